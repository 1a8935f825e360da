import{d as e}from"./fds-widget.js";import{ae as t}from"../fds.js";import{cA as o}from"./run-render.js";import"./selection.types.js";import"./render-hydrate.js";import"./render-options.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"buffer";import"./reload.js";let r=[t`
  .details-row > td {
    padding: 0 0 0.5em;
    font-size: 1em;
  }
`];class i{#e=null;#t;constructor(e){this.list=e}follow(e,{page:t,size:r},i){let{selection:s}=e.selection,d=s!==this.#e;if(this.#e=s,s||(this.anchor=void 0),"project"!==s?.type||(this.anchor=s.id,0!==t&&!d))return t;let n=i.findIndex(({id:e})=>e===s.id);return n<0?t:o(n,r)}renderDetails(t,o){return e(t,o)}rememberFocus(){let e=this.list.shadowRoot?.activeElement?.closest(".details");this.#t=e?this.anchor:void 0}keepFocus(){let e=this.list.shadowRoot;e&&!e.activeElement&&void 0!==this.#t&&e.querySelector(`[data-ref="project:${this.#t}"]`)?.focus()}}export{i as Choice,r as sheets};
