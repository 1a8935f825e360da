import{ae as e,y as t,T as a,A as n,D as s,a9 as r,F as l}from"../fds.js";import{aZ as i,ci as o,u as d,O as p,G as c,U as m,am as h,bJ as b}from"./run-render.js";import{s as u,r as y,l as g,j as $,a as f,b as k}from"./project-map.contents.js";import{p as w,r as v,h as j,a as x,s as S,i as z,b as N}from"./project-map.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./lost-links.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./fold.styles.js";import"./topic-mark.styles.js";import"./topic-colours.styles.js";import"./late-key.js";import"./selection-sentence.js";let B=e`
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
`,H=t("project-map-list",{caption:"Länder und andere Stellen mit den Vorhaben, die sie führen oder an denen sie beteiligt sind",place:"Land oder Stelle",entries:"Vorhaben",order:"Reihenfolge der Länder:",byName:"nach Namen",byKey:"nach amtlichem Schlüssel"}),L="SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH".split(" "),T="order/by-key",E=({memory:e})=>1===e.get(T),V=({iso:e})=>L.indexOf((e??"").replace(/^DE-/,"")),D=[...u,B];function K(e,t,s){let{view:r}=e,i=k(e,t.actors.map(({id:e})=>e)),o=e=>t.leads.includes(e)?i(e):void 0;return a`<ul class="titles">
    ${s.map(e=>a`<li>
          ${h(r.model,e.topic)}${l(e,"title",r.lang)}
          <span class="muted small"
            >(${b(r,e)}${o(e)?a`; ${o(e)}`:n})</span
          >
        </li>`)}
  </ul>`}function O(e,{place:t,label:l,projects:i,open:d}){let{view:p}=e,c=i.slice(i.length>d+2?d:i.length),h=i.slice(0,i.length-c.length),b=c.length,u=i===t.leads&&t.id!==m?$(e,i):void 0;return a`<td>
    <p class="count">
      <span class="cell-name" aria-hidden="true">${l}</span>
      ${s(i.length,p.lang)}
      ${u?a`<span class="muted small">${u}</span>`:n}
    </p>
    ${h.length>0?K(e,t,h):n}
    ${b>0?f(e,{key:`list/${t.id}/${l}`,summary:h.length>0?o[p.lang].more(b):r[p.lang].project(b),projects:c,render:a=>K(e,t,a)}):n}
  </td>`}function P(e){let t,s,r,{layout:l,open:h,view:b}=e,{caption:u,place:$}=H[b.lang],{leads:f,partners:k}=o[b.lang],B=!h&&b.selection.selection;return a`${function(e){let{order:t,byName:n,byKey:s}=H[e.view.lang],r=(t,n)=>a`<button
      type="button"
      class="link view"
      aria-pressed=${E(e)===(1===n)}
      @click=${()=>{e.remember(T,n)}}
    >
      ${t}
    </button>`;return a`<p class="order views small" role="group" aria-labelledby="order">
    <span id="order" class="muted">${t}</span> ${r(n,0)} ${r(s,1)}
  </p>`}(e)} ${B?v(e,y):n}
    <table part="table">
      <caption class="heard">
        ${u}
      </caption>
      <thead>
        <tr>
          <th scope="col">${$}</th>
          <th scope="col">${f}</th>
          <th scope="col">${k}</th>
        </tr>
      </thead>
      <tbody>
        ${d([...(t=e.view.land?.id,s=e=>+(e.id!==t),r=E(e)?(e,t)=>V(e)-V(t):(t,a)=>i(w(e,t),w(e,a),e.view.lang),[...e.layout.laender].sort((e,t)=>s(e)-s(t)||r(e,t))),...l.beside],({id:e})=>e,t=>function(e,t){let{open:s}=e,r=s===t||t.id===p&&s&&t.inside.includes(s);return a`<tr>
      <th scope="row">${function(e,t){let s;if(!j(t))return a`<span class="entry-like">${x(e,t)}</span>`;let r=S(e,t),l=(s=V(t),E(e)&&s>=0?String(s+1).padStart(2,"0"):void 0),{state:i,leads:o,partners:d}=r,p=z(e)&&("linked"===i||o+d>0)?g(r,t,e.view.lang):void 0;return a`${N(e,t,{className:"entry",choose:()=>{e.choosePlace(t.id)},content:l?a`<span class="key num muted">${l}</span> ${x(e,t)}`:x(e,t)})}
  ${p?a`<span class="muted small linked-part">${p}</span>`:n}`}(e,t)}</th>
      ${function(e,t){let{view:n}=e,{leads:s,partners:r}=o[n.lang],{entries:l}=H[n.lang];if(!j(t))return a`<td colspan="2" class="muted">${c(n)}</td>`;let i=t.id!==m,d=e.layout.totals.projects>300?2:8,p={place:t,projects:t.leads,open:d,label:i?s:l};return i?a`${O(e,p)}
  ${O(e,{place:t,projects:t.partners,open:0,label:r})}`:a`${O(e,p)}
      <td class="muted">–</td>`}(e,t)}
    </tr>
    ${r?a`<tr class="details-row">
            <td colspan="3">${v(e,y)}</td>
          </tr>`:n}`}(e,t))}
      </tbody>
    </table>`}export{P as renderList,D as sheets};
