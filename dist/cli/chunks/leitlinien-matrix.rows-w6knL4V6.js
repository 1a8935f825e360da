import{A as e,aT as t,T as l}from"../fds.js";import{a as i}from"./fds-widget-BcpwtKQA.js";import{r as n}from"./leitlinien-matrix-CG-svEk5.js";let o=["leitlinie","category","cell"];function r(e,t){let{selection:l}=e.selection;return e.showsDetails&&l&&t(l)?l:void 0}function a({type:e}){return!o.includes(e)}function s({type:e,id:t},l){return("category"===e||"cell"===e)&&t.split("/")[0]===l}function d(t,{columns:n},o,a){let s=r(t,o);if(!s)return e;let{type:d,id:c}=s,u="leitlinie"===d?t.whole.find(d,c):void 0;return l`<tr role="row" class="details-row" ?data-near=${u&&a(u)}>
    <td role="cell" colspan=${n.length+1}>${i(t,s)}</td>
  </tr>`}function c({view:e,layout:t,isShown:l},i){return d(e,t,i?e=>(({type:e,id:t})=>"leitlinie"===e&&!!i?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||s(e,i.category.id):a,l)}function u(t,{id:n}){let o=r(t,e=>"leitlinie"===e.type&&e.id===n);return o?l`<div class="near-details">${i(t,o)}</div>`:e}function f({lang:e,whole:l},{category:i,goal:n}){let{noCategory:o,noGoal:r}=t[e];return[!l.find("category",i??"")&&o,!l.find("goal",n??"")&&r].filter(Boolean).join(", ")}function p(i){let{view:o,layout:r,behind:a,isShown:s}=i,{columns:c,unassigned:u}=r;if(0===u.length)return e;let p={...i,behind:e=>l` <span class="muted small">(${f(o,e)})</span>${a?.(e)}`};return l`<tr role="row">
      <th role="rowheader" scope="row">
        <span class="category-name">${t[o.lang].unassigned}</span>
      </th>
      <td role="cell" part="cell" colspan=${c.length||1}>
        ${n(p,u)}
      </td>
    </tr>
    ${d(o,r,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),s)}`}export{c as a,u as b,r as c,s as d,a as i,f as l,p as r};
