import{I as e,T as i,Z as t,bj as a,bi as s,V as l,a2 as n,a1 as o,a4 as r,as as d,a5 as c,bq as m,aM as p,br as u,P as g,ah as $,K as f,a8 as h,bs as b,aj as v,ai as y,bt as k,bu as w,z as x,bv as j,N as L,bw as O,bx as B,by as z,O as N,bz as T,bA as I,bB as S,bC as D,_ as M}from"../fds.js";import{b as q,a as A}from"./fds-widget.js";import{f as P}from"./fold.styles.js";import{trace as U}from"./trace.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./selection.types.js";import"./render-hydrate.js";let _=e`
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
`,G=["goals","leitlinien","topics","projects"];function H(e,a,s){return c(a,a=>i`<ul class="items ${s}">
      ${t(a,({ref:e})=>g(e),({ref:t,name:a,remark:s})=>i`<li>
              ${o(e,t,a)}
              ${d(s,e=>i`<span class="aside muted small">${e}</span>`)}
            </li>
            ${d(e.detailsBelow(t),e=>i`<li class="in-place">${e}</li>`)}`)}
    </ul>`,{lang:e.lang,open:60,isNeeded:({ref:i})=>void 0!==e.detailsBelow(i)})}function W(e,{scope:t,projects:a}){let l=t?n(t,e.lang):$(e,a,"scope",s[e.lang].noScope),{length:o}=a,d=t?.own?f[e.lang].projects(o,void 0):r[e.lang].project(o);return i`<span class="bundle-name">${l}</span>
    <span class="aside muted small">${d}</span>`}function E(e,{scope:t,projects:a}){let l=a.map(t=>({ref:{type:"project",id:t.id},name:i`${u(e.model,t.topic)}${n(t,e.lang)}`,remark:s[e.lang].lead(m(e,t,"lead",p(e,t.lead??[])))}));return i`${d(t?.summary&&t,t=>i`<p class="summary">${h(t,"summary",e.lang)}</p>`)}
  ${H(e,l,"rows")} ${d(t,t=>i`${q(e,t)}`)}`}function F(e,t){return i`<div class="bundle stacked" part="group">
    <p>${W(e,t)}</p>
    ${E(e,t)}
  </div>`}function K(e,t){let a=t.scope?.id??"";return i`<details
    class="fold scope"
    part="group"
    ?open=${e.isUnfolded(a)}
    @toggle=${i=>{e.fold(a,i.currentTarget.open)}}
  >
    <summary>${W(e,t)}</summary>
    ${E(e,t)}
  </details>`}let R=({scope:e})=>e?.id??"";function V(e,t){return i`<p>${h(t,"text",e.lang)}</p>
    ${k(e.model,t.cite,e.lang)}`}function Z(e,i,t){let a=v(e.headingLevel);for(let e=0;e<i;e+=1)a=v(a);return y(a,t)}function J(e,a,s=[]){if(0!==s.length)return i`<div class="vision-part">
    ${Z(e,2,a)}
    ${c(s,a=>i`<ul class="columns">
          ${t(a,({id:e})=>e,t=>i`<li>
    ${Z(e,3,n(t,e.lang))}
    ${d(t.text,()=>i`<p>${h(t,"text",e.lang)}</p>`)}
    ${k(e.model,t.cite,e.lang)}
    ${c(t.notes??[],t=>i`${t.map(t=>i`<div class="aside">${V(e,t)}</div>`)}`,e)}
  </li>`)}
        </ul>`,e)}
  </div>`}function Q(e,t,a){if(0!==a.length)return i`<p class="muted">${t}</p>
    <ul class="links">
      ${a.map(t=>i`<li>
            ${o(e,{type:"layer",id:t.id},n(t,e.lang))}
          </li>`)}
    </ul>`}let X=(e,i)=>e.filter(Boolean).join(i);function Y({model:e,lang:i},{type:t,id:a}){let l="cell"===t?void 0:e.find(t,a);return s[i].quote(l?N(l,i):a)}function ee(e,i){let{selection:t}=e.selection;if(!t||"linked"!==L(e,i))return"";let{selected:a,linked:l}=s[e.lang],n=X((i.kind?O[i.kind]:[]).map(i=>function(e,i){let t=z(e.selection.linked,i),[a]=t;if(void 0===a)return"";let s=r[e.lang][i](t.length);return 1===t.length?`${s} (${Y(e,{type:i,id:a})})`:s}(e,i)),", ");return X([B(t)===i.layer.id&&`${a}: ${Y(e,t)}`,n&&`${l}: ${n}`]," · ")}class ie{#e=new Set;#i=null;#t;#a;constructor(e,i){this.host=e,this.open=i}follow(e){let{selection:i}=e.selection;if(x(i,this.#i))return;this.#i=i;let t=this.#a&&x(i,this.#a)?this.#a.place:"";if(!i||!e.showsDetails||"/"===t&&this.#t)return;let a=B(i);void 0===a||t||this.open.add(a),"layer"===i.type||(this.#t={...i,place:t},"project"===i.type&&this.#e.add(e.model.find("project",i.id)?.scope??""))}viewOf(e,i=""){return{...e,choose:t=>{this.#s(e,t,i)},isUnfolded:e=>this.#e.has(e),fold:(e,i)=>{i?this.#e.add(e):this.#e.delete(e)},at:i=>this.viewOf(e,i),detailsBelow:t=>this.#l(e,t,i)}}#s(e,i,t){this.#a=i?{...i,place:t}:void 0,i?e.choose(i):this.clear(()=>{e.choose(null)})}#l(e,i,t){let{selection:a}=e.selection;if(!e.showsDetails||!a||"layer"===a.type)return;let s=this.#t;return s&&x(s,i)&&s.place===t?A({...e,choose:i=>{this.#s(e,i,"/")},headingLevel:v(e.headingLevel)},a):void 0}clear(e){let i=this.host.renderRoot,t=i.querySelector(":focus")?.closest(".details");e(),t&&this.#t&&[...i.querySelectorAll(`[data-ref="${g(this.#t)}"]`)].filter(e=>e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.focus()}}let te=[P,C,_];function ae(e,g){let{layer:$,isTop:f}=g,{feed:v}=e.model,y=e.asList||e.isOpen($.id),L=i=>f&&(e.asList||e.isOpen(i)),O=T(v,g),B=[function(e,{decision:i}){return i&&e.detailsBelow({type:"event",id:i.id})}(e,g),L(S)&&O.length>0?i`<section class="contradictions" part="contradictions">
    ${Z(e,1,s[e.lang].contradictions)}
    ${c(O,t=>i`${t.map(i=>V(e,i))}`,e)}
  </section>`:void 0,L(D)&&v.vision?function(e,a,l){let{lang:r}=e,{challenges:m,goals:p,groups:u}=s[r];return i`<section class="vision-block" part="vision-text">
    ${Z(e,1,n(a,r))}
    ${d(a.motto,()=>i`<p class="motto">${h(a,"motto",r)}</p>`)}
    ${d(a.summary,()=>i`<p>${h(a,"summary",r)}</p>`)}
    ${J(e,m,a.challenges)}
    ${d(e.model.feed.goals.length>0,()=>i`<div class="vision-part">
          ${Z(e,2,p)}
          <ul class="columns">
            ${t(e.model.feed.goals,({id:e})=>e,t=>function(e,t){let{lang:a}=e,s={type:"goal",id:t.id},l=e.at("vision"),n=h(t,"title",a),r=l.detailsBelow(s),{statements:m=[]}=t;return i`<li ?data-wide=${r}>
    ${Z(e,3,e.asList?n:o(l,s,n))}
    ${r??i`${d(t.summary,()=>i`<p>${h(t,"summary",a)}</p>`)}
      ${c(m,e=>i`<ul class="statements">
            ${e.map(e=>i`<li>
                  ${d(e.title,()=>i`<strong>${w(e,a)}.</strong>`)}
                  ${h(e,"text",a)}
                </li>`)}
          </ul>`,{lang:a})}
      ${k(e.model,t.cite,a)}`}
  </li>`}(e,t))}
          </ul>
        </div>`)}
    ${J(e,u,a.groups)}
    ${c(b(a.notes,l),t=>i`${t.map(i=>V(e,i))}`,{lang:r})}
    ${q(e,{...a,id:"",notes:[]})}
  </section>`}(e,v.vision,O):void 0,y?i`${e.asList?void 0:I(e,g)} ${function(e,t){let{selection:a}=e.selection,{vision:l,layers:r}=e.model.feed;if(!e.showsDetails||!x(a,{type:"layer",id:t.id}))return;let c=s[e.lang],m=r.findIndex(({id:e})=>e===t.id),[p,u]=[r.slice(0,m),r.slice(m+1)],g=Q(e,c.layersAbove,p),$=Q(e,c.layersBelow,u)??("projects"===t.id?function(e){let t=function({model:e}){return[...new Set(j(e).flatMap(({id:i})=>U(e,{type:"project",id:i}).down.filter(({type:e})=>"actor"===e)).map(({id:e})=>e))]}(e).flatMap(i=>e.model.find("actor",i)??[]);if(0!==t.length)return i`<ul class="links">
    ${t.map(t=>i`<li>
          ${o(e,{type:"actor",id:t.id},n(t,e.lang))}
        </li>`)}
  </ul>`}(e):void 0);return i`<div class="ways layer-ways" part="ways">
    <div class="way">
      <p class="way-title">${c.why}</p>
      ${d(l,t=>i`<p class="vision">${n(t,e.lang)}</p>`)}
      ${g??(l?void 0:i`<p class="muted">${c.nothingAbove}</p>`)}
    </div>
    <div class="way">
      <p class="way-title">${c.outcome}</p>
      ${$??i`<p class="muted">${c.nothingBelow}</p>`}
    </div>
  </div>`}(e,$)}
        ${function(e,g){let{goals:$,leitlinien:f,topics:h,own:b,others:v}=g;return[$,f,h,b,v].some(({length:e})=>e>0)?i`${function(e,l){let{kind:g,topics:$,own:f}=l;return"umbrella"===g?i`${t(a(e.model),({goal:e})=>e?.id??"",t=>function(e,{goal:t,leitlinien:a}){let l=a.map(i=>({ref:{type:"leitlinie",id:i.id},name:n(i,e.lang)})),c=t&&{type:"goal",id:t.id},m=i`<span class="bundle-name"
    >${t?n(t,e.lang):s[e.lang].noGoal}</span
  >`;return i`<div class="bundle" part="group">
    <div class="bundle-head">
      ${c?o(e,c,m):m}
      <span class="aside muted small">${r[e.lang].leitlinie(a.length)}</span>
    </div>
    ${H(e,l,"cells")}
    ${d(c&&e.detailsBelow(c),e=>i`<div class="in-place">${e}</div>`)}
  </div>`}(e,t))}`:"topics"===g?H(e,$.map(t=>({ref:{type:"topic",id:t.id},name:i`${u(e.model,t.id)}${n(t,e.lang)}`,remark:s[e.lang].topicLead(m(e,t,"leads",p(e,t.leads??[])))})),"rows"):i`${t(f,R,i=>F(e,i))}
  ${function(e,{own:a,others:l,counts:n}){if(0===l.length)return;let o=e.asList||!n.scoped?F:K;return i`${d(a.length>0,()=>i`<p class="others-title">${s[e.lang].othersTitle}</p>`)}
  ${c(l,a=>i`${t(a,R,i=>o(e,i))}`,{lang:e.lang,isNeeded:({scope:i})=>e.isUnfolded(i?.id??"")})}`}(e,l)}`}(e,g)}`:i`<p class="muted">${function(e,{kind:i}){let{noItems:t,noMatch:a}=s[e.lang];return e.filter?a:("projects"===i?e.noHits.project:void 0)??l(e,G,t)}(e,g)}</p>`}(e,g)}
        ${q(e,{...$,notes:b($.notes,O)})}`:void 0];return B.some(Boolean)?i`${B}`:void 0}function se(e,a){return i`<ul class="outline" aria-label=${s[e.lang].list}>
    ${t(a,({layer:e})=>e.id,t=>i`<li>${M(e,t)}${ae(e,t)}</li>`)}
  </ul>`}export{ie as Opened,ee as linkedWords,se as renderList,ae as renderPanel,te as sheets};
