import{g as t,T as e,r as a,y as o,G as l,a4 as n,bR as d,bQ as i,V as s,E as r,F as c,ao as p,a0 as m,a1 as b}from"../fds.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let u={de:{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"},en:{caption:"Events by date",columns:{date:"Date",title:"Title",kind:"Kind",status:"Status",decision:"Decision",actors:"Involved"},none:"–"}},y=[t`
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
`],g=["date","title","kind","status","decision","actors"];function h(t,a,o){let{columns:l,none:n}=u[t.lang],d=e`<span class="cell-label muted small" aria-hidden="true"
    >${l[a]}</span
  >`;return e`<td role="cell" data-column=${a} ?data-none=${!o}>
    ${"title"===a?"":d}<span>${o||n}</span>
  </td>`}function w(t,y,w){let{caption:$,columns:k}=u[t.lang],f=y.flatMap(t=>w.pageOf(t).sections.flatMap(t=>t.rows));return e`<table role="table" part="table">
    <caption class="heard">
      ${$}
    </caption>
    <thead>
      <tr role="row">
        ${g.map(t=>e`<th role="columnheader" scope="col" data-column=${t}>${k[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${a(f,t=>t?.id??" today",a=>a?function(t,a,b){let{lang:u}=t,{event:y}=a,w=o(t,{type:"event",id:a.id},l(y,"title",u));return e`<tr role="row" part="row">
      ${h(t,"date",e`<span class="num">${n(a,u)}</span>`)}
      ${h(t,"title",w)} ${h(t,"kind",d(a,u))}
      ${h(t,"status",i(a,u))}
      ${h(t,"decision",y.decision&&s(y.decision.url,r(y.decision.number,c)))}
      ${h(t,"actors",p(t.model,y.actors??[],u))}
    </tr>
    ${m(b.detailsAt(a),t=>e`<tr role="row" class="details-row">
          <td role="cell" colspan=${g.length}>${t}</td>
        </tr>`)}`}(t,a,w):e`<tr role="row" class="today-row" part="today">
    <td role="cell" colspan=${g.length}>${b(t.today,t.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}export{w as renderTable,y as sheets};
