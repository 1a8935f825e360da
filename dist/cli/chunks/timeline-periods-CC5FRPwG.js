import{an as e,bc as t,c7 as s,W as o,X as i,T as a,am as r,z as n,Q as l,r as p,y as d,ao as c,G as m,bm as u}from"../fds.js";import{A as h,s as f,p as $}from"./timeline-scale-DWmjoFB_.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate-WVRig4lh.js";import"./timeline-CFeX0uMs.js";import"./print-controller-Os9nuOg8.js";import"./fds-widget-COvZtKUC.js";import"./selection.types-CEaygvYR.js";import"./selection-sentence-BQRkb6Qj.js";function g(e,t,s){let o=s.to-s.from,[i,a]=[e.from?.start??-1/0,e.to?.end??1/0],r=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-s.from)*h/o,n=e=>Math.max(0,Math.min(e,h)),[l,p]=[r(i),r(a)];return{date:e,x:n(l),end:n(p),opensLeft:i<t.start||l<0,opensRight:a>t.end||p>h}}function v({x:e,end:t,opensLeft:s,opensRight:o},i){let r=t>e||e>0&&e<h;return a`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${$(i)} x2=${$(i)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${s}
      ?data-right=${o}
      x=${$(e)}
      width=${r?$(Math.max(t-e,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}let y={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function j($,{scale:j,today:b},x,w){let{groups:M,shown:L,without:k}=function({feed:t,find:s},o,i){let a=[...t.topics.map(({id:e})=>e),void 0],r=t.projects.flatMap(t=>{let s=void 0===t.period?void 0:e(t.period);return s?[{project:t,...g(s,o,i)}]:[]}),n=({date:e})=>e.from?.start??-1/0,l=[...r].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)));return{groups:a.map(e=>({topic:e,bars:l.filter(t=>(({project:{topic:e}})=>void 0!==e&&s("topic",e)?e:void 0)(t)===e)})).filter(e=>e.bars.length>0),shown:r.length,without:t.projects.length-r.length}}($.model,j,x),T=f[$.lang],G=x.to-x.from,N=(j.place(b)-x.from)*h/G;return a`<div class="periods" part="periods">
    ${o(i($.headingLevel),T.periodsOf)}
    ${function(e,t,s){if(0===t.length)return;let r=f[e.lang];return a`<div class="period-group" part="phases">
    ${o(i(e.headingLevel)+1,r.phases)}
    <p class="muted small">${r.phasesNote}</p>
    <ul aria-label=${r.phases}>
      ${t.map(t=>function(e,t,s){let{lang:o}=e,{layer:i,decision:r,date:l}=t;return a`<li class="period-item">
    ${d(e,{type:"layer",id:i.id},n(i,o))}
    <span class="muted small">${c(l,o,"short")}</span>
    ${d(e,{type:"event",id:r.id},m(r,"title",o))}
    ${v(t,s)}
  </li>`}(e,t,s))}
    </ul>
  </div>`}($,function(o,i,a){let{feed:r}=o;return r.layers.flatMap(n=>{let l="projects"===n.id,p=s(n,r,l?t(o).map(e=>e.decision):[]);if(!p?.date)return[];let d=e(l?`${p.date}/..`:`../${p.date}`);return d?[{layer:n,decision:p,...g(d,i,a)}]:[]})}($.whole,j,x),N)}
    <p class="muted small">${T.periodsNote(L,k)}</p>
    ${M.map(e=>function(e,{topic:t,bars:s},h,$){let g=f[e.lang],j=void 0===t?void 0:e.model.find("topic",t),b=r[e.lang].count.project(s.length),x=j?a`<button type="button" class="link mention" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${n(j,e.lang)}
      </button>`:g.noTopic,w=j?l(j,e.lang):g.noTopic,M=$.isOpen(t)?s:s.slice(0,6),L=s.length-M.length;return a`<div class="period-group">
    ${o(i(e.headingLevel)+1,a`${x} <span class="muted small">${b}</span>`)}
    <ul aria-label=${w}>
      ${p(M,({project:e})=>e.id,t=>function(e,t,s){let{lang:o,model:i}=e,{project:n,date:l}=t,p=void 0!==n.scope&&!0===i.scopes.get(n.scope)?.own,h={type:"project",id:n.id},f=n.status&&r[o].projectStatus[n.status];return a`<li class="period-item">
    ${d(e,h,m(n,"title",o))}
    <span class="muted small"
      >${c(l,o,"short")} ·
      ${u(e,n)}${p?y[o]:""}${f?` · ${f}`:""}</span
    >
    ${v(t,s)}
  </li>`}(e,t,h))}
    </ul>
    ${L>0?a`<p>
            <button type="button" class="link small" @click=${()=>{$.open(t)}}>${g.more(L)}</button>
          </p>`:""}
  </div>`}($,e,N,w))}
  </div>`}export{j as renderPeriods};
