import{aP as e,I as s,A as t,Z as i,T as a}from"../fds.js";import{F as n,a as r}from"./fds-widget.js";import{L as d}from"./render-hydrate.js";let o=e("details-widget",{heading:"Einzelheiten und Zusammenhang",chosen:"Ausgewählt:",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, einen Eintrag, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Die Adresse dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren",citation:"Das Zitat"}),l=s`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class h extends n{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new d(()=>import("./details.tools.js"))}static{this.styles=[n.styles,l]}headingIn(e){return o[e].heading}renderContent(e){let s=o[e.lang],{selection:n}=e.selection,d=n&&t(e.whole,n)?n:null,l=d&&"cell"!==d.type&&e.whole.find(d.type,d.id);return{body:a`<p class="heard" role="status">
          ${l?a`${s.chosen} ${i(l,e.lang)}`:void 0}
        </p>
        ${d?r(e,d):a`<p class="nothing muted on-screen" part="empty">${s.empty}</p>`}`}}}h.define("fds-details");var m=Object.freeze({__proto__:null});export{m as a,o as d};
