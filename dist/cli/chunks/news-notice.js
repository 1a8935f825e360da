import{Y as e,L as t,Q as n,bq as a,cA as r,T as i,ad as o,a9 as s,_ as l,bC as d,g as c,a0 as u,bw as p}from"../fds.js";import{t as f,c as g}from"./type-word.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let m=[["layer","layers"],["goal","goals"],["category","categories"],["leitlinie","leitlinien"],["topic","topics"],["project","projects"],["actor","actors"],["event","events"]],w={layers:"layer",goals:"goal",categories:"category",leitlinien:"leitlinie",topics:"topic",actors:"actor",projects:"project",events:"event"};function y({from:e,interval:t},{day:n,today:a}){return!!e&&!(e.start>a)&&(t||"day"!==e.precision?e.start>n:e.start>=n)}function h({kind:e,status:t,date:n}){return"decision"!==e||"planned"===t||"unconfirmed"===t?void 0:n}let v=n`
  .badge {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding-inline: 0.4em;
    border: 1px solid currentcolor;
    border-radius: var(--radius);
    color: var(--accent);
    font-size: max(0.8125em, 12px);
    font-weight: 700;
    line-height: 1.35;
    white-space: nowrap;
  }
  .entry[data-state='selected'] .badge {
    color: inherit;
  }
  .news {
    border-inline-start: 3px solid var(--accent);
    background: var(--soft);
    padding: 0.6em 1em;
    margin-block-start: 0.75em;
    max-width: 70ch;
    overflow-wrap: anywhere;
  }
  .news summary {
    cursor: pointer;
    min-block-size: 1.75em;
    color: var(--accent);
  }
  .news-title {
    font-weight: 600;
    margin-block-start: 0.5em;
  }
  .news li {
    padding-block: 0.15em;
  }
