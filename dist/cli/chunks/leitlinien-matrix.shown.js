let e=new WeakMap;function n(n,t){e.set(n,t)}function t(n){return e.get(n)??(({id:e})=>!!n.model.find("leitlinie",e))}export{n,t as s};
