import{A as s,n as t,a1 as e,v as r,w as i,T as l,E as o}from"../fds.js";import{s as a}from"./search-records-BDPcOlEt.js";import{f as p}from"./filter-Cv_I8BvN.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-BkDTF5Gt.js";import"./selection.types-B7XrYtSs.js";import"./render-hydrate-Cp51hhQu.js";import"./live-BK_KxZLi.js";function m(m){let n=a(m.whole,m.filter?.text??"",14);return 0===n.length?s:l`<div class="hits" part="hits">
    <p class="label">${p[m.lang].hits}</p>
    <ul>
      ${t(n,o,s=>{let t="cell"===s.type?void 0:m.whole.find(s.type,s.id);return l`<li>
          ${r(m,s,t?i(t,m.lang):s.id)}
          <span class="muted small">${e[m.lang].type[s.type]}</span>
        </li>`})}
    </ul>
  </div>`}export{m as renderHits};
