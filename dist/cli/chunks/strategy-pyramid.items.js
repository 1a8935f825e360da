import{aj as e,T as t,a9 as i,V as a,ab as s,a7 as l,a5 as n,aa as o,J as r,ak as d,a0 as c,ap as m,$ as p}from"../fds.js";import{u,bA as g,bz as b,bB as f,C as $,a0 as h,B as y,bI as v,bJ as k,ap as w,r as x,p as j,bK as B,Q as L,M as z,bL as O,s as T,bM as M,d as D,bN as S,bO as U,bP as A,bQ as H,v as I,bR as N,bS as J,bT as P,bU as Q}from"./run-render.js";import{b as q,d as C}from"./fds-widget.js";import{f as K}from"./fold.styles.js";import{trace as R}from"./trace.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./selection.types.js";import"./render-hydrate.js";let V=e`
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
  .cited-in {
    margin-block-start: 0.35em;
  }
  .cited-in cite {
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
`,W=e`
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
    .pyramid > .ground > .shape[data-state='linked'] {
      background: none;
      border-block-end: 4px dashed Highlight;
    }
    .pyramid > .ground > .shape[data-state='selected'] {
      background: none;
      border-block-end: 6px solid Highlight;
    }
  }
`,E=["goals","leitlinien","topics","projects"];function F(e,i,a){return y(i,i=>t`<ul class="items ${a}">
      ${u(i,({ref:e})=>x(e),({ref:i,name:a,remark:s})=>t`<li>
              ${$(e,i,a)}
              ${h(s,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${h(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function G(e,{scope:i,projects:l}){let o=i?a(i,e.lang):n(e,l,"scope",b[e.lang].noScope),{length:r}=l,d=i?.own?j[e.lang].projects(r,void 0):s[e.lang].project(r);return t`<span class="bundle-name">${o}</span>
    <span class="aside muted small">${d}</span>`}function X(e,{scope:i,projects:s}){let n=s.map(i=>({ref:{type:"project",id:i.id},name:t`${w(e.model,i.topic)}${a(i,e.lang)}`,remark:b[e.lang].lead(l(e,i,"lead",k(e,i.lead??[])))}));return t`${h(i?.summary&&i,t=>o(t,"summary",e.lang,"summary"))}
  ${F(e,n,"rows")} ${h(i,i=>t`${q(e,i)}`)}`}function Y(e,i){return t`<div class="bundle stacked" part="group">
    <p>${G(e,i)}</p>
    ${X(e,i)}
  </div>`}function Z(e,i){let a=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${t=>{e.fold(a,t.currentTarget.open)}}
  >
    <summary>${G(e,i)}</summary>
    ${X(e,i)}
  </details>`}let _=({scope:e})=>e?.id??"";function ee(e,i){return t`${o(i,"text",e.lang)} ${O(e.model,i.cite,e.lang)}`}function te(e,t,i){let a=L(e.headingLevel);for(let e=0;e<t;e+=1)a=L(a);return z(a,i)}function ie(e,i,s=[]){if(0!==s.length)return t`<div class="vision-part">
    ${te(e,2,i)}
    ${y(s,i=>t`<ul class="columns">
          ${u(i,({id:e})=>e,i=>t`<li>
    ${te(e,3,a(i,e.lang))}
    ${h(i.text,()=>o(i,"text",e.lang))}
    ${O(e.model,i.cite,e.lang)}
    ${y(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${ee(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let ae=["layers","projects","actors","scopes"];function se(e,i,s){if(0!==s.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${s.map(i=>t`<li>
            ${$(e,{type:"layer",id:i.id},a(i,e.lang))}
          </li>`)}
    </ul>`}let le=(e,t)=>e.filter(Boolean).join(t);function ne({model:e,lang:t},{type:i,id:a}){let s="cell"===i?void 0:e.find(i,a);return b[t].quote(s?p(s,t):a)}function oe(e,t){let{selection:i}=e.selection;if(!i||"linked"!==D(e,t))return"";let{selected:a,linked:s}=b[e.lang],l=le((t.kind?S[t.kind]:[]).map(t=>function(e,t){let i=A(e.selection.linked,t),[a]=i;if(void 0===a)return"";let s=H(e,t,i);return 1===i.length?`${s} (${ne(e,{type:t,id:a})})`:s}(e,t)),", ");return le([U(i)===t.layer.id&&`${a}: ${ne(e,i)}`,l&&`${s}: ${l}`]," · ")}class re{#e=new Set;#t=null;#i;#a;constructor(e,t){this.host=e,this.open=t}get entryOfDetails(){return this.#i&&`[data-ref="${x(this.#i)}"]`}follow(e){let{selection:t}=e.selection;if(T(t,this.#t))return;this.#t=t;let i=this.#a&&T(t,this.#a)?this.#a.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let a=U(t);void 0===a||i||this.open.add(a),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#s(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#s(e,t,i){this.#a=t?{...t,place:i}:void 0,e.choose(t)}#l(e,t,i){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#i;return s&&T(s,t)&&s.place===i?C({...e,choose:t=>{this.#s(e,t,"/")},headingLevel:L(e.headingLevel)},a):void 0}}let de=[K,W,V];function ce(e,n){let{layer:p,isTop:x}=n,{feed:j}=e.model,L=e.asList||e.isOpen(p.id),z=t=>x&&(e.asList||e.isOpen(t)),D=N(j,n),S=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,n),z(P)&&D.length>0?t`<section class="contradictions" part="contradictions">
    ${te(e,1,b[e.lang].contradictions)}
    ${y(D,i=>t`${i.map(t=>ee(e,t))}`,e)}
  </section>`:void 0,z(Q)&&j.vision?function(e,i,s){let{lang:l}=e,{challenges:n,goals:c,groups:m}=b[l];return t`<section class="vision-block" part="vision-text">
    ${te(e,1,a(i,l))}
    ${h(i.motto,()=>o(i,"motto",l,"motto"))}
    ${h(i.summary,()=>o(i,"summary",l))}
    ${ie(e,n,i.challenges)}
    ${h(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${te(e,2,c)}
          <ul class="columns">
            ${u(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:a}=e,s={type:"goal",id:i.id},l=e.at("vision"),n=r(i,"title",a),c=l.detailsBelow(s),{statements:m=[]}=i;return t`<li ?data-wide=${c}>
    ${te(e,3,e.asList?n:$(l,s,n))}
    ${c??t`${h(i.summary,()=>o(i,"summary",a))}
      ${y(m,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>${d(e,a)} ${r(e,"text",a)}</li>`)}
          </ul>`,{lang:a})}
      ${O(e.model,i.cite,a)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${ie(e,m,i.groups)}
    ${y(B(i.notes,s),i=>t`${i.map(t=>ee(e,t))}`,{lang:l})}
    ${q(e,{...i,id:"",notes:[]})}
  </section>`}(e,j.vision,D):void 0,L?t`${e.asList?void 0:J(e,n)} ${function(e,i){let{selection:s}=e.selection,{vision:l,layers:n}=e.model.feed;if(!e.showsDetails||!T(s,{type:"layer",id:i.id}))return;let o=b[e.lang],r=n.findIndex(({id:e})=>e===i.id),[d,p]=[n.slice(0,r),n.slice(r+1)],u=se(e,o.layersAbove,d),g=se(e,o.layersBelow,p)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(M(e).flatMap(({id:t})=>R(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${$(e,{type:"actor",id:i.id},a(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${o.why}</p>
      ${h(l,i=>t`<p class="vision">${a(i,e.lang)}</p>`)}
      ${u??(l?void 0:t`<p class="muted">${c(e,o.nothingAbove,["layers"])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${o.outcome}</p>
      ${g??t`<p class="muted">${c(e,o.nothingBelow,ae,m)}</p>`}
    </div>
  </div>`}(e,p)}
        ${function(e,n){let{goals:o,leitlinien:r,topics:d,own:c,others:m}=n;return[o,r,d,c,m].some(({length:e})=>e>0)?t`${function(e,i){let{kind:n,topics:o,own:r}=i;return"umbrella"===n?t`${u(g(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:l}){let n=l.map(t=>({ref:{type:"leitlinie",id:t.id},name:a(t,e.lang)})),o=i&&{type:"goal",id:i.id},r=t`<span class="bundle-name"
    >${i?a(i,e.lang):f(e,l)}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${o?$(e,o,r):r}
      <span class="aside muted small">${s[e.lang].leitlinie(l.length)}</span>
    </div>
    ${F(e,n,"cells")}
    ${h(o&&e.detailsBelow(o),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===n?F(e,o.map(i=>({ref:{type:"topic",id:i.id},name:t`${w(e.model,i.id)}${a(i,e.lang)}`,remark:v(i,l(e,i,"leads",k(e,i.leads??[])),e.lang)})),"rows"):t`${u(r,_,t=>Y(e,t))}
  ${function(e,{own:i,others:a,counts:s}){if(0===a.length)return;let l=e.asList||!s.scoped?Y:Z;return t`${h(i.length>0,()=>t`<p class="others-title">${b[e.lang].othersTitle}</p>`)}
  ${y(a,i=>t`${u(i,_,t=>l(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,i)}`}(e,n)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:a,noMatch:s}=b[e.lang];return e.filter?s:("projects"===t?e.noHits.project:void 0)??i(e,E,a)}(e,n)}</p>`}(e,n)}
        ${q(e,{...p,notes:B(p.notes,D)})}`:void 0];return S.some(Boolean)?t`${S}`:void 0}function me(e,i){return t`<ul class="outline" aria-label=${b[e.lang].list}>
    ${u(i,({layer:e})=>e.id,i=>t`<li>${I(e,i)}${ce(e,i)}</li>`)}
  </ul>`}export{re as Opened,oe as linkedWords,me as renderList,ce as renderPanel,de as sheets};
