import{y as e,i as t,$ as a,W as n,T as l,A as r,ac as i,a8 as s}from"../fds.js";import{V as o,T as d}from"./voice.js";import{F as u}from"./fds-widget.js";import{aW as p,aX as f,aY as c,aZ as m,L as h,a_ as g,a$ as $,b0 as b}from"./run-render.js";import{L as v,l as w}from"./render-hydrate.js";import{l as y}from"./live.js";let x=e("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),k=e=>t(e);function j(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function F({value:e,label:t},a){return l`<option value=${e} ?selected=${e===a}>${t}</option>`}function S(e){return e?l`<span class="on-paper">${e}</span>`:r}let z=[...new Set(["land","topic","leitlinie",...c])],D=i`
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
`;class L extends u{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new o(this),this.#t=new v(()=>import("./filter.hits.js"))}static{this.styles=[u.styles,D]}#e;#a;#t;async#n(e){await Promise.all([this.#t.load(),w()]),await(this.#t.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return x[e].heading}#l(e){this.#e.say(()=>this.#a?W(this.#a):"",e)}renderContent(e){var t;let i;this.#a=e;let s=e.filter?.text.trim()?this.#t.use(e.refresh):void 0;return{lead:x[e.lang].hint,body:l`<form
          role="search"
          class=${e.filter?r:"on-screen"}
          @submit=${T}
          @focusin=${()=>this.#n(e)}
          @input=${()=>{this.#l(d)}}
        >
          <div class="fields">${l`${i=e.filter?.text.trim()??"",l`<label class="field search" part="field" ?data-used=${!!i}>
    <span class="label">${x[e.lang].search}</span>
    ${S(i)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${y(e.filter?.text??"")}
      @input=${({target:t})=>{j(e,"text",t.value)}}
    />
  </label>`} ${z.map(t=>function(e,t){let{whole:i,lang:s}=e,o=e.filter?.[t]??"",d=function(e,t,l){let r=p[t].candidates(e),i=e=>e.map(e=>({value:e.id,label:function(e,t,l){let r=a[l],{id:i}=t;if("status"===e)return r.projectStatus[i];if("kind"===e)return r.projectKind[i];let s=n(t,l);return"leitlinie"===e?`${i} ${s}`:s}(t,e,l)}));if("land"!==t)return[{label:void 0,options:i(r)}];let s=e=>[...i(e)].sort((e,t)=>f(e.label,t.label,l)),{laender:o,others:d}=x[l];return[{label:o,options:s(r.filter(k))},{label:d,options:s(r.filter(e=>!k(e)))}]}(i,t,s),u=d.flatMap(e=>e.options);if(u.length<2&&!o)return r;let{name:c,all:h}=m[s][t],g="land"===t&&e.land,$=g?x[s].pageLand(n(g,s)):h,b=u.find(({value:e})=>e===o)?.label??o;return l`<label class="field" part="field" ?data-used=${!!o}>
    <span class="label">${c}</span>
    ${S(b)}
    <select name=${t} .value=${y(o)} @change=${({target:a})=>{j(e,t,a.value)}}>
      ${F({value:"",label:$},o)}
      ${d.map(e=>function({label:e,options:t},a){if(0===t.length)return r;let n=t.map(e=>F(e,a));return void 0===e?n:l`<optgroup label=${e}>${n}</optgroup>`}(e,o))}
    </select>
  </label>`}(e,t))}`}</div>
          ${t=()=>{this.#l()},l`<div class="count">
    <p part="count">${[...e.unknown,W(e)].join(" ")}</p>
    ${e.isFiltered?l`<button type="button" class="link" part="reset" @click=${a=>{let{form:n}=a.currentTarget;e.changeFilter(null),t(),n?.querySelector("input")?.focus()}}>
            ${x[e.lang].reset}
          </button>`:r}
  </div>`}
          ${h(this.#e.words,"heard")}
        </form>
        ${s?s.renderHits(e):r}`,footer:null}}}function T(e){e.preventDefault()}function W(e){let{lang:t,model:a,basis:l,filter:r}=e,i=x[t],o=g.filter(([,e])=>l.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??i.empty;let d=e.land&&n(e.land,t);if(!r)return i.unfiltered($(o.map(([e,a])=>s[t][e](l.feed[a].length)),t),d);if(o.every(([,e])=>0===a.feed[e].length))return i.none;let u=o.map(([e,n])=>b[t][e](a.feed[n].length,l.feed[n].length));return i.matches($(u,t),d)}L.define("fds-filter");var _=Object.freeze({__proto__:null});export{_ as a,x as f};
