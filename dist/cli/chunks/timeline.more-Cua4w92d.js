import{p as e,a0 as t,P as s,d as i,T as n,K as r,L as o,y as a,G as l,a$ as h,b4 as d,N as c,s as u,C as g,V as p,f,J as m,E as v,F as w,A as y}from"../fds.js";import{L as b}from"./render-hydrate-BuUjTCK1.js";import{a as k}from"./fds-widget-BcpwtKQA.js";import{t as $,s as x,r as E}from"./timeline-DD9PvnMF.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-COZ1wj13.js";import"./selection-sentence-DRPC-Tqq.js";function j(e){return JSON.stringify(e,(e,t)=>null===t||"object"!=typeof t||Array.isArray(t)?t:Object.fromEntries(Object.entries(t).sort(([e],[t])=>e<t?-1:1)))}let M={de:{badge:{new:"neu",changed:"geändert"},count:{new:e("neues Ereignis","neue Ereignisse"),changed:e("geändertes Ereignis","geänderte Ereignisse"),gone:e("Ereignis entfernt","Ereignisse entfernt")},sentence:e=>`Seit Ihrem Aufruf aktualisiert: ${e}.`},en:{badge:{new:"new",changed:"changed"},count:{new:e("new event","new events"),changed:e("changed event","changed events"),gone:e("event removed","events removed")},sentence:e=>`Updated since you opened this page: ${e}.`}},O={de:{linkedCount:e=>`${e} verknüpft`,chosenInside:"Auswahl in diesem Jahr"},en:{linkedCount:e=>`${e} linked`,chosenInside:"selected in this year"}},B=i`
  .pager {
    padding-block: 0.25em;
  }
`,I={de:{earlier:e=>`Frühere Ereignisse (${e})`,later:e=>`Spätere Ereignisse (${e})`},en:{earlier:e=>`Earlier events (${e})`,later:e=>`Later events (${e})`}};function A(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}class D{#e=new Map;constructor(e){this.refresh=e}page(e,t){let s=e.items.length,i=this.#e.get(e.key)??A(e.todayIndex??0,s);return function(e,t,s){let{items:i}=e,n=new Set(i.slice(s,s+30).map(({id:e})=>e)),o=Math.max(0,i.length-s-30),{todayIndex:a}=e,l=void 0!==a&&a>=s&&a<=s+30;return{sections:r(e,t).map(({half:e,rows:t})=>({half:e,rows:t.filter(e=>e?n.has(e.id):l)})).filter(({rows:e})=>e.length>0),before:s,after:o}}(e,t,Math.max(0,Math.min(i,s-30)))}show(e,t){let s=e.items.findIndex(e=>e.id===t);this.#e.set(e.key,A(s,e.items.length))}pager(e,t,{before:s,after:i}){let{earlier:r,later:o}=I[e.lang],a=e=>()=>{this.#e.set(t.key,e),this.refresh()},l=(e,t)=>n`<p class="pager small">
        <button type="button" class="link" part="pager" @click=${a(t)}>${e}</button>
      </p>`;return[s>0&&l(r(s),Math.max(0,s-30)),i>0&&l(o(i),s+30)].map(e=>e||void 0)}}let S=i`
  .decision {
    display: grid;
    gap: 0.2em;
    max-inline-size: 65ch;
    margin-block-start: 0.2em;
  }
`,T=e("weiteres Ereignis","weitere Ereignisse"),z=e("other event","other events"),C={de:{decisions:e("Beschluss","Beschlüsse"),leftOut:(e,t)=>`Gezeigt: ${e}. Ausgeblendet: ${T(t)}.`,none:"Die Daten enthalten keine Beschlüsse.",session:e=>`${e}. Sitzung`,noNumber:"Beschlussnummer nicht angegeben",text:"Beschlusstext",revokes:"Hebt auf:",revokedBy:"Aufgehoben durch:",unknown:"nicht in den Daten"},en:{decisions:e("decision","decisions"),leftOut:(e,t)=>`Shown: ${e}. Left out: ${z(t)}.`,none:"The data hold no decisions.",session:e=>`session ${e}`,noNumber:"Decision number not stated",text:"Text of the decision",revokes:"Revokes:",revokedBy:"Revoked by:",unknown:"not in the data"}},N=new WeakMap;function L(e,t,s){if(0===s.length)return;let{decisionNumber:i}=c[e.lang],r=s.map(({number:t,event:s},r)=>{let o=r>0?", ":"",l=void 0===t?"":i(t);return s?n`${o}<button type="button" class="link" @click=${()=>{e.choose({type:"event",id:s.id})}}>
        ${l||a(s,"title",e.lang)}
      </button>`:n`${o}${l} (${C[e.lang].unknown})`});return n`<p>${t} ${r}</p>`}let R=i`
  .only[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  /* The list as it is where the widget is narrow. */
  [data-view='list'] .years {
    max-inline-size: 43em;
    container-type: inline-size;
  }
  .badge {
    color: var(--accent);
    font-weight: 700;
  }
  .below {
    grid-column: 1 / -1;
  }
  .below .details {
    margin-block: 0;
  }
  .related {
    padding: 0.1em 0.5em;
    border-inline-start: 2px solid var(--accent);
    background: var(--accent-soft);
  }
`,q=i`
  .timeline[data-view='axis'] {
    ${$}
    .line {
      grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 45%), 1fr));
    }
    .cell .entry {
      overflow-wrap: anywhere;
    }
  }
