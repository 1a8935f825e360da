import{P as e,T as t,a3 as i,bV as a,bU as s,$ as l,a8 as n,bW as o,a7 as r,aa as d,aC as c,ac as m,c1 as p,bR as u,aY as g,c2 as $,X as f,ar as h,S as b,ae as y,c3 as v,at as k,as as w,c4 as x,c5 as j,D as L,c6 as O,c7 as B,c8 as z,U as S,c9 as T,ca as D,cb as N,W as U,cc as I,cd as M,ce as P,cf as W,a4 as q}from"../fds.js";import{b as A,a as C}from"./fds-widget.js";import{f as H}from"./fold.styles.js";import{trace as R}from"./trace.js";import{c as _}from"./type-word.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";let E=e`
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
`,F=e`
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
`,G=["goals","leitlinien","topics","projects"];function V(e,a,s){return m(a,a=>t`<ul class="items ${s}">
      ${i(a,({ref:e})=>f(e),({ref:i,name:a,remark:s})=>t`<li>
              ${r(e,i,a)}
              ${c(s,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${c(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function X(e,{scope:i,projects:a}){let l=i?n(i,e.lang):h(e,a,"scope",s[e.lang].noScope),{length:o}=a,r=i?.own?b[e.lang].projects(o,void 0):d[e.lang].project(o);return t`<span class="bundle-name">${l}</span>
    <span class="aside muted small">${r}</span>`}function Y(e,{scope:i,projects:a}){let l=a.map(i=>({ref:{type:"project",id:i.id},name:t`${$(e.model,i.topic)}${n(i,e.lang)}`,remark:s[e.lang].lead(u(e,i,"lead",g(e,i.lead??[])))}));return t`${c(i?.summary&&i,i=>t`<p class="summary">${y(i,"summary",e.lang)}</p>`)}
  ${V(e,l,"rows")} ${c(i,i=>t`${A(e,i)}`)}`}function J(e,i){return t`<div class="bundle stacked" part="group">
    <p>${X(e,i)}</p>
    ${Y(e,i)}
  </div>`}function K(e,i){let a=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${t=>{e.fold(a,t.currentTarget.open)}}
  >
    <summary>${X(e,i)}</summary>
    ${Y(e,i)}
  </details>`}let Q=({scope:e})=>e?.id??"";function Z(e,i){return t`<p>${y(i,"text",e.lang)}</p>
    ${x(e.model,i.cite,e.lang)}`}function ee(e,t,i){let a=k(e.headingLevel);for(let e=0;e<t;e+=1)a=k(a);return w(a,i)}function te(e,a,s=[]){if(0!==s.length)return t`<div class="vision-part">
    ${ee(e,2,a)}
    ${m(s,a=>t`<ul class="columns">
          ${i(a,({id:e})=>e,i=>t`<li>
    ${ee(e,3,n(i,e.lang))}
    ${c(i.text,()=>t`<p>${y(i,"text",e.lang)}</p>`)}
    ${x(e.model,i.cite,e.lang)}
    ${m(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${Z(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let ie=["layers","projects","actors","scopes"];function ae(e,i,a){if(0!==a.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${a.map(i=>t`<li>
            ${r(e,{type:"layer",id:i.id},n(i,e.lang))}
          </li>`)}
    </ul>`}let se=(e,t)=>e.filter(Boolean).join(t);function le({model:e,lang:t},{type:i,id:a}){let l="cell"===i?void 0:e.find(i,a);return s[t].quote(l?U(l,t):a)}function ne(e,t){let{selection:i}=e.selection;if(!i||"linked"!==S(e,t))return"";let{selected:a,linked:l}=s[e.lang],n=se((t.kind?T[t.kind]:[]).map(t=>function(e,t){let i=N(e.selection.linked,t),[a]=i;if(void 0===a)return"";let s=_(e,t,i);return 1===i.length?`${s} (${le(e,{type:t,id:a})})`:s}(e,t)),", ");return se([D(i)===t.layer.id&&`${a}: ${le(e,i)}`,n&&`${l}: ${n}`]," · ")}class oe{#e=new Set;#t=null;#i;#a;constructor(e,t){this.host=e,this.open=t}follow(e){let{selection:t}=e.selection;if(L(t,this.#t))return;this.#t=t;let i=this.#a&&L(t,this.#a)?this.#a.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let a=D(t);void 0===a||i||this.open.add(a),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#s(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#s(e,t,i){this.#a=t?{...t,place:i}:void 0,t?e.choose(t):this.clear(()=>{e.choose(null)})}#l(e,t,i){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#i;return s&&L(s,t)&&s.place===i?C({...e,choose:t=>{this.#s(e,t,"/")},headingLevel:k(e.headingLevel)},a):void 0}clear(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e(),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${f(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let re=[H,F,E];function de(e,f){let{layer:h,isTop:b}=f,{feed:k}=e.model,w=e.asList||e.isOpen(h.id),S=t=>b&&(e.asList||e.isOpen(t)),T=I(k,f),D=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,f),S(P)&&T.length>0?t`<section class="contradictions" part="contradictions">
    ${ee(e,1,s[e.lang].contradictions)}
    ${m(T,i=>t`${i.map(t=>Z(e,t))}`,e)}
  </section>`:void 0,S(W)&&k.vision?function(e,a,l){let{lang:o}=e,{challenges:d,goals:p,groups:u}=s[o];return t`<section class="vision-block" part="vision-text">
    ${ee(e,1,n(a,o))}
    ${c(a.motto,()=>t`<p class="motto">${y(a,"motto",o)}</p>`)}
    ${c(a.summary,()=>t`<p>${y(a,"summary",o)}</p>`)}
    ${te(e,d,a.challenges)}
    ${c(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${ee(e,2,p)}
          <ul class="columns">
            ${i(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:a}=e,s={type:"goal",id:i.id},l=e.at("vision"),n=y(i,"title",a),o=l.detailsBelow(s),{statements:d=[]}=i;return t`<li ?data-wide=${o}>
    ${ee(e,3,e.asList?n:r(l,s,n))}
    ${o??t`${c(i.summary,()=>t`<p>${y(i,"summary",a)}</p>`)}
      ${m(d,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>${j(e,a)} ${y(e,"text",a)}</li>`)}
          </ul>`,{lang:a})}
      ${x(e.model,i.cite,a)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${te(e,u,a.groups)}
    ${m(v(a.notes,l),i=>t`${i.map(t=>Z(e,t))}`,{lang:o})}
    ${A(e,{...a,id:"",notes:[]})}
  </section>`}(e,k.vision,T):void 0,w?t`${e.asList?void 0:M(e,f)} ${function(e,i){let{selection:a}=e.selection,{vision:l,layers:o}=e.model.feed;if(!e.showsDetails||!L(a,{type:"layer",id:i.id}))return;let d=s[e.lang],m=o.findIndex(({id:e})=>e===i.id),[p,u]=[o.slice(0,m),o.slice(m+1)],g=ae(e,d.layersAbove,p),$=ae(e,d.layersBelow,u)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(z(e).flatMap(({id:t})=>R(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${r(e,{type:"actor",id:i.id},n(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${d.why}</p>
      ${c(l,i=>t`<p class="vision">${n(i,e.lang)}</p>`)}
      ${g??(l?void 0:t`<p class="muted">${O(e,d.nothingAbove,["layers"])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${d.outcome}</p>
      ${$??t`<p class="muted">${O(e,d.nothingBelow,ie,B)}</p>`}
    </div>
  </div>`}(e,h)}
        ${function(e,f){let{goals:h,leitlinien:b,topics:y,own:v,others:k}=f;return[h,b,y,v,k].some(({length:e})=>e>0)?t`${function(e,l){let{kind:f,topics:h,own:b}=l;return"umbrella"===f?t`${i(a(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:a}){let s=a.map(t=>({ref:{type:"leitlinie",id:t.id},name:n(t,e.lang)})),l=i&&{type:"goal",id:i.id},m=t`<span class="bundle-name"
    >${i?n(i,e.lang):o(e,a)}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${l?r(e,l,m):m}
      <span class="aside muted small">${d[e.lang].leitlinie(a.length)}</span>
    </div>
    ${V(e,s,"cells")}
    ${c(l&&e.detailsBelow(l),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===f?V(e,h.map(i=>({ref:{type:"topic",id:i.id},name:t`${$(e.model,i.id)}${n(i,e.lang)}`,remark:p(i,u(e,i,"leads",g(e,i.leads??[])),e.lang)})),"rows"):t`${i(b,Q,t=>J(e,t))}
  ${function(e,{own:a,others:l,counts:n}){if(0===l.length)return;let o=e.asList||!n.scoped?J:K;return t`${c(a.length>0,()=>t`<p class="others-title">${s[e.lang].othersTitle}</p>`)}
  ${m(l,a=>t`${i(a,Q,t=>o(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,l)}`}(e,f)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:i,noMatch:a}=s[e.lang];return e.filter?a:("projects"===t?e.noHits.project:void 0)??l(e,G,i)}(e,f)}</p>`}(e,f)}
        ${A(e,{...h,notes:v(h.notes,T)})}`:void 0];return D.some(Boolean)?t`${D}`:void 0}function ce(e,a){return t`<ul class="outline" aria-label=${s[e.lang].list}>
    ${i(a,({layer:e})=>e.id,i=>t`<li>${q(e,i)}${de(e,i)}</li>`)}
  </ul>`}export{oe as Opened,ne as linkedWords,ce as renderList,de as renderPanel,re as sheets};
