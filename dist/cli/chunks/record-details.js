import{aj as e,B as t,T as l,A as a,a7 as n,aM as s,aP as i,aQ as r,Q as o,aU as d,a1 as c,ap as m,aL as u,bI as p,O as g,ad as f,x as h,y as $,J as y,V as v,bJ as b,D as k,l as w,K as x,F as j,aa as L,ak as E,al as O,bK as M}from"../fds.js";import{bu as A,bZ as z,b_ as S,b$ as T,c0 as W,c1 as B,bN as N,c2 as D,ap as I,c3 as K,C as F,c4 as P,b7 as q,M as C,Q as R,B as _,bm as J,a0 as Q,c5 as U,c6 as V}from"./run-render.js";import{trace as G}from"./trace.js";import{f as H}from"./fold.styles.js";import{t as Z}from"./topic-mark.styles.js";import{d as X,l as Y}from"./leitlinie.js";import{m as ee,h as te}from"./lost-links.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./topic-colours.styles.js";let le=e`
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
`,ae=e`
  .effect .facts {
    margin-block: 0;
  }
  .learned {
    max-inline-size: 65ch;
    margin-block-end: 0.5em;
  }
`,ne=t("effect",{label:"Wirkung",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Erkenntnisse daraus"}),se=["intended","criterion","checked"],ie=({value:e,isLost:t})=>void 0!==e||t,re=(e,t)=>T(t,e,l`<span class="muted">${ne[e.lang].unknown}</span>`),oe=(e,t)=>l`<dl class="facts">
    ${t.map(t=>z(s("project",t.key,e.lang),re(e,t)))}
  </dl>`,de=e=>({value:({id:t},{model:l,lang:a})=>{let n=l.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:n,words:o[a].count.project(n)}},isLost:()=>!1}),ce=i({leads:de("leads"),partners:de("partners"),url:{value:({url:e})=>r(e)}}),me=i({leads:{value:({leads:e})=>d(e)},url:{value:({url:e})=>r(e)}}),ue=(e,t,l)=>(a,n)=>function(e,t,l,{lang:a}){return t.flatMap(([t,n])=>{let i=l(t);return void 0!==n||void 0!==i.value||i.isLost?[{...i,type:e,term:s(e,t,a)}]:[]})}(e,t,e=>l(a,e,n),n),pe=ue("topic",[["leads","always"],["url"]],me),ge=ue("topic",[["leads"],["url"]],me),fe={leitlinie:ue("leitlinie",Y,X),project:ue("project",W,A),event:ue("event",p,u),topic:(e,t)=>(e.cross?ge:pe)(e,t),actor:ue("actor",[["leads"],["partners"],["url"]],ce)},he=["title","label","name","summary","text"],$e=["layer","goal","category","leitlinie","topic","project","actor","event"];function ye(e,t,a,n,s){let{lang:i,model:r}=e;if(0===n.length){let e=ee(r,t,a)?b(i):s;return l`<p class="muted">${e}</p>`}return l`${$e.map(t=>function(e,t,a){let n=a.filter(e=>e.type===t);if(0===n.length)return;let s=n.every(({origin:e})=>"editorial"===e),i=N(e,t,n.map(({id:e})=>e)),r=s?` · ${o[e.lang].editorial}`:"",d=()=>l`<ul class="links">
      ${n.map(t=>function(e,t,a){let{lang:n,model:s}=e,{type:i,id:r}=t,d="cell"===i?void 0:s.find(i,r),c="project"===i?s.find("project",r):void 0,m=c?I(s,c.topic):"topic"===i&&I(s,r),u=a&&"editorial"===t.origin?` · ${o[n].editorial}`:"",p=c?l`${K(e,c)}${u}`:u.slice(3);return l`<li>
    ${F(e,t,l`${m||""}${d?v(d,n):r}`)}
    ${p&&l`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!s))}
    </ul>`;return n.length>6?l`<details class="fold">
      <summary>${i}<span class="muted small">${r}</span></summary>
      ${D(n.length,d)}
    </details>`:l`<div class="group">
    <p class="group-title">${i}<span class="muted small">${r}</span></p>
    ${d()}
  </div>`}(e,t,n))}
  ${te(r,t,a)?l`<p class="muted small">${k(i)}</p>`:""}`}let ve=new WeakMap,be=e=>e.isConnected&&e.checkVisibility();function ke(e,t){let{shadowRoot:l,ownerDocument:a}=e,n=l?.activeElement;if(!(l&&n instanceof HTMLElement))return;let s=n.parentElement?.closest('[tabindex="-1"]'),i=n.closest(".details");i||ve.set(e,n);let r=i&&void 0!==t?[...l.querySelectorAll(t)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1):void 0,o=()=>[...l.querySelectorAll("button, summary, input, select, a[href], [tabindex]")],d=o(),c=d.indexOf(n),m=[...d.slice(0,c).reverse(),...d.slice(c+1)];return()=>{if(be(n)||!(({activeElement:e,body:t})=>!e||e===t)(a))return;let t=[s,...i?[...l.querySelectorAll(".details .close"),r,ve.get(e)]:o().slice(c,c+1).filter(e=>!d.includes(e)),...m].find(e=>e&&be(e));t?.focus({preventScroll:t===s})}}let we=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Sie sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil davon ist redaktionell, nicht amtlich."});function xe(e,t){let{selection:n}=e.selection;if(!n)return a;let s="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!s)return a;let{text:i,lang:r}=w(s,e.lang),o=x({text:h(i,120),lang:r},e.lang),{chosen:d,linkedWith:c}=we[e.lang],m=t.map(t=>{let l;return{type:t,keys:(l=`${t}:`,[...e.selection.linked].filter(a=>{let n;return a.startsWith(l)&&(n=a.slice(l.length),"cell"===t||void 0!==e.model.find(t,n))}))}}).filter(({keys:e})=>e.length>0),u=m.map(({type:t,keys:l})=>N(e,t,l.map(e=>e.slice(t.length+1)))),p=function(e,t){let{editorial:l}=e.selection,a=t.filter(e=>l?.has(e)).length;if(0===a)return"";let{allEditorial:n,someEditorial:s}=we[e.lang];return a===t.length?n:s}(e,m.flatMap(({keys:e})=>e)),g=0===m.length&&t.includes(n.type),f=m.length>0?c(u.join(", ")):g?"":function({lang:e,whole:t},l){let{nothingLinked:a,nothingReadable:n}=we[e];return ee(t,l)?n:a}(e,n);return l`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${p}</span
  >`}let je=[le,ae,H,Z];function Le(e,{cite:t=[]}){return t.slice(0,12).map((t,a)=>Q(V(e.model,t,e.lang),e=>l`${a>0?"; ":""}<span class="small remark">${e}</span>`))}function Ee(e,t){if(0===t.length)return;let{notes:a}=B[e.lang];return l`<div class="notes" part="notes">
    <p class="way-title">${a}</p>
    ${_(t,t=>l`<ul>
      ${t.map(t=>l`<li>${y(t,"text",e.lang)} ${Le(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function Oe(e,t){let{up:a,down:n}=G(e.model,t);return l`<div class="ways">${function(e,t,a){let{why:n,vision:s,nothingAbove:i}=B[e.lang],r=e.model.feed.vision;return l`<div class="way" part="way-up">
    <p class="way-title">${n}</p>
    <p class="vision">${r?v(r,e.lang):s}</p>
    ${a.length>0||!r||ee(e.model,t,"up")?ye(e,t,"up",a,i):void 0}
  </div>`}(e,t,a)}${function(e,t,a){let{outcome:n,nothingBelow:s}=B[e.lang];return l`<div class="way" part="way-down">
    <p class="way-title">${n}</p>
    ${ye(e,t,"down",a,s)}
  </div>`}(e,t,n)}</div>`}let Me=({variants:e=[],notes:t=[]})=>[...e,...t].flatMap(({cite:e=[]})=>e);function Ae(e,t){let{notes:a=[],cite:n=[]}=t;if(0===a.length&&0===n.length)return;let s=B[e.lang];return l`<details class="fold background" part="background">
    <summary>
      ${a.length>0?s.background:s.sources}
      <span class="muted small">· ${v(t,e.lang)}</span>
    </summary>
    ${Ee(e,a)}
    ${a.length>0?l`<p class="way-title">${s.sources}</p>`:void 0}
    ${P(e.model,t,e.lang,{more:Me(t)})}
  </details>`}function ze(e,t){let s="cell"===t.type,i="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!i&&!s)return;let r=i?"title"in i?y(i,"title",e.lang):v(i,e.lang):function(e,t){let[a="",n=""]=t.split("/"),s=e.model.find("category",a),i=e.model.find("goal",n);return l`${s?v(s,e.lang):a} ×
  ${i?v(i,e.lang):n}`}(e,t.id);return l`<section
    class="details"
    part="details"
    id=${q}
    aria-label=${B[e.lang].label}
  >
    <header class="details-head">
      <p class="muted small">
        ${i?function(e,{type:t},l){let{kind:a,number:n}=l,s=o[e.lang],i={project:s.projectKind,event:s.eventKind,actor:s.actorKind}[t];return[(void 0!==a&&i&&Object.hasOwn(i,a)?i[a]:void 0)??J(t,l,e.lang),n&&h(n,j)].filter(Boolean).join(" ")}(e,t,i):o[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${l`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${B[e.lang].close}
  </button>`}
    </header>
    ${C(R(e.headingLevel),r)}
    ${i?l`<div class="sides">
    <div>
      ${function(e,t){let a=g(e,"title"in e?"title":"name",t);if(!(a.text.length<=$))return l`<details class="whole">
    <summary class="link">${B[t].wholeTitle}</summary>
    <p>${x(a,t)}</p>
  </details>`}(i,e.lang)}
      ${Q(i.summary,()=>L(i,"summary",e.lang,"summary"))}
      ${function(e,t){let n=function({about:e},t,l){let a=function e(t,l){let{statements:a=[],notes:n=[]}=t;return[...he.map(e=>g(t,e,l).text),...f(t,"measures",l).map(({text:e})=>e),...[...a,...n].map(t=>e(t,l))].join("\n")}(t,l).slice(0,2e4);return(e?.glossary??[]).slice(0,500).filter(e=>(!!e.text||!!e.long)&&[g(e,"term",l).text,e.term,e.long].some(e=>e&&function(e,t){for(let l=e.indexOf(t);l>=0;l=e.indexOf(t,l+1)){let a=e.slice(Math.max(l-1,0),l)+e.slice(l+t.length).slice(0,1);if(!/[\p{L}\p{N}]/u.test(a))return!0}return!1}(a,e)))}(e.whole.feed,t,e.lang).slice(0,12);if(0===n.length)return a;let s=n.map(t=>g(t,"term",e.lang).text).join(", ");return l`<details class="fold terms" part="terms">
    <summary>${B[e.lang].terms(h(s,$))}</summary>
    <dl class="facts">${n.map(t=>function({lang:e},t){return l`<div>
    <dt>${y(t,"term",e)}</dt>
    <dd>
      ${t.long?l`${y(t,"long",e)}${t.text?". ":""}`:a}
      ${y(t,"text",e)}
    </dd>
  </div>`}(e,t))}</dl>
  </details>`}(e,i)} ${function(e,{statements:t=[]}){if(0!==t.length)return _(t,t=>l`<ul class="statements">
        ${t.map(t=>l`<li>
              ${E(t,e.lang)}
              ${y(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,i)} ${function(e,t){let a=O(t,"measures",e.lang);if(0===a.length)return;let{measures:n}=B[e.lang];return l`<p class="way-title">${n}</p>
    ${_(a,e=>l`<ul class="bullets">
      ${e.map(e=>l`<li>${e}</li>`)}
    </ul>`,e)}`}(e,i)}
      ${function(e,{type:t,id:s}){let i,r,o,d,c="project"===t?e.model.find("project",s):void 0;return c&&(i=se.map(t=>({...A(c,t,e),key:t})),r=void 0===c.effect||!i.some(ie),l`<section class="effect" part="effect" aria-label=${ne[e.lang].label}>
    ${function(e,t){let n={...A(t,"result",e),key:"result"};if("stopped"!==t.status)return"done"===t.status||ie(n)?oe(e,[n]):a;let s=ne[e.lang];return l`<div class="learned" part="learned">
    <p><b>${s.stopped}</b></p>
    ${(({whole:e},t)=>"own"===S(e,t))(e,t)?l`<p>${s.courage}</p>`:a}
    <div><span class="muted">${s.learned}:</span> ${re(e,n)}</div>
  </div>`}(e,c)} ${r?(o=ne[e.lang],d=n(e,c,"effect"),l`<p class="muted">
    ${d?`${o.label}: ${d}.`:o.silent((({whole:e},t)=>"own"===S(e,t))(e,c))}
  </p>`):oe(e,i)}
  </section>`)}(e,t)} ${function(e,t){let a=function(e,{type:t,id:l}){if(!Object.hasOwn(fe,t))return[];let a=e.model.find(t,l);return a?fe[t](a,e):[]}(e,t);if(0!==a.length)return l`<dl class="facts" part="facts">
      ${a.map(t=>z(t.term,U(t,e)))}
    </dl>
    ${Q(((e,{type:t})=>"actor"===t?c(e,["projects"],m):"")(e,t),e=>l`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return l`<details class="fold" part="variants">
    <summary>${B[e.lang].variants}</summary>
    ${D(t.length,()=>l`<ul>
          ${t.map(t=>l`<li>${M(t,e.lang)} ${Le(e,t)}</li>`)}
        </ul>`)}
  </details>`}(e,i)}
      ${Ee(e,i.notes??[])}
    </div>
    <div>
      ${Oe(e,t)}
      <div class="origins">
        <p class="way-title">${B[e.lang].sources}</p>
        ${P(e.model,i,e.lang,{more:Me(i)})}
      </div>
    </div>
  </div>`:Oe(e,t)}
  </section>`}export{ke as noteFocus,Ae as recordBackground,ze as recordDetails,xe as selectionWords,je as sheets};
