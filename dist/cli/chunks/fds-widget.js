let t,e,i;import{f as s,a as o,s as n,t as r,b as a,c as h,S as l,N as d,d as c,l as u,F as f,e as m,o as p}from"./selection.types.js";import{m as g,s as v,L as b,a as w,p as y,n as k,b as x,c as z,d as E}from"./render-hydrate.js";import{aX as T,aY as C,aZ as L,a_ as D,a6 as P,m as N,a$ as S,D as U,T as q,I as R,b0 as $,b1 as _,b2 as j,b3 as F,b4 as H,b5 as O}from"../fds.js";let A="fds-strategy";class B{#t;#e;#i;constructor(t,e,i){this.host=t,this.target=e,this.listener=i,this.#t=!0,this.#e=!1,this.#i=new Set,this.end=()=>{for(let t of(this.#t=!1,this.#i))t();this.#i.clear()}}open(){this.#s(s,this.listener.feed),this.#s(o,this.listener.selection)}#s(t,e){let i;this.target.dispatchEvent(new n(t,this.host,(t,s)=>{!this.#t||this.#o(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#r(),void 0===t?this.listener.gone?.():e(t))},!0))}#o(t,e){return this.target!==this.host&&!!t&&e!==t}#n(t,e){t&&(t(),this.#i.delete(t)),e&&this.#i.add(e)}#r(){this.#e||(this.#e=!0,this.listener.answered())}}let V=new b(()=>import("./follow-by-id.js"));class M{#a;#h;#l;#d;#c;#u;#f;#m;constructor(t,e){this.host=t,this.homeTypes=e,this.#a=new WeakSet,this.#l=[],this.#d=[],this.#c=null,this.#u=!1,this.#f=!1,this.#m=!1,this.changeFilter=t=>{let{feed:e}=this;e?.setFilter?.(t&&{...e.filter??T,...t})},this.#p=t=>{if(this.#a.has(t)||t.target!==this.host)return;let e=r(t.detail);queueMicrotask(()=>{t.defaultPrevented||this.#g(e)})},this.#v=()=>{let{store:t}=this.#h;t&&(this.feed={...a(t),land:this.#c},this.selection=h(t),this.#b())},this.#h=new l(t,this.#v),t.addController(this),t.addEventListener("fds-select",this.#p)}get model(){return this.feed&&g(this.feed.state)}hostConnected(){this.#u=!0,this.host.requestUpdate()}hostDisconnected(){let{host:t,selection:e}=this;this.#w(),e?.origin===t&&setTimeout(()=>{t.isConnected&&this.selection?.origin===t||e.forgetOrigin?.(t)})}invalidate(){this.#u=!0}hostUpdate(){this.#h.setLand(this.host.land),this.#u&&this.host.isConnected&&(this.#u=!1,this.#f=!0,this.#y(),this.#f=!1)}#y(){this.#w();let{host:t}=this;t.strategy?this.#k(v(t.strategy)):t.for?this.#x(t.for):this.#z()}#b(){this.#f||this.host.requestUpdate()}choose(t){let e=c(t);return this.#a.add(e),this.host.dispatchEvent(e)&&this.#g(t)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#g(t){return this.hostUpdate(),!!this.selection?.select(t,{toggle:!0,origin:this.host})}#p;#w(){for(let t of[...this.#l,...this.#d])t();this.#l=[],this.#d=[],this.#c=null,this.feed=void 0,this.selection=void 0}#E(){for(let t of this.#d.splice(0))t()}#T(){let{host:t,selection:e}=this;if(this.#m||!e)return;let i=t.isDetailsPanel?e.addPanel?.(t):e.addHome?.(t,this.homeTypes());i&&(this.#m=!0,this.#d.push(()=>{this.#m=!1,i()}))}#v;#k(t){this.#E(),this.#h.join(t),this.#d.push(()=>{this.#h.leave()}),this.#v(),this.#T(),this.#h.announceJoined()}#x(t){let e=!0;this.#l.push(()=>{e=!1}),this.#C(),V.load().then(()=>{if(!e||!V.module)return;let i={},{host:s}=this,o=V.module.followById(s,t,(t,e)=>{t?this.#L(t,e):this.#D(i),i=t??{}});this.#l.push(o)})}#D(t){let{feed:e,selection:i}=this;e&&i&&(this.#h.lastWord={...i,filter:e.filter??null},this.#c=e.land??null,this.#k((({strategy:t,src:e})=>t?v(t):w(e))(t)))}#z(){if(this.#L(this.host),this.feed)return;let t=function(t){let e=t;for(;e;){let t=e.parentElement?.closest(A)??null;if(t)return t;let i=e.getRootNode();if(e=i instanceof ShadowRoot?i.host:null,e?.localName===A)return e}return null}(this.host);t?(this.#C(),this.#P(t.localName)):this.#k(w(this.host.src))}#P(t){if(customElements.get(t))return;let e=!0;this.#l.push(()=>{e=!1}),customElements.whenDefined(t).then(()=>{e&&this.#L(this.host)})}#C(){let t=setTimeout(()=>{this.feed||this.#k(w(this.host.src))},1e4);this.#l.push(()=>{clearTimeout(t)})}#L(t,e){let i=new B(this.host,t,{answered:()=>{this.#E(),this.#c=null,this.#h.lastWord=d,this.#d.push(i.end)},feed:t=>{this.feed=t,this.#b()},selection:t=>{this.selection=t,this.#T(),this.#b()},gone:e});this.#l.push(i.end),i.open()}}let I=()=>{},W=new class{#N=new Set;#S=0;#U=I;#q=I;constructor(t){this.environment=t}get today(){return C(this.environment.now())}subscribe(t){return this.#N.add(t),1===this.#N.size&&this.#R(),()=>{this.#N.delete(t)&&0===this.#N.size&&this.#$()}}#R(){this.#S=this.today,this.#q=this.environment.onVisibility(this.#_),this.#j()}#$(){this.#U(),this.#q()}#_=()=>{let{today:t}=this;if(this.environment.isVisible()&&t!==this.#S)for(let e of(this.#S=t,[...this.#N]))e();this.#j()};#j(){if(this.#U(),0===this.#N.size)return;let{now:t,after:e,isVisible:i}=this.environment;this.#U=i()?e(Math.min(L(t())-t(),36e5),this.#_):I}}({now:y.now,after:y.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:t=>(document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t)})});class K{#F;constructor(t,e=W){this.host=t,this.clock=e,t.addController(this)}get today(){return this.clock.today}hostConnected(){this.#F??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#F?.(),this.#F=void 0}}function X(t){let{localName:e,className:i,dataset:s}=t;return[e,i,s.ref,t.getAttribute("name")].join(" ")}let G=(t,e)=>[...t.querySelectorAll("a[href], button, input, select, summary, [tabindex]")].filter(t=>X(t)===e),Z=t=>[...t.querySelectorAll("details")];function Y(t,e){let i=t instanceof ShadowRoot?t.activeElement:null,s=i?X(i):"",o=i?G(t,s).indexOf(i):-1,n=Z(t).map(t=>t.open);try{D(P,t,e)}catch{}for(let e of[...t.childNodes])"STYLE"!==e.nodeName&&e.remove();let r=document.createComment("");return t.append(r),e.renderBefore=r,()=>{G(t,s)[o]?.focus({preventScroll:!0});let e=Z(t);e.length===n.length&&e.forEach((t,e)=>{t.open=n[e]??t.open})}}let J=/^(?:style|link)$/i,Q={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function tt(t){let{target:e,oldValue:i,addedNodes:s,removedNodes:o,nextSibling:n}=t;if("characterData"===t.type)return e.data=i??"",!0;for(let t of s){if(t.parentNode!==e)return!1;e.removeChild(t)}if(n&&n.parentNode!==e)return!1;for(let t of o)e.insertBefore(t,n);return!0}class et{#H;#O;#A=[];#B=!1;watch(t){this.#H=t,this.#O??=new MutationObserver(t=>{this.#V(t)}),this.#O.observe(t,Q)}undo(t){this.#V(this.#O?.takeRecords()??[]),this.#O?.disconnect();let e=this.#A.reverse(),i=this.#B;return this.#A=[],this.#B=!1,t!==this.#H||!i&&e.every(tt)}#V(t){this.#B||(this.#A.push(...t.filter(t=>!function({addedNodes:t,removedNodes:e}){let i=[...t,...e];return i.length>0&&i.every(({nodeName:t})=>J.test(t))}(t))),this.#A.length<=2e4||(this.#B=!0,this.#A=[]))}}class it{#M=new et;#I;constructor(t,e,i){this.host=t,this.renderBroken=e,this.report=i}draw(t){let{host:e}=this,i=!e.hasUpdated&&void 0===this.#I||void 0===this.#I&&this.#M.undo(e.renderRoot)?void 0:this.#W();try{t(),this.#I=void 0,i?.()}catch(t){this.#K(t)}this.#M.watch(e.renderRoot)}#W(){let{renderRoot:t,renderOptions:e}=this.host;return this.#M.undo(t),Y(t,e)}#K(t){let{renderRoot:e,renderOptions:i}=this.host;Y(e,i),D(this.renderBroken(),e,i);let s=t instanceof Error?t.message:String(t);s!==this.#I&&(this.#I=s,queueMicrotask(()=>{this.report(s)}))}}let st=new Map,ot=2e3;function nt(){for(let t of st.keys())t.update()}async function rt(){clearTimeout(e),e=void 0,await N.retry(),N.canShow("en")&&(ot=2e3,removeEventListener("online",at)),nt()}function at(){N.canShow("en")||rt()}function ht(e){t??=new MutationObserver(nt);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of e)t.observe(s,i)}class lt{#X;constructor(t){this.host=t,t.addController(this)}get wanted(){return u(this.host)}get language(){let{wanted:t}=this;return N.canShow(t)?t:(void 0===e&&0!==st.size&&(addEventListener("online",at),e=setTimeout(()=>{rt()},ot),ot=Math.min(2*ot,3e5)),"de")}update(){this.language!==this.#X&&this.host.requestUpdate()}hostConnected(){let t;t=function t(e){let i=e.getRootNode();return"host"in i?[i,...t(i.host)]:[i]}(this.host),st.set(this,t),ht(t),at()}hostDisconnected(){let i,s;i=st.get(this)??[],st.delete(this),s=new Set([...st.values()].flat()),i.every(t=>s.has(t))||(t?.disconnect(),ht(s),s.size>0||(removeEventListener("online",at),clearTimeout(e),e=void 0))}hostUpdated(){this.#X=this.language}}let dt=new Set,ct=!1;function ut(t){dt.add(t),async function(){if(!ct){for(ct=!0;dt.size>0;){await k();let[t]=dt;if(!t)break;dt.delete(t),t(),await new Promise(t=>{let e=setTimeout(t,100);requestAnimationFrame(()=>{clearTimeout(e),t()})})}ct=!1}}()}class ft{#G=new Set;constructor(t){this.host=t,t.addController(this)}next(){return new Promise(t=>{let e=()=>{this.#G.delete(e),t()};this.#G.add(e),this.host.isConnected&&ut(e)})}hostConnected(){for(let t of this.#G)ut(t)}hostDisconnected(){for(let t of this.#G)dt.delete(t)}}let mt=new b(()=>import("./record-details.js"));async function pt(){await Promise.all([mt.load(),x()])}function gt(t,e){let i=mt.use(t.refresh);if(i)return i.recordDetails({...t,model:t.whole},e);let{failedDetails:s,loading:o}=U[t.lang];return q`<p class="details" part="details" role="status">
    ${mt.failed?s:o}
  </p>`}function vt(t,e){return mt.use(t.refresh)?.recordBackground({...t,model:t.whole},e)}let bt=new b(()=>import("./tools-panel.js")),wt=R`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,yt=R`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,kt=R`
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
`,xt=[R`
  :host {
    ${kt}
  }
`,R`
  :host {
    display: block;
    max-inline-size: 100%;
    margin-block: 0 2em;
    box-sizing: border-box !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    padding: 0 !important;
    border: 0 !important;
    background: var(--fds-private-ground, transparent) !important;
    box-shadow: none !important;
    overflow: visible !important;
    clip-path: none !important;
    mask: none !important;
    filter: none !important;
    transform: none !important;
    columns: auto !important;
    contain: none !important;
    container-type: normal !important;
    writing-mode: horizontal-tb !important;
    color-scheme: inherit !important;
    color: var(--ink) !important;
    font-family: var(--fds-font-family, var(--kern-typography-font-family, inherit)) !important;
    /* em of the page's own text: rem would shrink under a page that sets it to 10 px. */
    font-size: max(1em, 14px) !important;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }
  /* Found by the browser's search, and shown then; where there is none, hidden all the same. */
  :host([hidden='until-found' i]) {
    content-visibility: hidden;
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
  /* Behind a widget in full screen is black, whatever its text; and nothing else scrolls there. */
  :host(:fullscreen) {
    background: var(--paper) !important;
    overflow: auto !important;
    padding: 1em !important;
    block-size: 100% !important;
    max-inline-size: none;
    margin: 0;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`,R`
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
`,R`
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
`,R`
  .frame {
    ${R`
  all: initial;
  direction: ltr;
  box-sizing: border-box;
  isolation: isolate;
  color-scheme: inherit;
  color: var(--ink);
  visibility: inherit;
  pointer-events: inherit;
  font-family: inherit;
  font-size: inherit;
  line-height: 1.45;
  text-align: start;
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
  -webkit-print-color-adjust: inherit;
  print-color-adjust: inherit;
`}
    ${wt}
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  .frame::after {
    ${yt}
  }
  .frame > header :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    /* One long word, in a wide font, is wider than what is readable. */
    overflow-wrap: anywhere;
  }
  .lead {
    color: var(--muted);
    max-width: 70ch;
    margin-block-start: 0.15em;
  }
  .body {
    container-type: inline-size;
    margin-block: 1em;
  }
  .frame > footer {
    /* As the body: which views it offers depends on the widget's width, by em of the same size. */
    container-type: inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 0.22em 1.1em;
    align-items: baseline;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.45em;
    color: var(--muted);
  }
  .frame > footer > * {
    font-size: max(0.875em, 13px);
    /* Firefox gives a summary the width of its whole line. */
    max-inline-size: 100%;
    overflow-wrap: anywhere;
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
`,$];class zt extends f{static{this.properties={src:{},for:{},land:{},headingLevel:{attribute:"heading-level",converter:_},strategy:{attribute:!1}}}static{this.styles=xt}#Z;#Y;#J;#Q;#tt;#X;#et;#it;get#st(){let{isDetailsPanel:t,homeTypes:e,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:t,homeTypes:e,secondHomeTypes:i}}constructor(){var t;let e,i;super(),this.src=null,this.for=null,this.land=null,this.headingLevel=2,this.#Z=new M(this,()=>this.homeTypes),this.#Y=new lt(this),this.#J=new K(this),this.#Q=new it(this,()=>j(this.#ot),t=>{this.dispatchEvent(m({code:"render",message:t,problems:[]},this.#Y.language))}),this.#tt=!1,this.turns=new ft(this),this.#it=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0;let s=()=>{this.prepare()};for(let t of["pointerover","focusin"])this.addEventListener(t,s,{once:!0,passive:!0});t=()=>this.stepBack(),e=!1,i=i=>{"Escape"!==i.key||i.isComposing||function({altKey:t,ctrlKey:e,metaKey:i,shiftKey:s}){return t||e||i||s}(i)||("keydown"===i.type&&(e=!i.defaultPrevented&&(i=>{if(i.repeat)return e;let[s]=i.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):t()})(i)),e&&(i.preventDefault(),i.stopPropagation()))},this.addEventListener("keydown",i),this.addEventListener("keyup",i)}stepBack(){return!!this.#Z.selection?.selection&&this.#Z.choose(null)}reload(){return this.#Z.reload()}prepare(){pt()}createRenderRoot(){let t=super.createRenderRoot();if(!this.shadowRoot?.firstChild)return t;let e=new DocumentFragment;return this.renderOptions.renderBefore=null,import("./take-over.js").then(({takeOver:i})=>i(this,t,e)),e}connectedCallback(){var t;super.connectedCallback(),t=this.#Y.language,i??=new Promise(ut).then(()=>{S(0,t)})}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(t,e,i){super.attributeChangedCallback(t,e,i),"lang"===t&&this.requestUpdate()}async scheduleUpdate(){let{wanted:t}=this.#Y;await z(this.#nt),N.isAwaited(t)&&await N.load(t);let{model:e,feed:i}=this.#Z;(e!==this.#X||i?.filter!==this.#et)&&await this.turns.next(),await super.scheduleUpdate(),this.#X=this.#Z.model,this.#et=this.#Z.feed?.filter}performUpdate(){this.#Q.draw(()=>{super.performUpdate()})}willUpdate(t){(t.has("strategy")||t.has("for")||t.has("src"))&&this.#Z.invalidate()}updated(t){var e;this.adopt([...mt.module?.sheets??[],...(e=this.tools,[...bt.module?.sheets??[],...e?.module?.sheets??[]])])}adopt(t){super.adopt(t,zt.elementStyles.length)}get#ot(){let{language:t}=this.#Y;return{lang:t,headingLevel:_(this.headingLevel),heading:this.headingIn(t),retry:()=>{this.#Z.feed?.retry(),this.requestUpdate()}}}render(){var t;let e,i,s,o=this.#ot,{feed:n,selection:r}=this.#Z;if(!n||!r)return F({slow:!1},o);let{state:a}=n;if("loading"===a.status)return F(a,o);if("failed"===a.status)return H(a,o);let h=this.#rt(a.model,n,o),{heading:l=o.heading,notice:d}=this.saysNarrowing&&h||{},c=this.#at(a.model,r,o.lang,h),u=this.renderContent(c),f={notice:this.saysNarrowing?d:void 0,tools:this.tools&&(t=this.tools,e=U[c.lang],i=async()=>{await Promise.all([bt.load(),t.load()]),c.refresh()},s=bt.failed||t.failed,q`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${e.tools}</summary>
    ${bt.module&&t.module?bt.module.toolsPanel(c,t.module):q`<p role="status">${s?e.failedDetails:P}</p>`}
  </details>`)};return O(a,{...o,heading:l},u,f)}get#nt(){return function(t,{feed:e,selection:i},s){let o=(t??e?.land)?.trim()||null,n=e?.filter??null,r=i&&function({isDetailsPanel:t,homeTypes:e},{unknown:i,hasPanel:s,homes:o}){let{type:n}=i??{},r=n&&o?.has(n)&&!e.includes(n);return(s?t:!r)?i?.text:void 0}(s,i);return o||n||r?{land:o,filter:n,unknown:r}:void 0}(this.land,this.#Z,this.#st)}#rt(t,e,{lang:i,heading:s}){let o=this.#nt;if(o)return E(t,o,{lang:i,heading:s,showsAll:this.#tt,toggleAll:()=>{this.#tt=!this.#tt,this.requestUpdate()},reset:()=>e.setFilter?.(null),refresh:this.#it})}#at(t,e,i,s){let{feed:o}=this.#Z;return{model:s?.model??t,whole:t,basis:s?.basis??t,land:s?.land,lang:i,selection:e,headingLevel:_(this.headingLevel),today:this.#J.today,dataOf:o&&p(o),showsDetails:function({widget:t,isDetailsPanel:e,homeTypes:i,secondHomeTypes:s},{selection:o,origin:n,hasPanel:r,homes:a}){if(r||!o)return e;if(n)return n===t;let{type:h}=o,l=s.includes(h)&&!a?.has(h);return i.includes(h)||l}(this.#st,e),filter:s?.filter??null,isFiltered:!!o?.filter,unknown:s?.unknown??[],noHits:s?.noHits??{},changeFilter:this.#Z.changeFilter,linkTo:this.#Z.selection?.linkTo,choose:t=>{pt(),this.#Z.choose(t)},refresh:this.#it}}}export{zt as F,gt as a,vt as b,yt as c,mt as d,wt as r,kt as t};
