import{J as e,aS as t,a9 as n,br as a,g as l,T as s,U as i,bE as r,bF as o,bG as d,aV as c,bH as u,bI as m,j as g,bJ as p,bK as f,bL as v,bM as $,bN as h,bO as b,bP as y,bQ as k,bR as w,bS as j,a3 as x,bs as L,bT as z,a2 as W,k as B,bU as E,a7 as S,a5 as A,bV as T,aj as M,ak as O,a6 as P,a8 as V,at as D,m as K,bW as G,bv as H,bX as Q,bY as Z,bZ as J}from"../fds.js";import{trace as U}from"./trace.js";import{f as F}from"./fold.styles.js";import{t as I}from"./topic-mark.styles.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let N=e`
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
`,R=e`
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
`,X=t("details",{label:"Einzelheiten",close:"Schließen",wholeTitle:"Ganzer Titel",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"So steht es wo",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"keine Angabe",measures:"Bausteine"}),Y=t("effect",{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Was daraus gelernt wurde"});function q(e,t,n){return s`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||n}</dd>
  </div>`}function C({whole:e},{scope:t}){return!r(e)||!!e.scopes.get(t??"")?.own}let _=e=>({value:({id:t},{model:n,lang:a})=>{let l=n.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:l,words:c[a].count.project(l)}},isLost:()=>!1}),ee=o({leads:_("leads"),partners:_("partners"),url:{value:({url:e})=>d(e)}}),te=e=>{let t=[...new Set(e.flatMap(({number:e})=>e??[]))];return t.length>0?{kind:"codes",texts:t}:void 0},ne=o({date:{value:({date:e})=>h(e)},status:{value:({status:e},{lang:t})=>$(e&&c[t].eventStatus[e])},decision:{value:({decision:e},{model:t,lang:n})=>{if(!e)return;let{number:l,url:s}=e,i=a({model:t,lang:n},e,"number")||f[n].notPublished;return v(l??i,s)}},revokes:{value:(e,{model:t})=>te(p(t,e).revokes),isLost:({decision:e},{model:t})=>void 0!==e&&t.isLost(e,"revokes")},revokedBy:{value:(e,{model:t})=>te(p(t,e).revokedBy),isLost:()=>!1},session:{value:({session:e},{lang:t})=>void 0===e?void 0:{kind:"count",count:e,words:`${g(e,t)}.`}},place:{value:(e,{lang:t})=>m(e,"place",t)},actors:{value:({actors:e})=>u(e)}});function ae({sources:e},{cite:t=[]}){return t.find(({source:t})=>e.has(t))??{}}let le=e=>(t,{model:n})=>y(n.find(e,t[e]??"")),se=(e,{model:t})=>t.isLost(e,"cite"),ie=o({number:{value:({number:e})=>v(e)},id:{value:({id:e})=>v(e)},label:{value:(e,{lang:t})=>m(e,"label",t)},wording:{value:(e,{lang:t})=>m(e,"label",t),isLost:(e,{model:t})=>t.isLost(e,"label")},title:{value:(e,{lang:t})=>m(e,"title",t)},category:{value:le("category")},goal:{value:le("goal")},summary:{value:(e,{lang:t})=>m(e,"summary",t)},keywords:{value:(e,{lang:t})=>b(e,"keywords",t)},document:{value:(e,{model:t,lang:n})=>{let a=t.sources.get(ae(t,e).source??"");return a&&m(a,"title",n)},isLost:se},section:{value:(e,{model:t})=>v(ae(t,e).section),isLost:se},page:{value:(e,{model:t,lang:n})=>{let{page:a}=ae(t,e);return void 0===a?void 0:{kind:"count",count:a,words:g(a,n)}},isLost:se},passage:{value:function({cite:e},t){let n=e?.[0];if(!n?.section)return;let{inSection:l,onPage:s,noPage:i}=f[t.lang],{section:r,page:o}=n,d=/^\d/.test(r)?`${l} ${r}`:r,c=a(t,n,"page")||i;return{kind:"passage",section:d,page:void 0===o?c:`${s} ${g(o,t.lang)}`}},isLost:()=>!1}}),re=o({leads:{value:({leads:e})=>u(e)},url:{value:({url:e})=>d(e)}}),oe=(e,t,n)=>(a,l)=>function(e,t,n,{lang:a}){return t.flatMap(([t,l])=>{let s=n(t);return void 0!==l||void 0!==s.value||s.isLost?[{...s,type:e,term:k(e,t,a)}]:[]})}(e,t,e=>n(a,e,l),l),de={leitlinie:oe("leitlinie",[["passage"],["wording","always"],["category","always"],["goal","always"],["keywords"]],ie),project:oe("project",j,w),event:oe("event",[["date","always"],["status"],["decision"],["revokes"],["revokedBy"],["session"],["place"],["actors"]],ne),topic:oe("topic",[["leads","always"],["url"]],re),actor:oe("actor",[["leads"],["partners"],["url"]],ee)},ce=["layer","goal","category","leitlinie","topic","project","actor","event"];function ue(e,t,n){return 0===t.length?s`<p class="muted">${n}</p>`:ce.map(n=>function(e,t,n){let a=n.filter(e=>e.type===t);if(0===a.length)return;let l=a.every(({origin:e})=>"editorial"===e),i=c[e.lang].count[t](a.length),r=l?` · ${c[e.lang].editorial}`:"",o=s`<ul class="links">
    ${a.map(t=>function(e,t,n){let{lang:a,model:l}=e,{type:i,id:r}=t,o="cell"===i?void 0:l.find(i,r),d="project"===i?l.find("project",r):void 0,u=d?L(l,d.topic):"topic"===i&&L(l,r),m=n&&"editorial"===t.origin?` · ${c[a].editorial}`:"",g=d?s`${z(e,d)}${m}`:m.slice(3);return s`<li>
    ${W(e,t,s`${u||""}${o?x(o,a):r}`)}
    ${g&&s`<span class="muted small remark">${g}</span>`}
  </li>`}(e,t,!l))}
  </ul>`;return a.length>6?s`<details class="fold">
      <summary>${i}<span class="muted small">${r}</span></summary>
      ${o}
    </details>`:s`<div class="group">
    <p class="group-title">${i}<span class="muted small">${r}</span></p>
    ${o}
  </div>`}(e,n,t))}let me=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",allEditorial:"Die Verknüpfungen sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil der Verknüpfungen ist redaktionell, nicht amtlich."});function ge(e,t){let{selection:n}=e.selection;if(!n)return i;let a="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!a)return i;let{text:l,lang:r}=B(a,e.lang),o=E({text:S(l,120),lang:r},e.lang),{chosen:d,linkedWith:c,nothingLinked:u}=me[e.lang],m=t.map(t=>{let n;return{type:t,keys:(n=`${t}:`,[...e.selection.linked].filter(a=>{let l;return a.startsWith(n)&&(l=a.slice(n.length),"cell"===t||void 0!==e.model.find(t,l))}))}}).filter(({keys:e})=>e.length>0),g=m.map(({type:t,keys:n})=>A[e.lang][t](n.length)),p=function(e,t){let{editorial:n}=e.selection,a=t.filter(e=>n?.has(e)).length;if(0===a)return"";let{allEditorial:l,someEditorial:s}=me[e.lang];return a===t.length?l:s}(e,m.flatMap(({keys:e})=>e)),f=0===m.length&&t.includes(n.type),v=m.length>0?c(g.join(", ")):f?"":u;return s`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${v} ${p}</span
  >`}let pe=[N,R,F,I];function fe(e,{cite:t=[]}){return t.slice(0,12).map((t,n)=>D(J(e.model,t,e.lang),e=>s`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function ve(e,t){if(0===t.length)return;let{notes:a}=X[e.lang];return s`<div class="notes" part="notes">
    <p class="way-title">${a}</p>
    ${P(t,t=>s`<ul>
      ${t.map(t=>s`<li>${n(t,"text",e.lang)} ${fe(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function $e(e,t){let{up:n,down:a}=U(e.model,t);return s`<div class="ways">${function(e,t){let{why:n,vision:a,nothingAbove:l}=X[e.lang],i=e.model.feed.vision;return s`<div class="way" part="way-up">
    <p class="way-title">${n}</p>
    <p class="vision">${i?x(i,e.lang):a}</p>
    ${t.length>0||!i?ue(e,t,l):void 0}
  </div>`}(e,n)}${function(e,t){let{outcome:n,nothingBelow:a}=X[e.lang];return s`<div class="way" part="way-down">
    <p class="way-title">${n}</p>
    ${ue(e,t,a)}
  </div>`}(e,a)}</div>`}function he(e,t){let{notes:n=[],cite:a=[]}=t;if(0===n.length&&0===a.length)return;let l=X[e.lang];return s`<details class="fold background" part="background">
    <summary>
      ${n.length>0?l.background:l.sources}
      <span class="muted small">· ${x(t,e.lang)}</span>
    </summary>
    ${ve(e,n)}
    ${n.length>0?s`<p class="way-title">${l.sources}</p>`:void 0}
    ${T(e.model,t,e.lang)}
  </details>`}function be(e,t){let r="cell"===t.type,o="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!o&&!r)return;let d=o?"title"in o?n(o,"title",e.lang):x(o,e.lang):function(e,t){let[n="",a=""]=t.split("/"),l=e.model.find("category",n),i=e.model.find("goal",a);return s`${l?x(l,e.lang):n} ×
  ${i?x(i,e.lang):a}`}(e,t.id);return s`<section class="details" part="details" aria-label=${X[e.lang].label}>
    <header class="details-head">
      <p class="muted small">
        ${o?function(e,{type:t},{kind:n,number:a}){let l=c[e.lang],s={project:l.projectKind,event:l.eventKind,actor:l.actorKind}[t];return[(void 0!==n&&s&&Object.hasOwn(s,n)?s[n]:void 0)??l.type[t],a&&S(a,V)].filter(Boolean).join(" ")}(e,t,o):c[e.lang].type.cell}
      </p>
      ${s`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${X[e.lang].close}
  </button>`}
    </header>
    ${M(O(e.headingLevel),d)}
    ${o?s`
    ${function(e,t){let n=K(e,"title"in e?"title":"name",t);if(!(n.text.length<=G))return s`<details class="whole">
    <summary class="link">${X[t].wholeTitle}</summary>
    <p>${E(n,t)}</p>
  </details>`}(o,e.lang)}
    ${D(o.summary,()=>s`<p class="summary">${n(o,"summary",e.lang)}</p>`)}
    ${function(e,{statements:t=[]}){if(0!==t.length)return P(t,t=>s`<ul class="statements">
        ${t.map(t=>s`<li>
              <strong>${H(t,e.lang)}.</strong>
              ${n(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,o)} ${function(e,t){let n=Q(t,"measures",e.lang);if(0===n.length)return;let{measures:a}=X[e.lang];return s`<p class="way-title">${a}</p>
    ${P(n,e=>s`<ul class="bullets">
      ${e.map(e=>s`<li>${e}</li>`)}
    </ul>`,e)}`}(e,o)} ${function(e,{type:t,id:r}){let o="project"===t?e.model.find("project",r):void 0;return o&&function(e,t){let{lang:r}=e,o=Y[r],{effect:d={}}=t,c=n(d,"intended",r)||a(e,d,"intended"),u=n(d,"criterion",r)||a(e,d,"criterion"),m=d.checked?l(d.checked,r):a(e,d,"checked"),g=a(e,t,"effect"),p=!c&&!u&&!m;return s`<section class="effect" part="effect" aria-label=${o.label}>
    ${function(e,t){let{status:l,effect:r={}}=t,{lang:o}=e,d=Y[o],c=n(r,"result",o)||a(e,r,"result");return"stopped"===l?s`<div class="learned" part="learned">
      <p><b>${d.stopped}</b></p>
      ${C(e,t)?s`<p>${d.courage}</p>`:i}
      <p><span class="muted">${d.learned}:</span> ${c||d.unknown}</p>
    </div>`:"done"===l||c?s`<dl class="facts">${q(d.result,c,d.unknown)}</dl>`:i}(e,t)}
    ${p?s`<p class="muted">
            ${g?`${o.label}: ${g}.`:o.silent(C(e,t))}
          </p>`:s`<dl class="facts">
            ${q(o.intended,c,o.unknown)}
            ${q(o.criterion,u,o.unknown)}
            ${q(o.checked,m,o.unknown)}
          </dl>`}
  </section>`}(e,o)}(e,t)}
    ${function(e,t){let n=function(e,{type:t,id:n}){if(!Object.hasOwn(de,t))return[];let a=e.model.find(t,n);return a?de[t](a,e):[]}(e,t);if(0!==n.length)return s`<dl class="facts" part="facts">
    ${n.map(t=>s`<div>
          <dt>${t.term}</dt>
          <dd>${Z(t,e)}</dd>
        </div>`)}
  </dl>`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return s`<details class="fold" part="variants">
    <summary>${X[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>s`<li>${H(t,e.lang)} ${fe(e,t)}</li>`)}
    </ul>
  </details>`}(e,o)} ${ve(e,o.notes??[])}
    ${$e(e,t)}
    <div class="origins">
      <p class="way-title">${X[e.lang].sources}</p>
      ${T(e.model,o,e.lang)}
    </div>
  `:$e(e,t)}
  </section>`}export{he as recordBackground,be as recordDetails,ge as selectionWords,pe as sheets};
