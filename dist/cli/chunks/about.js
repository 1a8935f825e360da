import{aj as e,A as t,T as s,K as i,as as n}from"../fds.js";import{F as a,d as o}from"./fds-widget.js";import{L as r,P as d}from"./render-hydrate.js";import{aU as m,aV as l,aW as c,aX as p,aY as h,aZ as u,s as f,a_ as g,j as y,aq as v,D as w,R as b,Q as $,a$ as x,b0 as k}from"./run-render.js";import{t as j}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./topic-colours.styles.js";let z=e`
  .place {
    min-block-size: var(--fds-min-height, min(72em, 100svh));
  }
  @media (width >= 400px) {
    .place {
      min-block-size: var(--fds-min-height, min(65em, 100svh));
    }
  }
  @media (width >= 520px) {
    .place {
      min-block-size: var(--fds-min-height, min(59.5em, 100svh));
    }
  }
  @media (width >= 640px) {
    .place {
      min-block-size: var(--fds-min-height, min(53.5em, 100svh));
    }
  }
  @media (width >= 760px) {
    .place {
      min-block-size: var(--fds-min-height, min(46.5em, 100svh));
    }
  }
  @media (width >= 880px) {
    .place {
      min-block-size: var(--fds-min-height, min(42em, 100svh));
    }
  }
`,T=e`
  ${m}
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
    /* The type of a printed document: so a sheet has room for two columns. */
    :host {
      font-size: 10pt !important;
    }
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
`;class A extends a{constructor(){super(...arguments),this.view="compact",this.homeTypes=[],this.secondHomeTypes=["actor"],this.saysNarrowing=!1,this.tools=new r(()=>import("./about.tools.js"))}static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[a.styles,z,j,T]}#e;firstPiece(){return"compact"===this.view?d.about:void 0}headingIn(e){return l[e].heading}renderContent(e){let{lang:n,whole:a,land:o}=e,r={model:a,lang:n},d=c(r);if(!d)return{none:p(r)};let{lead:m,sections:u}=d,f=this.#t(e,d),g=h(r,d);return{lead:(m??o)&&s`${m&&i(m,n)} ${o?l[n].ofAll:t}`,body:s`<div class="fds-about sections">
          ${u.map(i=>s`${this.#s(e,i)}
              ${i.name===f?this.#i(e):t}`)}
        </div>
        ${g?s`<p class="muted">${g}</p>`:t}
        ${void 0===f?this.#i(e):t}`}}#t({selection:e},{sections:t}){let s=t.filter(t=>u(t).some(t=>f(t,e.selection))),i=t.find(({name:e})=>e===this.#e);return(i??s[0])?.name}#i(e){let{selection:s}=e.selection;return e.showsDetails&&s?o(e,s):t}#n(e,t){let s={...e,choose:s=>{this.#e=t.name,e.choose(s)}};return{model:e.whole,lang:e.lang,level:b(e.headingLevel),entry:(e,t)=>w(s,e,t),mark:({type:t,id:s})=>"topic"===t?v(e.whole,s):void 0,isNeeded:t=>g(t).some(t=>"selected"===y(e,t))}}#s(e,i){let a,{lang:o,headingLevel:r}=e,{name:d}=i,m=$(b(r),l[o].sections[d]),c=s`<div class="content" part="content">
      ${x(this.#n(e,i),i)}
    </div>`;if("full"===this.view)return s`<section class="section" part="section" data-section=${d}>
        ${m} ${c}
      </section>`;let p=(a=new Set(u(i).map(t=>y(e,t))),["selected","linked"].find(e=>a.has(e))??"plain"),{holds:h}=l[o];return s`<details class="section" part="section" data-section=${d} data-state=${p}>
      <summary part="summary">
        ${m}
        <span class="gist"
          >${n(k({model:e.whole,lang:o},i),o)}
          ${"plain"===p?t:s`<span class="holds">${` (${h[p]})`}</span>`}</span
        >
      </summary>
      ${c}
    </details>`}}A.define("fds-about");
