let e,t,i;import{L as s,f as n,a as o,s as r,t as a,b as h,c as l,S as d,N as c,d as u,l as f,p as m,i as p,n as g,e as w,F as v,g as b,r as y,h as k,j as x,k as z}from"./selection.types.js";import{s as C,L as S,c as L,a as A,p as E,d as T,m as D,e as U,n as M,f as N,g as F}from"./render-hydrate.js";import{b6 as j,n as O,S as R,f as q,b7 as P,b8 as $,b9 as W,ba as B,bb as H,bc as I,bd as V}from"./run-render.js";import{b as J,n as K}from"./render-options.js";import{bv as Y,A as Z,b8 as G,B as X,l as Q,x as _,y as ee,T as te,aj as ie}from"../fds.js";class se{#e;#t;#i;constructor(e,t,i){this.host=e,this.connection=t,this.couldSay=i,this.#e=new s(()=>{e.requestUpdate()}),e.addController(this)}get#s(){return null===this.host.land?this.connection.feed?.landView:void 0}get view(){let e=this.#s,{showsAll:t,toggleAll:i}=e??this.#e;return{showsAll:t,toggleAll:i,saysLand:!e||e.speaker===this.host}}hostUpdate(){this.#n(this.couldSay()?this.#s:void 0)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#i?.(),this.#t=e,this.#i=e?.join(this.host))}}let ne="fds-strategy";class oe{#o;#r;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#o=!0,this.isAnswered=!1,this.#r=new Set,this.end=()=>{for(let e of(this.#o=!1,this.#r))e();this.#r.clear()}}open(){this.#a(n,this.listener.feed),this.#a(o,this.listener.selection)}#a(e,t){let i;this.target.dispatchEvent(new r(e,this.host,(e,s)=>{!this.#o||this.#h(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#l(),void 0===e?this.listener.gone?.():t(e))},!0))}#h(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#r.delete(e)),t&&this.#r.add(t)}#l(){this.isAnswered||(this.isAnswered=!0,this.listener.answered())}}let re=e=>["strategy","for","src"].some(t=>e.has(t)),ae=new S(()=>import("./follow-by-id.js"));class he{#d;#c;#u;#f;#m;#p;#g;#w;constructor(e,t){this.host=e,this.homeTypes=t,this.#d=new WeakSet,this.#u=[],this.#f=[],this.#m={},this.#p=!1,this.#g=!1,this.#w=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??j,...e})},this.#v=e=>{if(this.#d.has(e)||e.target!==this.host)return;let t=a(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#b(t)})},this.#y=()=>{let{store:e}=this.#c;e&&(this.feed={...h(e),...this.#m},this.selection=l(e),this.#k())},this.#c=new d(e,this.#y),e.addController(this),e.addEventListener("fds-select",this.#v)}hostConnected(){this.#p=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#x(),t?.origin===e&&setTimeout(()=>{this.hostUpdate(),e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#p=!0}hostUpdate(){this.#c.setLand(this.host.land),this.#p&&this.host.isConnected&&(this.#p=!1,this.#g=!0,this.#z(),this.#g=!1)}#z(){this.#x();let{host:e}=this;e.strategy?this.#C(C(e.strategy)):e.for?this.#S(e.for):this.#L()}#k(){this.#g||this.host.requestUpdate()}choose(e){let t=u(e);return this.#d.add(t),this.host.dispatchEvent(t)&&this.#b(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#b(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#v;#x(){for(let e of[...this.#u,...this.#f])e();this.#u=[],this.#f=[],this.#m={},this.feed=void 0,this.selection=void 0}#A(){for(let e of this.#f.splice(0))e()}#E(){let{host:e,selection:t}=this;if(this.#w||!t)return;this.#w=!0;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());this.#w=void 0!==i,i&&this.#f.push(()=>{this.#w=!1,i()})}#y;#C(e){this.#A(),this.#c.join(e),this.#f.push(()=>{this.#c.leave()}),this.#y(),this.#E(),this.#c.announceJoined()}#S(e){let t=!0;this.#u.push(()=>{t=!1}),this.#T(),ae.load().then(()=>{if(!t||!ae.module)return;let i={},{host:s}=this,n=ae.module.followById(s,e,(e,t)=>{e?this.#D(e,t):this.#U(i),i=e??{}});this.#u.push(n)})}#U(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#c.lastWord={...i,filter:t.filter??null};let{land:s=null,since:n=null}=t;this.#m={land:s,since:n},this.#C(L(e))}#L(){let e=this.#D(this.host);if(this.feed)return;let t=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(ne)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===ne)return t}return null}(this.host),i=!e.isAnswered&&t?.matches(":defined");!t||i?this.#C(A(t?t.getAttribute("src"):this.host.src)):(this.#T(),this.#M(t.localName))}#M(e){if(customElements.get(e))return;let t=!0;this.#u.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#D(this.host)})}#T(){let e=setTimeout(()=>{this.feed||this.#C(A(this.host.src))},1e4);this.#u.push(()=>{clearTimeout(e)})}#D(e,t){let i=new oe(this.host,e,{answered:()=>{this.#A(),this.#m={},this.#c.lastWord=c,this.#f.push(i.end)},feed:e=>{this.feed=e,this.#k()},selection:e=>{this.selection=e,this.#E(),this.#k()},gone:t});return this.#u.push(i.end),i.open(),i}}let le=()=>{},de=new class{#N=new Set;#F=0;#j=le;#O=le;constructor(e){this.environment=e}get today(){return J(this.environment.now())}subscribe(e){return this.#N.add(e),1===this.#N.size&&this.#R(),()=>{this.#N.delete(e)&&0===this.#N.size&&this.#q()}}#R(){this.#F=this.today,this.#O=this.environment.onVisibility(this.#P),this.#$()}#q(){this.#j(),this.#O()}#P=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#F)for(let t of(this.#F=e,[...this.#N]))t();this.#$()};#$(){if(this.#j(),0===this.#N.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#j=i()?t(Math.min(K(e())-e(),36e5),this.#P):le}}({now:E.now,after:E.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class ce{#W;constructor(e,t=de){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#W??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#W?.(),this.#W=void 0}}let ue="a[href], button, input, select, summary, [tabindex]",fe=/^(?:li|tr)$/;function me(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:n,parentElement:o}=t,r=[i,s,n[0],t.getAttribute("name"),t.dataset.ref??!fe.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return o?`${e(o)}>${r}`:r}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function pe(e){let t=[...me(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?me(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...me(e,ue)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function ge(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of me(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?me(e,"*"):[]){let{scrollTop:e=0,scrollLeft:n=0}=i.get(t)??{};(0!==e||0!==n)&&s.scrollTo(n,e)}s&&function(e,{identity:t,ref:i}){let s=me(e,ue),n=s.get(t);return n??void 0===i?n:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function we(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function ve(e,t){let i=pe(e);try{Y(Z,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return we(e,t),()=>{ge(e,i)}}let be=/^(?:style|link)$/i,ye={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function ke(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:n,nextSibling:o}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(o&&o.parentNode!==t)return!1;for(let e of n)t.insertBefore(e,o);return!0}class xe{#B;#H;#I=[];#V=!1;watch(e){this.#B=e,this.#H??=new MutationObserver(e=>{this.#J(e)}),this.#H.observe(e,ye)}undo(e){this.#J(this.#H?.takeRecords()??[]),this.#H?.disconnect();let t=this.#I.reverse(),i=this.#V;return this.#I=[],this.#V=!1,e!==this.#B||!i&&t.every(ke)}#J(e){this.#V||(this.#I.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>be.test(e))}(e))),this.#I.length<=2e4||(this.#V=!0,this.#I=[]))}}class ze{#K=new xe;#Y;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#Y||void 0===this.#Y&&this.#K.undo(t.renderRoot)?void 0:this.#Z(),s=!1;try{s=0===T(e).missing.length,this.#Y=void 0,i?.()}catch(e){this.#G(e)}return this.#K.watch(t.renderRoot),s}#Z(){let{renderRoot:e,renderOptions:t}=this.host;return this.#K.undo(e),ve(e,t)}#G(e){let{renderRoot:t,renderOptions:i}=this.host;ve(t,i),Y(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#Y&&(this.#Y=s,queueMicrotask(()=>{this.report(s)}))}}let Ce=["click","keydown","input"];class Se{#X=!1;#Q=!1;#_=!1;constructor(e,t,i){for(let s of(this.connection=t,this.needs=i,Ce))e.addEventListener(s,this.#ee,{capture:!0})}get#te(){let{needs:e,connection:t}=this,i=!!t.selection?.linkTo&&""!==location.hash;if(!(this.#X||this.#Q||i||this.#ie))return e.moreCode().some(({module:e})=>e)?void 0:e.piece()}get#ie(){return!!(this.connection.selection?.selection??this.needs.wish())}stateOf({state:e,pieces:t}){if("model"in e)return e;let i=this.#te,s=i&&t?.get(i);return s?{status:"ready",model:s,origin:"snapshot",fetchedAt:0}:e}get drawn(){let{feed:e,selection:t}=this.connection;return{model:e&&D(this.stateOf(e)),feed:e,selection:t}}get isLeftAlone(){let{feed:e}=this.connection;return"failed"===e?.state.status&&!!e.pieces?.size&&this.#_&&!this.#Q&&!this.#ie}approach(){return this.#X=!0,this.complete()}#ee=()=>{this.#Q=!0;let{feed:e}=this.connection;this.#_&&"failed"===e?.state.status&&e.retry()};get isIncomplete(){let{feed:e}=this.connection;return"loading"===e?.state.status&&!!e.pieces?.size&&this.#_&&!this.#te}async complete(){await(this.connection.feed?.need?.())}noteDrawn(){let{feed:e}=this.connection;e&&(this.#_=!D(e.state)&&!!D(this.stateOf(e)),"loading"===e.state.status&&e.need?.(this.#te))}}let Le=new Map,Ae=2e3;function Ee(){for(let e of Le.keys())e.update()}async function Te(){clearTimeout(t),t=void 0,await G.retry(),G.isComplete&&(Ae=2e3,removeEventListener("online",De)),Ee()}function De(){G.isComplete||Te()}function Ue(t){e??=new MutationObserver(Ee);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class Me{#se;constructor(e){this.host=e,e.addController(this)}get wanted(){return f(this.host)}get language(){let{wanted:e}=this;return G.canShow(e)?e:(void 0===t&&0!==Le.size&&(addEventListener("online",De),t=setTimeout(()=>{Te()},Ae),Ae=Math.min(2*Ae,3e5)),"de")}update(){this.language!==this.#se&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),Le.set(this,e),Ue(e),De()}hostDisconnected(){let i,s;i=Le.get(this)??[],Le.delete(this),s=new Set([...Le.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),Ue(s),s.size>0||(removeEventListener("online",De),clearTimeout(t),t=void 0))}hostUpdated(){this.#se=this.language}}class Ne{#ne;#oe;#re;constructor(e){this.widget=e}canWait({model:e,feed:t,selection:i}){if(e!==this.#ne||t?.filter!==this.#oe)return!0;let{origin:s}=i??{};return!!s&&s!==this.widget&&i?.selection!==this.#re}note({model:e,feed:t,selection:i}){this.#ne=e,this.#oe=t?.filter,this.#re=i?.selection}}let Fe=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,je=(e,t,i)=>.2126*Fe(e)+.7152*Fe(t)+.0722*Fe(i),Oe=(e,t,i)=>-.0406*(e+.3963*t+.2158*i)**3+1.1123*(e-.1056*t-.0639*i)**3-.0717*(e-.0895*t-1.2915*i)**3;function Re(e){let[t=0,i=0,s=0,n=1]=(e.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g)??[]).map(e=>Number(e)||0);if(0===n)return null;if(n<1)return;if(e.startsWith("rgb"))return je(t/255,i/255,s/255);if(e.startsWith("color(srgb "))return je(t,i,s);if(e.startsWith("oklab"))return Oe(t,i,s);let o=s*Math.PI/180;return e.startsWith("oklch")?Oe(t,i*Math.cos(o),i*Math.sin(o)):void 0}function qe(e){let t=e.assignedSlot??e.parentNode,i=t instanceof ShadowRoot?t.host:t;return i instanceof Element?[i,...qe(i)]:[]}let Pe=(e,t)=>e===t||parseFloat(e)>Math.max(16,parseFloat(t)/2),$e=new Map,We=new Set,Be=!1;function He(){for(let[e,t]of(Be=!1,i?.disconnect(),$e.clear(),[...We].map(e=>[e,e.read(function({host:e}){let t,s=qe(e),n=(t=e.getAttribute("for"))?e.getRootNode().getElementById(t)??e.ownerDocument.getElementById(t):s.find(({localName:e})=>"fds-strategy"===e);for(let t of[e,...s,...n?[n]:[]])i?.observe(t,{attributes:!0});let{head:o}=e.ownerDocument;return i?.observe(o,{attributes:!0,childList:!0,subtree:!0}),{around:s,strategy:n}}(e))])))e.tell(t)}function Ie(){Be||requestAnimationFrame(He),Be=!0}let Ve=["transitionend","load","fullscreenchange","change","context-provider"];function Je(e){for(let t of Ve)document[e](t,Ie,!0);globalThis[e]("resize",Ie),matchMedia("(prefers-color-scheme: dark)")[e]("change",Ie)}class Ke{#ae;#F=[];constructor(e){this.host=e}hostConnected(){if("getComputedStyle"in globalThis){for(let e of(this.#ae??=this.host.attachInternals(),i??=new MutationObserver(Ie),0===We.size&&Je("addEventListener"),We.add(this),qe(this.host)))e.matches(":defined")||customElements.whenDefined(e.localName).then(Ie);Be||queueMicrotask(He),Be=!0}}hostDisconnected(){We.delete(this),We.size>0?Ie():(i?.disconnect(),Je("removeEventListener"))}read({around:e,strategy:t}){var i;let s,n,o,r,a,h=(e,...i)=>[this.host,t].map(t=>t?.getAttribute(e)??"").find(e=>i.includes(e)),l=h("data-ground","own","none"),d=h("data-theme","light","dark"),c=function(e){let[t]=e;return $e.has(t)||$e.set(t,function(e){for(let t of e){let e=getComputedStyle(t),{backgroundImage:i,mixBlendMode:s,filter:n,backdropFilter:o}=e;if("contents"===e.display)continue;if("nonenormalnonenone"!==i+s+n+o||function(e,t){return["::before","::after"].some(i=>{let s=getComputedStyle(e,i);return!(!/absolute|fixed/.test(s.position)||/^(none|normal)$/.test(s.content))&&("none"!==s.backgroundImage||null!==Re(s.backgroundColor))&&Pe(s.width,t.width)&&Pe(s.height,t.height)})}(t,e))return;let r=Re(e.backgroundColor);if(null!==r)return r}let t=e.at(-1);return t&&function(e){if(parent!==window)return;let{colorScheme:t}=getComputedStyle(e),i=document.querySelector("meta[name=color-scheme]"),s="normal"===t?i?.content??"":t;return+!(s.includes("dark")&&(!s.includes("light")||matchMedia("(prefers-color-scheme: dark)").matches))}(t)}(e)),$e.get(t)}(e),u=void 0===c?void 0:c>.179?"light":"dark",f=void 0!==c&&(c>=.805||c<=.052)?u:void 0,m="none"===l||"own"!==l&&!!f&&f===(d??f),p=(n=(s=e=>parseFloat(e)/parseFloat(i.fontSize)||0)((i=getComputedStyle(this.host)).letterSpacing),o=s(i.wordSpacing),r=s(i.lineHeight),[...(a=(n>=.05||o>=.1)&&n>=0&&o>=0&&n<=.25&&o<=.5)?["spaced"]:[],...r>(a?1.45:1.75)&&r<=2.6?["airy"]:[]]);p.push(m?"clear":"card");let g=t&&!e.includes(t),w=d&&!g?void 0:d??(m?u:f);return w&&p.push(w),p}tell(e){if(e.join()!==this.#F.join()){for(let e of this.#F)this.#ae?.states.delete(e);for(let t of e)this.#ae?.states.add(t);this.#F=e}}}class Ye{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,we(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=pe(t);t.replaceChildren(i),e.renderRoot=t,ge(t,s),e.requestUpdate()}}let Ze=new Map,Ge=!1;function Xe(e,t){Ze.set(e,t),async function(){if(!Ge){for(Ge=!0;Ze.size>0;)await O(),function(){let[e,...t]=Ze;if(!e)return;let[i]=t.reduce((e,t)=>m(t[1],e[1])?t:e,e);return Ze.delete(i),i}()?.();Ge=!1}}()}class Qe{#he=new Set;constructor(e){this.host=e,e.addController(this)}next(){return new Promise(e=>{let t=()=>{this.#he.delete(t),e()};this.#he.add(t),this.host.isConnected&&Xe(t,this.host)})}hostConnected(){for(let e of this.#he)Xe(e,this.host)}hostDisconnected(){for(let e of this.#he)Ze.delete(e)}}let _e=500,et=new WeakMap;class tt{#le;#de;#ce;constructor(e,t,i){this.host=e,this.strategy=t,this.speaker=i,this.#le="",this.say=(e,t=250)=>{for(let e of(this.hush(),this.#ue))et.get(e)?.hush();this.#de=this.speaker.language,this.#ce=setTimeout(()=>{this.#fe(e)},t)},et.set(e,this),e.addController(this)}async#fe(e){let t=this.#ce;await this.host.updateComplete,t===this.#ce&&(this.#le=e(),this.host.requestUpdate())}get#ue(){return this.strategy.feed?.owners?.()??[]}get speaksForAll(){return p(this.host,this.#ue)}get words(){return this.#de===this.speaker.language?this.#le:""}hush(){clearTimeout(this.#ce),this.#ce=void 0,this.#le&&(this.#le="",this.host.requestUpdate())}hostDisconnected(){clearTimeout(this.#ce),this.#ce=void 0,this.#le=""}}let it=X("voice",{opened:e=>`Ausgewählt ist: ${e}`,closed:"Die Auswahl ist aufgehoben.",view:e=>`Sie sehen jetzt die Ansicht: ${e}.`,switchedOn:e=>`${e}: eingeschaltet.`,switchedOff:e=>`${e}: ausgeschaltet.`});function st(e,t){let i=function({failed:e},t){let{failedDetails:i,loading:s}=q[t];return e?i:s}(e,t);return e.failed?R(i,"muted"):te`<p class="muted">${i}</p>`}let nt=new S(()=>import("./record-details.js"));async function ot(){await Promise.all([nt.load(),U()])}function rt(e,t){let i=nt.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):te`<div class="details" part="details" id=${P}>
    ${st(nt,e.lang)}
  </div>`}function at(e,t){return nt.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let ht=new S(()=>import("./tools-panel.js")),lt=ie`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,dt=ie`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,ct=[w,ie`
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
`,ie`
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
  /* Lines of their own stand at the start: a page read from right to left would scroll to what is beyond it. */
  :is(div, p, caption).heard {
    margin-inline: 0;
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
`,ie`
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
`,ie`
  /* Before there are data, outside the frame: what a page puts between the tags keeps its look. */
  .frame {
    ${ie`
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
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  .frame,
  .waiting {
    ${lt}
  }
  .frame::after,
  .waiting::after {
    ${dt}
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
    /* No last line of one word. */
    text-wrap: pretty;
  }
  .frame > header {
    container-type: inline-size;
  }
  /* What is announced has its lines from the start: a choice moves nothing that stands below. */
  .choice {
    min-block-size: 5.95em;
    color: var(--muted);
    max-width: 70ch;
    text-wrap: pretty;
  }
  /* Nothing can be chosen. */
  .frame:has(> .body[data-none]) .choice {
    min-block-size: 0;
  }
  .body {
    container-type: inline-size;
    margin-block: 0.75em;
  }
  @container (min-width: 26em) {
    .choice {
      min-block-size: 4.35em;
    }
  }
  @container (min-width: 40em) {
    .choice {
      min-block-size: 2.9em;
    }
  }
  /* Where both have no room beside each other: in the place of the sentence, so that no line is kept empty
     as long as nothing is chosen. Readers have both. */
  @media not print {
    @container (not (min-width: 56em)) {
      .masthead:has(> .choice) {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .masthead > :is(.lead, .choice) {
        grid-area: 2 / 1;
      }
      .masthead > .choice {
        margin-block-start: 0.15em;
      }
      .masthead[data-said] > .lead {
        clip-path: inset(50%);
      }
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
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
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
  /* Words that come together with their region are not heard: there they become visible a moment after it. */
  [aria-live]:not(.heard) > p {
    animation: wait 0.3s;
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
`,$];class ut extends v{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:W},strategy:{attribute:!1}}}static{this.styles=ct}#me;#pe;#de;#ge;#we;#ve;#be;#ye;#ke;get#xe(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}get entryOfDetails(){}constructor(){let e,t;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#me=new he(this,()=>this.homeTypes),this.#pe=new se(this,this.#me,()=>this.saysNarrowing),this.#de=new Me(this),this.#ge=new ce(this),this.#we=new ze(this,()=>B(this.#ze),e=>{this.dispatchEvent(b(e,this.#de.language))}),this.#be=new Ne(this),this.#ye=new Se(this,this.#me,{piece:()=>this.firstPiece?.(),wish:()=>this.#Ce??this.#Se,moreCode:()=>[nt,ht,...this.later,...this.onDemand]}),this.voice=new tt(this,this.#me,this.#de),this.turns=new Qe(this),this.#ke=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0,this.#Le=e=>{ot();let t=this.#me.choose(e);return t&&this.voice.say(()=>function({shadowRoot:e},{feed:t,selection:i},s){if(e?.activeElement?.closest(".details"))return"";let{opened:n,closed:o}=it[s],r=i?.selection;if(!r)return o;let a=t&&D(t.state),h=a?function(e,{type:t,id:i},s){let[n="",o=""]=i.split("/");return _(("cell"===t?[e.find("category",n),e.find("goal",o)]:[e.find(t,i)]).map(e=>e?Q(e,s).text:"").filter(Boolean).join(", "),ee)}(a,r,s):"";return h&&n(h)}(this,this.#me,this.#de.language)),t},this.addController(new Ke(this));var i,s=()=>{let e=this.later.map(e=>e.load());Promise.all([this.#ye.approach(),ot(),...e]).then(this.#ke)};for(let e of["pointerover","focusin"])this.addEventListener(e,s,{once:!0,passive:!0});i=()=>this.stepBack(),e=!1,t=t=>{"Escape"!==t.key||t.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(t)||("keydown"===t.type&&(e=!t.defaultPrevented&&(t=>{if(t.repeat)return e;let[s]=t.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):i()})(t)),e&&(t.preventDefault(),t.stopPropagation()))},this.addEventListener("keydown",t),this.addEventListener("keyup",t)}stepBack(){return!!this.#me.selection?.selection&&this.#Le(null)}#Le;reload(){return y(this.#me.feed?.source,this.#me)}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#ve=new Ye(this,this.shadowRoot),this.#ve.stage):e}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){await async function(e,t,i){await M(t),await g(i),G.isAwaited(e)&&await G.load(e)}(this.#de.wanted,this.#Ce,this.#Se),this.#be.canWait(this.#ye.drawn)&&await this.turns.next(),this.#ye.isIncomplete&&await this.#ye.complete(),await super.scheduleUpdate(),this.#be.note(this.#ye.drawn)}shouldUpdate(e){return!this.#ye.isLeftAlone||re(e)}performUpdate(){let e=nt.module?.noteFocus(this,this.entryOfDetails),t=this.#we.draw(()=>{super.performUpdate()});e?.(),t&&this.#ye.drawn.model&&(this.#ve?.handOver(),this.#ve=void 0)}willUpdate(e){re(e)&&this.#me.invalidate()}updated(e){this.#ye.noteDrawn();let{later:t,onDemand:i,tools:s}=this,n=[nt,ht,k,...s?[s]:[]];this.adopt([...n,...t,...i].flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[]),ut.elementStyles.length)}get#ze(){let{language:e}=this.#de;return{lang:e,headingLevel:W(this.headingLevel),heading:this.headingIn(e),speaksForAll:this.voice.speaksForAll,retry:()=>{this.#me.feed?.retry(),this.requestUpdate()}}}render(){var e;let t,i,s,n=this.#ze,{feed:o,selection:r}=this.#me;if(!o||!r)return H({slow:!1},n);let a=this.#ye.stateOf(o);if("loading"===a.status)return H(a,n);if("failed"===a.status)return I(a,n);let h=N(a.model,this.#Ce,{...n,...this.#pe.view,reset:()=>o.setFilter?.(null),refresh:this.#ke}),{heading:l=n.heading,notice:d}=this.saysNarrowing&&h||{},c=this.#Ae(a.model,r,n.lang,h);return V(a,{...n,heading:l},this.renderContent(c),{notice:d,tools:this.tools&&(e=this.tools,t=q[c.lang],i=async()=>{await Promise.all([ht.load(),e.load()]),c.refresh()},s=ht.failed||e.failed,te`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${ht.module&&e.module?ht.module.toolsPanel(c,e.module):R(s?t.failedDetails:void 0)}
  </details>`),said:this.voice.words,news:x(c,this.#Se),isPart:!!h})}get#Se(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:n,owners:o}=t??{};return void 0!==s||n?{since:s,isOfStrategy:null===e,before:n,place:i,owners:o}:void 0}(this.since,this.#me.feed,this.#xe)}get#Ce(){return function(e,{feed:t,selection:i},s){let n=(e??t?.land)?.trim()||null,o=t?.filter??null,r=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:n}){let{type:o}=i??{},r=o&&n?.has(o)&&!t.includes(o);return(s?e:!r)?i?.text:void 0}(s,i);return n||o||r?{land:n,filter:o,unknown:r}:void 0}(this.land,this.#me,this.#xe)}#Ae(e,t,i,s){let{today:n}=this.#ge;return{...F(e,s),whole:e,lang:i,selection:t,headingLevel:W(this.headingLevel),today:n,news:z({whole:e,lang:i,today:n,refresh:this.#ke},this.#Se),showsDetails:function({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:n,origin:o,hasPanel:r,homes:a}){if(r||!n)return t;if(o)return o===e;let{type:h}=n,l=s.includes(h)&&!a?.has(h);return i.includes(h)||l}(this.#xe,t),isFiltered:!!this.#me.feed?.filter,changeFilter:this.#me.changeFilter,linkTo:this.#me.selection?.linkTo,choose:this.#Le,refresh:this.#ke,say:this.voice.say}}}export{ut as F,_e as T,nt as a,at as b,dt as c,rt as d,lt as r,it as v,st as w};
