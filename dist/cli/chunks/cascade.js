import{af as e,ag as t,ah as i,r as a,ai as s,aj as n,u as r,ak as o,al as l,am as d,an as c,j as p,ao as h,ap as u,E as m,aq as f,ar as b,as as g,at as v,au as k,av as w,I as y,aw as $,ax as x}from"./run-render.js";import{aj as j,T as O,A as z,F as H,ai as q,aa as U,aZ as M,bu as T,a7 as A}from"../fds.js";import{w as B}from"./late-key.js";import{P as S}from"./print-controller.js";import{F as P,d as L}from"./fds-widget.js";import{L as R}from"./render-hydrate.js";import{s as D}from"./selection-sentence.js";import{v as E,s as F}from"./view-words.js";import{t as C}from"./topic-mark.styles.js";import{v as G}from"./view-switch.js";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";import"./topic-colours.styles.js";let I=j`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
`,K=["picture","list"];class Z{#e=[];#t;get(e,t){return(void 0===this.#t||e.some((e,t)=>e!==this.#e[t]))&&(this.#e=e,this.#t=t()),this.#t}}class V{#i=new Z;#a=new Z;layoutOf({model:a,lang:s},r,o){let{onlyOfficial:l,opened:d}=o,c=[a,s,r.join(),l,d];return this.#i.get(c,()=>{let l=t(a,r,o),d={model:a,lang:s,strings:e[s],content:l};return i(l,e=>n(d,e))})}litOf({selection:e,linked:t},i){return this.#a.get([e,t,i],()=>{if(!e)return{flow:void 0};let n=a(e);return{flow:s(i.units,i.columns,(e,i)=>{let s=a({type:e,id:i});return s===n||t.has(s)})}}).flow}}let W=new R(()=>import("./cascade.more.js")),J=e=>q`<pattern id=${e} width="7" height="1" patternUnits="userSpaceOnUse">
    <rect width="4" height="1" />
  </pattern>`,N={group:"▸",rest:"▸",open:"▾"},Q=[j`
  .cascade > .picture {
    display: none;
  }
  .cascade[data-view='picture'] > .picture {
    display: block;
  }
  .cascade[data-view='picture'] > .tree {
    display: none;
  }
  .tree {
    max-width: 60em;
  }
  .tree section[data-depth='0'] {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.75em;
  }
  .tree section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 700;
  }
  .tree section[data-depth='1'] {
    margin-block-start: 0.6em;
  }
  .tree section[data-depth='1'] > :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
  }
  .tree section > :is(p, details) {
    padding-inline-start: 0.75em;
  }
  .tree li {
    margin-block-start: 0.35em;
  }
  .tree :is(li, details) > ul {
    padding-inline-start: 1.1em;
  }
  .tree .entry {
    overflow-wrap: anywhere;
  }
  .tree li > p {
    padding-inline-start: 0.75em;
  }
  .tree .more {
    margin-inline-start: 1.1em;
  }
  .problem {
    border-inline-start: 3px solid var(--warn);
    background: var(--soft);
    padding: 0.5em 1em;
    margin-block-end: 0.75em;
    max-width: 70ch;
  }
`,j`
  .views,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    color: var(--muted);
  }
  .view,
  .official {
    min-inline-size: 24px;
  }
  .official[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .views[data-for='picture'] {
    display: none;
  }
`,j`
  .widths {
    max-width: 70ch;
    margin-block: 0.25em 0.75em;
  }
  .legend .swatch {
    display: inline-block;
    inline-size: 2.5em;
    block-size: 0.7em;
    vertical-align: baseline;
  }
  .scroll {
    overflow-x: auto;
    /* Room for the ring of what has the focus. */
    padding: 4px;
    margin-block: -4px;
  }
  .sheet {
    min-inline-size: 59em;
  }
  .heads {
    position: relative;
    block-size: 1.6em;
    font-weight: 600;
  }
  /* Boxes are so high in em that two lines of the smallest text fit. */
  .flow {
    position: relative;
    font-size: max(1em, 14px);
  }
  .bands {
    display: block;
  }
  [data-box] {
    position: absolute;
    inset-inline-start: var(--x);
    inset-block-start: var(--y);
    inline-size: var(--w);
  }
  .box {
    block-size: var(--h);
    display: flex;
    align-items: center;
    gap: 0.35em;
    padding: 0 0.5em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--soft);
    line-height: 1.15;
    overflow: hidden;
  }
  .box > * {
    font-size: max(0.8125em, 13px);
  }
  button.box:hover {
    border-color: var(--muted);
  }
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    hyphens: auto;
    overflow-wrap: break-word;
    flex: 1;
    min-inline-size: 0;
  }
  .box .topic-mark {
    flex: none;
    margin-inline-end: 0;
  }
  [data-lines='3'] > .name {
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  [data-lines='4'] > .name {
    -webkit-line-clamp: 4;
    line-clamp: 4;
  }
  [data-lines='5'] > .name {
    -webkit-line-clamp: 5;
    line-clamp: 5;
  }
  .count {
    color: var(--muted);
  }
  .box.end {
    background: none;
    border-style: dashed;
    border-color: var(--muted);
    color: var(--muted);
  }
  .box[data-kind='open'] {
    background: none;
    font-weight: 600;
  }
  .band {
    fill: var(--rule);
    stroke: var(--rule);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  /* Opaque: where many bands cross, they would grow dark. */
  #stripes rect {
    fill: color-mix(in oklab, var(--muted) 36%, var(--paper));
  }
  .band[data-kind='editorial'] {
    fill: url('#stripes');
    stroke: url('#stripes');
  }
  .band[data-kind='none'] {
    fill: none;
    stroke: var(--muted);
    stroke-dasharray: 1 3;
  }
  .band.lit {
    fill: var(--accent);
    stroke: var(--accent);
  }
  #stripes-lit rect {
    fill: var(--accent);
  }
  .band.lit[data-kind='editorial'] {
    fill: url('#stripes-lit');
    stroke: url('#stripes-lit');
  }
  .band.lit[data-kind='none'] {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2px;
  }
