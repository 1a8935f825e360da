/**
 * Contrast of two colours as WCAG 2.2 defines it.
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, …#dfn-contrast-ratio
 */
import type { Rgba } from './observations.types.js';

/** Lowest ratio for text (WCAG 1.4.3). */
export const TEXT_CONTRAST = 4.5;
/** Lowest ratio for what a picture says by form and colour (WCAG 1.4.11). */
export const GRAPHICS_CONTRAST = 3;

/**
 * A computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`, the only forms into which browsers bring
 * a mix in sRGB. Undefined for any other.
 */
export function readColour(text: string): Rgba | undefined {
  const [, name, inside = ''] = /^(rgba?|color)\((.*)\)$/.exec(text.trim()) ?? [];
  const numbers = [...inside.matchAll(/-?[\d.]+(?:e-?\d+)?%?/g)].map(([word]) =>
    word.endsWith('%') ? Number.parseFloat(word) / 100 : Number(word),
  );
  const [red, green, blue, alpha = 1] = numbers;
  if (!name || red === undefined || green === undefined || blue === undefined) return undefined;
  if (name === 'color' && !inside.trim().startsWith('srgb ')) return undefined;
  const top = name === 'color' ? 1 : 255;
  return [red / top, green / top, blue / top, alpha];
}

/** A colour as it looks on an opaque ground. */
export function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of a colour on an opaque ground, 1 to 21. */
export function contrast(colour: Rgba, ground: Rgba): number {
  const [a, b] = [luminance(over(colour, ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour as page authors write it, e.g. `#0b4f9c`; without its opacity. */
export function hex([red, green, blue]: Rgba): string {
  const pair = (channel: number): string =>
    Math.round(Math.min(Math.max(channel, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}
