import{V as e,p as t,b8 as n,b9 as r,A as i,T as a,g as o,n as s,M as u,Q as l,ar as h,a0 as c,d as f,P as g,f as d,L as m,bd as p}from"../fds.js";import{L as y}from"./render-hydrate-BuUjTCK1.js";import{p as x}from"./timeline-DD9PvnMF.js";function w({date:e,start:t}){return Number.isFinite(t)?t:e?.to?.start??0}function v(e,t){return null==e||null==t?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function b(e,t){return null==e||null==t?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function M(e){let t,n,r;function i(e,r,i=0,a=e.length){if(i<a){if(0!==t(r,r))return a;do{let t=i+a>>>1;0>n(e[t],r)?i=t+1:a=t}while(i<a)}return i}return 2!==e.length?(t=v,n=(t,n)=>v(e(t),n),r=(t,n)=>e(t)-n):(t=e===v||e===b?e:$,n=e,r=e),{left:i,center:function(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o},right:function(e,r,i=0,a=e.length){if(i<a){if(0!==t(r,r))return a;do{let t=i+a>>>1;0>=n(e[t],r)?i=t+1:a=t}while(i<a)}return i}}}function $(){return 0}let k=M(v).right;M(function(e){return null===e?NaN:+e}).center;let T=Math.sqrt(50),C=Math.sqrt(10),D=Math.sqrt(2);function U(e,t,n){return function e(t,n,r){let i,a,o,s=(n-t)/Math.max(0,r),u=Math.floor(Math.log10(s)),l=s/Math.pow(10,u),h=l>=T?10:l>=C?5:l>=D?2:1;return u<0?(i=Math.round(t*(o=Math.pow(10,-u)/h)),a=Math.round(n*o),i/o<t&&++i,a/o>n&&--a,o=-o):(i=Math.round(t/(o=Math.pow(10,u)*h)),a=Math.round(n/o),i*o<t&&++i,a*o>n&&--a),a<i&&.5<=r&&r<2?e(t,n,2*r):[i,a,o]}(e*=1,t*=1,n*=1)[2]}function N(e,t,n){n*=1;let r=(t*=1)<(e*=1),i=r?U(t,e,n):U(e,t,n);return(r?-1:1)*(i<0?-1/i:i)}function S(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function F(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function H(){}var Y,A,L,z=1/.7,q="\\s*([+-]?\\d+)\\s*",E="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",I="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",j=/^#([0-9a-f]{3,8})$/,O=RegExp(`^rgb\\(${q},${q},${q}\\)$`),P=RegExp(`^rgb\\(${I},${I},${I}\\)$`),Z=RegExp(`^rgba\\(${q},${q},${q},${E}\\)$`),B=RegExp(`^rgba\\(${I},${I},${I},${E}\\)$`),V=RegExp(`^hsl\\(${E},${I},${I}\\)$`),R=RegExp(`^hsla\\(${E},${I},${I},${E}\\)$`),W={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};function X(){return this.rgb().formatHex()}function K(){return this.rgb().formatRgb()}function Q(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=j.exec(e))?(n=t[1].length,t=parseInt(t[1],16),6===n?J(t):3===n?new te(t>>8&15|t>>4&240,t>>4&15|240&t,(15&t)<<4|15&t,1):8===n?G(t>>24&255,t>>16&255,t>>8&255,(255&t)/255):4===n?G(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|240&t,((15&t)<<4|15&t)/255):null):(t=O.exec(e))?new te(t[1],t[2],t[3],1):(t=P.exec(e))?new te(255*t[1]/100,255*t[2]/100,255*t[3]/100,1):(t=Z.exec(e))?G(t[1],t[2],t[3],t[4]):(t=B.exec(e))?G(255*t[1]/100,255*t[2]/100,255*t[3]/100,t[4]):(t=V.exec(e))?se(t[1],t[2]/100,t[3]/100,1):(t=R.exec(e))?se(t[1],t[2]/100,t[3]/100,t[4]):W.hasOwnProperty(e)?J(W[e]):"transparent"===e?new te(NaN,NaN,NaN,0):null}function J(e){return new te(e>>16&255,e>>8&255,255&e,1)}function G(e,t,n,r){return r<=0&&(e=t=n=NaN),new te(e,t,n,r)}function _(e){return e instanceof H||(e=Q(e)),e?new te((e=e.rgb()).r,e.g,e.b,e.opacity):new te}function ee(e,t,n,r){return 1==arguments.length?_(e):new te(e,t,n,r??1)}function te(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}function ne(){return`#${oe(this.r)}${oe(this.g)}${oe(this.b)}`}function re(){let e=ie(this.opacity);return`${1===e?"rgb(":"rgba("}${ae(this.r)}, ${ae(this.g)}, ${ae(this.b)}${1===e?")":`, ${e})`}`}function ie(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function ae(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function oe(e){return((e=ae(e))<16?"0":"")+e.toString(16)}function se(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new le(e,t,n,r)}function ue(e){if(e instanceof le)return new le(e.h,e.s,e.l,e.opacity);if(e instanceof H||(e=Q(e)),!e)return new le;if(e instanceof le)return e;var t=(e=e.rgb()).r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,u=(a+i)/2;return s?(o=t===a?(n-r)/s+6*(n<r):n===a?(r-t)/s+2:(t-n)/s+4,s/=u<.5?a+i:2-a-i,o*=60):s=u>0&&u<1?0:o,new le(o,s,u,e.opacity)}function le(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}function he(e){return(e=(e||0)%360)<0?e+360:e}function ce(e){return Math.max(0,Math.min(1,e||0))}function fe(e,t,n){return 255*(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)}S(H,Q,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:X,formatHex:X,formatHex8:function(){return this.rgb().formatHex8()},formatHsl:function(){return ue(this).formatHsl()},formatRgb:K,toString:K}),S(te,ee,F(H,{brighter(e){return e=null==e?z:Math.pow(z,e),new te(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new te(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new te(ae(this.r),ae(this.g),ae(this.b),ie(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ne,formatHex:ne,formatHex8:function(){return`#${oe(this.r)}${oe(this.g)}${oe(this.b)}${oe(255*(isNaN(this.opacity)?1:this.opacity))}`},formatRgb:re,toString:re})),S(le,function(e,t,n,r){return 1==arguments.length?ue(e):new le(e,t,n,r??1)},F(H,{brighter(e){return e=null==e?z:Math.pow(z,e),new le(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new le(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+360*(this.h<0),t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new te(fe(e>=240?e-240:e+120,i,r),fe(e,i,r),fe(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new le(he(this.h),ce(this.s),ce(this.l),ie(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ie(this.opacity);return`${1===e?"hsl(":"hsla("}${he(this.h)}, ${100*ce(this.s)}%, ${100*ce(this.l)}%${1===e?")":`, ${e})`}`}}));let ge=Math.PI/180,de=180/Math.PI,me=4/29,pe=6/29,ye=6/29*3*(6/29);function xe(e){if(e instanceof we)return new we(e.l,e.a,e.b,e.opacity);if(e instanceof ke)return Te(e);e instanceof te||(e=_(e));var t,n,r=$e(e.r),i=$e(e.g),a=$e(e.b),o=ve((.2225045*r+.7168786*i+.0606169*a)/1);return r===i&&i===a?t=n=o:(t=ve((.4360747*r+.3850649*i+.1430804*a)/.96422),n=ve((.0139322*r+.0971045*i+.7141733*a)/.82521)),new we(116*o-16,500*(t-o),200*(o-n),e.opacity)}function we(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}function ve(e){return e>.008856451679035631?Math.pow(e,1/3):e/ye+me}function be(e){return e>pe?e*e*e:ye*(e-me)}function Me(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function $e(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function ke(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Te(e){if(isNaN(e.h))return new we(e.l,0,0,e.opacity);var t=e.h*ge;return new we(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}function Ce(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof De)return new De(e.h,e.s,e.l,e.opacity);e instanceof te||(e=_(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(-.6557636667999999*r+-1.7884503806*t-3.5172982438*n)/-5.9615122912,a=r-i,o=-(1.97294*(n-i)- -.29227*a)/.90649,s=Math.sqrt(o*o+a*a)/(1.97294*i*(1-i)),u=s?Math.atan2(o,a)*de-120:NaN;return new De(u<0?u+360:u,s,i,e.opacity)}(e):new De(e,t,n,r??1)}function De(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}S(we,function(e,t,n,r){return 1==arguments.length?xe(e):new we(e,t,n,r??1)},F(H,{brighter(e){return new we(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new we(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return new te(Me(3.1338561*(t=.96422*be(t))-1.6168667*(e=+be(e))-.4906146*(n=.82521*be(n))),Me(-.9787684*t+1.9161415*e+.033454*n),Me(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}})),S(ke,function(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof ke)return new ke(e.h,e.c,e.l,e.opacity);if(e instanceof we||(e=xe(e)),0===e.a&&0===e.b)return new ke(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*de;return new ke(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}(e):new ke(e,t,n,r??1)},F(H,{brighter(e){return new ke(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new ke(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Te(this).rgb()}})),S(De,Ce,F(H,{brighter(e){return e=null==e?z:Math.pow(z,e),new De(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new De(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*ge,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new te(255*(t+n*(-.14861*r+1.78277*i)),255*(t+n*(-.29227*r+-.90649*i)),255*(t+1.97294*r*n),this.opacity)}}));var Ue=e=>()=>e;function Ne(e,t){return function(n){return e+n*t}}function Se(e,t){var n=t-e;return n?Ne(e,n):Ue(isNaN(e)?t:e)}var Fe=function e(t){var n,r=1==(n=+t)?Se:function(e,t){var r,i,a;return t-e?(r=e,i=t,r=Math.pow(r,a=n),i=Math.pow(i,a)-r,a=1/a,function(e){return Math.pow(r+e*i,a)}):Ue(isNaN(e)?t:e)};function i(e,t){var n=r((e=ee(e)).r,(t=ee(t)).r),i=r(e.g,t.g),a=r(e.b,t.b),o=Se(e.opacity,t.opacity);return function(t){return e.r=n(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+""}}return i.gamma=e,i}(1);function He(e,t){return e*=1,t*=1,function(n){return e*(1-n)+t*n}}var Ye=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Ae=RegExp(Ye.source,"g");function Le(e,t){return e*=1,t*=1,function(n){return Math.round(e*(1-n)+t*n)}}function ze(e){return((e=Math.exp(e))+1/e)/2}function qe(e){return function t(n){function r(t,r){var i=e((t=Ce(t)).h,(r=Ce(r)).h),a=Se(t.s,r.s),o=Se(t.l,r.l),s=Se(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(Math.pow(e,n)),t.opacity=s(e),t+""}}return n*=1,r.gamma=t,r}(1)}!function e(t,n,r){function i(e,i){var a,o,s=e[0],u=e[1],l=e[2],h=i[0],c=i[1],f=i[2],g=h-s,d=c-u,m=g*g+d*d;if(m<1e-12)o=Math.log(f/l)/t,a=function(e){return[s+e*g,u+e*d,l*Math.exp(t*e*o)]};else{var p=Math.sqrt(m),y=(f*f-l*l+r*m)/(2*l*n*p),x=(f*f-l*l-r*m)/(2*f*n*p),w=Math.log(Math.sqrt(y*y+1)-y);o=(Math.log(Math.sqrt(x*x+1)-x)-w)/t,a=function(e){var r,i,a=e*o,h=ze(w),c=l/(n*p)*(h*(((r=Math.exp(2*(r=t*a+w)))-1)/(r+1))-((i=Math.exp(i=w))-1/i)/2);return[s+c*g,u+c*d,l*h/ze(t*a+w)]}}return a.duration=1e3*Math.abs(o)*t/Math.SQRT2,a}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i}(Math.SQRT2,2,4),qe(function(e,t){var n=t-e;return n?Ne(e,n>180||n<-180?n-360*Math.round(n/360):n):Ue(isNaN(e)?t:e)}),qe(Se);let Ee=new Date,Ie=new Date;function je(e,t,n,r){function i(t){return e(t=0==arguments.length?new Date:new Date(+t)),t}return i.floor=t=>(e(t=new Date(+t)),t),i.ceil=n=>(e(n=new Date(n-1)),t(n,1),e(n),n),i.round=e=>{let t=i(e),n=i.ceil(e);return e-t<n-e?t:n},i.offset=(e,n)=>(t(e=new Date(+e),null==n?1:Math.floor(n)),e),i.range=(n,r,a)=>{let o,s=[];if(n=i.ceil(n),a=null==a?1:Math.floor(a),!(n<r&&a>0))return s;do{s.push(o=new Date(+n)),t(n,a),e(n)}while(o<n&&n<r);return s},i.filter=n=>je(t=>{if(t>=t)for(;e(t),!n(t);)t.setTime(t-1)},(e,r)=>{if(e>=e)if(r<0)for(;++r<=0;)for(;t(e,-1),!n(e););else for(;--r>=0;)for(;t(e,1),!n(e););}),n&&(i.count=(t,r)=>(Ee.setTime(+t),Ie.setTime(+r),e(Ee),e(Ie),Math.floor(n(Ee,Ie))),i.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?i.filter(r?t=>r(t)%e==0:t=>i.count(0,t)%e==0):i:null),i}let Oe=je(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);Oe.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?je(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):Oe:null,Oe.range;let Pe=je(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+1e3*t)},(e,t)=>(t-e)/1e3,e=>e.getUTCSeconds());Pe.range,je(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds())},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getMinutes()).range;let Ze=je(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getUTCMinutes());Ze.range,je(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds()-6e4*e.getMinutes())},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getHours()).range;let Be=je(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getUTCHours());Be.range;let Ve=je(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/864e5,e=>e.getDate()-1);Ve.range;let Re=je(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>e.getUTCDate()-1);Re.range;let We=je(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>Math.floor(e/864e5));function Xe(e){return je(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+7*t)},(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/6048e5)}We.range;let Ke=Xe(0),Qe=Xe(1),Je=Xe(2),Ge=Xe(3),_e=Xe(4),et=Xe(5),tt=Xe(6);function nt(e){return je(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+7*t)},(e,t)=>(t-e)/6048e5)}Ke.range,Qe.range,Je.range,Ge.range,_e.range,et.range,tt.range;let rt=nt(0),it=nt(1),at=nt(2),ot=nt(3),st=nt(4),ut=nt(5),lt=nt(6);rt.range,it.range,at.range,ot.range,st.range,ut.range,lt.range,je(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+12*(t.getFullYear()-e.getFullYear()),e=>e.getMonth()).range;let ht=je(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+12*(t.getUTCFullYear()-e.getUTCFullYear()),e=>e.getUTCMonth());ht.range;let ct=je(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());ct.every=e=>isFinite(e=Math.floor(e))&&e>0?je(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}):null,ct.range;let ft=je(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());ft.every=e=>isFinite(e=Math.floor(e))&&e>0?je(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}):null,ft.range;let[gt,dt]=function(e){let t=[[Pe,1,1e3],[Pe,5,5e3],[Pe,15,15e3],[Pe,30,3e4],[Ze,1,6e4],[Ze,5,3e5],[Ze,15,9e5],[Ze,30,18e5],[Be,1,36e5],[Be,3,108e5],[Be,6,216e5],[Be,12,432e5],[We,1,864e5],[We,2,1728e5],[rt,1,6048e5],[ht,1,2592e6],[ht,3,7776e6],[e,1,31536e6]];function n(n,r,i){let a=Math.abs(r-n)/i,o=M(([,,e])=>e).right(t,a);if(o===t.length)return e.every(N(n/31536e6,r/31536e6,i));if(0===o)return Oe.every(Math.max(N(n,r,i),1));let[s,u]=t[a/t[o-1][2]<t[o][2]/a?o-1:o];return s.every(u)}return[function(e,t,r){let i=t<e;i&&([e,t]=[t,e]);let a=r&&"function"==typeof r.range?r:n(e,t,r),o=a?a.range(e,+t+1):[];return i?o.reverse():o},n]}(ft);function mt(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function pt(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function yt(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}var xt={"-":"",_:" ",0:"0"},wt=/^\s*\d+/,vt=/^%/,bt=/[\\^$*+?|[\]().{}]/g;function Mt(e,t,n){var r=e<0?"-":"",i=(r?-e:e)+"",a=i.length;return r+(a<n?Array(n-a+1).join(t)+i:i)}function $t(e){return e.replace(bt,"\\$&")}function kt(e){return RegExp("^(?:"+e.map($t).join("|")+")","i")}function Tt(e){return new Map(e.map((e,t)=>[e.toLowerCase(),t]))}function Ct(e,t,n){var r=wt.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function Dt(e,t,n){var r=wt.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function Ut(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function Nt(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function St(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function Ft(e,t,n){var r=wt.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function Ht(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function Yt(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function At(e,t,n){var r=wt.exec(t.slice(n,n+1));return r?(e.q=3*r[0]-3,n+r[0].length):-1}function Lt(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function zt(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function qt(e,t,n){var r=wt.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function Et(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function It(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function jt(e,t,n){var r=wt.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function Ot(e,t,n){var r=wt.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function Pt(e,t,n){var r=wt.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function Zt(e,t,n){var r=vt.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function Bt(e,t,n){var r=wt.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function Vt(e,t,n){var r=wt.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function Rt(e,t){return Mt(e.getDate(),t,2)}function Wt(e,t){return Mt(e.getHours(),t,2)}function Xt(e,t){return Mt(e.getHours()%12||12,t,2)}function Kt(e,t){return Mt(1+Ve.count(ct(e),e),t,3)}function Qt(e,t){return Mt(e.getMilliseconds(),t,3)}function Jt(e,t){return Qt(e,t)+"000"}function Gt(e,t){return Mt(e.getMonth()+1,t,2)}function _t(e,t){return Mt(e.getMinutes(),t,2)}function en(e,t){return Mt(e.getSeconds(),t,2)}function tn(e){var t=e.getDay();return 0===t?7:t}function nn(e,t){return Mt(Ke.count(ct(e)-1,e),t,2)}function rn(e){var t=e.getDay();return t>=4||0===t?_e(e):_e.ceil(e)}function an(e,t){return e=rn(e),Mt(_e.count(ct(e),e)+(4===ct(e).getDay()),t,2)}function on(e){return e.getDay()}function sn(e,t){return Mt(Qe.count(ct(e)-1,e),t,2)}function un(e,t){return Mt(e.getFullYear()%100,t,2)}function ln(e,t){return Mt((e=rn(e)).getFullYear()%100,t,2)}function hn(e,t){return Mt(e.getFullYear()%1e4,t,4)}function cn(e,t){var n=e.getDay();return Mt((e=n>=4||0===n?_e(e):_e.ceil(e)).getFullYear()%1e4,t,4)}function fn(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+Mt(t/60|0,"0",2)+Mt(t%60,"0",2)}function gn(e,t){return Mt(e.getUTCDate(),t,2)}function dn(e,t){return Mt(e.getUTCHours(),t,2)}function mn(e,t){return Mt(e.getUTCHours()%12||12,t,2)}function pn(e,t){return Mt(1+Re.count(ft(e),e),t,3)}function yn(e,t){return Mt(e.getUTCMilliseconds(),t,3)}function xn(e,t){return yn(e,t)+"000"}function wn(e,t){return Mt(e.getUTCMonth()+1,t,2)}function vn(e,t){return Mt(e.getUTCMinutes(),t,2)}function bn(e,t){return Mt(e.getUTCSeconds(),t,2)}function Mn(e){var t=e.getUTCDay();return 0===t?7:t}function $n(e,t){return Mt(rt.count(ft(e)-1,e),t,2)}function kn(e){var t=e.getUTCDay();return t>=4||0===t?st(e):st.ceil(e)}function Tn(e,t){return e=kn(e),Mt(st.count(ft(e),e)+(4===ft(e).getUTCDay()),t,2)}function Cn(e){return e.getUTCDay()}function Dn(e,t){return Mt(it.count(ft(e)-1,e),t,2)}function Un(e,t){return Mt(e.getUTCFullYear()%100,t,2)}function Nn(e,t){return Mt((e=kn(e)).getUTCFullYear()%100,t,2)}function Sn(e,t){return Mt(e.getUTCFullYear()%1e4,t,4)}function Fn(e,t){var n=e.getUTCDay();return Mt((e=n>=4||0===n?st(e):st.ceil(e)).getUTCFullYear()%1e4,t,4)}function Hn(){return"+0000"}function Yn(){return"%"}function An(e){return+e}function Ln(e){return Math.floor(e/1e3)}(Y=function(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,o=e.shortDays,s=e.months,u=e.shortMonths,l=kt(i),h=Tt(i),c=kt(a),f=Tt(a),g=kt(o),d=Tt(o),m=kt(s),p=Tt(s),y=kt(u),x=Tt(u),w={a:function(e){return o[e.getDay()]},A:function(e){return a[e.getDay()]},b:function(e){return u[e.getMonth()]},B:function(e){return s[e.getMonth()]},c:null,d:Rt,e:Rt,f:Jt,g:ln,G:cn,H:Wt,I:Xt,j:Kt,L:Qt,m:Gt,M:_t,p:function(e){return i[+(e.getHours()>=12)]},q:function(e){return 1+~~(e.getMonth()/3)},Q:An,s:Ln,S:en,u:tn,U:nn,V:an,w:on,W:sn,x:null,X:null,y:un,Y:hn,Z:fn,"%":Yn},v={a:function(e){return o[e.getUTCDay()]},A:function(e){return a[e.getUTCDay()]},b:function(e){return u[e.getUTCMonth()]},B:function(e){return s[e.getUTCMonth()]},c:null,d:gn,e:gn,f:xn,g:Nn,G:Fn,H:dn,I:mn,j:pn,L:yn,m:wn,M:vn,p:function(e){return i[+(e.getUTCHours()>=12)]},q:function(e){return 1+~~(e.getUTCMonth()/3)},Q:An,s:Ln,S:bn,u:Mn,U:$n,V:Tn,w:Cn,W:Dn,x:null,X:null,y:Un,Y:Sn,Z:Hn,"%":Yn},b={a:function(e,t,n){var r=g.exec(t.slice(n));return r?(e.w=d.get(r[0].toLowerCase()),n+r[0].length):-1},A:function(e,t,n){var r=c.exec(t.slice(n));return r?(e.w=f.get(r[0].toLowerCase()),n+r[0].length):-1},b:function(e,t,n){var r=y.exec(t.slice(n));return r?(e.m=x.get(r[0].toLowerCase()),n+r[0].length):-1},B:function(e,t,n){var r=m.exec(t.slice(n));return r?(e.m=p.get(r[0].toLowerCase()),n+r[0].length):-1},c:function(e,n,r){return k(e,t,n,r)},d:zt,e:zt,f:Pt,g:Ht,G:Ft,H:Et,I:Et,j:qt,L:Ot,m:Lt,M:It,p:function(e,t,n){var r=l.exec(t.slice(n));return r?(e.p=h.get(r[0].toLowerCase()),n+r[0].length):-1},q:At,Q:Bt,s:Vt,S:jt,u:Dt,U:Ut,V:Nt,w:Ct,W:St,x:function(e,t,r){return k(e,n,t,r)},X:function(e,t,n){return k(e,r,t,n)},y:Ht,Y:Ft,Z:Yt,"%":Zt};function M(e,t){return function(n){var r,i,a,o=[],s=-1,u=0,l=e.length;for(n instanceof Date||(n=new Date(+n));++s<l;)37===e.charCodeAt(s)&&(o.push(e.slice(u,s)),null!=(i=xt[r=e.charAt(++s)])?r=e.charAt(++s):i="e"===r?" ":"0",(a=t[r])&&(r=a(n,i)),o.push(r),u=s+1);return o.push(e.slice(u,s)),o.join("")}}function $(e,t){return function(n){var r,i,a=yt(1900,void 0,1);if(k(a,e,n+="",0)!=n.length)return null;if("Q"in a)return new Date(a.Q);if("s"in a)return new Date(1e3*a.s+("L"in a?a.L:0));if(!t||"Z"in a||(a.Z=0),"p"in a&&(a.H=a.H%12+12*a.p),void 0===a.m&&(a.m="q"in a?a.q:0),"V"in a){if(a.V<1||a.V>53)return null;"w"in a||(a.w=1),"Z"in a?(r=(i=(r=pt(yt(a.y,0,1))).getUTCDay())>4||0===i?it.ceil(r):it(r),r=Re.offset(r,7*(a.V-1)),a.y=r.getUTCFullYear(),a.m=r.getUTCMonth(),a.d=r.getUTCDate()+(a.w+6)%7):(r=(i=(r=mt(yt(a.y,0,1))).getDay())>4||0===i?Qe.ceil(r):Qe(r),r=Ve.offset(r,7*(a.V-1)),a.y=r.getFullYear(),a.m=r.getMonth(),a.d=r.getDate()+(a.w+6)%7)}else("W"in a||"U"in a)&&("w"in a||(a.w="u"in a?a.u%7:+("W"in a)),i="Z"in a?pt(yt(a.y,0,1)).getUTCDay():mt(yt(a.y,0,1)).getDay(),a.m=0,a.d="W"in a?(a.w+6)%7+7*a.W-(i+5)%7:a.w+7*a.U-(i+6)%7);return"Z"in a?(a.H+=a.Z/100|0,a.M+=a.Z%100,pt(a)):mt(a)}}function k(e,t,n,r){for(var i,a,o=0,s=t.length,u=n.length;o<s;){if(r>=u)return-1;if(37===(i=t.charCodeAt(o++))){if(!(a=b[(i=t.charAt(o++))in xt?t.charAt(o++):i])||(r=a(e,n,r))<0)return-1}else if(i!=n.charCodeAt(r++))return-1}return r}return w.x=M(n,w),w.X=M(r,w),w.c=M(t,w),v.x=M(n,v),v.X=M(r,v),v.c=M(t,v),{format:function(e){var t=M(e+="",w);return t.toString=function(){return e},t},parse:function(e){var t=$(e+="",!1);return t.toString=function(){return e},t},utcFormat:function(e){var t=M(e+="",v);return t.toString=function(){return e},t},utcParse:function(e){var t=$(e+="",!0);return t.toString=function(){return e},t}}}({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]})).format,Y.parse,A=Y.utcFormat,L=Y.utcParse;var zn="%Y-%m-%dT%H:%M:%S.%LZ";function qn(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function En(e){return+e}Date.prototype.toISOString||A(zn),+new Date("2000-01-01T00:00:00.000Z")||L(zn);var In=[0,1];function jn(e){return e}function On(e,t){var n;return(t-=e*=1)?function(n){return(n-e)/t}:(n=isNaN(t)?NaN:.5,function(){return n})}function Pn(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=On(i,r),a=n(o,a)):(r=On(r,i),a=n(a,o)),function(e){return a(r(e))}}function Zn(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=On(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=k(e,t,1,r)-1;return a[n](i[n](t))}}function Bn(e){return new Date(e)}function Vn(e){return e instanceof Date?+e:Math.round(e)}let Rn=1e3,Wn={from:0,to:Rn},Xn=[ht.every(1),ht.every(3),ht.every(6),...[1,2,5,10,20,50,100,200].map(e=>ft.every(e))],Kn={gap:22,column:1e3/18,labels:12},Qn={gap:44,column:125,labels:5};function Jn(e,t){let n=new Map;for(let{item:r,x:i}of e){let e=Math.min(Math.floor(i/t),Math.ceil(Rn/t)-1),a=n.get(e);n.set(e,{count:(a?.count??0)+1,first:a?.first??r})}let r=Math.max(...[...n.values()].map(({count:e})=>e));return[...n].map(([e,{count:n,first:i}])=>({x:(e+.5)*t,width:t,count:n,share:n/r,first:i}))}let Gn=["decision","session","meeting","workshop","publication","milestone","none"];function _n({scale:e},t,n){let r=3456e6/(e.end-e.start)*Rn,i=Math.max(Math.min(n,Rn),Math.min(r,Rn)),a=Math.max(0,Math.min(t-i/2,Rn-i));return{from:a,to:a+i}}let er=(e,t)=>[e,t].filter(Boolean).join(", "),tr=t("Jahr","Jahre"),nr=t("year","years"),rr={de:{beyond:(e,t)=>`Außerhalb der Zeitachse: ${er(e>0&&`${e} davor`,t>0&&`${t} danach`)}.`,window:"Ausschnitt",zoomIn:"Vergrößern",zoomOut:"Verkleinern",earlier:"Früher",later:"Später",whole:"Ganzer Zeitraum",axis:(e,t)=>`Zeitachse, ${e} bis ${t}`,shown:(e,n,r,i)=>`${e} bis ${n}: ${r} von ${t("Ereignis","Ereignissen")(i)}.`,hint:"Tasten: Plus und Minus für die Größe, Pfeile zum Verschieben, 0 für den ganzen Zeitraum.",quiet:e=>`${tr(e)} ohne Ereignis`,lanes:"Bahnen",oneLane:"Eine Bahn",byKind:"Nach Art",noTopics:"Die Daten ordnen Ereignisse keinem Schwerpunktthema zu; nach Themen gegliedert sind die Laufzeiten.",periods:"Phasen und Laufzeiten",periodsOf:"Phasen der Strategie, Laufzeiten der Produkte, Projekte und Gremien",phases:"Phasen der Strategie",phasesNote:"Nach dem letzten Beschluss zu jeder Ebene. Wann die Arbeit an einer Ebene begann, sagen die Daten nicht; die Umsetzung läuft seit ihrem Beschluss.",periodsNote:(e,t)=>`${e} Einträge mit veröffentlichter Laufzeit, nach Schwerpunktthema; bei ${t} ist keine veröffentlicht. Nur Einträge mit dem Vermerk „Vorhaben der Strategie“ hat die Strategie selbst beschlossen.`,noTopic:"Ohne Schwerpunktthema",more:e=>`${e} weitere zeigen`,kinds:{decision:"Beschlüsse",session:"Sitzungen",meeting:"Klausuren, Treffen",workshop:"Workshops",publication:"Veröffentlichungen",milestone:"Meilensteine",none:"Art nicht angegeben"}},en:{beyond:(e,t)=>`Beyond the axis: ${er(e>0&&`${e} before`,t>0&&`${t} after`)}.`,window:"Section",zoomIn:"Zoom in",zoomOut:"Zoom out",earlier:"Earlier",later:"Later",whole:"Whole time",axis:(e,t)=>`Timeline, ${e} to ${t}`,shown:(e,n,r,i)=>`${e} to ${n}: ${r} of ${t("event","events")(i)}.`,hint:"Keys: plus and minus to zoom, arrows to move, 0 for the whole time.",quiet:e=>`${nr(e)} without event`,lanes:"Lanes",oneLane:"One lane",byKind:"By kind",noTopics:"The data assign no events to focus topics; the periods are arranged by topic.",periods:"Phases and periods",periodsOf:"Phases of the strategy, periods of products, projects and bodies",phases:"Phases of the strategy",phasesNote:"By the last decision on each layer. The data do not say when the work on a layer began; implementation runs since it was decided.",periodsNote:(e,t)=>`${e} entries with a published period, by focus topic; for ${t} none is published. Only entries marked “project of the strategy” were decided by the strategy itself.`,noTopic:"Without focus topic",more:e=>`Show ${e} more`,kinds:{decision:"Decisions",session:"Sessions",meeting:"Retreats, meetings",workshop:"Workshops",publication:"Publications",milestone:"Milestones",none:"Kind not stated"}}},ir=e=>e/Rn*100+"%";function ar(e){return e<300?"start":e>700?"end":"middle"}let or=({key:e,lanes:t,crowds:n})=>1.25*t+1.6*("all"!==e)+1.25*!!n.some(({share:e})=>0===e);function sr(e,t,{todayX:f,pastX:g,cuts:d},m,p){let y=2.9+t.bands.reduce((e,t)=>e+or(t),0),w=y,v=t.bands.map(t=>{let n=function(e,t,n,r){let{key:a,marks:u,crowds:f,lanes:g}=t,d=n-or(t),m="all"===a?i:o`<g class="axis-band">
          <line x1="0" x2="100%" y1="${d+.15}em" y2="${d+.15}em" />
          <text y="${d+1.3}em">${rr[e.lang].kinds[a]}</text>
        </g>`;return o`${m}${s(u,({item:e})=>e.id,t=>function(e,t,n){let{item:r,lane:a,x:s,width:u}=t,f={type:"event",id:r.id},g=n-1.25*(a+.75),d=()=>{e.choose(f)},m=o`<title>${l(r,e.lang)}: ${h(r.event,"title",e.lang).text}</title>`;return 0===u?o`<svg
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${c(e,f)}
        x=${ir(s)}
        y="${g}em"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        overflow="visible"
        @click=${d}
      >${m}${x(r.mark)}</svg>`:o`<g
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${c(e,f)}
        @click=${d}
      >${m}${function({item:e,x:t,width:n},r){return o`<rect
      class="shape bar"
      x=${ir(t)}
      y="${r-.3}em"
      width=${ir(n)}
      height="0.6em"
      rx="0.3em"
    />${"decision"===e.mark?o`<svg x=${ir(t)} y="${r}em" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
            ${x(e.mark)}
          </svg>`:i}`}(t,g)}</g>`}(e,t,n))}${f.map(e=>function(e,t,n){let{x:r,width:a,count:s,share:u}=e,l=Math.max(2.35*u,.25);return o`<g class="axis-crowd" @click=${()=>{n.open(e)}}>
    ${u>0?o`<rect class="shape" x=${ir(r-.4*a)} width=${ir(.8*a)} y="${t-l-.2}em" height="${l}em" />`:i}
    <text x=${ir(r)} y="${t-l-.45}em" text-anchor="middle">${u>0?s:`+ ${s}`}</text>
  </g>`}(e,e.share>0?n:n-1.25*g,r))}`}(e,t,w,p);return w-=or(t),n});return a`<svg
    class="axis ${m}"
    part="axis"
    width="100%"
    height="${y+1.6}em"
    aria-hidden="true"
  >
    ${function(e,{ticks:t},i){return o`${t.map(({x:t,time:a,isYear:s})=>{var u,l,h;return o`<g class="axis-tick" ?data-year=${s}>
      <line x1=${ir(t)} x2=${ir(t)} y1="${2.5}em" y2="${i+1.6}em" />
      <text x=${ir(t)} dx="0.35em" y="${i+1.3}em">${u=e,l=a,s?String(new Date(l).getUTCFullYear()):(h=u.lang,n(`month/${h}`,()=>new Intl.DateTimeFormat(r[h],{month:"short",timeZone:"UTC"})).format(l))}</text>
    </g>`})}`}(e,t,y)}
    <line class="axis-line" x1="0" x2=${ir(g)} y1="${y}em" y2="${y}em" />
    <line
      class="axis-line"
      data-ahead
      x1=${ir(g)}
      x2="100%"
      y1="${y}em"
      y2="${y}em"
    />
    ${d.map(({x:t,years:n})=>o`<g class="axis-cut">
    <svg x=${ir(t)} y="${y-.7}em" width="1em" height="1.4em" viewBox="8 0 16 22" overflow="visible">
      <path class="axis-gap" d="M3 22 9 0h5L8 22Z" />
      <path d="M3 22 9 0M8 22 14 0" />
    </svg>
    <text x=${ir(t)} y="2.3em" text-anchor=${ar(t)}>${rr[e.lang].quiet(n)}</text>
  </g>`)}
    ${void 0===f?i:o`<g class="axis-today">
    <line x1=${ir(f)} x2=${ir(f)} y1="1.35em" y2="${y+.4}em" />
    <text x=${ir(f)} y="1em" text-anchor=${ar(f)}>${u(e.today,e.lang)}</text>
  </g>`} ${v}
  </svg>`}let ur=f`
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
`,lr={"+":"in","=":"in","-":"out",_:"out",0:"whole",ArrowLeft:"earlier",ArrowRight:"later",Home:"start",End:"end"};class hr{#e;#t;constructor(e){this.change=e,this.#e=new Map,this.#t=!1,this.down=e=>{("mouse"!==e.pointerType||0===e.button)&&(this.#e.set(e.pointerId,e.clientX),this.#t=!1)},this.move=e=>{let t=this.#e.get(e.pointerId),n=e.currentTarget;if(void 0===t||!(n instanceof HTMLElement)||!this.#t&&4>Math.abs(e.clientX-t))return;this.#t=!0,n.setPointerCapture(e.pointerId);let{left:r,width:i}=n.getBoundingClientRect(),a=[...this.#e.values()].map(e=>(e-r)/i);this.#e.set(e.pointerId,e.clientX);let[o,s]=function(e,t){let[n=0,r]=e,[i=0,a]=t;if(void 0===r||void 0===a)return[n-i,1+n-i];let o=Math.abs(a-i);if(o<.01)return[0,1];let s=Math.abs(r-n)/o,u=(n+r)/2-(i+a)/2*s;return[u,u+s]}(a,[...this.#e.values()].map(e=>(e-r)/i));this.change(o,s)},this.up=e=>{this.#e.delete(e.pointerId)}}get dragged(){return this.#t}}let cr=new y(()=>import("./timeline-periods-BmFJ5hox.js")),fr=new WeakMap,gr=(e,t)=>p(t,"month","long").format(e);var dr=Object.freeze({__proto__:null,ScalePicture:class{#n=Wn;#r=!1;#i=!1;#a=new Set;#o;#s;#u;constructor(e){this.refresh=e}#l=new hr((e,t)=>{let{from:n,to:r}=this.#n,i=r-n;this.#o&&this.#h(_n(this.#o,n+(e+t)/2*i,(t-e)*i))});#h(e){this.#n=e,this.refresh()}#c(e){this.#o&&this.#h(function(e,t,n){let{from:r,to:i}=t,[a,o]=[(r+i)/2,i-r];return{in:()=>_n(e,a,o/2),out:()=>_n(e,a,2*o),earlier:()=>_n(e,a-.5*o,o),later:()=>_n(e,a+.5*o,o),start:()=>_n(e,0,o),end:()=>_n(e,Rn,o),whole:()=>Wn}[n]()}(this.#o,this.#n,e))}#f=e=>{let t=e.target===e.currentTarget?function({key:e,altKey:t,ctrlKey:n,metaKey:r}){return t||n||r?void 0:lr[e]}(e):void 0;t&&(e.preventDefault(),this.#c(t))};#g=e=>{this.#l.dragged&&e.stopPropagation()};#d=({x:e,width:t,first:n})=>{if(!this.#o)return;let r=function(e,{from:t,to:n},r,i){let a=n-t;return _n(e,t+r/Rn*a,a*i)}(this.#o,this.#n,e,Math.min(.25,3*t/1e3));r.to-r.from>=.99*(this.#n.to-this.#n.from)?this.#u?.choose({type:"event",id:n.id}):this.#h(r)};#m(t){let n=[t,this.#n,this.#r];return(!this.#s||n.some((e,t)=>e!==this.#s?.key[t]))&&(this.#s={key:n,axis:function(t,n,r=!1){let{scale:i,today:a}=t,o=function({from:e,to:t}){return n=>(n-e)*Rn/(t-e)}(n),s=function({items:e,scale:t},n){return e.flatMap(e=>{let[r,i]=[n(t.place(e.start)),n(t.place(e.end))];return(0===e.span?r>=0&&r<=Rn:i>0&&r<Rn)?[{item:e,x:Math.max(r,0),end:Math.min(i,Rn)}]:[]})}(t,o),u=r?Gn.map(e=>[e,s.filter(({item:t})=>(t.event.kind??"none")===e)]).filter(([,e])=>e.length>0):[["all",s]],l=s.length>e,h=e=>({bands:u.map(([t,n])=>l?{key:t,marks:[],crowds:Jn(n,e.column),lanes:3}:function(e,t,n){let r=[],i=[],a=[];for(let e of t){let{item:t,x:o,end:s}=e,u=0===t.span?0:s-o,l=u>=.8*n.gap?u:0,h=function(e,t){let n=e.findIndex(e=>e<=t);return n<0&&e.length<18?e.length:n}(a,o);h<0?i.push(e):(a[h]=o+l+n.gap,r.push({item:t,x:o,width:l,lane:h}))}return{key:e,marks:r,crowds:Jn(i,2*n.gap).map(e=>({...e,share:0})),lanes:a.length}}(t,n,e)),ticks:function({place:e,timeAt:t,quiet:n},r,i){let[a,o]=[t(r.from),t(r.to)],s=n.reduce((e,{from:t,to:n})=>e+Math.max(0,Math.min(n,o)-Math.max(t,a)),0),u=Rn/(r.to-r.from),l=Xn.find(e=>{let t=new Date(o-s);return e&&e.range(new Date(a),t).length<=i});return(l?.range(new Date(a),new Date(o+1))??[]).map(t=>({x:(e(+t)-r.from)*u,time:+t,isYear:0===t.getUTCMonth()})).filter(({time:e,x:t})=>!n.some(({from:t,to:n})=>e>t&&e<n)&&t<=999)}(i,n,e.labels)}),c=o(i.place(a)),f=a>=i.start&&a<i.end&&c>=0&&c<=Rn,g=i.quiet.map(({from:e,to:t,years:n})=>({x:o((i.place(e)+i.place(t))/2),years:n}));return{wide:h(Kn),narrow:h(Qn),todayX:f?c:void 0,pastX:Math.max(0,Math.min(c,Rn)),cuts:g.filter(({x:e})=>e>=0&&e<=Rn),shown:s.length,from:i.timeAt(n.from),to:i.timeAt(n.to)-1}}(t,this.#n,this.#r)}),this.#s.axis}render(e,t){var n;let r=function(e){if(!fr.has(e)){let t=e.groups.filter(({year:e})=>void 0!==e).flatMap(e=>e.items);fr.set(e,function(e,t){let n,r;if(0===e.length)return;let i=(r=Math.max(4*((n=e.map(e=>Math.abs(w(e)-t)).sort((e,t)=>e-t))[Math.floor((n.length-1)/2)]??0),78894e7),{inside:e.filter(e=>Math.abs(w(e)-t)<=r),reach:r});return{scale:function(e,t){let n,r=function({inside:e,reach:t},n){let r=n+t;return function(e,t){let[n=t,r=t]=[e[0],e.at(-1)],i=Math.max(r-n,631152e5);return t>=n-i&&t<=r+i?[...e,t].sort((e,t)=>e-t):e}(e.flatMap(e=>{let t=e.end-1<=r?[e.end-1]:[];return[w(e),...t]}).sort((e,t)=>e-t),n)}(e,t),i=+ft.floor(new Date(r[0]??t)),a=+ft.offset(ft.floor(new Date(r.at(-1)??t)),1),o=(n=(r.at(-1)??0)-(r[0]??0),r.slice(1).flatMap((e,t)=>{let i=r[t]??e;if(e-i<Math.max(946728e5,.15*n))return[];let[a,o]=[ft.ceil(new Date(i)),ft.floor(new Date(e))],s=ft.count(a,o);return s<2?[]:[{from:+a,to:+o,years:s}]})),s=a-i-o.reduce((e,{from:t,to:n})=>e+n-t,0),u=(Rn-60*o.length)/s,[l,h]=[[i],[0]],[c,f]=[i,0];for(let{from:e,to:t}of o)f+=(e-c)*u,l.push(e,t),h.push(f,f+60),[c,f]=[t,f+60];let g=function(){return qn.apply(function e(t,n,r,i,a,o,s,u,l,h){var c=function(){var e,t,n,r,i,a,o=In,s=In,u=function e(t,n){var r,i,a=typeof n;return null==n||"boolean"===a?Ue(n):("number"===a?He:"string"===a?(i=Q(n))?(n=i,Fe):function(e,t){var n,r,i,a,o,s=Ye.lastIndex=Ae.lastIndex=0,u=-1,l=[],h=[];for(e+="",t+="";(i=Ye.exec(e))&&(a=Ae.exec(t));)(o=a.index)>s&&(o=t.slice(s,o),l[u]?l[u]+=o:l[++u]=o),(i=i[0])===(a=a[0])?l[u]?l[u]+=a:l[++u]=a:(l[++u]=null,h.push({i:u,x:He(i,a)})),s=Ae.lastIndex;return s<t.length&&(o=t.slice(s),l[u]?l[u]+=o:l[++u]=o),l.length<2?h[0]?(n=h[0].x,function(e){return n(e)+""}):(r=t,function(){return r}):(t=h.length,function(e){for(var n,r=0;r<t;++r)l[(n=h[r]).i]=n.x(e);return l.join("")})}:n instanceof Q?Fe:n instanceof Date?function(e,t){var n=new Date;return e*=1,t*=1,function(r){return n.setTime(e*(1-r)+t*r),n}}:!ArrayBuffer.isView(r=n)||r instanceof DataView?Array.isArray(n)?function(t,n){var r,i=n?n.length:0,a=t?Math.min(i,t.length):0,o=Array(a),s=Array(i);for(r=0;r<a;++r)o[r]=e(t[r],n[r]);for(;r<i;++r)s[r]=n[r];return function(e){for(r=0;r<a;++r)s[r]=o[r](e);return s}}:"function"!=typeof n.valueOf&&"function"!=typeof n.toString||isNaN(n)?function(t,n){var r,i={},a={};for(r in(null===t||"object"!=typeof t)&&(t={}),(null===n||"object"!=typeof n)&&(n={}),n)r in t?i[r]=e(t[r],n[r]):a[r]=n[r];return function(e){for(r in i)a[r]=i[r](e);return a}}:He:function(e,t){t||(t=[]);var n,r=e?Math.min(t.length,e.length):0,i=t.slice();return function(a){for(n=0;n<r;++n)i[n]=e[n]*(1-a)+t[n]*a;return i}})(t,n)},l=jn;function h(){var e,t,n,u=Math.min(o.length,s.length);return l!==jn&&(e=o[0],t=o[u-1],e>t&&(n=e,e=t,t=n),l=function(n){return Math.max(e,Math.min(t,n))}),r=u>2?Zn:Pn,i=a=null,c}function c(t){return null==t||isNaN(t*=1)?n:(i||(i=r(o.map(e),s,u)))(e(l(t)))}return c.invert=function(n){return l(t((a||(a=r(s,o.map(e),He)))(n)))},c.domain=function(e){return arguments.length?(o=Array.from(e,En),h()):o.slice()},c.range=function(e){return arguments.length?(s=Array.from(e),h()):s.slice()},c.rangeRound=function(e){return s=Array.from(e),u=Le,h()},c.clamp=function(e){return arguments.length?(l=!!e||jn,h()):l!==jn},c.interpolate=function(e){return arguments.length?(u=e,h()):u},c.unknown=function(e){return arguments.length?(n=e,c):n},function(n,r){return e=n,t=r,h()}}()(jn,jn),f=c.invert,g=c.domain,d=h(".%L"),m=h(":%S"),p=h("%I:%M"),y=h("%I %p"),x=h("%a %d"),w=h("%b %d"),v=h("%B"),b=h("%Y");function M(e){return(l(e)<e?d:u(e)<e?m:s(e)<e?p:o(e)<e?y:i(e)<e?a(e)<e?x:w:r(e)<e?v:b)(e)}return c.invert=function(e){return new Date(Math.round(f(e)))},c.domain=function(e){return arguments.length?g(Array.from(e,Vn)):g().map(Bn)},c.ticks=function(e){var n=g();return t(n[0],n[n.length-1],e??10)},c.tickFormat=function(e,t){return null==t?M:h(t)},c.nice=function(e){var t,r,i,a,o,s,u,l=g();return e&&"function"==typeof e.range||(e=n(l[0],l[l.length-1],e??10)),e?g((r=e,a=0,o=(t=(t=l).slice()).length-1,s=t[a],(u=t[o])<s&&(i=a,a=o,o=i,i=s,s=u,u=i),t[a]=r.floor(s),t[o]=r.ceil(u),t)):c},c.copy=function(){return e(t,n,r,i,a,o,s,u,l,h).domain(c.domain()).range(c.range()).interpolate(c.interpolate()).clamp(c.clamp()).unknown(c.unknown())},c}(gt,dt,ft,ht,rt,Re,Be,Ze,Pe,A).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}([...l,a],[...h,Rn]).clamp(!0);return{start:i,end:a,quiet:o,place:e=>g(e),timeAt:e=>+g.invert(e)}}(i,t),today:t,items:[...i.inside].sort((e,t)=>e.start-t.start),before:e.filter(e=>w(e)<t-i.reach).length,after:e.filter(e=>w(e)>t+i.reach).length}}(t,e.today))}return fr.get(e)}(t);if(this.#o=r,this.#u=e,!r)return i;let o=this.#m(r),s=rr[e.lang],[u,l]=[gr(o.from,e.lang),gr(o.to,e.lang)],{before:h,after:c,items:f}=r,d=g(" ",this.#n!==Wn&&s.shown(u,l,o.shown,f.length),h+c>0&&s.beyond(h,c),this.#r&&s.noTopics);return a`${this.#p(e)}
      <div
        class="axis-box"
        role="group"
        tabindex="0"
        aria-label=${s.axis(u,l)}
        aria-describedby="axis-hint"
        @keydown=${this.#f}
        @pointerdown=${this.#l.down}
        @pointermove=${this.#l.move}
        @pointerup=${this.#l.up}
        @pointercancel=${this.#l.up}
        @click=${{handleEvent:this.#g,capture:!0}}
      >
        ${n={open:this.#d},[sr(e,o.wide,o,"wide",n),sr(e,o.narrow,o,"narrow",n)]}
      </div>
      <p class="axis-hint muted small" id="axis-hint">${s.hint}</p>
      <p class="note small" role="status">${d}</p>
      ${this.#y(e,r)}`}#p(e){let t=rr[e.lang],{from:n,to:r}=this.#n,i=n<=0&&r>=1e3,o=(e,t,n)=>a`<button
        type="button"
        class="link"
        aria-disabled=${n}
        @click=${()=>{this.#c(e)}}
      >
        ${t}
      </button>`,s=(e,t,n)=>a`<button type="button" class="link view" aria-pressed=${t} @click=${n}>
        ${e}
      </button>`,u=e=>()=>{this.#r=e,this.refresh()};return a`<div class="axis-controls small" part="axis-controls">
      <span class="views zoom" role="group" aria-label=${t.window}
        >${o("in",t.zoomIn,!1)} ${o("out",t.zoomOut,i)}
        ${o("earlier",t.earlier,n<=0)}
        ${o("later",t.later,r>=1e3)}
        ${o("whole",t.whole,i)}</span
      >
      <span class="views" role="group" aria-label=${t.lanes}
        >${s(t.oneLane,!this.#r,u(!1))}
        ${s(t.byKind,this.#r,u(!0))}</span
      >
      ${s(t.periods,this.#i,()=>{this.#i=!this.#i,cr.load().then(this.refresh),this.refresh()})}
    </div>`}#y(e,t){if(!this.#i)return;let{loading:n,failedDetails:r}=d[e.lang],i=cr.module;return i?i.renderPeriods(e,t,this.#n,{isOpen:e=>this.#a.has(e),open:e=>{this.#a.add(e),this.refresh()}}):m(cr.failed?r:n,e=>a`<p role="status">${e}</p>`)}},sheets:[ur]});export{Rn as A,ir as p,rr as s,dr as t};
