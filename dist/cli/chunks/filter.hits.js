import{cI as s,U as e,_ as r,aV as t,a2 as o,a3 as a,T as i,Q as p}from"../fds.js";import{n as l}from"./render-hydrate.js";import{s as n}from"./search-records.js";import{f as m}from"./filter.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget.js";import"./selection.types.js";import"./live.js";function d({whole:e}){return s(e,l,()=>performance.now())}function f(s){let l=n(s.whole,s.filter?.text??"",14);return 0===l.length?e:i`<div class="hits" part="hits">
    <p class="label">${m[s.lang].hits}</p>
    <ul>
      ${r(l,p,e=>{let r="cell"===e.type?void 0:s.whole.find(e.type,e.id);return i`<li>
          ${o(s,e,r?a(r,s.lang):e.id)}
          <span class="muted small">${t[s.lang].type[e.type]}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
