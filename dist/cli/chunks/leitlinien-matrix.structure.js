import{i as e}from"./leitlinien-matrix.js";import{k as i,q as a,P as t,u as r,bT as n,E as s,F as l,x as d}from"./run-render.js";import{aa as o,A as p,T as m,V as c,O as g,B as h,a6 as f,r as u,z as w,D as y}from"../fds.js";import{d as b}from"./fds-widget.js";import{c as $,i as v,d as k,l as x}from"./leitlinien-matrix.rows.js";import"./late-key.js";import"./render-hydrate.js";import"./render-options.js";import"./selection-sentence.js";import"buffer";import"./reload.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:fs";import"node:url";import"node:http";import"node:stream/consumers";import"node:util";import"./selection.types.js";let j=[o`
  .chapter {
    border-block-start: 2px solid var(--ink);
    padding-block: 0.6em 1.25em;
  }
  .chapter-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-end: 0.6em;
  }
  .chapter-head :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 600;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chapter-head .entry {
    font-weight: inherit;
    padding-inline: 0;
    border-inline-start: 0;
  }
  .chapter-head .entry:is([data-state='linked'], [data-state='selected']) {
    padding-inline: 0.6em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    /* Cards behind the details fill the row above them. */
    grid-auto-flow: dense;
    gap: 0.75em;
  }
  .cards > li {
    display: grid;
    min-inline-size: 0;
  }
  .cards > .wide {
    grid-column: 1 / -1;
  }
  .cards .wide .details {
    margin-block: 0;
  }
  li > .entry:has(> .card) {
    display: flex;
    align-items: flex-start;
    block-size: 100%;
    padding: 0.7em 0.9em;
    border: 1px solid var(--rule);
    border-inline-start-width: 3px;
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
  .card {
    min-inline-size: 0;
  }
  .card-title {
    display: block;
    margin-block-start: 0.3em;
  }
  .card strong {
    font-weight: 600;
  }
  @media print {
    .cards {
      grid-template-columns: repeat(4, 1fr);
      gap: 3pt;
    }
    .cards .entry,
    .cards .small {
      font-size: 8.5pt;
      line-height: 1.2;
    }
    .chapter {
      padding-block: 2pt 5pt;
      break-inside: avoid;
    }
    .chapter-head {
      font-size: 10pt;
      margin-block-end: 2pt;
    }
    li > .entry:has(> .card) {
      padding: 3pt 4pt;
    }
    .card-title {
      margin: 0;
    }
  }
`];function z({view:e}){let{categories:i,leitlinien:a}=e.whole.feed,t=i.map(e=>({category:e,leitlinien:a.filter(i=>i.category===e.id)})),r=a.filter(({category:i})=>!e.whole.find("category",i??""));return r.length>0?[...t,{category:void 0,leitlinien:r}]:t}function O(o){let j=$(o.view,v);return m`<div class="grid">
    ${j?b(o.view,j):p}
    ${i(z(o),({category:e})=>e?.id,v=>function(o,{category:v,leitlinien:j}){let{view:z,isShown:O}=o,{noHit:S,noneKnown:T,of:q}=a[z.lang],A=j.filter(O),B=j.length>0?S:c(z,T,["leitlinien"],t),C=v?r(z,{type:"category",id:v.id},g(v,z.lang)):n[z.lang].unassigned,D=$(z,e=>k(e,v?.id)),E=A.length<j.length?`${h(A.length,z.lang)} ${q} `:"";return m`<section class="chapter" part="group">
    <div class="chapter-head">
      ${s(l(z.headingLevel),C)}
      <span class="muted small">${E}${f[z.lang].leitlinie(j.length)}</span>
    </div>
    ${D?b(z,D):p}
    ${A.length>0?d(A,e=>m`<ul class="cards">
                ${i(e,({id:e})=>e,e=>function(e,i){let{view:a,named:t,behind:n}=e,{id:s}=i,l=x(a,i),d=$(a,e=>"leitlinie"===e.type&&e.id===s),o=m`<span class="card"
    ><span class="num muted small">${u(i.number??"",w)}</span>
    <strong>${t?.(i)??g(i,a.lang)}</strong>
    <span class="card-title">${y(i,"title",a.lang)}</span>
    ${l?m`<span class="muted small">(${l})</span>`:p}${n?.(i)}</span
  >`;return m`<li>${r(a,{type:"leitlinie",id:s},o)}</li>
    ${d?m`<li class="wide">${b(a,d)}</li>`:p}`}(o,e))}
              </ul>`,{lang:z.lang,isNeeded:e(z)}):m`<p class="empty muted">${B}</p>`}
  </section>`}(o,v))}
  </div>`}export{z as groupsOf,O as renderStructure,j as sheets};
