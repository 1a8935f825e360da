import{A as e,T as t}from"../fds.js";import{d as i}from"./fds-widget.js";import{co as n,y as s,ct as l}from"./run-render.js";import{r as a}from"./leitlinien-matrix.js";let r=["leitlinie","category","cell"];function o(e,t){let{selection:i}=e.selection;return e.showsDetails&&i&&t(i)?i:void 0}function d({type:e}){return!r.includes(e)}function c({type:e,id:t},i){return("category"===e||"cell"===e)&&t.split("/")[0]===i}let u=new WeakMap;function p(e,t){return u.has(e)||u.set(e,i(e,t)),u.get(e)}function f(i,n,l,a){let r=o(i,l);if(!r)return e;let{type:d,id:c}=r,u="leitlinie"===d?i.whole.find(d,c):void 0;return t`<tr class="details-row" ?data-near=${u&&a(u)}>
    <td colspan=${s(n)+1}>${p(i,r)}</td>
  </tr>`}function m({view:e,layout:t,isShown:i},n){return f(e,t,n?e=>(({type:e,id:t})=>"leitlinie"===e&&!!n?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||c(e,n.category.id):d,i)}function y(i,{id:n}){let s=o(i,e=>"leitlinie"===e.type&&e.id===n);return s?t`<div class="near-details">${p(i,s)}</div>`:e}function g(i){let{view:r,layout:o,behind:d,isShown:c}=i,{unassigned:u}=o,{lang:p,whole:m}=r;if(0===u.length)return e;let y={...i,behind:e=>t` <span class="muted small">(${l({model:m,lang:p},e)})</span
        >${d?.(e)}`};return t`<tr>
      <th scope="row">
        <span class="category-name">${n[p].unassigned}</span>
      </th>
      <td part="cell" colspan=${s(o)}>
        ${a(y,{leitlinien:u})}
      </td>
    </tr>
    ${f(r,o,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),c)}`}export{m as a,y as b,o as c,c as d,d as i,g as r};
