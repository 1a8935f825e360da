import{s as t,F as s,f as e,a as i,S as o,t as h,b as n,c as r}from"./selection.types.js";import{Q as a,T as l}from"../fds.js";import{L as d,s as c,a as u}from"./render-hydrate.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";class p{get value(){return this.o}set value(t){this.setValue(t)}setValue(t,s=!1){let e=s||!Object.is(t,this.o);this.o=t,e&&this.updateObservers()}constructor(t){this.subscriptions=new Map,this.updateObservers=()=>{for(let[t,{disposer:s}]of this.subscriptions)t(this.o,s)},void 0!==t&&(this.value=t)}addCallback(t,s,e){if(!e)return void t(this.value);this.subscriptions.has(t)||this.subscriptions.set(t,{disposer:()=>{this.subscriptions.delete(t)},consumerHost:s});let{disposer:i}=this.subscriptions.get(t);t(this.value,i)}clearCallbacks(){this.subscriptions.clear()}}class f extends Event{constructor(t,s){super("context-provider",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=s}}class b extends p{constructor(s,e,i){super(void 0!==e.context?e.initialValue:i),this.onContextRequest=t=>{if(t.context!==this.context)return;let s=t.contextTarget??t.composedPath()[0];s!==this.host&&(t.stopPropagation(),this.addCallback(t.callback,s,t.subscribe))},this.onProviderRequest=s=>{if(s.context!==this.context||(s.contextTarget??s.composedPath()[0])===this.host)return;let e=new Set;for(let[s,{consumerHost:i}]of this.subscriptions)e.has(s)||(e.add(s),i.dispatchEvent(new t(this.context,i,s,!0)));s.stopPropagation()},this.host=s,void 0!==e.context?this.context=e.context:this.context=e,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new f(this.context,this.host))}}let m=new d(()=>import("./page-fragment.js"));class v extends s{static{this.properties={src:{},refresh:{type:Number},strategy:{attribute:!1},land:{},since:{},linkable:{type:Boolean}}}static{this.styles=a`
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
      --fds-private-ground: var(--fds-color-paper, #ffffff);
    }
    :host([data-theme='dark']) {
      color-scheme: dark !important;
      --fds-private-ground: var(--fds-color-paper, #14171f);
    }
  `}#t;#s;#e;#i;#o;#h;#n;constructor(){super(),this.src=null,this.refresh=0,this.land=null,this.since=null,this.linkable=!1,this.#t=new b(this,{context:e}),this.#s=new b(this,{context:i}),this.#e=new o(this,()=>{this.#r()}),this.#i=[],this.#a=()=>{let{store:t}=this.#e;this.linkable&&t&&!this.#n&&(this.#n=m.module?.linkFragment(t),this.#l(t))},this.#d=t=>{let[s]=t.composedPath();if(s instanceof Element&&s!==this&&s.localName.startsWith("fds-"))return;let e=h(t.detail);queueMicrotask(()=>{t.defaultPrevented||this.#e.store?.select(e,{toggle:!0})})},this.addEventListener("fds-select",this.#d)}get selection(){let{store:t,lastWord:s}=this.#e;return t||!this.#h?s.selection:this.#h.selection}set selection(t){let s=h(t);this.#e.store?.select(s),this.#h={selection:s},this.requestUpdate()}async reload(){await this.updateComplete,await(this.#e.store?.reload())}static get observedAttributes(){return[...super.observedAttributes,"id"]}attributeChangedCallback(t,s,e){super.attributeChangedCallback(t,s,e),"id"===t&&this.isConnected&&this.#t.hostConnected()}connectedCallback(){super.connectedCallback(),this.hasUpdated&&(this.#c(),this.#u())}disconnectedCallback(){super.disconnectedCallback(),this.#p(),this.#t.setValue(void 0),this.#s.setValue(void 0)}willUpdate(t){this.isConnected&&((t.has("src")||t.has("strategy")||!this.hasUpdated)&&this.#c(),this.#u(),t.has("land")&&this.#f(),t.has("since")&&this.#r(),t.has("linkable")&&this.#b(),t.has("refresh")&&this.#e.store?.setRefresh(this,this.refresh))}render(){return l`<slot></slot>`}#c(){let t=this.strategy?c(this.strategy):u(this.src),s=this.#e;t!==s.store&&(this.#p(),s.setLand(this.land),s.join(t),t.setRefresh(this,this.refresh),this.#i=[],this.#o=void 0,this.#r(),this.#b(),s.announceJoined())}#u(){let{store:t}=this.#e;this.#h&&t&&t.select(this.#h.selection),this.#h=void 0}#f(){this.#r(),this.#e.setLand(this.land)}#b(){this.#n?.(),this.#n=void 0,this.linkable&&m.load().then(this.#a)}#a;#p(){this.#n?.(),this.#n=void 0,this.#e.store?.setRefresh(this,0),this.#e.leave()}#r(){let{store:t}=this.#e;t&&(this.#m(t),this.#o!==t.selection&&this.#l(t))}#m(t){let{feed:s,filter:e}=t,{land:i,since:o}=this,h=[s,e,i,o];h.every((t,s)=>t===this.#i[s])||(this.#i=h,this.#t.setValue({...n(t),land:i,since:o}))}#l(t){this.#o=t.selection;let s=this.#n&&m.module?.addressOfRef;this.#s.setValue({...r(t),...s&&{linkTo:s}})}#d}v.define("fds-strategy");
