let s="",e="";export{e as pieceJson,s as snapshotJson};
