import{a as e}from"./fds-widget-CP5qfYet.js";import{d as t}from"../fds.js";import{p as s}from"./project-list-Dh8b06Oq.js";import"./selection.types-BNGWmM_R.js";import"./render-hydrate-DKfMjdUQ.js";import"node:fs/promises";import"node:stream/consumers";import"node:util";import"buffer";import"./selection-sentence-GSAc3B3-.js";import"./topic-mark.styles-DwzttXEk.js";import"./names-CG_7Bj3a.js";let o=[t`
  .details-row > td {
    padding: 0 0 0.5em;
    font-size: 1em;
  }
  .details-row > td:nth-child(n)::before {
    content: none;
  }
`];class i{#e;#t=null;#s;constructor(e){this.list=e,e.addEventListener("keydown",e=>{let t=e.composedPath()[0]instanceof HTMLInputElement;"Escape"===e.key&&!t&&this.#e?.selection.selection&&this.#e.choose(null)})}follow(e,{page:t,size:o},i){let{selection:r}=e.selection,n=r!==this.#t;if(this.#e=e,this.#t=r,r||(this.anchor=void 0),"project"!==r?.type||(this.anchor=r.id,0!==t&&!n))return t;let l=i.findIndex(({id:e})=>e===r.id);return l<0?t:s(l,o)}renderDetails(t,s){return e(t,s)}rememberFocus(){let e=this.list.shadowRoot?.activeElement?.closest(".details");this.#s=e?this.anchor:void 0}keepFocus(){let e=this.list.shadowRoot;e&&!e.activeElement&&void 0!==this.#s&&e.querySelector(`[data-ref="project:${this.#s}"]`)?.focus()}}export{i as Choice,o as sheets};
