import{A as e,T as t}from"../fds.js";import{d as i}from"./fds-widget.js";import{ci as n,y as l,cn as a}from"./run-render.js";import{r as s}from"./leitlinien-matrix.js";let o=["leitlinie","category","cell"];function r(e,t){let{selection:i}=e.selection;return e.showsDetails&&i&&t(i)?i:void 0}function d({type:e}){return!o.includes(e)}function c({type:e,id:t},i){return("category"===e||"cell"===e)&&t.split("/")[0]===i}let u=new WeakMap;function f(e,t){return u.has(e)||u.set(e,i(e,t)),u.get(e)}function p(i,n,a,s){let o=r(i,a);if(!o)return e;let{type:d,id:c}=o,u="leitlinie"===d?i.whole.find(d,c):void 0;return t`<tr class="details-row" ?data-near=${u&&s(u)}>
    <td colspan=${l(n)+1}>${f(i,o)}</td>
  </tr>`}function g({view:e,layout:t,isShown:i},n){return p(e,t,n?e=>(({type:e,id:t})=>"leitlinie"===e&&!!n?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||c(e,n.category.id):d,i)}function y(i,{id:n}){let l=r(i,e=>"leitlinie"===e.type&&e.id===n);return l?t`<div class="near-details">${f(i,l)}</div>`:e}function m({lang:e,whole:t},i){let{category:l,goal:s}=i,{noCategory:o,noGoal:r}=n[e],d=a({model:t,lang:e},i);return[!t.find("category",l??"")&&(d.category??o),!t.find("goal",s??"")&&(d.goal??r)].filter(Boolean).join(", ")}function h(i){let{view:a,layout:o,behind:r,isShown:d}=i,{unassigned:c}=o;if(0===c.length)return e;let u={...i,behind:e=>t` <span class="muted small">(${m(a,e)})</span>${r?.(e)}`};return t`<tr>
      <th scope="row">
        <span class="category-name">${n[a.lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${l(o)}>
        ${s(u,{leitlinien:c})}
      </td>
    </tr>
    ${p(a,o,({type:e,id:t})=>"leitlinie"===e&&c.some(e=>e.id===t),d)}`}export{g as a,y as b,r as c,c as d,d as i,m as l,h as r};
