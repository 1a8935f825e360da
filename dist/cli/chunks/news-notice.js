import{p as e}from"./selection.types.js";import{ab as t,T as n,P as r,A as a,M as o,a6 as s}from"../fds.js";import{r as i,bK as l,bL as d,bM as p,A as c,be as u,bN as m,bO as f,bP as g,bQ as w,bR as b,bS as y}from"./run-render.js";import{d as h}from"./render-options.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"buffer";import"./reload.js";let v=[["layer","layers"],["goal","goals"],["category","categories"],["leitlinie","leitlinien"],["topic","topics"],["project","projects"],["actor","actors"],["event","events"]],$=[t`
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
`],k=new Set;function j({since:e}){if(void 0===e)return;let t=h(e);return void 0!==t||k.has(e)||(k.add(e),console.warn(`fds-widgets: since="${e}" is no date; write it as 2025-06-26. Nothing is marked as new.`)),t}function M({whole:e},{before:t}){return t&&function({feed:e},{feed:t}){return void 0!==e.updated&&void 0!==t.updated&&Date.parse(e.updated)>Date.parse(t.updated)}(e,t)?t:void 0}function x({place:{widget:t},owners:n}){return(n?.()??[]).every(n=>!(n instanceof Node&&t instanceof Node&&e(n,t)))}let A=new WeakMap,O=new WeakMap;function N({whole:e,today:t},n){let r=`${n}/${t}`,a=A.get(e);if(a?.key===r)return a.value;let o=p(e,{day:n,today:t});return A.set(e,{key:r,value:o}),o}function K({whole:e},t){let n=O.get(e);if(n?.before===t)return n.value;let r=function(e,t){let n=[],r=new Map,a=[],o=(e,t)=>{n.push(e),r.set(i(e),t)};for(let[n,r]of v){let s=t.feed[r],i=new Map(e.feed[r].map(e=>[e.id,e]));for(let t of s){let a=i.get(t.id);i.delete(t.id),a&&!function e(t,n){if(t===n)return!0;if("object"!=typeof t||"object"!=typeof n||null===t||null===n||Array.isArray(t)!==Array.isArray(n))return!1;let[r,a]=[t,n],o=Object.keys(t);return o.length===Object.keys(n).length&&o.every(t=>Object.hasOwn(n,t)&&e(r?.[t],a?.[t]))}(a,t)?o({type:n,id:t.id},"changed"):a||e.isCut(r)||o({type:n,id:t.id},"new")}t.isCut(r)||i.forEach(e=>a.push({type:n,record:e}))}return{refs:n,byKey:r,gone:a}}(t,e);return O.set(e,{before:t,value:r}),r}let T=new WeakMap;function z(e,t){var r;let a,o=j(t),s=void 0===o?void 0:(r=N(e,o),a=T.get(r)??d(r),T.set(r,a),a),p=M(e,t),c=p&&K(e,p).byKey,{badge:u}=l[e.lang];return{badge:e=>{let t=i(e),r=s?.has(t)?"new":c?.get(t);return r&&n`<span class="badge" part="badge">${u[r]}</span>`}}}function S(e,t){return y(e,t).map(([t,a])=>n`<p class="news-title small">${t}</p>
        ${c(a,t=>n`<ul>
              ${t.map(t=>function(e,{ref:t,words:a}){let o="cell"===t.type?void 0:e.whole.find(t.type,t.id),s=o?r(o,e.lang):t.id;return n`<li>
    <button type="button" class="link mention" @click=${()=>{e.choose(t)}}>${s}</button>
    <span class="muted small">${a}</span>
  </li>`}(e,t))}
            </ul>`,e)}`)}function W(e,t){return n`<details>
    <summary>${e}</summary>
    ${t}
  </details>`}function C(e,t){let d=M(e,t),p=j(t);return[d&&x(t)?function(e,t){let{lang:o}=e,{updated:s,count:d,show:p,badge:m,goneTitle:f}=l[o],{refs:g,byKey:w,gone:b}=K(e,t),y=g.map(e=>({ref:e,words:m[w.get(i(e))??"new"]})),h=e=>g.filter(t=>w.get(i(t))===e).length,v=[[d.new,h("new")],[d.changed,h("changed")],[d.gone,b.length]].filter(([,e])=>e>0).map(([e,t])=>e(t)),$=c(b,e=>n`<ul>
        ${e.map(({type:e,record:t})=>n`<li>
              ${r(t,o)}
              <span class="muted small">${u(e,t,o)}</span>
            </li>`)}
      </ul>`,e),k=n`${S(e,y)}
  ${b.length>0?n`<p class="news-title small">${f}</p>
          ${$}`:a}`;return v.length>0?n`<p role="status">${s(v.join(", "))}</p>
        ${W(p,k)}`:void 0}(e,d):void 0,void 0===p?void 0:function(e,t,r){let{lang:a,whole:i}=e,d=o(r,a),p=t.isOfStrategy&&!m(i);if(p&&x(t))return n`<p class="small">${l[a].unsaid(d)}</p>`;let c=[...t.place.homeTypes,...t.place.secondHomeTypes],u=f(c);if(0===u.length)return;let y=g(e,c,N(e,r));return y.length>0?W(l[a].since(d,w(e,y)),S(e,y)):!p||b(i,u)?n`<p class="small">${function(e,t,n){let{none:r,unsaid:a}=l[e.lang],o={model:e.whole,lang:e.lang},i=b(e.whole,n)?r(t):a(t);return s(o,n,i,n.map(e=>`${e}/added`))}(e,d,u)}</p>`:void 0}(e,t,p)].filter(e=>void 0!==e).map(e=>n`<div class="news" part="news">${e}</div>`)}export{z as newsFor,C as newsNotice,$ as sheets};
