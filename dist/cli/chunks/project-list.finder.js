import{d as e,e as t,a3 as a,bY as n,l as r,B as l,S as i,aj as o,a5 as s,Q as c,$ as d,i as p,A as u,T as f,V as m}from"../fds.js";import{l as g}from"./live.js";import{cp as b,r as h,cu as v,cN as k,by as $,cO as w,cP as y,b2 as j,n as x,a7 as z,cQ as S,a8 as M}from"./run-render.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";let P=["kind","topic","areas","lead","status","scope"],V=[10,25,50,100];function B(e,t){if("lead"!==t&&"areas"!==t)return[e[t]??"*"];let a=e[t]??[];return a.length>0?a:["*"]}let F=new WeakMap;function L(l,i){let{model:o,lang:s}=l,c=F.get(o)??new Map;F.set(o,c);let d=`${i}/${s}`,p=c.get(d)??function(l,i){var o;let s,c,d=(o=l.lang,c=e(`collator/${o}`,()=>new Intl.Collator(t[o],{numeric:!0})),(e,t)=>"object"==typeof e&&"object"==typeof t?a(e,t):"number"==typeof e&&"number"==typeof t?e-t:"string"==typeof e&&"string"==typeof t?c.compare(e,t):0),p=new Map;for(let e of l.model.feed.projects){let{value:t}=$(e,i,l),a=t&&function(e,t){switch(e.kind){case"date":return e.date;case"count":return e.count;case"money":return e.euros;case"word":return e.order??e.text;case"record":return r(e.record,t.lang).text;default:return n(e,t)}}(t,l);if(void 0===a||""===a)continue;let o=p.get(a);o?o.push(e):p.set(a,[e])}let u=new Map,f=0;for(let e of[...p.keys()].sort(d)){for(let t of(void 0!==s&&0!==d(s,e)&&(f+=1),p.get(e)??[]))u.set(t,f);s=e}return u}(l,i);return c.set(d,p),p}let N=l("project-list-finder",{all:"alle",laender:"Länder",others:"Bund und weitere Stellen",notPublished:"nicht veröffentlicht",fields:"Filter und Anzeige der Liste",chips:"Gefiltert nach",text:"Suche",linked:"Verknüpft mit",remove:"Aufheben:",reset:"Zurücksetzen",perPage:"Vorhaben je Seite",inFeed:"wie in den Daten",direction:"Reihenfolge",ascending:"aufsteigend",descending:"absteigend",onlyLinked:e=>1===e?"Nur das verknüpfte Vorhaben zeigen":`Nur die ${i(e)} verknüpften Vorhaben zeigen`}),O=o`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    margin-block-start: 0.75em;
    padding: 0.75em 1em 1em;
    background: var(--soft);
    border-radius: var(--radius);
  }
  .filters[aria-expanded='true'] {
    background: var(--accent-soft);
  }
  [aria-sort] .sort {
    color: var(--accent);
    text-decoration: none;
  }
  [aria-sort] .sort::after {
    content: ' ▲';
    content: ' ▲' / '';
  }
  [aria-sort='descending'] .sort::after {
    content: ' ▼';
    content: ' ▼' / '';
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.75em;
  }
  .chip {
    max-width: 100%;
    padding: 0.3em 0.75em;
    border: 1px solid var(--accent);
    background: var(--accent-soft);
    overflow-wrap: anywhere;
    min-block-size: 2em;
  }
  .chip:hover {
    border-color: var(--ink);
  }
  @media (pointer: coarse) {
    .chip,
    .reset {
      min-block-size: 44px;
    }
  }
  @media print {
    .fields,
    .reset {
      display: none;
    }
  }
`,W=new WeakMap;function A(e,t,a){let n=W.get(e)??new Map;W.set(e,n);let r=`${a}/${t}`,l=n.get(r)??function(e,t,a){let n=function(e,t){let a=new Set;for(let n of e.feed.projects)for(let e of B(n,t))a.add(e);return a}(e,a),{notPublished:r}=N[t],l=s({model:e,lang:t},e.feed.projects,a,r),i=n.has("*")?[{value:"*",label:l}]:[];if("lead"===a)return function({feed:e},t,a,n){let r=n=>e.actors.filter(e=>p(e)===n&&a.has(e.id)).map(e=>({value:e.id,label:d(e,t)})).sort((e,a)=>j(e.label,a.label,t));return{main:r(!0),rest:[...r(!1),...n]}}(e,t,n,i);let o=e=>e.map(e=>({value:e.id,label:d(e,t)})),{feed:u}=e,f=c[t];return{main:[...{kind:()=>y.map(e=>({value:e,label:f.projectKind[e]})),status:()=>w.map(e=>({value:e,label:f.projectStatus[e]})),topic:()=>o(u.topics),areas:()=>o(u.areas),scope:()=>o(u.scopes)}[a]().filter(({value:e})=>n.has(e)),...i],rest:[]}}(e,t,a);return n.set(r,l),l}let Q=[O],C=new WeakMap;function D({model:e,whole:t,lang:a},n,r){var l;let i,o,s,c=[t,a,n,r],d=C.get(e);if(d?.from.every((e,t)=>e===c[t]))return d.projects;let p=function({text:e,linked:t,...a}){return!!t||[e.trim(),...Object.values(a)].some(Boolean)}(n)?function(e,t){let a=b(t.text),{linked:n}=t,r=P.flatMap(e=>{let a=t[e];return a?[{criterion:e,value:a}]:[]});return e.feed.projects.filter(t=>(!n||n.keys.has(h({type:"project",id:t.id})))&&r.every(({criterion:e,value:a})=>B(t,e).includes(a))&&v(e,t,a))}(e,n):e.feed.projects,u=r?(l=L({model:t,lang:a},r.column),i=r.descending?-1:1,(o=p.flatMap(e=>{let t=l.get(e);return void 0===t?[]:[{project:e,rank:i*t}]})).sort((e,t)=>e.rank-t.rank),s=p.filter(e=>!l.has(e)),[...o.map(({project:e})=>e),...s]):p;return C.set(e,{from:c,projects:u}),u}let G=new WeakSet;async function I({whole:e,lang:t},a){await x(),a.matches("input")&&await async function(e){if(G.has(e))return;G.add(e);let{projects:t}=e.feed;for(let a=0;a<t.length;a+=250)for(let n of(await x(),t.slice(a,a+250)))v(e,n,["-"])}(e);let n=a.closest("th")?.dataset.column,r=S.find(e=>e===n);r&&L({model:e,lang:t},r)}function K(e,t){return e.map(({value:e,label:a})=>f`<option value=${e} ?selected=${e===t}>${a}</option>`)}function R(e,t,a,n,r){return f`<label class="field" part="field">
    <span class="small">${t}</span>
    <select name=${e} .value=${g(n)} @change=${({target:e})=>{r(e.value)}}>
      ${K(a,n)}
    </select>
  </label>`}function T(e){let{view:t,state:a}=e;return f`${a.isOpen?f`<div
          class="fields"
          part="fields"
          role="group"
          aria-label=${N[t.lang].fields}
        >
          ${(k(t.whole)?P:P.filter(e=>"areas"!==e)).map(t=>function(e,t){let{view:a,state:n,change:r}=e,{all:l,laender:i,others:o}=N[a.lang],{main:s,rest:c}=A(a.model,a.lang,t),d=n.picks[t]??"";return f`<label class="field" part="field">
    <span class="small">${z(t,a.lang)}</span>
    <select name=${t} .value=${g(d)} @change=${({target:e})=>{r({picks:{[t]:e.value},page:0})}}>
      <option value="" ?selected=${!d}>${l}</option>
      ${"lead"===t?f`<optgroup label=${i}>${K(s,d)}</optgroup>
              <optgroup label=${o}>${K(c,d)}</optgroup>`:K(s,d)}
    </select>
  </label>`}(e,t))}
          ${function({view:e,state:t,change:a,strings:n}){let{lang:r,whole:l}=e,{order:i}=t,o=N[r],s=S.filter(e=>"areas"!==e||k(l)).map(e=>({value:e,label:z(e,r)})),c=[{value:"up",label:o.ascending},{value:"down",label:o.descending}];return f`${R("order",n.sortBy,[{value:"",label:o.inFeed},...s],i?.column??"",e=>{let t=S.find(t=>t===e);a({order:t&&{column:t,descending:!!i?.descending},page:0})})}
  ${i?R("direction",o.direction,c,i.descending?"down":"up",e=>{i&&a({order:{...i,descending:"down"===e},page:0})}):u}`}(e)} ${function({view:e,state:t,change:a}){let n=V.map(e=>({value:String(e),label:String(e)})),{perPage:r}=N[e.lang];return R("size",r,n,String(t.size),e=>{a({size:Number(e),page:0})})}(e)}
        </div>`:u}
  ${function(e){let{change:t,view:a}=e,{chips:n,remove:r,reset:l}=N[a.lang],i=function({view:e,state:t}){let{picks:a,isOpen:n}=t,r=N[e.lang],l=[],i=a.text.trim();for(let t of(i&&l.push({label:r.text,value:i,without:{text:""},focus:"[name=text]"}),P)){let r=a[t];if(!r)continue;let{main:i,rest:o}=A(e.whole,e.lang,t),s=[...i,...o].find(e=>e.value===r),c=n?`[name=${t}]`:".filters";l.push({label:z(t,e.lang),value:s?.label??r,without:{[t]:""},focus:c})}let{linked:o}=a,s=o&&"cell"!==o.ref.type&&e.whole.find(o.ref.type,o.ref.id);if(o){let t=s?m(s,e.lang):o.ref.id;l.push({label:r.linked,value:t,without:{linked:void 0},focus:".filters"})}return l}(e);return 0===i.length?u:f`<div class="chips" part="chips" role="group" aria-label=${n}>
    ${i.map(e=>f`<button
          type="button"
          class="chip"
          @click=${()=>t({picks:e.without,page:0},e.focus)}
        >
          <span class="heard">${r}</span> ${e.label}: <b>${e.value}</b>
          <span aria-hidden="true">×</span>
        </button>`)}
    <button
      type="button"
      class="link reset"
      part="reset"
      @click=${()=>t({picks:M,page:0},"[name=text]")}
    >
      ${l}
    </button>
  </div>`}(e)} ${function({view:e,state:t,change:a}){let{selection:n,linked:r}=e.selection;if(!n||"project"===n.type||t.picks.linked)return u;let{projects:l}=e.model.feed,i=r.size>0?l.filter(({id:e})=>r.has(h({type:"project",id:e}))).length:0;return 0===i||i===l.length?u:f`<p>
    <button type="button" class="link" part="only-linked" @click=${()=>{a({picks:{linked:{ref:n,keys:r}},page:0},".reset")}}>
      ${N[e.lang].onlyLinked(i)}
    </button>
  </p>`}(e)}`}export{D as find,T as renderFinder,Q as sheets,I as warm};
