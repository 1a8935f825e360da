import{aj as e,T as a,x as t,$ as i,A as r,a7 as n}from"../fds.js";import{l as s,c as o,p as d,d as l,r as m,e as c,g as p,j as h,k as g,m as w,o as u,q as y,s as f,u as b,v as k,w as v}from"./run-render.js";import{R as x}from"./roving.js";import{F as z,w as $}from"./fds-widget.js";import{L as j,P as T}from"./render-hydrate.js";import{s as q}from"./selection-sentence.js";import{s as L}from"./view-words.js";import{t as O}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./selection.types.js";import"./topic-colours.styles.js";let W=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 400px) {
    .place {
      min-block-size: var(--fds-min-height, min(70.5em, 100svh));
    }
  }
  @media (width >= 760px) {
    .place {
      min-block-size: var(--fds-min-height, min(59em, 100svh));
    }
  }
  @media (width >= 920px) {
    .place {
      min-block-size: var(--fds-min-height, min(55.5em, 100svh));
    }
  }
  @media (width >= 1120px) {
    .place {
      min-block-size: var(--fds-min-height, min(52em, 100svh));
    }
  }
  @media (width >= 1180px) {
    .place {
      min-block-size: var(--fds-min-height, min(47.5em, 100svh));
    }
  }
  @media (width >= 1240px) {
    .place {
      min-block-size: var(--fds-min-height, min(37.5em, 100svh));
    }
  }
`,A=new j(()=>import("./strategy-pyramid.items.js")),C=e`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--mark) * 0.4);
  }
  .marks + .marks {
    margin-block-start: calc(var(--mark) * 0.45);
  }
  .mark:not([data-colour]) {
    --colour: var(--accent);
  }
  .mark {
    box-sizing: border-box;
    inline-size: var(--mark);
    block-size: var(--mark);
    border: max(1.5px, calc(var(--mark) * 0.11)) solid var(--colour);
    border-radius: 50%;
    background: var(--paper);
  }
  .mark.project,
  .mark[data-unknown],
  .mark.topic {
    border-radius: 2px;
  }
  .mark[data-unknown] {
    border: 1px dashed var(--muted);
    background: none;
  }
  .mark.topic {
    display: grid;
    place-items: center;
    inline-size: calc(var(--mark) * 2.4);
    block-size: calc(var(--mark) * 1.7);
    color: var(--colour);
    min-block-size: 20px;
    min-inline-size: 24px;
    font-size: max(calc(var(--mark) * 0.95), 13px);
    font-style: normal;
    font-weight: 700;
    line-height: 1;
  }
  .mark.topic::before {
    content: attr(data-letter);
  }
  .mark:is([data-state='linked'], [data-state='selected']) {
    background: var(--colour);
    color: var(--paper);
  }
  .mark[data-state='selected'] {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }
  .mark[data-mark]:hover {
    outline: 2px solid var(--colour);
    outline-offset: 1px;
  }
  [data-row='1'] {
    --row: 1;
  }
  [data-layers='1'] {
    --layers: 1;
  }
  [data-row='2'] {
    --row: 2;
  }
  [data-layers='2'] {
    --layers: 2;
  }
  [data-row='3'] {
    --row: 3;
  }
  [data-layers='3'] {
    --layers: 3;
  }
  [data-row='4'] {
    --row: 4;
  }
  [data-layers='4'] {
    --layers: 4;
  }
  [data-row='5'] {
    --row: 5;
  }
  [data-layers='5'] {
    --layers: 5;
  }
  [data-row='6'] {
    --row: 6;
  }
  [data-layers='6'] {
    --layers: 6;
  }
  [data-row='7'] {
    --row: 7;
  }
  [data-layers='7'] {
    --layers: 7;
  }
  [data-row='8'] {
    --row: 8;
  }
  [data-layers='8'] {
    --layers: 8;
  }
  @media (forced-colors: active) {
    .mark:is([data-state='linked'], [data-state='selected']) {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Highlight;
      color: HighlightText;
    }
  }
