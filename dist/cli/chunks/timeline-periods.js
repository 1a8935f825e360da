import{dg as e,Q as t,R as o,u as s,D as r,aB as i,cd as a}from"./run-render.js";import{bZ as n,b_ as p,Q as l,a4 as d,a5 as c,T as m,V as u,$ as h,M as $,J as f,t as g}from"../fds.js";import{A as j,s as v,p as y}from"./timeline-scale.js";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-hydrate.js";import"./fds-widget.js";import"./selection.types.js";import"./view-switch.js";import"./view-words.js";function b(e,t,o){let s=o.to-o.from,[r,i]=[e.from?.start??-1/0,e.to?.end??1/0],a=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-o.from)*j/s,n=e=>Math.max(0,Math.min(e,j)),[p,l]=[a(r),a(i)];return{date:e,x:n(p),end:n(l),opensLeft:r<t.start||p<0,opensRight:i>t.end||l>j}}function w({x:e,end:t,opensLeft:o,opensRight:s},r){let i=t>e||e>0&&e<j;return m`<svg class="period" width="100%" height="1em" aria-hidden="true">
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
  </svg>`}let x={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function M(e,t){let{lang:o}=e,s=`${l[o].type.topic} ${d(o)}`;return c(e,t,"topic",v[o].noTopic,s)}function L(d,{scale:c,today:y},L,k){let{groups:R,shown:T,without:N,unread:O}=function({feed:e,find:t,isLost:o},s,r){let i=[...e.topics.map(({id:e})=>e),void 0],a=e.projects.flatMap(e=>{let{period:t}=e;return t?[{project:e,...b(t,s,r)}]:[]}),n=({date:e})=>e.from?.start??-1/0,p=[...a].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t))),l=i.map(e=>({topic:e,bars:p.filter(o=>(({project:{topic:e}})=>void 0!==e&&t("topic",e)?e:void 0)(o)===e)})),d=e.projects.filter(e=>o(e,"period")).length;return{groups:l.filter(e=>e.bars.length>0),shown:a.length,without:e.projects.length-a.length-d,unread:d}}(d.model,c,L),P=v[d.lang],Q=L.to-L.from,S=(c.place(y)-L.from)*j/Q;return m`<div class="periods" part="periods">
    ${t(o(d.headingLevel),P.periodsOf)}
    ${function(e,s,i){if(0===s.length)return;let a=v[e.lang];return m`<div class="period-group" part="phases">
    ${t(o(e.headingLevel)+1,a.phases)}
    <p class="muted small">${a.phasesNote}</p>
    <ul aria-label=${a.phases}>
      ${s.map(t=>function(e,t,o){let{lang:s}=e,{layer:i,decision:a,date:n}=t;return m`<li class="period-item">
    ${r(e,{type:"layer",id:i.id},u(i,s))}
    <span class="muted small">${$(n,s,"short")}</span>
    ${r(e,{type:"event",id:a.id},f(a,"title",s))}
    ${w(t,o)}
  </li>`}(e,t,i))}
    </ul>
  </div>`}(d,function(t,o,s){let{feed:r}=t;return r.layers.flatMap(r=>{let i="projects"===r.id,{event:a}=e(t,r);return a?.date?[{layer:r,decision:a,...b(i?n(a.date):p(a.date),o,s)}]:[]})}(d.whole,c,L),S)}
    <p class="muted small">
      ${P.periodsNote(T,N)} ${O>0?P.unreadPeriods(O):""}
    </p>
    ${R.map(e=>function(e,{topic:n,bars:p},d,c){let j=v[e.lang],y=void 0===n?void 0:e.model.find("topic",n),b=l[e.lang].count.project(p.length),L=M(e,p.map(({project:e})=>e)),k=y?m`<button type="button" class="link mention" @click=${()=>{void 0!==n&&e.choose({type:"topic",id:n})}}>
        ${u(y,e.lang)}
      </button>`:L,R=y?h(y,e.lang):L,T=c.isOpen(n)?p:p.slice(0,6),N=p.length-T.length;return m`<div class="period-group">
    ${t(o(e.headingLevel)+1,m`${k} <span class="muted small">${b}</span>`)}
    <ul aria-label=${R}>
      ${s(T,({project:e})=>e.id,t=>function(e,t,o){let{lang:s,model:n}=e,{project:p,date:d}=t,c=void 0!==p.scope&&!0===n.scopes.get(p.scope)?.own,u={type:"project",id:p.id},h=p.status&&l[s].projectStatus[p.status];return m`<li class="period-item">
    ${r(e,u,f(p,"title",s))}
    <span class="muted small"
      >${$(d,s,"short")}${i}${a(e,p)}${c?x[g(s)]:""}${h?`${i}${h}`:""}</span
    >
    ${w(t,o)}
  </li>`}(e,t,d))}
    </ul>
    ${N>0?m`<p>
            <button type="button" class="link small" @click=${()=>{c.open(n)}}>${j.more(N)}</button>
          </p>`:""}
  </div>`}(d,e,S,k))}
  </div>`}export{M as noTopicWords,L as renderPeriods};
