/** Widgets and their static forms on paper: light, without tools, all that is folded laid open. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define.js';
import { languages } from '../../src/texts/languages.js';
import { loadDetails } from '../../src/parts/details.js';
import { staticWidgets } from '../../src/static-widgets.generated.js';
import { staticStyles } from '../../src/static/static.styles.js';
import { modelFrom, snapshotFeed, snapshotModel } from '../../stories/fixtures/models.js';
import { contrast, luminance, rgbOf, seenTexts } from '../support/contrast.js';
import { onPaper, putOnPaper, textOf } from '../support/paper.js';
import { entryOf, rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const today = Date.UTC(2026, 10, 22);

/** Every widget in every view, and what is chosen on the page. */
const VIEWS: readonly (readonly [name: string, view: string])[] = [
  ['strategy-pyramid', ''],
  ['leitlinien-matrix', 'matrix'],
  ['leitlinien-matrix', 'structure'],
  ['project-map', 'map'],
  ['project-map', 'tiles'],
  ['project-map', 'list'],
  ['timeline', 'axis'],
  ['timeline', 'list'],
  ['timeline', 'table'],
  ['project-list', ''],
  ['filter', ''],
  ['details', ''],
];

const CHOSEN = { type: 'leitlinie', id: 'G2' } as const;

interface Wish {
  readonly view?: string;
  readonly theme?: string;
  readonly lang?: string;
  readonly style?: string;
  readonly isChosen?: boolean;
  readonly text?: string;
}

/** A widget in a strategy on a page, complete with all that it fetches on need, as it is printed. */
async function printed(name: string, wish: Wish = {}): Promise<HTMLElement> {
  const { view = '', theme, lang = 'de', style = '', isChosen = false, text } = wish;
  // The same model has the same filter.
  const model = text ? modelFrom(snapshotFeed()) : snapshotModel();
  const strategy = await fixture<HTMLElement & { selection: unknown }>(
    html`<fds-strategy lang=${lang} .strategy=${model}></fds-strategy>`,
  );
  strategy.parentElement?.setAttribute('style', `inline-size: 190mm; ${style}`);
  const widget = document.createElement(`fds-${name}`) as HTMLElement & {
    updateComplete: Promise<boolean>;
  };
  if (view) widget.setAttribute('view', view);
  if (theme) widget.setAttribute('data-theme', theme);
  strategy.append(widget);
  // The same model has the same selection.
  strategy.selection = isChosen ? CHOSEN : null;
  await waitUntil(() => widget.shadowRoot?.querySelector('.body > *'), `${name} is there`);
  await waitUntil(
    () => !/wird geladen|Loading/.test(rootOf(widget).textContent),
    `${name} is complete`,
  );
  const field = rootOf(widget).querySelector<HTMLInputElement>('input[name="text"]');
  if (field && text) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await waitUntil(() => rootOf(widget).querySelector('[part="reset"]'), 'is filtered');
  }
  await new Promise(requestAnimationFrame);
  await widget.updateComplete;
  putOnPaper(rootOf(widget));
  return widget;
}

/** What can be pressed or filled in and is seen; entries are content: their titles. */
function seenTools(root: ShadowRoot): string[] {
  const controls = root.querySelectorAll<HTMLElement>('button, input, select, textarea, summary');
  return [...controls]
    .filter((each) => each.getBoundingClientRect().width > 1 && each.checkVisibility())
    .filter((each) => !each.matches('[data-ref], [data-place], .year-name, .sort, .mention'))
    .filter((each) => !each.matches('details:not(.tools) > summary'))
    .map((each) => each.textContent.trim() || each.localName);
}

const HINTS = /Wählen Sie|Select a|Choose|Tasten:|Keys:|Zitieren, herunterladen|Cite, download/;

