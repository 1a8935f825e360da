import{A as e,a1 as t,T as a,F as n,a5 as l,$ as i,aj as o,l as r,ad as s,x as d,y as c,V as p}from"../fds.js";import{ck as f,cl as m,cm as u,cn as g,co as h,b6 as b,cp as $,cq as w,cr as y,cs as v,b2 as x,u as k,D as j,bq as M,r as S}from"./run-render.js";import{r as z,a as E,b as A}from"./leitlinien-matrix.rows.js";import{T as L}from"./fds-widget.js";import{l as _}from"./live.js";import{s as C}from"./search-records.js";import{n as D}from"./leitlinien-matrix.shown.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./leitlinien-matrix.js";import"./render-hydrate.js";import"./late-key.js";import"./selection-sentence.js";import"./view-switch.js";import"./view-words.js";import"./selection.types.js";let I=/[^][\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]*/gu;function q(e){let t=new Set;for(let a=0;a<4;a+=1)t.add(Math.ceil(e**(a/4)));let a=[...t].filter(t=>t>=1&&t<=e);return a.map((t,n)=>({from:t,to:(a[n+1]??e+1)-1}))}function H(e,t,n){return a`<span class="chip num" data-shade=${t} data-origin=${n}>${e}</span>`}let T=o`
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
  @container (max-width: 46em) {
    .near-details {
      display: block;
    }
    .details-row[data-near] {
      display: none;
    }
  }
`}
`;function B(e,{id:t}){return new Set((e.projectsByLeitlinie.get(t)??[]).flatMap(({topic:e})=>void 0===e?[]:[e]))}let N=/^\d+(?:\.\d*)+$/;function O(e){let t=e.split(/\s+/),a=e=>N.test(e);return{words:$(t.filter(e=>!a(e)).join(" ")),numbers:t.filter(a)}}function F(e,t){let{text:a="",category:n="",goal:l="",keyword:i="",topic:o=""}=t,{leitlinien:r}=e.feed;return{text:a,category:e.find("category",n)?n:"",goal:e.find("goal",l)?l:"",keyword:r.some(({keywords:e})=>e?.includes(i))?i:"",topic:e.find("topic",o)?o:""}}function R(e,t){let{text:a="",category:n,goal:l,keyword:i,topic:o}=F(e,t),{words:r,numbers:s}=O(a);return new Set(e.feed.leitlinien.filter(t=>w(t,r)&&(({number:e=""},t)=>t.every(t=>e.startsWith(t)))(t,s)&&(!n||t.category===n)&&(!l||t.goal===l)&&(!i||!!t.keywords?.includes(i))&&(!o||B(e,t).has(o))))}function W(e,t){return e.map(e=>({value:e.id,label:i(e,t)}))}let K=["label","title","number","keywords","summary","variants"];function P({lang:e},t,n,l,i){let{field:o,all:r}=h[e],s=[{value:"",label:r[t]},...l];return a`<label class="field">
    <span class="small muted">${o[t]}</span>
    <select
      name=${t}
      .value=${_(n)}
      @change=${({target:e})=>{i({[t]:e.value})}}
    >
      ${s.map(({value:e,label:t})=>a`<option value=${e} ?selected=${e===n}>${t}</option>`)}
    </select>
  </label>`}let U=["projects/topic","projects/leitlinien"];function V(e,t){let a=-1,n=1/0;return e.forEach((e,l)=>{let i=t(e);void 0!==i&&i<n&&([a,n]=[l,i])}),a}function G(e,t,a){return V(e,e=>{let n=a>0?e.top-t.bottom:t.top-e.bottom;return Math.min(e.right,t.right)-Math.max(e.left,t.left)>1&&n>-1?n:void 0})}function J(e,t,a){return V(e,e=>{let n=a>0?e.left-t.right:t.left-e.right;if(e.band===t.band&&!(n<-1))return 1e6*Math.abs(e.left-t.left)+Math.abs(e.top-t.top)})}function Q(e){return[...e.querySelectorAll(".grid .entry")].filter(e=>!e.closest(".details"))}let X=new WeakMap;function Y(e,t){let a=Q(e),n=t.entry&&a.includes(t.entry)?t.entry:void 0,l=a.find(({dataset:e})=>"selected"===e.state),i=n??l??a[0];for(let e of a){let t=e===i?0:-1;e.tabIndex!==t&&(e.tabIndex=t)}}function Z(e,t){let{key:a,ctrlKey:n}=t,l=Q(e),i=l.findIndex(t=>t===e.activeElement);if(i<0)return;let o=[...e.querySelectorAll(".grid :is(tr, .chapter)")],r=function(e,t,a,n){let l=e[t];if(!l||n&&"Home"!==a&&"End"!==a)return;let i=n?e:e.filter(({band:e})=>e===l.band),o={ArrowUp:()=>G(e,l,-1),ArrowDown:()=>G(e,l,1),ArrowLeft:()=>J(e,l,-1),ArrowRight:()=>J(e,l,1),Home:()=>i[0]?e.indexOf(i[0]):-1,End:()=>e.lastIndexOf(i.at(-1)??l)}[a]?.()??-1;return o<0||o===t?void 0:o}(l.map(e=>function(e,t){let{left:a,right:n,top:l,bottom:i}=e.getBoundingClientRect(),o=e.closest("tr, .chapter");return{left:a,right:n,top:l,bottom:i,band:o?t.indexOf(o):-1}}(e,o)),i,a,n);void 0!==r&&(t.preventDefault(),l[r]?.focus())}function ee(e){if(!(e instanceof ShadowRoot))return;let t=X.get(e)??function(e){let{activeElement:t}=e,a={entry:void 0},n=t=>{t instanceof HTMLElement&&Q(e).includes(t)&&(a.entry=t,Y(e,a))};return e.addEventListener("focusin",e=>{n(e.target)}),n(t),a}(e);X.set(e,t),Y(e,t)}let te=[T];function ae(o,{search:$,isCounting:w},T){let{view:N}=o,V=$&&R(N.whole,$),G=e=>o.isShown(e)&&(!V||V.has(e));D(N,G);let{words:J}=O($?.text??""),Q=w?function(e){let t=new Set(g(e).map(({id:e})=>e)),a=new Map;for(let{id:n}of e.feed.leitlinien){let l=e.projectsByLeitlinie.get(n)??[],i=l.filter(({links:e})=>"official"===e).length;a.set(n,{official:i,editorial:l.length-i,own:l.filter(e=>t.has(e.id)).length})}let n=[...a.values()],l=e.feed.projects.filter(({leitlinien:e})=>e?.some(e=>a.has(e))),i=new Map;for(let{scope:e}of l)i.set(e,(i.get(e)??0)+1);let o=e=>n.reduce((t,a)=>t+a[e],0);return{byLeitlinie:a,max:n.reduce((e,t)=>Math.max(e,t.official,t.editorial),0),entries:l.length,own:l.filter(({id:e})=>t.has(e)).length,official:o("official"),links:o("official")+o("editorial"),scopes:i}}(N.model):void 0,X={...o,isShown:G,named:J.length>0?t=>function({lang:t},n,l){let i=r(n,t),o=function(e,t){if(!e)return[];let a=function(e,t){let{folded:a,starts:n,ends:l}=function(e){let t="",a=!1,n=[],l=[],i=(e,a,i)=>{for(let o of(t+=e,e.split("")))n.push(a),l.push(i)};for(let{0:t,index:n}of e.matchAll(I)){let e=n+t.length;for(let l of t.normalize("NFKD").match(/[\p{L}\p{N}\p{M}]+|[^]/gu)??[]){let t=/^[\p{L}\p{N}\p{M}]/u.test(l)?m(l):"";t&&!a&&i(" ",n,n),i(t,n,e),t?a=!0:/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(l)||(a=!1)}}return{folded:u(t),starts:n,ends:l}}(e),i=Array(e.length).fill(!1);for(let e of t)for(let{0:t,index:o}of a.matchAll(f(e))){let e=t.startsWith(" ")?o+1:o;i.fill(!0,n[e]??0,l[o+t.length-1]??0)}return i}(e,t),n=[],l=0;for(let t=1;t<=e.length;t+=1)t<e.length&&a[t]===a[l]||(n.push({text:e.slice(l,t),isHit:!0===a[l]}),l=t);return n}(d(i.text,c),l).map(({text:e,isHit:t})=>t?a`<mark>${e}</mark>`:e),s=h[t],p=(y(v(r(n,t).text),l)?[]:K.filter(e=>{let t=v("variants"===e?(n.variants??[]).map(({title:e})=>e).join(" "):[n[e],n[`${e}_en`],n[`${e}_simple`]].flat().filter(Boolean).join(" "));return"label"!==e&&l.some(e=>y(t,[e]))})).map(e=>s.part[e]),g=i.lang===t?o:a`<span lang=${i.lang}>${o}</span>`;return a`${g}${p.length>0?a` <span class="found muted small">${s.foundIn} ${p.join(", ")}</span>`:e}`}(N,t,J):void 0,behind:Q&&(t=>function({lang:t},{byLeitlinie:l,max:i},{id:o}){let r=h[t],{official:s=0,editorial:d=0,own:c=0}=l.get(o)??{},p=q(i),f=(a,l)=>a>0?H(n(a,t),p.filter(({from:e})=>a>=e).length,l):e,m=[s>0&&`${r.entries(s)}, ${r.official}`,d>0&&`${r.entries(d)}, ${r.editorial}`,s+d===0&&r.noEntries,c>0&&r.own(c)].filter(Boolean);return a`<span class="tally small" aria-hidden="true"
      >${f(s,"official")}${f(d,"editorial")}${s+d===0?H("0",0,"none"):e}${c>0?a`<span>${r.ownShort(c)}</span>`:e}</span
    ><span class="heard"> (${m.join("; ")})</span>`}(N,Q,t)),near:e=>A(N,e)};return{isShown:G,named:X.named,behind:X.behind,near:e=>A(N,e),below:e=>E(X,e),rest:z(X),panel:a`${$?function(n,l,i,o){let{lang:r,whole:f}=n,m=F(f,l),{categories:u,goals:g,topics:b}=f.feed,$=e=>{let t={...m,...e};o({search:t}),n.say(()=>function({lang:e,whole:t,model:a},n){let l=[...R(t,n)].filter(({id:e})=>a.find("leitlinie",e)).length;return`${h[e].hits(l,t.feed.leitlinien.length)}.`}(n,t),"text"in e?L:void 0)},{category:w="",goal:y="",keyword:v="",topic:z="",text:E=""}=m;return a`<form
    class="search"
    part="search"
    role="search"
    aria-label=${h[r].form}
    @submit=${e=>{e.preventDefault()}}
  >
    ${function({lang:e},t,n){return a`<label class="field words">
    <span class="small muted">${h[e].words}</span>
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${_(t)}
      @input=${({target:e})=>{n({text:e.value})}}
    />
  </label>`}(n,E,$)}
    ${P(n,"category",w,W(u,r),$)}
    ${P(n,"goal",y,W(g,r),$)}
    ${P(n,"keyword",v,function({feed:e},t){let a=new Map;for(let n of e.leitlinien){let{keywords:e=[]}=n,l=s(n,"keywords",t),i=l.length===e.length;e.forEach((e,t)=>{a.has(e)||a.set(e,i&&l[t]?.text||e)})}return[...a].map(([e,t])=>({value:e,label:d(t,c)})).sort((e,a)=>x(e.label,a.label,t))}(f,r),$)}
    ${P(n,"topic",z,W(b,r),$)}
    <div class="result">
      ${function({lang:n,whole:l},{topic:i},o){let r=h[n],{leitlinien:s}=l.feed,d=s.filter(o).length,c=i?s.filter(e=>0===B(l,e).size).length:0,p=t({model:l,lang:n},["projects"],U);return a`<p>
    <span class="num">${r.hits(d,s.length)}</span>${0===d?a`. ${r.noHits}`:e}${i?a`<span class="note muted small">${r.topicNote(c)} ${p}</span>`:e}
  </p>`}(n,m,i)}
      ${function({text:e="",category:t,goal:a,keyword:n,topic:l}){let{words:i,numbers:o}=O(e);return i.length+o.length>0||!!(t||a||n||l)}(m)?a`<button type="button" class="link" @click=${e=>{e.currentTarget.form?.querySelector("input")?.focus(),o({search:{}})}}>
              ${h[r].reset}
            </button>`:e}
    </div>
    ${function(t,n){let{lang:l,model:i}=t,o=C(i,n,12).filter(({type:e})=>"leitlinie"!==e);return 0===o.length?e:a`<div class="also">
    <p class="small muted">${h[l].also}</p>
    <ul>
      ${k(o,S,e=>{let n="cell"===e.type?void 0:i.find(e.type,e.id);return a`<li>
          ${j(t,e,n?p(n,l):e.id)}
          <span class="muted small">${M(e.type,n,l)}</span>
        </li>`})}
    </ul>
  </div>`}(n,E)}
  </form>`}(N,$,G,T):e}
    ${Q?function(o,r){let{lang:s}=o,d=h[s],{entries:c,own:p,official:f,links:m,max:u,scopes:g,byLeitlinie:$}=r,w=[...$.values()].some(e=>e.official+e.editorial===0);return a`<div class="legend" part="legend">
    <p>
      ${d.counted(c,m)} ${c>0?d.ownOf(p):e}
      ${m>0?d.origins(f,m):e}
      ${o.model===o.whole?e:d.countedNarrowed}
      ${t(o,["projects"],["projects/leitlinien"])}
    </p>
    ${g.size>1?a`<p class="muted small">${function({lang:e,whole:t},{scopes:a}){let{scopes:o,noScope:r}=h[e],s=l({model:t,lang:e},t.feed.projects,"scope",r),d=[...a].map(([a,l])=>{let o=void 0===a?void 0:t.scopes.get(a);return`${o?i(o,e):s} (${n(l,e)})`});return`${o}: ${b(d,e)}.`}(o,r)}</p>`:e}
    <ul class="keys small" aria-label=${d.legend}>
      ${f>0?a`<li>${H("n",0,"official")} ${d.official}</li>`:e}
      ${m>f?a`<li>${H("n",0,"editorial")} ${d.editorial}</li>`:e}
      ${w?a`<li>${H("0",0,"none")} ${d.noEntries}</li>`:e}
      ${q(u).map(({from:e,to:t},l)=>a`<li>
            ${H([...new Set([e,t])].map(e=>n(e,s)).join("–"),l+1,"none")}
          </li>`)}
    </ul>
  </div>`}(N,Q):e}`}}export{ee as attend,ae as extrasOf,te as sheets,Z as walkFrom};
