import{A as e,aO as t,T as l}from"../fds.js";import{a as i}from"./fds-widget-CP5qfYet.js";import{r as n}from"./leitlinien-matrix-D5-WKveJ.js";let o=["leitlinie","category","cell"];function r(e,t){let{selection:l}=e.selection;return e.showsDetails&&l&&t(l)?l:void 0}function s({type:e}){return!o.includes(e)}function a({type:e,id:t},l){return("category"===e||"cell"===e)&&t.split("/")[0]===l}function d(t,{columns:n},o,s){let a=r(t,o);if(!a)return e;let{type:d,id:c}=a,u="leitlinie"===d?t.whole.find(d,c):void 0;return l`<tr role="row" class="details-row" ?data-near=${u&&s(u)}>
    <td role="cell" colspan=${n.length+1}>${i(t,a)}</td>
  </tr>`}function c({view:e,layout:t,isShown:l},i){return d(e,t,i?e=>(({type:e,id:t})=>"leitlinie"===e&&!!i?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||a(e,i.category.id):s,l)}function u(t,{id:n}){let o=r(t,e=>"leitlinie"===e.type&&e.id===n);return o?l`<div class="near-details">${i(t,o)}</div>`:e}function f({lang:e,whole:l},{category:i,goal:n}){let{noCategory:o,noGoal:r}=t[e];return[!l.find("category",i??"")&&o,!l.find("goal",n??"")&&r].filter(Boolean).join(", ")}function p(i){let{view:o,layout:r,behind:s,isShown:a}=i,{columns:c,unassigned:u}=r;if(0===u.length)return e;let p={...i,behind:e=>l` <span class="muted small">(${f(o,e)})</span>${s?.(e)}`};return l`<tr role="row">
      <th role="rowheader" scope="row">
        <span class="category-name">${t[o.lang].unassigned}</span>
      </th>
      <td role="cell" part="cell" colspan=${c.length||1}>
        ${n(p,u)}
      </td>
    </tr>
    ${d(o,r,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),a)}`}export{c as a,u as b,r as c,a as d,s as i,f as l,p as r};
