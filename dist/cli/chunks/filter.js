import{x as e,_ as t,V as a,T as n,A as l,ab as r,a7 as i}from"../fds.js";import{V as s,T as o}from"./voice.js";import{F as d}from"./fds-widget.js";import{aV as u,aW as p,aX as f,aY as m,aZ as c,a_ as h,a$ as g}from"./run-render.js";import{L as $,l as b}from"./render-hydrate.js";import{l as v}from"./live.js";let w=e("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),y=e=>"land"===e.kind;function x(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function k({value:e,label:t},a){return n`<option value=${e} ?selected=${e===a}>${t}</option>`}function j(e){return e?n`<span class="on-paper">${e}</span>`:l}let F=[...new Set(["land","topic","leitlinie",...f])],S=r`
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
`;class _ extends d{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new s(this),this.#t=new $(()=>import("./filter.hits.js"))}static{this.styles=[d.styles,S]}#e;#a;#t;async#n(e){await Promise.all([this.#t.load(),b()]),await(this.#t.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return w[e].heading}#l(e){this.#e.say(()=>this.#a?D(this.#a):"",e)}renderContent(e){var r;let i;this.#a=e;let s=e.filter?.text.trim()?this.#t.use(e.refresh):void 0;return{lead:w[e.lang].hint,body:n`<form
          role="search"
          class=${e.filter?l:"on-screen"}
          @submit=${z}
          @focusin=${()=>this.#n(e)}
          @input=${()=>{this.#l(o)}}
        >
          <div class="fields">${n`${i=e.filter?.text.trim()??"",n`<label class="field search" part="field" ?data-used=${!!i}>
    <span class="label">${w[e.lang].search}</span>
    ${j(i)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${v(e.filter?.text??"")}
      @input=${({target:t})=>{x(e,"text",t.value)}}
    />
  </label>`} ${F.map(r=>function(e,r){let{whole:i,lang:s}=e,o=e.filter?.[r]??"",d=function(e,n,l){let r=u[n].candidates(e),i=e=>e.map(e=>({value:e.id,label:function(e,n,l){let r=t[l],{id:i}=n;if("status"===e)return r.projectStatus[i];if("kind"===e)return r.projectKind[i];let s=a(n,l);return"leitlinie"===e?`${i} ${s}`:s}(n,e,l)}));if("land"!==n)return[{label:void 0,options:i(r)}];let s=e=>[...i(e)].sort((e,t)=>p(e.label,t.label,l)),{laender:o,others:d}=w[l];return[{label:o,options:s(r.filter(y))},{label:d,options:s(r.filter(e=>!y(e)))}]}(i,r,s),f=d.flatMap(e=>e.options);if(f.length<2&&!o)return l;let{name:c,all:h}=m[s][r],g="land"===r&&e.land,$=g?w[s].pageLand(a(g,s)):h,b=f.find(({value:e})=>e===o)?.label??o;return n`<label class="field" part="field" ?data-used=${!!o}>
    <span class="label">${c}</span>
    ${j(b)}
    <select name=${r} .value=${v(o)} @change=${({target:t})=>{x(e,r,t.value)}}>
      ${k({value:"",label:$},o)}
      ${d.map(e=>function({label:e,options:t},a){if(0===t.length)return l;let r=t.map(e=>k(e,a));return void 0===e?r:n`<optgroup label=${e}>${r}</optgroup>`}(e,o))}
    </select>
  </label>`}(e,r))}`}</div>
          ${r=()=>{this.#l()},n`<div class="count">
    <p part="count">${[...e.unknown,D(e)].join(" ")}</p>
    ${e.isFiltered?n`<button type="button" class="link" part="reset" @click=${t=>{let{form:a}=t.currentTarget;e.changeFilter(null),r(),a?.querySelector("input")?.focus()}}>
            ${w[e.lang].reset}
          </button>`:l}
  </div>`}
          ${this.#e.region}
        </form>
        ${s?s.renderHits(e):l}`,footer:null}}}function z(e){e.preventDefault()}function D(e){let{lang:t,model:n,basis:l,filter:r}=e,s=w[t],o=c.filter(([,e])=>l.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??s.empty;let d=e.land&&a(e.land,t);if(!r)return s.unfiltered(h(o.map(([e,a])=>i[t][e](l.feed[a].length)),t),d);if(o.every(([,e])=>0===n.feed[e].length))return s.none;let u=o.map(([e,a])=>g[t][e](n.feed[a].length,l.feed[a].length));return s.matches(h(u,t),d)}_.define("fds-filter");var T=Object.freeze({__proto__:null});export{T as a,w as f};
