import{D as e,aa as t,ab as l,ac as a,ad as n,T as r,A as i,a2 as s,d as o,ae as d,c as u,x as c}from"../fds.js";import{F as p}from"./fds-widget-BcpwtKQA.js";import{L as m,l as f}from"./render-hydrate-BuUjTCK1.js";import{l as h}from"./live-BvQEXpl4.js";let g=(t,l)=>({value:t.id,label:e(t,l).text});function b({feed:e},t,l,a){let n=new Set(e.projects.map(e=>e[t]));return l.filter(e=>n.has(e)).map(e=>({value:e,label:a[e]}))}let $=n({heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Darstellungen dieser Seite.",criteria:{land:"Land oder Stelle",topic:"Schwerpunktthema",status:"Status",kind:"Art",leitlinie:"Leitlinie"},all:{land:"alle",topic:"alle Themen",status:"jeder Status",kind:"alle Arten",leitlinie:"alle Leitlinien"},unfiltered:e=>`Ohne Filter: ${e}.`,matches:e=>`Passend: ${e}.`,ofAll:(e,t)=>`${e} von ${t}`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"},()=>import("./filter.strings.en-C_3M_iHW.js"));function v(e,t,l){e.changeFilter({[t]:"text"===t?l:l||null})}function x({value:e,label:t},l){return r`<option value=${e} ?selected=${e===l}>${t}</option>`}function k(e,t,l,a=[]){let n=e.filter?.[t]??"";if(l.length+a.reduce((e,t)=>e+t.options.length,0)<2&&!n)return i;let{criteria:s,all:o}=$[e.lang];return r`<label class="field" part="field">
    <span class="label">${s[t]}</span>
    <select name=${t} .value=${h(n)} @change=${({target:l})=>{v(e,t,l.value)}}>
      ${x({value:"",label:o[t]},n)}
      ${l.map(e=>x(e,n))}
      ${a.map(e=>function({label:e,options:t},l){return 0===t.length?i:r`<optgroup label=${e}>
    ${t.map(e=>x(e,l))}
  </optgroup>`}(e,n))}
    </select>
  </label>`}let y=o`
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
    gap: 0.2em;
    min-width: 0;
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
  @media print {
    form {
      display: none;
    }
  }
`,w=[["leitlinie","leitlinien"],["project","projects"],["event","events"]];class j extends p{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new m(()=>import("./filter.hits-YHRRkT9k.js"))}static{this.styles=[p.styles,y]}#e;async#t(e){await Promise.all([this.#e.load(),f()]),await(this.#e.module?.prepareFor(e))}headingIn(e){return $[e].heading}renderContent(n){let o=n.filter?.text.trim()?this.#e.use(n.refresh):void 0;return{lead:$[n.lang].hint,body:r`<form
          role="search"
          @submit=${S}
          @keydown=${e=>{let{target:t}=e;"Escape"===e.key&&t instanceof HTMLInputElement&&n.filter&&(e.preventDefault(),n.changeFilter({text:""}))}}
          @focusin=${()=>this.#t(n)}
        >
          <div class="fields">${function(n){let{whole:i,lang:o}=n,{laender:d,others:u}=function(e,t){let{feed:l,projectsByActor:n,eventsByActor:r}=e,i=e=>l.actors.filter(({id:t,kind:l})=>"land"===l===e&&(e||(e=>{let{leads:t=[],partners:l=[]}=n.get(e)??{};return t.length+l.length+(r.get(e)?.length??0)>0})(t))).map(e=>g(e,t)).sort((e,l)=>a(e.label,l.label,t));return{laender:i(!0),others:i(!1)}}(i,o),c=$[o];return r`${r`<label class="field search" part="field">
    <span class="label">${$[n.lang].search}</span>
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${h(n.filter?.text??"")}
      @input=${({target:e})=>{v(n,"text",e.value)}}
    />
  </label>`}
  ${k(n,"land",[],[{label:c.laender,options:d},{label:c.others,options:u}])}
  ${k(n,"topic",function({feed:e},t){return e.topics.map(e=>g(e,t))}(i,o))}
  ${k(n,"leitlinie",function({feed:t},l){return t.leitlinien.map(({id:t,...a})=>({value:t,label:`${t} ${e(a,l).text}`}))}(i,o))}
  ${k(n,"status",b(i,"status",t,s[o].projectStatus))}
  ${k(n,"kind",b(i,"kind",l,s[o].projectKind))}`}(n)}</div>
          ${r`<div class="count">
    <p part="count" role="status">${function(e){let{lang:t,model:l,basis:a,filter:n}=e,r=$[t],i=w.filter(([,e])=>a.feed[e].length>0),s=([e,l])=>c[t][e](a.feed[l].length);if(0===i.length)return r.empty;if(!n)return r.unfiltered(d(i.map(s),t));if(i.every(([,e])=>0===l.feed[e].length))return r.none;let o=i.map(e=>r.ofAll(u(l.feed[e[1]].length,t),s(e)));return r.matches(d(o,t))}(n)}</p>
    ${n.filter?r`<button type="button" class="link" part="reset" @click=${e=>{let{form:t}=e.currentTarget;n.changeFilter(null),t?.querySelector("input")?.focus()}}>
            ${$[n.lang].reset}
          </button>`:i}
  </div>`}
        </form>
        ${o?o.renderHits(n):i}`,footer:null}}}function S(e){e.preventDefault()}j.define("fds-filter");var D=Object.freeze({__proto__:null});export{D as a,$ as f};
