import{p as e,ae as t,a3 as s,c as i,bw as n,g as r,T as o,$ as a,E as l,bh as h,a0 as d,G as c,V as u,bv as g,bS as p,a2 as f,D as m,F as v,s as w,M as y,a7 as b,f as $,_ as k,R as x,S as E,I as M}from"../fds.js";import{L as j}from"./render-hydrate-DyRUNtjT.js";import{a as O}from"./fds-widget-BSb9CvMA.js";import{t as I,s as B,r as S}from"./timeline-DLZBJZXH.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-Bsb6lQg4.js";import"./selection-sentence-DJTVqXA2.js";function D(e){return JSON.stringify(e,(e,t)=>null===t||"object"!=typeof t||Array.isArray(t)?t:Object.fromEntries(Object.entries(t).sort(([e],[t])=>e<t?-1:1)))}let A={de:{badge:{new:"neu",changed:"geändert"},count:{new:e("de","neues Ereignis","neue Ereignisse"),changed:e("de","geändertes Ereignis","geänderte Ereignisse"),gone:e("de","Ereignis entfernt","Ereignisse entfernt")},sentence:e=>`Seit Ihrem Aufruf aktualisiert: ${e}.`},en:{badge:{new:"new",changed:"changed"},count:{new:e("en","new event","new events"),changed:e("en","changed event","changed events"),gone:e("en","event removed","events removed")},sentence:e=>`Updated since you opened this page: ${e}.`}},T={de:{linkedCount:e=>`${n(e)} verknüpft`,chosenInside:"Auswahl in diesem Jahr"},en:{linkedCount:e=>`${i(e)} linked`,chosenInside:"selected in this year"}},z=r`
  .pager {
    padding-block: 0.25em;
  }
`,R={de:{earlier:e=>`Frühere Ereignisse (${n(e)})`,later:e=>`Spätere Ereignisse (${n(e)})`},en:{earlier:e=>`Earlier events (${i(e)})`,later:e=>`Later events (${i(e)})`}};function C(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}class N{#e=new Map;constructor(e){this.refresh=e}page(e,t){let s=e.items.length,i=this.#e.get(e.key)??C(e.todayIndex??0,s);return function(e,t,s){let{items:i}=e,n=new Set(i.slice(s,s+30).map(({id:e})=>e)),r=Math.max(0,i.length-s-30),{todayIndex:o}=e,l=void 0!==o&&o>=s&&o<=s+30;return{sections:a(e,t).map(({half:e,rows:t})=>({half:e,rows:t.filter(e=>e?n.has(e.id):l)})).filter(({rows:e})=>e.length>0),before:s,after:r}}(e,t,Math.max(0,Math.min(i,s-30)))}show(e,t){let s=e.items.findIndex(e=>e.id===t);this.#e.set(e.key,C(s,e.items.length))}pager(e,t,{before:s,after:i}){let{earlier:n,later:r}=R[e.lang],a=e=>()=>{this.#e.set(t.key,e),this.refresh()},l=(e,t)=>o`<p class="pager small">
        <button type="button" class="link" part="pager" @click=${a(t)}>${e}</button>
      </p>`;return[s>0&&l(n(s),Math.max(0,s-30)),i>0&&l(r(i),s+30)].map(e=>e||void 0)}}let L=r`
  .decision {
    display: grid;
    gap: 0.2em;
    max-inline-size: 65ch;
    margin-block-start: 0.2em;
  }
`,q=e("de","weiteres Ereignis","weitere Ereignisse"),F=e("en","other event","other events"),G={de:{decisions:e("de","Beschluss","Beschlüsse"),leftOut:(e,t)=>`Gezeigt: ${e}. Ausgeblendet: ${q(t)}.`,none:"Die Daten enthalten keine Beschlüsse.",session:e=>`${n(e)}. Sitzung`,noNumber:"Beschlussnummer nicht angegeben",text:"Beschlusstext",revokes:"Hebt auf:",revokedBy:"Aufgehoben durch:",unknown:"nicht in den Daten"},en:{decisions:e("en","decision","decisions"),leftOut:(e,t)=>`Shown: ${e}. Left out: ${F(t)}.`,none:"The data hold no decisions.",session:e=>`session ${i(e)}`,noNumber:"Decision number not stated",text:"Text of the decision",revokes:"Revokes:",revokedBy:"Revoked by:",unknown:"not in the data"}},J=new WeakMap;function U(e,t,s){if(0===s.length)return;let{decisionNumber:i}=f[e.lang],n=({number:t,event:s},n)=>{let r=n>0?", ":"",a=void 0===t?"":i(l(t,v));return s?o`${r}<button type="button" class="link mention" @click=${()=>{e.choose({type:"event",id:s.id})}}>
        ${a||c(s,"title",e.lang)}
      </button>`:o`${r}${a} (${G[e.lang].unknown})`};return o`<p>${t} ${m(s,e=>o`${e.map(n)}`,e)}</p>`}let H=r`
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
`,P=r`
  .timeline[data-view='axis'] {
    ${I}
    .line {
      grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 45%), 1fr));
    }
    .cell .entry {
      overflow-wrap: anywhere;
    }
  }
