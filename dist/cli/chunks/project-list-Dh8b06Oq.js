import{T as e,A as t,w as a,c as n,_ as i,d as s,n as r,$ as o,a0 as l,a1 as d,a2 as c,a3 as p,a4 as u,a5 as m,v as h,y as g,a6 as f,f as b}from"../fds.js";import{F as $}from"./fds-widget-CP5qfYet.js";import{L as w}from"./render-hydrate-DKfMjdUQ.js";import{s as v}from"./selection-sentence-GSAc3B3-.js";import{t as k}from"./topic-mark.styles-DwzttXEk.js";import{a as y}from"./names-CG_7Bj3a.js";let x=["title","kind","topic","lead","partners","period","status","budget","scope"],j={text:""};function z(e,t){return Math.max(0,Math.floor(e/t))+1}function S({feed:e},t){let a=new Map;for(let{scope:e}of t)a.set(e,(a.get(e)??0)+1);return[...e.scopes.map(({id:e})=>e),void 0].flatMap(e=>{let t=a.get(e)??0;return t>0?[{scope:e,count:t}]:[]})}function E(a,n){let{page:i,strings:s,change:r}=a,{number:o,count:l}=i;if(1===l)return t;let d=(t,a)=>{let n=a<1||a>l;return e`<button type="button" class="link ${t}" aria-disabled=${n} @click=${()=>{n||r({page:a},`.pages.top .${t}`)}}>
      ${s[t]}
    </button>`},c=e`${d("previous",o-1)} ${d("next",o+1)}`;return"top"===n?e`<nav class="pages top" part="pages" aria-label=${s.pages}>${c}</nav>`:e`<div class="pages end" part="pages">${c}</div>`}let M={finder:new w(()=>import("./project-list.finder-DflM-lOm.js")),choice:new w(()=>import("./project-list.choice-BfLJJaAu.js"))},F={picks:j,order:void 0,size:25,page:0,isOpen:!1},D=i({heading:"Einträge und Vorhaben",lead:(e,t)=>`${t||"Keiner"} von ${e} Einträgen ${t>1?"sind":"ist ein"} Vorhaben der Strategie selbst. Wozu jeder gehört, steht dabei.`,empty:"Die Daten enthalten keine Einträge.",columns:{title:"Titel",kind:"Art",topic:"Thema",lead:"Federführung",partners:"Beteiligt",period:"Laufzeit",status:"Status",budget:"Mittel",scope:"Gehört zu"},sortBy:"Sortieren nach",noLead:"Federführung nicht veröffentlicht",unknown:"nicht veröffentlicht",noPartners:"keine Angabe",noScope:"keine Zuordnung angegeben",more:e=>`und ${e} weitere`,sums:"Nach Zugehörigkeit:",search:"In der Liste suchen",filters:"Filter und Anzeige",failed:"Suche und Sortierung konnten nicht geladen werden.",found:(e,t,a)=>e===t?`${e} ${a?"Eintrag":"Einträge"}`:`${e} von ${t} ${a?"Eintrag":"Einträgen"}`,page:(e,t)=>`Seite ${e} von ${t}`,pages:"Seiten der Liste",previous:"Vorige",next:"Nächste",none:"Dazu passt kein Eintrag."},()=>import("./project-list.strings.en-FaDeS-Wz.js")),L=[s`
  .bar,
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
  }
  .standing {
    justify-content: space-between;
    margin-block: 1em 0.75em;
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    color: var(--muted);
  }
  .search {
    flex: 1 1 14em;
    max-inline-size: 32em;
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
  }
  .count {
    flex: 1 1 20em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pages {
    display: flex;
    gap: 1em;
  }
  .end {
    justify-content: end;
    margin-block-start: 0.75em;
  }
  [aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
  }
  @media (pointer: coarse) {
    .pages button,
    .sort {
      min-block-size: 44px;
    }
  }
`,s`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-size: max(0.875em, 13px);
    overflow-wrap: anywhere;
  }
  td {
    hyphens: auto;
    font-variant-numeric: tabular-nums;
  }
  td[data-column='title'] {
    font-size: max(0.9375em, 14px);
  }
  td[data-none] {
    color: var(--muted);
  }
  td .entry[data-state='plain'] {
    border-color: transparent;
  }
  .sort {
    font-weight: 600;
    text-decoration: underline dotted var(--muted);
    min-block-size: 1.75em;
  }
  summary {
    cursor: pointer;
  }
  /* Wide enough for the longest word of each column at the least width of the table. */
  @container (min-width: 66em) {
    th,
    td {
      inline-size: 9%;
      padding: 0.5em 0.6em 0.5em 0;
      border-block-end: 1px solid var(--rule);
    }
    th {
      vertical-align: bottom;
      border-block-end: 2px solid var(--ink);
    }
    td[data-column='title'] {
      padding-block: 0.3em;
    }
    th[data-column='title'] {
      inline-size: 18%;
    }
    th:is([data-column='topic'], [data-column='lead']) {
      inline-size: 12.5%;
    }
    th[data-column='period'] {
      inline-size: 10.5%;
    }
    th[data-column='partners'] {
      inline-size: auto;
    }
  }
`,s`
  @container (max-width: 65.99em) {
    table,
    thead,
    tbody,
    tr,
    td {
      display: block;
    }
    tr {
      border-block-end: 1px solid var(--rule);
      padding-block: 0.75em;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 2px solid var(--ink);
      padding-block: 0 0.25em;
    }
    tr[data-state] {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 0.1em 1.5em;
    }
    td {
      position: relative;
      padding-inline-start: 8.5em;
    }
    thead tr::before,
    td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      position: absolute;
      inset-inline-start: 0.75em;
      color: var(--muted);
    }
    thead tr::before {
      position: static;
      font-size: max(0.875em, 13px);
      padding-block: 0.2em;
    }
    td[data-column='title'] {
      grid-column: 1 / -1;
      padding: 0 0 0.25em;
      font-weight: 600;
    }
    td[data-column='title']::before {
      content: none;
    }
  }
  @container (max-width: 16em) {
    td {
      padding-inline-start: 0.75em;
    }
    td::before {
      display: block;
      position: static;
    }
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    td .entry[data-state='plain'] {
      border-color: Canvas;
    }
  }
  @media print {
    .bar,
    .pages {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    @container (max-width: 65.99em) {
      thead {
        display: none;
      }
    }
  }
`];function O({view:t,strings:a},n){let i=[...new Set(n)];if(i.length<=4)return y(t,i);let s=i.slice(3);return e`${y(t,i.slice(0,3))}
    <details>
      <summary class="link">${a.more(s.length)}</summary>
      ${y(t,s)}
    </details>`}class C extends ${static{this.styles=[$.styles,k,L]}#e;#t;#a;constructor(){for(let e of(super(),this.tools=new w(async()=>{let{toolsFor:e}=await(import("./project-list.tools-Dc5IrhGI.js"));return{toolsOf:t=>e(t,this.#n(t))}}),this.#e=F,["pointerover","focusin"]))this.addEventListener(e,e=>{this.#i(e)})}get homeTypes(){return(this.closest("fds-strategy")??this.getRootNode()).querySelector("fds-project-map")?[]:["project"]}headingIn(e){return D[e].heading}renderContent(t){t.filter!==this.#t?.filter&&(this.#e={...this.#e,page:0}),this.#t=t;let a=D[t.lang],{length:i}=t.model.feed.projects;if(0===i)return{lead:v(t,["project"]),body:a.empty};let s=f(t.model).length;return{lead:e`${a.lead(n(i,t.lang),s)}
      ${v(t,["project"])}`,body:this.#s(this.#r(t))}}#s(i){let{view:s,finder:f,found:b,page:$,strings:w,waiting:v,choice:k}=i,{selection:y}=s.selection,j=$.items.some(({id:e})=>e===k?.anchor);return e`${function({state:t,strings:a,change:n}){let{picks:i,isOpen:s}=t;return e`<div class="bar" part="bar">
    <label class="field search">
      <span class="small">${a.search}</span>
      <input
        type="search"
        name="text"
        autocomplete="off"
        maxlength="200"
        .value=${i.text}
        @input=${({target:e})=>{n({picks:{text:e.value},page:0})}}
      />
    </label>
    <button
      type="button"
      class="action filters"
      part="filters"
      aria-expanded=${s}
      @click=${()=>n({isOpen:!s})}
    >
      ${a.filters}
    </button>
  </div>`}(i)} ${f?.renderFinder(i)}
      ${v?e`<p role="status">${v}</p>`:t}
      <div class="standing">${function({view:i,strings:s,found:r,page:o}){let{lang:l,model:d}=i,c=d.feed.projects.length,p=s.found(n(r.length,l),n(c,l),1===c),u=S(d,r),m=o.count>1&&`, ${s.page(n(o.number,l),n(o.count,l))}`;return e`<div class="count num" part="count">
    <p role="status">${p}${m||t}</p>
    ${u.length>0?e`<p class="muted small">
            ${s.sums}
            ${u.map(({scope:t,count:i},r)=>{let o=d.scopes.get(t??"");return e`${r?" · ":""}<span
                  >${o?a(o,l):s.noScope} <b>${n(i,l)}</b></span
                >`})}
          </p>`:t}
  </div>`}(i)} ${E(i,"top")}</div>
      ${s.showsDetails&&y&&!j?k?.renderDetails(s,y):t}
      ${b.length>0?function(n){let{strings:i,page:s,waiting:f}=n;return e`<table role="table" part="table" lang=${n.view.lang} aria-busy=${!!f}>
    <caption class="heard">
      ${i.heading}
    </caption>
    <thead>
      <tr role="row" data-label=${i.sortBy}>
        ${x.map(a=>function({state:a,strings:n,change:i},s){let{order:r}=a,o=r?.descending?"descending":"ascending";return e`<th
    role="columnheader"
    scope="col"
    data-column=${s}
    aria-sort=${r?.column===s?o:t}
  >
    <button
      type="button"
      class="sort"
      part="sort"
      @click=${()=>i({order:r?.column!==s?{column:s,descending:!1}:r.descending?void 0:{column:s,descending:!0},page:0})}
    >
      ${n.columns[s]}
    </button>
  </th>`}(n,a))}
      </tr>
    </thead>
    <tbody>
      ${r(s.items,({id:e})=>e,i=>function(n,i){let{view:s,choice:r}=n,f=s.showsDetails&&r?.anchor===i.id&&s.selection.selection,b=o(s,{type:"project",id:i.id});return e`<tr role="row" part="row" data-state=${b}>
      ${x.map(t=>function(t,n,i){let{columns:s,unknown:r,noLead:o,noPartners:f,noScope:b}=t.strings,$=function(t,n,i){let{model:s,lang:r}=t.view,{kind:o,status:f,period:b,budget:$,lead:w=[]}=n;switch(i){case"title":return h(t.view,{type:"project",id:n.id},g(n,"title",r));case"kind":return o&&d[r].projectKind[o];case"topic":{let t=s.find("topic",n.topic??"");return t&&e`${m(s,t.id)}${a(t,r)}`}case"lead":return O(t,w);case"partners":return O(t,u(n));case"period":{let e=c(b??"");return e&&p(e,r)}case"status":return f&&d[r].projectStatus[f];case"budget":return void 0===$?void 0:l($,r);case"scope":{let e=s.scopes.get(n.scope??"");return e&&a(e,r)}}}(t,n,i);return e`<td
    role="cell"
    data-column=${i}
    data-label=${s[i]}
    ?data-none=${!$}
  >
    ${$||({lead:o,partners:f,scope:b}[i]??r)}
  </td>`}(n,i,t))}
    </tr>
    ${f?e`<tr role="row" class="details-row">
            <td role="cell" colspan=${x.length}>${r.renderDetails(s,f)}</td>
          </tr>`:t}`}(n,i))}
    </tbody>
  </table>`}(i):e`<p>${w.none}</p>`}
      ${$.items.length>8?E(i,"end"):t}`}#r(e){var t,a;let n,i,{finder:s,choice:r}=M,o=this.#n(e),l=this.#o(e)&&!s.module;if(e.selection.selection||this.#a){let t=r.use(e.refresh);this.#a??=t&&new t.Choice(this)}this.#a&&(!l||s.failed)&&(this.#e={...this.#e,page:this.#a.follow(e,this.#e,o)});let d=D[e.lang],c=s.failed?d.failed:b[e.lang].loading;return{view:e,strings:d,state:this.#e,found:o,page:(t=this.#e.page,a=this.#e.size,i=Math.min(Math.max(1,t),n=Math.max(1,Math.ceil(o.length/a))),{items:o.slice((i-1)*a,i*a),number:i,count:n}),finder:s.module,choice:this.#a,waiting:l&&c,change:(e,t)=>{this.#l(e,t)}}}#o({selection:{selection:e}}){let{picks:t,order:a,isOpen:n}=this.#e,i=!!e&&"project"!==e.type;return t!==j||!!a||n||i}#n(e){let{picks:t,order:a}=this.#e,n=this.#o(e)?M.finder.use(e.refresh):void 0;return n?.find(e,t,a)??e.model.feed.projects}async#l(e,t){let a=this.#e.picks,n=e.picks===j?j:{...a,...e.picks};this.#e={...this.#e,...e,picks:e.picks?n:a},this.requestUpdate(),t&&(await this.updateComplete,this.shadowRoot?.querySelector(t)?.focus())}async#i(e){let[t]=e.composedPath(),{finder:a}=M;a.module||await a.load(),this.#t&&t instanceof Element&&await(a.module?.warm(this.#t,t))}willUpdate(e){super.willUpdate(e),this.#a?.rememberFocus()}updated(e){super.updated(e);let{finder:t,choice:a}=M;this.adopt([t,a].flatMap(({module:e})=>e?.sheets??[])),this.#a?.keepFocus()}}C.define("fds-project-list");var T=Object.freeze({__proto__:null});export{x as C,j as N,T as a,D as l,z as p,S as s};
