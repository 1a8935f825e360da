import{A as s}from"../fds.js";import{a as e}from"./fds-widget.js";function o(o,r){return o.selection.selection?e.use(o.refresh)?.selectionWords(o,r)??s:s}export{o as s};
