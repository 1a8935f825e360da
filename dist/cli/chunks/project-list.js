import{T as e,A as t,a2 as s,am as i,B as o,ab as a,a6 as r}from"../fds.js";import{P as n}from"./print-controller.js";import{F as l}from"./fds-widget.js";import{L as p}from"./render-hydrate.js";import{_ as d,$ as c,a0 as m,a1 as h,a2 as u,a3 as f,a4 as g,f as b,a5 as y}from"./run-render.js";import{s as w}from"./selection-sentence.js";import{t as $}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";import"./render-options.js";import"buffer";import"./reload.js";import"./topic-colours.styles.js";function j(s,i){let{page:o,strings:a,change:r}=s,{number:n,count:l}=o;if(1===l)return t;let p=(t,s)=>{let i=s<1||s>l;return e`<button type="button" class="link ${t}" aria-disabled=${i} @click=${()=>{i||r({page:s},`.pages.top .${t}`)}}>
      ${a[t]}
    </button>`},d=e`${p("previous",n-1)} ${p("next",n+1)}`;return"top"===i?e`<nav class="pages top" part="pages" aria-label=${a.pages}>${d}</nav>`:e`<div class="pages end" part="pages">${d}</div>`}let v={finder:new p(()=>import("./project-list.finder.js")),choice:new p(()=>import("./project-list.choice.js"))},k={picks:m,order:void 0,size:25,page:0,isOpen:!1},x=[a`
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
`,h,a`
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
`];class z extends l{static{this.styles=[l.styles,$,x]}#e;#t;#s;#i;get later(){return[v.finder]}get onDemand(){return[v.choice]}constructor(){for(let e of(super(),this.tools=new p(async()=>{let{toolsFor:e}=await(import("./project-list.tools.js"));return{toolsOf:t=>e(t,this.#o(t))}}),this.#e=new n(this),this.#t=k,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#a(e)})}headingIn(e){return u[e].heading}renderContent(e){e.filter!==this.#s?.filter&&(this.#t={...this.#t,page:0}),this.#s=e;let t=u[e.lang],{length:s}=e.model.feed.projects;return 0===s?{chosen:w(e,["project"]),body:e.noHits.project??r(e,["projects"],t.empty)}:{lead:f(e.model,e.model.feed.projects,e.lang),chosen:w(e,["project"]),body:this.#r(this.#n(e))}}#r(a){let{view:r,finder:n,found:l,page:p,strings:m,waiting:h,choice:u}=a,{selection:f}=r.selection,b=p.items.some(({id:e})=>e===u?.anchor);return e`${function({state:t,strings:s,change:i}){let{picks:o,isOpen:a}=t;return e`<div class="bar" part="bar">
    <label class="field search">
      <span class="small">${s.search}</span>
      <input
        type="search"
        name="text"
        autocomplete="off"
        maxlength="200"
        .value=${o.text}
        @input=${({target:e})=>{i({picks:{text:e.value},page:0})}}
      />
    </label>
    <button
      type="button"
      class="action filters"
      part="filters"
      aria-expanded=${a}
      @click=${()=>i({isOpen:!a})}
    >
      ${s.filters}
    </button>
  </div>`}(a)} ${n?.renderFinder(a)}
      ${h?e`<p role="status">${h}</p>`:t}
      <div class="standing">${function({view:a,strings:r,found:n,page:l,paper:p}){let{lang:m,model:h}=a,u=h.feed.projects.length,f=r.found(o(n.length,m),o(u,m),1===u),g=d(h,n),b=l.items.length<n.length,y=b&&`, ${r.page(o(l.number,m),o(l.count,m))}`;return e`<div class="count num" part="count">
    <p role="status">${f}${y||t}</p>
    ${b&&"part"===p?e`<p>${r.printed}</p>`:t}
    ${g.length>0?e`<div class="muted small">
            ${r.sums}
            ${c(a,g,s(a,n,"scope",i("project","scope",a.lang)))}
          </div>`:t}
  </div>`}(a)} ${j(a,"top")}</div>
      ${r.showsDetails&&f&&!b?u?.renderDetails(r,f):t}
      ${l.length>0?g({telling:r,projects:p.items,live:a}):e`<p>${m.none}</p>`}
      ${p.items.length>8?j(a,"end"):t}`}#n(e){let{finder:t,choice:s}=v,i=this.#o(e),o=this.#l(e)&&!t.module;if(e.selection.selection||this.#i){let t=s.use(e.refresh);this.#i??=t&&new t.Choice(this)}this.#i&&(!o||t.failed)&&(this.#t={...this.#t,page:this.#i.follow(e,this.#t,i)});let a=u[e.lang],r=t.failed?a.failed:b[e.lang].loading,n=y(i,this.#t.page,this.#t.size),l=this.#e.extent(i.length);return{view:e,strings:a,state:this.#t,found:i,page:"all"===l?{...n,items:i}:n,paper:l,finder:t.module,choice:this.#i,waiting:o&&r,change:(e,t)=>{this.#p(e,t)}}}#l({selection:{selection:e}}){let{picks:t,order:s,isOpen:i}=this.#t,o=!!e&&"project"!==e.type;return t!==m||!!s||i||o}#o(e){let{picks:t,order:s}=this.#t,i=this.#l(e)?v.finder.use(e.refresh):void 0;return i?.find(e,t,s)??e.model.feed.projects}async#p(e,t){let s=this.#t.picks,i=e.picks===m?m:{...s,...e.picks};if(this.#t={...this.#t,...e,picks:e.picks?i:s},this.requestUpdate(),!t)return;await this.updateComplete;let{shadowRoot:o}=this;(o?.querySelector(t)??o?.querySelector(".filters"))?.focus()}async#a(e){let[t]=e.composedPath(),{finder:s}=v;s.module||await s.load(),this.#s&&t instanceof Element&&await(s.module?.warm(this.#s,t))}willUpdate(e){super.willUpdate(e),this.#i?.rememberFocus()}updated(e){super.updated(e),this.#i?.keepFocus()}}z.define("fds-project-list");
