import{aa as e,x as t,D as n,a3 as a,G as l,T as i,A as s,aC as r,aD as o,Y as d,aH as c,W as m,af as p,aB as u,aA as g,bm as f,O as $,bn as h,y,l as v,F as b,r as k,z as w,I as x,u as j,ab as z,a8 as E,bo as A}from"../fds.js";import{bv as L,b7 as W,bw as B,bx as O,bq as T,ab as M,by as D,u as F,bz as K,E as R,F as S,x as G,b6 as I,R as q,bA as C,bB as H}from"./run-render.js";import{trace as P}from"./trace.js";import{f as Y}from"./fold.styles.js";import{t as Z}from"./topic-mark.styles.js";import{d as J,l as N}from"./leitlinie.js";import{m as Q,h as U}from"./lost-links.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:fs";import"node:url";import"node:http";import"node:stream/consumers";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";let V=e`
  .details {
    background: var(--soft);
    border-radius: var(--radius);
    border-inline-start: 3px solid var(--accent);
    padding: 1em 1.25em 1.1em;
    margin-block: 0.75em;
    /* Its own width counts, which beside a map, say, is not the widget's. */
    container-type: inline-size;
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
  /* Text left, links and sources right: from 60em of the widget, less the edges. */
  @container (min-width: 57em) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 3em;
    }
    .sides .ways {
      grid-template-columns: minmax(0, 1fr);
    }
    .sides .way:first-child > .way-title {
      margin-block-start: 0;
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
`,X=e`
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
`,_=t("effect",{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Erkenntnisse daraus"});function ee(e,t,n){return i`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||n}</dd>
  </div>`}let te=e=>({value:({id:t},{model:n,lang:a})=>{let l=n.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:l,words:d[a].count.project(l)}},isLost:()=>!1}),ne=r({leads:te("leads"),partners:te("partners"),url:{value:({url:e})=>o(e)}}),ae=r({leads:{value:({leads:e})=>c(e)},url:{value:({url:e})=>o(e)}}),le=(e,t,n)=>(a,l)=>function(e,t,n,{lang:a}){return t.flatMap(([t,l])=>{let i=n(t);return void 0!==l||void 0!==i.value||i.isLost?[{...i,type:e,term:u(e,t,a)}]:[]})}(e,t,e=>n(a,e,l),l),ie=le("topic",[["leads","always"],["url"]],ae),se=le("topic",[["leads"],["url"]],ae),re={leitlinie:le("leitlinie",N,J),project:le("project",B,W),event:le("event",f,g),topic:(e,t)=>(e.cross?se:ie)(e,t),actor:le("actor",[["leads"],["partners"],["url"]],ne)},oe=["layer","goal","category","leitlinie","topic","project","actor","event"];function de(e,t,n,a,l){let{lang:s,model:r}=e;if(0===a.length){let e=Q(r,t,n)?h(s):l;return i`<p class="muted">${e}</p>`}return i`${oe.map(t=>function(e,t,n){let a=n.filter(e=>e.type===t);if(0===a.length)return;let l=a.every(({origin:e})=>"editorial"===e),s=T(e,t,a.map(({id:e})=>e)),r=l?` · ${d[e.lang].editorial}`:"",o=i`<ul class="links">
    ${a.map(t=>function(e,t,n){let{lang:a,model:l}=e,{type:s,id:r}=t,o="cell"===s?void 0:l.find(s,r),c="project"===s?l.find("project",r):void 0,m=c?M(l,c.topic):"topic"===s&&M(l,r),p=n&&"editorial"===t.origin?` · ${d[a].editorial}`:"",u=c?i`${D(e,c)}${p}`:p.slice(3);return i`<li>
    ${F(e,t,i`${m||""}${o?$(o,a):r}`)}
    ${u&&i`<span class="muted small remark">${u}</span>`}
  </li>`}(e,t,!l))}
  </ul>`;return a.length>6?i`<details class="fold">
      <summary>${s}<span class="muted small">${r}</span></summary>
      ${o}
    </details>`:i`<div class="group">
    <p class="group-title">${s}<span class="muted small">${r}</span></p>
    ${o}
  </div>`}(e,t,a))}
  ${U(r,t,n)?i`<p class="muted small">${y(s)}</p>`:""}`}let ce=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Sie sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil davon ist redaktionell, nicht amtlich."});function me(e,t){let{selection:n}=e.selection;if(!n)return s;let a="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!a)return s;let{text:l,lang:r}=v(a,e.lang),o=b({text:k(l,120),lang:r},e.lang),{chosen:d,linkedWith:c}=ce[e.lang],m=t.map(t=>{let n;return{type:t,keys:(n=`${t}:`,[...e.selection.linked].filter(a=>{let l;return a.startsWith(n)&&(l=a.slice(n.length),"cell"===t||void 0!==e.model.find(t,l))}))}}).filter(({keys:e})=>e.length>0),p=m.map(({type:t,keys:n})=>T(e,t,n.map(e=>e.slice(t.length+1)))),u=function(e,t){let{editorial:n}=e.selection,a=t.filter(e=>n?.has(e)).length;if(0===a)return"";let{allEditorial:l,someEditorial:i}=ce[e.lang];return a===t.length?l:i}(e,m.flatMap(({keys:e})=>e)),g=0===m.length&&t.includes(n.type),f=m.length>0?c(p.join(", ")):g?"":function({lang:e,whole:t},n){let{nothingLinked:a,nothingReadable:l}=ce[e];return Q(t,n)?l:a}(e,n);return i`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${u}</span
  >`}let pe=[V,X,Y,Z];function ue(e,{cite:t=[]}){return t.slice(0,12).map((t,n)=>q(H(e.model,t,e.lang),e=>i`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function ge(e,t){if(0===t.length)return;let{notes:a}=O[e.lang];return i`<div class="notes" part="notes">
    <p class="way-title">${a}</p>
    ${G(t,t=>i`<ul>
      ${t.map(t=>i`<li>${n(t,"text",e.lang)} ${ue(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function fe(e,t){let{up:n,down:a}=P(e.model,t);return i`<div class="ways">${function(e,t,n){let{why:a,vision:l,nothingAbove:s}=O[e.lang],r=e.model.feed.vision;return i`<div class="way" part="way-up">
    <p class="way-title">${a}</p>
    <p class="vision">${r?$(r,e.lang):l}</p>
    ${n.length>0||!r||Q(e.model,t,"up")?de(e,t,"up",n,s):void 0}
  </div>`}(e,t,n)}${function(e,t,n){let{outcome:a,nothingBelow:l}=O[e.lang];return i`<div class="way" part="way-down">
    <p class="way-title">${a}</p>
    ${de(e,t,"down",n,l)}
  </div>`}(e,t,a)}</div>`}let $e=({variants:e=[],notes:t=[]})=>[...e,...t].flatMap(({cite:e=[]})=>e);function he(e,t){let{notes:n=[],cite:a=[]}=t;if(0===n.length&&0===a.length)return;let l=O[e.lang];return i`<details class="fold background" part="background">
    <summary>
      ${n.length>0?l.background:l.sources}
      <span class="muted small">· ${$(t,e.lang)}</span>
    </summary>
    ${ge(e,n)}
    ${n.length>0?i`<p class="way-title">${l.sources}</p>`:void 0}
    ${K(e.model,t,e.lang,{more:$e(t)})}
  </details>`}function ye(e,t){let r="cell"===t.type,o="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!o&&!r)return;let c=o?"title"in o?n(o,"title",e.lang):$(o,e.lang):function(e,t){let[n="",a=""]=t.split("/"),l=e.model.find("category",n),s=e.model.find("goal",a);return i`${l?$(l,e.lang):n} ×
  ${s?$(s,e.lang):a}`}(e,t.id);return i`<section class="details" part="details" aria-label=${O[e.lang].label}>
    <header class="details-head">
      <p class="muted small">
        ${o?function(e,{type:t},n){let{kind:a,number:l}=n,i=d[e.lang],s={project:i.projectKind,event:i.eventKind,actor:i.actorKind}[t];return[(void 0!==a&&s&&Object.hasOwn(s,a)?s[a]:void 0)??I(t,n,e.lang),l&&k(l,w)].filter(Boolean).join(" ")}(e,t,o):d[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${i`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${O[e.lang].close}
  </button>`}
    </header>
    ${R(S(e.headingLevel),c)}
    ${o?i`<div class="sides">
    <div>
      ${function(e,t){let n=x(e,"title"in e?"title":"name",t);if(!(n.text.length<=j))return i`<details class="whole">
    <summary class="link">${O[t].wholeTitle}</summary>
    <p>${b(n,t)}</p>
  </details>`}(o,e.lang)}
      ${q(o.summary,()=>i`<p class="summary">${n(o,"summary",e.lang)}</p>`)}
      ${function(e,{statements:t=[]}){if(0!==t.length)return G(t,t=>i`<ul class="statements">
        ${t.map(t=>i`<li>
              ${z(t,e.lang)}
              ${n(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,o)} ${function(e,t){let n=E(t,"measures",e.lang);if(0===n.length)return;let{measures:a}=O[e.lang];return i`<p class="way-title">${a}</p>
    ${G(n,e=>i`<ul class="bullets">
      ${e.map(e=>i`<li>${e}</li>`)}
    </ul>`,e)}`}(e,o)} ${function(e,{type:t,id:r}){let o="project"===t?e.model.find("project",r):void 0;return o&&function(e,t){let{lang:r}=e,o=_[r],{effect:d={}}=t,c=n(d,"intended",r)||a(e,d,"intended"),m=n(d,"criterion",r)||a(e,d,"criterion"),p=d.checked?l(d.checked,r):a(e,d,"checked"),u=a(e,t,"effect"),g=!c&&!m&&!p;return i`<section class="effect" part="effect" aria-label=${o.label}>
    ${function(e,t){let{status:l,effect:r={}}=t,{lang:o}=e,d=_[o],c=n(r,"result",o)||a(e,r,"result");return"stopped"===l?i`<div class="learned" part="learned">
      <p><b>${d.stopped}</b></p>
      ${(({whole:e},t)=>"own"===L(e,t))(e,t)?i`<p>${d.courage}</p>`:s}
      <p><span class="muted">${d.learned}:</span> ${c||d.unknown}</p>
    </div>`:"done"===l||c?i`<dl class="facts">${ee(d.result,c,d.unknown)}</dl>`:s}(e,t)}
    ${g?i`<p class="muted">
            ${u?`${o.label}: ${u}.`:o.silent((({whole:e},t)=>"own"===L(e,t))(e,t))}
          </p>`:i`<dl class="facts">
            ${ee(o.intended,c,o.unknown)}
            ${ee(o.criterion,m,o.unknown)}
            ${ee(o.checked,p,o.unknown)}
          </dl>`}
  </section>`}(e,o)}(e,t)}
      ${function(e,t){let n=function(e,{type:t,id:n}){if(!Object.hasOwn(re,t))return[];let a=e.model.find(t,n);return a?re[t](a,e):[]}(e,t);if(0!==n.length)return i`<dl class="facts" part="facts">
      ${n.map(t=>i`<div>
            <dt>${t.term}</dt>
            <dd>${C(t,e)}</dd>
          </div>`)}
    </dl>
    ${q(((e,{type:t})=>"actor"===t?m(e,["projects"],p):"")(e,t),e=>i`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return i`<details class="fold" part="variants">
    <summary>${O[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>i`<li>${A(t,e.lang)} ${ue(e,t)}</li>`)}
    </ul>
  </details>`}(e,o)} ${ge(e,o.notes??[])}
    </div>
    <div>
      ${fe(e,t)}
      <div class="origins">
        <p class="way-title">${O[e.lang].sources}</p>
        ${K(e.model,o,e.lang,{more:$e(o)})}
      </div>
    </div>
  </div>`:fe(e,t)}
  </section>`}export{he as recordBackground,ye as recordDetails,me as selectionWords,pe as sheets};
