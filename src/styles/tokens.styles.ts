/**
 * The look's names: `--fds-*` from the host page, else the KERN design system's, else our own.
 * Inside the kit the short names `--ink`, `--rule` … are used; outside they are not known.
 *
 * Whatever a page says, text keeps 4.5 : 1 and marks 3 : 1: each colour is held within bounds of
 * lightness and chroma (OKLCH), of its own for light and for dark. They are chosen so that of the
 * hues the worst one holds on the worst ground, and so that our own colours lie within them.
 */
// eslint-disable-next-line no-restricted-syntax -- for the list below, and nothing of a feed
import { unsafeCSS as sheetOf, type CSSResult } from 'lit';

/** Lightness and chroma of a colour `l c h`, for light and for dark. */
type Bounds = readonly [light: string, dark: string];

const INK: Bounds = ['min(l,.476) min(c,.1)', 'max(l,.757) min(c,.1)'];
const ACCENT: Bounds = ['min(l,.46) min(c,.2)', 'max(l,.78) min(c,.15)'];
const MARK: Bounds = ['min(l,.505) min(c,.18)', 'max(l,.744) min(c,.15)'];
const RULE: Bounds = ['min(l,.9) min(c,.1)', 'max(l,.35) min(c,.1)'];
const PAPER: Bounds = ['max(l,.99) min(c,.015)', 'min(l,.21) min(c,.05)'];
const SOFT: Bounds = ['max(l,.955) min(c,.03)', 'min(l,.255) min(c,.06)'];
const LINKED: Bounds = ['max(l,.942) min(c,.02)', 'min(l,.32) min(c,.06)'];

/** A colour of the kit. */
type ColourToken = readonly [
  /** Its name inside the kit, and, if the last is absent, the page's name behind `--fds-color-`. */
  name: string,
  light: string,
  dark: string,
  bounds: Bounds,
  /** What is asked after the page: KERN's name (`@kern-ux/native` 2.7), or another colour's. */
  second?: string,
  own?: string,
];

/** All colours of the kit, with our own values in light and in dark. */
export const colourTokens: readonly ColourToken[] = [
  ['ink', '#1a1d26', '#e9ebf1', INK, 'kern-color-layout-text-default', 'text'],
  ['muted', '#565c6b', '#a9b0c0', INK, 'kern-color-layout-text-muted'],
  ['rule', '#d5d9e2', '#363c4a', RULE, 'kern-color-decorative-border-default'],
  ['soft', '#f3f5f9', '#1d212b', SOFT, 'kern-color-layout-background-hued'],
  ['paper', '#ffffff', '#14171f', PAPER, 'kern-color-layout-background-default'],
  ['accent', '#0b4f9c', '#8fbcf5', ACCENT, 'kern-color-action-default'],
  ['on-accent', '#ffffff', '#14171f', PAPER, 'kern-color-action-on-default'],
  ['accent-soft', '#e3edf9', '#1f3350', LINKED, 'fds-private-accent'],
  ['warn', '#8a5800', '#e0a94a', MARK, 'kern-color-feedback-warning', 'warning'],
  ['topic-1', '#0b5cad', '#7fb3f0', MARK],
  ['topic-2', '#00716f', '#4fc3bf', MARK],
  ['topic-3', '#8a5800', '#e0a94a', MARK],
  ['topic-4', '#7a3ea1', '#c79ae6', MARK],
  ['topic-5', '#b3261e', '#f28b82', MARK],
];

/**
 * The property in which a page's colour is computed. Registered as a colour, with our own for its
 * first value: what is none, `12px` or a word, then stands for ours and not for nothing.
 */
export const computedName = (name: string): string => `--fds-private-${name}`;

const ours = ([, light, dark]: ColourToken): string => `light-dark(${light},${dark})`;

/** What a page, or KERN, says, and the same within its bounds, and opaque. */
function held(colour: ColourToken): string {
  const [name, , , bounds, second, own = name] = colour;
  const computed = computedName(name);
  const said = second ? `var(--${second},${ours(colour)})` : ours(colour);
  const within = bounds.map((bound) => `oklch(from var(${computed}) ${bound} h/1)`);
  return `${computed}:var(--fds-color-${own},${said});--${name}:light-dark(${within.join()});`;
}

/** The names, for the elements that a selector finds. Browsers that cannot hold colours get ours. */
export const tokenRules = (selector: string): CSSResult =>
  sheetOf(
    `${selector}{${colourTokens.map((colour) => `--${colour[0]}:${ours(colour)};`).join('')}` +
      '--radius:var(--fds-radius,var(--kern-metric-border-radius-small,3px))}' +
      `@supports (color:oklch(from currentcolor l c h)){${selector}{${colourTokens.map(held).join('')}}}`,
  );

export const tokens = tokenRules(':host');
