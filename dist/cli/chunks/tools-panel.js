import{Q as t,cB as e,cC as o,D as a,T as s,_ as l,s as r}from"../fds.js";import{t as i,c as n}from"./tools.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let c=[t`
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
`],p=e(class extends o{#t;render(t,{toolsOf:e}){var o,a,n,c,p,m;let f,x;return o=e(t),a=this.#t,n=t,c=this.#e,x=i[n.lang],0===o.length?s`<p class="tool-result">${x.none}</p>`:s`<ul class="tool-list">
      ${o.map(t=>s`<li>
            <button type="button" class="link" part="tool" @click=${()=>c(t,n)}>
              ${t.label}
            </button>
          </li>`)}
    </ul>
    <p class="tool-result" role="status">${a?.message??l}</p>
    ${void 0===a?.text?l:(p=a.text,m=!!a.isFile,s`<div class="tool-file">
    <textarea
      class="tool-text"
      readonly
      rows="6"
      aria-label=${x.text}
      .value=${p}
      @focus=${d}
    ></textarea>
    ${m?s`<p class="tool-list">
            <button
              type="button"
              class="link"
              part="tool"
              @click=${t=>u(t,p)}
            >
              ${x.copyFile}
            </button>
            ${(f=r(location.href))&&parent!==window?s`<a href=${f} target="_blank" rel="noopener">${x.ownWindow}</a>`:l}
          </p>`:l}
  </div>`)}`}#e=async(t,e)=>{let o=async function(t,{lang:e}){try{return await t.run()}catch{return{message:i[e].failed}}}(t,e);this.#o(void 0,e),await a(),this.#o(await o,e)};#o(t,{refresh:e}){this.#t=t,e()}});function d(t){t.target instanceof HTMLTextAreaElement&&t.target.select()}async function u(t,e){let o=t.currentTarget.closest(".tool-file");o?.querySelector("textarea")?.select(),await n(e)||document.execCommand("copy")}export{c as sheets,p as toolsPanel};
