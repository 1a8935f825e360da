import{bp as t,P as a,T as e,a3 as o,aH as i,aI as n,cW as d,cU as l,aC as s,av as r,cY as c,di as p,aD as m}from"../fds.js";import{i as b}from"./timeline.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./print-controller.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./selection-sentence.js";let u=t("timeline-table",{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"}),y=[a`
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
    td:is([data-column='title'], [data-column='decision']) {
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
`],$=["date","title","kind","status","decision","actors"];function g(t,a,o){let{columns:i,none:n}=u[t.lang],d=e`<span class="cell-label muted small" aria-hidden="true"
    >${i[a]}</span
  >`;return e`<td data-column=${a} ?data-none=${!o}>
    ${"title"===a?"":d}<span>${o||n}</span>
  </td>`}function h(t,a,y){let{caption:h,columns:w}=u[t.lang],f=a.flatMap(t=>y.pageOf(t).sections.flatMap(t=>t.rows));return e`<table part="table">
    <caption class="heard">
      ${h}
    </caption>
    <thead>
      <tr>
        ${$.map(t=>e`<th scope="col" data-column=${t}>${w[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${o(f,t=>t?.id??" today",a=>a?function(t,a,o){let{lang:m}=t,{event:u}=a;return e`<tr part="row" data-item=${a.id}>
      ${g(t,"date",e`<span class="num">${i(a,m)}</span>`)}
      ${g(t,"title",b(t,a,o.ask))}
      ${g(t,"kind",a.project?n(a,m):d(a,m))}
      ${g(t,"status",l(a,m))}
      ${g(t,"decision",s(c(t,u),t=>e`${r(u.decision?.url,t)}`))}
      ${g(t,"actors",p(t,u,"actors",u.actors))}
    </tr>
    ${s(o.detailsAt(a),t=>e`<tr class="details-row">
          <td colspan=${$.length}>${t}</td>
        </tr>`)}`}(t,a,y):e`<tr class="today-row" part="today">
    <td colspan=${$.length}>${m(t.today,t.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}export{h as renderTable,y as sheets};
