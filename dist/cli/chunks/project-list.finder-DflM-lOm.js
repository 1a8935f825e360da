import{aP as e,E as t,aT as n,b2 as a,b3 as r,a7 as l,a4 as i,b4 as s,F as o,a2 as p,d as c,a1 as d,a8 as u,a9 as f,A as m,T as g,w as h}from"../fds.js";import{l as b}from"./live-BK_KxZLi.js";import{n as k}from"./render-hydrate-DKfMjdUQ.js";import{N as v,C as $}from"./project-list-Dh8b06Oq.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-CP5qfYet.js";import"./selection.types-BNGWmM_R.js";import"./selection-sentence-GSAc3B3-.js";import"./topic-mark.styles-DwzttXEk.js";import"./names-CG_7Bj3a.js";let w=["kind","topic","lead","status","scope"],y=[10,25,50,100];function j(e,t){return"lead"===t?e.lead?.length?e.lead:["*"]:[e[t]??"*"]}let x=(e,t)=>e?o(e,t).text:"",S=new WeakMap;function z(e,t,n){let o=S.get(e)??new Map;S.set(e,o);let c=`${t}/${n.lang}`,d=o.get(c)??function(e,t,n){let o,c=function(e,t,{lang:n,kinds:a}){let r,s=(r=new Map(e.feed.actors.map(e=>[e.id,x(e,n)])),e=>e.map(e=>r.get(e)??"").join(", "));return{title:e=>x(e,n),kind:({kind:e})=>e&&a[e],topic:({topic:t})=>x(e.find("topic",t??"*"),n),lead:({lead:e})=>s(e??[]),partners:e=>s(i(e)),period:({period:e})=>e,status:({status:e})=>e&&l.indexOf(e),budget:({budget:e})=>e,scope:({scope:t})=>x(e.scopes.get(t??"*"),n)}[t]}(e,t,n),d=function(e,t){if("period"===e){let e,t;return e=new Map,t=t=>(e.has(t)||e.set(t,p(String(t))),e.get(t)),(e,n)=>{let[a,r]=[t(e),t(n)];return a&&r?s(a,r):0}}if("status"===e||"budget"===e)return(e,t)=>Number(e)-Number(t);let n=a(`collator/${t}`,()=>new Intl.Collator(r[t],{numeric:!0}));return(e,t)=>n.compare(String(e),String(t))}(t,n.lang),u=new Map;for(let t of e.feed.projects){let e=c(t);if(void 0===e||""===e)continue;let n=u.get(e);n?n.push(t):u.set(e,[t])}let f=new Map,m=0;for(let e of[...u.keys()].sort(d)){for(let t of(void 0!==o&&0!==d(o,e)&&(m+=1),u.get(e)??[]))f.set(t,m);o=e}return f}(e,t,n);return o.set(c,d),d}let M={de:{any:"alle",laender:"Länder",others:"Bund und weitere Stellen",notPublished:"nicht veröffentlicht",fields:"Filter und Anzeige der Liste",chips:"Gefiltert nach",text:"Suche",linked:"Verknüpft mit",remove:"Aufheben:",reset:"Zurücksetzen",perPage:"Einträge je Seite",onlyLinked:e=>1===e?"Nur den verknüpften Eintrag zeigen":`Nur die ${e} verknüpften Einträge zeigen`},en:{any:"all",laender:"Länder",others:"Bund and other bodies",notPublished:"not published",fields:"Filter and display of the list",chips:"Filtered by",text:"Search",linked:"Linked with",remove:"Remove:",reset:"Reset",perPage:"Entries per page",onlyLinked:e=>1===e?"Show only the linked entry":`Show only the ${e} linked entries`}},L=c`
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
`,P=new WeakMap;function N(e,t,n){let a=P.get(e)??new Map;P.set(e,a);let r=`${n}/${t}`,i=a.get(r)??function(e,t,n){let a=function(e,t){let n=new Set;for(let a of e.feed.projects)for(let e of j(a,t))n.add(e);return n}(e,n),{notPublished:r}=M[t],i=a.has("*")?[{value:"*",label:r}]:[];if("lead"===n)return function({feed:e},t,n,a){let r=a=>e.actors.filter(({id:e,kind:t})=>"land"===t===a&&n.has(e)).map(e=>({value:e.id,label:o(e,t).text})).sort((e,n)=>f(e.label,n.label,t));return{main:r(!0),rest:[...r(!1),...a]}}(e,t,a,i);let s=e=>e.map(e=>({value:e.id,label:o(e,t).text})),{feed:p}=e,c=d[t];return{main:[...{kind:()=>u.map(e=>({value:e,label:c.projectKind[e]})),status:()=>l.map(e=>({value:e,label:c.projectStatus[e]})),topic:()=>s(p.topics),scope:()=>s(p.scopes)}[n]().filter(({value:e})=>a.has(e)),...i],rest:[]}}(e,t,n);return a.set(r,i),i}let E=[L],F=e=>({lang:e,kinds:d[e].projectKind}),O=new WeakMap;function W({model:a,whole:r,lang:l},i,s){var o;let p,c,d,u=[r,l,i,s],f=O.get(a);if(f?.from.every((e,t)=>e===u[t]))return f.projects;let m=function({text:e,linked:t,...n}){return!!t||[e.trim(),...Object.values(n)].some(Boolean)}(i)?function(a,r){let l=e(r.text),{linked:i}=r,s=w.flatMap(e=>{let t=r[e];return t?[{criterion:e,value:t}]:[]});return a.feed.projects.filter(e=>(!i||i.keys.has(t({type:"project",id:e.id})))&&s.every(({criterion:t,value:n})=>j(e,t).includes(n))&&n(a,e,l))}(a,i):a.feed.projects,g=s?(o=z(r,s.column,F(l)),p=s.descending?-1:1,(c=m.flatMap(e=>{let t=o.get(e);return void 0===t?[]:[{project:e,rank:p*t}]})).sort((e,t)=>e.rank-t.rank),d=m.filter(e=>!o.has(e)),[...c.map(({project:e})=>e),...d]):m;return O.set(a,{from:u,projects:g}),g}let A=new WeakSet;async function B(e){if(A.has(e))return;A.add(e);let{projects:t}=e.feed;for(let a=0;a<t.length;a+=250)for(let r of(await k(),t.slice(a,a+250)))n(e,r,["-"])}async function C({whole:e,lang:t},n){await k(),n.matches("input")&&await B(e);let a=n.closest("th")?.dataset.column,r=$.find(e=>e===a);r&&z(e,r,F(t))}function I(e,t){return e.map(({value:e,label:n})=>g`<option value=${e} ?selected=${e===t}>${n}</option>`)}function K(e){let{view:n,state:a}=e;return g`${a.isOpen?g`<div
          class="fields"
          part="fields"
          role="group"
          aria-label=${M[n.lang].fields}
        >
          ${w.map(t=>function(e,t){let{view:n,state:a,strings:r,change:l}=e,{any:i,laender:s,others:o}=M[n.lang],{main:p,rest:c}=N(n.model,n.lang,t),d=a.picks[t]??"";return g`<label class="field" part="field">
    <span class="small">${r.columns[t]}</span>
    <select name=${t} .value=${b(d)} @change=${({target:e})=>{l({picks:{[t]:e.value},page:0})}}>
      <option value="" ?selected=${!d}>${i}</option>
      ${"lead"===t?g`<optgroup label=${s}>${I(p,d)}</optgroup>
              <optgroup label=${o}>${I(c,d)}</optgroup>`:I(p,d)}
    </select>
  </label>`}(e,t))} ${function({view:e,state:t,change:n}){return g`<label class="field" part="field">
    <span class="small">${M[e.lang].perPage}</span>
    <select name="size" .value=${b(String(t.size))} @change=${({target:e})=>{n({size:Number(e.value),page:0})}}>
      ${y.map(e=>g`<option ?selected=${e===t.size}>${e}</option>`)}
    </select>
  </label>`}(e)}
        </div>`:m}
  ${function(e){let{change:t,view:n}=e,{chips:a,remove:r,reset:l}=M[n.lang],i=function({view:e,state:t,strings:n}){let{picks:a,isOpen:r}=t,l=M[e.lang],i=[],s=a.text.trim();for(let t of(s&&i.push({label:l.text,value:s,without:{text:""},focus:"[name=text]"}),w)){let l=a[t];if(!l)continue;let{main:s,rest:o}=N(e.whole,e.lang,t),p=[...s,...o].find(e=>e.value===l),c=r?`[name=${t}]`:".filters";i.push({label:n.columns[t],value:p?.label??l,without:{[t]:""},focus:c})}let{linked:o}=a,p=o&&"cell"!==o.ref.type&&e.whole.find(o.ref.type,o.ref.id);if(o){let t=p?h(p,e.lang):o.ref.id;i.push({label:l.linked,value:t,without:{linked:void 0},focus:".filters"})}return i}(e);return 0===i.length?m:g`<div class="chips" part="chips" role="group" aria-label=${a}>
    ${i.map(e=>g`<button
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
      @click=${()=>t({picks:v,page:0},"[name=text]")}
    >
      ${l}
    </button>
  </div>`}(e)} ${function({view:e,state:n,change:a}){let{selection:r,linked:l}=e.selection;if(!r||"project"===r.type||n.picks.linked)return m;let{projects:i}=e.model.feed,s=l.size>0?i.filter(({id:e})=>l.has(t({type:"project",id:e}))).length:0;return 0===s||s===i.length?m:g`<p>
    <button type="button" class="link" part="only-linked" @click=${()=>{a({picks:{linked:{ref:r,keys:l}},page:0},".reset")}}>
      ${M[e.lang].onlyLinked(s)}
    </button>
  </p>`}(e)}`}export{W as find,K as renderFinder,E as sheets,C as warm};
