import{T as e,A as t,a3 as s,an as i,D as n,ac as o,a7 as r}from"../fds.js";import{$ as a,a0 as l,a1 as d,a2 as p,a3 as c,a4 as m,a5 as h,L as u,a6 as f,f as g,a7 as b}from"./run-render.js";import{V as y,T as w}from"./voice.js";import{P as v}from"./print-controller.js";import{p as $,F as j}from"./place.styles.js";import{L as k}from"./render-hydrate.js";import{s as x}from"./selection-sentence.js";import{t as z}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./selection.types.js";import"./topic-colours.styles.js";let F=$([[0,"100svh"]]);function O({view:e,strings:t,found:s,page:i}){let{lang:o,model:r}=e,a=r.feed.projects.length,l=t.found(n(s.length,o),n(a,o),1===a);return i.items.length<s.length?`${l}, ${t.page(n(i.number,o),n(i.count,o))}`:l}function T(s,i){let{page:n,strings:o,change:r}=s,{number:a,count:l}=n;if(1===l)return t;let d=(t,s)=>{let i=s<1||s>l;return e`<button type="button" class="link ${t}" aria-disabled=${i} @click=${()=>{i||r({page:s},`.pages.top .${t}`)}}>
      ${o[t]}
    </button>`},p=e`${d("previous",a-1)} ${d("next",a+1)}`;return"top"===i?e`<nav class="pages top" part="pages" aria-label=${o.pages}>${p}</nav>`:e`<div class="pages end" part="pages">${p}</div>`}let C={finder:new k(()=>import("./project-list.finder.js")),choice:new k(()=>import("./project-list.choice.js"))},D={picks:p,order:void 0,size:25,page:0,isOpen:!1},q=[o`
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
`,c,o`
  tbody th > .entry {
    padding-block: 0.1em;
  }
  tbody .entry[data-state='plain'] {
    border-color: transparent;
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
`];class L extends j{static{this.styles=[j.styles,F,z,q]}#e;#t;#s;#i;#n;get later(){return[C.finder]}get onDemand(){return[C.choice]}constructor(){for(let e of(super(),this.tools=new k(async()=>{let{toolsFor:e}=await(import("./project-list.tools.js"));return{toolsOf:t=>e(t,this.#o(t))}}),this.#e=new v(this),this.#t=new y(this),this.#s=D,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#r(e)})}headingIn(e){return m[e].heading}renderContent(e){e.filter!==this.#i?.filter&&(this.#s={...this.#s,page:0}),this.#i=e;let t=m[e.lang],{length:s}=e.model.feed.projects;return 0===s?{chosen:x(e,["project"]),body:e.noHits.project??r(e,["projects"],t.empty)}:{lead:h(e.model,e.model.feed.projects,e.lang),chosen:x(e,["project"]),body:this.#a(this.#l(e))}}#a(n){let{view:o,finder:r,found:d,page:p,strings:c,waiting:m,choice:h}=n,{selection:g}=o.selection,b=p.items.some(({id:e})=>e===h?.anchor);return e`${function({state:t,strings:s,change:i}){let{picks:n,isOpen:o}=t;return e`<div class="bar" part="bar">
    <label class="field search">
      <span class="small">${s.search}</span>
      <input
        type="search"
        name="text"
        autocomplete="off"
        maxlength="200"
        .value=${n.text}
        @input=${({target:e})=>{i({picks:{text:e.value},page:0})}}
      />
    </label>
    <button
      type="button"
      class="action filters"
      part="filters"
      aria-expanded=${o}
      @click=${()=>i({isOpen:!o})}
    >
      ${s.filters}
    </button>
  </div>`}(n)} ${r?.renderFinder(n)}
      ${m?u(m):t}
      <div class="standing">${function(n){let{view:o,strings:r,found:d,page:p,paper:c}=n,m=a(o.model,d),h=p.items.length<d.length;return e`<div class="count num" part="count">
    <p>${O(n)}</p>
    ${h&&"part"===c?e`<p>${r.printed}</p>`:t}
    ${m.length>0?e`<div class="muted small">
            ${r.sums}
            ${l(o,m,s(o,d,"scope",i("project","scope",o.lang)))}
          </div>`:t}
  </div>`}(n)} ${T(n,"top")}</div>
      ${o.showsDetails&&g&&!b?h?.renderDetails(o,g):t}
      ${d.length>0?f({telling:o,projects:p.items,live:n}):e`<p>${c.none}</p>`}
      ${p.items.length>8?T(n,"end"):t}
      ${u(this.#t.words,"heard")}`}#l(e){let{finder:t,choice:s}=C,i=this.#o(e),n=this.#d(e)&&!t.module;if(e.selection.selection||this.#n){let t=s.use(e.refresh);this.#n??=t&&new t.Choice(this)}this.#n&&(!n||t.failed)&&(this.#s={...this.#s,page:this.#n.follow(e,this.#s,i)});let o=m[e.lang],r=t.failed?o.failed:g[e.lang].loading,a=b(i,this.#s.page,this.#s.size),l=this.#e.extent(i.length);return{view:e,strings:o,state:this.#s,found:i,page:"all"===l?{...a,items:i}:a,paper:l,finder:t.module,choice:this.#n,waiting:n&&r,change:(e,t)=>{this.#p(e,t)}}}#d({selection:{selection:e}}){let{picks:t,order:s,isOpen:i}=this.#s,n=!!e&&"project"!==e.type;return t!==p||!!s||i||n}#o(e){let{picks:t,order:s}=this.#s,i=this.#d(e)?C.finder.use(e.refresh):void 0;return i?.find(e,t,s)??e.model.feed.projects}async#p(e,t){let s=this.#s.picks,i=e.picks===p?p:{...s,...e.picks};if(this.#s={...this.#s,...e,picks:e.picks?i:s},this.requestUpdate(),this.#c(e),!t)return;await this.updateComplete;let{shadowRoot:n}=this;(n?.querySelector(t)??n?.querySelector(".filters"))?.focus()}#c(e){if(!("order"in e||e.picks||e.page))return;let t=void 0!==e.picks&&"text"in e.picks;this.#t.say(()=>this.#i?function(e,t){if(!("order"in t))return`${O(e)}.`;let{strings:s,view:i}=e,{order:n}=t;return s.sorted(n&&d(n.column,i.lang),!!n?.descending)}(this.#l(this.#i),e):"",t?w:void 0)}async#r(e){let[t]=e.composedPath(),{finder:s}=C;s.module||await s.load(),this.#i&&t instanceof Element&&await(s.module?.warm(this.#i,t))}willUpdate(e){super.willUpdate(e),this.#n?.rememberFocus()}updated(e){super.updated(e),this.#n?.keepFocus()}}L.define("fds-project-list");
