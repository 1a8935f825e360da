import{aj as e,V as t,T as a,a_ as s,a$ as i}from"../fds.js";import{w as n}from"./walk-over.js";import{Q as r,cX as o,d0 as l,d1 as m,C as d,d2 as p,d3 as c,d4 as u,d5 as b,S as h,ay as $,aw as g,az as f,aA as v}from"./run-render.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";function y(e){let{view:s,lang:i}=e,{whole:n}=s,$=r(s.headingLevel);return a`${function(e,t,s){let{layout:i,view:n,lang:r}=e,l=o[r],{quorum:m,key:d,rule:p}=i;if("recommendation"===p.kind)return a`<p>${l.equal}</p>
      ${s}`;if(!c(m,d))return a`<p>${l.noAnalysis}</p>
      ${s}`;let $=u(m,d,n.refresh);return $?b(e,$,t,s):a`${h(l.counting,"waiting")} ${s}`}(e,$,l(e,n,$))}
    ${m(e,n,$,e=>d(s,{type:"event",id:e.id},t(e,i)))}
    <details class="whole">
      <summary class="link">${o[i].sources}</summary>
      ${p(e,n)}
    </details>`}let w=[e`
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
`];function k(e){let t=o[e.lang];return a`<table class="members" part="table">
    <caption class="heard">
      ${t.tableOf}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.member}</th>
        <th scope="col">${t.share}</th>
        <th scope="col">${t.vote}</th>
      </tr>
    </thead>
    <tbody>
      ${s.map(t=>{let s,n;return s=$(e,t),n=g(e,t),a`<tr data-row=${t}>
    <th scope="row">
      ${s?d(e.view,{type:"actor",id:s.id},n):n}
    </th>
    <td class="num">${t===i?"–":f(e,t)}</td>
    <td>${function(e,t){let{layout:s,strings:i}=e;if(!$(e,t))return i.absent;let n=s.state.votes[t];return a`<select
      class="on-screen"
      name="vote-${t}"
      aria-label=${i.voteOf(g(e,t))}
      .value=${n}
      @change=${({target:a})=>{let s=a instanceof HTMLSelectElement&&a.value,i=v.find(e=>e===s);i&&e.vote(t,i)}}
    >
      ${v.map(e=>a`<option value=${e} ?selected=${e===n}>${i.vote[e]}</option>`)}</select
    ><span class="on-paper">${i.vote[n]}</span>`}(e,t)}</td>
  </tr>`})}
    </tbody>
  </table>`}function x(e,t){n(e,"button[data-tile]",t)}export{y as renderAnalysis,k as renderTable,w as sheets,x as walkFrom};