`,b=a("news",{badge:{new:"Neu",changed:"Geändert"},since:(e,t)=>`Neu seit dem ${e}: ${t}`,none:e=>`Seit dem ${e} ist hier nichts hinzugekommen.`,unsaid:e=>`Ob seit dem ${e} etwas hinzugekommen ist, sagen die Daten nicht.`,reason:{added:"aufgenommen",decided:"beschlossen"},updated:e=>`Seit Ihrem Aufruf aktualisiert: ${e}.`,count:{new:e=>`${r(e)} neu`,changed:e=>`${r(e)} geändert`,gone:e=>`${r(e)} entfernt`},show:"Änderungen zeigen",goneTitle:"Nicht mehr enthalten"}),$=[v],k=new Set;function j({since:e}){if(void 0===e)return;let t=function(e){if(!/^\d{4}-\d\d-\d\d$/.test(e))return;let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)?t:void 0}(e);return void 0!==t||k.has(e)||(k.add(e),console.warn(`fds-widgets: since="${e}" is no date; write it as 2025-06-26. Nothing is marked as new.`)),t}function N({whole:e},{before:t}){return t&&function({feed:e},{feed:t}){return void 0!==e.updated&&void 0!==t.updated&&Date.parse(e.updated)>Date.parse(t.updated)}(e,t)?t:void 0}let M=new WeakMap,O=new WeakMap;function S({whole:e,today:n},a){let r=`${a}/${n}`,i=M.get(e);if(i?.key===r)return i.value;let o=function({feed:e},n){let a=({date:e})=>e.from?.start??0;return t.flatMap(t=>e[t].flatMap(e=>function(e,t,n){let a=w[e],r=a&&{ref:{type:a,id:t.id}},i="events"===e?h(t):void 0;if(i&&y(i,n))return{list:e,record:t,...r,reason:"decided",date:i};let{added:o}=t;return o&&y(o,n)?{list:e,record:t,...r,reason:"added",date:o}:void 0}(t,e,n)??[]).sort((e,t)=>a(t)-a(e)))}(e,{day:a,today:n});return M.set(e,{key:r,value:o}),o}function D({whole:t},n){let a=O.get(t);if(a?.before===n)return a.value;let r=function(t,n){let a=[],r=new Map,i=[],o=(t,n)=>{a.push(t),r.set(e(t),n)};for(let[e,a]of m){let r=n.feed[a],s=new Map(t.feed[a].map(e=>[e.id,e]));for(let n of r){let r=s.get(n.id);s.delete(n.id),r&&!function e(t,n){if(t===n)return!0;if("object"!=typeof t||"object"!=typeof n||null===t||null===n||Array.isArray(t)!==Array.isArray(n))return!1;let[a,r]=[t,n],i=Object.keys(t);return i.length===Object.keys(n).length&&i.every(t=>Object.hasOwn(n,t)&&e(a?.[t],r?.[t]))}(r,n)?o({type:e,id:n.id},"changed"):r||t.isCut(a)||o({type:e,id:n.id},"new")}n.isCut(a)||s.forEach(t=>i.push({type:e,record:t}))}return{refs:a,byKey:r,gone:i}}(n,t);return O.set(t,{before:n,value:r}),r}let T=new WeakMap;function x(t,n){var a;let r,o=j(n),s=void 0===o?void 0:(a=S(t,o),r=T.get(a)??new Set(a.flatMap(({ref:t})=>t?[e(t)]:[])),T.set(a,r),r),l=N(t,n),d=l&&D(t,l).byKey,{badge:c}=b[t.lang];return{badge:t=>{let n=e(t),a=s?.has(n)?"new":d?.get(n);return a&&i`<span class="badge" part="badge">${c[a]}</span>`}}}let A={layer:"layers",goal:"goals",category:"categories",leitlinie:"leitlinien",topic:"topics",project:"projects",actor:"actors",event:"events"};function z(e,t){return[...new Set(t.map(({ref:e})=>e.type))].map(n=>{let a=t.filter(({ref:e})=>e.type===n);return i`<p class="news-title small">${C(e,a)}</p>
      ${o(a,t=>i`<ul>
            ${t.map(t=>function(e,{ref:t,words:n}){let a="cell"===t.type?void 0:e.whole.find(t.type,t.id),r=a?s(a,e.lang):t.id;return i`<li>
    <button type="button" class="link mention" @click=${()=>{e.choose(t)}}>${r}</button>
    <span class="muted small">${n}</span>
  </li>`}(e,t))}
          </ul>`,e)}`})}function C({whole:e,lang:t},n){let[a]=n,r=n.map(({ref:e})=>e.id);return a?g({model:e,lang:t},a.ref.type,r):""}function I(e,t){return i`<details>
    <summary>${e}</summary>
    ${t}
  </details>`}function E(t,n){let a=N(t,n),r=j(n);return[a&&function({place:{widget:e},owners:t}){return(t?.()??[]).every(t=>!(t instanceof Node&&e instanceof Node&&e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_PRECEDING))}(n)?function(t,n){let{lang:a}=t,{updated:r,count:d,show:c,badge:u,goneTitle:p}=b[a],{refs:g,byKey:m,gone:w}=D(t,n),y=g.map(t=>({ref:t,words:u[m.get(e(t))??"new"]})),h=t=>g.filter(n=>m.get(e(n))===t).length,v=[[d.new,h("new")],[d.changed,h("changed")],[d.gone,w.length]].filter(([,e])=>e>0).map(([e,t])=>e(t)),$=o(w,e=>i`<ul>
        ${e.map(({type:e,record:t})=>i`<li>
              ${s(t,a)}
              <span class="muted small">${f(e,t,a)}</span>
            </li>`)}
      </ul>`,t),k=i`${z(t,y)}
  ${w.length>0?i`<p class="news-title small">${p}</p>
          ${$}`:l}`;return v.length>0?i`<p role="status">${r(v.join(", "))}</p>
        ${I(c,k)}`:void 0}(t,a):void 0,void 0===r?void 0:function(e,{place:t},n){let a=[...t.homeTypes,...t.secondHomeTypes],r=a.flatMap(e=>Object.hasOwn(A,e)?[A[e]]:[]);if(0===r.length)return;let{lang:o,model:s}=e,{since:l,reason:f}=b[o],g=d(n,o),m=S(e,n).flatMap(({ref:e,reason:t,date:n})=>e&&"cell"!==e.type&&a.includes(e.type)&&s.find(e.type,e.id)?[{ref:e,words:`${f[t]} ${c(n,o)}`}]:[]);return 0===m.length?i`<p class="small">${function(e,t,n){let{none:a,unsaid:r}=b[e.lang],i={model:e.whole,lang:e.lang},o=function({feed:e},t){return t.some(t=>e[t].some(e=>e.added??("events"===t&&h(e))))}(e.whole,n)?a(t):r(t);return u(i,n,o,n.map(e=>`${e}/added`))}(e,g,r)}</p>`:I(l(g,p([...new Set(m.map(({ref:e})=>e.type))].map(t=>C(e,m.filter(({ref:e})=>e.type===t))),e.lang)),z(e,m))}(t,n,r)].filter(e=>void 0!==e).map(e=>i`<div class="news" part="news">${e}</div>`)}export{x as newsFor,E as newsNotice,$ as sheets};
