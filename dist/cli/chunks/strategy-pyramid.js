import{J as e,T as t,I as s,K as i,N as a,O as r,P as n,Q as l,z as o,D as d,S as p,U as c,V as h,W as m}from"../fds.js";import{F as u}from"./fds-widget.js";import{L as g}from"./render-hydrate.js";import{s as f}from"./selection-sentence.js";import{t as y}from"./topic-mark.styles.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";let w=new g(()=>import("./strategy-pyramid.items.js")),v=s`
  /* Narrow: each layer is a band with its text inside, the lower the wider. */
  .slice {
    display: none;
  }
  .head,
  .panel,
  .outline {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pyramid .head {
    background: var(--accent-soft);
    border-block-start: 0.3em solid var(--accent);
    padding: 0.5em 0.8em 0.8em;
    margin: 0 calc(var(--inset, 0) * 1.6%) 3px;
  }
  [data-inset='1'] {
    --inset: 1;
  }
  [data-inset='2'] {
    --inset: 2;
  }
  [data-inset='3'] {
    --inset: 3;
  }
  [data-inset='4'] {
    --inset: 4;
  }
  [data-inset='5'] {
    --inset: 5;
  }
  [data-inset='6'] {
    --inset: 6;
  }
  .title-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .title-line > * {
    min-inline-size: 0;
  }
  .title-line .entry {
    font-size: 1.1em;
    font-weight: 600;
  }
  .title-line .entry[data-state='plain'] {
    padding-inline-start: 0;
    border: 0;
  }
  .twist {
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline-start: 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [aria-expanded='true'] > .twist {
    translate: 0 0.05em;
    rotate: 225deg;
  }
  .count {
    color: var(--muted);
  }
  .text {
    display: grid;
    gap: 0.5em;
  }
  .text > p {
    max-width: 70ch;
  }
  .chips,
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .extras {
    column-gap: 1.5em;
  }
  .chips > li {
    min-inline-size: 0;
  }
  @container (min-width: 60em) {
    /* Wide: the picture carries the shape, the text stands beside it. */
    .pyramid {
      display: grid;
      grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
      /* Pairs of rows: all heads of one height, all panels as high as they need. */
      grid-auto-rows: 1fr auto;
      column-gap: 2em;
    }
    .slice {
      display: block;
      position: relative;
      min-block-size: 7em;
    }
    .slice svg {
      position: absolute;
      /* Room for the edge of what is chosen, which must not widen the page. */
      inset: 0 2px;
      inline-size: calc(100% - 4px);
      block-size: 100%;
    }
    .pyramid .head {
      background: none;
      border-block-start: 1px solid var(--rule);
      padding: 0.5em 0 1em;
      margin: 0;
    }
    .panel {
      grid-column: 1 / -1;
    }
  }
  .shape {
    fill: var(--accent);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .head {
      break-inside: avoid;
    }
    .twist,
    .extras {
      display: none;
    }
  }
`;class b extends u{constructor(){super(...arguments),this.homeTypes=["layer","topic"],this.tools=new g(()=>import("./strategy-pyramid.tools.js")),this.#e=new Set,this.#t=!1}static{this.styles=[u.styles,y,v]}#s;#e;#t;#i;prepare(){super.prepare(),w.load()}stepBack(){let e=!1,t=()=>{e=super.stepBack()};return this.#i?this.#i.clear(t):t(),e}headingIn(e){return i[e].heading}renderContent(s){var n;let{layers:l,slices:o}=this.#a(s.model),d=i[s.lang];if(0===l.length)return{body:t`<p>${a(s,["layers"],d.empty)}</p>`};let u=this.#r(s),g=this.#n(u),y="event"===s.selection.selection?.type;return{lead:t`${r(s,l)}
      ${f(s,y?["event"]:["goal","leitlinie","topic","project"])}`,body:this.#t?g?.list(l)??x(s.lang):(n=g?.panel,t`<div class="pyramid">
    ${p(l,({layer:e})=>e.id,(s,i)=>{var a;let{id:r}=s.layer,l=o[i],d=c(u,s),p=n||"selected"!==d&&!u.isOpen(r)?n?.(s):x(u.lang);return t`${l&&(a=()=>{u.toggle(r)},t`<div class="slice" data-state=${d} aria-hidden="true">
    <svg viewBox=${l.viewBox} preserveAspectRatio="none" focusable="false">
      ${e`<path
        class="shape"
        part="shape ${d}"
        d=${l.path}
        fill-opacity=${l.tint}
        vector-effect="non-scaling-stroke"
        @click=${a}
      ></path>`}
    </svg>
  </div>`)}
          ${h(u,s,l?.inset)}
          <div class="panel" part="items" id=${m(r)} ?data-open=${p}>${p}</div>`})}
  </div>`),footer:this.#l(s)}}updated(e){super.updated(e),this.adopt(w.module?.sheets??[])}#a(e){if(this.#s?.model!==e){let t=n(e);this.#s={model:e,layers:t,slices:l(t.length)}}return this.#s}#n(e){let t=e.asList||e.selection.selection||this.#e.size>0?w.use(e.refresh):w.module;if(!t)return;this.#i??=new t.Opened(this,this.#e),this.#i.follow(e);let s=this.#i.viewOf(e);return{list:e=>t.renderList(s,e),panel:e=>t.renderPanel(s,e)}}#r(e){return{...e,asList:this.#t,linked:w.module?.linkedWords,isOpen:e=>this.#e.has(e),toggle:t=>{this.#o(e,t)}}}#o(e,t){w.load();let s={type:"layer",id:t},i=o(e.selection.selection,s);this.#e.delete(t)?i&&e.choose(s):i||t.startsWith("/")?this.#e.add(t):e.choose(s),this.requestUpdate()}#l(e){return t`<button
      type="button"
      class="link"
      part="as-list"
      aria-pressed=${this.#t}
      @click=${()=>{this.#t=!this.#t,this.requestUpdate()}}
    >
      ${i[e.lang].asList}
    </button>`}}function x(e){let{failedDetails:s,loading:i}=d[e];return t`<p class="muted" role="status">${w.failed?s:i}</p>`}b.define("fds-strategy-pyramid");
