/** Contrast of the tokens that the page sets, in light and in dark. */
import type { Language } from '../../src/i18n/language.js';
import { contrast, GRAPHICS_CONTRAST, hex, TEXT_CONTRAST } from '../contrast.js';
import type { Check, Finding, Texts } from '../findings.types.js';
import type { PaletteSeen } from '../observations.types.js';

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

interface Words {
  readonly scheme: Readonly<Record<PaletteSeen['scheme'], string>>;
  readonly good: (scheme: string) => string;
  readonly bad: (scheme: string) => string;
  readonly unused: string;
  readonly where: (labels: string) => string;
  readonly line: (pair: string, ratio: string, least: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly remedy: string;
}

const texts: Texts<Words> = {
  de: {
    scheme: { light: 'hell', dark: 'dunkel' },
    good: (scheme) => `Kontraste reichen aus (${scheme})`,
    bad: (scheme) => `Kontraste zu gering (${scheme})`,
    unused: 'Diese Darstellung zeigt die Seite zurzeit nicht.',
    where: (labels) => `Geprüft an ${labels}.`,
    line: (pair, ratio, least) => `${pair} = ${ratio} : 1, nötig ${least} : 1`,
    range: (low, high) => `Gemessen: ${low} : 1 bis ${high} : 1.`,
    remedy:
      'Ändern Sie die Farben der Seite, bis die Werte nach WCAG 2.2 erreicht sind (Text 4,5 : 1, Grafik 3 : 1).',
  },
  en: {
    scheme: { light: 'light', dark: 'dark' },
    good: (scheme) => `Contrast is sufficient (${scheme})`,
    bad: (scheme) => `Contrast is too low (${scheme})`,
    unused: 'The page does not show this scheme at present.',
    where: (labels) => `Looked at ${labels}.`,
    line: (pair, ratio, least) => `${pair} = ${ratio}:1, needed ${least}:1`,
    range: (low, high) => `Measured: ${low}:1 to ${high}:1.`,
    remedy:
      "Change the page's colours until the values of WCAG 2.2 are reached (text 4.5:1, graphics 3:1).",
  },
};

/** Cut, not rounded: 4.49 must not read as 4.5. */
function ratioText(ratio: number, lang: Language): string {
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

function judge(palette: PaletteSeen, lang: Language): Finding[] {
  const words = texts[lang];
  const measured = measure(palette);
  if (measured.length === 0) return [];
  const { labels, scheme, used } = palette;
  const bad = measured.filter(({ pair, ratio }) => ratio < pair.least);
  const where = `${words.where(labels.join(', '))}${used ? '' : ` ${words.unused}`}`;
  if (bad.length === 0) {
    const ratios = measured.map(({ ratio }) => ratio);
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
    const range = words.range(ratioText(low, lang), ratioText(high, lang));
    return [
      {
        id: `contrast-${scheme}`,
        group: 'look',
        state: 'ok',
        title: words.good(words.scheme[scheme]),
        explanation: `${range} ${where}`,
      },
    ];
  }
  const lines = bad.map(({ name, pair, ratio }) =>
    words.line(name, ratioText(ratio, lang), ratioText(pair.least, lang)),
  );
  return [
    {
      id: `contrast-low-${scheme}`,
      group: 'look',
      state: used ? 'fault' : 'notice',
      title: words.bad(words.scheme[scheme]),
      explanation: where,
      remedy: words.remedy,
      code: lines.join('\n'),
    },
  ];
}

/** Measures what stands on what, for each set of tokens on the page. */
export const tokenContrast: Check = ({ palettes }, lang) =>
  palettes.flatMap((palette) => judge(palette, lang));
