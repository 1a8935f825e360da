import{a7 as e,c as t,p as n,bw as r,bX as i,bY as a,I as o,T as s,j as u,r as l,a1 as c,a4 as h,P as f,ae as g,d,g as m,a3 as p,f as y,a0 as x,c0 as w}from"../fds.js";import{L as v}from"./render-hydrate-DyRUNtjT.js";import{p as b}from"./timeline-DLZBJZXH.js";function M({date:e,start:t}){return Number.isFinite(t)?t:e?.to?.start??0}function $(e,t){return null==e||null==t?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function k(e,t){return null==e||null==t?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function T(e){let t,n,r;function i(e,r,i=0,a=e.length){if(i<a){if(0!==t(r,r))return a;do{let t=i+a>>>1;0>n(e[t],r)?i=t+1:a=t}while(i<a)}return i}return 2!==e.length?(t=$,n=(t,n)=>$(e(t),n),r=(t,n)=>e(t)-n):(t=e===$||e===k?e:C,n=e,r=e),{left:i,center:function(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o},right:function(e,r,i=0,a=e.length){if(i<a){if(0!==t(r,r))return a;do{let t=i+a>>>1;0>=n(e[t],r)?i=t+1:a=t}while(i<a)}return i}}}function C(){return 0}let D=T($).right;T(function(e){return null===e?NaN:+e}).center;let U=Math.sqrt(50),N=Math.sqrt(10),S=Math.sqrt(2);function F(e,t,n){return function e(t,n,r){let i,a,o,s=(n-t)/Math.max(0,r),u=Math.floor(Math.log10(s)),l=s/Math.pow(10,u),c=l>=U?10:l>=N?5:l>=S?2:1;return u<0?(i=Math.round(t*(o=Math.pow(10,-u)/c)),a=Math.round(n*o),i/o<t&&++i,a/o>n&&--a,o=-o):(i=Math.round(t/(o=Math.pow(10,u)*c)),a=Math.round(n/o),i*o<t&&++i,a*o>n&&--a),a<i&&.5<=r&&r<2?e(t,n,2*r):[i,a,o]}(e*=1,t*=1,n*=1)[2]}function H(e,t,n){n*=1;let r=(t*=1)<(e*=1),i=r?F(t,e,n):F(e,t,n);return(r?-1:1)*(i<0?-1/i:i)}function Y(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function A(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function L(){}var z,q,E,I=1/.7,j="\\s*([+-]?\\d+)\\s*",O="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",P="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Z=/^#([0-9a-f]{3,8})$/,B=RegExp(`^rgb\\(${j},${j},${j}\\)$`),R=RegExp(`^rgb\\(${P},${P},${P}\\)$`),V=RegExp(`^rgba\\(${j},${j},${j},${O}\\)$`),W=RegExp(`^rgba\\(${P},${P},${P},${O}\\)$`),X=RegExp(`^hsl\\(${O},${P},${P}\\)$`),K=RegExp(`^hsla\\(${O},${P},${P},${O}\\)$`),J={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};function Q(){return this.rgb().formatHex()}function G(){return this.rgb().formatRgb()}function _(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Z.exec(e))?(n=t[1].length,t=parseInt(t[1],16),6===n?ee(t):3===n?new ie(t>>8&15|t>>4&240,t>>4&15|240&t,(15&t)<<4|15&t,1):8===n?te(t>>24&255,t>>16&255,t>>8&255,(255&t)/255):4===n?te(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|240&t,((15&t)<<4|15&t)/255):null):(t=B.exec(e))?new ie(t[1],t[2],t[3],1):(t=R.exec(e))?new ie(255*t[1]/100,255*t[2]/100,255*t[3]/100,1):(t=V.exec(e))?te(t[1],t[2],t[3],t[4]):(t=W.exec(e))?te(255*t[1]/100,255*t[2]/100,255*t[3]/100,t[4]):(t=X.exec(e))?ce(t[1],t[2]/100,t[3]/100,1):(t=K.exec(e))?ce(t[1],t[2]/100,t[3]/100,t[4]):J.hasOwnProperty(e)?ee(J[e]):"transparent"===e?new ie(NaN,NaN,NaN,0):null}function ee(e){return new ie(e>>16&255,e>>8&255,255&e,1)}function te(e,t,n,r){return r<=0&&(e=t=n=NaN),new ie(e,t,n,r)}function ne(e){return e instanceof L||(e=_(e)),e?new ie((e=e.rgb()).r,e.g,e.b,e.opacity):new ie}function re(e,t,n,r){return 1==arguments.length?ne(e):new ie(e,t,n,r??1)}function ie(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}function ae(){return`#${le(this.r)}${le(this.g)}${le(this.b)}`}function oe(){let e=se(this.opacity);return`${1===e?"rgb(":"rgba("}${ue(this.r)}, ${ue(this.g)}, ${ue(this.b)}${1===e?")":`, ${e})`}`}function se(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function ue(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function le(e){return((e=ue(e))<16?"0":"")+e.toString(16)}function ce(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new fe(e,t,n,r)}function he(e){if(e instanceof fe)return new fe(e.h,e.s,e.l,e.opacity);if(e instanceof L||(e=_(e)),!e)return new fe;if(e instanceof fe)return e;var t=(e=e.rgb()).r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,u=(a+i)/2;return s?(o=t===a?(n-r)/s+6*(n<r):n===a?(r-t)/s+2:(t-n)/s+4,s/=u<.5?a+i:2-a-i,o*=60):s=u>0&&u<1?0:o,new fe(o,s,u,e.opacity)}function fe(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}function ge(e){return(e=(e||0)%360)<0?e+360:e}function de(e){return Math.max(0,Math.min(1,e||0))}function me(e,t,n){return 255*(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)}Y(L,_,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Q,formatHex:Q,formatHex8:function(){return this.rgb().formatHex8()},formatHsl:function(){return he(this).formatHsl()},formatRgb:G,toString:G}),Y(ie,re,A(L,{brighter(e){return e=null==e?I:Math.pow(I,e),new ie(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new ie(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new ie(ue(this.r),ue(this.g),ue(this.b),se(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ae,formatHex:ae,formatHex8:function(){return`#${le(this.r)}${le(this.g)}${le(this.b)}${le(255*(isNaN(this.opacity)?1:this.opacity))}`},formatRgb:oe,toString:oe})),Y(fe,function(e,t,n,r){return 1==arguments.length?he(e):new fe(e,t,n,r??1)},A(L,{brighter(e){return e=null==e?I:Math.pow(I,e),new fe(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new fe(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+360*(this.h<0),t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new ie(me(e>=240?e-240:e+120,i,r),me(e,i,r),me(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new fe(ge(this.h),de(this.s),de(this.l),se(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=se(this.opacity);return`${1===e?"hsl(":"hsla("}${ge(this.h)}, ${100*de(this.s)}%, ${100*de(this.l)}%${1===e?")":`, ${e})`}`}}));let pe=Math.PI/180,ye=180/Math.PI,xe=4/29,we=6/29,ve=6/29*3*(6/29);function be(e){if(e instanceof Me)return new Me(e.l,e.a,e.b,e.opacity);if(e instanceof De)return Ue(e);e instanceof ie||(e=ne(e));var t,n,r=Ce(e.r),i=Ce(e.g),a=Ce(e.b),o=$e((.2225045*r+.7168786*i+.0606169*a)/1);return r===i&&i===a?t=n=o:(t=$e((.4360747*r+.3850649*i+.1430804*a)/.96422),n=$e((.0139322*r+.0971045*i+.7141733*a)/.82521)),new Me(116*o-16,500*(t-o),200*(o-n),e.opacity)}function Me(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}function $e(e){return e>.008856451679035631?Math.pow(e,1/3):e/ve+xe}function ke(e){return e>we?e*e*e:ve*(e-xe)}function Te(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Ce(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function De(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Ue(e){if(isNaN(e.h))return new Me(e.l,0,0,e.opacity);var t=e.h*pe;return new Me(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}function Ne(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof Se)return new Se(e.h,e.s,e.l,e.opacity);e instanceof ie||(e=ne(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(-.6557636667999999*r+-1.7884503806*t-3.5172982438*n)/-5.9615122912,a=r-i,o=-(1.97294*(n-i)- -.29227*a)/.90649,s=Math.sqrt(o*o+a*a)/(1.97294*i*(1-i)),u=s?Math.atan2(o,a)*ye-120:NaN;return new Se(u<0?u+360:u,s,i,e.opacity)}(e):new Se(e,t,n,r??1)}function Se(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Y(Me,function(e,t,n,r){return 1==arguments.length?be(e):new Me(e,t,n,r??1)},A(L,{brighter(e){return new Me(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new Me(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return new ie(Te(3.1338561*(t=.96422*ke(t))-1.6168667*(e=+ke(e))-.4906146*(n=.82521*ke(n))),Te(-.9787684*t+1.9161415*e+.033454*n),Te(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}})),Y(De,function(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof De)return new De(e.h,e.c,e.l,e.opacity);if(e instanceof Me||(e=be(e)),0===e.a&&0===e.b)return new De(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*ye;return new De(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}(e):new De(e,t,n,r??1)},A(L,{brighter(e){return new De(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new De(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Ue(this).rgb()}})),Y(Se,Ne,A(L,{brighter(e){return e=null==e?I:Math.pow(I,e),new Se(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new Se(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*pe,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new ie(255*(t+n*(-.14861*r+1.78277*i)),255*(t+n*(-.29227*r+-.90649*i)),255*(t+1.97294*r*n),this.opacity)}}));var Fe=e=>()=>e;function He(e,t){return function(n){return e+n*t}}function Ye(e,t){var n=t-e;return n?He(e,n):Fe(isNaN(e)?t:e)}var Ae=function e(t){var n,r=1==(n=+t)?Ye:function(e,t){var r,i,a;return t-e?(r=e,i=t,r=Math.pow(r,a=n),i=Math.pow(i,a)-r,a=1/a,function(e){return Math.pow(r+e*i,a)}):Fe(isNaN(e)?t:e)};function i(e,t){var n=r((e=re(e)).r,(t=re(t)).r),i=r(e.g,t.g),a=r(e.b,t.b),o=Ye(e.opacity,t.opacity);return function(t){return e.r=n(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+""}}return i.gamma=e,i}(1);function Le(e,t){return e*=1,t*=1,function(n){return e*(1-n)+t*n}}var ze=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,qe=RegExp(ze.source,"g");function Ee(e,t){return e*=1,t*=1,function(n){return Math.round(e*(1-n)+t*n)}}function Ie(e){return((e=Math.exp(e))+1/e)/2}function je(e){return function t(n){function r(t,r){var i=e((t=Ne(t)).h,(r=Ne(r)).h),a=Ye(t.s,r.s),o=Ye(t.l,r.l),s=Ye(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(Math.pow(e,n)),t.opacity=s(e),t+""}}return n*=1,r.gamma=t,r}(1)}!function e(t,n,r){function i(e,i){var a,o,s=e[0],u=e[1],l=e[2],c=i[0],h=i[1],f=i[2],g=c-s,d=h-u,m=g*g+d*d;if(m<1e-12)o=Math.log(f/l)/t,a=function(e){return[s+e*g,u+e*d,l*Math.exp(t*e*o)]};else{var p=Math.sqrt(m),y=(f*f-l*l+r*m)/(2*l*n*p),x=(f*f-l*l-r*m)/(2*f*n*p),w=Math.log(Math.sqrt(y*y+1)-y);o=(Math.log(Math.sqrt(x*x+1)-x)-w)/t,a=function(e){var r,i,a=e*o,c=Ie(w),h=l/(n*p)*(c*(((r=Math.exp(2*(r=t*a+w)))-1)/(r+1))-((i=Math.exp(i=w))-1/i)/2);return[s+h*g,u+h*d,l*c/Ie(t*a+w)]}}return a.duration=1e3*Math.abs(o)*t/Math.SQRT2,a}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i}(Math.SQRT2,2,4),je(function(e,t){var n=t-e;return n?He(e,n>180||n<-180?n-360*Math.round(n/360):n):Fe(isNaN(e)?t:e)}),je(Ye);let Oe=new Date,Pe=new Date;function Ze(e,t,n,r){function i(t){return e(t=0==arguments.length?new Date:new Date(+t)),t}return i.floor=t=>(e(t=new Date(+t)),t),i.ceil=n=>(e(n=new Date(n-1)),t(n,1),e(n),n),i.round=e=>{let t=i(e),n=i.ceil(e);return e-t<n-e?t:n},i.offset=(e,n)=>(t(e=new Date(+e),null==n?1:Math.floor(n)),e),i.range=(n,r,a)=>{let o,s=[];if(n=i.ceil(n),a=null==a?1:Math.floor(a),!(n<r&&a>0))return s;do{s.push(o=new Date(+n)),t(n,a),e(n)}while(o<n&&n<r);return s},i.filter=n=>Ze(t=>{if(t>=t)for(;e(t),!n(t);)t.setTime(t-1)},(e,r)=>{if(e>=e)if(r<0)for(;++r<=0;)for(;t(e,-1),!n(e););else for(;--r>=0;)for(;t(e,1),!n(e););}),n&&(i.count=(t,r)=>(Oe.setTime(+t),Pe.setTime(+r),e(Oe),e(Pe),Math.floor(n(Oe,Pe))),i.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?i.filter(r?t=>r(t)%e==0:t=>i.count(0,t)%e==0):i:null),i}let Be=Ze(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);Be.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?Ze(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):Be:null,Be.range;let Re=Ze(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+1e3*t)},(e,t)=>(t-e)/1e3,e=>e.getUTCSeconds());Re.range,Ze(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds())},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getMinutes()).range;let Ve=Ze(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getUTCMinutes());Ve.range,Ze(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds()-6e4*e.getMinutes())},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getHours()).range;let We=Ze(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getUTCHours());We.range;let Xe=Ze(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/864e5,e=>e.getDate()-1);Xe.range;let Ke=Ze(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>e.getUTCDate()-1);Ke.range;let Je=Ze(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>Math.floor(e/864e5));function Qe(e){return Ze(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+7*t)},(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/6048e5)}Je.range;let Ge=Qe(0),_e=Qe(1),et=Qe(2),tt=Qe(3),nt=Qe(4),rt=Qe(5),it=Qe(6);function at(e){return Ze(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+7*t)},(e,t)=>(t-e)/6048e5)}Ge.range,_e.range,et.range,tt.range,nt.range,rt.range,it.range;let ot=at(0),st=at(1),ut=at(2),lt=at(3),ct=at(4),ht=at(5),ft=at(6);ot.range,st.range,ut.range,lt.range,ct.range,ht.range,ft.range,Ze(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+12*(t.getFullYear()-e.getFullYear()),e=>e.getMonth()).range;let gt=Ze(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+12*(t.getUTCFullYear()-e.getUTCFullYear()),e=>e.getUTCMonth());gt.range;let dt=Ze(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());dt.every=e=>isFinite(e=Math.floor(e))&&e>0?Ze(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}):null,dt.range;let mt=Ze(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());mt.every=e=>isFinite(e=Math.floor(e))&&e>0?Ze(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}):null,mt.range;let[pt,yt]=function(e){let t=[[Re,1,1e3],[Re,5,5e3],[Re,15,15e3],[Re,30,3e4],[Ve,1,6e4],[Ve,5,3e5],[Ve,15,9e5],[Ve,30,18e5],[We,1,36e5],[We,3,108e5],[We,6,216e5],[We,12,432e5],[Je,1,864e5],[Je,2,1728e5],[ot,1,6048e5],[gt,1,2592e6],[gt,3,7776e6],[e,1,31536e6]];function n(n,r,i){let a=Math.abs(r-n)/i,o=T(([,,e])=>e).right(t,a);if(o===t.length)return e.every(H(n/31536e6,r/31536e6,i));if(0===o)return Be.every(Math.max(H(n,r,i),1));let[s,u]=t[a/t[o-1][2]<t[o][2]/a?o-1:o];return s.every(u)}return[function(e,t,r){let i=t<e;i&&([e,t]=[t,e]);let a=r&&"function"==typeof r.range?r:n(e,t,r),o=a?a.range(e,+t+1):[];return i?o.reverse():o},n]}(mt);function xt(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function wt(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function vt(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}var bt={"-":"",_:" ",0:"0"},Mt=/^\s*\d+/,$t=/^%/,kt=/[\\^$*+?|[\]().{}]/g;function Tt(e,t,n){var r=e<0?"-":"",i=(r?-e:e)+"",a=i.length;return r+(a<n?Array(n-a+1).join(t)+i:i)}function Ct(e){return e.replace(kt,"\\$&")}function Dt(e){return RegExp("^(?:"+e.map(Ct).join("|")+")","i")}function Ut(e){return new Map(e.map((e,t)=>[e.toLowerCase(),t]))}function Nt(e,t,n){var r=Mt.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function St(e,t,n){var r=Mt.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function Ft(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function Ht(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function Yt(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function At(e,t,n){var r=Mt.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function Lt(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function zt(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function qt(e,t,n){var r=Mt.exec(t.slice(n,n+1));return r?(e.q=3*r[0]-3,n+r[0].length):-1}function Et(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function It(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function jt(e,t,n){var r=Mt.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function Ot(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function Pt(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function Zt(e,t,n){var r=Mt.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function Bt(e,t,n){var r=Mt.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function Rt(e,t,n){var r=Mt.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function Vt(e,t,n){var r=$t.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function Wt(e,t,n){var r=Mt.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function Xt(e,t,n){var r=Mt.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function Kt(e,t){return Tt(e.getDate(),t,2)}function Jt(e,t){return Tt(e.getHours(),t,2)}function Qt(e,t){return Tt(e.getHours()%12||12,t,2)}function Gt(e,t){return Tt(1+Xe.count(dt(e),e),t,3)}function _t(e,t){return Tt(e.getMilliseconds(),t,3)}function en(e,t){return _t(e,t)+"000"}function tn(e,t){return Tt(e.getMonth()+1,t,2)}function nn(e,t){return Tt(e.getMinutes(),t,2)}function rn(e,t){return Tt(e.getSeconds(),t,2)}function an(e){var t=e.getDay();return 0===t?7:t}function on(e,t){return Tt(Ge.count(dt(e)-1,e),t,2)}function sn(e){var t=e.getDay();return t>=4||0===t?nt(e):nt.ceil(e)}function un(e,t){return e=sn(e),Tt(nt.count(dt(e),e)+(4===dt(e).getDay()),t,2)}function ln(e){return e.getDay()}function cn(e,t){return Tt(_e.count(dt(e)-1,e),t,2)}function hn(e,t){return Tt(e.getFullYear()%100,t,2)}function fn(e,t){return Tt((e=sn(e)).getFullYear()%100,t,2)}function gn(e,t){return Tt(e.getFullYear()%1e4,t,4)}function dn(e,t){var n=e.getDay();return Tt((e=n>=4||0===n?nt(e):nt.ceil(e)).getFullYear()%1e4,t,4)}function mn(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+Tt(t/60|0,"0",2)+Tt(t%60,"0",2)}function pn(e,t){return Tt(e.getUTCDate(),t,2)}function yn(e,t){return Tt(e.getUTCHours(),t,2)}function xn(e,t){return Tt(e.getUTCHours()%12||12,t,2)}function wn(e,t){return Tt(1+Ke.count(mt(e),e),t,3)}function vn(e,t){return Tt(e.getUTCMilliseconds(),t,3)}function bn(e,t){return vn(e,t)+"000"}function Mn(e,t){return Tt(e.getUTCMonth()+1,t,2)}function $n(e,t){return Tt(e.getUTCMinutes(),t,2)}function kn(e,t){return Tt(e.getUTCSeconds(),t,2)}function Tn(e){var t=e.getUTCDay();return 0===t?7:t}function Cn(e,t){return Tt(ot.count(mt(e)-1,e),t,2)}function Dn(e){var t=e.getUTCDay();return t>=4||0===t?ct(e):ct.ceil(e)}function Un(e,t){return e=Dn(e),Tt(ct.count(mt(e),e)+(4===mt(e).getUTCDay()),t,2)}function Nn(e){return e.getUTCDay()}function Sn(e,t){return Tt(st.count(mt(e)-1,e),t,2)}function Fn(e,t){return Tt(e.getUTCFullYear()%100,t,2)}function Hn(e,t){return Tt((e=Dn(e)).getUTCFullYear()%100,t,2)}function Yn(e,t){return Tt(e.getUTCFullYear()%1e4,t,4)}function An(e,t){var n=e.getUTCDay();return Tt((e=n>=4||0===n?ct(e):ct.ceil(e)).getUTCFullYear()%1e4,t,4)}function Ln(){return"+0000"}function zn(){return"%"}function qn(e){return+e}function En(e){return Math.floor(e/1e3)}(z=function(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,o=e.shortDays,s=e.months,u=e.shortMonths,l=Dt(i),c=Ut(i),h=Dt(a),f=Ut(a),g=Dt(o),d=Ut(o),m=Dt(s),p=Ut(s),y=Dt(u),x=Ut(u),w={a:function(e){return o[e.getDay()]},A:function(e){return a[e.getDay()]},b:function(e){return u[e.getMonth()]},B:function(e){return s[e.getMonth()]},c:null,d:Kt,e:Kt,f:en,g:fn,G:dn,H:Jt,I:Qt,j:Gt,L:_t,m:tn,M:nn,p:function(e){return i[+(e.getHours()>=12)]},q:function(e){return 1+~~(e.getMonth()/3)},Q:qn,s:En,S:rn,u:an,U:on,V:un,w:ln,W:cn,x:null,X:null,y:hn,Y:gn,Z:mn,"%":zn},v={a:function(e){return o[e.getUTCDay()]},A:function(e){return a[e.getUTCDay()]},b:function(e){return u[e.getUTCMonth()]},B:function(e){return s[e.getUTCMonth()]},c:null,d:pn,e:pn,f:bn,g:Hn,G:An,H:yn,I:xn,j:wn,L:vn,m:Mn,M:$n,p:function(e){return i[+(e.getUTCHours()>=12)]},q:function(e){return 1+~~(e.getUTCMonth()/3)},Q:qn,s:En,S:kn,u:Tn,U:Cn,V:Un,w:Nn,W:Sn,x:null,X:null,y:Fn,Y:Yn,Z:Ln,"%":zn},b={a:function(e,t,n){var r=g.exec(t.slice(n));return r?(e.w=d.get(r[0].toLowerCase()),n+r[0].length):-1},A:function(e,t,n){var r=h.exec(t.slice(n));return r?(e.w=f.get(r[0].toLowerCase()),n+r[0].length):-1},b:function(e,t,n){var r=y.exec(t.slice(n));return r?(e.m=x.get(r[0].toLowerCase()),n+r[0].length):-1},B:function(e,t,n){var r=m.exec(t.slice(n));return r?(e.m=p.get(r[0].toLowerCase()),n+r[0].length):-1},c:function(e,n,r){return k(e,t,n,r)},d:It,e:It,f:Rt,g:Lt,G:At,H:Ot,I:Ot,j:jt,L:Bt,m:Et,M:Pt,p:function(e,t,n){var r=l.exec(t.slice(n));return r?(e.p=c.get(r[0].toLowerCase()),n+r[0].length):-1},q:qt,Q:Wt,s:Xt,S:Zt,u:St,U:Ft,V:Ht,w:Nt,W:Yt,x:function(e,t,r){return k(e,n,t,r)},X:function(e,t,n){return k(e,r,t,n)},y:Lt,Y:At,Z:zt,"%":Vt};function M(e,t){return function(n){var r,i,a,o=[],s=-1,u=0,l=e.length;for(n instanceof Date||(n=new Date(+n));++s<l;)37===e.charCodeAt(s)&&(o.push(e.slice(u,s)),null!=(i=bt[r=e.charAt(++s)])?r=e.charAt(++s):i="e"===r?" ":"0",(a=t[r])&&(r=a(n,i)),o.push(r),u=s+1);return o.push(e.slice(u,s)),o.join("")}}function $(e,t){return function(n){var r,i,a=vt(1900,void 0,1);if(k(a,e,n+="",0)!=n.length)return null;if("Q"in a)return new Date(a.Q);if("s"in a)return new Date(1e3*a.s+("L"in a?a.L:0));if(!t||"Z"in a||(a.Z=0),"p"in a&&(a.H=a.H%12+12*a.p),void 0===a.m&&(a.m="q"in a?a.q:0),"V"in a){if(a.V<1||a.V>53)return null;"w"in a||(a.w=1),"Z"in a?(r=(i=(r=wt(vt(a.y,0,1))).getUTCDay())>4||0===i?st.ceil(r):st(r),r=Ke.offset(r,7*(a.V-1)),a.y=r.getUTCFullYear(),a.m=r.getUTCMonth(),a.d=r.getUTCDate()+(a.w+6)%7):(r=(i=(r=xt(vt(a.y,0,1))).getDay())>4||0===i?_e.ceil(r):_e(r),r=Xe.offset(r,7*(a.V-1)),a.y=r.getFullYear(),a.m=r.getMonth(),a.d=r.getDate()+(a.w+6)%7)}else("W"in a||"U"in a)&&("w"in a||(a.w="u"in a?a.u%7:+("W"in a)),i="Z"in a?wt(vt(a.y,0,1)).getUTCDay():xt(vt(a.y,0,1)).getDay(),a.m=0,a.d="W"in a?(a.w+6)%7+7*a.W-(i+5)%7:a.w+7*a.U-(i+6)%7);return"Z"in a?(a.H+=a.Z/100|0,a.M+=a.Z%100,wt(a)):xt(a)}}function k(e,t,n,r){for(var i,a,o=0,s=t.length,u=n.length;o<s;){if(r>=u)return-1;if(37===(i=t.charCodeAt(o++))){if(!(a=b[(i=t.charAt(o++))in bt?t.charAt(o++):i])||(r=a(e,n,r))<0)return-1}else if(i!=n.charCodeAt(r++))return-1}return r}return w.x=M(n,w),w.X=M(r,w),w.c=M(t,w),v.x=M(n,v),v.X=M(r,v),v.c=M(t,v),{format:function(e){var t=M(e+="",w);return t.toString=function(){return e},t},parse:function(e){var t=$(e+="",!1);return t.toString=function(){return e},t},utcFormat:function(e){var t=M(e+="",v);return t.toString=function(){return e},t},utcParse:function(e){var t=$(e+="",!0);return t.toString=function(){return e},t}}}({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]})).format,z.parse,q=z.utcFormat,E=z.utcParse;var In="%Y-%m-%dT%H:%M:%S.%LZ";function jn(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function On(e){return+e}Date.prototype.toISOString||q(In),+new Date("2000-01-01T00:00:00.000Z")||E(In);var Pn=[0,1];function Zn(e){return e}function Bn(e,t){var n;return(t-=e*=1)?function(n){return(n-e)/t}:(n=isNaN(t)?NaN:.5,function(){return n})}function Rn(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=Bn(i,r),a=n(o,a)):(r=Bn(r,i),a=n(a,o)),function(e){return a(r(e))}}function Vn(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=Bn(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=D(e,t,1,r)-1;return a[n](i[n](t))}}function Wn(e){return new Date(e)}function Xn(e){return e instanceof Date?+e:Math.round(e)}let Kn=1e3,Jn={from:0,to:Kn},Qn=[gt.every(1),gt.every(3),gt.every(6),...[1,2,5,10,20,50,100,200].map(e=>mt.every(e))],Gn={gap:22,column:1e3/18,labels:12},_n={gap:44,column:125,labels:5};function er(e,t){let n=new Map;for(let{item:r,x:i}of e){let e=Math.min(Math.floor(i/t),Math.ceil(Kn/t)-1),a=n.get(e);n.set(e,{count:(a?.count??0)+1,first:a?.first??r})}let r=Math.max(...[...n.values()].map(({count:e})=>e));return[...n].map(([e,{count:n,first:i}])=>({x:(e+.5)*t,width:t,count:n,share:n/r,first:i}))}let tr=["decision","session","meeting","workshop","publication","milestone","none"];function nr({scale:e},t,n){let r=3456e6/(e.end-e.start)*Kn,i=Math.max(Math.min(n,Kn),Math.min(r,Kn)),a=Math.max(0,Math.min(t-i/2,Kn-i));return{from:a,to:a+i}}let rr=(e,t)=>[e,t].filter(Boolean).join(", "),ir=n("de","Jahr","Jahre"),ar=n("en","year","years"),or={de:{beyond:(e,t)=>`Außerhalb der Zeitachse: ${rr(e>0&&`${r(e)} davor`,t>0&&`${r(t)} danach`)}.`,window:"Ausschnitt",zoomIn:"Vergrößern",zoomOut:"Verkleinern",earlier:"Früher",later:"Später",whole:"Ganzer Zeitraum",axis:(e,t)=>`Zeitachse, ${e} bis ${t}`,shown:(e,t,i,a)=>`${e} bis ${t}: ${r(i)} von ${n("de","Ereignis","Ereignissen")(a)}.`,hint:"Tasten: Plus und Minus für die Größe, Pfeile zum Verschieben, 0 für den ganzen Zeitraum.",quiet:e=>`${ir(e)} ohne Ereignis`,lanes:"Bahnen",oneLane:"Eine Bahn",byKind:"Nach Art",noTopics:"Die Daten ordnen Ereignisse keinem Schwerpunktthema zu; nach Themen gegliedert sind die Laufzeiten.",periods:"Phasen und Laufzeiten",periodsOf:"Phasen der Strategie, Laufzeiten der Produkte, Projekte und Gremien",phases:"Phasen der Strategie",phasesNote:"Nach dem letzten Beschluss zu jeder Ebene. Wann die Arbeit an einer Ebene begann, sagen die Daten nicht; die Umsetzung läuft seit ihrem Beschluss.",periodsNote:(e,t)=>`${r(e)} Einträge mit veröffentlichter Laufzeit, nach Schwerpunktthema; bei ${r(t)} ist keine veröffentlicht. Nur Einträge mit dem Vermerk „Vorhaben der Strategie“ hat die Strategie selbst beschlossen.`,noTopic:"Ohne Schwerpunktthema",more:e=>`${r(e)} weitere zeigen`,kinds:{decision:"Beschlüsse",session:"Sitzungen",meeting:"Klausuren, Treffen",workshop:"Workshops",publication:"Veröffentlichungen",milestone:"Meilensteine",none:"Art nicht angegeben"}},en:{beyond:(e,n)=>`Beyond the axis: ${rr(e>0&&`${t(e)} before`,n>0&&`${t(n)} after`)}.`,window:"Section",zoomIn:"Zoom in",zoomOut:"Zoom out",earlier:"Earlier",later:"Later",whole:"Whole time",axis:(e,t)=>`Timeline, ${e} to ${t}`,shown:(e,r,i,a)=>`${e} to ${r}: ${t(i)} of ${n("en","event","events")(a)}.`,hint:"Keys: plus and minus to zoom, arrows to move, 0 for the whole time.",quiet:e=>`${ar(e)} without event`,lanes:"Lanes",oneLane:"One lane",byKind:"By kind",noTopics:"The data assign no events to focus topics; the periods are arranged by topic.",periods:"Phases and periods",periodsOf:"Phases of the strategy, periods of products, projects and bodies",phases:"Phases of the strategy",phasesNote:"By the last decision on each layer. The data do not say when the work on a layer began; implementation runs since it was decided.",periodsNote:(e,n)=>`${t(e)} entries with a published period, by focus topic; for ${t(n)} none is published. Only entries marked “project of the strategy” were decided by the strategy itself.`,noTopic:"Without focus topic",more:e=>`Show ${t(e)} more`,kinds:{decision:"Decisions",session:"Sessions",meeting:"Retreats, meetings",workshop:"Workshops",publication:"Publications",milestone:"Milestones",none:"Kind not stated"}}},sr=e=>e/Kn*100+"%";function ur(e){return e<300?"start":e>700?"end":"middle"}let lr=({key:e,lanes:t,crowds:n})=>1.25*t+1.6*("all"!==e)+1.25*!!n.some(({share:e})=>0===e);function cr(e,t,{todayX:n,pastX:r,cuts:m},p,y){let x=2.9+t.bands.reduce((e,t)=>e+lr(t),0),w=x,v=t.bands.map(t=>{let n=function(e,t,n,r){let{key:i,marks:a,crowds:s,lanes:c}=t,m=n-lr(t),p="all"===i?o:u`<g class="axis-band">
          <line x1="0" x2="100%" y1="${m+.15}em" y2="${m+.15}em" />
          <text y="${m+1.3}em">${or[e.lang].kinds[i]}</text>
        </g>`;return u`${p}${l(a,({item:e})=>e.id,t=>function(e,t,n){let{item:r,lane:i,x:a,width:s}=t,l={type:"event",id:r.id},c=n-1.25*(i+.75),d=()=>{e.choose(l)},m=u`<title>${h(r,e.lang)}: ${f(r.event,e.lang)}</title>`;return 0===s?u`<svg
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${g(e,l)}
        x=${sr(a)}
        y="${c}em"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        overflow="visible"
        @click=${d}
      >${m}${b(r.mark)}</svg>`:u`<g
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${g(e,l)}
        @click=${d}
      >${m}${function({item:e,x:t,width:n},r){return u`<rect
      class="shape bar"
      x=${sr(t)}
      y="${r-.3}em"
      width=${sr(n)}
      height="0.6em"
      rx="0.3em"
    />${"decision"===e.mark?u`<svg x=${sr(t)} y="${r}em" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
            ${b(e.mark)}
          </svg>`:o}`}(t,c)}</g>`}(e,t,n))}${s.map(t=>function(e,t,n,r){let{x:i,width:a,count:s,share:l}=t,c=Math.max(2.35*l,.25);return u`<g class="axis-crowd" @click=${()=>{r.open(t)}}>
    ${l>0?u`<rect class="shape" x=${sr(i-.4*a)} width=${sr(.8*a)} y="${n-c-.2}em" height="${c}em" />`:o}
    <text x=${sr(i)} y="${n-c-.45}em" text-anchor="middle">${l>0?"":"+ "}${d(s,e.lang)}</text>
  </g>`}(e,t,t.share>0?n:n-1.25*c,r))}`}(e,t,w,y);return w-=lr(t),n});return s`<svg
    class="axis ${p}"
    part="axis"
    width="100%"
    height="${x+1.6}em"
    aria-hidden="true"
  >
    ${function(e,{ticks:t},n){return u`${t.map(({x:t,time:r,isYear:o})=>{var s,l,c;return u`<g class="axis-tick" ?data-year=${o}>
      <line x1=${sr(t)} x2=${sr(t)} y1="${2.5}em" y2="${n+1.6}em" />
      <text x=${sr(t)} dx="0.35em" y="${n+1.3}em">${s=e,l=r,o?String(new Date(l).getUTCFullYear()):(c=s.lang,i(`month/${c}`,()=>new Intl.DateTimeFormat(a[c],{month:"short",timeZone:"UTC"})).format(l))}</text>
    </g>`})}`}(e,t,x)}
    <line class="axis-line" x1="0" x2=${sr(r)} y1="${x}em" y2="${x}em" />
    <line
      class="axis-line"
      data-ahead
      x1=${sr(r)}
      x2="100%"
      y1="${x}em"
      y2="${x}em"
    />
    ${m.map(({x:t,years:n})=>u`<g class="axis-cut">
    <svg x=${sr(t)} y="${x-.7}em" width="1em" height="1.4em" viewBox="8 0 16 22" overflow="visible">
      <path class="axis-gap" d="M3 22 9 0h5L8 22Z" />
      <path d="M3 22 9 0M8 22 14 0" />
    </svg>
    <text x=${sr(t)} y="2.3em" text-anchor=${ur(t)}>${or[e.lang].quiet(n)}</text>
  </g>`)}
    ${void 0===n?o:u`<g class="axis-today">
    <line x1=${sr(n)} x2=${sr(n)} y1="1.35em" y2="${x+.4}em" />
    <text x=${sr(n)} y="1em" text-anchor=${ur(n)}>${c(e.today,e.lang)}</text>
  </g>`} ${v}
  </svg>`}let hr=m`
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
`,fr={"+":"in","=":"in","-":"out",_:"out",0:"whole",ArrowLeft:"earlier",ArrowRight:"later",Home:"start",End:"end"};class gr{#e;#t;constructor(e){this.change=e,this.#e=new Map,this.#t=!1,this.down=e=>{("mouse"!==e.pointerType||0===e.button)&&(this.#e.set(e.pointerId,e.clientX),this.#t=!1)},this.move=e=>{let t=this.#e.get(e.pointerId),n=e.currentTarget;if(void 0===t||!(n instanceof HTMLElement)||!this.#t&&4>Math.abs(e.clientX-t))return;this.#t=!0,n.setPointerCapture(e.pointerId);let{left:r,width:i}=n.getBoundingClientRect(),a=[...this.#e.values()].map(e=>(e-r)/i);this.#e.set(e.pointerId,e.clientX);let[o,s]=function(e,t){let[n=0,r]=e,[i=0,a]=t;if(void 0===r||void 0===a)return[n-i,1+n-i];let o=Math.abs(a-i);if(o<.01)return[0,1];let s=Math.abs(r-n)/o,u=(n+r)/2-(i+a)/2*s;return[u,u+s]}(a,[...this.#e.values()].map(e=>(e-r)/i));this.change(o,s)},this.up=e=>{this.#e.delete(e.pointerId)}}get dragged(){return this.#t}}let dr=new v(()=>import("./timeline-periods-BiYIvDlj.js")),mr=new WeakMap,pr=(e,t)=>w(t,"month","long").format(e);var yr=Object.freeze({__proto__:null,ScalePicture:class{#n=Jn;#r=!1;#i=!1;#a=new Set;#o;#s;#u;constructor(e){this.refresh=e}#l=new gr((e,t)=>{let{from:n,to:r}=this.#n,i=r-n;this.#o&&this.#c(nr(this.#o,n+(e+t)/2*i,(t-e)*i))});#c(e){this.#n=e,this.refresh()}#h(e){this.#o&&this.#c(function(e,t,n){let{from:r,to:i}=t,[a,o]=[(r+i)/2,i-r];return{in:()=>nr(e,a,o/2),out:()=>nr(e,a,2*o),earlier:()=>nr(e,a-.5*o,o),later:()=>nr(e,a+.5*o,o),start:()=>nr(e,0,o),end:()=>nr(e,Kn,o),whole:()=>Jn}[n]()}(this.#o,this.#n,e))}#f=e=>{let t=e.target===e.currentTarget?function({key:e,altKey:t,ctrlKey:n,metaKey:r}){return t||n||r?void 0:fr[e]}(e):void 0;t&&(e.preventDefault(),this.#h(t))};#g=e=>{this.#l.dragged&&e.stopPropagation()};#d=({x:e,width:t,first:n})=>{if(!this.#o)return;let r=function(e,{from:t,to:n},r,i){let a=n-t;return nr(e,t+r/Kn*a,a*i)}(this.#o,this.#n,e,Math.min(.25,3*t/1e3));r.to-r.from>=.99*(this.#n.to-this.#n.from)?this.#u?.choose({type:"event",id:n.id}):this.#c(r)};#m(t){let n=[t,this.#n,this.#r];return(!this.#s||n.some((e,t)=>e!==this.#s?.key[t]))&&(this.#s={key:n,axis:function(t,n,r=!1){let{scale:i,today:a}=t,o=function({from:e,to:t}){return n=>(n-e)*Kn/(t-e)}(n),s=function({items:e,scale:t},n){return e.flatMap(e=>{let[r,i]=[n(t.place(e.start)),n(t.place(e.end))];return(0===e.span?r>=0&&r<=Kn:i>0&&r<Kn)?[{item:e,x:Math.max(r,0),end:Math.min(i,Kn)}]:[]})}(t,o),u=r?tr.map(e=>[e,s.filter(({item:t})=>(t.event.kind??"none")===e)]).filter(([,e])=>e.length>0):[["all",s]],l=s.length>e,c=e=>({bands:u.map(([t,n])=>l?{key:t,marks:[],crowds:er(n,e.column),lanes:3}:function(e,t,n){let r=[],i=[],a=[];for(let e of t){let{item:t,x:o,end:s}=e,u=0===t.span?0:s-o,l=u>=.8*n.gap?u:0,c=function(e,t){let n=e.findIndex(e=>e<=t);return n<0&&e.length<18?e.length:n}(a,o);c<0?i.push(e):(a[c]=o+l+n.gap,r.push({item:t,x:o,width:l,lane:c}))}return{key:e,marks:r,crowds:er(i,2*n.gap).map(e=>({...e,share:0})),lanes:a.length}}(t,n,e)),ticks:function({place:e,timeAt:t,quiet:n},r,i){let[a,o]=[t(r.from),t(r.to)],s=n.reduce((e,{from:t,to:n})=>e+Math.max(0,Math.min(n,o)-Math.max(t,a)),0),u=Kn/(r.to-r.from),l=Qn.find(e=>{let t=new Date(o-s);return e&&e.range(new Date(a),t).length<=i});return(l?.range(new Date(a),new Date(o+1))??[]).map(t=>({x:(e(+t)-r.from)*u,time:+t,isYear:0===t.getUTCMonth()})).filter(({time:e,x:t})=>!n.some(({from:t,to:n})=>e>t&&e<n)&&t<=999)}(i,n,e.labels)}),h=o(i.place(a)),f=a>=i.start&&a<i.end&&h>=0&&h<=Kn,g=i.quiet.map(({from:e,to:t,years:n})=>({x:o((i.place(e)+i.place(t))/2),years:n}));return{wide:c(Gn),narrow:c(_n),todayX:f?h:void 0,pastX:Math.max(0,Math.min(h,Kn)),cuts:g.filter(({x:e})=>e>=0&&e<=Kn),shown:s.length,from:i.timeAt(n.from),to:i.timeAt(n.to)-1}}(t,this.#n,this.#r)}),this.#s.axis}render(e,t){var n;let r=function(e){if(!mr.has(e)){let t=e.groups.filter(({year:e})=>void 0!==e).flatMap(e=>e.items);mr.set(e,function(e,t){let n,r;if(0===e.length)return;let i=(r=Math.max(4*((n=e.map(e=>Math.abs(M(e)-t)).sort((e,t)=>e-t))[Math.floor((n.length-1)/2)]??0),78894e7),{inside:e.filter(e=>Math.abs(M(e)-t)<=r),reach:r});return{scale:function(e,t){let n,r=function({inside:e,reach:t},n){let r=n+t;return function(e,t){let[n=t,r=t]=[e[0],e.at(-1)],i=Math.max(r-n,631152e5);return t>=n-i&&t<=r+i?[...e,t].sort((e,t)=>e-t):e}(e.flatMap(e=>{let t=e.end-1<=r?[e.end-1]:[];return[M(e),...t]}).sort((e,t)=>e-t),n)}(e,t),i=+mt.floor(new Date(r[0]??t)),a=+mt.offset(mt.floor(new Date(r.at(-1)??t)),1),o=(n=(r.at(-1)??0)-(r[0]??0),r.slice(1).flatMap((e,t)=>{let i=r[t]??e;if(e-i<Math.max(946728e5,.15*n))return[];let[a,o]=[mt.ceil(new Date(i)),mt.floor(new Date(e))],s=mt.count(a,o);return s<2?[]:[{from:+a,to:+o,years:s}]})),s=a-i-o.reduce((e,{from:t,to:n})=>e+n-t,0),u=(Kn-60*o.length)/s,[l,c]=[[i],[0]],[h,f]=[i,0];for(let{from:e,to:t}of o)f+=(e-h)*u,l.push(e,t),c.push(f,f+60),[h,f]=[t,f+60];let g=function(){return jn.apply(function e(t,n,r,i,a,o,s,u,l,c){var h=function(){var e,t,n,r,i,a,o=Pn,s=Pn,u=function e(t,n){var r,i,a=typeof n;return null==n||"boolean"===a?Fe(n):("number"===a?Le:"string"===a?(i=_(n))?(n=i,Ae):function(e,t){var n,r,i,a,o,s=ze.lastIndex=qe.lastIndex=0,u=-1,l=[],c=[];for(e+="",t+="";(i=ze.exec(e))&&(a=qe.exec(t));)(o=a.index)>s&&(o=t.slice(s,o),l[u]?l[u]+=o:l[++u]=o),(i=i[0])===(a=a[0])?l[u]?l[u]+=a:l[++u]=a:(l[++u]=null,c.push({i:u,x:Le(i,a)})),s=qe.lastIndex;return s<t.length&&(o=t.slice(s),l[u]?l[u]+=o:l[++u]=o),l.length<2?c[0]?(n=c[0].x,function(e){return n(e)+""}):(r=t,function(){return r}):(t=c.length,function(e){for(var n,r=0;r<t;++r)l[(n=c[r]).i]=n.x(e);return l.join("")})}:n instanceof _?Ae:n instanceof Date?function(e,t){var n=new Date;return e*=1,t*=1,function(r){return n.setTime(e*(1-r)+t*r),n}}:!ArrayBuffer.isView(r=n)||r instanceof DataView?Array.isArray(n)?function(t,n){var r,i=n?n.length:0,a=t?Math.min(i,t.length):0,o=Array(a),s=Array(i);for(r=0;r<a;++r)o[r]=e(t[r],n[r]);for(;r<i;++r)s[r]=n[r];return function(e){for(r=0;r<a;++r)s[r]=o[r](e);return s}}:"function"!=typeof n.valueOf&&"function"!=typeof n.toString||isNaN(n)?function(t,n){var r,i={},a={};for(r in(null===t||"object"!=typeof t)&&(t={}),(null===n||"object"!=typeof n)&&(n={}),n)r in t?i[r]=e(t[r],n[r]):a[r]=n[r];return function(e){for(r in i)a[r]=i[r](e);return a}}:Le:function(e,t){t||(t=[]);var n,r=e?Math.min(t.length,e.length):0,i=t.slice();return function(a){for(n=0;n<r;++n)i[n]=e[n]*(1-a)+t[n]*a;return i}})(t,n)},l=Zn;function c(){var e,t,n,u=Math.min(o.length,s.length);return l!==Zn&&(e=o[0],t=o[u-1],e>t&&(n=e,e=t,t=n),l=function(n){return Math.max(e,Math.min(t,n))}),r=u>2?Vn:Rn,i=a=null,h}function h(t){return null==t||isNaN(t*=1)?n:(i||(i=r(o.map(e),s,u)))(e(l(t)))}return h.invert=function(n){return l(t((a||(a=r(s,o.map(e),Le)))(n)))},h.domain=function(e){return arguments.length?(o=Array.from(e,On),c()):o.slice()},h.range=function(e){return arguments.length?(s=Array.from(e),c()):s.slice()},h.rangeRound=function(e){return s=Array.from(e),u=Ee,c()},h.clamp=function(e){return arguments.length?(l=!!e||Zn,c()):l!==Zn},h.interpolate=function(e){return arguments.length?(u=e,c()):u},h.unknown=function(e){return arguments.length?(n=e,h):n},function(n,r){return e=n,t=r,c()}}()(Zn,Zn),f=h.invert,g=h.domain,d=c(".%L"),m=c(":%S"),p=c("%I:%M"),y=c("%I %p"),x=c("%a %d"),w=c("%b %d"),v=c("%B"),b=c("%Y");function M(e){return(l(e)<e?d:u(e)<e?m:s(e)<e?p:o(e)<e?y:i(e)<e?a(e)<e?x:w:r(e)<e?v:b)(e)}return h.invert=function(e){return new Date(Math.round(f(e)))},h.domain=function(e){return arguments.length?g(Array.from(e,Xn)):g().map(Wn)},h.ticks=function(e){var n=g();return t(n[0],n[n.length-1],e??10)},h.tickFormat=function(e,t){return null==t?M:c(t)},h.nice=function(e){var t,r,i,a,o,s,u,l=g();return e&&"function"==typeof e.range||(e=n(l[0],l[l.length-1],e??10)),e?g((r=e,a=0,o=(t=(t=l).slice()).length-1,s=t[a],(u=t[o])<s&&(i=a,a=o,o=i,i=s,s=u,u=i),t[a]=r.floor(s),t[o]=r.ceil(u),t)):h},h.copy=function(){return e(t,n,r,i,a,o,s,u,l,c).domain(h.domain()).range(h.range()).interpolate(h.interpolate()).clamp(h.clamp()).unknown(h.unknown())},h}(pt,yt,mt,gt,ot,Ke,We,Ve,Re,q).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}([...l,a],[...c,Kn]).clamp(!0);return{start:i,end:a,quiet:o,place:e=>g(e),timeAt:e=>+g.invert(e)}}(i,t),today:t,items:[...i.inside].sort((e,t)=>e.start-t.start),before:e.filter(e=>M(e)<t-i.reach).length,after:e.filter(e=>M(e)>t+i.reach).length}}(t,e.today))}return mr.get(e)}(t);if(this.#o=r,this.#u=e,!r)return o;let i=this.#m(r),a=or[e.lang],[u,l]=[pr(i.from,e.lang),pr(i.to,e.lang)],{before:c,after:h,items:f}=r,g=p(" ",this.#n!==Jn&&a.shown(u,l,i.shown,f.length),c+h>0&&a.beyond(c,h),this.#r&&a.noTopics);return s`${this.#p(e)}
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
        ${n={open:this.#d},[cr(e,i.wide,i,"wide",n),cr(e,i.narrow,i,"narrow",n)]}
      </div>
      <p class="axis-hint muted small" id="axis-hint">${a.hint}</p>
      <p class="note small" role="status">${g}</p>
      ${this.#y(e,r)}`}#p(e){let t=or[e.lang],{from:n,to:r}=this.#n,i=n<=0&&r>=1e3,a=(e,t,n)=>s`<button
        type="button"
        class="link"
        aria-disabled=${n}
        @click=${()=>{this.#h(e)}}
      >
        ${t}
      </button>`,o=(e,t,n)=>s`<button type="button" class="link view" aria-pressed=${t} @click=${n}>
        ${e}
      </button>`,u=e=>()=>{this.#r=e,this.refresh()};return s`<div class="axis-controls small" part="axis-controls">
      <span class="views zoom" role="group" aria-label=${t.window}
        >${a("in",t.zoomIn,!1)} ${a("out",t.zoomOut,i)}
        ${a("earlier",t.earlier,n<=0)}
        ${a("later",t.later,r>=1e3)}
        ${a("whole",t.whole,i)}</span
      >
      <span class="views" role="group" aria-label=${t.lanes}
        >${o(t.oneLane,!this.#r,u(!1))}
        ${o(t.byKind,this.#r,u(!0))}</span
      >
      ${o(t.periods,this.#i,()=>{this.#i=!this.#i,dr.load().then(this.refresh),this.refresh()})}
    </div>`}#y(e,t){if(!this.#i)return;let{loading:n,failedDetails:r}=y[e.lang],i=dr.module;return i?i.renderPeriods(e,t,this.#n,{isOpen:e=>this.#a.has(e),open:e=>{this.#a.add(e),this.refresh()}}):x(dr.failed?r:n,e=>s`<p role="status">${e}</p>`)}},sheets:[hr]});export{Kn as A,sr as p,or as s,yr as t};
