import{O as s}from"./assistant/start-WzG_Ly.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
