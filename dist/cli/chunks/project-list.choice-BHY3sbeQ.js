import{a as e}from"./fds-widget-BcpwtKQA.js";import{d as t,bb as o}from"../fds.js";import"./selection.types-COZ1wj13.js";import"./render-hydrate-BuUjTCK1.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let s=[t`
  .details-row > td {
    padding: 0 0 0.5em;
    font-size: 1em;
  }
  .details-row > td:nth-child(n)::before {
    content: none;
  }
`];class i{#e;#t=null;#o;constructor(e){this.list=e,e.addEventListener("keydown",e=>{let t=e.composedPath()[0]instanceof HTMLInputElement;"Escape"===e.key&&!t&&this.#e?.selection.selection&&this.#e.choose(null)})}follow(e,{page:t,size:s},i){let{selection:r}=e.selection,n=r!==this.#t;if(this.#e=e,this.#t=r,r||(this.anchor=void 0),"project"!==r?.type||(this.anchor=r.id,0!==t&&!n))return t;let d=i.findIndex(({id:e})=>e===r.id);return d<0?t:o(d,s)}renderDetails(t,o){return e(t,o)}rememberFocus(){let e=this.list.shadowRoot?.activeElement?.closest(".details");this.#o=e?this.anchor:void 0}keepFocus(){let e=this.list.shadowRoot;e&&!e.activeElement&&void 0!==this.#o&&e.querySelector(`[data-ref="project:${this.#o}"]`)?.focus()}}export{i as Choice,s as sheets};
