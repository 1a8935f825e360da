import{A as s}from"../fds.js";import{a as e}from"./place.styles.js";function o(o,r){return o.selection.selection?e.use(o.refresh)?.selectionWords(o,r)??s:s}export{o as s};