describe('widgets on paper', () => {
  before(async () => {
    await Promise.all([languages.load('en'), loadDetails()]);
  });

  for (const [name, view] of VIEWS) {
    const title = [name, view].filter(Boolean).join(' as ');

    it(`${title}: dark text on white paper, whatever theme the page has`, async () => {
      const dark = 'color-scheme: dark; color: #eeeeee; background: #14171f';
      const tokens = [
        '--fds-color-text: #eeeeee; --fds-color-muted: #cccccc; --fds-color-paper: #000000',
        '--fds-color-soft: #222222; --fds-color-rule: #333333; --fds-color-accent: #ffee55',
        '--fds-color-accent-soft: #223344; --fds-color-on-accent: #000000',
        '--kern-color-action-default: #99ff99; --fds-color-topic-1: #eeeeff',
      ].join(';');
      const wishes: readonly Wish[] = [
        { style: dark },
        { theme: 'dark', style: tokens, isChosen: true },
      ];
      for (const wish of wishes) {
        const widget = await printed(name, { view, ...wish });
        const texts = seenTexts(rootOf(widget));
        const isThere = name !== 'filter' && (name !== 'details' || wish.isChosen === true);
        expect(texts.length > 0, `${title} is printed`).to.equal(isThere);
        const pale = texts.filter((each) => each.contrast < 4.5);
        expect(pale, JSON.stringify(wish)).to.deep.equal([]);
        const { backgroundColor, colorScheme } = getComputedStyle(widget);
        expect(luminance(rgbOf(backgroundColor))).to.equal(1);
        expect(colorScheme).to.equal('light');
      }
    });

    it(`${title}: no tools, fields or hints, in either language`, async () => {
      for (const wish of [{}, { lang: 'en', isChosen: true }] satisfies Wish[]) {
        const widget = await printed(name, { view, ...wish });
        expect(seenTools(rootOf(widget)), JSON.stringify(wish)).to.deep.equal([]);
        const words = seenTexts(rootOf(widget)).map(({ text }) => text);
        expect(words.filter((each) => HINTS.test(each))).to.deep.equal([]);
      }
    });
  }

  it('Länder are light, with dark edges, and hatched where they lead nothing', async () => {
    const map = await printed('project-map', { view: 'map', theme: 'dark' });
    await waitUntil(() => rootOf(map).querySelectorAll('.land').length === 16);
    const shapes = [...rootOf(map).querySelectorAll('.land')].map((each) => getComputedStyle(each));
    for (const { fill, stroke } of shapes) {
      if (!fill.startsWith('url')) expect(luminance(rgbOf(fill))).to.be.above(0.6);
      expect(contrast(rgbOf(stroke), [255, 255, 255])).to.be.above(3);
    }
  });

  it('a topic keeps its colour, and its ground is printed', async () => {
    const pyramid = await printed('strategy-pyramid', { theme: 'dark' });
    const mark = rootOf(pyramid).querySelector('.topic-mark');
    if (!mark) throw new Error('no mark');
    const style = getComputedStyle(mark);
    const adjust = style.getPropertyValue('print-color-adjust');
    expect(adjust || style.getPropertyValue('-webkit-print-color-adjust')).to.equal('exact');
    expect(contrast(rgbOf(style.backgroundColor), rgbOf(style.color))).to.be.above(4.5);
  });

  it('a page keeps its own accent where paper can carry it', async () => {
    const own = '--fds-color-accent: #7a1f3d';
    const widget = await printed('leitlinien-matrix', {
      theme: 'dark',
      style: own,
      isChosen: true,
    });
    const edge = rootOf(widget).querySelector('.entry[data-state="selected"]');
    const [red, green, blue] = rgbOf(getComputedStyle(edge ?? widget).borderInlineStartColor);
    expect(Math.abs(red - 0x7a) + Math.abs(green - 0x1f) + Math.abs(blue - 0x3d)).to.be.below(6);
  });

  it('a filter in use says what it is set to, in words', async () => {
    const filter = await printed('filter', { text: 'Cloud' });
    const words = seenTexts(rootOf(filter)).map(({ text }) => text);
    expect(words[0]).to.equal('Suche in allen Texten');
    expect(words[1]).to.equal('Cloud');
    expect(words).not.to.include('Thema');
    expect(words).not.to.include('Suchen und filtern');
    expect(seenTools(rootOf(filter))).to.deep.equal([]);
  });

  it('what is folded away is laid open, where the browser can', async () => {
    const details = await printed('details', { isChosen: true });
    const folds = [...rootOf(details).querySelectorAll<HTMLDetailsElement>('details:not(.tools)')];
    expect(folds.length).to.be.above(0);
    for (const fold of folds) {
      expect(fold.open).to.equal(false);
      if (!CSS.supports('selector(::details-content)')) continue;
      const [, inner] = fold.children;
      expect(inner?.getBoundingClientRect().height, fold.textContent).to.be.above(0);
      expect(fold.offsetHeight).to.be.above(inner?.getBoundingClientRect().height ?? 0);
    }
  });

  it('the timeline stands in several columns, also where it is a list on the screen', async () => {
    const timeline = await printed('timeline', { view: 'list' });
    const [a, b] = [...rootOf(timeline).querySelectorAll('.line .cell')];
    expect(a?.getBoundingClientRect().top).to.equal(b?.getBoundingClientRect().top);
  });

  it('large type of a page is not larger on paper than type usually is', async () => {
    const widget = await printed('leitlinien-matrix', { style: 'font-size: 30px' });
    expect(getComputedStyle(widget).fontSize).to.equal('16px');
  });

  it('what was chosen before it is printed does not go away', async () => {
    const widget = await printed('leitlinien-matrix', { view: 'matrix', isChosen: true });
    expect(entryOf(widget, 'leitlinie:G2').textContent).to.contain('EfA-Ansatz');
  });
});

describe('static forms on paper', () => {
  for (const [name, widget] of Object.entries(staticWidgets)) {
    it(`${name}: dark text on white paper, all folds open`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(onPaper(textOf([staticStyles, ...widget.sheets])));
      const before = [...document.adoptedStyleSheets];
      document.adoptedStyleSheets = [...before, sheet];
      const box = document.createElement('div');
      box.style.cssText =
        'inline-size: 190mm; color-scheme: dark; background: #14171f; color: #eee; --fds-color-text: #eee; --fds-color-accent: #fe5';
      render(widget.render(snapshotModel(), { lang: 'de', headingLevel: 2, today }), box);
      document.body.append(box);
      try {
        const texts = seenTexts(box);
        expect(texts.length).to.be.above(50);
        expect(texts.filter((each) => each.contrast < 4.5)).to.deep.equal([]);
        for (const land of box.querySelectorAll('.land')) {
          expect(luminance(rgbOf(getComputedStyle(land).fill))).to.be.above(0.6);
        }
        if (!CSS.supports('selector(::details-content)')) return;
        for (const fold of box.querySelectorAll('details')) {
          expect(fold.children[1]?.getBoundingClientRect().height).to.be.above(0);
        }
      } finally {
        box.remove();
        document.adoptedStyleSheets = before;
      }
    });
  }
});
