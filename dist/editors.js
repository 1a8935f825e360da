import{F as s}from"./editors/start-0.1.0.js";s.define("fds-editors");
