import{w as o}from"./walk-over.js";function a(a,r){o(a,".places button",r)}export{a as walkFrom};
