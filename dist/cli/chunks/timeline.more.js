import{bq as e,cA as t,$ as s,aG as i,F as n,Q as a,T as r,aC as o,O as l,W as h,cu as d,cY as c,aD as u,af as p,g as m,aw as f,s as g,a0 as v,cZ as $,aF as w,dd as y,d0 as b,ad as k,ae as x,aL as B,aN as M,J as O,aB as j,at as D,au as P,_ as E}from"../fds.js";import{a as F}from"./fds-widget.js";import{t as N,a as T,s as z,r as A}from"./timeline.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";import"./print-controller.js";import"./selection-sentence.js";let C=e("timeline-choice",{linkedCount:e=>`${t(e)} verknüpft`,chosenInside:"Auswahl in diesem Jahr"}),I=e("timeline-crowd",{earlier:e=>`Frühere Ereignisse (${t(e)})`,later:e=>`Spätere Ereignisse (${t(e)})`,printed:"Gedruckt ist nur, was geöffnet war."}),S=a`
  .pager {
    padding-block: 0.25em;
  }
`;function q(e,t){return Math.max(0,Math.min(e-Math.floor(10),t-30))}class G{#e=new Map;constructor(e){this.refresh=e}page(e,t){let s=e.items.length,i=this.#e.get(e.key)??q(e.todayIndex??0,s);return function(e,t,s){let{items:i}=e,n=new Set(i.slice(s,s+30).map(({id:e})=>e)),a=Math.max(0,i.length-s-30),{todayIndex:r}=e,l=void 0!==r&&r>=s&&r<=s+30;return{sections:o(e,t).map(({half:e,rows:t})=>({half:e,rows:t.filter(e=>e?n.has(e.id):l)})).filter(({rows:e})=>e.length>0),before:s,after:a}}(e,t,Math.max(0,Math.min(i,s-30)))}show(e,t){let s=e.items.findIndex(e=>e.id===t);this.#e.set(e.key,q(s,e.items.length))}pager(e,t,{before:s,after:i}){let{earlier:n,later:a}=I[e.lang],o=e=>()=>{this.#e.set(t.key,e),this.refresh()},l=(e,t)=>r`<p class="pager small">
        <button type="button" class="link" part="pager" @click=${o(t)}>${e}</button>
      </p>`;return[s>0&&l(n(s),Math.max(0,s-30)),i>0&&l(a(i),s+30)].map(e=>e||void 0)}}let L=l("de","weiteres Ereignis","weitere Ereignisse"),R=e("timeline-decisions",{decisions:l("de","Beschluss","Beschlüsse"),leftOut:(e,t)=>`Gezeigt: ${e}. Ausgeblendet: ${L(t)}.`,none:"Die Daten enthalten keine Beschlüsse.",session:e=>`${t(e)}. Sitzung`,noNumber:"Beschlussnummer nicht angegeben",unreadNumber:"Beschlussnummer im Feed nicht lesbar",text:"Beschlusstext",revokes:"Hebt auf:",revokesPart:"Hebt teilweise auf:",revokedBy:"Aufgehoben durch:",revokedPartBy:"Teilweise aufgehoben durch:",deadline:e=>`Frist: ${e}`,unknown:"nicht in den Daten"});function H(e,t,s){if(0===s.length)return;let{decisionNumber:i}=w[e.lang],n=y(e.whole,["events"],["events/decision"])?b(e.lang):R[e.lang].unknown,a=({number:t,event:s,part:a},o)=>{let l=o>0?", ":"",d=void 0===t?"":i(h(t,x)),c=u(a?.part&&a,t=>r` (${p(t,"part",e.lang)})`);return s?r`${l}<button type="button" class="link mention" @click=${()=>{e.choose({type:"event",id:s.id})}}>
        ${d||p(s,"title",e.lang)}</button
      >${c}`:r`${l}${d}${c} (${n})`};return r`<p>${t} ${k(s,e=>r`${e.map(a)}`,e)}</p>`}let J=[a`
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
    ${N}
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
`,S];class Q{#t;#s;#i;#n;#a;#r;#o;#l;#h;#d;#c;#u;#p;constructor(e){this.host=e,this.#t=new Map,this.#i=!1,this.#o=null,this.#c=!1,this.#u=!1,this.#m=()=>{this.host.requestUpdate()},this.ask=(e,t)=>{this.act(e,t)},this.isOpen=({key:e,open:t})=>this.#t.get(e)??t,this.pageOf=e=>{let t=this.#r;if(!t)return{sections:[]};if(!this.#f)return{sections:o(e,t.today)};let s=this.#s.page(e,t.today);return{sections:"all"===this.paper?o(e,t.today):s.sections,around:this.#s.pager(t,e,s)}},this.detailsAt=({id:e})=>{let t=this.#r,{selection:s}=t?.selection??{};return t&&s&&this.#h===e?F(t,s):void 0},this.extra=e=>this.#i&&this.#r?function(e,{event:t}){let{lang:s,whole:n}=e,a=R[s],{decision:o,session:l,place:v}=t,w=i(", ",function(e,t){let{noNumber:s,unreadNumber:i}=R[e.lang];if(void 0===t.decision?.number)return $(e,t)?i:s}(e,t),void 0!==l&&a.session(l),v&&h(v,d)),{revokes:y,revokedBy:b,revokesPart:k,revokedPartBy:x}=c(n,t);return r`<div class="decision small">
    ${u(w,e=>r`<p class="muted">${e}</p>`)}
    ${u(t.summary,()=>r`<p>${p(t,"summary",s)}</p>`)}
    ${u(o?.deadline,e=>r`<p>${a.deadline(m(e,s))}</p>`)}
    ${H(e,a.revokes,y)}
    ${H(e,a.revokesPart,k)}
    ${H(e,a.revokedBy,b)}
    ${H(e,a.revokedPartBy,x)}
    ${u(o&&g(o.url),e=>r`<p>${f(e,a.text)}</p>`)}
  </div>`}(this.#r,e):void 0,this.relation=e=>this.#r?.selection.selection?function(e,{items:t}){let{linkedCount:n,chosenInside:a}=C[e.lang],r=t.map(({ref:t})=>s(e,t)),o=r.filter(e=>"linked"===e).length;return i(" · ",r.includes("selected")&&a,o>0&&n(o))}(this.#r,e):void 0,this.#s=new G(this.#m)}#m;get onlyDecisions(){return this.#i}decisions({model:e,today:t}){if(!this.#i)return;let{events:s}=e.feed;if(this.#n?.of!==s){let e=s.filter(({kind:e})=>"decision"===e);this.#n={of:s,list:e}}return B(this.#n.list,t,e.isLost)}follow(e,t){this.#r=e,this.#a=t;let{selection:s}=e.selection,i=!n(s,this.#o);i&&!this.#c&&(this.#d=void 0),this.#c=!1;let a=function({groups:e},t,s,i){let a=e.flatMap(e=>e.items).filter(({ref:e})=>n(e,t)),r=a.find(({id:e})=>e===s),o=a.find(({moment:e})=>!e);return(r??o??(void 0===i?a[0]:void 0))?.id}(this.#a,s,this.#d,this.#l),r=this.#g(a);a&&r&&(this.#l=a,i&&(this.#v(r,!0),this.#s.show(r,a))),this.#o=s;let o=a??this.#l;this.#h=e.showsDetails&&s&&this.#g(o)?o:void 0,this.#u=!!this.host.shadowRoot?.activeElement?.closest(".details")}#$({id:e}){this.#d=e,this.#c=!0}restoreFocus(){if(!this.#u||this.host.shadowRoot?.activeElement)return;let e=`[data-item="${this.#l??""}"] .entry`;(this.#w(".details .close")??this.#w(e))?.focus()}#w(e){return this.host.renderRoot.querySelector(e)}act(e,t){"string"==typeof t?this.#y(t):t&&"ref"in t?this.#$(t):"decisions"===e?this.#i=!this.#i:"all"===e?this.#b():t&&"toggle"===e?this.#v(t,!this.isOpen(t)):t&&"jump"===e&&this.#k(t),this.#m()}#y(e){let{host:t}=this;"scale"===e?t.spacing="scale":"table"!==e&&(t.spacing="even"),t.view="scale"===e?void 0:e,"scale"===e&&T.scale.load(),"table"===e&&T.table.load()}#b(){let e=this.#a?.groups??[],t=e.every(e=>this.isOpen(e));for(let{key:s}of e)this.#t.set(s,!t)}async#k(e){this.#v(e,!0),this.#m(),await this.host.updateComplete;let{key:t}=e;this.#w(`[aria-controls="year-${t}"], [data-year="${t}"]`)?.focus()}get#f(){return(this.#a?.counts.entries??0)>M}#v(e,t){if(t&&this.#f)for(let{key:e}of this.#a?.groups??[])this.#t.set(e,!1);this.#t.set(e.key,t)}#g(e){return this.#a?.groups.find(({items:t})=>t.some(t=>t.id===e))}note(e,{counts:t}){var s;let n,{lang:a,model:r}=e,o=z(this.host),l=("table"===o||"scale"===o)&&T[o].failed,h=r.feed.events.length-t.total;return i(" ",this.#i&&(s=t.total,n=R[e.lang],s>0?n.leftOut(n.decisions(s),h):v(e,["events"],n.none,["events/kind"])),l&&O[a].broken,"part"===this.paper&&I[a].printed)}table(e,t){if("table"!==z(this.host))return;let s=T.table.use(e.refresh);if(!s||!this.#f)return s?.renderTable(e,t.groups,this);let i={view:e,controls:this,isCrowd:!0,ask:this.ask},{groups:n}=t,a=("all"===this.paper?n:n.filter(this.isOpen)).map(t=>{let{around:i=[]}=this.pageOf(t),n=r`<span class="half" tabindex="-1" data-year=${t.key}
        >${j(t,e.lang)}</span
      >`;return r`${D(P(e.headingLevel),n)} ${i[0]}
      ${s.renderTable(e,[t],this)} ${i[1]}`});return r`${A(i,t.groups)} ${a}`}scale(e,t){let s=T.scale.use(e.refresh);return s&&(this.#p??=new s.ScalePicture(e.refresh)),this.#p?.render(e,t)}looseDetails(e){let{selection:t}=e.selection;return e.showsDetails&&t&&void 0===this.#h?r`${F(e,t)}`:E}}export{Q as TimelineMore,J as sheets};
