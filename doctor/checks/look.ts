/** Colours: contrast of the tokens that the page sets, and of text on what the page paints behind it. */
import type { MainLanguage } from '../../src/i18n/language.js';
import { contrast, GRAPHICS_CONTRAST, hex, TEXT_CONTRAST } from '../contrast.js';
import type { Check, Finding } from '../findings.types.js';
import type { PaletteSeen } from '../observations.types.js';
import { say } from '../say.js';

interface Pair {
  readonly front: string;
  readonly back: string;
  /** The lowest ratio. */
  readonly least: number;
}

const token = (name: string): string => `--fds-color-${name}`;
const PAPER = token('paper');

const textOn = (front: string, back = PAPER): Pair => ({
  front: token(front),
  back,
  least: TEXT_CONTRAST,
});

/** What stands on what in the widgets. A topic's colour is the ground of its mark and draws bars. */
const PAIRS: readonly Pair[] = [
  textOn('text'),
  textOn('muted'),
  textOn('accent'),
  textOn('text', token('soft')),
  textOn('on-accent', token('accent')),
  textOn('text', token('accent-soft')),
  ...[1, 2, 3, 4, 5].map((number) => ({
    front: token(`topic-${number}`),
    back: PAPER,
    least: GRAPHICS_CONTRAST,
  })),
];

const schemes = {
  de: { light: 'hell', dark: 'dunkel' },
  en: { light: 'light', dark: 'dark' },
};

/** Cut, not rounded: 4.49 must not read as 4.5. */
function ratioText(ratio: number, lang: MainLanguage): string {
  const locale = lang === 'en' ? 'en-GB' : 'de-DE';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(
    Math.floor(ratio * 100) / 100,
  );
}

interface Measured {
  readonly pair: Pair;
  readonly ratio: number;
  readonly name: string;
}

function measure({ colours }: PaletteSeen): Measured[] {
  return PAIRS.flatMap((pair) => {
    const [front, back] = [colours[pair.front], colours[pair.back]];
    if (!front || !back) return [];
    const name = `${pair.front} ${hex(front)} / ${pair.back} ${hex(back)}`;
    return [{ pair, ratio: contrast(front, back), name }];
  });
}

/** A line of the report for a pair whose contrast is too low. */
function lineOf({ name, pair, ratio }: Measured, lang: MainLanguage): string {
  const [is, least] = [ratioText(ratio, lang), ratioText(pair.least, lang)];
  return lang === 'en'
    ? `${name} = ${is}:1, needed ${least}:1`
    : `${name} = ${is} : 1, nötig ${least} : 1`;
}

function judge(palette: PaletteSeen, lang: MainLanguage): Finding[] {
  const measured = measure(palette);
  if (measured.length === 0) return [];
  const { labels, scheme, used } = palette;
  const ratios = measured.map(({ ratio }) => ratio);
  const values = {
    labels: labels.join(', '),
    scheme: schemes[lang][scheme],
    low: ratioText(Math.min(...ratios), lang),
    high: ratioText(Math.max(...ratios), lang),
  };
  const bad = measured.filter(({ pair, ratio }) => ratio < pair.least);
  if (bad.length === 0) {
    const row = used ? 'contrast-enough' : 'contrast-enough-unused';
    return [say(row, lang, values, { id: `contrast-${scheme}` })];
  }
  const code = bad.map((each) => lineOf(each, lang)).join('\n');
  const row = used ? 'contrast-low' : 'contrast-low-unused';
  return [say(row, lang, values, { id: `contrast-low-${scheme}`, code })];
}

/** Measures what stands on what, for each set of tokens on the page. */
export const tokenContrast: Check = ({ palettes }, lang) =>
  palettes.flatMap((palette) => judge(palette, lang));

/** How far apart two colours may be, of 1 in red, green or blue, and still count as the same. */
const SAME = 0.01;

/** Says which colours of the page are shown otherwise, so that they can be read. */
export const heldColours: Check = ({ palettes }, lang) =>
  palettes.flatMap(({ colours, labels, said, scheme, used }): Finding[] => {
    if (!used) return [];
    const held = Object.entries(said).flatMap(([name, asked]) => {
      const seen = colours[name];
      const isOther = seen?.some((part, index) => Math.abs(part - (asked[index] ?? 0)) > SAME);
      return seen && isOther ? [`${name}: ${hex(asked)} → ${hex(seen)}`] : [];
    });
    if (held.length === 0) return [];
    const values = { labels: labels.join(', '), scheme: schemes[lang][scheme] };
    return [
      say('colours-held', lang, values, { id: `colours-held-${scheme}`, code: held.join('\n') }),
    ];
  });

/** Compares the text with what is painted behind it now. */
export const pageGround: Check = ({ palettes }, lang) =>
  palettes.flatMap(({ colours, current, ground, labels }): Finding[] => {
    const text = colours['--fds-color-text'];
    if (!current || !ground || !text) return [];
    const ratio = contrast(text, ground);
    if (ratio >= TEXT_CONTRAST) return [];
    const values = {
      text: hex(text),
      ground: hex(ground),
      ratio: ratioText(ratio, lang),
      labels: labels.join(', '),
    };
    return [say('ground-contrast', lang, values, { code: 'data-ground="own"' })];
  });
