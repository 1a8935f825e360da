import{a3 as e,a8 as t,be as s,E as o,F as a,T as i,a2 as r,w as n,D as l,n as p,v as d,a4 as c,y as m}from"../fds.js";import{s as u}from"./names-BSXbqWt0.js";import{A as h,s as f,p as $}from"./timeline-scale-D3F1fs6p.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate-BuUjTCK1.js";import"./timeline-DD9PvnMF.js";import"./fds-widget-BcpwtKQA.js";import"./selection.types-COZ1wj13.js";import"./selection-sentence-DRPC-Tqq.js";function g(e,t,s){let o=s.to-s.from,[a,i]=[e.from?.start??-1/0,e.to?.end??1/0],r=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-s.from)*h/o,n=e=>Math.max(0,Math.min(e,h)),[l,p]=[r(a),r(i)];return{date:e,x:n(l),end:n(p),opensLeft:a<t.start||l<0,opensRight:i>t.end||p>h}}function v({x:e,end:t,opensLeft:s,opensRight:o},a){let r=t>e||e>0&&e<h;return i`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${$(a)} x2=${$(a)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${s}
      ?data-right=${o}
      x=${$(e)}
      width=${r?$(Math.max(t-e,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}let y={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function j($,{scale:j,today:b},x,w){let{groups:M,shown:L,without:k}=function({feed:t,find:s},o,a){let i=[...t.topics.map(({id:e})=>e),void 0],r=t.projects.flatMap(t=>{let s=void 0===t.period?void 0:e(t.period);return s?[{project:t,...g(s,o,a)}]:[]}),n=({date:e})=>e.from?.start??-1/0,l=[...r].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)));return{groups:i.map(e=>({topic:e,bars:l.filter(t=>(({project:{topic:e}})=>void 0!==e&&s("topic",e)?e:void 0)(t)===e)})).filter(e=>e.bars.length>0),shown:r.length,without:t.projects.length-r.length}}($.model,j,x),T=f[$.lang],N=x.to-x.from,O=(j.place(b)-x.from)*h/N;return i`<div class="periods" part="periods">
    ${o(a($.headingLevel),T.periodsOf)}
    ${function(e,t,s){if(0===t.length)return;let r=f[e.lang];return i`<div class="period-group" part="phases">
    ${o(a(e.headingLevel)+1,r.phases)}
    <p class="muted small">${r.phasesNote}</p>
    <ul aria-label=${r.phases}>
      ${t.map(t=>function(e,t,s){let{lang:o}=e,{layer:a,decision:r,date:l}=t;return i`<li class="period-item">
    ${d(e,{type:"layer",id:a.id},n(a,o))}
    <span class="muted small">${c(l,o,"short")}</span>
    ${d(e,{type:"event",id:r.id},m(r,"title",o))}
    ${v(t,s)}
  </li>`}(e,t,s))}
    </ul>
  </div>`}($,function(o,a,i){let{feed:r}=o;return r.layers.flatMap(n=>{let l="projects"===n.id,p=s(n,r,l?t(o).map(e=>e.decision):[]);if(!p?.date)return[];let d=e(l?`${p.date}/..`:`../${p.date}`);return d?[{layer:n,decision:p,...g(d,a,i)}]:[]})}($.whole,j,x),O)}
    <p class="muted small">${T.periodsNote(L,k)}</p>
    ${M.map(e=>function(e,{topic:t,bars:s},h,$){let g=f[e.lang],j=void 0===t?void 0:e.model.find("topic",t),b=r[e.lang].count.project(s.length),x=j?i`<button type="button" class="link" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${n(j,e.lang)}
      </button>`:g.noTopic,w=j?l(j,e.lang).text:g.noTopic,M=$.isOpen(t)?s:s.slice(0,6),L=s.length-M.length;return i`<div class="period-group">
    ${o(a(e.headingLevel)+1,i`${x} <span class="muted small">${b}</span>`)}
    <ul aria-label=${w}>
      ${p(M,({project:e})=>e.id,t=>function(e,t,s){let{lang:o,model:a}=e,{project:n,date:l}=t,p=void 0!==n.scope&&!0===a.scopes.get(n.scope)?.own,h={type:"project",id:n.id},f=n.status&&r[o].projectStatus[n.status];return i`<li class="period-item">
    ${d(e,h,m(n,"title",o))}
    <span class="muted small"
      >${c(l,o,"short")} ·
      ${u(e,n)}${p?y[o]:""}${f?` · ${f}`:""}</span
    >
    ${v(t,s)}
  </li>`}(e,t,h))}
    </ul>
    ${L>0?i`<p>
            <button type="button" class="link small" @click=${()=>{$.open(t)}}>${g.more(L)}</button>
          </p>`:""}
  </div>`}($,e,O,w))}
  </div>`}export{j as renderPeriods};
