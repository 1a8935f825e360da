/** Contrast of the kit's colours, whatever a page sets for them (G25): measured as browsers compute them. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { DARK_GROUND, LIGHT_GROUND } from '../../src/context/page-ground.js';
import { colourTokens, tokenRules } from '../../src/styles/tokens.styles.js';
import { contrast, luminance, rgbOf } from '../support/contrast.js';
import { makeWidget } from '../support/all-widgets.js';

type Rgb = ReturnType<typeof rgbOf>;
type Scheme = 'light' | 'dark';

/** Numbers from 0 to 1 in an order that is always the same (mulberry32). */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const random = numbersFrom(20261129);
const channel = (): string =>
  Math.floor(random.next().value * 256)
    .toString(16)
    .padStart(2, '0');
const randomColours = Array.from({ length: 200 }, () => `#${channel()}${channel()}${channel()}`);

/** What pages set, by will, by mistake, or because their own property holds something else. */
const nasty = [
  '#ffff00',
  '#000000',
  '#ffffff',
  '#808080',
  '#00ff00',
  '#00ffff',
  '#ff00ff',
  'color(display-p3 0 1 0)',
  'lch(100% 150 90)',
  'oklch(none none none)',
  'transparent',
  'rgb(255 255 255 / 2%)',
  'currentColor',
  'Canvas',
  'light-dark(#ffffff, #000000)',
  'banana',
  '12px',
  'url(x.png)',
  'var(--nowhere)',
  '#12',
];

const names = colourTokens.map(([name]) => name);

/** What is written, or drawn, on what, and how much it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['paper', 'soft', 'accent-soft'].flatMap((back) =>
    ['ink', 'muted', 'accent'].map((front) => [front, back, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ...[1, 2, 3, 4, 5].flatMap((topic) => [
    ['paper', `topic-${topic}`, 4.5] as const,
    [`topic-${topic}`, 'soft', 3] as const,
  ]),
  // What is chosen on its ground, and the ring round what has the focus, between its gap and the page.
  ['accent', 'paper', 3],
  ['warn', 'soft', 3],
];

/** One widget whose colours are read by an element within, as its own style sheet reads them. */
class Sample {
  readonly box = document.createElement('div');
  readonly widget = makeWidget('fds-details');
  readonly #swatch = document.createElement('i');

