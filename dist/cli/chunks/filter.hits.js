import{A as r,V as e,T as o}from"../fds.js";import{df as t,u as s,D as i,bq as p,r as n,n as m}from"./run-render.js";import{s as a}from"./search-records.js";import{f as l}from"./filter.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./live.js";function d({whole:r}){return t(r,m,()=>performance.now())}function f(t){let m=a(t.whole,t.filter?.text??"",14);return 0===m.length?r:o`<div class="hits" part="hits">
    <p class="label">${l[t.lang].hits}</p>
    <ul>
      ${s(m,n,r=>{let s="cell"===r.type?void 0:t.whole.find(r.type,r.id);return o`<li>
          ${i(t,r,s?e(s,t.lang):r.id)}
          <span class="muted small">${p(r.type,s,t.lang)}</span>
        </li>`})}
    </ul>
  </div>`}export{d as prepareFor,f as renderHits};
