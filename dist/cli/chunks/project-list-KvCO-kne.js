import{T as e,ad as t,J as a,ae as i,V as s,d as n,af as o,g as r,ag as l,r as d,ah as p,ai as c,aj as m,ak as u,z as h,al as g,am as f,an as b,ao as w,ap as $,aq as v,y,G as k,ar as x,as as j,at as z,n as F,au as O,f as S,av as q}from"../fds.js";import{P as C}from"./print-controller-Os9nuOg8.js";import{F as D}from"./fds-widget-COvZtKUC.js";import{L}from"./render-hydrate-WVRig4lh.js";import{s as T}from"./selection-sentence-BQRkb6Qj.js";import{t as H}from"./topic-mark.styles-BoHq00qW.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-CEaygvYR.js";function P(t,i){let{page:s,strings:n,change:o}=t,{number:r,count:l}=s;if(1===l)return a;let d=(t,a)=>{let i=a<1||a>l;return e`<button type="button" class="link ${t}" aria-disabled=${i} @click=${()=>{i||o({page:a},`.pages.top .${t}`)}}>
      ${n[t]}
    </button>`},p=e`${d("previous",r-1)} ${d("next",r+1)}`;return"top"===i?e`<nav class="pages top" part="pages" aria-label=${n.pages}>${p}</nav>`:e`<div class="pages end" part="pages">${p}</div>`}let U={finder:new L(()=>import("./project-list.finder-CMEcRS85.js")),choice:new L(()=>import("./project-list.choice-DeOD9oC5.js"))},W={picks:o,order:void 0,size:25,page:0,isOpen:!1},E=[r`
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
`,r`
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
`,r`
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
`];function G({view:t,strings:a},i){let s=[...new Set(i)];if(s.length<=4)return x(t,s);let n=s.slice(3);return e`${x(t,s.slice(0,3))}
    <details>
      <summary class="link">${a.more(n.length)}</summary>
      ${j(t.model,n,t.lang)}
    </details>`}class I extends D{static{this.styles=[D.styles,H,E]}#e;#t;#a;#i;constructor(){for(let e of(super(),this.tools=new L(async()=>{let{toolsFor:e}=await(import("./project-list.tools-Cf7z6KbI.js"));return{toolsOf:t=>e(t,this.#s(t))}}),this.#e=new C(this),this.#t=W,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#n(e)})}headingIn(e){return z[e].heading}renderContent(t){t.filter!==this.#a?.filter&&(this.#t={...this.#t,page:0}),this.#a=t;let a=z[t.lang],{length:i}=t.model.feed.projects;return 0===i?{lead:T(t,["project"]),body:t.noHits.project??F(t,["projects"],a.empty)}:{lead:e`${O(t.model,t.model.feed.projects,t.lang)}
      ${T(t,["project"])}`,body:this.#o(this.#r(t))}}#o(o){let{view:r,finder:x,found:j,page:z,strings:F,waiting:O,choice:S}=o,{selection:q}=r.selection,C=z.items.some(({id:e})=>e===S?.anchor);return e`${function({state:t,strings:a,change:i}){let{picks:s,isOpen:n}=t;return e`<div class="bar" part="bar">
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
  </div>`}(o)} ${x?.renderFinder(o)}
      ${O?e`<p role="status">${O}</p>`:a}
      <div class="standing">${function({view:o,strings:r,found:l,page:d,paper:p}){let{lang:c,model:m}=o,u=m.feed.projects.length,h=r.found(n(l.length,c),n(u,c),1===u),g=t(m,l),f=d.items.length<l.length,b=f&&`, ${r.page(n(d.number,c),n(d.count,c))}`;return e`<div class="count num" part="count">
    <p role="status">${h}${b||a}</p>
    ${f&&"part"===p?e`<p>${r.printed}</p>`:a}
    ${g.length>0?e`<div class="muted small">
            ${r.sums} ${i(o,g,s(o,l,"scope",r.noScope))}
          </div>`:a}
  </div>`}(o)} ${P(o,"top")}</div>
      ${r.showsDetails&&q&&!C?S?.renderDetails(r,q):a}
      ${j.length>0?function(t){let{strings:i,page:s,waiting:n}=t;return e`<table part="table" lang=${t.view.lang} aria-busy=${n?"true":a}>
    <caption class="heard">
      ${i.heading}
    </caption>
    <thead>
      <tr data-label=${i.sortBy}>
        ${l.map(i=>function({state:t,strings:i,change:s},n){let{order:o}=t,r=o?.descending?"descending":"ascending";return e`<th
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
      ${i.columns[n]}
    </button>
  </th>`}(t,i))}
      </tr>
    </thead>
    <tbody>
      ${d(s.items,({id:e})=>e,i=>function(t,i){let{view:s,choice:n}=t,o=s.showsDetails&&n?.anchor===i.id&&s.selection.selection,r=c(s,{type:"project",id:i.id});return e`<tr part="row" data-state=${r}>
      ${l.map(s=>function(t,i,s){let{columns:n,unknown:o,noLead:r,noPartners:l,noScope:d}=t.strings,p=function(t,a,i){let{model:s,lang:n}=t.view,{kind:o,status:r,period:l,budget:d,lead:p=[]}=a;switch(i){case"title":return y(t.view,{type:"project",id:a.id},k(a,"title",n));case"kind":return o&&f[n].projectKind[o];case"topic":{let t=s.find("topic",a.topic??"");return t&&e`${v(s,t.id)}${h(t,n)}`}case"lead":return G(t,p);case"partners":return G(t,$(a));case"period":{let e=b(l??"");return e&&w(e,n)}case"status":return r&&f[n].projectStatus[r];case"budget":return void 0===d?void 0:g(d,n);case"scope":{let e=s.scopes.get(a.scope??"");return e&&h(e,n)}}}(t,i,s),c=t.view.model.isLost(i,s),x=p?` (${m(t.view.lang)})`:u(t.view.lang);return e`<td data-column=${s} data-label=${n[s]} ?data-none=${!p}>
    ${p||(c?a:{lead:r,partners:l,scope:d}[s]??o)}${c?x:a}
  </td>`}(t,i,s))}
    </tr>
    ${o?e`<tr class="details-row">
            <td colspan=${l.length}>${n.renderDetails(s,o)}</td>
          </tr>`:a}`}(t,i))}
    </tbody>
  </table>`}(o):e`<p>${F.none}</p>`}
      ${z.items.length>8?P(o,"end"):a}`}#r(e){let{finder:t,choice:a}=U,i=this.#s(e),s=this.#l(e)&&!t.module;if(e.selection.selection||this.#i){let t=a.use(e.refresh);this.#i??=t&&new t.Choice(this)}this.#i&&(!s||t.failed)&&(this.#t={...this.#t,page:this.#i.follow(e,this.#t,i)});let n=z[e.lang],o=t.failed?n.failed:S[e.lang].loading,r=q(i,this.#t.page,this.#t.size),l=this.#e.extent(i.length);return{view:e,strings:n,state:this.#t,found:i,page:"all"===l?{...r,items:i}:r,paper:l,finder:t.module,choice:this.#i,waiting:s&&o,change:(e,t)=>{this.#d(e,t)}}}#l({selection:{selection:e}}){let{picks:t,order:a,isOpen:i}=this.#t,s=!!e&&"project"!==e.type;return t!==o||!!a||i||s}#s(e){let{picks:t,order:a}=this.#t,i=this.#l(e)?U.finder.use(e.refresh):void 0;return i?.find(e,t,a)??e.model.feed.projects}async#d(e,t){let a=this.#t.picks,i=e.picks===o?o:{...a,...e.picks};this.#t={...this.#t,...e,picks:e.picks?i:a},this.requestUpdate(),t&&(await this.updateComplete,this.shadowRoot?.querySelector(t)?.focus())}async#n(e){let[t]=e.composedPath(),{finder:a}=U;a.module||await a.load(),this.#a&&t instanceof Element&&await(a.module?.warm(this.#a,t))}willUpdate(e){super.willUpdate(e),this.#i?.rememberFocus()}updated(e){super.updated(e);let{finder:t,choice:a}=U;this.adopt([t,a].flatMap(({module:e})=>e?.sheets??[])),this.#i?.keepFocus()}}I.define("fds-project-list");
