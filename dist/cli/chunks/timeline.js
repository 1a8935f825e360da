import{av as e,T as t,A as s,am as a,aa as i,ax as n,an as r,ao as l,ba as o,a9 as d,bb as c,at as p,a5 as m,bc as h,aw as u,W as f}from"../fds.js";import{P as g}from"./print-controller.js";import{F as $}from"./fds-widget.js";import{L as v,b as y}from"./render-hydrate.js";import{M as b,N as w,k as x,Q as k,E as j,F as z,R as A,S as T,u as M,T as U,V as C,f as D}from"./run-render.js";import{s as F}from"./selection-sentence.js";let O=["list","axis","scale","table"];function W(s,a,i,n){let r=e[s.lang],l=O.map(e=>t`<button
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
  >`}function L({currentTarget:e}){let t=e.getRootNode();t.querySelector(".end")?.focus()}function S(e,s,a="past",i=0){return t`<li>${b({mark:s,phase:a,span:i})} ${e}</li>`}function _({view:i,ask:n},r){if(!r.some(({foldable:e})=>e))return s;let l=r.map(e=>t`<button type="button" class="link" @click=${()=>n("jump",e)}>
        ${a(e,i.lang)}
      </button>`),{jump:o}=e[i.lang];return t`<div class="jumps num small" part="jumps" role="group" aria-label=${o}>
    ${l}
  </div>`}let q={more:new v(()=>import("./timeline.more.js"))},I=i`
  .legend,
  .jumps,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    color: var(--muted);
  }
  :is(.legend, .jumps, .note:not(:empty)) {
    margin-block-end: 0.6em;
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
  ${w}
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
`;function J({spacing:e,view:t}){return"table"===t||"scale"!==e?t:"scale"}function N({controls:e,isWhole:t},s){return!!t||(e?e.isOpen(s):s.open)}let R={scale:new v(()=>import("./timeline-scale.js").then(function(e){return e.t})),table:new v(()=>import("./timeline-table.js"))};function Y(e,t,s,a){return M({...e,choose:a=>{s("pick",t),e.choose(a)}},t.ref,a)}let B=({month:e})=>48*(e+1)+8,E=(e,t,s)=>e.map(e=>`M${B(e)+s(e)} 9${t}`).join(""),H="JFMAMJJASOND",P=Array.from(H,(e,t)=>48*(t+1)+4).join(" ");class Q extends ${constructor(){super(...arguments),this.spacing="even",this.homeTypes=["event"],this.tools=new v(()=>import("./timeline.tools.js")),this.parts=q,this.#e=new g(this),this.#t=0,this.#s=async(e,t)=>{this.#a||await this.parts.more.load(),this.#i()?.act(e,t),this.requestUpdate()}}static{this.properties={spacing:{},view:{}}}static{this.styles=[$.styles,I]}#e;#t;#n;#a;#r;get later(){return[this.parts.more]}get onDemand(){return Object.values(R)}async getUpdateComplete(){let e=await super.getUpdateComplete();return this.#n?(await this.#n,this.getUpdateComplete()):e}updated(e){super.updated(e),this.#a?.restoreFocus()}headingIn(t){return e[t].heading}renderContent(s){var a,i,n;let r=e[s.lang],{model:l,today:o}=s,d=c(l.feed.events,o,l.isLost,p(l)),{entries:g}=d.counts;if(0===g){let e=s.noHits.event??m(s,["events"],r.empty);return{body:t`<p>${e}</p>`}}((J(this)??s.selection.selection)||g>h)&&this.parts.more.use(s.refresh);let $=this.#i(),v=$?.decisions(s)??d;return this.#r=e=>{e.paper=this.#e.extent(v.counts.entries),e.follow(s,v)},$&&this.#r($),{lead:t`${u(d.counts,s.lang)} ${f(s,["events"])}`,chosen:F(s,["event"]),body:this.#l(s,v),switches:(a=J(this),i=!!$?.onlyDecisions,n=this.#s,t`${W(s,a,"list",n)}${W(s,a,"axis",n)}
    <button
      type="button"
      class="link only"
      part="view"
      aria-pressed=${i}
      @click=${()=>n("decisions")}
    >
      ${e[s.lang].onlyDecisions}
    </button>`),...this.#n&&{footer:null}}}#i(){let{module:e}=this.parts.more;return this.#a||!e||(this.#a=new e.TimelineMore(this),this.#r?.(this.#a)),this.#a}#s;#l(a,i){let{lang:n}=a,r=this.#a,l="all"===this.#e.extent(i.counts.entries),o={view:a,controls:r,ask:this.#s,isWhole:l},d=this.parts.more.failed?D[n].broken:r?.note(a,i),c=r?.table(o,i)??this.#o(o,i);return t`<div class="timeline" data-view=${this.view??s}>
      <p class="note small" role="status">${d}</p>
      ${r?.looseDetails(a)} ${function(s,a){let{skip:i,end:n}=e[a];return t`<button type="button" class="skip link" part="skip" @click=${L}>${i}</button>
    ${s}
    <p class="end heard" tabindex="-1">${n}</p>`}(c,n)}
    </div>`}#o(i,c){let{view:p,isWhole:m}=i,{groups:h}=c;return t`${function(s){let{legend:a}=e[s];return t`<ul class="legend small" part="legend" aria-label=${a.label}>
    ${S(a.decision,"decision")} ${S(a.other,"other")}
    ${S(a.span,"other","past",2)} ${S(a.planned,"other","planned")}
  </ul>`}(p.lang)} ${_(i,h)}
    ${"scale"===J(this)?t`<div class="scale">${this.#a?.scale(p,c)}</div>`:s}
    ${function(i,c){let{view:p,controls:m,ask:h}=i,u={lang:p.lang,today:p.today,entry:(e,t)=>Y(p,e,h,t),landmark:e=>j(z(p.headingLevel),t`<span class="landmark num" tabindex="-1" data-year=${e}>${e}</span>`),extra:m?.extra,detailsAt:m?.detailsAt};return t`<div class="years">
    <div class="flow">
      ${x(c,({key:e})=>e,c=>function(i,c,p){let{controls:m,isWhole:h}=i,{foldable:u}=p,f=N(i,p),g=f&&m?.pageOf(p)||{rows:n(p)},{rows:$,around:v=[]}=h?{...g,rows:n(p)}:g;return u?t`<div class="year" part="year" ?data-folded=${!f}>
    ${function(s,i){let{view:n,ask:r}=s,d=t`<button
    type="button"
    class="year-name num"
    part="year-name"
    aria-expanded=${N(s,i)}
    aria-controls="year-${i.key}"
    aria-describedby="count-${i.key}"
    @click=${()=>r("toggle",i)}
  >
    ${a(i,n.lang)}
  </button>`;return t`<div class="year-head">
    ${j(z(n.headingLevel),d)}
    <p class="year-count muted small" id="count-${i.key}">${function(t,{items:s,decisions:a}){let{count:i,decisionCount:n}=e[t.lang],r=s.filter(({moment:e})=>!e).length;return l(", ",a<r&&i(r),a>0&&n(a),o(s,t.lang))}(n,i)}</p>
  </div>`}(i,p)}
    <div class="long" id="year-${p.key}">
      ${f?t`${v[0]} ${k(c,p,$,!u)} ${v[1]}`:s}
    </div>
    ${f?s:function({view:e,controls:a},i){let n,l,o,c,p,{today:m,lang:h}=e;return t`<div class="folded small">
    ${c=(o=T(i)).filter(({decisions:e})=>e>0),p=o.filter(e=>e.others>0),t`<svg class="months num" viewBox="0 0 ${624} 34" aria-hidden="true">
    <path class="shape" d=${E(p,U,({decisions:e})=>33*(e>0))} />
    <g data-mark="decision"><path class="shape" d=${E(c,C,()=>0)} /></g>
    ${l=(n=c.flatMap(e=>Array.from(String(e.decisions),(t,s)=>({digit:t,x:B(e)+9+7.2*s})))).map(({x:e})=>e.toFixed(1)).join(" "),d`<text class="numbers" x=${l} y="13.5">${n.map(({digit:e})=>e).join("")}</text>`}
    <text class="letters" x=${P} y="32">${H}</text>
  </svg>`}
    ${A(a?.relation(i),e=>t`<span class="related">${e}</span>`)}
    ${void 0===i.todayIndex?s:t`<p class="today-folded">${r(m,h)}</p>`}
  </div>`}(i,p)}
  </div>`:t`<div class="year" part="year">${k(c,p,$,!u)}</div>`}(i,u,c))}
    </div>
  </div>`}(i,m?h:this.#d(h))}`}#d(e){if(!this.#n&&this.#t<e.length){for(let t=0;t<18&&this.#t<e.length;this.#t+=1){let s=e[this.#t];t+=s?.foldable?1:s?.items.length??0}this.#t<e.length?y(this.#n=this.#c()):this.#t=1/0}return e.slice(0,this.#t)}async#c(){await this.turns.next(),this.#n=void 0,this.requestUpdate()}}Q.define("fds-timeline");var V=Object.freeze({__proto__:null});export{Y as a,V as b,N as i,_ as r,J as s,R as t};
