import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { posterPage } from '../../src/elements/strategy-pyramid/strategy-pyramid.poster.js';
import { staticPyramid } from '../../src/elements/strategy-pyramid/strategy-pyramid.static.js';
import { languages } from '../../src/texts/languages.js';
import type { Language } from '../../src/i18n/language.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { drawPage } from '../../src/exports/print-page.js';
import { staticStyles } from '../../src/static/static.styles.js';
import {
  emptyModel,
  longWordsModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from '../../stories/fixtures/models.js';
import { inFrame, printedHeight } from '../support/paper.js';
import { resized } from '../support/resized.js';
import { FONT_WIDTHS } from '../support/test-fonts.js';

const today = Date.UTC(2026, 10, 22);

function drawn(content: TemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(content, box);
  return box;
}

const page = (model: StrategyModel, lang: Language = 'de'): HTMLElement =>
  drawn(staticPyramid.render(model, { lang, headingLevel: 2, today }));

const text = (box: Element): string => (box.textContent ?? '').replace(/\s+/g, ' ');

describe('the static pyramid', () => {
  before(() => languages.load('en'));

  it('is plain HTML: no button, no kit element, no style, no script', () => {
    const box = page(snapshotModel());
    expect(box.querySelector('button, script, style, [style]')).to.equal(null);
    const names = [...box.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => name.includes('-'))).to.deep.equal([]);
    const [root] = box.children;
    expect(root?.className).to.equal('fds-static fds-pyramid');
    expect(root?.getAttribute('lang')).to.equal('de');
  });

  it('holds all that could be opened', () => {
    const { vision, goals, leitlinien, topics, projects } = snapshotModel().feed;
    const all = text(page(snapshotModel()));
    const expected = [
      ...goals.flatMap(({ title, statements = [] }) => [title, ...statements.map((s) => s.text)]),
      ...(vision?.challenges ?? []).map((part) => part.text),
      ...(vision?.groups ?? []).map((part) => part.text),
      ...leitlinien.map(({ label, title }) => label ?? title),
      ...topics.map(({ title }) => title),
      ...projects.map(({ title }) => title),
    ];
    for (const each of expected) expect(all).to.contain(each);
    expect(all).to.contain('Dachstrategie beschlossen (Teil 1), 13. November 2024, Nr. 2024/40');
  });

  it('tells the contradiction once, with its sources', () => {
    const box = page(snapshotModel());
    expect(text(box).split('Hier gilt die Strategie.').length).to.equal(2);
    const note = box.querySelector('.contradictions');
    expect(note?.querySelectorAll('cite').length).to.equal(3);
  });

  it('has headings in order and ids that are there once', () => {
    const box = page(snapshotModel());
    let before = 1;
    for (const { localName } of box.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const level = Number(localName.slice(1));
      expect(level).to.be.at.most(before + 1);
      before = level;
    }
    const ids = [...box.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.include.members([
      'fds-layer-umbrella',
      'fds-topic-data-use',
      'fds-vision',
      'fds-pyramid',
    ]);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('speaks English, and says in words that there is nothing', () => {
    expect(text(page(snapshotModel(), 'en'))).to.match(/Structure of the strategy.*Challenges/);
    expect(text(page(emptyModel()))).to.contain('Die Daten enthalten keine Ebenen');
  });

  it('holds a strategy with a layer that the kit does not know', () => {
    const all = text(page(modelFrom({ layers: [{ id: 'a', title: 'Ebene A' }] })));
    expect(all).to.contain('Letzter Beschluss: nicht veröffentlicht');
    expect(all).to.contain('Dazu enthalten die Daten keine Vorhaben.');
  });

  it('is accessible, and holds words that no line can hold at the width of a phone', async () => {
    const sheet = new CSSStyleSheet();
    const sheets = [staticStyles, ...staticPyramid.sheets];
    sheet.replaceSync(sheets.map(({ cssText }) => cssText).join(''));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const box = page(longWordsModel());
    document.body.append(box);
    box.style.inlineSize = '288px';
    await expect(box).to.be.accessible();
    expect(box.scrollWidth).to.be.at.most(288);
    box.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('has rules for itself alone', () => {
    // `:host` is for the same rules in the widget: in a page it is nothing.
    const OWN = /^(:host [^,]+, )?\.fds-pyramid/;
    for (const { cssText } of staticPyramid.sheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
      const check = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) expect(rule.selectorText).to.match(OWN);
          else if (rule instanceof CSSGroupingRule) check(rule.cssRules);
        }
      };
      check(sheet.cssRules);
    }
  });
});

describe('the poster', () => {
  before(() => languages.load('en'));

  /** Papers without their margins of 10 mm at each edge. */
  const PAPERS = [
    ['A4', 190, 277],
    ['A3', 277, 400],
  ] as const;

  const models = [
    ['shipped', snapshotModel()],
    ['a fifth longer', modelFrom(resized(snapshotFeed(), 1.2))],
    ['half as long', modelFrom(resized(snapshotFeed(), 0.5))],
  ] as const;

  for (const [size, width, height] of PAPERS) {
    for (const [length, model] of models) {
      it(`fits on one page of ${size}, in whatever font, in both languages (${length})`, async () => {
        for (const lang of ['de', 'en'] as const) {
          const page = posterPage(model, { lang, today }, size);
          for (const font of FONT_WIDTHS) {
            const printed = await printedHeight(page, width, { font });
            expect(printed, `${font}, ${lang}`).to.be.below(height);
            // Nearly all of the page is used.
            expect(printed, `${font}, ${lang}`).to.be.above(0.97 * height);
          }
          // As in a browser that can't even fonts out.
          const more = ':root { font-size-adjust: none; --even: 0.9; }';
          const plain = await printedHeight(page, width, { font: 'wide', more });
          expect(plain, `without evening out, ${lang}`).to.be.below(height);
        }
      });
    }
  }

  it('has no type too small to be read', async () => {
    const page = posterPage(modelFrom(resized(snapshotFeed(), 3)), { lang: 'de', today }, 'A4');
    await inFrame('190mm', (view) => {
      drawPage(view, page);
      const sizes = [...view.document.body.querySelectorAll('*')].map((each) =>
        parseFloat(view.getComputedStyle(each).fontSize),
      );
      // 5 pt only for marks and sources; text has 6.
      expect(Math.min(...sizes) * 0.75).to.be.at.least(4.5);
      const text = view.document.querySelector('.statements');
      expect(text && parseFloat(view.getComputedStyle(text).fontSize) * 0.75).to.be.at.least(5.99);
    });
  });

  it('leaves the items out, and keeps vision, layers and sources', () => {
    const poster = drawn(
      posterPage(modelFrom(snapshotFeed()), { lang: 'de', today }, 'A3').content,
    );
    expect(poster.firstElementChild?.getAttribute('data-poster')).to.equal('A3');
    expect(poster.querySelector('.items')).to.equal(null);
    expect(poster.querySelectorAll('.layer').length).to.equal(3);
    expect(poster.querySelectorAll('.part').length).to.equal(3);
    expect(poster.querySelectorAll('.origins .sources li').length).to.be.above(5);
  });
});
