import{b$ as s,I as e,r,ai as t,y as i,z as o,T as a,M as p}from"../fds.js";import{n as l}from"./render-hydrate-DyRUNtjT.js";import{s as n}from"./search-records-C-Z-u71P.js";import{f as m}from"./filter-Da2DYvXt.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-BSb9CvMA.js";import"./selection.types-Bsb6lQg4.js";import"./live-C19pNBTC.js";function d({whole:e}){return s(e,l,()=>performance.now())}function f(s){let l=n(s.whole,s.filter?.text??"",14);return 0===l.length?e:a`<div class="hits" part="hits">
    <p class="label">${m[s.lang].hits}</p>
    <ul>
      ${r(l,p,e=>{let r="cell"===e.type?void 0:s.whole.find(e.type,e.id);return a`<li>
          ${i(s,e,r?o(r,s.lang):e.id)}
          <span class="muted small">${t[s.lang].type[e.type]}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
