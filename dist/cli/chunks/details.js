import{x as e,ab as s,P as n,T as t}from"../fds.js";import{F as i,d as a}from"./fds-widget.js";import{L as r}from"./render-hydrate.js";import{h as o}from"./run-render.js";let d=e("details-widget",{heading:"Einzelheiten und Zusammenhang",chosen:"Ausgewählt:",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, ein Vorhaben, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Der Link zu dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren",citation:"Das Zitat"}),l=s`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class h extends i{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new r(()=>import("./details.tools.js"))}static{this.styles=[i.styles,l]}headingIn(e){return d[e].heading}renderContent(e){let s=d[e.lang],{selection:i}=e.selection,r=i&&o(e.whole,i)?i:null,l=r&&"cell"!==r.type&&e.whole.find(r.type,r.id);return{body:t`<p class="heard" role="status">
          ${l?t`${s.chosen} ${n(l,e.lang)}`:void 0}
        </p>
        ${r?a(e,r):function({lang:e,selection:s,unknown:n}){let{empty:i}=d[e];return s.unknown&&n[0]?t`<p class="notice" part="notice">${n[0]}</p>`:t`<p class="nothing muted on-screen" part="empty">${i}</p>`}(e)}`}}}h.define("fds-details");var u=Object.freeze({__proto__:null});export{u as a,d};
