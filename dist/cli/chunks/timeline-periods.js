import{bP as e,bQ as t,$ as o,a2 as s,a3 as r,T as a,Q as i,W as n,J as p,F as l}from"../fds.js";import{c_ as d,J as c,K as m,u,y as h,bJ as f}from"./run-render.js";import{A as $,s as g,p as y}from"./timeline-scale.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./render-hydrate.js";import"./fds-widget.js";import"./selection.types.js";function j(e,t,o){let s=o.to-o.from,[r,a]=[e.from?.start??-1/0,e.to?.end??1/0],i=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-o.from)*$/s,n=e=>Math.max(0,Math.min(e,$)),[p,l]=[i(r),i(a)];return{date:e,x:n(p),end:n(l),opensLeft:r<t.start||p<0,opensRight:a>t.end||l>$}}function v({x:e,end:t,opensLeft:o,opensRight:s},r){let i=t>e||e>0&&e<$;return a`<svg class="period" width="100%" height="1em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.5em" y2="0.5em" />
    <line class="period-today" x1=${y(r)} x2=${y(r)} y1="0" y2="1em" />
    <rect
      class="period-bar"
      ?data-left=${o}
      ?data-right=${s}
      x=${y(e)}
      width=${i?y(Math.max(t-e,4)):"0"}
      y="0.125em"
      height="0.75em"
    />
  </svg>`}let b={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function x(e,t){let{lang:a}=e,i=`${o[a].type.topic} ${s(a)}`;return r(e,t,"topic",g[a].noTopic,i)}function w(s,{scale:r,today:y},w,M){let{groups:L,shown:k,without:J,unread:P}=function({feed:e,find:t,isLost:o},s,r){let a=[...e.topics.map(({id:e})=>e),void 0],i=e.projects.flatMap(e=>{let{period:t}=e;return t?[{project:e,...j(t,s,r)}]:[]}),n=({date:e})=>e.from?.start??-1/0,p=[...i].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t))),l=a.map(e=>({topic:e,bars:p.filter(o=>(({project:{topic:e}})=>void 0!==e&&t("topic",e)?e:void 0)(o)===e)})),d=e.projects.filter(e=>o(e,"period")).length;return{groups:l.filter(e=>e.bars.length>0),shown:i.length,without:e.projects.length-i.length-d,unread:d}}(s.model,r,w),T=g[s.lang],N=w.to-w.from,O=(r.place(y)-w.from)*$/N;return a`<div class="periods" part="periods">
    ${c(m(s.headingLevel),T.periodsOf)}
    ${function(e,t,o){if(0===t.length)return;let s=g[e.lang];return a`<div class="period-group" part="phases">
    ${c(m(e.headingLevel)+1,s.phases)}
    <p class="muted small">${s.phasesNote}</p>
    <ul aria-label=${s.phases}>
      ${t.map(t=>function(e,t,o){let{lang:s}=e,{layer:r,decision:n,date:d}=t;return a`<li class="period-item">
    ${h(e,{type:"layer",id:r.id},i(r,s))}
    <span class="muted small">${p(d,s,"short")}</span>
    ${h(e,{type:"event",id:n.id},l(n,"title",s))}
    ${v(t,o)}
  </li>`}(e,t,o))}
    </ul>
  </div>`}(s,function(o,s,r){let{feed:a}=o;return a.layers.flatMap(a=>{let i="projects"===a.id,{event:n}=d(o,a);return n?.date?[{layer:a,decision:n,...j(i?e(n.date):t(n.date),s,r)}]:[]})}(s.whole,r,w),O)}
    <p class="muted small">
      ${T.periodsNote(k,J)} ${P>0?T.unreadPeriods(P):""}
    </p>
    ${L.map(e=>function(e,{topic:t,bars:s},r,d){let $=g[e.lang],y=void 0===t?void 0:e.model.find("topic",t),j=o[e.lang].count.project(s.length),w=x(e,s.map(({project:e})=>e)),M=y?a`<button type="button" class="link mention" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${i(y,e.lang)}
      </button>`:w,L=y?n(y,e.lang):w,k=d.isOpen(t)?s:s.slice(0,6),J=s.length-k.length;return a`<div class="period-group">
    ${c(m(e.headingLevel)+1,a`${M} <span class="muted small">${j}</span>`)}
    <ul aria-label=${L}>
      ${u(k,({project:e})=>e.id,t=>function(e,t,s){let{lang:r,model:i}=e,{project:n,date:d}=t,c=void 0!==n.scope&&!0===i.scopes.get(n.scope)?.own,m={type:"project",id:n.id},u=n.status&&o[r].projectStatus[n.status];return a`<li class="period-item">
    ${h(e,m,l(n,"title",r))}
    <span class="muted small"
      >${p(d,r,"short")} ·
      ${f(e,n)}${c?b[r]:""}${u?` · ${u}`:""}</span
    >
    ${v(t,s)}
  </li>`}(e,t,r))}
    </ul>
    ${J>0?a`<p>
            <button type="button" class="link small" @click=${()=>{d.open(t)}}>${$.more(J)}</button>
          </p>`:""}
  </div>`}(s,e,O,M))}
  </div>`}export{x as noTopicWords,w as renderPeriods};
