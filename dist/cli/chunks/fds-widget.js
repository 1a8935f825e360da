let e,t,i;import{L as s,f as n,a as o,s as r,t as a,b as h,c as l,S as d,N as c,d as u,l as m,p as f,i as p,n as g,e as w,F as v,g as b,r as y,h as k,j as x,k as z}from"./selection.types.js";import{s as C,L as S,c as L,a as A,p as E,d as T,m as D,e as U,n as M,f as N,g as F}from"./render-hydrate.js";import{b6 as j,n as O,S as R,f as q,b7 as P,b8 as $,b9 as W,ba as B,bb as H,bc as I,bd as V,be as J}from"./run-render.js";import{b as K,n as Y}from"./render-options.js";import{bv as Z,A as G,b8 as X,B as Q,l as _,x as ee,y as te,T as ie,aj as se}from"../fds.js";class ne{#e;#t;#i;constructor(e,t,i){this.host=e,this.connection=t,this.couldSay=i,this.#e=new s(()=>{e.requestUpdate()}),e.addController(this)}get#s(){return null===this.host.land?this.connection.feed?.landView:void 0}get view(){let e=this.#s,{showsAll:t,toggleAll:i}=e??this.#e;return{showsAll:t,toggleAll:i,saysLand:!e||e.speaker===this.host}}hostUpdate(){this.#n(this.couldSay()?this.#s:void 0)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#i?.(),this.#t=e,this.#i=e?.join(this.host))}}let oe="fds-strategy";class re{#o;#r;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#o=!0,this.isAnswered=!1,this.#r=new Set,this.end=()=>{for(let e of(this.#o=!1,this.#r))e();this.#r.clear()}}open(){this.#a(n,this.listener.feed),this.#a(o,this.listener.selection)}#a(e,t){let i;this.target.dispatchEvent(new r(e,this.host,(e,s)=>{!this.#o||this.#h(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#l(),void 0===e?this.listener.gone?.():t(e))},!0))}#h(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#r.delete(e)),t&&this.#r.add(t)}#l(){this.isAnswered||(this.isAnswered=!0,this.listener.answered())}}let ae=e=>["strategy","for","src"].some(t=>e.has(t)),he=new S(()=>import("./follow-by-id.js"));class le{#d;#c;#u;#m;#f;#p;#g;#w;constructor(e,t){this.host=e,this.homeTypes=t,this.#d=new WeakSet,this.#u=[],this.#m=[],this.#f={},this.#p=!1,this.#g=!1,this.#w=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??j,...e})},this.#v=e=>{if(this.#d.has(e)||e.target!==this.host)return;let t=a(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#b(t)})},this.#y=()=>{let{store:e}=this.#c;e&&(this.feed={...h(e),...this.#f},this.selection=l(e),this.#k())},this.#c=new d(e,this.#y),e.addController(this),e.addEventListener("fds-select",this.#v)}hostConnected(){this.#p=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#x(),t?.origin===e&&setTimeout(()=>{this.hostUpdate(),e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#p=!0}hostUpdate(){this.#c.setLand(this.host.land),this.#p&&this.host.isConnected&&(this.#p=!1,this.#g=!0,this.#z(),this.#g=!1)}#z(){this.#x();let{host:e}=this;e.strategy?this.#C(C(e.strategy)):e.for?this.#S(e.for):this.#L()}#k(){this.#g||this.host.requestUpdate()}choose(e){let t=u(e);return this.#d.add(t),this.host.dispatchEvent(t)&&this.#b(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#b(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#v;#x(){for(let e of[...this.#u,...this.#m])e();this.#u=[],this.#m=[],this.#f={},this.feed=void 0,this.selection=void 0}#A(){for(let e of this.#m.splice(0))e()}#E(){let{host:e,selection:t}=this;if(this.#w||!t)return;this.#w=!0;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());this.#w=void 0!==i,i&&this.#m.push(()=>{this.#w=!1,i()})}#y;#C(e){this.#A(),this.#c.join(e),this.#m.push(()=>{this.#c.leave()}),this.#y(),this.#E(),this.#c.announceJoined()}#S(e){let t=!0;this.#u.push(()=>{t=!1}),this.#T(),he.load().then(()=>{if(!t||!he.module)return;let i={},{host:s}=this,n=he.module.followById(s,e,(e,t)=>{e?this.#D(e,t):this.#U(i),i=e??{}});this.#u.push(n)})}#U(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#c.lastWord={...i,filter:t.filter??null};let{land:s=null,since:n=null}=t;this.#f={land:s,since:n},this.#C(L(e))}#L(){let e=this.#D(this.host);if(this.feed)return;let t=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(oe)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===oe)return t}return null}(this.host),i=!e.isAnswered&&t?.matches(":defined");!t||i?this.#C(A(t?t.getAttribute("src"):this.host.src)):(this.#T(),this.#M(t.localName))}#M(e){if(customElements.get(e))return;let t=!0;this.#u.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#D(this.host)})}#T(){let e=setTimeout(()=>{this.feed||this.#C(A(this.host.src))},1e4);this.#u.push(()=>{clearTimeout(e)})}#D(e,t){let i=new re(this.host,e,{answered:()=>{this.#A(),this.#f={},this.#c.lastWord=c,this.#m.push(i.end)},feed:e=>{this.feed=e,this.#k()},selection:e=>{this.selection=e,this.#E(),this.#k()},gone:t});return this.#u.push(i.end),i.open(),i}}let de=()=>{},ce=new class{#N=new Set;#F=0;#j=de;#O=de;constructor(e){this.environment=e}get today(){return K(this.environment.now())}subscribe(e){return this.#N.add(e),1===this.#N.size&&this.#R(),()=>{this.#N.delete(e)&&0===this.#N.size&&this.#q()}}#R(){this.#F=this.today,this.#O=this.environment.onVisibility(this.#P),this.#$()}#q(){this.#j(),this.#O()}#P=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#F)for(let t of(this.#F=e,[...this.#N]))t();this.#$()};#$(){if(this.#j(),0===this.#N.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#j=i()?t(Math.min(Y(e())-e(),36e5),this.#P):de}}({now:E.now,after:E.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class ue{#W;constructor(e,t=ce){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#W??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#W?.(),this.#W=void 0}}let me="a[href], button, input, select, summary, [tabindex]",fe=/^(?:li|tr)$/;function pe(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:n,parentElement:o}=t,r=[i,s,n[0],t.getAttribute("name"),t.dataset.ref??!fe.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return o?`${e(o)}>${r}`:r}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function ge(e){let t=[...pe(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?pe(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...pe(e,me)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function we(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of pe(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?pe(e,"*"):[]){let{scrollTop:e=0,scrollLeft:n=0}=i.get(t)??{};(0!==e||0!==n)&&s.scrollTo(n,e)}s&&function(e,{identity:t,ref:i}){let s=pe(e,me),n=s.get(t);return n??void 0===i?n:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function ve(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function be(e,t){let i=ge(e);try{Z(G,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return ve(e,t),()=>{we(e,i)}}let ye=/^(?:style|link)$/i,ke={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function xe(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:n,nextSibling:o}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(o&&o.parentNode!==t)return!1;for(let e of n)t.insertBefore(e,o);return!0}class ze{#B;#H;#I=[];#V=!1;watch(e){this.#B=e,this.#H??=new MutationObserver(e=>{this.#J(e)}),this.#H.observe(e,ke)}undo(e){this.#J(this.#H?.takeRecords()??[]),this.#H?.disconnect();let t=this.#I.reverse(),i=this.#V;return this.#I=[],this.#V=!1,e!==this.#B||!i&&t.every(xe)}#J(e){this.#V||(this.#I.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>ye.test(e))}(e))),this.#I.length<=2e4||(this.#V=!0,this.#I=[]))}}class Ce{#K=new ze;#Y;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#Y||void 0===this.#Y&&this.#K.undo(t.renderRoot)?void 0:this.#Z(),s=!1;try{s=0===T(e).missing.length,this.#Y=void 0,i?.()}catch(e){this.#G(e)}return this.#K.watch(t.renderRoot),s}#Z(){let{renderRoot:e,renderOptions:t}=this.host;return this.#K.undo(e),be(e,t)}#G(e){let{renderRoot:t,renderOptions:i}=this.host;be(t,i),Z(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#Y&&(this.#Y=s,queueMicrotask(()=>{this.report(s)}))}}let Se=["click","keydown","input"];class Le{#X=!1;#Q=!1;#_=!1;constructor(e,t,i){for(let s of(this.connection=t,this.needs=i,Se))e.addEventListener(s,this.#ee,{capture:!0})}get#te(){let{needs:e,connection:t}=this,i=!!t.selection?.linkTo&&""!==location.hash;if(!(this.#X||this.#Q||i||this.#ie))return e.moreCode().some(({module:e})=>e)?void 0:e.piece()}get#ie(){return!!(this.connection.selection?.selection??this.needs.wish())}stateOf({state:e,pieces:t}){if("model"in e)return e;let i=this.#te,s=i&&t?.get(i);return s?{status:"ready",model:s,origin:"snapshot",fetchedAt:0}:e}get drawn(){let{feed:e,selection:t}=this.connection;return{model:e&&D(this.stateOf(e)),feed:e,selection:t}}get isLeftAlone(){let{feed:e}=this.connection;return"failed"===e?.state.status&&!!e.pieces?.size&&this.#_&&!this.#Q&&!this.#ie}approach(){return this.#X=!0,this.complete()}#ee=()=>{this.#Q=!0;let{feed:e}=this.connection;this.#_&&"failed"===e?.state.status&&e.retry()};get isIncomplete(){let{feed:e}=this.connection;return"loading"===e?.state.status&&!!e.pieces?.size&&this.#_&&!this.#te}async complete(){await(this.connection.feed?.need?.())}noteDrawn(){let{feed:e}=this.connection;e&&(this.#_=!D(e.state)&&!!D(this.stateOf(e)),"loading"===e.state.status&&e.need?.(this.#te))}}let Ae=new Map,Ee=2e3;function Te(){for(let e of Ae.keys())e.update()}async function De(){clearTimeout(t),t=void 0,await X.retry(),X.isComplete&&(Ee=2e3,removeEventListener("online",Ue)),Te()}function Ue(){X.isComplete||De()}function Me(t){e??=new MutationObserver(Te);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class Ne{#se;constructor(e){this.host=e,e.addController(this)}get wanted(){return m(this.host)}get language(){let{wanted:e}=this;return X.canShow(e)?e:(void 0===t&&0!==Ae.size&&(addEventListener("online",Ue),t=setTimeout(()=>{De()},Ee),Ee=Math.min(2*Ee,3e5)),"de")}update(){this.language!==this.#se&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),Ae.set(this,e),Me(e),Ue()}hostDisconnected(){let i,s;i=Ae.get(this)??[],Ae.delete(this),s=new Set([...Ae.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),Me(s),s.size>0||(removeEventListener("online",Ue),clearTimeout(t),t=void 0))}hostUpdated(){this.#se=this.language}}class Fe{#ne;#oe;#re;constructor(e){this.widget=e}canWait({model:e,feed:t,selection:i}){if(e!==this.#ne||t?.filter!==this.#oe)return!0;let{origin:s}=i??{};return!!s&&s!==this.widget&&i?.selection!==this.#re}note({model:e,feed:t,selection:i}){this.#ne=e,this.#oe=t?.filter,this.#re=i?.selection}}let je=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Oe=(e,t,i)=>.2126*je(e)+.7152*je(t)+.0722*je(i),Re=(e,t,i)=>-.0406*(e+.3963*t+.2158*i)**3+1.1123*(e-.1056*t-.0639*i)**3-.0717*(e-.0895*t-1.2915*i)**3;function qe(e){let[t=0,i=0,s=0,n=1]=(e.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g)??[]).map(e=>Number(e)||0);if(0===n)return null;if(n<1)return;if(e.startsWith("rgb"))return Oe(t/255,i/255,s/255);if(e.startsWith("color(srgb "))return Oe(t,i,s);if(e.startsWith("oklab"))return Re(t,i,s);let o=s*Math.PI/180;return e.startsWith("oklch")?Re(t,i*Math.cos(o),i*Math.sin(o)):void 0}function Pe(e){let t=e.assignedSlot??e.parentNode,i=t instanceof ShadowRoot?t.host:t;return i instanceof Element?[i,...Pe(i)]:[]}let $e=(e,t)=>e===t||parseFloat(e)>Math.max(16,parseFloat(t)/2),We=new Map,Be=new Set,He=!1;function Ie(){for(let[e,t]of(He=!1,i?.disconnect(),We.clear(),[...Be].map(e=>[e,e.read(function({host:e}){let t,s=Pe(e),n=(t=e.getAttribute("for"))?e.getRootNode().getElementById(t)??e.ownerDocument.getElementById(t):s.find(({localName:e})=>"fds-strategy"===e);for(let t of[e,...s,...n?[n]:[]])i?.observe(t,{attributes:!0});let{head:o}=e.ownerDocument;return i?.observe(o,{attributes:!0,childList:!0,subtree:!0}),{around:s,strategy:n}}(e))])))e.tell(t)}function Ve(){He||requestAnimationFrame(Ie),He=!0}let Je=["transitionend","load","fullscreenchange","change","context-provider"];function Ke(e){for(let t of Je)document[e](t,Ve,!0);globalThis[e]("resize",Ve),matchMedia("(prefers-color-scheme: dark)")[e]("change",Ve)}class Ye{#ae;#F=[];constructor(e){this.host=e}hostConnected(){if("getComputedStyle"in globalThis){for(let e of(this.#ae??=this.host.attachInternals(),i??=new MutationObserver(Ve),0===Be.size&&Ke("addEventListener"),Be.add(this),Pe(this.host)))e.matches(":defined")||customElements.whenDefined(e.localName).then(Ve);He||queueMicrotask(Ie),He=!0}}hostDisconnected(){Be.delete(this),Be.size>0?Ve():(i?.disconnect(),Ke("removeEventListener"))}read({around:e,strategy:t}){var i;let s,n,o,r,a,h=(e,...i)=>[this.host,t].map(t=>t?.getAttribute(e)??"").find(e=>i.includes(e)),l=h("data-ground","own","none"),d=h("data-theme","light","dark"),c=function(e){let[t]=e;return We.has(t)||We.set(t,function(e){for(let t of e){let e=getComputedStyle(t),{backgroundImage:i,mixBlendMode:s,filter:n,backdropFilter:o}=e;if("contents"===e.display)continue;if("nonenormalnonenone"!==i+s+n+o||function(e,t){return["::before","::after"].some(i=>{let s=getComputedStyle(e,i);return!(!/absolute|fixed/.test(s.position)||/^(none|normal)$/.test(s.content))&&("none"!==s.backgroundImage||null!==qe(s.backgroundColor))&&$e(s.width,t.width)&&$e(s.height,t.height)})}(t,e))return;let r=qe(e.backgroundColor);if(null!==r)return r}let t=e.at(-1);return t&&function(e){if(parent!==window)return;let{colorScheme:t}=getComputedStyle(e),i=document.querySelector("meta[name=color-scheme]"),s="normal"===t?i?.content??"":t;return+!(s.includes("dark")&&(!s.includes("light")||matchMedia("(prefers-color-scheme: dark)").matches))}(t)}(e)),We.get(t)}(e),u=void 0===c?void 0:c>.179?"light":"dark",m=void 0!==c&&(c>=.805||c<=.052)?u:void 0,f="none"===l||"own"!==l&&!!m&&m===(d??m),p=(n=(s=e=>parseFloat(e)/parseFloat(i.fontSize)||0)((i=getComputedStyle(this.host)).letterSpacing),o=s(i.wordSpacing),r=s(i.lineHeight),[...(a=(n>=.05||o>=.1)&&n>=0&&o>=0&&n<=.25&&o<=.5)?["spaced"]:[],...r>(a?1.45:1.75)&&r<=2.6?["airy"]:[]]);p.push(f?"clear":"card");let g=t&&!e.includes(t),w=d&&!g?void 0:d??(f?u:m);return w&&p.push(w),p}tell(e){if(e.join()!==this.#F.join()){for(let e of this.#F)this.#ae?.states.delete(e);for(let t of e)this.#ae?.states.add(t);this.#F=e}}}class Ze{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,ve(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=ge(t);t.replaceChildren(i),e.renderRoot=t,we(t,s),e.requestUpdate()}}let Ge=new Map,Xe=!1;function Qe(e,t){Ge.set(e,t),async function(){if(!Xe){for(Xe=!0;Ge.size>0;)await O(),function(){let[e,...t]=Ge;if(!e)return;let[i]=t.reduce((e,t)=>f(t[1],e[1])?t:e,e);return Ge.delete(i),i}()?.();Xe=!1}}()}class _e{#he=new Set;constructor(e){this.host=e,e.addController(this)}next(){return new Promise(e=>{let t=()=>{this.#he.delete(t),e()};this.#he.add(t),this.host.isConnected&&Qe(t,this.host)})}hostConnected(){for(let e of this.#he)Qe(e,this.host)}hostDisconnected(){for(let e of this.#he)Ge.delete(e)}}let et=500,tt=new WeakMap;class it{#le;#de;#ce;constructor(e,t,i){this.host=e,this.strategy=t,this.speaker=i,this.#le="",this.say=(e,t=250)=>{for(let e of(this.hush(),this.#ue))tt.get(e)?.hush();this.#de=this.speaker.language,this.#ce=setTimeout(()=>{this.#me(e)},t)},tt.set(e,this),e.addController(this)}async#me(e){let t=this.#ce;await this.host.updateComplete,t===this.#ce&&(this.#le=e(),this.host.requestUpdate())}get#ue(){return this.strategy.feed?.owners?.()??[]}get speaksForAll(){return p(this.host,this.#ue)}get words(){return this.#de===this.speaker.language?this.#le:""}hush(){clearTimeout(this.#ce),this.#ce=void 0,this.#le&&(this.#le="",this.host.requestUpdate())}hostDisconnected(){clearTimeout(this.#ce),this.#ce=void 0,this.#le=""}}let st=Q("voice",{opened:e=>`Ausgewählt ist: ${e}`,closed:"Die Auswahl ist aufgehoben.",view:e=>`Sie sehen jetzt die Ansicht: ${e}.`,switchedOn:e=>`${e}: eingeschaltet.`,switchedOff:e=>`${e}: ausgeschaltet.`});function nt(e,t){let i=function({failed:e},t){let{failedDetails:i,loading:s}=q[t];return e?i:s}(e,t);return e.failed?R(i,"muted"):ie`<p class="muted">${i}</p>`}let ot=new S(()=>import("./record-details.js"));async function rt(){await Promise.all([ot.load(),U()])}function at(e,t){let i=ot.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):ie`<div class="details" part="details" id=${P}>
    ${nt(ot,e.lang)}
  </div>`}function ht(e,t){return ot.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let lt=new S(()=>import("./tools-panel.js")),dt=se`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,ct=se`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,ut=[w,se`
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
`,se`
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
`,se`
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
`,se`
  /* Before there are data, outside the frame: what a page puts between the tags keeps its look. */
  .frame {
    ${se`
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
    ${dt}
  }
  .frame::after,
  .waiting::after {
    ${ct}
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
`,W];class mt extends v{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:B},strategy:{attribute:!1}}}static{this.styles=ut}#fe;#pe;#de;#ge;#we;#ve;#be;#ye;#ke;get#xe(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}get entryOfDetails(){}constructor(){let e,t;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#fe=new le(this,()=>this.homeTypes),this.#pe=new ne(this,this.#fe,()=>this.saysNarrowing),this.#de=new Ne(this),this.#ge=new ue(this),this.#we=new Ce(this,()=>H(this.#ze),e=>{this.dispatchEvent(b(e,this.#de.language))}),this.#be=new Fe(this),this.#ye=new Le(this,this.#fe,{piece:()=>this.firstPiece?.(),wish:()=>this.#Ce??this.#Se,moreCode:()=>[ot,lt,...this.later,...this.onDemand]}),this.voice=new it(this,this.#fe,this.#de),this.turns=new _e(this),this.#ke=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0,this.#Le=e=>{rt();let t=this.#fe.choose(e);return t&&this.voice.say(()=>function({shadowRoot:e},{feed:t,selection:i},s){if(e?.activeElement?.closest(".details"))return"";let{opened:n,closed:o}=st[s],r=i?.selection;if(!r)return o;let a=t&&D(t.state),h=a?function(e,{type:t,id:i},s){let[n="",o=""]=i.split("/");return ee(("cell"===t?[e.find("category",n),e.find("goal",o)]:[e.find(t,i)]).map(e=>e?_(e,s).text:"").filter(Boolean).join(", "),te)}(a,r,s):"";return h&&n(h)}(this,this.#fe,this.#de.language)),t},this.addController(new Ye(this));var i,s=()=>{let e=this.later.map(e=>e.load());Promise.all([this.#ye.approach(),rt(),...e]).then(this.#ke)};for(let e of["pointerover","focusin"])this.addEventListener(e,s,{once:!0,passive:!0});i=()=>this.stepBack(),e=!1,t=t=>{"Escape"!==t.key||t.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(t)||("keydown"===t.type&&(e=!t.defaultPrevented&&(t=>{if(t.repeat)return e;let[s]=t.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):i()})(t)),e&&(t.preventDefault(),t.stopPropagation()))},this.addEventListener("keydown",t),this.addEventListener("keyup",t)}stepBack(){return!!this.#fe.selection?.selection&&this.#Le(null)}#Le;reload(){return y(this.#fe.feed?.source,this.#fe)}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#ve=new Ze(this,this.shadowRoot),this.#ve.stage):e}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){await async function(e,t,i){await M(t),await g(i),X.isAwaited(e)&&await X.load(e)}(this.#de.wanted,this.#Ce,this.#Se),this.#be.canWait(this.#ye.drawn)&&await this.turns.next(),this.#ye.isIncomplete&&await this.#ye.complete(),await super.scheduleUpdate(),this.#be.note(this.#ye.drawn)}shouldUpdate(e){return!this.#ye.isLeftAlone||ae(e)}performUpdate(){let e=ot.module?.noteFocus(this,this.entryOfDetails),t=this.#we.draw(()=>{super.performUpdate()});e?.(),t&&this.#ye.drawn.model&&(this.#ve?.handOver(),this.#ve=void 0)}willUpdate(e){ae(e)&&this.#fe.invalidate()}updated(e){this.#ye.noteDrawn();let{later:t,onDemand:i,tools:s}=this,n=[ot,lt,k,...s?[s]:[]];this.adopt([...n,...t,...i].flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[]),mt.elementStyles.length)}get#ze(){let{language:e}=this.#de;return{lang:e,headingLevel:B(this.headingLevel),heading:this.headingIn(e),speaksForAll:this.voice.speaksForAll,said:this.voice.words,retry:()=>{!async function(e,t,i,s){e.requestUpdate(),await(t.feed?.retry()),i.say(()=>function(e,t){if(!e)return"";let{state:i,before:s}=e,n=q[t];switch(i.status){case"loading":return"";case"failed":return n.failed;case"stale":return $(i,t);case"ready":return s?"":n.retried}}(t.feed,s.language))}(this,this.#fe,this.voice,this.#de)}}}render(){var e;let t,i,s,n=this.#ze,{feed:o,selection:r}=this.#fe;if(!o||!r)return I({slow:!1},n);let a=this.#ye.stateOf(o);if("loading"===a.status)return I(a,n);if("failed"===a.status)return V(a,n);let h=N(a.model,this.#Ce,{...n,...this.#pe.view,reset:()=>o.setFilter?.(null),refresh:this.#ke}),{heading:l=n.heading,notice:d}=this.saysNarrowing&&h||{},c=this.#Ae(a.model,r,n.lang,h);return J(a,{...n,heading:l},this.renderContent(c),{notice:d,tools:this.tools&&(e=this.tools,t=q[c.lang],i=async()=>{await Promise.all([lt.load(),e.load()]),c.refresh()},s=lt.failed||e.failed,ie`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${lt.module&&e.module?lt.module.toolsPanel(c,e.module):R(s?t.failedDetails:void 0)}
  </details>`),news:x(c,this.#Se),isPart:!!h})}get#Se(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:n,owners:o}=t??{};return void 0!==s||n?{since:s,isOfStrategy:null===e,before:n,place:i,owners:o}:void 0}(this.since,this.#fe.feed,this.#xe)}get#Ce(){return function(e,{feed:t,selection:i},s){let n=(e??t?.land)?.trim()||null,o=t?.filter??null,r=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:n}){let{type:o}=i??{},r=o&&n?.has(o)&&!t.includes(o);return(s?e:!r)?i?.text:void 0}(s,i);return n||o||r?{land:n,filter:o,unknown:r}:void 0}(this.land,this.#fe,this.#xe)}#Ae(e,t,i,s){let{today:n}=this.#ge;return{...F(e,s),whole:e,lang:i,selection:t,headingLevel:B(this.headingLevel),today:n,news:z({whole:e,lang:i,today:n,refresh:this.#ke},this.#Se),showsDetails:function({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:n,origin:o,hasPanel:r,homes:a}){if(r||!n)return t;if(o)return o===e;let{type:h}=n,l=s.includes(h)&&!a?.has(h);return i.includes(h)||l}(this.#xe,t),isFiltered:!!this.#fe.feed?.filter,changeFilter:this.#fe.changeFilter,linkTo:this.#fe.selection?.linkTo,choose:this.#Le,refresh:this.#ke,say:this.voice.say}}}export{mt as F,et as T,ot as a,ht as b,ct as c,at as d,dt as r,st as v,nt as w};
