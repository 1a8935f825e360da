import{i as e}from"./leitlinien-matrix.js";import{u as i,x as t,P as a,C as r,ci as s,M as n,Q as l,B as d,D as o}from"./run-render.js";import{aj as p,A as m,T as c,a0 as g,V as h,F as f,ab as u,l as w,O as y,x as b,D as $,J as v}from"../fds.js";import{d as j}from"./fds-widget.js";import{c as x,i as k,d as z,l as C}from"./leitlinien-matrix.rows.js";import"./render-hydrate.js";import"./render-options.js";import"./late-key.js";import"./selection-sentence.js";import"./view-switch.js";import"./view-words.js";import"buffer";import"./reload.js";import"./number-words.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";let D=[p`
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
`];function O({view:e}){let{categories:i,leitlinien:t}=e.whole.feed,a=i.map(e=>({category:e,leitlinien:t.filter(i=>i.category===e.id)})),r=t.filter(({category:i})=>!e.whole.find("category",i??""));return r.length>0?[...a,{category:void 0,leitlinien:r}]:a}function S(p){let D=x(p.view,k);return c`<div class="grid">
    ${D?j(p.view,D):m}
    ${i(O(p),({category:e})=>e?.id,k=>function(p,{category:k,leitlinien:D}){let{view:O,isShown:S}=p,{noHit:A,noneKnown:B,of:F}=t[O.lang],H=D.filter(S),J=D.length>0?A:g(O,B,["leitlinien"],a),K=k?r(O,{type:"category",id:k.id},h(k,O.lang)):s[O.lang].unassigned,L=x(O,e=>z(e,k?.id)),M=H.length<D.length?`${f(H.length,O.lang)} ${F} `:"";return c`<section class="chapter" part="group">
    <div class="chapter-head">
      ${n(l(O.headingLevel),K)}
      <span class="muted small">${M}${u[O.lang].leitlinie(D.length)}</span>
    </div>
    ${L?j(O,L):m}
    ${H.length>0?d(H,e=>c`<ul class="cards">
                ${i(e,({id:e})=>e,e=>function(e,i){let{view:t,named:a,behind:s}=e,{id:n}=i,l=C(t,i),d=x(t,e=>"leitlinie"===e.type&&e.id===n),p=w(i,t.lang).text!==y(i,"title",t.lang).text,g=c`<span class="card"
    ><span class="num muted small">${b(i.number??"",$)}</span>
    <strong>${a?.(i)??o(i,t.lang)}</strong>
    ${p?c`<span class="card-title">${v(i,"title",t.lang)}</span>`:m}
    ${l?c`<span class="muted small">(${l})</span>`:m}${s?.(i)}</span
  >`;return c`<li>${r(t,{type:"leitlinie",id:n},g)}</li>
    ${d?c`<li class="wide">${j(t,d)}</li>`:m}`}(p,e))}
              </ul>`,{lang:O.lang,isNeeded:e(O)}):c`<p class="empty muted">${J}</p>`}
  </section>`}(p,k))}
  </div>`}export{O as groupsOf,S as renderStructure,D as sheets};
