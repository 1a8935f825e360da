import{bp as e,cz as t,_ as s,aF as i,D as n,P as a,T as r,aB as o,N as l,V as h,ct as d,cX as c,aC as u,ae as p,g as m,av as f,s as g,$ as v,cY as $,aE as y,dc as b,c$ as k,ac as w,ad as x,aK as B,aM as M,I as j,aA as D,as as O,at as P,Z as E}from"../fds.js";import{a as z}from"./fds-widget.js";import{t as I,a as N,s as T,r as A}from"./timeline.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";import"./print-controller.js";import"./selection-sentence.js";let C=e("timeline-choice",{linkedCount:e=>`${t(e)} verknüpft`,chosenInside:"Auswahl in diesem Jahr"}),F=e("timeline-crowd",{earlier:e=>`Frühere Ereignisse (${t(e)})`,later:e=>`Spätere Ereignisse (${t(e)})`,printed:"Gedruckt ist nur, was geöffnet war."}),S=a`
  .pager {
    padding-block: 0.25em;
  }
`;function R(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}class q{#e=new Map;constructor(e){this.refresh=e}page(e,t){let s=e.items.length,i=this.#e.get(e.key)??R(e.todayIndex??0,s);return function(e,t,s){let{items:i}=e,n=new Set(i.slice(s,s+30).map(({id:e})=>e)),a=Math.max(0,i.length-s-30),{todayIndex:r}=e,l=void 0!==r&&r>=s&&r<=s+30;return{sections:o(e,t).map(({half:e,rows:t})=>({half:e,rows:t.filter(e=>e?n.has(e.id):l)})).filter(({rows:e})=>e.length>0),before:s,after:a}}(e,t,Math.max(0,Math.min(i,s-30)))}show(e,t){let s=e.items.findIndex(e=>e.id===t);this.#e.set(e.key,R(s,e.items.length))}pager(e,t,{before:s,after:i}){let{earlier:n,later:a}=F[e.lang],o=e=>()=>{this.#e.set(t.key,e),this.refresh()},l=(e,t)=>r`<p class="pager small">
        <button type="button" class="link" part="pager" @click=${o(t)}>${e}</button>
      </p>`;return[s>0&&l(n(s),Math.max(0,s-30)),i>0&&l(a(i),s+30)].map(e=>e||void 0)}}let G=l("de","weiteres Ereignis","weitere Ereignisse"),H=e("timeline-decisions",{decisions:l("de","Beschluss","Beschlüsse"),leftOut:(e,t)=>`Gezeigt: ${e}. Ausgeblendet: ${G(t)}.`,none:"Die Daten enthalten keine Beschlüsse.",session:e=>`${t(e)}. Sitzung`,noNumber:"Beschlussnummer nicht angegeben",unreadNumber:"Beschlussnummer im Feed nicht lesbar",text:"Beschlusstext",revokes:"Hebt auf:",revokesPart:"Hebt teilweise auf:",revokedBy:"Aufgehoben durch:",revokedPartBy:"Teilweise aufgehoben durch:",deadline:e=>`Frist: ${e}`,unknown:"nicht in den Daten"});function L(e,t,s){if(0===s.length)return;let{decisionNumber:i}=y[e.lang],n=b(e.whole,["events"],["events/decision"])?k(e.lang):H[e.lang].unknown,a=({number:t,event:s,part:a},o)=>{let l=o>0?", ":"",d=void 0===t?"":i(h(t,x)),c=u(a?.part&&a,t=>r` (${p(t,"part",e.lang)})`);return s?r`${l}<button type="button" class="link mention" @click=${()=>{e.choose({type:"event",id:s.id})}}>
        ${d||p(s,"title",e.lang)}</button
      >${c}`:r`${l}${d}${c} (${n})`};return r`<p>${t} ${w(s,e=>r`${e.map(a)}`,e)}</p>`}let J=[a`
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
`,a`
  .timeline[data-view='axis'] {
    ${I}
    .line {
      grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 45%), 1fr));
    }
    .cell .entry {
      overflow-wrap: anywhere;
    }
  }
`,a`
  .decision {
    display: grid;
    gap: 0.2em;
    max-inline-size: 65ch;
    margin-block-start: 0.2em;
  }
