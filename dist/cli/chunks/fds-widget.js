let e,t,i;import{L as s,f as n,a as o,s as r,t as a,b as h,c as l,S as d,N as c,d as u,l as m,p as f,e as p,F as g,r as w}from"./selection.types.js";import{m as b,s as v,L as y,c as k,a as x,p as z,d as S,e as L,n as T,f as C,g as E}from"./render-hydrate.js";import{b3 as D,n as M,M as F,f as N,b4 as A,b5 as U,b6 as P,b7 as j,b8 as R,b9 as q,ba as B}from"./run-render.js";import{b as H,n as W}from"./render-options.js";import{bm as $,A as I,b0 as O,T as V,ae as K}from"../fds.js";class J{#e;#t;#i;constructor(e,t,i){this.host=e,this.connection=t,this.couldSay=i,this.#e=new s(()=>{e.requestUpdate()}),e.addController(this)}get#s(){return null===this.host.land?this.connection.feed?.landView:void 0}get view(){let e=this.#s,{showsAll:t,toggleAll:i}=e??this.#e;return{showsAll:t,toggleAll:i,saysLand:!e||e.speaker===this.host}}hostUpdate(){this.#n(this.couldSay()?this.#s:void 0)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#i?.(),this.#t=e,this.#i=e?.join(this.host))}}let G="fds-strategy";class X{#o;#r;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#o=!0,this.isAnswered=!1,this.#r=new Set,this.end=()=>{for(let e of(this.#o=!1,this.#r))e();this.#r.clear()}}open(){this.#a(n,this.listener.feed),this.#a(o,this.listener.selection)}#a(e,t){let i;this.target.dispatchEvent(new r(e,this.host,(e,s)=>{!this.#o||this.#h(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#l(),void 0===e?this.listener.gone?.():t(e))},!0))}#h(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#r.delete(e)),t&&this.#r.add(t)}#l(){this.isAnswered||(this.isAnswered=!0,this.listener.answered())}}let Y=new y(()=>import("./follow-by-id.js"));class Z{#d;#c;#u;#m;#f;#p;#g;#w;constructor(e,t){this.host=e,this.homeTypes=t,this.#d=new WeakSet,this.#u=[],this.#m=[],this.#f={},this.#p=!1,this.#g=!1,this.#w=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??D,...e})},this.#b=e=>{if(this.#d.has(e)||e.target!==this.host)return;let t=a(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#v(t)})},this.#y=()=>{let{store:e}=this.#c;e&&(this.feed={...h(e),...this.#f},this.selection=l(e),this.#k())},this.#c=new d(e,this.#y),e.addController(this),e.addEventListener("fds-select",this.#b)}get model(){return this.feed&&b(this.feed.state)}hostConnected(){this.#p=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#x(),t?.origin===e&&setTimeout(()=>{this.hostUpdate(),e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#p=!0}hostUpdate(){this.#c.setLand(this.host.land),this.#p&&this.host.isConnected&&(this.#p=!1,this.#g=!0,this.#z(),this.#g=!1)}#z(){this.#x();let{host:e}=this;e.strategy?this.#S(v(e.strategy)):e.for?this.#L(e.for):this.#T()}#k(){this.#g||this.host.requestUpdate()}choose(e){let t=u(e);return this.#d.add(t),this.host.dispatchEvent(t)&&this.#v(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#v(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#b;#x(){for(let e of[...this.#u,...this.#m])e();this.#u=[],this.#m=[],this.#f={},this.feed=void 0,this.selection=void 0}#C(){for(let e of this.#m.splice(0))e()}#E(){let{host:e,selection:t}=this;if(this.#w||!t)return;this.#w=!0;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());this.#w=void 0!==i,i&&this.#m.push(()=>{this.#w=!1,i()})}#y;#S(e){this.#C(),this.#c.join(e),this.#m.push(()=>{this.#c.leave()}),this.#y(),this.#E(),this.#c.announceJoined()}#L(e){let t=!0;this.#u.push(()=>{t=!1}),this.#D(),Y.load().then(()=>{if(!t||!Y.module)return;let i={},{host:s}=this,n=Y.module.followById(s,e,(e,t)=>{e?this.#M(e,t):this.#F(i),i=e??{}});this.#u.push(n)})}#F(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#c.lastWord={...i,filter:t.filter??null};let{land:s=null,since:n=null}=t;this.#f={land:s,since:n},this.#S(k(e))}#T(){let e=this.#M(this.host);if(this.feed)return;let t=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(G)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===G)return t}return null}(this.host),i=!e.isAnswered&&t?.matches(":defined");!t||i?this.#S(x(t?t.getAttribute("src"):this.host.src)):(this.#D(),this.#N(t.localName))}#N(e){if(customElements.get(e))return;let t=!0;this.#u.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#M(this.host)})}#D(){let e=setTimeout(()=>{this.feed||this.#S(x(this.host.src))},1e4);this.#u.push(()=>{clearTimeout(e)})}#M(e,t){let i=new X(this.host,e,{answered:()=>{this.#C(),this.#f={},this.#c.lastWord=c,this.#m.push(i.end)},feed:e=>{this.feed=e,this.#k()},selection:e=>{this.selection=e,this.#E(),this.#k()},gone:t});return this.#u.push(i.end),i.open(),i}}let _=()=>{},Q=new class{#A=new Set;#U=0;#P=_;#j=_;constructor(e){this.environment=e}get today(){return H(this.environment.now())}subscribe(e){return this.#A.add(e),1===this.#A.size&&this.#R(),()=>{this.#A.delete(e)&&0===this.#A.size&&this.#q()}}#R(){this.#U=this.today,this.#j=this.environment.onVisibility(this.#B),this.#H()}#q(){this.#P(),this.#j()}#B=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#U)for(let t of(this.#U=e,[...this.#A]))t();this.#H()};#H(){if(this.#P(),0===this.#A.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#P=i()?t(Math.min(W(e())-e(),36e5),this.#B):_}}({now:z.now,after:z.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class ee{#W;constructor(e,t=Q){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#W??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#W?.(),this.#W=void 0}}let te="a[href], button, input, select, summary, [tabindex]",ie=/^(?:li|tr)$/;function se(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:n,parentElement:o}=t,r=[i,s,n[0],t.getAttribute("name"),t.dataset.ref??!ie.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return o?`${e(o)}>${r}`:r}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function ne(e){let t=[...se(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?se(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...se(e,te)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function oe(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of se(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?se(e,"*"):[]){let{scrollTop:e=0,scrollLeft:n=0}=i.get(t)??{};(0!==e||0!==n)&&s.scrollTo(n,e)}s&&function(e,{identity:t,ref:i}){let s=se(e,te),n=s.get(t);return n??void 0===i?n:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function re(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function ae(e,t){let i=ne(e);try{$(I,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return re(e,t),()=>{oe(e,i)}}let he=/^(?:style|link)$/i,le={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function de(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:n,nextSibling:o}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(o&&o.parentNode!==t)return!1;for(let e of n)t.insertBefore(e,o);return!0}class ce{#$;#I;#O=[];#V=!1;watch(e){this.#$=e,this.#I??=new MutationObserver(e=>{this.#K(e)}),this.#I.observe(e,le)}undo(e){this.#K(this.#I?.takeRecords()??[]),this.#I?.disconnect();let t=this.#O.reverse(),i=this.#V;return this.#O=[],this.#V=!1,e!==this.#$||!i&&t.every(de)}#K(e){this.#V||(this.#O.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>he.test(e))}(e))),this.#O.length<=2e4||(this.#V=!0,this.#O=[]))}}class ue{#J=new ce;#G;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#G||void 0===this.#G&&this.#J.undo(t.renderRoot)?void 0:this.#X(),s=!1;try{s=0===S(e).missing.length,this.#G=void 0,i?.()}catch(e){this.#Y(e)}return this.#J.watch(t.renderRoot),s}#X(){let{renderRoot:e,renderOptions:t}=this.host;return this.#J.undo(e),ae(e,t)}#Y(e){let{renderRoot:t,renderOptions:i}=this.host;ae(t,i),$(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#G&&(this.#G=s,queueMicrotask(()=>{this.report(s)}))}}let me=new Map,fe=2e3;function pe(){for(let e of me.keys())e.update()}async function ge(){clearTimeout(t),t=void 0,await O.retry(),O.canShow("en")&&(fe=2e3,removeEventListener("online",we)),pe()}function we(){O.canShow("en")||ge()}function be(t){e??=new MutationObserver(pe);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class ve{#Z;constructor(e){this.host=e,e.addController(this)}get wanted(){return m(this.host)}get language(){let{wanted:e}=this;return O.canShow(e)?e:(void 0===t&&0!==me.size&&(addEventListener("online",we),t=setTimeout(()=>{ge()},fe),fe=Math.min(2*fe,3e5)),"de")}update(){this.language!==this.#Z&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),me.set(this,e),be(e),we()}hostDisconnected(){let i,s;i=me.get(this)??[],me.delete(this),s=new Set([...me.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),be(s),s.size>0||(removeEventListener("online",we),clearTimeout(t),t=void 0))}hostUpdated(){this.#Z=this.language}}class ye{#_;#Q;#ee;constructor(e){this.widget=e}canWait({model:e,feed:t,selection:i}){if(e!==this.#_||t?.filter!==this.#Q)return!0;let{origin:s}=i??{};return!!s&&s!==this.widget&&i?.selection!==this.#ee}note({model:e,feed:t,selection:i}){this.#_=e,this.#Q=t?.filter,this.#ee=i?.selection}}let ke=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,xe=(e,t,i)=>.2126*ke(e)+.7152*ke(t)+.0722*ke(i),ze=(e,t,i)=>-.0406*(e+.3963*t+.2158*i)**3+1.1123*(e-.1056*t-.0639*i)**3-.0717*(e-.0895*t-1.2915*i)**3;function Se(e){let[t=0,i=0,s=0,n=1]=(e.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g)??[]).map(e=>Number(e)||0);if(0===n)return null;if(n<1)return;if(e.startsWith("rgb"))return xe(t/255,i/255,s/255);if(e.startsWith("color(srgb "))return xe(t,i,s);if(e.startsWith("oklab"))return ze(t,i,s);let o=s*Math.PI/180;return e.startsWith("oklch")?ze(t,i*Math.cos(o),i*Math.sin(o)):void 0}function Le(e){let t=e.assignedSlot??e.parentNode,i=t instanceof ShadowRoot?t.host:t;return i instanceof Element?[i,...Le(i)]:[]}let Te=(e,t)=>e===t||parseFloat(e)>Math.max(16,parseFloat(t)/2),Ce=new Map,Ee=new Set,De=!1;function Me(){for(let[e,t]of(De=!1,i?.disconnect(),Ce.clear(),[...Ee].map(e=>[e,e.read(function({host:e}){let t,s=Le(e),n=(t=e.getAttribute("for"))?e.getRootNode().getElementById(t)??e.ownerDocument.getElementById(t):s.find(({localName:e})=>"fds-strategy"===e);for(let t of[e,...s,...n?[n]:[]])i?.observe(t,{attributes:!0});let{head:o}=e.ownerDocument;return i?.observe(o,{attributes:!0,childList:!0,subtree:!0}),{around:s,strategy:n}}(e))])))e.tell(t)}function Fe(){De||requestAnimationFrame(Me),De=!0}let Ne=["transitionend","load","fullscreenchange","change","context-provider"];function Ae(e){for(let t of Ne)document[e](t,Fe,!0);globalThis[e]("resize",Fe),matchMedia("(prefers-color-scheme: dark)")[e]("change",Fe)}class Ue{#te;#U=[];constructor(e){this.host=e}hostConnected(){if("getComputedStyle"in globalThis){for(let e of(this.#te??=this.host.attachInternals(),i??=new MutationObserver(Fe),0===Ee.size&&Ae("addEventListener"),Ee.add(this),Le(this.host)))e.matches(":defined")||customElements.whenDefined(e.localName).then(Fe);De||queueMicrotask(Me),De=!0}}hostDisconnected(){Ee.delete(this),Ee.size>0?Fe():(i?.disconnect(),Ae("removeEventListener"))}read({around:e,strategy:t}){var i;let s,n,o,r,a,h=(e,...i)=>[this.host,t].map(t=>t?.getAttribute(e)??"").find(e=>i.includes(e)),l=h("data-ground","own","none"),d=h("data-theme","light","dark"),c=function(e){let[t]=e;return Ce.has(t)||Ce.set(t,function(e){for(let t of e){let e=getComputedStyle(t),{backgroundImage:i,mixBlendMode:s,filter:n,backdropFilter:o}=e;if("contents"===e.display)continue;if("nonenormalnonenone"!==i+s+n+o||function(e,t){return["::before","::after"].some(i=>{let s=getComputedStyle(e,i);return!(!/absolute|fixed/.test(s.position)||/^(none|normal)$/.test(s.content))&&("none"!==s.backgroundImage||null!==Se(s.backgroundColor))&&Te(s.width,t.width)&&Te(s.height,t.height)})}(t,e))return;let r=Se(e.backgroundColor);if(null!==r)return r}let t=e.at(-1);return t&&function(e){if(parent!==window)return;let{colorScheme:t}=getComputedStyle(e),i=document.querySelector("meta[name=color-scheme]"),s="normal"===t?i?.content??"":t;return+!(s.includes("dark")&&(!s.includes("light")||matchMedia("(prefers-color-scheme: dark)").matches))}(t)}(e)),Ce.get(t)}(e),u=void 0===c?void 0:c>.179?"light":"dark",m=void 0!==c&&(c>=.805||c<=.052)?u:void 0,f="none"===l||"own"!==l&&!!m&&m===(d??m),p=(n=(s=e=>parseFloat(e)/parseFloat(i.fontSize)||0)((i=getComputedStyle(this.host)).letterSpacing),o=s(i.wordSpacing),r=s(i.lineHeight),[...(a=(n>=.05||o>=.1)&&n>=0&&o>=0&&n<=.25&&o<=.5)?["spaced"]:[],...r>(a?1.45:1.75)&&r<=2.6?["airy"]:[]]);p.push(f?"clear":"card");let g=t&&!e.includes(t),w=d&&!g?void 0:d??(f?u:m);return w&&p.push(w),p}tell(e){if(e.join()!==this.#U.join()){for(let e of this.#U)this.#te?.states.delete(e);for(let t of e)this.#te?.states.add(t);this.#U=e}}}class Pe{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,re(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=ne(t);t.replaceChildren(i),e.renderRoot=t,oe(t,s),e.requestUpdate()}}let je=new Map,Re=!1;function qe(e,t){je.set(e,t),async function(){if(!Re){for(Re=!0;je.size>0;)await M(),function(){let[e,...t]=je;if(!e)return;let[i]=t.reduce((e,t)=>f(t[1],e[1])?t:e,e);return je.delete(i),i}()?.();Re=!1}}()}class Be{#ie=new Set;constructor(e){this.host=e,e.addController(this)}next(){return new Promise(e=>{let t=()=>{this.#ie.delete(t),e()};this.#ie.add(t),this.host.isConnected&&qe(t,this.host)})}hostConnected(){for(let e of this.#ie)qe(e,this.host)}hostDisconnected(){for(let e of this.#ie)je.delete(e)}}function He(e){return e.flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[])}function We({failed:e},t){let{failedDetails:i,loading:s}=N[t];return e?i:s}function $e(e,t){return F(We(e,t),"muted")}let Ie=new y(()=>import("./record-details.js"));async function Oe(){await Promise.all([Ie.load(),L()])}function Ve(e,t){let i=Ie.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):V`<div class="details" part="details" id=${A}>
    ${F(We(Ie,e.lang))}
  </div>`}function Ke(e,t){return Ie.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let Je=new y(()=>import("./news-notice.js")),Ge=new y(()=>import("./tools-panel.js")),Xe=K`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,Ye=K`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,Ze=[p,K`
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
    ${Xe}
  }
  .frame::after,
  .waiting::after {
    ${Ye}
  }
  .frame {
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  /* Of less than all data it would be seen as a gap. */
  .frame:has(> .state, > .body:is([data-none], [data-part])) {
    min-height: 0;
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
    place-content: start;
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
`,U];class _e extends g{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:P},strategy:{attribute:!1}}}static{this.styles=Ze}#se;#ne;#oe;#re;#ae;#he;#le;#de;get#ce(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}constructor(){let e,t;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#se=new Z(this,()=>this.homeTypes),this.#ne=new J(this,this.#se,()=>this.saysNarrowing),this.#oe=new ve(this),this.#re=new ee(this),this.#ae=new ue(this,()=>j(this.#ue),e=>{this.dispatchEvent(w(e,this.#oe.language))}),this.#le=new ye(this),this.turns=new Be(this),this.#de=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0,this.addController(new Ue(this));var i,s=()=>{Promise.all([Oe(),...this.later.map(e=>e.load())]).then(this.#de)};for(let e of["pointerover","focusin"])this.addEventListener(e,s,{once:!0,passive:!0});i=()=>this.stepBack(),e=!1,t=t=>{"Escape"!==t.key||t.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(t)||("keydown"===t.type&&(e=!t.defaultPrevented&&(t=>{if(t.repeat)return e;let[s]=t.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):i()})(t)),e&&(t.preventDefault(),t.stopPropagation()))},this.addEventListener("keydown",t),this.addEventListener("keyup",t)}stepBack(){return!!this.#se.selection?.selection&&this.#se.choose(null)}reload(){return this.#se.reload()}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#he=new Pe(this,this.shadowRoot),this.#he.stage):e}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){let{wanted:e}=this.#oe;await T(this.#me),await async function(e){!e||Je.module||Je.failed||await Je.load()}(this.#fe),O.isAwaited(e)&&await O.load(e),this.#le.canWait(this.#se)&&await this.turns.next(),await super.scheduleUpdate(),this.#le.note(this.#se)}performUpdate(){let e=Ie.module?.noteFocus(this),t=this.#ae.draw(()=>{super.performUpdate()});e?.(),t&&this.#se.model&&(this.#he?.handOver(),this.#he=void 0)}willUpdate(e){["strategy","for","src"].some(t=>e.has(t))&&this.#se.invalidate()}updated(e){let{later:t,onDemand:i,tools:s}=this,n=He([Ie,Ge,Je,...s?[s]:[]]);this.adopt([...n,...He([...t,...i])],_e.elementStyles.length)}get#ue(){let{language:e}=this.#oe;return{lang:e,headingLevel:P(this.headingLevel),heading:this.headingIn(e),retry:()=>{this.#se.feed?.retry(),this.requestUpdate()}}}render(){var e;let t,i,s,n=this.#ue,{feed:o,selection:r}=this.#se;if(!o||!r)return R({slow:!1},n);let{state:a}=o;if("loading"===a.status)return R(a,n);if("failed"===a.status)return q(a,n);let h=this.#pe(a.model,o,n),{heading:l=n.heading,notice:d}=this.saysNarrowing&&h||{},c=this.#ge(a.model,r,n.lang,h),u=this.renderContent(c);return B(a,{...n,heading:l},u,{notice:d,tools:this.tools&&(e=this.tools,t=N[c.lang],i=async()=>{await Promise.all([Ge.load(),e.load()]),c.refresh()},s=Ge.failed||e.failed,V`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${Ge.module&&e.module?Ge.module.toolsPanel(c,e.module):F(s?t.failedDetails:void 0)}
  </details>`),news:function(e,t){if(t)return Je.failed?N[e.lang].broken:Je.module?.newsNotice(e,t)}(c,this.#fe),isPart:!!h})}get#fe(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:n,owners:o}=t??{};return void 0!==s||n?{since:s,isOfStrategy:null===e,before:n,place:i,owners:o}:void 0}(this.since,this.#se.feed,this.#ce)}get#me(){return function(e,{feed:t,selection:i},s){let n=(e??t?.land)?.trim()||null,o=t?.filter??null,r=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:n}){let{type:o}=i??{},r=o&&n?.has(o)&&!t.includes(o);return(s?e:!r)?i?.text:void 0}(s,i);return n||o||r?{land:n,filter:o,unknown:r}:void 0}(this.land,this.#se,this.#ce)}#pe(e,t,{lang:i,heading:s}){let n=this.#me;return n&&C(e,n,{lang:i,heading:s,...this.#ne.view,reset:()=>t.setFilter?.(null),refresh:this.#de})}#ge(e,t,i,s){var n,o;let{today:r}=this.#re,a=(n={whole:e,lang:i,today:r,refresh:this.#de},(o=this.#fe)&&Je.use(n.refresh)?.newsFor(n,o));return{...E(e,s),whole:e,lang:i,selection:t,headingLevel:P(this.headingLevel),today:r,news:a,showsDetails:function({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:n,origin:o,hasPanel:r,homes:a}){if(r||!n)return t;if(o)return o===e;let{type:h}=n,l=s.includes(h)&&!a?.has(h);return i.includes(h)||l}(this.#ce,t),isFiltered:!!this.#se.feed?.filter,changeFilter:this.#se.changeFilter,linkTo:this.#se.selection?.linkTo,choose:e=>{Oe(),this.#se.choose(e)},refresh:this.#de}}}export{_e as F,Ie as a,We as b,Ke as c,Ve as d,Ye as e,Xe as r,$e as w};
