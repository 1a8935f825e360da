import{x as e,Y as t,U as a,T as n,A as l,aa as r,a6 as i}from"../fds.js";import{F as s}from"./fds-widget.js";import{aQ as o,aR as d,aS as p,aT as u,aU as c,aV as f}from"./run-render.js";import{L as m,l as h}from"./render-hydrate.js";import{l as g}from"./live.js";let b=e("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),$=e=>"land"===e.kind;function v(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function w({value:e,label:t},a){return n`<option value=${e} ?selected=${e===a}>${t}</option>`}function x(e){return e?n`<span class="on-paper">${e}</span>`:l}let y=[...new Set(["land","topic","leitlinie",...p])],k=r`
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
`,j=[["leitlinie","leitlinien"],["project","projects"],["event","events"]];class S extends s{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new m(()=>import("./filter.hits.js"))}static{this.styles=[s.styles,k]}#e;async#t(e){await Promise.all([this.#e.load(),h()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return b[e].heading}renderContent(e){let r,s=e.filter?.text.trim()?this.#e.use(e.refresh):void 0;return{lead:b[e.lang].hint,body:n`<form
          role="search"
          class=${e.filter?l:"on-screen"}
          @submit=${F}
          @focusin=${()=>this.#t(e)}
        >
          <div class="fields">${n`${r=e.filter?.text.trim()??"",n`<label class="field search" part="field" ?data-used=${!!r}>
    <span class="label">${b[e.lang].search}</span>
    ${x(r)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${g(e.filter?.text??"")}
      @input=${({target:t})=>{v(e,"text",t.value)}}
    />
  </label>`} ${y.map(r=>function(e,r){let{whole:i,lang:s}=e,p=e.filter?.[r]??"",c=function(e,n,l){let r=o[n].candidates(e),i=e=>e.map(e=>({value:e.id,label:function(e,n,l){let r=t[l],{id:i}=n;if("status"===e)return r.projectStatus[i];if("kind"===e)return r.projectKind[i];let s=a(n,l);return"leitlinie"===e?`${i} ${s}`:s}(n,e,l)}));if("land"!==n)return[{label:void 0,options:i(r)}];let s=e=>[...i(e)].sort((e,t)=>d(e.label,t.label,l)),{laender:p,others:u}=b[l];return[{label:p,options:s(r.filter($))},{label:u,options:s(r.filter(e=>!$(e)))}]}(i,r,s),f=c.flatMap(e=>e.options);if(f.length<2&&!p)return l;let{name:m,all:h}=u[s][r],y="land"===r&&e.land,k=y?b[s].pageLand(a(y,s)):h,j=f.find(({value:e})=>e===p)?.label??p;return n`<label class="field" part="field" ?data-used=${!!p}>
    <span class="label">${m}</span>
    ${x(j)}
    <select name=${r} .value=${g(p)} @change=${({target:t})=>{v(e,r,t.value)}}>
      ${w({value:"",label:k},p)}
      ${c.map(e=>function({label:e,options:t},a){if(0===t.length)return l;let r=t.map(e=>w(e,a));return void 0===e?r:n`<optgroup label=${e}>${r}</optgroup>`}(e,p))}
    </select>
  </label>`}(e,r))}`}</div>
          ${n`<div class="count">
    <p part="count" role="status">${[...e.unknown,function(e){let{lang:t,model:n,basis:l,filter:r}=e,s=b[t],o=j.filter(([,e])=>l.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??s.empty;let d=e.land&&a(e.land,t);if(!r)return s.unfiltered(c(o.map(([e,a])=>i[t][e](l.feed[a].length)),t),d);if(o.every(([,e])=>0===n.feed[e].length))return s.none;let p=o.map(([e,a])=>f[t][e](n.feed[a].length,l.feed[a].length));return s.matches(c(p,t),d)}(e)].join(" ")}</p>
    ${e.isFiltered?n`<button type="button" class="link" part="reset" @click=${t=>{let{form:a}=t.currentTarget;e.changeFilter(null),a?.querySelector("input")?.focus()}}>
            ${b[e.lang].reset}
          </button>`:l}
  </div>`}
        </form>
        ${s?s.renderHits(e):l}`,footer:null}}}function F(e){e.preventDefault()}S.define("fds-filter");var z=Object.freeze({__proto__:null});export{z as a,b as f};
