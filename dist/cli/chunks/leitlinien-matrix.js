import{aj as e,A as t,T as i,F as a,aa as s,O as l,V as n,x as r,D as o,J as d,a7 as h,a1 as c}from"../fds.js";import{F as p,w as m}from"./fds-widget.js";import{L as u,P as g}from"./render-hydrate.js";import{w as y}from"./late-key.js";import{s as f}from"./selection-sentence.js";import{v as w}from"./view-switch.js";import{s as b,v}from"./view-words.js";import{x as $,y as x,z as k,u as j,A as z,B as C,C as D,s as O,D as T,E as A,F as N,N as P,G as S,H as _,P as q,I as E}from"./run-render.js";let F=e`
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
`,L={more:new u(()=>import("./leitlinien-matrix.more.js")),structure:new u(()=>import("./leitlinien-matrix.structure.js"))},H=e`
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
`,I=(e,t)=>T(e,{type:"goal",id:t.id},i`<span class="goal-name">${A(t,e.lang)}</span>`),R=({selection:{selection:e}})=>({id:t})=>O(e,{type:"leitlinie",id:t});function U({view:e,isShown:t,named:a,behind:s,near:l},{leitlinien:n,doubt:h}){let{lang:c}=e,{noHit:p}=$[c],m=n.filter(t);if(0===m.length){let e=n.length>0?p:S(h,c);return i`<p class="empty muted">${e}</p>`}return D(m,t=>i`<ul>
      ${j(t,({id:e})=>e,t=>i`<li>
            ${T(e,{type:"leitlinie",id:t.id},i`<span class="short">${a?.(t)??A(t,c)}</span
                ><span class="official"
                  >${r(t.number??"",o)}
                  ${d(t,"title",c)}</span
                >${s?.(t)}`)}
            ${l?.(t)}
          </li>`)}
    </ul>`,{lang:c,isNeeded:R(e)})}let B=["leitlinien","categories","goals"],G=["matrix","structure"];class J extends p{static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[p.styles,F,H,_]}#e;constructor(){super(),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=L,this.tools=new u(()=>import("./leitlinien-matrix.tools.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#i=e=>{let t=this.shadowRoot?.activeElement?.closest(".grid .entry");!t||t.closest(".details")||e.defaultPrevented||y(e,this.parts.more,this)},this.#a=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()},this.addEventListener("keydown",this.#i)}firstPiece(){return"matrix"===this.view?g["leitlinien-matrix"]:void 0}get later(){return[this.parts.more,this.parts.structure]}headingIn(e){return $[e].heading}renderContent(e){let t=$[e.lang],{length:a}=e.whole.feed.leitlinien;if(0===a)return{none:h(e,["leitlinien"],t.empty)};let s=this.#s(e),{rows:l,columns:n}=s.layout;return{lead:i`${t.lead(a,l.length,n.length)}
      ${c(e,B,q)}`,chosen:f(e,["leitlinie"]),body:i`${this.#l(e)}${s.panel}${this.#n(s)}`,switches:this.#r(e)}}updated(e){super.updated(e),this.parts.more.module?.attend(this.renderRoot)}#t;#i;#a;#r({lang:e}){let{search:t,isCounting:a}=this.#e,s=$[e];return i`${w({strings:s,views:G,shown:this.view,show:t=>{this.view=t,this.voice.say(()=>v(e,s.view[t])),this.parts.structure.load().then(this.#t)}})}
      <span class="bar" part="bar">
        ${M(s.search,void 0,!!t,()=>{this.#a({search:t?void 0:{}})})}${M(s.tally,a,void 0,()=>{this.#a({isCounting:!a}),this.voice.say(()=>b(e,s.tally,!a))})}
      </span>`}#l({lang:e}){let{search:i,isCounting:a}=this.#e,{more:s,structure:l}=this.parts,n=[...i||a?[s]:[],..."structure"===this.view?[l]:[]].find(({module:e})=>!e);return n?m(n,e):t}#s(e){let t=E(e.whole),{more:i}=this.parts,{search:a,isCounting:s}=this.#e,l=a??(s||e.showsDetails||t.unassigned[0]||t.columns[3])?i.use(this.#t):i.module,n={...e,showsDetails:e.showsDetails&&!!l},r={view:n,layout:t,isShown:({id:e})=>!!n.model.find("leitlinie",e)};return{...r,...l?.extrasOf(r,this.#e,this.#a)}}#n(e){let{structure:r}=this.parts;return"structure"!==this.view||r.failed?function(e){let{view:r,layout:o,below:d,rest:h}=e,c=$[r.lang];return i`<div class="grid" data-columns=${x(o)}>
    <table part="table" data-type=${function({view:e,layout:t}){return z(C(t,t=>[`${t.number??""} ${l(t,"title",e.lang).text}`]),x(t),143)}(e)}>
      <caption class="heard">
        ${c.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${c.corner}</span>
          </th>
          ${k(o)?i`<th scope="col">${function({view:e,layout:t}){let{selection:a}=e.selection;return D(t.columns,t=>i`<ul class="goals">
        ${t.map(t=>i`<li>${I(e,t)}</li>`)}
      </ul>`,{lang:e.lang,isNeeded:({id:e})=>O(a,{type:"goal",id:e})})}(e)}</th>`:o.columns.map(e=>i`<th scope="col">${I(r,e)}</th>`)}
          ${0===o.columns.length?i`<td></td>`:t}
        </tr>
      </thead>
      <tbody>
        ${d?.()}
        ${j(o.rows,({category:e})=>e.id,l=>function(e,l){let{view:r,layout:o,isShown:d,below:h}=e,{lang:c}=r,{category:p,cells:m,count:u}=l,g=m.flatMap(({leitlinien:e})=>e.filter(d)).length;return i`<tr>
      <th scope="row">
        ${T(r,{type:"category",id:p.id},i`<span class="category-name">${A(p,c)}</span>`)}
        <span class="count muted small"
          >${g<u?`${a(g,c)} ${$[c].of} `:""}${s[c].leitlinie(u)}</span
        >
      </th>
      ${k(o)?function(e,t){let{view:a}=e,s=N(t);return i`<td part="cell" class="shared">
    ${0===s.length?U(e,t.cells[0]??P):D(s,t=>i`${j(t,({id:e})=>e,t=>i`<div class="field">
          <p class="cell-goal small">${n(t.goal,a.lang)}</p>
          ${U(e,t)}
        </div>`)}`,{lang:a.lang,isNeeded:({leitlinien:e})=>e.some(R(a))})}
  </td>`}(e,l):((e,{cells:t})=>j(t,({id:e})=>e,t=>i`<td part="cell">
        <span class="cell-goal small" aria-hidden="true"
          >${n(t.goal,e.view.lang)}</span
        >
        ${U(e,t)}
      </td>`))(e,l)}
      ${0===m.length?i`<td part="cell">${U(e,P)}</td>`:t}
    </tr>
    ${h?.(l)}`}(e,l))}
        ${h}
      </tbody>
    </table>
    <p class="hint muted small on-screen">${c.hint}</p>
  </div>`}(e):r.use(this.#t)?.renderStructure(e)}}function M(e,a,s,l){return i`<button
    type="button"
    class="link"
    aria-pressed=${a??t}
    aria-expanded=${s??t}
    @click=${l}
  >
    ${e}
  </button>`}J.define("fds-leitlinien-matrix");var V=Object.freeze({__proto__:null});export{R as i,V as l,U as r};
