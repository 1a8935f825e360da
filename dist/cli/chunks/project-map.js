import{T as e,V as t,aa as a,ay as i,$ as s,x as n,A as r,F as l,ai as o,a5 as d,aj as c}from"../fds.js";import{R as p}from"./roving.js";import{w as h,F as m}from"./fds-widget.js";import{L as u,P as g}from"./render-hydrate.js";import{w as f}from"./late-key.js";import{s as w}from"./selection-sentence.js";import{v as b}from"./view-words.js";import{O as v,U as $,s as k,J as y,K as x,r as j,L as z,M as q,C as E,Q as T,R as C,u as D,S as H,f as S,T as L,V as B,W as U,X as N,Y as A,Z as P}from"./run-render.js";import{a as I}from"./view-switch.js";function W({id:e}){return e===v||e===$}let O=["map","tiles","list"];function V({standings:e,open:t,view:a},i){let s=t===i&&(W(i)||"actor"===a.selection.selection?.type);return e?.get(i.id)??{state:s?"selected":"plain",leads:0,partners:0}}function M({standings:e,view:t}){let{selection:a,linked:i}=t.selection;return!!e&&!!a&&"actor"!==a.type&&(i.size>0||"project"===a.type)}function R(e,t){return M(e)?V(e,t):z(t)}function F(e){return n(e.actors[0]?.short??e.id.replace(/^DE-/,""),6)}function K({strings:e,view:t},a){if(a.id===v)return e.others;if(a.id===$)return i(t,a.leads,e.unpublished);let[n]=a.actors;return n?s(n,t.lang):F(a)}function _(e,a){let[i]=a.actors;return W(a)||!i?K(e,a):t(i,e.view.lang)}function G(e){return e.actors.length>0||e.id===$}function J(e,t){let{leads:a,partners:i}=R(e,t);return 0===a&&i>0}function Q({strings:e,view:t},i,s=""){let[n,r]=[i.leads.length,i.partners.length];return G(i)?i.id===$?a[t.lang].project(n):e[i.id===v?"partOfMany":"part"]({leads:n,partners:r,note:s}):x(t)}function X(e,t){let a=V(e,t),i=t.iso&&G(t)?` (${F(t)})`:"",s=`${K(e,t)}${i}`,{module:n}=e.parts.contents;return n&&M(e)&&G(t)?`${s}, ${n.linkedWords(a,t,e.view.lang)}`:`${s}: ${Q(e,t)}`}function Y(e,t){let{state:a,leads:i,partners:s}=V(e,t);if("linked"===a)return 0===i&&s>0?"partner":"lead"}function Z({joint:e},{actors:t}){if(!e)return!1;let a=y(e);return t.some(({id:e})=>a.includes(e))}function ee(t,a,i){let{view:s}=t,{state:n}=V(t,a),{at:l,tabIndex:o,choose:d}=i,c=W(a)?void 0:a.actors[0];return e`<button
    type="button"
    class=${i.className}
    part="place ${n}"
    data-place=${a.id}
    data-ref=${c?j({type:"actor",id:c.id}):r}
    data-state=${n}
    data-hatched=${J(t,a)||r}
    data-role=${Y(t,a)??r}
    data-tied=${Z(t,a)||r}
    data-x=${l?l[0]:r}
    data-y=${l?l[1]:r}
    tabindex=${o??r}
    aria-expanded=${"selected"===n}
    aria-current=${s.land&&s.land.id===c?.id?"true":r}
    @click=${d??r}
  >
    <span class="seen" aria-hidden="true">${i.content}</span>
    <span class="heard">${X(t,a)}</span>
  </button>`}function te(t,a){return e`<li><span class="swatch" data-kind=${t} aria-hidden="true"></span>${a}</li>`}function ae(t,a){let{leads:i,partners:s}=R(t,a),n=e=>l(e,t.view.lang),o=`${i}${s}`.length>4;return e`<span class="numbers num" data-long=${o||r}
    ><b class=${i+s>0?"number":"none"}>${n(i)}</b>${s>0?e` <span class="joins">+${n(s)}</span>`:r}</span
  >`}function ie(t,a){let{unit:i,land:s,beside:n}=t.layout.squares,l=a.iso?s:n,d=q(z(a),R(t,a),i,l);if(!d)return r;let{width:c,height:p,leads:h,partners:m,rest:u}=d,g=(e,t)=>t?o`<path class=${e} d=${t} />`:r;return e`<svg
    class="squares"
    viewBox="0 0 ${c} ${p}"
    width="${c/100}em"
    height="${p/100}em"
  >
    ${g("filled",h)}${g("outlined",m)}${g("rest",u)}
  </svg>`}let se="panel-heading";function ne({view:e},t){return T(C(e.headingLevel),t,se)}function re(a){let{open:s,view:n,parts:o}=a;if(!s&&!n.selection.selection)return function(a){let{strings:s,view:n,layout:o}=a,{totals:c}=o,{facts:p}=s,h=(t,a,i="")=>e`<div class=${i}>
      <dt>${t}</dt>
      <dd class="num">${l(a,n.lang)}</dd>
    </div>`,m=n.model.feed.projects.filter(e=>0===y(e).length),u=i(n,m,s.unpublished),g=d(n,n.model.feed.projects,"scope",p.noScope);return e`${ne(a,s.introHeading)}
    <p class="intro on-screen">${s.intro}</p>
    <dl class="sums">
      ${h(p.withLand,c.withLand)} ${h(p.withoutLand,c.withoutLand)}
      ${h(u,c.unpublished)} ${h(p.total,c.projects,"total")}
    </dl>
    ${c.joint>0?e`<p class="muted small">${p.joint(c.joint)}</p>`:r}
    ${void 0===c.own?r:e`<p class="side-title">${p.scopes}</p>
            ${E(c.scopes,a=>e`<dl class="sums">
                  ${a.map(({scope:e,count:a})=>h(e?t(e,n.lang):g,a))}
                </dl>`,{lang:n.lang})}`}`}(a);let c=o.contents.use(n.refresh);return c?.renderContents(a)??function(t){let{open:a,parts:i,strings:s,view:n}=t;return e`${ne(t,a?_(t,a):s.linkedHeading)}
  ${h(i.contents,n.lang)}`}(a)}function le(t,a=re){return e`<section class="panel" part="panel" tabindex="-1" aria-labelledby=${se}>
    ${a(t)}
  </section>`}function oe(e){return o`<pattern id=${e} class=${e} width="9" height="9" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path d="M0 0V9" /></pattern>`}let de=[["map","wide"],["map","narrow"],["tiles","wide"],["tiles","narrow"],["list","any"]],ce={map:new u(()=>import("./run-render.js").then(function(e){return e.di})),list:new u(()=>import("./project-map.list.js")),contents:new u(()=>import("./project-map.contents.js").then(function(e){return e.p})),walk:new u(()=>import("./project-map.walk.js"))},pe=[c`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 700px) {
    .place {
      min-block-size: var(--fds-min-height, min(69.5em, 100svh));
    }
  }
  @media (width >= 820px) {
    .place {
      min-block-size: var(--fds-min-height, min(68em, 100svh));
    }
  }
  @media (width >= 1040px) {
    .place {
      min-block-size: var(--fds-min-height, min(53em, 100svh));
    }
  }
  @media (width >= 1180px) {
    .place {
      min-block-size: var(--fds-min-height, min(53.6em, 100svh));
    }
  }
  @media (width >= 1280px) {
    .place {
      min-block-size: var(--fds-min-height, min(55em, 100svh));
    }
  }
`,c`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
    align-items: start;
  }
  .side-title {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .beside {
    display: grid;
    gap: 0.5em;
  }
  .beside .side-title {
    margin: 0;
  }
  .stripe {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    align-items: baseline;
    gap: 0.3em 0.75em;
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.35em 0.75em 0.5em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    line-height: 1.25;
  }
  .stripe-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .number {
    font-weight: 700;
  }
  .none {
    font-weight: 400;
    color: var(--muted);
  }
  .numbers {
    white-space: nowrap;
  }
  .label [data-long] {
    line-height: 1;
  }
  .label [data-long] .joins {
    display: block;
  }
  /* 1 em of the drawing is 100 units of it: 1 px each in text of 16 px, less in a small picture. */
  .squares {
    display: block;
    font-size: min(6.25em, 26.1cqi);
    margin-block-start: 0.03em;
    color: var(--accent);
    overflow: visible;
    shape-rendering: crispEdges;
  }
  :is(.callout, .stripe) .squares {
    grid-column: 1 / -1;
    justify-self: start;
    margin: 0;
  }
  .stripe .squares {
    font-size: 6.25em;
  }
  .filled {
    fill: currentColor;
  }
  .outlined {
    fill: none;
    stroke: currentColor;
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .rest {
    fill: var(--rule);
  }
  /* Nobody is known to lead them. */
  [data-place='*unpublished'] .squares {
    color: var(--muted);
  }
  [data-state='selected'] .squares {
    color: inherit;
  }
  .stripe:hover {
    background: var(--soft);
    border-color: var(--muted);
  }
  .panel {
    outline-offset: 6px;
    /* Details in it arrange themselves by its width, not by the widget's. */
    container-type: inline-size;
  }
  .panel > [part='heading'] {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .panel > p {
    max-inline-size: 60ch;
  }
  .panel > p + .side-title,
  .sums + .side-title {
    margin-block-start: 1em;
  }
  .sums {
    margin-block: 0.6em;
  }
  .sums div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--rule);
  }
  .sums dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sums .total {
    font-weight: 600;
    border-block-end-color: var(--ink);
  }
  /* Where the picture stands above, the same is said below it: by the widget's width, not the panel's. */
  .panel {
    --intro: block;
  }
  .intro {
    display: var(--intro);
  }
  @container (max-width: 41.99em) {
    .panel {
      --intro: none;
    }
  }
  @container (min-width: 42em) {
    .layout {
      grid-template-columns: minmax(24em, 1.15fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .picture {
      grid-row: span 2;
    }
    /* In view beside a long list, where all of it fits on the screen. */
    @media screen and (min-height: 42em) {
      .picture {
        position: sticky;
        inset-block-start: 0.75em;
      }
    }
  }
  @container (min-width: 64em) {
    .layout {
      grid-template-columns: clamp(24em, 35cqi, 29em) clamp(15em, 18cqi, 18em) minmax(0, 1fr);
    }
    /* As many as there usually are, with the legend below them, are as high as the map. */
    .beside:not(:has(.stripe:nth-of-type(5))) .stripe {
      min-block-size: clamp(2.6em, clamp(24em, 35cqi, 29em) * 0.3367 - 3em, 5.75em);
    }
    /* The legend stands below the places beside the map. */
    .picture {
      display: contents;
    }
    @media screen and (min-height: 42em) {
      .figure {
        position: sticky;
        inset-block-start: 0.75em;
      }
    }
    .figure,
    .panel {
      grid-row: 1 / span 2;
    }
    .legend {
      grid-area: 2 / 2;
    }
    .beside {
      grid-area: 1 / 2;
    }
  }
  @media (forced-colors: active) {
    .squares,
    [data-place='*unpublished'] .squares {
      color: CanvasText;
    }
    [data-state='selected'] .squares {
      color: HighlightText;
    }
    /* Without a colour between ink and paper they would be as loud as what is meant. */
    .rest,
    .legend li:has([data-kind='rest']) {
      display: none;
    }
  }
`,c`
  .ground {
    container-type: inline-size;
  }
  .places {
    position: relative;
    max-inline-size: 32em;
  }
  .map {
    /* Known before the outlines are: nothing jumps when they arrive. */
    aspect-ratio: 600 / 808;
  }
  .waiting {
    display: grid;
    place-content: center;
    background: var(--soft);
  }
  .waiting .label,
  .unknown.label {
    display: none;
  }
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .land,
  .edge {
    fill: var(--soft);
    stroke: var(--muted);
    stroke-width: 1px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .land.unknown {
    fill: none;
    stroke-dasharray: 2 3;
  }
  [data-place] > path {
    cursor: pointer;
  }
  .edge {
    fill: none;
    pointer-events: none;
    stroke: var(--accent);
    stroke-width: 1.5px;
  }
  .edge[data-role='partner'] {
    stroke-width: 1px;
  }
  .edge[data-strong='true'] {
    stroke-width: 3px;
  }
  /* Lighter than the coast, which bounds what it fills. */
  .hatch path {
    stroke: var(--muted);
    stroke-opacity: 0.45;
    stroke-width: 2;
  }
  .leader {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .leader-end {
    fill: var(--ink);
    pointer-events: none;
  }
  /* Names for the ear stand in the button, which so is their frame. */
  :is(.label, .stripe) .seen {
    display: contents;
  }
  .label {
    position: absolute;
    inset-inline-start: var(--x);
    inset-block-start: var(--y);
    translate: -50% -50%;
    display: grid;
    place-content: center;
    justify-items: center;
    min-inline-size: max(24px, 1.75em);
    min-block-size: max(24px, 1.6em);
    padding-inline: 0.2em;
    line-height: 1.15;
    text-align: center;
    white-space: nowrap;
  }
  .label[data-hatched] {
    background: var(--soft);
  }
  /* In a small picture large type has no room beside its neighbours. */
  .map > .label {
    font-size: clamp(14px, 5cqi, 1em);
  }
  .code,
  .joins {
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .callout {
    grid-template-columns: auto 1fr;
    gap: 0.15em 0.3em;
    align-items: baseline;
    justify-content: start;
    justify-items: start;
    text-align: start;
    padding: 0.1em 0.4em 0.25em;
    background: var(--paper);
    border: 1px solid var(--muted);
  }
  /* Beside the map's edges, and out of each other's way where the map is small. */
  .label[data-place='DE-BE'] {
    translate: -82% -85%;
  }
  .label[data-place='DE-SL'] {
    translate: -18% 0;
  }
  .label[data-place='DE-HH'] {
    translate: -70% -85%;
  }
  .label[data-place='DE-HB'] {
    translate: -60% 0;
  }
  /* Out of the way of Hessen, Berlin and Brandenburg. */
  .label[data-place='DE-NW'] {
    translate: -62% -50%;
  }
  .label[data-place='DE-MV'] {
    translate: -80% -55%;
  }
  .label[data-place='DE-SN'] {
    translate: -64% -54%;
  }
  /* All their squares within their borders. */
  .label[data-place='DE-SH'] {
    translate: -42% -60%;
  }
  .label[data-place='DE-HE'] {
    translate: -50% -56%;
  }
  @container (max-width: 26em) {
    .label[data-place='DE-BE'] {
      translate: -86% -85%;
    }
  }
  /* Where the page wants a map smaller than the tiles: numbers of four digits are said in words. */
  @container (max-width: 23.5em) {
    .map > .label [data-long] .joins {
      display: none;
    }
  }
  /* At once, before the code of what is chosen and linked is there. */
  [data-state='selected'] > .land {
    fill: var(--accent);
  }
  :is(.label, .stripe)[data-state='selected'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  [data-state='selected'] :is(.code, .joins, .none) {
    color: inherit;
  }
  @media (forced-colors: active) {
    [data-state='selected'] > .land {
      fill: Highlight;
      stroke: CanvasText;
      stroke-width: 2px;
    }
    :is(.label, .stripe)[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
      /* A ring on the Land, which has the same fill, and on the ground of the page. */
      box-shadow:
        0 0 0 2px HighlightText,
        0 0 0 4px Highlight;
    }
  }
  .caption {
    margin-block: 0.6em 0;
    min-block-size: 1.5em;
    color: var(--muted);
  }
  @media (pointer: coarse) {
    .label,
    .stripe,
    .view {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .hint-keys {
    display: none;
  }
  @container (min-width: 42em) {
    .hint {
      display: none;
    }
    .hint-keys {
      display: inline;
    }
  }
  @media print {
    .places {
      break-inside: avoid;
      max-inline-size: 24em;
    }
  }
`,c`
  [data-picture='tiles'] {
    max-inline-size: 23em;
  }
  .narrow {
    display: none;
  }
  @container (max-width: 23em) {
    .narrow {
      display: revert;
    }
    .wide,
    .tiled :is(.drawing, .waiting > p) {
      display: none;
    }
    .tiled > .places {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      place-content: normal;
      grid-auto-rows: 1fr;
      gap: 0.35em;
      aspect-ratio: auto;
      background: none;
    }
    .tiled .label {
      position: relative;
      inset: auto;
      translate: none;
      display: grid;
      grid-template-columns: minmax(0, auto);
      gap: 0;
      place-content: start center;
      justify-items: center;
      align-items: normal;
      min-block-size: 4.6em;
      padding: 0.3em 0;
      border: 1px solid var(--rule);
      background-color: var(--soft);
      line-height: 1.25;
    }
    .tiled .label[data-hatched] {
      background: repeating-linear-gradient(135deg, var(--soft) 0 5px, var(--rule) 5px 6.5px);
    }
    .tiled .squares {
      font-size: min(6.25em, 32cqi);
      margin-block-start: 0.04em;
    }
    .tiled .unknown {
      border-style: dashed;
      color: var(--muted);
      white-space: normal;
      text-align: center;
    }
    /* In a side bar no tile is wider than its column, and words break. */
    @container (max-width: 18em) {
      .tiled .label {
        inline-size: 100%;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    }
    /* The grid of DESIGN.md: three rows begin where the row before is not full. */
    .tiled [data-place='DE-SH'] {
      grid-column: 2;
    }
    .tiled :is([data-place='DE-HB'], [data-place='DE-NI'], [data-place='DE-SL']) {
      grid-column: 1;
    }
  }
`,c`
  .legend {
    margin-block-start: 0.5em;
  }
  /* Lines that break go on beside their mark. */
  .legend li:has(.swatch) {
    padding-inline-start: 1.85em;
    text-indent: -1.85em;
  }
  .swatch {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 0.9em;
    margin-inline-end: 0.45em;
    border: 1px solid var(--muted);
    vertical-align: -0.05em;
    print-color-adjust: exact;
  }
  .swatch[data-kind='partner'] {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 3px,
      color-mix(in srgb, var(--muted) 45%, transparent) 3px 4.5px
    );
  }
  .swatch:is([data-kind='leads'], [data-kind='partners'], [data-kind='rest']) {
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.4em 0.85em;
    border-color: var(--accent);
    vertical-align: 0.05em;
  }
  .swatch[data-kind='leads'] {
    background: var(--accent);
  }
  .swatch[data-kind='unknown'] {
    border-style: dashed;
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .swatch[data-kind='partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, CanvasText 3px 4px);
    }
    .swatch:is([data-kind='leads'], [data-kind='partners']) {
      border-color: CanvasText;
    }
    .swatch[data-kind='leads'] {
      background: CanvasText;
    }
    .land,
    .leader,
    .hatch path {
      stroke: CanvasText;
    }
    .land {
      fill: Canvas;
    }
    .leader-end {
      fill: CanvasText;
    }
    .edge {
      stroke: Highlight;
    }
  }
`];class he extends m{constructor(){super(...arguments),this.homeTypes=["actor","project"],this.tools=new u(()=>import("./project-map.tools.js")),this.parts=ce,this.#e={open:void 0,selection:null},this.roving=new p(this,".beside"),this.#t=new Map,this.#a=e=>{this.view=e,this.voice.say(()=>{let{lang:t}=this.#i?.view??{};return t?b(t,U[t].view[e]):""}),this.#s(),this.requestUpdate()},this.#n=e=>{let t=this.#i?.layout.places.get(e),{view:a}=this.#i??{};if(!t||!a)return;if(this.parts.contents.load(),!W(t))return void a.choose({type:"actor",id:e});let{selection:i}=a.selection,s=this.#e.open===e;this.#e={open:s?void 0:e,selection:i},this.requestUpdate(),s||"actor"!==i?.type||a.choose(null)},this.#r=e=>{let t=e.target,a=t.closest("[data-place]")?.getAttribute("data-place")??void 0;"click"===e.type?void 0!==a&&this.#n(a):e instanceof KeyboardEvent?this.shadowRoot?.activeElement?.hasAttribute("data-place")&&!e.ctrlKey&&f(e,this.parts.walk,this):("focusin"===e.type&&(this.#l=a),this.#o(/over|in$/.test(e.type)?a:void 0))}}static{this.properties={view:{reflect:!0}}}static{this.styles=[m.styles,...pe]}#d;#c;#e;#p;#l;#h;#m;#u;#t;#i;firstPiece(){return void 0===this.view?g["project-map"]:void 0}get later(){return[this.parts.contents,this.parts.walk]}get onDemand(){return[this.parts.list]}connectedCallback(){super.connectedCallback(),this.#s()}headingIn(e){return U[e].heading}renderContent(t){let a=this.#g(t.model);if(0===a.totals.projects)return{none:N(t)};let i=this.#f();this.#w(i,t),this.#b(t,a);let s=this.#v(t,a);this.#i=s;let{list:n,map:l}=this.parts,d="list"===i,c="tiles"!==this.#u&&!(d&&n.module);return{lead:A(t,a.totals,!!t.land),chosen:w(t,["project","actor"]),body:function(t,a){let{parts:i,picture:s,strings:n,view:l}=t,{list:d,map:c}=i;return a&&d.module?d.module.renderList(t):s?e`${a&&d.failed?L(n.viewFailed,"muted"):r}
    <div class="layout" data-linking=${M(t)||r}>
      <div class="picture">
        <div class="figure">
          ${function(t,a){let{strings:i,hear:s,layout:n,picture:l}=t,d="tiles"===l,c=d?"tiles":"map";return e`<div class="ground ${"map"===l?"":"tiled"}" data-picture=${l}>
      <div
        class="places ${c} ${d||a?"":"waiting muted"}"
        part=${c}
        role="toolbar"
        aria-label=${i.laender}
        aria-describedby="keys"
        @click=${s}
        @keydown=${s}
        @pointerover=${s}
        @pointerleave=${s}
        @focusin=${s}
        @focusout=${s}
      >
        ${a?function(t,a){let{laenderShapes:i,mapViewBox:s}=a;return e`<svg
    class="drawing"
    viewBox="0 0 ${s.width} ${s.height}"
    aria-hidden="true"
    focusable="false"
  >
    <defs>${oe("hatch")}${oe("hatch-linked")}</defs>
    ${i.map(e=>function(e,t){let a=e.layout.places.get(t.iso);if(!a||!G(a))return o`<path class="land unknown" d=${t.path} />`;let i=function(e,t){if("selected"!==V(e,t).state&&J(e,t))return Y(e,t)?"hatch-linked":"hatch"}(e,a);return o`<g data-place=${t.iso} data-state=${V(e,a).state}
      data-role=${Y(e,a)??r}>
    <path class="land" part="land" d=${t.path} />
    ${i?o`<path d=${t.path} fill=${`url(#${i})`} />`:r}
  </g>`}(t,e))}
    ${i.map(e=>function(e,{iso:t,path:a}){let i=e.layout.places.get(t),s=!i||"plain"===V(e,i).state,n=e.pointed===t||e.view.land?.id===t;if(s&&!n)return r;let l=(i&&Y(e,i))??r;return o`<path class="edge" data-strong=${n} data-role=${l} d=${a} />`}(t,e))}
    ${i.map(e=>function(e,t){let{iso:a,label:i,callout:s}=t,n=e.layout.places.get(a);return s&&n&&G(n)?o`<path class="leader" d=${H(t,s)} />
    <circle class="leader-end" cx=${i[0]} cy=${i[1]} r="3" />`:r}(t,e))}
    ${t.parts.contents.module?.renderTies(t,i)??r}
  </svg>`}(t,a):d?r:e`<p>${i.mapLoading}</p>`}
        ${D(n.laender,({id:e})=>e,i=>function(t,a,i){let s=e`<span class="code">${F(a)}</span>`;if(!G(a))return e`<span class="label unknown" data-place=${a.id}
      >${s} <span class="small">${x(t.view)}</span></span
    >`;let n=i?.laenderShapes.find(({iso:e})=>e===a.iso),{width:r=1,height:l=1}=i?.mapViewBox??{},[o,d]=n?.callout??n?.label??[0,0];return ee(t,a,{className:n?.callout?"label callout":"label",at:[100*o/r,100*d/l],tabIndex:t.tabStop===a.id?0:-1,content:e`${s} ${ae(t,a)} ${ie(t,a)}`})}(t,i,a))}
      </div>
    </div>
    ${function(t){let{layout:a,open:i,parts:s,pointed:n,strings:l}=t,o=s.contents.module,d=o?.tieWords(t),c=(void 0===n?void 0:a.places.get(n))??i,p=void 0===n&&d?d:c&&X(t,c);return e`<p class="caption small on-screen">
      ${p?e`<span class="pointed" aria-hidden="true">${p}</span>`:(({strings:t})=>e`<span class="hint" aria-hidden="true">${t.hint}</span
    ><span class="hint-keys" aria-hidden="true">${t.keys}</span>`)(t)}
      <span id="keys" class="heard">${l.keys}</span>
    </p>
    ${o?.renderToPanel(t)??r}`}(t)}`}(t,"tiles"===s?void 0:c.module)}
          ${c.failed?e`<p class="muted">${n.mapFailed}</p>`:r}
        </div>
        ${function(t){let{layout:a,parts:i,strings:s}=t,{legend:n}=s,{laender:l,beside:o,squares:d}=a,c=e=>[...l,...o].some(t=>t[e].length>0);return e`<ul class="legend small muted" part="legend" aria-label=${n.title}>
    <li>${n.unit(d.unit)}</li>
    ${c("leads")?te("leads",n.leads):r}
    ${c("partners")?te("partners",n.partners):r}
    ${l.some(e=>!M(t)&&J(t,e))?te("partner",n.partner):r}
    ${l.every(G)?r:te("unknown",x(t.view))}
    ${i.contents.module?.renderChoiceLegend(t)??r}
  </ul>`}(t)}
      </div>
      ${function(t){let{strings:a,layout:i,choosePlace:s,open:n,view:l}=t,o=a=>ee(t,a,{className:"stripe",choose:()=>{s(a.id)},content:e`<span class="stripe-name">${_(t,a)}</span>
        ${ae(t,a)} ${ie(t,a)}`});return 0===i.beside.length?r:e`<div class="beside" part="beside" role="toolbar" aria-labelledby="beside">
    <p id="beside" class="side-title">${a.beside}</p>
    ${E(i.beside,t=>e`${t.map(o)}`,{lang:l.lang,isNeeded:e=>e===n||"plain"!==V(t,e).state})}
  </div>`}(t)} ${le(t)}
    </div>`:(p=S[l.lang].loading,e`<div class="places map waiting muted"><p>${p}</p></div>`);var p}(s,d),footer:function(t,a){if(!t)return r;let{text:i,links:s}=t.geometryAttribution,n=[],l=i;for(let{label:e,href:t}of s){let[a="",...i]=l.split(e);n.push(a,B(t,e)),l=i.join(e)}return e`<span part="attribution" class=${"auto"===a?"wide":r}
    >${n}${l}</span
  >`}(c?l.module:void 0,this.#u),switches:function({strings:t},{pressed:a,show:i,prepare:s}){let n=de.map(([e,s])=>{let n="auto"===a?"narrow"===s?"tiles":"map":a;return I({name:e,room:s,words:t.view[e],isShown:e===n,show:()=>{i(e)}})});return e`<span
    class="views"
    part="views"
    role="group"
    aria-label=${t.views}
    @pointerover=${s}
    @focusin=${s}
    >${n}</span
  >`}(s,{pressed:d&&n.failed?this.#u??"auto":i,show:this.#a,prepare:()=>{n.failed||n.load()}})}}willUpdate(e){super.willUpdate(e),e.has("view")&&this.#s()}updated(e){for(let t of(super.updated(e),this.renderRoot.querySelectorAll("[data-x]")))t.style.setProperty("--x",`${t.dataset.x??""}%`),t.style.setProperty("--y",`${t.dataset.y??""}%`)}#g(e){return this.#c&&e===this.#d||(this.#d=e,this.#c=P(e)),this.#c}#f(){return O.find(e=>e===this.view)??"auto"}#w(e,{refresh:t}){let{list:a,map:i}=this.parts;"list"!==e?this.#u=e:!a.use(t)&&a.failed&&(this.#u??="auto"),this.#u&&"tiles"!==this.#u&&(i.use(t),i.failed&&(this.#u="tiles"))}#s(){let{list:e,map:t}=this.parts,a=this.#f();"list"===a?e.load():"tiles"!==a&&t.load()}#a;#b({land:e,selection:t},a){this.#e=function({open:e,selection:t},a,{places:i}){let s=void 0===e?void 0:i.get(e),n={open:s?.id,selection:a};if(k(t,a))return n;if("actor"===a?.type)return{open:a.id,selection:a};let r=e=>e.some(({id:e})=>e===a?.id),l=s&&"project"===a?.type&&(r(s.leads)||r(s.partners)),o="actor"===t?.type&&t.id===e;return l||!a&&!o?n:{open:void 0,selection:a}}(this.#e,t.selection,a),e?.id!==this.#p&&(this.#p=e?.id,e&&!t.selection&&(this.#e={open:e.id,selection:null}))}#v(e,t){let{open:a}=this.#e,{selection:i}=e.selection,s=[this.#l,a,...t.laender.map(({id:e})=>e)],n="project"===i?.type&&e.model.find("project",i.id),r=this.#m??(n||void 0);return{view:e,parts:this.parts,layout:t,strings:U[e.lang],standings:this.parts.contents.module?.standingsOf(t,e.selection,a),open:void 0===a?void 0:t.places.get(a),picture:this.#u,joint:r&&y(r).length>1?r:void 0,tabStop:s.find(e=>t.laender.some(t=>t.id===e&&G(t))),pointed:this.#h,memory:this.#t,remember:(e,t)=>{this.#t.get(e)!==t&&(this.#t.set(e,t),this.requestUpdate())},hear:this.#r,choosePlace:this.#n,pointProject:e=>{this.#m=e,this.requestUpdate()},goToPanel:()=>{this.renderRoot.querySelector(".panel")?.focus()}}}#n;#r;#o(e){this.#h!==e&&(this.#h=e,this.requestUpdate())}stepBack(){return!!super.stepBack()||void 0!==this.#e.open&&(this.#e={open:void 0,selection:null},this.requestUpdate(),!0)}}he.define("fds-project-map");var me=Object.freeze({__proto__:null});export{_ as a,ee as b,W as c,Z as d,ne as e,Q as f,me as g,G as h,M as i,te as l,K as p,le as r,V as s};
