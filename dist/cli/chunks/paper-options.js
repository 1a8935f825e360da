function n({lang:n,today:a,land:t,filter:d,noHits:e}){return{lang:n,today:a,headingLevel:1,noHits:e,...t&&!d?{land:t.id}:{}}}export{n as p};
