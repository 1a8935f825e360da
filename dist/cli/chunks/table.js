import{cl as a}from"../fds.js";import{p as n}from"./plain-value.js";function r(n,r,{lang:i}){return r.map(r=>a(n,r,i,"inFile"))}function i(a,r,i){return a.map(a=>n(r(a),i))}export{r as a,i as f};
