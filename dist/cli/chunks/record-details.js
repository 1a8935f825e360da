import{K as e,bj as t,aa as a,bV as n,g as l,T as s,W as i,c8 as r,c9 as o,ca as d,bm as c,j as u,cb as m,cc as p,cd as g,ce as f,cf as $,cg as h,ac as v,b$ as y,ch as k,ci as b,cj as w,ck as j,cl as x,a5 as L,cm as W,cn as z,bW as E,co as A,a4 as B,k as T,cp as S,Q as D,cq as K,an as O,ao as V,a8 as M,a9 as P,aw as Q,m as Z,cr as G,bZ as H,cs as R,ct as q,cu as F,cv as C}from"../fds.js";import{trace as I}from"./trace.js";import{f as J}from"./fold.styles.js";import{t as N}from"./topic-mark.styles.js";import{c as U,t as X}from"./type-word.js";import{m as Y,h as _}from"./lost-links.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let ee=e`
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
  .bullets,
  .steps {
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
`,te=e`
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
`,ae=t("details",{label:"Einzelheiten",close:"Schließen",wholeTitle:"Ganzer Titel",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"So steht es wo",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"keine Angabe",measures:"Bausteine"}),ne=t("effect",{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Was daraus gelernt wurde"});function le(e,t,a){return s`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||a}</dd>
  </div>`}function se({whole:e},{scope:t}){return!r(e)||!!e.scopes.get(t??"")?.own}let ie=e=>({value:({id:t},{model:a,lang:n})=>{let l=a.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:l,words:c[n].count.project(l)}},isLost:()=>!1}),re=o({leads:ie("leads"),partners:ie("partners"),url:{value:({url:e})=>d(e)}});function oe({sources:e},{cite:t=[]}){return t.find(({source:t})=>e.has(t))??{}}let de=e=>(t,{model:a})=>$(a.find(e,t[e]??"")),ce=(e,{model:t})=>t.isLost(e,"cite"),ue=o({number:{value:({number:e})=>m(e)},id:{value:({id:e})=>m(e)},label:{value:(e,{lang:t})=>p(e,"label",t)},wording:{value:(e,{lang:t})=>p(e,"label",t),isLost:(e,{model:t})=>t.isLost(e,"label")},title:{value:(e,{lang:t})=>p(e,"title",t)},category:{value:de("category")},goal:{value:de("goal")},summary:{value:(e,{lang:t})=>p(e,"summary",t)},keywords:{value:(e,{lang:t})=>g(e,"keywords",t)},document:{value:(e,{model:t,lang:a})=>{let n=t.sources.get(oe(t,e).source??"");return n&&p(n,"title",a)},isLost:ce},section:{value:(e,{model:t})=>m(oe(t,e).section),isLost:ce},page:{value:(e,{model:t,lang:a})=>{let{page:n}=oe(t,e);return void 0===n?void 0:{kind:"count",count:n,words:u(n,a)}},isLost:ce},passage:{value:function({cite:e},t){let a=e?.[0];if(!a?.section)return;let{inSection:l,onPage:s,noPage:i}=f[t.lang],{section:r,page:o}=a,d=/^\d/.test(r)?`${l} ${r}`:r,c=n(t,a,"page")||i;return{kind:"passage",section:d,page:void 0===o?c:`${s} ${u(o,t.lang)}`}},isLost:()=>!1}}),me=o({leads:{value:({leads:e})=>h(e)},url:{value:({url:e})=>d(e)}}),pe=(e,t,a)=>(n,l)=>function(e,t,a,{lang:n}){return t.flatMap(([t,l])=>{let s=a(t);return void 0!==l||void 0!==s.value||s.isLost?[{...s,type:e,term:k(e,t,n)}]:[]})}(e,t,e=>a(n,e,l),l),ge=pe("topic",[["leads","always"],["url"]],me),fe=pe("topic",[["leads"],["url"]],me),$e={leitlinie:pe("leitlinie",[["passage"],["wording","always"],["category","always"],["goal","always"],["keywords"]],ue),project:pe("project",x,j),event:pe("event",w,b),topic:(e,t)=>(e.cross?fe:ge)(e,t),actor:pe("actor",[["leads"],["partners"],["url"]],re)},he=["layer","goal","category","leitlinie","topic","project","actor","event"];function ve(e,t,a,n,l){let{lang:i,model:r}=e;if(0===n.length){let e=Y(r,t,a)?W(i):l;return s`<p class="muted">${e}</p>`}return s`${he.map(t=>function(e,t,a){let n=a.filter(e=>e.type===t);if(0===n.length)return;let l=n.every(({origin:e})=>"editorial"===e),i=U(e,t,n.map(({id:e})=>e)),r=l?` · ${c[e.lang].editorial}`:"",o=s`<ul class="links">
    ${n.map(t=>function(e,t,a){let{lang:n,model:l}=e,{type:i,id:r}=t,o="cell"===i?void 0:l.find(i,r),d="project"===i?l.find("project",r):void 0,u=d?E(l,d.topic):"topic"===i&&E(l,r),m=a&&"editorial"===t.origin?` · ${c[n].editorial}`:"",p=d?s`${A(e,d)}${m}`:m.slice(3);return s`<li>
    ${B(e,t,s`${u||""}${o?L(o,n):r}`)}
    ${p&&s`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!l))}
  </ul>`;return n.length>6?s`<details class="fold">
      <summary>${i}<span class="muted small">${r}</span></summary>
      ${o}
    </details>`:s`<div class="group">
    <p class="group-title">${i}<span class="muted small">${r}</span></p>
    ${o}
  </div>`}(e,t,n))}
  ${_(r,t,a)?s`<p class="muted small">${z(i)}</p>`:""}`}let ye=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Die Verknüpfungen sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil der Verknüpfungen ist redaktionell, nicht amtlich."});function ke(e,t){let{selection:a}=e.selection;if(!a)return i;let n="cell"===a.type?void 0:e.whole.find(a.type,a.id);if(!n)return i;let{text:l,lang:r}=T(n,e.lang),o=S({text:D(l,120),lang:r},e.lang),{chosen:d,linkedWith:c}=ye[e.lang],u=t.map(t=>{let a;return{type:t,keys:(a=`${t}:`,[...e.selection.linked].filter(n=>{let l;return n.startsWith(a)&&(l=n.slice(a.length),"cell"===t||void 0!==e.model.find(t,l))}))}}).filter(({keys:e})=>e.length>0),m=u.map(({type:t,keys:a})=>U(e,t,a.map(e=>e.slice(t.length+1)))),p=function(e,t){let{editorial:a}=e.selection,n=t.filter(e=>a?.has(e)).length;if(0===n)return"";let{allEditorial:l,someEditorial:s}=ye[e.lang];return n===t.length?l:s}(e,u.flatMap(({keys:e})=>e)),g=0===u.length&&t.includes(a.type),f=u.length>0?c(m.join(", ")):g?"":function({lang:e,whole:t},a){let{nothingLinked:n,nothingReadable:l}=ye[e];return Y(t,a)?l:n}(e,a);return s`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${p}</span
  >`}let be=[ee,te,J,N];function we(e,{cite:t=[]}){return t.slice(0,12).map((t,a)=>Q(C(e.model,t,e.lang),e=>s`${a>0?"; ":""}<span class="small remark">${e}</span>`))}function je(e,t){if(0===t.length)return;let{notes:n}=ae[e.lang];return s`<div class="notes" part="notes">
    <p class="way-title">${n}</p>
    ${M(t,t=>s`<ul>
      ${t.map(t=>s`<li>${a(t,"text",e.lang)} ${we(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function xe(e,t){let{up:a,down:n}=I(e.model,t);return s`<div class="ways">${function(e,t,a){let{why:n,vision:l,nothingAbove:i}=ae[e.lang],r=e.model.feed.vision;return s`<div class="way" part="way-up">
    <p class="way-title">${n}</p>
    <p class="vision">${r?L(r,e.lang):l}</p>
    ${a.length>0||!r||Y(e.model,t,"up")?ve(e,t,"up",a,i):void 0}
  </div>`}(e,t,a)}${function(e,t,a){let{outcome:n,nothingBelow:l}=ae[e.lang];return s`<div class="way" part="way-down">
    <p class="way-title">${n}</p>
    ${ve(e,t,"down",a,l)}
  </div>`}(e,t,n)}</div>`}function Le(e,t){let{notes:a=[],cite:n=[]}=t;if(0===a.length&&0===n.length)return;let l=ae[e.lang];return s`<details class="fold background" part="background">
    <summary>
      ${a.length>0?l.background:l.sources}
      <span class="muted small">· ${L(t,e.lang)}</span>
    </summary>
    ${je(e,a)}
    ${a.length>0?s`<p class="way-title">${l.sources}</p>`:void 0}
    ${K(e.model,t,e.lang)}
  </details>`}function We(e,t){let r="cell"===t.type,o="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!o&&!r)return;let d=o?"title"in o?a(o,"title",e.lang):L(o,e.lang):function(e,t){let[a="",n=""]=t.split("/"),l=e.model.find("category",a),i=e.model.find("goal",n);return s`${l?L(l,e.lang):a} ×
  ${i?L(i,e.lang):n}`}(e,t.id);return s`<section class="details" part="details" aria-label=${ae[e.lang].label}>
    <header class="details-head">
      <p class="muted small">
        ${o?function(e,{type:t},a){let{kind:n,number:l}=a,s=c[e.lang],i={project:s.projectKind,event:s.eventKind,actor:s.actorKind}[t];return[(void 0!==n&&i&&Object.hasOwn(i,n)?i[n]:void 0)??X(t,a,e.lang),l&&D(l,P)].filter(Boolean).join(" ")}(e,t,o):c[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${s`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${ae[e.lang].close}
  </button>`}
    </header>
    ${O(V(e.headingLevel),d)}
    ${o?s`
    ${function(e,t){let a=Z(e,"title"in e?"title":"name",t);if(!(a.text.length<=G))return s`<details class="whole">
    <summary class="link">${ae[t].wholeTitle}</summary>
    <p>${S(a,t)}</p>
  </details>`}(o,e.lang)}
    ${Q(o.summary,()=>s`<p class="summary">${a(o,"summary",e.lang)}</p>`)}
    ${function(e,{statements:t=[]}){if(0!==t.length)return M(t,t=>s`<ul class="statements">
        ${t.map(t=>s`<li>
              ${H(t,e.lang)}
              ${a(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,o)} ${function(e,t){let a=R(t,"measures",e.lang);if(0===a.length)return;let{measures:n}=ae[e.lang];return s`<p class="way-title">${n}</p>
    ${M(a,e=>s`<ul class="bullets">
      ${e.map(e=>s`<li>${e}</li>`)}
    </ul>`,e)}`}(e,o)} ${function(e,{type:t,id:r}){let o="project"===t?e.model.find("project",r):void 0;return o&&function(e,t){let{lang:r}=e,o=ne[r],{effect:d={}}=t,c=a(d,"intended",r)||n(e,d,"intended"),u=a(d,"criterion",r)||n(e,d,"criterion"),m=d.checked?l(d.checked,r):n(e,d,"checked"),p=n(e,t,"effect"),g=!c&&!u&&!m;return s`<section class="effect" part="effect" aria-label=${o.label}>
    ${function(e,t){let{status:l,effect:r={}}=t,{lang:o}=e,d=ne[o],c=a(r,"result",o)||n(e,r,"result");return"stopped"===l?s`<div class="learned" part="learned">
      <p><b>${d.stopped}</b></p>
      ${se(e,t)?s`<p>${d.courage}</p>`:i}
      <p><span class="muted">${d.learned}:</span> ${c||d.unknown}</p>
    </div>`:"done"===l||c?s`<dl class="facts">${le(d.result,c,d.unknown)}</dl>`:i}(e,t)}
    ${g?s`<p class="muted">
            ${p?`${o.label}: ${p}.`:o.silent(se(e,t))}
          </p>`:s`<dl class="facts">
            ${le(o.intended,c,o.unknown)}
            ${le(o.criterion,u,o.unknown)}
            ${le(o.checked,m,o.unknown)}
          </dl>`}
  </section>`}(e,o)}(e,t)}
    ${function(e,t){let a=function(e,{type:t,id:a}){if(!Object.hasOwn($e,t))return[];let n=e.model.find(t,a);return n?$e[t](n,e):[]}(e,t);if(0!==a.length)return s`<dl class="facts" part="facts">
      ${a.map(t=>s`<div>
            <dt>${t.term}</dt>
            <dd>${q(t,e)}</dd>
          </div>`)}
    </dl>
    ${Q(((e,{type:t})=>"actor"===t?v(e,["projects"],y):"")(e,t),e=>s`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return s`<details class="fold" part="variants">
    <summary>${ae[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>s`<li>${F(t,e.lang)} ${we(e,t)}</li>`)}
    </ul>
  </details>`}(e,o)} ${je(e,o.notes??[])}
    ${xe(e,t)}
    <div class="origins">
      <p class="way-title">${ae[e.lang].sources}</p>
      ${K(e.model,o,e.lang)}
    </div>
  `:xe(e,t)}
  </section>`}export{Le as recordBackground,We as recordDetails,ke as selectionWords,be as sheets};
