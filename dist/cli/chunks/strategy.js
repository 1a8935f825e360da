import{s as t,F as s,f as e,a as i,S as o,L as h,t as r,b as n,c as a}from"./selection.types.js";import{aa as l,T as d}from"../fds.js";import{L as c,s as u,a as p}from"./render-hydrate.js";import"./run-render.js";import"./render-options.js";import"buffer";import"./reload.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";class f{get value(){return this.o}set value(t){this.setValue(t)}setValue(t,s=!1){let e=s||!Object.is(t,this.o);this.o=t,e&&this.updateObservers()}constructor(t){this.subscriptions=new Map,this.updateObservers=()=>{for(let[t,{disposer:s}]of this.subscriptions)t(this.o,s)},void 0!==t&&(this.value=t)}addCallback(t,s,e){if(!e)return void t(this.value);this.subscriptions.has(t)||this.subscriptions.set(t,{disposer:()=>{this.subscriptions.delete(t)},consumerHost:s});let{disposer:i}=this.subscriptions.get(t);t(this.value,i)}clearCallbacks(){this.subscriptions.clear()}}class m extends Event{constructor(t,s){super("context-provider",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=s}}class b extends f{constructor(s,e,i){super(void 0!==e.context?e.initialValue:i),this.onContextRequest=t=>{if(t.context!==this.context)return;let s=t.contextTarget??t.composedPath()[0];s!==this.host&&(t.stopPropagation(),this.addCallback(t.callback,s,t.subscribe))},this.onProviderRequest=s=>{if(s.context!==this.context||(s.contextTarget??s.composedPath()[0])===this.host)return;let e=new Set;for(let[s,{consumerHost:i}]of this.subscriptions)e.has(s)||(e.add(s),i.dispatchEvent(new t(this.context,i,s,!0)));s.stopPropagation()},this.host=s,void 0!==e.context?this.context=e.context:this.context=e,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new m(this.context,this.host))}}let v=new c(()=>import("./page-fragment.js"));class g extends s{static{this.properties={src:{},refresh:{type:Number},strategy:{attribute:!1},land:{},since:{},linkable:{type:Boolean}}}static{this.styles=l`
    :host {
      display: contents;
    }
    :host([hidden]:not([hidden='until-found' i])) {
      display: none !important;
    }
    /* Both need a box. */
    :host([hidden='until-found' i]),
    :host(:fullscreen) {
      display: block;
    }
    :host([hidden='until-found' i]) {
      content-visibility: hidden;
    }
    :host(:fullscreen) {
      overflow: auto;
      padding: 1em;
      background: var(--fds-color-paper, light-dark(#ffffff, #14171f));
    }
    :host([data-theme='light']) {
      color-scheme: light !important;
    }
    :host([data-theme='dark']) {
      color-scheme: dark !important;
    }
  `}#t;#s;#e;#i;#o;#h;#r;#n;constructor(){super(),this.src=null,this.refresh=0,this.land=null,this.since=null,this.linkable=!1,this.#t=new b(this,{context:e}),this.#s=new b(this,{context:i}),this.#e=new o(this,()=>{this.#a()}),this.#i=new h(()=>{this.#o=[],this.#a()}),this.#o=[],this.#l=()=>{let{store:t}=this.#e;this.linkable&&t&&!this.#n&&(this.#n=v.module?.linkFragment(t),this.#d(t))},this.#c=t=>{let[s]=t.composedPath();if(s instanceof Element&&s!==this&&s.localName.startsWith("fds-"))return;let e=r(t.detail);queueMicrotask(()=>{t.defaultPrevented||this.#e.store?.select(e,{toggle:!0})})},this.addEventListener("fds-select",this.#c)}get selection(){let{store:t,lastWord:s}=this.#e;return t||!this.#r?s.selection:this.#r.selection}set selection(t){let s=r(t);this.#e.store?.select(s),this.#r={selection:s},this.requestUpdate()}async reload(){await this.updateComplete,await(this.#e.store?.reload())}static get observedAttributes(){return[...super.observedAttributes,"id"]}attributeChangedCallback(t,s,e){super.attributeChangedCallback(t,s,e),"id"===t&&this.isConnected&&this.#t.hostConnected()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&(this.#u(),this.#p())}disconnectedCallback(){super.disconnectedCallback(),this.#f(),this.#t.setValue(void 0),this.#s.setValue(void 0)}willUpdate(t){this.isConnected&&((t.has("src")||t.has("strategy")||!this.hasUpdated)&&this.#u(),this.#p(),t.has("land")&&this.#m(),t.has("since")&&this.#a(),t.has("linkable")&&this.#b(),t.has("refresh")&&this.#e.store?.setRefresh(this,this.refresh))}render(){return d`<slot></slot>`}#u(){let t=this.strategy?u(this.strategy):p(this.src),s=this.#e;t!==s.store&&(this.#f(),s.setLand(this.land),s.join(t),t.setRefresh(this,this.refresh),this.#o=[],this.#h=void 0,this.#a(),this.#b(),s.announceJoined())}#p(){let{store:t}=this.#e;this.#r&&t&&t.select(this.#r.selection),this.#r=void 0}#m(){this.#a(),this.#e.setLand(this.land)}#b(){this.#n?.(),this.#n=void 0,this.linkable&&v.load().then(this.#l)}#l;#f(){this.#n?.(),this.#n=void 0,this.#e.store?.setRefresh(this,0),this.#e.leave()}#a(){let{store:t}=this.#e;t&&(this.#v(t),this.#h!==t.selection&&this.#d(t))}#v(t){let{feed:s,filter:e}=t,{land:i,since:o}=this,h=[s,e,i,o];h.every((t,s)=>t===this.#o[s])||(this.#o=h,t.marksNews=null!==o,this.#t.setValue({...n(t),land:i,since:o,landView:this.#i}))}#d(t){this.#h=t.selection;let s=this.#n&&v.module?.addressOfRef;this.#s.setValue({...a(t),...s&&{linkTo:s}})}#c}g.define("fds-strategy");
