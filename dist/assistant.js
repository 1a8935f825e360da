import{O as s}from"./assistant/start-CqFa2s.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
