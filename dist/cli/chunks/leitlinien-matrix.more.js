import{cC as e,cD as t,cE as a,c0 as n,cF as l,W as i,T as r,j as o,am as s,S as d,bp as c,K as f,cG as u,cH as p,cI as m,cJ as g,k as h,cz as b,Q as $,cr as y,bl as w,a0 as v,a4 as x,a5 as k,U as j}from"../fds.js";import{r as M,a as S,b as z}from"./leitlinien-matrix.rows.js";import{l as E}from"./live.js";import{t as A}from"./type-word.js";import{s as C}from"./search-records.js";import{n as L}from"./leitlinien-matrix.shown.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./leitlinien-matrix.js";import"./late-key.js";import"./selection-sentence.js";let I=/[^][\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]*/gu;function D(e){let t=new Set;for(let a=0;a<4;a+=1)t.add(Math.ceil(e**(a/4)));let a=[...t].filter(t=>t>=1&&t<=e);return a.map((t,n)=>({from:t,to:(a[n+1]??e+1)-1}))}function H(e,t,a){return r`<span class="chip num" data-shade=${t} data-origin=${a}>${e}</span>`}let _=f`
  ${f`
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
  ${f`
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
  ${f`
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
`;function q(e,{id:t}){return new Set((e.projectsByLeitlinie.get(t)??[]).flatMap(({topic:e})=>void 0===e?[]:[e]))}let B=/^\d+(?:\.\d*)+$/;function N(e){let t=e.split(/\s+/),a=e=>B.test(e);return{words:u(t.filter(e=>!a(e)).join(" ")),numbers:t.filter(a)}}function O(e,t){let{text:a="",category:n="",goal:l="",keyword:i="",topic:r=""}=t,{leitlinien:o}=e.feed;return{text:a,category:e.find("category",n)?n:"",goal:e.find("goal",l)?l:"",keyword:o.some(({keywords:e})=>e?.includes(i))?i:"",topic:e.find("topic",r)?r:""}}function T(e,t){return e.map(e=>({value:e.id,label:d(e,t)}))}let R=["label","title","number","keywords","summary","variants"];function W({lang:e},t,a,n,i){let{field:o,all:s}=l[e],d=[{value:"",label:s[t]},...n];return r`<label class="field">
    <span class="small muted">${o[t]}</span>
    <select
      name=${t}
      .value=${E(a)}
      @change=${({target:e})=>{i({[t]:e.value})}}
    >
      ${d.map(({value:e,label:t})=>r`<option value=${e} ?selected=${e===a}>${t}</option>`)}
    </select>
  </label>`}function F(e,t){let a=-1,n=1/0;return e.forEach((e,l)=>{let i=t(e);void 0!==i&&i<n&&([a,n]=[l,i])}),a}function K(e,t,a){return F(e,e=>{let n=a>0?e.top-t.bottom:t.top-e.bottom;return Math.min(e.right,t.right)-Math.max(e.left,t.left)>1&&n>-1?n:void 0})}function P(e,t,a){return F(e,e=>{let n=a>0?e.left-t.right:t.left-e.right;if(e.band===t.band&&!(n<-1))return 1e6*Math.abs(e.left-t.left)+Math.abs(e.top-t.top)})}function U(e){return[...e.querySelectorAll(".grid .entry")].filter(e=>!e.closest(".details"))}let G=new WeakMap;function J(e,t){let a=U(e),n=t.entry&&a.includes(t.entry)?t.entry:void 0,l=a.find(({dataset:e})=>"selected"===e.state),i=n??l??a[0];for(let e of a)e.tabIndex=e===i?0:-1}function Q(e,t){let{key:a,ctrlKey:n}=t,l=U(e),i=l.findIndex(t=>t===e.activeElement);if(i<0)return;let r=[...e.querySelectorAll(".grid :is(tr, .chapter)")],o=function(e,t,a,n){let l=e[t];if(!l||n&&"Home"!==a&&"End"!==a)return;let i=n?e:e.filter(({band:e})=>e===l.band),r={ArrowUp:()=>K(e,l,-1),ArrowDown:()=>K(e,l,1),ArrowLeft:()=>P(e,l,-1),ArrowRight:()=>P(e,l,1),Home:()=>i[0]?e.indexOf(i[0]):-1,End:()=>e.lastIndexOf(i.at(-1)??l)}[a]?.()??-1;return r<0||r===t?void 0:r}(l.map(e=>function(e,t){let{left:a,right:n,top:l,bottom:i}=e.getBoundingClientRect(),r=e.closest("tr, .chapter");return{left:a,right:n,top:l,bottom:i,band:r?t.indexOf(r):-1}}(e,r)),i,a,n);void 0!==o&&(t.preventDefault(),l[o]?.focus())}function V(e){if(!(e instanceof ShadowRoot))return;let t=G.get(e)??function(e){let{activeElement:t}=e,a={entry:void 0,focused:void 0},n=t=>{t instanceof HTMLElement&&(a.focused=t.closest(".details")?t:void 0,U(e).includes(t)&&(a.entry=t,J(e,a)))};return e.addEventListener("focusin",e=>{n(e.target)}),n(t),a}(e);G.set(e,t),J(e,t),function(e,t){let{focused:a}=t;if(!a||a.isConnected)return;t.focused=void 0;let{activeElement:n}=document;if(e.activeElement||n&&n!==document.body)return;let l=[...e.querySelectorAll(".details")].find(e=>e.getClientRects().length>0);l&&(l.tabIndex=-1),(l??t.entry)?.focus()}(e,t)}let X=[_];function Y(f,{search:u,isCounting:_},B){let{view:F}=f,K=u&&function(e,t){let{text:a="",category:n,goal:l,keyword:i,topic:r}=O(e,t),{words:o,numbers:s}=N(a);return new Set(e.feed.leitlinien.filter(t=>p(t,o)&&(({number:e=""},t)=>t.every(t=>e.startsWith(t)))(t,s)&&(!n||t.category===n)&&(!l||t.goal===l)&&(!i||!!t.keywords?.includes(i))&&(!r||q(e,t).has(r))))}(F.whole,u),P=e=>f.isShown(e)&&(!K||K.has(e));L(F,P);let{words:U}=N(u?.text??""),G=_?function(e){let t=new Set(n(e).map(({id:e})=>e)),a=new Map;for(let{id:n}of e.feed.leitlinien){let l=e.projectsByLeitlinie.get(n)??[],i=l.filter(({links:e})=>"official"===e).length;a.set(n,{official:i,editorial:l.length-i,own:l.filter(e=>t.has(e.id)).length})}let l=[...a.values()],i=e.feed.projects.filter(({leitlinien:e})=>e?.some(e=>a.has(e))),r=new Map;for(let{scope:e}of i)r.set(e,(r.get(e)??0)+1);let o=e=>l.reduce((t,a)=>t+a[e],0);return{byLeitlinie:a,max:l.reduce((e,t)=>Math.max(e,t.official,t.editorial),0),entries:i.length,own:i.filter(({id:e})=>t.has(e)).length,official:o("official"),links:o("official")+o("editorial"),scopes:r}}(F.model):void 0,J={...f,isShown:P,named:U.length>0?n=>function({lang:n},o,s){let d=h(o,n),c=function(n,l){if(!n)return[];let i=function(n,l){let{folded:i,starts:r,ends:o}=function(e){let n="",l=!1,i=[],r=[],o=(e,t,a)=>{for(let l of(n+=e,e.split("")))i.push(t),r.push(a)};for(let{0:a,index:n}of e.matchAll(I)){let e=n+a.length;for(let i of a.normalize("NFKD").match(/[\p{L}\p{N}\p{M}]+|[^]/gu)??[]){let a=/^[\p{L}\p{N}\p{M}]/u.test(i)?t(i):"";a&&!l&&o(" ",n,n),o(a,n,e),a?l=!0:/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(i)||(l=!1)}}return{folded:a(n),starts:i,ends:r}}(n),s=Array(n.length).fill(!1);for(let t of l)for(let{0:a,index:n}of i.matchAll(e(t))){let e=a.startsWith(" ")?n+1:n;s.fill(!0,r[e]??0,o[n+a.length-1]??0)}return s}(n,l),r=[],o=0;for(let e=1;e<=n.length;e+=1)e<n.length&&i[e]===i[o]||(r.push({text:n.slice(o,e),isHit:!0===i[o]}),o=e);return r}($(d.text,y),s).map(({text:e,isHit:t})=>t?r`<mark>${e}</mark>`:e),f=l[n],u=(m(g(h(o,n).text),s)?[]:R.filter(e=>{let t=g("variants"===e?(o.variants??[]).map(({title:e})=>e).join(" "):[o[e],o[`${e}_en`]].flat().filter(Boolean).join(" "));return"label"!==e&&s.some(e=>m(t,[e]))})).map(e=>f.part[e]),p=d.lang===n?c:r`<span lang=${d.lang}>${c}</span>`;return r`${p}${u.length>0?r` <span class="found muted small">${f.foundIn} ${u.join(", ")}</span>`:i}`}(F,n,U):void 0,behind:G&&(e=>function({lang:e},{byLeitlinie:t,max:a},{id:n}){let s=l[e],{official:d=0,editorial:c=0,own:f=0}=t.get(n)??{},u=D(a),p=(t,a)=>t>0?H(o(t,e),u.filter(({from:e})=>t>=e).length,a):i,m=[d>0&&`${s.entries(d)}, ${s.official}`,c>0&&`${s.entries(c)}, ${s.editorial}`,d+c===0&&s.noEntries,f>0&&s.own(f)].filter(Boolean);return r`<span class="tally small" aria-hidden="true"
      >${p(d,"official")}${p(c,"editorial")}${d+c===0?H("0",0,"none"):i}${f>0?r`<span>${s.ownShort(f)}</span>`:i}</span
    ><span class="heard"> (${m.join("; ")})</span>`}(F,G,e)),near:e=>z(F,e)};return{isShown:P,named:J.named,behind:J.behind,near:e=>z(F,e),below:e=>S(J,e),rest:M(J),panel:r`${u?function(e,t,a,n){let{lang:o,whole:s}=e,d=O(s,t),{categories:c,goals:f,topics:u}=s.feed,p=e=>{n({search:{...d,...e}})},{category:m="",goal:g="",keyword:h="",topic:M="",text:S=""}=d;return r`<form
    class="search"
    part="search"
    role="search"
    aria-label=${l[o].form}
    @submit=${e=>{e.preventDefault()}}
  >
    ${function({lang:e},t,a){return r`<label class="field words">
    <span class="small muted">${l[e].words}</span>
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${E(t)}
      @input=${({target:e})=>{a({text:e.value})}}
    />
  </label>`}(e,S,p)}
    ${W(e,"category",m,T(c,o),p)}
    ${W(e,"goal",g,T(f,o),p)}
    ${W(e,"keyword",h,function({feed:e},t){let a=new Map;for(let n of e.leitlinien){let{keywords:e=[]}=n,l=b(n,"keywords",t),i=l.length===e.length;e.forEach((e,t)=>{a.has(e)||a.set(e,i&&l[t]?.text||e)})}return[...a].map(([e,t])=>({value:e,label:$(t,y)})).sort((e,a)=>w(e.label,a.label,t))}(s,o),p)}
    ${W(e,"topic",M,T(u,o),p)}
    <div class="result">
      ${function({lang:e,whole:t},{topic:a},n){let o=l[e],{leitlinien:s}=t.feed,d=s.filter(n).length,c=a?s.filter(e=>0===q(t,e).size).length:0;return r`<p role="status">
    <span class="num">${o.hits(d,s.length)}</span>${0===d?r`. ${o.noHits}`:i}${a?r`<span class="note muted small">${o.topicNote(c)}</span>`:i}
  </p>`}(e,d,a)}
      ${function({text:e="",category:t,goal:a,keyword:n,topic:l}){let{words:i,numbers:r}=N(e);return i.length+r.length>0||!!(t||a||n||l)}(d)?r`<button type="button" class="link" @click=${e=>{e.currentTarget.form?.querySelector("input")?.focus(),n({search:{}})}}>
              ${l[o].reset}
            </button>`:i}
    </div>
    ${function(e,t){let{lang:a,model:n}=e,o=C(n,t,12).filter(({type:e})=>"leitlinie"!==e);return 0===o.length?i:r`<div class="also">
    <p class="small muted">${l[a].also}</p>
    <ul>
      ${v(o,j,t=>{let l="cell"===t.type?void 0:n.find(t.type,t.id);return r`<li>
          ${x(e,t,l?k(l,a):t.id)}
          <span class="muted small">${A(t.type,l,a)}</span>
        </li>`})}
    </ul>
  </div>`}(e,S)}
  </form>`}(F,u,P,B):i}
    ${G?function(e,t){let{lang:a}=e,n=l[a],{entries:f,own:u,official:p,links:m,max:g,scopes:h,byLeitlinie:b}=t,$=[...b.values()].some(e=>e.official+e.editorial===0);return r`<div class="legend" part="legend">
    <p role="status">
      ${n.counted(f,m)} ${f>0?n.ownOf(u):i}
      ${m>0?n.origins(p,m):i}
      ${e.model===e.whole?i:n.countedNarrowed}
    </p>
    ${h.size>1?r`<p class="muted small">${function({lang:e,whole:t},{scopes:a}){let{scopes:n,noScope:i}=l[e],r=s({model:t,lang:e},t.feed.projects,"scope",i),f=[...a].map(([a,n])=>{let l=void 0===a?void 0:t.scopes.get(a);return`${l?d(l,e):r} (${o(n,e)})`});return`${n}: ${c(f,e)}.`}(e,t)}</p>`:i}
    <ul class="keys small" aria-label=${n.legend}>
      ${p>0?r`<li>${H("n",0,"official")} ${n.official}</li>`:i}
      ${m>p?r`<li>${H("n",0,"editorial")} ${n.editorial}</li>`:i}
      ${$?r`<li>${H("0",0,"none")} ${n.noEntries}</li>`:i}
      ${D(g).map(({from:e,to:t},n)=>r`<li>
            ${H([...new Set([e,t])].map(e=>o(e,a)).join("–"),n+1,"none")}
          </li>`)}
    </ul>
  </div>`}(F,G):i}`}}export{V as attend,Y as extrasOf,X as sheets,Q as walkFrom};
