import{cl as e,cm as t,cn as n,co as r,cp as i,cq as a,u as o,j as s,cr as u,M as l}from"./run-render.js";import{bl as c,y as h,V as f,M as g,A as d,T as m,ad as p,as as x,bK as y,u as w,B as v,W as b,aw as M,av as $,D as k,bL as T,ae as C,at as D,bM as U,K as N}from"../fds.js";import{L as F}from"./render-hydrate.js";import{b as S}from"./fds-widget.js";let H=["decision","deadline","session","meeting","workshop","publication","milestone","projectMilestone","none"];function Y({moment:e,event:t}){return e?"milestone"===e?"projectMilestone":"deadline":t.kind??"none"}let A="~others",L="~none";function z(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function q(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function j(){}var I,E,V,Z=1/.7,B="\\s*([+-]?\\d+)\\s*",O="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",P="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",R=/^#([0-9a-f]{3,8})$/,W=RegExp(`^rgb\\(${B},${B},${B}\\)$`),X=RegExp(`^rgb\\(${P},${P},${P}\\)$`),J=RegExp(`^rgba\\(${B},${B},${B},${O}\\)$`),K=RegExp(`^rgba\\(${P},${P},${P},${O}\\)$`),Q=RegExp(`^hsl\\(${O},${P},${P}\\)$`),G=RegExp(`^hsla\\(${O},${P},${P},${O}\\)$`),_={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};function ee(){return this.rgb().formatHex()}function te(){return this.rgb().formatRgb()}function ne(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=R.exec(e))?(n=t[1].length,t=parseInt(t[1],16),6===n?re(t):3===n?new se(t>>8&15|t>>4&240,t>>4&15|240&t,(15&t)<<4|15&t,1):8===n?ie(t>>24&255,t>>16&255,t>>8&255,(255&t)/255):4===n?ie(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|240&t,((15&t)<<4|15&t)/255):null):(t=W.exec(e))?new se(t[1],t[2],t[3],1):(t=X.exec(e))?new se(255*t[1]/100,255*t[2]/100,255*t[3]/100,1):(t=J.exec(e))?ie(t[1],t[2],t[3],t[4]):(t=K.exec(e))?ie(255*t[1]/100,255*t[2]/100,255*t[3]/100,t[4]):(t=Q.exec(e))?ge(t[1],t[2]/100,t[3]/100,1):(t=G.exec(e))?ge(t[1],t[2]/100,t[3]/100,t[4]):_.hasOwnProperty(e)?re(_[e]):"transparent"===e?new se(NaN,NaN,NaN,0):null}function re(e){return new se(e>>16&255,e>>8&255,255&e,1)}function ie(e,t,n,r){return r<=0&&(e=t=n=NaN),new se(e,t,n,r)}function ae(e){return e instanceof j||(e=ne(e)),e?new se((e=e.rgb()).r,e.g,e.b,e.opacity):new se}function oe(e,t,n,r){return 1==arguments.length?ae(e):new se(e,t,n,r??1)}function se(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}function ue(){return`#${fe(this.r)}${fe(this.g)}${fe(this.b)}`}function le(){let e=ce(this.opacity);return`${1===e?"rgb(":"rgba("}${he(this.r)}, ${he(this.g)}, ${he(this.b)}${1===e?")":`, ${e})`}`}function ce(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function he(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function fe(e){return((e=he(e))<16?"0":"")+e.toString(16)}function ge(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new me(e,t,n,r)}function de(e){if(e instanceof me)return new me(e.h,e.s,e.l,e.opacity);if(e instanceof j||(e=ne(e)),!e)return new me;if(e instanceof me)return e;var t=(e=e.rgb()).r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,u=(a+i)/2;return s?(o=t===a?(n-r)/s+6*(n<r):n===a?(r-t)/s+2:(t-n)/s+4,s/=u<.5?a+i:2-a-i,o*=60):s=u>0&&u<1?0:o,new me(o,s,u,e.opacity)}function me(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}function pe(e){return(e=(e||0)%360)<0?e+360:e}function xe(e){return Math.max(0,Math.min(1,e||0))}function ye(e,t,n){return 255*(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)}z(j,ne,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ee,formatHex:ee,formatHex8:function(){return this.rgb().formatHex8()},formatHsl:function(){return de(this).formatHsl()},formatRgb:te,toString:te}),z(se,oe,q(j,{brighter(e){return e=null==e?Z:Math.pow(Z,e),new se(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new se(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new se(he(this.r),he(this.g),he(this.b),ce(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ue,formatHex:ue,formatHex8:function(){return`#${fe(this.r)}${fe(this.g)}${fe(this.b)}${fe(255*(isNaN(this.opacity)?1:this.opacity))}`},formatRgb:le,toString:le})),z(me,function(e,t,n,r){return 1==arguments.length?de(e):new me(e,t,n,r??1)},q(j,{brighter(e){return e=null==e?Z:Math.pow(Z,e),new me(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new me(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+360*(this.h<0),t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new se(ye(e>=240?e-240:e+120,i,r),ye(e,i,r),ye(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new me(pe(this.h),xe(this.s),xe(this.l),ce(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ce(this.opacity);return`${1===e?"hsl(":"hsla("}${pe(this.h)}, ${100*xe(this.s)}%, ${100*xe(this.l)}%${1===e?")":`, ${e})`}`}}));let we=Math.PI/180,ve=180/Math.PI,be=4/29,Me=6/29,$e=6/29*3*(6/29);function ke(e){if(e instanceof Te)return new Te(e.l,e.a,e.b,e.opacity);if(e instanceof Fe)return Se(e);e instanceof se||(e=ae(e));var t,n,r=Ne(e.r),i=Ne(e.g),a=Ne(e.b),o=Ce((.2225045*r+.7168786*i+.0606169*a)/1);return r===i&&i===a?t=n=o:(t=Ce((.4360747*r+.3850649*i+.1430804*a)/.96422),n=Ce((.0139322*r+.0971045*i+.7141733*a)/.82521)),new Te(116*o-16,500*(t-o),200*(o-n),e.opacity)}function Te(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}function Ce(e){return e>.008856451679035631?Math.pow(e,1/3):e/$e+be}function De(e){return e>Me?e*e*e:$e*(e-be)}function Ue(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Ne(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Fe(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Se(e){if(isNaN(e.h))return new Te(e.l,0,0,e.opacity);var t=e.h*we;return new Te(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}function He(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof Ye)return new Ye(e.h,e.s,e.l,e.opacity);e instanceof se||(e=ae(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(-.6557636667999999*r+-1.7884503806*t-3.5172982438*n)/-5.9615122912,a=r-i,o=-(1.97294*(n-i)- -.29227*a)/.90649,s=Math.sqrt(o*o+a*a)/(1.97294*i*(1-i)),u=s?Math.atan2(o,a)*ve-120:NaN;return new Ye(u<0?u+360:u,s,i,e.opacity)}(e):new Ye(e,t,n,r??1)}function Ye(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}z(Te,function(e,t,n,r){return 1==arguments.length?ke(e):new Te(e,t,n,r??1)},q(j,{brighter(e){return new Te(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new Te(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return new se(Ue(3.1338561*(t=.96422*De(t))-1.6168667*(e=+De(e))-.4906146*(n=.82521*De(n))),Ue(-.9787684*t+1.9161415*e+.033454*n),Ue(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}})),z(Fe,function(e,t,n,r){return 1==arguments.length?function(e){if(e instanceof Fe)return new Fe(e.h,e.c,e.l,e.opacity);if(e instanceof Te||(e=ke(e)),0===e.a&&0===e.b)return new Fe(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*ve;return new Fe(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}(e):new Fe(e,t,n,r??1)},q(j,{brighter(e){return new Fe(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new Fe(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Se(this).rgb()}})),z(Ye,He,q(j,{brighter(e){return e=null==e?Z:Math.pow(Z,e),new Ye(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=null==e?.7:Math.pow(.7,e),new Ye(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*we,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new se(255*(t+n*(-.14861*r+1.78277*i)),255*(t+n*(-.29227*r+-.90649*i)),255*(t+1.97294*r*n),this.opacity)}}));var Ae=e=>()=>e;function Le(e,t){return function(n){return e+n*t}}function ze(e,t){var n=t-e;return n?Le(e,n):Ae(isNaN(e)?t:e)}var qe=function e(t){var n,r=1==(n=+t)?ze:function(e,t){var r,i,a;return t-e?(r=e,i=t,r=Math.pow(r,a=n),i=Math.pow(i,a)-r,a=1/a,function(e){return Math.pow(r+e*i,a)}):Ae(isNaN(e)?t:e)};function i(e,t){var n=r((e=oe(e)).r,(t=oe(t)).r),i=r(e.g,t.g),a=r(e.b,t.b),o=ze(e.opacity,t.opacity);return function(t){return e.r=n(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+""}}return i.gamma=e,i}(1);function je(e,t){return e*=1,t*=1,function(n){return e*(1-n)+t*n}}var Ie=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Ee=RegExp(Ie.source,"g");function Ve(e,t){return e*=1,t*=1,function(n){return Math.round(e*(1-n)+t*n)}}function Ze(e){return((e=Math.exp(e))+1/e)/2}function Be(e){return function t(n){function r(t,r){var i=e((t=He(t)).h,(r=He(r)).h),a=ze(t.s,r.s),o=ze(t.l,r.l),s=ze(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(Math.pow(e,n)),t.opacity=s(e),t+""}}return n*=1,r.gamma=t,r}(1)}!function e(t,n,r){function i(e,i){var a,o,s=e[0],u=e[1],l=e[2],c=i[0],h=i[1],f=i[2],g=c-s,d=h-u,m=g*g+d*d;if(m<1e-12)o=Math.log(f/l)/t,a=function(e){return[s+e*g,u+e*d,l*Math.exp(t*e*o)]};else{var p=Math.sqrt(m),x=(f*f-l*l+r*m)/(2*l*n*p),y=(f*f-l*l-r*m)/(2*f*n*p),w=Math.log(Math.sqrt(x*x+1)-x);o=(Math.log(Math.sqrt(y*y+1)-y)-w)/t,a=function(e){var r,i,a=e*o,c=Ze(w),h=l/(n*p)*(c*(((r=Math.exp(2*(r=t*a+w)))-1)/(r+1))-((i=Math.exp(i=w))-1/i)/2);return[s+h*g,u+h*d,l*c/Ze(t*a+w)]}}return a.duration=1e3*Math.abs(o)*t/Math.SQRT2,a}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i}(Math.SQRT2,2,4),Be(function(e,t){var n=t-e;return n?Le(e,n>180||n<-180?n-360*Math.round(n/360):n):Ae(isNaN(e)?t:e)}),Be(ze);let Oe=new Date,Pe=new Date;function Re(e,t,n,r){function i(t){return e(t=0==arguments.length?new Date:new Date(+t)),t}return i.floor=t=>(e(t=new Date(+t)),t),i.ceil=n=>(e(n=new Date(n-1)),t(n,1),e(n),n),i.round=e=>{let t=i(e),n=i.ceil(e);return e-t<n-e?t:n},i.offset=(e,n)=>(t(e=new Date(+e),null==n?1:Math.floor(n)),e),i.range=(n,r,a)=>{let o,s=[];if(n=i.ceil(n),a=null==a?1:Math.floor(a),!(n<r&&a>0))return s;do{s.push(o=new Date(+n)),t(n,a),e(n)}while(o<n&&n<r);return s},i.filter=n=>Re(t=>{if(t>=t)for(;e(t),!n(t);)t.setTime(t-1)},(e,r)=>{if(e>=e)if(r<0)for(;++r<=0;)for(;t(e,-1),!n(e););else for(;--r>=0;)for(;t(e,1),!n(e););}),n&&(i.count=(t,r)=>(Oe.setTime(+t),Pe.setTime(+r),e(Oe),e(Pe),Math.floor(n(Oe,Pe))),i.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?i.filter(r?t=>r(t)%e==0:t=>i.count(0,t)%e==0):i:null),i}let We=Re(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);We.every=e=>isFinite(e=Math.floor(e))&&e>0?e>1?Re(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):We:null,We.range;let Xe=Re(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+1e3*t)},(e,t)=>(t-e)/1e3,e=>e.getUTCSeconds());Xe.range,Re(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds())},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getMinutes()).range;let Je=Re(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+6e4*t)},(e,t)=>(t-e)/6e4,e=>e.getUTCMinutes());Je.range,Re(e=>{e.setTime(e-e.getMilliseconds()-1e3*e.getSeconds()-6e4*e.getMinutes())},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getHours()).range;let Ke=Re(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+36e5*t)},(e,t)=>(t-e)/36e5,e=>e.getUTCHours());Ke.range;let Qe=Re(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/864e5,e=>e.getDate()-1);Qe.range;let Ge=Re(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>e.getUTCDate()-1);Ge.range;let _e=Re(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/864e5,e=>Math.floor(e/864e5));function et(e){return Re(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+7*t)},(e,t)=>(t-e-6e4*(t.getTimezoneOffset()-e.getTimezoneOffset()))/6048e5)}_e.range;let tt=et(0),nt=et(1),rt=et(2),it=et(3),at=et(4),ot=et(5),st=et(6);function ut(e){return Re(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+7*t)},(e,t)=>(t-e)/6048e5)}tt.range,nt.range,rt.range,it.range,at.range,ot.range,st.range;let lt=ut(0),ct=ut(1),ht=ut(2),ft=ut(3),gt=ut(4),dt=ut(5),mt=ut(6);lt.range,ct.range,ht.range,ft.range,gt.range,dt.range,mt.range,Re(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+12*(t.getFullYear()-e.getFullYear()),e=>e.getMonth()).range;let pt=Re(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+12*(t.getUTCFullYear()-e.getUTCFullYear()),e=>e.getUTCMonth());pt.range;let xt=Re(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());xt.every=e=>isFinite(e=Math.floor(e))&&e>0?Re(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}):null,xt.range;let yt=Re(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());yt.every=e=>isFinite(e=Math.floor(e))&&e>0?Re(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}):null,yt.range;let[wt,vt]=function(n){let r=[[Xe,1,1e3],[Xe,5,5e3],[Xe,15,15e3],[Xe,30,3e4],[Je,1,6e4],[Je,5,3e5],[Je,15,9e5],[Je,30,18e5],[Ke,1,36e5],[Ke,3,108e5],[Ke,6,216e5],[Ke,12,432e5],[_e,1,864e5],[_e,2,1728e5],[lt,1,6048e5],[pt,1,2592e6],[pt,3,7776e6],[n,1,31536e6]];function i(i,a,o){let s=Math.abs(a-i)/o,u=e(([,,e])=>e).right(r,s);if(u===r.length)return n.every(t(i/31536e6,a/31536e6,o));if(0===u)return We.every(Math.max(t(i,a,o),1));let[l,c]=r[s/r[u-1][2]<r[u][2]/s?u-1:u];return l.every(c)}return[function(e,t,n){let r=t<e;r&&([e,t]=[t,e]);let a=n&&"function"==typeof n.range?n:i(e,t,n),o=a?a.range(e,+t+1):[];return r?o.reverse():o},i]}(yt);function bt(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function Mt(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function $t(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}var kt={"-":"",_:" ",0:"0"},Tt=/^\s*\d+/,Ct=/^%/,Dt=/[\\^$*+?|[\]().{}]/g;function Ut(e,t,n){var r=e<0?"-":"",i=(r?-e:e)+"",a=i.length;return r+(a<n?Array(n-a+1).join(t)+i:i)}function Nt(e){return e.replace(Dt,"\\$&")}function Ft(e){return RegExp("^(?:"+e.map(Nt).join("|")+")","i")}function St(e){return new Map(e.map((e,t)=>[e.toLowerCase(),t]))}function Ht(e,t,n){var r=Tt.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function Yt(e,t,n){var r=Tt.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function At(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function Lt(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function zt(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function qt(e,t,n){var r=Tt.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function jt(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function It(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function Et(e,t,n){var r=Tt.exec(t.slice(n,n+1));return r?(e.q=3*r[0]-3,n+r[0].length):-1}function Vt(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function Zt(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function Bt(e,t,n){var r=Tt.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function Ot(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function Pt(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function Rt(e,t,n){var r=Tt.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function Wt(e,t,n){var r=Tt.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function Xt(e,t,n){var r=Tt.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function Jt(e,t,n){var r=Ct.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function Kt(e,t,n){var r=Tt.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function Qt(e,t,n){var r=Tt.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function Gt(e,t){return Ut(e.getDate(),t,2)}function _t(e,t){return Ut(e.getHours(),t,2)}function en(e,t){return Ut(e.getHours()%12||12,t,2)}function tn(e,t){return Ut(1+Qe.count(xt(e),e),t,3)}function nn(e,t){return Ut(e.getMilliseconds(),t,3)}function rn(e,t){return nn(e,t)+"000"}function an(e,t){return Ut(e.getMonth()+1,t,2)}function on(e,t){return Ut(e.getMinutes(),t,2)}function sn(e,t){return Ut(e.getSeconds(),t,2)}function un(e){var t=e.getDay();return 0===t?7:t}function ln(e,t){return Ut(tt.count(xt(e)-1,e),t,2)}function cn(e){var t=e.getDay();return t>=4||0===t?at(e):at.ceil(e)}function hn(e,t){return e=cn(e),Ut(at.count(xt(e),e)+(4===xt(e).getDay()),t,2)}function fn(e){return e.getDay()}function gn(e,t){return Ut(nt.count(xt(e)-1,e),t,2)}function dn(e,t){return Ut(e.getFullYear()%100,t,2)}function mn(e,t){return Ut((e=cn(e)).getFullYear()%100,t,2)}function pn(e,t){return Ut(e.getFullYear()%1e4,t,4)}function xn(e,t){var n=e.getDay();return Ut((e=n>=4||0===n?at(e):at.ceil(e)).getFullYear()%1e4,t,4)}function yn(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+Ut(t/60|0,"0",2)+Ut(t%60,"0",2)}function wn(e,t){return Ut(e.getUTCDate(),t,2)}function vn(e,t){return Ut(e.getUTCHours(),t,2)}function bn(e,t){return Ut(e.getUTCHours()%12||12,t,2)}function Mn(e,t){return Ut(1+Ge.count(yt(e),e),t,3)}function $n(e,t){return Ut(e.getUTCMilliseconds(),t,3)}function kn(e,t){return $n(e,t)+"000"}function Tn(e,t){return Ut(e.getUTCMonth()+1,t,2)}function Cn(e,t){return Ut(e.getUTCMinutes(),t,2)}function Dn(e,t){return Ut(e.getUTCSeconds(),t,2)}function Un(e){var t=e.getUTCDay();return 0===t?7:t}function Nn(e,t){return Ut(lt.count(yt(e)-1,e),t,2)}function Fn(e){var t=e.getUTCDay();return t>=4||0===t?gt(e):gt.ceil(e)}function Sn(e,t){return e=Fn(e),Ut(gt.count(yt(e),e)+(4===yt(e).getUTCDay()),t,2)}function Hn(e){return e.getUTCDay()}function Yn(e,t){return Ut(ct.count(yt(e)-1,e),t,2)}function An(e,t){return Ut(e.getUTCFullYear()%100,t,2)}function Ln(e,t){return Ut((e=Fn(e)).getUTCFullYear()%100,t,2)}function zn(e,t){return Ut(e.getUTCFullYear()%1e4,t,4)}function qn(e,t){var n=e.getUTCDay();return Ut((e=n>=4||0===n?gt(e):gt.ceil(e)).getUTCFullYear()%1e4,t,4)}function jn(){return"+0000"}function In(){return"%"}function En(e){return+e}function Vn(e){return Math.floor(e/1e3)}(I=function(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,o=e.shortDays,s=e.months,u=e.shortMonths,l=Ft(i),c=St(i),h=Ft(a),f=St(a),g=Ft(o),d=St(o),m=Ft(s),p=St(s),x=Ft(u),y=St(u),w={a:function(e){return o[e.getDay()]},A:function(e){return a[e.getDay()]},b:function(e){return u[e.getMonth()]},B:function(e){return s[e.getMonth()]},c:null,d:Gt,e:Gt,f:rn,g:mn,G:xn,H:_t,I:en,j:tn,L:nn,m:an,M:on,p:function(e){return i[+(e.getHours()>=12)]},q:function(e){return 1+~~(e.getMonth()/3)},Q:En,s:Vn,S:sn,u:un,U:ln,V:hn,w:fn,W:gn,x:null,X:null,y:dn,Y:pn,Z:yn,"%":In},v={a:function(e){return o[e.getUTCDay()]},A:function(e){return a[e.getUTCDay()]},b:function(e){return u[e.getUTCMonth()]},B:function(e){return s[e.getUTCMonth()]},c:null,d:wn,e:wn,f:kn,g:Ln,G:qn,H:vn,I:bn,j:Mn,L:$n,m:Tn,M:Cn,p:function(e){return i[+(e.getUTCHours()>=12)]},q:function(e){return 1+~~(e.getUTCMonth()/3)},Q:En,s:Vn,S:Dn,u:Un,U:Nn,V:Sn,w:Hn,W:Yn,x:null,X:null,y:An,Y:zn,Z:jn,"%":In},b={a:function(e,t,n){var r=g.exec(t.slice(n));return r?(e.w=d.get(r[0].toLowerCase()),n+r[0].length):-1},A:function(e,t,n){var r=h.exec(t.slice(n));return r?(e.w=f.get(r[0].toLowerCase()),n+r[0].length):-1},b:function(e,t,n){var r=x.exec(t.slice(n));return r?(e.m=y.get(r[0].toLowerCase()),n+r[0].length):-1},B:function(e,t,n){var r=m.exec(t.slice(n));return r?(e.m=p.get(r[0].toLowerCase()),n+r[0].length):-1},c:function(e,n,r){return k(e,t,n,r)},d:Zt,e:Zt,f:Xt,g:jt,G:qt,H:Ot,I:Ot,j:Bt,L:Wt,m:Vt,M:Pt,p:function(e,t,n){var r=l.exec(t.slice(n));return r?(e.p=c.get(r[0].toLowerCase()),n+r[0].length):-1},q:Et,Q:Kt,s:Qt,S:Rt,u:Yt,U:At,V:Lt,w:Ht,W:zt,x:function(e,t,r){return k(e,n,t,r)},X:function(e,t,n){return k(e,r,t,n)},y:jt,Y:qt,Z:It,"%":Jt};function M(e,t){return function(n){var r,i,a,o=[],s=-1,u=0,l=e.length;for(n instanceof Date||(n=new Date(+n));++s<l;)37===e.charCodeAt(s)&&(o.push(e.slice(u,s)),null!=(i=kt[r=e.charAt(++s)])?r=e.charAt(++s):i="e"===r?" ":"0",(a=t[r])&&(r=a(n,i)),o.push(r),u=s+1);return o.push(e.slice(u,s)),o.join("")}}function $(e,t){return function(n){var r,i,a=$t(1900,void 0,1);if(k(a,e,n+="",0)!=n.length)return null;if("Q"in a)return new Date(a.Q);if("s"in a)return new Date(1e3*a.s+("L"in a?a.L:0));if(!t||"Z"in a||(a.Z=0),"p"in a&&(a.H=a.H%12+12*a.p),void 0===a.m&&(a.m="q"in a?a.q:0),"V"in a){if(a.V<1||a.V>53)return null;"w"in a||(a.w=1),"Z"in a?(r=(i=(r=Mt($t(a.y,0,1))).getUTCDay())>4||0===i?ct.ceil(r):ct(r),r=Ge.offset(r,7*(a.V-1)),a.y=r.getUTCFullYear(),a.m=r.getUTCMonth(),a.d=r.getUTCDate()+(a.w+6)%7):(r=(i=(r=bt($t(a.y,0,1))).getDay())>4||0===i?nt.ceil(r):nt(r),r=Qe.offset(r,7*(a.V-1)),a.y=r.getFullYear(),a.m=r.getMonth(),a.d=r.getDate()+(a.w+6)%7)}else("W"in a||"U"in a)&&("w"in a||(a.w="u"in a?a.u%7:+("W"in a)),i="Z"in a?Mt($t(a.y,0,1)).getUTCDay():bt($t(a.y,0,1)).getDay(),a.m=0,a.d="W"in a?(a.w+6)%7+7*a.W-(i+5)%7:a.w+7*a.U-(i+6)%7);return"Z"in a?(a.H+=a.Z/100|0,a.M+=a.Z%100,Mt(a)):bt(a)}}function k(e,t,n,r){for(var i,a,o=0,s=t.length,u=n.length;o<s;){if(r>=u)return-1;if(37===(i=t.charCodeAt(o++))){if(!(a=b[(i=t.charAt(o++))in kt?t.charAt(o++):i])||(r=a(e,n,r))<0)return-1}else if(i!=n.charCodeAt(r++))return-1}return r}return w.x=M(n,w),w.X=M(r,w),w.c=M(t,w),v.x=M(n,v),v.X=M(r,v),v.c=M(t,v),{format:function(e){var t=M(e+="",w);return t.toString=function(){return e},t},parse:function(e){var t=$(e+="",!1);return t.toString=function(){return e},t},utcFormat:function(e){var t=M(e+="",v);return t.toString=function(){return e},t},utcParse:function(e){var t=$(e+="",!0);return t.toString=function(){return e},t}}}({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]})).format,I.parse,E=I.utcFormat,V=I.utcParse;var Zn="%Y-%m-%dT%H:%M:%S.%LZ";function Bn(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function On(e){return+e}Date.prototype.toISOString||E(Zn),+new Date("2000-01-01T00:00:00.000Z")||V(Zn);var Pn=[0,1];function Rn(e){return e}function Wn(e,t){var n;return(t-=e*=1)?function(n){return(n-e)/t}:(n=isNaN(t)?NaN:.5,function(){return n})}function Xn(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=Wn(i,r),a=n(o,a)):(r=Wn(r,i),a=n(a,o)),function(e){return a(r(e))}}function Jn(e,t,r){var i=Math.min(e.length,t.length)-1,a=Array(i),o=Array(i),s=-1;for(e[i]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++s<i;)a[s]=Wn(e[s],e[s+1]),o[s]=r(t[s],t[s+1]);return function(t){var r=n(e,t,1,i)-1;return o[r](a[r](t))}}function Kn(e){return new Date(e)}function Qn(e){return e instanceof Date?+e:Math.round(e)}let Gn=1e3,_n={from:0,to:Gn},er=[pt.every(1),pt.every(3),pt.every(6),...[1,2,5,10,20,50,100,200].map(e=>yt.every(e))],tr={gap:22,column:1e3/18,labels:12,letter:9},nr={gap:44,column:125,labels:5,letter:0};function rr(e,t){let n=new Map;for(let{item:r,x:i}of e){let e=Math.min(Math.floor(i/t),Math.ceil(Gn/t)-1),a=n.get(e);n.set(e,{count:(a?.count??0)+1,first:a?.first??r})}let r=Math.max(...[...n.values()].map(({count:e})=>e));return[...n].map(([e,{count:n,first:i}])=>({x:(e+.5)*t,width:t,count:n,share:n/r,first:i}))}function ir(e,{gap:t,letter:n},r){let i=[],a=[],o=[];for(let s of e){let{item:e,x:u,end:l}=s,c=0===e.span?0:l-u,h=c>=.8*t?c:0,f=u+h+t,g=r(e),d=n>0&&f+g.length*n<=Gn,m=function(e,t,n){let r=e.findIndex(e=>e.every(([e,r])=>n<=e||r<=t)),i=r<0&&e.length<20?e.length:r;return i>=0&&(e[i]??=[]).push([t,n]),i}(o,u,f+(d?g.length*n:0));m<0?a.push(s):i.push({item:e,x:u,width:h,lane:m,label:d?g:""})}return{marks:i,left:a,lanes:o.length}}let ar={by:"one"},or=()=>"";function sr({scale:e},t,n){let r=3456e6/(e.end-e.start)*Gn,i=Math.max(Math.min(n,Gn),Math.min(r,Gn)),a=Math.max(0,Math.min(t-i/2,Gn-i));return{from:a,to:a+i}}let ur=g("de","Jahr","Jahre"),lr=h("timeline-scale",{beyond:(e,t)=>`Außerhalb der Zeitachse: ${[e>0&&`${f(e)} davor`,t>0&&`${f(t)} danach`].filter(Boolean).join(", ")}.`,window:"Ausschnitt",zoomIn:"Vergrößern",zoomOut:"Verkleinern",earlier:"Früher",later:"Später",whole:"Ganzer Zeitraum",axis:(e,t)=>`Zeitachse, ${e} bis ${t}`,shown:(e,t,n)=>`${e} bis ${t}: ${n}.`,ofAll:(e,t,n)=>`${f(e)} von ${g("de","Ereignis","Ereignissen")(t)}${n?", Meilensteinen und Fristen":""}`,hint:"Tasten: Plus und Minus für die Größe, Pfeile zum Verschieben, 0 für den ganzen Zeitraum.",quiet:e=>`${ur(e)} ohne Ereignis`,lanes:"Bahnen",oneLane:"Eine Bahn",byKind:"Nach Art",byTopic:"Nach Thema",noTopics:"Die Daten ordnen Ereignisse keinem Schwerpunktthema zu; nach Themen gegliedert sind die Laufzeiten.",periods:"Phasen und Laufzeiten",periodsOf:"Phasen der Strategie, Laufzeiten der Produkte, Projekte und Gremien",phases:"Phasen der Strategie",phasesNote:"Nach dem letzten Beschluss zu jeder Ebene. Wann die Arbeit an einer Ebene begann, sagen die Daten nicht; die Umsetzung läuft seit ihrem Beschluss.",periodsNote:(e,t)=>`${f(e)} Vorhaben mit veröffentlichter Laufzeit, nach Schwerpunktthema; bei ${f(t)} ist keine veröffentlicht. Nur Vorhaben mit dem Vermerk „Vorhaben der Strategie“ hat die Strategie selbst beschlossen.`,unreadPeriods:e=>`Bei ${1===e?"einem weiteren":`${f(e)} weiteren`} ist die Laufzeit im Feed nicht lesbar.`,noTopic:"Ohne Schwerpunktthema",otherTopics:"Weitere Themen",more:e=>`${f(e)} weitere zeigen`,kinds:{decision:"Beschlüsse",session:"Sitzungen",meeting:"Klausuren, Treffen",workshop:"Workshops",publication:"Veröffentlichungen",milestone:"Meilensteine",projectMilestone:"Meilensteine von Vorhaben",deadline:"Fristen von Beschlüssen"}}),cr=e=>e/Gn*100+"%";function hr(e){return e<300?"start":e>700?"end":"middle"}let fr=({key:e,lanes:t,crowds:n})=>1.25*t+1.6*(""!==e)+1.25*!!n.some(({share:e})=>0===e);function gr(e,t,{by:n,todayX:r,pastX:i,cuts:a},l,c){let h=2.9+t.bands.reduce((e,t)=>e+fr(t),0),f=h,g=t.bands.map(t=>{let r=function(e,t,n,r,i){let{key:a,marks:l,crowds:c,lanes:h}=n,f=r-fr(n),g=""===a?d:p`<g class="axis-band">
          <line x1="0" x2="100%" y1="${f+.15}em" y2="${f+.15}em" />
          <text y="${f+1.3}em">${function(e,t,n){let{kinds:r,noTopic:i,otherTopics:a}=lr[e.lang];if("kind"===t)return"none"===n?y(e):r[n];if(n===A)return a;let o=e.whole.find("topic",n);return o?w(b(o,e.lang),v):i}(e,t,a)}</text>
        </g>`;return p`${g}${o(l,({item:e})=>e.id,t=>function(e,t,n){let{item:r,lane:i,x:a,width:o,label:l}=t,{ref:c}=r,h=n-1.25*(i+.75),f=()=>{e.choose(c)},g=`${r.moment?`${M(r,e.lang)}: `:""}${b(r.event,e.lang)}`,m=p`<title>${$(r,e.lang)}: ${g}</title>`;return 0===o?p`<svg
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${s(e,c)}
        x=${cr(a)}
        y="${h}em"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        overflow="visible"
        @click=${f}
      >${m}${u(r.mark)}${l&&p`<text class="axis-label" x="11" y="5">${l}</text>`}</svg>`:p`<g
        class="axis-mark"
        data-mark=${r.mark}
        data-phase=${r.phase}
        data-state=${s(e,c)}
        @click=${f}
      >${m}${function({item:e,x:t,width:n},r){return p`<rect
      class="shape bar"
      x=${cr(t)}
      y="${r-.4}em"
      width=${cr(n)}
      height="0.8em"
      rx="0.4em"
    />${"decision"===e.mark?p`<svg x=${cr(t)} y="${r}em" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
            ${u(e.mark)}
          </svg>`:d}`}(t,h)}${l&&p`<text class="axis-label" x=${cr(a+o)} dx="0.4em" y="${h+.35}em">${l}</text>`}</g>`}(e,t,r))}${c.map(t=>function(e,t,n,r){let{x:i,width:a,count:o,share:s}=t,u=Math.max(2.35*s,.25);return p`<g class="axis-crowd" @click=${()=>{r.open(t)}}>
    ${s>0?p`<rect class="shape" x=${cr(i-.4*a)} width=${cr(.8*a)} y="${n-u-.2}em" height="${u}em" />`:d}
    <text x=${cr(i)} y="${n-u-.45}em" text-anchor="middle">${s>0?"":"+ "}${k(o,e.lang)}</text>
  </g>`}(e,t,t.share>0?r:r-1.25*h,i))}`}(e,n,t,f,c);return f-=fr(t),r});return m`<svg
    class="axis ${l}"
    part="axis"
    width="100%"
    height="${h+1.6}em"
    aria-hidden="true"
  >
    ${function(e,{ticks:t},n){return p`${t.map(({x:t,time:r,isYear:i})=>p`<g class="axis-tick" ?data-year=${i}>
      <line x1=${cr(t)} x2=${cr(t)} y1="${2.5}em" y2="${n+1.6}em" />
      <text x=${cr(t)} dx="0.35em" y="${n+1.3}em">${i?String(new Date(r).getUTCFullYear()):T(r,e.lang,"short")}</text>
    </g>`)}`}(e,t,h)}
    <line class="axis-line" x1="0" x2=${cr(i)} y1="${h}em" y2="${h}em" />
    <line
      class="axis-line"
      data-ahead
      x1=${cr(i)}
      x2="100%"
      y1="${h}em"
      y2="${h}em"
    />
    ${a.map(({x:t,years:n})=>p`<g class="axis-cut">
    <svg x=${cr(t)} y="${h-.7}em" width="1em" height="1.4em" viewBox="8 0 16 22" overflow="visible">
      <path class="axis-gap" d="M3 22 9 0h5L8 22Z" />
      <path d="M3 22 9 0M8 22 14 0" />
    </svg>
    <text x=${cr(t)} y="2.3em" text-anchor=${hr(t)}>${lr[e.lang].quiet(n)}</text>
  </g>`)}
    ${void 0===r?d:p`<g class="axis-today">
    <line x1=${cr(r)} x2=${cr(r)} y1="1.35em" y2="${h+.4}em" />
    <text x=${cr(r)} y="1em" text-anchor=${hr(r)}>${x(e.today,e.lang)}</text>
  </g>`} ${g}
  </svg>`}let dr=C`
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
`,mr={"+":"in","=":"in","-":"out",_:"out",0:"whole",ArrowLeft:"earlier",ArrowRight:"later",Home:"start",End:"end"};class pr{#e;#t;constructor(e){this.change=e,this.#e=new Map,this.#t=!1,this.down=e=>{("mouse"!==e.pointerType||0===e.button)&&(this.#e.set(e.pointerId,e.clientX),this.#t=!1)},this.move=e=>{let t=this.#e.get(e.pointerId),n=e.currentTarget;if(void 0===t||!(n instanceof HTMLElement)||!this.#t&&4>Math.abs(e.clientX-t))return;this.#t=!0,n.setPointerCapture(e.pointerId);let{left:r,width:i}=n.getBoundingClientRect(),a=[...this.#e.values()].map(e=>(e-r)/i);this.#e.set(e.pointerId,e.clientX);let[o,s]=function(e,t){let[n=0,r]=e,[i=0,a]=t;if(void 0===r||void 0===a)return[n-i,1+n-i];let o=Math.abs(a-i);if(o<.01)return[0,1];let s=Math.abs(r-n)/o,u=(n+r)/2-(i+a)/2*s;return[u,u+s]}(a,[...this.#e.values()].map(e=>(e-r)/i));this.change(o,s)},this.up=e=>{this.#e.delete(e.pointerId)}}get dragged(){return this.#t}}let xr=new F(()=>import("./timeline-periods.js")),yr=new WeakMap,wr=({feed:e})=>e.events.some(({topic:e})=>void 0!==e),vr=({feed:e,hasLost:t})=>!t("events/topic")&&e.events.every(({topic:e})=>void 0===e);var br=Object.freeze({__proto__:null,ScalePicture:class{#n=_n;#r="one";#i=!1;#a=new Set;#o;#s;#u;constructor(e){this.refresh=e}#l=new pr((e,t)=>{let{from:n,to:r}=this.#n,i=r-n;this.#o&&this.#c(sr(this.#o,n+(e+t)/2*i,(t-e)*i))});#c(e){this.#n=e,this.refresh()}#h(e){this.#o&&this.#c(function(e,t,n){let{from:r,to:i}=t,[a,o]=[(r+i)/2,i-r];return{in:()=>sr(e,a,o/2),out:()=>sr(e,a,2*o),earlier:()=>sr(e,a-.5*o,o),later:()=>sr(e,a+.5*o,o),start:()=>sr(e,0,o),end:()=>sr(e,Gn,o),whole:()=>_n}[n]()}(this.#o,this.#n,e))}#f=e=>{let t=e.target===e.currentTarget?function({key:e,altKey:t,ctrlKey:n,metaKey:r}){return t||n||r?void 0:mr[e]}(e):void 0;t&&(e.preventDefault(),this.#h(t))};#g=e=>{this.#l.dragged&&e.stopPropagation()};#d=({x:e,width:t,first:n})=>{if(!this.#o)return;let r=function(e,{from:t,to:n},r,i){let a=n-t;return sr(e,t+r/Gn*a,a*i)}(this.#o,this.#n,e,Math.min(.25,3*t/1e3));r.to-r.from>=.99*(this.#n.to-this.#n.from)?this.#u?.choose(n.ref):this.#c(r)};#m(e,{whole:t,lang:n}){let{topics:r}=t.feed,i="topic"!==this.#r||wr(t)?this.#r:"one",a=[e,this.#n,i,r,n];if(!this.#s||a.some((e,t)=>e!==this.#s?.key[t])){let t="topic"===i?{by:i,topics:r.map(({id:e})=>e)}:{by:i};this.#s={key:a,axis:function(e,t,n=ar,r=or){let{scale:i,today:a}=e,o=function({from:e,to:t}){return n=>(n-e)*Gn/(t-e)}(t),s=function({items:e,scale:t},n){return e.flatMap(e=>{let[r,i]=[n(t.place(e.start)),n(t.place(e.end))];return(0===e.span?r>=0&&r<=Gn:i>0&&r<Gn)?[{item:e,x:Math.max(r,0),end:Math.min(i,Gn)}]:[]})}(e,o),u=function(e,t){if("one"===t.by)return[["",e]];let[n,r]=function(e){if("topic"!==e.by)return[Y,H];let t=e.topics.slice(0,10),n=new Set(t);return[({event:{topic:e}})=>void 0===e?L:n.has(e)?e:A,[...t,A,L]]}(t),i=new Map(r.map(e=>[e,[]]));for(let t of e)i.get(n(t.item))?.push(t);return[...i].filter(([,e])=>e.length>0)}(s,n),l=s.length>c,h=e=>({bands:u.map(([t,n])=>l?{key:t,marks:[],crowds:rr(n,e.column),lanes:3}:function(e,t,n,r){let i=ir([...t.filter(({item:e})=>""!==r(e)),...t.filter(({item:e})=>""===r(e))],n,r),{marks:a,left:o,lanes:s}=0===i.left.length?i:ir(t,n,or);return{key:e,marks:a,crowds:rr(o,2*n.gap).map(e=>({...e,share:0})),lanes:s}}(t,n,e,r)),ticks:function({place:e,timeAt:t,quiet:n},r,i){let[a,o]=[t(r.from),t(r.to)],s=n.reduce((e,{from:t,to:n})=>e+Math.max(0,Math.min(n,o)-Math.max(t,a)),0),u=Gn/(r.to-r.from),l=er.find(e=>{let t=new Date(o-s);return e&&e.range(new Date(a),t).length<=i});return(l?.range(new Date(a),new Date(o+1))??[]).map(t=>({x:(e(+t)-r.from)*u,time:+t,isYear:0===t.getUTCMonth()})).filter(({time:e,x:t})=>!n.some(({from:t,to:n})=>e>t&&e<n)&&t<=999)}(i,t,e.labels)}),f=o(i.place(a)),g=a>=i.start&&a<i.end&&f>=0&&f<=Gn,d=i.quiet.map(({from:e,to:t,years:n})=>({x:o((i.place(e)+i.place(t))/2),years:n}));return{by:n.by,wide:h(tr),narrow:h(nr),todayX:g?f:void 0,pastX:Math.max(0,Math.min(f,Gn)),cuts:d.filter(({x:e})=>e>=0&&e<=Gn),shown:s.length,from:i.timeAt(t.from),to:i.timeAt(t.to)-1}}(e,this.#n,t,({event:e,mark:t})=>"decision"===t?w(e.decision?.number??N(e,"title",n).text,14):"")}}return this.#s.axis}render(e,t){var n;let o=function(e){if(!yr.has(e)){let t=e.groups.filter(({year:e})=>void 0!==e).flatMap(e=>e.items);yr.set(e,function(e,t){if(0===e.length)return;let n=a(e,t);return{scale:function(e,t){let n,a=function({inside:e,reach:t},n){let a=n+t;return function(e,t){let[n=t,r=t]=[e[0],e.at(-1)],a=Math.max(r-n,2*i);return t>=n-a&&t<=r+a?[...e,t].sort((e,t)=>e-t):e}(e.flatMap(e=>{let t=e.end-1<=a?[e.end-1]:[];return[r(e),...t]}).sort((e,t)=>e-t),n)}(e,t),o=+yt.floor(new Date(a[0]??t)),s=+yt.offset(yt.floor(new Date(a.at(-1)??t)),1),u=(n=(a.at(-1)??0)-(a[0]??0),a.slice(1).flatMap((e,t)=>{let r=a[t]??e;if(e-r<Math.max(3*i,.15*n))return[];let[o,s]=[yt.ceil(new Date(r)),yt.floor(new Date(e))],u=yt.count(o,s);return u<2?[]:[{from:+o,to:+s,years:u}]})),l=s-o-u.reduce((e,{from:t,to:n})=>e+n-t,0),c=(Gn-60*u.length)/l,[h,f]=[[o],[0]],[g,d]=[o,0];for(let{from:e,to:t}of u)d+=(e-g)*c,h.push(e,t),f.push(d,d+60),[g,d]=[t,d+60];let m=function(){return Bn.apply(function e(t,n,r,i,a,o,s,u,l,c){var h=function(){var e,t,n,r,i,a,o=Pn,s=Pn,u=function e(t,n){var r,i,a=typeof n;return null==n||"boolean"===a?Ae(n):("number"===a?je:"string"===a?(i=ne(n))?(n=i,qe):function(e,t){var n,r,i,a,o,s=Ie.lastIndex=Ee.lastIndex=0,u=-1,l=[],c=[];for(e+="",t+="";(i=Ie.exec(e))&&(a=Ee.exec(t));)(o=a.index)>s&&(o=t.slice(s,o),l[u]?l[u]+=o:l[++u]=o),(i=i[0])===(a=a[0])?l[u]?l[u]+=a:l[++u]=a:(l[++u]=null,c.push({i:u,x:je(i,a)})),s=Ee.lastIndex;return s<t.length&&(o=t.slice(s),l[u]?l[u]+=o:l[++u]=o),l.length<2?c[0]?(n=c[0].x,function(e){return n(e)+""}):(r=t,function(){return r}):(t=c.length,function(e){for(var n,r=0;r<t;++r)l[(n=c[r]).i]=n.x(e);return l.join("")})}:n instanceof ne?qe:n instanceof Date?function(e,t){var n=new Date;return e*=1,t*=1,function(r){return n.setTime(e*(1-r)+t*r),n}}:!ArrayBuffer.isView(r=n)||r instanceof DataView?Array.isArray(n)?function(t,n){var r,i=n?n.length:0,a=t?Math.min(i,t.length):0,o=Array(a),s=Array(i);for(r=0;r<a;++r)o[r]=e(t[r],n[r]);for(;r<i;++r)s[r]=n[r];return function(e){for(r=0;r<a;++r)s[r]=o[r](e);return s}}:"function"!=typeof n.valueOf&&"function"!=typeof n.toString||isNaN(n)?function(t,n){var r,i={},a={};for(r in(null===t||"object"!=typeof t)&&(t={}),(null===n||"object"!=typeof n)&&(n={}),n)r in t?i[r]=e(t[r],n[r]):a[r]=n[r];return function(e){for(r in i)a[r]=i[r](e);return a}}:je:function(e,t){t||(t=[]);var n,r=e?Math.min(t.length,e.length):0,i=t.slice();return function(a){for(n=0;n<r;++n)i[n]=e[n]*(1-a)+t[n]*a;return i}})(t,n)},l=Rn;function c(){var e,t,n,u=Math.min(o.length,s.length);return l!==Rn&&(e=o[0],t=o[u-1],e>t&&(n=e,e=t,t=n),l=function(n){return Math.max(e,Math.min(t,n))}),r=u>2?Jn:Xn,i=a=null,h}function h(t){return null==t||isNaN(t*=1)?n:(i||(i=r(o.map(e),s,u)))(e(l(t)))}return h.invert=function(n){return l(t((a||(a=r(s,o.map(e),je)))(n)))},h.domain=function(e){return arguments.length?(o=Array.from(e,On),c()):o.slice()},h.range=function(e){return arguments.length?(s=Array.from(e),c()):s.slice()},h.rangeRound=function(e){return s=Array.from(e),u=Ve,c()},h.clamp=function(e){return arguments.length?(l=!!e||Rn,c()):l!==Rn},h.interpolate=function(e){return arguments.length?(u=e,c()):u},h.unknown=function(e){return arguments.length?(n=e,h):n},function(n,r){return e=n,t=r,c()}}()(Rn,Rn),f=h.invert,g=h.domain,d=c(".%L"),m=c(":%S"),p=c("%I:%M"),x=c("%I %p"),y=c("%a %d"),w=c("%b %d"),v=c("%B"),b=c("%Y");function M(e){return(l(e)<e?d:u(e)<e?m:s(e)<e?p:o(e)<e?x:i(e)<e?a(e)<e?y:w:r(e)<e?v:b)(e)}return h.invert=function(e){return new Date(Math.round(f(e)))},h.domain=function(e){return arguments.length?g(Array.from(e,Qn)):g().map(Kn)},h.ticks=function(e){var n=g();return t(n[0],n[n.length-1],e??10)},h.tickFormat=function(e,t){return null==t?M:c(t)},h.nice=function(e){var t,r,i,a,o,s,u,l=g();return e&&"function"==typeof e.range||(e=n(l[0],l[l.length-1],e??10)),e?g((r=e,a=0,o=(t=(t=l).slice()).length-1,s=t[a],(u=t[o])<s&&(i=a,a=o,o=i,i=s,s=u,u=i),t[a]=r.floor(s),t[o]=r.ceil(u),t)):h},h.copy=function(){return e(t,n,r,i,a,o,s,u,l,c).domain(h.domain()).range(h.range()).interpolate(h.interpolate()).clamp(h.clamp()).unknown(h.unknown())},h}(wt,vt,yt,pt,lt,Ge,Ke,Je,Xe,E).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}([...h,s],[...f,Gn]).clamp(!0);return{start:o,end:s,quiet:u,place:e=>m(e),timeAt:e=>+m.invert(e)}}(n,t),today:t,items:[...n.inside].sort((e,t)=>e.start-t.start),before:e.filter(e=>r(e)<t-n.reach).length,after:e.filter(e=>r(e)>t+n.reach).length}}(t,e.today))}return yr.get(e)}(t);if(this.#o=o,this.#u=e,!o)return d;let s=this.#m(o,e),u=lr[e.lang],[c,h]=[U(s.from,e.lang,"month"),U(s.to,e.lang,"month")],{before:f,after:g,items:p}=o,x=p.some(({moment:e})=>e),y=D(" ",this.#n!==_n&&u.shown(c,h,u.ofAll(s.shown,p.length,x)),f+g>0&&u.beyond(f,g),"kind"===this.#r&&vr(e.whole)&&u.noTopics);return m`${this.#p(e)}
      <div
        class="axis-box"
        role="group"
        tabindex="0"
        aria-label=${u.axis(c,h)}
        aria-describedby="axis-hint"
        @keydown=${this.#f}
        @pointerdown=${this.#l.down}
        @pointermove=${this.#l.move}
        @pointerup=${this.#l.up}
        @pointercancel=${this.#l.up}
        @click=${{handleEvent:this.#g,capture:!0}}
      >
        ${n={open:this.#d},[gr(e,s.wide,s,"wide",n),gr(e,s.narrow,s,"narrow",n)]}
      </div>
      <p class="axis-hint muted small" id="axis-hint">${u.hint}</p>
      ${l(y,"note small")} ${this.#x(e,o)}`}#p(e){let t=lr[e.lang],{from:n,to:r}=this.#n,i=n<=0&&r>=1e3,a=(e,t,n)=>m`<button
        type="button"
        class="link"
        aria-disabled=${n}
        @click=${()=>{this.#h(e)}}
      >
        ${t}
      </button>`,o=(e,t,n)=>m`<button type="button" class="link view" aria-pressed=${t} @click=${n}>
        ${e}
      </button>`,s=(e,t)=>o(t,this.#r===e,()=>{this.#r=e,this.refresh()});return m`<div class="axis-controls small" part="axis-controls">
      <span class="views zoom" role="group" aria-label=${t.window}
        >${a("in",t.zoomIn,!1)} ${a("out",t.zoomOut,i)}
        ${a("earlier",t.earlier,n<=0)}
        ${a("later",t.later,r>=1e3)}
        ${a("whole",t.whole,i)}</span
      >
      <span class="views" role="group" aria-label=${t.lanes}
        >${s("one",t.oneLane)} ${s("kind",t.byKind)}
        ${wr(e.whole)?s("topic",t.byTopic):d}</span
      >
      ${o(t.periods,this.#i,()=>{this.#i=!this.#i,xr.load().then(this.refresh),this.refresh()})}
    </div>`}#x(e,t){if(!this.#i)return;let n=xr.module;return n?n.renderPeriods(e,t,this.#n,{isOpen:e=>this.#a.has(e),open:e=>{this.#a.add(e),this.refresh()}}):l(S(xr,e.lang))}},isWithoutTopics:vr,sheets:[dr]});export{Gn as A,cr as p,lr as s,br as t};
