import{ab as t,T as o,A as e,s as r}from"../fds.js";import{bT as s,bU as a,n as l}from"./run-render.js";import{t as i,c as n}from"./tools.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";let p=[t`
  .tools[open] {
    flex-basis: 100%;
  }
  .tool-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.25em;
  }
  .tool-result {
    max-width: 70ch;
  }
  .tool-text {
    box-sizing: border-box;
    width: 100%;
    max-width: 70ch;
    font: inherit;
    color: var(--ink);
    background: var(--soft);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    padding: 0.5em;
  }
`],c=s(class extends a{#t;render(t,{toolsOf:s}){var a,l,n,p,c,u;let f,b;return a=s(t),l=this.#t,n=t,p=this.#o,b=i[n.lang],0===a.length?o`<p class="tool-result">${b.none}</p>`:o`<ul class="tool-list">
      ${a.map(t=>o`<li>
            <button type="button" class="link" part="tool" @click=${()=>p(t,n)}>
              ${t.label}
            </button>
          </li>`)}
    </ul>
    <p class="tool-result" role="status">${l?.message??e}</p>
    ${void 0===l?.text?e:(c=l.text,u=!!l.isFile,o`<div class="tool-file">
    <textarea
      class="tool-text"
      readonly
      rows="6"
      aria-label=${b.text}
      .value=${c}
      @focus=${d}
    ></textarea>
    ${u?o`<p class="tool-list">
            <button
              type="button"
              class="link"
              part="tool"
              @click=${t=>m(t,c)}
            >
              ${b.copyFile}
            </button>
            ${(f=r(location.href))&&parent!==window?o`<a href=${f} target="_blank" rel="noopener">${b.ownWindow}</a>`:e}
          </p>`:e}
  </div>`)}`}#o=async(t,o)=>{let e=async function(t,{lang:o}){try{return await t.run()}catch{return{message:i[o].failed}}}(t,o);this.#e(void 0,o),await l(),this.#e(await e,o)};#e(t,{refresh:o}){this.#t=t,o()}});function d(t){t.target instanceof HTMLTextAreaElement&&t.target.select()}async function m(t,o){let e=t.currentTarget.closest(".tool-file");e?.querySelector("textarea")?.select(),await n(o)||document.execCommand("copy")}export{p as sheets,c as toolsPanel};
