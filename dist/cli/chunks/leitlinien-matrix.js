import{K as e,a3 as t,a4 as i,a5 as a,T as s,a0 as n,a6 as l,j as r,a7 as o,m as d,a8 as p,B as c,Q as h,a9 as u,aa as m,ab as g,Y as y,ac as b,W as w,ad as f}from"../fds.js";import{F as $,w as v}from"./fds-widget.js";import{i as k,t as x}from"./late-key.js";import{L as j}from"./render-hydrate.js";import{s as z}from"./selection-sentence.js";let C={more:new j(()=>import("./leitlinien-matrix.more.js")),structure:new j(()=>import("./leitlinien-matrix.structure.js"))},S=e`
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
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .link:is([aria-pressed='true'], [aria-expanded='true']) {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .official {
    display: none;
  }
  @container (max-width: 46em) {
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
    .corner {
      inline-size: auto;
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
    table {
      line-height: 1.25;
    }
    .count {
      font-size: 1em;
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
`,_=({selection:{selection:e}})=>({id:t})=>c(e,{type:"leitlinie",id:t});function F({view:e,isShown:l,named:r,behind:o,near:d},c){let{lang:g}=e,{emptyCell:y,noHit:b}=t[g],w=c.filter(l);return 0===w.length?s`<p class="empty muted">${c.length>0?b:y}</p>`:p(w,t=>s`<ul>
      ${n(t,({id:e})=>e,t=>s`<li>
            ${i(e,{type:"leitlinie",id:t.id},s`<span class="short">${r?.(t)??a(t,g)}</span
                ><span class="official"
                  >${h(t.number??"",u)}
                  ${m(t,"title",g)}</span
                >${o?.(t)}`)}
            ${d?.(t)}
          </li>`)}
    </ul>`,{lang:g,isNeeded:_(e)})}let T=["leitlinien","categories","goals"],q=["matrix","structure"];class A extends ${static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[$.styles,S,g]}#e;constructor(){super(),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=C,this.tools=new j(()=>import("./leitlinien-matrix.tools.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#i=e=>{let t=this.shadowRoot,i=t?.activeElement?.closest(".grid .entry"),a=i&&!i.closest(".details")&&k(e);if(!t||!a||e.defaultPrevented)return;let{more:s}=this.parts;s.module?s.module.walkFrom(t,e):x(e,s,this,({walkFrom:i})=>i(t,e))},this.#a=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()},this.addEventListener("keydown",this.#i)}get later(){return[this.parts.more,this.parts.structure]}headingIn(e){return t[e].heading}renderContent(e){let i=t[e.lang],{length:a}=e.whole.feed.leitlinien;if(0===a)return{body:s`<p>${y(e,["leitlinien"],i.empty)}</p>`};let n=this.#s(e),{rows:l,columns:r}=n.layout;return{lead:s`${i.lead(a,l.length,r.length)}
      ${b(e,T)} ${z(e,["leitlinie"])}`,body:s`${this.#n(e)}${n.panel}${this.#l(n)}`,switches:this.#r(e)}}updated(e){super.updated(e),this.parts.more.module?.attend(this.renderRoot)}#t;#i;#a;#r({lang:e}){let{search:i,isCounting:a}=this.#e,n=t[e],l=e=>{this.view=e,this.parts.structure.load().then(this.#t)};return s`<span class="views" part="views" role="group" aria-label=${n.views}>
        ${q.map(e=>D(n.view[e],e===this.view,void 0,()=>{l(e)}))}
      </span>
      <span class="bar" part="bar">
        ${D(n.search,void 0,!!i,()=>{this.#a({search:i?void 0:{}})})}${D(n.tally,a,void 0,()=>{this.#a({isCounting:!a})})}
      </span>`}#n({lang:e}){let{search:t,isCounting:i}=this.#e,{more:a,structure:s}=this.parts,n=[...t||i?[a]:[],..."structure"===this.view?[s]:[]].find(({module:e})=>!e);return n?v(n,e):w}#s(e){let t=f(e.whole),i={view:e,layout:t,isShown:({id:t})=>!!e.model.find("leitlinie",t)},{more:a}=this.parts,{search:s,isCounting:n}=this.#e,l=s??(n||e.showsDetails||t.unassigned[0]||t.columns[3])?a.use(this.#t):a.module;return{...i,...l?.extrasOf(i,this.#e,this.#a)}}#l(e){let{structure:p}=this.parts;return"structure"!==this.view||p.failed?function(e){let{view:p,layout:c,below:h,rest:u}=e,m=t[p.lang];return s`<div class="grid" data-columns=${c.columns.length}>
    <table part="table" data-type=${function({view:e,layout:t}){let i=t=>[`${t.number??""} ${d(t,"title",e.lang).text}`];return l(t.rows.map(({cells:e})=>e.map(({leitlinien:e})=>e.map(i))),t.columns.length,143)}(e)}>
      <caption class="heard">
        ${m.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${m.corner}</span>
          </th>
          ${c.columns.map(e=>s`<th scope="col">
                ${i(p,{type:"goal",id:e.id},s`<span class="goal-name">${a(e,p.lang)}</span>`)}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${h?.()}
        ${n(c.rows,({category:e})=>e.id,l=>function(e,l){let{view:d,isShown:p,below:c}=e,{lang:h}=d,{category:u,cells:m,count:g}=l,y=m.flatMap(({leitlinien:e})=>e.filter(p)).length;return s`<tr>
      <th scope="row">
        ${i(d,{type:"category",id:u.id},s`<span class="category-name">${a(u,h)}</span>`)}
        <span class="count muted small"
          >${y<g?`${r(y,h)} ${t[h].of} `:""}${o[h].leitlinie(g)}</span
        >
      </th>
      ${n(m,({id:e})=>e,({goal:t,leitlinien:i})=>s`<td part="cell">
            <span class="cell-goal small" aria-hidden="true">${a(t,h)}</span>
            ${F(e,i)}
          </td>`)}
    </tr>
    ${c?.(l)}`}(e,l))}
        ${u}
      </tbody>
    </table>
  </div>`}(e):p.use(this.#t)?.renderStructure(e)}}function D(e,t,i,a){return s`<button
    type="button"
    class="link"
    aria-pressed=${t??w}
    aria-expanded=${i??w}
    @click=${a}
  >
    ${e}
  </button>`}A.define("fds-leitlinien-matrix");var E=Object.freeze({__proto__:null});export{_ as i,E as l,F as r};
