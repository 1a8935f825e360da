import{I as e,T as t,S as i,bh as s,bg as a,N as l,Z as n,Y as o,$ as r,ap as d,a0 as c,bo as p,aK as m,bp as u,ae as g,af as h,K as f,a3 as $,bq as b,ah as v,ag as k,br as y,bs as w,z as x,bt as j,U as L,bu as O,bv as z,bw as B,ad as T,bx as N,by as S,bz as I,V as D}from"../fds.js";import{b as U,a as q}from"./fds-widget.js";import{f as H}from"./fold.styles.js";import{trace as M}from"./trace.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";let A=e`
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
`,P=e`
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
`,C=["goals","leitlinien","topics","projects"];function G(e,s,a){return c(s,s=>t`<ul class="items ${a}">
      ${i(s,({ref:e})=>g(e),({ref:i,name:s,remark:a})=>t`<li>
              ${o(e,i,s)}
              ${d(a,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${d(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function K(e,{scope:i,projects:s}){let l=i?n(i,e.lang):h(e,s,"scope",a[e.lang].noScope),{length:o}=s,d=i?.own?f[e.lang].projects(o,void 0):r[e.lang].project(o);return t`<span class="bundle-name">${l}</span>
    <span class="aside muted small">${d}</span>`}function W(e,{scope:i,projects:s}){let l=s.map(i=>({ref:{type:"project",id:i.id},name:t`${u(e.model,i.topic)}${n(i,e.lang)}`,remark:a[e.lang].lead(p(e,i,"lead",m(e,i.lead??[])))}));return t`${d(i?.summary&&i,i=>t`<p class="summary">${$(i,"summary",e.lang)}</p>`)}
  ${G(e,l,"rows")} ${d(i,i=>t`${U(e,i)}`)}`}function _(e,i){return t`<div class="bundle stacked" part="group">
    <p>${K(e,i)}</p>
    ${W(e,i)}
  </div>`}function E(e,i){let s=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(s)}
    @toggle=${t=>{e.fold(s,t.currentTarget.open)}}
  >
    <summary>${K(e,i)}</summary>
    ${W(e,i)}
  </details>`}let F=({scope:e})=>e?.id??"";function R(e,i){return t`<p>${$(i,"text",e.lang)}</p>
    ${y(e.model,i.cite,e.lang)}`}function V(e,t,i){let s=v(e.headingLevel);for(let e=0;e<t;e+=1)s=v(s);return k(s,i)}function Y(e,s,a=[]){if(0!==a.length)return t`<div class="vision-part">
    ${V(e,2,s)}
    ${c(a,s=>t`<ul class="columns">
          ${i(s,({id:e})=>e,i=>t`<li>
    ${V(e,3,n(i,e.lang))}
    ${d(i.text,()=>t`<p>${$(i,"text",e.lang)}</p>`)}
    ${y(e.model,i.cite,e.lang)}
    ${c(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${R(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}function Z(e,i,s){if(0!==s.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${s.map(i=>t`<li>
            ${o(e,{type:"layer",id:i.id},n(i,e.lang))}
          </li>`)}
    </ul>`}let J=(e,t)=>e.filter(Boolean).join(t);function Q({model:e,lang:t},{type:i,id:s}){let l="cell"===i?void 0:e.find(i,s);return a[t].quote(l?T(l,t):s)}function X(e,t){let{selection:i}=e.selection;if(!i||"linked"!==L(e,t))return"";let{selected:s,linked:l}=a[e.lang],n=J((t.kind?O[t.kind]:[]).map(t=>function(e,t){let i=B(e.selection.linked,t),[s]=i;if(void 0===s)return"";let a=r[e.lang][t](i.length);return 1===i.length?`${a} (${Q(e,{type:t,id:s})})`:a}(e,t)),", ");return J([z(i)===t.layer.id&&`${s}: ${Q(e,i)}`,n&&`${l}: ${n}`]," · ")}class ee{#e=new Set;#t=null;#i;#s;constructor(e,t){this.host=e,this.open=t}follow(e){let{selection:t}=e.selection;if(x(t,this.#t))return;this.#t=t;let i=this.#s&&x(t,this.#s)?this.#s.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let s=z(t);void 0===s||i||this.open.add(s),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#a(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#a(e,t,i){this.#s=t?{...t,place:i}:void 0,t?e.choose(t):this.clear(()=>{e.choose(null)})}#l(e,t,i){let{selection:s}=e.selection;if(!e.showsDetails||!s||"layer"===s.type)return;let a=this.#i;return a&&x(a,t)&&a.place===i?q({...e,choose:t=>{this.#a(e,t,"/")},headingLevel:v(e.headingLevel)},s):void 0}clear(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e(),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${g(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let te=[H,P,A];function ie(e,g){let{layer:h,isTop:f}=g,{feed:v}=e.model,k=e.asList||e.isOpen(h.id),L=t=>f&&(e.asList||e.isOpen(t)),O=N(v,g),z=[function(e,{decision:t}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,g),L(S)&&O.length>0?t`<section class="contradictions" part="contradictions">
    ${V(e,1,a[e.lang].contradictions)}
    ${c(O,i=>t`${i.map(t=>R(e,t))}`,e)}
  </section>`:void 0,L(I)&&v.vision?function(e,s,l){let{lang:r}=e,{challenges:p,goals:m,groups:u}=a[r];return t`<section class="vision-block" part="vision-text">
    ${V(e,1,n(s,r))}
    ${d(s.motto,()=>t`<p class="motto">${$(s,"motto",r)}</p>`)}
    ${d(s.summary,()=>t`<p>${$(s,"summary",r)}</p>`)}
    ${Y(e,p,s.challenges)}
    ${d(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${V(e,2,m)}
          <ul class="columns">
            ${i(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:s}=e,a={type:"goal",id:i.id},l=e.at("vision"),n=$(i,"title",s),r=l.detailsBelow(a),{statements:p=[]}=i;return t`<li ?data-wide=${r}>
    ${V(e,3,e.asList?n:o(l,a,n))}
    ${r??t`${d(i.summary,()=>t`<p>${$(i,"summary",s)}</p>`)}
      ${c(p,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>
                  ${d(e.title,()=>t`<strong>${w(e,s)}.</strong>`)}
                  ${$(e,"text",s)}
                </li>`)}
          </ul>`,{lang:s})}
      ${y(e.model,i.cite,s)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${Y(e,u,s.groups)}
    ${c(b(s.notes,l),i=>t`${i.map(t=>R(e,t))}`,{lang:r})}
    ${U(e,{...s,id:"",notes:[]})}
  </section>`}(e,v.vision,O):void 0,k?t`${function(e,i){let{selection:s}=e.selection,{vision:l,layers:r}=e.model.feed;if(!e.showsDetails||!x(s,{type:"layer",id:i.id}))return;let c=a[e.lang],p=r.findIndex(({id:e})=>e===i.id),[m,u]=[r.slice(0,p),r.slice(p+1)],g=Z(e,c.layersAbove,m),h=Z(e,c.layersBelow,u)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(j(e).flatMap(({id:t})=>M(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${o(e,{type:"actor",id:i.id},n(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${c.why}</p>
      ${d(l,i=>t`<p class="vision">${n(i,e.lang)}</p>`)}
      ${g??(l?void 0:t`<p class="muted">${c.nothingAbove}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${c.outcome}</p>
      ${h??t`<p class="muted">${c.nothingBelow}</p>`}
    </div>
  </div>`}(e,h)} ${function(e,g){let{goals:h,leitlinien:f,topics:$,own:b,others:v}=g;return[h,f,$,b,v].some(({length:e})=>e>0)?t`${function(e,l){let{kind:g,topics:h,own:f}=l;return"umbrella"===g?t`${i(s(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:s}){let l=s.map(t=>({ref:{type:"leitlinie",id:t.id},name:n(t,e.lang)})),c=i&&{type:"goal",id:i.id},p=t`<span class="bundle-name"
    >${i?n(i,e.lang):a[e.lang].noGoal}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${c?o(e,c,p):p}
      <span class="aside muted small">${r[e.lang].leitlinie(s.length)}</span>
    </div>
    ${G(e,l,"cells")}
    ${d(c&&e.detailsBelow(c),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===g?G(e,h.map(i=>({ref:{type:"topic",id:i.id},name:t`${u(e.model,i.id)}${n(i,e.lang)}`,remark:a[e.lang].topicLead(p(e,i,"leads",m(e,i.leads??[])))})),"rows"):t`${i(f,F,t=>_(e,t))}
  ${function(e,{own:s,others:l,counts:n}){if(0===l.length)return;let o=e.asList||!n.scoped?_:E;return t`${d(s.length>0,()=>t`<p class="others-title">${a[e.lang].othersTitle}</p>`)}
  ${c(l,s=>t`${i(s,F,t=>o(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,l)}`}(e,g)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:i,noMatch:s}=a[e.lang];return e.filter?s:("projects"===t?e.noHits.project:void 0)??l(e,C,i)}(e,g)}</p>`}(e,g)}
        ${U(e,{...h,notes:b(h.notes,O)})}`:void 0];return z.some(Boolean)?t`${z}`:void 0}function se(e,s){return t`<ul class="outline" aria-label=${a[e.lang].list}>
    ${i(s,({layer:e})=>e.id,i=>t`<li>${D(e,i)}${ie(e,i)}</li>`)}
  </ul>`}export{ee as Opened,X as linkedWords,se as renderList,ie as renderPanel,te as sheets};
