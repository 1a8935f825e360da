import{ag as s}from"./assistant/start-BilyK7Bq.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
