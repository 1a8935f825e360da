import{ac as e,Q as t,T as i,D as a,a8 as s,K as n,u as l,B as r,F as o,a7 as d,Y as h,A as c}from"../fds.js";import{F as p,w as m}from"./fds-widget.js";import{i as u,t as g}from"./late-key.js";import{L as y}from"./render-hydrate.js";import{s as b}from"./selection-sentence.js";import{w as f,x as w,q as v,y as $,z as k,A as x,s as z,B as j,C,P as A,D}from"./run-render.js";let F=e`
  .place {
    min-block-size: var(--fds-min-height, 100svh);
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
`,S={more:new y(()=>import("./leitlinien-matrix.more.js")),structure:new y(()=>import("./leitlinien-matrix.structure.js"))},_=e`
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
`,q=({selection:{selection:e}})=>({id:t})=>z(e,{type:"leitlinie",id:t});function T({view:e,isShown:t,named:a,behind:s,near:n},{leitlinien:d,doubt:h}){let{lang:c}=e,{noHit:p}=f[c],m=d.filter(t);if(0===m.length){let e=d.length>0?p:k(h,c);return i`<p class="empty muted">${e}</p>`}return x(m,t=>i`<ul>
      ${v(t,({id:e})=>e,t=>i`<li>
            ${w(e,{type:"leitlinie",id:t.id},i`<span class="short">${a?.(t)??j(t,c)}</span
                ><span class="official"
                  >${l(t.number??"",r)}
                  ${o(t,"title",c)}</span
                >${s?.(t)}`)}
            ${n?.(t)}
          </li>`)}
    </ul>`,{lang:c,isNeeded:q(e)})}let B=["leitlinien","categories","goals"],E=["matrix","structure"];class L extends p{static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[p.styles,F,_,C]}#e;constructor(){super(),this.view="matrix",this.homeTypes=["leitlinie","goal","category","cell"],this.parts=S,this.tools=new y(()=>import("./leitlinien-matrix.tools.js")),this.#e={search:void 0,isCounting:!1},this.#t=()=>{this.requestUpdate()},this.#i=e=>{let t=this.shadowRoot,i=t?.activeElement?.closest(".grid .entry"),a=i&&!i.closest(".details")&&u(e);if(!t||!a||e.defaultPrevented)return;let{more:s}=this.parts;s.module?s.module.walkFrom(t,e):g(e,s,this,({walkFrom:i})=>i(t,e))},this.#a=e=>{this.#e={...this.#e,...e},this.parts.more.load(),this.requestUpdate()},this.addEventListener("keydown",this.#i)}get later(){return[this.parts.more,this.parts.structure]}headingIn(e){return f[e].heading}renderContent(e){let t=f[e.lang],{length:a}=e.whole.feed.leitlinien;if(0===a)return{none:d(e,["leitlinien"],t.empty)};let s=this.#s(e),{rows:n,columns:l}=s.layout;return{lead:i`${t.lead(a,n.length,l.length)}
      ${h(e,B,A)}`,chosen:b(e,["leitlinie"]),body:i`${this.#n(e)}${s.panel}${this.#l(s)}`,switches:this.#r(e)}}updated(e){super.updated(e),this.parts.more.module?.attend(this.renderRoot)}#t;#i;#a;#r({lang:e}){let{search:t,isCounting:a}=this.#e,s=f[e],n=e=>{this.view=e,this.parts.structure.load().then(this.#t)};return i`<span class="views" part="views" role="group" aria-label=${s.views}>
        ${E.map(e=>O(s.view[e],e===this.view,void 0,()=>{n(e)}))}
      </span>
      <span class="bar" part="bar">
        ${O(s.search,void 0,!!t,()=>{this.#a({search:t?void 0:{}})})}${O(s.tally,a,void 0,()=>{this.#a({isCounting:!a})})}
      </span>`}#n({lang:e}){let{search:t,isCounting:i}=this.#e,{more:a,structure:s}=this.parts,n=[...t||i?[a]:[],..."structure"===this.view?[s]:[]].find(({module:e})=>!e);return n?m(n,e):c}#s(e){let t=D(e.whole),i={view:e,layout:t,isShown:({id:t})=>!!e.model.find("leitlinie",t)},{more:a}=this.parts,{search:s,isCounting:n}=this.#e,l=s??(n||e.showsDetails||t.unassigned[0]||t.columns[3])?a.use(this.#t):a.module;return{...i,...l?.extrasOf(i,this.#e,this.#a)}}#l(e){let{structure:l}=this.parts;return"structure"!==this.view||l.failed?function(e){let{view:l,layout:r,below:o,rest:d}=e,h=f[l.lang];return i`<div class="grid" data-columns=${r.columns.length}>
    <table part="table" data-type=${function({view:e,layout:t}){let i=t=>[`${t.number??""} ${n(t,"title",e.lang).text}`];return $(t.rows.map(({cells:e})=>e.map(({leitlinien:e})=>e.map(i))),t.columns.length,143)}(e)}>
      <caption class="heard">
        ${h.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span class="heard">${h.corner}</span>
          </th>
          ${r.columns.map(e=>i`<th scope="col">
                ${w(l,{type:"goal",id:e.id},i`<span class="goal-name">${t(e,l.lang)}</span>`)}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${o?.()}
        ${v(r.rows,({category:e})=>e.id,n=>function(e,n){let{view:l,isShown:r,below:o}=e,{lang:d}=l,{category:h,cells:c,count:p}=n,m=c.flatMap(({leitlinien:e})=>e.filter(r)).length;return i`<tr>
      <th scope="row">
        ${w(l,{type:"category",id:h.id},i`<span class="category-name">${t(h,d)}</span>`)}
        <span class="count muted small"
          >${m<p?`${a(m,d)} ${f[d].of} `:""}${s[d].leitlinie(p)}</span
        >
      </th>
      ${v(c,({id:e})=>e,a=>i`<td part="cell">
            <span class="cell-goal small" aria-hidden="true">${t(a.goal,d)}</span>
            ${T(e,a)}
          </td>`)}
    </tr>
    ${o?.(n)}`}(e,n))}
        ${d}
      </tbody>
    </table>
  </div>`}(e):l.use(this.#t)?.renderStructure(e)}}function O(e,t,a,s){return i`<button
    type="button"
    class="link"
    aria-pressed=${t??c}
    aria-expanded=${a??c}
    @click=${s}
  >
    ${e}
  </button>`}L.define("fds-leitlinien-matrix");var P=Object.freeze({__proto__:null});export{q as i,P as l,T as r};
