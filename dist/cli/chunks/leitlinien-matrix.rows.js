import{_ as e,cO as t,T as i,cT as n}from"../fds.js";import{a as l}from"./fds-widget.js";import{r as a}from"./leitlinien-matrix.js";let o=["leitlinie","category","cell"];function s(e,t){let{selection:i}=e.selection;return e.showsDetails&&i&&t(i)?i:void 0}function r({type:e}){return!o.includes(e)}function c({type:e,id:t},i){return("category"===e||"cell"===e)&&t.split("/")[0]===i}function d(t,{columns:n},a,o){let r=s(t,a);if(!r)return e;let{type:c,id:d}=r,u="leitlinie"===c?t.whole.find(c,d):void 0;return i`<tr class="details-row" ?data-near=${u&&o(u)}>
    <td colspan=${n.length+1}>${l(t,r)}</td>
  </tr>`}function u({view:e,layout:t,isShown:i},n){return d(e,t,n?e=>(({type:e,id:t})=>"leitlinie"===e&&!!n?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||c(e,n.category.id):r,i)}function g(t,{id:n}){let a=s(t,e=>"leitlinie"===e.type&&e.id===n);return a?i`<div class="near-details">${l(t,a)}</div>`:e}function f({lang:e,whole:i},l){let{category:a,goal:o}=l,{noCategory:s,noGoal:r}=t[e],c=n({model:i,lang:e},l);return[!i.find("category",a??"")&&(c.category??s),!i.find("goal",o??"")&&(c.goal??r)].filter(Boolean).join(", ")}function p(n){let{view:l,layout:o,behind:s,isShown:r}=n,{columns:c,unassigned:u}=o;if(0===u.length)return e;let g={...n,behind:e=>i` <span class="muted small">(${f(l,e)})</span>${s?.(e)}`};return i`<tr>
      <th scope="row">
        <span class="category-name">${t[l.lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${c.length||1}>
        ${a(g,{leitlinien:u})}
      </td>
    </tr>
    ${d(l,o,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),r)}`}export{u as a,g as b,s as c,c as d,r as i,f as l,p as r};
