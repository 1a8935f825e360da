import{c4 as s,J as e,r,am as t,y as o,z as i,T as a,S as p}from"../fds.js";import{n as l}from"./render-hydrate-WVRig4lh.js";import{s as n}from"./search-records-BWibZGMI.js";import{f as m}from"./filter-DOeo7hKq.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-COvZtKUC.js";import"./selection.types-CEaygvYR.js";import"./live-DZKdz0Tp.js";function d({whole:e}){return s(e,l,()=>performance.now())}function f(s){let l=n(s.whole,s.filter?.text??"",14);return 0===l.length?e:a`<div class="hits" part="hits">
    <p class="label">${m[s.lang].hits}</p>
    <ul>
      ${r(l,p,e=>{let r="cell"===e.type?void 0:s.whole.find(e.type,e.id);return a`<li>
          ${o(s,e,r?i(r,s.lang):e.id)}
          <span class="muted small">${t[s.lang].type[e.type]}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
