import{bZ as e,b_ as t,Q as o,a4 as s,a5 as r,T as i,V as a,$ as n,M as p,J as l,t as d}from"../fds.js";import{d8 as c,M as m,Q as u,u as h,C as f,c7 as $}from"./run-render.js";import{A as g,s as j,p as v}from"./timeline-scale.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"./render-hydrate.js";import"./fds-widget.js";import"./selection.types.js";import"./view-switch.js";import"./view-words.js";function y(e,t,o){let s=o.to-o.from,[r,i]=[e.from?.start??-1/0,e.to?.end??1/0],a=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-o.from)*g/s,n=e=>Math.max(0,Math.min(e,g)),[p,l]=[a(r),a(i)];return{date:e,x:n(p),end:n(l),opensLeft:r<t.start||p<0,opensRight:i>t.end||l>g}}function b({x:e,end:t,opensLeft:o,opensRight:s},r){let a=t>e||e>0&&e<g;return i`<svg class="period" width="100%" height="1em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.5em" y2="0.5em" />
    <line class="period-today" x1=${v(r)} x2=${v(r)} y1="0" y2="1em" />
    <rect
      class="period-bar"
      ?data-left=${o}
      ?data-right=${s}
      x=${v(e)}
      width=${a?v(Math.max(t-e,4)):"0"}
      y="0.125em"
      height="0.75em"
    />
  </svg>`}let w={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function x(e,t){let{lang:i}=e,a=`${o[i].type.topic} ${s(i)}`;return r(e,t,"topic",j[i].noTopic,a)}function M(s,{scale:r,today:v},M,L){let{groups:k,shown:T,without:N,unread:O}=function({feed:e,find:t,isLost:o},s,r){let i=[...e.topics.map(({id:e})=>e),void 0],a=e.projects.flatMap(e=>{let{period:t}=e;return t?[{project:e,...y(t,s,r)}]:[]}),n=({date:e})=>e.from?.start??-1/0,p=[...a].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t))),l=i.map(e=>({topic:e,bars:p.filter(o=>(({project:{topic:e}})=>void 0!==e&&t("topic",e)?e:void 0)(o)===e)})),d=e.projects.filter(e=>o(e,"period")).length;return{groups:l.filter(e=>e.bars.length>0),shown:a.length,without:e.projects.length-a.length-d,unread:d}}(s.model,r,M),P=j[s.lang],Q=M.to-M.from,R=(r.place(v)-M.from)*g/Q;return i`<div class="periods" part="periods">
    ${m(u(s.headingLevel),P.periodsOf)}
    ${function(e,t,o){if(0===t.length)return;let s=j[e.lang];return i`<div class="period-group" part="phases">
    ${m(u(e.headingLevel)+1,s.phases)}
    <p class="muted small">${s.phasesNote}</p>
    <ul aria-label=${s.phases}>
      ${t.map(t=>function(e,t,o){let{lang:s}=e,{layer:r,decision:n,date:d}=t;return i`<li class="period-item">
    ${f(e,{type:"layer",id:r.id},a(r,s))}
    <span class="muted small">${p(d,s,"short")}</span>
    ${f(e,{type:"event",id:n.id},l(n,"title",s))}
    ${b(t,o)}
  </li>`}(e,t,o))}
    </ul>
  </div>`}(s,function(o,s,r){let{feed:i}=o;return i.layers.flatMap(i=>{let a="projects"===i.id,{event:n}=c(o,i);return n?.date?[{layer:i,decision:n,...y(a?e(n.date):t(n.date),s,r)}]:[]})}(s.whole,r,M),R)}
    <p class="muted small">
      ${P.periodsNote(T,N)} ${O>0?P.unreadPeriods(O):""}
    </p>
    ${k.map(e=>function(e,{topic:t,bars:s},r,c){let g=j[e.lang],v=void 0===t?void 0:e.model.find("topic",t),y=o[e.lang].count.project(s.length),M=x(e,s.map(({project:e})=>e)),L=v?i`<button type="button" class="link mention" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${a(v,e.lang)}
      </button>`:M,k=v?n(v,e.lang):M,T=c.isOpen(t)?s:s.slice(0,6),N=s.length-T.length;return i`<div class="period-group">
    ${m(u(e.headingLevel)+1,i`${L} <span class="muted small">${y}</span>`)}
    <ul aria-label=${k}>
      ${h(T,({project:e})=>e.id,t=>function(e,t,s){let{lang:r,model:a}=e,{project:n,date:c}=t,m=void 0!==n.scope&&!0===a.scopes.get(n.scope)?.own,u={type:"project",id:n.id},h=n.status&&o[r].projectStatus[n.status];return i`<li class="period-item">
    ${f(e,u,l(n,"title",r))}
    <span class="muted small"
      >${p(c,r,"short")} ·
      ${$(e,n)}${m?w[d(r)]:""}${h?` · ${h}`:""}</span
    >
    ${b(t,s)}
  </li>`}(e,t,r))}
    </ul>
    ${N>0?i`<p>
            <button type="button" class="link small" @click=${()=>{c.open(t)}}>${g.more(N)}</button>
          </p>`:""}
  </div>`}(s,e,R,L))}
  </div>`}export{x as noTopicWords,M as renderPeriods};
