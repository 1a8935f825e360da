import{c as t,a as e}from"./citation-CDmA92CP.js";import{t as i}from"./csv-CXA8MCIF.js";import{c as o,b as r,s,a,p as n}from"./tool-kinds-DHTUYwy_.js";import{t as l}from"./tools.strings-CmhCJ_bo.js";import{s as d}from"./static.styles-DNR7fZnX.js";import{a6 as c,a1 as p,am as u,a4 as f,aW as m,F as h,d as g,c as b,b1 as j,T as y,A as $,w as k,a2 as x,a0 as v,a3 as w,a5 as S,y as z}from"../fds.js";import{p as F,a as D}from"./plain-names-mxKCkYM-.js";import{l as T,C as E,s as L}from"./project-list-Dh8b06Oq.js";import"./fds-widget-CP5qfYet.js";import"./selection.types-BNGWmM_R.js";import"./render-hydrate-DKfMjdUQ.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./selection-sentence-GSAc3B3-.js";import"./topic-mark.styles-DwzttXEk.js";import"./names-CG_7Bj3a.js";let M={de:{citation:"Das Zitat",columns:["Kennung","Titel","Kurzbeschreibung","Art","Gehört zu","Vorhaben der Strategie","Schwerpunktthema","Federführung","Beteiligt","Laufzeit (EDTF)","Status","Mittel in Euro","Angestrebte Wirkung","Gemessen an","Zuletzt geprüft (EDTF)","Ergebnis","Beschluss","Webseite","Quellen"],ofStrategy:{yes:"ja",no:"nein"},partly:(t,e,i)=>`${t} (${e} von ${i})`,strategy:"Föderale Digitalstrategie"},en:{citation:"The citation",columns:["Id","Title","Summary","Kind","Belongs to","Project of the strategy","Focus topic","Lead","Partners","Period (EDTF)","Status","Funds in euros","Intended effect","Measured by","Last checked (EDTF)","Result","Decision","Website","Sources"],ofStrategy:{yes:"yes",no:"no"},partly:(t,e,i)=>`${t} (${e} of ${i})`,strategy:"Federal Digital Strategy"}},P=(t,e)=>t&&h(t,e).text;function K(t,e,i,o){return e.flatMap(e=>{let r=P(t.find("actor",e),o);return void 0===r?[]:[{"@type":"OrganizationRole",roleName:i,member:{"@type":"Organization",identifier:e,name:r}}]})}let W=[g`
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
`],A="fds-eintraege";function B(g,B){let{lang:C,model:I,today:O,whole:G}=g,{cite:N,csl:R}=l[C],{citation:V,partly:Z}=M[C],J=function({whole:t,lang:e,today:i,selection:o}){let r=o.selection,s="project"===r?.type?t.find("project",r.id):void 0,a=s?.cite?.find(({source:e})=>t.sources.has(e)),n=a&&t.sources.get(a.source);if(s&&n)return{id:`project-${s.id}`,title:s.title,source:n,cite:a,accessed:i};let{publisher:l,updated:d,title:c=M[e].strategy}=t.feed,p={id:"feed",title:c,...l&&{publisher:l.name},...l?.url&&{url:l.url},...d&&{date:d.slice(0,10)}};return{id:"project-list",title:T[e].heading,source:p,cite:{source:"feed"},accessed:i}}(g),Q=G.feed.projects.length,U=t=>B.length<Q?{...t,label:Z(t.label,B.length,Q)}:t;return[{label:N,run:()=>o(C,V,t(J,C))},r(C,R,()=>({name:`${J.id}.csl.json`,type:"application/vnd.citationstyles.csl+json",text:`${JSON.stringify([e(J)],void 0,2)}\n`})),U(s(C,`${A}.csv`,()=>i(function(t,e,i){let{columns:o,ofStrategy:r}=M[i],s=p[i],a=new Set(c(t));return[o,...e.map(e=>{let{id:o,kind:n,scope:l,topic:d,lead:c=[],period:p,status:h,budget:g,decision:b,url:j}=e;return[o,u(e,"title",i).text,u(e,"summary",i).text,n&&s.projectKind[n],P(t.scopes.get(l??""),i),a.has(e)?r.yes:r.no,P(t.find("topic",d??""),i),F(t,c,i),F(t,f(e),i),p,h&&s.projectStatus[h],g,...function({effect:t={}},e){return[u(t,"intended",e).text,u(t,"criterion",e).text,t.checked,u(t,"result",e).text]}(e,i),b,m(j),D(t,e.cite??[],i)]})]}(I,B,C)))),U(a(C,`${A}.jsonld`,()=>function(t,e,i){let{title:o,updated:r,licence:s}=t.feed;return{"@context":"https://schema.org","@type":"Dataset",name:o?u(t.feed,"title",i).text:M[i].strategy,inLanguage:i,...r&&{dateModified:r},...s&&{license:s},hasPart:e.map(e=>function(t,e,i){let{id:o,scope:r}=e,s=u(e,"summary",i).text,a=m(e.url),n=P(t.scopes.get(r??""),i);return{"@type":"Project",identifier:o,name:u(e,"title",i).text,...s&&{description:s},...a&&{url:a},...n&&{disambiguatingDescription:n},member:[...K(t,e.lead??[],"lead",i),...K(t,f(e),"partner",i)],citation:(e.cite??[]).flatMap(e=>{let i=t.sources.get(e.source);if(!i)return[];let o=m(e.url??i.url);return{"@type":"CreativeWork",name:i.title,...o&&{url:o}}})}}(t,e,i))}}(I,B,C))),U(n(C,()=>({title:T[C].heading,lang:C,paper:"A4 landscape",sheets:[d,...W],content:function(t,e,i){let{lang:o}=i,r=T[o],{length:s}=e,a=t.feed.projects.length,n=new Set(c(t)),l=e.filter(t=>n.has(t)).length,d=b(s,o),u=r.found(d,b(a,o),1===a);return j(t,i,{name:"project-list",heading:r.heading,lead:s>0?`${u}. ${r.lead(d,l)}`:void 0,body:s>0?y`${function(t,e,{lang:i}){let{sums:o,noScope:r}=T[i];return y`<p class="small">
    ${o}
    ${L(t,e).map(({scope:e,count:o},s)=>{let a=t.scopes.get(e??"");return y`${s?" · ":""}${a?k(a,i):r}
        <b>${b(o,i)}</b>`})}
  </p>`}(t,e,i)}
            <table role="table">
              <caption class="heard">
                ${r.heading}
              </caption>
              <thead>
                <tr role="row">
                  ${E.map(t=>y`<th role="columnheader" scope="col">${r.columns[t]}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${e.map(e=>function(t,e,i){let o=function(t,e,{lang:i}){let{kind:o,status:r,budget:s,lead:a=[]}=e,{unknown:n,noLead:l,noPartners:d,noScope:c}=T[i],u=e=>e.flatMap(e=>t.find("actor",e)??[]).map(t=>h(t,i).text).join(", "),m=t.find("topic",e.topic??""),g=t.scopes.get(e.scope??""),b=x(e.period??"");return{title:z(e,"title",i),kind:o?p[i].projectKind[o]:n,topic:m?y`${S(t,m.id)}${k(m,i)}`:n,lead:u(a)||l,partners:u(f(e))||d,period:b?w(b,i):n,status:r?p[i].projectStatus[r]:n,budget:void 0===s?n:v(s,i),scope:g?k(g,i):c}}(t,e,i),{columns:r}=T[i.lang];return y`<tr role="row" id="fds-project-${e.id}">
    ${E.map(t=>"title"===t?y`<th role="rowheader" scope="row">${o.title}</th>`:y`<td role="cell" data-label=${r[t]}>${o[t]}</td>`)}
  </tr>`}(t,e,i))}
              </tbody>
            </table>`:y`<p>${a>0?r.none:r.empty}</p>`,footer:$})}(I,B,{lang:C,headingLevel:1})})))]}export{B as toolsFor};
