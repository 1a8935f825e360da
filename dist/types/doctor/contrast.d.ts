/**
 * Contrast of two colours as WCAG 2.2 defines it.
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, …#dfn-contrast-ratio
 */
import type { Rgba } from './observations.types.js';
/** Lowest ratio for text (WCAG 1.4.3). */
export declare const TEXT_CONTRAST = 4.5;
/** Lowest ratio for what a picture says by form and colour (WCAG 1.4.11). */
export declare const GRAPHICS_CONTRAST = 3;
/**
 * A computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`, the only forms into which browsers bring
 * a mix in sRGB. Undefined for any other.
 */
export declare function readColour(text: string): Rgba | undefined;
/** A colour as it looks on an opaque ground. */
export declare function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba;
/** Contrast ratio of a colour on an opaque ground, 1 to 21. */
export declare function contrast(colour: Rgba, ground: Rgba): number;
/** A colour as page authors write it, e.g. `#0b4f9c`; without its opacity. */
export declare function hex([red, green, blue]: Rgba): string;
