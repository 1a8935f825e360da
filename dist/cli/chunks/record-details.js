import{aj as e,B as t,T as a,A as n,a9 as l,au as s,al as i,aT as r,Q as o,aW as d,a1 as c,ax as m,aQ as u,bI as p,O as g,ad as f,x as h,y as $,J as y,V as v,bJ as b,G as w,l as k,K as x,D as j,ab as A,ak as L,bK as O,bL as E}from"../fds.js";import{by as S,c5 as M,c6 as D,c7 as T,c8 as W,c9 as z,ca as q,cb as B,bU as N,aB as R,cc as I,aq as K,cd as C,D as F,n as P,r as Q,ak as G,ce as J,ba as U,Q as V,R as _,C as H,bq as X,a1 as Y,cf as Z,cg as ee}from"./run-render.js";import{trace as te}from"./trace.js";import{f as ae}from"./fold.styles.js";import{t as ne}from"./topic-mark.styles.js";import{m as le,h as se}from"./lost-links.js";import{s as ie,h as re}from"./fds-widget.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./topic-colours.styles.js";import"./selection.types.js";import"./render-hydrate.js";let oe=e`
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
`,de=e`
  .effect .facts {
    margin-block: 0;
  }
  .learned {
    max-inline-size: 65ch;
    margin-block-end: 0.5em;
  }
`,ce=t("effect",{label:"Wirkung",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Erkenntnisse daraus"}),me=["intended","criterion","checked"],ue=({value:e,isLost:t})=>void 0!==e||t,pe=(e,t)=>T(t,e,a`<span class="muted">${ce[e.lang].unknown}</span>`),ge=(e,t)=>a`<dl class="facts">
    ${t.map(t=>M(s("project",t.key,e.lang),pe(e,t)))}
  </dl>`,fe=e=>({value:({id:t},{model:a,lang:n})=>{let l=a.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:l,words:o[n].count.project(l)}},isLost:()=>!1}),he=i({leads:fe("leads"),partners:fe("partners"),url:{value:({url:e})=>r(e)}}),$e=i({leads:{value:({leads:e})=>d(e)},url:{value:({url:e})=>r(e)}}),ye=(e,t,a)=>(n,l)=>function(e,t,a,{lang:n}){return t.flatMap(([t,l])=>{let i=a(t);return void 0!==l||void 0!==i.value||i.isLost?[{...i,type:e,term:s(e,t,n)}]:[]})}(e,t,e=>a(n,e,l),l),ve=ye("topic",[["leads","always"],["url"]],$e),be=ye("topic",[["leads"],["url"]],$e),we={leitlinie:ye("leitlinie",q,z),project:ye("project",W,S),event:ye("event",p,u),topic:(e,t)=>(e.cross?be:ve)(e,t),actor:ye("actor",[["leads"],["partners"],["url"]],he)},ke=["title","label","name","summary","text"],xe=["layer","goal","category","leitlinie","topic","project","actor","event"];function je(e,t,n,l,s){let{lang:i,model:r}=e;if(0===l.length){let e=le(r,t,n)?b(i):s;return a`<p class="muted">${e}</p>`}return a`${xe.map(t=>function(e,t,n){let l=n.filter(e=>e.type===t);if(0===l.length)return;let s=l.every(({origin:e})=>"editorial"===e),i=N(e,t,l.map(({id:e})=>e)),r=s?`${R}${o[e.lang].editorial}`:"",d=()=>a`<ul class="links">
      ${l.map(t=>function(e,t,n){let{lang:l,model:s}=e,{type:i,id:r}=t,d="cell"===i?void 0:s.find(i,r),c="project"===i?s.find("project",r):void 0,m=c?K(s,c.topic):"topic"===i&&K(s,r),u=n&&"editorial"===t.origin?`${R}${o[l].editorial}`:"",p=c?a`${C(e,c)}${u}`:u.slice(R.length);return a`<li>
    ${F(e,t,a`${m||""}${d?v(d,l):r}`)}
    ${p&&a`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!s))}
    </ul>`;return l.length>6?a`<details class="fold">
      <summary>${i}<span class="muted small">${r}</span></summary>
      ${I(l.length,d)}
    </details>`:a`<div class="group">
    <p class="group-title">${i}<span class="muted small">${r}</span></p>
    ${d()}
  </div>`}(e,t,l))}
  ${se(r,t,n)?a`<p class="muted small">${w(i)}</p>`:""}`}let Ae=new WeakMap,Le=e=>e.isConnected&&e.checkVisibility();function Oe(e,t){let{shadowRoot:a,ownerDocument:n}=e,l=a?.activeElement;if(!(a&&l instanceof HTMLElement))return;let s=l.parentElement?.closest('[tabindex="-1"]'),i=l.closest(".details");i||Ae.set(e,l);let r=i&&void 0!==t?[...a.querySelectorAll(t)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1):void 0,o=()=>[...a.querySelectorAll("button, summary, input, select, a[href], [tabindex]")],d=o(),c=d.indexOf(l),m=[...d.slice(0,c).reverse(),...d.slice(c+1)];return()=>{if(Le(l)||!(({activeElement:e,body:t})=>!e||e===t)(n))return;let t=[s,...i?[...a.querySelectorAll(".details .close"),r,Ae.get(e)]:o().slice(c,c+1).filter(e=>!d.includes(e)),...m].find(e=>e&&Le(e));t?.focus({preventScroll:t===s})}}async function Ee({hidden:e}=document){e||await new Promise(requestAnimationFrame),await P()}function Se(e,t,a){let l=e.getAttribute(t);return a===n||String(a)===l?[]:(e.setAttribute(t,String(a)),[{entry:e,name:t,before:l}])}function Me(e,t,a){let{expanded:n,controls:l,current:s}=G(t,a);return[...Se(e,"data-state",a),...Se(e,"aria-expanded",n),...Se(e,"aria-controls",l),...Se(e,"aria-current",s)]}function De(e,t,a){var n;let l,s;if(!a?.selection)return;let i={selection:a,showsDetails:ie(t,a)},r=(n=e.renderRoot,l=Q(a.selection),(s=[...n.querySelectorAll(".entry[data-ref]")]).some(({dataset:e})=>e.ref===l)?s.flatMap(e=>e.dataset.ref===l?Me(e,i,"selected"):"selected"===e.dataset.state?Me(e,i,"plain"):[]):[]);if(0===r.length)return;let o=new MutationObserver(()=>{});for(let{entry:e}of r)o.observe(e,{attributes:!0});let d=Ee(e.ownerDocument);return re(d.then(()=>Ee(e.ownerDocument))),{painted:d,settle:()=>{let e=o.takeRecords();for(let{entry:t,name:a,before:n}of(o.disconnect(),r))e.some(e=>e.target===t&&e.attributeName===a)||(null===n?t.removeAttribute(a):t.setAttribute(a,n))}}}let Te=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Sie sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil davon ist redaktionell, nicht amtlich."});function We(e,t){let{selection:l}=e.selection;if(!l)return n;let s="cell"===l.type?void 0:e.whole.find(l.type,l.id);if(!s)return n;let{text:i,lang:r}=k(s,e.lang),o=x({text:h(i,120),lang:r},e.lang),{chosen:d,linkedWith:c}=Te[e.lang],m=t.map(t=>{let a;return{type:t,keys:(a=`${t}:`,[...e.selection.linked].filter(n=>{let l;return n.startsWith(a)&&(l=n.slice(a.length),"cell"===t||void 0!==e.model.find(t,l))}))}}).filter(({keys:e})=>e.length>0),u=m.map(({type:t,keys:a})=>N(e,t,a.map(e=>e.slice(t.length+1)))),p=function(e,t){let{editorial:a}=e.selection,n=t.filter(e=>a?.has(e)).length;if(0===n)return"";let{allEditorial:l,someEditorial:s}=Te[e.lang];return n===t.length?l:s}(e,m.flatMap(({keys:e})=>e)),g=0===m.length&&t.includes(l.type),f=m.length>0?c(u.join(", ")):g?"":function({lang:e,whole:t},a){let{nothingLinked:n,nothingReadable:l}=Te[e];return le(t,a)?l:n}(e,l);return a`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${p}</span
  >`}let ze=[oe,de,ae,ne];function qe(e,{cite:t=[]}){return t.slice(0,12).map((t,n)=>Y(ee(e.model,t,e.lang),e=>a`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function Be(e,t){if(0===t.length)return;let{notes:n}=B[e.lang];return a`<div class="notes" part="notes">
    <p class="way-title">${n}</p>
    ${H(t,t=>a`<ul>
      ${t.map(t=>a`<li>${y(t,"text",e.lang)} ${qe(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function Ne(e,t){let{up:n,down:l}=te(e.model,t);return a`<div class="ways">${function(e,t,n){let{why:l,vision:s,nothingAbove:i}=B[e.lang],r=e.model.feed.vision;return a`<div class="way" part="way-up">
    <p class="way-title">${l}</p>
    <p class="vision">${r?v(r,e.lang):s}</p>
    ${n.length>0||!r||le(e.model,t,"up")?je(e,t,"up",n,i):void 0}
  </div>`}(e,t,n)}${function(e,t,n){let{outcome:l,nothingBelow:s}=B[e.lang];return a`<div class="way" part="way-down">
    <p class="way-title">${l}</p>
    ${je(e,t,"down",n,s)}
  </div>`}(e,t,l)}</div>`}let Re=({variants:e=[],notes:t=[]})=>[...e,...t].flatMap(({cite:e=[]})=>e);function Ie(e,t){let{notes:n=[],cite:l=[]}=t;if(0===n.length&&0===l.length)return;let s=B[e.lang];return a`<details class="fold background" part="background">
    <summary>
      ${n.length>0?s.background:s.sources}<span class="muted small"
        >${R}${v(t,e.lang)}</span
      >
    </summary>
    ${Be(e,n)}
    ${n.length>0?a`<p class="way-title">${s.sources}</p>`:void 0}
    ${J(e.model,t,e.lang,{more:Re(t)})}
  </details>`}function Ke(e,t){let s="cell"===t.type,i="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!i&&!s)return;let r=i?"title"in i?y(i,"title",e.lang):v(i,e.lang):function(e,t){let[n="",l=""]=t.split("/"),s=e.model.find("category",n),i=e.model.find("goal",l);return a`${s?v(s,e.lang):n} ×
  ${i?v(i,e.lang):l}`}(e,t.id);return a`<section
    class="details"
    part="details"
    id=${U}
    aria-label=${B[e.lang].label}
  >
    <header class="details-head">
      <p class="muted small">
        ${i?function(e,{type:t},a){let{kind:n,number:l}=a,s=o[e.lang],i={project:s.projectKind,event:s.eventKind,actor:s.actorKind}[t];return[(void 0!==n&&i&&Object.hasOwn(i,n)?i[n]:void 0)??X(t,a,e.lang),l&&h(l,j)].filter(Boolean).join(" ")}(e,t,i):o[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${a`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${B[e.lang].close}
  </button>`}
    </header>
    ${V(_(e.headingLevel),r)}
    ${i?a`<div class="sides">
    <div>
      ${function(e,t){let n=g(e,"title"in e?"title":"name",t);if(!(n.text.length<=$))return a`<details class="whole">
    <summary class="link">${B[t].wholeTitle}</summary>
    <p>${x(n,t)}</p>
  </details>`}(i,e.lang)}
      ${Y(i.summary,()=>A(i,"summary",e.lang,"summary"))}
      ${function(e,t){let l=function({about:e},t,a){let n=function e(t,a){let{statements:n=[],notes:l=[]}=t;return[...ke.map(e=>g(t,e,a).text),...f(t,"measures",a).map(({text:e})=>e),...[...n,...l].map(t=>e(t,a))].join("\n")}(t,a).slice(0,2e4);return(e?.glossary??[]).slice(0,500).filter(e=>(!!e.text||!!e.long)&&[g(e,"term",a).text,e.term,e.long].some(e=>e&&function(e,t){for(let a=e.indexOf(t);a>=0;a=e.indexOf(t,a+1)){let n=e.slice(Math.max(a-1,0),a)+e.slice(a+t.length).slice(0,1);if(!/[\p{L}\p{N}]/u.test(n))return!0}return!1}(n,e)))}(e.whole.feed,t,e.lang).slice(0,12);if(0===l.length)return n;let s=l.map(t=>g(t,"term",e.lang).text).join(", ");return a`<details class="fold terms" part="terms">
    <summary>${B[e.lang].terms(h(s,$))}</summary>
    <dl class="facts">${l.map(t=>function({lang:e},t){return a`<div>
    <dt>${y(t,"term",e)}</dt>
    <dd>
      ${t.long?a`${y(t,"long",e)}${t.text?". ":""}`:n}
      ${y(t,"text",e)}
    </dd>
  </div>`}(e,t))}</dl>
  </details>`}(e,i)} ${function(e,{statements:t=[]}){if(0!==t.length)return H(t,t=>a`<ul class="statements">
        ${t.map(t=>a`<li>
              ${L(t,e.lang)}
              ${y(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,i)} ${function(e,t){let n=O(t,"measures",e.lang);if(0===n.length)return;let{measures:l}=B[e.lang];return a`<p class="way-title">${l}</p>
    ${H(n,e=>a`<ul class="bullets">
      ${e.map(e=>a`<li>${e}</li>`)}
    </ul>`,e)}`}(e,i)}
      ${function(e,{type:t,id:s}){let i,r,o,d,c="project"===t?e.model.find("project",s):void 0;return c&&(i=me.map(t=>({...S(c,t,e),key:t})),r=void 0===c.effect||!i.some(ue),a`<section class="effect" part="effect" aria-label=${ce[e.lang].label}>
    ${function(e,t){let l={...S(t,"result",e),key:"result"};if("stopped"!==t.status)return"done"===t.status||ue(l)?ge(e,[l]):n;let s=ce[e.lang];return a`<div class="learned" part="learned">
    <p><b>${s.stopped}</b></p>
    ${(({whole:e},t)=>"own"===D(e,t))(e,t)?a`<p>${s.courage}</p>`:n}
    <div><span class="muted">${s.learned}:</span> ${pe(e,l)}</div>
  </div>`}(e,c)} ${r?(o=ce[e.lang],d=l(e,c,"effect"),a`<p class="muted">
    ${d?`${o.label}: ${d}.`:o.silent((({whole:e},t)=>"own"===D(e,t))(e,c))}
  </p>`):ge(e,i)}
  </section>`)}(e,t)} ${function(e,t){let n=function(e,{type:t,id:a}){if(!Object.hasOwn(we,t))return[];let n=e.model.find(t,a);return n?we[t](n,e):[]}(e,t);if(0!==n.length)return a`<dl class="facts" part="facts">
      ${n.map(t=>M(t.term,Z(t,e)))}
    </dl>
    ${Y(((e,{type:t})=>"actor"===t?c(e,["projects"],m):"")(e,t),e=>a`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return a`<details class="fold" part="variants">
    <summary>${B[e.lang].variants}</summary>
    ${I(t.length,()=>a`<ul>
          ${t.map(t=>a`<li>${E(t,e.lang)} ${qe(e,t)}</li>`)}
        </ul>`)}
  </details>`}(e,i)}
      ${Be(e,i.notes??[])}
    </div>
    <div>
      ${Ne(e,t)}
      <div class="origins">
        <p class="way-title">${B[e.lang].sources}</p>
        ${J(e.model,i,e.lang,{more:Re(i)})}
      </div>
    </div>
  </div>`:Ne(e,t)}
  </section>`}export{De as markChosen,Oe as noteFocus,Ie as recordBackground,Ke as recordDetails,We as selectionWords,ze as sheets};
