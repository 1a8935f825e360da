import{ac as e,y as t,F as n,a5 as l,J as a,T as i,A as s,aE as r,aF as o,$ as d,aJ as c,Y as m,ah as u,aD as p,aC as g,bo as f,Q as h,bp as $,z as y,l as v,G as b,u as k,B as w,K as j,v as x,ad as E,aa as z,bq as A}from"../fds.js";import{bE as L,bg as W,bF as B,bG as M,bz as T,ak as F,bH as K,x as O,bI as S,b2 as J,I as q,J as D,A as G,bf as I,X as R,bJ as C,bK as H}from"./run-render.js";import{trace as P}from"./trace.js";import{f as Q}from"./fold.styles.js";import{t as V}from"./topic-mark.styles.js";import{d as X,l as Y}from"./leitlinie.js";import{m as Z,h as N}from"./lost-links.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./topic-colours.styles.js";let U=e`
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
`,_=e`
  .effect .facts {
    margin-block: 0;
  }
  .effect dd[data-none] {
    color: var(--muted);
  }
  .learned {
    max-inline-size: 65ch;
    margin-block-end: 0.5em;
  }
`,ee=t("effect",{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Erkenntnisse daraus"});function te(e,t,n){return i`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||n}</dd>
  </div>`}let ne=e=>({value:({id:t},{model:n,lang:l})=>{let a=n.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:a,words:d[l].count.project(a)}},isLost:()=>!1}),le=r({leads:ne("leads"),partners:ne("partners"),url:{value:({url:e})=>o(e)}}),ae=r({leads:{value:({leads:e})=>c(e)},url:{value:({url:e})=>o(e)}}),ie=(e,t,n)=>(l,a)=>function(e,t,n,{lang:l}){return t.flatMap(([t,a])=>{let i=n(t);return void 0!==a||void 0!==i.value||i.isLost?[{...i,type:e,term:p(e,t,l)}]:[]})}(e,t,e=>n(l,e,a),a),se=ie("topic",[["leads","always"],["url"]],ae),re=ie("topic",[["leads"],["url"]],ae),oe={leitlinie:ie("leitlinie",Y,X),project:ie("project",B,W),event:ie("event",f,g),topic:(e,t)=>(e.cross?re:se)(e,t),actor:ie("actor",[["leads"],["partners"],["url"]],le)},de=["layer","goal","category","leitlinie","topic","project","actor","event"];function ce(e,t,n,l,a){let{lang:s,model:r}=e;if(0===l.length){let e=Z(r,t,n)?$(s):a;return i`<p class="muted">${e}</p>`}return i`${de.map(t=>function(e,t,n){let l=n.filter(e=>e.type===t);if(0===l.length)return;let a=l.every(({origin:e})=>"editorial"===e),s=T(e,t,l.map(({id:e})=>e)),r=a?` · ${d[e.lang].editorial}`:"",o=i`<ul class="links">
    ${l.map(t=>function(e,t,n){let{lang:l,model:a}=e,{type:s,id:r}=t,o="cell"===s?void 0:a.find(s,r),c="project"===s?a.find("project",r):void 0,m=c?F(a,c.topic):"topic"===s&&F(a,r),u=n&&"editorial"===t.origin?` · ${d[l].editorial}`:"",p=c?i`${K(e,c)}${u}`:u.slice(3);return i`<li>
    ${O(e,t,i`${m||""}${o?h(o,l):r}`)}
    ${p&&i`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!a))}
  </ul>`;return l.length>6?i`<details class="fold">
      <summary>${s}<span class="muted small">${r}</span></summary>
      ${o}
    </details>`:i`<div class="group">
    <p class="group-title">${s}<span class="muted small">${r}</span></p>
    ${o}
  </div>`}(e,t,l))}
  ${N(r,t,n)?i`<p class="muted small">${y(s)}</p>`:""}`}let me=new WeakMap,ue=e=>e.isConnected&&e.checkVisibility();function pe(e){let{shadowRoot:t,ownerDocument:n}=e,l=t?.activeElement;if(!(t&&l instanceof HTMLElement))return;let a=null!==l.closest(".details");a||me.set(e,l);let i=[...t.querySelectorAll("button, summary, input, select, a[href], [tabindex]")],s=i.indexOf(l),r=[...i.slice(0,s).reverse(),...i.slice(s+1)];return()=>{if(ue(l)||!(({activeElement:e,body:t})=>!e||e===t)(n))return;let i=[...t.querySelectorAll(".details .close")],s=me.get(e),o=a?[...i,...s?[s]:[],...r]:r;o.find(ue)?.focus()}}let ge=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Sie sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil davon ist redaktionell, nicht amtlich."});function fe(e,t){let{selection:n}=e.selection;if(!n)return s;let l="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!l)return s;let{text:a,lang:r}=v(l,e.lang),o=b({text:k(a,120),lang:r},e.lang),{chosen:d,linkedWith:c}=ge[e.lang],m=t.map(t=>{let n;return{type:t,keys:(n=`${t}:`,[...e.selection.linked].filter(l=>{let a;return l.startsWith(n)&&(a=l.slice(n.length),"cell"===t||void 0!==e.model.find(t,a))}))}}).filter(({keys:e})=>e.length>0),u=m.map(({type:t,keys:n})=>T(e,t,n.map(e=>e.slice(t.length+1)))),p=function(e,t){let{editorial:n}=e.selection,l=t.filter(e=>n?.has(e)).length;if(0===l)return"";let{allEditorial:a,someEditorial:i}=ge[e.lang];return l===t.length?a:i}(e,m.flatMap(({keys:e})=>e)),g=0===m.length&&t.includes(n.type),f=m.length>0?c(u.join(", ")):g?"":function({lang:e,whole:t},n){let{nothingLinked:l,nothingReadable:a}=ge[e];return Z(t,n)?a:l}(e,n);return i`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${p}</span
  >`}let he=[U,_,Q,V];function $e(e,{cite:t=[]}){return t.slice(0,12).map((t,n)=>R(H(e.model,t,e.lang),e=>i`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function ye(e,t){if(0===t.length)return;let{notes:l}=M[e.lang];return i`<div class="notes" part="notes">
    <p class="way-title">${l}</p>
    ${G(t,t=>i`<ul>
      ${t.map(t=>i`<li>${n(t,"text",e.lang)} ${$e(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function ve(e,t){let{up:n,down:l}=P(e.model,t);return i`<div class="ways">${function(e,t,n){let{why:l,vision:a,nothingAbove:s}=M[e.lang],r=e.model.feed.vision;return i`<div class="way" part="way-up">
    <p class="way-title">${l}</p>
    <p class="vision">${r?h(r,e.lang):a}</p>
    ${n.length>0||!r||Z(e.model,t,"up")?ce(e,t,"up",n,s):void 0}
  </div>`}(e,t,n)}${function(e,t,n){let{outcome:l,nothingBelow:a}=M[e.lang];return i`<div class="way" part="way-down">
    <p class="way-title">${l}</p>
    ${ce(e,t,"down",n,a)}
  </div>`}(e,t,l)}</div>`}let be=({variants:e=[],notes:t=[]})=>[...e,...t].flatMap(({cite:e=[]})=>e);function ke(e,t){let{notes:n=[],cite:l=[]}=t;if(0===n.length&&0===l.length)return;let a=M[e.lang];return i`<details class="fold background" part="background">
    <summary>
      ${n.length>0?a.background:a.sources}
      <span class="muted small">· ${h(t,e.lang)}</span>
    </summary>
    ${ye(e,n)}
    ${n.length>0?i`<p class="way-title">${a.sources}</p>`:void 0}
    ${S(e.model,t,e.lang,{more:be(t)})}
  </details>`}function we(e,t){let r="cell"===t.type,o="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!o&&!r)return;let c=o?"title"in o?n(o,"title",e.lang):h(o,e.lang):function(e,t){let[n="",l=""]=t.split("/"),a=e.model.find("category",n),s=e.model.find("goal",l);return i`${a?h(a,e.lang):n} ×
  ${s?h(s,e.lang):l}`}(e,t.id);return i`<section
    class="details"
    part="details"
    id=${J}
    aria-label=${M[e.lang].label}
  >
    <header class="details-head">
      <p class="muted small">
        ${o?function(e,{type:t},n){let{kind:l,number:a}=n,i=d[e.lang],s={project:i.projectKind,event:i.eventKind,actor:i.actorKind}[t];return[(void 0!==l&&s&&Object.hasOwn(s,l)?s[l]:void 0)??I(t,n,e.lang),a&&k(a,w)].filter(Boolean).join(" ")}(e,t,o):d[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${i`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${M[e.lang].close}
  </button>`}
    </header>
    ${q(D(e.headingLevel),c)}
    ${o?i`<div class="sides">
    <div>
      ${function(e,t){let n=j(e,"title"in e?"title":"name",t);if(!(n.text.length<=x))return i`<details class="whole">
    <summary class="link">${M[t].wholeTitle}</summary>
    <p>${b(n,t)}</p>
  </details>`}(o,e.lang)}
      ${R(o.summary,()=>i`<p class="summary">${n(o,"summary",e.lang)}</p>`)}
      ${function(e,{statements:t=[]}){if(0!==t.length)return G(t,t=>i`<ul class="statements">
        ${t.map(t=>i`<li>
              ${E(t,e.lang)}
              ${n(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,o)} ${function(e,t){let n=z(t,"measures",e.lang);if(0===n.length)return;let{measures:l}=M[e.lang];return i`<p class="way-title">${l}</p>
    ${G(n,e=>i`<ul class="bullets">
      ${e.map(e=>i`<li>${e}</li>`)}
    </ul>`,e)}`}(e,o)} ${function(e,{type:t,id:r}){let o="project"===t?e.model.find("project",r):void 0;return o&&function(e,t){let{lang:r}=e,o=ee[r],{effect:d={}}=t,c=n(d,"intended",r)||l(e,d,"intended"),m=n(d,"criterion",r)||l(e,d,"criterion"),u=d.checked?a(d.checked,r):l(e,d,"checked"),p=l(e,t,"effect"),g=!c&&!m&&!u;return i`<section class="effect" part="effect" aria-label=${o.label}>
    ${function(e,t){let{status:a,effect:r={}}=t,{lang:o}=e,d=ee[o],c=n(r,"result",o)||l(e,r,"result");return"stopped"===a?i`<div class="learned" part="learned">
      <p><b>${d.stopped}</b></p>
      ${(({whole:e},t)=>"own"===L(e,t))(e,t)?i`<p>${d.courage}</p>`:s}
      <p><span class="muted">${d.learned}:</span> ${c||d.unknown}</p>
    </div>`:"done"===a||c?i`<dl class="facts">${te(d.result,c,d.unknown)}</dl>`:s}(e,t)}
    ${g?i`<p class="muted">
            ${p?`${o.label}: ${p}.`:o.silent((({whole:e},t)=>"own"===L(e,t))(e,t))}
          </p>`:i`<dl class="facts">
            ${te(o.intended,c,o.unknown)}
            ${te(o.criterion,m,o.unknown)}
            ${te(o.checked,u,o.unknown)}
          </dl>`}
  </section>`}(e,o)}(e,t)}
      ${function(e,t){let n=function(e,{type:t,id:n}){if(!Object.hasOwn(oe,t))return[];let l=e.model.find(t,n);return l?oe[t](l,e):[]}(e,t);if(0!==n.length)return i`<dl class="facts" part="facts">
      ${n.map(t=>i`<div>
            <dt>${t.term}</dt>
            <dd>${C(t,e)}</dd>
          </div>`)}
    </dl>
    ${R(((e,{type:t})=>"actor"===t?m(e,["projects"],u):"")(e,t),e=>i`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return i`<details class="fold" part="variants">
    <summary>${M[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>i`<li>${A(t,e.lang)} ${$e(e,t)}</li>`)}
    </ul>
  </details>`}(e,o)} ${ye(e,o.notes??[])}
    </div>
    <div>
      ${ve(e,t)}
      <div class="origins">
        <p class="way-title">${M[e.lang].sources}</p>
        ${S(e.model,o,e.lang,{more:be(o)})}
      </div>
    </div>
  </div>`:ve(e,t)}
  </section>`}export{pe as noteFocus,ke as recordBackground,we as recordDetails,fe as selectionWords,he as sheets};
