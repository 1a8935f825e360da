import{O as e,U as t,s as a,T as i,K as s,I as n,M as r,z as l,d as o,B as d,N as p,P as c,E as u,Q as h,f as m,R as g,S as f,r as w,j as v,V as $,g as b,W as y,X as k,Y as x,Z as j}from"../fds.js";import{F as z}from"./fds-widget-BSb9CvMA.js";import{i as E,t as D}from"./late-key-B1RqIgfO.js";import{L as B}from"./render-hydrate-DyRUNtjT.js";import{s as S}from"./selection-sentence-DJTVqXA2.js";function H({id:a}){return a===e||a===t}function L({standings:e,open:t,view:a},i){let s=t===i&&(H(i)||"actor"===a.selection.selection?.type);return e?.get(i.id)??{state:s?"selected":"plain",leads:0,partners:0}}function C(e){return u(e.actors[0]?.short??e.id.replace(/^DE-/,""),6)}function U({strings:a,view:i},s){if(s.id===e)return a.others;if(s.id===t)return p(i,s.leads,a.unpublished);let[n]=s.actors;return n?c(n,i.lang):C(s)}function T(e,t){let[a]=t.actors;return H(t)||!a?U(e,t):l(a,e.view.lang)}function q(e){return e.actors.length>0||e.id===t}function A({leads:e,partners:t}){return 0===e.length&&t.length>0}function P({strings:a,view:i},s,n=""){let[r,l]=[s.leads.length,s.partners.length];return q(s)?s.id===t?d[i.lang].project(r):a[s.id===e?"partOfMany":"part"]({leads:r,partners:l,note:n}):a.noData}function R(e,t){let a=L(e,t),i=t.iso&&q(t)?` (${C(t)})`:"",s=e.parts.contents.module?.linkedWords(a,e.view.lang);return`${U(e,t)}${i}: ${P(e,t)}${s?`, ${s}`:""}`}function I(e,t){let{state:a,leads:i,partners:s}=L(e,t);if("linked"===a)return 0===i&&s>0?"partner":"lead"}function N({view:e},{leads:t,partners:a}){let s=a.length,r=t.length+s>0?"number":"none";return i`<span class="numbers num"
    ><b class=${r}>${o(t.length,e.lang)}</b>${s>0?i` <span class="joins">+${o(s,e.lang)}</span>`:n}</span
  >`}function M({joint:e},{actors:t}){if(!e)return!1;let a=s(e);return t.some(({id:e})=>a.includes(e))}function F(e,t,a){let{view:s}=e,{state:l}=L(e,t),{at:o,tabIndex:d,choose:p}=a,c=H(t)?void 0:t.actors[0];return i`<button
    type="button"
    class=${a.className}
    part="place ${l}"
    data-place=${t.id}
    data-ref=${c?r({type:"actor",id:c.id}):n}
    data-state=${l}
    data-hatched=${A(t)?"own":n}
    data-role=${I(e,t)??n}
    data-tied=${M(e,t)||n}
    data-x=${o?o[0]:n}
    data-y=${o?o[1]:n}
    tabindex=${d??n}
    aria-pressed=${"selected"===l}
    aria-current=${s.land&&s.land.id===c?.id?"true":n}
    @click=${p??n}
  >
    <span class="seen" aria-hidden="true">${a.content}</span>
    <span class="heard">${R(e,t)}</span>
  </button>`}function O(e,t){return i`<li><span class="swatch" data-kind=${e} aria-hidden="true"></span>${t}</li>`}let K="panel-heading";function V({view:e},t){return g(f(e.headingLevel),t,K)}function _(e){let{open:t,view:a,parts:s}=e;if(!t&&!a.selection.selection)return function(e){let{strings:t,view:a,layout:s}=e,{totals:r}=s,{facts:d}=t,p=(e,t,s="")=>i`<div class=${s}>
      <dt>${e}</dt>
      <dd class="num">${o(t,a.lang)}</dd>
    </div>`,c=h(a,a.model.feed.projects,"scope",d.noScope);return i`${V(e,t.introHeading)}
    <p class="on-screen">${t.intro}</p>
    <dl class="sums">
      ${p(d.withLand,r.withLand)} ${p(d.withoutLand,r.withoutLand)}
      ${p(t.unpublished,r.unpublished)}
      ${p(d.total,r.projects,"total")}
    </dl>
    ${r.joint>0?i`<p class="muted small">${d.joint(r.joint)}</p>`:n}
    ${void 0===r.own?n:i`<p class="side-title">${d.scopes}</p>
            <dl class="sums">
              ${r.scopes.map(({scope:e,count:t})=>p(e?l(e,a.lang):c,t))}
            </dl>`}`}(e);let r=s.contents.use(a.refresh);return r?.renderContents(e)??function(e,t){let{open:a,strings:s,view:n}=e,{failedDetails:r,loading:l}=m[n.lang];return i`${V(e,a?T(e,a):s.linkedHeading)}
    <p class="muted" role="status">${t?r:l}</p>`}(e,s.contents.failed)}function W(e,t=_){return i`<section class="panel" part="panel" tabindex="-1" aria-labelledby=${K}>
    ${t(e)}
  </section>`}function G(e){return v`<pattern id=${e} class=${e} width="9" height="9" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path d="M0 0V9" /></pattern>`}let Q=[["map","wide"],["map","narrow"],["tiles","wide"],["tiles","narrow"],["list","any"]],X={map:new B(()=>import("../fds.js").then(function(e){return e.c3})),list:new B(()=>import("./project-map.list-Ct7SQO2J.js")),contents:new B(()=>import("./project-map.contents-CN9KCQoE.js").then(function(e){return e.p})),walk:new B(()=>import("./project-map.walk-BKunCjj7.js"))},Y=b`
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
`,Z=b`
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
`,J=b`
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
    .label[data-place='DE-BE'] {
      translate: -94% -75%;
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
`,ee=b`
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
    /* In a side bar no tile is wider than its column, and words break. */
    @container (max-width: 18em) {
      .tiled .label {
        aspect-ratio: auto;
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
`;class te extends z{constructor(){super(...arguments),this.view="map",this.homeTypes=["actor","project"],this.tools=new B(()=>import("./project-map.tools-E1LHadfe.js")),this.parts=X,this.#e={open:void 0,selection:null},this.#t=new Map,this.#a=!1,this.#i=e=>{this.view=e,this.setAttribute("view",e),this.#s(),this.requestUpdate()},this.#n=e=>{let t=this.#r?.layout.places.get(e),{view:a}=this.#r??{};if(!t||!a)return;if(this.parts.contents.load(),!H(t))return void a.choose({type:"actor",id:e});let{selection:i}=a.selection,s=this.#e.open===e;this.#e={open:s?void 0:e,selection:i},this.requestUpdate(),s||"actor"!==i?.type||a.choose(null)},this.#l=e=>{let t=e.target,a=t.closest("[data-place]")?.getAttribute("data-place")??void 0;"click"===e.type?void 0!==a&&this.#n(a):e instanceof KeyboardEvent?this.#o(e):("focusin"===e.type&&(this.#d=a),this.#p(/over|in$/.test(e.type)?a:void 0))}}static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[z.styles,Y,J,ee,Z]}#c;#u;#e;#h;#d;#m;#g;#f;#t;#a;#r;prepare(){super.prepare(),this.parts.contents.load(),this.parts.walk.load()}connectedCallback(){super.connectedCallback(),this.#s()}headingIn(e){return y[e].heading}renderContent(e){let t=this.#w(e.model),{totals:a}=t;if(0===a.projects)return{body:i`<p>${k(e)}</p>`};let s=this.#v();this.#$(s,e),this.#b(e,t);let r=this.#y(e,t);this.#r=r;let{list:l,map:o}=this.parts,d="list"===s,p="tiles"!==this.#f&&!(d&&l.module);return{lead:x(e,a,S(e,["project","actor"])),body:function(e,t){let{parts:a,picture:s,strings:r,view:l}=e,{list:o,map:d}=a;return t&&o.module?o.module.renderList(e):s?i`${t&&o.failed?i`<p class="muted" role="status">${r.viewFailed}</p>`:n}
    <div class="layout">
      <div class="picture">
        ${function(e,t){let{strings:a,hear:s,layout:r,picture:l}=e,o="tiles"===l,d=o?"tiles":"map";return i`<div class="ground ${"map"===l?"":"tiled"}" data-picture=${l}>
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
    viewBox="0 0 ${s.width} ${s.height}"
    aria-hidden="true"
    focusable="false"
  >
    <defs>${G("hatch")}${G("hatch-linked")}</defs>
    ${a.map(t=>function(e,t){let a=e.layout.places.get(t.iso);if(!a||!q(a))return v`<path class="land unknown" d=${t.path} />`;let i=function(e,t){if("selected"!==L(e,t).state)return"partner"===I(e,t)?"hatch-linked":void 0===I(e,t)&&A(t)?"hatch":void 0}(e,a);return v`<g data-place=${t.iso} data-state=${L(e,a).state}
      data-role=${I(e,a)??n}>
    <path class="land" part="land" d=${t.path} />
    ${i?v`<path d=${t.path} fill=${`url(#${i})`} />`:n}
  </g>`}(e,t))}
    ${a.map(t=>function(e,{iso:t,path:a}){let i=e.layout.places.get(t),s=!i||"plain"===L(e,i).state,r=e.pointed===t||e.view.land?.id===t;return s&&!r?n:v`<path class="edge" data-strong=${r} d=${a} />`}(e,t))}
    ${a.map(t=>function(e,{iso:t,label:a,callout:i}){let s=e.layout.places.get(t);if(!i||!s||!q(s))return n;let[[r,l],[o,d]]=[a,i];return v`<path class="leader" d=${`M${r} ${l}L${o} ${d}`} />
    <circle class="leader-end" cx=${r} cy=${l} r="3" />`}(e,t))}
    ${e.parts.contents.module?.renderTies(e,a)??n}
  </svg>`}(e,t):o?n:i`<p>${a.mapLoading}</p>`}
        ${w(r.laender,({id:e})=>e,a=>function(e,t,a){let s=i`<span class="code">${C(t)}</span>`;if(!q(t))return i`<span class="label unknown" data-place=${t.id}
      >${s} <span class="small">${e.strings.noData}</span></span
    >`;let n=a?.laenderShapes.find(({iso:e})=>e===t.iso),{width:r=1,height:l=1}=a?.mapViewBox??{},[o,d]=n?.callout??n?.label??[0,0];return F(e,t,{className:n?.callout?"label callout":"label",at:[100*o/r,100*d/l],tabIndex:e.tabStop===t.id?0:-1,content:i`${s} ${N(e,t)}`})}(e,a,t))}
      </div>
    </div>
    ${function(e){let{layout:t,open:a,parts:s,pointed:r,strings:l}=e,o=s.contents.module,d=o?.tieWords(e),p=(void 0===r?void 0:t.places.get(r))??a,c=void 0===r&&d?d:p&&R(e,p);return i`<p class="caption small on-screen">
      <span class=${c?"pointed":"hint"} aria-hidden="true">${c??l.intro}</span>
      <span id="keys" class="heard">${l.keys}</span>
    </p>
    ${o?.renderToPanel(e)??n}`}(e)}`}(e,"tiles"===s?void 0:d.module)} ${function(e){let{layout:t,parts:a,strings:s}=e,{legend:r}=s,{laender:l}=t;return i`<ul class="legend small muted" part="legend" aria-label=${r.title}>
    <li>${r.number}</li>
    ${l.some(({partners:e})=>e.length>0)?i`<li>${r.joins}</li>`:n}
    ${l.some(A)?O("partner",r.partner):n}
    ${l.every(q)?n:O("unknown",s.noData)}
    ${a.contents.module?.renderChoiceLegend(e)??n}
  </ul>`}(e)}
        ${d.failed?i`<p class="muted">${r.mapFailed}</p>`:n}
      </div>
      ${function(e){let{strings:t,layout:a,choosePlace:s}=e;return 0===a.beside.length?n:i`<div class="beside" part="beside" role="group" aria-labelledby="beside">
    <p id="beside" class="side-title">${t.beside}</p>
    ${a.beside.map(t=>F(e,t,{className:"stripe",choose:()=>{s(t.id)},content:i`<span class="stripe-name">${T(e,t)}</span>
          ${N(e,t)}`}))}
  </div>`}(e)} ${W(e)}
    </div>`:(p=m[l.lang].loading,i`<div class="places map waiting muted"><p>${p}</p></div>`);var p}(r,d),footer:function({strings:e},t,{pressed:a,show:s,prepare:r}){let l=Q.map(([t,n])=>i`<button
      type="button"
      class="link view ${n}"
      data-view=${t}
      aria-pressed=${t===("auto"===a?"narrow"===n?"tiles":"map":a)}
      @click=${()=>{s(t)}}
    >
      ${e.view[t]}
    </button>`);return i`${t?function({text:e,links:t},a){let s=[],r=e;for(let{label:e,href:a}of t){let[t="",...i]=r.split(e);s.push(t,$(a,e)),r=i.join(e)}return i`<span part="attribution" class=${"auto"===a?"wide":n}
    >${s}${r}</span
  >`}(t.geometryAttribution,a):n}
    <span
      class="views"
      part="views"
      role="group"
      aria-label=${e.views}
      @pointerover=${r}
      @focusin=${r}
      >${l}</span
    >`}(r,p?o.module:void 0,{pressed:d&&l.failed?this.#f??"auto":s,show:this.#i,prepare:()=>{l.failed||l.load()}})}}willUpdate(e){super.willUpdate(e),e.has("view")&&this.#s(),this.#a=!!this.shadowRoot?.activeElement?.closest(".panel")}updated(e){for(let t of(super.updated(e),this.adopt(function({list:e,contents:t}){return[e,t].flatMap(({module:e})=>e?.sheets??[])}(this.parts)),this.renderRoot.querySelectorAll("[data-x]")))t.style.setProperty("--x",`${t.dataset.x??""}%`),t.style.setProperty("--y",`${t.dataset.y??""}%`);this.#a&&!this.shadowRoot?.activeElement&&this.#k(!0)}#w(e){return this.#u&&e===this.#c||(this.#c=e,this.#u=j(e)),this.#u}#v(){return"tiles"===this.view||"list"===this.view?this.view:this.hasAttribute("view")?"map":"auto"}#$(e,{refresh:t}){let{list:a,map:i}=this.parts;"list"!==e?this.#f=e:!a.use(t)&&a.failed&&(this.#f??="auto"),this.#f&&"tiles"!==this.#f&&(i.use(t),i.failed&&(this.#f="tiles"))}#s(){let{list:e,map:t}=this.parts,a=this.#v();"list"===a?e.load():"tiles"!==a&&t.load()}#i;#b({land:e,selection:t},i){this.#e=function({open:e,selection:t},i,{places:s}){let n=void 0===e?void 0:s.get(e),r={open:n?.id,selection:i};if(a(t,i))return r;if("actor"===i?.type)return{open:i.id,selection:i};let l=e=>e.some(({id:e})=>e===i?.id),o=n&&"project"===i?.type&&(l(n.leads)||l(n.partners)),d="actor"===t?.type&&t.id===e;return o||!i&&!d?r:{open:void 0,selection:i}}(this.#e,t.selection,i),e?.id!==this.#h&&(this.#h=e?.id,e&&!t.selection&&(this.#e={open:e.id,selection:null}))}#y(e,t){let{open:a}=this.#e,{selection:i}=e.selection,n=[this.#d,a,...t.laender.map(({id:e})=>e)],r="project"===i?.type&&e.model.find("project",i.id),l=this.#g??(r||void 0);return{view:e,parts:this.parts,layout:t,strings:y[e.lang],standings:this.parts.contents.module?.standingsOf(t,e.selection,a),open:void 0===a?void 0:t.places.get(a),picture:this.#f,joint:l&&s(l).length>1?l:void 0,tabStop:n.find(e=>t.laender.some(t=>t.id===e&&q(t))),pointed:this.#m,memory:this.#t,remember:(e,t)=>{this.#t.get(e)!==t&&(this.#t.set(e,t),this.requestUpdate())},hear:this.#l,choosePlace:this.#n,pointProject:e=>{this.#g=e,this.requestUpdate()},goToPanel:()=>{this.#k()}}}#n;#l;#o(e){let{walk:t}=this.parts;this.shadowRoot?.activeElement?.hasAttribute("data-place")&&E(e)&&!e.ctrlKey&&(t.module?t.module.walkFrom(this.shadowRoot,e):D(e,t,this,({walkFrom:t})=>t(this.shadowRoot,e)))}#p(e){this.#m!==e&&(this.#m=e,this.requestUpdate())}stepBack(){return!!super.stepBack()||void 0!==this.#e.open&&(this.#e={open:void 0,selection:null},this.requestUpdate(),!0)}#k(e=!1){this.renderRoot.querySelector(".panel")?.focus({preventScroll:e})}}te.define("fds-project-map");var ae=Object.freeze({__proto__:null});export{T as a,F as b,M as c,V as d,P as e,ae as f,q as h,H as i,O as l,U as p,W as r,L as s};