`,S];class K{#t;#s;#i;#n;#a;#r;#o;#l;#h;#d;#c;#u;#p;constructor(e){this.host=e,this.#t=new Map,this.#i=!1,this.#o=null,this.#c=!1,this.#u=!1,this.#m=()=>{this.host.requestUpdate()},this.ask=(e,t)=>{this.act(e,t)},this.isOpen=({key:e,open:t})=>this.#t.get(e)??t,this.pageOf=e=>{let t=this.#r;if(!t)return{sections:[]};if(!this.#f)return{sections:o(e,t.today)};let s=this.#s.page(e,t.today);return{sections:"all"===this.paper?o(e,t.today):s.sections,around:this.#s.pager(t,e,s)}},this.detailsAt=({id:e})=>{let t=this.#r,{selection:s}=t?.selection??{};return t&&s&&this.#h===e?z(t,s):void 0},this.extra=e=>this.#i&&this.#r?function(e,{event:t}){let{lang:s,whole:n}=e,a=H[s],{decision:o,session:l,place:v}=t,y=i(", ",function(e,t){let{noNumber:s,unreadNumber:i}=H[e.lang];if(void 0===t.decision?.number)return $(e,t)?i:s}(e,t),void 0!==l&&a.session(l),v&&h(v,d)),{revokes:b,revokedBy:k,revokesPart:w,revokedPartBy:x}=c(n,t);return r`<div class="decision small">
    ${u(y,e=>r`<p class="muted">${e}</p>`)}
    ${u(t.summary,()=>r`<p>${p(t,"summary",s)}</p>`)}
    ${u(o?.deadline,e=>r`<p>${a.deadline(m(e,s))}</p>`)}
    ${L(e,a.revokes,b)}
    ${L(e,a.revokesPart,w)}
    ${L(e,a.revokedBy,k)}
    ${L(e,a.revokedPartBy,x)}
    ${u(o&&g(o.url),e=>r`<p>${f(e,a.text)}</p>`)}
  </div>`}(this.#r,e):void 0,this.relation=e=>this.#r?.selection.selection?function(e,{items:t}){let{linkedCount:n,chosenInside:a}=C[e.lang],r=t.map(({ref:t})=>s(e,t)),o=r.filter(e=>"linked"===e).length;return i(" · ",r.includes("selected")&&a,o>0&&n(o))}(this.#r,e):void 0,this.#s=new q(this.#m)}#m;get onlyDecisions(){return this.#i}decisions({model:e,today:t}){if(!this.#i)return;let{events:s}=e.feed;if(this.#n?.of!==s){let e=s.filter(({kind:e})=>"decision"===e);this.#n={of:s,list:e}}return B(this.#n.list,t,e.isLost)}follow(e,t){this.#r=e,this.#a=t;let{selection:s}=e.selection,i=!n(s,this.#o);i&&!this.#c&&(this.#d=void 0),this.#c=!1;let a=function({groups:e},t,s,i){let a=e.flatMap(e=>e.items).filter(({ref:e})=>n(e,t)),r=a.find(({id:e})=>e===s),o=a.find(({moment:e})=>!e);return(r??o??(void 0===i?a[0]:void 0))?.id}(this.#a,s,this.#d,this.#l),r=this.#g(a);a&&r&&(this.#l=a,i&&(this.#v(r,!0),this.#s.show(r,a))),this.#o=s;let o=a??this.#l;this.#h=e.showsDetails&&s&&this.#g(o)?o:void 0,this.#u=!!this.host.shadowRoot?.activeElement?.closest(".details")}#$({id:e}){this.#d=e,this.#c=!0}restoreFocus(){if(!this.#u||this.host.shadowRoot?.activeElement)return;let e=`[data-item="${this.#l??""}"] .entry`;(this.#y(".details .close")??this.#y(e))?.focus()}#y(e){return this.host.renderRoot.querySelector(e)}act(e,t){"string"==typeof t?this.#b(t):t&&"ref"in t?this.#$(t):"decisions"===e?this.#i=!this.#i:"all"===e?this.#k():t&&"toggle"===e?this.#v(t,!this.isOpen(t)):t&&"jump"===e&&this.#w(t),this.#m()}#b(e){let{host:t}=this;"scale"===e?t.spacing="scale":"table"!==e&&(t.spacing="even"),t.view="scale"===e?void 0:e,"scale"===e&&N.scale.load(),"table"===e&&N.table.load()}#k(){let e=this.#a?.groups??[],t=e.every(e=>this.isOpen(e));for(let{key:s}of e)this.#t.set(s,!t)}async#w(e){this.#v(e,!0),this.#m(),await this.host.updateComplete;let{key:t}=e;this.#y(`[aria-controls="year-${t}"], [data-year="${t}"]`)?.focus()}get#f(){return(this.#a?.counts.entries??0)>M}#v(e,t){if(t&&this.#f)for(let{key:e}of this.#a?.groups??[])this.#t.set(e,!1);this.#t.set(e.key,t)}#g(e){return this.#a?.groups.find(({items:t})=>t.some(t=>t.id===e))}note(e,{counts:t}){var s;let n,{lang:a,model:r}=e,o=T(this.host),l=("table"===o||"scale"===o)&&N[o].failed,h=r.feed.events.length-t.total;return i(" ",this.#i&&(s=t.total,n=H[e.lang],s>0?n.leftOut(n.decisions(s),h):v(e,["events"],n.none,["events/kind"])),l&&j[a].broken,"part"===this.paper&&F[a].printed)}table(e,t){if("table"!==T(this.host))return;let s=N.table.use(e.refresh);if(!s||!this.#f)return s?.renderTable(e,t.groups,this);let i={view:e,controls:this,isCrowd:!0,ask:this.ask},{groups:n}=t,a=("all"===this.paper?n:n.filter(this.isOpen)).map(t=>{let{around:i=[]}=this.pageOf(t),n=r`<span class="half" tabindex="-1" data-year=${t.key}
        >${D(t,e.lang)}</span
      >`;return r`${O(P(e.headingLevel),n)} ${i[0]}
      ${s.renderTable(e,[t],this)} ${i[1]}`});return r`${A(i,t.groups)} ${a}`}scale(e,t){let s=N.scale.use(e.refresh);return s&&(this.#p??=new s.ScalePicture(e.refresh)),this.#p?.render(e,t)}looseDetails(e){let{selection:t}=e.selection;return e.showsDetails&&t&&void 0===this.#h?r`${z(e,t)}`:E}}export{K as TimelineMore,J as sheets};
