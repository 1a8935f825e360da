import{bp as e,cz as t,_ as s,aF as i,D as n,P as r,T as a,aB as o,N as l,V as h,ct as d,cX as c,aC as u,ae as p,g as m,av as f,s as g,$ as v,cY as $,aE as y,ac as b,ad as k,aK as w,aM as x,I as B,aA as M,as as j,at as D,Z as O}from"../fds.js";import{a as P}from"./fds-widget.js";import{t as E,a as z,s as I,r as N}from"./timeline.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";import"./print-controller.js";import"./selection-sentence.js";let T=e("timeline-choice",{linkedCount:e=>`${t(e)} verknüpft`,chosenInside:"Auswahl in diesem Jahr"}),A=e("timeline-crowd",{earlier:e=>`Frühere Ereignisse (${t(e)})`,later:e=>`Spätere Ereignisse (${t(e)})`,printed:"Gedruckt ist nur, was geöffnet war."}),C=r`
  .pager {
    padding-block: 0.25em;
  }
`;function F(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}class S{#e=new Map;constructor(e){this.refresh=e}page(e,t){let s=e.items.length,i=this.#e.get(e.key)??F(e.todayIndex??0,s);return function(e,t,s){let{items:i}=e,n=new Set(i.slice(s,s+30).map(({id:e})=>e)),r=Math.max(0,i.length-s-30),{todayIndex:a}=e,l=void 0!==a&&a>=s&&a<=s+30;return{sections:o(e,t).map(({half:e,rows:t})=>({half:e,rows:t.filter(e=>e?n.has(e.id):l)})).filter(({rows:e})=>e.length>0),before:s,after:r}}(e,t,Math.max(0,Math.min(i,s-30)))}show(e,t){let s=e.items.findIndex(e=>e.id===t);this.#e.set(e.key,F(s,e.items.length))}pager(e,t,{before:s,after:i}){let{earlier:n,later:r}=A[e.lang],o=e=>()=>{this.#e.set(t.key,e),this.refresh()},l=(e,t)=>a`<p class="pager small">
        <button type="button" class="link" part="pager" @click=${o(t)}>${e}</button>
      </p>`;return[s>0&&l(n(s),Math.max(0,s-30)),i>0&&l(r(i),s+30)].map(e=>e||void 0)}}let R=l("de","weiteres Ereignis","weitere Ereignisse"),q=e("timeline-decisions",{decisions:l("de","Beschluss","Beschlüsse"),leftOut:(e,t)=>`Gezeigt: ${e}. Ausgeblendet: ${R(t)}.`,none:"Die Daten enthalten keine Beschlüsse.",session:e=>`${t(e)}. Sitzung`,noNumber:"Beschlussnummer nicht angegeben",unreadNumber:"Beschlussnummer im Feed nicht lesbar",text:"Beschlusstext",revokes:"Hebt auf:",revokesPart:"Hebt teilweise auf:",revokedBy:"Aufgehoben durch:",revokedPartBy:"Teilweise aufgehoben durch:",deadline:e=>`Frist: ${e}`,unknown:"nicht in den Daten"});function G(e,t,s){if(0===s.length)return;let{decisionNumber:i}=y[e.lang],n=({number:t,event:s,part:n},r)=>{let o=r>0?", ":"",l=void 0===t?"":i(h(t,k)),d=u(n?.part&&n,t=>a` (${p(t,"part",e.lang)})`);return s?a`${o}<button type="button" class="link mention" @click=${()=>{e.choose({type:"event",id:s.id})}}>
        ${l||p(s,"title",e.lang)}</button
      >${d}`:a`${o}${l}${d} (${q[e.lang].unknown})`};return a`<p>${t} ${b(s,e=>a`${e.map(n)}`,e)}</p>`}let H=[r`
  .only[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  /* The list as it is where the widget is narrow. */
  [data-view='list'] .years {
    max-inline-size: 43em;
    container-type: inline-size;
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
    ${E}
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
`,C];class L{#t;#s;#i;#n;#r;#a;#o;#l;#h;#d;#c;#u;#p;constructor(e){this.host=e,this.#t=new Map,this.#i=!1,this.#o=null,this.#c=!1,this.#u=!1,this.#m=()=>{this.host.requestUpdate()},this.ask=(e,t)=>{this.act(e,t)},this.isOpen=({key:e,open:t})=>this.#t.get(e)??t,this.pageOf=e=>{let t=this.#a;if(!t)return{sections:[]};if(!this.#f)return{sections:o(e,t.today)};let s=this.#s.page(e,t.today);return{sections:"all"===this.paper?o(e,t.today):s.sections,around:this.#s.pager(t,e,s)}},this.detailsAt=({id:e})=>{let t=this.#a,{selection:s}=t?.selection??{};return t&&s&&this.#h===e?P(t,s):void 0},this.extra=e=>this.#i&&this.#a?function(e,{event:t}){let{lang:s,whole:n}=e,r=q[s],{decision:o,session:l,place:v}=t,y=i(", ",function(e,t){let{noNumber:s,unreadNumber:i}=q[e.lang];if(void 0===t.decision?.number)return $(e,t)?i:s}(e,t),void 0!==l&&r.session(l),v&&h(v,d)),{revokes:b,revokedBy:k,revokesPart:w,revokedPartBy:x}=c(n,t);return a`<div class="decision small">
    ${u(y,e=>a`<p class="muted">${e}</p>`)}
    ${u(t.summary,()=>a`<p>${p(t,"summary",s)}</p>`)}
    ${u(o?.deadline,e=>a`<p>${r.deadline(m(e,s))}</p>`)}
    ${G(e,r.revokes,b)}
    ${G(e,r.revokesPart,w)}
    ${G(e,r.revokedBy,k)}
    ${G(e,r.revokedPartBy,x)}
    ${u(o&&g(o.url),e=>a`<p>${f(e,r.text)}</p>`)}
  </div>`}(this.#a,e):void 0,this.relation=e=>this.#a?.selection.selection?function(e,{items:t}){let{linkedCount:n,chosenInside:r}=T[e.lang],a=t.map(({ref:t})=>s(e,t)),o=a.filter(e=>"linked"===e).length;return i(" · ",a.includes("selected")&&r,o>0&&n(o))}(this.#a,e):void 0,this.#s=new S(this.#m)}#m;get onlyDecisions(){return this.#i}decisions({model:e,today:t}){if(!this.#i)return;let{events:s}=e.feed;if(this.#n?.of!==s){let e=s.filter(({kind:e})=>"decision"===e);this.#n={of:s,list:e}}return w(this.#n.list,t,e.isLost)}follow(e,t){this.#a=e,this.#r=t;let{selection:s}=e.selection,i=!n(s,this.#o);i&&!this.#c&&(this.#d=void 0),this.#c=!1;let r=function({groups:e},t,s,i){let r=e.flatMap(e=>e.items).filter(({ref:e})=>n(e,t)),a=r.find(({id:e})=>e===s),o=r.find(({moment:e})=>!e);return(a??o??(void 0===i?r[0]:void 0))?.id}(this.#r,s,this.#d,this.#l),a=this.#g(r);r&&a&&(this.#l=r,i&&(this.#v(a,!0),this.#s.show(a,r))),this.#o=s;let o=r??this.#l;this.#h=e.showsDetails&&s&&this.#g(o)?o:void 0,this.#u=!!this.host.shadowRoot?.activeElement?.closest(".details")}#$({id:e}){this.#d=e,this.#c=!0}restoreFocus(){if(!this.#u||this.host.shadowRoot?.activeElement)return;let e=`[data-item="${this.#l??""}"] .entry`;(this.#y(".details .close")??this.#y(e))?.focus()}#y(e){return this.host.renderRoot.querySelector(e)}act(e,t){"string"==typeof t?this.#b(t):t&&"ref"in t?this.#$(t):"decisions"===e?this.#i=!this.#i:"all"===e?this.#k():t&&"toggle"===e?this.#v(t,!this.isOpen(t)):t&&"jump"===e&&this.#w(t),this.#m()}#b(e){let{host:t}=this;"scale"===e?t.spacing="scale":"table"!==e&&(t.spacing="even"),t.view="scale"===e?void 0:e,"scale"===e&&z.scale.load(),"table"===e&&z.table.load()}#k(){let e=this.#r?.groups??[],t=e.every(e=>this.isOpen(e));for(let{key:s}of e)this.#t.set(s,!t)}async#w(e){this.#v(e,!0),this.#m(),await this.host.updateComplete;let{key:t}=e;this.#y(`[aria-controls="year-${t}"], [data-year="${t}"]`)?.focus()}get#f(){return(this.#r?.counts.entries??0)>x}#v(e,t){if(t&&this.#f)for(let{key:e}of this.#r?.groups??[])this.#t.set(e,!1);this.#t.set(e.key,t)}#g(e){return this.#r?.groups.find(({items:t})=>t.some(t=>t.id===e))}note(e,{counts:t}){var s;let n,{lang:r,model:a}=e,o=I(this.host),l=("table"===o||"scale"===o)&&z[o].failed,h=a.feed.events.length-t.total;return i(" ",this.#i&&(s=t.total,n=q[e.lang],s>0?n.leftOut(n.decisions(s),h):v(e,["events"],n.none,["events/kind"])),l&&B[r].broken,"part"===this.paper&&A[r].printed)}table(e,t){if("table"!==I(this.host))return;let s=z.table.use(e.refresh);if(!s||!this.#f)return s?.renderTable(e,t.groups,this);let i={view:e,controls:this,isCrowd:!0,ask:this.ask},{groups:n}=t,r=("all"===this.paper?n:n.filter(this.isOpen)).map(t=>{let{around:i=[]}=this.pageOf(t),n=a`<span class="half" tabindex="-1" data-year=${t.key}
        >${M(t,e.lang)}</span
      >`;return a`${j(D(e.headingLevel),n)} ${i[0]}
      ${s.renderTable(e,[t],this)} ${i[1]}`});return a`${N(i,t.groups)} ${r}`}scale(e,t){let s=z.scale.use(e.refresh);return s&&(this.#p??=new s.ScalePicture(e.refresh)),this.#p?.render(e,t)}looseDetails(e){let{selection:t}=e.selection;return e.showsDetails&&t&&void 0===this.#h?a`${P(e,t)}`:O}}export{L as TimelineMore,H as sheets};
