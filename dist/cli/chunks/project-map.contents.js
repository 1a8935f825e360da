import{aj as e,A as t,T as a,F as n,J as r,az as i,x as l,D as s,$ as o,ai as d,i as c,aa as p,bJ as u,a0 as g,ax as h,y as m,aA as f}from"../fds.js";import{m as b}from"./lost-links.js";import{d as k,b as v}from"./fds-widget.js";import{bZ as $,b_ as w,c1 as y,cy as x,J as j,u as L,aq as C,D as M,cz as P,aB as H,s as T,R as z,r as D,L as _,U as E,O,V as J,Q as R}from"./run-render.js";import{f as U}from"./fold.styles.js";import{t as W}from"./topic-mark.styles.js";import{c as A,l as B,i as N,d as S,e as q,a as F,f as I,b as Q}from"./project-map.js";let V=e`
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
`,Z=e`
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
`,G=$(class extends w{constructor(){super(...arguments),this.key=t}render(e,t){return this.key=e,t}update(e,[t,a]){return t!==this.key&&(y(e),this.key=t),a}});function K(e,r){let{key:i,projects:l,summary:s}=r,o=`open/${i}`,d=l.length<=60&&e.layout.totals.projects<=120,c=1===e.memory.get(o);return G(i,a`<details class="fold" ?open=${c} @toggle=${t=>{e.remember(o,+!!t.currentTarget.open)}}>
      <summary>${s}</summary>
      ${d||c?function(e,{key:t,projects:r,render:i}){let l=`page/${t}`,s=r.length;if(s<=60)return i(r);let o=Math.min(e.memory.get(l)??0,Math.floor((s-1)/25));return a`${function(e,t,r,i){let{view:l,remember:s}=e,o=x[l.lang],d=e=>o.page(n(25*e+1,l.lang),n(Math.min(25*(e+1),i),l.lang),n(i,l.lang)),c=(e,n)=>a`<button
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
    </details>`)}function X(e,t){let a=e.length-5;return a<=1?e.join(", "):x[t].andOthers(e.slice(0,5).join(", "),a)}function Y({view:e},t){return X(t.flatMap(t=>e.model.find("actor",t)??[]).map(t=>l(o(t,e.lang),s)),e.lang)}function ee(e,t){return a=>{let n=Y(e,j(a).filter(e=>!t.includes(e)));return i(e.view,a,n,x[e.view.lang].jointly)}}function te(e){return t=>{let a=Y(e,j(t)),{ledBy:n}=x[e.view.lang];return i(e.view,t,a,n)??e.strings.unpublished}}function ae({view:e},t){let a=t.filter(e=>j(e).length>1).length;return a>0?x[e.lang].joint(a,t.length):void 0}function ne(e,n,i){return a`<ul class="entries">
    ${L(n,({id:e})=>e,n=>function(e,n,i){let{view:l}=e,s={type:"project",id:n.id},o=i(n),d=a`${C(l.model,n.topic)}${r(n,"title",l.lang)}`,c=()=>{e.pointProject(n)},p=()=>{e.pointProject(void 0)},u=j(n).length>1;return a`<li
    @pointerenter=${u?c:t}
    @pointerleave=${u?p:t}
    @focusin=${u?c:t}
    @focusout=${u?p:t}
  >
    ${M(l,s,d)}
    <p class="remark muted small">
      ${P(l,n)}${o?a`${H}<span class="leads">${o}</span>`:t}
    </p>
    ${function({view:e},{id:t}){let a={type:"project",id:t};if(e.showsDetails&&T(e.selection.selection,a))return k({...e,headingLevel:z(e.headingLevel)},a)}(e,n)}
  </li>`}(e,n,i))}
  </ul>`}function re(e,t,n){if(t.length<=10)return ne(e,t,n);let r=t.slice(8);return a`${ne(e,t.slice(0,8),n)}
  ${K(e,{key:`${e.open?.id??""}/${t[0]?.id??""}`,summary:x[e.view.lang].more(r.length),projects:r,render:t=>ne(e,t,n)})}`}let ie={state:"plain",leads:0,partners:0};function le({selection:e,linked:t},{id:a}){let n={type:"project",id:a};return T(e,n)||t.has(D(n))}function se(e,t,a){let{linkedPart:n,linkedCount:r}=x[a],i=_(t),{state:l,leads:s,partners:o}=e,d=s+o;return d>0&&t.id!==E?n(e,i):r(d>0||"linked"===l,d,i.leads+i.partners)}let oe=[W,U,Z,V];function de(e,n,r,i){if(0===r.length)return t;let{view:l}=e;return a`<div class="group">
    ${R(z(z(l.headingLevel)),n)}
    ${re(e,r,i)}
  </div>`}function ce(e,t){let{view:n,choosePlace:r}=e;return a`<ul
    class="entries organisations"
    aria-label=${x[n.lang].organisations}
  >
    ${t.map(t=>a`<li>
          ${Q(e,t,{className:"entry",choose:()=>{r(t.id)},content:F(e,t)})}
          <span class="muted small">${I(e,t)}</span>
        </li>`)}
  </ul>`}function pe(e){let{view:t}=e;return{...e,view:{...t,selection:{...t.selection,linked:new Set}}}}function ue(e){let{open:n,view:r}=e;return n?function(e,n){let r,[i]=n.actors,s=ae(e,n.leads);return a`${r=e.layout.places.get(O),r?.inside.includes(n)?a`<button type="button" class="link small" @click=${()=>{e.choosePlace(O)}}>
    <span aria-hidden="true">←</span> ${x[e.view.lang].back}
  </button>`:t} ${q(e,F(e,n))}
    <p class="muted">${I(e,n,s&&` (${s})`)}</p>
    ${function(e,n){let r=x[e.view.lang];if(n.id===O)return function(e,{inside:n}){let r=x[e.view.lang],i=f(e.view.model,["projects"],h)?0:e.layout.totals.idle,l=n.filter(({leads:e})=>e.length>0),s=n.slice(l.length);return a`${l.length>0?ce(e,l):t}
  ${s.length>0?a`<details class="fold" ?open=${0===l.length}>
          <summary>${r.partnersOnly(s.length)}</summary>
          ${ce(e,s)}
        </details>`:t}
  ${i>0?a`<p class="muted small">${r.idle(i)}</p>`:t}`}(e,n);if(n.id===E)return re(e,n.leads,()=>{});if(n.leads.length+n.partners.length===0)return a`<p>${g(e.view,r.nothing,["projects"],h)}</p>`;let i=n.actors.map(({id:e})=>e);return a`${de(e,r.leads,n.leads,ee(e,i))}
  ${de(e,r.partners,n.partners,te(e))}`}(e,n)}
    ${i&&n.id!==O?function({view:e},n){let{url:r}=n,i=r&&J(r,URL.canParse(r)?new URL(r).hostname||r:l(r,m));return a`<div class="about">
    ${i?a`<p>${i}</p>`:t} ${v(e,n)}
  </div>`}(e,i):t}`}("actor"===r.selection.selection?.type?pe(e):e,n):function(e){let{view:n,strings:r}=e,{selection:i}=n.selection,l=n.model.feed.projects.filter(e=>le(n.selection,e)),s=i&&"project"!==i.type&&n.showsDetails;return a`${q(e,r.linkedHeading)}
    <p class="muted">
      ${l.length>0?p[n.lang].project(l.length):function({lang:e,selection:{selection:t},whole:a}){return t&&b(a,t)?u(e):x[e].linkedNothing}(n)}
    </p>
    ${s?k({...n,headingLevel:z(n.headingLevel)},i):t}
    ${re(pe(e),l,te(e))}`}(e)}var ge=Object.freeze({__proto__:null,linkedWords:se,renderChoiceLegend:function(e){let{joint:n,standings:r,view:i}=e,{legend:l}=x[i.lang],s=new Set;return r?.forEach(({state:e})=>s.add(e)),a`${s.has("selected")?B("chosen",l.chosen):t}
  ${i.land?B("home",l.home):t}
  ${s.has("linked")?a`${B("linked-lead",l.linkedLead)}
        ${B("linked-partner",l.linkedPartner)}`:t}
  ${N(e)?B("rest",l.rest):t}
  ${n?B("tie",l.tie):t}`},renderContents:ue,renderTies:function(e,a){let n=function(e){let t=e.slice(0,1),a=e.slice(1),n="";for(;a.length>0;){let e=function(e,t){let a,n=1/0;for(let r of e)for(let e of t){let t=Math.hypot(e.x-r.x,e.y-r.y);t<n&&([a,n]=[{from:r,to:e},t])}return a}(t,a);if(!e)break;let{from:r,to:i}=e;n+=`M${r.x} ${r.y}L${i.x} ${i.y}`,t.push(i),a=a.filter(e=>e!==i)}return n}(a.flatMap(({iso:t,label:a,callout:n})=>{let r=e.layout.places.get(t),[i,l]=n??a;return r&&S(e,r)?[{id:t,x:i,y:l}]:[]}));return n?d`<path class="tie" d=${n} />`:t},renderToPanel:function({goToPanel:e,open:n,view:r}){return n?a`<button type="button" class="link small to-panel" @click=${e}>
    ${x[r.lang].toEntries}
  </button>`:t},sheets:oe,standingsOf:function({places:e},t,a){let n=new Map;return e.forEach((e,r)=>n.set(r,function(e,t,a){let n=t.selection,r="actor"===n?.type&&e.actors.some(({id:e})=>e===n.id)||e.id===a&&A(e);if(!n||"actor"===n.type)return r?{...ie,state:"selected"}:ie;let i=e=>e.filter(e=>le(t,e)).length,[l,s]=[i(e.leads),i(e.partners)],o=e.actors.some(({id:e})=>t.linked.has(D({type:"actor",id:e})));return{state:r?"selected":l+s>0||o?"linked":"plain",leads:l,partners:s}}(e,t,a))),n},tieWords:function({joint:e,view:t}){if(!e)return;let a=j(e).flatMap(e=>{let a=t.whole.find("actor",e);return a?c(a)?a.short??e.replace(/^DE-/,""):a.short??a.name:[]}),{together:n}=x[t.lang];return n(X(a,t.lang))}});export{K as a,ee as b,ae as j,se as l,ge as p,ue as r,oe as s};
