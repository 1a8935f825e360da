import{i as e}from"./leitlinien-matrix.js";import{u as i,x as t,P as a,D as r,co as n,Q as s,R as l,C as d,ct as o,E as p}from"./run-render.js";import{aj as m,A as c,T as g,a0 as h,V as f,F as u,aa as w,l as y,O as b,x as $,D as v,J as j}from"../fds.js";import{d as x}from"./fds-widget.js";import{c as k,i as z,d as C}from"./leitlinien-matrix.rows.js";import"./render-hydrate.js";import"./render-options.js";import"./late-key.js";import"./selection-sentence.js";import"./view-switch.js";import"./view-words.js";import"buffer";import"./reload.js";import"./number-words.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";let D=[m`
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
`];function O({view:e}){let{categories:i,leitlinien:t}=e.whole.feed,a=i.map(e=>({category:e,leitlinien:t.filter(i=>i.category===e.id)})),r=t.filter(({category:i})=>!e.whole.find("category",i??""));return r.length>0?[...a,{category:void 0,leitlinien:r}]:a}function S(m){let D=k(m.view,z);return g`<div class="grid">
    ${D?x(m.view,D):c}
    ${i(O(m),({category:e})=>e?.id,z=>function(m,{category:z,leitlinien:D}){let{view:O,isShown:S}=m,{noHit:A,noneKnown:E,of:F}=t[O.lang],H=D.filter(S),J=D.length>0?A:h(O,E,["leitlinien"],a),K=z?r(O,{type:"category",id:z.id},f(z,O.lang)):n[O.lang].unassigned,L=k(O,e=>C(e,z?.id)),N=H.length<D.length?`${u(H.length,O.lang)} ${F} `:"";return g`<section class="chapter" part="group">
    <div class="chapter-head">
      ${s(l(O.headingLevel),K)}
      <span class="muted small">${N}${w[O.lang].leitlinie(D.length)}</span>
    </div>
    ${L?x(O,L):c}
    ${H.length>0?d(H,e=>g`<ul class="cards">
                ${i(e,({id:e})=>e,e=>function(e,i){let{view:t,named:a,behind:n}=e,{id:s}=i,l=o({model:t.whole,lang:t.lang},i),d=k(t,e=>"leitlinie"===e.type&&e.id===s),m=y(i,t.lang).text!==b(i,"title",t.lang).text,h=g`<span class="card"
    ><span class="num muted small">${$(i.number??"",v)}</span>
    <strong>${a?.(i)??p(i,t.lang)}</strong>
    ${m?g`<span class="card-title">${j(i,"title",t.lang)}</span>`:c}
    ${l?g`<span class="muted small">(${l})</span>`:c}${n?.(i)}</span
  >`;return g`<li>${r(t,{type:"leitlinie",id:s},h)}</li>
    ${d?g`<li class="wide">${x(t,d)}</li>`:c}`}(m,e))}
              </ul>`,{lang:O.lang,isNeeded:e(O)}):g`<p class="empty muted">${J}</p>`}
  </section>`}(m,z))}
  </div>`}export{O as groupsOf,S as renderStructure,D as sheets};
