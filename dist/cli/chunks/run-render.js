let e,t,n,i;import{t as a,d as r,e as s,i as l,g as o,l as d,h as c,Z as u,j as p,E as m,N as f,k as h,A as g,H as $,p as b,m as v,o as y,q as A,s as D,u as C,T as w,v as k,x as B,y as E,z as F,B as x,D as G,F as H,G as L,J as j,K as M,M as S,O as I,P as z,Q as J,R as N,S as O,U as K,V as T,W as V,X as P,Y as R,_,$ as W,a0 as Z,a1 as q,a2 as U,a3 as Q,a4 as Y,a5 as X,a6 as ee,a7 as te,a8 as ne,a9 as ie,aa as ae,ab as re,ac as se,ad as le,ae as oe,af as de,ag as ce,ah as ue,ai as pe,aj as me,ak as fe,al as he,am as ge,an as $e,ao as be,ap as ve,aq as ye,ar as Ae,as as De,at as Ce,au as we,av as ke,aw as Be,ax as Ee,ay as Fe,az as xe,aA as Ge,aB as He,aC as Le,aD as je,aE as Me,aF as Se,aG as Ie,aH as ze,aI as Je,aJ as Ne,aK as Oe,aL as Ke,aM as Te,aN as Ve,aO as Pe,aP as Re,aQ as _e,aR as We,aS as Ze,aT as qe,aU as Ue,aV as Qe,aW as Ye,aX as Xe,aY as et,aZ as tt,a_ as nt,a$ as it,b0 as at,L as rt,b1 as st,b2 as lt,b3 as ot,b4 as dt,b5 as ct,b6 as ut,b7 as pt,b8 as mt,C as ft,w as ht,b9 as gt,ba as $t,bb as bt,bc as vt,bd as yt}from"../fds.js";import{l as At,s as Dt,b as Ct,d as wt,r as kt,e as Bt,a as Et}from"./render-options.js";import{Buffer as Ft}from"buffer";import{R as xt}from"./reload.js";import{i as Gt}from"./number-words.js";let Ht={de:" und ",en:" and "};function Lt(e,t){let n=e.slice(-2).join(Ht[a(t)]);return[...e.slice(0,-2),n].join(", ")}function jt(e,t,n){return(0,r(`collator/${n}`,()=>new Intl.Collator(s[n],{numeric:!0})).compare)(e,t)}let Mt=/[\v\f\u0085]/g,St=/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu,It=/\p{Cs}/gu,zt=/(^|[>"])(?=[\p{M}\u1160-\u11FF])/gu;function Jt(e){return e.replace(Mt," ").replace(St,"").replace(It,"�").replace(zt,"$1 ").normalize("NFC")}function Nt({type:e,id:t}){return`${e}:${t}`}function Ot(e,t){return e===t||!!e&&!!t&&e.type===t.type&&e.id===t.id}function Kt(e,{type:t,id:n}){if("cell"!==t)return void 0!==e.find(t,n);let[i="",a="",...r]=n.split("/");return 0===r.length&&!!e.find("category",i)&&!!e.find("goal",a)}let Tt=/[^A-Za-z0-9_-]+$/;function Vt(e,t){let n=[...e].map(({id:e})=>e),i=t.trim();if(n.includes(i))return i;let a=i.replace(Tt,"");if(n.includes(a))return a;for(let e of[i.toLowerCase(),a.toLowerCase()]){let t=n.filter(t=>t.toLowerCase()===e);if(t.length>0)return 1===t.length?t[0]:void 0}}let Pt={layer:"layers",goal:"goals",category:"categories",leitlinie:"leitlinien",topic:"topics",project:"projects",event:"events",actor:"actors"};function Rt(e,t){if(Kt(e,t))return t;let{type:n}=t,{feed:i}=e;if("cell"!==n){let e=Vt(i[Pt[n]],t.id);return void 0===e?void 0:{type:n,id:e}}let[a="",r=""]=t.id.split("/"),[s,l]=[Vt(i.categories,a),Vt(i.goals,r)];return void 0===s||void 0===l?void 0:{type:n,id:`${s}/${l}`}}function _t(e,t){let n=e.find("actor",t.trim());if(n)return n;let i=At(t),a=e.feed.actors.filter(l);return i?a.find(e=>(({id:e,name:t,name_en:n,short:i})=>[t,n,i,...Dt(e)].flatMap(e=>void 0===e?[]:At(e)))(e).includes(i)):void 0}let Wt=/[\p{L}\p{N}\p{M}]+/gu,Zt=/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;function qt(e){return e.replace(/[aou]e/g,(t,n)=>{let i;return void 0!==(i=e[n-1])&&"aeiouyq~".includes(i)?t:t.charAt(0)+"~"})}function Ut(e){return e.toLowerCase().replace(/([aou])\u0308/g,"$1~").replace(/\p{M}/gu,"").replaceAll("ß","ss").replaceAll("ς","σ")}function Qt(e){return(e.normalize("NFKD").replace(Zt,"").match(Wt)??[]).map(e=>qt(Ut(e))).filter(Boolean)}let Yt=/[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011*:_][\p{L}\p{N}\p{M}]+)+/gu;function Xt(e){let t=e.match(Yt)?.map(e=>e.replace(/[-\u2010\u2011*:_]/g,""))??[];return Qt([e,...t].join(" ")).map(e=>` ${e}`).join("")}let en={a:"a~?",o:"o~?",u:"u~?","a~":"a(?:~?e|~)?","o~":"o(?:~?e|~)?","u~":"u(?:~?e|~)?",e:"[e~]"},tn=/^[aou]~$/;function nn(e){let t=tn.test(e)?`${e.charAt(0)}(?:~?e|~)`:e.replace(/[aou]~?|e/g,e=>en[e]??e);return RegExp(e.length<2?` ${t}`:t,"gu")}let an=new Map;function rn(e,t){return t.every(t=>{let n;return(!(n=an.get(t))&&(an.size>=50&&an.clear(),an.set(t,n=nn(t))),n.lastIndex=0,n).test(e)})}let sn=["planned","running","done","stopped"],ln=["project","programme","product","standard","service","body"],on=(e,t)=>({feed:n})=>{let i=new Set(n.projects.map(t=>t[e]));return t.filter(e=>i.has(e)).map(e=>({id:e}))},dn={land:{param:"land",values:{project:({lead:e=[],partners:t=[]})=>[...e,...t],event:o},candidates:e=>e.feed.actors.filter(t=>function(e,t){let{id:n}=t,{leads:i=[],partners:a=[]}=e.projectsByActor.get(n)??{},r=e.eventsByActor.get(n)??[];return l(t)||i.length+a.length+r.length>0}(e,t))},topic:{param:"with-topic",values:{project:({topic:e})=>[e],event:({topic:e})=>[e]},whereTold:["event"],candidates:({feed:e})=>e.topics},area:{param:"area",values:{project:({areas:e=[]})=>e,event:({areas:e=[]})=>e},whereTold:["project","event"],candidates:({feed:e})=>e.areas},status:{param:"status",values:{project:({status:e})=>[e]},candidates:on("status",sn)},kind:{param:"kind",values:{project:({kind:e})=>[e]},candidates:on("kind",ln)},leitlinie:{param:"about",values:{leitlinie:({id:e})=>[e],project:({leitlinien:e=[]})=>e},candidates:({feed:e})=>e.leitlinien}},cn=Object.keys(dn),un=new WeakMap,pn=["","_en","_simple"],mn=["id","number","title","label","name","summary","keywords","place","session"];function fn(e,t=[]){return t.flatMap(t=>{let n=e.find("actor",t);return n?[d(n,"de").text,d(n,"en").text]:[]})}function hn(e,t){let n=un.get(e);if(void 0!==n)return n;let i=Xt([...mn.flatMap(t=>pn.flatMap(n=>e[`${t}${n}`]??[])),...t()].join(" "));return un.set(e,i),i}function gn(e,t){return 0===t.length||rn(hn(e,()=>(e.variants??[]).map(({title:e})=>e)),t)}function $n(e,t,n){if(0===n.length)return!0;let{lead:i,partners:a}=t;return rn(hn(t,()=>[...fn(e,i),...fn(e,a)]),n)}function bn(e,t,n){return 0===n.length||rn(hn(t,()=>[t.decision?.number,...fn(e,t.actors)]),n)}function vn(e,t){return rn(hn(e,()=>[]),t)}async function yn(e,t,n){let{leitlinien:i,projects:a,events:r}=e.feed,s=["\0"],l=[...i.map(e=>()=>gn(e,s)),...a.map(t=>()=>$n(e,t,s)),...r.map(t=>()=>bn(e,t,s))],o=n();for(let e of l)e(),n()-o<8||(await t(),o=n())}function An(e,t,n){return n.every(([{values:n},i])=>n[e]?.(t).includes(i)??!0)}function Dn(e,t,n){return n.filter(([{values:n,whereTold:i}])=>!i?.includes(e)||t.some(t=>n[e]?.(t).some(e=>void 0!==e)))}let Cn=new WeakMap;function wn(e,t){let n=JSON.stringify([t.land,t.filter]),i=Cn.get(e)??[],a=i.find(e=>e.key===n);if(a)return a.model;let r=c(function(e,{land:t,filter:n}){let{feed:i}=e,a=Qt(n?.text??""),r=cn.flatMap(e=>{let t=n?.[e]??null;return null===t?[]:[[dn[e],t]]});null!==t&&r.push([dn.land,t]);let s=Dn("project",i.projects,r),l=Dn("event",i.events,r);return{...i,leitlinien:i.leitlinien.filter(e=>An("leitlinie",e,r)&&gn(e,a)),projects:i.projects.filter(t=>An("project",t,s)&&$n(e,t,a)),events:i.events.filter(t=>An("event",t,l)&&bn(e,t,a))}}(e,t));return Cn.set(e,[{key:n,model:r},...i].slice(0,4)),r}let{I:kn}=u,Bn=e=>e,En=e=>void 0!==e?._$litType$,Fn=e=>e?._$litDirective$,xn=e=>void 0===e.strings,Gn=(e,t,n)=>{let i=e._$AA.parentNode,a=void 0===t?e._$AB:t._$AA;if(void 0===n)n=new kn(i.insertBefore(document.createComment(""),a),i.insertBefore(document.createComment(""),a),e,e.options);else{let t=n._$AB.nextSibling,r=n._$AM,s=r!==e;if(s){let t;n._$AQ?.(e),n._$AM=e,void 0!==n._$AP&&(t=e._$AU)!==r._$AU&&n._$AP(t)}if(t!==a||s){let e=n._$AA;for(;e!==t;){let t=Bn(e).nextSibling;Bn(i).insertBefore(e,a),e=t}}}return n},Hn=(e,t,n=e)=>(e._$AI(t,n),e),Ln={},jn=(e,t=Ln)=>e._$AH=t,Mn=e=>{e._$AR(),e._$AA.remove()},Sn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},In=e=>Sn[e],zn=e=>e.replace(/[&<>"']/g,In),Jn=({elementRenderers:e},t,n=customElements.get(t),i=new Map)=>{if(void 0===n)return console.warn(`Custom element ${t} was not registered.`),new On(t);for(let a of e)if(a.matchesClass(n,t,i))return new a(t);return new On(t)};class Nn{static matchesClass(e,t,n){return!1}constructor(e){this.tagName=e}connectedCallback(){}attributeChangedCallback(e,t,n){}setProperty(e,t){void 0!==this.element&&(this.element[e]=t)}setAttribute(e,t){if(e=e.toLowerCase(),void 0!==this.element){let n=this.element.getAttribute(e);this.element.setAttribute(e,t),this.attributeChangedCallback(e,n,t)}}get shadowRootOptions(){return{mode:"open"}}renderShadow(e){}renderLight(e){}renderAttributes(){let e=[];if(void 0!==this.element){let{attributes:t}=this.element;for(let n,i,a=0;a<t.length&&({name:n,value:i}=t[a]);a++)""===i||null==i?e.push(` ${n}`):e.push(` ${n}="${zn(i)}"`)}return e}}class On extends Nn{constructor(){super(...arguments),this._attributes={}}setAttribute(e,t){this._attributes[e.toLowerCase()]=t}renderAttributes(){let e=[];for(let[t,n]of Object.entries(this._attributes))""===n||null==n?e.push(` ${t}`):e.push(` ${t}="${zn(n)}"`);return e}}let Kn={attributeToProperty:p._$AK,changedProperties:p._$AL},Tn={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5},Vn=e=>(...t)=>({_$litDirective$:e,values:t}),Pn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},Rn=null,_n={boundAttributeSuffix:u.M,marker:u.P,markerMatch:u.A,getTemplateHtml:u.L,patchDirectiveResolve:(e,t)=>{if(e.prototype._$AS.name!==t.name){Rn??=e.prototype._$AS.name;for(let n=e.prototype;n!==Object.prototype;n=Object.getPrototypeOf(n))if(n.hasOwnProperty(Rn))return void(n[Rn]=t);throw Error("Internal error: It is possible that both dev mode and production mode Lit was mixed together during SSR. Please comment on the issue: https://github.com/lit/lit/issues/4527")}},getAttributePartCommittedValue:(e,t,n)=>{let i=m;return e.j=e=>i=e,e._$AI(t,e,n),i},connectedDisconnectable:e=>({...e,_$AU:!0}),resolveDirective:u.V,AttributePart:u.H,PropertyPart:u.B,BooleanAttributePart:u.N,EventPart:u.U,isIterable:u.D},Wn=new WeakMap;function Zn(e){return"#document"===e.nodeName}function qn(e){return"#document-fragment"===e.nodeName}function Un(e){return"template"===e.nodeName}f.HTML,f.XML,f.MATHML,f.SVG,f.XLINK,f.XMLNS;let Qn=h.isElementNode,Yn=h.isCommentNode,Xn=h.isDocumentTypeNode,ei=h.isTextNode;function ti(e,t,n){if(("function"!=typeof t["pre:node"]||!1!==t["pre:node"](e,n))&&(Zn(e)||qn(e)||Qn(e)||Un(e)))for(let n of e.childNodes)ti(n,t,e);"function"==typeof t.node&&t.node(e,n),"function"==typeof t.document&&Zn(e)&&t.document(e),"function"==typeof t.documentFragment&&qn(e)&&t.documentFragment(e,n),"function"==typeof t.element&&Qn(e)&&t.element(e,n),"function"==typeof t.template&&Un(e)&&t.template(e,n),"function"==typeof t.comment&&Yn(e)&&t.comment(e,n),"function"==typeof t.text&&ei(e)&&t.text(e,n),"function"==typeof t.documentType&&Xn(e)&&t.documentType(e,n)}h.appendChild;let ni=new Map,ii=(e,t,n)=>{ni.has(e)?ni.get(e).set(n,t):ni.set(e,new Map([[n,t]]))};for(let[e,t]of[["accept",["input"]],[["accept-charset","acceptCharset"],["form"]],[["accesskey","accessKey"],["*"]],["action",["form"]],["align",["caption","col","colgroup","hr","iframe","img","table","tbody","td","tfoot","th","thead","tr"]],["allow",["iframe"]],["alt",["area","img","input"]],["async",["script"]],["autocapitalize",["*"]],["autocomplete",["form","input","select","textarea"]],["autofocus",["button","input","keygen","select","textarea"]],["autoplay",["audio","video"]],["background",["body"]],[["bgcolor","bgColor"],["body","marquee","table","td","th","tr"]],["border",["img","object","table"]],["buffered",[]],["capture",[]],["challenge",[]],["charset",["script"]],["checked",["input"]],["cite",["blockquote","del","ins","q"]],[["class","className"],["*"]],["code",[]],["codebase",[]],["color",["font","hr"]],["cols",["textarea"]],[["colspan","colSpan"],["td","th"]],["content",["meta"]],[["contenteditable","contentEditable"],["*"]],[["contextmenu"],[]],["controls",["audio","video"]],["coords",["area"]],[["crossorigin","crossOrigin"],["audio","img","link","script","video"]],["csp",["iframe"]],["data",["object"]],[["datetime","dateTime"],["del","ins","time"]],["decoding",["img"]],["default",["track"]],["defer",["script"]],["dir",["*"]],[["dirname","dirName"],["input","textarea"]],["disabled",["button","fieldset","input","optgroup","option","select","textarea"]],["download",["a","area"]],["draggable",["*"]],["enctype",["form"]],[["enterkeyhint","enterKeyHint"],["textarea","contenteditable"]],["for",[]],["form",[]],[["formaction","formAction"],["input","button"]],[["formenctype","formEnctype"],["button","input"]],[["formmethod","formMethod"],["button","input"]],[["formnovalidate","formNoValidate"],["button","input"]],[["formtarget","formTarget"],["button","input"]],["headers",["td","th"]],["height",["canvas","embed","iframe","img","input","object","video"]],["hidden",["*"]],["high",["meter"]],["href",["a","area","base","link"]],["hreflang",["a","link"]],[["http-equiv","httpEquiv"],["meta"]],["icon",[]],["id",["*"]],["importance",[]],["integrity",["link","script"]],["intrinsicsize",[]],[["inputmode","inputMode"],["textarea","contenteditable"]],[["ismap","isMap"],["img"]],["itemprop",[]],["keytype",[]],["kind",["track"]],["label",["optgroup","option","track"]],["lang",["*"]],["language",[]],["loading",["img","iframe"]],["list",[]],["loop",["audio","marquee","video"]],["low",["meter"]],["manifest",[]],["max",["input","meter","progress"]],[["maxlength","maxLength"],["input","textarea"]],[["minlength","minLength"],["input","textarea"]],["media",["link","source","style"]],["method",["form"]],["min",["input","meter"]],["multiple",["input","select"]],["muted",["audio","video"]],["name",["button","form","fieldset","iframe","input","object","output","select","textarea","map","meta","param"]],[["novalidate","noValidate"],["form"]],["open",["details"]],["optimum",["meter"]],["pattern",["input"]],["ping",["a","area"]],["placeholder",["input","textarea"]],["poster",["video"]],["preload",["audio","video"]],["radiogroup",[]],[["readonly","readOnly"],["input","textarea"]],[["referrerpolicy","referrerPolicy"],["a","area","iframe","img","link","script"]],["rel",["a","area","link"]],["required",["input","select","textarea"]],["reversed",["ol"]],["rows",["textarea"]],[["rowspan","rowSpan"],["td","th"]],["sandbox",["iframe"]],["scope",["th"]],["scoped",[]],["selected",["option"]],["shape",["a","area"]],["size",["input","select"]],["sizes",["link","img","source"]],["slot",["*"]],["span",["col","colgroup"]],["spellcheck",["*"]],["src",["audio","embed","iframe","img","input","script","source","track","video"]],["srcdoc",["iframe"]],["srclang",["track"]],["srcset",["img","source"]],["start",["ol"]],["step",["input"]],["style",["*"]],["summary",["table"]],[["tabindex","tabIndex"],["*"]],["target",["a","area","base","form"]],["title",["*"]],["translate",[]],["type",["button","input","embed","object","script","source","style"]],[["usemap","useMap"],["img","input","object"]],["value",["button","data","input","li","meter","option","progress","param"]],["width",["canvas","embed","iframe","img","input","object","video"]],["wrap",["textarea"]]])for(let n of t)n=n.toUpperCase(),e instanceof Array?ii(n,e[0],e[1]):ii(n,e,e);let ai=e=>1!==e._$litServerRenderMode,{getTemplateHtml:ri,marker:si,markerMatch:li,boundAttributeSuffix:oi,patchDirectiveResolve:di,getAttributePartCommittedValue:ci,resolveDirective:ui,AttributePart:pi,PropertyPart:mi,BooleanAttributePart:fi,EventPart:hi,connectedDisconnectable:gi,isIterable:$i}=_n;function bi(e,t){return vi(this.render(...t))}let vi=e=>{let t=Fn(e);return void 0!==t&&di(t,bi),e},yi=(e,t,n)=>{if(void 0!==e.strings)for(let i=0;i<e.strings.length-1;i++)vi(t[n+i]);else vi(t)},Ai=new WeakMap,Di=/^(\s|<!--[^(-->)]*-->)*(<(!doctype|html|head|body))/i;function Ci(e,t,n=!0){let i;if(0===t.customElementHostStack.length){let e=t.eventTargetStack[0];e!==litServerRoot&&(t.eventTargetStack.unshift(litServerRoot),e&&(e.__eventTargetParent=e))}if(vi(e),i=e,Fn(i)?.t){let n=t.customElementInstanceStack.at(-1);if(void 0!==n){let e=n.renderLight(t);if(void 0!==e)return e}e=null}else e=ui(gi({type:Tn.CHILD}),e);let a=[];if(null!=e&&En(e))n&&a.push(`\x3c!--lit-part ${(e=>{let t=Wn.get(e.strings);if(void 0!==t)return t;let n=new Uint32Array(2).fill(5381);for(let t of e.strings)for(let e=0;e<t.length;e++)n[e%2]=33*n[e%2]^t.charCodeAt(e);let i=String.fromCharCode(...new Uint8Array(n.buffer));return t=Ft.from(i,"binary").toString("base64"),Wn.set(e.strings,t),t})(e)}--\x3e`),a.push(()=>function(e,t){let n=ai(e),i=(e=>{let t=Ai.get(e.strings);if(void 0!==t)return t;let[n,i]=ri(e.strings,1),a=ai(e),r=String(n),s=(!a&&Di.test(r)?b:v)(r,{sourceCodeLocationInfo:!0}),l=[],o=0,d=0,c=e=>{if(void 0===o)throw Error("lastOffset is undefined");if(e<o)throw Error(`offset must be greater than lastOffset.\n        offset: ${e}\n        lastOffset: ${o}\n      `);o=e},u=e=>{let t=l.at(-1);void 0!==t&&"text"===t.type?t.value+=e:l.push({type:"text",value:e})},p=e=>{if(void 0===o)throw Error("lastOffset is undefined");let t=o;o=e,u(String(n).substring(t,e))},m=0;return ti(s,{"pre:node"(t,n){if(Yn(t))t.data===li&&(p(t.sourceCodeLocation.startOffset),c(t.sourceCodeLocation.endOffset),l.push({type:"child-part",index:m,useCustomElementInstance:n&&Qn(n)&&n.isDefinedCustomElement})),m++;else if(Qn(t)){let n=0,r=t.tagName;if(t.parentNode&&Qn(t.parentNode)&&t.parentNode.isDefinedCustomElement&&l.push({type:"slotted-element-open",name:t.attrs.find(e=>"slot"===e.name)?.value}),-1!==r.indexOf("-")){let e=customElements.get(r);void 0!==e&&(t.isDefinedCustomElement=!0,l.push({type:"custom-element-open",tagName:r,ctor:e,staticAttributes:new Map(t.attrs.filter(e=>!e.name.endsWith(oi)).map(e=>[e.name,e.value]))}))}else"slot"===r&&l.push({type:"slot-element-open",name:t.attrs.find(e=>"name"===e.name)?.value});let s=t.attrs.map(e=>{let t=e.name.endsWith(oi),i=e.name.startsWith(si);return(t||i)&&(n+=1),[t,i,e]});for(let[o,u,f]of((n>0||t.isDefinedCustomElement)&&(p(t.sourceCodeLocation.startTag.startOffset),l.push({type:"possible-node-marker",boundAttributesCount:n,nodeIndex:m})),s))if(o||u){let n=f.value.split(si),s=t.sourceCodeLocation.attrs[f.name],u=s.startOffset,h=s.endOffset;if(p(u),o){let e=i[d++],[,s,o]=/([.?@])?(.*)/.exec(e);if(!a){if("."===s)throw Error("Server-only templates can't bind to properties. Bind to attributes instead, as they can be serialized when the template is rendered and sent to the browser.");if("@"===s)throw Error("Server-only templates can't bind to events. There's no way to serialize an event listener when generating HTML and sending it to the browser.")}l.push({type:"attribute-part",index:m,name:o,ctor:"."===s?mi:"?"===s?fi:"@"===s?hi:pi,strings:n,tagName:r.toUpperCase(),useCustomElementInstance:t.isDefinedCustomElement})}else{if(!a)throw Error(`Server-only templates don't support element parts, as their API does not currently give them any way to render anything on the server. Found in template:\n    ${wi(e)}`);l.push({type:"element-part",index:m})}c(h)}else if(t.isDefinedCustomElement){let e=t.sourceCodeLocation.attrs[f.name];p(e.startOffset),c(e.endOffset)}if(t.isDefinedCustomElement)p(t.sourceCodeLocation.startTag.endOffset-1),l.push({type:"custom-element-attributes"}),u(">"),c(t.sourceCodeLocation.startTag.endOffset),l.push({type:"custom-element-shadow"});else if(!a&&/^(title|textarea|script|style)$/.test(t.tagName)){let n=function(e){if(!/script/i.test(e.tagName))return!1;let t=!1;for(let n of e.attrs)if("type"===n.name)switch(n.value){case null:case void 0:case"":case"module":case"text/javascript":case"application/javascript":case"application/ecmascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return!0;default:t=!0}return!t}(t);for(let i of t.childNodes){if(!ei(i))throw Error(`Internal error: Unexpected child node inside raw text node, a ${t.tagName} should only contain text nodes, but found a ${t.nodeName} (tagname: ${t.tagName})`);let a=i.value,r=i.sourceCodeLocation.startOffset;p(r);let s=RegExp(si.replace(/\$/g,"\\$"),"g");for(let i of a.matchAll(s)){if(p(r+i.index),n)throw Error(`Found binding inside an executable <script> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to execute arbitrary JavaScript. If you do need to create a script element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${wi(e)}`);if("style"===t.tagName)throw Error(`Found binding inside a <style> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to exfiltrate information from the page. If you do need to create a style element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${wi(e)}`);l.push({type:"child-part",index:m,useCustomElementInstance:!1}),c(r+i.index+i[0].length)}p(r+a.length)}}else!a&&Un(t)&&ti(t.content,this,t);m++}},node(e){Qn(e)&&(e.isDefinedCustomElement?l.push({type:"custom-element-close"}):"slot"===e.tagName&&l.push({type:"slot-element-close"}),e.parentNode&&Qn(e.parentNode)&&e.parentNode.isDefinedCustomElement&&l.push({type:"slotted-element-close"}))}}),p(),Ai.set(e.strings,l),l})(e),a=0,r=[];for(let s of i)switch(s.type){case"text":r.push(s.value);break;case"child-part":r.push(()=>{let i=e.values[a++],r=n;if(En(i)&&!(r=ai(i))&&n)throw Error(`A server-only template can't be rendered inside an ordinary, hydratable template. A server-only template can only be rendered at the top level, or within other server-only templates. The outer template was:\n    ${wi(e)}\n\nAnd the inner template was:\n    ${wi(i)}\n              `);return Ci(i,t,r)});break;case"attribute-part":r.push(()=>{let n,i=s.strings,r=new s.ctor({tagName:s.tagName},s.name,i,gi(),{}),l=void 0===r.strings?e.values[a]:e.values;yi(r,l,a);let o=m;if(r.type!==Tn.EVENT&&(o=ci(r,l,a)),o!==m){let e=s.useCustomElementInstance?t.customElementInstanceStack.at(-1):void 0;n=r.type===Tn.PROPERTY?function(e,t,n){var i,a;let r;n=n===g?void 0:n;let s=(i=t.tagName,a=t.name,void 0!==(r=ni.get(i))&&r.has(a)?r.get(a):ni.get("*").get(a));return void 0!==e&&e.setProperty(t.name,n),void 0!==s?`${s}="${zn("string"==typeof n?n:String(n))}"`:void 0}(e,s,o):r.type===Tn.BOOLEAN_ATTRIBUTE?function(e,t,n){if(n&&n!==g){if(void 0===e)return t.name;e.setAttribute(t.name,"")}}(e,s,o):function(e,t,n){if(n!==g){if(n="string"==typeof n?n:null==n||n===m?"":String(n),void 0===e)return`${t.name}="${zn(n)}"`;e.setAttribute(t.name,n)}}(e,s,o)}return a+=i.length-1,n});break;case"element-part":r.push(()=>{a++});break;case"custom-element-open":r.push(()=>{let e=Jn(t,s.tagName,s.ctor,s.staticAttributes);for(let[n,i]of(e.element&&(ki(e.element,t),t.eventTargetStack.push(e.element)),s.staticAttributes))e.setAttribute(n,i);t.customElementInstanceStack.push(e),t.customElementRendered?.(s.tagName)});break;case"custom-element-attributes":r.push(()=>{let e=t.customElementInstanceStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);e?.connectedCallback();let n=e.renderAttributes();return(t.deferHydration||t.customElementHostStack.length>0)&&(n=n.concat(" defer-hydration")),n});break;case"possible-node-marker":r.push(()=>{if((s.boundAttributesCount>0||t.customElementHostStack.length>0)&&n)return`\x3c!--lit-node ${s.nodeIndex}--\x3e`});break;case"custom-element-shadow":r.push(()=>{let e=t.customElementInstanceStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);t.customElementHostStack.push(e);let n=e.renderShadow(t),i=[];if(void 0!==n){let{mode:a="open",delegatesFocus:r}=e.shadowRootOptions??{},s=r?" shadowrootdelegatesfocus":"";i.push(`<template shadowroot="${a}" shadowrootmode="${a}"${s}>`),i.push(()=>n),i.push("</template>"),i.push(()=>{t.customElementHostStack.pop()})}return i});break;case"custom-element-close":r.push(()=>{t.customElementInstanceStack.pop(),t.eventTargetStack.pop()});break;case"slot-element-open":r.push(()=>{let e=t.customElementHostStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);if(e.element){let n=e.element.__slots??=new Map,i=new $;i.name=s.name??"",ki(i,t),n.has(s.name)||n.set(s.name,i),t.eventTargetStack.push(i)}});break;case"slot-element-close":r.push(()=>{t.eventTargetStack.pop()});break;case"slotted-element-open":r.push(()=>{t.slotStack.push(s.name)});break;case"slotted-element-close":r.push(()=>{t.slotStack.pop()});break;default:throw Error("internal error")}return r.push(()=>{a!==e.values.length&&function(e,t){throw Error(`\n    Unexpected final partIndex: ${e} !== ${t.values.length} while processing the following template:\n\n    ${wi(t)}\n\n    This could be because you're attempting to render an expression in an invalid location. See\n    https://lit.dev/docs/templates/expressions/#invalid-locations for more information about invalid expression\n    locations.\n  `)}(a,e)}),r}(e,t)),n&&a.push("\x3c!--/lit-part--\x3e");else{if(n&&a.push("\x3c!--lit-part--\x3e"),null==e||e===g||e===m);else{let i;if(null===(i=e)||"object"!=typeof i&&"function"!=typeof i||!$i(e))a.push(zn("string"==typeof e?e:String(e)));else for(let i of e)a.push(()=>Ci(i,t,n))}n&&a.push("\x3c!--/lit-part--\x3e")}return a}function wi(e){return null!=e?._$litType$?.h?e._$litType$.h.join("${...}"):e.strings.join("${...}")}function ki(e,t){let n=t.eventTargetStack.at(-1),i=t.slotStack.at(-1);e.__host=t.customElementHostStack.at(-1)?.element;let a=n?.__slots?.get(i);a?e.__eventTargetParent=a:e.__host===n?e.__eventTargetParent=e.getRootNode()??n:e.__eventTargetParent=n}let{attributeToProperty:Bi,changedProperties:Ei}=Kn;C.prototype.createRenderRoot=function(){return this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)};class Fi extends Nn{static matchesClass(e){return e._$litElement$}constructor(e){super(e),this._disabled=!1,this.element=new(customElements.get(this.tagName));let t=this.element.__internals;if(t)for(let[e,n]of Object.entries(y)){let i=t[e];i&&!this.element.hasAttribute(n)&&(this.element.setAttribute(n,i),this.element.setAttribute(`${A}${n}`,i))}}get shadowRootOptions(){return this.element.constructor.shadowRootOptions??super.shadowRootOptions}connectedCallback(){let e;for(let t of(globalThis.litSsrCallConnectedCallback&&console.warn("litSsrCallConnectedCallback is deprecated. Please use LitElementRenderer.renderOptions instead."),Fi.renderOptions)){let n=t(this.element);if(n){e=n;break}}if(e?.disableSsr)return void(this._disabled=!0);if(globalThis.litSsrCallConnectedCallback||e?.connectedCallback){this.element.enableUpdating=function(){};try{this.element.connectedCallback()}catch(t){let e=this.element.constructor.name;throw console.warn(`Calling ${e}.connectedCallback() resulted in a thrown error. Consider configuring \`LitElementRenderer.renderOptions\` to prevent calling connectedCallback for unsupported elements or add isServer checks to your code to prevent calling browser API during SSR.`),t}}let t=Ei(this.element);this.element?.willUpdate(t),D.prototype.update.call(this.element,t)}attributeChangedCallback(e,t,n){Bi(this.element,e,n)}renderShadow(e){if(this._disabled)return;let t=[],n=this.element.constructor.elementStyles;if(void 0!==n&&n.length>0){for(let e of(t.push("<style>"),n))t.push(e.cssText);t.push("</style>")}return t.push(()=>Ci(this.element.render(),e)),t}renderLight(e){let t=this.element?.renderLight();return t?[()=>Ci(t,e)]:[""]}}Fi.renderOptions=[];class xi{constructor(e){this._waiting=!1,this._iterators=[e[Symbol.iterator]()]}next(){if(this._waiting)throw Error("Cannot call next() while waiting for a Promise to resolve");for(;;){let e=this._iterators.at(-1);if(void 0===e)return{done:!0,value:void 0};let t=e.next();if(t.done){this._iterators.pop();continue}let n=t.value;if("string"==typeof n)return t;for(;"function"==typeof n;)n=n();if(void 0!==n){if("string"==typeof n)return{done:!1,value:n};if(Array.isArray(n)){this._iterators.push(n[Symbol.iterator]());continue}return this._waiting=!0,{done:!1,value:n.then(e=>(this._waiting=!1,"string"==typeof e?e:(this._iterators.push(e[Symbol.iterator]()),this)))}}}}[Symbol.iterator](){return this}}let Gi=e=>{let t="";for(let n of e){let e=n;for(;"function"==typeof e;)e=e();if("string"==typeof e)t+=e;else if(Array.isArray(e))t+=Gi(e);else if(void 0!==e)throw Error("Promises not supported in collectResultSync. Please use collectResult.")}return t},Hi=/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g,Li=/(<[a-z][^<>]*?)\s+part="[^"]*"/g;function ji(e){var t;let n;return Gi(new xi((t={elementRenderers:[Fi],customElementInstanceStack:[],customElementHostStack:[],eventTargetStack:[],slotStack:[],deferHydration:!1,...t=void 0},n=!0,En(e)&&(n=ai(e)),Ci(e,t,n)))).replace(Hi,"").replace(/[ \t]*\n\s*/g,"\n").trim()}function Mi(e,t,n){let i=n??g;switch(Math.min(Math.max(Math.trunc(e),0),6)){case 1:return w`<h1 part="heading" id=${i}>${t}</h1>`;case 2:return w`<h2 part="heading" id=${i}>${t}</h2>`;case 3:return w`<h3 part="heading" id=${i}>${t}</h3>`;case 4:return w`<h4 part="heading" id=${i}>${t}</h4>`;case 5:return w`<h5 part="heading" id=${i}>${t}</h5>`;case 6:return w`<h6 part="heading" id=${i}>${t}</h6>`;default:return g}}function Si(e){let t="number"==typeof e||"string"==typeof e?String(e).trim():"";return/^[0-6]$/.test(t)?Number(t):2}function Ii(e){return e>0?e+1:3}function zi(e,t){let n=k(e);return n?w`<a href=${n} rel="noopener" part="link">${t}</a>`:e?w`${t} (${B(e,E)})`:t}let Ji=/^(?!.*[?&<>",;:#%/[\]{}|\\^`])[^\s@]+@[^\s@]+\.[^\s@]+$/;function Ni(e,t){return e?t(e):void 0}let Oi=" · ",Ki=Vn(class extends Pn{#e;render(e){return e()}update(e,[t]){let n=e.parentNode;return n instanceof HTMLDetailsElement&&!n.open?(this.#e||this.#t(e,n),this.#e=t,g):(this.#e=void 0,t())}#t(e,t){let n=()=>{if(!t.open||!this.#e)return;t.removeEventListener("toggle",n);let i=this.#e;this.#e=void 0,Hn(e,i())};t.addEventListener("toggle",n)}}),Ti=(e,t)=>e>400?Ki(t):t(),Vi=(e,t)=>F[t].more(e).replace(/(\d) (?=\p{L})/gu,"$1 ");function Pi(e,t,{lang:n,open:i=20,isNeeded:a}){if(e.length<=1.25*i)return t(e,!1);let r=e.slice(i);return w`${t(e.slice(0,i),!1)}
    <details class="whole" ?open=${void 0!==a&&r.some(a)}>
      <summary class="link">${Vi(r.length,n)}</summary>
      ${Ti(r.length,()=>t(r,!0))}
    </details>`}let Ri=x("sources",{none:"Keine Quelle angegeben.",lost:"Quelle im Feed nicht lesbar.",section:"Abschnitt",page:"S.",inWords:e=>e}),_i=(e,t)=>Ri[t].inWords(e);function Wi(e,t){return/^\d/.test(e)?`${Ri[t].section} ${e}`:_i(e,t)}function Zi({section:e,page:t},n,i=_i){return[e&&i(B(e,G),n),void 0===t?void 0:`${Ri[n].page} ${H(t,n)}`].filter(Boolean).join(", ")}function qi(e,t,n,i){let a=zi(t??e.url,j(e,"title",i)),r=n.filter(Boolean),s=r.length>12?` ${Vi(r.length-12,i)}`:"",l=`${r.slice(0,12).join("; ")}${s}`,o=[e.publisher&&B(e.publisher,E),function({date:e},t){return e&&S(e,t)}(e,i),l].filter(Boolean).join(", ");return w`<cite>${a}</cite>${o&&w`<span class="muted">, ${o}</span>`}`}let Ui=/(?:[:(]|, | – ).*$/u,Qi=/^(?:Beschluss |Decision )?[A-Z]*-?\d{4}\/\d+\S*/u;function Yi(e,t,n){let i=e.sources.get(t.source);if(!i)return;let a=Zi(t,n),r=M(function(e,t,n){let[i]=e.feed.leitlinien,a=I((i?.cite?.[0]?.source===t.id?e.find("layer","umbrella"):void 0)??t,"title",n),[r]=Qi.exec(a.text)??[],s=r??B(a.text.replace(Ui,""),40);return{...a,text:s}}(e,i,n),n),s=w`${r}${a&&`, ${a}`}`;return w`<cite>${zi(t.url??i.url,s)}</cite>`}function Xi(e,t,n,{more:i=[],lost:a=e.isLost(t,"cite")}={}){let r=[...t.cite??[],...i];if(0===r.length){let{none:e,lost:t}=Ri[n];return w`<p class="muted">${a?t:e}</p>`}let s=Pi(function(e,t,n){let i=new Map;for(let a of t){let t=e.sources.get(a.source);if(!t)continue;let r=`${a.source} ${a.url??""}`,s=i.get(r)??{source:t,url:a.url,places:[]},l=Zi(a,n);s.places.includes(l)||s.places.push(l),i.set(r,s)}return[...i.values()]}(e,r,n),e=>w`<ul class="sources" part="sources">
        ${e.map(({source:e,url:t,places:i})=>w`<li>${qi(e,t,i,n)}</li>`)}
      </ul>`,{lang:n,open:50});return a?w`${s}
        <p class="muted">${L(n)}</p>`:s}let ea={layers:"layer",goals:"goal",categories:"category",leitlinien:"leitlinie",topics:"topic",actors:"actor",projects:"project",events:"event"};function ta({from:e,interval:t},{day:n,today:i}){return!!e&&!(e.start>i)&&(t||"day"!==e.precision?e.start>n:e.start>=n)}function na({kind:e,status:t,date:n}){return"decision"!==e||"planned"===t||"unconfirmed"===t?void 0:n}function ia({feed:e},t){let n=({date:e})=>e.from?.start??0;return z.flatMap(i=>e[i].flatMap(e=>function(e,t,n){let i=ea[e],a=i&&{ref:{type:i,id:t.id}},r="events"===e?na(t):void 0;if(r&&ta(r,n))return{list:e,record:t,...a,reason:"decided",date:r};let{added:s}=t;return s&&ta(s,n)?{list:e,record:t,...a,reason:"added",date:s}:void 0}(i,e,t)??[]).sort((e,t)=>n(t)-n(e)))}function aa(e){return new Set(e.flatMap(({ref:e})=>e?[Nt(e)]:[]))}function ra({feed:e},t){return t.some(t=>e[t].some(e=>e.added??("events"===t&&na(e))))}let sa=({feed:e,hasLost:t})=>z.some(n=>t(`${n}/added`)||e[n].some(({added:e})=>void 0!==e));function la(e,t,n){let{type:i}=J[n];return"topic"===e&&t&&t.cross?N[n].crossTopic:i[e]}function oa({model:e,lang:t},n,i){let a=i.filter(t=>"topic"===n&&!0===e.find("topic",t)?.cross).length,r=i.length-a;return[r>0&&J[t].count[n](r),a>0&&N[t].crossTopics(a)].filter(Boolean).join(", ")}let da=x("news",{badge:{new:"Neu",changed:"Geändert"},since:(e,t)=>`Neu seit dem ${e}: ${t}`,none:e=>`Seit dem ${e} ist hier nichts hinzugekommen.`,unsaid:e=>`Ob seit dem ${e} etwas hinzugekommen ist, sagen die Daten nicht.`,reason:{added:"aufgenommen",decided:"beschlossen"},updated:e=>`Seit Ihrem Aufruf aktualisiert: ${e}.`,count:{new:e=>`${O(e)} neu`,changed:e=>`${O(e)} geändert`,gone:e=>`${O(e)} entfernt`},show:"Änderungen zeigen",goneTitle:"Nicht mehr enthalten"}),ca={layer:"layers",goal:"goals",category:"categories",leitlinie:"leitlinien",topic:"topics",project:"projects",actor:"actors",event:"events"},ua=e=>e.flatMap(e=>Object.hasOwn(ca,e)?[ca[e]]:[]);function pa({model:e,lang:t},n,i){return i.flatMap(({ref:i,reason:a,date:r})=>i&&"cell"!==i.type&&n.includes(i.type)&&e.find(i.type,i.id)?[{ref:i,words:`${da[t].reason[a]} ${S(r,t)}`}]:[])}function ma({whole:e,lang:t},n){return[...new Set(n.map(({ref:e})=>e.type))].map(i=>{let a=n.filter(({ref:e})=>e.type===i);return[oa({model:e,lang:t},i,a.map(({ref:e})=>e.id)),a]})}let fa=(e,t)=>Lt(ma(e,t).map(([e])=>e),e.lang);function ha(e,{since:t,today:n,lang:i}){if(void 0===t)return()=>{};let a=aa(ia(e,{day:t,today:n})),r=w` <strong class="badge">${da[i].badge.new}</strong>`;return e=>a.has(Nt(e))?r:void 0}let ga=e=>void 0===e||""===e||e===g,$a=(e,t="")=>w`<div class=${ga(e)?"heard":t||g} aria-live="polite">
    ${ga(e)?g:w`<p>${e}</p>`}
  </div>`,ba=V("de","fehlerhafter Eintrag","fehlerhafte Einträge"),va=V("de","Liste ist nicht lesbar","Listen sind nicht lesbar"),ya=V("de","fehlerhafte Angabe","fehlerhafte Angaben"),Aa=x("frame",{loading:"Die Daten werden geladen …",slow:"Das Laden dauert länger als üblich.",failed:"Die Daten konnten nicht geladen werden.",failedDetails:`Die Einzelheiten konnten nicht geladen werden. ${xt.de}`,broken:`Diese Ansicht kann gerade nicht gezeigt werden. ${xt.de}`,retry:"Erneut versuchen",retrying:"Es wird weiter versucht.",retried:"Die aktuellen Daten sind geladen.",staleFeed:e=>`Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom ${e}.`,staleSnapshot:e=>`Die aktuellen Daten sind gerade nicht erreichbar. Sie sehen den Datenstand aus dem Programmpaket vom ${e}.`,staleUndated:e=>`Neuere Daten sind gerade nicht erreichbar. Gezeigt wird, was am ${e} geladen wurde.`,updated:e=>`Stand ${e}`,updatedUnknown:"Stand nicht angegeben",source:"Zusammenstellung",licence:"Lizenz",snapshot:"Datenstand aus dem Programmpaket",updatedUnreadable:"Stand nicht lesbar",omitted:(e,t,n)=>{let i=[e>0&&ba(e),t>0&&ya(t)].filter(Boolean),a=e+t===1,r=i.length>0&&`${i.join(" und ")} ${a?"wurde":"wurden"} weggelassen`;return[n>0&&va(n),r].filter(Boolean).join("; ")},tools:"Zitieren, herunterladen, drucken",failedNarrowing:`Der Filter ließ sich nicht laden. Sie sehen alles. ${xt.de}`,simpleWords:""}),Da="heading";function Ca(e,t){let{updated:n}=e.feed;return void 0===n?void 0:K(P(n),t)}function wa(e,t){let{staleSnapshot:n,staleFeed:i,staleUndated:a}=Aa[t],r=Ca(e.model,t);return r?"snapshot"===e.origin?n(r):i(r):a(K(Ct(e.fetchedAt),t))}function ka(e,t){return zi(e.url,e.name?T(e,t):e.url)}function Ba({feed:e},t){let{updatedUnknown:n,updatedUnreadable:i}=Aa[t];return e.lost?.parts.has("updated")?i:n}function Ea({feed:{lost:e}},t){if(!e)return g;let n=0;e.records.forEach(e=>{n+=e});let i=z.filter(t=>e.parts.has(t)).length,a=Aa[t].omitted(n,e.values,i);return a?w`<span part="omitted">${a}</span>`:g}function Fa({heading:e,headingLevel:t,lang:n},i){return t>0?w`<section class="frame" part="frame" lang=${n} aria-labelledby=${Da}>
      ${i}
    </section>`:w`<section class="frame" part="frame" lang=${n} aria-label=${e}>
    ${i}
  </section>`}function xa({heading:e,headingLevel:t},{lead:n,chosen:i}={}){return w`<header part="header">
    <div class="masthead" ?data-said=${void 0!==i&&i!==g}>
      ${Mi(t,e,Da)}
      ${n?w`<p class="lead" part="lead">${n}</p>`:g}
      ${void 0===i?g:w`<p class="choice">${i}</p>`}
    </div>
  </header>`}function Ga(e,t,n,{notice:i,tools:a,news:r,isPart:s}={}){let{lead:l,chosen:o,switches:d,body:c,none:u,footer:p}=R(n);return Fa(t,w`${xa(t,{lead:l,chosen:o})}
      ${"stale"===e.status?function(e,t){let{lang:n,retry:i}=t,a=Aa[n];return w`<div class="notice" part="notice">
    ${La(wa(e,n),t)}
    ${e.retrying?w`<p class="muted">${a.retrying}</p>`:g}
    <button type="button" class="link" part="retry" @click=${i}>${a.retry}</button>
  </div>`}(e,t):g} ${i} ${r}
      ${Ni(d,e=>w`<div class="switches" part="switches">${e}</div>`)}
      <div class="body" part="body" ?data-none=${void 0!==u} ?data-part=${s}>
        ${void 0===u?c:w`${c}
                <p>${u}</p>`}
      </div>
      ${$a(t.said,"heard")}
      ${null===p?g:w`<footer part="footer">
              <div class="origin">${function(e,t){let n=Aa[t],i=Ca(e.model,t),{publisher:a,licence:r}=e.model.feed;return w`<span part="date">${i?n.updated(i):Ba(e.model,t)}</span>
    ${Ni(a?.name||a?.url?a:void 0,e=>w`<span part="source">${n.source}: ${ka(e,t)}</span>`)}
    ${Ni(r?.trim(),e=>w`<span part="licence">${n.licence}: ${zi(_(e),B(e,G))}</span>`)}
    ${"snapshot"===e.origin?w`<span>${n.snapshot}</span>`:g}
    ${n.simpleWords?w`<span part="simple">${n.simpleWords}</span>`:g}
    ${Ea(e.model,t)}`}(e,t.lang)}${p}</div>
              ${a}
            </footer>`}`)}function Ha({slow:e},t){return e?w`<div class="place">
    ${Fa(t,w`${xa(t)}
        <div class="state" aria-busy="true">
          <slot></slot>
          <div part="loading">${La(Aa[t.lang].slow,t,"muted")}</div>
        </div>`)}
  </div>`:function({lang:e}){return w`<div class="waiting place" part="loading" aria-busy="true">
    <slot></slot>
    <p class="muted" lang=${e}>${Aa[e].loading}</p>
  </div>`}(t)}let La=(e,{speaksForAll:t},n)=>t()?$a(e,n):w`<p class=${n??g}>${e}</p>`;function ja({lang:e,retry:t}){return w`<button type="button" class="action" part="retry" @click=${t}>
    ${Aa[e].retry}
  </button>`}function Ma({retrying:e},t){let n=Aa[t.lang];return Fa(t,w`${xa(t)}
      <div class="state" part="failed">
        <slot></slot>
        ${La(n.failed,t)}
        ${e?w`<p class="muted">${n.retrying}</p>`:g}
        ${ja(t)}
      </div>
      ${$a(t.said,"heard")}`)}function Sa(e){let t=Aa[e.lang];return Fa(e,w`${xa(e)}
      <div class="state" part="failed">
        <slot></slot>
        ${$a(t.broken)} ${ja(e)}
      </div>`)}let Ia=[["leitlinie","leitlinien"],["project","projects"],["event","events"]],za=Object.freeze({text:"",...Object.fromEntries(cn.map(e=>[e,null]))}),Ja=Object.keys(za);function Na(e,t){return Ja.every(n=>e[n]===t[n])}function Oa(e){return!Na({...e,text:e.text.trim()},za)}let Ka=e=>"text"!==e?dn[e].param:"q",Ta=e=>Ja.find(t=>Ka(t)===e);function Va(e){return Ja.flatMap(t=>{let n=e[t]?.trim();return n?[[Ka(t),n]]:[]})}function Pa(e,t=null){let n=t?.trim();return Object.freeze({...n&&{land:n},...Object.fromEntries(Va(e??za))})}function Ra(e,t){return Ja.every(n=>e[Ka(n)]===t[Ka(n)])}let _a=new WeakMap,Wa=x("criteria",{land:{name:"Land oder Stelle",all:"alle",unknown:e=>`„${e}“ ist kein bekanntes Land. Sie sehen alle Länder.`},topic:{name:"Schwerpunktthema",all:"alle Themen",unknown:e=>`„${e}“ ist kein bekanntes Schwerpunktthema. Sie sehen alle Themen.`},area:{name:"Themenbereich",all:"alle Themenbereiche",unknown:e=>`„${e}“ ist kein bekannter Themenbereich. Sie sehen alle Themenbereiche.`},status:{name:"Status",all:"jeder Status",words:J.de.projectStatus,unknown:e=>`„${e}“ ist kein Status in diesen Daten. Sie sehen jeden Status.`},kind:{name:"Art",all:"alle Arten",words:J.de.projectKind,unknown:e=>`„${e}“ ist keine Art in diesen Daten. Sie sehen alle Arten.`},leitlinie:{name:"Leitlinie",all:"alle Leitlinien",unknown:e=>`„${e}“ ist keine bekannte Leitlinie. Sie sehen alle Leitlinien.`}}),Za=x("narrowing",{from:e=>`Beiträge aus ${e}`,contributions:(e,{projects:t,leads:n,events:i})=>{let a=n>0?` (${O(n)} davon federführend)`:"";return`${e} ist an ${[t>0&&`${O(t)} Vorhaben${a}`,i>0&&V("de","Ereignis","Ereignissen")(i)].filter(Boolean).join(" und ")} beteiligt. Andere Vorhaben und Ereignisse sind ausgeblendet.`},nothing:e=>`Zu ${e} ist in diesen Daten nichts veröffentlicht.`,showAll:"Alle Länder zeigen",showLand:e=>`Nur ${e} zeigen`,allShown:e=>`Sie sehen alle Länder, nicht nur ${e}.`,noneOf:{leitlinie:e=>1===e?"Die eine Leitlinie passt nicht zum Filter.":`Keine von ${O(e)} Leitlinien passt zum Filter.`,project:e=>1===e?"Das eine Vorhaben passt nicht zum Filter.":`Keines von ${O(e)} Vorhaben passt zum Filter.`,event:e=>1===e?"Das eine Ereignis passt nicht zum Filter.":`Keines von ${O(e)} Ereignissen passt zum Filter.`},noneOfLand:{leitlinie:e=>`Zu ${e} enthalten die Daten keine Leitlinien.`,project:e=>`Zu ${e} enthalten die Daten keine Vorhaben.`,event:e=>`Zu ${e} enthalten die Daten keine Ereignisse.`},unknownChoice:e=>`Der Link zu dieser Seite nennt „${e}“. Das kommt in diesen Daten nicht vor.`,filtered:"Gefiltert:",reset:"Filter zurücksetzen"}),qa=(e,t)=>(n,i)=>`${O(n)} von ${V("de",e,t)(i)}`,Ua=x("of-all",{leitlinie:qa("Leitlinie","Leitlinien"),project:qa("Vorhaben","Vorhaben"),event:qa("Ereignis","Ereignissen")}),Qa={filter:null,unknown:[]};function Ya(e,t,n){let i=t&&w`<button type="button" class="link" part="narrowing" @click=${n}>${t}</button>`;return w`<div class="notice narrowing" part="notice">
    <p>${e}</p>
    ${i}
  </div>`}let Xa=["projects","events"],er=[...U.project,...U.event];function tr(e,t,n){let{projects:i,events:a}=e.feed,r={model:e,lang:n},s=Za[n],l=W(t,n);return i.length+a.length===0?Z(r,s.nothing(l),Xa,er):[s.contributions(l,{projects:i.length,leads:i.filter(({lead:e})=>e?.includes(t.id)).length,events:a.length}),q(r,Xa,er)].filter(Boolean).join(" ")}function nr({land:e,filter:t,unknown:n},i,a,r){let s=Za[r];return[...void 0===n?[]:[s.unknownChoice(n)],...null===e||i?[]:[Wa[r].land.unknown(e)],...t?a.map(({criterion:e,value:t})=>Wa[r][e].unknown(t)):[]]}var ir=Object.freeze({__proto__:null,contributions:tr,narrowed:function(e,t,n){var i;let{lang:a,showsAll:r,saysLand:s,reset:l}=n,{land:o,filter:d}=t,c=null===o?void 0:_t(e,o),u=r?void 0:c,p=u?wn(e,{land:u.id,filter:null}):e,{filter:m,unknown:f}=d?function(e,t){let n=_a.get(e);if(n?.[0]===t)return n[1];let i=function(e,t){let n={...za,text:t.text},i=[];for(let a of cn){let r=t[a];if(null===r)continue;let s=function(e,t,n){let i=dn[t].candidates(e);if("land"!==t)return Vt(i,n);let a=_t(e,n);return a?i.some(({id:e})=>e===a.id)?a.id:void 0:Vt(i,n)}(e,a,r);void 0===s?i.push({criterion:a,value:r}):n[a]=s}return{filter:Oa(n)?Object.freeze(n):null,unknown:i}}(e,t);return _a.set(e,[t,i]),i}(e,d):Qa,h=m?wn(e,{land:u?.id??null,filter:m}):p,g=nr(t,!!c,f,a),$=s?g:nr(t,!0,f,a),b=f.length>0&&!m?Za[a].reset:void 0,v=w`${$.length>0?Ya($.join(" "),b,l):void 0}
  ${c&&s?function(e,t,{lang:n,showsAll:i,toggleAll:a}){let r=Za[n],s=W(t,n);return i?Ya(r.allShown(s),r.showLand(s),a):Ya(tr(e,t,n),r.showAll,a)}(p,c,n):void 0}
  ${m&&function(e,t,{lang:n,reset:i}){let a=Za[n],r=Ia.filter(([,t])=>e.feed[t].length>0).map(([i,a])=>Ua[n][i](t.feed[a].length,e.feed[a].length));return Ya(`${a.filtered} ${Lt(r,n)}.`,a.reset,i)}(p,h,n)}`;return{model:h,basis:p,land:u,filter:m,unknown:g,noHits:function(e,{model:t,basis:n,land:i},a){let r=Za[a],s={};for(let[l,o]of Ia){let d=n.feed[o].length;if(!(t.feed[o].length>0)&&0!==e.feed[o].length)if(d>0)s[l]=r.noneOf[l](d);else if(i){let t=r.noneOfLand[l](W(i,a));s[l]=Z({model:e,lang:a},t,[o],U[l])}}return s}(e,{model:h,basis:p,land:u},a),notice:v,...u&&{heading:(i=n.heading,`${i} – ${Za[a].from(W(u,a))}`)}}}});function ar(e,t,n){let{name:i,heading:a,lead:r,body:s,footer:l,homeTypes:o=[]}=R(n),{lang:d,headingLevel:c}=t,{title:u,land:p,sentence:m}=function(e,t,{lang:n,land:i}){let a=void 0===i?void 0:e.find("actor",i);return a?{title:`${t} – ${Za[n].from(W(a,n))}`,land:a.id,sentence:tr(e,a,n)}:{title:t,land:void 0,sentence:void 0}}(e,a,t),f=Aa[d],h=Ca(e,d),{publisher:$}=e.feed,b=`fds-${i}`;return w`<section
    class="fds-static fds-${i}"
    lang=${d}
    data-land=${p??g}
    aria-labelledby=${c>0?b:g}
    aria-label=${c>0?g:u}
  >
    <header>
      ${Mi(c,u,b)} ${r?w`<p class="lead">${r}</p>`:g}
      ${m?w`<p class="land-words">${m}</p>`:g}
      ${function(e,t,n){let{lang:i,since:a,today:r}=n;if(void 0===a||0===t.length)return g;let s={model:e,whole:e,lang:i},l=pa(s,t,ia(e,{day:a,today:r})),o=da[i],d=K(a,i);return 0===l.length?w`<p class="news">
      ${ra(e,ua(t))?o.none(d):o.unsaid(d)}
    </p>`:w`<div class="news">
    <p>${o.since(d,fa(s,l))}</p>
    ${ma(s,l).map(([,t])=>w`<ul>
          ${t.map(t=>function(e,{ref:t,words:n},{lang:i}){let a="cell"===t.type?void 0:e.find(t.type,t.id);return w`<li>
    ${a?T(a,i):t.id} <span class="muted small">${n}</span>
  </li>`}(e,t,n))}
        </ul>`)}
  </div>`}(e,o,t)}
    </header>
    <div class="body">${s}</div>
    <footer>
      <span>${h?f.updated(h):Ba(e,d)}</span>
      ${$?.name||$?.url?w`<span>${f.source}: ${ka($,d)}</span>`:g}
      ${Ea(e,d)} ${l}
    </footer>
  </section>`}function rr({feed:e,isCut:t,hasLost:n}){return e.scopes.length>0||t("scopes")||n("projects/scope")}function sr(e,t){if(e.isLost(t,"scope"))return"lost";let n=e.scopes.get(t.scope??"");return n?e.isLost(n,"own")?"lost":n.own?"own":"other":"unstated"}function lr(e,t=e.feed.projects){let n={own:0,other:0,unstated:0,lost:0};for(let i of t)n[sr(e,i)]+=1;return n}function or(e){return e.feed.projects.filter(t=>"own"===sr(e,t))}function dr(e){return rr(e)?or(e):e.feed.projects}let cr="projects",ur=({isLost:e},t,n,i)=>t[n]===i||void 0===t[n]&&e(t,n);function pr(e,t){let n=e.feed.events.filter(t=>ur(e,t,"kind","decision")&&ur(e,t,"status","done")),i=n.filter(function(e,t){let{summary:n,cite:i,notes:a=[]}=t,r=[{text:n,cite:i},...a],s=new Set(t.id===cr?dr(e).map(({decision:e})=>e):[]);return e=>r.some(t=>function({text:e="",cite:t=[]},{decision:n,date:i,cite:a}){let{number:r}=n??{};if(void 0!==r)return e.split(/[^\w/-]+/).includes(r);let s=i&&!i.interval&&"day"===i.from?.precision?i.text.split("-").reverse().join("."):void 0;return void 0!==s&&e.includes(s)&&t.some(({source:e})=>a?.some(t=>t.source===e))}(t,e))||void 0!==e.decision?.number&&s.has(e.decision.number)}(e,t)),a=i.reduce((e,t)=>e&&(e.date&&t.date?Q(e.date,t.date)>0:e.date&&!t.date)?e:t,void 0);if(a&&(void 0===a.kind||void 0===a.status))return{isLost:!0};let r=function({isLost:e,isCut:t,hasLost:n},i){let{notes:a=[]}=i;return t("events")||e(i,"summary")||e(i,"notes")||a.some(t=>e(t,"text"))||i.id===cr&&(t("projects")||n("projects/decision"))}(e,t)||i.some(t=>t!==a&&e.isLost(t,"date"))||n.some(t=>!i.includes(t)&&function({isLost:e},t){let{decision:n}=t;return!!(e(t,"decision")||n&&e(n,"number"))||void 0===n?.number&&(e(t,"date")||e(t,"cite"))}(e,t));return a?{event:a,isLost:r}:{isLost:r}}let mr={umbrella:["goal","leitlinie"],topics:["topic"],projects:["project"]},fr={goal:"umbrella",category:"umbrella",leitlinie:"umbrella",topic:"topics",project:"projects"};function hr({type:e,id:t}){return"layer"===e?t:fr[e]}function gr({id:e}){return Object.hasOwn(mr,e)?e:void 0}function $r(e,t){return e.feed.scopes.filter(e=>(e.own??!1)===t).map(t=>({scope:t,projects:e.projectsByScope.get(t.id)??[]})).filter(({projects:e})=>e.length>0)}let br=({cite:e=[]})=>e.length>1;function vr(e,t=e){let{feed:n}=e,i=function(e){let t=rr(e),{own:n,other:i,unstated:a,lost:r}=lr(e),s={scoped:t,own:n,others:t?i:e.feed.projects.length,...t&&a>0&&{unstated:a},...r>0&&{unread:r}},l=function({feed:e}){let t=e.scopes.filter(e=>e.own);if(0===t.length)return;let n=0;for(let{id:i}of t){let t=e.figures.find(e=>e.id===i.replace(/^fds-/,"projects-"));if(void 0===t?.value||t.id===i)return;n+=t.value}return n}(e);return void 0===l||l<n?s:{...s,total:l}}(e),a=n.layers.find(e=>"umbrella"===gr(e))??n.layers[0];return n.layers.map(r=>{let s,l,o=gr(r),d="projects"===o?(l=(s=e.feed.projects.filter(({scope:e})=>void 0===e)).length>0?[{projects:s}]:[],{own:$r(e,!0),others:[...$r(e,!1),...l]}):{own:[],others:[]};return{layer:r,...o?{kind:o}:{},goals:"umbrella"===o?n.goals:[],leitlinien:"umbrella"===o?n.leitlinien:[],topics:"topics"===o?n.topics:[],...d,counts:i,decision:pr(t,r),isTop:r===a}})}function yr(e,t){let n=`${t}:`;return[...e].filter(e=>e.startsWith(n)).map(e=>e.slice(n.length))}let Ar=x("strategy-pyramid-items",{othersTitle:"Weitere Vorhaben",noScope:"Zugehörigkeit nicht veröffentlicht",noGoal:"Ohne Ziel",linked:"Verknüpft",selected:"Ausgewählt",topicLead:e=>`Themenpatenschaft: ${e||"nicht veröffentlicht"}`,acrossTopics:"quer zu den Schwerpunktthemen",lead:e=>e?`Federführung: ${e}`:"Federführung nicht veröffentlicht",list:"Die Strategie als Liste",noItems:"Dazu enthalten die Daten keine Vorhaben.",noMatch:"Hier passt nichts zum Filter.",quote:e=>e.startsWith("„")?e:`„${e}“`,challenges:"Herausforderungen",goals:"Ziele",groups:"Für wen",source:"Quelle",why:"Warum gibt es das?",outcome:"Was wird daraus?",nothingAbove:"Darüber steht nichts Weiteres.",nothingBelow:"Dazu ist noch nichts verknüpft.",layersAbove:"Die Ebenen darüber geben den Rahmen:",layersBelow:"Die Ebenen darunter führen es aus:",contradictions:"Widersprüchliche Angaben"});function Dr({feed:e}){let t=e.goals.map(t=>({goal:t,leitlinien:e.leitlinien.filter(e=>e.goal===t.id)})),n=e.leitlinien.filter(({goal:e})=>void 0===e);return n.length>0?[...t,{goal:void 0,leitlinien:n}]:t}function Cr(e,t){let{lang:n}=e,i=`${J[n].type.goal} ${Y(n)}`;return X(e,t,"goal",Ar[n].noGoal,i)}function wr({vision:e},{layer:t,isTop:n}){if(!n)return[];let i=new Map;for(let n of[...e?.notes??[],...t.notes??[]])br(n)&&!i.has(n.text)&&i.set(n.text,n);return[...i.values()]}function kr(e,t){return(e??[]).filter(({text:e})=>t.every(t=>t.text!==e))}let Br=e=>Math.round(100*e)/100;function Er(e){let t=[],n=t=>100*t/(60*e);for(let i=0;i<e;i+=1){let a=60*i,r=a+60-2.5*(i!==e-1),s=[{x:Br(100-n(a)),y:a},{x:Br(100+n(a)),y:a},{x:Br(100+n(r)),y:r},{x:Br(100-n(r)),y:r}];t.push({corners:s,path:`M${s.map(({x:e,y:t})=>`${e},${t}`).join("L")}Z`,viewBox:`0 ${a} 200 60`,tint:1===e?1:Br(1-.55*i/(e-1)),inset:Math.round(Math.min(6/(e-1||1),3)*(e-1-i))})}return t}let Fr=new Map([["digital-transformation","T"],["digital-infrastructure","I"],["digital-applications","A"],["data-use","D"],["information-security","S"]]),xr=/^[\s\p{P}\p{Cf}]+(?=[^])/u;function Gr(e,t){let n=e.feed.topics.indexOf(t);return{letter:Fr.get(t.id)??ee(t.title.replace(xr,"")),colour:t.cross?0:n%5+1}}function Hr(e,t){let n=void 0===t?void 0:e.find("topic",t);if(!n)return;let{letter:i,colour:a}=Gr(e,n);return w`<span class="topic-mark" data-colour=${a} aria-hidden="true" part="topic-mark"
    >${i}</span
  >`}let Lr={project:"projects",event:"events"};function jr(e,{lang:t,land:n,noHits:i},a,r){let s=i?.[a];if(void 0!==s)return s;let l=void 0===n?void 0:e.find("actor",n),o=[Lr[a]];if(!l)return te({model:e,lang:t},o,r);let d=Za[t].noneOfLand[a](W(l,t));return Z({model:e,lang:t},d,o,U[a])}function Mr(e,t,n){return t.flatMap(t=>e.find("actor",t)??[]).map(e=>W(e,n))}function Sr(e,t){let n=e.length>20,i=(n?e.slice(0,12):e).join(", "),a=B(i,ne);return{text:`${a}${n?` ${Vi(e.length-12,t)}`:""}`,isWhole:!n&&a===i}}function Ir(e,t,n){return Sr(Mr(e,t,n),n).text}function zr(e,t,n){let i=Mr(e,t,n),{text:a,isWhole:r}=Sr(i,n);return r?a:w`<details class="whole">
    <summary class="link">${a}</summary>
    ${i.join(", ")}
  </details>`}function Jr({model:e,lang:t},n,i,a=[]){let r=zr(e,a,t);return e.isLost(n,i)?r?w`${r} (${L(t)})`:Y(t):r}function Nr(e,t){let{model:n,lang:i}=e,a=void 0===t.scope?void 0:n.scopes.get(t.scope);return a?T(a,i):ie(e,t,"scope")||N[i].noScope}let Or=x("strategy-pyramid",{heading:"Aufbau der Strategie",summary:(e,t)=>{let n=Gt(e);return`${1===e?"Eine Ebene":`${n.slice(0,1).toUpperCase()}${n.slice(1)} Ebenen`}${t?": von der gemeinsamen Richtung bis zum einzelnen Vorhaben":""}.`},topics:e=>1===e?"1 Thema":`${O(e)} Themen`,projects:(e,t)=>void 0===t?`${O(e)} Vorhaben bekannt`:`${O(e)} von ${O(t)} Vorhaben bekannt`,others:(e,t)=>`${t?`Dazu ${O(e)} ${1===e?"weiteres":"weitere"}`:O(e)} Vorhaben`,fromScopes:"aus anderen Bereichen",moreScopes:(e,t)=>`${O(e)} in ${1===t?"einem weiteren Bereich":`${Gt(t)} weiteren Bereichen`}`,measures:"Bausteine",items:"Inhalte",decision:"Letzter Beschluss",contradictions:"Hinweis zu widersprüchlichen Angaben",selected:"ausgewählt",markUnit:e=>`1 Zeichen = ${O(e)}`,asList:"Als Liste",hint:"So bedienen Sie die Pyramide: Ebene oder Inhalt auswählen; die Pfeiltasten führen durch die Inhalte.",empty:"Die Daten enthalten keine Ebenen der Strategie.",extras:"Mehr dazu"});function Kr(e,t){let{topicLead:n,acrossTopics:i}=Ar[e.lang],a=ie(e,t,"leads",function({model:e,lang:t},n){return Ir(e,n,t)}(e,t.leads??[]));return t.cross&&!a?i:n(a)}let Tr=(e,t)=>Ar[e.lang].lead(ie(e,t,"lead",function({model:e,lang:t},n){return Ir(e,n,t)}(e,t.lead??[])));function Vr(e,{scope:t,projects:n}){let{lang:i}=e;return t?T(t,i):X(e,n,"scope",Ar[i].noScope)}let Pr=({lang:e},{scope:t,projects:n})=>t?.own?Or[e].projects(n.length,void 0):ae[e].project(n.length),Rr=x("strategy-pyramid-static",{itemsOf:e=>`${e}: Inhalte`,sources:"Quellen",licence:"Lizenz der Daten",poster:e=>`Als Poster drucken (${e})`,columns:["Ebene","Art","Kennung","Titel","Gehört zu","Vorhaben der Strategie","Quellen"],editorial:"Zusammenfassungen in eigenen Worten der Redaktion."}),_r=["goals","leitlinien","topics","projects"],Wr=(e,t)=>w`${Vr(e,t)} <span class="muted">${Pr(e,t)}</span>`;function Zr(e,{scope:t,projects:n}){return w`${Ni(t?.summary&&t,t=>re(t,"summary",e.lang))}
    <ul>
      ${n.map(t=>function(e,t){let{model:n,lang:i,badge:a}=e;return w`<li>
    ${Hr(n,t.topic)}${T(t,i)}${a({type:"project",id:t.id})}
    <span class="muted">${Tr(e,t)}</span>
  </li>`}(e,t))}
    </ul>`}let qr=(e,t,n)=>{let i=new Map;for(let a=t;a<=n;a++)i.set(e[a],a);return i},Ur=Vn(class extends Pn{constructor(e){if(super(e),e.type!==Tn.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let i;void 0===n?n=t:void 0!==t&&(i=t);let a=[],r=[],s=0;for(let t of e)a[s]=i?i(t,s):s,r[s]=n(t,s),s++;return{values:r,keys:a}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,i]){let a=e._$AH,{values:r,keys:s}=this.dt(t,n,i);if(!Array.isArray(a))return this.ut=s,r;let l,o,d=this.ut??=[],c=[],u=0,p=a.length-1,f=0,h=r.length-1;for(;u<=p&&f<=h;)if(null===a[u])u++;else if(null===a[p])p--;else if(d[u]===s[f])c[f]=Hn(a[u],r[f]),u++,f++;else if(d[p]===s[h])c[h]=Hn(a[p],r[h]),p--,h--;else if(d[u]===s[h])c[h]=Hn(a[u],r[h]),Gn(e,c[h+1],a[u]),u++,h--;else if(d[p]===s[f])c[f]=Hn(a[p],r[f]),Gn(e,a[u],a[p]),p--,f++;else if(void 0===l&&(l=qr(s,f,h),o=qr(d,u,p)),l.has(d[u]))if(l.has(d[p])){let t=o.get(s[f]),n=void 0!==t?a[t]:null;if(null===n){let t=Gn(e,a[u]);Hn(t,r[f]),c[f]=t}else c[f]=Hn(n,r[f]),Gn(e,a[u],n),a[t]=null;f++}else Mn(a[p]),p--;else Mn(a[u]),u++;for(;f<=h;){let t=Gn(e,c[h+1]);Hn(t,r[f]),c[f++]=t}for(;u<=p;){let e=a[u++];null!==e&&Mn(e)}return this.ut=s,jn(e,c),m}}),Qr=x("entry",{linked:"verknüpft",linkedEditorially:"redaktionell verknüpft"});function Yr(e,t){let{selection:n,linked:i}=e.selection;return Ot(n,t)?"selected":i.has(Nt(t))?"linked":"plain"}let Xr="details";function es({showsDetails:e,selection:{hasPanel:t}},n){let i="selected"===n,a=i&&e;return{expanded:t?g:a,controls:a&&!t?Xr:g,current:!i||!t&&a?g:"true"}}function ts(e,t,n){let i=Yr(e,t),{expanded:a,controls:r,current:s}=es(e,i);return w`<button
    type="button"
    class="entry"
    part="entry ${i}"
    data-state=${i}
    data-ref=${Nt(t)}
    ?data-editorial=${"linked"===i&&e.selection.editorial?.has(Nt(t))}
    aria-expanded=${a}
    aria-controls=${r}
    aria-current=${s}
    @click=${()=>{e.choose({type:t.type,id:t.id})}}
  >
    ${n}${e.news?.badge(t)}${function(e,t){if("linked"!==Yr(e,t))return;let{linked:n,linkedEditorially:i}=Qr[e.lang],a=e.selection.editorial?.has(Nt(t));return w`<span class="heard"> (${a?i:n})</span>`}(e,t)}
  </button>`}let ns="/vision",is="/note",as=(e,t)=>e.filter(Boolean).join(t),rs=["layers","goals","leitlinien","topics","projects","scopes"];function ss(e,t){if(0===t.length)return"";let n="umbrella"===t[0]?.kind&&"projects"===t.at(-1)?.kind;return as([Or[e.lang].summary(t.length,n),q(e,rs)]," ")}function ls({kind:e,goals:t,leitlinien:n,topics:i,counts:a},r){let{goal:s,leitlinie:l,project:o}=ae[r],d=Or[r];if("umbrella"===e)return as([t.length>0&&s(t.length),n.length>0&&l(n.length)],Oi);if("topics"===e){let{length:e}=i.filter(({cross:e})=>!e);return e>0?d.topics(e):""}return"projects"!==e?"":a.scoped?a.own>0?d.projects(a.own,a.total):"":a.others>0?o(a.others):""}function os(e,t){if("projects"!==e.kind)return"";let{unread:n=0,unstated:i=0}=e.counts,{project:a}=ae[t];return as([function({others:e,counts:t},n){if(!t.scoped||0===t.others)return"";let i=Or[n],a=e.flatMap(({scope:e,projects:t})=>e?[{scope:e,count:t.length}]:[]).sort((e,t)=>t.count-e.count).slice(0,3),r=a.map(({scope:e,count:t})=>`${W(e,n)} (${H(t,n)})`),s=e.length-r.length,l=a.reduce((e,{count:t})=>e-t,t.others),o=[...r,...r.length>0&&s>0?[i.moreScopes(l,s)]:[]],d=i.others(t.others,t.own>0);return o.length>0?`${d} ${i.fromScopes}: ${Lt(o,n)}.`:`${d}.`}(e,t),i>0&&N[t].unstatedScope(a(i)),n>0&&se(t,a(n))]," ")}function ds(e,{layer:t,kind:n}){let{selection:i,linked:a}=e.selection;return i?"layer"===i.type&&i.id===t.id?"selected":hr(i)===t.id||(n?mr[n]:[]).some(e=>yr(a,e).length>0)?"linked":"plain":"plain"}let cs=e=>B(e,G),us=e=>`items-${e}`;function ps({lang:e},{layer:t}){let n=le(t,"measures",e);if(0===n.length)return;let i=w`<span class="muted">${Or[e].measures}:</span>`;return Pi(n,(t,n)=>ue(t,e,e=>w`<p class="small">
          ${n?g:i}
          ${e.map((e,t)=>w`${t>0?Oi:""}<span part="measure">${e}</span>`)}
        </p>`),{lang:e,open:12})}function ms(e,t,n){let{layer:i}=t,a=ls(t,e.lang),r=os(t,e.lang),s=e.linked?.(e,t),l={type:"layer",id:i.id},o=e.asList?ts(e,l,T(i,e.lang)):function(e,t){let{layer:n}=t,i=ds(e,t);return w`<button
    type="button"
    class="entry title"
    part="entry ${i}"
    data-state=${i}
    data-ref=${Nt({type:"layer",id:n.id})}
    aria-expanded=${e.isOpen(n.id)}
    aria-controls=${us(n.id)}
    @click=${()=>{e.toggle(n.id)}}
  >
    ${T(n,e.lang)}<span class="heard"
      >${"selected"===i?` (${Or[e.lang].selected})`:""}</span
    ><span class="twist" aria-hidden="true"></span>
  </button>`}(e,t);return w`<div
    class="head"
    part="layer"
    data-state=${ds(e,t)}
    data-row=${n?.row??g}
    data-inset=${n?.inset??0}
  >
    <div class="title-line">
      ${Mi(Ii(e.headingLevel),o)}
      ${Ni(a,e=>w`<p class="count num" part="count">${e}</p>`)}
      ${Ni(s,e=>w`<p class="linked small" part="linked">${e}</p>`)}
    </div>
    <div class="text">
      ${Ni(i.summary,()=>re(i,"summary",e.lang))}
      ${function(e,{isTop:t,layer:n}){let{vision:i}=e.model.feed;if(!t||e.asList)return;let a=[...i?.notes??[],...n.notes??[]].some(br);if(!i&&!a)return;let r=(t,i)=>w`<button
      type="button"
      class="link"
      part="extra"
      aria-expanded=${e.isOpen(t)}
      aria-controls=${us(n.id)}
      @click=${()=>{e.toggle(t)}}
    >
      ${i}<span class="twist" aria-hidden="true"></span>
    </button>`;return w`<div
    class="extras small"
    role="toolbar"
    aria-label=${Or[e.lang].extras}
  >
    ${Ni(i,t=>r(ns,T(t,e.lang)))}
    ${Ni(a,()=>r(is,Or[e.lang].contradictions))}
  </div>`}(e,t)}
      ${e.asList?ps(e,t):function(e,{goals:t,layer:n,topics:i}){let{lang:a,model:r}=e,s=[...t.map(e=>({ref:{type:"goal",id:e.id},name:T(e,a)})),...i.map(e=>({ref:{type:"topic",id:e.id},name:w`${Hr(r,e.id)}${T(e,a)}`}))];if(0===s.length)return;let l=`${Or[a].items}: ${B(d(n,a).text,E)}`;return w`<div class="chip-bar" role="toolbar" aria-label=${l}>
    ${Pi(s,t=>w`<ul class="chips">
      ${Ur(t,({ref:e})=>Nt(e),({ref:t,name:n})=>w`<li class="small" part="chip">${ts(e,t,n)}</li>`)}
    </ul>`,{lang:a})}
  </div>`}(e,t)}
      ${Ni(r,e=>w`<p class="others small muted" part="others">${e}</p>`)}
      ${function(e,{decision:t}){let{lang:n}=e,{event:i}=t,a=i?`, ${oe(e,i,cs)}${de(n,t)}:`:` ${ce(n,t)}.`;return w`<p class="decision small" part="decision">
    <span class="muted">${Or[n].decision}${a}</span>
    ${Ni(i,t=>ts(e,{type:"event",id:t.id},T(t,n)))}
  </p>`}(e,t)}
    </div>
  </div>`}let fs=(e,{id:t})=>({ref:{type:e,id:t}}),hs=e=>e.reduce((e,t)=>e+t,0);function gs(e,t){let n=t.findIndex((n,i)=>hs(t.slice(i))<e.length),i=t.slice(Math.max((n<0?t.length:n)-1,0)),a=t=>Math.floor(hs(i.slice(0,t))*e.length/hs(i));return i.map((t,n)=>e.slice(a(n),a(n+1))).filter(({length:e})=>e>0)}let $s=(e,t)=>e.length<=t.length&&e.every(({length:n},i)=>n<=(t[t.length-e.length+i]??0));function bs(e,t){let n,i,a,r,s=function(e){let{kind:t,topics:n}=e;return"umbrella"===t?function({leitlinien:e}){let t=new Map;for(let n of e){let e=t.get(n.category);e?e.push(fs("leitlinie",n)):t.set(n.category,[fs("leitlinie",n)])}return[...t.values()].sort((e,t)=>e.length-t.length)}(e):"topics"===t?[n.map(e=>fs("topic",e))]:"projects"===t?[function({own:e,others:t,counts:n}){let i=(n.scoped?e:t).flatMap(({projects:e})=>e).map(e=>fs("project",e)),a=Math.max((n.total??0)-n.own,0);return n.scoped?[...i,...Array(a).fill({isUnknown:!0})]:i}(e)]:[]}(e),l=function({at:e,layers:t},n){let i=Math.min(Math.floor((Math.floor(29*(.28+(e+(0===e?.75:.5))/t*.72))-1)/("topics"===n?2:1)),15),a=2*(0===e);return[,,,,].fill(0).map((e,t)=>Math.max(i-(3-t)*a,1))}(t,e.kind),o=s.flatMap(e=>{var t;let n,i;return t=l.at(-1)??1,n=Math.ceil(e.length/t),i=t=>Math.floor(t*e.length/n),Array(n).fill(0).map((t,n)=>e.slice(i(n),i(n+1)))});if($s(o,l))return{rows:o,unit:1};let d=s.flat(),c=gs(d,l);if($s(c,l))return{rows:c,unit:1};let u=(n=d.length/Math.max(hs(l)-1,1),i=10**Math.floor(Math.log10(n)),[1,2,5,10].map(e=>e*i).find(e=>e>=n)??n);return{rows:gs((a=d.filter(({isUnknown:e})=>!e).length,[...(r=(e,t)=>Array(Math.ceil(e/u)).fill(t))(a,{}),...r(d.length-a,{isUnknown:!0})]),l),unit:u}}function vs(e,{ref:t}){return t&&"cell"!==t.type?e.find(t.type,t.id):void 0}let ys=e=>Math.round(100*e)/100;function As(e,t,n){let[{y:i},,{y:a}]=e.corners;return(({corners:[e,t]})=>e.x===t.x)(e)?a-3.5-n/2:(i+a+(t-1)*n*1.45)/2}let Ds=me`
  :host [data-inset='0'],
  .fds-pyramid [data-inset='0'] {
    --inset: 0;
  }
  :host [data-inset='1'],
  .fds-pyramid [data-inset='1'] {
    --inset: 1;
  }
  :host [data-inset='2'],
  .fds-pyramid [data-inset='2'] {
    --inset: 2;
  }
  :host [data-inset='3'],
  .fds-pyramid [data-inset='3'] {
    --inset: 3;
  }
  :host [data-inset='4'],
  .fds-pyramid [data-inset='4'] {
    --inset: 4;
  }
  :host [data-inset='5'],
  .fds-pyramid [data-inset='5'] {
    --inset: 5;
  }
  :host [data-inset='6'],
  .fds-pyramid [data-inset='6'] {
    --inset: 6;
  }
`;function Cs(e,t,n){let i=[...function(e,t){let n=new Map;for(let i of t)e.sources.has(i.source)&&n.set(i.source,[...n.get(i.source)??[],i]);return n}(e,t??[])];if(0===i.length)return;let a=([t,i],a)=>{let r=e.sources.get(t);if(!r)return;let s=i.find(e=>e.url)?.url??r.url,l=i.slice(0,12).map(e=>Zi(e,n,Wi)).filter(Boolean),o=l.length>0?`, ${l.join("; ")}`:"";return w`${a>0?Oi:""}<cite>${zi(s,j(r,"title",n))}</cite>${o}`},r=`${Ar[n].source}: `;return Pi(i,(e,t)=>w`<p class="small muted cited-in">${t?"":r}${e.map(a)}</p>`,{lang:n,open:12})}let ws=(e,t,n)=>Pi(t??[],t=>w`${t.map(t=>w`${re(t,"text",n,"note")} ${Cs(e,t.cite,n)}`)}`,{lang:n});function ks(e,t,n,i,a){if(0!==n.length)return w`<div class="part" data-part=${e}>
    ${Mi(i,t)}
    ${Pi(n,e=>w`<ul class="columns">
          ${e}
        </ul>`,{lang:a})}
  </div>`}function Bs({feed:e},t){let{vision:n}=e;return Ni(n?.motto&&n,e=>re(e,"motto",t,"motto"))}function Es({feed:e},t){let n=Rr[t];return w`${Ni(e.licence,e=>w`<span>${n.licence}: ${B(e,E)}</span>`)}
    <span>${n.editorial}</span>`}function Fs(e,t,n=()=>g){let{lang:i,headingLevel:a}=t,r=ha(e,t),s=vr(e),l=Er(s.length);if(0===s.length)return w`<p>${te({model:e,lang:i},["layers"],Or[i].empty)}</p>`;let o=Ii(a),d=s.flatMap(t=>wr(e.feed,t));return w`<div class="layers">
      ${s.map((t,n)=>function(e,t,n,i,a){let{layer:r}=t,s=ls(t,a),l=os(t,a);return w`<section class="layer" id="fds-layer-${r.id}">
    ${function(e,t,n){let{slice:i}=n;if(!i)return g;let{viewBox:a,path:r,tint:s}=i,l=function(e,{rows:t}){let[{x:n},{x:i}]=e.corners,a=function(e,t){let n=n=>t.every((i,a)=>{let r=As(e,t.length,n)-(t.length-a-1)*n*1.45;return i.length*n*1.45+7<=function({corners:[e,t,n,i]},a){let r=(a-e.y)/(i.y-e.y),s=t.x-e.x;return s+(n.x-i.x-s)*r}(e,r-n/2)}),i=Math.min(Math.max(4,36/Math.max(1,...t.map(({length:e})=>e))),8);for(;i>.25&&!n(i);)i*=.95;return i}(e,t),r=1.45*a,s=As(e,t.length,a);return t.flatMap((e,l)=>{let o=(n+i)/2-(e.length-1)*r/2;return e.map((e,n)=>({mark:e,x:ys(o+n*r),y:ys(s-(t.length-l-1)*r),size:ys(a)}))})}(i,bs(t,n));return w`<div class="slice" aria-hidden="true">
    <svg viewBox=${a} preserveAspectRatio="none" focusable="false">
      ${pe`<path class="shape" d=${r} fill-opacity=${s}></path>`}
    </svg>
    ${0===l.length?g:w`<svg
            viewBox=${a}
            preserveAspectRatio=${(({corners:[e,t]})=>e.x===t.x)(i)?"xMidYMax":"xMidYMid"}
            focusable="false"
          >
            ${l.map(t=>function(e,{mark:t,x:n,y:i,size:a}){let{ref:r,isUnknown:s}=t;if("leitlinie"===r?.type)return pe`<circle class="mark" cx=${n} cy=${i} r=${a/2} />`;let l="topic"===r?.type?e.find("topic",r.id):void 0;return pe`<rect
    class="mark"
    ?data-unknown=${s}
    data-colour=${l?Gr(e,l).colour:g}
    x=${n-a/2}
    y=${i-a/2}
    width=${a}
    height=${a}
    rx="0.4"
  />`}(e,t))}
          </svg>`}
  </div>`}(e,t,n)}
    <div class="text" data-inset=${n.slice?.inset??0}>
      <div class="title-line">
        ${Mi(i,w`${T(r,a)}${n.badge({type:"layer",id:r.id})}`)}
        ${Ni(s,e=>w`<p class="count">${e}</p>`)}
      </div>
      ${Ni(r.summary,()=>re(r,"summary",a))} ${function({layer:e},t){let n=le(e,"measures",t);if(0===n.length)return;let i=w`<span class="muted">${Or[t].measures}:</span>`;return Pi(n,(e,n)=>ue(e,t,e=>w`<p>
          ${n?g:i} ${e.map((e,t)=>w`${t>0?Oi:""}${e}`)}
        </p>`),{lang:t,open:12})}(t,a)}
      ${function(e,{goals:t,topics:n},i){let a=[...t.map(e=>w`<li>${T(e,i)}</li>`),...n.map(t=>w`<li>${Hr(e,t.id)}${T(t,i)}</li>`)];if(0!==a.length)return Pi(a,e=>w`<ul class="chips" aria-label=${Or[i].items}>
      ${e}
    </ul>`,{lang:i})}(e,t,a)}
      ${Ni(l,e=>w`<p class="muted">${e}</p>`)}
      ${function(e,{decision:t}){let{lang:n}=e,{event:i}=t,a=i?w`${zi(i.decision?.url,T(i,n))},
      ${oe(e,i,cs)}${de(n,t)}`:ce(n,t);return w`<p><span class="muted">${Or[n].decision}:</span> ${a}</p>`}({model:e,lang:a},t)}
    </div>
  </section>`}(e,t,{slice:l[n],at:n,layers:s.length,badge:r},o,i))}
    </div>
    ${function(e,t,n,i){let{vision:a,goals:r}=e.feed;if(!a)return;let s=Ar[n],l=Ii(t),o=Ii(l),d=t=>w`<li>
    ${Mi(o,T(t,n))} ${Ni(t.text,()=>re(t,"text",n))}
    ${Cs(e,t.cite,n)} ${ws(e,t.notes,n)}
  </li>`;return w`<section class="vision" id="fds-vision">
    ${Mi(t,T(a,n))}
    ${Ni(a.summary,()=>re(a,"summary",n,"vision-summary"))}
    ${ks("challenges",s.challenges,(a.challenges??[]).map(d),l,n)}
    ${ks("goals",s.goals,r.map(t=>w`<li data-weight=${Math.min(Math.max((t.statements??[]).length,3),6)}>
    ${Mi(o,j(t,"title",n))}
    ${Ni(t.summary,()=>re(t,"summary",n,"goal-summary"))}
    ${Pi(t.statements??[],e=>w`<ul class="statements">
          ${e.map(e=>w`<li>${fe(e,n)} ${j(e,"text",n)}</li>`)}
        </ul>`,{lang:n})}
    ${Cs(e,t.cite,n)}
  </li>`),l,n)}
    ${ks("groups",s.groups,(a.groups??[]).map(d),l,n)}
    ${ws(e,kr(a.notes,i),n)}
  </section>`}(e,o,i,d)} ${function(e,t,n,i){if(0!==t.length)return w`<section class="contradictions">
    ${Mi(n,Ar[i].contradictions)} ${ws(e,t,i)}
  </section>`}(e,d,o,i)}
    ${n(s,o,r)}
    <section class="origins">
      ${Mi(o,Rr[i].sources)}
      ${Xi(e,{cite:function({feed:e},t){let{vision:n,goals:i}=e,a=[...t.flatMap(({layer:e,decision:{event:t}})=>[e,...t?[t]:[]]),...n?[n,...n.challenges??[],...n.groups??[]]:[],...i,...t.flatMap(t=>wr(e,t))],r=new Map;for(let e of a.flatMap(e=>e.cite??[]))r.set([e.source,e.section,e.page].join(" "),e);return[...r.values()]}(e,s)},i)}
    </section>`}let xs={sheets:[me`
  ${Ds}
  .fds-pyramid {
    overflow-wrap: anywhere;
  }
  .fds-pyramid :is(.muted, .count, .cited-in) {
    color: var(--muted);
  }
  .fds-pyramid .motto {
    font-size: 1.15em;
  }
  .fds-pyramid :is(.cited-in, .note) {
    font-size: max(0.875em, 13px);
  }
  .fds-pyramid cite {
    font-style: normal;
  }
  .fds-pyramid p {
    max-width: 70ch;
  }
  .fds-pyramid :is(.layers, .vision, .contradictions, .items-of, .origins) {
    margin-block-start: 1.25em;
  }
  .fds-pyramid :is(.vision, .contradictions, .origins) > :is(h2, h3, h4, h5, h6) {
    font-size: 1.1em;
  }
  .fds-pyramid :is(.part, .group, .items-of) {
    margin-block-start: 0.9em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .fds-pyramid .columns > .group {
    border: 0;
    margin: 0;
    padding: 0;
  }
  .fds-pyramid :is(.part, .group, .text, .items-of) :is(h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 600;
  }
  .fds-pyramid .text .title-line :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    font-weight: 600;
  }
  .fds-pyramid .title-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .fds-pyramid :is(.title-line > *, .text, .text > *) {
    min-inline-size: 0;
  }
  .fds-pyramid .slice {
    display: none;
  }
  .fds-pyramid .text {
    display: grid;
    gap: 0.35em;
    background: var(--accent-soft);
    border-block-start: 0.3em solid var(--accent);
    padding: 0.5em 0.8em 0.8em;
    margin: 0 calc(var(--inset) * 1.6%) 3px;
  }
  .fds-pyramid .shape {
    fill: var(--accent);
  }
  .fds-pyramid .mark {
    fill: var(--paper);
  }
  .fds-pyramid .mark[data-unknown] {
    fill: none;
    stroke: var(--paper);
    stroke-width: 0.5px;
    stroke-dasharray: 0.9 0.7;
  }
  .fds-pyramid .mark[data-colour] {
    stroke: var(--paper);
    stroke-width: 0.6px;
  }
  .fds-pyramid .mark[data-colour]:not([data-colour='0']) {
    fill: var(--colour);
  }
  .fds-pyramid .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .fds-pyramid .chips li {
    padding: 0.1em 0.5em;
    border: 1px solid var(--rule);
    border-radius: 3px;
    min-inline-size: 0;
  }
  .fds-pyramid .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1em 1.75em;
    margin-block-start: 0.35em;
  }
  .fds-pyramid .columns > * {
    min-inline-size: 0;
  }
  .fds-pyramid :is(.statements, .group ul) > li + li,
  .fds-pyramid :is(.cited-in, .note) {
    margin-block-start: 0.3em;
  }
  .fds-pyramid .group summary {
    cursor: pointer;
    min-height: 1.75em;
  }
  .fds-pyramid .contradictions {
    border-inline-start: 2px solid var(--warn);
    padding-inline-start: 0.9em;
  }
  @container (min-width: 46em) {
    .fds-pyramid .layers {
      display: grid;
      grid-auto-rows: 1fr;
    }
    .fds-pyramid .layer {
      display: grid;
      grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
      column-gap: 2em;
    }
    .fds-pyramid .slice {
      display: block;
      position: relative;
      min-block-size: 7em;
    }
    .fds-pyramid .slice svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
    }
    .fds-pyramid .text {
      align-content: start;
      background: none;
      border-block-start: 1px solid var(--rule);
      padding: 0.5em 0 1em;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .fds-pyramid .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fds-pyramid .mark {
      fill: CanvasText;
    }
    .fds-pyramid .mark[data-unknown] {
      fill: none;
      stroke: CanvasText;
    }
  }
  @media print {
    .fds-pyramid :is(.layer, .columns > *) {
      break-inside: avoid;
    }
  }
`],paper:"A4 portrait",render:(e,t)=>{let{lang:n}=t;return ar(e,t,{name:"pyramid",homeTypes:["layer","topic"],heading:Or[n].heading,lead:ss({model:e,lang:n},vr(e)),body:w`${Bs(e,n)}${Fs(e,t,(n,i,a)=>w`<div class="items">
            ${n.map(n=>function(e,t,n,i,a){let{lang:r}=i,s=W(t.layer,r),l={model:e,lang:r,options:i,badge:a,level:Ii(n)};return w`<section class="items-of">
    ${Mi(n,Rr[r].itemsOf(s))} ${function(e,t){let{kind:n,goals:i,leitlinien:a,topics:r,own:s,others:l}=t;if(i.length+a.length+r.length+s.length+l.length===0){let{model:t,options:i,lang:a}=e,r=te(e,_r,Ar[a].noItems),s="projects"===n?jr(t,i,"project",r):r;return w`<p class="muted">${s}</p>`}return"umbrella"===n?w`<div class="columns">
      ${Dr(e.model).map(t=>function(e,{goal:t,leitlinien:n}){let{lang:i,level:a,badge:r}=e,s=t?w`${T(t,i)}${r({type:"goal",id:t.id})}`:Cr(e,n);return w`<div class="group">
    ${Mi(a,s)}
    <ul>
      ${n.map(t=>function({lang:e,badge:t},n){let{id:i,number:a}=n;return w`<li>
    ${Ni(a,e=>w`<span class="muted">${B(e,G)}</span> `)}${T(n,e)}${t({type:"leitlinie",id:i})}
  </li>`}(e,t))}
    </ul>
  </div>`}(e,t))}
    </div>`:"topics"===n?Pi(r,t=>w`<ul class="columns">
          ${t.map(t=>function(e,t){let{model:n,lang:i,badge:a}=e,{id:r}=t;return w`<li id="fds-topic-${r}">
    <strong>${Hr(n,r)}${T(t,i)}</strong>${a({type:"topic",id:r})}
    <span class="muted">${Kr(e,t)}</span>
    ${Ni(t.summary,()=>re(t,"summary",i))}
  </li>`}(e,t))}
        </ul>`,e):function(e,{own:t,others:n}){return w`${t.map(t=>w`<div class="group">
        ${Mi(e.level,Wr(e,t))} ${Zr(e,t)}
      </div>`)}
  ${Pi(n,t=>w`${t.map(t=>w`<details class="group">
            <summary>${Wr(e,t)}</summary>
            ${Zr(e,t)}
          </details>`)}`,e)}`}(e,t)}(l,t)}
  </section>`}(e,n,i,t,a))}
          </div>`)}`,footer:Es(e,n)})}},Gs=/\p{L}+/gu,Hs="(?:digital|föderal|ideal|kapital|kommunal|national|normal|personal|portal|real|regional|sozial|spezial|total|zentral)",Ls=`(?<=^${Hs})(?=[^ie]\\p{L}{3})`,js=RegExp(`^${Hs}$`,"iu"),Ms=RegExp(`${Ls}|(?<=\\p{L}{3}(?:ungs|heits|keits|schafts|ions|täts|tums))(?=\\p{L}{3})|(?<=\\p{L}{2})(?=ab(?:grenz|komm|ordn|ruf)|(?<!ges)amt|an(?:forder|gab|gebot|lag|meld|trag|wend)|arbeit|architekt|assist|auf(?:gab|komm|nahm|st)|aus(?:bau|tausch|weis)|automat|ein(?:ander|führ|richt)|ent(?:halt|scheid|sorg|wick)|er(?:gebn|klär|kenn|laub|leicht)|fehler|invest|land|lich(?!t)|management|ment(?![ai])|(?<!tr)offen|oper[aio]|ordn|orient|panel|(?<=s)park|(?<=zeit)raum|ressort|teil|über|üblich|umgeb|umsetz|union|(?<!tran)s[pt]a[abdlnrt]|s[pt](?=ärk|ädt|änd)|ste[chiul]|stim|stitu|stoff|stoß|str[aeu]|stütz|spek|spie|spr[aäeuü]|blend|blog|(?<=ge)glich|glied|platt|presse)|(?<=^(?:be|ge|zu|ab|an|un(?:ver)?|er|ver|inter|über|online|gesamt|erfolg|vorhaben|zwischen|text))(?=\\p{L}{4})`,"giu"),Ss=/(?:sch[lmnrw]?|ch|ph|th|qu|zw|kn|pf[lr]?|[bdfgkptw]r|[bfgkp]l|[bcdfghjklmnpqrstvwxyzß])$/iu,Is=/^(?:sch[lmnrw]?|ch|ck|ph|th|qu|[bdfgkpt]r|.)$/iu,zs=/(?<=[aeiouäöüy])[bcdfghjklmnpqrstvwxzß]+(?=[aeiouäöüy])/giu,Js=(e,t=13)=>e.replace(Gs,e=>e.length<t?e:function(e){let t=[...e.matchAll(Ms)].map(({index:e})=>e),n=[0,...t].flatMap((n,i)=>{let a=e.slice(n,t[i]);return[...n>0?[n]:[],...(js.test(a)?[]:[...a.matchAll(zs)].map(({0:e,index:t})=>{if(Is.test(e))return t;let[n=""]=Ss.exec(e.slice(/^ck/i.test(e)?2:1))??[];return t+e.length-n.length})).map(e=>n+e)]}),i=[],a=0;for(let r of n){let n=js.test(e.slice(0,r))||t.every(e=>e===r||r-e>1||e-r>=3),s=t.includes(r)?3:6;r-a<3||e.length-r<s||!n||(i.push(e.slice(a,r)),a=r)}return[...i,e.slice(a)].join("­")}(e)),Ns=/(?<=\p{L}{5})(?=(?:tion|ment)s?$)/u,Os=(e,t)=>Ks(e,Js(e,t));function Ks(e,t){let n=t.split("­");return 1===n.length?e:w`${n.map((e,t)=>t?w`<i class="shy"></i>${e}`:e)}`}function Ts({text:e,lang:t},n,i){let a=B(e,E),r=Ks(a,("en"===t?(e,t=13)=>e.replace(Gs,e=>e.length<t?e:e.replace(Ns,"­")):Js)(a,i));return t!==n&&a?w`<span lang=${t}>${r}</span>`:r}let Vs=(e,t,n)=>Ts(d(e,t),t,n),Ps=({columns:e})=>e.length>8,Rs=e=>Ps(e)?1:e.columns.length||1,_s=({cells:e})=>e.filter(({leitlinien:e})=>e.length>0);function Ws(e){let{feed:t,leitlinienByCell:n}=e,{goals:i,categories:a,leitlinien:r}=t,s=new Set,l=a.map(e=>{let t=i.map(t=>{let i=`${e.id}/${t.id}`,a=n.get(i)??[];for(let e of a)s.add(e);return{id:i,goal:t,leitlinien:a}});return{category:e,cells:t,count:t.reduce((e,t)=>e+t.leitlinien.length,0)}}),o=r.filter(e=>!s.has(e));return{columns:i,rows:function(e,t,n){let i=e.isCut("leitlinien");if(!i&&0===n.length)return t;let a=t=>e.isLost(t,"category")||e.isLost(t,"goal");return t.map(e=>({...e,cells:e.cells.map(t=>{var r,s;let l,o=t.leitlinien.length>0?void 0:(r=e.category,s=t.goal,l=n.filter(e=>{let t;return(t=(e,t)=>void 0===e||e===t)(e.category,r.id)&&t(e.goal,s.id)}),i||l.some(a)?"unread":l.length>0?"unplaced":void 0);return o?{...t,doubt:o}:t})}))}(e,l,o),unassigned:o}}let Zs=V("de","Vorhaben","Vorhaben"),qs=x("leitlinien-matrix-more",{unassigned:"Ohne Zuordnung",noCategory:"ohne Handlungsebene",noGoal:"ohne Ziel",form:"Leitlinien durchsuchen",words:"Suche in Titel, Kurzform, Nummer, Zusammenfassung, Schlagwörtern und anderen Fassungen",field:{category:"Handlungsebene",goal:"Ziel",keyword:"Schlagwort",topic:"Schwerpunktthema"},all:{category:"alle Handlungsebenen",goal:"alle Ziele",keyword:"alle Schlagwörter",topic:"alle Themen"},reset:"Zurücksetzen",hits:(e,t)=>`${O(e)} von ${1===t?"1 Leitlinie":`${O(t)} Leitlinien`}`,noHits:"Keine Leitlinie passt dazu. Weniger Wörter oder Filter zeigen mehr.",topicNote:e=>`Die Strategie ordnet Leitlinien keinem Thema zu. Das Thema ergibt sich aus Vorhaben, die einer Leitlinie dienen${e>0?`; zu ${1===e?"1 Leitlinie":`${O(e)} Leitlinien`} ist kein solches Vorhaben bekannt`:""}.`,foundIn:"Treffer:",part:{label:"Kurzform",title:"Titel",number:"Nummer",keywords:"Schlagwörter",summary:"Zusammenfassung",variants:"andere Fassung"},legend:"Was hier gezählt wird",counted:(e,t)=>`Gezählt ${1===e?"ist":"sind"} ${Zs(e)} mit ${V("de","Verknüpfung","Verknüpfungen")(t)} zu Leitlinien; ein Vorhaben kann mehreren dienen.`,countedNarrowed:"Gezählt ist nur, was die Auswahl der Seite übrig lässt.",ownOf:e=>0===e?"Von der Strategie selbst ist kein Vorhaben bekannt.":`Von der Strategie selbst ${1===e?"ist":"sind"} nur ${Zs(e)} bekannt.`,scopes:"Zusammengezählt sind",also:"Auch gefunden",noScope:"Zugehörigkeit nicht veröffentlicht",origins:(e,t)=>0===e?"Alle Verknüpfungen sind redaktionell, keine ist amtlich belegt.":e===t?"Alle Verknüpfungen sind amtlich belegt.":`${O(e)} von ${O(t)} Verknüpfungen sind amtlich belegt, die übrigen redaktionell.`,official:"amtlich belegt",editorial:"redaktionell zugeordnet",own:e=>`davon ${O(e)} der Strategie selbst`,ownShort:e=>`davon ${O(e)} der Strategie`,entries:Zs,noEntries:"kein Vorhaben bekannt"}),Us=(e,t)=>w`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`;function Qs({sources:e},{cite:t=[]}){return t.find(({source:t})=>e.has(t))??{}}let Ys=e=>(t,{model:n})=>ve(n.find(e,t[e]??"")),Xs=(e,{model:t})=>t.isLost(e,"cite"),el=e=>(t,n)=>{let{model:i}=n;return Xs(t,n)||i.isLost(Qs(i,t),e)},tl=he({number:{value:({number:e})=>ge(e)},id:{value:({id:e})=>ge(e)},label:{value:(e,{lang:t})=>$e(e,"label",t)},wording:{value:(e,{lang:t})=>$e(e,"label",t),isLost:(e,{model:t})=>t.isLost(e,"label")},title:{value:(e,{lang:t})=>$e(e,"title",t)},category:{value:Ys("category")},goal:{value:Ys("goal")},summary:{value:(e,{lang:t})=>$e(e,"summary",t)},keywords:{value:(e,{lang:t})=>be(e,"keywords",t)},document:{value:(e,{model:t,lang:n})=>{let i=t.sources.get(Qs(t,e).source??"");return i&&$e(i,"title",n)},isLost:Xs},section:{value:(e,{model:t})=>ge(Qs(t,e).section),isLost:el("section")},page:{value:(e,{model:t,lang:n})=>{let{page:i}=Qs(t,e);return void 0===i?void 0:{kind:"count",count:i,words:H(i,n)}},isLost:el("page")},passage:{value:function({cite:e},t){let n=e?.[0];if(!n?.section)return;let{onPage:i,noPage:a,pageUnread:r}=N[t.lang],{section:s,page:l}=n,o=t.model.isLost(n,"page")?r:a,d=void 0===l?o:`${i} ${H(l,t.lang)}`;return{kind:"passage",section:Wi(s,t.lang),page:d}},isLost:()=>!1}}),nl=[["passage"],["wording","always"],["category","always"],["goal","always"],["keywords"]],il=x("leitlinien-matrix-static",{wording:"Wortlaut",variants:"Wortlaut je Quelle",notes:"Hinweise",sources:"Quellen",noSource:"ohne Quelle"}),al=(e,t)=>Pi(e,e=>w`${e.map((e,t)=>w`${t?", ":""}${e}`)}`,{lang:t});function rl(e,{model:t,lang:n}){var i,a;switch(e.kind){case"text":return e.isName?De(e.text,n):Ae(e.text,n,ne);case"texts":return al(e.texts.map(e=>Ae(e,n,E)),n);case"word":return e.text;case"code":return zi(e.url,B(e.text,G));case"codes":return al(e.texts.map(e=>B(e,G)),n);case"date":return S(e.date,n);case"count":return e.words;case"money":return ye(e.euros,n);case"record":return w`${T(e.record,n)}${e.remark&&` (${e.remark})`}`;case"records":return al(e.records.map(e=>T(e,n)),n);case"steps":let r;return i=e.steps,r=({date:e,title:t,remark:i})=>w`<li>
      ${e?w`${S(e,n)}: `:""}${De(t,n)}${i&&` (${i})`}
    </li>`,Pi(i,e=>w`<ul class="steps">
        ${e.map(r)}
      </ul>`,{lang:n});case"actors":return zr(t,e.ids,n);case"page":let s;return a=e.url,s=URL.canParse(a)?new URL(a).hostname:B(a,E),zi(a,s||a);case"passage":return`${B(e.section,G)}, ${e.page}`;case"sources":return Xi(t,{cite:e.cites},n)}}function sl({value:e,isLost:t},n,i,a=e=>rl(e,n)){let r=e&&a(e);return t?r?w`${r} (${L(n.lang)})`:Y(n.lang):r||i}function ll(e,t){return sl(e,t,Ce(e.type,e.key,t.lang))}let ol=["wording","keywords","passage"],dl=me`
  .fds-matrix table {
    table-layout: fixed;
  }
  .fds-matrix .corner {
    inline-size: clamp(11em, 20cqi, 14.5em);
  }
  .fds-matrix thead th {
    border-block-start: 0;
    border-block-end: 2px solid var(--ink);
    vertical-align: bottom;
    font-weight: 600;
  }
  .fds-matrix thead + tbody tr:first-child > * {
    border-block-start: 0;
  }
  .fds-matrix tbody th > * {
    display: block;
    /* Only where the kit has put one. */
    hyphens: manual;
  }
  .fds-matrix tbody th .small {
    font-weight: normal;
  }
  .fds-matrix strong {
    font-weight: 600;
  }
  /* Columns that may be narrower than their longest word, which then breaks. */
  .fds-matrix :is(td ul, dl) {
    grid-template-columns: minmax(0, 1fr);
  }
  .fds-matrix .wordings {
    overflow-wrap: anywhere;
  }
  .fds-matrix td ul {
    display: grid;
    gap: 0.6em;
  }
  .fds-matrix td li > * {
    overflow-wrap: anywhere;
  }
  .fds-matrix td .title {
    display: block;
  }
  .fds-matrix .id {
    color: var(--muted);
    font-weight: normal;
    margin-inline-end: 0.35em;
  }
  .fds-matrix .cell-goal {
    display: none;
  }
  /* One column for goals that are too many for columns of their own. */
  .fds-matrix .shared > ul + p {
    margin-block-start: 0.9em;
  }
  .fds-matrix thead th ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .fds-matrix .wording {
    margin-block-start: 2em;
  }
  .fds-matrix .wording > :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
  }
  .fds-matrix .wordings > li {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.75em;
    margin-block-start: 0.75em;
    max-inline-size: 75ch;
  }
  .fds-matrix dl {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.5em;
  }
  .fds-matrix dt {
    color: var(--muted);
    font-weight: normal;
    font-size: max(0.875em, 13px);
  }
  .fds-matrix cite {
    font-style: normal;
  }
  @container (max-width: 46em) {
    .fds-matrix :is(table, thead, tbody, tr, th, td) {
      display: block;
    }
    .fds-matrix .corner {
      inline-size: auto;
    }
    .fds-matrix thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .fds-matrix tbody th {
      border-block-start: 0;
      border-block-end: 2px solid var(--ink);
      padding-block-start: 1em;
    }
    .fds-matrix td {
      padding-inline-end: 0;
    }
    .fds-matrix tbody tr > td:nth-child(2) {
      border-block-start: 0;
    }
    .fds-matrix .cell-goal {
      display: block;
      margin-block-end: 0.25em;
    }
  }
  @container (min-width: 46em) {
    .fds-matrix dl > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 1em;
    }
  }
  @media print {
    /* The table with heading and lead on one page of A4 landscape, whatever the page's text size. */
    .fds-matrix {
      font-size: 9pt;
      line-height: 1.2;
      padding-block-start: 4pt;
    }
    .fds-matrix table {
      line-height: 1.2;
    }
    .fds-matrix :is(dt, footer) {
      font-size: 8pt;
    }
    .fds-matrix table .small {
      font-size: 1em;
    }
    .fds-matrix :is(th, td) {
      padding-block: 2.5pt;
    }
    .fds-matrix td ul {
      gap: 2.5pt;
    }
    .fds-matrix .id a {
      text-decoration: none;
    }
    .fds-matrix .body {
      margin-block: 5pt;
    }
    .fds-matrix .wording {
      break-before: page;
      margin-block-start: 0;
    }
    .fds-matrix .wordings {
      columns: 2;
      column-gap: 8mm;
    }
    .fds-matrix dl > div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`,cl=me`
  --ink: #1a1d26;
  --muted: #4c5261;
  --rule: #b9bfcc;
  --soft: #f3f5f9;
  --paper: #ffffff;
  --on-accent: #ffffff;
`,ul=me`
  color-scheme: light !important;
  background: var(--paper) !important;
  -webkit-print-color-adjust: exact !important;
  print-color-adjust: exact !important;
`,pl=me`
  --even: 0.9;
`,ml=me`
  --even: 1;
  font-size-adjust: ch-width 0.556;
`,fl=me`
  @media print {
    :host {
      ${cl}
    }
    :host,
    :host(:is([data-theme], [data-ground], :state(clear), :state(dark))) {
      ${ul}
    }
    :host {
      padding: 0 !important;
      /* Large type of a page is no larger on paper than its type usually is. */
      font-size: min(max(1em, 14px), 12pt) !important;
    }
    /* Nobody can press what is printed, or write into it. */
    :is(input, select, textarea, .tools, .views, .on-screen, .action, button.link:not(.mention)) {
      display: none !important;
    }
    /* Firefox prints nothing of a grid that a container query has made: there the narrow form is printed. */
    @supports (-moz-appearance: none) {
      .body {
        container-type: normal;
      }
    }
    /* A widget of which nothing is left is not printed at all. */
    .frame:has(> .body > .on-screen):not(:has(> .body > :not(.on-screen, .heard))) {
      display: none;
    }
    header,
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .mention {
      color: inherit;
      text-decoration: none;
    }
    /* Nor can they open what is folded away; what of it is hidden, the browser has to know. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: block;
      break-after: avoid;
    }
    summary,
    summary.link {
      color: inherit;
      text-decoration: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
  }
`,hl=me`
  @media print {
    .fds-static {
      ${cl}
    }
    .fds-static {
      ${ul}
    }
    .fds-static {
      margin: 0;
      padding: 0.75em 0 0;
    }
    .fds-static a {
      color: inherit;
    }
    .fds-static details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .fds-static summary {
      display: block;
      break-after: avoid;
    }
    .fds-static summary::-webkit-details-marker {
      display: none;
    }
    .fds-static :is(li, tr, figure) {
      break-inside: avoid;
    }
    .fds-static :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .fds-static :target {
      background: none;
      outline: 0;
    }
  }
`,gl=me`
  @media print {
    [data-type] {
      ${pl}
    }
    [data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      [data-type] {
        ${ml}
      }
    }
    [data-type='0'] {
      --type: 9pt;
    }
    [data-type='1'] {
      --type: 8.5pt;
    }
    [data-type='2'] {
      --type: 8pt;
    }
    [data-type='3'] {
      --type: 7.5pt;
    }
    [data-type='4'] {
      --type: 7pt;
    }
    [data-type='5'] {
      --type: 6.5pt;
    }
  }
`,$l=me`
  @media print {
    .fds-matrix table[data-type] {
      ${pl}
    }
    .fds-matrix table[data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      .fds-matrix table[data-type] {
        ${ml}
      }
    }
    .fds-matrix table[data-type='0'] {
      --type: 9pt;
    }
    .fds-matrix table[data-type='1'] {
      --type: 8.5pt;
    }
    .fds-matrix table[data-type='2'] {
      --type: 8pt;
    }
    .fds-matrix table[data-type='3'] {
      --type: 7.5pt;
    }
    .fds-matrix table[data-type='4'] {
      --type: 7pt;
    }
    .fds-matrix table[data-type='5'] {
      --type: 6.5pt;
    }
  }
`,bl=x("leitlinien-matrix",{heading:"Leitlinien nach Zielen und Handlungsebenen",lead:(e,t,n)=>`Anhang 1 der Strategie: ${ae.de.leitlinie(e)}${t&&n?` in ${1===t?"einer Handlungsebene":`${Gt(t)} Handlungsebenen`}, geordnet nach ${1===n?"einem Ziel":`${Gt(n)} Zielen`}`:""}.`,caption:"Leitlinien: Zeilen sind Handlungsebenen, Spalten sind Ziele",corner:"Handlungsebene",of:"von",emptyCell:"Im Anhang keine Leitlinie",noneKnown:"Keine Leitlinie zugeordnet",noHit:"Keine Treffer",empty:"Die Daten enthalten keine Leitlinien.",search:"Suchen und filtern",tally:"Vorhaben zählen",views:"Ansicht",hint:"So bedienen Sie die Tabelle: Leitlinie, Ziel oder Handlungsebene auswählen; die Pfeiltasten führen von Feld zu Feld.",view:{matrix:"Tabelle",structure:"Gruppen"}}),vl=["leitlinien/category","leitlinien/goal"],yl={leitlinien:[],doubt:"unplaced"};function Al(e,t){let{emptyCell:n,noneKnown:i}=bl[t];return"unread"===e?Y(t):e?i:n}function Dl(e,t){let n,{model:i,lang:a}=e,{category:r,goal:s}=t,{noCategory:l,noGoal:o}=qs[a],d=(n=n=>{let i=ie(e,t,n);return i&&void 0===t[n]?`${J[e.lang].type[n]} ${i}`:void 0})("category"),c=n("goal");return[!i.find("category",r??"")&&(d??l),!i.find("goal",s??"")&&(c??o)].filter(Boolean).join(", ")}let Cl=[9,8.5,8,7.5,7,6.5];function wl(e,t){return e.rows.map(({cells:n})=>{let i=n.map(({leitlinien:e})=>e.map(t));return Ps(e)?[i.flat()]:i})}let kl=25.4/72;function Bl(e,t,n){let i=Cl.findIndex(i=>{let a,r,s,l;return r=Math.max(Math.floor(((273-15*(a=i*kl))/Math.max(t,1)-1.6*a)/(.52*a)),1),s=e=>e.reduce((e,t)=>e+1.22*t.reduce((e,t)=>e+Math.ceil(t.length/r),0)*a+3*kl,0),l=2.44*a,e.reduce((e,t)=>e+Math.max(l,...t.map(s))+6*kl,0)<=n});return i<0?Cl.length-1:i}function El({leitlinien:e,doubt:t},n,i){return 0===e.length?w`<p class="muted">${Al(t,n.lang)}</p>`:w`<ul>
    ${e.map(e=>function(e,{lang:t,isLinked:n,badge:i},a){let{id:r,number:s,label:l}=e,o=[r,s&&`(${B(s,G)})`].filter(Boolean).join(" ");return w`<li>
    <span class="id num"
      >${n?w`<a href="#fds-leitlinie-${r}">${o}</a>`:o}</span
    >
    ${l?w`<strong>${Ts(I(e,"label",t),t,16)}</strong>`:g}
    <span class="title"
      >${Ts(I(e,"title",t),t,16)}${i({type:"leitlinie",id:r})}</span
    >
    ${a?w`<span class="muted small">(${a})</span>`:g}
  </li>`}(e,n,i?.(e)))}
  </ul>`}function Fl(e,t,n){let{lang:i}=t,a=bl[i],r=Ws(e),s=q({model:e,lang:i},["leitlinien","categories","goals"],vl),{length:l}=e.feed.leitlinien,o=w`${function(e,t,n){let{lang:i}=n,a=bl[i],{columns:r,rows:s,unassigned:l}=t;return w`<table data-type=${function(e,t){let{unassigned:n}=e,i=e=>[`${e.id} (${e.number??""}) ${I(e,"label",t).text}`,I(e,"title",t).text],a=n.length>0?[[n.map(i)]]:[];return Bl([...wl(e,i),...a],Rs(e),158)}(t,i)}>
    <caption class="heard">
      ${a.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner">
          <span class="heard">${a.corner}</span>
        </th>
        ${Ps(t)?w`<th scope="col">
                ${Pi(r,e=>w`<ul>
    ${e.map(e=>w`<li>${Vs(e,i,16)}</li>`)}
  </ul>`,{lang:i})}
              </th>`:r.map(e=>w`<th scope="col">${Vs(e,i,16)}</th>`)}
        ${0===r.length?w`<th scope="col"><span class="heard">${qs[i].noGoal}</span></th>`:g}
      </tr>
    </thead>
    <tbody>
      ${s.map(e=>function(e,t,n){let i,{lang:a}=n,{category:r,count:s,cells:l}=e;return w`<tr>
    <th scope="row">
      <strong>${Vs(r,a,16)}</strong>
      <span class="muted small">${ae[a].leitlinie(s)}</span>
    </th>
    ${Ps(t)?(i=_s(e),w`<td class="shared">
    ${i.map(e=>w`<p class="muted small">${Vs(e.goal,n.lang,16)}</p>
          ${El(e,n)}`)}
    ${0===i.length?El(e.cells[0]??yl,n):g}
  </td>`):l.map(e=>w`<td>
    <p class="cell-goal muted small" aria-hidden="true">
      ${Vs(e.goal,n.lang,16)}
    </p>
    ${El(e,n)}
  </td>`)}
    ${0===l.length?w`<td>${El(yl,n)}</td>`:g}
  </tr>`}(e,t,n))}
      ${l.length>0?function(e,t,n){let{lang:i}=n;return w`<tr>
    <th scope="row"><strong>${qs[i].unassigned}</strong></th>
    <td colspan=${Rs(e)}>
      ${El({leitlinien:e.unassigned},n,e=>Dl({model:t,lang:i},e))}
    </td>
  </tr>`}(t,e,n):g}
    </tbody>
  </table>`}(e,r,{lang:i,isLinked:!n,badge:ha(e,t)})}
  ${n?g:w`<section class="wording">
    ${Mi(Ii(t.headingLevel),il[t.lang].wording)}
    <ul class="wordings">
      ${e.feed.leitlinien.map(n=>function(e,t,{lang:n,headingLevel:i}){let a=il[n],{id:r,number:s,summary:l,variants:o=[],notes:d=[]}=t,c={model:e,lang:n},u=Ii(Ii(i));return w`<li id="fds-leitlinie-${r}">
    ${Mi(u,w`<span class="id num">${r} ${s?w`(${B(s,G)})`:g}</span> ${j(t,"title",n)}`)}
    ${l?re(t,"summary",n):g}
    <dl>
      ${ol.map(e=>{let n;return(n=tl(t,e,c)).value||n.isLost?Us(we("leitlinie",e,c.lang),sl(n,c,g)):g})}
      ${o.length>0?Us(a.variants,function(e,{variants:t=[],cite:n=[]},i){return Pi(t,t=>w`<ul>
      ${t.map(t=>{var a;return w`<li>
            ${Ae({text:t.title,lang:"de"},i,E)}
            <span class="muted"
              >(${t.cite?.length?(a=n[0]?.source,t.cite.slice(0,12).map((t,n)=>{let r,s=t.source===a&&t.section;return w`${n>0?"; ":""}${s?_i(B(s,G),i):(r=e.sources.get(t.source))&&qi(r,t.url,[Zi(t,i)],i)}`})):ie({model:e,lang:i},t,"cite")||il[i].noSource})</span
            >
          </li>`})}
    </ul>`,{lang:i})}(e,t,n)):g}
      ${d.length>0?Us(a.notes,Pi(d,e=>w`<ul>
                    ${e.map(e=>w`<li>${j(e,"text",n)}</li>`)}
                  </ul>`,{lang:n})):g}
      ${Us(a.sources,Xi(e,t,n))}
    </dl>
  </li>`}(e,n,t))}
    </ul>
  </section>`}`;return ar(e,t,{name:"matrix",homeTypes:["leitlinie","goal","category"],heading:a.heading,lead:l>0?[a.lead(l,r.rows.length,r.columns.length),s].filter(Boolean).join(" "):void 0,body:l>0?o:w`<p>${te({model:e,lang:i},["leitlinien"],a.empty)}</p>`})}let xl={sheets:[dl,$l],paper:"A4 landscape",render:(e,t)=>Fl(e,t,!1)};function Gl(e,t){return Fl(e,t,!0)}let Hl=Object.freeze({width:600,height:808}),Ll=(e=new Map,t=t=>{let n=e.get(t);if(void 0===n){let i=String(t/4).replace(/^(-?)0\./,"$1.");n=t<0?i:` ${i}`,e.set(t,n)}return n},n=["797 195 ?D=A??E?EB","802 209 AF<BA=F?","819 246 FB>D9>G@","789 441 =DDB=DFC=A>>B=D?DA","602 390 <E=:HBF@@D?A","753 235 G@EI;B8:C?DB","778 211 5B9H<=D=Y;ED;D","699 197 D:M6=HCICKFEADFD=BDC=E;@<:81","794 244 >R;I6C97B9K?C>P=","735 188 <?:=C7I:Q@I@LE@HDE>D=M7A4@==@A","697 145 C/B/G-D:H1L)D?FBIE1ABEGBDEAD6F<F<ICLAGCNMHPB9I7E8<>:<??H;C>G@UCI?O=;B0","1386 271 IOINEN1=6BC>9@?CEE?B4A;>C7=<<?8D@D>?B-F6H:ZGOI","1310 491 CE=FAERFAB9E<B?>C>:=@D:FAC:C?F8D<JAGDFBFCJ?E@NHBECBIFEECACF@E@HCCC@CGD?HEDAE=F?F?LBF>F5D>@@=<BCM>FBH8D?F<F8D=@?J7?=C?E?MAB@M=CAF","1238 730 >C3=?A5;8<8;<<8B<=","1170 703 C:>A?D><;?C><<>@@;=@B?>;;D<=B;>A@=C<>?D8KB>5H<B>9?C:;<:<E=@;E>CBD8<>5K7??G@K1A>M7@7A?H>F=F?E8G::B>;>A==D<V","1031 648 8?5:-5>:>9D?A;:1>?5<;7;.?958=:4;7<:@(A2<>C7B<>><;;<67*=;:AH?D=I>QFDAF>B<A>;AF>;:@><3=?<B:F96?8?=D6E<A8D6?;>=7E>AA>:>=C>@?E;B25>;B?CA@<JBE=I>A<@?:@??G9GCY=H@FDG?I>F;E>C<L=D<>?C@A;<57FAF9M;E6A9<C;?<L:D>D:?7G4@=8:>64;;;?3<=;A??H>=8B<=9<?=898C2A=F>B:KBMHKAF=I@EEH?PBGCPJJCJ@ODDCMF@IDIFASEC<E?D9G@GN?DBEH5HAE;R6C<FB<JDJHBVJKEGAJPJEF9DDA?@?C6LJFLBKBELMAE<;;EB:>A@H8B?NBG>C<B>C?E7F8I?C<>@H;H>G4C8DA<:BBC<E:A?BCBFCN>HBDFECF?=8H@D?D9T2L:H<G<E??<C5G@EEC>CEFAAL@QAT:L9I6F7F8AGLM@F<W=X=HEKI:JEJBI:CBD>E?A@GEG=II=?>C@A>B;E?@<E;E9N>F<MAKDGGOJOENGLHBEIGACEEFBE?GBJ=K8G:J=E<G>RCAC:BHCM>F:E?ADC?DD@F7J=??BBFD@ASCKAMDT=B:I)S6N9H6>@=>DAE6N@GFLGHRAEFAJEA","1170 703 4G=I=B2@==?<9>;7:<>DCF:@@CDD9D?E>CA>;<?E9CD:=86I34B7<AB>=?A:CB?8","1039 658 LFD@=>C?B<,=","730 485 :E>@E>B>FD","739 503 >@C:FF=D","1238 730 N@PBGJFBAELHFBCDI<A=DCC@@<GAC<DAADGDB?HC@CEDCIAIFBIRHIOH?DNE@G=EEJC@E>GCIH","1401 828 BKQQU9H@GFHHFAF?HGGA","1481 861 8KAG5==UDH9B;E7K9C3J<B@<;D;B><?@A?1><E9A?@B;?A.C<B?K?C@A:K9@>A?E>@@>:B?C9@@D9ACE=GBD@MFLECBOI@BFJPIOGJJ:DB@I9GCD?GBIRV8?;D=JAEECDJFEKMEEB?HG@I:E=@7CCDD@JLAD;EEJGBBLE@DF?F=A8EAD?BAGFFG@AI>C@G>B4K8BAEHD@M=@.B7E4A3A5B:BCH>B?E8C??:EFHBEFADIG>BE<C>EAIGCDGAE=F9J<B@ECD>KDJ?CFHHDGQFE@JBHIL","1265 1426 :BCE8DBG=ABJHE?G<@::=D8G;@=D:82:4B?BCH>GAF;J8C?H;E:C=F=A>:;IBC=H:BDF;?>C8?@G>A>;>F9B@E<F<B<F=D","1071 1533 @9<<C??=;D@E>=>AAMDF=@>=A:==<A?CBJ9@8H:BBEFGDJH;BF@G7F7<<<?C;@AC>AB;;A;;>B=:>>GBD==>F7ECE=FBC=>5E9A?<=91H>B<??@=FCF@<<A:C@JGDBA;56@7???D;B?B<A>;<D;D>>?7<B;D","950 1422 >?6C>@B:E>?;E;=;C;=?C9EAE:I:<8D=@;G;A?4C6=:E>AD@D4@99;;B><A8D?<;6A?G=?<9G<=?E=<4@:C>EA<:<?A><AG8>;=?:D9=B><A>E;C@@B<@;D>87FCC?CFF@C=>6GAD=(4B>>>G>D1F?C;JDA>D@G8A;F<C<A==AA;>>C<G<@?D@?>>@<<7@>FBC<C?H<B<DDC?H8E?G5@AD;A?D0=7E;;?E@@@8D<>;C9>8B;=:>A<;)M6;:H?@=D?N;F@?>C=@:C<=5?CF@EDABE?ITJNKERCB?F@ABLAE?DCF?CBF<GBGGDLD8K:C6IAI;C2:=D;=A>=B?E=A5N@G<@7B7G@>9?>C=?8H=F2;A>96E>N=F<JA?4C=F@?=??9C5=<9@=D;CBC<B5EAC>;8E<LBA?;;>=A;?A@;>@9;5E:@179>:*/9;G=LIF@C=E>IBD>A@D:@-M=C<I9B;H8E>A<H-@3?7C<H8A","366 1164 94@;H1H1>5;?;6?6><?B;J=D,9A>.@:=69C3<4ICD;LC55C7>;M9H@HCTAGFIBG>HDIDE=C1C1C0B/G6@<I6Q)I)C>@2?2C4=>@:G3H?<=C<@/F<C5??F7B>EA??.?/@/?:7A=E;A2F)G8=7B;HJD>FIB<FAE=53B=O5D:CBE;P7T<UBTAHFK@N=X;JCR=Y?ODOC?KERH?FEHQG@CH=BGPBE=I1F:?ANBDHJG>GBLRJFG@F<F:A<E=B.A;>=8D9@D(F:H<F?GCOSTHHBD>AEIFBF>BCD","747 664 6H=JDBQ;ICL6?8B8>A>9G;@?E<:B:E8=8@","740 627 ?:;4A1K*E3E3E7CBG5E>O=DAAFEBFIOKLBPCU=JC@?S9V@TCFCNQFLMVTYHOGNKKMHKKWC","727 780 GMPJLDIYED@FKGANGDC?DBC=C@CFHDCEHDF?@:BAHKHBF:I:=;B6H>:@>:I=;8=?9I6A955A8?A>>=>A?D?=;C=A@=;=9E>@E8<?;D;>><9B","344 620 >?C>DC?D","355 598 =G=??=I<CF","481 572 2@@>F>MC@F","602 548 KEBC?A;?9A8>?F<<G>PC","401 585 -B.C-BE=T@T?O@DE","557 550 RBAC3G2?>E>@A<E=O@","498 572 8@B:F;ZAICCC3B2A>J","434 569 NANABD/E1@>D<?<C>>B>L=LB","315 630 ?AB>>?;ACE59@=A<Y:NH:D:@9FJH>E","747 664 CBF8=;8/>=C@","950 1422 =G:C;A@D8DJI4Q=Q;@=D@D;A>E>DBF?E:>>B=I<>;C;A@:?@E5>=<C<@<:4F-JHPAGGACC=P5?8G9<=@.H9?;DCD9FBE<?=D5S<FDDHKH?B>O>D>HBACDC?GDNHD<EAICB0SCGFB?D;@8G4?4??D=@:HBCDCCE<ID@FJ0SBC>A?CAG>DCK;A5K@G>B@E>B<?9B;8>B6M9H8M8GCIEDDK:Q>@@F","608 1802 :9;@=E<AA5>>=<;;=;@<E/>?A=8@>B>?<78?<?B7F:7;;@>F7FFG>NEF>CCC9?;I?C7BBDEB?ECCAG;?BG@B5A>B>K:?=@:H<@<E:A=D=A=>>B;?=JCAAL?@?K6E9E/@B8<C?I>B@D<@?G9<;K;=><?B3P>A>E<@@>;CBJ=D9@AEDB>EEC@O9CAC=C=;:>>99D<FEF;HCDE@AFDC@G>FEHFC@D>B?@4D8G:3=B@I=B>=B9<@?<=E;D9A>F>?@D<G:@B8?AA=:C@=B>?=9DFOFL;A","160 1929 A<2-I6C09=A8D?8=5>?C??:D=6=A@>D><>A;H<G9ECC;E=D<7A8==E??C>==F@=:4(7A;>?E@=C:<>A=C=46D<FEF<A4J>BCECE6>9E9C>6@A>9>@<?=G72B>>;A8D@?D?B;;:A9>;HAF<GNFAD<B<G9P8D=F?D<Q=G=8:L<=>0J=@>-F@>:O4I4F7FAJ5?8D<<AD3D3@;>0;<=520A=H2,7A4F>>>7:8A@=K:@>C>=?B=99E@>>E<HDM=E=D<IIREA9=>?99>D>J@JG@DGFMCF?FDBILADFLE@;C><=A<JECCE?FFT5EBP<O;FAGIG>D>J;D5H?B5<@438<:AA;C:K@E>@=CAC7YAD?E5H:L?K/MAH<","1071 1533 @GBIFF>JFAEF@DDBG@FEIAAC>DAEEBDD?HICD@BDG?DGF@IHJD?F;D@GCDAK>C<;C?@>><;D=A>CJJEACE=ABE?B>ECG>CBEJDIJ@D=@@CDC?E>B8C=@A>>>=D:>6A>HAFFF?EDC@DFA>D<A@?>E:>9A@GBBD>FA<IDDG:MJ?DEB@E9GAHD?BD>C@D=?>F<>:GCD>FCH?D=??IEBBF?H:JEE:E=GAOH>FFIAD<<8D?DBH=OCDGCIBH<>;IDDBPCD>G?DAH","1097 1880 @F?J>F<C>H9J;C4I=<?F4;A><?>D=>?DBG?H?J>DDEBI@G=G=B>F4E>G@DHEAC9A>D7C><9D?==A=>?GCGEH<B@JJC?G=BDR?D4D6C=@:08@>>?A=C;>;B;>;@?C;BCE<F>I>C@@C8?B:<<A?D<A6C:G@L?B>FAFLACDAECH?DDD@C=>>DDO@CCK?GCABNDF=BCD@EBCE>@EDDF;BC?DCD>DDIBEE=GCBF;D?GGCFF?F@C@E>ACE;D<BAKEE@H8KAGEBFJ","849 2255 @H:=DMIDDH;D@:<A<@9M6?@><D=@BE:KFH;C@D=B??@H>E7I=<>F??><B>H?A5?=B>G<EEAEJ9A9<@;C>@=E><B9=A>F;?@B<>;BB>:=A<<8A9DAB=@>>B>?B;-F?DBFC@DW?F>?=F;@<>6/=@=;6C","671 2249 ?<95>1>9D:P;G;J6?>9A;>@=>9;7D6>>=@=:E3>7>864643==A;C=B5G7C-J9C-A?=B79;;;:;@:DAE:ICC??>F4FBEEF>GIB0=?::@;I<@>K>A?C?I?C=FIGBC=E=<;=>D>D=IBBFD?DDD<C>@7>?B;9=@7?<=:=C=?C@B<>A@B;@A>=A?<FAC>A>>AE=CAD?A=;;?<B=CA@;D?@=F@E<C=C?HEBEICF?>?C?F@??E8C9:=E=B<<9?@A8C@C>","671 2249 AE?HCGEUGK<D@FDDL@DE=KAE8GCEJ<?M6K@GIFBH;C;G:G;E>ID@CC;M>F@DBF@F>Q>G?D9L;U=F<E:F","614 2496 ==<E@=8A(8;9:><><B=:9;?F>C@?<?;G38@><@:H9A@=?B:?AD;B6=A::=5A9:B??>96E9?A?;9D;?B;2C<BAG","387 2411 99B>=?=:?AC:==H7DEA=G;>?F?CCD@E<@<D@B><@H:A=>>DA?=C??@:DB<-:C>?:8:A>?>L=D>C=?><@C;@>E;EB?;;@@7?<B=<E:D>?A>;A==B=;=?D;A<>=B?<<99>=E??=EB<<@;E@==C@H7@=E??9G@E>>>@5I>D8C=C<G@<:C@?>D>@=C=H;?=9>C>?<E?AA?<B9;>D;<=C8=","136 2239 B>;;D?DB@;E>J8F5@>??G;D=F?I;>>C?CBC?=>A:F=?<C>?>G;?>>E89<D:A:=?>:7<A>F?A@;?:=B?>9<>=>>@=B@>=C??:C?=AA>>D@:?BAE?A>:C<9<D<==D?>=B=<8E=>AC9DA?>D@?;D<D?B<>B?=E@@>B<EDA>I@?=C<<9C@A>G@D;F?M>BBE<@;D;D@A>H@GGA?EAC>GA","849 2255 YCI@G>B>CAB;G>=:F?F:JFH;EGG@D;<>D?@?E<A;>;;=@J:C?;H=<?9A9>H@@7M?D?DDF>E=EADGECF:HABJDBF?FJC?><B:P?I>AK>GBG=DDD?C@GBEFCG?B8J=EQG=B;L:AEHFDIAC>ECJGDDHBH9FCH;F=EECJCE4G>EAAC=HGBADBG?ICE>GHFL@J@D:I<<=F=A>GACEAC>BADBDG@EC<GAEEFBE=A>GKECGCI?AGD@C=D9@ALDBAC=A?DCEDDEACE>FADGG>CBD<D?<>HGC=CGQ=?BHC?FDEGC?@EDADHE>ECFECI9EAD?@=GDCC?CEG@@E?A@DFBCE?B?IF?EDB?DABEFCE?EC@ECBAEFBCBAGE?EF>EHDCGCADD=CEDAE>D<BIG?GCB@K;CADGD?I<FDD@H>??DFF>BBEGGB?DAADGI>CDCCE:H3E@>F?@;DAA>:@=E@I;C@E>?@9=<=BAC49AI>BBD?DDC?CKJBEGH:B@FEDCL?C@ICBAD8C?@=A?D<B@CEAAF;B7GBC>A@F7B=8?A7H7AAG?DEC:G@F5MDFD>BHEGGLDHGE@FAG@IEGAFDAAFDOEPGHCJ>DDBAF?K>BDF@E>E@M>A<DAHGF@H>ODC=F=ACFF=BC=FEA@DIIBE;AAE;@:GACEBAEKE?JCCAIFE>GBF<E;?=N<1:C@<8D:K9@?B<><@==7?=D@G?C<AAD2Q?@D==A?C;E=>>B??<@AD=ABG<@@E<@","970 3062 4@:;@==7=<8A6:9@7D:=:><=35?8>>-8<:37@>:A?DMOIEHGEAHGCMHHCI?C:?@F>A=<;B<98A7=A;ECJGF@@<*6:;>CGE@C7<;CADHEIECE7J<B=E6D;??9<?B:GCA<:BA=;A<<C??>>BBC9EAFHCACDAAC?B@F/:C8<??=D;FAA>:<;D@:@<;??>?ECG:G>7C=?>7A>>?GEBAD=C?>9C@D>?<C6MBH7F=GDF>DCEIFG@BHC=EDL??<K=EEH=HI?F>BB<>@?ECL;H;?D=<;=AA?;@?G;B9FCHG@AE2E8=<E1=:;@99@@?8E>;>A6K=@=F9A=J:?9E<B;?6@=F:?>>A8>>9?;D>?>A>H=E1F1E9:=<B?DDK?B>=<B>:?8H>A<<B;=<?;54?0J9C9<3K(@2H9B3J7C<@95/C*C4G<A9D=I6J5E5D.O:B<>+D6E:E6B5H=D:A4@3L,O8T+D=B7C>KBF6J@F>H6C7M(E<I4J>","726 3005 EJ>B<?;E?>E?>;GCF>","1097 1880 H<B=G;D=D@AEGFC=GEA<IBADEDBEAECCGAMIGAEE?HDBFKEA>DGADC<ICFMA@>EADKGBCE?BBDG@AEE:EBEKFCGA?F@GEF?E?FEA?DDF?CCHGCI>?DH@DGGDD>A0FC@CGBE=EACEFBF>B6??:A>@A=>?;A:9:?A>D=A<>CA:JCG;D<ECH<ICE=DCBFL<DCLQD??;LCAEDDK>B;HAAHD>DBFM;FAFDGD?HD?FD@C9OJD??7E>=:C;EB=:F>?9>>C>=?D9@7<?C>?8I?FBB>G@@:H@?>H?FDJAFG?D=@CVECDEI?CG>HEBGBBJD?I=D<F@HGK?I@D>C@BDF=C?EC@=ECC>FAHH?CCCC?F>DBD;H@F>","1580 1914 GDCDAFD?FGAOE@ACJDAEDABCD@A?FCD?DG","1627 1956 GE@DFJ7GBC>CEDBDJCEFADEABDFC?CHK<LBNDDFABED?DFFD>HKAECDID>IJIBADHCCBAC?BCDI=DFEACE?F<ECFRFCGAE:H?J=BAI??=EAH?CDJ.NBFDFDBEKLEBCJBDI>IDD?EDBADH@BKEDALFH@CIEE?BCCR>EEDCJAEOECEMIAIGGAECBHCJ?HFE@>:LDG@IEJLGB@KDGGAAFGBEJFCAHQLCE@IJIIEM=PLLOGD@DDH@DDG?GJGHEJHEA@6G?ECK@DEADFFA?F??EHLDHEBAEO@E?IVHBBEGJ?HCCHB>G?K;IGFGA@D<ABNDQ;LBI8J=<>JCF=D@F/9?<19:D16>DCD=E:F==>DAEDE@EDG:WEK=L?M)Y2L*B4G5C.K3S;B0D=J;K8E>K:??GCPNNNMHULCCHE?IRHNEK9N9N>ED@BD?H<E>FHGSAG;IFJJAGDJDI7MDF:CEL:JEEBN<C;K99>E18989=@;6A:8@=E<@>E=F@:;<?:9G=A=;D:;<C>?7A<F<>:C:Q6@7F1.A:@?:B4E??<A@>3D9F=;G1?=9K6I;ABELYBI:D?<4E>?8B;=6E=;9F5A6D7C>J0=1C1C8=AF>?=B<KBN<F3C=C2@?=8J:JCDFADJ*??F7FAH;E4BI4A?5A5F7E>G)B1?B:D?A>10C=:@:C=@B:N:=@<:8B=D:AAD<@<D>??;6?;??;2A7=<G@I)?8;","1202 3076 ;UCHIE@KDI6I?JCE=@8F@G9I?I<F=@*P9>9DB7G@E;=;K.A>?>=D9<=D@H;A:><I<2B?=<H>D==;A:;B==>98C=??<C?8:C7>BAD<@<D=>9=@I:<8>D<@6;=<B:G9S=;<A=CA<:A:;<A?;","1202 3076 H5?@7B?DHJ","387 2411 @F9A;F<G?@A?7=7D>D>;<B?C;=?=<AB<>?<DBI=C?E=@=(C;:B99=C;8<A:F8;;EGN@D=AAG=C7;3A==>;G:?<:B??B6==>B@>D:=@>;:>;9C>=>=9D@EDD;??>BC:;@;;A=F>45;?=;:@>=9E9?B3?6G9","1902 1003 ?CCEAGJBH?F9JED<H?<=G=ADC@BFIF<PDFLDHFBJMD?EIAAB<H?GBB=JDCA>E?HBGEBECAA<EEIECD=A>JCE@C=B:GDB?G=B<L=>D7<=<D=:3CA=<@8D=76FCJ@E9A@==AA?::9F>;;E;B@:;A3I@E8@>;=B?=I9><A;C<J7C>;=;CB5C=EBB8@>=B@>I<NE=:F8KAA;FA@9HB","1401 828 ICF@DCOAA7EAD@EBG?CGPAF<@=E:@>B=>@?7E?F@K8FAD?IAFGD@AFN=EBI?98F@KCJ5FBJBE6DACDC>DAB8?<K:?9F@CCCJGBA>GBB<DAFIE@A<GAE?DKEEK?HDRI@GKEDJL?D>JAQHF=MB>HGDRA=KIES<CDFFEAA=D?F@@EFA@=E?FBBD:FHGC@F@E9D>I=CBC;EA@9C?FBE;HCB?GMGBD;C4FAG:KCF?IPD?A:I7@=E@CEF@F6E@@9B<?AC;EAD<A=>>H<J>ECC1DBD<K8J>CCICG<D<=??C><>@B1C?CAAFGLGBIE@FCD?EKHBB=JFDG>EAJ>CCJACGIAI5EALHFAF<EEBK?K;N:J1R@IHAI>MEN?@:J=D:B=IAG?E;EA","2157 720 @IFNFBCE:N>J;E?NFK?N?N<M.U4J3J@FFWCF9PBGWFJLHGMEMKPUROYNFJHH<G?MCGGG4W:E>QFIDSHJ?HHGXGGI?L<GFFBF;KBMFGJDGJ>FBJ:NBD>HEK<RAD:G>G;H=A@H>BAHEHKDEVDGHHMIFKAODH9M","2274 1420 <;=ADI?A=L0B>8:?:DBE9E=?5CAF7D;@AC7G@H=@A<4=:C9=-A@DDE9B>K<DEF=C8?@CGG@DDC<DAGBC?B<FDD;CAJ9@A9?A-J5>AD=D8A@E=@B>?A=E9@<=?D=>@D0A?<<@=D?E@>=?>94>C=>??B@><D;5:HCE?B=>;C@>>ACE6HAE;ACG;>:@>=@7>A@E>=H8<;A8EAB9;/;@<=E8@>>B;8:G?@82","1853 1413 Z0C>?:EB@>FA>:<=C;=@F6>AB:<;;4H>@<==5E@C5?D7/AA9=AA;7@AD<C?AA>8A>49D8@?;/87=>I:BAE>A1@@;7==8<A>H>A57:@98=78==6<>?8<>D;FA@>B9J=B=8<>@H)I0;:F;>>C=A<:>G>?>D@A:D@@>D?B;=C@=D>;@;D=5;?>J9C==@>F:=>:ED4G<?8@5IDI<A3?7?A@>B?<=C?><F==9C;CAA;FBB>B;<,;@>;;G6FB<>=C;???I9@@>4?9G:?9=8@=<8@=?A=F;B==>6@;9=>7E=A@8?>9B>@?=E:??9C","1310 491 S5P9M>NCJ>EKEDJ@>NBFFDEBH=E9FHEDF?EC@FIFAEGCB>=@@>H:CB@<B6?BA?G:?>E:G==?B>FDF@F:@:H>D9><.WB7>AJ7L=N2H<QAFCGBMAQ;Q;P?G?CI?ICNFHEA;9@2D>FBC9<@=D?=DBG<P*U5L8H6J+J8I0H0EA?EJHQBMDTASAU>@DCF6F7>:F=?;B:?5C>>AF>A=<=C@E:A?DACFC@D=?;A9H==4B;FAN;?@CCCAE>G=@?EGJ=EDDKFJAA?8??8G:K>?7N>F8=>F=GA@GCBD?A=L=G=?;L?BC;CBGC=D@CKEAC<CFD@C9DAAGDCCMF=FAH;D4G;Q;G<DBBE?GCHEFH@EH=IDKGG@KHEEAD>EEIGBEQBIRDEJ?BD9C=HP:DAA>HD?H?>;GCDE>FFDGBEGKJA?=<8H=R>J?S1FE<DBDPI?CMJ@G@I=DCC9KDBDGRMEHAEGACDFFCF6I=I<C=JDFKBKOE@NNFBKEHBKFJAG?FDI:D=EBGH=I8GCDLBEF>HDDBJIHAPAPFQGCDQDAAJBKGM@KEDCH","1456 457 ?AA9D=@M","1927 334 ??G:BD<G","1893 243 8>E<FI","1813 284 8B:E6B@?B>Z>C=DD>D","1848 266 FABG9C@E<A@D8DI/H>DD","1834 221 DK>A>:?D>BCD?DCHCAAC:I<Z?AA7E3D3A4G;EABC","1451 466 ?H?=AL;K>>B4=EAL9;@D?@@7F<O:GAC>CA?DBD","2100 481 =F=BDCDHBK:>9B4B3A4K8D=AA?G?A>;<>M=C0=@?C<P<G<D8=3:;B:C=I?FCAHCB<EDKC;@>O>>FHE@=C4?8><>@AC>C?7:7=B:@?A@HGH?F??B>?@>H7F@<D9D@@>=@>A9H>F;A?<C>CAE7C2@==@<9=??9C=H>GCGRHIJHJFIBNJGGQOQRMJ","1893 243 FI?FDGGCCGH;EB;KBDH@CE?D>AB==BAHODB=<>GAC?A>:@F>A:<?;AA<C:?6?9D@A>;BBF7B<:<??A>>=4>B?E=EBE;D2HD4G5A8<A9HCM?E5L>BA?O1?2N5G>P>P?CD?H7G@IELHIJDU<W?JHBN>F4K?F;DBMIQFDJ?DCGHDGDEKF;D;ODL>C;<A?FC?;7E>=M9B=.DN9B=9A9I;9=@<G6A8F@F7H;M=>AD<CCHC<DDE=FDCH:G0<:=B?GCC5<FBD:@=D7<>?=B@<C>??>D=A;DA;D>FDC?>>9>;;C4B>G?TCB=F?;@?<C?A>=@>;4DE6E?DCB=L?=?F>@=;A@7;D:@?C?@A>CA?6=AB>Q?H?LECD?FEEC=??A=?;N5EB;NEE=GCCF?F:","1580 1914 B=8?B=G?D<FF?9B>DBB=<:>@A;=@AD9A>7D=K?C<?;F>D<BCH<>=I;DE=FIIAF<FEGGBG>A9F@FFC>JAA=:B;?C=H>A8F@EGF7FDFAB?FCA;EAE>C=D@B<?=7A>=>9F<?=:C><B=D<GDG8@>:B=9C=CDHAA=CAC=BEGAE?A<H;HAC>CC?CDDF?B:E>@<H<GA@=D?CCH?FCD@IAB?FCD9:9?2=:;EBD8:;AD>@:<@AE?A?7C=?<9B>8?D9A?C<=:C>?A<;>>E>@<C","1667 1642 ?>;B9<@<F?>>8?C8C98BH3>8BA?9=A?>B<@;?A>6L<B6=@D>>AB=>B@>D??9D<@<:BA9?=H>A<G?B:=?B7J;D9CDJ@G>C=F@@>IBG@ICB:BAC<EDH@@FE?@>D@FBDBJ;B=CDCAB>G@>HO9A;F:NCIDF:E?F<E@FDAIH<CIH@EEC?A?F@@;C?FACDC@DLH=","2274 1420 =IFFBHJEHBPKRCCDFBIL@E?ACG?DDF>BDGEC=GCBCJIHBGFDDI@G>DED>B?J?V>DDE>ECI>CAQ=J:X>CBI>B>KAF>C>G6OCH<S>A:C;><CA>>=<C:<=B:>E0D>A8@@0H=@@>H2B7<?<;:CB>??9?B8=BBI7<9I>A:=A=;?<D;;=A>G=ADE@FBB<DBD@FHEJ>CE:EEC@CQGD?EEAD=EBG=C;?BE8C:B<==E<ABF>H/H;E8E>F8C>C7;8GAD=E8@@C?IDGAD<E<?@G:C;=5A=E=>=E@D=A:<>A;EAD:C6@9FEFBJ>A=GDCAE;C8N8>=?;6<?CJ?E5HBI9D>;9@;MBG<L>DAE<B7@?<:G7C<=>B@W7O7EBD37-6?K=;2H@E;GAE8::D;?<E<A:D7B:KBK:@;H?F9AAM:E<MCF?C=??DCG?AAFDG>EDE=A:@@=>?@=D@@<C>38D=ECA>><3@@8B<:;4D<?@C","1667 1642 @E;HBH=DCBIACD@G@D6P@ECB=H>DA7=C=9>C?D:BA?6=<C2CB=>;9B?>D?A<?@9;>C=AB=?>=A@>=?:D7C9??E?A=<C@<=9@@:@<;@@>>A?C??<E=<8??E?@?E9??C<@<>@;@:D?C=??C??AA8<A@@@;=@8DA<:?B>F:DEH:D9DAA>C<CCB>22F=9A>8B:=?<C@>?C???A?87F??@C;A<??><D9A?B<B<<?CA>4<6F;AE=9BA>>AA=B<>>D9;:?AB>=<E:8;>AB<?<>@C:C?CDGBC<<?B=:D997D>:5=?E;?:C"].map(e=>function(e,t){let[n,i,a=""]=e.split(" "),r=Number(n),s=Number(i),l=t(r)+t(s),o=[],d=[];for(let e=0;e<a.length;e+=2){let n=a.charCodeAt(e)-65,i=a.charCodeAt(e+1)-65;o.push(t(n),t(i)),d.push(t(-i),t(-n)),r+=n,s+=i}return{start:l,end:t(r)+t(s),forwards:o.join(""),backwards:d.reverse().join("")}}(e,t)),i=[{iso:"DE-SH",label:[263.1,110.5],bounds:[148.25,10,351.5,183],rings:[[0],[1],[2],[3],[4],[5],[6],[7],[8],[9],[10],[11],[12,13,14,15]]},{iso:"DE-HH",label:[275.1,163.1],callout:[168,78],bounds:[180,120.5,293,179.5],rings:[[-15,16,17],[18],[19]]},{iso:"DE-NI",label:[264,252.3],bounds:[69.5,128,370.25,391.25],rings:[[-14,20,21,22,23,24,25,26,27,28,-17],[29],[30],[31],[32],[33],[34],[35],[36],[37],[38]]},{iso:"DE-HB",label:[199.7,207.4],callout:[112,115],bounds:[181.75,156.75,212.25,217.25],rings:[[-28,39],[-30]]},{iso:"DE-NW",label:[117.5,364.1],bounds:[10,265.25,238.75,482.25],rings:[[-26,40,41,42]]},{iso:"DE-HE",label:[212,452.5],bounds:[127.25,354.5,287,582],rings:[[-25,43,44,45,46,-41]]},{iso:"DE-RP",label:[97.4,513.5],bounds:[19.75,424,173,624],rings:[[-42,-47,47,48,49,50]]},{iso:"DE-BW",label:[206.6,666.5],bounds:[100.5,542.75,303,767.5],rings:[[-46,51,52,-48],[53]]},{iso:"DE-BY",label:[371.1,625.6],bounds:[205.25,465,526,797.75],rings:[[-45,54,55,56,57,-52],[58]]},{iso:"DE-SL",label:[71.2,576.6],callout:[30,604],bounds:[32.5,553.25,100,606.75],rings:[[-50,59]]},{iso:"DE-BE",label:[481.6,265.5],callout:[573.8,238.9],bounds:[462.75,248.75,504,282],rings:[[60]]},{iso:"DE-BB",label:[527.8,309.1],bounds:[350.25,158.75,570.5,380.25],rings:[[-22,61,62,63,64],[-61]]},{iso:"DE-MV",label:[429.3,140.5],bounds:[309.5,46,539.25,207.75],rings:[[-13,65,-62,-21],[66],[67],[68],[69],[70],[71],[72],[73],[74]]},{iso:"DE-SN",label:[475.7,418],bounds:[391.75,350,590,503.25],rings:[[-56,75,76,-64,77]]},{iso:"DE-ST",label:[377.2,319],bounds:[307.5,214.75,471.5,426.5],rings:[[-23,-65,-77,78]]},{iso:"DE-TH",label:[335.2,431.3],bounds:[264,355.5,440.5,501.5],rings:[[-24,-79,-76,-55,-44]]}].map(({rings:e,...t})=>(Object.values(t).forEach(Object.freeze),Object.freeze({...t,path:e.map(e=>function(e,t){let n=[];for(let i of t){let t=e[i<0?~i:i];if(!t)throw RangeError(`There is no line ${i}`);0===n.length&&n.push(`M${i<0?t.end:t.start}l`),n.push(i<0?t.backwards:t.forwards)}return`${n.join("")}z`}(n,e)).join("")}))),n.length=0,Object.freeze(i)),jl=Object.freeze({text:"© BKG (2025) dl-de/by-2-0 (Daten verändert)",links:Object.freeze([Object.freeze({label:"BKG",href:"https://www.bkg.bund.de"}),Object.freeze({label:"dl-de/by-2-0",href:"https://www.govdata.de/dl-de/by-2-0"})])});var Ml=Object.freeze({__proto__:null,geometryAttribution:jl,laenderShapes:Ll,mapViewBox:Hl,targetRadius:22.5});let Sl=[2,2.5,2],Il=({leads:e,partners:t},n)=>({leads:Math.ceil(e/n),partners:Math.ceil(t/n)});function zl(e,t){return e.reduce((e,n)=>{let{leads:i,partners:a}=Il(n,t);return Math.max(e,i+a)},0)}let Jl=(e,t)=>Math.min(Math.max(Math.ceil(e/3),5),t);function Nl(e,t,n,i){let a=5-2*i,r="";for(let s=e;s<t;s+=1)r+=`M${s%n*7+i} ${7*Math.floor(s/n)+i}h${a}v${a}h-${a}z`;return r}function Ol(e,t,n,i){let a=Il(e,n),{leads:r,partners:s}=Il(t,n),l=a.leads+a.partners;if(0===l)return;let o=Math.ceil(l/i),d=Math.ceil(l/o);return{width:7*d-7+5,height:7*o-7+5,leads:Nl(0,r,d,0),partners:Nl(r,r+s,d,.5),rest:Nl(r+s,l,d,1)}}let Kl="*others",Tl="*unpublished",Vl=["fitko"],Pl="SH HB HH MV NI ST BB BE NW HE TH SN RP BW BY SL".split(" ").map(e=>`DE-${e}`);function Rl({lead:e=[]}){return[...new Set(e)]}function _l({leads:e,partners:t}){return{leads:e.length,partners:t.length}}let Wl=({id:e,kind:t="land"})=>"land"===t&&Pl.includes(e),Zl=({id:e,kind:t})=>"land"===t||"bund"===t||Vl.includes(e),ql=({kind:e})=>["land","bund"].indexOf(e??"")+1||3;function Ul(e,t,n){let{leads:i=[],partners:a=[]}=e.projectsByActor.get(t.id)??{};return{id:t.id,iso:n,actors:[t],leads:i,partners:a,inside:[]}}let Ql=({leads:e,partners:t})=>e.length+t.length>0;function Yl(e){let t=Pl.map(t=>{let n;return(n=e.find("actor",t))&&Wl(n)?Ul(e,n,t):{id:t,iso:t,actors:[],leads:[],partners:[],inside:[]}}),n=function(e){let{actors:t,projects:n}=e.feed,i=t.filter(e=>!Wl(e)),a=i.filter(Zl).sort((e,t)=>ql(e)-ql(t)),r=i.filter(e=>!Zl(e)),s=n.filter(e=>0===Rl(e).length);return[...a.map(t=>Ul(e,t)),...r.length>0?[function(e,t){let n=new Set(t.map(({id:e})=>e)),i=e=>e.some(e=>n.has(e)),{projects:a}=e.feed,r=t.map(t=>Ul(e,t)).filter(Ql);return{id:Kl,iso:void 0,actors:t,leads:a.filter(e=>i(Rl(e))),partners:a.filter(e=>!i(Rl(e))&&i(ke(e))),inside:r.sort((e,t)=>t.leads.length-e.leads.length||t.partners.length-e.partners.length)}}(e,r)]:[],...s.length>0?[{id:Tl,iso:void 0,actors:[],leads:s,partners:[],inside:[]}]:[]]}(e),i=[...t,...n,...n.flatMap(({inside:e})=>e)];return{laender:t,beside:n,places:new Map(i.map(e=>[e.id,e])),totals:function(e,t){let{projects:n,actors:i}=e.feed,a=i.filter(e=>"land"===e.kind||Wl(e)),r=new Set(a.map(({id:e})=>e)),s=n.filter(e=>Rl(e).some(e=>r.has(e))),l=n.filter(e=>0===Rl(e).length),o=t.find(({id:e})=>e===Kl);return{projects:n.length,withLand:s.length,withoutLand:n.length-s.length-l.length,unpublished:l.length,joint:n.filter(e=>Rl(e).length>1).length,laender:a.length,laenderLeading:a.filter(({id:t})=>e.projectsByActor.get(t)?.leads.length).length,idle:o?o.actors.length-o.inside.length:0,own:rr(e)?or(e).length:void 0,scopes:function({feed:e,scopes:t}){let n=new Map(e.scopes.map(e=>[e,0]));for(let{scope:i}of e.projects){let e=void 0===i?void 0:t.get(i);n.set(e,(n.get(e)??0)+1)}return[...n].map(([e,t])=>({scope:e,count:t})).filter(({count:e})=>e>0)}(e)}}(e,n),squares:function(e,t){let n=1,i=()=>zl(e,n)>24||zl(t,n)>48;for(let e=0;i();e+=1)n*=Sl[e%Sl.length]??2;let a=Jl(zl(e,n),8);return{unit:n,land:a,beside:Math.max(a,Jl(zl(t,n),16))}}(t.map(_l),n.map(_l))}}let Xl={"DE-HH":"L176 148"};function eo({iso:e,label:[t,n]},[i,a]){return`M${t} ${n}${Xl[e]??""}L${i} ${a}`}let to=x("project-map",{heading:"Wer führt was?",lead:({projects:e,withLand:t,laender:n,laenderLeading:i})=>{let a=`Bei ${H(t,"de")} von ${H(e,"de")} Vorhaben führt ein Land`;if(0===n)return`${a}.`;let r=1===n?"Land":"Länder";return`${a}; ${O(i)} der ${O(n)} ${r} ${1===i?"ist":"sind"} federführend.`},ownNote:(e,t)=>{let n=1===e?"Von der Strategie selbst ist 1 Vorhaben bekannt":`Von der Strategie selbst sind ${e?H(e,"de"):"keine"} Vorhaben bekannt`;return 0===t?`${n}.`:`${n}; ${e?"die übrigen":"sie"} gehören zu ${1===t?"einem anderen Bereich":`${Gt(t)} anderen Bereichen`}.`},empty:"Die Daten enthalten keine Vorhaben.",laender:"Länder",views:"Ansicht",view:{map:"Karte",tiles:"Kacheln",list:"Liste"},keys:"Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.",mapLoading:"Die Karte wird geladen …",mapFailed:`Die Karte konnte nicht geladen werden. Gezeigt werden Kacheln. ${xt.de}`,viewFailed:`Die gewählte Ansicht konnte nicht geladen werden. ${xt.de}`,beside:"Ohne Ort auf der Karte",others:"Andere Organisationen",unpublished:"Federführung nicht veröffentlicht",noData:"keine Daten",part:({leads:e,partners:t,note:n=""})=>`führt ${0===e?"kein Vorhaben":H(e,"de")}${n}, beteiligt an ${H(t,"de")}`,partOfMany:({leads:e,partners:t,note:n=""})=>`führen ${H(e,"de")}${n}, beteiligt an ${H(t,"de")} weiteren`,introHeading:"Überblick",intro:"Wählen Sie ein Land oder eine Stelle, um deren Vorhaben zu sehen.",hint:"Wählen Sie ein Land, um dessen Vorhaben zu sehen; die Pfeiltasten führen von Land zu Land.",linkedHeading:"Verknüpfte Vorhaben",facts:{withLand:"Mit federführendem Land",withoutLand:"Unter Federführung von Bund oder anderen Stellen",total:"Insgesamt (ohne Doppelzählung)",joint:e=>1===e?"1 Vorhaben hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.":`${H(e,"de")} Vorhaben haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,scopes:"Wozu die Vorhaben gehören",noScope:"Zugehörigkeit nicht veröffentlicht"},legend:{title:"Zeichenerklärung",unit:e=>1===e?"Ein Kästchen = 1 Vorhaben":`Ein Kästchen = ${H(e,"de")} Vorhaben, aufgerundet`,leads:"federführend (fette Zahl)",partners:"nur beteiligt (Zahl mit +)",partner:"führt kein Vorhaben, ist aber beteiligt"}}),no=x("project-map-static",{mapCaption:e=>`Große Zahl, gefüllte Kästchen: so viele Vorhaben führt das Land. Zahl mit +, umrandete Kästchen: an so vielen weiteren ist es beteiligt. ${e}. Alle Angaben stehen darunter in Worten.`,laender:"Länder",beside:"Bund und weitere Stellen",takesPartOnly:"Führt kein Vorhaben.",topics:"Schwerpunktthemen der Vorhaben",idle:e=>1===e?"1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.":`${O(e)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,noEntry:"Kein Vorhaben in den Daten."}),io={"DE-HH":[126,56],"DE-HB":[56,158],"DE-BE":[548,196],"DE-SL":[48,622]};function ao(e,[t,n],i,a){let r,s=_l(e),l=`${s.leads}${s.partners}`.length<=4,o=s.partners>0&&l?` +${H(s.partners,a)}`:"",d=B(e.actors[0]?.short??"",6);return pe`<text class="code" x=${t} y=${n-68/3}>${d}</text><text
      class="number" x=${t} y=${n+34/3}>${H(s.leads,a)}<tspan class="joins">${o}</tspan></text>${i?pe`<g transform=${r=i.width,`translate(${t-1.5*r/2} ${n+17}) scale(1.5)`}><path class="filled" d=${i.leads}></path><path class="outlined" d=${i.partners}></path></g>`:g}`}let ro=x("project-map-contents",{leads:"Federführend bei",partners:"Beteiligt an",jointly:e=>`gemeinsam mit ${e}`,ledBy:e=>`Federführung: ${e}`,statusUnknown:"Status nicht veröffentlicht",nothing:"Kein Vorhaben.",more:e=>1===e?"1 weiteres Vorhaben":`${O(e)} weitere Vorhaben`,organisations:"Organisationen",partnersOnly:e=>1===e?"1 Organisation ist beteiligt, ohne zu führen":`${O(e)} Organisationen sind beteiligt, ohne zu führen`,idle:e=>1===e?"1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.":`${O(e)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,toEntries:"Zu den Vorhaben",back:"Alle anderen Organisationen",linkedNothing:"Mit der Auswahl ist hier kein Vorhaben verknüpft.",linkedPart:({leads:e,partners:t},n)=>`verknüpft: ${[e>0&&`${O(e)} von ${O(n.leads)} federführend`,t>0&&`${O(t)} von ${O(n.partners)} beteiligt`].filter(Boolean).join(", ")}`,linkedCount:(e,t,n)=>`${e?"verknüpft":"nicht verknüpft"}: ${O(t)} von ${O(n)}`,joint:(e,t)=>e===t?(e>1?"alle ":"")+"gemeinsam mit anderen":`davon ${O(e)} gemeinsam mit anderen`,together:e=>`gemeinsam geführt: ${e}`,andOthers:(e,t)=>`${e} und ${O(t)} weiteren`,previous:"Vorherige Seite",next:"Nächste Seite",page:(e,t,n)=>`${e}–${t} von ${n}`,legend:{chosen:"ausgewählt",home:"dieses Land",linkedLead:"führt ein verknüpftes Vorhaben",linkedPartner:"ist an einem verknüpften beteiligt",rest:"nicht verknüpft, nicht gezählt",tie:"führen gemeinsam: ein Vorhaben"}});function so(e,t){let{projectKind:n,projectStatus:i,type:a}=J[e.lang],{kind:r,status:s}=t,l=ro[e.lang].statusUnknown;return w`${r?n[r]:a.project}${Oi}${Nr(e,t)}${Oi}${s?i[s]:ie(e,t,"status")||l}`}function lo(e,t,n){let{model:i,lang:a}=e,r=i.feed.projects.filter(e=>i.isLost(e,"lead")).length,s=0===r&&!i.isCut("actors"),l=n?"":to[a].lead(s?t:{...t,laender:0}),o=r>0?Be(a,ae[a].project(r)):"",d=q(e,["projects","actors"],Ee);return[l,o,function({model:e,lang:t},{own:n,scopes:i}){if(void 0===n)return"";let{unstated:a,lost:r}=lr(e),s=a+r===0,l=s?i.filter(({scope:e})=>!e?.own).length:0;return[s||n>0?to[t].ownNote(n,l):"",a>0&&N[t].unstatedScope(ae[t].project(a)),r>0&&se(t,ae[t].project(r))].filter(Boolean).join(" ")}(e,t),d].filter(Boolean).join(" ")}function oo({model:e,lang:t}){return e.isCut("actors")?Y(t):to[t].noData}function co(e){return e.noHits.project??te(e,["projects"],to[e.lang].empty)}function uo(e,{id:t,iso:n,actors:i,leads:a}){let{lang:r}=e;if(t===Kl)return to[r].others;if(t===Tl)return Fe(e,a,to[r].unpublished);let[s]=i;return s?w`${T(s,r)}${n&&s.short?` (${B(s.short,G)})`:g}`:t}function po(e,{land:t}){return e.filter(({leads:e,partners:n})=>void 0===t||e.length+n.length>0)}function mo(e,t,n){if(0===n.length)return g;let i=Ii(e.headingLevel);return w`<section class="places">
    ${Mi(i,t)}
    ${Pi(n,t=>w`<div class="columns">
          ${t.map(t=>function e(t,n,i){let a=n.actors.length>0||n.id===Tl;return n.inside.length>0?w`<section class="place">
      ${Mi(i,uo(t,n))}
      ${Pi(n.inside,n=>w`${n.map(n=>e(t,n,Ii(i)))}`,t)}
    </section>`:w`<section class="place" id=${(({id:e,actors:t})=>1===t.length&&t[0]?.id===e?`fds-actor-${e}`:g)(n)}>
    ${Mi(i,uo(t,n))}
    ${a?w`${function(e,t){let{lang:n}=e,{leads:i,partners:a,id:r}=t;if(i.length+a.length===0){let t=Z(e,no[n].noEntry,["projects"],Ee);return w`<p class="muted">${t}</p>`}if(0===i.length){let{takesPartOnly:t}=no[n];return w`<p class="muted">
      ${Z(e,t,["projects"],["projects/lead"])}
    </p>`}return w`${r===Tl?g:w`<p class="label">${ro[n].leads}</p>`}
    <ul>
      ${i.map(n=>function(e,t,n){let{model:i,lang:a,anchored:r}=e,s=!r.has(n.id);return r.add(n.id),w`<li id=${s?`fds-project-${n.id}`:g}>
    ${Hr(i,n.topic)}${j(n,"title",a)}${e.badge({type:"project",id:n.id})}
    ${function(e,t,n){let{lang:i}=e,a=t.actors.map(({id:e})=>e),r=Ir(e.model,Rl(n).filter(e=>!a.includes(e)),i),s=t.id===Tl?void 0:xe(e,n,r,ro[i].jointly);return w`<span class="muted small"
    >${so(e,n)}${s?w`${Oi}${s}`:g}</span
  >`}(e,t,n)}
  </li>`}(e,t,n))}
    </ul>`}(t,n)} ${function(e,{partners:t}){return 0===t.length?g:w`<p class="label">${ro[e.lang].partners}</p>
    <ul>
      ${t.map(t=>function(e,t){let{model:n,lang:i}=e;return w`<li>
    ${Hr(n,t.topic)}${j(t,"title",i)}${e.badge({type:"project",id:t.id})}
    <span class="muted small">${Nr(e,t)}</span>
  </li>`}(e,t))}
    </ul>`}(t,n)}`:w`<p class="muted">${oo(t)}</p>`}
  </section>`}(e,t,Ii(i)))}
        </div>`,{lang:e.lang})}
  </section>`}let fo={sheets:[me`
  .fds-map .overview {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 1.25em 2em;
    align-items: start;
  }
  .fds-map .overview > * {
    min-inline-size: 0;
  }
  .fds-map .columns {
    columns: 20em;
    column-gap: 2em;
  }
  .fds-map .columns > .place {
    break-inside: avoid-column;
    margin-block-end: 1.25em;
  }
  .fds-map .map svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
  }
  .fds-map .land {
    fill: var(--soft);
    stroke: var(--muted);
    stroke-width: 1.5;
  }
  .fds-map .land[data-leads='yes'] {
    fill: var(--accent-soft);
  }
  .fds-map .leader {
    stroke: var(--muted);
    fill: none;
  }
  .fds-map .ground {
    fill: var(--paper);
    stroke: var(--muted);
  }
  .fds-map .filled {
    fill: var(--accent);
  }
  .fds-map .outlined {
    fill: none;
    stroke: var(--accent);
  }
  .fds-map text {
    fill: var(--ink);
    font-size: 26px;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .fds-map .number {
    font-size: 32px;
    font-weight: 700;
  }
  .fds-map .joins {
    font-size: 26px;
    font-weight: 400;
  }
  .fds-map .places {
    margin-block-start: 1.75em;
  }
  .fds-map .places > :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    margin-block-end: 0.5em;
  }
  .fds-map .place {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.5em;
  }
  .fds-map .place .place {
    margin-block-start: 0.75em;
  }
  .fds-map .label {
    color: var(--muted);
    margin-block-start: 0.5em;
  }
  .fds-map li {
    margin-block-start: 0.3em;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  @media (forced-colors: active) {
    .fds-map .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fds-map .ground {
      fill: Canvas;
    }
    .fds-map text {
      fill: CanvasText;
    }
  }
  @media print {
    .fds-map .map svg {
      max-inline-size: 9cm;
    }
  }
`],paper:"A4 portrait",render:function(e,t){let{lang:n}=t,i={...t,model:e,anchored:new Set,badge:ha(e,t)},a=Yl(e),{projects:r}=a.totals;return ar(e,t,{name:"map",homeTypes:["actor","project"],heading:to[n].heading,lead:r>0?lo(i,a.totals,void 0!==t.land):void 0,body:function(e,t){var n;let i,a,r,{lang:s}=e,{totals:l}=t,o=no[s],d=!Ge(e.model,["projects"],Ee);return 0===l.projects?w`<p>${jr(e.model,e,"project",to[s].empty)}</p>`:w`<div class="overview">
      ${i=to[s].legend.unit(t.squares.unit),a=Ll.map(e=>({shape:e,place:t.places.get(e.iso)})),w`<figure class="map">
    <svg
      viewBox="0 0 ${Hl.width} ${Hl.height}"
      aria-hidden="true"
      focusable="false"
    >
      ${a.map(({shape:e,place:t})=>pe`<path class="land" data-leads=${t&&t.leads.length>0?"yes":"no"} d=${e.path}></path>`)}
      ${a.map(({shape:e,place:n})=>n&&n.actors.length>0?function(e,t,n,i){let{label:a,callout:r,iso:s}=n,l=_l(t),{unit:o,land:d}=e.squares,c=Ol(l,l,o,d);if(!r)return ao(t,a,c,i);let u=io[s]??r,p=68+(c?1.5*(c.height+7):0);return pe`<path class="leader" d=${eo(n,u)}></path><rect
      class="ground" x=${u[0]-46} y=${u[1]-51} width=${92} height=${p}
    ></rect>${ao(t,u,c,i)}`}(t,n,e,s):g)}
    </svg>
    <figcaption class="small muted">${no[s].mapCaption(i)}</figcaption>
  </figure>`} ${function({totals:e},t,n){let{lang:i}=t,{facts:a}=to[i];if(void 0===e.own)return g;let r=X(t,t.model.feed.projects,"scope",a.noScope);return w`<section class="scopes">
    ${Mi(n,a.scopes)}
    ${Pi(e.scopes,e=>w`<ul>
          ${e.map(({scope:e,count:t})=>w`<li>
                ${e?T(e,i):r}:
                <span class="num">${ae[i].project(t)}</span>
              </li>`)}
        </ul>`,{lang:i})}
    ${e.joint>0?w`<p class="muted small">${a.joint(e.joint)}</p>`:g}
    ${function({model:e,lang:t}){let n=e.feed.topics.filter(({id:t})=>e.feed.projects.some(({topic:e})=>e===t));return 0===n.length?g:w`<p class="label">${no[t].topics}</p>
    ${Pi(n,n=>w`<ul>
          ${n.map(n=>w`<li>${Hr(e,n.id)}${T(n,t)}</li>`)}
        </ul>`,{lang:t})}`}(t)}
  </section>`}(t,e,Ii(e.headingLevel))}
    </div>
    ${mo(e,o.laender,(n=po(t.laender,e),r=({actors:[e],id:t})=>e?W(e,s):t,[...n].sort((e,t)=>jt(r(e),r(t),s))))}
    ${mo(e,o.beside,po(t.beside,e))}
    ${l.idle>0&&d&&void 0===e.land?w`<p class="muted">${o.idle(l.idle)}</p>`:g}`}(i,a),footer:w`<span class="num"
        >${H(r,n)} ${to[n].facts.total}</span
      >${function(){let{text:e,links:t}=jl,n=[],i=e;for(let{label:e,href:a}of t){let[t="",r=""]=i.split(e,2);n.push(t,w`<a href=${a} rel="noopener noreferrer">${e}</a>`),i=r}return w`<span lang="de">${n}${i}</span>`}()}`})}},ho=315576e5;function go({date:e,start:t}){return Number.isFinite(t)?t:e?.to?.start??0}function $o(e,t){let n=e.map(e=>Math.abs(go(e)-t)).sort((e,t)=>e-t),i=Math.max(4*(n[Math.floor((n.length-1)/2)]??0),25*ho);return{inside:e.filter(e=>Math.abs(go(e)-t)<=i),reach:i}}let bo=[2.4,3,3.6],vo=bo.length-1;function yo(e,t){return e.split(/\s+/).filter(Boolean).flatMap(e=>e.split(/(?<=[-/])/).map((e,n)=>({width:e.length*t,space:.55*(0===n)})))}function Ao({items:e}){let t=new Map;for(let n of e){let e=function(e){let t=e.date?.from??e.date?.to;return t&&"year"!==t.precision?new Date(go(e)).getUTCMonth():-1}(n),{decisions:i,others:a}=t.get(e)??{decisions:0,others:0},r="decision"===n.mark;t.set(e,{month:e,decisions:i+ +!!r,others:a+ +!r})}return[...t.values()].sort((e,t)=>e.month-t.month)}let Do=[16,20,26,36,48,64],Co="m0-7 7 7-7 7-7-7Z",wo="m-5.5 0a5.5 5.5 0 1 1 0 .01Z";function ko(e){return pe`<path class="shape" d="M0 0${"decision"===e?Co:wo}" pathLength="20" />`}function Bo({mark:e,phase:t,span:n,open:i=!1}){let a,r,s=Do[n]??64,l=pe`<g transform="translate(8 8)">${ko(e)}</g>`,o=pe`<path class="shape bar" d=${a=s-1.5,r=i?`H${a-4}L${a} 8 ${a-4} 12`:`H${a-3}a3.5 4 0 0 1 0 8`,`M5 4${r}H5a3.5 4 0 0 1 0-8Z`} />`;return w`<svg
    class="mark"
    part="mark"
    viewBox="0 0 ${s} 16"
    width="${s/14}em"
    height="${16/14}em"
    data-mark=${e}
    data-phase=${t}
    aria-hidden="true"
  >
    ${n>0?o:""}${0===n||"decision"===e?l:""}
  </svg>`}function Eo(e,t){return(({event:e,moment:t})=>"milestone"===e.kind&&!t&&void 0===e.decision?.number)(e)?[Ie(e,t),""]:e.project?[ze(e,t),W(e.project,t)]:["",Ie(e,t).replaceAll(" · ",Oi)]}function Fo(e,t,n,i){let a=He(t,e.lang);return w`<ol class="line" aria-label=${a}>
    ${Ur(n,e=>e?.id??" today",(t,n)=>{let r,s,l=i&&0===n?a:"";return t?(r=e.detailsAt?.(t),s=e.extra?.(t),w`<li
    class="item"
    data-item=${t.id}
    data-columns=${function(e,t,n,i){let{lang:a}=e,r=I(t.event,"title",a).text,s=je(", ",Eo(t,a)[1],Me(t,a)),l=function(e,t,n=""){let i=bo[Math.min(t,vo)]??0,a=Math.ceil((1.05*e.date.length+i+2)/2);for(;a<32&&function({title:e,small:t},n){let[i,a]=[1,0];for(let r of[...yo(e,1),...yo(t,.93)]){if(r.width>n)return 1/0;let e=a+(a>0?r.space:0)+r.width;e<=n?a=e:[i,a]=[i+1,r.width]}return i}(e,2*a-2)>3;)a+=1;return Math.min(a+(n?Math.ceil((1.4*n.length+1)/2):0),32)}({date:Se(t,a),title:r,small:s},t.span,n);return i?Math.min(Math.max(l,18),32):l}(e,t,l,!!s)}
    ?data-opened=${!!r}
    ?data-ahead=${t.ahead}
  >
    ${l?e.landmark(l):g}
    <div class="cell" part="item">${e.entry(t,function(e,t){var n;let[i,a]=Eo(e,t),r=Me(e,t),{text:s,lang:l}=I(e.event,"title",t),o=M({text:`${B(s,E)} `,lang:l},t);return w`<span class="head"
      >${Bo({...n={...e,span:Math.min(e.span,vo)},open:1/0===n.end})}
      <span class="date num">${Se(e,t)}</span></span
    >
    <span class="title">${o}</span
    >${Ni(i,e=>w`<span class="kind" data-plain>${e}${a||r?Oi:g}</span>`)}${Ni(a,n=>w`<span class="kind">${function({event:e,project:t},n,i){let a=t?void 0:e.decision?.number,r=void 0===a?"":Je(B(a,G),i);return r&&n.endsWith(r)?w`${n.slice(0,-r.length)}<span class="decision-name">${r}</span>`:n}(e,n,t)}${r?", ":g}</span>`)}${Ni(r,e=>w`<em class="remark">${e}</em>`)}`}(t,e.lang))}${s}</div>
    ${Ni(r,e=>w`<div class="rest"></div>
          <div class="below">${e}</div>`)}
  </li>`):function({today:e,lang:t,landmark:n},i){return w`<li class="today" part="today" aria-current="date">
    ${i?n(i):g}
    <p class="cell small">${Le(e,t)}</p>
  </li>`}(e,l)})}
  </ol>`}let xo=x("timeline-static",{session:e=>`${O(e)}. Sitzung`,place:"Ort",decision:"Beschluss",revokes:"Hebt auf",revokesPart:"Hebt teilweise auf",revokedBy:"Aufgehoben durch",revokedPartBy:"Teilweise aufgehoben durch",actors:"Beteiligt",takesPart:e=>`mit ${e}`,notes:"Hinweise",sources:"Quellen"}),Go=Array(31).fill(2).map((e,t)=>e+t).reduce((e,t)=>me`
      ${e}
      .item[data-columns='${t}'], .item[data-opened][data-columns='${t}'] > .cell {
        flex: ${t} 0 ${Math.round(1.5*t*10)/10}ch;
      }
    `,me``),Ho=me`
  .flow,
  .long {
    display: flex;
    flex-wrap: wrap;
  }
  ${Go}
  .flow > *,
  .line > li,
  .item > .cell {
    box-sizing: border-box;
    max-inline-size: 100%;
  }
  /* Its column is reckoned by letters, and some fonts need more for digits. */
  .decision-name {
    white-space: nowrap;
  }
  /* Nothing comes after it in its row: what does not fill it is not drawn out. */
  .rest,
  .flow::after,
  .long::after {
    content: '';
    flex: 999 0 0;
  }
`,Lo=me`
  .flow,
  .long {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 45%), 1fr));
  }
  .item .entry,
  .today > .cell {
    overflow-wrap: anywhere;
  }
  .head .date {
    white-space: normal;
  }
  .line > :is(.item, .today):has(> * > .landmark):not([data-opened]) {
    display: block;
  }
`,jo=me`
  .mark {
    display: inline-block;
    flex: none;
    overflow: visible;
    vertical-align: -0.18em;
  }
  .shape {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.75px;
  }
  [data-mark='decision'] .shape {
    fill: var(--accent);
    stroke: var(--accent);
  }
  [data-mark='decision'] .shape.bar {
    fill: var(--paper);
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape {
    fill: var(--paper);
    stroke-dasharray: 1.4 1.1;
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape.bar {
    stroke-dasharray: 3 2.2;
  }
  @media (forced-colors: active) {
    .shape {
      --paper: Canvas;
      --ink: CanvasText;
      --accent: CanvasText;
    }
  }
`,Mo=me`
  .line > li {
    position: relative;
  }
  .line > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--rule);
  }
  .line > [data-ahead]::before {
    border-inline-start-style: dashed;
    border-color: var(--muted);
  }
  .landmark {
    display: inline-block;
    position: relative;
    padding: 0.5em 0 0.25em 1.65em;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.2;
  }
  .item .entry {
    display: block;
    inline-size: 100%;
    padding: 0.1em 0.5em 0.65em 1.9em;
    line-height: 1.28;
    hyphens: auto;
    hyphenate-limit-chars: 10 5 4;
  }
  .item .entry:is(a) {
    color: inherit;
    text-decoration: none;
  }
  .item .entry[data-state='plain']:not(:hover) {
    border-color: transparent;
  }
  /* In the edge, so that nothing moves. */
  .item .entry[data-state='selected']::before {
    position: absolute;
    inset: 0.1em 0.4em auto auto;
    margin: 0;
  }
  .item .entry[data-state='selected'] .shape {
    stroke: var(--on-accent);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 0.45em;
    font-size: max(0.875em, 13px);
    font-weight: 600;
    line-height: 1.5;
  }
  .head .mark {
    position: absolute;
    inset: 0.2em auto auto 0;
    transform-origin: 0.57em 0.57em;
    transform: rotate(90deg);
  }
  :is(.kind, .remark) {
    font-size: max(0.8125em, 13px);
  }
  /* Not broken before or within its number, unless it is wider than the line. */
  .decision-name {
    display: inline-block;
    max-inline-size: 100%;
  }
  .item .entry:not([data-state='selected']) :is(.kind, .remark) {
    color: var(--muted);
  }
  .today > .cell {
    padding: 0.25em 0 0.75em 1.9em;
    color: var(--accent);
    font-weight: 700;
  }
  .line > .today::before {
    border-color: var(--accent);
    border-inline-start-width: 4px;
    inset-inline-start: calc(0.5em - 1px);
  }
  @media (forced-colors: active) {
    /* A colour that is transparent would be seen here, and pointing is told by the underline. */
    .item .entry[data-state='plain']:is(:hover, :not(:hover)) {
      border-color: Canvas;
    }
    .item .entry[data-state='selected'] .shape {
      stroke: HighlightText;
    }
  }
`,So=me`
  .year,
  .line,
  .item[data-opened] {
    display: contents;
  }
  .year[data-folded],
  .year:has(> .long) {
    display: block;
  }
  :is(.long > p, .year[data-folded], .year:has(> .long), .below) {
    grid-column: 1 / -1;
    flex: 1 0 100%;
  }
  .line > li::before,
  .item[data-opened]::before {
    content: none;
  }
  /* The year stands in the line, before its first entry. */
  .line > :is(.item, .today):has(> * > .landmark):not([data-opened]) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .landmark {
    padding: 0 0.3em 0 0.2em;
    line-height: 1.1;
    white-space: nowrap;
  }
  .item .entry {
    /* Below it the next row: the words belong to the mark above them. */
    padding: 0 0.6em 0.4em 0.2em;
    font-size: max(0.875em, 13px);
  }
  .head {
    font-size: max(0.97em, 13px);
    line-height: 1.4;
  }
  .head .mark {
    position: static;
    transform: none;
  }
  .head::after {
    content: '';
    flex: 1;
    margin-inline-end: -0.3em;
    border-block-start: 2px solid var(--rule);
  }
  [data-ahead] .head::after {
    border-block-start-style: dashed;
    border-color: var(--muted);
  }
  .entry[data-state='selected'] .head::after {
    border-color: transparent;
  }
  .head .date {
    white-space: nowrap;
  }
  /* Beside a year a wide font may leave less than the date needs. */
  .item:has(> * > .landmark) .head .date {
    white-space: normal;
  }
  .kind[data-plain] {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :is(.kind, .remark) {
    font-size: max(0.93em, 13px);
  }
  .today > .cell {
    margin-block-end: 0.4em;
    padding: 0 0.5em;
    border-inline-start: 3px solid var(--accent);
  }
`,Io=me`
  ${jo} ${Mo}
  @container (min-width: 44em) {
    ${So} ${Ho}
  }
  @container (max-width: 43.99em) {
    [data-view='axis'] {
      ${So} ${Lo}
    }
  }
  /* Paper is wide enough, whatever the window was. */
  @media print {
    ${So} ${Ho}
    .item {
      break-inside: avoid;
    }
  }
`,zo=["deadline","body","topic","areas","projects"];function Jo(e,t,n){if(0!==t.length)return Us(e,Pi(t,e=>w`${e.map((e,t)=>{let{event:i}=e,a=De(We(e,n),n),r=t>0?", ":"",s=Ni(Ze(e,n),e=>w` (${De(e,n)})`);return i?w`${r}<a href="#fds-event-${i.id}">${a}</a>${s}`:w`${r}${a}${s}`})}`,{lang:n}))}function No({lang:e,today:t},n){let i={lang:e,today:t,entry:({id:e},t)=>w`<a class="entry" href="#fds-event-${e}" tabindex="-1" data-state="plain"
        >${t}</a
      >`,landmark:e=>w`<div><span class="landmark">${e}</span></div>`};return w`<div class="flow" aria-hidden="true">
    ${n.map(e=>w`<div class="year">${Fo(i,e,Ve(e),!0)}</div>`)}
  </div>`}function Oo(e){return(t,n)=>{let{lang:i,today:a}=n,{events:r}=t.feed,s={...n,model:t,badge:ha(t,n)},l=Ne(t),{groups:o,counts:d}=Oe(r,a,t.isLost,l),{heading:c,empty:u}=Ke[i];return ar(t,n,{name:"timeline",homeTypes:["event"],heading:c,lead:d.entries>0?`${Te(d,i)} ${q(s,["events"])}`.trim():jr(t,n,"event",u),body:d.entries>0?e(s,o):g})}}let Ko={sheets:[me`
  .fds-timeline {
    ${Io}
    .item .entry {
      display: block;
      border-inline-start: 2px solid transparent;
    }
    .flow {
      margin-block-end: 1.5em;
    }
  }
  .fds-timeline .fds-entry {
    position: relative;
    padding: 0 0 1em 1.5em;
    border-inline-start: 2px solid var(--rule);
    margin-inline-start: 0.5em;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .fds-timeline .fds-entry::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: calc(-0.375em - 1px);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--ink);
    border-radius: 50%;
    background: var(--paper);
  }
  .fds-timeline .fds-entry[data-mark='decision']::before {
    border-radius: 0;
    border-color: var(--accent);
    background: var(--accent);
    transform: rotate(45deg);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .fds-timeline .fds-date {
    font-weight: 600;
  }
  .fds-timeline .fds-kind,
  .fds-timeline .fds-label {
    color: var(--muted);
    font-size: max(0.9em, 13px);
  }
  .fds-timeline .fds-today {
    margin-block: 0.5em 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--accent);
    color: var(--accent);
    font-weight: 700;
    break-after: avoid;
  }
  .fds-timeline dl {
    margin: 0.25em 0;
  }
  .fds-timeline dl > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0.5em;
  }
  @container (max-width: 18em) {
    .fds-timeline dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  .fds-timeline dt {
    color: var(--muted);
  }
  .fds-timeline .fds-entry ul {
    list-style: disc;
    padding-inline-start: 1.2em;
    font-size: max(0.9em, 13px);
  }
  .fds-timeline .body :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 0.75em 0.5em;
  }
`],paper:"A4 portrait",render:Oo((e,t)=>[No(e,t),t.map(t=>function(e,t){let{lang:n,today:i,headingLevel:a}=e;return w`${Mi(Ii(a),He(t,n))}
    <ol>
      ${Ve(t).map(t=>t?function(e,t){let{model:n,lang:i,land:a}=e,{event:r}=t,s=xo[i],l=void 0!==a&&r.actors?.includes(a)?function({model:e,land:t,lang:n}){let i=void 0===t?void 0:e.find("actor",t);return i&&W(i,n)}(e):void 0;return w`<li id="fds-event-${r.id}" class="fds-entry" data-mark=${t.mark}>
    <p class="fds-date">${Se(t,i)}</p>
    <p>
      <strong>${j(r,"title",i)}</strong
      >${e.badge({type:"event",id:r.id})}
    </p>
    <p class="fds-kind">
      ${Ie(t,i)}${Ni(Me(t,i),e=>w`${Oi}${e}`)}${Ni(l,e=>w`${Oi}${s.takesPart(e)}`)}
    </p>
    ${Ni(r.summary,()=>re(r,"summary",i))} ${function({model:e,lang:t},{event:n}){var i;let a=xo[t],{decision:r,session:s,place:l}=n,o=Jr({model:e,lang:t},n,"actors",n.actors),{revokes:d,revokedBy:c,revokesPart:u,revokedPartBy:p}=Pe(e,n),m=Ni(Re({model:e,lang:t},n),e=>w`${zi(r?.url,B(e,G))}`),f=[m||void 0!==s?Us(a.decision,w`${m??""}${m&&void 0!==s?", ":""}${void 0===s?"":a.session(s)}`):void 0,l?Us(a.place,B(l,E)):void 0,Jo(a.revokes,d,t),Jo(a.revokesPart,u,t),Jo(a.revokedBy,c,t),Jo(a.revokedPartBy,p,t),...(i={model:e,lang:t},zo.flatMap(e=>{let t=_e(n,e,i);return void 0!==t.value||t.isLost?[Us(we("event",e,i.lang),sl(t,i,""))]:[]})),o?Us(a.actors,o):void 0].filter(e=>void 0!==e);return f.length>0?w`<dl>${f}</dl>`:g}(e,t)}
    ${function({lang:e},{event:t}){let{notes:n=[]}=t;return 0===n.length?g:w`<p class="fds-label">${xo[e].notes}</p>
    ${Pi(n,t=>w`<ul>
    ${t.map(t=>w`<li>${j(t,"text",e)}</li>`)}
  </ul>`,{lang:e})}`}(e,t)}
    <p class="fds-label">${s.sources}</p>
    ${Xi(n,r,i)}
  </li>`}(e,t):w`<li class="fds-today">${Le(i,n)}</li>`)}
    </ol>`}(e,t))])},To=Oo((e,t)=>No(e,t)),Vo=e=>({isLost:(t,{model:n})=>n.isLost(t,"effect")||void 0!==t.effect&&n.isLost(t.effect,e)}),Po=e=>({value:({effect:t},{lang:n})=>t&&$e(t,e,n),...Vo(e)}),Ro=he({id:{value:({id:e})=>ge(e)},title:{value:(e,{lang:t})=>$e(e,"title",t)},summary:{value:(e,{lang:t})=>$e(e,"summary",t)},kind:{value:({kind:e},{lang:t})=>Qe(e&&J[t].projectKind[e])},scope:{value:({scope:e},{model:t})=>ve(t.scopes.get(e??""))},isOwn:{value:(e,{model:t,lang:n})=>{let{yes:i,no:a}=N[n];return Qe({own:i,other:a}[sr(t,e)])},isLost:(e,{model:t})=>"lost"===sr(t,e)},topic:{value:({topic:e,links:t},{model:n,lang:i})=>ve(void 0===e?void 0:n.find("topic",e),"official"===t?void 0:J[i].editorial)},areas:{value:({areas:e=[]},{model:t})=>Xe(e.flatMap(e=>t.areas.get(e)??[]))},form:{value:({form:e},{lang:t})=>Qe(e&&N[t].projectForm[e])},municipal:{value:({municipal:e},{lang:t})=>void 0===e?void 0:Qe(N[t][e?"yes":"no"])},milestones:{value:({milestones:e=[]},t)=>e.length>0?{kind:"steps",steps:e.map(e=>function(e,t){let{lang:n}=t,{date:i,status:a}=e,r=[i?"":ie(t,e,"date"),a?J[n].eventStatus[a]:ie(t,e,"status")];return{date:i,title:I(e,"title",n),remark:r.filter(Boolean).join(", ")}}(e,t))}:void 0},lead:{value:({lead:e})=>Ye(e)},partners:{value:e=>Ye(ke(e))},period:{value:({period:e})=>Ue(e)},status:{value:({status:e},{lang:t})=>e&&Qe(J[t].projectStatus[e],sn.indexOf(e))},budget:{value:({budget:e})=>void 0===e?void 0:{kind:"money",euros:e}},intended:Po("intended"),criterion:Po("criterion"),checked:{value:({effect:e})=>Ue(e?.checked),...Vo("checked")},result:Po("result"),decision:{value:({decision:e})=>ge(e)},url:{value:({url:e})=>qe(e)},cite:{value:({cite:e})=>e?.length?{kind:"sources",cites:e}:void 0}}),_o=[["scope","always"],["lead","always"],["partners"],["topic"],["areas"],["form"],["municipal"],["status","always"],["period","always"],["milestones"],["budget","always"],["decision"],["url"]],Wo=[{field:"title",below:["kind","scope"]},{field:"topic",below:["areas"]},{field:"lead",below:["partners"]},{field:"period",below:["budget"]},{field:"status",below:[]}],Zo=["areas","budget"],qo=["id","title","summary","kind","scope","isOwn","topic","areas","form","municipal","lead","partners","period","milestones","status","budget","intended","criterion","checked","result","decision","url","cite"],Uo=Wo.flatMap(({field:e,below:t})=>[e,...t]),Qo=1/3,Yo=({feed:e,isCut:t})=>e.areas.length>0||t("areas"),Xo={text:""};function ed(e,t,n){let i=Math.max(1,Math.ceil(e.length/n)),a=Math.min(Math.max(1,t),i);return{items:e.slice((a-1)*n,a*n),number:a,count:i}}function td(e,t){return Math.max(0,Math.floor(e/t))+1}function nd({feed:e},t){let n=new Map;for(let{scope:e}of t)n.set(e,(n.get(e)??0)+1);return[...e.scopes.map(({id:e})=>e),void 0].flatMap(e=>{let t=n.get(e)??0;return t>0?[{scope:e,count:t}]:[]})}let id=me`
  .fds-projects {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .fds-projects th,
  .fds-projects td {
    padding: 0;
    border: 0;
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    font-size: max(0.875em, 13px);
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .fds-projects tbody th {
    font-size: max(0.9375em, 14px);
    font-weight: 600;
  }
  .fds-projects .below {
    color: var(--muted);
    font-size: max(0.93em, 13px);
    font-weight: normal;
  }
  .fds-projects tbody th .below {
    font-size: max(0.87em, 13px);
  }
  .fds-projects td[data-none] {
    color: var(--muted);
  }
  .fds-projects td summary {
    cursor: pointer;
  }
  .fds-dashes {
    margin-block-start: 0.5em;
  }
`,ad=me`
  @container (min-width: 50em) {
    .fds-projects th,
    .fds-projects td {
      padding: 0.4em 1em 0.4em 0;
      line-height: 1.38;
      border-block-end: 1px solid var(--rule);
    }
    .fds-projects :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .fds-projects thead th {
      font-weight: 600;
      vertical-align: bottom;
      border-block-end: 2px solid var(--ink);
    }
    .fds-projects thead [data-column='topic'] {
      inline-size: 19%;
    }
    .fds-projects thead [data-column='lead'] {
      inline-size: 23%;
    }
    .fds-projects thead [data-column='areas'] {
      inline-size: 14%;
    }
    .fds-projects thead [data-column='period'] {
      inline-size: 8.5em;
    }
    .fds-projects thead [data-column='budget'] {
      inline-size: 8em;
    }
    .fds-projects thead [data-column='status'] {
      inline-size: 7.5em;
    }
    .fds-dashes .in-cards {
      display: none;
    }
  }
  /* Room for a period in one line. */
  @container (min-width: 64em) {
    .fds-projects thead [data-column='period'] {
      inline-size: 11em;
    }
  }
  /* Columns of sparse fields beside the five: the title keeps a fifth of the table. */
  @container (min-width: 50em) {
    .fds-projects[data-sparse] :is(th, td) {
      padding-inline-end: 0.6em;
    }
    .fds-projects[data-sparse] thead [data-column='topic'] {
      inline-size: 15%;
    }
    .fds-projects[data-sparse] thead [data-column='lead'] {
      inline-size: 17%;
    }
    .fds-projects[data-sparse] thead [data-column='areas'] {
      inline-size: 13%;
    }
    .fds-projects[data-sparse] thead [data-column='period'] {
      inline-size: 12%;
    }
    .fds-projects[data-sparse] thead [data-column='budget'] {
      inline-size: 11.5%;
    }
    .fds-projects[data-sparse] thead [data-column='status'] {
      inline-size: 11%;
    }
    /* Without amounts there is room for the name of a topic beside its letter. */
    .fds-projects[data-sparse]:not(:has(thead [data-column='budget'])) {
      & thead [data-column='topic'] {
        inline-size: 17.5%;
      }
      & thead [data-column='lead'] {
        inline-size: 20%;
      }
    }
  }
`,rd=me`
  @container (max-width: 49.99em) {
    .fds-projects,
    .fds-projects thead,
    .fds-projects tbody,
    .fds-projects tr,
    .fds-projects th,
    .fds-projects td {
      display: block;
    }
    .fds-projects tbody tr {
      border-block-end: 1px solid var(--rule);
      padding-block: 0.75em;
    }
    .fds-projects tbody tr:not(.details-row) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.1em 1.5em;
    }
    .fds-projects tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0.25em;
    }
    .fds-projects td[data-label] {
      position: relative;
      padding-inline-start: 7.75em;
    }
    .fds-projects td[data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      position: absolute;
      inset-inline-start: 0;
      color: var(--muted);
    }
    .fds-projects td[data-empty],
    .fds-projects td[data-none] > :is([aria-hidden], .heard),
    .fds-dashes .in-table {
      display: none;
    }
  }
  /* Two columns, in which each field has its own in all cards, whatever else is known. */
  @container (min-width: 40em) and (max-width: 49.99em) {
    .fds-projects tbody tr:not(.details-row) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fds-projects :is([data-column='topic'], [data-column='lead']) {
      grid-column: 1;
    }
    .fds-projects :is([data-column='status'], [data-column='period']) {
      grid-column: 2;
    }
    .fds-projects :is([data-column='topic'], [data-column='status']) {
      grid-row: 2;
    }
    .fds-projects :is([data-column='lead'], [data-column='period']) {
      grid-row: 3;
    }
  }
  @container (max-width: 16em) {
    .fds-projects td[data-label] {
      padding-inline-start: 0;
    }
    .fds-projects td[data-label]::before {
      display: block;
      position: static;
    }
  }
`,sd=me`
  @media print {
    .fds-projects tr {
      break-inside: avoid;
    }
    .fds-projects thead {
      display: table-header-group;
    }
    @container (max-width: 49.99em) {
      .fds-projects thead {
        display: none;
      }
    }
  }
`,ld=me`
  ${id}
  ${ad}
  ${rd}
  ${sd}
`,od=me`
  ${ld}
  .fds-project-list .fds-projects {
    margin-block-start: 0.75em;
  }
  @media screen {
    @container (max-width: 49.99em) {
      .fds-project-list thead {
        display: none;
      }
    }
  }
  @media print {
    .fds-project-list :is(th, td) {
      font-size: 8pt;
    }
  }
`,dd=x("project-list",{heading:"Vorhaben und Produkte",lead:(e,t)=>`${t?O(t):"Keines"} von ${O(e)} Vorhaben hat die Strategie selbst beschlossen. Bei jedem steht, wozu es gehört.`,empty:"Die Daten enthalten keine Vorhaben.",sortBy:"Sortieren nach",dashMeans:"„–“ heißt: nicht veröffentlicht.",absentMeans:"Was bei einem Vorhaben fehlt, ist nicht veröffentlicht.",more:e=>`und ${O(e)} weitere`,sums:"Nach Zugehörigkeit:",search:"In der Liste suchen",filters:"Filter und Anzeige",failed:`Suche und Sortierung konnten nicht geladen werden. ${xt.de}`,found:(e,t)=>e===t?`${e} Vorhaben`:`${e} von ${t} Vorhaben`,page:(e,t)=>`Seite ${e} von ${t}`,sorted:(e,t)=>void 0===e?"Reihenfolge wie in den Daten.":`Sortiert nach ${e}, ${t?"absteigend":"aufsteigend"}.`,printed:"Gedruckt ist nur diese Seite der Liste.",pages:"Seiten der Liste",previous:"Vorherige Seite",next:"Nächste Seite",none:"Dazu passt kein Vorhaben."});function cd(e,t,n){let{own:i,unstated:a,lost:r}=lr(e,t),{project:s}=ae[n],l=dd[n].lead(t.length,i);return[a+r>0&&0===i?"":l,a>0&&N[n].unstatedScope(s(a)),r>0&&se(n,s(r)),q({model:e,lang:n},["projects"])].filter(Boolean).join(" ")}let ud=(e,t)=>we("project",e,t,"short");function pd(e,{topic:t},n,i=""){let{isLive:a,telling:r}=e,{lang:s,model:l}=r;switch(n.kind){case"actors":return function({telling:e,isLive:t},n,i){let{model:a,lang:r}=e,s=e=>Os(Ir(a,e,r));if(!t||n.length<=3)return w`${i}${t?s(n):rl({kind:"actors",ids:n},e)}`;let l=i?1:2,o=dd[r].more(n.length-l).replace(/(\d) (?=\p{L})/gu,"$1 "),d=w`${i}${s(n.slice(0,l))}`;return w`<details>
    <summary class="link">${d}${` ${o}`}</summary>
    <span class="on-paper">${d}, </span
    >${rl({kind:"actors",ids:n.slice(l)},e)}
  </details>`}(e,n.ids,i);case"text":return(a?Ts:De)(n.text,s);case"word":return w`${i}${a&&"en"!==s?Os(n.text):n.text}`;case"record":{let e=(a?Vs:T)(n.record,s),r=n.record===l.find("topic",t??"");return w`${r?Hr(l,t):i}${e}`}default:return w`${i}${rl(n,e.telling)}`}}function md(e,t,n){let{value:i,isLost:a}=Ro(e,t,n);return!i&&!a}let fd=["kind","scope"];function hd(e){let t,n,{telling:i,projects:a,live:r}=e,{lang:s}=i,l=dd[s],o=(t={model:i.model,lang:"de"},n=Zo.filter(e=>{let n=a.filter(n=>Ro(n,e,t).value).length;return n>0&&n>=a.length*Qo}),Wo.flatMap(({field:e,below:t})=>[{field:e,below:t.filter(e=>!n.includes(e))},...t.filter(e=>n.includes(e)).map(e=>({field:e,below:[]}))])),d={...e,columns:o,isLive:!!r};return w`<table
      class="fds-projects"
      ?data-sparse=${o.length>Wo.length}
      part="table"
      lang=${s}
      aria-busy=${r?.waiting?"true":g}
    >
      <caption class="heard">
        ${l.heading}
      </caption>
      <thead>
        <tr data-label=${l.sortBy}>
          ${o.map(({field:e})=>function({telling:e,live:t},n){let{order:i}=t?.state??{},a=i?.descending?"descending":"ascending";return w`<th
    scope="col"
    data-column=${n}
    aria-sort=${i?.column===n?a:g}
  >
    ${t?function({state:e,view:t,change:n},i){return w`<button type="button" class="sort" part="sort" @click=${()=>{var t;n({order:(t=e.order,t?.column!==i?{column:i,descending:!1}:t.descending?void 0:{column:i,descending:!0}),page:0},`[data-column=${i}] .sort`)}}>
    ${ud(i,t.lang)}
  </button>`}(t,n):ud(n,e.lang)}
  </th>`}(d,e))}
        </tr>
      </thead>
      <tbody>
        ${Ur(a,({id:e})=>e,e=>function(e,t){let{live:n,columns:i}=e,{id:a}=t,{view:r,choice:s}=n??{},l=r?.showsDetails&&s?.anchor===a&&r.selection.selection;return w`<tr
      id=${n?g:`fds-entry-${a}`}
      part="row"
      data-state=${r?Yr(r,{type:"project",id:a}):g}
    >
      ${i.map(n=>function(e,t,n){let{live:i,telling:a,badge:r}=e,{lang:s}=a,{field:l,below:o}=n,d=md(t,l,a),c=d?w`<span aria-hidden="true">–</span
    ><span class="heard">${N[s].notPublished}</span>`:sl(Ro(t,l,e.telling),e.telling,g,n=>pd(e,t,n)),u=function(e,t,n){let{telling:i}=e,a=n.flatMap(n=>{let a=ud(n,i.lang),r=fd.includes(n)?"":`${a}: `,s="scope"===n?Ce("project",n,i.lang):void 0,l=Ro(t,n,i),o=sl(l,i,s,n=>pd(e,t,n,r));return void 0===o?[]:[l.value?o:w`${r}${o}`]});return 0===a.length?g:w`<div class="below">
    ${a.map((e,t)=>w`${t?Oi:""}${e}`)}
  </div>`}(e,t,o);if("title"===l){let e={type:"project",id:t.id};return w`<th scope="row" data-column=${l}>
      ${i?ts(i.view,e,c):c}${r?.(e)}${u}
    </th>`}return w`<td
    data-column=${l}
    data-label=${ud(l,s)}
    ?data-none=${d}
    ?data-empty=${d&&u===g}
  >
    ${c}${u===g?g:w`<span class="heard">. </span>${u}`}
  </td>`}(e,t,n))}
    </tr>
    ${l?w`<tr class="details-row">
            <td colspan=${i.length}>${s.renderDetails(r,l)}</td>
          </tr>`:g}`}(d,e))}
      </tbody>
    </table>
    ${(({columns:e,projects:t,telling:n})=>e.some(({field:e})=>t.some(t=>md(t,e,n))))(d)?w`<p class="muted small fds-dashes" part="unknown">
            <span class="in-table">${l.dashMeans}</span
            ><span class="in-cards">${l.absentMeans}</span>
          </p>`:g}`}function gd({model:e,lang:t},n,i){let a=({scope:n,count:a},r)=>{let s=e.scopes.get(n??"");return w`${r?Oi:""}<span
        >${s?T(s,t):i}${" "}<b
          >${H(a,t)}</b
        ></span
      >`};return Pi(n,e=>w`${e.map(a)}`,{lang:t})}function $d(e,t,n){let{lang:i}=n,a=dd[i],{length:r}=t,s=e.feed.projects.length,l=H(r,i),o=a.found(l,H(s,i),1===s);return ar(e,n,{name:"project-list",homeTypes:["project"],heading:a.heading,lead:r>0?`${o}. ${cd(e,t,i)}`:void 0,body:r>0?w`${function(e,t,{lang:n}){let i=Ce("project","scope",n),a=X({model:e,lang:n},t,"scope",i);return w`<div class="small">
    ${dd[n].sums} ${gd({model:e,lang:n},nd(e,t),a)}
  </div>`}(e,t,n)}
          ${hd({telling:{model:e,lang:i},projects:t,badge:ha(e,n)})}`:w`<p>
            ${s>0?a.none:jr(e,n,"project",a.empty)}
          </p>`,footer:g})}let bd={sheets:[od],paper:"A4 landscape",render:(e,t)=>{let{land:n}=t,i=n?wn(e,{land:n,filter:null}):e;return $d(i,i.feed.projects,t)}},vd=ae.de.project,yd=V("de","Vorhaben","Vorhaben"),Ad={goal:"Zuordnung zu einem Ziel",leitlinie:"Zuordnung",topic:"Zuordnung",project:"Vorhaben",lead:"Federführung"};function Dd({leitlinie:e,topic:t,lead:n}){return[void 0===e?"":`${O(e)} mit Leitlinie`,void 0===t?"":`${O(t)} mit Schwerpunktthema`,void 0===n?"":`${O(n)} mit Federführung`].filter(Boolean).join(", ")}let Cd={goal:["weiteres Ziel","weitere Ziele"],leitlinie:["weitere Leitlinie","weitere Leitlinien"],topic:["weiteres Thema","weitere Themen"],project:["weiteres Vorhaben","weitere Vorhaben"],lead:["weitere Stelle","weitere Stellen"]},wd=x("cascade",{heading:"Vom Ziel zur Umsetzung",empty:"Die Daten enthalten weder Ziele noch Vorhaben.",lead:e=>{let t=Dd(e);return`${vd(e.entries)}${t&&`: ${t}`}.`},origins:(e,t)=>0===t?"Alle Zuordnungen zu Leitlinien und Themen sind amtlich.":0===e?"Die Zuordnungen zu Leitlinien und Themen stammen alle von der Redaktion, keine ist amtlich.":`Zu Leitlinien und Themen ${1===e?"ist":"sind"} ${vd(e)} amtlich zugeordnet, ${O(t)} von der Redaktion.`,onlyOfficialLead:(e,t)=>{let n=Dd(e);return`Nur amtliche Zuordnungen: Von ${yd(e.entries)} ${n?`bleiben ${n}`:"bleibt die Zahl"}. Ausgeblendet ${1===t?"ist die redaktionelle Zuordnung eines Vorhabens":`sind die redaktionellen Zuordnungen von ${yd(t)}`}.`},leitlinienLeft:e=>1===e?"Eine Leitlinie ist amtlich einem Ziel zugeordnet.":`${O(e)} Leitlinien sind amtlich einem Ziel zugeordnet.`,onlyOfficial:"Nur amtliche Zuordnungen",views:"Ansicht",view:{picture:"Bild",list:"Liste"},picture:"Vom Ziel zur Federführung",hint:"So bedienen Sie das Bild: Kasten auswählen; die Pfeiltasten führen von Kasten zu Kasten.",widths:"Je breiter ein Band, desto mehr Vorhaben. Ein Vorhaben zählt überall einmal: bei mehreren Leitlinien oder Federführenden zu gleichen Teilen. Was kein Vorhaben hat, zählt selbst.",column:{goal:"Ziele",leitlinie:"Leitlinien",topic:"Themen",project:"Vorhaben",lead:"Federführung"},one:{goal:"Ziel",leitlinie:"Leitlinie",topic:"Schwerpunktthema",project:"Vorhaben",lead:"Federführung"},none:({level:e,count:t,lost:n})=>{let i=`${vd(t)} ohne`,a=Ad[e];return 0===n?`${i} veröffentlichte ${a}`:n===t?`${vd(t)}: ${a} im Feed nicht lesbar`:`${i} veröffentlichte oder lesbare ${a}`},idle:(e,t)=>`${e} ohne ${t?"lesbare ":""}Vorhaben`,noEntries:"keine Vorhaben",rest:(e,t)=>V("de",...Cd[e])(t),joint:"gemeinsame Federführung",noLead:"Federführung nicht veröffentlicht",noTopic:"ohne Thema",legend:{label:"Zeichenerklärung",official:"durchgezogen: amtlich zugeordnet",editorial:"gestrichelt: von der Redaktion zugeordnet",none:"leer: ohne veröffentlichte Zuordnung"},fold:(e,t)=>{if(0===t)return vd(e);let n=t===e?"":`davon ${O(t)} `;return`${vd(e)}, ${n}redaktionell zugeordnet`},unknownLevels:(e,t)=>`${e}: keine Spalte der Kaskade. Es gibt ${t}.`}),kd=x("cascade-tools",{source:"Quelle",target:"Ziel",kind:"Art der Verbindung",count:"Anzahl",sourceColumn:"Spalte der Quelle",targetColumn:"Spalte des Ziels",kinds:{official:"amtlich",editorial:"redaktionell",none:"ohne Zuordnung"},nowhere:"ohne Vorhaben",editorialHidden:"Redaktionelle Zuordnungen sind weggelassen."});function Bd(e,t){return null==e||null==t?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ed(e,t){return null==e||null==t?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Fd(e){let t,n,i;function a(e,i,a=0,r=e.length){if(a<r){if(0!==t(i,i))return r;do{let t=a+r>>>1;0>n(e[t],i)?a=t+1:r=t}while(a<r)}return a}return 2!==e.length?(t=Bd,n=(t,n)=>Bd(e(t),n),i=(t,n)=>e(t)-n):(t=e===Bd||e===Ed?e:xd,n=e,i=e),{left:a,center:function(e,t,n=0,r=e.length){let s=a(e,t,n,r-1);return s>n&&i(e[s-1],t)>-i(e[s],t)?s-1:s},right:function(e,i,a=0,r=e.length){if(a<r){if(0!==t(i,i))return r;do{let t=a+r>>>1;0>=n(e[t],i)?a=t+1:r=t}while(a<r)}return a}}}function xd(){return 0}let Gd=Fd(Bd).right;Fd(function(e){return null===e?NaN:+e}).center;let Hd=Math.sqrt(50),Ld=Math.sqrt(10),jd=Math.sqrt(2);function Md(e,t,n){return function e(t,n,i){let a,r,s,l=(n-t)/Math.max(0,i),o=Math.floor(Math.log10(l)),d=l/Math.pow(10,o),c=d>=Hd?10:d>=Ld?5:d>=jd?2:1;return o<0?(a=Math.round(t*(s=Math.pow(10,-o)/c)),r=Math.round(n*s),a/s<t&&++a,r/s>n&&--r,s=-s):(a=Math.round(t/(s=Math.pow(10,o)*c)),r=Math.round(n/s),a*s<t&&++a,r*s>n&&--r),r<a&&.5<=i&&i<2?e(t,n,2*i):[a,r,s]}(e*=1,t*=1,n*=1)[2]}function Sd(e,t,n){n*=1;let i=(t*=1)<(e*=1),a=i?Md(t,e,n):Md(e,t,n);return(i?-1:1)*(a<0?-1/a:a)}function Id(e,t){let n;if(void 0===t)for(let t of e)null!=t&&(n<t||void 0===n&&t>=t)&&(n=t);else{let i=-1;for(let a of e)null!=(a=t(a,++i,e))&&(n<a||void 0===n&&a>=a)&&(n=a)}return n}function zd(e,t){let n=0;if(void 0===t)for(let t of e)(t*=1)&&(n+=t);else{let i=-1;for(let a of e)(a=+t(a,++i,e))&&(n+=a)}return n}function Jd(e,t){return e.sourceLinks.length?e.depth:t-1}function Nd(e){return function(){return e}}function Od(e,t){return Td(e.source,t.source)||e.index-t.index}function Kd(e,t){return Td(e.target,t.target)||e.index-t.index}function Td(e,t){return e.y0-t.y0}function Vd(e){return e.value}function Pd(e){return e.index}function Rd(e){return e.nodes}function _d(e){return e.links}function Wd(e,t){let n=e.get(t);if(!n)throw Error("missing: "+t);return n}function Zd({nodes:e}){for(let t of e){let e=t.y0,n=e;for(let n of t.sourceLinks)n.y0=e+n.width/2,e+=n.width;for(let e of t.targetLinks)e.y1=n+e.width/2,n+=e.width}}let qd=[{id:"",share:1}];function Ud(e){let[t,n]=e;if(void 0===t)return qd;if(void 0===n)return""===t?qd:[{id:t,share:1}];let i=new Map;for(let t of e)i.set(t,(i.get(t)??0)+1/e.length);return[...i].map(([e,t])=>({id:e,share:t}))}let Qd={origin:"official",ways:[],topic:"",leads:[]};function Yd(e,{origin:t,ways:n,topic:i,leads:a}){return{ref:e,origin:t,ways:n,places:{goal:Ud(n.map(({goal:e})=>e)),leitlinie:Ud(n.map(({leitlinie:e})=>e)),topic:Ud([i]),project:"project"===e.type?[{id:e.id,share:1}]:qd,lead:Ud(a)}}}let Xd=(e,{id:t,goal:n})=>({leitlinie:t,goal:void 0!==n&&e.find("goal",n)?n:""});function ec(e,t,n=[]){return n.filter((i,a)=>void 0!==e.find(t,i)&&n.indexOf(i)===a)}let tc=({ref:e})=>"project"===e.type,nc=({places:e},t)=>{let n=e[t];return n.length>1||""!==n[0]?.id},ic=(e,t,n,i)=>e===n&&t===i||e===i&&t===n,ac=(e,t)=>({type:et[e],id:t}),rc=e=>24*4**e,sc=e=>`${e}~rest`,lc=(e,{ref:t})=>"project"===t.type?`${e}~none`:`${e}~idle:${t.type}`,oc=(e,t)=>[...e].sort((e,n)=>(t.get(n)??0)-(t.get(e)??0));function dc(e,t,n){if(e.length<=n)return{own:e,rest:new Set};let i=new Set(oc(e,t).slice(n-1));return{own:e.filter(e=>!i.has(e)),rest:i}}let cc=(e,t)=>({key:`${e}:${t}`,level:e,kind:"record",ref:ac(e,t)});function uc(e,t){let n=new Map;for(let i of e){let e=lc(t,i);if(n.has(e))continue;let{type:a}=i.ref;n.set(e,tc(i)?{key:e,level:t,kind:"none"}:{key:e,level:t,kind:"idle",type:a})}return[...n.values()]}function pc(e,t,n,i){let a=function(e,t){let n=new Map;for(let i of e)for(let{id:e}of i.places[t])""!==e&&n.set(e,(n.get(e)??0)+1);return n}(t,n),r=sc(n),{own:s,rest:l}=dc(function({feed:e},t,n){let i=e=>e.map(({id:e})=>e).filter(e=>n.has(e));switch(t){case"goal":return i(e.goals);case"topic":return i(e.topics);case"leitlinie":{let t=new Map(e.goals.map(({id:e},t)=>[e,t])),n=e=>t.get(e??"")??1/0;return i([...e.leitlinien].sort((e,t)=>n(e.goal)-n(t.goal)||0))}case"project":return i(e.projects);case"lead":return oc(i(e.actors),n)}}(e,n,a),a,i(r)),o=s.map(e=>cc(n,e));return l.size>0&&o.push({key:r,level:n,kind:"rest",size:l.size}),{level:n,nodes:[...o,...uc(t,n)],keyOf:(e,t)=>""===e?lc(n,t):l.has(e)?r:`${n}:${e}`}}function mc(e,t,n){return n.map(n=>pc(e,t,n,()=>1/0))}let fc=e=>Object.defineProperty(e,"entries",{value:()=>function*(e){for(let t=0;t<e.length;t+=1)yield[t,e[t]]}(e)});class hc{constructor(){this.weight=0,this.count=0,this.entries=0}#n;add(e,t){this.weight+=t,this.#n!==e&&(this.#n=e,this.count+=1,tc(e)&&(this.entries+=1))}}class gc extends hc{constructor(e,t,n,i){super(),this.key=e,this.source=t,this.target=n,this.kind=i}}class $c{constructor(e,t){this.columns=e,this.counts=t,this.nodes=new Map,this.links=new Map,this.#i=(e,t)=>""===t||this.counts(e,t)}add(e){let t=function(e,t){let n,i,a=t.length-1,r=(i=(n=t.map(({level:t})=>nc(e,t))).indexOf(!0))<0?void 0:[i,n.lastIndexOf(!0)];if(!r)return tc(e)?[a,a]:void 0;let[s,l]=r;return tc(e)?[Math.max(s-1,0),Math.min(l+1,a)]:l<a?[s,l+1]:[Math.max(s-1,0),l]}(e,this.columns);if(!t)return;let[n,i]=t;for(let t=n;t<=i;t+=1)this.#a(e,t),t<i&&this.#r(e,t)}#i;#a(e,t){let n=this.columns[t];if(!n)return;let{level:i,keyOf:a}=n;for(let{id:t,share:n}of e.places[i]){if(!this.#i(i,t))continue;let r=a(t,e),s=this.nodes.get(r);s||this.nodes.set(r,s=new hc),s.add(e,n)}}#r(e,t){var n,i;let[a,r]=[this.columns[t],this.columns[t+1]];if(!a||!r)return;let s=ic(n=a.level,i=r.level,"goal","leitlinie")||ic(n,i,"project","lead")?"official":e.origin;for(let{from:t,to:n,share:i}of function(e,t,n){let{ways:i}=e;if(ic(t,n,"goal","leitlinie")&&i.length>0){let e=1/i.length;return i.map(n=>"goal"===t?{from:n.goal,to:n.leitlinie,share:e}:{from:n.leitlinie,to:n.goal,share:e})}let a=e.places[n];return e.places[t].flatMap(e=>a.map(({id:t,share:n})=>({from:e.id,to:t,share:e.share*n})))}(e,a.level,r.level)){if(!this.#i(a.level,t)||!this.#i(r.level,n))continue;let l=""===t||""===n?"none":s,[o,d]=[a.keyOf(t,e),r.keyOf(n,e)],c=`${o}>${d}|${l}`,u=this.links.get(c);u||this.links.set(c,u=new gc(c,o,d,l)),u.add(e,i)}}}function bc(e,t,n=()=>!0){let i=new $c(t,n);for(let t of e)i.add(t);return i}function vc(e,t,n){return bc(e.filter(({ref:e})=>n(e.type,e.id)),t,(e,t)=>n(et[e],t))}let yc=1e3,Ac=e=>Math.max(2,Math.floor((e-.4)/.94+1e-6)),Dc={weight:0,count:0,entries:0};function Cc(e,t=()=>0){let{flow:n}=e,i=function({columns:e,flow:t}){return e.map(({nodes:e})=>e.filter(({key:e,kind:n})=>"open"===n||t.nodes.has(e))).filter(e=>e.length>0)}(e),a=Math.min(1.2,24/Math.max(1,...i.map(e=>e.reduce((e,{key:t})=>e+(n.nodes.get(t)?.weight??0),0)))),r=yc/(i.length+.3*(i.length-1)),s=i.flatMap((e,i)=>e.map(e=>({id:e.key,column:i,fixedValue:(e=>{let{weight:i}=n.nodes.get(e.key)??Dc;return Math.max(i,(.94*Math.min(4,Math.max(2,Math.ceil(t(e)/Math.max(1,(59*r/yc-3.2)/.53-2))))+.4)/a)})(e)}))),l=function(e,t){let n=new Map;for(let{column:i,fixedValue:a}of e){let e=n.get(i)??-.35;n.set(i,e+a*t+.35)}return Math.max(0,...n.values())}(s,a),o=e=>e*r*1.3;if(0===s.length)return{...e,boxes:[],bands:[],height:l,perRecord:a};let d=function(){let e,t,n,i=0,a=0,r=1,s=1,l=24,o=8,d=Pd,c=Jd,u=Rd,p=_d,m=6;function f(){let f={nodes:u.apply(null,arguments),links:p.apply(null,arguments)};return function({nodes:e,links:n}){for(let[t,n]of e.entries())n.index=t,n.sourceLinks=[],n.targetLinks=[];let i=new Map(e.map((t,n)=>[d(t,n,e),t]));for(let[e,t]of n.entries()){t.index=e;let{source:n,target:a}=t;"object"!=typeof n&&(n=t.source=Wd(i,n)),"object"!=typeof a&&(a=t.target=Wd(i,a)),n.sourceLinks.push(t),a.targetLinks.push(t)}if(null!=t)for(let{sourceLinks:n,targetLinks:i}of e)n.sort(t),i.sort(t)}(f),function({nodes:e}){for(let t of e)t.value=void 0===t.fixedValue?Math.max(zd(t.sourceLinks,Vd),zd(t.targetLinks,Vd)):t.fixedValue}(f),function({nodes:e}){let t=e.length,n=new Set(e),i=new Set,a=0;for(;n.size;){for(let e of n)for(let{target:t}of(e.depth=a,e.sourceLinks))i.add(t);if(++a>t)throw Error("circular link");n=i,i=new Set}}(f),function({nodes:e}){let t=e.length,n=new Set(e),i=new Set,a=0;for(;n.size;){for(let e of n)for(let{source:t}of(e.height=a,e.targetLinks))i.add(t);if(++a>t)throw Error("circular link");n=i,i=new Set}}(f),function(d){let u=function({nodes:t}){let n=Id(t,e=>e.depth)+1,a=(r-i-l)/(n-1),s=Array(n);for(let e of t){let t=Math.max(0,Math.min(n-1,Math.floor(c.call(null,e,n))));e.layer=t,e.x0=i+t*a,e.x1=e.x0+l,s[t]?s[t].push(e):s[t]=[e]}if(e)for(let t of s)t.sort(e);return s}(d);n=Math.min(o,(s-a)/(Id(u,e=>e.length)-1));let p=function(e,t){let n;if(void 0===t)for(let t of e)null!=t&&(n>t||void 0===n&&t>=t)&&(n=t);else{let i=-1;for(let a of e)null!=(a=t(a,++i))&&(n>a||void 0===n&&a>=a)&&(n=a)}return n}(u,e=>(s-a-(e.length-1)*n)/zd(e,Vd));for(let e of u){let i=a;for(let t of e)for(let e of(t.y0=i,t.y1=i+t.value*p,i=t.y1+n,t.sourceLinks))e.width=e.value*p;i=(s-i+n)/(e.length+1);for(let t=0;t<e.length;++t){let n=e[t];n.y0+=i*(t+1),n.y1+=i*(t+1)}if(void 0===t)for(let{sourceLinks:t,targetLinks:n}of e)t.sort(Kd),n.sort(Od)}for(let t=0;t<m;++t){let i=Math.pow(.99,t),a=Math.max(1-i,(t+1)/m);(function(t,i,a){for(let r=t.length-2;r>=0;--r){let s=t[r];for(let e of s){let t=0,a=0;for(let{target:i,value:r}of e.sourceLinks){let s=r*(i.layer-e.layer);t+=function(e,t){let i=t.y0-(t.targetLinks.length-1)*n/2;for(let{source:a,width:r}of t.targetLinks){if(a===e)break;i+=r+n}for(let{target:n,width:a}of e.sourceLinks){if(n===t)break;i-=a}return i}(e,i)*s,a+=s}if(!(a>0))continue;let r=(t/a-e.y0)*i;e.y0+=r,e.y1+=r,b(e)}void 0===e&&s.sort(Td),h(s,a)}})(u,i,a),function(t,i,a){for(let r=1,s=t.length;r<s;++r){let s=t[r];for(let e of s){let t=0,a=0;for(let{source:i,value:r}of e.targetLinks){let s=r*(e.layer-i.layer);t+=function(e,t){let i=e.y0-(e.sourceLinks.length-1)*n/2;for(let{target:a,width:r}of e.sourceLinks){if(a===t)break;i+=r+n}for(let{source:n,width:a}of t.targetLinks){if(n===e)break;i-=a}return i}(i,e)*s,a+=s}if(!(a>0))continue;let r=(t/a-e.y0)*i;e.y0+=r,e.y1+=r,b(e)}void 0===e&&s.sort(Td),h(s,a)}}(u,i,a)}}(f),Zd(f),f}function h(e,t){let i=e.length>>1,r=e[i];$(e,r.y0-n,i-1,t),g(e,r.y1+n,i+1,t),$(e,s,e.length-1,t),g(e,a,0,t)}function g(e,t,i,a){for(;i<e.length;++i){let r=e[i],s=(t-r.y0)*a;s>1e-6&&(r.y0+=s,r.y1+=s),t=r.y1+n}}function $(e,t,i,a){for(;i>=0;--i){let r=e[i],s=(r.y1-t)*a;s>1e-6&&(r.y0-=s,r.y1-=s),t=r.y0-n}}function b({sourceLinks:e,targetLinks:n}){if(void 0===t){for(let{source:{sourceLinks:e}}of n)e.sort(Kd);for(let{target:{targetLinks:t}}of e)t.sort(Od)}}return f.update=function(e){return Zd(e),e},f.nodeId=function(e){return arguments.length?(d="function"==typeof e?e:Nd(e),f):d},f.nodeAlign=function(e){return arguments.length?(c="function"==typeof e?e:Nd(e),f):c},f.nodeSort=function(t){return arguments.length?(e=t,f):e},f.nodeWidth=function(e){return arguments.length?(l=+e,f):l},f.nodePadding=function(e){return arguments.length?(o=n=+e,f):o},f.nodes=function(e){return arguments.length?(u="function"==typeof e?e:Nd(e),f):u},f.links=function(e){return arguments.length?(p="function"==typeof e?e:Nd(e),f):p},f.linkSort=function(e){return arguments.length?(t=e,f):t},f.size=function(e){return arguments.length?(i=a=0,r=+e[0],s=+e[1],f):[r-i,s-a]},f.extent=function(e){return arguments.length?(i=+e[0][0],r=+e[1][0],a=+e[0][1],s=+e[1][1],f):[[i,a],[r,s]]},f.iterations=function(e){return arguments.length?(m=+e,f):m},f}().nodeId(({id:e})=>e).nodeAlign(({column:e})=>e).nodeSort(null).nodePadding(.35).nodeWidth(r).extent([[0,0],[yc,l]]),c=d({nodes:fc(s),links:fc([...[...n.links.values()].map(e=>({source:e.source,target:e.target,link:e,value:e.weight})),...i.slice(1).flatMap((e,t)=>{let[n]=i[t]??[],[a]=e;return n&&a?[{source:n.key,target:a.key,value:0}]:[]})])});var u,p,m,f=c.nodes;for(let e of new Set(f.map(({column:e})=>e)))!function(e){let t=[...e].sort((e,t)=>(e.y0??0)-(t.y0??0)),n=t[0]?.y0??0,i=(t.at(-1)?.y1??0)-n,a=t.reduce((e,{y0:t=0,y1:n=0})=>e+n-t,0);if(t.length<2||a<.65*i)return;let r=(i-a)/(t.length-1),s=n;for(let e of t){let t=(e.y1??0)-(e.y0??0);e.y0=s,e.y1=s+t,s+=t+r}}(f.filter(({column:t})=>t===e));return d.update(c),{...e,boxes:(u=c.nodes,p=i.flat(),p.map((e,t)=>{let{column:i=0,y0:a=0,y1:s=0}=u[t]??{},{weight:l,count:d,entries:c}=n.nodes.get(e.key)??Dc;return{weight:l,count:d,entries:c,node:e,column:i,x:o(i),y:a,width:r,height:s-a}})),bands:(m=c.links,m.flatMap(({source:e,target:t,link:i,y0:s=0,y1:l=0})=>i&&"object"==typeof e&&"object"==typeof t?[{link:i,from:[o(e.column)+r,s+wc(e,n,a)],to:[o(t.column),l+wc(t,n,a)],height:i.weight*a}]:[])),height:l,perRecord:a}}function wc({id:e,y0:t=0,y1:n=0},i,a){return(n-t-(i.nodes.get(e)?.weight??0)*a)/2}let kc=e=>String(Math.round(1e3*e)/1e3);function Bc({from:e,to:t,height:n},i=1){let[a,r]=e,[s,l]=t,o=n*i/2,d=kc((a+s)/2),c=(e,t,n)=>`C${d} ${kc(t)} ${d} ${kc(n)} ${kc(e)} ${kc(n)}`;return`M${kc(a)} ${kc(r-o)}${c(s,r-o,l-o)}V${kc(l+o)}${c(a,l+o,r+o)}Z`}function Ec(e,t,{onlyOfficial:n,opened:i}){let a,r,s=[...a=e.feed.projects.map(t=>function(e,t,n){let{id:i,topic:a,leitlinien:r,lead:s}=t,l={type:"project",id:i},o=ec(e,"actor",s),d="official"===t.links?"official":"editorial";if(n&&"editorial"===d)return Yd(l,{...Qd,origin:d,leads:o});let c=ec(e,"leitlinie",r).flatMap(t=>{let n=e.find("leitlinie",t);return n?[Xd(e,n)]:[]}),[u=""]=void 0===a?[]:ec(e,"topic",[a]);return Yd(l,{origin:d,ways:c,topic:u,leads:o})}(e,t,n)),...function(e,t,n){let{leitlinien:i,goals:a,topics:r}=e.feed,s={goal:new Set,leitlinie:new Set,topic:new Set},l=({places:e})=>{for(let t of["goal","leitlinie","topic"])for(let{id:n}of e[t])s[t].add(n)};for(let e of t)l(e);let o=[],d=(e,t,i)=>{if(!n.includes(e)||s[e].has(t))return;let a=Yd({type:e,id:t},{...Qd,...i});l(a),o.push(a)};for(let t of i)d("leitlinie",t.id,{ways:[Xd(e,t)]});for(let{id:e}of a)d("goal",e,{ways:[{goal:e,leitlinie:""}]});for(let{id:e}of r)d("topic",e,{topic:e});return o}(e,a,t)],l=(r=e=>rc(i.get(e)??0),t.map(t=>"project"===t?function(e,t,n,i){let a="project",r=t.filter(tc),s=sc(a);if(r.length<=24)return pc(e,t,a,()=>1/0);let l=function({feed:e},t){let n=new Map;for(let{ref:e,places:i}of t){let t=i.topic[0]?.id??"",a=i.lead.length>1?"+":i.lead[0]?.id??"",r=`project~${t}/${a}`,s=n.get(r)??{key:r,topic:t,lead:a,ids:[]};n.set(r,s),s.ids.push(e.id)}let i=new Map(e.topics.map(({id:e},t)=>[e,t])),a=({topic:t})=>i.get(t)??e.topics.length;return[...n.values()].sort((e,t)=>a(e)-a(t)||t.ids.length-e.ids.length)}(e,r),o=new Map(l.map(e=>[e.key,e.ids.length])),{own:d,rest:c}=dc([...o.keys()],o,i(s)),u=new Map,p=[],m=new Set(d);for(let e of l.filter(e=>m.has(e.key))){let{topic:t,lead:r,ids:s}=e,[l]=s;if(1===s.length&&void 0!==l)p.push(cc(a,l));else if(n.has(e.key)){let t=function({key:e,topic:t,lead:n,ids:i},a){let r="project",s=sc(e),l=i.length<=a(s)?i:i.slice(0,a(s)-1),o=i.length-l.length,d=[{key:e,level:r,kind:"open",topic:t,lead:n,size:i.length},...l.map(e=>cc(r,e))];o>0&&d.push({key:s,level:r,kind:"rest",size:o});let c=new Set(l);return{nodes:d,keys:new Map(i.map(e=>[e,c.has(e)?`${r}:${e}`:s]))}}(e,i);p.push(...t.nodes),t.keys.forEach((e,t)=>u.set(t,e))}else for(let n of(p.push({key:e.key,level:a,kind:"group",topic:t,lead:r,size:s.length}),s))u.set(n,e.key)}let f=l.filter(e=>c.has(e.key)).flatMap(({ids:e})=>e);for(let e of f)u.set(e,s);return f.length>0&&p.push({key:s,level:a,kind:"rest",size:f.length}),{level:a,nodes:[...p,...uc(t,a)],keyOf:(e,t)=>""===e?lc(a,t):u.get(e)??`${a}:${e}`}}(e,s,i,r):pc(e,s,t,r)));return{levels:t,units:s,columns:l,flow:bc(s,l),orderOf:function({feed:e}){let t={goal:e.goals,leitlinie:e.leitlinien,topic:e.topics,project:e.projects,lead:e.actors},n=new Map;return e=>{let i=n.get(e)??new Map(t[e].map(({id:e},t)=>[e,t]));return n.set(e,i),i}}(e)}}function Fc(e,t,n){if("goal"!==t&&"leitlinie"!==t)return e;let i=e.ways.filter(e=>e[t]===n);if(i.length===e.ways.length)return e;let a=e=>[...new Set(i.map(t=>t[e]))],r=e=>a(e).map(t=>({id:t,share:1/a(e).length}));return{...e,ways:i,places:{...e.places,goal:r("goal"),leitlinie:r("leitlinie")}}}function xc(e,t,n){let i=t.findIndex(t=>e.some(e=>nc(e,t))),a=t[i];if(void 0===a)return[];let r=t.slice(i+1),s=new Map;for(let t of e)for(let{id:e}of t.places[a]){let n=s.get(e);n?n.push(Fc(t,a,e)):s.set(e,[Fc(t,a,e)])}let l=n(a),o=e=>""===e?1/0:l.get(e)??l.size;return[...s].map(([e,t])=>({level:a,id:e,units:""===e?t.filter(e=>tc(e)||r.some(t=>nc(e,t))):t,below:r})).filter(e=>e.units.length>0).sort((e,t)=>e.id===t.id?0:o(e.id)-o(t.id))}function Gc({model:e,lang:t},n,i){let a=""===i?void 0:e.find(et[n],i);return a&&W(a,t)}function Hc(e,t,n){let i=function({model:e},t,n){return n.filter(({ref:n,ways:i})=>{let a=e.find("project",n.id);if(!a||"project"===t)return!1;if("topic"===t||"lead"===t)return e.isLost(a,t);let r=i.map(({leitlinie:t})=>e.find("leitlinie",t)).some(t=>t&&e.isLost(t,"goal"));return e.isLost(a,"leitlinien")||"goal"===t&&r}).length}(e,t,n);return e.strings.none({level:t,count:n.length,lost:i})}let Lc=({model:e})=>Ge(e,["projects"],["projects/leitlinien","projects/topic"]),jc=(e,t)=>e.strings.idle(t,Lc(e));function Mc(e,t,n){let{strings:i,content:a,lang:r}=e,{level:s}=t;switch(t.kind){case"record":return Gc(e,s,t.ref.id)??t.ref.id;case"group":case"open":{let n=Gc(e,"topic",t.topic),r=a.levels.includes("topic")?i.noTopic:"";return[n??r,Ic(e,t.lead)].filter(Boolean).join(Oi)}case"rest":return i.rest(s,t.size);case"none":return Hc(e,s,function({units:e,levels:t},n){let i=t.indexOf(n);return e.filter(e=>{if(!tc(e)||nc(e,n))return!1;let a=t.map(t=>nc(e,t)),[r,s]=[a.indexOf(!0),a.lastIndexOf(!0)];return r<0?i===t.length-1:i>=r-1&&i<=s+1})}(a,s));case"idle":return jc(e,ae[r][t.type](n))}}function Sc(e,t){if("group"!==t.kind&&"open"!==t.kind){let n="record"===t.kind&&"topic"===t.level;return Mc(e,t,0).length+4*!!n}return Ic(e,t.lead).length+4}function Ic(e,t){let{strings:n}=e;return("+"===t?n.joint:Gc(e,"lead",t))??n.noLead}let zc=e=>tc(e)&&(nc(e,"leitlinie")||nc(e,"topic"));function Jc(e){let{strings:t,content:n,model:i,lang:a,onlyOfficial:r}=e,s=n.units.filter(zc),l=s.filter(({origin:e})=>"official"===e).length,o=function({content:e,model:t}){let{units:n,levels:i}=e,a=n.filter(tc),r=e=>i.includes(e)?a.filter(t=>nc(t,e)).length:void 0,[s,l,o]=[r("leitlinie"),r("topic"),r("lead")];return{entries:t.feed.projects.length,...void 0!==s&&{leitlinie:s},...void 0!==l&&{topic:l},...void 0!==o&&{lead:o}}}(e),d=q({model:i,lang:a},["projects","leitlinien","topics","goals","actors"],["projects/leitlinien","projects/topic","projects/lead","leitlinien/goal"]);if(0===i.feed.projects.length)return te({model:i,lang:a},["projects"],t.lead(o));if(!r){let e=s.length>0?t.origins(l,s.length-l):"";return[t.lead(o),e,d].filter(Boolean).join(" ")}let c=i.feed.projects.filter(({links:e,topic:t,leitlinien:n=[]})=>"official"!==e&&(void 0!==t||n.length>0)).length,{leitlinien:u}=i.feed,p=u.filter(({goal:e})=>void 0!==e).length,m=["goal","leitlinie"].every(e=>n.levels.includes(e));return[t.onlyOfficialLead(o,c),m&&p>0?t.leitlinienLeft(p):"",d].filter(Boolean).join(" ")}function Nc({strings:e,lang:t},n){if(0===n.length)return;let i=n.map(e=>`„${B(e,G)}“`);return e.unknownLevels(Lt(i,t),Lt(tt,t))}let Oc=({level:e,below:t},n)=>n<2&&t.length>0&&"project"!==e&&"lead"!==e;function Kc(e,{level:t,id:n,units:i},a){let{model:r,lang:s,view:l}=e;if(""===n)return w`<span class="muted">${function(e,t,n){let i=(({units:e})=>e.filter(tc))({units:n});if(i.length>0)return Hc(e,t,i);let{lang:a}=e;return jc(e,Lt([...new Set(n.map(({ref:e})=>e.type))].map(e=>ae[a][e](n.filter(({ref:t})=>t.type===e).length)),a))}(e,t,i)}</span>`;let o=r.find(et[t],n),d=o?T(o,s):n,c="topic"===t?Hr(r,n):"";return l?ts({...l,choose:t=>{e.chooseAt(a),l.choose(t)}},ac(t,n),w`${c}${d}`):d}function Tc(e,t){let{strings:n,content:i}=e,a=(({units:e})=>e.filter(tc))(t);if(0===a.length)return Lc(e)?Y(e.lang):e.strings.noEntries;let r=i.levels.slice(0,i.levels.indexOf(t.level)+1).some(e=>"project"!==e&&"lead"!==e)?a.filter(({origin:e})=>"editorial"===e).length:0;return n.fold(a.length,""===t.id?0:r)}function Vc(e,t,n){return t<=0?g:w`<button type="button" class="link more" data-more=${n} @click=${()=>{e.showMore(n)}}>
    ${Vi(t,e.lang)}
  </button>`}function Pc(e,t,n,i){let a=xc(t.units,t.below,e.content.orderOf);if(a.length>0)return _c(e,a,n,i+1);let[r]=t.below,s=(({units:e})=>e.filter(tc))(t);if(void 0===r||""===t.id||0===s.length)return g;let{model:l,lang:o,strings:d}=e,c="lead"===r&&l.find("project",t.id),u=c?Fe({model:l,lang:o},[c],d.noLead):Hc(e,r,s);return w`<p class="muted small">${u}</p>`}function Rc(e,t,n,i){let a=Tc(e,t);if(!(xc(t.units,t.below,e.content.orderOf).length>0)||0===t.below.length)return w`<p class="muted small num">${a}</p>`;let r=e.isOpen(n);return e.view?w`<details class="whole" data-fold=${n} @toggle=${({target:t})=>{t instanceof HTMLDetailsElement&&t.open&&e.open(n)}}>
    <summary class="link num">${a}</summary>
    ${r?Pc(e,t,n,i):g}
  </details>`:w`<p class="muted small num">${a}</p>
      ${Pc(e,t,n,i)}`}function _c(e,t,n,i){let a;if(t.some(e=>Oc(e,i))){let a=t.slice(0,e.shown(n));return w`${a.map(t=>{let a,r,s,l;return a=`${n}/${t.id}`,r=Ii(e.headingLevel)+i,l=(s=xc(t.units,t.below,e.content.orderOf)).some(e=>Oc(e,i+1)),w`<section data-level=${t.level} data-depth=${i}>
    ${Mi(r,Kc(e,t,a))} ${e.detailsAt(a)}
    ${l?w`<p class="muted small num">${Tc(e,t)}</p>
            ${_c(e,s,a,i+1)}`:Rc(e,t,a,i)}
  </section>`})}
    ${Vc(e,t.length-a.length,n)}`}return a=t.slice(0,e.shown(n)),w`<ul>
      ${a.map(t=>{let a,r,s,l;return a=`${n}/${t.id}`,s=(r="project"===t.level)||""===t.id||0===t.below.length||0===i?g:w`<span class="muted small remark num">${Oi}${Tc(e,t)}</span>`,l=r||i>0?Pc(e,t,a,i):void 0,w`<li data-level=${t.level}>
    ${Kc(e,t,a)}${s}${function({lang:e},{level:t,units:n}){let[i]=n;return"project"!==t||!i||""===i.places.topic[0]?.id&&0===i.ways.length?g:w`<span class="muted small remark">${Oi}${J[e][i.origin]}</span>`}(e,t)} ${e.detailsAt(a)}
    ${l??Rc(e,t,a,i)}
  </li>`})}
    </ul>
    ${Vc(e,t.length-a.length,n)}`}function Wc(e){let{units:t,levels:n}=e.content,i=xc(t,n,e.content.orderOf),a=n.at(-1),r=t.filter(tc),s=0===i.length&&void 0!==a&&r.length>0;return w`<div class="tree" part="list">
    ${s?w`<p class="muted">${Hc(e,a,r)}</p>`:_c(e,i,"",0)}
  </div>`}function Zc(e,t,{levels:n,onlyOfficial:i}){let a=Ec(e,n,{onlyOfficial:i,opened:new Map});return{model:e,lang:t,strings:wd[t],content:a,onlyOfficial:i}}function qc(e,t,n){let{lang:i,headingLevel:a}=t,r=Zc(e,i,n),{strings:s,content:l}=r,o={name:"cascade",heading:s.heading};if(0===l.units.length){let n=jr(e,t,"project",s.empty);return ar(e,t,{...o,body:w`<p>${n}</p>`})}let d={...r,headingLevel:a,isOpen:()=>!0,open:()=>{},shown:()=>1/0,showMore:()=>{},chooseAt:()=>{},detailsAt:()=>g},c=n.onlyOfficial?w`<p>${kd[i].editorialHidden}</p>`:"";return ar(e,t,{...o,lead:Jc(r),body:w`${c} ${Wc(d)}`})}let Uc={sheets:[me`
  .fds-cascade section[data-depth='0'] {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.75em;
  }
  .fds-cascade section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
  }
  .fds-cascade section[data-depth='1'] {
    margin-block-start: 0.75em;
  }
  .fds-cascade .tree ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .fds-cascade .tree ul ul {
    list-style: circle;
  }
  .fds-cascade [data-level='project'] > ul {
    list-style: none;
    padding-inline-start: 0;
    color: var(--muted);
    font-size: max(0.875em, 13px);
  }
  .fds-cascade [data-level='project'] > ul > li {
    display: inline;
  }
  .fds-cascade [data-level='project'] > ul > li:not(:last-child)::after {
    content: '\\a0· ';
  }
  @container (min-width: 52em) {
    .fds-cascade section[data-depth='0'] {
      columns: 2;
      column-gap: 2em;
    }
    .fds-cascade section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6, p) {
      column-span: all;
    }
    .fds-cascade section[data-depth='1'] > :is(h1, h2, h3, h4, h5, h6, p) {
      break-after: avoid;
    }
  }
  @media print {
    .fds-cascade section[data-depth='0'] {
      columns: 2;
      column-gap: 1.5em;
    }
    .fds-cascade section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6, p) {
      column-span: all;
    }
    .fds-cascade .tree {
      font-size: 0.85em;
    }
  }
`],paper:"A4 portrait",render:(e,t)=>qc(e,t,{levels:tt,onlyOfficial:!1})},Qc="null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),Yc=e=>1===e?"ein Land":`${Qc[e]??O(e)} Länder`,Xc=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} oder ${e.at(-1)??""}`,eu={decision:"Der Beschluss",standard:"Der Beschluss über den Standard",network:"Die Festlegung zum Verbindungsnetz",other:"Der Beschluss",recommendation:"Die Empfehlung"};function tu({size:e,groups:t,working:n,examples:i,always:a}){if(n===t)return 1===e?", gleich welches":", gleich welche";if(n<=i.length)return`: ${Xc(i)}`;let r=a&&e>1?`; ${a} muss dabei sein`:"";return`. ${O(n)} von ${O(t)} ${1===e?"Ländern":"möglichen Gruppen"} genügen, zum Beispiel ${i[0]??""}${r}`}let nu="Nicht alle Stellen waren im Feed lesbar.",iu=x("quorum",{heading:"So kommt ein Beschluss zustande",needs:e=>`Ein Beschluss braucht ${e}.`,tryIt:"Stimmen Sie selbst ab und sehen Sie, was daraus folgt.",rule:(e,t)=>`den Bund und mindestens ${Yc(e)}, die zusammen mindestens ${t} der Finanzierungsanteile der Länder tragen`,fraction:(e,t)=>"2"===e&&"3"===t?"zwei Drittel":`${e}/${t}`,empty:"Die Daten enthalten keine Abstimmungsregel.",unreadable:"Die Abstimmungsregel war im Feed nicht lesbar.",kind:"Art der Entscheidung",kinds:{decision:"Beschluss (Regelfall)",standard:"IT-Interoperabilitäts- oder IT-Sicherheitsstandard",network:"Festlegung zum Verbindungsnetz",other:"Übriger Beschluss, der binden soll",recommendation:"Empfehlung"},bindsAgreeing:"Der Beschluss sieht vor, dass er die Zustimmenden bindet",key:"Verteilungsschlüssel",preset:"Beispiel",own:"eigene Eingabe",presets:{all:"alle stimmen zu",smallest:"die kleinste Mehrheit, die trägt",largest:"Bund und die fünf größten Länder",noBund:"alle Länder ohne den Bund",north:"Bund und die acht nördlichen Länder",south:"Bund und die acht südlichen Länder",nobody:"niemand ist da"},random:"Zufällig",bund:"Bund",board:"Stimmen von Bund und Ländern",hint:"Drücken wechselt die Stimme. Tastatur: Pfeile bewegen; J, N, E, A für Ja, Nein, Enthaltung, abwesend.",vote:{yes:"Ja",no:"Nein",abstain:"Enthaltung",absent:"abwesend"},short:{yes:"Ja",no:"Nein",abstain:"Enth.",absent:"abw."},voteOf:e=>`Stimme: ${e}`,percent:e=>`${e} %`,noShare:"Anteil nicht angegeben",unreadShare:"Anteil nicht lesbar",bundShare:"ohne Anteil am Schlüssel, aber unentbehrlich",absent:"nicht in den Daten",showLand:"Land anzeigen",showBund:"Bund anzeigen",outcome:(e,t)=>"carries"===t?`${eu[e]} kommt zustande.`:"fails"===t?`${eu[e]} kommt nicht zustande.`:"Das lässt sich nicht entscheiden.",answer:{met:"erfüllt",unmet:"nicht erfüllt",unknown:"offen"},rules:"Regel für Regel",ruleNames:{bund:"Bund",laender:"Zahl der Länder",share:"Anteile der Länder",majority:"Einfache Mehrheit der Anwesenden"},bundAnswer:{met:"Der Bund stimmt zu.",unmet:"Der Bund stimmt nicht zu; ohne ihn kommt nichts zustande.",unknown:"Die Daten sagen nicht eindeutig, wer für den Bund stimmt."},laenderAnswer:(e,t)=>{let n=`${O(e)} von 16 Ländern ${1===e?"stimmt":"stimmen"} zu`;if(void 0===t)return`${n}; wie viele nötig sind, ist nicht bekannt.`;let i=e<t?`; es ${t-e==1?"fehlt":"fehlen"} ${Yc(t-e)}`:"";return`${n}, nötig sind mindestens ${O(t)}${i}.`},shareAnswer:(e,t,n)=>`Die Zustimmenden tragen ${e}, nötig sind mindestens ${t}${void 0===n?"":`; es fehlen mindestens ${n} Prozentpunkte`}.`,noFraction:e=>`Die Zustimmenden tragen ${e}; wie viel nötig ist, ist nicht bekannt.`,badKey:"Mit diesem Schlüssel lässt sich nicht sicher rechnen.",reckoned:(e,t,n,i,a,r)=>`Exakt gerechnet: ${e} × ${t} = ${n}, ${r?"mindestens":"weniger als"} ${i} × 100 = ${a}.`,majorityAnswer:(e,t,n,i)=>{if(0===n)return"Niemand ist da.";let a=`${O(e)} von ${O(n)} Anwesenden stimmen zu, ${O(t)} dagegen`;return"met"===i?`${a}: Das ist mehr als die Hälfte.`:"unmet"===i?`${a}: Es sind nicht mehr dafür als dagegen.`:`${a}. Das ist nicht sicher eine Mehrheit: Die Quellen sagen nicht, wie Enthaltungen zählen, oder die Mitglieder stehen nicht fest.`},source:"Quelle:",page:"S.",section:e=>e,binds:"Wen bindet das?",binding:(e,t,n)=>{switch(t){case"all":return"standard"===e?"Den Bund und alle 16 Länder, soweit der Standard für den Datenaustausch erforderlich ist – auch die, die nicht zugestimmt haben.":"Den Bund und alle 16 Länder: Alle haben zugestimmt.";case"network":return"Bund und Länder nach besonderer Regelung im IT-NetzG (§ 4 Absatz 3).";case"agreeing":return`Nur, wer zugestimmt hat: ${n}.`;case"unanimity":return"Das ist offen: Niemand stimmt dagegen, aber nicht alle stimmen zu. Die Quellen sagen nicht, ob das einstimmig ist.";case"unknown":return"Das lässt sich nicht sagen.";case"nobody":return"recommendation"===e?"Niemanden: Empfehlungen sind nicht verbindlich.":"other"===e?"Niemanden: Der Beschluss ist nicht einstimmig und sieht keine Bindung der Zustimmenden vor.":"Niemanden unmittelbar: Ein Beschluss ist für Bund und Länder im Regelfall nicht verbindlich."}},nothing:"Niemanden: Es kommt nichts zustande.",unanimous:"Übrige Beschlüsse können binden, wenn sie einstimmig sind oder es vorsehen: siehe „Art der Entscheidung“.",missing:"Was fehlt?",missingStep:e=>{let{size:t,needsBund:n}=e;return 0===t?"Es fehlt nur der Bund.":`Es ${t>1||n?"fehlen":"fehlt"} ${n?"der Bund und ":""}mindestens ${Yc(t)}${tu(e)}.`},notAlone:(e,t,n,i)=>`${e} allein genügt nicht: Dann wären es ${O(t)} von ${O(n)} nötigen Ländern mit ${i}.`,breaking:"Wann kippt es?",breakingStep:e=>`Wenn der Bund nicht mehr zustimmt, oder mindestens ${Yc(e.size)}${tu(e)}.`,either:Xc,otherKey:(e,t)=>`Das Ergebnis hängt vom Schlüssel ab. Nach „${e}“ ${"carries"===t?"kommt die Entscheidung zustande":"fails"===t?"kommt die Entscheidung nicht zustande":"lässt es sich nicht entscheiden"}.`,problem:{noBund:e=>e?`Der Bund ist nicht dabei. ${nu}`:"Der Bund fehlt in den Daten.",severalBund:e=>`Die Daten nennen den Bund ${O(e)}-mal.`,missing:(e,t,n)=>`${n?`${nu} Nicht dabei ${1===t?"ist":"sind"}`:"In den Daten "+(1===t?"fehlt":"fehlen")} ${e}. Wie ${1===t?"dieses Land stimmt":"diese Länder stimmen"}, zählt nicht mit.`,extra:e=>`Kein Land der Bundesrepublik und darum nicht mitgezählt: ${e}.`,noShare:e=>`Der Schlüssel hat keinen Anteil für ${e}.`,unread:e=>`Den Anteil für ${e} geben die Daten an, aber er ist nicht lesbar.`,negative:e=>`Der Schlüssel hat einen negativen Anteil für ${e}.`,sum:e=>`Die Anteile ergeben zusammen ${e} statt 100 %.`,rounding:e=>`Die Anteile ergeben durch Rundung zusammen ${e}. Entschieden wird nur, was trotzdem sicher ist.`,laender:e=>e?"Wie viele Länder zustimmen müssen, war im Feed nicht lesbar.":"Die Daten sagen nicht, wie viele Länder zustimmen müssen.",share:e=>e?"Welcher Teil der Anteile nötig ist, war im Feed nicht lesbar.":"Die Daten sagen nicht, welcher Teil der Anteile nötig ist.",unknownKind:(e,t)=>`„${e}“ ist keine Art der Entscheidung. Es gilt: ${t}.`,unknownKey:(e,t)=>`Den Schlüssel „${e}“ haben die Daten nicht. Es gilt: ${t}.`},said:(e,t,n)=>`${e}: ${t}. ${n}`,views:"Ansicht",view:{tiles:"Kacheln",table:"Tabelle"},analysis:"Wer kann blockieren, wer gibt den Ausschlag, woher stammen die Zahlen?",notForecast:"Ein Rechenwerkzeug, keine Prognose: Wie Bund und Länder wirklich stimmen, steht hier nicht. Ob genügend Mitglieder anwesend sind, prüft es nicht."}),au="null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),ru=e=>au[e]??O(e),su=x("quorum-more",{member:"Mitglied",share:"Anteil",vote:"Stimme",tableOf:"Mitglieder mit Anteil und Stimme",counting:"Wird ausgezählt …",noAnalysis:"Das lässt sich nicht auszählen: Regel oder Schlüssel sind in den Daten nicht vollständig.",equal:"Bei einer Empfehlung zählt jedes anwesende Mitglied gleich viel.",basis:(e,t)=>`Die 16 Länder können auf ${O(e)} Weisen zustimmen oder nicht. Stimmt der Bund zu, tragen ${O(t)} davon.`,blocking:"Wer kann gemeinsam blockieren?",bundBlocks:"Der Bund allein.",together:(e,t)=>`${1===e?"Ein Land allein":`Kein Land allein, aber ${ru(e)} Länder gemeinsam`}${t&&`: ${t}`}.`,byShares:e=>`Gruppen, die schon durch ihre Anteile blockieren und in denen kein Land entbehrlich ist: ${e}.`,anyBlock:e=>`Je ${ru(e)} Länder, gleich welche: Dann stimmen zu wenige zu.`,blockingCount:(e,t)=>`${O(t)} ${1===t?"Gruppe":"Gruppen"} aus ${O(e)} ${1===e?"Land":"Ländern"}`,decisive:"Wie oft gibt eine Stimme den Ausschlag?",decisiveMeans:"So oft würde diese eine Stimme das Ergebnis drehen, wenn jede denkbare Abstimmung der 16 anderen Mitglieder gleich wahrscheinlich wäre (Banzhaf). Das sagt etwas über die Regel, nichts darüber, wie jemand stimmt oder verhandelt.",decisiveOf:(e,t)=>`rund ${t} % (${O(e)})`,decisiveColumn:e=>`gibt den Ausschlag in … von ${O(e)} Abstimmungen`,sizes:"Wie viele Länder reichen?",sizeColumn:"Länder",groupsColumn:"mögliche Gruppen",carryingColumn:"davon tragen",sizesMean:e=>`Mit weniger als ${O(e)} Ländern trägt keine Gruppe. Darüber kommt es auf die Anteile an.`,keyHeading:"Der gewählte Schlüssel",year:e=>`Jahr: ${e}`,noYear:"Jahr nicht angegeben",sources:"Regel, Anmerkungen und Quellen",sameRule:"Wo dieselbe Regel gilt",copyText:"Abstimmung als Text kopieren",text:"Die Abstimmung",copyLink:"Link zu dieser Abstimmung kopieren",link:"Der Link",printed:"Abstimmung drucken",kindsHeading:"Arten der Entscheidung",example:"Beispiel: die kleinste Mehrheit, die trägt",kindsMean:{decision:"Zustimmung des Bundes und der nötigen Mehrheit der Länder. Im Regelfall nicht unmittelbar verbindlich.",standard:"Dieselbe Mehrheit. Bindet den Bund und alle Länder, soweit der Standard für den Datenaustausch erforderlich ist.",network:"Dieselbe Mehrheit. Besonders geregelt im IT-NetzG (§ 4 Absatz 3).",other:"Dieselbe Mehrheit. Bindet nur, wenn der Beschluss einstimmig ist, oder nur die Zustimmenden, wenn er das vorsieht.",recommendation:"Einfache Mehrheit der anwesenden Mitglieder. Bindet niemanden."},members:(e,t,n)=>`${e} (${O(t)}): ${n}`}),lu=["yes","no","abstain","absent"],ou=e=>Object.fromEntries(nt.map(t=>[t,e(t)])),du=(e,t,n)=>n.filter(n=>e[n]===t),cu={yes:"j",no:"n",abstain:"e",absent:"a"},uu="BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(" ").reduce((e,t)=>[...e,`DE-${t}`],[it]),pu=(e,t)=>e?"met":t?"unmet":"unknown",mu=({units:e},t)=>{let n=0n;for(let i of t)n+=e.get(i)??0n;return n};function fu(e,{least:t,most:n,isUsable:i},{part:a,of:r}){return i?pu(e*r>=a*n,e*r<a*t):"unknown"}let hu={decision:"nobody",standard:"all",network:"network",recommendation:"nobody"};function gu(e,t,n,i){let a="recommendation"===t.kind?[function(e,{actors:t,problems:n}){let i=nt.filter(e=>t.has(e)),[a,r,s]=["yes","no","abstain"].map(t=>du(e,t,i).length),l=a+r+s;return{rule:"majority",answer:0===n.length?pu(2*a>l,a<=r):"unknown",yes:a,no:r,present:l}}(e,i)]:[function(e,{actors:t}){let n="yes"===e[it];return{rule:"bund",answer:t.has(it)?pu(n,!n):"unknown"}}(e,i),function(e,{actors:t},{laender:n}){let i=at.filter(e=>t.has(e)),a=du(e,"yes",i).length,r=a+at.length-i.length;return{rule:"laender",answer:void 0===n?"unknown":pu(a>=n,r<n),yes:a,needed:n}}(e,i,t.quorum),function(e,{share:t},n){let i=n?mu(n,du(e,"yes",at)):0n,a=n&&t?fu(i,n,t):"unknown",r=n?.isUsable&&t?(({most:e},{part:t,of:n})=>(t*e+n-1n)/n)(n,t):void 0;return{rule:"share",answer:a,yes:i,key:n,fraction:t,needed:r}}(e,t.quorum,n)],r=a.some(({answer:e})=>"unmet"===e)?"fails":a.some(({answer:e})=>"unknown"===e)?"unknown":"carries",s=0===i.problems.length,l="carries"!==r?"fails"===r?"nobody":"unknown":s||"other"!==t.kind?function(e,{kind:t,bindsAgreeing:n}){return"other"!==t?hu[t]:nt.every(t=>"yes"===e[t])?"all":n?"agreeing":nt.some(t=>"no"===e[t])?"nobody":"unanimity"}(e,t):"unknown";return{outcome:r,results:a,binding:l}}let $u=2**at.length,bu=e=>at.filter((t,n)=>e&1<<n);function vu(e){let t=0;for(let n=e;n;n&=n-1)t+=1;return t}let yu=()=>Array(at.length+1).fill(0),Au=(e,t)=>{e[t]=(e[t]??0)+1};class Du{#s=new Uint8Array($u);#l;#o=0n;#d=0;#c=0;#u=!1;#p=new Float64Array(at.length);#m=yu();#f=yu();#h=yu();#g=[];constructor(e,t){this.quorum=e,this.key=t,this.#l=at.map(e=>t.units.get(e)??0n)}step(){let e=Math.min(this.#c+4096,$u);for(;this.#c<e;this.#c+=1)this.#u?this.#$(this.#c):this.#b(this.#c);return!(this.#c<$u||!this.#u&&(this.#u=!0,this.#c=0,1))}#b(e){let t=e^e>>1,n=t^this.#d;if(n){let e=this.#l[31-Math.clz32(n)]??0n;this.#o+=t&n?e:-e}this.#d=t;let{laender:i=1/0,share:a}=this.quorum;vu(t)>=i&&a&&"met"===fu(this.#o,this.key,a)&&(this.#s[t]=1)}#$(e){let t=vu(e);Au(this.#m,t);let n=1===this.#s[e];n&&Au(this.#f,t);let i=$u-1-e,a=0===this.#s[i];for(let t=0;t<at.length;t+=1){let r=1<<t;e&r&&(n&&0===this.#s[e-r]&&(this.#p[t]=(this.#p[t]??0)+1),a&&0===this.#s[i+r]&&(a=!1))}a&&(Au(this.#h,t),this.#g.push(e))}get counts(){let e=this.#h.findIndex(e=>e>0);return{all:$u,carrying:this.#f.reduce((e,t)=>e+t,0),allBySize:this.#m,carryingBySize:this.#f,decisive:new Map(at.map((e,t)=>[e,this.#p[t]??0])),blockingBySize:this.#h,blocking:this.#g.filter(t=>vu(t)===e).map(bu)}}}let Cu=({laender:e,share:t},n)=>void 0!==e&&void 0!==t&&!!n?.isUsable,wu=["decision","standard","network","other","recommendation"];function ku(){return new Promise(e=>{let{port1:t,port2:n}=new MessageChannel;t.onmessage=()=>{t.close(),e()},n.postMessage(void 0)})}function Bu(){let{scheduler:e}=globalThis;return e?.postTask(()=>{},{priority:"user-blocking"})??ku()}let Eu=new WeakMap,Fu=new WeakSet;function xu(e,t,n){let i=Eu.get(t);if(i||Fu.has(t))return i;Fu.add(t),async function(e,t){for(;!e.step();)await ku();Eu.set(e.key,e.counts),t()}(new Du(e,t),n)}let Gu=({layout:e},t)=>e.council.actors.get(t);function Hu(e,t){let n=Gu(e,t);return n?W(n,e.lang):t===it?e.strings.bund:rt[t]}let Lu=({strings:e},t)=>t===it?e.bund:t.slice(3);function ju(e,t,n){let i=[...e].sort((e,n)=>Mu(t.units.get(n),t.units.get(e)));for(let a=0;a<=e.length;a+=1){if(!n(a,mu(t,i.slice(0,a))))continue;let r=[],s=0,l=e;!function(e,t,n,i){let a=[],r=(s,l)=>{if(a.length!==t)for(let i=s;i<=e.length-(t-a.length);i+=1){let t=e[i];if(!t)return;a.push(t),r(i+1,l+(n.units.get(t)??0n)),a.pop()}else i(a,l)};r(0,0n)}(e,a,t,(e,t)=>{s+=1,n(a,t)&&(r.push({group:[...e],units:t}),l=l.filter(t=>e.includes(t)))}),r.sort((e,t)=>Mu(e.units,t.units));let o=r.slice(0,3).map(({group:e})=>e);return{size:a,groups:s,working:r.length,examples:o,always:l}}}let Mu=(e=0n,t=0n)=>e<t?-1:+(e>t),Su=(e,t)=>void 0!==e.laender&&void 0!==e.share&&!!t?.isUsable,Iu=(e,t,{laender:n,share:i},a)=>void 0!==n&&void 0!==i&&e>=n&&"met"===fu(t,a,i),zu=e=>[...at].sort((t,n)=>Mu(e.units.get(n),e.units.get(t))),Ju=(e,{part:t,of:n})=>e.fraction(String(t),String(n)),Nu=({strings:e,lang:t},n,{digits:i})=>e.percent(st({units:n,digits:i},t));function Ou(e,t){let{strings:n,layout:i}=e;if(t===it)return n.bundShare;let{key:a}=i,r=a?.units.get(t);return a&&void 0!==r?Nu(e,r,a):a?.unread.has(t)?n.unreadShare:n.noShare}function Ku({layout:e,strings:t}){let{laender:n,share:i}=e.quorum;return void 0!==n&&i?t.rule(n,Ju(t,i)):""}let Tu=({layout:{rule:e,verdict:t},strings:n})=>n.outcome(e.kind,t.outcome);function Vu(e,t){let{strings:n}=e;switch(t.rule){case"bund":return{sentence:n.bundAnswer[t.answer]};case"laender":return{sentence:n.laenderAnswer(t.yes,t.needed)};case"share":return{sentence:function(e,t){let{strings:n,lang:i}=e,{key:a,fraction:r,yes:s,needed:l}=t;if(!a)return n.badKey;let o=Nu(e,s,a);if(!r)return n.noFraction(o);if(void 0===l)return n.badKey;let d="unmet"===t.answer?st({units:l-s,digits:a.digits},i):void 0;return n.shareAnswer(o,Ju(n,r),d)}(e,t),reckoned:function({strings:e,lang:t},n){let{key:i,fraction:a,yes:r,answer:s}=n;if(!i?.isUsable||!a||i.least!==i.most)return"";let{digits:l}=i,o=e=>st({units:e,digits:l},t),{part:d,of:c}=a,u=String(100n*d);return e.reckoned(String(c),o(r),o(c*r),String(d),u,"met"===s)}(e,t)};case"majority":return{sentence:n.majorityAnswer(t.yes,t.no,t.present,t.answer)}}}let Pu=(e,t)=>Lt(t.map(t=>Hu(e,t)),e.lang);function Ru(e){let{layout:t,strings:n}=e,{verdict:i,rule:a,state:r}=t;if("fails"===i.outcome)return n.nothing;let s=Pu(e,du(r.votes,"yes",nt)),l=n.binding(a.kind,i.binding,s);return"decision"===a.kind&&"carries"===i.outcome?`${l} ${n.unanimous}`:l}function _u(e){let t,{layout:n,strings:i}=e,{step:a,verdict:r}=n;if(!a)return;let s=(t=a.working===a.groups,{...a,examples:a.examples.map(t=>Pu(e,t)),always:t?"":Pu(e,a.always)});if("carries"===r.outcome)return{heading:i.breaking,sentence:i.breakingStep(s)};let l=[i.missingStep(s),function(e,t){let{layout:n,strings:i}=e,{key:a,quorum:r,state:s}=n,{laender:l}=r;if(!a||void 0===l||t.size<2)return"";let o=du(s.votes,"yes",at),d=zu(a).find(e=>!o.includes(e));if(!d)return"";let c=[...o,d],u=mu(a,c);if(Iu(c.length,u,r,a))return"";let p=Nu(e,u,a);return i.notAlone(Hu(e,d),c.length,l,p)}(e,a)].filter(Boolean).join(" ");return{heading:i.missing,sentence:l}}let Wu=({lang:e},t)=>B(d(t,e).text,E),Zu=e=>e.layout.otherKeys.map(({record:t,outcome:n})=>e.strings.otherKey(Wu(e,t),n));function qu(e,t,n,i){let a,r,s=su[e.lang],l=function(e,{blocking:t,blockingBySize:n}){let i=su[e.lang],a=t[0]?.length;if(void 0===a)return[];let r=e.strings.either(t.slice(0,6).map(t=>Pu(e,t))),{laender:s=0}=e.layout.quorum,l=at.length-s+1,o=n.flatMap((e,t)=>e>0&&t>0&&t<l?[i.blockingCount(t,e)]:[]);return[i.bundBlocks,i.together(a,t.length<=6?r:""),l<=at.length?i.anyBlock(l):"",o.length>1?i.byShares(Lt(o,e.lang)):""].filter(Boolean)}(e,t);return w`<p>${s.basis(t.all,t.carrying)}</p>
    <div class="counts">
      <div>
        ${l.length>0?w`${Mi(n,s.blocking)}
                <ul class="blocking">
                  ${l.map(e=>w`<li>${e}</li>`)}
                </ul>`:g}
        ${Mi(n,s.sizes)} ${function({lang:e,layout:t},n){let i=su[e],{laender:a=0}=t.quorum,r=n.allBySize.flatMap((e,t)=>t<a?[]:[{size:t,all:e,carrying:n.carryingBySize[t]??0}]);return w`<p>${i.sizesMean(a)}</p>
    <table class="sizes">
      <thead>
        <tr>
          <th scope="col">${i.sizeColumn}</th>
          <th scope="col">${i.groupsColumn}</th>
          <th scope="col">${i.carryingColumn}</th>
        </tr>
      </thead>
      <tbody class="num">
        ${r.map(({size:t,all:n,carrying:i})=>w`<tr>
              <th scope="row">${H(t,e)}</th>
              <td>${H(n,e)}</td>
              <td>${H(i,e)}</td>
            </tr>`)}
      </tbody>
    </table>`}(e,t)} ${i}
      </div>
      <div>
        ${Mi(n,s.decisive)}
        <p>${s.decisiveMeans}</p>
        ${a=su[e.lang],r=[[it,t.carrying],...at.map(e=>[e,t.decisive.get(e)??0])].sort(([,e],[,t])=>t-e),w`<table class="decisive">
    <thead>
      <tr>
        <th scope="col">${a.member}</th>
        <th scope="col">${a.decisiveColumn(t.all)}</th>
      </tr>
    </thead>
    <tbody>
      ${r.map(([n,i])=>{let r=i/t.all*100,s={units:BigInt(Math.round(10*r)),digits:1};return w`<tr>
          <th scope="row">${Hu(e,n)}</th>
          <td class="num">
            ${a.decisiveOf(i,st(s,e.lang))}
            <svg class="bar" viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">
              ${pe`<rect class="fill" width=${r} height="1" />`}
            </svg>
          </td>
        </tr>`})}
    </tbody>
  </table>`}
      </div>
    </div>`}let Uu={votes:ou(()=>"yes"),kind:"decision",bindsAgreeing:!1,key:void 0},Qu=({kind:e})=>wu.includes(e)?e:"decision",Yu=e=>lu[(lu.indexOf(e)+1)%lu.length]??"yes",Xu={j:"yes",y:"yes",n:"no",e:"abstain",a:"absent"},ep=e=>1===e.length?Xu[e.toLowerCase()]:void 0,tp=(e,t,n)=>({...e,[t]:n}),np=(e,t="no")=>ou(n=>e.includes(n)?"yes":t),ip=at.length/2;function ap(e,t,n){switch(e){case"all":return np(nt);case"smallest":{let e=function({quorum:e},t){if(Su(e,t))return ju(at,t,(n,i)=>Iu(n,i,e,t))?.examples[0]}(t,n);return e&&np([it,...e])}case"largest":return n?.isUsable?np([it,...zu(n).slice(0,5)]):void 0;case"noBund":return np(at);case"north":return np([it,...at.slice(0,ip)]);case"south":return np([it,...at.slice(ip)]);case"nobody":return ou(()=>"absent")}}function rp(e){return ou(()=>{let t=e();return t<.7?"yes":t<.85?"no":t<.95?"abstain":"absent"})}let sp=(e,t)=>nt.every(n=>e[n]===t[n]),lp="agreeing";function op(e,t){let n,i=Qu(e),a="other"===i&&e.bindsAgreeing?lp:i;return[(n=e.votes,uu.map(e=>cu[n[e]]).join("")),a,...void 0===t?[]:[t]].join(".")}function dp(e){let[t="",n="",...i]=e.split("."),a=function(e){if(/^[jnea]{17}$/.test(e))return Object.fromEntries(uu.map((t,n)=>{let i;return[t,(i=e.charAt(n),lu.find(e=>cu[e]===i)??"absent")]}))}(t);if(!a||!wu.includes(n)&&n!==lp)return;let r=n===lp;return{votes:a,kind:r?"other":n,bindsAgreeing:r,key:i.length>0?i.join("."):void 0}}function cp(e){let{feed:t,isLost:n}=e,{voting:i,actors:a}=t;if(!i)return;let r=lt(a),{keys:s=[]}=i,l=s.map(({id:e})=>ot(r,e,(e,t)=>n(e,t))),o={members:Ge(e,["actors"]),laender:n(i,"laender"),share:n(i,"share")};return{voting:i,council:r,quorum:function({laender:e=-1,share:t}){return{laender:Number.isInteger(e)&&e>=0&&e<=at.length?e:void 0,share:function(e){let[t=0,n=0]=e??[];return Number.isSafeInteger(t)&&Number.isSafeInteger(n)&&t>0&&t<=n?{part:BigInt(t),of:BigInt(n)}:void 0}(t)}}(i),keys:s,shareKeys:l,lost:o}}function up(e,t){let{council:n,quorum:i,keys:a,shareKeys:r}=e,s=void 0===t.key?0:a.findIndex(({id:e})=>e===t.key),l=Math.max(0,s),o=r[l],d={kind:Qu(t),bindsAgreeing:t.bindsAgreeing,quorum:i},c=gu(t.votes,d,o,n),u=a.map((e,i)=>({record:e,outcome:gu(t.votes,d,r[i],n).outcome})).filter(({outcome:e})=>e!==c.outcome);return{...e,state:t,rule:d,record:a[l],key:o,isKeyUnknown:s<0,verdict:c,step:function({votes:e},t,n,i){if("recommendation"!==t.kind)return"fails"===i.outcome?function(e,{quorum:t},n){if(!Su(t,n))return;let i=du(e,"yes",at),a=mu(n,i),r=ju(at.filter(e=>!i.includes(e)),n,(e,r)=>Iu(i.length+e,a+r,t,n));return r&&{...r,needsBund:"yes"!==e[it]}}(e,t,n):"carries"===i.outcome?function(e,{quorum:t},n){if(!Su(t,n))return;let i=du(e,"yes",at),a=mu(n,i),r=ju(i,n,(e,r)=>!Iu(i.length-e,a-r,t,n));return r&&{...r,needsBund:!1}}(e,t,n):void 0}(t,d,o,c),otherKeys:u}}function pp(e,t){let n=su[e.lang];return w`<table class="members" part="table">
    <caption class="heard">
      ${n.tableOf}
    </caption>
    <thead>
      <tr>
        <th scope="col">${n.member}</th>
        <th scope="col">${n.share}</th>
        <th scope="col">${n.vote}</th>
      </tr>
    </thead>
    <tbody>
      ${nt.map(n=>function(e,t,n){let{layout:i,strings:a}=e,r=Hu(e,t),s=void 0!==Gu(e,t),l=n?.renderVote(t)??a.vote[i.state.votes[t]];return w`<tr>
    <th scope="row">${s?n?.renderName(t,r)??r:r}</th>
    <td class="num">${t===it?"–":Ou(e,t)}</td>
    <td>${s?l:a.absent}</td>
  </tr>`}(e,n,t))}
    </tbody>
  </table>`}function mp(e,{lang:t}){return(e??[]).map(e=>re(e,"text",t))}function fp(e,t,n){let{record:i}=e.layout,a=su[e.lang];if(!i)return g;let{year:r}=i;return w`${Mi(n,a.keyHeading)}
    <p>
      <b>${Wu(e,i)}</b
      >${Oi}${void 0===r?a.noYear:a.year(String(r))}
    </p>
    ${mp(i.notes,e)} ${Xi(t,i,e.lang)}`}function hp(e,t,n,i){let{layout:a,lang:r}=e,s=function(e,{feed:t}){let n=new Set((e.cite??[]).map(({source:e})=>e)),i=new Set((e.notes??[]).flatMap(({cite:e=[]})=>e).filter(({source:e,section:t})=>void 0!==t&&!n.has(e)).map(({source:e})=>e));return t.events.filter(({cite:e=[]})=>e.some(({source:e})=>i.has(e)))}(a.voting,t);return 0===s.length?g:w`${Mi(n,su[r].sameRule)}
    <ul class="same-rule">
      ${s.map(t=>w`<li>
            <p>
              ${t.date?w`<span class="num">${S(t.date,r)}</span>: `:g}
              ${i(t)}
            </p>
            ${t.summary?re(t,"summary",r):g}
            ${mp(t.notes,e)}
          </li>`)}
    </ul>`}function gp(e,t){let{voting:n}=e.layout;return w`<div class="rule-notes">
    ${mp(n.notes,e)} ${Xi(t,n,e.lang)}
  </div>`}function $p(e){let t,{layout:n,strings:i}=e,{state:a,record:r,isKeyUnknown:s,rule:l}=n,o=i.problem;return[...(t=a.kind,wu.includes(t)?[]:[o.unknownKind(a.kind,i.kinds[l.kind])]),...s&&r?[o.unknownKey(a.key??"",Wu(e,r))]:[]]}function bp(e){let{council:t,quorum:n,key:i,rule:a,lost:r}=e.layout,s=e.strings.problem,l=t.problems.map(t=>function(e,t){let{strings:n,lang:i,layout:a}=e,r=n.problem,{members:s}=a.lost;switch(t.kind){case"no-bund":return r.noBund(s);case"several-bund":return r.severalBund(t.count);case"missing":return r.missing(Pu(e,t.laender),t.laender.length,s);case"extra":return r.extra(Lt(t.actors.map(e=>W(e,i)),i))}}(e,t));return"recommendation"===a.kind?[...$p(e),...l]:[...$p(e),...l,...void 0===n.laender?[s.laender(r.laender)]:[],...void 0===n.share?[s.share(r.share)]:[],...i?.problems.map(t=>function(e,t,n){let i=e.strings.problem;switch(t.kind){case"no-share":return i.noShare(Pu(e,t.laender));case"unread":return i.unread(Pu(e,t.laender));case"negative":return i.negative(Pu(e,t.laender));case"sum":{let a=Nu(e,t.sum.units,n);return t.isRounding?i.rounding(a):i.sum(a)}}}(e,t,i))??[]]}let vp={met:"✓",unmet:"✕",unknown:"?"},yp=(e,t)=>t>0n?Math.max(0,Math.min(100,Number(100000n*e/t)/1e3)):0;function Ap(e,t,n){return w`<div class="consequence">
    ${Mi(e,t)}
    <p>${n}</p>
  </div>`}function Dp(e){let{layout:t,strings:n}=e,{verdict:i,rule:a,record:r}=t,s=r&&"recommendation"!==a.kind?`${Oi}${Wu(e,r)}`:"";return w`<div class="head" data-outcome=${i.outcome}>
    <p class="outcome" part="outcome">${Tu(e)}</p>
    <p class="small muted">${n.kinds[a.kind]}${s}</p>
  </div>`}function Cp(e,t,n){let{layout:i,strings:a}=e,{verdict:r}=i,s=Ii(n),l=_u(e),o=bp(e);return w`<div class="verdict" part="verdict">
    ${o.map(e=>w`<p class="problem" part="problem">${e}</p>`)}
    ${Zu(e).map(e=>w`<p class="depends">${e}</p>`)}
    ${Mi(s,a.rules)}
    <ul class="rules" part="rules">
      ${r.results.map(n=>function(e,t,n){let{strings:i}=e,{sentence:a,reckoned:r}=Vu(e,n);return w`<li class="rule" part="rule" data-answer=${n.answer}>
    <p class="rule-head">
      <span class="mark" aria-hidden="true">${vp[n.answer]}</span>
      <b>${i.ruleNames[n.rule]}</b
      ><span class="muted">${Oi}${i.answer[n.answer]}</span>
    </p>
    <p>${a}</p>
    ${function(e){let t=function(e){switch(e.rule){case"bund":return;case"laender":return void 0===e.needed?void 0:[e.yes/at.length*100,e.needed/at.length*100];case"share":return e.key?.isUsable&&void 0!==e.needed?[yp(e.yes,e.key.most),yp(e.needed,e.key.most)]:void 0;case"majority":return[e.yes/nt.length*100,e.present/nt.length*50]}}(e);if(!t)return g;let[n,i]=t;return w`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${pe`<rect class="ground" y="2" width="100" height="6" /><rect class="fill" y="2" width=${n} height="6" /><path class="need" d="M${i} 0V10" />`}
  </svg>`}(n)} ${r?w`<p class="small muted num">${r}</p>`:g}
    <p class="small">${function(e,{sources:t}){let{cite:n=[]}=e.layout.voting,i=n.flatMap(n=>{let i=t.get(n.source),a=function({section:e,page:t},{strings:n,lang:i}){let a=void 0===t?"":`${n.page} ${H(t,i)}`;return[e&&n.section(B(e,G)),a].filter(Boolean).join(", ")}(n,e);if(!i||!a)return[];let r=I(i,"title",e.lang).text,s=r.length<=40;return[zi(n.url??i.url,s?`${r}, ${a}`:a)]});return 0===i.length?g:w`<span class="muted"
    >${e.strings.source} ${i.map((e,t)=>w`${t?"; ":""}${e}`)}</span
  >`}(e,t)}</p>
  </li>`}(e,t,n))}
    </ul>
    ${Ap(s,a.binds,Ru(e))}
    ${l?Ap(s,l.heading,l.sentence):g}
  </div>`}function wp(e,t,n,i){return w`${Dp(e)}
    <div class="both">
      <div>${pp(e)} ${i}</div>
      ${Cp(e,t,n)}
    </div>`}let kp=(e,{lang:t})=>({layout:e,lang:t,strings:iu[t]});function Bp(e,t,n){let i=kp(t,n),{strings:a}=i,r=fp(i,e,Ii(n.headingLevel)),{land:s,...l}=n;return ar(e,l,{name:"quorum",heading:a.heading,lead:Ku(i)&&a.needs(Ku(i)),body:w`${wp(i,e,l.headingLevel,r)}
      <p class="small muted">${a.notForecast}</p>`,footer:g})}let Ep={sheets:[me`
  .fds-quorum :is(h2, h3, h4, h5, h6) {
    margin-block: 1em 0.35em;
  }
  .fds-quorum :is(th, td) {
    padding-block: 0.2em;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  .fds-quorum thead th {
    font-weight: 700;
    border-block-end: 2px solid var(--ink);
  }
  .fds-quorum p {
    max-inline-size: 70ch;
  }
  .fds-quorum .rule-notes > p,
  .fds-quorum .same-rule li {
    margin-block-end: 0.4em;
  }
  .fds-quorum [data-outcome='fails'] .outcome {
    border-color: var(--ink);
    border-inline-start-style: double;
  }
  .fds-quorum .head {
    margin-block-end: 0.75em;
  }
  .fds-quorum .verdict > :is(h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0;
  }
  .fds-quorum .kinds div {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--rule);
  }
  .fds-quorum :is(.both, .counts) {
    display: grid;
    gap: 0 2.5em;
  }
  .fds-quorum :is(.both, .counts) > * {
    min-inline-size: 0;
  }
  .fds-quorum .outcome {
    font-size: 1.2em;
    font-weight: 700;
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid var(--accent);
  }
  .fds-quorum :is(.problem, .depends) {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--warn);
    margin-block: 0.4em;
  }
  .fds-quorum .rule {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--rule);
  }
  .fds-quorum .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    margin-block: 0.25em;
    print-color-adjust: exact;
  }
  .fds-quorum .decisive .bar {
    block-size: 0.35em;
    max-inline-size: 18em;
  }
  .fds-quorum .ground {
    fill: var(--rule);
  }
  .fds-quorum .fill {
    fill: var(--accent);
  }
  .fds-quorum .need {
    stroke: var(--ink);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .fds-quorum .blocking {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .fds-quorum .sizes :is(th, td) {
    text-align: end;
  }
  @container (min-width: 22em) {
    .fds-quorum .members td {
      white-space: nowrap;
    }
  }
  @container (min-width: 44em) {
    .fds-quorum :is(.both, .counts) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .fds-quorum :is(.both, .counts) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .fds-quorum .members :is(th, td) {
      padding-block: 0.1em;
    }
    .fds-quorum .both {
      font-size: 0.92em;
    }
    .fds-quorum .members td {
      white-space: nowrap;
    }
    .fds-quorum .rule {
      break-inside: avoid;
    }
  }
`],paper:"A4",render:(e,t)=>{let n,i,{land:a,...r}=t,s=iu[t.lang],l=cp(e),o={name:"quorum",heading:s.heading,footer:g};if(!l){let t=e.feed.lost?.parts.has("voting")?s.unreadable:s.empty;return ar(e,r,{...o,body:w`<p>${t}</p>`})}let d=kp((i=ap("smallest",(n=up(l,Uu)).rule,n.key))?up(l,{...Uu,votes:i}):n,r),c=Ku(d);return ar(e,r,{...o,lead:c?s.needs(c):void 0,body:function(e,t,{headingLevel:n,lang:i}){let a=su[i],{quorum:r,key:s}=e.layout,l=Ii(n);return w`${function(e,t){let{strings:n,lang:i}=e,a=su[i];return w`${Mi(t,a.kindsHeading)}
    <dl class="kinds">
      ${wu.map(e=>Us(n.kinds[e],a.kindsMean[e]))}
    </dl>`}(e,l)} ${Mi(l,a.example)}
    ${wp(e,t,l,fp(e,t,l))}
    ${Cu(r,s)?qu(e,function(e,t){let n=Eu.get(t);if(!n){let i=new Du(e,t);for(;!i.step(););Eu.set(t,n=i.counts)}return n}(r,s),l,g):g}
    ${hp(e,t,l,e=>T(e,i))}
    ${Mi(l,a.sources)} ${gp(e,t)}
    <p class="small muted">${e.strings.notForecast}</p>`}(d,e,r)})}},Fp=V("de","Art der Entscheidung","Arten der Entscheidung"),xp=V("de","Grundlage","Grundlagen"),Gp=V("de","Schritt","Schritte"),Hp=V("de","Begriff","Begriffe"),Lp=V("de","Dokument","Dokumente"),jp=x("about",{heading:"Die Strategie und wer dahintersteht",empty:"Die Daten sagen nichts über die Strategie selbst.",unreadable:"Was die Daten über die Strategie selbst sagen, war im Feed nicht lesbar.",ofAll:"Diese Angaben gelten für alle Länder gemeinsam.",sections:{summary:"Worum es geht",decides:"Wer entscheidet",implements:"Wer umsetzt",others:"Weitere Stellen",legal:"Rechtsrahmen",outlook:"Nächste Schritte und was daraus wurde",contacts:"Ansprechstellen",glossary:"Begriffe",cited:"Was die Strategie zitiert"},without:e=>`Dazu enthalten die Daten nichts: ${e}.`,preamble:"Präambel",roles:"Rollen in der Strategie",tasks:"Aufgaben",decisions:"Arten der Entscheidung",rule:"Zustandekommen",binds:"Wen es bindet",noActor:"Stelle nicht veröffentlicht",level:{eu:"Europäische Union",constitution:"Grundgesetz",treaty:"Staatsvertrag",federal:"Bundesrecht",land:"Landesrecht"},noLevel:"Ebene nicht veröffentlicht",planned:"Geplant",status:"Stand",stepStatus:{done:"erfolgt",planned:"geplant",unconfirmed:"nicht bestätigt"},noStatus:"nicht veröffentlicht",footnote:e=>`Fußnote ${e}`,mail:"E-Mail",about:"Dazu",source:"Quelle:",gist:{duties:(e,t)=>`${e}: ${t}.`,decisions:e=>`${Fp(e)}.`,legal:(e,t)=>`${xp(e)}: ${t}.`,outlook:(e,t,n)=>t?n&&e>1?`${Gp(e)}, alle ${t}.`:`${Gp(e)}: ${t}.`:`${Gp(e)}.`,ofStatus:(e,t)=>`${O(e)} ${t}`,glossary:(e,t,n)=>e>1?`${Hp(e)} von „${t}“ bis „${n}“.`:`${Hp(e)}: „${t}“.`,cited:e=>`${Lp(e)} aus den Fußnoten der Strategie.`},saveGlossary:"Begriffe als CSV speichern",columns:["Begriff","Langform","Erklärung","Hinweis","Quellen"],holds:{selected:"enthält das Gewählte",linked:"enthält Verknüpftes"}}),Mp=(e,{lang:t})=>({text:e,lang:t}),Sp=e=>e.filter(({items:e})=>e.length>0).map(e=>R({...e,items:e.items.map(R)})),Ip=/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu,zp=/^s?(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/u,Jp=/s$/,Np=e=>e.match(Ip)?.[0]??"",Op=new WeakMap;function Kp(e,{text:t,lang:n},i){let a,r,s=(r=(a=Op.get(e)??new Map).get(n)??function(e){let t=new Map;for(let n of[...e].sort((e,t)=>t.text.length-e.text.length)){let e=Np(n.text);if(!e||!n.text.startsWith(e))continue;let i=t.get(e);i?i.push(n):t.set(e,[n])}return t}(function({feed:e,eventByDecision:t},n){return[...[...t].filter(([e])=>/\D/.test(e)).map(([e,{id:t}])=>({text:e,ref:{type:"event",id:t}})),...e.actors.filter(({kind:e})=>"bund"!==e).map(e=>({text:I(e,"name",n).text,ref:{type:"actor",id:e.id}})),...e.topics.map(e=>({text:I(e,"title",n).text,ref:{type:"topic",id:e.id}}))]}(e,n)),Op.set(e,a.set(n,r)),r),l=new Set(i?[Nt(i)]:[]),o=[],d=0;for(let{0:e,index:n}of t.matchAll(Ip)){let i=n<d?void 0:function(e,t,n,i){for(let{text:a,ref:r}of[...i.get(n)??[],...i.get(n.replace(Jp,""))??[]]){if(!e.startsWith(a,t))continue;let n=zp.exec(e.slice(t+a.length));if(n)return{text:`${a}${n[0]}`,ref:r}}}(t,n,e,s);!i||l.has(Nt(i.ref))||(l.add(Nt(i.ref)),n>d&&o.push({text:t.slice(d,n)}),o.push(i),d=n+i.text.length)}return d<t.length&&o.push({text:t.slice(d)}),o}function Tp({model:e,lang:t},n,i,a){let r=I(n,i,t);return r.text?{...r,pieces:Kp(e,r,a)}:void 0}function Vp(e,t,n){let{model:i,lang:a}=e,{cite:r=[]}=t,s=I(t,"title",a),l=Tp(e,t,"text",n),o=Tp(e,t,"note",n);return{...s.text&&{title:s},...l&&{text:l},...o&&{note:o},facts:[],refs:function({model:e},t){return e.feed.leitlinien.filter(({number:e,cite:n=[]})=>t.some(({source:t,section:i})=>void 0!==i&&i===e&&n.some(e=>e.source===t))).map(({id:e})=>({type:"leitlinie",id:e}))}(e,r),cite:r,isCut:i.feed.lost?.keys.has(t)??!1,isCiteLost:i.isLost(t,"cite")}}function Pp(e,t,n,i){let a=Tp(e,n,i);return a?[{term:t,value:a}]:[]}let Rp=/^([^:.!?]{2,60}): +(?=\S)/,_p=({source:e,section:t,page:n,url:i})=>JSON.stringify([e,t,n,i]),Wp=(e,t)=>t.some(t=>_p(t)===_p(e));function Zp(e){let t=new Map;for(let n of e)t.has(_p(n))||t.set(_p(n),n);return[...t.values()]}let qp={summary:["summary","preamble"],decides:["tasks","decisions","founding"],implements:["roles","tasks","founding"],others:[],legal:["legal"],outlook:["outlook"],contacts:["contacts"],glossary:["glossary"],cited:["cited"]},Up=["eu","constitution","treaty","federal","land"],Qp=(e,t)=>[{lists:Sp([{items:(e??[]).map(t)}])}],Yp=({groups:e})=>e.flatMap(({lists:e})=>e.flatMap(({items:e})=>e)),Xp=({groups:e,cite:t,notes:n,isCut:i})=>e.length>0||t.length>0||n.length>0||i;function em(e){let{about:t}=e.model.feed;if(!t)return;let n=function(e,t){let n=function({model:e},{tasks:t=[],roles:n=[],founding:i=[]}){return[...new Set([...t,...n,...i].map(({actor:e})=>e))].sort((e,t)=>Number(void 0===e)-Number(void 0===t)).map(a=>{let r=({actor:e})=>e===a;return{actor:void 0===a?void 0:e.find("actor",a),founding:i.filter(r),roles:n.filter(r),tasks:t.filter(r)}})}(e,t),i=t=>n.filter(e=>function({actor:e,roles:t,tasks:n}){return e?t.length>0?"implements":n.length>0?"decides":"others":"others"}(e)===t).map(t=>function(e,{actor:t,founding:n,roles:i,tasks:a}){let r=jp[e.lang],s=t&&{type:"actor",id:t.id};return{title:t?d(t,e.lang):Mp(X(e,[...n,...i,...a],"actor",r.noActor),e),...s&&{ref:s},lists:Sp([{items:n.map(t=>Vp(e,t,s))},{title:r.roles,items:i.map(t=>function(e,t,n){let i=Vp(e,t,n),a=function({model:e},t){let n=e.feed.layers.find(e=>e.title===t);return n&&{type:"layer",id:n.id}}(e,t.title);if(!a)return i;let r=("topics"===a.id?e.model.feed.topics:[]).map(({id:e})=>({type:"topic",id:e}));return{...i,ref:a,refs:[...r,...i.refs]}}(e,t,s))},{title:r.tasks,items:a.map(t=>Vp(e,t,s))}])}}(e,t)),{decisions:a=[]}=t;return{summary:function(e,t){let{lang:n}=e,[,...i]=le(t,"summary",n),a=le(t,"preamble",n),r=t=>Sp([{items:t.map(t=>function({model:e},t){let{text:n,lang:i}=t,[a="",r]=Rp.exec(n)??[],s={text:n.slice(a.length),lang:i};return{...void 0!==r&&{title:{text:r,lang:i}},text:{...s,pieces:Kp(e,s)},facts:[],refs:[],cite:[],isCut:!1,isCiteLost:!1}}(e,t))}]);return[{lists:r(i)},{title:Mp(jp[n].preamble,e),lists:r(a)}]}(e,t),decides:[...i("decides"),{title:Mp(jp[e.lang].decisions,e),lists:Sp([{items:a.map(t=>function(e,t){let{rule:n,binds:i}=jp[e.lang];return{...Vp(e,t),facts:[...Pp(e,n,t,"rule"),...Pp(e,i,t,"binds")]}}(e,t))}])}],implements:i("implements"),others:i("others"),legal:function(e,{legal:t=[]}){let{level:n,noLevel:i}=jp[e.lang],a=n=>Sp([{items:t.filter(e=>e.level===n).map(t=>{let n;return n=Tp(e,t,"act"),{...Vp(e,t),...n&&{aside:n}}})}]);return[...Up.map(t=>({title:Mp(n[t],e),lists:a(t)})),{title:Mp(X(e,t,"level",i),e),lists:a(void 0)}]}(e,t),outlook:Qp(t.outlook,t=>function(e,t){let{planned:n,status:i,stepStatus:a,noStatus:r}=jp[e.lang],s=e.model.isLost(t,"status"),l=t.status?a[t.status]:r,o={text:l,lang:e.lang,pieces:[{text:l}]};return{...Vp(e,t),facts:[...Pp(e,n,t,"planned"),...s?[]:[{term:i,value:o}]]}}(e,t)),contacts:Qp(t.contacts,t=>({...Vp(e,t),url:t.url,email:t.email})),glossary:[{lists:Sp([function(e,{glossary:t=[]}){let n=t.map(t=>{let n;return n=Tp(e,t,"long"),{...Vp(e,t),title:I(t,"term",e.lang),...n&&{aside:n}}}),i=({title:e})=>e?.text??"";return{items:n.sort((t,n)=>jt(i(t),i(n),e.lang)),isGlossary:!0}}(e,t)])}],cited:Qp(t.cited,t=>function(e,t){let{lang:n}=e,i=[I(t,"publisher",n).text,t.date&&S(t.date,n),t.footnote&&jp[n].footnote(t.footnote)].filter(Boolean).join(", ");return{...Vp(e,t),...i&&{text:{text:i,lang:n,pieces:[{text:i}]}}}}(e,t))}}(e,t),i=Object.keys(n),a=i.map(i=>function({model:e},t,n,i){let a=i.filter(({lists:e})=>e.length>0).map(R),r=Yp({groups:a}),s="summary"===n,l=s&&t.cite||[],o=s&&t.notes||[];return{name:n,groups:a,cite:Zp([...l,...[...o,...r].flatMap(e=>e.cite??[])]),notes:o,isCut:qp[n].some(n=>e.isLost(t,n)),isCiteLost:s&&e.isLost(t,"cite")||r.some(e=>e.isCiteLost),isCited:"cited"!==n&&"contacts"!==n}}(e,t,i,n[i])).filter(Xp),[r]=le(t,"summary",e.lang);if(0===a.length&&!r)return;let s=new Set([...a.map(({name:e})=>e),"others",...r?["summary"]:[]]);return{lead:r,sections:a,without:i.filter(e=>!s.has(e))}}let tm=e=>(e?.pieces??[]).flatMap(({ref:e})=>e??[]),nm=({ref:e,aside:t,text:n,note:i,facts:a,refs:r})=>[...e?[e]:[],...r,...[t,n,i,...a.map(({value:e})=>e)].flatMap(tm)],im=e=>[...e.groups.flatMap(({ref:e})=>e??[]),...Yp(e).flatMap(nm)],am=me`
  .fds-about .section {
    border-block-start: 1px solid var(--rule);
  }
  .fds-about .section > :is(h1, h2, h3, h4, h5, h6),
  .fds-about summary > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fds-about section.section {
    padding-block: 1em 1.25em;
  }
  .fds-about .group + .group {
    margin-block-start: 1.25em;
  }
  .fds-about .group > :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    margin-block-end: 0.35em;
    overflow-wrap: anywhere;
  }
  .fds-about .group > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0.9em;
  }
  .fds-about .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 0.75em 2.5em;
  }
  /* What has no titles is read from top to bottom. */
  .fds-about .prose {
    grid-template-columns: minmax(0, 1fr);
  }
  .fds-about .items + .where {
    margin-block-start: 0.6em;
  }
  .fds-about .item {
    min-inline-size: 0;
    max-inline-size: 65ch;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fds-about .item p + p,
  .fds-about .item .facts {
    margin-block-start: 0.15em;
  }
  .fds-about .item b,
  .fds-about .item .title > .entry,
  .fds-about dt > .entry {
    font-weight: 600;
  }
  .fds-about .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 0.75em;
  }
  .fds-about .facts dt {
    color: var(--muted);
    font-weight: normal;
  }
  .fds-about .note {
    max-inline-size: 65ch;
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--rule);
    margin-block-start: 0.35em;
  }
  .fds-about .group + .note {
    margin-block-start: 1em;
  }
  .fds-about :is(.ends, .related) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    margin-block-start: 0.15em;
  }
  .fds-about .related li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .fds-about .origins {
    max-inline-size: 70ch;
    margin-block-start: 1em;
    font-size: max(0.875em, 13px);
  }
  .fds-about .origins-title {
    font-weight: 600;
  }
  .fds-about cite {
    font-style: normal;
  }
  .fds-about section.section > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.4em;
  }
  @container (max-width: 26em) {
    .fds-about .facts > div {
      grid-template-columns: minmax(0, 1fr);
      margin-block-end: 0.25em;
    }
  }
  @container (min-width: 46em) {
    .fds-about section.section {
      display: grid;
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
      gap: 0 2em;
    }
  }
  @media print {
    .fds-about :is(.item, .facts > div) {
      break-inside: avoid;
    }
    .fds-about .section > :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`,rm=x("details",{label:"Einzelheiten",close:"Schließen",wholeTitle:"Ganzer Titel",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"Wortlaut je Quelle",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"nicht veröffentlicht",measures:"Bausteine",terms:e=>`Begriffe kurz erklärt: ${e}`});function sm({lang:e,entry:t},n){let i=n.lang!==e;if(!i&&n.pieces.every(({ref:e})=>!e))return n.text;let a=n.pieces.map(({text:e,ref:n})=>n?t(n,e):e);return w`<span class="said" lang=${i?n.lang:g}>${a}</span>`}function lm(e,t,n=e=>e){return(({text:e})=>e.length>ne)(t)?ut(t,e.lang,ne,n):n(sm(e,t))}function om(e,t,n){let{title:i,ref:a,aside:r}=t;return dt(!a&&(i?.text.length??0)>E||void 0!==r&&(({text:e})=>e.length>ne)(r),e.lang,i=>n(function(e,t,n){let{title:i,ref:a,aside:r,text:s,note:l,facts:o}=t,{lang:d,entry:c}=e;if(!i)return g;let u=ct(i,d,E,n),p=s||l||o.length>0?w`<b>${u}</b>`:u,m=r&&((({text:e})=>e.length>ne)(r)?ct(r,d,ne,n):sm(e,r));return w`${a?c(a,De(i,d)):p}${m&&w` <span class="muted">(${m})</span>`}`}(e,t,i)))}function dm({model:e,lang:t},n){let i=n.flatMap(n=>Yi(e,n,t)??[]);return 0===i.length?g:w`<p class="where small muted">
    ${jp[t].source} ${i.map((e,t)=>w`${t?"; ":""}${e}`)}
  </p>`}function cm(e,t){let{groups:n,cite:i,isCut:a}=t;return w`${n.map(t=>function(e,{title:t,ref:n,lists:i},a){let{lang:r,entry:s}=e,l=Ii(e.level),o=t&&De(t,r);return w`<div class="group">
    ${t?Mi(l,n?s(n,o):o):g}
    ${i.map(n=>w`${n.title?Mi(t?Ii(l):l,n.title):g}
        ${function(e,{items:t,isGlossary:n},i){let{lang:a,isNeeded:r}=e,s=i?function(e){let[t,...n]=e;return Zp(t?.cite??[]).filter(e=>n.every(t=>Wp(e,t.cite)))}(t):[],l=t=>function(e,t,n){let{text:i,note:a,isCut:r}=t;return w`${i&&lm(e,i,e=>w`<p>${e}</p>`)}
  ${function(e,{facts:t}){return 0===t.length?g:w`<dl class="facts">
    ${t.map(({term:t,value:n})=>Us(t,lm(e,n)))}
  </dl>`}(e,t)} ${function({lang:e},{url:t,email:n}){return w`${Ni(t,e=>w`<p class="address">${zi(e,B(e.replace(/^https?:\/\//i,"").replace(/\/$/,""),E))}</p>`)}
  ${Ni(n,t=>{let n;return w`<p>${jp[e].mail}: ${n=B(t,E),Ji.test(t)?w`<a href="mailto:${t}" part="link">${n}</a>`:n}</p>`})}`}(e,t)}
  ${a&&lm(e,a,e=>w`<p class="note">${e}</p>`)}
  ${r?w`<p class="muted">(${L(e.lang)})</p>`:g}
  ${0===t.refs.length?dm(e,n):w`<div class="ends">${function(e,{refs:t}){return w`<ul class="related" aria-label=${jp[e.lang].about}>
    ${t.map(t=>w`<li>${e.entry(t,function({model:e,lang:t,mark:n},i){let{type:a,id:r}=i,s="cell"===a?void 0:e.find(a,r);if(!s)return r;let l="leitlinie"===a&&e.find(a,r)?.number,o=l?`${J[t].type.leitlinie} ${B(l,G)}`:T(s,t);return w`${n(i)}${o}`}(e,t))}</li>`)}
  </ul>`}(e,t)} ${dm(e,n)}</div>`}`}(e,t,i?t.cite.filter(e=>!Wp(e,s)):[]),o=t=>w`<div class="item" part="item">
      ${t.slice(0,1).map(t=>w`<dt>${om(e,t,e=>e)}</dt>`)}
      ${t.map(e=>w`<dd>${l(e)}</dd>`)}
    </div>`,d=t=>w`<li class="item" part="item">
      ${t.title?om(e,t,e=>w`<p class="title">${e}</p>`):g}
      ${l(t)}
    </li>`,c=n?Pi(function(e){let t=new Map;for(let n of e){let e=JSON.stringify([n.title?.text,n.aside?.text]);t.set(e,[...t.get(e)??[],n])}return[...t.values()]}(t),e=>w`<dl class="items">${e.map(o)}</dl>`,{lang:a,isNeeded:e=>e.some(r)}):Pi(t,e=>w`<ul class=${t.some(e=>e.title)?"items":"items prose"}>
      ${e.map(d)}
    </ul>`,{lang:a,isNeeded:r});return w`${c} ${dm(e,s)}`}(e,n,a)}`)}
  </div>`}(e,t,i.length>1))}
  ${a?w`<p class="muted">(${L(e.lang)})</p>`:g}
  ${function({lang:e},{notes:t}){return t.map(t=>re(t,"text",e,"note"))}(e,t)}
  ${n.length>0||i.length>0?function({model:e,lang:t},n){let{cite:i,isCited:a,isCiteLost:r}=n;return 0!==i.length||a?w`<div class="origins">
    <p class="origins-title">${rm[t].sources}</p>
    ${Xi(e,{cite:i},t,{lost:r})}
  </div>`:g}(e,t):g}`}let um=e=>e.flatMap(({title:e})=>e?.text??[]);function pm(e,t){let{lang:n}=e;if(0===t.groups.length)return{text:t.isCut?pt[n].items:"",lang:n};if("summary"===t.name){let e,i;return(i=um(e=Yp(t))).length>1?{text:i.join(Oi),lang:e.at(-1)?.text?.lang??n}:e[0]?.text??{text:"",lang:n}}return{text:function(e,t){let{lang:n}=e,i=jp[n],{gist:a}=i,{groups:r}=t,s=Yp(t),l=um(s),o=()=>r.filter(({ref:e})=>e).map(e=>function({gist:e},{title:t,lists:n}){let i=n.map(({items:e})=>um(e)).find(({length:e})=>e>0)??[];return e.duties(t?.text??"",i.join(", "))}(i,e)).join(" ");return"summary"===t.name?"":{decides:()=>o()||a.decisions(s.length),implements:o,others:()=>`${r.flatMap(({title:e})=>e?.text??[]).join(", ")}.`,legal:()=>a.legal(s.length,r.flatMap(({title:e})=>e?.text??[]).join(", ")),outlook:()=>function({model:e,lang:t}){let{gist:n,stepStatus:i,noStatus:a}=jp[t],{outlook:r=[]}=e.feed.about??{},s=new Map;for(let t of r){let n=t.status?i[t.status]:a;e.isLost(t,"status")||s.set(n,(s.get(n)??0)+1)}let[l]=s.keys(),o=1===s.size&&s.get(l??"")===r.length,d=[...s].map(([e,t])=>n.ofStatus(t,e));return n.outlook(r.length,o?l??"":Lt(d,t),o)}(e),contacts:()=>`${l.join(", ")}.`,glossary:()=>a.glossary(s.length,l[0]??"",l.at(-1)??""),cited:()=>a.cited(s.length)}[t.name]()}(e,t),lang:n}}function mm({model:e,lang:t}){let{empty:n,unreadable:i}=jp[t];return e.feed.lost?.parts.has("about")?i:n}function fm({lang:e},{without:t}){let{sections:n,without:i}=jp[e];return t.length>0?i(t.map(e=>n[e]).join(", ")):""}let hm={sheets:[am],paper:"A4",render:(e,{land:t,...n})=>{let{lang:i}=n,{heading:a,sections:r,ofAll:s}=jp[i],l={name:"about",heading:a},o={model:e,lang:i},d=em(o);if(!d)return ar(e,n,{...l,body:w`<p>${mm(o)}</p>`});let c=Ii(n.headingLevel),u={...o,level:c,entry:(e,t)=>t,mark:()=>g,isNeeded:()=>!1},p=fm(o,d),m=void 0!==t;return ar(e,n,{...l,lead:(d.lead||m)&&w`${d.lead&&M(d.lead,i)} ${m?s:g}`,body:w`<div class="sections">
          ${d.sections.map(e=>w`<section class="section">
                ${Mi(c,r[e.name])}
                <div class="content">${cm(u,e)}</div>
              </section>`)}
        </div>
        ${p?w`<p class="muted">${p}</p>`:g}`})}},gm={"strategy-pyramid":xs,"leitlinien-matrix":xl,"project-map":fo,timeline:Ko,"project-list":bd,cascade:Uc,quorum:Ep,about:hm};function $m({mode:e,name:t,styles:n}){return n??("static"===e?"fds-static.css":`${t}.hydrate.css`)}async function bm(e,t,n){let{land:i}=n,a=void 0===i?n:{...n,land:function(e,t){let n=_t(e,t);if(n&&l(n))return n.id;let i=e.feed.actors.filter(l).map(({id:e})=>e).sort().join(", ");throw new ft(ht(`Das Land „${t}“ steht nicht in diesem Feed; es gibt: ${i}`,`There is no Land “${t}” in this feed; there are: ${i}`))}(e,i)};return await mt.load(n.lang),"hydrate"===a.mode?async function(e,t){let{renderHydrate:n}=await import("./render-hydrate.js").then(function(e){return e.r});return n(e,t,$m(t))}(t,a):function(e,t){let{name:n,lang:i,headingLevel:a,today:r,land:s,since:l}=t,o=gm[n];if(!o)throw Error(`there is no static form of ${n}`);let d=void 0===s?e:wn(e,{land:s,filter:null}),c=void 0===l?void 0:wt(l),u={lang:i,headingLevel:a,today:r,...void 0!==s&&{land:s},...void 0!==c&&{since:c}};return Jt(ji(o.render(d,u))).replace(Li,"$1")}(e,a)}let vm=(e,t)=>new yt(ht(`${e}: ${t.de}`,`${e}: ${t.en}`));var ym=Object.freeze({__proto__:null,runRender:async function(e,t){let n=kt(e,Object.keys(gm),t.now()),i=await async function({model:e,json:t},n){var i;let a=await bm(e,t,n),r=(i=$m(n),ji(w`<link rel="stylesheet" href=${i} />`)),s="static"===n.mode?[r]:[];if(!n.page)return[...s,a,""].join("\n");let{text:l}=I(e.feed,"title",n.lang),{name:o,lang:d}=n,c=Jt(l||o),u=1===n.headingLevel?[]:[`<h1>${Bt(c)}</h1>`];return Et({lang:d,title:c,head:s,body:["<main>",...u,a,"</main>"]})}(await async function(e,t,n){let i,{name:a,text:r}=await(void 0===t?e.shippedFeed().then(e=>({name:"feed.v1.json",text:e})):gt(e,t)),s=r.replace(/^\uFEFF/,"");try{i=JSON.parse(s)}catch(n){let{de:e,en:t}=$t(n);throw vm(a,ht(`Das ist kein JSON (${e}).`,`This is no JSON (${t}).`))}let{feed:l,problems:o}=bt(i,n);for(let{path:t,message:n}of o)e.warn(`${a}: ${t||"/"}: ${n}`);if(!l)throw vm(a,ht("Das ist kein verwendbarer Feed.","This is no feed that can be used."));if(!vt(l))throw vm(a,ht("Kein einziger Eintrag der Strategie ist verwendbar (Ebenen, Ziele, Leitlinien, Themen, Vorhaben, Ereignisse); es gibt nichts zu zeigen.","Not one record of the strategy can be used (layers, goals, Leitlinien, topics, projects, events), so there is nothing to show."));return{model:c(l),json:s}}(t,n.feed,e.lang),n);return void 0===n.out?t.print(i):await t.writeFile(n.out,i),0}});export{Io as $,Bl as A,wl as B,Pi as C,ts as D,Vs as E,_s as F,Al as G,gl as H,Ws as I,Rl as J,oo as K,_l as L,Ol as M,yl as N,Kl as O,vl as P,Mi as Q,Ii as R,eo as S,$a as T,Tl as U,zi as V,to as W,co as X,lo as Y,Yl as Z,Bo as _,Na as a,cm as a$,Fo as a0,Ni as a1,Ao as a2,wo as a3,Co as a4,nd as a5,gd as a6,ud as a7,Xo as a8,ld as a9,Ou as aA,Oi as aB,lu as aC,wu as aD,Wu as aE,rp as aF,ap as aG,sp as aH,Uu as aI,tp as aJ,Tu as aK,Yu as aL,iu as aM,Ku as aN,Dp as aO,Cp as aP,cp as aQ,up as aR,dp as aS,ep as aT,am as aU,jp as aV,em as aW,mm as aX,fm as aY,im as aZ,nm as a_,dd as aa,cd as ab,hd as ac,ed as ad,wd as ae,Ec as af,Cc as ag,vc as ah,Sc as ai,yc as aj,es as ak,Mc as al,Bc as am,Qr as an,Ts as ao,Ac as ap,Hr as aq,Gc as ar,Ic as as,Nc as at,Wc as au,Jc as av,rc as aw,Hu as ax,Lu as ay,Gu as az,Jt as b,Tn as b$,pm as b0,dn as b1,jt as b2,Wa as b3,cn as b4,Ia as b5,Lt as b6,Ua as b7,za as b8,Bu as b9,Wi as bA,Ar as bB,Dr as bC,Cr as bD,xs as bE,Ca as bF,Bs as bG,Fs as bH,Ba as bI,Es as bJ,Kr as bK,Vr as bL,Pr as bM,Tr as bN,kr as bO,Cs as bP,dr as bQ,mr as bR,hr as bS,yr as bT,oa as bU,wr as bV,ps as bW,is as bX,ns as bY,Vn as bZ,Pn as b_,Xr as ba,wa as bb,fl as bc,Si as bd,Sa as be,Ha as bf,Ma as bg,Ga as bh,Pa as bi,Ra as bj,Va as bk,Ta as bl,Rt as bm,da as bn,aa as bo,ia as bp,la as bq,sa as br,ua as bs,pa as bt,fa as bu,ra as bv,ma as bw,Rr as bx,Ro as by,Zi as bz,ls as c,Vu as c$,xn as c0,jn as c1,Ri as c2,pl as c3,ml as c4,Us as c5,sr as c6,sl as c7,_o as c8,tl as c9,Ko as cA,To as cB,Fd as cC,Sd as cD,Gd as cE,go as cF,ho as cG,$o as cH,ko as cI,Jr as cJ,qo as cK,bd as cL,$d as cM,Yo as cN,sn as cO,ln as cP,Uo as cQ,td as cR,kd as cS,mc as cT,bc as cU,Uc as cV,qc as cW,Zc as cX,_u as cY,bp as cZ,Zu as c_,nl as ca,rm as cb,Ti as cc,Nr as cd,Xi as ce,ll as cf,Yi as cg,xl as ch,Gl as ci,hl as cj,nn as ck,Ut as cl,qt as cm,or as cn,qs as co,Qt as cp,gn as cq,rn as cr,Xt as cs,Dl as ct,$n as cu,bn as cv,vn as cw,fo as cx,ro as cy,so as cz,ds as d,Ru as d0,du as d1,su as d2,Pu as d3,Ep as d4,Bp as d5,op as d6,fp as d7,hp as d8,gp as d9,Cu as da,xu as db,qu as dc,pp as dd,hm as de,yn as df,pr as dg,ir as dh,Ml as di,ym as dj,vs as e,Aa as f,Gr as g,Kt as h,Oa as i,Yr as j,Ds as k,bs as l,ss as m,ku as n,vr as o,Or as p,Er as q,Nt as r,Ot as s,ji as t,Ur as u,ms as v,us as w,bl as x,Rs as y,Ps as z};
