import{aj as e,B as t,J as l,a7 as n,M as a,T as s,O as i,A as r,b6 as o,a6 as d,aP as c,aQ as m,Q as u,aU as p,a1 as g,ap as f,aM as h,aL as $,bI as y,ad as v,x as b,y as k,V as w,bJ as x,D as j,l as E,K as L,F as O,aa as M,ak as A,al as z,bK as W}from"../fds.js";import{bZ as S,b_ as T,bu as B,b$ as N,c0 as D,bN as I,c1 as K,ap as F,c2 as P,C as q,c3 as C,b7 as Q,M as R,Q as _,B as G,bm as J,a0 as U,c4 as V,c5 as Z}from"./run-render.js";import{trace as H}from"./trace.js";import{f as X}from"./fold.styles.js";import{t as Y}from"./topic-mark.styles.js";import{d as ee,l as te}from"./leitlinie.js";import{m as le,h as ne}from"./lost-links.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./topic-colours.styles.js";let ae=e`
  .details {
    background: var(--soft);
    border-radius: var(--radius);
    border-inline-start: 3px solid var(--accent);
    padding: 1em 1.25em 1.1em;
    margin-block: 0.75em;
    /* Its own width counts, which beside a map, say, is not the widget's. */
    container-type: inline-size;
  }
  .details-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }
  .details > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.3;
    margin-block: 0.15em 0.5em;
    max-width: 40em;
    text-wrap: balance;
  }
  .details .summary,
  .statements,
  .notes ul {
    max-width: 65ch;
  }
  .statements,
  .bullets,
  .notes li + li,
  .sources li + li {
    margin-block-start: 0.35em;
  }
  .bullets,
  .steps {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.5em;
    margin-block: 0.75em;
  }
  .facts div {
    display: grid;
    grid-template-columns: minmax(7em, 11em) minmax(0, 1fr);
    gap: 1em;
  }
  .facts dt {
    color: var(--muted);
  }
  .way-title {
    font-weight: 600;
    margin-block: 0.9em 0.3em;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  @container (min-width: 44em) {
    .ways {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* Text left, links and sources right: from 60em of the widget, less the edges. */
  @container (min-width: 57em) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 3em;
    }
    .sides .ways {
      grid-template-columns: minmax(0, 1fr);
    }
    .sides .way:first-child > .way-title {
      margin-block-start: 0;
    }
  }
  .vision {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--ink);
  }
  .group-title {
    margin-block-start: 0.5em;
    color: var(--muted);
  }
  .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .links .remark {
    display: inline-block;
    padding-inline-start: 0.75em;
  }
  .details cite {
    font-style: normal;
  }
  @container (max-width: 28em) {
    .details {
      padding-inline: 0.9em;
    }
    .facts div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      margin-block-end: 0.3em;
    }
  }
  @media print {
    .details {
      background: none;
      break-inside: avoid;
    }
    .close {
      display: none;
    }
  }
`,se=e`
  .effect .facts {
    margin-block: 0;
  }
  .learned {
    max-inline-size: 65ch;
    margin-block-end: 0.5em;
  }
`,ie=t("effect",{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Erkenntnisse daraus"}),re=(e,t,l)=>T(e,t||s`<span class="muted">${l}</span>`),oe=e=>({value:({id:t},{model:l,lang:n})=>{let a=l.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:a,words:u[n].count.project(a)}},isLost:()=>!1}),de=c({leads:oe("leads"),partners:oe("partners"),url:{value:({url:e})=>m(e)}}),ce=c({leads:{value:({leads:e})=>p(e)},url:{value:({url:e})=>m(e)}}),me=(e,t,l)=>(n,a)=>function(e,t,l,{lang:n}){return t.flatMap(([t,a])=>{let s=l(t);return void 0!==a||void 0!==s.value||s.isLost?[{...s,type:e,term:h(e,t,n)}]:[]})}(e,t,e=>l(n,e,a),a),ue=me("topic",[["leads","always"],["url"]],ce),pe=me("topic",[["leads"],["url"]],ce),ge={leitlinie:me("leitlinie",te,ee),project:me("project",N,B),event:me("event",y,$),topic:(e,t)=>(e.cross?pe:ue)(e,t),actor:me("actor",[["leads"],["partners"],["url"]],de)},fe=["title","label","name","summary","text"],he=["layer","goal","category","leitlinie","topic","project","actor","event"];function $e(e,t,l,n,a){let{lang:i,model:r}=e;if(0===n.length){let e=le(r,t,l)?x(i):a;return s`<p class="muted">${e}</p>`}return s`${he.map(t=>function(e,t,l){let n=l.filter(e=>e.type===t);if(0===n.length)return;let a=n.every(({origin:e})=>"editorial"===e),i=I(e,t,n.map(({id:e})=>e)),r=a?` · ${u[e.lang].editorial}`:"",o=()=>s`<ul class="links">
      ${n.map(t=>function(e,t,l){let{lang:n,model:a}=e,{type:i,id:r}=t,o="cell"===i?void 0:a.find(i,r),d="project"===i?a.find("project",r):void 0,c=d?F(a,d.topic):"topic"===i&&F(a,r),m=l&&"editorial"===t.origin?` · ${u[n].editorial}`:"",p=d?s`${P(e,d)}${m}`:m.slice(3);return s`<li>
    ${q(e,t,s`${c||""}${o?w(o,n):r}`)}
    ${p&&s`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!a))}
    </ul>`;return n.length>6?s`<details class="fold">
      <summary>${i}<span class="muted small">${r}</span></summary>
      ${K(n.length,o)}
    </details>`:s`<div class="group">
    <p class="group-title">${i}<span class="muted small">${r}</span></p>
    ${o()}
  </div>`}(e,t,n))}
  ${ne(r,t,l)?s`<p class="muted small">${j(i)}</p>`:""}`}let ye=new WeakMap,ve=e=>e.isConnected&&e.checkVisibility();function be(e,t){let{shadowRoot:l,ownerDocument:n}=e,a=l?.activeElement;if(!(l&&a instanceof HTMLElement))return;let s=a.parentElement?.closest('[tabindex="-1"]'),i=a.closest(".details");i||ye.set(e,a);let r=i&&void 0!==t?[...l.querySelectorAll(t)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1):void 0,o=()=>[...l.querySelectorAll("button, summary, input, select, a[href], [tabindex]")],d=o(),c=d.indexOf(a),m=[...d.slice(0,c).reverse(),...d.slice(c+1)];return()=>{if(ve(a)||!(({activeElement:e,body:t})=>!e||e===t)(n))return;let t=[s,...i?[...l.querySelectorAll(".details .close"),r,ye.get(e)]:o().slice(c,c+1).filter(e=>!d.includes(e)),...m].find(e=>e&&ve(e));t?.focus({preventScroll:t===s})}}let ke=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Sie sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil davon ist redaktionell, nicht amtlich."});function we(e,t){let{selection:l}=e.selection;if(!l)return r;let n="cell"===l.type?void 0:e.whole.find(l.type,l.id);if(!n)return r;let{text:a,lang:i}=E(n,e.lang),o=L({text:b(a,120),lang:i},e.lang),{chosen:d,linkedWith:c}=ke[e.lang],m=t.map(t=>{let l;return{type:t,keys:(l=`${t}:`,[...e.selection.linked].filter(n=>{let a;return n.startsWith(l)&&(a=n.slice(l.length),"cell"===t||void 0!==e.model.find(t,a))}))}}).filter(({keys:e})=>e.length>0),u=m.map(({type:t,keys:l})=>I(e,t,l.map(e=>e.slice(t.length+1)))),p=function(e,t){let{editorial:l}=e.selection,n=t.filter(e=>l?.has(e)).length;if(0===n)return"";let{allEditorial:a,someEditorial:s}=ke[e.lang];return n===t.length?a:s}(e,m.flatMap(({keys:e})=>e)),g=0===m.length&&t.includes(l.type),f=m.length>0?c(u.join(", ")):g?"":function({lang:e,whole:t},l){let{nothingLinked:n,nothingReadable:a}=ke[e];return le(t,l)?a:n}(e,l);return s`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${p}</span
  >`}let xe=[ae,se,X,Y];function je(e,{cite:t=[]}){return t.slice(0,12).map((t,l)=>U(Z(e.model,t,e.lang),e=>s`${l>0?"; ":""}<span class="small remark">${e}</span>`))}function Ee(e,t){if(0===t.length)return;let{notes:n}=D[e.lang];return s`<div class="notes" part="notes">
    <p class="way-title">${n}</p>
    ${G(t,t=>s`<ul>
      ${t.map(t=>s`<li>${l(t,"text",e.lang)} ${je(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function Le(e,t){let{up:l,down:n}=H(e.model,t);return s`<div class="ways">${function(e,t,l){let{why:n,vision:a,nothingAbove:i}=D[e.lang],r=e.model.feed.vision;return s`<div class="way" part="way-up">
    <p class="way-title">${n}</p>
    <p class="vision">${r?w(r,e.lang):a}</p>
    ${l.length>0||!r||le(e.model,t,"up")?$e(e,t,"up",l,i):void 0}
  </div>`}(e,t,l)}${function(e,t,l){let{outcome:n,nothingBelow:a}=D[e.lang];return s`<div class="way" part="way-down">
    <p class="way-title">${n}</p>
    ${$e(e,t,"down",l,a)}
  </div>`}(e,t,n)}</div>`}let Oe=({variants:e=[],notes:t=[]})=>[...e,...t].flatMap(({cite:e=[]})=>e);function Me(e,t){let{notes:l=[],cite:n=[]}=t;if(0===l.length&&0===n.length)return;let a=D[e.lang];return s`<details class="fold background" part="background">
    <summary>
      ${l.length>0?a.background:a.sources}
      <span class="muted small">· ${w(t,e.lang)}</span>
    </summary>
    ${Ee(e,l)}
    ${l.length>0?s`<p class="way-title">${a.sources}</p>`:void 0}
    ${C(e.model,t,e.lang,{more:Oe(t)})}
  </details>`}function Ae(e,t){let c="cell"===t.type,m="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!m&&!c)return;let p=m?"title"in m?l(m,"title",e.lang):w(m,e.lang):function(e,t){let[l="",n=""]=t.split("/"),a=e.model.find("category",l),i=e.model.find("goal",n);return s`${a?w(a,e.lang):l} ×
  ${i?w(i,e.lang):n}`}(e,t.id);return s`<section
    class="details"
    part="details"
    id=${Q}
    aria-label=${D[e.lang].label}
  >
    <header class="details-head">
      <p class="muted small">
        ${m?function(e,{type:t},l){let{kind:n,number:a}=l,s=u[e.lang],i={project:s.projectKind,event:s.eventKind,actor:s.actorKind}[t];return[(void 0!==n&&i&&Object.hasOwn(i,n)?i[n]:void 0)??J(t,l,e.lang),a&&b(a,O)].filter(Boolean).join(" ")}(e,t,m):u[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${s`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${D[e.lang].close}
  </button>`}
    </header>
    ${R(_(e.headingLevel),p)}
    ${m?s`<div class="sides">
    <div>
      ${function(e,t){let l=i(e,"title"in e?"title":"name",t);if(!(l.text.length<=k))return s`<details class="whole">
    <summary class="link">${D[t].wholeTitle}</summary>
    <p>${L(l,t)}</p>
  </details>`}(m,e.lang)}
      ${U(m.summary,()=>M(m,"summary",e.lang,"summary"))}
      ${function(e,t){let n=function({about:e},t,l){let n=function e(t,l){let{statements:n=[],notes:a=[]}=t;return[...fe.map(e=>i(t,e,l).text),...v(t,"measures",l).map(({text:e})=>e),...[...n,...a].map(t=>e(t,l))].join("\n")}(t,l).slice(0,2e4);return(e?.glossary??[]).slice(0,500).filter(e=>(!!e.text||!!e.long)&&[i(e,"term",l).text,e.term,e.long].some(e=>e&&function(e,t){for(let l=e.indexOf(t);l>=0;l=e.indexOf(t,l+1)){let n=e.slice(Math.max(l-1,0),l)+e.slice(l+t.length).slice(0,1);if(!/[\p{L}\p{N}]/u.test(n))return!0}return!1}(n,e)))}(e.whole.feed,t,e.lang).slice(0,12);if(0===n.length)return r;let a=n.map(t=>i(t,"term",e.lang).text).join(", ");return s`<details class="fold terms" part="terms">
    <summary>${D[e.lang].terms(b(a,k))}</summary>
    <dl class="facts">${n.map(t=>function({lang:e},t){return s`<div>
    <dt>${l(t,"term",e)}</dt>
    <dd>
      ${t.long?s`${l(t,"long",e)}${t.text?". ":""}`:r}
      ${l(t,"text",e)}
    </dd>
  </div>`}(e,t))}</dl>
  </details>`}(e,m)} ${function(e,{statements:t=[]}){if(0!==t.length)return G(t,t=>s`<ul class="statements">
        ${t.map(t=>s`<li>
              ${A(t,e.lang)}
              ${l(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,m)} ${function(e,t){let l=z(t,"measures",e.lang);if(0===l.length)return;let{measures:n}=D[e.lang];return s`<p class="way-title">${n}</p>
    ${G(l,e=>s`<ul class="bullets">
      ${e.map(e=>s`<li>${e}</li>`)}
    </ul>`,e)}`}(e,m)}
      ${function(e,{type:t,id:c}){let m="project"===t?e.model.find("project",c):void 0;return m&&function(e,t){let{lang:c}=e,m=ie[c],{effect:u={}}=t,p=l(u,"intended",c)||n(e,u,"intended"),g=l(u,"criterion",c)||n(e,u,"criterion"),f=u.checked?a(u.checked,c):n(e,u,"checked"),h=n(e,t,"effect"),$=!p&&!g&&!f;return s`<section class="effect" part="effect" aria-label=${m.label}>
    ${function(e,t){let{status:a,effect:c={}}=t,{lang:m}=e,u=ie[m],p=i(c,"result",m),g=n(e,c,"result");if("stopped"===a)return s`<div class="learned" part="learned">
      <p><b>${u.stopped}</b></p>
      ${(({whole:e},t)=>"own"===S(e,t))(e,t)?s`<p>${u.courage}</p>`:r}
      ${o(p.text?p:{text:g||u.unknown,lang:m},m,d,e=>s`<p><span class="muted">${u.learned}:</span> ${e}</p>`)}
    </div>`;let f=l(c,"result",m)||g;return"done"===a||f?s`<dl class="facts">${re(u.result,f,u.unknown)}</dl>`:r}(e,t)}
    ${$?s`<p class="muted">
            ${h?`${m.label}: ${h}.`:m.silent((({whole:e},t)=>"own"===S(e,t))(e,t))}
          </p>`:s`<dl class="facts">
            ${re(m.intended,p,m.unknown)}
            ${re(m.criterion,g,m.unknown)}
            ${re(m.checked,f,m.unknown)}
          </dl>`}
  </section>`}(e,m)}(e,t)} ${function(e,t){let l=function(e,{type:t,id:l}){if(!Object.hasOwn(ge,t))return[];let n=e.model.find(t,l);return n?ge[t](n,e):[]}(e,t);if(0!==l.length)return s`<dl class="facts" part="facts">
      ${l.map(t=>T(t.term,V(t,e)))}
    </dl>
    ${U(((e,{type:t})=>"actor"===t?g(e,["projects"],f):"")(e,t),e=>s`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return s`<details class="fold" part="variants">
    <summary>${D[e.lang].variants}</summary>
    ${K(t.length,()=>s`<ul>
          ${t.map(t=>s`<li>${W(t,e.lang)} ${je(e,t)}</li>`)}
        </ul>`)}
  </details>`}(e,m)}
      ${Ee(e,m.notes??[])}
    </div>
    <div>
      ${Le(e,t)}
      <div class="origins">
        <p class="way-title">${D[e.lang].sources}</p>
        ${C(e.model,m,e.lang,{more:Oe(m)})}
      </div>
    </div>
  </div>`:Le(e,t)}
  </section>`}export{be as noteFocus,Me as recordBackground,Ae as recordDetails,we as selectionWords,xe as sheets};
