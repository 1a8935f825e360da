import{Q as e,bq as t,af as n,bS as l,g as a,T as s,_ as i,ch as r,ci as o,cj as d,bt as c,ck as u,ah as m,c8 as p,cl as g,cm as f,cn as h,bT as $,co as v,a9 as y,cp as k,cq as w,c3 as b,cr as j,a8 as x,m as z,cs as W,W as E,ct as A,at as L,au as B,ad as T,ae as D,aD as S,n as O,cu as K,c6 as M,cv as Q,cw as V,cx as q,cy as G}from"../fds.js";import{trace as H}from"./trace.js";import{f as R}from"./fold.styles.js";import{t as Z}from"./topic-mark.styles.js";import{d as F,l as P}from"./leitlinie.js";import{c as _,t as C}from"./type-word.js";import{m as I,h as J}from"./lost-links.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let N=e`
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
`,U=e`
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
`,X=t("details",{label:"Einzelheiten",close:"Schließen",wholeTitle:"Ganzer Titel",why:"Warum gibt es das?",outcome:"Was wird daraus?",vision:"Zukunftsbild der Verwaltung",variants:"So steht es wo",notes:"Hinweise",sources:"Quellen",background:"Hinweise und Quellen",statements:"Was das heißt",all:"alle redaktionell zugeordnet",nothingAbove:"Dazu ist nichts verknüpft.",nothingBelow:"Dazu ist noch nichts verknüpft.",none:"keine Angabe",measures:"Bausteine"}),Y=t("effect",{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Was daraus gelernt wurde"});function ee(e,t,n){return s`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||n}</dd>
  </div>`}let te=e=>({value:({id:t},{model:n,lang:l})=>{let a=n.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:a,words:c[l].count.project(a)}},isLost:()=>!1}),ne=o({leads:te("leads"),partners:te("partners"),url:{value:({url:e})=>d(e)}}),le=o({leads:{value:({leads:e})=>u(e)},url:{value:({url:e})=>d(e)}}),ae=(e,t,n)=>(l,a)=>function(e,t,n,{lang:l}){return t.flatMap(([t,a])=>{let s=n(t);return void 0!==a||void 0!==s.value||s.isLost?[{...s,type:e,term:g(e,t,l)}]:[]})}(e,t,e=>n(l,e,a),a),se=ae("topic",[["leads","always"],["url"]],le),ie=ae("topic",[["leads"],["url"]],le),re={leitlinie:ae("leitlinie",P,F),project:ae("project",v,$),event:ae("event",h,f),topic:(e,t)=>(e.cross?ie:se)(e,t),actor:ae("actor",[["leads"],["partners"],["url"]],ne)},oe=["layer","goal","category","leitlinie","topic","project","actor","event"];function de(e,t,n,l,a){let{lang:i,model:r}=e;if(0===l.length){let e=I(r,t,n)?k(i):a;return s`<p class="muted">${e}</p>`}return s`${oe.map(t=>function(e,t,n){let l=n.filter(e=>e.type===t);if(0===l.length)return;let a=l.every(({origin:e})=>"editorial"===e),i=_(e,t,l.map(({id:e})=>e)),r=a?` · ${c[e.lang].editorial}`:"",o=s`<ul class="links">
    ${l.map(t=>function(e,t,n){let{lang:l,model:a}=e,{type:i,id:r}=t,o="cell"===i?void 0:a.find(i,r),d="project"===i?a.find("project",r):void 0,u=d?b(a,d.topic):"topic"===i&&b(a,r),m=n&&"editorial"===t.origin?` · ${c[l].editorial}`:"",p=d?s`${j(e,d)}${m}`:m.slice(3);return s`<li>
    ${x(e,t,s`${u||""}${o?y(o,l):r}`)}
    ${p&&s`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!a))}
  </ul>`;return l.length>6?s`<details class="fold">
      <summary>${i}<span class="muted small">${r}</span></summary>
      ${o}
    </details>`:s`<div class="group">
    <p class="group-title">${i}<span class="muted small">${r}</span></p>
    ${o}
  </div>`}(e,t,l))}
  ${J(r,t,n)?s`<p class="muted small">${w(i)}</p>`:""}`}let ce=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Die Verknüpfungen sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil der Verknüpfungen ist redaktionell, nicht amtlich."});function ue(e,t){let{selection:n}=e.selection;if(!n)return i;let l="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!l)return i;let{text:a,lang:r}=z(l,e.lang),o=W({text:E(a,120),lang:r},e.lang),{chosen:d,linkedWith:c}=ce[e.lang],u=t.map(t=>{let n;return{type:t,keys:(n=`${t}:`,[...e.selection.linked].filter(l=>{let a;return l.startsWith(n)&&(a=l.slice(n.length),"cell"===t||void 0!==e.model.find(t,a))}))}}).filter(({keys:e})=>e.length>0),m=u.map(({type:t,keys:n})=>_(e,t,n.map(e=>e.slice(t.length+1)))),p=function(e,t){let{editorial:n}=e.selection,l=t.filter(e=>n?.has(e)).length;if(0===l)return"";let{allEditorial:a,someEditorial:s}=ce[e.lang];return l===t.length?a:s}(e,u.flatMap(({keys:e})=>e)),g=0===u.length&&t.includes(n.type),f=u.length>0?c(m.join(", ")):g?"":function({lang:e,whole:t},n){let{nothingLinked:l,nothingReadable:a}=ce[e];return I(t,n)?a:l}(e,n);return s`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${p}</span
  >`}let me=[N,U,R,Z];function pe(e,{cite:t=[]}){return t.slice(0,12).map((t,n)=>S(G(e.model,t,e.lang),e=>s`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function ge(e,t){if(0===t.length)return;let{notes:l}=X[e.lang];return s`<div class="notes" part="notes">
    <p class="way-title">${l}</p>
    ${T(t,t=>s`<ul>
      ${t.map(t=>s`<li>${n(t,"text",e.lang)} ${pe(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function fe(e,t){let{up:n,down:l}=H(e.model,t);return s`<div class="ways">${function(e,t,n){let{why:l,vision:a,nothingAbove:i}=X[e.lang],r=e.model.feed.vision;return s`<div class="way" part="way-up">
    <p class="way-title">${l}</p>
    <p class="vision">${r?y(r,e.lang):a}</p>
    ${n.length>0||!r||I(e.model,t,"up")?de(e,t,"up",n,i):void 0}
  </div>`}(e,t,n)}${function(e,t,n){let{outcome:l,nothingBelow:a}=X[e.lang];return s`<div class="way" part="way-down">
    <p class="way-title">${l}</p>
    ${de(e,t,"down",n,a)}
  </div>`}(e,t,l)}</div>`}function he(e,t){let{notes:n=[],cite:l=[]}=t;if(0===n.length&&0===l.length)return;let a=X[e.lang];return s`<details class="fold background" part="background">
    <summary>
      ${n.length>0?a.background:a.sources}
      <span class="muted small">· ${y(t,e.lang)}</span>
    </summary>
    ${ge(e,n)}
    ${n.length>0?s`<p class="way-title">${a.sources}</p>`:void 0}
    ${A(e.model,t,e.lang)}
  </details>`}function $e(e,t){let o="cell"===t.type,d="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!d&&!o)return;let u=d?"title"in d?n(d,"title",e.lang):y(d,e.lang):function(e,t){let[n="",l=""]=t.split("/"),a=e.model.find("category",n),i=e.model.find("goal",l);return s`${a?y(a,e.lang):n} ×
  ${i?y(i,e.lang):l}`}(e,t.id);return s`<section class="details" part="details" aria-label=${X[e.lang].label}>
    <header class="details-head">
      <p class="muted small">
        ${d?function(e,{type:t},n){let{kind:l,number:a}=n,s=c[e.lang],i={project:s.projectKind,event:s.eventKind,actor:s.actorKind}[t];return[(void 0!==l&&i&&Object.hasOwn(i,l)?i[l]:void 0)??C(t,n,e.lang),a&&E(a,D)].filter(Boolean).join(" ")}(e,t,d):c[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${s`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${X[e.lang].close}
  </button>`}
    </header>
    ${L(B(e.headingLevel),u)}
    ${d?s`
    ${function(e,t){let n=O(e,"title"in e?"title":"name",t);if(!(n.text.length<=K))return s`<details class="whole">
    <summary class="link">${X[t].wholeTitle}</summary>
    <p>${W(n,t)}</p>
  </details>`}(d,e.lang)}
    ${S(d.summary,()=>s`<p class="summary">${n(d,"summary",e.lang)}</p>`)}
    ${function(e,{statements:t=[]}){if(0!==t.length)return T(t,t=>s`<ul class="statements">
        ${t.map(t=>s`<li>
              ${M(t,e.lang)}
              ${n(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,d)} ${function(e,t){let n=Q(t,"measures",e.lang);if(0===n.length)return;let{measures:l}=X[e.lang];return s`<p class="way-title">${l}</p>
    ${T(n,e=>s`<ul class="bullets">
      ${e.map(e=>s`<li>${e}</li>`)}
    </ul>`,e)}`}(e,d)} ${function(e,{type:t,id:o}){let d="project"===t?e.model.find("project",o):void 0;return d&&function(e,t){let{lang:o}=e,d=Y[o],{effect:c={}}=t,u=n(c,"intended",o)||l(e,c,"intended"),m=n(c,"criterion",o)||l(e,c,"criterion"),p=c.checked?a(c.checked,o):l(e,c,"checked"),g=l(e,t,"effect"),f=!u&&!m&&!p;return s`<section class="effect" part="effect" aria-label=${d.label}>
    ${function(e,t){let{status:a,effect:o={}}=t,{lang:d}=e,c=Y[d],u=n(o,"result",d)||l(e,o,"result");return"stopped"===a?s`<div class="learned" part="learned">
      <p><b>${c.stopped}</b></p>
      ${(({whole:e},t)=>"own"===r(e,t))(e,t)?s`<p>${c.courage}</p>`:i}
      <p><span class="muted">${c.learned}:</span> ${u||c.unknown}</p>
    </div>`:"done"===a||u?s`<dl class="facts">${ee(c.result,u,c.unknown)}</dl>`:i}(e,t)}
    ${f?s`<p class="muted">
            ${g?`${d.label}: ${g}.`:d.silent((({whole:e},t)=>"own"===r(e,t))(e,t))}
          </p>`:s`<dl class="facts">
            ${ee(d.intended,u,d.unknown)}
            ${ee(d.criterion,m,d.unknown)}
            ${ee(d.checked,p,d.unknown)}
          </dl>`}
  </section>`}(e,d)}(e,t)}
    ${function(e,t){let n=function(e,{type:t,id:n}){if(!Object.hasOwn(re,t))return[];let l=e.model.find(t,n);return l?re[t](l,e):[]}(e,t);if(0!==n.length)return s`<dl class="facts" part="facts">
      ${n.map(t=>s`<div>
            <dt>${t.term}</dt>
            <dd>${V(t,e)}</dd>
          </div>`)}
    </dl>
    ${S(((e,{type:t})=>"actor"===t?m(e,["projects"],p):"")(e,t),e=>s`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return s`<details class="fold" part="variants">
    <summary>${X[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>s`<li>${q(t,e.lang)} ${pe(e,t)}</li>`)}
    </ul>
  </details>`}(e,d)} ${ge(e,d.notes??[])}
    ${fe(e,t)}
    <div class="origins">
      <p class="way-title">${X[e.lang].sources}</p>
      ${A(e.model,d,e.lang)}
    </div>
  `:fe(e,t)}
  </section>`}export{he as recordBackground,$e as recordDetails,ue as selectionWords,me as sheets};
