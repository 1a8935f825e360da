let e,t,n;import{c as i,d as a,e as r,l as s,g as l,Z as o,h as d,E as c,N as u,i as p,A as m,H as f,p as h,j as g,k as $,m as b,o as v,q as y,T as A,s as D,r as C,u as B,v as k,x as E,y as w,z as F,B as x,D as G,F as H,G as L,J as j,K as M,M as S,O as I,P as z,Q as J,R as N,S as O,U as K,V as T,W as V,X as P,Y as R,_,$ as Z,a0 as W,a1 as q,a2 as U,a3 as Q,a4 as Y,a5 as X,a6 as ee,a7 as te,a8 as ne,a9 as ie,aa as ae,ab as re,ac as se,ad as le,ae as oe,af as de,ag as ce,ah as ue,ai as pe,aj as me,ak as fe,al as he,am as ge,an as $e,ao as be,ap as ve,aq as ye,ar as Ae,as as De,at as Ce,au as Be,av as ke,aw as Ee,ax as we,ay as Fe,az as xe,aA as Ge,aB as He,aC as Le,aD as je,aE as Me,aF as Se,aG as Ie,aH as ze,aI as Je,aJ as Ne,aK as Oe,aL as Ke,aM as Te,aN as Ve,aO as Pe,aP as Re,aQ as _e,aR as Ze,aS as We,aT as qe,aU as Ue,C as Qe,w as Ye,aV as Xe,aW as et,aX as tt,aY as nt,aZ as it}from"../fds.js";import{l as at,s as rt,b as st,T as lt,L as ot,d as dt,a as ct,e as ut,c as pt}from"./render-options.js";import{Buffer as mt}from"buffer";import{R as ft}from"./reload.js";function ht(e,t){return i(`list/${t}`,()=>new Intl.ListFormat(a[t])).format(e)}function gt(e,t,n){return(0,i(`collator/${n}`,()=>new Intl.Collator(a[n],{numeric:!0})).compare)(e,t)}function $t({type:e,id:t}){return`${e}:${t}`}function bt(e,t){return e===t||!!e&&!!t&&e.type===t.type&&e.id===t.id}function vt(e,{type:t,id:n}){if("cell"!==t)return void 0!==e.find(t,n);let[i="",a="",...r]=n.split("/");return 0===r.length&&!!e.find("category",i)&&!!e.find("goal",a)}let yt=/[^A-Za-z0-9_-]+$/;function At(e,t){let n=[...e].map(({id:e})=>e),i=t.trim();if(n.includes(i))return i;let a=i.replace(yt,"");if(n.includes(a))return a;for(let e of[i.toLowerCase(),a.toLowerCase()]){let t=n.filter(t=>t.toLowerCase()===e);if(t.length>0)return 1===t.length?t[0]:void 0}}let Dt={layer:"layers",goal:"goals",category:"categories",leitlinie:"leitlinien",topic:"topics",project:"projects",event:"events",actor:"actors"};function Ct(e,t){if(vt(e,t))return t;let{type:n}=t,{feed:i}=e;if("cell"!==n){let e=At(i[Dt[n]],t.id);return void 0===e?void 0:{type:n,id:e}}let[a="",r=""]=t.id.split("/"),[s,l]=[At(i.categories,a),At(i.goals,r)];return void 0===s||void 0===l?void 0:{type:n,id:`${s}/${l}`}}function Bt(e,t){let n=e.find("actor",t.trim());if(n)return n;let i=at(t),a=e.feed.actors.filter(({kind:e})=>"land"===e);return i?a.find(e=>(({id:e,name:t,name_en:n,short:i})=>[t,n,i,...rt(e)].flatMap(e=>void 0===e?[]:at(e)))(e).includes(i)):void 0}let kt=/[\p{L}\p{N}\p{M}]+/gu,Et=/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;function wt(e){return e.replace(/[aou]e/g,(t,n)=>{let i;return void 0!==(i=e[n-1])&&"aeiouyq~".includes(i)?t:t.charAt(0)+"~"})}function Ft(e){return e.toLowerCase().replace(/([aou])\u0308/g,"$1~").replace(/\p{M}/gu,"").replaceAll("ß","ss").replaceAll("ς","σ")}function xt(e){return(e.normalize("NFKD").replace(Et,"").match(kt)??[]).map(e=>wt(Ft(e))).filter(Boolean)}let Gt=/[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011*:_][\p{L}\p{N}\p{M}]+)+/gu;function Ht(e){let t=e.match(Gt)?.map(e=>e.replace(/[-\u2010\u2011*:_]/g,""))??[];return xt([e,...t].join(" ")).map(e=>` ${e}`).join("")}let Lt={a:"a~?",o:"o~?",u:"u~?","a~":"a(?:~?e|~)?","o~":"o(?:~?e|~)?","u~":"u(?:~?e|~)?",e:"[e~]"},jt=/^[aou]~$/;function Mt(e){let t=jt.test(e)?`${e.charAt(0)}(?:~?e|~)`:e.replace(/[aou]~?|e/g,e=>Lt[e]??e);return RegExp(e.length<2?` ${t}`:t,"gu")}let St=new Map;function It(e,t){return t.every(t=>{let n;return(!(n=St.get(t))&&(St.size>=50&&St.clear(),St.set(t,n=Mt(t))),n.lastIndex=0,n).test(e)})}let zt=["planned","running","done","stopped"],Jt=["project","programme","product","standard","service","body"],Nt=(e,t)=>({feed:n})=>{let i=new Set(n.projects.map(t=>t[e]));return t.filter(e=>i.has(e)).map(e=>({id:e}))},Ot={land:{param:"land",values:{project:({lead:e=[],partners:t=[]})=>[...e,...t],event:r},candidates:e=>e.feed.actors.filter(t=>function(e,{id:t,kind:n}){let{leads:i=[],partners:a=[]}=e.projectsByActor.get(t)??{},r=e.eventsByActor.get(t)??[];return"land"===n||i.length+a.length+r.length>0}(e,t))},topic:{param:"with-topic",values:{project:({topic:e})=>[e],event:({topic:e})=>[e]},whereTold:["event"],candidates:({feed:e})=>e.topics},area:{param:"area",values:{project:({areas:e=[]})=>e,event:({areas:e=[]})=>e},whereTold:["project","event"],candidates:({feed:e})=>e.areas},status:{param:"status",values:{project:({status:e})=>[e]},candidates:Nt("status",zt)},kind:{param:"kind",values:{project:({kind:e})=>[e]},candidates:Nt("kind",Jt)},leitlinie:{param:"about",values:{leitlinie:({id:e})=>[e],project:({leitlinien:e=[]})=>e},candidates:({feed:e})=>e.leitlinien}},Kt=Object.keys(Ot),Tt=new WeakMap,Vt=["","_en"],Pt=["id","number","title","label","name","summary","keywords","place","session"];function Rt(e,t=[]){return t.flatMap(t=>{let n=e.find("actor",t);return n?[s(n,"de").text,s(n,"en").text]:[]})}function _t(e,t){let n=Tt.get(e);if(void 0!==n)return n;let i=Ht([...Pt.flatMap(t=>Vt.flatMap(n=>e[`${t}${n}`]??[])),...t()].join(" "));return Tt.set(e,i),i}function Zt(e,t){return 0===t.length||It(_t(e,()=>(e.variants??[]).map(({title:e})=>e)),t)}function Wt(e,t,n){if(0===n.length)return!0;let{lead:i,partners:a}=t;return It(_t(t,()=>[...Rt(e,i),...Rt(e,a)]),n)}function qt(e,t,n){return 0===n.length||It(_t(t,()=>[t.decision?.number,...Rt(e,t.actors)]),n)}function Ut(e,t){return It(_t(e,()=>[]),t)}async function Qt(e,t,n){let{leitlinien:i,projects:a,events:r}=e.feed,s=["\0"],l=[...i.map(e=>()=>Zt(e,s)),...a.map(t=>()=>Wt(e,t,s)),...r.map(t=>()=>qt(e,t,s))],o=n();for(let e of l)e(),n()-o<8||(await t(),o=n())}function Yt(e,t,n){return n.every(([{values:n},i])=>n[e]?.(t).includes(i)??!0)}function Xt(e,t,n){return n.filter(([{values:n,whereTold:i}])=>!i?.includes(e)||t.some(t=>n[e]?.(t).some(e=>void 0!==e)))}let en=new WeakMap;function tn(e,t){let n=JSON.stringify([t.land,t.filter]),i=en.get(e)??[],a=i.find(e=>e.key===n);if(a)return a.model;let r=l(function(e,{land:t,filter:n}){let{feed:i}=e,a=xt(n?.text??""),r=Kt.flatMap(e=>{let t=n?.[e]??null;return null===t?[]:[[Ot[e],t]]});null!==t&&r.push([Ot.land,t]);let s=Xt("project",i.projects,r),l=Xt("event",i.events,r);return{...i,leitlinien:i.leitlinien.filter(e=>Yt("leitlinie",e,r)&&Zt(e,a)),projects:i.projects.filter(t=>Yt("project",t,s)&&Wt(e,t,a)),events:i.events.filter(t=>Yt("event",t,l)&&qt(e,t,a))}}(e,t));return en.set(e,[{key:n,model:r},...i].slice(0,4)),r}let{I:nn}=o,an=e=>e,rn=e=>void 0!==e?._$litType$,sn=e=>e?._$litDirective$,ln=e=>void 0===e.strings,on=(e,t,n)=>{let i=e._$AA.parentNode,a=void 0===t?e._$AB:t._$AA;if(void 0===n)n=new nn(i.insertBefore(document.createComment(""),a),i.insertBefore(document.createComment(""),a),e,e.options);else{let t=n._$AB.nextSibling,r=n._$AM,s=r!==e;if(s){let t;n._$AQ?.(e),n._$AM=e,void 0!==n._$AP&&(t=e._$AU)!==r._$AU&&n._$AP(t)}if(t!==a||s){let e=n._$AA;for(;e!==t;){let t=an(e).nextSibling;an(i).insertBefore(e,a),e=t}}}return n},dn=(e,t,n=e)=>(e._$AI(t,n),e),cn={},un=(e,t=cn)=>e._$AH=t,pn=e=>{e._$AR(),e._$AA.remove()},mn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},fn=e=>mn[e],hn=e=>e.replace(/[&<>"']/g,fn),gn=({elementRenderers:e},t,n=customElements.get(t),i=new Map)=>{if(void 0===n)return console.warn(`Custom element ${t} was not registered.`),new bn(t);for(let a of e)if(a.matchesClass(n,t,i))return new a(t);return new bn(t)};class $n{static matchesClass(e,t,n){return!1}constructor(e){this.tagName=e}connectedCallback(){}attributeChangedCallback(e,t,n){}setProperty(e,t){void 0!==this.element&&(this.element[e]=t)}setAttribute(e,t){if(e=e.toLowerCase(),void 0!==this.element){let n=this.element.getAttribute(e);this.element.setAttribute(e,t),this.attributeChangedCallback(e,n,t)}}get shadowRootOptions(){return{mode:"open"}}renderShadow(e){}renderLight(e){}renderAttributes(){let e=[];if(void 0!==this.element){let{attributes:t}=this.element;for(let n,i,a=0;a<t.length&&({name:n,value:i}=t[a]);a++)""===i||null==i?e.push(` ${n}`):e.push(` ${n}="${hn(i)}"`)}return e}}class bn extends $n{constructor(){super(...arguments),this._attributes={}}setAttribute(e,t){this._attributes[e.toLowerCase()]=t}renderAttributes(){let e=[];for(let[t,n]of Object.entries(this._attributes))""===n||null==n?e.push(` ${t}`):e.push(` ${t}="${hn(n)}"`);return e}}let vn={attributeToProperty:d._$AK,changedProperties:d._$AL},yn={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5},An=e=>(...t)=>({_$litDirective$:e,values:t}),Dn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},Cn=null,Bn={boundAttributeSuffix:o.M,marker:o.P,markerMatch:o.A,getTemplateHtml:o.L,patchDirectiveResolve:(e,t)=>{if(e.prototype._$AS.name!==t.name){Cn??=e.prototype._$AS.name;for(let n=e.prototype;n!==Object.prototype;n=Object.getPrototypeOf(n))if(n.hasOwnProperty(Cn))return void(n[Cn]=t);throw Error("Internal error: It is possible that both dev mode and production mode Lit was mixed together during SSR. Please comment on the issue: https://github.com/lit/lit/issues/4527")}},getAttributePartCommittedValue:(e,t,n)=>{let i=c;return e.j=e=>i=e,e._$AI(t,e,n),i},connectedDisconnectable:e=>({...e,_$AU:!0}),resolveDirective:o.V,AttributePart:o.H,PropertyPart:o.B,BooleanAttributePart:o.N,EventPart:o.U,isIterable:o.D},kn=new WeakMap;function En(e){return"#document"===e.nodeName}function wn(e){return"#document-fragment"===e.nodeName}function Fn(e){return"template"===e.nodeName}u.HTML,u.XML,u.MATHML,u.SVG,u.XLINK,u.XMLNS;let xn=p.isElementNode,Gn=p.isCommentNode,Hn=p.isDocumentTypeNode,Ln=p.isTextNode;function jn(e,t,n){if(("function"!=typeof t["pre:node"]||!1!==t["pre:node"](e,n))&&(En(e)||wn(e)||xn(e)||Fn(e)))for(let n of e.childNodes)jn(n,t,e);"function"==typeof t.node&&t.node(e,n),"function"==typeof t.document&&En(e)&&t.document(e),"function"==typeof t.documentFragment&&wn(e)&&t.documentFragment(e,n),"function"==typeof t.element&&xn(e)&&t.element(e,n),"function"==typeof t.template&&Fn(e)&&t.template(e,n),"function"==typeof t.comment&&Gn(e)&&t.comment(e,n),"function"==typeof t.text&&Ln(e)&&t.text(e,n),"function"==typeof t.documentType&&Hn(e)&&t.documentType(e,n)}p.appendChild;let Mn=new Map,Sn=(e,t,n)=>{Mn.has(e)?Mn.get(e).set(n,t):Mn.set(e,new Map([[n,t]]))};for(let[e,t]of[["accept",["input"]],[["accept-charset","acceptCharset"],["form"]],[["accesskey","accessKey"],["*"]],["action",["form"]],["align",["caption","col","colgroup","hr","iframe","img","table","tbody","td","tfoot","th","thead","tr"]],["allow",["iframe"]],["alt",["area","img","input"]],["async",["script"]],["autocapitalize",["*"]],["autocomplete",["form","input","select","textarea"]],["autofocus",["button","input","keygen","select","textarea"]],["autoplay",["audio","video"]],["background",["body"]],[["bgcolor","bgColor"],["body","marquee","table","td","th","tr"]],["border",["img","object","table"]],["buffered",[]],["capture",[]],["challenge",[]],["charset",["script"]],["checked",["input"]],["cite",["blockquote","del","ins","q"]],[["class","className"],["*"]],["code",[]],["codebase",[]],["color",["font","hr"]],["cols",["textarea"]],[["colspan","colSpan"],["td","th"]],["content",["meta"]],[["contenteditable","contentEditable"],["*"]],[["contextmenu"],[]],["controls",["audio","video"]],["coords",["area"]],[["crossorigin","crossOrigin"],["audio","img","link","script","video"]],["csp",["iframe"]],["data",["object"]],[["datetime","dateTime"],["del","ins","time"]],["decoding",["img"]],["default",["track"]],["defer",["script"]],["dir",["*"]],[["dirname","dirName"],["input","textarea"]],["disabled",["button","fieldset","input","optgroup","option","select","textarea"]],["download",["a","area"]],["draggable",["*"]],["enctype",["form"]],[["enterkeyhint","enterKeyHint"],["textarea","contenteditable"]],["for",[]],["form",[]],[["formaction","formAction"],["input","button"]],[["formenctype","formEnctype"],["button","input"]],[["formmethod","formMethod"],["button","input"]],[["formnovalidate","formNoValidate"],["button","input"]],[["formtarget","formTarget"],["button","input"]],["headers",["td","th"]],["height",["canvas","embed","iframe","img","input","object","video"]],["hidden",["*"]],["high",["meter"]],["href",["a","area","base","link"]],["hreflang",["a","link"]],[["http-equiv","httpEquiv"],["meta"]],["icon",[]],["id",["*"]],["importance",[]],["integrity",["link","script"]],["intrinsicsize",[]],[["inputmode","inputMode"],["textarea","contenteditable"]],[["ismap","isMap"],["img"]],["itemprop",[]],["keytype",[]],["kind",["track"]],["label",["optgroup","option","track"]],["lang",["*"]],["language",[]],["loading",["img","iframe"]],["list",[]],["loop",["audio","marquee","video"]],["low",["meter"]],["manifest",[]],["max",["input","meter","progress"]],[["maxlength","maxLength"],["input","textarea"]],[["minlength","minLength"],["input","textarea"]],["media",["link","source","style"]],["method",["form"]],["min",["input","meter"]],["multiple",["input","select"]],["muted",["audio","video"]],["name",["button","form","fieldset","iframe","input","object","output","select","textarea","map","meta","param"]],[["novalidate","noValidate"],["form"]],["open",["details"]],["optimum",["meter"]],["pattern",["input"]],["ping",["a","area"]],["placeholder",["input","textarea"]],["poster",["video"]],["preload",["audio","video"]],["radiogroup",[]],[["readonly","readOnly"],["input","textarea"]],[["referrerpolicy","referrerPolicy"],["a","area","iframe","img","link","script"]],["rel",["a","area","link"]],["required",["input","select","textarea"]],["reversed",["ol"]],["rows",["textarea"]],[["rowspan","rowSpan"],["td","th"]],["sandbox",["iframe"]],["scope",["th"]],["scoped",[]],["selected",["option"]],["shape",["a","area"]],["size",["input","select"]],["sizes",["link","img","source"]],["slot",["*"]],["span",["col","colgroup"]],["spellcheck",["*"]],["src",["audio","embed","iframe","img","input","script","source","track","video"]],["srcdoc",["iframe"]],["srclang",["track"]],["srcset",["img","source"]],["start",["ol"]],["step",["input"]],["style",["*"]],["summary",["table"]],[["tabindex","tabIndex"],["*"]],["target",["a","area","base","form"]],["title",["*"]],["translate",[]],["type",["button","input","embed","object","script","source","style"]],[["usemap","useMap"],["img","input","object"]],["value",["button","data","input","li","meter","option","progress","param"]],["width",["canvas","embed","iframe","img","input","object","video"]],["wrap",["textarea"]]])for(let n of t)n=n.toUpperCase(),e instanceof Array?Sn(n,e[0],e[1]):Sn(n,e,e);let In=e=>1!==e._$litServerRenderMode,{getTemplateHtml:zn,marker:Jn,markerMatch:Nn,boundAttributeSuffix:On,patchDirectiveResolve:Kn,getAttributePartCommittedValue:Tn,resolveDirective:Vn,AttributePart:Pn,PropertyPart:Rn,BooleanAttributePart:_n,EventPart:Zn,connectedDisconnectable:Wn,isIterable:qn}=Bn;function Un(e,t){return Qn(this.render(...t))}let Qn=e=>{let t=sn(e);return void 0!==t&&Kn(t,Un),e},Yn=(e,t,n)=>{if(void 0!==e.strings)for(let i=0;i<e.strings.length-1;i++)Qn(t[n+i]);else Qn(t)},Xn=new WeakMap,ei=/^(\s|<!--[^(-->)]*-->)*(<(!doctype|html|head|body))/i;function ti(e,t,n=!0){let i;if(0===t.customElementHostStack.length){let e=t.eventTargetStack[0];e!==litServerRoot&&(t.eventTargetStack.unshift(litServerRoot),e&&(e.__eventTargetParent=e))}if(Qn(e),i=e,sn(i)?.t){let n=t.customElementInstanceStack.at(-1);if(void 0!==n){let e=n.renderLight(t);if(void 0!==e)return e}e=null}else e=Vn(Wn({type:yn.CHILD}),e);let a=[];if(null!=e&&rn(e))n&&a.push(`\x3c!--lit-part ${(e=>{let t=kn.get(e.strings);if(void 0!==t)return t;let n=new Uint32Array(2).fill(5381);for(let t of e.strings)for(let e=0;e<t.length;e++)n[e%2]=33*n[e%2]^t.charCodeAt(e);let i=String.fromCharCode(...new Uint8Array(n.buffer));return t=mt.from(i,"binary").toString("base64"),kn.set(e.strings,t),t})(e)}--\x3e`),a.push(()=>function(e,t){let n=In(e),i=(e=>{let t=Xn.get(e.strings);if(void 0!==t)return t;let[n,i]=zn(e.strings,1),a=In(e),r=String(n),s=(!a&&ei.test(r)?h:g)(r,{sourceCodeLocationInfo:!0}),l=[],o=0,d=0,c=e=>{if(void 0===o)throw Error("lastOffset is undefined");if(e<o)throw Error(`offset must be greater than lastOffset.\n        offset: ${e}\n        lastOffset: ${o}\n      `);o=e},u=e=>{let t=l.at(-1);void 0!==t&&"text"===t.type?t.value+=e:l.push({type:"text",value:e})},p=e=>{if(void 0===o)throw Error("lastOffset is undefined");let t=o;o=e,u(String(n).substring(t,e))},m=0;return jn(s,{"pre:node"(t,n){if(Gn(t))t.data===Nn&&(p(t.sourceCodeLocation.startOffset),c(t.sourceCodeLocation.endOffset),l.push({type:"child-part",index:m,useCustomElementInstance:n&&xn(n)&&n.isDefinedCustomElement})),m++;else if(xn(t)){let n=0,r=t.tagName;if(t.parentNode&&xn(t.parentNode)&&t.parentNode.isDefinedCustomElement&&l.push({type:"slotted-element-open",name:t.attrs.find(e=>"slot"===e.name)?.value}),-1!==r.indexOf("-")){let e=customElements.get(r);void 0!==e&&(t.isDefinedCustomElement=!0,l.push({type:"custom-element-open",tagName:r,ctor:e,staticAttributes:new Map(t.attrs.filter(e=>!e.name.endsWith(On)).map(e=>[e.name,e.value]))}))}else"slot"===r&&l.push({type:"slot-element-open",name:t.attrs.find(e=>"name"===e.name)?.value});let s=t.attrs.map(e=>{let t=e.name.endsWith(On),i=e.name.startsWith(Jn);return(t||i)&&(n+=1),[t,i,e]});for(let[o,u,f]of((n>0||t.isDefinedCustomElement)&&(p(t.sourceCodeLocation.startTag.startOffset),l.push({type:"possible-node-marker",boundAttributesCount:n,nodeIndex:m})),s))if(o||u){let n=f.value.split(Jn),s=t.sourceCodeLocation.attrs[f.name],u=s.startOffset,h=s.endOffset;if(p(u),o){let e=i[d++],[,s,o]=/([.?@])?(.*)/.exec(e);if(!a){if("."===s)throw Error("Server-only templates can't bind to properties. Bind to attributes instead, as they can be serialized when the template is rendered and sent to the browser.");if("@"===s)throw Error("Server-only templates can't bind to events. There's no way to serialize an event listener when generating HTML and sending it to the browser.")}l.push({type:"attribute-part",index:m,name:o,ctor:"."===s?Rn:"?"===s?_n:"@"===s?Zn:Pn,strings:n,tagName:r.toUpperCase(),useCustomElementInstance:t.isDefinedCustomElement})}else{if(!a)throw Error(`Server-only templates don't support element parts, as their API does not currently give them any way to render anything on the server. Found in template:\n    ${ni(e)}`);l.push({type:"element-part",index:m})}c(h)}else if(t.isDefinedCustomElement){let e=t.sourceCodeLocation.attrs[f.name];p(e.startOffset),c(e.endOffset)}if(t.isDefinedCustomElement)p(t.sourceCodeLocation.startTag.endOffset-1),l.push({type:"custom-element-attributes"}),u(">"),c(t.sourceCodeLocation.startTag.endOffset),l.push({type:"custom-element-shadow"});else if(!a&&/^(title|textarea|script|style)$/.test(t.tagName)){let n=function(e){if(!/script/i.test(e.tagName))return!1;let t=!1;for(let n of e.attrs)if("type"===n.name)switch(n.value){case null:case void 0:case"":case"module":case"text/javascript":case"application/javascript":case"application/ecmascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return!0;default:t=!0}return!t}(t);for(let i of t.childNodes){if(!Ln(i))throw Error(`Internal error: Unexpected child node inside raw text node, a ${t.tagName} should only contain text nodes, but found a ${t.nodeName} (tagname: ${t.tagName})`);let a=i.value,r=i.sourceCodeLocation.startOffset;p(r);let s=RegExp(Jn.replace(/\$/g,"\\$"),"g");for(let i of a.matchAll(s)){if(p(r+i.index),n)throw Error(`Found binding inside an executable <script> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to execute arbitrary JavaScript. If you do need to create a script element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${ni(e)}`);if("style"===t.tagName)throw Error(`Found binding inside a <style> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to exfiltrate information from the page. If you do need to create a style element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${ni(e)}`);l.push({type:"child-part",index:m,useCustomElementInstance:!1}),c(r+i.index+i[0].length)}p(r+a.length)}}else!a&&Fn(t)&&jn(t.content,this,t);m++}},node(e){xn(e)&&(e.isDefinedCustomElement?l.push({type:"custom-element-close"}):"slot"===e.tagName&&l.push({type:"slot-element-close"}),e.parentNode&&xn(e.parentNode)&&e.parentNode.isDefinedCustomElement&&l.push({type:"slotted-element-close"}))}}),p(),Xn.set(e.strings,l),l})(e),a=0,r=[];for(let s of i)switch(s.type){case"text":r.push(s.value);break;case"child-part":r.push(()=>{let i=e.values[a++],r=n;if(rn(i)&&!(r=In(i))&&n)throw Error(`A server-only template can't be rendered inside an ordinary, hydratable template. A server-only template can only be rendered at the top level, or within other server-only templates. The outer template was:\n    ${ni(e)}\n\nAnd the inner template was:\n    ${ni(i)}\n              `);return ti(i,t,r)});break;case"attribute-part":r.push(()=>{let n,i=s.strings,r=new s.ctor({tagName:s.tagName},s.name,i,Wn(),{}),l=void 0===r.strings?e.values[a]:e.values;Yn(r,l,a);let o=c;if(r.type!==yn.EVENT&&(o=Tn(r,l,a)),o!==c){let e=s.useCustomElementInstance?t.customElementInstanceStack.at(-1):void 0;n=r.type===yn.PROPERTY?function(e,t,n){var i,a;let r;n=n===m?void 0:n;let s=(i=t.tagName,a=t.name,void 0!==(r=Mn.get(i))&&r.has(a)?r.get(a):Mn.get("*").get(a));return void 0!==e&&e.setProperty(t.name,n),void 0!==s?`${s}="${hn("string"==typeof n?n:String(n))}"`:void 0}(e,s,o):r.type===yn.BOOLEAN_ATTRIBUTE?function(e,t,n){if(n&&n!==m){if(void 0===e)return t.name;e.setAttribute(t.name,"")}}(e,s,o):function(e,t,n){if(n!==m){if(n="string"==typeof n?n:null==n||n===c?"":String(n),void 0===e)return`${t.name}="${hn(n)}"`;e.setAttribute(t.name,n)}}(e,s,o)}return a+=i.length-1,n});break;case"element-part":r.push(()=>{a++});break;case"custom-element-open":r.push(()=>{let e=gn(t,s.tagName,s.ctor,s.staticAttributes);for(let[n,i]of(e.element&&(ii(e.element,t),t.eventTargetStack.push(e.element)),s.staticAttributes))e.setAttribute(n,i);t.customElementInstanceStack.push(e),t.customElementRendered?.(s.tagName)});break;case"custom-element-attributes":r.push(()=>{let e=t.customElementInstanceStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);e?.connectedCallback();let n=e.renderAttributes();return(t.deferHydration||t.customElementHostStack.length>0)&&(n=n.concat(" defer-hydration")),n});break;case"possible-node-marker":r.push(()=>{if((s.boundAttributesCount>0||t.customElementHostStack.length>0)&&n)return`\x3c!--lit-node ${s.nodeIndex}--\x3e`});break;case"custom-element-shadow":r.push(()=>{let e=t.customElementInstanceStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);t.customElementHostStack.push(e);let n=e.renderShadow(t),i=[];if(void 0!==n){let{mode:a="open",delegatesFocus:r}=e.shadowRootOptions??{},s=r?" shadowrootdelegatesfocus":"";i.push(`<template shadowroot="${a}" shadowrootmode="${a}"${s}>`),i.push(()=>n),i.push("</template>"),i.push(()=>{t.customElementHostStack.pop()})}return i});break;case"custom-element-close":r.push(()=>{t.customElementInstanceStack.pop(),t.eventTargetStack.pop()});break;case"slot-element-open":r.push(()=>{let e=t.customElementHostStack.at(-1);if(void 0===e)throw Error(`Internal error: ${s.type} outside of custom element context`);if(e.element){let n=e.element.__slots??=new Map,i=new f;i.name=s.name??"",ii(i,t),n.has(s.name)||n.set(s.name,i),t.eventTargetStack.push(i)}});break;case"slot-element-close":r.push(()=>{t.eventTargetStack.pop()});break;case"slotted-element-open":r.push(()=>{t.slotStack.push(s.name)});break;case"slotted-element-close":r.push(()=>{t.slotStack.pop()});break;default:throw Error("internal error")}return r.push(()=>{a!==e.values.length&&function(e,t){throw Error(`\n    Unexpected final partIndex: ${e} !== ${t.values.length} while processing the following template:\n\n    ${ni(t)}\n\n    This could be because you're attempting to render an expression in an invalid location. See\n    https://lit.dev/docs/templates/expressions/#invalid-locations for more information about invalid expression\n    locations.\n  `)}(a,e)}),r}(e,t)),n&&a.push("\x3c!--/lit-part--\x3e");else{if(n&&a.push("\x3c!--lit-part--\x3e"),null==e||e===m||e===c);else{let i;if(null===(i=e)||"object"!=typeof i&&"function"!=typeof i||!qn(e))a.push(hn("string"==typeof e?e:String(e)));else for(let i of e)a.push(()=>ti(i,t,n))}n&&a.push("\x3c!--/lit-part--\x3e")}return a}function ni(e){return null!=e?._$litType$?.h?e._$litType$.h.join("${...}"):e.strings.join("${...}")}function ii(e,t){let n=t.eventTargetStack.at(-1),i=t.slotStack.at(-1);e.__host=t.customElementHostStack.at(-1)?.element;let a=n?.__slots?.get(i);a?e.__eventTargetParent=a:e.__host===n?e.__eventTargetParent=e.getRootNode()??n:e.__eventTargetParent=n}let{attributeToProperty:ai,changedProperties:ri}=vn;y.prototype.createRenderRoot=function(){return this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)};class si extends $n{static matchesClass(e){return e._$litElement$}constructor(e){super(e),this._disabled=!1,this.element=new(customElements.get(this.tagName));let t=this.element.__internals;if(t)for(let[e,n]of Object.entries($)){let i=t[e];i&&!this.element.hasAttribute(n)&&(this.element.setAttribute(n,i),this.element.setAttribute(`${b}${n}`,i))}}get shadowRootOptions(){return this.element.constructor.shadowRootOptions??super.shadowRootOptions}connectedCallback(){let e;for(let t of(globalThis.litSsrCallConnectedCallback&&console.warn("litSsrCallConnectedCallback is deprecated. Please use LitElementRenderer.renderOptions instead."),si.renderOptions)){let n=t(this.element);if(n){e=n;break}}if(e?.disableSsr)return void(this._disabled=!0);if(globalThis.litSsrCallConnectedCallback||e?.connectedCallback){this.element.enableUpdating=function(){};try{this.element.connectedCallback()}catch(t){let e=this.element.constructor.name;throw console.warn(`Calling ${e}.connectedCallback() resulted in a thrown error. Consider configuring \`LitElementRenderer.renderOptions\` to prevent calling connectedCallback for unsupported elements or add isServer checks to your code to prevent calling browser API during SSR.`),t}}let t=ri(this.element);this.element?.willUpdate(t),v.prototype.update.call(this.element,t)}attributeChangedCallback(e,t,n){ai(this.element,e,n)}renderShadow(e){if(this._disabled)return;let t=[],n=this.element.constructor.elementStyles;if(void 0!==n&&n.length>0){for(let e of(t.push("<style>"),n))t.push(e.cssText);t.push("</style>")}return t.push(()=>ti(this.element.render(),e)),t}renderLight(e){let t=this.element?.renderLight();return t?[()=>ti(t,e)]:[""]}}si.renderOptions=[];class li{constructor(e){this._waiting=!1,this._iterators=[e[Symbol.iterator]()]}next(){if(this._waiting)throw Error("Cannot call next() while waiting for a Promise to resolve");for(;;){let e=this._iterators.at(-1);if(void 0===e)return{done:!0,value:void 0};let t=e.next();if(t.done){this._iterators.pop();continue}let n=t.value;if("string"==typeof n)return t;for(;"function"==typeof n;)n=n();if(void 0!==n){if("string"==typeof n)return{done:!1,value:n};if(Array.isArray(n)){this._iterators.push(n[Symbol.iterator]());continue}return this._waiting=!0,{done:!1,value:n.then(e=>(this._waiting=!1,"string"==typeof e?e:(this._iterators.push(e[Symbol.iterator]()),this)))}}}}[Symbol.iterator](){return this}}let oi=e=>{let t="";for(let n of e){let e=n;for(;"function"==typeof e;)e=e();if("string"==typeof e)t+=e;else if(Array.isArray(e))t+=oi(e);else if(void 0!==e)throw Error("Promises not supported in collectResultSync. Please use collectResult.")}return t},di=/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g,ci=/(<[a-z][^<>]*?)\s+part="[^"]*"/g;function ui(e){var t;let n;return oi(new li((t={elementRenderers:[si],customElementInstanceStack:[],customElementHostStack:[],eventTargetStack:[],slotStack:[],deferHydration:!1,...t=void 0},n=!0,rn(e)&&(n=In(e)),ti(e,t,n)))).replace(di,"").replace(/[ \t]*\n\s*/g,"\n").trim()}function pi(e,t,n){let i=n??m;switch(Math.min(Math.max(Math.trunc(e),0),6)){case 1:return A`<h1 part="heading" id=${i}>${t}</h1>`;case 2:return A`<h2 part="heading" id=${i}>${t}</h2>`;case 3:return A`<h3 part="heading" id=${i}>${t}</h3>`;case 4:return A`<h4 part="heading" id=${i}>${t}</h4>`;case 5:return A`<h5 part="heading" id=${i}>${t}</h5>`;case 6:return A`<h6 part="heading" id=${i}>${t}</h6>`;default:return m}}function mi(e){let t="number"==typeof e||"string"==typeof e?String(e).trim():"";return/^[0-6]$/.test(t)?Number(t):2}function fi(e){return e>0?e+1:3}function hi(e,t){let n=D(e);return n?A`<a href=${n} rel="noopener" part="link">${t}</a>`:e?A`${t} (${C(e,B)})`:t}let gi=/^[^\s@?&<>",;:]+@[^\s@?&<>",;:]+\.[^\s@?&<>",;:]+$/;function $i(e,t){return e?t(e):void 0}let bi=(e,t)=>k[t].more(e);function vi(e,t,{lang:n,open:i=20,isNeeded:a}){if(e.length<=1.25*i)return t(e);let r=e.slice(i);return A`${t(e.slice(0,i))}
    <details class="whole" ?open=${void 0!==a&&r.some(a)}>
      <summary class="link">${bi(r.length,n)}</summary>
      ${t(r)}
    </details>`}let yi=E("sources",{none:"Keine Quelle angegeben.",lost:"Quelle im Feed nicht lesbar.",page:"S."});function Ai({section:e,page:t},n){return[e&&C(e,F),void 0===t?void 0:`${yi[n].page} ${x(t,n)}`].filter(Boolean).join(", ")}function Di(e,t,n,i){let a=hi(t??e.url,G(e,"title",i)),r=n.filter(Boolean),s=r.length>12?` ${bi(r.length-12,i)}`:"",l=`${r.slice(0,12).join("; ")}${s}`,o=[e.publisher&&C(e.publisher,B),function({date:e},t){return e&&L(e,t)}(e,i),l].filter(Boolean).join(", ");return A`<cite>${a}</cite>${o&&A`<span class="muted">, ${o}</span>`}`}let Ci=/(?:[:(]|, | – ).*$/u,Bi=/^(?:Beschluss |Decision )?[A-Z]*-?\d{4}\/\d+\S*/u;function ki(e,t,n){let i=e.sources.get(t.source);if(!i)return;let a=Ai(t,n),r=H(function(e,t,n){let[i]=e.feed.leitlinien,a=j((i?.cite?.[0]?.source===t.id?e.find("layer","umbrella"):void 0)??t,"title",n),[r]=Bi.exec(a.text)??[],s=r??C(a.text.replace(Ci,""),40);return{...a,text:s}}(e,i,n),n),s=A`${r}${a&&`, ${a}`}`;return A`<cite>${hi(t.url??i.url,s)}</cite>`}function Ei(e,t,n,{more:i=[],lost:a=e.isLost(t,"cite")}={}){let r=[...t.cite??[],...i];if(0===r.length){let{none:e,lost:t}=yi[n];return A`<p class="muted">${a?t:e}</p>`}let s=vi(function(e,t,n){let i=new Map;for(let a of t){let t=e.sources.get(a.source);if(!t)continue;let r=`${a.source} ${a.url??""}`,s=i.get(r)??{source:t,url:a.url,places:[]},l=Ai(a,n);s.places.includes(l)||s.places.push(l),i.set(r,s)}return[...i.values()]}(e,r,n),e=>A`<ul class="sources" part="sources">
        ${e.map(({source:e,url:t,places:i})=>A`<li>${Di(e,t,i,n)}</li>`)}
      </ul>`,{lang:n,open:50});return a?A`${s}
        <p class="muted">${w(n)}</p>`:s}let wi=M("de","fehlerhafter Eintrag","fehlerhafte Einträge"),Fi=M("de","Liste ist nicht lesbar","Listen sind nicht lesbar"),xi=M("de","fehlerhafte Angabe","fehlerhafte Angaben"),Gi=E("frame",{loading:"Die Daten werden geladen …",slow:"Das Laden dauert länger als üblich.",failed:"Die Daten konnten nicht geladen werden.",failedDetails:`Die Einzelheiten konnten nicht geladen werden. ${ft.de}`,broken:`Diese Ansicht kann gerade nicht gezeigt werden. ${ft.de}`,retry:"Erneut versuchen",retrying:"Es wird weiter versucht.",staleFeed:e=>`Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom ${e}.`,staleSnapshot:e=>`Die aktuellen Daten sind gerade nicht erreichbar. Sie sehen den Datenstand aus dem Programmpaket vom ${e}.`,staleUndated:e=>`Neuere Daten sind gerade nicht erreichbar. Gezeigt wird, was am ${e} geladen wurde.`,updated:e=>`Stand ${e}`,updatedUnknown:"Stand nicht angegeben",source:"Zusammenstellung",licence:"Lizenz",snapshot:"Datenstand aus dem Programmpaket",updatedUnreadable:"Stand nicht lesbar",omitted:(e,t,n)=>{let i=[e>0&&wi(e),t>0&&xi(t)].filter(Boolean),a=e+t===1,r=i.length>0&&`${i.join(" und ")} ${a?"wurde":"wurden"} weggelassen`;return[n>0&&Fi(n),r].filter(Boolean).join("; ")},tools:"Zitieren, herunterladen, drucken",failedNarrowing:`Der Filter ließ sich nicht laden. Sie sehen alles. ${ft.de}`}),Hi="heading";function Li(e,t){let{updated:n}=e.feed;return void 0===n?void 0:S(I(n),t)}function ji(e,t){return hi(e.url,e.name?z(e,t):e.url)}function Mi({feed:e},t){let{updatedUnknown:n,updatedUnreadable:i}=Gi[t];return e.lost?.parts.has("updated")?i:n}function Si({feed:{lost:e}},t){if(!e)return m;let n=0;e.records.forEach(e=>{n+=e});let i=J.filter(t=>e.parts.has(t)).length,a=Gi[t].omitted(n,e.values,i);return a?A`<span part="omitted">${a}</span>`:m}function Ii({heading:e,headingLevel:t,lang:n},i){return t>0?A`<section class="frame" part="frame" lang=${n} aria-labelledby=${Hi}>
      ${i}
    </section>`:A`<section class="frame" part="frame" lang=${n} aria-label=${e}>
    ${i}
  </section>`}function zi({heading:e,headingLevel:t},{lead:n,chosen:i}={}){return A`<header part="header">
    <div class="masthead">
      ${pi(t,e,Hi)}
      ${n?A`<p class="lead" part="lead">${n}</p>`:m}
      ${void 0===i?m:A`<p class="choice">${i}</p>`}
    </div>
  </header>`}function Ji(e,t,n,{notice:i,tools:a,news:r}={}){let{lead:s,chosen:l,switches:o,body:d,footer:c}=N(n);return Ii(t,A`${zi(t,{lead:s,chosen:l})}
      ${"stale"===e.status?function(e,{lang:t,retry:n}){let i=Gi[t],a=Li(e.model,t),r=S(st(e.fetchedAt),t),s="snapshot"===e.origin?i.staleSnapshot:i.staleFeed,l=a?s(a):i.staleUndated(r);return A`<div class="notice" part="notice" role="status">
    <p>${l}</p>
    ${e.retrying?A`<p class="muted">${i.retrying}</p>`:m}
    <button type="button" class="link" part="retry" @click=${n}>${i.retry}</button>
  </div>`}(e,t):m} ${i} ${r}
      ${$i(o,e=>A`<div class="switches" part="switches">${e}</div>`)}
      <div class="body" part="body">${d}</div>
      ${null===c?m:A`<footer part="footer">
              <div class="origin">${function(e,t){let n=Gi[t],i=Li(e.model,t),{publisher:a,licence:r}=e.model.feed;return A`<span part="date">${i?n.updated(i):Mi(e.model,t)}</span>
    ${$i(a?.name||a?.url?a:void 0,e=>A`<span part="source">${n.source}: ${ji(e,t)}</span>`)}
    ${$i(r?.trim(),e=>A`<span part="licence">${n.licence}: ${hi(O(e),C(e,F))}</span>`)}
    ${"snapshot"===e.origin?A`<span>${n.snapshot}</span>`:m}
    ${Si(e.model,t)}`}(e,t.lang)}${c}</div>
              ${a}
            </footer>`}`)}function Ni({slow:e},t){let n=Gi[t.lang],i=A`<p class="muted" part="loading" role="status">
    ${e?n.slow:n.loading}
  </p>`;return Ii(t,A`${zi(t)}
      <div class="state" aria-busy="true"><slot></slot>${i}</div>`)}function Oi({lang:e,retry:t}){return A`<button type="button" class="action" part="retry" @click=${t}>
    ${Gi[e].retry}
  </button>`}function Ki({retrying:e},t){let n=Gi[t.lang];return Ii(t,A`${zi(t)}
      <div class="state" part="failed">
        <slot></slot>
        <p role="status">${n.failed}</p>
        ${e?A`<p class="muted">${n.retrying}</p>`:m}
        ${Oi(t)}
      </div>`)}function Ti(e){let t=Gi[e.lang];return Ii(e,A`${zi(e)}
      <div class="state" part="failed">
        <slot></slot>
        <p role="status">${t.broken}</p>
        ${Oi(e)}
      </div>`)}let Vi=[["leitlinie","leitlinien"],["project","projects"],["event","events"]],Pi=Object.freeze({text:"",...Object.fromEntries(Kt.map(e=>[e,null]))}),Ri=Object.keys(Pi);function _i(e,t){return Ri.every(n=>e[n]===t[n])}function Zi(e){return!_i({...e,text:e.text.trim()},Pi)}let Wi=e=>"text"!==e?Ot[e].param:"q",qi=e=>Ri.find(t=>Wi(t)===e);function Ui(e){return Ri.flatMap(t=>{let n=e[t]?.trim();return n?[[Wi(t),n]]:[]})}function Qi(e,t=null){let n=t?.trim();return Object.freeze({...n&&{land:n},...Object.fromEntries(Ui(e??Pi))})}function Yi(e,t){return Ri.every(n=>e[Wi(n)]===t[Wi(n)])}let Xi=new WeakMap,ea=E("criteria",{land:{name:"Land oder Stelle",all:"alle",unknown:e=>`„${e}“ ist kein bekanntes Land. Sie sehen alle Länder.`},topic:{name:"Schwerpunktthema",all:"alle Themen",unknown:e=>`„${e}“ ist kein bekanntes Schwerpunktthema. Sie sehen alle Themen.`},area:{name:"Themenbereich",all:"alle Themenbereiche",unknown:e=>`„${e}“ ist kein bekannter Themenbereich. Sie sehen alle Themenbereiche.`},status:{name:"Status",all:"jeder Status",unknown:e=>`„${e}“ ist kein Status in diesen Daten. Sie sehen jeden Status.`},kind:{name:"Art",all:"alle Arten",unknown:e=>`„${e}“ ist keine Art in diesen Daten. Sie sehen alle Arten.`},leitlinie:{name:"Leitlinie",all:"alle Leitlinien",unknown:e=>`„${e}“ ist keine bekannte Leitlinie. Sie sehen alle Leitlinien.`}}),ta=E("narrowing",{from:e=>`Beiträge aus ${e}`,contributions:(e,{projects:t,leads:n,events:i})=>{let a=n>0?` (${K(n)} davon federführend)`:"";return`${e} ist an ${[t>0&&`${K(t)} Vorhaben${a}`,i>0&&M("de","Ereignis","Ereignissen")(i)].filter(Boolean).join(" und ")} beteiligt. Andere Vorhaben und Ereignisse sind ausgeblendet.`},nothing:e=>`Zu ${e} ist in diesen Daten nichts veröffentlicht.`,showAll:"Alle Länder zeigen",showLand:e=>`Nur ${e} zeigen`,allShown:e=>`Sie sehen alle Länder, nicht nur ${e}.`,noneOf:{leitlinie:e=>1===e?"Die eine Leitlinie passt nicht zum Filter.":`Keine von ${K(e)} Leitlinien passt zum Filter.`,project:e=>1===e?"Das eine Vorhaben passt nicht zum Filter.":`Keines von ${K(e)} Vorhaben passt zum Filter.`,event:e=>1===e?"Das eine Ereignis passt nicht zum Filter.":`Keines von ${K(e)} Ereignissen passt zum Filter.`},noneOfLand:{leitlinie:e=>`Zu ${e} enthalten die Daten keine Leitlinien.`,project:e=>`Zu ${e} enthalten die Daten keine Vorhaben.`,event:e=>`Zu ${e} enthalten die Daten keine Ereignisse.`},unknownChoice:e=>`Der Link zu dieser Seite nennt „${e}“. Das kommt in diesen Daten nicht vor.`,filtered:"Gefiltert:",reset:"Filter zurücksetzen"}),na=(e,t)=>(n,i)=>`${K(n)} von ${M("de",e,t)(i)}`,ia=E("of-all",{leitlinie:na("Leitlinie","Leitlinien"),project:na("Vorhaben","Vorhaben"),event:na("Ereignis","Ereignissen")}),aa={filter:null,unknown:[]};function ra(e,t,n){let i=t&&A`<button type="button" class="link" part="narrowing" @click=${n}>${t}</button>`;return A`<div class="notice narrowing" part="notice">
    <p>${e}</p>
    ${i}
  </div>`}let sa=["projects","events"],la=[...R.project,...R.event];function oa(e,t,n){let{projects:i,events:a}=e.feed,r={model:e,lang:n},s=ta[n],l=T(t,n);return i.length+a.length===0?V(r,s.nothing(l),sa,la):[s.contributions(l,{projects:i.length,leads:i.filter(({lead:e})=>e?.includes(t.id)).length,events:a.length}),P(r,sa,la)].filter(Boolean).join(" ")}function da({land:e,filter:t,unknown:n},i,a,r){let s=ta[r];return[...void 0===n?[]:[s.unknownChoice(n)],...null===e||i?[]:[ea[r].land.unknown(e)],...t?a.map(({criterion:e,value:t})=>ea[r][e].unknown(t)):[]]}var ca=Object.freeze({__proto__:null,contributions:oa,narrowed:function(e,t,n){var i;let{lang:a,showsAll:r,saysLand:s,reset:l}=n,{land:o,filter:d}=t,c=null===o?void 0:Bt(e,o),u=r?void 0:c,p=u?tn(e,{land:u.id,filter:null}):e,{filter:m,unknown:f}=d?function(e,t){let n=Xi.get(e);if(n?.[0]===t)return n[1];let i=function(e,t){let n={...Pi,text:t.text},i=[];for(let a of Kt){let r=t[a];if(null===r)continue;let s=function(e,t,n){let i=Ot[t].candidates(e);if("land"!==t)return At(i,n);let a=Bt(e,n);return a?i.some(({id:e})=>e===a.id)?a.id:void 0:At(i,n)}(e,a,r);void 0===s?i.push({criterion:a,value:r}):n[a]=s}return{filter:Zi(n)?Object.freeze(n):null,unknown:i}}(e,t);return Xi.set(e,[t,i]),i}(e,d):aa,h=m?tn(e,{land:u?.id??null,filter:m}):p,g=da(t,!!c,f,a),$=s?g:da(t,!0,f,a),b=f.length>0&&!m?ta[a].reset:void 0,v=A`${$.length>0?ra($.join(" "),b,l):void 0}
  ${c&&s?function(e,t,{lang:n,showsAll:i,toggleAll:a}){let r=ta[n],s=T(t,n);return i?ra(r.allShown(s),r.showLand(s),a):ra(oa(e,t,n),r.showAll,a)}(p,c,n):void 0}
  ${m&&function(e,t,{lang:n,reset:i}){let a=ta[n],r=Vi.filter(([,t])=>e.feed[t].length>0).map(([i,a])=>ia[n][i](t.feed[a].length,e.feed[a].length));return ra(`${a.filtered} ${ht(r,n)}.`,a.reset,i)}(p,h,n)}`;return{model:h,basis:p,land:u,filter:m,unknown:g,noHits:function(e,{model:t,basis:n,land:i},a){let r=ta[a],s={};for(let[l,o]of Vi){let d=n.feed[o].length;if(!(t.feed[o].length>0)&&0!==e.feed[o].length)if(d>0)s[l]=r.noneOf[l](d);else if(i){let t=r.noneOfLand[l](T(i,a));s[l]=V({model:e,lang:a},t,[o],R[l])}}return s}(e,{model:h,basis:p,land:u},a),notice:v,...u&&{heading:(i=n.heading,`${i} – ${ta[a].from(T(u,a))}`)}}}});let ua={layers:"layer",goals:"goal",categories:"category",leitlinien:"leitlinie",topics:"topic",actors:"actor",projects:"project",events:"event"};function pa({from:e,interval:t},{day:n,today:i}){return!!e&&!(e.start>i)&&(t||"day"!==e.precision?e.start>n:e.start>=n)}function ma({kind:e,status:t,date:n}){return"decision"!==e||"planned"===t||"unconfirmed"===t?void 0:n}function fa({feed:e},t){let n=({date:e})=>e.from?.start??0;return J.flatMap(i=>e[i].flatMap(e=>function(e,t,n){let i=ua[e],a=i&&{ref:{type:i,id:t.id}},r="events"===e?ma(t):void 0;if(r&&pa(r,n))return{list:e,record:t,...a,reason:"decided",date:r};let{added:s}=t;return s&&pa(s,n)?{list:e,record:t,...a,reason:"added",date:s}:void 0}(i,e,t)??[]).sort((e,t)=>n(t)-n(e)))}function ha(e){return new Set(e.flatMap(({ref:e})=>e?[$t(e)]:[]))}function ga({feed:e},t){return t.some(t=>e[t].some(e=>e.added??("events"===t&&ma(e))))}let $a=({feed:e,hasLost:t})=>J.some(n=>t(`${n}/added`)||e[n].some(({added:e})=>void 0!==e));function ba(e,t,n){let{type:i}=_[n];return"topic"===e&&t&&t.cross?Z[n].crossTopic:i[e]}function va({model:e,lang:t},n,i){let a=i.filter(t=>"topic"===n&&!0===e.find("topic",t)?.cross).length,r=i.length-a;return[r>0&&_[t].count[n](r),a>0&&Z[t].crossTopics(a)].filter(Boolean).join(", ")}let ya=E("news",{badge:{new:"Neu",changed:"Geändert"},since:(e,t)=>`Neu seit dem ${e}: ${t}`,none:e=>`Seit dem ${e} ist hier nichts hinzugekommen.`,unsaid:e=>`Ob seit dem ${e} etwas hinzugekommen ist, sagen die Daten nicht.`,reason:{added:"aufgenommen",decided:"beschlossen"},updated:e=>`Seit Ihrem Aufruf aktualisiert: ${e}.`,count:{new:e=>`${K(e)} neu`,changed:e=>`${K(e)} geändert`,gone:e=>`${K(e)} entfernt`},show:"Änderungen zeigen",goneTitle:"Nicht mehr enthalten"}),Aa={layer:"layers",goal:"goals",category:"categories",leitlinie:"leitlinien",topic:"topics",project:"projects",actor:"actors",event:"events"},Da=e=>e.flatMap(e=>Object.hasOwn(Aa,e)?[Aa[e]]:[]);function Ca({model:e,lang:t},n,i){return i.flatMap(({ref:i,reason:a,date:r})=>i&&"cell"!==i.type&&n.includes(i.type)&&e.find(i.type,i.id)?[{ref:i,words:`${ya[t].reason[a]} ${L(r,t)}`}]:[])}function Ba({whole:e,lang:t},n){return[...new Set(n.map(({ref:e})=>e.type))].map(i=>{let a=n.filter(({ref:e})=>e.type===i);return[va({model:e,lang:t},i,a.map(({ref:e})=>e.id)),a]})}let ka=(e,t)=>ht(Ba(e,t).map(([e])=>e),e.lang),Ea={"strategy-pyramid":["layer","topic"],"leitlinien-matrix":["leitlinie","goal","category"],"project-map":["actor","project"],"project-list":["project"],timeline:["event"]};function wa(e,t,n){let{name:i,heading:a,lead:r,body:s,footer:l}=N(n),{lang:o,headingLevel:d}=t,{title:c,land:u,sentence:p}=function(e,t,{lang:n,land:i}){let a=void 0===i?void 0:e.find("actor",i);return a?{title:`${t} – ${ta[n].from(T(a,n))}`,land:a.id,sentence:oa(e,a,n)}:{title:t,land:void 0,sentence:void 0}}(e,a,t),f=Gi[o],h=Li(e,o),{publisher:g}=e.feed,$=`fds-${i}`;return A`<section
    class="fds-static fds-${i}"
    lang=${o}
    data-land=${u??m}
    aria-labelledby=${d>0?$:m}
    aria-label=${d>0?m:c}
  >
    <header>
      ${pi(d,c,$)} ${r?A`<p class="lead">${r}</p>`:m}
      ${p?A`<p class="land-words">${p}</p>`:m}
      ${function(e,t,n){let{lang:i,since:a,today:r}=n,s=Ea[t];if(void 0===a||!s)return m;let l={model:e,whole:e,lang:i},o=Ca(l,s,fa(e,{day:a,today:r})),d=ya[i],c=S(a,i);return 0===o.length?A`<p class="news">
      ${ga(e,Da(s))?d.none(c):d.unsaid(c)}
    </p>`:A`<div class="news">
    <p>${d.since(c,ka(l,o))}</p>
    ${Ba(l,o).map(([,t])=>A`<ul>
          ${t.map(t=>function(e,{ref:t,words:n},{lang:i}){let a="cell"===t.type?void 0:e.find(t.type,t.id);return A`<li>
    ${a?z(a,i):t.id} <span class="muted small">${n}</span>
  </li>`}(e,t,n))}
        </ul>`)}
  </div>`}(e,i,t)}
    </header>
    <div class="body">${s}</div>
    <footer>
      <span>${h?f.updated(h):Mi(e,o)}</span>
      ${g?.name||g?.url?A`<span>${f.source}: ${ji(g,o)}</span>`:m}
      ${Si(e,o)} ${l}
    </footer>
  </section>`}function Fa({feed:e,isCut:t,hasLost:n}){return e.scopes.length>0||t("scopes")||n("projects/scope")}function xa(e,t){if(e.isLost(t,"scope"))return"lost";let n=e.scopes.get(t.scope??"");return n?e.isLost(n,"own")?"lost":n.own?"own":"other":"unstated"}function Ga(e,t=e.feed.projects){let n={own:0,other:0,unstated:0,lost:0};for(let i of t)n[xa(e,i)]+=1;return n}function Ha(e){return e.feed.projects.filter(t=>"own"===xa(e,t))}function La(e){return Fa(e)?Ha(e):e.feed.projects}let ja="projects",Ma=({isLost:e},t,n,i)=>t[n]===i||void 0===t[n]&&e(t,n);function Sa(e,t){let n=e.feed.events.filter(t=>Ma(e,t,"kind","decision")&&Ma(e,t,"status","done")),i=n.filter(function(e,t){let{summary:n,cite:i,notes:a=[]}=t,r=[{text:n,cite:i},...a],s=new Set(t.id===ja?La(e).map(({decision:e})=>e):[]);return e=>r.some(t=>function({text:e="",cite:t=[]},{decision:n,date:i,cite:a}){let{number:r}=n??{};if(void 0!==r)return e.split(/[^\w/-]+/).includes(r);let s=i&&!i.interval&&"day"===i.from?.precision?i.text.split("-").reverse().join("."):void 0;return void 0!==s&&e.includes(s)&&t.some(({source:e})=>a?.some(t=>t.source===e))}(t,e))||void 0!==e.decision?.number&&s.has(e.decision.number)}(e,t)),a=i.reduce((e,t)=>e&&(e.date&&t.date?W(e.date,t.date)>0:e.date&&!t.date)?e:t,void 0);if(a&&(void 0===a.kind||void 0===a.status))return{isLost:!0};let r=function({isLost:e,isCut:t,hasLost:n},i){let{notes:a=[]}=i;return t("events")||e(i,"summary")||e(i,"notes")||a.some(t=>e(t,"text"))||i.id===ja&&(t("projects")||n("projects/decision"))}(e,t)||i.some(t=>t!==a&&e.isLost(t,"date"))||n.some(t=>!i.includes(t)&&function({isLost:e},t){let{decision:n}=t;return!!(e(t,"decision")||n&&e(n,"number"))||void 0===n?.number&&(e(t,"date")||e(t,"cite"))}(e,t));return a?{event:a,isLost:r}:{isLost:r}}let Ia={umbrella:["goal","leitlinie"],topics:["topic"],projects:["project"]},za={goal:"umbrella",category:"umbrella",leitlinie:"umbrella",topic:"topics",project:"projects"};function Ja({type:e,id:t}){return"layer"===e?t:za[e]}function Na({id:e}){return Object.hasOwn(Ia,e)?e:void 0}function Oa(e,t){return e.feed.scopes.filter(e=>(e.own??!1)===t).map(t=>({scope:t,projects:e.projectsByScope.get(t.id)??[]})).filter(({projects:e})=>e.length>0)}let Ka=({cite:e=[]})=>e.length>1;function Ta(e,t=e){let{feed:n}=e,i=function(e){let t=Fa(e),{own:n,other:i,unstated:a,lost:r}=Ga(e),s={scoped:t,own:n,others:t?i:e.feed.projects.length,...t&&a>0&&{unstated:a},...r>0&&{unread:r}},l=function({feed:e}){let t=e.scopes.filter(e=>e.own);if(0===t.length)return;let n=0;for(let{id:i}of t){let t=e.figures.find(e=>e.id===i.replace(/^fds-/,"projects-"));if(void 0===t?.value||t.id===i)return;n+=t.value}return n}(e);return void 0===l||l<n?s:{...s,total:l}}(e),a=n.layers.find(e=>"umbrella"===Na(e))??n.layers[0];return n.layers.map(r=>{let s,l,o=Na(r),d="projects"===o?(l=(s=e.feed.projects.filter(({scope:e})=>void 0===e)).length>0?[{projects:s}]:[],{own:Oa(e,!0),others:[...Oa(e,!1),...l]}):{own:[],others:[]};return{layer:r,...o?{kind:o}:{},goals:"umbrella"===o?n.goals:[],leitlinien:"umbrella"===o?n.leitlinien:[],topics:"topics"===o?n.topics:[],...d,counts:i,decision:Sa(t,r),isTop:r===a}})}function Va(e,t){let n=`${t}:`;return[...e].filter(e=>e.startsWith(n)).map(e=>e.slice(n.length))}let Pa=E("strategy-pyramid-items",{othersTitle:"Weitere Vorhaben",noScope:"Zugehörigkeit nicht veröffentlicht",noGoal:"Ohne Ziel",linked:"Verknüpft",selected:"Ausgewählt",topicLead:e=>`Themenpatenschaft: ${e||"nicht veröffentlicht"}`,acrossTopics:"quer zu den Schwerpunktthemen",lead:e=>e?`Federführung: ${e}`:"Federführung nicht veröffentlicht",list:"Die Strategie als Liste",noItems:"Dazu enthalten die Daten keine Vorhaben.",noMatch:"Hier passt nichts zum Filter.",quote:e=>e.startsWith("„")?e:`„${e}“`,challenges:"Herausforderungen",goals:"Ziele",groups:"Für wen",source:"Quelle",section:"Abschnitt",page:"S.",why:"Warum gibt es das?",outcome:"Was wird daraus?",nothingAbove:"Darüber steht nichts Weiteres.",nothingBelow:"Dazu ist noch nichts verknüpft.",layersAbove:"Die Ebenen darüber geben den Rahmen:",layersBelow:"Die Ebenen darunter führen es aus:",contradictions:"Widersprüchliche Angaben"});function Ra({cross:e},t,n){let{topicLead:i,acrossTopics:a}=Pa[n];return e&&!t?a:i(t)}function _a({feed:e}){let t=e.goals.map(t=>({goal:t,leitlinien:e.leitlinien.filter(e=>e.goal===t.id)})),n=e.leitlinien.filter(({goal:e})=>void 0===e);return n.length>0?[...t,{goal:void 0,leitlinien:n}]:t}function Za(e,t){let{lang:n}=e,i=`${_[n].type.goal} ${q(n)}`;return U(e,t,"goal",Pa[n].noGoal,i)}function Wa({vision:e},{layer:t,isTop:n}){if(!n)return[];let i=new Map;for(let n of[...e?.notes??[],...t.notes??[]])Ka(n)&&!i.has(n.text)&&i.set(n.text,n);return[...i.values()]}function qa(e,t){return(e??[]).filter(({text:e})=>t.every(t=>t.text!==e))}let Ua=e=>Math.round(100*e)/100;function Qa(e){let t=[],n=t=>100*t/(60*e);for(let i=0;i<e;i+=1){let a=60*i,r=a+60-2.5*(i!==e-1),s=[{x:Ua(100-n(a)),y:a},{x:Ua(100+n(a)),y:a},{x:Ua(100+n(r)),y:r},{x:Ua(100-n(r)),y:r}];t.push({corners:s,path:`M${s.map(({x:e,y:t})=>`${e},${t}`).join("L")}Z`,viewBox:`0 ${a} 200 60`,tint:1===e?1:Ua(1-.55*i/(e-1)),inset:Math.round(Math.min(6/(e-1||1),3)*(e-1-i))})}return t}function Ya(e,t,n){return t.flatMap(t=>e.find("actor",t)??[]).map(e=>T(e,n))}function Xa(e,t){let n=e.length>20,i=(n?e.slice(0,12):e).join(", "),a=C(i,Q);return{text:`${a}${n?` ${bi(e.length-12,t)}`:""}`,isWhole:!n&&a===i}}function er(e,t,n){return Xa(Ya(e,t,n),n).text}function tr(e,t,n){let i=Ya(e,t,n),{text:a,isWhole:r}=Xa(i,n);return r?a:A`<details class="whole">
    <summary class="link">${a}</summary>
    ${i.join(", ")}
  </details>`}function nr(e,t){return er(e.model,t,e.lang)}function ir({model:e,lang:t},n,i,a=[]){let r=tr(e,a,t);return e.isLost(n,i)?r?A`${r} (${w(t)})`:q(t):r}function ar(e,t){let n=void 0===t.scope?void 0:e.model.scopes.get(t.scope);return n?z(n,e.lang):Y(e,t,"scope")||Z[e.lang].noScope}let rr=new Map([["digital-transformation","T"],["digital-infrastructure","I"],["digital-applications","A"],["data-use","D"],["information-security","S"]]),sr=/^[\s\p{P}\p{Cf}]+(?=[^])/u;function lr(e,t){let n=e.feed.topics.indexOf(t);return{letter:rr.get(t.id)??X(t.title.replace(sr,"")),colour:t.cross?0:n%5+1}}function or(e,t){let n=void 0===t?void 0:e.find("topic",t);if(!n)return;let{letter:i,colour:a}=lr(e,n);return A`<span class="topic-mark" data-colour=${a} aria-hidden="true" part="topic-mark"
    >${i}</span
  >`}let dr={project:"projects",event:"events"};function cr(e,{lang:t,land:n,noHits:i},a,r){let s=i?.[a];if(void 0!==s)return s;let l=void 0===n?void 0:e.find("actor",n),o=[dr[a]];if(!l)return ee({model:e,lang:t},o,r);let d=ta[t].noneOfLand[a](T(l,t));return V({model:e,lang:t},d,o,R[a])}let ur=E("strategy-pyramid-static",{strategy:"Föderale Digitalstrategie",itemsOf:e=>`${e}: Inhalte`,sources:"Quellen",licence:"Lizenz der Daten",citation:"Das Zitat",poster:e=>`Als Poster drucken (${e})`,columns:["Ebene","Art","Kennung","Titel","Gehört zu","Vorhaben der Strategie","Quellen"],editorial:"Zusammenfassungen in eigenen Worten der Redaktion."}),pr="null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),mr=e=>pr[e]??K(e),fr=E("strategy-pyramid",{heading:"Aufbau der Strategie",summary:(e,t)=>{let n=mr(e);return`${1===e?"Eine Ebene":`${n.slice(0,1).toUpperCase()}${n.slice(1)} Ebenen`}${t?": von der gemeinsamen Richtung bis zum einzelnen Vorhaben":""}.`},topics:e=>1===e?"1 Thema":`${K(e)} Themen`,projects:(e,t)=>void 0===t?`${K(e)} Vorhaben bekannt`:`${K(e)} von ${K(t)} Vorhaben bekannt`,others:(e,t)=>`${t?`Dazu ${K(e)} ${1===e?"weiteres":"weitere"}`:K(e)} Vorhaben`,fromScopes:"aus anderen Bereichen",moreScopes:(e,t)=>`${K(e)} in ${1===t?"einem weiteren Bereich":`${mr(t)} weiteren Bereichen`}`,measures:"Bausteine",items:"Inhalte",decision:"Letzter Beschluss",noDecision:"nicht veröffentlicht",decisionUnread:"Nummer im Feed nicht lesbar",decisionNumber:e=>e?`Nr. ${e}`:"Nummer nicht veröffentlicht",contradictions:"Hinweis zu widersprüchlichen Angaben",selected:"ausgewählt",markUnit:e=>`1 Zeichen = ${K(e)}`,asList:"Als Liste",empty:"Die Daten enthalten keine Ebenen der Strategie."}),hr=["goals","leitlinien","topics","projects"];function gr({model:e,lang:t},n=[]){return er(e,n,t)}function $r({lang:e,model:t},{scope:n,projects:i}){let a=U({model:t,lang:e},i,"scope",Pa[e].noScope),r=n?z(n,e):a,s=n?.own?fr[e].projects(i.length,void 0):te[e].project(i.length);return A`${r} <span class="muted">${s}</span>`}function br(e,{scope:t,projects:n}){return A`${$i(t?.summary&&t,t=>A`<p>${G(t,"summary",e.lang)}</p>`)}
    <ul>
      ${n.map(t=>function(e,t){let{model:n,lang:i}=e;return A`<li>
    ${or(n,t.topic)}${z(t,i)}
    <span class="muted"
      >${Pa[i].lead(Y(e,t,"lead",gr(e,t.lead)))}</span
    >
  </li>`}(e,t))}
    </ul>`}let vr=(e,t,n)=>{let i=new Map;for(let a=t;a<=n;a++)i.set(e[a],a);return i},yr=An(class extends Dn{constructor(e){if(super(e),e.type!==yn.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let i;void 0===n?n=t:void 0!==t&&(i=t);let a=[],r=[],s=0;for(let t of e)a[s]=i?i(t,s):s,r[s]=n(t,s),s++;return{values:r,keys:a}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,i]){let a=e._$AH,{values:r,keys:s}=this.dt(t,n,i);if(!Array.isArray(a))return this.ut=s,r;let l,o,d=this.ut??=[],u=[],p=0,m=a.length-1,f=0,h=r.length-1;for(;p<=m&&f<=h;)if(null===a[p])p++;else if(null===a[m])m--;else if(d[p]===s[f])u[f]=dn(a[p],r[f]),p++,f++;else if(d[m]===s[h])u[h]=dn(a[m],r[h]),m--,h--;else if(d[p]===s[h])u[h]=dn(a[p],r[h]),on(e,u[h+1],a[p]),p++,h--;else if(d[m]===s[f])u[f]=dn(a[m],r[f]),on(e,a[p],a[m]),m--,f++;else if(void 0===l&&(l=vr(s,f,h),o=vr(d,p,m)),l.has(d[p]))if(l.has(d[m])){let t=o.get(s[f]),n=void 0!==t?a[t]:null;if(null===n){let t=on(e,a[p]);dn(t,r[f]),u[f]=t}else u[f]=dn(n,r[f]),on(e,a[p],n),a[t]=null;f++}else pn(a[m]),m--;else pn(a[p]),p++;for(;f<=h;){let t=on(e,u[h+1]);dn(t,r[f]),u[f++]=t}for(;p<=m;){let e=a[p++];null!==e&&pn(e)}return this.ut=s,un(e,u),c}}),Ar=E("entry",{linked:"verknüpft",linkedEditorially:"redaktionell verknüpft"});function Dr(e,t){let{selection:n,linked:i}=e.selection;return bt(n,t)?"selected":i.has($t(t))?"linked":"plain"}let Cr="details";function Br({showsDetails:e,selection:{hasPanel:t}},n){let i="selected"===n,a=i&&e;return{expanded:t?m:a,controls:a&&!t?Cr:m,current:!i||!t&&a?m:"true"}}function kr(e,t,n){let i=Dr(e,t),{expanded:a,controls:r,current:s}=Br(e,i);return A`<button
    type="button"
    class="entry"
    part="entry ${i}"
    data-state=${i}
    data-ref=${$t(t)}
    ?data-editorial=${"linked"===i&&e.selection.editorial?.has($t(t))}
    aria-expanded=${a}
    aria-controls=${r}
    aria-current=${s}
    @click=${()=>{e.choose({type:t.type,id:t.id})}}
  >
    ${n}${e.news?.badge(t)}${function(e,t){if("linked"!==Dr(e,t))return;let{linked:n,linkedEditorially:i}=Ar[e.lang],a=e.selection.editorial?.has($t(t));return A`<span class="heard"> (${a?i:n})</span>`}(e,t)}
  </button>`}let Er="/vision",wr="/note",Fr=(e,t)=>e.filter(Boolean).join(t),xr=["layers","goals","leitlinien","topics","projects","scopes"];function Gr(e,t){if(0===t.length)return"";let n="umbrella"===t[0]?.kind&&"projects"===t.at(-1)?.kind;return Fr([fr[e.lang].summary(t.length,n),P(e,xr)]," ")}function Hr({kind:e,goals:t,leitlinien:n,topics:i,counts:a},r){let{goal:s,leitlinie:l,project:o}=te[r],d=fr[r];if("umbrella"===e)return Fr([t.length>0&&s(t.length),n.length>0&&l(n.length)]," · ");if("topics"===e){let{length:e}=i.filter(({cross:e})=>!e);return e>0?d.topics(e):""}return"projects"!==e?"":a.scoped?a.own>0?d.projects(a.own,a.total):"":a.others>0?o(a.others):""}function Lr(e,t){if("projects"!==e.kind)return"";let{unread:n=0,unstated:i=0}=e.counts,{project:a}=te[t];return Fr([function({others:e,counts:t},n){if(!t.scoped||0===t.others)return"";let i=fr[n],a=e.flatMap(({scope:e,projects:t})=>e?[{scope:e,count:t.length}]:[]).sort((e,t)=>t.count-e.count).slice(0,3),r=a.map(({scope:e,count:t})=>`${T(e,n)} (${x(t,n)})`),s=e.length-r.length,l=a.reduce((e,{count:t})=>e-t,t.others),o=[...r,...r.length>0&&s>0?[i.moreScopes(l,s)]:[]],d=i.others(t.others,t.own>0);return o.length>0?`${d} ${i.fromScopes}: ${ht(o,n)}.`:`${d}.`}(e,t),i>0&&Z[t].unstatedScope(a(i)),n>0&&ne(t,a(n))]," ")}function jr(e,{layer:t,kind:n}){let{selection:i,linked:a}=e.selection;return i?"layer"===i.type&&i.id===t.id?"selected":Ja(i)===t.id||(n?Ia[n]:[]).some(e=>Va(a,e).length>0)?"linked":"plain":"plain"}let Mr=e=>`items-${e}`,Sr=e=>A`${e.map((e,t)=>A`${t>0?" · ":""}<span part="measure">${e}</span>`)}`;function Ir(e,{layer:t}){let n=ie(t,"measures",e.lang);if(0!==n.length)return A`<p class="small">
    <span class="muted">${fr[e.lang].measures}:</span>
    ${vi(n,Sr,{lang:e.lang,open:12})}
  </p>`}function zr(e,t){let{lang:n,model:i}=e,{date:a,decision:r}=t,{decisionNumber:s,decisionUnread:l}=fr[n],o=(r?i.isLost(r,"number"):i.isLost(t,"decision"))?l:s(C(r?.number,F));return[a&&L(a,n),o].filter(Boolean).join(", ")}function Jr(e,{isLost:t}){return t?q(e):fr[e].noDecision}let Nr=(e,{isLost:t})=>t?` (${w(e)})`:"";function Or(e,t,n){let{layer:i}=t,a=Hr(t,e.lang),r=Lr(t,e.lang),s=e.linked?.(e,t),l={type:"layer",id:i.id},o=e.asList?kr(e,l,z(i,e.lang)):function(e,t){let{layer:n}=t,i=jr(e,t);return A`<button
    type="button"
    class="entry title"
    part="entry ${i}"
    data-state=${i}
    data-ref=${$t({type:"layer",id:n.id})}
    aria-expanded=${e.isOpen(n.id)}
    aria-controls=${Mr(n.id)}
    @click=${()=>{e.toggle(n.id)}}
  >
    ${z(n,e.lang)}<span class="heard"
      >${"selected"===i?` (${fr[e.lang].selected})`:""}</span
    ><span class="twist" aria-hidden="true"></span>
  </button>`}(e,t);return A`<div
    class="head"
    part="layer"
    data-state=${jr(e,t)}
    data-row=${n?.row??m}
    data-inset=${n?.inset??0}
  >
    <div class="title-line">
      ${pi(fi(e.headingLevel),o)}
      ${$i(a,e=>A`<p class="count num" part="count">${e}</p>`)}
      ${function(e,{isTop:t,layer:n}){let{vision:i}=e.model.feed;if(!t||e.asList)return;let a=[...i?.notes??[],...n.notes??[]].some(Ka),r=(t,i)=>A`<button
      type="button"
      class="link"
      part="extra"
      aria-expanded=${e.isOpen(t)}
      aria-controls=${Mr(n.id)}
      @click=${()=>{e.toggle(t)}}
    >
      ${i}<span class="twist" aria-hidden="true"></span>
    </button>`;return A`<div class="extras small">
    ${$i(i,t=>r(Er,z(t,e.lang)))}
    ${$i(a,()=>r(wr,fr[e.lang].contradictions))}
  </div>`}(e,t)}
      ${$i(s,e=>A`<p class="linked small" part="linked">${e}</p>`)}
    </div>
    <div class="text">
      ${$i(i.summary,()=>A`<p>${G(i,"summary",e.lang)}</p>`)}
      ${e.asList?Ir(e,t):function(e,{goals:t,topics:n}){let{lang:i,model:a}=e,r=[...t.map(e=>({ref:{type:"goal",id:e.id},name:z(e,i)})),...n.map(e=>({ref:{type:"topic",id:e.id},name:A`${or(a,e.id)}${z(e,i)}`}))];if(0!==r.length)return vi(r,t=>A`<ul class="chips" aria-label=${fr[i].items}>
      ${yr(t,({ref:e})=>$t(e),({ref:t,name:n})=>A`<li class="small" part="chip">${kr(e,t,n)}</li>`)}
    </ul>`,{lang:i})}(e,t)}
      ${$i(r,e=>A`<p class="others small muted" part="others">${e}</p>`)}
      ${function(e,{decision:t}){let{lang:n}=e,{event:i}=t,a=i?`, ${zr(e,i)}${Nr(n,t)}:`:` ${Jr(n,t)}.`;return A`<p class="decision small" part="decision">
    <span class="muted">${fr[n].decision}${a}</span>
    ${$i(i,t=>kr(e,{type:"event",id:t.id},z(t,n)))}
  </p>`}(e,t)}
    </div>
  </div>`}let Kr=(e,{id:t})=>({ref:{type:e,id:t}});function Tr(e){let t=Math.ceil(e.length/15);return Array.from({length:t},(n,i)=>e.slice(Math.floor(i*e.length/t),Math.floor((i+1)*e.length/t)))}function Vr(e){let t,n,i,a,r,s=function(e){let{kind:t,topics:n}=e;return"umbrella"===t?function({leitlinien:e}){let t=new Map;for(let n of e){let e=t.get(n.category);e?e.push(Kr("leitlinie",n)):t.set(n.category,[Kr("leitlinie",n)])}return[...t.values()].sort((e,t)=>e.length-t.length)}(e):"topics"===t?[n.map(e=>Kr("topic",e))]:"projects"===t?[function({own:e,others:t,counts:n}){let i=(n.scoped?e:t).flatMap(({projects:e})=>e).map(e=>Kr("project",e)),a=Math.max((n.total??0)-n.own,0);return n.scoped?[...i,...Array.from({length:a},()=>({isUnknown:!0}))]:i}(e)]:[]}(e),l=s.flatMap(Tr);if(l.length<=4)return{rows:l,unit:1};let o=Tr(s.flat());if(o.length<=4)return{rows:o,unit:1};let d=(t=s.flat().length/59,n=10**Math.floor(Math.log10(t)),[1,2,5,10].map(e=>e*n).find(e=>e>=t)??t);return{rows:(i=s.flat().filter(({isUnknown:e})=>!e).length,a=s.flat().length-i,[[...(r=(e,t)=>Array.from({length:Math.ceil(e/d)},()=>t))(i,{}),...r(a,{isUnknown:!0})]].flatMap(Tr)),unit:d}}function Pr(e,{ref:t}){return t&&"cell"!==t.type?e.find(t.type,t.id):void 0}let Rr=e=>Math.round(100*e)/100;function _r(e,t,n){let[{y:i},,{y:a}]=e.corners;return(({corners:[e,t]})=>e.x===t.x)(e)?a-3.5-n/2:(i+a+(t-1)*n*1.45)/2}let Zr=re`
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
`;function Wr({section:e,page:t},n){let i=Pa[n];return[void 0!==e&&/^\d[\d.]*$/.test(e)?`${i.section} ${C(e,F)}`:e&&C(e,F),void 0===t?void 0:`${i.page} ${x(t,n)}`].filter(Boolean).join(", ")}function qr(e,t,n){let i=[...function(e,t){let n=new Map;for(let i of t)e.sources.has(i.source)&&n.set(i.source,[...n.get(i.source)??[],i]);return n}(e,t??[])];if(0===i.length)return;let a=([t,i],a)=>{let r=e.sources.get(t);if(!r)return;let s=i.find(e=>e.url)?.url??r.url,l=i.slice(0,12).map(e=>Wr(e,n)).filter(Boolean),o=l.length>0?`, ${l.join("; ")}`:"";return A`${a>0?" · ":""}<cite>${hi(s,G(r,"title",n))}</cite>${o}`},r=vi(i,e=>A`${e.map(a)}`,{lang:n,open:12});return A`<p class="small muted origin">${Pa[n].source}: ${r}</p>`}let Ur=(e,t,n)=>vi(t??[],t=>A`${t.map(t=>A`<p class="note">${G(t,"text",n)}</p>
    ${qr(e,t.cite,n)}`)}`,{lang:n});function Qr(e,t,n,i,a){if(0!==n.length)return A`<div class="part" data-part=${e}>
    ${pi(i,t)}
    ${vi(n,e=>A`<ul class="columns">
          ${e}
        </ul>`,{lang:a})}
  </div>`}function Yr({feed:e},t){let{vision:n}=e;return $i(n?.motto&&n,e=>A`<p class="motto">${G(e,"motto",t)}</p>`)}function Xr({feed:e},t){let n=ur[t];return A`${$i(e.licence,e=>A`<span>${n.licence}: ${C(e,B)}</span>`)}
    <span>${n.editorial}</span>`}function es(e,{lang:t,headingLevel:n},i=()=>m){let a=Ta(e),r=Qa(a.length);if(0===a.length)return A`<p>${ee({model:e,lang:t},["layers"],fr[t].empty)}</p>`;let s=fi(n),l=a.flatMap(t=>Wa(e.feed,t));return A`<div class="layers">
      ${a.map((n,i)=>function(e,t,n,i,a){let{layer:r}=t,s=Hr(t,a),l=Lr(t,a);return A`<section class="layer" id="fds-layer-${r.id}">
    ${n&&function(e,t,n){let{viewBox:i,path:a,tint:r}=n,s=function(e,{rows:t}){let[{x:n},{x:i}]=e.corners,a=function(e,t){let n=n=>t.every((i,a)=>{let r=_r(e,t.length,n)-(t.length-a-1)*n*1.45;return i.length*n*1.45+7<=function({corners:[e,t,n,i]},a){let r=(a-e.y)/(i.y-e.y),s=t.x-e.x;return s+(n.x-i.x-s)*r}(e,r-n/2)}),i=Math.min(Math.max(4,36/Math.max(1,...t.map(({length:e})=>e))),8);for(;i>.25&&!n(i);)i*=.95;return i}(e,t),r=1.45*a,s=_r(e,t.length,a);return t.flatMap((e,l)=>{let o=(n+i)/2-(e.length-1)*r/2;return e.map((e,n)=>({mark:e,x:Rr(o+n*r),y:Rr(s-(t.length-l-1)*r),size:Rr(a)}))})}(n,Vr(t));return A`<div class="slice" aria-hidden="true">
    <svg viewBox=${i} preserveAspectRatio="none" focusable="false">
      ${ae`<path class="shape" d=${a} fill-opacity=${r}></path>`}
    </svg>
    ${0===s.length?m:A`<svg
            viewBox=${i}
            preserveAspectRatio=${(({corners:[e,t]})=>e.x===t.x)(n)?"xMidYMax":"xMidYMid"}
            focusable="false"
          >
            ${s.map(t=>function(e,{mark:t,x:n,y:i,size:a}){let{ref:r,isUnknown:s}=t;if("leitlinie"===r?.type)return ae`<circle class="mark" cx=${n} cy=${i} r=${a/2} />`;let l="topic"===r?.type?e.find("topic",r.id):void 0;return ae`<rect
    class="mark"
    ?data-unknown=${s}
    data-colour=${l?lr(e,l).colour:m}
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
        ${pi(i,z(r,a))}
        ${$i(s,e=>A`<p class="count">${e}</p>`)}
      </div>
      ${$i(r.summary,()=>A`<p>${G(r,"summary",a)}</p>`)}
      ${function({layer:e},t){let n=ie(e,"measures",t);if(0!==n.length)return A`<p>
    <span class="muted">${fr[t].measures}:</span>
    ${vi(n,e=>A`${e.map((e,t)=>A`${t>0?" · ":""}${e}`)}`,{lang:t,open:12})}
  </p>`}(t,a)} ${function(e,{goals:t,topics:n},i){let a=[...t.map(e=>A`<li>${z(e,i)}</li>`),...n.map(t=>A`<li>${or(e,t.id)}${z(t,i)}</li>`)];if(0!==a.length)return vi(a,e=>A`<ul class="chips" aria-label=${fr[i].items}>
      ${e}
    </ul>`,{lang:i})}(e,t,a)}
      ${$i(l,e=>A`<p class="muted">${e}</p>`)}
      ${function(e,{decision:t}){let{lang:n}=e,{event:i}=t,a=i?A`${hi(i.decision?.url,z(i,n))},
      ${zr(e,i)}${Nr(n,t)}`:Jr(n,t);return A`<p><span class="muted">${fr[n].decision}:</span> ${a}</p>`}({model:e,lang:a},t)}
    </div>
  </section>`}(e,n,r[i],s,t))}
    </div>
    ${function(e,t,n,i){let{vision:a,goals:r}=e.feed;if(!a)return;let s=Pa[n],l=fi(t),o=fi(l),d=t=>A`<li>
    ${pi(o,z(t,n))}
    ${$i(t.text,()=>A`<p>${G(t,"text",n)}</p>`)}
    ${qr(e,t.cite,n)} ${Ur(e,t.notes,n)}
  </li>`;return A`<section class="vision" id="fds-vision">
    ${pi(t,z(a,n))}
    ${$i(a.summary,()=>A`<p class="vision-summary">${G(a,"summary",n)}</p>`)}
    ${Qr("challenges",s.challenges,(a.challenges??[]).map(d),l,n)}
    ${Qr("goals",s.goals,r.map(t=>A`<li data-weight=${Math.min(Math.max((t.statements??[]).length,3),6)}>
    ${pi(o,G(t,"title",n))}
    ${$i(t.summary,()=>A`<p class="goal-summary">${G(t,"summary",n)}</p>`)}
    ${vi(t.statements??[],e=>A`<ul class="statements">
          ${e.map(e=>A`<li>${se(e,n)} ${G(e,"text",n)}</li>`)}
        </ul>`,{lang:n})}
    ${qr(e,t.cite,n)}
  </li>`),l,n)}
    ${Qr("groups",s.groups,(a.groups??[]).map(d),l,n)}
    ${Ur(e,qa(a.notes,i),n)}
  </section>`}(e,s,t,l)} ${function(e,t,n,i){if(0!==t.length)return A`<section class="contradictions">
    ${pi(n,Pa[i].contradictions)} ${Ur(e,t,i)}
  </section>`}(e,l,s,t)}
    ${i(a,s)}
    <section class="origins">
      ${pi(s,ur[t].sources)}
      ${Ei(e,{cite:function({feed:e},t){let{vision:n,goals:i}=e,a=[...t.flatMap(({layer:e,decision:{event:t}})=>[e,...t?[t]:[]]),...n?[n,...n.challenges??[],...n.groups??[]]:[],...i,...t.flatMap(t=>Wa(e,t))],r=new Map;for(let e of a.flatMap(e=>e.cite??[]))r.set([e.source,e.section,e.page].join(" "),e);return[...r.values()]}(e,a)},t)}
    </section>`}let ts={sheets:[re`
  ${Zr}
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
`],paper:"A4 portrait",render:(e,t)=>{let{lang:n}=t;return wa(e,t,{name:"pyramid",heading:fr[n].heading,lead:Gr({model:e,lang:n},Ta(e)),body:A`${Yr(e,n)}${es(e,t,(n,i)=>A`<div class="items">
            ${n.map(n=>function(e,t,n,i){let{lang:a}=i,r=T(t.layer,a),s={model:e,lang:a,options:i,level:fi(n)};return A`<section class="items-of">
    ${pi(n,ur[a].itemsOf(r))} ${function(e,t){let{kind:n,goals:i,leitlinien:a,topics:r,own:s,others:l}=t;if(i.length+a.length+r.length+s.length+l.length===0){let{model:t,options:i,lang:a}=e,r=ee(e,hr,Pa[a].noItems),s="projects"===n?cr(t,i,"project",r):r;return A`<p class="muted">${s}</p>`}return"umbrella"===n?A`<div class="columns">
      ${_a(e.model).map(t=>function(e,{goal:t,leitlinien:n}){let{lang:i,level:a}=e,r=t?z(t,i):Za(e,n);return A`<div class="group">
    ${pi(a,r)}
    <ul>
      ${n.map(e=>A`<li>${$i(e.number,e=>A`<span class="muted">${C(e,F)}</span> `)}${z(e,i)}</li>`)}
    </ul>
  </div>`}(e,t))}
    </div>`:"topics"===n?vi(r,t=>A`<ul class="columns">
          ${t.map(t=>function(e,t){let{model:n,lang:i}=e;return A`<li id="fds-topic-${t.id}">
    <strong>${or(n,t.id)}${z(t,i)}</strong>
    <span class="muted"
      >${Ra(t,Y(e,t,"leads",gr(e,t.leads)),i)}</span
    >
    ${$i(t.summary,()=>A`<p>${G(t,"summary",i)}</p>`)}
  </li>`}(e,t))}
        </ul>`,e):function(e,{own:t,others:n}){return A`${t.map(t=>A`<div class="group">
        ${pi(e.level,$r(e,t))} ${br(e,t)}
      </div>`)}
  ${vi(n,t=>A`${t.map(t=>A`<details class="group">
            <summary>${$r(e,t)}</summary>
            ${br(e,t)}
          </details>`)}`,e)}`}(e,t)}(s,t)}
  </section>`}(e,n,i,t))}
          </div>`)}`,footer:Xr(e,n)})}};function ns(e){let{feed:t,leitlinienByCell:n}=e,{goals:i,categories:a,leitlinien:r}=t,s=new Set,l=a.map(e=>{let t=i.map(t=>{let i=`${e.id}/${t.id}`,a=n.get(i)??[];for(let e of a)s.add(e);return{id:i,goal:t,leitlinien:a}});return{category:e,cells:t,count:t.reduce((e,t)=>e+t.leitlinien.length,0)}}),o=r.filter(e=>!s.has(e));return{columns:i,rows:function(e,t,n){let i=e.isCut("leitlinien");if(!i&&0===n.length)return t;let a=t=>e.isLost(t,"category")||e.isLost(t,"goal");return t.map(e=>({...e,cells:e.cells.map(t=>{var r,s;let l,o=t.leitlinien.length>0?void 0:(r=e.category,s=t.goal,l=n.filter(e=>{let t;return(t=(e,t)=>void 0===e||e===t)(e.category,r.id)&&t(e.goal,s.id)}),i||l.some(a)?"unread":l.length>0?"unplaced":void 0);return o?{...t,doubt:o}:t})}))}(e,l,o),unassigned:o}}let is=M("de","Vorhaben","Vorhaben"),as=E("leitlinien-matrix-more",{unassigned:"Ohne Zuordnung",noCategory:"ohne Handlungsebene",noGoal:"ohne Ziel",form:"Leitlinien durchsuchen",words:"Suche in Titel, Kurzform, Nummer, Zusammenfassung, Schlagwörtern und anderen Fassungen",field:{category:"Handlungsebene",goal:"Ziel",keyword:"Schlagwort",topic:"Schwerpunktthema"},all:{category:"alle Handlungsebenen",goal:"alle Ziele",keyword:"alle Schlagwörter",topic:"alle Themen"},reset:"Zurücksetzen",hits:(e,t)=>`${K(e)} von ${1===t?"1 Leitlinie":`${K(t)} Leitlinien`}`,noHits:"Keine Leitlinie passt dazu. Weniger Wörter oder Filter zeigen mehr.",topicNote:e=>`Die Strategie ordnet Leitlinien keinem Thema zu. Das Thema ergibt sich aus Vorhaben, die einer Leitlinie dienen${e>0?`; zu ${1===e?"1 Leitlinie":`${K(e)} Leitlinien`} ist kein solches Vorhaben bekannt`:""}.`,foundIn:"Treffer:",part:{label:"Kurzform",title:"Titel",number:"Nummer",keywords:"Schlagwörter",summary:"Zusammenfassung",variants:"andere Fassung"},legend:"Was hier gezählt wird",counted:(e,t)=>`Gezählt ${1===e?"ist":"sind"} ${is(e)} mit ${M("de","Verknüpfung","Verknüpfungen")(t)} zu Leitlinien; ein Vorhaben kann mehreren dienen.`,countedNarrowed:"Gezählt ist nur, was die Auswahl der Seite übrig lässt.",ownOf:e=>0===e?"Von der Strategie selbst ist kein Vorhaben bekannt.":`Von der Strategie selbst ${1===e?"ist":"sind"} nur ${is(e)} bekannt.`,scopes:"Zusammengezählt sind",also:"Auch gefunden",noScope:"Zugehörigkeit nicht veröffentlicht",origins:(e,t)=>0===e?"Alle Verknüpfungen sind redaktionell, keine ist amtlich belegt.":e===t?"Alle Verknüpfungen sind amtlich belegt.":`${K(e)} von ${K(t)} Verknüpfungen sind amtlich belegt, die übrigen redaktionell.`,official:"amtlich belegt",editorial:"redaktionell zugeordnet",own:e=>`davon ${K(e)} der Strategie selbst`,ownShort:e=>`davon ${K(e)} der Strategie`,entries:is,noEntries:"kein Vorhaben bekannt"}),rs=E("leitlinien-matrix-static",{wording:"Wortlaut",variants:"Wortlaut je Quelle",keywords:"Schlagwörter",where:"Fundstelle",section:e=>`Abschnitt ${e}`,page:e=>`Seite ${K(e)}`,noPage:"Seite nicht angegeben",pageUnread:"Seite im Feed nicht lesbar",notes:"Hinweise",sources:"Quellen",short:"Kurzform in Anhang 1",noSource:"ohne Quelle"});function ss(e,t){return A`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`}let ls=re`
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
`,os=re`
  --ink: #1a1d26;
  --muted: #4c5261;
  --rule: #b9bfcc;
  --soft: #f3f5f9;
  --paper: #ffffff;
  --on-accent: #ffffff;
`,ds=re`
  color-scheme: light !important;
  background: var(--paper) !important;
  -webkit-print-color-adjust: exact !important;
  print-color-adjust: exact !important;
`,cs=re`
  --even: 0.9;
`,us=re`
  --even: 1;
  font-size-adjust: ch-width 0.556;
`,ps=re`
  @media print {
    :host {
      ${os}
    }
    :host,
    :host(:is([data-theme], [data-ground], :state(clear), :state(dark))) {
      ${ds}
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
`,ms=re`
  @media print {
    .fds-static {
      ${os}
    }
    .fds-static {
      ${ds}
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
`,fs=re`
  @media print {
    [data-type] {
      ${cs}
    }
    [data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      [data-type] {
        ${us}
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
`,hs=re`
  @media print {
    .fds-matrix table[data-type] {
      ${cs}
    }
    .fds-matrix table[data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      .fds-matrix table[data-type] {
        ${us}
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
`,gs=E("leitlinien-matrix",{heading:"Leitlinien nach Zielen und Handlungsebenen",lead:(e,t,n)=>`Anhang 1 der Strategie: ${te.de.leitlinie(e)}${t&&n?` in ${1===t?"einer Handlungsebene":`${mr(t)} Handlungsebenen`}, geordnet nach ${1===n?"einem Ziel":`${mr(n)} Zielen`}`:""}.`,caption:"Leitlinien: Zeilen sind Handlungsebenen, Spalten sind Ziele",corner:"Handlungsebene",of:"von",emptyCell:"Im Anhang keine Leitlinie",noneKnown:"Keine Leitlinie zugeordnet",noHit:"Keine Treffer",empty:"Die Daten enthalten keine Leitlinien.",search:"Suchen und filtern",tally:"Vorhaben zählen",views:"Ansicht",view:{matrix:"Tabelle",structure:"Gruppen"}}),$s=["leitlinien/category","leitlinien/goal"];function bs(e,t){let{emptyCell:n,noneKnown:i}=gs[t];return"unread"===e?q(t):e?i:n}function vs(e,t){let n=n=>{let i=Y(e,t,n);return i&&void 0===t[n]?`${_[e.lang].type[n]} ${i}`:void 0};return{category:n("category"),goal:n("goal")}}let ys=[9,8.5,8,7.5,7,6.5],As=25.4/72;function Ds(e,t,n){let i=ys.findIndex(i=>{let a,r,s,l;return r=Math.max(Math.floor(((273-15*(a=i*As))/Math.max(t,1)-1.6*a)/(.52*a)),1),s=e=>e.reduce((e,t)=>e+1.22*t.reduce((e,t)=>e+Math.ceil(t.length/r),0)*a+3*As,0),l=2.44*a,e.reduce((e,t)=>e+Math.max(l,...t.map(s))+6*As,0)<=n});return i<0?ys.length-1:i}function Cs({leitlinien:e,doubt:t},n,i){return 0===e.length?A`<p class="muted">${bs(t,n.lang)}</p>`:A`<ul>
    ${e.map(e=>function(e,{lang:t,isLinked:n},i){let{id:a,number:r,label:s}=e,l=[a,r&&`(${C(r,F)})`].filter(Boolean).join(" ");return A`<li>
    <span class="id num"
      >${n?A`<a href="#fds-leitlinie-${a}">${l}</a>`:l}</span
    >
    ${s?A`<strong>${G(e,"label",t)}</strong>`:m}
    <span class="title">${G(e,"title",t)}</span>
    ${i?A`<span class="muted small">(${i})</span>`:m}
  </li>`}(e,n,i?.(e)))}
  </ul>`}function Bs(e,t,n){let{lang:i}=t,a=gs[i],r=ns(e),s=P({model:e,lang:i},["leitlinien","categories","goals"],$s),{length:l}=e.feed.leitlinien,o=A`${function(e,t,n){let{lang:i}=n,a=gs[i],{columns:r,rows:s,unassigned:l}=t;return A`<table data-type=${function({rows:e,columns:t,unassigned:n},i){let a=e=>[`${e.id} (${e.number??""}) ${j(e,"label",i).text}`,j(e,"title",i).text];return Ds([...e.map(e=>e.cells.map(({leitlinien:e})=>e.map(a))),...n.length>0?[[n.map(a)]]:[]],t.length,158)}(t,i)}>
    <caption class="heard">
      ${a.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="corner">
          <span class="heard">${a.corner}</span>
        </th>
        ${r.map(e=>A`<th scope="col">${z(e,i)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${s.map(e=>function({category:e,count:t,cells:n},i){let{lang:a}=i;return A`<tr>
    <th scope="row">
      <strong>${z(e,a)}</strong>
      <span class="muted small">${te[a].leitlinie(t)}</span>
    </th>
    ${n.map(e=>A`<td>
          <p class="cell-goal muted small" aria-hidden="true">${z(e.goal,a)}</p>
          ${Cs(e,i)}
        </td>`)}
  </tr>`}(e,n))}
      ${l.length>0?function({columns:e,unassigned:t},n,i){let{lang:a}=i;return A`<tr>
    <th scope="row"><strong>${as[a].unassigned}</strong></th>
    <td colspan=${Math.max(e.length,1)}>
      ${Cs({leitlinien:t},i,e=>function(e,t,n){let{category:i,goal:a}=t,r=vs({model:e,lang:n},t),{noCategory:s,noGoal:l}=as[n];return[...e.find("category",i??"")?[]:[r.category??s],...e.find("goal",a??"")?[]:[r.goal??l]].join(", ")}(n,e,a))}
    </td>
  </tr>`}(t,e,n):m}
    </tbody>
  </table>`}(e,r,{lang:i,isLinked:!n})}
  ${n?m:A`<section class="wording">
    ${pi(fi(t.headingLevel),rs[t.lang].wording)}
    <ul class="wordings">
      ${e.feed.leitlinien.map(n=>function(e,t,{lang:n,headingLevel:i}){let a=rs[n],{id:r,number:s,label:l,summary:o,variants:d=[],notes:c=[]}=t,u=fi(fi(i)),p=ie(t,"keywords",n),f=function(e,{number:t,cite:n=[]},i){let{section:a,page:r,noPage:s,pageUnread:l}=rs[i],o=n[0],d=o?.section??t;if(void 0===d)return;let c=C(d,F),u=n.find(e=>void 0!==e.page)?.page,p=n.some(t=>e.isLost(t,"page"))?l:s;return`${a(c)}, ${void 0===u?p:r(u)}`}(e,t,n);return A`<li id="fds-leitlinie-${r}">
    ${pi(u,A`<span class="id num">${r} ${s?A`(${C(s,F)})`:m}</span> ${G(t,"title",n)}`)}
    ${o?A`<p>${G(t,"summary",n)}</p>`:m}
    <dl>
      ${l?ss(a.short,z(t,n)):m}
      ${p.length>0?ss(a.keywords,vi(p,e=>A`${e.map((e,t)=>A`${t>0?", ":""}${e}`)}`,{lang:n})):m}
      ${void 0===f?m:ss(a.where,f)}
      ${d.length>0?ss(a.variants,function(e,{variants:t=[],cite:n=[]},i){return vi(t,t=>A`<ul>
      ${t.map(t=>{var a;return A`<li>
            ${le({text:t.title,lang:"de"},i,B)}
            <span class="muted"
              >(${t.cite?.length?(a=n[0]?.source,t.cite.slice(0,12).map((t,n)=>{let r,s=t.source===a&&t.section;return A`${n>0?"; ":""}${s?C(s,F):(r=e.sources.get(t.source))&&Di(r,t.url,[Ai(t,i)],i)}`})):Y({model:e,lang:i},t,"cite")||rs[i].noSource})</span
            >
          </li>`})}
    </ul>`,{lang:i})}(e,t,n)):m}
      ${c.length>0?ss(a.notes,vi(c,e=>A`<ul>
                    ${e.map(e=>A`<li>${G(e,"text",n)}</li>`)}
                  </ul>`,{lang:n})):m}
      ${ss(a.sources,Ei(e,t,n))}
    </dl>
  </li>`}(e,n,t))}
    </ul>
  </section>`}`;return wa(e,t,{name:"matrix",heading:a.heading,lead:l>0?[a.lead(l,r.rows.length,r.columns.length),s].filter(Boolean).join(" "):void 0,body:l>0?o:A`<p>${ee({model:e,lang:i},["leitlinien"],a.empty)}</p>`})}let ks={sheets:[ls,hs],paper:"A4 landscape",render:(e,t)=>Bs(e,t,!1)};function Es(e,t){return Bs(e,t,!0)}let ws=Object.freeze({width:600,height:808}),Fs=(e=new Map,t=t=>{let n=e.get(t);if(void 0===n){let i=String(t/4).replace(/^(-?)0\./,"$1.");n=t<0?i:` ${i}`,e.set(t,n)}return n},n=["797 195 ?D=A??E?EB","802 209 AF<BA=F?","819 246 FB>D9>G@","789 441 =DDB=DFC=A>>B=D?DA","602 390 <E=:HBF@@D?A","753 235 G@EI;B8:C?DB","778 211 5B9H<=D=Y;ED;D","699 197 D:M6=HCICKFEADFD=BDC=E;@<:81","794 244 >R;I6C97B9K?C>P=","735 188 <?:=C7I:Q@I@LE@HDE>D=M7A4@==@A","697 145 C/B/G-D:H1L)D?FBIE1ABEGBDEAD6F<F<ICLAGCNMHPB9I7E8<>:<??H;C>G@UCI?O=;B0","1386 271 IOINEN1=6BC>9@?CEE?B4A;>C7=<<?8D@D>?B-F6H:ZGOI","1310 491 CE=FAERFAB9E<B?>C>:=@D:FAC:C?F8D<JAGDFBFCJ?E@NHBECBIFEECACF@E@HCCC@CGD?HEDAE=F?F?LBF>F5D>@@=<BCM>FBH8D?F<F8D=@?J7?=C?E?MAB@M=CAF","1238 730 >C3=?A5;8<8;<<8B<=","1170 703 C:>A?D><;?C><<>@@;=@B?>;;D<=B;>A@=C<>?D8KB>5H<B>9?C:;<:<E=@;E>CBD8<>5K7??G@K1A>M7@7A?H>F=F?E8G::B>;>A==D<V","1031 648 8?5:-5>:>9D?A;:1>?5<;7;.?958=:4;7<:@(A2<>C7B<>><;;<67*=;:AH?D=I>QFDAF>B<A>;AF>;:@><3=?<B:F96?8?=D6E<A8D6?;>=7E>AA>:>=C>@?E;B25>;B?CA@<JBE=I>A<@?:@??G9GCY=H@FDG?I>F;E>C<L=D<>?C@A;<57FAF9M;E6A9<C;?<L:D>D:?7G4@=8:>64;;;?3<=;A??H>=8B<=9<?=898C2A=F>B:KBMHKAF=I@EEH?PBGCPJJCJ@ODDCMF@IDIFASEC<E?D9G@GN?DBEH5HAE;R6C<FB<JDJHBVJKEGAJPJEF9DDA?@?C6LJFLBKBELMAE<;;EB:>A@H8B?NBG>C<B>C?E7F8I?C<>@H;H>G4C8DA<:BBC<E:A?BCBFCN>HBDFECF?=8H@D?D9T2L:H<G<E??<C5G@EEC>CEFAAL@QAT:L9I6F7F8AGLM@F<W=X=HEKI:JEJBI:CBD>E?A@GEG=II=?>C@A>B;E?@<E;E9N>F<MAKDGGOJOENGLHBEIGACEEFBE?GBJ=K8G:J=E<G>RCAC:BHCM>F:E?ADC?DD@F7J=??BBFD@ASCKAMDT=B:I)S6N9H6>@=>DAE6N@GFLGHRAEFAJEA","1170 703 4G=I=B2@==?<9>;7:<>DCF:@@CDD9D?E>CA>;<?E9CD:=86I34B7<AB>=?A:CB?8","1039 658 LFD@=>C?B<,=","730 485 :E>@E>B>FD","739 503 >@C:FF=D","1238 730 N@PBGJFBAELHFBCDI<A=DCC@@<GAC<DAADGDB?HC@CEDCIAIFBIRHIOH?DNE@G=EEJC@E>GCIH","1401 828 BKQQU9H@GFHHFAF?HGGA","1481 861 8KAG5==UDH9B;E7K9C3J<B@<;D;B><?@A?1><E9A?@B;?A.C<B?K?C@A:K9@>A?E>@@>:B?C9@@D9ACE=GBD@MFLECBOI@BFJPIOGJJ:DB@I9GCD?GBIRV8?;D=JAEECDJFEKMEEB?HG@I:E=@7CCDD@JLAD;EEJGBBLE@DF?F=A8EAD?BAGFFG@AI>C@G>B4K8BAEHD@M=@.B7E4A3A5B:BCH>B?E8C??:EFHBEFADIG>BE<C>EAIGCDGAE=F9J<B@ECD>KDJ?CFHHDGQFE@JBHIL","1265 1426 :BCE8DBG=ABJHE?G<@::=D8G;@=D:82:4B?BCH>GAF;J8C?H;E:C=F=A>:;IBC=H:BDF;?>C8?@G>A>;>F9B@E<F<B<F=D","1071 1533 @9<<C??=;D@E>=>AAMDF=@>=A:==<A?CBJ9@8H:BBEFGDJH;BF@G7F7<<<?C;@AC>AB;;A;;>B=:>>GBD==>F7ECE=FBC=>5E9A?<=91H>B<??@=FCF@<<A:C@JGDBA;56@7???D;B?B<A>;<D;D>>?7<B;D","950 1422 >?6C>@B:E>?;E;=;C;=?C9EAE:I:<8D=@;G;A?4C6=:E>AD@D4@99;;B><A8D?<;6A?G=?<9G<=?E=<4@:C>EA<:<?A><AG8>;=?:D9=B><A>E;C@@B<@;D>87FCC?CFF@C=>6GAD=(4B>>>G>D1F?C;JDA>D@G8A;F<C<A==AA;>>C<G<@?D@?>>@<<7@>FBC<C?H<B<DDC?H8E?G5@AD;A?D0=7E;;?E@@@8D<>;C9>8B;=:>A<;)M6;:H?@=D?N;F@?>C=@:C<=5?CF@EDABE?ITJNKERCB?F@ABLAE?DCF?CBF<GBGGDLD8K:C6IAI;C2:=D;=A>=B?E=A5N@G<@7B7G@>9?>C=?8H=F2;A>96E>N=F<JA?4C=F@?=??9C5=<9@=D;CBC<B5EAC>;8E<LBA?;;>=A;?A@;>@9;5E:@179>:*/9;G=LIF@C=E>IBD>A@D:@-M=C<I9B;H8E>A<H-@3?7C<H8A","366 1164 94@;H1H1>5;?;6?6><?B;J=D,9A>.@:=69C3<4ICD;LC55C7>;M9H@HCTAGFIBG>HDIDE=C1C1C0B/G6@<I6Q)I)C>@2?2C4=>@:G3H?<=C<@/F<C5??F7B>EA??.?/@/?:7A=E;A2F)G8=7B;HJD>FIB<FAE=53B=O5D:CBE;P7T<UBTAHFK@N=X;JCR=Y?ODOC?KERH?FEHQG@CH=BGPBE=I1F:?ANBDHJG>GBLRJFG@F<F:A<E=B.A;>=8D9@D(F:H<F?GCOSTHHBD>AEIFBF>BCD","747 664 6H=JDBQ;ICL6?8B8>A>9G;@?E<:B:E8=8@","740 627 ?:;4A1K*E3E3E7CBG5E>O=DAAFEBFIOKLBPCU=JC@?S9V@TCFCNQFLMVTYHOGNKKMHKKWC","727 780 GMPJLDIYED@FKGANGDC?DBC=C@CFHDCEHDF?@:BAHKHBF:I:=;B6H>:@>:I=;8=?9I6A955A8?A>>=>A?D?=;C=A@=;=9E>@E8<?;D;>><9B","344 620 >?C>DC?D","355 598 =G=??=I<CF","481 572 2@@>F>MC@F","602 548 KEBC?A;?9A8>?F<<G>PC","401 585 -B.C-BE=T@T?O@DE","557 550 RBAC3G2?>E>@A<E=O@","498 572 8@B:F;ZAICCC3B2A>J","434 569 NANABD/E1@>D<?<C>>B>L=LB","315 630 ?AB>>?;ACE59@=A<Y:NH:D:@9FJH>E","747 664 CBF8=;8/>=C@","950 1422 =G:C;A@D8DJI4Q=Q;@=D@D;A>E>DBF?E:>>B=I<>;C;A@:?@E5>=<C<@<:4F-JHPAGGACC=P5?8G9<=@.H9?;DCD9FBE<?=D5S<FDDHKH?B>O>D>HBACDC?GDNHD<EAICB0SCGFB?D;@8G4?4??D=@:HBCDCCE<ID@FJ0SBC>A?CAG>DCK;A5K@G>B@E>B<?9B;8>B6M9H8M8GCIEDDK:Q>@@F","608 1802 :9;@=E<AA5>>=<;;=;@<E/>?A=8@>B>?<78?<?B7F:7;;@>F7FFG>NEF>CCC9?;I?C7BBDEB?ECCAG;?BG@B5A>B>K:?=@:H<@<E:A=D=A=>>B;?=JCAAL?@?K6E9E/@B8<C?I>B@D<@?G9<;K;=><?B3P>A>E<@@>;CBJ=D9@AEDB>EEC@O9CAC=C=;:>>99D<FEF;HCDE@AFDC@G>FEHFC@D>B?@4D8G:3=B@I=B>=B9<@?<=E;D9A>F>?@D<G:@B8?AA=:C@=B>?=9DFOFL;A","160 1929 A<2-I6C09=A8D?8=5>?C??:D=6=A@>D><>A;H<G9ECC;E=D<7A8==E??C>==F@=:4(7A;>?E@=C:<>A=C=46D<FEF<A4J>BCECE6>9E9C>6@A>9>@<?=G72B>>;A8D@?D?B;;:A9>;HAF<GNFAD<B<G9P8D=F?D<Q=G=8:L<=>0J=@>-F@>:O4I4F7FAJ5?8D<<AD3D3@;>0;<=520A=H2,7A4F>>>7:8A@=K:@>C>=?B=99E@>>E<HDM=E=D<IIREA9=>?99>D>J@JG@DGFMCF?FDBILADFLE@;C><=A<JECCE?FFT5EBP<O;FAGIG>D>J;D5H?B5<@438<:AA;C:K@E>@=CAC7YAD?E5H:L?K/MAH<","1071 1533 @GBIFF>JFAEF@DDBG@FEIAAC>DAEEBDD?HICD@BDG?DGF@IHJD?F;D@GCDAK>C<;C?@>><;D=A>CJJEACE=ABE?B>ECG>CBEJDIJ@D=@@CDC?E>B8C=@A>>>=D:>6A>HAFFF?EDC@DFA>D<A@?>E:>9A@GBBD>FA<IDDG:MJ?DEB@E9GAHD?BD>C@D=?>F<>:GCD>FCH?D=??IEBBF?H:JEE:E=GAOH>FFIAD<<8D?DBH=OCDGCIBH<>;IDDBPCD>G?DAH","1097 1880 @F?J>F<C>H9J;C4I=<?F4;A><?>D=>?DBG?H?J>DDEBI@G=G=B>F4E>G@DHEAC9A>D7C><9D?==A=>?GCGEH<B@JJC?G=BDR?D4D6C=@:08@>>?A=C;>;B;>;@?C;BCE<F>I>C@@C8?B:<<A?D<A6C:G@L?B>FAFLACDAECH?DDD@C=>>DDO@CCK?GCABNDF=BCD@EBCE>@EDDF;BC?DCD>DDIBEE=GCBF;D?GGCFF?F@C@E>ACE;D<BAKEE@H8KAGEBFJ","849 2255 @H:=DMIDDH;D@:<A<@9M6?@><D=@BE:KFH;C@D=B??@H>E7I=<>F??><B>H?A5?=B>G<EEAEJ9A9<@;C>@=E><B9=A>F;?@B<>;BB>:=A<<8A9DAB=@>>B>?B;-F?DBFC@DW?F>?=F;@<>6/=@=;6C","671 2249 ?<95>1>9D:P;G;J6?>9A;>@=>9;7D6>>=@=:E3>7>864643==A;C=B5G7C-J9C-A?=B79;;;:;@:DAE:ICC??>F4FBEEF>GIB0=?::@;I<@>K>A?C?I?C=FIGBC=E=<;=>D>D=IBBFD?DDD<C>@7>?B;9=@7?<=:=C=?C@B<>A@B;@A>=A?<FAC>A>>AE=CAD?A=;;?<B=CA@;D?@=F@E<C=C?HEBEICF?>?C?F@??E8C9:=E=B<<9?@A8C@C>","671 2249 AE?HCGEUGK<D@FDDL@DE=KAE8GCEJ<?M6K@GIFBH;C;G:G;E>ID@CC;M>F@DBF@F>Q>G?D9L;U=F<E:F","614 2496 ==<E@=8A(8;9:><><B=:9;?F>C@?<?;G38@><@:H9A@=?B:?AD;B6=A::=5A9:B??>96E9?A?;9D;?B;2C<BAG","387 2411 99B>=?=:?AC:==H7DEA=G;>?F?CCD@E<@<D@B><@H:A=>>DA?=C??@:DB<-:C>?:8:A>?>L=D>C=?><@C;@>E;EB?;;@@7?<B=<E:D>?A>;A==B=;=?D;A<>=B?<<99>=E??=EB<<@;E@==C@H7@=E??9G@E>>>@5I>D8C=C<G@<:C@?>D>@=C=H;?=9>C>?<E?AA?<B9;>D;<=C8=","136 2239 B>;;D?DB@;E>J8F5@>??G;D=F?I;>>C?CBC?=>A:F=?<C>?>G;?>>E89<D:A:=?>:7<A>F?A@;?:=B?>9<>=>>@=B@>=C??:C?=AA>>D@:?BAE?A>:C<9<D<==D?>=B=<8E=>AC9DA?>D@?;D<D?B<>B?=E@@>B<EDA>I@?=C<<9C@A>G@D;F?M>BBE<@;D;D@A>H@GGA?EAC>GA","849 2255 YCI@G>B>CAB;G>=:F?F:JFH;EGG@D;<>D?@?E<A;>;;=@J:C?;H=<?9A9>H@@7M?D?DDF>E=EADGECF:HABJDBF?FJC?><B:P?I>AK>GBG=DDD?C@GBEFCG?B8J=EQG=B;L:AEHFDIAC>ECJGDDHBH9FCH;F=EECJCE4G>EAAC=HGBADBG?ICE>GHFL@J@D:I<<=F=A>GACEAC>BADBDG@EC<GAEEFBE=A>GKECGCI?AGD@C=D9@ALDBAC=A?DCEDDEACE>FADGG>CBD<D?<>HGC=CGQ=?BHC?FDEGC?@EDADHE>ECFECI9EAD?@=GDCC?CEG@@E?A@DFBCE?B?IF?EDB?DABEFCE?EC@ECBAEFBCBAGE?EF>EHDCGCADD=CEDAE>D<BIG?GCB@K;CADGD?I<FDD@H>??DFF>BBEGGB?DAADGI>CDCCE:H3E@>F?@;DAA>:@=E@I;C@E>?@9=<=BAC49AI>BBD?DDC?CKJBEGH:B@FEDCL?C@ICBAD8C?@=A?D<B@CEAAF;B7GBC>A@F7B=8?A7H7AAG?DEC:G@F5MDFD>BHEGGLDHGE@FAG@IEGAFDAAFDOEPGHCJ>DDBAF?K>BDF@E>E@M>A<DAHGF@H>ODC=F=ACFF=BC=FEA@DIIBE;AAE;@:GACEBAEKE?JCCAIFE>GBF<E;?=N<1:C@<8D:K9@?B<><@==7?=D@G?C<AAD2Q?@D==A?C;E=>>B??<@AD=ABG<@@E<@","970 3062 4@:;@==7=<8A6:9@7D:=:><=35?8>>-8<:37@>:A?DMOIEHGEAHGCMHHCI?C:?@F>A=<;B<98A7=A;ECJGF@@<*6:;>CGE@C7<;CADHEIECE7J<B=E6D;??9<?B:GCA<:BA=;A<<C??>>BBC9EAFHCACDAAC?B@F/:C8<??=D;FAA>:<;D@:@<;??>?ECG:G>7C=?>7A>>?GEBAD=C?>9C@D>?<C6MBH7F=GDF>DCEIFG@BHC=EDL??<K=EEH=HI?F>BB<>@?ECL;H;?D=<;=AA?;@?G;B9FCHG@AE2E8=<E1=:;@99@@?8E>;>A6K=@=F9A=J:?9E<B;?6@=F:?>>A8>>9?;D>?>A>H=E1F1E9:=<B?DDK?B>=<B>:?8H>A<<B;=<?;54?0J9C9<3K(@2H9B3J7C<@95/C*C4G<A9D=I6J5E5D.O:B<>+D6E:E6B5H=D:A4@3L,O8T+D=B7C>KBF6J@F>H6C7M(E<I4J>","726 3005 EJ>B<?;E?>E?>;GCF>","1097 1880 H<B=G;D=D@AEGFC=GEA<IBADEDBEAECCGAMIGAEE?HDBFKEA>DGADC<ICFMA@>EADKGBCE?BBDG@AEE:EBEKFCGA?F@GEF?E?FEA?DDF?CCHGCI>?DH@DGGDD>A0FC@CGBE=EACEFBF>B6??:A>@A=>?;A:9:?A>D=A<>CA:JCG;D<ECH<ICE=DCBFL<DCLQD??;LCAEDDK>B;HAAHD>DBFM;FAFDGD?HD?FD@C9OJD??7E>=:C;EB=:F>?9>>C>=?D9@7<?C>?8I?FBB>G@@:H@?>H?FDJAFG?D=@CVECDEI?CG>HEBGBBJD?I=D<F@HGK?I@D>C@BDF=C?EC@=ECC>FAHH?CCCC?F>DBD;H@F>","1580 1914 GDCDAFD?FGAOE@ACJDAEDABCD@A?FCD?DG","1627 1956 GE@DFJ7GBC>CEDBDJCEFADEABDFC?CHK<LBNDDFABED?DFFD>HKAECDID>IJIBADHCCBAC?BCDI=DFEACE?F<ECFRFCGAE:H?J=BAI??=EAH?CDJ.NBFDFDBEKLEBCJBDI>IDD?EDBADH@BKEDALFH@CIEE?BCCR>EEDCJAEOECEMIAIGGAECBHCJ?HFE@>:LDG@IEJLGB@KDGGAAFGBEJFCAHQLCE@IJIIEM=PLLOGD@DDH@DDG?GJGHEJHEA@6G?ECK@DEADFFA?F??EHLDHEBAEO@E?IVHBBEGJ?HCCHB>G?K;IGFGA@D<ABNDQ;LBI8J=<>JCF=D@F/9?<19:D16>DCD=E:F==>DAEDE@EDG:WEK=L?M)Y2L*B4G5C.K3S;B0D=J;K8E>K:??GCPNNNMHULCCHE?IRHNEK9N9N>ED@BD?H<E>FHGSAG;IFJJAGDJDI7MDF:CEL:JEEBN<C;K99>E18989=@;6A:8@=E<@>E=F@:;<?:9G=A=;D:;<C>?7A<F<>:C:Q6@7F1.A:@?:B4E??<A@>3D9F=;G1?=9K6I;ABELYBI:D?<4E>?8B;=6E=;9F5A6D7C>J0=1C1C8=AF>?=B<KBN<F3C=C2@?=8J:JCDFADJ*??F7FAH;E4BI4A?5A5F7E>G)B1?B:D?A>10C=:@:C=@B:N:=@<:8B=D:AAD<@<D>??;6?;??;2A7=<G@I)?8;","1202 3076 ;UCHIE@KDI6I?JCE=@8F@G9I?I<F=@*P9>9DB7G@E;=;K.A>?>=D9<=D@H;A:><I<2B?=<H>D==;A:;B==>98C=??<C?8:C7>BAD<@<D=>9=@I:<8>D<@6;=<B:G9S=;<A=CA<:A:;<A?;","1202 3076 H5?@7B?DHJ","387 2411 @F9A;F<G?@A?7=7D>D>;<B?C;=?=<AB<>?<DBI=C?E=@=(C;:B99=C;8<A:F8;;EGN@D=AAG=C7;3A==>;G:?<:B??B6==>B@>D:=@>;:>;9C>=>=9D@EDD;??>BC:;@;;A=F>45;?=;:@>=9E9?B3?6G9","1902 1003 ?CCEAGJBH?F9JED<H?<=G=ADC@BFIF<PDFLDHFBJMD?EIAAB<H?GBB=JDCA>E?HBGEBECAA<EEIECD=A>JCE@C=B:GDB?G=B<L=>D7<=<D=:3CA=<@8D=76FCJ@E9A@==AA?::9F>;;E;B@:;A3I@E8@>;=B?=I9><A;C<J7C>;=;CB5C=EBB8@>=B@>I<NE=:F8KAA;FA@9HB","1401 828 ICF@DCOAA7EAD@EBG?CGPAF<@=E:@>B=>@?7E?F@K8FAD?IAFGD@AFN=EBI?98F@KCJ5FBJBE6DACDC>DAB8?<K:?9F@CCCJGBA>GBB<DAFIE@A<GAE?DKEEK?HDRI@GKEDJL?D>JAQHF=MB>HGDRA=KIES<CDFFEAA=D?F@@EFA@=E?FBBD:FHGC@F@E9D>I=CBC;EA@9C?FBE;HCB?GMGBD;C4FAG:KCF?IPD?A:I7@=E@CEF@F6E@@9B<?AC;EAD<A=>>H<J>ECC1DBD<K8J>CCICG<D<=??C><>@B1C?CAAFGLGBIE@FCD?EKHBB=JFDG>EAJ>CCJACGIAI5EALHFAF<EEBK?K;N:J1R@IHAI>MEN?@:J=D:B=IAG?E;EA","2157 720 @IFNFBCE:N>J;E?NFK?N?N<M.U4J3J@FFWCF9PBGWFJLHGMEMKPUROYNFJHH<G?MCGGG4W:E>QFIDSHJ?HHGXGGI?L<GFFBF;KBMFGJDGJ>FBJ:NBD>HEK<RAD:G>G;H=A@H>BAHEHKDEVDGHHMIFKAODH9M","2274 1420 <;=ADI?A=L0B>8:?:DBE9E=?5CAF7D;@AC7G@H=@A<4=:C9=-A@DDE9B>K<DEF=C8?@CGG@DDC<DAGBC?B<FDD;CAJ9@A9?A-J5>AD=D8A@E=@B>?A=E9@<=?D=>@D0A?<<@=D?E@>=?>94>C=>??B@><D;5:HCE?B=>;C@>>ACE6HAE;ACG;>:@>=@7>A@E>=H8<;A8EAB9;/;@<=E8@>>B;8:G?@82","1853 1413 Z0C>?:EB@>FA>:<=C;=@F6>AB:<;;4H>@<==5E@C5?D7/AA9=AA;7@AD<C?AA>8A>49D8@?;/87=>I:BAE>A1@@;7==8<A>H>A57:@98=78==6<>?8<>D;FA@>B9J=B=8<>@H)I0;:F;>>C=A<:>G>?>D@A:D@@>D?B;=C@=D>;@;D=5;?>J9C==@>F:=>:ED4G<?8@5IDI<A3?7?A@>B?<=C?><F==9C;CAA;FBB>B;<,;@>;;G6FB<>=C;???I9@@>4?9G:?9=8@=<8@=?A=F;B==>6@;9=>7E=A@8?>9B>@?=E:??9C","1310 491 S5P9M>NCJ>EKEDJ@>NBFFDEBH=E9FHEDF?EC@FIFAEGCB>=@@>H:CB@<B6?BA?G:?>E:G==?B>FDF@F:@:H>D9><.WB7>AJ7L=N2H<QAFCGBMAQ;Q;P?G?CI?ICNFHEA;9@2D>FBC9<@=D?=DBG<P*U5L8H6J+J8I0H0EA?EJHQBMDTASAU>@DCF6F7>:F=?;B:?5C>>AF>A=<=C@E:A?DACFC@D=?;A9H==4B;FAN;?@CCCAE>G=@?EGJ=EDDKFJAA?8??8G:K>?7N>F8=>F=GA@GCBD?A=L=G=?;L?BC;CBGC=D@CKEAC<CFD@C9DAAGDCCMF=FAH;D4G;Q;G<DBBE?GCHEFH@EH=IDKGG@KHEEAD>EEIGBEQBIRDEJ?BD9C=HP:DAA>HD?H?>;GCDE>FFDGBEGKJA?=<8H=R>J?S1FE<DBDPI?CMJ@G@I=DCC9KDBDGRMEHAEGACDFFCF6I=I<C=JDFKBKOE@NNFBKEHBKFJAG?FDI:D=EBGH=I8GCDLBEF>HDDBJIHAPAPFQGCDQDAAJBKGM@KEDCH","1456 457 ?AA9D=@M","1927 334 ??G:BD<G","1893 243 8>E<FI","1813 284 8B:E6B@?B>Z>C=DD>D","1848 266 FABG9C@E<A@D8DI/H>DD","1834 221 DK>A>:?D>BCD?DCHCAAC:I<Z?AA7E3D3A4G;EABC","1451 466 ?H?=AL;K>>B4=EAL9;@D?@@7F<O:GAC>CA?DBD","2100 481 =F=BDCDHBK:>9B4B3A4K8D=AA?G?A>;<>M=C0=@?C<P<G<D8=3:;B:C=I?FCAHCB<EDKC;@>O>>FHE@=C4?8><>@AC>C?7:7=B:@?A@HGH?F??B>?@>H7F@<D9D@@>=@>A9H>F;A?<C>CAE7C2@==@<9=??9C=H>GCGRHIJHJFIBNJGGQOQRMJ","1893 243 FI?FDGGCCGH;EB;KBDH@CE?D>AB==BAHODB=<>GAC?A>:@F>A:<?;AA<C:?6?9D@A>;BBF7B<:<??A>>=4>B?E=EBE;D2HD4G5A8<A9HCM?E5L>BA?O1?2N5G>P>P?CD?H7G@IELHIJDU<W?JHBN>F4K?F;DBMIQFDJ?DCGHDGDEKF;D;ODL>C;<A?FC?;7E>=M9B=.DN9B=9A9I;9=@<G6A8F@F7H;M=>AD<CCHC<DDE=FDCH:G0<:=B?GCC5<FBD:@=D7<>?=B@<C>??>D=A;DA;D>FDC?>>9>;;C4B>G?TCB=F?;@?<C?A>=@>;4DE6E?DCB=L?=?F>@=;A@7;D:@?C?@A>CA?6=AB>Q?H?LECD?FEEC=??A=?;N5EB;NEE=GCCF?F:","1580 1914 B=8?B=G?D<FF?9B>DBB=<:>@A;=@AD9A>7D=K?C<?;F>D<BCH<>=I;DE=FIIAF<FEGGBG>A9F@FFC>JAA=:B;?C=H>A8F@EGF7FDFAB?FCA;EAE>C=D@B<?=7A>=>9F<?=:C><B=D<GDG8@>:B=9C=CDHAA=CAC=BEGAE?A<H;HAC>CC?CDDF?B:E>@<H<GA@=D?CCH?FCD@IAB?FCD9:9?2=:;EBD8:;AD>@:<@AE?A?7C=?<9B>8?D9A?C<=:C>?A<;>>E>@<C","1667 1642 ?>;B9<@<F?>>8?C8C98BH3>8BA?9=A?>B<@;?A>6L<B6=@D>>AB=>B@>D??9D<@<:BA9?=H>A<G?B:=?B7J;D9CDJ@G>C=F@@>IBG@ICB:BAC<EDH@@FE?@>D@FBDBJ;B=CDCAB>G@>HO9A;F:NCIDF:E?F<E@FDAIH<CIH@EEC?A?F@@;C?FACDC@DLH=","2274 1420 =IFFBHJEHBPKRCCDFBIL@E?ACG?DDF>BDGEC=GCBCJIHBGFDDI@G>DED>B?J?V>DDE>ECI>CAQ=J:X>CBI>B>KAF>C>G6OCH<S>A:C;><CA>>=<C:<=B:>E0D>A8@@0H=@@>H2B7<?<;:CB>??9?B8=BBI7<9I>A:=A=;?<D;;=A>G=ADE@FBB<DBD@FHEJ>CE:EEC@CQGD?EEAD=EBG=C;?BE8C:B<==E<ABF>H/H;E8E>F8C>C7;8GAD=E8@@C?IDGAD<E<?@G:C;=5A=E=>=E@D=A:<>A;EAD:C6@9FEFBJ>A=GDCAE;C8N8>=?;6<?CJ?E5HBI9D>;9@;MBG<L>DAE<B7@?<:G7C<=>B@W7O7EBD37-6?K=;2H@E;GAE8::D;?<E<A:D7B:KBK:@;H?F9AAM:E<MCF?C=??DCG?AAFDG>EDE=A:@@=>?@=D@@<C>38D=ECA>><3@@8B<:;4D<?@C","1667 1642 @E;HBH=DCBIACD@G@D6P@ECB=H>DA7=C=9>C?D:BA?6=<C2CB=>;9B?>D?A<?@9;>C=AB=?>=A@>=?:D7C9??E?A=<C@<=9@@:@<;@@>>A?C??<E=<8??E?@?E9??C<@<>@;@:D?C=??C??AA8<A@@@;=@8DA<:?B>F:DEH:D9DAA>C<CCB>22F=9A>8B:=?<C@>?C???A?87F??@C;A<??><D9A?B<B<<?CA>4<6F;AE=9BA>>AA=B<>>D9;:?AB>=<E:8;>AB<?<>@C:C?CDGBC<<?B=:D997D>:5=?E;?:C"].map(e=>function(e,t){let[n,i,a=""]=e.split(" "),r=Number(n),s=Number(i),l=t(r)+t(s),o="",d="";for(let e=0;e<a.length;e+=2){let n=a.charCodeAt(e)-65,i=a.charCodeAt(e+1)-65;o+=t(n)+t(i),d=t(-n)+t(-i)+d,r+=n,s+=i}return{start:l,end:t(r)+t(s),forwards:o,backwards:d}}(e,t)),Object.freeze([{iso:"DE-SH",label:[263.1,110.5],bounds:[148.25,10,351.5,183],rings:[[0],[1],[2],[3],[4],[5],[6],[7],[8],[9],[10],[11],[12,13,14,15]]},{iso:"DE-HH",label:[275.1,163.1],callout:[168,78],bounds:[180,120.5,293,179.5],rings:[[-15,16,17],[18],[19]]},{iso:"DE-NI",label:[264,252.3],bounds:[69.5,128,370.25,391.25],rings:[[-14,20,21,22,23,24,25,26,27,28,-17],[29],[30],[31],[32],[33],[34],[35],[36],[37],[38]]},{iso:"DE-HB",label:[199.7,207.4],callout:[112,115],bounds:[181.75,156.75,212.25,217.25],rings:[[-28,39],[-30]]},{iso:"DE-NW",label:[117.5,364.1],bounds:[10,265.25,238.75,482.25],rings:[[-26,40,41,42]]},{iso:"DE-HE",label:[212,452.5],bounds:[127.25,354.5,287,582],rings:[[-25,43,44,45,46,-41]]},{iso:"DE-RP",label:[97.4,513.5],bounds:[19.75,424,173,624],rings:[[-42,-47,47,48,49,50]]},{iso:"DE-BW",label:[206.6,666.5],bounds:[100.5,542.75,303,767.5],rings:[[-46,51,52,-48],[53]]},{iso:"DE-BY",label:[371.1,625.6],bounds:[205.25,465,526,797.75],rings:[[-45,54,55,56,57,-52],[58]]},{iso:"DE-SL",label:[71.2,576.6],callout:[30,604],bounds:[32.5,553.25,100,606.75],rings:[[-50,59]]},{iso:"DE-BE",label:[481.6,265.5],callout:[573.8,238.9],bounds:[462.75,248.75,504,282],rings:[[60]]},{iso:"DE-BB",label:[527.8,309.1],bounds:[350.25,158.75,570.5,380.25],rings:[[-22,61,62,63,64],[-61]]},{iso:"DE-MV",label:[429.3,140.5],bounds:[309.5,46,539.25,207.75],rings:[[-13,65,-62,-21],[66],[67],[68],[69],[70],[71],[72],[73],[74]]},{iso:"DE-SN",label:[475.7,418],bounds:[391.75,350,590,503.25],rings:[[-56,75,76,-64,77]]},{iso:"DE-ST",label:[377.2,319],bounds:[307.5,214.75,471.5,426.5],rings:[[-23,-65,-77,78]]},{iso:"DE-TH",label:[335.2,431.3],bounds:[264,355.5,440.5,501.5],rings:[[-24,-79,-76,-55,-44]]}].map(({rings:e,...t})=>(Object.values(t).forEach(Object.freeze),Object.freeze({...t,path:e.map(e=>function(e,t){let n="";for(let i of t){let t=e[i<0?~i:i];if(!t)throw RangeError(`There is no line ${i}`);n||(n=`M${i<0?t.end:t.start}l`),n+=i<0?t.backwards:t.forwards}return`${n}z`}(n,e)).join("")}))))),xs=Object.freeze({text:"© BKG (2025) dl-de/by-2-0 (Daten verändert)",links:Object.freeze([Object.freeze({label:"BKG",href:"https://www.bkg.bund.de"}),Object.freeze({label:"dl-de/by-2-0",href:"https://www.govdata.de/dl-de/by-2-0"})])});var Gs=Object.freeze({__proto__:null,geometryAttribution:xs,laenderShapes:Fs,mapViewBox:ws,targetRadius:22.5});let Hs=[2,2.5,2],Ls=({leads:e,partners:t},n)=>({leads:Math.ceil(e/n),partners:Math.ceil(t/n)});function js(e,t){return e.reduce((e,n)=>{let{leads:i,partners:a}=Ls(n,t);return Math.max(e,i+a)},0)}let Ms=(e,t)=>Math.min(Math.max(Math.ceil(e/3),5),t);function Ss(e,t,n,i){let a=5-2*i,r="";for(let s=e;s<t;s+=1)r+=`M${s%n*7+i} ${7*Math.floor(s/n)+i}h${a}v${a}h-${a}z`;return r}function Is(e,t,n,i){let a=Ls(e,n),{leads:r,partners:s}=Ls(t,n),l=a.leads+a.partners;if(0!==l)return{width:7*Math.min(l,i)-7+5,height:7*Math.ceil(l/i)-7+5,leads:Ss(0,r,i,0),partners:Ss(r,r+s,i,.5),rest:Ss(r+s,l,i,1)}}let zs="*others",Js="*unpublished",Ns=["fitko"],Os="SH HB HH MV NI ST BB BE NW HE TH SN RP BW BY SL".split(" ").map(e=>`DE-${e}`);function Ks({lead:e=[]}){return[...new Set(e)]}function Ts({leads:e,partners:t}){return{leads:e.length,partners:t.length}}let Vs=({id:e,kind:t="land"})=>"land"===t&&Os.includes(e),Ps=({id:e,kind:t})=>"land"===t||"bund"===t||Ns.includes(e),Rs=({kind:e})=>["land","bund"].indexOf(e??"")+1||3;function _s(e,t,n){let{leads:i=[],partners:a=[]}=e.projectsByActor.get(t.id)??{};return{id:t.id,iso:n,actors:[t],leads:i,partners:a,inside:[]}}let Zs=({leads:e,partners:t})=>e.length+t.length>0;function Ws(e){let t=Os.map(t=>{let n;return(n=e.find("actor",t))&&Vs(n)?_s(e,n,t):{id:t,iso:t,actors:[],leads:[],partners:[],inside:[]}}),n=function(e){let{actors:t,projects:n}=e.feed,i=t.filter(e=>!Vs(e)),a=i.filter(Ps).sort((e,t)=>Rs(e)-Rs(t)),r=i.filter(e=>!Ps(e)),s=n.filter(e=>0===Ks(e).length);return[...a.map(t=>_s(e,t)),...r.length>0?[function(e,t){let n=new Set(t.map(({id:e})=>e)),i=e=>e.some(e=>n.has(e)),{projects:a}=e.feed,r=t.map(t=>_s(e,t)).filter(Zs);return{id:zs,iso:void 0,actors:t,leads:a.filter(e=>i(Ks(e))),partners:a.filter(e=>!i(Ks(e))&&i(oe(e))),inside:r.sort((e,t)=>t.leads.length-e.leads.length||t.partners.length-e.partners.length)}}(e,r)]:[],...s.length>0?[{id:Js,iso:void 0,actors:[],leads:s,partners:[],inside:[]}]:[]]}(e),i=[...t,...n,...n.flatMap(({inside:e})=>e)];return{laender:t,beside:n,places:new Map(i.map(e=>[e.id,e])),totals:function(e,t){let{projects:n,actors:i}=e.feed,a=i.filter(e=>"land"===e.kind||Vs(e)),r=new Set(a.map(({id:e})=>e)),s=n.filter(e=>Ks(e).some(e=>r.has(e))),l=n.filter(e=>0===Ks(e).length),o=t.find(({id:e})=>e===zs);return{projects:n.length,withLand:s.length,withoutLand:n.length-s.length-l.length,unpublished:l.length,joint:n.filter(e=>Ks(e).length>1).length,laender:a.length,laenderLeading:a.filter(({id:t})=>e.projectsByActor.get(t)?.leads.length).length,idle:o?o.actors.length-o.inside.length:0,own:Fa(e)?Ha(e).length:void 0,scopes:function({feed:e,scopes:t}){let n=new Map(e.scopes.map(e=>[e,0]));for(let{scope:i}of e.projects){let e=void 0===i?void 0:t.get(i);n.set(e,(n.get(e)??0)+1)}return[...n].map(([e,t])=>({scope:e,count:t})).filter(({count:e})=>e>0)}(e)}}(e,n),squares:function(e,t){let n=1,i=()=>js(e,n)>24||js(t,n)>48;for(let e=0;i();e+=1)n*=Hs[e%Hs.length]??2;let a=Ms(js(e,n),8);return{unit:n,land:a,beside:Math.max(a,Ms(js(t,n),16))}}(t.map(Ts),n.map(Ts))}}let qs={"DE-HH":"L176 148"};function Us({iso:e,label:[t,n]},[i,a]){return`M${t} ${n}${qs[e]??""}L${i} ${a}`}let Qs=E("project-map",{heading:"Wer führt was?",lead:({projects:e,withLand:t,laender:n,laenderLeading:i})=>{let a=`Bei ${x(t,"de")} von ${x(e,"de")} Vorhaben führt ein Land`;if(0===n)return`${a}.`;let r=1===n?"Land":"Länder";return`${a}; ${K(i)} der ${K(n)} ${r} ${1===i?"ist":"sind"} federführend.`},ownNote:(e,t)=>{let n=1===e?"Von der Strategie selbst ist 1 Vorhaben bekannt":`Von der Strategie selbst sind ${e?x(e,"de"):"keine"} Vorhaben bekannt`;return 0===t?`${n}.`:`${n}; ${e?"die übrigen":"sie"} gehören zu ${1===t?"einem anderen Bereich":`${mr(t)} anderen Bereichen`}.`},empty:"Die Daten enthalten keine Vorhaben.",laender:"Länder",views:"Ansicht",view:{map:"Karte",tiles:"Kacheln",list:"Liste"},keys:"Mit den Pfeiltasten von Land zu Land, mit der Eingabetaste auswählen.",mapLoading:"Die Karte wird geladen …",mapFailed:`Die Karte konnte nicht geladen werden. Gezeigt werden Kacheln. ${ft.de}`,viewFailed:`Die gewählte Ansicht konnte nicht geladen werden. ${ft.de}`,beside:"Ohne Ort auf der Karte",others:"Andere Organisationen",unpublished:"Federführung nicht veröffentlicht",noData:"keine Daten",part:({leads:e,partners:t,note:n=""})=>`führt ${x(e,"de")}${n}, beteiligt an ${x(t,"de")}`,partOfMany:({leads:e,partners:t,note:n=""})=>`führen ${x(e,"de")}${n}, beteiligt an ${x(t,"de")} weiteren`,introHeading:"Überblick",intro:"Wählen Sie ein Land oder eine Stelle, um deren Vorhaben zu sehen.",linkedHeading:"Verknüpfte Vorhaben",facts:{withLand:"Mit federführendem Land",withoutLand:"Unter Federführung von Bund oder anderen Stellen",total:"Insgesamt (ohne Doppelzählung)",joint:e=>1===e?"1 Vorhaben hat eine gemeinsame Federführung: Sie zählt bei jedem Land und jeder Stelle.":`${x(e,"de")} Vorhaben haben eine gemeinsame Federführung: Sie zählen bei jedem Land und jeder Stelle.`,scopes:"Wozu die Vorhaben gehören",noScope:"Zugehörigkeit nicht veröffentlicht"},legend:{title:"Zeichenerklärung",unit:e=>1===e?"Ein Kästchen = 1 Vorhaben":`Ein Kästchen = ${x(e,"de")} Vorhaben, aufgerundet`,leads:"federführend (fette Zahl)",partners:"nur beteiligt (Zahl mit +)",partner:"führt kein Vorhaben, ist aber beteiligt"}}),Ys=E("project-map-static",{mapCaption:e=>`Große Zahl, gefüllte Kästchen: so viele Vorhaben führt das Land. Zahl mit +, umrandete Kästchen: an so vielen weiteren ist es beteiligt. ${e}. Alle Angaben stehen darunter in Worten.`,laender:"Länder",beside:"Bund und weitere Stellen",takesPartOnly:"Führt kein Vorhaben.",topics:"Schwerpunktthemen der Vorhaben",idle:e=>1===e?"1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.":`${K(e)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,noEntry:"Kein Vorhaben in den Daten."}),Xs={"DE-HH":[126,56],"DE-HB":[56,158],"DE-BE":[548,196],"DE-SL":[48,622]};function el(e,[t,n],i,a){let r,s=Ts(e),l=`${s.leads}${s.partners}`.length<=4,o=s.partners>0&&l?` +${x(s.partners,a)}`:"",d=C(e.actors[0]?.short??"",6);return ae`<text class="code" x=${t} y=${n-68/3}>${d}</text><text
      class="number" x=${t} y=${n+34/3}>${x(s.leads,a)}<tspan class="joins">${o}</tspan></text>${i?ae`<g transform=${r=i.width,`translate(${t-1.5*r/2} ${n+17}) scale(1.5)`}><path class="filled" d=${i.leads}></path><path class="outlined" d=${i.partners}></path></g>`:m}`}let tl=E("project-map-contents",{leads:"Federführend bei",partners:"Beteiligt an",jointly:e=>`gemeinsam mit ${e}`,ledBy:e=>`Federführung: ${e}`,statusUnknown:"Status nicht veröffentlicht",nothing:"Kein Vorhaben.",more:e=>1===e?"1 weiteres Vorhaben":`${K(e)} weitere Vorhaben`,organisations:"Organisationen",partnersOnly:e=>1===e?"1 Organisation ist beteiligt, ohne zu führen":`${K(e)} Organisationen sind beteiligt, ohne zu führen`,idle:e=>1===e?"1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.":`${K(e)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,toEntries:"Zu den Vorhaben",back:"Alle anderen Organisationen",linkedNothing:"Mit der Auswahl ist hier kein Vorhaben verknüpft.",linkedPart:({leads:e,partners:t},n)=>`verknüpft: ${[e>0&&`${K(e)} von ${K(n.leads)} federführend`,t>0&&`${K(t)} von ${K(n.partners)} beteiligt`].filter(Boolean).join(", ")}`,linkedCount:(e,t,n)=>`${e?"verknüpft":"nicht verknüpft"}: ${K(t)} von ${K(n)}`,joint:(e,t)=>e===t?(e>1?"alle ":"")+"gemeinsam mit anderen":`davon ${K(e)} gemeinsam mit anderen`,together:e=>`gemeinsam geführt: ${e}`,andOthers:(e,t)=>`${e} und ${K(t)} weiteren`,previous:"Vorherige Seite",next:"Nächste Seite",page:(e,t,n)=>`${e}–${t} von ${n}`,legend:{chosen:"ausgewählt",home:"dieses Land",linkedLead:"führt ein verknüpftes Vorhaben",linkedPartner:"ist an einem verknüpften beteiligt",rest:"nicht verknüpft, nicht gezählt",tie:"führen gemeinsam: ein Vorhaben"}});function nl(e,t,n){let{model:i,lang:a}=e,r=i.feed.projects.filter(e=>i.isLost(e,"lead")).length,s=0===r&&!i.isCut("actors"),l=n?"":Qs[a].lead(s?t:{...t,laender:0}),o=r>0?de(a,te[a].project(r)):"",d=P(e,["projects","actors"],ce);return[l,o,function({model:e,lang:t},{own:n,scopes:i}){if(void 0===n)return"";let{unstated:a,lost:r}=Ga(e),s=a+r===0,l=s?i.filter(({scope:e})=>!e?.own).length:0;return[s||n>0?Qs[t].ownNote(n,l):"",a>0&&Z[t].unstatedScope(te[t].project(a)),r>0&&ne(t,te[t].project(r))].filter(Boolean).join(" ")}(e,t),d].filter(Boolean).join(" ")}function il({model:e,lang:t}){return e.isCut("actors")?q(t):Qs[t].noData}function al(e){return e.noHits.project??ee(e,["projects"],Qs[e.lang].empty)}function rl(e,t){let{model:n,lang:i}=e,{scope:a}=t,r=void 0===a?void 0:n.scopes.get(a);return r?z(r,i):Y(e,t,"scope")||Qs[i].facts.noScope}function sl(e,{id:t,iso:n,actors:i,leads:a}){let{lang:r}=e;if(t===zs)return Qs[r].others;if(t===Js)return ue(e,a,Qs[r].unpublished);let[s]=i;return s?A`${z(s,r)}${n&&s.short?` (${C(s.short,F)})`:m}`:t}function ll(e,{land:t}){return e.filter(({leads:e,partners:n})=>void 0===t||e.length+n.length>0)}function ol(e,t,n){if(0===n.length)return m;let i=fi(e.headingLevel);return A`<section class="places">
    ${pi(i,t)}
    ${vi(n,t=>A`<div class="columns">
          ${t.map(t=>function e(t,n,i){let a=n.actors.length>0||n.id===Js;return n.inside.length>0?A`<section class="place">
      ${pi(i,sl(t,n))}
      ${vi(n.inside,n=>A`${n.map(n=>e(t,n,fi(i)))}`,t)}
    </section>`:A`<section class="place" id=${(({id:e,actors:t})=>1===t.length&&t[0]?.id===e?`fds-actor-${e}`:m)(n)}>
    ${pi(i,sl(t,n))}
    ${a?A`${function(e,t){let{lang:n}=e,{leads:i,partners:a,id:r}=t;if(i.length+a.length===0){let t=V(e,Ys[n].noEntry,["projects"],ce);return A`<p class="muted">${t}</p>`}if(0===i.length){let{takesPartOnly:t}=Ys[n];return A`<p class="muted">
      ${V(e,t,["projects"],["projects/lead"])}
    </p>`}return A`${r===Js?m:A`<p class="label">${tl[n].leads}</p>`}
    <ul>
      ${i.map(n=>function(e,t,n){let{model:i,lang:a,anchored:r}=e,s=!r.has(n.id);return r.add(n.id),A`<li id=${s?`fds-project-${n.id}`:m}>
    ${or(i,n.topic)}${G(n,"title",a)}
    ${function(e,t,n){let{lang:i}=e,a=_[i],{kind:r,status:s}=n,l=t.actors.map(({id:e})=>e),o=function({model:e,lang:t},n){return er(e,n,t)}(e,Ks(n).filter(e=>!l.includes(e))),d=t.id===Js?void 0:pe(e,n,o,tl[i].jointly);return A`<span class="muted small"
    >${r?a.projectKind[r]:a.type.project} · ${rl(e,n)} ·
    ${s?a.projectStatus[s]:Y(e,n,"status")||tl[i].statusUnknown}${d?A` · ${d}`:m}</span
  >`}(e,t,n)}
  </li>`}(e,t,n))}
    </ul>`}(t,n)} ${function(e,{partners:t}){return 0===t.length?m:A`<p class="label">${tl[e.lang].partners}</p>
    <ul>
      ${t.map(t=>function(e,t){let{model:n,lang:i}=e;return A`<li>
    ${or(n,t.topic)}${G(t,"title",i)}
    <span class="muted small">${rl(e,t)}</span>
  </li>`}(e,t))}
    </ul>`}(t,n)}`:A`<p class="muted">${il(t)}</p>`}
  </section>`}(e,t,fi(i)))}
        </div>`,{lang:e.lang})}
  </section>`}let dl={sheets:[re`
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
`],paper:"A4 portrait",render:function(e,t){let{lang:n}=t,i={...t,model:e,anchored:new Set},a=Ws(e),{projects:r}=a.totals;return wa(e,t,{name:"map",heading:Qs[n].heading,lead:r>0?nl(i,a.totals,void 0!==t.land):void 0,body:function(e,t){var n;let i,a,r,{lang:s}=e,{totals:l}=t,o=Ys[s],d=!me(e.model,["projects"],ce);return 0===l.projects?A`<p>${cr(e.model,e,"project",Qs[s].empty)}</p>`:A`<div class="overview">
      ${i=Qs[s].legend.unit(t.squares.unit),a=Fs.map(e=>({shape:e,place:t.places.get(e.iso)})),A`<figure class="map">
    <svg
      viewBox="0 0 ${ws.width} ${ws.height}"
      aria-hidden="true"
      focusable="false"
    >
      ${a.map(({shape:e,place:t})=>ae`<path class="land" data-leads=${t&&t.leads.length>0?"yes":"no"} d=${e.path}></path>`)}
      ${a.map(({shape:e,place:n})=>n&&n.actors.length>0?function(e,t,n,i){let{label:a,callout:r,iso:s}=n,l=Ts(t),{unit:o,land:d}=e.squares,c=Is(l,l,o,d);if(!r)return el(t,a,c,i);let u=Xs[s]??r,p=68+(c?1.5*(c.height+7):0);return ae`<path class="leader" d=${Us(n,u)}></path><rect
      class="ground" x=${u[0]-46} y=${u[1]-51} width=${92} height=${p}
    ></rect>${el(t,u,c,i)}`}(t,n,e,s):m)}
    </svg>
    <figcaption class="small muted">${Ys[s].mapCaption(i)}</figcaption>
  </figure>`} ${function({totals:e},t,n){let{lang:i}=t,{facts:a}=Qs[i];if(void 0===e.own)return m;let r=U(t,t.model.feed.projects,"scope",a.noScope);return A`<section class="scopes">
    ${pi(n,a.scopes)}
    ${vi(e.scopes,e=>A`<ul>
          ${e.map(({scope:e,count:t})=>A`<li>
                ${e?z(e,i):r}:
                <span class="num">${te[i].project(t)}</span>
              </li>`)}
        </ul>`,{lang:i})}
    ${e.joint>0?A`<p class="muted small">${a.joint(e.joint)}</p>`:m}
    ${function({model:e,lang:t}){let n=e.feed.topics.filter(({id:t})=>e.feed.projects.some(({topic:e})=>e===t));return 0===n.length?m:A`<p class="label">${Ys[t].topics}</p>
    ${vi(n,n=>A`<ul>
          ${n.map(n=>A`<li>${or(e,n.id)}${z(n,t)}</li>`)}
        </ul>`,{lang:t})}`}(t)}
  </section>`}(t,e,fi(e.headingLevel))}
    </div>
    ${ol(e,o.laender,(n=ll(t.laender,e),r=({actors:[e],id:t})=>e?T(e,s):t,[...n].sort((e,t)=>gt(r(e),r(t),s))))}
    ${ol(e,o.beside,ll(t.beside,e))}
    ${l.idle>0&&d&&void 0===e.land?A`<p class="muted">${o.idle(l.idle)}</p>`:m}`}(i,a),footer:A`<span class="num"
        >${x(r,n)} ${Qs[n].facts.total}</span
      >${function(){let{text:e,links:t}=xs,n=[],i=e;for(let{label:e,href:a}of t){let[t="",r=""]=i.split(e,2);n.push(t,A`<a href=${a} rel="noopener noreferrer">${e}</a>`),i=r}return A`<span lang="de">${n}${i}</span>`}()}`})}},cl=(e,t)=>vi(e,e=>A`${e.map((e,t)=>A`${t?", ":""}${e}`)}`,{lang:t});function ul(e,{model:t,lang:n}){var i,a;switch(e.kind){case"text":return e.isName?he(e.text,n):le(e.text,n,Q);case"texts":return cl(e.texts.map(e=>le(e,n,B)),n);case"word":return e.text;case"code":return hi(e.url,C(e.text,F));case"codes":return cl(e.texts.map(e=>C(e,F)),n);case"date":return L(e.date,n);case"count":return e.words;case"money":return fe(e.euros,n);case"record":return A`${z(e.record,n)}${e.remark&&` (${e.remark})`}`;case"records":return cl(e.records.map(e=>z(e,n)),n);case"steps":let r;return i=e.steps,r=({date:e,title:t,remark:i})=>A`<li>
      ${e?A`${L(e,n)}: `:""}${he(t,n)}${i&&` (${i})`}
    </li>`,vi(i,e=>A`<ul class="steps">
        ${e.map(r)}
      </ul>`,{lang:n});case"actors":return tr(t,e.ids,n);case"page":let s;return a=e.url,s=URL.canParse(a)?new URL(a).hostname:C(a,B),hi(a,s||a);case"passage":return`${C(e.section,F)}, ${e.page}`;case"sources":return Ei(t,{cite:e.cites},n)}}function pl({value:e,isLost:t},n,i,a=e=>ul(e,n)){let r=e&&a(e);return t?r?A`${r} (${w(n.lang)})`:q(n.lang):r||i}function ml(e,t){return pl(e,t,ge(e.type,e.key,t.lang))}let fl=315576e5;function hl({date:e,start:t}){return Number.isFinite(t)?t:e?.to?.start??0}function gl(e,t){let n=e.map(e=>Math.abs(hl(e)-t)).sort((e,t)=>e-t),i=Math.max(4*(n[Math.floor((n.length-1)/2)]??0),25*fl);return{inside:e.filter(e=>Math.abs(hl(e)-t)<=i),reach:i}}let $l=[2.4,3,3.6],bl=$l.length-1;function vl(e,t){return e.split(/\s+/).filter(Boolean).flatMap(e=>e.split(/(?<=[-/])/).map((e,n)=>({width:e.length*t,space:.55*(0===n)})))}function yl({items:e}){let t=new Map;for(let n of e){let e=function(e){let t=e.date?.from??e.date?.to;return t&&"year"!==t.precision?new Date(hl(e)).getUTCMonth():-1}(n),{decisions:i,others:a}=t.get(e)??{decisions:0,others:0},r="decision"===n.mark;t.set(e,{month:e,decisions:i+ +!!r,others:a+ +!r})}return[...t.values()].sort((e,t)=>e.month-t.month)}let Al=[16,20,26,36,48,64],Dl="m0-7 7 7-7 7-7-7Z",Cl="m-5.5 0a5.5 5.5 0 1 1 0 .01Z";function Bl(e){return ae`<path class="shape" d="M0 0${"decision"===e?Dl:Cl}" pathLength="20" />`}function kl({mark:e,phase:t,span:n,open:i=!1}){let a,r,s=Al[n]??64,l=ae`<g transform="translate(8 8)">${Bl(e)}</g>`,o=ae`<path class="shape bar" d=${a=s-1.5,r=i?`H${a-4}L${a} 8 ${a-4} 12`:`H${a-3}a3.5 4 0 0 1 0 8`,`M5 4${r}H5a3.5 4 0 0 1 0-8Z`} />`;return A`<svg
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
  </svg>`}function El(e,t){return(({event:e,moment:t})=>"milestone"===e.kind&&!t&&void 0===e.decision?.number)(e)?[De(e,t),""]:e.project?[Ce(e,t),T(e.project,t)]:["",De(e,t)]}function wl(e,t,n,i){let a=$e(t,e.lang);return A`<ol class="line" aria-label=${a}>
    ${yr(n,e=>e?.id??" today",(t,n)=>{let r,s,l=i&&0===n?a:"";return t?(r=e.detailsAt?.(t),s=e.extra?.(t),A`<li
    class="item"
    data-item=${t.id}
    data-columns=${function(e,t,n,i){let{lang:a}=e,r=j(t.event,"title",a).text,s=ve(", ",El(t,a)[1],ye(t,a)),l=function(e,t,n=""){let i=$l[Math.min(t,bl)]??0,a=Math.ceil((1.05*e.date.length+i+2)/2);for(;a<32&&function({title:e,small:t},n){let[i,a]=[1,0];for(let r of[...vl(e,1),...vl(t,.93)]){if(r.width>n)return 1/0;let e=a+(a>0?r.space:0)+r.width;e<=n?a=e:[i,a]=[i+1,r.width]}return i}(e,2*a-2)>3;)a+=1;return Math.min(a+(n?Math.ceil((1.4*n.length+1)/2):0),32)}({date:Ae(t,a),title:r,small:s},t.span,n);return i?Math.min(Math.max(l,18),32):l}(e,t,l,!!s)}
    ?data-opened=${!!r}
    ?data-ahead=${t.ahead}
  >
    ${l?e.landmark(l):m}
    <div class="cell" part="item">${e.entry(t,function(e,t){var n;let[i,a]=El(e,t),r=ye(e,t);return A`<span class="head"
      >${kl({...n={...e,span:Math.min(e.span,bl)},open:1/0===n.end})}
      <span class="date num">${Ae(e,t)}</span></span
    >
    <span class="title">${G(e.event,"title",t)}</span>
    ${$i(i,e=>A`<span class="kind" data-plain>${e}${a||r?" · ":m}</span>`)}
    ${$i(a,e=>A`<span class="kind">${e}${r?",":m}</span>`)}
    ${$i(r,e=>A`<em class="remark">${e}</em>`)}`}(t,e.lang))}${s}</div>
    ${$i(r,e=>A`<div class="below">${e}</div>`)}
  </li>`):function({today:e,lang:t,landmark:n},i){return A`<li class="today" part="today" aria-current="date">
    ${i?n(i):m}
    <p class="cell small">${be(e,t)}</p>
  </li>`}(e,l)})}
  </ol>`}let Fl=E("timeline-static",{session:e=>`${K(e)}. Sitzung`,place:"Ort",decision:"Beschluss",revokes:"Hebt auf",revokesPart:"Hebt teilweise auf",revokedBy:"Aufgehoben durch",revokedPartBy:"Teilweise aufgehoben durch",actors:"Beteiligt",takesPart:e=>`mit ${e}`,notes:"Hinweise",sources:"Quellen"}),xl=Array.from({length:31},(e,t)=>t+2).reduce((e,t)=>re`
    ${e}
    .item[data-columns='${t}'], .item[data-opened][data-columns='${t}'] > .cell {
      grid-column-end: span ${t};
    }
  `,re``),Gl=re`
  .flow,
  .long {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(1em, 1fr));
  }
  ${xl}
  .item[data-opened] > :has(> .landmark) {
    grid-column-end: span 4;
  }
  .line > .today {
    grid-column-end: span 11;
  }
`,Hl=re`
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
`,Ll=re`
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
`,jl=re`
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
`,Ml=re`
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
`,Sl=re`
  ${Ll} ${jl}
  @container (min-width: 44em) {
    ${Ml} ${Gl}
  }
  @container (max-width: 43.99em) {
    [data-view='axis'] {
      ${Ml} ${Hl}
    }
  }
  /* Paper is wide enough, whatever the window was. */
  @media print {
    ${Ml} ${Gl}
    .item {
      break-inside: avoid;
    }
  }
`;function Il(e,t){return A`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`}let zl=["deadline","body","topic","areas","projects"];function Jl(e,t,n){if(0!==t.length)return Il(e,vi(t,e=>A`${e.map(({number:e,event:t,part:i},a)=>{let r=(void 0===e?"":Ee[n].decisionNumber(C(e,F)))||(t?G(t,"title",n):""),s=a>0?", ":"",l=$i(i?.part&&i,e=>A` (${G(e,"part",n)})`);return t?A`${s}<a href="#fds-event-${t.id}">${r}</a>${l}`:A`${s}${r}${l}`})}`,{lang:n}))}function Nl({lang:e,today:t},n){let i={lang:e,today:t,entry:({id:e},t)=>A`<a class="entry" href="#fds-event-${e}" tabindex="-1" data-state="plain"
        >${t}</a
      >`,landmark:e=>A`<div><span class="landmark">${e}</span></div>`};return A`<div class="flow" aria-hidden="true">
    ${n.map(e=>A`<div class="year">${wl(i,e,Fe(e),!0)}</div>`)}
  </div>`}function Ol(e){return(t,n)=>{let{lang:i,today:a}=n,{events:r}=t.feed,s={...n,model:t},l=Be(t),{groups:o,counts:d}=ke(r,a,t.isLost,l),{heading:c,empty:u}=Ee[i];return wa(t,n,{name:"timeline",heading:c,lead:d.entries>0?`${we(d,i)} ${P(s,["events"])}`.trim():cr(t,n,"event",u),body:d.entries>0?e(s,o):m})}}let Kl={sheets:[re`
  .fds-timeline {
    ${Sl}
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
`],paper:"A4 portrait",render:Ol((e,t)=>[Nl(e,t),t.map(t=>function(e,t){let{lang:n,today:i,headingLevel:a}=e;return A`${pi(fi(a),$e(t,n))}
    <ol>
      ${Fe(t).map(t=>t?function(e,t){let{model:n,lang:i,land:a}=e,{event:r}=t,s=Fl[i],l=void 0!==a&&r.actors?.includes(a)?function({model:e,land:t,lang:n}){let i=void 0===t?void 0:e.find("actor",t);return i&&T(i,n)}(e):void 0;return A`<li id="fds-event-${r.id}" class="fds-entry" data-mark=${t.mark}>
    <p class="fds-date">${Ae(t,i)}</p>
    <p><strong>${G(r,"title",i)}</strong></p>
    <p class="fds-kind">
      ${De(t,i)}${$i(ye(t,i),e=>A` · ${e}`)}${$i(l,e=>A` · ${s.takesPart(e)}`)}
    </p>
    ${$i(r.summary,()=>A`<p>${G(r,"summary",i)}</p>`)}
    ${function({model:e,lang:t},{event:n}){var i;let a=Fl[t],{decision:r,session:s,place:l}=n,o=ir({model:e,lang:t},n,"actors",n.actors),{revokes:d,revokedBy:c,revokesPart:u,revokedPartBy:p}=xe(e,n),f=$i(Ge({model:e,lang:t},n),e=>A`${hi(r?.url,e)}`),h=[f||void 0!==s?Il(a.decision,A`${f??""}${f&&void 0!==s?", ":""}${void 0===s?"":a.session(s)}`):void 0,l?Il(a.place,C(l,B)):void 0,Jl(a.revokes,d,t),Jl(a.revokesPart,u,t),Jl(a.revokedBy,c,t),Jl(a.revokedPartBy,p,t),...(i={model:e,lang:t},zl.flatMap(e=>{let t=He(n,e,i);return void 0!==t.value||t.isLost?[Il(Le("event",e,i.lang),pl(t,i,""))]:[]})),o?Il(a.actors,o):void 0].filter(e=>void 0!==e);return h.length>0?A`<dl>${h}</dl>`:m}(e,t)} ${function({lang:e},{event:t}){let{notes:n=[]}=t;return 0===n.length?m:A`<p class="fds-label">${Fl[e].notes}</p>
    ${vi(n,t=>A`<ul>
    ${t.map(t=>A`<li>${G(t,"text",e)}</li>`)}
  </ul>`,{lang:e})}`}(e,t)}
    <p class="fds-label">${s.sources}</p>
    ${Ei(n,r,i)}
  </li>`}(e,t):A`<li class="fds-today">${be(i,n)}</li>`)}
    </ol>`}(e,t))])},Tl=Ol((e,t)=>Nl(e,t)),Vl=e=>({isLost:(t,{model:n})=>n.isLost(t,"effect")||void 0!==t.effect&&n.isLost(t.effect,e)}),Pl=e=>({value:({effect:t},{lang:n})=>t&&Ke(t,e,n),...Vl(e)}),Rl=je({id:{value:({id:e})=>Se(e)},title:{value:(e,{lang:t})=>Ke(e,"title",t)},summary:{value:(e,{lang:t})=>Ke(e,"summary",t)},kind:{value:({kind:e},{lang:t})=>ze(e&&_[t].projectKind[e])},scope:{value:({scope:e},{model:t})=>Oe(t.scopes.get(e??""))},isOwn:{value:(e,{model:t,lang:n})=>{let{yes:i,no:a}=Z[n];return ze({own:i,other:a}[xa(t,e)])},isLost:(e,{model:t})=>"lost"===xa(t,e)},topic:{value:({topic:e,links:t},{model:n,lang:i})=>Oe(void 0===e?void 0:n.find("topic",e),"official"===t?void 0:_[i].editorial)},areas:{value:({areas:e=[]},{model:t})=>Ne(e.flatMap(e=>t.areas.get(e)??[]))},form:{value:({form:e},{lang:t})=>ze(e&&Z[t].projectForm[e])},municipal:{value:({municipal:e},{lang:t})=>void 0===e?void 0:ze(Z[t][e?"yes":"no"])},milestones:{value:({milestones:e=[]},t)=>e.length>0?{kind:"steps",steps:e.map(e=>function(e,t){let{lang:n}=t,{date:i,status:a}=e,r=[i?"":Y(t,e,"date"),a?_[n].eventStatus[a]:Y(t,e,"status")];return{date:i,title:j(e,"title",n),remark:r.filter(Boolean).join(", ")}}(e,t))}:void 0},lead:{value:({lead:e})=>Je(e)},partners:{value:e=>Je(oe(e))},period:{value:({period:e})=>Ie(e)},status:{value:({status:e},{lang:t})=>e&&ze(_[t].projectStatus[e],zt.indexOf(e))},budget:{value:({budget:e})=>void 0===e?void 0:{kind:"money",euros:e}},intended:Pl("intended"),criterion:Pl("criterion"),checked:{value:({effect:e})=>Ie(e?.checked),...Vl("checked")},result:Pl("result"),decision:{value:({decision:e})=>Se(e)},url:{value:({url:e})=>Me(e)},cite:{value:({cite:e})=>e?.length?{kind:"sources",cites:e}:void 0}}),_l=[["scope","always"],["lead","always"],["partners"],["topic"],["areas"],["form"],["municipal"],["status","always"],["period","always"],["milestones"],["budget","always"],["decision"],["url"]],Zl=[{field:"title",below:["kind","scope"]},{field:"topic",below:["areas"]},{field:"lead",below:["partners"]},{field:"period",below:["budget"]},{field:"status",below:[]}],Wl=["areas","budget"],ql=["id","title","summary","kind","scope","isOwn","topic","areas","form","municipal","lead","partners","period","milestones","status","budget","intended","criterion","checked","result","decision","url","cite"],Ul=Zl.flatMap(({field:e,below:t})=>[e,...t]),Ql=1/3,Yl=({feed:e,isCut:t})=>e.areas.length>0||t("areas"),Xl={text:""};function eo(e,t,n){let i=Math.max(1,Math.ceil(e.length/n)),a=Math.min(Math.max(1,t),i);return{items:e.slice((a-1)*n,a*n),number:a,count:i}}function to(e,t){return Math.max(0,Math.floor(e/t))+1}function no({feed:e},t){let n=new Map;for(let{scope:e}of t)n.set(e,(n.get(e)??0)+1);return[...e.scopes.map(({id:e})=>e),void 0].flatMap(e=>{let t=n.get(e)??0;return t>0?[{scope:e,count:t}]:[]})}let io=re`
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
`,ao=re`
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
`,ro=re`
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
`,so=re`
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
`,lo=re`
  ${io}
  ${ao}
  ${ro}
  ${so}
`,oo=re`
  ${lo}
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
`,co=E("project-list",{heading:"Vorhaben und Produkte",lead:(e,t)=>`${t?K(t):"Keines"} von ${K(e)} Vorhaben hat die Strategie selbst beschlossen. Bei jedem steht, wozu es gehört.`,empty:"Die Daten enthalten keine Vorhaben.",sortBy:"Sortieren nach",dashMeans:"„–“ heißt: nicht veröffentlicht.",absentMeans:"Was bei einem Vorhaben fehlt, ist nicht veröffentlicht.",more:e=>`und ${K(e)} weitere`,sums:"Nach Zugehörigkeit:",search:"In der Liste suchen",filters:"Filter und Anzeige",failed:`Suche und Sortierung konnten nicht geladen werden. ${ft.de}`,found:(e,t)=>e===t?`${e} Vorhaben`:`${e} von ${t} Vorhaben`,page:(e,t)=>`Seite ${e} von ${t}`,sorted:(e,t)=>void 0===e?"Reihenfolge wie in den Daten.":`Sortiert nach ${e}, ${t?"absteigend":"aufsteigend"}.`,printed:"Gedruckt ist nur diese Seite der Liste.",pages:"Seiten der Liste",previous:"Vorherige Seite",next:"Nächste Seite",none:"Dazu passt kein Vorhaben."});function uo(e,t,n){let{own:i,unstated:a,lost:r}=Ga(e,t),{project:s}=te[n],l=co[n].lead(t.length,i);return[a+r>0&&0===i?"":l,a>0&&Z[n].unstatedScope(s(a)),r>0&&ne(n,s(r)),P({model:e,lang:n},["projects"])].filter(Boolean).join(" ")}let po=/\p{L}+/gu,mo=RegExp("(?<=\\p{L}{3}(?:ungs|heits|keits|schafts|ions|täts|tums))(?=\\p{L}{3})|(?<=\\p{L}{2})(?=ab(?:grenz|komm|ordn|ruf)|(?<!ges)amt|an(?:forder|gab|gebot|lag|meld|trag|wend)|arbeit|architekt|assist|auf(?:gab|komm|nahm|st)|aus(?:bau|tausch|weis)|automat|ein(?:ander|führ|richt)|ent(?:halt|scheid|sorg|wick)|er(?:gebn|klär|kenn|laub|leicht)|fehler|invest|land|lich(?!t)|management|ment(?![ai])|(?<!tr)offen|oper[aio]|ordn|orient|panel|(?<=s)park|(?<=zeit)raum|ressort|teil|über|üblich|umgeb|umsetz|union|(?<!tran)s[pt]a[abdlnrt]|s[pt](?=ärk|ädt|änd)|ste[chiul]|stim|stitu|stoff|stoß|str[aeu]|stütz|spek|spie|spr[aäeuü]|blend|blog|(?<=ge)glich|glied|platt|presse)|(?<=^(?:be|ge|zu|ab|an|un(?:ver)?|er|ver|inter|über|online|gesamt|erfolg|vorhaben|zwischen|text))(?=\\p{L}{4})","giu"),fo=/(?:sch[lmnrw]?|ch|ph|th|qu|zw|kn|pf[lr]?|[bdfgkptw]r|[bfgkp]l|[bcdfghjklmnpqrstvwxyzß])$/iu,ho=/^(?:sch[lmnrw]?|ch|ck|ph|th|qu|[bdfgkpt]r|.)$/iu,go=/(?<=[aeiouäöüy])[bcdfghjklmnpqrstvwxzß]+(?=[aeiouäöüy])/giu;function $o(e,t){let n=((e,t=13)=>e.replace(po,e=>e.length<t?e:function(e){let t=[...e.matchAll(mo)].map(({index:e})=>e),n=[0,...t].flatMap((n,i)=>[...n>0?[n]:[],...[...e.slice(n,t[i]).matchAll(go)].map(({0:e,index:t})=>{if(ho.test(e))return t;let[n=""]=fo.exec(e.slice(/^ck/i.test(e)?2:1))??[];return t+e.length-n.length}).map(e=>n+e)]),i=[],a=0;for(let r of n){let n=t.every(e=>e===r||r-e>1||e-r>=3);r-a<3||e.length-r<3||!n||(i.push(e.slice(a,r)),a=r)}return[...i,e.slice(a)].join("­")}(e)))(e,t).split("­");return 1===n.length?e:A`${n.map((e,t)=>t?A`<i class="shy"></i>${e}`:e)}`}function bo({text:e,lang:t},n,i){let a=C(e,B),r="de"===t?$o(a,i):a;return t!==n&&a?A`<span lang=${t}>${r}</span>`:r}let vo=(e,t,n)=>bo(s(e,t),t,n),yo=(e,t)=>Le("project",e,t,"short");function Ao(e,{topic:t},n,i=""){let{isLive:a,telling:r}=e,{lang:s,model:l}=r;switch(n.kind){case"actors":return function({telling:e,isLive:t},n,i){let{model:a,lang:r}=e,s=e=>$o(er(a,e,r));if(!t||n.length<=3)return A`${i}${t?s(n):ul({kind:"actors",ids:n},e)}`;let l=i?1:2,o=co[r].more(n.length-l),d=A`${i}${s(n.slice(0,l))}`;return A`<details>
    <summary class="link">${d} ${o}</summary>
    <span class="on-paper">${d}, </span
    >${ul({kind:"actors",ids:n.slice(l)},e)}
  </details>`}(e,n.ids,i);case"text":return(a?bo:he)(n.text,s);case"word":return A`${i}${a&&"de"===s?$o(n.text):n.text}`;case"record":{let e=(a?vo:z)(n.record,s),r=n.record===l.find("topic",t??"");return A`${r?or(l,t):i}${e}`}default:return A`${i}${ul(n,e.telling)}`}}function Do(e,t,n){let{value:i,isLost:a}=Rl(e,t,n);return!i&&!a}let Co=["kind","scope"];function Bo(e){let t,n,{telling:i,projects:a,live:r}=e,{lang:s}=i,l=co[s],o=(t={model:i.model,lang:"de"},n=Wl.filter(e=>{let n=a.filter(n=>Rl(n,e,t).value).length;return n>0&&n>=a.length*Ql}),Zl.flatMap(({field:e,below:t})=>[{field:e,below:t.filter(e=>!n.includes(e))},...t.filter(e=>n.includes(e)).map(e=>({field:e,below:[]}))])),d={...e,columns:o,isLive:!!r};return A`<table
      class="fds-projects"
      ?data-sparse=${o.length>Zl.length}
      part="table"
      lang=${s}
      aria-busy=${r?.waiting?"true":m}
    >
      <caption class="heard">
        ${l.heading}
      </caption>
      <thead>
        <tr data-label=${l.sortBy}>
          ${o.map(({field:e})=>function({telling:e,live:t},n){let{order:i}=t?.state??{},a=i?.descending?"descending":"ascending";return A`<th
    scope="col"
    data-column=${n}
    aria-sort=${i?.column===n?a:m}
  >
    ${t?function({state:e,view:t,change:n},i){return A`<button type="button" class="sort" part="sort" @click=${()=>{var t;n({order:(t=e.order,t?.column!==i?{column:i,descending:!1}:t.descending?void 0:{column:i,descending:!0}),page:0},`[data-column=${i}] .sort`)}}>
    ${yo(i,t.lang)}
  </button>`}(t,n):yo(n,e.lang)}
  </th>`}(d,e))}
        </tr>
      </thead>
      <tbody>
        ${yr(a,({id:e})=>e,e=>function(e,t){let{live:n,columns:i}=e,{id:a}=t,{view:r,choice:s}=n??{},l=r?.showsDetails&&s?.anchor===a&&r.selection.selection;return A`<tr
      id=${n?m:`fds-entry-${a}`}
      part="row"
      data-state=${r?Dr(r,{type:"project",id:a}):m}
    >
      ${i.map(n=>function(e,t,n){let{live:i,telling:a}=e,{lang:r}=a,{field:s,below:l}=n,o=Do(t,s,a),d=o?A`<span aria-hidden="true">–</span
    ><span class="heard">${Z[r].notPublished}</span>`:pl(Rl(t,s,e.telling),e.telling,m,n=>Ao(e,t,n)),c=function(e,t,n){let{telling:i}=e,a=n.flatMap(n=>{let a=yo(n,i.lang),r=Co.includes(n)?"":`${a}: `,s="scope"===n?ge("project",n,i.lang):void 0,l=Rl(t,n,i),o=pl(l,i,s,n=>Ao(e,t,n,r));return void 0===o?[]:[l.value?o:A`${r}${o}`]});return 0===a.length?m:A`<div class="below">
    ${a.map((e,t)=>A`${t?" · ":""}${e}`)}
  </div>`}(e,t,l);if("title"===s){let{id:e}=t;return A`<th scope="row" data-column=${s}>
      ${i?kr(i.view,{type:"project",id:e},d):d}${c}
    </th>`}return A`<td
    data-column=${s}
    data-label=${yo(s,r)}
    ?data-none=${o}
    ?data-empty=${o&&c===m}
  >
    ${d}${c}
  </td>`}(e,t,n))}
    </tr>
    ${l?A`<tr class="details-row">
            <td colspan=${i.length}>${s.renderDetails(r,l)}</td>
          </tr>`:m}`}(d,e))}
      </tbody>
    </table>
    ${(({columns:e,projects:t,telling:n})=>e.some(({field:e})=>t.some(t=>Do(t,e,n))))(d)?A`<p class="muted small fds-dashes" part="unknown">
            <span class="in-table">${l.dashMeans}</span
            ><span class="in-cards">${l.absentMeans}</span>
          </p>`:m}`}function ko({model:e,lang:t},n,i){let a=({scope:n,count:a},r)=>{let s=e.scopes.get(n??"");return A`${r?" · ":""}<span
        >${s?z(s,t):i} <b>${x(a,t)}</b></span
      >`};return vi(n,e=>A`${e.map(a)}`,{lang:t})}function Eo(e,t,n){let{lang:i}=n,a=co[i],{length:r}=t,s=e.feed.projects.length,l=x(r,i),o=a.found(l,x(s,i),1===s);return wa(e,n,{name:"project-list",heading:a.heading,lead:r>0?`${o}. ${uo(e,t,i)}`:void 0,body:r>0?A`${function(e,t,{lang:n}){let i=ge("project","scope",n),a=U({model:e,lang:n},t,"scope",i);return A`<div class="small">
    ${co[n].sums} ${ko({model:e,lang:n},no(e,t),a)}
  </div>`}(e,t,n)}
          ${Bo({telling:{model:e,lang:i},projects:t})}`:A`<p>
            ${s>0?a.none:cr(e,n,"project",a.empty)}
          </p>`,footer:m})}let wo={sheets:[oo],paper:"A4 landscape",render:(e,t)=>{let{land:n}=t,i=n?tn(e,{land:n,filter:null}):e;return Eo(i,i.feed.projects,t)}},Fo=te.de.project,xo=M("de","Vorhaben","Vorhaben"),Go={goal:"Zuordnung zu einem Ziel",leitlinie:"Zuordnung",topic:"Zuordnung",project:"Vorhaben",lead:"Federführung"};function Ho({leitlinie:e,topic:t,lead:n}){return[void 0===e?"":`${K(e)} mit Leitlinie`,void 0===t?"":`${K(t)} mit Schwerpunktthema`,void 0===n?"":`${K(n)} mit Federführung`].filter(Boolean).join(", ")}let Lo={goal:["weiteres Ziel","weitere Ziele"],leitlinie:["weitere Leitlinie","weitere Leitlinien"],topic:["weiteres Thema","weitere Themen"],project:["weiteres Vorhaben","weitere Vorhaben"],lead:["weitere Stelle","weitere Stellen"]},jo=E("cascade",{heading:"Vom Ziel zur Umsetzung",empty:"Die Daten enthalten weder Ziele noch Vorhaben.",lead:e=>{let t=Ho(e);return`${Fo(e.entries)}${t&&`: ${t}`}.`},origins:(e,t)=>0===t?"Alle Zuordnungen zu Leitlinien und Themen sind amtlich.":0===e?"Die Zuordnungen zu Leitlinien und Themen stammen alle von der Redaktion, keine ist amtlich.":`Zu Leitlinien und Themen ${1===e?"ist":"sind"} ${Fo(e)} amtlich zugeordnet, ${K(t)} von der Redaktion.`,onlyOfficialLead:(e,t)=>{let n=Ho(e);return`Nur amtliche Zuordnungen: Von ${xo(e.entries)} ${n?`bleiben ${n}`:"bleibt die Zahl"}. Ausgeblendet ${1===t?"ist die redaktionelle Zuordnung eines Vorhabens":`sind die redaktionellen Zuordnungen von ${xo(t)}`}.`},leitlinienLeft:e=>1===e?"Eine Leitlinie ist amtlich einem Ziel zugeordnet.":`${K(e)} Leitlinien sind amtlich einem Ziel zugeordnet.`,onlyOfficial:"Nur amtliche Zuordnungen",views:"Ansicht",view:{picture:"Bild",list:"Liste"},picture:"Vom Ziel zur Federführung",hint:"Die Pfeiltasten führen durch das Bild.",widths:"Je breiter ein Band, desto mehr Vorhaben. Ein Vorhaben zählt überall einmal: bei mehreren Leitlinien oder Federführenden zu gleichen Teilen. Was kein Vorhaben hat, zählt selbst.",column:{goal:"Ziele",leitlinie:"Leitlinien",topic:"Themen",project:"Vorhaben",lead:"Federführung"},one:{goal:"Ziel",leitlinie:"Leitlinie",topic:"Schwerpunktthema",project:"Vorhaben",lead:"Federführung"},none:({level:e,count:t,lost:n})=>{let i=`${Fo(t)} ohne`,a=Go[e];return 0===n?`${i} veröffentlichte ${a}`:n===t?`${Fo(t)}: ${a} im Feed nicht lesbar`:`${i} veröffentlichte oder lesbare ${a}`},idle:(e,t)=>`${e} ohne ${t?"lesbare ":""}Vorhaben`,noEntries:"keine Vorhaben",rest:(e,t)=>M("de",...Lo[e])(t),joint:"gemeinsame Federführung",noLead:"Federführung nicht veröffentlicht",noTopic:"ohne Thema",legend:{label:"Zeichenerklärung",official:"durchgezogen: amtlich zugeordnet",editorial:"gestrichelt: von der Redaktion zugeordnet",none:"leer: ohne veröffentlichte Zuordnung"},fold:(e,t)=>{if(0===t)return Fo(e);let n=t===e?"":`davon ${K(t)} `;return`${Fo(e)}, ${n}redaktionell zugeordnet`},unknownLevels:(e,t)=>`${e}: keine Spalte der Kaskade. Es gibt ${t}.`}),Mo=E("cascade-tools",{citation:"Das Zitat",strategy:"Föderale Digitalstrategie",source:"Quelle",target:"Ziel",kind:"Art der Verbindung",count:"Anzahl",sourceColumn:"Spalte der Quelle",targetColumn:"Spalte des Ziels",kinds:{official:"amtlich",editorial:"redaktionell",none:"ohne Zuordnung"},nowhere:"ohne Vorhaben",editorialHidden:"Redaktionelle Zuordnungen sind weggelassen."});function So(e,t){return null==e||null==t?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Io(e,t){return null==e||null==t?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function zo(e){let t,n,i;function a(e,i,a=0,r=e.length){if(a<r){if(0!==t(i,i))return r;do{let t=a+r>>>1;0>n(e[t],i)?a=t+1:r=t}while(a<r)}return a}return 2!==e.length?(t=So,n=(t,n)=>So(e(t),n),i=(t,n)=>e(t)-n):(t=e===So||e===Io?e:Jo,n=e,i=e),{left:a,center:function(e,t,n=0,r=e.length){let s=a(e,t,n,r-1);return s>n&&i(e[s-1],t)>-i(e[s],t)?s-1:s},right:function(e,i,a=0,r=e.length){if(a<r){if(0!==t(i,i))return r;do{let t=a+r>>>1;0>=n(e[t],i)?a=t+1:r=t}while(a<r)}return a}}}function Jo(){return 0}let No=zo(So).right;zo(function(e){return null===e?NaN:+e}).center;let Oo=Math.sqrt(50),Ko=Math.sqrt(10),To=Math.sqrt(2);function Vo(e,t,n){return function e(t,n,i){let a,r,s,l=(n-t)/Math.max(0,i),o=Math.floor(Math.log10(l)),d=l/Math.pow(10,o),c=d>=Oo?10:d>=Ko?5:d>=To?2:1;return o<0?(a=Math.round(t*(s=Math.pow(10,-o)/c)),r=Math.round(n*s),a/s<t&&++a,r/s>n&&--r,s=-s):(a=Math.round(t/(s=Math.pow(10,o)*c)),r=Math.round(n/s),a*s<t&&++a,r*s>n&&--r),r<a&&.5<=i&&i<2?e(t,n,2*i):[a,r,s]}(e*=1,t*=1,n*=1)[2]}function Po(e,t,n){n*=1;let i=(t*=1)<(e*=1),a=i?Vo(t,e,n):Vo(e,t,n);return(i?-1:1)*(a<0?-1/a:a)}function Ro(e,t){let n;if(void 0===t)for(let t of e)null!=t&&(n<t||void 0===n&&t>=t)&&(n=t);else{let i=-1;for(let a of e)null!=(a=t(a,++i,e))&&(n<a||void 0===n&&a>=a)&&(n=a)}return n}function _o(e,t){let n=0;if(void 0===t)for(let t of e)(t*=1)&&(n+=t);else{let i=-1;for(let a of e)(a=+t(a,++i,e))&&(n+=a)}return n}function Zo(e,t){return e.sourceLinks.length?e.depth:t-1}function Wo(e){return function(){return e}}function qo(e,t){return Qo(e.source,t.source)||e.index-t.index}function Uo(e,t){return Qo(e.target,t.target)||e.index-t.index}function Qo(e,t){return e.y0-t.y0}function Yo(e){return e.value}function Xo(e){return e.index}function ed(e){return e.nodes}function td(e){return e.links}function nd(e,t){let n=e.get(t);if(!n)throw Error("missing: "+t);return n}function id({nodes:e}){for(let t of e){let e=t.y0,n=e;for(let n of t.sourceLinks)n.y0=e+n.width/2,e+=n.width;for(let e of t.targetLinks)e.y1=n+e.width/2,n+=e.width}}let ad=[{id:"",share:1}];function rd(e){let[t,n]=e;if(void 0===t)return ad;if(void 0===n)return""===t?ad:[{id:t,share:1}];let i=new Map;for(let t of e)i.set(t,(i.get(t)??0)+1/e.length);return[...i].map(([e,t])=>({id:e,share:t}))}let sd={origin:"official",ways:[],topic:"",leads:[]};function ld(e,{origin:t,ways:n,topic:i,leads:a}){return{ref:e,origin:t,ways:n,places:{goal:rd(n.map(({goal:e})=>e)),leitlinie:rd(n.map(({leitlinie:e})=>e)),topic:rd([i]),project:"project"===e.type?[{id:e.id,share:1}]:ad,lead:rd(a)}}}let od=(e,{id:t,goal:n})=>({leitlinie:t,goal:void 0!==n&&e.find("goal",n)?n:""});function dd(e,t,n=[]){return n.filter((i,a)=>void 0!==e.find(t,i)&&n.indexOf(i)===a)}let cd=({ref:e})=>"project"===e.type,ud=({places:e},t)=>{let n=e[t];return n.length>1||""!==n[0]?.id},pd=(e,t,n,i)=>e===n&&t===i||e===i&&t===n,md=(e,t)=>({type:lt[e],id:t}),fd=e=>24*4**e,hd=e=>`${e}~rest`,gd=(e,{ref:t})=>"project"===t.type?`${e}~none`:`${e}~idle:${t.type}`,$d=(e,t)=>[...e].sort((e,n)=>(t.get(n)??0)-(t.get(e)??0));function bd(e,t,n){if(e.length<=n)return{own:e,rest:new Set};let i=new Set($d(e,t).slice(n-1));return{own:e.filter(e=>!i.has(e)),rest:i}}let vd=(e,t)=>({key:`${e}:${t}`,level:e,kind:"record",ref:md(e,t)});function yd(e,t){let n=new Map;for(let i of e){let e=gd(t,i);if(n.has(e))continue;let{type:a}=i.ref;n.set(e,cd(i)?{key:e,level:t,kind:"none"}:{key:e,level:t,kind:"idle",type:a})}return[...n.values()]}function Ad(e,t,n,i){let a=function(e,t){let n=new Map;for(let i of e)for(let{id:e}of i.places[t])""!==e&&n.set(e,(n.get(e)??0)+1);return n}(t,n),r=hd(n),{own:s,rest:l}=bd(function({feed:e},t,n){let i=e=>e.map(({id:e})=>e).filter(e=>n.has(e));switch(t){case"goal":return i(e.goals);case"topic":return i(e.topics);case"leitlinie":{let t=new Map(e.goals.map(({id:e},t)=>[e,t])),n=e=>t.get(e??"")??1/0;return i([...e.leitlinien].sort((e,t)=>n(e.goal)-n(t.goal)||0))}case"project":return i(e.projects);case"lead":return $d(i(e.actors),n)}}(e,n,a),a,i(r)),o=s.map(e=>vd(n,e));return l.size>0&&o.push({key:r,level:n,kind:"rest",size:l.size}),{level:n,nodes:[...o,...yd(t,n)],keyOf:(e,t)=>""===e?gd(n,t):l.has(e)?r:`${n}:${e}`}}function Dd(e,t,n){return n.map(n=>Ad(e,t,n,()=>1/0))}let Cd=e=>Object.defineProperty(e,"entries",{value:()=>function*(e){for(let t=0;t<e.length;t+=1)yield[t,e[t]]}(e)});class Bd{constructor(){this.weight=0,this.count=0,this.entries=0}#e;add(e,t){this.weight+=t,this.#e!==e&&(this.#e=e,this.count+=1,cd(e)&&(this.entries+=1))}}class kd extends Bd{constructor(e,t,n,i){super(),this.key=e,this.source=t,this.target=n,this.kind=i}}class Ed{constructor(e,t){this.columns=e,this.counts=t,this.nodes=new Map,this.links=new Map,this.#t=(e,t)=>""===t||this.counts(e,t)}add(e){let t=function(e,t){let n,i,a=t.length-1,r=(i=(n=t.map(({level:t})=>ud(e,t))).indexOf(!0))<0?void 0:[i,n.lastIndexOf(!0)];if(!r)return cd(e)?[a,a]:void 0;let[s,l]=r;return cd(e)?[Math.max(s-1,0),Math.min(l+1,a)]:l<a?[s,l+1]:[Math.max(s-1,0),l]}(e,this.columns);if(!t)return;let[n,i]=t;for(let t=n;t<=i;t+=1)this.#n(e,t),t<i&&this.#i(e,t)}#t;#n(e,t){let n=this.columns[t];if(!n)return;let{level:i,keyOf:a}=n;for(let{id:t,share:n}of e.places[i]){if(!this.#t(i,t))continue;let r=a(t,e),s=this.nodes.get(r);s||this.nodes.set(r,s=new Bd),s.add(e,n)}}#i(e,t){var n,i;let[a,r]=[this.columns[t],this.columns[t+1]];if(!a||!r)return;let s=pd(n=a.level,i=r.level,"goal","leitlinie")||pd(n,i,"project","lead")?"official":e.origin;for(let{from:t,to:n,share:i}of function(e,t,n){let{ways:i}=e;if(pd(t,n,"goal","leitlinie")&&i.length>0){let e=1/i.length;return i.map(n=>"goal"===t?{from:n.goal,to:n.leitlinie,share:e}:{from:n.leitlinie,to:n.goal,share:e})}let a=e.places[n];return e.places[t].flatMap(e=>a.map(({id:t,share:n})=>({from:e.id,to:t,share:e.share*n})))}(e,a.level,r.level)){if(!this.#t(a.level,t)||!this.#t(r.level,n))continue;let l=""===t||""===n?"none":s,[o,d]=[a.keyOf(t,e),r.keyOf(n,e)],c=`${o}>${d}|${l}`,u=this.links.get(c);u||this.links.set(c,u=new kd(c,o,d,l)),u.add(e,i)}}}function wd(e,t,n=()=>!0){let i=new Ed(t,n);for(let t of e)i.add(t);return i}function Fd(e,t,n){return wd(e.filter(({ref:e})=>n(e.type,e.id)),t,(e,t)=>n(lt[e],t))}let xd=1e3,Gd=e=>Math.max(2,Math.floor((e-.4)/.94+1e-6)),Hd={weight:0,count:0,entries:0};function Ld(e,t=()=>0){var n,i,a;let{flow:r}=e,s=function({columns:e,flow:t}){return e.map(({nodes:e})=>e.filter(({key:e,kind:n})=>"open"===n||t.nodes.has(e))).filter(e=>e.length>0)}(e),l=Math.min(1.2,24/Math.max(1,...s.map(e=>e.reduce((e,{key:t})=>e+(r.nodes.get(t)?.weight??0),0)))),o=xd/(s.length+.3*(s.length-1)),d=s.flatMap((e,n)=>e.map(e=>({id:e.key,column:n,fixedValue:(e=>{let{weight:n}=r.nodes.get(e.key)??Hd;return Math.max(n,(.94*Math.min(4,Math.max(2,Math.ceil(t(e)/Math.max(1,(59*o/xd-3.2)/.53-2))))+.4)/l)})(e)}))),c=function(e,t){let n=new Map;for(let{column:i,fixedValue:a}of e){let e=n.get(i)??-.35;n.set(i,e+a*t+.35)}return Math.max(0,...n.values())}(d,l),u=e=>e*o*1.3;if(0===d.length)return{...e,boxes:[],bands:[],height:c,perRecord:l};let p=function(){let e,t,n,i=0,a=0,r=1,s=1,l=24,o=8,d=Xo,c=Zo,u=ed,p=td,m=6;function f(){let f={nodes:u.apply(null,arguments),links:p.apply(null,arguments)};return function({nodes:e,links:n}){for(let[t,n]of e.entries())n.index=t,n.sourceLinks=[],n.targetLinks=[];let i=new Map(e.map((t,n)=>[d(t,n,e),t]));for(let[e,t]of n.entries()){t.index=e;let{source:n,target:a}=t;"object"!=typeof n&&(n=t.source=nd(i,n)),"object"!=typeof a&&(a=t.target=nd(i,a)),n.sourceLinks.push(t),a.targetLinks.push(t)}if(null!=t)for(let{sourceLinks:n,targetLinks:i}of e)n.sort(t),i.sort(t)}(f),function({nodes:e}){for(let t of e)t.value=void 0===t.fixedValue?Math.max(_o(t.sourceLinks,Yo),_o(t.targetLinks,Yo)):t.fixedValue}(f),function({nodes:e}){let t=e.length,n=new Set(e),i=new Set,a=0;for(;n.size;){for(let e of n)for(let{target:t}of(e.depth=a,e.sourceLinks))i.add(t);if(++a>t)throw Error("circular link");n=i,i=new Set}}(f),function({nodes:e}){let t=e.length,n=new Set(e),i=new Set,a=0;for(;n.size;){for(let e of n)for(let{source:t}of(e.height=a,e.targetLinks))i.add(t);if(++a>t)throw Error("circular link");n=i,i=new Set}}(f),function(d){let u=function({nodes:t}){let n=Ro(t,e=>e.depth)+1,a=(r-i-l)/(n-1),s=Array(n);for(let e of t){let t=Math.max(0,Math.min(n-1,Math.floor(c.call(null,e,n))));e.layer=t,e.x0=i+t*a,e.x1=e.x0+l,s[t]?s[t].push(e):s[t]=[e]}if(e)for(let t of s)t.sort(e);return s}(d);n=Math.min(o,(s-a)/(Ro(u,e=>e.length)-1));let p=function(e,t){let n;if(void 0===t)for(let t of e)null!=t&&(n>t||void 0===n&&t>=t)&&(n=t);else{let i=-1;for(let a of e)null!=(a=t(a,++i))&&(n>a||void 0===n&&a>=a)&&(n=a)}return n}(u,e=>(s-a-(e.length-1)*n)/_o(e,Yo));for(let e of u){let i=a;for(let t of e)for(let e of(t.y0=i,t.y1=i+t.value*p,i=t.y1+n,t.sourceLinks))e.width=e.value*p;i=(s-i+n)/(e.length+1);for(let t=0;t<e.length;++t){let n=e[t];n.y0+=i*(t+1),n.y1+=i*(t+1)}if(void 0===t)for(let{sourceLinks:t,targetLinks:n}of e)t.sort(Uo),n.sort(qo)}for(let t=0;t<m;++t){let i=Math.pow(.99,t),a=Math.max(1-i,(t+1)/m);(function(t,i,a){for(let r=t.length-2;r>=0;--r){let s=t[r];for(let e of s){let t=0,a=0;for(let{target:i,value:r}of e.sourceLinks){let s=r*(i.layer-e.layer);t+=function(e,t){let i=t.y0-(t.targetLinks.length-1)*n/2;for(let{source:a,width:r}of t.targetLinks){if(a===e)break;i+=r+n}for(let{target:n,width:a}of e.sourceLinks){if(n===t)break;i-=a}return i}(e,i)*s,a+=s}if(!(a>0))continue;let r=(t/a-e.y0)*i;e.y0+=r,e.y1+=r,b(e)}void 0===e&&s.sort(Qo),h(s,a)}})(u,i,a),function(t,i,a){for(let r=1,s=t.length;r<s;++r){let s=t[r];for(let e of s){let t=0,a=0;for(let{source:i,value:r}of e.targetLinks){let s=r*(e.layer-i.layer);t+=function(e,t){let i=e.y0-(e.sourceLinks.length-1)*n/2;for(let{target:a,width:r}of e.sourceLinks){if(a===t)break;i+=r+n}for(let{source:n,width:a}of t.targetLinks){if(n===e)break;i-=a}return i}(i,e)*s,a+=s}if(!(a>0))continue;let r=(t/a-e.y0)*i;e.y0+=r,e.y1+=r,b(e)}void 0===e&&s.sort(Qo),h(s,a)}}(u,i,a)}}(f),id(f),f}function h(e,t){let i=e.length>>1,r=e[i];$(e,r.y0-n,i-1,t),g(e,r.y1+n,i+1,t),$(e,s,e.length-1,t),g(e,a,0,t)}function g(e,t,i,a){for(;i<e.length;++i){let r=e[i],s=(t-r.y0)*a;s>1e-6&&(r.y0+=s,r.y1+=s),t=r.y1+n}}function $(e,t,i,a){for(;i>=0;--i){let r=e[i],s=(r.y1-t)*a;s>1e-6&&(r.y0-=s,r.y1-=s),t=r.y0-n}}function b({sourceLinks:e,targetLinks:n}){if(void 0===t){for(let{source:{sourceLinks:e}}of n)e.sort(Uo);for(let{target:{targetLinks:t}}of e)t.sort(qo)}}return f.update=function(e){return id(e),e},f.nodeId=function(e){return arguments.length?(d="function"==typeof e?e:Wo(e),f):d},f.nodeAlign=function(e){return arguments.length?(c="function"==typeof e?e:Wo(e),f):c},f.nodeSort=function(t){return arguments.length?(e=t,f):e},f.nodeWidth=function(e){return arguments.length?(l=+e,f):l},f.nodePadding=function(e){return arguments.length?(o=n=+e,f):o},f.nodes=function(e){return arguments.length?(u="function"==typeof e?e:Wo(e),f):u},f.links=function(e){return arguments.length?(p="function"==typeof e?e:Wo(e),f):p},f.linkSort=function(e){return arguments.length?(t=e,f):t},f.size=function(e){return arguments.length?(i=a=0,r=+e[0],s=+e[1],f):[r-i,s-a]},f.extent=function(e){return arguments.length?(i=+e[0][0],r=+e[1][0],a=+e[0][1],s=+e[1][1],f):[[i,a],[r,s]]},f.iterations=function(e){return arguments.length?(m=+e,f):m},f}().nodeId(({id:e})=>e).nodeAlign(({column:e})=>e).nodeSort(null).nodePadding(.35).nodeWidth(o).extent([[0,0],[xd,c]])({nodes:Cd(d),links:Cd([...[...r.links.values()].map(e=>({source:e.source,target:e.target,link:e,value:e.weight})),...s.slice(1).flatMap((e,t)=>{let[n]=s[t]??[],[i]=e;return n&&i?[{source:n.key,target:i.key,value:0}]:[]})])});return{...e,boxes:(n=p.nodes,i=s.flat(),i.map((e,t)=>{let{column:i=0,y0:a=0,y1:s=0}=n[t]??{},{weight:l,count:d,entries:c}=r.nodes.get(e.key)??Hd;return{weight:l,count:d,entries:c,node:e,column:i,x:u(i),y:a,width:o,height:s-a}})),bands:(a=p.links,a.flatMap(({source:e,target:t,link:n,y0:i=0,y1:a=0})=>n&&"object"==typeof e&&"object"==typeof t?[{link:n,from:[u(e.column)+o,i+jd(e,r,l)],to:[u(t.column),a+jd(t,r,l)],height:n.weight*l}]:[])),height:c,perRecord:l}}function jd({id:e,y0:t=0,y1:n=0},i,a){return(n-t-(i.nodes.get(e)?.weight??0)*a)/2}let Md=e=>String(Math.round(1e3*e)/1e3);function Sd({from:e,to:t,height:n},i=1){let[a,r]=e,[s,l]=t,o=n*i/2,d=Md((a+s)/2),c=(e,t,n)=>`C${d} ${Md(t)} ${d} ${Md(n)} ${Md(e)} ${Md(n)}`;return`M${Md(a)} ${Md(r-o)}${c(s,r-o,l-o)}V${Md(l+o)}${c(a,l+o,r+o)}Z`}function Id(e,t,{onlyOfficial:n,opened:i}){let a,r,s=[...a=e.feed.projects.map(t=>function(e,t,n){let{id:i,topic:a,leitlinien:r,lead:s}=t,l={type:"project",id:i},o=dd(e,"actor",s),d="official"===t.links?"official":"editorial";if(n&&"editorial"===d)return ld(l,{...sd,origin:d,leads:o});let c=dd(e,"leitlinie",r).flatMap(t=>{let n=e.find("leitlinie",t);return n?[od(e,n)]:[]}),[u=""]=void 0===a?[]:dd(e,"topic",[a]);return ld(l,{origin:d,ways:c,topic:u,leads:o})}(e,t,n)),...function(e,t,n){let{leitlinien:i,goals:a,topics:r}=e.feed,s={goal:new Set,leitlinie:new Set,topic:new Set},l=({places:e})=>{for(let t of["goal","leitlinie","topic"])for(let{id:n}of e[t])s[t].add(n)};for(let e of t)l(e);let o=[],d=(e,t,i)=>{if(!n.includes(e)||s[e].has(t))return;let a=ld({type:e,id:t},{...sd,...i});l(a),o.push(a)};for(let t of i)d("leitlinie",t.id,{ways:[od(e,t)]});for(let{id:e}of a)d("goal",e,{ways:[{goal:e,leitlinie:""}]});for(let{id:e}of r)d("topic",e,{topic:e});return o}(e,a,t)],l=(r=e=>fd(i.get(e)??0),t.map(t=>"project"===t?function(e,t,n,i){let a="project",r=t.filter(cd),s=hd(a);if(r.length<=24)return Ad(e,t,a,()=>1/0);let l=function({feed:e},t){let n=new Map;for(let{ref:e,places:i}of t){let t=i.topic[0]?.id??"",a=i.lead.length>1?"+":i.lead[0]?.id??"",r=`project~${t}/${a}`,s=n.get(r)??{key:r,topic:t,lead:a,ids:[]};n.set(r,s),s.ids.push(e.id)}let i=new Map(e.topics.map(({id:e},t)=>[e,t])),a=({topic:t})=>i.get(t)??e.topics.length;return[...n.values()].sort((e,t)=>a(e)-a(t)||t.ids.length-e.ids.length)}(e,r),o=new Map(l.map(e=>[e.key,e.ids.length])),{own:d,rest:c}=bd([...o.keys()],o,i(s)),u=new Map,p=[],m=new Set(d);for(let e of l.filter(e=>m.has(e.key))){let{topic:t,lead:r,ids:s}=e,[l]=s;if(1===s.length&&void 0!==l)p.push(vd(a,l));else if(n.has(e.key)){let t=function({key:e,topic:t,lead:n,ids:i},a){let r="project",s=hd(e),l=i.length<=a(s)?i:i.slice(0,a(s)-1),o=i.length-l.length,d=[{key:e,level:r,kind:"open",topic:t,lead:n,size:i.length},...l.map(e=>vd(r,e))];o>0&&d.push({key:s,level:r,kind:"rest",size:o});let c=new Set(l);return{nodes:d,keys:new Map(i.map(e=>[e,c.has(e)?`${r}:${e}`:s]))}}(e,i);p.push(...t.nodes),t.keys.forEach((e,t)=>u.set(t,e))}else for(let n of(p.push({key:e.key,level:a,kind:"group",topic:t,lead:r,size:s.length}),s))u.set(n,e.key)}let f=l.filter(e=>c.has(e.key)).flatMap(({ids:e})=>e);for(let e of f)u.set(e,s);return f.length>0&&p.push({key:s,level:a,kind:"rest",size:f.length}),{level:a,nodes:[...p,...yd(t,a)],keyOf:(e,t)=>""===e?gd(a,t):u.get(e)??`${a}:${e}`}}(e,s,i,r):Ad(e,s,t,r)));return{levels:t,units:s,columns:l,flow:wd(s,l),orderOf:function({feed:e}){let t={goal:e.goals,leitlinie:e.leitlinien,topic:e.topics,project:e.projects,lead:e.actors},n=new Map;return e=>{let i=n.get(e)??new Map(t[e].map(({id:e},t)=>[e,t]));return n.set(e,i),i}}(e)}}function zd(e,t,n){if("goal"!==t&&"leitlinie"!==t)return e;let i=e.ways.filter(e=>e[t]===n);if(i.length===e.ways.length)return e;let a=e=>[...new Set(i.map(t=>t[e]))],r=e=>a(e).map(t=>({id:t,share:1/a(e).length}));return{...e,ways:i,places:{...e.places,goal:r("goal"),leitlinie:r("leitlinie")}}}function Jd(e,t,n){let i=t.findIndex(t=>e.some(e=>ud(e,t))),a=t[i];if(void 0===a)return[];let r=t.slice(i+1),s=new Map;for(let t of e)for(let{id:e}of t.places[a]){let n=s.get(e);n?n.push(zd(t,a,e)):s.set(e,[zd(t,a,e)])}let l=n(a),o=e=>""===e?1/0:l.get(e)??l.size;return[...s].map(([e,t])=>({level:a,id:e,units:""===e?t.filter(e=>cd(e)||r.some(t=>ud(e,t))):t,below:r})).filter(e=>e.units.length>0).sort((e,t)=>e.id===t.id?0:o(e.id)-o(t.id))}function Nd({model:e,lang:t},n,i){let a=""===i?void 0:e.find(lt[n],i);return a&&T(a,t)}function Od(e,t,n){let i=function({model:e},t,n){return n.filter(({ref:n,ways:i})=>{let a=e.find("project",n.id);if(!a||"project"===t)return!1;if("topic"===t||"lead"===t)return e.isLost(a,t);let r=i.map(({leitlinie:t})=>e.find("leitlinie",t)).some(t=>t&&e.isLost(t,"goal"));return e.isLost(a,"leitlinien")||"goal"===t&&r}).length}(e,t,n);return e.strings.none({level:t,count:n.length,lost:i})}let Kd=({model:e})=>me(e,["projects"],["projects/leitlinien","projects/topic"]),Td=(e,t)=>e.strings.idle(t,Kd(e));function Vd(e,t,n){let{strings:i,content:a,lang:r}=e,{level:s}=t;switch(t.kind){case"record":return Nd(e,s,t.ref.id)??t.ref.id;case"group":case"open":{let n=Nd(e,"topic",t.topic),r=a.levels.includes("topic")?i.noTopic:"";return[n??r,Rd(e,t.lead)].filter(Boolean).join(" · ")}case"rest":return i.rest(s,t.size);case"none":return Od(e,s,function({units:e,levels:t},n){let i=t.indexOf(n);return e.filter(e=>{if(!cd(e)||ud(e,n))return!1;let a=t.map(t=>ud(e,t)),[r,s]=[a.indexOf(!0),a.lastIndexOf(!0)];return r<0?i===t.length-1:i>=r-1&&i<=s+1})}(a,s));case"idle":return Td(e,te[r][t.type](n))}}function Pd(e,t){if("group"!==t.kind&&"open"!==t.kind){let n="record"===t.kind&&"topic"===t.level;return Vd(e,t,0).length+4*!!n}return Rd(e,t.lead).length+4}function Rd(e,t){let{strings:n}=e;return("+"===t?n.joint:Nd(e,"lead",t))??n.noLead}let _d=e=>cd(e)&&(ud(e,"leitlinie")||ud(e,"topic"));function Zd(e){let{strings:t,content:n,model:i,lang:a,onlyOfficial:r}=e,s=n.units.filter(_d),l=s.filter(({origin:e})=>"official"===e).length,o=function({content:e,model:t}){let{units:n,levels:i}=e,a=n.filter(cd),r=e=>i.includes(e)?a.filter(t=>ud(t,e)).length:void 0,[s,l,o]=[r("leitlinie"),r("topic"),r("lead")];return{entries:t.feed.projects.length,...void 0!==s&&{leitlinie:s},...void 0!==l&&{topic:l},...void 0!==o&&{lead:o}}}(e),d=P({model:i,lang:a},["projects","leitlinien","topics","goals","actors"],["projects/leitlinien","projects/topic","projects/lead","leitlinien/goal"]);if(0===i.feed.projects.length)return ee({model:i,lang:a},["projects"],t.lead(o));if(!r){let e=s.length>0?t.origins(l,s.length-l):"";return[t.lead(o),e,d].filter(Boolean).join(" ")}let c=i.feed.projects.filter(({links:e,topic:t,leitlinien:n=[]})=>"official"!==e&&(void 0!==t||n.length>0)).length,{leitlinien:u}=i.feed,p=u.filter(({goal:e})=>void 0!==e).length,m=["goal","leitlinie"].every(e=>n.levels.includes(e));return[t.onlyOfficialLead(o,c),m&&p>0?t.leitlinienLeft(p):"",d].filter(Boolean).join(" ")}function Wd({strings:e,lang:t},n){if(0===n.length)return;let i=n.map(e=>`„${C(e,F)}“`);return e.unknownLevels(ht(i,t),ht(ot,t))}let qd=({level:e,below:t},n)=>n<2&&t.length>0&&"project"!==e&&"lead"!==e;function Ud(e,{level:t,id:n,units:i},a){let{model:r,lang:s,view:l}=e;if(""===n)return A`<span class="muted">${function(e,t,n){let i=(({units:e})=>e.filter(cd))({units:n});if(i.length>0)return Od(e,t,i);let{lang:a}=e;return Td(e,ht([...new Set(n.map(({ref:e})=>e.type))].map(e=>te[a][e](n.filter(({ref:t})=>t.type===e).length)),a))}(e,t,i)}</span>`;let o=r.find(lt[t],n),d=o?z(o,s):n,c="topic"===t?or(r,n):"";return l?kr({...l,choose:t=>{e.chooseAt(a),l.choose(t)}},md(t,n),A`${c}${d}`):d}function Qd(e,t){let{strings:n,content:i}=e,a=(({units:e})=>e.filter(cd))(t);if(0===a.length)return Kd(e)?q(e.lang):e.strings.noEntries;let r=i.levels.slice(0,i.levels.indexOf(t.level)+1).some(e=>"project"!==e&&"lead"!==e)?a.filter(({origin:e})=>"editorial"===e).length:0;return n.fold(a.length,""===t.id?0:r)}function Yd(e,t,n,i){let a=Jd(t.units,t.below,e.content.orderOf);if(a.length>0)return ec(e,a,n,i+1);let[r]=t.below,s=(({units:e})=>e.filter(cd))(t);if(void 0===r||""===t.id||0===s.length)return m;let{model:l,lang:o,strings:d}=e,c="lead"===r&&l.find("project",t.id),u=c?ue({model:l,lang:o},[c],d.noLead):Od(e,r,s);return A`<p class="muted small">${u}</p>`}function Xd(e,t,n,i){let a=Qd(e,t);if(!(Jd(t.units,t.below,e.content.orderOf).length>0)||0===t.below.length)return A`<p class="muted small num">${a}</p>`;let r=e.isOpen(n);return e.view?A`<details class="whole" data-fold=${n} @toggle=${({target:t})=>{t instanceof HTMLDetailsElement&&t.open&&e.open(n)}}>
    <summary class="link num">${a}</summary>
    ${r?Yd(e,t,n,i):m}
  </details>`:A`<p class="muted small num">${a}</p>
      ${Yd(e,t,n,i)}`}function ec(e,t,n,i){let a,r;return t.some(e=>qd(e,i))?A`${t.map(t=>{let a,r,s,l;return a=`${n}/${t.id}`,r=fi(e.headingLevel)+i,l=(s=Jd(t.units,t.below,e.content.orderOf)).some(e=>qd(e,i+1)),A`<section data-level=${t.level} data-depth=${i}>
    ${pi(r,Ud(e,t,a))} ${e.detailsAt(a)}
    ${l?A`<p class="muted small num">${Qd(e,t)}</p>
            ${ec(e,s,a,i+1)}`:Xd(e,t,a,i)}
  </section>`})}`:(a=t.slice(0,e.shown(n)),r=t.length-a.length,A`<ul>
      ${a.map(t=>{let a,r,s,l;return a=`${n}/${t.id}`,s=(r="project"===t.level)||""===t.id||0===t.below.length||0===i?m:A`<span class="muted small remark num"> · ${Qd(e,t)}</span>`,l=r||i>0?Yd(e,t,a,i):void 0,A`<li data-level=${t.level}>
    ${Ud(e,t,a)}${s}${function({lang:e},{level:t,units:n}){let[i]=n;return"project"!==t||!i||""===i.places.topic[0]?.id&&0===i.ways.length?m:A`<span class="muted small remark"> · ${_[e][i.origin]}</span>`}(e,t)} ${e.detailsAt(a)}
    ${l??Xd(e,t,a,i)}
  </li>`})}
    </ul>
    ${r>0?A`<button
            type="button"
            class="link more"
            data-more=${n}
            @click=${()=>{e.showMore(n)}}
          >
            ${bi(r,e.lang)}
          </button>`:m}`)}function tc(e){let{units:t,levels:n}=e.content,i=Jd(t,n,e.content.orderOf),a=n.at(-1),r=t.filter(cd),s=0===i.length&&void 0!==a&&r.length>0;return A`<div class="tree" part="list">
    ${s?A`<p class="muted">${Od(e,a,r)}</p>`:ec(e,i,"",0)}
  </div>`}function nc(e,t,{levels:n,onlyOfficial:i}){let a=Id(e,n,{onlyOfficial:i,opened:new Map});return{model:e,lang:t,strings:jo[t],content:a,onlyOfficial:i}}function ic(e,t,n){let{lang:i,headingLevel:a}=t,r=nc(e,i,n),{strings:s,content:l}=r,o={name:"cascade",heading:s.heading};if(0===l.units.length){let n=cr(e,t,"project",s.empty);return wa(e,t,{...o,body:A`<p>${n}</p>`})}let d={...r,headingLevel:a,isOpen:()=>!0,open:()=>{},shown:()=>1/0,showMore:()=>{},chooseAt:()=>{},detailsAt:()=>m},c=n.onlyOfficial?A`<p>${Mo[i].editorialHidden}</p>`:"";return wa(e,t,{...o,lead:Zd(r),body:A`${c} ${tc(d)}`})}let ac={sheets:[re`
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
`],paper:"A4 portrait",render:(e,t)=>ic(e,t,{levels:ot,onlyOfficial:!1})},rc="null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),sc=e=>1===e?"ein Land":`${rc[e]??K(e)} Länder`,lc=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} oder ${e.at(-1)??""}`,oc={decision:"Der Beschluss",standard:"Der Beschluss über den Standard",network:"Die Festlegung zum Verbindungsnetz",other:"Der Beschluss",recommendation:"Die Empfehlung"};function dc({size:e,groups:t,working:n,examples:i,always:a}){if(n===t)return 1===e?", gleich welches":", gleich welche";if(n<=i.length)return`: ${lc(i)}`;let r=a&&e>1?`; ${a} muss dabei sein`:"";return`. ${K(n)} von ${K(t)} ${1===e?"Ländern":"möglichen Gruppen"} genügen, zum Beispiel ${i[0]??""}${r}`}let cc=E("quorum",{heading:"So kommt ein Beschluss zustande",needs:e=>`Ein Beschluss braucht ${e}.`,tryIt:"Stimmen Sie selbst ab und sehen Sie, was daraus folgt.",rule:(e,t)=>`den Bund und mindestens ${sc(e)}, die zusammen mindestens ${t} der Finanzierungsanteile der Länder tragen`,fraction:(e,t)=>"2"===e&&"3"===t?"zwei Drittel":`${e}/${t}`,empty:"Die Daten enthalten keine Abstimmungsregel.",unreadable:"Die Abstimmungsregel war im Feed nicht lesbar.",kind:"Art der Entscheidung",kinds:{decision:"Beschluss (Regelfall)",standard:"IT-Interoperabilitäts- oder IT-Sicherheitsstandard",network:"Festlegung zum Verbindungsnetz",other:"Übriger Beschluss, der binden soll",recommendation:"Empfehlung"},bindsAgreeing:"Der Beschluss sieht vor, dass er die Zustimmenden bindet",key:"Verteilungsschlüssel",preset:"Beispiel",own:"eigene Eingabe",presets:{all:"alle stimmen zu",smallest:"die kleinste Mehrheit, die trägt",largest:"Bund und die fünf größten Länder",noBund:"alle Länder ohne den Bund",north:"Bund und die acht nördlichen Länder",south:"Bund und die acht südlichen Länder",nobody:"niemand ist da"},random:"Zufällig",bund:"Bund",board:"Stimmen von Bund und Ländern",hint:"Drücken wechselt die Stimme. Tastatur: Pfeile bewegen; J, N, E, A für Ja, Nein, Enthaltung, abwesend.",vote:{yes:"Ja",no:"Nein",abstain:"Enthaltung",absent:"abwesend"},short:{yes:"Ja",no:"Nein",abstain:"Enth.",absent:"abw."},voteOf:e=>`Stimme: ${e}`,percent:e=>`${e} %`,noShare:"Anteil nicht angegeben",unreadShare:"Anteil nicht lesbar",bundShare:"ohne Anteil am Schlüssel, aber unentbehrlich",absent:"fehlt in den Daten",showLand:"Land anzeigen",showBund:"Bund anzeigen",outcome:(e,t)=>"carries"===t?`${oc[e]} kommt zustande.`:"fails"===t?`${oc[e]} kommt nicht zustande.`:"Das lässt sich nicht entscheiden.",answer:{met:"erfüllt",unmet:"nicht erfüllt",unknown:"offen"},rules:"Regel für Regel",ruleNames:{bund:"Bund",laender:"Zahl der Länder",share:"Anteile der Länder",majority:"Einfache Mehrheit der Anwesenden"},bundAnswer:{met:"Der Bund stimmt zu.",unmet:"Der Bund stimmt nicht zu; ohne ihn kommt nichts zustande.",unknown:"Die Daten sagen nicht eindeutig, wer für den Bund stimmt."},laenderAnswer:(e,t)=>{let n=`${K(e)} von 16 Ländern ${1===e?"stimmt":"stimmen"} zu`;if(void 0===t)return`${n}; wie viele nötig sind, sagen die Daten nicht.`;let i=e<t?`; es ${t-e==1?"fehlt":"fehlen"} ${sc(t-e)}`:"";return`${n}, nötig sind mindestens ${K(t)}${i}.`},shareAnswer:(e,t,n)=>`Die Zustimmenden tragen ${e}, nötig sind mindestens ${t}${void 0===n?"":`; es fehlen mindestens ${n} Prozentpunkte`}.`,noFraction:e=>`Die Zustimmenden tragen ${e}; wie viel nötig ist, sagen die Daten nicht.`,badKey:"Mit diesem Schlüssel lässt sich nicht sicher rechnen.",reckoned:(e,t,n,i,a,r)=>`Exakt gerechnet: ${e} × ${t} = ${n}, ${r?"mindestens":"weniger als"} ${i} × 100 = ${a}.`,majorityAnswer:(e,t,n,i)=>{if(0===n)return"Niemand ist da.";let a=`${K(e)} von ${K(n)} Anwesenden stimmen zu, ${K(t)} dagegen`;return"met"===i?`${a}: Das ist mehr als die Hälfte.`:"unmet"===i?`${a}: Es sind nicht mehr dafür als dagegen.`:`${a}. Das ist nicht sicher eine Mehrheit: Die Quellen sagen nicht, wie Enthaltungen zählen, oder die Mitglieder stehen nicht fest.`},source:"Quelle:",page:"S.",binds:"Wen bindet das?",binding:(e,t,n)=>{switch(t){case"all":return"standard"===e?"Den Bund und alle 16 Länder, soweit der Standard für den Datenaustausch erforderlich ist – auch die, die nicht zugestimmt haben.":"Den Bund und alle 16 Länder: Alle haben zugestimmt.";case"network":return"Bund und Länder nach besonderer Regelung im IT-NetzG (§ 4 Absatz 3).";case"agreeing":return`Nur, wer zugestimmt hat: ${n}.`;case"unanimity":return"Das ist offen: Niemand stimmt dagegen, aber nicht alle stimmen zu. Die Quellen sagen nicht, ob das einstimmig ist.";case"unknown":return"Das lässt sich nicht sagen.";case"nobody":return"recommendation"===e?"Niemanden: Empfehlungen sind nicht verbindlich.":"other"===e?"Niemanden: Der Beschluss ist nicht einstimmig und sieht keine Bindung der Zustimmenden vor.":"Niemanden unmittelbar: Ein Beschluss ist für Bund und Länder im Regelfall nicht verbindlich."}},nothing:"Niemanden: Es kommt nichts zustande.",unanimous:"Übrige Beschlüsse können binden, wenn sie einstimmig sind oder es vorsehen: siehe „Art der Entscheidung“.",missing:"Was fehlt?",missingStep:e=>{let{size:t,needsBund:n}=e;return 0===t?"Es fehlt nur der Bund.":`Es ${t>1||n?"fehlen":"fehlt"} ${n?"der Bund und ":""}mindestens ${sc(t)}${dc(e)}.`},notAlone:(e,t,n,i)=>`${e} allein genügt nicht: Dann wären es ${K(t)} von ${K(n)} nötigen Ländern mit ${i}.`,breaking:"Wann kippt es?",breakingStep:e=>`Wenn der Bund nicht mehr zustimmt, oder mindestens ${sc(e.size)}${dc(e)}.`,either:lc,otherKey:(e,t)=>`Das Ergebnis hängt vom Schlüssel ab. Nach „${e}“ ${"carries"===t?"kommt die Entscheidung zustande":"fails"===t?"kommt die Entscheidung nicht zustande":"lässt es sich nicht entscheiden"}.`,problem:{noBund:"Der Bund fehlt in den Daten.",severalBund:e=>`Die Daten nennen den Bund ${K(e)}-mal.`,missing:(e,t)=>`In den Daten ${1===t?"fehlt":"fehlen"} ${e}. Wie ${1===t?"dieses Land stimmt":"diese Länder stimmen"}, zählt nicht mit.`,extra:e=>`Kein Land der Bundesrepublik und darum nicht mitgezählt: ${e}.`,noShare:e=>`Der Schlüssel hat keinen Anteil für ${e}.`,unread:e=>`Den Anteil für ${e} geben die Daten an, aber er ist nicht lesbar.`,negative:e=>`Der Schlüssel hat einen negativen Anteil für ${e}.`,sum:e=>`Die Anteile ergeben zusammen ${e} statt 100 %.`,rounding:e=>`Die Anteile ergeben durch Rundung zusammen ${e}. Entschieden wird nur, was trotzdem sicher ist.`,laender:"Die Daten sagen nicht, wie viele Länder zustimmen müssen.",share:"Die Daten sagen nicht, welcher Teil der Anteile nötig ist.",unknownKind:(e,t)=>`„${e}“ ist keine Art der Entscheidung. Es gilt: ${t}.`,unknownKey:(e,t)=>`Den Schlüssel „${e}“ haben die Daten nicht. Es gilt: ${t}.`},said:(e,t,n)=>`${e}: ${t}. ${n}`,views:"Ansicht",view:{tiles:"Kacheln",table:"Tabelle"},analysis:"Wer kann blockieren, wer gibt den Ausschlag, woher stammen die Zahlen?",notForecast:"Ein Rechenwerkzeug, keine Prognose: Wie Bund und Länder wirklich stimmen, steht hier nicht. Ob genügend Mitglieder anwesend sind, prüft es nicht."}),uc="null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),pc=e=>uc[e]??K(e),mc=E("quorum-more",{member:"Mitglied",share:"Anteil",vote:"Stimme",tableOf:"Mitglieder mit Anteil und Stimme",counting:"Wird ausgezählt …",noAnalysis:"Das lässt sich nicht auszählen: Regel oder Schlüssel sind in den Daten nicht vollständig.",equal:"Bei einer Empfehlung zählt jedes anwesende Mitglied gleich viel.",basis:(e,t)=>`Die 16 Länder können auf ${K(e)} Weisen zustimmen oder nicht. Stimmt der Bund zu, tragen ${K(t)} davon.`,blocking:"Wer kann gemeinsam blockieren?",bundBlocks:"Der Bund allein.",together:(e,t)=>`${1===e?"Ein Land allein":`Kein Land allein, aber ${pc(e)} Länder gemeinsam`}${t&&`: ${t}`}.`,byShares:e=>`Gruppen, die schon durch ihre Anteile blockieren und in denen kein Land entbehrlich ist: ${e}.`,anyBlock:e=>`Je ${pc(e)} Länder, gleich welche: Dann stimmen zu wenige zu.`,blockingCount:(e,t)=>`${K(t)} ${1===t?"Gruppe":"Gruppen"} aus ${K(e)} ${1===e?"Land":"Ländern"}`,decisive:"Wie oft gibt eine Stimme den Ausschlag?",decisiveMeans:"So oft würde diese eine Stimme das Ergebnis drehen, wenn jede denkbare Abstimmung der 16 anderen Mitglieder gleich wahrscheinlich wäre (Banzhaf). Das sagt etwas über die Regel, nichts darüber, wie jemand stimmt oder verhandelt.",decisiveOf:(e,t)=>`rund ${t} % (${K(e)})`,decisiveColumn:e=>`gibt den Ausschlag in … von ${K(e)} Abstimmungen`,sizes:"Wie viele Länder reichen?",sizeColumn:"Länder",groupsColumn:"mögliche Gruppen",carryingColumn:"davon tragen",sizesMean:e=>`Mit weniger als ${K(e)} Ländern trägt keine Gruppe. Darüber kommt es auf die Anteile an.`,keyHeading:"Der gewählte Schlüssel",year:e=>`Jahr: ${e}`,noYear:"Jahr nicht angegeben",sources:"Regel, Anmerkungen und Quellen",sameRule:"Wo dieselbe Regel gilt",citation:"Das Zitat",copyText:"Abstimmung als Text kopieren",text:"Die Abstimmung",copyLink:"Link zu dieser Abstimmung kopieren",link:"Der Link",printed:"Abstimmung drucken",kindsHeading:"Arten der Entscheidung",example:"Beispiel: die kleinste Mehrheit, die trägt",kindsMean:{decision:"Zustimmung des Bundes und der nötigen Mehrheit der Länder. Im Regelfall nicht unmittelbar verbindlich.",standard:"Dieselbe Mehrheit. Bindet den Bund und alle Länder, soweit der Standard für den Datenaustausch erforderlich ist.",network:"Dieselbe Mehrheit. Besonders geregelt im IT-NetzG (§ 4 Absatz 3).",other:"Dieselbe Mehrheit. Bindet nur, wenn der Beschluss einstimmig ist, oder nur die Zustimmenden, wenn er das vorsieht.",recommendation:"Einfache Mehrheit der anwesenden Mitglieder. Bindet niemanden."},members:(e,t,n)=>`${e} (${K(t)}): ${n}`}),fc=["yes","no","abstain","absent"],hc=e=>Object.fromEntries(Te.map(t=>[t,e(t)])),gc=(e,t,n)=>n.filter(n=>e[n]===t),$c={yes:"j",no:"n",abstain:"e",absent:"a"},bc="BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(" ").reduce((e,t)=>[...e,`DE-${t}`],[Ve]),vc=(e,t)=>e?"met":t?"unmet":"unknown",yc=({units:e},t)=>{let n=0n;for(let i of t)n+=e.get(i)??0n;return n};function Ac(e,{least:t,most:n,isUsable:i},{part:a,of:r}){return i?vc(e*r>=a*n,e*r<a*t):"unknown"}let Dc={decision:"nobody",standard:"all",network:"network",recommendation:"nobody"};function Cc(e,t,n,i){let a="recommendation"===t.kind?[function(e,{actors:t,problems:n}){let i=Te.filter(e=>t.has(e)),[a,r,s]=["yes","no","abstain"].map(t=>gc(e,t,i).length),l=a+r+s;return{rule:"majority",answer:0===n.length?vc(2*a>l,a<=r):"unknown",yes:a,no:r,present:l}}(e,i)]:[function(e,{actors:t}){let n="yes"===e[Ve];return{rule:"bund",answer:t.has(Ve)?vc(n,!n):"unknown"}}(e,i),function(e,{actors:t},{laender:n}){let i=Pe.filter(e=>t.has(e)),a=gc(e,"yes",i).length,r=a+Pe.length-i.length;return{rule:"laender",answer:void 0===n?"unknown":vc(a>=n,r<n),yes:a,needed:n}}(e,i,t.quorum),function(e,{share:t},n){let i=n?yc(n,gc(e,"yes",Pe)):0n,a=n&&t?Ac(i,n,t):"unknown",r=n?.isUsable&&t?(({most:e},{part:t,of:n})=>(t*e+n-1n)/n)(n,t):void 0;return{rule:"share",answer:a,yes:i,key:n,fraction:t,needed:r}}(e,t.quorum,n)],r=a.some(({answer:e})=>"unmet"===e)?"fails":a.some(({answer:e})=>"unknown"===e)?"unknown":"carries",s=0===i.problems.length,l="carries"!==r?"fails"===r?"nobody":"unknown":s||"other"!==t.kind?function(e,{kind:t,bindsAgreeing:n}){return"other"!==t?Dc[t]:Te.every(t=>"yes"===e[t])?"all":n?"agreeing":Te.some(t=>"no"===e[t])?"nobody":"unanimity"}(e,t):"unknown";return{outcome:r,results:a,binding:l}}let Bc=2**Pe.length,kc=e=>Pe.filter((t,n)=>e&1<<n);function Ec(e){let t=0;for(let n=e;n;n&=n-1)t+=1;return t}let wc=()=>Array.from({length:Pe.length+1},()=>0),Fc=(e,t)=>{e[t]=(e[t]??0)+1};class xc{#a=new Uint8Array(Bc);#r;#s=0n;#l=0;#o=0;#d=!1;#c=new Float64Array(Pe.length);#u=wc();#p=wc();#m=wc();#f=[];constructor(e,t){this.quorum=e,this.key=t,this.#r=Pe.map(e=>t.units.get(e)??0n)}step(){let e=Math.min(this.#o+4096,Bc);for(;this.#o<e;this.#o+=1)this.#d?this.#h(this.#o):this.#g(this.#o);return!(this.#o<Bc||!this.#d&&(this.#d=!0,this.#o=0,1))}#g(e){let t=e^e>>1,n=t^this.#l;if(n){let e=this.#r[31-Math.clz32(n)]??0n;this.#s+=t&n?e:-e}this.#l=t;let{laender:i=1/0,share:a}=this.quorum;Ec(t)>=i&&a&&"met"===Ac(this.#s,this.key,a)&&(this.#a[t]=1)}#h(e){let t=Ec(e);Fc(this.#u,t);let n=1===this.#a[e];n&&Fc(this.#p,t);let i=Bc-1-e,a=0===this.#a[i];for(let t=0;t<Pe.length;t+=1){let r=1<<t;e&r&&(n&&0===this.#a[e-r]&&(this.#c[t]=(this.#c[t]??0)+1),a&&0===this.#a[i+r]&&(a=!1))}a&&(Fc(this.#m,t),this.#f.push(e))}get counts(){let e=this.#m.findIndex(e=>e>0);return{all:Bc,carrying:this.#p.reduce((e,t)=>e+t,0),allBySize:this.#u,carryingBySize:this.#p,decisive:new Map(Pe.map((e,t)=>[e,this.#c[t]??0])),blockingBySize:this.#m,blocking:this.#f.filter(t=>Ec(t)===e).map(kc)}}}let Gc=({laender:e,share:t},n)=>void 0!==e&&void 0!==t&&!!n?.isUsable,Hc=["decision","standard","network","other","recommendation"];function Lc(){return new Promise(e=>{let{port1:t,port2:n}=new MessageChannel;t.onmessage=()=>{t.close(),e()},n.postMessage(void 0)})}let jc=new WeakMap,Mc=new WeakSet;function Sc(e,t,n){let i=jc.get(t);if(i||Mc.has(t))return i;Mc.add(t),async function(e,t){for(;!e.step();)await Lc();jc.set(e.key,e.counts),t()}(new xc(e,t),n)}let Ic=({layout:e},t)=>e.council.actors.get(t);function zc(e,t){let n=Ic(e,t);return n?T(n,e.lang):t===Ve?e.strings.bund:t}let Jc=({strings:e},t)=>t===Ve?e.bund:t.slice(3);function Nc(e,t,n){let i=[...e].sort((e,n)=>Oc(t.units.get(n),t.units.get(e)));for(let a=0;a<=e.length;a+=1){if(!n(a,yc(t,i.slice(0,a))))continue;let r=[],s=0,l=e;!function(e,t,n,i){let a=[],r=(s,l)=>{if(a.length!==t)for(let i=s;i<=e.length-(t-a.length);i+=1){let t=e[i];if(!t)return;a.push(t),r(i+1,l+(n.units.get(t)??0n)),a.pop()}else i(a,l)};r(0,0n)}(e,a,t,(e,t)=>{s+=1,n(a,t)&&(r.push({group:[...e],units:t}),l=l.filter(t=>e.includes(t)))}),r.sort((e,t)=>Oc(e.units,t.units));let o=r.slice(0,3).map(({group:e})=>e);return{size:a,groups:s,working:r.length,examples:o,always:l}}}let Oc=(e=0n,t=0n)=>e<t?-1:+(e>t),Kc=(e,t)=>void 0!==e.laender&&void 0!==e.share&&!!t?.isUsable,Tc=(e,t,{laender:n,share:i},a)=>void 0!==n&&void 0!==i&&e>=n&&"met"===Ac(t,a,i),Vc=e=>[...Pe].sort((t,n)=>Oc(e.units.get(n),e.units.get(t))),Pc=(e,{part:t,of:n})=>e.fraction(String(t),String(n)),Rc=({strings:e,lang:t},n,{digits:i})=>e.percent(Re({units:n,digits:i},t));function _c(e,t){let{strings:n,layout:i}=e;if(t===Ve)return n.bundShare;let{key:a}=i,r=a?.units.get(t);return a&&void 0!==r?Rc(e,r,a):a?.unread.has(t)?n.unreadShare:n.noShare}function Zc({layout:e,strings:t}){let{laender:n,share:i}=e.quorum;return void 0!==n&&i?t.rule(n,Pc(t,i)):""}let Wc=({layout:{rule:e,verdict:t},strings:n})=>n.outcome(e.kind,t.outcome);function qc(e,t){let{strings:n}=e;switch(t.rule){case"bund":return{sentence:n.bundAnswer[t.answer]};case"laender":return{sentence:n.laenderAnswer(t.yes,t.needed)};case"share":return{sentence:function(e,t){let{strings:n,lang:i}=e,{key:a,fraction:r,yes:s,needed:l}=t;if(!a)return n.badKey;let o=Rc(e,s,a);if(!r)return n.noFraction(o);if(void 0===l)return n.badKey;let d="unmet"===t.answer?Re({units:l-s,digits:a.digits},i):void 0;return n.shareAnswer(o,Pc(n,r),d)}(e,t),reckoned:function({strings:e,lang:t},n){let{key:i,fraction:a,yes:r,answer:s}=n;if(!i?.isUsable||!a||i.least!==i.most)return"";let{digits:l}=i,o=e=>Re({units:e,digits:l},t),{part:d,of:c}=a,u=String(100n*d);return e.reckoned(String(c),o(r),o(c*r),String(d),u,"met"===s)}(e,t)};case"majority":return{sentence:n.majorityAnswer(t.yes,t.no,t.present,t.answer)}}}let Uc=(e,t)=>ht(t.map(t=>zc(e,t)),e.lang);function Qc(e){let{layout:t,strings:n}=e,{verdict:i,rule:a,state:r}=t;if("fails"===i.outcome)return n.nothing;let s=Uc(e,gc(r.votes,"yes",Te)),l=n.binding(a.kind,i.binding,s);return"decision"===a.kind&&"carries"===i.outcome?`${l} ${n.unanimous}`:l}function Yc(e){let t,{layout:n,strings:i}=e,{step:a,verdict:r}=n;if(!a)return;let s=(t=a.working===a.groups,{...a,examples:a.examples.map(t=>Uc(e,t)),always:t?"":Uc(e,a.always)});if("carries"===r.outcome)return{heading:i.breaking,sentence:i.breakingStep(s)};let l=[i.missingStep(s),function(e,t){let{layout:n,strings:i}=e,{key:a,quorum:r,state:s}=n,{laender:l}=r;if(!a||void 0===l||t.size<2)return"";let o=gc(s.votes,"yes",Pe),d=Vc(a).find(e=>!o.includes(e));if(!d)return"";let c=[...o,d],u=yc(a,c);if(Tc(c.length,u,r,a))return"";let p=Rc(e,u,a);return i.notAlone(zc(e,d),c.length,l,p)}(e,a)].filter(Boolean).join(" ");return{heading:i.missing,sentence:l}}let Xc=({lang:e},t)=>C(s(t,e).text,B),eu=e=>e.layout.otherKeys.map(({record:t,outcome:n})=>e.strings.otherKey(Xc(e,t),n));function tu(e,t,n,i){let a,r,s=mc[e.lang],l=function(e,{blocking:t,blockingBySize:n}){let i=mc[e.lang],a=t[0]?.length;if(void 0===a)return[];let r=e.strings.either(t.slice(0,6).map(t=>Uc(e,t))),{laender:s=0}=e.layout.quorum,l=Pe.length-s+1,o=n.flatMap((e,t)=>e>0&&t>0&&t<l?[i.blockingCount(t,e)]:[]);return[i.bundBlocks,i.together(a,t.length<=6?r:""),l<=Pe.length?i.anyBlock(l):"",o.length>1?i.byShares(ht(o,e.lang)):""].filter(Boolean)}(e,t);return A`<p>${s.basis(t.all,t.carrying)}</p>
    <div class="counts">
      <div>
        ${l.length>0?A`${pi(n,s.blocking)}
                <ul class="blocking">
                  ${l.map(e=>A`<li>${e}</li>`)}
                </ul>`:m}
        ${pi(n,s.sizes)} ${function({lang:e,layout:t},n){let i=mc[e],{laender:a=0}=t.quorum,r=n.allBySize.flatMap((e,t)=>t<a?[]:[{size:t,all:e,carrying:n.carryingBySize[t]??0}]);return A`<p>${i.sizesMean(a)}</p>
    <table class="sizes">
      <thead>
        <tr>
          <th scope="col">${i.sizeColumn}</th>
          <th scope="col">${i.groupsColumn}</th>
          <th scope="col">${i.carryingColumn}</th>
        </tr>
      </thead>
      <tbody class="num">
        ${r.map(({size:t,all:n,carrying:i})=>A`<tr>
              <th scope="row">${x(t,e)}</th>
              <td>${x(n,e)}</td>
              <td>${x(i,e)}</td>
            </tr>`)}
      </tbody>
    </table>`}(e,t)} ${i}
      </div>
      <div>
        ${pi(n,s.decisive)}
        <p>${s.decisiveMeans}</p>
        ${a=mc[e.lang],r=[[Ve,t.carrying],...Pe.map(e=>[e,t.decisive.get(e)??0])].sort(([,e],[,t])=>t-e),A`<table class="decisive">
    <thead>
      <tr>
        <th scope="col">${a.member}</th>
        <th scope="col">${a.decisiveColumn(t.all)}</th>
      </tr>
    </thead>
    <tbody>
      ${r.map(([n,i])=>{let r=i/t.all*100,s={units:BigInt(Math.round(10*r)),digits:1};return A`<tr>
          <th scope="row">${zc(e,n)}</th>
          <td class="num">
            ${a.decisiveOf(i,Re(s,e.lang))}
            <svg class="bar" viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">
              ${ae`<rect class="fill" width=${r} height="1" />`}
            </svg>
          </td>
        </tr>`})}
    </tbody>
  </table>`}
      </div>
    </div>`}let nu={votes:hc(()=>"yes"),kind:"decision",bindsAgreeing:!1,key:void 0},iu=({kind:e})=>Hc.includes(e)?e:"decision",au=e=>fc[(fc.indexOf(e)+1)%fc.length]??"yes",ru={j:"yes",y:"yes",n:"no",e:"abstain",a:"absent"},su=e=>1===e.length?ru[e.toLowerCase()]:void 0,lu=(e,t,n)=>({...e,[t]:n}),ou=(e,t="no")=>hc(n=>e.includes(n)?"yes":t),du=Pe.length/2;function cu(e,t,n){switch(e){case"all":return ou(Te);case"smallest":{let e=function({quorum:e},t){if(Kc(e,t))return Nc(Pe,t,(n,i)=>Tc(n,i,e,t))?.examples[0]}(t,n);return e&&ou([Ve,...e])}case"largest":return n?.isUsable?ou([Ve,...Vc(n).slice(0,5)]):void 0;case"noBund":return ou(Pe);case"north":return ou([Ve,...Pe.slice(0,du)]);case"south":return ou([Ve,...Pe.slice(du)]);case"nobody":return hc(()=>"absent")}}function uu(e){return hc(()=>{let t=e();return t<.7?"yes":t<.85?"no":t<.95?"abstain":"absent"})}let pu=(e,t)=>Te.every(n=>e[n]===t[n]),mu="agreeing";function fu(e,t){let n,i=iu(e),a="other"===i&&e.bindsAgreeing?mu:i;return[(n=e.votes,bc.map(e=>$c[n[e]]).join("")),a,...void 0===t?[]:[t]].join(".")}function hu(e){let[t="",n="",...i]=e.split("."),a=function(e){if(/^[jnea]{17}$/.test(e))return Object.fromEntries(bc.map((t,n)=>{let i;return[t,(i=e.charAt(n),fc.find(e=>$c[e]===i)??"absent")]}))}(t);if(!a||!Hc.includes(n)&&n!==mu)return;let r=n===mu;return{votes:a,kind:r?"other":n,bindsAgreeing:r,key:i.length>0?i.join("."):void 0}}function gu({feed:e,isLost:t}){let{voting:n,actors:i}=e;if(!n)return;let a=_e(i),{keys:r=[]}=n,s=r.map(({id:e})=>Ze(a,e,(e,n)=>t(e,n)));return{voting:n,council:a,quorum:function({laender:e=-1,share:t}){return{laender:Number.isInteger(e)&&e>=0&&e<=Pe.length?e:void 0,share:function(e){let[t=0,n=0]=e??[];return Number.isSafeInteger(t)&&Number.isSafeInteger(n)&&t>0&&t<=n?{part:BigInt(t),of:BigInt(n)}:void 0}(t)}}(n),keys:r,shareKeys:s}}function $u(e,t){let{council:n,quorum:i,keys:a,shareKeys:r}=e,s=void 0===t.key?0:a.findIndex(({id:e})=>e===t.key),l=Math.max(0,s),o=r[l],d={kind:iu(t),bindsAgreeing:t.bindsAgreeing,quorum:i},c=Cc(t.votes,d,o,n),u=a.map((e,i)=>({record:e,outcome:Cc(t.votes,d,r[i],n).outcome})).filter(({outcome:e})=>e!==c.outcome);return{...e,state:t,rule:d,record:a[l],key:o,isKeyUnknown:s<0,verdict:c,step:function({votes:e},t,n,i){if("recommendation"!==t.kind)return"fails"===i.outcome?function(e,{quorum:t},n){if(!Kc(t,n))return;let i=gc(e,"yes",Pe),a=yc(n,i),r=Nc(Pe.filter(e=>!i.includes(e)),n,(e,r)=>Tc(i.length+e,a+r,t,n));return r&&{...r,needsBund:"yes"!==e[Ve]}}(e,t,n):"carries"===i.outcome?function(e,{quorum:t},n){if(!Kc(t,n))return;let i=gc(e,"yes",Pe),a=yc(n,i),r=Nc(i,n,(e,r)=>!Tc(i.length-e,a-r,t,n));return r&&{...r,needsBund:!1}}(e,t,n):void 0}(t,d,o,c),otherKeys:u}}function bu(e,{lang:t}){return(e??[]).map(e=>A`<p>${G(e,"text",t)}</p>`)}function vu(e,t,n){let{record:i}=e.layout,a=mc[e.lang];if(!i)return m;let{year:r}=i;return A`${pi(n,a.keyHeading)}
    <p>
      <b>${Xc(e,i)}</b> ·
      ${void 0===r?a.noYear:a.year(String(r))}
    </p>
    ${bu(i.notes,e)} ${Ei(t,i,e.lang)}`}function yu(e,t,n,i){let{layout:a,lang:r}=e,s=function(e,{feed:t}){let n=new Set((e.cite??[]).map(({source:e})=>e)),i=new Set((e.notes??[]).flatMap(({cite:e=[]})=>e).filter(({source:e,section:t})=>void 0!==t&&!n.has(e)).map(({source:e})=>e));return t.events.filter(({cite:e=[]})=>e.some(({source:e})=>i.has(e)))}(a.voting,t);return 0===s.length?m:A`${pi(n,mc[r].sameRule)}
    <ul class="same-rule">
      ${s.map(t=>A`<li>
            <p>
              ${t.date?A`<span class="num">${L(t.date,r)}</span>: `:m}
              ${i(t)}
            </p>
            ${t.summary?A`<p>${G(t,"summary",r)}</p>`:m}
            ${bu(t.notes,e)}
          </li>`)}
    </ul>`}function Au(e,t){let{voting:n}=e.layout;return A`<div class="rule-notes">
    ${bu(n.notes,e)} ${Ei(t,n,e.lang)}
  </div>`}function Du(e){let t,{layout:n,strings:i}=e,{state:a,record:r,isKeyUnknown:s,rule:l}=n,o=i.problem;return[...(t=a.kind,Hc.includes(t)?[]:[o.unknownKind(a.kind,i.kinds[l.kind])]),...s&&r?[o.unknownKey(a.key??"",Xc(e,r))]:[]]}function Cu(e){let{council:t,quorum:n,key:i,rule:a}=e.layout,r=e.strings.problem,s=t.problems.map(t=>function(e,t){let{strings:n,lang:i}=e,a=n.problem;switch(t.kind){case"no-bund":return a.noBund;case"several-bund":return a.severalBund(t.count);case"missing":return a.missing(Uc(e,t.laender),t.laender.length);case"extra":return a.extra(ht(t.actors.map(e=>T(e,i)),i))}}(e,t));return"recommendation"===a.kind?[...Du(e),...s]:[...Du(e),...s,...void 0===n.laender?[r.laender]:[],...void 0===n.share?[r.share]:[],...i?.problems.map(t=>function(e,t,n){let i=e.strings.problem;switch(t.kind){case"no-share":return i.noShare(Uc(e,t.laender));case"unread":return i.unread(Uc(e,t.laender));case"negative":return i.negative(Uc(e,t.laender));case"sum":{let a=Rc(e,t.sum.units,n);return t.isRounding?i.rounding(a):i.sum(a)}}}(e,t,i))??[]]}let Bu={met:"✓",unmet:"✕",unknown:"?"},ku=(e,t)=>t>0n?Math.max(0,Math.min(100,Number(100000n*e/t)/1e3)):0;function Eu(e,t,n){return A`<div class="consequence">
    ${pi(e,t)}
    <p>${n}</p>
  </div>`}function wu(e){let{layout:t,strings:n}=e,{verdict:i,rule:a,record:r}=t,s=r&&"recommendation"!==a.kind?` · ${Xc(e,r)}`:"";return A`<div class="head" data-outcome=${i.outcome}>
    <p class="outcome" part="outcome">${Wc(e)}</p>
    <p class="small muted">${n.kinds[a.kind]}${s}</p>
  </div>`}function Fu(e,t,n){let{layout:i,strings:a}=e,{verdict:r}=i,s=fi(n),l=Yc(e),o=Cu(e);return A`<div class="verdict" part="verdict">
    ${o.map(e=>A`<p class="problem" part="problem">${e}</p>`)}
    ${eu(e).map(e=>A`<p class="depends">${e}</p>`)}
    ${pi(s,a.rules)}
    <ul class="rules" part="rules">
      ${r.results.map(n=>function(e,t,n){let{strings:i}=e,{sentence:a,reckoned:r}=qc(e,n);return A`<li class="rule" part="rule" data-answer=${n.answer}>
    <p class="rule-head">
      <span class="mark" aria-hidden="true">${Bu[n.answer]}</span>
      <b>${i.ruleNames[n.rule]}</b>
      <span class="muted">· ${i.answer[n.answer]}</span>
    </p>
    <p>${a}</p>
    ${function(e){let t=function(e){switch(e.rule){case"bund":return;case"laender":return void 0===e.needed?void 0:[e.yes/Pe.length*100,e.needed/Pe.length*100];case"share":return e.key?.isUsable&&void 0!==e.needed?[ku(e.yes,e.key.most),ku(e.needed,e.key.most)]:void 0;case"majority":return[e.yes/Te.length*100,e.present/Te.length*50]}}(e);if(!t)return m;let[n,i]=t;return A`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${ae`<rect class="ground" y="2" width="100" height="6" /><rect class="fill" y="2" width=${n} height="6" /><path class="need" d="M${i} 0V10" />`}
  </svg>`}(n)} ${r?A`<p class="small muted num">${r}</p>`:m}
    <p class="small">${function(e,{sources:t}){let{cite:n=[]}=e.layout.voting,i=n.flatMap(n=>{let i=t.get(n.source),a=function({section:e,page:t},{strings:n,lang:i}){let a=void 0===t?"":`${n.page} ${x(t,i)}`;return[e&&C(e,F),a].filter(Boolean).join(", ")}(n,e);if(!i||!a)return[];let r=j(i,"title",e.lang).text,s=r.length<=40;return[hi(n.url??i.url,s?`${r}, ${a}`:a)]});return 0===i.length?m:A`<span class="muted"
    >${e.strings.source} ${i.map((e,t)=>A`${t?"; ":""}${e}`)}</span
  >`}(e,t)}</p>
  </li>`}(e,t,n))}
    </ul>
    ${Eu(s,a.binds,Qc(e))}
    ${l?Eu(s,l.heading,l.sentence):m}
  </div>`}function xu(e,t,n,i){return A`${wu(e)}
    <div class="both">
      <div>${function(e){let{layout:t,strings:n,lang:i}=e,a=mc[i];return A`<table class="members">
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
      ${Te.map(i=>A`<tr>
            <th scope="row">${zc(e,i)}</th>
            <td class="num">${i===Ve?"–":_c(e,i)}</td>
            <td>${Ic(e,i)?n.vote[t.state.votes[i]]:n.absent}</td>
          </tr>`)}
    </tbody>
  </table>`}(e)} ${i}</div>
      ${Fu(e,t,n)}
    </div>`}let Gu=(e,{lang:t})=>({layout:e,lang:t,strings:cc[t]});function Hu(e,t,n){let i=Gu(t,n),{strings:a}=i,r=vu(i,e,fi(n.headingLevel)),{land:s,...l}=n;return wa(e,l,{name:"quorum",heading:a.heading,lead:Zc(i)&&a.needs(Zc(i)),body:A`${xu(i,e,l.headingLevel,r)}
      <p class="small muted">${a.notForecast}</p>`,footer:m})}let Lu={sheets:[re`
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
`],paper:"A4",render:(e,t)=>{let n,i,{land:a,...r}=t,s=cc[t.lang],l=gu(e),o={name:"quorum",heading:s.heading,footer:m};if(!l){let t=e.feed.lost?.parts.has("voting")?s.unreadable:s.empty;return wa(e,r,{...o,body:A`<p>${t}</p>`})}let d=Gu((i=cu("smallest",(n=$u(l,nu)).rule,n.key))?$u(l,{...nu,votes:i}):n,r),c=Zc(d);return wa(e,r,{...o,lead:c?s.needs(c):void 0,body:function(e,t,{headingLevel:n,lang:i}){let a=mc[i],{quorum:r,key:s}=e.layout,l=fi(n);return A`${function(e,t){let{strings:n,lang:i}=e,a=mc[i];return A`${pi(t,a.kindsHeading)}
    <dl class="kinds">
      ${Hc.map(e=>A`<div>
            <dt>${n.kinds[e]}</dt>
            <dd>${a.kindsMean[e]}</dd>
          </div>`)}
    </dl>`}(e,l)} ${pi(l,a.example)}
    ${xu(e,t,l,vu(e,t,l))}
    ${Gc(r,s)?tu(e,function(e,t){let n=jc.get(t);if(!n){let i=new xc(e,t);for(;!i.step(););jc.set(t,n=i.counts)}return n}(r,s),l,m):m}
    ${yu(e,t,l,e=>z(e,i))}
    ${pi(l,a.sources)} ${Au(e,t)}
    <p class="small muted">${e.strings.notForecast}</p>`}(d,e,r)})}},ju=M("de","Art der Entscheidung","Arten der Entscheidung"),Mu=M("de","Grundlage","Grundlagen"),Su=M("de","Schritt","Schritte"),Iu=M("de","Begriff","Begriffe"),zu=M("de","Dokument","Dokumente"),Ju=E("about",{heading:"Die Strategie und wer dahintersteht",empty:"Die Daten sagen nichts über die Strategie selbst.",unreadable:"Was die Daten über die Strategie selbst sagen, war im Feed nicht lesbar.",ofAll:"Diese Angaben gelten für alle Länder gemeinsam.",sections:{summary:"Worum es geht",decides:"Wer entscheidet",implements:"Wer umsetzt",others:"Weitere Stellen",legal:"Rechtsrahmen",outlook:"Nächste Schritte und was daraus wurde",contacts:"Ansprechstellen",glossary:"Begriffe",cited:"Was die Strategie zitiert"},without:e=>`Dazu enthalten die Daten nichts: ${e}.`,preamble:"Präambel",roles:"Rollen in der Strategie",tasks:"Aufgaben",decisions:"Arten der Entscheidung",rule:"Zustandekommen",binds:"Wen es bindet",noActor:"Stelle nicht veröffentlicht",level:{eu:"Europäische Union",constitution:"Grundgesetz",treaty:"Staatsvertrag",federal:"Bundesrecht",land:"Landesrecht"},noLevel:"Ebene nicht veröffentlicht",planned:"Geplant",status:"Stand",stepStatus:{done:"erfolgt",planned:"geplant",unconfirmed:"nicht bestätigt"},noStatus:"nicht veröffentlicht",footnote:e=>`Fußnote ${e}`,mail:"E-Mail",about:"Dazu",source:"Quelle:",gist:{duties:(e,t)=>`${e}: ${t}.`,decisions:e=>`${ju(e)}.`,legal:(e,t)=>`${Mu(e)}: ${t}.`,outlook:(e,t,n)=>t?n&&e>1?`${Su(e)}, alle ${t}.`:`${Su(e)}: ${t}.`:`${Su(e)}.`,ofStatus:(e,t)=>`${K(e)} ${t}`,glossary:(e,t,n)=>e>1?`${Iu(e)} von „${t}“ bis „${n}“.`:`${Iu(e)}: „${t}“.`,cited:e=>`${zu(e)} aus den Fußnoten der Strategie.`},citation:"Das Zitat",saveGlossary:"Begriffe als CSV speichern",columns:["Begriff","Langform","Erklärung","Hinweis","Quellen"],holds:{selected:"enthält das Gewählte",linked:"enthält Verknüpftes"}}),Nu=(e,{lang:t})=>({text:e,lang:t}),Ou=e=>e.filter(({items:e})=>e.length>0).map(e=>N({...e,items:e.items.map(N)})),Ku=/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu,Tu=/^s?(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/u,Vu=/s$/,Pu=e=>e.match(Ku)?.[0]??"",Ru=new WeakMap;function _u(e,{text:t,lang:n},i){let a,r,s=(r=(a=Ru.get(e)??new Map).get(n)??function(e){let t=new Map;for(let n of[...e].sort((e,t)=>t.text.length-e.text.length)){let e=Pu(n.text);if(!e||!n.text.startsWith(e))continue;let i=t.get(e);i?i.push(n):t.set(e,[n])}return t}(function({feed:e,eventByDecision:t},n){return[...[...t].filter(([e])=>/\D/.test(e)).map(([e,{id:t}])=>({text:e,ref:{type:"event",id:t}})),...e.actors.filter(({kind:e})=>"bund"!==e).map(e=>({text:j(e,"name",n).text,ref:{type:"actor",id:e.id}})),...e.topics.map(e=>({text:j(e,"title",n).text,ref:{type:"topic",id:e.id}}))]}(e,n)),Ru.set(e,a.set(n,r)),r),l=new Set(i?[$t(i)]:[]),o=[],d=0;for(let{0:e,index:n}of t.matchAll(Ku)){let i=n<d?void 0:function(e,t,n,i){for(let{text:a,ref:r}of[...i.get(n)??[],...i.get(n.replace(Vu,""))??[]]){if(!e.startsWith(a,t))continue;let n=Tu.exec(e.slice(t+a.length));if(n)return{text:`${a}${n[0]}`,ref:r}}}(t,n,e,s);!i||l.has($t(i.ref))||(l.add($t(i.ref)),n>d&&o.push({text:t.slice(d,n)}),o.push(i),d=n+i.text.length)}return d<t.length&&o.push({text:t.slice(d)}),o}function Zu({model:e,lang:t},n,i,a){let r=j(n,i,t);return r.text?{...r,pieces:_u(e,r,a)}:void 0}function Wu(e,t,n){let{model:i,lang:a}=e,{cite:r=[]}=t,s=j(t,"title",a),l=Zu(e,t,"text",n),o=Zu(e,t,"note",n);return{...s.text&&{title:s},...l&&{text:l},...o&&{note:o},facts:[],refs:function({model:e},t){return e.feed.leitlinien.filter(({number:e,cite:n=[]})=>t.some(({source:t,section:i})=>void 0!==i&&i===e&&n.some(e=>e.source===t))).map(({id:e})=>({type:"leitlinie",id:e}))}(e,r),cite:r,isCut:i.feed.lost?.keys.has(t)??!1,isCiteLost:i.isLost(t,"cite")}}function qu(e,t,n,i){let a=Zu(e,n,i);return a?[{term:t,value:a}]:[]}let Uu=/^([^:.!?]{2,60}): +(?=\S)/,Qu=({source:e,section:t,page:n,url:i})=>JSON.stringify([e,t,n,i]),Yu=(e,t)=>t.some(t=>Qu(t)===Qu(e));function Xu(e){let t=new Map;for(let n of e)t.has(Qu(n))||t.set(Qu(n),n);return[...t.values()]}let ep={summary:["summary","preamble"],decides:["tasks","decisions","founding"],implements:["roles","tasks","founding"],others:[],legal:["legal"],outlook:["outlook"],contacts:["contacts"],glossary:["glossary"],cited:["cited"]},tp=["eu","constitution","treaty","federal","land"],np=(e,t)=>[{lists:Ou([{items:(e??[]).map(t)}])}],ip=({groups:e})=>e.flatMap(({lists:e})=>e.flatMap(({items:e})=>e)),ap=({groups:e,cite:t,notes:n,isCut:i})=>e.length>0||t.length>0||n.length>0||i;function rp(e){let{about:t}=e.model.feed;if(!t)return;let n=function(e,t){let n=function({model:e},{tasks:t=[],roles:n=[],founding:i=[]}){return[...new Set([...t,...n,...i].map(({actor:e})=>e))].sort((e,t)=>Number(void 0===e)-Number(void 0===t)).map(a=>{let r=({actor:e})=>e===a;return{actor:void 0===a?void 0:e.find("actor",a),founding:i.filter(r),roles:n.filter(r),tasks:t.filter(r)}})}(e,t),i=t=>n.filter(e=>function({actor:e,roles:t,tasks:n}){return e?t.length>0?"implements":n.length>0?"decides":"others":"others"}(e)===t).map(t=>function(e,{actor:t,founding:n,roles:i,tasks:a}){let r=Ju[e.lang],l=t&&{type:"actor",id:t.id};return{title:t?s(t,e.lang):Nu(U(e,[...n,...i,...a],"actor",r.noActor),e),...l&&{ref:l},lists:Ou([{items:n.map(t=>Wu(e,t,l))},{title:r.roles,items:i.map(t=>function(e,t,n){let i=Wu(e,t,n),a=function({model:e},t){let n=e.feed.layers.find(e=>e.title===t);return n&&{type:"layer",id:n.id}}(e,t.title);if(!a)return i;let r=("topics"===a.id?e.model.feed.topics:[]).map(({id:e})=>({type:"topic",id:e}));return{...i,ref:a,refs:[...r,...i.refs]}}(e,t,l))},{title:r.tasks,items:a.map(t=>Wu(e,t,l))}])}}(e,t)),{decisions:a=[]}=t;return{summary:function(e,t){let{lang:n}=e,[,...i]=We(t,"summary",n),a=We(t,"preamble",n),r=t=>Ou([{items:t.map(t=>function({model:e},t){let{text:n,lang:i}=t,[a="",r]=Uu.exec(n)??[],s={text:n.slice(a.length),lang:i};return{...void 0!==r&&{title:{text:r,lang:i}},text:{...s,pieces:_u(e,s)},facts:[],refs:[],cite:[],isCut:!1,isCiteLost:!1}}(e,t))}]);return[{lists:r(i)},{title:Nu(Ju[n].preamble,e),lists:r(a)}]}(e,t),decides:[...i("decides"),{title:Nu(Ju[e.lang].decisions,e),lists:Ou([{items:a.map(t=>function(e,t){let{rule:n,binds:i}=Ju[e.lang];return{...Wu(e,t),facts:[...qu(e,n,t,"rule"),...qu(e,i,t,"binds")]}}(e,t))}])}],implements:i("implements"),others:i("others"),legal:function(e,{legal:t=[]}){let{level:n,noLevel:i}=Ju[e.lang],a=n=>Ou([{items:t.filter(e=>e.level===n).map(t=>{let n;return n=Zu(e,t,"act"),{...Wu(e,t),...n&&{aside:n}}})}]);return[...tp.map(t=>({title:Nu(n[t],e),lists:a(t)})),{title:Nu(U(e,t,"level",i),e),lists:a(void 0)}]}(e,t),outlook:np(t.outlook,t=>function(e,t){let{planned:n,status:i,stepStatus:a,noStatus:r}=Ju[e.lang],s=e.model.isLost(t,"status"),l=t.status?a[t.status]:r,o={text:l,lang:e.lang,pieces:[{text:l}]};return{...Wu(e,t),facts:[...qu(e,n,t,"planned"),...s?[]:[{term:i,value:o}]]}}(e,t)),contacts:np(t.contacts,t=>({...Wu(e,t),url:t.url,email:t.email})),glossary:[{lists:Ou([function(e,{glossary:t=[]}){let n=t.map(t=>{let n;return n=Zu(e,t,"long"),{...Wu(e,t),title:j(t,"term",e.lang),...n&&{aside:n}}}),i=({title:e})=>e?.text??"";return{items:n.sort((t,n)=>gt(i(t),i(n),e.lang)),isGlossary:!0}}(e,t)])}],cited:np(t.cited,t=>function(e,t){let{lang:n}=e,i=[j(t,"publisher",n).text,t.date&&L(t.date,n),t.footnote&&Ju[n].footnote(t.footnote)].filter(Boolean).join(", ");return{...Wu(e,t),...i&&{text:{text:i,lang:n,pieces:[{text:i}]}}}}(e,t))}}(e,t),i=Object.keys(n),a=i.map(i=>function({model:e},t,n,i){let a=i.filter(({lists:e})=>e.length>0).map(N),r=ip({groups:a}),s="summary"===n,l=s&&t.cite||[],o=s&&t.notes||[];return{name:n,groups:a,cite:Xu([...l,...[...o,...r].flatMap(e=>e.cite??[])]),notes:o,isCut:ep[n].some(n=>e.isLost(t,n)),isCiteLost:s&&e.isLost(t,"cite")||r.some(e=>e.isCiteLost),isCited:"cited"!==n&&"contacts"!==n}}(e,t,i,n[i])).filter(ap),[r]=We(t,"summary",e.lang);if(0===a.length&&!r)return;let l=new Set([...a.map(({name:e})=>e),"others",...r?["summary"]:[]]);return{lead:r,sections:a,without:i.filter(e=>!l.has(e))}}let sp=e=>(e?.pieces??[]).flatMap(({ref:e})=>e??[]),lp=({ref:e,aside:t,text:n,note:i,facts:a,refs:r})=>[...e?[e]:[],...r,...[t,n,i,...a.map(({value:e})=>e)].flatMap(sp)],op=e=>[...e.groups.flatMap(({ref:e})=>e??[]),...ip(e).flatMap(lp)],dp=re`
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
`,cp=E("details",{label:"Einzelheiten",close:"Schließen",wholeTitle:"Ganzer Titel",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"Wortlaut je Quelle",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"nicht veröffentlicht",measures:"Bausteine"});function up({lang:e,entry:t},n){if(n.text.length>Q)return le(n,e,Q);let i=n.lang!==e;if(!i&&n.pieces.every(({ref:e})=>!e))return n.text;let a=n.pieces.map(({text:e,ref:n})=>n?t(n,e):e);return A`<span class="said" lang=${i?n.lang:m}>${a}</span>`}function pp({model:e,lang:t},n){let i=n.flatMap(n=>ki(e,n,t)??[]);return 0===i.length?m:A`<p class="where small muted">
    ${Ju[t].source} ${i.map((e,t)=>A`${t?"; ":""}${e}`)}
  </p>`}function mp(e,t){let{groups:n,cite:i,isCut:a}=t;return A`${n.map(t=>function(e,{title:t,ref:n,lists:i},a){let{lang:r,entry:s}=e,l=fi(e.level),o=t&&he(t,r);return A`<div class="group">
    ${t?pi(l,n?s(n,o):o):m}
    ${i.map(n=>A`${n.title?pi(t?fi(l):l,n.title):m}
        ${function(e,{items:t,isGlossary:n},i){let{lang:a,isNeeded:r}=e,s=i?function(e){let[t,...n]=e;return Xu(t?.cite??[]).filter(e=>n.every(t=>Yu(e,t.cite)))}(t):[],l=t=>{let a=function(e,{title:t,ref:n,aside:i,text:a,note:r,facts:s}){if(!t)return m;let l=le(t,e.lang,B),o=a||r||s.length>0?A`<b>${l}</b>`:l;return A`${n?e.entry(n,he(t,e.lang)):o}${i&&A` <span class="muted">(${up(e,i)})</span>`}`}(e,t),r=i?t.cite.filter(e=>!Yu(e,s)):[],l=function(e,t,n){let{text:i,note:a,isCut:r}=t;return A`${i&&A`<p>${up(e,i)}</p>`} ${function(e,{facts:t}){return 0===t.length?m:A`<dl class="facts">
    ${t.map(({term:t,value:n})=>A`<div>
          <dt>${t}</dt>
          <dd>${up(e,n)}</dd>
        </div>`)}
  </dl>`}(e,t)}
  ${function({lang:e},{url:t,email:n}){return A`${$i(t,e=>A`<p class="address">${hi(e,C(e.replace(/^https?:\/\//i,"").replace(/\/$/,""),B))}</p>`)}
  ${$i(n,t=>{let n;return A`<p>${Ju[e].mail}: ${n=C(t,B),gi.test(t)?A`<a href="mailto:${t}" part="link">${n}</a>`:n}</p>`})}`}(e,t)} ${a&&A`<p class="note">${up(e,a)}</p>`}
  ${r?A`<p class="muted">(${w(e.lang)})</p>`:m}
  ${0===t.refs.length?pp(e,n):A`<div class="ends">${function(e,{refs:t}){return A`<ul class="related" aria-label=${Ju[e.lang].about}>
    ${t.map(t=>A`<li>${e.entry(t,function({model:e,lang:t,mark:n},i){let{type:a,id:r}=i,s="cell"===a?void 0:e.find(a,r);if(!s)return r;let l="leitlinie"===a&&e.find(a,r)?.number,o=l?`${_[t].type.leitlinie} ${C(l,F)}`:z(s,t);return A`${n(i)}${o}`}(e,t))}</li>`)}
  </ul>`}(e,t)} ${pp(e,n)}</div>`}`}(e,t,r);return n?A`<div class="item" part="item">
          <dt>${a}</dt>
          <dd>${l}</dd>
        </div>`:A`<li class="item" part="item">
          ${t.title?A`<p class="title">${a}</p>`:m} ${l}
        </li>`};return A`${vi(t,e=>n?A`<dl class="items">${e.map(l)}</dl>`:A`<ul class=${t.some(e=>e.title)?"items":"items prose"}>
          ${e.map(l)}
        </ul>`,{lang:a,isNeeded:r})} ${pp(e,s)}`}(e,n,a)}`)}
  </div>`}(e,t,i.length>1))}
  ${a?A`<p class="muted">(${w(e.lang)})</p>`:m}
  ${function({lang:e},{notes:t}){return t.map(t=>A`<p class="note">${G(t,"text",e)}</p>`)}(e,t)}
  ${n.length>0||i.length>0?function({model:e,lang:t},n){let{cite:i,isCited:a,isCiteLost:r}=n;return 0!==i.length||a?A`<div class="origins">
    <p class="origins-title">${cp[t].sources}</p>
    ${Ei(e,{cite:i},t,{lost:r})}
  </div>`:m}(e,t):m}`}let fp=e=>e.flatMap(({title:e})=>e?.text??[]);function hp(e,t){let{lang:n}=e;if(0===t.groups.length)return{text:t.isCut?qe[n].items:"",lang:n};if("summary"===t.name){let e,i;return(i=fp(e=ip(t))).length>1?{text:i.join(" · "),lang:e.at(-1)?.text?.lang??n}:e[0]?.text??{text:"",lang:n}}return{text:function(e,t){let{lang:n}=e,i=Ju[n],{gist:a}=i,{groups:r}=t,s=ip(t),l=fp(s),o=()=>r.filter(({ref:e})=>e).map(e=>function({gist:e},{title:t,lists:n}){let i=n.map(({items:e})=>fp(e)).find(({length:e})=>e>0)??[];return e.duties(t?.text??"",i.join(", "))}(i,e)).join(" ");return"summary"===t.name?"":{decides:()=>o()||a.decisions(s.length),implements:o,others:()=>`${r.flatMap(({title:e})=>e?.text??[]).join(", ")}.`,legal:()=>a.legal(s.length,r.flatMap(({title:e})=>e?.text??[]).join(", ")),outlook:()=>function({model:e,lang:t}){let{gist:n,stepStatus:i,noStatus:a}=Ju[t],{outlook:r=[]}=e.feed.about??{},s=new Map;for(let t of r){let n=t.status?i[t.status]:a;e.isLost(t,"status")||s.set(n,(s.get(n)??0)+1)}let[l]=s.keys(),o=1===s.size&&s.get(l??"")===r.length,d=[...s].map(([e,t])=>n.ofStatus(t,e));return n.outlook(r.length,o?l??"":ht(d,t),o)}(e),contacts:()=>`${l.join(", ")}.`,glossary:()=>a.glossary(s.length,l[0]??"",l.at(-1)??""),cited:()=>a.cited(s.length)}[t.name]()}(e,t),lang:n}}function gp({model:e,lang:t}){let{empty:n,unreadable:i}=Ju[t];return e.feed.lost?.parts.has("about")?i:n}function $p({lang:e},{without:t}){let{sections:n,without:i}=Ju[e];return t.length>0?i(t.map(e=>n[e]).join(", ")):""}let bp={sheets:[dp],paper:"A4",render:(e,{land:t,...n})=>{let{lang:i}=n,{heading:a,sections:r,ofAll:s}=Ju[i],l={name:"about",heading:a},o={model:e,lang:i},d=rp(o);if(!d)return wa(e,n,{...l,body:A`<p>${gp(o)}</p>`});let c=fi(n.headingLevel),u={...o,level:c,entry:(e,t)=>t,mark:()=>m,isNeeded:()=>!1},p=$p(o,d),f=void 0!==t;return wa(e,n,{...l,lead:(d.lead||f)&&A`${d.lead&&H(d.lead,i)} ${f?s:m}`,body:A`<div class="sections">
          ${d.sections.map(e=>A`<section class="section">
                ${pi(c,r[e.name])}
                <div class="content">${mp(u,e)}</div>
              </section>`)}
        </div>
        ${p?A`<p class="muted">${p}</p>`:m}`})}},vp={"strategy-pyramid":ts,"leitlinien-matrix":ks,"project-map":dl,timeline:Kl,"project-list":wo,cascade:ac,quorum:Lu,about:bp};function yp({mode:e,name:t,styles:n}){return n??("static"===e?"fds-static.css":`${t}.hydrate.css`)}let Ap=(e,t)=>new it(Ye(`${e}: ${t.de}`,`${e}: ${t.en}`));var Dp=Object.freeze({__proto__:null,runRender:async function(e,t){let n=ct(e,Object.keys(vp),t.now()),i=await async function({model:e,json:t},n){var i;let a=await async function(e,t,n){let{land:i}=n,a=void 0===i?n:{...n,land:function(e,t){let n=Bt(e,t);if("land"===n?.kind)return n.id;let i=e.feed.actors.filter(({kind:e})=>"land"===e).map(({id:e})=>e).sort().join(", ");throw new Qe(Ye(`Das Land „${t}“ steht nicht in diesem Feed; es gibt: ${i}`,`There is no Land “${t}” in this feed; there are: ${i}`))}(e,i)};return await Ue.load(n.lang),"hydrate"===a.mode?async function(e,t){let{renderHydrate:n}=await import("./render-hydrate.js").then(function(e){return e.r});return n(e,t,yp(t))}(t,a):function(e,t){let{name:n,lang:i,headingLevel:a,today:r,land:s,since:l}=t,o=vp[n];if(!o)throw Error(`there is no static form of ${n}`);let d=void 0===s?e:tn(e,{land:s,filter:null}),c=void 0===l?void 0:dt(l),u={lang:i,headingLevel:a,today:r,...void 0!==s&&{land:s},...void 0!==c&&{since:c}};return ui(o.render(d,u)).replace(ci,"$1")}(e,a)}(e,t,n),r=(i=yp(n),ui(A`<link rel="stylesheet" href=${i} />`)),s="static"===n.mode?[r]:[];if(!n.page)return[...s,a,""].join("\n");let{text:l}=j(e.feed,"title",n.lang),{name:o,lang:d}=n,c=l||o,u=1===n.headingLevel?[]:[`<h1>${ut(c)}</h1>`];return pt({lang:d,title:c,head:s,body:["<main>",...u,a,"</main>"]})}(await async function(e,t,n){let i,{name:a,text:r}=await(void 0===t?e.shippedFeed().then(e=>({name:"feed.v1.json",text:e})):Xe(e,t)),s=r.replace(/^\uFEFF/,"");try{i=JSON.parse(s)}catch(n){let{de:e,en:t}=et(n);throw Ap(a,Ye(`Das ist kein JSON (${e}).`,`This is no JSON (${t}).`))}let{feed:o,problems:d}=tt(i,n);for(let{path:t,message:n}of d)e.warn(`${a}: ${t||"/"}: ${n}`);if(!o)throw Ap(a,Ye("Das ist kein verwendbarer Feed.","This is no feed that can be used."));if(!nt(o))throw Ap(a,Ye("Kein einziger Eintrag ist verwendbar; es gibt nichts zu zeigen.","Not one record can be used, so there is nothing to show."));return{model:l(o),json:s}}(t,n.feed,e.lang),n);return void 0===n.out?t.print(i):await t.writeFile(n.out,i),0}});export{ko as $,vi as A,vo as B,fs as C,ns as D,Ks as E,il as F,Ts as G,Is as H,pi as I,fi as J,Us as K,hi as L,Qs as M,al as N,zs as O,$s as P,nl as Q,Ws as R,kl as S,Sl as T,Js as U,wl as V,$i as W,yl as X,Cl as Y,Dl as Z,no as _,_i as a,ia as a$,yo as a0,Xl as a1,lo as a2,co as a3,uo as a4,Bo as a5,eo as a6,jo as a7,Id as a8,Ld as a9,nu as aA,lu as aB,Wc as aC,au as aD,cc as aE,Zc as aF,wu as aG,Fu as aH,gu as aI,$u as aJ,hu as aK,su as aL,dp as aM,Ju as aN,rp as aO,gp as aP,$p as aQ,op as aR,lp as aS,mp as aT,hp as aU,Ot as aV,gt as aW,Kt as aX,ea as aY,Vi as aZ,ht as a_,Fd as aa,Pd as ab,xd as ac,Br as ad,Vd as ae,Sd as af,Ar as ag,bo as ah,Gd as ai,or as aj,Nd as ak,Rd as al,Wd as am,tc as an,Zd as ao,fd as ap,zc as aq,Jc as ar,Ic as as,_c as at,fc as au,Hc as av,Xc as aw,uu as ax,cu as ay,pu as az,jr as b,as as b$,Pi as b0,Cr as b1,ps as b2,mi as b3,Ti as b4,Ni as b5,Ki as b6,Ji as b7,Qi as b8,Yi as b9,Ir as bA,wr as bB,Er as bC,xa as bD,_l as bE,cp as bF,ar as bG,Ei as bH,ml as bI,ki as bJ,ya as bK,ha as bL,fa as bM,$a as bN,Da as bO,Ca as bP,ka as bQ,ga as bR,Ba as bS,An as bT,Dn as bU,ks as bV,Es as bW,Mt as bX,Ft as bY,wt as bZ,Ha as b_,Ui as ba,qi as bb,Ct as bc,ur as bd,ba as be,Rl as bf,Wr as bg,Pa as bh,_a as bi,Za as bj,ts as bk,Li as bl,Yr as bm,es as bn,Mi as bo,Xr as bp,Ra as bq,nr as br,qa as bs,qr as bt,La as bu,Ia as bv,Ja as bw,Va as bx,va as by,Wa as bz,Hr as c,xt as c0,Zt as c1,It as c2,Ht as c3,yn as c4,ln as c5,un as c6,cs as c7,us as c8,ms as c9,wd as cA,ac as cB,ic as cC,nc as cD,Yc as cE,Cu as cF,eu as cG,qc as cH,Qc as cI,gc as cJ,mc as cK,Uc as cL,Lu as cM,Hu as cN,fu as cO,vu as cP,yu as cQ,Au as cR,Gc as cS,Sc as cT,tu as cU,bp as cV,Qt as cW,Sa as cX,ca as cY,Gs as cZ,Dp as c_,vs as ca,Wt as cb,qt as cc,Ut as cd,dl as ce,tl as cf,Kl as cg,Tl as ch,zo as ci,Po as cj,No as ck,hl as cl,fl as cm,gl as cn,Bl as co,ir as cp,ql as cq,wo as cr,Eo as cs,Yl as ct,zt as cu,Jt as cv,Ul as cw,to as cx,Mo as cy,Dd as cz,Pr as d,lr as e,Gi as f,Dr as g,vt as h,Zi as i,Zr as j,Gr as k,Vr as l,Ta as m,Lc as n,Qa as o,fr as p,yr as q,$t as r,bt as s,ui as t,Or as u,Mr as v,gs as w,kr as x,Ds as y,bs as z};
