import{ae as e,y as t,i as a,$ as n,W as i,T as l,A as r,a9 as s}from"../fds.js";import{V as o,T as d}from"./voice.js";import{F as m}from"./fds-widget.js";import{aY as p,aZ as h,a_ as u,a$ as c,M as f,b0 as g,b1 as $,b2 as b}from"./run-render.js";import{L as v,l as w}from"./render-hydrate.js";import{l as y}from"./live.js";let x=e`
  .place {
    min-block-size: var(--fds-min-height, min(45em, 100svh));
  }
  @media (width >= 480px) {
    .place {
      min-block-size: var(--fds-min-height, min(29em, 100svh));
    }
  }
  @media (width >= 768px) {
    .place {
      min-block-size: var(--fds-min-height, min(22em, 100svh));
    }
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(17.5em, 100svh));
    }
  }
`,k=t("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),j=e=>a(e);function z(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function F({value:e,label:t},a){return l`<option value=${e} ?selected=${e===a}>${t}</option>`}function S(e){return e?l`<span class="on-paper">${e}</span>`:r}let D=[...new Set(["land","topic","leitlinie",...u])],T=e`
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
    header,
    .field:not([data-used]) {
      display: none;
    }
    .on-paper {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`;class _ extends m{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new o(this),this.#t=new v(()=>import("./filter.hits.js"))}static{this.styles=[m.styles,x,T]}#e;#a;#t;async#n(e){await Promise.all([this.#t.load(),w()]),await(this.#t.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return k[e].heading}#i(e){this.#e.say(()=>this.#a?W(this.#a):"",e)}renderContent(e){var t;let a;this.#a=e;let s=e.filter?.text.trim()?this.#t.use(e.refresh):void 0;return{lead:k[e.lang].hint,body:l`<form
          role="search"
          class=${e.filter?r:"on-screen"}
          @submit=${L}
          @focusin=${()=>this.#n(e)}
          @input=${()=>{this.#i(d)}}
        >
          <div class="fields">${l`${a=e.filter?.text.trim()??"",l`<label class="field search" part="field" ?data-used=${!!a}>
    <span class="label">${k[e.lang].search}</span>
    ${S(a)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${y(e.filter?.text??"")}
      @input=${({target:t})=>{z(e,"text",t.value)}}
    />
  </label>`} ${D.map(t=>function(e,t){let{whole:a,lang:s}=e,o=e.filter?.[t]??"",d=function(e,t,a){let l=p[t].candidates(e),r=e=>e.map(e=>({value:e.id,label:function(e,t,a){let l=n[a],{id:r}=t;if("status"===e)return l.projectStatus[r];if("kind"===e)return l.projectKind[r];let s=i(t,a);return"leitlinie"===e?`${r} ${s}`:s}(t,e,a)}));if("land"!==t)return[{label:void 0,options:r(l)}];let s=e=>[...r(e)].sort((e,t)=>h(e.label,t.label,a)),{laender:o,others:d}=k[a];return[{label:o,options:s(l.filter(j))},{label:d,options:s(l.filter(e=>!j(e)))}]}(a,t,s),m=d.flatMap(e=>e.options);if(m.length<2&&!o)return r;let{name:u,all:f}=c[s][t],g="land"===t&&e.land,$=g?k[s].pageLand(i(g,s)):f,b=m.find(({value:e})=>e===o)?.label??o;return l`<label class="field" part="field" ?data-used=${!!o}>
    <span class="label">${u}</span>
    ${S(b)}
    <select name=${t} .value=${y(o)} @change=${({target:a})=>{z(e,t,a.value)}}>
      ${F({value:"",label:$},o)}
      ${d.map(e=>function({label:e,options:t},a){if(0===t.length)return r;let n=t.map(e=>F(e,a));return void 0===e?n:l`<optgroup label=${e}>${n}</optgroup>`}(e,o))}
    </select>
  </label>`}(e,t))}`}</div>
          ${t=()=>{this.#i()},l`<div class="count">
    <p part="count">${[...e.unknown,W(e)].join(" ")}</p>
    ${e.isFiltered?l`<button type="button" class="link" part="reset" @click=${a=>{let{form:n}=a.currentTarget;e.changeFilter(null),t(),n?.querySelector("input")?.focus()}}>
            ${k[e.lang].reset}
          </button>`:r}
  </div>`}
          ${f(this.#e.words,"heard")}
        </form>
        ${s?s.renderHits(e):r}`,footer:null}}}function L(e){e.preventDefault()}function W(e){let{lang:t,model:a,basis:n,filter:l}=e,r=k[t],o=g.filter(([,e])=>n.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??r.empty;let d=e.land&&i(e.land,t);if(!l)return r.unfiltered($(o.map(([e,a])=>s[t][e](n.feed[a].length)),t),d);if(o.every(([,e])=>0===a.feed[e].length))return r.none;let m=o.map(([e,i])=>b[t][e](a.feed[i].length,n.feed[i].length));return r.matches($(m,t),d)}_.define("fds-filter");var A=Object.freeze({__proto__:null});export{A as a,k as f};
