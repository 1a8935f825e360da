import{T as e,A as t,a1 as s,al as i,B as a,aa as o,a5 as n}from"../fds.js";import{P as r}from"./print-controller.js";import{F as l}from"./fds-widget.js";import{L as p}from"./render-hydrate.js";import{Z as d,_ as c,$ as m,a0 as h,a1 as u,a2 as f,a3 as g,f as b,a4 as y}from"./run-render.js";import{s as w}from"./selection-sentence.js";import{t as $}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";import"./render-options.js";import"buffer";import"./reload.js";function j(s,i){let{page:a,strings:o,change:n}=s,{number:r,count:l}=a;if(1===l)return t;let p=(t,s)=>{let i=s<1||s>l;return e`<button type="button" class="link ${t}" aria-disabled=${i} @click=${()=>{i||n({page:s},`.pages.top .${t}`)}}>
      ${o[t]}
    </button>`},d=e`${p("previous",r-1)} ${p("next",r+1)}`;return"top"===i?e`<nav class="pages top" part="pages" aria-label=${o.pages}>${d}</nav>`:e`<div class="pages end" part="pages">${d}</div>`}let v={finder:new p(()=>import("./project-list.finder.js")),choice:new p(()=>import("./project-list.choice.js"))},k={picks:m,order:void 0,size:25,page:0,isOpen:!1},x=[o`
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
`,h,o`
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
`];class z extends l{static{this.styles=[l.styles,$,x]}#e;#t;#s;#i;get later(){return[v.finder]}get onDemand(){return[v.choice]}constructor(){for(let e of(super(),this.tools=new p(async()=>{let{toolsFor:e}=await(import("./project-list.tools.js"));return{toolsOf:t=>e(t,this.#a(t))}}),this.#e=new r(this),this.#t=k,this.homeTypes=[],this.secondHomeTypes=["project"],["pointerover","focusin"]))this.addEventListener(e,e=>{this.#o(e)})}headingIn(e){return u[e].heading}renderContent(e){e.filter!==this.#s?.filter&&(this.#t={...this.#t,page:0}),this.#s=e;let t=u[e.lang],{length:s}=e.model.feed.projects;return 0===s?{chosen:w(e,["project"]),body:e.noHits.project??n(e,["projects"],t.empty)}:{lead:f(e.model,e.model.feed.projects,e.lang),chosen:w(e,["project"]),body:this.#n(this.#r(e))}}#n(o){let{view:n,finder:r,found:l,page:p,strings:m,waiting:h,choice:u}=o,{selection:f}=n.selection,b=p.items.some(({id:e})=>e===u?.anchor);return e`${function({state:t,strings:s,change:i}){let{picks:a,isOpen:o}=t;return e`<div class="bar" part="bar">
    <label class="field search">
      <span class="small">${s.search}</span>
      <input
        type="search"
        name="text"
        autocomplete="off"
        maxlength="200"
        .value=${a.text}
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
  </div>`}(o)} ${r?.renderFinder(o)}
      ${h?e`<p role="status">${h}</p>`:t}
      <div class="standing">${function({view:o,strings:n,found:r,page:l,paper:p}){let{lang:m,model:h}=o,u=h.feed.projects.length,f=n.found(a(r.length,m),a(u,m),1===u),g=d(h,r),b=l.items.length<r.length,y=b&&`, ${n.page(a(l.number,m),a(l.count,m))}`;return e`<div class="count num" part="count">
    <p role="status">${f}${y||t}</p>
    ${b&&"part"===p?e`<p>${n.printed}</p>`:t}
    ${g.length>0?e`<div class="muted small">
            ${n.sums}
            ${c(o,g,s(o,r,"scope",i("project","scope",o.lang)))}
          </div>`:t}
  </div>`}(o)} ${j(o,"top")}</div>
      ${n.showsDetails&&f&&!b?u?.renderDetails(n,f):t}
      ${l.length>0?g({telling:n,projects:p.items,live:o}):e`<p>${m.none}</p>`}
      ${p.items.length>8?j(o,"end"):t}`}#r(e){let{finder:t,choice:s}=v,i=this.#a(e),a=this.#l(e)&&!t.module;if(e.selection.selection||this.#i){let t=s.use(e.refresh);this.#i??=t&&new t.Choice(this)}this.#i&&(!a||t.failed)&&(this.#t={...this.#t,page:this.#i.follow(e,this.#t,i)});let o=u[e.lang],n=t.failed?o.failed:b[e.lang].loading,r=y(i,this.#t.page,this.#t.size),l=this.#e.extent(i.length);return{view:e,strings:o,state:this.#t,found:i,page:"all"===l?{...r,items:i}:r,paper:l,finder:t.module,choice:this.#i,waiting:a&&n,change:(e,t)=>{this.#p(e,t)}}}#l({selection:{selection:e}}){let{picks:t,order:s,isOpen:i}=this.#t,a=!!e&&"project"!==e.type;return t!==m||!!s||i||a}#a(e){let{picks:t,order:s}=this.#t,i=this.#l(e)?v.finder.use(e.refresh):void 0;return i?.find(e,t,s)??e.model.feed.projects}async#p(e,t){let s=this.#t.picks,i=e.picks===m?m:{...s,...e.picks};if(this.#t={...this.#t,...e,picks:e.picks?i:s},this.requestUpdate(),!t)return;await this.updateComplete;let{shadowRoot:a}=this;(a?.querySelector(t)??a?.querySelector(".filters"))?.focus()}async#o(e){let[t]=e.composedPath(),{finder:s}=v;s.module||await s.load(),this.#s&&t instanceof Element&&await(s.module?.warm(this.#s,t))}willUpdate(e){super.willUpdate(e),this.#i?.rememberFocus()}updated(e){super.updated(e),this.#i?.keepFocus()}}z.define("fds-project-list");
