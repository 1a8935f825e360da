import{g as e,T as t,d as i,j as s,k as a,m as r,s as n,f as l,n as o,o as d,r as p,q as m}from"../fds.js";import{F as c}from"./fds-widget-BcpwtKQA.js";import{L as h}from"./render-hydrate-BuUjTCK1.js";import{s as u}from"./selection-sentence-DRPC-Tqq.js";import{t as g}from"./topic-mark.styles-DwzttXEk.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-COZ1wj13.js";let f=new h(()=>import("./strategy-pyramid.items-PjKTk3WV.js")),y=i`
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
`;class w extends c{constructor(){super(...arguments),this.homeTypes=["layer","topic"],this.tools=new h(()=>import("./strategy-pyramid.tools-Cwi8PFLZ.js")),this.#e=new Set,this.#t=!1}static{this.styles=[c.styles,g,y]}#i;#e;#t;#s;prepare(){super.prepare(),f.load()}headingIn(e){return s[e].heading}renderContent(i){var a;let{layers:r,slices:n}=this.#a(i.model),l=s[i.lang];if(0===r.length)return{body:t`<p>${l.empty}</p>`};let c=this.#r(i),h=this.#n(c),g="event"===i.selection.selection?.type,f="umbrella"===r[0]?.kind&&"projects"===r.at(-1)?.kind;return{lead:t`${l.summary(r.length,f)}
      ${u(i,g?["event"]:["goal","leitlinie","topic","project"])}`,body:this.#t?h?.list(r)??v(i.lang):(a=h?.panel,t`<div class="pyramid">
    ${o(r,({layer:e})=>e.id,(i,s)=>{var r;let{id:l}=i.layer,o=n[s],h=d(c,i),u=a||"selected"!==h&&!c.isOpen(l)?a?.(i):v(c.lang);return t`${o&&(r=()=>{c.toggle(l)},t`<div class="slice" data-state=${h} aria-hidden="true">
    <svg viewBox=${o.viewBox} preserveAspectRatio="none" focusable="false">
      ${e`<path
        class="shape"
        part="shape ${h}"
        d=${o.path}
        fill-opacity=${o.tint}
        vector-effect="non-scaling-stroke"
        @click=${r}
      ></path>`}
    </svg>
  </div>`)}
          ${p(c,i,o?.inset)}
          <div class="panel" part="items" id=${m(l)} ?data-open=${u}>${u}</div>`})}
  </div>`),footer:this.#l(i)}}updated(e){super.updated(e),this.adopt(f.module?.sheets??[])}#a(e){if(this.#i?.model!==e){let t=a(e);this.#i={model:e,layers:t,slices:r(t.length)}}return this.#i}#n(e){let t=e.asList||e.selection.selection||this.#e.size>0?f.use(e.refresh):f.module;if(!t)return;this.#s??=new t.Opened(this,this.#e),this.#s.follow(e);let i=this.#s.viewOf(e);return{list:e=>t.renderList(i,e),panel:e=>t.renderPanel(i,e)}}#r(e){return{...e,asList:this.#t,linked:f.module?.linkedWords,isOpen:e=>this.#e.has(e),toggle:t=>{this.#o(e,t)}}}#o(e,t){f.load();let i={type:"layer",id:t},s=n(e.selection.selection,i);this.#e.delete(t)?s&&e.choose(i):s||t.startsWith("/")?this.#e.add(t):e.choose(i),this.requestUpdate()}#l(e){return t`<button
      type="button"
      class="link"
      part="as-list"
      aria-pressed=${this.#t}
      @click=${()=>{this.#t=!this.#t,this.requestUpdate()}}
    >
      ${s[e.lang].asList}
    </button>`}}function v(e){let{failedDetails:i,loading:s}=l[e];return t`<p class="muted" role="status">${f.failed?i:s}</p>`}w.define("fds-strategy-pyramid");
