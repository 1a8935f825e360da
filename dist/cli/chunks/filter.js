import{aj as e,B as t,i as a,$ as n,T as i,A as l,aa as r}from"../fds.js";import{F as s,T as o}from"./fds-widget.js";import{b1 as d,b2 as m,b3 as p,b4 as h,b5 as u,b6 as c,b7 as f}from"./run-render.js";import{L as g,l as b}from"./render-hydrate.js";import{l as $}from"./live.js";let v=e`
  .place {
    min-block-size: var(--fds-min-height, min(45em, 100svh));
  }
  @media (width >= 460px) {
    .place {
      min-block-size: var(--fds-min-height, min(27em, 100svh));
    }
  }
  @media (width >= 900px) {
    .place {
      min-block-size: var(--fds-min-height, min(17em, 100svh));
    }
  }
`,w=t("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),y=e=>a(e);function x(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function k({value:e,label:t},a){return i`<option value=${e} ?selected=${e===a}>${t}</option>`}function j(e){return e?i`<span class="on-paper">${e}</span>`:l}let z=[...new Set(["land","topic","leitlinie",...h])],F=e`
  .fields {
    display: grid;
    /* As many as there is room for, and four at most: then no field is left alone in a row. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(13em, 25% - 1em)), 1fr));
    gap: 0.75em 1em;
    align-items: end;
  }
  .search {
    grid-column: 1 / -1;
  }
  @container (min-width: 27em) {
    .search {
      grid-column: span 2;
    }
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
    /* Nothing of it may begin a page of its own. */
    :host {
      margin-block: 0;
    }
    header,
    .field:not([data-used]) {
      display: none;
    }
    .on-paper {
      display: block;
      margin-block-end: 1em;
      overflow-wrap: anywhere;
    }
  }
`;class S extends s{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new g(()=>import("./filter.hits.js"))}static{this.styles=[s.styles,v,F]}#t;#e;async#a(e){await Promise.all([this.#e.load(),b()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return w[e].heading}#n(e){this.voice.say(()=>this.#t?T(this.#t):"",e)}renderContent(e){var t;let a;this.#t=e;let r=e.filter?.text.trim()?this.#e.use(e.refresh):void 0;return{lead:w[e.lang].hint,body:i`<form
          role="search"
          class=${e.filter?l:"on-screen"}
          @submit=${D}
          @focusin=${()=>this.#a(e)}
          @input=${()=>{this.#n(o)}}
        >
          <div class="fields">${i`${a=e.filter?.text.trim()??"",i`<label class="field search" part="field" ?data-used=${!!a}>
    <span class="label">${w[e.lang].search}</span>
    ${j(a)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${$(e.filter?.text??"")}
      @input=${({target:t})=>{x(e,"text",t.value)}}
    />
  </label>`} ${z.map(t=>function(e,t){let{whole:a,lang:r}=e,s=e.filter?.[t]??"",o=function(e,t,a){let i=d[t].candidates(e),l=e=>e.map(e=>({value:e.id,label:function(e,t,a){let{id:i}=t,{words:l}=p[a][e];if(l&&Object.hasOwn(l,i))return l[i]??i;let r=n(t,a);return"leitlinie"===e?`${i} ${r}`:r}(t,e,a)}));if("land"!==t)return[{label:void 0,options:l(i)}];let r=e=>[...l(e)].sort((e,t)=>m(e.label,t.label,a)),{laender:s,others:o}=w[a];return[{label:s,options:r(i.filter(y))},{label:o,options:r(i.filter(e=>!y(e)))}]}(a,t,r),h=o.flatMap(e=>e.options);if(h.length<2&&!s)return l;let{name:u,all:c}=p[r][t],f="land"===t&&e.land,g=f?w[r].pageLand(n(f,r)):c,b=h.find(({value:e})=>e===s)?.label??s;return i`<label class="field" part="field" ?data-used=${!!s}>
    <span class="label">${u}</span>
    ${j(b)}
    <select name=${t} .value=${$(s)} @change=${({target:a})=>{x(e,t,a.value)}}>
      ${k({value:"",label:g},s)}
      ${o.map(e=>function({label:e,options:t},a){if(0===t.length)return l;let n=t.map(e=>k(e,a));return void 0===e?n:i`<optgroup label=${e}>${n}</optgroup>`}(e,s))}
    </select>
  </label>`}(e,t))}`}</div>
          ${t=()=>{this.#n()},i`<div class="count">
    <p part="count">${[...e.unknown,T(e)].join(" ")}</p>
    ${e.isFiltered?i`<button type="button" class="link" part="reset" @click=${a=>{let{form:n}=a.currentTarget;e.changeFilter(null),t(),n?.querySelector("input")?.focus()}}>
            ${w[e.lang].reset}
          </button>`:l}
  </div>`}
        </form>
        ${r?r.renderHits(e):l}`,footer:null}}}function D(e){e.preventDefault()}function T(e){let{lang:t,model:a,basis:i,filter:l}=e,s=w[t],o=u.filter(([,e])=>i.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??s.empty;let d=e.land&&n(e.land,t);if(!l)return s.unfiltered(c(o.map(([e,a])=>r[t][e](i.feed[a].length)),t),d);if(o.every(([,e])=>0===a.feed[e].length))return s.none;let m=o.map(([e,n])=>f[t][e](a.feed[n].length,i.feed[n].length));return s.matches(c(m,t),d)}S.define("fds-filter");var L=Object.freeze({__proto__:null});export{L as a,w as f};
