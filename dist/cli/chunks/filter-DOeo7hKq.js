import{Q as e,aw as t,ax as a,ay as l,az as n,aA as r,T as i,J as s,am as o,g as d,aB as u,d as p,B as c}from"../fds.js";import{F as m}from"./fds-widget-COvZtKUC.js";import{L as f,l as h}from"./render-hydrate-WVRig4lh.js";import{l as g}from"./live-DZKdz0Tp.js";let $=(t,a)=>({value:t.id,label:e(t,a)});function b({feed:e},t,a,l){let n=new Set(e.projects.map(e=>e[t]));return a.filter(e=>n.has(e)).map(e=>({value:e,label:l[e]}))}let v=r({heading:"Suchen und filtern",search:"Suche in allen Texten",hint:"Wirkt auf alle Darstellungen dieser Seite.",criteria:{land:"Land oder Stelle",topic:"Schwerpunktthema",status:"Status",kind:"Art",leitlinie:"Leitlinie"},all:{land:"alle",topic:"alle Themen",status:"jeder Status",kind:"alle Arten",leitlinie:"alle Leitlinien"},pageLand:e=>`${e} (von der Seite vorgegeben)`,unfiltered:(e,t)=>void 0===t?`Ohne Filter: ${e}.`:`Nur ${t}, sonst ohne Filter: ${e}.`,matches:(e,t)=>`Passend${void 0===t?"":` (nur ${t})`}: ${e}.`,ofAll:(e,t)=>`${e} von ${t}`,none:"Dazu passt nichts. Weniger Wörter oder Filter zeigen mehr.",empty:"Die Daten enthalten nichts, das sich filtern lässt.",reset:"Zurücksetzen",hits:"Direkt auswählen",laender:"Länder",others:"Bund und weitere Stellen"},()=>import("./filter.strings.en-BkGCRolx.js"));function w(e,t,a){e.changeFilter({[t]:"text"===t?a:a||null})}function k({value:e,label:t},a){return i`<option value=${e} ?selected=${e===a}>${t}</option>`}function x(e){return e?i`<span class="on-paper">${e}</span>`:s}function y(t,a,l,n=[]){let r,o=t.filter?.[a]??"";if(l.length+n.reduce((e,t)=>e+t.options.length,0)<2&&!o)return s;let{criteria:d,all:u,pageLand:p}=v[t.lang],c="land"===a&&t.land,m=c?p(e(c,t.lang)):u[a];return i`<label class="field" part="field" ?data-used=${!!o}>
    <span class="label">${d[a]}</span>
    ${x((r=[{options:l},...n].flatMap(e=>e.options),r.find(({value:e})=>e===o)?.label??o))}
    <select name=${a} .value=${g(o)} @change=${({target:e})=>{w(t,a,e.value)}}>
      ${k({value:"",label:m},o)}
      ${l.map(e=>k(e,o))}
      ${n.map(e=>function({label:e,options:t},a){return 0===t.length?s:i`<optgroup label=${e}>
    ${t.map(e=>k(e,a))}
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
`,S=[["leitlinie","leitlinien"],["project","projects"],["event","events"]];class F extends m{constructor(){super(...arguments),this.saysNarrowing=!1,this.homeTypes=[],this.#e=new f(()=>import("./filter.hits-CKQdckQ-.js"))}static{this.styles=[m.styles,j]}#e;async#t(e){await Promise.all([this.#e.load(),h()]),await(this.#e.module?.prepareFor(e))}stepBack(){return!1}headingIn(e){return v[e].heading}renderContent(r){let d=r.filter?.text.trim()?this.#e.use(r.refresh):void 0;return{lead:v[r.lang].hint,body:i`<form
          role="search"
          class=${r.filter?s:"on-screen"}
          @submit=${L}
          @focusin=${()=>this.#t(r)}
        >
          <div class="fields">${function(r){let s,{whole:d,lang:u}=r,{laender:p,others:c}=function(e,t){let{feed:a}=e,r=r=>a.actors.filter(t=>"land"===t.kind===r&&l(e,t)).map(e=>$(e,t)).sort((e,a)=>n(e.label,a.label,t));return{laender:r(!0),others:r(!1)}}(d,u),m=v[u];return i`${s=r.filter?.text.trim()??"",i`<label class="field search" part="field" ?data-used=${!!s}>
    <span class="label">${v[r.lang].search}</span>
    ${x(s)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${g(r.filter?.text??"")}
      @input=${({target:e})=>{w(r,"text",e.value)}}
    />
  </label>`}
  ${y(r,"land",[],[{label:m.laender,options:p},{label:m.others,options:c}])}
  ${y(r,"topic",function({feed:e},t){return e.topics.map(e=>$(e,t))}(d,u))}
  ${y(r,"leitlinie",function({feed:t},a){return t.leitlinien.map(({id:t,...l})=>({value:t,label:`${t} ${e(l,a)}`}))}(d,u))}
  ${y(r,"status",b(d,"status",t,o[u].projectStatus))}
  ${y(r,"kind",b(d,"kind",a,o[u].projectKind))}`}(r)}</div>
          ${i`<div class="count">
    <p part="count" role="status">${[...r.unknown,function(t){let{lang:a,model:l,basis:n,filter:r}=t,i=v[a],s=S.filter(([,e])=>n.feed[e].length>0),o=([e,t])=>c[a][e](n.feed[t].length);if(0===s.length)return t.noHits.project??t.noHits.event??i.empty;let d=t.land&&e(t.land,a);if(!r)return i.unfiltered(u(s.map(o),a),d);if(s.every(([,e])=>0===l.feed[e].length))return i.none;let m=s.map(e=>i.ofAll(p(l.feed[e[1]].length,a),o(e)));return i.matches(u(m,a),d)}(r)].join(" ")}</p>
    ${r.isFiltered?i`<button type="button" class="link" part="reset" @click=${e=>{let{form:t}=e.currentTarget;r.changeFilter(null),t?.querySelector("input")?.focus()}}>
            ${v[r.lang].reset}
          </button>`:s}
  </div>`}
        </form>
        ${d?d.renderHits(r):s}`,footer:null}}}function L(e){e.preventDefault()}F.define("fds-filter");var z=Object.freeze({__proto__:null});export{z as a,v as f};
