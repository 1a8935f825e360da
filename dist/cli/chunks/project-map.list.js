import{aj as e,B as t,T as a,A as s,F as n,aa as r,J as i}from"../fds.js";import{b2 as l,cy as o,u as d,O as p,K as c,U as m,aq as h,cd as b}from"./run-render.js";import{s as u,r as y,l as g,j as $,a as f,b as w}from"./project-map.contents.js";import{a as j}from"./view-switch.js";import{p as k,r as v,h as x,a as S,s as z,i as B,b as N}from"./project-map.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./lost-links.js";import"./fds-widget.js";import"./selection.types.js";import"./render-hydrate.js";import"./fold.styles.js";import"./topic-mark.styles.js";import"./topic-colours.styles.js";import"./roving.js";import"./late-key.js";import"./selection-sentence.js";import"./view-words.js";let H=e`
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
`,L=t("project-map-list",{caption:"Länder und andere Stellen mit den Vorhaben, die sie führen oder an denen sie beteiligt sind",place:"Land oder Stelle",entries:"Vorhaben",order:"Reihenfolge der Länder:",byName:"nach Namen",byKey:"nach amtlichem Schlüssel"}),T="SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH".split(" "),E="order/by-key",K=({memory:e})=>1===e.get(E),V=({iso:e})=>T.indexOf((e??"").replace(/^DE-/,"")),O=[...u,H];function P(e,t,n){let{view:r}=e,l=w(e,t.actors.map(({id:e})=>e)),o=e=>t.leads.includes(e)?l(e):void 0;return a`<ul class="titles">
    ${n.map(e=>a`<li>
          ${h(r.model,e.topic)}${i(e,"title",r.lang)}
          <span class="muted small"
            >(${b(r,e)}${o(e)?a`; ${o(e)}`:s})</span
          >
        </li>`)}
  </ul>`}function R(e,{place:t,label:i,projects:l,open:d}){let{view:p}=e,c=l.slice(l.length>d+2?d:l.length),h=l.slice(0,l.length-c.length),b=c.length,u=l===t.leads&&t.id!==m?$(e,l):void 0;return a`<td>
    <p class="count">
      <span class="cell-name" aria-hidden="true">${i}</span>
      ${n(l.length,p.lang)}${u?a`<span class="muted small">${` ${u}`}</span>`:s}
    </p>
    ${h.length>0?P(e,t,h):s}
    ${b>0?f(e,{key:`list/${t.id}/${i}`,summary:h.length>0?o[p.lang].more(b):r[p.lang].project(b),projects:c,render:a=>P(e,t,a)}):s}
  </td>`}function W(e){let t,n,r,{layout:i,open:h,view:b}=e,{caption:u,place:$}=L[b.lang],{leads:f,partners:w}=o[b.lang],H=!h&&b.selection.selection;return a`${function(e){let{order:t,byName:s,byKey:n}=L[e.view.lang],r=(t,a)=>j({words:t,isShown:K(e)===(1===a),show:()=>{e.remember(E,a)}});return a`<p class="order views small" role="group" aria-labelledby="order">
    <span id="order" class="muted">${t}</span> ${r(s,0)} ${r(n,1)}
  </p>`}(e)} ${H?v(e,y):s}
    <table part="table">
      <caption class="heard">
        ${u}
      </caption>
      <thead>
        <tr>
          <th scope="col">${$}</th>
          <th scope="col">${f}</th>
          <th scope="col">${w}</th>
        </tr>
      </thead>
      <tbody>
        ${d([...(t=e.view.land?.id,n=e=>+(e.id!==t),r=K(e)?(e,t)=>V(e)-V(t):(t,a)=>l(k(e,t),k(e,a),e.view.lang),[...e.layout.laender].sort((e,t)=>n(e)-n(t)||r(e,t))),...i.beside],({id:e})=>e,t=>function(e,t){let{open:n}=e,r=n===t||t.id===p&&n&&t.inside.includes(n);return a`<tr>
      <th scope="row">${function(e,t){let n;if(!x(t))return a`<span class="entry-like">${S(e,t)}</span>`;let r=z(e,t),i=(n=V(t),K(e)&&n>=0?String(n+1).padStart(2,"0"):void 0),{state:l,leads:o,partners:d}=r,p=B(e)&&("linked"===l||o+d>0)?g(r,t,e.view.lang):void 0;return a`${N(e,t,{className:"entry",choose:()=>{e.choosePlace(t.id)},content:i?a`<span class="key num muted">${i}</span> ${S(e,t)}`:S(e,t)})}
  ${p?a`<span class="muted small linked-part">${p}</span>`:s}`}(e,t)}</th>
      ${function(e,t){let{view:s}=e,{leads:n,partners:r}=o[s.lang],{entries:i}=L[s.lang];if(!x(t))return a`<td colspan="2" class="muted">${c(s)}</td>`;let l=t.id!==m,d=e.layout.totals.projects>300?2:8,p={place:t,projects:t.leads,open:d,label:l?n:i};return l?a`${R(e,p)}
  ${R(e,{place:t,projects:t.partners,open:0,label:r})}`:a`${R(e,p)}
      <td class="muted">–</td>`}(e,t)}
    </tr>
    ${r?a`<tr class="details-row">
            <td colspan="3">${v(e,y)}</td>
          </tr>`:s}`}(e,t))}
      </tbody>
    </table>`}export{W as renderList,O as sheets};
