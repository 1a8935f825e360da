let e,t,i,s;import{L as n,f as o,a,s as r,t as h,b as l,c as d,S as c,N as u,d as f,l as m,p,i as g,n as w,e as v,F as b,g as y,r as k,h as x,j as z,k as C}from"./selection.types.js";import{s as S,L as D,c as E,a as T,p as A,d as L,m as M,e as F,n as N,f as U,g as P}from"./render-hydrate.js";import{b8 as W,b9 as O,n as j,T as q,f as R,ba as $,bb as B,bc as H,bd as I,be as V,bf as J,bg as K,bh as Y}from"./run-render.js";import{b as Z,n as G}from"./render-options.js";import{bv as X,A as Q,b8 as _,T as ee,B as te,l as ie,x as se,y as ne,aj as oe}from"../fds.js";class ae{#e;#t;#i;constructor(e,t,i){this.host=e,this.connection=t,this.couldSay=i,this.#e=new n(()=>{e.requestUpdate()}),e.addController(this)}get#s(){return null===this.host.land?this.connection.feed?.landView:void 0}get view(){let e=this.#s,{showsAll:t,toggleAll:i}=e??this.#e;return{showsAll:t,toggleAll:i,saysLand:!e||e.speaker===this.host}}hostUpdate(){this.#n(this.couldSay()?this.#s:void 0)}hostDisconnected(){this.#n(void 0)}#n(e){e!==this.#t&&(this.#i?.(),this.#t=e,this.#i=e?.join(this.host))}}function re({widget:e,isDetailsPanel:t,homeTypes:i,secondHomeTypes:s},{selection:n,origin:o,hasPanel:a,homes:r}){if(a||!n)return t;if(o)return o===e;let{type:h}=n,l=s.includes(h)&&!r?.has(h);return i.includes(h)||l}let he="fds-strategy";class le{#o;#a;constructor(e,t,i){this.host=e,this.target=t,this.listener=i,this.#o=!0,this.isAnswered=!1,this.#a=new Set,this.end=()=>{for(let e of(this.#o=!1,this.#a))e();this.#a.clear()}}open(){this.#r(o,this.listener.feed),this.#r(a,this.listener.selection)}#r(e,t){let i;this.target.dispatchEvent(new r(e,this.host,(e,s)=>{!this.#o||this.#h(i,s)?s?.():(s!==i&&this.#n(i,s),i=s,this.#l(),void 0===e?this.listener.gone?.():t(e))},!0))}#h(e,t){return this.target!==this.host&&!!e&&t!==e}#n(e,t){e&&(e(),this.#a.delete(e)),t&&this.#a.add(t)}#l(){this.isAnswered||(this.isAnswered=!0,this.listener.answered())}}let de=e=>["strategy","for","src"].some(t=>e.has(t)),ce=new D(()=>import("./follow-by-id.js"));class ue{#d;#c;#u;#f;#m;#p;#g;#w;constructor(e,t){this.host=e,this.homeTypes=t,this.#d=new WeakSet,this.#u=[],this.#f=[],this.#m={},this.#p=!1,this.#g=!1,this.#w=!1,this.changeFilter=e=>{let{feed:t}=this;t?.setFilter?.(e&&{...t.filter??W,...e})},this.#v=e=>{if(this.#d.has(e)||e.target!==this.host)return;let t=h(e.detail);queueMicrotask(()=>{e.defaultPrevented||this.#b(t)})},this.#y=()=>{let{store:e}=this.#c;e&&(this.feed={...l(e),...this.#m},this.selection=d(e),this.#k())},this.#c=new c(e,this.#y),e.addController(this),e.addEventListener("fds-select",this.#v)}hostConnected(){this.#p=!0,this.host.requestUpdate()}hostDisconnected(){let{host:e,selection:t}=this;this.#x(),t?.origin===e&&setTimeout(()=>{this.hostUpdate(),e.isConnected&&this.selection?.origin===e||t.forgetOrigin?.(e)})}invalidate(){this.#p=!0}hostUpdate(){this.#c.setLand(this.host.land),this.#p&&this.host.isConnected&&(this.#p=!1,this.#g=!0,this.#z(),this.#g=!1)}#z(){this.#x();let{host:e}=this;e.strategy?this.#C(S(e.strategy)):e.for?this.#S(e.for):this.#D()}#k(){this.#g||this.host.requestUpdate()}choose(e){let t=f(e);return this.#d.add(t),this.host.dispatchEvent(t)&&this.#b(e)}async reload(){await this.host.updateComplete,await(this.feed?.reload?.())}#b(e){return this.hostUpdate(),!!this.selection?.select(e,{toggle:!0,origin:this.host})}#v;#x(){for(let e of[...this.#u,...this.#f])e();this.#u=[],this.#f=[],this.#m={},this.feed=void 0,this.selection=void 0}#E(){for(let e of this.#f.splice(0))e()}#T(){let{host:e,selection:t}=this;if(this.#w||!t)return;this.#w=!0;let i=e.isDetailsPanel?t.addPanel?.(e):t.addHome?.(e,this.homeTypes());this.#w=void 0!==i,i&&this.#f.push(()=>{this.#w=!1,i()})}#y;#C(e){this.#E(),this.#c.join(e),this.#f.push(()=>{this.#c.leave()}),this.#y(),this.#T(),this.#c.announceJoined()}#S(e){let t=!0;this.#u.push(()=>{t=!1}),this.#A(),ce.load().then(()=>{if(!t||!ce.module)return;let i={},{host:s}=this,n=ce.module.followById(s,e,(e,t)=>{e?this.#L(e,t):this.#M(i),i=e??{}});this.#u.push(n)})}#M(e){let{feed:t,selection:i}=this;if(!t||!i)return;this.#c.lastWord={...i,filter:t.filter??null};let{land:s=null,since:n=null}=t;this.#m={land:s,since:n},this.#C(E(e))}#D(){let e=this.#L(this.host);if(this.feed)return;let t=function(e){let t=e;for(;t;){let e=t.parentElement?.closest(he)??null;if(e)return e;let i=t.getRootNode();if(t=i instanceof ShadowRoot?i.host:null,t?.localName===he)return t}return null}(this.host),i=!e.isAnswered&&t?.matches(":defined");!t||i?this.#C(T(t?t.getAttribute("src"):this.host.src)):(this.#A(),this.#F(t.localName))}#F(e){if(customElements.get(e))return;let t=!0;this.#u.push(()=>{t=!1}),customElements.whenDefined(e).then(()=>{t&&this.#L(this.host)})}#A(){let e=setTimeout(()=>{this.feed||this.#C(T(this.host.src))},1e4);this.#u.push(()=>{clearTimeout(e)})}#L(e,t){let i=new le(this.host,e,{answered:()=>{this.#E(),this.#m={},this.#c.lastWord=u,this.#f.push(i.end)},feed:e=>{this.feed=e,this.#k()},selection:e=>{this.selection=e,this.#T(),this.#k()},gone:t});return this.#u.push(i.end),i.open(),i}}let fe=()=>{},me=new class{#N=new Set;#U=0;#P=fe;#W=fe;constructor(e){this.environment=e}get today(){return Z(this.environment.now())}subscribe(e){return this.#N.add(e),1===this.#N.size&&this.#O(),()=>{this.#N.delete(e)&&0===this.#N.size&&this.#j()}}#O(){this.#U=this.today,this.#W=this.environment.onVisibility(this.#q),this.#R()}#j(){this.#P(),this.#W()}#q=()=>{let{today:e}=this;if(this.environment.isVisible()&&e!==this.#U)for(let t of(this.#U=e,[...this.#N]))t();this.#R()};#R(){if(this.#P(),0===this.#N.size)return;let{now:e,after:t,isVisible:i}=this.environment;this.#P=i()?t(Math.min(G(e())-e(),36e5),this.#q):fe}}({now:A.now,after:A.after,isVisible:()=>"visible"===document.visibilityState,onVisibility:e=>(document.addEventListener("visibilitychange",e),addEventListener("pageshow",e),()=>{document.removeEventListener("visibilitychange",e),removeEventListener("pageshow",e)})});class pe{#$;constructor(e,t=me){this.host=e,this.clock=t,e.addController(this)}get today(){return this.clock.today}hostConnected(){this.#$??=this.clock.subscribe(()=>{this.host.requestUpdate()})}hostDisconnected(){this.#$?.(),this.#$=void 0}}let ge="a[href], button, input, select, summary, [tabindex]",we=/^(?:li|tr)$/;function ve(e,t){let i=new Map;for(let s of e.querySelectorAll(t)){let e=function e(t){let{localName:i,id:s,classList:n,parentElement:o}=t,a=[i,s,n[0],t.getAttribute("name"),t.dataset.ref??!we.test(t.localName)?t.dataset.ref:t.querySelector("[data-ref]")?.dataset.ref].join(" ");return o?`${e(o)}>${a}`:a}(s),t=e;for(let s=1;i.has(t);s+=1)t=`${e}#${s}`;i.set(t,s)}return i}function be(e){let t=[...ve(e,"details")],i=[...e.querySelectorAll("*")].some(({scrollTop:e,scrollLeft:t})=>0!==e||0!==t);return{folds:new Map(t.map(([e,{open:t}])=>[e,t])),scrolled:new Map([...i?ve(e,"*"):[]].map(([e,{scrollTop:t,scrollLeft:i}])=>[e,{scrollTop:t,scrollLeft:i}])),focused:function(e){let t=e instanceof ShadowRoot&&e.activeElement;if(!(t instanceof HTMLElement))return;let[i]=[...ve(e,ge)].find(([,e])=>e===t)??[];return void 0===i?void 0:{identity:i,ref:t.dataset.ref}}(e)}}function ye(e,{folds:t,scrolled:i,focused:s}){for(let[i,s]of ve(e,"details")){let{open:e}=s;s.open=t.get(i)??e}for(let[t,s]of i.size>0?ve(e,"*"):[]){let{scrollTop:e=0,scrollLeft:n=0}=i.get(t)??{};(0!==e||0!==n)&&s.scrollTo(n,e)}s&&function(e,{identity:t,ref:i}){let s=ve(e,ge),n=s.get(t);return n??void 0===i?n:[...s.values()].find(({dataset:e})=>e.ref===i)}(e,s)?.focus({preventScroll:!0})}function ke(e,t){let i=document.createComment("");return e.append(i),t.renderBefore=i,i}function xe(e,t){let i=be(e);try{X(Q,e,t)}catch{}for(let t of[...e.childNodes])"STYLE"!==t.nodeName&&t.remove();return ke(e,t),()=>{ye(e,i)}}let ze=/^(?:style|link)$/i,Ce={childList:!0,characterData:!0,characterDataOldValue:!0,subtree:!0};function Se(e){let{target:t,oldValue:i,addedNodes:s,removedNodes:n,nextSibling:o}=e;if("characterData"===e.type)return t.data=i??"",!0;for(let e of s){if(e.parentNode!==t)return!1;t.removeChild(e)}if(o&&o.parentNode!==t)return!1;for(let e of n)t.insertBefore(e,o);return!0}class De{#B;#H;#I=[];#V=!1;watch(e){this.#B=e,this.#H??=new MutationObserver(e=>{this.#J(e)}),this.#H.observe(e,Ce)}undo(e){this.#J(this.#H?.takeRecords()??[]),this.#H?.disconnect();let t=this.#I.reverse(),i=this.#V;return this.#I=[],this.#V=!1,e!==this.#B||!i&&t.every(Se)}#J(e){this.#V||(this.#I.push(...e.filter(e=>!function({addedNodes:e,removedNodes:t}){let i=[...e,...t];return i.length>0&&i.every(({nodeName:e})=>ze.test(e))}(e))),this.#I.length<=2e4||(this.#V=!0,this.#I=[]))}}class Ee{#K=new De;#Y;constructor(e,t,i){this.host=e,this.renderBroken=t,this.report=i}draw(e){let{host:t}=this,i=!t.hasUpdated&&void 0===this.#Y||void 0===this.#Y&&this.#K.undo(t.renderRoot)?void 0:this.#Z(),s=!1;try{s=0===L(e).missing.length,this.#Y=void 0,i?.()}catch(e){this.#G(e)}return this.#K.watch(t.renderRoot),s}#Z(){let{renderRoot:e,renderOptions:t}=this.host;return this.#K.undo(e),xe(e,t)}#G(e){let{renderRoot:t,renderOptions:i}=this.host;xe(t,i),X(this.renderBroken(),t,i);let s=e instanceof Error?e.message:String(e);s!==this.#Y&&(this.#Y=s,queueMicrotask(()=>{this.report(s)}))}}let Te=["click","keydown","input"];class Ae{#X=!1;#Q=!1;#_=!1;constructor(e,t,i){for(let s of(this.host=e,this.connection=t,this.needs=i,Te))e.addEventListener(s,this.#ee,{capture:!0})}get#te(){let{needs:e,connection:t}=this,i=!!t.selection?.linkTo&&""!==location.hash;if(!(this.#X||this.#Q||i||this.#ie))return e.moreCode().some(({module:e})=>e)?void 0:e.piece()}get#ie(){return!!(this.connection.selection?.selection??this.needs.wish())}stateOf({state:e,pieces:t}){if("model"in e)return e;let i=this.#te,s=i&&t?.get(i);return s?{status:"ready",model:s,origin:"snapshot",fetchedAt:0}:e}get drawn(){let{feed:e,selection:t}=this.connection;return{model:e&&M(this.stateOf(e)),feed:e,selection:t}}get isLeftAlone(){let{feed:e}=this.connection;return"failed"===e?.state.status&&!!e.pieces?.size&&this.#_&&!this.#Q&&!this.#ie}async approach(){this.#X=!0;let e=this.needs.nextCode().map(e=>e.load());return await Promise.all([this.complete(),F(),...e]),this.host.requestUpdate(),this.isPrepared}get isPrepared(){return!!this.drawn.model&&this.needs.nextCode().every(({module:e})=>e)}#ee=()=>{this.#Q=!0;let{feed:e}=this.connection;this.#_&&"failed"===e?.state.status&&e.retry()};get isIncomplete(){let{feed:e}=this.connection;return"loading"===e?.state.status&&!!e.pieces?.size&&this.#_&&!this.#te}async complete(){await(this.connection.feed?.need?.())}noteDrawn(){let{feed:e}=this.connection;e&&(this.#_=!M(e.state)&&!!M(this.stateOf(e)),"loading"===e.state.status&&e.need?.(this.#te))}}let Le=new Map,Me=2e3;function Fe(){for(let e of Le.keys())e.update()}async function Ne(){clearTimeout(t),t=void 0,await _.retry(),_.isComplete&&(Me=2e3,removeEventListener("online",Ue)),Fe()}function Ue(){_.isComplete||Ne()}function Pe(t){e??=new MutationObserver(Fe);let i={attributes:!0,attributeFilter:["lang"],subtree:!0};for(let s of t)e.observe(s,i)}class We{#se;constructor(e){this.host=e,e.addController(this)}get wanted(){return m(this.host)}get language(){let{wanted:e}=this;return _.canShow(e)?e:(void 0===t&&0!==Le.size&&(addEventListener("online",Ue),t=setTimeout(()=>{Ne()},Me),Me=Math.min(2*Me,3e5)),"de")}update(){this.language!==this.#se&&this.host.requestUpdate()}hostConnected(){let e;e=function e(t){let i=t.getRootNode();return"host"in i?[i,...e(i.host)]:[i]}(this.host),Le.set(this,e),Pe(e),Ue()}hostDisconnected(){let i,s;i=Le.get(this)??[],Le.delete(this),s=new Set([...Le.values()].flat()),i.every(e=>s.has(e))||(e?.disconnect(),Pe(s),s.size>0||(removeEventListener("online",Ue),clearTimeout(t),t=void 0))}hostUpdated(){this.#se=this.language}}class Oe{#ne;#oe;#ae;constructor(e){this.widget=e}canWait({model:e,feed:t,selection:i}){if(e!==this.#ne||t?.filter!==this.#oe)return!0;let{origin:s}=i??{};return!!s&&s!==this.widget&&i?.selection!==this.#ae}get isOfData(){return void 0!==this.#ne}note({model:e,feed:t,selection:i}){this.#ne=e,this.#oe=t?.filter,this.#ae=i?.selection}}let je=e=>e<=.04045?e/12.92:((e+.055)/1.055)**2.4,qe=(e,t,i)=>.2126*je(e)+.7152*je(t)+.0722*je(i),Re=(e,t,i)=>-.0406*(e+.3963*t+.2158*i)**3+1.1123*(e-.1056*t-.0639*i)**3-.0717*(e-.0895*t-1.2915*i)**3;function $e(e){let[t=0,i=0,s=0,n=1]=(e.match(/(?<![\w-])(-?[\d.]+(e-\d+)?|none)/g)??[]).map(e=>Number(e)||0);if(0===n)return null;if(n<1)return;if(e.startsWith("rgb"))return qe(t/255,i/255,s/255);if(e.startsWith("color(srgb "))return qe(t,i,s);if(e.startsWith("oklab"))return Re(t,i,s);let o=s*Math.PI/180;return e.startsWith("oklch")?Re(t,i*Math.cos(o),i*Math.sin(o)):void 0}function Be(e){let t=e.assignedSlot??e.parentNode,i=t instanceof ShadowRoot?t.host:t;return i instanceof Element?[i,...Be(i)]:[]}let He=(e,t)=>e===t||parseFloat(e)>Math.max(16,parseFloat(t)/2),Ie=new WeakMap;function Ve(e){let t=Ie.get(e)??e.attachInternals();return Ie.set(e,t),t.states}function Je(e,t,i){i?Ve(e).add(t):Ve(e).delete(t)}let Ke=new Map,Ye=new Set,Ze=new Set,Ge=!1;function Xe(e){let t=[...e].map(e=>[e,e.read(function({host:e}){let t,s=Be(e),n=(t=e.getAttribute("for"))?e.getRootNode().getElementById(t)??e.ownerDocument.getElementById(t):s.find(({localName:e})=>"fds-strategy"===e);for(let t of[e,...s,...n?[n]:[]])i?.observe(t,{attributes:!0});let{head:o}=e.ownerDocument;return i?.observe(o,{attributes:!0,childList:!0,subtree:!0}),{around:s,strategy:n}}(e))]);for(let[e,i]of(Ze.clear(),t))e.tell(i)}function Qe(){Ge=!1,i?.disconnect(),Ke.clear(),Xe(Ye)}function _e(){Ge||("complete"===document.readyState&&Ke.clear(),Xe(Ze))}function et(){Ge||requestAnimationFrame(Qe),Ge=!0}let tt=["transitionend","load","fullscreenchange","change","context-provider"];function it(e){for(let t of tt)document[e](t,et,!0);globalThis[e]("resize",et),matchMedia("(prefers-color-scheme: dark)")[e]("change",et)}class st{#U=[];constructor(e){this.host=e}hostConnected(){if("getComputedStyle"in globalThis){for(let e of(i??=new MutationObserver(et),0===Ye.size&&it("addEventListener"),Ye.add(this),Be(this.host)))e.matches(":defined")||customElements.whenDefined(e.localName).then(et);0===Ze.size&&queueMicrotask(_e),Ze.add(this)}}hostDisconnected(){Ye.delete(this),Ze.delete(this),Ye.size>0?et():(i?.disconnect(),it("removeEventListener"))}read({around:e,strategy:t}){var i;let s,n,o,a,r,h=(e,...i)=>[this.host,t].map(t=>t?.getAttribute(e)??"").find(e=>i.includes(e)),l=h("data-ground","own","none"),d=h("data-theme","light","dark"),c=function(e){let[t]=e;return Ke.has(t)||Ke.set(t,function(e){for(let t of e){let e=getComputedStyle(t),{backgroundImage:i,mixBlendMode:s,filter:n,backdropFilter:o}=e;if("contents"===e.display)continue;if("nonenormalnonenone"!==i+s+n+o||function(e,t){return["::before","::after"].some(i=>{let s=getComputedStyle(e,i);return!(!/absolute|fixed/.test(s.position)||/^(none|normal)$/.test(s.content))&&("none"!==s.backgroundImage||null!==$e(s.backgroundColor))&&He(s.width,t.width)&&He(s.height,t.height)})}(t,e))return;let a=$e(e.backgroundColor);if(null!==a)return a}let t=e.at(-1);return t&&function(e){if(parent!==window)return;let{colorScheme:t}=getComputedStyle(e),i=document.querySelector("meta[name=color-scheme]"),s="normal"===t?i?.content??"":t;return+!(s.includes("dark")&&(!s.includes("light")||matchMedia("(prefers-color-scheme: dark)").matches))}(t)}(e)),Ke.get(t)}(e),u=void 0===c?void 0:c>.179?"light":"dark",f=void 0!==c&&(c>=.805||c<=.052)?u:void 0,m="none"===l||"own"!==l&&!!f&&f===(d??f),p=(n=(s=e=>parseFloat(e)/parseFloat(i.fontSize)||0)((i=getComputedStyle(this.host)).letterSpacing),o=s(i.wordSpacing),a=s(i.lineHeight),[...(r=(n>=.05||o>=.1)&&n>=0&&o>=0&&n<=.25&&o<=.5)?["spaced"]:[],...a>(r?1.45:1.75)&&a<=2.6?["airy"]:[]]);p.push(m?"clear":"card");let g=t&&!e.includes(t),w=d&&!g?void 0:d??(m?u:f);return w&&p.push(w),p}tell(e){if(e.join()!==this.#U.join()){for(let e of this.#U)Je(this.host,e,!1);for(let t of e)Je(this.host,t,!0);this.#U=e}}}class nt{constructor(e,t){this.host=e,this.root=t,this.stage=new DocumentFragment,ke(this.stage,e.renderOptions)}handOver(){let{host:e,root:t,stage:i}=this,s=be(t);t.replaceChildren(i),e.renderRoot=t,ye(t,s),e.requestUpdate()}}let ot=new Map,at=!1;function rt(e){s=e}function ht(e,t){ot.set(e,t),async function(){if(!at){for(at=!0;ot.size>0;)await s,await([...ot.values()].every(({isShown:e})=>e)?O():j()),function(){let[e,...t]=ot;if(!e)return;let[i]=t.reduce((e,t)=>p(t[1].host,e[1].host)?t:e,e);return ot.delete(i),i}()?.();at=!1}}()}class lt{#re;constructor(e){this.host=e,this.#re=new Set,this.isShown=!1,e.addController(this)}next(e=!1){return this.isShown=e,new Promise(e=>{let t=()=>{this.#re.delete(t),e()};this.#re.add(t),this.host.isConnected&&ht(t,this)})}hostConnected(){for(let e of this.#re)ht(e,this)}hostDisconnected(){for(let e of this.#re)ot.delete(e)}}class dt{#he=!1;constructor(e){this.host=e}hostUpdated(){let e,t=!!this.host.shadowRoot?.querySelector(".waiting.place")&&!((e=this.host).childElementCount>0||e.textContent.trim());t!==this.#he&&(this.#he=t,Je(this.host,"unseen",t))}}let ct=500,ut=new WeakMap;class ft{#le;#de;#ce;constructor(e,t,i){this.host=e,this.strategy=t,this.speaker=i,this.#le="",this.say=(e,t=250)=>{for(let e of(this.hush(),this.#ue))ut.get(e)?.hush();this.#de=this.speaker.language,this.#ce=setTimeout(()=>{this.#fe(e)},t)},ut.set(e,this),e.addController(this)}async#fe(e){let t=this.#ce;await this.host.updateComplete,t===this.#ce&&(this.#le=e(),this.host.requestUpdate())}get#ue(){return this.strategy.feed?.owners?.()??[]}get speaksForAll(){return g(this.host,this.#ue)}get words(){return this.#de===this.speaker.language?this.#le:""}hush(){clearTimeout(this.#ce),this.#ce=void 0,this.#le&&(this.#le="",this.host.requestUpdate())}hostDisconnected(){clearTimeout(this.#ce),this.#ce=void 0,this.#le=""}}function mt(e,t){let i=function({failed:e},t){let{failedDetails:i,loading:s}=R[t];return e?i:s}(e,t);return e.failed?q(i,"muted"):ee`<p class="muted">${i}</p>`}let pt=new D(()=>import("./record-details.js"));function gt(e,t){let i=pt.use(e.refresh);return i?i.recordDetails({...e,model:e.whole},t):ee`<div class="details" part="details" id=${$}>
    ${mt(pt,e.lang)}
  </div>`}function wt(e,t){return pt.use(e.refresh)?.recordBackground({...e,model:e.whole},t)}let vt=te("voice",{opened:e=>`Ausgewählt ist: ${e}`,closed:"Die Auswahl ist aufgehoben.",view:e=>`Sie sehen jetzt die Ansicht: ${e}.`,switchedOn:e=>`${e}: eingeschaltet.`,switchedOff:e=>`${e}: ausgeschaltet.`});class bt{#me;constructor(e,t){this.host=e,this.needs=t,this.choose=e=>{!async function(){await Promise.all([pt.load(),F()])}();let{host:t,needs:i}=this,{connection:s,voice:n}=i;return!!s.choose(e)&&(this.noteDrawn(),i.first.isPrepared&&(this.#me=pt.module?.markChosen(t,i.place(),s.selection)),n.say(()=>function({shadowRoot:e},{feed:t,selection:i},s){if(e?.activeElement?.closest(".details"))return"";let{opened:n,closed:o}=vt[s],a=i?.selection;if(!a)return o;let r=t&&M(t.state),h=r?function(e,{type:t,id:i},s){let[n="",o=""]=i.split("/");return se(("cell"===t?[e.find("category",n),e.find("goal",o)]:[e.find(t,i)]).map(e=>e?ie(e,s).text:"").filter(Boolean).join(", "),ne)}(r,a,s):"";return h&&n(h)}(t,s,n.speaker.language)),!0)}}get painted(){return this.#me?.painted}noteDrawn(){this.#me?.settle(),this.#me=void 0}}let yt=new D(()=>import("./tools-panel.js")),kt=oe`
  display: flow-root;
  position: relative;
  min-inline-size: min(20em, 100%);
  /* Where the page makes the widget a flex or grid box. */
  flex: 1 1 auto;
`,xt=oe`
  content: '';
  display: grid;
  grid-template-columns: minmax(min(20em, 75vw), 100vw);
  overflow: hidden;
`,zt=[v,oe`
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
`,oe`
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
`,oe`
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
`,oe`
  /* Before there are data, outside the frame: what a page puts between the tags keeps its look. */
  .frame {
    ${oe`
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
    ${kt}
  }
  .frame::after,
  .waiting::after {
    ${xt}
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
  :host(:state(unseen)) {
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
`,H];class Ct extends b{static{this.properties={src:{},for:{},land:{},since:{},headingLevel:{attribute:"heading-level",converter:I},strategy:{attribute:!1}}}static{this.styles=zt}#pe;#ge;#de;#we;#ve;#be;#ye;#ke;#l;#xe;get#ze(){let{isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}=this;return{widget:this,isDetailsPanel:e,homeTypes:t,secondHomeTypes:i}}get later(){return[]}get onDemand(){return[]}get entryOfDetails(){}constructor(){var e;let t,i;super(),this.src=null,this.for=null,this.land=null,this.since=null,this.headingLevel=2,this.#pe=new ue(this,()=>this.homeTypes),this.#ge=new ae(this,this.#pe,()=>this.saysNarrowing),this.#de=new We(this),this.#we=new pe(this),this.#ve=new Ee(this,()=>V(this.#Ce),e=>{this.dispatchEvent(y(e,this.#de.language))}),this.#ye=new Oe(this),this.#ke=new Ae(this,this.#pe,{piece:()=>this.firstPiece?.(),wish:()=>this.#Se??this.#De,nextCode:()=>[pt,...this.later],moreCode:()=>[pt,yt,...this.later,...this.onDemand]}),this.voice=new ft(this,this.#pe,this.#de),this.turns=new lt(this),this.#l=new bt(this,{connection:this.#pe,voice:this.voice,place:()=>this.#ze,first:this.#ke}),this.#xe=()=>{this.requestUpdate()},this.secondHomeTypes=[],this.isDetailsPanel=!1,this.saysNarrowing=!0,this.addController(new st(this)),this.addController(new dt(this)),function(e,t){let i=!1,s=async()=>{i||(i=await t())};for(let t of["pointerover","focusin"])e.addEventListener(t,()=>{s()},{once:!0,passive:!0})}(this,()=>this.#ke.approach()),e=()=>this.stepBack(),t=!1,i=i=>{"Escape"!==i.key||i.isComposing||function({altKey:e,ctrlKey:t,metaKey:i,shiftKey:s}){return e||t||i||s}(i)||("keydown"===i.type&&(t=!i.defaultPrevented&&(i=>{if(i.repeat)return t;let[s]=i.composedPath();return s instanceof HTMLElement&&s.matches("input, select, textarea")?s instanceof HTMLInputElement&&"search"===s.type&&!!s.value&&(s.value="",s.dispatchEvent(new InputEvent("input",{bubbles:!0,composed:!0})),!0):e()})(i)),t&&(i.preventDefault(),i.stopPropagation()))},this.addEventListener("keydown",i),this.addEventListener("keyup",i)}stepBack(){return!!this.#pe.selection?.selection&&this.#l.choose(null)}reload(){return k(this.#pe.feed?.source,this.#pe)}createRenderRoot(){let e=super.createRenderRoot();return this.shadowRoot?.firstChild?(this.#be=new nt(this,this.shadowRoot),this.#be.stage):e}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(e,t,i){super.attributeChangedCallback(e,t,i),"lang"===e&&this.requestUpdate()}async scheduleUpdate(){await async function(e,t,i){await N(t),await w(i),_.isAwaited(e)&&await _.load(e)}(this.#de.wanted,this.#Se,this.#De);let e=this.#ye;e.canWait(this.#ke.drawn)&&await this.turns.next(e.isOfData),this.#ke.isIncomplete&&await this.#ke.complete(),await this.#l.painted,await super.scheduleUpdate(),e.note(this.#ke.drawn)}shouldUpdate(e){return!this.#ke.isLeftAlone||de(e)}performUpdate(){let e=pt.module?.noteFocus(this,this.entryOfDetails),t=this.#ve.draw(()=>{super.performUpdate()});this.#l.noteDrawn(),e?.(),t&&this.#ke.drawn.model&&(this.#be?.handOver(),this.#be=void 0)}willUpdate(e){de(e)&&this.#pe.invalidate()}updated(e){this.#ke.noteDrawn();let{later:t,onDemand:i,tools:s}=this,n=[pt,yt,x,...s?[s]:[]];this.adopt([...n,...t,...i].flatMap(({module:e})=>e&&"sheets"in e?e.sheets:[]),Ct.elementStyles.length)}get#Ce(){let{language:e}=this.#de;return{lang:e,headingLevel:I(this.headingLevel),heading:this.headingIn(e),speaksForAll:()=>this.voice.speaksForAll,said:this.voice.words,retry:()=>{!async function(e,t,i,s){e.requestUpdate(),await(t.feed?.retry()),i.say(()=>function(e,t){if(!e)return"";let{state:i,before:s}=e,n=R[t];switch(i.status){case"loading":return"";case"failed":return n.failed;case"stale":return B(i,t);case"ready":return s?"":n.retried}}(t.feed,s.language))}(this,this.#pe,this.voice,this.#de)}}}render(){var e;let t,i,s,n=this.#Ce,{feed:o,selection:a}=this.#pe;if(!o||!a)return J({slow:!1},n);let r=this.#ke.stateOf(o);if("loading"===r.status)return J(r,n);if("failed"===r.status)return K(r,n);let h=U(r.model,this.#Se,{...n,...this.#ge.view,reset:()=>o.setFilter?.(null),refresh:this.#xe}),{heading:l=n.heading,notice:d}=this.saysNarrowing&&h||{},c=this.#Ee(r.model,a,n.lang,h);return Y(r,{...n,heading:l},this.renderContent(c),{notice:d,tools:this.tools&&(e=this.tools,t=R[c.lang],i=async()=>{await Promise.all([yt.load(),e.load()]),c.refresh()},s=yt.failed||e.failed,ee`<details class="tools" part="tools" @toggle=${i}>
    <summary class="link">${t.tools}</summary>
    ${yt.module&&e.module?yt.module.toolsPanel(c,e.module):q(s?t.failedDetails:void 0)}
  </details>`),news:z(c,this.#De),isPart:!!h})}get#De(){return function(e,t,i){let s=(e??t?.since)?.trim()||void 0,{before:n,owners:o}=t??{};return void 0!==s||n?{since:s,isOfStrategy:null===e,before:n,place:i,owners:o}:void 0}(this.since,this.#pe.feed,this.#ze)}get#Se(){return function(e,{feed:t,selection:i},s){let n=(e??t?.land)?.trim()||null,o=t?.filter??null,a=i&&function({isDetailsPanel:e,homeTypes:t},{unknown:i,hasPanel:s,homes:n}){let{type:o}=i??{},a=o&&n?.has(o)&&!t.includes(o);return(s?e:!a)?i?.text:void 0}(s,i);return n||o||a?{land:n,filter:o,unknown:a}:void 0}(this.land,this.#pe,this.#ze)}#Ee(e,t,i,s){let{today:n}=this.#we;return{...P(e,s),whole:e,lang:i,selection:t,headingLevel:I(this.headingLevel),today:n,news:C({whole:e,lang:i,today:n,refresh:this.#xe},this.#De),showsDetails:re(this.#ze,t),isFiltered:!!this.#pe.feed?.filter,changeFilter:this.#pe.changeFilter,linkTo:this.#pe.selection?.linkTo,choose:this.#l.choose,refresh:this.#xe,say:this.voice.say}}}export{Ct as F,ct as T,pt as a,wt as b,xt as c,gt as d,rt as h,kt as r,re as s,vt as v,mt as w};
