import{Q as e,bq as t,T as a,bs as n,db as s,_ as l,a4 as r,ak as i,an as o,al as d,j as p,ab as c,c3 as m,af as b,cr as h}from"../fds.js";import{s as u,r as y,l as g,j as $,a as f,b as k}from"./project-map.contents.js";import{p as w,r as v,h as j,a as x,s as S,i as N,b as z}from"./project-map.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./lost-links.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./fold.styles.js";import"./topic-mark.styles.js";import"./late-key.js";import"./selection-sentence.js";let B=e`
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
`,H=t("project-map-list",{caption:"Länder und andere Stellen mit den Einträgen, die sie führen oder an denen sie beteiligt sind",place:"Land oder Stelle",entries:"Einträge",order:"Reihenfolge der Länder:",byName:"nach Namen",byKey:"nach amtlichem Schlüssel"}),E="SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH".split(" "),L="order/by-key",T=({memory:e})=>1===e.get(L),K=({iso:e})=>E.indexOf((e??"").replace(/^DE-/,"")),P=[...u,B];function R(e,t,n){let{view:s}=e,r=k(e,t.actors.map(({id:e})=>e)),i=e=>t.leads.includes(e)?r(e):void 0;return a`<ul class="titles">
    ${n.map(e=>a`<li>
          ${m(s.model,e.topic)}${b(e,"title",s.lang)}
          <span class="muted small"
            >(${h(s,e)}${i(e)?a`; ${i(e)}`:l})</span
          >
        </li>`)}
  </ul>`}function W(e,{place:t,label:n,projects:r,open:i}){let{view:o}=e,m=r.slice(r.length>i+2?i:r.length),b=r.slice(0,r.length-m.length),h=m.length,u=r===t.leads&&t.id!==d?$(e,r):void 0;return a`<td>
    <p class="count">
      <span class="cell-name" aria-hidden="true">${n}</span>
      ${p(r.length,o.lang)}
      ${u?a`<span class="muted small">${u}</span>`:l}
    </p>
    ${b.length>0?R(e,t,b):l}
    ${h>0?f(e,{key:`list/${t.id}/${n}`,summary:b.length>0?s[o.lang].more(h):c[o.lang].project(h),projects:m,render:a=>R(e,t,a)}):l}
  </td>`}function q(e){let t,p,c,{layout:m,open:b,view:h}=e,{caption:u,place:$}=H[h.lang],{leads:f,partners:k}=s[h.lang],B=!b&&h.selection.selection;return a`${function(e){let{order:t,byName:n,byKey:s}=H[e.view.lang],l=(t,n)=>a`<button
      type="button"
      class="link view"
      aria-pressed=${T(e)===(1===n)}
      @click=${()=>{e.remember(L,n)}}
    >
      ${t}
    </button>`;return a`<p class="order views small" role="group" aria-labelledby="order">
    <span id="order" class="muted">${t}</span> ${l(n,0)} ${l(s,1)}
  </p>`}(e)} ${B?v(e,y):l}
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
        ${r([...(t=e.view.land?.id,p=e=>+(e.id!==t),c=T(e)?(e,t)=>K(e)-K(t):(t,a)=>n(w(e,t),w(e,a),e.view.lang),[...e.layout.laender].sort((e,t)=>p(e)-p(t)||c(e,t))),...m.beside],({id:e})=>e,t=>function(e,t){let{open:n}=e,r=n===t||t.id===i&&n&&t.inside.includes(n);return a`<tr>
      <th scope="row">${function(e,t){let n;if(!j(t))return a`<span class="entry-like">${x(e,t)}</span>`;let s=S(e,t),r=(n=K(t),T(e)&&n>=0?String(n+1).padStart(2,"0"):void 0),{state:i,leads:o,partners:d}=s,p=N(e)&&("linked"===i||o+d>0)?g(s,t,e.view.lang):void 0;return a`${z(e,t,{className:"entry",choose:()=>{e.choosePlace(t.id)},content:r?a`<span class="key num muted">${r}</span> ${x(e,t)}`:x(e,t)})}
  ${p?a`<span class="muted small linked-part">${p}</span>`:l}`}(e,t)}</th>
      ${function(e,t){let{view:n}=e,{leads:l,partners:r}=s[n.lang],{entries:i}=H[n.lang];if(!j(t))return a`<td colspan="2" class="muted">${o(n)}</td>`;let p=t.id!==d,c=e.layout.totals.projects>300?2:8,m={place:t,projects:t.leads,open:c,label:p?l:i};return p?a`${W(e,m)}
  ${W(e,{place:t,projects:t.partners,open:0,label:r})}`:a`${W(e,m)}
      <td class="muted">–</td>`}(e,t)}
    </tr>
    ${r?a`<tr class="details-row">
            <td colspan="3">${v(e,y)}</td>
          </tr>`:l}`}(e,t))}
      </tbody>
    </table>`}export{q as renderList,P as sheets};
