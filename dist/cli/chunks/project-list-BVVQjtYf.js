import{T as e,aa as t,I as a,z as i,d as s,ab as n,g as o,ac as r,r as l,ad as d,ae as c,af as p,ag as m,ah as u,ai as h,aj as g,ak as f,al as b,am as $,y as w,G as v,an as y,ao as k,ap as x,n as j,aq as z,f as F,ar as O}from"../fds.js";import{F as S}from"./fds-widget-BSb9CvMA.js";import{L as q}from"./render-hydrate-DyRUNtjT.js";import{s as C}from"./selection-sentence-DJTVqXA2.js";import{t as D}from"./topic-mark.styles-BoHq00qW.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-Bsb6lQg4.js";function L(t,i){let{page:s,strings:n,change:o}=t,{number:r,count:l}=s;if(1===l)return a;let d=(t,a)=>{let i=a<1||a>l;return e`<button type="button" class="link ${t}" aria-disabled=${i} @click=${()=>{i||o({page:a},`.pages.top .${t}`)}}>
      ${n[t]}
    </button>`},c=e`${d("previous",r-1)} ${d("next",r+1)}`;return"top"===i?e`<nav class="pages top" part="pages" aria-label=${n.pages}>${c}</nav>`:e`<div class="pages end" part="pages">${c}</div>`}let T={finder:new q(()=>import("./project-list.finder-DkiTK7rz.js")),choice:new q(()=>import("./project-list.choice-BT04q3gW.js"))},H={picks:n,order:void 0,size:25,page:0,isOpen:!1},I=[o`
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
`,o`
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
    /* WebKit knows the short form for the line alone. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--muted);
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
`,o`
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
    /* What is folded away is printed open, where the browser knows how; then no line says so. */
    @supports selector(::details-content) {
      td summary {
        display: none;
      }
    }
    @container (max-width: 65.99em) {
      thead {
        display: none;
      }
    }
  }
`];function U({view:t,strings:a},i){let s=[...new Set(i)];if(s.length<=4)return y(t,s);let n=s.slice(3);return e`${y(t,s.slice(0,3))}
    <details>
      <summary class="link">${a.more(n.length)}</summary>
      ${k(t.model,n,t.lang)}
    </details>`}class W extends S{static{this.styles=[S.styles,D,I]}#e;#t;#a;constructor(){for(let e of(super(),this.tools=new q(async()=>{let{toolsFor:e}=await(import("./project-list.tools-tUvmiVfs.js"));return{toolsOf:t=>e(t,this.#i(t))}}),this.#e=H,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#s(e)})}headingIn(e){return x[e].heading}renderContent(t){t.filter!==this.#t?.filter&&(this.#e={...this.#e,page:0}),this.#t=t;let a=x[t.lang],{length:i}=t.model.feed.projects;return 0===i?{lead:C(t,["project"]),body:t.noHits.project??j(t,["projects"],a.empty)}:{lead:e`${z(t.model,t.model.feed.projects,t.lang)}
      ${C(t,["project"])}`,body:this.#n(this.#o(t))}}#n(n){let{view:o,finder:y,found:k,page:x,strings:j,waiting:z,choice:F}=n,{selection:O}=o.selection,S=x.items.some(({id:e})=>e===F?.anchor);return e`${function({state:t,strings:a,change:i}){let{picks:s,isOpen:n}=t;return e`<div class="bar" part="bar">
    <label class="field search">
      <span class="small">${a.search}</span>
      <input
        type="search"
        name="text"
        autocomplete="off"
        maxlength="200"
        .value=${s.text}
        @input=${({target:e})=>{i({picks:{text:e.value},page:0})}}
      />
    </label>
    <button
      type="button"
      class="action filters"
      part="filters"
      aria-expanded=${n}
      @click=${()=>i({isOpen:!n})}
    >
      ${a.filters}
    </button>
  </div>`}(n)} ${y?.renderFinder(n)}
      ${z?e`<p role="status">${z}</p>`:a}
      <div class="standing">${function({view:n,strings:o,found:r,page:l}){let{lang:d,model:c}=n,p=c.feed.projects.length,m=o.found(s(r.length,d),s(p,d),1===p),u=t(c,r),h=l.count>1&&`, ${o.page(s(l.number,d),s(l.count,d))}`;return e`<div class="count num" part="count">
    <p role="status">${m}${h||a}</p>
    ${u.length>0?e`<p class="muted small">
            ${o.sums}
            ${u.map(({scope:t,count:a},n)=>{let r=c.scopes.get(t??"");return e`${n?" · ":""}<span
                  >${r?i(r,d):o.noScope} <b>${s(a,d)}</b></span
                >`})}
          </p>`:a}
  </div>`}(n)} ${L(n,"top")}</div>
      ${o.showsDetails&&O&&!S?F?.renderDetails(o,O):a}
      ${k.length>0?function(t){let{strings:s,page:n,waiting:o}=t;return e`<table part="table" lang=${t.view.lang} aria-busy=${o?"true":a}>
    <caption class="heard">
      ${s.heading}
    </caption>
    <thead>
      <tr data-label=${s.sortBy}>
        ${r.map(i=>function({state:t,strings:i,change:s},n){let{order:o}=t,r=o?.descending?"descending":"ascending";return e`<th
    scope="col"
    data-column=${n}
    aria-sort=${o?.column===n?r:a}
  >
    <button
      type="button"
      class="sort"
      part="sort"
      @click=${()=>s({order:d(o,n),page:0})}
    >
      ${i.columns[n]}
    </button>
  </th>`}(t,i))}
      </tr>
    </thead>
    <tbody>
      ${l(n.items,({id:e})=>e,s=>function(t,s){let{view:n,choice:o}=t,l=n.showsDetails&&o?.anchor===s.id&&n.selection.selection,d=c(n,{type:"project",id:s.id});return e`<tr part="row" data-state=${d}>
      ${r.map(n=>function(t,s,n){let{columns:o,unknown:r,noLead:l,noPartners:d,noScope:c}=t.strings,y=function(t,a,s){let{model:n,lang:o}=t.view,{kind:r,status:l,period:d,budget:c,lead:p=[]}=a;switch(s){case"title":return w(t.view,{type:"project",id:a.id},v(a,"title",o));case"kind":return r&&h[o].projectKind[r];case"topic":{let t=n.find("topic",a.topic??"");return t&&e`${$(n,t.id)}${i(t,o)}`}case"lead":return U(t,p);case"partners":return U(t,b(a));case"period":{let e=g(d??"");return e&&f(e,o)}case"status":return l&&h[o].projectStatus[l];case"budget":return void 0===c?void 0:u(c,o);case"scope":{let e=n.scopes.get(a.scope??"");return e&&i(e,o)}}}(t,s,n),k=t.view.model.isLost(s,n),x=y?` (${p(t.view.lang)})`:m(t.view.lang);return e`<td data-column=${n} data-label=${o[n]} ?data-none=${!y}>
    ${y||(k?a:{lead:l,partners:d,scope:c}[n]??r)}${k?x:a}
  </td>`}(t,s,n))}
    </tr>
    ${l?e`<tr class="details-row">
            <td colspan=${r.length}>${o.renderDetails(n,l)}</td>
          </tr>`:a}`}(t,s))}
    </tbody>
  </table>`}(n):e`<p>${j.none}</p>`}
      ${x.items.length>8?L(n,"end"):a}`}#o(e){let{finder:t,choice:a}=T,i=this.#i(e),s=this.#r(e)&&!t.module;if(e.selection.selection||this.#a){let t=a.use(e.refresh);this.#a??=t&&new t.Choice(this)}this.#a&&(!s||t.failed)&&(this.#e={...this.#e,page:this.#a.follow(e,this.#e,i)});let n=x[e.lang],o=t.failed?n.failed:F[e.lang].loading;return{view:e,strings:n,state:this.#e,found:i,page:O(i,this.#e.page,this.#e.size),finder:t.module,choice:this.#a,waiting:s&&o,change:(e,t)=>{this.#l(e,t)}}}#r({selection:{selection:e}}){let{picks:t,order:a,isOpen:i}=this.#e,s=!!e&&"project"!==e.type;return t!==n||!!a||i||s}#i(e){let{picks:t,order:a}=this.#e,i=this.#r(e)?T.finder.use(e.refresh):void 0;return i?.find(e,t,a)??e.model.feed.projects}async#l(e,t){let a=this.#e.picks,i=e.picks===n?n:{...a,...e.picks};this.#e={...this.#e,...e,picks:e.picks?i:a},this.requestUpdate(),t&&(await this.updateComplete,this.shadowRoot?.querySelector(t)?.focus())}async#s(e){let[t]=e.composedPath(),{finder:a}=T;a.module||await a.load(),this.#t&&t instanceof Element&&await(a.module?.warm(this.#t,t))}willUpdate(e){super.willUpdate(e),this.#a?.rememberFocus()}updated(e){super.updated(e);let{finder:t,choice:a}=T;this.adopt([t,a].flatMap(({module:e})=>e?.sheets??[])),this.#a?.keepFocus()}}W.define("fds-project-list");
