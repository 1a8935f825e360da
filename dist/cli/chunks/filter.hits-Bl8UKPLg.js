import{b5 as s,A as e,n as r,a1 as t,v as i,w as o,T as a,E as l}from"../fds.js";import{n as p}from"./render-hydrate-DKfMjdUQ.js";import{s as n}from"./search-records-BDPcOlEt.js";import{f as m}from"./filter-I0C2XXP8.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-CP5qfYet.js";import"./selection.types-BNGWmM_R.js";import"./live-BK_KxZLi.js";function d({whole:e}){return s(e,p,()=>performance.now())}function f(s){let p=n(s.whole,s.filter?.text??"",14);return 0===p.length?e:a`<div class="hits" part="hits">
    <p class="label">${m[s.lang].hits}</p>
    <ul>
      ${r(p,l,e=>{let r="cell"===e.type?void 0:s.whole.find(e.type,e.id);return a`<li>
          ${i(s,e,r?o(r,s.lang):e.id)}
          <span class="muted small">${t[s.lang].type[e.type]}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
