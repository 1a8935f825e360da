import{w as o}from"./walk-over.js";function r(r,t){o(r,".flow button",t)}export{r as walkFrom};