`,j`
  .box[data-state='linked'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  .box[data-editorial] {
    border-style: dashed;
  }
  .box[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .box[data-state='selected'] .count {
    color: inherit;
  }
  .box[data-state='selected']::before {
    content: '✓';
    content: '✓' / '';
  }
  .hint {
    margin-block-start: 0.25em;
  }
`,j`
  @container (min-width: 60em) {
    .cascade[data-placed]:not([data-view='list']) > .picture {
      display: block;
    }
    .cascade[data-placed]:not([data-view='list']) > .tree {
      display: none;
    }
    .views[data-for='picture'] {
      display: flex;
    }
    .views[data-for='list'] {
      display: none;
    }
  }
  /* Boxes hold so many lines and no more: with letters that a reader has spaced the list is better. */
  :host(:state(spaced)) .cascade:not([data-view='picture']) > .picture {
    display: none;
  }
  :host(:state(spaced)) .cascade:not([data-view='picture']) > .tree {
    display: block;
  }
  :host(:state(spaced)) .views[data-for='picture'] {
    display: none;
  }
  :host(:state(spaced)) .views[data-for='list'] {
    display: flex;
  }
  @media (forced-colors: active) {
    .band {
      stroke: CanvasText;
      fill: none;
    }
    .band[data-kind='official'] {
      fill: GrayText;
    }
    .band.lit {
      stroke: Highlight;
    }
    .band.lit[data-kind='official'] {
      fill: Highlight;
    }
    #stripes rect {
      fill: GrayText;
    }
    #stripes-lit rect {
      fill: Highlight;
    }
    .box[data-state='linked'] {
      border: 3px solid Highlight;
    }
    .box[data-editorial] {
      border-style: dashed;
    }
    .box[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .flow {
      break-inside: avoid;
    }
    /* As in plain HTML: two columns, and the leads of an entry in one line. */
    .tree {
      max-width: none;
      font-size: 0.85em;
    }
    .tree section[data-depth='0'] {
      columns: 2;
      column-gap: 1.5em;
    }
    .tree section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6, p) {
      column-span: all;
    }
    .tree .entry {
      min-block-size: 0;
      padding-block: 0;
    }
    .tree li {
      margin-block-start: 0.15em;
    }
    .tree [data-level='project'] {
      break-inside: avoid;
    }
    .tree [data-level='project'] > ul {
      color: var(--muted);
      padding-inline-start: 0.75em;
    }
    .tree [data-level='project'] > ul > li,
    .tree [data-level='project'] > ul .entry {
      display: inline;
      border: 0;
      padding: 0;
    }
    .tree [data-level='project'] > ul > li:not(:last-child)::after {
      content: '\\a0· ';
    }
  }
