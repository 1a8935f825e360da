import{aU as e,C as t,aY as a,b8 as n,b9 as l,aa as r,a5 as i,ba as s,D as o,a3 as p,d,a2 as c,ab as u,ac as f,A as m,T as g,Z as h,_ as b,w as k}from"../fds.js";import{l as v}from"./live-BvQEXpl4.js";import{n as $}from"./render-hydrate-BuUjTCK1.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let w=["kind","topic","lead","status","scope"],y=[10,25,50,100];function j(e,t){return"lead"===t?e.lead?.length?e.lead:["*"]:[e[t]??"*"]}let x=(e,t)=>e?o(e,t).text:"",S=new WeakMap;function z(e,t,a){let o=S.get(e)??new Map;S.set(e,o);let d=`${t}/${a.lang}`,c=o.get(d)??function(e,t,a){let o,d=function(e,t,{lang:a,kinds:n}){let l,s=(l=new Map(e.feed.actors.map(e=>[e.id,x(e,a)])),e=>e.map(e=>l.get(e)??"").join(", "));return{title:e=>x(e,a),kind:({kind:e})=>e&&n[e],topic:({topic:t})=>x(e.find("topic",t??"*"),a),lead:({lead:e})=>s(e??[]),partners:e=>s(i(e)),period:({period:e})=>e,status:({status:e})=>e&&r.indexOf(e),budget:({budget:e})=>e,scope:({scope:t})=>x(e.scopes.get(t??"*"),a)}[t]}(e,t,a),c=function(e,t){if("period"===e){let e,t;return e=new Map,t=t=>(e.has(t)||e.set(t,p(String(t))),e.get(t)),(e,a)=>{let[n,l]=[t(e),t(a)];return n&&l?s(n,l):0}}if("status"===e||"budget"===e)return(e,t)=>Number(e)-Number(t);let a=n(`collator/${t}`,()=>new Intl.Collator(l[t],{numeric:!0}));return(e,t)=>a.compare(String(e),String(t))}(t,a.lang),u=new Map;for(let t of e.feed.projects){let e=d(t);if(void 0===e||""===e)continue;let a=u.get(e);a?a.push(t):u.set(e,[t])}let f=new Map,m=0;for(let e of[...u.keys()].sort(c)){for(let t of(void 0!==o&&0!==c(o,e)&&(m+=1),u.get(e)??[]))f.set(t,m);o=e}return f}(e,t,a);return o.set(d,c),c}let M={de:{all:"alle",laender:"Länder",others:"Bund und weitere Stellen",notPublished:"nicht veröffentlicht",fields:"Filter und Anzeige der Liste",chips:"Gefiltert nach",text:"Suche",linked:"Verknüpft mit",remove:"Aufheben:",reset:"Zurücksetzen",perPage:"Einträge je Seite",onlyLinked:e=>1===e?"Nur den verknüpften Eintrag zeigen":`Nur die ${e} verknüpften Einträge zeigen`},en:{all:"all",laender:"Länder",others:"Bund and other bodies",notPublished:"not published",fields:"Filter and display of the list",chips:"Filtered by",text:"Search",linked:"Linked with",remove:"Remove:",reset:"Reset",perPage:"Entries per page",onlyLinked:e=>1===e?"Show only the linked entry":`Show only the ${e} linked entries`}},L=d`
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
`,P=new WeakMap;function N(e,t,a){let n=P.get(e)??new Map;P.set(e,n);let l=`${a}/${t}`,i=n.get(l)??function(e,t,a){let n=function(e,t){let a=new Set;for(let n of e.feed.projects)for(let e of j(n,t))a.add(e);return a}(e,a),{notPublished:l}=M[t],i=n.has("*")?[{value:"*",label:l}]:[];if("lead"===a)return function({feed:e},t,a,n){let l=n=>e.actors.filter(({id:e,kind:t})=>"land"===t===n&&a.has(e)).map(e=>({value:e.id,label:o(e,t).text})).sort((e,a)=>f(e.label,a.label,t));return{main:l(!0),rest:[...l(!1),...n]}}(e,t,n,i);let s=e=>e.map(e=>({value:e.id,label:o(e,t).text})),{feed:p}=e,d=c[t];return{main:[...{kind:()=>u.map(e=>({value:e,label:d.projectKind[e]})),status:()=>r.map(e=>({value:e,label:d.projectStatus[e]})),topic:()=>s(p.topics),scope:()=>s(p.scopes)}[a]().filter(({value:e})=>n.has(e)),...i],rest:[]}}(e,t,a);return n.set(l,i),i}let E=[L],F=e=>({lang:e,kinds:c[e].projectKind}),O=new WeakMap;function W({model:n,whole:l,lang:r},i,s){var o;let p,d,c,u=[l,r,i,s],f=O.get(n);if(f?.from.every((e,t)=>e===u[t]))return f.projects;let m=function({text:e,linked:t,...a}){return!!t||[e.trim(),...Object.values(a)].some(Boolean)}(i)?function(n,l){let r=e(l.text),{linked:i}=l,s=w.flatMap(e=>{let t=l[e];return t?[{criterion:e,value:t}]:[]});return n.feed.projects.filter(e=>(!i||i.keys.has(t({type:"project",id:e.id})))&&s.every(({criterion:t,value:a})=>j(e,t).includes(a))&&a(n,e,r))}(n,i):n.feed.projects,g=s?(o=z(l,s.column,F(r)),p=s.descending?-1:1,(d=m.flatMap(e=>{let t=o.get(e);return void 0===t?[]:[{project:e,rank:p*t}]})).sort((e,t)=>e.rank-t.rank),c=m.filter(e=>!o.has(e)),[...d.map(({project:e})=>e),...c]):m;return O.set(n,{from:u,projects:g}),g}let A=new WeakSet;async function B(e){if(A.has(e))return;A.add(e);let{projects:t}=e.feed;for(let n=0;n<t.length;n+=250)for(let l of(await $(),t.slice(n,n+250)))a(e,l,["-"])}async function C({whole:e,lang:t},a){await $(),a.matches("input")&&await B(e);let n=a.closest("th")?.dataset.column,l=b.find(e=>e===n);l&&z(e,l,F(t))}function K(e,t){return e.map(({value:e,label:a})=>g`<option value=${e} ?selected=${e===t}>${a}</option>`)}function R(e){let{view:a,state:n}=e;return g`${n.isOpen?g`<div
          class="fields"
          part="fields"
          role="group"
          aria-label=${M[a.lang].fields}
        >
          ${w.map(t=>function(e,t){let{view:a,state:n,strings:l,change:r}=e,{all:i,laender:s,others:o}=M[a.lang],{main:p,rest:d}=N(a.model,a.lang,t),c=n.picks[t]??"";return g`<label class="field" part="field">
    <span class="small">${l.columns[t]}</span>
    <select name=${t} .value=${v(c)} @change=${({target:e})=>{r({picks:{[t]:e.value},page:0})}}>
      <option value="" ?selected=${!c}>${i}</option>
      ${"lead"===t?g`<optgroup label=${s}>${K(p,c)}</optgroup>
              <optgroup label=${o}>${K(d,c)}</optgroup>`:K(p,c)}
    </select>
  </label>`}(e,t))} ${function({view:e,state:t,change:a}){return g`<label class="field" part="field">
    <span class="small">${M[e.lang].perPage}</span>
    <select name="size" .value=${v(String(t.size))} @change=${({target:e})=>{a({size:Number(e.value),page:0})}}>
      ${y.map(e=>g`<option ?selected=${e===t.size}>${e}</option>`)}
    </select>
  </label>`}(e)}
        </div>`:m}
  ${function(e){let{change:t,view:a}=e,{chips:n,remove:l,reset:r}=M[a.lang],i=function({view:e,state:t,strings:a}){let{picks:n,isOpen:l}=t,r=M[e.lang],i=[],s=n.text.trim();for(let t of(s&&i.push({label:r.text,value:s,without:{text:""},focus:"[name=text]"}),w)){let r=n[t];if(!r)continue;let{main:s,rest:o}=N(e.whole,e.lang,t),p=[...s,...o].find(e=>e.value===r),d=l?`[name=${t}]`:".filters";i.push({label:a.columns[t],value:p?.label??r,without:{[t]:""},focus:d})}let{linked:o}=n,p=o&&"cell"!==o.ref.type&&e.whole.find(o.ref.type,o.ref.id);if(o){let t=p?k(p,e.lang):o.ref.id;i.push({label:r.linked,value:t,without:{linked:void 0},focus:".filters"})}return i}(e);return 0===i.length?m:g`<div class="chips" part="chips" role="group" aria-label=${n}>
    ${i.map(e=>g`<button
          type="button"
          class="chip"
          @click=${()=>t({picks:e.without,page:0},e.focus)}
        >
          <span class="heard">${l}</span> ${e.label}: <b>${e.value}</b>
          <span aria-hidden="true">×</span>
        </button>`)}
    <button
      type="button"
      class="link reset"
      part="reset"
      @click=${()=>t({picks:h,page:0},"[name=text]")}
    >
      ${r}
    </button>
  </div>`}(e)} ${function({view:e,state:a,change:n}){let{selection:l,linked:r}=e.selection;if(!l||"project"===l.type||a.picks.linked)return m;let{projects:i}=e.model.feed,s=r.size>0?i.filter(({id:e})=>r.has(t({type:"project",id:e}))).length:0;return 0===s||s===i.length?m:g`<p>
    <button type="button" class="link" part="only-linked" @click=${()=>{n({picks:{linked:{ref:l,keys:r}},page:0},".reset")}}>
      ${M[e.lang].onlyLinked(s)}
    </button>
  </p>`}(e)}`}export{W as find,R as renderFinder,E as sheets,C as warm};
