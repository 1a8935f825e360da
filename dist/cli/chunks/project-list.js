import{aj as e,T as t,A as i,a5 as s,at as n,F as r,a7 as o}from"../fds.js";import{a5 as a,a6 as l,a7 as d,a8 as p,a9 as c,aa as m,ab as h,T as f,ac as u,f as g,ad as b}from"./run-render.js";import{F as y,T as w}from"./fds-widget.js";import{P as v}from"./print-controller.js";import{L as j}from"./render-hydrate.js";import{s as $}from"./selection-sentence.js";import{t as x}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./selection.types.js";import"./topic-colours.styles.js";let k=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
`;function z({view:e,strings:t,found:i,page:s}){let{lang:n,model:o}=e,a=o.feed.projects.length,l=t.found(r(i.length,n),r(a,n),1===a);return s.items.length<i.length?`${l}, ${t.page(r(s.number,n),r(s.count,n))}`:l}function T(e,s){let{page:n,strings:r,change:o}=e,{number:a,count:l}=n;if(1===l)return i;let d=(e,i)=>{let s=i<1||i>l;return t`<button type="button" class="link ${e}" aria-disabled=${s} @click=${()=>{s||o({page:i},`.pages.top .${e}`)}}>
      ${r[e]}
    </button>`},p=t`${d("previous",a-1)} ${d("next",a+1)}`;return"top"===s?t`<nav class="pages top" part="pages" aria-label=${r.pages}>${p}</nav>`:t`<div class="pages end" part="pages">${p}</div>`}let O={finder:new j(()=>import("./project-list.finder.js")),choice:new j(()=>import("./project-list.choice.js"))},C={picks:p,order:void 0,size:25,page:0,isOpen:!1},D=[e`
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
  /* Beside each other where there is room, as in a line of text. */
  @container (min-width: 50em) {
    .search {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 0.75em;
      max-inline-size: 40em;
    }
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
`,c,e`
  tbody th > .entry {
    padding-block: 0.1em;
  }
  tbody .entry[data-state='plain'] {
    border-color: transparent;
  }
  /* Above the titles, not above their edge. */
  @container (min-width: 50em) {
    thead th:first-child {
      padding-inline-start: calc(0.64em + 2px);
    }
  }
  tbody th > .below {
    padding-inline-start: calc(0.69em + 2px);
  }
  .sort {
    font-weight: 600;
    /* WebKit knows the short form for the line alone. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--muted);
    min-block-size: 1.75em;
  }
  @container (min-width: 50em) {
    .fds-projects tbody th {
      padding-block: 0.3em 0.4em;
    }
  }
  @container (max-width: 49.99em) {
    .fds-projects thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 2px solid var(--ink);
      padding-block: 0 0.25em;
    }
    thead tr::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      font-size: max(0.875em, 13px);
      padding-block: 0.2em;
      color: var(--muted);
    }
    td[data-label],
    .fds-dashes {
      margin-inline-start: calc(0.6em + 2px);
    }
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    tbody .entry[data-state='plain'] {
      border-color: Canvas;
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    /* The type of a printed document: so a sheet has room for the table. */
    :host {
      font-size: 10pt !important;
    }
    .bar,
    .pages {
      display: none;
    }
    /* What is folded away is printed open, where the browser knows how; then no line says so. */
    @supports selector(::details-content) {
      td summary {
        display: none;
      }
      .on-paper {
        display: inline;
      }
    }
  }
`];class F extends y{static{this.styles=[y.styles,k,x,D]}#e;#t;#i;#s;get later(){return[O.finder]}get onDemand(){return[O.choice]}constructor(){for(let e of(super(),this.tools=new j(async()=>{let{toolsFor:e}=await(import("./project-list.tools.js"));return{toolsOf:t=>e(t,this.#n(t))}}),this.#e=new v(this),this.#t=C,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#r(e)})}get entryOfDetails(){return`[data-ref="project:${this.#s?.anchor??""}"]`}headingIn(e){return m[e].heading}renderContent(e){e.filter!==this.#i?.filter&&(this.#t={...this.#t,page:0}),this.#i=e;let t=m[e.lang],{length:i}=e.model.feed.projects;return 0===i?{chosen:$(e,["project"]),none:e.noHits.project??o(e,["projects"],t.empty)}:{lead:h(e.model,e.model.feed.projects,e.lang),chosen:$(e,["project"]),body:this.#o(this.#a(e))}}#o(e){let{view:r,finder:o,found:d,page:p,strings:c,waiting:m,choice:h}=e,{selection:g}=r.selection,b=p.items.some(({id:e})=>e===h?.anchor);return t`${function({state:e,strings:i,change:s}){let{picks:n,isOpen:r}=e;return t`<div class="bar" part="bar">
    <label class="field search">
      <span class="small">${i.search}</span>
      <input
        type="search"
        name="text"
        autocomplete="off"
        maxlength="200"
        .value=${n.text}
        @input=${({target:e})=>{s({picks:{text:e.value},page:0})}}
      />
    </label>
    <button
      type="button"
      class="action filters"
      part="filters"
      aria-expanded=${r}
      @click=${()=>s({isOpen:!r})}
    >
      ${i.filters}
    </button>
  </div>`}(e)} ${o?.renderFinder(e)}
      ${m?O.finder.failed?f(m):t`<p>${m}</p>`:i}
      <div class="standing">${function(e){let{view:r,strings:o,found:d,page:p,paper:c}=e,m=a(r.model,d),h=p.items.length<d.length;return t`<div class="count num" part="count">
    <p>${z(e)}</p>
    ${h&&"part"===c?t`<p>${o.printed}</p>`:i}
    ${m.length>0?t`<div class="muted small">
            ${o.sums}
            ${l(r,m,s(r,d,"scope",n("project","scope",r.lang)))}
          </div>`:i}
  </div>`}(e)} ${T(e,"top")}</div>
      ${r.showsDetails&&g&&!b?h?.renderDetails(r,g):i}
      ${d.length>0?u({telling:r,projects:p.items,live:e}):t`<p>${c.none}</p>`}
      ${p.items.length>8?T(e,"end"):i}`}#a(e){let{finder:t,choice:i}=O,s=this.#n(e),n=this.#l(e)&&!t.module;if(e.selection.selection||this.#s){let t=i.use(e.refresh);this.#s??=t&&new t.Choice}this.#s&&(!n||t.failed)&&(this.#t={...this.#t,page:this.#s.follow(e,this.#t,s)});let r=m[e.lang],o=t.failed?r.failed:g[e.lang].loading,a=b(s,this.#t.page,this.#t.size),l=this.#e.extent(s.length);return{view:e,strings:r,state:this.#t,found:s,page:"all"===l?{...a,items:s}:a,paper:l,finder:t.module,choice:this.#s,waiting:n&&o,change:(e,t)=>{this.#d(e,t)}}}#l({selection:{selection:e}}){let{picks:t,order:i,isOpen:s}=this.#t,n=!!e&&"project"!==e.type;return t!==p||!!i||s||n}#n(e){let{picks:t,order:i}=this.#t,s=this.#l(e)?O.finder.use(e.refresh):void 0;return s?.find(e,t,i)??e.model.feed.projects}async#d(e,t){let i=this.#t.picks,s=e.picks===p?p:{...i,...e.picks};if(this.#t={...this.#t,...e,picks:e.picks?s:i},this.requestUpdate(),this.#p(e),!t)return;await this.updateComplete;let{shadowRoot:n}=this;(n?.querySelector(t)??n?.querySelector(".filters"))?.focus()}#p(e){if(!("order"in e||e.picks||e.page))return;let t=void 0!==e.picks&&"text"in e.picks;this.voice.say(()=>this.#i?function(e,t){if(!("order"in t))return`${z(e)}.`;let{strings:i,view:s}=e,{order:n}=t;return i.sorted(n&&d(n.column,s.lang),!!n?.descending)}(this.#a(this.#i),e):"",t?w:void 0)}async#r(e){let[t]=e.composedPath(),{finder:i}=O;i.module||await i.load(),this.#i&&t instanceof Element&&await(i.module?.warm(this.#i,t))}}F.define("fds-project-list");