`],X=["goal","leitlinie","topic","project","actor"];class Y extends P{constructor(){super(...arguments),this.levels=M.join(" "),this.homeTypes=[],this.secondHomeTypes=X,this.tools=new R(async()=>{let{toolsFor:e}=await(import("./cascade.tools.js"));return{toolsOf:t=>e(t,{levels:this.#s.levels,onlyOfficial:this.#n})}}),this.#r=new S(this),this.#n=!1,this.#o=new Map,this.#l=new Set,this.#d=new V,this.#c=e=>{this.#p=e,this.#h=void 0,this.#u(({lang:t,strings:i})=>E(t,i.view[e])),this.requestUpdate()},this.#m=()=>{this.#n=!this.#n,this.#u(({lang:e,strings:t})=>F(e,t.onlyOfficial,this.#n)),this.requestUpdate()},this.#f=e=>{this.#o=new Map([...this.#o,[e,(this.#o.get(e)??0)+1]]),this.requestUpdate()},this.#b=e=>{let t=e.target.closest("button[data-node]"),i=t?.dataset.node;if(void 0!==i)if("focusin"===e.type){if(this.#g===i)return;this.#g=i,this.requestUpdate()}else e instanceof KeyboardEvent?e.ctrlKey||B(e,W,this):this.#v(i)}}static{this.properties={levels:{reflect:!0,useDefault:!0}}}static{this.styles=[P.styles,I,C,Q]}#r;#n;#p;#o;#l;#h;#g;#d;#k;get later(){return[W]}get#s(){return T(this.levels)}headingIn(t){return e[t].heading}renderContent(t){let i={onlyOfficial:this.#n,opened:this.#o},s=this.#d.layoutOf(t,this.#s.levels,i),n=this.#w(t,s);this.#k=n;let{lang:x,strings:j}=n,M=k(n,this.#s.unknown),T=M&&O`<p class="problem" part="problem">${M}</p>`;if(0===s.boxes.length)return{body:T,none:t.noHits.project??A(t,["projects","leitlinien","goals","topics"],j.empty)};let{selection:B}=t.selection,S=t.showsDetails&&B&&void 0===this.#h;return{lead:O`${y($(n))} ${D(t,X)}`,body:O`${T} ${t.noHits.project?O`<p>${t.noHits.project}</p>`:z}
        <div class="cascade" data-view=${this.#p??z}>
          ${function(e){let{strings:t,layout:i,hear:s}=e;return O`<div class="picture" part="picture">
    ${function({strings:e,layout:t}){let{legend:i,widths:a}=e,s=new Set(t.bands.map(({link:e})=>e.kind));return O`<ul class="legend small" part="legend" aria-label=${i.label}>
      ${["official","editorial","none"].map(e=>{var t;return s.has(e)?(t=i[e],O`<li>
    <svg class="bands swatch" viewBox="0 0 40 10" aria-hidden="true">
      <path class="band" data-kind=${e} d="M0 2H40V8H0Z" />
    </svg>
    ${t}
  </li>`):z})}
    </ul>
    <p class="small muted widths">${a}</p>`}(e)}
    <div class="scroll">
      <div class="sheet">
        ${function({strings:e,layout:t}){let i=t.boxes.filter(({column:e},i)=>t.boxes[i-1]?.column!==e);return O`<p class="heads small" aria-hidden="true">
    ${i.map(({node:t,x:i,width:a})=>O`<span data-box="${[i/(o/100),0,a/(o/100),0].join(" ")}"
          >${e.column[t.level]}</span
        >`)}
  </p>`}(e)}
        <div
          class="flow"
          role="group"
          aria-label=${t.picture}
          aria-describedby="hint"
          @click=${s}
          @keydown=${s}
          @focusin=${s}
        >
          ${function(e){let{bands:t,height:i}=e.layout;return O`<svg
    class="bands"
    viewBox="0 0 ${o} ${i}"
    width="100%"
    height="${i}em"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <defs>${J("stripes")}${J("stripes-lit")}</defs>
    ${t.map(t=>function({lit:e},t){let{key:i,kind:a,weight:s}=t.link,n=s>0?(e?.links.get(i)?.weight??0)/s:0;return q`<path class="band" data-kind=${a} d=${c(t)} />${n>0?q`<path class="band lit" data-kind=${a} d=${c(t,n)} />`:z}`}(e,t))}
  </svg>`}(e)}
          ${r(i.boxes,({node:e})=>e.key,t=>function(e,t){let{node:i,entries:s,x:n,y:r,width:c,height:k,count:w}=t,y=[n/(o/100),r,c/(o/100),k].join(" "),$=function({view:e,lit:t},{node:i}){return"record"===i.kind?p(e,i.ref):t?.nodes.has(i.key)&&"idle"!==i.kind?"linked":"plain"}(e,t),x=function(e,t,i){let{strings:s,lang:n,lit:r,view:o}=e,{node:l,entries:d}=t,c="record"===l.kind&&!0===o.selection.editorial?.has(a(l.ref)),{linked:p,linkedEditorially:u}=h[n],m="record"===l.kind?void 0:r?.nodes.get(l.key)?.count,f=void 0===m?"":`${H(m,n)} `;return["record"===l.kind?s.one[l.level]:"","project"!==l.level||"record"!==l.kind?U[n].project(d):"","linked"===i?`${f}${c?u:p}`:""].filter(Boolean).map(e=>`, ${e}`).join("")}(e,t,$),j=Math.min(5,f(k)),q=O`<span class="name">${function(e,{node:t,count:i}){let{model:a,lang:s,view:n}=e;if("group"===t.kind||"open"===t.kind)return function(e,t,i){let{lang:a}=e,s=g(e,"topic",t);return O`${s?O`<span class="heard">${s}: </span>`:z}${u({text:v(e,i),lang:a},a,10)}`}(e,t.topic,t.lead);if("record"!==t.kind||"cell"===t.ref.type)return u({text:d(e,t,i),lang:s},s,10);let r=a.find(t.ref.type,t.ref.id);return O`${r?m(r,s,10):t.ref.id}${n.news?.badge(t.ref)}`}(e,t)}</span>`;if("none"===i.kind||"idle"===i.kind)return O`<span
      class="box end"
      part="end"
      data-box=${y}
      data-state=${$}
      data-lines=${j}
      >${q}</span
    >`;let M="record"===i.kind,T=M&&"project"===i.level,A=l(e.view,$),B=N[i.kind];return O`<button
    type="button"
    class="box"
    part="box ${$}"
    title=${d(e,i,w)}
    data-box=${y}
    data-node=${i.key}
    data-kind=${i.kind}
    data-state=${$}
    data-lines=${j}
    data-ref=${M?a(i.ref):z}
    ?data-editorial=${M&&"linked"===$&&e.view.selection.editorial?.has(a(i.ref))}
    aria-expanded=${M?A.expanded:"open"===i.kind}
    aria-controls=${M?A.controls:z}
    aria-current=${M?A.current:z}
    tabindex=${e.tabStop===i.key?0:-1}
  >
    ${B?O`<span class="sign" aria-hidden="true">${B}</span>`:z}${function({model:e},{node:t}){return"group"===t.kind||"open"===t.kind?b(e,t.topic):"record"===t.kind&&"topic"===t.level?b(e,t.ref.id):z}(e,t)}${q}${T||"rest"===i.kind?z:O`<span class="count num" aria-hidden="true"
            >${H("open"===i.kind?i.size:s,e.lang)}</span
          >`}<span class="heard">${x}</span>
  </button>`}(e,t))}
        </div>
      </div>
    </div>
    <p class="hint muted small on-screen" id="hint">${t.hint}</p>
  </div>`}(n)} ${w(n)}
        </div>
        ${S?L(t,B):z}`,switches:function(t){let{lang:i,wanted:a,show:s,onlyOfficial:n,toggleOfficial:r}=t,o=e[i],l=e=>G({strings:o,views:K,shown:a,show:s,byWidth:e});return O`${l("list")}${l("picture")}
    <button
      type="button"
      class="link official"
      part="official"
      aria-pressed=${n}
      @click=${r}
    >
      ${o.onlyOfficial}
    </button>`}({lang:x,wanted:this.#p,onlyOfficial:this.#n,show:this.#c,toggleOfficial:this.#m})}}updated(e){for(let t of(super.updated(e),this.renderRoot.querySelectorAll("[data-box]"))){let[e="",i="",a="",s=""]=t.dataset.box?.split(" ")??[];t.style.setProperty("--x",`${e}%`),t.style.setProperty("--y",`${i}em`),t.style.setProperty("--w",`${a}%`),t.style.setProperty("--h",`${s}em`)}this.renderRoot.querySelector(".cascade")?.toggleAttribute("data-placed",!0)}#w(t,i){let{selection:a}=t.selection;a||(this.#h=void 0);let s="all"===this.#r.extent(i.units.length),n=i.boxes.flatMap(({node:e})=>"none"===e.kind||"idle"===e.kind?[]:[e.key]);return{view:t,model:t.model,lang:t.lang,strings:e[t.lang],content:i,onlyOfficial:this.#n,layout:i,lit:this.#d.litOf(t.selection,i),headingLevel:t.headingLevel,wanted:this.#p,tabStop:n.find(e=>e===this.#g)??n[0],hear:this.#b,chooseAt:e=>{this.#h=e,this.requestUpdate()},isOpen:e=>s||this.#l.has(e),open:e=>{this.#l.has(e)||(this.#l.add(e),this.requestUpdate())},shown:e=>s?1/0:x(this.#o.get(e)??0),showMore:this.#f,detailsAt:e=>t.showsDetails&&a&&e===this.#h?L(t,a):void 0}}#c;#m;#u(e){this.voice.say(()=>this.#k?e(this.#k):"")}#f;#b;#v(e){let{layout:t,view:i}=this.#k??{},a=t?.boxes.find(t=>t.node.key===e)?.node;"record"===a?.kind?(this.#h=void 0,i?.choose({type:a.ref.type,id:a.ref.id})):"open"===a?.kind?(this.#o=new Map([...this.#o].filter(([t])=>t!==e)),this.requestUpdate()):a&&this.#f(e)}stepBack(){return!!super.stepBack()||0!==this.#o.size&&(this.#o=new Map,this.requestUpdate(),!0)}}Y.define("fds-cascade");
