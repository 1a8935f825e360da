import{g as t,bn as e,bo as s,T as o,I as r}from"../fds.js";import{n as a}from"./render-hydrate-DJjo-M5M.js";import{t as l}from"./tools.strings-CkmwL90d.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let i=[t`
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
`],n=e(class extends s{#t;render(t,{toolsOf:e}){return function(t,e,s,a){let i=l[s.lang];if(0===t.length)return o`<p class="tool-result">${i.none}</p>`;let{text:n}=e??{};return o`<ul class="tool-list">
      ${t.map(t=>o`<li>
            <button type="button" class="link" part="tool" @click=${()=>a(t,s)}>
              ${t.label}
            </button>
          </li>`)}
    </ul>
    <p class="tool-result" role="status">${e?.message??r}</p>
    ${void 0===n?r:o`<textarea
            class="tool-text"
            readonly
            rows="6"
            aria-label=${i.text}
            .value=${n}
            @focus=${d}
          ></textarea>`}`}(e(t),this.#t,t,this.#e)}#e=async(t,e)=>{let s=async function(t,{lang:e}){try{return await t.run()}catch{return{message:l[e].failed}}}(t,e);this.#s(void 0,e),await a(),this.#s(await s,e)};#s(t,{refresh:e}){this.#t=t,e()}});function d(t){t.target instanceof HTMLTextAreaElement&&t.target.select()}export{i as sheets,n as toolsPanel};
