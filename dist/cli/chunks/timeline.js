import{aj as e,aL as t,T as s,A as i,aB as a,aN as n,aC as r,aD as l,br as o,ai as d,bs as m,aJ as h,a7 as c,bt as p,aM as u,a1 as f}from"../fds.js";import{_ as v,$ as g,u as b,a0 as y,Q as $,R as w,a1 as x,a2 as k,D as j,a3 as z,a4 as M,T as D,f as O}from"./run-render.js";import{P as T}from"./print-controller.js";import{F as A}from"./fds-widget.js";import{L as C,P as I,b as L}from"./render-hydrate.js";import{s as U}from"./selection-sentence.js";import{v as W}from"./view-switch.js";let _=e`
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
`;function F(e){e.tabIndex=-1,e.addEventListener("blur",()=>e.removeAttribute("tabindex"),{once:!0}),e.focus()}let J=["list","axis","scale","table"];function P({currentTarget:e}){let t=e.getRootNode().querySelector(".end");t&&F(t)}function S(e,t,i="past",a=0){return s`<li>${v({mark:t,phase:i,span:a})} ${e}</li>`}function q({view:e,ask:n},r){if(!r.some(({foldable:e})=>e))return i;let l=r.map(t=>s`<button type="button" class="link" @click=${()=>n("jump",t)}>
        ${a(t,e.lang)}
      </button>`),{jump:o}=t[e.lang];return s`<div class="jumps num small" part="jumps" role="group" aria-label=${o}>
    ${l}
  </div>`}let N={more:new C(()=>import("./timeline.more.js"))},B=e`
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
  ${g}
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
`;function R({spacing:e,view:t}){return"table"===t||"scale"!==e?t:"scale"}function Y({controls:e,isWhole:t},s){return!!t||(e?e.isOpen(s):s.open)}let E={scale:new C(()=>import("./timeline-scale.js").then(function(e){return e.t})),table:new C(()=>import("./timeline-table.js"))},H=30;function Q(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}function G(e,t){let{items:s,todayIndex:i}=e,a=new Set(s.slice(t,t+30)),r=void 0!==i&&i>=t&&i<=t+30;return{rows:n(e).filter(e=>e?a.has(e):r),before:t,after:Math.max(0,s.length-t-30)}}function K(e,t,s,i){return j({...e,choose:i=>{s("pick",t),e.choose(i)}},t.ref,i)}let V=({month:e})=>48*(e+1)+8,X=(e,t,s)=>e.map(e=>`M${V(e)+s(e)} 9${t}`).join(""),Z="JFMAMJJASOND",ee=Z.split("").map((e,t)=>48*(t+1)+4).join(" ");class te extends A{constructor(){super(...arguments),this.spacing="even",this.homeTypes=["event"],this.tools=new C(()=>import("./timeline.tools.js")),this.parts=N,this.#e=new T(this),this.#t=0,this.#s=async(e,t)=>{this.#i||await this.parts.more.load(),this.#a()?.act(e,t),this.requestUpdate()}}static{this.properties={spacing:{},view:{}}}static{this.styles=[A.styles,_,B]}#e;#t;#n;#i;#r;firstPiece(){return void 0===this.view&&"even"===this.spacing?I.timeline:void 0}get later(){return[this.parts.more]}get onDemand(){return Object.values(E)}async getUpdateComplete(){let e=await super.getUpdateComplete();return this.#n?(await this.#n,this.getUpdateComplete()):e}get entryOfDetails(){return this.#i?.entryOfDetails}headingIn(e){return t[e].heading}renderContent(e){let i=t[e.lang],{model:a,today:n}=e,r=m(a.feed.events,n,a.isLost,h(a)),{entries:l}=r.counts;if(0===l)return{none:e.noHits.event??c(e,["events"],i.empty)};((R(this)??e.selection.selection)||l>p)&&this.parts.more.use(e.refresh);let o=this.#a(),d=o?.decisions(e)??r;return this.#r=t=>{t.paper=this.#e.extent(d.counts.entries),t.follow(e,d)},o&&this.#r(o),{lead:s`${u(r.counts,e.lang)} ${f(e,["events"])}`,chosen:U(e,["event"]),body:this.#l(e,d),switches:this.#o(e),...this.#n&&{footer:null}}}#a(){let{module:e}=this.parts.more;return this.#i||!e||(this.#i=new e.TimelineMore(this),this.#r?.(this.#i)),this.#i}#s;#l(e,a){let{lang:n}=e,r=this.#i,l="all"===this.#e.extent(a.counts.entries),o={view:e,controls:r,ask:this.#s,isWhole:l},d=r?.note(e,a),m=this.parts.more.failed||r?.hasFailed,h=r?.table(o,a)??this.#d(o,a);return s`<div class="timeline" data-view=${this.view??i}>
      ${m?D(O[n].broken,"note small"):i}
      ${d?s`<p class="note small">${d}</p>`:i} ${r?.looseDetails(e)}
      ${function(e,i){let{skip:a,end:n}=t[i];return s`<button type="button" class="skip link" part="skip" @click=${P}>${a}</button>
    ${e}
    <p class="end heard">${n}</p>`}(h,n)}
    </div>`}#o(e){var a,n;let r,l,o,d=R(this);return s`${a=!!this.#i?.onlyDecisions,n=this.#s,r=t[e.lang],l=e=>{n("show",e)},o=e=>W({strings:r,views:J,shown:d,show:l,byWidth:e}),s`${o("list")}${o("axis")}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${a}
      @click=${()=>n("decisions")}
    >
      ${r.onlyDecisions}
    </button>`}
    ${"table"===d?i:function(e){let{legend:i}=t[e];return s`<ul class="legend small" part="legend" aria-label=${i.label}>
    ${S(i.decision,"decision")} ${S(i.other,"other")}
    ${S(i.span,"other","past",2)} ${S(i.planned,"other","planned")}
  </ul>`}(e.lang)}`}#d(e,m){let{view:h,isWhole:c}=e,{groups:p}=m;return s`${q(e,p)}
    ${"scale"===R(this)?s`<div class="scale">${this.#i?.scale(h,m)}</div>`:i}
    ${function(e,m){let{view:h,controls:c,ask:p}=e,u={lang:h.lang,today:h.today,entry:(e,t)=>K(h,e,p,t),landmark:e=>$(w(h.headingLevel),s`<span class="landmark num" data-year=${e}>${e}</span>`),extra:c?.extra,detailsAt:c?.detailsAt};return s`<div class="years">
    <div class="flow">
      ${b(m,({key:e})=>e,m=>function(e,m,h){let{controls:c,isWhole:p}=e,{foldable:u}=h,f=Y(e,h),v=u&&f?c?.pageOf(h)??G(h,Q(h.todayIndex??0,h.items.length)):{rows:n(h)},{rows:g,around:b=[]}=p?{...v,rows:n(h)}:v;return u?s`<div class="year" part="year" ?data-folded=${!f}>
    ${function(e,i){let{view:n,ask:r}=e,d=s`<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${Y(e,i)}
    aria-controls="year-${i.key}"
    aria-describedby="count-${i.key}"
    @click=${()=>r("toggle",i)}
  >
    ${a(i,n.lang)}
  </button>`;return s`<div class="year-head">
    ${$(w(n.headingLevel),d)}
    <p class="year-count muted small" id="count-${i.key}">${function(e,{items:s,decisions:i}){let{count:a,decisionCount:n}=t[e.lang],r=s.filter(({moment:e})=>!e).length;return l(", ",i<r&&a(r),i>0&&n(i),o(s,e.lang))}(n,i)}</p>
  </div>`}(e,h)}
    <div class="long" id="year-${h.key}">
      ${f?s`${b[0]} ${y(m,h,g,!u)} ${b[1]}`:i}
    </div>
    ${f?i:function({view:e,controls:t},a){let n,l,o,m,h,{today:c,lang:p}=e;return s`<div class="folded small">
    ${m=(o=k(a)).filter(({decisions:e})=>e>0),h=o.filter(e=>e.others>0),s`<svg class="months num" viewBox="0 0 ${624} 34" aria-hidden="true">
    <path class="shape" d=${X(h,z,({decisions:e})=>33*(e>0))} />
    <g data-mark="decision"><path class="shape" d=${X(m,M,()=>0)} /></g>
    ${l=(n=m.flatMap(e=>String(e.decisions).split("").map((t,s)=>({digit:t,x:V(e)+9+7.2*s})))).map(({x:e})=>e.toFixed(1)).join(" "),d`<text class="numbers" x=${l} y="13.5">${n.map(({digit:e})=>e).join("")}</text>`}
    <text class="letters" x=${ee} y="32">${Z}</text>
  </svg>`}
    ${x(t?.relation(a),e=>s`<span class="related">${e}</span>`)}
    ${void 0===a.todayIndex?i:s`<p class="today-folded">${r(c,p)}</p>`}
  </div>`}(e,h)}
  </div>`:s`<div class="year" part="year">${y(m,h,g,!u)}</div>`}(e,u,m))}
    </div>
  </div>`}(e,c?p:this.#m(p))}`}#m(e){if(!this.#n&&this.#t<e.length){for(let t=0;t<100&&this.#t<e.length;this.#t+=1){let s=e[this.#t];t+=s?.foldable?1:s?.items.length??0}this.#t<e.length?L(this.#n=this.#h()):this.#t=1/0}return e.slice(0,this.#t)}async#h(){await this.turns.next(),this.#n=void 0,this.requestUpdate()}}te.define("fds-timeline");var se=Object.freeze({__proto__:null});export{H as P,G as a,K as b,se as c,Y as i,Q as p,q as r,R as s,E as t,F as v};
