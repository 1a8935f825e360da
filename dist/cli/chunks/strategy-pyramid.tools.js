import{s as t,a as e,c as a,b as r,d as o,p as i}from"./tool-kinds.js";import{t as s}from"./csv.js";import{t as d}from"./tools.js";import{c as n,f as p}from"./cited-record.js";import{a as l}from"./project-graph.js";import{a as m}from"./schema-org.js";import{p as c}from"./plain-value.js";import{m as f,bt as g,bR as u,a2 as y,bS as h,bT as b,bU as k,n as x,bV as v,bW as w,bX as j,as as $,Q as z,bY as T,U as A,J as M,bZ as W,aD as C,aw as S,a9 as B,T as L,af as O,at as P,b_ as U,a1 as D,b$ as J,c0 as K,c1 as N}from"../fds.js";import{t as Q}from"./type-word.js";import"./json.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";function R(t,e,a){let r=(t,e)=>t?f(t,a).text:e,{noScope:o}=v[a],{kind:i,topics:s,own:d,others:n}=e;return[...("umbrella"===i?w(t):[]).flatMap(({goal:e,leitlinien:o})=>[...e?[{ref:{type:"goal",id:e.id},record:e,group:""}]:[],...o.map(o=>({ref:{type:"leitlinie",id:o.id},record:o,group:r(e,j({model:t,lang:a},[o]))}))]),...s.map(t=>({ref:{type:"topic",id:t.id},record:t,group:""})),...[...d,...n].flatMap(({scope:e,projects:i})=>i.map(i=>({ref:{type:"project",id:i.id},record:i,group:r(e,$({model:t,lang:a},[i],"scope",o)),project:i})))]}function V(t,e=[],a){return e.flatMap(e=>{let r=t.sources.get(e.source);if(!r)return[];let o=k(e,a);return[`${x(r,"title",a).text}${o&&`, ${o}`}`]}).join("; ")}let X=(t,e)=>{let{text:a}=x(t,"title",e);return a||f(t,e).text};function Y(t,e){let{text:a}=x(t,"summary",e);return{identifier:t.id,name:X(t,e),...a&&{description:a}}}let Z=z`
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
`,_={letters:7700,size:6.57,fixed:.5,least:6,most:9},q={A4:_,A3:{..._,size:1.44*_.size,least:1.44*_.least,most:1.44*_.most}},E="foederale-digitalstrategie-aufbau";function F({model:t,lang:e,today:a},r){return i(e,()=>function(t,e,a){let{lang:r}=e;return{title:A[r].heading,lang:r,paper:`${a} portrait`,sheets:[...T.sheets,Z],content:function(t,e,a){let{lang:r}=e,{title:o,publisher:i}=t.feed,{updated:s,source:d}=M[r],n=W(t,r),p=C(i,t=>L`<span>${d}: ${S(t.url,B(t,r))}</span>`);return L`<article class="fds-pyramid" lang=${r} data-poster=${a}>
    <header>
      ${C(o,()=>L`<p class="strategy">${O(t.feed,"title",r)}</p>`)}
      ${P(e.headingLevel,A[r].heading)} ${U(t,r)}
      <p class="lead">${D({model:t,lang:r},y(t))}</p>
    </header>
    ${J(t,e)}
    <footer>
      <span>${n?s(n):K(t,r)}</span> ${p} ${N(t,r)}
    </footer>
  </article>`}(t,{...e,headingLevel:1},a),type:q[a]}}(t,{lang:e,today:a},r),u[e].poster(r))}function G(i){let{lang:k,model:x}=i;return[...function(t){let e=function(t){let{whole:e,today:a}=t,r=n(e,t.selection.selection,a);if(r)return r;let{vision:o,layers:i}=e.feed,s=o??i[0],d=s&&p(e,s.cite),l=d&&e.sources.get(d.source);return l&&{id:"vision",title:f(s,"de").text,source:l,cite:d,accessed:a}}(t);if(!e)return[];let i=d[t.lang],s=a(e,t.lang);return[{label:i.cite,run:()=>r(t.lang,u[t.lang].citation,s)},o(t.lang,`${e.id}.csl.json`,e)]}(i),t(k,`${E}.csv`,()=>s(function(t,e){let{type:a}=g[e],{columns:r}=u[e],o={model:t,lang:e};return[r,...y(t).flatMap(r=>{let{layer:i}=r,s=f(i,e).text;return[[s,a.layer,i.id,s,"","",h(o,i,"cite",V(t,i.cite,e))],...R(t,r,e).map(({ref:a,record:r,group:i,project:d})=>[s,Q(a.type,r,e),a.id,X(r,e),i,d&&c(b(d,"isOwn",o),o),h(o,r,"cite",V(t,r.cite,e))])]})]}(x,k))),e(k,`${E}.jsonld`,()=>({"@context":"https://schema.org","@type":"CreativeWork",...m(x,k,u[k].strategy),hasPart:y(x).map((t,e)=>function(t,e,a,r){let{layer:o}=e,i=R(t,e,r),s=(o.cite??[]).map(e=>V(t,[e],r)).filter(Boolean),d=i.filter(({ref:{type:t}})=>"goal"===t||"leitlinie"===t),n=[...e.topics.map(t=>({"@type":"Thing",additionalType:"topic",...Y(t,r)})),...[...e.own,...e.others].flatMap(({projects:e})=>e.map(e=>l(t,e,r)))];return{"@type":"CreativeWork",additionalType:"layer",...Y(o,r),position:a,...s.length>0&&{citation:s},...d.length>0&&{hasPart:d.map(t=>function({ref:t,record:e,group:a},r){return{"@type":"CreativeWork",additionalType:t.type,...Y(e,r),...a&&{about:[{"@type":"Thing",name:a}]}}}(t,r))},...n.length>0&&{about:n}}}(x,t,e+1,k))})),F(i,"A4"),F(i,"A3")]}export{G as toolsOf};
