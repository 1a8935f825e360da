import{T as e,aP as t,_ as a,aQ as i,as as s,aR as n,j as o,aS as r,Q as l,aT as d,a4 as c,aU as p,aV as m,$ as u,aW as h,aX as g,aY as f,a8 as b,aZ as w,a_ as $,a$ as v,a0 as y,b0 as k,J as x,b1 as j}from"../fds.js";import{P as z}from"./print-controller.js";import{F as D}from"./fds-widget.js";import{L as O}from"./render-hydrate.js";import{s as T}from"./selection-sentence.js";import{t as W}from"./topic-mark.styles.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";function C(t,i){let{page:s,strings:n,change:o}=t,{number:r,count:l}=s;if(1===l)return a;let d=(t,a)=>{let i=a<1||a>l;return e`<button type="button" class="link ${t}" aria-disabled=${i} @click=${()=>{i||o({page:a},`.pages.top .${t}`)}}>
      ${n[t]}
    </button>`},c=e`${d("previous",r-1)} ${d("next",r+1)}`;return"top"===i?e`<nav class="pages top" part="pages" aria-label=${n.pages}>${c}</nav>`:e`<div class="pages end" part="pages">${c}</div>`}let F={finder:new O(()=>import("./project-list.finder.js")),choice:new O(()=>import("./project-list.choice.js"))},U={picks:r,order:void 0,size:25,page:0,isOpen:!1},P=[l`
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
`,l`
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
    /* With subject areas there is a column more. */
    table:has(th[data-column='areas']) {
      th[data-column='title'] {
        inline-size: 14%;
      }
      th:is([data-column='topic'], [data-column='lead']) {
        inline-size: 11.5%;
      }
      th[data-column='period'] {
        inline-size: 9%;
      }
      th[data-column='partners'] {
        inline-size: auto;
      }
    }
  }
`,l`
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
`];class q extends D{static{this.styles=[D.styles,W,P]}#e;#t;#a;#i;get later(){return[F.finder]}get onDemand(){return[F.choice]}constructor(){for(let e of(super(),this.tools=new O(async()=>{let{toolsFor:e}=await(import("./project-list.tools.js"));return{toolsOf:t=>e(t,this.#s(t))}}),this.#e=new z(this),this.#t=U,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#n(e)})}headingIn(e){return v[e].heading}renderContent(t){t.filter!==this.#a?.filter&&(this.#t={...this.#t,page:0}),this.#a=t;let a=v[t.lang],{length:i}=t.model.feed.projects;return 0===i?{lead:T(t,["project"]),body:t.noHits.project??y(t,["projects"],a.empty)}:{lead:e`${k(t.model,t.model.feed.projects,t.lang)}
      ${T(t,["project"])}`,body:this.#o(this.#r(t))}}#o(r){let{view:l,finder:v,found:y,page:k,strings:x,waiting:j,choice:z}=r,{selection:D}=l.selection,O=k.items.some(({id:e})=>e===z?.anchor);return e`${function({state:t,strings:a,change:i}){let{picks:s,isOpen:n}=t;return e`<div class="bar" part="bar">
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
  </div>`}(r)} ${v?.renderFinder(r)}
      ${j?e`<p role="status">${j}</p>`:a}
      <div class="standing">${function({view:r,strings:l,found:d,page:c,paper:p}){let{lang:m,model:u}=r,h=u.feed.projects.length,g=l.found(o(d.length,m),o(h,m),1===h),f=t(u,d),b=c.items.length<d.length,w=b&&`, ${l.page(o(c.number,m),o(c.count,m))}`;return e`<div class="count num" part="count">
    <p role="status">${g}${w||a}</p>
    ${b&&"part"===p?e`<p>${l.printed}</p>`:a}
    ${f.length>0?e`<div class="muted small">
            ${l.sums}
            ${i(r,f,s(r,d,"scope",n("project","scope",r.lang)))}
          </div>`:a}
  </div>`}(r)} ${C(r,"top")}</div>
      ${l.showsDetails&&D&&!O?z?.renderDetails(l,D):a}
      ${y.length>0?function(t){let{strings:i,page:s,waiting:n}=t;return e`<table part="table" lang=${t.view.lang} aria-busy=${n?"true":a}>
    <caption class="heard">
      ${i.heading}
    </caption>
    <thead>
      <tr data-label=${i.sortBy}>
        ${d(t.view.whole).map(i=>function({state:t,view:i,change:s},n){let{order:o}=t,r=o?.descending?"descending":"ascending";return e`<th
    scope="col"
    data-column=${n}
    aria-sort=${o?.column===n?r:a}
  >
    <button
      type="button"
      class="sort"
      part="sort"
      @click=${()=>s({order:p(o,n),page:0})}
    >
      ${m(n,i.lang)}
    </button>
  </th>`}(t,i))}
      </tr>
    </thead>
    <tbody>
      ${c(s.items,({id:e})=>e,i=>function(t,i){let{view:s,choice:n}=t,o=s.showsDetails&&n?.anchor===i.id&&s.selection.selection,r=d(s.whole),l=u(s,{type:"project",id:i.id});return e`<tr part="row" data-state=${l}>
      ${r.map(a=>function(t,a,i){let{view:s}=t,n=h(a,i,s);return e`<td
    data-column=${i}
    data-label=${m(i,s.lang)}
    ?data-none=${!n.value}
  >
    ${g(n,s,s=>function(t,a,i,s){if("actors"===s.kind)return function({view:t,strings:a},i){if(i.length<=4)return w(t,i);let s=i.slice(3);return e`${w(t,i.slice(0,3))}
    <details>
      <summary class="link">${a.more(s.length)}</summary>
      ${$(t.model,s,t.lang)}
    </details>`}(t,s.ids);let n=f(a,i,s,t.view);return"title"===i?b(t.view,{type:"project",id:a.id},n):n}(t,a,i,s))}
  </td>`}(t,i,a))}
    </tr>
    ${o?e`<tr class="details-row">
            <td colspan=${r.length}>${n.renderDetails(s,o)}</td>
          </tr>`:a}`}(t,i))}
    </tbody>
  </table>`}(r):e`<p>${x.none}</p>`}
      ${k.items.length>8?C(r,"end"):a}`}#r(e){let{finder:t,choice:a}=F,i=this.#s(e),s=this.#l(e)&&!t.module;if(e.selection.selection||this.#i){let t=a.use(e.refresh);this.#i??=t&&new t.Choice(this)}this.#i&&(!s||t.failed)&&(this.#t={...this.#t,page:this.#i.follow(e,this.#t,i)});let n=v[e.lang],o=t.failed?n.failed:x[e.lang].loading,r=j(i,this.#t.page,this.#t.size),l=this.#e.extent(i.length);return{view:e,strings:n,state:this.#t,found:i,page:"all"===l?{...r,items:i}:r,paper:l,finder:t.module,choice:this.#i,waiting:s&&o,change:(e,t)=>{this.#d(e,t)}}}#l({selection:{selection:e}}){let{picks:t,order:a,isOpen:i}=this.#t,s=!!e&&"project"!==e.type;return t!==r||!!a||i||s}#s(e){let{picks:t,order:a}=this.#t,i=this.#l(e)?F.finder.use(e.refresh):void 0;return i?.find(e,t,a)??e.model.feed.projects}async#d(e,t){let a=this.#t.picks,i=e.picks===r?r:{...a,...e.picks};this.#t={...this.#t,...e,picks:e.picks?i:a},this.requestUpdate(),t&&(await this.updateComplete,this.shadowRoot?.querySelector(t)?.focus())}async#n(e){let[t]=e.composedPath(),{finder:a}=F;a.module||await a.load(),this.#a&&t instanceof Element&&await(a.module?.warm(this.#a,t))}willUpdate(e){super.willUpdate(e),this.#i?.rememberFocus()}updated(e){super.updated(e),this.#i?.keepFocus()}}q.define("fds-project-list");
