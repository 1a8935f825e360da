import{s as t,a as e,c as a,b as r,d as o,p as i}from"./tool-kinds.js";import{l as s,$ as d,a5 as n,br as p,bs as l,K as m,a3 as c,bt as f,ae as g,Q as u,T as y,F as h,bu as b}from"../fds.js";import{t as k}from"./tools.js";import{c as x,f as v}from"./cited-record.js";import{bg as w,o as $,bh as z,bi as j,bj as T,bk as A,bl as M,bm as W,bn as C,p as B,f as K,bo as L,Z as O,Q as P,J as Q,bp as S,m as q,bq as F,br as J,bs as N}from"./run-render.js";import{t as Z}from"./topic-colours.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";function D(t,e,a){let r=(t,e)=>t?s(t,a).text:e,{noScope:o}=A[a],{kind:i,topics:d,own:n,others:p}=e;return[...("umbrella"===i?M(t):[]).flatMap(({goal:e,leitlinien:o})=>[...e?[{ref:{type:"goal",id:e.id},record:e,group:""}]:[],...o.map(o=>({ref:{type:"leitlinie",id:o.id},record:o,group:r(e,W({model:t,lang:a},[o]))}))]),...d.map(t=>({ref:{type:"topic",id:t.id},record:t,group:""})),...[...n,...p].flatMap(({scope:e,projects:i})=>i.map(i=>({ref:{type:"project",id:i.id},record:i,group:r(e,c({model:t,lang:a},[i],"scope",o)),project:i})))]}function E(t,e=[],a){return e.flatMap(e=>{let r=t.sources.get(e.source);if(!r)return[];let o=T(e,a);return[`${m(r,"title",a).text}${o&&`, ${o}`}`]}).join("; ")}let G=(t,e)=>{let{text:a}=m(t,"title",e);return a||s(t,e).text};function H(t,e){let{text:a}=m(t,"summary",e);return{identifier:t.id,name:G(t,e),...a&&{description:a}}}let I=g`
  ${Z}
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
`,R={letters:7700,size:6.57,fixed:.5,least:6,most:9},U={A4:R,A3:{...R,size:1.44*R.size,least:1.44*R.least,most:1.44*R.most}},V="foederale-digitalstrategie-aufbau";function X({model:t,lang:e,today:a},r){return i(e,()=>function(t,e,a){let{lang:r}=e;return{title:B[r].heading,lang:r,paper:`${a} portrait`,sheets:[...C.sheets,I],content:function(t,e,a){let{lang:r}=e,{title:o,publisher:i}=t.feed,{updated:s,source:d}=K[r],n=L(t,r),p=O(i,t=>y`<span>${d}: ${P(t.url,u(t,r))}</span>`);return y`<article class="fds-pyramid" lang=${r} data-poster=${a}>
    <header>
      ${O(o,()=>y`<p class="strategy">${h(t.feed,"title",r)}</p>`)}
      ${Q(e.headingLevel,B[r].heading)} ${S(t,r)}
      <p class="lead">${q({model:t,lang:r},$(t))}</p>
    </header>
    ${F(t,e)}
    <footer>
      <span>${n?s(n):J(t,r)}</span> ${p} ${N(t,r)}
    </footer>
  </article>`}(t,{...e,headingLevel:1},a),type:U[a]}}(t,{lang:e,today:a},r),w[e].poster(r))}function Y(i){let{lang:m,model:c}=i;return[...function(t){let e=function(t){let{whole:e,today:a}=t,r=x(e,t.selection.selection,a);if(r)return r;let{vision:o,layers:i}=e.feed,d=o??i[0],n=d&&v(e,d.cite),p=n&&e.sources.get(n.source);return p&&{id:"vision",title:s(d,"de").text,source:p,cite:n,accessed:a}}(t);if(!e)return[];let i=k[t.lang],d=a(e,t.lang);return[{label:i.cite,run:()=>r(t.lang,w[t.lang].citation,d)},o(t.lang,`${e.id}.csl.json`,e)]}(i),t(m,`${V}.csv`,()=>b(function(t,e){let{type:a}=d[e],{columns:r}=w[e],o={model:t,lang:e};return[r,...$(t).flatMap(r=>{let{layer:i}=r,d=s(i,e).text;return[[d,a.layer,i.id,d,"","",n(o,i,"cite",E(t,i.cite,e))],...D(t,r,e).map(({ref:a,record:r,group:i,project:s})=>[d,z(a.type,r,e),a.id,G(r,e),i,s&&p(j(s,"isOwn",o),o),n(o,r,"cite",E(t,r.cite,e))])]})]}(c,m))),e(m,`${V}.jsonld`,()=>({"@context":"https://schema.org","@type":"CreativeWork",...l(c,m,w[m].strategy),hasPart:$(c).map((t,e)=>function(t,e,a,r){let{layer:o}=e,i=D(t,e,r),s=(o.cite??[]).map(e=>E(t,[e],r)).filter(Boolean),d=i.filter(({ref:{type:t}})=>"goal"===t||"leitlinie"===t),n=[...e.topics.map(t=>({"@type":"Thing",additionalType:"topic",...H(t,r)})),...[...e.own,...e.others].flatMap(({projects:e})=>e.map(e=>f(t,e,r)))];return{"@type":"CreativeWork",additionalType:"layer",...H(o,r),position:a,...s.length>0&&{citation:s},...d.length>0&&{hasPart:d.map(t=>function({ref:t,record:e,group:a},r){return{"@type":"CreativeWork",additionalType:t.type,...H(e,r),...a&&{about:[{"@type":"Thing",name:a}]}}}(t,r))},...n.length>0&&{about:n}}}(c,t,e+1,m))})),X(i,"A4"),X(i,"A3")]}export{Y as toolsOf};
