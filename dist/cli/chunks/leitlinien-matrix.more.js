import{cL as e,cM as t,cN as a,cz as n,cO as l,_ as i,ah as o,T as r,j as s,as as d,X as c,bw as f,Q as p,cP as u,cQ as m,cR as g,cS as h,m as b,cD as $,W as y,cu as w,bs as v,a4 as x,a8 as k,a9 as j,Y as M}from"../fds.js";import{r as S,a as z,b as E}from"./leitlinien-matrix.rows.js";import{l as L}from"./live.js";import{t as A}from"./type-word.js";import{s as C}from"./search-records.js";import{n as _}from"./leitlinien-matrix.shown.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./leitlinien-matrix.js";import"./late-key.js";import"./selection-sentence.js";let D=/[^][\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]*/gu;function I(e){let t=new Set;for(let a=0;a<4;a+=1)t.add(Math.ceil(e**(a/4)));let a=[...t].filter(t=>t>=1&&t<=e);return a.map((t,n)=>({from:t,to:(a[n+1]??e+1)-1}))}function H(e,t,a){return r`<span class="chip num" data-shade=${t} data-origin=${a}>${e}</span>`}let N=p`
  ${p`
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
  ${p`
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
  ${p`
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
`;function O(e,{id:t}){return new Set((e.projectsByLeitlinie.get(t)??[]).flatMap(({topic:e})=>void 0===e?[]:[e]))}let q=/^\d+(?:\.\d*)+$/;function B(e){let t=e.split(/\s+/),a=e=>q.test(e);return{words:u(t.filter(e=>!a(e)).join(" ")),numbers:t.filter(a)}}function R(e,t){let{text:a="",category:n="",goal:l="",keyword:i="",topic:o=""}=t,{leitlinien:r}=e.feed;return{text:a,category:e.find("category",n)?n:"",goal:e.find("goal",l)?l:"",keyword:r.some(({keywords:e})=>e?.includes(i))?i:"",topic:e.find("topic",o)?o:""}}function T(e,t){return e.map(e=>({value:e.id,label:c(e,t)}))}let W=["label","title","number","keywords","summary","variants"];function P({lang:e},t,a,n,i){let{field:o,all:s}=l[e],d=[{value:"",label:s[t]},...n];return r`<label class="field">
    <span class="small muted">${o[t]}</span>
    <select
      name=${t}
      .value=${L(a)}
      @change=${({target:e})=>{i({[t]:e.value})}}
    >
      ${d.map(({value:e,label:t})=>r`<option value=${e} ?selected=${e===a}>${t}</option>`)}
    </select>
  </label>`}let F=["projects/topic","projects/leitlinien"];function K(e,t){let a=-1,n=1/0;return e.forEach((e,l)=>{let i=t(e);void 0!==i&&i<n&&([a,n]=[l,i])}),a}function Q(e,t,a){return K(e,e=>{let n=a>0?e.top-t.bottom:t.top-e.bottom;return Math.min(e.right,t.right)-Math.max(e.left,t.left)>1&&n>-1?n:void 0})}function U(e,t,a){return K(e,e=>{let n=a>0?e.left-t.right:t.left-e.right;if(e.band===t.band&&!(n<-1))return 1e6*Math.abs(e.left-t.left)+Math.abs(e.top-t.top)})}function X(e){return[...e.querySelectorAll(".grid .entry")].filter(e=>!e.closest(".details"))}let Y=new WeakMap;function G(e,t){let a=X(e),n=t.entry&&a.includes(t.entry)?t.entry:void 0,l=a.find(({dataset:e})=>"selected"===e.state),i=n??l??a[0];for(let e of a)e.tabIndex=e===i?0:-1}function J(e,t){let{key:a,ctrlKey:n}=t,l=X(e),i=l.findIndex(t=>t===e.activeElement);if(i<0)return;let o=[...e.querySelectorAll(".grid :is(tr, .chapter)")],r=function(e,t,a,n){let l=e[t];if(!l||n&&"Home"!==a&&"End"!==a)return;let i=n?e:e.filter(({band:e})=>e===l.band),o={ArrowUp:()=>Q(e,l,-1),ArrowDown:()=>Q(e,l,1),ArrowLeft:()=>U(e,l,-1),ArrowRight:()=>U(e,l,1),Home:()=>i[0]?e.indexOf(i[0]):-1,End:()=>e.lastIndexOf(i.at(-1)??l)}[a]?.()??-1;return o<0||o===t?void 0:o}(l.map(e=>function(e,t){let{left:a,right:n,top:l,bottom:i}=e.getBoundingClientRect(),o=e.closest("tr, .chapter");return{left:a,right:n,top:l,bottom:i,band:o?t.indexOf(o):-1}}(e,o)),i,a,n);void 0!==r&&(t.preventDefault(),l[r]?.focus())}function V(e){if(!(e instanceof ShadowRoot))return;let t=Y.get(e)??function(e){let{activeElement:t}=e,a={entry:void 0,focused:void 0},n=t=>{t instanceof HTMLElement&&(a.focused=t.closest(".details")?t:void 0,X(e).includes(t)&&(a.entry=t,G(e,a)))};return e.addEventListener("focusin",e=>{n(e.target)}),n(t),a}(e);Y.set(e,t),G(e,t),function(e,t){let{focused:a}=t;if(!a||a.isConnected)return;t.focused=void 0;let{activeElement:n}=document;if(e.activeElement||n&&n!==document.body)return;let l=[...e.querySelectorAll(".details")].find(e=>e.getClientRects().length>0);l&&(l.tabIndex=-1),(l??t.entry)?.focus()}(e,t)}let Z=[N];function ee(p,{search:u,isCounting:N},q){let{view:K}=p,Q=u&&function(e,t){let{text:a="",category:n,goal:l,keyword:i,topic:o}=R(e,t),{words:r,numbers:s}=B(a);return new Set(e.feed.leitlinien.filter(t=>m(t,r)&&(({number:e=""},t)=>t.every(t=>e.startsWith(t)))(t,s)&&(!n||t.category===n)&&(!l||t.goal===l)&&(!i||!!t.keywords?.includes(i))&&(!o||O(e,t).has(o))))}(K.whole,u),U=e=>p.isShown(e)&&(!Q||Q.has(e));_(K,U);let{words:X}=B(u?.text??""),Y=N?function(e){let t=new Set(n(e).map(({id:e})=>e)),a=new Map;for(let{id:n}of e.feed.leitlinien){let l=e.projectsByLeitlinie.get(n)??[],i=l.filter(({links:e})=>"official"===e).length;a.set(n,{official:i,editorial:l.length-i,own:l.filter(e=>t.has(e.id)).length})}let l=[...a.values()],i=e.feed.projects.filter(({leitlinien:e})=>e?.some(e=>a.has(e))),o=new Map;for(let{scope:e}of i)o.set(e,(o.get(e)??0)+1);let r=e=>l.reduce((t,a)=>t+a[e],0);return{byLeitlinie:a,max:l.reduce((e,t)=>Math.max(e,t.official,t.editorial),0),entries:i.length,own:i.filter(({id:e})=>t.has(e)).length,official:r("official"),links:r("official")+r("editorial"),scopes:o}}(K.model):void 0,G={...p,isShown:U,named:X.length>0?n=>function({lang:n},o,s){let d=b(o,n),c=function(n,l){if(!n)return[];let i=function(n,l){let{folded:i,starts:o,ends:r}=function(e){let n="",l=!1,i=[],o=[],r=(e,t,a)=>{for(let l of(n+=e,e.split("")))i.push(t),o.push(a)};for(let{0:a,index:n}of e.matchAll(D)){let e=n+a.length;for(let i of a.normalize("NFKD").match(/[\p{L}\p{N}\p{M}]+|[^]/gu)??[]){let a=/^[\p{L}\p{N}\p{M}]/u.test(i)?t(i):"";a&&!l&&r(" ",n,n),r(a,n,e),a?l=!0:/^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(i)||(l=!1)}}return{folded:a(n),starts:i,ends:o}}(n),s=Array(n.length).fill(!1);for(let t of l)for(let{0:a,index:n}of i.matchAll(e(t))){let e=a.startsWith(" ")?n+1:n;s.fill(!0,o[e]??0,r[n+a.length-1]??0)}return s}(n,l),o=[],r=0;for(let e=1;e<=n.length;e+=1)e<n.length&&i[e]===i[r]||(o.push({text:n.slice(r,e),isHit:!0===i[r]}),r=e);return o}(y(d.text,w),s).map(({text:e,isHit:t})=>t?r`<mark>${e}</mark>`:e),f=l[n],p=(g(h(b(o,n).text),s)?[]:W.filter(e=>{let t=h("variants"===e?(o.variants??[]).map(({title:e})=>e).join(" "):[o[e],o[`${e}_en`]].flat().filter(Boolean).join(" "));return"label"!==e&&s.some(e=>g(t,[e]))})).map(e=>f.part[e]),u=d.lang===n?c:r`<span lang=${d.lang}>${c}</span>`;return r`${u}${p.length>0?r` <span class="found muted small">${f.foundIn} ${p.join(", ")}</span>`:i}`}(K,n,X):void 0,behind:Y&&(e=>function({lang:e},{byLeitlinie:t,max:a},{id:n}){let o=l[e],{official:d=0,editorial:c=0,own:f=0}=t.get(n)??{},p=I(a),u=(t,a)=>t>0?H(s(t,e),p.filter(({from:e})=>t>=e).length,a):i,m=[d>0&&`${o.entries(d)}, ${o.official}`,c>0&&`${o.entries(c)}, ${o.editorial}`,d+c===0&&o.noEntries,f>0&&o.own(f)].filter(Boolean);return r`<span class="tally small" aria-hidden="true"
      >${u(d,"official")}${u(c,"editorial")}${d+c===0?H("0",0,"none"):i}${f>0?r`<span>${o.ownShort(f)}</span>`:i}</span
    ><span class="heard"> (${m.join("; ")})</span>`}(K,Y,e)),near:e=>E(K,e)};return{isShown:U,named:G.named,behind:G.behind,near:e=>E(K,e),below:e=>z(G,e),rest:S(G),panel:r`${u?function(e,t,a,n){let{lang:s,whole:d}=e,c=R(d,t),{categories:f,goals:p,topics:u}=d.feed,m=e=>{n({search:{...c,...e}})},{category:g="",goal:h="",keyword:b="",topic:S="",text:z=""}=c;return r`<form
    class="search"
    part="search"
    role="search"
    aria-label=${l[s].form}
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
      .value=${L(t)}
      @input=${({target:e})=>{a({text:e.value})}}
    />
  </label>`}(e,z,m)}
    ${P(e,"category",g,T(f,s),m)}
    ${P(e,"goal",h,T(p,s),m)}
    ${P(e,"keyword",b,function({feed:e},t){let a=new Map;for(let n of e.leitlinien){let{keywords:e=[]}=n,l=$(n,"keywords",t),i=l.length===e.length;e.forEach((e,t)=>{a.has(e)||a.set(e,i&&l[t]?.text||e)})}return[...a].map(([e,t])=>({value:e,label:y(t,w)})).sort((e,a)=>v(e.label,a.label,t))}(d,s),m)}
    ${P(e,"topic",S,T(u,s),m)}
    <div class="result">
      ${function({lang:e,whole:t},{topic:a},n){let s=l[e],{leitlinien:d}=t.feed,c=d.filter(n).length,f=a?d.filter(e=>0===O(t,e).size).length:0,p=o({model:t,lang:e},["projects"],F);return r`<p role="status">
    <span class="num">${s.hits(c,d.length)}</span>${0===c?r`. ${s.noHits}`:i}${a?r`<span class="note muted small">${s.topicNote(f)} ${p}</span>`:i}
  </p>`}(e,c,a)}
      ${function({text:e="",category:t,goal:a,keyword:n,topic:l}){let{words:i,numbers:o}=B(e);return i.length+o.length>0||!!(t||a||n||l)}(c)?r`<button type="button" class="link" @click=${e=>{e.currentTarget.form?.querySelector("input")?.focus(),n({search:{}})}}>
              ${l[s].reset}
            </button>`:i}
    </div>
    ${function(e,t){let{lang:a,model:n}=e,o=C(n,t,12).filter(({type:e})=>"leitlinie"!==e);return 0===o.length?i:r`<div class="also">
    <p class="small muted">${l[a].also}</p>
    <ul>
      ${x(o,M,t=>{let l="cell"===t.type?void 0:n.find(t.type,t.id);return r`<li>
          ${k(e,t,l?j(l,a):t.id)}
          <span class="muted small">${A(t.type,l,a)}</span>
        </li>`})}
    </ul>
  </div>`}(e,z)}
  </form>`}(K,u,U,q):i}
    ${Y?function(e,t){let{lang:a}=e,n=l[a],{entries:p,own:u,official:m,links:g,max:h,scopes:b,byLeitlinie:$}=t,y=[...$.values()].some(e=>e.official+e.editorial===0);return r`<div class="legend" part="legend">
    <p role="status">
      ${n.counted(p,g)} ${p>0?n.ownOf(u):i}
      ${g>0?n.origins(m,g):i}
      ${e.model===e.whole?i:n.countedNarrowed}
      ${o(e,["projects"],["projects/leitlinien"])}
    </p>
    ${b.size>1?r`<p class="muted small">${function({lang:e,whole:t},{scopes:a}){let{scopes:n,noScope:i}=l[e],o=d({model:t,lang:e},t.feed.projects,"scope",i),r=[...a].map(([a,n])=>{let l=void 0===a?void 0:t.scopes.get(a);return`${l?c(l,e):o} (${s(n,e)})`});return`${n}: ${f(r,e)}.`}(e,t)}</p>`:i}
    <ul class="keys small" aria-label=${n.legend}>
      ${m>0?r`<li>${H("n",0,"official")} ${n.official}</li>`:i}
      ${g>m?r`<li>${H("n",0,"editorial")} ${n.editorial}</li>`:i}
      ${y?r`<li>${H("0",0,"none")} ${n.noEntries}</li>`:i}
      ${I(h).map(({from:e,to:t},n)=>r`<li>
            ${H([...new Set([e,t])].map(e=>s(e,a)).join("–"),n+1,"none")}
          </li>`)}
    </ul>
  </div>`}(K,Y):i}`}}export{V as attend,ee as extrasOf,Z as sheets,J as walkFrom};
