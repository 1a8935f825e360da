import{Q as e,T as t,a4 as i,bW as a,bV as s,a0 as l,a9 as n,bX as o,a8 as r,ab as d,aD as c,ad as m,c2 as p,bS as u,aZ as g,c3 as f,Y as $,as as h,U as b,af as y,c4 as v,au as k,at as w,c5 as x,c6 as j,F as L,c7 as O,c8 as B,c9 as z,V as S,ca as T,cb as D,cc as N,X as I,cd as U,ce as M,cf as q,cg as A,a5 as P}from"../fds.js";import{b as W,a as F}from"./fds-widget.js";import{f as H}from"./fold.styles.js";import{trace as V}from"./trace.js";import{c as X}from"./type-word.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";let _=e`
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
`,E=["goals","leitlinien","topics","projects"];function G(e,a,s){return m(a,a=>t`<ul class="items ${s}">
      ${i(a,({ref:e})=>$(e),({ref:i,name:a,remark:s})=>t`<li>
              ${r(e,i,a)}
              ${c(s,e=>t`<span class="aside muted small">${e}</span>`)}
            </li>
            ${c(e.detailsBelow(i),e=>t`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:t})=>void 0!==e.detailsBelow(t)})}function Q(e,{scope:i,projects:a}){let l=i?n(i,e.lang):h(e,a,"scope",s[e.lang].noScope),{length:o}=a,r=i?.own?b[e.lang].projects(o,void 0):d[e.lang].project(o);return t`<span class="bundle-name">${l}</span>
    <span class="aside muted small">${r}</span>`}function R(e,{scope:i,projects:a}){let l=a.map(i=>({ref:{type:"project",id:i.id},name:t`${f(e.model,i.topic)}${n(i,e.lang)}`,remark:s[e.lang].lead(u(e,i,"lead",g(e,i.lead??[])))}));return t`${c(i?.summary&&i,i=>t`<p class="summary">${y(i,"summary",e.lang)}</p>`)}
  ${G(e,l,"rows")} ${c(i,i=>t`${W(e,i)}`)}`}function Y(e,i){return t`<div class="bundle stacked" part="group">
    <p>${Q(e,i)}</p>
    ${R(e,i)}
  </div>`}function Z(e,i){let a=i.scope?.id??"";return t`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${t=>{e.fold(a,t.currentTarget.open)}}
  >
    <summary>${Q(e,i)}</summary>
    ${R(e,i)}
  </details>`}let J=({scope:e})=>e?.id??"";function K(e,i){return t`<p>${y(i,"text",e.lang)}</p>
    ${x(e.model,i.cite,e.lang)}`}function ee(e,t,i){let a=k(e.headingLevel);for(let e=0;e<t;e+=1)a=k(a);return w(a,i)}function te(e,a,s=[]){if(0!==s.length)return t`<div class="vision-part">
    ${ee(e,2,a)}
    ${m(s,a=>t`<ul class="columns">
          ${i(a,({id:e})=>e,i=>t`<li>
    ${ee(e,3,n(i,e.lang))}
    ${c(i.text,()=>t`<p>${y(i,"text",e.lang)}</p>`)}
    ${x(e.model,i.cite,e.lang)}
    ${m(i.notes??[],i=>t`${i.map(i=>t`<div class="aside">${K(e,i)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}let ie=["layers","projects","actors","scopes"];function ae(e,i,a){if(0!==a.length)return t`<p class="muted">${i}</p>
    <ul class="links">
      ${a.map(i=>t`<li>
            ${r(e,{type:"layer",id:i.id},n(i,e.lang))}
          </li>`)}
    </ul>`}let se=(e,t)=>e.filter(Boolean).join(t);function le({model:e,lang:t},{type:i,id:a}){let l="cell"===i?void 0:e.find(i,a);return s[t].quote(l?I(l,t):a)}function ne(e,t){let{selection:i}=e.selection;if(!i||"linked"!==S(e,t))return"";let{selected:a,linked:l}=s[e.lang],n=se((t.kind?T[t.kind]:[]).map(t=>function(e,t){let i=N(e.selection.linked,t),[a]=i;if(void 0===a)return"";let s=X(e,t,i);return 1===i.length?`${s} (${le(e,{type:t,id:a})})`:s}(e,t)),", ");return se([D(i)===t.layer.id&&`${a}: ${le(e,i)}`,n&&`${l}: ${n}`]," · ")}class oe{#e=new Set;#t=null;#i;#a;constructor(e,t){this.host=e,this.open=t}follow(e){let{selection:t}=e.selection;if(L(t,this.#t))return;this.#t=t;let i=this.#a&&L(t,this.#a)?this.#a.place:"";if(!t||!e.showsDetails||"/"===i&&this.#i)return;let a=D(t);void 0===a||i||this.open.add(a),"layer"===t.type||(this.#i={...t,place:i},"project"===t.type&&this.#e.add(e.model.find("project",t.id)?.scope??""))}viewOf(e,t=""){return{...e,choose:i=>{this.#s(e,i,t)},isUnfolded:e=>this.#e.has(e),fold:(e,t)=>{t?this.#e.add(e):this.#e.delete(e)},at:t=>this.viewOf(e,t),detailsBelow:i=>this.#l(e,i,t)}}#s(e,t,i){this.#a=t?{...t,place:i}:void 0,t?e.choose(t):this.clear(()=>{e.choose(null)})}#l(e,t,i){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#i;return s&&L(s,t)&&s.place===i?F({...e,choose:t=>{this.#s(e,t,"/")},headingLevel:k(e.headingLevel)},a):void 0}clear(e){let t=this.host.renderRoot,i=t.querySelector(":focus")?.closest(".details");e(),i&&this.#i&&[...t.querySelectorAll(`[data-ref="${$(this.#i)}"]`)].filter(e=>e.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let re=[H,C,_];function de(e,$){let{layer:h,isTop:b}=$,{feed:k}=e.model,w=e.asList||e.isOpen(h.id),S=t=>b&&(e.asList||e.isOpen(t)),T=U(k,$),D=[function(e,{decision:{event:t}}){return t&&e.detailsBelow({type:"event",id:t.id})}(e,$),S(q)&&T.length>0?t`<section class="contradictions" part="contradictions">
    ${ee(e,1,s[e.lang].contradictions)}
    ${m(T,i=>t`${i.map(t=>K(e,t))}`,e)}
  </section>`:void 0,S(A)&&k.vision?function(e,a,l){let{lang:o}=e,{challenges:d,goals:p,groups:u}=s[o];return t`<section class="vision-block" part="vision-text">
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
    ${m(v(a.notes,l),i=>t`${i.map(t=>K(e,t))}`,{lang:o})}
    ${W(e,{...a,id:"",notes:[]})}
  </section>`}(e,k.vision,T):void 0,w?t`${e.asList?void 0:M(e,$)} ${function(e,i){let{selection:a}=e.selection,{vision:l,layers:o}=e.model.feed;if(!e.showsDetails||!L(a,{type:"layer",id:i.id}))return;let d=s[e.lang],m=o.findIndex(({id:e})=>e===i.id),[p,u]=[o.slice(0,m),o.slice(m+1)],g=ae(e,d.layersAbove,p),f=ae(e,d.layersBelow,u)??("projects"===i.id?function(e){let i=function({model:e}){return[...new Set(z(e).flatMap(({id:t})=>V(e,{type:"project",id:t}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(t=>e.model.find("actor",t)??[]);if(0!==i.length)return t`<ul class="links">
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
      ${f??t`<p class="muted">${O(e,d.nothingBelow,ie,B)}</p>`}
    </div>
  </div>`}(e,h)}
        ${function(e,$){let{goals:h,leitlinien:b,topics:y,own:v,others:k}=$;return[h,b,y,v,k].some(({length:e})=>e>0)?t`${function(e,l){let{kind:$,topics:h,own:b}=l;return"umbrella"===$?t`${i(a(e.model),({goal:e})=>e?.id??"",i=>function(e,{goal:i,leitlinien:a}){let s=a.map(t=>({ref:{type:"leitlinie",id:t.id},name:n(t,e.lang)})),l=i&&{type:"goal",id:i.id},m=t`<span class="bundle-name"
    >${i?n(i,e.lang):o(e,a)}</span
  >`;return t`<div class="bundle" part="group">
    <div class="bundle-head">
      ${l?r(e,l,m):m}
      <span class="aside muted small">${d[e.lang].leitlinie(a.length)}</span>
    </div>
    ${G(e,s,"cells")}
    ${c(l&&e.detailsBelow(l),e=>t`<div class="in-place">${e}</div>`)}
  </div>`}(e,i))}`:"topics"===$?G(e,h.map(i=>({ref:{type:"topic",id:i.id},name:t`${f(e.model,i.id)}${n(i,e.lang)}`,remark:p(i,u(e,i,"leads",g(e,i.leads??[])),e.lang)})),"rows"):t`${i(b,J,t=>Y(e,t))}
  ${function(e,{own:a,others:l,counts:n}){if(0===l.length)return;let o=e.asList||!n.scoped?Y:Z;return t`${c(a.length>0,()=>t`<p class="others-title">${s[e.lang].othersTitle}</p>`)}
  ${m(l,a=>t`${i(a,J,t=>o(e,t))}`,{lang:e.lang,isNeeded:({scope:t})=>e.isUnfolded(t?.id??"")})}`}(e,l)}`}(e,$)}`:t`<p class="muted">${function(e,{kind:t}){let{noItems:i,noMatch:a}=s[e.lang];return e.filter?a:("projects"===t?e.noHits.project:void 0)??l(e,E,i)}(e,$)}</p>`}(e,$)}
        ${W(e,{...h,notes:v(h.notes,T)})}`:void 0];return D.some(Boolean)?t`${D}`:void 0}function ce(e,a){return t`<ul class="outline" aria-label=${s[e.lang].list}>
    ${i(a,({layer:e})=>e.id,i=>t`<li>${P(e,i)}${de(e,i)}</li>`)}
  </ul>`}export{oe as Opened,ne as linkedWords,ce as renderList,de as renderPanel,re as sheets};