`,F=new b(()=>import("./timeline-scale-D3F1fs6p.js").then(function(e){return e.t})),J=new b(()=>import("./timeline-table-uKRgOnB_.js"));function G(){return[R,q,S,B,...F.module?.sheets??[],...J.module?.sheets??[]]}function P(){J.load()}class U{#t;#s;#i;#n;#r;#o;#a;#l;#h;#d;#c;#u;#g;constructor(e){this.host=e,this.#t=new Map,this.#i=!1,this.#h=null,this.#u=!1,this.#p=()=>{this.host.requestUpdate()},this.keydown=({key:e})=>{"Escape"===e&&this.#l?.selection.selection&&this.#l.choose(null)},this.isOpen=({key:e,open:t})=>this.#t.get(e)??t,this.pageOf=e=>{let t=this.#l;if(!t)return{sections:[]};if(!this.#f)return{sections:r(e,t.today)};let s=this.#s.page(e,t.today);return{sections:s.sections,around:this.#s.pager(t,e,s)}},this.detailsAt=({id:e})=>{let t=this.#l,{selection:s}=t?.selection??{};return t&&s&&this.#c===e?k(t,s):void 0},this.badge=({id:e})=>{var t,s;let i;return this.#r&&this.#l&&(t=this.#r,s=this.#l.lang,(i=t.byId.get(e))&&M[s].badge[i])},this.extra=e=>this.#i&&this.#l?function(e,{event:t}){let i,{lang:r,whole:c}=e,u=C[r],{decision:g,session:p,place:f}=t,m=s(", ",!g&&u.noNumber,void 0!==p&&u.session(p),f),{revokes:v,revokedBy:w}=((i=N.get(c))||N.set(c,i=d(c.feed.events)),i.get(t.id)??{revokes:[],revokedBy:[]});return n`<div class="decision small">
    ${o(m,e=>n`<p class="muted">${e}</p>`)}
    ${o(t.summary,()=>n`<p>${a(t,"summary",r)}</p>`)}
    ${L(e,u.revokes,v)} ${L(e,u.revokedBy,w)}
    ${o(g&&h(g.url),e=>n`<p>${l(e,u.text)}</p>`)}
  </div>`}(this.#l,e):void 0,this.relation=e=>this.#l?.selection.selection?function(e,{items:i}){let{linkedCount:n,chosenInside:r}=O[e.lang],o=i.map(({id:s})=>t(e,{type:"event",id:s})),a=o.filter(e=>"linked"===e).length;return s(" · ",o.includes("selected")&&r,a>0&&n(a))}(this.#l,e):void 0,this.#s=new D(this.#p)}#p;get onlyDecisions(){return this.#i}filter(e){if(!this.#i)return e;if(this.#n?.of!==e){let t=e.filter(({kind:e})=>"decision"===e);this.#n={of:e,list:t}}return this.#n.list}follow(e,t,s){this.#l=e,this.#a=t,this.#m(s,e.whole.feed.events);let{selection:i}=e.selection;if("event"===i?.type){let e=this.#v(i.id);e&&(this.#d=i.id),e&&!u(i,this.#h)&&(this.#w(e,!0),this.#s.show(e,i.id))}this.#h=i;let n="event"===i?.type?i.id:this.#d;this.#c=e.showsDetails&&i&&this.#v(n)?n:void 0,this.#u=!!this.host.shadowRoot?.activeElement?.closest(".details")}#m(e,t){this.#o!==t&&(this.#o=t,this.#r=e===t?void 0:function(e,t){let s=new Map(e.map(e=>[e.id,e])),i=new Map,n=0;for(let e of t){let t=s.get(e.id);t?(n+=1,j(t)!==j(e)&&i.set(e.id,"changed")):i.set(e.id,"new")}return{byId:i,gone:s.size-n}}(e,t))}restoreFocus(){if(!this.#u||this.host.shadowRoot?.activeElement)return;let e=g({type:"event",id:this.#d??""});(this.#y(".details .close")??this.#y(`[data-ref="${e}"]`))?.focus()}#y(e){return this.host.renderRoot.querySelector(e)}act(e,t){"string"==typeof t?this.#b(t):"decisions"===e?this.#i=!this.#i:"all"===e?this.#k():t&&"toggle"===e?this.#w(t,!this.isOpen(t)):t&&"jump"===e&&this.#$(t),this.#p()}#b(e){let{host:t}=this;"scale"===e?t.spacing="scale":"table"!==e&&(t.spacing="even"),t.view="scale"===e?void 0:e,"scale"===e&&F.load(),"table"===e&&J.load()}#k(){let e=this.#a?.groups??[],t=e.every(e=>this.isOpen(e));for(let{key:s}of e)this.#t.set(s,!t)}async#$(e){this.#w(e,!0),this.#p(),await this.host.updateComplete;let{key:t}=e;this.#y(`[aria-controls="year-${t}"], [data-year="${t}"]`)?.focus()}get#f(){return(this.#a?.counts.total??0)>p}#w(e,t){if(t&&this.#f)for(let{key:e}of this.#a?.groups??[])this.#t.set(e,!1);this.#t.set(e.key,t)}#v(e){return this.#a?.groups.find(({items:t})=>t.some(t=>t.id===e))}note({lang:e,model:t},{counts:i}){var n;let r,o=x(this.host),a="table"===o&&J.failed||"scale"===o&&F.failed,l=t.feed.events.length-i.total;return s(" ",this.#i&&(n=i.total,r=C[e],0===n?r.none:r.leftOut(r.decisions(n),l)),a&&f[e].broken)}news({lang:e}){return this.#r?function({byId:e,gone:t},s){let{count:i,sentence:n}=M[s],r=t=>[...e.values()].filter(e=>e===t).length,o=[[i.new,r("new")],[i.changed,r("changed")],[i.gone,t]].filter(([,e])=>e>0).map(([e,t])=>e(t));return o.length>0?n(o.join(", ")):""}(this.#r,e):""}table(e,t){if("table"!==x(this.host))return;let s=J.use(e.refresh);if(!s||!this.#f)return s?.renderTable(e,t.groups,this);let i=t.groups.filter(this.isOpen).map(t=>{let{around:i=[]}=this.pageOf(t),r=n`<span class="half" tabindex="-1" data-year=${t.key}
        >${m(t,e.lang)}</span
      >`;return n`${v(w(e.headingLevel),r)} ${i[0]}
      ${s.renderTable(e,[t],this)} ${i[1]}`});return n`${E({view:e,controls:this,isCrowd:!0,ask:(e,t)=>{this.act(e,t)}},t.groups)} ${i}`}scale(e,t){let s=F.use(e.refresh);return s&&(this.#g??=new s.ScalePicture(e.refresh)),this.#g?.render(e,t)}looseDetails(e){let{selection:t}=e.selection;return e.showsDetails&&t&&void 0===this.#c?n`${k(e,t)}`:y}}export{U as TimelineMore,P as prepare,G as sheets};
