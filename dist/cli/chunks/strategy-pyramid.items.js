import{ae as e,T as t,a7 as i,Q as a,a9 as s,a5 as l,a3 as n,a8 as o,F as r,af as d,X as c,ak as m,W as p}from"../fds.js";import{u,bl as g,bk as f,bm as $,y as h,Z as b,B as y,bt as v,bu as k,am as w,r as x,p as j,bv as B,K as L,J as O,bw as z,s as T,bx as D,d as N,by as S,bz as I,bA as A,bB as M,v as U,bC as q,bD as F,bE as P,bF as W}from"./run-render.js";import{c as C,d as E}from"./fds-widget.js";import{f as H}from"./fold.styles.js";import{trace as _}from"./trace.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./selection.types.js";import"./render-hydrate.js";let G=e`
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
`,J=e`
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
`,K=["goals","leitlinien","topics","projects"];function Q(e,i,a){return y(i,i=>t`<ul class="items ${a}">
      ${u(i,({ref:e})=>x(e),({ref:i,name:a,remark:s})=>t`<li>
              ${h(e,i,a)}
              ${b(s,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${b(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function R(e,{scope:i,projects:l}){let o=i?a(i,e.lang):n(e,l,"scope",f[e.lang].noScope),{length:r}=l,d=i?.own?j[e.lang].projects(r,void 0):s[e.lang].project(r);return t`<span class="bundle-name">${o}</span>
    <span class="aside muted small">${d}</span>`}function X(e,{scope:i,projects:s}){let n=s.map(i=>({ref:{type:"project",id:i.id},name:t`${w(e.model,i.topic)}${a(i,e.lang)}`,remark:f[e.lang].lead(l(e,i,"lead",k(e,i.lead??[])))}));return t`${b(i?.summary&&i,t=>o(t,"summary",e.lang,"summary"))}
  ${Q(e,n,"rows")} ${b(i,i=>t`${C(e,i)}`)}`}function Z(e,i){return t`<div class="bundle stacked" part="group">
    <p>${R(e,i)}</p>
    ${X(e,i)}
  </div>`}function V(e,i){let a=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${t=>{e.fold(a,t.currentTarget.open)}}
  >
    <summary>${R(e,i)}</summary>
    ${X(e,i)}
  </details>`}let Y=({scope:e})=>e?.id??"";function ee(e,i){return t`${o(i,"text",e.lang)} ${z(e.model,i.cite,e.lang)}`}function te(e,t,i){let a=L(e.headingLevel);for(let e=0;e<t;e+=1)a=L(a);return O(a,i)}function ie(e,i,s=[]){if(0!==s.length)return t`<div class="vision-part">
    ${te(e,2,i)}
    ${y(s,i=>t`<ul class="columns">
          ${u(i,({id:e})=>e,i=>t`<li>
    ${te(e,3,a(i,e.lang))}
    ${b(i.text,()=>o(i,"text",e.lang))}
    ${z(e.model,i.cite,e.lang)}
    ${y(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${ee(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let ae=["layers","projects","actors","scopes"];function se(e,i,s){if(0!==s.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${s.map(i=>t`<li>
            ${h(e,{type:"layer",id:i.id},a(i,e.lang))}
          </li>`)}
    </ul>`}let le=(e,t)=>e.filter(Boolean).join(t);function ne({model:e,lang:t},{type:i,id:a}){let s="cell"===i?void 0:e.find(i,a);return f[t].quote(s?p(s,t):a)}function oe(e,t){let{selection:i}=e.selection;if(!i||"linked"!==N(e,t))return"";let{selected:a,linked:s}=f[e.lang],l=le((t.kind?S[t.kind]:[]).map(t=>function(e,t){let i=A(e.selection.linked,t),[a]=i;if(void 0===a)return"";let s=M(e,t,i);return 1===i.length?`${s} (${ne(e,{type:t,id:a})})`:s}(e,t)),", ");return le([I(i)===t.layer.id&&`${a}: ${ne(e,i)}`,l&&`${s}: ${l}`]," · ")}class re{#e=new Set;#t=null;#i;#a;constructor(e,t){this.host=e,this.open=t}follow(e){let{selection:t}=e.selection;if(T(t,this.#t))return;this.#t=t;let i=this.#a&&T(t,this.#a)?this.#a.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let a=I(t);void 0===a||i||this.open.add(a),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#s(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#s(e,t,i){this.#a=t?{...t,place:i}:void 0,t?e.choose(t):this.clear(()=>{e.choose(null)})}#l(e,t,i){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#i;return s&&T(s,t)&&s.place===i?E({...e,choose:t=>{this.#s(e,t,"/")},headingLevel:L(e.headingLevel)},a):void 0}clear(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e(),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${x(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let de=[H,J,G];function ce(e,n){let{layer:p,isTop:x}=n,{feed:j}=e.model,L=e.asList||e.isOpen(p.id),O=t=>x&&(e.asList||e.isOpen(t)),N=q(j,n),S=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,n),O(P)&&N.length>0?t`<section class="contradictions" part="contradictions">
    ${te(e,1,f[e.lang].contradictions)}
    ${y(N,i=>t`${i.map(t=>ee(e,t))}`,e)}
  </section>`:void 0,O(W)&&j.vision?function(e,i,s){let{lang:l}=e,{challenges:n,goals:c,groups:m}=f[l];return t`<section class="vision-block" part="vision-text">
    ${te(e,1,a(i,l))}
    ${b(i.motto,()=>o(i,"motto",l,"motto"))}
    ${b(i.summary,()=>o(i,"summary",l))}
    ${ie(e,n,i.challenges)}
    ${b(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${te(e,2,c)}
          <ul class="columns">
            ${u(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:a}=e,s={type:"goal",id:i.id},l=e.at("vision"),n=r(i,"title",a),c=l.detailsBelow(s),{statements:m=[]}=i;return t`<li ?data-wide=${c}>
    ${te(e,3,e.asList?n:h(l,s,n))}
    ${c??t`${b(i.summary,()=>o(i,"summary",a))}
      ${y(m,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>${d(e,a)} ${r(e,"text",a)}</li>`)}
          </ul>`,{lang:a})}
      ${z(e.model,i.cite,a)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${ie(e,m,i.groups)}
    ${y(B(i.notes,s),i=>t`${i.map(t=>ee(e,t))}`,{lang:l})}
    ${C(e,{...i,id:"",notes:[]})}
  </section>`}(e,j.vision,N):void 0,L?t`${e.asList?void 0:F(e,n)} ${function(e,i){let{selection:s}=e.selection,{vision:l,layers:n}=e.model.feed;if(!e.showsDetails||!T(s,{type:"layer",id:i.id}))return;let o=f[e.lang],r=n.findIndex(({id:e})=>e===i.id),[d,p]=[n.slice(0,r),n.slice(r+1)],u=se(e,o.layersAbove,d),g=se(e,o.layersBelow,p)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(D(e).flatMap(({id:t})=>_(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${h(e,{type:"actor",id:i.id},a(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${o.why}</p>
      ${b(l,i=>t`<p class="vision">${a(i,e.lang)}</p>`)}
      ${u??(l?void 0:t`<p class="muted">${c(e,o.nothingAbove,["layers"])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${o.outcome}</p>
      ${g??t`<p class="muted">${c(e,o.nothingBelow,ae,m)}</p>`}
    </div>
  </div>`}(e,p)}
        ${function(e,n){let{goals:o,leitlinien:r,topics:d,own:c,others:m}=n;return[o,r,d,c,m].some(({length:e})=>e>0)?t`${function(e,i){let{kind:n,topics:o,own:r}=i;return"umbrella"===n?t`${u(g(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:l}){let n=l.map(t=>({ref:{type:"leitlinie",id:t.id},name:a(t,e.lang)})),o=i&&{type:"goal",id:i.id},r=t`<span class="bundle-name"
    >${i?a(i,e.lang):$(e,l)}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${o?h(e,o,r):r}
      <span class="aside muted small">${s[e.lang].leitlinie(l.length)}</span>
    </div>
    ${Q(e,n,"cells")}
    ${b(o&&e.detailsBelow(o),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===n?Q(e,o.map(i=>({ref:{type:"topic",id:i.id},name:t`${w(e.model,i.id)}${a(i,e.lang)}`,remark:v(i,l(e,i,"leads",k(e,i.leads??[])),e.lang)})),"rows"):t`${u(r,Y,t=>Z(e,t))}
  ${function(e,{own:i,others:a,counts:s}){if(0===a.length)return;let l=e.asList||!s.scoped?Z:V;return t`${b(i.length>0,()=>t`<p class="others-title">${f[e.lang].othersTitle}</p>`)}
  ${y(a,i=>t`${u(i,Y,t=>l(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,i)}`}(e,n)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:a,noMatch:s}=f[e.lang];return e.filter?s:("projects"===t?e.noHits.project:void 0)??i(e,K,a)}(e,n)}</p>`}(e,n)}
        ${C(e,{...p,notes:B(p.notes,N)})}`:void 0];return S.some(Boolean)?t`${S}`:void 0}function me(e,i){return t`<ul class="outline" aria-label=${f[e.lang].list}>
    ${u(i,({layer:e})=>e.id,i=>t`<li>${U(e,i)}${ce(e,i)}</li>`)}
  </ul>`}export{re as Opened,oe as linkedWords,me as renderList,ce as renderPanel,de as sheets};
