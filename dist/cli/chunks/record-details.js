import{ae as e,y as t,F as n,a5 as l,J as a,T as i,K as s,A as r,a_ as o,a4 as d,aJ as c,aK as m,$ as u,aO as p,Y as g,ak as f,aG as h,aF as $,bv as y,Q as v,bw as b,z as k,l as w,G as x,u as j,B as E,a8 as z,v as L,af as A,ag as B,bx as W}from"../fds.js";import{bG as K,bi as M,bH as O,bI as T,bB as S,am as F,bJ as G,y as J,bK as R,b4 as q,J as D,K as H,B as I,bh as Z,Z as C,bL as P,bM as Q}from"./run-render.js";import{trace as V}from"./trace.js";import{f as Y}from"./fold.styles.js";import{t as _}from"./topic-mark.styles.js";import{d as N,l as U}from"./leitlinie.js";import{m as X,h as ee}from"./lost-links.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./topic-colours.styles.js";let te=e`
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
`,ne=e`
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
`,le=t("effect",{label:"Wirkung",intended:"Angestrebte Wirkung",criterion:"Gemessen an",checked:"Zuletzt geprüft",result:"Ergebnis",unknown:"noch nicht veröffentlicht",silent:e=>`Angestrebte Wirkung, Messgröße und letzte Prüfung${e?" (Leitlinie 4.3.4)":""} sind noch nicht veröffentlicht.`,stopped:"Beendet",courage:"Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).",learned:"Erkenntnisse daraus"});function ae(e,t,n){return i`<div>
    <dt>${e}</dt>
    <dd ?data-none=${!t}>${t||n}</dd>
  </div>`}let ie=e=>({value:({id:t},{model:n,lang:l})=>{let a=n.projectsByActor.get(t)?.[e].length??0;return{kind:"count",count:a,words:u[l].count.project(a)}},isLost:()=>!1}),se=c({leads:ie("leads"),partners:ie("partners"),url:{value:({url:e})=>m(e)}}),re=c({leads:{value:({leads:e})=>p(e)},url:{value:({url:e})=>m(e)}}),oe=(e,t,n)=>(l,a)=>function(e,t,n,{lang:l}){return t.flatMap(([t,a])=>{let i=n(t);return void 0!==a||void 0!==i.value||i.isLost?[{...i,type:e,term:h(e,t,l)}]:[]})}(e,t,e=>n(l,e,a),a),de=oe("topic",[["leads","always"],["url"]],re),ce=oe("topic",[["leads"],["url"]],re),me={leitlinie:oe("leitlinie",U,N),project:oe("project",O,M),event:oe("event",y,$),topic:(e,t)=>(e.cross?ce:de)(e,t),actor:oe("actor",[["leads"],["partners"],["url"]],se)},ue=["layer","goal","category","leitlinie","topic","project","actor","event"];function pe(e,t,n,l,a){let{lang:s,model:r}=e;if(0===l.length){let e=X(r,t,n)?b(s):a;return i`<p class="muted">${e}</p>`}return i`${ue.map(t=>function(e,t,n){let l=n.filter(e=>e.type===t);if(0===l.length)return;let a=l.every(({origin:e})=>"editorial"===e),s=S(e,t,l.map(({id:e})=>e)),r=a?` · ${u[e.lang].editorial}`:"",o=i`<ul class="links">
    ${l.map(t=>function(e,t,n){let{lang:l,model:a}=e,{type:s,id:r}=t,o="cell"===s?void 0:a.find(s,r),d="project"===s?a.find("project",r):void 0,c=d?F(a,d.topic):"topic"===s&&F(a,r),m=n&&"editorial"===t.origin?` · ${u[l].editorial}`:"",p=d?i`${G(e,d)}${m}`:m.slice(3);return i`<li>
    ${J(e,t,i`${c||""}${o?v(o,l):r}`)}
    ${p&&i`<span class="muted small remark">${p}</span>`}
  </li>`}(e,t,!a))}
  </ul>`;return l.length>6?i`<details class="fold">
      <summary>${s}<span class="muted small">${r}</span></summary>
      ${o}
    </details>`:i`<div class="group">
    <p class="group-title">${s}<span class="muted small">${r}</span></p>
    ${o}
  </div>`}(e,t,l))}
  ${ee(r,t,n)?i`<p class="muted small">${k(s)}</p>`:""}`}let ge=new WeakMap,fe=e=>e.isConnected&&e.checkVisibility();function he(e){let{shadowRoot:t,ownerDocument:n}=e,l=t?.activeElement;if(!(t&&l instanceof HTMLElement))return;let a=null!==l.closest(".details");a||ge.set(e,l);let i=[...t.querySelectorAll("button, summary, input, select, a[href], [tabindex]")],s=i.indexOf(l),r=[...i.slice(0,s).reverse(),...i.slice(s+1)];return()=>{if(fe(l)||!(({activeElement:e,body:t})=>!e||e===t)(n))return;let i=[...t.querySelectorAll(".details .close")],s=ge.get(e),o=a?[...i,...s?[s]:[],...r]:r;o.find(fe)?.focus()}}let $e=t("selection-words",{chosen:"Ausgewählt:",linkedWith:e=>`– hier verknüpft: ${e}.`,nothingLinked:"– hier ist nichts verknüpft.",nothingReadable:"– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.",allEditorial:"Sie sind redaktionell, nicht amtlich.",someEditorial:"Ein Teil davon ist redaktionell, nicht amtlich."});function ye(e,t){let{selection:n}=e.selection;if(!n)return r;let l="cell"===n.type?void 0:e.whole.find(n.type,n.id);if(!l)return r;let{text:a,lang:s}=w(l,e.lang),o=x({text:j(a,120),lang:s},e.lang),{chosen:d,linkedWith:c}=$e[e.lang],m=t.map(t=>{let n;return{type:t,keys:(n=`${t}:`,[...e.selection.linked].filter(l=>{let a;return l.startsWith(n)&&(a=l.slice(n.length),"cell"===t||void 0!==e.model.find(t,a))}))}}).filter(({keys:e})=>e.length>0),u=m.map(({type:t,keys:n})=>S(e,t,n.map(e=>e.slice(t.length+1)))),p=function(e,t){let{editorial:n}=e.selection,l=t.filter(e=>n?.has(e)).length;if(0===l)return"";let{allEditorial:a,someEditorial:i}=$e[e.lang];return l===t.length?a:i}(e,m.flatMap(({keys:e})=>e)),g=0===m.length&&t.includes(n.type),f=m.length>0?c(u.join(", ")):g?"":function({lang:e,whole:t},n){let{nothingLinked:l,nothingReadable:a}=$e[e];return X(t,n)?a:l}(e,n);return i`<span class="chosen" part="chosen"
    >${d} <strong>${o}</strong> ${f} ${p}</span
  >`}let ve=[te,ne,Y,_];function be(e,{cite:t=[]}){return t.slice(0,12).map((t,n)=>C(Q(e.model,t,e.lang),e=>i`${n>0?"; ":""}<span class="small remark">${e}</span>`))}function ke(e,t){if(0===t.length)return;let{notes:l}=T[e.lang];return i`<div class="notes" part="notes">
    <p class="way-title">${l}</p>
    ${I(t,t=>i`<ul>
      ${t.map(t=>i`<li>${n(t,"text",e.lang)} ${be(e,t)}</li>`)}
    </ul>`,e)}
  </div>`}function we(e,t){let{up:n,down:l}=V(e.model,t);return i`<div class="ways">${function(e,t,n){let{why:l,vision:a,nothingAbove:s}=T[e.lang],r=e.model.feed.vision;return i`<div class="way" part="way-up">
    <p class="way-title">${l}</p>
    <p class="vision">${r?v(r,e.lang):a}</p>
    ${n.length>0||!r||X(e.model,t,"up")?pe(e,t,"up",n,s):void 0}
  </div>`}(e,t,n)}${function(e,t,n){let{outcome:l,nothingBelow:a}=T[e.lang];return i`<div class="way" part="way-down">
    <p class="way-title">${l}</p>
    ${pe(e,t,"down",n,a)}
  </div>`}(e,t,l)}</div>`}let xe=({variants:e=[],notes:t=[]})=>[...e,...t].flatMap(({cite:e=[]})=>e);function je(e,t){let{notes:n=[],cite:l=[]}=t;if(0===n.length&&0===l.length)return;let a=T[e.lang];return i`<details class="fold background" part="background">
    <summary>
      ${n.length>0?a.background:a.sources}
      <span class="muted small">· ${v(t,e.lang)}</span>
    </summary>
    ${ke(e,n)}
    ${n.length>0?i`<p class="way-title">${a.sources}</p>`:void 0}
    ${R(e.model,t,e.lang,{more:xe(t)})}
  </details>`}function Ee(e,t){let c="cell"===t.type,m="cell"===t.type?void 0:e.model.find(t.type,t.id);if(!m&&!c)return;let p=m?"title"in m?n(m,"title",e.lang):v(m,e.lang):function(e,t){let[n="",l=""]=t.split("/"),a=e.model.find("category",n),s=e.model.find("goal",l);return i`${a?v(a,e.lang):n} ×
  ${s?v(s,e.lang):l}`}(e,t.id);return i`<section
    class="details"
    part="details"
    id=${q}
    aria-label=${T[e.lang].label}
  >
    <header class="details-head">
      <p class="muted small">
        ${m?function(e,{type:t},n){let{kind:l,number:a}=n,i=u[e.lang],s={project:i.projectKind,event:i.eventKind,actor:i.actorKind}[t];return[(void 0!==l&&s&&Object.hasOwn(s,l)?s[l]:void 0)??Z(t,n,e.lang),a&&j(a,E)].filter(Boolean).join(" ")}(e,t,m):u[e.lang].type.cell}${e.news?.badge(t)}
      </p>
      ${i`<button type="button" class="link close" part="close" @click=${()=>{e.choose(null)}}>
    ${T[e.lang].close}
  </button>`}
    </header>
    ${D(H(e.headingLevel),p)}
    ${m?i`<div class="sides">
    <div>
      ${function(e,t){let n=s(e,"title"in e?"title":"name",t);if(!(n.text.length<=L))return i`<details class="whole">
    <summary class="link">${T[t].wholeTitle}</summary>
    <p>${x(n,t)}</p>
  </details>`}(m,e.lang)}
      ${C(m.summary,()=>z(m,"summary",e.lang,"summary"))}
      ${function(e,{statements:t=[]}){if(0!==t.length)return I(t,t=>i`<ul class="statements">
        ${t.map(t=>i`<li>
              ${A(t,e.lang)}
              ${n(t,"text",e.lang)}
            </li>`)}
      </ul>`,e)}(e,m)} ${function(e,t){let n=B(t,"measures",e.lang);if(0===n.length)return;let{measures:l}=T[e.lang];return i`<p class="way-title">${l}</p>
    ${I(n,e=>i`<ul class="bullets">
      ${e.map(e=>i`<li>${e}</li>`)}
    </ul>`,e)}`}(e,m)} ${function(e,{type:t,id:c}){let m="project"===t?e.model.find("project",c):void 0;return m&&function(e,t){let{lang:c}=e,m=le[c],{effect:u={}}=t,p=n(u,"intended",c)||l(e,u,"intended"),g=n(u,"criterion",c)||l(e,u,"criterion"),f=u.checked?a(u.checked,c):l(e,u,"checked"),h=l(e,t,"effect"),$=!p&&!g&&!f;return i`<section class="effect" part="effect" aria-label=${m.label}>
    ${function(e,t){let{status:a,effect:c={}}=t,{lang:m}=e,u=le[m],p=s(c,"result",m),g=l(e,c,"result");if("stopped"===a)return i`<div class="learned" part="learned">
      <p><b>${u.stopped}</b></p>
      ${(({whole:e},t)=>"own"===K(e,t))(e,t)?i`<p>${u.courage}</p>`:r}
      ${o(p.text?p:{text:g||u.unknown,lang:m},m,d,e=>i`<p><span class="muted">${u.learned}:</span> ${e}</p>`)}
    </div>`;let f=n(c,"result",m)||g;return"done"===a||f?i`<dl class="facts">${ae(u.result,f,u.unknown)}</dl>`:r}(e,t)}
    ${$?i`<p class="muted">
            ${h?`${m.label}: ${h}.`:m.silent((({whole:e},t)=>"own"===K(e,t))(e,t))}
          </p>`:i`<dl class="facts">
            ${ae(m.intended,p,m.unknown)}
            ${ae(m.criterion,g,m.unknown)}
            ${ae(m.checked,f,m.unknown)}
          </dl>`}
  </section>`}(e,m)}(e,t)}
      ${function(e,t){let n=function(e,{type:t,id:n}){if(!Object.hasOwn(me,t))return[];let l=e.model.find(t,n);return l?me[t](l,e):[]}(e,t);if(0!==n.length)return i`<dl class="facts" part="facts">
      ${n.map(t=>i`<div>
            <dt>${t.term}</dt>
            <dd>${P(t,e)}</dd>
          </div>`)}
    </dl>
    ${C(((e,{type:t})=>"actor"===t?g(e,["projects"],f):"")(e,t),e=>i`<p class="muted small">${e}</p>`)}`}(e,t)} ${function(e,{variants:t=[]}){if(0!==t.length)return i`<details class="fold" part="variants">
    <summary>${T[e.lang].variants}</summary>
    <ul>
      ${t.map(t=>i`<li>${W(t,e.lang)} ${be(e,t)}</li>`)}
    </ul>
  </details>`}(e,m)} ${ke(e,m.notes??[])}
    </div>
    <div>
      ${we(e,t)}
      <div class="origins">
        <p class="way-title">${T[e.lang].sources}</p>
        ${R(e.model,m,e.lang,{more:xe(m)})}
      </div>
    </div>
  </div>`:we(e,t)}
  </section>`}export{he as noteFocus,je as recordBackground,Ee as recordDetails,ye as selectionWords,ve as sheets};
