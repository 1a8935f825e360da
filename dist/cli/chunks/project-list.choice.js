import{d as o}from"./fds-widget.js";import{aj as e}from"../fds.js";import{cR as r}from"./run-render.js";import"./selection.types.js";import"./render-hydrate.js";import"./render-options.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"buffer";import"./reload.js";import"./number-words.js";let t=[e`
  .details-row > td {
    padding: 0 0 0.5em;
    font-size: 1em;
  }
`];class i{#o=null;follow(o,{page:e,size:t},i){let{selection:s}=o.selection,d=s!==this.#o;if(this.#o=s,s||(this.anchor=void 0),"project"!==s?.type||(this.anchor=s.id,0!==e&&!d))return e;let n=i.findIndex(({id:o})=>o===s.id);return n<0?e:r(n,t)}renderDetails(e,r){return o(e,r)}}export{i as Choice,t as sheets};
