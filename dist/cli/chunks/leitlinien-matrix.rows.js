import{A as e,T as t}from"../fds.js";import{d as i}from"./fds-widget.js";import{b$ as n,ca as l}from"./run-render.js";import{r as o}from"./leitlinien-matrix.js";let a=["leitlinie","category","cell"];function s(e,t){let{selection:i}=e.selection;return e.showsDetails&&i&&t(i)?i:void 0}function r({type:e}){return!a.includes(e)}function d({type:e,id:t},i){return("category"===e||"cell"===e)&&t.split("/")[0]===i}function c(n,{columns:l},o,a){let r=s(n,o);if(!r)return e;let{type:d,id:c}=r,u="leitlinie"===d?n.whole.find(d,c):void 0;return t`<tr class="details-row" ?data-near=${u&&a(u)}>
    <td colspan=${l.length+1}>${i(n,r)}</td>
  </tr>`}function u({view:e,layout:t,isShown:i},n){return c(e,t,n?e=>(({type:e,id:t})=>"leitlinie"===e&&!!n?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||d(e,n.category.id):r,i)}function f(n,{id:l}){let o=s(n,e=>"leitlinie"===e.type&&e.id===l);return o?t`<div class="near-details">${i(n,o)}</div>`:e}function g({lang:e,whole:t},i){let{category:o,goal:a}=i,{noCategory:s,noGoal:r}=n[e],d=l({model:t,lang:e},i);return[!t.find("category",o??"")&&(d.category??s),!t.find("goal",a??"")&&(d.goal??r)].filter(Boolean).join(", ")}function p(i){let{view:l,layout:a,behind:s,isShown:r}=i,{columns:d,unassigned:u}=a;if(0===u.length)return e;let f={...i,behind:e=>t` <span class="muted small">(${g(l,e)})</span>${s?.(e)}`};return t`<tr>
      <th scope="row">
        <span class="category-name">${n[l.lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${d.length||1}>
        ${o(f,{leitlinien:u})}
      </td>
    </tr>
    ${c(l,a,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),r)}`}export{u as a,f as b,s as c,d,r as i,g as l,p as r};
