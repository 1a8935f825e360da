import{Q as e,cB as t,cC as a,_ as n,d4 as r,T as l,db as i,j as s,am as o,a4 as d,c3 as c,af as p,a8 as u,bt as g,cr as h,bS as m,F as f,au as k,dc as b,W as v,ae as $,X as w,Y as y,ap as x,al as j,ar as H,ab as C,ak as L,cp as M,c7 as P,c8 as T,aw as z,cu as _,dd as E,at as O}from"../fds.js";import{m as S}from"./lost-links.js";import{a as W,b as D}from"./fds-widget.js";import{f as U}from"./fold.styles.js";import{t as B}from"./topic-mark.styles.js";import{c as N,l as R,i as F,d as K,e as Q,a as X,f as Y,b as q}from"./project-map.js";let A=e`
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
`,G=e`
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
`,I=t(class extends a{constructor(){super(...arguments),this.key=n}render(e,t){return this.key=e,t}update(e,[t,a]){return t!==this.key&&(r(e),this.key=t),a}});function J(e,t){let{key:a,projects:r,summary:o}=t,d=`open/${a}`,c=r.length<=60&&e.layout.totals.projects<=120,p=1===e.memory.get(d);return I(a,l`<details class="fold" ?open=${p} @toggle=${t=>{e.remember(d,+!!t.currentTarget.open)}}>
      <summary>${o}</summary>
      ${c||p?function(e,{key:t,projects:a,render:n}){let r=`page/${t}`,o=a.length;if(o<=60)return n(a);let d=Math.min(e.memory.get(r)??0,Math.floor((o-1)/25));return l`${function(e,t,a,n){let{view:r,remember:o}=e,d=i[r.lang],c=25*a,p=Math.min(c+25,n),u=(e,a)=>l`<button
      type="button"
      class="link"
      aria-disabled=${a<0||25*a>=n}
      @click=${()=>{a>=0&&25*a<n&&o(t,a)}}
    >
      ${e}
    </button>`;return l`<p class="pager small">
    ${u(d.previous,a-1)}
    <span class="muted num" role="status"
      >${d.page(s(c+1,r.lang),s(p,r.lang),s(n,r.lang))}</span
    >
    ${u(d.next,a+1)}
  </p>`}(e,r,d,o)}
  ${n(a.slice(25*d,25*(d+1)))}`}(e,t):n}
    </details>`)}function V(e,t){let a=e.length-5;return a<=1?e.join(", "):i[t].andOthers(e.slice(0,5).join(", "),a)}function Z({view:e},t){return V(t.flatMap(t=>e.model.find("actor",t)??[]).map(t=>v(w(t,e.lang),$)),e.lang)}function ee(e,t){return a=>{let n=Z(e,o(a).filter(e=>!t.includes(e)));return b(e.view,a,n,i[e.view.lang].jointly)}}function te(e){return t=>{let a=Z(e,o(t)),{ledBy:n}=i[e.view.lang];return b(e.view,t,a,n)??e.strings.unpublished}}function ae({view:e},t){let a=t.filter(e=>o(e).length>1).length;return a>0?i[e.lang].joint(a,t.length):void 0}function ne(e,t,a){return l`<ul class="entries">
    ${d(t,({id:e})=>e,t=>function(e,t,a){let{view:r}=e,s={type:"project",id:t.id},d=a(t),b=l`${c(r.model,t.topic)}${p(t,"title",r.lang)}`,v=()=>{e.pointProject(t)},$=()=>{e.pointProject(void 0)},w=o(t).length>1;return l`<li
    @pointerenter=${w?v:n}
    @pointerleave=${w?$:n}
    @focusin=${w?v:n}
    @focusout=${w?$:n}
  >
    ${u(r,s,b)}
    <p class="remark muted small">
      ${function({view:e},t){let a=g[e.lang],{kind:n,status:r}=t;return l`${n?a.projectKind[n]:a.type.project} · ${h(e,t)} ·
  ${r?a.projectStatus[r]:m(e,t,"status")||i[e.lang].statusUnknown}`}(e,t)}${d?l` · <span class="leads">${d}</span>`:n}
    </p>
    ${function({view:e},{id:t}){let a={type:"project",id:t};if(e.showsDetails&&f(e.selection.selection,a))return W({...e,headingLevel:k(e.headingLevel)},a)}(e,t)}
  </li>`}(e,t,a))}
  </ul>`}function re(e,t,a){if(t.length<=10)return ne(e,t,a);let n=t.slice(8);return l`${ne(e,t.slice(0,8),a)}
  ${J(e,{key:`${e.open?.id??""}/${t[0]?.id??""}`,summary:i[e.view.lang].more(n.length),projects:n,render:t=>ne(e,t,a)})}`}let le={state:"plain",leads:0,partners:0};function ie({selection:e,linked:t},{id:a}){let n={type:"project",id:a};return f(e,n)||t.has(y(n))}function se(e,t,a){let{linkedPart:n,linkedCount:r}=i[a],l=x(t),{state:s,leads:o,partners:d}=e,c=o+d;return c>0&&t.id!==j?n(e,l):r(c>0||"linked"===s,c,l.leads+l.partners)}let oe=[B,U,G,A];function de(e,t,a,r){if(0===a.length)return n;let{view:i}=e;return l`<div class="group">
    ${O(k(k(i.headingLevel)),t)}
    ${re(e,a,r)}
  </div>`}function ce(e,t){let{view:a,choosePlace:n}=e;return l`<ul
    class="entries organisations"
    aria-label=${i[a.lang].organisations}
  >
    ${t.map(t=>l`<li>
          ${q(e,t,{className:"entry",choose:()=>{n(t.id)},content:X(e,t)})}
          <span class="muted small">${Y(e,t)}</span>
        </li>`)}
  </ul>`}function pe(e){let{view:t}=e;return{...e,view:{...t,selection:{...t.selection,linked:new Set}}}}function ue(e){let{open:t,view:a}=e;return t?function(e,t){let a,[r]=t.actors,s=ae(e,t.leads);return l`${a=e.layout.places.get(L),a?.inside.includes(t)?l`<button type="button" class="link small" @click=${()=>{e.choosePlace(L)}}>
    <span aria-hidden="true">←</span> ${i[e.view.lang].back}
  </button>`:n} ${Q(e,X(e,t))}
    <p class="muted">${Y(e,t,s&&` (${s})`)}</p>
    ${function(e,t){let a=i[e.view.lang];if(t.id===L)return function(e,{inside:t}){let a=i[e.view.lang],r=E(e.view.model,["projects"],T)?0:e.layout.totals.idle,s=t.filter(({leads:e})=>e.length>0),o=t.slice(s.length);return l`${s.length>0?ce(e,s):n}
  ${o.length>0?l`<details class="fold" ?open=${0===s.length}>
          <summary>${a.partnersOnly(o.length)}</summary>
          ${ce(e,o)}
        </details>`:n}
  ${r>0?l`<p class="muted small">${a.idle(r)}</p>`:n}`}(e,t);if(t.id===j)return re(e,t.leads,()=>{});if(t.leads.length+t.partners.length===0)return l`<p>${P(e.view,a.nothing,["projects"],T)}</p>`;let r=t.actors.map(({id:e})=>e);return l`${de(e,a.leads,t.leads,ee(e,r))}
  ${de(e,a.partners,t.partners,te(e))}`}(e,t)}
    ${r&&t.id!==L?function({view:e},t){let{url:a}=t,r=a&&z(a,URL.canParse(a)?new URL(a).hostname||a:v(a,_));return l`<div class="about">
    ${r?l`<p>${r}</p>`:n} ${D(e,t)}
  </div>`}(e,r):n}`}("actor"===a.selection.selection?.type?pe(e):e,t):function(e){let{view:t,strings:a}=e,{selection:r}=t.selection,s=t.model.feed.projects.filter(e=>ie(t.selection,e)),o=r&&"project"!==r.type&&t.showsDetails;return l`${Q(e,a.linkedHeading)}
    <p class="muted">
      ${s.length>0?C[t.lang].project(s.length):function({lang:e,selection:{selection:t},whole:a}){return t&&S(a,t)?M(e):i[e].linkedNothing}(t)}
    </p>
    ${o?W({...t,headingLevel:k(t.headingLevel)},r):n}
    ${re(pe(e),s,te(e))}`}(e)}var ge=Object.freeze({__proto__:null,linkedWords:se,renderChoiceLegend:function(e){let{joint:t,standings:a,view:r}=e,{legend:s}=i[r.lang],o=new Set;return a?.forEach(({state:e})=>o.add(e)),l`${o.has("selected")?R("chosen",s.chosen):n}
  ${r.land?R("home",s.home):n}
  ${o.has("linked")?l`${R("linked-lead",s.linkedLead)}
        ${R("linked-partner",s.linkedPartner)}`:n}
  ${F(e)?R("rest",s.rest):n}
  ${t?R("tie",s.tie):n}`},renderContents:ue,renderTies:function(e,t){let a=function(e){let t=e.slice(0,1),a=e.slice(1),n="";for(;a.length>0;){let e=function(e,t){let a,n=1/0;for(let r of e)for(let e of t){let t=Math.hypot(e.x-r.x,e.y-r.y);t<n&&([a,n]=[{from:r,to:e},t])}return a}(t,a);if(!e)break;let{from:r,to:l}=e;n+=`M${r.x} ${r.y}L${l.x} ${l.y}`,t.push(l),a=a.filter(e=>e!==l)}return n}(t.flatMap(({iso:t,label:a,callout:n})=>{let r=e.layout.places.get(t),[l,i]=n??a;return r&&K(e,r)?[{id:t,x:l,y:i}]:[]}));return a?H`<path class="tie" d=${a} />`:n},renderToPanel:function({goToPanel:e,open:t,view:a}){return t?l`<button type="button" class="link small to-panel" @click=${e}>
    ${i[a.lang].toEntries}
  </button>`:n},sheets:oe,standingsOf:function({places:e},t,a){let n=new Map;return e.forEach((e,r)=>n.set(r,function(e,t,a){let n=t.selection,r="actor"===n?.type&&e.actors.some(({id:e})=>e===n.id)||e.id===a&&N(e);if(!n||"actor"===n.type)return r?{...le,state:"selected"}:le;let l=e=>e.filter(e=>ie(t,e)).length,[i,s]=[l(e.leads),l(e.partners)],o=e.actors.some(({id:e})=>t.linked.has(y({type:"actor",id:e})));return{state:r?"selected":i+s>0||o?"linked":"plain",leads:i,partners:s}}(e,t,a))),n},tieWords:function({joint:e,view:t}){if(!e)return;let a=o(e).flatMap(e=>{let a=t.whole.find("actor",e);return a?"land"===a.kind?a.short??e.replace(/^DE-/,""):a.short??a.name:[]}),{together:n}=i[t.lang];return n(V(a,t.lang))}});export{J as a,ee as b,ae as j,se as l,ge as p,ue as r,oe as s};
