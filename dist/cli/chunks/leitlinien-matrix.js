import{Q as e,a7 as t,a8 as a,a9 as i,T as s,a4 as n,aa as l,j as r,ab as o,n as d,ac as p,ad as c,F as h,W as u,ae as m,af as g,ag as y,a0 as b,ah as f,ai as w,_ as $,aj as v}from"../fds.js";import{F as k,w as x}from"./fds-widget.js";import{i as j,t as z}from"./late-key.js";import{L as C}from"./render-hydrate.js";import{s as _}from"./selection-sentence.js";let F={more:new C(()=>import("./leitlinien-matrix.more.js")),structure:new C(()=>import("./leitlinien-matrix.structure.js"))},S=e`
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
`,T=({selection:{selection:e}})=>({id:t})=>h(e,{type:"leitlinie",id:t});function q({view:e,isShown:l,named:r,behind:o,near:d},{leitlinien:h,doubt:y}){let{lang:b}=e,{noHit:f}=t[b],w=h.filter(l);if(0===w.length){let e=h.length>0?f:p(y,b);return s`<p class="empty muted">${e}</p>`}return c(w,t=>s`<ul>
      ${n(t,({id:e})=>e,t=>s`<li>
            ${a(e,{type:"leitlinie",id:t.id},s`<span class="short">${r?.(t)??i(t,b)}</span
                ><span class="official"
                  >${u(t.number??"",m)}
                  ${g(t,"title",b)}</span
                >${o?.(t)}`)}
            ${d?.(t)}
          </li>`)}
    </ul>`,{lang:b,isNeeded:T(e)})}let A=["leitlinien","categories","goals"],D=["matrix","structure"];class E extends k{static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[k.styles,S,y]}#e;constructor(){super(),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=F,this.tools=new C(()=>import("./leitlinien-matrix.tools.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#a=e=>{let t=this.shadowRoot,a=t?.activeElement?.closest(".grid .entry"),i=a&&!a.closest(".details")&&j(e);if(!t||!i||e.defaultPrevented)return;let{more:s}=this.parts;s.module?s.module.walkFrom(t,e):z(e,s,this,({walkFrom:a})=>a(t,e))},this.#i=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()},this.addEventListener("keydown",this.#a)}get later(){return[this.parts.more,this.parts.structure]}headingIn(e){return t[e].heading}renderContent(e){let a=t[e.lang],{length:i}=e.whole.feed.leitlinien;if(0===i)return{body:s`<p>${b(e,["leitlinien"],a.empty)}</p>`};let n=this.#s(e),{rows:l,columns:r}=n.layout;return{lead:s`${a.lead(i,l.length,r.length)}
      ${f(e,A,w)} ${_(e,["leitlinie"])}`,body:s`${this.#n(e)}${n.panel}${this.#l(n)}`,switches:this.#r(e)}}updated(e){super.updated(e),this.parts.more.module?.attend(this.renderRoot)}#t;#a;#i;#r({lang:e}){let{search:a,isCounting:i}=this.#e,n=t[e],l=e=>{this.view=e,this.parts.structure.load().then(this.#t)};return s`<span class="views" part="views" role="group" aria-label=${n.views}>
        ${D.map(e=>L(n.view[e],e===this.view,void 0,()=>{l(e)}))}
      </span>
      <span class="bar" part="bar">
        ${L(n.search,void 0,!!a,()=>{this.#i({search:a?void 0:{}})})}${L(n.tally,i,void 0,()=>{this.#i({isCounting:!i})})}
      </span>`}#n({lang:e}){let{search:t,isCounting:a}=this.#e,{more:i,structure:s}=this.parts,n=[...t||a?[i]:[],..."structure"===this.view?[s]:[]].find(({module:e})=>!e);return n?x(n,e):$}#s(e){let t=v(e.whole),a={view:e,layout:t,isShown:({id:t})=>!!e.model.find("leitlinie",t)},{more:i}=this.parts,{search:s,isCounting:n}=this.#e,l=s??(n||e.showsDetails||t.unassigned[0]||t.columns[3])?i.use(this.#t):i.module;return{...a,...l?.extrasOf(a,this.#e,this.#i)}}#l(e){let{structure:p}=this.parts;return"structure"!==this.view||p.failed?function(e){let{view:p,layout:c,below:h,rest:u}=e,m=t[p.lang];return s`<div class="grid" data-columns=${c.columns.length}>
    <table part="table" data-type=${function({view:e,layout:t}){let a=t=>[`${t.number??""} ${d(t,"title",e.lang).text}`];return l(t.rows.map(({cells:e})=>e.map(({leitlinien:e})=>e.map(a))),t.columns.length,143)}(e)}>
      <caption class="heard">
        ${m.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${m.corner}</span>
          </th>
          ${c.columns.map(e=>s`<th scope="col">
                ${a(p,{type:"goal",id:e.id},s`<span class="goal-name">${i(e,p.lang)}</span>`)}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${h?.()}
        ${n(c.rows,({category:e})=>e.id,l=>function(e,l){let{view:d,isShown:p,below:c}=e,{lang:h}=d,{category:u,cells:m,count:g}=l,y=m.flatMap(({leitlinien:e})=>e.filter(p)).length;return s`<tr>
      <th scope="row">
        ${a(d,{type:"category",id:u.id},s`<span class="category-name">${i(u,h)}</span>`)}
        <span class="count muted small"
          >${y<g?`${r(y,h)} ${t[h].of} `:""}${o[h].leitlinie(g)}</span
        >
      </th>
      ${n(m,({id:e})=>e,t=>s`<td part="cell">
            <span class="cell-goal small" aria-hidden="true">${i(t.goal,h)}</span>
            ${q(e,t)}
          </td>`)}
    </tr>
    ${c?.(l)}`}(e,l))}
        ${u}
      </tbody>
    </table>
  </div>`}(e):p.use(this.#t)?.renderStructure(e)}}function L(e,t,a,i){return s`<button
    type="button"
    class="link"
    aria-pressed=${t??$}
    aria-expanded=${a??$}
    @click=${i}
  >
    ${e}
  </button>`}E.define("fds-leitlinien-matrix");var O=Object.freeze({__proto__:null});export{T as i,O as l,q as r};
