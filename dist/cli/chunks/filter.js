import{x as e,_ as t,V as a,T as n,A as l,ab as r,a7 as i}from"../fds.js";import{F as s}from"./fds-widget.js";import{aU as o,aV as d,aW as u,aX as p,aY as f,aZ as c,a_ as m}from"./run-render.js";import{L as h,l as g}from"./render-hydrate.js";import{l as $}from"./live.js";let b=e("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),v=e=>"land"===e.kind;function w(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function y({value:e,label:t},a){return n`<option value=${e} ?selected=${e===a}>${t}</option>`}function x(e){return e?n`<span class="on-paper">${e}</span>`:l}let k=[...new Set(["land","topic","leitlinie",...u])],j=r`
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
`;class F extends s{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new h(()=>import("./filter.hits.js"))}static{this.styles=[s.styles,j]}#e;async#t(e){await Promise.all([this.#e.load(),g()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return b[e].heading}renderContent(e){let r,s=e.filter?.text.trim()?this.#e.use(e.refresh):void 0;return{lead:b[e.lang].hint,body:n`<form
          role="search"
          class=${e.filter?l:"on-screen"}
          @submit=${S}
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
      .value=${$(e.filter?.text??"")}
      @input=${({target:t})=>{w(e,"text",t.value)}}
    />
  </label>`} ${k.map(r=>function(e,r){let{whole:i,lang:s}=e,u=e.filter?.[r]??"",f=function(e,n,l){let r=o[n].candidates(e),i=e=>e.map(e=>({value:e.id,label:function(e,n,l){let r=t[l],{id:i}=n;if("status"===e)return r.projectStatus[i];if("kind"===e)return r.projectKind[i];let s=a(n,l);return"leitlinie"===e?`${i} ${s}`:s}(n,e,l)}));if("land"!==n)return[{label:void 0,options:i(r)}];let s=e=>[...i(e)].sort((e,t)=>d(e.label,t.label,l)),{laender:u,others:p}=b[l];return[{label:u,options:s(r.filter(v))},{label:p,options:s(r.filter(e=>!v(e)))}]}(i,r,s),c=f.flatMap(e=>e.options);if(c.length<2&&!u)return l;let{name:m,all:h}=p[s][r],g="land"===r&&e.land,k=g?b[s].pageLand(a(g,s)):h,j=c.find(({value:e})=>e===u)?.label??u;return n`<label class="field" part="field" ?data-used=${!!u}>
    <span class="label">${m}</span>
    ${x(j)}
    <select name=${r} .value=${$(u)} @change=${({target:t})=>{w(e,r,t.value)}}>
      ${y({value:"",label:k},u)}
      ${f.map(e=>function({label:e,options:t},a){if(0===t.length)return l;let r=t.map(e=>y(e,a));return void 0===e?r:n`<optgroup label=${e}>${r}</optgroup>`}(e,u))}
    </select>
  </label>`}(e,r))}`}</div>
          ${n`<div class="count">
    <p part="count" role="status">${[...e.unknown,function(e){let{lang:t,model:n,basis:l,filter:r}=e,s=b[t],o=f.filter(([,e])=>l.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??s.empty;let d=e.land&&a(e.land,t);if(!r)return s.unfiltered(c(o.map(([e,a])=>i[t][e](l.feed[a].length)),t),d);if(o.every(([,e])=>0===n.feed[e].length))return s.none;let u=o.map(([e,a])=>m[t][e](n.feed[a].length,l.feed[a].length));return s.matches(c(u,t),d)}(e)].join(" ")}</p>
    ${e.isFiltered?n`<button type="button" class="link" part="reset" @click=${t=>{let{form:a}=t.currentTarget;e.changeFilter(null),a?.querySelector("input")?.focus()}}>
            ${b[e.lang].reset}
          </button>`:l}
  </div>`}
        </form>
        ${s?s.renderHits(e):l}`,footer:null}}}function S(e){e.preventDefault()}F.define("fds-filter");var _=Object.freeze({__proto__:null});export{_ as a,b as f};
