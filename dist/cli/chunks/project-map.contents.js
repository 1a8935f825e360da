import{aj as e,A as t,T as a,F as n,J as r,Q as i,a7 as l,ar as s,x as o,D as d,$ as c,ai as p,i as u,ab as g,bJ as m,a0 as h,ap as f,y as b,as as k}from"../fds.js";import{m as v}from"./lost-links.js";import{d as $,b as w}from"./fds-widget.js";import{cs as y,I as x,u as j,ap as L,C as M,c7 as C,s as P,Q as T,r as H,K as z,U as D,O as E,T as O,M as U}from"./run-render.js";import{f as _}from"./fold.styles.js";import{t as S}from"./topic-mark.styles.js";import{i as W}from"./keyed.js";import{c as I,l as J,i as K,d as N,e as Q,a as R,f as A,b as B}from"./project-map.js";let F=e`
  [data-role='lead'] > .land {
    fill: var(--accent-soft);
  }
  /* What is not linked steps back: no ground, muted ink. */
  [data-linking] [data-state='plain'] > .land {
    fill: transparent;
  }
  [data-linking] :is(.label, .stripe)[data-state='plain'] {
    color: var(--muted);
  }
  .hatch-linked path {
    stroke: var(--accent);
    stroke-opacity: 0.45;
    stroke-width: 2;
  }
  .tie {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .to-panel {
    display: block;
    min-block-size: max(44px, 2.75em);
  }
  @container (min-width: 42em) {
    .to-panel {
      display: none;
    }
  }
  .label[aria-current]:not(:focus-visible) {
    outline: 2px solid var(--accent);
  }
  .label[data-state='linked'] .number {
    color: var(--accent);
  }
  .places .label[data-tied]:not([data-state='selected']) {
    background: var(--paper);
    border: 2px solid var(--accent);
    padding-block: 0.15em;
  }
  .stripe[data-state='linked'] {
    background: var(--accent-soft);
    border-color: var(--accent);
    box-shadow: inset 2px 0 var(--accent);
  }
  .stripe[data-role='partner'] {
    background: repeating-linear-gradient(135deg, var(--paper) 0 6px, var(--accent-soft) 6px 10px);
  }
  .stripe[data-tied] {
    border-color: var(--accent);
    box-shadow: inset 2px 0 var(--accent);
  }
  .label.callout[data-role='lead'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  :is(.label, .stripe)[data-state='selected'] {
    border-color: var(--accent);
  }
  :is(.label, .stripe)[data-state='selected'] .number::before {
    content: '✓ ';
    content: '✓ ' / '';
    font-weight: 400;
  }
  @container (max-width: 23em) {
    .tiled .label[data-state='selected'] {
      background: var(--accent);
    }
    .tiled .label[data-role] {
      background: var(--accent-soft);
      border: 2px solid var(--accent);
    }
    .tiled .label[data-role='partner'] {
      background: repeating-linear-gradient(
        135deg,
        var(--paper) 0 6px,
        var(--accent-soft) 6px 10px
      );
    }
  }
  .swatch[data-kind='chosen'] {
    background: var(--accent);
    border-color: var(--accent);
  }
  .swatch[data-kind='home'] {
    border: 2px solid var(--accent);
  }
  .swatch[data-kind^='linked'] {
    background: var(--accent-soft);
    border: 1.5px solid var(--accent);
  }
  .swatch[data-kind='linked-partner'] {
    border-width: 1px;
    background: repeating-linear-gradient(
      135deg,
      transparent 0 3px,
      color-mix(in srgb, var(--accent) 45%, transparent) 3px 4.5px
    );
  }
  .swatch[data-kind='rest'] {
    border: 0;
    background: var(--rule);
  }
  .swatch[data-kind='tie'] {
    border: 0;
    block-size: 3px;
    background: var(--accent);
    vertical-align: 0.25em;
  }
  @media (forced-colors: active) {
    .label[aria-current]:not(:focus-visible) {
      outline-color: Highlight;
    }
    [data-state] > .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .tie {
      stroke: Highlight;
    }
    .hatch-linked path {
      stroke: CanvasText;
    }
    .stripe[data-role],
    .places .label[data-role] {
      border: 2px solid Highlight;
      padding-block: 0.15em;
    }
    .swatch:is([data-kind^='linked'], [data-kind='home']) {
      background: Canvas;
      border-color: Highlight;
    }
    .swatch:is([data-kind='chosen'], [data-kind='tie']) {
      background: Highlight;
      border-color: Highlight;
    }
    .swatch[data-kind='linked-partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, Highlight 3px 5px);
    }
  }
  @media print {
    .places [data-state='selected'] > .land {
      fill: var(--accent-soft);
    }
    .places .label[data-state='selected'],
    .stripe[data-state='selected'] {
      background: var(--paper);
      color: var(--ink);
      border: 2px solid var(--accent);
    }
    .swatch[data-kind='chosen'] {
      background: var(--accent-soft);
      border-width: 2px;
    }
  }
`;function q(e,r){let{key:i,projects:l,summary:s}=r,o=`open/${i}`,d=l.length<=60&&e.layout.totals.projects<=120,c=1===e.memory.get(o);return W(i,a`<details class="fold" ?open=${c} @toggle=${t=>{e.remember(o,+!!t.currentTarget.open)}}>
      <summary>${s}</summary>
      ${d||c?function(e,{key:t,projects:r,render:i}){let l=`page/${t}`,s=r.length;if(s<=60)return i(r);let o=Math.min(e.memory.get(l)??0,Math.floor((s-1)/25));return a`${function(e,t,r,i){let{view:l,remember:s}=e,o=y[l.lang],d=e=>o.page(n(25*e+1,l.lang),n(Math.min(25*(e+1),i),l.lang),n(i,l.lang)),c=(e,n)=>a`<button
      type="button"
      class="link"
      aria-disabled=${n<0||25*n>=i}
      @click=${()=>{n<0||25*n>=i||(s(t,n),l.say(()=>d(n)))}}
    >
      ${e}
    </button>`;return a`<p class="pager small">
    ${c(o.previous,r-1)}
    <span class="muted num">${d(r)}</span>
    ${c(o.next,r+1)}
  </p>`}(e,l,o,s)}
  ${i(r.slice(25*o,25*(o+1)))}`}(e,r):t}
    </details>`)}function G(e,t){let a=e.length-5;return a<=1?e.join(", "):y[t].andOthers(e.slice(0,5).join(", "),a)}function V({view:e},t){return G(t.flatMap(t=>e.model.find("actor",t)??[]).map(t=>o(c(t,e.lang),d)),e.lang)}function X(e,t){return a=>{let n=V(e,x(a).filter(e=>!t.includes(e)));return s(e.view,a,n,y[e.view.lang].jointly)}}function Y(e){return t=>{let a=V(e,x(t)),{ledBy:n}=y[e.view.lang];return s(e.view,t,a,n)??e.strings.unpublished}}function Z({view:e},t){let a=t.filter(e=>x(e).length>1).length;return a>0?y[e.lang].joint(a,t.length):void 0}function ee(e,n,s){return a`<ul class="entries">
    ${j(n,({id:e})=>e,n=>function(e,n,s){let{view:o}=e,d={type:"project",id:n.id},c=s(n),p=a`${L(o.model,n.topic)}${r(n,"title",o.lang)}`,u=()=>{e.pointProject(n)},g=()=>{e.pointProject(void 0)},m=x(n).length>1;return a`<li
    @pointerenter=${m?u:t}
    @pointerleave=${m?g:t}
    @focusin=${m?u:t}
    @focusout=${m?g:t}
  >
    ${M(o,d,p)}
    <p class="remark muted small">
      ${function({view:e},t){let n=i[e.lang],{kind:r,status:s}=t;return a`${r?n.projectKind[r]:n.type.project} · ${C(e,t)} ·
  ${s?n.projectStatus[s]:l(e,t,"status")||y[e.lang].statusUnknown}`}(e,n)}${c?a` · <span class="leads">${c}</span>`:t}
    </p>
    ${function({view:e},{id:t}){let a={type:"project",id:t};if(e.showsDetails&&P(e.selection.selection,a))return $({...e,headingLevel:T(e.headingLevel)},a)}(e,n)}
  </li>`}(e,n,s))}
  </ul>`}function te(e,t,n){if(t.length<=10)return ee(e,t,n);let r=t.slice(8);return a`${ee(e,t.slice(0,8),n)}
  ${q(e,{key:`${e.open?.id??""}/${t[0]?.id??""}`,summary:y[e.view.lang].more(r.length),projects:r,render:t=>ee(e,t,n)})}`}let ae={state:"plain",leads:0,partners:0};function ne({selection:e,linked:t},{id:a}){let n={type:"project",id:a};return P(e,n)||t.has(H(n))}function re(e,t,a){let{linkedPart:n,linkedCount:r}=y[a],i=z(t),{state:l,leads:s,partners:o}=e,d=s+o;return d>0&&t.id!==D?n(e,i):r(d>0||"linked"===l,d,i.leads+i.partners)}let ie=[S,_,e`
  .group > [part='heading'] {
    font-weight: 600;
    margin-block: 1em 0.15em;
  }
  .panel > .entries {
    margin-block-start: 1em;
  }
  .entries > li {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.4em;
  }
  /* In line with the words above it, and never beyond the widget's edge. */
  .entries > li > .entry {
    border-inline-start-width: 0;
    padding-inline-start: 0;
    overflow-wrap: anywhere;
  }
  .entries > li > .entry:is([data-state='linked'], [data-state='selected']) {
    border-inline-start: 2px solid var(--accent);
    padding-inline-start: 0.45em;
  }
  .entries > li > .entry[data-editorial] {
    border-inline-start-style: dashed;
  }
  .remark {
    overflow-wrap: anywhere;
  }
  .organisations > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.15em;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-block: 0.5em;
  }
  .pager [aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
    cursor: default;
  }
  @media (pointer: coarse) {
    .entries .entry,
    .pager .link,
    summary {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    summary {
      line-height: 44px;
    }
  }
  .about {
    margin-block-start: 1em;
  }
  .about > * + * {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    .entries > li > .entry[data-state='plain'] {
      border-inline-start-color: Canvas;
    }
  }
  @media print {
    .entries > li {
      break-inside: avoid;
    }
  }
`,F];function le(e,n,r,i){if(0===r.length)return t;let{view:l}=e;return a`<div class="group">
    ${U(T(T(l.headingLevel)),n)}
    ${te(e,r,i)}
  </div>`}function se(e,t){let{view:n,choosePlace:r}=e;return a`<ul
    class="entries organisations"
    aria-label=${y[n.lang].organisations}
  >
    ${t.map(t=>a`<li>
          ${B(e,t,{className:"entry",choose:()=>{r(t.id)},content:R(e,t)})}
          <span class="muted small">${A(e,t)}</span>
        </li>`)}
  </ul>`}function oe(e){let{view:t}=e;return{...e,view:{...t,selection:{...t.selection,linked:new Set}}}}function de(e){let{open:n,view:r}=e;return n?function(e,n){let r,[i]=n.actors,l=Z(e,n.leads);return a`${r=e.layout.places.get(E),r?.inside.includes(n)?a`<button type="button" class="link small" @click=${()=>{e.choosePlace(E)}}>
    <span aria-hidden="true">←</span> ${y[e.view.lang].back}
  </button>`:t} ${Q(e,R(e,n))}
    <p class="muted">${A(e,n,l&&` (${l})`)}</p>
    ${function(e,n){let r=y[e.view.lang];if(n.id===E)return function(e,{inside:n}){let r=y[e.view.lang],i=k(e.view.model,["projects"],f)?0:e.layout.totals.idle,l=n.filter(({leads:e})=>e.length>0),s=n.slice(l.length);return a`${l.length>0?se(e,l):t}
  ${s.length>0?a`<details class="fold" ?open=${0===l.length}>
          <summary>${r.partnersOnly(s.length)}</summary>
          ${se(e,s)}
        </details>`:t}
  ${i>0?a`<p class="muted small">${r.idle(i)}</p>`:t}`}(e,n);if(n.id===D)return te(e,n.leads,()=>{});if(n.leads.length+n.partners.length===0)return a`<p>${h(e.view,r.nothing,["projects"],f)}</p>`;let i=n.actors.map(({id:e})=>e);return a`${le(e,r.leads,n.leads,X(e,i))}
  ${le(e,r.partners,n.partners,Y(e))}`}(e,n)}
    ${i&&n.id!==E?function({view:e},n){let{url:r}=n,i=r&&O(r,URL.canParse(r)?new URL(r).hostname||r:o(r,b));return a`<div class="about">
    ${i?a`<p>${i}</p>`:t} ${w(e,n)}
  </div>`}(e,i):t}`}("actor"===r.selection.selection?.type?oe(e):e,n):function(e){let{view:n,strings:r}=e,{selection:i}=n.selection,l=n.model.feed.projects.filter(e=>ne(n.selection,e)),s=i&&"project"!==i.type&&n.showsDetails;return a`${Q(e,r.linkedHeading)}
    <p class="muted">
      ${l.length>0?g[n.lang].project(l.length):function({lang:e,selection:{selection:t},whole:a}){return t&&v(a,t)?m(e):y[e].linkedNothing}(n)}
    </p>
    ${s?$({...n,headingLevel:T(n.headingLevel)},i):t}
    ${te(oe(e),l,Y(e))}`}(e)}var ce=Object.freeze({__proto__:null,linkedWords:re,renderChoiceLegend:function(e){let{joint:n,standings:r,view:i}=e,{legend:l}=y[i.lang],s=new Set;return r?.forEach(({state:e})=>s.add(e)),a`${s.has("selected")?J("chosen",l.chosen):t}
  ${i.land?J("home",l.home):t}
  ${s.has("linked")?a`${J("linked-lead",l.linkedLead)}
        ${J("linked-partner",l.linkedPartner)}`:t}
  ${K(e)?J("rest",l.rest):t}
  ${n?J("tie",l.tie):t}`},renderContents:de,renderTies:function(e,a){let n=function(e){let t=e.slice(0,1),a=e.slice(1),n="";for(;a.length>0;){let e=function(e,t){let a,n=1/0;for(let r of e)for(let e of t){let t=Math.hypot(e.x-r.x,e.y-r.y);t<n&&([a,n]=[{from:r,to:e},t])}return a}(t,a);if(!e)break;let{from:r,to:i}=e;n+=`M${r.x} ${r.y}L${i.x} ${i.y}`,t.push(i),a=a.filter(e=>e!==i)}return n}(a.flatMap(({iso:t,label:a,callout:n})=>{let r=e.layout.places.get(t),[i,l]=n??a;return r&&N(e,r)?[{id:t,x:i,y:l}]:[]}));return n?p`<path class="tie" d=${n} />`:t},renderToPanel:function({goToPanel:e,open:n,view:r}){return n?a`<button type="button" class="link small to-panel" @click=${e}>
    ${y[r.lang].toEntries}
  </button>`:t},sheets:ie,standingsOf:function({places:e},t,a){let n=new Map;return e.forEach((e,r)=>n.set(r,function(e,t,a){let n=t.selection,r="actor"===n?.type&&e.actors.some(({id:e})=>e===n.id)||e.id===a&&I(e);if(!n||"actor"===n.type)return r?{...ae,state:"selected"}:ae;let i=e=>e.filter(e=>ne(t,e)).length,[l,s]=[i(e.leads),i(e.partners)],o=e.actors.some(({id:e})=>t.linked.has(H({type:"actor",id:e})));return{state:r?"selected":l+s>0||o?"linked":"plain",leads:l,partners:s}}(e,t,a))),n},tieWords:function({joint:e,view:t}){if(!e)return;let a=x(e).flatMap(e=>{let a=t.whole.find("actor",e);return a?u(a)?a.short??e.replace(/^DE-/,""):a.short??a.name:[]}),{together:n}=y[t.lang];return n(G(a,t.lang))}});export{q as a,X as b,Z as j,re as l,ce as p,de as r,ie as s};
