import{aL as t,aN as e,aM as s,d as i,aK as o,aO as a,T as l,A as r}from"../fds.js";import{t as n}from"./tools.strings-HpNygjPg.js";import"node:fs/promises";import"node:path";import"node:stream/consumers";import"node:util";import"buffer";let h=(t,e)=>{let s=t._$AN;if(void 0===s)return!1;for(let t of s)t._$AO?.(e,!1),h(t,e);return!0},d=t=>{let e,s;do{if(void 0===(e=t._$AM))break;(s=e._$AN).delete(t),t=e}while(0===s?.size)},c=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(void 0===s)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),f(e)}};function $(t){void 0!==this._$AN?(d(this),this._$AM=t,c(this)):this._$AM=t}function u(t,e=!1,s=0){let i=this._$AH,o=this._$AN;if(void 0!==o&&0!==o.size)if(e)if(Array.isArray(i))for(let t=s;t<i.length;t++)h(i[t],!1),d(i[t]);else null!=i&&(h(i,!1),d(i));else h(this,t)}let f=t=>{t.type==s.CHILD&&(t._$AP??=u,t._$AQ??=$)};class p extends t{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,e,s){super._$AT(t,e,s),c(this),this.isConnected=t._$AU}_$AO(t,e=!0){t!==this.isConnected&&(this.isConnected=t,t?this.reconnected?.():this.disconnected?.()),e&&(h(this,t),d(this))}setValue(t){if(e(this._$Ct))this._$Ct._$AI(t,this);else{let e=[...this._$Ct._$AH];e[this._$Ci]=t,this._$Ct._$AI(e,this,0)}}disconnected(){}reconnected(){}}let _=[i`
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
`],A=o(class extends p{#t;#e=()=>a;render(t,{toolsOf:e}){return this.#e=()=>function(t,e,s,i){let o=n[s.lang];if(0===t.length)return l`<p class="tool-result">${o.none}</p>`;let{text:a}=e??{};return l`<ul class="tool-list">
      ${t.map(t=>l`<li>
            <button type="button" class="link" part="tool" @click=${()=>i(t,s)}>
              ${t.label}
            </button>
          </li>`)}
    </ul>
    <p class="tool-result" role="status">${e?.message??r}</p>
    ${void 0===a?r:l`<textarea
            class="tool-text"
            readonly
            rows="6"
            aria-label=${o.text}
            .value=${a}
            @focus=${m}
          ></textarea>`}`}(e(t),this.#t,t,this.#s),this.#e()}#s=async(t,e)=>{this.#i(void 0);try{this.#i(await t.run())}catch{this.#i({message:n[e.lang].failed})}};#i(t){this.#t=t,this.isConnected&&this.setValue(this.#e())}});function m(t){t.target instanceof HTMLTextAreaElement&&t.target.select()}export{_ as sheets,A as toolsPanel};
