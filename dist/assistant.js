import{ag as s}from"./assistant/start-hbPsLgJ8.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
