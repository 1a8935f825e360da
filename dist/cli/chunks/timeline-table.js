import{bq as t,Q as e,T as a,a4 as o,aI as i,aJ as n,cX as d,cV as l,aD as s,aw as r,cZ as c,dj as m,aE as p}from"../fds.js";import{i as b}from"./timeline.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./print-controller.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./selection-sentence.js";let u=t("timeline-table",{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"}),y=[e`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 1em 0.5em 0;
  }
  th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
  }
  tbody td {
    border-block-end: 1px solid var(--rule);
  }
  td[data-column='date'] {
    min-inline-size: 8em;
  }
  td[data-column='decision'] {
    min-inline-size: 7.5em;
  }
  td[data-column='title'] {
    min-inline-size: 14em;
    overflow-wrap: anywhere;
  }
  /* With the name of a project, where it is a milestone of one. */
  td[data-column='kind'] {
    min-inline-size: 12em;
    overflow-wrap: anywhere;
  }
  td[data-column='title'] .entry {
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
    tbody td:not(.today-row td) {
      display: grid;
      grid-template-columns: 5.25em minmax(0, 1fr);
      gap: 0.5em;
      padding: 0.1em 0;
      border: 0;
    }
    td:is([data-column='title'], [data-column='kind'], [data-column='decision']) {
      min-inline-size: 0;
    }
    tbody td[data-column='title']:not(.today-row td) {
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
`],h=["date","title","kind","status","decision","actors"];function w(t,e,o){let{columns:i,none:n}=u[t.lang],d=a`<span class="cell-label muted small" aria-hidden="true"
    >${i[e]}</span
  >`;return a`<td data-column=${e} ?data-none=${!o}>
    ${"title"===e?"":d}<span>${o||n}</span>
  </td>`}function $(t,e,y){let{caption:$,columns:g}=u[t.lang],f=e.flatMap(t=>y.pageOf(t).sections.flatMap(t=>t.rows));return a`<table part="table">
    <caption class="heard">
      ${$}
    </caption>
    <thead>
      <tr>
        ${h.map(t=>a`<th scope="col" data-column=${t}>${g[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${o(f,t=>t?.id??" today",e=>e?function(t,e,o){let{lang:p}=t,{event:u}=e;return a`<tr part="row" data-item=${e.id}>
      ${w(t,"date",a`<span class="num">${i(e,p)}</span>`)}
      ${w(t,"title",b(t,e,o.ask))}
      ${w(t,"kind",e.project?n(e,p):d(e,p))}
      ${w(t,"status",l(e,p))}
      ${w(t,"decision",s(c(t,u),t=>a`${r(u.decision?.url,t)}`))}
      ${w(t,"actors",m(t,u,"actors",u.actors))}
    </tr>
    ${s(o.detailsAt(e),t=>a`<tr class="details-row">
          <td colspan=${h.length}>${t}</td>
        </tr>`)}`}(t,e,y):a`<tr class="today-row" part="today">
    <td colspan=${h.length}>${p(t.today,t.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}export{$ as renderTable,y as sheets};
