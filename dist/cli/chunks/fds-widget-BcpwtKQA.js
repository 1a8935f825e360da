let t,e;import{t as s,b as i,c as a,f as r,a as o,s as n,g as l,d as h,e as d,F as c,h as f}from"./selection.types-COZ1wj13.js";import{m as u,s as m,L as p,a as g,n as v,b,c as k,d as w}from"./render-hydrate-BuUjTCK1.js";import{af as y,ag as x,A as C,f as S,T as q,d as D,ah as P,l as E,ai as R,aj as U,ak as j,al as A,am as z,an as L}from"../fds.js";let T="fds-strategy",F=new p(()=>import("./find-by-id-D9J3o8Ka.js"));class N{#t=new WeakSet;#e=[];#s=!1;#i=!1;#a=!1;constructor(t){this.host=t,t.addController(this),t.addEventListener("fds-select",this.#r)}get model(){return this.feed&&u(this.feed.state)}hostConnected(){this.#s=!0,this.host.requestUpdate()}hostDisconnected(){this.#o()}invalidate(){this.#s=!0}hostUpdate(){this.#s&&this.host.isConnected&&(this.#s=!1,this.#i=!0,this.#n(),this.#i=!1)}#n(){this.#o();let{host:t}=this;t.strategy?this.#l(m(t.strategy)):t.for?this.#h(t.for):this.#d()}#c(){if(!this.host.isDetailsPanel||this.#a)return;let t=this.selection?.addPanel?.(this.host);t&&(this.#a=!0,this.#e.push(()=>{this.#a=!1,t()}))}#f(){this.#i||this.host.requestUpdate()}choose(t){let e=l(t);this.#t.add(e),this.host.dispatchEvent(e)&&this.#u(t)}#u(t){this.selection?.select(t,{toggle:!0,origin:this.host})}#r=t=>{if(this.#t.has(t)||t.target!==this.host)return;let e=s(t.detail);queueMicrotask(()=>{t.defaultPrevented||this.#u(e)})};#o(){for(let t of this.#e)t();this.#e=[],this.feed=void 0,this.selection=void 0}#l(t){let e=()=>{this.feed=h(t),this.selection=d(t),this.#f()},s=t.subscribe(s=>{e(),i(this.host,t,s)});this.#e.push(s),e(),this.#c(),a(this.host,t)}#h(t){let e=!0;this.#e.push(()=>{e=!1}),this.#m(),F.load().then(()=>{if(!e||!F.module)return;let s=F.module.findById(this.host,t,t=>{this.#p(t)});this.#e.push(s)})}#d(){if(this.#p(this.host),this.feed)return;let t=function(t){let e=t;for(;e;){let t=e.parentElement?.closest(T)??null;if(t)return t;let s=e.getRootNode();if(e=s instanceof ShadowRoot?s.host:null,e?.localName===T)return e}return null}(this.host);t?(this.#m(),this.#g(t.localName)):this.#l(g(this.host.src))}#g(t){if(customElements.get(t))return;let e=!0;this.#e.push(()=>{e=!1}),customElements.whenDefined(t).then(()=>{e&&!this.feed&&this.#p(this.host)})}#m(){let t=setTimeout(()=>{this.feed||this.#l(g(this.host.src))},1e4);this.#e.push(()=>{clearTimeout(t)})}#p(t){this.#v(t,r,t=>{this.feed=t}),this.#v(t,o,t=>{this.selection=t,this.#c()})}#v(t,e,s){let i,a=!0;this.#e.push(()=>{a=!1,i?.()}),t.dispatchEvent(new n(e,this.host,(t,e)=>{a?(e!==i&&i?.(),i=e,s(t),this.#f()):e?.()},!0))}}let $=new Set;class M{constructor(t){this.host=t,t.addController(this)}get language(){return y(function(t){let e=t;for(;e;){let t=e.closest("[lang]");if(t)return t.getAttribute("lang");let s=e.getRootNode();e=s instanceof ShadowRoot?s.host:null}return null}(this.host))}hostConnected(){var e;e=this.host,$.add(e),t||(t=new MutationObserver(()=>{for(let t of $)t.requestUpdate()})).observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0})}hostDisconnected(){var e;e=this.host,$.delete(e),$.size>0||(t?.disconnect(),t=void 0)}}function O(){return new Promise(t=>{let e=setTimeout(t,100);requestAnimationFrame(()=>{clearTimeout(e),t()})})}let H=Promise.resolve();function B(){let t=H.then(v);return H=t.then(O),t}let W=new p(()=>import("./record-details-B-cViiWY.js"));async function I(){await Promise.all([W.load(),b()])}function Q(t,e){let s=W.use(t.refresh);if(s)return s.recordDetails({...t,model:t.whole},e);let{failedDetails:i,loading:a}=S[t.lang];return q`<p class="details" part="details" role="status">
    ${W.failed?i:a}
  </p>`}function G(t,e){return W.use(t.refresh)?.recordBackground({...t,model:t.whole},e)}let J=new p(()=>import("./tools-panel-fy-0E1vu.js")),K=D`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  table {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    border-radius: var(--radius);
    margin: 0;
    padding: 0;
    cursor: pointer;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    /* A ring of paper between, so that the focus is seen on every ground. */
    box-shadow: 0 0 0 2px var(--paper);
  }
  .link {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
    min-height: 1.75em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: max(0.875em, 13px);
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
      box-shadow: none;
    }
  }
