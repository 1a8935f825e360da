import{i as e}from"./leitlinien-matrix-tnXz2OiI.js";import{g as i,J as a,r as t,T as s,x as r,y as n,z as l,bI as d,d as o,W as p,X as c,B as m,D as g,E as h,F as f,G as u}from"../fds.js";import{a as y}from"./fds-widget-COvZtKUC.js";import{c as w,i as b,d as $,l as v}from"./leitlinien-matrix.rows-C4zCHPno.js";import"./late-key-B1RqIgfO.js";import"./render-hydrate-WVRig4lh.js";import"./selection-sentence-BQRkb6Qj.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-CEaygvYR.js";let k=[i`
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
`];function x({view:e}){let{categories:i,leitlinien:a}=e.whole.feed,t=i.map(e=>({category:e,leitlinien:a.filter(i=>i.category===e.id)})),s=a.filter(({category:i})=>!e.whole.find("category",i??""));return s.length>0?[...t,{category:void 0,leitlinien:s}]:t}function z(i){let k=w(i.view,b);return s`<div class="grid">
    ${k?y(i.view,k):a}
    ${t(x(i),({category:e})=>e?.id,b=>function(i,{category:b,leitlinien:k}){let{view:x,isShown:z}=i,{noHit:j,empty:S,of:q}=r[x.lang],B=k.filter(z),C=b?n(x,{type:"category",id:b.id},l(b,x.lang)):d[x.lang].unassigned,D=w(x,e=>$(e,b?.id)),E=B.length<k.length?`${o(B.length,x.lang)} ${q} `:"";return s`<section class="chapter" part="group">
    <div class="chapter-head">
      ${p(c(x.headingLevel),C)}
      <span class="muted small">${E}${m[x.lang].leitlinie(k.length)}</span>
    </div>
    ${D?y(x,D):a}
    ${B.length>0?g(B,e=>s`<ul class="cards">
                ${t(e,({id:e})=>e,e=>function(e,i){let{view:t,named:r,behind:d}=e,{id:o}=i,p=v(t,i),c=w(t,e=>"leitlinie"===e.type&&e.id===o),m=s`<span class="card"
    ><span class="num muted small">${h(i.number??"",f)}</span>
    <strong>${r?.(i)??l(i,t.lang)}</strong>
    <span class="card-title">${u(i,"title",t.lang)}</span>
    ${p?s`<span class="muted small">(${p})</span>`:a}${d?.(i)}</span
  >`;return s`<li>${n(t,{type:"leitlinie",id:o},m)}</li>
    ${c?s`<li class="wide">${y(t,c)}</li>`:a}`}(i,e))}
              </ul>`,{lang:x.lang,isNeeded:e(x)}):s`<p class="empty muted">${k.length>0?j:S}</p>`}
  </section>`}(i,b))}
  </div>`}export{x as groupsOf,z as renderStructure,k as sheets};
