import{aS as e,H as t,c0 as s,V as i,aw as n,J as r,T as a,as as o,a7 as l,bW as h,bJ as d,at as c,a9 as u,am as p,s as g,W as m,ci as f,av as b,a6 as w,a8 as y,A as v,Q as $,aA as k,E as x,ar as E,aj as j,ak as M,U as O}from"../fds.js";import{a as A}from"./fds-widget.js";import{t as B,a as I,s as S,r as D}from"./timeline.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";import"./print-controller.js";import"./selection-sentence.js";let z=e("timeline-changes",{badge:{new:"neu",changed:"geändert"},count:{new:t("de","neues Ereignis","neue Ereignisse"),changed:t("de","geändertes Ereignis","geänderte Ereignisse"),gone:t("de","Ereignis entfernt","Ereignisse entfernt")},sentence:e=>`Seit Ihrem Aufruf aktualisiert: ${e}.`});function N(e){return JSON.stringify(e,(e,t)=>null===t||"object"!=typeof t||Array.isArray(t)?t:Object.fromEntries(Object.entries(t).sort(([e],[t])=>e<t?-1:1)))}let T=e("timeline-choice",{linkedCount:e=>`${s(e)} verknüpft`,chosenInside:"Auswahl in diesem Jahr"}),C=e("timeline-crowd",{earlier:e=>`Frühere Ereignisse (${s(e)})`,later:e=>`Spätere Ereignisse (${s(e)})`,printed:"Gedruckt ist nur, was geöffnet war."}),J=r`
  .pager {
    padding-block: 0.25em;
  }
`;function F(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}class R{#e=new Map;constructor(e){this.refresh=e}page(e,t){let s=e.items.length,i=this.#e.get(e.key)??F(e.todayIndex??0,s);return function(e,t,s){let{items:i}=e,n=new Set(i.slice(s,s+30).map(({id:e})=>e)),r=Math.max(0,i.length-s-30),{todayIndex:a}=e,l=void 0!==a&&a>=s&&a<=s+30;return{sections:o(e,t).map(({half:e,rows:t})=>({half:e,rows:t.filter(e=>e?n.has(e.id):l)})).filter(({rows:e})=>e.length>0),before:s,after:r}}(e,t,Math.max(0,Math.min(i,s-30)))}show(e,t){let s=e.items.findIndex(e=>e.id===t);this.#e.set(e.key,F(s,e.items.length))}pager(e,t,{before:s,after:i}){let{earlier:n,later:r}=C[e.lang],o=e=>()=>{this.#e.set(t.key,e),this.refresh()},l=(e,t)=>a`<p class="pager small">
        <button type="button" class="link" part="pager" @click=${o(t)}>${e}</button>
      </p>`;return[s>0&&l(n(s),Math.max(0,s-30)),i>0&&l(r(i),s+30)].map(e=>e||void 0)}}let q=t("de","weiteres Ereignis","weitere Ereignisse"),G=e("timeline-decisions",{decisions:t("de","Beschluss","Beschlüsse"),leftOut:(e,t)=>`Gezeigt: ${e}. Ausgeblendet: ${q(t)}.`,none:"Die Daten enthalten keine Beschlüsse.",session:e=>`${s(e)}. Sitzung`,noNumber:"Beschlussnummer nicht angegeben",unreadNumber:"Beschlussnummer im Feed nicht lesbar",text:"Beschlusstext",revokes:"Hebt auf:",revokedBy:"Aufgehoben durch:",unknown:"nicht in den Daten"});function H(e,t,s){if(0===s.length)return;let{decisionNumber:i}=b[e.lang],n=({number:t,event:s},n)=>{let r=n>0?", ":"",o=void 0===t?"":i(l(t,y));return s?a`${r}<button type="button" class="link mention" @click=${()=>{e.choose({type:"event",id:s.id})}}>
        ${o||u(s,"title",e.lang)}
      </button>`:a`${r}${o} (${G[e.lang].unknown})`};return a`<p>${t} ${w(s,e=>a`${e.map(n)}`,e)}</p>`}let L=[r`
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
`,r`
  .timeline[data-view='axis'] {
    ${B}
    .line {
      grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 45%), 1fr));
    }
    .cell .entry {
      overflow-wrap: anywhere;
    }
  }
`,r`
  .decision {
    display: grid;
    gap: 0.2em;
    max-inline-size: 65ch;
    margin-block-start: 0.2em;
  }
