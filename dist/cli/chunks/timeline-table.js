import{y as t,ae as e,aC as a,T as o,ar as i,av as n,F as r,aw as d,ax as l,bL as s,aE as c,as as m}from"../fds.js";import{u as p,J as u,K as b,Z as h,Q as y,cs as w}from"./run-render.js";import{i as $,r as f,b as g}from"./timeline.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./print-controller.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./selection-sentence.js";let k=t("timeline-table",{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"}),v=[e`
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
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`],j=["date","title","kind","status","decision","actors"];function x(t,e,a){let{columns:i,none:n}=k[t.lang],r=o`<span class="cell-label muted small" aria-hidden="true"
    >${i[e]}</span
  >`;return"title"===e?o`<th scope="row" data-column="title">${a}</th>`:o`<td data-column=${e} ?data-none=${!a}>
    ${r}
    <div>${a||n}</div>
  </td>`}function z(t,e,a){let{view:i}=t,{columns:u}=k[i.lang];return o`<table part="table">
    <caption class="heard">
      ${a}
    </caption>
    <thead>
      <tr>
        ${j.map(t=>o`<th scope="col" data-column=${t}>${u[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${p(e,t=>t?.id??" today",e=>e?function({view:t,controls:e,ask:a},i){let{lang:m}=t,{event:p}=i;return o`<tr part="row" data-item=${i.id}>
      ${x(t,"date",o`<span class="num">${n(i,m)}</span>`)}
      ${x(t,"title",g(t,i,a,r(p,"title",m)))}
      ${x(t,"kind",i.project?d(i,m):l(i,m))}
      ${x(t,"status",s(i,m))}
      ${x(t,"decision",h(c(t,p),t=>o`${y(p.decision?.url,t)}`))}
      ${x(t,"actors",w(t,p,"actors",p.actors))}
    </tr>
    ${h(e?.detailsAt(i),t=>o`<tr class="details-row">
          <td colspan=${j.length}>${t}</td>
        </tr>`)}`}(t,e):o`<tr class="today-row" part="today">
    <td colspan=${j.length}>${m(i.today,i.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}function A(t,e,n){let{caption:r}=k[t.view.lang];if(!n)return z(t,e.flatMap(a),r);let d=e.filter(e=>$(t,e));return o`${f(t,e)} ${d.map(e=>function(t,e){let{view:n,controls:r,isWhole:d}=t,{rows:l,around:s=[]}=r?.pageOf(e)??{rows:a(e)},c=i(e,n.lang),m=o`<span class="landmark" tabindex="-1" data-year=${e.key}>${c}</span>`;return o`${u(b(n.headingLevel),m)} ${s[0]}
  ${z(t,d?a(e):l,c)} ${s[1]}`}(t,e))}`}export{A as renderTables,v as sheets};
