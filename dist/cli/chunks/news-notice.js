import{r as e,bN as t,bO as n,bP as a,B as r,bh as o,M as s,bQ as i,bR as l,bS as d,bT as p,bU as c,bV as u}from"./run-render.js";import{p as m}from"./selection.types.js";import{ae as f,T as g,Q as w,A as b,O as y,a7 as h}from"../fds.js";import{d as v}from"./render-options.js";import"buffer";import"./reload.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";let $=[["layer","layers"],["goal","goals"],["category","categories"],["leitlinie","leitlinien"],["topic","topics"],["project","projects"],["actor","actors"],["event","events"]],k=[f`
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
`],j=new Set;function O({since:e}){if(void 0===e)return;let t=v(e);return void 0!==t||j.has(e)||(j.add(e),console.warn(`fds-widgets: since="${e}" is no date; write it as 2025-06-26. Nothing is marked as new.`)),t}function x({whole:e},{before:t}){return t&&function({feed:e},{feed:t}){return void 0!==e.updated&&void 0!==t.updated&&Date.parse(e.updated)>Date.parse(t.updated)}(e,t)?t:void 0}function M({place:{widget:e},owners:t}){return(t?.()??[]).every(t=>!(t instanceof Node&&e instanceof Node&&m(t,e)))}let A=new WeakMap,N=new WeakMap;function T({whole:e,today:t},n){let r=`${n}/${t}`,o=A.get(e);if(o?.key===r)return o.value;let s=a(e,{day:n,today:t});return A.set(e,{key:r,value:s}),s}function z({whole:t},n){let a=N.get(t);if(a?.before===n)return a.value;let r=function(t,n){let a=[],r=new Map,o=[],s=(t,n)=>{a.push(t),r.set(e(t),n)};for(let[e,a]of $){let r=n.feed[a],i=new Map(t.feed[a].map(e=>[e.id,e]));for(let n of r){let r=i.get(n.id);i.delete(n.id),r&&!function e(t,n){if(t===n)return!0;if("object"!=typeof t||"object"!=typeof n||null===t||null===n||Array.isArray(t)!==Array.isArray(n))return!1;let[a,r]=[t,n],o=Object.keys(t);return o.length===Object.keys(n).length&&o.every(t=>Object.hasOwn(n,t)&&e(a?.[t],r?.[t]))}(r,n)?s({type:e,id:n.id},"changed"):r||t.isCut(a)||s({type:e,id:n.id},"new")}n.isCut(a)||i.forEach(t=>o.push({type:e,record:t}))}return{refs:a,byKey:r,gone:o}}(n,t);return N.set(t,{before:n,value:r}),r}let K=new WeakMap;function S(a,r){var o;let s,i=O(r),l=void 0===i?void 0:(o=T(a,i),s=K.get(o)??n(o),K.set(o,s),s),d=x(a,r),p=d&&z(a,d).byKey,{badge:c}=t[a.lang];return{badge:t=>{let n=e(t),a=l?.has(n)?"new":p?.get(n);return a&&g`<span class="badge" part="badge">${c[a]}</span>`}}}function W(e,t){return u(e,t).map(([t,n])=>g`<p class="news-title small">${t}</p>
        ${r(n,t=>g`<ul>
              ${t.map(t=>function(e,{ref:t,words:n}){let a="cell"===t.type?void 0:e.whole.find(t.type,t.id),r=a?w(a,e.lang):t.id;return g`<li>
    <button type="button" class="link mention" @click=${()=>{e.choose(t)}}>${r}</button>
    <span class="muted small">${n}</span>
  </li>`}(e,t))}
            </ul>`,e)}`)}function C(e,t){return g`<details>
    <summary>${e}</summary>
    ${t}
  </details>`}function D(n,a){let u=x(n,a),m=O(a);return[u&&M(a)?function(n,a){let{lang:i}=n,{updated:l,count:d,show:p,badge:c,goneTitle:u}=t[i],{refs:m,byKey:f,gone:y}=z(n,a),h=m.map(t=>({ref:t,words:c[f.get(e(t))??"new"]})),v=t=>m.filter(n=>f.get(e(n))===t).length,$=[[d.new,v("new")],[d.changed,v("changed")],[d.gone,y.length]].filter(([,e])=>e>0).map(([e,t])=>e(t)),k=r(y,e=>g`<ul>
        ${e.map(({type:e,record:t})=>g`<li>
              ${w(t,i)}
              <span class="muted small">${o(e,t,i)}</span>
            </li>`)}
      </ul>`,n),j=g`${W(n,h)}
  ${y.length>0?g`<p class="news-title small">${u}</p>
          ${k}`:b}`;return $.length>0?g`${s(l($.join(", ")))} ${C(p,j)}`:void 0}(n,u):void 0,void 0===m?void 0:function(e,n,a){let{lang:r,whole:o}=e,s=y(a,r),u=n.isOfStrategy&&!i(o);if(u&&M(n))return g`<p class="small">${t[r].unsaid(s)}</p>`;let m=[...n.place.homeTypes,...n.place.secondHomeTypes],f=l(m);if(0===f.length)return;let w=d(e,m,T(e,a));return w.length>0?C(t[r].since(s,p(e,w)),W(e,w)):!u||c(o,f)?g`<p class="small">${function(e,n,a){let{none:r,unsaid:o}=t[e.lang],s={model:e.whole,lang:e.lang},i=c(e.whole,a)?r(n):o(n);return h(s,a,i,a.map(e=>`${e}/added`))}(e,s,f)}</p>`:void 0}(n,a,m)].filter(e=>void 0!==e).map(e=>g`<div class="news" part="news">${e}</div>`)}export{S as newsFor,D as newsNotice,k as sheets};
