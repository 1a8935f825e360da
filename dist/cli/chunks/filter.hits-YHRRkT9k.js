import{bc as s,A as e,n as r,a2 as t,v as o,w as i,T as a,C as p}from"../fds.js";import{n as l}from"./render-hydrate-BuUjTCK1.js";import{s as n}from"./search-records-1zrdFV8R.js";import{f as m}from"./filter-DvTckbXd.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-BcpwtKQA.js";import"./selection.types-COZ1wj13.js";import"./live-BvQEXpl4.js";function d({whole:e}){return s(e,l,()=>performance.now())}function f(s){let l=n(s.whole,s.filter?.text??"",14);return 0===l.length?e:a`<div class="hits" part="hits">
    <p class="label">${m[s.lang].hits}</p>
    <ul>
      ${r(l,p,e=>{let r="cell"===e.type?void 0:s.whole.find(e.type,e.id);return a`<li>
          ${o(s,e,r?i(r,s.lang):e.id)}
          <span class="muted small">${t[s.lang].type[e.type]}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
