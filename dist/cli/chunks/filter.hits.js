import{A as r,P as e,T as t}from"../fds.js";import{cW as o,q as s,x as i,bd as p,r as n,n as m}from"./run-render.js";import{s as a}from"./search-records.js";import{f as l}from"./filter.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./live.js";function d({whole:r}){return o(r,m,()=>performance.now())}function f(o){let m=a(o.whole,o.filter?.text??"",14);return 0===m.length?r:t`<div class="hits" part="hits">
    <p class="label">${l[o.lang].hits}</p>
    <ul>
      ${s(m,n,r=>{let s="cell"===r.type?void 0:o.whole.find(r.type,r.id);return t`<li>
          ${i(o,r,s?e(s,o.lang):r.id)}
          <span class="muted small">${p(r.type,s,o.lang)}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
