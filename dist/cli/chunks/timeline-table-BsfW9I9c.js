import{g as t,T as a,r as e,y as o,G as n,a7 as d,bV as i,bU as l,a3 as s,Y as r,bX as c,bk as p,a4 as m}from"../fds.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let b={de:{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"},en:{caption:"Events by date",columns:{date:"Date",title:"Title",kind:"Kind",status:"Status",decision:"Decision",actors:"Involved"},none:"–"}},u=[t`
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
`],y=["date","title","kind","status","decision","actors"];function g(t,e,o){let{columns:n,none:d}=b[t.lang],i=a`<span class="cell-label muted small" aria-hidden="true"
    >${n[e]}</span
  >`;return a`<td data-column=${e} ?data-none=${!o}>
    ${"title"===e?"":i}<span>${o||d}</span>
  </td>`}function $(t,u,$){let{caption:h,columns:k}=b[t.lang],w=u.flatMap(t=>$.pageOf(t).sections.flatMap(t=>t.rows));return a`<table part="table">
    <caption class="heard">
      ${h}
    </caption>
    <thead>
      <tr>
        ${y.map(t=>a`<th scope="col" data-column=${t}>${k[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${e(w,t=>t?.id??" today",e=>e?function(t,e,m){let{lang:b}=t,{event:u}=e,$=o(t,{type:"event",id:e.id},n(u,"title",b));return a`<tr part="row">
      ${g(t,"date",a`<span class="num">${d(e,b)}</span>`)}
      ${g(t,"title",$)} ${g(t,"kind",i(e,b))}
      ${g(t,"status",l(e,b))}
      ${g(t,"decision",s(c(t,u),t=>a`${r(u.decision?.url,t)}`))}
      ${g(t,"actors",p(t,u,"actors",u.actors))}
    </tr>
    ${s(m.detailsAt(e),t=>a`<tr class="details-row">
          <td colspan=${y.length}>${t}</td>
        </tr>`)}`}(t,e,$):a`<tr class="today-row" part="today">
    <td colspan=${y.length}>${m(t.today,t.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}export{$ as renderTable,u as sheets};
