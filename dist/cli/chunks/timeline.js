import{$ as e,a0 as t,u as s,a1 as a,R as i,S as n,a2 as r,a3 as l,D as o,a4 as d,a5 as m,I as h,V as c,f as p}from"./run-render.js";import{aj as u,aL as f,T as v,A as g,aB as b,aN as y,aC as $,aD as w,br as x,ai as k,bs as j,aJ as z,a7 as M,bt as D,aM as I,a1 as O}from"../fds.js";import{P as A}from"./print-controller.js";import{F as C}from"./fds-widget.js";import{L,P as T,b as U}from"./render-hydrate.js";import{s as S}from"./selection-sentence.js";import{v as W}from"./view-switch.js";let F=u`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 1080px) {
    .place {
      min-block-size: var(--fds-min-height, min(92.5em, 100svh));
    }
  }
  @media (width >= 1160px) {
    .place {
      min-block-size: var(--fds-min-height, min(82.5em, 100svh));
    }
  }
  @media (width >= 1340px) {
    .place {
      min-block-size: var(--fds-min-height, min(78.5em, 100svh));
    }
  }
  @media (width >= 1400px) {
    .place {
      min-block-size: var(--fds-min-height, min(74em, 100svh));
    }
  }
  @media (width >= 1440px) {
    .place {
      min-block-size: var(--fds-min-height, min(70.5em, 100svh));
    }
  }
  @media (width >= 1580px) {
    .place {
      min-block-size: var(--fds-min-height, min(68.5em, 100svh));
    }
  }
  @media (width >= 1600px) {
    .place {
      min-block-size: var(--fds-min-height, min(67em, 100svh));
    }
  }
`;function J(e){e.tabIndex=-1,e.addEventListener("blur",()=>e.removeAttribute("tabindex"),{once:!0}),e.focus()}let P=["list","axis","scale","table"];function _({currentTarget:e}){let t=e.getRootNode().querySelector(".end");t&&J(t)}function q(t,s,a="past",i=0){return v`<li>${e({mark:s,phase:a,span:i})} ${t}</li>`}function N({view:e,ask:t},s){if(!s.some(({foldable:e})=>e))return g;let a=s.map(s=>v`<button type="button" class="link" @click=${()=>t("jump",s)}>
        ${b(s,e.lang)}
      </button>`),{jump:i}=f[e.lang];return v`<div class="jumps num small" part="jumps" role="group" aria-label=${i}>
    ${a}
  </div>`}let B={more:new L(()=>import("./timeline.more.js"))},R=u`
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
  ${t}
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
`;function Y({spacing:e,view:t}){return"table"===t||"scale"!==e?t:"scale"}function E({controls:e,isWhole:t},s){return!!t||(e?e.isOpen(s):s.open)}let H={scale:new L(()=>import("./timeline-scale.js").then(function(e){return e.t})),table:new L(()=>import("./timeline-table.js"))},V=30;function G(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}function K(e,t){let{items:s,todayIndex:a}=e,i=new Set(s.slice(t,t+30)),n=void 0!==a&&a>=t&&a<=t+30;return{rows:y(e).filter(e=>e?i.has(e):n),before:t,after:Math.max(0,s.length-t-30)}}function Q(e,t,s,a){return o({...e,choose:a=>{s("pick",t),e.choose(a)}},t.ref,a)}let X=({month:e})=>48*(e+1)+8,Z=(e,t,s)=>e.map(e=>`M${X(e)+s(e)} 9${t}`).join(""),ee="JFMAMJJASOND",te=ee.split("").map((e,t)=>48*(t+1)+4).join(" ");class se extends C{constructor(){super(...arguments),this.spacing="even",this.homeTypes=["event"],this.tools=new L(()=>import("./timeline.tools.js")),this.parts=B,this.#e=new A(this),this.#t=0,this.#s=async(e,t)=>{this.#a||await this.parts.more.load(),this.#i()?.act(e,t),this.requestUpdate()}}static{this.properties={spacing:{},view:{}}}static{this.styles=[C.styles,F,R]}#e;#t;#n;#a;#r;firstPiece(){return void 0===this.view&&"even"===this.spacing?T.timeline:void 0}get later(){return[this.parts.more]}get onDemand(){return Object.values(H)}async getUpdateComplete(){let e=await super.getUpdateComplete();return this.#n?(await this.#n,this.getUpdateComplete()):e}get entryOfDetails(){return this.#a?.entryOfDetails}headingIn(e){return f[e].heading}renderContent(e){let t=f[e.lang],{model:s,today:a}=e,i=j(s.feed.events,a,s.isLost,z(s)),{entries:n}=i.counts;if(0===n)return{none:e.noHits.event??M(e,["events"],t.empty)};((Y(this)??e.selection.selection)||n>D)&&this.parts.more.use(e.refresh);let r=this.#i(),l=r?.decisions(e)??i;return this.#r=t=>{t.paper=this.#e.extent(l.counts.entries),t.follow(e,l)},r&&this.#r(r),{lead:v`${h(I(i.counts,e.lang))}
      ${O(e,["events"])}`,chosen:S(e,["event"]),body:this.#l(e,l),switches:this.#o(e),...this.#n&&{footer:null}}}#i(){let{module:e}=this.parts.more;return this.#a||!e||(this.#a=new e.TimelineMore(this),this.#r?.(this.#a)),this.#a}#s;#l(e,t){let{lang:s}=e,a=this.#a,i="all"===this.#e.extent(t.counts.entries),n={view:e,controls:a,ask:this.#s,isWhole:i},r=a?.note(e,t),l=this.parts.more.failed||a?.hasFailed,o=a?.table(n,t)??this.#d(n,t);return v`<div class="timeline" data-view=${this.view??g}>
      ${l?c(p[s].broken,"note small"):g}
      ${r?v`<p class="note small">${r}</p>`:g} ${a?.looseDetails(e)}
      ${function(e,t){let{skip:s,end:a}=f[t];return v`<button type="button" class="skip link" part="skip" @click=${_}>${s}</button>
    ${e}
    <p class="end heard">${a}</p>`}(o,s)}
    </div>`}#o(e){var t,s;let a,i,n,r=Y(this);return v`${t=!!this.#a?.onlyDecisions,s=this.#s,a=f[e.lang],i=e=>{s("show",e)},n=e=>W({strings:a,views:P,shown:r,show:i,byWidth:e}),v`${n("list")}${n("axis")}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${t}
      @click=${()=>s("decisions")}
    >
      ${a.onlyDecisions}
    </button>`}
    ${"table"===r?g:function(e){let{legend:t}=f[e];return v`<ul class="legend small" part="legend" aria-label=${t.label}>
    ${q(t.decision,"decision")} ${q(t.other,"other")}
    ${q(t.span,"other","past",2)} ${q(t.planned,"other","planned")}
  </ul>`}(e.lang)}`}#d(e,t){let{view:o,isWhole:h}=e,{groups:c}=t;return v`${N(e,c)}
    ${"scale"===Y(this)?v`<div class="scale">${this.#a?.scale(o,t)}</div>`:g}
    ${function(e,t){let{view:o,controls:h,ask:c}=e,p={lang:o.lang,today:o.today,entry:(e,t)=>Q(o,e,c,t),landmark:e=>i(n(o.headingLevel),v`<span class="landmark num" data-year=${e}>${e}</span>`),extra:h?.extra,detailsAt:h?.detailsAt};return v`<div class="years">
    <div class="flow">
      ${s(t,({key:e})=>e,t=>function(e,t,s){let{controls:o,isWhole:h}=e,{foldable:c}=s,p=E(e,s),u=c&&p?o?.pageOf(s)??K(s,G(s.todayIndex??0,s.items.length)):{rows:y(s)},{rows:j,around:z=[]}=h?{...u,rows:y(s)}:u;return c?v`<div class="year" part="year" ?data-folded=${!p}>
    ${function(e,t){let{view:s,ask:a}=e,r=v`<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${E(e,t)}
    aria-controls="year-${t.key}"
    aria-describedby="count-${t.key}"
    @click=${()=>a("toggle",t)}
  >
    ${b(t,s.lang)}
  </button>`;return v`<div class="year-head">
    ${i(n(s.headingLevel),r)}
    <p class="year-count muted small" id="count-${t.key}">${function(e,{items:t,decisions:s}){let{count:a,decisionCount:i}=f[e.lang],n=t.filter(({moment:e})=>!e).length;return w(", ",s<n&&a(n),s>0&&i(s),x(t,e.lang))}(s,t)}</p>
  </div>`}(e,s)}
    <div class="long" id="year-${s.key}">
      ${p?v`${z[0]} ${a(t,s,j,!c)} ${z[1]}`:g}
    </div>
    ${p?g:function({view:e,controls:t},s){let a,i,n,o,h,{today:c,lang:p}=e;return v`<div class="folded small">
    ${o=(n=l(s)).filter(({decisions:e})=>e>0),h=n.filter(e=>e.others>0),v`<svg class="months num" viewBox="0 0 ${624} 34" aria-hidden="true">
    <path class="shape" d=${Z(h,d,({decisions:e})=>33*(e>0))} />
    <g data-mark="decision"><path class="shape" d=${Z(o,m,()=>0)} /></g>
    ${i=(a=o.flatMap(e=>String(e.decisions).split("").map((t,s)=>({digit:t,x:X(e)+9+7.2*s})))).map(({x:e})=>e.toFixed(1)).join(" "),k`<text class="numbers" x=${i} y="13.5">${a.map(({digit:e})=>e).join("")}</text>`}
    <text class="letters" x=${te} y="32">${ee}</text>
  </svg>`}
    ${r(t?.relation(s),e=>v`<span class="related">${e}</span>`)}
    ${void 0===s.todayIndex?g:v`<p class="today-folded">${$(c,p)}</p>`}
  </div>`}(e,s)}
  </div>`:v`<div class="year" part="year">${a(t,s,j,!c)}</div>`}(e,p,t))}
    </div>
  </div>`}(e,h?c:this.#m(c))}`}#m(e){if(!this.#n&&this.#t<e.length){for(let t=0;t<100&&this.#t<e.length;this.#t+=1){let s=e[this.#t];t+=s?.foldable?1:s?.items.length??0}this.#t<e.length?U(this.#n=this.#h()):this.#t=1/0}return e.slice(0,this.#t)}async#h(){await this.turns.next(),this.#n=void 0,this.requestUpdate()}}se.define("fds-timeline");var ae=Object.freeze({__proto__:null});export{V as P,K as a,Q as b,ae as c,E as i,G as p,N as r,Y as s,H as t,J as v};
