import{ag as s}from"./assistant/start-skvTdyNq.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
