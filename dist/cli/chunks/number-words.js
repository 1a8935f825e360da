import{S as e}from"../fds.js";let s="null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),i=i=>s[i]??e(i);export{i};
