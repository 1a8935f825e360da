import{a8 as e,A as t,aT as a,T as n,D as i,c as l,ae as r,d as o,aU as s,aV as d,aW as c,aX as u,aQ as p,ac as f,n as m,a2 as g,v as h,w as $,C as b}from"../fds.js";import{r as y,a as v,b as w}from"./leitlinien-matrix.rows-w6knL4V6.js";import{l as x}from"./live-BvQEXpl4.js";import{s as k}from"./search-records-1zrdFV8R.js";import{n as j}from"./leitlinien-matrix.shown-D3aqtIXJ.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-BcpwtKQA.js";import"./selection.types-COZ1wj13.js";import"./render-hydrate-BuUjTCK1.js";import"./leitlinien-matrix-CG-svEk5.js";import"./selection-sentence-DRPC-Tqq.js";function E(e){let t=new Set;for(let a=0;a<4;a+=1)t.add(Math.ceil(e**(a/4)));let a=[...t].filter(t=>t>=1&&t<=e);return a.map((t,n)=>({from:t,to:(a[n+1]??e+1)-1}))}function S(e,t,a){return n`<span class="chip num" data-shade=${t} data-origin=${a}>${e}</span>`}let M=o`
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
`;function z(e,{id:t}){return new Set((e.projectsByLeitlinie.get(t)??[]).flatMap(({topic:e})=>void 0===e?[]:[e]))}let L=/^\d+(?:\.\d*)+$/;function A(e){let t=e.split(/\s+/),a=e=>L.test(e);return{words:s(t.filter(e=>!a(e)).join(" ")),numbers:t.filter(a)}}function q(e,t){let{text:a="",category:n="",goal:i="",keyword:l="",topic:r=""}=t,{leitlinien:o}=e.feed;return{text:a,category:e.find("category",n)?n:"",goal:e.find("goal",i)?i:"",keyword:o.some(({keywords:e})=>e?.includes(l))?l:"",topic:e.find("topic",r)?r:""}}function B(e,t){return e.map(e=>({value:e.id,label:i(e,t).text}))}let C=["label","title","number","keywords","summary","variants"];function H({lang:e},t,i,l,r){let{field:o,all:s}=a[e],d=[{value:"",label:s[t]},...l];return n`<label class="field">
    <span class="small muted">${o[t]}</span>
    <select
      name=${t}
      .value=${x(i)}
      @change=${({target:e})=>{r({[t]:e.value})}}
    >
      ${d.map(({value:e,label:t})=>n`<option value=${e} ?selected=${e===i}>${t}</option>`)}
    </select>
  </label>`}function T(e,t){let a=-1,n=1/0;return e.forEach((e,i)=>{let l=t(e);void 0!==l&&l<n&&([a,n]=[i,l])}),a}function D(e,t,a){return T(e,e=>{let n=a>0?e.top-t.bottom:t.top-e.bottom;return Math.min(e.right,t.right)-Math.max(e.left,t.left)>1&&n>-1?n:void 0})}function I(e,t,a){return T(e,e=>{let n=a>0?e.left-t.right:t.left-e.right;if(e.band===t.band&&!(n<-1))return 1e6*Math.abs(e.left-t.left)+Math.abs(e.top-t.top)})}function O(e){return[...e.querySelectorAll(".grid .entry")].filter(e=>!e.closest(".details"))}let K=new WeakMap;function N(e,t){let a=O(e),n=t.entry&&a.includes(t.entry)?t.entry:void 0,i=a.find(({dataset:e})=>"selected"===e.state),l=n??i??a[0];for(let e of a)e.tabIndex=e===l?0:-1}function R(e){if(!(e instanceof ShadowRoot))return;let t=K.get(e)??function(e){let{activeElement:t}=e,a={entry:void 0,focused:void 0},n=t=>{t instanceof HTMLElement&&(a.focused=t.closest(".details")?t:void 0,O(e).includes(t)&&(a.entry=t,N(e,a)))};return e.addEventListener("focusin",e=>{n(e.target)}),e.addEventListener("keydown",t=>{!function(e,t){let{key:a,altKey:n,metaKey:i,shiftKey:l,ctrlKey:r,defaultPrevented:o}=t;if(n||i||l||o)return;let s=O(e),d=s.findIndex(e=>e===t.target);if(d<0)return;let c=[...e.querySelectorAll(".grid :is(tr, .chapter)")],u=function(e,t,a,n){let i=e[t];if(!i||n&&"Home"!==a&&"End"!==a)return;let l=n?e:e.filter(({band:e})=>e===i.band),r={ArrowUp:()=>D(e,i,-1),ArrowDown:()=>D(e,i,1),ArrowLeft:()=>I(e,i,-1),ArrowRight:()=>I(e,i,1),Home:()=>l[0]?e.indexOf(l[0]):-1,End:()=>e.lastIndexOf(l.at(-1)??i)}[a]?.()??-1;return r<0||r===t?void 0:r}(s.map(e=>function(e,t){let{left:a,right:n,top:i,bottom:l}=e.getBoundingClientRect(),r=e.closest("tr, .chapter");return{left:a,right:n,top:i,bottom:l,band:r?t.indexOf(r):-1}}(e,c)),d,a,r);void 0!==u&&(t.preventDefault(),s[u]?.focus())}(e,t)}),n(t),a}(e);K.set(e,t),N(e,t),function(e,t){let{focused:a}=t;if(!a||a.isConnected)return;t.focused=void 0;let{activeElement:n}=document;if(e.activeElement||n&&n!==document.body)return;let i=[...e.querySelectorAll(".details")].find(e=>e.getClientRects().length>0);i&&(i.tabIndex=-1),(i??t.entry)?.focus()}(e,t)}let W=[M];function U(o,{search:s,isCounting:M},L){let{view:T}=o,D=s&&function(e,t){let{text:a="",category:n,goal:i,keyword:l,topic:r}=q(e,t),{words:o,numbers:s}=A(a);return new Set(e.feed.leitlinien.filter(t=>d(t,o)&&(({number:e=""},t)=>t.every(t=>e.startsWith(t)))(t,s)&&(!n||t.category===n)&&(!i||t.goal===i)&&(!l||!!t.keywords?.includes(l))&&(!r||z(e,t).has(r))))}(T.whole,s),I=e=>o.isShown(e)&&(!D||D.has(e));j(T,I);let{words:O}=A(s?.text??""),K=M?function(t){let a=new Set(e(t).map(({id:e})=>e)),n=new Map;for(let{id:e}of t.feed.leitlinien){let i=t.projectsByLeitlinie.get(e)??[],l=i.filter(({links:e})=>"official"===e).length;n.set(e,{official:l,editorial:i.length-l,own:i.filter(e=>a.has(e.id)).length})}let i=[...n.values()],l=t.feed.projects.filter(({leitlinien:e})=>e?.some(e=>n.has(e))),r=new Map;for(let{scope:e}of l)r.set(e,(r.get(e)??0)+1);let o=e=>i.reduce((t,a)=>t+a[e],0);return{byLeitlinie:n,max:i.reduce((e,t)=>Math.max(e,t.official,t.editorial),0),entries:l.length,own:l.filter(({id:e})=>a.has(e)).length,official:o("official"),links:o("official")+o("editorial"),scopes:r}}(T.model):void 0,N={...o,isShown:I,named:O.length>0?e=>function({lang:e},l,r){let o=i(l,e),s=o.text.split(/([\p{L}\p{M}\p{N}]+)/u).filter(Boolean).map(e=>({text:e,isHit:/[\p{L}\p{N}]/u.test(e)&&r.some(t=>c(u(e),[t]))})).map(({text:e,isHit:t})=>t?n`<mark>${e}</mark>`:e),d=a[e],p=(c(u(i(l,e).text),r)?[]:C.filter(e=>{let t=u("variants"===e?(l.variants??[]).map(({title:e})=>e).join(" "):[l[e],l[`${e}_en`]].flat().filter(Boolean).join(" "));return"label"!==e&&r.some(e=>c(t,[e]))})).map(e=>d.part[e]),f=o.lang===e?s:n`<span lang=${o.lang}>${s}</span>`;return n`${f}${p.length>0?n` <span class="found muted small">${d.foundIn} ${p.join(", ")}</span>`:t}`}(T,e,O):void 0,behind:K&&(e=>function({lang:e},{byLeitlinie:i,max:r},{id:o}){let s=a[e],{official:d=0,editorial:c=0,own:u=0}=i.get(o)??{},p=E(r),f=(a,n)=>a>0?S(l(a,e),p.filter(({from:e})=>a>=e).length,n):t,m=[d>0&&`${s.entries(d)}, ${s.official}`,c>0&&`${s.entries(c)}, ${s.editorial}`,d+c===0&&s.noEntries,u>0&&s.own(u)].filter(Boolean);return n`<span class="tally small" aria-hidden="true"
      >${f(d,"official")}${f(c,"editorial")}${d+c===0?S("0",0,"none"):t}${u>0?n`<span>${s.ownShort(u)}</span>`:t}</span
    ><span class="heard"> (${m.join("; ")})</span>`}(T,K,e)),near:e=>w(T,e)};return{isShown:I,named:N.named,behind:N.behind,near:e=>w(T,e),below:e=>v(N,e),rest:y(N),panel:n`${s?function(e,i,l,r){let{lang:o,whole:s}=e,d=q(s,i),{categories:c,goals:u,topics:y}=s.feed,v=e=>{r({search:{...d,...e}})},{category:w="",goal:j="",keyword:E="",topic:S="",text:M=""}=d;return n`<form
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
  </label>`}(e,M,v)}
    ${H(e,"category",w,B(c,o),v)}
    ${H(e,"goal",j,B(u,o),v)}
    ${H(e,"keyword",E,function({feed:e},t){let a=new Map;for(let n of e.leitlinien){let{keywords:e=[]}=n,i=p(n,"keywords",t),l=i.length===e.length;e.forEach((e,t)=>{a.has(e)||a.set(e,l&&i[t]?.text||e)})}return[...a].map(([e,t])=>({value:e,label:t})).sort((e,a)=>f(e.label,a.label,t))}(s,o),v)}
    ${H(e,"topic",S,B(y,o),v)}
    <div class="result">
      ${function({lang:e,whole:i},{topic:l},r){let o=a[e],{leitlinien:s}=i.feed,d=s.filter(r).length,c=l?s.filter(e=>0===z(i,e).size).length:0;return n`<p role="status">
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
  </div>`}(e,M)}
  </form>`}(T,s,I,L):t}
    ${K?function(e,o){let{lang:s}=e,d=a[s],{entries:c,own:u,official:p,links:f,max:m,scopes:g,byLeitlinie:h}=o,$=[...h.values()].some(e=>e.official+e.editorial===0);return n`<div class="legend" part="legend">
    <p role="status">
      ${d.counted(c,f)} ${c>0?d.ownOf(u):t}
      ${f>0?d.origins(p,f):t}
      ${e.model===e.whole?t:d.countedNarrowed}
    </p>
    ${g.size>1?n`<p class="muted small">${function({lang:e,whole:t},{scopes:n}){let{scopes:o,noScope:s}=a[e],d=[...n].map(([a,n])=>{let r=void 0===a?void 0:t.scopes.get(a);return`${r?i(r,e).text:s} (${l(n,e)})`});return`${o}: ${r(d,e)}.`}(e,o)}</p>`:t}
    <ul class="keys small" aria-label=${d.legend}>
      ${p>0?n`<li>${S("n",0,"official")} ${d.official}</li>`:t}
      ${f>p?n`<li>${S("n",0,"editorial")} ${d.editorial}</li>`:t}
      ${$?n`<li>${S("0",0,"none")} ${d.noEntries}</li>`:t}
      ${E(m).map(({from:e,to:t},a)=>n`<li>${S(e===t?`${e}`:`${e}–${t}`,a+1,"none")}</li>`)}
    </ul>
  </div>`}(T,K):t}`}}export{R as attend,U as extrasOf,W as sheets};
