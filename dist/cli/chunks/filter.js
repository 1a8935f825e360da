import{b2 as e,b3 as t,b4 as a,b5 as n,b6 as i,b7 as l,b8 as r,I as s}from"./run-render.js";import{aj as o,B as d,i as m,$ as p,T as h,A as u,aa as c}from"../fds.js";import{F as f,T as g}from"./fds-widget.js";import{L as b,l as $}from"./render-hydrate.js";import{l as v}from"./live.js";let w=o`
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
`,y=d("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),x=e=>m(e);function k(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function j({value:e,label:t},a){return h`<option value=${e} ?selected=${e===a}>${t}</option>`}function z(e){return e?h`<span class="on-paper">${e}</span>`:u}let F=[...new Set(["land","topic","leitlinie",...n])],S=o`
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
`;class D extends f{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new b(()=>import("./filter.hits.js"))}static{this.styles=[f.styles,w,S]}#t;#e;async#a(e){await Promise.all([this.#e.load(),$()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return y[e].heading}#n(e){this.voice.say(()=>this.#t?L(this.#t):"",e)}renderContent(n){var i;let l;this.#t=n;let r=n.filter?.text.trim()?this.#e.use(n.refresh):void 0;return{lead:y[n.lang].hint,body:h`<form
          role="search"
          class=${n.filter?u:"on-screen"}
          @submit=${T}
          @focusin=${()=>this.#a(n)}
          @input=${()=>{this.#n(g)}}
        >
          <div class="fields">${h`${l=n.filter?.text.trim()??"",h`<label class="field search" part="field" ?data-used=${!!l}>
    <span class="label">${y[n.lang].search}</span>
    ${z(l)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${v(n.filter?.text??"")}
      @input=${({target:e})=>{k(n,"text",e.value)}}
    />
  </label>`} ${F.map(i=>function(n,i){let{whole:l,lang:r}=n,s=n.filter?.[i]??"",o=function(n,i,l){let r=e[i].candidates(n),s=e=>e.map(e=>({value:e.id,label:function(e,t,n){let{id:i}=t,{words:l}=a[n][e];if(l&&Object.hasOwn(l,i))return l[i]??i;let r=p(t,n);return"leitlinie"===e?`${i} ${r}`:r}(i,e,l)}));if("land"!==i)return[{label:void 0,options:s(r)}];let o=e=>[...s(e)].sort((e,a)=>t(e.label,a.label,l)),{laender:d,others:m}=y[l];return[{label:d,options:o(r.filter(x))},{label:m,options:o(r.filter(e=>!x(e)))}]}(l,i,r),d=o.flatMap(e=>e.options);if(d.length<2&&!s)return u;let{name:m,all:c}=a[r][i],f="land"===i&&n.land,g=f?y[r].pageLand(p(f,r)):c,b=d.find(({value:e})=>e===s)?.label??s;return h`<label class="field" part="field" ?data-used=${!!s}>
    <span class="label">${m}</span>
    ${z(b)}
    <select name=${i} .value=${v(s)} @change=${({target:e})=>{k(n,i,e.value)}}>
      ${j({value:"",label:g},s)}
      ${o.map(e=>function({label:e,options:t},a){if(0===t.length)return u;let n=t.map(e=>j(e,a));return void 0===e?n:h`<optgroup label=${e}>${n}</optgroup>`}(e,s))}
    </select>
  </label>`}(n,i))}`}</div>
          ${i=()=>{this.#n()},h`<div class="count">
    <p part="count">${s([...n.unknown,L(n)].join(" "))}</p>
    ${n.isFiltered?h`<button type="button" class="link" part="reset" @click=${e=>{let{form:t}=e.currentTarget;n.changeFilter(null),i(),t?.querySelector("input")?.focus()}}>
            ${y[n.lang].reset}
          </button>`:u}
  </div>`}
        </form>
        ${r?r.renderHits(n):u}`,footer:null}}}function T(e){e.preventDefault()}function L(e){let{lang:t,model:a,basis:n,filter:s}=e,o=y[t],d=i.filter(([,e])=>n.feed[e].length>0);if(0===d.length)return e.noHits.project??e.noHits.event??o.empty;let m=e.land&&p(e.land,t);if(!s)return o.unfiltered(l(d.map(([e,a])=>c[t][e](n.feed[a].length)),t),m);if(d.every(([,e])=>0===a.feed[e].length))return o.none;let h=d.map(([e,i])=>r[t][e](a.feed[i].length,n.feed[i].length));return o.matches(l(h,t),m)}D.define("fds-filter");var N=Object.freeze({__proto__:null});export{N as a,y as f};
