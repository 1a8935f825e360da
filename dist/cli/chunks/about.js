import{ac as e,T as t,A as s,G as i,am as n}from"../fds.js";import{p as a,F as o,d as r}from"./place.styles.js";import{L as d}from"./render-hydrate.js";import{aN as l,aO as m,aP as c,aQ as p,aR as h,aS as u,s as y,aT as g,g as f,ak as v,x as $,J as b,I as w,aU as x,aV as k}from"./run-render.js";import{t as j}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";import"./render-options.js";import"buffer";import"./reload.js";import"./topic-colours.styles.js";let z=a([[0,"min(82em, 100svh)"],[480,"min(62em, 100svh)"],[768,"min(48em, 100svh)"],[960,"min(40em, 100svh)"]]),T=e`
  ${l}
  ${e`
  .section > summary {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0.1em 0.5em;
    align-items: baseline;
    padding-block: 0.7em;
    cursor: pointer;
    list-style: none;
  }
  .section > summary::-webkit-details-marker {
    display: none;
  }
  .section > summary::before {
    content: '+';
    content: '+' / '';
    color: var(--accent);
    font-size: 1.1em;
    font-weight: 700;
  }
  .section[open] > summary::before {
    content: '–';
    content: '–' / '';
  }
  .section > summary:hover > :is(h1, h2, h3, h4, h5, h6) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .gist {
    grid-column: 2;
    color: var(--muted);
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }
  details.section > .content {
    padding: 0.25em 0 1.5em 1.5em;
  }
  .holds {
    color: var(--accent);
    white-space: nowrap;
  }
  @container (min-width: 46em) {
    .section > summary {
      grid-template-columns: 1em minmax(0, 14em) minmax(0, 1fr);
      column-gap: 0.75em;
    }
    .gist {
      grid-column: 3;
    }
    details.section > .content {
      padding-inline-start: 16.5em;
    }
  }
  /* All that is folded is printed, so nothing has to say what it would be. */
  @media print {
    .section > summary {
      display: block;
    }
    .section > summary::before {
      content: none;
    }
    .section > summary > .gist {
      display: none;
    }
    details.section > .content {
      padding: 0;
    }
  }
`}
  ${e`
  .said .entry {
    display: inline;
    padding: 0;
    border: 0;
    color: var(--accent);
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }
  .said .entry:hover {
    text-decoration-style: solid;
  }
  .said .entry[data-state='linked'] {
    padding-inline: 0.15em;
  }
  .said .entry[data-state='selected'] {
    padding-inline: 0.25em;
    color: var(--on-accent);
    text-decoration: none;
  }
  @media (pointer: coarse) {
    :is(.title, .related, .group > :is(h1, h2, h3, h4, h5, h6)) .entry {
      min-block-size: 44px;
    }
    .address > a {
      display: inline-block;
      align-content: center;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .said .entry[data-state='linked'] {
      border: 1px solid Highlight;
    }
    .said .entry[data-state='selected'] {
      color: HighlightText;
    }
  }
  @media print {
    .said .entry[data-state] {
      color: inherit;
      text-decoration: none;
      padding: 0;
    }
    .said .entry[data-state]::before {
      content: none;
    }
  }
`}
`;class A extends o{constructor(){super(...arguments),this.view="compact",this.homeTypes=[],this.secondHomeTypes=["actor"],this.saysNarrowing=!1,this.tools=new d(()=>import("./about.tools.js"))}static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[o.styles,z,j,T]}#e;headingIn(e){return m[e].heading}renderContent(e){let{lang:n,whole:a,land:o}=e,r={model:a,lang:n},d=c(r);if(!d)return{body:t`<p>${p(r)}</p>`};let{lead:l,sections:u}=d,y=this.#t(e,d),g=h(r,d);return{lead:(l??o)&&t`${l&&i(l,n)} ${o?m[n].ofAll:s}`,body:t`<div class="fds-about sections">
          ${u.map(i=>t`${this.#s(e,i)}
              ${i.name===y?this.#i(e):s}`)}
        </div>
        ${g?t`<p class="muted">${g}</p>`:s}
        ${void 0===y?this.#i(e):s}`}}#t({selection:e},{sections:t}){let s=t.filter(t=>u(t).some(t=>y(t,e.selection))),i=t.find(({name:e})=>e===this.#e);return(i??s[0])?.name}#i(e){let{selection:t}=e.selection;return e.showsDetails&&t?r(e,t):s}#n(e,t){let s={...e,choose:s=>{this.#e=t.name,e.choose(s)}};return{model:e.whole,lang:e.lang,level:b(e.headingLevel),entry:(e,t)=>$(s,e,t),mark:({type:t,id:s})=>"topic"===t?v(e.whole,s):void 0,isNeeded:t=>g(t).some(t=>"selected"===f(e,t))}}#s(e,i){let a,{lang:o,headingLevel:r}=e,{name:d}=i,l=w(b(r),m[o].sections[d]),c=t`<div class="content" part="content">
      ${x(this.#n(e,i),i)}
    </div>`;if("full"===this.view)return t`<section class="section" part="section" data-section=${d}>
        ${l} ${c}
      </section>`;let p=(a=new Set(u(i).map(t=>f(e,t))),["selected","linked"].find(e=>a.has(e))??"plain"),{holds:h}=m[o];return t`<details class="section" part="section" data-section=${d} data-state=${p}>
      <summary part="summary">
        ${l}
        <span class="gist"
          >${n(k({model:e.whole,lang:o},i),o)}
          ${"plain"===p?s:t`<span class="holds">(${h[p]})</span>`}</span
        >
      </summary>
      ${c}
    </details>`}}A.define("fds-about");
