import{ae as e,A as t,Q as i,T as a,D as s,a9 as n,K as l,u as r,B as o,F as d,a7 as h,Y as c}from"../fds.js";import{F as p,w as m}from"./fds-widget.js";import{i as u,t as g}from"./late-key.js";import{L as y}from"./render-hydrate.js";import{s as b}from"./selection-sentence.js";import{x as f,y as w,u as v,z as $,A as k,B as x,s as z,C as j,N as C,D,P as A,E as F}from"./run-render.js";let S=e`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(66em, 100svh));
    }
  }
  @media (width >= 1280px) {
    .place {
      min-block-size: var(--fds-min-height, min(54em, 100svh));
    }
  }
  @media (width >= 1600px) {
    .place {
      min-block-size: var(--fds-min-height, min(50em, 100svh));
    }
  }
`,_={more:new y(()=>import("./leitlinien-matrix.more.js")),structure:new y(()=>import("./leitlinien-matrix.structure.js"))},E=e`
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
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
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
`,T=({selection:{selection:e}})=>({id:t})=>z(e,{type:"leitlinie",id:t});function q({view:e,isShown:t,named:i,behind:s,near:n},{leitlinien:l,doubt:h}){let{lang:c}=e,{noHit:p}=f[c],m=l.filter(t);if(0===m.length){let e=l.length>0?p:k(h,c);return a`<p class="empty muted">${e}</p>`}return x(m,t=>a`<ul>
      ${v(t,({id:e})=>e,t=>a`<li>
            ${w(e,{type:"leitlinie",id:t.id},a`<span class="short">${i?.(t)??j(t,c)}</span
                ><span class="official"
                  >${r(t.number??"",o)}
                  ${d(t,"title",c)}</span
                >${s?.(t)}`)}
            ${n?.(t)}
          </li>`)}
    </ul>`,{lang:c,isNeeded:T(e)})}let B=["leitlinien","categories","goals"],L=["matrix","structure"];class N extends p{static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[p.styles,S,E,D]}#e;constructor(){super(),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=_,this.tools=new y(()=>import("./leitlinien-matrix.tools.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#i=e=>{let t=this.shadowRoot,i=t?.activeElement?.closest(".grid .entry"),a=i&&!i.closest(".details")&&u(e);if(!t||!a||e.defaultPrevented)return;let{more:s}=this.parts;s.module?s.module.walkFrom(t,e):g(e,s,this,({walkFrom:i})=>i(t,e))},this.#a=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()},this.addEventListener("keydown",this.#i)}get later(){return[this.parts.more,this.parts.structure]}headingIn(e){return f[e].heading}renderContent(e){let t=f[e.lang],{length:i}=e.whole.feed.leitlinien;if(0===i)return{none:h(e,["leitlinien"],t.empty)};let s=this.#s(e),{rows:n,columns:l}=s.layout;return{lead:a`${t.lead(i,n.length,l.length)}
      ${c(e,B,A)}`,chosen:b(e,["leitlinie"]),body:a`${this.#n(e)}${s.panel}${this.#l(s)}`,switches:this.#r(e)}}updated(e){super.updated(e),this.parts.more.module?.attend(this.renderRoot)}#t;#i;#a;#r({lang:e}){let{search:t,isCounting:i}=this.#e,s=f[e],n=e=>{this.view=e,this.parts.structure.load().then(this.#t)};return a`<span class="views" part="views" role="group" aria-label=${s.views}>
        ${L.map(e=>O(s.view[e],e===this.view,void 0,()=>{n(e)}))}
      </span>
      <span class="bar" part="bar">
        ${O(s.search,void 0,!!t,()=>{this.#a({search:t?void 0:{}})})}${O(s.tally,i,void 0,()=>{this.#a({isCounting:!i})})}
      </span>`}#n({lang:e}){let{search:i,isCounting:a}=this.#e,{more:s,structure:n}=this.parts,l=[...i||a?[s]:[],..."structure"===this.view?[n]:[]].find(({module:e})=>!e);return l?m(l,e):t}#s(e){let t=F(e.whole),{more:i}=this.parts,{search:a,isCounting:s}=this.#e,n=a??(s||e.showsDetails||t.unassigned[0]||t.columns[3])?i.use(this.#t):i.module,l={...e,showsDetails:e.showsDetails&&!!n},r={view:l,layout:t,isShown:({id:e})=>!!l.model.find("leitlinie",e)};return{...r,...n?.extrasOf(r,this.#e,this.#a)}}#l(e){let{structure:r}=this.parts;return"structure"!==this.view||r.failed?function(e){let{view:r,layout:o,below:d,rest:h}=e,c=f[r.lang];return a`<div class="grid" data-columns=${o.columns.length}>
    <table part="table" data-type=${function({view:e,layout:t}){let i=t=>[`${t.number??""} ${l(t,"title",e.lang).text}`];return $(t.rows.map(({cells:e})=>e.map(({leitlinien:e})=>e.map(i))),t.columns.length,143)}(e)}>
      <caption class="heard">
        ${c.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${c.corner}</span>
          </th>
          ${o.columns.map(e=>a`<th scope="col">
                ${w(r,{type:"goal",id:e.id},a`<span class="goal-name">${i(e,r.lang)}</span>`)}
              </th>`)}
          ${0===o.columns.length?a`<td></td>`:t}
        </tr>
      </thead>
      <tbody>
        ${d?.()}
        ${v(o.rows,({category:e})=>e.id,l=>function(e,l){let{view:r,isShown:o,below:d}=e,{lang:h}=r,{category:c,cells:p,count:m}=l,u=p.flatMap(({leitlinien:e})=>e.filter(o)).length;return a`<tr>
      <th scope="row">
        ${w(r,{type:"category",id:c.id},a`<span class="category-name">${i(c,h)}</span>`)}
        <span class="count muted small"
          >${u<m?`${s(u,h)} ${f[h].of} `:""}${n[h].leitlinie(m)}</span
        >
      </th>
      ${v(p,({id:e})=>e,t=>a`<td part="cell">
            <span class="cell-goal small" aria-hidden="true">${i(t.goal,h)}</span>
            ${q(e,t)}
          </td>`)}
      ${0===p.length?a`<td part="cell">${q(e,C)}</td>`:t}
    </tr>
    ${d?.(l)}`}(e,l))}
        ${h}
      </tbody>
    </table>
  </div>`}(e):r.use(this.#t)?.renderStructure(e)}}function O(e,i,s,n){return a`<button
    type="button"
    class="link"
    aria-pressed=${i??t}
    aria-expanded=${s??t}
    @click=${n}
  >
    ${e}
  </button>`}N.define("fds-leitlinien-matrix");var P=Object.freeze({__proto__:null});export{T as i,P as l,q as r};
