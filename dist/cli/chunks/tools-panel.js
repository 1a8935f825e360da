import{aj as t,T as e,A as o,v as r}from"../fds.js";import{bZ as s,b_ as a}from"./run-render.js";import{t as l,c as i}from"./tools.js";import"node:path";import"module";import"node:fs/promises";import"node:crypto";import"node:zlib";import"node:stream/consumers";import"node:fs";import"node:url";import"node:http";import"node:util";import"./render-options.js";import"buffer";import"./reload.js";import"./number-words.js";let n=[t`
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
`],p=s(class extends a{#t;render(t,{toolsOf:s}){var a,i,n,p,d,u;let f,b;return a=s(t),i=this.#t,n=t,p=this.#e,b=l[n.lang],0===a.length?e`<p class="tool-result">${b.none}</p>`:e`<ul class="tool-list">
      ${a.map(t=>e`<li>
            <button type="button" class="link" part="tool" @click=${()=>p(t,n)}>
              ${t.label}
            </button>
          </li>`)}
    </ul>
    ${i?.message?e`<p class="tool-result">${i.message}</p>`:o}
    ${void 0===i?.text?o:(d=i.text,u=!!i.isFile,e`<div class="tool-file">
    <textarea
      class="tool-text"
      readonly
      rows="6"
      aria-label=${b.text}
      .value=${d}
      @focus=${m}
    ></textarea>
    ${u?e`<p class="tool-list">
            <button
              type="button"
              class="link"
              part="tool"
              @click=${t=>c(t,d)}
            >
              ${b.copyFile}
            </button>
            ${(f=r(location.href))&&parent!==window?e`<a href=${f} target="_blank" rel="noopener">${b.ownWindow}</a>`:o}
          </p>`:o}
  </div>`)}`}#e=async(t,e)=>{let o=async function(t,{lang:e}){try{return await t.run()}catch{return{message:l[e].failed}}}(t,e);this.#o(void 0,e);let r=await o;this.#o(r,e),e.say(()=>r?.message??"")};#o(t,{refresh:e}){this.#t=t,e()}});function m(t){t.target instanceof HTMLTextAreaElement&&t.target.select()}async function c(t,e){let o=t.currentTarget.closest(".tool-file");o?.querySelector("textarea")?.select(),await i(e)||document.execCommand("copy")}export{n as sheets,p as toolsPanel};
