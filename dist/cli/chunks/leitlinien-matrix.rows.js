import{A as e,T as t}from"../fds.js";import{d as i}from"./fds-widget.js";import{c2 as n,cd as l}from"./run-render.js";import{r as o}from"./leitlinien-matrix.js";let s=["leitlinie","category","cell"];function a(e,t){let{selection:i}=e.selection;return e.showsDetails&&i&&t(i)?i:void 0}function r({type:e}){return!s.includes(e)}function d({type:e,id:t},i){return("category"===e||"cell"===e)&&t.split("/")[0]===i}function c(n,{columns:l},o,s){let r=a(n,o);if(!r)return e;let{type:d,id:c}=r,u="leitlinie"===d?n.whole.find(d,c):void 0;return t`<tr class="details-row" ?data-near=${u&&s(u)}>
    <td colspan=${(l.length||1)+1}>${i(n,r)}</td>
  </tr>`}function u({view:e,layout:t,isShown:i},n){return c(e,t,n?e=>(({type:e,id:t})=>"leitlinie"===e&&!!n?.cells.some(({leitlinien:e})=>e.some(e=>e.id===t)))(e)||d(e,n.category.id):r,i)}function f(n,{id:l}){let o=a(n,e=>"leitlinie"===e.type&&e.id===l);return o?t`<div class="near-details">${i(n,o)}</div>`:e}function g({lang:e,whole:t},i){let{category:o,goal:s}=i,{noCategory:a,noGoal:r}=n[e],d=l({model:t,lang:e},i);return[!t.find("category",o??"")&&(d.category??a),!t.find("goal",s??"")&&(d.goal??r)].filter(Boolean).join(", ")}function p(i){let{view:l,layout:s,behind:a,isShown:r}=i,{columns:d,unassigned:u}=s;if(0===u.length)return e;let f={...i,behind:e=>t` <span class="muted small">(${g(l,e)})</span>${a?.(e)}`};return t`<tr>
      <th scope="row">
        <span class="category-name">${n[l.lang].unassigned}</span>
      </th>
      <td part="cell" colspan=${d.length||1}>
        ${o(f,{leitlinien:u})}
      </td>
    </tr>
    ${c(l,s,({type:e,id:t})=>"leitlinie"===e&&u.some(e=>e.id===t),r)}`}export{u as a,f as b,a as c,d,r as i,g as l,p as r};
