let e,t,n;import{c as i,d as a,i as r,e as s,l,g as o,Z as d,h as c,E as u,N as p,j as m,A as f,H as h,p as g,k as $,m as b,o as v,q as y,r as A,T as D,s as C,u as B,v as k,x as w,y as E,z as F,B as x,D as G,F as H,G as L,J as j,K as M,M as S,O as I,P as z,Q as J,R as N,S as O,U as K,V as T,W as V,X as P,Y as R,_,$ as Z,a0 as W,a1 as q,a2 as U,a3 as Q,a4 as Y,a5 as X,a6 as ee,a7 as te,a8 as ne,a9 as ie,aa as ae,ab as re,ac as se,ad as le,ae as oe,af as de,ag as ce,ah as ue,ai as pe,aj as me,ak as fe,al as he,am as ge,an as $e,ao as be,ap as ve,aq as ye,ar as Ae,as as De,at as Ce,au as Be,av as ke,aw as we,ax as Ee,ay as Fe,az as xe,aA as Ge,aB as He,aC as Le,aD as je,aE as Me,aF as Se,aG as Ie,aH as ze,aI as Je,aJ as Ne,aK as Oe,aL as Ke,aM as Te,aN as Ve,aO as Pe,aP as Re,aQ as _e,aR as Ze,aS as We,aT as qe,aU as Ue,aV as Qe,aW as Ye,aX as Xe,aY as et,aZ as tt,a_ as nt,a$ as it,b0 as at,C as rt,w as st,b1 as lt,b2 as ot,b3 as dt,b4 as ct,b5 as ut}from"../fds.js";import{l as pt,s as mt,b as ft,T as ht,L as gt,d as $t,a as bt,e as vt,c as yt}from"./render-options.js";import{Buffer as At}from"buffer";import{R as Dt}from"./reload.js";function Ct(e,t){return i(`list/${t}`,()=>new Intl.ListFormat(a[t])).format(e)}function Bt(e,t,n){return(0,i(`collator/${n}`,()=>new Intl.Collator(a[n],{numeric:!0})).compare)(e,t)}let kt=/[\v\f\u0085]/g,wt=/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu,Et=/\p{Cs}/gu,Ft=/(^|[>"])(?=[\p{M}\u1160-\u11FF])/gu;function xt(e){return e.replace(kt," ").replace(wt,"").replace(Et,"�").replace(Ft,"$1 ").normalize("NFC")}function Gt({type:e,id:t}){return`${e}:${t}`}function Ht(e,t){return e===t||!!e&&!!t&&e.type===t.type&&e.id===t.id}function Lt(e,{type:t,id:n}){if("cell"!==t)return void 0!==e.find(t,n);let[i="",a="",...r]=n.split("/");return 0===r.length&&!!e.find("category",i)&&!!e.find("goal",a)}let jt=/[^A-Za-z0-9_-]+$/;function Mt(e,t){let n=[...e].map(({id:e})=>e),i=t.trim();if(n.includes(i))return i;let a=i.replace(jt,"");if(n.includes(a))return a;for(let e of[i.toLowerCase(),a.toLowerCase()]){let t=n.filter(t=>t.toLowerCase()===e);if(t.length>0)return 1===t.length?t[0]:void 0}}let St={layer:"layers",goal:"goals",category:"categories",leitlinie:"leitlinien",topic:"topics",project:"projects",event:"events",actor:"actors"};function It(e,t){if(Lt(e,t))return t;let{type:n}=t,{feed:i}=e;if("cell"!==n){let e=Mt(i[St[n]],t.id);return void 0===e?void 0:{type:n,id:e}}let[a="",r=""]=t.id.split("/"),[s,l]=[Mt(i.categories,a),Mt(i.goals,r)];return void 0===s||void 0===l?void 0:{type:n,id:`${s}/${l}`}}function zt(e,t){let n=e.find("actor",t.trim());if(n)return n;let i=pt(t),a=e.feed.actors.filter(r);return i?a.find(e=>(({id:e,name:t,name_en:n,short:i})=>[t,n,i,...mt(e)].flatMap(e=>void 0===e?[]:pt(e)))(e).includes(i)):void 0}let Jt=/[\p{L}\p{N}\p{M}]+/gu,Nt=/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;function Ot(e){return e.replace(/[aou]e/g,(t,n)=>{let i;return void 0!==(i=e[n-1])&&"aeiouyq~".includes(i)?t:t.charAt(0)+"~"})}function Kt(e){return e.toLowerCase().replace(/([aou])\u0308/g,"$1~").replace(/\p{M}/gu,"").replaceAll("ß","ss").replaceAll("ς","σ")}function Tt(e){return(e.normalize("NFKD").replace(Nt,"").match(Jt)??[]).map(e=>Ot(Kt(e))).filter(Boolean)}let Vt=/[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011*:_][\p{L}\p{N}\p{M}]+)+/gu;function Pt(e){let t=e.match(Vt)?.map(e=>e.replace(/[-\u2010\u2011*:_]/g,""))??[];return Tt([e,...t].join(" ")).map(e=>` ${e}`).join("")}let Rt={a:"a~?",o:"o~?",u:"u~?","a~":"a(?:~?e|~)?","o~":"o(?:~?e|~)?","u~":"u(?:~?e|~)?",e:"[e~]"},_t=/^[aou]~$/;function Zt(e){let t=_t.test(e)?`${e.charAt(0)}(?:~?e|~)`:e.replace(/[aou]~?|e/g,e=>Rt[e]??e);return RegExp(e.length<2?` ${t}`:t,"gu")}let Wt=new Map;function qt(e,t){return t.every(t=>{let n;return(!(n=Wt.get(t))&&(Wt.size>=50&&Wt.clear(),Wt.set(t,n=Zt(t))),n.lastIndex=0,n).test(e)})}let Ut=["planned","running","done","stopped"],Qt=["project","programme","product","standard","service","body"],Yt=(e,t)=>({feed:n})=>{let i=new Set(n.projects.map(t=>t[e]));return t.filter(e=>i.has(e)).map(e=>({id:e}))},Xt={land:{param:"land",values:{project:({lead:e=[],partners:t=[]})=>[...e,...t],event:s},candidates:e=>e.feed.actors.filter(t=>function(e,t){let{id:n}=t,{leads:i=[],partners:a=[]}=e.projectsByActor.get(n)??{},s=e.eventsByActor.get(n)??[];return r(t)||i.length+a.length+s.length>0}(e,t))},topic:{param:"with-topic",values:{project:({topic:e})=>[e],event:({topic:e})=>[e]},whereTold:["event"],candidates:({feed:e})=>e.topics},area:{param:"area",values:{project:({areas:e=[]})=>e,event:({areas:e=[]})=>e},whereTold:["project","event"],candidates:({feed:e})=>e.areas},status:{param:"status",values:{project:({status:e})=>[e]},candidates:Yt("status",Ut)},kind:{param:"kind",values:{project:({kind:e})=>[e]},candidates:Yt("kind",Qt)},leitlinie:{param:"about",values:{leitlinie:({id:e})=>[e],project:({leitlinien:e=[]})=>e},candidates:({feed:e})=>e.leitlinien}},en=Object.keys(Xt),tn=new WeakMap,nn=["","_en"],an=["id","number","title","label","name","summary","keywords","place","session"];function rn(e,t=[]){return t.flatMap(t=>{let n=e.find("actor",t);return n?[l(n,"de").text,l(n,"en").text]:[]})}function sn(e,t){let n=tn.get(e);if(void 0!==n)return n;let i=Pt([...an.flatMap(t=>nn.flatMap(n=>e[`${t}${n}`]??[])),...t()].join(" "));return tn.set(e,i),i}function ln(e,t){return 0===t.length||qt(sn(e,()=>(e.variants??[]).map(({title:e})=>e)),t)}function on(e,t,n){if(0===n.length)return!0;let{lead:i,partners:a}=t;return qt(sn(t,()=>[...rn(e,i),...rn(e,a)]),n)}function dn(e,t,n){return 0===n.length||qt(sn(t,()=>[t.decision?.number,...rn(e,t.actors)]),n)}function cn(e,t){return qt(sn(e,()=>[]),t)}async function un(e,t,n){let{leitlinien:i,projects:a,events:r}=e.feed,s=["\0"],l=[...i.map(e=>()=>ln(e,s)),...a.map(t=>()=>on(e,t,s)),...r.map(t=>()=>dn(e,t,s))],o=n();for(let e of l)e(),n()-o<8||(await t(),o=n())}function pn(e,t,n){return n.every(([{values:n},i])=>n[e]?.(t).includes(i)??!0)}function mn(e,t,n){return n.filter(([{values:n,whereTold:i}])=>!i?.includes(e)||t.some(t=>n[e]?.(t).some(e=>void 0!==e)))}let fn=new WeakMap;function hn(e,t){let n=JSON.stringify([t.land,t.filter]),i=fn.get(e)??[],a=i.find(e=>e.key===n);if(a)return a.model;let r=o(function(e,{land:t,filter:n}){let{feed:i}=e,a=Tt(n?.text??""),r=en.flatMap(e=>{let t=n?.[e]??null;return null===t?[]:[[Xt[e],t]]});null!==t&&r.push([Xt.land,t]);let s=mn("project",i.projects,r),l=mn("event",i.events,r);return{...i,leitlinien:i.leitlinien.filter(e=>pn("leitlinie",e,r)&&ln(e,a)),projects:i.projects.filter(t=>pn("project",t,s)&&on(e,t,a)),events:i.events.filter(t=>pn("event",t,l)&&dn(e,t,a))}}(e,t));return fn.set(e,[{key:n,model:r},...i].slice(0,4)),r}let{I:gn}=d,$n=e=>e,bn=e=>void 0!==e?._$litType$,vn=e=>e?._$litDirective$,yn=e=>void 0===e.strings,An=(e,t,n)=>{let i=e._$AA.parentNode,a=void 0===t?e._$AB:t._$AA;if(void 0===n)n=new gn(i.insertBefore(document.createComment(""),a),i.insertBefore(document.createComment(""),a),e,e.options);else{let t=n._$AB.nextSibling,r=n._$AM,s=r!==e;if(s){let t;n._$AQ?.(e),n._$AM=e,void 0!==n._$AP&&(t=e._$AU)!==r._$AU&&n._$AP(t)}if(t!==a||s){let e=n._$AA;for(;e!==t;){let t=$n(e).nextSibling;$n(i).insertBefore(e,a),e=t}}}return n},Dn=(e,t,n=e)=>(e._$AI(t,n),e),Cn={},Bn=(e,t=Cn)=>e._$AH=t,kn=e=>{e._$AR(),e._$AA.remove()},wn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},En=e=>wn[e],Fn=e=>e.replace(/[&<>"']/g,En),xn=({elementRenderers:e},t,n=customElements.get(t),i=new Map)=>{if(void 0===n)return console.warn(`Custom element ${t} was not registered.`),new Hn(t);for(let a of e)if(a.matchesClass(n,t,i))return new a(t);return new Hn(t)};class Gn{static matchesClass(e,t,n){return!1}constructor(e){this.tagName=e}connectedCallback(){}attributeChangedCallback(e,t,n){}setProperty(e,t){void 0!==this.element&&(this.element[e]=t)}setAttribute(e,t){if(e=e.toLowerCase(),void 0!==this.element){let n=this.element.getAttribute(e);this.element.setAttribute(e,t),this.attributeChangedCallback(e,n,t)}}get shadowRootOptions(){return{mode:"open"}}renderShadow(e){}renderLight(e){}renderAttributes(){let e=[];if(void 0!==this.element){let{attributes:t}=this.element;for(let n,i,a=0;a<t.length&&({name:n,value:i}=t[a]);a++)""===i||null==i?e.push(` ${n}`):e.push(` ${n}="${Fn(i)}"`)}return e}}class Hn extends Gn{constructor(){super(...arguments),this._attributes={}}setAttribute(e,t){this._attributes[e.toLowerCase()]=t}renderAttributes(){let e=[];for(let[t,n]of Object.entries(this._attributes))""===n||null==n?e.push(` ${t}`):e.push(` ${t}="${Fn(n)}"`);return e}}let Ln={attributeToProperty:c._$AK,changedProperties:c._$AL},jn={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5},Mn=e=>(...t)=>({_$litDirective$:e,values:t}),Sn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},In=null,zn={boundAttributeSuffix:d.M,marker:d.P,markerMatch:d.A,getTemplateHtml:d.L,patchDirectiveResolve:(e,t)=>{if(e.prototype._$AS.name!==t.name){In??=e.prototype._$AS.name;for(let n=e.prototype;n!==Object.prototype;n=Object.getPrototypeOf(n))if(n.hasOwnProperty(In))return void(n[In]=t);throw Error("Internal error: It is possible that both dev mode and production mode Lit was mixed together during SSR. Please comment on the issue: https://github.com/lit/lit/issues/4527")}},getAttributePartCommittedValue:(e,t,n)=>{let i=u;return e.j=e=>i=e,e._$AI(t,e,n),i},connectedDisconnectable:e=>({...e,_$AU:!0}),resolveDirective:d.V,AttributePart:d.H,PropertyPart:d.B,BooleanAttributePart:d.N,EventPart:d.U,isIterable:d.D},Jn=new WeakMap;function Nn(e){return"#document"===e.nodeName}function On(e){return"#document-fragment"===e.nodeName}function Kn(e){return"template"===e.nodeName}p.HTML,p.XML,p.MATHML,p.SVG,p.XLINK,p.XMLNS;let Tn=m.isElementNode,Vn=m.isCommentNode,Pn=m.isDocumentTypeNode,Rn=m.isTextNode;function _n(e,t,n){if(("function"!=typeof t["pre:node"]||!1!==t["pre:node"](e,n))&&(Nn(e)||On(e)||Tn(e)||Kn(e)))for(let n of e.childNodes)_n(n,t,e);"function"==typeof t.node&&t.node(e,n),"function"==typeof t.document&&Nn(e)&&t.document(e),"function"==typeof t.documentFragment&&On(e)&&t.documentFragment(e,n),"function"==typeof t.element&&Tn(e)&&t.element(e,n),"function"==typeof t.template&&Kn(e)&&t.template(e,n),"function"==typeof t.comment&&Vn(e)&&t.comment(e,n),"function"==typeof t.text&&Rn(e)&&t.text(e,n),"function"==typeof t.documentType&&Pn(e)&&t.documentType(e,n)}m.appendChild;let Zn=new Map,Wn=(e,t,n)=>{Zn.has(e)?Zn.get(e).set(n,t):Zn.set(e,new Map([[n,t]]))};for(let[e,t]of[["accept",["input"]],[["accept-charset","acceptCharset"],["form"]],[["accesskey","accessKey"],["*"]],["action",["form"]],["align",["caption","col","colgroup","hr","iframe","img","table","tbody","td","tfoot","th","thead","tr"]],["allow",["iframe"]],["alt",["area","img","input"]],["async",["script"]],["autocapitalize",["*"]],["autocomplete",["form","input","select","textarea"]],["autofocus",["button","input","keygen","select","textarea"]],["autoplay",["audio","video"]],["background",["body"]],[["bgcolor","bgColor"],["body","marquee","table","td","th","tr"]],["border",["img","object","table"]],["buffered",[]],["capture",[]],["challenge",[]],["charset",["script"]],["checked",["input"]],["cite",["blockquote","del","ins","q"]],[["class","className"],["*"]],["code",[]],["codebase",[]],["color",["font","hr"]],["cols",["textarea"]],[["colspan","colSpan"],["td","th"]],["content",["meta"]],[["contenteditable","contentEditable"],["*"]],[["contextmenu"],[]],["controls",["audio","video"]],["coords",["area"]],[["crossorigin","crossOrigin"],["audio","img","link","script","video"]],["csp",["iframe"]],["data",["object"]],[["datetime","dateTime"],["del","ins","time"]],["decoding",["img"]],["default",["track"]],["defer",["script"]],["dir",["*"]],[["dirname","dirName"],["input","textarea"]],["disabled",["button","fieldset","input","optgroup","option","select","textarea"]],["download",["a","area"]],["draggable",["*"]],["enctype",["form"]],[["enterkeyhint","enterKeyHint"],["textarea","contenteditable"]],["for",[]],["form",[]],[["formaction","formAction"],["input","button"]],[["formenctype","formEnctype"],["button","input"]],[["formmethod","formMethod"],["button","input"]],[["formnovalidate","formNoValidate"],["button","input"]],[["formtarget","formTarget"],["button","input"]],["headers",["td","th"]],["height",["canvas","embed","iframe","img","input","object","video"]],["hidden",["*"]],["high",["meter"]],["href",["a","area","base","link"]],["hreflang",["a","link"]],[["http-equiv","httpEquiv"],["meta"]],["icon",[]],["id",["*"]],["importance",[]],["integrity",["link","script"]],["intrinsicsize",[]],[["inputmode","inputMode"],["textarea","contenteditable"]],[["ismap","isMap"],["img"]],["itemprop",[]],["keytype",[]],["kind",["track"]],["label",["optgroup","option","track"]],["lang",["*"]],["language",[]],["loading",["img","iframe"]],["list",[]],["loop",["audio","marquee","video"]],["low",["meter"]],["manifest",[]],["max",["input","meter","progress"]],[["maxlength","maxLength"],["input","textarea"]],[["minlength","minLength"],["input","textarea"]],["media",["link","source","style"]],["method",["form"]],["min",["input","meter"]],["multiple",["input","select"]],["muted",["audio","video"]],["name",["button","form","fieldset","iframe","input","object","output","select","textarea","map","meta","param"]],[["novalidate","noValidate"],["form"]],["open",["details"]],["optimum",["meter"]],["pattern",["input"]],["ping",["a","area"]],["placeholder",["input","textarea"]],["poster",["video"]],["preload",["audio","video"]],["radiogroup",[]],[["readonly","readOnly"],["input","textarea"]],[["referrerpolicy","referrerPolicy"],["a","area","iframe","img","link","script"]],["rel",["a","area","link"]],["required",["input","select","textarea"]],["reversed",["ol"]],["rows",["textarea"]],[["rowspan","rowSpan"],["td","th"]],["sandbox",["iframe"]],["scope",["th"]],["scoped",[]],["selected",["option"]],["shape",["a","area"]],["size",["input","select"]],["sizes",["link","img","source"]],["slot",["*"]],["span",["col","colgroup"]],["spellcheck",["*"]],["src",["audio","embed","iframe","img","input","script","source","track","video"]],["srcdoc",["iframe"]],["srclang",["track"]],["srcset",["img","source"]],["start",["ol"]],["step",["input"]],["style",["*"]],["summary",["table"]],[["tabindex","tabIndex"],["*"]],["target",["a","area","base","form"]],["title",["*"]],["translate",[]],["type",["button","input","embed","object","script","source","style"]],[["usemap","useMap"],["img","input","object"]],["value",["button","data","input","li","meter","option","progress","param"]],["width",["canvas","embed","iframe","img","input","object","video"]],["wrap",["textarea"]]])for(let n of t)n=n.toUpperCase(),e instanceof Array?Wn(n,e[0],e[1]):Wn(n,e,e);let qn=e=>1!==e._$litServerRenderMode,{getTemplateHtml:Un,marker:Qn,markerMatch:Yn,boundAttributeSuffix:Xn,patchDirectiveResolve:ei,getAttributePartCommittedValue:ti,resolveDirective:ni,AttributePart:ii,PropertyPart:ai,BooleanAttributePart:ri,EventPart:si,connectedDisconnectable:li,isIterable:oi}=zn;function di(e,t){return ci(this.render(...t))}let ci=e=>{let t=vn(e);return void 0!==t&&ei(t,di),e},ui=(e,t,n)=>{if(void 0!==e.strings)for(let i=0;i<e.strings.length-1;i++)ci(t[n+i]);else ci(t)},pi=new WeakMap,mi=/^(\s|<!--[^(-->)]*-->)*(<(!doctype|html|head|body))/i;function fi(e,t,n=!0){let i;if(0===t.customElementHostStack.length){let e=t.eventTargetStack[0];e!==litServerRoot&&(t.eventTargetStack.unshift(litServerRoot),e&&(e.__eventTargetParent=e))}if(ci(e),i=e,vn(i)?.t){let n=t.customElementInstanceStack.at(-1);if(void 0!==n){let e=n.renderLight(t);if(void 0!==e)return e}e=null}else e=ni(li({type:jn.CHILD}),e);let a=[];if(null!=e&&bn(e))n&&a.push(`\x3c!--lit-part ${(e=>{let t=Jn.get(e.strings);if(void 0!==t)return t;let n=new Uint32Array(2).fill(5381);for(let t of e.strings)for(let e=0;e<t.length;e++)n[e%2]=33*n[e%2]^t.charCodeAt(e);let i=String.fromCharCode(...new Uint8Array(n.buffer));return t=At.from(i,"binary").toString("base64"),Jn.set(e.strings,t),t})(e)}--\x3e`),a.push(()=>function(e,t){let n=qn(e),i=(e=>{let t=pi.get(e.strings);if(void 0!==t)return t;let[n,i]=Un(e.strings,1),a=qn(e),r=String(n),s=(!a&&mi.test(r)?g:$)(r,{sourceCodeLocationInfo:!0}),l=[],o=0,d=0,c=e=>{if(void 0===o)throw Error("lastOffset is undefined");if(e<o)throw Error(`offset must be greater than lastOffset.\n        offset: ${e}\n        lastOffset: ${o}\n      `);o=e},u=e=>{let t=l.at(-1);void 0!==t&&"text"===t.type?t.value+=e:l.push({type:"text",value:e})},p=e=>{if(void 0===o)throw Error("lastOffset is undefined");let t=o;o=e,u(String(n).substring(t,e))},m=0;return _n(s,{"pre:node"(t,n){if(Vn(t))t.data===Yn&&(p(t.sourceCodeLocation.startOffset),c(t.sourceCodeLocation.endOffset),l.push({type:"child-part",index:m,useCustomElementInstance:n&&Tn(n)&&n.isDefinedCustomElement})),m++;else if(Tn(t)){let n=0,r=t.tagName;if(t.parentNode&&Tn(t.parentNode)&&t.parentNode.isDefinedCustomElement&&l.push({type:"slotted-element-open",name:t.attrs.find(e=>"slot"===e.name)?.value}),-1!==r.indexOf("-")){let e=customElements.get(r);void 0!==e&&(t.isDefinedCustomElement=!0,l.push({type:"custom-element-open",tagName:r,ctor:e,staticAttributes:new Map(t.attrs.filter(e=>!e.name.endsWith(Xn)).map(e=>[e.name,e.value]))}))}else"slot"===r&&l.push({type:"slot-element-open",name:t.attrs.find(e=>"name"===e.name)?.value});let s=t.attrs.map(e=>{let t=e.name.endsWith(Xn),i=e.name.startsWith(Qn);return(t||i)&&(n+=1),[t,i,e]});for(let[o,u,f]of((n>0||t.isDefinedCustomElement)&&(p(t.sourceCodeLocation.startTag.startOffset),l.push({type:"possible-node-marker",boundAttributesCount:n,nodeIndex:m})),s))if(o||u){let n=f.value.split(Qn),s=t.sourceCodeLocation.attrs[f.name],u=s.startOffset,h=s.endOffset;if(p(u),o){let e=i[d++],[,s,o]=/([.?@])?(.*)/.exec(e);if(!a){if("."===s)throw Error("Server-only templates can't bind to properties. Bind to attributes instead, as they can be serialized when the template is rendered and sent to the browser.");if("@"===s)throw Error("Server-only templates can't bind to events. There's no way to serialize an event listener when generating HTML and sending it to the browser.")}l.push({type:"attribute-part",index:m,name:o,ctor:"."===s?ai:"?"===s?ri:"@"===s?si:ii,strings:n,tagName:r.toUpperCase(),useCustomElementInstance:t.isDefinedCustomElement})}else{if(!a)throw Error(`Server-only templates don't support element parts, as their API does not currently give them any way to render anything on the server. Found in template:\n    ${hi(e)}`);l.push({type:"element-part",index:m})}c(h)}else if(t.isDefinedCustomElement){let e=t.sourceCodeLocation.attrs[f.name];p(e.startOffset),c(e.endOffset)}if(t.isDefinedCustomElement)p(t.sourceCodeLocation.startTag.endOffset-1),l.push({type:"custom-element-attributes"}),u(">"),c(t.sourceCodeLocation.startTag.endOffset),l.push({type:"custom-element-shadow"});else if(!a&&/^(title|textarea|script|style)$/.test(t.tagName)){let n=function(e){if(!/script/i.test(e.tagName))return!1;let t=!1;for(let n of e.attrs)if("type"===n.name)switch(n.value){case null:case void 0:case"":case"module":case"text/javascript":case"application/javascript":case"application/ecmascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return!0;default:t=!0}return!t}(t);for(let i of t.childNodes){if(!Rn(i))throw Error(`Internal error: Unexpected child node inside raw text node, a ${t.tagName} should only contain text nodes, but found a ${t.nodeName} (tagname: ${t.tagName})`);let a=i.value,r=i.sourceCodeLocation.startOffset;p(r);let s=RegExp(Qn.replace(/\$/g,"\\$"),"g");for(let i of a.matchAll(s)){if(p(r+i.index),n)throw Error(`Found binding inside an executable <script> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to execute arbitrary JavaScript. If you do need to create a script element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${hi(e)}`);if("style"===t.tagName)throw Error(`Found binding inside a <style> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to exfiltrate information from the page. If you do need to create a style element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${hi(e)}`);l.push({type:"child-part",index:m,useCustomElementInstance:!1}),c(r+i.index+i[0].length)}p(r+a.length)}}else!a&&Kn(t)&&_n(t.content,this,t);m++}},node(e){Tn(e)&&(e.isDefinedCustomElement?l.push({type:"custom-element-close"}):"slot"===e.tagName&&l.push({type:"slot-element-close"}),e.parentNode&&Tn(e.parentNode)&&e.parentNode.isDefinedCustomElement&&l.push({type:"slotted-element-close"}))}}),p(),pi.set(e.strings,l),l})(e),a=0,r=[];for(let s of i)switch(s.type){case"text":r.push(s.value);break;case"child-part":r.push(()=>{let i=e.values[a++],r=n;if(bn(i)&&!(r=qn(i))&&n)throw Error(`A server-only template can't be rendered inside an ordinary, hydratable template. A server-only template can only be rendered at the top level, or within other server-only templates. The outer template was:\n    ${hi(e)}\n\nAnd the inner template was:\n    ${hi(i)}\n              `);return fi(i,t,r)});break;case"attribute-part":r.push(()=>{let n,i=s.strings,r=new s.ctor({tagName:s.tagName},s.name,i,li(),{}),l=void 0===r.strings?e.values[a]:e.values;ui(r,l,a);let o=u;if(r.type!==jn.EVENT&&(o=ti(r,l,a)),o!==u){let e=s.useCustomElementInstance?t.customElementInstanceStack.at(-1):void 0;n=r.type===jn.PROPERTY?function(e,t,n){var i,a;let r;n=n===f?void 0:n;let s=(i=t.tagName,a=t.name,void 0!==(r=Zn.get(i))&&r.has(a)?r.get(a):Zn.get("*").get(a));return void 0!==e&&e.setProperty(t.name,n),void 0!==s?`${s}="${Fn("string"==typeof n?n:String(n))}"`:void 0}(e,s,o):r.type===jn.BOOLEAN_ATTRIBUTE?function(e,t,n){if(n&&n!==f){if(void 0===e)return t.name;e.setAttribute(t.name,"")}}(e,s,o):function(e,t,n){if(n!==f){if(n="string"==typeof n?n:null==n||n===u?"":String(n),void 0===e)return`${t.name}="${Fn(n)}"`;e.setAttribute(t.name,n)}}(e,s,o)}return a+=i.length-1,n});break;case"element-part":r.push(()=>{a++});break;case"custom-element-open":r.push(()=>{let e=xn(t,s.tagName,s.ctor,s.staticAttributes);for(let[n,i]of(e.element&&(gi(e.element,t),t.eventTargetStack.push(e.element)),s.staticAttributes))e.setAttribute(n,i);t.customElementInstanceStack.push(e),t.customElementRendered?.(s.tagName)});break;case"custom-element-attributes":r.push(()=>{let e=t.customElementInstanceStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);e?.connectedCallback();let n=e.renderAttributes();return(t.deferHydration||t.customElementHostStack.length>0)&&(n=n.concat(" defer-hydration")),n});break;case"possible-node-marker":r.push(()=>{if((s.boundAttributesCount>0||t.customElementHostStack.length>0)&&n)return`\x3c!--lit-node ${s.nodeIndex}--\x3e`});break;case"custom-element-shadow":r.push(()=>{let e=t.customElementInstanceStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);t.customElementHostStack.push(e);let n=e.renderShadow(t),i=[];if(void 0!==n){let{mode:a="open",delegatesFocus:r}=e.shadowRootOptions??{},s=r?" shadowrootdelegatesfocus":"";i.push(`<template shadowroot="${a}" shadowrootmode="${a}"${s}>`),i.push(()=>n),i.push("</template>"),i.push(()=>{t.customElementHostStack.pop()})}return i});break;case"custom-element-close":r.push(()=>{t.customElementInstanceStack.pop(),t.eventTargetStack.pop()});break;case"slot-element-open":r.push(()=>{let e=t.customElementHostStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);if(e.element){let n=e.element.__slots??=new Map,i=new h;i.name=s.name??"",gi(i,t),n.has(s.name)||n.set(s.name,i),t.eventTargetStack.push(i)}});break;case"slot-element-close":r.push(()=>{t.eventTargetStack.pop()});break;case"slotted-element-open":r.push(()=>{t.slotStack.push(s.name)});break;case"slotted-element-close":r.push(()=>{t.slotStack.pop()});break;default:throw Error("internal error")}return r.push(()=>{a!==e.values.length&&function(e,t){throw Error(`\n    Unexpected final partIndex: ${e} !== ${t.values.length} while processing the following template:\n\n    ${hi(t)}\n\n    This could be because you're attempting to render an expression in an invalid location. See\n    https://lit.dev/docs/templates/expressions/#invalid-locations for more information about invalid expression\n    locations.\n  `)}(a,e)}),r}(e,t)),n&&a.push("\x3c!--/lit-part--\x3e");else{if(n&&a.push("\x3c!--lit-part--\x3e"),null==e||e===f||e===u);else{let i;if(null===(i=e)||"object"!=typeof i&&"function"!=typeof i||!oi(e))a.push(Fn("string"==typeof e?e:String(e)));else for(let i of e)a.push(()=>fi(i,t,n))}n&&a.push("\x3c!--/lit-part--\x3e")}return a}function hi(e){return null!=e?._$litType$?.h?e._$litType$.h.join("${...}"):e.strings.join("${...}")}function gi(e,t){let n=t.eventTargetStack.at(-1),i=t.slotStack.at(-1);e.__host=t.customElementHostStack.at(-1)?.element;let a=n?.__slots?.get(i);a?e.__eventTargetParent=a:e.__host===n?e.__eventTargetParent=e.getRootNode()??n:e.__eventTargetParent=n}let{attributeToProperty:$i,changedProperties:bi}=Ln;A.prototype.createRenderRoot=function(){return this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)};class vi extends Gn{static matchesClass(e){return e._$litElement$}constructor(e){super(e),this._disabled=!1,this.element=new(customElements.get(this.tagName));let t=this.element.__internals;if(t)for(let[e,n]of Object.entries(b)){let i=t[e];i&&!this.element.hasAttribute(n)&&(this.element.setAttribute(n,i),this.element.setAttribute(`${v}${n}`,i))}}get shadowRootOptions(){return this.element.constructor.shadowRootOptions??super.shadowRootOptions}connectedCallback(){let e;for(let t of(globalThis.litSsrCallConnectedCallback&&console.warn("litSsrCallConnectedCallback is deprecated. Please use LitElementRenderer.renderOptions instead."),vi.renderOptions)){let n=t(this.element);if(n){e=n;break}}if(e?.disableSsr)return void(this._disabled=!0);if(globalThis.litSsrCallConnectedCallback||e?.connectedCallback){this.element.enableUpdating=function(){};try{this.element.connectedCallback()}catch(t){let e=this.element.constructor.name;throw console.warn(`Calling ${e}.connectedCallback() resulted in a thrown error. Consider configuring \`LitElementRenderer.renderOptions\` to prevent calling connectedCallback for unsupported elements or add isServer checks to your code to prevent calling browser API during SSR.`),t}}let t=bi(this.element);this.element?.willUpdate(t),y.prototype.update.call(this.element,t)}attributeChangedCallback(e,t,n){$i(this.element,e,n)}renderShadow(e){if(this._disabled)return;let t=[],n=this.element.constructor.elementStyles;if(void 0!==n&&n.length>0){for(let e of(t.push("<style>"),n))t.push(e.cssText);t.push("</style>")}return t.push(()=>fi(this.element.render(),e)),t}renderLight(e){let t=this.element?.renderLight();return t?[()=>fi(t,e)]:[""]}}vi.renderOptions=[];class yi{constructor(e){this._waiting=!1,this._iterators=[e[Symbol.iterator]()]}next(){if(this._waiting)throw Error("Cannot call next() while waiting for a Promise to resolve");for(;;){let e=this._iterators.at(-1);if(void 0===e)return{done:!0,value:void 0};let t=e.next();if(t.done){this._iterators.pop();continue}let n=t.value;if("string"==typeof n)return t;for(;"function"==typeof n;)n=n();if(void 0!==n){if("string"==typeof n)return{done:!1,value:n};if(Array.isArray(n)){this._iterators.push(n[Symbol.iterator]());continue}return this._waiting=!0,{done:!1,value:n.then(e=>(this._waiting=!1,"string"==typeof e?e:(this._iterators.push(e[Symbol.iterator]()),this)))}}}}[Symbol.iterator](){return this}}let Ai=e=>{let t="";for(let n of e){let e=n;for(;"function"==typeof e;)e=e();if("string"==typeof e)t+=e;else if(Array.isArray(e))t+=Ai(e);else if(void 0!==e)throw Error("Promises not supported in collectResultSync. Please use collectResult.")}return t},Di=/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g,Ci=/(<[a-z][^<>]*?)\s+part="[^"]*"/g;function Bi(e){var t;let n;return Ai(new yi((t={elementRenderers:[vi],customElementInstanceStack:[],customElementHostStack:[],eventTargetStack:[],slotStack:[],deferHydration:!1,...t=void 0},n=!0,bn(e)&&(n=qn(e)),fi(e,t,n)))).replace(Di,"").replace(/[ \t]*\n\s*/g,"\n").trim()}function ki(e,t,n){let i=n??f;switch(Math.min(Math.max(Math.trunc(e),0),6)){case 1:return D`<h1 part="heading" id=${i}>${t}</h1>`;case 2:return D`<h2 part="heading" id=${i}>${t}</h2>`;case 3:return D`<h3 part="heading" id=${i}>${t}</h3>`;case 4:return D`<h4 part="heading" id=${i}>${t}</h4>`;case 5:return D`<h5 part="heading" id=${i}>${t}</h5>`;case 6:return D`<h6 part="heading" id=${i}>${t}</h6>`;default:return f}}function wi(e){let t="number"==typeof e||"string"==typeof e?String(e).trim():"";return/^[0-6]$/.test(t)?Number(t):2}function Ei(e){return e>0?e+1:3}function Fi(e,t){let n=C(e);return n?D`<a href=${n} rel="noopener" part="link">${t}</a>`:e?D`${t} (${B(e,k)})`:t}let xi=/^(?!.*[?&<>",;:#%/[\]{}|\\^`])[^\s@]+@[^\s@]+\.[^\s@]+$/;function Gi(e,t){return e?t(e):void 0}let Hi=(e,t)=>w[t].more(e);function Li(e,t,{lang:n,open:i=20,isNeeded:a}){if(e.length<=1.25*i)return t(e,!1);let r=e.slice(i);return D`${t(e.slice(0,i),!1)}
    <details class="whole" ?open=${void 0!==a&&r.some(a)}>
      <summary class="link">${Hi(r.length,n)}</summary>
      ${t(r,!0)}
    </details>`}let ji=E("sources",{none:"Keine Quelle angegeben.",lost:"Quelle im Feed nicht lesbar.",page:"S."});function Mi({section:e,page:t},n){return[e&&B(e,x),void 0===t?void 0:`${ji[n].page} ${G(t,n)}`].filter(Boolean).join(", ")}function Si(e,t,n,i){let a=Fi(t??e.url,H(e,"title",i)),r=n.filter(Boolean),s=r.length>12?` ${Hi(r.length-12,i)}`:"",l=`${r.slice(0,12).join("; ")}${s}`,o=[e.publisher&&B(e.publisher,k),function({date:e},t){return e&&j(e,t)}(e,i),l].filter(Boolean).join(", ");return D`<cite>${a}</cite>${o&&D`<span class="muted">, ${o}</span>`}`}let Ii=/(?:[:(]|, | – ).*$/u,zi=/^(?:Beschluss |Decision )?[A-Z]*-?\d{4}\/\d+\S*/u;function Ji(e,t,n){let i=e.sources.get(t.source);if(!i)return;let a=Mi(t,n),r=L(function(e,t,n){let[i]=e.feed.leitlinien,a=M((i?.cite?.[0]?.source===t.id?e.find("layer","umbrella"):void 0)??t,"title",n),[r]=zi.exec(a.text)??[],s=r??B(a.text.replace(Ii,""),40);return{...a,text:s}}(e,i,n),n),s=D`${r}${a&&`, ${a}`}`;return D`<cite>${Fi(t.url??i.url,s)}</cite>`}function Ni(e,t,n,{more:i=[],lost:a=e.isLost(t,"cite")}={}){let r=[...t.cite??[],...i];if(0===r.length){let{none:e,lost:t}=ji[n];return D`<p class="muted">${a?t:e}</p>`}let s=Li(function(e,t,n){let i=new Map;for(let a of t){let t=e.sources.get(a.source);if(!t)continue;let r=`${a.source} ${a.url??""}`,s=i.get(r)??{source:t,url:a.url,places:[]},l=Mi(a,n);s.places.includes(l)||s.places.push(l),i.set(r,s)}return[...i.values()]}(e,r,n),e=>D`<ul class="sources" part="sources">
        ${e.map(({source:e,url:t,places:i})=>D`<li>${Si(e,t,i,n)}</li>`)}
      </ul>`,{lang:n,open:50});return a?D`${s}
        <p class="muted">${F(n)}</p>`:s}let Oi=e=>void 0===e||""===e||e===f,Ki=(e,t="")=>D`<div class=${t||f} role="status" ?hidden=${Oi(e)}>
    ${Oi(e)?f:D`<p>${e}</p>`}
  </div>`,Ti=S("de","fehlerhafter Eintrag","fehlerhafte Einträge"),Vi=S("de","Liste ist nicht lesbar","Listen sind nicht lesbar"),Pi=S("de","fehlerhafte Angabe","fehlerhafte Angaben"),Ri=E("frame",{loading:"Die Daten werden geladen …",slow:"Das Laden dauert länger als üblich.",failed:"Die Daten konnten nicht geladen werden.",failedDetails:`Die Einzelheiten konnten nicht geladen werden. ${Dt.de}`,broken:`Diese Ansicht kann gerade nicht gezeigt werden. ${Dt.de}`,retry:"Erneut versuchen",retrying:"Es wird weiter versucht.",staleFeed:e=>`Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom ${e}.`,staleSnapshot:e=>`Die aktuellen Daten sind gerade nicht erreichbar. Sie sehen den Datenstand aus dem Programmpaket vom ${e}.`,staleUndated:e=>`Neuere Daten sind gerade nicht erreichbar. Gezeigt wird, was am ${e} geladen wurde.`,updated:e=>`Stand ${e}`,updatedUnknown:"Stand nicht angegeben",source:"Zusammenstellung",licence:"Lizenz",snapshot:"Datenstand aus dem Programmpaket",updatedUnreadable:"Stand nicht lesbar",omitted:(e,t,n)=>{let i=[e>0&&Ti(e),t>0&&Pi(t)].filter(Boolean),a=e+t===1,r=i.length>0&&`${i.join(" und ")} ${a?"wurde":"wurden"} weggelassen`;return[n>0&&Vi(n),r].filter(Boolean).join("; ")},tools:"Zitieren, herunterladen, drucken",failedNarrowing:`Der Filter ließ sich nicht laden. Sie sehen alles. ${Dt.de}`}),_i="heading";function Zi(e,t){let{updated:n}=e.feed;return void 0===n?void 0:I(z(n),t)}function Wi(e,t){return Fi(e.url,e.name?J(e,t):e.url)}function qi({feed:e},t){let{updatedUnknown:n,updatedUnreadable:i}=Ri[t];return e.lost?.parts.has("updated")?i:n}function Ui({feed:{lost:e}},t){if(!e)return f;let n=0;e.records.forEach(e=>{n+=e});let i=N.filter(t=>e.parts.has(t)).length,a=Ri[t].omitted(n,e.values,i);return a?D`<span part="omitted">${a}</span>`:f}function Qi({heading:e,headingLevel:t,lang:n},i){return t>0?D`<section class="frame" part="frame" lang=${n} aria-labelledby=${_i}>
      ${i}
    </section>`:D`<section class="frame" part="frame" lang=${n} aria-label=${e}>
    ${i}
  </section>`}function Yi({heading:e,headingLevel:t},{lead:n,chosen:i}={}){return D`<header part="header">
    <div class="masthead">
      ${ki(t,e,_i)}
      ${n?D`<p class="lead" part="lead">${n}</p>`:f}
      ${void 0===i?f:D`<p class="choice">${i}</p>`}
    </div>
  </header>`}function Xi(e,t,n,{notice:i,tools:a,news:r,isPart:s}={}){let{lead:l,chosen:o,switches:d,body:c,none:u,footer:p}=O(n);return Qi(t,D`${Yi(t,{lead:l,chosen:o})}
      ${"stale"===e.status?function(e,{lang:t,retry:n}){let i=Ri[t],a=Zi(e.model,t),r=I(ft(e.fetchedAt),t),s="snapshot"===e.origin?i.staleSnapshot:i.staleFeed,l=a?s(a):i.staleUndated(r);return D`<div class="notice" part="notice" role="status">
    <p>${l}</p>
    ${e.retrying?D`<p class="muted">${i.retrying}</p>`:f}
    <button type="button" class="link" part="retry" @click=${n}>${i.retry}</button>
  </div>`}(e,t):f} ${i} ${r}
      ${Gi(d,e=>D`<div class="switches" part="switches">${e}</div>`)}
      <div class="body" part="body" ?data-none=${void 0!==u} ?data-part=${s}>
        ${void 0===u?c:D`${c}
                <p>${u}</p>`}
      </div>
      ${null===p?f:D`<footer part="footer">
              <div class="origin">${function(e,t){let n=Ri[t],i=Zi(e.model,t),{publisher:a,licence:r}=e.model.feed;return D`<span part="date">${i?n.updated(i):qi(e.model,t)}</span>
    ${Gi(a?.name||a?.url?a:void 0,e=>D`<span part="source">${n.source}: ${Wi(e,t)}</span>`)}
    ${Gi(r?.trim(),e=>D`<span part="licence">${n.licence}: ${Fi(K(e),B(e,x))}</span>`)}
    ${"snapshot"===e.origin?D`<span>${n.snapshot}</span>`:f}
    ${Ui(e.model,t)}`}(e,t.lang)}${p}</div>
              ${a}
            </footer>`}`)}function ea({slow:e},t){return e?D`<div class="place">
    ${Qi(t,D`${Yi(t)}
        <div class="state" aria-busy="true">
          <slot></slot>
          <div part="loading">${Ki(Ri[t.lang].slow,"muted")}</div>
        </div>`)}
  </div>`:function({lang:e}){return D`<div class="waiting place" part="loading" aria-busy="true">
    <slot></slot>
    <p class="muted" lang=${e}>${Ri[e].loading}</p>
  </div>`}(t)}function ta({lang:e,retry:t}){return D`<button type="button" class="action" part="retry" @click=${t}>
    ${Ri[e].retry}
  </button>`}function na({retrying:e},t){let n=Ri[t.lang];return Qi(t,D`${Yi(t)}
      <div class="state" part="failed">
        <slot></slot>
        ${Ki(n.failed)}
        ${e?D`<p class="muted">${n.retrying}</p>`:f}
        ${ta(t)}
      </div>`)}function ia(e){let t=Ri[e.lang];return Qi(e,D`${Yi(e)}
      <div class="state" part="failed">
        <slot></slot>
        ${Ki(t.broken)} ${ta(e)}
      </div>`)}let aa=[["leitlinie","leitlinien"],["project","projects"],["event","events"]],ra=Object.freeze({text:"",...Object.fromEntries(en.map(e=>[e,null]))}),sa=Object.keys(ra);function la(e,t){return sa.every(n=>e[n]===t[n])}function oa(e){return!la({...e,text:e.text.trim()},ra)}let da=e=>"text"!==e?Xt[e].param:"q",ca=e=>sa.find(t=>da(t)===e);function ua(e){return sa.flatMap(t=>{let n=e[t]?.trim();return n?[[da(t),n]]:[]})}function pa(e,t=null){let n=t?.trim();return Object.freeze({...n&&{land:n},...Object.fromEntries(ua(e??ra))})}function ma(e,t){return sa.every(n=>e[da(n)]===t[da(n)])}let fa=new WeakMap,ha=E("criteria",{land:{name:"Land oder Stelle",all:"alle",unknown:e=>`„${e}“ ist kein bekanntes Land. Sie sehen alle Länder.`},topic:{name:"Schwerpunktthema",all:"alle Themen",unknown:e=>`„${e}“ ist kein bekanntes Schwerpunktthema. Sie sehen alle Themen.`},area:{name:"Themenbereich",all:"alle Themenbereiche",unknown:e=>`„${e}“ ist kein bekannter Themenbereich. Sie sehen alle Themenbereiche.`},status:{name:"Status",all:"jeder Status",unknown:e=>`„${e}“ ist kein Status in diesen Daten. Sie sehen jeden Status.`},kind:{name:"Art",all:"alle Arten",unknown:e=>`„${e}“ ist keine Art in diesen Daten. Sie sehen alle Arten.`},leitlinie:{name:"Leitlinie",all:"alle Leitlinien",unknown:e=>`„${e}“ ist keine bekannte Leitlinie. Sie sehen alle Leitlinien.`}}),ga=E("narrowing",{from:e=>`Beiträge aus ${e}`,contributions:(e,{projects:t,leads:n,events:i})=>{let a=n>0?` (${T(n)} davon federführend)`:"";return`${e} ist an ${[t>0&&`${T(t)} Vorhaben${a}`,i>0&&S("de","Ereignis","Ereignissen")(i)].filter(Boolean).join(" und ")} beteiligt. Andere Vorhaben und Ereignisse sind ausgeblendet.`},nothing:e=>`Zu ${e} ist in diesen Daten nichts veröffentlicht.`,showAll:"Alle Länder zeigen",showLand:e=>`Nur ${e} zeigen`,allShown:e=>`Sie sehen alle Länder, nicht nur ${e}.`,noneOf:{leitlinie:e=>1===e?"Die eine Leitlinie passt nicht zum Filter.":`Keine von ${T(e)} Leitlinien passt zum Filter.`,project:e=>1===e?"Das eine Vorhaben passt nicht zum Filter.":`Keines von ${T(e)} Vorhaben passt zum Filter.`,event:e=>1===e?"Das eine Ereignis passt nicht zum Filter.":`Keines von ${T(e)} Ereignissen passt zum Filter.`},noneOfLand:{leitlinie:e=>`Zu ${e} enthalten die Daten keine Leitlinien.`,project:e=>`Zu ${e} enthalten die Daten keine Vorhaben.`,event:e=>`Zu ${e} enthalten die Daten keine Ereignisse.`},unknownChoice:e=>`Der Link zu dieser Seite nennt „${e}“. Das kommt in diesen Daten nicht vor.`,filtered:"Gefiltert:",reset:"Filter zurücksetzen"}),$a=(e,t)=>(n,i)=>`${T(n)} von ${S("de",e,t)(i)}`,ba=E("of-all",{leitlinie:$a("Leitlinie","Leitlinien"),project:$a("Vorhaben","Vorhaben"),event:$a("Ereignis","Ereignissen")}),va={filter:null,unknown:[]};function ya(e,t,n){let i=t&&D`<button type="button" class="link" part="narrowing" @click=${n}>${t}</button>`;return D`<div class="notice narrowing" part="notice">
    <p>${e}</p>
    ${i}
  </div>`}let Aa=["projects","events"],Da=[..._.project,..._.event];function Ca(e,t,n){let{projects:i,events:a}=e.feed,r={model:e,lang:n},s=ga[n],l=V(t,n);return i.length+a.length===0?P(r,s.nothing(l),Aa,Da):[s.contributions(l,{projects:i.length,leads:i.filter(({lead:e})=>e?.includes(t.id)).length,events:a.length}),R(r,Aa,Da)].filter(Boolean).join(" ")}function Ba({land:e,filter:t,unknown:n},i,a,r){let s=ga[r];return[...void 0===n?[]:[s.unknownChoice(n)],...null===e||i?[]:[ha[r].land.unknown(e)],...t?a.map(({criterion:e,value:t})=>ha[r][e].unknown(t)):[]]}var ka=Object.freeze({__proto__:null,contributions:Ca,narrowed:function(e,t,n){var i;let{lang:a,showsAll:r,saysLand:s,reset:l}=n,{land:o,filter:d}=t,c=null===o?void 0:zt(e,o),u=r?void 0:c,p=u?hn(e,{land:u.id,filter:null}):e,{filter:m,unknown:f}=d?function(e,t){let n=fa.get(e);if(n?.[0]===t)return n[1];let i=function(e,t){let n={...ra,text:t.text},i=[];for(let a of en){let r=t[a];if(null===r)continue;let s=function(e,t,n){let i=Xt[t].candidates(e);if("land"!==t)return Mt(i,n);let a=zt(e,n);return a?i.some(({id:e})=>e===a.id)?a.id:void 0:Mt(i,n)}(e,a,r);void 0===s?i.push({criterion:a,value:r}):n[a]=s}return{filter:oa(n)?Object.freeze(n):null,unknown:i}}(e,t);return fa.set(e,[t,i]),i}(e,d):va,h=m?hn(e,{land:u?.id??null,filter:m}):p,g=Ba(t,!!c,f,a),$=s?g:Ba(t,!0,f,a),b=f.length>0&&!m?ga[a].reset:void 0,v=D`${$.length>0?ya($.join(" "),b,l):void 0}
  ${c&&s?function(e,t,{lang:n,showsAll:i,toggleAll:a}){let r=ga[n],s=V(t,n);return i?ya(r.allShown(s),r.showLand(s),a):ya(Ca(e,t,n),r.showAll,a)}(p,c,n):void 0}
  ${m&&function(e,t,{lang:n,reset:i}){let a=ga[n],r=aa.filter(([,t])=>e.feed[t].length>0).map(([i,a])=>ba[n][i](t.feed[a].length,e.feed[a].length));return ya(`${a.filtered} ${Ct(r,n)}.`,a.reset,i)}(p,h,n)}`;return{model:h,basis:p,land:u,filter:m,unknown:g,noHits:function(e,{model:t,basis:n,land:i},a){let r=ga[a],s={};for(let[l,o]of aa){let d=n.feed[o].length;if(!(t.feed[o].length>0)&&0!==e.feed[o].length)if(d>0)s[l]=r.noneOf[l](d);else if(i){let t=r.noneOfLand[l](V(i,a));s[l]=P({model:e,lang:a},t,[o],_[l])}}return s}(e,{model:h,basis:p,land:u},a),notice:v,...u&&{heading:(i=n.heading,`${i} – ${ga[a].from(V(u,a))}`)}}}});let wa={layers:"layer",goals:"goal",categories:"category",leitlinien:"leitlinie",topics:"topic",actors:"actor",projects:"project",events:"event"};function Ea({from:e,interval:t},{day:n,today:i}){return!!e&&!(e.start>i)&&(t||"day"!==e.precision?e.start>n:e.start>=n)}function Fa({kind:e,status:t,date:n}){return"decision"!==e||"planned"===t||"unconfirmed"===t?void 0:n}function xa({feed:e},t){let n=({date:e})=>e.from?.start??0;return N.flatMap(i=>e[i].flatMap(e=>function(e,t,n){let i=wa[e],a=i&&{ref:{type:i,id:t.id}},r="events"===e?Fa(t):void 0;if(r&&Ea(r,n))return{list:e,record:t,...a,reason:"decided",date:r};let{added:s}=t;return s&&Ea(s,n)?{list:e,record:t,...a,reason:"added",date:s}:void 0}(i,e,t)??[]).sort((e,t)=>n(t)-n(e)))}function Ga(e){return new Set(e.flatMap(({ref:e})=>e?[Gt(e)]:[]))}function Ha({feed:e},t){return t.some(t=>e[t].some(e=>e.added??("events"===t&&Fa(e))))}let La=({feed:e,hasLost:t})=>N.some(n=>t(`${n}/added`)||e[n].some(({added:e})=>void 0!==e));function ja(e,t,n){let{type:i}=Z[n];return"topic"===e&&t&&t.cross?W[n].crossTopic:i[e]}function Ma({model:e,lang:t},n,i){let a=i.filter(t=>"topic"===n&&!0===e.find("topic",t)?.cross).length,r=i.length-a;return[r>0&&Z[t].count[n](r),a>0&&W[t].crossTopics(a)].filter(Boolean).join(", ")}let Sa=E("news",{badge:{new:"Neu",changed:"Geändert"},since:(e,t)=>`Neu seit dem ${e}: ${t}`,none:e=>`Seit dem ${e} ist hier nichts hinzugekommen.`,unsaid:e=>`Ob seit dem ${e} etwas hinzugekommen ist, sagen die Daten nicht.`,reason:{added:"aufgenommen",decided:"beschlossen"},updated:e=>`Seit Ihrem Aufruf aktualisiert: ${e}.`,count:{new:e=>`${T(e)} neu`,changed:e=>`${T(e)} geändert`,gone:e=>`${T(e)} entfernt`},show:"Änderungen zeigen",goneTitle:"Nicht mehr enthalten"}),Ia={layer:"layers",goal:"goals",category:"categories",leitlinie:"leitlinien",topic:"topics",project:"projects",actor:"actors",event:"events"},za=e=>e.flatMap(e=>Object.hasOwn(Ia,e)?[Ia[e]]:[]);function Ja({model:e,lang:t},n,i){return i.flatMap(({ref:i,reason:a,date:r})=>i&&"cell"!==i.type&&n.includes(i.type)&&e.find(i.type,i.id)?[{ref:i,words:`${Sa[t].reason[a]} ${j(r,t)}`}]:[])}function Na({whole:e,lang:t},n){return[...new Set(n.map(({ref:e})=>e.type))].map(i=>{let a=n.filter(({ref:e})=>e.type===i);return[Ma({model:e,lang:t},i,a.map(({ref:e})=>e.id)),a]})}let Oa=(e,t)=>Ct(Na(e,t).map(([e])=>e),e.lang),Ka={"strategy-pyramid":["layer","topic"],"leitlinien-matrix":["leitlinie","goal","category"],"project-map":["actor","project"],"project-list":["project"],timeline:["event"]};function Ta(e,t,n){let{name:i,heading:a,lead:r,body:s,footer:l}=O(n),{lang:o,headingLevel:d}=t,{title:c,land:u,sentence:p}=function(e,t,{lang:n,land:i}){let a=void 0===i?void 0:e.find("actor",i);return a?{title:`${t} – ${ga[n].from(V(a,n))}`,land:a.id,sentence:Ca(e,a,n)}:{title:t,land:void 0,sentence:void 0}}(e,a,t),m=Ri[o],h=Zi(e,o),{publisher:g}=e.feed,$=`fds-${i}`;return D`<section
    class="fds-static fds-${i}"
    lang=${o}
    data-land=${u??f}
    aria-labelledby=${d>0?$:f}
    aria-label=${d>0?f:c}
  >
    <header>
      ${ki(d,c,$)} ${r?D`<p class="lead">${r}</p>`:f}
      ${p?D`<p class="land-words">${p}</p>`:f}
      ${function(e,t,n){let{lang:i,since:a,today:r}=n,s=Ka[t];if(void 0===a||!s)return f;let l={model:e,whole:e,lang:i},o=Ja(l,s,xa(e,{day:a,today:r})),d=Sa[i],c=I(a,i);return 0===o.length?D`<p class="news">
      ${Ha(e,za(s))?d.none(c):d.unsaid(c)}
    </p>`:D`<div class="news">
    <p>${d.since(c,Oa(l,o))}</p>
    ${Na(l,o).map(([,t])=>D`<ul>
          ${t.map(t=>function(e,{ref:t,words:n},{lang:i}){let a="cell"===t.type?void 0:e.find(t.type,t.id);return D`<li>
    ${a?J(a,i):t.id} <span class="muted small">${n}</span>
  </li>`}(e,t,n))}
        </ul>`)}
  </div>`}(e,i,t)}
    </header>
    <div class="body">${s}</div>
    <footer>
      <span>${h?m.updated(h):qi(e,o)}</span>
      ${g?.name||g?.url?D`<span>${m.source}: ${Wi(g,o)}</span>`:f}
      ${Ui(e,o)} ${l}
    </footer>
  </section>`}function Va({feed:e,isCut:t,hasLost:n}){return e.scopes.length>0||t("scopes")||n("projects/scope")}function Pa(e,t){if(e.isLost(t,"scope"))return"lost";let n=e.scopes.get(t.scope??"");return n?e.isLost(n,"own")?"lost":n.own?"own":"other":"unstated"}function Ra(e,t=e.feed.projects){let n={own:0,other:0,unstated:0,lost:0};for(let i of t)n[Pa(e,i)]+=1;return n}function _a(e){return e.feed.projects.filter(t=>"own"===Pa(e,t))}function Za(e){return Va(e)?_a(e):e.feed.projects}let Wa="projects",qa=({isLost:e},t,n,i)=>t[n]===i||void 0===t[n]&&e(t,n);function Ua(e,t){let n=e.feed.events.filter(t=>qa(e,t,"kind","decision")&&qa(e,t,"status","done")),i=n.filter(function(e,t){let{summary:n,cite:i,notes:a=[]}=t,r=[{text:n,cite:i},...a],s=new Set(t.id===Wa?Za(e).map(({decision:e})=>e):[]);return e=>r.some(t=>function({text:e="",cite:t=[]},{decision:n,date:i,cite:a}){let{number:r}=n??{};if(void 0!==r)return e.split(/[^\w/-]+/).includes(r);let s=i&&!i.interval&&"day"===i.from?.precision?i.text.split("-").reverse().join("."):void 0;return void 0!==s&&e.includes(s)&&t.some(({source:e})=>a?.some(t=>t.source===e))}(t,e))||void 0!==e.decision?.number&&s.has(e.decision.number)}(e,t)),a=i.reduce((e,t)=>e&&(e.date&&t.date?q(e.date,t.date)>0:e.date&&!t.date)?e:t,void 0);if(a&&(void 0===a.kind||void 0===a.status))return{isLost:!0};let r=function({isLost:e,isCut:t,hasLost:n},i){let{notes:a=[]}=i;return t("events")||e(i,"summary")||e(i,"notes")||a.some(t=>e(t,"text"))||i.id===Wa&&(t("projects")||n("projects/decision"))}(e,t)||i.some(t=>t!==a&&e.isLost(t,"date"))||n.some(t=>!i.includes(t)&&function({isLost:e},t){let{decision:n}=t;return!!(e(t,"decision")||n&&e(n,"number"))||void 0===n?.number&&(e(t,"date")||e(t,"cite"))}(e,t));return a?{event:a,isLost:r}:{isLost:r}}let Qa={umbrella:["goal","leitlinie"],topics:["topic"],projects:["project"]},Ya={goal:"umbrella",category:"umbrella",leitlinie:"umbrella",topic:"topics",project:"projects"};function Xa({type:e,id:t}){return"layer"===e?t:Ya[e]}function er({id:e}){return Object.hasOwn(Qa,e)?e:void 0}function tr(e,t){return e.feed.scopes.filter(e=>(e.own??!1)===t).map(t=>({scope:t,projects:e.projectsByScope.get(t.id)??[]})).filter(({projects:e})=>e.length>0)}let nr=({cite:e=[]})=>e.length>1;function ir(e,t=e){let{feed:n}=e,i=function(e){let t=Va(e),{own:n,other:i,unstated:a,lost:r}=Ra(e),s={scoped:t,own:n,others:t?i:e.feed.projects.length,...t&&a>0&&{unstated:a},...r>0&&{unread:r}},l=function({feed:e}){let t=e.scopes.filter(e=>e.own);if(0===t.length)return;let n=0;for(let{id:i}of t){let t=e.figures.find(e=>e.id===i.replace(/^fds-/,"projects-"));if(void 0===t?.value||t.id===i)return;n+=t.value}return n}(e);return void 0===l||l<n?s:{...s,total:l}}(e),a=n.layers.find(e=>"umbrella"===er(e))??n.layers[0];return n.layers.map(r=>{let s,l,o=er(r),d="projects"===o?(l=(s=e.feed.projects.filter(({scope:e})=>void 0===e)).length>0?[{projects:s}]:[],{own:tr(e,!0),others:[...tr(e,!1),...l]}):{own:[],others:[]};return{layer:r,...o?{kind:o}:{},goals:"umbrella"===o?n.goals:[],leitlinien:"umbrella"===o?n.leitlinien:[],topics:"topics"===o?n.topics:[],...d,counts:i,decision:Ua(t,r),isTop:r===a}})}function ar(e,t){let n=`${t}:`;return[...e].filter(e=>e.startsWith(n)).map(e=>e.slice(n.length))}let rr=E("strategy-pyramid-items",{othersTitle:"Weitere Vorhaben",noScope:"Zugehörigkeit nicht veröffentlicht",noGoal:"Ohne Ziel",linked:"Verknüpft",selected:"Ausgewählt",topicLead:e=>`Themenpatenschaft: ${e||"nicht veröffentlicht"}`,acrossTopics:"quer zu den Schwerpunktthemen",lead:e=>e?`Federführung: ${e}`:"Federführung nicht veröffentlicht",list:"Die Strategie als Liste",noItems:"Dazu enthalten die Daten keine Vorhaben.",noMatch:"Hier passt nichts zum Filter.",quote:e=>e.startsWith("„")?e:`„${e}“`,challenges:"Herausforderungen",goals:"Ziele",groups:"Für wen",source:"Quelle",section:"Abschnitt",page:"S.",why:"Warum gibt es das?",outcome:"Was wird daraus?",nothingAbove:"Darüber steht nichts Weiteres.",nothingBelow:"Dazu ist noch nichts verknüpft.",layersAbove:"Die Ebenen darüber geben den Rahmen:",layersBelow:"Die Ebenen darunter führen es aus:",contradictions:"Widersprüchliche Angaben"});function sr({cross:e},t,n){let{topicLead:i,acrossTopics:a}=rr[n];return e&&!t?a:i(t)}function lr({feed:e}){let t=e.goals.map(t=>({goal:t,leitlinien:e.leitlinien.filter(e=>e.goal===t.id)})),n=e.leitlinien.filter(({goal:e})=>void 0===e);return n.length>0?[...t,{goal:void 0,leitlinien:n}]:t}function or(e,t){let{lang:n}=e,i=`${Z[n].type.goal} ${U(n)}`;return Q(e,t,"goal",rr[n].noGoal,i)}function dr({vision:e},{layer:t,isTop:n}){if(!n)return[];let i=new Map;for(let n of[...e?.notes??[],...t.notes??[]])nr(n)&&!i.has(n.text)&&i.set(n.text,n);return[...i.values()]}function cr(e,t){return(e??[]).filter(({text:e})=>t.every(t=>t.text!==e))}let ur=e=>Math.round(100*e)/100;function pr(e){let t=[],n=t=>100*t/(60*e);for(let i=0;i<e;i+=1){let a=60*i,r=a+60-2.5*(i!==e-1),s=[{x:ur(100-n(a)),y:a},{x:ur(100+n(a)),y:a},{x:ur(100+n(r)),y:r},{x:ur(100-n(r)),y:r}];t.push({corners:s,path:`M${s.map(({x:e,y:t})=>`${e},${t}`).join("L")}Z`,viewBox:`0 ${a} 200 60`,tint:1===e?1:ur(1-.55*i/(e-1)),inset:Math.round(Math.min(6/(e-1||1),3)*(e-1-i))})}return t}function mr(e,t,n){return t.flatMap(t=>e.find("actor",t)??[]).map(e=>V(e,n))}function fr(e,t){let n=e.length>20,i=(n?e.slice(0,12):e).join(", "),a=B(i,Y);return{text:`${a}${n?` ${Hi(e.length-12,t)}`:""}`,isWhole:!n&&a===i}}function hr(e,t,n){return fr(mr(e,t,n),n).text}function gr(e,t,n){let i=mr(e,t,n),{text:a,isWhole:r}=fr(i,n);return r?a:D`<details class="whole">
    <summary class="link">${a}</summary>
    ${i.join(", ")}
  </details>`}function $r(e,t){return hr(e.model,t,e.lang)}function br({model:e,lang:t},n,i,a=[]){let r=gr(e,a,t);return e.isLost(n,i)?r?D`${r} (${F(t)})`:U(t):r}function vr(e,t){let n=void 0===t.scope?void 0:e.model.scopes.get(t.scope);return n?J(n,e.lang):X(e,t,"scope")||W[e.lang].noScope}let yr=new Map([["digital-transformation","T"],["digital-infrastructure","I"],["digital-applications","A"],["data-use","D"],["information-security","S"]]),Ar=/^[\s\p{P}\p{Cf}]+(?=[^])/u;function Dr(e,t){let n=e.feed.topics.indexOf(t);return{letter:yr.get(t.id)??ee(t.title.replace(Ar,"")),colour:t.cross?0:n%5+1}}function Cr(e,t){let n=void 0===t?void 0:e.find("topic",t);if(!n)return;let{letter:i,colour:a}=Dr(e,n);return D`<span class="topic-mark" data-colour=${a} aria-hidden="true" part="topic-mark"
    >${i}</span
  >`}let Br={project:"projects",event:"events"};function kr(e,{lang:t,land:n,noHits:i},a,r){let s=i?.[a];if(void 0!==s)return s;let l=void 0===n?void 0:e.find("actor",n),o=[Br[a]];if(!l)return te({model:e,lang:t},o,r);let d=ga[t].noneOfLand[a](V(l,t));return P({model:e,lang:t},d,o,_[a])}let wr=E("strategy-pyramid-static",{strategy:"Föderale Digitalstrategie",itemsOf:e=>`${e}: Inhalte`,sources:"Quellen",licence:"Lizenz der Daten",citation:"Das Zitat",poster:e=>`Als Poster drucken (${e})`,columns:["Ebene","Art","Kennung","Titel","Gehört zu","Vorhaben der Strategie","Quellen"],editorial:"Zusammenfassungen in eigenen Worten der Redaktion."}),Er="null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),Fr=e=>Er[e]??T(e),xr=E("strategy-pyramid",{heading:"Aufbau der Strategie",summary:(e,t)=>{let n=Fr(e);return`${1===e?"Eine Ebene":`${n.slice(0,1).toUpperCase()}${n.slice(1)} Ebenen`}${t?": von der gemeinsamen Richtung bis zum einzelnen Vorhaben":""}.`},topics:e=>1===e?"1 Thema":`${T(e)} Themen`,projects:(e,t)=>void 0===t?`${T(e)} Vorhaben bekannt`:`${T(e)} von ${T(t)} Vorhaben bekannt`,others:(e,t)=>`${t?`Dazu ${T(e)} ${1===e?"weiteres":"weitere"}`:T(e)} Vorhaben`,fromScopes:"aus anderen Bereichen",moreScopes:(e,t)=>`${T(e)} in ${1===t?"einem weiteren Bereich":`${Fr(t)} weiteren Bereichen`}`,measures:"Bausteine",items:"Inhalte",decision:"Letzter Beschluss",noDecision:"nicht veröffentlicht",decisionUnread:"Nummer im Feed nicht lesbar",decisionNumber:e=>e?`Nr. ${e}`:"Nummer nicht veröffentlicht",contradictions:"Hinweis zu widersprüchlichen Angaben",selected:"ausgewählt",markUnit:e=>`1 Zeichen = ${T(e)}`,asList:"Als Liste",empty:"Die Daten enthalten keine Ebenen der Strategie."}),Gr=["goals","leitlinien","topics","projects"];function Hr({model:e,lang:t},n=[]){return hr(e,n,t)}function Lr({lang:e,model:t},{scope:n,projects:i}){let a=Q({model:t,lang:e},i,"scope",rr[e].noScope),r=n?J(n,e):a,s=n?.own?xr[e].projects(i.length,void 0):ie[e].project(i.length);return D`${r} <span class="muted">${s}</span>`}function jr(e,{scope:t,projects:n}){return D`${Gi(t?.summary&&t,t=>ne(t,"summary",e.lang))}
    <ul>
      ${n.map(t=>function(e,t){let{model:n,lang:i}=e;return D`<li>
    ${Cr(n,t.topic)}${J(t,i)}
    <span class="muted"
      >${rr[i].lead(X(e,t,"lead",Hr(e,t.lead)))}</span
    >
  </li>`}(e,t))}
    </ul>`}let Mr=(e,t,n)=>{let i=new Map;for(let a=t;a<=n;a++)i.set(e[a],a);return i},Sr=Mn(class extends Sn{constructor(e){if(super(e),e.type!==jn.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let i;void 0===n?n=t:void 0!==t&&(i=t);let a=[],r=[],s=0;for(let t of e)a[s]=i?i(t,s):s,r[s]=n(t,s),s++;return{values:r,keys:a}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,i]){let a=e._$AH,{values:r,keys:s}=this.dt(t,n,i);if(!Array.isArray(a))return this.ut=s,r;let l,o,d=this.ut??=[],c=[],p=0,m=a.length-1,f=0,h=r.length-1;for(;p<=m&&f<=h;)if(null===a[p])p++;else if(null===a[m])m--;else if(d[p]===s[f])c[f]=Dn(a[p],r[f]),p++,f++;else if(d[m]===s[h])c[h]=Dn(a[m],r[h]),m--,h--;else if(d[p]===s[h])c[h]=Dn(a[p],r[h]),An(e,c[h+1],a[p]),p++,h--;else if(d[m]===s[f])c[f]=Dn(a[m],r[f]),An(e,a[p],a[m]),m--,f++;else if(void 0===l&&(l=Mr(s,f,h),o=Mr(d,p,m)),l.has(d[p]))if(l.has(d[m])){let t=o.get(s[f]),n=void 0!==t?a[t]:null;if(null===n){let t=An(e,a[p]);Dn(t,r[f]),c[f]=t}else c[f]=Dn(n,r[f]),An(e,a[p],n),a[t]=null;f++}else kn(a[m]),m--;else kn(a[p]),p++;for(;f<=h;){let t=An(e,c[h+1]);Dn(t,r[f]),c[f++]=t}for(;p<=m;){let e=a[p++];null!==e&&kn(e)}return this.ut=s,Bn(e,c),u}}),Ir=E("entry",{linked:"verknüpft",linkedEditorially:"redaktionell verknüpft"});function zr(e,t){let{selection:n,linked:i}=e.selection;return Ht(n,t)?"selected":i.has(Gt(t))?"linked":"plain"}let Jr="details";function Nr({showsDetails:e,selection:{hasPanel:t}},n){let i="selected"===n,a=i&&e;return{expanded:t?f:a,controls:a&&!t?Jr:f,current:!i||!t&&a?f:"true"}}function Or(e,t,n){let i=zr(e,t),{expanded:a,controls:r,current:s}=Nr(e,i);return D`<button
    type="button"
    class="entry"
    part="entry ${i}"
    data-state=${i}
    data-ref=${Gt(t)}
    ?data-editorial=${"linked"===i&&e.selection.editorial?.has(Gt(t))}
    aria-expanded=${a}
    aria-controls=${r}
    aria-current=${s}
    @click=${()=>{e.choose({type:t.type,id:t.id})}}
  >
    ${n}${e.news?.badge(t)}${function(e,t){if("linked"!==zr(e,t))return;let{linked:n,linkedEditorially:i}=Ir[e.lang],a=e.selection.editorial?.has(Gt(t));return D`<span class="heard"> (${a?i:n})</span>`}(e,t)}
  </button>`}let Kr="/vision",Tr="/note",Vr=(e,t)=>e.filter(Boolean).join(t),Pr=["layers","goals","leitlinien","topics","projects","scopes"];function Rr(e,t){if(0===t.length)return"";let n="umbrella"===t[0]?.kind&&"projects"===t.at(-1)?.kind;return Vr([xr[e.lang].summary(t.length,n),R(e,Pr)]," ")}function _r({kind:e,goals:t,leitlinien:n,topics:i,counts:a},r){let{goal:s,leitlinie:l,project:o}=ie[r],d=xr[r];if("umbrella"===e)return Vr([t.length>0&&s(t.length),n.length>0&&l(n.length)]," · ");if("topics"===e){let{length:e}=i.filter(({cross:e})=>!e);return e>0?d.topics(e):""}return"projects"!==e?"":a.scoped?a.own>0?d.projects(a.own,a.total):"":a.others>0?o(a.others):""}function Zr(e,t){if("projects"!==e.kind)return"";let{unread:n=0,unstated:i=0}=e.counts,{project:a}=ie[t];return Vr([function({others:e,counts:t},n){if(!t.scoped||0===t.others)return"";let i=xr[n],a=e.flatMap(({scope:e,projects:t})=>e?[{scope:e,count:t.length}]:[]).sort((e,t)=>t.count-e.count).slice(0,3),r=a.map(({scope:e,count:t})=>`${V(e,n)} (${G(t,n)})`),s=e.length-r.length,l=a.reduce((e,{count:t})=>e-t,t.others),o=[...r,...r.length>0&&s>0?[i.moreScopes(l,s)]:[]],d=i.others(t.others,t.own>0);return o.length>0?`${d} ${i.fromScopes}: ${Ct(o,n)}.`:`${d}.`}(e,t),i>0&&W[t].unstatedScope(a(i)),n>0&&ae(t,a(n))]," ")}function Wr(e,{layer:t,kind:n}){let{selection:i,linked:a}=e.selection;return i?"layer"===i.type&&i.id===t.id?"selected":Xa(i)===t.id||(n?Qa[n]:[]).some(e=>ar(a,e).length>0)?"linked":"plain":"plain"}let qr=e=>`items-${e}`;function Ur({lang:e},{layer:t}){let n=re(t,"measures",e);if(0===n.length)return;let i=D`<span class="muted">${xr[e].measures}:</span>`;return Li(n,(t,n)=>se(t,e,e=>D`<p class="small">
          ${n?f:i}
          ${e.map((e,t)=>D`${t>0?" · ":""}<span part="measure">${e}</span>`)}
        </p>`),{lang:e,open:12})}function Qr(e,t){let{lang:n,model:i}=e,{date:a,decision:r}=t,{decisionNumber:s,decisionUnread:l}=xr[n],o=(r?i.isLost(r,"number"):i.isLost(t,"decision"))?l:s(B(r?.number,x));return[a&&j(a,n),o].filter(Boolean).join(", ")}function Yr(e,{isLost:t}){return t?U(e):xr[e].noDecision}let Xr=(e,{isLost:t})=>t?` (${F(e)})`:"";function es(e,t,n){let{layer:i}=t,a=_r(t,e.lang),r=Zr(t,e.lang),s=e.linked?.(e,t),l={type:"layer",id:i.id},o=e.asList?Or(e,l,J(i,e.lang)):function(e,t){let{layer:n}=t,i=Wr(e,t);return D`<button
    type="button"
    class="entry title"
    part="entry ${i}"
    data-state=${i}
    data-ref=${Gt({type:"layer",id:n.id})}
    aria-expanded=${e.isOpen(n.id)}
    aria-controls=${qr(n.id)}
    @click=${()=>{e.toggle(n.id)}}
  >
    ${J(n,e.lang)}<span class="heard"
      >${"selected"===i?` (${xr[e.lang].selected})`:""}</span
    ><span class="twist" aria-hidden="true"></span>
  </button>`}(e,t);return D`<div
    class="head"
    part="layer"
    data-state=${Wr(e,t)}
    data-row=${n?.row??f}
    data-inset=${n?.inset??0}
  >
    <div class="title-line">
      ${ki(Ei(e.headingLevel),o)}
      ${Gi(a,e=>D`<p class="count num" part="count">${e}</p>`)}
      ${function(e,{isTop:t,layer:n}){let{vision:i}=e.model.feed;if(!t||e.asList)return;let a=[...i?.notes??[],...n.notes??[]].some(nr),r=(t,i)=>D`<button
      type="button"
      class="link"
      part="extra"
      aria-expanded=${e.isOpen(t)}
      aria-controls=${qr(n.id)}
      @click=${()=>{e.toggle(t)}}
    >
      ${i}<span class="twist" aria-hidden="true"></span>
    </button>`;return D`<div class="extras small">
    ${Gi(i,t=>r(Kr,J(t,e.lang)))}
    ${Gi(a,()=>r(Tr,xr[e.lang].contradictions))}
  </div>`}(e,t)}
      ${Gi(s,e=>D`<p class="linked small" part="linked">${e}</p>`)}
    </div>
    <div class="text">
      ${Gi(i.summary,()=>ne(i,"summary",e.lang))}
      ${e.asList?Ur(e,t):function(e,{goals:t,topics:n}){let{lang:i,model:a}=e,r=[...t.map(e=>({ref:{type:"goal",id:e.id},name:J(e,i)})),...n.map(e=>({ref:{type:"topic",id:e.id},name:D`${Cr(a,e.id)}${J(e,i)}`}))];if(0!==r.length)return Li(r,t=>D`<ul class="chips" aria-label=${xr[i].items}>
      ${Sr(t,({ref:e})=>Gt(e),({ref:t,name:n})=>D`<li class="small" part="chip">${Or(e,t,n)}</li>`)}
    </ul>`,{lang:i})}(e,t)}
      ${Gi(r,e=>D`<p class="others small muted" part="others">${e}</p>`)}
      ${function(e,{decision:t}){let{lang:n}=e,{event:i}=t,a=i?`, ${Qr(e,i)}${Xr(n,t)}:`:` ${Yr(n,t)}.`;return D`<p class="decision small" part="decision">
    <span class="muted">${xr[n].decision}${a}</span>
    ${Gi(i,t=>Or(e,{type:"event",id:t.id},J(t,n)))}
  </p>`}(e,t)}
    </div>
  </div>`}let ts=(e,{id:t})=>({ref:{type:e,id:t}});function ns(e){let t=Math.ceil(e.length/15),n=n=>Math.floor(n*e.length/t);return Array(t).fill(0).map((t,i)=>e.slice(n(i),n(i+1)))}function is(e){let t,n,i,a,r,s=function(e){let{kind:t,topics:n}=e;return"umbrella"===t?function({leitlinien:e}){let t=new Map;for(let n of e){let e=t.get(n.category);e?e.push(ts("leitlinie",n)):t.set(n.category,[ts("leitlinie",n)])}return[...t.values()].sort((e,t)=>e.length-t.length)}(e):"topics"===t?[n.map(e=>ts("topic",e))]:"projects"===t?[function({own:e,others:t,counts:n}){let i=(n.scoped?e:t).flatMap(({projects:e})=>e).map(e=>ts("project",e)),a=Math.max((n.total??0)-n.own,0);return n.scoped?[...i,...Array(a).fill({isUnknown:!0})]:i}(e)]:[]}(e),l=s.flatMap(ns);if(l.length<=4)return{rows:l,unit:1};let o=ns(s.flat());if(o.length<=4)return{rows:o,unit:1};let d=(t=s.flat().length/59,n=10**Math.floor(Math.log10(t)),[1,2,5,10].map(e=>e*n).find(e=>e>=t)??t);return{rows:(i=s.flat().filter(({isUnknown:e})=>!e).length,a=s.flat().length-i,[[...(r=(e,t)=>Array(Math.ceil(e/d)).fill(t))(i,{}),...r(a,{isUnknown:!0})]].flatMap(ns)),unit:d}}function as(e,{ref:t}){return t&&"cell"!==t.type?e.find(t.type,t.id):void 0}let rs=e=>Math.round(100*e)/100;function ss(e,t,n){let[{y:i},,{y:a}]=e.corners;return(({corners:[e,t]})=>e.x===t.x)(e)?a-3.5-n/2:(i+a+(t-1)*n*1.45)/2}let ls=oe`
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
`;function os({section:e,page:t},n){let i=rr[n];return[void 0!==e&&/^\d[\d.]*$/.test(e)?`${i.section} ${B(e,x)}`:e&&B(e,x),void 0===t?void 0:`${i.page} ${G(t,n)}`].filter(Boolean).join(", ")}function ds(e,t,n){let i=[...function(e,t){let n=new Map;for(let i of t)e.sources.has(i.source)&&n.set(i.source,[...n.get(i.source)??[],i]);return n}(e,t??[])];if(0===i.length)return;let a=([t,i],a)=>{let r=e.sources.get(t);if(!r)return;let s=i.find(e=>e.url)?.url??r.url,l=i.slice(0,12).map(e=>os(e,n)).filter(Boolean),o=l.length>0?`, ${l.join("; ")}`:"";return D`${a>0?" · ":""}<cite>${Fi(s,H(r,"title",n))}</cite>${o}`},r=`${rr[n].source}: `;return Li(i,(e,t)=>D`<p class="small muted origin">${t?"":r}${e.map(a)}</p>`,{lang:n,open:12})}let cs=(e,t,n)=>Li(t??[],t=>D`${t.map(t=>D`${ne(t,"text",n,"note")} ${ds(e,t.cite,n)}`)}`,{lang:n});function us(e,t,n,i,a){if(0!==n.length)return D`<div class="part" data-part=${e}>
    ${ki(i,t)}
    ${Li(n,e=>D`<ul class="columns">
          ${e}
        </ul>`,{lang:a})}
  </div>`}function ps({feed:e},t){let{vision:n}=e;return Gi(n?.motto&&n,e=>ne(e,"motto",t,"motto"))}function ms({feed:e},t){let n=wr[t];return D`${Gi(e.licence,e=>D`<span>${n.licence}: ${B(e,k)}</span>`)}
    <span>${n.editorial}</span>`}function fs(e,{lang:t,headingLevel:n},i=()=>f){let a=ir(e),r=pr(a.length);if(0===a.length)return D`<p>${te({model:e,lang:t},["layers"],xr[t].empty)}</p>`;let s=Ei(n),l=a.flatMap(t=>dr(e.feed,t));return D`<div class="layers">
      ${a.map((n,i)=>function(e,t,n,i,a){let{layer:r}=t,s=_r(t,a),l=Zr(t,a);return D`<section class="layer" id="fds-layer-${r.id}">
    ${n&&function(e,t,n){let{viewBox:i,path:a,tint:r}=n,s=function(e,{rows:t}){let[{x:n},{x:i}]=e.corners,a=function(e,t){let n=n=>t.every((i,a)=>{let r=ss(e,t.length,n)-(t.length-a-1)*n*1.45;return i.length*n*1.45+7<=function({corners:[e,t,n,i]},a){let r=(a-e.y)/(i.y-e.y),s=t.x-e.x;return s+(n.x-i.x-s)*r}(e,r-n/2)}),i=Math.min(Math.max(4,36/Math.max(1,...t.map(({length:e})=>e))),8);for(;i>.25&&!n(i);)i*=.95;return i}(e,t),r=1.45*a,s=ss(e,t.length,a);return t.flatMap((e,l)=>{let o=(n+i)/2-(e.length-1)*r/2;return e.map((e,n)=>({mark:e,x:rs(o+n*r),y:rs(s-(t.length-l-1)*r),size:rs(a)}))})}(n,is(t));return D`<div class="slice" aria-hidden="true">
    <svg viewBox=${i} preserveAspectRatio="none" focusable="false">
      ${le`<path class="shape" d=${a} fill-opacity=${r}></path>`}
    </svg>
    ${0===s.length?f:D`<svg
            viewBox=${i}
            preserveAspectRatio=${(({corners:[e,t]})=>e.x===t.x)(n)?"xMidYMax":"xMidYMid"}
            focusable="false"
          >
            ${s.map(t=>function(e,{mark:t,x:n,y:i,size:a}){let{ref:r,isUnknown:s}=t;if("leitlinie"===r?.type)return le`<circle class="mark" cx=${n} cy=${i} r=${a/2} />`;let l="topic"===r?.type?e.find("topic",r.id):void 0;return le`<rect
    class="mark"
    ?data-unknown=${s}
    data-colour=${l?Dr(e,l).colour:f}
    x=${n-a/2}
    y=${i-a/2}
    width=${a}
    height=${a}
    rx="0.4"
  />`}(e,t))}
          </svg>`}
  </div>`}(e,t,n)}
    <div class="text" data-inset=${n?.inset??0}>
      <div class="title-line">
        ${ki(i,J(r,a))}
        ${Gi(s,e=>D`<p class="count">${e}</p>`)}
      </div>
      ${Gi(r.summary,()=>ne(r,"summary",a))} ${function({layer:e},t){let n=re(e,"measures",t);if(0===n.length)return;let i=D`<span class="muted">${xr[t].measures}:</span>`;return Li(n,(e,n)=>se(e,t,e=>D`<p>
          ${n?f:i} ${e.map((e,t)=>D`${t>0?" · ":""}${e}`)}
        </p>`),{lang:t,open:12})}(t,a)}
      ${function(e,{goals:t,topics:n},i){let a=[...t.map(e=>D`<li>${J(e,i)}</li>`),...n.map(t=>D`<li>${Cr(e,t.id)}${J(t,i)}</li>`)];if(0!==a.length)return Li(a,e=>D`<ul class="chips" aria-label=${xr[i].items}>
      ${e}
    </ul>`,{lang:i})}(e,t,a)}
      ${Gi(l,e=>D`<p class="muted">${e}</p>`)}
      ${function(e,{decision:t}){let{lang:n}=e,{event:i}=t,a=i?D`${Fi(i.decision?.url,J(i,n))},
      ${Qr(e,i)}${Xr(n,t)}`:Yr(n,t);return D`<p><span class="muted">${xr[n].decision}:</span> ${a}</p>`}({model:e,lang:a},t)}
    </div>
  </section>`}(e,n,r[i],s,t))}
    </div>
    ${function(e,t,n,i){let{vision:a,goals:r}=e.feed;if(!a)return;let s=rr[n],l=Ei(t),o=Ei(l),d=t=>D`<li>
    ${ki(o,J(t,n))} ${Gi(t.text,()=>ne(t,"text",n))}
    ${ds(e,t.cite,n)} ${cs(e,t.notes,n)}
  </li>`;return D`<section class="vision" id="fds-vision">
    ${ki(t,J(a,n))}
    ${Gi(a.summary,()=>ne(a,"summary",n,"vision-summary"))}
    ${us("challenges",s.challenges,(a.challenges??[]).map(d),l,n)}
    ${us("goals",s.goals,r.map(t=>D`<li data-weight=${Math.min(Math.max((t.statements??[]).length,3),6)}>
    ${ki(o,H(t,"title",n))}
    ${Gi(t.summary,()=>ne(t,"summary",n,"goal-summary"))}
    ${Li(t.statements??[],e=>D`<ul class="statements">
          ${e.map(e=>D`<li>${de(e,n)} ${H(e,"text",n)}</li>`)}
        </ul>`,{lang:n})}
    ${ds(e,t.cite,n)}
  </li>`),l,n)}
    ${us("groups",s.groups,(a.groups??[]).map(d),l,n)}
    ${cs(e,cr(a.notes,i),n)}
  </section>`}(e,s,t,l)} ${function(e,t,n,i){if(0!==t.length)return D`<section class="contradictions">
    ${ki(n,rr[i].contradictions)} ${cs(e,t,i)}
  </section>`}(e,l,s,t)}
    ${i(a,s)}
    <section class="origins">
      ${ki(s,wr[t].sources)}
      ${Ni(e,{cite:function({feed:e},t){let{vision:n,goals:i}=e,a=[...t.flatMap(({layer:e,decision:{event:t}})=>[e,...t?[t]:[]]),...n?[n,...n.challenges??[],...n.groups??[]]:[],...i,...t.flatMap(t=>dr(e,t))],r=new Map;for(let e of a.flatMap(e=>e.cite??[]))r.set([e.source,e.section,e.page].join(" "),e);return[...r.values()]}(e,a)},t)}
    </section>`}let hs={sheets:[oe`
  ${ls}
  .fds-pyramid {
    overflow-wrap: anywhere;
  }
  .fds-pyramid :is(.muted, .count, .origin) {
    color: var(--muted);
  }
  .fds-pyramid .motto {
    font-size: 1.15em;
  }
  .fds-pyramid :is(.origin, .note) {
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
  .fds-pyramid :is(.origin, .note) {
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
`],paper:"A4 portrait",render:(e,t)=>{let{lang:n}=t;return Ta(e,t,{name:"pyramid",heading:xr[n].heading,lead:Rr({model:e,lang:n},ir(e)),body:D`${ps(e,n)}${fs(e,t,(n,i)=>D`<div class="items">
            ${n.map(n=>function(e,t,n,i){let{lang:a}=i,r=V(t.layer,a),s={model:e,lang:a,options:i,level:Ei(n)};return D`<section class="items-of">
    ${ki(n,wr[a].itemsOf(r))} ${function(e,t){let{kind:n,goals:i,leitlinien:a,topics:r,own:s,others:l}=t;if(i.length+a.length+r.length+s.length+l.length===0){let{model:t,options:i,lang:a}=e,r=te(e,Gr,rr[a].noItems),s="projects"===n?kr(t,i,"project",r):r;return D`<p class="muted">${s}</p>`}return"umbrella"===n?D`<div class="columns">
      ${lr(e.model).map(t=>function(e,{goal:t,leitlinien:n}){let{lang:i,level:a}=e,r=t?J(t,i):or(e,n);return D`<div class="group">
    ${ki(a,r)}
    <ul>
      ${n.map(e=>D`<li>${Gi(e.number,e=>D`<span class="muted">${B(e,x)}</span> `)}${J(e,i)}</li>`)}
    </ul>
  </div>`}(e,t))}
    </div>`:"topics"===n?Li(r,t=>D`<ul class="columns">
          ${t.map(t=>function(e,t){let{model:n,lang:i}=e;return D`<li id="fds-topic-${t.id}">
    <strong>${Cr(n,t.id)}${J(t,i)}</strong>
    <span class="muted"
      >${sr(t,X(e,t,"leads",Hr(e,t.leads)),i)}</span
    >
    ${Gi(t.summary,()=>ne(t,"summary",i))}
  </li>`}(e,t))}
        </ul>`,e):function(e,{own:t,others:n}){return D`${t.map(t=>D`<div class="group">
        ${ki(e.level,Lr(e,t))} ${jr(e,t)}
      </div>`)}
  ${Li(n,t=>D`${t.map(t=>D`<details class="group">
            <summary>${Lr(e,t)}</summary>
            ${jr(e,t)}
          </details>`)}`,e)}`}(e,t)}(s,t)}
  </section>`}(e,n,i,t))}
          </div>`)}`,footer:ms(e,n)})}};function gs(e){let{feed:t,leitlinienByCell:n}=e,{goals:i,categories:a,leitlinien:r}=t,s=new Set,l=a.map(e=>{let t=i.map(t=>{let i=`${e.id}/${t.id}`,a=n.get(i)??[];for(let e of a)s.add(e);return{id:i,goal:t,leitlinien:a}});return{category:e,cells:t,count:t.reduce((e,t)=>e+t.leitlinien.length,0)}}),o=r.filter(e=>!s.has(e));return{columns:i,rows:function(e,t,n){let i=e.isCut("leitlinien");if(!i&&0===n.length)return t;let a=t=>e.isLost(t,"category")||e.isLost(t,"goal");return t.map(e=>({...e,cells:e.cells.map(t=>{var r,s;let l,o=t.leitlinien.length>0?void 0:(r=e.category,s=t.goal,l=n.filter(e=>{let t;return(t=(e,t)=>void 0===e||e===t)(e.category,r.id)&&t(e.goal,s.id)}),i||l.some(a)?"unread":l.length>0?"unplaced":void 0);return o?{...t,doubt:o}:t})}))}(e,l,o),unassigned:o}}let $s=S("de","Vorhaben","Vorhaben"),bs=E("leitlinien-matrix-more",{unassigned:"Ohne Zuordnung",noCategory:"ohne Handlungsebene",noGoal:"ohne Ziel",form:"Leitlinien durchsuchen",words:"Suche in Titel, Kurzform, Nummer, Zusammenfassung, Schlagwörtern und anderen Fassungen",field:{category:"Handlungsebene",goal:"Ziel",keyword:"Schlagwort",topic:"Schwerpunktthema"},all:{category:"alle Handlungsebenen",goal:"alle Ziele",keyword:"alle Schlagwörter",topic:"alle Themen"},reset:"Zurücksetzen",hits:(e,t)=>`${T(e)} von ${1===t?"1 Leitlinie":`${T(t)} Leitlinien`}`,noHits:"Keine Leitlinie passt dazu. Weniger Wörter oder Filter zeigen mehr.",topicNote:e=>`Die Strategie ordnet Leitlinien keinem Thema zu. Das Thema ergibt sich aus Vorhaben, die einer Leitlinie dienen${e>0?`; zu ${1===e?"1 Leitlinie":`${T(e)} Leitlinien`} ist kein solches Vorhaben bekannt`:""}.`,foundIn:"Treffer:",part:{label:"Kurzform",title:"Titel",number:"Nummer",keywords:"Schlagwörter",summary:"Zusammenfassung",variants:"andere Fassung"},legend:"Was hier gezählt wird",counted:(e,t)=>`Gezählt ${1===e?"ist":"sind"} ${$s(e)} mit ${S("de","Verknüpfung","Verknüpfungen")(t)} zu Leitlinien; ein Vorhaben kann mehreren dienen.`,countedNarrowed:"Gezählt ist nur, was die Auswahl der Seite übrig lässt.",ownOf:e=>0===e?"Von der Strategie selbst ist kein Vorhaben bekannt.":`Von der Strategie selbst ${1===e?"ist":"sind"} nur ${$s(e)} bekannt.`,scopes:"Zusammengezählt sind",also:"Auch gefunden",noScope:"Zugehörigkeit nicht veröffentlicht",origins:(e,t)=>0===e?"Alle Verknüpfungen sind redaktionell, keine ist amtlich belegt.":e===t?"Alle Verknüpfungen sind amtlich belegt.":`${T(e)} von ${T(t)} Verknüpfungen sind amtlich belegt, die übrigen redaktionell.`,official:"amtlich belegt",editorial:"redaktionell zugeordnet",own:e=>`davon ${T(e)} der Strategie selbst`,ownShort:e=>`davon ${T(e)} der Strategie`,entries:$s,noEntries:"kein Vorhaben bekannt"}),vs=E("leitlinien-matrix-static",{wording:"Wortlaut",variants:"Wortlaut je Quelle",keywords:"Schlagwörter",where:"Fundstelle",section:e=>`Abschnitt ${e}`,page:e=>`Seite ${T(e)}`,noPage:"Seite nicht angegeben",pageUnread:"Seite im Feed nicht lesbar",notes:"Hinweise",sources:"Quellen",short:"Kurzform in Anhang 1",noSource:"ohne Quelle"});function ys(e,t){return D`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`}let As=oe`
  .fds-matrix table {
    table-layout: fixed;
  }
  .fds-matrix .corner {
    inline-size: 14.5em;
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
    hyphens: none;
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
`,Ds=oe`
  --ink: #1a1d26;
  --muted: #4c5261;
  --rule: #b9bfcc;
  --soft: #f3f5f9;
  --paper: #ffffff;
  --on-accent: #ffffff;
`,Cs=oe`
  color-scheme: light !important;
  background: var(--paper) !important;
  -webkit-print-color-adjust: exact !important;
  print-color-adjust: exact !important;
`,Bs=oe`
  --even: 0.9;
`,ks=oe`
  --even: 1;
  font-size-adjust: ch-width 0.556;
`,ws=oe`
  @media print {
    :host {
      ${Ds}
    }
    :host,
    :host(:is([data-theme], [data-ground], :state(clear), :state(dark))) {
      ${Cs}
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
      color: inherit;
      break-after: avoid;
    }
    summary::-webkit-details-marker {
      display: none;
    }
  }
`,Es=oe`
  @media print {
    .fds-static {
      ${Ds}
    }
    .fds-static {
      ${Cs}
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
`,Fs=oe`
  @media print {
    [data-type] {
      ${Bs}
    }
    [data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      [data-type] {
        ${ks}
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
`,xs=oe`
  @media print {
    .fds-matrix table[data-type] {
      ${Bs}
    }
    .fds-matrix table[data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      .fds-matrix table[data-type] {
        ${ks}
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
`,Gs=E("leitlinien-matrix",{heading:"Leitlinien nach Zielen und Handlungsebenen",lead:(e,t,n)=>`Anhang 1 der Strategie: ${ie.de.leitlinie(e)}${t&&n?` in ${1===t?"einer Handlungsebene":`${Fr(t)} Handlungsebenen`}, geordnet nach ${1===n?"einem Ziel":`${Fr(n)} Zielen`}`:""}.`,caption:"Leitlinien: Zeilen sind Handlungsebenen, Spalten sind Ziele",corner:"Handlungsebene",of:"von",emptyCell:"Im Anhang keine Leitlinie",noneKnown:"Keine Leitlinie zugeordnet",noHit:"Keine Treffer",empty:"Die Daten enthalten keine Leitlinien.",search:"Suchen und filtern",tally:"Vorhaben zählen",views:"Ansicht",view:{matrix:"Tabelle",structure:"Gruppen"}}),Hs=["leitlinien/category","leitlinien/goal"],Ls={leitlinien:[],doubt:"unplaced"};function js(e,t){let{emptyCell:n,noneKnown:i}=Gs[t];return"unread"===e?U(t):e?i:n}function Ms(e,t){let n=n=>{let i=X(e,t,n);return i&&void 0===t[n]?`${Z[e.lang].type[n]} ${i}`:void 0};return{category:n("category"),goal:n("goal")}}let Ss=[9,8.5,8,7.5,7,6.5],Is=25.4/72;function zs(e,t,n){let i=Ss.findIndex(i=>{let a,r,s,l;return r=Math.max(Math.floor(((273-15*(a=i*Is))/Math.max(t,1)-1.6*a)/(.52*a)),1),s=e=>e.reduce((e,t)=>e+1.22*t.reduce((e,t)=>e+Math.ceil(t.length/r),0)*a+3*Is,0),l=2.44*a,e.reduce((e,t)=>e+Math.max(l,...t.map(s))+6*Is,0)<=n});return i<0?Ss.length-1:i}function Js({leitlinien:e,doubt:t},n,i){return 0===e.length?D`<p class="muted">${js(t,n.lang)}</p>`:D`<ul>
    ${e.map(e=>function(e,{lang:t,isLinked:n},i){let{id:a,number:r,label:s}=e,l=[a,r&&`(${B(r,x)})`].filter(Boolean).join(" ");return D`<li>
    <span class="id num"
      >${n?D`<a href="#fds-leitlinie-${a}">${l}</a>`:l}</span
    >
    ${s?D`<strong>${H(e,"label",t)}</strong>`:f}
    <span class="title">${H(e,"title",t)}</span>
    ${i?D`<span class="muted small">(${i})</span>`:f}
  </li>`}(e,n,i?.(e)))}
  </ul>`}function Ns(e,t,n){let{lang:i}=t,a=Gs[i],r=gs(e),s=R({model:e,lang:i},["leitlinien","categories","goals"],Hs),{length:l}=e.feed.leitlinien,o=D`${function(e,t,n){let{lang:i}=n,a=Gs[i],{columns:r,rows:s,unassigned:l}=t;return D`<table data-type=${function({rows:e,columns:t,unassigned:n},i){let a=e=>[`${e.id} (${e.number??""}) ${M(e,"label",i).text}`,M(e,"title",i).text];return zs([...e.map(e=>e.cells.map(({leitlinien:e})=>e.map(a))),...n.length>0?[[n.map(a)]]:[]],t.length,158)}(t,i)}>
    <caption class="heard">
      ${a.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner">
          <span class="heard">${a.corner}</span>
        </th>
        ${r.map(e=>D`<th scope="col">${J(e,i)}</th>`)}
        ${0===r.length?D`<th scope="col"><span class="heard">${bs[i].noGoal}</span></th>`:f}
      </tr>
    </thead>
    <tbody>
      ${s.map(e=>function({category:e,count:t,cells:n},i){let{lang:a}=i;return D`<tr>
    <th scope="row">
      <strong>${J(e,a)}</strong>
      <span class="muted small">${ie[a].leitlinie(t)}</span>
    </th>
    ${n.map(e=>D`<td>
          <p class="cell-goal muted small" aria-hidden="true">${J(e.goal,a)}</p>
          ${Js(e,i)}
        </td>`)}
    ${0===n.length?D`<td>${Js(Ls,i)}</td>`:f}
  </tr>`}(e,n))}
      ${l.length>0?function({columns:e,unassigned:t},n,i){let{lang:a}=i;return D`<tr>
    <th scope="row"><strong>${bs[a].unassigned}</strong></th>
    <td colspan=${Math.max(e.length,1)}>
      ${Js({leitlinien:t},i,e=>function(e,t,n){let{category:i,goal:a}=t,r=Ms({model:e,lang:n},t),{noCategory:s,noGoal:l}=bs[n];return[...e.find("category",i??"")?[]:[r.category??s],...e.find("goal",a??"")?[]:[r.goal??l]].join(", ")}(n,e,a))}
    </td>
  </tr>`}(t,e,n):f}
    </tbody>
  </table>`}(e,r,{lang:i,isLinked:!n})}
  ${n?f:D`<section class="wording">
    ${ki(Ei(t.headingLevel),vs[t.lang].wording)}
    <ul class="wordings">
      ${e.feed.leitlinien.map(n=>function(e,t,{lang:n,headingLevel:i}){let a=vs[n],{id:r,number:s,label:l,summary:o,variants:d=[],notes:c=[]}=t,u=Ei(Ei(i)),p=ce(t,"keywords",n),m=function(e,{number:t,cite:n=[]},i){let{section:a,page:r,noPage:s,pageUnread:l}=vs[i],o=n[0],d=o?.section??t;if(void 0===d)return;let c=B(d,x),u=n.find(e=>void 0!==e.page)?.page,p=n.some(t=>e.isLost(t,"page"))?l:s;return`${a(c)}, ${void 0===u?p:r(u)}`}(e,t,n);return D`<li id="fds-leitlinie-${r}">
    ${ki(u,D`<span class="id num">${r} ${s?D`(${B(s,x)})`:f}</span> ${H(t,"title",n)}`)}
    ${o?ne(t,"summary",n):f}
    <dl>
      ${l?ys(a.short,J(t,n)):f}
      ${p.length>0?ys(a.keywords,Li(p,e=>D`${e.map((e,t)=>D`${t>0?", ":""}${e}`)}`,{lang:n})):f}
      ${void 0===m?f:ys(a.where,m)}
      ${d.length>0?ys(a.variants,function(e,{variants:t=[],cite:n=[]},i){return Li(t,t=>D`<ul>
      ${t.map(t=>{var a;return D`<li>
            ${ue({text:t.title,lang:"de"},i,k)}
            <span class="muted"
              >(${t.cite?.length?(a=n[0]?.source,t.cite.slice(0,12).map((t,n)=>{let r,s=t.source===a&&t.section;return D`${n>0?"; ":""}${s?B(s,x):(r=e.sources.get(t.source))&&Si(r,t.url,[Mi(t,i)],i)}`})):X({model:e,lang:i},t,"cite")||vs[i].noSource})</span
            >
          </li>`})}
    </ul>`,{lang:i})}(e,t,n)):f}
      ${c.length>0?ys(a.notes,Li(c,e=>D`<ul>
                    ${e.map(e=>D`<li>${H(e,"text",n)}</li>`)}
                  </ul>`,{lang:n})):f}
      ${ys(a.sources,Ni(e,t,n))}
    </dl>
  </li>`}(e,n,t))}
    </ul>
  </section>`}`;return Ta(e,t,{name:"matrix",heading:a.heading,lead:l>0?[a.lead(l,r.rows.length,r.columns.length),s].filter(Boolean).join(" "):void 0,body:l>0?o:D`<p>${te({model:e,lang:i},["leitlinien"],a.empty)}</p>`})}let Os={sheets:[As,xs],paper:"A4 landscape",render:(e,t)=>Ns(e,t,!1)};function Ks(e,t){return Ns(e,t,!0)}let Ts=Object.freeze({width:600,height:808}),Vs=(e=new Map,t=t=>{let n=e.get(t);if(void 0===n){let i=String(t/4).replace(/^(-?)0\./,"$1.");n=t<0?i:` ${i}`,e.set(t,n)}return n},n=["797 195 ?D=A??E?EB","802 209 AF<BA=F?","819 246 FB>D9>G@","789 441 =DDB=DFC=A>>B=D?DA","602 390 <E=:HBF@@D?A","753 235 G@EI;B8:C?DB","778 211 5B9H<=D=Y;ED;D","699 197 D:M6=HCICKFEADFD=BDC=E;@<:81","794 244 >R;I6C97B9K?C>P=","735 188 <?:=C7I:Q@I@LE@HDE>D=M7A4@==@A","697 145 C/B/G-D:H1L)D?FBIE1ABEGBDEAD6F<F<ICLAGCNMHPB9I7E8<>:<??H;C>G@UCI?O=;B0","1386 271 IOINEN1=6BC>9@?CEE?B4A;>C7=<<?8D@D>?B-F6H:ZGOI","1310 491 CE=FAERFAB9E<B?>C>:=@D:FAC:C?F8D<JAGDFBFCJ?E@NHBECBIFEECACF@E@HCCC@CGD?HEDAE=F?F?LBF>F5D>@@=<BCM>FBH8D?F<F8D=@?J7?=C?E?MAB@M=CAF","1238 730 >C3=?A5;8<8;<<8B<=","1170 703 C:>A?D><;?C><<>@@;=@B?>;;D<=B;>A@=C<>?D8KB>5H<B>9?C:;<:<E=@;E>CBD8<>5K7??G@K1A>M7@7A?H>F=F?E8G::B>;>A==D<V","1031 648 8?5:-5>:>9D?A;:1>?5<;7;.?958=:4;7<:@(A2<>C7B<>><;;<67*=;:AH?D=I>QFDAF>B<A>;AF>;:@><3=?<B:F96?8?=D6E<A8D6?;>=7E>AA>:>=C>@?E;B25>;B?CA@<JBE=I>A<@?:@??G9GCY=H@FDG?I>F;E>C<L=D<>?C@A;<57FAF9M;E6A9<C;?<L:D>D:?7G4@=8:>64;;;?3<=;A??H>=8B<=9<?=898C2A=F>B:KBMHKAF=I@EEH?PBGCPJJCJ@ODDCMF@IDIFASEC<E?D9G@GN?DBEH5HAE;R6C<FB<JDJHBVJKEGAJPJEF9DDA?@?C6LJFLBKBELMAE<;;EB:>A@H8B?NBG>C<B>C?E7F8I?C<>@H;H>G4C8DA<:BBC<E:A?BCBFCN>HBDFECF?=8H@D?D9T2L:H<G<E??<C5G@EEC>CEFAAL@QAT:L9I6F7F8AGLM@F<W=X=HEKI:JEJBI:CBD>E?A@GEG=II=?>C@A>B;E?@<E;E9N>F<MAKDGGOJOENGLHBEIGACEEFBE?GBJ=K8G:J=E<G>RCAC:BHCM>F:E?ADC?DD@F7J=??BBFD@ASCKAMDT=B:I)S6N9H6>@=>DAE6N@GFLGHRAEFAJEA","1170 703 4G=I=B2@==?<9>;7:<>DCF:@@CDD9D?E>CA>;<?E9CD:=86I34B7<AB>=?A:CB?8","1039 658 LFD@=>C?B<,=","730 485 :E>@E>B>FD","739 503 >@C:FF=D","1238 730 N@PBGJFBAELHFBCDI<A=DCC@@<GAC<DAADGDB?HC@CEDCIAIFBIRHIOH?DNE@G=EEJC@E>GCIH","1401 828 BKQQU9H@GFHHFAF?HGGA","1481 861 8KAG5==UDH9B;E7K9C3J<B@<;D;B><?@A?1><E9A?@B;?A.C<B?K?C@A:K9@>A?E>@@>:B?C9@@D9ACE=GBD@MFLECBOI@BFJPIOGJJ:DB@I9GCD?GBIRV8?;D=JAEECDJFEKMEEB?HG@I:E=@7CCDD@JLAD;EEJGBBLE@DF?F=A8EAD?BAGFFG@AI>C@G>B4K8BAEHD@M=@.B7E4A3A5B:BCH>B?E8C??:EFHBEFADIG>BE<C>EAIGCDGAE=F9J<B@ECD>KDJ?CFHHDGQFE@JBHIL","1265 1426 :BCE8DBG=ABJHE?G<@::=D8G;@=D:82:4B?BCH>GAF;J8C?H;E:C=F=A>:;IBC=H:BDF;?>C8?@G>A>;>F9B@E<F<B<F=D","1071 1533 @9<<C??=;D@E>=>AAMDF=@>=A:==<A?CBJ9@8H:BBEFGDJH;BF@G7F7<<<?C;@AC>AB;;A;;>B=:>>GBD==>F7ECE=FBC=>5E9A?<=91H>B<??@=FCF@<<A:C@JGDBA;56@7???D;B?B<A>;<D;D>>?7<B;D","950 1422 >?6C>@B:E>?;E;=;C;=?C9EAE:I:<8D=@;G;A?4C6=:E>AD@D4@99;;B><A8D?<;6A?G=?<9G<=?E=<4@:C>EA<:<?A><AG8>;=?:D9=B><A>E;C@@B<@;D>87FCC?CFF@C=>6GAD=(4B>>>G>D1F?C;JDA>D@G8A;F<C<A==AA;>>C<G<@?D@?>>@<<7@>FBC<C?H<B<DDC?H8E?G5@AD;A?D0=7E;;?E@@@8D<>;C9>8B;=:>A<;)M6;:H?@=D?N;F@?>C=@:C<=5?CF@EDABE?ITJNKERCB?F@ABLAE?DCF?CBF<GBGGDLD8K:C6IAI;C2:=D;=A>=B?E=A5N@G<@7B7G@>9?>C=?8H=F2;A>96E>N=F<JA?4C=F@?=??9C5=<9@=D;CBC<B5EAC>;8E<LBA?;;>=A;?A@;>@9;5E:@179>:*/9;G=LIF@C=E>IBD>A@D:@-M=C<I9B;H8E>A<H-@3?7C<H8A","366 1164 94@;H1H1>5;?;6?6><?B;J=D,9A>.@:=69C3<4ICD;LC55C7>;M9H@HCTAGFIBG>HDIDE=C1C1C0B/G6@<I6Q)I)C>@2?2C4=>@:G3H?<=C<@/F<C5??F7B>EA??.?/@/?:7A=E;A2F)G8=7B;HJD>FIB<FAE=53B=O5D:CBE;P7T<UBTAHFK@N=X;JCR=Y?ODOC?KERH?FEHQG@CH=BGPBE=I1F:?ANBDHJG>GBLRJFG@F<F:A<E=B.A;>=8D9@D(F:H<F?GCOSTHHBD>AEIFBF>BCD","747 664 6H=JDBQ;ICL6?8B8>A>9G;@?E<:B:E8=8@","740 627 ?:;4A1K*E3E3E7CBG5E>O=DAAFEBFIOKLBPCU=JC@?S9V@TCFCNQFLMVTYHOGNKKMHKKWC","727 780 GMPJLDIYED@FKGANGDC?DBC=C@CFHDCEHDF?@:BAHKHBF:I:=;B6H>:@>:I=;8=?9I6A955A8?A>>=>A?D?=;C=A@=;=9E>@E8<?;D;>><9B","344 620 >?C>DC?D","355 598 =G=??=I<CF","481 572 2@@>F>MC@F","602 548 KEBC?A;?9A8>?F<<G>PC","401 585 -B.C-BE=T@T?O@DE","557 550 RBAC3G2?>E>@A<E=O@","498 572 8@B:F;ZAICCC3B2A>J","434 569 NANABD/E1@>D<?<C>>B>L=LB","315 630 ?AB>>?;ACE59@=A<Y:NH:D:@9FJH>E","747 664 CBF8=;8/>=C@","950 1422 =G:C;A@D8DJI4Q=Q;@=D@D;A>E>DBF?E:>>B=I<>;C;A@:?@E5>=<C<@<:4F-JHPAGGACC=P5?8G9<=@.H9?;DCD9FBE<?=D5S<FDDHKH?B>O>D>HBACDC?GDNHD<EAICB0SCGFB?D;@8G4?4??D=@:HBCDCCE<ID@FJ0SBC>A?CAG>DCK;A5K@G>B@E>B<?9B;8>B6M9H8M8GCIEDDK:Q>@@F","608 1802 :9;@=E<AA5>>=<;;=;@<E/>?A=8@>B>?<78?<?B7F:7;;@>F7FFG>NEF>CCC9?;I?C7BBDEB?ECCAG;?BG@B5A>B>K:?=@:H<@<E:A=D=A=>>B;?=JCAAL?@?K6E9E/@B8<C?I>B@D<@?G9<;K;=><?B3P>A>E<@@>;CBJ=D9@AEDB>EEC@O9CAC=C=;:>>99D<FEF;HCDE@AFDC@G>FEHFC@D>B?@4D8G:3=B@I=B>=B9<@?<=E;D9A>F>?@D<G:@B8?AA=:C@=B>?=9DFOFL;A","160 1929 A<2-I6C09=A8D?8=5>?C??:D=6=A@>D><>A;H<G9ECC;E=D<7A8==E??C>==F@=:4(7A;>?E@=C:<>A=C=46D<FEF<A4J>BCECE6>9E9C>6@A>9>@<?=G72B>>;A8D@?D?B;;:A9>;HAF<GNFAD<B<G9P8D=F?D<Q=G=8:L<=>0J=@>-F@>:O4I4F7FAJ5?8D<<AD3D3@;>0;<=520A=H2,7A4F>>>7:8A@=K:@>C>=?B=99E@>>E<HDM=E=D<IIREA9=>?99>D>J@JG@DGFMCF?FDBILADFLE@;C><=A<JECCE?FFT5EBP<O;FAGIG>D>J;D5H?B5<@438<:AA;C:K@E>@=CAC7YAD?E5H:L?K/MAH<","1071 1533 @GBIFF>JFAEF@DDBG@FEIAAC>DAEEBDD?HICD@BDG?DGF@IHJD?F;D@GCDAK>C<;C?@>><;D=A>CJJEACE=ABE?B>ECG>CBEJDIJ@D=@@CDC?E>B8C=@A>>>=D:>6A>HAFFF?EDC@DFA>D<A@?>E:>9A@GBBD>FA<IDDG:MJ?DEB@E9GAHD?BD>C@D=?>F<>:GCD>FCH?D=??IEBBF?H:JEE:E=GAOH>FFIAD<<8D?DBH=OCDGCIBH<>;IDDBPCD>G?DAH","1097 1880 @F?J>F<C>H9J;C4I=<?F4;A><?>D=>?DBG?H?J>DDEBI@G=G=B>F4E>G@DHEAC9A>D7C><9D?==A=>?GCGEH<B@JJC?G=BDR?D4D6C=@:08@>>?A=C;>;B;>;@?C;BCE<F>I>C@@C8?B:<<A?D<A6C:G@L?B>FAFLACDAECH?DDD@C=>>DDO@CCK?GCABNDF=BCD@EBCE>@EDDF;BC?DCD>DDIBEE=GCBF;D?GGCFF?F@C@E>ACE;D<BAKEE@H8KAGEBFJ","849 2255 @H:=DMIDDH;D@:<A<@9M6?@><D=@BE:KFH;C@D=B??@H>E7I=<>F??><B>H?A5?=B>G<EEAEJ9A9<@;C>@=E><B9=A>F;?@B<>;BB>:=A<<8A9DAB=@>>B>?B;-F?DBFC@DW?F>?=F;@<>6/=@=;6C","671 2249 ?<95>1>9D:P;G;J6?>9A;>@=>9;7D6>>=@=:E3>7>864643==A;C=B5G7C-J9C-A?=B79;;;:;@:DAE:ICC??>F4FBEEF>GIB0=?::@;I<@>K>A?C?I?C=FIGBC=E=<;=>D>D=IBBFD?DDD<C>@7>?B;9=@7?<=:=C=?C@B<>A@B;@A>=A?<FAC>A>>AE=CAD?A=;;?<B=CA@;D?@=F@E<C=C?HEBEICF?>?C?F@??E8C9:=E=B<<9?@A8C@C>","671 2249 AE?HCGEUGK<D@FDDL@DE=KAE8GCEJ<?M6K@GIFBH;C;G:G;E>ID@CC;M>F@DBF@F>Q>G?D9L;U=F<E:F","614 2496 ==<E@=8A(8;9:><><B=:9;?F>C@?<?;G38@><@:H9A@=?B:?AD;B6=A::=5A9:B??>96E9?A?;9D;?B;2C<BAG","387 2411 99B>=?=:?AC:==H7DEA=G;>?F?CCD@E<@<D@B><@H:A=>>DA?=C??@:DB<-:C>?:8:A>?>L=D>C=?><@C;@>E;EB?;;@@7?<B=<E:D>?A>;A==B=;=?D;A<>=B?<<99>=E??=EB<<@;E@==C@H7@=E??9G@E>>>@5I>D8C=C<G@<:C@?>D>@=C=H;?=9>C>?<E?AA?<B9;>D;<=C8=","136 2239 B>;;D?DB@;E>J8F5@>??G;D=F?I;>>C?CBC?=>A:F=?<C>?>G;?>>E89<D:A:=?>:7<A>F?A@;?:=B?>9<>=>>@=B@>=C??:C?=AA>>D@:?BAE?A>:C<9<D<==D?>=B=<8E=>AC9DA?>D@?;D<D?B<>B?=E@@>B<EDA>I@?=C<<9C@A>G@D;F?M>BBE<@;D;D@A>H@GGA?EAC>GA","849 2255 YCI@G>B>CAB;G>=:F?F:JFH;EGG@D;<>D?@?E<A;>;;=@J:C?;H=<?9A9>H@@7M?D?DDF>E=EADGECF:HABJDBF?FJC?><B:P?I>AK>GBG=DDD?C@GBEFCG?B8J=EQG=B;L:AEHFDIAC>ECJGDDHBH9FCH;F=EECJCE4G>EAAC=HGBADBG?ICE>GHFL@J@D:I<<=F=A>GACEAC>BADBDG@EC<GAEEFBE=A>GKECGCI?AGD@C=D9@ALDBAC=A?DCEDDEACE>FADGG>CBD<D?<>HGC=CGQ=?BHC?FDEGC?@EDADHE>ECFECI9EAD?@=GDCC?CEG@@E?A@DFBCE?B?IF?EDB?DABEFCE?EC@ECBAEFBCBAGE?EF>EHDCGCADD=CEDAE>D<BIG?GCB@K;CADGD?I<FDD@H>??DFF>BBEGGB?DAADGI>CDCCE:H3E@>F?@;DAA>:@=E@I;C@E>?@9=<=BAC49AI>BBD?DDC?CKJBEGH:B@FEDCL?C@ICBAD8C?@=A?D<B@CEAAF;B7GBC>A@F7B=8?A7H7AAG?DEC:G@F5MDFD>BHEGGLDHGE@FAG@IEGAFDAAFDOEPGHCJ>DDBAF?K>BDF@E>E@M>A<DAHGF@H>ODC=F=ACFF=BC=FEA@DIIBE;AAE;@:GACEBAEKE?JCCAIFE>GBF<E;?=N<1:C@<8D:K9@?B<><@==7?=D@G?C<AAD2Q?@D==A?C;E=>>B??<@AD=ABG<@@E<@","970 3062 4@:;@==7=<8A6:9@7D:=:><=35?8>>-8<:37@>:A?DMOIEHGEAHGCMHHCI?C:?@F>A=<;B<98A7=A;ECJGF@@<*6:;>CGE@C7<;CADHEIECE7J<B=E6D;??9<?B:GCA<:BA=;A<<C??>>BBC9EAFHCACDAAC?B@F/:C8<??=D;FAA>:<;D@:@<;??>?ECG:G>7C=?>7A>>?GEBAD=C?>9C@D>?<C6MBH7F=GDF>DCEIFG@BHC=EDL??<K=EEH=HI?F>BB<>@?ECL;H;?D=<;=AA?;@?G;B9FCHG@AE2E8=<E1=:;@99@@?8E>;>A6K=@=F9A=J:?9E<B;?6@=F:?>>A8>>9?;D>?>A>H=E1F1E9:=<B?DDK?B>=<B>:?8H>A<<B;=<?;54?0J9C9<3K(@2H9B3J7C<@95/C*C4G<A9D=I6J5E5D.O:B<>+D6E:E6B5H=D:A4@3L,O8T+D=B7C>KBF6J@F>H6C7M(E<I4J>","726 3005 EJ>B<?;E?>E?>;GCF>","1097 1880 H<B=G;D=D@AEGFC=GEA<IBADEDBEAECCGAMIGAEE?HDBFKEA>DGADC<ICFMA@>EADKGBCE?BBDG@AEE:EBEKFCGA?F@GEF?E?FEA?DDF?CCHGCI>?DH@DGGDD>A0FC@CGBE=EACEFBF>B6??:A>@A=>?;A:9:?A>D=A<>CA:JCG;D<ECH<ICE=DCBFL<DCLQD??;LCAEDDK>B;HAAHD>DBFM;FAFDGD?HD?FD@C9OJD??7E>=:C;EB=:F>?9>>C>=?D9@7<?C>?8I?FBB>G@@:H@?>H?FDJAFG?D=@CVECDEI?CG>HEBGBBJD?I=D<F@HGK?I@D>C@BDF=C?EC@=ECC>FAHH?CCCC?F>DBD;H@F>","1580 1914 GDCDAFD?FGAOE@ACJDAEDABCD@A?FCD?DG","1627 1956 GE@DFJ7GBC>CEDBDJCEFADEABDFC?CHK<LBNDDFABED?DFFD>HKAECDID>IJIBADHCCBAC?BCDI=DFEACE?F<ECFRFCGAE:H?J=BAI??=EAH?CDJ.NBFDFDBEKLEBCJBDI>IDD?EDBADH@BKEDALFH@CIEE?BCCR>EEDCJAEOECEMIAIGGAECBHCJ?HFE@>:LDG@IEJLGB@KDGGAAFGBEJFCAHQLCE@IJIIEM=PLLOGD@DDH@DDG?GJGHEJHEA@6G?ECK@DEADFFA?F??EHLDHEBAEO@E?IVHBBEGJ?HCCHB>G?K;IGFGA@D<ABNDQ;LBI8J=<>JCF=D@F/9?<19:D16>DCD=E:F==>DAEDE@EDG:WEK=L?M)Y2L*B4G5C.K3S;B0D=J;K8E>K:??GCPNNNMHULCCHE?IRHNEK9N9N>ED@BD?H<E>FHGSAG;IFJJAGDJDI7MDF:CEL:JEEBN<C;K99>E18989=@;6A:8@=E<@>E=F@:;<?:9G=A=;D:;<C>?7A<F<>:C:Q6@7F1.A:@?:B4E??<A@>3D9F=;G1?=9K6I;ABELYBI:D?<4E>?8B;=6E=;9F5A6D7C>J0=1C1C8=AF>?=B<KBN<F3C=C2@?=8J:JCDFADJ*??F7FAH;E4BI4A?5A5F7E>G)B1?B:D?A>10C=:@:C=@B:N:=@<:8B=D:AAD<@<D>??;6?;??;2A7=<G@I)?8;","1202 3076 ;UCHIE@KDI6I?JCE=@8F@G9I?I<F=@*P9>9DB7G@E;=;K.A>?>=D9<=D@H;A:><I<2B?=<H>D==;A:;B==>98C=??<C?8:C7>BAD<@<D=>9=@I:<8>D<@6;=<B:G9S=;<A=CA<:A:;<A?;","1202 3076 H5?@7B?DHJ","387 2411 @F9A;F<G?@A?7=7D>D>;<B?C;=?=<AB<>?<DBI=C?E=@=(C;:B99=C;8<A:F8;;EGN@D=AAG=C7;3A==>;G:?<:B??B6==>B@>D:=@>;:>;9C>=>=9D@EDD;??>BC:;@;;A=F>45;?=;:@>=9E9?B3?6G9","1902 1003 ?CCEAGJBH?F9JED<H?<=G=ADC@BFIF<PDFLDHFBJMD?EIAAB<H?GBB=JDCA>E?HBGEBECAA<EEIECD=A>JCE@C=B:GDB?G=B<L=>D7<=<D=:3CA=<@8D=76FCJ@E9A@==AA?::9F>;;E;B@:;A3I@E8@>;=B?=I9><A;C<J7C>;=;CB5C=EBB8@>=B@>I<NE=:F8KAA;FA@9HB","1401 828 ICF@DCOAA7EAD@EBG?CGPAF<@=E:@>B=>@?7E?F@K8FAD?IAFGD@AFN=EBI?98F@KCJ5FBJBE6DACDC>DAB8?<K:?9F@CCCJGBA>GBB<DAFIE@A<GAE?DKEEK?HDRI@GKEDJL?D>JAQHF=MB>HGDRA=KIES<CDFFEAA=D?F@@EFA@=E?FBBD:FHGC@F@E9D>I=CBC;EA@9C?FBE;HCB?GMGBD;C4FAG:KCF?IPD?A:I7@=E@CEF@F6E@@9B<?AC;EAD<A=>>H<J>ECC1DBD<K8J>CCICG<D<=??C><>@B1C?CAAFGLGBIE@FCD?EKHBB=JFDG>EAJ>CCJACGIAI5EALHFAF<EEBK?K;N:J1R@IHAI>MEN?@:J=D:B=IAG?E;EA","2157 720 @IFNFBCE:N>J;E?NFK?N?N<M.U4J3J@FFWCF9PBGWFJLHGMEMKPUROYNFJHH<G?MCGGG4W:E>QFIDSHJ?HHGXGGI?L<GFFBF;KBMFGJDGJ>FBJ:NBD>HEK<RAD:G>G;H=A@H>BAHEHKDEVDGHHMIFKAODH9M","2274 1420 <;=ADI?A=L0B>8:?:DBE9E=?5CAF7D;@AC7G@H=@A<4=:C9=-A@DDE9B>K<DEF=C8?@CGG@DDC<DAGBC?B<FDD;CAJ9@A9?A-J5>AD=D8A@E=@B>?A=E9@<=?D=>@D0A?<<@=D?E@>=?>94>C=>??B@><D;5:HCE?B=>;C@>>ACE6HAE;ACG;>:@>=@7>A@E>=H8<;A8EAB9;/;@<=E8@>>B;8:G?@82","1853 1413 Z0C>?:EB@>FA>:<=C;=@F6>AB:<;;4H>@<==5E@C5?D7/AA9=AA;7@AD<C?AA>8A>49D8@?;/87=>I:BAE>A1@@;7==8<A>H>A57:@98=78==6<>?8<>D;FA@>B9J=B=8<>@H)I0;:F;>>C=A<:>G>?>D@A:D@@>D?B;=C@=D>;@;D=5;?>J9C==@>F:=>:ED4G<?8@5IDI<A3?7?A@>B?<=C?><F==9C;CAA;FBB>B;<,;@>;;G6FB<>=C;???I9@@>4?9G:?9=8@=<8@=?A=F;B==>6@;9=>7E=A@8?>9B>@?=E:??9C","1310 491 S5P9M>NCJ>EKEDJ@>NBFFDEBH=E9FHEDF?EC@FIFAEGCB>=@@>H:CB@<B6?BA?G:?>E:G==?B>FDF@F:@:H>D9><.WB7>AJ7L=N2H<QAFCGBMAQ;Q;P?G?CI?ICNFHEA;9@2D>FBC9<@=D?=DBG<P*U5L8H6J+J8I0H0EA?EJHQBMDTASAU>@DCF6F7>:F=?;B:?5C>>AF>A=<=C@E:A?DACFC@D=?;A9H==4B;FAN;?@CCCAE>G=@?EGJ=EDDKFJAA?8??8G:K>?7N>F8=>F=GA@GCBD?A=L=G=?;L?BC;CBGC=D@CKEAC<CFD@C9DAAGDCCMF=FAH;D4G;Q;G<DBBE?GCHEFH@EH=IDKGG@KHEEAD>EEIGBEQBIRDEJ?BD9C=HP:DAA>HD?H?>;GCDE>FFDGBEGKJA?=<8H=R>J?S1FE<DBDPI?CMJ@G@I=DCC9KDBDGRMEHAEGACDFFCF6I=I<C=JDFKBKOE@NNFBKEHBKFJAG?FDI:D=EBGH=I8GCDLBEF>HDDBJIHAPAPFQGCDQDAAJBKGM@KEDCH","1456 457 ?AA9D=@M","1927 334 ??G:BD<G","1893 243 8>E<FI","1813 284 8B:E6B@?B>Z>C=DD>D","1848 266 FABG9C@E<A@D8DI/H>DD","1834 221 DK>A>:?D>BCD?DCHCAAC:I<Z?AA7E3D3A4G;EABC","1451 466 ?H?=AL;K>>B4=EAL9;@D?@@7F<O:GAC>CA?DBD","2100 481 =F=BDCDHBK:>9B4B3A4K8D=AA?G?A>;<>M=C0=@?C<P<G<D8=3:;B:C=I?FCAHCB<EDKC;@>O>>FHE@=C4?8><>@AC>C?7:7=B:@?A@HGH?F??B>?@>H7F@<D9D@@>=@>A9H>F;A?<C>CAE7C2@==@<9=??9C=H>GCGRHIJHJFIBNJGGQOQRMJ","1893 243 FI?FDGGCCGH;EB;KBDH@CE?D>AB==BAHODB=<>GAC?A>:@F>A:<?;AA<C:?6?9D@A>;BBF7B<:<??A>>=4>B?E=EBE;D2HD4G5A8<A9HCM?E5L>BA?O1?2N5G>P>P?CD?H7G@IELHIJDU<W?JHBN>F4K?F;DBMIQFDJ?DCGHDGDEKF;D;ODL>C;<A?FC?;7E>=M9B=.DN9B=9A9I;9=@<G6A8F@F7H;M=>AD<CCHC<DDE=FDCH:G0<:=B?GCC5<FBD:@=D7<>?=B@<C>??>D=A;DA;D>FDC?>>9>;;C4B>G?TCB=F?;@?<C?A>=@>;4DE6E?DCB=L?=?F>@=;A@7;D:@?C?@A>CA?6=AB>Q?H?LECD?FEEC=??A=?;N5EB;NEE=GCCF?F:","1580 1914 B=8?B=G?D<FF?9B>DBB=<:>@A;=@AD9A>7D=K?C<?;F>D<BCH<>=I;DE=FIIAF<FEGGBG>A9F@FFC>JAA=:B;?C=H>A8F@EGF7FDFAB?FCA;EAE>C=D@B<?=7A>=>9F<?=:C><B=D<GDG8@>:B=9C=CDHAA=CAC=BEGAE?A<H;HAC>CC?CDDF?B:E>@<H<GA@=D?CCH?FCD@IAB?FCD9:9?2=:;EBD8:;AD>@:<@AE?A?7C=?<9B>8?D9A?C<=:C>?A<;>>E>@<C","1667 1642 ?>;B9<@<F?>>8?C8C98BH3>8BA?9=A?>B<@;?A>6L<B6=@D>>AB=>B@>D??9D<@<:BA9?=H>A<G?B:=?B7J;D9CDJ@G>C=F@@>IBG@ICB:BAC<EDH@@FE?@>D@FBDBJ;B=CDCAB>G@>HO9A;F:NCIDF:E?F<E@FDAIH<CIH@EEC?A?F@@;C?FACDC@DLH=","2274 1420 =IFFBHJEHBPKRCCDFBIL@E?ACG?DDF>BDGEC=GCBCJIHBGFDDI@G>DED>B?J?V>DDE>ECI>CAQ=J:X>CBI>B>KAF>C>G6OCH<S>A:C;><CA>>=<C:<=B:>E0D>A8@@0H=@@>H2B7<?<;:CB>??9?B8=BBI7<9I>A:=A=;?<D;;=A>G=ADE@FBB<DBD@FHEJ>CE:EEC@CQGD?EEAD=EBG=C;?BE8C:B<==E<ABF>H/H;E8E>F8C>C7;8GAD=E8@@C?IDGAD<E<?@G:C;=5A=E=>=E@D=A:<>A;EAD:C6@9FEFBJ>A=GDCAE;C8N8>=?;6<?CJ?E5HBI9D>;9@;MBG<L>DAE<B7@?<:G7C<=>B@W7O7EBD37-6?K=;2H@E;GAE8::D;?<E<A:D7B:KBK:@;H?F9AAM:E<MCF?C=??DCG?AAFDG>EDE=A:@@=>?@=D@@<C>38D=ECA>><3@@8B<:;4D<?@C","1667 1642 @E;HBH=DCBIACD@G@D6P@ECB=H>DA7=C=9>C?D:BA?6=<C2CB=>;9B?>D?A<?@9;>C=AB=?>=A@>=?:D7C9??E?A=<C@<=9@@:@<;@@>>A?C??<E=<8??E?@?E9??C<@<>@;@:D?C=??C??AA8<A@@@;=@8DA<:?B>F:DEH:D9DAA>C<CCB>22F=9A>8B:=?<C@>?C???A?87F??@C;A<??><D9A?B<B<<?CA>4<6F;AE=9BA>>AA=B<>>D9;:?AB>=<E:8;>AB<?<>@C:C?CDGBC<<?B=:D997D>:5=?E;?:C"].map(e=>function(e,t){let[n,i,a=""]=e.split(" "),r=Number(n),s=Number(i),l=t(r)+t(s),o="",d="";for(let e=0;e<a.length;e+=2){let n=a.charCodeAt(e)-65,i=a.charCodeAt(e+1)-65;o+=t(n)+t(i),d=t(-n)+t(-i)+d,r+=n,s+=i}return{start:l,end:t(r)+t(s),forwards:o,backwards:d}}(e,t)),Object.freeze([{iso:"DE-SH",label:[263.1,110.5],bounds:[148.25,10,351.5,183],rings:[[0],[1],[2],[3],[4],[5],[6],[7],[8],[9],[10],[11],[12,13,14,15]]},{iso:"DE-HH",label:[275.1,163.1],callout:[168,78],bounds:[180,120.5,293,179.5],rings:[[-15,16,17],[18],[19]]},{iso:"DE-NI",label:[264,252.3],bounds:[69.5,128,370.25,391.25],rings:[[-14,20,21,22,23,24,25,26,27,28,-17],[29],[30],[31],[32],[33],[34],[35],[36],[37],[38]]},{iso:"DE-HB",label:[199.7,207.4],callout:[112,115],bounds:[181.75,156.75,212.25,217.25],rings:[[-28,39],[-30]]},{iso:"DE-NW",label:[117.5,364.1],bounds:[10,265.25,238.75,482.25],rings:[[-26,40,41,42]]},{iso:"DE-HE",label:[212,452.5],bounds:[127.25,354.5,287,582],rings:[[-25,43,44,45,46,-41]]},{iso:"DE-RP",label:[97.4,513.5],bounds:[19.75,424,173,624],rings:[[-42,-47,47,48,49,50]]},{iso:"DE-BW",label:[206.6,666.5],bounds:[100.5,542.75,303,767.5],rings:[[-46,51,52,-48],[53]]},{iso:"DE-BY",label:[371.1,625.6],bounds:[205.25,465,526,797.75],rings:[[-45,54,55,56,57,-52],[58]]},{iso:"DE-SL",label:[71.2,576.6],callout:[30,604],bounds:[32.5,553.25,100,606.75],rings:[[-50,59]]},{iso:"DE-BE",label:[481.6,265.5],callout:[573.8,238.9],bounds:[462.75,248.75,504,282],rings:[[60]]},{iso:"DE-BB",label:[527.8,309.1],bounds:[350.25,158.75,570.5,380.25],rings:[[-22,61,62,63,64],[-61]]},{iso:"DE-MV",label:[429.3,140.5],bounds:[309.5,46,539.25,207.75],rings:[[-13,65,-62,-21],[66],[67],[68],[69],[70],[71],[72],[73],[74]]},{iso:"DE-SN",label:[475.7,418],bounds:[391.75,350,590,503.25],rings:[[-56,75,76,-64,77]]},{iso:"DE-ST",label:[377.2,319],bounds:[307.5,214.75,471.5,426.5],rings:[[-23,-65,-77,78]]},{iso:"DE-TH",label:[335.2,431.3],bounds:[264,355.5,440.5,501.5],rings:[[-24,-79,-76,-55,-44]]}].map(({rings:e,...t})=>(Object.values(t).forEach(Object.freeze),Object.freeze({...t,path:e.map(e=>function(e,t){let n="";for(let i of t){let t=e[i<0?~i:i];if(!t)throw RangeError(`There is no line ${i}`);n||(n=`M${i<0?t.end:t.start}l`),n+=i<0?t.backwards:t.forwards}return`${n}z`}(n,e)).join("")}))))),Ps=Object.freeze({text:"© BKG (2025) dl-de/by-2-0 (Daten verändert)",links:Object.freeze([Object.freeze({label:"BKG",href:"https://www.bkg.bund.de"}),Object.freeze({label:"dl-de/by-2-0",href:"https://www.govdata.de/dl-de/by-2-0"})])});var Rs=Object.freeze({__proto__:null,geometryAttribution:Ps,laenderShapes:Vs,mapViewBox:Ts,targetRadius:22.5});let _s=[2,2.5,2],Zs=({leads:e,partners:t},n)=>({leads:Math.ceil(e/n),partners:Math.ceil(t/n)});function Ws(e,t){return e.reduce((e,n)=>{let{leads:i,partners:a}=Zs(n,t);return Math.max(e,i+a)},0)}let qs=(e,t)=>Math.min(Math.max(Math.ceil(e/3),5),t);function Us(e,t,n,i){let a=5-2*i,r="";for(let s=e;s<t;s+=1)r+=`M${s%n*7+i} ${7*Math.floor(s/n)+i}h${a}v${a}h-${a}z`;return r}function Qs(e,t,n,i){let a=Zs(e,n),{leads:r,partners:s}=Zs(t,n),l=a.leads+a.partners;if(0!==l)return{width:7*Math.min(l,i)-7+5,height:7*Math.ceil(l/i)-7+5,leads:Us(0,r,i,0),partners:Us(r,r+s,i,.5),rest:Us(r+s,l,i,1)}}let Ys="*others",Xs="*unpublished",el=["fitko"],tl="SH HB HH MV NI ST BB BE NW HE TH SN RP BW BY SL".split(" ").map(e=>`DE-${e}`);function nl({lead:e=[]}){return[...new Set(e)]}function il({leads:e,partners:t}){return{leads:e.length,partners:t.length}}let al=({id:e,kind:t="land"})=>"land"===t&&tl.includes(e),rl=({id:e,kind:t})=>"land"===t||"bund"===t||el.includes(e),sl=({kind:e})=>["land","bund"].indexOf(e??"")+1||3;function ll(e,t,n){let{leads:i=[],partners:a=[]}=e.projectsByActor.get(t.id)??{};return{id:t.id,iso:n,actors:[t],leads:i,partners:a,inside:[]}}let ol=({leads:e,partners:t})=>e.length+t.length>0;function dl(e){let t=tl.map(t=>{let n;return(n=e.find("actor",t))&&al(n)?ll(e,n,t):{id:t,iso:t,actors:[],leads:[],partners:[],inside:[]}}),n=function(e){let{actors:t,projects:n}=e.feed,i=t.filter(e=>!al(e)),a=i.filter(rl).sort((e,t)=>sl(e)-sl(t)),r=i.filter(e=>!rl(e)),s=n.filter(e=>0===nl(e).length);return[...a.map(t=>ll(e,t)),...r.length>0?[function(e,t){let n=new Set(t.map(({id:e})=>e)),i=e=>e.some(e=>n.has(e)),{projects:a}=e.feed,r=t.map(t=>ll(e,t)).filter(ol);return{id:Ys,iso:void 0,actors:t,leads:a.filter(e=>i(nl(e))),partners:a.filter(e=>!i(nl(e))&&i(pe(e))),inside:r.sort((e,t)=>t.leads.length-e.leads.length||t.partners.length-e.partners.length)}}(e,r)]:[],...s.length>0?[{id:Xs,iso:void 0,actors:[],leads:s,partners:[],inside:[]}]:[]]}(e),i=[...t,...n,...n.flatMap(({inside:e})=>e)];return{laender:t,beside:n,places:new Map(i.map(e=>[e.id,e])),totals:function(e,t){let{projects:n,actors:i}=e.feed,a=i.filter(e=>"land"===e.kind||al(e)),r=new Set(a.map(({id:e})=>e)),s=n.filter(e=>nl(e).some(e=>r.has(e))),l=n.filter(e=>0===nl(e).length),o=t.find(({id:e})=>e===Ys);return{projects:n.length,withLand:s.length,withoutLand:n.length-s.length-l.length,unpublished:l.length,joint:n.filter(e=>nl(e).length>1).length,laender:a.length,laenderLeading:a.filter(({id:t})=>e.projectsByActor.get(t)?.leads.length).length,idle:o?o.actors.length-o.inside.length:0,own:Va(e)?_a(e).length:void 0,scopes:function({feed:e,scopes:t}){let n=new Map(e.scopes.map(e=>[e,0]));for(let{scope:i}of e.projects){let e=void 0===i?void 0:t.get(i);n.set(e,(n.get(e)??0)+1)}return[...n].map(([e,t])=>({scope:e,count:t})).filter(({count:e})=>e>0)}(e)}}(e,n),squares:function(e,t){let n=1,i=()=>Ws(e,n)>24||Ws(t,n)>48;for(let e=0;i();e+=1)n*=_s[e%_s.length]??2;let a=qs(Ws(e,n),8);return{unit:n,land:a,beside:Math.max(a,qs(Ws(t,n),16))}}(t.map(il),n.map(il))}}let cl={"DE-HH":"L176 148"};function ul({iso:e,label:[t,n]},[i,a]){return`M${t} ${n}${cl[e]??""}L${i} ${a}`}let pl=E("project-map",{heading:"Wer führt was?",lead:({projects:e,withLand:t,laender:n,laenderLeading:i})=>{let a=`Bei ${G(t,"de")} von ${G(e,"de")} Vorhaben führt ein Land`;if(0===n)return`${a}.`;let r=1===n?"Land":"Länder";return`${a}; ${T(i)} der ${T(n)} ${r} ${1===i?"ist":"sind"} federführend.`},ownNote:(e,t)=>{let n=1===e?"Von der Strategie selbst ist 1 Vorhaben bekannt":`Von der Strategie selbst sind ${e?G(e,"de"):"keine"} Vorhaben bekannt`;return 0===t?`${n}.`:`${n}; ${e?"die übrigen":"sie"} gehören zu ${1===t?"einem anderen Bereich":`${Fr(t)} anderen Bereichen`}.`},empty:"Die Daten enthalten keine Vorhaben.",laender:"Länder",views:"Ansicht",view:{map:"Karte",tiles:"Kacheln",list:"Liste"},keys:"Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.",mapLoading:"Die Karte wird geladen …",mapFailed:`Die Karte konnte nicht geladen werden. Gezeigt werden Kacheln. ${Dt.de}`,viewFailed:`Die gewählte Ansicht konnte nicht geladen werden. ${Dt.de}`,beside:"Ohne Ort auf der Karte",others:"Andere Organisationen",unpublished:"Federführung nicht veröffentlicht",noData:"keine Daten",part:({leads:e,partners:t,note:n=""})=>`führt ${G(e,"de")}${n}, beteiligt an ${G(t,"de")}`,partOfMany:({leads:e,partners:t,note:n=""})=>`führen ${G(e,"de")}${n}, beteiligt an ${G(t,"de")} weiteren`,introHeading:"Überblick",intro:"Wählen Sie ein Land oder eine Stelle, um deren Vorhaben zu sehen.",linkedHeading:"Verknüpfte Vorhaben",facts:{withLand:"Mit federführendem Land",withoutLand:"Unter Federführung von Bund oder anderen Stellen",total:"Insgesamt (ohne Doppelzählung)",joint:e=>1===e?"1 Vorhaben hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.":`${G(e,"de")} Vorhaben haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,scopes:"Wozu die Vorhaben gehören",noScope:"Zugehörigkeit nicht veröffentlicht"},legend:{title:"Zeichenerklärung",unit:e=>1===e?"Ein Kästchen = 1 Vorhaben":`Ein Kästchen = ${G(e,"de")} Vorhaben, aufgerundet`,leads:"federführend (fette Zahl)",partners:"nur beteiligt (Zahl mit +)",partner:"führt kein Vorhaben, ist aber beteiligt"}}),ml=E("project-map-static",{mapCaption:e=>`Große Zahl, gefüllte Kästchen: so viele Vorhaben führt das Land. Zahl mit +, umrandete Kästchen: an so vielen weiteren ist es beteiligt. ${e}. Alle Angaben stehen darunter in Worten.`,laender:"Länder",beside:"Bund und weitere Stellen",takesPartOnly:"Führt kein Vorhaben.",topics:"Schwerpunktthemen der Vorhaben",idle:e=>1===e?"1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.":`${T(e)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,noEntry:"Kein Vorhaben in den Daten."}),fl={"DE-HH":[126,56],"DE-HB":[56,158],"DE-BE":[548,196],"DE-SL":[48,622]};function hl(e,[t,n],i,a){let r,s=il(e),l=`${s.leads}${s.partners}`.length<=4,o=s.partners>0&&l?` +${G(s.partners,a)}`:"",d=B(e.actors[0]?.short??"",6);return le`<text class="code" x=${t} y=${n-68/3}>${d}</text><text
      class="number" x=${t} y=${n+34/3}>${G(s.leads,a)}<tspan class="joins">${o}</tspan></text>${i?le`<g transform=${r=i.width,`translate(${t-1.5*r/2} ${n+17}) scale(1.5)`}><path class="filled" d=${i.leads}></path><path class="outlined" d=${i.partners}></path></g>`:f}`}let gl=E("project-map-contents",{leads:"Federführend bei",partners:"Beteiligt an",jointly:e=>`gemeinsam mit ${e}`,ledBy:e=>`Federführung: ${e}`,statusUnknown:"Status nicht veröffentlicht",nothing:"Kein Vorhaben.",more:e=>1===e?"1 weiteres Vorhaben":`${T(e)} weitere Vorhaben`,organisations:"Organisationen",partnersOnly:e=>1===e?"1 Organisation ist beteiligt, ohne zu führen":`${T(e)} Organisationen sind beteiligt, ohne zu führen`,idle:e=>1===e?"1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.":`${T(e)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,toEntries:"Zu den Vorhaben",back:"Alle anderen Organisationen",linkedNothing:"Mit der Auswahl ist hier kein Vorhaben verknüpft.",linkedPart:({leads:e,partners:t},n)=>`verknüpft: ${[e>0&&`${T(e)} von ${T(n.leads)} federführend`,t>0&&`${T(t)} von ${T(n.partners)} beteiligt`].filter(Boolean).join(", ")}`,linkedCount:(e,t,n)=>`${e?"verknüpft":"nicht verknüpft"}: ${T(t)} von ${T(n)}`,joint:(e,t)=>e===t?(e>1?"alle ":"")+"gemeinsam mit anderen":`davon ${T(e)} gemeinsam mit anderen`,together:e=>`gemeinsam geführt: ${e}`,andOthers:(e,t)=>`${e} und ${T(t)} weiteren`,previous:"Vorherige Seite",next:"Nächste Seite",page:(e,t,n)=>`${e}–${t} von ${n}`,legend:{chosen:"ausgewählt",home:"dieses Land",linkedLead:"führt ein verknüpftes Vorhaben",linkedPartner:"ist an einem verknüpften beteiligt",rest:"nicht verknüpft, nicht gezählt",tie:"führen gemeinsam: ein Vorhaben"}});function $l(e,t,n){let{model:i,lang:a}=e,r=i.feed.projects.filter(e=>i.isLost(e,"lead")).length,s=0===r&&!i.isCut("actors"),l=n?"":pl[a].lead(s?t:{...t,laender:0}),o=r>0?me(a,ie[a].project(r)):"",d=R(e,["projects","actors"],fe);return[l,o,function({model:e,lang:t},{own:n,scopes:i}){if(void 0===n)return"";let{unstated:a,lost:r}=Ra(e),s=a+r===0,l=s?i.filter(({scope:e})=>!e?.own).length:0;return[s||n>0?pl[t].ownNote(n,l):"",a>0&&W[t].unstatedScope(ie[t].project(a)),r>0&&ae(t,ie[t].project(r))].filter(Boolean).join(" ")}(e,t),d].filter(Boolean).join(" ")}function bl({model:e,lang:t}){return e.isCut("actors")?U(t):pl[t].noData}function vl(e){return e.noHits.project??te(e,["projects"],pl[e.lang].empty)}function yl(e,t){let{model:n,lang:i}=e,{scope:a}=t,r=void 0===a?void 0:n.scopes.get(a);return r?J(r,i):X(e,t,"scope")||pl[i].facts.noScope}function Al(e,{id:t,iso:n,actors:i,leads:a}){let{lang:r}=e;if(t===Ys)return pl[r].others;if(t===Xs)return he(e,a,pl[r].unpublished);let[s]=i;return s?D`${J(s,r)}${n&&s.short?` (${B(s.short,x)})`:f}`:t}function Dl(e,{land:t}){return e.filter(({leads:e,partners:n})=>void 0===t||e.length+n.length>0)}function Cl(e,t,n){if(0===n.length)return f;let i=Ei(e.headingLevel);return D`<section class="places">
    ${ki(i,t)}
    ${Li(n,t=>D`<div class="columns">
          ${t.map(t=>function e(t,n,i){let a=n.actors.length>0||n.id===Xs;return n.inside.length>0?D`<section class="place">
      ${ki(i,Al(t,n))}
      ${Li(n.inside,n=>D`${n.map(n=>e(t,n,Ei(i)))}`,t)}
    </section>`:D`<section class="place" id=${(({id:e,actors:t})=>1===t.length&&t[0]?.id===e?`fds-actor-${e}`:f)(n)}>
    ${ki(i,Al(t,n))}
    ${a?D`${function(e,t){let{lang:n}=e,{leads:i,partners:a,id:r}=t;if(i.length+a.length===0){let t=P(e,ml[n].noEntry,["projects"],fe);return D`<p class="muted">${t}</p>`}if(0===i.length){let{takesPartOnly:t}=ml[n];return D`<p class="muted">
      ${P(e,t,["projects"],["projects/lead"])}
    </p>`}return D`${r===Xs?f:D`<p class="label">${gl[n].leads}</p>`}
    <ul>
      ${i.map(n=>function(e,t,n){let{model:i,lang:a,anchored:r}=e,s=!r.has(n.id);return r.add(n.id),D`<li id=${s?`fds-project-${n.id}`:f}>
    ${Cr(i,n.topic)}${H(n,"title",a)}
    ${function(e,t,n){let{lang:i}=e,a=Z[i],{kind:r,status:s}=n,l=t.actors.map(({id:e})=>e),o=function({model:e,lang:t},n){return hr(e,n,t)}(e,nl(n).filter(e=>!l.includes(e))),d=t.id===Xs?void 0:ge(e,n,o,gl[i].jointly);return D`<span class="muted small"
    >${r?a.projectKind[r]:a.type.project} · ${yl(e,n)} ·
    ${s?a.projectStatus[s]:X(e,n,"status")||gl[i].statusUnknown}${d?D` · ${d}`:f}</span
  >`}(e,t,n)}
  </li>`}(e,t,n))}
    </ul>`}(t,n)} ${function(e,{partners:t}){return 0===t.length?f:D`<p class="label">${gl[e.lang].partners}</p>
    <ul>
      ${t.map(t=>function(e,t){let{model:n,lang:i}=e;return D`<li>
    ${Cr(n,t.topic)}${H(t,"title",i)}
    <span class="muted small">${yl(e,t)}</span>
  </li>`}(e,t))}
    </ul>`}(t,n)}`:D`<p class="muted">${bl(t)}</p>`}
  </section>`}(e,t,Ei(i)))}
        </div>`,{lang:e.lang})}
  </section>`}let Bl={sheets:[oe`
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
`],paper:"A4 portrait",render:function(e,t){let{lang:n}=t,i={...t,model:e,anchored:new Set},a=dl(e),{projects:r}=a.totals;return Ta(e,t,{name:"map",heading:pl[n].heading,lead:r>0?$l(i,a.totals,void 0!==t.land):void 0,body:function(e,t){var n;let i,a,r,{lang:s}=e,{totals:l}=t,o=ml[s],d=!$e(e.model,["projects"],fe);return 0===l.projects?D`<p>${kr(e.model,e,"project",pl[s].empty)}</p>`:D`<div class="overview">
      ${i=pl[s].legend.unit(t.squares.unit),a=Vs.map(e=>({shape:e,place:t.places.get(e.iso)})),D`<figure class="map">
    <svg
      viewBox="0 0 ${Ts.width} ${Ts.height}"
      aria-hidden="true"
      focusable="false"
    >
      ${a.map(({shape:e,place:t})=>le`<path class="land" data-leads=${t&&t.leads.length>0?"yes":"no"} d=${e.path}></path>`)}
      ${a.map(({shape:e,place:n})=>n&&n.actors.length>0?function(e,t,n,i){let{label:a,callout:r,iso:s}=n,l=il(t),{unit:o,land:d}=e.squares,c=Qs(l,l,o,d);if(!r)return hl(t,a,c,i);let u=fl[s]??r,p=68+(c?1.5*(c.height+7):0);return le`<path class="leader" d=${ul(n,u)}></path><rect
      class="ground" x=${u[0]-46} y=${u[1]-51} width=${92} height=${p}
    ></rect>${hl(t,u,c,i)}`}(t,n,e,s):f)}
    </svg>
    <figcaption class="small muted">${ml[s].mapCaption(i)}</figcaption>
  </figure>`} ${function({totals:e},t,n){let{lang:i}=t,{facts:a}=pl[i];if(void 0===e.own)return f;let r=Q(t,t.model.feed.projects,"scope",a.noScope);return D`<section class="scopes">
    ${ki(n,a.scopes)}
    ${Li(e.scopes,e=>D`<ul>
          ${e.map(({scope:e,count:t})=>D`<li>
                ${e?J(e,i):r}:
                <span class="num">${ie[i].project(t)}</span>
              </li>`)}
        </ul>`,{lang:i})}
    ${e.joint>0?D`<p class="muted small">${a.joint(e.joint)}</p>`:f}
    ${function({model:e,lang:t}){let n=e.feed.topics.filter(({id:t})=>e.feed.projects.some(({topic:e})=>e===t));return 0===n.length?f:D`<p class="label">${ml[t].topics}</p>
    ${Li(n,n=>D`<ul>
          ${n.map(n=>D`<li>${Cr(e,n.id)}${J(n,t)}</li>`)}
        </ul>`,{lang:t})}`}(t)}
  </section>`}(t,e,Ei(e.headingLevel))}
    </div>
    ${Cl(e,o.laender,(n=Dl(t.laender,e),r=({actors:[e],id:t})=>e?V(e,s):t,[...n].sort((e,t)=>Bt(r(e),r(t),s))))}
    ${Cl(e,o.beside,Dl(t.beside,e))}
    ${l.idle>0&&d&&void 0===e.land?D`<p class="muted">${o.idle(l.idle)}</p>`:f}`}(i,a),footer:D`<span class="num"
        >${G(r,n)} ${pl[n].facts.total}</span
      >${function(){let{text:e,links:t}=Ps,n=[],i=e;for(let{label:e,href:a}of t){let[t="",r=""]=i.split(e,2);n.push(t,D`<a href=${a} rel="noopener noreferrer">${e}</a>`),i=r}return D`<span lang="de">${n}${i}</span>`}()}`})}},kl=(e,t)=>Li(e,e=>D`${e.map((e,t)=>D`${t?", ":""}${e}`)}`,{lang:t});function wl(e,{model:t,lang:n}){var i,a;switch(e.kind){case"text":return e.isName?ve(e.text,n):ue(e.text,n,Y);case"texts":return kl(e.texts.map(e=>ue(e,n,k)),n);case"word":return e.text;case"code":return Fi(e.url,B(e.text,x));case"codes":return kl(e.texts.map(e=>B(e,x)),n);case"date":return j(e.date,n);case"count":return e.words;case"money":return be(e.euros,n);case"record":return D`${J(e.record,n)}${e.remark&&` (${e.remark})`}`;case"records":return kl(e.records.map(e=>J(e,n)),n);case"steps":let r;return i=e.steps,r=({date:e,title:t,remark:i})=>D`<li>
      ${e?D`${j(e,n)}: `:""}${ve(t,n)}${i&&` (${i})`}
    </li>`,Li(i,e=>D`<ul class="steps">
        ${e.map(r)}
      </ul>`,{lang:n});case"actors":return gr(t,e.ids,n);case"page":let s;return a=e.url,s=URL.canParse(a)?new URL(a).hostname:B(a,k),Fi(a,s||a);case"passage":return`${B(e.section,x)}, ${e.page}`;case"sources":return Ni(t,{cite:e.cites},n)}}function El({value:e,isLost:t},n,i,a=e=>wl(e,n)){let r=e&&a(e);return t?r?D`${r} (${F(n.lang)})`:U(n.lang):r||i}function Fl(e,t){return El(e,t,ye(e.type,e.key,t.lang))}let xl=315576e5;function Gl({date:e,start:t}){return Number.isFinite(t)?t:e?.to?.start??0}function Hl(e,t){let n=e.map(e=>Math.abs(Gl(e)-t)).sort((e,t)=>e-t),i=Math.max(4*(n[Math.floor((n.length-1)/2)]??0),25*xl);return{inside:e.filter(e=>Math.abs(Gl(e)-t)<=i),reach:i}}let Ll=[2.4,3,3.6],jl=Ll.length-1;function Ml(e,t){return e.split(/\s+/).filter(Boolean).flatMap(e=>e.split(/(?<=[-/])/).map((e,n)=>({width:e.length*t,space:.55*(0===n)})))}function Sl({items:e}){let t=new Map;for(let n of e){let e=function(e){let t=e.date?.from??e.date?.to;return t&&"year"!==t.precision?new Date(Gl(e)).getUTCMonth():-1}(n),{decisions:i,others:a}=t.get(e)??{decisions:0,others:0},r="decision"===n.mark;t.set(e,{month:e,decisions:i+ +!!r,others:a+ +!r})}return[...t.values()].sort((e,t)=>e.month-t.month)}let Il=[16,20,26,36,48,64],zl="m0-7 7 7-7 7-7-7Z",Jl="m-5.5 0a5.5 5.5 0 1 1 0 .01Z";function Nl(e){return le`<path class="shape" d="M0 0${"decision"===e?zl:Jl}" pathLength="20" />`}function Ol({mark:e,phase:t,span:n,open:i=!1}){let a,r,s=Il[n]??64,l=le`<g transform="translate(8 8)">${Nl(e)}</g>`,o=le`<path class="shape bar" d=${a=s-1.5,r=i?`H${a-4}L${a} 8 ${a-4} 12`:`H${a-3}a3.5 4 0 0 1 0 8`,`M5 4${r}H5a3.5 4 0 0 1 0-8Z`} />`;return D`<svg
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
  </svg>`}function Kl(e,t){return(({event:e,moment:t})=>"milestone"===e.kind&&!t&&void 0===e.decision?.number)(e)?[we(e,t),""]:e.project?[Ee(e,t),V(e.project,t)]:["",we(e,t)]}function Tl(e,t,n,i){let a=Ae(t,e.lang);return D`<ol class="line" aria-label=${a}>
    ${Sr(n,e=>e?.id??" today",(t,n)=>{let r,s,l=i&&0===n?a:"";return t?(r=e.detailsAt?.(t),s=e.extra?.(t),D`<li
    class="item"
    data-item=${t.id}
    data-columns=${function(e,t,n,i){let{lang:a}=e,r=M(t.event,"title",a).text,s=Ce(", ",Kl(t,a)[1],Be(t,a)),l=function(e,t,n=""){let i=Ll[Math.min(t,jl)]??0,a=Math.ceil((1.05*e.date.length+i+2)/2);for(;a<32&&function({title:e,small:t},n){let[i,a]=[1,0];for(let r of[...Ml(e,1),...Ml(t,.93)]){if(r.width>n)return 1/0;let e=a+(a>0?r.space:0)+r.width;e<=n?a=e:[i,a]=[i+1,r.width]}return i}(e,2*a-2)>3;)a+=1;return Math.min(a+(n?Math.ceil((1.4*n.length+1)/2):0),32)}({date:ke(t,a),title:r,small:s},t.span,n);return i?Math.min(Math.max(l,18),32):l}(e,t,l,!!s)}
    ?data-opened=${!!r}
    ?data-ahead=${t.ahead}
  >
    ${l?e.landmark(l):f}
    <div class="cell" part="item">${e.entry(t,function(e,t){var n;let[i,a]=Kl(e,t),r=Be(e,t);return D`<span class="head"
      >${Ol({...n={...e,span:Math.min(e.span,jl)},open:1/0===n.end})}
      <span class="date num">${ke(e,t)}</span></span
    >
    <span class="title">${H(e.event,"title",t)}</span>
    ${Gi(i,e=>D`<span class="kind" data-plain>${e}${a||r?" · ":f}</span>`)}
    ${Gi(a,e=>D`<span class="kind">${e}${r?",":f}</span>`)}
    ${Gi(r,e=>D`<em class="remark">${e}</em>`)}`}(t,e.lang))}${s}</div>
    ${Gi(r,e=>D`<div class="below">${e}</div>`)}
  </li>`):function({today:e,lang:t,landmark:n},i){return D`<li class="today" part="today" aria-current="date">
    ${i?n(i):f}
    <p class="cell small">${De(e,t)}</p>
  </li>`}(e,l)})}
  </ol>`}let Vl=E("timeline-static",{session:e=>`${T(e)}. Sitzung`,place:"Ort",decision:"Beschluss",revokes:"Hebt auf",revokesPart:"Hebt teilweise auf",revokedBy:"Aufgehoben durch",revokedPartBy:"Teilweise aufgehoben durch",actors:"Beteiligt",takesPart:e=>`mit ${e}`,notes:"Hinweise",sources:"Quellen"}),Pl=Array(31).fill(2).map((e,t)=>e+t).reduce((e,t)=>oe`
      ${e}
      .item[data-columns='${t}'], .item[data-opened][data-columns='${t}'] > .cell {
        grid-column-end: span ${t};
      }
    `,oe``),Rl=oe`
  .flow,
  .long {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(1em, 1fr));
  }
  ${Pl}
  .item[data-opened] > :has(> .landmark) {
    grid-column-end: span 4;
  }
  .line > .today {
    grid-column-end: span 11;
  }
`,_l=oe`
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
`,Zl=oe`
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
`,Wl=oe`
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
    .item .entry[data-state='plain'] {
      border-color: Canvas;
    }
    .item .entry[data-state='selected'] .shape {
      stroke: HighlightText;
    }
  }
`,ql=oe`
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
    padding: 0 0.3em 0 0;
    line-height: 1.1;
    white-space: nowrap;
  }
  .item .entry {
    padding: 0 0.6em 0.16em 0.2em;
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
    margin-inline-end: -0.6em;
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
`,Ul=oe`
  ${Zl} ${Wl}
  @container (min-width: 44em) {
    ${ql} ${Rl}
  }
  @container (max-width: 43.99em) {
    [data-view='axis'] {
      ${ql} ${_l}
    }
  }
  /* Paper is wide enough, whatever the window was. */
  @media print {
    ${ql} ${Rl}
    .item {
      break-inside: avoid;
    }
  }
`;function Ql(e,t){return D`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`}let Yl=["deadline","body","topic","areas","projects"];function Xl(e,t,n){if(0!==t.length)return Ql(e,Li(t,e=>D`${e.map((e,t)=>{let{event:i}=e,a=ve(ze(e,n),n),r=t>0?", ":"",s=Gi(Je(e,n),e=>D` (${ve(e,n)})`);return i?D`${r}<a href="#fds-event-${i.id}">${a}</a>${s}`:D`${r}${a}${s}`})}`,{lang:n}))}function eo({lang:e,today:t},n){let i={lang:e,today:t,entry:({id:e},t)=>D`<a class="entry" href="#fds-event-${e}" tabindex="-1" data-state="plain"
        >${t}</a
      >`,landmark:e=>D`<div><span class="landmark">${e}</span></div>`};return D`<div class="flow" aria-hidden="true">
    ${n.map(e=>D`<div class="year">${Tl(i,e,Le(e),!0)}</div>`)}
  </div>`}function to(e){return(t,n)=>{let{lang:i,today:a}=n,{events:r}=t.feed,s={...n,model:t},l=Fe(t),{groups:o,counts:d}=xe(r,a,t.isLost,l),{heading:c,empty:u}=Ge[i];return Ta(t,n,{name:"timeline",heading:c,lead:d.entries>0?`${He(d,i)} ${R(s,["events"])}`.trim():kr(t,n,"event",u),body:d.entries>0?e(s,o):f})}}let no={sheets:[oe`
  .fds-timeline {
    ${Ul}
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
`],paper:"A4 portrait",render:to((e,t)=>[eo(e,t),t.map(t=>function(e,t){let{lang:n,today:i,headingLevel:a}=e;return D`${ki(Ei(a),Ae(t,n))}
    <ol>
      ${Le(t).map(t=>t?function(e,t){let{model:n,lang:i,land:a}=e,{event:r}=t,s=Vl[i],l=void 0!==a&&r.actors?.includes(a)?function({model:e,land:t,lang:n}){let i=void 0===t?void 0:e.find("actor",t);return i&&V(i,n)}(e):void 0;return D`<li id="fds-event-${r.id}" class="fds-entry" data-mark=${t.mark}>
    <p class="fds-date">${ke(t,i)}</p>
    <p><strong>${H(r,"title",i)}</strong></p>
    <p class="fds-kind">
      ${we(t,i)}${Gi(Be(t,i),e=>D` · ${e}`)}${Gi(l,e=>D` · ${s.takesPart(e)}`)}
    </p>
    ${Gi(r.summary,()=>ne(r,"summary",i))} ${function({model:e,lang:t},{event:n}){var i;let a=Vl[t],{decision:r,session:s,place:l}=n,o=br({model:e,lang:t},n,"actors",n.actors),{revokes:d,revokedBy:c,revokesPart:u,revokedPartBy:p}=je(e,n),m=Gi(Me({model:e,lang:t},n),e=>D`${Fi(r?.url,B(e,x))}`),h=[m||void 0!==s?Ql(a.decision,D`${m??""}${m&&void 0!==s?", ":""}${void 0===s?"":a.session(s)}`):void 0,l?Ql(a.place,B(l,k)):void 0,Xl(a.revokes,d,t),Xl(a.revokesPart,u,t),Xl(a.revokedBy,c,t),Xl(a.revokedPartBy,p,t),...(i={model:e,lang:t},Yl.flatMap(e=>{let t=Se(n,e,i);return void 0!==t.value||t.isLost?[Ql(Ie("event",e,i.lang),El(t,i,""))]:[]})),o?Ql(a.actors,o):void 0].filter(e=>void 0!==e);return h.length>0?D`<dl>${h}</dl>`:f}(e,t)}
    ${function({lang:e},{event:t}){let{notes:n=[]}=t;return 0===n.length?f:D`<p class="fds-label">${Vl[e].notes}</p>
    ${Li(n,t=>D`<ul>
    ${t.map(t=>D`<li>${H(t,"text",e)}</li>`)}
  </ul>`,{lang:e})}`}(e,t)}
    <p class="fds-label">${s.sources}</p>
    ${Ni(n,r,i)}
  </li>`}(e,t):D`<li class="fds-today">${De(i,n)}</li>`)}
    </ol>`}(e,t))])},io=to((e,t)=>eo(e,t)),ao=e=>({isLost:(t,{model:n})=>n.isLost(t,"effect")||void 0!==t.effect&&n.isLost(t.effect,e)}),ro=e=>({value:({effect:t},{lang:n})=>t&&Ze(t,e,n),...ao(e)}),so=Ne({id:{value:({id:e})=>Ke(e)},title:{value:(e,{lang:t})=>Ze(e,"title",t)},summary:{value:(e,{lang:t})=>Ze(e,"summary",t)},kind:{value:({kind:e},{lang:t})=>Ve(e&&Z[t].projectKind[e])},scope:{value:({scope:e},{model:t})=>_e(t.scopes.get(e??""))},isOwn:{value:(e,{model:t,lang:n})=>{let{yes:i,no:a}=W[n];return Ve({own:i,other:a}[Pa(t,e)])},isLost:(e,{model:t})=>"lost"===Pa(t,e)},topic:{value:({topic:e,links:t},{model:n,lang:i})=>_e(void 0===e?void 0:n.find("topic",e),"official"===t?void 0:Z[i].editorial)},areas:{value:({areas:e=[]},{model:t})=>Re(e.flatMap(e=>t.areas.get(e)??[]))},form:{value:({form:e},{lang:t})=>Ve(e&&W[t].projectForm[e])},municipal:{value:({municipal:e},{lang:t})=>void 0===e?void 0:Ve(W[t][e?"yes":"no"])},milestones:{value:({milestones:e=[]},t)=>e.length>0?{kind:"steps",steps:e.map(e=>function(e,t){let{lang:n}=t,{date:i,status:a}=e,r=[i?"":X(t,e,"date"),a?Z[n].eventStatus[a]:X(t,e,"status")];return{date:i,title:M(e,"title",n),remark:r.filter(Boolean).join(", ")}}(e,t))}:void 0},lead:{value:({lead:e})=>Pe(e)},partners:{value:e=>Pe(pe(e))},period:{value:({period:e})=>Te(e)},status:{value:({status:e},{lang:t})=>e&&Ve(Z[t].projectStatus[e],Ut.indexOf(e))},budget:{value:({budget:e})=>void 0===e?void 0:{kind:"money",euros:e}},intended:ro("intended"),criterion:ro("criterion"),checked:{value:({effect:e})=>Te(e?.checked),...ao("checked")},result:ro("result"),decision:{value:({decision:e})=>Ke(e)},url:{value:({url:e})=>Oe(e)},cite:{value:({cite:e})=>e?.length?{kind:"sources",cites:e}:void 0}}),lo=[["scope","always"],["lead","always"],["partners"],["topic"],["areas"],["form"],["municipal"],["status","always"],["period","always"],["milestones"],["budget","always"],["decision"],["url"]],oo=[{field:"title",below:["kind","scope"]},{field:"topic",below:["areas"]},{field:"lead",below:["partners"]},{field:"period",below:["budget"]},{field:"status",below:[]}],co=["areas","budget"],uo=["id","title","summary","kind","scope","isOwn","topic","areas","form","municipal","lead","partners","period","milestones","status","budget","intended","criterion","checked","result","decision","url","cite"],po=oo.flatMap(({field:e,below:t})=>[e,...t]),mo=1/3,fo=({feed:e,isCut:t})=>e.areas.length>0||t("areas"),ho={text:""};function go(e,t,n){let i=Math.max(1,Math.ceil(e.length/n)),a=Math.min(Math.max(1,t),i);return{items:e.slice((a-1)*n,a*n),number:a,count:i}}function $o(e,t){return Math.max(0,Math.floor(e/t))+1}function bo({feed:e},t){let n=new Map;for(let{scope:e}of t)n.set(e,(n.get(e)??0)+1);return[...e.scopes.map(({id:e})=>e),void 0].flatMap(e=>{let t=n.get(e)??0;return t>0?[{scope:e,count:t}]:[]})}let vo=oe`
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
`,yo=oe`
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
      inline-size: 12.5em;
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
  }
`,Ao=oe`
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
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
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
  @container (max-width: 16em) {
    .fds-projects td[data-label] {
      padding-inline-start: 0;
    }
    .fds-projects td[data-label]::before {
      display: block;
      position: static;
    }
  }
`,Do=oe`
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
`,Co=oe`
  ${vo}
  ${yo}
  ${Ao}
  ${Do}
`,Bo=oe`
  ${Co}
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
`,ko=E("project-list",{heading:"Vorhaben und Produkte",lead:(e,t)=>`${t?T(t):"Keines"} von ${T(e)} Vorhaben hat die Strategie selbst beschlossen. Bei jedem steht, wozu es gehört.`,empty:"Die Daten enthalten keine Vorhaben.",sortBy:"Sortieren nach",dashMeans:"„–“ heißt: nicht veröffentlicht.",absentMeans:"Was bei einem Vorhaben fehlt, ist nicht veröffentlicht.",more:e=>`und ${T(e)} weitere`,sums:"Nach Zugehörigkeit:",search:"In der Liste suchen",filters:"Filter und Anzeige",failed:`Suche und Sortierung konnten nicht geladen werden. ${Dt.de}`,found:(e,t)=>e===t?`${e} Vorhaben`:`${e} von ${t} Vorhaben`,page:(e,t)=>`Seite ${e} von ${t}`,sorted:(e,t)=>void 0===e?"Reihenfolge wie in den Daten.":`Sortiert nach ${e}, ${t?"absteigend":"aufsteigend"}.`,printed:"Gedruckt ist nur diese Seite der Liste.",pages:"Seiten der Liste",previous:"Vorherige Seite",next:"Nächste Seite",none:"Dazu passt kein Vorhaben."});function wo(e,t,n){let{own:i,unstated:a,lost:r}=Ra(e,t),{project:s}=ie[n],l=ko[n].lead(t.length,i);return[a+r>0&&0===i?"":l,a>0&&W[n].unstatedScope(s(a)),r>0&&ae(n,s(r)),R({model:e,lang:n},["projects"])].filter(Boolean).join(" ")}let Eo=/\p{L}+/gu,Fo=RegExp("(?<=\\p{L}{3}(?:ungs|heits|keits|schafts|ions|täts|tums))(?=\\p{L}{3})|(?<=\\p{L}{2})(?=ab(?:grenz|komm|ordn|ruf)|(?<!ges)amt|an(?:forder|gab|gebot|lag|meld|trag|wend)|arbeit|architekt|assist|auf(?:gab|komm|nahm|st)|aus(?:bau|tausch|weis)|automat|ein(?:ander|führ|richt)|ent(?:halt|scheid|sorg|wick)|er(?:gebn|klär|kenn|laub|leicht)|fehler|invest|land|lich(?!t)|management|ment(?![ai])|(?<!tr)offen|oper[aio]|ordn|orient|panel|(?<=s)park|(?<=zeit)raum|ressort|teil|über|üblich|umgeb|umsetz|union|(?<!tran)s[pt]a[abdlnrt]|s[pt](?=ärk|ädt|änd)|ste[chiul]|stim|stitu|stoff|stoß|str[aeu]|stütz|spek|spie|spr[aäeuü]|blend|blog|(?<=ge)glich|glied|platt|presse)|(?<=^(?:be|ge|zu|ab|an|un(?:ver)?|er|ver|inter|über|online|gesamt|erfolg|vorhaben|zwischen|text))(?=\\p{L}{4})","giu"),xo=/(?:sch[lmnrw]?|ch|ph|th|qu|zw|kn|pf[lr]?|[bdfgkptw]r|[bfgkp]l|[bcdfghjklmnpqrstvwxyzß])$/iu,Go=/^(?:sch[lmnrw]?|ch|ck|ph|th|qu|[bdfgkpt]r|.)$/iu,Ho=/(?<=[aeiouäöüy])[bcdfghjklmnpqrstvwxzß]+(?=[aeiouäöüy])/giu;function Lo(e,t){let n=((e,t=13)=>e.replace(Eo,e=>e.length<t?e:function(e){let t=[...e.matchAll(Fo)].map(({index:e})=>e),n=[0,...t].flatMap((n,i)=>[...n>0?[n]:[],...[...e.slice(n,t[i]).matchAll(Ho)].map(({0:e,index:t})=>{if(Go.test(e))return t;let[n=""]=xo.exec(e.slice(/^ck/i.test(e)?2:1))??[];return t+e.length-n.length}).map(e=>n+e)]),i=[],a=0;for(let r of n){let n=t.every(e=>e===r||r-e>1||e-r>=3);r-a<3||e.length-r<3||!n||(i.push(e.slice(a,r)),a=r)}return[...i,e.slice(a)].join("­")}(e)))(e,t).split("­");return 1===n.length?e:D`${n.map((e,t)=>t?D`<i class="shy"></i>${e}`:e)}`}function jo({text:e,lang:t},n,i){let a=B(e,k),r="de"===t?Lo(a,i):a;return t!==n&&a?D`<span lang=${t}>${r}</span>`:r}let Mo=(e,t,n)=>jo(l(e,t),t,n),So=(e,t)=>Ie("project",e,t,"short");function Io(e,{topic:t},n,i=""){let{isLive:a,telling:r}=e,{lang:s,model:l}=r;switch(n.kind){case"actors":return function({telling:e,isLive:t},n,i){let{model:a,lang:r}=e,s=e=>Lo(hr(a,e,r));if(!t||n.length<=3)return D`${i}${t?s(n):wl({kind:"actors",ids:n},e)}`;let l=i?1:2,o=ko[r].more(n.length-l),d=D`${i}${s(n.slice(0,l))}`;return D`<details>
    <summary class="link">${d} ${o}</summary>
    <span class="on-paper">${d}, </span
    >${wl({kind:"actors",ids:n.slice(l)},e)}
  </details>`}(e,n.ids,i);case"text":return(a?jo:ve)(n.text,s);case"word":return D`${i}${a&&"de"===s?Lo(n.text):n.text}`;case"record":{let e=(a?Mo:J)(n.record,s),r=n.record===l.find("topic",t??"");return D`${r?Cr(l,t):i}${e}`}default:return D`${i}${wl(n,e.telling)}`}}function zo(e,t,n){let{value:i,isLost:a}=so(e,t,n);return!i&&!a}let Jo=["kind","scope"];function No(e){let t,n,{telling:i,projects:a,live:r}=e,{lang:s}=i,l=ko[s],o=(t={model:i.model,lang:"de"},n=co.filter(e=>{let n=a.filter(n=>so(n,e,t).value).length;return n>0&&n>=a.length*mo}),oo.flatMap(({field:e,below:t})=>[{field:e,below:t.filter(e=>!n.includes(e))},...t.filter(e=>n.includes(e)).map(e=>({field:e,below:[]}))])),d={...e,columns:o,isLive:!!r};return D`<table
      class="fds-projects"
      ?data-sparse=${o.length>oo.length}
      part="table"
      lang=${s}
      aria-busy=${r?.waiting?"true":f}
    >
      <caption class="heard">
        ${l.heading}
      </caption>
      <thead>
        <tr data-label=${l.sortBy}>
          ${o.map(({field:e})=>function({telling:e,live:t},n){let{order:i}=t?.state??{},a=i?.descending?"descending":"ascending";return D`<th
    scope="col"
    data-column=${n}
    aria-sort=${i?.column===n?a:f}
  >
    ${t?function({state:e,view:t,change:n},i){return D`<button type="button" class="sort" part="sort" @click=${()=>{var t;n({order:(t=e.order,t?.column!==i?{column:i,descending:!1}:t.descending?void 0:{column:i,descending:!0}),page:0},`[data-column=${i}] .sort`)}}>
    ${So(i,t.lang)}
  </button>`}(t,n):So(n,e.lang)}
  </th>`}(d,e))}
        </tr>
      </thead>
      <tbody>
        ${Sr(a,({id:e})=>e,e=>function(e,t){let{live:n,columns:i}=e,{id:a}=t,{view:r,choice:s}=n??{},l=r?.showsDetails&&s?.anchor===a&&r.selection.selection;return D`<tr
      id=${n?f:`fds-entry-${a}`}
      part="row"
      data-state=${r?zr(r,{type:"project",id:a}):f}
    >
      ${i.map(n=>function(e,t,n){let{live:i,telling:a}=e,{lang:r}=a,{field:s,below:l}=n,o=zo(t,s,a),d=o?D`<span aria-hidden="true">–</span
    ><span class="heard">${W[r].notPublished}</span>`:El(so(t,s,e.telling),e.telling,f,n=>Io(e,t,n)),c=function(e,t,n){let{telling:i}=e,a=n.flatMap(n=>{let a=So(n,i.lang),r=Jo.includes(n)?"":`${a}: `,s="scope"===n?ye("project",n,i.lang):void 0,l=so(t,n,i),o=El(l,i,s,n=>Io(e,t,n,r));return void 0===o?[]:[l.value?o:D`${r}${o}`]});return 0===a.length?f:D`<div class="below">
    ${a.map((e,t)=>D`${t?" · ":""}${e}`)}
  </div>`}(e,t,l);if("title"===s){let{id:e}=t;return D`<th scope="row" data-column=${s}>
      ${i?Or(i.view,{type:"project",id:e},d):d}${c}
    </th>`}return D`<td
    data-column=${s}
    data-label=${So(s,r)}
    ?data-none=${o}
    ?data-empty=${o&&c===f}
  >
    ${d}${c}
  </td>`}(e,t,n))}
    </tr>
    ${l?D`<tr class="details-row">
            <td colspan=${i.length}>${s.renderDetails(r,l)}</td>
          </tr>`:f}`}(d,e))}
      </tbody>
    </table>
    ${(({columns:e,projects:t,telling:n})=>e.some(({field:e})=>t.some(t=>zo(t,e,n))))(d)?D`<p class="muted small fds-dashes" part="unknown">
            <span class="in-table">${l.dashMeans}</span
            ><span class="in-cards">${l.absentMeans}</span>
          </p>`:f}`}function Oo({model:e,lang:t},n,i){let a=({scope:n,count:a},r)=>{let s=e.scopes.get(n??"");return D`${r?" · ":""}<span
        >${s?J(s,t):i} <b>${G(a,t)}</b></span
      >`};return Li(n,e=>D`${e.map(a)}`,{lang:t})}function Ko(e,t,n){let{lang:i}=n,a=ko[i],{length:r}=t,s=e.feed.projects.length,l=G(r,i),o=a.found(l,G(s,i),1===s);return Ta(e,n,{name:"project-list",heading:a.heading,lead:r>0?`${o}. ${wo(e,t,i)}`:void 0,body:r>0?D`${function(e,t,{lang:n}){let i=ye("project","scope",n),a=Q({model:e,lang:n},t,"scope",i);return D`<div class="small">
    ${ko[n].sums} ${Oo({model:e,lang:n},bo(e,t),a)}
  </div>`}(e,t,n)}
          ${No({telling:{model:e,lang:i},projects:t})}`:D`<p>
            ${s>0?a.none:kr(e,n,"project",a.empty)}
          </p>`,footer:f})}let To={sheets:[Bo],paper:"A4 landscape",render:(e,t)=>{let{land:n}=t,i=n?hn(e,{land:n,filter:null}):e;return Ko(i,i.feed.projects,t)}},Vo=ie.de.project,Po=S("de","Vorhaben","Vorhaben"),Ro={goal:"Zuordnung zu einem Ziel",leitlinie:"Zuordnung",topic:"Zuordnung",project:"Vorhaben",lead:"Federführung"};function _o({leitlinie:e,topic:t,lead:n}){return[void 0===e?"":`${T(e)} mit Leitlinie`,void 0===t?"":`${T(t)} mit Schwerpunktthema`,void 0===n?"":`${T(n)} mit Federführung`].filter(Boolean).join(", ")}let Zo={goal:["weiteres Ziel","weitere Ziele"],leitlinie:["weitere Leitlinie","weitere Leitlinien"],topic:["weiteres Thema","weitere Themen"],project:["weiteres Vorhaben","weitere Vorhaben"],lead:["weitere Stelle","weitere Stellen"]},Wo=E("cascade",{heading:"Vom Ziel zur Umsetzung",empty:"Die Daten enthalten weder Ziele noch Vorhaben.",lead:e=>{let t=_o(e);return`${Vo(e.entries)}${t&&`: ${t}`}.`},origins:(e,t)=>0===t?"Alle Zuordnungen zu Leitlinien und Themen sind amtlich.":0===e?"Die Zuordnungen zu Leitlinien und Themen stammen alle von der Redaktion, keine ist amtlich.":`Zu Leitlinien und Themen ${1===e?"ist":"sind"} ${Vo(e)} amtlich zugeordnet, ${T(t)} von der Redaktion.`,onlyOfficialLead:(e,t)=>{let n=_o(e);return`Nur amtliche Zuordnungen: Von ${Po(e.entries)} ${n?`bleiben ${n}`:"bleibt die Zahl"}. Ausgeblendet ${1===t?"ist die redaktionelle Zuordnung eines Vorhabens":`sind die redaktionellen Zuordnungen von ${Po(t)}`}.`},leitlinienLeft:e=>1===e?"Eine Leitlinie ist amtlich einem Ziel zugeordnet.":`${T(e)} Leitlinien sind amtlich einem Ziel zugeordnet.`,onlyOfficial:"Nur amtliche Zuordnungen",views:"Ansicht",view:{picture:"Bild",list:"Liste"},picture:"Vom Ziel zur Federführung",hint:"Die Pfeiltasten führen durch das Bild.",widths:"Je breiter ein Band, desto mehr Vorhaben. Ein Vorhaben zählt überall einmal: bei mehreren Leitlinien oder Federführenden zu gleichen Teilen. Was kein Vorhaben hat, zählt selbst.",column:{goal:"Ziele",leitlinie:"Leitlinien",topic:"Themen",project:"Vorhaben",lead:"Federführung"},one:{goal:"Ziel",leitlinie:"Leitlinie",topic:"Schwerpunktthema",project:"Vorhaben",lead:"Federführung"},none:({level:e,count:t,lost:n})=>{let i=`${Vo(t)} ohne`,a=Ro[e];return 0===n?`${i} veröffentlichte ${a}`:n===t?`${Vo(t)}: ${a} im Feed nicht lesbar`:`${i} veröffentlichte oder lesbare ${a}`},idle:(e,t)=>`${e} ohne ${t?"lesbare ":""}Vorhaben`,noEntries:"keine Vorhaben",rest:(e,t)=>S("de",...Zo[e])(t),joint:"gemeinsame Federführung",noLead:"Federführung nicht veröffentlicht",noTopic:"ohne Thema",legend:{label:"Zeichenerklärung",official:"durchgezogen: amtlich zugeordnet",editorial:"gestrichelt: von der Redaktion zugeordnet",none:"leer: ohne veröffentlichte Zuordnung"},fold:(e,t)=>{if(0===t)return Vo(e);let n=t===e?"":`davon ${T(t)} `;return`${Vo(e)}, ${n}redaktionell zugeordnet`},unknownLevels:(e,t)=>`${e}: keine Spalte der Kaskade. Es gibt ${t}.`}),qo=E("cascade-tools",{citation:"Das Zitat",strategy:"Föderale Digitalstrategie",source:"Quelle",target:"Ziel",kind:"Art der Verbindung",count:"Anzahl",sourceColumn:"Spalte der Quelle",targetColumn:"Spalte des Ziels",kinds:{official:"amtlich",editorial:"redaktionell",none:"ohne Zuordnung"},nowhere:"ohne Vorhaben",editorialHidden:"Redaktionelle Zuordnungen sind weggelassen."});function Uo(e,t){return null==e||null==t?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Qo(e,t){return null==e||null==t?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Yo(e){let t,n,i;function a(e,i,a=0,r=e.length){if(a<r){if(0!==t(i,i))return r;do{let t=a+r>>>1;0>n(e[t],i)?a=t+1:r=t}while(a<r)}return a}return 2!==e.length?(t=Uo,n=(t,n)=>Uo(e(t),n),i=(t,n)=>e(t)-n):(t=e===Uo||e===Qo?e:Xo,n=e,i=e),{left:a,center:function(e,t,n=0,r=e.length){let s=a(e,t,n,r-1);return s>n&&i(e[s-1],t)>-i(e[s],t)?s-1:s},right:function(e,i,a=0,r=e.length){if(a<r){if(0!==t(i,i))return r;do{let t=a+r>>>1;0>=n(e[t],i)?a=t+1:r=t}while(a<r)}return a}}}function Xo(){return 0}let ed=Yo(Uo).right;Yo(function(e){return null===e?NaN:+e}).center;let td=Math.sqrt(50),nd=Math.sqrt(10),id=Math.sqrt(2);function ad(e,t,n){return function e(t,n,i){let a,r,s,l=(n-t)/Math.max(0,i),o=Math.floor(Math.log10(l)),d=l/Math.pow(10,o),c=d>=td?10:d>=nd?5:d>=id?2:1;return o<0?(a=Math.round(t*(s=Math.pow(10,-o)/c)),r=Math.round(n*s),a/s<t&&++a,r/s>n&&--r,s=-s):(a=Math.round(t/(s=Math.pow(10,o)*c)),r=Math.round(n/s),a*s<t&&++a,r*s>n&&--r),r<a&&.5<=i&&i<2?e(t,n,2*i):[a,r,s]}(e*=1,t*=1,n*=1)[2]}function rd(e,t,n){n*=1;let i=(t*=1)<(e*=1),a=i?ad(t,e,n):ad(e,t,n);return(i?-1:1)*(a<0?-1/a:a)}function sd(e,t){let n;if(void 0===t)for(let t of e)null!=t&&(n<t||void 0===n&&t>=t)&&(n=t);else{let i=-1;for(let a of e)null!=(a=t(a,++i,e))&&(n<a||void 0===n&&a>=a)&&(n=a)}return n}function ld(e,t){let n=0;if(void 0===t)for(let t of e)(t*=1)&&(n+=t);else{let i=-1;for(let a of e)(a=+t(a,++i,e))&&(n+=a)}return n}function od(e,t){return e.sourceLinks.length?e.depth:t-1}function dd(e){return function(){return e}}function cd(e,t){return pd(e.source,t.source)||e.index-t.index}function ud(e,t){return pd(e.target,t.target)||e.index-t.index}function pd(e,t){return e.y0-t.y0}function md(e){return e.value}function fd(e){return e.index}function hd(e){return e.nodes}function gd(e){return e.links}function $d(e,t){let n=e.get(t);if(!n)throw Error("missing: "+t);return n}function bd({nodes:e}){for(let t of e){let e=t.y0,n=e;for(let n of t.sourceLinks)n.y0=e+n.width/2,e+=n.width;for(let e of t.targetLinks)e.y1=n+e.width/2,n+=e.width}}let vd=[{id:"",share:1}];function yd(e){let[t,n]=e;if(void 0===t)return vd;if(void 0===n)return""===t?vd:[{id:t,share:1}];let i=new Map;for(let t of e)i.set(t,(i.get(t)??0)+1/e.length);return[...i].map(([e,t])=>({id:e,share:t}))}let Ad={origin:"official",ways:[],topic:"",leads:[]};function Dd(e,{origin:t,ways:n,topic:i,leads:a}){return{ref:e,origin:t,ways:n,places:{goal:yd(n.map(({goal:e})=>e)),leitlinie:yd(n.map(({leitlinie:e})=>e)),topic:yd([i]),project:"project"===e.type?[{id:e.id,share:1}]:vd,lead:yd(a)}}}let Cd=(e,{id:t,goal:n})=>({leitlinie:t,goal:void 0!==n&&e.find("goal",n)?n:""});function Bd(e,t,n=[]){return n.filter((i,a)=>void 0!==e.find(t,i)&&n.indexOf(i)===a)}let kd=({ref:e})=>"project"===e.type,wd=({places:e},t)=>{let n=e[t];return n.length>1||""!==n[0]?.id},Ed=(e,t,n,i)=>e===n&&t===i||e===i&&t===n,Fd=(e,t)=>({type:ht[e],id:t}),xd=e=>24*4**e,Gd=e=>`${e}~rest`,Hd=(e,{ref:t})=>"project"===t.type?`${e}~none`:`${e}~idle:${t.type}`,Ld=(e,t)=>[...e].sort((e,n)=>(t.get(n)??0)-(t.get(e)??0));function jd(e,t,n){if(e.length<=n)return{own:e,rest:new Set};let i=new Set(Ld(e,t).slice(n-1));return{own:e.filter(e=>!i.has(e)),rest:i}}let Md=(e,t)=>({key:`${e}:${t}`,level:e,kind:"record",ref:Fd(e,t)});function Sd(e,t){let n=new Map;for(let i of e){let e=Hd(t,i);if(n.has(e))continue;let{type:a}=i.ref;n.set(e,kd(i)?{key:e,level:t,kind:"none"}:{key:e,level:t,kind:"idle",type:a})}return[...n.values()]}function Id(e,t,n,i){let a=function(e,t){let n=new Map;for(let i of e)for(let{id:e}of i.places[t])""!==e&&n.set(e,(n.get(e)??0)+1);return n}(t,n),r=Gd(n),{own:s,rest:l}=jd(function({feed:e},t,n){let i=e=>e.map(({id:e})=>e).filter(e=>n.has(e));switch(t){case"goal":return i(e.goals);case"topic":return i(e.topics);case"leitlinie":{let t=new Map(e.goals.map(({id:e},t)=>[e,t])),n=e=>t.get(e??"")??1/0;return i([...e.leitlinien].sort((e,t)=>n(e.goal)-n(t.goal)||0))}case"project":return i(e.projects);case"lead":return Ld(i(e.actors),n)}}(e,n,a),a,i(r)),o=s.map(e=>Md(n,e));return l.size>0&&o.push({key:r,level:n,kind:"rest",size:l.size}),{level:n,nodes:[...o,...Sd(t,n)],keyOf:(e,t)=>""===e?Hd(n,t):l.has(e)?r:`${n}:${e}`}}function zd(e,t,n){return n.map(n=>Id(e,t,n,()=>1/0))}let Jd=e=>Object.defineProperty(e,"entries",{value:()=>function*(e){for(let t=0;t<e.length;t+=1)yield[t,e[t]]}(e)});class Nd{constructor(){this.weight=0,this.count=0,this.entries=0}#e;add(e,t){this.weight+=t,this.#e!==e&&(this.#e=e,this.count+=1,kd(e)&&(this.entries+=1))}}class Od extends Nd{constructor(e,t,n,i){super(),this.key=e,this.source=t,this.target=n,this.kind=i}}class Kd{constructor(e,t){this.columns=e,this.counts=t,this.nodes=new Map,this.links=new Map,this.#t=(e,t)=>""===t||this.counts(e,t)}add(e){let t=function(e,t){let n,i,a=t.length-1,r=(i=(n=t.map(({level:t})=>wd(e,t))).indexOf(!0))<0?void 0:[i,n.lastIndexOf(!0)];if(!r)return kd(e)?[a,a]:void 0;let[s,l]=r;return kd(e)?[Math.max(s-1,0),Math.min(l+1,a)]:l<a?[s,l+1]:[Math.max(s-1,0),l]}(e,this.columns);if(!t)return;let[n,i]=t;for(let t=n;t<=i;t+=1)this.#n(e,t),t<i&&this.#i(e,t)}#t;#n(e,t){let n=this.columns[t];if(!n)return;let{level:i,keyOf:a}=n;for(let{id:t,share:n}of e.places[i]){if(!this.#t(i,t))continue;let r=a(t,e),s=this.nodes.get(r);s||this.nodes.set(r,s=new Nd),s.add(e,n)}}#i(e,t){var n,i;let[a,r]=[this.columns[t],this.columns[t+1]];if(!a||!r)return;let s=Ed(n=a.level,i=r.level,"goal","leitlinie")||Ed(n,i,"project","lead")?"official":e.origin;for(let{from:t,to:n,share:i}of function(e,t,n){let{ways:i}=e;if(Ed(t,n,"goal","leitlinie")&&i.length>0){let e=1/i.length;return i.map(n=>"goal"===t?{from:n.goal,to:n.leitlinie,share:e}:{from:n.leitlinie,to:n.goal,share:e})}let a=e.places[n];return e.places[t].flatMap(e=>a.map(({id:t,share:n})=>({from:e.id,to:t,share:e.share*n})))}(e,a.level,r.level)){if(!this.#t(a.level,t)||!this.#t(r.level,n))continue;let l=""===t||""===n?"none":s,[o,d]=[a.keyOf(t,e),r.keyOf(n,e)],c=`${o}>${d}|${l}`,u=this.links.get(c);u||this.links.set(c,u=new Od(c,o,d,l)),u.add(e,i)}}}function Td(e,t,n=()=>!0){let i=new Kd(t,n);for(let t of e)i.add(t);return i}function Vd(e,t,n){return Td(e.filter(({ref:e})=>n(e.type,e.id)),t,(e,t)=>n(ht[e],t))}let Pd=1e3,Rd=e=>Math.max(2,Math.floor((e-.4)/.94+1e-6)),_d={weight:0,count:0,entries:0};function Zd(e,t=()=>0){var n,i,a;let{flow:r}=e,s=function({columns:e,flow:t}){return e.map(({nodes:e})=>e.filter(({key:e,kind:n})=>"open"===n||t.nodes.has(e))).filter(e=>e.length>0)}(e),l=Math.min(1.2,24/Math.max(1,...s.map(e=>e.reduce((e,{key:t})=>e+(r.nodes.get(t)?.weight??0),0)))),o=Pd/(s.length+.3*(s.length-1)),d=s.flatMap((e,n)=>e.map(e=>({id:e.key,column:n,fixedValue:(e=>{let{weight:n}=r.nodes.get(e.key)??_d;return Math.max(n,(.94*Math.min(4,Math.max(2,Math.ceil(t(e)/Math.max(1,(59*o/Pd-3.2)/.53-2))))+.4)/l)})(e)}))),c=function(e,t){let n=new Map;for(let{column:i,fixedValue:a}of e){let e=n.get(i)??-.35;n.set(i,e+a*t+.35)}return Math.max(0,...n.values())}(d,l),u=e=>e*o*1.3;if(0===d.length)return{...e,boxes:[],bands:[],height:c,perRecord:l};let p=function(){let e,t,n,i=0,a=0,r=1,s=1,l=24,o=8,d=fd,c=od,u=hd,p=gd,m=6;function f(){let f={nodes:u.apply(null,arguments),links:p.apply(null,arguments)};return function({nodes:e,links:n}){for(let[t,n]of e.entries())n.index=t,n.sourceLinks=[],n.targetLinks=[];let i=new Map(e.map((t,n)=>[d(t,n,e),t]));for(let[e,t]of n.entries()){t.index=e;let{source:n,target:a}=t;"object"!=typeof n&&(n=t.source=$d(i,n)),"object"!=typeof a&&(a=t.target=$d(i,a)),n.sourceLinks.push(t),a.targetLinks.push(t)}if(null!=t)for(let{sourceLinks:n,targetLinks:i}of e)n.sort(t),i.sort(t)}(f),function({nodes:e}){for(let t of e)t.value=void 0===t.fixedValue?Math.max(ld(t.sourceLinks,md),ld(t.targetLinks,md)):t.fixedValue}(f),function({nodes:e}){let t=e.length,n=new Set(e),i=new Set,a=0;for(;n.size;){for(let e of n)for(let{target:t}of(e.depth=a,e.sourceLinks))i.add(t);if(++a>t)throw Error("circular link");n=i,i=new Set}}(f),function({nodes:e}){let t=e.length,n=new Set(e),i=new Set,a=0;for(;n.size;){for(let e of n)for(let{source:t}of(e.height=a,e.targetLinks))i.add(t);if(++a>t)throw Error("circular link");n=i,i=new Set}}(f),function(d){let u=function({nodes:t}){let n=sd(t,e=>e.depth)+1,a=(r-i-l)/(n-1),s=Array(n);for(let e of t){let t=Math.max(0,Math.min(n-1,Math.floor(c.call(null,e,n))));e.layer=t,e.x0=i+t*a,e.x1=e.x0+l,s[t]?s[t].push(e):s[t]=[e]}if(e)for(let t of s)t.sort(e);return s}(d);n=Math.min(o,(s-a)/(sd(u,e=>e.length)-1));let p=function(e,t){let n;if(void 0===t)for(let t of e)null!=t&&(n>t||void 0===n&&t>=t)&&(n=t);else{let i=-1;for(let a of e)null!=(a=t(a,++i))&&(n>a||void 0===n&&a>=a)&&(n=a)}return n}(u,e=>(s-a-(e.length-1)*n)/ld(e,md));for(let e of u){let i=a;for(let t of e)for(let e of(t.y0=i,t.y1=i+t.value*p,i=t.y1+n,t.sourceLinks))e.width=e.value*p;i=(s-i+n)/(e.length+1);for(let t=0;t<e.length;++t){let n=e[t];n.y0+=i*(t+1),n.y1+=i*(t+1)}if(void 0===t)for(let{sourceLinks:t,targetLinks:n}of e)t.sort(ud),n.sort(cd)}for(let t=0;t<m;++t){let i=Math.pow(.99,t),a=Math.max(1-i,(t+1)/m);(function(t,i,a){for(let r=t.length-2;r>=0;--r){let s=t[r];for(let e of s){let t=0,a=0;for(let{target:i,value:r}of e.sourceLinks){let s=r*(i.layer-e.layer);t+=function(e,t){let i=t.y0-(t.targetLinks.length-1)*n/2;for(let{source:a,width:r}of t.targetLinks){if(a===e)break;i+=r+n}for(let{target:n,width:a}of e.sourceLinks){if(n===t)break;i-=a}return i}(e,i)*s,a+=s}if(!(a>0))continue;let r=(t/a-e.y0)*i;e.y0+=r,e.y1+=r,b(e)}void 0===e&&s.sort(pd),h(s,a)}})(u,i,a),function(t,i,a){for(let r=1,s=t.length;r<s;++r){let s=t[r];for(let e of s){let t=0,a=0;for(let{source:i,value:r}of e.targetLinks){let s=r*(e.layer-i.layer);t+=function(e,t){let i=e.y0-(e.sourceLinks.length-1)*n/2;for(let{target:a,width:r}of e.sourceLinks){if(a===t)break;i+=r+n}for(let{source:n,width:a}of t.targetLinks){if(n===e)break;i-=a}return i}(i,e)*s,a+=s}if(!(a>0))continue;let r=(t/a-e.y0)*i;e.y0+=r,e.y1+=r,b(e)}void 0===e&&s.sort(pd),h(s,a)}}(u,i,a)}}(f),bd(f),f}function h(e,t){let i=e.length>>1,r=e[i];$(e,r.y0-n,i-1,t),g(e,r.y1+n,i+1,t),$(e,s,e.length-1,t),g(e,a,0,t)}function g(e,t,i,a){for(;i<e.length;++i){let r=e[i],s=(t-r.y0)*a;s>1e-6&&(r.y0+=s,r.y1+=s),t=r.y1+n}}function $(e,t,i,a){for(;i>=0;--i){let r=e[i],s=(r.y1-t)*a;s>1e-6&&(r.y0-=s,r.y1-=s),t=r.y0-n}}function b({sourceLinks:e,targetLinks:n}){if(void 0===t){for(let{source:{sourceLinks:e}}of n)e.sort(ud);for(let{target:{targetLinks:t}}of e)t.sort(cd)}}return f.update=function(e){return bd(e),e},f.nodeId=function(e){return arguments.length?(d="function"==typeof e?e:dd(e),f):d},f.nodeAlign=function(e){return arguments.length?(c="function"==typeof e?e:dd(e),f):c},f.nodeSort=function(t){return arguments.length?(e=t,f):e},f.nodeWidth=function(e){return arguments.length?(l=+e,f):l},f.nodePadding=function(e){return arguments.length?(o=n=+e,f):o},f.nodes=function(e){return arguments.length?(u="function"==typeof e?e:dd(e),f):u},f.links=function(e){return arguments.length?(p="function"==typeof e?e:dd(e),f):p},f.linkSort=function(e){return arguments.length?(t=e,f):t},f.size=function(e){return arguments.length?(i=a=0,r=+e[0],s=+e[1],f):[r-i,s-a]},f.extent=function(e){return arguments.length?(i=+e[0][0],r=+e[1][0],a=+e[0][1],s=+e[1][1],f):[[i,a],[r,s]]},f.iterations=function(e){return arguments.length?(m=+e,f):m},f}().nodeId(({id:e})=>e).nodeAlign(({column:e})=>e).nodeSort(null).nodePadding(.35).nodeWidth(o).extent([[0,0],[Pd,c]])({nodes:Jd(d),links:Jd([...[...r.links.values()].map(e=>({source:e.source,target:e.target,link:e,value:e.weight})),...s.slice(1).flatMap((e,t)=>{let[n]=s[t]??[],[i]=e;return n&&i?[{source:n.key,target:i.key,value:0}]:[]})])});return{...e,boxes:(n=p.nodes,i=s.flat(),i.map((e,t)=>{let{column:i=0,y0:a=0,y1:s=0}=n[t]??{},{weight:l,count:d,entries:c}=r.nodes.get(e.key)??_d;return{weight:l,count:d,entries:c,node:e,column:i,x:u(i),y:a,width:o,height:s-a}})),bands:(a=p.links,a.flatMap(({source:e,target:t,link:n,y0:i=0,y1:a=0})=>n&&"object"==typeof e&&"object"==typeof t?[{link:n,from:[u(e.column)+o,i+Wd(e,r,l)],to:[u(t.column),a+Wd(t,r,l)],height:n.weight*l}]:[])),height:c,perRecord:l}}function Wd({id:e,y0:t=0,y1:n=0},i,a){return(n-t-(i.nodes.get(e)?.weight??0)*a)/2}let qd=e=>String(Math.round(1e3*e)/1e3);function Ud({from:e,to:t,height:n},i=1){let[a,r]=e,[s,l]=t,o=n*i/2,d=qd((a+s)/2),c=(e,t,n)=>`C${d} ${qd(t)} ${d} ${qd(n)} ${qd(e)} ${qd(n)}`;return`M${qd(a)} ${qd(r-o)}${c(s,r-o,l-o)}V${qd(l+o)}${c(a,l+o,r+o)}Z`}function Qd(e,t,{onlyOfficial:n,opened:i}){let a,r,s=[...a=e.feed.projects.map(t=>function(e,t,n){let{id:i,topic:a,leitlinien:r,lead:s}=t,l={type:"project",id:i},o=Bd(e,"actor",s),d="official"===t.links?"official":"editorial";if(n&&"editorial"===d)return Dd(l,{...Ad,origin:d,leads:o});let c=Bd(e,"leitlinie",r).flatMap(t=>{let n=e.find("leitlinie",t);return n?[Cd(e,n)]:[]}),[u=""]=void 0===a?[]:Bd(e,"topic",[a]);return Dd(l,{origin:d,ways:c,topic:u,leads:o})}(e,t,n)),...function(e,t,n){let{leitlinien:i,goals:a,topics:r}=e.feed,s={goal:new Set,leitlinie:new Set,topic:new Set},l=({places:e})=>{for(let t of["goal","leitlinie","topic"])for(let{id:n}of e[t])s[t].add(n)};for(let e of t)l(e);let o=[],d=(e,t,i)=>{if(!n.includes(e)||s[e].has(t))return;let a=Dd({type:e,id:t},{...Ad,...i});l(a),o.push(a)};for(let t of i)d("leitlinie",t.id,{ways:[Cd(e,t)]});for(let{id:e}of a)d("goal",e,{ways:[{goal:e,leitlinie:""}]});for(let{id:e}of r)d("topic",e,{topic:e});return o}(e,a,t)],l=(r=e=>xd(i.get(e)??0),t.map(t=>"project"===t?function(e,t,n,i){let a="project",r=t.filter(kd),s=Gd(a);if(r.length<=24)return Id(e,t,a,()=>1/0);let l=function({feed:e},t){let n=new Map;for(let{ref:e,places:i}of t){let t=i.topic[0]?.id??"",a=i.lead.length>1?"+":i.lead[0]?.id??"",r=`project~${t}/${a}`,s=n.get(r)??{key:r,topic:t,lead:a,ids:[]};n.set(r,s),s.ids.push(e.id)}let i=new Map(e.topics.map(({id:e},t)=>[e,t])),a=({topic:t})=>i.get(t)??e.topics.length;return[...n.values()].sort((e,t)=>a(e)-a(t)||t.ids.length-e.ids.length)}(e,r),o=new Map(l.map(e=>[e.key,e.ids.length])),{own:d,rest:c}=jd([...o.keys()],o,i(s)),u=new Map,p=[],m=new Set(d);for(let e of l.filter(e=>m.has(e.key))){let{topic:t,lead:r,ids:s}=e,[l]=s;if(1===s.length&&void 0!==l)p.push(Md(a,l));else if(n.has(e.key)){let t=function({key:e,topic:t,lead:n,ids:i},a){let r="project",s=Gd(e),l=i.length<=a(s)?i:i.slice(0,a(s)-1),o=i.length-l.length,d=[{key:e,level:r,kind:"open",topic:t,lead:n,size:i.length},...l.map(e=>Md(r,e))];o>0&&d.push({key:s,level:r,kind:"rest",size:o});let c=new Set(l);return{nodes:d,keys:new Map(i.map(e=>[e,c.has(e)?`${r}:${e}`:s]))}}(e,i);p.push(...t.nodes),t.keys.forEach((e,t)=>u.set(t,e))}else for(let n of(p.push({key:e.key,level:a,kind:"group",topic:t,lead:r,size:s.length}),s))u.set(n,e.key)}let f=l.filter(e=>c.has(e.key)).flatMap(({ids:e})=>e);for(let e of f)u.set(e,s);return f.length>0&&p.push({key:s,level:a,kind:"rest",size:f.length}),{level:a,nodes:[...p,...Sd(t,a)],keyOf:(e,t)=>""===e?Hd(a,t):u.get(e)??`${a}:${e}`}}(e,s,i,r):Id(e,s,t,r)));return{levels:t,units:s,columns:l,flow:Td(s,l),orderOf:function({feed:e}){let t={goal:e.goals,leitlinie:e.leitlinien,topic:e.topics,project:e.projects,lead:e.actors},n=new Map;return e=>{let i=n.get(e)??new Map(t[e].map(({id:e},t)=>[e,t]));return n.set(e,i),i}}(e)}}function Yd(e,t,n){if("goal"!==t&&"leitlinie"!==t)return e;let i=e.ways.filter(e=>e[t]===n);if(i.length===e.ways.length)return e;let a=e=>[...new Set(i.map(t=>t[e]))],r=e=>a(e).map(t=>({id:t,share:1/a(e).length}));return{...e,ways:i,places:{...e.places,goal:r("goal"),leitlinie:r("leitlinie")}}}function Xd(e,t,n){let i=t.findIndex(t=>e.some(e=>wd(e,t))),a=t[i];if(void 0===a)return[];let r=t.slice(i+1),s=new Map;for(let t of e)for(let{id:e}of t.places[a]){let n=s.get(e);n?n.push(Yd(t,a,e)):s.set(e,[Yd(t,a,e)])}let l=n(a),o=e=>""===e?1/0:l.get(e)??l.size;return[...s].map(([e,t])=>({level:a,id:e,units:""===e?t.filter(e=>kd(e)||r.some(t=>wd(e,t))):t,below:r})).filter(e=>e.units.length>0).sort((e,t)=>e.id===t.id?0:o(e.id)-o(t.id))}function ec({model:e,lang:t},n,i){let a=""===i?void 0:e.find(ht[n],i);return a&&V(a,t)}function tc(e,t,n){let i=function({model:e},t,n){return n.filter(({ref:n,ways:i})=>{let a=e.find("project",n.id);if(!a||"project"===t)return!1;if("topic"===t||"lead"===t)return e.isLost(a,t);let r=i.map(({leitlinie:t})=>e.find("leitlinie",t)).some(t=>t&&e.isLost(t,"goal"));return e.isLost(a,"leitlinien")||"goal"===t&&r}).length}(e,t,n);return e.strings.none({level:t,count:n.length,lost:i})}let nc=({model:e})=>$e(e,["projects"],["projects/leitlinien","projects/topic"]),ic=(e,t)=>e.strings.idle(t,nc(e));function ac(e,t,n){let{strings:i,content:a,lang:r}=e,{level:s}=t;switch(t.kind){case"record":return ec(e,s,t.ref.id)??t.ref.id;case"group":case"open":{let n=ec(e,"topic",t.topic),r=a.levels.includes("topic")?i.noTopic:"";return[n??r,sc(e,t.lead)].filter(Boolean).join(" · ")}case"rest":return i.rest(s,t.size);case"none":return tc(e,s,function({units:e,levels:t},n){let i=t.indexOf(n);return e.filter(e=>{if(!kd(e)||wd(e,n))return!1;let a=t.map(t=>wd(e,t)),[r,s]=[a.indexOf(!0),a.lastIndexOf(!0)];return r<0?i===t.length-1:i>=r-1&&i<=s+1})}(a,s));case"idle":return ic(e,ie[r][t.type](n))}}function rc(e,t){if("group"!==t.kind&&"open"!==t.kind){let n="record"===t.kind&&"topic"===t.level;return ac(e,t,0).length+4*!!n}return sc(e,t.lead).length+4}function sc(e,t){let{strings:n}=e;return("+"===t?n.joint:ec(e,"lead",t))??n.noLead}let lc=e=>kd(e)&&(wd(e,"leitlinie")||wd(e,"topic"));function oc(e){let{strings:t,content:n,model:i,lang:a,onlyOfficial:r}=e,s=n.units.filter(lc),l=s.filter(({origin:e})=>"official"===e).length,o=function({content:e,model:t}){let{units:n,levels:i}=e,a=n.filter(kd),r=e=>i.includes(e)?a.filter(t=>wd(t,e)).length:void 0,[s,l,o]=[r("leitlinie"),r("topic"),r("lead")];return{entries:t.feed.projects.length,...void 0!==s&&{leitlinie:s},...void 0!==l&&{topic:l},...void 0!==o&&{lead:o}}}(e),d=R({model:i,lang:a},["projects","leitlinien","topics","goals","actors"],["projects/leitlinien","projects/topic","projects/lead","leitlinien/goal"]);if(0===i.feed.projects.length)return te({model:i,lang:a},["projects"],t.lead(o));if(!r){let e=s.length>0?t.origins(l,s.length-l):"";return[t.lead(o),e,d].filter(Boolean).join(" ")}let c=i.feed.projects.filter(({links:e,topic:t,leitlinien:n=[]})=>"official"!==e&&(void 0!==t||n.length>0)).length,{leitlinien:u}=i.feed,p=u.filter(({goal:e})=>void 0!==e).length,m=["goal","leitlinie"].every(e=>n.levels.includes(e));return[t.onlyOfficialLead(o,c),m&&p>0?t.leitlinienLeft(p):"",d].filter(Boolean).join(" ")}function dc({strings:e,lang:t},n){if(0===n.length)return;let i=n.map(e=>`„${B(e,x)}“`);return e.unknownLevels(Ct(i,t),Ct(gt,t))}let cc=({level:e,below:t},n)=>n<2&&t.length>0&&"project"!==e&&"lead"!==e;function uc(e,{level:t,id:n,units:i},a){let{model:r,lang:s,view:l}=e;if(""===n)return D`<span class="muted">${function(e,t,n){let i=(({units:e})=>e.filter(kd))({units:n});if(i.length>0)return tc(e,t,i);let{lang:a}=e;return ic(e,Ct([...new Set(n.map(({ref:e})=>e.type))].map(e=>ie[a][e](n.filter(({ref:t})=>t.type===e).length)),a))}(e,t,i)}</span>`;let o=r.find(ht[t],n),d=o?J(o,s):n,c="topic"===t?Cr(r,n):"";return l?Or({...l,choose:t=>{e.chooseAt(a),l.choose(t)}},Fd(t,n),D`${c}${d}`):d}function pc(e,t){let{strings:n,content:i}=e,a=(({units:e})=>e.filter(kd))(t);if(0===a.length)return nc(e)?U(e.lang):e.strings.noEntries;let r=i.levels.slice(0,i.levels.indexOf(t.level)+1).some(e=>"project"!==e&&"lead"!==e)?a.filter(({origin:e})=>"editorial"===e).length:0;return n.fold(a.length,""===t.id?0:r)}function mc(e,t,n){return t<=0?f:D`<button type="button" class="link more" data-more=${n} @click=${()=>{e.showMore(n)}}>
    ${Hi(t,e.lang)}
  </button>`}function fc(e,t,n,i){let a=Xd(t.units,t.below,e.content.orderOf);if(a.length>0)return gc(e,a,n,i+1);let[r]=t.below,s=(({units:e})=>e.filter(kd))(t);if(void 0===r||""===t.id||0===s.length)return f;let{model:l,lang:o,strings:d}=e,c="lead"===r&&l.find("project",t.id),u=c?he({model:l,lang:o},[c],d.noLead):tc(e,r,s);return D`<p class="muted small">${u}</p>`}function hc(e,t,n,i){let a=pc(e,t);if(!(Xd(t.units,t.below,e.content.orderOf).length>0)||0===t.below.length)return D`<p class="muted small num">${a}</p>`;let r=e.isOpen(n);return e.view?D`<details class="whole" data-fold=${n} @toggle=${({target:t})=>{t instanceof HTMLDetailsElement&&t.open&&e.open(n)}}>
    <summary class="link num">${a}</summary>
    ${r?fc(e,t,n,i):f}
  </details>`:D`<p class="muted small num">${a}</p>
      ${fc(e,t,n,i)}`}function gc(e,t,n,i){let a;if(t.some(e=>cc(e,i))){let a=t.slice(0,e.shown(n));return D`${a.map(t=>{let a,r,s,l;return a=`${n}/${t.id}`,r=Ei(e.headingLevel)+i,l=(s=Xd(t.units,t.below,e.content.orderOf)).some(e=>cc(e,i+1)),D`<section data-level=${t.level} data-depth=${i}>
    ${ki(r,uc(e,t,a))} ${e.detailsAt(a)}
    ${l?D`<p class="muted small num">${pc(e,t)}</p>
            ${gc(e,s,a,i+1)}`:hc(e,t,a,i)}
  </section>`})}
    ${mc(e,t.length-a.length,n)}`}return a=t.slice(0,e.shown(n)),D`<ul>
      ${a.map(t=>{let a,r,s,l;return a=`${n}/${t.id}`,s=(r="project"===t.level)||""===t.id||0===t.below.length||0===i?f:D`<span class="muted small remark num"> · ${pc(e,t)}</span>`,l=r||i>0?fc(e,t,a,i):void 0,D`<li data-level=${t.level}>
    ${uc(e,t,a)}${s}${function({lang:e},{level:t,units:n}){let[i]=n;return"project"!==t||!i||""===i.places.topic[0]?.id&&0===i.ways.length?f:D`<span class="muted small remark"> · ${Z[e][i.origin]}</span>`}(e,t)} ${e.detailsAt(a)}
    ${l??hc(e,t,a,i)}
  </li>`})}
    </ul>
    ${mc(e,t.length-a.length,n)}`}function $c(e){let{units:t,levels:n}=e.content,i=Xd(t,n,e.content.orderOf),a=n.at(-1),r=t.filter(kd),s=0===i.length&&void 0!==a&&r.length>0;return D`<div class="tree" part="list">
    ${s?D`<p class="muted">${tc(e,a,r)}</p>`:gc(e,i,"",0)}
  </div>`}function bc(e,t,{levels:n,onlyOfficial:i}){let a=Qd(e,n,{onlyOfficial:i,opened:new Map});return{model:e,lang:t,strings:Wo[t],content:a,onlyOfficial:i}}function vc(e,t,n){let{lang:i,headingLevel:a}=t,r=bc(e,i,n),{strings:s,content:l}=r,o={name:"cascade",heading:s.heading};if(0===l.units.length){let n=kr(e,t,"project",s.empty);return Ta(e,t,{...o,body:D`<p>${n}</p>`})}let d={...r,headingLevel:a,isOpen:()=>!0,open:()=>{},shown:()=>1/0,showMore:()=>{},chooseAt:()=>{},detailsAt:()=>f},c=n.onlyOfficial?D`<p>${qo[i].editorialHidden}</p>`:"";return Ta(e,t,{...o,lead:oc(r),body:D`${c} ${$c(d)}`})}let yc={sheets:[oe`
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
    content: ' · ';
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
`],paper:"A4 portrait",render:(e,t)=>vc(e,t,{levels:gt,onlyOfficial:!1})},Ac="null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),Dc=e=>1===e?"ein Land":`${Ac[e]??T(e)} Länder`,Cc=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} oder ${e.at(-1)??""}`,Bc={decision:"Der Beschluss",standard:"Der Beschluss über den Standard",network:"Die Festlegung zum Verbindungsnetz",other:"Der Beschluss",recommendation:"Die Empfehlung"};function kc({size:e,groups:t,working:n,examples:i,always:a}){if(n===t)return 1===e?", gleich welches":", gleich welche";if(n<=i.length)return`: ${Cc(i)}`;let r=a&&e>1?`; ${a} muss dabei sein`:"";return`. ${T(n)} von ${T(t)} ${1===e?"Ländern":"möglichen Gruppen"} genügen, zum Beispiel ${i[0]??""}${r}`}let wc="Nicht alle Stellen waren im Feed lesbar.",Ec=E("quorum",{heading:"So kommt ein Beschluss zustande",needs:e=>`Ein Beschluss braucht ${e}.`,tryIt:"Stimmen Sie selbst ab und sehen Sie, was daraus folgt.",rule:(e,t)=>`den Bund und mindestens ${Dc(e)}, die zusammen mindestens ${t} der Finanzierungsanteile der Länder tragen`,fraction:(e,t)=>"2"===e&&"3"===t?"zwei Drittel":`${e}/${t}`,empty:"Die Daten enthalten keine Abstimmungsregel.",unreadable:"Die Abstimmungsregel war im Feed nicht lesbar.",kind:"Art der Entscheidung",kinds:{decision:"Beschluss (Regelfall)",standard:"IT-Interoperabilitäts- oder IT-Sicherheitsstandard",network:"Festlegung zum Verbindungsnetz",other:"Übriger Beschluss, der binden soll",recommendation:"Empfehlung"},bindsAgreeing:"Der Beschluss sieht vor, dass er die Zustimmenden bindet",key:"Verteilungsschlüssel",preset:"Beispiel",own:"eigene Eingabe",presets:{all:"alle stimmen zu",smallest:"die kleinste Mehrheit, die trägt",largest:"Bund und die fünf größten Länder",noBund:"alle Länder ohne den Bund",north:"Bund und die acht nördlichen Länder",south:"Bund und die acht südlichen Länder",nobody:"niemand ist da"},random:"Zufällig",bund:"Bund",board:"Stimmen von Bund und Ländern",hint:"Drücken wechselt die Stimme. Tastatur: Pfeile bewegen; J, N, E, A für Ja, Nein, Enthaltung, abwesend.",vote:{yes:"Ja",no:"Nein",abstain:"Enthaltung",absent:"abwesend"},short:{yes:"Ja",no:"Nein",abstain:"Enth.",absent:"abw."},voteOf:e=>`Stimme: ${e}`,percent:e=>`${e} %`,noShare:"Anteil nicht angegeben",unreadShare:"Anteil nicht lesbar",bundShare:"ohne Anteil am Schlüssel, aber unentbehrlich",absent:"nicht in den Daten",showLand:"Land anzeigen",showBund:"Bund anzeigen",outcome:(e,t)=>"carries"===t?`${Bc[e]} kommt zustande.`:"fails"===t?`${Bc[e]} kommt nicht zustande.`:"Das lässt sich nicht entscheiden.",answer:{met:"erfüllt",unmet:"nicht erfüllt",unknown:"offen"},rules:"Regel für Regel",ruleNames:{bund:"Bund",laender:"Zahl der Länder",share:"Anteile der Länder",majority:"Einfache Mehrheit der Anwesenden"},bundAnswer:{met:"Der Bund stimmt zu.",unmet:"Der Bund stimmt nicht zu; ohne ihn kommt nichts zustande.",unknown:"Die Daten sagen nicht eindeutig, wer für den Bund stimmt."},laenderAnswer:(e,t)=>{let n=`${T(e)} von 16 Ländern ${1===e?"stimmt":"stimmen"} zu`;if(void 0===t)return`${n}; wie viele nötig sind, ist nicht bekannt.`;let i=e<t?`; es ${t-e==1?"fehlt":"fehlen"} ${Dc(t-e)}`:"";return`${n}, nötig sind mindestens ${T(t)}${i}.`},shareAnswer:(e,t,n)=>`Die Zustimmenden tragen ${e}, nötig sind mindestens ${t}${void 0===n?"":`; es fehlen mindestens ${n} Prozentpunkte`}.`,noFraction:e=>`Die Zustimmenden tragen ${e}; wie viel nötig ist, ist nicht bekannt.`,badKey:"Mit diesem Schlüssel lässt sich nicht sicher rechnen.",reckoned:(e,t,n,i,a,r)=>`Exakt gerechnet: ${e} × ${t} = ${n}, ${r?"mindestens":"weniger als"} ${i} × 100 = ${a}.`,majorityAnswer:(e,t,n,i)=>{if(0===n)return"Niemand ist da.";let a=`${T(e)} von ${T(n)} Anwesenden stimmen zu, ${T(t)} dagegen`;return"met"===i?`${a}: Das ist mehr als die Hälfte.`:"unmet"===i?`${a}: Es sind nicht mehr dafür als dagegen.`:`${a}. Das ist nicht sicher eine Mehrheit: Die Quellen sagen nicht, wie Enthaltungen zählen, oder die Mitglieder stehen nicht fest.`},source:"Quelle:",page:"S.",binds:"Wen bindet das?",binding:(e,t,n)=>{switch(t){case"all":return"standard"===e?"Den Bund und alle 16 Länder, soweit der Standard für den Datenaustausch erforderlich ist – auch die, die nicht zugestimmt haben.":"Den Bund und alle 16 Länder: Alle haben zugestimmt.";case"network":return"Bund und Länder nach besonderer Regelung im IT-NetzG (§ 4 Absatz 3).";case"agreeing":return`Nur, wer zugestimmt hat: ${n}.`;case"unanimity":return"Das ist offen: Niemand stimmt dagegen, aber nicht alle stimmen zu. Die Quellen sagen nicht, ob das einstimmig ist.";case"unknown":return"Das lässt sich nicht sagen.";case"nobody":return"recommendation"===e?"Niemanden: Empfehlungen sind nicht verbindlich.":"other"===e?"Niemanden: Der Beschluss ist nicht einstimmig und sieht keine Bindung der Zustimmenden vor.":"Niemanden unmittelbar: Ein Beschluss ist für Bund und Länder im Regelfall nicht verbindlich."}},nothing:"Niemanden: Es kommt nichts zustande.",unanimous:"Übrige Beschlüsse können binden, wenn sie einstimmig sind oder es vorsehen: siehe „Art der Entscheidung“.",missing:"Was fehlt?",missingStep:e=>{let{size:t,needsBund:n}=e;return 0===t?"Es fehlt nur der Bund.":`Es ${t>1||n?"fehlen":"fehlt"} ${n?"der Bund und ":""}mindestens ${Dc(t)}${kc(e)}.`},notAlone:(e,t,n,i)=>`${e} allein genügt nicht: Dann wären es ${T(t)} von ${T(n)} nötigen Ländern mit ${i}.`,breaking:"Wann kippt es?",breakingStep:e=>`Wenn der Bund nicht mehr zustimmt, oder mindestens ${Dc(e.size)}${kc(e)}.`,either:Cc,otherKey:(e,t)=>`Das Ergebnis hängt vom Schlüssel ab. Nach „${e}“ ${"carries"===t?"kommt die Entscheidung zustande":"fails"===t?"kommt die Entscheidung nicht zustande":"lässt es sich nicht entscheiden"}.`,problem:{noBund:e=>e?`Der Bund ist nicht dabei. ${wc}`:"Der Bund fehlt in den Daten.",severalBund:e=>`Die Daten nennen den Bund ${T(e)}-mal.`,missing:(e,t,n)=>`${n?`${wc} Nicht dabei ${1===t?"ist":"sind"}`:"In den Daten "+(1===t?"fehlt":"fehlen")} ${e}. Wie ${1===t?"dieses Land stimmt":"diese Länder stimmen"}, zählt nicht mit.`,extra:e=>`Kein Land der Bundesrepublik und darum nicht mitgezählt: ${e}.`,noShare:e=>`Der Schlüssel hat keinen Anteil für ${e}.`,unread:e=>`Den Anteil für ${e} geben die Daten an, aber er ist nicht lesbar.`,negative:e=>`Der Schlüssel hat einen negativen Anteil für ${e}.`,sum:e=>`Die Anteile ergeben zusammen ${e} statt 100 %.`,rounding:e=>`Die Anteile ergeben durch Rundung zusammen ${e}. Entschieden wird nur, was trotzdem sicher ist.`,laender:e=>e?"Wie viele Länder zustimmen müssen, war im Feed nicht lesbar.":"Die Daten sagen nicht, wie viele Länder zustimmen müssen.",share:e=>e?"Welcher Teil der Anteile nötig ist, war im Feed nicht lesbar.":"Die Daten sagen nicht, welcher Teil der Anteile nötig ist.",unknownKind:(e,t)=>`„${e}“ ist keine Art der Entscheidung. Es gilt: ${t}.`,unknownKey:(e,t)=>`Den Schlüssel „${e}“ haben die Daten nicht. Es gilt: ${t}.`},said:(e,t,n)=>`${e}: ${t}. ${n}`,views:"Ansicht",view:{tiles:"Kacheln",table:"Tabelle"},analysis:"Wer kann blockieren, wer gibt den Ausschlag, woher stammen die Zahlen?",notForecast:"Ein Rechenwerkzeug, keine Prognose: Wie Bund und Länder wirklich stimmen, steht hier nicht. Ob genügend Mitglieder anwesend sind, prüft es nicht."}),Fc="null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),xc=e=>Fc[e]??T(e),Gc=E("quorum-more",{member:"Mitglied",share:"Anteil",vote:"Stimme",tableOf:"Mitglieder mit Anteil und Stimme",counting:"Wird ausgezählt …",noAnalysis:"Das lässt sich nicht auszählen: Regel oder Schlüssel sind in den Daten nicht vollständig.",equal:"Bei einer Empfehlung zählt jedes anwesende Mitglied gleich viel.",basis:(e,t)=>`Die 16 Länder können auf ${T(e)} Weisen zustimmen oder nicht. Stimmt der Bund zu, tragen ${T(t)} davon.`,blocking:"Wer kann gemeinsam blockieren?",bundBlocks:"Der Bund allein.",together:(e,t)=>`${1===e?"Ein Land allein":`Kein Land allein, aber ${xc(e)} Länder gemeinsam`}${t&&`: ${t}`}.`,byShares:e=>`Gruppen, die schon durch ihre Anteile blockieren und in denen kein Land entbehrlich ist: ${e}.`,anyBlock:e=>`Je ${xc(e)} Länder, gleich welche: Dann stimmen zu wenige zu.`,blockingCount:(e,t)=>`${T(t)} ${1===t?"Gruppe":"Gruppen"} aus ${T(e)} ${1===e?"Land":"Ländern"}`,decisive:"Wie oft gibt eine Stimme den Ausschlag?",decisiveMeans:"So oft würde diese eine Stimme das Ergebnis drehen, wenn jede denkbare Abstimmung der 16 anderen Mitglieder gleich wahrscheinlich wäre (Banzhaf). Das sagt etwas über die Regel, nichts darüber, wie jemand stimmt oder verhandelt.",decisiveOf:(e,t)=>`rund ${t} % (${T(e)})`,decisiveColumn:e=>`gibt den Ausschlag in … von ${T(e)} Abstimmungen`,sizes:"Wie viele Länder reichen?",sizeColumn:"Länder",groupsColumn:"mögliche Gruppen",carryingColumn:"davon tragen",sizesMean:e=>`Mit weniger als ${T(e)} Ländern trägt keine Gruppe. Darüber kommt es auf die Anteile an.`,keyHeading:"Der gewählte Schlüssel",year:e=>`Jahr: ${e}`,noYear:"Jahr nicht angegeben",sources:"Regel, Anmerkungen und Quellen",sameRule:"Wo dieselbe Regel gilt",citation:"Das Zitat",copyText:"Abstimmung als Text kopieren",text:"Die Abstimmung",copyLink:"Link zu dieser Abstimmung kopieren",link:"Der Link",printed:"Abstimmung drucken",kindsHeading:"Arten der Entscheidung",example:"Beispiel: die kleinste Mehrheit, die trägt",kindsMean:{decision:"Zustimmung des Bundes und der nötigen Mehrheit der Länder. Im Regelfall nicht unmittelbar verbindlich.",standard:"Dieselbe Mehrheit. Bindet den Bund und alle Länder, soweit der Standard für den Datenaustausch erforderlich ist.",network:"Dieselbe Mehrheit. Besonders geregelt im IT-NetzG (§ 4 Absatz 3).",other:"Dieselbe Mehrheit. Bindet nur, wenn der Beschluss einstimmig ist, oder nur die Zustimmenden, wenn er das vorsieht.",recommendation:"Einfache Mehrheit der anwesenden Mitglieder. Bindet niemanden."},members:(e,t,n)=>`${e} (${T(t)}): ${n}`}),Hc=["yes","no","abstain","absent"],Lc=e=>Object.fromEntries(We.map(t=>[t,e(t)])),jc=(e,t,n)=>n.filter(n=>e[n]===t),Mc={yes:"j",no:"n",abstain:"e",absent:"a"},Sc="BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(" ").reduce((e,t)=>[...e,`DE-${t}`],[qe]),Ic=(e,t)=>e?"met":t?"unmet":"unknown",zc=({units:e},t)=>{let n=0n;for(let i of t)n+=e.get(i)??0n;return n};function Jc(e,{least:t,most:n,isUsable:i},{part:a,of:r}){return i?Ic(e*r>=a*n,e*r<a*t):"unknown"}let Nc={decision:"nobody",standard:"all",network:"network",recommendation:"nobody"};function Oc(e,t,n,i){let a="recommendation"===t.kind?[function(e,{actors:t,problems:n}){let i=We.filter(e=>t.has(e)),[a,r,s]=["yes","no","abstain"].map(t=>jc(e,t,i).length),l=a+r+s;return{rule:"majority",answer:0===n.length?Ic(2*a>l,a<=r):"unknown",yes:a,no:r,present:l}}(e,i)]:[function(e,{actors:t}){let n="yes"===e[qe];return{rule:"bund",answer:t.has(qe)?Ic(n,!n):"unknown"}}(e,i),function(e,{actors:t},{laender:n}){let i=Ue.filter(e=>t.has(e)),a=jc(e,"yes",i).length,r=a+Ue.length-i.length;return{rule:"laender",answer:void 0===n?"unknown":Ic(a>=n,r<n),yes:a,needed:n}}(e,i,t.quorum),function(e,{share:t},n){let i=n?zc(n,jc(e,"yes",Ue)):0n,a=n&&t?Jc(i,n,t):"unknown",r=n?.isUsable&&t?(({most:e},{part:t,of:n})=>(t*e+n-1n)/n)(n,t):void 0;return{rule:"share",answer:a,yes:i,key:n,fraction:t,needed:r}}(e,t.quorum,n)],r=a.some(({answer:e})=>"unmet"===e)?"fails":a.some(({answer:e})=>"unknown"===e)?"unknown":"carries",s=0===i.problems.length,l="carries"!==r?"fails"===r?"nobody":"unknown":s||"other"!==t.kind?function(e,{kind:t,bindsAgreeing:n}){return"other"!==t?Nc[t]:We.every(t=>"yes"===e[t])?"all":n?"agreeing":We.some(t=>"no"===e[t])?"nobody":"unanimity"}(e,t):"unknown";return{outcome:r,results:a,binding:l}}let Kc=2**Ue.length,Tc=e=>Ue.filter((t,n)=>e&1<<n);function Vc(e){let t=0;for(let n=e;n;n&=n-1)t+=1;return t}let Pc=()=>Array(Ue.length+1).fill(0),Rc=(e,t)=>{e[t]=(e[t]??0)+1};class _c{#a=new Uint8Array(Kc);#r;#s=0n;#l=0;#o=0;#d=!1;#c=new Float64Array(Ue.length);#u=Pc();#p=Pc();#m=Pc();#f=[];constructor(e,t){this.quorum=e,this.key=t,this.#r=Ue.map(e=>t.units.get(e)??0n)}step(){let e=Math.min(this.#o+4096,Kc);for(;this.#o<e;this.#o+=1)this.#d?this.#h(this.#o):this.#g(this.#o);return!(this.#o<Kc||!this.#d&&(this.#d=!0,this.#o=0,1))}#g(e){let t=e^e>>1,n=t^this.#l;if(n){let e=this.#r[31-Math.clz32(n)]??0n;this.#s+=t&n?e:-e}this.#l=t;let{laender:i=1/0,share:a}=this.quorum;Vc(t)>=i&&a&&"met"===Jc(this.#s,this.key,a)&&(this.#a[t]=1)}#h(e){let t=Vc(e);Rc(this.#u,t);let n=1===this.#a[e];n&&Rc(this.#p,t);let i=Kc-1-e,a=0===this.#a[i];for(let t=0;t<Ue.length;t+=1){let r=1<<t;e&r&&(n&&0===this.#a[e-r]&&(this.#c[t]=(this.#c[t]??0)+1),a&&0===this.#a[i+r]&&(a=!1))}a&&(Rc(this.#m,t),this.#f.push(e))}get counts(){let e=this.#m.findIndex(e=>e>0);return{all:Kc,carrying:this.#p.reduce((e,t)=>e+t,0),allBySize:this.#u,carryingBySize:this.#p,decisive:new Map(Ue.map((e,t)=>[e,this.#c[t]??0])),blockingBySize:this.#m,blocking:this.#f.filter(t=>Vc(t)===e).map(Tc)}}}let Zc=({laender:e,share:t},n)=>void 0!==e&&void 0!==t&&!!n?.isUsable,Wc=["decision","standard","network","other","recommendation"];function qc(){return new Promise(e=>{let{port1:t,port2:n}=new MessageChannel;t.onmessage=()=>{t.close(),e()},n.postMessage(void 0)})}let Uc=new WeakMap,Qc=new WeakSet;function Yc(e,t,n){let i=Uc.get(t);if(i||Qc.has(t))return i;Qc.add(t),async function(e,t){for(;!e.step();)await qc();Uc.set(e.key,e.counts),t()}(new _c(e,t),n)}let Xc=({layout:e},t)=>e.council.actors.get(t);function eu(e,t){let n=Xc(e,t);return n?V(n,e.lang):t===qe?e.strings.bund:t}let tu=({strings:e},t)=>t===qe?e.bund:t.slice(3);function nu(e,t,n){let i=[...e].sort((e,n)=>iu(t.units.get(n),t.units.get(e)));for(let a=0;a<=e.length;a+=1){if(!n(a,zc(t,i.slice(0,a))))continue;let r=[],s=0,l=e;!function(e,t,n,i){let a=[],r=(s,l)=>{if(a.length!==t)for(let i=s;i<=e.length-(t-a.length);i+=1){let t=e[i];if(!t)return;a.push(t),r(i+1,l+(n.units.get(t)??0n)),a.pop()}else i(a,l)};r(0,0n)}(e,a,t,(e,t)=>{s+=1,n(a,t)&&(r.push({group:[...e],units:t}),l=l.filter(t=>e.includes(t)))}),r.sort((e,t)=>iu(e.units,t.units));let o=r.slice(0,3).map(({group:e})=>e);return{size:a,groups:s,working:r.length,examples:o,always:l}}}let iu=(e=0n,t=0n)=>e<t?-1:+(e>t),au=(e,t)=>void 0!==e.laender&&void 0!==e.share&&!!t?.isUsable,ru=(e,t,{laender:n,share:i},a)=>void 0!==n&&void 0!==i&&e>=n&&"met"===Jc(t,a,i),su=e=>[...Ue].sort((t,n)=>iu(e.units.get(n),e.units.get(t))),lu=(e,{part:t,of:n})=>e.fraction(String(t),String(n)),ou=({strings:e,lang:t},n,{digits:i})=>e.percent(Qe({units:n,digits:i},t));function du(e,t){let{strings:n,layout:i}=e;if(t===qe)return n.bundShare;let{key:a}=i,r=a?.units.get(t);return a&&void 0!==r?ou(e,r,a):a?.unread.has(t)?n.unreadShare:n.noShare}function cu({layout:e,strings:t}){let{laender:n,share:i}=e.quorum;return void 0!==n&&i?t.rule(n,lu(t,i)):""}let uu=({layout:{rule:e,verdict:t},strings:n})=>n.outcome(e.kind,t.outcome);function pu(e,t){let{strings:n}=e;switch(t.rule){case"bund":return{sentence:n.bundAnswer[t.answer]};case"laender":return{sentence:n.laenderAnswer(t.yes,t.needed)};case"share":return{sentence:function(e,t){let{strings:n,lang:i}=e,{key:a,fraction:r,yes:s,needed:l}=t;if(!a)return n.badKey;let o=ou(e,s,a);if(!r)return n.noFraction(o);if(void 0===l)return n.badKey;let d="unmet"===t.answer?Qe({units:l-s,digits:a.digits},i):void 0;return n.shareAnswer(o,lu(n,r),d)}(e,t),reckoned:function({strings:e,lang:t},n){let{key:i,fraction:a,yes:r,answer:s}=n;if(!i?.isUsable||!a||i.least!==i.most)return"";let{digits:l}=i,o=e=>Qe({units:e,digits:l},t),{part:d,of:c}=a,u=String(100n*d);return e.reckoned(String(c),o(r),o(c*r),String(d),u,"met"===s)}(e,t)};case"majority":return{sentence:n.majorityAnswer(t.yes,t.no,t.present,t.answer)}}}let mu=(e,t)=>Ct(t.map(t=>eu(e,t)),e.lang);function fu(e){let{layout:t,strings:n}=e,{verdict:i,rule:a,state:r}=t;if("fails"===i.outcome)return n.nothing;let s=mu(e,jc(r.votes,"yes",We)),l=n.binding(a.kind,i.binding,s);return"decision"===a.kind&&"carries"===i.outcome?`${l} ${n.unanimous}`:l}function hu(e){let t,{layout:n,strings:i}=e,{step:a,verdict:r}=n;if(!a)return;let s=(t=a.working===a.groups,{...a,examples:a.examples.map(t=>mu(e,t)),always:t?"":mu(e,a.always)});if("carries"===r.outcome)return{heading:i.breaking,sentence:i.breakingStep(s)};let l=[i.missingStep(s),function(e,t){let{layout:n,strings:i}=e,{key:a,quorum:r,state:s}=n,{laender:l}=r;if(!a||void 0===l||t.size<2)return"";let o=jc(s.votes,"yes",Ue),d=su(a).find(e=>!o.includes(e));if(!d)return"";let c=[...o,d],u=zc(a,c);if(ru(c.length,u,r,a))return"";let p=ou(e,u,a);return i.notAlone(eu(e,d),c.length,l,p)}(e,a)].filter(Boolean).join(" ");return{heading:i.missing,sentence:l}}let gu=({lang:e},t)=>B(l(t,e).text,k),$u=e=>e.layout.otherKeys.map(({record:t,outcome:n})=>e.strings.otherKey(gu(e,t),n));function bu(e,t,n,i){let a,r,s=Gc[e.lang],l=function(e,{blocking:t,blockingBySize:n}){let i=Gc[e.lang],a=t[0]?.length;if(void 0===a)return[];let r=e.strings.either(t.slice(0,6).map(t=>mu(e,t))),{laender:s=0}=e.layout.quorum,l=Ue.length-s+1,o=n.flatMap((e,t)=>e>0&&t>0&&t<l?[i.blockingCount(t,e)]:[]);return[i.bundBlocks,i.together(a,t.length<=6?r:""),l<=Ue.length?i.anyBlock(l):"",o.length>1?i.byShares(Ct(o,e.lang)):""].filter(Boolean)}(e,t);return D`<p>${s.basis(t.all,t.carrying)}</p>
    <div class="counts">
      <div>
        ${l.length>0?D`${ki(n,s.blocking)}
                <ul class="blocking">
                  ${l.map(e=>D`<li>${e}</li>`)}
                </ul>`:f}
        ${ki(n,s.sizes)} ${function({lang:e,layout:t},n){let i=Gc[e],{laender:a=0}=t.quorum,r=n.allBySize.flatMap((e,t)=>t<a?[]:[{size:t,all:e,carrying:n.carryingBySize[t]??0}]);return D`<p>${i.sizesMean(a)}</p>
    <table class="sizes">
      <thead>
        <tr>
          <th scope="col">${i.sizeColumn}</th>
          <th scope="col">${i.groupsColumn}</th>
          <th scope="col">${i.carryingColumn}</th>
        </tr>
      </thead>
      <tbody class="num">
        ${r.map(({size:t,all:n,carrying:i})=>D`<tr>
              <th scope="row">${G(t,e)}</th>
              <td>${G(n,e)}</td>
              <td>${G(i,e)}</td>
            </tr>`)}
      </tbody>
    </table>`}(e,t)} ${i}
      </div>
      <div>
        ${ki(n,s.decisive)}
        <p>${s.decisiveMeans}</p>
        ${a=Gc[e.lang],r=[[qe,t.carrying],...Ue.map(e=>[e,t.decisive.get(e)??0])].sort(([,e],[,t])=>t-e),D`<table class="decisive">
    <thead>
      <tr>
        <th scope="col">${a.member}</th>
        <th scope="col">${a.decisiveColumn(t.all)}</th>
      </tr>
    </thead>
    <tbody>
      ${r.map(([n,i])=>{let r=i/t.all*100,s={units:BigInt(Math.round(10*r)),digits:1};return D`<tr>
          <th scope="row">${eu(e,n)}</th>
          <td class="num">
            ${a.decisiveOf(i,Qe(s,e.lang))}
            <svg class="bar" viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">
              ${le`<rect class="fill" width=${r} height="1" />`}
            </svg>
          </td>
        </tr>`})}
    </tbody>
  </table>`}
      </div>
    </div>`}let vu={votes:Lc(()=>"yes"),kind:"decision",bindsAgreeing:!1,key:void 0},yu=({kind:e})=>Wc.includes(e)?e:"decision",Au=e=>Hc[(Hc.indexOf(e)+1)%Hc.length]??"yes",Du={j:"yes",y:"yes",n:"no",e:"abstain",a:"absent"},Cu=e=>1===e.length?Du[e.toLowerCase()]:void 0,Bu=(e,t,n)=>({...e,[t]:n}),ku=(e,t="no")=>Lc(n=>e.includes(n)?"yes":t),wu=Ue.length/2;function Eu(e,t,n){switch(e){case"all":return ku(We);case"smallest":{let e=function({quorum:e},t){if(au(e,t))return nu(Ue,t,(n,i)=>ru(n,i,e,t))?.examples[0]}(t,n);return e&&ku([qe,...e])}case"largest":return n?.isUsable?ku([qe,...su(n).slice(0,5)]):void 0;case"noBund":return ku(Ue);case"north":return ku([qe,...Ue.slice(0,wu)]);case"south":return ku([qe,...Ue.slice(wu)]);case"nobody":return Lc(()=>"absent")}}function Fu(e){return Lc(()=>{let t=e();return t<.7?"yes":t<.85?"no":t<.95?"abstain":"absent"})}let xu=(e,t)=>We.every(n=>e[n]===t[n]),Gu="agreeing";function Hu(e,t){let n,i=yu(e),a="other"===i&&e.bindsAgreeing?Gu:i;return[(n=e.votes,Sc.map(e=>Mc[n[e]]).join("")),a,...void 0===t?[]:[t]].join(".")}function Lu(e){let[t="",n="",...i]=e.split("."),a=function(e){if(/^[jnea]{17}$/.test(e))return Object.fromEntries(Sc.map((t,n)=>{let i;return[t,(i=e.charAt(n),Hc.find(e=>Mc[e]===i)??"absent")]}))}(t);if(!a||!Wc.includes(n)&&n!==Gu)return;let r=n===Gu;return{votes:a,kind:r?"other":n,bindsAgreeing:r,key:i.length>0?i.join("."):void 0}}function ju(e){let{feed:t,isLost:n}=e,{voting:i,actors:a}=t;if(!i)return;let r=Ye(a),{keys:s=[]}=i,l=s.map(({id:e})=>Xe(r,e,(e,t)=>n(e,t))),o={members:$e(e,["actors"]),laender:n(i,"laender"),share:n(i,"share")};return{voting:i,council:r,quorum:function({laender:e=-1,share:t}){return{laender:Number.isInteger(e)&&e>=0&&e<=Ue.length?e:void 0,share:function(e){let[t=0,n=0]=e??[];return Number.isSafeInteger(t)&&Number.isSafeInteger(n)&&t>0&&t<=n?{part:BigInt(t),of:BigInt(n)}:void 0}(t)}}(i),keys:s,shareKeys:l,lost:o}}function Mu(e,t){let{council:n,quorum:i,keys:a,shareKeys:r}=e,s=void 0===t.key?0:a.findIndex(({id:e})=>e===t.key),l=Math.max(0,s),o=r[l],d={kind:yu(t),bindsAgreeing:t.bindsAgreeing,quorum:i},c=Oc(t.votes,d,o,n),u=a.map((e,i)=>({record:e,outcome:Oc(t.votes,d,r[i],n).outcome})).filter(({outcome:e})=>e!==c.outcome);return{...e,state:t,rule:d,record:a[l],key:o,isKeyUnknown:s<0,verdict:c,step:function({votes:e},t,n,i){if("recommendation"!==t.kind)return"fails"===i.outcome?function(e,{quorum:t},n){if(!au(t,n))return;let i=jc(e,"yes",Ue),a=zc(n,i),r=nu(Ue.filter(e=>!i.includes(e)),n,(e,r)=>ru(i.length+e,a+r,t,n));return r&&{...r,needsBund:"yes"!==e[qe]}}(e,t,n):"carries"===i.outcome?function(e,{quorum:t},n){if(!au(t,n))return;let i=jc(e,"yes",Ue),a=zc(n,i),r=nu(i,n,(e,r)=>!ru(i.length-e,a-r,t,n));return r&&{...r,needsBund:!1}}(e,t,n):void 0}(t,d,o,c),otherKeys:u}}function Su(e,{lang:t}){return(e??[]).map(e=>ne(e,"text",t))}function Iu(e,t,n){let{record:i}=e.layout,a=Gc[e.lang];if(!i)return f;let{year:r}=i;return D`${ki(n,a.keyHeading)}
    <p>
      <b>${gu(e,i)}</b> ·
      ${void 0===r?a.noYear:a.year(String(r))}
    </p>
    ${Su(i.notes,e)} ${Ni(t,i,e.lang)}`}function zu(e,t,n,i){let{layout:a,lang:r}=e,s=function(e,{feed:t}){let n=new Set((e.cite??[]).map(({source:e})=>e)),i=new Set((e.notes??[]).flatMap(({cite:e=[]})=>e).filter(({source:e,section:t})=>void 0!==t&&!n.has(e)).map(({source:e})=>e));return t.events.filter(({cite:e=[]})=>e.some(({source:e})=>i.has(e)))}(a.voting,t);return 0===s.length?f:D`${ki(n,Gc[r].sameRule)}
    <ul class="same-rule">
      ${s.map(t=>D`<li>
            <p>
              ${t.date?D`<span class="num">${j(t.date,r)}</span>: `:f}
              ${i(t)}
            </p>
            ${t.summary?ne(t,"summary",r):f}
            ${Su(t.notes,e)}
          </li>`)}
    </ul>`}function Ju(e,t){let{voting:n}=e.layout;return D`<div class="rule-notes">
    ${Su(n.notes,e)} ${Ni(t,n,e.lang)}
  </div>`}function Nu(e){let t,{layout:n,strings:i}=e,{state:a,record:r,isKeyUnknown:s,rule:l}=n,o=i.problem;return[...(t=a.kind,Wc.includes(t)?[]:[o.unknownKind(a.kind,i.kinds[l.kind])]),...s&&r?[o.unknownKey(a.key??"",gu(e,r))]:[]]}function Ou(e){let{council:t,quorum:n,key:i,rule:a,lost:r}=e.layout,s=e.strings.problem,l=t.problems.map(t=>function(e,t){let{strings:n,lang:i,layout:a}=e,r=n.problem,{members:s}=a.lost;switch(t.kind){case"no-bund":return r.noBund(s);case"several-bund":return r.severalBund(t.count);case"missing":return r.missing(mu(e,t.laender),t.laender.length,s);case"extra":return r.extra(Ct(t.actors.map(e=>V(e,i)),i))}}(e,t));return"recommendation"===a.kind?[...Nu(e),...l]:[...Nu(e),...l,...void 0===n.laender?[s.laender(r.laender)]:[],...void 0===n.share?[s.share(r.share)]:[],...i?.problems.map(t=>function(e,t,n){let i=e.strings.problem;switch(t.kind){case"no-share":return i.noShare(mu(e,t.laender));case"unread":return i.unread(mu(e,t.laender));case"negative":return i.negative(mu(e,t.laender));case"sum":{let a=ou(e,t.sum.units,n);return t.isRounding?i.rounding(a):i.sum(a)}}}(e,t,i))??[]]}let Ku={met:"✓",unmet:"✕",unknown:"?"},Tu=(e,t)=>t>0n?Math.max(0,Math.min(100,Number(100000n*e/t)/1e3)):0;function Vu(e,t,n){return D`<div class="consequence">
    ${ki(e,t)}
    <p>${n}</p>
  </div>`}function Pu(e){let{layout:t,strings:n}=e,{verdict:i,rule:a,record:r}=t,s=r&&"recommendation"!==a.kind?` · ${gu(e,r)}`:"";return D`<div class="head" data-outcome=${i.outcome}>
    <p class="outcome" part="outcome">${uu(e)}</p>
    <p class="small muted">${n.kinds[a.kind]}${s}</p>
  </div>`}function Ru(e,t,n){let{layout:i,strings:a}=e,{verdict:r}=i,s=Ei(n),l=hu(e),o=Ou(e);return D`<div class="verdict" part="verdict">
    ${o.map(e=>D`<p class="problem" part="problem">${e}</p>`)}
    ${$u(e).map(e=>D`<p class="depends">${e}</p>`)}
    ${ki(s,a.rules)}
    <ul class="rules" part="rules">
      ${r.results.map(n=>function(e,t,n){let{strings:i}=e,{sentence:a,reckoned:r}=pu(e,n);return D`<li class="rule" part="rule" data-answer=${n.answer}>
    <p class="rule-head">
      <span class="mark" aria-hidden="true">${Ku[n.answer]}</span>
      <b>${i.ruleNames[n.rule]}</b>
      <span class="muted">· ${i.answer[n.answer]}</span>
    </p>
    <p>${a}</p>
    ${function(e){let t=function(e){switch(e.rule){case"bund":return;case"laender":return void 0===e.needed?void 0:[e.yes/Ue.length*100,e.needed/Ue.length*100];case"share":return e.key?.isUsable&&void 0!==e.needed?[Tu(e.yes,e.key.most),Tu(e.needed,e.key.most)]:void 0;case"majority":return[e.yes/We.length*100,e.present/We.length*50]}}(e);if(!t)return f;let[n,i]=t;return D`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${le`<rect class="ground" y="2" width="100" height="6" /><rect class="fill" y="2" width=${n} height="6" /><path class="need" d="M${i} 0V10" />`}
  </svg>`}(n)} ${r?D`<p class="small muted num">${r}</p>`:f}
    <p class="small">${function(e,{sources:t}){let{cite:n=[]}=e.layout.voting,i=n.flatMap(n=>{let i=t.get(n.source),a=function({section:e,page:t},{strings:n,lang:i}){let a=void 0===t?"":`${n.page} ${G(t,i)}`;return[e&&B(e,x),a].filter(Boolean).join(", ")}(n,e);if(!i||!a)return[];let r=M(i,"title",e.lang).text,s=r.length<=40;return[Fi(n.url??i.url,s?`${r}, ${a}`:a)]});return 0===i.length?f:D`<span class="muted"
    >${e.strings.source} ${i.map((e,t)=>D`${t?"; ":""}${e}`)}</span
  >`}(e,t)}</p>
  </li>`}(e,t,n))}
    </ul>
    ${Vu(s,a.binds,fu(e))}
    ${l?Vu(s,l.heading,l.sentence):f}
  </div>`}function _u(e,t,n,i){return D`${Pu(e)}
    <div class="both">
      <div>${function(e){let{layout:t,strings:n,lang:i}=e,a=Gc[i];return D`<table class="members">
    <caption class="heard">
      ${a.tableOf}
    </caption>
    <thead>
      <tr>
        <th scope="col">${a.member}</th>
        <th scope="col">${a.share}</th>
        <th scope="col">${a.vote}</th>
      </tr>
    </thead>
    <tbody>
      ${We.map(i=>D`<tr>
            <th scope="row">${eu(e,i)}</th>
            <td class="num">${i===qe?"–":du(e,i)}</td>
            <td>${Xc(e,i)?n.vote[t.state.votes[i]]:n.absent}</td>
          </tr>`)}
    </tbody>
  </table>`}(e)} ${i}</div>
      ${Ru(e,t,n)}
    </div>`}let Zu=(e,{lang:t})=>({layout:e,lang:t,strings:Ec[t]});function Wu(e,t,n){let i=Zu(t,n),{strings:a}=i,r=Iu(i,e,Ei(n.headingLevel)),{land:s,...l}=n;return Ta(e,l,{name:"quorum",heading:a.heading,lead:cu(i)&&a.needs(cu(i)),body:D`${_u(i,e,l.headingLevel,r)}
      <p class="small muted">${a.notForecast}</p>`,footer:f})}let qu={sheets:[oe`
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
`],paper:"A4",render:(e,t)=>{let n,i,{land:a,...r}=t,s=Ec[t.lang],l=ju(e),o={name:"quorum",heading:s.heading,footer:f};if(!l){let t=e.feed.lost?.parts.has("voting")?s.unreadable:s.empty;return Ta(e,r,{...o,body:D`<p>${t}</p>`})}let d=Zu((i=Eu("smallest",(n=Mu(l,vu)).rule,n.key))?Mu(l,{...vu,votes:i}):n,r),c=cu(d);return Ta(e,r,{...o,lead:c?s.needs(c):void 0,body:function(e,t,{headingLevel:n,lang:i}){let a=Gc[i],{quorum:r,key:s}=e.layout,l=Ei(n);return D`${function(e,t){let{strings:n,lang:i}=e,a=Gc[i];return D`${ki(t,a.kindsHeading)}
    <dl class="kinds">
      ${Wc.map(e=>D`<div>
            <dt>${n.kinds[e]}</dt>
            <dd>${a.kindsMean[e]}</dd>
          </div>`)}
    </dl>`}(e,l)} ${ki(l,a.example)}
    ${_u(e,t,l,Iu(e,t,l))}
    ${Zc(r,s)?bu(e,function(e,t){let n=Uc.get(t);if(!n){let i=new _c(e,t);for(;!i.step(););Uc.set(t,n=i.counts)}return n}(r,s),l,f):f}
    ${zu(e,t,l,e=>J(e,i))}
    ${ki(l,a.sources)} ${Ju(e,t)}
    <p class="small muted">${e.strings.notForecast}</p>`}(d,e,r)})}},Uu=S("de","Art der Entscheidung","Arten der Entscheidung"),Qu=S("de","Grundlage","Grundlagen"),Yu=S("de","Schritt","Schritte"),Xu=S("de","Begriff","Begriffe"),ep=S("de","Dokument","Dokumente"),tp=E("about",{heading:"Die Strategie und wer dahintersteht",empty:"Die Daten sagen nichts über die Strategie selbst.",unreadable:"Was die Daten über die Strategie selbst sagen, war im Feed nicht lesbar.",ofAll:"Diese Angaben gelten für alle Länder gemeinsam.",sections:{summary:"Worum es geht",decides:"Wer entscheidet",implements:"Wer umsetzt",others:"Weitere Stellen",legal:"Rechtsrahmen",outlook:"Nächste Schritte und was daraus wurde",contacts:"Ansprechstellen",glossary:"Begriffe",cited:"Was die Strategie zitiert"},without:e=>`Dazu enthalten die Daten nichts: ${e}.`,preamble:"Präambel",roles:"Rollen in der Strategie",tasks:"Aufgaben",decisions:"Arten der Entscheidung",rule:"Zustandekommen",binds:"Wen es bindet",noActor:"Stelle nicht veröffentlicht",level:{eu:"Europäische Union",constitution:"Grundgesetz",treaty:"Staatsvertrag",federal:"Bundesrecht",land:"Landesrecht"},noLevel:"Ebene nicht veröffentlicht",planned:"Geplant",status:"Stand",stepStatus:{done:"erfolgt",planned:"geplant",unconfirmed:"nicht bestätigt"},noStatus:"nicht veröffentlicht",footnote:e=>`Fußnote ${e}`,mail:"E-Mail",about:"Dazu",source:"Quelle:",gist:{duties:(e,t)=>`${e}: ${t}.`,decisions:e=>`${Uu(e)}.`,legal:(e,t)=>`${Qu(e)}: ${t}.`,outlook:(e,t,n)=>t?n&&e>1?`${Yu(e)}, alle ${t}.`:`${Yu(e)}: ${t}.`:`${Yu(e)}.`,ofStatus:(e,t)=>`${T(e)} ${t}`,glossary:(e,t,n)=>e>1?`${Xu(e)} von „${t}“ bis „${n}“.`:`${Xu(e)}: „${t}“.`,cited:e=>`${ep(e)} aus den Fußnoten der Strategie.`},citation:"Das Zitat",saveGlossary:"Begriffe als CSV speichern",columns:["Begriff","Langform","Erklärung","Hinweis","Quellen"],holds:{selected:"enthält das Gewählte",linked:"enthält Verknüpftes"}}),np=(e,{lang:t})=>({text:e,lang:t}),ip=e=>e.filter(({items:e})=>e.length>0).map(e=>O({...e,items:e.items.map(O)})),ap=/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu,rp=/^s?(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/u,sp=/s$/,lp=e=>e.match(ap)?.[0]??"",op=new WeakMap;function dp(e,{text:t,lang:n},i){let a,r,s=(r=(a=op.get(e)??new Map).get(n)??function(e){let t=new Map;for(let n of[...e].sort((e,t)=>t.text.length-e.text.length)){let e=lp(n.text);if(!e||!n.text.startsWith(e))continue;let i=t.get(e);i?i.push(n):t.set(e,[n])}return t}(function({feed:e,eventByDecision:t},n){return[...[...t].filter(([e])=>/\D/.test(e)).map(([e,{id:t}])=>({text:e,ref:{type:"event",id:t}})),...e.actors.filter(({kind:e})=>"bund"!==e).map(e=>({text:M(e,"name",n).text,ref:{type:"actor",id:e.id}})),...e.topics.map(e=>({text:M(e,"title",n).text,ref:{type:"topic",id:e.id}}))]}(e,n)),op.set(e,a.set(n,r)),r),l=new Set(i?[Gt(i)]:[]),o=[],d=0;for(let{0:e,index:n}of t.matchAll(ap)){let i=n<d?void 0:function(e,t,n,i){for(let{text:a,ref:r}of[...i.get(n)??[],...i.get(n.replace(sp,""))??[]]){if(!e.startsWith(a,t))continue;let n=rp.exec(e.slice(t+a.length));if(n)return{text:`${a}${n[0]}`,ref:r}}}(t,n,e,s);!i||l.has(Gt(i.ref))||(l.add(Gt(i.ref)),n>d&&o.push({text:t.slice(d,n)}),o.push(i),d=n+i.text.length)}return d<t.length&&o.push({text:t.slice(d)}),o}function cp({model:e,lang:t},n,i,a){let r=M(n,i,t);return r.text?{...r,pieces:dp(e,r,a)}:void 0}function up(e,t,n){let{model:i,lang:a}=e,{cite:r=[]}=t,s=M(t,"title",a),l=cp(e,t,"text",n),o=cp(e,t,"note",n);return{...s.text&&{title:s},...l&&{text:l},...o&&{note:o},facts:[],refs:function({model:e},t){return e.feed.leitlinien.filter(({number:e,cite:n=[]})=>t.some(({source:t,section:i})=>void 0!==i&&i===e&&n.some(e=>e.source===t))).map(({id:e})=>({type:"leitlinie",id:e}))}(e,r),cite:r,isCut:i.feed.lost?.keys.has(t)??!1,isCiteLost:i.isLost(t,"cite")}}function pp(e,t,n,i){let a=cp(e,n,i);return a?[{term:t,value:a}]:[]}let mp=/^([^:.!?]{2,60}): +(?=\S)/,fp=({source:e,section:t,page:n,url:i})=>JSON.stringify([e,t,n,i]),hp=(e,t)=>t.some(t=>fp(t)===fp(e));function gp(e){let t=new Map;for(let n of e)t.has(fp(n))||t.set(fp(n),n);return[...t.values()]}let $p={summary:["summary","preamble"],decides:["tasks","decisions","founding"],implements:["roles","tasks","founding"],others:[],legal:["legal"],outlook:["outlook"],contacts:["contacts"],glossary:["glossary"],cited:["cited"]},bp=["eu","constitution","treaty","federal","land"],vp=(e,t)=>[{lists:ip([{items:(e??[]).map(t)}])}],yp=({groups:e})=>e.flatMap(({lists:e})=>e.flatMap(({items:e})=>e)),Ap=({groups:e,cite:t,notes:n,isCut:i})=>e.length>0||t.length>0||n.length>0||i;function Dp(e){let{about:t}=e.model.feed;if(!t)return;let n=function(e,t){let n=function({model:e},{tasks:t=[],roles:n=[],founding:i=[]}){return[...new Set([...t,...n,...i].map(({actor:e})=>e))].sort((e,t)=>Number(void 0===e)-Number(void 0===t)).map(a=>{let r=({actor:e})=>e===a;return{actor:void 0===a?void 0:e.find("actor",a),founding:i.filter(r),roles:n.filter(r),tasks:t.filter(r)}})}(e,t),i=t=>n.filter(e=>function({actor:e,roles:t,tasks:n}){return e?t.length>0?"implements":n.length>0?"decides":"others":"others"}(e)===t).map(t=>function(e,{actor:t,founding:n,roles:i,tasks:a}){let r=tp[e.lang],s=t&&{type:"actor",id:t.id};return{title:t?l(t,e.lang):np(Q(e,[...n,...i,...a],"actor",r.noActor),e),...s&&{ref:s},lists:ip([{items:n.map(t=>up(e,t,s))},{title:r.roles,items:i.map(t=>function(e,t,n){let i=up(e,t,n),a=function({model:e},t){let n=e.feed.layers.find(e=>e.title===t);return n&&{type:"layer",id:n.id}}(e,t.title);if(!a)return i;let r=("topics"===a.id?e.model.feed.topics:[]).map(({id:e})=>({type:"topic",id:e}));return{...i,ref:a,refs:[...r,...i.refs]}}(e,t,s))},{title:r.tasks,items:a.map(t=>up(e,t,s))}])}}(e,t)),{decisions:a=[]}=t;return{summary:function(e,t){let{lang:n}=e,[,...i]=re(t,"summary",n),a=re(t,"preamble",n),r=t=>ip([{items:t.map(t=>function({model:e},t){let{text:n,lang:i}=t,[a="",r]=mp.exec(n)??[],s={text:n.slice(a.length),lang:i};return{...void 0!==r&&{title:{text:r,lang:i}},text:{...s,pieces:dp(e,s)},facts:[],refs:[],cite:[],isCut:!1,isCiteLost:!1}}(e,t))}]);return[{lists:r(i)},{title:np(tp[n].preamble,e),lists:r(a)}]}(e,t),decides:[...i("decides"),{title:np(tp[e.lang].decisions,e),lists:ip([{items:a.map(t=>function(e,t){let{rule:n,binds:i}=tp[e.lang];return{...up(e,t),facts:[...pp(e,n,t,"rule"),...pp(e,i,t,"binds")]}}(e,t))}])}],implements:i("implements"),others:i("others"),legal:function(e,{legal:t=[]}){let{level:n,noLevel:i}=tp[e.lang],a=n=>ip([{items:t.filter(e=>e.level===n).map(t=>{let n;return n=cp(e,t,"act"),{...up(e,t),...n&&{aside:n}}})}]);return[...bp.map(t=>({title:np(n[t],e),lists:a(t)})),{title:np(Q(e,t,"level",i),e),lists:a(void 0)}]}(e,t),outlook:vp(t.outlook,t=>function(e,t){let{planned:n,status:i,stepStatus:a,noStatus:r}=tp[e.lang],s=e.model.isLost(t,"status"),l=t.status?a[t.status]:r,o={text:l,lang:e.lang,pieces:[{text:l}]};return{...up(e,t),facts:[...pp(e,n,t,"planned"),...s?[]:[{term:i,value:o}]]}}(e,t)),contacts:vp(t.contacts,t=>({...up(e,t),url:t.url,email:t.email})),glossary:[{lists:ip([function(e,{glossary:t=[]}){let n=t.map(t=>{let n;return n=cp(e,t,"long"),{...up(e,t),title:M(t,"term",e.lang),...n&&{aside:n}}}),i=({title:e})=>e?.text??"";return{items:n.sort((t,n)=>Bt(i(t),i(n),e.lang)),isGlossary:!0}}(e,t)])}],cited:vp(t.cited,t=>function(e,t){let{lang:n}=e,i=[M(t,"publisher",n).text,t.date&&j(t.date,n),t.footnote&&tp[n].footnote(t.footnote)].filter(Boolean).join(", ");return{...up(e,t),...i&&{text:{text:i,lang:n,pieces:[{text:i}]}}}}(e,t))}}(e,t),i=Object.keys(n),a=i.map(i=>function({model:e},t,n,i){let a=i.filter(({lists:e})=>e.length>0).map(O),r=yp({groups:a}),s="summary"===n,l=s&&t.cite||[],o=s&&t.notes||[];return{name:n,groups:a,cite:gp([...l,...[...o,...r].flatMap(e=>e.cite??[])]),notes:o,isCut:$p[n].some(n=>e.isLost(t,n)),isCiteLost:s&&e.isLost(t,"cite")||r.some(e=>e.isCiteLost),isCited:"cited"!==n&&"contacts"!==n}}(e,t,i,n[i])).filter(Ap),[r]=re(t,"summary",e.lang);if(0===a.length&&!r)return;let s=new Set([...a.map(({name:e})=>e),"others",...r?["summary"]:[]]);return{lead:r,sections:a,without:i.filter(e=>!s.has(e))}}let Cp=e=>(e?.pieces??[]).flatMap(({ref:e})=>e??[]),Bp=({ref:e,aside:t,text:n,note:i,facts:a,refs:r})=>[...e?[e]:[],...r,...[t,n,i,...a.map(({value:e})=>e)].flatMap(Cp)],kp=e=>[...e.groups.flatMap(({ref:e})=>e??[]),...yp(e).flatMap(Bp)],wp=oe`
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
`,Ep=E("details",{label:"Einzelheiten",close:"Schließen",wholeTitle:"Ganzer Titel",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"Wortlaut je Quelle",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"nicht veröffentlicht",measures:"Bausteine"});function Fp({lang:e,entry:t},n){let i=n.lang!==e;if(!i&&n.pieces.every(({ref:e})=>!e))return n.text;let a=n.pieces.map(({text:e,ref:n})=>n?t(n,e):e);return D`<span class="said" lang=${i?n.lang:f}>${a}</span>`}function xp(e,t,n=e=>e){return(({text:e})=>e.length>Y)(t)?nt(t,e.lang,Y,n):n(Fp(e,t))}function Gp(e,t,n){let{title:i,ref:a,aside:r}=t;return et(!a&&(i?.text.length??0)>k||void 0!==r&&(({text:e})=>e.length>Y)(r),e.lang,i=>n(function(e,t,n){let{title:i,ref:a,aside:r,text:s,note:l,facts:o}=t,{lang:d,entry:c}=e;if(!i)return f;let u=tt(i,d,k,n),p=s||l||o.length>0?D`<b>${u}</b>`:u,m=r&&((({text:e})=>e.length>Y)(r)?tt(r,d,Y,n):Fp(e,r));return D`${a?c(a,ve(i,d)):p}${m&&D` <span class="muted">(${m})</span>`}`}(e,t,i)))}function Hp({model:e,lang:t},n){let i=n.flatMap(n=>Ji(e,n,t)??[]);return 0===i.length?f:D`<p class="where small muted">
    ${tp[t].source} ${i.map((e,t)=>D`${t?"; ":""}${e}`)}
  </p>`}function Lp(e,t){let{groups:n,cite:i,isCut:a}=t;return D`${n.map(t=>function(e,{title:t,ref:n,lists:i},a){let{lang:r,entry:s}=e,l=Ei(e.level),o=t&&ve(t,r);return D`<div class="group">
    ${t?ki(l,n?s(n,o):o):f}
    ${i.map(n=>D`${n.title?ki(t?Ei(l):l,n.title):f}
        ${function(e,{items:t,isGlossary:n},i){let{lang:a,isNeeded:r}=e,s=i?function(e){let[t,...n]=e;return gp(t?.cite??[]).filter(e=>n.every(t=>hp(e,t.cite)))}(t):[],l=t=>function(e,t,n){let{text:i,note:a,isCut:r}=t;return D`${i&&xp(e,i,e=>D`<p>${e}</p>`)}
  ${function(e,{facts:t}){return 0===t.length?f:D`<dl class="facts">
    ${t.map(({term:t,value:n})=>D`<div>
          <dt>${t}</dt>
          <dd>${xp(e,n)}</dd>
        </div>`)}
  </dl>`}(e,t)} ${function({lang:e},{url:t,email:n}){return D`${Gi(t,e=>D`<p class="address">${Fi(e,B(e.replace(/^https?:\/\//i,"").replace(/\/$/,""),k))}</p>`)}
  ${Gi(n,t=>{let n;return D`<p>${tp[e].mail}: ${n=B(t,k),xi.test(t)?D`<a href="mailto:${t}" part="link">${n}</a>`:n}</p>`})}`}(e,t)}
  ${a&&xp(e,a,e=>D`<p class="note">${e}</p>`)}
  ${r?D`<p class="muted">(${F(e.lang)})</p>`:f}
  ${0===t.refs.length?Hp(e,n):D`<div class="ends">${function(e,{refs:t}){return D`<ul class="related" aria-label=${tp[e.lang].about}>
    ${t.map(t=>D`<li>${e.entry(t,function({model:e,lang:t,mark:n},i){let{type:a,id:r}=i,s="cell"===a?void 0:e.find(a,r);if(!s)return r;let l="leitlinie"===a&&e.find(a,r)?.number,o=l?`${Z[t].type.leitlinie} ${B(l,x)}`:J(s,t);return D`${n(i)}${o}`}(e,t))}</li>`)}
  </ul>`}(e,t)} ${Hp(e,n)}</div>`}`}(e,t,i?t.cite.filter(e=>!hp(e,s)):[]),o=t=>D`<div class="item" part="item">
      ${t.slice(0,1).map(t=>D`<dt>${Gp(e,t,e=>e)}</dt>`)}
      ${t.map(e=>D`<dd>${l(e)}</dd>`)}
    </div>`,d=t=>D`<li class="item" part="item">
      ${t.title?Gp(e,t,e=>D`<p class="title">${e}</p>`):f}
      ${l(t)}
    </li>`,c=n?Li(function(e){let t=new Map;for(let n of e){let e=JSON.stringify([n.title?.text,n.aside?.text]);t.set(e,[...t.get(e)??[],n])}return[...t.values()]}(t),e=>D`<dl class="items">${e.map(o)}</dl>`,{lang:a,isNeeded:e=>e.some(r)}):Li(t,e=>D`<ul class=${t.some(e=>e.title)?"items":"items prose"}>
      ${e.map(d)}
    </ul>`,{lang:a,isNeeded:r});return D`${c} ${Hp(e,s)}`}(e,n,a)}`)}
  </div>`}(e,t,i.length>1))}
  ${a?D`<p class="muted">(${F(e.lang)})</p>`:f}
  ${function({lang:e},{notes:t}){return t.map(t=>ne(t,"text",e,"note"))}(e,t)}
  ${n.length>0||i.length>0?function({model:e,lang:t},n){let{cite:i,isCited:a,isCiteLost:r}=n;return 0!==i.length||a?D`<div class="origins">
    <p class="origins-title">${Ep[t].sources}</p>
    ${Ni(e,{cite:i},t,{lost:r})}
  </div>`:f}(e,t):f}`}let jp=e=>e.flatMap(({title:e})=>e?.text??[]);function Mp(e,t){let{lang:n}=e;if(0===t.groups.length)return{text:t.isCut?it[n].items:"",lang:n};if("summary"===t.name){let e,i;return(i=jp(e=yp(t))).length>1?{text:i.join(" · "),lang:e.at(-1)?.text?.lang??n}:e[0]?.text??{text:"",lang:n}}return{text:function(e,t){let{lang:n}=e,i=tp[n],{gist:a}=i,{groups:r}=t,s=yp(t),l=jp(s),o=()=>r.filter(({ref:e})=>e).map(e=>function({gist:e},{title:t,lists:n}){let i=n.map(({items:e})=>jp(e)).find(({length:e})=>e>0)??[];return e.duties(t?.text??"",i.join(", "))}(i,e)).join(" ");return"summary"===t.name?"":{decides:()=>o()||a.decisions(s.length),implements:o,others:()=>`${r.flatMap(({title:e})=>e?.text??[]).join(", ")}.`,legal:()=>a.legal(s.length,r.flatMap(({title:e})=>e?.text??[]).join(", ")),outlook:()=>function({model:e,lang:t}){let{gist:n,stepStatus:i,noStatus:a}=tp[t],{outlook:r=[]}=e.feed.about??{},s=new Map;for(let t of r){let n=t.status?i[t.status]:a;e.isLost(t,"status")||s.set(n,(s.get(n)??0)+1)}let[l]=s.keys(),o=1===s.size&&s.get(l??"")===r.length,d=[...s].map(([e,t])=>n.ofStatus(t,e));return n.outlook(r.length,o?l??"":Ct(d,t),o)}(e),contacts:()=>`${l.join(", ")}.`,glossary:()=>a.glossary(s.length,l[0]??"",l.at(-1)??""),cited:()=>a.cited(s.length)}[t.name]()}(e,t),lang:n}}function Sp({model:e,lang:t}){let{empty:n,unreadable:i}=tp[t];return e.feed.lost?.parts.has("about")?i:n}function Ip({lang:e},{without:t}){let{sections:n,without:i}=tp[e];return t.length>0?i(t.map(e=>n[e]).join(", ")):""}let zp={sheets:[wp],paper:"A4",render:(e,{land:t,...n})=>{let{lang:i}=n,{heading:a,sections:r,ofAll:s}=tp[i],l={name:"about",heading:a},o={model:e,lang:i},d=Dp(o);if(!d)return Ta(e,n,{...l,body:D`<p>${Sp(o)}</p>`});let c=Ei(n.headingLevel),u={...o,level:c,entry:(e,t)=>t,mark:()=>f,isNeeded:()=>!1},p=Ip(o,d),m=void 0!==t;return Ta(e,n,{...l,lead:(d.lead||m)&&D`${d.lead&&L(d.lead,i)} ${m?s:f}`,body:D`<div class="sections">
          ${d.sections.map(e=>D`<section class="section">
                ${ki(c,r[e.name])}
                <div class="content">${Lp(u,e)}</div>
              </section>`)}
        </div>
        ${p?D`<p class="muted">${p}</p>`:f}`})}},Jp={"strategy-pyramid":hs,"leitlinien-matrix":Os,"project-map":Bl,timeline:no,"project-list":To,cascade:yc,quorum:qu,about:zp};function Np({mode:e,name:t,styles:n}){return n??("static"===e?"fds-static.css":`${t}.hydrate.css`)}async function Op(e,t,n){let{land:i}=n,a=void 0===i?n:{...n,land:function(e,t){let n=zt(e,t);if(n&&r(n))return n.id;let i=e.feed.actors.filter(r).map(({id:e})=>e).sort().join(", ");throw new rt(st(`Das Land „${t}“ steht nicht in diesem Feed; es gibt: ${i}`,`There is no Land “${t}” in this feed; there are: ${i}`))}(e,i)};return await at.load(n.lang),"hydrate"===a.mode?async function(e,t){let{renderHydrate:n}=await import("./render-hydrate.js").then(function(e){return e.r});return n(e,t,Np(t))}(t,a):function(e,t){let{name:n,lang:i,headingLevel:a,today:r,land:s,since:l}=t,o=Jp[n];if(!o)throw Error(`there is no static form of ${n}`);let d=void 0===s?e:hn(e,{land:s,filter:null}),c=void 0===l?void 0:$t(l),u={lang:i,headingLevel:a,today:r,...void 0!==s&&{land:s},...void 0!==c&&{since:c}};return xt(Bi(o.render(d,u))).replace(Ci,"$1")}(e,a)}let Kp=(e,t)=>new ut(st(`${e}: ${t.de}`,`${e}: ${t.en}`));var Tp=Object.freeze({__proto__:null,runRender:async function(e,t){let n=bt(e,Object.keys(Jp),t.now()),i=await async function({model:e,json:t},n){var i;let a=await Op(e,t,n),r=(i=Np(n),Bi(D`<link rel="stylesheet" href=${i} />`)),s="static"===n.mode?[r]:[];if(!n.page)return[...s,a,""].join("\n");let{text:l}=M(e.feed,"title",n.lang),{name:o,lang:d}=n,c=xt(l||o),u=1===n.headingLevel?[]:[`<h1>${vt(c)}</h1>`];return yt({lang:d,title:c,head:s,body:["<main>",...u,a,"</main>"]})}(await async function(e,t,n){let i,{name:a,text:r}=await(void 0===t?e.shippedFeed().then(e=>({name:"feed.v1.json",text:e})):lt(e,t)),s=r.replace(/^\uFEFF/,"");try{i=JSON.parse(s)}catch(n){let{de:e,en:t}=ot(n);throw Kp(a,st(`Das ist kein JSON (${e}).`,`This is no JSON (${t}).`))}let{feed:l,problems:d}=dt(i,n);for(let{path:t,message:n}of d)e.warn(`${a}: ${t||"/"}: ${n}`);if(!l)throw Kp(a,st("Das ist kein verwendbarer Feed.","This is no feed that can be used."));if(!ct(l))throw Kp(a,st("Kein einziger Eintrag der Strategie ist verwendbar (Ebenen, Ziele, Leitlinien, Themen, Vorhaben, Ereignisse); es gibt nichts zu zeigen.","Not one record of the strategy can be used (layers, goals, Leitlinien, topics, projects, events), so there is nothing to show."));return{model:o(l),json:s}}(t,n.feed,e.lang),n);return void 0===n.out?t.print(i):await t.writeFile(n.out,i),0}});export{Jl as $,js as A,Li as B,Mo as C,Fs as D,gs as E,nl as F,bl as G,il as H,Qs as I,ki as J,Ei as K,ul as L,Ki as M,Ls as N,Ys as O,Hs as P,Fi as Q,pl as R,vl as S,$l as T,Xs as U,dl as V,Ol as W,Ul as X,Tl as Y,Gi as Z,Sl as _,la as a,ha as a$,zl as a0,bo as a1,Oo as a2,So as a3,ho as a4,Co as a5,ko as a6,wo as a7,No as a8,go as a9,Fu as aA,Eu as aB,xu as aC,vu as aD,Bu as aE,uu as aF,Au as aG,Ec as aH,cu as aI,Pu as aJ,Ru as aK,ju as aL,Mu as aM,Lu as aN,Cu as aO,wp as aP,tp as aQ,Dp as aR,Sp as aS,Ip as aT,kp as aU,Bp as aV,Lp as aW,Mp as aX,Xt as aY,Bt as aZ,en as a_,Wo as aa,Qd as ab,Zd as ac,Vd as ad,rc as ae,Pd as af,Nr as ag,ac as ah,Ud as ai,Ir as aj,jo as ak,Rd as al,Cr as am,ec as an,sc as ao,dc as ap,$c as aq,oc as ar,xd as as,eu as at,tu as au,Xc as av,du as aw,Hc as ax,Wc as ay,gu as az,xt as b,Kt as b$,aa as b0,Ct as b1,ba as b2,ra as b3,Jr as b4,ws as b5,wi as b6,ia as b7,ea as b8,na as b9,ar as bA,Ma as bB,dr as bC,Ur as bD,Tr as bE,Kr as bF,Pa as bG,lo as bH,Ep as bI,vr as bJ,Ni as bK,Fl as bL,Ji as bM,Sa as bN,Ga as bO,xa as bP,La as bQ,za as bR,Ja as bS,Oa as bT,Ha as bU,Na as bV,Mn as bW,Sn as bX,Os as bY,Ks as bZ,Zt as b_,Xi as ba,pa as bb,ma as bc,ua as bd,ca as be,It as bf,wr as bg,ja as bh,so as bi,os as bj,rr as bk,lr as bl,or as bm,hs as bn,Zi as bo,ps as bp,fs as bq,qi as br,ms as bs,sr as bt,$r as bu,cr as bv,ds as bw,Za as bx,Qa as by,Xa as bz,_r as c,ka as c$,Ot as c0,_a as c1,bs as c2,Tt as c3,ln as c4,qt as c5,Pt as c6,jn as c7,yn as c8,Bn as c9,$o as cA,qo as cB,zd as cC,Td as cD,yc as cE,vc as cF,bc as cG,hu as cH,Ou as cI,$u as cJ,pu as cK,fu as cL,jc as cM,Gc as cN,mu as cO,qu as cP,Wu as cQ,Hu as cR,Iu as cS,zu as cT,Ju as cU,Zc as cV,Yc as cW,bu as cX,zp as cY,un as cZ,Ua as c_,Bs as ca,ks as cb,Es as cc,Ms as cd,on as ce,dn as cf,cn as cg,Bl as ch,gl as ci,no as cj,io as ck,Yo as cl,rd as cm,ed as cn,Gl as co,xl as cp,Hl as cq,Nl as cr,br as cs,uo as ct,To as cu,Ko as cv,fo as cw,Ut as cx,Qt as cy,po as cz,Wr as d,Rs as d0,Tp as d1,as as e,Ri as f,Dr as g,Lt as h,oa as i,zr as j,ls as k,is as l,Rr as m,qc as n,ir as o,xr as p,pr as q,Gt as r,Ht as s,Bi as t,Sr as u,es as v,qr as w,Gs as x,Or as y,zs as z};
