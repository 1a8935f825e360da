import{P as e,as as t,at as a,au as l,av as n,aw as i,T as r,I as s,ai as o,g as d,ax as u,d as p,B as c}from"../fds.js";import{F as f}from"./fds-widget-BSb9CvMA.js";import{L as m,l as h}from"./render-hydrate-DyRUNtjT.js";import{l as g}from"./live-C19pNBTC.js";let $=(t,a)=>({value:t.id,label:e(t,a)});function b({feed:e},t,a,l){let n=new Set(e.projects.map(e=>e[t]));return a.filter(e=>n.has(e)).map(e=>({value:e,label:l[e]}))}let v=i({heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Darstellungen dieser Seite.",criteria:{land:"Land oder Stelle",topic:"Schwerpunktthema",status:"Status",kind:"Art",leitlinie:"Leitlinie"},all:{land:"alle",topic:"alle Themen",status:"jeder Status",kind:"alle Arten",leitlinie:"alle Leitlinien"},pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,ofAll:(e,t)=>`${e} von ${t}`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"},()=>import("./filter.strings.en-BkGCRolx.js"));function k(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function w({value:e,label:t},a){return r`<option value=${e} ?selected=${e===a}>${t}</option>`}function x(e){return e?r`<span class="on-paper">${e}</span>`:s}function y(t,a,l,n=[]){let i,o=t.filter?.[a]??"";if(l.length+n.reduce((e,t)=>e+t.options.length,0)<2&&!o)return s;let{criteria:d,all:u,pageLand:p}=v[t.lang],c="land"===a&&t.land,f=c?p(e(c,t.lang)):u[a];return r`<label class="field" part="field" ?data-used=${!!o}>
    <span class="label">${d[a]}</span>
    ${x((i=[{options:l},...n].flatMap(e=>e.options),i.find(({value:e})=>e===o)?.label??o))}
    <select name=${a} .value=${g(o)} @change=${({target:e})=>{k(t,a,e.value)}}>
      ${w({value:"",label:f},o)}
      ${l.map(e=>w(e,o))}
      ${n.map(e=>function({label:e,options:t},a){return 0===t.length?s:r`<optgroup label=${e}>
    ${t.map(e=>w(e,a))}
  </optgroup>`}(e,o))}
    </select>
  </label>`}let j=d`
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
`,S=[["leitlinie","leitlinien"],["project","projects"],["event","events"]];class F extends f{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new m(()=>import("./filter.hits-CMa9mSCB.js"))}static{this.styles=[f.styles,j]}#e;async#t(e){await Promise.all([this.#e.load(),h()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return v[e].heading}renderContent(i){let d=i.filter?.text.trim()?this.#e.use(i.refresh):void 0;return{lead:v[i.lang].hint,body:r`<form
          role="search"
          class=${i.filter?s:"on-screen"}
          @submit=${L}
          @focusin=${()=>this.#t(i)}
        >
          <div class="fields">${function(i){let s,{whole:d,lang:u}=i,{laender:p,others:c}=function(e,t){let{feed:a}=e,i=i=>a.actors.filter(t=>"land"===t.kind===i&&l(e,t)).map(e=>$(e,t)).sort((e,a)=>n(e.label,a.label,t));return{laender:i(!0),others:i(!1)}}(d,u),f=v[u];return r`${s=i.filter?.text.trim()??"",r`<label class="field search" part="field" ?data-used=${!!s}>
    <span class="label">${v[i.lang].search}</span>
    ${x(s)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${g(i.filter?.text??"")}
      @input=${({target:e})=>{k(i,"text",e.value)}}
    />
  </label>`}
  ${y(i,"land",[],[{label:f.laender,options:p},{label:f.others,options:c}])}
  ${y(i,"topic",function({feed:e},t){return e.topics.map(e=>$(e,t))}(d,u))}
  ${y(i,"leitlinie",function({feed:t},a){return t.leitlinien.map(({id:t,...l})=>({value:t,label:`${t} ${e(l,a)}`}))}(d,u))}
  ${y(i,"status",b(d,"status",t,o[u].projectStatus))}
  ${y(i,"kind",b(d,"kind",a,o[u].projectKind))}`}(i)}</div>
          ${r`<div class="count">
    <p part="count" role="status">${[...i.unknown,function(t){let{lang:a,model:l,basis:n,filter:i}=t,r=v[a],s=S.filter(([,e])=>n.feed[e].length>0),o=([e,t])=>c[a][e](n.feed[t].length);if(0===s.length)return t.noHits.project??t.noHits.event??r.empty;let d=t.land&&e(t.land,a);if(!i)return r.unfiltered(u(s.map(o),a),d);if(s.every(([,e])=>0===l.feed[e].length))return r.none;let f=s.map(e=>r.ofAll(p(l.feed[e[1]].length,a),o(e)));return r.matches(u(f,a),d)}(i)].join(" ")}</p>
    ${i.isFiltered?r`<button type="button" class="link" part="reset" @click=${e=>{let{form:t}=e.currentTarget;i.changeFilter(null),t?.querySelector("input")?.focus()}}>
            ${v[i.lang].reset}
          </button>`:s}
  </div>`}
        </form>
        ${d?d.renderHits(i):s}`,footer:null}}}function L(e){e.preventDefault()}F.define("fds-filter");var z=Object.freeze({__proto__:null});export{z as a,v as f};