  constructor() {
    this.box.append(this.widget);
    document.body.append(this.box);
    const sheet = new CSSStyleSheet();
    const rules = names.map((name) => `i[data-name='${name}'] { background: var(--${name}) }`);
    sheet.replaceSync(rules.join('\n'));
    const root = this.widget.shadowRoot ?? this.widget.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets.push(sheet);
    root.append(this.#swatch);
  }

  /** All colours under the page's properties. */
  read(style: string, scheme: Scheme): Record<string, Rgb> {
    this.box.style.cssText = style;
    this.widget.dataset['theme'] = scheme;
    return Object.fromEntries(
      names.map((name) => {
        this.#swatch.dataset['name'] = name;
        const colour = getComputedStyle(this.#swatch).backgroundColor;
        // What lets something through is none: a chosen entry would be invisible.
        expect(colour, `${style}: ${name}`).not.to.match(/rgba\(|\/ 0/);
        return [name, rgbOf(colour, [128, 128, 128])];
      }),
    );
  }
}

/** Pairs that cannot be read, as words. */
function poorPairs(colours: Record<string, Rgb>, words: string): string[] {
  return PAIRS.flatMap(([front, back, least]) => {
    const [one, other] = [colours[front], colours[back]];
    if (!one || !other) throw new Error(`no ${front} or ${back}`);
    const ratio = contrast(one, other);
    return ratio < least ? [`${words}: ${front} on ${back} ${ratio.toFixed(2)}`] : [];
  });
}

describe('contrast (G25)', () => {
  let sample: Sample;

  before(async () => {
    sample = new Sample();
    await sample.widget.updateComplete;
  });
  after(() => {
    sample.box.remove();
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`holds for 200 random accents and 20 nasty ones (${scheme})`, () => {
      const poor = [...randomColours, ...nasty].flatMap((accent) => {
        const style = `color: green; --fds-color-accent: ${accent}`;
        return poorPairs(sample.read(style, scheme), accent);
      });
      expect(poor).to.deep.equal([]);
    });

    it(`holds where a page sets all colours at once (${scheme})`, () => {
      const all = [...nasty, ...randomColours.slice(0, 60)];
      const poor = all.flatMap((_, at) => {
        const pick = (index: number): string => all[(at * 7 + index * 11) % all.length] ?? '';
        const properties = colourTokens.map(
          ([name, , , , , own = name], index) => `--fds-color-${own}: ${pick(index)}`,
        );
        return poorPairs(sample.read(properties.join(';'), scheme), properties.join(';'));
      });
      expect(poor).to.deep.equal([]);
    });

    it(`leaves the kit's own colours as they are (${scheme})`, () => {
      const seen = sample.read('', scheme);
      for (const [name, light, dark] of colourTokens) {
        // Made from the accent, whatever that is.
        if (name === 'accent-soft') continue;
        const own = rgbOf(scheme === 'light' ? light : dark);
        const off = own.map((value, at) => Math.abs(value - (seen[name]?.[at] ?? 0)));
        expect(Math.max(...off), `${name} ${String(seen[name])} for ${String(own)}`).to.be.below(3);
      }
    });

    it(`holds on any ground that counts as carrying (${scheme})`, () => {
      const limit = scheme === 'light' ? LIGHT_GROUND : DARK_GROUND;
      const ratios = [...randomColours, ...nasty].flatMap((colour) => {
        const all = ['text', 'muted', 'accent'].map((own) => `--fds-color-${own}: ${colour}`);
        const seen = sample.read(all.join(';'), scheme);
        return ['ink', 'muted', 'accent'].map((name) => {
          const own = luminance(seen[name] ?? [0, 0, 0]);
          return (Math.max(own, limit) + 0.05) / (Math.min(own, limit) + 0.05);
        });
      });
      expect(Math.min(...ratios)).to.be.at.least(4.5);
    });
  }

  it('a page keeps the hue of its accent', () => {
    const [red, green, blue] = sample.read('--fds-color-accent: #7a1f3d', 'light')['accent'] ?? [];
    expect([red, green, blue]).to.deep.equal([0x7a, 0x1f, 0x3d]);
    const [r = 0, g = 0, b = 0] =
      sample.read('--fds-color-accent: #7a1f3d', 'dark')['accent'] ?? [];
    expect(r > b && b > g, `${r} ${g} ${b}`).to.equal(true);
  });

  it('what is no colour counts as not set', () => {
    const usual = sample.read('', 'light')['accent'];
    for (const value of ['banana', '12px', 'url(x.png)', 'var(--nowhere)', '#12']) {
      expect(sample.read(`--fds-color-accent: ${value}`, 'light')['accent']).to.deep.equal(usual);
    }
  });

  it('browsers that cannot hold colours within bounds get those of the kit', () => {
    const rules = tokenRules('.old').cssText.replace('oklch(from currentcolor l c h)', 'nonsense');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${rules} .old { background: var(--accent) }`);
    document.adoptedStyleSheets.push(sheet);
    const box = document.createElement('div');
    box.className = 'old';
    document.body.append(box);
    for (const [scheme, own] of [
      ['light', '#0b4f9c'],
      ['dark', '#8fbcf5'],
    ] as const) {
      box.style.cssText = `color-scheme: ${scheme}; --fds-color-accent: #ffff00`;
      expect(rgbOf(getComputedStyle(box).backgroundColor)).to.deep.equal(rgbOf(own));
    }
    box.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});
