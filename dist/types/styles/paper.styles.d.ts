/**
 * Paper: light whatever the page is, without tools, with what is folded laid open. A page's own
 * neutral colours may be those of a dark page, and nothing but the page knows: on paper the kit has
 * its own. Colours that tell things apart stay the page's, no lighter than white paper carries.
 */
import { type CSSResult } from 'lit';
/** The kit's own colours on paper, for whatever carries its names. */
export declare const paperColours: CSSResult;
/**
 * A page's own colours of things, where a browser can darken them: up to this lightness (OKLCH) every
 * hue has at least 4.5 : 1 on white.
 */
export declare const darkenedColours: CSSResult;
/**
 * Type of about the width of Arial in whatever font, by the width of a digit, in which fonts differ as
 * in their letters. `--even` is a factor for sizes of type: where a browser can't even fonts out, it
 * leaves room for the widest, which is Verdana.
 */
export declare const unevenType: CSSResult;
export declare const evenType: CSSResult;
/** In the root of every widget. The theme that a page asks for has a rule of more weight. */
export declare const paperStyles: CSSResult;
/** For the static forms, which stand in the page's own tree. */
export declare const staticPaperStyles: CSSResult;