`,V=new j(()=>import("./timeline-scale-C_xZ1g8W.js").then(function(e){return e.t})),W=new j(()=>import("./timeline-table-Cey-xu-i.js"));function _(){return[H,P,L,z,...V.module?.sheets??[],...W.module?.sheets??[]]}function K(){W.load()}class Q{#t;#s;#i;#n;#r;#o;#a;#l;#h;#d;#c;#u;#g;constructor(e){this.host=e,this.#t=new Map,this.#i=!1,this.#h=null,this.#u=!1,this.#p=()=>{this.host.requestUpdate()},this.isOpen=({key:e,open:t})=>this.#t.get(e)??t,this.pageOf=e=>{let t=this.#l;if(!t)return{sections:[]};if(!this.#f)return{sections:a(e,t.today)};let s=this.#s.page(e,t.today);return{sections:s.sections,around:this.#s.pager(t,e,s)}},this.detailsAt=({id:e})=>{let t=this.#l,{selection:s}=t?.selection??{};return t&&s&&this.#c===e?O(t,s):void 0},this.badge=({id:e})=>{var t,s;let i;return this.#r&&this.#l&&(t=this.#r,s=this.#l.lang,(i=t.byId.get(e))&&A[s].badge[i])},this.extra=e=>this.#i&&this.#l?function(e,{event:t}){let i,{lang:n,whole:r}=e,a=G[n],{decision:f,session:m,place:v}=t,w=s(", ",!f&&a.noNumber,void 0!==m&&a.session(m),v&&l(v,h)),{revokes:y,revokedBy:b}=((i=J.get(r))||J.set(r,i=p(r.feed.events)),i.get(t.id)??{revokes:[],revokedBy:[]});return o`<div class="decision small">
    ${d(w,e=>o`<p class="muted">${e}</p>`)}
    ${d(t.summary,()=>o`<p>${c(t,"summary",n)}</p>`)}
    ${U(e,a.revokes,y)} ${U(e,a.revokedBy,b)}
    ${d(f&&g(f.url),e=>o`<p>${u(e,a.text)}</p>`)}
  </div>`}(this.#l,e):void 0,this.relation=e=>this.#l?.selection.selection?function(e,{items:i}){let{linkedCount:n,chosenInside:r}=T[e.lang],o=i.map(({id:s})=>t(e,{type:"event",id:s})),a=o.filter(e=>"linked"===e).length;return s(" · ",o.includes("selected")&&r,a>0&&n(a))}(this.#l,e):void 0,this.#s=new N(this.#p)}#p;get onlyDecisions(){return this.#i}filter(e){if(!this.#i)return e;if(this.#n?.of!==e){let t=e.filter(({kind:e})=>"decision"===e);this.#n={of:e,list:t}}return this.#n.list}follow(e,t,s){this.#l=e,this.#a=t,this.#m(s,e.whole.feed.events);let{selection:i}=e.selection;if("event"===i?.type){let e=this.#v(i.id);e&&(this.#d=i.id),e&&!w(i,this.#h)&&(this.#w(e,!0),this.#s.show(e,i.id))}this.#h=i;let n="event"===i?.type?i.id:this.#d;this.#c=e.showsDetails&&i&&this.#v(n)?n:void 0,this.#u=!!this.host.shadowRoot?.activeElement?.closest(".details")}#m(e,t){this.#o!==t&&(this.#o=t,this.#r=e===t?void 0:function(e,t){let s=new Map(e.map(e=>[e.id,e])),i=new Map,n=0;for(let e of t){let t=s.get(e.id);t?(n+=1,D(t)!==D(e)&&i.set(e.id,"changed")):i.set(e.id,"new")}return{byId:i,gone:s.size-n}}(e,t))}restoreFocus(){if(!this.#u||this.host.shadowRoot?.activeElement)return;let e=y({type:"event",id:this.#d??""});(this.#y(".details .close")??this.#y(`[data-ref="${e}"]`))?.focus()}#y(e){return this.host.renderRoot.querySelector(e)}act(e,t){"string"==typeof t?this.#b(t):"decisions"===e?this.#i=!this.#i:"all"===e?this.#$():t&&"toggle"===e?this.#w(t,!this.isOpen(t)):t&&"jump"===e&&this.#k(t),this.#p()}#b(e){let{host:t}=this;"scale"===e?t.spacing="scale":"table"!==e&&(t.spacing="even"),t.view="scale"===e?void 0:e,"scale"===e&&V.load(),"table"===e&&W.load()}#$(){let e=this.#a?.groups??[],t=e.every(e=>this.isOpen(e));for(let{key:s}of e)this.#t.set(s,!t)}async#k(e){this.#w(e,!0),this.#p(),await this.host.updateComplete;let{key:t}=e;this.#y(`[aria-controls="year-${t}"], [data-year="${t}"]`)?.focus()}get#f(){return(this.#a?.counts.total??0)>b}#w(e,t){if(t&&this.#f)for(let{key:e}of this.#a?.groups??[])this.#t.set(e,!1);this.#t.set(e.key,t)}#v(e){return this.#a?.groups.find(({items:t})=>t.some(t=>t.id===e))}note({lang:e,model:t},{counts:i}){var n;let r,o=B(this.host),a="table"===o&&W.failed||"scale"===o&&V.failed,l=t.feed.events.length-i.total;return s(" ",this.#i&&(n=i.total,r=G[e],0===n?r.none:r.leftOut(r.decisions(n),l)),a&&$[e].broken)}news({lang:e}){return this.#r?function({byId:e,gone:t},s){let{count:i,sentence:n}=A[s],r=t=>[...e.values()].filter(e=>e===t).length,o=[[i.new,r("new")],[i.changed,r("changed")],[i.gone,t]].filter(([,e])=>e>0).map(([e,t])=>e(t));return o.length>0?n(o.join(", ")):""}(this.#r,e):""}table(e,t){if("table"!==B(this.host))return;let s=W.use(e.refresh);if(!s||!this.#f)return s?.renderTable(e,t.groups,this);let i=t.groups.filter(this.isOpen).map(t=>{let{around:i=[]}=this.pageOf(t),n=o`<span class="half" tabindex="-1" data-year=${t.key}
        >${k(t,e.lang)}</span
      >`;return o`${x(E(e.headingLevel),n)} ${i[0]}
      ${s.renderTable(e,[t],this)} ${i[1]}`});return o`${S({view:e,controls:this,isCrowd:!0,ask:(e,t)=>{this.act(e,t)}},t.groups)} ${i}`}scale(e,t){let s=V.use(e.refresh);return s&&(this.#g??=new s.ScalePicture(e.refresh)),this.#g?.render(e,t)}looseDetails(e){let{selection:t}=e.selection;return e.showsDetails&&t&&void 0===this.#c?o`${O(e,t)}`:M}}export{Q as TimelineMore,K as prepare,_ as sheets};
