import{aS as t,J as a,T as e,_ as o,a2 as d,a9 as n,ax as i,ch as l,cg as s,at as r,am as c,ci as p,cA as m,au as b}from"../fds.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let u=t("timeline-table",{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"}),y=[a`
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
`],g=["date","title","kind","status","decision","actors"];function $(t,a,o){let{columns:d,none:n}=u[t.lang],i=e`<span class="cell-label muted small" aria-hidden="true"
    >${d[a]}</span
  >`;return e`<td data-column=${a} ?data-none=${!o}>
    ${"title"===a?"":i}<span>${o||n}</span>
  </td>`}function h(t,a,y){let{caption:h,columns:w}=u[t.lang],k=a.flatMap(t=>y.pageOf(t).sections.flatMap(t=>t.rows));return e`<table part="table">
    <caption class="heard">
      ${h}
    </caption>
    <thead>
      <tr>
        ${g.map(t=>e`<th scope="col" data-column=${t}>${w[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${o(k,t=>t?.id??" today",a=>a?function(t,a,o){let{lang:b}=t,{event:u}=a,y=d(t,{type:"event",id:a.id},n(u,"title",b));return e`<tr part="row">
      ${$(t,"date",e`<span class="num">${i(a,b)}</span>`)}
      ${$(t,"title",y)} ${$(t,"kind",l(a,b))}
      ${$(t,"status",s(a,b))}
      ${$(t,"decision",r(p(t,u),t=>e`${c(u.decision?.url,t)}`))}
      ${$(t,"actors",m(t,u,"actors",u.actors))}
    </tr>
    ${r(o.detailsAt(a),t=>e`<tr class="details-row">
          <td colspan=${g.length}>${t}</td>
        </tr>`)}`}(t,a,y):e`<tr class="today-row" part="today">
    <td colspan=${g.length}>${b(t.today,t.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}export{h as renderTable,y as sheets};
