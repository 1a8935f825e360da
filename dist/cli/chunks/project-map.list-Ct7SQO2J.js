import{g as e,T as t,av as a,bP as n,I as r,r as l,O as s,U as i,d as o,B as d,am as p,G as c,bi as m}from"../fds.js";import{s as h,r as b,l as y,j as u,a as g,b as $}from"./project-map.contents-CN9KCQoE.js";import{p as f,r as k,h as w,a as v,s as j,b as x}from"./project-map-Dhrny4PT.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-BSb9CvMA.js";import"./selection.types-Bsb6lQg4.js";import"./render-hydrate-DyRUNtjT.js";import"./fold.styles-aj_XfmSC.js";import"./topic-mark.styles-BoHq00qW.js";import"./late-key-B1RqIgfO.js";import"./selection-sentence-DJTVqXA2.js";let S=e`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.45em 1em 0.45em 0;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
    white-space: nowrap;
  }
  tbody tr > * {
    border-block-end: 1px solid var(--rule);
  }
  tbody th .entry {
    border-inline-start-color: transparent;
  }
  tbody th .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  thead th:first-child {
    inline-size: 24%;
  }
  thead th:nth-child(2) {
    inline-size: 44%;
  }
  .order {
    margin-block-end: 0.75em;
  }
  .key {
    margin-inline-end: 0.35em;
  }
  .entry[data-state='selected'] .key {
    color: inherit;
  }
  td .count {
    font-weight: 600;
    padding-block: 0.2em;
  }
  .linked-part,
  .entry-like {
    display: block;
    padding: 0.2em 0.6em;
  }
  .cell-name {
    display: none;
  }
  td .fold summary {
    margin-block-start: 0;
  }
  .titles {
    margin-block-end: 0.5em;
  }
  .titles li {
    padding-block: 0.15em;
  }
  .details-row .panel {
    padding-block: 0.5em 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--accent);
  }
  @container (max-width: 42em) {
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
      padding-block: 0.5em;
      border-block-end: 1px solid var(--rule);
    }
    tbody tr > * {
      padding: 0;
      border: 0;
    }
    tbody th .entry {
      padding-inline-start: 0.45em;
      font-weight: 600;
    }
    td {
      padding-inline-start: 0.6em;
    }
    thead th:nth-child(n) {
      inline-size: auto;
    }
    .cell-name {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    tbody th > .entry[data-state='plain'] {
      border-inline-start-color: Canvas;
    }
  }
  @media print {
    tbody tr {
      break-inside: avoid;
    }
  }
`,B={de:{caption:"Länder und andere Stellen mit den Einträgen, die sie führen oder an denen sie beteiligt sind",place:"Land oder Stelle",entries:"Einträge",order:"Reihenfolge der Länder:",byName:"nach Namen",byKey:"nach amtlichem Schlüssel"},en:{caption:"Länder and other bodies with the entries that they lead or take part in",place:"Land or body",entries:"Entries",order:"Order of the Länder:",byName:"by name",byKey:"by official key"}},L="SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH".split(" "),N="order/by-key",z=({memory:e})=>1===e.get(N),E=({iso:e})=>L.indexOf((e??"").replace(/^DE-/,"")),H=[...h,S];function T(e,a,n){let{view:l}=e,s=$(e,a.actors.map(({id:e})=>e)),i=e=>a.leads.includes(e)?s(e):void 0;return t`<ul class="titles">
    ${n.map(e=>t`<li>
          ${p(l.model,e.topic)}${c(e,"title",l.lang)}
          <span class="muted small"
            >(${m(l,e)}${i(e)?t`; ${i(e)}`:r})</span
          >
        </li>`)}
  </ul>`}function K(e,{place:a,label:l,projects:s,open:p}){let{view:c}=e,m=s.slice(s.length>p+2?p:s.length),h=s.slice(0,s.length-m.length),b=m.length,y=s===a.leads&&a.id!==i?u(e,s):void 0;return t`<td>
    <p class="count">
      <span class="cell-name" aria-hidden="true">${l}</span>
      ${o(s.length,c.lang)}
      ${y?t`<span class="muted small">${y}</span>`:r}
    </p>
    ${h.length>0?T(e,a,h):r}
    ${b>0?g(e,{key:`list/${a.id}/${l}`,summary:h.length>0?n[c.lang].more(b):d[c.lang].project(b),projects:m,render:t=>T(e,a,t)}):r}
  </td>`}function O(e){let o,d,p,{layout:c,open:m,view:h}=e,{caption:u,place:g}=B[h.lang],{leads:$,partners:S}=n[h.lang],L=!m&&h.selection.selection;return t`${function(e){let{order:a,byName:n,byKey:r}=B[e.view.lang],l=(a,n)=>t`<button
      type="button"
      class="link view"
      aria-pressed=${z(e)===(1===n)}
      @click=${()=>{e.remember(N,n)}}
    >
      ${a}
    </button>`;return t`<p class="order views small" role="group" aria-labelledby="order">
    <span id="order" class="muted">${a}</span> ${l(n,0)} ${l(r,1)}
  </p>`}(e)} ${L?k(e,b):r}
    <table part="table">
      <caption class="heard">
        ${u}
      </caption>
      <thead>
        <tr>
          <th scope="col">${g}</th>
          <th scope="col">${$}</th>
          <th scope="col">${S}</th>
        </tr>
      </thead>
      <tbody>
        ${l([...(o=e.view.land?.id,d=e=>+(e.id!==o),p=z(e)?(e,t)=>E(e)-E(t):(t,n)=>a(f(e,t),f(e,n),e.view.lang),[...e.layout.laender].sort((e,t)=>d(e)-d(t)||p(e,t))),...c.beside],({id:e})=>e,a=>function(e,a){let{open:l}=e,o=l===a||a.id===s&&l&&a.inside.includes(l);return t`<tr>
      <th scope="row">${function(e,a){let n;if(!w(a))return t`<span class="entry-like">${v(e,a)}</span>`;let l=j(e,a),s=(n=E(a),z(e)&&n>=0?String(n+1).padStart(2,"0"):void 0),i=y(l,e.view.lang);return t`${x(e,a,{className:"entry",choose:()=>{e.choosePlace(a.id)},content:s?t`<span class="key num muted">${s}</span> ${v(e,a)}`:v(e,a)})}
  ${i?t`<span class="muted small linked-part">${i}</span>`:r}`}(e,a)}</th>
      ${function(e,a){let{strings:r,view:l}=e,{leads:s,partners:o}=n[l.lang],{entries:d}=B[l.lang];if(!w(a))return t`<td colspan="2" class="muted">${r.noData}</td>`;let p=a.id!==i,c=e.layout.totals.projects>300?2:8,m={place:a,projects:a.leads,open:c,label:p?s:d};return p?t`${K(e,m)}
  ${K(e,{place:a,projects:a.partners,open:0,label:o})}`:t`${K(e,m)}
      <td class="muted">–</td>`}(e,a)}
    </tr>
    ${o?t`<tr class="details-row">
            <td colspan="3">${k(e,b)}</td>
          </tr>`:r}`}(e,a))}
      </tbody>
    </table>`}export{O as renderList,H as sheets};
