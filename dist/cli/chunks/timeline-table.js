import{B as t,aj as e,aN as a,T as o,aB as i,aF as n,J as r,aG as s,aH as l,bX as d,x as c,D as m,aP as p,aC as u}from"../fds.js";import{u as b,Q as h,R as w,a1 as y,V as $,cJ as f}from"./run-render.js";import{i as g,r as k,b as v}from"./timeline.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./print-controller.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./selection-sentence.js";import"./view-switch.js";let j=t("timeline-table",{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"}),x=[e`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 1em 0.5em 0;
    /* A reader may have spaced the letters. */
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
  }
  tbody th {
    font-weight: inherit;
  }
  tbody :is(th, td) {
    border-block-end: 1px solid var(--rule);
  }
  td[data-column='date'] {
    min-inline-size: 8em;
  }
  td[data-column='decision'] {
    min-inline-size: 7.5em;
  }
  [data-column='title'] {
    min-inline-size: 14em;
    overflow-wrap: anywhere;
  }
  /* With the name of a project, where it is a milestone of one. */
  td[data-column='kind'] {
    min-inline-size: 12em;
    overflow-wrap: anywhere;
  }
  [data-column='title'] .entry {
    margin-block: -0.2em;
  }
  .cell-label {
    display: none;
  }
  .today-row td {
    color: var(--accent);
    font-weight: 700;
    border-block-end: 2px solid var(--accent);
  }
  .details-row td {
    padding: 0;
  }
  @container (max-width: 56em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tbody tr {
      border-block-end: 1px solid var(--rule);
      padding-block: 0.6em;
    }
    tbody :is(th, td):not(.today-row td) {
      display: grid;
      grid-template-columns: 5.25em minmax(0, 1fr);
      gap: 0.5em;
      padding: 0.1em 0;
      border: 0;
    }
    :is([data-column='title'], [data-column='kind'], [data-column='decision']) {
      min-inline-size: 0;
    }
    tbody th[data-column='title']:not(.today-row td) {
      display: block;
      margin-block: 0.25em;
    }
    .today-row td {
      border: 0;
    }
    tbody .details-row td:not(.today-row td) {
      display: block;
    }
    td[data-none] {
      display: none !important;
    }
    .cell-label {
      display: block;
    }
  }
  /* A number alone in its cell is no part of a sentence. */
  @media (pointer: coarse) {
    td[data-column='decision'] a {
      display: inline-block;
      min-block-size: 44px;
      min-inline-size: 44px;
      align-content: center;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`],z=["date","title","kind","status","decision","actors"];function A(t,e,a){let{columns:i,none:n}=j[t.lang],r=o`<span class="cell-label muted small" aria-hidden="true"
    >${i[e]}</span
  >`;return"title"===e?o`<th scope="row" data-column="title">${a}</th>`:o`<td data-column=${e} ?data-none=${!a}>
    ${r}
    <div>${a||n}</div>
  </td>`}function B(t,e,a){let{view:i}=t,{columns:h}=j[i.lang];return o`<table part="table">
    <caption class="heard">
      ${a}
    </caption>
    <thead>
      <tr>
        ${z.map(t=>o`<th scope="col" data-column=${t}>${h[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${b(e,t=>t?.id??" today",e=>e?function({view:t,controls:e,ask:a},i){let{lang:u}=t,{event:b}=i;return o`<tr part="row" data-item=${i.id}>
      ${A(t,"date",o`<span class="num">${n(i,u)}</span>`)}
      ${A(t,"title",v(t,i,a,r(b,"title",u)))}
      ${A(t,"kind",i.project?s(i,u):l(i,u))}
      ${A(t,"status",d(i,u))}
      ${A(t,"decision",y(p(t,b),t=>o`${$(b.decision?.url,c(t,m))}`))}
      ${A(t,"actors",f(t,b,"actors",b.actors))}
    </tr>
    ${y(e?.detailsAt(i),t=>o`<tr class="details-row">
          <td colspan=${z.length}>${t}</td>
        </tr>`)}`}(t,e):o`<tr class="today-row" part="today">
    <td colspan=${z.length}>${u(i.today,i.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}function D(t,e,n){let{caption:r}=j[t.view.lang];if(!n)return B(t,e.flatMap(a),r);let s=e.filter(e=>g(t,e));return o`${k(t,e)} ${s.map(e=>function(t,e){let{view:n,controls:r,isWhole:s}=t,{rows:l,around:d=[]}=r?.pageOf(e)??{rows:a(e)},c=i(e,n.lang),m=o`<span class="landmark" data-year=${e.key}>${c}</span>`;return o`${h(w(n.headingLevel),m)} ${d[0]}
  ${B(t,s?a(e):l,c)} ${d[1]}`}(t,e))}`}export{D as renderTables,x as sheets};
