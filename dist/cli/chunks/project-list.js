import{ae as e,T as t,A as s,a3 as i,aq as n,D as o,a7 as r}from"../fds.js";import{a1 as a,a2 as l,a3 as d,a4 as p,a5 as c,a6 as m,a7 as h,M as u,a8 as f,f as g,a9 as b}from"./run-render.js";import{V as w,T as y}from"./voice.js";import{P as v}from"./print-controller.js";import{F as j}from"./fds-widget.js";import{L as $}from"./render-hydrate.js";import{s as k}from"./selection-sentence.js";import{t as x}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./selection.types.js";import"./topic-colours.styles.js";let z=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
`;function F({view:e,strings:t,found:s,page:i}){let{lang:n,model:r}=e,a=r.feed.projects.length,l=t.found(o(s.length,n),o(a,n),1===a);return i.items.length<s.length?`${l}, ${t.page(o(i.number,n),o(i.count,n))}`:l}function O(e,i){let{page:n,strings:o,change:r}=e,{number:a,count:l}=n;if(1===l)return s;let d=(e,s)=>{let i=s<1||s>l;return t`<button type="button" class="link ${e}" aria-disabled=${i} @click=${()=>{i||r({page:s},`.pages.top .${e}`)}}>
      ${o[e]}
    </button>`},p=t`${d("previous",a-1)} ${d("next",a+1)}`;return"top"===i?t`<nav class="pages top" part="pages" aria-label=${o.pages}>${p}</nav>`:t`<div class="pages end" part="pages">${p}</div>`}let T={finder:new $(()=>import("./project-list.finder.js")),choice:new $(()=>import("./project-list.choice.js"))},q={picks:p,order:void 0,size:25,page:0,isOpen:!1},C=[e`
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
`,c,e`
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
`];class D extends j{static{this.styles=[j.styles,z,x,C]}#e;#t;#s;#i;#n;get later(){return[T.finder]}get onDemand(){return[T.choice]}constructor(){for(let e of(super(),this.tools=new $(async()=>{let{toolsFor:e}=await(import("./project-list.tools.js"));return{toolsOf:t=>e(t,this.#o(t))}}),this.#e=new v(this),this.#t=new w(this),this.#s=q,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#r(e)})}headingIn(e){return m[e].heading}renderContent(e){e.filter!==this.#i?.filter&&(this.#s={...this.#s,page:0}),this.#i=e;let t=m[e.lang],{length:s}=e.model.feed.projects;return 0===s?{chosen:k(e,["project"]),none:e.noHits.project??r(e,["projects"],t.empty)}:{lead:h(e.model,e.model.feed.projects,e.lang),chosen:k(e,["project"]),body:this.#a(this.#l(e))}}#a(e){let{view:o,finder:r,found:d,page:p,strings:c,waiting:m,choice:h}=e,{selection:g}=o.selection,b=p.items.some(({id:e})=>e===h?.anchor);return t`${function({state:e,strings:s,change:i}){let{picks:n,isOpen:o}=e;return t`<div class="bar" part="bar">
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
  </div>`}(e)} ${r?.renderFinder(e)}
      ${m?u(m):s}
      <div class="standing">${function(e){let{view:o,strings:r,found:d,page:p,paper:c}=e,m=a(o.model,d),h=p.items.length<d.length;return t`<div class="count num" part="count">
    <p>${F(e)}</p>
    ${h&&"part"===c?t`<p>${r.printed}</p>`:s}
    ${m.length>0?t`<div class="muted small">
            ${r.sums}
            ${l(o,m,i(o,d,"scope",n("project","scope",o.lang)))}
          </div>`:s}
  </div>`}(e)} ${O(e,"top")}</div>
      ${o.showsDetails&&g&&!b?h?.renderDetails(o,g):s}
      ${d.length>0?f({telling:o,projects:p.items,live:e}):t`<p>${c.none}</p>`}
      ${p.items.length>8?O(e,"end"):s}
      ${u(this.#t.words,"heard")}`}#l(e){let{finder:t,choice:s}=T,i=this.#o(e),n=this.#d(e)&&!t.module;if(e.selection.selection||this.#n){let t=s.use(e.refresh);this.#n??=t&&new t.Choice(this)}this.#n&&(!n||t.failed)&&(this.#s={...this.#s,page:this.#n.follow(e,this.#s,i)});let o=m[e.lang],r=t.failed?o.failed:g[e.lang].loading,a=b(i,this.#s.page,this.#s.size),l=this.#e.extent(i.length);return{view:e,strings:o,state:this.#s,found:i,page:"all"===l?{...a,items:i}:a,paper:l,finder:t.module,choice:this.#n,waiting:n&&r,change:(e,t)=>{this.#p(e,t)}}}#d({selection:{selection:e}}){let{picks:t,order:s,isOpen:i}=this.#s,n=!!e&&"project"!==e.type;return t!==p||!!s||i||n}#o(e){let{picks:t,order:s}=this.#s,i=this.#d(e)?T.finder.use(e.refresh):void 0;return i?.find(e,t,s)??e.model.feed.projects}async#p(e,t){let s=this.#s.picks,i=e.picks===p?p:{...s,...e.picks};if(this.#s={...this.#s,...e,picks:e.picks?i:s},this.requestUpdate(),this.#c(e),!t)return;await this.updateComplete;let{shadowRoot:n}=this;(n?.querySelector(t)??n?.querySelector(".filters"))?.focus()}#c(e){if(!("order"in e||e.picks||e.page))return;let t=void 0!==e.picks&&"text"in e.picks;this.#t.say(()=>this.#i?function(e,t){if(!("order"in t))return`${F(e)}.`;let{strings:s,view:i}=e,{order:n}=t;return s.sorted(n&&d(n.column,i.lang),!!n?.descending)}(this.#l(this.#i),e):"",t?y:void 0)}async#r(e){let[t]=e.composedPath(),{finder:s}=T;s.module||await s.load(),this.#i&&t instanceof Element&&await(s.module?.warm(this.#i,t))}willUpdate(e){super.willUpdate(e),this.#n?.rememberFocus()}updated(e){super.updated(e),this.#n?.keepFocus()}}D.define("fds-project-list");
