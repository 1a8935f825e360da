import{v as t}from"./fds-widget.js";let e=(e,s)=>t[e].view(s);function s(e,s,i){let{switchedOn:f,switchedOff:r}=t[e];return i?f(s):r(s)}export{s,e as v};
