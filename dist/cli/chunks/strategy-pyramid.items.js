import{aj as e,T as t,a7 as i,V as a,aa as s,ab as l,J as n,ak as o,a0 as r,ax as d,$ as c}from"../fds.js";import{u as m,bC as p,bB as u,bD as g,D as b,a1 as f,C as $,bK as h,aq as y,r as v,bL as k,bM as w,bN as x,bO as j,R as B,Q as L,bP as z,s as O,bQ as D,d as T,bR as M,bS as U,bT as H,bU as N,aB as S,v as q,bV as A,bW as C,bX as I,bY as P}from"./run-render.js";import{b as Q,d as R}from"./fds-widget.js";import{f as V}from"./fold.styles.js";import{trace as W}from"./trace.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./selection.types.js";import"./render-hydrate.js";let J=e`
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
`,K=e`
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
`,X=["goals","leitlinien","topics","projects"];function Y(e,i,a){return $(i,i=>t`<ul class="items ${a}">
      ${m(i,({ref:e})=>v(e),({ref:i,name:a,remark:s})=>t`<li>
              ${b(e,i,a)}
              ${f(s,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${f(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}let E=(e,i)=>t`<span class="bundle-name">${k(e,i)}</span>
    <span class="aside muted small">${w(e,i)}</span>`;function F(e,{scope:i,projects:s}){let n=s.map(i=>({ref:{type:"project",id:i.id},name:t`${y(e.model,i.topic)}${a(i,e.lang)}`,remark:x(e,i)}));return t`${f(i?.summary&&i,t=>l(t,"summary",e.lang,"summary"))}
  ${Y(e,n,"rows")} ${f(i,i=>t`${Q(e,i)}`)}`}function G(e,i){return t`<div class="bundle stacked" part="group">
    <p>${E(e,i)}</p>
    ${F(e,i)}
  </div>`}function Z(e,i){let a=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${t=>{e.fold(a,t.currentTarget.open)}}
  >
    <summary>${E(e,i)}</summary>
    ${F(e,i)}
  </details>`}let _=({scope:e})=>e?.id??"";function ee(e,i){return t`${l(i,"text",e.lang)} ${z(e.model,i.cite,e.lang)}`}function te(e,t,i){let a=B(e.headingLevel);for(let e=0;e<t;e+=1)a=B(a);return L(a,i)}function ie(e,i,s=[]){if(0!==s.length)return t`<div class="vision-part">
    ${te(e,2,i)}
    ${$(s,i=>t`<ul class="columns">
          ${m(i,({id:e})=>e,i=>t`<li>
    ${te(e,3,a(i,e.lang))}
    ${f(i.text,()=>l(i,"text",e.lang))}
    ${z(e.model,i.cite,e.lang)}
    ${$(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${ee(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let ae=["layers","projects","actors","scopes"];function se(e,i,s){if(0!==s.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${s.map(i=>t`<li>
            ${b(e,{type:"layer",id:i.id},a(i,e.lang))}
          </li>`)}
    </ul>`}let le=(e,t)=>e.filter(Boolean).join(t);function ne({model:e,lang:t},{type:i,id:a}){let s="cell"===i?void 0:e.find(i,a);return u[t].quote(s?c(s,t):a)}function oe(e,t){let{selection:i}=e.selection;if(!i||"linked"!==T(e,t))return"";let{selected:a,linked:s}=u[e.lang],l=le((t.kind?M[t.kind]:[]).map(t=>function(e,t){let i=H(e.selection.linked,t),[a]=i;if(void 0===a)return"";let s=N(e,t,i);return 1===i.length?`${s} (${ne(e,{type:t,id:a})})`:s}(e,t)),", ");return le([U(i)===t.layer.id&&`${a}: ${ne(e,i)}`,l&&`${s}: ${l}`],S)}class re{#e=new Set;#t=null;#i;#a;constructor(e,t){this.host=e,this.open=t}get entryOfDetails(){return this.#i&&`[data-ref="${v(this.#i)}"]`}follow(e){let{selection:t}=e.selection;if(O(t,this.#t))return;this.#t=t;let i=this.#a&&O(t,this.#a)?this.#a.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let a=U(t);void 0===a||i||this.open.add(a),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#s(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#s(e,t,i){this.#a=t?{...t,place:i}:void 0,e.choose(t)}#l(e,t,i){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#i;return s&&O(s,t)&&s.place===i?R({...e,choose:t=>{this.#s(e,t,"/")},headingLevel:B(e.headingLevel)},a):void 0}}let de=[V,K,J];function ce(e,c){let{layer:v,isTop:k}=c,{feed:w}=e.model,x=e.asList||e.isOpen(v.id),B=t=>k&&(e.asList||e.isOpen(t)),L=A(w,c),T=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,c),B(I)&&L.length>0?t`<section class="contradictions" part="contradictions">
    ${te(e,1,u[e.lang].contradictions)}
    ${$(L,i=>t`${i.map(t=>ee(e,t))}`,e)}
  </section>`:void 0,B(P)&&w.vision?function(e,i,s){let{lang:r}=e,{challenges:d,goals:c,groups:p}=u[r];return t`<section class="vision-block" part="vision-text">
    ${te(e,1,a(i,r))}
    ${f(i.motto,()=>l(i,"motto",r,"motto"))}
    ${f(i.summary,()=>l(i,"summary",r))}
    ${ie(e,d,i.challenges)}
    ${f(e.model.feed.goals.length>0,()=>t`<div class="vision-part">
          ${te(e,2,c)}
          <ul class="columns">
            ${m(e.model.feed.goals,({id:e})=>e,i=>function(e,i){let{lang:a}=e,s={type:"goal",id:i.id},r=e.at("vision"),d=n(i,"title",a),c=r.detailsBelow(s),{statements:m=[]}=i;return t`<li ?data-wide=${c}>
    ${te(e,3,e.asList?d:b(r,s,d))}
    ${c??t`${f(i.summary,()=>l(i,"summary",a))}
      ${$(m,e=>t`<ul class="statements">
            ${e.map(e=>t`<li>${o(e,a)} ${n(e,"text",a)}</li>`)}
          </ul>`,{lang:a})}
      ${z(e.model,i.cite,a)}`}
  </li>`}(e,i))}
          </ul>
        </div>`)}
    ${ie(e,p,i.groups)}
    ${$(j(i.notes,s),i=>t`${i.map(t=>ee(e,t))}`,{lang:r})}
    ${Q(e,{...i,id:"",notes:[]})}
  </section>`}(e,w.vision,L):void 0,x?t`${e.asList?void 0:C(e,c)} ${function(e,i){let{selection:s}=e.selection,{vision:l,layers:n}=e.model.feed;if(!e.showsDetails||!O(s,{type:"layer",id:i.id}))return;let o=u[e.lang],c=n.findIndex(({id:e})=>e===i.id),[m,p]=[n.slice(0,c),n.slice(c+1)],g=se(e,o.layersAbove,m),$=se(e,o.layersBelow,p)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(D(e).flatMap(({id:t})=>W(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
    ${i.map(i=>t`<li>
          ${b(e,{type:"actor",id:i.id},a(i,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return t`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${o.why}</p>
      ${f(l,i=>t`<p class="vision">${a(i,e.lang)}</p>`)}
      ${g??(l?void 0:t`<p class="muted">${r(e,o.nothingAbove,["layers"])}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${o.outcome}</p>
      ${$??t`<p class="muted">${r(e,o.nothingBelow,ae,d)}</p>`}
    </div>
  </div>`}(e,v)}
        ${function(e,l){let{goals:n,leitlinien:o,topics:r,own:d,others:c}=l;return[n,o,r,d,c].some(({length:e})=>e>0)?t`${function(e,i){let{kind:l,topics:n,own:o}=i;return"umbrella"===l?t`${m(p(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:l}){let n=l.map(t=>({ref:{type:"leitlinie",id:t.id},name:a(t,e.lang)})),o=i&&{type:"goal",id:i.id},r=t`<span class="bundle-name"
    >${i?a(i,e.lang):g(e,l)}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${o?b(e,o,r):r}
      <span class="aside muted small">${s[e.lang].leitlinie(l.length)}</span>
    </div>
    ${Y(e,n,"cells")}
    ${f(o&&e.detailsBelow(o),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===l?Y(e,n.map(i=>({ref:{type:"topic",id:i.id},name:t`${y(e.model,i.id)}${a(i,e.lang)}`,remark:h(e,i)})),"rows"):t`${m(o,_,t=>G(e,t))}
  ${function(e,{own:i,others:a,counts:s}){if(0===a.length)return;let l=e.asList||!s.scoped?G:Z;return t`${f(i.length>0,()=>t`<p class="others-title">${u[e.lang].othersTitle}</p>`)}
  ${$(a,i=>t`${m(i,_,t=>l(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,i)}`}(e,l)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:a,noMatch:s}=u[e.lang];return e.filter?s:("projects"===t?e.noHits.project:void 0)??i(e,X,a)}(e,l)}</p>`}(e,c)}
        ${Q(e,{...v,notes:j(v.notes,L)})}`:void 0];return T.some(Boolean)?t`${T}`:void 0}function me(e,i){return t`<ul class="outline" aria-label=${u[e.lang].list}>
    ${m(i,({layer:e})=>e.id,i=>t`<li>${q(e,i)}${ce(e,i)}</li>`)}
  </ul>`}export{re as Opened,oe as linkedWords,me as renderList,ce as renderPanel,de as sheets};
