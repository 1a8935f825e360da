import{a6 as e,A as t,aO as a,T as n,F as i,c as l,aa as r,d as o,aP as s,aQ as d,aR as c,aS as u,aL as f,a9 as p,n as m,a1 as g,v as h,w as $,E as b}from"../fds.js";import{r as y,a as v,b as w}from"./leitlinien-matrix.rows-CymDW_N2.js";import{l as x}from"./live-BK_KxZLi.js";import{s as k}from"./search-records-BDPcOlEt.js";import{n as j}from"./leitlinien-matrix.shown-D3aqtIXJ.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-CP5qfYet.js";import"./selection.types-BNGWmM_R.js";import"./render-hydrate-DKfMjdUQ.js";import"./leitlinien-matrix-D5-WKveJ.js";import"./selection-sentence-GSAc3B3-.js";function E(e){let t=new Set;for(let a=0;a<4;a+=1)t.add(Math.ceil(e**(a/4)));let a=[...t].filter(t=>t>=1&&t<=e);return a.map((t,n)=>({from:t,to:(a[n+1]??e+1)-1}))}function S(e,t,a){return n`<span class="chip num" data-shade=${t} data-origin=${a}>${e}</span>`}let L=o`
  ${o`
  .search {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    background: var(--soft);
    border-radius: var(--radius);
    padding: 0.9em 1.1em;
    margin-block: 0.4em 0.75em;
  }
  .words,
  .result,
  .also {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
  }
  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
  }
  .words input {
    max-inline-size: 40em;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
  }
  .result p {
    max-inline-size: 70ch;
  }
  .also ul {
    columns: 20em;
    column-gap: 2em;
  }
  .also li {
    break-inside: avoid;
    padding-block: 0.15em;
  }
  .also .entry {
    overflow-wrap: anywhere;
  }
  .note,
  .found {
    display: block;
  }
  mark {
    color: inherit;
    background: var(--accent-soft);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .entry[data-state='selected'] mark {
    background: none;
  }
`}
  ${o`
  .legend {
    margin-block: 0.4em 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 70ch);
    gap: 0.35em;
    overflow-wrap: anywhere;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    margin-block-start: 0.2em;
  }
  .chip {
    display: inline-block;
    min-inline-size: 2.2em;
    padding: 0 0.45em;
    border: 2px solid var(--muted);
    border-radius: var(--radius);
    text-align: center;
    color: var(--ink);
    background: var(--paper);
    /* The edge stays to be seen on the darkest shade. */
    background-clip: padding-box;
  }
  .chip[data-origin='editorial'] {
    border-style: dashed;
  }
  .chip[data-origin='none'] {
    border-style: dotted;
  }
  .chip[data-shade='1'] {
    background-color: color-mix(in srgb, var(--accent) 8%, var(--paper));
  }
  .chip[data-shade='2'] {
    background-color: color-mix(in srgb, var(--accent) 22%, var(--paper));
  }
  .chip[data-shade='3'] {
    background-color: color-mix(in srgb, var(--accent) 40%, var(--paper));
  }
  .chip[data-shade='4'] {
    background-color: var(--accent);
    color: var(--on-accent);
    border-color: var(--accent);
  }
  @media (forced-colors: active) {
    .chip[data-shade] {
      forced-color-adjust: auto;
      border-color: CanvasText;
    }
  }
  @media print {
    .search,
    .legend,
    .tally {
      display: none;
    }
  }
`}
  ${o`
  .entry[data-state='selected'] .muted {
    color: inherit;
  }
  .near-details {
    display: none;
  }
  .details-row > td {
    padding: 0;
    border-block-end: 1px solid var(--rule);
  }
  /* Em of a container query are those of the container: with its larger ones many columns become a
     list sooner. */
  .grid[data-columns]:not([data-columns='1'], [data-columns='2'], [data-columns='3']) {
    container-type: inline-size;
    font-size: 1.25em;
  }
  .grid[data-columns]:not([data-columns='1'], [data-columns='2'], [data-columns='3']) > table {
    font-size: calc(1em / 1.25);
  }
  @container (max-width: 60em) {
    .near-details {
      display: block;
    }
    .details-row[data-near] {
      display: none;
    }
  }
