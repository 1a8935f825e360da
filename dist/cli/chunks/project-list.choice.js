import{a as t}from"./fds-widget.js";import{Q as e,dt as s}from"../fds.js";import"./selection.types.js";import"./render-hydrate.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let o=[e`
  .details-row > td {
    padding: 0 0 0.5em;
    font-size: 1em;
  }
  .details-row > td:nth-child(n)::before {
    content: none;
  }
`];class i{#t=null;#e;constructor(t){this.list=t}follow(t,{page:e,size:o},i){let{selection:r}=t.selection,d=r!==this.#t;if(this.#t=r,r||(this.anchor=void 0),"project"!==r?.type||(this.anchor=r.id,0!==e&&!d))return e;let n=i.findIndex(({id:t})=>t===r.id);return n<0?e:s(n,o)}renderDetails(e,s){return t(e,s)}rememberFocus(){let t=this.list.shadowRoot?.activeElement?.closest(".details");this.#e=t?this.anchor:void 0}keepFocus(){let t=this.list.shadowRoot;t&&!t.activeElement&&void 0!==this.#e&&t.querySelector(`[data-ref="project:${this.#e}"]`)?.focus()}}export{i as Choice,o as sheets};
