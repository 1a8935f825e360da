import{B as e,C as t,O as a,U as i,s,T as n,D as r,A as l,E as o,w as d,c as p,x as c,F as u,f as h,G as m,H as g,n as f,g as w,I as v,d as $,J as b,K as y}from"../fds.js";import{F as k}from"./fds-widget-CP5qfYet.js";import{L as x}from"./render-hydrate-DKfMjdUQ.js";import{s as j}from"./selection-sentence-GSAc3B3-.js";let z={attribute:!0,type:String,converter:t,reflect:!1,hasChanged:e};function D({id:e}){return e===a||e===i}function E({standings:e,open:t,view:a},i){let s=t===i&&(D(i)||"actor"===a.selection.selection?.type);return e?.get(i.id)??{state:s?"selected":"plain",leads:0,partners:0}}function H(e){return e.actors[0]?.short??e.id.replace(/^DE-/,"")}function P({strings:e,view:t},s){if(s.id===a)return e.others;if(s.id===i)return e.unpublished;let[n]=s.actors;return n?u(n,t.lang).text:H(s)}function S(e,t){let[a]=t.actors;return D(t)||!a?P(e,t):d(a,e.view.lang)}function U(e){return e.actors.length>0||e.id===i}function C({leads:e,partners:t}){return 0===e.length&&t.length>0}function L({strings:e,view:t},s,n=""){let[r,l]=[s.leads.length,s.partners.length];return U(s)?s.id===i?c[t.lang].project(r):e[s.id===a?"partOfMany":"part"]({leads:r,partners:l,note:n}):e.noData}function O(e,t){let a=E(e,t),i=t.iso&&U(t)?` (${H(t)})`:"",s=e.parts.contents.module?.linkedWords(a,e.view.lang);return`${P(e,t)}${i}: ${L(e,t)}${s?`, ${s}`:""}`}function T(e,t){let{state:a,leads:i,partners:s}=E(e,t);if("linked"===a)return 0===i&&s>0?"partner":"lead"}function B({view:e},{leads:t,partners:a}){let i=a.length,s=t.length+i>0?"number":"none";return n`<span class="numbers num"
    ><b class=${s}>${p(t.length,e.lang)}</b>${i>0?n` <span class="joins">+${p(i,e.lang)}</span>`:l}</span
  >`}function q({joint:e},{actors:t}){if(!e)return!1;let a=r(e);return t.some(({id:e})=>a.includes(e))}function M(e,t,a){let{view:i}=e,{state:s}=E(e,t),{at:r,tabIndex:d,choose:p}=a,c=D(t)?void 0:t.actors[0];return n`<button
    type="button"
    class=${a.className}
    part="place ${s}"
    data-place=${t.id}
    data-ref=${c?o({type:"actor",id:c.id}):l}
    data-state=${s}
    data-hatched=${C(t)?"own":l}
    data-role=${T(e,t)??l}
    data-tied=${q(e,t)||l}
    data-x=${r?r[0]:l}
    data-y=${r?r[1]:l}
    tabindex=${d??l}
    aria-pressed=${"selected"===s}
    aria-current=${i.land&&i.land.id===c?.id?"true":l}
    @click=${p??l}
  >
    <span class="seen" aria-hidden="true">${a.content}</span>
    <span class="heard">${O(e,t)}</span>
  </button>`}function A(e,t){return n`<li><span class="swatch" data-kind=${e} aria-hidden="true"></span>${t}</li>`}let N="panel-heading";function I({view:e},t){return m(g(e.headingLevel),t,N)}function F(e){let{open:t,view:a,parts:i}=e;if(!t&&!a.selection.selection)return function(e){let{strings:t,view:a,layout:i}=e,{totals:s}=i,{facts:r}=t,o=(e,t,i="")=>n`<div class=${i}>
      <dt>${e}</dt>
      <dd class="num">${p(t,a.lang)}</dd>
    </div>`;return n`${I(e,t.introHeading)}
    <p>${t.intro}</p>
    <dl class="sums">
      ${o(r.withLand,s.withLand)} ${o(r.withoutLand,s.withoutLand)}
      ${o(t.unpublished,s.unpublished)}
      ${o(r.total,s.projects,"total")}
    </dl>
    ${s.joint>0?n`<p class="muted small">${r.joint(s.joint)}</p>`:l}
    ${void 0===s.own?l:n`<p class="side-title">${r.scopes}</p>
            <dl class="sums">
              ${s.scopes.map(({scope:e,count:t})=>o(e?d(e,a.lang):r.noScope,t))}
            </dl>`}`}(e);let s=i.contents.use(a.refresh);return s?.renderContents(e)??function(e,t){let{open:a,strings:i,view:s}=e,{failedDetails:r,loading:l}=h[s.lang];return n`${I(e,a?S(e,a):i.linkedHeading)}
    <p class="muted" role="status">${t?r:l}</p>`}(e,i.contents.failed)}function R(e,t=F){return n`<section class="panel" part="panel" tabindex="-1" aria-labelledby=${N}>
    ${t(e)}
  </section>`}function _(e){return w`<pattern id=${e} class=${e} width="9" height="9" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path d="M0 0V9" /></pattern>`}let V=[["map","wide"],["map","narrow"],["tiles","wide"],["tiles","narrow"],["list","any"]],G={map:new x(()=>import("../fds.js").then(function(e){return e.b9})),list:new x(()=>import("./project-map.list-BDjWz6Sl.js")),contents:new x(()=>import("./project-map.contents-BlW-oM9Q.js").then(function(e){return e.p})),walk:new x(()=>import("./project-map.walk-CbG6j4Xd.js"))},K=$`
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
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.35em 0.75em;
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
  }
  @container (min-width: 64em) {
    .layout {
      grid-template-columns: minmax(24em, 1fr) 15em minmax(0, 1fr);
      grid-template-rows: auto;
    }
    .picture {
      grid-row: auto;
    }
  }
  @media (forced-colors: active) {
    .view[aria-pressed='true'] {
      color: Highlight;
    }
  }
`,W=$`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    justify-content: center;
    margin-block-start: 0.25em;
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
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--muted) 3px 4px);
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
    .land,
    .leader,
    .hatch path {
      stroke: CanvasText;
    }
    .land,
    .leader-end {
      fill: Canvas;
    }
    .edge {
      stroke: Highlight;
    }
  }
`,J=$`
  .ground {
    container-type: inline-size;
  }
  .places {
    position: relative;
    max-inline-size: 32em;
    margin-inline: auto;
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
  svg {
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
    stroke-width: 2px;
  }
  .edge[data-strong='true'] {
    stroke-width: 3px;
  }
  .hatch path {
    stroke: var(--muted);
    stroke-width: 2;
  }
  .leader {
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
    white-space: nowrap;
  }
  .label[data-hatched] {
    background: var(--paper);
  }
  .code,
  .joins {
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .callout {
    grid-auto-flow: column;
    gap: 0.3em;
    align-items: baseline;
    padding-inline: 0.4em;
    background: var(--paper);
    border: 1px solid var(--muted);
  }
  /* Beside the map's edges, and out of each other's way where the map is small. */
  .label[data-place='DE-BE'] {
    translate: -82% -75%;
  }
  .label[data-place='DE-SL'] {
    translate: -25% -15%;
  }
  .label[data-place='DE-HH'] {
    translate: -70% -75%;
  }
  @container (max-width: 26em) {
    .label[data-place='DE-HB'] {
      translate: -60% 0;
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
    text-align: center;
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
    /* Higher targets, further from each other. */
    .label[data-place='DE-HB'] {
      translate: -60% 0;
    }
    .label[data-place='DE-HH'] {
      translate: -75% -60%;
    }
    .label[data-place='DE-BE'] {
      translate: -70% -95%;
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
`,Q=$`
  [data-picture='tiles'] {
    max-inline-size: 23em;
    margin-inline: auto;
  }
  .narrow {
    display: none;
  }
  @container (max-width: 23em) {
    .narrow {
      display: revert;
    }
    .wide,
    .tiled :is(svg, .waiting > p) {
      display: none;
    }
    .tiled > .places {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      place-content: normal;
      gap: 0.35em;
      aspect-ratio: auto;
      background: none;
    }
    .tiled .label {
      position: relative;
      inset: auto;
      translate: none;
      display: grid;
      grid-auto-flow: row;
      gap: 0;
      justify-items: center;
      align-items: normal;
      aspect-ratio: 5 / 4;
      min-block-size: 3em;
      padding: 0;
      border: 1px solid var(--rule);
      background-color: var(--soft);
      line-height: 1.25;
    }
    .tiled .label[data-hatched] {
      background: repeating-linear-gradient(135deg, var(--soft) 0 5px, var(--rule) 5px 6.5px);
    }
    .tiled .unknown {
      border-style: dashed;
      color: var(--muted);
      white-space: normal;
      text-align: center;
    }
    /* The grid of DESIGN.md: three rows begin where the row before is not full. */
    .tiled [data-place='DE-SH'] {
      grid-column: 2;
    }
    .tiled :is([data-place='DE-HB'], [data-place='DE-NI'], [data-place='DE-SL']) {
      grid-column: 1;
    }
  }
`;class X extends k{static{this.styles=[k.styles,K,J,Q,W]}#e;#t;#a;#i;#s;#n;#r;#l;#o;#d;#p;constructor(){super(),this.view="map",this.homeTypes=["actor","project"],this.tools=new x(()=>import("./project-map.tools-IIOnWxlY.js")),this.parts=G,this.#a={open:void 0,selection:null},this.#o=new Map,this.#d=!1,this.#c=e=>{this.view=e,this.setAttribute("view",e),this.#u(),this.requestUpdate()},this.#h=e=>{let t=this.#p?.layout.places.get(e),{view:a}=this.#p??{};if(!t||!a)return;if(this.parts.contents.load(),!D(t))return void a.choose({type:"actor",id:e});let{selection:i}=a.selection,s=this.#a.open===e;this.#a={open:s?void 0:e,selection:i},this.requestUpdate(),s||"actor"!==i?.type||a.choose(null)},this.#m=e=>{let t=e.target,a=t.closest("[data-place]")?.getAttribute("data-place")??void 0,{walk:i}=this.parts,s=()=>i.module?.walkFrom(this.shadowRoot,e);"click"===e.type?void 0!==a&&this.#h(a):"keydown"===e.type?i.module?s():i.load().then(s):("focusin"===e.type&&(this.#s=a),this.#g(/over|in$/.test(e.type)?a:void 0))},this.#f=e=>{let t=this.#p;"Escape"===e.key&&t&&(t.view.selection.selection?t.view.choose(null):t.open&&(this.#a={open:void 0,selection:null},this.requestUpdate()))},this.addEventListener("keydown",this.#f)}prepare(){super.prepare(),this.parts.contents.load(),this.parts.walk.load()}connectedCallback(){super.connectedCallback(),this.#u()}headingIn(e){return b[e].heading}renderContent(e){let t=b[e.lang],a=this.#w(e.model),{totals:i}=a;if(0===i.projects){let a=e.whole.feed.projects.length>0;return{body:n`<p>${a?t.noMatch:t.empty}</p>`}}let s=this.#v();this.#$(s,e),this.#b(e,a);let r=this.#y(e,a);this.#p=r;let{list:o,map:d}=this.parts,p="list"===s,c="tiles"!==this.#l&&!(p&&o.module);return{lead:function(e,t,a){let{own:i,scopes:s}=t,r=s.filter(({scope:e})=>!e?.own).length;return n`${e.lead(t)} ${void 0===i?l:e.ownNote(i,r)}
  ${a}`}(t,i,j(e,["project","actor"])),body:function(e,t){let{parts:a,picture:i,strings:s,view:r}=e,{list:o,map:d}=a;return t&&o.module?o.module.renderList(e):i?n`${t&&o.failed?n`<p class="muted" role="status">${s.viewFailed}</p>`:l}
    <div class="layout">
      <div class="picture">
        ${function(e,t){let{strings:a,hear:i,layout:s,picture:r}=e,o="tiles"===r,d=o?"tiles":"map";return n`<div class="ground ${"map"===r?"":"tiled"}" data-picture=${r}>
      <div
        class="places ${d} ${o||t?"":"waiting muted"}"
        part=${d}
        role="group"
        aria-label=${a.laender}
        aria-describedby="keys"
        @click=${i}
        @keydown=${i}
        @pointerover=${i}
        @pointerleave=${i}
        @focusin=${i}
        @focusout=${i}
      >
        ${t?function(e,t){let{laenderShapes:a,mapViewBox:i}=t;return n`<svg
    viewBox="0 0 ${i.width} ${i.height}"
    aria-hidden="true"
    focusable="false"
  >
    <defs>${_("hatch")}${_("hatch-linked")}</defs>
    ${a.map(t=>function(e,t){let a=e.layout.places.get(t.iso);if(!a||!U(a))return w`<path class="land unknown" d=${t.path} />`;let i=function(e,t){if("selected"!==E(e,t).state)return"partner"===T(e,t)?"hatch-linked":void 0===T(e,t)&&C(t)?"hatch":void 0}(e,a);return w`<g data-place=${t.iso} data-state=${E(e,a).state}
      data-role=${T(e,a)??l}>
    <path class="land" part="land" d=${t.path} />
    ${i?w`<path d=${t.path} fill=${`url(#${i})`} />`:l}
  </g>`}(e,t))}
    ${a.map(t=>function(e,{iso:t,path:a}){let i=e.layout.places.get(t),s=!i||"plain"===E(e,i).state,n=e.pointed===t||e.view.land?.id===t;return s&&!n?l:w`<path class="edge" data-strong=${n} d=${a} />`}(e,t))}
    ${a.map(t=>function(e,{iso:t,label:a,callout:i}){let s=e.layout.places.get(t);if(!i||!s||!U(s))return l;let[[n,r],[o,d]]=[a,i];return w`<path class="leader" d=${`M${n} ${r}L${o} ${d}`} />
    <circle class="leader-end" cx=${n} cy=${r} r="3" />`}(e,t))}
    ${e.parts.contents.module?.renderTies(e,a)??l}
  </svg>`}(e,t):o?l:n`<p>${a.mapLoading}</p>`}
        ${f(s.laender,({id:e})=>e,a=>function(e,t,a){let i=n`<span class="code">${H(t)}</span>`;if(!U(t))return n`<span class="label unknown" data-place=${t.id}
      >${i} <span class="small">${e.strings.noData}</span></span
    >`;let s=a?.laenderShapes.find(({iso:e})=>e===t.iso),{width:r=1,height:l=1}=a?.mapViewBox??{},[o,d]=s?.callout??s?.label??[0,0];return M(e,t,{className:s?.callout?"label callout":"label",at:[100*o/r,100*d/l],tabIndex:e.tabStop===t.id?0:-1,content:n`${i} ${B(e,t)}`})}(e,a,t))}
      </div>
    </div>
    ${function(e){let{layout:t,open:a,parts:i,pointed:s,strings:r}=e,o=i.contents.module,d=o?.tieWords(e),p=(void 0===s?void 0:t.places.get(s))??a,c=void 0===s&&d?d:p&&O(e,p);return n`<p class="caption small">
      <span class=${c?"pointed":"hint"} aria-hidden="true">${c??r.intro}</span>
      <span id="keys" class="heard">${r.keys}</span>
    </p>
    ${o?.renderToPanel(e)??l}`}(e)}`}(e,"tiles"===i?void 0:d.module)} ${function(e){let{layout:t,parts:a,strings:i}=e,{legend:s}=i,{laender:r}=t;return n`<ul class="legend small muted" part="legend" aria-label=${s.title}>
    <li>${s.number}</li>
    ${r.some(({partners:e})=>e.length>0)?n`<li>${s.joins}</li>`:l}
    ${r.some(C)?A("partner",s.partner):l}
    ${r.every(U)?l:A("unknown",i.noData)}
    ${a.contents.module?.renderChoiceLegend(e)??l}
  </ul>`}(e)}
        ${d.failed?n`<p class="muted">${s.mapFailed}</p>`:l}
      </div>
      ${function(e){let{strings:t,layout:a,choosePlace:i}=e;return 0===a.beside.length?l:n`<div class="beside" part="beside" role="group" aria-labelledby="beside">
    <p id="beside" class="side-title">${t.beside}</p>
    ${a.beside.map(t=>M(e,t,{className:"stripe",choose:()=>{i(t.id)},content:n`<span class="stripe-name">${S(e,t)}</span>
          ${B(e,t)}`}))}
  </div>`}(e)} ${R(e)}
    </div>`:(p=h[r.lang].loading,n`<div class="places map waiting muted"><p>${p}</p></div>`);var p}(r,p),footer:function({strings:e},t,{pressed:a,show:i,prepare:s}){let r=V.map(([t,s])=>n`<button
      type="button"
      class="link view ${s}"
      data-view=${t}
      aria-pressed=${t===("auto"===a?"narrow"===s?"tiles":"map":a)}
      @click=${()=>{i(t)}}
    >
      ${e.view[t]}
    </button>`);return n`${t?function({text:e,links:t},a){let i=[],s=e;for(let{label:e,href:a}of t){let[t="",...n]=s.split(e);i.push(t,v(a,e)),s=n.join(e)}return n`<span part="attribution" class=${"auto"===a?"wide":l}
    >${i}${s}</span
  >`}(t.geometryAttribution,a):l}
    <span
      class="views"
      part="views"
      role="group"
      aria-label=${e.views}
      @pointerover=${s}
      @focusin=${s}
      >${r}</span
    >`}(r,c?d.module:void 0,{pressed:p&&o.failed?this.#l??"auto":s,show:this.#c,prepare:()=>{o.failed||o.load()}})}}willUpdate(e){super.willUpdate(e),e.has("view")&&this.#u(),this.#d=!!this.shadowRoot?.activeElement?.closest(".panel")}updated(e){for(let t of(super.updated(e),this.adopt(function({list:e,contents:t}){return[e,t].flatMap(({module:e})=>e?.sheets??[])}(this.parts)),this.renderRoot.querySelectorAll("[data-x]")))t.style.setProperty("--x",`${t.dataset.x??""}%`),t.style.setProperty("--y",`${t.dataset.y??""}%`);this.#d&&!this.shadowRoot?.activeElement&&this.#k(!0)}#w(e){return this.#t&&e===this.#e||(this.#e=e,this.#t=y(e)),this.#t}#v(){return"tiles"===this.view||"list"===this.view?this.view:this.hasAttribute("view")?"map":"auto"}#$(e,{refresh:t}){let{list:a,map:i}=this.parts;"list"!==e?this.#l=e:!a.use(t)&&a.failed&&(this.#l??="auto"),this.#l&&"tiles"!==this.#l&&(i.use(t),i.failed&&(this.#l="tiles"))}#u(){let{list:e,map:t}=this.parts,a=this.#v();"list"===a?e.load():"tiles"!==a&&t.load()}#c;#b({land:e,selection:t},a){this.#a=function({open:e,selection:t},a,{places:i}){let n=void 0===e?void 0:i.get(e),r={open:n?.id,selection:a};if(s(t,a))return r;if("actor"===a?.type)return{open:a.id,selection:a};let l=e=>e.some(({id:e})=>e===a?.id),o=n&&"project"===a?.type&&(l(n.leads)||l(n.partners)),d="actor"===t?.type&&t.id===e;return o||!a&&!d?r:{open:void 0,selection:a}}(this.#a,t.selection,a),e?.id!==this.#i&&(this.#i=e?.id,e&&!t.selection&&(this.#a={open:e.id,selection:null}))}#y(e,t){let{open:a}=this.#a,{selection:i}=e.selection,s=[this.#s,a,...t.laender.map(({id:e})=>e)],n="project"===i?.type&&e.model.find("project",i.id),l=this.#r??(n||void 0);return{view:e,parts:this.parts,layout:t,strings:b[e.lang],standings:this.parts.contents.module?.standingsOf(t,e.selection,a),open:void 0===a?void 0:t.places.get(a),picture:this.#l,joint:l&&r(l).length>1?l:void 0,tabStop:s.find(e=>t.laender.some(t=>t.id===e&&U(t))),pointed:this.#n,memory:this.#o,remember:(e,t)=>{this.#o.get(e)!==t&&(this.#o.set(e,t),this.requestUpdate())},hear:this.#m,choosePlace:this.#h,pointProject:e=>{this.#r=e,this.requestUpdate()},goToPanel:()=>{this.#k()}}}#h;#m;#g(e){this.#n!==e&&(this.#n=e,this.requestUpdate())}#f;#k(e=!1){this.renderRoot.querySelector(".panel")?.focus({preventScroll:e})}}!function(e,t,a){let i;null===i&&(i=Object.getOwnPropertyDescriptor(t,a));for(let s=e.length-1;s>=0;s--)i=e[s](t,a,i)||i;i&&Object.defineProperty(t,a,i)}([(Y={reflect:!0,useDefault:!0},(e,t)=>{let a;return"object"==typeof t?((e=z,t,a)=>{let{kind:i,metadata:s}=a,n=globalThis.litPropertyMetadata.get(s);if(void 0===n&&globalThis.litPropertyMetadata.set(s,n=new Map),"setter"===i&&((e=Object.create(e)).wrapped=!0),n.set(a.name,e),"accessor"===i){let{name:i}=a;return{set(a){let s=t.get.call(this);t.set.call(this,a),this.requestUpdate(i,s,e,!0,a)},init(t){return void 0!==t&&this.C(i,void 0,e,t),t}}}if("setter"===i){let{name:i}=a;return function(a){let s=this[i];t.call(this,a),this.requestUpdate(i,s,e,!0,a)}}throw Error("Unsupported decorator location: "+i)})(Y,e,t):(a=e.hasOwnProperty(t),e.constructor.createProperty(t,Y),a?Object.getOwnPropertyDescriptor(e,t):void 0)})],X.prototype,"view"),X.define("fds-project-map");var Y,Z=Object.freeze({__proto__:null});export{S as a,M as b,q as c,I as d,L as e,Z as f,U as h,D as i,A as l,P as p,R as r,E as s};
