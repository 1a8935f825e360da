import{Q as e,au as t,dA as a,dF as s,dG as i,a8 as l,a9 as n,dH as r,T as o,dI as d,dJ as m,dK as c,b2 as p,b5 as u,b3 as b,b6 as h,b7 as g,b8 as f}from"../fds.js";import{w as $}from"./walk.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";function v(e){let{view:p,lang:u}=e,{whole:b}=p,h=t(p.headingLevel);return o`${function(e,t,s){let{layout:i,view:l,lang:n}=e,r=a[n],{quorum:p,key:u,rule:b}=i;if("recommendation"===b.kind)return o`<p>${r.equal}</p>
      ${s}`;if(!d(p,u))return o`<p>${r.noAnalysis}</p>
      ${s}`;let h=m(p,u,l.refresh);return h?c(e,h,t,s):o`<p class="waiting" role="status">${r.counting}</p>
        ${s}`}(e,h,s(e,b,h))}
    ${i(e,b,h,e=>l(p,{type:"event",id:e.id},n(e,u)))}
    <details class="whole">
      <summary class="link">${a[u].sources}</summary>
      ${r(e,b)}
    </details>`}let y=[e`
  .members,
  .analysis table {
    inline-size: 100%;
    max-inline-size: 40em;
    border-collapse: collapse;
  }
  :is(.members, .analysis) :is(th, td) {
    padding: 0.3em 0.75em 0.3em 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: middle;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  :is(.members, .analysis) thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
    vertical-align: bottom;
  }
  .members td:last-child {
    inline-size: 9.5em;
    padding-inline-end: 0;
  }
  .sizes :is(th, td) {
    text-align: end;
  }
  .analysis p {
    max-inline-size: 70ch;
    margin-block-end: 0.5em;
  }
  .counts {
    display: grid;
    gap: 0 2.5em;
  }
  .blocking {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .decisive .bar {
    block-size: 0.4em;
    margin-block: 0.15em 0;
    max-inline-size: 20em;
  }
  .same-rule {
    columns: 26em auto;
    column-gap: 2.5em;
  }
  .same-rule li {
    break-inside: avoid;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--rule);
  }
  .same-rule p {
    margin-block-end: 0.2em;
  }
  @container (min-width: 52em) {
    .counts {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`];function w(e){let t=a[e.lang];return o`<table class="members" part="table">
    <caption class="heard">
      ${t.tableOf}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.member}</th>
        <th scope="col">${t.share}</th>
        <th scope="col">${t.vote}</th>
      </tr>
    </thead>
    <tbody>
      ${p.map(t=>{let a,s;return a=u(e,t),s=b(e,t),o`<tr data-row=${t}>
    <th scope="row">
      ${a?l(e.view,{type:"actor",id:a.id},s):s}
    </th>
    <td class="num">${t===h?"–":g(e,t)}</td>
    <td>${function(e,t){let{layout:a,strings:s}=e;if(!u(e,t))return s.absent;let i=a.state.votes[t];return o`<select
      class="on-screen"
      name="vote-${t}"
      aria-label=${s.voteOf(b(e,t))}
      .value=${i}
      @change=${({target:a})=>{let s=a instanceof HTMLSelectElement&&a.value,i=f.find(e=>e===s);i&&e.vote(t,i)}}
    >
      ${f.map(e=>o`<option value=${e} ?selected=${e===i}>${s.vote[e]}</option>`)}</select
    ><span class="on-paper">${s.vote[i]}</span>`}(e,t)}</td>
  </tr>`})}
    </tbody>
  </table>`}function k(e,t){let a=e?.activeElement?.getAttribute("data-tile");if(!e||!a)return;let s=[...e.querySelectorAll("button[data-tile]")],i=$(s.map(e=>{let{x:t,y:a,width:s,height:i}=e.getBoundingClientRect();return{id:e.dataset.tile??"",x:t+s/2,y:a+i/2}}),a,t.key);void 0!==i&&(t.preventDefault(),s.find(e=>e.dataset.tile===i)?.focus())}export{v as renderAnalysis,w as renderTable,y as sheets,k as walkFrom};
