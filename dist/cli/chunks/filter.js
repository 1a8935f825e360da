import{x as e,Y as t,U as a,T as l,A as n,aa as r,a6 as i}from"../fds.js";import{F as s}from"./fds-widget.js";import{aS as o,aT as d,aU as p,aV as u,aW as c,aX as f}from"./run-render.js";import{L as m,l as h}from"./render-hydrate.js";import{l as g}from"./live.js";let $=e("filter",{heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Ansichten dieser Seite.",pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"}),b=e=>"land"===e.kind;function v(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function w({value:e,label:t},a){return l`<option value=${e} ?selected=${e===a}>${t}</option>`}function y(e){return e?l`<span class="on-paper">${e}</span>`:n}let x=[...new Set(["land","topic","leitlinie",...p])],k=r`
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
`,j=[["leitlinie","leitlinien"],["project","projects"],["event","events"]];class S extends s{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new m(()=>import("./filter.hits.js"))}static{this.styles=[s.styles,k]}#e;async#t(e){await Promise.all([this.#e.load(),h()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return $[e].heading}renderContent(e){let r,s=e.filter?.text.trim()?this.#e.use(e.refresh):void 0;return{lead:$[e.lang].hint,body:l`<form
          role="search"
          class=${e.filter?n:"on-screen"}
          @submit=${F}
          @focusin=${()=>this.#t(e)}
        >
          <div class="fields">${l`${r=e.filter?.text.trim()??"",l`<label class="field search" part="field" ?data-used=${!!r}>
    <span class="label">${$[e.lang].search}</span>
    ${y(r)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${g(e.filter?.text??"")}
      @input=${({target:t})=>{v(e,"text",t.value)}}
    />
  </label>`} ${x.map(r=>function(e,r){let{whole:i,lang:s}=e,p=e.filter?.[r]??"",c=function(e,l,n){let r=o[l].candidates(e),i=e=>e.map(e=>({value:e.id,label:function(e,l,n){let r=t[n],{id:i}=l;if("status"===e)return r.projectStatus[i];if("kind"===e)return r.projectKind[i];let s=a(l,n);return"leitlinie"===e?`${i} ${s}`:s}(l,e,n)}));if("land"!==l)return[{label:void 0,options:i(r)}];let s=e=>[...i(e)].sort((e,t)=>d(e.label,t.label,n)),{laender:p,others:u}=$[n];return[{label:p,options:s(r.filter(b))},{label:u,options:s(r.filter(e=>!b(e)))}]}(i,r,s),f=c.flatMap(e=>e.options);if(f.length<2&&!p)return n;let{name:m,all:h}=u[s][r],x="land"===r&&e.land,k=x?$[s].pageLand(a(x,s)):h,j=f.find(({value:e})=>e===p)?.label??p;return l`<label class="field" part="field" ?data-used=${!!p}>
    <span class="label">${m}</span>
    ${y(j)}
    <select name=${r} .value=${g(p)} @change=${({target:t})=>{v(e,r,t.value)}}>
      ${w({value:"",label:k},p)}
      ${c.map(e=>function({label:e,options:t},a){if(0===t.length)return n;let r=t.map(e=>w(e,a));return void 0===e?r:l`<optgroup label=${e}>${r}</optgroup>`}(e,p))}
    </select>
  </label>`}(e,r))}`}</div>
          ${l`<div class="count">
    <p part="count" role="status">${[...e.unknown,function(e){let{lang:t,model:l,basis:n,filter:r}=e,s=$[t],o=j.filter(([,e])=>n.feed[e].length>0);if(0===o.length)return e.noHits.project??e.noHits.event??s.empty;let d=e.land&&a(e.land,t);if(!r)return s.unfiltered(c(o.map(([e,a])=>i[t][e](n.feed[a].length)),t),d);if(o.every(([,e])=>0===l.feed[e].length))return s.none;let p=o.map(([e,a])=>f[t][e](l.feed[a].length,n.feed[a].length));return s.matches(c(p,t),d)}(e)].join(" ")}</p>
    ${e.isFiltered?l`<button type="button" class="link" part="reset" @click=${t=>{let{form:a}=t.currentTarget;e.changeFilter(null),a?.querySelector("input")?.focus()}}>
            ${$[e.lang].reset}
          </button>`:n}
  </div>`}
        </form>
        ${s?s.renderHits(e):n}`,footer:null}}}function F(e){e.preventDefault()}S.define("fds-filter");var z=Object.freeze({__proto__:null});export{z as a,$ as f};
