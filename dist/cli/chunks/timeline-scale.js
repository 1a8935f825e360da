import{aN as e,bq as t,cA as n,O as r,df as i,dg as a,_ as o,T as s,ar as u,a4 as l,aE as c,dh as h,W as f,ae as g,X as d,aJ as m,aI as p,$ as y,j as x,Q as w,aG as v,aD as b,di as M}from"../fds.js";import{L as $}from"./render-hydrate.js";import{e as k}from"./fds-widget.js";import{p as T}from"./timeline.js";function C({date:e,start:t}){return Number.isFinite(t)?t:e?.to?.start??0}let D=["decision","deadline","session","meeting","workshop","publication","milestone","projectMilestone","none"];function U({moment:e,event:t}){return e?"milestone"===e?"projectMilestone":"deadline":t.kind??"none"}let N="~others",F="~none";function S(e,t){return null==e||null==t?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function H(e,t){return null==e||null==t?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Y(e){let t,n,r;function i(e,r,i=0,a=e.length){if(i<a){if(0!==t(r,r))return a;do{let t=i+a>>>1;0>n(e[t],r)?i=t+1:a=t}while(i<a)}return i}return 2!==e.length?(t=S,n=(t,n)=>S(e(t),n),r=(t,n)=>e(t)-n):(t=e===S||e===H?e:A,n=e,r=e),{left:i,center:function(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o},right:function(e,r,i=0,a=e.length){if(i<a){if(0!==t(r,r))return a;do{let t=i+a>>>1;0>=n(e[t],r)?i=t+1:a=t}while(i<a)}return i}}}function A(){return 0}let L=Y(S).right;Y(function(e){return null===e?NaN:+e}).center;let q=Math.sqrt(50),z=Math.sqrt(10),j=Math.sqrt(2);function E(e,t,n){return function e(t,n,r){let i,a,o,s=(n-t)/Math.max(0,r),u=Math.floor(Math.log10(s)),l=s/Math.pow(10,u),c=l>=q?10:l>=z?5:l>=j?2:1;return u<0?(i=Math.round(t*(o=Math.pow(10,-u)/c)),a=Math.round(n*o),i/o<t&&++i,a/o>n&&--a,o=-o):(i=Math.round(t/(o=Math.pow(10,u)*c)),a=Math.round(n/o),i*o<t&&++i,a*o>n&&--a),a<i&&.5<=r&&r<2?e(t,n,2*r):[i,a,o]}(e*=1,t*=1,n*=1)[2]}function I(e,t,n){n*=1;let r=(t*=1)<(e*=1),i=r?E(t,e,n):E(e,t,n);return(r?-1:1)*(i<0?-1/i:i)}function Z(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function O(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function P(){}var V,B,R,W=1/.7,X="\\s*([+-]?\\d+)\\s*",J="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Q="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",G=/^#([0-9a-f]{3,8})$/,_=RegExp(`^rgb\\(${X},${X},${X}\\)$`),K=RegExp(`^rgb\\(${Q},${Q},${Q}\\)$`),ee=RegExp(`^rgba\\(${X},${X},${X},${J}\\)$`),te=RegExp(`^rgba\\(${Q},${Q},${Q},${J}\\)$`),ne=RegExp(`^hsl\\(${J},${Q},${Q}\\)$`),re=RegExp(`^hsla\\(${J},${Q},${Q},${J}\\)$`),ie={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};function ae(){return this.rgb().formatHex()}function oe(){return this.rgb().formatRgb()}function se(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=G.exec(e))?(n=t[1].length,t=parseInt(t[1],16),6===n?ue(t):3===n?new fe(t>>8&15|t>>4&240,t>>4&15|240&t,(15&t)<<4|15&t,1):8===n?le(t>>24&255,t>>16&255,t>>8&255,(255&t)/255):4===n?le(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|240&t,((15&t)<<4|15&t)/255):null):(t=_.exec(e))?new fe(t[1],t[2],t[3],1):(t=K.exec(e))?new fe(255*t[1]/100,255*t[2]/100,255*t[3]/100,1):(t=ee.exec(e))?le(t[1],t[2],t[3],t[4]):(t=te.exec(e))?le(255*t[1]/100,255*t[2]/100,255*t[3]/100,t[4]):(t=ne.exec(e))?xe(t[1],t[2]/100,t[3]/100,1):(t=re.exec(e))?xe(t[1],t[2]/100,t[3]/100,t[4]):ie.hasOwnProperty(e)?ue(ie[e]):"transparent"===e?new fe(NaN,NaN,NaN,0):null}function ue(e){return new fe(e>>16&255,e>>8&255,255&e,1)}function le(e,t,n,r){return r<=0&&(e=t=n=NaN),new fe(e,t,n,r)}function ce(e){return e instanceof P||(e=se(e)),e?new fe((e=e.rgb()).r,e.g,e.b,e.opacity):new fe}function he(e,t,n,r){return 1==arguments.length?ce(e):new fe(e,t,n,r??1)}function fe(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}function ge(){return`#${ye(this.r)}${ye(this.g)}${ye(this.b)}`}function de(){let e=me(this.opacity);return`${1===e?"rgb(":"rgba("}${pe(this.r)}, ${pe(this.g)}, ${pe(this.b)}${1===e?")":`, ${e})`}`}function me(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function pe(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function ye(e){return((e=pe(e))<16?"0":"")+e.toString(16)}function xe(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new ve(e,t,n,r)}function we(e){if(e instanceof ve)return new ve(e.h,e.s,e.l,e.opacity);if(e instanceof P||(e=se(e)),!e)return new ve;if(e instanceof ve)return e;var t=(e=e.rgb()).r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,u=(a+i)/2;return s?(o=t===a?(n-r)/s+6*(n<r):n===a?(r-t)/s+2:(t-n)/s+4,s/=u<.5?a+i:2-a-i,o*=60):s=u>0&&u<1?0:o,new ve(o,s,u,e.opacity)}function ve(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}function be(e){return(e=(e||0)%360)<0?e+360:e}function Me(e){return Math.max(0,Math.min(1,e||0))}function $e(e,t,n){return 255*(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)}Z(P,se,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ae,formatHex:ae,formatHex8:function(){return this.rgb().formatHex8()},formatHsl:function(){return we(this).formatHsl()},formatRgb:oe,toString:oe}),Z(fe,he,O(P,{brighter(e){return e=null==e?W:Math.pow(W,e),new fe(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new fe(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new fe(pe(this.r),pe(this.g),pe(this.b),me(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ge,formatHex:ge,formatHex8:function(){return`#${ye(this.r)}${ye(this.g)}${ye(this.b)}${ye(255*(isNaN(this.opacity)?1:this.opacity))}`},formatRgb:de,toString:de})),Z(ve,function(e,t,n,r){return 1==arguments.length?we(e):new ve(e,t,n,r??1)},O(P,{brighter(e){return e=null==e?W:Math.pow(W,e),new ve(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new ve(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+360*(this.h<0),t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new fe($e(e>=240?e-240:e+120,i,r),$e(e,i,r),$e(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new ve(be(this.h),Me(this.s),Me(this.l),me(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=me(this.opacity);return`${1===e?"hsl(":"hsla("}${be(this.h)}, ${100*Me(this.s)}%, ${100*Me(this.l)}%${1===e?")":`, ${e})`}`}}));let ke=Math.PI/180,Te=180/Math.PI,Ce=4/29,De=6/29,Ue=6/29*3*(6/29);function Ne(e){if(e instanceof Fe)return new Fe(e.l,e.a,e.b,e.opacity);if(e instanceof Le)return qe(e);e instanceof fe||(e=ce(e));var t,n,r=Ae(e.r),i=Ae(e.g),a=Ae(e.b),o=Se((.2225045*r+.7168786*i+.0606169*a)/1);return r===i&&i===a?t=n=o:(t=Se((.4360747*r+.3850649*i+.1430804*a)/.96422),n=Se((.0139322*r+.0971045*i+.7141733*a)/.82521)),new Fe(116*o-16,500*(t-o),200*(o-n),e.opacity)}function Fe(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}function Se(e){return e>.008856451679035631?Math.pow(e,1/3):e/Ue+Ce}function He(e){return e>De?e*e*e:Ue*(e-Ce)}function Ye(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Ae(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Le(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function qe(e){if(isNaN(e.h))return new Fe(e.l,0,0,e.opacity);var t=e.h*ke;return new Fe(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}function ze(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof je)return new je(e.h,e.s,e.l,e.opacity);e instanceof fe||(e=ce(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(-.6557636667999999*r+-1.7884503806*t-3.5172982438*n)/-5.9615122912,a=r-i,o=-(1.97294*(n-i)- -.29227*a)/.90649,s=Math.sqrt(o*o+a*a)/(1.97294*i*(1-i)),u=s?Math.atan2(o,a)*Te-120:NaN;return new je(u<0?u+360:u,s,i,e.opacity)}(e):new je(e,t,n,r??1)}function je(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Z(Fe,function(e,t,n,r){return 1==arguments.length?Ne(e):new Fe(e,t,n,r??1)},O(P,{brighter(e){return new Fe(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new Fe(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return new fe(Ye(3.1338561*(t=.96422*He(t))-1.6168667*(e=+He(e))-.4906146*(n=.82521*He(n))),Ye(-.9787684*t+1.9161415*e+.033454*n),Ye(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}})),Z(Le,function(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof Le)return new Le(e.h,e.c,e.l,e.opacity);if(e instanceof Fe||(e=Ne(e)),0===e.a&&0===e.b)return new Le(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Te;return new Le(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}(e):new Le(e,t,n,r??1)},O(P,{brighter(e){return new Le(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new Le(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return qe(this).rgb()}})),Z(je,ze,O(P,{brighter(e){return e=null==e?W:Math.pow(W,e),new je(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new je(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*ke,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new fe(255*(t+n*(-.14861*r+1.78277*i)),255*(t+n*(-.29227*r+-.90649*i)),255*(t+1.97294*r*n),this.opacity)}}));var Ee=e=>()=>e;function Ie(e,t){return function(n){return e+n*t}}function Ze(e,t){var n=t-e;return n?Ie(e,n):Ee(isNaN(e)?t:e)}var Oe=function e(t){var n,r=1==(n=+t)?Ze:function(e,t){var r,i,a;return t-e?(r=e,i=t,r=Math.pow(r,a=n),i=Math.pow(i,a)-r,a=1/a,function(e){return Math.pow(r+e*i,a)}):Ee(isNaN(e)?t:e)};function i(e,t){var n=r((e=he(e)).r,(t=he(t)).r),i=r(e.g,t.g),a=r(e.b,t.b),o=Ze(e.opacity,t.opacity);return function(t){return e.r=n(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+""}}return i.gamma=e,i}(1);function Pe(e,t){return e*=1,t*=1,function(n){return e*(1-n)+t*n}}var Ve=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Be=RegExp(Ve.source,"g");function Re(e,t){return e*=1,t*=1,function(n){return Math.round(e*(1-n)+t*n)}}function We(e){return((e=Math.exp(e))+1/e)/2}function Xe(e){return function t(n){function r(t,r){var i=e((t=ze(t)).h,(r=ze(r)).h),a=Ze(t.s,r.s),o=Ze(t.l,r.l),s=Ze(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(Math.pow(e,n)),t.opacity=s(e),t+""}}return n*=1,r.gamma=t,r}(1)}!function e(t,n,r){function i(e,i){var a,o,s=e[0],u=e[1],l=e[2],c=i[0],h=i[1],f=i[2],g=c-s,d=h-u,m=g*g+d*d;if(m<1e-12)o=Math.log(f/l)/t,a=function(e){return[s+e*g,u+e*d,l*Math.exp(t*e*o)]};else{var p=Math.sqrt(m),y=(f*f-l*l+r*m)/(2*l*n*p),x=(f*f-l*l-r*m)/(2*f*n*p),w=Math.log(Math.sqrt(y*y+1)-y);o=(Math.log(Math.sqrt(x*x+1)-x)-w)/t,a=function(e){var r,i,a=e*o,c=We(w),h=l/(n*p)*(c*(((r=Math.exp(2*(r=t*a+w)))-1)/(r+1))-((i=Math.exp(i=w))-1/i)/2);return[s+h*g,u+h*d,l*c/We(t*a+w)]}}return a.duration=1e3*Math.abs(o)*t/Math.SQRT2,a}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i}(Math.SQRT2,2,4),Xe(function(e,t){var n=t-e;return n?Ie(e,n>180||n<-180?n-360*Math.round(n/360):n):Ee(isNaN(e)?t:e)}),Xe(Ze);let Je=new Date,Qe=new Date;function Ge(e,t,n,r){function i(t){return e(t=0==arguments.length?new Date:new Date(+t)),t}return i.floor=t=>(e(t=new Date(+t)),t),i.ceil=n=>(e(n=new Date(n-1)),t(n,1),e(n),n),i.round=e=>{let t=i(e),n=i.ceil(e);return e-t<n-e?t:n},i.offset=(e,n)=>(t(e=new Date(+e),null==n?1:Math.floor(n)),e),i.range=(n,r,a)=>{let o,s=[];if(n=i.ceil(n),a=null==a?1:Math.floor(a),!(n<r&&a>0))return s;do{s.push(o=new Date(+n)),t(n,a),e(n)}while(o<n&&n<r);return s},i.filter=n=>Ge(t=>{if(t>=t)for(;e(t),!n(t);)t.setTime(t-1)},(e,r)=>{if(e>=e)if(r<0)for(;++r<=0;)for(;t(e,-1),!n(e););else for(;--r>=0;)for(;t(e,1),!n(e););}),n&&(i.count=(t,r)=>(Je.setTime(+t),Qe.setTime(+r),e(Je),e(Qe),Math.floor(n(Je,Qe))),i.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?i.filter(r?t=>r(t)%e==0:t=>i.count(0,t)%e==0):i:null),i}let _e=Ge(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);_e.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?Ge(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):_e:null,_e.range;let Ke=Ge(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+1e3*t)},(e,t)=>(t-e)/1e3,e=>e.getUTCSeconds());Ke.range,Ge(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds())},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getMinutes()).range;let et=Ge(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getUTCMinutes());et.range,Ge(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds()-6e4*e.getMinutes())},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getHours()).range;let tt=Ge(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getUTCHours());tt.range;let nt=Ge(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/864e5,e=>e.getDate()-1);nt.range;let rt=Ge(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>e.getUTCDate()-1);rt.range;let it=Ge(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>Math.floor(e/864e5));function at(e){return Ge(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+7*t)},(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/6048e5)}it.range;let ot=at(0),st=at(1),ut=at(2),lt=at(3),ct=at(4),ht=at(5),ft=at(6);function gt(e){return Ge(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+7*t)},(e,t)=>(t-e)/6048e5)}ot.range,st.range,ut.range,lt.range,ct.range,ht.range,ft.range;let dt=gt(0),mt=gt(1),pt=gt(2),yt=gt(3),xt=gt(4),wt=gt(5),vt=gt(6);dt.range,mt.range,pt.range,yt.range,xt.range,wt.range,vt.range,Ge(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+12*(t.getFullYear()-e.getFullYear()),e=>e.getMonth()).range;let bt=Ge(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+12*(t.getUTCFullYear()-e.getUTCFullYear()),e=>e.getUTCMonth());bt.range;let Mt=Ge(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());Mt.every=e=>isFinite(e=Math.floor(e))&&e>0?Ge(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}):null,Mt.range;let $t=Ge(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());$t.every=e=>isFinite(e=Math.floor(e))&&e>0?Ge(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}):null,$t.range;let[kt,Tt]=function(e){let t=[[Ke,1,1e3],[Ke,5,5e3],[Ke,15,15e3],[Ke,30,3e4],[et,1,6e4],[et,5,3e5],[et,15,9e5],[et,30,18e5],[tt,1,36e5],[tt,3,108e5],[tt,6,216e5],[tt,12,432e5],[it,1,864e5],[it,2,1728e5],[dt,1,6048e5],[bt,1,2592e6],[bt,3,7776e6],[e,1,31536e6]];function n(n,r,i){let a=Math.abs(r-n)/i,o=Y(([,,e])=>e).right(t,a);if(o===t.length)return e.every(I(n/31536e6,r/31536e6,i));if(0===o)return _e.every(Math.max(I(n,r,i),1));let[s,u]=t[a/t[o-1][2]<t[o][2]/a?o-1:o];return s.every(u)}return[function(e,t,r){let i=t<e;i&&([e,t]=[t,e]);let a=r&&"function"==typeof r.range?r:n(e,t,r),o=a?a.range(e,+t+1):[];return i?o.reverse():o},n]}($t);function Ct(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function Dt(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function Ut(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}var Nt={"-":"",_:" ",0:"0"},Ft=/^\s*\d+/,St=/^%/,Ht=/[\\^$*+?|[\]().{}]/g;function Yt(e,t,n){var r=e<0?"-":"",i=(r?-e:e)+"",a=i.length;return r+(a<n?Array(n-a+1).join(t)+i:i)}function At(e){return e.replace(Ht,"\\$&")}function Lt(e){return RegExp("^(?:"+e.map(At).join("|")+")","i")}function qt(e){return new Map(e.map((e,t)=>[e.toLowerCase(),t]))}function zt(e,t,n){var r=Ft.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function jt(e,t,n){var r=Ft.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function Et(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function It(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function Zt(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function Ot(e,t,n){var r=Ft.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function Pt(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function Vt(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function Bt(e,t,n){var r=Ft.exec(t.slice(n,n+1));return r?(e.q=3*r[0]-3,n+r[0].length):-1}function Rt(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function Wt(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function Xt(e,t,n){var r=Ft.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function Jt(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function Qt(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function Gt(e,t,n){var r=Ft.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function _t(e,t,n){var r=Ft.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function Kt(e,t,n){var r=Ft.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function en(e,t,n){var r=St.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function tn(e,t,n){var r=Ft.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function nn(e,t,n){var r=Ft.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function rn(e,t){return Yt(e.getDate(),t,2)}function an(e,t){return Yt(e.getHours(),t,2)}function on(e,t){return Yt(e.getHours()%12||12,t,2)}function sn(e,t){return Yt(1+nt.count(Mt(e),e),t,3)}function un(e,t){return Yt(e.getMilliseconds(),t,3)}function ln(e,t){return un(e,t)+"000"}function cn(e,t){return Yt(e.getMonth()+1,t,2)}function hn(e,t){return Yt(e.getMinutes(),t,2)}function fn(e,t){return Yt(e.getSeconds(),t,2)}function gn(e){var t=e.getDay();return 0===t?7:t}function dn(e,t){return Yt(ot.count(Mt(e)-1,e),t,2)}function mn(e){var t=e.getDay();return t>=4||0===t?ct(e):ct.ceil(e)}function pn(e,t){return e=mn(e),Yt(ct.count(Mt(e),e)+(4===Mt(e).getDay()),t,2)}function yn(e){return e.getDay()}function xn(e,t){return Yt(st.count(Mt(e)-1,e),t,2)}function wn(e,t){return Yt(e.getFullYear()%100,t,2)}function vn(e,t){return Yt((e=mn(e)).getFullYear()%100,t,2)}function bn(e,t){return Yt(e.getFullYear()%1e4,t,4)}function Mn(e,t){var n=e.getDay();return Yt((e=n>=4||0===n?ct(e):ct.ceil(e)).getFullYear()%1e4,t,4)}function $n(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+Yt(t/60|0,"0",2)+Yt(t%60,"0",2)}function kn(e,t){return Yt(e.getUTCDate(),t,2)}function Tn(e,t){return Yt(e.getUTCHours(),t,2)}function Cn(e,t){return Yt(e.getUTCHours()%12||12,t,2)}function Dn(e,t){return Yt(1+rt.count($t(e),e),t,3)}function Un(e,t){return Yt(e.getUTCMilliseconds(),t,3)}function Nn(e,t){return Un(e,t)+"000"}function Fn(e,t){return Yt(e.getUTCMonth()+1,t,2)}function Sn(e,t){return Yt(e.getUTCMinutes(),t,2)}function Hn(e,t){return Yt(e.getUTCSeconds(),t,2)}function Yn(e){var t=e.getUTCDay();return 0===t?7:t}function An(e,t){return Yt(dt.count($t(e)-1,e),t,2)}function Ln(e){var t=e.getUTCDay();return t>=4||0===t?xt(e):xt.ceil(e)}function qn(e,t){return e=Ln(e),Yt(xt.count($t(e),e)+(4===$t(e).getUTCDay()),t,2)}function zn(e){return e.getUTCDay()}function jn(e,t){return Yt(mt.count($t(e)-1,e),t,2)}function En(e,t){return Yt(e.getUTCFullYear()%100,t,2)}function In(e,t){return Yt((e=Ln(e)).getUTCFullYear()%100,t,2)}function Zn(e,t){return Yt(e.getUTCFullYear()%1e4,t,4)}function On(e,t){var n=e.getUTCDay();return Yt((e=n>=4||0===n?xt(e):xt.ceil(e)).getUTCFullYear()%1e4,t,4)}function Pn(){return"+0000"}function Vn(){return"%"}function Bn(e){return+e}function Rn(e){return Math.floor(e/1e3)}(V=function(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,o=e.shortDays,s=e.months,u=e.shortMonths,l=Lt(i),c=qt(i),h=Lt(a),f=qt(a),g=Lt(o),d=qt(o),m=Lt(s),p=qt(s),y=Lt(u),x=qt(u),w={a:function(e){return o[e.getDay()]},A:function(e){return a[e.getDay()]},b:function(e){return u[e.getMonth()]},B:function(e){return s[e.getMonth()]},c:null,d:rn,e:rn,f:ln,g:vn,G:Mn,H:an,I:on,j:sn,L:un,m:cn,M:hn,p:function(e){return i[+(e.getHours()>=12)]},q:function(e){return 1+~~(e.getMonth()/3)},Q:Bn,s:Rn,S:fn,u:gn,U:dn,V:pn,w:yn,W:xn,x:null,X:null,y:wn,Y:bn,Z:$n,"%":Vn},v={a:function(e){return o[e.getUTCDay()]},A:function(e){return a[e.getUTCDay()]},b:function(e){return u[e.getUTCMonth()]},B:function(e){return s[e.getUTCMonth()]},c:null,d:kn,e:kn,f:Nn,g:In,G:On,H:Tn,I:Cn,j:Dn,L:Un,m:Fn,M:Sn,p:function(e){return i[+(e.getUTCHours()>=12)]},q:function(e){return 1+~~(e.getUTCMonth()/3)},Q:Bn,s:Rn,S:Hn,u:Yn,U:An,V:qn,w:zn,W:jn,x:null,X:null,y:En,Y:Zn,Z:Pn,"%":Vn},b={a:function(e,t,n){var r=g.exec(t.slice(n));return r?(e.w=d.get(r[0].toLowerCase()),n+r[0].length):-1},A:function(e,t,n){var r=h.exec(t.slice(n));return r?(e.w=f.get(r[0].toLowerCase()),n+r[0].length):-1},b:function(e,t,n){var r=y.exec(t.slice(n));return r?(e.m=x.get(r[0].toLowerCase()),n+r[0].length):-1},B:function(e,t,n){var r=m.exec(t.slice(n));return r?(e.m=p.get(r[0].toLowerCase()),n+r[0].length):-1},c:function(e,n,r){return k(e,t,n,r)},d:Wt,e:Wt,f:Kt,g:Pt,G:Ot,H:Jt,I:Jt,j:Xt,L:_t,m:Rt,M:Qt,p:function(e,t,n){var r=l.exec(t.slice(n));return r?(e.p=c.get(r[0].toLowerCase()),n+r[0].length):-1},q:Bt,Q:tn,s:nn,S:Gt,u:jt,U:Et,V:It,w:zt,W:Zt,x:function(e,t,r){return k(e,n,t,r)},X:function(e,t,n){return k(e,r,t,n)},y:Pt,Y:Ot,Z:Vt,"%":en};function M(e,t){return function(n){var r,i,a,o=[],s=-1,u=0,l=e.length;for(n instanceof Date||(n=new Date(+n));++s<l;)37===e.charCodeAt(s)&&(o.push(e.slice(u,s)),null!=(i=Nt[r=e.charAt(++s)])?r=e.charAt(++s):i="e"===r?" ":"0",(a=t[r])&&(r=a(n,i)),o.push(r),u=s+1);return o.push(e.slice(u,s)),o.join("")}}function $(e,t){return function(n){var r,i,a=Ut(1900,void 0,1);if(k(a,e,n+="",0)!=n.length)return null;if("Q"in a)return new Date(a.Q);if("s"in a)return new Date(1e3*a.s+("L"in a?a.L:0));if(!t||"Z"in a||(a.Z=0),"p"in a&&(a.H=a.H%12+12*a.p),void 0===a.m&&(a.m="q"in a?a.q:0),"V"in a){if(a.V<1||a.V>53)return null;"w"in a||(a.w=1),"Z"in a?(r=(i=(r=Dt(Ut(a.y,0,1))).getUTCDay())>4||0===i?mt.ceil(r):mt(r),r=rt.offset(r,7*(a.V-1)),a.y=r.getUTCFullYear(),a.m=r.getUTCMonth(),a.d=r.getUTCDate()+(a.w+6)%7):(r=(i=(r=Ct(Ut(a.y,0,1))).getDay())>4||0===i?st.ceil(r):st(r),r=nt.offset(r,7*(a.V-1)),a.y=r.getFullYear(),a.m=r.getMonth(),a.d=r.getDate()+(a.w+6)%7)}else("W"in a||"U"in a)&&("w"in a||(a.w="u"in a?a.u%7:+("W"in a)),i="Z"in a?Dt(Ut(a.y,0,1)).getUTCDay():Ct(Ut(a.y,0,1)).getDay(),a.m=0,a.d="W"in a?(a.w+6)%7+7*a.W-(i+5)%7:a.w+7*a.U-(i+6)%7);return"Z"in a?(a.H+=a.Z/100|0,a.M+=a.Z%100,Dt(a)):Ct(a)}}function k(e,t,n,r){for(var i,a,o=0,s=t.length,u=n.length;o<s;){if(r>=u)return-1;if(37===(i=t.charCodeAt(o++))){if(!(a=b[(i=t.charAt(o++))in Nt?t.charAt(o++):i])||(r=a(e,n,r))<0)return-1}else if(i!=n.charCodeAt(r++))return-1}return r}return w.x=M(n,w),w.X=M(r,w),w.c=M(t,w),v.x=M(n,v),v.X=M(r,v),v.c=M(t,v),{format:function(e){var t=M(e+="",w);return t.toString=function(){return e},t},parse:function(e){var t=$(e+="",!1);return t.toString=function(){return e},t},utcFormat:function(e){var t=M(e+="",v);return t.toString=function(){return e},t},utcParse:function(e){var t=$(e+="",!0);return t.toString=function(){return e},t}}}({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]})).format,V.parse,B=V.utcFormat,R=V.utcParse;var Wn="%Y-%m-%dT%H:%M:%S.%LZ";function Xn(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function Jn(e){return+e}Date.prototype.toISOString||B(Wn),+new Date("2000-01-01T00:00:00.000Z")||R(Wn);var Qn=[0,1];function Gn(e){return e}function _n(e,t){var n;return(t-=e*=1)?function(n){return(n-e)/t}:(n=isNaN(t)?NaN:.5,function(){return n})}function Kn(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=_n(i,r),a=n(o,a)):(r=_n(r,i),a=n(a,o)),function(e){return a(r(e))}}function er(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=_n(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=L(e,t,1,r)-1;return a[n](i[n](t))}}function tr(e){return new Date(e)}function nr(e){return e instanceof Date?+e:Math.round(e)}let rr=1e3,ir={from:0,to:rr},ar=[bt.every(1),bt.every(3),bt.every(6),...[1,2,5,10,20,50,100,200].map(e=>$t.every(e))],or={gap:22,column:1e3/18,labels:12},sr={gap:44,column:125,labels:5};function ur(e,t){let n=new Map;for(let{item:r,x:i}of e){let e=Math.min(Math.floor(i/t),Math.ceil(rr/t)-1),a=n.get(e);n.set(e,{count:(a?.count??0)+1,first:a?.first??r})}let r=Math.max(...[...n.values()].map(({count:e})=>e));return[...n].map(([e,{count:n,first:i}])=>({x:(e+.5)*t,width:t,count:n,share:n/r,first:i}))}let lr={by:"one"};function cr({scale:e},t,n){let r=3456e6/(e.end-e.start)*rr,i=Math.max(Math.min(n,rr),Math.min(r,rr)),a=Math.max(0,Math.min(t-i/2,rr-i));return{from:a,to:a+i}}let hr=r("de","Jahr","Jahre"),fr=t("timeline-scale",{beyond:(e,t)=>`Außerhalb der Zeitachse: ${[e>0&&`${n(e)} davor`,t>0&&`${n(t)} danach`].filter(Boolean).join(", ")}.`,window:"Ausschnitt",zoomIn:"Vergrößern",zoomOut:"Verkleinern",earlier:"Früher",later:"Später",whole:"Ganzer Zeitraum",axis:(e,t)=>`Zeitachse, ${e} bis ${t}`,shown:(e,t,n)=>`${e} bis ${t}: ${n}.`,ofAll:(e,t,i)=>`${n(e)} von ${r("de","Ereignis","Ereignissen")(t)}${i?", Meilensteinen und Fristen":""}`,hint:"Tasten: Plus und Minus für die Größe, Pfeile zum Verschieben, 0 für den ganzen Zeitraum.",quiet:e=>`${hr(e)} ohne Ereignis`,lanes:"Bahnen",oneLane:"Eine Bahn",byKind:"Nach Art",byTopic:"Nach Thema",noTopics:"Die Daten ordnen Ereignisse keinem Schwerpunktthema zu; nach Themen gegliedert sind die Laufzeiten.",periods:"Phasen und Laufzeiten",periodsOf:"Phasen der Strategie, Laufzeiten der Produkte, Projekte und Gremien",phases:"Phasen der Strategie",phasesNote:"Nach dem letzten Beschluss zu jeder Ebene. Wann die Arbeit an einer Ebene begann, sagen die Daten nicht; die Umsetzung läuft seit ihrem Beschluss.",periodsNote:(e,t)=>`${n(e)} Einträge mit veröffentlichter Laufzeit, nach Schwerpunktthema; bei ${n(t)} ist keine veröffentlicht. Nur Einträge mit dem Vermerk „Vorhaben der Strategie“ hat die Strategie selbst beschlossen.`,unreadPeriods:e=>`Bei ${1===e?"einem weiteren":`${n(e)} weiteren`} ist die Laufzeit im Feed nicht lesbar.`,noTopic:"Ohne Schwerpunktthema",otherTopics:"Weitere Themen",more:e=>`${n(e)} weitere zeigen`,kinds:{decision:"Beschlüsse",session:"Sitzungen",meeting:"Klausuren, Treffen",workshop:"Workshops",publication:"Veröffentlichungen",milestone:"Meilensteine",projectMilestone:"Meilensteine von Vorhaben",deadline:"Fristen von Beschlüssen"}}),gr=e=>e/rr*100+"%";function dr(e){return e<300?"start":e>700?"end":"middle"}let mr=({key:e,lanes:t,crowds:n})=>1.25*t+1.6*(""!==e)+1.25*!!n.some(({share:e})=>0===e);function pr(e,t,{by:n,todayX:r,pastX:w,cuts:v},b,M){let $=2.9+t.bands.reduce((e,t)=>e+mr(t),0),k=$,C=t.bands.map(t=>{let r=function(e,t,n,r,i){let{key:a,marks:s,crowds:c,lanes:w}=n,v=r-mr(n),b=""===a?o:u`<g class="axis-band">
          <line x1="0" x2="100%" y1="${v+.15}em" y2="${v+.15}em" />
          <text y="${v+1.3}em">${function(e,t,n){let{kinds:r,noTopic:i,otherTopics:a}=fr[e.lang];if("kind"===t)return"none"===n?h(e):r[n];if(n===N)return a;let o=e.whole.find("topic",n);return o?f(d(o,e.lang),g):i}(e,t,a)}</text>
        </g>`;return u`${b}${l(s,({item:e})=>e.id,t=>function(e,t,n){let{item:r,lane:i,x:a,width:s}=t,{ref:l}=r,c=n-1.25*(i+.75),h=()=>{e.choose(l)},f=`${r.moment?`${m(r,e.lang)}: `:""}${d(r.event,e.lang)}`,g=u`<title>${p(r,e.lang)}: ${f}</title>`;return 0===s?u`<svg
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${y(e,l)}
        x=${gr(a)}
        y="${c}em"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        overflow="visible"
        @click=${h}
      >${g}${T(r.mark)}</svg>`:u`<g
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${y(e,l)}
        @click=${h}
      >${g}${function({item:e,x:t,width:n},r){return u`<rect
      class="shape bar"
      x=${gr(t)}
      y="${r-.3}em"
      width=${gr(n)}
      height="0.6em"
      rx="0.3em"
    />${"decision"===e.mark?u`<svg x=${gr(t)} y="${r}em" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
            ${T(e.mark)}
          </svg>`:o}`}(t,c)}</g>`}(e,t,r))}${c.map(t=>function(e,t,n,r){let{x:i,width:a,count:s,share:l}=t,c=Math.max(2.35*l,.25);return u`<g class="axis-crowd" @click=${()=>{r.open(t)}}>
    ${l>0?u`<rect class="shape" x=${gr(i-.4*a)} width=${gr(.8*a)} y="${n-c-.2}em" height="${c}em" />`:o}
    <text x=${gr(i)} y="${n-c-.45}em" text-anchor="middle">${l>0?"":"+ "}${x(s,e.lang)}</text>
  </g>`}(e,t,t.share>0?r:r-1.25*w,i))}`}(e,n,t,k,M);return k-=mr(t),r});return s`<svg
    class="axis ${b}"
    part="axis"
    width="100%"
    height="${$+1.6}em"
    aria-hidden="true"
  >
    ${function(e,{ticks:t},n){return u`${t.map(({x:t,time:r,isYear:o})=>{var s,l,c;return u`<g class="axis-tick" ?data-year=${o}>
      <line x1=${gr(t)} x2=${gr(t)} y1="${2.5}em" y2="${n+1.6}em" />
      <text x=${gr(t)} dx="0.35em" y="${n+1.3}em">${s=e,l=r,o?String(new Date(l).getUTCFullYear()):(c=s.lang,i(`month/${c}`,()=>new Intl.DateTimeFormat(a[c],{month:"short",timeZone:"UTC"})).format(l))}</text>
    </g>`})}`}(e,t,$)}
    <line class="axis-line" x1="0" x2=${gr(w)} y1="${$}em" y2="${$}em" />
    <line
      class="axis-line"
      data-ahead
      x1=${gr(w)}
      x2="100%"
      y1="${$}em"
      y2="${$}em"
    />
    ${v.map(({x:t,years:n})=>u`<g class="axis-cut">
    <svg x=${gr(t)} y="${$-.7}em" width="1em" height="1.4em" viewBox="8 0 16 22" overflow="visible">
      <path class="axis-gap" d="M3 22 9 0h5L8 22Z" />
      <path d="M3 22 9 0M8 22 14 0" />
    </svg>
    <text x=${gr(t)} y="2.3em" text-anchor=${dr(t)}>${fr[e.lang].quiet(n)}</text>
  </g>`)}
    ${void 0===r?o:u`<g class="axis-today">
    <line x1=${gr(r)} x2=${gr(r)} y1="1.35em" y2="${$+.4}em" />
    <text x=${gr(r)} y="1em" text-anchor=${dr(r)}>${c(e.today,e.lang)}</text>
  </g>`} ${C}
  </svg>`}let yr=w`
  .scale {
    margin-block-end: 1em;
  }
  .axis-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin-block-end: 0.5em;
  }
  .axis-controls .link {
    min-block-size: 2em;
  }
  .axis-controls [aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
    cursor: default;
  }
  .axis-box {
    /* Up and down the page scrolls; sideways and with two fingers the axis moves. */
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    padding-inline: 0.75em;
    outline-offset: 4px;
  }
  .axis-hint {
    display: none;
    margin-block-start: 0.5em;
  }
  .axis-hint ~ .note:not(:empty) {
    margin-block-start: 0.5em;
  }
  .axis-box:focus-visible + .axis-hint {
    display: block;
  }
  .axis-tick[data-year] text {
    fill: var(--ink);
    font-weight: 600;
  }
  .axis .axis-band line {
    stroke: var(--rule);
  }
  .axis-band text {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
  }
  .axis-cut path {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.5px;
  }
  .axis-cut .axis-gap {
    fill: var(--paper);
    stroke: none;
  }
  .axis-cut text {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
  }
  .axis-crowd {
    cursor: zoom-in;
  }
  .axis .axis-crowd .shape {
    fill: var(--accent-soft);
    stroke: var(--accent);
  }
  .axis-crowd text {
    fill: var(--ink);
  }
  .axis-crowd:hover text {
    font-weight: 700;
  }
  .periods {
    margin-block: 1em;
  }
  .periods :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    margin-block: 0.75em 0.25em;
  }
  .period-item {
    padding-block: 0.3em;
  }
  .period-item > .small {
    display: inline-block;
  }
  .period {
    display: block;
    overflow: visible;
  }
  .period-group ul {
    padding-inline: 0.75em;
  }
  .period-group .entry {
    margin-inline-start: -0.75em;
  }
  .period-line {
    stroke: var(--rule);
  }
  .period-today {
    stroke: var(--accent);
    stroke-width: 2px;
  }
  .period-bar {
    fill: var(--muted);
  }
  .period-bar[data-right],
  .period-bar[data-left] {
    fill: var(--accent);
  }
  .axis {
    display: block;
    overflow: visible;
    font-size: max(0.875em, 13px);
    fill: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .axis.wide {
    display: none;
  }
  .axis line {
    stroke: var(--rule);
  }
  .axis .axis-line {
    stroke: var(--muted);
    stroke-width: 2px;
  }
  .axis .axis-line[data-ahead] {
    stroke-dasharray: 4 4;
  }
  .axis .axis-today line {
    stroke: var(--accent);
    stroke-width: 2px;
  }
  .axis-today text {
    fill: var(--accent);
    font-weight: 700;
  }
  .axis .axis-mark {
    cursor: pointer;
  }
  .axis .axis-mark:hover .shape {
    stroke: var(--accent);
    stroke-width: 3px;
  }
  .axis .axis-mark[data-state='linked'] .shape {
    stroke: var(--accent);
    stroke-width: 4px;
  }
  .axis .axis-mark:is([data-state='linked'], [data-state='selected']) .shape.bar {
    stroke-width: 3px;
  }
  .axis .axis-mark[data-state='selected'] .shape {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 7px;
    stroke-dasharray: none;
  }
  @container (min-width: 44em) {
    .axis.wide {
      display: block;
    }
    .axis.narrow {
      display: none;
    }
  }
  @media print {
    .axis-controls,
    .axis-hint {
      display: none;
    }
    .period-item {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .axis .axis-mark:is([data-state='linked'], [data-state='selected']) .shape {
      stroke: Highlight;
    }
    .axis .axis-mark[data-state='selected'] .shape {
      fill: Highlight;
    }
    .axis,
    .axis-today text {
      fill: CanvasText;
    }
    .axis line,
    .axis .axis-line,
    .axis .axis-today line,
    .axis-cut path {
      stroke: CanvasText;
    }
    .axis .axis-crowd .shape,
    .period-bar {
      fill: Highlight;
      stroke: CanvasText;
    }
    .period-line,
    .period-today {
      stroke: CanvasText;
    }
    :is(.axis-band, .axis-cut, .axis-crowd) text {
      stroke: none;
    }
  }
`,xr={"+":"in","=":"in","-":"out",_:"out",0:"whole",ArrowLeft:"earlier",ArrowRight:"later",Home:"start",End:"end"};class wr{#e;#t;constructor(e){this.change=e,this.#e=new Map,this.#t=!1,this.down=e=>{("mouse"!==e.pointerType||0===e.button)&&(this.#e.set(e.pointerId,e.clientX),this.#t=!1)},this.move=e=>{let t=this.#e.get(e.pointerId),n=e.currentTarget;if(void 0===t||!(n instanceof HTMLElement)||!this.#t&&4>Math.abs(e.clientX-t))return;this.#t=!0,n.setPointerCapture(e.pointerId);let{left:r,width:i}=n.getBoundingClientRect(),a=[...this.#e.values()].map(e=>(e-r)/i);this.#e.set(e.pointerId,e.clientX);let[o,s]=function(e,t){let[n=0,r]=e,[i=0,a]=t;if(void 0===r||void 0===a)return[n-i,1+n-i];let o=Math.abs(a-i);if(o<.01)return[0,1];let s=Math.abs(r-n)/o,u=(n+r)/2-(i+a)/2*s;return[u,u+s]}(a,[...this.#e.values()].map(e=>(e-r)/i));this.change(o,s)},this.up=e=>{this.#e.delete(e.pointerId)}}get dragged(){return this.#t}}let vr=new $(()=>import("./timeline-periods.js")),br=new WeakMap,Mr=({feed:e})=>e.events.some(({topic:e})=>void 0!==e),$r=(e,t)=>M(t,"month","long").format(e),kr=({feed:e,hasLost:t})=>!t("events/topic")&&e.events.every(({topic:e})=>void 0===e);var Tr=Object.freeze({__proto__:null,ScalePicture:class{#n=ir;#r="one";#i=!1;#a=new Set;#o;#s;#u;constructor(e){this.refresh=e}#l=new wr((e,t)=>{let{from:n,to:r}=this.#n,i=r-n;this.#o&&this.#c(cr(this.#o,n+(e+t)/2*i,(t-e)*i))});#c(e){this.#n=e,this.refresh()}#h(e){this.#o&&this.#c(function(e,t,n){let{from:r,to:i}=t,[a,o]=[(r+i)/2,i-r];return{in:()=>cr(e,a,o/2),out:()=>cr(e,a,2*o),earlier:()=>cr(e,a-.5*o,o),later:()=>cr(e,a+.5*o,o),start:()=>cr(e,0,o),end:()=>cr(e,rr,o),whole:()=>ir}[n]()}(this.#o,this.#n,e))}#f=e=>{let t=e.target===e.currentTarget?function({key:e,altKey:t,ctrlKey:n,metaKey:r}){return t||n||r?void 0:xr[e]}(e):void 0;t&&(e.preventDefault(),this.#h(t))};#g=e=>{this.#l.dragged&&e.stopPropagation()};#d=({x:e,width:t,first:n})=>{if(!this.#o)return;let r=function(e,{from:t,to:n},r,i){let a=n-t;return cr(e,t+r/rr*a,a*i)}(this.#o,this.#n,e,Math.min(.25,3*t/1e3));r.to-r.from>=.99*(this.#n.to-this.#n.from)?this.#u?.choose(n.ref):this.#c(r)};#m(t,{whole:n}){let{topics:r}=n.feed,i="topic"!==this.#r||Mr(n)?this.#r:"one",a=[t,this.#n,i,r];if(!this.#s||a.some((e,t)=>e!==this.#s?.key[t])){let n="topic"===i?{by:i,topics:r.map(({id:e})=>e)}:{by:i};this.#s={key:a,axis:function(t,n,r=lr){let{scale:i,today:a}=t,o=function({from:e,to:t}){return n=>(n-e)*rr/(t-e)}(n),s=function({items:e,scale:t},n){return e.flatMap(e=>{let[r,i]=[n(t.place(e.start)),n(t.place(e.end))];return(0===e.span?r>=0&&r<=rr:i>0&&r<rr)?[{item:e,x:Math.max(r,0),end:Math.min(i,rr)}]:[]})}(t,o),u=function(e,t){if("one"===t.by)return[["",e]];let[n,r]=function(e){if("topic"!==e.by)return[U,D];let t=e.topics.slice(0,10),n=new Set(t);return[({event:{topic:e}})=>void 0===e?F:n.has(e)?e:N,[...t,N,F]]}(t),i=new Map(r.map(e=>[e,[]]));for(let t of e)i.get(n(t.item))?.push(t);return[...i].filter(([,e])=>e.length>0)}(s,r),l=s.length>e,c=e=>({bands:u.map(([t,n])=>l?{key:t,marks:[],crowds:ur(n,e.column),lanes:3}:function(e,t,n){let r=[],i=[],a=[];for(let e of t){let{item:t,x:o,end:s}=e,u=0===t.span?0:s-o,l=u>=.8*n.gap?u:0,c=function(e,t){let n=e.findIndex(e=>e<=t);return n<0&&e.length<18?e.length:n}(a,o);c<0?i.push(e):(a[c]=o+l+n.gap,r.push({item:t,x:o,width:l,lane:c}))}return{key:e,marks:r,crowds:ur(i,2*n.gap).map(e=>({...e,share:0})),lanes:a.length}}(t,n,e)),ticks:function({place:e,timeAt:t,quiet:n},r,i){let[a,o]=[t(r.from),t(r.to)],s=n.reduce((e,{from:t,to:n})=>e+Math.max(0,Math.min(n,o)-Math.max(t,a)),0),u=rr/(r.to-r.from),l=ar.find(e=>{let t=new Date(o-s);return e&&e.range(new Date(a),t).length<=i});return(l?.range(new Date(a),new Date(o+1))??[]).map(t=>({x:(e(+t)-r.from)*u,time:+t,isYear:0===t.getUTCMonth()})).filter(({time:e,x:t})=>!n.some(({from:t,to:n})=>e>t&&e<n)&&t<=999)}(i,n,e.labels)}),h=o(i.place(a)),f=a>=i.start&&a<i.end&&h>=0&&h<=rr,g=i.quiet.map(({from:e,to:t,years:n})=>({x:o((i.place(e)+i.place(t))/2),years:n}));return{by:r.by,wide:c(or),narrow:c(sr),todayX:f?h:void 0,pastX:Math.max(0,Math.min(h,rr)),cuts:g.filter(({x:e})=>e>=0&&e<=rr),shown:s.length,from:i.timeAt(n.from),to:i.timeAt(n.to)-1}}(t,this.#n,n)}}return this.#s.axis}render(e,t){var n;let r=function(e){if(!br.has(e)){let t=e.groups.filter(({year:e})=>void 0!==e).flatMap(e=>e.items);br.set(e,function(e,t){let n,r;if(0===e.length)return;let i=(r=Math.max(4*((n=e.map(e=>Math.abs(C(e)-t)).sort((e,t)=>e-t))[Math.floor((n.length-1)/2)]??0),78894e7),{inside:e.filter(e=>Math.abs(C(e)-t)<=r),reach:r});return{scale:function(e,t){let n,r=function({inside:e,reach:t},n){let r=n+t;return function(e,t){let[n=t,r=t]=[e[0],e.at(-1)],i=Math.max(r-n,631152e5);return t>=n-i&&t<=r+i?[...e,t].sort((e,t)=>e-t):e}(e.flatMap(e=>{let t=e.end-1<=r?[e.end-1]:[];return[C(e),...t]}).sort((e,t)=>e-t),n)}(e,t),i=+$t.floor(new Date(r[0]??t)),a=+$t.offset($t.floor(new Date(r.at(-1)??t)),1),o=(n=(r.at(-1)??0)-(r[0]??0),r.slice(1).flatMap((e,t)=>{let i=r[t]??e;if(e-i<Math.max(946728e5,.15*n))return[];let[a,o]=[$t.ceil(new Date(i)),$t.floor(new Date(e))],s=$t.count(a,o);return s<2?[]:[{from:+a,to:+o,years:s}]})),s=a-i-o.reduce((e,{from:t,to:n})=>e+n-t,0),u=(rr-60*o.length)/s,[l,c]=[[i],[0]],[h,f]=[i,0];for(let{from:e,to:t}of o)f+=(e-h)*u,l.push(e,t),c.push(f,f+60),[h,f]=[t,f+60];let g=function(){return Xn.apply(function e(t,n,r,i,a,o,s,u,l,c){var h=function(){var e,t,n,r,i,a,o=Qn,s=Qn,u=function e(t,n){var r,i,a=typeof n;return null==n||"boolean"===a?Ee(n):("number"===a?Pe:"string"===a?(i=se(n))?(n=i,Oe):function(e,t){var n,r,i,a,o,s=Ve.lastIndex=Be.lastIndex=0,u=-1,l=[],c=[];for(e+="",t+="";(i=Ve.exec(e))&&(a=Be.exec(t));)(o=a.index)>s&&(o=t.slice(s,o),l[u]?l[u]+=o:l[++u]=o),(i=i[0])===(a=a[0])?l[u]?l[u]+=a:l[++u]=a:(l[++u]=null,c.push({i:u,x:Pe(i,a)})),s=Be.lastIndex;return s<t.length&&(o=t.slice(s),l[u]?l[u]+=o:l[++u]=o),l.length<2?c[0]?(n=c[0].x,function(e){return n(e)+""}):(r=t,function(){return r}):(t=c.length,function(e){for(var n,r=0;r<t;++r)l[(n=c[r]).i]=n.x(e);return l.join("")})}:n instanceof se?Oe:n instanceof Date?function(e,t){var n=new Date;return e*=1,t*=1,function(r){return n.setTime(e*(1-r)+t*r),n}}:!ArrayBuffer.isView(r=n)||r instanceof DataView?Array.isArray(n)?function(t,n){var r,i=n?n.length:0,a=t?Math.min(i,t.length):0,o=Array(a),s=Array(i);for(r=0;r<a;++r)o[r]=e(t[r],n[r]);for(;r<i;++r)s[r]=n[r];return function(e){for(r=0;r<a;++r)s[r]=o[r](e);return s}}:"function"!=typeof n.valueOf&&"function"!=typeof n.toString||isNaN(n)?function(t,n){var r,i={},a={};for(r in(null===t||"object"!=typeof t)&&(t={}),(null===n||"object"!=typeof n)&&(n={}),n)r in t?i[r]=e(t[r],n[r]):a[r]=n[r];return function(e){for(r in i)a[r]=i[r](e);return a}}:Pe:function(e,t){t||(t=[]);var n,r=e?Math.min(t.length,e.length):0,i=t.slice();return function(a){for(n=0;n<r;++n)i[n]=e[n]*(1-a)+t[n]*a;return i}})(t,n)},l=Gn;function c(){var e,t,n,u=Math.min(o.length,s.length);return l!==Gn&&(e=o[0],t=o[u-1],e>t&&(n=e,e=t,t=n),l=function(n){return Math.max(e,Math.min(t,n))}),r=u>2?er:Kn,i=a=null,h}function h(t){return null==t||isNaN(t*=1)?n:(i||(i=r(o.map(e),s,u)))(e(l(t)))}return h.invert=function(n){return l(t((a||(a=r(s,o.map(e),Pe)))(n)))},h.domain=function(e){return arguments.length?(o=Array.from(e,Jn),c()):o.slice()},h.range=function(e){return arguments.length?(s=Array.from(e),c()):s.slice()},h.rangeRound=function(e){return s=Array.from(e),u=Re,c()},h.clamp=function(e){return arguments.length?(l=!!e||Gn,c()):l!==Gn},h.interpolate=function(e){return arguments.length?(u=e,c()):u},h.unknown=function(e){return arguments.length?(n=e,h):n},function(n,r){return e=n,t=r,c()}}()(Gn,Gn),f=h.invert,g=h.domain,d=c(".%L"),m=c(":%S"),p=c("%I:%M"),y=c("%I %p"),x=c("%a %d"),w=c("%b %d"),v=c("%B"),b=c("%Y");function M(e){return(l(e)<e?d:u(e)<e?m:s(e)<e?p:o(e)<e?y:i(e)<e?a(e)<e?x:w:r(e)<e?v:b)(e)}return h.invert=function(e){return new Date(Math.round(f(e)))},h.domain=function(e){return arguments.length?g(Array.from(e,nr)):g().map(tr)},h.ticks=function(e){var n=g();return t(n[0],n[n.length-1],e??10)},h.tickFormat=function(e,t){return null==t?M:c(t)},h.nice=function(e){var t,r,i,a,o,s,u,l=g();return e&&"function"==typeof e.range||(e=n(l[0],l[l.length-1],e??10)),e?g((r=e,a=0,o=(t=(t=l).slice()).length-1,s=t[a],(u=t[o])<s&&(i=a,a=o,o=i,i=s,s=u,u=i),t[a]=r.floor(s),t[o]=r.ceil(u),t)):h},h.copy=function(){return e(t,n,r,i,a,o,s,u,l,c).domain(h.domain()).range(h.range()).interpolate(h.interpolate()).clamp(h.clamp()).unknown(h.unknown())},h}(kt,Tt,$t,bt,dt,rt,tt,et,Ke,B).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}([...l,a],[...c,rr]).clamp(!0);return{start:i,end:a,quiet:o,place:e=>g(e),timeAt:e=>+g.invert(e)}}(i,t),today:t,items:[...i.inside].sort((e,t)=>e.start-t.start),before:e.filter(e=>C(e)<t-i.reach).length,after:e.filter(e=>C(e)>t+i.reach).length}}(t,e.today))}return br.get(e)}(t);if(this.#o=r,this.#u=e,!r)return o;let i=this.#m(r,e),a=fr[e.lang],[u,l]=[$r(i.from,e.lang),$r(i.to,e.lang)],{before:c,after:h,items:f}=r,g=f.some(({moment:e})=>e),d=v(" ",this.#n!==ir&&a.shown(u,l,a.ofAll(i.shown,f.length,g)),c+h>0&&a.beyond(c,h),"kind"===this.#r&&kr(e.whole)&&a.noTopics);return s`${this.#p(e)}
      <div
        class="axis-box"
        role="group"
        tabindex="0"
        aria-label=${a.axis(u,l)}
        aria-describedby="axis-hint"
        @keydown=${this.#f}
        @pointerdown=${this.#l.down}
        @pointermove=${this.#l.move}
        @pointerup=${this.#l.up}
        @pointercancel=${this.#l.up}
        @click=${{handleEvent:this.#g,capture:!0}}
      >
        ${n={open:this.#d},[pr(e,i.wide,i,"wide",n),pr(e,i.narrow,i,"narrow",n)]}
      </div>
      <p class="axis-hint muted small" id="axis-hint">${a.hint}</p>
      <p class="note small" role="status">${d}</p>
      ${this.#y(e,r)}`}#p(e){let t=fr[e.lang],{from:n,to:r}=this.#n,i=n<=0&&r>=1e3,a=(e,t,n)=>s`<button
        type="button"
        class="link"
        aria-disabled=${n}
        @click=${()=>{this.#h(e)}}
      >
        ${t}
      </button>`,u=(e,t,n)=>s`<button type="button" class="link view" aria-pressed=${t} @click=${n}>
        ${e}
      </button>`,l=(e,t)=>u(t,this.#r===e,()=>{this.#r=e,this.refresh()});return s`<div class="axis-controls small" part="axis-controls">
      <span class="views zoom" role="group" aria-label=${t.window}
        >${a("in",t.zoomIn,!1)} ${a("out",t.zoomOut,i)}
        ${a("earlier",t.earlier,n<=0)}
        ${a("later",t.later,r>=1e3)}
        ${a("whole",t.whole,i)}</span
      >
      <span class="views" role="group" aria-label=${t.lanes}
        >${l("one",t.oneLane)} ${l("kind",t.byKind)}
        ${Mr(e.whole)?l("topic",t.byTopic):o}</span
      >
      ${u(t.periods,this.#i,()=>{this.#i=!this.#i,vr.load().then(this.refresh),this.refresh()})}
    </div>`}#y(e,t){if(!this.#i)return;let n=vr.module;return n?n.renderPeriods(e,t,this.#n,{isOpen:e=>this.#a.has(e),open:e=>{this.#a.add(e),this.refresh()}}):b(k(vr,e.lang),e=>s`<p role="status">${e}</p>`)}},isWithoutTopics:kr,sheets:[yr]});export{rr as A,gr as p,fr as s,Tr as t};
