let s="";export{s as snapshotJson};
