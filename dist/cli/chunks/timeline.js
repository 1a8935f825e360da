import{ae as e,aA as t,T as s,A as a,ar as i,aC as n,as as r,at as l,bj as o,ad as d,bk as c,ay as p,a7 as m,bl as h,aB as u,Y as f}from"../fds.js";import{W as g,X as v,u as $,Y as b,J as y,K as w,Z as x,_ as k,y as j,$ as z,a0 as M,f as A,M as C}from"./run-render.js";import{P as T}from"./print-controller.js";import{F as U}from"./fds-widget.js";import{L as D,b as I}from"./render-hydrate.js";import{s as O}from"./selection-sentence.js";let W=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 1280px) {
    .place {
      min-block-size: var(--fds-min-height, min(92em, 100svh));
    }
  }
  @media (width >= 1600px) {
    .place {
      min-block-size: var(--fds-min-height, min(74em, 100svh));
    }
  }
`,_=["list","axis","scale","table"];function F(e,a,i,n){let r=t[e.lang],l=_.map(e=>s`<button
        type="button"
        class="link view"
        data-view=${e}
        aria-pressed=${e===(a??i)}
        @click=${()=>n("show",e)}
      >
        ${r.view[e]}
      </button>`);return s`<span
    class="views"
    data-for=${i}
    part="views"
    role="group"
    aria-label=${r.views}
    >${l}</span
  >`}function J({currentTarget:e}){let t=e.getRootNode();t.querySelector(".end")?.focus()}function S(e,t,a="past",i=0){return s`<li>${g({mark:t,phase:a,span:i})} ${e}</li>`}function Y({view:e,ask:n},r){if(!r.some(({foldable:e})=>e))return a;let l=r.map(t=>s`<button type="button" class="link" @click=${()=>n("jump",t)}>
        ${i(t,e.lang)}
      </button>`),{jump:o}=t[e.lang];return s`<div class="jumps num small" part="jumps" role="group" aria-label=${o}>
    ${l}
  </div>`}let q={more:new D(()=>import("./timeline.more.js"))},L=e`
  .legend,
  .jumps,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    color: var(--muted);
  }
  :is(.jumps, .note:not(:empty)) {
    margin-block-end: 0.6em;
  }
  @container (min-width: 58em) {
    .legend {
      margin-inline-start: auto;
    }
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .only[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  [data-for='axis'] {
    display: none;
  }
  @container (min-width: 44em) {
    [data-for='axis'] {
      display: flex;
    }
    [data-for='list'] {
      display: none;
    }
  }
  .skip:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
  }

  /* Until the axis is there, its least height is kept free. */
  .scale {
    min-block-size: 5em;
  }
  /* The list as it is where the widget is narrow. */
  [data-view='list'] .years {
    max-inline-size: 43em;
    container-type: inline-size;
  }
  ${v}
  .below .details {
    margin-block: 0 0.75em;
  }

  /* Years that can be folded. */
  .year[data-folded],
  .year:has(> .long) {
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
  .year-name:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .pager {
    padding-block: 0.25em;
  }
  .months {
    display: block;
    inline-size: 100%;
    max-inline-size: 52em;
    fill: var(--ink);
  }
  /* In a drawing that is a little larger than its units wherever it has text. */
  .months text {
    font-size: 12px;
  }
  .letters {
    fill: var(--muted);
  }
  .today-folded {
    color: var(--accent);
    font-weight: 700;
  }
  .related {
    padding: 0.1em 0.5em;
    border-inline-start: 2px solid var(--accent);
    background: var(--accent-soft);
  }
  @container (max-width: 43.99em) {
    /* Too small to be read: the numbers of the year stand above. */
    .months text {
      display: none;
    }
  }
  @media print {
    .year-name::before,
    .folded,
    .jumps,
    .skip {
      display: none;
    }
    .year-head {
      break-after: avoid;
    }
  }
`;function B({spacing:e,view:t}){return"table"===t||"scale"!==e?t:"scale"}function N({controls:e,isWhole:t},s){return!!t||(e?e.isOpen(s):s.open)}let P={scale:new D(()=>import("./timeline-scale.js").then(function(e){return e.t})),table:new D(()=>import("./timeline-table.js"))},H=30;function K(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}function R(e,t){let{items:s,todayIndex:a}=e,i=new Set(s.slice(t,t+30)),r=void 0!==a&&a>=t&&a<=t+30;return{rows:n(e).filter(e=>e?i.has(e):r),before:t,after:Math.max(0,s.length-t-30)}}function X(e,t,s,a){return j({...e,choose:a=>{s("pick",t),e.choose(a)}},t.ref,a)}let Z=({month:e})=>48*(e+1)+8,E=(e,t,s)=>e.map(e=>`M${Z(e)+s(e)} 9${t}`).join(""),G="JFMAMJJASOND",Q=G.split("").map((e,t)=>48*(t+1)+4).join(" ");class V extends U{constructor(){super(...arguments),this.spacing="even",this.homeTypes=["event"],this.tools=new D(()=>import("./timeline.tools.js")),this.parts=q,this.#e=new T(this),this.#t=0,this.#s=async(e,t)=>{this.#a||await this.parts.more.load(),this.#i()?.act(e,t),this.requestUpdate()}}static{this.properties={spacing:{},view:{}}}static{this.styles=[U.styles,W,L]}#e;#t;#n;#a;#r;get later(){return[this.parts.more]}get onDemand(){return Object.values(P)}async getUpdateComplete(){let e=await super.getUpdateComplete();return this.#n?(await this.#n,this.getUpdateComplete()):e}updated(e){super.updated(e),this.#a?.restoreFocus()}headingIn(e){return t[e].heading}renderContent(e){let a=t[e.lang],{model:i,today:n}=e,r=c(i.feed.events,n,i.isLost,p(i)),{entries:l}=r.counts;if(0===l)return{none:e.noHits.event??m(e,["events"],a.empty)};((B(this)??e.selection.selection)||l>h)&&this.parts.more.use(e.refresh);let o=this.#i(),d=o?.decisions(e)??r;return this.#r=t=>{t.paper=this.#e.extent(d.counts.entries),t.follow(e,d)},o&&this.#r(o),{lead:s`${u(r.counts,e.lang)} ${f(e,["events"])}`,chosen:O(e,["event"]),body:this.#l(e,d),switches:this.#o(e),...this.#n&&{footer:null}}}#i(){let{module:e}=this.parts.more;return this.#a||!e||(this.#a=new e.TimelineMore(this),this.#r?.(this.#a)),this.#a}#s;#l(e,i){let{lang:n}=e,r=this.#a,l="all"===this.#e.extent(i.counts.entries),o={view:e,controls:r,ask:this.#s,isWhole:l},d=this.parts.more.failed?A[n].broken:r?.note(e,i),c=r?.table(o,i)??this.#d(o,i);return s`<div class="timeline" data-view=${this.view??a}>
      ${C(d,"note small")} ${r?.looseDetails(e)} ${function(e,a){let{skip:i,end:n}=t[a];return s`<button type="button" class="skip link" part="skip" @click=${J}>${i}</button>
    ${e}
    <p class="end heard" tabindex="-1">${n}</p>`}(c,n)}
    </div>`}#o(e){var i,n;let r=B(this);return s`${i=!!this.#a?.onlyDecisions,n=this.#s,s`${F(e,r,"list",n)}${F(e,r,"axis",n)}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${i}
      @click=${()=>n("decisions")}
    >
      ${t[e.lang].onlyDecisions}
    </button>`}
    ${"table"===r?a:function(e){let{legend:a}=t[e];return s`<ul class="legend small" part="legend" aria-label=${a.label}>
    ${S(a.decision,"decision")} ${S(a.other,"other")}
    ${S(a.span,"other","past",2)} ${S(a.planned,"other","planned")}
  </ul>`}(e.lang)}`}#d(e,c){let{view:p,isWhole:m}=e,{groups:h}=c;return s`${Y(e,h)}
    ${"scale"===B(this)?s`<div class="scale">${this.#a?.scale(p,c)}</div>`:a}
    ${function(e,c){let{view:p,controls:m,ask:h}=e,u={lang:p.lang,today:p.today,entry:(e,t)=>X(p,e,h,t),landmark:e=>y(w(p.headingLevel),s`<span class="landmark num" tabindex="-1" data-year=${e}>${e}</span>`),extra:m?.extra,detailsAt:m?.detailsAt};return s`<div class="years">
    <div class="flow">
      ${$(c,({key:e})=>e,c=>function(e,c,p){let{controls:m,isWhole:h}=e,{foldable:u}=p,f=N(e,p),g=u&&f?m?.pageOf(p)??R(p,K(p.todayIndex??0,p.items.length)):{rows:n(p)},{rows:v,around:$=[]}=h?{...g,rows:n(p)}:g;return u?s`<div class="year" part="year" ?data-folded=${!f}>
    ${function(e,a){let{view:n,ask:r}=e,d=s`<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${N(e,a)}
    aria-controls="year-${a.key}"
    aria-describedby="count-${a.key}"
    @click=${()=>r("toggle",a)}
  >
    ${i(a,n.lang)}
  </button>`;return s`<div class="year-head">
    ${y(w(n.headingLevel),d)}
    <p class="year-count muted small" id="count-${a.key}">${function(e,{items:s,decisions:a}){let{count:i,decisionCount:n}=t[e.lang],r=s.filter(({moment:e})=>!e).length;return l(", ",a<r&&i(r),a>0&&n(a),o(s,e.lang))}(n,a)}</p>
  </div>`}(e,p)}
    <div class="long" id="year-${p.key}">
      ${f?s`${$[0]} ${b(c,p,v,!u)} ${$[1]}`:a}
    </div>
    ${f?a:function({view:e,controls:t},i){let n,l,o,c,p,{today:m,lang:h}=e;return s`<div class="folded small">
    ${c=(o=k(i)).filter(({decisions:e})=>e>0),p=o.filter(e=>e.others>0),s`<svg class="months num" viewBox="0 0 ${624} 34" aria-hidden="true">
    <path class="shape" d=${E(p,z,({decisions:e})=>33*(e>0))} />
    <g data-mark="decision"><path class="shape" d=${E(c,M,()=>0)} /></g>
    ${l=(n=c.flatMap(e=>String(e.decisions).split("").map((t,s)=>({digit:t,x:Z(e)+9+7.2*s})))).map(({x:e})=>e.toFixed(1)).join(" "),d`<text class="numbers" x=${l} y="13.5">${n.map(({digit:e})=>e).join("")}</text>`}
    <text class="letters" x=${Q} y="32">${G}</text>
  </svg>`}
    ${x(t?.relation(i),e=>s`<span class="related">${e}</span>`)}
    ${void 0===i.todayIndex?a:s`<p class="today-folded">${r(m,h)}</p>`}
  </div>`}(e,p)}
  </div>`:s`<div class="year" part="year">${b(c,p,v,!u)}</div>`}(e,u,c))}
    </div>
  </div>`}(e,m?h:this.#c(h))}`}#c(e){if(!this.#n&&this.#t<e.length){for(let t=0;t<18&&this.#t<e.length;this.#t+=1){let s=e[this.#t];t+=s?.foldable?1:s?.items.length??0}this.#t<e.length?I(this.#n=this.#p()):this.#t=1/0}return e.slice(0,this.#t)}async#p(){await this.turns.next(),this.#n=void 0,this.requestUpdate()}}V.define("fds-timeline");var ee=Object.freeze({__proto__:null});export{H as P,R as a,X as b,ee as c,N as i,K as p,Y as r,B as s,P as t};
