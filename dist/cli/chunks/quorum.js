import{b2 as e,T as t,b3 as a,b4 as i,b5 as s,$ as n,_ as r,b6 as l,b7 as o,b8 as d,a8 as c,b9 as h,ba as m,bb as p,bc as b,bd as u,J as g,Q as v,be as f,bf as k,bg as y,bh as $,bi as w,bj as x,bk as z,bl as j,bm as E,bn as T,bo as C,bp as D}from"../fds.js";import{i as L,t as q}from"./late-key.js";import{F as H,a as U}from"./fds-widget.js";import{L as A}from"./render-hydrate.js";let F=/^#?fds=/i,I=/(?:^#?fds=|;)vote:([^;&?]*)/i;function K(e,t,a){let i,s=new URL(e);return i=(F.test(t)?t.replace(F,"").split(";"):[]).filter(e=>e&&!/^vote:/i.test(e)),s.hash=`fds=${[...i,`vote:${a}`].join(";")}`,s.href}let M={yes:"✓",no:"✕",abstain:"○",absent:"–"};function _({name:e,label:a,options:i,value:s,set:n}){return t`<label class="field ${e}"
    >${a}<select name=${e} .value=${s} @change=${({target:e})=>{e instanceof HTMLSelectElement&&n(e.value)}}>
      ${i.map(e=>t`<option value=${e.value} ?selected=${e.value===s}>
            ${e.label}
          </option>`)}
    </select></label
  >`}let O=new A(()=>import("./quorum.more.js")),S=["tiles","table"];function B({lang:e}){let{failedDetails:t,loading:a}=g[e];return O.failed?t:a}let N=[v`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    margin-block-end: 1.25em;
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    color: var(--muted);
  }
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    /* WebKit lets a long choice stick out of its field. */
    contain: paint;
    text-overflow: ellipsis;
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
`,v`
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
`,v`
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
`,v`
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
`];class R extends H{constructor(){super(...arguments),this.kind="decision",this.key=null,this.homeTypes=[],this.saysNarrowing=!1,this.tools=new A(async()=>{let{toolsFor:e}=await(import("./quorum.tools.js"));return{toolsOf:t=>e(t,this.#e(t))}}),this.#t=f,this.#a="tiles",this.#i="",this.#s=!1,this.#n=()=>{this.#s||(this.#s=!0,this.#r())},this.#l=e=>{this.#a=e,this.#r()},this.#o=()=>{this.requestUpdate()},this.#d=(e,t)=>{let i=k(this.#t.votes,e,t);this.#c({votes:i},i=>{let{strings:s}=i;return s.said(a(i,e),s.vote[t],y(i))})},this.#h=e=>{this.#c({votes:e},y)},this.#m=e=>{this.#c(e,y)},this.#p=t=>{let a=t.target.closest("button[data-tile]"),i=e.find(e=>e===a?.getAttribute("data-tile"));i&&(("focusin"===t.type||"click"===t.type)&&(this.#b=i),"click"===t.type?this.#d(i,$(this.#t.votes[i])):t instanceof KeyboardEvent?this.#u(i,t):this.requestUpdate())}}static{this.properties={kind:{reflect:!0,useDefault:!0},key:{}}}static{this.styles=[H.styles,N]}#t;#g;#v;#b;#a;#i;#s;#f;#k;get later(){return[O]}connectedCallback(){super.connectedCallback(),addEventListener("hashchange",this.#o)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("hashchange",this.#o)}headingIn(e){return w[e].heading}renderContent(g){var v,f;let k,y=w[g.lang],$=this.#e(g);if(!$){let e=g.whole.feed.lost?.parts.has("voting");return{body:t`<p>${e?y.unreadable:y.empty}</p>`}}let E=this.#y(g,$);this.#k=E;let{selection:T}=g.selection,C=O.module,D="table"===this.#a,L=x(E);return{lead:[L&&y.needs(L),y.tryIt].filter(Boolean).join(" "),body:t`${function(e){let{layout:a,strings:i,change:s}=e,{rule:n,keys:l,record:o}=a,d={name:"kind",label:i.kind,value:n.kind,options:h.map(e=>({value:e,label:i.kinds[e]})),set:e=>{s({kind:e})}},c={name:"key",label:i.key,value:o?.id??"",options:l.map(t=>({value:t.id,label:m(e,t)})),set:e=>{s({key:e})}};return t`<div class="controls on-screen" part="controls">
    ${_(d)} ${l.length>0?_(c):r}
    ${_(function(e){let{layout:t,strings:a}=e,i=Object.keys(a.presets).flatMap(e=>{let a=b(e,t.rule,t.key);return a?[{name:e,votes:a}]:[]}),s=i.find(({votes:e})=>u(e,t.state.votes));return{name:"preset",label:a.preset,value:s?.name??"",options:[...s?[]:[{value:"",label:a.own}],...i.map(({name:e})=>({value:e,label:a.presets[e]}))],set:t=>{let a=i.find(({name:e})=>e===t);a&&e.setVotes(a.votes)}}}(e))}
    <button
      type="button"
      class="action random"
      part="random"
      @click=${()=>{e.setVotes(p(Math.random))}}
    >
      ${i.random}
    </button>
    ${"other"===n.kind?function({layout:e,strings:a,change:i}){return t`<label class="box"
    ><input
      type="checkbox"
      name="agreeing"
      .checked=${e.state.bindsAgreeing}
      @change=${({target:e})=>{e instanceof HTMLInputElement&&i({bindsAgreeing:e.checked})}}
    />
    ${a.bindsAgreeing}</label
  >`}(e):r}
  </div>`}(E)} ${z(E)}
        <div class="both">
          ${D&&C?C.renderTable(E):function(h,m){let{strings:p}=h;return t`<div class="board" part="board">
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
      ${e.map(e=>function(e,d){let{layout:c,strings:h,view:m,member:p}=e,b=a(e,d),u=i(e,d),g=s(e,d);if(!g)return t`<span class="tile gone" part="tile" data-tile=${d}
      ><b aria-hidden="true">${u}</b><span class="heard">${b}:</span>
      <span class="small">${h.absent}</span></span
    >`;let v=c.state.votes[d],f=n(m,{type:"actor",id:g.id});return t`<button
    type="button"
    class="tile"
    part="tile"
    data-tile=${d}
    data-vote=${v}
    data-state=${f}
    ?data-open=${p===d}
    tabindex=${p===d?0:-1}
  >
    ${d===l?t`<b>${u}</b>`:t`<b aria-hidden="true">${u}</b><span class="heard">${b}:</span>`}
    ${function({strings:e},a){return t`<span class="voice"
    ><span aria-hidden="true">${M[a]} ${e.short[a]}</span
    ><span class="heard">${e.vote[a]}</span></span
  >`}(e,v)}${d===l?r:t`<span class="share num small"
            ><span class="heard">,</span> ${o(e,d)}</span
          >`}
  </button>`}(h,e))}
    </div>
    ${function(e){let{strings:i,view:n,member:r}=e,h=a(e,r),m=s(e,r);return t`<div class="member" part="member">
    <p class="member-name">
      <b>${h}</b><span class="muted"> · ${o(e,r)}</span>
    </p>
    ${m&&t`<div class="choices" role="group" aria-label=${i.voteOf(h)}>
          ${d.map(a=>function(e,a,i){let{layout:s,strings:n}=e;return t`<button
    type="button"
    class="choice"
    part="vote"
    data-vote=${i}
    aria-pressed=${s.state.votes[a]===i}
    @click=${()=>{e.vote(a,i)}}
  >
    <span aria-hidden="true">${M[i]}</span> ${n.vote[i]}
  </button>`}(e,r,a))}
        </div>
        ${c(n,{type:"actor",id:m.id},t`${r===l?i.showBund:i.showLand}<span class="heard"
              >: ${h}</span
            >`)}`}
  </div>`}(h)}
    <p class="hint muted small on-screen" id="hint">${p.hint}</p>
  </div>`}(E,this.#p)}
          ${j(E,g.whole,g.headingLevel)}
        </div>
        <p class="heard" role="status">${this.#i}</p>
        ${g.showsDetails&&T?U(g,T):r}
        ${v=this.#s,f=this.#n,k=v?O.module?.renderAnalysis(E)??t`<p role="status">${B(E)}</p>`:r,t`<details class="analysis" part="analysis" @toggle=${({target:e})=>{e instanceof HTMLDetailsElement&&e.open&&f()}}>
    <summary class="link">${E.strings.analysis}</summary>
    ${k}
  </details>`}
        <p class="small muted caveat">${y.notForecast}</p>`,switches:function(e,a){let{strings:i,shown:s}=e,n="table"===s&&!O.module;return t`<span class="views" part="views" role="group" aria-label=${i.views}
      >${S.map(e=>t`<button
            type="button"
            class="link view"
            data-view=${e}
            aria-pressed=${e===s}
            @click=${()=>{a(e)}}
          >
            ${i.view[e]}
          </button>`)}</span
    >${n?t`<span role="status">${B(e)}</span>`:r}`}(E,this.#l)}}#n;#l;#r(){this.requestUpdate(),O.module||O.load().then(()=>{this.requestUpdate()})}willUpdate(e){super.willUpdate(e),e.has("kind")&&(this.#t={...this.#t,kind:this.kind}),e.has("key")&&(this.#t={...this.#t,key:this.key??void 0})}#e(e){return this.#g!==e.whole&&(this.#g=e.whole,this.#v=E(e.whole)),this.#$(e),this.#v&&T(this.#v,this.#t)}#$({linkTo:e}){let t;if(!e||this.#f===location.hash)return;this.#f=location.hash;let a=(t=location.hash.replaceAll(/%3a/gi,":").replaceAll(/%3b/gi,";"),I.exec(t)?.[1]?.replace(/[^\w.-]+.*$|\.+$/g,""));this.#t=void 0!==a&&C(a)||this.#t}#o;#y(t,a){let{actors:i}=a.council,s=e.find(e=>e===t.land?.id),n=[this.#b,s,...e];return{view:t,lang:t.lang,layout:a,strings:w[t.lang],member:n.find(e=>void 0!==e&&i.has(e))??l,shown:this.#a,vote:this.#d,setVotes:this.#h,change:this.#m}}#d;#h;#m;#c(e,t){this.#t={...this.#t,...e};let a=this.#k;a&&(this.#i=t({...a,layout:T(a.layout,this.#t)})),this.requestUpdate()}#p;#u(e,t){if(t.ctrlKey||t.altKey||t.metaKey)return;let a=D(t.key);if(a)t.preventDefault(),this.#d(e,a);else if(L(t)){let{module:e}=O;e?e.walkFrom(this.shadowRoot,t):q(t,O,this,e=>e.walkFrom(this.shadowRoot,t))}}}R.define("fds-quorum");var V=Object.freeze({__proto__:null});export{K as a,V as q};
