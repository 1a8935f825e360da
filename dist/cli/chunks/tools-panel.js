import{bW as t,bX as o,n as e,M as r}from"./run-render.js";import{ae as a,T as s,A as l,s as i}from"../fds.js";import{t as n,c as p}from"./tools.js";import"./render-options.js";import"buffer";import"./reload.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";let c=[a`
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
`],d=t(class extends o{#t;render(t,{toolsOf:o}){var e,a,p,c,d,f;let b,x;return e=o(t),a=this.#t,p=t,c=this.#o,x=n[p.lang],0===e.length?s`<p class="tool-result">${x.none}</p>`:s`<ul class="tool-list">
      ${e.map(t=>s`<li>
            <button type="button" class="link" part="tool" @click=${()=>c(t,p)}>
              ${t.label}
            </button>
          </li>`)}
    </ul>
    ${r(a?.message,"tool-result")}
    ${void 0===a?.text?l:(d=a.text,f=!!a.isFile,s`<div class="tool-file">
    <textarea
      class="tool-text"
      readonly
      rows="6"
      aria-label=${x.text}
      .value=${d}
      @focus=${m}
    ></textarea>
    ${f?s`<p class="tool-list">
            <button
              type="button"
              class="link"
              part="tool"
              @click=${t=>u(t,d)}
            >
              ${x.copyFile}
            </button>
            ${(b=i(location.href))&&parent!==window?s`<a href=${b} target="_blank" rel="noopener">${x.ownWindow}</a>`:l}
          </p>`:l}
  </div>`)}`}#o=async(t,o)=>{let r=async function(t,{lang:o}){try{return await t.run()}catch{return{message:n[o].failed}}}(t,o);this.#e(void 0,o),await e(),this.#e(await r,o)};#e(t,{refresh:o}){this.#t=t,o()}});function m(t){t.target instanceof HTMLTextAreaElement&&t.target.select()}async function u(t,o){let e=t.currentTarget.closest(".tool-file");e?.querySelector("textarea")?.select(),await p(o)||document.execCommand("copy")}export{c as sheets,d as toolsPanel};
