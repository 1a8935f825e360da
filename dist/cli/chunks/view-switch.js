import{A as s,T as o}from"../fds.js";let a=({words:a,isShown:i,show:e,name:t,room:n})=>o`<button
    type="button"
    class=${void 0===n?"link view":`link view ${n}`}
    data-view=${t??s}
    aria-pressed=${i}
    @click=${e}
  >
    ${a}
  </button>`;function i({strings:i,views:e,shown:t,show:n,byWidth:r}){let w=e.map(s=>a({name:s,words:i.view[s],isShown:s===(t??r),show:()=>{n(s)}}));return o`<span
    class="views"
    data-for=${r??s}
    part="views"
    role="group"
    aria-label=${i.views}
    >${w}</span
  >`}export{a,i as v};
