import{c as t,a as e}from"./citation-CDmA92CP.js";import{t as i}from"./csv-CXA8MCIF.js";import{c as r,b as o,s,a,p as n}from"./tool-kinds-DHTUYwy_.js";import{t as l}from"./tools.strings-CmhCJ_bo.js";import{s as c}from"./static.styles-Df1uVf-g.js";import{a6 as d,a1 as p,am as u,a4 as f,aW as m,F as h,d as g,c as b,b1 as j,T as y,A as $,w as k,a2 as x,a0 as v,a3 as w,a5 as S,y as z}from"../fds.js";import{l as F,C as D,s as T}from"./project-list-jhvO1ZNb.js";import"./fds-widget-BkDTF5Gt.js";import"./selection.types-B7XrYtSs.js";import"./render-hydrate-Cp51hhQu.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./selection-sentence-ljMTUTlf.js";import"./topic-mark.styles-DwzttXEk.js";import"./names-CG_7Bj3a.js";let M={de:{citation:"Das Zitat",columns:["Kennung","Titel","Kurzbeschreibung","Art","Gehört zu","Vorhaben der Strategie","Schwerpunktthema","Federführung","Beteiligt","Laufzeit (EDTF)","Status","Mittel in Euro","Angestrebte Wirkung","Gemessen an","Zuletzt geprüft (EDTF)","Ergebnis","Beschluss","Webseite","Quellen"],ofStrategy:{yes:"ja",no:"nein"},partly:(t,e,i)=>`${t} (${e} von ${i})`,strategy:"Föderale Digitalstrategie"},en:{citation:"The citation",columns:["Id","Title","Summary","Kind","Belongs to","Project of the strategy","Focus topic","Lead","Partners","Period (EDTF)","Status","Funds in euros","Intended effect","Measured by","Last checked (EDTF)","Result","Decision","Website","Sources"],ofStrategy:{yes:"yes",no:"no"},partly:(t,e,i)=>`${t} (${e} of ${i})`,strategy:"Federal Digital Strategy"}},E=(t,e)=>t&&h(t,e).text;function L(t,e,i){return e.flatMap(e=>E(t.find("actor",e),i)??[]).join(", ")}function P(t,e,i,r){return e.flatMap(e=>{let o=E(t.find("actor",e),r);return void 0===o?[]:[{"@type":"OrganizationRole",roleName:i,member:{"@type":"Organization",identifier:e,name:o}}]})}let K=[g`
  .fds-project-list table {
    table-layout: fixed;
    margin-block-start: 0.75em;
    font-size: max(0.875em, 13px);
  }
  .fds-project-list :is(th, td) {
    inline-size: 9%;
    font-weight: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fds-project-list thead th {
    font-weight: 700;
    border-block-end: 2px solid var(--ink);
    hyphens: none;
  }
  .fds-project-list tbody th {
    font-weight: 600;
  }
  .fds-project-list th:nth-child(1) {
    inline-size: 18%;
  }
  .fds-project-list th:is(:nth-child(3), :nth-child(4)) {
    inline-size: 12.5%;
  }
  .fds-project-list th:is(:nth-child(5), :nth-child(6)) {
    inline-size: 11%;
  }
  .fds-project-list .topic-mark {
    display: inline-block;
    text-align: center;
    inline-size: 1.4em;
    margin-inline-end: 0.35em;
    border-radius: 2px;
    font-weight: 700;
    color: var(--paper);
    background: var(--topic-1);
    print-color-adjust: exact;
  }
  .fds-project-list .topic-mark[data-colour='2'] {
    background: var(--topic-2);
  }
  .fds-project-list .topic-mark[data-colour='3'] {
    background: var(--topic-3);
  }
  .fds-project-list .topic-mark[data-colour='4'] {
    background: var(--topic-4);
  }
  .fds-project-list .topic-mark[data-colour='5'] {
    background: var(--topic-5);
  }
  @media (forced-colors: active) {
    .fds-project-list .topic-mark {
      border: 1px solid CanvasText;
    }
  }
  @media screen {
    @container (max-width: 66em) {
      .fds-project-list :is(table, tbody, tr, th, td) {
        display: block;
        inline-size: auto;
      }
      .fds-project-list thead {
        display: none;
      }
      .fds-project-list tbody tr {
        padding-block: 0.5em;
        border-block-start: 1px solid var(--rule);
      }
      .fds-project-list tbody :is(th, td) {
        padding: 0.1em 0;
        border: 0;
      }
      .fds-project-list tbody :is(th, td):nth-child(n) {
        inline-size: auto;
      }
      .fds-project-list td::before {
        content: attr(data-label) ': ';
        color: var(--muted);
      }
    }
  }
  @media print {
    .fds-project-list table {
      font-size: 8pt;
    }
    .fds-project-list thead {
      display: table-header-group;
    }
  }
`],W="fds-eintraege";function A(g,A){let{lang:B,model:C,today:I,whole:O}=g,{cite:G,csl:N}=l[B],{citation:R,partly:V}=M[B],Z=function({whole:t,lang:e,today:i,selection:r}){let o=r.selection,s="project"===o?.type?t.find("project",o.id):void 0,a=s?.cite?.find(({source:e})=>t.sources.has(e)),n=a&&t.sources.get(a.source);if(s&&n)return{id:`project-${s.id}`,title:s.title,source:n,cite:a,accessed:i};let{publisher:l,updated:c,title:d=M[e].strategy}=t.feed,p={id:"feed",title:d,...l&&{publisher:l.name},...l?.url&&{url:l.url},...c&&{date:c.slice(0,10)}};return{id:"project-list",title:F[e].heading,source:p,cite:{source:"feed"},accessed:i}}(g),J=O.feed.projects.length,Q=t=>A.length<J?{...t,label:V(t.label,A.length,J)}:t;return[{label:G,run:()=>r(B,R,t(Z,B))},o(B,N,()=>({name:`${Z.id}.csl.json`,type:"application/vnd.citationstyles.csl+json",text:`${JSON.stringify([e(Z)],void 0,2)}\n`})),Q(s(B,`${W}.csv`,()=>i(function(t,e,i){let{columns:r,ofStrategy:o}=M[i],s=p[i],a=new Set(d(t));return[r,...e.map(e=>{let{id:r,kind:n,scope:l,topic:c,lead:d=[],period:p,status:h,budget:g,decision:b,url:j}=e;return[r,u(e,"title",i).text,u(e,"summary",i).text,n&&s.projectKind[n],E(t.scopes.get(l??""),i),a.has(e)?o.yes:o.no,E(t.find("topic",c??""),i),L(t,d,i),L(t,f(e),i),p,h&&s.projectStatus[h],g,...function({effect:t={}},e){return[u(t,"intended",e).text,u(t,"criterion",e).text,t.checked,u(t,"result",e).text]}(e,i),b,m(j),(e.cite??[]).flatMap(({source:e,url:r})=>{let o=t.sources.get(e);if(!o)return[];let s=m(r??o.url);return`${u(o,"title",i).text}${s?` (${s})`:""}`}).join("; ")]})]}(C,A,B)))),Q(a(B,`${W}.jsonld`,()=>function(t,e,i){let{title:r,updated:o,licence:s}=t.feed;return{"@context":"https://schema.org","@type":"Dataset",name:r?u(t.feed,"title",i).text:M[i].strategy,inLanguage:i,...o&&{dateModified:o},...s&&{license:s},hasPart:e.map(e=>function(t,e,i){let{id:r,scope:o}=e,s=u(e,"summary",i).text,a=m(e.url),n=E(t.scopes.get(o??""),i);return{"@type":"Project",identifier:r,name:u(e,"title",i).text,...s&&{description:s},...a&&{url:a},...n&&{disambiguatingDescription:n},member:[...P(t,e.lead??[],"lead",i),...P(t,f(e),"partner",i)],citation:(e.cite??[]).flatMap(e=>{let i=t.sources.get(e.source);if(!i)return[];let r=m(e.url??i.url);return{"@type":"CreativeWork",name:i.title,...r&&{url:r}}})}}(t,e,i))}}(C,A,B))),Q(n(B,()=>({title:F[B].heading,lang:B,paper:"A4 landscape",sheets:[c,...K],content:function(t,e,i){let{lang:r}=i,o=F[r],{length:s}=e,a=t.feed.projects.length,n=new Set(d(t)),l=e.filter(t=>n.has(t)).length,c=b(s,r),u=o.found(c,b(a,r),1===a);return j(t,i,{name:"project-list",heading:o.heading,lead:s>0?`${u}. ${o.lead(c,l)}`:void 0,body:s>0?y`${function(t,e,{lang:i}){let{sums:r,noScope:o}=F[i];return y`<p class="small">
    ${r}
    ${T(t,e).map(({scope:e,count:r},s)=>{let a=t.scopes.get(e??"");return y`${s?" · ":""}${a?k(a,i):o}
        <b>${b(r,i)}</b>`})}
  </p>`}(t,e,i)}
            <table role="table">
              <caption class="heard">
                ${o.heading}
              </caption>
              <thead>
                <tr role="row">
                  ${D.map(t=>y`<th role="columnheader" scope="col">${o.columns[t]}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${e.map(e=>function(t,e,i){let r=function(t,e,{lang:i}){let{kind:r,status:o,budget:s,lead:a=[]}=e,{unknown:n,noLead:l,noPartners:c,noScope:d}=F[i],u=e=>e.flatMap(e=>t.find("actor",e)??[]).map(t=>h(t,i).text).join(", "),m=t.find("topic",e.topic??""),g=t.scopes.get(e.scope??""),b=x(e.period??"");return{title:z(e,"title",i),kind:r?p[i].projectKind[r]:n,topic:m?y`${S(t,m.id)}${k(m,i)}`:n,lead:u(a)||l,partners:u(f(e))||c,period:b?w(b,i):n,status:o?p[i].projectStatus[o]:n,budget:void 0===s?n:v(s,i),scope:g?k(g,i):d}}(t,e,i),{columns:o}=F[i.lang];return y`<tr role="row" id="fds-project-${e.id}">
    ${D.map(t=>"title"===t?y`<th role="rowheader" scope="row">${r.title}</th>`:y`<td role="cell" data-label=${o[t]}>${r[t]}</td>`)}
  </tr>`}(t,e,i))}
              </tbody>
            </table>`:y`<p>${a>0?o.none:o.empty}</p>`,footer:$})}(C,A,{lang:B,headingLevel:1})})))]}export{A as toolsFor};
