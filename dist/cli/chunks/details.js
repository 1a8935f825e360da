import{y as e,ac as s,Q as n,T as i}from"../fds.js";import{h as t,L as a}from"./run-render.js";import{p as r,F as o,d}from"./place.styles.js";import{L as h}from"./render-hydrate.js";let l=r([[0,"min(25em, 100svh)"],[480,"min(18em, 100svh)"],[768,"min(13.5em, 100svh)"],[960,"min(12em, 100svh)"],[1280,"min(10.5em, 100svh)"]]),m=e("details-widget",{heading:"Einzelheiten und Zusammenhang",chosen:"Ausgewählt:",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, ein Vorhaben, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Der Link zu dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren",citation:"Das Zitat"}),c=s`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class u extends o{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new h(()=>import("./details.tools.js"))}static{this.styles=[o.styles,l,c]}headingIn(e){return m[e].heading}renderContent(e){let s=m[e.lang],{selection:r}=e.selection,o=r&&t(e.whole,r)?r:null,h=o&&"cell"!==o.type&&e.whole.find(o.type,o.id);return{body:i`${a(h&&i`${s.chosen} ${n(h,e.lang)}`,"heard")}
      ${o?d(e,o):function({lang:e,selection:s,unknown:n}){let{empty:t}=m[e];return s.unknown&&n[0]?i`<p class="notice" part="notice">${n[0]}</p>`:i`<p class="nothing muted on-screen" part="empty">${t}</p>`}(e)}`}}}u.define("fds-details");var p=Object.freeze({__proto__:null});export{p as a,m as d};
