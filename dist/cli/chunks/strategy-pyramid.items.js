import{K as e,T as t,a0 as i,bN as a,bM as s,Y as l,a5 as n,a4 as o,a7 as r,aw as d,a8 as c,bU as m,bV as p,aS as u,bW as g,U as $,am as f,O as h,aa as b,bX as y,ao as v,an as k,bY as w,bZ as x,B as j,b_ as O,b$ as B,c0 as L,P as S,c1 as z,c2 as N,c3 as T,S as U,c4 as D,c5 as I,c6 as M,c7 as P,a1 as q}from"../fds.js";import{b as A,a as W}from"./fds-widget.js";import{f as _}from"./fold.styles.js";import{trace as G}from"./trace.js";import{c as H}from"./type-word.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";let Y=e`
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
`,C=e`
  .shape[data-state='linked'] {
    background-color: color-mix(in srgb, var(--accent) 22%, transparent);
  }
  .shape[data-state='selected'] {
    background-color: color-mix(in srgb, var(--accent) 34%, transparent);
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
  @container (not (min-width: 46em)) {
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
    .shape[data-state='selected'] {
      background-color: Highlight;
    }
  }
`,E=["goals","leitlinien","topics","projects"];function F(e,a,s){return c(a,a=>t`<ul class="items ${s}">
      ${i(a,({ref:e})=>$(e),({ref:i,name:a,remark:s})=>t`<li>
              ${o(e,i,a)}
              ${d(s,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${d(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function K(e,{scope:i,projects:a}){let l=i?n(i,e.lang):f(e,a,"scope",s[e.lang].noScope),{length:o}=a,d=i?.own?h[e.lang].projects(o,void 0):r[e.lang].project(o);return t`<span class="bundle-name">${l}</span>
    <span class="aside muted small">${d}</span>`}function R(e,{scope:i,projects:a}){let l=a.map(i=>({ref:{type:"project",id:i.id},name:t`${g(e.model,i.topic)}${n(i,e.lang)}`,remark:s[e.lang].lead(p(e,i,"lead",u(e,i.lead??[])))}));return t`${d(i?.summary&&i,i=>t`<p class="summary">${b(i,"summary",e.lang)}</p>`)}
  ${F(e,l,"rows")} ${d(i,i=>t`${A(e,i)}`)}`}function V(e,i){return t`<div class="bundle stacked" part="group">
    <p>${K(e,i)}</p>
    ${R(e,i)}
  </div>`}function X(e,i){let a=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${t=>{e.fold(a,t.currentTarget.open)}}
  >
    <summary>${K(e,i)}</summary>
    ${R(e,i)}
  </details>`}let Z=({scope:e})=>e?.id??"";function J(e,i){return t`<p>${b(i,"text",e.lang)}</p>
    ${w(e.model,i.cite,e.lang)}`}function Q(e,t,i){let a=v(e.headingLevel);for(let e=0;e<t;e+=1)a=v(a);return k(a,i)}function ee(e,a,s=[]){if(0!==s.length)return t`<div class="vision-part">
    ${Q(e,2,a)}
    ${c(s,a=>t`<ul class="columns">
          ${i(a,({id:e})=>e,i=>t`<li>
    ${Q(e,3,n(i,e.lang))}
    ${d(i.text,()=>t`<p>${b(i,"text",e.lang)}</p>`)}
    ${w(e.model,i.cite,e.lang)}
    ${c(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${J(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let te=["layers","projects","actors","scopes"];function ie(e,i,a){if(0!==a.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${a.map(i=>t`<li>
            ${o(e,{type:"layer",id:i.id},n(i,e.lang))}
          </li>`)}
    </ul>`}let ae=(e,t)=>e.filter(Boolean).join(t);function se({model:e,lang:t},{type:i,id:a}){let l="cell"===i?void 0:e.find(i,a);return s[t].quote(l?U(l,t):a)}function le(e,t){let{selection:i}=e.selection;if(!i||"linked"!==S(e,t))return"";let{selected:a,linked:l}=s[e.lang],n=ae((t.kind?z[t.kind]:[]).map(t=>function(e,t){let i=T(e.selection.linked,t),[a]=i;if(void 0===a)return"";let s=H(e,t,i);return 1===i.length?`${s} (${se(e,{type:t,id:a})})`:s}(e,t)),", ");return ae([N(i)===t.layer.id&&`${a}: ${se(e,i)}`,n&&`${l}: ${n}`]," · ")}class ne{#e=new Set;#t=null;#i;#a;constructor(e,t){this.host=e,this.open=t}follow(e){let{selection:t}=e.selection;if(j(t,this.#t))return;this.#t=t;let i=this.#a&&j(t,this.#a)?this.#a.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let a=N(t);void 0===a||i||this.open.add(a),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#s(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#s(e,t,i){this.#a=t?{...t,place:i}:void 0,t?e.choose(t):this.clear(()=>{e.choose(null)})}#l(e,t,i){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#i;return s&&j(s,t)&&s.place===i?W({...e,choose:t=>{this.#s(e,t,"/")},headingLevel:v(e.headingLevel)},a):void 0}clear(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e(),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${$(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let oe=[_,C,Y];function re(e,$){let{layer:f,isTop:h}=$,{feed:v}=e.model,k=e.asList||e.isOpen(f.id),S=t=>h&&(e.asList||e.isOpen(t)),z=D(v,$),N=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,$),S(M)&&z.length>0?t`<section class="contradictions" part="contradictions">
    ${Q(e,1,s[e.lang].contradictions)}
    ${c(z,i=>t`${i.map(t=>J(e,t))}`,e)}
  </section>`:void 0,S(P)&&v.vision?function(e,a,l){let{lang:r}=e,{challenges:m,goals:p,groups:u}=s[r];return t`<section class="vision-block" part="vision-text">
    ${Q(e,1,n(a,r))}
    ${d(a.motto,()=>t`<p class="motto">${b(a,"motto",r)}</p>`)}
    ${d(a.summary,()=>t`<p>${b(a,"summary",r)}</p>`)}
    ${ee(e,m,a.challenges)}
    ${d(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${Q(e,2,p)}
          <ul class="columns">
            ${i(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:a}=e,s={type:"goal",id:i.id},l=e.at("vision"),n=b(i,"title",a),r=l.detailsBelow(s),{statements:m=[]}=i;return t`<li ?data-wide=${r}>
    ${Q(e,3,e.asList?n:o(l,s,n))}
    ${r??t`${d(i.summary,()=>t`<p>${b(i,"summary",a)}</p>`)}
      ${c(m,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>${x(e,a)} ${b(e,"text",a)}</li>`)}
          </ul>`,{lang:a})}
      ${w(e.model,i.cite,a)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${ee(e,u,a.groups)}
    ${c(y(a.notes,l),i=>t`${i.map(t=>J(e,t))}`,{lang:r})}
    ${A(e,{...a,id:"",notes:[]})}
  </section>`}(e,v.vision,z):void 0,k?t`${e.asList?void 0:I(e,$)} ${function(e,i){let{selection:a}=e.selection,{vision:l,layers:r}=e.model.feed;if(!e.showsDetails||!j(a,{type:"layer",id:i.id}))return;let c=s[e.lang],m=r.findIndex(({id:e})=>e===i.id),[p,u]=[r.slice(0,m),r.slice(m+1)],g=ie(e,c.layersAbove,p),$=ie(e,c.layersBelow,u)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(L(e).flatMap(({id:t})=>G(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${o(e,{type:"actor",id:i.id},n(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${c.why}</p>
      ${d(l,i=>t`<p class="vision">${n(i,e.lang)}</p>`)}
      ${g??(l?void 0:t`<p class="muted">${O(e,c.nothingAbove,["layers"])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${c.outcome}</p>
      ${$??t`<p class="muted">${O(e,c.nothingBelow,te,B)}</p>`}
    </div>
  </div>`}(e,f)}
        ${function(e,$){let{goals:f,leitlinien:h,topics:b,own:y,others:v}=$;return[f,h,b,y,v].some(({length:e})=>e>0)?t`${function(e,l){let{kind:$,topics:f,own:h}=l;return"umbrella"===$?t`${i(a(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:a}){let l=a.map(t=>({ref:{type:"leitlinie",id:t.id},name:n(t,e.lang)})),c=i&&{type:"goal",id:i.id},m=t`<span class="bundle-name"
    >${i?n(i,e.lang):s[e.lang].noGoal}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${c?o(e,c,m):m}
      <span class="aside muted small">${r[e.lang].leitlinie(a.length)}</span>
    </div>
    ${F(e,l,"cells")}
    ${d(c&&e.detailsBelow(c),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===$?F(e,f.map(i=>({ref:{type:"topic",id:i.id},name:t`${g(e.model,i.id)}${n(i,e.lang)}`,remark:m(i,p(e,i,"leads",u(e,i.leads??[])),e.lang)})),"rows"):t`${i(h,Z,t=>V(e,t))}
  ${function(e,{own:a,others:l,counts:n}){if(0===l.length)return;let o=e.asList||!n.scoped?V:X;return t`${d(a.length>0,()=>t`<p class="others-title">${s[e.lang].othersTitle}</p>`)}
  ${c(l,a=>t`${i(a,Z,t=>o(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,l)}`}(e,$)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:i,noMatch:a}=s[e.lang];return e.filter?a:("projects"===t?e.noHits.project:void 0)??l(e,E,i)}(e,$)}</p>`}(e,$)}
        ${A(e,{...f,notes:y(f.notes,z)})}`:void 0];return N.some(Boolean)?t`${N}`:void 0}function de(e,a){return t`<ul class="outline" aria-label=${s[e.lang].list}>
    ${i(a,({layer:e})=>e.id,i=>t`<li>${q(e,i)}${re(e,i)}</li>`)}
  </ul>`}export{ne as Opened,le as linkedWords,de as renderList,re as renderPanel,oe as sheets};
