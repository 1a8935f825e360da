import{T as e,r as a,U as t,A as r,aa as i,a5 as n}from"../fds.js";import{c as o,p as s,l,r as d,b as c,e as p,d as m,g as h,j as u,s as g,k as w,m as f,o as y}from"./run-render.js";import{F as k,w as b}from"./fds-widget.js";import{L as v}from"./render-hydrate.js";import{s as x}from"./selection-sentence.js";import{t as $}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./selection.types.js";let j=(e,{id:a})=>({ref:{type:e,id:a}});function z(e){let a=Math.ceil(e.length/15);return Array.from({length:a},(t,r)=>e.slice(Math.floor(r*e.length/a),Math.floor((r+1)*e.length/a)))}let M=new v(()=>import("./strategy-pyramid.items.js")),U=i`
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
`,T=i`
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
      --mark: clamp(7px, 1.02cqi, 13px);
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
      padding: 0.1em 0 0.3em;
      margin: 0;
    }
    [data-drawn] :is(.text, .chips) {
      row-gap: 0.15em;
    }
    [data-drawn] .text > p {
      max-width: none;
      font-size: max(0.9em, 13px);
      line-height: 1.35;
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
`;class L extends k{constructor(){super(...arguments),this.homeTypes=["layer","topic"],this.tools=new v(()=>import("./strategy-pyramid.tools.js")),this.#e=new Set,this.#a=!1}static{this.styles=[k.styles,$,T,U]}#t;#e;#a;#r;get later(){return[M]}stepBack(){let e=!1,a=()=>{e=super.stepBack()};return this.#r?this.#r.clear(a):a(),e}headingIn(e){return s[e].heading}renderContent(i){var h,u;let g,{layers:k,slices:v}=this.#i(i),$=s[i.lang];if(0===k.length)return{body:e`<p>${n(i,["layers"],$.empty)}</p>`};let U=this.#n(i),T=this.#o(U),L="event"===i.selection.selection?.type;return{lead:m(i,k),chosen:x(i,L?["event"]:["goal","leitlinie","topic","project"]),body:this.#a?T?.list(k)??b(M,i.lang):(h=T?.panel,g=k.length<=8,e`<div class="pyramid" ?data-drawn=${g}>
    ${g?(u=k.map(e=>l(U,e)),e`<div class="ground" data-layers=${u.length} aria-hidden="true">
    ${u.map(a=>e`<div class="shape" part="shape ${a}" data-state=${a}></div>`)}
  </div>`):r}
    ${w(k,({layer:e})=>e.id,(i,n)=>{let{id:m}=i.layer,u=v[n],g=l(U,i),w=h||"selected"!==g&&!U.isOpen(m)?h?.(i):b(M,U.lang),k={row:n+1,inset:u?.inset??0};return e`${f(U,i,k)} ${function(i,n,{row:m,inset:h}){let{layer:u}=n,{rows:g,unit:w}=function(e){let a,t,r,i,n,o=function(e){let{kind:a,topics:t}=e;return"umbrella"===a?function({leitlinien:e}){let a=new Map;for(let t of e){let e=a.get(t.category);e?e.push(j("leitlinie",t)):a.set(t.category,[j("leitlinie",t)])}return[...a.values()].sort((e,a)=>e.length-a.length)}(e):"topics"===a?[t.map(e=>j("topic",e))]:"projects"===a?[function({own:e,others:a,counts:t}){let r=(t.scoped?e:a).flatMap(({projects:e})=>e).map(e=>j("project",e)),i=Math.max((t.total??0)-t.own,0);return t.scoped?[...r,...Array.from({length:i},()=>({isUnknown:!0}))]:r}(e)]:[]}(e),s=o.flatMap(z);if(s.length<=4)return{rows:s,unit:1};let l=z(o.flat());if(l.length<=4)return{rows:l,unit:1};let d=(a=o.flat().length/59,t=10**Math.floor(Math.log10(a)),[1,2,5,10].map(e=>e*t).find(e=>e>=a)??a);return{rows:(r=o.flat().filter(({isUnknown:e})=>!e).length,i=o.flat().length-r,[[...(n=(e,a)=>Array.from({length:Math.ceil(e/d)},()=>a))(r,{}),...n(i,{isUnknown:!0})]].flatMap(z)),unit:d}}(n),f=o(n,i.lang),y=w>1?s[i.lang].markUnit(w):"";return e`<div
    class="band"
    data-state=${l(i,n)}
    data-row=${m}
    data-inset=${h}
    data-name=${a(t(u,i.lang),60)}
    data-count=${[f,y].filter(Boolean).join("; ")}
    aria-hidden="true"
    @click=${({target:e})=>{let{mark:a}=e.dataset,t=g.flat().find(e=>e.ref&&d(e.ref)===a)?.ref;t?i.choose({type:t.type,id:t.id}):i.toggle(u.id)}}
  >
    ${g.map(a=>e`<div class="marks">${a.map(a=>function(a,i){let{ref:n,isUnknown:o}=i,s=function(e,{ref:a}){return a&&"cell"!==a.type?e.find(a.type,a.id):void 0}(a.model,i);if(!n||!s)return e`<i class="mark" ?data-unknown=${o}></i>`;let l="topic"===n.type?a.model.find("topic",n.id):void 0,m=l&&c(a.model,l);return e`<i
    class="mark ${n.type}"
    data-mark=${d(n)}
    data-state=${p(a,n)}
    data-colour=${m?.colour??r}
    data-letter=${m?.letter??r}
    title=${t(s,a.lang)}
  ></i>`}(i,a))}</div>`)}
  </div>`}(U,i,k)}
          <div class="panel" part="items" id=${y(m)} ?data-open=${w}>${w}</div>`})}
  </div>`),switches:this.#s(i)}}#i({model:e,whole:a}){if(this.#t?.model!==e){let t=h(e,a);this.#t={model:e,layers:t,slices:u(t.length)}}return this.#t}#o(e){let a=e.asList||e.selection.selection||this.#e.size>0?M.use(e.refresh):M.module;if(!a)return;this.#r??=new a.Opened(this,this.#e),this.#r.follow(e);let t=this.#r.viewOf(e);return{list:e=>a.renderList(t,e),panel:e=>a.renderPanel(t,e)}}#n(e){return{...e,asList:this.#a,linked:M.module?.linkedWords,isOpen:e=>this.#e.has(e),toggle:a=>{this.#l(e,a)}}}#l(e,a){M.load();let t={type:"layer",id:a},r=g(e.selection.selection,t);this.#e.delete(a)?r&&e.choose(t):r||a.startsWith("/")?this.#e.add(a):e.choose(t),this.requestUpdate()}#s(a){return e`<button
      type="button"
      class="link"
      part="as-list"
      aria-pressed=${this.#a}
      @click=${()=>{this.#a=!this.#a,this.requestUpdate()}}
    >
      ${s[a.lang].asList}
    </button>`}}L.define("fds-strategy-pyramid");
