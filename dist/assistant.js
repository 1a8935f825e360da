import{O as s}from"./assistant/start-B09bGX.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
