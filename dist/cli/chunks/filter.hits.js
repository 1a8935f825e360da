import{dL as s,_ as r,a4 as e,a8 as t,a9 as o,T as i,Y as a,D as p}from"../fds.js";import{t as l}from"./type-word.js";import{s as n}from"./search-records.js";import{f as m}from"./filter.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./live.js";function d({whole:r}){return s(r,p,()=>performance.now())}function f(s){let p=n(s.whole,s.filter?.text??"",14);return 0===p.length?r:i`<div class="hits" part="hits">
    <p class="label">${m[s.lang].hits}</p>
    <ul>
      ${e(p,a,r=>{let e="cell"===r.type?void 0:s.whole.find(r.type,r.id);return i`<li>
          ${t(s,r,e?o(e,s.lang):r.id)}
          <span class="muted small">${l(r.type,e,s.lang)}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
