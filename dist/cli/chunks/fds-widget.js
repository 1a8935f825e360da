let e,t,i,s;import{L as n,f as o,a as r,s as a,t as l,b as h,c as d,S as c,N as u,d as m,l as f,e as p,F as g,r as w}from"./selection.types.js";import{m as b,s as v,L as y,a as k,p as x,d as z,c as S,n as C,e as L,f as T}from"./render-hydrate.js";import{b0 as E,n as D,f as N,b1 as P,b2 as U,b3 as M,b4 as A,b5 as F,b6 as j,b7 as R}from"./run-render.js";import{b as q,n as $}from"./render-options.js";import{be as W,A as B,aU as H,M as I,T as O,ab as V}from"../fds.js";class K{#e;#t;#i;constructor(e,t,i){this.host=e,this.connection=t,this.couldSay=i,this.#e=new n(()=>{e.requestUpdate()}),e.addController(this)}get#s(){return null===this.host.land?this.connection.feed?.landView:void 0}get view(){let e=this.#s,{showsAll:t,toggleAll:i}=e??this.#e;return{showsAll:t,toggleAll:i,saysLand:!e||e.speaker===this.host}}hostUpdate(){this.#n(this.couldSay()?this.#s:void 0)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#i?.(),this.#t=e,this.#i=e?.join(this.host))}}let Y="fds-strategy";class G{#o;#r;#a;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#o=!0,this.#r=!1,this.#a=new Set,this.end=()=>{for(let e of(this.#o=!1,this.#a))e();this.#a.clear()}}open(){this.#l(o,this.listener.feed),this.#l(r,this.listener.selection)}#l(e,t){let i;this.target.dispatchEvent(new a(e,this.host,(e,s)=>{!this.#o||this.#h(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#d(),void 0===e?this.listener.gone?.():t(e))},!0))}#h(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#a.delete(e)),t&&this.#a.add(t)}#d(){this.#r||(this.#r=!0,this.listener.answered())}}let Z=new y(()=>import("./follow-by-id.js"));class _{#c;#u;#m;#f;#p;#g;#w;#b;constructor(e,t){this.host=e,this.homeTypes=t,this.#c=new WeakSet,this.#m=[],this.#f=[],this.#p={},this.#g=!1,this.#w=!1,this.#b=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??E,...e})},this.#v=e=>{if(this.#c.has(e)||e.target!==this.host)return;let t=l(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#y(t)})},this.#k=()=>{let{store:e}=this.#u;e&&(this.feed={...h(e),...this.#p},this.selection=d(e),this.#x())},this.#u=new c(e,this.#k),e.addController(this),e.addEventListener("fds-select",this.#v)}get model(){return this.feed&&b(this.feed.state)}hostConnected(){this.#g=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#z(),t?.origin===e&&setTimeout(()=>{this.hostUpdate(),e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#g=!0}hostUpdate(){this.#u.setLand(this.host.land),this.#g&&this.host.isConnected&&(this.#g=!1,this.#w=!0,this.#S(),this.#w=!1)}#S(){this.#z();let{host:e}=this;e.strategy?this.#C(v(e.strategy)):e.for?this.#L(e.for):this.#T()}#x(){this.#w||this.host.requestUpdate()}choose(e){let t=m(e);return this.#c.add(t),this.host.dispatchEvent(t)&&this.#y(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#y(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#v;#z(){for(let e of[...this.#m,...this.#f])e();this.#m=[],this.#f=[],this.#p={},this.feed=void 0,this.selection=void 0}#E(){for(let e of this.#f.splice(0))e()}#D(){let{host:e,selection:t}=this;if(this.#b||!t)return;this.#b=!0;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());this.#b=void 0!==i,i&&this.#f.push(()=>{this.#b=!1,i()})}#k;#C(e){this.#E(),this.#u.join(e),this.#f.push(()=>{this.#u.leave()}),this.#k(),this.#D(),this.#u.announceJoined()}#L(e){let t=!0;this.#m.push(()=>{t=!1}),this.#N(),Z.load().then(()=>{if(!t||!Z.module)return;let i={},{host:s}=this,n=Z.module.followById(s,e,(e,t)=>{e?this.#P(e,t):this.#U(i),i=e??{}});this.#m.push(n)})}#U(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#u.lastWord={...i,filter:t.filter??null};let{land:s=null,since:n=null}=t;this.#p={land:s,since:n},this.#C((({strategy:e,src:t})=>e?v(e):k(t))(e))}#T(){if(this.#P(this.host),this.feed)return;let e=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(Y)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===Y)return t}return null}(this.host);e?(this.#N(),this.#M(e.localName)):this.#C(k(this.host.src))}#M(e){if(customElements.get(e))return;let t=!0;this.#m.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#P(this.host)})}#N(){let e=setTimeout(()=>{this.feed||this.#C(k(this.host.src))},1e4);this.#m.push(()=>{clearTimeout(e)})}#P(e,t){let i=new G(this.host,e,{answered:()=>{this.#E(),this.#p={},this.#u.lastWord=u,this.#f.push(i.end)},feed:e=>{this.feed=e,this.#x()},selection:e=>{this.selection=e,this.#D(),this.#x()},gone:t});this.#m.push(i.end),i.open()}}let J=()=>{},Q=new class{#A=new Set;#F=0;#j=J;#R=J;constructor(e){this.environment=e}get today(){return q(this.environment.now())}subscribe(e){return this.#A.add(e),1===this.#A.size&&this.#q(),()=>{this.#A.delete(e)&&0===this.#A.size&&this.#$()}}#q(){this.#F=this.today,this.#R=this.environment.onVisibility(this.#W),this.#B()}#$(){this.#j(),this.#R()}#W=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#F)for(let t of(this.#F=e,[...this.#A]))t();this.#B()};#B(){if(this.#j(),0===this.#A.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#j=i()?t(Math.min($(e())-e(),36e5),this.#W):J}}({now:x.now,after:x.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class X{#H;constructor(e,t=Q){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#H??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#H?.(),this.#H=void 0}}let ee="a[href], button, input, select, summary, [tabindex]",te=/^(?:li|tr)$/;function ie(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:n,parentElement:o}=t,r=[i,s,n[0],t.getAttribute("name"),t.dataset.ref??!te.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return o?`${e(o)}>${r}`:r}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function se(e){let t=[...ie(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?ie(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...ie(e,ee)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function ne(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of ie(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?ie(e,"*"):[]){let{scrollTop:e=0,scrollLeft:n=0}=i.get(t)??{};(0!==e||0!==n)&&s.scrollTo(n,e)}s&&function(e,{identity:t,ref:i}){let s=ie(e,ee),n=s.get(t);return n??void 0===i?n:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function oe(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function re(e,t){let i=se(e);try{W(B,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return oe(e,t),()=>{ne(e,i)}}let ae=/^(?:style|link)$/i,le={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function he(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:n,nextSibling:o}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(o&&o.parentNode!==t)return!1;for(let e of n)t.insertBefore(e,o);return!0}class de{#I;#O;#V=[];#K=!1;watch(e){this.#I=e,this.#O??=new MutationObserver(e=>{this.#Y(e)}),this.#O.observe(e,le)}undo(e){this.#Y(this.#O?.takeRecords()??[]),this.#O?.disconnect();let t=this.#V.reverse(),i=this.#K;return this.#V=[],this.#K=!1,e!==this.#I||!i&&t.every(he)}#Y(e){this.#K||(this.#V.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>ae.test(e))}(e))),this.#V.length<=2e4||(this.#K=!0,this.#V=[]))}}class ce{#G=new de;#Z;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#Z||void 0===this.#Z&&this.#G.undo(t.renderRoot)?void 0:this.#_(),s=!1;try{s=0===z(e).missing.length,this.#Z=void 0,i?.()}catch(e){this.#J(e)}return this.#G.watch(t.renderRoot),s}#_(){let{renderRoot:e,renderOptions:t}=this.host;return this.#G.undo(e),re(e,t)}#J(e){let{renderRoot:t,renderOptions:i}=this.host;re(t,i),W(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#Z&&(this.#Z=s,queueMicrotask(()=>{this.report(s)}))}}let ue=new Map,me=2e3;function fe(){for(let e of ue.keys())e.update()}async function pe(){clearTimeout(t),t=void 0,await H.retry(),H.canShow("en")&&(me=2e3,removeEventListener("online",ge)),fe()}function ge(){H.canShow("en")||pe()}function we(t){e??=new MutationObserver(fe);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class be{#Q;constructor(e){this.host=e,e.addController(this)}get wanted(){return f(this.host)}get language(){let{wanted:e}=this;return H.canShow(e)?e:(void 0===t&&0!==ue.size&&(addEventListener("online",ge),t=setTimeout(()=>{pe()},me),me=Math.min(2*me,3e5)),"de")}update(){this.language!==this.#Q&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),ue.set(this,e),we(e),ge()}hostDisconnected(){let i,s;i=ue.get(this)??[],ue.delete(this),s=new Set([...ue.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),we(s),s.size>0||(removeEventListener("online",ge),clearTimeout(t),t=void 0))}hostUpdated(){this.#Q=this.language}}let ve=new Set,ye=!1;function ke(e){ve.add(e),async function(){if(!ye){for(ye=!0;ve.size>0;){await D();let[e]=ve;if(!e)break;ve.delete(e),e(),await new Promise(e=>{let t=setTimeout(e,100);requestAnimationFrame(()=>{clearTimeout(t),e()})})}ye=!1}}()}class xe{#X=new Set;constructor(e){this.host=e,e.addController(this)}next(){return new Promise(e=>{let t=()=>{this.#X.delete(t),e()};this.#X.add(t),this.host.isConnected&&ke(t)})}hostConnected(){for(let e of this.#X)ke(e)}hostDisconnected(){for(let e of this.#X)ve.delete(e)}}let ze=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Se=(e,t,i)=>.2126*ze(e)+.7152*ze(t)+.0722*ze(i),Ce=(e,t,i)=>-.0406*(e+.3963*t+.2158*i)**3+1.1123*(e-.1056*t-.0639*i)**3-.0717*(e-.0895*t-1.2915*i)**3;function Le(e){let[t=0,i=0,s=0,n=1]=(e.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g)??[]).map(e=>Number(e)||0);if(0===n)return null;if(n<1)return;if(e.startsWith("rgb"))return Se(t/255,i/255,s/255);if(e.startsWith("color(srgb "))return Se(t,i,s);if(e.startsWith("oklab"))return Ce(t,i,s);let o=s*Math.PI/180;return e.startsWith("oklch")?Ce(t,i*Math.cos(o),i*Math.sin(o)):void 0}function Te(e){let t=e.assignedSlot??e.parentNode,i=t instanceof ShadowRoot?t.host:t;return i instanceof Element?[i,...Te(i)]:[]}let Ee=(e,t)=>e===t||parseFloat(e)>Math.max(16,parseFloat(t)/2),De=new Set,Ne=!1;function Pe(){for(let[e,t]of(Ne=!1,s?.disconnect(),[...De].map(e=>[e,e.read(function({host:e}){let t,i=Te(e),n=(t=e.getAttribute("for"))?e.getRootNode().getElementById(t)??e.ownerDocument.getElementById(t):i.find(({localName:e})=>"fds-strategy"===e);for(let t of[e,...i,...n?[n]:[]])s?.observe(t,{attributes:!0});let{head:o}=e.ownerDocument;return s?.observe(o,{attributes:!0,childList:!0,subtree:!0}),{around:i,strategy:n}}(e))])))e.tell(t)}function Ue(){Ne||requestAnimationFrame(Pe),Ne=!0}let Me=["transitionend","load","fullscreenchange","change","context-provider"];function Ae(e){for(let t of Me)document[e](t,Ue,!0);globalThis[e]("resize",Ue),matchMedia("(prefers-color-scheme: dark)")[e]("change",Ue)}class Fe{#ee;#F=[];constructor(e){this.host=e}hostConnected(){if("getComputedStyle"in globalThis){for(let e of(this.#ee??=this.host.attachInternals(),s??=new MutationObserver(Ue),0===De.size&&Ae("addEventListener"),De.add(this),Te(this.host)))e.matches(":defined")||customElements.whenDefined(e.localName).then(Ue);Ne||queueMicrotask(Pe),Ne=!0}}hostDisconnected(){De.delete(this),De.size>0?Ue():(s?.disconnect(),Ae("removeEventListener"))}read({around:e,strategy:t}){var i;let s,n,o,r,a,l=(e,...i)=>[this.host,t].map(t=>t?.getAttribute(e)??"").find(e=>i.includes(e)),h=l("data-ground","own","none"),d=l("data-theme","light","dark"),c=function(e){for(let t of e){let e=getComputedStyle(t),{backgroundImage:i,mixBlendMode:s,filter:n,backdropFilter:o}=e;if("contents"===e.display)continue;if("nonenormalnonenone"!==i+s+n+o||function(e,t){return["::before","::after"].some(i=>{let s=getComputedStyle(e,i);return!(!/absolute|fixed/.test(s.position)||/^(none|normal)$/.test(s.content))&&("none"!==s.backgroundImage||null!==Le(s.backgroundColor))&&Ee(s.width,t.width)&&Ee(s.height,t.height)})}(t,e))return;let r=Le(e.backgroundColor);if(null!==r)return r}let t=e.at(-1);return t&&function(e){if(parent!==window)return;let{colorScheme:t}=getComputedStyle(e),i=document.querySelector("meta[name=color-scheme]"),s="normal"===t?i?.content??"":t;return+!(s.includes("dark")&&(!s.includes("light")||matchMedia("(prefers-color-scheme: dark)").matches))}(t)}(e),u=void 0===c?void 0:c>.179?"light":"dark",m=void 0!==c&&(c>=.805||c<=.052)?u:void 0,f="none"===h||"own"!==h&&!!m&&m===(d??m),p=(n=(s=e=>parseFloat(e)/parseFloat(i.fontSize)||0)((i=getComputedStyle(this.host)).letterSpacing),o=s(i.wordSpacing),r=s(i.lineHeight),[...(a=(n>=.05||o>=.1)&&n>=0&&o>=0&&n<=.25&&o<=.5)?["spaced"]:[],...r>(a?1.45:1.75)&&r<=2.6?["airy"]:[]]);p.push(f?"clear":"card");let g=t&&!e.includes(t),w=d&&!g?void 0:d??(f?u:m);return w&&p.push(w),p}tell(e){if(e.join()!==this.#F.join()){for(let e of this.#F)this.#ee?.states.delete(e);for(let t of e)this.#ee?.states.add(t);this.#F=e}}}class je{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,oe(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=se(t);t.replaceChildren(i),e.renderRoot=t,ne(t,s),e.requestUpdate()}}function Re(e){return e.flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[])}function qe({failed:e},t){let{failedDetails:i,loading:s}=N[t];return e?i:s}function $e(e,t){return O`<p class="muted" role="status">${qe(e,t)}</p>`}let We=new y(()=>import("./record-details.js"));async function Be(){await Promise.all([We.load(),S()])}function He(e,t){let i=We.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):O`<p class="details" part="details" id=${P} role="status">
    ${qe(We,e.lang)}
  </p>`}function Ie(e,t){return We.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let Oe=new y(()=>import("./news-notice.js")),Ve=new y(()=>import("./tools-panel.js")),Ke=V`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,Ye=V`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,Ge=[p,V`
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
`,V`
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
`,V`
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
`,V`
  .frame {
    ${V`
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
    ${Ke}
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  .frame::after {
    ${Ye}
  }
  /* Widened by a reader (context/text-spacing.ts); pictures are laid out for the kit's own. */
  :host(:state(spaced)) .frame {
    letter-spacing: var(--fds-letter-spacing, inherit);
    word-spacing: var(--fds-word-spacing, inherit);
  }
  :host(:state(airy)) :is(.frame, h1, h2, h3, h4, h5, h6) {
    line-height: var(--fds-line-height, inherit);
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
    .choice {
      min-block-size: 0;
    }
    .switches,
    footer button,
    .notice button {
      display: none;
    }
  }
`,U];class Ze extends g{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:M},strategy:{attribute:!1}}}static{this.styles=Ge}#te;#ie;#se;#ne;#oe;#re;#Q;#ae;#le;get#he(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}constructor(){let e,t;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#te=new _(this,()=>this.homeTypes),this.#ie=new K(this,this.#te,()=>this.saysNarrowing),this.#se=new be(this),this.#ne=new X(this),this.#oe=new ce(this,()=>A(this.#de),e=>{this.dispatchEvent(w(e,this.#se.language))}),this.turns=new xe(this),this.#le=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0,this.addController(new Fe(this));var i,s=()=>{Promise.all([Be(),...this.later.map(e=>e.load())]).then(this.#le)};for(let e of["pointerover","focusin"])this.addEventListener(e,s,{once:!0,passive:!0});i=()=>this.stepBack(),e=!1,t=t=>{"Escape"!==t.key||t.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(t)||("keydown"===t.type&&(e=!t.defaultPrevented&&(t=>{if(t.repeat)return e;let[s]=t.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):i()})(t)),e&&(t.preventDefault(),t.stopPropagation()))},this.addEventListener("keydown",t),this.addEventListener("keyup",t)}stepBack(){return!!this.#te.selection?.selection&&this.#te.choose(null)}reload(){return this.#te.reload()}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#re=new je(this,this.shadowRoot),this.#re.stage):e}connectedCallback(){var e;super.connectedCallback(),e=this.#se.language,i??=new Promise(ke).then(()=>{I(0,e)})}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){let{wanted:e}=this.#se;await C(this.#ce),await async function(e){!e||Oe.module||Oe.failed||await Oe.load()}(this.#ue),H.isAwaited(e)&&await H.load(e);let{model:t,feed:i}=this.#te;(t!==this.#Q||i?.filter!==this.#ae)&&await this.turns.next(),await super.scheduleUpdate(),this.#Q=this.#te.model,this.#ae=this.#te.feed?.filter}performUpdate(){let e=We.module?.noteFocus(this),t=this.#oe.draw(()=>{super.performUpdate()});e?.(),t&&this.#te.model&&(this.#re?.handOver(),this.#re=void 0)}willUpdate(e){["strategy","for","src"].some(t=>e.has(t))&&this.#te.invalidate()}updated(e){let{later:t,onDemand:i,tools:s}=this,n=Re([We,Ve,Oe,...s?[s]:[]]);this.adopt([...n,...Re([...t,...i])],Ze.elementStyles.length)}get#de(){let{language:e}=this.#se;return{lang:e,headingLevel:M(this.headingLevel),heading:this.headingIn(e),retry:()=>{this.#te.feed?.retry(),this.requestUpdate()}}}render(){var e;let t,i,s,n=this.#de,{feed:o,selection:r}=this.#te;if(!o||!r)return F({slow:!1},n);let{state:a}=o;if("loading"===a.status)return F(a,n);if("failed"===a.status)return j(a,n);let l=this.#me(a.model,o,n),{heading:h=n.heading,notice:d}=this.saysNarrowing&&l||{},c=this.#fe(a.model,r,n.lang,l),u=this.renderContent(c);return R(a,{...n,heading:h},u,{notice:d,tools:this.tools&&(e=this.tools,t=N[c.lang],i=async()=>{await Promise.all([Ve.load(),e.load()]),c.refresh()},s=Ve.failed||e.failed,O`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${Ve.module&&e.module?Ve.module.toolsPanel(c,e.module):O`<p role="status">${s?t.failedDetails:B}</p>`}
  </details>`),news:function(e,t){if(t)return Oe.failed?N[e.lang].broken:Oe.module?.newsNotice(e,t)}(c,this.#ue)})}get#ue(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:n,owners:o}=t??{};return void 0!==s||n?{since:s,isOfStrategy:null===e,before:n,place:i,owners:o}:void 0}(this.since,this.#te.feed,this.#he)}get#ce(){return function(e,{feed:t,selection:i},s){let n=(e??t?.land)?.trim()||null,o=t?.filter??null,r=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:n}){let{type:o}=i??{},r=o&&n?.has(o)&&!t.includes(o);return(s?e:!r)?i?.text:void 0}(s,i);return n||o||r?{land:n,filter:o,unknown:r}:void 0}(this.land,this.#te,this.#he)}#me(e,t,{lang:i,heading:s}){let n=this.#ce;return n&&L(e,n,{lang:i,heading:s,...this.#ie.view,reset:()=>t.setFilter?.(null),refresh:this.#le})}#fe(e,t,i,s){var n,o;let{today:r}=this.#ne,a=(n={whole:e,lang:i,today:r,refresh:this.#le},(o=this.#ue)&&Oe.use(n.refresh)?.newsFor(n,o));return{...T(e,s),whole:e,lang:i,selection:t,headingLevel:M(this.headingLevel),today:r,news:a,showsDetails:function({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:n,origin:o,hasPanel:r,homes:a}){if(r||!n)return t;if(o)return o===e;let{type:l}=n,h=s.includes(l)&&!a?.has(l);return i.includes(l)||h}(this.#he,t),isFiltered:!!this.#te.feed?.filter,changeFilter:this.#te.changeFilter,linkTo:this.#te.selection?.linkTo,choose:e=>{Be(),this.#te.choose(e)},refresh:this.#le}}}export{Ze as F,We as a,qe as b,Ie as c,He as d,Ye as e,Ke as r,$e as w};
