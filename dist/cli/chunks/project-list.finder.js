import{df as e,dg as t,dn as a,m as n,cP as r,Y as l,d8 as s,dp as i,bT as o,bq as c,cA as p,Q as d,as as u,bt as f,dq as m,dr as g,X as h,bs as b,_ as v,T as k,D as $,aV as w,aS as y,ds as j,a9 as x}from"../fds.js";import{l as z}from"./live.js";import{a as M}from"./plain-value.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let S=["kind","topic","areas","lead","status","scope"],P=[10,25,50,100];function L(e,t){if("lead"!==t&&"areas"!==t)return[e[t]??"*"];let a=e[t]??[];return a.length>0?a:["*"]}let W=new WeakMap;function A(r,l){let{model:s,lang:i}=r,c=W.get(s)??new Map;W.set(s,c);let p=`${l}/${i}`,d=c.get(p)??function(r,l){var s;let i,c,p=(s=r.lang,c=e(`collator/${s}`,()=>new Intl.Collator(t[s],{numeric:!0})),(e,t)=>"object"==typeof e&&"object"==typeof t?a(e,t):"number"==typeof e&&"number"==typeof t?e-t:"string"==typeof e&&"string"==typeof t?c.compare(e,t):0),d=new Map;for(let e of r.model.feed.projects){let{value:t}=o(e,l,r),a=t&&function(e,t){switch(e.kind){case"date":return e.date;case"count":return e.count;case"money":return e.euros;case"word":return e.order??e.text;case"record":return n(e.record,t.lang).text;default:return M(e,t)}}(t,r);if(void 0===a||""===a)continue;let s=d.get(a);s?s.push(e):d.set(a,[e])}let u=new Map,f=0;for(let e of[...d.keys()].sort(p)){for(let t of(void 0!==i&&0!==p(i,e)&&(f+=1),d.get(e)??[]))u.set(t,f);i=e}return u}(r,l);return c.set(p,d),d}let E=c("project-list-finder",{all:"alle",laender:"Länder",others:"Bund und weitere Stellen",notPublished:"nicht veröffentlicht",fields:"Filter und Anzeige der Liste",chips:"Gefiltert nach",text:"Suche",linked:"Verknüpft mit",remove:"Aufheben:",reset:"Zurücksetzen",perPage:"Einträge je Seite",onlyLinked:e=>1===e?"Nur den verknüpften Eintrag zeigen":`Nur die ${p(e)} verknüpften Einträge zeigen`}),N=d`
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
`,O=new WeakMap;function q(e,t,a){let n=O.get(e)??new Map;O.set(e,n);let r=`${a}/${t}`,l=n.get(r)??function(e,t,a){let n=function(e,t){let a=new Set;for(let n of e.feed.projects)for(let e of L(n,t))a.add(e);return a}(e,a),{notPublished:r}=E[t],l=u({model:e,lang:t},e.feed.projects,a,r),s=n.has("*")?[{value:"*",label:l}]:[];if("lead"===a)return function({feed:e},t,a,n){let r=n=>e.actors.filter(({id:e,kind:t})=>"land"===t===n&&a.has(e)).map(e=>({value:e.id,label:h(e,t)})).sort((e,a)=>b(e.label,a.label,t));return{main:r(!0),rest:[...r(!1),...n]}}(e,t,n,s);let i=e=>e.map(e=>({value:e.id,label:h(e,t)})),{feed:o}=e,c=f[t];return{main:[...{kind:()=>g.map(e=>({value:e,label:c.projectKind[e]})),status:()=>m.map(e=>({value:e,label:c.projectStatus[e]})),topic:()=>i(o.topics),areas:()=>i(o.areas),scope:()=>i(o.scopes)}[a]().filter(({value:e})=>n.has(e)),...s],rest:[]}}(e,t,a);return n.set(r,l),l}let B=[N],F=new WeakMap;function T({model:e,whole:t,lang:a},n,i){var o;let c,p,d,u=[t,a,n,i],f=F.get(e);if(f?.from.every((e,t)=>e===u[t]))return f.projects;let m=function({text:e,linked:t,...a}){return!!t||[e.trim(),...Object.values(a)].some(Boolean)}(n)?function(e,t){let a=r(t.text),{linked:n}=t,i=S.flatMap(e=>{let a=t[e];return a?[{criterion:e,value:a}]:[]});return e.feed.projects.filter(t=>(!n||n.keys.has(l({type:"project",id:t.id})))&&i.every(({criterion:e,value:a})=>L(t,e).includes(a))&&s(e,t,a))}(e,n):e.feed.projects,g=i?(o=A({model:t,lang:a},i.column),c=i.descending?-1:1,(p=m.flatMap(e=>{let t=o.get(e);return void 0===t?[]:[{project:e,rank:c*t}]})).sort((e,t)=>e.rank-t.rank),d=m.filter(e=>!o.has(e)),[...p.map(({project:e})=>e),...d]):m;return F.set(e,{from:u,projects:g}),g}let V=new WeakSet;async function C({whole:e,lang:t},a){await $(),a.matches("input")&&await async function(e){if(V.has(e))return;V.add(e);let{projects:t}=e.feed;for(let a=0;a<t.length;a+=250)for(let n of(await $(),t.slice(a,a+250)))s(e,n,["-"])}(e);let n=a.closest("th")?.dataset.column,r=j.find(e=>e===n);r&&A({model:e,lang:t},r)}function D(e,t){return e.map(({value:e,label:a})=>k`<option value=${e} ?selected=${e===t}>${a}</option>`)}function G(e){let{view:t,state:a}=e;return k`${a.isOpen?k`<div
          class="fields"
          part="fields"
          role="group"
          aria-label=${E[t.lang].fields}
        >
          ${(i(t.whole)?S:S.filter(e=>"areas"!==e)).map(t=>function(e,t){let{view:a,state:n,change:r}=e,{all:l,laender:s,others:i}=E[a.lang],{main:o,rest:c}=q(a.model,a.lang,t),p=n.picks[t]??"";return k`<label class="field" part="field">
    <span class="small">${w(t,a.lang)}</span>
    <select name=${t} .value=${z(p)} @change=${({target:e})=>{r({picks:{[t]:e.value},page:0})}}>
      <option value="" ?selected=${!p}>${l}</option>
      ${"lead"===t?k`<optgroup label=${s}>${D(o,p)}</optgroup>
              <optgroup label=${i}>${D(c,p)}</optgroup>`:D(o,p)}
    </select>
  </label>`}(e,t))}
          ${function({view:e,state:t,change:a}){return k`<label class="field" part="field">
    <span class="small">${E[e.lang].perPage}</span>
    <select name="size" .value=${z(String(t.size))} @change=${({target:e})=>{a({size:Number(e.value),page:0})}}>
      ${P.map(e=>k`<option ?selected=${e===t.size}>${e}</option>`)}
    </select>
  </label>`}(e)}
        </div>`:v}
  ${function(e){let{change:t,view:a}=e,{chips:n,remove:r,reset:l}=E[a.lang],s=function({view:e,state:t}){let{picks:a,isOpen:n}=t,r=E[e.lang],l=[],s=a.text.trim();for(let t of(s&&l.push({label:r.text,value:s,without:{text:""},focus:"[name=text]"}),S)){let r=a[t];if(!r)continue;let{main:s,rest:i}=q(e.whole,e.lang,t),o=[...s,...i].find(e=>e.value===r),c=n?`[name=${t}]`:".filters";l.push({label:w(t,e.lang),value:o?.label??r,without:{[t]:""},focus:c})}let{linked:i}=a,o=i&&"cell"!==i.ref.type&&e.whole.find(i.ref.type,i.ref.id);if(i){let t=o?x(o,e.lang):i.ref.id;l.push({label:r.linked,value:t,without:{linked:void 0},focus:".filters"})}return l}(e);return 0===s.length?v:k`<div class="chips" part="chips" role="group" aria-label=${n}>
    ${s.map(e=>k`<button
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
      @click=${()=>t({picks:y,page:0},"[name=text]")}
    >
      ${l}
    </button>
  </div>`}(e)} ${function({view:e,state:t,change:a}){let{selection:n,linked:r}=e.selection;if(!n||"project"===n.type||t.picks.linked)return v;let{projects:s}=e.model.feed,i=r.size>0?s.filter(({id:e})=>r.has(l({type:"project",id:e}))).length:0;return 0===i||i===s.length?v:k`<p>
    <button type="button" class="link" part="only-linked" @click=${()=>{a({picks:{linked:{ref:n,keys:r}},page:0},".reset")}}>
      ${E[e.lang].onlyLinked(i)}
    </button>
  </p>`}(e)}`}export{T as find,G as renderFinder,B as sheets,C as warm};
