import{J as e,b_ as t,b$ as a,U as n,cf as r,T as l,ce as i,j as s,af as o,_ as c,bs as d,a9 as p,a2 as u,aV as g,bT as h,br as f,A as m,ak as b,a7 as k,a8 as v,P as $,Q as w,al as y,a5 as x,ad as j,ae as H,am as L,bW as P,aj as T}from"../fds.js";import{a as M,b as C}from"./fds-widget.js";import{f as _}from"./fold.styles.js";import{t as z}from"./topic-mark.styles.js";import{i as E,l as O,c as U,d as D,a as S,e as W,b as N}from"./project-map.js";let R=e`
  [data-role='lead'] > .land {
    fill: var(--accent-soft);
  }
  .hatch-linked path {
    stroke: var(--accent);
    stroke-width: 3;
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
    margin-inline: auto;
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
  .label[data-role='partner'] {
    background: var(--paper);
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
    border: 2px solid var(--accent);
  }
  .swatch[data-kind='linked-partner'] {
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--accent) 3px 4.5px);
  }
  .swatch[data-kind='tie'] {
    border: 0;
    block-size: 3px;
    background: var(--accent);
    vertical-align: 0.25em;
  }
  @media (forced-colors: active) {
    [data-state] > .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    [data-state='selected'] > .land {
      fill: Highlight;
    }
    .tie {
      stroke: Highlight;
    }
    .hatch-linked path {
      stroke: CanvasText;
    }
    :is(.label, .stripe)[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .stripe[data-role],
    .places .label[data-role] {
      border: 3px solid Highlight;
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
    [data-state='selected'] > .land {
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
`,A=e`
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
  .entries > li > .entry {
    border-inline-start-color: transparent;
    padding-inline-start: 0.45em;
    margin-inline-start: calc(-0.45em - 2px);
    overflow-wrap: anywhere;
  }
  .entries > li > .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  .entries > li > .entry:is([data-state='linked'], [data-state='selected']) {
    margin-inline-start: 0;
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
`,B=t(class extends a{constructor(){super(...arguments),this.key=n}render(e,t){return this.key=e,t}update(e,[t,a]){return t!==this.key&&(r(e),this.key=t),a}});function J(e,t){let{key:a,projects:r,summary:o}=t,c=`open/${a}`,d=r.length<=60&&e.layout.totals.projects<=120,p=1===e.memory.get(c);return B(a,l`<details class="fold" ?open=${p} @toggle=${t=>{e.remember(c,+!!t.currentTarget.open)}}>
      <summary>${o}</summary>
      ${d||p?function(e,{key:t,projects:a,render:n}){let r=`page/${t}`,o=a.length;if(o<=60)return n(a);let c=Math.min(e.memory.get(r)??0,Math.floor((o-1)/25));return l`${function(e,t,a,n){let{view:r,remember:o}=e,c=i[r.lang],d=25*a,p=Math.min(d+25,n),u=(e,a)=>l`<button
      type="button"
      class="link"
      aria-disabled=${a<0||25*a>=n}
      @click=${()=>{a>=0&&25*a<n&&o(t,a)}}
    >
      ${e}
    </button>`;return l`<p class="pager small">
    ${u(c.previous,a-1)}
    <span class="muted num" role="status"
      >${c.page(s(d+1,r.lang),s(p,r.lang),s(n,r.lang))}</span
    >
    ${u(c.next,a+1)}
  </p>`}(e,r,c,o)}
  ${n(a.slice(25*c,25*(c+1)))}`}(e,t):n}
    </details>`)}function K(e,t){let a=e.length-5;return a<=1?e.join(", "):i[t].andOthers(e.slice(0,5).join(", "),a)}function Q({view:e},t){return K(t.flatMap(t=>e.model.find("actor",t)??[]).map(t=>k($(t,e.lang),v)),e.lang)}function V(e,t){return a=>{let n=Q(e,o(a).filter(e=>!t.includes(e)));return n?i[e.view.lang].jointly(n):void 0}}function q(e){return t=>{let a=Q(e,o(t));return a?i[e.view.lang].ledBy(a):e.strings.unpublished}}function F({view:e},t){let a=t.filter(e=>o(e).length>1).length;return a>0?i[e.lang].joint(a,t.length):void 0}function G(e,t,a){return l`<ul class="entries">
    ${c(t,({id:e})=>e,t=>function(e,t,a){let{view:r}=e,s={type:"project",id:t.id},c=a(t),k=l`${d(r.model,t.topic)}${p(t,"title",r.lang)}`,v=()=>{e.pointProject(t)},$=()=>{e.pointProject(void 0)},w=o(t).length>1;return l`<li
    @pointerenter=${w?v:n}
    @pointerleave=${w?$:n}
    @focusin=${w?v:n}
    @focusout=${w?$:n}
  >
    ${u(r,s,k)}
    <p class="remark muted small">
      ${function({view:e},t){let a=g[e.lang],{kind:n,status:r}=t;return l`${n?a.projectKind[n]:a.type.project} · ${h(e,t)} ·
  ${r?a.projectStatus[r]:f(e,t,"status")||i[e.lang].statusUnknown}`}(e,t)}${c?l` · <span class="leads">${c}</span>`:n}
    </p>
    ${function({view:e},{id:t}){let a={type:"project",id:t};if(e.showsDetails&&m(e.selection.selection,a))return M({...e,headingLevel:b(e.headingLevel)},a)}(e,t)}
  </li>`}(e,t,a))}
  </ul>`}function I(e,t,a){if(t.length<=10)return G(e,t,a);let n=t.slice(8);return l`${G(e,t.slice(0,8),a)}
  ${J(e,{key:`${e.open?.id??""}/${t[0]?.id??""}`,summary:i[e.view.lang].more(n.length),projects:n,render:t=>G(e,t,a)})}`}let X={state:"plain",leads:0,partners:0};function Y({selection:e,linked:t},{id:a}){let n={type:"project",id:a};return m(e,n)||t.has(w(n))}function Z({state:e,leads:t,partners:a},n){if("linked"===e)return i[n].linkedPart(t,a)}let ee=[z,_,A,R];function te(e,t,a,r){if(0===a.length)return n;let{view:i}=e;return l`<div class="group">
    ${T(b(b(i.headingLevel)),t)}
    ${I(e,a,r)}
  </div>`}function ae(e,t){let{view:a,choosePlace:n}=e;return l`<ul
    class="entries organisations"
    aria-label=${i[a.lang].organisations}
  >
    ${t.map(t=>l`<li>
          ${N(e,t,{className:"entry",choose:()=>{n(t.id)},content:S(e,t)})}
          <span class="muted small">${W(e,t)}</span>
        </li>`)}
  </ul>`}function ne(e){let{view:t}=e;return{...e,view:{...t,selection:{...t.selection,linked:new Set}}}}function re(e){let{open:t,view:a}=e;return t?function(e,t){let a,[r]=t.actors,s=F(e,t.leads);return l`${a=e.layout.places.get(j),a?.inside.includes(t)?l`<button type="button" class="link small" @click=${()=>{e.choosePlace(j)}}>
    <span aria-hidden="true">←</span> ${i[e.view.lang].back}
  </button>`:n} ${D(e,S(e,t))}
    <p class="muted">${W(e,t,s&&` (${s})`)}</p>
    ${function(e,t){let a=i[e.view.lang];if(t.id===j)return function(e,{inside:t}){let a=i[e.view.lang],{idle:r}=e.layout.totals,s=t.filter(({leads:e})=>e.length>0),o=t.slice(s.length);return l`${s.length>0?ae(e,s):n}
  ${o.length>0?l`<details class="fold" ?open=${0===s.length}>
          <summary>${a.partnersOnly(o.length)}</summary>
          ${ae(e,o)}
        </details>`:n}
  ${r>0?l`<p class="muted small">${a.idle(r)}</p>`:n}`}(e,t);if(t.id===H)return I(e,t.leads,()=>{});if(t.leads.length+t.partners.length===0)return l`<p>${a.nothing}</p>`;let r=t.actors.map(({id:e})=>e);return l`${te(e,a.leads,t.leads,V(e,r))}
  ${te(e,a.partners,t.partners,q(e))}`}(e,t)}
    ${r&&t.id!==j?function({view:e},t){let{url:a}=t,r=a&&L(a,URL.canParse(a)?new URL(a).hostname||a:k(a,P));return l`<div class="about">
    ${r?l`<p>${r}</p>`:n} ${C(e,t)}
  </div>`}(e,r):n}`}("actor"===a.selection.selection?.type?ne(e):e,t):function(e){let{view:t,strings:a}=e,{selection:r}=t.selection,s=t.model.feed.projects.filter(e=>Y(t.selection,e)),o=r&&"project"!==r.type&&t.showsDetails;return l`${D(e,a.linkedHeading)}
    <p class="muted">
      ${s.length>0?x[t.lang].project(s.length):i[t.lang].linkedNothing}
    </p>
    ${o?M({...t,headingLevel:b(t.headingLevel)},r):n}
    ${I(ne(e),s,q(e))}`}(e)}var le=Object.freeze({__proto__:null,linkedWords:Z,renderChoiceLegend:function({joint:e,standings:t,view:a}){let{legend:r}=i[a.lang],s=new Set;return t?.forEach(({state:e})=>s.add(e)),l`${s.has("selected")?O("chosen",r.chosen):n}
  ${a.land?O("home",r.home):n}
  ${s.has("linked")?l`${O("linked-lead",r.linkedLead)}
        ${O("linked-partner",r.linkedPartner)}`:n}
  ${e?O("tie",r.tie):n}`},renderContents:re,renderTies:function(e,t){let a=function(e){let t=e.slice(0,1),a=e.slice(1),n="";for(;a.length>0;){let e=function(e,t){let a,n=1/0;for(let r of e)for(let e of t){let t=Math.hypot(e.x-r.x,e.y-r.y);t<n&&([a,n]=[{from:r,to:e},t])}return a}(t,a);if(!e)break;let{from:r,to:l}=e;n+=`M${r.x} ${r.y}L${l.x} ${l.y}`,t.push(l),a=a.filter(e=>e!==l)}return n}(t.flatMap(({iso:t,label:a,callout:n})=>{let r=e.layout.places.get(t),[l,i]=n??a;return r&&U(e,r)?[{id:t,x:l,y:i}]:[]}));return a?y`<path class="tie" d=${a} />`:n},renderToPanel:function({goToPanel:e,open:t,view:a}){return t?l`<button type="button" class="link small to-panel" @click=${e}>
    ${i[a.lang].toEntries}
  </button>`:n},sheets:ee,standingsOf:function({places:e},t,a){let n=new Map;return e.forEach((e,r)=>n.set(r,function(e,t,a){let n=t.selection;if("actor"===n?.type&&e.actors.some(({id:e})=>e===n.id)||e.id===a&&E(e))return{...X,state:"selected"};if(!n||"actor"===n.type)return X;let r=e=>e.filter(e=>Y(t,e)).length,[l,i]=[r(e.leads),r(e.partners)],s=e.actors.some(({id:e})=>t.linked.has(w({type:"actor",id:e})));return{state:l+i>0||s?"linked":"plain",leads:l,partners:i}}(e,t,a))),n},tieWords:function({joint:e,view:t}){if(!e)return;let a=o(e).flatMap(e=>{let a=t.whole.find("actor",e);return a?"land"===a.kind?a.short??e.replace(/^DE-/,""):a.short??a.name:[]}),{together:n}=i[t.lang];return n(K(a,t.lang))}});export{J as a,V as b,F as j,Z as l,le as p,re as r,ee as s};
