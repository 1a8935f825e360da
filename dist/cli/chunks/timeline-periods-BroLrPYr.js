import{a2 as t,G as e,H as o,T as s,a1 as i,w as a,F as r,n,v as p,y as l,a3 as d}from"../fds.js";import{s as c}from"./names-CG_7Bj3a.js";import{A as m,s as u,p as h}from"./timeline-scale-B4gDSfNI.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./render-hydrate-Cp51hhQu.js";import"./timeline-D_DIBUYS.js";import"./fds-widget-BkDTF5Gt.js";import"./selection.types-B7XrYtSs.js";import"./selection-sentence-ljMTUTlf.js";let f={de:" (Vorhaben der Strategie)",en:" (project of the strategy)"};function g(g,{scale:$,today:j},v,y){let{groups:b,shown:x,without:w}=function({feed:e,find:o},s,i){let a=[...e.topics.map(({id:t})=>t),void 0],r=e.projects.flatMap(e=>{let o=void 0===e.period?void 0:t(e.period);return o?[function(t,e,o,s){let i=s.to-s.from,[a,r]=[e.from?.start??-1/0,e.to?.end??1/0],n=t=>(o.place(Math.max(o.start,Math.min(t,o.end)))-s.from)*m/i,p=t=>Math.max(0,Math.min(t,m)),[l,d]=[n(a),n(r)];return{project:t,date:e,x:p(l),end:p(d),opensLeft:a<o.start||l<0,opensRight:r>o.end||d>m}}(e,o,s,i)]:[]}),n=({date:t})=>t.from?.start??-1/0,p=[...r].sort((t,e)=>n(t)<n(e)?-1:+(n(t)>n(e)));return{groups:a.map(t=>({topic:t,bars:p.filter(e=>(({project:{topic:t}})=>void 0!==t&&o("topic",t)?t:void 0)(e)===t)})).filter(t=>t.bars.length>0),shown:r.length,without:e.projects.length-r.length}}(g.model,$,v),M=u[g.lang],k=v.to-v.from,L=($.place(j)-v.from)*m/k;return s`<div class="periods" part="periods">
    ${e(o(g.headingLevel),M.periodsOf)}
    <p class="muted small">${M.periodsNote(x,w)}</p>
    ${b.map(t=>function(t,{topic:g,bars:$},j,v){let y=u[t.lang],b=void 0===g?void 0:t.model.find("topic",g),x=i[t.lang].count.project($.length),w=b?s`<button type="button" class="link" @click=${()=>{void 0!==g&&t.choose({type:"topic",id:g})}}>
        ${a(b,t.lang)}
      </button>`:y.noTopic,M=b?r(b,t.lang).text:y.noTopic,k=v.isOpen(g)?$:$.slice(0,6),L=$.length-k.length;return s`<div class="period-group">
    ${e(o(t.headingLevel)+1,s`${w} <span class="muted small">${x}</span>`)}
    <ul aria-label=${M}>
      ${n(k,({project:t})=>t.id,e=>function(t,e,o){let{lang:a,model:r}=t,{project:n,date:u}=e,g=void 0!==n.scope&&!0===r.scopes.get(n.scope)?.own,$={type:"project",id:n.id},j=n.status&&i[a].projectStatus[n.status];return s`<li class="period-item">
    ${p(t,$,l(n,"title",a))}
    <span class="muted small"
      >${d(u,a,"short")} ·
      ${c(t,n)}${g?f[a]:""}${j?` · ${j}`:""}</span
    >
    ${function({x:t,end:e,opensLeft:o,opensRight:i},a){let r=e>t||t>0&&t<m;return s`<svg class="period" width="100%" height="0.8em" aria-hidden="true">
    <line class="period-line" x1="0" x2="100%" y1="0.4em" y2="0.4em" />
    <line class="period-today" x1=${h(a)} x2=${h(a)} y1="0" y2="0.8em" />
    <rect
      class="period-bar"
      ?data-left=${o}
      ?data-right=${i}
      x=${h(t)}
      width=${r?h(Math.max(e-t,4)):"0"}
      y="0.2em"
      height="0.4em"
    />
  </svg>`}(e,o)}
  </li>`}(t,e,j))}
    </ul>
    ${L>0?s`<p>
            <button type="button" class="link small" @click=${()=>{v.open(g)}}>${y.more(L)}</button>
          </p>`:""}
  </div>`}(g,t,L,y))}
  </div>`}export{g as renderPeriods};
