import{l as t,Q as e,a9 as a,bA as r,bB as o,O as i,a5 as s,bC as d,aj as n,V as p,T as l,J as m,bD as c}from"../fds.js";import{c as f,s as g,a as u,p as y}from"./tool-kinds.js";import{c as h,a as b,f as k}from"./cited-record.js";import{bx as x,o as v,bq as w,by as z,bz as $,bA as j,bB as A,bC as T,bD as C,bE as M,p as B,f as W,bF as O,a1 as D,V as J,Q as L,bG as P,m as Q,bH as S,bI as V,bJ as q}from"./run-render.js";import{t as E}from"./topic-colours.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./tools.js";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";function F(e,a,r){let o=(e,a)=>e?t(e,r).text:a,{noScope:i}=A[r],{kind:d,topics:n,own:p,others:l}=a;return[...("umbrella"===d?T(e):[]).flatMap(({goal:t,leitlinien:a})=>[...t?[{ref:{type:"goal",id:t.id},record:t,group:""}]:[],...a.map(a=>({ref:{type:"leitlinie",id:a.id},record:a,group:o(t,C({model:e,lang:r},[a]))}))]),...n.map(t=>({ref:{type:"topic",id:t.id},record:t,group:""})),...[...p,...l].flatMap(({scope:t,projects:a})=>a.map(a=>({ref:{type:"project",id:a.id},record:a,group:o(t,s({model:e,lang:r},[a],"scope",i)),project:a})))]}function G(t,e=[],a){return e.flatMap(e=>{let r=t.sources.get(e.source);if(!r)return[];let o=$(e,a,j);return[`${i(r,"title",a).text}${o&&`, ${o}`}`]}).join("; ")}let H=(e,a)=>{let{text:r}=i(e,"title",a);return r||t(e,a).text};function I(t,e){let{text:a}=i(t,"summary",e);return{identifier:t.id,name:H(t,e),...a&&{description:a}}}let K=n`
  ${E}
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
    line-height: 1.16;
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
  .fds-pyramid[data-poster] .part .cited-in {
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
  .fds-pyramid[data-poster] :is(.cited-in, .note, .sources, footer) {
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
`,N={letters:7700,size:6.57,fixed:.5,least:6,most:9},R={A4:N,A3:{...N,size:1.44*N.size,least:1.44*N.least,most:1.44*N.most}},U="foederale-digitalstrategie-aufbau";function X({model:t,lang:e,today:a},r){return y(e,()=>function(t,e,a){let{lang:r}=e;return{title:B[r].heading,lang:r,paper:`${a} portrait`,sheets:[...M.sheets,K],content:function(t,e,a){let{lang:r}=e,{title:o,publisher:i}=t.feed,{updated:s,source:d}=W[r],n=O(t,r),c=D(i,t=>l`<span>${d}: ${J(t.url,p(t,r))}</span>`);return l`<article class="fds-pyramid" lang=${r} data-poster=${a}>
    <header>
      ${D(o,()=>l`<p class="strategy">${m(t.feed,"title",r)}</p>`)}
      ${L(e.headingLevel,B[r].heading)} ${P(t,r)}
      <p class="lead">${Q({model:t,lang:r},v(t))}</p>
    </header>
    ${S(t,e)}
    <footer>
      <span>${n?s(n):V(t,r)}</span> ${c} ${q(t,r)}
    </footer>
  </article>`}(t,{...e,headingLevel:1},a),type:R[a]}}(t,{lang:e,today:a},r),x[e].poster(r))}function Y(i){let{lang:s,model:n}=i;return[...f(s,function({whole:e,today:a,selection:{selection:r}}){let o=h(e,r,a),{vision:i,layers:s}=e.feed,d=i??s[0];if(o??!d)return o;let n={id:"vision",title:t(d,"de").text,accessed:a};return b(e,k(e,d.cite),n)}(i)),g(s,`${U}.csv`,()=>c(function(o,i){let{type:s}=e[i],{columns:d}=x[i],n={model:o,lang:i};return[d,...v(o).flatMap(e=>{let{layer:d}=e,p=t(d,i).text;return[[p,s.layer,d.id,p,"","",a(n,d,"cite",G(o,d.cite,i))],...F(o,e,i).map(({ref:t,record:e,group:s,project:d})=>[p,w(t.type,e,i),t.id,H(e,i),s,d&&r(z(d,"isOwn",n),n),a(n,e,"cite",G(o,e.cite,i))])]})]}(n,s))),u(s,`${U}.jsonld`,()=>({"@context":"https://schema.org","@type":"CreativeWork",...o(n,s),hasPart:v(n).map((t,e)=>function(t,e,a,r){let{layer:o}=e,i=F(t,e,r),s=(o.cite??[]).map(e=>G(t,[e],r)).filter(Boolean),n=i.filter(({ref:{type:t}})=>"goal"===t||"leitlinie"===t),p=[...e.topics.map(t=>({"@type":"Thing",additionalType:"topic",...I(t,r)})),...[...e.own,...e.others].flatMap(({projects:e})=>e.map(e=>d(t,e,r)))];return{"@type":"CreativeWork",additionalType:"layer",...I(o,r),position:a,...s.length>0&&{citation:s},...n.length>0&&{hasPart:n.map(t=>function({ref:t,record:e,group:a},r){return{"@type":"CreativeWork",additionalType:t.type,...I(e,r),...a&&{about:[{"@type":"Thing",name:a}]}}}(t,r))},...p.length>0&&{about:p}}}(n,t,e+1,s))})),X(i,"A4"),X(i,"A3")]}export{Y as toolsOf};
