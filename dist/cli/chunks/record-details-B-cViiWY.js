import{d as e,a3 as t,y as n,T as a,a4 as i,A as l,a2 as s,c as r,a5 as o,w as d,a1 as c,aG as u,G as g,a6 as m,v as p,D as f,aH as h,x as v,aI as $,E as k,F as y,L as b,aJ as w}from"../fds.js";import{trace as j}from"./trace-DvEopmqt.js";import{f as x}from"./fold.styles-DIwFfuGb.js";import{t as L}from"./topic-mark.styles-DwzttXEk.js";import{a as S,s as W}from"./names-BSXbqWt0.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let P={de:{label:"Einzelheiten",close:"Schließen",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"So steht es wo",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"keine Angabe",facts:{category:"Handlungsebene",goal:"Ziel",keywords:"Stichworte",lead:"Federführung",noLead:"Federführung nicht veröffentlicht",partners:"Beteiligt",period:"Laufzeit",status:"Status",budget:"Mittel",topic:"Schwerpunktthema",scope:"Gehört zu",decision:"Beschluss",revokes:"hebt auf",revokedBy:"aufgehoben durch",session:"Sitzung",place:"Ort",date:"Datum",actors:"Beteiligt",page:"Webseite",notPublished:"nicht veröffentlicht",topicLeads:"Themenpate",measures:"Bausteine",leads:"Führt",joins:"Ist beteiligt an",emptyCell:"Dieses Feld ist im Anhang leer.",wording:"Kurzform in Anhang 1",passage:"Fundstelle",inSection:"Abschnitt",onPage:"Seite",noPage:"Seite nicht angegeben"}},en:{label:"Details",close:"Close",why:"Why does this exist?",outcome:"What comes of it?",vision:"Vision of public administration",variants:"Wordings by source",notes:"Notes",sources:"Sources",background:"Notes and sources",statements:"What this means",all:"all linked editorially",nothingAbove:"Nothing is linked here.",nothingBelow:"Nothing is linked here yet.",none:"not stated",facts:{category:"Category",goal:"Goal",keywords:"Keywords",lead:"Lead",noLead:"Lead not published",partners:"Partners",period:"Period",status:"Status",budget:"Funds",topic:"Focus topic",scope:"Belongs to",decision:"Decision",revokes:"revokes",revokedBy:"revoked by",session:"Session",place:"Place",date:"Date",actors:"Involved",page:"Website",notPublished:"not published",topicLeads:"Topic lead",measures:"Building blocks",leads:"Leads",joins:"Takes part in",emptyCell:"This cell is empty in the annex.",wording:"Short form in Annex 1",passage:"Passage",inSection:"section",onPage:"page",noPage:"page not stated"}}},B={de:{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Was daraus gelernt wurde"},en:{label:"Effect",intended:"Intended effect",criterion:"Measured by",checked:"Last checked",result:"Result",unknown:"not published yet",silent:e=>`Intended effect, criterion and last check${e?" (Leitlinie 4.3.4)":""} have not been published yet.`,stopped:"Ended",courage:"Being open about findings and leaving dead ends is part of the strategy (Leitlinie 4.1.7).",learned:"What was learned from it"}};function z(e,t,n){return a`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||n}</dd>
  </div>`}function A({whole:e},{scope:t}){return 0===e.feed.scopes.length||!!e.scopes.get(t??"")?.own}function E(e,n){let a=void 0===n?void 0:t(n);return a?i(a,e.lang):P[e.lang].facts.notPublished}function D(e,t){if(!t)return[];let n=URL.canParse(t)?new URL(t).hostname:t;return[{term:P[e.lang].facts.page,value:g(t,n||t)}]}let F=["layer","goal","category","leitlinie","topic","project","actor","event"];function I(e,t,n){return 0===t.length?a`<p class="muted">${n}</p>`:F.map(n=>function(e,t,n){let i=n.filter(e=>e.type===t);if(0===i.length)return;let l=i.every(({origin:e})=>"editorial"===e),r=s[e.lang].count[t](i.length),o=l?` · ${s[e.lang].editorial}`:"",c=a`<ul class="links">
    ${i.map(t=>function(e,t,n){let{lang:i,model:l}=e,{type:r,id:o}=t,c="cell"===r?void 0:l.find(r,o),u="project"===r?l.find("project",o):void 0,g=u?m(l,u.topic):"topic"===r&&m(l,o),f=n&&"editorial"===t.origin?` · ${s[i].editorial}`:"",h=u?a`${W(e,u)}${f}`:f.slice(3);return a`<li>
    ${p(e,t,a`${g||""}${c?d(c,i):o}`)}
    ${h&&a`<span class="muted small remark">${h}</span>`}
  </li>`}(e,t,!l))}
  </ul>`;return i.length>6?a`<details class="fold">
      <summary>${r}<span class="muted small">${o}</span></summary>
      ${c}
    </details>`:a`<div class="group">
    <p class="group-title">${r}<span class="muted small">${o}</span></p>
    ${c}
  </div>`}(e,n,t))}let T=/[\s,;:–-]+$|[\uD800-\uDBFF]$/,G={de:{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",allEditorial:"Die Verknüpfungen sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil der Verknüpfungen ist redaktionell, nicht amtlich."},en:{chosen:"Selected:",linkedWith:e=>`– linked here: ${e}.`,nothingLinked:"– nothing is linked here.",allEditorial:"The links are the editors’, not official.",someEditorial:"Some of the links are the editors’, not official."}};function K(e,t){let{selection:n}=e.selection;if(!n)return l;let i="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!i)return l;let{text:s,lang:r}=f(i,e.lang),o=h({text:function(e){if(e.length<=120)return e;let t=e.slice(0,120),n=t.lastIndexOf(" ");return n<60?`${t.replace(T,"")}…`:`${t.slice(0,n).replace(T,"")} …`}(s),lang:r},e.lang),{chosen:d,linkedWith:c,nothingLinked:u}=G[e.lang],g=t.map(t=>{let n;return{type:t,keys:(n=`${t}:`,[...e.selection.linked].filter(a=>{let i;return a.startsWith(n)&&(i=a.slice(n.length),"cell"===t||void 0!==e.model.find(t,i))}))}}).filter(({keys:e})=>e.length>0),m=g.map(({type:t,keys:n})=>v[e.lang][t](n.length)),p=function(e,t){let{editorial:n}=e.selection,a=t.filter(e=>n?.has(e)).length;if(0===a)return"";let{allEditorial:i,someEditorial:l}=G[e.lang];return a===t.length?i:l}(e,g.flatMap(({keys:e})=>e)),$=0===g.length&&t.includes(n.type),k=g.length>0?c(m.join(", ")):$?"":u;return a`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${k} ${p}</span
  >`}let M=[e`
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
`,x,L];function C(e,{cite:t=[]}){return t.map((t,n)=>b(w(e.model,t,e.lang),e=>a`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function H(e,t){if(0===t.length)return;let{notes:i}=P[e.lang],l=t.map(t=>a`<li>${n(t,"text",e.lang)} ${C(e,t)}</li>`);return a`<div class="notes" part="notes">
    <p class="way-title">${i}</p>
    <ul>
      ${l}
    </ul>
  </div>`}function N(e,t){let{up:n,down:i}=j(e.model,t);return a`<div class="ways">${function(e,t){let{why:n,vision:i,nothingAbove:l}=P[e.lang],s=e.model.feed.vision;return a`<div class="way" part="way-up">
    <p class="way-title">${n}</p>
    <p class="vision">${s?d(s,e.lang):i}</p>
    ${t.length>0||!s?I(e,t,l):void 0}
  </div>`}(e,n)}${function(e,t){let{outcome:n,nothingBelow:i}=P[e.lang];return a`<div class="way" part="way-down">
    <p class="way-title">${n}</p>
    ${I(e,t,i)}
  </div>`}(e,i)}</div>`}function V(e,t){let{notes:n=[],cite:i=[]}=t;if(0===n.length&&0===i.length)return;let l=P[e.lang];return a`<details class="fold background" part="background">
    <summary>
      ${n.length>0?l.background:l.sources}
      <span class="muted small">· ${d(t,e.lang)}</span>
    </summary>
    ${H(e,n)}
    ${n.length>0?a`<p class="way-title">${l.sources}</p>`:void 0}
    ${$(e.model,i,e.lang)}
  </details>`}function R(e,m){let p="cell"===m.type,f="cell"===m.type?void 0:e.model.find(m.type,m.id);if(!f&&!p)return;let h=f?"title"in f?n(f,"title",e.lang):d(f,e.lang):function(e,t){let[n="",i=""]=t.split("/"),l=e.model.find("category",n),s=e.model.find("goal",i);return a`${l?d(l,e.lang):n} ×
  ${s?d(s,e.lang):i}`}(e,m.id);return a`<section class="details" part="details" aria-label=${P[e.lang].label}>
    <header class="details-head">
      <p class="muted small">
        ${f?function(e,{type:t},{kind:n,number:a}){let i=s[e.lang],l={project:i.projectKind,event:i.eventKind,actor:i.actorKind};return[(void 0===n?void 0:l[t]?.[n])??i.type[t],a].filter(Boolean).join(" ")}(e,m,f):s[e.lang].type.cell}
      </p>
      ${a`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${P[e.lang].close}
  </button>`}
    </header>
    ${k(y(e.headingLevel),h)}
    ${f?a`
    ${b(f.summary,()=>a`<p class="summary">${n(f,"summary",e.lang)}</p>`)}
    ${function(e,{statements:t=[]}){if(0!==t.length)return a`<ul class="statements">
    ${t.map(t=>a`<li>
          <strong>${n(t,"title",e.lang)}.</strong>
          ${n(t,"text",e.lang)}
        </li>`)}
  </ul>`}(e,f)} ${function(e,t){let n=u(t,"measures",e.lang);if(0===n.length)return;let{measures:i}=P[e.lang].facts;return a`<p class="way-title">${i}</p>
    <ul class="bullets">
      ${n.map(e=>a`<li>${e}</li>`)}
    </ul>`}(e,f)} ${function(e,{type:s,id:r}){let o="project"===s?e.model.find("project",r):void 0;return o&&function(e,s){let{lang:r}=e,o=B[r],{effect:d={}}=s,c=t(d.checked??""),u=n(d,"intended",r),g=n(d,"criterion",r),m=!u&&!g&&!c;return a`<section class="effect" part="effect" aria-label=${o.label}>
    ${function(e,t){let{status:i,effect:s={}}=t,{lang:r}=e,o=B[r],d=n(s,"result",r);return"stopped"===i?a`<div class="learned" part="learned">
      <p><b>${o.stopped}</b></p>
      ${A(e,t)?a`<p>${o.courage}</p>`:l}
      <p><span class="muted">${o.learned}:</span> ${d||o.unknown}</p>
    </div>`:"done"===i||d?a`<dl class="facts">${z(o.result,d,o.unknown)}</dl>`:l}(e,s)}
    ${m?a`<p class="muted">${o.silent(A(e,s))}</p>`:a`<dl class="facts">
            ${z(o.intended,u,o.unknown)}
            ${z(o.criterion,g,o.unknown)}
            ${z(o.checked,c&&i(c,r),o.unknown)}
          </dl>`}
  </section>`}(e,o)}(e,m)}
    ${function(e,t){let i=function(e,{type:t,id:i}){if("cell"===t)return[];let l=e.model.find(t,i);if(!l)return[];switch(t){case"leitlinie":return function(e,t){let{facts:i,none:l}=P[e.lang],s=(t,n)=>{let a=void 0===n?void 0:e.model.find(t,n);return a?d(a,e.lang):l},r=u(t,"keywords",e.lang),o=t.cite?.[0];return[...o?.section?[{term:i.passage,value:function({lang:e},{section:t="",page:n}){let{inSection:a,onPage:i,noPage:l}=P[e].facts;return`${/^\d/.test(t)?`${a} ${t}`:t}, ${void 0===n?l:`${i} ${n}`}`}(e,o)}]:[],{term:i.wording,value:n(t,"label",e.lang)||l},{term:i.category,value:s("category",t.category)},{term:i.goal,value:s("goal",t.goal)},...r.length>0?[{term:i.keywords,value:r.map((e,t)=>a`${t?", ":""}${e}`)}]:[]]}(e,l);case"project":return function(e,t){let{lang:n,model:i}=e,{facts:l}=P[n],r=void 0===t.topic?void 0:i.find("topic",t.topic),u=S(e,o(t)),g="official"===t.links?"":` (${s[n].editorial})`;return[{term:l.scope,value:W(e,t)},{term:l.lead,value:S(e,t.lead??[])||l.notPublished},...u?[{term:l.partners,value:u}]:[],...r?[{term:l.topic,value:a`${d(r,n)}${g}`}]:[],{term:l.status,value:t.status?s[n].projectStatus[t.status]:l.notPublished},{term:l.period,value:E(e,t.period)},{term:l.budget,value:void 0===t.budget?l.notPublished:c(t.budget,n)},...t.decision?[{term:l.decision,value:t.decision}]:[],...D(e,t.url)]}(e,l);case"event":return function(e,t){let{lang:n}=e,{facts:a}=P[n],i=S(e,t.actors??[]);return[{term:a.date,value:E(e,t.date)},...t.status?[{term:a.status,value:s[n].eventStatus[t.status]}]:[],...function(e,{decision:t}){if(!t)return[];let{facts:n}=P[e.lang],a=t.revokes?.join(", "),i=e.model.feed.events.filter(e=>e.decision?.revokes?.includes(t.number)).flatMap(e=>e.decision?.number??[]).join(", ");return[{term:n.decision,value:g(t.url,t.number)},...a?[{term:n.revokes,value:a}]:[],...i?[{term:n.revokedBy,value:i}]:[]]}(e,t),...void 0===t.session?[]:[{term:a.session,value:`${r(t.session,n)}.`}],...t.place?[{term:a.place,value:t.place}]:[],...i?[{term:a.actors,value:i}]:[]]}(e,l);case"topic":return function(e,t){let{facts:n}=P[e.lang],a=S(e,t.leads??[]);return[{term:n.topicLeads,value:a||n.notPublished},...D(e,t.url)]}(e,l);case"actor":return function(e,t){let{leads:n=[],partners:a=[]}=e.model.projectsByActor.get(t.id)??{},{facts:i}=P[e.lang],l=s[e.lang].count.project;return[{term:i.leads,value:l(n.length)},{term:i.joins,value:l(a.length)},...D(e,t.url)]}(e,l);default:return[]}}(e,t);if(0!==i.length)return a`<dl class="facts" part="facts">
    ${i.map(({term:e,value:t})=>a`<div>
          <dt>${e}</dt>
          <dd>${t}</dd>
        </div>`)}
  </dl>`}(e,m)} ${function(e,{variants:t=[]}){if(0!==t.length)return a`<details class="fold" part="variants">
    <summary>${P[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>a`<li>${n(t,"title",e.lang)} ${C(e,t)}</li>`)}
    </ul>
  </details>`}(e,f)} ${H(e,f.notes??[])}
    ${N(e,m)}
    <div class="origins">
      <p class="way-title">${P[e.lang].sources}</p>
      ${$(e.model,f.cite,e.lang)}
    </div>
  `:N(e,m)}
  </section>`}export{V as recordBackground,R as recordDetails,K as selectionWords,M as sheets};
