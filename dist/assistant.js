import{ag as s}from"./assistant/start-DNNH4sa3.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
