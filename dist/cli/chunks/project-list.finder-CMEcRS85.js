import{bJ as e,S as t,bO as a,c0 as n,c1 as l,aw as r,ap as i,c2 as s,aZ as o,an as p,c as d,bA as c,g as u,V as f,am as m,ax as g,Q as h,az as b,J as k,T as v,af as $,ag as w,z as y}from"../fds.js";import{l as j}from"./live-DZKdz0Tp.js";import{n as x}from"./render-hydrate-WVRig4lh.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let S=["kind","topic","lead","status","scope"],z=[10,25,50,100];function M(e,t){return"lead"===t?e.lead?.length?e.lead:["*"]:[e[t]??"*"]}let L=(e,t)=>e?o(e,t).text:"",P=new WeakMap;function N(e,t,a){let o=P.get(e)??new Map;P.set(e,o);let d=`${t}/${a.lang}`,c=o.get(d)??function(e,t,a){let o,d=function(e,t,{lang:a,kinds:n}){let l,s=(l=new Map(e.feed.actors.map(e=>[e.id,L(e,a)])),e=>e.map(e=>l.get(e)??"").join(", "));return{title:e=>L(e,a),kind:({kind:e})=>e&&n[e],topic:({topic:t})=>L(e.find("topic",t??"*"),a),lead:({lead:e})=>s(e??[]),partners:e=>s(i(e)),period:({period:e})=>e,status:({status:e})=>e&&r.indexOf(e),budget:({budget:e})=>e,scope:({scope:t})=>L(e.scopes.get(t??"*"),a)}[t]}(e,t,a),c=function(e,t){if("period"===e){let e,t;return e=new Map,t=t=>(e.has(t)||e.set(t,p(String(t))),e.get(t)),(e,a)=>{let[n,l]=[t(e),t(a)];return n&&l?s(n,l):0}}if("status"===e||"budget"===e)return(e,t)=>Number(e)-Number(t);let a=n(`collator/${t}`,()=>new Intl.Collator(l[t],{numeric:!0}));return(e,t)=>a.compare(String(e),String(t))}(t,a.lang),u=new Map;for(let t of e.feed.projects){let e=d(t);if(void 0===e||""===e)continue;let a=u.get(e);a?a.push(t):u.set(e,[t])}let f=new Map,m=0;for(let e of[...u.keys()].sort(c)){for(let t of(void 0!==o&&0!==c(o,e)&&(m+=1),u.get(e)??[]))f.set(t,m);o=e}return f}(e,t,a);return o.set(d,c),c}let O={de:{all:"alle",laender:"Länder",others:"Bund und weitere Stellen",notPublished:"nicht veröffentlicht",fields:"Filter und Anzeige der Liste",chips:"Gefiltert nach",text:"Suche",linked:"Verknüpft mit",remove:"Aufheben:",reset:"Zurücksetzen",perPage:"Einträge je Seite",onlyLinked:e=>1===e?"Nur den verknüpften Eintrag zeigen":`Nur die ${c(e)} verknüpften Einträge zeigen`},en:{all:"all",laender:"Länder",others:"Bund and other bodies",notPublished:"not published",fields:"Filter and display of the list",chips:"Filtered by",text:"Search",linked:"Linked with",remove:"Remove:",reset:"Reset",perPage:"Entries per page",onlyLinked:e=>1===e?"Show only the linked entry":`Show only the ${d(e)} linked entries`}},E=u`
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
`,F=new WeakMap;function W(e,t,a){let n=F.get(e)??new Map;F.set(e,n);let l=`${a}/${t}`,i=n.get(l)??function(e,t,a){let n=function(e,t){let a=new Set;for(let n of e.feed.projects)for(let e of M(n,t))a.add(e);return a}(e,a),{notPublished:l}=O[t],i=f({model:e,lang:t},e.feed.projects,a,l),s=n.has("*")?[{value:"*",label:i}]:[];if("lead"===a)return function({feed:e},t,a,n){let l=n=>e.actors.filter(({id:e,kind:t})=>"land"===t===n&&a.has(e)).map(e=>({value:e.id,label:h(e,t)})).sort((e,a)=>b(e.label,a.label,t));return{main:l(!0),rest:[...l(!1),...n]}}(e,t,n,s);let o=e=>e.map(e=>({value:e.id,label:h(e,t)})),{feed:p}=e,d=m[t];return{main:[...{kind:()=>g.map(e=>({value:e,label:d.projectKind[e]})),status:()=>r.map(e=>({value:e,label:d.projectStatus[e]})),topic:()=>o(p.topics),scope:()=>o(p.scopes)}[a]().filter(({value:e})=>n.has(e)),...s],rest:[]}}(e,t,a);return n.set(l,i),i}let A=[E],B=e=>({lang:e,kinds:m[e].projectKind}),J=new WeakMap;function K({model:n,whole:l,lang:r},i,s){var o;let p,d,c,u=[l,r,i,s],f=J.get(n);if(f?.from.every((e,t)=>e===u[t]))return f.projects;let m=function({text:e,linked:t,...a}){return!!t||[e.trim(),...Object.values(a)].some(Boolean)}(i)?function(n,l){let r=e(l.text),{linked:i}=l,s=S.flatMap(e=>{let t=l[e];return t?[{criterion:e,value:t}]:[]});return n.feed.projects.filter(e=>(!i||i.keys.has(t({type:"project",id:e.id})))&&s.every(({criterion:t,value:a})=>M(e,t).includes(a))&&a(n,e,r))}(n,i):n.feed.projects,g=s?(o=N(l,s.column,B(r)),p=s.descending?-1:1,(d=m.flatMap(e=>{let t=o.get(e);return void 0===t?[]:[{project:e,rank:p*t}]})).sort((e,t)=>e.rank-t.rank),c=m.filter(e=>!o.has(e)),[...d.map(({project:e})=>e),...c]):m;return J.set(n,{from:u,projects:g}),g}let R=new WeakSet;async function V(e){if(R.has(e))return;R.add(e);let{projects:t}=e.feed;for(let n=0;n<t.length;n+=250)for(let l of(await x(),t.slice(n,n+250)))a(e,l,["-"])}async function Z({whole:e,lang:t},a){await x(),a.matches("input")&&await V(e);let n=a.closest("th")?.dataset.column,l=w.find(e=>e===n);l&&N(e,l,B(t))}function C(e,t){return e.map(({value:e,label:a})=>v`<option value=${e} ?selected=${e===t}>${a}</option>`)}function G(e){let{view:a,state:n}=e;return v`${n.isOpen?v`<div
          class="fields"
          part="fields"
          role="group"
          aria-label=${O[a.lang].fields}
        >
          ${S.map(t=>function(e,t){let{view:a,state:n,strings:l,change:r}=e,{all:i,laender:s,others:o}=O[a.lang],{main:p,rest:d}=W(a.model,a.lang,t),c=n.picks[t]??"";return v`<label class="field" part="field">
    <span class="small">${l.columns[t]}</span>
    <select name=${t} .value=${j(c)} @change=${({target:e})=>{r({picks:{[t]:e.value},page:0})}}>
      <option value="" ?selected=${!c}>${i}</option>
      ${"lead"===t?v`<optgroup label=${s}>${C(p,c)}</optgroup>
              <optgroup label=${o}>${C(d,c)}</optgroup>`:C(p,c)}
    </select>
  </label>`}(e,t))} ${function({view:e,state:t,change:a}){return v`<label class="field" part="field">
    <span class="small">${O[e.lang].perPage}</span>
    <select name="size" .value=${j(String(t.size))} @change=${({target:e})=>{a({size:Number(e.value),page:0})}}>
      ${z.map(e=>v`<option ?selected=${e===t.size}>${e}</option>`)}
    </select>
  </label>`}(e)}
        </div>`:k}
  ${function(e){let{change:t,view:a}=e,{chips:n,remove:l,reset:r}=O[a.lang],i=function({view:e,state:t,strings:a}){let{picks:n,isOpen:l}=t,r=O[e.lang],i=[],s=n.text.trim();for(let t of(s&&i.push({label:r.text,value:s,without:{text:""},focus:"[name=text]"}),S)){let r=n[t];if(!r)continue;let{main:s,rest:o}=W(e.whole,e.lang,t),p=[...s,...o].find(e=>e.value===r),d=l?`[name=${t}]`:".filters";i.push({label:a.columns[t],value:p?.label??r,without:{[t]:""},focus:d})}let{linked:o}=n,p=o&&"cell"!==o.ref.type&&e.whole.find(o.ref.type,o.ref.id);if(o){let t=p?y(p,e.lang):o.ref.id;i.push({label:r.linked,value:t,without:{linked:void 0},focus:".filters"})}return i}(e);return 0===i.length?k:v`<div class="chips" part="chips" role="group" aria-label=${n}>
    ${i.map(e=>v`<button
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
      @click=${()=>t({picks:$,page:0},"[name=text]")}
    >
      ${r}
    </button>
  </div>`}(e)} ${function({view:e,state:a,change:n}){let{selection:l,linked:r}=e.selection;if(!l||"project"===l.type||a.picks.linked)return k;let{projects:i}=e.model.feed,s=r.size>0?i.filter(({id:e})=>r.has(t({type:"project",id:e}))).length:0;return 0===s||s===i.length?k:v`<p>
    <button type="button" class="link" part="only-linked" @click=${()=>{n({picks:{linked:{ref:l,keys:r}},page:0},".reset")}}>
      ${O[e.lang].onlyLinked(s)}
    </button>
  </p>`}(e)}`}export{K as find,G as renderFinder,A as sheets,Z as warm};
