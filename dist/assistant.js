import{ag as s}from"./assistant/start-C8WaHLwj.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
