import{d as e,u as t,v as i,w as a,T as s,n as l,x as r,y as n,f as o,A as d,z as p}from"../fds.js";import{F as c}from"./fds-widget-BcpwtKQA.js";import{L as h}from"./render-hydrate-BuUjTCK1.js";import{s as u}from"./selection-sentence-DRPC-Tqq.js";let m={more:new h(()=>import("./leitlinien-matrix.more-CwNWSC1l.js")),structure:new h(()=>import("./leitlinien-matrix.structure-Dop6IM2b.js"))},g=e`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.6em 0.75em 0.6em 0;
    font-weight: normal;
  }
  thead th {
    border-block-end: 2px solid var(--ink);
    vertical-align: bottom;
  }
  tbody th,
  tbody td {
    border-block-end: 1px solid var(--rule);
  }
  .corner {
    inline-size: 15em;
  }
  .goal-name,
  .category-name {
    font-weight: 600;
    /* The column is wide enough for the longest word of the strategy: no hyphen of chance, and a
       break only in words that no line could hold. */
    hyphens: none;
    overflow-wrap: anywhere;
  }
  th .entry {
    border-inline-start-color: transparent;
  }
  th .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  .count {
    display: block;
    padding-inline-start: 0.85em;
  }
  td .entry {
    overflow-wrap: anywhere;
  }
  td ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .empty {
    font-style: italic;
    padding: 0.2em 0.6em;
  }
  .cell-goal {
    display: none;
  }
  .bar,
  .views {
    display: flex;
    gap: 1.25em;
  }
  .bar {
    margin-block-end: 0.4em;
  }
  .link:is([aria-pressed='true'], [aria-expanded='true']) {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .official {
    display: none;
  }
  @container (max-width: 60em) {
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead th {
      border: 0;
      padding-block: 0.2em;
    }
    tbody th {
      border-block-end: 2px solid var(--ink);
      padding-block: 1em 0.35em;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75em;
    }
    tbody th .entry {
      min-inline-size: 0;
      padding-inline-start: 0;
      border-inline-start: 0;
      font-size: 1.1em;
    }
    tbody th .entry:is([data-state='linked'], [data-state='selected']) {
      padding-inline: 0.6em;
    }
    .count {
      padding: 0;
    }
    tbody td {
      padding-block: 0.5em;
      padding-inline-end: 0;
    }
    .cell-goal {
      display: block;
      color: var(--muted);
      margin-block-end: 0.25em;
    }
    td .entry {
      padding-block: 0.45em;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    /* As Anhang 1: the official titles, all on one page. */
    .bar,
    .short,
    .tools {
      display: none;
    }
    .official {
      display: inline;
    }
    .body {
      margin-block: 6pt;
    }
    table,
    .count {
      font-size: 9pt;
      line-height: 1.25;
    }
    th,
    td,
    td .entry {
      padding-block: 2pt;
    }
    td ul {
      gap: 0;
    }
  }
`;function y({view:e,isShown:r,named:o,behind:d,near:p},c){let{lang:h}=e,{emptyCell:u,noHit:m}=t[h],g=c.filter(r);return 0===g.length?s`<p class="empty muted">${c.length>0?m:u}</p>`:s`<ul>
    ${l(g,({id:e})=>e,t=>s`<li>
          ${i(e,{type:"leitlinie",id:t.id},s`<span class="short">${o?.(t)??a(t,h)}</span
              ><span class="official">${t.number} ${n(t,"title",h)}</span
              >${d?.(t)}`)}
          ${p?.(t)}
        </li>`)}
  </ul>`}let b=["matrix","structure"];class f extends c{constructor(){super(...arguments),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=m,this.tools=new h(()=>import("./leitlinien-matrix.tools-2P1FLmc_.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#i=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()}}static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[c.styles,g]}#e;prepare(){super.prepare(),this.parts.structure.load(),this.parts.more.load().then(this.#t)}headingIn(e){return t[e].heading}renderContent(e){let i=t[e.lang],{length:a}=e.whole.feed.leitlinien;if(0===a)return{body:s`<p>${i.empty}</p>`};let l=this.#a(e),{rows:r,columns:n}=l.layout;return{lead:s`${i.lead(a,r.length,n.length)}
      ${u(e,["leitlinie"])}`,body:s`${this.#s(e)}${l.panel}${this.#l(l)}`,footer:s`<span class="views" part="views" role="group" aria-label=${i.views}>
        ${b.map(e=>w(i.view[e],e===this.view,void 0,()=>{this.view=e,this.parts.structure.load().then(this.#t)}))}
      </span>`}}updated(e){super.updated(e),this.adopt(function({more:e,structure:t}){return[e,t].flatMap(({module:e})=>e?.sheets??[])}(this.parts)),this.parts.more.module?.attend(this.renderRoot)}#t;#i;#s({lang:e}){let{search:i,isCounting:a}=this.#e,{more:l,structure:r}=this.parts,n=t[e],p=[...i||a?[l]:[],..."structure"===this.view?[r]:[]].find(({module:e})=>!e),{failedDetails:c,loading:h}=o[e];return s`<div class="bar" part="bar">
        ${w(n.search,void 0,!!i,()=>{this.#i({search:i?void 0:{}})})}${w(n.tally,a,void 0,()=>{this.#i({isCounting:!a})})}
      </div>
      ${p?s`<p class="muted" role="status">${p.failed?c:h}</p>`:d}`}#a(e){let t=p(e.whole),i={view:e,layout:t,isShown:({id:t})=>!!e.model.find("leitlinie",t)},{more:a}=this.parts,{search:s,isCounting:l}=this.#e,r=s??(l||e.showsDetails||t.unassigned[0]||t.columns[3])?a.use(this.#t):a.module;return{...i,...r?.extrasOf(i,this.#e,this.#i)}}#l(e){let{structure:n}=this.parts;return"structure"!==this.view||n.failed?function(e){let{view:n,layout:o,below:d,rest:p}=e,c=t[n.lang];return s`<div class="grid" data-columns=${o.columns.length}>
    <table role="table" part="table">
      <caption class="heard">
        ${c.caption}
      </caption>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col" class="corner">
            <span class="heard">${c.corner}</span>
          </th>
          ${o.columns.map(e=>s`<th role="columnheader" scope="col">
                ${i(n,{type:"goal",id:e.id},s`<span class="goal-name">${a(e,n.lang)}</span>`)}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${d?.()}
        ${l(o.rows,({category:e})=>e.id,n=>function(e,n){let{view:o,isShown:d,below:p}=e,{lang:c}=o,{category:h,cells:u,count:m}=n,g=u.flatMap(({leitlinien:e})=>e.filter(d)).length;return s`<tr role="row">
      <th role="rowheader" scope="row">
        ${i(o,{type:"category",id:h.id},s`<span class="category-name">${a(h,c)}</span>`)}
        <span class="count muted small"
          >${g<m?`${g} ${t[c].of} `:""}${r[c].leitlinie(m)}</span
        >
      </th>
      ${l(u,({id:e})=>e,({goal:t,leitlinien:i})=>s`<td role="cell" part="cell">
            <span class="cell-goal small" aria-hidden="true">${a(t,c)}</span>
            ${y(e,i)}
          </td>`)}
    </tr>
    ${p?.(n)}`}(e,n))}
        ${p}
      </tbody>
    </table>
  </div>`}(e):n.use(this.#t)?.renderStructure(e)}}function w(e,t,i,a){return s`<button
    type="button"
    class="link"
    aria-pressed=${t??d}
    aria-expanded=${i??d}
    @click=${a}
  >
    ${e}
  </button>`}f.define("fds-leitlinien-matrix");var $=Object.freeze({__proto__:null});export{$ as l,y as r};
