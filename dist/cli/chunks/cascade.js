import{aj as e,T as t,A as i,F as a,ai as s,aa as n,aZ as r,bu as o,a7 as l}from"../fds.js";import{w as d}from"./late-key.js";import{P as c}from"./print-controller.js";import{F as p,d as h}from"./fds-widget.js";import{L as u}from"./render-hydrate.js";import{s as m}from"./selection-sentence.js";import{v as f,s as b}from"./view-words.js";import{t as g}from"./topic-mark.styles.js";import{ae as v,af as k,ag as w,r as y,ah as $,ai as x,u as j,aj as O,ak as z,al as H,am as q,j as U,an as M,ao as T,E as A,ap as B,aq as S,ar as P,as as L,at as R,au as D,av as E,aw as F}from"./run-render.js";import{v as C}from"./view-switch.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";import"./render-options.js";import"./topic-colours.styles.js";import"buffer";import"./reload.js";import"./number-words.js";let G=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
`,K=["picture","list"];class Z{#e=[];#t;get(e,t){return(void 0===this.#t||e.some((e,t)=>e!==this.#e[t]))&&(this.#e=e,this.#t=t()),this.#t}}class I{#i=new Z;#a=new Z;layoutOf({model:e,lang:t},i,a){let{onlyOfficial:s,opened:n}=a,r=[e,t,i.join(),s,n];return this.#i.get(r,()=>{let s=k(e,i,a),n={model:e,lang:t,strings:v[t],content:s};return w(s,e=>x(n,e))})}litOf({selection:e,linked:t},i){return this.#a.get([e,t,i],()=>{if(!e)return{flow:void 0};let a=y(e);return{flow:$(i.units,i.columns,(e,i)=>{let s=y({type:e,id:i});return s===a||t.has(s)})}}).flow}}let V=new u(()=>import("./cascade.more.js")),W=e=>s`<pattern id=${e} width="7" height="1" patternUnits="userSpaceOnUse">
    <rect width="4" height="1" />
  </pattern>`,J={group:"▸",rest:"▸",open:"▾"},N=[e`
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
`,e`
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
`,e`
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
`,e`
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
`,e`
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
`],Q=["goal","leitlinie","topic","project","actor"];class X extends p{constructor(){super(...arguments),this.levels=r.join(" "),this.homeTypes=[],this.secondHomeTypes=Q,this.tools=new u(async()=>{let{toolsFor:e}=await(import("./cascade.tools.js"));return{toolsOf:t=>e(t,{levels:this.#s.levels,onlyOfficial:this.#n})}}),this.#r=new c(this),this.#n=!1,this.#o=new Map,this.#l=new Set,this.#d=new I,this.#c=e=>{this.#p=e,this.#h=void 0,this.#u(({lang:t,strings:i})=>f(t,i.view[e])),this.requestUpdate()},this.#m=()=>{this.#n=!this.#n,this.#u(({lang:e,strings:t})=>b(e,t.onlyOfficial,this.#n)),this.requestUpdate()},this.#f=e=>{this.#o=new Map([...this.#o,[e,(this.#o.get(e)??0)+1]]),this.requestUpdate()},this.#b=e=>{let t=e.target.closest("button[data-node]"),i=t?.dataset.node;if(void 0!==i)if("focusin"===e.type){if(this.#g===i)return;this.#g=i,this.requestUpdate()}else e instanceof KeyboardEvent?e.ctrlKey||d(e,V,this):this.#v(i)}}static{this.properties={levels:{reflect:!0,useDefault:!0}}}static{this.styles=[p.styles,G,g,N]}#r;#n;#p;#o;#l;#h;#g;#d;#k;get later(){return[V]}get#s(){return o(this.levels)}headingIn(e){return v[e].heading}renderContent(e){let r={onlyOfficial:this.#n,opened:this.#o},o=this.#d.layoutOf(e,this.#s.levels,r),d=this.#w(e,o);this.#k=d;let{lang:c,strings:p}=d,u=R(d,this.#s.unknown),f=u&&t`<p class="problem" part="problem">${u}</p>`;if(0===o.boxes.length)return{body:f,none:e.noHits.project??l(e,["projects","leitlinien","goals","topics"],p.empty)};let{selection:b}=e.selection,g=e.showsDetails&&b&&void 0===this.#h;return{lead:t`${E(d)} ${m(e,Q)}`,body:t`${f} ${e.noHits.project?t`<p>${e.noHits.project}</p>`:i}
        <div class="cascade" data-view=${this.#p??i}>
          ${function(e){let{strings:r,layout:o,hear:l}=e;return t`<div class="picture" part="picture">
    ${function({strings:e,layout:a}){let{legend:s,widths:n}=e,r=new Set(a.bands.map(({link:e})=>e.kind));return t`<ul class="legend small" part="legend" aria-label=${s.label}>
      ${["official","editorial","none"].map(e=>{var a;return r.has(e)?(a=s[e],t`<li>
    <svg class="bands swatch" viewBox="0 0 40 10" aria-hidden="true">
      <path class="band" data-kind=${e} d="M0 2H40V8H0Z" />
    </svg>
    ${a}
  </li>`):i})}
    </ul>
    <p class="small muted widths">${n}</p>`}(e)}
    <div class="scroll">
      <div class="sheet">
        ${function({strings:e,layout:i}){let a=i.boxes.filter(({column:e},t)=>i.boxes[t-1]?.column!==e);return t`<p class="heads small" aria-hidden="true">
    ${a.map(({node:i,x:a,width:s})=>t`<span data-box="${[a/(O/100),0,s/(O/100),0].join(" ")}"
          >${e.column[i.level]}</span
        >`)}
  </p>`}(e)}
        <div
          class="flow"
          role="group"
          aria-label=${r.picture}
          aria-describedby="hint"
          @click=${l}
          @keydown=${l}
          @focusin=${l}
        >
          ${function(e){let{bands:a,height:n}=e.layout;return t`<svg
    class="bands"
    viewBox="0 0 ${O} ${n}"
    width="100%"
    height="${n}em"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <defs>${W("stripes")}${W("stripes-lit")}</defs>
    ${a.map(t=>function({lit:e},t){let{key:a,kind:n,weight:r}=t.link,o=r>0?(e?.links.get(a)?.weight??0)/r:0;return s`<path class="band" data-kind=${n} d=${q(t)} />${o>0?s`<path class="band lit" data-kind=${n} d=${q(t,o)} />`:i}`}(e,t))}
  </svg>`}(e)}
          ${j(o.boxes,({node:e})=>e.key,s=>function(e,s){let{node:r,entries:o,x:l,y:d,width:c,height:p,count:h}=s,u=[l/(O/100),d,c/(O/100),p].join(" "),m=function({view:e,lit:t},{node:i}){return"record"===i.kind?U(e,i.ref):t?.nodes.has(i.key)&&"idle"!==i.kind?"linked":"plain"}(e,s),f=function(e,t,i){let{strings:s,lang:r,lit:o,view:l}=e,{node:d,entries:c}=t,p="record"===d.kind&&!0===l.selection.editorial?.has(y(d.ref)),{linked:h,linkedEditorially:u}=M[r],m="record"===d.kind?void 0:o?.nodes.get(d.key)?.count,f=void 0===m?"":`${a(m,r)} `;return["record"===d.kind?s.one[d.level]:"","project"!==d.level||"record"!==d.kind?n[r].project(c):"","linked"===i?`${f}${p?u:h}`:""].filter(Boolean).map(e=>`, ${e}`).join("")}(e,s,m),b=Math.min(5,B(p)),g=t`<span class="name">${function(e,{node:a,count:s}){let{model:n,lang:r,view:o}=e;if("group"===a.kind||"open"===a.kind)return function(e,a,s){let{lang:n}=e,r=P(e,"topic",a);return t`${r?t`<span class="heard">${r}: </span>`:i}${T({text:L(e,s),lang:n},n,10)}`}(e,a.topic,a.lead);if("record"!==a.kind||"cell"===a.ref.type)return T({text:H(e,a,s),lang:r},r,10);let l=n.find(a.ref.type,a.ref.id);return t`${l?A(l,r,10):a.ref.id}${o.news?.badge(a.ref)}`}(e,s)}</span>`;if("none"===r.kind||"idle"===r.kind)return t`<span
      class="box end"
      part="end"
      data-box=${u}
      data-state=${m}
      data-lines=${b}
      >${g}</span
    >`;let v="record"===r.kind,k=v&&"project"===r.level,w=z(e.view,m),$=J[r.kind];return t`<button
    type="button"
    class="box"
    part="box ${m}"
    title=${H(e,r,h)}
    data-box=${u}
    data-node=${r.key}
    data-kind=${r.kind}
    data-state=${m}
    data-lines=${b}
    data-ref=${v?y(r.ref):i}
    ?data-editorial=${v&&"linked"===m&&e.view.selection.editorial?.has(y(r.ref))}
    aria-expanded=${v?w.expanded:"open"===r.kind}
    aria-controls=${v?w.controls:i}
    aria-current=${v?w.current:i}
    tabindex=${e.tabStop===r.key?0:-1}
  >
    ${$?t`<span class="sign" aria-hidden="true">${$}</span>`:i}${function({model:e},{node:t}){return"group"===t.kind||"open"===t.kind?S(e,t.topic):"record"===t.kind&&"topic"===t.level?S(e,t.ref.id):i}(e,s)}${g}${k||"rest"===r.kind?i:t`<span class="count num" aria-hidden="true"
            >${a("open"===r.kind?r.size:o,e.lang)}</span
          >`}<span class="heard">${f}</span>
  </button>`}(e,s))}
        </div>
      </div>
    </div>
    <p class="hint muted small on-screen" id="hint">${r.hint}</p>
  </div>`}(d)} ${D(d)}
        </div>
        ${g?h(e,b):i}`,switches:function(e){let{lang:i,wanted:a,show:s,onlyOfficial:n,toggleOfficial:r}=e,o=v[i],l=e=>C({strings:o,views:K,shown:a,show:s,byWidth:e});return t`${l("list")}${l("picture")}
    <button
      type="button"
      class="link official"
      part="official"
      aria-pressed=${n}
      @click=${r}
    >
      ${o.onlyOfficial}
    </button>`}({lang:c,wanted:this.#p,onlyOfficial:this.#n,show:this.#c,toggleOfficial:this.#m})}}updated(e){for(let t of(super.updated(e),this.renderRoot.querySelectorAll("[data-box]"))){let[e="",i="",a="",s=""]=t.dataset.box?.split(" ")??[];t.style.setProperty("--x",`${e}%`),t.style.setProperty("--y",`${i}em`),t.style.setProperty("--w",`${a}%`),t.style.setProperty("--h",`${s}em`)}this.renderRoot.querySelector(".cascade")?.toggleAttribute("data-placed",!0)}#w(e,t){let{selection:i}=e.selection;i||(this.#h=void 0);let a="all"===this.#r.extent(t.units.length),s=t.boxes.flatMap(({node:e})=>"none"===e.kind||"idle"===e.kind?[]:[e.key]);return{view:e,model:e.model,lang:e.lang,strings:v[e.lang],content:t,onlyOfficial:this.#n,layout:t,lit:this.#d.litOf(e.selection,t),headingLevel:e.headingLevel,wanted:this.#p,tabStop:s.find(e=>e===this.#g)??s[0],hear:this.#b,chooseAt:e=>{this.#h=e,this.requestUpdate()},isOpen:e=>a||this.#l.has(e),open:e=>{this.#l.has(e)||(this.#l.add(e),this.requestUpdate())},shown:e=>a?1/0:F(this.#o.get(e)??0),showMore:this.#f,detailsAt:t=>e.showsDetails&&i&&t===this.#h?h(e,i):void 0}}#c;#m;#u(e){this.voice.say(()=>this.#k?e(this.#k):"")}#f;#b;#v(e){let{layout:t,view:i}=this.#k??{},a=t?.boxes.find(t=>t.node.key===e)?.node;"record"===a?.kind?(this.#h=void 0,i?.choose({type:a.ref.type,id:a.ref.id})):"open"===a?.kind?(this.#o=new Map([...this.#o].filter(([t])=>t!==e)),this.requestUpdate()):a&&this.#f(e)}stepBack(){return!!super.stepBack()||0!==this.#o.size&&(this.#o=new Map,this.requestUpdate(),!0)}}X.define("fds-cascade");
