import{bq as e,br as t,bs as a,bt as n,X as l,T as r,bu as i,_ as s,bv as o,Q as d,bw as u,bx as p,ab as c}from"../fds.js";import{F as f}from"./fds-widget.js";import{L as m,l as h}from"./render-hydrate.js";import{l as g}from"./live.js";let b=e("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Darstellungen dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),$=e=>"land"===e.kind;function v(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function w({value:e,label:t},a){return r`<option value=${e} ?selected=${e===a}>${t}</option>`}function x(e){return e?r`<span class="on-paper">${e}</span>`:s}let y=[...new Set(["land","topic","leitlinie",...i])],k=d`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
  }
  .search {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    /* No wider than there is room, whatever the longest option is. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .label {
    font-size: max(0.875em, 13px);
    color: var(--muted);
  }
  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    min-height: 2.75em;
    padding: 0.4em 0.6em;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
  }
  .search input {
    max-width: 40em;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    margin-block-start: 0.75em;
    max-width: 70ch;
    overflow-wrap: anywhere;
  }
  .hits {
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.5em;
  }
  .hits ul {
    columns: 20em;
    column-gap: 2em;
  }
  .hits li {
    break-inside: avoid;
    padding-block: 0.15em;
  }
  .on-paper {
    display: none;
  }
  @media print {
    header,
    .field:not([data-used]) {
      display: none;
    }
    .on-paper {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`,j=[["leitlinie","leitlinien"],["project","projects"],["event","events"]];class F extends f{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new m(()=>import("./filter.hits.js"))}static{this.styles=[f.styles,k]}#e;async#t(e){await Promise.all([this.#e.load(),h()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return b[e].heading}renderContent(e){let i,d=e.filter?.text.trim()?this.#e.use(e.refresh):void 0;return{lead:b[e.lang].hint,body:r`<form
          role="search"
          class=${e.filter?s:"on-screen"}
          @submit=${S}
          @focusin=${()=>this.#t(e)}
        >
          <div class="fields">${r`${i=e.filter?.text.trim()??"",r`<label class="field search" part="field" ?data-used=${!!i}>
    <span class="label">${b[e.lang].search}</span>
    ${x(i)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${g(e.filter?.text??"")}
      @input=${({target:t})=>{v(e,"text",t.value)}}
    />
  </label>`} ${y.map(i=>function(e,i){let{whole:d,lang:u}=e,p=e.filter?.[i]??"",c=function(e,r,i){let s=t[r].candidates(e),o=e=>e.map(e=>({value:e.id,label:function(e,t,a){let r=n[a],{id:i}=t;if("status"===e)return r.projectStatus[i];if("kind"===e)return r.projectKind[i];let s=l(t,a);return"leitlinie"===e?`${i} ${s}`:s}(r,e,i)}));if("land"!==r)return[{label:void 0,options:o(s)}];let d=e=>[...o(e)].sort((e,t)=>a(e.label,t.label,i)),{laender:u,others:p}=b[i];return[{label:u,options:d(s.filter($))},{label:p,options:d(s.filter(e=>!$(e)))}]}(d,i,u),f=c.flatMap(e=>e.options);if(f.length<2&&!p)return s;let{name:m,all:h}=o[u][i],y="land"===i&&e.land,k=y?b[u].pageLand(l(y,u)):h,j=f.find(({value:e})=>e===p)?.label??p;return r`<label class="field" part="field" ?data-used=${!!p}>
    <span class="label">${m}</span>
    ${x(j)}
    <select name=${i} .value=${g(p)} @change=${({target:t})=>{v(e,i,t.value)}}>
      ${w({value:"",label:k},p)}
      ${c.map(e=>function({label:e,options:t},a){if(0===t.length)return s;let n=t.map(e=>w(e,a));return void 0===e?n:r`<optgroup label=${e}>${n}</optgroup>`}(e,p))}
    </select>
  </label>`}(e,i))}`}</div>
          ${r`<div class="count">
    <p part="count" role="status">${[...e.unknown,function(e){let{lang:t,model:a,basis:n,filter:r}=e,i=b[t],s=j.filter(([,e])=>n.feed[e].length>0);if(0===s.length)return e.noHits.project??e.noHits.event??i.empty;let o=e.land&&l(e.land,t);if(!r)return i.unfiltered(u(s.map(([e,a])=>c[t][e](n.feed[a].length)),t),o);if(s.every(([,e])=>0===a.feed[e].length))return i.none;let d=s.map(([e,l])=>p[t][e](a.feed[l].length,n.feed[l].length));return i.matches(u(d,t),o)}(e)].join(" ")}</p>
    ${e.isFiltered?r`<button type="button" class="link" part="reset" @click=${t=>{let{form:a}=t.currentTarget;e.changeFilter(null),a?.querySelector("input")?.focus()}}>
            ${b[e.lang].reset}
          </button>`:s}
  </div>`}
        </form>
        ${d?d.renderHits(e):s}`,footer:null}}}function S(e){e.preventDefault()}F.define("fds-filter");var z=Object.freeze({__proto__:null});export{z as a,b as f};
