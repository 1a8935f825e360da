import{c3 as s,J as e,r,al as t,y as o,z as i,T as a,R as l}from"../fds.js";import{n as p}from"./render-hydrate-VNA_oSb_.js";import{s as n}from"./search-records-B6cgSXZn.js";import{f as m}from"./filter-BqutPtxm.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-DFLgDekQ.js";import"./selection.types-CucCozcx.js";import"./live-Bro2qbTx.js";function d({whole:e}){return s(e,p,()=>performance.now())}function f(s){let p=n(s.whole,s.filter?.text??"",14);return 0===p.length?e:a`<div class="hits" part="hits">
    <p class="label">${m[s.lang].hits}</p>
    <ul>
      ${r(p,l,e=>{let r="cell"===e.type?void 0:s.whole.find(e.type,e.id);return a`<li>
          ${o(s,e,r?i(r,s.lang):e.id)}
          <span class="muted small">${t[s.lang].type[e.type]}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
