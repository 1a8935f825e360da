import{g as t,T as a,r as e,y as o,G as n,a4 as d,bR as i,bQ as l,V as s,E as r,F as c,ao as p,a0 as m,a1 as b}from"../fds.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let u={de:{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"},en:{caption:"Events by date",columns:{date:"Date",title:"Title",kind:"Kind",status:"Status",decision:"Decision",actors:"Involved"},none:"–"}},y=[t`
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
`],g=["date","title","kind","status","decision","actors"];function $(t,e,o){let{columns:n,none:d}=u[t.lang],i=a`<span class="cell-label muted small" aria-hidden="true"
    >${n[e]}</span
  >`;return a`<td data-column=${e} ?data-none=${!o}>
    ${"title"===e?"":i}<span>${o||d}</span>
  </td>`}function h(t,y,h){let{caption:k,columns:w}=u[t.lang],f=y.flatMap(t=>h.pageOf(t).sections.flatMap(t=>t.rows));return a`<table part="table">
    <caption class="heard">
      ${k}
    </caption>
    <thead>
      <tr>
        ${g.map(t=>a`<th scope="col" data-column=${t}>${w[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${e(f,t=>t?.id??" today",e=>e?function(t,e,b){let{lang:u}=t,{event:y}=e,h=o(t,{type:"event",id:e.id},n(y,"title",u));return a`<tr part="row">
      ${$(t,"date",a`<span class="num">${d(e,u)}</span>`)}
      ${$(t,"title",h)} ${$(t,"kind",i(e,u))}
      ${$(t,"status",l(e,u))}
      ${$(t,"decision",y.decision&&s(y.decision.url,r(y.decision.number,c)))}
      ${$(t,"actors",p(t.model,y.actors??[],u))}
    </tr>
    ${m(b.detailsAt(e),t=>a`<tr class="details-row">
          <td colspan=${g.length}>${t}</td>
        </tr>`)}`}(t,e,h):a`<tr class="today-row" part="today">
    <td colspan=${g.length}>${b(t.today,t.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}export{h as renderTable,y as sheets};