`,J];class U{#t;#s;#i;#n;#r;#a;#o;#l;#h;#d;#c;#u;#p;constructor(e){this.host=e,this.#t=new Map,this.#i=!1,this.#h=null,this.#u=!1,this.#g=()=>{this.host.requestUpdate()},this.isOpen=({key:e,open:t})=>this.#t.get(e)??t,this.pageOf=e=>{let t=this.#l;if(!t)return{sections:[]};if(!this.#m)return{sections:o(e,t.today)};let s=this.#s.page(e,t.today);return{sections:"all"===this.paper?o(e,t.today):s.sections,around:this.#s.pager(t,e,s)}},this.detailsAt=({id:e})=>{let t=this.#l,{selection:s}=t?.selection??{};return t&&s&&this.#c===e?A(t,s):void 0},this.badge=({id:e})=>{var t,s;let i;return this.#r&&this.#l&&(t=this.#r,s=this.#l.lang,(i=t.byId.get(e))&&z[s].badge[i])},this.extra=e=>this.#i&&this.#l?function(e,{event:t}){let{lang:s,whole:i}=e,r=G[s],{decision:o,session:m,place:b}=t,w=n(", ",function(e,t){let{noNumber:s,unreadNumber:i}=G[e.lang];if(void 0===t.decision?.number)return f(e,t)?i:s}(e,t),void 0!==m&&r.session(m),b&&l(b,h)),{revokes:y,revokedBy:v}=d(i,t);return a`<div class="decision small">
    ${c(w,e=>a`<p class="muted">${e}</p>`)}
    ${c(t.summary,()=>a`<p>${u(t,"summary",s)}</p>`)}
    ${H(e,r.revokes,y)} ${H(e,r.revokedBy,v)}
    ${c(o&&g(o.url),e=>a`<p>${p(e,r.text)}</p>`)}
  </div>`}(this.#l,e):void 0,this.relation=e=>this.#l?.selection.selection?function(e,{items:t}){let{linkedCount:s,chosenInside:r}=T[e.lang],a=t.map(({id:t})=>i(e,{type:"event",id:t})),o=a.filter(e=>"linked"===e).length;return n(" · ",a.includes("selected")&&r,o>0&&s(o))}(this.#l,e):void 0,this.#s=new R(this.#g)}#g;get onlyDecisions(){return this.#i}filter(e){if(!this.#i)return e;if(this.#n?.of!==e){let t=e.filter(({kind:e})=>"decision"===e);this.#n={of:e,list:t}}return this.#n.list}follow(e,t,s){this.#l=e,this.#o=t,this.#f(s,e.whole.feed.events);let{selection:i}=e.selection;if("event"===i?.type){let e=this.#b(i.id);e&&(this.#d=i.id),e&&!v(i,this.#h)&&(this.#w(e,!0),this.#s.show(e,i.id))}this.#h=i;let n="event"===i?.type?i.id:this.#d;this.#c=e.showsDetails&&i&&this.#b(n)?n:void 0,this.#u=!!this.host.shadowRoot?.activeElement?.closest(".details")}#f(e,t){this.#a!==t&&(this.#a=t,this.#r=e===t?void 0:function(e,t){let s=new Map(e.map(e=>[e.id,e])),i=new Map,n=0;for(let e of t){let t=s.get(e.id);t?(n+=1,N(t)!==N(e)&&i.set(e.id,"changed")):i.set(e.id,"new")}return{byId:i,gone:s.size-n}}(e,t))}restoreFocus(){if(!this.#u||this.host.shadowRoot?.activeElement)return;let e=$({type:"event",id:this.#d??""});(this.#y(".details .close")??this.#y(`[data-ref="${e}"]`))?.focus()}#y(e){return this.host.renderRoot.querySelector(e)}act(e,t){"string"==typeof t?this.#v(t):"decisions"===e?this.#i=!this.#i:"all"===e?this.#$():t&&"toggle"===e?this.#w(t,!this.isOpen(t)):t&&"jump"===e&&this.#k(t),this.#g()}#v(e){let{host:t}=this;"scale"===e?t.spacing="scale":"table"!==e&&(t.spacing="even"),t.view="scale"===e?void 0:e,"scale"===e&&I.scale.load(),"table"===e&&I.table.load()}#$(){let e=this.#o?.groups??[],t=e.every(e=>this.isOpen(e));for(let{key:s}of e)this.#t.set(s,!t)}async#k(e){this.#w(e,!0),this.#g(),await this.host.updateComplete;let{key:t}=e;this.#y(`[aria-controls="year-${t}"], [data-year="${t}"]`)?.focus()}get#m(){return(this.#o?.counts.total??0)>k}#w(e,t){if(t&&this.#m)for(let{key:e}of this.#o?.groups??[])this.#t.set(e,!1);this.#t.set(e.key,t)}#b(e){return this.#o?.groups.find(({items:t})=>t.some(t=>t.id===e))}note(e,{counts:t}){let{lang:s,model:i}=e,r=S(this.host),a=("table"===r||"scale"===r)&&I[r].failed,o=i.feed.events.length-t.total;return n(" ",this.#i&&function(e,t,s){let{lang:i,model:n}=s,r=G[i];if(e>0)return r.leftOut(r.decisions(e),t);let a=n.feed.events.some(e=>n.isLost(e,"kind"));return m(s,["events"],r.none,a)}(t.total,o,e),a&&x[s].broken,"part"===this.paper&&C[s].printed)}news({lang:e}){return this.#r?function({byId:e,gone:t},s){let{count:i,sentence:n}=z[s],r=t=>[...e.values()].filter(e=>e===t).length,a=[[i.new,r("new")],[i.changed,r("changed")],[i.gone,t]].filter(([,e])=>e>0).map(([e,t])=>e(t));return a.length>0?n(a.join(", ")):""}(this.#r,e):""}table(e,t){if("table"!==S(this.host))return;let s=I.table.use(e.refresh);if(!s||!this.#m)return s?.renderTable(e,t.groups,this);let{groups:i}=t,n=("all"===this.paper?i:i.filter(this.isOpen)).map(t=>{let{around:i=[]}=this.pageOf(t),n=a`<span class="half" tabindex="-1" data-year=${t.key}
        >${E(t,e.lang)}</span
      >`;return a`${j(M(e.headingLevel),n)} ${i[0]}
      ${s.renderTable(e,[t],this)} ${i[1]}`});return a`${D({view:e,controls:this,isCrowd:!0,ask:(e,t)=>{this.act(e,t)}},t.groups)} ${n}`}scale(e,t){let s=I.scale.use(e.refresh);return s&&(this.#p??=new s.ScalePicture(e.refresh)),this.#p?.render(e,t)}looseDetails(e){let{selection:t}=e.selection;return e.showsDetails&&t&&void 0===this.#c?a`${A(e,t)}`:O}}export{U as TimelineMore,L as sheets};
