import{i as e}from"./leitlinien-matrix.js";import{K as a,W as i,a0 as t,T as s,a3 as n,a4 as r,a5 as l,cF as d,j as o,an as p,ao as c,a7 as m,a8 as g,Q as h,a9 as f,aa as u}from"../fds.js";import{a as y}from"./fds-widget.js";import{c as w,i as b,d as $,l as v}from"./leitlinien-matrix.rows.js";import"./late-key.js";import"./render-hydrate.js";import"./selection-sentence.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";let k=[a`
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
`];function x({view:e}){let{categories:a,leitlinien:i}=e.whole.feed,t=a.map(e=>({category:e,leitlinien:i.filter(a=>a.category===e.id)})),s=i.filter(({category:a})=>!e.whole.find("category",a??""));return s.length>0?[...t,{category:void 0,leitlinien:s}]:t}function j(a){let k=w(a.view,b);return s`<div class="grid">
    ${k?y(a.view,k):i}
    ${t(x(a),({category:e})=>e?.id,b=>function(a,{category:b,leitlinien:k}){let{view:x,isShown:j}=a,{noHit:z,empty:S,of:C}=n[x.lang],F=k.filter(j),H=b?r(x,{type:"category",id:b.id},l(b,x.lang)):d[x.lang].unassigned,K=w(x,e=>$(e,b?.id)),L=F.length<k.length?`${o(F.length,x.lang)} ${C} `:"";return s`<section class="chapter" part="group">
    <div class="chapter-head">
      ${p(c(x.headingLevel),H)}
      <span class="muted small">${L}${m[x.lang].leitlinie(k.length)}</span>
    </div>
    ${K?y(x,K):i}
    ${F.length>0?g(F,e=>s`<ul class="cards">
                ${t(e,({id:e})=>e,e=>function(e,a){let{view:t,named:n,behind:d}=e,{id:o}=a,p=v(t,a),c=w(t,e=>"leitlinie"===e.type&&e.id===o),m=s`<span class="card"
    ><span class="num muted small">${h(a.number??"",f)}</span>
    <strong>${n?.(a)??l(a,t.lang)}</strong>
    <span class="card-title">${u(a,"title",t.lang)}</span>
    ${p?s`<span class="muted small">(${p})</span>`:i}${d?.(a)}</span
  >`;return s`<li>${r(t,{type:"leitlinie",id:o},m)}</li>
    ${c?s`<li class="wide">${y(t,c)}</li>`:i}`}(a,e))}
              </ul>`,{lang:x.lang,isNeeded:e(x)}):s`<p class="empty muted">${k.length>0?z:S}</p>`}
  </section>`}(a,b))}
  </div>`}export{x as groupsOf,j as renderStructure,k as sheets};
