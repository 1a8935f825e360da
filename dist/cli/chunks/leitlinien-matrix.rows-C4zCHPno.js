import{J as e,bI as t,T as i,bN as n}from"../fds.js";import{a as l}from"./fds-widget-COvZtKUC.js";import{r as a}from"./leitlinien-matrix-tnXz2OiI.js";let o=["leitlinie","category","cell"];function s(e,t){let{selection:i}=e.selection;return e.showsDetails&&i&&t(i)?i:void 0}function r({type:e}){return!o.includes(e)}function d({type:e,id:t},i){return("category"===e||"cell"===e)&&t.split("/")[0]===i}function c(t,{columns:n},a,o){let r=s(t,a);if(!r)return e;let{type:d,id:c}=r,u="leitlinie"===d?t.whole.find(d,c):void 0;return i`<tr class="details-row" ?data-near=${u&&o(u)}>
    <td colspan=${n.length+1}>${l(t,r)}</td>
  </tr>`}function u({view:e,layout:t,isShown:i},n){return c(e,t,n?e=>(({type:e,id:t})=>"leitlinie"===e&&!!n?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||d(e,n.category.id):r,i)}function g(t,{id:n}){let a=s(t,e=>"leitlinie"===e.type&&e.id===n);return a?i`<div class="near-details">${l(t,a)}</div>`:e}function f({lang:e,whole:i},l){let{category:a,goal:o}=l,{noCategory:s,noGoal:r}=t[e],d=n({model:i,lang:e},l);return[!i.find("category",a??"")&&(d.category??s),!i.find("goal",o??"")&&(d.goal??r)].filter(Boolean).join(", ")}function p(n){let{view:l,layout:o,behind:s,isShown:r}=n,{columns:d,unassigned:u}=o;if(0===u.length)return e;let g={...n,behind:e=>i` <span class="muted small">(${f(l,e)})</span>${s?.(e)}`};return i`<tr>
      <th scope="row">
        <span class="category-name">${t[l.lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${d.length||1}>${a(g,u)}</td>
    </tr>
    ${c(l,o,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),r)}`}export{u as a,g as b,s as c,d,r as i,f as l,p as r};
