let e,t,i;import{L as s,f as n,a as o,s as r,t as a,b as h,c as l,S as d,N as c,d as u,l as f,p as m,e as p,F as g,r as w}from"./selection.types.js";import{m as v,s as b,L as y,c as k,a as x,p as z,d as S,e as L,n as T,f as C,g as E}from"./render-hydrate.js";import{b3 as D,n as M,M as U,f as N,b4 as A,b5 as F,b6 as P,b7 as j,b8 as R,b9 as q,ba as B}from"./run-render.js";import{b as H,n as $}from"./render-options.js";import{bk as I,A as W,a_ as O,T as V,ae as K}from"../fds.js";class Q{#e;#t;#i;constructor(e,t,i){this.host=e,this.connection=t,this.couldSay=i,this.#e=new s(()=>{e.requestUpdate()}),e.addController(this)}get#s(){return null===this.host.land?this.connection.feed?.landView:void 0}get view(){let e=this.#s,{showsAll:t,toggleAll:i}=e??this.#e;return{showsAll:t,toggleAll:i,saysLand:!e||e.speaker===this.host}}hostUpdate(){this.#n(this.couldSay()?this.#s:void 0)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#i?.(),this.#t=e,this.#i=e?.join(this.host))}}let J="fds-strategy";class Z{#o;#r;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#o=!0,this.isAnswered=!1,this.#r=new Set,this.end=()=>{for(let e of(this.#o=!1,this.#r))e();this.#r.clear()}}open(){this.#a(n,this.listener.feed),this.#a(o,this.listener.selection)}#a(e,t){let i;this.target.dispatchEvent(new r(e,this.host,(e,s)=>{!this.#o||this.#h(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#l(),void 0===e?this.listener.gone?.():t(e))},!0))}#h(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#r.delete(e)),t&&this.#r.add(t)}#l(){this.isAnswered||(this.isAnswered=!0,this.listener.answered())}}let G=new y(()=>import("./follow-by-id.js"));class X{#d;#c;#u;#f;#m;#p;#g;#w;constructor(e,t){this.host=e,this.homeTypes=t,this.#d=new WeakSet,this.#u=[],this.#f=[],this.#m={},this.#p=!1,this.#g=!1,this.#w=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??D,...e})},this.#v=e=>{if(this.#d.has(e)||e.target!==this.host)return;let t=a(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#b(t)})},this.#y=()=>{let{store:e}=this.#c;e&&(this.feed={...h(e),...this.#m},this.selection=l(e),this.#k())},this.#c=new d(e,this.#y),e.addController(this),e.addEventListener("fds-select",this.#v)}get model(){return this.feed&&v(this.feed.state)}hostConnected(){this.#p=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#x(),t?.origin===e&&setTimeout(()=>{this.hostUpdate(),e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#p=!0}hostUpdate(){this.#c.setLand(this.host.land),this.#p&&this.host.isConnected&&(this.#p=!1,this.#g=!0,this.#z(),this.#g=!1)}#z(){this.#x();let{host:e}=this;e.strategy?this.#S(b(e.strategy)):e.for?this.#L(e.for):this.#T()}#k(){this.#g||this.host.requestUpdate()}choose(e){let t=u(e);return this.#d.add(t),this.host.dispatchEvent(t)&&this.#b(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#b(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#v;#x(){for(let e of[...this.#u,...this.#f])e();this.#u=[],this.#f=[],this.#m={},this.feed=void 0,this.selection=void 0}#C(){for(let e of this.#f.splice(0))e()}#E(){let{host:e,selection:t}=this;if(this.#w||!t)return;this.#w=!0;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());this.#w=void 0!==i,i&&this.#f.push(()=>{this.#w=!1,i()})}#y;#S(e){this.#C(),this.#c.join(e),this.#f.push(()=>{this.#c.leave()}),this.#y(),this.#E(),this.#c.announceJoined()}#L(e){let t=!0;this.#u.push(()=>{t=!1}),this.#D(),G.load().then(()=>{if(!t||!G.module)return;let i={},{host:s}=this,n=G.module.followById(s,e,(e,t)=>{e?this.#M(e,t):this.#U(i),i=e??{}});this.#u.push(n)})}#U(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#c.lastWord={...i,filter:t.filter??null};let{land:s=null,since:n=null}=t;this.#m={land:s,since:n},this.#S(k(e))}#T(){let e=this.#M(this.host);if(this.feed)return;let t=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(J)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===J)return t}return null}(this.host),i=!e.isAnswered&&t?.matches(":defined");!t||i?this.#S(x(t?t.getAttribute("src"):this.host.src)):(this.#D(),this.#N(t.localName))}#N(e){if(customElements.get(e))return;let t=!0;this.#u.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#M(this.host)})}#D(){let e=setTimeout(()=>{this.feed||this.#S(x(this.host.src))},1e4);this.#u.push(()=>{clearTimeout(e)})}#M(e,t){let i=new Z(this.host,e,{answered:()=>{this.#C(),this.#m={},this.#c.lastWord=c,this.#f.push(i.end)},feed:e=>{this.feed=e,this.#k()},selection:e=>{this.selection=e,this.#E(),this.#k()},gone:t});return this.#u.push(i.end),i.open(),i}}let Y=()=>{},_=new class{#A=new Set;#F=0;#P=Y;#j=Y;constructor(e){this.environment=e}get today(){return H(this.environment.now())}subscribe(e){return this.#A.add(e),1===this.#A.size&&this.#R(),()=>{this.#A.delete(e)&&0===this.#A.size&&this.#q()}}#R(){this.#F=this.today,this.#j=this.environment.onVisibility(this.#B),this.#H()}#q(){this.#P(),this.#j()}#B=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#F)for(let t of(this.#F=e,[...this.#A]))t();this.#H()};#H(){if(this.#P(),0===this.#A.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#P=i()?t(Math.min($(e())-e(),36e5),this.#B):Y}}({now:z.now,after:z.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class ee{#$;constructor(e,t=_){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#$??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#$?.(),this.#$=void 0}}let te="a[href], button, input, select, summary, [tabindex]",ie=/^(?:li|tr)$/;function se(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:n,parentElement:o}=t,r=[i,s,n[0],t.getAttribute("name"),t.dataset.ref??!ie.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return o?`${e(o)}>${r}`:r}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function ne(e){let t=[...se(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?se(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...se(e,te)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function oe(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of se(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?se(e,"*"):[]){let{scrollTop:e=0,scrollLeft:n=0}=i.get(t)??{};(0!==e||0!==n)&&s.scrollTo(n,e)}s&&function(e,{identity:t,ref:i}){let s=se(e,te),n=s.get(t);return n??void 0===i?n:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function re(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function ae(e,t){let i=ne(e);try{I(W,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return re(e,t),()=>{oe(e,i)}}let he=/^(?:style|link)$/i,le={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function de(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:n,nextSibling:o}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(o&&o.parentNode!==t)return!1;for(let e of n)t.insertBefore(e,o);return!0}class ce{#I;#W;#O=[];#V=!1;watch(e){this.#I=e,this.#W??=new MutationObserver(e=>{this.#K(e)}),this.#W.observe(e,le)}undo(e){this.#K(this.#W?.takeRecords()??[]),this.#W?.disconnect();let t=this.#O.reverse(),i=this.#V;return this.#O=[],this.#V=!1,e!==this.#I||!i&&t.every(de)}#K(e){this.#V||(this.#O.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>he.test(e))}(e))),this.#O.length<=2e4||(this.#V=!0,this.#O=[]))}}class ue{#Q=new ce;#J;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#J||void 0===this.#J&&this.#Q.undo(t.renderRoot)?void 0:this.#Z(),s=!1;try{s=0===S(e).missing.length,this.#J=void 0,i?.()}catch(e){this.#G(e)}return this.#Q.watch(t.renderRoot),s}#Z(){let{renderRoot:e,renderOptions:t}=this.host;return this.#Q.undo(e),ae(e,t)}#G(e){let{renderRoot:t,renderOptions:i}=this.host;ae(t,i),I(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#J&&(this.#J=s,queueMicrotask(()=>{this.report(s)}))}}let fe=new Map,me=2e3;function pe(){for(let e of fe.keys())e.update()}async function ge(){clearTimeout(t),t=void 0,await O.retry(),O.canShow("en")&&(me=2e3,removeEventListener("online",we)),pe()}function we(){O.canShow("en")||ge()}function ve(t){e??=new MutationObserver(pe);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class be{#X;constructor(e){this.host=e,e.addController(this)}get wanted(){return f(this.host)}get language(){let{wanted:e}=this;return O.canShow(e)?e:(void 0===t&&0!==fe.size&&(addEventListener("online",we),t=setTimeout(()=>{ge()},me),me=Math.min(2*me,3e5)),"de")}update(){this.language!==this.#X&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),fe.set(this,e),ve(e),we()}hostDisconnected(){let i,s;i=fe.get(this)??[],fe.delete(this),s=new Set([...fe.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),ve(s),s.size>0||(removeEventListener("online",we),clearTimeout(t),t=void 0))}hostUpdated(){this.#X=this.language}}let ye=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,ke=(e,t,i)=>.2126*ye(e)+.7152*ye(t)+.0722*ye(i),xe=(e,t,i)=>-.0406*(e+.3963*t+.2158*i)**3+1.1123*(e-.1056*t-.0639*i)**3-.0717*(e-.0895*t-1.2915*i)**3;function ze(e){let[t=0,i=0,s=0,n=1]=(e.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g)??[]).map(e=>Number(e)||0);if(0===n)return null;if(n<1)return;if(e.startsWith("rgb"))return ke(t/255,i/255,s/255);if(e.startsWith("color(srgb "))return ke(t,i,s);if(e.startsWith("oklab"))return xe(t,i,s);let o=s*Math.PI/180;return e.startsWith("oklch")?xe(t,i*Math.cos(o),i*Math.sin(o)):void 0}function Se(e){let t=e.assignedSlot??e.parentNode,i=t instanceof ShadowRoot?t.host:t;return i instanceof Element?[i,...Se(i)]:[]}let Le=(e,t)=>e===t||parseFloat(e)>Math.max(16,parseFloat(t)/2),Te=new Map,Ce=new Set,Ee=!1;function De(){for(let[e,t]of(Ee=!1,i?.disconnect(),[...Ce].map(e=>[e,e.read(function({host:e}){let t,s=Se(e),n=(t=e.getAttribute("for"))?e.getRootNode().getElementById(t)??e.ownerDocument.getElementById(t):s.find(({localName:e})=>"fds-strategy"===e);for(let t of[e,...s,...n?[n]:[]])i?.observe(t,{attributes:!0});let{head:o}=e.ownerDocument;return i?.observe(o,{attributes:!0,childList:!0,subtree:!0}),{around:s,strategy:n}}(e))])))e.tell(t);Te.clear()}function Me(){Ee||requestAnimationFrame(De),Ee=!0}let Ue=["transitionend","load","fullscreenchange","change","context-provider"];function Ne(e){for(let t of Ue)document[e](t,Me,!0);globalThis[e]("resize",Me),matchMedia("(prefers-color-scheme: dark)")[e]("change",Me)}class Ae{#Y;#F=[];constructor(e){this.host=e}hostConnected(){if("getComputedStyle"in globalThis){for(let e of(this.#Y??=this.host.attachInternals(),i??=new MutationObserver(Me),0===Ce.size&&Ne("addEventListener"),Ce.add(this),Se(this.host)))e.matches(":defined")||customElements.whenDefined(e.localName).then(Me);Ee||queueMicrotask(De),Ee=!0}}hostDisconnected(){Ce.delete(this),Ce.size>0?Me():(i?.disconnect(),Ne("removeEventListener"))}read({around:e,strategy:t}){var i;let s,n,o,r,a,h=(e,...i)=>[this.host,t].map(t=>t?.getAttribute(e)??"").find(e=>i.includes(e)),l=h("data-ground","own","none"),d=h("data-theme","light","dark"),c=function(e){let[t]=e;return Te.has(t)||Te.set(t,function(e){for(let t of e){let e=getComputedStyle(t),{backgroundImage:i,mixBlendMode:s,filter:n,backdropFilter:o}=e;if("contents"===e.display)continue;if("nonenormalnonenone"!==i+s+n+o||function(e,t){return["::before","::after"].some(i=>{let s=getComputedStyle(e,i);return!(!/absolute|fixed/.test(s.position)||/^(none|normal)$/.test(s.content))&&("none"!==s.backgroundImage||null!==ze(s.backgroundColor))&&Le(s.width,t.width)&&Le(s.height,t.height)})}(t,e))return;let r=ze(e.backgroundColor);if(null!==r)return r}let t=e.at(-1);return t&&function(e){if(parent!==window)return;let{colorScheme:t}=getComputedStyle(e),i=document.querySelector("meta[name=color-scheme]"),s="normal"===t?i?.content??"":t;return+!(s.includes("dark")&&(!s.includes("light")||matchMedia("(prefers-color-scheme: dark)").matches))}(t)}(e)),Te.get(t)}(e),u=void 0===c?void 0:c>.179?"light":"dark",f=void 0!==c&&(c>=.805||c<=.052)?u:void 0,m="none"===l||"own"!==l&&!!f&&f===(d??f),p=(n=(s=e=>parseFloat(e)/parseFloat(i.fontSize)||0)((i=getComputedStyle(this.host)).letterSpacing),o=s(i.wordSpacing),r=s(i.lineHeight),[...(a=(n>=.05||o>=.1)&&n>=0&&o>=0&&n<=.25&&o<=.5)?["spaced"]:[],...r>(a?1.45:1.75)&&r<=2.6?["airy"]:[]]);p.push(m?"clear":"card");let g=t&&!e.includes(t),w=d&&!g?void 0:d??(m?u:f);return w&&p.push(w),p}tell(e){if(e.join()!==this.#F.join()){for(let e of this.#F)this.#Y?.states.delete(e);for(let t of e)this.#Y?.states.add(t);this.#F=e}}}class Fe{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,re(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=ne(t);t.replaceChildren(i),e.renderRoot=t,oe(t,s),e.requestUpdate()}}let Pe=new Map,je=!1;function Re(e,t){Pe.set(e,t),async function(){if(!je){for(je=!0;Pe.size>0;)await M(),function(){let[e,...t]=Pe;if(!e)return;let[i]=t.reduce((e,t)=>m(t[1],e[1])?t:e,e);return Pe.delete(i),i}()?.();je=!1}}()}class qe{#_=new Set;constructor(e){this.host=e,e.addController(this)}next(){return new Promise(e=>{let t=()=>{this.#_.delete(t),e()};this.#_.add(t),this.host.isConnected&&Re(t,this.host)})}hostConnected(){for(let e of this.#_)Re(e,this.host)}hostDisconnected(){for(let e of this.#_)Pe.delete(e)}}function Be(e){return e.flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[])}function He({failed:e},t){let{failedDetails:i,loading:s}=N[t];return e?i:s}function $e(e,t){return U(He(e,t),"muted")}let Ie=new y(()=>import("./record-details.js"));async function We(){await Promise.all([Ie.load(),L()])}function Oe(e,t){let i=Ie.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):V`<div class="details" part="details" id=${A}>
    ${U(He(Ie,e.lang))}
  </div>`}function Ve(e,t){return Ie.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let Ke=new y(()=>import("./news-notice.js")),Qe=new y(()=>import("./tools-panel.js")),Je=K`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,Ze=K`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,Ge=[p,K`
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
    /* Until it is known what is below. */
    background: var(--paper) !important;
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
    font-family: var(
      --fds-font-family,
      var(--kern-typography-font-family-default, inherit)
    ) !important;
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
  /* States are set by what is found around the widget (controllers/surroundings.ts). */
  :host(:is([data-ground='own'], :state(card))) {
    padding: 1em !important;
    border-radius: var(--radius) !important;
  }
  :host(:is([data-ground='none'], :state(clear))) {
    background: none !important;
  }
  :host(:is([data-theme='light'], :state(light))) {
    color-scheme: light !important;
  }
  :host(:is([data-theme='dark'], :state(dark))) {
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
`,K`
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
  p {
    margin-block-end: var(--fds-paragraph-spacing, 0);
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
  :where(select, textarea, input:not([type='checkbox'], [type='radio'], [type='color'])) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
  }
  select {
    text-overflow: ellipsis;
    /* WebKit lets a long choice stick out of its field. */
    contain: paint;
  }
  /* Where a long word may be broken. */
  .shy::before {
    content: '\\ad';
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  /* A finger's width; links within a sentence are no wider than their line (WCAG 2.2, 2.5.5). */
  @media (pointer: coarse) {
    .frame.frame :is(button, select, input, summary, .origin > a) {
      min-block-size: 44px;
      min-inline-size: 44px;
      align-content: center;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
      box-shadow: none;
    }
  }
`,K`
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
    /* In the edge, so that a choice moves no text. */
    position: absolute;
    inset-inline-start: 0;
    inline-size: 0.8em;
    line-height: 2;
    font-size: 0.75em;
    text-align: center;
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
`,K`
  /* Before there are data, outside the frame: what a page puts between the tags keeps its look. */
  .frame {
    ${K`
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
  letter-spacing: var(--fds-letter-spacing, normal);
  word-spacing: var(--fds-word-spacing, normal);
  line-height: var(--fds-line-height, 1.45);
  text-align: start;
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
  -webkit-print-color-adjust: inherit;
  print-color-adjust: inherit;
`}
  }
  .frame,
  .waiting {
    ${Je}
  }
  .frame::after,
  .waiting::after {
    ${Ze}
  }
  .frame {
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  /* Widened by a reader (context/text-spacing.ts); pictures are laid out for the kit's own, and so is paper. */
  @media not print {
    :host(:state(spaced)) .frame {
      letter-spacing: var(--fds-letter-spacing, inherit);
      word-spacing: var(--fds-word-spacing, inherit);
    }
    :host(:state(airy)) :is(.frame, h1, h2, h3, h4, h5, h6) {
      line-height: var(--fds-line-height, inherit);
    }
  }
  svg {
    letter-spacing: normal;
    word-spacing: normal;
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
  .frame > header {
    container-type: inline-size;
  }
  /* What is announced has its lines from the start: a choice moves nothing that stands below. */
  .choice {
    min-block-size: 4.35em;
    color: var(--muted);
  }
  .body {
    container-type: inline-size;
    margin-block: 0.75em;
  }
  @container (min-width: 40em) {
    .choice {
      min-block-size: 2.9em;
    }
  }
  /* Beside heading and sentence, where there is room for both. */
  @container (min-width: 56em) {
    .masthead:has(> .choice) {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2em;
    }
    .masthead > .choice {
      grid-area: 1 / 2 / 3;
      align-self: end;
      min-block-size: 4.35em;
    }
  }
  @container (min-width: 68em) {
    .masthead > .choice {
      min-block-size: 2.9em;
    }
  }
  .switches,
  .frame > footer {
    /* As the body: what there is depends on the widget's width, by em of the same size. */
    container-type: inline-size;
  }
  .switches {
    margin-block-start: 0.5em;
  }
  .switches,
  .frame > footer,
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0.22em 0.8em;
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
  }
  .waiting > .muted {
    animation: wait 1s;
  }
  /* What is there at once must not flash by first. */
  @keyframes wait {
    from,
    99% {
      visibility: hidden;
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
      min-height: 0;
    }
    .choice {
      min-block-size: 0;
    }
    .switches,
    footer button,
    .notice button {
      display: none;
    }
  }
`,F];class Xe extends g{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:P},strategy:{attribute:!1}}}static{this.styles=Ge}#ee;#te;#ie;#se;#ne;#oe;#X;#re;#ae;get#he(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}constructor(){let e,t;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#ee=new X(this,()=>this.homeTypes),this.#te=new Q(this,this.#ee,()=>this.saysNarrowing),this.#ie=new be(this),this.#se=new ee(this),this.#ne=new ue(this,()=>j(this.#le),e=>{this.dispatchEvent(w(e,this.#ie.language))}),this.turns=new qe(this),this.#ae=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0,this.addController(new Ae(this));var i,s=()=>{Promise.all([We(),...this.later.map(e=>e.load())]).then(this.#ae)};for(let e of["pointerover","focusin"])this.addEventListener(e,s,{once:!0,passive:!0});i=()=>this.stepBack(),e=!1,t=t=>{"Escape"!==t.key||t.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(t)||("keydown"===t.type&&(e=!t.defaultPrevented&&(t=>{if(t.repeat)return e;let[s]=t.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):i()})(t)),e&&(t.preventDefault(),t.stopPropagation()))},this.addEventListener("keydown",t),this.addEventListener("keyup",t)}stepBack(){return!!this.#ee.selection?.selection&&this.#ee.choose(null)}reload(){return this.#ee.reload()}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#oe=new Fe(this,this.shadowRoot),this.#oe.stage):e}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){let{wanted:e}=this.#ie;await T(this.#de),await async function(e){!e||Ke.module||Ke.failed||await Ke.load()}(this.#ce),O.isAwaited(e)&&await O.load(e);let{model:t,feed:i}=this.#ee;(t!==this.#X||i?.filter!==this.#re)&&await this.turns.next(),await super.scheduleUpdate(),this.#X=this.#ee.model,this.#re=this.#ee.feed?.filter}performUpdate(){let e=Ie.module?.noteFocus(this),t=this.#ne.draw(()=>{super.performUpdate()});e?.(),t&&this.#ee.model&&(this.#oe?.handOver(),this.#oe=void 0)}willUpdate(e){["strategy","for","src"].some(t=>e.has(t))&&this.#ee.invalidate()}updated(e){let{later:t,onDemand:i,tools:s}=this,n=Be([Ie,Qe,Ke,...s?[s]:[]]);this.adopt([...n,...Be([...t,...i])],Xe.elementStyles.length)}get#le(){let{language:e}=this.#ie;return{lang:e,headingLevel:P(this.headingLevel),heading:this.headingIn(e),retry:()=>{this.#ee.feed?.retry(),this.requestUpdate()}}}render(){var e;let t,i,s,n=this.#le,{feed:o,selection:r}=this.#ee;if(!o||!r)return R({slow:!1},n);let{state:a}=o;if("loading"===a.status)return R(a,n);if("failed"===a.status)return q(a,n);let h=this.#ue(a.model,o,n),{heading:l=n.heading,notice:d}=this.saysNarrowing&&h||{},c=this.#fe(a.model,r,n.lang,h),u=this.renderContent(c);return B(a,{...n,heading:l},u,{notice:d,tools:this.tools&&(e=this.tools,t=N[c.lang],i=async()=>{await Promise.all([Qe.load(),e.load()]),c.refresh()},s=Qe.failed||e.failed,V`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${Qe.module&&e.module?Qe.module.toolsPanel(c,e.module):U(s?t.failedDetails:void 0)}
  </details>`),news:function(e,t){if(t)return Ke.failed?N[e.lang].broken:Ke.module?.newsNotice(e,t)}(c,this.#ce)})}get#ce(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:n,owners:o}=t??{};return void 0!==s||n?{since:s,isOfStrategy:null===e,before:n,place:i,owners:o}:void 0}(this.since,this.#ee.feed,this.#he)}get#de(){return function(e,{feed:t,selection:i},s){let n=(e??t?.land)?.trim()||null,o=t?.filter??null,r=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:n}){let{type:o}=i??{},r=o&&n?.has(o)&&!t.includes(o);return(s?e:!r)?i?.text:void 0}(s,i);return n||o||r?{land:n,filter:o,unknown:r}:void 0}(this.land,this.#ee,this.#he)}#ue(e,t,{lang:i,heading:s}){let n=this.#de;return n&&C(e,n,{lang:i,heading:s,...this.#te.view,reset:()=>t.setFilter?.(null),refresh:this.#ae})}#fe(e,t,i,s){var n,o;let{today:r}=this.#se,a=(n={whole:e,lang:i,today:r,refresh:this.#ae},(o=this.#ce)&&Ke.use(n.refresh)?.newsFor(n,o));return{...E(e,s),whole:e,lang:i,selection:t,headingLevel:P(this.headingLevel),today:r,news:a,showsDetails:function({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:n,origin:o,hasPanel:r,homes:a}){if(r||!n)return t;if(o)return o===e;let{type:h}=n,l=s.includes(h)&&!a?.has(h);return i.includes(h)||l}(this.#he,t),isFiltered:!!this.#ee.feed?.filter,changeFilter:this.#ee.changeFilter,linkTo:this.#ee.selection?.linkTo,choose:e=>{We(),this.#ee.choose(e)},refresh:this.#ae}}}export{Xe as F,Ie as a,He as b,Ve as c,Oe as d,Ze as e,Je as r,$e as w};
