import{ad as e,ae as t,A as a,T as i,af as s,a3 as n,ag as r,a5 as l,ah as o,P as d,a7 as p,U as c,Q as u,j as h,a6 as m,ai as g,aj as f,ak as w,_ as v,al as $,E as b,am as y,J as k,an as x,ao as j,ap as z,aq as E}from"../fds.js";import{w as D,F as H}from"./fds-widget.js";import{i as S,t as B}from"./late-key.js";import{L}from"./render-hydrate.js";import{s as U}from"./selection-sentence.js";function C({id:a}){return a===e||a===t}function T({standings:e,open:t,view:a},i){let s=t===i&&(C(i)||"actor"===a.selection.selection?.type);return e?.get(i.id)??{state:s?"selected":"plain",leads:0,partners:0}}function q(e){return p(e.actors[0]?.short??e.id.replace(/^DE-/,""),6)}function A({strings:a,view:i},s){if(s.id===e)return a.others;if(s.id===t)return o(i,s.leads,a.unpublished);let[n]=s.actors;return n?d(n,i.lang):q(s)}function N(e,t){let[a]=t.actors;return C(t)||!a?A(e,t):n(a,e.view.lang)}function P(e){return e.actors.length>0||e.id===t}function R({leads:e,partners:t}){return 0===e.length&&t.length>0}function I({strings:a,view:i},s,n=""){let[o,d]=[s.leads.length,s.partners.length];return P(s)?s.id===t?l[i.lang].project(o):a[s.id===e?"partOfMany":"part"]({leads:o,partners:d,note:n}):r(i)}function F(e,t){let a=T(e,t),i=t.iso&&P(t)?` (${q(t)})`:"",s=e.parts.contents.module?.linkedWords(a,e.view.lang);return`${A(e,t)}${i}: ${I(e,t)}${s?`, ${s}`:""}`}function _(e,t){let{state:a,leads:i,partners:s}=T(e,t);if("linked"===a)return 0===i&&s>0?"partner":"lead"}function M({view:e},{leads:t,partners:a}){let s=a.length,n=t.length+s>0?"number":"none";return i`<span class="numbers num"
    ><b class=${n}>${h(t.length,e.lang)}</b>${s>0?i` <span class="joins">+${h(s,e.lang)}</span>`:c}</span
  >`}function O({joint:e},{actors:t}){if(!e)return!1;let a=s(e);return t.some(({id:e})=>a.includes(e))}function K(e,t,a){let{view:s}=e,{state:n}=T(e,t),{at:r,tabIndex:l,choose:o}=a,d=C(t)?void 0:t.actors[0];return i`<button
    type="button"
    class=${a.className}
    part="place ${n}"
    data-place=${t.id}
    data-ref=${d?u({type:"actor",id:d.id}):c}
    data-state=${n}
    data-hatched=${R(t)?"own":c}
    data-role=${_(e,t)??c}
    data-tied=${O(e,t)||c}
    data-x=${r?r[0]:c}
    data-y=${r?r[1]:c}
    tabindex=${l??c}
    aria-pressed=${"selected"===n}
    aria-current=${s.land&&s.land.id===d?.id?"true":c}
    @click=${o??c}
  >
    <span class="seen" aria-hidden="true">${a.content}</span>
    <span class="heard">${F(e,t)}</span>
  </button>`}function V(e,t){return i`<li><span class="swatch" data-kind=${e} aria-hidden="true"></span>${t}</li>`}let W="panel-heading";function G({view:e},t){return f(w(e.headingLevel),t,W)}function J(e){let{open:t,view:a,parts:s}=e;if(!t&&!a.selection.selection)return function(e){let{strings:t,view:a,layout:s}=e,{totals:r}=s,{facts:l}=t,o=(e,t,s="")=>i`<div class=${s}>
      <dt>${e}</dt>
      <dd class="num">${h(t,a.lang)}</dd>
    </div>`,d=g(a,a.model.feed.projects,"scope",l.noScope);return i`${G(e,t.introHeading)}
    <p class="on-screen">${t.intro}</p>
    <dl class="sums">
      ${o(l.withLand,r.withLand)} ${o(l.withoutLand,r.withoutLand)}
      ${o(t.unpublished,r.unpublished)}
      ${o(l.total,r.projects,"total")}
    </dl>
    ${r.joint>0?i`<p class="muted small">${l.joint(r.joint)}</p>`:c}
    ${void 0===r.own?c:i`<p class="side-title">${l.scopes}</p>
            <dl class="sums">
              ${r.scopes.map(({scope:e,count:t})=>o(e?n(e,a.lang):d,t))}
            </dl>`}`}(e);let r=s.contents.use(a.refresh);return r?.renderContents(e)??function(e){let{open:t,parts:a,strings:s,view:n}=e;return i`${G(e,t?N(e,t):s.linkedHeading)}
  ${D(a.contents,n.lang)}`}(e)}function Q(e,t=J){return i`<section class="panel" part="panel" tabindex="-1" aria-labelledby=${W}>
    ${t(e)}
  </section>`}function X(e){return $`<pattern id=${e} class=${e} width="9" height="9" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path d="M0 0V9" /></pattern>`}let Y=[["map","wide"],["map","narrow"],["tiles","wide"],["tiles","narrow"],["list","any"]],Z={map:new L(()=>import("../fds.js").then(function(e){return e.cN})),list:new L(()=>import("./project-map.list.js")),contents:new L(()=>import("./project-map.contents.js").then(function(e){return e.p})),walk:new L(()=>import("./project-map.walk.js"))},ee=k`
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
`,te=k`
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
`,ae=k`
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
`,ie=k`
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
`;class se extends H{constructor(){super(...arguments),this.view="map",this.homeTypes=["actor","project"],this.tools=new L(()=>import("./project-map.tools.js")),this.parts=Z,this.#e={open:void 0,selection:null},this.#t=new Map,this.#a=!1,this.#i=e=>{this.view=e,this.setAttribute("view",e),this.#s(),this.requestUpdate()},this.#n=e=>{let t=this.#r?.layout.places.get(e),{view:a}=this.#r??{};if(!t||!a)return;if(this.parts.contents.load(),!C(t))return void a.choose({type:"actor",id:e});let{selection:i}=a.selection,s=this.#e.open===e;this.#e={open:s?void 0:e,selection:i},this.requestUpdate(),s||"actor"!==i?.type||a.choose(null)},this.#l=e=>{let t=e.target,a=t.closest("[data-place]")?.getAttribute("data-place")??void 0;"click"===e.type?void 0!==a&&this.#n(a):e instanceof KeyboardEvent?this.#o(e):("focusin"===e.type&&(this.#d=a),this.#p(/over|in$/.test(e.type)?a:void 0))}}static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[H.styles,ee,ae,ie,te]}#c;#u;#e;#h;#d;#m;#g;#f;#t;#a;#r;get later(){return[this.parts.contents,this.parts.walk]}get onDemand(){return[this.parts.list]}connectedCallback(){super.connectedCallback(),this.#s()}headingIn(e){return x[e].heading}renderContent(e){let t=this.#w(e.model),{totals:a}=t;if(0===a.projects)return{body:i`<p>${j(e)}</p>`};let s=this.#v();this.#$(s,e),this.#b(e,t);let n=this.#y(e,t);this.#r=n;let{list:l,map:o}=this.parts,d="list"===s,p="tiles"!==this.#f&&!(d&&l.module);return{lead:z(e,a,U(e,["project","actor"])),body:function(e,t){let{parts:a,picture:s,strings:n,view:l}=e,{list:o,map:d}=a;return t&&o.module?o.module.renderList(e):s?i`${t&&o.failed?i`<p class="muted" role="status">${n.viewFailed}</p>`:c}
    <div class="layout">
      <div class="picture">
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
    viewBox="0 0 ${s.width} ${s.height}"
    aria-hidden="true"
    focusable="false"
  >
    <defs>${X("hatch")}${X("hatch-linked")}</defs>
    ${a.map(t=>function(e,t){let a=e.layout.places.get(t.iso);if(!a||!P(a))return $`<path class="land unknown" d=${t.path} />`;let i=function(e,t){if("selected"!==T(e,t).state)return"partner"===_(e,t)?"hatch-linked":void 0===_(e,t)&&R(t)?"hatch":void 0}(e,a);return $`<g data-place=${t.iso} data-state=${T(e,a).state}
      data-role=${_(e,a)??c}>
    <path class="land" part="land" d=${t.path} />
    ${i?$`<path d=${t.path} fill=${`url(#${i})`} />`:c}
  </g>`}(e,t))}
    ${a.map(t=>function(e,{iso:t,path:a}){let i=e.layout.places.get(t),s=!i||"plain"===T(e,i).state,n=e.pointed===t||e.view.land?.id===t;return s&&!n?c:$`<path class="edge" data-strong=${n} d=${a} />`}(e,t))}
    ${a.map(t=>function(e,{iso:t,label:a,callout:i}){let s=e.layout.places.get(t);if(!i||!s||!P(s))return c;let[[n,r],[l,o]]=[a,i];return $`<path class="leader" d=${`M${n} ${r}L${l} ${o}`} />
    <circle class="leader-end" cx=${n} cy=${r} r="3" />`}(e,t))}
    ${e.parts.contents.module?.renderTies(e,a)??c}
  </svg>`}(e,t):o?c:i`<p>${a.mapLoading}</p>`}
        ${v(n.laender,({id:e})=>e,a=>function(e,t,a){let s=i`<span class="code">${q(t)}</span>`;if(!P(t))return i`<span class="label unknown" data-place=${t.id}
      >${s} <span class="small">${r(e.view)}</span></span
    >`;let n=a?.laenderShapes.find(({iso:e})=>e===t.iso),{width:l=1,height:o=1}=a?.mapViewBox??{},[d,p]=n?.callout??n?.label??[0,0];return K(e,t,{className:n?.callout?"label callout":"label",at:[100*d/l,100*p/o],tabIndex:e.tabStop===t.id?0:-1,content:i`${s} ${M(e,t)}`})}(e,a,t))}
      </div>
    </div>
    ${function(e){let{layout:t,open:a,parts:s,pointed:n,strings:r}=e,l=s.contents.module,o=l?.tieWords(e),d=(void 0===n?void 0:t.places.get(n))??a,p=void 0===n&&o?o:d&&F(e,d);return i`<p class="caption small on-screen">
      <span class=${p?"pointed":"hint"} aria-hidden="true">${p??r.intro}</span>
      <span id="keys" class="heard">${r.keys}</span>
    </p>
    ${l?.renderToPanel(e)??c}`}(e)}`}(e,"tiles"===s?void 0:d.module)} ${function(e){let{layout:t,parts:a,strings:s}=e,{legend:n}=s,{laender:l}=t;return i`<ul class="legend small muted" part="legend" aria-label=${n.title}>
    <li>${n.number}</li>
    ${l.some(({partners:e})=>e.length>0)?i`<li>${n.joins}</li>`:c}
    ${l.some(R)?V("partner",n.partner):c}
    ${l.every(P)?c:V("unknown",r(e.view))}
    ${a.contents.module?.renderChoiceLegend(e)??c}
  </ul>`}(e)}
        ${d.failed?i`<p class="muted">${n.mapFailed}</p>`:c}
      </div>
      ${function(e){let{strings:t,layout:a,choosePlace:s,open:n,view:r}=e,l=t=>K(e,t,{className:"stripe",choose:()=>{s(t.id)},content:i`<span class="stripe-name">${N(e,t)}</span>
        ${M(e,t)}`});return 0===a.beside.length?c:i`<div class="beside" part="beside" role="group" aria-labelledby="beside">
    <p id="beside" class="side-title">${t.beside}</p>
    ${m(a.beside,e=>i`${e.map(l)}`,{lang:r.lang,isNeeded:t=>t===n||"plain"!==T(e,t).state})}
  </div>`}(e)} ${Q(e)}
    </div>`:(p=b[l.lang].loading,i`<div class="places map waiting muted"><p>${p}</p></div>`);var p}(n,d),footer:function(e,t){if(!e)return c;let{text:a,links:s}=e.geometryAttribution,n=[],r=a;for(let{label:e,href:t}of s){let[a="",...i]=r.split(e);n.push(a,y(t,e)),r=i.join(e)}return i`<span part="attribution" class=${"auto"===t?"wide":c}
    >${n}${r}</span
  >`}(p?o.module:void 0,this.#f),switches:function({strings:e},{pressed:t,show:a,prepare:s}){let n=Y.map(([s,n])=>i`<button
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
  >`}(n,{pressed:d&&l.failed?this.#f??"auto":s,show:this.#i,prepare:()=>{l.failed||l.load()}})}}willUpdate(e){super.willUpdate(e),e.has("view")&&this.#s(),this.#a=!!this.shadowRoot?.activeElement?.closest(".panel")}updated(e){for(let t of(super.updated(e),this.renderRoot.querySelectorAll("[data-x]")))t.style.setProperty("--x",`${t.dataset.x??""}%`),t.style.setProperty("--y",`${t.dataset.y??""}%`);this.#a&&!this.shadowRoot?.activeElement&&this.#k(!0)}#w(e){return this.#u&&e===this.#c||(this.#c=e,this.#u=E(e)),this.#u}#v(){return"tiles"===this.view||"list"===this.view?this.view:this.hasAttribute("view")?"map":"auto"}#$(e,{refresh:t}){let{list:a,map:i}=this.parts;"list"!==e?this.#f=e:!a.use(t)&&a.failed&&(this.#f??="auto"),this.#f&&"tiles"!==this.#f&&(i.use(t),i.failed&&(this.#f="tiles"))}#s(){let{list:e,map:t}=this.parts,a=this.#v();"list"===a?e.load():"tiles"!==a&&t.load()}#i;#b({land:e,selection:t},i){this.#e=function({open:e,selection:t},i,{places:s}){let n=void 0===e?void 0:s.get(e),r={open:n?.id,selection:i};if(a(t,i))return r;if("actor"===i?.type)return{open:i.id,selection:i};let l=e=>e.some(({id:e})=>e===i?.id),o=n&&"project"===i?.type&&(l(n.leads)||l(n.partners)),d="actor"===t?.type&&t.id===e;return o||!i&&!d?r:{open:void 0,selection:i}}(this.#e,t.selection,i),e?.id!==this.#h&&(this.#h=e?.id,e&&!t.selection&&(this.#e={open:e.id,selection:null}))}#y(e,t){let{open:a}=this.#e,{selection:i}=e.selection,n=[this.#d,a,...t.laender.map(({id:e})=>e)],r="project"===i?.type&&e.model.find("project",i.id),l=this.#g??(r||void 0);return{view:e,parts:this.parts,layout:t,strings:x[e.lang],standings:this.parts.contents.module?.standingsOf(t,e.selection,a),open:void 0===a?void 0:t.places.get(a),picture:this.#f,joint:l&&s(l).length>1?l:void 0,tabStop:n.find(e=>t.laender.some(t=>t.id===e&&P(t))),pointed:this.#m,memory:this.#t,remember:(e,t)=>{this.#t.get(e)!==t&&(this.#t.set(e,t),this.requestUpdate())},hear:this.#l,choosePlace:this.#n,pointProject:e=>{this.#g=e,this.requestUpdate()},goToPanel:()=>{this.#k()}}}#n;#l;#o(e){let{walk:t}=this.parts;this.shadowRoot?.activeElement?.hasAttribute("data-place")&&S(e)&&!e.ctrlKey&&(t.module?t.module.walkFrom(this.shadowRoot,e):B(e,t,this,({walkFrom:t})=>t(this.shadowRoot,e)))}#p(e){this.#m!==e&&(this.#m=e,this.requestUpdate())}stepBack(){return!!super.stepBack()||void 0!==this.#e.open&&(this.#e={open:void 0,selection:null},this.requestUpdate(),!0)}#k(e=!1){this.renderRoot.querySelector(".panel")?.focus({preventScroll:e})}}se.define("fds-project-map");var ne=Object.freeze({__proto__:null});export{N as a,K as b,O as c,G as d,I as e,ne as f,P as h,C as i,V as l,A as p,Q as r,T as s};
