import{T as a,S as e,U as t,V as r,W as i,X as n,Y as s,Z as o,_ as l,$ as d,Q as c,a0 as p,a1 as m,a2 as h,a3 as u,F as g,a4 as w,a5 as f,a6 as y}from"../fds.js";import{F as k,w as b}from"./fds-widget.js";import{L as v}from"./render-hydrate.js";import{s as x}from"./selection-sentence.js";import{t as $}from"./topic-mark.styles.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";let z=(a,{id:e})=>({ref:{type:a,id:e}});function j(a){let e=Math.ceil(a.length/15);return Array.from({length:e},(t,r)=>a.slice(Math.floor(r*a.length/e),Math.floor((r+1)*a.length/e)))}let M=new v(()=>import("./strategy-pyramid.items.js")),U=c`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--mark) * 0.4);
  }
  .marks + .marks {
    margin-block-start: calc(var(--mark) * 0.45);
  }
  .mark {
    box-sizing: border-box;
    inline-size: var(--mark);
    block-size: var(--mark);
    border: max(1.5px, calc(var(--mark) * 0.11)) solid var(--colour, var(--accent));
    border-radius: 50%;
    background: var(--paper);
  }
  .mark.project,
  .mark[data-unknown],
  .mark.topic {
    border-radius: 2px;
  }
  .mark[data-unknown] {
    border: 1px dashed var(--muted);
    background: none;
  }
  .mark.topic {
    display: grid;
    place-items: center;
    inline-size: calc(var(--mark) * 2.4);
    block-size: calc(var(--mark) * 1.7);
    color: var(--colour);
    min-block-size: 20px;
    min-inline-size: 24px;
    font-size: max(calc(var(--mark) * 0.95), 13px);
    font-style: normal;
    font-weight: 700;
    line-height: 1;
  }
  .mark.topic::before {
    content: attr(data-letter);
  }
  .mark:is([data-state='linked'], [data-state='selected']) {
    background: var(--colour, var(--accent));
    color: var(--paper);
  }
  .mark[data-state='selected'] {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }
  .mark[data-mark]:hover {
    outline: 2px solid var(--colour, var(--accent));
    outline-offset: 1px;
  }
  .mark[data-colour='1'] {
    --colour: var(--topic-1);
  }
  .mark[data-colour='2'] {
    --colour: var(--topic-2);
  }
  .mark[data-colour='3'] {
    --colour: var(--topic-3);
  }
  .mark[data-colour='4'] {
    --colour: var(--topic-4);
  }
  .mark[data-colour='5'] {
    --colour: var(--topic-5);
  }
  [data-row='1'] {
    --row: 1;
  }
  [data-layers='1'] {
    --layers: 1;
  }
  [data-row='2'] {
    --row: 2;
  }
  [data-layers='2'] {
    --layers: 2;
  }
  [data-row='3'] {
    --row: 3;
  }
  [data-layers='3'] {
    --layers: 3;
  }
  [data-row='4'] {
    --row: 4;
  }
  [data-layers='4'] {
    --layers: 4;
  }
  [data-row='5'] {
    --row: 5;
  }
  [data-layers='5'] {
    --layers: 5;
  }
  [data-row='6'] {
    --row: 6;
  }
  [data-layers='6'] {
    --layers: 6;
  }
  [data-row='7'] {
    --row: 7;
  }
  [data-layers='7'] {
    --layers: 7;
  }
  [data-row='8'] {
    --row: 8;
  }
  [data-layers='8'] {
    --layers: 8;
  }
  @media (forced-colors: active) {
    .mark:is([data-state='linked'], [data-state='selected']) {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Highlight;
      color: HighlightText;
    }
  }
`,T=c`
  /* Narrow: each layer is a band with text and marks inside, the lower the wider. */
  .ground {
    display: none;
  }
  .head,
  .panel,
  .outline {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pyramid .head,
  .band {
    background: var(--accent-soft);
    padding: 0.5em 0.8em;
    margin: 0 calc(var(--inset, 0) * 1.6%);
  }
  .pyramid .head {
    border-block-start: 0.3em solid var(--accent);
  }
  .band {
    --mark: 0.9em;
    cursor: pointer;
    padding-block: 0 0.8em;
    margin-block-end: 3px;
  }
  [data-inset='1'] {
    --inset: 1;
  }
  [data-inset='2'] {
    --inset: 2;
  }
  [data-inset='3'] {
    --inset: 3;
  }
  [data-inset='4'] {
    --inset: 4;
  }
  [data-inset='5'] {
    --inset: 5;
  }
  [data-inset='6'] {
    --inset: 6;
  }
  .title-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .title-line > * {
    min-inline-size: 0;
  }
  .title-line .entry {
    font-size: 1.1em;
    font-weight: 600;
  }
  .title-line .entry[data-state='plain'] {
    padding-inline-start: 0;
    border: 0;
  }
  .twist {
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline-start: 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [aria-expanded='true'] > .twist {
    translate: 0 0.05em;
    rotate: 225deg;
  }
  .count {
    color: var(--muted);
  }
  .text {
    display: grid;
    gap: 0.5em;
  }
  .text > p {
    max-width: 70ch;
  }
  .chips,
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .extras {
    column-gap: 1.5em;
  }
  .decision {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .chips > li {
    min-inline-size: 0;
  }
  @container (not (min-width: 46em)) {
    /* The entries above say the same. */
    .band .topic {
      display: none;
    }
  }
  @container (min-width: 46em) {
    /* Wide: the picture carries the shape, the text stands beside it, layer by layer. */
    .pyramid[data-drawn] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
      column-gap: 2em;
    }
    [data-drawn] > .ground {
      display: grid;
      grid-template-rows: subgrid;
      grid-area: 1 / 1 / span var(--layers) / span 1;
      clip-path: polygon(36% 0, 64% 0, 100% 100%, 0 100%);
    }
    [data-drawn] > .band {
      --mark: clamp(8px, 1.2cqi, 15px);
      display: grid;
      align-content: center;
      justify-items: center;
      gap: calc(var(--mark) * 0.35);
      grid-area: var(--row) / 1;
      margin: 0;
      padding: 0.4em 0 0.8em;
      background: none;
    }
    /* The tip is narrow: the longest row stands where there is most room. */
    [data-drawn] > .band[data-row='1'] {
      align-content: end;
    }
    [data-drawn] > .band::before {
      content: attr(data-name);
      max-inline-size: 100%;
      overflow-wrap: anywhere;
      font-weight: 600;
      text-align: center;
    }
    [data-drawn] > .band::after {
      content: attr(data-count);
      font-size: max(0.875em, 13px);
      color: var(--muted);
      text-align: center;
    }
    [data-drawn] > .head {
      grid-area: var(--row) / 2;
      background: none;
      border-block-start: 1px solid var(--rule);
      padding: 0.15em 0 0.45em;
      margin: 0;
    }
    [data-drawn] :is(.text, .chips) {
      row-gap: 0.15em;
    }
    [data-drawn] .text > p {
      max-width: none;
      font-size: max(0.9em, 13px);
      line-height: 1.4;
    }
    /* The picture says it. */
    [data-drawn] .count {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .panel {
      grid-column: 1 / -1;
    }
  }
  .shape {
    background: color-mix(in srgb, var(--accent) 6%, transparent);
    /* What is transparent of it is the gap to the next one. */
    background-clip: padding-box;
    border-block-end: 0.5em solid transparent;
  }
  .shape:first-child {
    background-color: color-mix(in srgb, var(--accent) 16%, transparent);
  }
  .shape:nth-child(2) {
    background-color: color-mix(in srgb, var(--accent) 11%, transparent);
  }
  .shape:last-child {
    border: 0;
  }
  @media print {
    .head {
      break-inside: avoid;
    }
    .twist,
    .extras {
      display: none;
    }
  }
`;class L extends k{constructor(){super(...arguments),this.homeTypes=["layer","topic"],this.tools=new v(()=>import("./strategy-pyramid.tools.js")),this.#a=new Set,this.#e=!1}static{this.styles=[k.styles,$,T,U]}#t;#a;#e;#r;get later(){return[M]}stepBack(){let a=!1,e=()=>{a=super.stepBack()};return this.#r?this.#r.clear(e):e(),a}headingIn(a){return t[a].heading}renderContent(c){var h,u;let g,{layers:k,slices:v}=this.#i(c),$=t[c.lang];if(0===k.length)return{body:a`<p>${p(c,["layers"],$.empty)}</p>`};let U=this.#n(c),T=this.#s(U),L="event"===c.selection.selection?.type;return{lead:a`${m(c,k)}
      ${x(c,L?["event"]:["goal","leitlinie","topic","project"])}`,body:this.#e?T?.list(k)??b(M,c.lang):(h=T?.panel,g=k.length<=8,a`<div class="pyramid" ?data-drawn=${g}>
    ${g?(u=k.map(a=>r(U,a)),a`<div class="ground" data-layers=${u.length} aria-hidden="true">
    ${u.map(e=>a`<div class="shape" part="shape ${e}" data-state=${e}></div>`)}
  </div>`):l}
    ${w(k,({layer:a})=>a.id,(c,p)=>{let{id:m}=c.layer,u=v[p],g=r(U,c),w=h||"selected"!==g&&!U.isOpen(m)?h?.(c):b(M,U.lang),k={row:p+1,inset:u?.inset??0};return a`${f(U,c,k)} ${function(c,p,{row:m,inset:h}){let{layer:u}=p,{rows:g,unit:w}=function(a){let e,t,r,i,n,s=function(a){let{kind:e,topics:t}=a;return"umbrella"===e?function({leitlinien:a}){let e=new Map;for(let t of a){let a=e.get(t.category);a?a.push(z("leitlinie",t)):e.set(t.category,[z("leitlinie",t)])}return[...e.values()].sort((a,e)=>a.length-e.length)}(a):"topics"===e?[t.map(a=>z("topic",a))]:"projects"===e?[function({own:a,others:e,counts:t}){let r=(t.scoped?a:e).flatMap(({projects:a})=>a).map(a=>z("project",a)),i=Math.max((t.total??0)-t.own,0);return t.scoped?[...r,...Array.from({length:i},()=>({isUnknown:!0}))]:r}(a)]:[]}(a),o=s.flatMap(j);if(o.length<=4)return{rows:o,unit:1};let l=j(s.flat());if(l.length<=4)return{rows:l,unit:1};let d=(e=s.flat().length/59,t=10**Math.floor(Math.log10(e)),[1,2,5,10].map(a=>a*t).find(a=>a>=e)??e);return{rows:(r=s.flat().filter(({isUnknown:a})=>!a).length,i=s.flat().length-r,[[...(n=(a,e)=>Array.from({length:Math.ceil(a/d)},()=>e))(r,{}),...n(i,{isUnknown:!0})]].flatMap(j)),unit:d}}(p),f=e(p,c.lang),y=w>1?t[c.lang].markUnit(w):"";return a`<div
    class="band"
    data-state=${r(c,p)}
    data-row=${m}
    data-inset=${h}
    data-name=${i(n(u,c.lang),60)}
    data-count=${[f,y].filter(Boolean).join("; ")}
    aria-hidden="true"
    @click=${({target:a})=>{let{mark:e}=a.dataset,t=g.flat().find(a=>a.ref&&s(a.ref)===e)?.ref;t?c.choose({type:t.type,id:t.id}):c.toggle(u.id)}}
  >
    ${g.map(e=>a`<div class="marks">${e.map(e=>function(e,t){let{ref:r,isUnknown:i}=t,c=function(a,{ref:e}){return e&&"cell"!==e.type?a.find(e.type,e.id):void 0}(e.model,t);if(!r||!c)return a`<i class="mark" ?data-unknown=${i}></i>`;let p="topic"===r.type?e.model.find("topic",r.id):void 0,m=p&&o(e.model,p);return a`<i
    class="mark ${r.type}"
    data-mark=${s(r)}
    data-state=${d(e,r)}
    data-colour=${m?.colour??l}
    data-letter=${m?.letter??l}
    title=${n(c,e.lang)}
  ></i>`}(c,e))}</div>`)}
  </div>`}(U,c,k)}
          <div class="panel" part="items" id=${y(m)} ?data-open=${w}>${w}</div>`})}
  </div>`),switches:this.#o(c)}}#i({model:a,whole:e}){if(this.#t?.model!==a){let t=h(a,e);this.#t={model:a,layers:t,slices:u(t.length)}}return this.#t}#s(a){let e=a.asList||a.selection.selection||this.#a.size>0?M.use(a.refresh):M.module;if(!e)return;this.#r??=new e.Opened(this,this.#a),this.#r.follow(a);let t=this.#r.viewOf(a);return{list:a=>e.renderList(t,a),panel:a=>e.renderPanel(t,a)}}#n(a){return{...a,asList:this.#e,linked:M.module?.linkedWords,isOpen:a=>this.#a.has(a),toggle:e=>{this.#l(a,e)}}}#l(a,e){M.load();let t={type:"layer",id:e},r=g(a.selection.selection,t);this.#a.delete(e)?r&&a.choose(t):r||e.startsWith("/")?this.#a.add(e):a.choose(t),this.requestUpdate()}#o(e){return a`<button
      type="button"
      class="link"
      part="as-list"
      aria-pressed=${this.#e}
      @click=${()=>{this.#e=!this.#e,this.requestUpdate()}}
    >
      ${t[e.lang].asList}
    </button>`}}L.define("fds-strategy-pyramid");
