import{g as e,an as t,G as n,b8 as a,ao as i,T as l,J as s,bj as r,am as o,bk as d,d as c,E as u,bl as g,ap as p,F as m,bm as f,z as h,al as v,bn as $,D as b,Y as k,aq as y,y as w,aZ as j,bo as x,B as S,bp as L,W as P,X as W,a3 as B,C as z,bb as E,bq as A}from"../fds.js";import{trace as T}from"./trace-CSoE187K.js";import{f as D}from"./fold.styles-aj_XfmSC.js";import{t as F}from"./topic-mark.styles-BoHq00qW.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let C={de:{label:"Einzelheiten",close:"Schließen",wholeTitle:"Ganzer Titel",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"So steht es wo",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"keine Angabe",facts:{category:"Handlungsebene",goal:"Ziel",keywords:"Stichworte",lead:"Federführung",noLead:"Federführung nicht veröffentlicht",partners:"Beteiligt",period:"Laufzeit",status:"Status",budget:"Mittel",topic:"Schwerpunktthema",scope:"Gehört zu",decision:"Beschluss",revokes:"hebt auf",revokedBy:"aufgehoben durch",session:"Sitzung",place:"Ort",date:"Datum",actors:"Beteiligt",page:"Webseite",notPublished:"nicht veröffentlicht",topicLeads:"Themenpate",measures:"Bausteine",leads:"Führt",joins:"Ist beteiligt an",emptyCell:"Dieses Feld ist im Anhang leer.",wording:"Kurzform in Anhang 1",passage:"Fundstelle",inSection:"Abschnitt",onPage:"Seite",noPage:"Seite nicht angegeben",pageUnread:"Seite im Feed nicht lesbar"}},en:{label:"Details",close:"Close",wholeTitle:"Whole title",why:"Why does this exist?",outcome:"What comes of it?",vision:"Vision of public administration",variants:"Wordings by source",notes:"Notes",sources:"Sources",background:"Notes and sources",statements:"What this means",all:"all linked editorially",nothingAbove:"Nothing is linked here.",nothingBelow:"Nothing is linked here yet.",none:"not stated",facts:{category:"Category",goal:"Goal",keywords:"Keywords",lead:"Lead",noLead:"Lead not published",partners:"Partners",period:"Period",status:"Status",budget:"Funds",topic:"Focus topic",scope:"Belongs to",decision:"Decision",revokes:"revokes",revokedBy:"revoked by",session:"Session",place:"Place",date:"Date",actors:"Involved",page:"Website",notPublished:"not published",topicLeads:"Topic lead",measures:"Building blocks",leads:"Leads",joins:"Takes part in",emptyCell:"This cell is empty in the annex.",wording:"Short form in Annex 1",passage:"Passage",inSection:"section",onPage:"page",noPage:"page not stated",pageUnread:"page not readable in the feed"}}},G={de:{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Was daraus gelernt wurde"},en:{label:"Effect",intended:"Intended effect",criterion:"Measured by",checked:"Last checked",result:"Result",unknown:"not published yet",silent:e=>`Intended effect, criterion and last check${e?" (Leitlinie 4.3.4)":""} have not been published yet.`,stopped:"Ended",courage:"Being open about findings and leaving dead ends is part of the strategy (Leitlinie 4.1.7).",learned:"What was learned from it"}};function K(e,t,n){return l`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||n}</dd>
  </div>`}function M({whole:e},{scope:t}){return!r(e)||!!e.scopes.get(t??"")?.own}function U(e,n,l){let s=t(String(n[l]??""));return s?i(s,e.lang):a(e,n,l)||C[e.lang].facts.notPublished}let I=e=>l`${e.map((e,t)=>l`${t?", ":""}${e}`)}`;function N(e,t,n,i,l){let s=l||a(e,t,n);return s?[{term:i,value:s}]:[]}function V(e,t){let{url:n}=t,{page:a}=C[e.lang].facts;if(void 0===n)return N(e,t,"url",a,void 0);let i=URL.canParse(n)?new URL(n).hostname:u(n,g);return[{term:C[e.lang].facts.page,value:k(n,i||n)}]}let Z=["layer","goal","category","leitlinie","topic","project","actor","event"];function H(e,t,n){return 0===t.length?l`<p class="muted">${n}</p>`:Z.map(n=>function(e,t,n){let a=n.filter(e=>e.type===t);if(0===a.length)return;let i=a.every(({origin:e})=>"editorial"===e),s=o[e.lang].count[t](a.length),r=i?` · ${o[e.lang].editorial}`:"",d=l`<ul class="links">
    ${a.map(t=>function(e,t,n){let{lang:a,model:i}=e,{type:s,id:r}=t,d="cell"===s?void 0:i.find(s,r),c="project"===s?i.find("project",r):void 0,u=c?y(i,c.topic):"topic"===s&&y(i,r),g=n&&"editorial"===t.origin?` · ${o[a].editorial}`:"",p=c?l`${f(e,c)}${g}`:g.slice(3);return l`<li>
    ${w(e,t,l`${u||""}${d?h(d,a):r}`)}
    ${p&&l`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!i))}
  </ul>`;return a.length>6?l`<details class="fold">
      <summary>${s}<span class="muted small">${r}</span></summary>
      ${d}
    </details>`:l`<div class="group">
    <p class="group-title">${s}<span class="muted small">${r}</span></p>
    ${d}
  </div>`}(e,n,t))}let O={de:{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",allEditorial:"Die Verknüpfungen sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil der Verknüpfungen ist redaktionell, nicht amtlich."},en:{chosen:"Selected:",linkedWith:e=>`– linked here: ${e}.`,nothingLinked:"– nothing is linked here.",allEditorial:"The links are the editors’, not official.",someEditorial:"Some of the links are the editors’, not official."}};function R(e,t){let{selection:n}=e.selection;if(!n)return s;let a="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!a)return s;let{text:i,lang:r}=j(a,e.lang),o=x({text:u(i,120),lang:r},e.lang),{chosen:d,linkedWith:c,nothingLinked:g}=O[e.lang],p=t.map(t=>{let n;return{type:t,keys:(n=`${t}:`,[...e.selection.linked].filter(a=>{let i;return a.startsWith(n)&&(i=a.slice(n.length),"cell"===t||void 0!==e.model.find(t,i))}))}}).filter(({keys:e})=>e.length>0),m=p.map(({type:t,keys:n})=>S[e.lang][t](n.length)),f=function(e,t){let{editorial:n}=e.selection,a=t.filter(e=>n?.has(e)).length;if(0===a)return"";let{allEditorial:i,someEditorial:l}=O[e.lang];return a===t.length?i:l}(e,p.flatMap(({keys:e})=>e)),h=0===p.length&&t.includes(n.type),v=p.length>0?c(m.join(", ")):h?"":g;return l`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${v} ${f}</span
  >`}let q=[e`
  .details {
    background: var(--soft);
    border-radius: var(--radius);
    border-inline-start: 3px solid var(--accent);
    padding: 1em 1.25em 1.1em;
    margin-block: 0.75em;
  }
  .details-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }
  .details > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.3;
    margin-block: 0.15em 0.5em;
    max-width: 40em;
    text-wrap: balance;
  }
  .details .summary,
  .statements,
  .notes ul {
    max-width: 65ch;
  }
  .statements,
  .bullets,
  .notes li + li,
  .sources li + li {
    margin-block-start: 0.35em;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.5em;
    margin-block: 0.75em;
  }
  .facts div {
    display: grid;
    grid-template-columns: minmax(7em, 11em) minmax(0, 1fr);
    gap: 1em;
  }
  .facts dt {
    color: var(--muted);
  }
  .way-title {
    font-weight: 600;
    margin-block: 0.9em 0.3em;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  @container (min-width: 44em) {
    .ways {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .vision {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--ink);
  }
  .group-title {
    margin-block-start: 0.5em;
    color: var(--muted);
  }
  .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .links .remark {
    display: inline-block;
    padding-inline-start: 0.75em;
  }
  .details cite {
    font-style: normal;
  }
  @container (max-width: 28em) {
    .details {
      padding-inline: 0.9em;
    }
    .facts div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      margin-block-end: 0.3em;
    }
  }
  @media print {
    .details {
      background: none;
      break-inside: avoid;
    }
    .close {
      display: none;
    }
  }
`,e`
  .effect .facts {
    margin-block: 0;
  }
  .effect dd[data-none] {
    color: var(--muted);
  }
  .learned {
    max-inline-size: 65ch;
    margin-block-end: 0.5em;
  }
`,D,F];function Q(e,{cite:t=[]}){return t.slice(0,12).map((t,n)=>B(A(e.model,t,e.lang),e=>l`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function Y(e,t){if(0===t.length)return;let{notes:a}=C[e.lang];return l`<div class="notes" part="notes">
    <p class="way-title">${a}</p>
    ${b(t,t=>l`<ul>
      ${t.map(t=>l`<li>${n(t,"text",e.lang)} ${Q(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function J(e,t){let{up:n,down:a}=T(e.model,t);return l`<div class="ways">${function(e,t){let{why:n,vision:a,nothingAbove:i}=C[e.lang],s=e.model.feed.vision;return l`<div class="way" part="way-up">
    <p class="way-title">${n}</p>
    <p class="vision">${s?h(s,e.lang):a}</p>
    ${t.length>0||!s?H(e,t,i):void 0}
  </div>`}(e,n)}${function(e,t){let{outcome:n,nothingBelow:a}=C[e.lang];return l`<div class="way" part="way-down">
    <p class="way-title">${n}</p>
    ${H(e,t,a)}
  </div>`}(e,a)}</div>`}function X(e,t){let{notes:n=[],cite:a=[]}=t;if(0===n.length&&0===a.length)return;let i=C[e.lang];return l`<details class="fold background" part="background">
    <summary>
      ${n.length>0?i.background:i.sources}
      <span class="muted small">· ${h(t,e.lang)}</span>
    </summary>
    ${Y(e,n)}
    ${n.length>0?l`<p class="way-title">${i.sources}</p>`:void 0}
    ${L(e.model,t,e.lang)}
  </details>`}function _(e,r){let y="cell"===r.type,w="cell"===r.type?void 0:e.model.find(r.type,r.id);if(!w&&!y)return;let j=w?"title"in w?n(w,"title",e.lang):h(w,e.lang):function(e,t){let[n="",a=""]=t.split("/"),i=e.model.find("category",n),s=e.model.find("goal",a);return l`${i?h(i,e.lang):n} ×
  ${s?h(s,e.lang):a}`}(e,r.id);return l`<section class="details" part="details" aria-label=${C[e.lang].label}>
    <header class="details-head">
      <p class="muted small">
        ${w?function(e,{type:t},{kind:n,number:a}){let i=o[e.lang],l={project:i.projectKind,event:i.eventKind,actor:i.actorKind}[t];return[(void 0!==n&&l&&Object.hasOwn(l,n)?l[n]:void 0)??i.type[t],a&&u(a,m)].filter(Boolean).join(" ")}(e,r,w):o[e.lang].type.cell}
      </p>
      ${l`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${C[e.lang].close}
  </button>`}
    </header>
    ${P(W(e.headingLevel),j)}
    ${w?l`
    ${function(e,t){let n=z(e,"title"in e?"title":"name",t);if(!(n.text.length<=g))return l`<details class="whole">
    <summary class="link">${C[t].wholeTitle}</summary>
    <p>${x(n,t)}</p>
  </details>`}(w,e.lang)}
    ${B(w.summary,()=>l`<p class="summary">${n(w,"summary",e.lang)}</p>`)}
    ${function(e,{statements:t=[]}){if(0!==t.length)return b(t,t=>l`<ul class="statements">
        ${t.map(t=>l`<li>
              <strong>${E(t,e.lang)}.</strong>
              ${n(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,w)} ${function(e,t){let n=$(t,"measures",e.lang);if(0===n.length)return;let{measures:a}=C[e.lang].facts;return l`<p class="way-title">${a}</p>
    ${b(n,e=>l`<ul class="bullets">
      ${e.map(e=>l`<li>${e}</li>`)}
    </ul>`,e)}`}(e,w)} ${function(e,{type:r,id:o}){let d="project"===r?e.model.find("project",o):void 0;return d&&function(e,r){let{lang:o}=e,d=G[o],{effect:c={}}=r,u=t(c.checked??""),g=n(c,"intended",o)||a(e,c,"intended"),p=n(c,"criterion",o)||a(e,c,"criterion"),m=u?i(u,o):a(e,c,"checked"),f=a(e,r,"effect"),h=!g&&!p&&!m;return l`<section class="effect" part="effect" aria-label=${d.label}>
    ${function(e,t){let{status:i,effect:r={}}=t,{lang:o}=e,d=G[o],c=n(r,"result",o)||a(e,r,"result");return"stopped"===i?l`<div class="learned" part="learned">
      <p><b>${d.stopped}</b></p>
      ${M(e,t)?l`<p>${d.courage}</p>`:s}
      <p><span class="muted">${d.learned}:</span> ${c||d.unknown}</p>
    </div>`:"done"===i||c?l`<dl class="facts">${K(d.result,c,d.unknown)}</dl>`:s}(e,r)}
    ${h?l`<p class="muted">
            ${f?`${d.label}: ${f}.`:d.silent(M(e,r))}
          </p>`:l`<dl class="facts">
            ${K(d.intended,g,d.unknown)}
            ${K(d.criterion,p,d.unknown)}
            ${K(d.checked,m,d.unknown)}
          </dl>`}
  </section>`}(e,d)}(e,r)}
    ${function(e,t){let i=function(e,{type:t,id:i}){if("cell"===t)return[];let s=e.model.find(t,i);if(!s)return[];switch(t){case"leitlinie":return function(e,t){let{facts:i,none:l}=C[e.lang],s=n=>{let i=e.model.find(n,t[n]??"");return i?h(i,e.lang):a(e,t,n)||l},r=$(t,"keywords",e.lang),o=t.cite?.[0];return[...o?.section?[{term:i.passage,value:function(e,t){let{section:n="",page:a}=t,{lang:i}=e,{inSection:l,onPage:s,noPage:r,pageUnread:o}=C[i].facts,d=e.model.isLost(t,"page")?o:r,g=u(n,m);return`${/^\d/.test(n)?`${l} ${g}`:g}, ${void 0===a?d:`${s} ${c(a,i)}`}`}(e,o)}]:[],{term:i.wording,value:n(t,"label",e.lang)||a(e,t,"label")||l},{term:i.category,value:s("category")},{term:i.goal,value:s("goal")},...r.length>0?[{term:i.keywords,value:b(r,I,e)}]:[]]}(e,s);case"project":return function(e,t){let{lang:n,model:i}=e,{facts:s}=C[n],r=void 0===t.topic?void 0:i.find("topic",t.topic),c=d(e,t,"partners",p(t)),g=d(e,t,"lead",t.lead),$=a(e,t,"topic"),b=t.decision&&u(t.decision,m),k="official"===t.links?"":` (${o[n].editorial})`;return[{term:s.scope,value:f(e,t)},{term:s.lead,value:g||s.notPublished},...c?[{term:s.partners,value:c}]:[],...r?[{term:s.topic,value:l`${h(r,n)}${k}`}]:[],...$?[{term:s.topic,value:$}]:[],{term:s.status,value:t.status?o[n].projectStatus[t.status]:a(e,t,"status")||s.notPublished},{term:s.period,value:U(e,t,"period")},{term:s.budget,value:void 0===t.budget?a(e,t,"budget")||s.notPublished:v(t.budget,n)},...N(e,t,"decision",s.decision,b),...V(e,t)]}(e,s);case"event":return function(e,t){let{lang:n}=e,{facts:i}=C[n],l=d(e,t,"actors",t.actors),s=t.status&&o[n].eventStatus[t.status],r=void 0===t.session?"":`${c(t.session,n)}.`,p=t.place&&u(t.place,g);return[{term:i.date,value:U(e,t,"date")},...N(e,t,"status",i.status,s),...function(e,t){let{decision:n}=t;if(!n)return N(e,t,"decision",C[e.lang].facts.decision,void 0);let{facts:i}=C[e.lang],{number:l,revokes:s=[]}=n,r=e.model.feed.events.filter(({decision:e})=>void 0!==l&&e?.revokes?.includes(l)).flatMap(e=>e.decision?.number??[]),o=t=>b(t.map(e=>u(e,m)),I,e),d=a(e,n,"number")||i.notPublished,c=void 0===l?d:u(l,m);return[{term:i.decision,value:k(n.url,c)},...N(e,n,"revokes",i.revokes,s.length>0&&o(s)),...r.length>0?[{term:i.revokedBy,value:o(r)}]:[]]}(e,t),...N(e,t,"session",i.session,r),...N(e,t,"place",i.place,p),...l?[{term:i.actors,value:l}]:[]]}(e,s);case"topic":return function(e,t){let{facts:n}=C[e.lang],a=d(e,t,"leads",t.leads);return[{term:n.topicLeads,value:a||n.notPublished},...V(e,t)]}(e,s);case"actor":return function(e,t){let{leads:n=[],partners:a=[]}=e.model.projectsByActor.get(t.id)??{},{facts:i}=C[e.lang],l=o[e.lang].count.project;return[{term:i.leads,value:l(n.length)},{term:i.joins,value:l(a.length)},...V(e,t)]}(e,s);default:return[]}}(e,t);if(0!==i.length)return l`<dl class="facts" part="facts">
    ${i.map(({term:e,value:t})=>l`<div>
          <dt>${e}</dt>
          <dd>${t}</dd>
        </div>`)}
  </dl>`}(e,r)} ${function(e,{variants:t=[]}){if(0!==t.length)return l`<details class="fold" part="variants">
    <summary>${C[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>l`<li>${E(t,e.lang)} ${Q(e,t)}</li>`)}
    </ul>
  </details>`}(e,w)} ${Y(e,w.notes??[])}
    ${J(e,r)}
    <div class="origins">
      <p class="way-title">${C[e.lang].sources}</p>
      ${L(e.model,w,e.lang)}
    </div>
  `:J(e,r)}
  </section>`}export{X as recordBackground,_ as recordDetails,R as selectionWords,q as sheets};
