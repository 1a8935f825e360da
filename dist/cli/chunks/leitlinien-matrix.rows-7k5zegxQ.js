import{I as e,bD as t,T as l,bI as i}from"../fds.js";import{a as n}from"./fds-widget-3y1wDRCF.js";import{r as o}from"./leitlinien-matrix-DRxlJeb5.js";let a=["leitlinie","category","cell"];function r(e,t){let{selection:l}=e.selection;return e.showsDetails&&l&&t(l)?l:void 0}function s({type:e}){return!a.includes(e)}function d({type:e,id:t},l){return("category"===e||"cell"===e)&&t.split("/")[0]===l}function c(t,{columns:i},o,a){let s=r(t,o);if(!s)return e;let{type:d,id:c}=s,u="leitlinie"===d?t.whole.find(d,c):void 0;return l`<tr role="row" class="details-row" ?data-near=${u&&a(u)}>
    <td role="cell" colspan=${i.length+1}>${n(t,s)}</td>
  </tr>`}function u({view:e,layout:t,isShown:l},i){return c(e,t,i?e=>(({type:e,id:t})=>"leitlinie"===e&&!!i?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||d(e,i.category.id):s,l)}function g(t,{id:i}){let o=r(t,e=>"leitlinie"===e.type&&e.id===i);return o?l`<div class="near-details">${n(t,o)}</div>`:e}function f({lang:e,whole:l},n){let{category:o,goal:a}=n,{noCategory:r,noGoal:s}=t[e],d=i({model:l,lang:e},n);return[!l.find("category",o??"")&&(d.category??r),!l.find("goal",a??"")&&(d.goal??s)].filter(Boolean).join(", ")}function p(i){let{view:n,layout:a,behind:r,isShown:s}=i,{columns:d,unassigned:u}=a;if(0===u.length)return e;let g={...i,behind:e=>l` <span class="muted small">(${f(n,e)})</span>${r?.(e)}`};return l`<tr role="row">
      <th role="rowheader" scope="row">
        <span class="category-name">${t[n.lang].unassigned}</span>
      </th>
      <td role="cell" part="cell" colspan=${d.length||1}>
        ${o(g,u)}
      </td>
    </tr>
    ${c(n,a,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),s)}`}export{u as a,g as b,r as c,d,s as i,f as l,p as r};
