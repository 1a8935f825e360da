import{g as e,T as t,az as a,bT as n,J as r,r as l,O as s,N as i,U as o,d,B as p,aq as c,G as m,bm as h}from"../fds.js";import{s as b,r as y,l as u,j as g,a as $,b as f}from"./project-map.contents-BjFiFXAW.js";import{p as k,r as w,h as v,a as j,s as x,b as N}from"./project-map-CVzIsOje.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./fds-widget-COvZtKUC.js";import"./selection.types-CEaygvYR.js";import"./render-hydrate-WVRig4lh.js";import"./fold.styles-aj_XfmSC.js";import"./topic-mark.styles-BoHq00qW.js";import"./late-key-B1RqIgfO.js";import"./selection-sentence-BQRkb6Qj.js";let S=e`
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
`,z={de:{caption:"Länder und andere Stellen mit den Einträgen, die sie führen oder an denen sie beteiligt sind",place:"Land oder Stelle",entries:"Einträge",order:"Reihenfolge der Länder:",byName:"nach Namen",byKey:"nach amtlichem Schlüssel"},en:{caption:"Länder and other bodies with the entries that they lead or take part in",place:"Land or body",entries:"Entries",order:"Order of the Länder:",byName:"by name",byKey:"by official key"}},B="SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH".split(" "),L="order/by-key",E=({memory:e})=>1===e.get(L),H=({iso:e})=>B.indexOf((e??"").replace(/^DE-/,"")),T=[...b,S];function K(e,a,n){let{view:l}=e,s=f(e,a.actors.map(({id:e})=>e)),i=e=>a.leads.includes(e)?s(e):void 0;return t`<ul class="titles">
    ${n.map(e=>t`<li>
          ${c(l.model,e.topic)}${m(e,"title",l.lang)}
          <span class="muted small"
            >(${h(l,e)}${i(e)?t`; ${i(e)}`:r})</span
          >
        </li>`)}
  </ul>`}function O(e,{place:a,label:l,projects:s,open:i}){let{view:c}=e,m=s.slice(s.length>i+2?i:s.length),h=s.slice(0,s.length-m.length),b=m.length,y=s===a.leads&&a.id!==o?g(e,s):void 0;return t`<td>
    <p class="count">
      <span class="cell-name" aria-hidden="true">${l}</span>
      ${d(s.length,c.lang)}
      ${y?t`<span class="muted small">${y}</span>`:r}
    </p>
    ${h.length>0?K(e,a,h):r}
    ${b>0?$(e,{key:`list/${a.id}/${l}`,summary:h.length>0?n[c.lang].more(b):p[c.lang].project(b),projects:m,render:t=>K(e,a,t)}):r}
  </td>`}function q(e){let d,p,c,{layout:m,open:h,view:b}=e,{caption:g,place:$}=z[b.lang],{leads:f,partners:S}=n[b.lang],B=!h&&b.selection.selection;return t`${function(e){let{order:a,byName:n,byKey:r}=z[e.view.lang],l=(a,n)=>t`<button
      type="button"
      class="link view"
      aria-pressed=${E(e)===(1===n)}
      @click=${()=>{e.remember(L,n)}}
    >
      ${a}
    </button>`;return t`<p class="order views small" role="group" aria-labelledby="order">
    <span id="order" class="muted">${a}</span> ${l(n,0)} ${l(r,1)}
  </p>`}(e)} ${B?w(e,y):r}
    <table part="table">
      <caption class="heard">
        ${g}
      </caption>
      <thead>
        <tr>
          <th scope="col">${$}</th>
          <th scope="col">${f}</th>
          <th scope="col">${S}</th>
        </tr>
      </thead>
      <tbody>
        ${l([...(d=e.view.land?.id,p=e=>+(e.id!==d),c=E(e)?(e,t)=>H(e)-H(t):(t,n)=>a(k(e,t),k(e,n),e.view.lang),[...e.layout.laender].sort((e,t)=>p(e)-p(t)||c(e,t))),...m.beside],({id:e})=>e,a=>function(e,a){let{open:l}=e,d=l===a||a.id===s&&l&&a.inside.includes(l);return t`<tr>
      <th scope="row">${function(e,a){let n;if(!v(a))return t`<span class="entry-like">${j(e,a)}</span>`;let l=x(e,a),s=(n=H(a),E(e)&&n>=0?String(n+1).padStart(2,"0"):void 0),i=u(l,e.view.lang);return t`${N(e,a,{className:"entry",choose:()=>{e.choosePlace(a.id)},content:s?t`<span class="key num muted">${s}</span> ${j(e,a)}`:j(e,a)})}
  ${i?t`<span class="muted small linked-part">${i}</span>`:r}`}(e,a)}</th>
      ${function(e,a){let{view:r}=e,{leads:l,partners:s}=n[r.lang],{entries:d}=z[r.lang];if(!v(a))return t`<td colspan="2" class="muted">${i(r)}</td>`;let p=a.id!==o,c=e.layout.totals.projects>300?2:8,m={place:a,projects:a.leads,open:c,label:p?l:d};return p?t`${O(e,m)}
  ${O(e,{place:a,projects:a.partners,open:0,label:s})}`:t`${O(e,m)}
      <td class="muted">–</td>`}(e,a)}
    </tr>
    ${d?t`<tr class="details-row">
            <td colspan="3">${w(e,y)}</td>
          </tr>`:r}`}(e,a))}
      </tbody>
    </table>`}export{q as renderList,T as sheets};
