import{al as e,T as a,_ as t,U as s,ar as i,aj as n,ak as l,as as r,at as o,au as d,av as c,aw as p,a2 as m,a9 as h,ax as u,ay as f,az as g,J as b,W as v,aA as $,aB as y,aC as w,ab as k,E as x}from"../fds.js";import{P as j}from"./print-controller.js";import{F as C}from"./fds-widget.js";import{L as z,b as L}from"./render-hydrate.js";import{s as U}from"./selection-sentence.js";let O=[16,20,26,36,48,64];function T(a){return"decision"===a?e`<path class="shape" d="M0-7 7 0 0 7-7 0Z" pathLength="20" />`:e`<circle class="shape" r="5.5" pathLength="20" />`}function _({mark:t,phase:s,span:i,open:n=!1}){let l,r,o=O[i]??64,d=e`<g transform="translate(8 8)">${T(t)}</g>`,c=e`<path class="shape bar" d=${l=o-1.5,r=n?`H${l-4}L${l} 8 ${l-4} 12`:`H${l-3}a3.5 4 0 0 1 0 8`,`M5 4${r}H5a3.5 4 0 0 1 0-8Z`} />`;return a`<svg
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
  </svg>`}function A(e){return _({...e,open:1/0===e.end})}function D({controls:e},a){return e?e.isOpen(a):a.open}let H=["list","axis","scale","table"];function M(e,t,s,i){let n=c[e.lang],l=H.map(e=>a`<button
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
  >`}function q(e,t,s="past",i=0){return a`<li>${_({mark:t,phase:s,span:i})} ${e}</li>`}function B(e,t){let{legend:s}=c[e.view.lang];return a`<ul class="legend small" part="legend" aria-label=${s.label}>
      ${q(s.decision,"decision")} ${q(s.other,"other")}
      ${q(s.span,"other","past",2)} ${q(s.planned,"other","planned")}
    </ul>
    ${t.length>1?function(e,t){let{view:s,isCrowd:n,ask:l}=e,{jump:r,openAll:o,closeAll:d}=c[s.lang],p=t.map(e=>a`<button type="button" class="link" @click=${()=>l("jump",e)}>
        ${i(e,s.lang)}
      </button>`),m=t.every(a=>D(e,a));return a`<div class="jumps num small" part="jumps" role="group" aria-label=${r}>
    ${p}
    ${n?"":a`<button type="button" class="link" part="fold-all" @click=${()=>l("all")}>
            ${m?d:o}
          </button>`}
  </div>`}(e,t):""}`}function F({spacing:e,view:a}){return"table"===a||"scale"!==e?a:"scale"}let I={more:new z(()=>import("./timeline.more.js"))},Z=b`
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
`,E=b`
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
    ${Z}
  }
  @media (forced-colors: active) {
    .shape {
      --paper: Canvas;
      --ink: CanvasText;
      --accent: CanvasText;
    }
  }
`,J={scale:new z(()=>import("./timeline-scale.js").then(function(e){return e.t})),table:new z(()=>import("./timeline-table.js"))},N=b`
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
`;class P extends C{constructor(){super(...arguments),this.spacing="even",this.homeTypes=["event"],this.tools=new z(()=>import("./timeline.tools.js")),this.parts=I,this.#e=new j(this),this.#a=0,this.#t=async(e,a)=>{this.#s||await this.parts.more.load(),this.#i()?.act(e,a),this.requestUpdate()}}static{this.properties={spacing:{},view:{}}}static{this.styles=[C.styles,E,N]}#e;#a;#n;#l;#r;#o;#s;#d;get later(){return[this.parts.more]}get onDemand(){return Object.values(J)}async getUpdateComplete(){let e=await super.getUpdateComplete();return this.#n?(await this.#n,this.getUpdateComplete()):e}updated(e){super.updated(e),this.#l??=this.#o,this.#s?.restoreFocus()}headingIn(e){return c[e].heading}renderContent(e){var t,s,i;let n=c[e.lang],{events:l}=e.model.feed,r=e.whole.feed.events,o=this.#c(e,r);if(0===l.length){let t=e.noHits.event??v(e,["events"],n.empty);return{body:a`<p>${t}</p>`}}let d=l.length>$;(F(this)||e.selection.selection||o!==r||d)&&this.parts.more.use(e.refresh);let p=this.#i(),m=y(p?.filter(l)??l,e.today,e.model.isLost);this.#d=a=>{a.paper=this.#e.extent(m.counts.total),a.follow(e,m,o)},p&&this.#d(p);let{counts:h}=y(l,e.today,e.model.isLost);return{lead:a`${w(h,e.lang)} ${k(e,["events"])}
      ${U(e,["event"])}`,body:this.#p(e,m),switches:(t=F(this),s=!!p?.onlyDecisions,i=this.#t,a`${M(e,t,"list",i)}${M(e,t,"axis",i)}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${s}
      @click=${()=>i("decisions")}
    >
      ${c[e.lang].onlyDecisions}
    </button>`),...this.#n&&{footer:null}}}#c({dataOf:e},a){return(void 0===e||e!==this.#r)&&(this.#l=void 0),this.#r=e,this.#o=a,this.#l??a}#i(){let{module:e}=this.parts.more;return this.#s||!e||(this.#s=new e.TimelineMore(this),this.#d?.(this.#s)),this.#s}#t;#p(e,t){let i=this.#s,n=this.parts.more.failed?x[e.lang].broken:i?.note(e,t);return a`<div class="timeline" data-view=${this.view??s}>
      <p class="note small" role="status">${n}</p>
      <p class="note small" role="status">${i?.news(e)}</p>
      ${i?.looseDetails(e)} ${i?.table(e,t)??this.#m(e,t)}
    </div>`}#m(e,b){var v;let{groups:y,counts:w}=b,k="all"===this.#e.extent(w.total),x=w.total>$,j=this.#s,C={view:e,controls:j,isCrowd:x,ask:this.#t},z=k?y:this.#h(b,x);return a`${B(C,y)}
    ${"scale"===F(this)?a`<div class="scale">${j?.scale(e,b)}</div>`:s}
    ${v={...C,isCrowd:x&&!k},a`<div class="years">
    ${t(z,({key:e})=>e,e=>{let b;return b=D(v,e),a`<div class="year" part="year" ?data-folded=${!b}>
    ${function(e,t){let{view:s,ask:r}=e,o=D(e,t),d=a`<button
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
    <p class="year-count muted small" id="count-${t.key}">${function(e,{items:a,decisions:t}){let{count:s,decisionCount:i}=c[e.lang];return p(", ",t<a.length&&s(a.length),t>0&&i(t))||s(0)}(s,t)}</p>
  </div>`}(v,e)}
    <div class="halves" id="year-${e.key}" ?hidden=${!b}>${function(e,p){let{view:b,controls:v,isCrowd:$}=e;if($&&(!v||!D(e,p)))return s;let{sections:y,around:w=[]}=v?.pageOf(p)??{sections:r(p,b.today)};return a`${w[0]}
  ${t(y,({half:e})=>e,r=>function(e,r,{half:p,rows:b}){let{view:v}=e,$=i(r,v.lang),y=p>0?c[v.lang].half(p,$):$,w=t(b,e=>e?.id??" today",t=>t?function({view:e,controls:t},s){let{event:i,ahead:n}=s,l=t?.detailsAt(s),r=m(e,{type:"event",id:s.id},h(i,"title",e.lang));return a`<li class="item" ?data-opened=${!!l} ?data-ahead=${n}>
    <div class="cell" part="item">
      ${A(s)}
      <p class="date num small">
        ${u(s,e.lang)}
        ${o(t?.badge(s),e=>a`<span class="badge">${e}</span>`)}
      </p>
      ${r}
      <p class="kind muted small">${f(s,e.lang)}</p>
      ${o(g(s,e.lang),e=>a`<p class="remark small">${e}</p>`)}
      ${t?.extra(s)}
    </div>
    ${o(l,e=>a`<div class="below">${e}</div>`)}
  </li>`}(e,t):a`<li class="today" part="today" aria-current="date">
    <div class="cell"><p class="small">${d(v.today,v.lang)}</p></div>
  </li>`);return a`${p>0?n(l(v.headingLevel)+1,a`<span class="half muted small">${y}</span>`):s}
    <ol class="line" aria-label=${y}>
      ${w}
    </ol>`}(e,p,r))}
  ${w[1]}`}(v,e)}</div>
    ${b?s:function(e,t){let{view:i,controls:n,isCrowd:l}=e,{items:r,todayIndex:c}=t,p=(l?[]:r.slice(0,24)).map(e=>A({...e,span:Math.min(e.span,1)}));return a`<div class="folded small">
    ${p} ${!l&&r.length>24?"…":s}
    ${o(n?.relation(t),e=>a`<span class="related">${e}</span>`)}
    ${void 0===c?s:a`<p class="today-folded">${d(i.today,i.lang)}</p>`}
  </div>`}(v,e)}
  </div>`})}
  </div>`}`}#h({groups:e},a){if(!this.#n&&this.#a<e.length){for(let t=0;t<18&&this.#a<e.length;this.#a+=1)t+=a?0:e[this.#a]?.items.length??0;this.#a<e.length?L(this.#n=this.#u()):this.#a=1/0}return e.slice(0,this.#a)}async#u(){await this.turns.next(),this.#n=void 0,this.requestUpdate()}}P.define("fds-timeline");var V=Object.freeze({__proto__:null});export{J as a,V as b,T as p,B as r,F as s,Z as t};
