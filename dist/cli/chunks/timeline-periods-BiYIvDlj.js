import{aj as e,b8 as t,c1 as s,R as i,S as o,T as a,ai as r,z as n,P as l,r as p,y as d,ak as c,G as m,bi as u}from"../fds.js";import{A as h,s as f,p as $}from"./timeline-scale-C_xZ1g8W.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate-DyRUNtjT.js";import"./timeline-DLZBJZXH.js";import"./fds-widget-BSb9CvMA.js";import"./selection.types-Bsb6lQg4.js";import"./selection-sentence-DJTVqXA2.js";function g(e,t,s){let i=s.to-s.from,[o,a]=[e.from?.start??-1/0,e.to?.end??1/0],r=e=>(t.place(Math.max(t.start,Math.min(e,t.end)))-s.from)*h/i,n=e=>Math.max(0,Math.min(e,h)),[l,p]=[r(o),r(a)];return{date:e,x:n(l),end:n(p),opensLeft:o<t.start||l<0,opensRight:a>t.end||p>h}}function v({x:e,end:t,opensLeft:s,opensRight:i},o){let r=t>e||e>0&&e<h;return a`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${$(o)} x2=${$(o)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${s}
      ?data-right=${i}
      x=${$(e)}
      width=${r?$(Math.max(t-e,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}let y={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function j($,{scale:j,today:b},x,w){let{groups:M,shown:k,without:L}=function({feed:t,find:s},i,o){let a=[...t.topics.map(({id:e})=>e),void 0],r=t.projects.flatMap(t=>{let s=void 0===t.period?void 0:e(t.period);return s?[{project:t,...g(s,i,o)}]:[]}),n=({date:e})=>e.from?.start??-1/0,l=[...r].sort((e,t)=>n(e)<n(t)?-1:+(n(e)>n(t)));return{groups:a.map(e=>({topic:e,bars:l.filter(t=>(({project:{topic:e}})=>void 0!==e&&s("topic",e)?e:void 0)(t)===e)})).filter(e=>e.bars.length>0),shown:r.length,without:t.projects.length-r.length}}($.model,j,x),R=f[$.lang],S=x.to-x.from,T=(j.place(b)-x.from)*h/S;return a`<div class="periods" part="periods">
    ${i(o($.headingLevel),R.periodsOf)}
    ${function(e,t,s){if(0===t.length)return;let r=f[e.lang];return a`<div class="period-group" part="phases">
    ${i(o(e.headingLevel)+1,r.phases)}
    <p class="muted small">${r.phasesNote}</p>
    <ul aria-label=${r.phases}>
      ${t.map(t=>function(e,t,s){let{lang:i}=e,{layer:o,decision:r,date:l}=t;return a`<li class="period-item">
    ${d(e,{type:"layer",id:o.id},n(o,i))}
    <span class="muted small">${c(l,i,"short")}</span>
    ${d(e,{type:"event",id:r.id},m(r,"title",i))}
    ${v(t,s)}
  </li>`}(e,t,s))}
    </ul>
  </div>`}($,function(i,o,a){let{feed:r}=i;return r.layers.flatMap(n=>{let l="projects"===n.id,p=s(n,r,l?t(i).map(e=>e.decision):[]);if(!p?.date)return[];let d=e(l?`${p.date}/..`:`../${p.date}`);return d?[{layer:n,decision:p,...g(d,o,a)}]:[]})}($.whole,j,x),T)}
    <p class="muted small">${R.periodsNote(k,L)}</p>
    ${M.map(e=>function(e,{topic:t,bars:s},h,$){let g=f[e.lang],j=void 0===t?void 0:e.model.find("topic",t),b=r[e.lang].count.project(s.length),x=j?a`<button type="button" class="link mention" @click=${()=>{void 0!==t&&e.choose({type:"topic",id:t})}}>
        ${n(j,e.lang)}
      </button>`:g.noTopic,w=j?l(j,e.lang):g.noTopic,M=$.isOpen(t)?s:s.slice(0,6),k=s.length-M.length;return a`<div class="period-group">
    ${i(o(e.headingLevel)+1,a`${x} <span class="muted small">${b}</span>`)}
    <ul aria-label=${w}>
      ${p(M,({project:e})=>e.id,t=>function(e,t,s){let{lang:i,model:o}=e,{project:n,date:l}=t,p=void 0!==n.scope&&!0===o.scopes.get(n.scope)?.own,h={type:"project",id:n.id},f=n.status&&r[i].projectStatus[n.status];return a`<li class="period-item">
    ${d(e,h,m(n,"title",i))}
    <span class="muted small"
      >${c(l,i,"short")} ·
      ${u(e,n)}${p?y[i]:""}${f?` · ${f}`:""}</span
    >
    ${v(t,s)}
  </li>`}(e,t,h))}
    </ul>
    ${k>0?a`<p>
            <button type="button" class="link small" @click=${()=>{$.open(t)}}>${g.more(k)}</button>
          </p>`:""}
  </div>`}($,e,T,w))}
  </div>`}export{j as renderPeriods};
