import{dM as e,dN as t,dO as s,bt as a,d0 as o,as as i,at as r,au as n,T as l,a9 as p,X as d,a4 as c,a8 as m,g as u,af as h,cr as f}from"../fds.js";import{A as $,s as g,p as j}from"./timeline-scale.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate.js";import"./fds-widget.js";import"./selection.types.js";import"./timeline.js";import"./print-controller.js";import"./selection-sentence.js";function y(e,t,s){let a=s.to-s.from,[o,i]=[e.from?.start??-1/0,e.to?.end??1/0],r=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-s.from)*$/a,n=e=>Math.max(0,Math.min(e,$)),[l,p]=[r(o),r(i)];return{date:e,x:n(l),end:n(p),opensLeft:o<t.start||l<0,opensRight:i>t.end||p>$}}function v({x:e,end:t,opensLeft:s,opensRight:a},o){let i=t>e||e>0&&e<$;return l`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${j(o)} x2=${j(o)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${s}
      ?data-right=${a}
      x=${j(e)}
      width=${i?j(Math.max(t-e,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}let b={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function x(e,t){let{lang:s}=e,r=`${a[s].type.topic} ${o(s)}`;return i(e,t,"topic",g[s].noTopic,r)}function w(o,{scale:i,today:j},w,M){let{groups:L,shown:k,without:N,unread:O}=function({feed:e,find:t,isLost:s},a,o){let i=[...e.topics.map(({id:e})=>e),void 0],r=e.projects.flatMap(e=>{let{period:t}=e;return t?[{project:e,...y(t,a,o)}]:[]}),n=({date:e})=>e.from?.start??-1/0,l=[...r].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t))),p=i.map(e=>({topic:e,bars:l.filter(s=>(({project:{topic:e}})=>void 0!==e&&t("topic",e)?e:void 0)(s)===e)})),d=e.projects.filter(e=>s(e,"period")).length;return{groups:p.filter(e=>e.bars.length>0),shown:r.length,without:e.projects.length-r.length-d,unread:d}}(o.model,i,w),T=g[o.lang],P=w.to-w.from,R=(i.place(j)-w.from)*$/P;return l`<div class="periods" part="periods">
    ${r(n(o.headingLevel),T.periodsOf)}
    ${function(e,t,s){if(0===t.length)return;let a=g[e.lang];return l`<div class="period-group" part="phases">
    ${r(n(e.headingLevel)+1,a.phases)}
    <p class="muted small">${a.phasesNote}</p>
    <ul aria-label=${a.phases}>
      ${t.map(t=>function(e,t,s){let{lang:a}=e,{layer:o,decision:i,date:r}=t;return l`<li class="period-item">
    ${m(e,{type:"layer",id:o.id},p(o,a))}
    <span class="muted small">${u(r,a,"short")}</span>
    ${m(e,{type:"event",id:i.id},h(i,"title",a))}
    ${v(t,s)}
  </li>`}(e,t,s))}
    </ul>
  </div>`}(o,function(a,o,i){let{feed:r}=a;return r.layers.flatMap(r=>{let n="projects"===r.id,{event:l}=e(a,r);return l?.date?[{layer:r,decision:l,...y(n?t(l.date):s(l.date),o,i)}]:[]})}(o.whole,i,w),R)}
    <p class="muted small">
      ${T.periodsNote(k,N)} ${O>0?T.unreadPeriods(O):""}
    </p>
    ${L.map(e=>function(e,{topic:t,bars:s},o,i){let $=g[e.lang],j=void 0===t?void 0:e.model.find("topic",t),y=a[e.lang].count.project(s.length),w=x(e,s.map(({project:e})=>e)),M=j?l`<button type="button" class="link mention" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${p(j,e.lang)}
      </button>`:w,L=j?d(j,e.lang):w,k=i.isOpen(t)?s:s.slice(0,6),N=s.length-k.length;return l`<div class="period-group">
    ${r(n(e.headingLevel)+1,l`${M} <span class="muted small">${y}</span>`)}
    <ul aria-label=${L}>
      ${c(k,({project:e})=>e.id,t=>function(e,t,s){let{lang:o,model:i}=e,{project:r,date:n}=t,p=void 0!==r.scope&&!0===i.scopes.get(r.scope)?.own,d={type:"project",id:r.id},c=r.status&&a[o].projectStatus[r.status];return l`<li class="period-item">
    ${m(e,d,h(r,"title",o))}
    <span class="muted small"
      >${u(n,o,"short")} ·
      ${f(e,r)}${p?b[o]:""}${c?` · ${c}`:""}</span
    >
    ${v(t,s)}
  </li>`}(e,t,o))}
    </ul>
    ${N>0?l`<p>
            <button type="button" class="link small" @click=${()=>{i.open(t)}}>${$.more(N)}</button>
          </p>`:""}
  </div>`}(o,e,R,M))}
  </div>`}export{x as noTopicWords,w as renderPeriods};
