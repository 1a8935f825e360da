import{i as e}from"./leitlinien-matrix.js";import{Q as a,_ as i,a4 as t,T as n,a7 as s,c7 as r,ai as l,a8 as d,a9 as o,cO as p,j as c,at as m,au as g,ab as h,ad as f,W as u,ae as w,af as y}from"../fds.js";import{a as b}from"./fds-widget.js";import{c as $,i as v,d as k,l as x}from"./leitlinien-matrix.rows.js";import"./late-key.js";import"./render-hydrate.js";import"./selection-sentence.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";let j=[a`
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
`];function z({view:e}){let{categories:a,leitlinien:i}=e.whole.feed,t=a.map(e=>({category:e,leitlinien:i.filter(a=>a.category===e.id)})),n=i.filter(({category:a})=>!e.whole.find("category",a??""));return n.length>0?[...t,{category:void 0,leitlinien:n}]:t}function O(a){let j=$(a.view,v);return n`<div class="grid">
    ${j?b(a.view,j):i}
    ${t(z(a),({category:e})=>e?.id,v=>function(a,{category:v,leitlinien:j}){let{view:z,isShown:O}=a,{noHit:S,noneKnown:C,of:H}=s[z.lang],K=j.filter(O),L=j.length>0?S:r(z,C,["leitlinien"],l),N=v?d(z,{type:"category",id:v.id},o(v,z.lang)):p[z.lang].unassigned,Q=$(z,e=>k(e,v?.id)),T=K.length<j.length?`${c(K.length,z.lang)} ${H} `:"";return n`<section class="chapter" part="group">
    <div class="chapter-head">
      ${m(g(z.headingLevel),N)}
      <span class="muted small">${T}${h[z.lang].leitlinie(j.length)}</span>
    </div>
    ${Q?b(z,Q):i}
    ${K.length>0?f(K,e=>n`<ul class="cards">
                ${t(e,({id:e})=>e,e=>function(e,a){let{view:t,named:s,behind:r}=e,{id:l}=a,p=x(t,a),c=$(t,e=>"leitlinie"===e.type&&e.id===l),m=n`<span class="card"
    ><span class="num muted small">${u(a.number??"",w)}</span>
    <strong>${s?.(a)??o(a,t.lang)}</strong>
    <span class="card-title">${y(a,"title",t.lang)}</span>
    ${p?n`<span class="muted small">(${p})</span>`:i}${r?.(a)}</span
  >`;return n`<li>${d(t,{type:"leitlinie",id:l},m)}</li>
    ${c?n`<li class="wide">${b(t,c)}</li>`:i}`}(a,e))}
              </ul>`,{lang:z.lang,isNeeded:e(z)}):n`<p class="empty muted">${L}</p>`}
  </section>`}(a,v))}
  </div>`}export{z as groupsOf,O as renderStructure,j as sheets};
