import{bt as e,B as t,S as n,W as r,A as i,T as a,ai as o,aC as s,bU as u,x as l,D as c,$ as h,aG as f,aF as g,F as d,bV as m,aj as p,aD as x,bW as y,O as w}from"../fds.js";import{L as v}from"./render-hydrate.js";import{w as b}from"./fds-widget.js";import{a as $}from"./view-switch.js";import{s as M,v as k}from"./view-words.js";import{cC as T,cD as C,cE as D,cF as U,cG as N,cH as F,u as S,j as H,cI as Y}from"./run-render.js";let A=["decision","deadline","session","meeting","workshop","publication","milestone","projectMilestone","none"];function L({moment:e,event:t}){return e?"milestone"===e?"projectMilestone":"deadline":t.kind??"none"}let z="~others",j="~none";function q(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function I(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function E(){}var V,Z,O,B=1/.7,P="\\s*([+-]?\\d+)\\s*",W="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",R="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",X=/^#([0-9a-f]{3,8})$/,G=RegExp(`^rgb\\(${P},${P},${P}\\)$`),J=RegExp(`^rgb\\(${R},${R},${R}\\)$`),Q=RegExp(`^rgba\\(${P},${P},${P},${W}\\)$`),K=RegExp(`^rgba\\(${R},${R},${R},${W}\\)$`),_=RegExp(`^hsl\\(${W},${R},${R}\\)$`),ee=RegExp(`^hsla\\(${W},${R},${R},${W}\\)$`),te={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};function ne(){return this.rgb().formatHex()}function re(){return this.rgb().formatRgb()}function ie(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=X.exec(e))?(n=t[1].length,t=parseInt(t[1],16),6===n?ae(t):3===n?new le(t>>8&15|t>>4&240,t>>4&15|240&t,(15&t)<<4|15&t,1):8===n?oe(t>>24&255,t>>16&255,t>>8&255,(255&t)/255):4===n?oe(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|240&t,((15&t)<<4|15&t)/255):null):(t=G.exec(e))?new le(t[1],t[2],t[3],1):(t=J.exec(e))?new le(255*t[1]/100,255*t[2]/100,255*t[3]/100,1):(t=Q.exec(e))?oe(t[1],t[2],t[3],t[4]):(t=K.exec(e))?oe(255*t[1]/100,255*t[2]/100,255*t[3]/100,t[4]):(t=_.exec(e))?me(t[1],t[2]/100,t[3]/100,1):(t=ee.exec(e))?me(t[1],t[2]/100,t[3]/100,t[4]):te.hasOwnProperty(e)?ae(te[e]):"transparent"===e?new le(NaN,NaN,NaN,0):null}function ae(e){return new le(e>>16&255,e>>8&255,255&e,1)}function oe(e,t,n,r){return r<=0&&(e=t=n=NaN),new le(e,t,n,r)}function se(e){return e instanceof E||(e=ie(e)),e?new le((e=e.rgb()).r,e.g,e.b,e.opacity):new le}function ue(e,t,n,r){return 1==arguments.length?se(e):new le(e,t,n,r??1)}function le(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}function ce(){return`#${de(this.r)}${de(this.g)}${de(this.b)}`}function he(){let e=fe(this.opacity);return`${1===e?"rgb(":"rgba("}${ge(this.r)}, ${ge(this.g)}, ${ge(this.b)}${1===e?")":`, ${e})`}`}function fe(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function ge(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function de(e){return((e=ge(e))<16?"0":"")+e.toString(16)}function me(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new xe(e,t,n,r)}function pe(e){if(e instanceof xe)return new xe(e.h,e.s,e.l,e.opacity);if(e instanceof E||(e=ie(e)),!e)return new xe;if(e instanceof xe)return e;var t=(e=e.rgb()).r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,u=(a+i)/2;return s?(o=t===a?(n-r)/s+6*(n<r):n===a?(r-t)/s+2:(t-n)/s+4,s/=u<.5?a+i:2-a-i,o*=60):s=u>0&&u<1?0:o,new xe(o,s,u,e.opacity)}function xe(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}function ye(e){return(e=(e||0)%360)<0?e+360:e}function we(e){return Math.max(0,Math.min(1,e||0))}function ve(e,t,n){return 255*(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)}q(E,ie,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ne,formatHex:ne,formatHex8:function(){return this.rgb().formatHex8()},formatHsl:function(){return pe(this).formatHsl()},formatRgb:re,toString:re}),q(le,ue,I(E,{brighter(e){return e=null==e?B:Math.pow(B,e),new le(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new le(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new le(ge(this.r),ge(this.g),ge(this.b),fe(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ce,formatHex:ce,formatHex8:function(){return`#${de(this.r)}${de(this.g)}${de(this.b)}${de(255*(isNaN(this.opacity)?1:this.opacity))}`},formatRgb:he,toString:he})),q(xe,function(e,t,n,r){return 1==arguments.length?pe(e):new xe(e,t,n,r??1)},I(E,{brighter(e){return e=null==e?B:Math.pow(B,e),new xe(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new xe(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+360*(this.h<0),t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new le(ve(e>=240?e-240:e+120,i,r),ve(e,i,r),ve(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new xe(ye(this.h),we(this.s),we(this.l),fe(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=fe(this.opacity);return`${1===e?"hsl(":"hsla("}${ye(this.h)}, ${100*we(this.s)}%, ${100*we(this.l)}%${1===e?")":`, ${e})`}`}}));let be=Math.PI/180,$e=180/Math.PI,Me=4/29,ke=6/29,Te=6/29*3*(6/29);function Ce(e){if(e instanceof De)return new De(e.l,e.a,e.b,e.opacity);if(e instanceof He)return Ye(e);e instanceof le||(e=se(e));var t,n,r=Se(e.r),i=Se(e.g),a=Se(e.b),o=Ue((.2225045*r+.7168786*i+.0606169*a)/1);return r===i&&i===a?t=n=o:(t=Ue((.4360747*r+.3850649*i+.1430804*a)/.96422),n=Ue((.0139322*r+.0971045*i+.7141733*a)/.82521)),new De(116*o-16,500*(t-o),200*(o-n),e.opacity)}function De(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}function Ue(e){return e>.008856451679035631?Math.pow(e,1/3):e/Te+Me}function Ne(e){return e>ke?e*e*e:Te*(e-Me)}function Fe(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Se(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function He(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Ye(e){if(isNaN(e.h))return new De(e.l,0,0,e.opacity);var t=e.h*be;return new De(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}function Ae(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof Le)return new Le(e.h,e.s,e.l,e.opacity);e instanceof le||(e=se(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(-.6557636667999999*r+-1.7884503806*t-3.5172982438*n)/-5.9615122912,a=r-i,o=-(1.97294*(n-i)- -.29227*a)/.90649,s=Math.sqrt(o*o+a*a)/(1.97294*i*(1-i)),u=s?Math.atan2(o,a)*$e-120:NaN;return new Le(u<0?u+360:u,s,i,e.opacity)}(e):new Le(e,t,n,r??1)}function Le(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}q(De,function(e,t,n,r){return 1==arguments.length?Ce(e):new De(e,t,n,r??1)},I(E,{brighter(e){return new De(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new De(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return new le(Fe(3.1338561*(t=.96422*Ne(t))-1.6168667*(e=+Ne(e))-.4906146*(n=.82521*Ne(n))),Fe(-.9787684*t+1.9161415*e+.033454*n),Fe(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}})),q(He,function(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof He)return new He(e.h,e.c,e.l,e.opacity);if(e instanceof De||(e=Ce(e)),0===e.a&&0===e.b)return new He(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*$e;return new He(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}(e):new He(e,t,n,r??1)},I(E,{brighter(e){return new He(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new He(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Ye(this).rgb()}})),q(Le,Ae,I(E,{brighter(e){return e=null==e?B:Math.pow(B,e),new Le(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new Le(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*be,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new le(255*(t+n*(-.14861*r+1.78277*i)),255*(t+n*(-.29227*r+-.90649*i)),255*(t+1.97294*r*n),this.opacity)}}));var ze=e=>()=>e;function je(e,t){return function(n){return e+n*t}}function qe(e,t){var n=t-e;return n?je(e,n):ze(isNaN(e)?t:e)}var Ie=function e(t){var n,r=1==(n=+t)?qe:function(e,t){var r,i,a;return t-e?(r=e,i=t,r=Math.pow(r,a=n),i=Math.pow(i,a)-r,a=1/a,function(e){return Math.pow(r+e*i,a)}):ze(isNaN(e)?t:e)};function i(e,t){var n=r((e=ue(e)).r,(t=ue(t)).r),i=r(e.g,t.g),a=r(e.b,t.b),o=qe(e.opacity,t.opacity);return function(t){return e.r=n(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+""}}return i.gamma=e,i}(1);function Ee(e,t){return e*=1,t*=1,function(n){return e*(1-n)+t*n}}var Ve=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Ze=RegExp(Ve.source,"g");function Oe(e,t){return e*=1,t*=1,function(n){return Math.round(e*(1-n)+t*n)}}function Be(e){return((e=Math.exp(e))+1/e)/2}function Pe(e){return function t(n){function r(t,r){var i=e((t=Ae(t)).h,(r=Ae(r)).h),a=qe(t.s,r.s),o=qe(t.l,r.l),s=qe(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(Math.pow(e,n)),t.opacity=s(e),t+""}}return n*=1,r.gamma=t,r}(1)}!function e(t,n,r){function i(e,i){var a,o,s=e[0],u=e[1],l=e[2],c=i[0],h=i[1],f=i[2],g=c-s,d=h-u,m=g*g+d*d;if(m<1e-12)o=Math.log(f/l)/t,a=function(e){return[s+e*g,u+e*d,l*Math.exp(t*e*o)]};else{var p=Math.sqrt(m),x=(f*f-l*l+r*m)/(2*l*n*p),y=(f*f-l*l-r*m)/(2*f*n*p),w=Math.log(Math.sqrt(x*x+1)-x);o=(Math.log(Math.sqrt(y*y+1)-y)-w)/t,a=function(e){var r,i,a=e*o,c=Be(w),h=l/(n*p)*(c*(((r=Math.exp(2*(r=t*a+w)))-1)/(r+1))-((i=Math.exp(i=w))-1/i)/2);return[s+h*g,u+h*d,l*c/Be(t*a+w)]}}return a.duration=1e3*Math.abs(o)*t/Math.SQRT2,a}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i}(Math.SQRT2,2,4),Pe(function(e,t){var n=t-e;return n?je(e,n>180||n<-180?n-360*Math.round(n/360):n):ze(isNaN(e)?t:e)}),Pe(qe);let We=new Date,Re=new Date;function Xe(e,t,n,r){function i(t){return e(t=0==arguments.length?new Date:new Date(+t)),t}return i.floor=t=>(e(t=new Date(+t)),t),i.ceil=n=>(e(n=new Date(n-1)),t(n,1),e(n),n),i.round=e=>{let t=i(e),n=i.ceil(e);return e-t<n-e?t:n},i.offset=(e,n)=>(t(e=new Date(+e),null==n?1:Math.floor(n)),e),i.range=(n,r,a)=>{let o,s=[];if(n=i.ceil(n),a=null==a?1:Math.floor(a),!(n<r&&a>0))return s;do{s.push(o=new Date(+n)),t(n,a),e(n)}while(o<n&&n<r);return s},i.filter=n=>Xe(t=>{if(t>=t)for(;e(t),!n(t);)t.setTime(t-1)},(e,r)=>{if(e>=e)if(r<0)for(;++r<=0;)for(;t(e,-1),!n(e););else for(;--r>=0;)for(;t(e,1),!n(e););}),n&&(i.count=(t,r)=>(We.setTime(+t),Re.setTime(+r),e(We),e(Re),Math.floor(n(We,Re))),i.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?i.filter(r?t=>r(t)%e==0:t=>i.count(0,t)%e==0):i:null),i}let Ge=Xe(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);Ge.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?Xe(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):Ge:null,Ge.range;let Je=Xe(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+1e3*t)},(e,t)=>(t-e)/1e3,e=>e.getUTCSeconds());Je.range,Xe(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds())},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getMinutes()).range;let Qe=Xe(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getUTCMinutes());Qe.range,Xe(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds()-6e4*e.getMinutes())},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getHours()).range;let Ke=Xe(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getUTCHours());Ke.range;let _e=Xe(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/864e5,e=>e.getDate()-1);_e.range;let et=Xe(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>e.getUTCDate()-1);et.range;let tt=Xe(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>Math.floor(e/864e5));function nt(e){return Xe(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+7*t)},(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/6048e5)}tt.range;let rt=nt(0),it=nt(1),at=nt(2),ot=nt(3),st=nt(4),ut=nt(5),lt=nt(6);function ct(e){return Xe(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+7*t)},(e,t)=>(t-e)/6048e5)}rt.range,it.range,at.range,ot.range,st.range,ut.range,lt.range;let ht=ct(0),ft=ct(1),gt=ct(2),dt=ct(3),mt=ct(4),pt=ct(5),xt=ct(6);ht.range,ft.range,gt.range,dt.range,mt.range,pt.range,xt.range,Xe(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+12*(t.getFullYear()-e.getFullYear()),e=>e.getMonth()).range;let yt=Xe(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+12*(t.getUTCFullYear()-e.getUTCFullYear()),e=>e.getUTCMonth());yt.range;let wt=Xe(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());wt.every=e=>isFinite(e=Math.floor(e))&&e>0?Xe(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}):null,wt.range;let vt=Xe(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());vt.every=e=>isFinite(e=Math.floor(e))&&e>0?Xe(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}):null,vt.range;let[bt,$t]=function(e){let t=[[Je,1,1e3],[Je,5,5e3],[Je,15,15e3],[Je,30,3e4],[Qe,1,6e4],[Qe,5,3e5],[Qe,15,9e5],[Qe,30,18e5],[Ke,1,36e5],[Ke,3,108e5],[Ke,6,216e5],[Ke,12,432e5],[tt,1,864e5],[tt,2,1728e5],[ht,1,6048e5],[yt,1,2592e6],[yt,3,7776e6],[e,1,31536e6]];function n(n,r,i){let a=Math.abs(r-n)/i,o=T(([,,e])=>e).right(t,a);if(o===t.length)return e.every(C(n/31536e6,r/31536e6,i));if(0===o)return Ge.every(Math.max(C(n,r,i),1));let[s,u]=t[a/t[o-1][2]<t[o][2]/a?o-1:o];return s.every(u)}return[function(e,t,r){let i=t<e;i&&([e,t]=[t,e]);let a=r&&"function"==typeof r.range?r:n(e,t,r),o=a?a.range(e,+t+1):[];return i?o.reverse():o},n]}(vt);function Mt(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function kt(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function Tt(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}var Ct={"-":"",_:" ",0:"0"},Dt=/^\s*\d+/,Ut=/^%/,Nt=/[\\^$*+?|[\]().{}]/g;function Ft(e,t,n){var r=e<0?"-":"",i=(r?-e:e)+"",a=i.length;return r+(a<n?Array(n-a+1).join(t)+i:i)}function St(e){return e.replace(Nt,"\\$&")}function Ht(e){return RegExp("^(?:"+e.map(St).join("|")+")","i")}function Yt(e){return new Map(e.map((e,t)=>[e.toLowerCase(),t]))}function At(e,t,n){var r=Dt.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function Lt(e,t,n){var r=Dt.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function zt(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function jt(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function qt(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function It(e,t,n){var r=Dt.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function Et(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function Vt(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function Zt(e,t,n){var r=Dt.exec(t.slice(n,n+1));return r?(e.q=3*r[0]-3,n+r[0].length):-1}function Ot(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function Bt(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function Pt(e,t,n){var r=Dt.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function Wt(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function Rt(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function Xt(e,t,n){var r=Dt.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function Gt(e,t,n){var r=Dt.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function Jt(e,t,n){var r=Dt.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function Qt(e,t,n){var r=Ut.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function Kt(e,t,n){var r=Dt.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function _t(e,t,n){var r=Dt.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function en(e,t){return Ft(e.getDate(),t,2)}function tn(e,t){return Ft(e.getHours(),t,2)}function nn(e,t){return Ft(e.getHours()%12||12,t,2)}function rn(e,t){return Ft(1+_e.count(wt(e),e),t,3)}function an(e,t){return Ft(e.getMilliseconds(),t,3)}function on(e,t){return an(e,t)+"000"}function sn(e,t){return Ft(e.getMonth()+1,t,2)}function un(e,t){return Ft(e.getMinutes(),t,2)}function ln(e,t){return Ft(e.getSeconds(),t,2)}function cn(e){var t=e.getDay();return 0===t?7:t}function hn(e,t){return Ft(rt.count(wt(e)-1,e),t,2)}function fn(e){var t=e.getDay();return t>=4||0===t?st(e):st.ceil(e)}function gn(e,t){return e=fn(e),Ft(st.count(wt(e),e)+(4===wt(e).getDay()),t,2)}function dn(e){return e.getDay()}function mn(e,t){return Ft(it.count(wt(e)-1,e),t,2)}function pn(e,t){return Ft(e.getFullYear()%100,t,2)}function xn(e,t){return Ft((e=fn(e)).getFullYear()%100,t,2)}function yn(e,t){return Ft(e.getFullYear()%1e4,t,4)}function wn(e,t){var n=e.getDay();return Ft((e=n>=4||0===n?st(e):st.ceil(e)).getFullYear()%1e4,t,4)}function vn(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+Ft(t/60|0,"0",2)+Ft(t%60,"0",2)}function bn(e,t){return Ft(e.getUTCDate(),t,2)}function $n(e,t){return Ft(e.getUTCHours(),t,2)}function Mn(e,t){return Ft(e.getUTCHours()%12||12,t,2)}function kn(e,t){return Ft(1+et.count(vt(e),e),t,3)}function Tn(e,t){return Ft(e.getUTCMilliseconds(),t,3)}function Cn(e,t){return Tn(e,t)+"000"}function Dn(e,t){return Ft(e.getUTCMonth()+1,t,2)}function Un(e,t){return Ft(e.getUTCMinutes(),t,2)}function Nn(e,t){return Ft(e.getUTCSeconds(),t,2)}function Fn(e){var t=e.getUTCDay();return 0===t?7:t}function Sn(e,t){return Ft(ht.count(vt(e)-1,e),t,2)}function Hn(e){var t=e.getUTCDay();return t>=4||0===t?mt(e):mt.ceil(e)}function Yn(e,t){return e=Hn(e),Ft(mt.count(vt(e),e)+(4===vt(e).getUTCDay()),t,2)}function An(e){return e.getUTCDay()}function Ln(e,t){return Ft(ft.count(vt(e)-1,e),t,2)}function zn(e,t){return Ft(e.getUTCFullYear()%100,t,2)}function jn(e,t){return Ft((e=Hn(e)).getUTCFullYear()%100,t,2)}function qn(e,t){return Ft(e.getUTCFullYear()%1e4,t,4)}function In(e,t){var n=e.getUTCDay();return Ft((e=n>=4||0===n?mt(e):mt.ceil(e)).getUTCFullYear()%1e4,t,4)}function En(){return"+0000"}function Vn(){return"%"}function Zn(e){return+e}function On(e){return Math.floor(e/1e3)}(V=function(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,o=e.shortDays,s=e.months,u=e.shortMonths,l=Ht(i),c=Yt(i),h=Ht(a),f=Yt(a),g=Ht(o),d=Yt(o),m=Ht(s),p=Yt(s),x=Ht(u),y=Yt(u),w={a:function(e){return o[e.getDay()]},A:function(e){return a[e.getDay()]},b:function(e){return u[e.getMonth()]},B:function(e){return s[e.getMonth()]},c:null,d:en,e:en,f:on,g:xn,G:wn,H:tn,I:nn,j:rn,L:an,m:sn,M:un,p:function(e){return i[+(e.getHours()>=12)]},q:function(e){return 1+~~(e.getMonth()/3)},Q:Zn,s:On,S:ln,u:cn,U:hn,V:gn,w:dn,W:mn,x:null,X:null,y:pn,Y:yn,Z:vn,"%":Vn},v={a:function(e){return o[e.getUTCDay()]},A:function(e){return a[e.getUTCDay()]},b:function(e){return u[e.getUTCMonth()]},B:function(e){return s[e.getUTCMonth()]},c:null,d:bn,e:bn,f:Cn,g:jn,G:In,H:$n,I:Mn,j:kn,L:Tn,m:Dn,M:Un,p:function(e){return i[+(e.getUTCHours()>=12)]},q:function(e){return 1+~~(e.getUTCMonth()/3)},Q:Zn,s:On,S:Nn,u:Fn,U:Sn,V:Yn,w:An,W:Ln,x:null,X:null,y:zn,Y:qn,Z:En,"%":Vn},b={a:function(e,t,n){var r=g.exec(t.slice(n));return r?(e.w=d.get(r[0].toLowerCase()),n+r[0].length):-1},A:function(e,t,n){var r=h.exec(t.slice(n));return r?(e.w=f.get(r[0].toLowerCase()),n+r[0].length):-1},b:function(e,t,n){var r=x.exec(t.slice(n));return r?(e.m=y.get(r[0].toLowerCase()),n+r[0].length):-1},B:function(e,t,n){var r=m.exec(t.slice(n));return r?(e.m=p.get(r[0].toLowerCase()),n+r[0].length):-1},c:function(e,n,r){return k(e,t,n,r)},d:Bt,e:Bt,f:Jt,g:Et,G:It,H:Wt,I:Wt,j:Pt,L:Gt,m:Ot,M:Rt,p:function(e,t,n){var r=l.exec(t.slice(n));return r?(e.p=c.get(r[0].toLowerCase()),n+r[0].length):-1},q:Zt,Q:Kt,s:_t,S:Xt,u:Lt,U:zt,V:jt,w:At,W:qt,x:function(e,t,r){return k(e,n,t,r)},X:function(e,t,n){return k(e,r,t,n)},y:Et,Y:It,Z:Vt,"%":Qt};function $(e,t){return function(n){var r,i,a,o=[],s=-1,u=0,l=e.length;for(n instanceof Date||(n=new Date(+n));++s<l;)37===e.charCodeAt(s)&&(o.push(e.slice(u,s)),null!=(i=Ct[r=e.charAt(++s)])?r=e.charAt(++s):i="e"===r?" ":"0",(a=t[r])&&(r=a(n,i)),o.push(r),u=s+1);return o.push(e.slice(u,s)),o.join("")}}function M(e,t){return function(n){var r,i,a=Tt(1900,void 0,1);if(k(a,e,n+="",0)!=n.length)return null;if("Q"in a)return new Date(a.Q);if("s"in a)return new Date(1e3*a.s+("L"in a?a.L:0));if(!t||"Z"in a||(a.Z=0),"p"in a&&(a.H=a.H%12+12*a.p),void 0===a.m&&(a.m="q"in a?a.q:0),"V"in a){if(a.V<1||a.V>53)return null;"w"in a||(a.w=1),"Z"in a?(r=(i=(r=kt(Tt(a.y,0,1))).getUTCDay())>4||0===i?ft.ceil(r):ft(r),r=et.offset(r,7*(a.V-1)),a.y=r.getUTCFullYear(),a.m=r.getUTCMonth(),a.d=r.getUTCDate()+(a.w+6)%7):(r=(i=(r=Mt(Tt(a.y,0,1))).getDay())>4||0===i?it.ceil(r):it(r),r=_e.offset(r,7*(a.V-1)),a.y=r.getFullYear(),a.m=r.getMonth(),a.d=r.getDate()+(a.w+6)%7)}else("W"in a||"U"in a)&&("w"in a||(a.w="u"in a?a.u%7:+("W"in a)),i="Z"in a?kt(Tt(a.y,0,1)).getUTCDay():Mt(Tt(a.y,0,1)).getDay(),a.m=0,a.d="W"in a?(a.w+6)%7+7*a.W-(i+5)%7:a.w+7*a.U-(i+6)%7);return"Z"in a?(a.H+=a.Z/100|0,a.M+=a.Z%100,kt(a)):Mt(a)}}function k(e,t,n,r){for(var i,a,o=0,s=t.length,u=n.length;o<s;){if(r>=u)return-1;if(37===(i=t.charCodeAt(o++))){if(!(a=b[(i=t.charAt(o++))in Ct?t.charAt(o++):i])||(r=a(e,n,r))<0)return-1}else if(i!=n.charCodeAt(r++))return-1}return r}return w.x=$(n,w),w.X=$(r,w),w.c=$(t,w),v.x=$(n,v),v.X=$(r,v),v.c=$(t,v),{format:function(e){var t=$(e+="",w);return t.toString=function(){return e},t},parse:function(e){var t=M(e+="",!1);return t.toString=function(){return e},t},utcFormat:function(e){var t=$(e+="",v);return t.toString=function(){return e},t},utcParse:function(e){var t=M(e+="",!0);return t.toString=function(){return e},t}}}({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]})).format,V.parse,Z=V.utcFormat,O=V.utcParse;var Bn="%Y-%m-%dT%H:%M:%S.%LZ";function Pn(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function Wn(e){return+e}Date.prototype.toISOString||Z(Bn),+new Date("2000-01-01T00:00:00.000Z")||O(Bn);var Rn=[0,1];function Xn(e){return e}function Gn(e,t){var n;return(t-=e*=1)?function(n){return(n-e)/t}:(n=isNaN(t)?NaN:.5,function(){return n})}function Jn(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=Gn(i,r),a=n(o,a)):(r=Gn(r,i),a=n(a,o)),function(e){return a(r(e))}}function Qn(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=Gn(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=D(e,t,1,r)-1;return a[n](i[n](t))}}function Kn(e){return new Date(e)}function _n(e){return e instanceof Date?+e:Math.round(e)}let er=1e3,tr={from:0,to:er},nr=[yt.every(1),yt.every(3),yt.every(6),...[1,2,5,10,20,50,100,200].map(e=>vt.every(e))],rr={gap:22,column:1e3/18,labels:12,letter:9},ir={gap:44,column:125,labels:5,letter:0};function ar(e,t){let n=new Map;for(let{item:r,x:i}of e){let e=Math.min(Math.floor(i/t),Math.ceil(er/t)-1),a=n.get(e);n.set(e,{count:(a?.count??0)+1,first:a?.first??r})}let r=Math.max(...[...n.values()].map(({count:e})=>e));return[...n].map(([e,{count:n,first:i}])=>({x:(e+.5)*t,width:t,count:n,share:n/r,first:i}))}function or(e,{gap:t,letter:n},r){let i=[],a=[],o=[];for(let s of e){let{item:e,x:u,end:l}=s,c=0===e.span?0:l-u,h=c>=.8*t?c:0,f=u+h+t,g=r(e),d=n>0&&f+g.length*n<=er,m=function(e,t,n){let r=e.findIndex(e=>e.every(([e,r])=>n<=e||r<=t)),i=r<0&&e.length<20?e.length:r;return i>=0&&(e[i]??=[]).push([t,n]),i}(o,u,f+(d?g.length*n:0));m<0?a.push(s):i.push({item:e,x:u,width:h,lane:m,label:d?g:""})}return{marks:i,left:a,lanes:o.length}}let sr={by:"one"},ur=()=>"";function lr({scale:e},t,n){let r=3456e6/(e.end-e.start)*er,i=Math.max(Math.min(n,er),Math.min(r,er)),a=Math.max(0,Math.min(t-i/2,er-i));return{from:a,to:a+i}}let cr=r("de","Jahr","Jahre"),hr=t("timeline-scale",{beyond:(e,t)=>`Außerhalb der Zeitachse: ${[e>0&&`${n(e)} davor`,t>0&&`${n(t)} danach`].filter(Boolean).join(", ")}.`,window:"Ausschnitt",zoomIn:"Vergrößern",zoomOut:"Verkleinern",earlier:"Früher",later:"Später",whole:"Ganzer Zeitraum",axis:"Zeitachse",wholeShown:(e,t)=>`Ganzer Zeitraum, ${e} bis ${t}.`,shown:(e,t,n)=>`${e} bis ${t}: ${n}.`,ofAll:(e,t,i)=>`${n(e)} von ${r("de","Ereignis","Ereignissen")(t)}${i?", Meilensteinen und Fristen":""}`,hint:"Tasten: Plus und Minus für die Größe, Pfeile zum Verschieben, 0 für den ganzen Zeitraum.",quiet:e=>`${cr(e)} ohne Ereignis`,lanes:"Bahnen",oneLane:"Eine Bahn",byKind:"Nach Art",byTopic:"Nach Thema",noTopics:"Die Daten ordnen Ereignisse keinem Schwerpunktthema zu; nach Themen gegliedert sind die Laufzeiten.",periods:"Phasen und Laufzeiten",periodsOf:"Phasen der Strategie, Laufzeiten der Produkte, Projekte und Gremien",phases:"Phasen der Strategie",phasesNote:"Nach dem letzten Beschluss zu jeder Ebene. Wann die Arbeit an einer Ebene begann, sagen die Daten nicht; die Umsetzung läuft seit ihrem Beschluss.",periodsNote:(e,t)=>`${n(e)} Vorhaben mit veröffentlichter Laufzeit, nach Schwerpunktthema; bei ${n(t)} ist keine veröffentlicht. Nur Vorhaben mit dem Vermerk „Vorhaben der Strategie“ hat die Strategie selbst beschlossen.`,unreadPeriods:e=>`Bei ${1===e?"einem weiteren":`${n(e)} weiteren`} ist die Laufzeit im Feed nicht lesbar.`,noTopic:"Ohne Schwerpunktthema",otherTopics:"Weitere Themen",more:e=>`${n(e)} weitere zeigen`,kinds:{decision:"Beschlüsse",session:"Sitzungen",meeting:"Klausuren, Treffen",workshop:"Workshops",publication:"Veröffentlichungen",milestone:"Meilensteine",projectMilestone:"Meilensteine von Vorhaben",deadline:"Fristen von Beschlüssen"}}),fr=e=>e/er*100+"%";function gr(e){return e<300?"start":e>700?"end":"middle"}let dr=({key:e,lanes:t,crowds:n})=>1.25*t+1.6*(""!==e)+1.25*!!n.some(({share:e})=>0===e);function mr(e,t,{by:n,todayX:r,pastX:p,cuts:x},y,w){let v=2.9+t.bands.reduce((e,t)=>e+dr(t),0),b=v,$=t.bands.map(t=>{let r=function(e,t,n,r,a){let{key:s,marks:m,crowds:p,lanes:x}=n,y=r-dr(n),w=""===s?i:o`<g class="axis-band">
          <line x1="0" x2="100%" y1="${y+.15}em" y2="${y+.15}em" />
          <text y="${y+1.3}em">${function(e,t,n){let{kinds:r,noTopic:i,otherTopics:a}=hr[e.lang];if("kind"===t)return"none"===n?u(e):r[n];if(n===z)return a;let o=e.whole.find("topic",n);return o?l(h(o,e.lang),c):i}(e,t,s)}</text>
        </g>`;return o`${w}${S(m,({item:e})=>e.id,t=>function(e,t,n){let{item:r,lane:a,x:s,width:u,label:l}=t,{ref:c}=r,d=n-1.25*(a+.75),m=()=>{e.choose(c)},p=`${r.moment?`${f(r,e.lang)}: `:""}${h(r.event,e.lang)}`,x=o`<title>${g(r,e.lang)}: ${p}</title>`;return 0===u?o`<svg
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${H(e,c)}
        x=${fr(s)}
        y="${d}em"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        overflow="visible"
        @click=${m}
      >${x}${Y(r.mark)}${l&&o`<text class="axis-label" x="11" y="5">${l}</text>`}</svg>`:o`<g
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${H(e,c)}
        @click=${m}
      >${x}${function({item:e,x:t,width:n},r){return o`<rect
      class="shape bar"
      x=${fr(t)}
      y="${r-.4}em"
      width=${fr(n)}
      height="0.8em"
      rx="0.4em"
    />${"decision"===e.mark?o`<svg x=${fr(t)} y="${r}em" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
            ${Y(e.mark)}
          </svg>`:i}`}(t,d)}${l&&o`<text class="axis-label" x=${fr(s+u)} dx="0.4em" y="${d+.35}em">${l}</text>`}</g>`}(e,t,r))}${p.map(t=>function(e,t,n,r){let{x:a,width:s,count:u,share:l}=t,c=Math.max(2.35*l,.25);return o`<g class="axis-crowd" @click=${()=>{r.open(t)}}>
    ${l>0?o`<rect class="shape" x=${fr(a-.4*s)} width=${fr(.8*s)} y="${n-c-.2}em" height="${c}em" />`:i}
    <text x=${fr(a)} y="${n-c-.45}em" text-anchor="middle">${l>0?"":"+ "}${d(u,e.lang)}</text>
  </g>`}(e,t,t.share>0?r:r-1.25*x,a))}`}(e,n,t,b,w);return b-=dr(t),r});return a`<svg
    class="axis ${y}"
    part="axis"
    width="100%"
    height="${v+1.6}em"
    aria-hidden="true"
  >
    ${function(e,{ticks:t},n){return o`${t.map(({x:t,time:r,isYear:i})=>o`<g class="axis-tick" ?data-year=${i}>
      <line x1=${fr(t)} x2=${fr(t)} y1="${2.5}em" y2="${n+1.6}em" />
      <text x=${fr(t)} dx="0.35em" y="${n+1.3}em">${i?String(new Date(r).getUTCFullYear()):m(r,e.lang,"short")}</text>
    </g>`)}`}(e,t,v)}
    <line class="axis-line" x1="0" x2=${fr(p)} y1="${v}em" y2="${v}em" />
    <line
      class="axis-line"
      data-ahead
      x1=${fr(p)}
      x2="100%"
      y1="${v}em"
      y2="${v}em"
    />
    ${x.map(({x:t,years:n})=>o`<g class="axis-cut">
    <svg x=${fr(t)} y="${v-.7}em" width="1em" height="1.4em" viewBox="8 0 16 22" overflow="visible">
      <path class="axis-gap" d="M3 22 9 0h5L8 22Z" />
      <path d="M3 22 9 0M8 22 14 0" />
    </svg>
    <text x=${fr(t)} y="2.3em" text-anchor=${gr(t)}>${hr[e.lang].quiet(n)}</text>
  </g>`)}
    ${void 0===r?i:o`<g class="axis-today">
    <line x1=${fr(r)} x2=${fr(r)} y1="1.35em" y2="${v+.4}em" />
    <text x=${fr(r)} y="1em" text-anchor=${gr(r)}>${s(e.today,e.lang)}</text>
  </g>`} ${$}
  </svg>`}let pr=p`
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
  .axis-label {
    display: none;
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
  }
  /* In a drawing of 16 units an em: as large as the other text. */
  svg.axis-mark > .axis-label {
    font-size: 15px;
  }
  @container (min-width: 60em) {
    .axis-label {
      display: block;
    }
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
    :is(.axis-band, .axis-cut, .axis-crowd, .axis-mark) text {
      stroke: none;
    }
  }
`,xr={"+":"in","=":"in","-":"out",_:"out",0:"whole",ArrowLeft:"earlier",ArrowRight:"later",Home:"start",End:"end"};function yr(e,t,n){let{from:r,to:i}=t,[a,o]=[(r+i)/2,i-r];return{in:()=>lr(e,a,o/2),out:()=>lr(e,a,2*o),earlier:()=>lr(e,a-.5*o,o),later:()=>lr(e,a+.5*o,o),start:()=>lr(e,0,o),end:()=>lr(e,er,o),whole:()=>tr}[n]()}class wr{#e;#t;constructor(e){this.change=e,this.#e=new Map,this.#t=!1,this.down=e=>{("mouse"!==e.pointerType||0===e.button)&&(this.#e.set(e.pointerId,e.clientX),this.#t=!1)},this.move=e=>{let t=this.#e.get(e.pointerId),n=e.currentTarget;if(void 0===t||!(n instanceof HTMLElement)||!this.#t&&4>Math.abs(e.clientX-t))return;this.#t=!0,n.setPointerCapture(e.pointerId);let{left:r,width:i}=n.getBoundingClientRect(),a=[...this.#e.values()].map(e=>(e-r)/i);this.#e.set(e.pointerId,e.clientX);let[o,s]=function(e,t){let[n=0,r]=e,[i=0,a]=t;if(void 0===r||void 0===a)return[n-i,1+n-i];let o=Math.abs(a-i);if(o<.01)return[0,1];let s=Math.abs(r-n)/o,u=(n+r)/2-(i+a)/2*s;return[u,u+s]}(a,[...this.#e.values()].map(e=>(e-r)/i));this.change(o,s)},this.up=e=>{this.#e.delete(e.pointerId)}}get dragged(){return this.#t}}let vr=new v(()=>import("./timeline-periods.js")),br=new WeakMap,$r=({feed:e})=>e.events.some(({topic:e})=>void 0!==e),Mr=({feed:e,hasLost:t})=>!t("events/topic")&&e.events.every(({topic:e})=>void 0===e);var kr=Object.freeze({__proto__:null,ScalePicture:class{#n=tr;#r="one";#i=!1;#a=new Set;#o;#s;#u;#l="";constructor(e){this.refresh=e}#c=new wr((e,t)=>{let{from:n,to:r}=this.#n,i=r-n;this.#o&&this.#h(lr(this.#o,n+(e+t)/2*i,(t-e)*i))});#f(e){this.#n=e,this.refresh()}#h(e){this.#u?.say(()=>this.#l),this.#f(e)}#g(e){this.#o&&this.#h(yr(this.#o,this.#n,e))}#d=e=>{let t=e.target===e.currentTarget?function({key:e,altKey:t,ctrlKey:n,metaKey:r}){return t||n||r?void 0:xr[e]}(e):void 0;t&&(e.preventDefault(),this.#o&&this.#f(yr(this.#o,this.#n,t)))};#m=e=>{this.#c.dragged&&e.stopPropagation()};#p=({x:e,width:t,first:n})=>{if(!this.#o)return;let r=function(e,{from:t,to:n},r,i){let a=n-t;return lr(e,t+r/er*a,a*i)}(this.#o,this.#n,e,Math.min(.25,3*t/1e3));r.to-r.from>=.99*(this.#n.to-this.#n.from)?this.#u?.choose(n.ref):this.#h(r)};#x(t,{whole:n,lang:r}){let{topics:i}=n.feed,a="topic"!==this.#r||$r(n)?this.#r:"one",o=[t,this.#n,a,i,r];if(!this.#s||o.some((e,t)=>e!==this.#s?.key[t])){let n="topic"===a?{by:a,topics:i.map(({id:e})=>e)}:{by:a};this.#s={key:o,axis:function(t,n,r=sr,i=ur){let{scale:a,today:o}=t,s=function({from:e,to:t}){return n=>(n-e)*er/(t-e)}(n),u=function({items:e,scale:t},n){return e.flatMap(e=>{let[r,i]=[n(t.place(e.start)),n(t.place(e.end))];return(0===e.span?r>=0&&r<=er:i>0&&r<er)?[{item:e,x:Math.max(r,0),end:Math.min(i,er)}]:[]})}(t,s),l=function(e,t){if("one"===t.by)return[["",e]];let[n,r]=function(e){if("topic"!==e.by)return[L,A];let t=e.topics.slice(0,10),n=new Set(t);return[({event:{topic:e}})=>void 0===e?j:n.has(e)?e:z,[...t,z,j]]}(t),i=new Map(r.map(e=>[e,[]]));for(let t of e)i.get(n(t.item))?.push(t);return[...i].filter(([,e])=>e.length>0)}(u,r),c=u.length>e,h=e=>({bands:l.map(([t,n])=>c?{key:t,marks:[],crowds:ar(n,e.column),lanes:3}:function(e,t,n,r){let i=or([...t.filter(({item:e})=>""!==r(e)),...t.filter(({item:e})=>""===r(e))],n,r),{marks:a,left:o,lanes:s}=0===i.left.length?i:or(t,n,ur);return{key:e,marks:a,crowds:ar(o,2*n.gap).map(e=>({...e,share:0})),lanes:s}}(t,n,e,i)),ticks:function({place:e,timeAt:t,quiet:n},r,i){let[a,o]=[t(r.from),t(r.to)],s=n.reduce((e,{from:t,to:n})=>e+Math.max(0,Math.min(n,o)-Math.max(t,a)),0),u=er/(r.to-r.from),l=nr.find(e=>{let t=new Date(o-s);return e&&e.range(new Date(a),t).length<=i});return(l?.range(new Date(a),new Date(o+1))??[]).map(t=>({x:(e(+t)-r.from)*u,time:+t,isYear:0===t.getUTCMonth()})).filter(({time:e,x:t})=>!n.some(({from:t,to:n})=>e>t&&e<n)&&t<=999)}(a,n,e.labels)}),f=s(a.place(o)),g=o>=a.start&&o<a.end&&f>=0&&f<=er,d=a.quiet.map(({from:e,to:t,years:n})=>({x:s((a.place(e)+a.place(t))/2),years:n}));return{by:r.by,wide:h(rr),narrow:h(ir),todayX:g?f:void 0,pastX:Math.max(0,Math.min(f,er)),cuts:d.filter(({x:e})=>e>=0&&e<=er),shown:u.length,from:a.timeAt(n.from),to:a.timeAt(n.to)-1}}(t,this.#n,n,({event:e,mark:t})=>"decision"===t?l(e.decision?.number??w(e,"title",r).text,14):"")}}return this.#s.axis}render(e,t){var n;let r=function(e){if(!br.has(e)){let t=e.groups.filter(({year:e})=>void 0!==e).flatMap(e=>e.items);br.set(e,function(e,t){if(0===e.length)return;let n=F(e,t);return{scale:function(e,t){let n,r=function({inside:e,reach:t},n){let r=n+t;return function(e,t){let[n=t,r=t]=[e[0],e.at(-1)],i=Math.max(r-n,2*N);return t>=n-i&&t<=r+i?[...e,t].sort((e,t)=>e-t):e}(e.flatMap(e=>{let t=e.end-1<=r?[e.end-1]:[];return[U(e),...t]}).sort((e,t)=>e-t),n)}(e,t),i=+vt.floor(new Date(r[0]??t)),a=+vt.offset(vt.floor(new Date(r.at(-1)??t)),1),o=(n=(r.at(-1)??0)-(r[0]??0),r.slice(1).flatMap((e,t)=>{let i=r[t]??e;if(e-i<Math.max(3*N,.15*n))return[];let[a,o]=[vt.ceil(new Date(i)),vt.floor(new Date(e))],s=vt.count(a,o);return s<2?[]:[{from:+a,to:+o,years:s}]})),s=a-i-o.reduce((e,{from:t,to:n})=>e+n-t,0),u=(er-60*o.length)/s,[l,c]=[[i],[0]],[h,f]=[i,0];for(let{from:e,to:t}of o)f+=(e-h)*u,l.push(e,t),c.push(f,f+60),[h,f]=[t,f+60];let g=function(){return Pn.apply(function e(t,n,r,i,a,o,s,u,l,c){var h=function(){var e,t,n,r,i,a,o=Rn,s=Rn,u=function e(t,n){var r,i,a=typeof n;return null==n||"boolean"===a?ze(n):("number"===a?Ee:"string"===a?(i=ie(n))?(n=i,Ie):function(e,t){var n,r,i,a,o,s=Ve.lastIndex=Ze.lastIndex=0,u=-1,l=[],c=[];for(e+="",t+="";(i=Ve.exec(e))&&(a=Ze.exec(t));)(o=a.index)>s&&(o=t.slice(s,o),l[u]?l[u]+=o:l[++u]=o),(i=i[0])===(a=a[0])?l[u]?l[u]+=a:l[++u]=a:(l[++u]=null,c.push({i:u,x:Ee(i,a)})),s=Ze.lastIndex;return s<t.length&&(o=t.slice(s),l[u]?l[u]+=o:l[++u]=o),l.length<2?c[0]?(n=c[0].x,function(e){return n(e)+""}):(r=t,function(){return r}):(t=c.length,function(e){for(var n,r=0;r<t;++r)l[(n=c[r]).i]=n.x(e);return l.join("")})}:n instanceof ie?Ie:n instanceof Date?function(e,t){var n=new Date;return e*=1,t*=1,function(r){return n.setTime(e*(1-r)+t*r),n}}:!ArrayBuffer.isView(r=n)||r instanceof DataView?Array.isArray(n)?function(t,n){var r,i=n?n.length:0,a=t?Math.min(i,t.length):0,o=Array(a),s=Array(i);for(r=0;r<a;++r)o[r]=e(t[r],n[r]);for(;r<i;++r)s[r]=n[r];return function(e){for(r=0;r<a;++r)s[r]=o[r](e);return s}}:"function"!=typeof n.valueOf&&"function"!=typeof n.toString||isNaN(n)?function(t,n){var r,i={},a={};for(r in(null===t||"object"!=typeof t)&&(t={}),(null===n||"object"!=typeof n)&&(n={}),n)r in t?i[r]=e(t[r],n[r]):a[r]=n[r];return function(e){for(r in i)a[r]=i[r](e);return a}}:Ee:function(e,t){t||(t=[]);var n,r=e?Math.min(t.length,e.length):0,i=t.slice();return function(a){for(n=0;n<r;++n)i[n]=e[n]*(1-a)+t[n]*a;return i}})(t,n)},l=Xn;function c(){var e,t,n,u=Math.min(o.length,s.length);return l!==Xn&&(e=o[0],t=o[u-1],e>t&&(n=e,e=t,t=n),l=function(n){return Math.max(e,Math.min(t,n))}),r=u>2?Qn:Jn,i=a=null,h}function h(t){return null==t||isNaN(t*=1)?n:(i||(i=r(o.map(e),s,u)))(e(l(t)))}return h.invert=function(n){return l(t((a||(a=r(s,o.map(e),Ee)))(n)))},h.domain=function(e){return arguments.length?(o=Array.from(e,Wn),c()):o.slice()},h.range=function(e){return arguments.length?(s=Array.from(e),c()):s.slice()},h.rangeRound=function(e){return s=Array.from(e),u=Oe,c()},h.clamp=function(e){return arguments.length?(l=!!e||Xn,c()):l!==Xn},h.interpolate=function(e){return arguments.length?(u=e,c()):u},h.unknown=function(e){return arguments.length?(n=e,h):n},function(n,r){return e=n,t=r,c()}}()(Xn,Xn),f=h.invert,g=h.domain,d=c(".%L"),m=c(":%S"),p=c("%I:%M"),x=c("%I %p"),y=c("%a %d"),w=c("%b %d"),v=c("%B"),b=c("%Y");function $(e){return(l(e)<e?d:u(e)<e?m:s(e)<e?p:o(e)<e?x:i(e)<e?a(e)<e?y:w:r(e)<e?v:b)(e)}return h.invert=function(e){return new Date(Math.round(f(e)))},h.domain=function(e){return arguments.length?g(Array.from(e,_n)):g().map(Kn)},h.ticks=function(e){var n=g();return t(n[0],n[n.length-1],e??10)},h.tickFormat=function(e,t){return null==t?$:c(t)},h.nice=function(e){var t,r,i,a,o,s,u,l=g();return e&&"function"==typeof e.range||(e=n(l[0],l[l.length-1],e??10)),e?g((r=e,a=0,o=(t=(t=l).slice()).length-1,s=t[a],(u=t[o])<s&&(i=a,a=o,o=i,i=s,s=u,u=i),t[a]=r.floor(s),t[o]=r.ceil(u),t)):h},h.copy=function(){return e(t,n,r,i,a,o,s,u,l,c).domain(h.domain()).range(h.range()).interpolate(h.interpolate()).clamp(h.clamp()).unknown(h.unknown())},h}(bt,$t,vt,yt,ht,et,Ke,Qe,Je,Z).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}([...l,a],[...c,er]).clamp(!0);return{start:i,end:a,quiet:o,place:e=>g(e),timeAt:e=>+g.invert(e)}}(n,t),today:t,items:[...n.inside].sort((e,t)=>e.start-t.start),before:e.filter(e=>U(e)<t-n.reach).length,after:e.filter(e=>U(e)>t+n.reach).length}}(t,e.today))}return br.get(e)}(t);if(this.#o=r,this.#u=e,!r)return i;let o=this.#x(r,e),s=hr[e.lang],[u,l]=[y(o.from,e.lang,"month"),y(o.to,e.lang,"month")],{before:c,after:h,items:f}=r,g=f.some(({moment:e})=>e),d=x(" ",this.#n!==tr&&s.shown(u,l,s.ofAll(o.shown,f.length,g)),c+h>0&&s.beyond(c,h),"kind"===this.#r&&Mr(e.whole)&&s.noTopics);return this.#l=this.#n===tr?x(" ",s.wholeShown(u,l),d):d,a`${this.#y(e)}
      <div
        class="axis-box"
        role="slider"
        tabindex="0"
        aria-label=${s.axis}
        aria-valuemin="0"
        aria-valuemax=${er}
        aria-valuenow=${(({from:e,to:t})=>((e+t)/2+(t-e)/1e4).toFixed(3))(this.#n)}
        aria-valuetext=${this.#l}
        aria-describedby="axis-hint"
        @keydown=${this.#d}
        @pointerdown=${this.#c.down}
        @pointermove=${this.#c.move}
        @pointerup=${this.#c.up}
        @pointercancel=${this.#c.up}
        @click=${{handleEvent:this.#m,capture:!0}}
      >
        ${n={open:this.#p},[mr(e,o.wide,o,"wide",n),mr(e,o.narrow,o,"narrow",n)]}
      </div>
      <p class="axis-hint muted small" id="axis-hint">${s.hint}</p>
      ${d?a`<p class="note small">${d}</p>`:i}
      ${this.#w(e,r)}`}#y(e){let t=hr[e.lang],{from:n,to:r}=this.#n,o=n<=0&&r>=1e3,s=(e,t,n)=>a`<button
        type="button"
        class="link"
        aria-disabled=${n}
        @click=${()=>{this.#g(e)}}
      >
        ${t}
      </button>`,u=(t,n)=>$({words:n,isShown:this.#r===t,show:()=>{this.#r=t,e.say(()=>k(e.lang,n)),this.refresh()}});return a`<div class="axis-controls small" part="axis-controls">
      <span class="views zoom" role="group" aria-label=${t.window}
        >${s("in",t.zoomIn,!1)} ${s("out",t.zoomOut,o)}
        ${s("earlier",t.earlier,n<=0)}
        ${s("later",t.later,r>=1e3)}
        ${s("whole",t.whole,o)}</span
      >
      <span class="views" role="group" aria-label=${t.lanes}
        >${u("one",t.oneLane)} ${u("kind",t.byKind)}
        ${$r(e.whole)?u("topic",t.byTopic):i}</span
      >
      ${$({words:t.periods,isShown:this.#i,show:()=>{this.#i=!this.#i,e.say(()=>M(e.lang,t.periods,this.#i)),vr.load().then(this.refresh),this.refresh()}})}
    </div>`}#w(e,t){if(!this.#i)return;let n=vr.module;return n?n.renderPeriods(e,t,this.#n,{isOpen:e=>this.#a.has(e),open:e=>{this.#a.add(e),this.refresh()}}):b(vr,e.lang)}},isWithoutTopics:Mr,sheets:[pr]});export{er as A,fr as p,hr as s,kr as t};
