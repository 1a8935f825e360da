import{ag as s}from"./assistant/start-DGcJpkTN.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
