import{aB as t,bt as e,bu as n,g as r}from"../fds.js";import{t as a}from"./tools.strings-CkmwL90d.js";let o=r`
  :root {
    ${e}
  }
  :root {
    color-scheme: light;
  }
  @supports (font-size-adjust: ch-width 0.5) {
    :root {
      ${n}
    }
  }
  body {
    margin: 0;
    font-family: Arial, 'Liberation Sans', Arimo, Helvetica, 'Nimbus Sans', sans-serif;
  }
`;function s(t,e,n){let r=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),a=document.createElement("a");a.href=r,a.download=t,a.click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}async function i(t,e,n){let r=a[t];return await async function(t){try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}(n)?{message:r.copied(e)}:{message:r.notCopied,text:n}}function c(t,e,n){return{label:e,run:()=>{let{name:e,type:r,text:o}=n();return s(e,r,o),{message:a[t].saved(e)}}}}function l(t,e,n){return c(t,a[t].csv,()=>({name:e,type:"text/csv",text:n()}))}function u(t,e,n){return c(t,a[t].jsonLd,()=>({name:e,type:"application/ld+json",text:`${JSON.stringify(n(),void 0,2)}\n`}))}function m(e,n,r){return{label:r??a[e].print,run:()=>{!function(e){let n=document.createElement("iframe");if(n.title=e.title,n.setAttribute("aria-hidden","true"),n.tabIndex=-1,n.style.setProperty("position","fixed"),n.style.setProperty("inset","auto 100% 100% auto"),n.style.setProperty("border","0"),document.body.append(n),!n.contentDocument)return n.remove(),void print();let r=n.contentWindow;r&&(function(e,n){var r;let{document:a}=e;a.title=n.title,a.documentElement.lang=n.lang,t(n.content,a.body);let s=a.body.textContent.replace(/\s+/g," ").length,i=n.type?function(t,e){let{letters:n,size:r,fixed:a,least:o,most:s}=t,i=(1-a)*Math.max(e,1)/n;return Math.min(Math.max(Math.floor((Math.sqrt(a**2+4*i)-a)/(2*i)*r*100)/100,o),s)}(n.type,s):10;r=[`@page { size: ${n.paper}; margin: 10mm; }`,`:root { font-size: calc(${i}pt * var(--even)); }`,...[o,...n.sheets].map(({cssText:t})=>t)],e.document.adoptedStyleSheets=r.map(t=>{let n=new e.CSSStyleSheet;return n.replaceSync(t),n})}(r,e),r.addEventListener("afterprint",()=>{n.remove()}),r.print())}(n())}}}export{u as a,c as b,i as c,s as d,m as p,l as s};
