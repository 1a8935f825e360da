import{J as e,a1 as t,a2 as i,a3 as a,T as s,_ as n,a4 as l,j as r,a5 as o,m as d,a6 as c,A as p,a7 as h,a8 as m,a9 as u,aa as g,W as y,ab as b,U as w,ac as f}from"../fds.js";import{F as $,w as v}from"./fds-widget.js";import{i as k,t as x}from"./late-key.js";import{L as j}from"./render-hydrate.js";import{s as z}from"./selection-sentence.js";let C={more:new j(()=>import("./leitlinien-matrix.more.js")),structure:new j(()=>import("./leitlinien-matrix.structure.js"))},_=e`
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
`,S=({selection:{selection:e}})=>({id:t})=>p(e,{type:"leitlinie",id:t});function A({view:e,isShown:l,named:r,behind:o,near:d},p){let{lang:g}=e,{emptyCell:y,noHit:b}=t[g],w=p.filter(l);return 0===w.length?s`<p class="empty muted">${p.length>0?b:y}</p>`:c(w,t=>s`<ul>
      ${n(t,({id:e})=>e,t=>s`<li>
            ${i(e,{type:"leitlinie",id:t.id},s`<span class="short">${r?.(t)??a(t,g)}</span
                ><span class="official"
                  >${h(t.number??"",m)}
                  ${u(t,"title",g)}</span
                >${o?.(t)}`)}
            ${d?.(t)}
          </li>`)}
    </ul>`,{lang:g,isNeeded:S(e)})}let F=["leitlinien","categories","goals"],T=["matrix","structure"];class U extends ${static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[$.styles,_,g]}#e;constructor(){super(),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=C,this.tools=new j(()=>import("./leitlinien-matrix.tools.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#i=e=>{let t=this.shadowRoot,i=t?.activeElement?.closest(".grid .entry"),a=i&&!i.closest(".details")&&k(e);if(!t||!a||e.defaultPrevented)return;let{more:s}=this.parts;s.module?s.module.walkFrom(t,e):x(e,s,this,({walkFrom:i})=>i(t,e))},this.#a=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()},this.addEventListener("keydown",this.#i)}get later(){return[this.parts.more,this.parts.structure]}headingIn(e){return t[e].heading}renderContent(e){let i=t[e.lang],{length:a}=e.whole.feed.leitlinien;if(0===a)return{body:s`<p>${y(e,["leitlinien"],i.empty)}</p>`};let n=this.#s(e),{rows:l,columns:r}=n.layout;return{lead:s`${i.lead(a,l.length,r.length)}
      ${b(e,F)} ${z(e,["leitlinie"])}`,body:s`${this.#n(e)}${n.panel}${this.#l(n)}`,switches:s`<span class="views" part="views" role="group" aria-label=${i.views}>
        ${T.map(e=>q(i.view[e],e===this.view,void 0,()=>{this.view=e,this.parts.structure.load().then(this.#t)}))}
      </span>`}}updated(e){super.updated(e),this.parts.more.module?.attend(this.renderRoot)}#t;#i;#a;#n({lang:e}){let{search:i,isCounting:a}=this.#e,{more:n,structure:l}=this.parts,r=t[e],o=[...i||a?[n]:[],..."structure"===this.view?[l]:[]].find(({module:e})=>!e);return s`<div class="bar" part="bar">
        ${q(r.search,void 0,!!i,()=>{this.#a({search:i?void 0:{}})})}${q(r.tally,a,void 0,()=>{this.#a({isCounting:!a})})}
      </div>
      ${o?v(o,e):w}`}#s(e){let t=f(e.whole),i={view:e,layout:t,isShown:({id:t})=>!!e.model.find("leitlinie",t)},{more:a}=this.parts,{search:s,isCounting:n}=this.#e,l=s??(n||e.showsDetails||t.unassigned[0]||t.columns[3])?a.use(this.#t):a.module;return{...i,...l?.extrasOf(i,this.#e,this.#a)}}#l(e){let{structure:c}=this.parts;return"structure"!==this.view||c.failed?function(e){let{view:c,layout:p,below:h,rest:m}=e,u=t[c.lang];return s`<div class="grid" data-columns=${p.columns.length}>
    <table part="table" data-type=${function({view:e,layout:t}){let i=t=>[`${t.number??""} ${d(t,"title",e.lang).text}`];return l(t.rows.map(({cells:e})=>e.map(({leitlinien:e})=>e.map(i))),t.columns.length,143)}(e)}>
      <caption class="heard">
        ${u.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${u.corner}</span>
          </th>
          ${p.columns.map(e=>s`<th scope="col">
                ${i(c,{type:"goal",id:e.id},s`<span class="goal-name">${a(e,c.lang)}</span>`)}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${h?.()}
        ${n(p.rows,({category:e})=>e.id,l=>function(e,l){let{view:d,isShown:c,below:p}=e,{lang:h}=d,{category:m,cells:u,count:g}=l,y=u.flatMap(({leitlinien:e})=>e.filter(c)).length;return s`<tr>
      <th scope="row">
        ${i(d,{type:"category",id:m.id},s`<span class="category-name">${a(m,h)}</span>`)}
        <span class="count muted small"
          >${y<g?`${r(y,h)} ${t[h].of} `:""}${o[h].leitlinie(g)}</span
        >
      </th>
      ${n(u,({id:e})=>e,({goal:t,leitlinien:i})=>s`<td part="cell">
            <span class="cell-goal small" aria-hidden="true">${a(t,h)}</span>
            ${A(e,i)}
          </td>`)}
    </tr>
    ${p?.(l)}`}(e,l))}
        ${m}
      </tbody>
    </table>
  </div>`}(e):c.use(this.#t)?.renderStructure(e)}}function q(e,t,i,a){return s`<button
    type="button"
    class="link"
    aria-pressed=${t??w}
    aria-expanded=${i??w}
    @click=${a}
  >
    ${e}
  </button>`}U.define("fds-leitlinien-matrix");var D=Object.freeze({__proto__:null});export{S as i,D as l,A as r};
