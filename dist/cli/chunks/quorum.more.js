import{aj as e,V as a,T as i}from"../fds.js";import{w as n}from"./walk-over.js";import{R as s,d2 as t,d7 as r,d8 as o,D as l,d9 as m,da as d,db as p,dc as c,T as u,dd as b,az as g,ax as f,aC as v}from"./run-render.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";function $(e){let{view:n,lang:b}=e,{whole:g}=n,f=s(n.headingLevel);return i`${function(e,a,n){let{layout:s,view:r,lang:o}=e,l=t[o],{quorum:m,key:b,rule:g}=s;if("recommendation"===g.kind)return i`<p>${l.equal}</p>
      ${n}`;if(!d(m,b))return i`<p>${l.noAnalysis}</p>
      ${n}`;let f=p(m,b,r.refresh);return f?c(e,f,a,n):i`${u(l.counting,"waiting")} ${n}`}(e,f,r(e,g,f))}
    ${o(e,g,f,e=>l(n,{type:"event",id:e.id},a(e,b)))}
    <details class="whole">
      <summary class="link">${t[b].sources}</summary>
      ${m(e,g)}
    </details>`}let h=[e`
  .members,
  .analysis table {
    inline-size: 100%;
    max-inline-size: 40em;
    border-collapse: collapse;
  }
  :is(.members, .analysis) :is(th, td) {
    padding: 0.3em 0.75em 0.3em 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: middle;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  :is(.members, .analysis) thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
    vertical-align: bottom;
  }
  .members td:last-child {
    inline-size: 9.5em;
    padding-inline-end: 0;
  }
  .sizes :is(th, td) {
    text-align: end;
  }
  .analysis p {
    max-inline-size: 70ch;
    margin-block-end: 0.5em;
  }
  .counts {
    display: grid;
    gap: 0 2.5em;
  }
  .blocking {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .decisive .bar {
    block-size: 0.4em;
    margin-block: 0.15em 0;
    max-inline-size: 20em;
  }
  .same-rule {
    columns: 26em auto;
    column-gap: 2.5em;
  }
  .same-rule li {
    break-inside: avoid;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--rule);
  }
  .same-rule p {
    margin-block-end: 0.2em;
  }
  @container (min-width: 52em) {
    .counts {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`];function y(e){return b(e,{renderName:(a,i)=>{let n=g(e,a);return n&&l(e.view,{type:"actor",id:n.id},i)},renderVote:a=>function(e,a){let{layout:n,strings:s}=e,t=n.state.votes[a];return i`<select
      class="on-screen"
      name="vote-${a}"
      aria-label=${s.voteOf(f(e,a))}
      .value=${t}
      @change=${({target:i})=>{let n=i instanceof HTMLSelectElement&&i.value,s=v.find(e=>e===n);s&&e.vote(a,s)}}
    >
      ${v.map(e=>i`<option value=${e} ?selected=${e===t}>${s.vote[e]}</option>`)}</select
    ><span class="on-paper">${s.vote[t]}</span>`}(e,a)})}function k(e,a){n(e,"button[data-tile]",a)}export{$ as renderAnalysis,y as renderTable,h as sheets,k as walkFrom};
