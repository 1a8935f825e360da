import{i as r}from"./core--ByRr1PA.js";let o=r`.fold summary{cursor:pointer;min-height:1.75em;color:var(--accent);margin-block-start:.5em}.fold li+li{margin-block-start:.35em}`;export{o as f};
