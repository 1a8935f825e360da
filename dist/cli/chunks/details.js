import{bq as e,Q as s,G as t,a9 as n,T as i}from"../fds.js";import{F as a,a as r}from"./fds-widget.js";import{L as o}from"./render-hydrate.js";let d=e("details-widget",{heading:"Einzelheiten und Zusammenhang",chosen:"Ausgewählt:",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, einen Eintrag, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Die Adresse dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren",citation:"Das Zitat"}),l=s`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class h extends a{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new o(()=>import("./details.tools.js"))}static{this.styles=[a.styles,l]}headingIn(e){return d[e].heading}renderContent(e){let s=d[e.lang],{selection:a}=e.selection,o=a&&t(e.whole,a)?a:null,l=o&&"cell"!==o.type&&e.whole.find(o.type,o.id);return{body:i`<p class="heard" role="status">
          ${l?i`${s.chosen} ${n(l,e.lang)}`:void 0}
        </p>
        ${o?r(e,o):function({lang:e,selection:s,unknown:t}){let{empty:n}=d[e];return s.unknown&&t[0]?i`<p class="notice" part="notice">${t[0]}</p>`:i`<p class="nothing muted on-screen" part="empty">${n}</p>`}(e)}`}}}h.define("fds-details");var c=Object.freeze({__proto__:null});export{c as a,d};
