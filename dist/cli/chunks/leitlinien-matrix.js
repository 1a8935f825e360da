import{x as e,y as t,z as i,u as a,A as s,B as l,C as n,s as r,D as o,E as d,F as h,N as c,G as p,H as m,I as u,P as g,J as y}from"./run-render.js";import{aj as f,A as w,T as b,F as v,aa as $,O as x,V as k,x as j,D as z,J as C,a7 as D,a1 as O}from"../fds.js";import{F as T,w as A}from"./fds-widget.js";import{L as N,P}from"./render-hydrate.js";import{w as S}from"./late-key.js";import{s as _}from"./selection-sentence.js";import{v as q}from"./view-switch.js";import{s as E,v as F}from"./view-words.js";let L=f`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 760px) {
    .place {
      min-block-size: var(--fds-min-height, min(69em, 100svh));
    }
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(63em, 100svh));
    }
  }
  @media (width >= 1080px) {
    .place {
      min-block-size: var(--fds-min-height, min(58.5em, 100svh));
    }
  }
  @media (width >= 1220px) {
    .place {
      min-block-size: var(--fds-min-height, min(54.5em, 100svh));
    }
  }
  @media (width >= 1360px) {
    .place {
      min-block-size: var(--fds-min-height, min(50em, 100svh));
    }
  }
`,H={more:new N(()=>import("./leitlinien-matrix.more.js")),structure:new N(()=>import("./leitlinien-matrix.structure.js"))},I=f`
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
  /* The Leitlinien need the room more than the names of their rows. */
  .corner {
    inline-size: clamp(11em, 21cqi, 15em);
  }
  .goal-name,
  .category-name {
    font-weight: 600;
    /* Only where the kit has put one: no hyphen of chance. */
    hyphens: manual;
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
  /* One column for goals that are too many for columns of their own. */
  .shared > .field + .field,
  .shared > details .field {
    margin-block-start: 0.75em;
  }
  .shared .cell-goal {
    display: block;
    color: var(--muted);
  }
  .goals {
    display: flex;
    flex-wrap: wrap;
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
  @container (min-width: 46em) {
    /* The footer has its own line. */
    tbody tr:last-child > :is(th, td) {
      border-block-end: 0;
    }
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
    /* They head no columns any more: one line to choose from. */
    thead tr {
      display: flex;
      flex-wrap: wrap;
    }
    thead th {
      border: 0;
      padding-block: 0;
    }
    .corner {
      display: none;
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
`,J=(e,t)=>o(e,{type:"goal",id:t.id},b`<span class="goal-name">${d(t,e.lang)}</span>`),R=({selection:{selection:e}})=>({id:t})=>r(e,{type:"leitlinie",id:t});function U({view:t,isShown:i,named:s,behind:l,near:r},{leitlinien:h,doubt:c}){let{lang:m}=t,{noHit:u}=e[m],g=h.filter(i);if(0===g.length){let e=h.length>0?u:p(c,m);return b`<p class="empty muted">${e}</p>`}return n(g,e=>b`<ul>
      ${a(e,({id:e})=>e,e=>b`<li>
            ${o(t,{type:"leitlinie",id:e.id},b`<span class="short">${s?.(e)??d(e,m)}</span
                ><span class="official"
                  >${j(e.number??"",z)}
                  ${C(e,"title",m)}</span
                >${l?.(e)}`)}
            ${r?.(e)}
          </li>`)}
    </ul>`,{lang:m,isNeeded:R(t)})}let B=["leitlinien","categories","goals"],G=["matrix","structure"];class M extends T{static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[T.styles,L,I,m]}#e;constructor(){super(),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=H,this.tools=new N(()=>import("./leitlinien-matrix.tools.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#i=e=>{let t=this.shadowRoot?.activeElement?.closest(".grid .entry");!t||t.closest(".details")||e.defaultPrevented||S(e,this.parts.more,this)},this.#a=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()},this.addEventListener("keydown",this.#i)}firstPiece(){return"matrix"===this.view?P["leitlinien-matrix"]:void 0}get later(){return[this.parts.more,this.parts.structure]}headingIn(t){return e[t].heading}renderContent(t){let i=e[t.lang],{length:a}=t.whole.feed.leitlinien;if(0===a)return{none:D(t,["leitlinien"],i.empty)};let s=this.#s(t),{rows:l,columns:n}=s.layout;return{lead:b`${u(i.lead(a,l.length,n.length))}
      ${O(t,B,g)}`,chosen:_(t,["leitlinie"]),body:b`${this.#l(t)}${s.panel}${this.#n(s)}`,switches:this.#r(t)}}updated(e){super.updated(e),this.parts.more.module?.attend(this.renderRoot)}#t;#i;#a;#r({lang:t}){let{search:i,isCounting:a}=this.#e,s=e[t];return b`${q({strings:s,views:G,shown:this.view,show:e=>{this.view=e,this.voice.say(()=>F(t,s.view[e])),this.parts.structure.load().then(this.#t)}})}
      <span class="bar" part="bar">
        ${V(s.search,void 0,!!i,()=>{this.#a({search:i?void 0:{}})})}${V(s.tally,a,void 0,()=>{this.#a({isCounting:!a}),this.voice.say(()=>E(t,s.tally,!a))})}
      </span>`}#l({lang:e}){let{search:t,isCounting:i}=this.#e,{more:a,structure:s}=this.parts,l=[...t||i?[a]:[],..."structure"===this.view?[s]:[]].find(({module:e})=>!e);return l?A(l,e):w}#s(e){let t=y(e.whole),{more:i}=this.parts,{search:a,isCounting:s}=this.#e,l=a??(s||e.showsDetails||t.unassigned[0]||t.columns[3])?i.use(this.#t):i.module,n={...e,showsDetails:e.showsDetails&&!!l},r={view:n,layout:t,isShown:({id:e})=>!!n.model.find("leitlinie",e)};return{...r,...l?.extrasOf(r,this.#e,this.#a)}}#n(p){let{structure:m}=this.parts;return"structure"!==this.view||m.failed?function(p){let{view:m,layout:u,below:g,rest:y}=p,f=e[m.lang];return b`<div class="grid" data-columns=${t(u)}>
    <table part="table" data-type=${function({view:e,layout:i}){return s(l(i,t=>[`${t.number??""} ${x(t,"title",e.lang).text}`]),t(i),143)}(p)}>
      <caption class="heard">
        ${f.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${f.corner}</span>
          </th>
          ${i(u)?b`<th scope="col">${function({view:e,layout:t}){let{selection:i}=e.selection;return n(t.columns,t=>b`<ul class="goals">
        ${t.map(t=>b`<li>${J(e,t)}</li>`)}
      </ul>`,{lang:e.lang,isNeeded:({id:e})=>r(i,{type:"goal",id:e})})}(p)}</th>`:u.columns.map(e=>b`<th scope="col">${J(m,e)}</th>`)}
          ${0===u.columns.length?b`<td></td>`:w}
        </tr>
      </thead>
      <tbody>
        ${g?.()}
        ${a(u.rows,({category:e})=>e.id,t=>function(t,s){let{view:l,layout:r,isShown:p,below:m}=t,{lang:u}=l,{category:g,cells:y,count:f}=s,x=y.flatMap(({leitlinien:e})=>e.filter(p)).length;return b`<tr>
      <th scope="row">
        ${o(l,{type:"category",id:g.id},b`<span class="category-name">${d(g,u)}</span>`)}
        <span class="count muted small"
          >${x<f?`${v(x,u)} ${e[u].of} `:""}${$[u].leitlinie(f)}</span
        >
      </th>
      ${i(r)?function(e,t){let{view:i}=e,s=h(t);return b`<td part="cell" class="shared">
    ${0===s.length?U(e,t.cells[0]??c):n(s,t=>b`${a(t,({id:e})=>e,t=>b`<div class="field">
          <p class="cell-goal small">${k(t.goal,i.lang)}</p>
          ${U(e,t)}
        </div>`)}`,{lang:i.lang,isNeeded:({leitlinien:e})=>e.some(R(i))})}
  </td>`}(t,s):((e,{cells:t})=>a(t,({id:e})=>e,t=>b`<td part="cell">
        <span class="cell-goal small" aria-hidden="true"
          >${k(t.goal,e.view.lang)}</span
        >
        ${U(e,t)}
      </td>`))(t,s)}
      ${0===y.length?b`<td part="cell">${U(t,c)}</td>`:w}
    </tr>
    ${m?.(s)}`}(p,t))}
        ${y}
      </tbody>
    </table>
    <p class="hint muted small on-screen">${f.hint}</p>
  </div>`}(p):m.use(this.#t)?.renderStructure(p)}}function V(e,t,i,a){return b`<button
    type="button"
    class="link"
    aria-pressed=${t??w}
    aria-expanded=${i??w}
    @click=${a}
  >
    ${e}
  </button>`}M.define("fds-leitlinien-matrix");var K=Object.freeze({__proto__:null});export{R as i,K as l,U as r};
