import{y as t,ac as e,az as a,T as o,ao as n,as as i,F as r,at as l,au as s,bG as d,aB as c,ap as p}from"../fds.js";import{q as m,I as u,J as b,X as h,M as y,cq as $}from"./run-render.js";import{i as w,r as f,b as g}from"./timeline.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./print-controller.js";import"./place.styles.js";import"./selection.types.js";import"./render-hydrate.js";import"./selection-sentence.js";let k=t("timeline-table",{caption:"Ereignisse nach Datum",columns:{date:"Datum",title:"Titel",kind:"Art",status:"Status",decision:"Beschluss",actors:"Beteiligt"},none:"–"}),v=[e`
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
`],j=["date","title","kind","status","decision","actors"];function x(t,e,a){let{columns:n,none:i}=k[t.lang],r=o`<span class="cell-label muted small" aria-hidden="true"
    >${n[e]}</span
  >`;return"title"===e?o`<th scope="row" data-column="title">${a}</th>`:o`<td data-column=${e} ?data-none=${!a}>
    ${r}<span>${a||i}</span>
  </td>`}function z(t,e,a){let{view:n}=t,{columns:u}=k[n.lang];return o`<table part="table">
    <caption class="heard">
      ${a}
    </caption>
    <thead>
      <tr>
        ${j.map(t=>o`<th scope="col" data-column=${t}>${u[t]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${m(e,t=>t?.id??" today",e=>e?function({view:t,controls:e,ask:a},n){let{lang:p}=t,{event:m}=n;return o`<tr part="row" data-item=${n.id}>
      ${x(t,"date",o`<span class="num">${i(n,p)}</span>`)}
      ${x(t,"title",g(t,n,a,r(m,"title",p)))}
      ${x(t,"kind",n.project?l(n,p):s(n,p))}
      ${x(t,"status",d(n,p))}
      ${x(t,"decision",h(c(t,m),t=>o`${y(m.decision?.url,t)}`))}
      ${x(t,"actors",$(t,m,"actors",m.actors))}
    </tr>
    ${h(e?.detailsAt(n),t=>o`<tr class="details-row">
          <td colspan=${j.length}>${t}</td>
        </tr>`)}`}(t,e):o`<tr class="today-row" part="today">
    <td colspan=${j.length}>${p(n.today,n.lang)}</td>
  </tr>`)}
    </tbody>
  </table>`}function A(t,e,i){let{caption:r}=k[t.view.lang];if(!i)return z(t,e.flatMap(a),r);let l=e.filter(e=>w(t,e));return o`${f(t,e)} ${l.map(e=>function(t,e){let{view:i,controls:r,isWhole:l}=t,{rows:s,around:d=[]}=r?.pageOf(e)??{rows:a(e)},c=n(e,i.lang),p=o`<span class="landmark" tabindex="-1" data-year=${e.key}>${c}</span>`;return o`${u(b(i.headingLevel),p)} ${d[0]}
  ${z(t,l?a(e):s,c)} ${d[1]}`}(t,e))}`}export{A as renderTables,v as sheets};
