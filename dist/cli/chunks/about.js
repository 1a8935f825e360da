import{aj as e,A as t,T as s,K as i,au as n}from"../fds.js";import{F as a,d as o}from"./fds-widget.js";import{L as r,P as d}from"./render-hydrate.js";import{aS as l,aT as m,aU as c,aV as p,aW as h,aX as u,s as g,aY as y,j as f,ap as v,C as w,Q as b,M as $,aZ as x,a_ as k}from"./run-render.js";import{t as j}from"./topic-mark.styles.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./selection.types.js";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./topic-colours.styles.js";let z=e`
  .place {
    min-block-size: var(--fds-min-height, min(82em, 100svh));
  }
  @media (width >= 480px) {
    .place {
      min-block-size: var(--fds-min-height, min(62em, 100svh));
    }
  }
  @media (width >= 768px) {
    .place {
      min-block-size: var(--fds-min-height, min(48em, 100svh));
    }
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(40em, 100svh));
    }
  }
`,T=e`
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
`;class A extends a{constructor(){super(...arguments),this.view="compact",this.homeTypes=[],this.secondHomeTypes=["actor"],this.saysNarrowing=!1,this.tools=new r(()=>import("./about.tools.js"))}static{this.properties={view:{reflect:!0,useDefault:!0}}}static{this.styles=[a.styles,z,j,T]}#e;firstPiece(){return"compact"===this.view?d.about:void 0}headingIn(e){return m[e].heading}renderContent(e){let{lang:n,whole:a,land:o}=e,r={model:a,lang:n},d=c(r);if(!d)return{none:p(r)};let{lead:l,sections:u}=d,g=this.#t(e,d),y=h(r,d);return{lead:(l??o)&&s`${l&&i(l,n)} ${o?m[n].ofAll:t}`,body:s`<div class="fds-about sections">
          ${u.map(i=>s`${this.#s(e,i)}
              ${i.name===g?this.#i(e):t}`)}
        </div>
        ${y?s`<p class="muted">${y}</p>`:t}
        ${void 0===g?this.#i(e):t}`}}#t({selection:e},{sections:t}){let s=t.filter(t=>u(t).some(t=>g(t,e.selection))),i=t.find(({name:e})=>e===this.#e);return(i??s[0])?.name}#i(e){let{selection:s}=e.selection;return e.showsDetails&&s?o(e,s):t}#n(e,t){let s={...e,choose:s=>{this.#e=t.name,e.choose(s)}};return{model:e.whole,lang:e.lang,level:b(e.headingLevel),entry:(e,t)=>w(s,e,t),mark:({type:t,id:s})=>"topic"===t?v(e.whole,s):void 0,isNeeded:t=>y(t).some(t=>"selected"===f(e,t))}}#s(e,i){let a,{lang:o,headingLevel:r}=e,{name:d}=i,l=$(b(r),m[o].sections[d]),c=s`<div class="content" part="content">
      ${x(this.#n(e,i),i)}
    </div>`;if("full"===this.view)return s`<section class="section" part="section" data-section=${d}>
        ${l} ${c}
      </section>`;let p=(a=new Set(u(i).map(t=>f(e,t))),["selected","linked"].find(e=>a.has(e))??"plain"),{holds:h}=m[o];return s`<details class="section" part="section" data-section=${d} data-state=${p}>
      <summary part="summary">
        ${l}
        <span class="gist"
          >${n(k({model:e.whole,lang:o},i),o)}
          ${"plain"===p?t:s`<span class="holds">(${h[p]})</span>`}</span
        >
      </summary>
      ${c}
    </details>`}}A.define("fds-about");
