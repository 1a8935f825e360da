import{ar as e,T as a,a4 as t,_ as s,aB as i,at as n,au as l,aC as r,aD as o,aE as d,a8 as c,af as p,aF as m,aG as h,aH as u,aI as f,aJ as b,aK as g,Q as v,aL as $,aM as y,a0 as k,aN as w,aO as x,ah as j,J as C}from"../fds.js";import{P as z}from"./print-controller.js";import{F as L}from"./fds-widget.js";import{L as O,b as T}from"./render-hydrate.js";import{s as U}from"./selection-sentence.js";let D=[16,20,26,36,48,64];function H(a){return"decision"===a?e`<path class="shape" d="M0-7 7 0 0 7-7 0Z" pathLength="20" />`:e`<circle class="shape" r="5.5" pathLength="20" />`}function M({mark:t,phase:s,span:i,open:n=!1}){let l,r,o=D[i]??64,d=e`<g transform="translate(8 8)">${H(t)}</g>`,c=e`<path class="shape bar" d=${l=o-1.5,r=n?`H${l-4}L${l} 8 ${l-4} 12`:`H${l-3}a3.5 4 0 0 1 0 8`,`M5 4${r}H5a3.5 4 0 0 1 0-8Z`} />`;return a`<svg
    class="mark"
    part="mark"
    viewBox="0 0 ${o} 16"
    width="${o/14}em"
    height="${16/14}em"
    data-mark=${t}
    data-phase=${s}
    aria-hidden="true"
  >
    ${i>0?c:""}${0===i||"decision"===t?d:""}
  </svg>`}function _(e){return M({...e,open:1/0===e.end})}function A({controls:e},a){return e?e.isOpen(a):a.open}function F(e,a,t){return c({...e,choose:s=>{t("pick",a),e.choose(s)}},a.ref,p(a.event,"title",e.lang))}let I=["list","axis","scale","table"];function q(e,t,s,i){let n=m[e.lang],l=I.map(e=>a`<button
        type="button"
        class="link view"
        data-view=${e}
        aria-pressed=${e===(t??s)}
        @click=${()=>i("show",e)}
      >
        ${n.view[e]}
      </button>`);return a`<span
    class="views"
    data-for=${s}
    part="views"
    role="group"
    aria-label=${n.views}
    >${l}</span
  >`}function B(e,t,s="past",i=0){return a`<li>${M({mark:t,phase:s,span:i})} ${e}</li>`}function J(e,t){let{legend:s}=m[e.view.lang];return a`<ul class="legend small" part="legend" aria-label=${s.label}>
      ${B(s.decision,"decision")} ${B(s.other,"other")}
      ${B(s.span,"other","past",2)} ${B(s.planned,"other","planned")}
    </ul>
    ${t.length>1?function(e,t){let{view:s,isCrowd:n,ask:l}=e,{jump:r,openAll:o,closeAll:d}=m[s.lang],c=t.map(e=>a`<button type="button" class="link" @click=${()=>l("jump",e)}>
        ${i(e,s.lang)}
      </button>`),p=t.every(a=>A(e,a));return a`<div class="jumps num small" part="jumps" role="group" aria-label=${r}>
    ${c}
    ${n?"":a`<button type="button" class="link" part="fold-all" @click=${()=>l("all")}>
            ${p?d:o}
          </button>`}
  </div>`}(e,t):""}`}function N({spacing:e,view:a}){return"table"===a||"scale"!==e?a:"scale"}let Z={more:new O(()=>import("./timeline.more.js"))},E=v`
  .line {
    display: grid;
    /* The rows are filled up around details of full width. */
    grid-auto-flow: row dense;
    grid-template-columns: repeat(auto-fill, minmax(13.5em, 1fr));
  }
  .item[data-opened] {
    display: contents;
  }
  .cell {
    padding: 1.5em 0.5em 1em 0;
  }
  .cell::before {
    inset-block: 0.5em auto;
    inset-inline: 0;
    border-inline-start: 0;
    border-block-start: 2px solid var(--rule);
  }
  [data-ahead] .cell::before {
    border-block-start-style: dashed;
  }
  .cell .entry {
    font-size: 0.95em;
  }
  .cell > .mark {
    inset-block-start: 0;
    transform: none;
  }
  .today .cell {
    block-size: calc(100% - 1em);
    padding-block: 1.5em 0;
    padding-inline-start: 0.75em;
    margin-block-end: 1em;
    border-inline-start: 3px solid var(--accent);
  }
  .today .cell::before {
    border-color: var(--rule);
    border-block-start-width: 2px;
    inset-inline-start: 0;
  }
`,G=v`
  .legend,
  .jumps,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    color: var(--muted);
  }
  .jumps {
    column-gap: 1em;
  }
  .jumps [part] {
    margin-inline-start: auto;
  }
  :is(.legend, .jumps, .note:not(:empty)) {
    margin-block-end: 0.6em;
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  [data-for='axis'] {
    display: none;
  }

  /* Until the axis is there, its least height is kept free. */
  .scale {
    min-block-size: 5em;
  }
  .mark {
    display: inline-block;
    overflow: visible;
    vertical-align: -0.18em;
  }
  .shape {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.75px;
  }
  [data-mark='decision'] .shape {
    fill: var(--accent);
    stroke: var(--accent);
  }
  [data-mark='decision'] .shape.bar {
    fill: var(--paper);
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape {
    fill: var(--paper);
    stroke-dasharray: 1.4 1.1;
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape.bar {
    stroke-dasharray: 3 2.2;
  }

  /* Narrow: the line stands upright, the marks on it. */
  .line {
    margin-block: 0.4em;
  }
  /* Over the browser's own rule for [hidden]: on paper nothing can be opened, so all years are. */
  .halves {
    display: block;
  }
  @media screen {
    .halves[hidden] {
      display: none;
    }
  }
  .cell {
    position: relative;
    padding: 0 0 1.1em 1.9em;
  }
  .cell::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--rule);
  }
  [data-ahead] .cell::before {
    border-inline-start-style: dashed;
    border-color: var(--muted);
  }
  .cell > .mark {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
    transform-origin: 0.57em 0.57em;
    transform: rotate(90deg);
  }
  :is(.date, .half) {
    font-weight: 600;
  }
  .cell .entry {
    margin-block: 0.1em;
    margin-inline-start: -0.7em;
    max-inline-size: calc(100% + 0.7em);
    padding-inline-end: 0.25em;
    hyphens: auto;
    min-block-size: 1.9em;
  }
  .cell .entry[data-state='plain']:not(:hover) {
    border-color: transparent;
  }
  .remark {
    font-style: italic;
  }
  .below {
    padding-block-end: 0.75em;
  }
  .today .cell {
    padding-block: 0.35em;
    margin-block-end: 1em;
  }
  .today .cell::before {
    border-color: var(--accent);
    border-inline-start-width: 4px;
    inset-inline-start: calc(0.5em - 1px);
  }
  .today p,
  .today-folded {
    color: var(--accent);
    font-weight: 700;
  }

  @container (min-width: 44em) {
    [data-for='axis'] {
      display: flex;
    }
    [data-for='list'] {
      display: none;
    }
    ${E}
  }
  @media (forced-colors: active) {
    .shape {
      --paper: Canvas;
      --ink: CanvasText;
      --accent: CanvasText;
    }
  }
`,K={scale:new O(()=>import("./timeline-scale.js").then(function(e){return e.t})),table:new O(()=>import("./timeline-table.js"))},P=v`
  .year {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.6em;
  }
  .year-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1.25em;
  }
  .year-name {
    min-block-size: 2em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .year-name::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.1em 0.5em;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .year-name[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }
  :is(.year-name, .cell .entry[data-state='plain']):hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .folded {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.5em;
  }

  /* Very wide: the years stand in a column of their own, beside their lines. */
  @container (min-width: 60em) {
    .year {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 1fr);
    }
    .year-head {
      display: block;
    }
    .year-count {
      padding-inline-start: 1.25em;
    }
  }
  @media print {
    .year-name::before,
    .folded,
    .jumps {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    .year-head,
    .half {
      break-after: avoid;
    }
  }
`;class Q extends L{constructor(){super(...arguments),this.spacing="even",this.homeTypes=["event"],this.tools=new O(()=>import("./timeline.tools.js")),this.parts=Z,this.#e=new z(this),this.#a=0,this.#t=async(e,a)=>{this.#s||await this.parts.more.load(),this.#i()?.act(e,a),this.requestUpdate()}}static{this.properties={spacing:{},view:{}}}static{this.styles=[L.styles,G,P]}#e;#a;#n;#s;#l;get later(){return[this.parts.more]}get onDemand(){return Object.values(K)}async getUpdateComplete(){let e=await super.getUpdateComplete();return this.#n?(await this.#n,this.getUpdateComplete()):e}updated(e){super.updated(e),this.#s?.restoreFocus()}headingIn(e){return m[e].heading}renderContent(e){var t,s,i;let n=m[e.lang],{model:l,today:r}=e,o=$(l.feed.events,r,l.isLost,y(l)),{entries:d}=o.counts;if(0===d){let t=e.noHits.event??k(e,["events"],n.empty);return{body:a`<p>${t}</p>`}}((N(this)??e.selection.selection)||d>w)&&this.parts.more.use(e.refresh);let c=this.#i(),p=c?.decisions(e)??o;return this.#l=a=>{a.paper=this.#e.extent(p.counts.entries),a.follow(e,p)},c&&this.#l(c),{lead:a`${x(o.counts,e.lang)} ${j(e,["events"])}
      ${U(e,["event"])}`,body:this.#r(e,p),switches:(t=N(this),s=!!c?.onlyDecisions,i=this.#t,a`${q(e,t,"list",i)}${q(e,t,"axis",i)}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${s}
      @click=${()=>i("decisions")}
    >
      ${m[e.lang].onlyDecisions}
    </button>`),...this.#n&&{footer:null}}}#i(){let{module:e}=this.parts.more;return this.#s||!e||(this.#s=new e.TimelineMore(this),this.#l?.(this.#s)),this.#s}#t;#r(e,t){let i=this.#s,n=this.parts.more.failed?C[e.lang].broken:i?.note(e,t);return a`<div class="timeline" data-view=${this.view??s}>
      <p class="note small" role="status">${n}</p>
      ${i?.looseDetails(e)} ${i?.table(e,t)??this.#o(e,t)}
    </div>`}#o(e,c){var p;let{groups:v,counts:$}=c,y="all"===this.#e.extent($.entries),k=$.entries>w,x=this.#s,j={view:e,controls:x,isCrowd:k,ask:this.#t},C=y?v:this.#d(c,k);return a`${J(j,v)}
    ${"scale"===N(this)?a`<div class="scale">${x?.scale(e,c)}</div>`:s}
    ${p={...j,isCrowd:k&&!y},a`<div class="years">
    ${t(C,({key:e})=>e,e=>{let c;return c=A(p,e),a`<div class="year" part="year" ?data-folded=${!c}>
    ${function(e,t){let{view:s,ask:r}=e,o=A(e,t),d=a`<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${o}
    aria-controls="year-${t.key}"
    aria-describedby="count-${t.key}"
    @click=${()=>r("toggle",t)}
  >
    ${i(t,s.lang)}
  </button>`;return a`<div class="year-head">
    ${n(l(s.headingLevel),d)}
    <p class="year-count muted small" id="count-${t.key}">${function(e,{items:a,decisions:t}){let{count:s,decisionCount:i}=m[e.lang],n=a.filter(({moment:e})=>!e).length;return h(", ",t<n&&s(n),t>0&&i(t),u(a,e.lang))||s(0)}(s,t)}</p>
  </div>`}(p,e)}
    <div class="halves" id="year-${e.key}" ?hidden=${!c}>${function(e,c){let{view:p,controls:h,isCrowd:u}=e;if(u&&(!h||!A(e,c)))return s;let{sections:v,around:$=[]}=h?.pageOf(c)??{sections:r(c,p.today)};return a`${$[0]}
  ${t(v,({half:e})=>e,r=>function(e,r,{half:c,rows:p}){let{view:h}=e,u=i(r,h.lang),v=c>0?m[h.lang].half(c,u):u,$=t(p,e=>e?.id??" today",t=>t?function({view:e,controls:t,ask:s},i){let{ahead:n}=i,l=t?.detailsAt(i),r=F(e,i,s);return a`<li class="item" data-item=${i.id} ?data-opened=${!!l} ?data-ahead=${n}>
    <div class="cell" part="item">
      ${_(i)}
      <p class="date num small">${f(i,e.lang)}</p>
      ${r}
      <p class="kind muted small">${b(i,e.lang)}</p>
      ${o(g(i,e.lang),e=>a`<p class="remark small">${e}</p>`)}
      ${t?.extra(i)}
    </div>
    ${o(l,e=>a`<div class="below">${e}</div>`)}
  </li>`}(e,t):a`<li class="today" part="today" aria-current="date">
    <div class="cell"><p class="small">${d(h.today,h.lang)}</p></div>
  </li>`);return a`${c>0?n(l(h.headingLevel)+1,a`<span class="half muted small">${v}</span>`):s}
    <ol class="line" aria-label=${v}>
      ${$}
    </ol>`}(e,c,r))}
  ${$[1]}`}(p,e)}</div>
    ${c?s:function(e,t){let{view:i,controls:n,isCrowd:l}=e,{items:r,todayIndex:c}=t,p=(l?[]:r.slice(0,24)).map(e=>_({...e,span:Math.min(e.span,1)}));return a`<div class="folded small">
    ${p} ${!l&&r.length>24?"…":s}
    ${o(n?.relation(t),e=>a`<span class="related">${e}</span>`)}
    ${void 0===c?s:a`<p class="today-folded">${d(i.today,i.lang)}</p>`}
  </div>`}(p,e)}
  </div>`})}
  </div>`}`}#d({groups:e},a){if(!this.#n&&this.#a<e.length){for(let t=0;t<18&&this.#a<e.length;this.#a+=1)t+=a?0:e[this.#a]?.items.length??0;this.#a<e.length?T(this.#n=this.#c()):this.#a=1/0}return e.slice(0,this.#a)}async#c(){await this.turns.next(),this.#n=void 0,this.requestUpdate()}}Q.define("fds-timeline");var V=Object.freeze({__proto__:null});export{K as a,V as b,F as i,H as p,J as r,N as s,E as t};
