let e,t,i;import{L as s,f as n,a as o,s as r,t as a,b as h,c as l,S as d,N as c,d as u,l as f,p as m,i as p,e as g,F as w,r as v}from"./selection.types.js";import{s as b,L as y,c as k,a as x,p as z,d as C,m as S,e as A,n as E,f as T,g as L}from"./render-hydrate.js";import{b6 as D,n as U,S as N,f as M,b7 as j,b8 as F,b9 as W,ba as O,bb as R,bc as q,bd as P}from"./run-render.js";import{b as $,n as B}from"./render-options.js";import{bv as H,A as I,b8 as V,B as J,l as K,x as Y,y as Z,T as G,aj as X}from"../fds.js";class Q{#e;#t;#i;constructor(e,t,i){this.host=e,this.connection=t,this.couldSay=i,this.#e=new s(()=>{e.requestUpdate()}),e.addController(this)}get#s(){return null===this.host.land?this.connection.feed?.landView:void 0}get view(){let e=this.#s,{showsAll:t,toggleAll:i}=e??this.#e;return{showsAll:t,toggleAll:i,saysLand:!e||e.speaker===this.host}}hostUpdate(){this.#n(this.couldSay()?this.#s:void 0)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#i?.(),this.#t=e,this.#i=e?.join(this.host))}}let _="fds-strategy";class ee{#o;#r;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#o=!0,this.isAnswered=!1,this.#r=new Set,this.end=()=>{for(let e of(this.#o=!1,this.#r))e();this.#r.clear()}}open(){this.#a(n,this.listener.feed),this.#a(o,this.listener.selection)}#a(e,t){let i;this.target.dispatchEvent(new r(e,this.host,(e,s)=>{!this.#o||this.#h(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#l(),void 0===e?this.listener.gone?.():t(e))},!0))}#h(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#r.delete(e)),t&&this.#r.add(t)}#l(){this.isAnswered||(this.isAnswered=!0,this.listener.answered())}}let te=new y(()=>import("./follow-by-id.js"));class ie{#d;#c;#u;#f;#m;#p;#g;#w;constructor(e,t){this.host=e,this.homeTypes=t,this.#d=new WeakSet,this.#u=[],this.#f=[],this.#m={},this.#p=!1,this.#g=!1,this.#w=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??D,...e})},this.#v=e=>{if(this.#d.has(e)||e.target!==this.host)return;let t=a(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#b(t)})},this.#y=()=>{let{store:e}=this.#c;e&&(this.feed={...h(e),...this.#m},this.selection=l(e),this.#k())},this.#c=new d(e,this.#y),e.addController(this),e.addEventListener("fds-select",this.#v)}hostConnected(){this.#p=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#x(),t?.origin===e&&setTimeout(()=>{this.hostUpdate(),e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#p=!0}hostUpdate(){this.#c.setLand(this.host.land),this.#p&&this.host.isConnected&&(this.#p=!1,this.#g=!0,this.#z(),this.#g=!1)}#z(){this.#x();let{host:e}=this;e.strategy?this.#C(b(e.strategy)):e.for?this.#S(e.for):this.#A()}#k(){this.#g||this.host.requestUpdate()}choose(e){let t=u(e);return this.#d.add(t),this.host.dispatchEvent(t)&&this.#b(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#b(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#v;#x(){for(let e of[...this.#u,...this.#f])e();this.#u=[],this.#f=[],this.#m={},this.feed=void 0,this.selection=void 0}#E(){for(let e of this.#f.splice(0))e()}#T(){let{host:e,selection:t}=this;if(this.#w||!t)return;this.#w=!0;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());this.#w=void 0!==i,i&&this.#f.push(()=>{this.#w=!1,i()})}#y;#C(e){this.#E(),this.#c.join(e),this.#f.push(()=>{this.#c.leave()}),this.#y(),this.#T(),this.#c.announceJoined()}#S(e){let t=!0;this.#u.push(()=>{t=!1}),this.#L(),te.load().then(()=>{if(!t||!te.module)return;let i={},{host:s}=this,n=te.module.followById(s,e,(e,t)=>{e?this.#D(e,t):this.#U(i),i=e??{}});this.#u.push(n)})}#U(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#c.lastWord={...i,filter:t.filter??null};let{land:s=null,since:n=null}=t;this.#m={land:s,since:n},this.#C(k(e))}#A(){let e=this.#D(this.host);if(this.feed)return;let t=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(_)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===_)return t}return null}(this.host),i=!e.isAnswered&&t?.matches(":defined");!t||i?this.#C(x(t?t.getAttribute("src"):this.host.src)):(this.#L(),this.#N(t.localName))}#N(e){if(customElements.get(e))return;let t=!0;this.#u.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#D(this.host)})}#L(){let e=setTimeout(()=>{this.feed||this.#C(x(this.host.src))},1e4);this.#u.push(()=>{clearTimeout(e)})}#D(e,t){let i=new ee(this.host,e,{answered:()=>{this.#E(),this.#m={},this.#c.lastWord=c,this.#f.push(i.end)},feed:e=>{this.feed=e,this.#k()},selection:e=>{this.selection=e,this.#T(),this.#k()},gone:t});return this.#u.push(i.end),i.open(),i}}let se=()=>{},ne=new class{#M=new Set;#j=0;#F=se;#W=se;constructor(e){this.environment=e}get today(){return $(this.environment.now())}subscribe(e){return this.#M.add(e),1===this.#M.size&&this.#O(),()=>{this.#M.delete(e)&&0===this.#M.size&&this.#R()}}#O(){this.#j=this.today,this.#W=this.environment.onVisibility(this.#q),this.#P()}#R(){this.#F(),this.#W()}#q=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#j)for(let t of(this.#j=e,[...this.#M]))t();this.#P()};#P(){if(this.#F(),0===this.#M.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#F=i()?t(Math.min(B(e())-e(),36e5),this.#q):se}}({now:z.now,after:z.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class oe{#$;constructor(e,t=ne){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#$??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#$?.(),this.#$=void 0}}let re="a[href], button, input, select, summary, [tabindex]",ae=/^(?:li|tr)$/;function he(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:n,parentElement:o}=t,r=[i,s,n[0],t.getAttribute("name"),t.dataset.ref??!ae.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return o?`${e(o)}>${r}`:r}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function le(e){let t=[...he(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?he(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...he(e,re)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function de(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of he(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?he(e,"*"):[]){let{scrollTop:e=0,scrollLeft:n=0}=i.get(t)??{};(0!==e||0!==n)&&s.scrollTo(n,e)}s&&function(e,{identity:t,ref:i}){let s=he(e,re),n=s.get(t);return n??void 0===i?n:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function ce(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function ue(e,t){let i=le(e);try{H(I,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return ce(e,t),()=>{de(e,i)}}let fe=/^(?:style|link)$/i,me={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function pe(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:n,nextSibling:o}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(o&&o.parentNode!==t)return!1;for(let e of n)t.insertBefore(e,o);return!0}class ge{#B;#H;#I=[];#V=!1;watch(e){this.#B=e,this.#H??=new MutationObserver(e=>{this.#J(e)}),this.#H.observe(e,me)}undo(e){this.#J(this.#H?.takeRecords()??[]),this.#H?.disconnect();let t=this.#I.reverse(),i=this.#V;return this.#I=[],this.#V=!1,e!==this.#B||!i&&t.every(pe)}#J(e){this.#V||(this.#I.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>fe.test(e))}(e))),this.#I.length<=2e4||(this.#V=!0,this.#I=[]))}}class we{#K=new ge;#Y;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#Y||void 0===this.#Y&&this.#K.undo(t.renderRoot)?void 0:this.#Z(),s=!1;try{s=0===C(e).missing.length,this.#Y=void 0,i?.()}catch(e){this.#G(e)}return this.#K.watch(t.renderRoot),s}#Z(){let{renderRoot:e,renderOptions:t}=this.host;return this.#K.undo(e),ue(e,t)}#G(e){let{renderRoot:t,renderOptions:i}=this.host;ue(t,i),H(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#Y&&(this.#Y=s,queueMicrotask(()=>{this.report(s)}))}}let ve=["click","keydown","input"];class be{#X=!1;#Q=!1;#_=!1;constructor(e,t,i){for(let s of(this.connection=t,this.needs=i,ve))e.addEventListener(s,this.#ee,{capture:!0})}get#te(){let{needs:e,connection:t}=this,i=!!t.selection?.linkTo&&""!==location.hash;if(!(this.#X||this.#Q||i||this.#ie))return e.moreCode().some(({module:e})=>e)?void 0:e.piece()}get#ie(){return!!(this.connection.selection?.selection??this.needs.wish())}stateOf({state:e,pieces:t}){if("model"in e)return e;let i=this.#te,s=i&&t?.get(i);return s?{status:"ready",model:s,origin:"snapshot",fetchedAt:0}:e}get drawn(){let{feed:e,selection:t}=this.connection;return{model:e&&S(this.stateOf(e)),feed:e,selection:t}}get isLeftAlone(){return"failed"===this.connection.feed?.state.status&&this.#_&&!this.#Q&&!this.#ie}approach(){return this.#X=!0,this.complete()}#ee=()=>{this.#Q=!0;let{feed:e}=this.connection;this.#_&&"failed"===e?.state.status&&e.retry()};get isIncomplete(){let{feed:e}=this.connection;return"loading"===e?.state.status&&!!e.pieces?.size&&this.#_&&!this.#te}async complete(){await(this.connection.feed?.need?.())}noteDrawn(){let{feed:e}=this.connection;e&&(this.#_=!S(e.state)&&!!S(this.stateOf(e)),"loading"===e.state.status&&e.need?.(this.#te))}}let ye=new Map,ke=2e3;function xe(){for(let e of ye.keys())e.update()}async function ze(){clearTimeout(t),t=void 0,await V.retry(),V.isComplete&&(ke=2e3,removeEventListener("online",Ce)),xe()}function Ce(){V.isComplete||ze()}function Se(t){e??=new MutationObserver(xe);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class Ae{#se;constructor(e){this.host=e,e.addController(this)}get wanted(){return f(this.host)}get language(){let{wanted:e}=this;return V.canShow(e)?e:(void 0===t&&0!==ye.size&&(addEventListener("online",Ce),t=setTimeout(()=>{ze()},ke),ke=Math.min(2*ke,3e5)),"de")}update(){this.language!==this.#se&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),ye.set(this,e),Se(e),Ce()}hostDisconnected(){let i,s;i=ye.get(this)??[],ye.delete(this),s=new Set([...ye.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),Se(s),s.size>0||(removeEventListener("online",Ce),clearTimeout(t),t=void 0))}hostUpdated(){this.#se=this.language}}class Ee{#ne;#oe;#re;constructor(e){this.widget=e}canWait({model:e,feed:t,selection:i}){if(e!==this.#ne||t?.filter!==this.#oe)return!0;let{origin:s}=i??{};return!!s&&s!==this.widget&&i?.selection!==this.#re}note({model:e,feed:t,selection:i}){this.#ne=e,this.#oe=t?.filter,this.#re=i?.selection}}let Te=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,Le=(e,t,i)=>.2126*Te(e)+.7152*Te(t)+.0722*Te(i),De=(e,t,i)=>-.0406*(e+.3963*t+.2158*i)**3+1.1123*(e-.1056*t-.0639*i)**3-.0717*(e-.0895*t-1.2915*i)**3;function Ue(e){let[t=0,i=0,s=0,n=1]=(e.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g)??[]).map(e=>Number(e)||0);if(0===n)return null;if(n<1)return;if(e.startsWith("rgb"))return Le(t/255,i/255,s/255);if(e.startsWith("color(srgb "))return Le(t,i,s);if(e.startsWith("oklab"))return De(t,i,s);let o=s*Math.PI/180;return e.startsWith("oklch")?De(t,i*Math.cos(o),i*Math.sin(o)):void 0}function Ne(e){let t=e.assignedSlot??e.parentNode,i=t instanceof ShadowRoot?t.host:t;return i instanceof Element?[i,...Ne(i)]:[]}let Me=(e,t)=>e===t||parseFloat(e)>Math.max(16,parseFloat(t)/2),je=new Map,Fe=new Set,We=!1;function Oe(){for(let[e,t]of(We=!1,i?.disconnect(),je.clear(),[...Fe].map(e=>[e,e.read(function({host:e}){let t,s=Ne(e),n=(t=e.getAttribute("for"))?e.getRootNode().getElementById(t)??e.ownerDocument.getElementById(t):s.find(({localName:e})=>"fds-strategy"===e);for(let t of[e,...s,...n?[n]:[]])i?.observe(t,{attributes:!0});let{head:o}=e.ownerDocument;return i?.observe(o,{attributes:!0,childList:!0,subtree:!0}),{around:s,strategy:n}}(e))])))e.tell(t)}function Re(){We||requestAnimationFrame(Oe),We=!0}let qe=["transitionend","load","fullscreenchange","change","context-provider"];function Pe(e){for(let t of qe)document[e](t,Re,!0);globalThis[e]("resize",Re),matchMedia("(prefers-color-scheme: dark)")[e]("change",Re)}class $e{#ae;#j=[];constructor(e){this.host=e}hostConnected(){if("getComputedStyle"in globalThis){for(let e of(this.#ae??=this.host.attachInternals(),i??=new MutationObserver(Re),0===Fe.size&&Pe("addEventListener"),Fe.add(this),Ne(this.host)))e.matches(":defined")||customElements.whenDefined(e.localName).then(Re);We||queueMicrotask(Oe),We=!0}}hostDisconnected(){Fe.delete(this),Fe.size>0?Re():(i?.disconnect(),Pe("removeEventListener"))}read({around:e,strategy:t}){var i;let s,n,o,r,a,h=(e,...i)=>[this.host,t].map(t=>t?.getAttribute(e)??"").find(e=>i.includes(e)),l=h("data-ground","own","none"),d=h("data-theme","light","dark"),c=function(e){let[t]=e;return je.has(t)||je.set(t,function(e){for(let t of e){let e=getComputedStyle(t),{backgroundImage:i,mixBlendMode:s,filter:n,backdropFilter:o}=e;if("contents"===e.display)continue;if("nonenormalnonenone"!==i+s+n+o||function(e,t){return["::before","::after"].some(i=>{let s=getComputedStyle(e,i);return!(!/absolute|fixed/.test(s.position)||/^(none|normal)$/.test(s.content))&&("none"!==s.backgroundImage||null!==Ue(s.backgroundColor))&&Me(s.width,t.width)&&Me(s.height,t.height)})}(t,e))return;let r=Ue(e.backgroundColor);if(null!==r)return r}let t=e.at(-1);return t&&function(e){if(parent!==window)return;let{colorScheme:t}=getComputedStyle(e),i=document.querySelector("meta[name=color-scheme]"),s="normal"===t?i?.content??"":t;return+!(s.includes("dark")&&(!s.includes("light")||matchMedia("(prefers-color-scheme: dark)").matches))}(t)}(e)),je.get(t)}(e),u=void 0===c?void 0:c>.179?"light":"dark",f=void 0!==c&&(c>=.805||c<=.052)?u:void 0,m="none"===l||"own"!==l&&!!f&&f===(d??f),p=(n=(s=e=>parseFloat(e)/parseFloat(i.fontSize)||0)((i=getComputedStyle(this.host)).letterSpacing),o=s(i.wordSpacing),r=s(i.lineHeight),[...(a=(n>=.05||o>=.1)&&n>=0&&o>=0&&n<=.25&&o<=.5)?["spaced"]:[],...r>(a?1.45:1.75)&&r<=2.6?["airy"]:[]]);p.push(m?"clear":"card");let g=t&&!e.includes(t),w=d&&!g?void 0:d??(m?u:f);return w&&p.push(w),p}tell(e){if(e.join()!==this.#j.join()){for(let e of this.#j)this.#ae?.states.delete(e);for(let t of e)this.#ae?.states.add(t);this.#j=e}}}class Be{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,ce(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=le(t);t.replaceChildren(i),e.renderRoot=t,de(t,s),e.requestUpdate()}}let He=new Map,Ie=!1;function Ve(e,t){He.set(e,t),async function(){if(!Ie){for(Ie=!0;He.size>0;)await U(),function(){let[e,...t]=He;if(!e)return;let[i]=t.reduce((e,t)=>m(t[1],e[1])?t:e,e);return He.delete(i),i}()?.();Ie=!1}}()}class Je{#he=new Set;constructor(e){this.host=e,e.addController(this)}next(){return new Promise(e=>{let t=()=>{this.#he.delete(t),e()};this.#he.add(t),this.host.isConnected&&Ve(t,this.host)})}hostConnected(){for(let e of this.#he)Ve(e,this.host)}hostDisconnected(){for(let e of this.#he)He.delete(e)}}let Ke=500,Ye=new WeakMap;class Ze{#le;#de;constructor(e,t){this.host=e,this.strategy=t,this.#le="",this.say=(e,t=250)=>{for(let e of(this.hush(),this.#ce))Ye.get(e)?.hush();this.#de=setTimeout(()=>{this.#ue(e)},t)},Ye.set(e,this),e.addController(this)}async#ue(e){let t=this.#de;await this.host.updateComplete,t===this.#de&&(this.#le=e(),this.host.requestUpdate())}get#ce(){return this.strategy.feed?.owners?.()??[]}get speaksForAll(){return p(this.host,this.#ce)}get words(){return this.#le}hush(){clearTimeout(this.#de),this.#de=void 0,this.#le&&(this.#le="",this.host.requestUpdate())}hostDisconnected(){clearTimeout(this.#de),this.#de=void 0,this.#le=""}}let Ge=J("voice",{opened:e=>`Ausgewählt ist: ${e}`,closed:"Die Auswahl ist aufgehoben.",view:e=>`Sie sehen jetzt die Ansicht: ${e}.`,switchedOn:e=>`${e}: eingeschaltet.`,switchedOff:e=>`${e}: ausgeschaltet.`});function Xe(e,t){let i=function({failed:e},t){let{failedDetails:i,loading:s}=M[t];return e?i:s}(e,t);return e.failed?N(i,"muted"):G`<p class="muted">${i}</p>`}let Qe=new y(()=>import("./record-details.js"));async function _e(){await Promise.all([Qe.load(),A()])}function et(e,t){let i=Qe.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):G`<div class="details" part="details" id=${j}>
    ${Xe(Qe,e.lang)}
  </div>`}function tt(e,t){return Qe.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let it=new y(()=>import("./news-notice.js")),st=new y(()=>import("./tools-panel.js")),nt=X`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,ot=X`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,rt=[g,X`
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
`,X`
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
`,X`
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
`,X`
  /* Before there are data, outside the frame: what a page puts between the tags keeps its look. */
  .frame {
    ${X`
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
    ${nt}
  }
  .frame::after,
  .waiting::after {
    ${ot}
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
`,F];class at extends w{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:W},strategy:{attribute:!1}}}static{this.styles=rt}#fe;#me;#pe;#ge;#we;#ve;#be;#ye;#ke;get#xe(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}get entryOfDetails(){}constructor(){let e,t;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#fe=new ie(this,()=>this.homeTypes),this.#me=new Q(this,this.#fe,()=>this.saysNarrowing),this.#pe=new Ae(this),this.#ge=new oe(this),this.#we=new we(this,()=>O(this.#ze),e=>{this.dispatchEvent(v(e,this.#pe.language))}),this.#be=new Ee(this),this.#ye=new be(this,this.#fe,{piece:()=>this.firstPiece?.(),wish:()=>this.#Ce??this.#Se,moreCode:()=>[Qe,st,...this.later,...this.onDemand]}),this.voice=new Ze(this,this.#fe),this.turns=new Je(this),this.#ke=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0,this.#Ae=e=>{_e();let t=this.#fe.choose(e);return t&&this.voice.say(()=>function({shadowRoot:e},{feed:t,selection:i},s){if(e?.activeElement?.closest(".details"))return"";let{opened:n,closed:o}=Ge[s],r=i?.selection;if(!r)return o;let a=t&&S(t.state),h=a?function(e,{type:t,id:i},s){let[n="",o=""]=i.split("/");return Y(("cell"===t?[e.find("category",n),e.find("goal",o)]:[e.find(t,i)]).map(e=>e?K(e,s).text:"").filter(Boolean).join(", "),Z)}(a,r,s):"";return h&&n(h)}(this,this.#fe,this.#pe.language)),t},this.addController(new $e(this));var i,s=()=>{let e=this.later.map(e=>e.load());Promise.all([this.#ye.approach(),_e(),...e]).then(this.#ke)};for(let e of["pointerover","focusin"])this.addEventListener(e,s,{once:!0,passive:!0});i=()=>this.stepBack(),e=!1,t=t=>{"Escape"!==t.key||t.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(t)||("keydown"===t.type&&(e=!t.defaultPrevented&&(t=>{if(t.repeat)return e;let[s]=t.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):i()})(t)),e&&(t.preventDefault(),t.stopPropagation()))},this.addEventListener("keydown",t),this.addEventListener("keyup",t)}stepBack(){return!!this.#fe.selection?.selection&&this.#Ae(null)}#Ae;reload(){return this.#fe.reload()}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#ve=new Be(this,this.shadowRoot),this.#ve.stage):e}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){await async function(e,t,i){await E(t),await async function(e){!e||it.module||it.failed||await it.load()}(i),V.isAwaited(e)&&await V.load(e)}(this.#pe.wanted,this.#Ce,this.#Se),this.#be.canWait(this.#ye.drawn)&&await this.turns.next(),this.#ye.isIncomplete&&await this.#ye.complete(),await super.scheduleUpdate(),this.#be.note(this.#ye.drawn)}shouldUpdate(){return!this.#ye.isLeftAlone}performUpdate(){let e=Qe.module?.noteFocus(this,this.entryOfDetails),t=this.#we.draw(()=>{super.performUpdate()});e?.(),t&&this.#ye.drawn.model&&(this.#ve?.handOver(),this.#ve=void 0)}willUpdate(e){["strategy","for","src"].some(t=>e.has(t))&&this.#fe.invalidate()}updated(e){this.#ye.noteDrawn();let{later:t,onDemand:i,tools:s}=this,n=[Qe,st,it,...s?[s]:[]];this.adopt([...n,...t,...i].flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[]),at.elementStyles.length)}get#ze(){let{language:e}=this.#pe;return{lang:e,headingLevel:W(this.headingLevel),heading:this.headingIn(e),speaksForAll:this.voice.speaksForAll,retry:()=>{this.#fe.feed?.retry(),this.requestUpdate()}}}render(){var e;let t,i,s,n=this.#ze,{feed:o,selection:r}=this.#fe;if(!o||!r)return R({slow:!1},n);let a=this.#ye.stateOf(o);if("loading"===a.status)return R(a,n);if("failed"===a.status)return q(a,n);let h=T(a.model,this.#Ce,{...n,...this.#me.view,reset:()=>o.setFilter?.(null),refresh:this.#ke}),{heading:l=n.heading,notice:d}=this.saysNarrowing&&h||{},c=this.#Ee(a.model,r,n.lang,h);return P(a,{...n,heading:l},this.renderContent(c),{notice:d,tools:this.tools&&(e=this.tools,t=M[c.lang],i=async()=>{await Promise.all([st.load(),e.load()]),c.refresh()},s=st.failed||e.failed,G`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${st.module&&e.module?st.module.toolsPanel(c,e.module):N(s?t.failedDetails:void 0)}
  </details>`),said:this.voice.words,news:function(e,t){if(t)return it.failed?M[e.lang].broken:it.module?.newsNotice(e,t)}(c,this.#Se),isPart:!!h})}get#Se(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:n,owners:o}=t??{};return void 0!==s||n?{since:s,isOfStrategy:null===e,before:n,place:i,owners:o}:void 0}(this.since,this.#fe.feed,this.#xe)}get#Ce(){return function(e,{feed:t,selection:i},s){let n=(e??t?.land)?.trim()||null,o=t?.filter??null,r=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:n}){let{type:o}=i??{},r=o&&n?.has(o)&&!t.includes(o);return(s?e:!r)?i?.text:void 0}(s,i);return n||o||r?{land:n,filter:o,unknown:r}:void 0}(this.land,this.#fe,this.#xe)}#Ee(e,t,i,s){var n,o;let{today:r}=this.#ge;return{...L(e,s),whole:e,lang:i,selection:t,headingLevel:W(this.headingLevel),today:r,news:(n={whole:e,lang:i,today:r,refresh:this.#ke},(o=this.#Se)&&it.use(n.refresh)?.newsFor(n,o)),showsDetails:function({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:n,origin:o,hasPanel:r,homes:a}){if(r||!n)return t;if(o)return o===e;let{type:h}=n,l=s.includes(h)&&!a?.has(h);return i.includes(h)||l}(this.#xe,t),isFiltered:!!this.#fe.feed?.filter,changeFilter:this.#fe.changeFilter,linkTo:this.#fe.selection?.linkTo,choose:this.#Ae,refresh:this.#ke,say:this.voice.say}}}export{at as F,Ke as T,Qe as a,tt as b,ot as c,et as d,nt as r,Ge as v,Xe as w};
