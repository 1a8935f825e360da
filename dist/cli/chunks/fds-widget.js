let e,t,i;import{f as s,a as o,s as n,t as r,b as a,c as l,S as h,N as d,d as c,l as u,F as f,r as m}from"./selection.types.js";import{m as p,s as g,L as v,a as w,p as b,d as y,c as k,n as x,e as z,f as T}from"./render-hydrate.js";import{by as E,bz as L,bA as C,bB as D,_ as P,q as N,D as S,bC as q,T as U,J as R,Q as $,bD as _,bE as j,bF as F,bG as A,bH as H,bI as M}from"../fds.js";let O="fds-strategy";class B{#e;#t;#i;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#e=!0,this.#t=!1,this.#i=new Set,this.end=()=>{for(let e of(this.#e=!1,this.#i))e();this.#i.clear()}}open(){this.#s(s,this.listener.feed),this.#s(o,this.listener.selection)}#s(e,t){let i;this.target.dispatchEvent(new n(e,this.host,(e,s)=>{!this.#e||this.#o(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#r(),void 0===e?this.listener.gone?.():t(e))},!0))}#o(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#i.delete(e)),t&&this.#i.add(t)}#r(){this.#t||(this.#t=!0,this.listener.answered())}}let V=new v(()=>import("./follow-by-id.js"));class K{#a;#l;#h;#d;#c;#u;#f;#m;constructor(e,t){this.host=e,this.homeTypes=t,this.#a=new WeakSet,this.#h=[],this.#d=[],this.#c={},this.#u=!1,this.#f=!1,this.#m=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??E,...e})},this.#p=e=>{if(this.#a.has(e)||e.target!==this.host)return;let t=r(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#g(t)})},this.#v=()=>{let{store:e}=this.#l;e&&(this.feed={...a(e),...this.#c},this.selection=l(e),this.#w())},this.#l=new h(e,this.#v),e.addController(this),e.addEventListener("fds-select",this.#p)}get model(){return this.feed&&p(this.feed.state)}hostConnected(){this.#u=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#b(),t?.origin===e&&setTimeout(()=>{e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#u=!0}hostUpdate(){this.#l.setLand(this.host.land),this.#u&&this.host.isConnected&&(this.#u=!1,this.#f=!0,this.#y(),this.#f=!1)}#y(){this.#b();let{host:e}=this;e.strategy?this.#k(g(e.strategy)):e.for?this.#x(e.for):this.#z()}#w(){this.#f||this.host.requestUpdate()}choose(e){let t=c(e);return this.#a.add(t),this.host.dispatchEvent(t)&&this.#g(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#g(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#p;#b(){for(let e of[...this.#h,...this.#d])e();this.#h=[],this.#d=[],this.#c={},this.feed=void 0,this.selection=void 0}#T(){for(let e of this.#d.splice(0))e()}#E(){let{host:e,selection:t}=this;if(this.#m||!t)return;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());i&&(this.#m=!0,this.#d.push(()=>{this.#m=!1,i()}))}#v;#k(e){this.#T(),this.#l.join(e),this.#d.push(()=>{this.#l.leave()}),this.#v(),this.#E(),this.#l.announceJoined()}#x(e){let t=!0;this.#h.push(()=>{t=!1}),this.#L(),V.load().then(()=>{if(!t||!V.module)return;let i={},{host:s}=this,o=V.module.followById(s,e,(e,t)=>{e?this.#C(e,t):this.#D(i),i=e??{}});this.#h.push(o)})}#D(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#l.lastWord={...i,filter:t.filter??null};let{land:s=null,since:o=null}=t;this.#c={land:s,since:o},this.#k((({strategy:e,src:t})=>e?g(e):w(t))(e))}#z(){if(this.#C(this.host),this.feed)return;let e=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(O)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===O)return t}return null}(this.host);e?(this.#L(),this.#P(e.localName)):this.#k(w(this.host.src))}#P(e){if(customElements.get(e))return;let t=!0;this.#h.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#C(this.host)})}#L(){let e=setTimeout(()=>{this.feed||this.#k(w(this.host.src))},1e4);this.#h.push(()=>{clearTimeout(e)})}#C(e,t){let i=new B(this.host,e,{answered:()=>{this.#T(),this.#c={},this.#l.lastWord=d,this.#d.push(i.end)},feed:e=>{this.feed=e,this.#w()},selection:e=>{this.selection=e,this.#E(),this.#w()},gone:t});this.#h.push(i.end),i.open()}}let I=()=>{},W=new class{#N=new Set;#S=0;#q=I;#U=I;constructor(e){this.environment=e}get today(){return L(this.environment.now())}subscribe(e){return this.#N.add(e),1===this.#N.size&&this.#R(),()=>{this.#N.delete(e)&&0===this.#N.size&&this.#$()}}#R(){this.#S=this.today,this.#U=this.environment.onVisibility(this.#_),this.#j()}#$(){this.#q(),this.#U()}#_=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#S)for(let t of(this.#S=e,[...this.#N]))t();this.#j()};#j(){if(this.#q(),0===this.#N.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#q=i()?t(Math.min(C(e())-e(),36e5),this.#_):I}}({now:b.now,after:b.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class Q{#F;constructor(e,t=W){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#F??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#F?.(),this.#F=void 0}}let Y="a[href], button, input, select, summary, [tabindex]",J=/^(?:li|tr)$/;function G(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:o,parentElement:n}=t,r=[i,s,o[0],t.getAttribute("name"),t.dataset.ref??!J.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return n?`${e(n)}>${r}`:r}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function X(e){let t=[...G(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?G(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...G(e,Y)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function Z(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of G(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?G(e,"*"):[]){let{scrollTop:e=0,scrollLeft:o=0}=i.get(t)??{};(0!==e||0!==o)&&s.scrollTo(o,e)}s&&function(e,{identity:t,ref:i}){let s=G(e,Y),o=s.get(t);return o??void 0===i?o:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function ee(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function te(e,t){let i=X(e);try{D(P,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return ee(e,t),()=>{Z(e,i)}}let ie=/^(?:style|link)$/i,se={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function oe(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:o,nextSibling:n}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(n&&n.parentNode!==t)return!1;for(let e of o)t.insertBefore(e,n);return!0}class ne{#A;#H;#M=[];#O=!1;watch(e){this.#A=e,this.#H??=new MutationObserver(e=>{this.#B(e)}),this.#H.observe(e,se)}undo(e){this.#B(this.#H?.takeRecords()??[]),this.#H?.disconnect();let t=this.#M.reverse(),i=this.#O;return this.#M=[],this.#O=!1,e!==this.#A||!i&&t.every(oe)}#B(e){this.#O||(this.#M.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>ie.test(e))}(e))),this.#M.length<=2e4||(this.#O=!0,this.#M=[]))}}class re{#V=new ne;#K;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#K||void 0===this.#K&&this.#V.undo(t.renderRoot)?void 0:this.#I(),s=!1;try{s=0===y(e).missing.length,this.#K=void 0,i?.()}catch(e){this.#W(e)}return this.#V.watch(t.renderRoot),s}#I(){let{renderRoot:e,renderOptions:t}=this.host;return this.#V.undo(e),te(e,t)}#W(e){let{renderRoot:t,renderOptions:i}=this.host;te(t,i),D(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#K&&(this.#K=s,queueMicrotask(()=>{this.report(s)}))}}let ae=new Map,le=2e3;function he(){for(let e of ae.keys())e.update()}async function de(){clearTimeout(t),t=void 0,await N.retry(),N.canShow("en")&&(le=2e3,removeEventListener("online",ce)),he()}function ce(){N.canShow("en")||de()}function ue(t){e??=new MutationObserver(he);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class fe{#Q;constructor(e){this.host=e,e.addController(this)}get wanted(){return u(this.host)}get language(){let{wanted:e}=this;return N.canShow(e)?e:(void 0===t&&0!==ae.size&&(addEventListener("online",ce),t=setTimeout(()=>{de()},le),le=Math.min(2*le,3e5)),"de")}update(){this.language!==this.#Q&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),ae.set(this,e),ue(e),ce()}hostDisconnected(){let i,s;i=ae.get(this)??[],ae.delete(this),s=new Set([...ae.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),ue(s),s.size>0||(removeEventListener("online",ce),clearTimeout(t),t=void 0))}hostUpdated(){this.#Q=this.language}}let me=new Set,pe=!1;function ge(e){me.add(e),async function(){if(!pe){for(pe=!0;me.size>0;){await S();let[e]=me;if(!e)break;me.delete(e),e(),await new Promise(e=>{let t=setTimeout(e,100);requestAnimationFrame(()=>{clearTimeout(t),e()})})}pe=!1}}()}class ve{#Y=new Set;constructor(e){this.host=e,e.addController(this)}next(){return new Promise(e=>{let t=()=>{this.#Y.delete(t),e()};this.#Y.add(t),this.host.isConnected&&ge(t)})}hostConnected(){for(let e of this.#Y)ge(e)}hostDisconnected(){for(let e of this.#Y)me.delete(e)}}class we{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,ee(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=X(t);t.replaceChildren(i),e.renderRoot=t,Z(t,s),e.requestUpdate()}}function be(e){return e.flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[])}function ye({failed:e},t){let{failedDetails:i,loading:s}=R[t];return e?i:s}function ke(e,t){return U`<p class="muted" role="status">${ye(e,t)}</p>`}let xe=new v(()=>import("./record-details.js"));async function ze(){await Promise.all([xe.load(),k()])}function Te(e,t){let i=xe.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):U`<p class="details" part="details" role="status">
    ${ye(xe,e.lang)}
  </p>`}function Ee(e,t){return xe.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let Le=new v(()=>import("./news-notice.js")),Ce=new v(()=>import("./tools-panel.js")),De=$`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,Pe=$`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,Ne=$`
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
`,Se=[$`
  :host {
    ${Ne}
  }
`,$`
  :host {
    display: block;
    max-inline-size: 100%;
    margin-block: 0 2em;
    box-sizing: border-box !important;
    block-size: auto !important;
    /* Never less than its content, in a column of flex boxes above all. */
    min-block-size: auto !important;
    aspect-ratio: auto !important;
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
`,$`
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
`,$`
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
`,$`
  .frame {
    ${$`
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
    ${De}
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  .frame::after {
    ${Pe}
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
  .switches,
  .frame > footer {
    /* As the body: what there is depends on the widget's width, by em of the same size. */
    container-type: inline-size;
  }
  .switches {
    margin-block-start: 0.75em;
  }
  .switches,
  .frame > footer,
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0.22em 1.1em;
    align-items: baseline;
  }
  .frame > footer {
    justify-content: space-between;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.45em;
    color: var(--muted);
  }
  .switches > *,
  .origin > *,
  .tools {
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
    .switches,
    footer button,
    .notice button {
      display: none;
    }
  }
`,_];class qe extends f{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:j},strategy:{attribute:!1}}}static{this.styles=Se}#J;#G;#X;#Z;#ee;#te;#Q;#ie;#se;get#oe(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}constructor(){let e,t;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#J=new K(this,()=>this.homeTypes),this.#G=new fe(this),this.#X=new Q(this),this.#Z=new re(this,()=>F(this.#ne),e=>{this.dispatchEvent(m(e,this.#G.language))}),this.#ee=!1,this.turns=new ve(this),this.#se=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0;var i,s=()=>{Promise.all([ze(),...this.later.map(e=>e.load())]).then(this.#se)};for(let e of["pointerover","focusin"])this.addEventListener(e,s,{once:!0,passive:!0});i=()=>this.stepBack(),e=!1,t=t=>{"Escape"!==t.key||t.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(t)||("keydown"===t.type&&(e=!t.defaultPrevented&&(t=>{if(t.repeat)return e;let[s]=t.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):i()})(t)),e&&(t.preventDefault(),t.stopPropagation()))},this.addEventListener("keydown",t),this.addEventListener("keyup",t)}stepBack(){return!!this.#J.selection?.selection&&this.#J.choose(null)}reload(){return this.#J.reload()}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#te=new we(this,this.shadowRoot),this.#te.stage):e}connectedCallback(){var e;super.connectedCallback(),e=this.#G.language,i??=new Promise(ge).then(()=>{q(0,e)})}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){let{wanted:e}=this.#G;await x(this.#re),await async function(e){!e||Le.module||Le.failed||await Le.load()}(this.#ae),N.isAwaited(e)&&await N.load(e);let{model:t,feed:i}=this.#J;(t!==this.#Q||i?.filter!==this.#ie)&&await this.turns.next(),await super.scheduleUpdate(),this.#Q=this.#J.model,this.#ie=this.#J.feed?.filter}performUpdate(){this.#Z.draw(()=>{super.performUpdate()})&&this.#J.model&&(this.#te?.handOver(),this.#te=void 0)}willUpdate(e){["strategy","for","src"].some(t=>e.has(t))&&this.#J.invalidate()}updated(e){let{later:t,onDemand:i,tools:s}=this,o=be([xe,Ce,Le,...s?[s]:[]]);this.adopt([...o,...be([...t,...i])],qe.elementStyles.length)}get#ne(){let{language:e}=this.#G;return{lang:e,headingLevel:j(this.headingLevel),heading:this.headingIn(e),retry:()=>{this.#J.feed?.retry(),this.requestUpdate()}}}render(){var e;let t,i,s,o=this.#ne,{feed:n,selection:r}=this.#J;if(!n||!r)return A({slow:!1},o);let{state:a}=n;if("loading"===a.status)return A(a,o);if("failed"===a.status)return H(a,o);let l=this.#le(a.model,n,o),{heading:h=o.heading,notice:d}=this.saysNarrowing&&l||{},c=this.#he(a.model,r,o.lang,l),u=this.renderContent(c);return M(a,{...o,heading:h},u,{notice:d,tools:this.tools&&(e=this.tools,t=R[c.lang],i=async()=>{await Promise.all([Ce.load(),e.load()]),c.refresh()},s=Ce.failed||e.failed,U`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${Ce.module&&e.module?Ce.module.toolsPanel(c,e.module):U`<p role="status">${s?t.failedDetails:P}</p>`}
  </details>`),news:function(e,t){if(t)return Le.failed?R[e.lang].broken:Le.module?.newsNotice(e,t)}(c,this.#ae)})}get#ae(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:o,owners:n}=t??{};return void 0!==s||o?{since:s,before:o,place:i,owners:n}:void 0}(this.since,this.#J.feed,this.#oe)}get#re(){return function(e,{feed:t,selection:i},s){let o=(e??t?.land)?.trim()||null,n=t?.filter??null,r=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:o}){let{type:n}=i??{},r=n&&o?.has(n)&&!t.includes(n);return(s?e:!r)?i?.text:void 0}(s,i);return o||n||r?{land:o,filter:n,unknown:r}:void 0}(this.land,this.#J,this.#oe)}#le(e,t,{lang:i,heading:s}){let o=this.#re;return o&&z(e,o,{lang:i,heading:s,showsAll:this.#ee,toggleAll:()=>{this.#ee=!this.#ee,this.requestUpdate()},reset:()=>t.setFilter?.(null),refresh:this.#se})}#he(e,t,i,s){var o,n;let{today:r}=this.#X,a=(o={whole:e,lang:i,today:r,refresh:this.#se},(n=this.#ae)&&Le.use(o.refresh)?.newsFor(o,n));return{...T(e,s),whole:e,lang:i,selection:t,headingLevel:j(this.headingLevel),today:r,news:a,showsDetails:function({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:o,origin:n,hasPanel:r,homes:a}){if(r||!o)return t;if(n)return n===e;let{type:l}=o,h=s.includes(l)&&!a?.has(l);return i.includes(l)||h}(this.#oe,t),isFiltered:!!this.#J.feed?.filter,changeFilter:this.#J.changeFilter,linkTo:this.#J.selection?.linkTo,choose:e=>{ze(),this.#J.choose(e)},refresh:this.#se}}}export{qe as F,Te as a,Ee as b,Pe as c,xe as d,ye as e,De as r,Ne as t,ke as w};
