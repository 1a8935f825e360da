import{ae as e,y as i,Q as s,T as n}from"../fds.js";import{h as t,M as a}from"./run-render.js";import{F as d,d as r}from"./fds-widget.js";import{L as h}from"./render-hydrate.js";let o=e`
  .place {
    min-block-size: var(--fds-min-height, min(25em, 100svh));
  }
  @media (width >= 480px) {
    .place {
      min-block-size: var(--fds-min-height, min(18em, 100svh));
    }
  }
  @media (width >= 768px) {
    .place {
      min-block-size: var(--fds-min-height, min(13.5em, 100svh));
    }
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(12em, 100svh));
    }
  }
  @media (width >= 1280px) {
    .place {
      min-block-size: var(--fds-min-height, min(10.5em, 100svh));
    }
  }
`,l=i("details-widget",{heading:"Einzelheiten und Zusammenhang",chosen:"Ausgewählt:",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, ein Vorhaben, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Der Link zu dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren",citation:"Das Zitat"}),m=e`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class c extends d{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new h(()=>import("./details.tools.js"))}static{this.styles=[d.styles,o,m]}headingIn(e){return l[e].heading}renderContent(e){let i=l[e.lang],{selection:d}=e.selection,h=d&&t(e.whole,d)?d:null,o=h&&"cell"!==h.type&&e.whole.find(h.type,h.id);return{body:n`${a(o&&n`${i.chosen} ${s(o,e.lang)}`,"heard")}
      ${h?r(e,h):function({lang:e,selection:i,unknown:s}){let{empty:t}=l[e];return i.unknown&&s[0]?n`<p class="notice" part="notice">${s[0]}</p>`:n`<p class="nothing muted on-screen" part="empty">${t}</p>`}(e)}`}}}c.define("fds-details");var p=Object.freeze({__proto__:null});export{p as a,l as d};
