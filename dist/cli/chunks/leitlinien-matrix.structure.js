import{i as e}from"./leitlinien-matrix.js";import{u as i,x as a,P as t,y as r,c2 as n,J as s,K as l,B as d,C as o}from"./run-render.js";import{ae as p,A as m,T as c,X as g,Q as h,D as f,a9 as u,u as y,B as w,F as b}from"../fds.js";import{d as $}from"./fds-widget.js";import{c as v,i as k,d as x,l as j}from"./leitlinien-matrix.rows.js";import"./late-key.js";import"./render-hydrate.js";import"./render-options.js";import"./selection-sentence.js";import"buffer";import"./reload.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";let z=[p`
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
`];function B({view:e}){let{categories:i,leitlinien:a}=e.whole.feed,t=i.map(e=>({category:e,leitlinien:a.filter(i=>i.category===e.id)})),r=a.filter(({category:i})=>!e.whole.find("category",i??""));return r.length>0?[...t,{category:void 0,leitlinien:r}]:t}function C(p){let z=v(p.view,k);return c`<div class="grid">
    ${z?$(p.view,z):m}
    ${i(B(p),({category:e})=>e?.id,k=>function(p,{category:k,leitlinien:z}){let{view:B,isShown:C}=p,{noHit:K,noneKnown:S,of:A}=a[B.lang],D=z.filter(C),F=z.length>0?K:g(B,S,["leitlinien"],t),H=k?r(B,{type:"category",id:k.id},h(k,B.lang)):n[B.lang].unassigned,J=v(B,e=>x(e,k?.id)),L=D.length<z.length?`${f(D.length,B.lang)} ${A} `:"";return c`<section class="chapter" part="group">
    <div class="chapter-head">
      ${s(l(B.headingLevel),H)}
      <span class="muted small">${L}${u[B.lang].leitlinie(z.length)}</span>
    </div>
    ${J?$(B,J):m}
    ${D.length>0?d(D,e=>c`<ul class="cards">
                ${i(e,({id:e})=>e,e=>function(e,i){let{view:a,named:t,behind:n}=e,{id:s}=i,l=j(a,i),d=v(a,e=>"leitlinie"===e.type&&e.id===s),p=c`<span class="card"
    ><span class="num muted small">${y(i.number??"",w)}</span>
    <strong>${t?.(i)??o(i,a.lang)}</strong>
    <span class="card-title">${b(i,"title",a.lang)}</span>
    ${l?c`<span class="muted small">(${l})</span>`:m}${n?.(i)}</span
  >`;return c`<li>${r(a,{type:"leitlinie",id:s},p)}</li>
    ${d?c`<li class="wide">${$(a,d)}</li>`:m}`}(p,e))}
              </ul>`,{lang:B.lang,isNeeded:e(B)}):c`<p class="empty muted">${F}</p>`}
  </section>`}(p,k))}
  </div>`}export{B as groupsOf,C as renderStructure,z as sheets};
