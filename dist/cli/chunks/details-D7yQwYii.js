import{aA as e,g as s,h as t,z as i,T as n}from"../fds.js";import{F as a,a as r}from"./fds-widget-COvZtKUC.js";import{L as d}from"./render-hydrate-WVRig4lh.js";let o=e({heading:"Einzelheiten und Zusammenhang",chosen:"Ausgewählt:",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, einen Eintrag, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Die Adresse dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren",citation:"Das Zitat"},()=>import("./details.strings.en-CgWIEmoj.js")),l=s`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class h extends a{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new d(()=>import("./details.tools-Dy0d3NVj.js"))}static{this.styles=[a.styles,l]}headingIn(e){return o[e].heading}renderContent(e){let s=o[e.lang],{selection:a}=e.selection,d=a&&t(e.whole,a)?a:null,l=d&&"cell"!==d.type&&e.whole.find(d.type,d.id);return{body:n`<p class="heard" role="status">
          ${l?n`${s.chosen} ${i(l,e.lang)}`:void 0}
        </p>
        ${d?r(e,d):n`<p class="nothing muted on-screen" part="empty">${s.empty}</p>`}`}}}h.define("fds-details");var m=Object.freeze({__proto__:null});export{m as a,o as d};
