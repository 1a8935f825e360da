import{ag as s}from"./assistant/start-XkV8w-rB.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
