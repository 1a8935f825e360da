import{aj as e,B as t,i as a,Q as n,$ as i,T as l,A as r,ab as s}from"../fds.js";import{F as o,T as d}from"./fds-widget.js";import{a$ as m,b0 as p,b1 as u,b2 as h,b3 as c,b4 as f,b5 as g}from"./run-render.js";import{L as b,l as $}from"./render-hydrate.js";import{l as v}from"./live.js";let w=e`
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
`,y=t("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),x=e=>a(e);function k(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function j({value:e,label:t},a){return l`<option value=${e} ?selected=${e===a}>${t}</option>`}function z(e){return e?l`<span class="on-paper">${e}</span>`:r}let F=[...new Set(["land","topic","leitlinie",...u])],S=e`
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
`;class D extends o{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new b(()=>import("./filter.hits.js"))}static{this.styles=[o.styles,w,S]}#t;#e;async#a(e){await Promise.all([this.#e.load(),$()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return y[e].heading}#n(e){this.voice.say(()=>this.#t?L(this.#t):"",e)}renderContent(e){var t;let a;this.#t=e;let s=e.filter?.text.trim()?this.#e.use(e.refresh):void 0;return{lead:y[e.lang].hint,body:l`<form
          role="search"
          class=${e.filter?r:"on-screen"}
          @submit=${T}
          @focusin=${()=>this.#a(e)}
          @input=${()=>{this.#n(d)}}
        >
          <div class="fields">${l`${a=e.filter?.text.trim()??"",l`<label class="field search" part="field" ?data-used=${!!a}>
    <span class="label">${y[e.lang].search}</span>
    ${z(a)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${v(e.filter?.text??"")}
      @input=${({target:t})=>{k(e,"text",t.value)}}
    />
  </label>`} ${F.map(t=>function(e,t){let{whole:a,lang:s}=e,o=e.filter?.[t]??"",d=function(e,t,a){let l=m[t].candidates(e),r=e=>e.map(e=>({value:e.id,label:function(e,t,a){let l=n[a],{id:r}=t;if("status"===e)return l.projectStatus[r];if("kind"===e)return l.projectKind[r];let s=i(t,a);return"leitlinie"===e?`${r} ${s}`:s}(t,e,a)}));if("land"!==t)return[{label:void 0,options:r(l)}];let s=e=>[...r(e)].sort((e,t)=>p(e.label,t.label,a)),{laender:o,others:d}=y[a];return[{label:o,options:s(l.filter(x))},{label:d,options:s(l.filter(e=>!x(e)))}]}(a,t,s),u=d.flatMap(e=>e.options);if(u.length<2&&!o)return r;let{name:c,all:f}=h[s][t],g="land"===t&&e.land,b=g?y[s].pageLand(i(g,s)):f,$=u.find(({value:e})=>e===o)?.label??o;return l`<label class="field" part="field" ?data-used=${!!o}>
    <span class="label">${c}</span>
    ${z($)}
    <select name=${t} .value=${v(o)} @change=${({target:a})=>{k(e,t,a.value)}}>
      ${j({value:"",label:b},o)}
      ${d.map(e=>function({label:e,options:t},a){if(0===t.length)return r;let n=t.map(e=>j(e,a));return void 0===e?n:l`<optgroup label=${e}>${n}</optgroup>`}(e,o))}
    </select>
  </label>`}(e,t))}`}</div>
          ${t=()=>{this.#n()},l`<div class="count">
    <p part="count">${[...e.unknown,L(e)].join(" ")}</p>
    ${e.isFiltered?l`<button type="button" class="link" part="reset" @click=${a=>{let{form:n}=a.currentTarget;e.changeFilter(null),t(),n?.querySelector("input")?.focus()}}>
            ${y[e.lang].reset}
          </button>`:r}
  </div>`}
        </form>
        ${s?s.renderHits(e):r}`,footer:null}}}function T(e){e.preventDefault()}function L(e){let{lang:t,model:a,basis:n,filter:l}=e,r=y[t],o=c.filter(([,e])=>n.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??r.empty;let d=e.land&&i(e.land,t);if(!l)return r.unfiltered(f(o.map(([e,a])=>s[t][e](n.feed[a].length)),t),d);if(o.every(([,e])=>0===a.feed[e].length))return r.none;let m=o.map(([e,i])=>g[t][e](a.feed[i].length,n.feed[i].length));return r.matches(f(m,t),d)}D.define("fds-filter");var _=Object.freeze({__proto__:null});export{_ as a,y as f};
