import{J as e,T as t,I as i,K as s,N as a,O as r,P as n,Q as l,z as o,S as d,U as p,V as c,W as h}from"../fds.js";import{F as m,w as g}from"./fds-widget.js";import{L as u}from"./render-hydrate.js";import{s as y}from"./selection-sentence.js";import{t as f}from"./topic-mark.styles.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";let w=new u(()=>import("./strategy-pyramid.items.js")),v=i`
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
`;class b extends m{constructor(){super(...arguments),this.homeTypes=["layer","topic"],this.tools=new u(()=>import("./strategy-pyramid.tools.js")),this.#e=new Set,this.#t=!1}static{this.styles=[m.styles,f,v]}#i;#e;#t;#s;get later(){return[w]}stepBack(){let e=!1,t=()=>{e=super.stepBack()};return this.#s?this.#s.clear(t):t(),e}headingIn(e){return s[e].heading}renderContent(i){var n;let{layers:l,slices:o}=this.#a(i.model),m=s[i.lang];if(0===l.length)return{body:t`<p>${a(i,["layers"],m.empty)}</p>`};let u=this.#r(i),f=this.#n(u),v="event"===i.selection.selection?.type;return{lead:t`${r(i,l)}
      ${y(i,v?["event"]:["goal","leitlinie","topic","project"])}`,body:this.#t?f?.list(l)??g(w,i.lang):(n=f?.panel,t`<div class="pyramid">
    ${d(l,({layer:e})=>e.id,(i,s)=>{var a;let{id:r}=i.layer,l=o[s],d=p(u,i),m=n||"selected"!==d&&!u.isOpen(r)?n?.(i):g(w,u.lang);return t`${l&&(a=()=>{u.toggle(r)},t`<div class="slice" data-state=${d} aria-hidden="true">
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
          ${c(u,i,l?.inset)}
          <div class="panel" part="items" id=${h(r)} ?data-open=${m}>${m}</div>`})}
  </div>`),footer:this.#l(i)}}#a(e){if(this.#i?.model!==e){let t=n(e);this.#i={model:e,layers:t,slices:l(t.length)}}return this.#i}#n(e){let t=e.asList||e.selection.selection||this.#e.size>0?w.use(e.refresh):w.module;if(!t)return;this.#s??=new t.Opened(this,this.#e),this.#s.follow(e);let i=this.#s.viewOf(e);return{list:e=>t.renderList(i,e),panel:e=>t.renderPanel(i,e)}}#r(e){return{...e,asList:this.#t,linked:w.module?.linkedWords,isOpen:e=>this.#e.has(e),toggle:t=>{this.#o(e,t)}}}#o(e,t){w.load();let i={type:"layer",id:t},s=o(e.selection.selection,i);this.#e.delete(t)?s&&e.choose(i):s||t.startsWith("/")?this.#e.add(t):e.choose(i),this.requestUpdate()}#l(e){return t`<button
      type="button"
      class="link"
      part="as-list"
      aria-pressed=${this.#t}
      @click=${()=>{this.#t=!this.#t,this.requestUpdate()}}
    >
      ${s[e.lang].asList}
    </button>`}}b.define("fds-strategy-pyramid");
