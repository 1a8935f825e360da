import{aj as e,B as i,T as s}from"../fds.js";import{F as n,d as t}from"./fds-widget.js";import{L as a}from"./render-hydrate.js";import{h as r}from"./run-render.js";let d=e`
  .place {
    min-block-size: var(--fds-min-height, min(25.5em, 100svh));
  }
  @media (width >= 320px) {
    .place {
      min-block-size: var(--fds-min-height, min(24em, 100svh));
    }
  }
  @media (width >= 380px) {
    .place {
      min-block-size: var(--fds-min-height, min(18em, 100svh));
    }
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(12em, 100svh));
    }
  }
`,o=i("details-widget",{heading:"Einzelheiten und Zusammenhang",empty:"Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, ein Vorhaben, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.",address:"Der Link zu dieser Auswahl",copyAddress:"Link zu dieser Auswahl kopieren"}),h=e`
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;class m extends n{constructor(){super(...arguments),this.isDetailsPanel=!0,this.saysNarrowing=!1,this.homeTypes=[],this.tools=new a(()=>import("./details.tools.js"))}static{this.styles=[n.styles,d,h]}headingIn(e){return o[e].heading}renderContent(e){let{selection:i}=e.selection,n=i&&r(e.whole,i)?i:null;return{body:n?t(e,n):function({lang:e,selection:i,unknown:n}){let{empty:t}=o[e];return i.unknown&&n[0]?s`<p class="notice" part="notice">${n[0]}</p>`:s`<p class="nothing muted on-screen" part="empty">${t}</p>`}(e)}}}m.define("fds-details");var l=Object.freeze({__proto__:null});export{l as a,o as d};
