import{ax as e,T as t,A as s,ao as a,ac as i,az as n,ap as r,aq as l,bc as o,ab as d,bd as c,av as p,a7 as h,be as m,ay as u,Y as f}from"../fds.js";import{T as g,V as v,q as $,W as b,I as y,J as w,X as x,Y as k,x as j,Z as z,_ as M,f as T,L as I}from"./run-render.js";import{P as U}from"./print-controller.js";import{p as q,F as A}from"./place.styles.js";import{L as C,b as D}from"./render-hydrate.js";import{s as O}from"./selection-sentence.js";let W=q([[0,"100svh"],[1280,"min(92em, 100svh)"],[1600,"min(74em, 100svh)"]]),_=["list","axis","scale","table"];function F(s,a,i,n){let r=e[s.lang],l=_.map(e=>t`<button
        type="button"
        class="link view"
        data-view=${e}
        aria-pressed=${e===(a??i)}
        @click=${()=>n("show",e)}
      >
        ${r.view[e]}
      </button>`);return t`<span
    class="views"
    data-for=${i}
    part="views"
    role="group"
    aria-label=${r.views}
    >${l}</span
  >`}function J({currentTarget:e}){let t=e.getRootNode();t.querySelector(".end")?.focus()}function L(e,s,a="past",i=0){return t`<li>${g({mark:s,phase:a,span:i})} ${e}</li>`}function S({view:i,ask:n},r){if(!r.some(({foldable:e})=>e))return s;let l=r.map(e=>t`<button type="button" class="link" @click=${()=>n("jump",e)}>
        ${a(e,i.lang)}
      </button>`),{jump:o}=e[i.lang];return t`<div class="jumps num small" part="jumps" role="group" aria-label=${o}>
    ${l}
  </div>`}let Y={more:new C(()=>import("./timeline.more.js"))},N=i`
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
`;function P({spacing:e,view:t}){return"table"===t||"scale"!==e?t:"scale"}function B({controls:e,isWhole:t},s){return!!t||(e?e.isOpen(s):s.open)}let H={scale:new C(()=>import("./timeline-scale.js").then(function(e){return e.t})),table:new C(()=>import("./timeline-table.js"))},R=30;function V(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}function X(e,t){let{items:s,todayIndex:a}=e,i=new Set(s.slice(t,t+30)),r=void 0!==a&&a>=t&&a<=t+30;return{rows:n(e).filter(e=>e?i.has(e):r),before:t,after:Math.max(0,s.length-t-30)}}function Z(e,t,s,a){return j({...e,choose:a=>{s("pick",t),e.choose(a)}},t.ref,a)}let E=({month:e})=>48*(e+1)+8,G=(e,t,s)=>e.map(e=>`M${E(e)+s(e)} 9${t}`).join(""),K="JFMAMJJASOND",Q=K.split("").map((e,t)=>48*(t+1)+4).join(" ");class ee extends A{constructor(){super(...arguments),this.spacing="even",this.homeTypes=["event"],this.tools=new C(()=>import("./timeline.tools.js")),this.parts=Y,this.#e=new U(this),this.#t=0,this.#s=async(e,t)=>{this.#a||await this.parts.more.load(),this.#i()?.act(e,t),this.requestUpdate()}}static{this.properties={spacing:{},view:{}}}static{this.styles=[A.styles,W,N]}#e;#t;#n;#a;#r;get later(){return[this.parts.more]}get onDemand(){return Object.values(H)}async getUpdateComplete(){let e=await super.getUpdateComplete();return this.#n?(await this.#n,this.getUpdateComplete()):e}updated(e){super.updated(e),this.#a?.restoreFocus()}headingIn(t){return e[t].heading}renderContent(s){let a=e[s.lang],{model:i,today:n}=s,r=c(i.feed.events,n,i.isLost,p(i)),{entries:l}=r.counts;if(0===l){let e=s.noHits.event??h(s,["events"],a.empty);return{body:t`<p>${e}</p>`}}((P(this)??s.selection.selection)||l>m)&&this.parts.more.use(s.refresh);let o=this.#i(),d=o?.decisions(s)??r;return this.#r=e=>{e.paper=this.#e.extent(d.counts.entries),e.follow(s,d)},o&&this.#r(o),{lead:t`${u(r.counts,s.lang)} ${f(s,["events"])}`,chosen:O(s,["event"]),body:this.#l(s,d),switches:this.#o(s),...this.#n&&{footer:null}}}#i(){let{module:e}=this.parts.more;return this.#a||!e||(this.#a=new e.TimelineMore(this),this.#r?.(this.#a)),this.#a}#s;#l(a,i){let{lang:n}=a,r=this.#a,l="all"===this.#e.extent(i.counts.entries),o={view:a,controls:r,ask:this.#s,isWhole:l},d=this.parts.more.failed?T[n].broken:r?.note(a,i),c=r?.table(o,i)??this.#d(o,i);return t`<div class="timeline" data-view=${this.view??s}>
      ${I(d,"note small")} ${r?.looseDetails(a)} ${function(s,a){let{skip:i,end:n}=e[a];return t`<button type="button" class="skip link" part="skip" @click=${J}>${i}</button>
    ${s}
    <p class="end heard" tabindex="-1">${n}</p>`}(c,n)}
    </div>`}#o(a){var i,n;let r=P(this);return t`${i=!!this.#a?.onlyDecisions,n=this.#s,t`${F(a,r,"list",n)}${F(a,r,"axis",n)}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${i}
      @click=${()=>n("decisions")}
    >
      ${e[a.lang].onlyDecisions}
    </button>`}
    ${"table"===r?s:function(s){let{legend:a}=e[s];return t`<ul class="legend small" part="legend" aria-label=${a.label}>
    ${L(a.decision,"decision")} ${L(a.other,"other")}
    ${L(a.span,"other","past",2)} ${L(a.planned,"other","planned")}
  </ul>`}(a.lang)}`}#d(i,c){let{view:p,isWhole:h}=i,{groups:m}=c;return t`${S(i,m)}
    ${"scale"===P(this)?t`<div class="scale">${this.#a?.scale(p,c)}</div>`:s}
    ${function(i,c){let{view:p,controls:h,ask:m}=i,u={lang:p.lang,today:p.today,entry:(e,t)=>Z(p,e,m,t),landmark:e=>y(w(p.headingLevel),t`<span class="landmark num" tabindex="-1" data-year=${e}>${e}</span>`),extra:h?.extra,detailsAt:h?.detailsAt};return t`<div class="years">
    <div class="flow">
      ${$(c,({key:e})=>e,c=>function(i,c,p){let{controls:h,isWhole:m}=i,{foldable:u}=p,f=B(i,p),g=u&&f?h?.pageOf(p)??X(p,V(p.todayIndex??0,p.items.length)):{rows:n(p)},{rows:v,around:$=[]}=m?{...g,rows:n(p)}:g;return u?t`<div class="year" part="year" ?data-folded=${!f}>
    ${function(s,i){let{view:n,ask:r}=s,d=t`<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${B(s,i)}
    aria-controls="year-${i.key}"
    aria-describedby="count-${i.key}"
    @click=${()=>r("toggle",i)}
  >
    ${a(i,n.lang)}
  </button>`;return t`<div class="year-head">
    ${y(w(n.headingLevel),d)}
    <p class="year-count muted small" id="count-${i.key}">${function(t,{items:s,decisions:a}){let{count:i,decisionCount:n}=e[t.lang],r=s.filter(({moment:e})=>!e).length;return l(", ",a<r&&i(r),a>0&&n(a),o(s,t.lang))}(n,i)}</p>
  </div>`}(i,p)}
    <div class="long" id="year-${p.key}">
      ${f?t`${$[0]} ${b(c,p,v,!u)} ${$[1]}`:s}
    </div>
    ${f?s:function({view:e,controls:a},i){let n,l,o,c,p,{today:h,lang:m}=e;return t`<div class="folded small">
    ${c=(o=k(i)).filter(({decisions:e})=>e>0),p=o.filter(e=>e.others>0),t`<svg class="months num" viewBox="0 0 ${624} 34" aria-hidden="true">
    <path class="shape" d=${G(p,z,({decisions:e})=>33*(e>0))} />
    <g data-mark="decision"><path class="shape" d=${G(c,M,()=>0)} /></g>
    ${l=(n=c.flatMap(e=>String(e.decisions).split("").map((t,s)=>({digit:t,x:E(e)+9+7.2*s})))).map(({x:e})=>e.toFixed(1)).join(" "),d`<text class="numbers" x=${l} y="13.5">${n.map(({digit:e})=>e).join("")}</text>`}
    <text class="letters" x=${Q} y="32">${K}</text>
  </svg>`}
    ${x(a?.relation(i),e=>t`<span class="related">${e}</span>`)}
    ${void 0===i.todayIndex?s:t`<p class="today-folded">${r(h,m)}</p>`}
  </div>`}(i,p)}
  </div>`:t`<div class="year" part="year">${b(c,p,v,!u)}</div>`}(i,u,c))}
    </div>
  </div>`}(i,h?m:this.#c(m))}`}#c(e){if(!this.#n&&this.#t<e.length){for(let t=0;t<18&&this.#t<e.length;this.#t+=1){let s=e[this.#t];t+=s?.foldable?1:s?.items.length??0}this.#t<e.length?D(this.#n=this.#p()):this.#t=1/0}return e.slice(0,this.#t)}async#p(){await this.turns.next(),this.#n=void 0,this.requestUpdate()}}ee.define("fds-timeline");var te=Object.freeze({__proto__:null});export{R as P,X as a,Z as b,te as c,B as i,V as p,S as r,P as s,H as t};
