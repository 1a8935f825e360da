import{c as t,a as e}from"./citation-DL-cXOnz.js";import{t as a}from"./csv-CXA8MCIF.js";import{s as r,a as i,c as o,b as s,p as d}from"./tool-kinds-CmpyN6Md.js";import{t as n}from"./tools.strings-CkmwL90d.js";import{C as l,aV as p,ai as m,aW as c,o as f,aX as g,aY as u,aZ as y,Q as h,g as b,a_ as x,k,f as v,a$ as w,a0 as $,V as z,z as j,T as A,G as O,R as M,b0 as T,b1 as W,b2 as C,b3 as L}from"../fds.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";function P(t,e,a,r){let i=function(t,e=[]){let a=e.filter(({source:e})=>t.sources.has(e));return a.find(({page:t})=>void 0!==t)??a[0]}(t.model,r),o=i&&t.model.sources.get(i.source);return i&&o&&{id:e,title:a,source:o,cite:i,accessed:t.today}}function S(t,e,a){let r=(t,e)=>t?p(t,a).text:e,{noGoal:i,noScope:o}=u[a],{kind:s,topics:d,own:n,others:l}=e;return[...("umbrella"===s?y(t):[]).flatMap(({goal:t,leitlinien:e})=>[...t?[{ref:{type:"goal",id:t.id},record:t,group:""}]:[],...e.map(e=>({ref:{type:"leitlinie",id:e.id},record:e,group:r(t,i)}))]),...d.map(t=>({ref:{type:"topic",id:t.id},record:t,group:""})),...[...n,...l].flatMap(({scope:e,projects:i})=>i.map(s=>({ref:{type:"project",id:s.id},record:s,group:r(e,h({model:t,lang:a},i,"scope",o)),isOwn:e?.own??!1})))]}function V(t,e=[],a){return e.flatMap(e=>{let r=t.sources.get(e.source);if(!r)return[];let i=g(e,a);return[`${l(r,"title",a).text}${i&&`, ${i}`}`]}).join("; ")}let G=(t,e)=>{let{text:a}=l(t,"title",e);return a||p(t,e).text};function N(t,e,a){let{text:r}=l(t,"summary",a);return{"@type":"CreativeWork",additionalType:e.type,identifier:t.id,name:G(t,a),...r&&{description:r}}}let U=b`
  .fds-pyramid[data-poster] {
    --ink: #1a1d26;
    --muted: #4c5261;
    --rule: #c3c9d6;
    --paper: #fff;
    --accent: #0b4f9c;
    --accent-soft: #e3edf9;
    --topic-1: #0b5cad;
    --topic-2: #00716f;
    --topic-3: #8a5800;
    --topic-4: #7a3ea1;
    --topic-5: #b3261e;
    color-scheme: light;
    display: grid;
    grid-template: auto 1fr / minmax(0, 4fr) minmax(0, 7fr);
    column-gap: 1.6em;
    box-sizing: border-box;
    margin: 0;
    border: 0;
    padding: 0;
    color: var(--ink);
    line-height: 1.21;
    /* The printed area of A4 with its margins of 10 mm, less what rounding may take. */
    min-block-size: 272mm;
    print-color-adjust: exact;
  }
  .fds-pyramid[data-poster='A3'] {
    min-block-size: 391mm;
  }
  .fds-pyramid[data-poster] * {
    box-sizing: border-box;
  }
  .fds-pyramid[data-poster] > * {
    grid-column: 1 / -1;
  }
  /* Its statements, which say the same at length, are on the poster. */
  .fds-pyramid[data-poster] .goal-summary {
    display: none;
  }
  .fds-pyramid[data-poster] > .contradictions {
    grid-column: 1;
  }
  .fds-pyramid[data-poster] > .contradictions ~ .origins {
    grid-column: 2;
  }
  .fds-pyramid[data-poster] :is(h1, h2, h3, h4, p, ul) {
    margin: 0;
    padding: 0;
    max-width: none;
    font-size: 1em;
  }
  .fds-pyramid[data-poster] ul {
    list-style: none;
  }
  .fds-pyramid[data-poster] > header {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
    gap: 0 2em;
    border-block-start: 0.5em solid var(--accent);
    border-block-end: 1px solid var(--ink);
    padding-block: 0.8em 0.7em;
  }
  .fds-pyramid[data-poster] .strategy {
    grid-column: 1 / -1;
    font-size: 1.5em;
    color: var(--muted);
  }
  .fds-pyramid[data-poster] > header :is(h1, h2) {
    font-size: 3.4em;
    line-height: 1.1;
    font-weight: 700;
  }
  .fds-pyramid[data-poster] .motto {
    font-size: 1.9em;
    color: var(--accent);
    font-weight: 600;
  }
  .fds-pyramid[data-poster] .lead {
    grid-column: 1 / -1;
    font-size: 1.3em;
  }
  .fds-pyramid[data-poster] .part .origin {
    /* The sources stand below, with all their places. */
    display: none;
  }
  .fds-pyramid[data-poster] .layers {
    display: grid;
    grid-auto-rows: 1fr;
    margin-block: 1em 0;
  }
  .fds-pyramid[data-poster] .layer {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 7.5fr);
    column-gap: 2em;
  }
  .fds-pyramid[data-poster] .slice {
    display: block;
    position: relative;
  }
  .fds-pyramid[data-poster] .slice svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .fds-pyramid[data-poster] .text {
    display: grid;
    align-content: center;
    gap: 0.3em;
    background: none;
    border-block: 0;
    border-block-start: 1px solid var(--rule);
    padding: 0.4em 0;
    margin: 0;
    font-size: 1.08em;
  }
  .fds-pyramid[data-poster] .chips {
    gap: 0.25em;
  }
  .fds-pyramid[data-poster] .chips li {
    padding: 0.05em 0.3em;
  }
  .fds-pyramid[data-poster] .text .title-line :is(h2, h3) {
    font-size: 1.5em;
    font-weight: 700;
  }
  .fds-pyramid[data-poster] .vision {
    margin-block-start: 1em;
    border-block-start: 0.35em solid var(--accent);
    padding-block-start: 0.7em;
  }
  .fds-pyramid[data-poster] :is(.vision, .origins, .contradictions) > :is(h2, h3) {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
  }
  .fds-pyramid[data-poster] :is(.origins, .contradictions) > :is(h2, h3) {
    font-size: 1.05em;
  }
  .fds-pyramid[data-poster] .part {
    display: block;
    margin-block-start: 0.55em;
    padding-block-start: 0.35em;
  }
  .fds-pyramid[data-poster] .part > :is(h3, h4) {
    color: var(--accent);
    font-size: 1.15em;
    font-weight: 700;
  }
  /* By what they have to hold, so that all end at about one height. */
  .fds-pyramid[data-poster] .columns {
    display: flex;
    gap: 1.6em;
    margin-block-start: 0.2em;
  }
  .fds-pyramid[data-poster] .columns > li {
    flex: 3 1 0;
  }
  .fds-pyramid[data-poster] .columns > [data-weight='4'] {
    flex-grow: 3.3;
  }
  .fds-pyramid[data-poster] .columns > [data-weight='5'] {
    flex-grow: 3.9;
  }
  .fds-pyramid[data-poster] .columns > [data-weight='6'] {
    flex-grow: 4.2;
  }
  .fds-pyramid[data-poster] .columns > li {
    break-inside: auto;
  }
  .fds-pyramid[data-poster] .statements > li + li {
    margin-block-start: 0.2em;
  }
  .fds-pyramid[data-poster] :is(.origin, .note, .sources, footer) {
    font-size: 0.9em;
    color: var(--muted);
  }
  .fds-pyramid[data-poster] .contradictions {
    margin-block-start: 0.6em;
    border: 0;
    border-block-start: 1px solid var(--rule);
    padding: 0.45em 0 0;
  }
  .fds-pyramid[data-poster] .origins {
    margin-block-start: 0.6em;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.45em;
  }
  .fds-pyramid[data-poster] .sources {
    /* No columns of text: WebKit does not balance them here. */
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.15em 1.2em;
  }
  .fds-pyramid[data-poster] a {
    color: inherit;
    text-decoration: none;
  }
  .fds-pyramid[data-poster] footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.8em;
    border-block-start: 1px solid var(--ink);
    padding-block-start: 0.45em;
  }
`,B={letters:7700,size:6.7,fixed:.5,least:6,most:9},I={A4:B,A3:{...B,size:1.44*B.size,least:1.44*B.least,most:1.44*B.most}},J="foederale-digitalstrategie-aufbau";function K({model:t,lang:e,today:a},r){return d(e,()=>function(t,e,a){let{lang:r}=e;return{title:k[r].heading,lang:r,paper:`${a} portrait`,sheets:[...x.sheets,U],content:function(t,e,a){let{lang:r}=e,{title:i,publisher:o}=t.feed,{updated:s,updatedUnknown:d,source:n}=v[r],l=w(t,r),p=$(o,t=>A`<span>${n}: ${z(t.url,j(t,r))}</span>`);return A`<article class="fds-pyramid" lang=${r} data-poster=${a}>
    <header>
      ${$(i,()=>A`<p class="strategy">${O(t.feed,"title",r)}</p>`)}
      ${M(e.headingLevel,k[r].heading)} ${T(t,r)}
      <p class="lead">${W(f(t),r)}</p>
    </header>
    ${C(t,e)}
    <footer>
      <span>${l?s(l):d}</span> ${p} ${L(t,r)}
    </footer>
  </article>`}(t,{...e,headingLevel:1},a),type:I[a]}}(t,{lang:e,today:a},r),c[e].poster(r))}function Q(d){let{lang:g,model:u}=d;return[...function(a){let r=function(t){let{model:e,lang:a}=t,{selection:r}=t.selection,i=r&&"cell"!==r.type?e.find(r.type,r.id):void 0;if(r&&i){let e="title"in i?l(i,"title",a):p(i,a),o=P(t,`${r.type}-${r.id}`,e.text,i.cite);if(o)return o}let{vision:o,layers:s}=e.feed,d=o??s[0];return d&&P(t,"vision",p(d,a).text,d.cite)}(a);if(!r)return[];let i=n[a.lang],d=t(r,a.lang);return[{label:i.cite,run:()=>o(a.lang,c[a.lang].citation,d)},s(a.lang,i.csl,()=>({name:`${r.id}.csl.json`,type:"application/vnd.citationstyles.csl+json",text:`${JSON.stringify([e(r)],void 0,2)}\n`}))]}(d),r(g,`${J}.csv`,()=>a(function(t,e){let{type:a}=m[e],{yes:r,no:i,columns:o}=c[e];return[o,...f(t).flatMap(o=>{let{layer:s}=o,d=p(s,e).text;return[[d,a.layer,s.id,d,"","",V(t,s.cite,e)],...S(t,o,e).map(({ref:o,record:s,group:n,isOwn:l})=>[d,a[o.type],o.id,G(s,e),n,void 0===l?"":l?r:i,V(t,s.cite,e)])]})]}(u,g))),i(g,`${J}.jsonld`,()=>function(t,e){let{title:a,publisher:r,updated:i,licence:o}=t.feed;return{"@context":"https://schema.org","@type":"CreativeWork",name:a?l(t.feed,"title",e).text:c[e].strategy,inLanguage:e,...i&&{dateModified:i},...o&&{license:o},...r&&{publisher:{"@type":"Organization",name:p(r,e).text,...r.url&&{url:r.url}}},hasPart:f(t).map((a,r)=>({...N(a.layer,{type:"layer",id:a.layer.id},e),position:r+1,citation:(a.layer.cite??[]).map(a=>V(t,[a],e)),hasPart:S(t,a,e).map(({ref:t,record:a,group:r})=>({...N(a,t,e),...r&&{isPartOf:r}}))}))}}(u,g)),K(d,"A4"),K(d,"A3")]}export{Q as toolsOf};
