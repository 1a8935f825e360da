import{aa as e,T as t,O as n,A as a,K as r,a5 as o}from"../fds.js";import{r as s,bD as i,bE as l,bF as d,x as p,b6 as c,bG as u,bH as m,bI as f,bJ as g,bK as w,bL as b}from"./run-render.js";import{d as y}from"./render-options.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:fs";import"node:url";import"node:http";import"node:stream/consumers";import"node:util";import"buffer";import"./reload.js";let h=[["layer","layers"],["goal","goals"],["category","categories"],["leitlinie","leitlinien"],["topic","topics"],["project","projects"],["actor","actors"],["event","events"]],v=[e`
  .badge {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding-inline: 0.4em;
    border: 1px solid currentcolor;
    border-radius: var(--radius);
    color: var(--accent);
    font-size: max(0.8125em, 13px);
    font-weight: 700;
    line-height: 1.35;
    white-space: nowrap;
  }
  .entry[data-state='selected'] .badge {
    color: inherit;
  }
  .news {
    border-inline-start: 3px solid var(--accent);
    background: var(--soft);
    padding: 0.6em 1em;
    margin-block-start: 0.75em;
    max-width: 70ch;
    overflow-wrap: anywhere;
  }
  .news summary {
    cursor: pointer;
    min-block-size: 1.75em;
    color: var(--accent);
  }
  .news-title {
    font-weight: 600;
    margin-block-start: 0.5em;
  }
  .news li {
    padding-block: 0.15em;
  }
`],$=new Set;function k({since:e}){if(void 0===e)return;let t=y(e);return void 0!==t||$.has(e)||($.add(e),console.warn(`fds-widgets: since="${e}" is no date; write it as 2025-06-26. Nothing is marked as new.`)),t}function j({whole:e},{before:t}){return t&&function({feed:e},{feed:t}){return void 0!==e.updated&&void 0!==t.updated&&Date.parse(e.updated)>Date.parse(t.updated)}(e,t)?t:void 0}function O({place:{widget:e},owners:t}){return(t?.()??[]).every(t=>!(t instanceof Node&&e instanceof Node&&e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_PRECEDING))}let N=new WeakMap,x=new WeakMap;function D({whole:e,today:t},n){let a=`${n}/${t}`,r=N.get(e);if(r?.key===a)return r.value;let o=d(e,{day:n,today:t});return N.set(e,{key:a,value:o}),o}function M({whole:e},t){let n=x.get(e);if(n?.before===t)return n.value;let a=function(e,t){let n=[],a=new Map,r=[],o=(e,t)=>{n.push(e),a.set(s(e),t)};for(let[n,a]of h){let s=t.feed[a],i=new Map(e.feed[a].map(e=>[e.id,e]));for(let t of s){let r=i.get(t.id);i.delete(t.id),r&&!function e(t,n){if(t===n)return!0;if("object"!=typeof t||"object"!=typeof n||null===t||null===n||Array.isArray(t)!==Array.isArray(n))return!1;let[a,r]=[t,n],o=Object.keys(t);return o.length===Object.keys(n).length&&o.every(t=>Object.hasOwn(n,t)&&e(a?.[t],r?.[t]))}(r,t)?o({type:n,id:t.id},"changed"):r||e.isCut(a)||o({type:n,id:t.id},"new")}t.isCut(a)||i.forEach(e=>r.push({type:n,record:e}))}return{refs:n,byKey:a,gone:r}}(t,e);return x.set(e,{before:t,value:a}),a}let T=new WeakMap;function A(e,n){var a;let r,o=k(n),d=void 0===o?void 0:(a=D(e,o),r=T.get(a)??l(a),T.set(a,r),r),p=j(e,n),c=p&&M(e,p).byKey,{badge:u}=i[e.lang];return{badge:e=>{let n=s(e),a=d?.has(n)?"new":c?.get(n);return a&&t`<span class="badge" part="badge">${u[a]}</span>`}}}function E(e,a){return b(e,a).map(([a,r])=>t`<p class="news-title small">${a}</p>
        ${p(r,a=>t`<ul>
              ${a.map(a=>function(e,{ref:a,words:r}){let o="cell"===a.type?void 0:e.whole.find(a.type,a.id),s=o?n(o,e.lang):a.id;return t`<li>
    <button type="button" class="link mention" @click=${()=>{e.choose(a)}}>${s}</button>
    <span class="muted small">${r}</span>
  </li>`}(e,a))}
            </ul>`,e)}`)}function K(e,n){return t`<details>
    <summary>${e}</summary>
    ${n}
  </details>`}function C(e,l){let d=j(e,l),b=k(l);return[d&&O(l)?function(e,r){let{lang:o}=e,{updated:l,count:d,show:u,badge:m,goneTitle:f}=i[o],{refs:g,byKey:w,gone:b}=M(e,r),y=g.map(e=>({ref:e,words:m[w.get(s(e))??"new"]})),h=e=>g.filter(t=>w.get(s(t))===e).length,v=[[d.new,h("new")],[d.changed,h("changed")],[d.gone,b.length]].filter(([,e])=>e>0).map(([e,t])=>e(t)),$=p(b,e=>t`<ul>
        ${e.map(({type:e,record:a})=>t`<li>
              ${n(a,o)}
              <span class="muted small">${c(e,a,o)}</span>
            </li>`)}
      </ul>`,e),k=t`${E(e,y)}
  ${b.length>0?t`<p class="news-title small">${f}</p>
          ${$}`:a}`;return v.length>0?t`<p role="status">${l(v.join(", "))}</p>
        ${K(u,k)}`:void 0}(e,d):void 0,void 0===b?void 0:function(e,n,a){let{lang:s,whole:l}=e,d=r(a,s),p=n.isOfStrategy&&!u(l);if(p&&O(n))return t`<p class="small">${i[s].unsaid(d)}</p>`;let c=[...n.place.homeTypes,...n.place.secondHomeTypes],b=m(c);if(0===b.length)return;let y=f(e,c,D(e,a));return y.length>0?K(i[s].since(d,g(e,y)),E(e,y)):!p||w(l,b)?t`<p class="small">${function(e,t,n){let{none:a,unsaid:r}=i[e.lang],s={model:e.whole,lang:e.lang},l=w(e.whole,n)?a(t):r(t);return o(s,n,l,n.map(e=>`${e}/added`))}(e,d,b)}</p>`:void 0}(e,l,b)].filter(e=>void 0!==e).map(e=>t`<div class="news" part="news">${e}</div>`)}export{A as newsFor,C as newsNotice,v as sheets};
