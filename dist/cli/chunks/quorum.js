import{ae as e,aS as t,T as a,A as s,aT as i}from"../fds.js";import{at as n,au as r,av as l,j as o,aw as d,ax as c,y as h,ay as m,az as p,aA as u,aB as b,aC as g,M as v,aD as f,aE as k,aF as y,aG as $,aH as w,aI as x,aJ as z,aK as j,aL as E,aM as T,aN as C,aO as L}from"./run-render.js";import{i as D,t as H}from"./late-key.js";import{b as q,F as A,d as U}from"./fds-widget.js";import{L as M}from"./render-hydrate.js";let F=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(78em, 100svh));
    }
  }
  @media (width >= 1280px) {
    .place {
      min-block-size: var(--fds-min-height, min(73em, 100svh));
    }
  }
`,I=/^#?fds=/i,K=/(?:^#?fds=|;)vote:([^;&?]*)/i;function O(e,t,a){let s,i=new URL(e);return s=(I.test(t)?t.replace(I,"").split(";"):[]).filter(e=>e&&!/^vote:/i.test(e)),i.hash=`fds=${[...s,`vote:${a}`].join(";")}`,i.href}let S={yes:"✓",no:"✕",abstain:"○",absent:"–"};function N({name:e,label:t,options:s,value:i,set:n}){return a`<label class="field ${e}"
    >${t}<select name=${e} .value=${i} @change=${({target:e})=>{e instanceof HTMLSelectElement&&n(e.value)}}>
      ${s.map(e=>a`<option value=${e.value} ?selected=${e.value===i}>
            ${e.label}
          </option>`)}
    </select></label
  >`}let _=new M(()=>import("./quorum.more.js")),B=["tiles","table"],R=[e`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    margin-block-end: 1.25em;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: var(--muted);
  }
  .box {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    grid-column: 1 / -1;
  }
  .box input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  .random {
    text-align: center;
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
  @media (pointer: coarse) {
    select,
    .box,
    .random,
    .view,
    .member .entry,
    .analysis > summary {
      min-block-size: 44px;
    }
  }
`,e`
  .both {
    display: grid;
    gap: 1.5em;
  }
  .board {
    min-inline-size: 0;
    max-inline-size: 34em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.35em;
  }
  .tile {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.05em;
    position: relative;
    min-block-size: max(3.4em, 48px);
    padding: 0.25em 0.15em;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tile b {
    font-weight: 700;
  }
  [data-tile='bund'] {
    grid-column: 1 / -1;
  }
  /* The grid of DESIGN.md: three rows begin where the row before is not full. */
  [data-tile='DE-SH'] {
    grid-column: 2;
  }
  :is([data-tile='DE-HB'], [data-tile='DE-NI'], [data-tile='DE-SL']) {
    grid-column: 1;
  }
  .tile[data-vote='yes'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .tile[data-vote='no'] {
    border: 2px solid var(--ink);
  }
  .tile[data-vote='abstain'] {
    background: var(--soft);
  }
  .tile:is([data-vote='absent'], .gone) {
    border-style: dashed;
    color: var(--muted);
  }
  /* Chosen on the page, or linked with what is: a mark at the edge, whatever the vote is. */
  .tile:is([data-state='selected'], [data-state='linked'])::after {
    content: '';
    position: absolute;
    inset: auto 0.5em 3px;
    border-block-end: 3px solid currentColor;
  }
  .tile[data-state='linked']::after {
    border-block-end-style: dotted;
  }
  .share {
    display: none;
  }
  .member {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block: 0.75em 0.5em;
    padding: 0.6em 0.75em;
    background: var(--soft);
    border-radius: var(--radius);
  }
  .member-name {
    overflow-wrap: anywhere;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .choice {
    min-block-size: 44px;
    padding: 0.3em 0.7em;
    border: 1px solid var(--muted);
    background: var(--paper);
  }
  .choice[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .hint {
    max-inline-size: 70ch;
  }
  @container (min-width: 34em) {
    .share {
      display: block;
    }
    .tile {
      min-block-size: 4.4em;
    }
    [data-tile='bund'] {
      min-block-size: 3em;
    }
  }
`,e`
  .verdict {
    min-inline-size: 0;
    max-inline-size: 70ch;
    overflow-wrap: break-word;
  }
  .head {
    margin-block-end: 1em;
  }
  .outcome {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid var(--muted);
    margin-block-end: 0.25em;
    text-wrap: balance;
  }
  [data-outcome='carries'] .outcome {
    border-color: var(--accent);
  }
  [data-outcome='fails'] .outcome {
    border-color: var(--ink);
    border-inline-start-style: double;
  }
  .problem,
  .depends {
    border-inline-start: 3px solid var(--warn);
    background: var(--soft);
    padding: 0.4em 0.75em;
    margin-block: 0.5em;
  }
  .verdict :is(h1, h2, h3, h4, h5, h6),
  .analysis :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    margin-block: 1em 0.25em;
  }
  .verdict > :is(h1, h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0;
  }
  .rule {
    overflow-wrap: anywhere;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .rule:last-child {
    border-block-end: 1px solid var(--rule);
  }
  .mark {
    display: inline-block;
    inline-size: 1.2em;
    font-weight: 700;
  }
  [data-answer='met'] .mark {
    color: var(--accent);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
    margin-block: 0.3em;
  }
  .ground {
    fill: var(--rule);
  }
  .fill {
    fill: var(--accent);
  }
  .need {
    stroke: var(--ink);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .analysis {
    margin-block: 1.25em 0.75em;
  }
  .analysis > summary {
    cursor: pointer;
    padding-block: 0.3em;
  }
  .caveat {
    max-inline-size: 70ch;
  }
  .on-paper {
    display: none;
  }
  @container (min-width: 52em) {
    .both {
      grid-template-columns: minmax(24em, 1fr) minmax(0, 1.1fr);
      gap: 2.5em;
      align-items: start;
    }
    .both > .board .hint {
      margin-block-end: 0;
    }
  }
`,e`
  @media (forced-colors: active) {
    .tile[data-vote='yes'],
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .ground {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .fill {
      fill: Highlight;
    }
    .need {
      stroke: CanvasText;
    }
  }
  @media print {
    .on-paper {
      display: inline;
    }
    .member {
      display: none;
    }
    .rule,
    .tile {
      break-inside: avoid;
    }
  }
`];class V extends A{constructor(){super(...arguments),this.kind="decision",this.key=null,this.homeTypes=[],this.saysNarrowing=!1,this.tools=new M(async()=>{let{toolsFor:e}=await(import("./quorum.tools.js"));return{toolsOf:t=>e(t,this.#e(t))}}),this.#t=f,this.#a="tiles",this.#s="",this.#i=!1,this.#n=()=>{this.#i||(this.#i=!0,this.#r())},this.#l=e=>{this.#a=e,this.#r()},this.#o=()=>{this.requestUpdate()},this.#d=(e,t)=>{let a=k(this.#t.votes,e,t);this.#c({votes:a},a=>{let{strings:s}=a;return s.said(n(a,e),s.vote[t],y(a))})},this.#h=e=>{this.#c({votes:e},y)},this.#m=e=>{this.#c(e,y)},this.#p=e=>{let a=e.target.closest("button[data-tile]"),s=t.find(e=>e===a?.getAttribute("data-tile"));s&&(("focusin"===e.type||"click"===e.type)&&(this.#u=s),"click"===e.type?this.#d(s,$(this.#t.votes[s])):e instanceof KeyboardEvent?this.#b(s,e):this.requestUpdate())}}static{this.properties={kind:{reflect:!0,useDefault:!0},key:{}}}static{this.styles=[A.styles,F,R]}#t;#g;#v;#u;#a;#s;#i;#f;#k;get later(){return[_]}connectedCallback(){super.connectedCallback(),addEventListener("hashchange",this.#o)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("hashchange",this.#o)}headingIn(e){return w[e].heading}renderContent(e){var f,k;let y,$=w[e.lang],E=this.#e(e);if(!E)return{none:e.whole.feed.lost?.parts.has("voting")?$.unreadable:$.empty};let T=this.#y(e,E);this.#k=T;let{selection:C}=e.selection,L=_.module,D="table"===this.#a,H=x(T);return{lead:a`${H&&$.needs(H)} <span class="on-screen">${$.tryIt}</span>`,body:a`${function(e){let{layout:t,strings:i,change:n}=e,{rule:r,keys:l,record:o}=t,d={name:"kind",label:i.kind,value:r.kind,options:m.map(e=>({value:e,label:i.kinds[e]})),set:e=>{n({kind:e})}},c={name:"key",label:i.key,value:o?.id??"",options:l.map(t=>({value:t.id,label:p(e,t)})),set:e=>{n({key:e})}};return a`<div class="controls on-screen" part="controls">
    ${N(d)} ${l.length>0?N(c):s}
    ${N(function(e){let{layout:t,strings:a}=e,s=Object.keys(a.presets).flatMap(e=>{let a=b(e,t.rule,t.key);return a?[{name:e,votes:a}]:[]}),i=s.find(({votes:e})=>g(e,t.state.votes));return{name:"preset",label:a.preset,value:i?.name??"",options:[...i?[]:[{value:"",label:a.own}],...s.map(({name:e})=>({value:e,label:a.presets[e]}))],set:t=>{let a=s.find(({name:e})=>e===t);a&&e.setVotes(a.votes)}}}(e))}
    <button
      type="button"
      class="action random"
      part="random"
      @click=${()=>{e.setVotes(u(Math.random))}}
    >
      ${i.random}
    </button>
    ${"other"===r.kind?function({layout:e,strings:t,change:s}){return a`<label class="box"
    ><input
      type="checkbox"
      name="agreeing"
      .checked=${e.state.bindsAgreeing}
      @change=${({target:e})=>{e instanceof HTMLInputElement&&s({bindsAgreeing:e.checked})}}
    />
    ${t.bindsAgreeing}</label
  >`}(e):s}
  </div>`}(T)} ${z(T)}
        <div class="both">
          ${D&&L?L.renderTable(T):function(e,m){let{strings:p}=e;return a`<div class="board" part="board">
    <div
      class="tiles"
      part="tiles"
      role="group"
      aria-label=${p.board}
      aria-describedby="hint"
      @click=${m}
      @keydown=${m}
      @focusin=${m}
    >
      ${t.map(t=>function(e,t){let{layout:c,strings:h,view:m,member:p}=e,u=n(e,t),b=r(e,t),g=l(e,t);if(!g)return a`<span class="tile gone" part="tile" data-tile=${t}
      ><b aria-hidden="true">${b}</b><span class="heard">${u}:</span>
      <span class="small">${h.absent}</span></span
    >`;let v=c.state.votes[t],f=o(m,{type:"actor",id:g.id});return a`<button
    type="button"
    class="tile"
    part="tile"
    data-tile=${t}
    data-vote=${v}
    data-state=${f}
    ?data-open=${p===t}
    tabindex=${p===t?0:-1}
  >
    ${t===i?a`<b>${b}</b>`:a`<b aria-hidden="true">${b}</b><span class="heard">${u}:</span>`}
    ${function({strings:e},t){return a`<span class="voice"
    ><span aria-hidden="true">${S[t]} ${e.short[t]}</span
    ><span class="heard">${e.vote[t]}</span></span
  >`}(e,v)}${t===i?s:a`<span class="share num small"
            ><span class="heard">,</span> ${d(e,t)}</span
          >`}
  </button>`}(e,t))}
    </div>
    ${function(e){let{strings:t,view:s,member:r}=e,o=n(e,r),m=l(e,r);return a`<div class="member" part="member">
    <p class="member-name">
      <b>${o}</b><span class="muted"> · ${d(e,r)}</span>
    </p>
    ${m&&a`<div class="choices" role="group" aria-label=${t.voteOf(o)}>
          ${c.map(t=>function(e,t,s){let{layout:i,strings:n}=e;return a`<button
    type="button"
    class="choice"
    part="vote"
    data-vote=${s}
    aria-pressed=${i.state.votes[t]===s}
    @click=${()=>{e.vote(t,s)}}
  >
    <span aria-hidden="true">${S[s]}</span> ${n.vote[s]}
  </button>`}(e,r,t))}
        </div>
        ${h(s,{type:"actor",id:m.id},a`${r===i?t.showBund:t.showLand}<span class="heard"
              >: ${o}</span
            >`)}`}
  </div>`}(e)}
    <p class="hint muted small on-screen" id="hint">${p.hint}</p>
  </div>`}(T,this.#p)}
          ${j(T,e.whole,e.headingLevel)}
        </div>
        ${v(this.#s,"heard")}
        ${e.showsDetails&&C?U(e,C):s}
        ${f=this.#i,k=this.#n,y=f?_.module?.renderAnalysis(T)??v(q(_,T.lang)):s,a`<details class="analysis" part="analysis" @toggle=${({target:e})=>{e instanceof HTMLDetailsElement&&e.open&&k()}}>
    <summary class="link">${T.strings.analysis}</summary>
    ${y}
  </details>`}
        <p class="small muted caveat">${$.notForecast}</p>`,switches:function(e,t){let{strings:i,shown:n}=e,r="table"===n&&!_.module;return a`<span class="views" part="views" role="group" aria-label=${i.views}
      >${B.map(e=>a`<button
            type="button"
            class="link view"
            data-view=${e}
            aria-pressed=${e===n}
            @click=${()=>{t(e)}}
          >
            ${i.view[e]}
          </button>`)}</span
    >${r?v(q(_,e.lang)):s}`}(T,this.#l)}}#n;#l;#r(){this.requestUpdate(),_.module||_.load().then(()=>{this.requestUpdate()})}willUpdate(e){super.willUpdate(e),e.has("kind")&&(this.#t={...this.#t,kind:this.kind}),e.has("key")&&(this.#t={...this.#t,key:this.key??void 0})}#e(e){return this.#g!==e.whole&&(this.#g=e.whole,this.#v=E(e.whole)),this.#$(e),this.#v&&T(this.#v,this.#t)}#$({linkTo:e}){let t;if(!e||this.#f===location.hash)return;this.#f=location.hash;let a=(t=location.hash.replaceAll(/%3a/gi,":").replaceAll(/%3b/gi,";"),K.exec(t)?.[1]?.replace(/[^\w.-]+.*$|\.+$/g,""));this.#t=void 0!==a&&C(a)||this.#t}#o;#y(e,a){let{actors:s}=a.council,n=t.find(t=>t===e.land?.id),r=[this.#u,n,...t];return{view:e,lang:e.lang,layout:a,strings:w[e.lang],member:r.find(e=>void 0!==e&&s.has(e))??i,shown:this.#a,vote:this.#d,setVotes:this.#h,change:this.#m}}#d;#h;#m;#c(e,t){this.#t={...this.#t,...e};let a=this.#k;a&&(this.#s=t({...a,layout:T(a.layout,this.#t)})),this.requestUpdate()}#p;#b(e,t){if(t.ctrlKey||t.altKey||t.metaKey)return;let a=L(t.key);if(a)t.preventDefault(),this.#d(e,a);else if(D(t)){let{module:e}=_;e?e.walkFrom(this.shadowRoot,t):H(t,_,this,e=>e.walkFrom(this.shadowRoot,t))}}}V.define("fds-quorum");var G=Object.freeze({__proto__:null});export{O as a,G as q};
