import{d as t,T as e,n as a,v as o,y as n,Q as l,b3 as d,b2 as i,G as s,L as r,M as c}from"../fds.js";import{a as m}from"./names-BSXbqWt0.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let p={de:{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"},en:{caption:"Events by date",columns:{date:"Date",title:"Title",kind:"Kind",status:"Status",decision:"Decision",actors:"Involved"},none:"–"}},b=[t`
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
`],u=["date","title","kind","status","decision","actors"];function y(t,a,o){let{columns:n,none:l}=p[t.lang],d=e`<span class="cell-label muted small" aria-hidden="true"
    >${n[a]}</span
  >`;return e`<td role="cell" data-column=${a} ?data-none=${!o}>
    ${"title"===a?"":d}<span>${o||l}</span>
  </td>`}function g(t,b,g){let{caption:h,columns:w}=p[t.lang],$=b.flatMap(t=>g.pageOf(t).sections.flatMap(t=>t.rows));return e`<table role="table" part="table">
    <caption class="heard">
      ${h}
    </caption>
    <thead>
      <tr role="row">
        ${u.map(t=>e`<th role="columnheader" scope="col" data-column=${t}>${w[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${a($,t=>t?.id??" today",a=>a?function(t,a,c){let{lang:p}=t,{event:b}=a,g=o(t,{type:"event",id:a.id},n(b,"title",p));return e`<tr role="row" part="row">
      ${y(t,"date",e`<span class="num">${l(a,p)}</span>`)}
      ${y(t,"title",g)} ${y(t,"kind",d(a,p))}
      ${y(t,"status",i(a,p))}
      ${y(t,"decision",b.decision&&s(b.decision.url,b.decision.number))}
      ${y(t,"actors",m(t,b.actors??[]))}
    </tr>
    ${r(c.detailsAt(a),t=>e`<tr role="row" class="details-row">
          <td role="cell" colspan=${u.length}>${t}</td>
        </tr>`)}`}(t,a,g):e`<tr role="row" class="today-row" part="today">
    <td role="cell" colspan=${u.length}>${c(t.today,t.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}export{g as renderTable,b as sheets};
