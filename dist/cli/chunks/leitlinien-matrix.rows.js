import{A as e,T as t}from"../fds.js";import{d as i}from"./fds-widget.js";import{ce as n,y as l,cj as a}from"./run-render.js";import{r as o}from"./leitlinien-matrix.js";let s=["leitlinie","category","cell"];function r(e,t){let{selection:i}=e.selection;return e.showsDetails&&i&&t(i)?i:void 0}function d({type:e}){return!s.includes(e)}function c({type:e,id:t},i){return("category"===e||"cell"===e)&&t.split("/")[0]===i}function u(n,a,o,s){let d=r(n,o);if(!d)return e;let{type:c,id:u}=d,f="leitlinie"===c?n.whole.find(c,u):void 0;return t`<tr class="details-row" ?data-near=${f&&s(f)}>
    <td colspan=${l(a)+1}>${i(n,d)}</td>
  </tr>`}function f({view:e,layout:t,isShown:i},n){return u(e,t,n?e=>(({type:e,id:t})=>"leitlinie"===e&&!!n?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||c(e,n.category.id):d,i)}function p(n,{id:l}){let a=r(n,e=>"leitlinie"===e.type&&e.id===l);return a?t`<div class="near-details">${i(n,a)}</div>`:e}function g({lang:e,whole:t},i){let{category:l,goal:o}=i,{noCategory:s,noGoal:r}=n[e],d=a({model:t,lang:e},i);return[!t.find("category",l??"")&&(d.category??s),!t.find("goal",o??"")&&(d.goal??r)].filter(Boolean).join(", ")}function y(i){let{view:a,layout:s,behind:r,isShown:d}=i,{unassigned:c}=s;if(0===c.length)return e;let f={...i,behind:e=>t` <span class="muted small">(${g(a,e)})</span>${r?.(e)}`};return t`<tr>
      <th scope="row">
        <span class="category-name">${n[a.lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${l(s)}>
        ${o(f,{leitlinien:c})}
      </td>
    </tr>
    ${u(a,s,({type:e,id:t})=>"leitlinie"===e&&c.some(e=>e.id===t),d)}`}export{f as a,p as b,r as c,c as d,d as i,g as l,y as r};
