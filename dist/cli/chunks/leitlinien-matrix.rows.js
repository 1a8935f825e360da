import{A as e,T as t}from"../fds.js";import{d as n}from"./place.styles.js";import{c0 as i,cb as l}from"./run-render.js";import{r as s}from"./leitlinien-matrix.js";let a=["leitlinie","category","cell"];function o(e,t){let{selection:n}=e.selection;return e.showsDetails&&n&&t(n)?n:void 0}function r({type:e}){return!a.includes(e)}function c({type:e,id:t},n){return("category"===e||"cell"===e)&&t.split("/")[0]===n}function d(i,{columns:l},s,a){let r=o(i,s);if(!r)return e;let{type:c,id:d}=r,u="leitlinie"===c?i.whole.find(c,d):void 0;return t`<tr class="details-row" ?data-near=${u&&a(u)}>
    <td colspan=${l.length+1}>${n(i,r)}</td>
  </tr>`}function u({view:e,layout:t,isShown:n},i){return d(e,t,i?e=>(({type:e,id:t})=>"leitlinie"===e&&!!i?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||c(e,i.category.id):r,n)}function p(i,{id:l}){let s=o(i,e=>"leitlinie"===e.type&&e.id===l);return s?t`<div class="near-details">${n(i,s)}</div>`:e}function f({lang:e,whole:t},n){let{category:s,goal:a}=n,{noCategory:o,noGoal:r}=i[e],c=l({model:t,lang:e},n);return[!t.find("category",s??"")&&(c.category??o),!t.find("goal",a??"")&&(c.goal??r)].filter(Boolean).join(", ")}function g(n){let{view:l,layout:a,behind:o,isShown:r}=n,{columns:c,unassigned:u}=a;if(0===u.length)return e;let p={...n,behind:e=>t` <span class="muted small">(${f(l,e)})</span>${o?.(e)}`};return t`<tr>
      <th scope="row">
        <span class="category-name">${i[l.lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${c.length||1}>
        ${s(p,{leitlinien:u})}
      </td>
    </tr>
    ${d(l,a,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),r)}`}export{u as a,p as b,o as c,c as d,r as i,f as l,g as r};
