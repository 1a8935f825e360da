import{A as t,T as s}from"../fds.js";let e=500;class i{#t="";#s;constructor(t){this.host=t,t.addController(this)}say(t,s=0){clearTimeout(this.#s),this.#s=setTimeout(()=>{this.#t=t(),this.host.requestUpdate()},s)}get region(){return s`<div class="heard" role="status">
      ${this.#t?s`<p>${this.#t}</p>`:t}
    </div>`}hostDisconnected(){clearTimeout(this.#s),this.#t=""}}export{e as T,i as V};
