import{a2 as e,a6 as t,b7 as s,G as a,H as o,T as i,a1 as r,w as n,F as l,n as p,v as d,a3 as c,y as m}from"../fds.js";import{s as u}from"./names-CG_7Bj3a.js";import{A as h,s as f,p as $}from"./timeline-scale-BdIQ0ycR.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate-DKfMjdUQ.js";import"./timeline-CFDetNka.js";import"./fds-widget-CP5qfYet.js";import"./selection.types-BNGWmM_R.js";import"./selection-sentence-GSAc3B3-.js";function g(e,t,s){let a=s.to-s.from,[o,i]=[e.from?.start??-1/0,e.to?.end??1/0],r=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-s.from)*h/a,n=e=>Math.max(0,Math.min(e,h)),[l,p]=[r(o),r(i)];return{date:e,x:n(l),end:n(p),opensLeft:o<t.start||l<0,opensRight:i>t.end||p>h}}function v({x:e,end:t,opensLeft:s,opensRight:a},o){let r=t>e||e>0&&e<h;return i`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${$(o)} x2=${$(o)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${s}
      ?data-right=${a}
      x=${$(e)}
      width=${r?$(Math.max(t-e,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}let y={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function j($,{scale:j,today:b},x,w){let{groups:M,shown:L,without:k}=function({feed:t,find:s},a,o){let i=[...t.topics.map(({id:e})=>e),void 0],r=t.projects.flatMap(t=>{let s=void 0===t.period?void 0:e(t.period);return s?[{project:t,...g(s,a,o)}]:[]}),n=({date:e})=>e.from?.start??-1/0,l=[...r].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)));return{groups:i.map(e=>({topic:e,bars:l.filter(t=>(({project:{topic:e}})=>void 0!==e&&s("topic",e)?e:void 0)(t)===e)})).filter(e=>e.bars.length>0),shown:r.length,without:t.projects.length-r.length}}($.model,j,x),T=f[$.lang],N=x.to-x.from,O=(j.place(b)-x.from)*h/N;return i`<div class="periods" part="periods">
    ${a(o($.headingLevel),T.periodsOf)}
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
  </div>`}($,function(a,o,i){let{feed:r}=a;return r.layers.flatMap(n=>{let l="projects"===n.id,p=s(n,r,l?t(a).map(e=>e.decision):[]);if(!p?.date)return[];let d=e(l?`${p.date}/..`:`../${p.date}`);return d?[{layer:n,decision:p,...g(d,o,i)}]:[]})}($.whole,j,x),O)}
    <p class="muted small">${T.periodsNote(L,k)}</p>
    ${M.map(e=>function(e,{topic:t,bars:s},h,$){let g=f[e.lang],j=void 0===t?void 0:e.model.find("topic",t),b=r[e.lang].count.project(s.length),x=j?i`<button type="button" class="link" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${n(j,e.lang)}
      </button>`:g.noTopic,w=j?l(j,e.lang).text:g.noTopic,M=$.isOpen(t)?s:s.slice(0,6),L=s.length-M.length;return i`<div class="period-group">
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
            <button type="button" class="link small" @click=${()=>{$.open(t)}}>${g.more(L)}</button>
          </p>`:""}
  </div>`}($,e,O,w))}
  </div>`}export{j as renderPeriods};
