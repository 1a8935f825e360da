import{J as t,b_ as e,b$ as o,T as a,U as s,s as r}from"../fds.js";import{n as l}from"./render-hydrate.js";import{t as i,c as n}from"./tools.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let c=[t`
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
`],d=e(class extends o{#t;render(t,{toolsOf:e}){var o,l,n,c,d,m;let f,b;return o=e(t),l=this.#t,n=t,c=this.#e,b=i[n.lang],0===o.length?a`<p class="tool-result">${b.none}</p>`:a`<ul class="tool-list">
      ${o.map(t=>a`<li>
            <button type="button" class="link" part="tool" @click=${()=>c(t,n)}>
              ${t.label}
            </button>
          </li>`)}
    </ul>
    <p class="tool-result" role="status">${l?.message??s}</p>
    ${void 0===l?.text?s:(d=l.text,m=!!l.isFile,a`<div class="tool-file">
    <textarea
      class="tool-text"
      readonly
      rows="6"
      aria-label=${b.text}
      .value=${d}
      @focus=${p}
    ></textarea>
    ${m?a`<p class="tool-list">
            <button
              type="button"
              class="link"
              part="tool"
              @click=${t=>u(t,d)}
            >
              ${b.copyFile}
            </button>
            ${(f=r(location.href))&&parent!==window?a`<a href=${f} target="_blank" rel="noopener">${b.ownWindow}</a>`:s}
          </p>`:s}
  </div>`)}`}#e=async(t,e)=>{let o=async function(t,{lang:e}){try{return await t.run()}catch{return{message:i[e].failed}}}(t,e);this.#o(void 0,e),await l(),this.#o(await o,e)};#o(t,{refresh:e}){this.#t=t,e()}});function p(t){t.target instanceof HTMLTextAreaElement&&t.target.select()}async function u(t,e){let o=t.currentTarget.closest(".tool-file");o?.querySelector("textarea")?.select(),await n(e)||document.execCommand("copy")}export{c as sheets,d as toolsPanel};