`,U=e`
  ${g}
  /* Narrow: each layer is a band with text and marks inside, the lower the wider. */
  .ground {
    display: none;
  }
  .head,
  .panel,
  .outline {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pyramid .head,
  .band {
    background: var(--accent-soft);
    padding: 0.5em 0.8em;
    margin: 0 calc(var(--inset) * 1.6%);
  }
  .pyramid .head {
    border-block-start: 0.3em solid var(--accent);
  }
  .band {
    /* So small that a whole row has room in its band: none goes on with a single mark below it. */
    --mark: min(0.9em, 4cqi);
    cursor: pointer;
    padding-block: 0 0.8em;
    margin-block-end: 3px;
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
  /* So that no arrow stands alone in its last line. */
  button:has(> .twist) {
    text-wrap: balance;
  }
  .twist {
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    /* Behind it room for the corner that it is turned on. */
    margin-inline: 0.6em 0.12em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [aria-expanded='true'] > .twist {
    translate: 0 0.05em;
    rotate: 225deg;
  }
  .hint {
    margin-block: 0.3em 0;
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
  .chip-bar {
    display: contents;
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
  .decision {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .chips > li {
    min-inline-size: 0;
  }
  @container (not (min-width: 46em)) {
    /* The entries above say the same. */
    .band .topic {
      display: none;
    }
    .extras,
    .linked {
      margin-block-end: 0.3em;
    }
  }
  @container (min-width: 46em) {
    /* The picture carries the shape; below it the texts of the layers, each in a column. What opens
       stands below its row, which the next texts fill up: hence dense. */
    .pyramid[data-drawn] {
      display: grid;
      --columns: 3;
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      grid-auto-flow: dense;
      column-gap: 2em;
    }
    .pyramid[data-drawn]:has(> [data-layers='1']) {
      --columns: 1;
    }
    .pyramid[data-drawn]:has(> :is([data-layers='2'], [data-layers='4'])) {
      --columns: 2;
    }
    [data-drawn] > .ground {
      display: grid;
      grid-template-rows: subgrid;
      grid-area: 1 / 1 / span var(--layers) / -1;
      justify-self: center;
      inline-size: min(100%, 40em);
      clip-path: polygon(36% 0, 64% 0, 100% 100%, 0 100%);
    }
    [data-drawn] > .band {
      /* Above the ground, which its shape makes a layer of its own: else no mark could be pointed at. */
      position: relative;
      --mark: clamp(7px, 1.4cqi, 13px);
      display: grid;
      align-content: center;
      justify-items: center;
      gap: calc(var(--mark) * 0.35);
      grid-area: var(--row) / 1 / auto / -1;
      justify-self: center;
      inline-size: min(100%, 40em);
      margin: 0;
      padding: 0.4em 0 0.8em;
      background: none;
    }
    /* The tip is narrow: the longest row stands where there is most room. */
    [data-drawn] > .band[data-row='1'] {
      align-content: end;
    }
    [data-drawn] > .band::before {
      content: attr(data-name);
      max-inline-size: 100%;
      overflow-wrap: anywhere;
      font-weight: 600;
      text-align: center;
    }
    [data-drawn] > .band::after {
      content: attr(data-count);
      font-size: max(0.875em, 13px);
      color: var(--muted);
      text-align: center;
    }
    /* As wide as the tip is there. */
    [data-drawn] > .band[data-row='1']::after {
      max-inline-size: 50%;
      text-wrap: balance;
    }
    [data-drawn] > .head {
      background: none;
      border-block-start: 1px solid var(--rule);
      padding: 0.1em 0 0.3em;
      margin: 1em 0 0;
    }
    /* A long name has room for its arrow. */
    [data-drawn] .title-line .entry {
      font-size: 1em;
    }
    [data-drawn] :is(.text, .chips) {
      row-gap: 0.15em;
    }
    [data-drawn] .text > p {
      max-width: none;
      font-size: max(0.9em, 13px);
      line-height: 1.25;
    }
    /* The picture says it. */
    [data-drawn] .count {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .panel,
    .hint {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 76em) {
    /* Wide: the text stands beside the picture, layer by layer. */
    .pyramid[data-drawn] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.7fr);
    }
    [data-drawn] > .ground {
      grid-column: 1;
      inline-size: auto;
      justify-self: stretch;
    }
    [data-drawn] > .band {
      --mark: clamp(7px, 0.9cqi, 13px);
      grid-column: 1;
      inline-size: auto;
      justify-self: stretch;
    }
    [data-drawn] > .head {
      grid-area: var(--row) / 2;
      margin: 0;
    }
    [data-drawn] .title-line .entry {
      font-size: 1.1em;
    }
  }
  .shape {
    background: color-mix(in srgb, var(--accent) 6%, transparent);
    /* What is transparent of it is the gap to the next one. */
    background-clip: padding-box;
    border-block-end: 0.5em solid transparent;
  }
  .shape:first-child {
    background-color: color-mix(in srgb, var(--accent) 16%, transparent);
  }
  .shape:nth-child(2) {
    background-color: color-mix(in srgb, var(--accent) 11%, transparent);
  }
  .shape:last-child {
    border: 0;
  }
  /* Without grounds the shape is drawn: its sides by what is left of a larger one, its layers by lines. */
  @media (forced-colors: active) {
    .ground,
    .pyramid > .ground > .shape {
      forced-color-adjust: none;
    }
    .ground {
      position: relative;
      background: CanvasText;
    }
    .ground::before {
      content: '';
      position: absolute;
      inset: 0;
      background: Canvas;
      clip-path: polygon(calc(36% + 2px) 2px, calc(64% - 2px) 2px, calc(100% - 3px) 100%, 3px 100%);
    }
    .pyramid > .ground > .shape {
      /* Above what the sides leave, which its shape makes a layer of its own. */
      position: relative;
      background: none;
      border-block-end: 2px solid CanvasText;
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
`;class P extends z{constructor(){super(...arguments),this.homeTypes=["layer","topic"],this.tools=new j(()=>import("./strategy-pyramid.tools.js")),this.#e=new Set,this.roving=new x(this,'[role="toolbar"]'),this.#a=!1}static{this.styles=[z.styles,W,O,U,C]}#t;#e;#a;#i;firstPiece(){return T["strategy-pyramid"]}get later(){return[A]}get entryOfDetails(){return this.#i?.entryOfDetails}headingIn(e){return d[e].heading}renderContent(e){var g,u;let y,{layers:f,slices:x}=this.#r(e),z=d[e.lang];if(0===f.length)return{none:n(e,["layers"],z.empty)};let j=this.#n(e),T=this.#s(j),L="event"===e.selection.selection?.type;return{lead:w(e,f),chosen:q(e,L?["event"]:["goal","leitlinie","topic","project"]),body:this.#a?T?.list(f)??$(A,e.lang):(g=T?.panel,y=f.length<=8,a`<div class="pyramid" ?data-drawn=${y}>
    ${y?(u=f.map(e=>l(j,e)),a`<div class="ground" data-layers=${u.length} aria-hidden="true">
    ${u.map(e=>a`<div class="shape" part="shape ${e}" data-state=${e}></div>`)}
  </div>`):r}
    ${b(f,({layer:e})=>e.id,(e,n)=>{let{id:w}=e.layer,u=x[n],y=l(j,e),b=g||"selected"!==y&&!j.isOpen(w)?g?.(e):$(A,j.lang),z={row:n+1,layers:f.length,inset:u?.inset??0};return a`${k(j,e,z)} ${function(e,n,{row:g,inset:w,layers:u}){let{layer:y}=n,{rows:f,unit:b}=s(n,{at:g-1,layers:u}),k=o(n,e.lang),v=b>1?d[e.lang].markUnit(b):"";return a`<div
    class="band"
    data-state=${l(e,n)}
    data-row=${g}
    data-inset=${w}
    data-name=${t(i(y,e.lang),60)}
    data-count=${[k,v].filter(Boolean).join("; ")}
    aria-hidden="true"
    @click=${({target:a})=>{let{mark:t}=a.dataset,i=f.flat().find(e=>e.ref&&m(e.ref)===t)?.ref;i?e.choose({type:i.type,id:i.id}):e.toggle(y.id)}}
  >
    ${f.map(t=>a`<div class="marks">${t.map(t=>function(e,t){let{ref:n,isUnknown:s}=t,o=c(e.model,t);if(!n||!o)return a`<i class="mark" ?data-unknown=${s}></i>`;let d="topic"===n.type?e.model.find("topic",n.id):void 0,l=d&&p(e.model,d);return a`<i
    class="mark ${n.type}"
    data-mark=${m(n)}
    data-state=${h(e,n)}
    data-colour=${l?.colour??r}
    data-letter=${l?.letter??r}
    title=${i(o,e.lang)}
  ></i>`}(e,t))}</div>`)}
  </div>`}(j,e,z)}
          <div class="panel" part="items" id=${v(w)} ?data-open=${b}>${b}</div>`})}
    <p class="hint muted small on-screen">${d[j.lang].hint}</p>
  </div>`),switches:this.#o(e)}}#r({model:e,whole:a}){if(this.#t?.model!==e){let t=u(e,a);this.#t={model:e,layers:t,slices:y(t.length)}}return this.#t}#s(e){let a=e.asList||e.selection.selection||this.#e.size>0?A.use(e.refresh):A.module;if(!a)return;this.#i??=new a.Opened(this,this.#e),this.#i.follow(e);let t=this.#i.viewOf(e);return{list:e=>a.renderList(t,e),panel:e=>a.renderPanel(t,e)}}#n(e){return{...e,asList:this.#a,linked:A.module?.linkedWords,isOpen:e=>this.#e.has(e),toggle:a=>{this.#d(e,a)}}}#d(e,a){A.load();let t={type:"layer",id:a},i=f(e.selection.selection,t);this.#e.delete(a)?i&&e.choose(t):i||a.startsWith("/")?this.#e.add(a):e.choose(t),this.requestUpdate()}#o(e){return a`<button
      type="button"
      class="link"
      part="as-list"
      aria-pressed=${this.#a}
      @click=${()=>{this.#a=!this.#a,this.voice.say(()=>L(e.lang,d[e.lang].asList,this.#a)),this.requestUpdate()}}
    >
      ${d[e.lang].asList}
    </button>`}}P.define("fds-strategy-pyramid");
