import{aD as s}from"./assistant/start-0.1.0.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
