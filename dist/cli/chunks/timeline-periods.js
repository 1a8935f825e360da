import{dL as e,dM as t,dN as s,as as a,at as o,T as i,bs as r,a8 as n,W as l,a3 as p,a7 as d,g as c,ae as m,cq as u}from"../fds.js";import{A as h,s as f,p as g}from"./timeline-scale.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate.js";import"./fds-widget.js";import"./selection.types.js";import"./timeline.js";import"./print-controller.js";import"./selection-sentence.js";function $(e,t,s){let a=s.to-s.from,[o,i]=[e.from?.start??-1/0,e.to?.end??1/0],r=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-s.from)*h/a,n=e=>Math.max(0,Math.min(e,h)),[l,p]=[r(o),r(i)];return{date:e,x:n(l),end:n(p),opensLeft:o<t.start||l<0,opensRight:i>t.end||p>h}}function v({x:e,end:t,opensLeft:s,opensRight:a},o){let r=t>e||e>0&&e<h;return i`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${g(o)} x2=${g(o)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${s}
      ?data-right=${a}
      x=${g(e)}
      width=${r?g(Math.max(t-e,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}let y={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function j(g,{scale:j,today:b},x,w){let{groups:M,shown:L,without:k}=function({feed:e,find:t},s,a){let o=[...e.topics.map(({id:e})=>e),void 0],i=e.projects.flatMap(e=>{let{period:t}=e;return t?[{project:e,...$(t,s,a)}]:[]}),r=({date:e})=>e.from?.start??-1/0,n=[...i].sort((e,t)=>r(e)<r(t)?-1:+(r(e)>r(t)));return{groups:o.map(e=>({topic:e,bars:n.filter(s=>(({project:{topic:e}})=>void 0!==e&&t("topic",e)?e:void 0)(s)===e)})).filter(e=>e.bars.length>0),shown:i.length,without:e.projects.length-i.length}}(g.model,j,x),N=f[g.lang],T=x.to-x.from,O=(j.place(b)-x.from)*h/T;return i`<div class="periods" part="periods">
    ${a(o(g.headingLevel),N.periodsOf)}
    ${function(e,t,s){if(0===t.length)return;let r=f[e.lang];return i`<div class="period-group" part="phases">
    ${a(o(e.headingLevel)+1,r.phases)}
    <p class="muted small">${r.phasesNote}</p>
    <ul aria-label=${r.phases}>
      ${t.map(t=>function(e,t,s){let{lang:a}=e,{layer:o,decision:r,date:l}=t;return i`<li class="period-item">
    ${d(e,{type:"layer",id:o.id},n(o,a))}
    <span class="muted small">${c(l,a,"short")}</span>
    ${d(e,{type:"event",id:r.id},m(r,"title",a))}
    ${v(t,s)}
  </li>`}(e,t,s))}
    </ul>
  </div>`}(g,function(a,o,i){let{feed:r}=a;return r.layers.flatMap(r=>{let n="projects"===r.id,{event:l}=e(a,r);return l?.date?[{layer:r,decision:l,...$(n?t(l.date):s(l.date),o,i)}]:[]})}(g.whole,j,x),O)}
    <p class="muted small">${N.periodsNote(L,k)}</p>
    ${M.map(e=>function(e,{topic:t,bars:s},h,g){let $=f[e.lang],j=void 0===t?void 0:e.model.find("topic",t),b=r[e.lang].count.project(s.length),x=j?i`<button type="button" class="link mention" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${n(j,e.lang)}
      </button>`:$.noTopic,w=j?l(j,e.lang):$.noTopic,M=g.isOpen(t)?s:s.slice(0,6),L=s.length-M.length;return i`<div class="period-group">
    ${a(o(e.headingLevel)+1,i`${x} <span class="muted small">${b}</span>`)}
    <ul aria-label=${w}>
      ${p(M,({project:e})=>e.id,t=>function(e,t,s){let{lang:a,model:o}=e,{project:n,date:l}=t,p=void 0!==n.scope&&!0===o.scopes.get(n.scope)?.own,h={type:"project",id:n.id},f=n.status&&r[a].projectStatus[n.status];return i`<li class="period-item">
    ${d(e,h,m(n,"title",a))}
    <span class="muted small"
      >${c(l,a,"short")} ·
      ${u(e,n)}${p?y[a]:""}${f?` · ${f}`:""}</span
    >
    ${v(t,s)}
  </li>`}(e,t,h))}
    </ul>
    ${L>0?i`<p>
            <button type="button" class="link small" @click=${()=>{g.open(t)}}>${$.more(L)}</button>
          </p>`:""}
  </div>`}(g,e,O,w))}
  </div>`}export{j as renderPeriods};
