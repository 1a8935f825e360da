import{aa as e,T as t,a5 as i,O as a,a6 as s,a3 as l,a1 as n,D as o,ab as r,V as d,af as c,U as p}from"../fds.js";import{o as m,bd as u,bc as g,be as f,w as $,V as b,z as h,bl as v,bm as y,ae as k,r as w,p as x,bn as j,I as O,H as L,bo as B,s as z,bp as T,b as D,bq as I,br as N,bs as S,bt as q,q as U,bu as M,bv as A,bw as H,bx as P}from"./run-render.js";import{b as V,d as W}from"./fds-widget.js";import{f as _}from"./fold.styles.js";import{trace as C}from"./trace.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./selection.types.js";import"./render-hydrate.js";let E=e`
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
`,G=["goals","leitlinien","topics","projects"];function R(e,i,a){return h(i,i=>t`<ul class="items ${a}">
      ${m(i,({ref:e})=>w(e),({ref:i,name:a,remark:s})=>t`<li>
              ${$(e,i,a)}
              ${b(s,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${b(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function J(e,{scope:i,projects:l}){let o=i?a(i,e.lang):n(e,l,"scope",g[e.lang].noScope),{length:r}=l,d=i?.own?x[e.lang].projects(r,void 0):s[e.lang].project(r);return t`<span class="bundle-name">${o}</span>
    <span class="aside muted small">${d}</span>`}function K(e,{scope:i,projects:s}){let n=s.map(i=>({ref:{type:"project",id:i.id},name:t`${k(e.model,i.topic)}${a(i,e.lang)}`,remark:g[e.lang].lead(l(e,i,"lead",y(e,i.lead??[])))}));return t`${b(i?.summary&&i,i=>t`<p class="summary">${o(i,"summary",e.lang)}</p>`)}
  ${R(e,n,"rows")} ${b(i,i=>t`${V(e,i)}`)}`}function Q(e,i){return t`<div class="bundle stacked" part="group">
    <p>${J(e,i)}</p>
    ${K(e,i)}
  </div>`}function X(e,i){let a=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${t=>{e.fold(a,t.currentTarget.open)}}
  >
    <summary>${J(e,i)}</summary>
    ${K(e,i)}
  </details>`}let Y=({scope:e})=>e?.id??"";function Z(e,i){return t`<p>${o(i,"text",e.lang)}</p>
    ${B(e.model,i.cite,e.lang)}`}function ee(e,t,i){let a=O(e.headingLevel);for(let e=0;e<t;e+=1)a=O(a);return L(a,i)}function te(e,i,s=[]){if(0!==s.length)return t`<div class="vision-part">
    ${ee(e,2,i)}
    ${h(s,i=>t`<ul class="columns">
          ${m(i,({id:e})=>e,i=>t`<li>
    ${ee(e,3,a(i,e.lang))}
    ${b(i.text,()=>t`<p>${o(i,"text",e.lang)}</p>`)}
    ${B(e.model,i.cite,e.lang)}
    ${h(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${Z(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let ie=["layers","projects","actors","scopes"];function ae(e,i,s){if(0!==s.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${s.map(i=>t`<li>
            ${$(e,{type:"layer",id:i.id},a(i,e.lang))}
          </li>`)}
    </ul>`}let se=(e,t)=>e.filter(Boolean).join(t);function le({model:e,lang:t},{type:i,id:a}){let s="cell"===i?void 0:e.find(i,a);return g[t].quote(s?p(s,t):a)}function ne(e,t){let{selection:i}=e.selection;if(!i||"linked"!==D(e,t))return"";let{selected:a,linked:s}=g[e.lang],l=se((t.kind?I[t.kind]:[]).map(t=>function(e,t){let i=S(e.selection.linked,t),[a]=i;if(void 0===a)return"";let s=q(e,t,i);return 1===i.length?`${s} (${le(e,{type:t,id:a})})`:s}(e,t)),", ");return se([N(i)===t.layer.id&&`${a}: ${le(e,i)}`,l&&`${s}: ${l}`]," · ")}class oe{#e=new Set;#t=null;#i;#a;constructor(e,t){this.host=e,this.open=t}follow(e){let{selection:t}=e.selection;if(z(t,this.#t))return;this.#t=t;let i=this.#a&&z(t,this.#a)?this.#a.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let a=N(t);void 0===a||i||this.open.add(a),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#s(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#s(e,t,i){this.#a=t?{...t,place:i}:void 0,t?e.choose(t):this.clear(()=>{e.choose(null)})}#l(e,t,i){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#i;return s&&z(s,t)&&s.place===i?W({...e,choose:t=>{this.#s(e,t,"/")},headingLevel:O(e.headingLevel)},a):void 0}clear(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e(),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${w(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let re=[_,F,E];function de(e,n){let{layer:p,isTop:w}=n,{feed:x}=e.model,O=e.asList||e.isOpen(p.id),L=t=>w&&(e.asList||e.isOpen(t)),D=M(x,n),I=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,n),L(H)&&D.length>0?t`<section class="contradictions" part="contradictions">
    ${ee(e,1,g[e.lang].contradictions)}
    ${h(D,i=>t`${i.map(t=>Z(e,t))}`,e)}
  </section>`:void 0,L(P)&&x.vision?function(e,i,s){let{lang:l}=e,{challenges:n,goals:d,groups:c}=g[l];return t`<section class="vision-block" part="vision-text">
    ${ee(e,1,a(i,l))}
    ${b(i.motto,()=>t`<p class="motto">${o(i,"motto",l)}</p>`)}
    ${b(i.summary,()=>t`<p>${o(i,"summary",l)}</p>`)}
    ${te(e,n,i.challenges)}
    ${b(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${ee(e,2,d)}
          <ul class="columns">
            ${m(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:a}=e,s={type:"goal",id:i.id},l=e.at("vision"),n=o(i,"title",a),d=l.detailsBelow(s),{statements:c=[]}=i;return t`<li ?data-wide=${d}>
    ${ee(e,3,e.asList?n:$(l,s,n))}
    ${d??t`${b(i.summary,()=>t`<p>${o(i,"summary",a)}</p>`)}
      ${h(c,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>${r(e,a)} ${o(e,"text",a)}</li>`)}
          </ul>`,{lang:a})}
      ${B(e.model,i.cite,a)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${te(e,c,i.groups)}
    ${h(j(i.notes,s),i=>t`${i.map(t=>Z(e,t))}`,{lang:l})}
    ${V(e,{...i,id:"",notes:[]})}
  </section>`}(e,x.vision,D):void 0,O?t`${e.asList?void 0:A(e,n)} ${function(e,i){let{selection:s}=e.selection,{vision:l,layers:n}=e.model.feed;if(!e.showsDetails||!z(s,{type:"layer",id:i.id}))return;let o=g[e.lang],r=n.findIndex(({id:e})=>e===i.id),[p,m]=[n.slice(0,r),n.slice(r+1)],u=ae(e,o.layersAbove,p),f=ae(e,o.layersBelow,m)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(T(e).flatMap(({id:t})=>C(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${$(e,{type:"actor",id:i.id},a(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${o.why}</p>
      ${b(l,i=>t`<p class="vision">${a(i,e.lang)}</p>`)}
      ${u??(l?void 0:t`<p class="muted">${d(e,o.nothingAbove,["layers"])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${o.outcome}</p>
      ${f??t`<p class="muted">${d(e,o.nothingBelow,ie,c)}</p>`}
    </div>
  </div>`}(e,p)}
        ${function(e,n){let{goals:o,leitlinien:r,topics:d,own:c,others:p}=n;return[o,r,d,c,p].some(({length:e})=>e>0)?t`${function(e,i){let{kind:n,topics:o,own:r}=i;return"umbrella"===n?t`${m(u(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:l}){let n=l.map(t=>({ref:{type:"leitlinie",id:t.id},name:a(t,e.lang)})),o=i&&{type:"goal",id:i.id},r=t`<span class="bundle-name"
    >${i?a(i,e.lang):f(e,l)}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${o?$(e,o,r):r}
      <span class="aside muted small">${s[e.lang].leitlinie(l.length)}</span>
    </div>
    ${R(e,n,"cells")}
    ${b(o&&e.detailsBelow(o),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===n?R(e,o.map(i=>({ref:{type:"topic",id:i.id},name:t`${k(e.model,i.id)}${a(i,e.lang)}`,remark:v(i,l(e,i,"leads",y(e,i.leads??[])),e.lang)})),"rows"):t`${m(r,Y,t=>Q(e,t))}
  ${function(e,{own:i,others:a,counts:s}){if(0===a.length)return;let l=e.asList||!s.scoped?Q:X;return t`${b(i.length>0,()=>t`<p class="others-title">${g[e.lang].othersTitle}</p>`)}
  ${h(a,i=>t`${m(i,Y,t=>l(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,i)}`}(e,n)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:a,noMatch:s}=g[e.lang];return e.filter?s:("projects"===t?e.noHits.project:void 0)??i(e,G,a)}(e,n)}</p>`}(e,n)}
        ${V(e,{...p,notes:j(p.notes,D)})}`:void 0];return I.some(Boolean)?t`${I}`:void 0}function ce(e,i){return t`<ul class="outline" aria-label=${g[e.lang].list}>
    ${m(i,({layer:e})=>e.id,i=>t`<li>${U(e,i)}${de(e,i)}</li>`)}
  </ul>`}export{oe as Opened,ne as linkedWords,ce as renderList,de as renderPanel,re as sheets};
