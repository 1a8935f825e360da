import{ag as s}from"./assistant/start-CukTtiL7.js";s.home=new URL(".",import.meta.url).href,s.define("fds-assistant");
