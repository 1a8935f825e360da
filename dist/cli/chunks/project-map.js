import{ak as e,al as t,F as a,T as i,am as s,a9 as n,an as r,ab as l,ao as o,X as d,W as c,_ as p,Y as u,ap as h,aq as m,j as g,ar as f,ad as w,as as v,at as b,au as $,a4 as k,av as y,J as x,aw as j,Q as z,ax as q,ay as E,az as D,aA as C}from"../fds.js";import{w as T,F as S}from"./fds-widget.js";import{i as B,t as L}from"./late-key.js";import{L as H}from"./render-hydrate.js";import{s as N}from"./selection-sentence.js";function U({id:a}){return a===e||a===t}function A({standings:e,open:t,view:a},i){let s=t===i&&(U(i)||"actor"===a.selection.selection?.type);return e?.get(i.id)??{state:s?"selected":"plain",leads:0,partners:0}}function I({standings:e,view:t}){let{selection:a,linked:i}=t.selection;return!!e&&!!a&&"actor"!==a.type&&(i.size>0||"project"===a.type)}function P(e,t){return I(e)?A(e,t):h(t)}function R(e){return c(e.actors[0]?.short??e.id.replace(/^DE-/,""),6)}function F({strings:a,view:i},s){if(s.id===e)return a.others;if(s.id===t)return o(i,s.leads,a.unpublished);let[n]=s.actors;return n?d(n,i.lang):R(s)}function W(e,t){let[a]=t.actors;return U(t)||!a?F(e,t):n(a,e.view.lang)}function O(e){return e.actors.length>0||e.id===t}function _(e,t){let{leads:a,partners:i}=P(e,t);return 0===a&&i>0}function M({strings:a,view:i},s,n=""){let[o,d]=[s.leads.length,s.partners.length];return O(s)?s.id===t?l[i.lang].project(o):a[s.id===e?"partOfMany":"part"]({leads:o,partners:d,note:n}):r(i)}function V(e,t){let a=A(e,t),i=t.iso&&O(t)?` (${R(t)})`:"",s=`${F(e,t)}${i}`,{module:n}=e.parts.contents;return n&&I(e)&&O(t)?`${s}, ${n.linkedWords(a,t,e.view.lang)}`:`${s}: ${M(e,t)}`}function K(e,t){let{state:a,leads:i,partners:s}=A(e,t);if("linked"===a)return 0===i&&s>0?"partner":"lead"}function Q({joint:e},{actors:t}){if(!e)return!1;let a=s(e);return t.some(({id:e})=>a.includes(e))}function G(e,t,a){let{view:s}=e,{state:n}=A(e,t),{at:r,tabIndex:l,choose:o}=a,d=U(t)?void 0:t.actors[0];return i`<button
    type="button"
    class=${a.className}
    part="place ${n}"
    data-place=${t.id}
    data-ref=${d?u({type:"actor",id:d.id}):p}
    data-state=${n}
    data-hatched=${_(e,t)||p}
    data-role=${K(e,t)??p}
    data-tied=${Q(e,t)||p}
    data-x=${r?r[0]:p}
    data-y=${r?r[1]:p}
    tabindex=${l??p}
    aria-pressed=${"selected"===n}
    aria-current=${s.land&&s.land.id===d?.id?"true":p}
    @click=${o??p}
  >
    <span class="seen" aria-hidden="true">${a.content}</span>
    <span class="heard">${V(e,t)}</span>
  </button>`}function J(e,t){return i`<li><span class="swatch" data-kind=${e} aria-hidden="true"></span>${t}</li>`}function X(e,t){let{leads:a,partners:s}=P(e,t),n=t=>g(t,e.view.lang),r=`${a}${s}`.length>4;return i`<span class="numbers num" data-long=${r||p}
    ><b class=${a+s>0?"number":"none"}>${n(a)}</b>${s>0?i` <span class="joins">+${n(s)}</span>`:p}</span
  >`}function Y(e,t){let{unit:a,land:s,beside:n}=e.layout.squares,r=t.iso?s:n,l=m(h(t),P(e,t),a,r);if(!l)return p;let{width:o,height:d,leads:c,partners:u,rest:g}=l,w=(e,t)=>t?f`<path class=${e} d=${t} />`:p;return i`<svg
    class="squares"
    viewBox="0 0 ${o} ${d}"
    width="${o/100}em"
    height="${d/100}em"
  >
    ${w("filled",c)}${w("outlined",u)}${w("rest",g)}
  </svg>`}let Z="panel-heading";function ee({view:e},t){return b($(e.headingLevel),t,Z)}function te(e){let{open:t,view:a,parts:r}=e;if(!t&&!a.selection.selection)return function(e){let{strings:t,view:a,layout:r}=e,{totals:l}=r,{facts:d}=t,c=(e,t,s="")=>i`<div class=${s}>
      <dt>${e}</dt>
      <dd class="num">${g(t,a.lang)}</dd>
    </div>`,u=a.model.feed.projects.filter(e=>0===s(e).length),h=o(a,u,t.unpublished),m=v(a,a.model.feed.projects,"scope",d.noScope);return i`${ee(e,t.introHeading)}
    <p class="on-screen">${t.intro}</p>
    <dl class="sums">
      ${c(d.withLand,l.withLand)} ${c(d.withoutLand,l.withoutLand)}
      ${c(h,l.unpublished)} ${c(d.total,l.projects,"total")}
    </dl>
    ${l.joint>0?i`<p class="muted small">${d.joint(l.joint)}</p>`:p}
    ${void 0===l.own?p:i`<p class="side-title">${d.scopes}</p>
            <dl class="sums">
              ${l.scopes.map(({scope:e,count:t})=>c(e?n(e,a.lang):m,t))}
            </dl>`}`}(e);let l=r.contents.use(a.refresh);return l?.renderContents(e)??function(e){let{open:t,parts:a,strings:s,view:n}=e;return i`${ee(e,t?W(e,t):s.linkedHeading)}
  ${T(a.contents,n.lang)}`}(e)}function ae(e,t=te){return i`<section class="panel" part="panel" tabindex="-1" aria-labelledby=${Z}>
    ${t(e)}
  </section>`}function ie(e){return f`<pattern id=${e} class=${e} width="9" height="9" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path d="M0 0V9" /></pattern>`}let se=[["map","wide"],["map","narrow"],["tiles","wide"],["tiles","narrow"],["list","any"]],ne={map:new H(()=>import("../fds.js").then(function(e){return e.dQ})),list:new H(()=>import("./project-map.list.js")),contents:new H(()=>import("./project-map.contents.js").then(function(e){return e.p})),walk:new H(()=>import("./project-map.walk.js"))},re=z`
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
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
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
      grid-template-columns: clamp(24em, 38cqi, 32em) clamp(15em, 18cqi, 18em) minmax(0, 1fr);
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
    .view[aria-pressed='true'] {
      color: Highlight;
    }
  }
`,le=z`
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
`,oe=z`
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
    translate: -50% -45%;
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
  @container (min-width: 42em) {
    .hint {
      display: none;
    }
  }
  @media print {
    .places {
      break-inside: avoid;
      max-inline-size: 24em;
    }
  }
`,de=z`
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
`;class ce extends S{constructor(){super(...arguments),this.view="map",this.homeTypes=["actor","project"],this.tools=new H(()=>import("./project-map.tools.js")),this.parts=ne,this.#e={open:void 0,selection:null},this.#t=new Map,this.#a=!1,this.#i=e=>{this.view=e,this.setAttribute("view",e),this.#s(),this.requestUpdate()},this.#n=e=>{let t=this.#r?.layout.places.get(e),{view:a}=this.#r??{};if(!t||!a)return;if(this.parts.contents.load(),!U(t))return void a.choose({type:"actor",id:e});let{selection:i}=a.selection,s=this.#e.open===e;this.#e={open:s?void 0:e,selection:i},this.requestUpdate(),s||"actor"!==i?.type||a.choose(null)},this.#l=e=>{let t=e.target,a=t.closest("[data-place]")?.getAttribute("data-place")??void 0;"click"===e.type?void 0!==a&&this.#n(a):e instanceof KeyboardEvent?this.#o(e):("focusin"===e.type&&(this.#d=a),this.#c(/over|in$/.test(e.type)?a:void 0))}}static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[S.styles,re,oe,de,le]}#p;#u;#e;#h;#d;#m;#g;#f;#t;#a;#r;get later(){return[this.parts.contents,this.parts.walk]}get onDemand(){return[this.parts.list]}connectedCallback(){super.connectedCallback(),this.#s()}headingIn(e){return q[e].heading}renderContent(e){let t=this.#w(e.model),{totals:a}=t;if(0===a.projects)return{body:i`<p>${E(e)}</p>`};let s=this.#v();this.#b(s,e),this.#$(e,t);let n=this.#k(e,t);this.#r=n;let{list:l,map:o}=this.parts,d="list"===s,c="tiles"!==this.#f&&!(d&&l.module);return{lead:D(e,a,N(e,["project","actor"])),body:function(e,t){let{parts:a,picture:s,strings:n,view:l}=e,{list:o,map:d}=a;return t&&o.module?o.module.renderList(e):s?i`${t&&o.failed?i`<p class="muted" role="status">${n.viewFailed}</p>`:p}
    <div class="layout" data-linking=${I(e)||p}>
      <div class="picture">
        <div class="figure">
          ${function(e,t){let{strings:a,hear:s,layout:n,picture:l}=e,o="tiles"===l,d=o?"tiles":"map";return i`<div class="ground ${"map"===l?"":"tiled"}" data-picture=${l}>
      <div
        class="places ${d} ${o||t?"":"waiting muted"}"
        part=${d}
        role="group"
        aria-label=${a.laender}
        aria-describedby="keys"
        @click=${s}
        @keydown=${s}
        @pointerover=${s}
        @pointerleave=${s}
        @focusin=${s}
        @focusout=${s}
      >
        ${t?function(e,t){let{laenderShapes:a,mapViewBox:s}=t;return i`<svg
    class="drawing"
    viewBox="0 0 ${s.width} ${s.height}"
    aria-hidden="true"
    focusable="false"
  >
    <defs>${ie("hatch")}${ie("hatch-linked")}</defs>
    ${a.map(t=>function(e,t){let a=e.layout.places.get(t.iso);if(!a||!O(a))return f`<path class="land unknown" d=${t.path} />`;let i=function(e,t){if("selected"!==A(e,t).state&&_(e,t))return K(e,t)?"hatch-linked":"hatch"}(e,a);return f`<g data-place=${t.iso} data-state=${A(e,a).state}
      data-role=${K(e,a)??p}>
    <path class="land" part="land" d=${t.path} />
    ${i?f`<path d=${t.path} fill=${`url(#${i})`} />`:p}
  </g>`}(e,t))}
    ${a.map(t=>function(e,{iso:t,path:a}){let i=e.layout.places.get(t),s=!i||"plain"===A(e,i).state,n=e.pointed===t||e.view.land?.id===t;if(s&&!n)return p;let r=(i&&K(e,i))??p;return f`<path class="edge" data-strong=${n} data-role=${r} d=${a} />`}(e,t))}
    ${a.map(t=>function(e,t){let{iso:a,label:i,callout:s}=t,n=e.layout.places.get(a);return s&&n&&O(n)?f`<path class="leader" d=${y(t,s)} />
    <circle class="leader-end" cx=${i[0]} cy=${i[1]} r="3" />`:p}(e,t))}
    ${e.parts.contents.module?.renderTies(e,a)??p}
  </svg>`}(e,t):o?p:i`<p>${a.mapLoading}</p>`}
        ${k(n.laender,({id:e})=>e,a=>function(e,t,a){let s=i`<span class="code">${R(t)}</span>`;if(!O(t))return i`<span class="label unknown" data-place=${t.id}
      >${s} <span class="small">${r(e.view)}</span></span
    >`;let n=a?.laenderShapes.find(({iso:e})=>e===t.iso),{width:l=1,height:o=1}=a?.mapViewBox??{},[d,c]=n?.callout??n?.label??[0,0];return G(e,t,{className:n?.callout?"label callout":"label",at:[100*d/l,100*c/o],tabIndex:e.tabStop===t.id?0:-1,content:i`${s} ${X(e,t)} ${Y(e,t)}`})}(e,a,t))}
      </div>
    </div>
    ${function(e){let{layout:t,open:a,parts:s,pointed:n,strings:r}=e,l=s.contents.module,o=l?.tieWords(e),d=(void 0===n?void 0:t.places.get(n))??a,c=void 0===n&&o?o:d&&V(e,d);return i`<p class="caption small on-screen">
      <span class=${c?"pointed":"hint"} aria-hidden="true">${c??r.intro}</span>
      <span id="keys" class="heard">${r.keys}</span>
    </p>
    ${l?.renderToPanel(e)??p}`}(e)}`}(e,"tiles"===s?void 0:d.module)}
          ${d.failed?i`<p class="muted">${n.mapFailed}</p>`:p}
        </div>
        ${function(e){let{layout:t,parts:a,strings:s}=e,{legend:n}=s,{laender:l,beside:o,squares:d}=t,c=e=>[...l,...o].some(t=>t[e].length>0);return i`<ul class="legend small muted" part="legend" aria-label=${n.title}>
    <li>${n.unit(d.unit)}</li>
    ${c("leads")?J("leads",n.leads):p}
    ${c("partners")?J("partners",n.partners):p}
    ${l.some(t=>!I(e)&&_(e,t))?J("partner",n.partner):p}
    ${l.every(O)?p:J("unknown",r(e.view))}
    ${a.contents.module?.renderChoiceLegend(e)??p}
  </ul>`}(e)}
      </div>
      ${function(e){let{strings:t,layout:a,choosePlace:s,open:n,view:r}=e,l=t=>G(e,t,{className:"stripe",choose:()=>{s(t.id)},content:i`<span class="stripe-name">${W(e,t)}</span>
        ${X(e,t)} ${Y(e,t)}`});return 0===a.beside.length?p:i`<div class="beside" part="beside" role="group" aria-labelledby="beside">
    <p id="beside" class="side-title">${t.beside}</p>
    ${w(a.beside,e=>i`${e.map(l)}`,{lang:r.lang,isNeeded:t=>t===n||"plain"!==A(e,t).state})}
  </div>`}(e)} ${ae(e)}
    </div>`:(c=x[l.lang].loading,i`<div class="places map waiting muted"><p>${c}</p></div>`);var c}(n,d),footer:function(e,t){if(!e)return p;let{text:a,links:s}=e.geometryAttribution,n=[],r=a;for(let{label:e,href:t}of s){let[a="",...i]=r.split(e);n.push(a,j(t,e)),r=i.join(e)}return i`<span part="attribution" class=${"auto"===t?"wide":p}
    >${n}${r}</span
  >`}(c?o.module:void 0,this.#f),switches:function({strings:e},{pressed:t,show:a,prepare:s}){let n=se.map(([s,n])=>i`<button
      type="button"
      class="link view ${n}"
      data-view=${s}
      aria-pressed=${s===("auto"===t?"narrow"===n?"tiles":"map":t)}
      @click=${()=>{a(s)}}
    >
      ${e.view[s]}
    </button>`);return i`<span
    class="views"
    part="views"
    role="group"
    aria-label=${e.views}
    @pointerover=${s}
    @focusin=${s}
    >${n}</span
  >`}(n,{pressed:d&&l.failed?this.#f??"auto":s,show:this.#i,prepare:()=>{l.failed||l.load()}})}}willUpdate(e){super.willUpdate(e),e.has("view")&&this.#s(),this.#a=!!this.shadowRoot?.activeElement?.closest(".panel")}updated(e){for(let t of(super.updated(e),this.renderRoot.querySelectorAll("[data-x]")))t.style.setProperty("--x",`${t.dataset.x??""}%`),t.style.setProperty("--y",`${t.dataset.y??""}%`);this.#a&&!this.shadowRoot?.activeElement&&this.#y(!0)}#w(e){return this.#u&&e===this.#p||(this.#p=e,this.#u=C(e)),this.#u}#v(){return"tiles"===this.view||"list"===this.view?this.view:this.hasAttribute("view")?"map":"auto"}#b(e,{refresh:t}){let{list:a,map:i}=this.parts;"list"!==e?this.#f=e:!a.use(t)&&a.failed&&(this.#f??="auto"),this.#f&&"tiles"!==this.#f&&(i.use(t),i.failed&&(this.#f="tiles"))}#s(){let{list:e,map:t}=this.parts,a=this.#v();"list"===a?e.load():"tiles"!==a&&t.load()}#i;#$({land:e,selection:t},i){this.#e=function({open:e,selection:t},i,{places:s}){let n=void 0===e?void 0:s.get(e),r={open:n?.id,selection:i};if(a(t,i))return r;if("actor"===i?.type)return{open:i.id,selection:i};let l=e=>e.some(({id:e})=>e===i?.id),o=n&&"project"===i?.type&&(l(n.leads)||l(n.partners)),d="actor"===t?.type&&t.id===e;return o||!i&&!d?r:{open:void 0,selection:i}}(this.#e,t.selection,i),e?.id!==this.#h&&(this.#h=e?.id,e&&!t.selection&&(this.#e={open:e.id,selection:null}))}#k(e,t){let{open:a}=this.#e,{selection:i}=e.selection,n=[this.#d,a,...t.laender.map(({id:e})=>e)],r="project"===i?.type&&e.model.find("project",i.id),l=this.#g??(r||void 0);return{view:e,parts:this.parts,layout:t,strings:q[e.lang],standings:this.parts.contents.module?.standingsOf(t,e.selection,a),open:void 0===a?void 0:t.places.get(a),picture:this.#f,joint:l&&s(l).length>1?l:void 0,tabStop:n.find(e=>t.laender.some(t=>t.id===e&&O(t))),pointed:this.#m,memory:this.#t,remember:(e,t)=>{this.#t.get(e)!==t&&(this.#t.set(e,t),this.requestUpdate())},hear:this.#l,choosePlace:this.#n,pointProject:e=>{this.#g=e,this.requestUpdate()},goToPanel:()=>{this.#y()}}}#n;#l;#o(e){let{walk:t}=this.parts;this.shadowRoot?.activeElement?.hasAttribute("data-place")&&B(e)&&!e.ctrlKey&&(t.module?t.module.walkFrom(this.shadowRoot,e):L(e,t,this,({walkFrom:t})=>t(this.shadowRoot,e)))}#c(e){this.#m!==e&&(this.#m=e,this.requestUpdate())}stepBack(){return!!super.stepBack()||void 0!==this.#e.open&&(this.#e={open:void 0,selection:null},this.requestUpdate(),!0)}#y(e=!1){this.renderRoot.querySelector(".panel")?.focus({preventScroll:e})}}ce.define("fds-project-map");var pe=Object.freeze({__proto__:null});export{W as a,G as b,U as c,Q as d,ee as e,M as f,pe as g,O as h,I as i,J as l,F as p,ae as r,A as s};
