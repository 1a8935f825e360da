import{ac as e,T as t,a7 as i,Q as s,a8 as a,a5 as l,a3 as n,F as o,ad as r,X as d,ah as c,W as p}from"../fds.js";import{q as m,bj as u,bi as g,bk as $,x as f,X as h,A as b,br as y,bs as v,ak as k,r as w,p as x,bt as j,J as B,I as L,bu as O,s as z,bv as T,b as D,bw as I,bx as N,by as S,bz as A,u as q,bA as M,bB as U,bC as P,bD as W}from"./run-render.js";import{c as C,d as F}from"./fds-widget.js";import{f as H}from"./fold.styles.js";import{trace as X}from"./trace.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./selection.types.js";import"./render-hydrate.js";let _=e`
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
`,E=e`
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
`,G=["goals","leitlinien","topics","projects"];function J(e,i,s){return b(i,i=>t`<ul class="items ${s}">
      ${m(i,({ref:e})=>w(e),({ref:i,name:s,remark:a})=>t`<li>
              ${f(e,i,s)}
              ${h(a,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${h(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function Q(e,{scope:i,projects:l}){let o=i?s(i,e.lang):n(e,l,"scope",g[e.lang].noScope),{length:r}=l,d=i?.own?x[e.lang].projects(r,void 0):a[e.lang].project(r);return t`<span class="bundle-name">${o}</span>
    <span class="aside muted small">${d}</span>`}function R(e,{scope:i,projects:a}){let n=a.map(i=>({ref:{type:"project",id:i.id},name:t`${k(e.model,i.topic)}${s(i,e.lang)}`,remark:g[e.lang].lead(l(e,i,"lead",v(e,i.lead??[])))}));return t`${h(i?.summary&&i,i=>t`<p class="summary">${o(i,"summary",e.lang)}</p>`)}
  ${J(e,n,"rows")} ${h(i,i=>t`${C(e,i)}`)}`}function K(e,i){return t`<div class="bundle stacked" part="group">
    <p>${Q(e,i)}</p>
    ${R(e,i)}
  </div>`}function V(e,i){let s=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(s)}
    @toggle=${t=>{e.fold(s,t.currentTarget.open)}}
  >
    <summary>${Q(e,i)}</summary>
    ${R(e,i)}
  </details>`}let Y=({scope:e})=>e?.id??"";function Z(e,i){return t`<p>${o(i,"text",e.lang)}</p>
    ${O(e.model,i.cite,e.lang)}`}function ee(e,t,i){let s=B(e.headingLevel);for(let e=0;e<t;e+=1)s=B(s);return L(s,i)}function te(e,i,a=[]){if(0!==a.length)return t`<div class="vision-part">
    ${ee(e,2,i)}
    ${b(a,i=>t`<ul class="columns">
          ${m(i,({id:e})=>e,i=>t`<li>
    ${ee(e,3,s(i,e.lang))}
    ${h(i.text,()=>t`<p>${o(i,"text",e.lang)}</p>`)}
    ${O(e.model,i.cite,e.lang)}
    ${b(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${Z(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let ie=["layers","projects","actors","scopes"];function se(e,i,a){if(0!==a.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${a.map(i=>t`<li>
            ${f(e,{type:"layer",id:i.id},s(i,e.lang))}
          </li>`)}
    </ul>`}let ae=(e,t)=>e.filter(Boolean).join(t);function le({model:e,lang:t},{type:i,id:s}){let a="cell"===i?void 0:e.find(i,s);return g[t].quote(a?p(a,t):s)}function ne(e,t){let{selection:i}=e.selection;if(!i||"linked"!==D(e,t))return"";let{selected:s,linked:a}=g[e.lang],l=ae((t.kind?I[t.kind]:[]).map(t=>function(e,t){let i=S(e.selection.linked,t),[s]=i;if(void 0===s)return"";let a=A(e,t,i);return 1===i.length?`${a} (${le(e,{type:t,id:s})})`:a}(e,t)),", ");return ae([N(i)===t.layer.id&&`${s}: ${le(e,i)}`,l&&`${a}: ${l}`]," · ")}class oe{#e=new Set;#t=null;#i;#s;constructor(e,t){this.host=e,this.open=t}follow(e){let{selection:t}=e.selection;if(z(t,this.#t))return;this.#t=t;let i=this.#s&&z(t,this.#s)?this.#s.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let s=N(t);void 0===s||i||this.open.add(s),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#a(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#a(e,t,i){this.#s=t?{...t,place:i}:void 0,t?e.choose(t):this.clear(()=>{e.choose(null)})}#l(e,t,i){let{selection:s}=e.selection;if(!e.showsDetails||!s||"layer"===s.type)return;let a=this.#i;return a&&z(a,t)&&a.place===i?F({...e,choose:t=>{this.#a(e,t,"/")},headingLevel:B(e.headingLevel)},s):void 0}clear(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e(),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${w(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let re=[H,E,_];function de(e,n){let{layer:p,isTop:w}=n,{feed:x}=e.model,B=e.asList||e.isOpen(p.id),L=t=>w&&(e.asList||e.isOpen(t)),D=M(x,n),I=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,n),L(P)&&D.length>0?t`<section class="contradictions" part="contradictions">
    ${ee(e,1,g[e.lang].contradictions)}
    ${b(D,i=>t`${i.map(t=>Z(e,t))}`,e)}
  </section>`:void 0,L(W)&&x.vision?function(e,i,a){let{lang:l}=e,{challenges:n,goals:d,groups:c}=g[l];return t`<section class="vision-block" part="vision-text">
    ${ee(e,1,s(i,l))}
    ${h(i.motto,()=>t`<p class="motto">${o(i,"motto",l)}</p>`)}
    ${h(i.summary,()=>t`<p>${o(i,"summary",l)}</p>`)}
    ${te(e,n,i.challenges)}
    ${h(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${ee(e,2,d)}
          <ul class="columns">
            ${m(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:s}=e,a={type:"goal",id:i.id},l=e.at("vision"),n=o(i,"title",s),d=l.detailsBelow(a),{statements:c=[]}=i;return t`<li ?data-wide=${d}>
    ${ee(e,3,e.asList?n:f(l,a,n))}
    ${d??t`${h(i.summary,()=>t`<p>${o(i,"summary",s)}</p>`)}
      ${b(c,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>${r(e,s)} ${o(e,"text",s)}</li>`)}
          </ul>`,{lang:s})}
      ${O(e.model,i.cite,s)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${te(e,c,i.groups)}
    ${b(j(i.notes,a),i=>t`${i.map(t=>Z(e,t))}`,{lang:l})}
    ${C(e,{...i,id:"",notes:[]})}
  </section>`}(e,x.vision,D):void 0,B?t`${e.asList?void 0:U(e,n)} ${function(e,i){let{selection:a}=e.selection,{vision:l,layers:n}=e.model.feed;if(!e.showsDetails||!z(a,{type:"layer",id:i.id}))return;let o=g[e.lang],r=n.findIndex(({id:e})=>e===i.id),[p,m]=[n.slice(0,r),n.slice(r+1)],u=se(e,o.layersAbove,p),$=se(e,o.layersBelow,m)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(T(e).flatMap(({id:t})=>X(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${f(e,{type:"actor",id:i.id},s(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${o.why}</p>
      ${h(l,i=>t`<p class="vision">${s(i,e.lang)}</p>`)}
      ${u??(l?void 0:t`<p class="muted">${d(e,o.nothingAbove,["layers"])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${o.outcome}</p>
      ${$??t`<p class="muted">${d(e,o.nothingBelow,ie,c)}</p>`}
    </div>
  </div>`}(e,p)}
        ${function(e,n){let{goals:o,leitlinien:r,topics:d,own:c,others:p}=n;return[o,r,d,c,p].some(({length:e})=>e>0)?t`${function(e,i){let{kind:n,topics:o,own:r}=i;return"umbrella"===n?t`${m(u(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:l}){let n=l.map(t=>({ref:{type:"leitlinie",id:t.id},name:s(t,e.lang)})),o=i&&{type:"goal",id:i.id},r=t`<span class="bundle-name"
    >${i?s(i,e.lang):$(e,l)}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${o?f(e,o,r):r}
      <span class="aside muted small">${a[e.lang].leitlinie(l.length)}</span>
    </div>
    ${J(e,n,"cells")}
    ${h(o&&e.detailsBelow(o),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===n?J(e,o.map(i=>({ref:{type:"topic",id:i.id},name:t`${k(e.model,i.id)}${s(i,e.lang)}`,remark:y(i,l(e,i,"leads",v(e,i.leads??[])),e.lang)})),"rows"):t`${m(r,Y,t=>K(e,t))}
  ${function(e,{own:i,others:s,counts:a}){if(0===s.length)return;let l=e.asList||!a.scoped?K:V;return t`${h(i.length>0,()=>t`<p class="others-title">${g[e.lang].othersTitle}</p>`)}
  ${b(s,i=>t`${m(i,Y,t=>l(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,i)}`}(e,n)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:s,noMatch:a}=g[e.lang];return e.filter?a:("projects"===t?e.noHits.project:void 0)??i(e,G,s)}(e,n)}</p>`}(e,n)}
        ${C(e,{...p,notes:j(p.notes,D)})}`:void 0];return I.some(Boolean)?t`${I}`:void 0}function ce(e,i){return t`<ul class="outline" aria-label=${g[e.lang].list}>
    ${m(i,({layer:e})=>e.id,i=>t`<li>${q(e,i)}${de(e,i)}</li>`)}
  </ul>`}export{oe as Opened,ne as linkedWords,ce as renderList,de as renderPanel,re as sheets};
