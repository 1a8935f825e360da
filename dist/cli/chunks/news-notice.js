import{r as e,bn as t,bo as n,bp as r,C as a,bq as o,T as s,br as i,bs as l,bt as d,bu as p,bv as u,bw as c}from"./run-render.js";import{i as m}from"./selection.types.js";import{aj as f,T as g,V as w,A as b,U as y,a7 as h}from"../fds.js";import{d as v}from"./render-options.js";import{b as $}from"./badge.styles.js";import"buffer";import"./reload.js";import"./number-words.js";import"./render-hydrate.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";let j=[["layer","layers"],["goal","goals"],["category","categories"],["leitlinie","leitlinien"],["topic","topics"],["project","projects"],["actor","actors"],["event","events"]],k=[f`
  .badge {
    ${$}
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
`],A=new Set;function M({since:e}){if(void 0===e)return;let t=v(e);return void 0!==t||A.has(e)||(A.add(e),console.warn(`fds-widgets: since="${e}" is no date; write it as 2025-06-26. Nothing is marked as new.`)),t}function O({whole:e},{before:t}){return t&&function({feed:e},{feed:t}){return void 0!==e.updated&&void 0!==t.updated&&Date.parse(e.updated)>Date.parse(t.updated)}(e,t)?t:void 0}let T=({place:{widget:e},owners:t})=>!(e instanceof Node)||m(e,t?.()??[]),x=new WeakMap,C=new WeakMap;function K({whole:e,today:t},n){let a=`${n}/${t}`,o=x.get(e);if(o?.key===a)return o.value;let s=r(e,{day:n,today:t});return x.set(e,{key:a,value:s}),s}function N({whole:t},n){let r=C.get(t);if(r?.before===n)return r.value;let a=function(t,n){let r=[],a=new Map,o=[],s=(t,n)=>{r.push(t),a.set(e(t),n)};for(let[e,r]of j){let a=n.feed[r],i=new Map(t.feed[r].map(e=>[e.id,e]));for(let n of a){let a=i.get(n.id);i.delete(n.id),a&&!function e(t,n){if(t===n)return!0;if("object"!=typeof t||"object"!=typeof n||null===t||null===n||Array.isArray(t)!==Array.isArray(n))return!1;let[r,a]=[t,n],o=Object.keys(t);return o.length===Object.keys(n).length&&o.every(t=>Object.hasOwn(n,t)&&e(r?.[t],a?.[t]))}(a,n)?s({type:e,id:n.id},"changed"):a||t.isCut(r)||s({type:e,id:n.id},"new")}n.isCut(r)||i.forEach(t=>o.push({type:e,record:t}))}return{refs:r,byKey:a,gone:o}}(n,t);return C.set(t,{before:n,value:a}),a}let W=new WeakMap;function z(r,a){var o;let s,i=M(a),l=void 0===i?void 0:(o=K(r,i),s=W.get(o)??n(o),W.set(o,s),s),d=O(r,a),p=d&&N(r,d).byKey,{badge:u}=t[r.lang];return{badge:t=>{let n=e(t),r=l?.has(n)?"new":p?.get(n);return r&&g`<span class="badge" part="badge">${u[r]}</span>`}}}function D(e,t){return c(e,t).map(([t,n])=>g`<p class="news-title small">${t}</p>
        ${a(n,t=>g`<ul>
              ${t.map(t=>function(e,{ref:t,words:n}){let r="cell"===t.type?void 0:e.whole.find(t.type,t.id),a=r?w(r,e.lang):t.id;return g`<li>
    <button type="button" class="link mention" @click=${()=>{e.choose(t)}}>${a}</button>
    <span class="muted small">${n}</span>
  </li>`}(e,t))}
            </ul>`,e)}`)}function S(e,t){return g`<details>
    <summary>${e}</summary>
    ${t}
  </details>`}function q(n,r){let c=O(n,r),m=M(r);return[c&&T(r)?function(n,r){let{lang:i}=n,{updated:l,count:d,show:p,badge:u,goneTitle:c}=t[i],{refs:m,byKey:f,gone:y}=N(n,r),h=m.map(t=>({ref:t,words:u[f.get(e(t))??"new"]})),v=t=>m.filter(n=>f.get(e(n))===t).length,$=[[d.new,v("new")],[d.changed,v("changed")],[d.gone,y.length]].filter(([,e])=>e>0).map(([e,t])=>e(t)),j=a(y,e=>g`<ul>
        ${e.map(({type:e,record:t})=>g`<li>
              ${w(t,i)}
              <span class="muted small">${o(e,t,i)}</span>
            </li>`)}
      </ul>`,n),k=g`${D(n,h)}
  ${y.length>0?g`<p class="news-title small">${c}</p>
          ${j}`:b}`;return $.length>0?g`${s(l($.join(", ")))} ${S(p,k)}`:void 0}(n,c):void 0,void 0===m?void 0:function(e,n,r){let{lang:a,whole:o}=e,s=y(r,a),c=n.isOfStrategy&&!i(o);if(c&&T(n))return g`<p class="small">${t[a].unsaid(s)}</p>`;let m=[...n.place.homeTypes,...n.place.secondHomeTypes],f=l(m);if(0===f.length)return;let w=d(e,m,K(e,r));return w.length>0?S(t[a].since(s,p(e,w)),D(e,w)):!c||u(o,f)?g`<p class="small">${function(e,n,r){let{none:a,unsaid:o}=t[e.lang],s={model:e.whole,lang:e.lang},i=u(e.whole,r)?a(n):o(n);return h(s,r,i,r.map(e=>`${e}/added`))}(e,s,f)}</p>`:void 0}(n,r,m)].filter(e=>void 0!==e).map(e=>g`<div class="news" part="news">${e}</div>`)}export{z as newsFor,q as newsNotice,k as sheets};