`,V=D`
  .entry {
    display: inline-block;
    position: relative;
    max-width: 100%;
    padding: 0.2em 0.6em;
    border-inline-start: 2px solid var(--rule);
    border-radius: 0;
  }
  .entry:hover {
    background: var(--soft);
    border-color: var(--muted);
  }
  .entry[data-state='linked'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  /* A broken edge for a link that is the editors' own: see the sentence above the picture. */
  .entry[data-editorial] {
    border-inline-start-style: dashed;
  }
  .entry[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    border-radius: var(--radius);
  }
  .entry[data-state='selected']::before {
    content: '✓';
    content: '✓' / '';
    margin-inline-end: 0.4em;
  }
  @media (forced-colors: active) {
    .entry[data-state='linked'] {
      border-color: Highlight;
      border-inline-start-width: 4px;
    }
    .entry[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .entry[data-state] {
      background: none;
      color: inherit;
    }
  }
`,X=D`
  .frame {
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  .frame > header :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .lead {
    color: var(--muted);
    max-width: 70ch;
    margin-block-start: 0.15em;
  }
  .body {
    margin-block: 1em;
  }
  .frame > footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.5em;
    color: var(--muted);
    font-size: max(0.875em, 13px);
  }
  .notice {
    border-inline-start: 3px solid var(--warn);
    background: var(--soft);
    padding: 0.6em 1em;
    margin-block-start: 0.75em;
    max-width: 70ch;
  }
  .state {
    display: grid;
    place-content: center start;
    gap: 0.5em;
    min-height: 12em;
    max-width: 60ch;
    animation: wait 400ms;
  }
  /* What is there at once must not flash by first. */
  @keyframes wait {
    from,
    75% {
      opacity: 0;
    }
  }
  .action {
    justify-self: start;
    padding: 0.5em 1em;
    border: 1px solid var(--accent);
    color: var(--accent);
    min-height: 2.75em;
  }
  .action:hover {
    background: var(--accent-soft);
  }
  @media print {
    .frame {
      break-inside: auto;
    }
    footer button,
    .notice button {
      display: none;
    }
  }
`,Y=D`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
    color-scheme: inherit !important;
    color: var(--ink) !important;
    background: var(--fds-private-ground, transparent) !important;
    font-family: var(--fds-font-family, var(--kern-typography-font-family, inherit)) !important;
    /* em of the page's own text: rem would shrink under a page that sets it to 10 px. */
    font-size: max(1em, 14px) !important;
    line-height: 1.45 !important;
    text-align: start !important;
    /* What all leaves out; the kit's languages are written from left to right. */
    direction: ltr !important;
    overflow-wrap: break-word !important;
    -webkit-text-size-adjust: 100% !important;
    margin-block: 0 2em !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([data-theme]) {
    background: var(--paper) !important;
  }
  :host([data-theme='light']) {
    color-scheme: light !important;
  }
  :host([data-theme='dark']) {
    color-scheme: dark !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`,Z=D`
  --ink: var(--fds-color-text, light-dark(#1a1d26, #e9ebf1));
  --muted: var(--fds-color-muted, light-dark(#565c6b, #a9b0c0));
  --rule: var(--fds-color-rule, light-dark(#d5d9e2, #363c4a));
  --soft: var(--fds-color-soft, light-dark(#f3f5f9, #1d212b));
  --paper: var(--fds-color-paper, light-dark(#ffffff, #14171f));
  --accent: var(--fds-color-accent, var(--kern-color-action-default, light-dark(#0b4f9c, #8fbcf5)));
  --on-accent: var(
    --fds-color-on-accent,
    var(--kern-color-action-on-default, light-dark(#ffffff, #14171f))
  );
  --accent-soft: var(--fds-color-accent-soft, light-dark(#e3edf9, #1f3350));
  --warn: var(--fds-color-warning, light-dark(#8a5800, #e0a94a));
  --topic-1: var(--fds-color-topic-1, light-dark(#0b5cad, #7fb3f0));
  --topic-2: var(--fds-color-topic-2, light-dark(#00716f, #4fc3bf));
  --topic-3: var(--fds-color-topic-3, light-dark(#8a5800, #e0a94a));
  --topic-4: var(--fds-color-topic-4, light-dark(#7a3ea1, #c79ae6));
  --topic-5: var(--fds-color-topic-5, light-dark(#b3261e, #f28b82));
  --radius: var(--fds-radius, 3px);
`,_=D`
  :host {
    ${Z}
  }
`;class tt extends c{static{this.properties={src:{},for:{},land:{},headingLevel:{attribute:"heading-level",type:Number},strategy:{attribute:!1}}}static{this.styles=[_,Y,K,V,X]}#b;#k;#w;#y;#x;#C;#S;constructor(){super(),this.src=null,this.for=null,this.land=null,this.headingLevel=2,this.#b=new N(this),this.#k=new M(this),this.#w=new Set,this.#y=!1,this.#S=()=>{this.requestUpdate()},this.isDetailsPanel=!1,this.saysNarrowing=!0;let t=()=>{this.prepare()};for(let e of["pointerover","focusin"])this.addEventListener(e,t,{once:!0,passive:!0})}prepare(){I()}createRenderRoot(){let t=super.createRenderRoot();if(!this.shadowRoot?.firstChild)return t;let e=new DocumentFragment;return this.renderOptions.renderBefore=null,import("./take-over-CDqWsFMT.js").then(({takeOver:s})=>s(this,t,e)),e}connectedCallback(){var t;super.connectedCallback(),t=this.#k.language,e??=B().then(()=>{L(0,t)})}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(t,e,s){super.attributeChangedCallback(t,e,s),"lang"===t&&this.requestUpdate()}async scheduleUpdate(){var t,e;let{language:s}=this.#k;await k(this.#q),P(s)&&await E(s);let{model:i,feed:a}=this.#b,r=i!==this.#x;(r||a?.filter!==this.#C)&&await B(),r&&(t=this.renderRoot,e=this.renderOptions,t.querySelector("font")&&x(C,t,e)),await super.scheduleUpdate(),this.#x=this.#b.model,this.#C=this.#b.feed?.filter}willUpdate(t){(t.has("strategy")||t.has("for")||t.has("src"))&&this.#b.invalidate()}updated(t){var e;this.adopt([...W.module?.sheets??[],...(e=this.tools,[...J.module?.sheets??[],...e?.module?.sheets??[]])])}adopt(t){let e=this.shadowRoot,s=t.filter(t=>!this.#w.has(t));if(!e||0===s.length)return;for(let t of s)this.#w.add(t);let i=s.flatMap(({styleSheet:t})=>t??[]),a=[...e.adoptedStyleSheets];a.splice(tt.elementStyles.length,0,...i),e.adoptedStyleSheets=a}render(){let{language:t}=this.#k,{headingLevel:e}=this,s={lang:t,headingLevel:e,heading:this.headingIn(t),retry:()=>this.#b.feed?.retry()};try{return this.#D(s)}catch(t){return this.#P(t),R(s)}}#D(t){var e;let s,i,a,{feed:r,selection:o}=this.#b;if(!r||!o)return U({slow:!1},t);let{state:n}=r;if("loading"===n.status)return U(n,t);if("failed"===n.status)return j(n,t);let l=this.#E(n.model,r,t),{heading:h=t.heading,notice:d}=this.saysNarrowing&&l||{},c=this.#R(n.model,o,t.lang,l),f=this.renderContent(c),u={notice:this.saysNarrowing?d:void 0,tools:this.tools&&(e=this.tools,s=S[c.lang],i=async()=>{await Promise.all([J.load(),e.load()]),c.refresh()},a=J.failed||e.failed,q`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${s.tools}</summary>
    ${J.module&&e.module?J.module.toolsPanel(c,e.module):q`<p role="status">${a?s.failedDetails:C}</p>`}
  </details>`)};return A(n,{...t,heading:h},f,u)}get#q(){let{feed:t}=this.#b,e=(this.land??t?.land)?.trim()||null,s=t?.filter??null;return e||s?{land:e,filter:s}:void 0}#E(t,e,{lang:s,heading:i}){let a=this.#q;if(a)return w(t,a,{lang:s,heading:i,showsAll:this.#y,toggleAll:()=>{this.#y=!this.#y,this.requestUpdate()},reset:()=>e.setFilter?.(null),refresh:this.#S})}#R(t,e,s,i){let{feed:a}=this.#b;return{model:i?.model??t,whole:t,basis:i?.basis??t,land:i?.land,lang:s,selection:e,headingLevel:this.headingLevel,today:864e5*Math.floor(Date.now()/864e5),showsDetails:this.#U(e),filter:a?.filter??null,changeFilter:t=>{let e=this.#b.feed;e?.setFilter?.(t&&{...e.filter??z,...t})},linkTo:this.#b.selection?.linkTo,choose:t=>{I(),this.#b.choose(t)},refresh:this.#S}}#U({selection:t,origin:e,hasPanel:s}){return s||!t?this.isDetailsPanel:e===this||!e&&this.homeTypes.includes(t.type)}#P(t){let e=t instanceof Error?t.message:String(t);queueMicrotask(()=>{this.dispatchEvent(f({code:"render",message:e,problems:[]}))})}}export{tt as F,Q as a,G as b,W as d,B as n,Z as t};
