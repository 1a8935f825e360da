import{bw as e,cJ as t,cK as s,cL as a,aj as o,ak as i,T as r,aV as n,a3 as l,P as p,_ as d,a2 as c,g as m,a9 as u,bT as h}from"../fds.js";import{A as f,s as g,p as $}from"./timeline-scale.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate.js";import"./fds-widget.js";import"./selection.types.js";import"./timeline.js";import"./print-controller.js";import"./selection-sentence.js";function j(e,t,s){let a=s.to-s.from,[o,i]=[e.from?.start??-1/0,e.to?.end??1/0],r=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-s.from)*f/a,n=e=>Math.max(0,Math.min(e,f)),[l,p]=[r(o),r(i)];return{date:e,x:n(l),end:n(p),opensLeft:o<t.start||l<0,opensRight:i>t.end||p>f}}function y({x:e,end:t,opensLeft:s,opensRight:a},o){let i=t>e||e>0&&e<f;return r`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${$(o)} x2=${$(o)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${s}
      ?data-right=${a}
      x=${$(e)}
      width=${i?$(Math.max(t-e,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}let v={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function b($,{scale:b,today:x},w,M){let{groups:L,shown:k,without:T}=function({feed:e,find:t},s,a){let o=[...e.topics.map(({id:e})=>e),void 0],i=e.projects.flatMap(e=>{let{period:t}=e;return t?[{project:e,...j(t,s,a)}]:[]}),r=({date:e})=>e.from?.start??-1/0,n=[...i].sort((e,t)=>r(e)<r(t)?-1:+(r(e)>r(t)));return{groups:o.map(e=>({topic:e,bars:n.filter(s=>(({project:{topic:e}})=>void 0!==e&&t("topic",e)?e:void 0)(s)===e)})).filter(e=>e.bars.length>0),shown:i.length,without:e.projects.length-i.length}}($.model,b,w),N=g[$.lang],O=w.to-w.from,P=(b.place(x)-w.from)*f/O;return r`<div class="periods" part="periods">
    ${o(i($.headingLevel),N.periodsOf)}
    ${function(e,t,s){if(0===t.length)return;let a=g[e.lang];return r`<div class="period-group" part="phases">
    ${o(i(e.headingLevel)+1,a.phases)}
    <p class="muted small">${a.phasesNote}</p>
    <ul aria-label=${a.phases}>
      ${t.map(t=>function(e,t,s){let{lang:a}=e,{layer:o,decision:i,date:n}=t;return r`<li class="period-item">
    ${c(e,{type:"layer",id:o.id},l(o,a))}
    <span class="muted small">${m(n,a,"short")}</span>
    ${c(e,{type:"event",id:i.id},u(i,"title",a))}
    ${y(t,s)}
  </li>`}(e,t,s))}
    </ul>
  </div>`}($,function(o,i,r){let{feed:n}=o;return n.layers.flatMap(l=>{let p="projects"===l.id,d=t(l,n,p?e(o).map(e=>e.decision):[]);return d?.date?[{layer:l,decision:d,...j(p?s(d.date):a(d.date),i,r)}]:[]})}($.whole,b,w),P)}
    <p class="muted small">${N.periodsNote(k,T)}</p>
    ${L.map(e=>function(e,{topic:t,bars:s},a,f){let $=g[e.lang],j=void 0===t?void 0:e.model.find("topic",t),b=n[e.lang].count.project(s.length),x=j?r`<button type="button" class="link mention" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${l(j,e.lang)}
      </button>`:$.noTopic,w=j?p(j,e.lang):$.noTopic,M=f.isOpen(t)?s:s.slice(0,6),L=s.length-M.length;return r`<div class="period-group">
    ${o(i(e.headingLevel)+1,r`${x} <span class="muted small">${b}</span>`)}
    <ul aria-label=${w}>
      ${d(M,({project:e})=>e.id,t=>function(e,t,s){let{lang:a,model:o}=e,{project:i,date:l}=t,p=void 0!==i.scope&&!0===o.scopes.get(i.scope)?.own,d={type:"project",id:i.id},f=i.status&&n[a].projectStatus[i.status];return r`<li class="period-item">
    ${c(e,d,u(i,"title",a))}
    <span class="muted small"
      >${m(l,a,"short")} ·
      ${h(e,i)}${p?v[a]:""}${f?` · ${f}`:""}</span
    >
    ${y(t,s)}
  </li>`}(e,t,a))}
    </ul>
    ${L>0?r`<p>
            <button type="button" class="link small" @click=${()=>{f.open(t)}}>${$.more(L)}</button>
          </p>`:""}
  </div>`}($,e,P,M))}
  </div>`}export{b as renderPeriods};
