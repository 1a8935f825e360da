import{d as e,T as t,au as i,n as s,av as a,w as l,v as n,x as o,L as r,C as d,a6 as c,j as m,y as p,ay as u,F as g,E as h,az as f,s as $,a8 as v,o as b,aA as y,aB as k,aC as w,D as x,aD as j,aE as L,aF as O,r as B}from"../fds.js";import{b as T,a as z}from"./fds-widget-BcpwtKQA.js";import{f as D}from"./fold.styles-DIwFfuGb.js";import{a as I}from"./names-BSXbqWt0.js";import{trace as S}from"./trace-DvEopmqt.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types-COZ1wj13.js";import"./render-hydrate-BuUjTCK1.js";let E=e`
  .bundle-name {
    font-weight: 600;
  }
  .vision-block,
  .contradictions {
    margin-block-end: 1.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--ink);
  }
  .contradictions {
    border-color: var(--warn);
  }
  .vision-block :is(h3, h4, h5, h6),
  .contradictions > :is(h3, h4, h5, h6) {
    font-weight: 600;
  }
  .motto {
    font-size: 1.25em;
  }
  .vision-part {
    margin-block-start: 0.9em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.75em;
    margin-block-start: 0.35em;
  }
  .columns > li {
    flex: 1 1 13em;
    min-inline-size: 0;
  }
  .columns > [data-wide] {
    flex-basis: 100%;
  }
  .columns .aside {
    margin-block-start: 0.4em;
    padding-inline-start: 0.6em;
    border-inline-start: 1px solid var(--rule);
    font-size: max(0.875em, 13px);
  }
  .columns > li > p,
  .contradictions > p {
    max-width: 70ch;
  }
  .statements > li + li,
  .origin {
    margin-block-start: 0.35em;
  }
  .origin cite {
    font-style: normal;
  }
  .layer-ways {
    background: var(--soft);
    border-inline-start: 3px solid var(--accent);
    padding: 0 1.25em 0.9em;
    margin-block-end: 1em;
  }
  .bundle {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    gap: 0.25em 1.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--rule);
  }
  .bundle.stacked {
    display: block;
  }
  .panel > .bundle:first-child,
  .head + .bundle {
    border: 0;
    padding-block-start: 0;
  }
  .bundle > .in-place {
    grid-column: 1 / -1;
  }
  .bundle-head .aside {
    display: block;
    padding-inline-start: 0.85em;
  }
  .items {
    display: grid;
    gap: 0.3em 1em;
    justify-items: start;
    align-items: start;
  }
  .items > li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .items > .in-place {
    grid-column: 1 / -1;
    inline-size: 100%;
  }
  .items.cells {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    /* The entries keep their places around the details of one of them. */
    grid-auto-flow: dense;
  }
  .items.rows > li:not(.in-place) {
    display: grid;
    grid-template-columns: minmax(0, min(32em, 60%)) minmax(0, 1fr);
    gap: 0 1.5em;
    align-items: baseline;
    justify-items: start;
    inline-size: 100%;
  }
  .stacked > .summary,
  .scope > .summary {
    color: var(--muted);
    max-width: 70ch;
    margin-block: 0.15em 0.6em;
  }
  .others-title {
    font-weight: 600;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--rule);
    margin-block-start: 0.6em;
  }
  .scope[open] {
    padding-block-end: 0.9em;
  }
  .background {
    margin-block-start: 0.6em;
  }
  @container (max-width: 42em) {
    .bundle {
      display: block;
    }
    .items.rows > li:not(.in-place) {
      display: block;
    }
    .items > li > .aside {
      display: block;
      padding-inline-start: 0.85em;
    }
    .items > li > .entry,
    .bundle-head > .entry {
      padding-block: 0.45em;
    }
  }
  @media print {
    .bundle,
    .columns > li {
      break-inside: avoid;
    }
    .layer-ways {
      background: none;
    }
  }
`,q=e`
  .slice svg {
    /* The edge of a shape is drawn around it. */
    overflow: visible;
  }
  .shape {
    stroke-linejoin: round;
  }
  .shape:hover {
    stroke: var(--ink);
    stroke-width: 2px;
  }
  .slice[data-state='linked'] .shape {
    stroke: var(--ink);
    stroke-width: 2.5px;
  }
  .slice[data-state='selected'] .shape {
    fill-opacity: 1;
    stroke: var(--ink);
    stroke-width: 3px;
  }
  .slice[data-state='selected']::after {
    content: '✓';
    content: '✓' / '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 0;
    text-align: center;
    font-size: 1.5em;
    color: var(--on-accent);
    pointer-events: none;
  }
  .linked {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--accent);
  }
  .panel[data-open] {
    border-block-start: 2px solid var(--accent);
    padding-block: 0.9em 1.5em;
  }
  .outline > li {
    padding-block: 0.5em 1.5em;
    border-block-start: 1px solid var(--rule);
  }
  .outline .text {
    margin-block-end: 0.9em;
  }
  @container (not (min-width: 60em)) {
    .pyramid .panel[data-open] {
      border: 0;
      padding-block: 0.5em 1.5em;
    }
    /* On the ground of the band a soft edge is not seen. */
    .pyramid .head[data-state='linked'] {
      border-block-start-color: var(--ink);
    }
    .pyramid .head[data-state='selected'] {
      border-color: var(--ink);
      border-block-start-width: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .slice[data-state='selected'] .shape {
      fill: Highlight;
      stroke: CanvasText;
    }
    .slice[data-state='selected']::after {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .slice[data-state='linked'] .shape {
      stroke: Highlight;
    }
  }
`;function A(e,i,a){return t`<ul class="items ${a}">
    ${s(i,({ref:e})=>d(e),({ref:i,name:s,remark:a})=>t`<li>
            ${n(e,i,s)}
            ${r(a,e=>t`<span class="aside muted small">${e}</span>`)}
          </li>
          ${r(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
  </ul>`}function C(e,{scope:s,projects:a}){let n=s?l(s,e.lang):i[e.lang].noScope,{length:r}=a,d=s?.own?m[e.lang].projects(r,void 0):o[e.lang].project(r);return t`<span class="bundle-name">${n}</span>
    <span class="aside muted small">${d}</span>`}function N(e,{scope:s,projects:a}){let n=a.map(s=>({ref:{type:"project",id:s.id},name:t`${c(e.model,s.topic)}${l(s,e.lang)}`,remark:i[e.lang].lead(I(e,s.lead??[]))}));return t`${r(s?.summary&&s,i=>t`<p class="summary">${p(i,"summary",e.lang)}</p>`)}
  ${A(e,n,"rows")} ${r(s,i=>t`${T(e,i)}`)}`}function F(e,i){return t`<div class="bundle stacked" part="group">
    <p>${C(e,i)}</p>
    ${N(e,i)}
  </div>`}function H(e,i){let s=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(s)}
    @toggle=${t=>{e.fold(s,t.currentTarget.open)}}
  >
    <summary>${C(e,i)}</summary>
    ${N(e,i)}
  </details>`}let M=({scope:e})=>e?.id??"";function P(e,i){return t`<p>${p(i,"text",e.lang)}</p>
    ${f(e.model,i.cite,e.lang)}`}function U(e,t,i){let s=g(e.headingLevel);for(let e=0;e<t;e+=1)s=g(s);return h(s,i)}function W(e,i,a=[]){if(0!==a.length)return t`<div class="vision-part">
    ${U(e,2,i)}
    <ul class="columns">
      ${s(a,({id:e})=>e,i=>t`<li>
    ${U(e,3,l(i,e.lang))}
    ${r(i.text,()=>t`<p>${p(i,"text",e.lang)}</p>`)}
    ${f(e.model,i.cite,e.lang)}
    ${(i.notes??[]).map(i=>t`<div class="aside">${P(e,i)}</div>`)}
  </li>`)}
    </ul>
  </div>`}function G(e,i,s){if(0!==s.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${s.map(i=>t`<li>
            ${n(e,{type:"layer",id:i.id},l(i,e.lang))}
          </li>`)}
    </ul>`}let _=(e,t)=>e.filter(Boolean).join(t);function R({model:e,lang:t},{type:s,id:a}){let l="cell"===s?void 0:e.find(s,a);return i[t].quote(l?x(l,t).text:a)}function J(e,t){let{selection:s}=e.selection;if(!s||"linked"!==b(e,t))return"";let{selected:a,linked:l}=i[e.lang],n=_((t.kind?y[t.kind]:[]).map(t=>function(e,t){let i=w(e.selection.linked,t),[s]=i;if(void 0===s)return"";let a=o[e.lang][t](i.length);return 1===i.length?`${a} (${R(e,{type:t,id:s})})`:a}(e,t)),", ");return _([k(s)===t.layer.id&&`${a}: ${R(e,s)}`,n&&`${l}: ${n}`]," · ")}class K{#e=new Set;#t=null;#i;#s;#a;constructor(e,t){this.host=e,this.open=t,e.addEventListener("keydown",e=>{"Escape"===e.key&&this.#a?.selection.selection&&this.#l(this.#a)})}follow(e){this.#a=e;let{selection:t}=e.selection;if($(t,this.#t))return;this.#t=t;let i=this.#s&&$(t,this.#s)?this.#s.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let s=k(t);void 0===s||i||this.open.add(s),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#n(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#o(e,i,t)}}#n(e,t,i){this.#s=t?{...t,place:i}:void 0,t?e.choose(t):this.#l(e)}#o(e,t,i){let{selection:s}=e.selection;if(!e.showsDetails||!s||"layer"===s.type)return;let a=this.#i;return a&&$(a,t)&&a.place===i?z({...e,choose:t=>{this.#n(e,t,"/")},headingLevel:g(e.headingLevel)},s):void 0}#l(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e.choose(null),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${d(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let Q=[D,q,E];function V(e,d){let{layer:m,isTop:g}=d,{feed:h}=e.model,b=e.asList||e.isOpen(m.id),y=t=>g&&(e.asList||e.isOpen(t)),k=j(h,d),w=[function(e,{decision:t}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,d),y(L)&&k.length>0?t`<section class="contradictions" part="contradictions">
    ${U(e,1,i[e.lang].contradictions)}
    ${k.map(t=>P(e,t))}
  </section>`:void 0,y(O)&&h.vision?function(e,a,o){let{lang:d}=e,{challenges:c,goals:m,groups:g}=i[d];return t`<section class="vision-block" part="vision-text">
    ${U(e,1,l(a,d))}
    ${r(a.motto,()=>t`<p class="motto">${p(a,"motto",d)}</p>`)}
    ${r(a.summary,()=>t`<p>${p(a,"summary",d)}</p>`)}
    ${W(e,c,a.challenges)}
    ${r(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${U(e,2,m)}
          <ul class="columns">
            ${s(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:s}=e,a={type:"goal",id:i.id},l=e.at("vision"),o=p(i,"title",s),d=l.detailsBelow(a),{statements:c=[]}=i;return t`<li ?data-wide=${d}>
    ${U(e,3,e.asList?o:n(l,a,o))}
    ${d??t`${r(i.summary,()=>t`<p>${p(i,"summary",s)}</p>`)}
        <ul class="statements">
          ${c.map(e=>t`<li>
                ${r(e.title,()=>t`<strong>${p(e,"title",s)}.</strong>`)}
                ${p(e,"text",s)}
              </li>`)}
        </ul>
        ${f(e.model,i.cite,s)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${W(e,g,a.groups)}
    ${u(a.notes,o).map(t=>P(e,t))}
    ${T(e,{...a,id:"",notes:[]})}
  </section>`}(e,h.vision,k):void 0,b?t`${function(e,s){let{selection:a}=e.selection,{vision:o,layers:d}=e.model.feed;if(!e.showsDetails||!$(a,{type:"layer",id:s.id}))return;let c=i[e.lang],m=d.findIndex(({id:e})=>e===s.id),[p,u]=[d.slice(0,m),d.slice(m+1)],g=G(e,c.layersAbove,p),h=G(e,c.layersBelow,u)??("projects"===s.id?function(e){let i=function({model:e}){return[...new Set(v(e).flatMap(({id:t})=>S(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${n(e,{type:"actor",id:i.id},l(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${c.why}</p>
      ${r(o,i=>t`<p class="vision">${l(i,e.lang)}</p>`)}
      ${g??(o?void 0:t`<p class="muted">${c.nothingAbove}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${c.outcome}</p>
      ${h??t`<p class="muted">${c.nothingBelow}</p>`}
    </div>
  </div>`}(e,m)} ${function(e,d){let{goals:m,leitlinien:p,topics:u,own:g,others:h}=d;return[m,p,u,g,h].some(({length:e})=>e>0)?t`${function(e,d){let{kind:m,topics:p,own:u}=d;return"umbrella"===m?t`${s(a(e.model),({goal:e})=>e?.id??"",s=>function(e,{goal:s,leitlinien:a}){let d=a.map(t=>({ref:{type:"leitlinie",id:t.id},name:l(t,e.lang)})),c=s&&{type:"goal",id:s.id},m=t`<span class="bundle-name"
    >${s?l(s,e.lang):i[e.lang].noGoal}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${c?n(e,c,m):m}
      <span class="aside muted small">${o[e.lang].leitlinie(a.length)}</span>
    </div>
    ${A(e,d,"cells")}
    ${r(c&&e.detailsBelow(c),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,s))}`:"topics"===m?A(e,p.map(s=>({ref:{type:"topic",id:s.id},name:t`${c(e.model,s.id)}${l(s,e.lang)}`,remark:i[e.lang].topicLead(I(e,s.leads??[]))})),"rows"):t`${s(u,M,t=>F(e,t))}
  ${function(e,{own:a,others:l,counts:n}){if(0===l.length)return;let o=e.asList||!n.scoped?F:H;return t`${r(a.length>0,()=>t`<p class="others-title">${i[e.lang].othersTitle}</p>`)}
  ${s(l,M,t=>o(e,t))}`}(e,d)}`}(e,d)}`:t`<p class="muted">${i[e.lang].noItems}</p>`}(e,d)}
        ${T(e,{...m,notes:u(m.notes,k)})}`:void 0];return w.some(Boolean)?t`${w}`:void 0}function X(e,a){return t`<ul class="outline" aria-label=${i[e.lang].list}>
    ${s(a,({layer:e})=>e.id,i=>t`<li>${B(e,i)}${V(e,i)}</li>`)}
  </ul>`}export{K as Opened,J as linkedWords,X as renderList,V as renderPanel,Q as sheets};
