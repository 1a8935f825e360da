import{y as e,i as t,$ as a,W as n,T as l,A as i,ac as r,a8 as s}from"../fds.js";import{V as o,T as d}from"./voice.js";import{p,F as u}from"./place.styles.js";import{aW as m,aX as h,aY as f,aZ as c,L as g,a_ as $,a$ as v,b0 as b}from"./run-render.js";import{L as w,l as y}from"./render-hydrate.js";import{l as x}from"./live.js";let k=p([[0,"min(45em, 100svh)"],[480,"min(29em, 100svh)"],[768,"min(22em, 100svh)"],[960,"min(17.5em, 100svh)"]]),j=e("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),F=e=>t(e);function S(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function z({value:e,label:t},a){return l`<option value=${e} ?selected=${e===a}>${t}</option>`}function D(e){return e?l`<span class="on-paper">${e}</span>`:i}let L=[...new Set(["land","topic","leitlinie",...f])],T=r`
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
`;class W extends u{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new o(this),this.#t=new w(()=>import("./filter.hits.js"))}static{this.styles=[u.styles,k,T]}#e;#a;#t;async#n(e){await Promise.all([this.#t.load(),y()]),await(this.#t.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return j[e].heading}#l(e){this.#e.say(()=>this.#a?A(this.#a):"",e)}renderContent(e){var t;let r;this.#a=e;let s=e.filter?.text.trim()?this.#t.use(e.refresh):void 0;return{lead:j[e.lang].hint,body:l`<form
          role="search"
          class=${e.filter?i:"on-screen"}
          @submit=${_}
          @focusin=${()=>this.#n(e)}
          @input=${()=>{this.#l(d)}}
        >
          <div class="fields">${l`${r=e.filter?.text.trim()??"",l`<label class="field search" part="field" ?data-used=${!!r}>
    <span class="label">${j[e.lang].search}</span>
    ${D(r)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${x(e.filter?.text??"")}
      @input=${({target:t})=>{S(e,"text",t.value)}}
    />
  </label>`} ${L.map(t=>function(e,t){let{whole:r,lang:s}=e,o=e.filter?.[t]??"",d=function(e,t,l){let i=m[t].candidates(e),r=e=>e.map(e=>({value:e.id,label:function(e,t,l){let i=a[l],{id:r}=t;if("status"===e)return i.projectStatus[r];if("kind"===e)return i.projectKind[r];let s=n(t,l);return"leitlinie"===e?`${r} ${s}`:s}(t,e,l)}));if("land"!==t)return[{label:void 0,options:r(i)}];let s=e=>[...r(e)].sort((e,t)=>h(e.label,t.label,l)),{laender:o,others:d}=j[l];return[{label:o,options:s(i.filter(F))},{label:d,options:s(i.filter(e=>!F(e)))}]}(r,t,s),p=d.flatMap(e=>e.options);if(p.length<2&&!o)return i;let{name:u,all:f}=c[s][t],g="land"===t&&e.land,$=g?j[s].pageLand(n(g,s)):f,v=p.find(({value:e})=>e===o)?.label??o;return l`<label class="field" part="field" ?data-used=${!!o}>
    <span class="label">${u}</span>
    ${D(v)}
    <select name=${t} .value=${x(o)} @change=${({target:a})=>{S(e,t,a.value)}}>
      ${z({value:"",label:$},o)}
      ${d.map(e=>function({label:e,options:t},a){if(0===t.length)return i;let n=t.map(e=>z(e,a));return void 0===e?n:l`<optgroup label=${e}>${n}</optgroup>`}(e,o))}
    </select>
  </label>`}(e,t))}`}</div>
          ${t=()=>{this.#l()},l`<div class="count">
    <p part="count">${[...e.unknown,A(e)].join(" ")}</p>
    ${e.isFiltered?l`<button type="button" class="link" part="reset" @click=${a=>{let{form:n}=a.currentTarget;e.changeFilter(null),t(),n?.querySelector("input")?.focus()}}>
            ${j[e.lang].reset}
          </button>`:i}
  </div>`}
          ${g(this.#e.words,"heard")}
        </form>
        ${s?s.renderHits(e):i}`,footer:null}}}function _(e){e.preventDefault()}function A(e){let{lang:t,model:a,basis:l,filter:i}=e,r=j[t],o=$.filter(([,e])=>l.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??r.empty;let d=e.land&&n(e.land,t);if(!i)return r.unfiltered(v(o.map(([e,a])=>s[t][e](l.feed[a].length)),t),d);if(o.every(([,e])=>0===a.feed[e].length))return r.none;let p=o.map(([e,n])=>b[t][e](a.feed[n].length,l.feed[n].length));return r.matches(v(p,t),d)}W.define("fds-filter");var H=Object.freeze({__proto__:null});export{H as a,j as f};
