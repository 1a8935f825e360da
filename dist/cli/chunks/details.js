import{y as e,ac as s,Q as n,T as t}from"../fds.js";import{h as i,L as a}from"./run-render.js";import{F as r,d as o}from"./fds-widget.js";import{L as d}from"./render-hydrate.js";let l=e("details-widget",{heading:"Einzelheiten und Zusammenhang",chosen:"Ausgewählt:",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, ein Vorhaben, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Der Link zu dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren",citation:"Das Zitat"}),h=s`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class u extends r{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new d(()=>import("./details.tools.js"))}static{this.styles=[r.styles,h]}headingIn(e){return l[e].heading}renderContent(e){let s=l[e.lang],{selection:r}=e.selection,d=r&&i(e.whole,r)?r:null,h=d&&"cell"!==d.type&&e.whole.find(d.type,d.id);return{body:t`${a(h&&t`${s.chosen} ${n(h,e.lang)}`,"heard")}
      ${d?o(e,d):function({lang:e,selection:s,unknown:n}){let{empty:i}=l[e];return s.unknown&&n[0]?t`<p class="notice" part="notice">${n[0]}</p>`:t`<p class="nothing muted on-screen" part="empty">${i}</p>`}(e)}`}}}u.define("fds-details");var c=Object.freeze({__proto__:null});export{c as a,l as d};
