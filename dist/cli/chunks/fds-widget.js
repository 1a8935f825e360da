let t,e,i;import{f as s,a as o,s as n,t as r,b as a,c as l,S as h,N as d,d as c,l as u,F as f,e as m,o as p}from"./selection.types.js";import{m as g,s as v,L as b,a as w,p as y,d as k,n as x,c as T,e as L,f as z}from"./render-hydrate.js";import{a_ as E,a$ as C,b0 as D,b1 as P,U as N,n as S,b2 as U,T as q,E as K,J as $,b3 as H,b4 as R,b5 as j,b6 as O,b7 as F,b8 as M}from"../fds.js";let A="fds-strategy";class B{#t;#e;#i;constructor(t,e,i){this.host=t,this.target=e,this.listener=i,this.#t=!0,this.#e=!1,this.#i=new Set,this.end=()=>{for(let t of(this.#t=!1,this.#i))t();this.#i.clear()}}open(){this.#s(s,this.listener.feed),this.#s(o,this.listener.selection)}#s(t,e){let i;this.target.dispatchEvent(new n(t,this.host,(t,s)=>{!this.#t||this.#o(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#r(),void 0===t?this.listener.gone?.():e(t))},!0))}#o(t,e){return this.target!==this.host&&!!t&&e!==t}#n(t,e){t&&(t(),this.#i.delete(t)),e&&this.#i.add(e)}#r(){this.#e||(this.#e=!0,this.listener.answered())}}let V=new b(()=>import("./follow-by-id.js"));class I{#a;#l;#h;#d;#c;#u;#f;#m;constructor(t,e){this.host=t,this.homeTypes=e,this.#a=new WeakSet,this.#h=[],this.#d=[],this.#c=null,this.#u=!1,this.#f=!1,this.#m=!1,this.changeFilter=t=>{let{feed:e}=this;e?.setFilter?.(t&&{...e.filter??E,...t})},this.#p=t=>{if(this.#a.has(t)||t.target!==this.host)return;let e=r(t.detail);queueMicrotask(()=>{t.defaultPrevented||this.#g(e)})},this.#v=()=>{let{store:t}=this.#l;t&&(this.feed={...a(t),land:this.#c},this.selection=l(t),this.#b())},this.#l=new h(t,this.#v),t.addController(this),t.addEventListener("fds-select",this.#p)}get model(){return this.feed&&g(this.feed.state)}hostConnected(){this.#u=!0,this.host.requestUpdate()}hostDisconnected(){let{host:t,selection:e}=this;this.#w(),e?.origin===t&&setTimeout(()=>{t.isConnected&&this.selection?.origin===t||e.forgetOrigin?.(t)})}invalidate(){this.#u=!0}hostUpdate(){this.#l.setLand(this.host.land),this.#u&&this.host.isConnected&&(this.#u=!1,this.#f=!0,this.#y(),this.#f=!1)}#y(){this.#w();let{host:t}=this;t.strategy?this.#k(v(t.strategy)):t.for?this.#x(t.for):this.#T()}#b(){this.#f||this.host.requestUpdate()}choose(t){let e=c(t);return this.#a.add(e),this.host.dispatchEvent(e)&&this.#g(t)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#g(t){return this.hostUpdate(),!!this.selection?.select(t,{toggle:!0,origin:this.host})}#p;#w(){for(let t of[...this.#h,...this.#d])t();this.#h=[],this.#d=[],this.#c=null,this.feed=void 0,this.selection=void 0}#L(){for(let t of this.#d.splice(0))t()}#z(){let{host:t,selection:e}=this;if(this.#m||!e)return;let i=t.isDetailsPanel?e.addPanel?.(t):e.addHome?.(t,this.homeTypes());i&&(this.#m=!0,this.#d.push(()=>{this.#m=!1,i()}))}#v;#k(t){this.#L(),this.#l.join(t),this.#d.push(()=>{this.#l.leave()}),this.#v(),this.#z(),this.#l.announceJoined()}#x(t){let e=!0;this.#h.push(()=>{e=!1}),this.#E(),V.load().then(()=>{if(!e||!V.module)return;let i={},{host:s}=this,o=V.module.followById(s,t,(t,e)=>{t?this.#C(t,e):this.#D(i),i=t??{}});this.#h.push(o)})}#D(t){let{feed:e,selection:i}=this;e&&i&&(this.#l.lastWord={...i,filter:e.filter??null},this.#c=e.land??null,this.#k((({strategy:t,src:e})=>t?v(t):w(e))(t)))}#T(){if(this.#C(this.host),this.feed)return;let t=function(t){let e=t;for(;e;){let t=e.parentElement?.closest(A)??null;if(t)return t;let i=e.getRootNode();if(e=i instanceof ShadowRoot?i.host:null,e?.localName===A)return e}return null}(this.host);t?(this.#E(),this.#P(t.localName)):this.#k(w(this.host.src))}#P(t){if(customElements.get(t))return;let e=!0;this.#h.push(()=>{e=!1}),customElements.whenDefined(t).then(()=>{e&&this.#C(this.host)})}#E(){let t=setTimeout(()=>{this.feed||this.#k(w(this.host.src))},1e4);this.#h.push(()=>{clearTimeout(t)})}#C(t,e){let i=new B(this.host,t,{answered:()=>{this.#L(),this.#c=null,this.#l.lastWord=d,this.#d.push(i.end)},feed:t=>{this.feed=t,this.#b()},selection:t=>{this.selection=t,this.#z(),this.#b()},gone:e});this.#h.push(i.end),i.open()}}let W=()=>{},_=new class{#N=new Set;#S=0;#U=W;#q=W;constructor(t){this.environment=t}get today(){return C(this.environment.now())}subscribe(t){return this.#N.add(t),1===this.#N.size&&this.#K(),()=>{this.#N.delete(t)&&0===this.#N.size&&this.#$()}}#K(){this.#S=this.today,this.#q=this.environment.onVisibility(this.#H),this.#R()}#$(){this.#U(),this.#q()}#H=()=>{let{today:t}=this;if(this.environment.isVisible()&&t!==this.#S)for(let e of(this.#S=t,[...this.#N]))e();this.#R()};#R(){if(this.#U(),0===this.#N.size)return;let{now:t,after:e,isVisible:i}=this.environment;this.#U=i()?e(Math.min(D(t())-t(),36e5),this.#H):W}}({now:y.now,after:y.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:t=>(document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),()=>{document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t)})});class Q{#j;constructor(t,e=_){this.host=t,this.clock=e,t.addController(this)}get today(){return this.clock.today}hostConnected(){this.#j??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#j?.(),this.#j=void 0}}let G="a[href], button, input, select, summary, [tabindex]",J=/^(?:li|tr)$/;function X(t,e){let i=new Map;for(let s of t.querySelectorAll(e)){let t=function t(e){let{localName:i,id:s,classList:o,parentElement:n}=e,r=[i,s,o[0],e.getAttribute("name"),e.dataset.ref??!J.test(e.localName)?e.dataset.ref:e.querySelector("[data-ref]")?.dataset.ref].join(" ");return n?`${t(n)}>${r}`:r}(s),e=t;for(let s=1;i.has(e);s+=1)e=`${t}#${s}`;i.set(e,s)}return i}function Y(t){let e=[...X(t,"details")],i=[...t.querySelectorAll("*")].some(({scrollTop:t,scrollLeft:e})=>0!==t||0!==e);return{folds:new Map(e.map(([t,{open:e}])=>[t,e])),scrolled:new Map([...i?X(t,"*"):[]].map(([t,{scrollTop:e,scrollLeft:i}])=>[t,{scrollTop:e,scrollLeft:i}])),focused:function(t){let e=t instanceof ShadowRoot&&t.activeElement;if(!(e instanceof HTMLElement))return;let[i]=[...X(t,G)].find(([,t])=>t===e)??[];return void 0===i?void 0:{identity:i,ref:e.dataset.ref}}(t)}}function Z(t,{folds:e,scrolled:i,focused:s}){for(let[i,s]of X(t,"details")){let{open:t}=s;s.open=e.get(i)??t}for(let[e,s]of i.size>0?X(t,"*"):[]){let{scrollTop:t=0,scrollLeft:o=0}=i.get(e)??{};(0!==t||0!==o)&&s.scrollTo(o,t)}s&&function(t,{identity:e,ref:i}){let s=X(t,G),o=s.get(e);return o??void 0===i?o:[...s.values()].find(({dataset:t})=>t.ref===i)}(t,s)?.focus({preventScroll:!0})}function tt(t,e){let i=document.createComment("");return t.append(i),e.renderBefore=i,i}function et(t,e){let i=Y(t);try{P(N,t,e)}catch{}for(let e of[...t.childNodes])"STYLE"!==e.nodeName&&e.remove();return tt(t,e),()=>{Z(t,i)}}let it=/^(?:style|link)$/i,st={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function ot(t){let{target:e,oldValue:i,addedNodes:s,removedNodes:o,nextSibling:n}=t;if("characterData"===t.type)return e.data=i??"",!0;for(let t of s){if(t.parentNode!==e)return!1;e.removeChild(t)}if(n&&n.parentNode!==e)return!1;for(let t of o)e.insertBefore(t,n);return!0}class nt{#O;#F;#M=[];#A=!1;watch(t){this.#O=t,this.#F??=new MutationObserver(t=>{this.#B(t)}),this.#F.observe(t,st)}undo(t){this.#B(this.#F?.takeRecords()??[]),this.#F?.disconnect();let e=this.#M.reverse(),i=this.#A;return this.#M=[],this.#A=!1,t!==this.#O||!i&&e.every(ot)}#B(t){this.#A||(this.#M.push(...t.filter(t=>!function({addedNodes:t,removedNodes:e}){let i=[...t,...e];return i.length>0&&i.every(({nodeName:t})=>it.test(t))}(t))),this.#M.length<=2e4||(this.#A=!0,this.#M=[]))}}class rt{#V=new nt;#I;constructor(t,e,i){this.host=t,this.renderBroken=e,this.report=i}draw(t){let{host:e}=this,i=!e.hasUpdated&&void 0===this.#I||void 0===this.#I&&this.#V.undo(e.renderRoot)?void 0:this.#W(),s=!1;try{s=0===k(t).missing.length,this.#I=void 0,i?.()}catch(t){this.#_(t)}return this.#V.watch(e.renderRoot),s}#W(){let{renderRoot:t,renderOptions:e}=this.host;return this.#V.undo(t),et(t,e)}#_(t){let{renderRoot:e,renderOptions:i}=this.host;et(e,i),P(this.renderBroken(),e,i);let s=t instanceof Error?t.message:String(t);s!==this.#I&&(this.#I=s,queueMicrotask(()=>{this.report(s)}))}}let at=new Map,lt=2e3;function ht(){for(let t of at.keys())t.update()}async function dt(){clearTimeout(e),e=void 0,await S.retry(),S.canShow("en")&&(lt=2e3,removeEventListener("online",ct)),ht()}function ct(){S.canShow("en")||dt()}function ut(e){t??=new MutationObserver(ht);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of e)t.observe(s,i)}class ft{#Q;constructor(t){this.host=t,t.addController(this)}get wanted(){return u(this.host)}get language(){let{wanted:t}=this;return S.canShow(t)?t:(void 0===e&&0!==at.size&&(addEventListener("online",ct),e=setTimeout(()=>{dt()},lt),lt=Math.min(2*lt,3e5)),"de")}update(){this.language!==this.#Q&&this.host.requestUpdate()}hostConnected(){let t;t=function t(e){let i=e.getRootNode();return"host"in i?[i,...t(i.host)]:[i]}(this.host),at.set(this,t),ut(t),ct()}hostDisconnected(){let i,s;i=at.get(this)??[],at.delete(this),s=new Set([...at.values()].flat()),i.every(t=>s.has(t))||(t?.disconnect(),ut(s),s.size>0||(removeEventListener("online",ct),clearTimeout(e),e=void 0))}hostUpdated(){this.#Q=this.language}}let mt=new Set,pt=!1;function gt(t){mt.add(t),async function(){if(!pt){for(pt=!0;mt.size>0;){await x();let[t]=mt;if(!t)break;mt.delete(t),t(),await new Promise(t=>{let e=setTimeout(t,100);requestAnimationFrame(()=>{clearTimeout(e),t()})})}pt=!1}}()}class vt{#G=new Set;constructor(t){this.host=t,t.addController(this)}next(){return new Promise(t=>{let e=()=>{this.#G.delete(e),t()};this.#G.add(e),this.host.isConnected&&gt(e)})}hostConnected(){for(let t of this.#G)gt(t)}hostDisconnected(){for(let t of this.#G)mt.delete(t)}}class bt{constructor(t,e){this.host=t,this.root=e,this.stage=new DocumentFragment,tt(this.stage,t.renderOptions)}handOver(){let{host:t,root:e,stage:i}=this,s=Y(e);e.replaceChildren(i),t.renderRoot=e,Z(e,s),t.requestUpdate()}}function wt(t){return t.flatMap(({module:t})=>t&&"sheets"in t?t.sheets:[])}function yt({failed:t},e){let{failedDetails:i,loading:s}=K[e];return t?i:s}function kt(t,e){return q`<p class="muted" role="status">${yt(t,e)}</p>`}let xt=new b(()=>import("./record-details.js"));async function Tt(){await Promise.all([xt.load(),T()])}function Lt(t,e){let i=xt.use(t.refresh);return i?i.recordDetails({...t,model:t.whole},e):q`<p class="details" part="details" role="status">
    ${yt(xt,t.lang)}
  </p>`}function zt(t,e){return xt.use(t.refresh)?.recordBackground({...t,model:t.whole},e)}let Et=new b(()=>import("./tools-panel.js")),Ct=$`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,Dt=$`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,Pt=$`
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
`,Nt=[$`
  :host {
    ${Pt}
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
    ${Ct}
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  .frame::after {
    ${Dt}
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
  .switches {
    /* As the body: which views there are depends on the widget's width, by em of the same size. */
    container-type: inline-size;
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
`,H];class St extends f{static{this.properties={src:{},for:{},land:{},headingLevel:{attribute:"heading-level",converter:R},strategy:{attribute:!1}}}static{this.styles=Nt}#J;#X;#Y;#Z;#tt;#et;#Q;#it;#st;get#ot(){let{isDetailsPanel:t,homeTypes:e,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:t,homeTypes:e,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}constructor(){var t;let e,i;super(),this.src=null,this.for=null,this.land=null,this.headingLevel=2,this.#J=new I(this,()=>this.homeTypes),this.#X=new ft(this),this.#Y=new Q(this),this.#Z=new rt(this,()=>j(this.#nt),t=>{this.dispatchEvent(m({code:"render",message:t,problems:[]},this.#X.language))}),this.#tt=!1,this.turns=new vt(this),this.#st=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0;let s=()=>{Promise.all([Tt(),...this.later.map(t=>t.load())]).then(this.#st)};for(let t of["pointerover","focusin"])this.addEventListener(t,s,{once:!0,passive:!0});t=()=>this.stepBack(),e=!1,i=i=>{"Escape"!==i.key||i.isComposing||function({altKey:t,ctrlKey:e,metaKey:i,shiftKey:s}){return t||e||i||s}(i)||("keydown"===i.type&&(e=!i.defaultPrevented&&(i=>{if(i.repeat)return e;let[s]=i.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):t()})(i)),e&&(i.preventDefault(),i.stopPropagation()))},this.addEventListener("keydown",i),this.addEventListener("keyup",i)}stepBack(){return!!this.#J.selection?.selection&&this.#J.choose(null)}reload(){return this.#J.reload()}createRenderRoot(){let t=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#et=new bt(this,this.shadowRoot),this.#et.stage):t}connectedCallback(){var t;super.connectedCallback(),t=this.#X.language,i??=new Promise(gt).then(()=>{U(0,t)})}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(t,e,i){super.attributeChangedCallback(t,e,i),"lang"===t&&this.requestUpdate()}async scheduleUpdate(){let{wanted:t}=this.#X;await L(this.#rt),S.isAwaited(t)&&await S.load(t);let{model:e,feed:i}=this.#J;(e!==this.#Q||i?.filter!==this.#it)&&await this.turns.next(),await super.scheduleUpdate(),this.#Q=this.#J.model,this.#it=this.#J.feed?.filter}performUpdate(){this.#Z.draw(()=>{super.performUpdate()})&&this.#J.model&&(this.#et?.handOver(),this.#et=void 0)}willUpdate(t){(t.has("strategy")||t.has("for")||t.has("src"))&&this.#J.invalidate()}updated(t){let{later:e,onDemand:i,tools:s}=this,o=wt([xt,Et,...s?[s]:[]]);this.adopt([...o,...wt([...e,...i])],St.elementStyles.length)}get#nt(){let{language:t}=this.#X;return{lang:t,headingLevel:R(this.headingLevel),heading:this.headingIn(t),retry:()=>{this.#J.feed?.retry(),this.requestUpdate()}}}render(){var t;let e,i,s,o=this.#nt,{feed:n,selection:r}=this.#J;if(!n||!r)return O({slow:!1},o);let{state:a}=n;if("loading"===a.status)return O(a,o);if("failed"===a.status)return F(a,o);let l=this.#at(a.model,n,o),{heading:h=o.heading,notice:d}=this.saysNarrowing&&l||{},c=this.#lt(a.model,r,o.lang,l),u=this.renderContent(c),f={notice:this.saysNarrowing?d:void 0,tools:this.tools&&(t=this.tools,e=K[c.lang],i=async()=>{await Promise.all([Et.load(),t.load()]),c.refresh()},s=Et.failed||t.failed,q`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${e.tools}</summary>
    ${Et.module&&t.module?Et.module.toolsPanel(c,t.module):q`<p role="status">${s?e.failedDetails:N}</p>`}
  </details>`)};return M(a,{...o,heading:h},u,f)}get#rt(){return function(t,{feed:e,selection:i},s){let o=(t??e?.land)?.trim()||null,n=e?.filter??null,r=i&&function({isDetailsPanel:t,homeTypes:e},{unknown:i,hasPanel:s,homes:o}){let{type:n}=i??{},r=n&&o?.has(n)&&!e.includes(n);return(s?t:!r)?i?.text:void 0}(s,i);return o||n||r?{land:o,filter:n,unknown:r}:void 0}(this.land,this.#J,this.#ot)}#at(t,e,{lang:i,heading:s}){let o=this.#rt;if(o)return z(t,o,{lang:i,heading:s,showsAll:this.#tt,toggleAll:()=>{this.#tt=!this.#tt,this.requestUpdate()},reset:()=>e.setFilter?.(null),refresh:this.#st})}#lt(t,e,i,s){let{feed:o}=this.#J;return{model:s?.model??t,whole:t,basis:s?.basis??t,land:s?.land,lang:i,selection:e,headingLevel:R(this.headingLevel),today:this.#Y.today,dataOf:o&&p(o),showsDetails:function({widget:t,isDetailsPanel:e,homeTypes:i,secondHomeTypes:s},{selection:o,origin:n,hasPanel:r,homes:a}){if(r||!o)return e;if(n)return n===t;let{type:l}=o,h=s.includes(l)&&!a?.has(l);return i.includes(l)||h}(this.#ot,e),filter:s?.filter??null,isFiltered:!!o?.filter,unknown:s?.unknown??[],noHits:s?.noHits??{},changeFilter:this.#J.changeFilter,linkTo:this.#J.selection?.linkTo,choose:t=>{Tt(),this.#J.choose(t)},refresh:this.#st}}}export{St as F,Lt as a,zt as b,Dt as c,xt as d,yt as e,Ct as r,Pt as t,kt as w};
