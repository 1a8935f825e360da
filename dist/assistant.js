import{ag as s}from"./assistant/start-QzERSxX2.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
