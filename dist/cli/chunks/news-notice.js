import{p as e}from"./selection.types.js";import{aa as t,T as n,O as a,A as r,K as o,a5 as s}from"../fds.js";import{r as i,bG as l,bH as d,bI as p,z as c,b9 as u,bJ as m,bK as f,bL as g,bM as w,bN as b,bO as y}from"./run-render.js";import{d as h}from"./render-options.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"buffer";import"./reload.js";let v=[["layer","layers"],["goal","goals"],["category","categories"],["leitlinie","leitlinien"],["topic","topics"],["project","projects"],["actor","actors"],["event","events"]],$=[t`
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
`],k=new Set;function j({since:e}){if(void 0===e)return;let t=h(e);return void 0!==t||k.has(e)||(k.add(e),console.warn(`fds-widgets: since="${e}" is no date; write it as 2025-06-26. Nothing is marked as new.`)),t}function O({whole:e},{before:t}){return t&&function({feed:e},{feed:t}){return void 0!==e.updated&&void 0!==t.updated&&Date.parse(e.updated)>Date.parse(t.updated)}(e,t)?t:void 0}function x({place:{widget:t},owners:n}){return(n?.()??[]).every(n=>!(n instanceof Node&&t instanceof Node&&e(n,t)))}let M=new WeakMap,A=new WeakMap;function K({whole:e,today:t},n){let a=`${n}/${t}`,r=M.get(e);if(r?.key===a)return r.value;let o=p(e,{day:n,today:t});return M.set(e,{key:a,value:o}),o}function N({whole:e},t){let n=A.get(e);if(n?.before===t)return n.value;let a=function(e,t){let n=[],a=new Map,r=[],o=(e,t)=>{n.push(e),a.set(i(e),t)};for(let[n,a]of v){let s=t.feed[a],i=new Map(e.feed[a].map(e=>[e.id,e]));for(let t of s){let r=i.get(t.id);i.delete(t.id),r&&!function e(t,n){if(t===n)return!0;if("object"!=typeof t||"object"!=typeof n||null===t||null===n||Array.isArray(t)!==Array.isArray(n))return!1;let[a,r]=[t,n],o=Object.keys(t);return o.length===Object.keys(n).length&&o.every(t=>Object.hasOwn(n,t)&&e(a?.[t],r?.[t]))}(r,t)?o({type:n,id:t.id},"changed"):r||e.isCut(a)||o({type:n,id:t.id},"new")}t.isCut(a)||i.forEach(e=>r.push({type:n,record:e}))}return{refs:n,byKey:a,gone:r}}(t,e);return A.set(e,{before:t,value:a}),a}let z=new WeakMap;function T(e,t){var a;let r,o=j(t),s=void 0===o?void 0:(a=K(e,o),r=z.get(a)??d(a),z.set(a,r),r),p=O(e,t),c=p&&N(e,p).byKey,{badge:u}=l[e.lang];return{badge:e=>{let t=i(e),a=s?.has(t)?"new":c?.get(t);return a&&n`<span class="badge" part="badge">${u[a]}</span>`}}}function W(e,t){return y(e,t).map(([t,r])=>n`<p class="news-title small">${t}</p>
        ${c(r,t=>n`<ul>
              ${t.map(t=>function(e,{ref:t,words:r}){let o="cell"===t.type?void 0:e.whole.find(t.type,t.id),s=o?a(o,e.lang):t.id;return n`<li>
    <button type="button" class="link mention" @click=${()=>{e.choose(t)}}>${s}</button>
    <span class="muted small">${r}</span>
  </li>`}(e,t))}
            </ul>`,e)}`)}function C(e,t){return n`<details>
    <summary>${e}</summary>
    ${t}
  </details>`}function D(e,t){let d=O(e,t),p=j(t);return[d&&x(t)?function(e,t){let{lang:o}=e,{updated:s,count:d,show:p,badge:m,goneTitle:f}=l[o],{refs:g,byKey:w,gone:b}=N(e,t),y=g.map(e=>({ref:e,words:m[w.get(i(e))??"new"]})),h=e=>g.filter(t=>w.get(i(t))===e).length,v=[[d.new,h("new")],[d.changed,h("changed")],[d.gone,b.length]].filter(([,e])=>e>0).map(([e,t])=>e(t)),$=c(b,e=>n`<ul>
        ${e.map(({type:e,record:t})=>n`<li>
              ${a(t,o)}
              <span class="muted small">${u(e,t,o)}</span>
            </li>`)}
      </ul>`,e),k=n`${W(e,y)}
  ${b.length>0?n`<p class="news-title small">${f}</p>
          ${$}`:r}`;return v.length>0?n`<p role="status">${s(v.join(", "))}</p>
        ${C(p,k)}`:void 0}(e,d):void 0,void 0===p?void 0:function(e,t,a){let{lang:r,whole:i}=e,d=o(a,r),p=t.isOfStrategy&&!m(i);if(p&&x(t))return n`<p class="small">${l[r].unsaid(d)}</p>`;let c=[...t.place.homeTypes,...t.place.secondHomeTypes],u=f(c);if(0===u.length)return;let y=g(e,c,K(e,a));return y.length>0?C(l[r].since(d,w(e,y)),W(e,y)):!p||b(i,u)?n`<p class="small">${function(e,t,n){let{none:a,unsaid:r}=l[e.lang],o={model:e.whole,lang:e.lang},i=b(e.whole,n)?a(t):r(t);return s(o,n,i,n.map(e=>`${e}/added`))}(e,d,u)}</p>`:void 0}(e,t,p)].filter(e=>void 0!==e).map(e=>n`<div class="news" part="news">${e}</div>`)}export{T as newsFor,D as newsNotice,$ as sheets};
