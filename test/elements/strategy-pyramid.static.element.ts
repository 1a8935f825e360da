import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { pyramidPosterStyles } from '../../src/elements/strategy-pyramid/strategy-pyramid.poster.styles.js';
import {
  posterOf,
  staticPyramid,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.static.js';
import { loadLanguage } from '../../src/i18n/catalog.js';
import type { Language } from '../../src/i18n/language.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { staticStyles } from '../../src/static/static.styles.js';
import {
  emptyModel,
  longWordsModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from '../../stories/fixtures/models.js';

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
  before(() => loadLanguage('en'));

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
    expect(all).to.contain('Letzter Beschluss: nicht angegeben');
    expect(all).to.contain('Dazu enthalten die Daten keine Einträge.');
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
    for (const { cssText } of staticPyramid.sheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
      const check = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) expect(rule.selectorText).to.match(/^\.fds-pyramid/);
          else if (rule instanceof CSSGroupingRule) check(rule.cssRules);
        }
      };
      check(sheet.cssRules);
    }
  });
});

describe('the poster', () => {
  /** Height of the poster on paper of a printed width, in that paper's millimetres. */
  async function heightOf(
    size: 'A4' | 'A3',
    width: string,
    lang: Language,
    model: StrategyModel,
  ): Promise<number> {
    const frame = document.createElement('iframe');
    frame.style.cssText = `inline-size: ${width}; block-size: 100mm; border: 0`;
    document.body.append(frame);
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view) throw new Error('no frame');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(
      [...staticPyramid.sheets, pyramidPosterStyles].map((s) => s.cssText).join(''),
    );
    view.document.adoptedStyleSheets = [sheet];
    render(posterOf(model, { lang, headingLevel: 1, today }, size), view.document.body);
    await new Promise((done) => view.requestAnimationFrame(done));
    const { height } = view.document.body.getBoundingClientRect();
    frame.remove();
    return (height * 25.4) / 96;
  }

  it('fits on one page of A4 and of A3, in both languages', async () => {
    for (const lang of ['de', 'en'] as const) {
      // The paper without its margins of 10 mm at each edge.
      expect(await heightOf('A4', '190mm', lang, snapshotModel())).to.be.below(277);
      expect(await heightOf('A3', '277mm', lang, snapshotModel())).to.be.below(400);
    }
  });

  it('leaves the items out, and keeps vision, layers and sources', () => {
    const poster = drawn(
      posterOf(modelFrom(snapshotFeed()), { lang: 'de', headingLevel: 1, today }, 'A3'),
    );
    expect(poster.firstElementChild?.getAttribute('data-poster')).to.equal('A3');
    expect(poster.querySelectorAll('.layer').length).to.equal(3);
    expect(poster.querySelectorAll('.part').length).to.equal(3);
    expect(poster.querySelectorAll('.origins .sources li').length).to.be.above(5);
  });
});
