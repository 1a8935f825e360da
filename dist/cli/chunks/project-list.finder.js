import{cw as e,cx as t,cE as a,k as n,c8 as r,Q as l,cq as i,bR as s,aS as o,c0 as c,J as p,ai as d,aV as u,cF as f,cG as m,P as g,aU as h,U as v,T as b,aJ as k,aG as $,aH as w,a3 as y}from"../fds.js";import{l as j}from"./live.js";import{n as x}from"./render-hydrate.js";import{a as z}from"./plain-value.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let M=["kind","topic","lead","status","scope"],S=[10,25,50,100];function P(e,t){return"lead"===t?e.lead?.length?e.lead:["*"]:[e[t]??"*"]}let E=new WeakMap;function L(r,l){let{model:i,lang:o}=r,c=E.get(i)??new Map;E.set(i,c);let p=`${l}/${o}`,d=c.get(p)??function(r,l){var i;let o,c,p=(i=r.lang,c=e(`collator/${i}`,()=>new Intl.Collator(t[i],{numeric:!0})),(e,t)=>"object"==typeof e&&"object"==typeof t?a(e,t):"number"==typeof e&&"number"==typeof t?e-t:"string"==typeof e&&"string"==typeof t?c.compare(e,t):0),d=new Map;for(let e of r.model.feed.projects){let{value:t}=s(e,l,r),a=t&&function(e,t){switch(e.kind){case"date":return e.date;case"count":return e.count;case"money":return e.euros;case"word":return e.order??e.text;case"record":return n(e.record,t.lang).text;default:return z(e,t)}}(t,r);if(void 0===a||""===a)continue;let i=d.get(a);i?i.push(e):d.set(a,[e])}let u=new Map,f=0;for(let e of[...d.keys()].sort(p)){for(let t of(void 0!==o&&0!==p(o,e)&&(f+=1),d.get(e)??[]))u.set(t,f);o=e}return u}(r,l);return c.set(p,d),d}let W=o("project-list-finder",{all:"alle",laender:"Länder",others:"Bund und weitere Stellen",notPublished:"nicht veröffentlicht",fields:"Filter und Anzeige der Liste",chips:"Gefiltert nach",text:"Suche",linked:"Verknüpft mit",remove:"Aufheben:",reset:"Zurücksetzen",perPage:"Einträge je Seite",onlyLinked:e=>1===e?"Nur den verknüpften Eintrag zeigen":`Nur die ${c(e)} verknüpften Einträge zeigen`}),F=p`
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
`,G=new WeakMap;function N(e,t,a){let n=G.get(e)??new Map;G.set(e,n);let r=`${a}/${t}`,l=n.get(r)??function(e,t,a){let n=function(e,t){let a=new Set;for(let n of e.feed.projects)for(let e of P(n,t))a.add(e);return a}(e,a),{notPublished:r}=W[t],l=d({model:e,lang:t},e.feed.projects,a,r),i=n.has("*")?[{value:"*",label:l}]:[];if("lead"===a)return function({feed:e},t,a,n){let r=n=>e.actors.filter(({id:e,kind:t})=>"land"===t===n&&a.has(e)).map(e=>({value:e.id,label:g(e,t)})).sort((e,a)=>h(e.label,a.label,t));return{main:r(!0),rest:[...r(!1),...n]}}(e,t,n,i);let s=e=>e.map(e=>({value:e.id,label:g(e,t)})),{feed:o}=e,c=u[t];return{main:[...{kind:()=>m.map(e=>({value:e,label:c.projectKind[e]})),status:()=>f.map(e=>({value:e,label:c.projectStatus[e]})),topic:()=>s(o.topics),scope:()=>s(o.scopes)}[a]().filter(({value:e})=>n.has(e)),...i],rest:[]}}(e,t,a);return n.set(r,l),l}let O=[F],A=new WeakMap;function B({model:e,whole:t,lang:a},n,s){var o;let c,p,d,u=[t,a,n,s],f=A.get(e);if(f?.from.every((e,t)=>e===u[t]))return f.projects;let m=function({text:e,linked:t,...a}){return!!t||[e.trim(),...Object.values(a)].some(Boolean)}(n)?function(e,t){let a=r(t.text),{linked:n}=t,s=M.flatMap(e=>{let a=t[e];return a?[{criterion:e,value:a}]:[]});return e.feed.projects.filter(t=>(!n||n.keys.has(l({type:"project",id:t.id})))&&s.every(({criterion:e,value:a})=>P(t,e).includes(a))&&i(e,t,a))}(e,n):e.feed.projects,g=s?(o=L({model:t,lang:a},s.column),c=s.descending?-1:1,(p=m.flatMap(e=>{let t=o.get(e);return void 0===t?[]:[{project:e,rank:c*t}]})).sort((e,t)=>e.rank-t.rank),d=m.filter(e=>!o.has(e)),[...p.map(({project:e})=>e),...d]):m;return A.set(e,{from:u,projects:g}),g}let J=new WeakSet;async function U({whole:e,lang:t},a){await x(),a.matches("input")&&await async function(e){if(J.has(e))return;J.add(e);let{projects:t}=e.feed;for(let a=0;a<t.length;a+=250)for(let n of(await x(),t.slice(a,a+250)))i(e,n,["-"])}(e);let n=a.closest("th")?.dataset.column,r=w.find(e=>e===n);r&&L({model:e,lang:t},r)}function V(e,t){return e.map(({value:e,label:a})=>b`<option value=${e} ?selected=${e===t}>${a}</option>`)}function q(e){let{view:t,state:a}=e;return b`${a.isOpen?b`<div
          class="fields"
          part="fields"
          role="group"
          aria-label=${W[t.lang].fields}
        >
          ${M.map(t=>function(e,t){let{view:a,state:n,change:r}=e,{all:l,laender:i,others:s}=W[a.lang],{main:o,rest:c}=N(a.model,a.lang,t),p=n.picks[t]??"";return b`<label class="field" part="field">
    <span class="small">${k(t,a.lang)}</span>
    <select name=${t} .value=${j(p)} @change=${({target:e})=>{r({picks:{[t]:e.value},page:0})}}>
      <option value="" ?selected=${!p}>${l}</option>
      ${"lead"===t?b`<optgroup label=${i}>${V(o,p)}</optgroup>
              <optgroup label=${s}>${V(c,p)}</optgroup>`:V(o,p)}
    </select>
  </label>`}(e,t))} ${function({view:e,state:t,change:a}){return b`<label class="field" part="field">
    <span class="small">${W[e.lang].perPage}</span>
    <select name="size" .value=${j(String(t.size))} @change=${({target:e})=>{a({size:Number(e.value),page:0})}}>
      ${S.map(e=>b`<option ?selected=${e===t.size}>${e}</option>`)}
    </select>
  </label>`}(e)}
        </div>`:v}
  ${function(e){let{change:t,view:a}=e,{chips:n,remove:r,reset:l}=W[a.lang],i=function({view:e,state:t}){let{picks:a,isOpen:n}=t,r=W[e.lang],l=[],i=a.text.trim();for(let t of(i&&l.push({label:r.text,value:i,without:{text:""},focus:"[name=text]"}),M)){let r=a[t];if(!r)continue;let{main:i,rest:s}=N(e.whole,e.lang,t),o=[...i,...s].find(e=>e.value===r),c=n?`[name=${t}]`:".filters";l.push({label:k(t,e.lang),value:o?.label??r,without:{[t]:""},focus:c})}let{linked:s}=a,o=s&&"cell"!==s.ref.type&&e.whole.find(s.ref.type,s.ref.id);if(s){let t=o?y(o,e.lang):s.ref.id;l.push({label:r.linked,value:t,without:{linked:void 0},focus:".filters"})}return l}(e);return 0===i.length?v:b`<div class="chips" part="chips" role="group" aria-label=${n}>
    ${i.map(e=>b`<button
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
      @click=${()=>t({picks:$,page:0},"[name=text]")}
    >
      ${l}
    </button>
  </div>`}(e)} ${function({view:e,state:t,change:a}){let{selection:n,linked:r}=e.selection;if(!n||"project"===n.type||t.picks.linked)return v;let{projects:i}=e.model.feed,s=r.size>0?i.filter(({id:e})=>r.has(l({type:"project",id:e}))).length:0;return 0===s||s===i.length?v:b`<p>
    <button type="button" class="link" part="only-linked" @click=${()=>{a({picks:{linked:{ref:n,keys:r}},page:0},".reset")}}>
      ${W[e.lang].onlyLinked(s)}
    </button>
  </p>`}(e)}`}export{B as find,q as renderFinder,O as sheets,U as warm};
