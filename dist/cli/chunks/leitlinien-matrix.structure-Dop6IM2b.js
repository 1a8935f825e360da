import{d as e,A as i,n as a,T as t,u as r,v as n,w as s,aT as l,E as d,F as o,x as p,y as c}from"../fds.js";import{a as m}from"./fds-widget-BcpwtKQA.js";import{c as g,i as h,d as f,l as u}from"./leitlinien-matrix.rows-w6knL4V6.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-COZ1wj13.js";import"./render-hydrate-BuUjTCK1.js";import"./leitlinien-matrix-CG-svEk5.js";import"./selection-sentence-DRPC-Tqq.js";let w=[e`
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
`];function y({view:e}){let{categories:i,leitlinien:a}=e.whole.feed,t=i.map(e=>({category:e,leitlinien:a.filter(i=>i.category===e.id)})),r=a.filter(({category:i})=>!e.whole.find("category",i??""));return r.length>0?[...t,{category:void 0,leitlinien:r}]:t}function b(e){let w=g(e.view,h);return t`<div class="grid">
    ${w?m(e.view,w):i}
    ${a(y(e),({category:e})=>e?.id,h=>function(e,{category:h,leitlinien:w}){let{view:y,isShown:b}=e,{noHit:$,empty:v,of:k}=r[y.lang],x=w.filter(b),j=h?n(y,{type:"category",id:h.id},s(h,y.lang)):l[y.lang].unassigned,z=g(y,e=>f(e,h?.id)),S=x.length<w.length?`${x.length} ${k} `:"";return t`<section class="chapter" part="group">
    <div class="chapter-head">
      ${d(o(y.headingLevel),j)}
      <span class="muted small">${S}${p[y.lang].leitlinie(w.length)}</span>
    </div>
    ${z?m(y,z):i}
    ${x.length>0?t`<ul class="cards">
            ${a(x,({id:e})=>e,a=>function(e,a){let{view:r,named:l,behind:d}=e,{id:o}=a,p=u(r,a),h=g(r,e=>"leitlinie"===e.type&&e.id===o),f=t`<span class="card"
    ><span class="num muted small">${a.number}</span>
    <strong>${l?.(a)??s(a,r.lang)}</strong>
    <span class="card-title">${c(a,"title",r.lang)}</span>
    ${p?t`<span class="muted small">(${p})</span>`:i}${d?.(a)}</span
  >`;return t`<li>${n(r,{type:"leitlinie",id:o},f)}</li>
    ${h?t`<li class="wide">${m(r,h)}</li>`:i}`}(e,a))}
          </ul>`:t`<p class="empty muted">${w.length>0?$:v}</p>`}
  </section>`}(e,h))}
  </div>`}export{y as groupsOf,b as renderStructure,w as sheets};