`}
`;function M(e,{id:t}){return new Set((e.projectsByLeitlinie.get(t)??[]).flatMap(({topic:e})=>void 0===e?[]:[e]))}let z=/^\d+(?:\.\d*)+$/;function A(e){let t=e.split(/\s+/),a=e=>z.test(e);return{words:s(t.filter(e=>!a(e)).join(" ")),numbers:t.filter(a)}}function B(e,t){let{text:a="",category:n="",goal:i="",keyword:l="",topic:r=""}=t,{leitlinien:o}=e.feed;return{text:a,category:e.find("category",n)?n:"",goal:e.find("goal",i)?i:"",keyword:o.some(({keywords:e})=>e?.includes(l))?l:"",topic:e.find("topic",r)?r:""}}function H(e,t){return e.map(e=>({value:e.id,label:i(e,t).text}))}let O=["label","title","number","keywords","summary","variants"];function q({lang:e},t,i,l,r){let{field:o,any:s}=a[e],d=[{value:"",label:s[t]},...l];return n`<label class="field">
    <span class="small muted">${o[t]}</span>
    <select
      name=${t}
      .value=${x(i)}
      @change=${({target:e})=>{r({[t]:e.value})}}
    >
      ${d.map(({value:e,label:t})=>n`<option value=${e} ?selected=${e===i}>${t}</option>`)}
    </select>
  </label>`}function C(e,t){let a=-1,n=1/0;return e.forEach((e,i)=>{let l=t(e);void 0!==l&&l<n&&([a,n]=[i,l])}),a}function I(e,t,a){return C(e,e=>{let n=a>0?e.top-t.bottom:t.top-e.bottom;return Math.min(e.right,t.right)-Math.max(e.left,t.left)>1&&n>-1?n:void 0})}function R(e,t,a){return C(e,e=>{let n=a>0?e.left-t.right:t.left-e.right;if(e.band===t.band&&!(n<-1))return 1e6*Math.abs(e.left-t.left)+Math.abs(e.top-t.top)})}function T(e){return[...e.querySelectorAll(".grid .entry")].filter(e=>!e.closest(".details"))}let D=new WeakMap;function K(e,t){let a=T(e),n=t.entry&&a.includes(t.entry)?t.entry:void 0,i=a.find(({dataset:e})=>"selected"===e.state),l=n??i??a[0];for(let e of a)e.tabIndex=e===l?0:-1}function N(e){if(!(e instanceof ShadowRoot))return;let t=D.get(e)??function(e){let{activeElement:t}=e,a={entry:void 0,focused:void 0},n=t=>{t instanceof HTMLElement&&(a.focused=t.closest(".details")?t:void 0,T(e).includes(t)&&(a.entry=t,K(e,a)))};return e.addEventListener("focusin",e=>{n(e.target)}),e.addEventListener("keydown",t=>{!function(e,t){let{key:a,altKey:n,metaKey:i,shiftKey:l,ctrlKey:r,defaultPrevented:o}=t;if(n||i||l||o)return;let s=T(e),d=s.findIndex(e=>e===t.target);if(d<0)return;let c=[...e.querySelectorAll(".grid :is(tr, .chapter)")],u=function(e,t,a,n){let i=e[t];if(!i||n&&"Home"!==a&&"End"!==a)return;let l=n?e:e.filter(({band:e})=>e===i.band),r={ArrowUp:()=>I(e,i,-1),ArrowDown:()=>I(e,i,1),ArrowLeft:()=>R(e,i,-1),ArrowRight:()=>R(e,i,1),Home:()=>l[0]?e.indexOf(l[0]):-1,End:()=>e.lastIndexOf(l.at(-1)??i)}[a]?.()??-1;return r<0||r===t?void 0:r}(s.map(e=>function(e,t){let{left:a,right:n,top:i,bottom:l}=e.getBoundingClientRect(),r=e.closest("tr, .chapter");return{left:a,right:n,top:i,bottom:l,band:r?t.indexOf(r):-1}}(e,c)),d,a,r);void 0!==u&&(t.preventDefault(),s[u]?.focus())}(e,t)}),n(t),a}(e);D.set(e,t),K(e,t),function(e,t){let{focused:a}=t;if(!a||a.isConnected)return;t.focused=void 0;let{activeElement:n}=document;if(e.activeElement||n&&n!==document.body)return;let i=[...e.querySelectorAll(".details")].find(e=>e.getClientRects().length>0);i&&(i.tabIndex=-1),(i??t.entry)?.focus()}(e,t)}let P=[L];function W(o,{search:s,isCounting:L},z){let{view:C}=o,I=s&&function(e,t){let{text:a="",category:n,goal:i,keyword:l,topic:r}=B(e,t),{words:o,numbers:s}=A(a);return new Set(e.feed.leitlinien.filter(t=>d(t,o)&&(({number:e=""},t)=>t.every(t=>e.startsWith(t)))(t,s)&&(!n||t.category===n)&&(!i||t.goal===i)&&(!l||!!t.keywords?.includes(l))&&(!r||M(e,t).has(r))))}(C.whole,s),R=e=>o.isShown(e)&&(!I||I.has(e));j(C,R);let{words:T}=A(s?.text??""),D=L?function(t){let a=new Set(e(t).map(({id:e})=>e)),n=new Map;for(let{id:e}of t.feed.leitlinien){let i=t.projectsByLeitlinie.get(e)??[],l=i.filter(({links:e})=>"official"===e).length;n.set(e,{official:l,editorial:i.length-l,own:i.filter(e=>a.has(e.id)).length})}let i=[...n.values()],l=t.feed.projects.filter(({leitlinien:e})=>e?.some(e=>n.has(e))),r=new Map;for(let{scope:e}of l)r.set(e,(r.get(e)??0)+1);let o=e=>i.reduce((t,a)=>t+a[e],0);return{byLeitlinie:n,max:i.reduce((e,t)=>Math.max(e,t.official,t.editorial),0),entries:l.length,own:l.filter(({id:e})=>a.has(e)).length,official:o("official"),links:o("official")+o("editorial"),scopes:r}}(C.model):void 0,K={...o,isShown:R,named:T.length>0?e=>function({lang:e},l,r){let o=i(l,e),s=o.text.split(/([\p{L}\p{M}\p{N}]+)/u).filter(Boolean).map(e=>({text:e,isHit:/[\p{L}\p{N}]/u.test(e)&&r.some(t=>c(u(e),[t]))})).map(({text:e,isHit:t})=>t?n`<mark>${e}</mark>`:e),d=a[e],f=(c(u(i(l,e).text),r)?[]:O.filter(e=>{let t=u("variants"===e?(l.variants??[]).map(({title:e})=>e).join(" "):[l[e],l[`${e}_en`]].flat().filter(Boolean).join(" "));return"label"!==e&&r.some(e=>c(t,[e]))})).map(e=>d.part[e]),p=o.lang===e?s:n`<span lang=${o.lang}>${s}</span>`;return n`${p}${f.length>0?n` <span class="found muted small">${d.foundIn} ${f.join(", ")}</span>`:t}`}(C,e,T):void 0,behind:D&&(e=>function({lang:e},{byLeitlinie:i,max:r},{id:o}){let s=a[e],{official:d=0,editorial:c=0,own:u=0}=i.get(o)??{},f=E(r),p=(a,n)=>a>0?S(l(a,e),f.filter(({from:e})=>a>=e).length,n):t,m=[d>0&&`${s.entries(d)}, ${s.official}`,c>0&&`${s.entries(c)}, ${s.editorial}`,d+c===0&&s.noEntries,u>0&&s.own(u)].filter(Boolean);return n`<span class="tally small" aria-hidden="true"
      >${p(d,"official")}${p(c,"editorial")}${d+c===0?S("0",0,"none"):t}${u>0?n`<span>${s.ownShort(u)}</span>`:t}</span
    ><span class="heard"> (${m.join("; ")})</span>`}(C,D,e)),near:e=>w(C,e)};return{isShown:R,named:K.named,behind:K.behind,near:e=>w(C,e),below:e=>v(K,e),rest:y(K),panel:n`${s?function(e,i,l,r){let{lang:o,whole:s}=e,d=B(s,i),{categories:c,goals:u,topics:y}=s.feed,v=e=>{r({search:{...d,...e}})},{category:w="",goal:j="",keyword:E="",topic:S="",text:L=""}=d;return n`<form
    class="search"
    part="search"
    role="search"
    aria-label=${a[o].form}
    @submit=${e=>{e.preventDefault()}}
  >
    ${function({lang:e},t,i){return n`<label class="field words">
    <span class="small muted">${a[e].words}</span>
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${x(t)}
      @input=${({target:e})=>{i({text:e.value})}}
      @keydown=${e=>{"Escape"===e.key&&t&&(e.preventDefault(),i({text:""}))}}
    />
  </label>`}(e,L,v)}
    ${q(e,"category",w,H(c,o),v)}
    ${q(e,"goal",j,H(u,o),v)}
    ${q(e,"keyword",E,function({feed:e},t){let a=new Map;for(let n of e.leitlinien){let{keywords:e=[]}=n,i=f(n,"keywords",t),l=i.length===e.length;e.forEach((e,t)=>{a.has(e)||a.set(e,l&&i[t]?.text||e)})}return[...a].map(([e,t])=>({value:e,label:t})).sort((e,a)=>p(e.label,a.label,t))}(s,o),v)}
    ${q(e,"topic",S,H(y,o),v)}
    <div class="result">
      ${function({lang:e,whole:i},{topic:l},r){let o=a[e],{leitlinien:s}=i.feed,d=s.filter(r).length,c=l?s.filter(e=>0===M(i,e).size).length:0;return n`<p role="status">
    <span class="num">${o.hits(d,s.length)}</span>${0===d?n`. ${o.noHits}`:t}${l?n`<span class="note muted small">${o.topicNote(c)}</span>`:t}
  </p>`}(e,d,l)}
      ${function({text:e="",category:t,goal:a,keyword:n,topic:i}){let{words:l,numbers:r}=A(e);return l.length+r.length>0||!!(t||a||n||i)}(d)?n`<button type="button" class="link" @click=${e=>{e.currentTarget.form?.querySelector("input")?.focus(),r({search:{}})}}>
              ${a[o].reset}
            </button>`:t}
    </div>
    ${function(e,i){let{lang:l,model:r}=e,o=k(r,i,12).filter(({type:e})=>"leitlinie"!==e);return 0===o.length?t:n`<div class="also">
    <p class="small muted">${a[l].also}</p>
    <ul>
      ${m(o,b,t=>{let a="cell"===t.type?void 0:r.find(t.type,t.id);return n`<li>
          ${h(e,t,a?$(a,l):t.id)}
          <span class="muted small">${g[l].type[t.type]}</span>
        </li>`})}
    </ul>
  </div>`}(e,L)}
  </form>`}(C,s,R,z):t}
    ${D?function(e,o){let{lang:s}=e,d=a[s],{entries:c,own:u,official:f,links:p,max:m,scopes:g,byLeitlinie:h}=o,$=[...h.values()].some(e=>e.official+e.editorial===0);return n`<div class="legend" part="legend">
    <p role="status">
      ${d.counted(c,p)} ${c>0?d.ownOf(u):t}
      ${p>0?d.origins(f,p):t}
      ${e.model===e.whole?t:d.countedNarrowed}
    </p>
    ${g.size>1?n`<p class="muted small">${function({lang:e,whole:t},{scopes:n}){let{scopes:o,noScope:s}=a[e],d=[...n].map(([a,n])=>{let r=void 0===a?void 0:t.scopes.get(a);return`${r?i(r,e).text:s} (${l(n,e)})`});return`${o}: ${r(d,e)}.`}(e,o)}</p>`:t}
    <ul class="keys small" aria-label=${d.legend}>
      ${f>0?n`<li>${S("n",0,"official")} ${d.official}</li>`:t}
      ${p>f?n`<li>${S("n",0,"editorial")} ${d.editorial}</li>`:t}
      ${$?n`<li>${S("0",0,"none")} ${d.noEntries}</li>`:t}
      ${E(m).map(({from:e,to:t},a)=>n`<li>${S(e===t?`${e}`:`${e}–${t}`,a+1,"none")}</li>`)}
    </ul>
  </div>`}(C,D):t}`}}export{N as attend,W as extrasOf,P as sheets};
