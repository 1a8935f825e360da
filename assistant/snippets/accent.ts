/** The accent of a page: as CSS, in an address, and whether it can be read. Pure. */
import { contrast, TEXT_CONTRAST } from '../../doctor/contrast.js';
import type { Rgba } from '../../doctor/observations.types.js';
import { formatNumber } from '../../src/i18n/format.js';
import type { MainLanguage } from '../../src/i18n/language.js';
import type { EmbedAccent, EmbedChoice } from './embed.types.js';

/** The kit's own accent, as in `styles/tokens.styles.ts`. */
export const USUAL_ACCENT: EmbedAccent = { light: '#0b4f9c', dark: '#8fbcf5' };

/** What the accent stands on. */
const PAPER: EmbedAccent = { light: '#ffffff', dark: '#14171f' };

/** A rule for the page's style sheet; `''` where nothing was chosen or nothing would heed it. */
export function accentRule({ accent, form }: EmbedChoice): string {
  if (!accent || form === 'iframe') return '';
  return `:root {\n  --fds-color-accent: light-dark(${accent.light}, ${accent.dark});\n}`;
}

/** Two colours as in an address, `7a1f3d,f0a3bd`; undefined for anything else. */
export function toAccent(text: string): EmbedAccent | undefined {
  const [, light, dark] = /^#?([\da-f]{6}),#?([\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (!light || !dark) return undefined;
  return { light: `#${light.toLowerCase()}`, dark: `#${dark.toLowerCase()}` };
}

/** The same for an address. */
export const accentAddress = ({ light, dark }: EmbedAccent): string =>
  `${light},${dark}`.replaceAll('#', '');

const rgbaOf = (colour: string): Rgba => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return [r, g, b, 1];
};

const words = {
  de: {
    frame: 'Ein Rahmen übernimmt keine Farbe Ihrer Seite: Er zeigt die Akzentfarbe des Kits.',
    light: 'auf hellem Grund',
    dark: 'auf dunklem Grund',
    poor: (where: string, value: string) =>
      `Die Akzentfarbe hat ${where} nur ${value} : 1. Damit alle sie lesen können, braucht sie 4,5 : 1.`,
  },
  en: {
    frame: 'A frame takes no colour from your page: it shows the accent of the kit.',
    light: 'on a light ground',
    dark: 'on a dark ground',
    poor: (where: string, value: string) =>
      `The accent has only ${value} : 1 ${where}. For all to read it, it needs 4.5 : 1.`,
  },
};

/** What a reader has to know of an accent. */
export function accentNotes({ accent, form }: EmbedChoice, texts: MainLanguage): readonly string[] {
  if (!accent) return [];
  const text = words[texts];
  if (form === 'iframe') return [text.frame];
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const found = contrast(rgbaOf(accent[scheme]), rgbaOf(PAPER[scheme]));
    // Cut, not rounded: 4.49 must not be called 4.5.
    const value = formatNumber(Math.floor(found * 10) / 10, texts);
    return found < TEXT_CONTRAST ? [text.poor(text[scheme], value)] : [];
  });
}
