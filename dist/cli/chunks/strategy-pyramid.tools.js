import{s as t,a as e,c as a,b as r,d as i,p as o}from"./tool-kinds.js";import{t as s}from"./csv.js";import{t as d}from"./tools.js";import{a as n}from"./project-graph.js";import{a as l}from"./schema-org.js";import{m as p,k as m,aV as c,bh as f,Y as g,bi as u,bj as y,bk as h,ai as b,J as k,bl as x,N as v,E as w,bm as $,at as z,am as j,a3 as T,T as A,a9 as M,aj as W,bn as C,X as O,bo as B,bp as L,bq as N}from"../fds.js";import"./json.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";function P(t,e,a,r){let i=function(t,e=[]){let a=e.filter(({source:e})=>t.sources.has(e));return a.find(({page:t})=>void 0!==t)??a[0]}(t.model,r),o=i&&t.model.sources.get(i.source);return i&&o&&{id:e,title:a,source:o,cite:i,accessed:t.today}}function S(t,e,a){let r=(t,e)=>t?m(t,a).text:e,{noGoal:i,noScope:o}=y[a],{kind:s,topics:d,own:n,others:l}=e;return[...("umbrella"===s?h(t):[]).flatMap(({goal:t,leitlinien:e})=>[...t?[{ref:{type:"goal",id:t.id},record:t,group:""}]:[],...e.map(e=>({ref:{type:"leitlinie",id:e.id},record:e,group:r(t,i)}))]),...d.map(t=>({ref:{type:"topic",id:t.id},record:t,group:""})),...[...n,...l].flatMap(({scope:e,projects:i})=>i.map(s=>({ref:{type:"project",id:s.id},record:s,group:r(e,b({model:t,lang:a},i,"scope",o)),isOwn:e?.own??!1})))]}function q(t,e=[],a){return e.flatMap(e=>{let r=t.sources.get(e.source);if(!r)return[];let i=u(e,a);return[`${p(r,"title",a).text}${i&&`, ${i}`}`]}).join("; ")}let E=(t,e)=>{let{text:a}=p(t,"title",e);return a||m(t,e).text};function G(t,e){let{text:a}=p(t,"summary",e);return{identifier:t.id,name:E(t,e),...a&&{description:a}}}let J=k`
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
    line-height: 1.2;
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
  /* Statements, challenges and groups, which say the same at length, are on the poster. */
  .fds-pyramid[data-poster] :is(.goal-summary, .vision-summary) {
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
`,K={letters:7700,size:6.48,fixed:.5,least:6,most:9},V={A4:K,A3:{...K,size:1.44*K.size,least:1.44*K.least,most:1.44*K.most}},X="foederale-digitalstrategie-aufbau";function Y({model:t,lang:e,today:a},r){return o(e,()=>function(t,e,a){let{lang:r}=e;return{title:v[r].heading,lang:r,paper:`${a} portrait`,sheets:[...x.sheets,J],content:function(t,e,a){let{lang:r}=e,{title:i,publisher:o}=t.feed,{updated:s,source:d}=w[r],n=$(t,r),l=z(o,t=>A`<span>${d}: ${j(t.url,T(t,r))}</span>`);return A`<article class="fds-pyramid" lang=${r} data-poster=${a}>
    <header>
      ${z(i,()=>A`<p class="strategy">${M(t.feed,"title",r)}</p>`)}
      ${W(e.headingLevel,v[r].heading)} ${C(t,r)}
      <p class="lead">${O({model:t,lang:r},g(t))}</p>
    </header>
    ${B(t,e)}
    <footer>
      <span>${n?s(n):L(t,r)}</span> ${l} ${N(t,r)}
    </footer>
  </article>`}(t,{...e,headingLevel:1},a),type:V[a]}}(t,{lang:e,today:a},r),f[e].poster(r))}function D(o){let{lang:u,model:y}=o;return[...function(t){let e=function(t){let{model:e,lang:a}=t,{selection:r}=t.selection,i=r&&"cell"!==r.type?e.find(r.type,r.id):void 0;if(r&&i){let e="title"in i?p(i,"title",a):m(i,a),o=P(t,`${r.type}-${r.id}`,e.text,i.cite);if(o)return o}let{vision:o,layers:s}=e.feed,d=o??s[0];return d&&P(t,"vision",m(d,a).text,d.cite)}(t);if(!e)return[];let o=d[t.lang],s=a(e,t.lang);return[{label:o.cite,run:()=>r(t.lang,f[t.lang].citation,s)},i(t.lang,`${e.id}.csl.json`,e)]}(o),t(u,`${X}.csv`,()=>s(function(t,e){let{type:a}=c[e],{yes:r,no:i,columns:o}=f[e];return[o,...g(t).flatMap(o=>{let{layer:s}=o,d=m(s,e).text;return[[d,a.layer,s.id,d,"","",q(t,s.cite,e)],...S(t,o,e).map(({ref:o,record:s,group:n,isOwn:l})=>[d,a[o.type],o.id,E(s,e),n,void 0===l?"":l?r:i,q(t,s.cite,e)])]})]}(y,u))),e(u,`${X}.jsonld`,()=>({"@context":"https://schema.org","@type":"CreativeWork",...l(y,u,f[u].strategy),hasPart:g(y).map((t,e)=>function(t,e,a,r){let{layer:i}=e,o=S(t,e,r),s=(i.cite??[]).map(e=>q(t,[e],r)).filter(Boolean),d=o.filter(({ref:{type:t}})=>"goal"===t||"leitlinie"===t),l=[...e.topics.map(t=>({"@type":"Thing",additionalType:"topic",...G(t,r)})),...[...e.own,...e.others].flatMap(({projects:e})=>e.map(e=>n(t,e,r)))];return{"@type":"CreativeWork",additionalType:"layer",...G(i,r),position:a,...s.length>0&&{citation:s},...d.length>0&&{hasPart:d.map(t=>function({ref:t,record:e,group:a},r){return{"@type":"CreativeWork",additionalType:t.type,...G(e,r),...a&&{about:[{"@type":"Thing",name:a}]}}}(t,r))},...l.length>0&&{about:l}}}(y,t,e+1,u))})),Y(o,"A4"),Y(o,"A3")]}export{D as toolsOf};
