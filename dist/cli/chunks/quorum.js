import{aj as e,a_ as t,T as a,A as s,a$ as i}from"../fds.js";import{w as n}from"./late-key.js";import{w as r,F as l,d as o}from"./fds-widget.js";import{L as d,P as c}from"./render-hydrate.js";import{v as m}from"./view-words.js";import{ax as h,ay as p,az as u,j as b,aA as g,aB as v,aC as f,D as k,aD as y,aE as $,aF as w,u as x,aG as z,aH as j,aI as E,aJ as T,aK as q,aL as C,aM as D,aN as L,aO as H,aP as A,aQ as U,aR as I,aS as M,aT as O}from"./run-render.js";import{v as K}from"./view-switch.js";let S=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 720px) {
    .place {
      min-block-size: var(--fds-min-height, min(77.5em, 100svh));
    }
  }
`,_=/^#?fds=/i,F=/(?:^#?fds=|;)vote:([^;&?]*)/i;function N(e,t,a){let s,i=new URL(e);return s=(_.test(t)?t.replace(_,"").split(";"):[]).filter(e=>e&&!/^vote:/i.test(e)),i.hash=`fds=${[...s,`vote:${a}`].join(";")}`,i.href}let B={yes:"✓",no:"✕",abstain:"○",absent:"–"};function P({name:e,label:t,options:s,value:i,set:n,turn:r}){let l=({target:e})=>{e instanceof HTMLSelectElement&&n(e.value)};return a`<label class="field ${e}"
    >${t}${x([r],e=>e,()=>a`<select name=${e} .value=${i} @change=${l}>
          ${s.map(e=>a`<option value=${e.value} ?selected=${e.value===i}>
                ${e.label}
              </option>`)}
        </select>`)}</label
  >`}let V=new d(()=>import("./quorum.more.js")),G=["tiles","table"],R=[e`
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
  @container (min-width: 44em) {
    .controls:has(> .key) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    }
    .random {
      justify-self: start;
    }
  }
  /* One line, where none of the names is cut. */
  @container (min-width: 72em) {
    .controls:has(> .key) {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1.5fr) minmax(0, 0.85fr) auto;
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
  @container (min-width: 44em) {
    .both {
      grid-template-columns: minmax(25.5em, 1fr) minmax(0, 1.1fr);
      gap: clamp(1.5em, 4cqi, 2.5em);
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
`];class J extends l{constructor(){super(...arguments),this.kind="decision",this.key=null,this.homeTypes=[],this.saysNarrowing=!1,this.tools=new d(async()=>{let{toolsFor:e}=await(import("./quorum.tools.js"));return{toolsOf:t=>e(t,this.#e(t))}}),this.#t=E,this.#a="tiles",this.#s=0,this.#i=!1,this.#n=()=>{this.#i||(this.#i=!0,this.#r())},this.#l=e=>{this.#a=e,this.voice.say(()=>this.#o?m(this.#o.lang,this.#o.strings.view[e]):""),this.#r()},this.#d=()=>{this.requestUpdate()},this.#c=(e,t)=>{let a=T(this.#t.votes,e,t);this.#s+=1,this.#m({votes:a},a=>{let{strings:s}=a;return s.said(h(a,e),s.vote[t],q(a))})},this.#h=(e,t)=>{"button"===t&&(this.#s+=1),this.#m({votes:e},q)},this.#p=e=>{this.#m(e,q)},this.#u=e=>{let a=e.target.closest("button[data-tile]"),s=t.find(e=>e===a?.getAttribute("data-tile"));s&&(("focusin"===e.type||"click"===e.type)&&(this.#b=s),"click"===e.type?this.#c(s,C(this.#t.votes[s])):e instanceof KeyboardEvent?this.#g(s,e):this.requestUpdate())}}static{this.properties={kind:{reflect:!0,useDefault:!0},key:{}}}static{this.styles=[l.styles,S,R]}#t;#v;#f;#b;#a;#s;#i;#k;#o;firstPiece(){return"decision"===this.kind&&null===this.key?c.quorum:void 0}get later(){return[V]}connectedCallback(){super.connectedCallback(),addEventListener("hashchange",this.#d)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("hashchange",this.#d)}headingIn(e){return D[e].heading}renderContent(e){var n,l;let d,c=D[e.lang],m=this.#e(e);if(!m)return{none:e.whole.feed.lost?.parts.has("voting")?c.unreadable:c.empty};let x=this.#y(e,m);this.#o=x;let{selection:E}=e.selection,T=V.module,q="table"===this.#a,C=L(x);return{lead:a`${C&&c.needs(C)} <span class="on-screen">${c.tryIt}</span>`,body:a`${function(e){let{layout:t,strings:i,change:n}=e,{rule:r,keys:l,record:o}=t,d={name:"kind",label:i.kind,value:r.kind,options:y.map(e=>({value:e,label:i.kinds[e]})),set:e=>{n({kind:e})}},c={name:"key",label:i.key,value:o?.id??"",options:l.map(t=>({value:t.id,label:$(e,t)})),set:e=>{n({key:e})}};return a`<div class="controls on-screen" part="controls">
    ${P(d)} ${l.length>0?P(c):s}
    ${P(function(e){let{layout:t,strings:a}=e,s=Object.keys(a.presets).flatMap(e=>{let a=z(e,t.rule,t.key);return a?[{name:e,votes:a}]:[]}),i=s.find(({votes:e})=>j(e,t.state.votes));return{name:"preset",label:a.preset,value:i?.name??"",options:[...i?[]:[{value:"",label:a.own}],...s.map(({name:e})=>({value:e,label:a.presets[e]}))],set:t=>{let a=s.find(({name:e})=>e===t);a&&e.setVotes(a.votes,"field")},turn:e.turn}}(e))}
    <button
      type="button"
      class="action random"
      part="random"
      @click=${()=>{e.setVotes(w(Math.random),"button")}}
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
  </div>`}(x)} ${H(x)}
        <div class="both">
          ${q&&T?T.renderTable(x):function(e,n){let{strings:r}=e;return a`<div class="board" part="board">
    <div
      class="tiles"
      part="tiles"
      role="toolbar"
      aria-label=${r.board}
      aria-describedby="hint"
      @click=${n}
      @keydown=${n}
      @focusin=${n}
    >
      ${t.map(t=>function(e,t){let{layout:n,strings:r,view:l,member:o}=e,d=h(e,t),c=p(e,t),m=u(e,t);if(!m)return a`<span class="tile gone" part="tile" data-tile=${t}
      ><b aria-hidden="true">${c}</b><span class="heard">${d}:</span>
      <span class="small">${r.absent}</span></span
    >`;let v=n.state.votes[t],f=b(l,{type:"actor",id:m.id});return a`<button
    type="button"
    class="tile"
    part="tile"
    data-tile=${t}
    data-vote=${v}
    data-state=${f}
    ?data-open=${o===t}
    tabindex=${o===t?0:-1}
  >
    ${t===i?a`<b>${c}</b><span class="heard">:</span>`:a`<b aria-hidden="true">${c}</b><span class="heard">${d}:</span>`}
    ${function({strings:e},t){return a`<span class="voice"
    ><span aria-hidden="true">${B[t]} ${e.short[t]}</span
    ><span class="heard">${e.vote[t]}</span></span
  >`}(e,v)}${t===i?s:a`<span class="share num small"
            ><span class="heard">,</span> ${g(e,t)}</span
          >`}
  </button>`}(e,t))}
    </div>
    ${function(e){let{strings:t,view:s,member:n}=e,r=h(e,n),l=u(e,n);return a`<div class="member" part="member">
    <p class="member-name">
      <b>${r}</b><span class="muted">${v}${g(e,n)}</span>
    </p>
    ${l&&a`<div class="choices" role="group" aria-label=${t.voteOf(r)}>
          ${f.map(t=>function(e,t,s){let{layout:i,strings:n}=e;return a`<button
    type="button"
    class="choice"
    part="vote"
    data-vote=${s}
    aria-pressed=${i.state.votes[t]===s}
    @click=${()=>{e.vote(t,s)}}
  >
    <span aria-hidden="true">${B[s]}</span> ${n.vote[s]}
  </button>`}(e,n,t))}
        </div>
        ${k(s,{type:"actor",id:l.id},n===i?t.showBund:a`${t.showLand}<span class="heard">: ${r}</span>`)}`}
  </div>`}(e)}
    <p class="hint muted small on-screen" id="hint">${r.hint}</p>
  </div>`}(x,this.#u)}
          ${A(x,e.whole,e.headingLevel)}
        </div>
        ${e.showsDetails&&E?o(e,E):s}
        ${n=this.#i,l=this.#n,d=n?V.module?.renderAnalysis(x)??r(V,x.lang):s,a`<details class="analysis" part="analysis" @toggle=${({target:e})=>{e instanceof HTMLDetailsElement&&e.open&&l()}}>
    <summary class="link">${x.strings.analysis}</summary>
    ${d}
  </details>`}
        <p class="small muted caveat">${c.notForecast}</p>`,switches:function(e,t){let{strings:i,shown:n}=e,l="table"===n&&!V.module;return a`${K({strings:i,views:G,shown:n,show:t})}${l?r(V,e.lang):s}`}(x,this.#l)}}#n;#l;#r(){this.requestUpdate(),V.module||V.load().then(()=>{this.requestUpdate()})}willUpdate(e){super.willUpdate(e),e.has("kind")&&(this.#t={...this.#t,kind:this.kind}),e.has("key")&&(this.#t={...this.#t,key:this.key??void 0})}#e(e){return this.#v!==e.whole&&(this.#v=e.whole,this.#f=U(e.whole)),this.#$(e),this.#f&&I(this.#f,this.#t)}#$({linkTo:e}){let t;if(!e||this.#k===location.hash)return;this.#k=location.hash;let a=(t=location.hash.replaceAll(/%3a/gi,":").replaceAll(/%3b/gi,";"),F.exec(t)?.[1]?.replace(/[^\w.-]+.*$|\.+$/g,""));this.#t=void 0!==a&&M(a)||this.#t}#d;#y(e,a){let{actors:s}=a.council,n=t.find(t=>t===e.land?.id),r=[this.#b,n,...t];return{view:e,lang:e.lang,layout:a,strings:D[e.lang],member:r.find(e=>void 0!==e&&s.has(e))??i,shown:this.#a,vote:this.#c,setVotes:this.#h,turn:this.#s,change:this.#p}}#c;#h;#p;#m(e,t){this.#t={...this.#t,...e};let a=this.#o;a&&this.voice.say(()=>t({...a,layout:I(a.layout,this.#t)})),this.requestUpdate()}#u;#g(e,t){if(t.ctrlKey||t.altKey||t.metaKey)return;let a=O(t.key);a?(t.preventDefault(),this.#c(e,a)):n(t,V,this)}}J.define("fds-quorum");var Q=Object.freeze({__proto__:null});export{N as a,Q as q};
