/** Anhang 1 as plain HTML. */
import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import {
  annexPage,
  staticMatrix,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.static.js';
import { languages } from '../../src/texts/languages.js';
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
import { matrix } from '../support/matrix-page.js';
import { heightOn, PRINTER, printedHeight, putOnPaper } from '../support/paper.js';
import { resized } from '../support/resized.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { tornWords } from '../support/torn-words.js';
import { FONT_WIDTHS, giveFont } from '../support/test-fonts.js';
import { ANHANG_1 } from './anhang-1.fixture.js';

const today = Date.UTC(2026, 10, 22);

function drawn(content: TemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(content, box);
  return box;
}

const page = (model: StrategyModel, lang: Language = 'de'): HTMLElement =>
  drawn(staticMatrix.render(model, { lang, headingLevel: 2, today }));

const text = (box: Element | null | undefined): string =>
  (box?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the static matrix', () => {
  before(() => languages.load('en'));

  it('is plain HTML: no button, no kit element, no style, no script', () => {
    const box = page(snapshotModel());
    expect(box.querySelector('button, script, style, [style]')).to.equal(null);
    const names = [...box.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => name.includes('-'))).to.deep.equal([]);
    const [root] = box.children;
    expect(root?.className).to.equal('fds-static fds-matrix');
    expect(root?.getAttribute('lang')).to.equal('de');
  });

  it('holds Tabelle 1 cell by cell, with headers of rows and columns', () => {
    const box = page(snapshotModel());
    const cells = [...box.querySelectorAll('tbody td')].map((cell) =>
      [...cell.querySelectorAll('li')].map((item) => [
        text(item.querySelector('.id')).replace(/ .*/, ''),
        text(item.querySelector('.title')),
      ]),
    );
    expect(cells).to.deep.equal(ANHANG_1.map(({ entries }) => entries));
    expect([...box.querySelectorAll('thead th')].map(text)).to.deep.equal([
      'Handlungsebene',
      'Effizienz',
      'Krisenfähigkeit und Anpassungsfähigkeit',
      'Vertrauen',
    ]);
    expect([...box.querySelectorAll('tbody th strong')].map(text)).to.deep.equal([
      'Governance',
      'Fachliche Leitlinien',
      'Umsetzungsprinzipien',
    ]);
    expect(text(box.querySelectorAll('tbody td')[7])).to.contain('Im Anhang keine Leitlinie');
  });

  it('holds every wording in full, with an id to which the table leads', () => {
    const model = snapshotModel();
    const box = page(model);
    for (const { id, title, summary, variants = [], keywords = [] } of model.feed.leitlinien) {
      const item = box.querySelector(`#fds-leitlinie-${id}`);
      const words = text(item);
      for (const each of [title, summary, ...variants.map((one) => one.title), ...keywords]) {
        expect(words).to.contain(each);
      }
      expect(box.querySelector(`td a[href="#fds-leitlinie-${id}"]`)).to.not.equal(null);
    }
    const budget = text(box.querySelector('#fds-leitlinie-G3'));
    expect(budget).to.contain('Wir bauen die gemeinsame Finanzierung aus (Inhaltsverzeichnis)');
    expect(budget).to.contain('Gemeinsames Digitalbudget (Anhang 1)');
    expect(budget).to.contain('Abschnitt 4.1.3, Seite 17');
  });

  it('names the page where the feed has one, and other documents in full', () => {
    const box = page(
      modelFrom({
        sources: [
          { id: 's', title: 'Strategie' },
          { id: 'f', title: 'Folien', publisher: 'FITKO' },
        ],
        leitlinien: [
          {
            id: 'A',
            title: 'A',
            cite: [{ source: 's', section: '4', page: 17 }],
            variants: [
              { title: 'Anders', cite: [{ source: 'f', section: 'Folie 3' }] },
              { title: 'Irgendwo' },
            ],
          },
          { id: 'B', title: 'B', cite: [{ source: 's', section: '5' }] },
        ],
      }),
    );
    const words = text(box.querySelector('#fds-leitlinie-A'));
    expect(words).to.contain('Abschnitt 4, Seite 17');
    expect(words).to.contain('Anders (Folien, FITKO, Folie 3)');
    expect(text(box.querySelector('#fds-leitlinie-B'))).to.contain(
      'Abschnitt 5, Seite nicht angegeben',
    );
    expect(words).to.contain('Irgendwo (ohne Quelle)');
  });

  it('shows what has no place in a row of its own, with the reason', () => {
    const box = page(
      modelFrom({
        goals: [{ id: 'g', title: 'Ziel' }],
        categories: [{ id: 'c', title: 'Ebene' }],
        leitlinien: [
          { id: 'A', title: 'Ohne Ziel', category: 'c' },
          { id: 'B', title: 'Ohne alles' },
        ],
      }),
    );
    const row = [...box.querySelectorAll('tbody tr')].at(-1);
    expect(text(row?.querySelector('th'))).to.equal('Ohne Zuordnung');
    expect([...(row?.querySelectorAll('li') ?? [])].map(text)).to.deep.equal([
      'A Ohne Ziel (ohne Ziel)',
      'B Ohne alles (ohne Handlungsebene, ohne Ziel)',
    ]);
  });

  it('has a page of the table alone, without links that would lead nowhere', () => {
    const dated = modelFrom({ ...snapshotFeed(), updated: '2026-11-21T00:00:00Z' });
    const box = drawn(annexPage(dated, { lang: 'de', headingLevel: 1, today }));
    expect(box.querySelectorAll('tbody li').length).to.equal(22);
    expect(box.querySelector('[id^="fds-leitlinie-"], td a')).to.equal(null);
    expect(text(box)).to.contain('Stand 21. November 2026');
  });

  it('says that there is nothing, and speaks English', () => {
    expect(text(page(emptyModel()))).to.contain('Die Daten enthalten keine Leitlinien.');
    const english = text(page(snapshotModel(), 'en'));
    expect(english).to.contain('Leitlinien by goal and category');
    expect(english).to.contain('We consistently follow the path to the sovereign cloud');
  });

  /** Shows a box with the look of the static form, as long as `look` takes. */
  async function seen(
    box: HTMLElement,
    width: number,
    look: () => Promise<void> | void,
  ): Promise<void> {
    const sheets = [staticStyles, ...staticMatrix.sheets].flatMap(
      ({ styleSheet }) => styleSheet ?? [],
    );
    const before = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...before, ...sheets];
    box.style.setProperty('width', `${width}px`);
    document.body.append(box);
    try {
      await look();
    } finally {
      box.remove();
      document.adoptedStyleSheets = before;
    }
  }

  it('is accessible, and nothing runs out of a phone, whatever the words', async () => {
    const box = page(longWordsModel());
    await seen(box, 320, async () => {
      expect(box.scrollWidth).to.be.lessThanOrEqual(320);
      await expect(box).to.be.accessible();
    });
  });

  for (const width of [740, 800, 1280]) {
    it(`breaks long words of the table only where a hyphen shows it, ${width} px`, async () => {
      await giveFont(window, 'wide', 'widely');
      const box = page(snapshotModel());
      box.style.setProperty('font-family', 'widely');
      await seen(box, width, () => {
        const names = [...box.querySelectorAll('table :is(th, strong)')];
        expect(names.flatMap(tornWords)).to.deep.equal([]);
      });
    });
  }
});

describe('Anhang 1 on paper', () => {
  before(() => languages.load('en'));

  /** A4 in landscape without its margins of 10 mm. */
  const [WIDTH, HEIGHT] = [277, 190] as const;
  const feeds = [1, 1.2, 0.5].map((factor) => [factor, resized(snapshotFeed(), factor)] as const);

  for (const [factor, feed] of feeds) {
    it(`is one page in whatever font, in both languages (${factor} of the shipped texts)`, async () => {
      const model = modelFrom(feed);
      for (const lang of ['de', 'en'] as const) {
        const page = {
          title: '',
          lang,
          paper: staticMatrix.paper,
          sheets: [staticStyles, ...staticMatrix.sheets],
          content: annexPage(model, { lang, headingLevel: 1, today }),
        };
        for (const font of FONT_WIDTHS) {
          const height = await printedHeight(page, WIDTH, { font });
          expect(height, `${font}, ${lang}`).to.be.below(HEIGHT);
          expect(height, `${font}, ${lang}`).to.be.above(0.5 * HEIGHT);
        }
        const more = ':root, .fds-matrix table[data-type] { font-size-adjust: none; --even: 0.9; }';
        const height = await printedHeight(page, WIDTH, { font: 'wide', more });
        expect(height, `without evening out, ${lang}`).to.be.below(HEIGHT);
      }
    });

    it(`is one page as a widget, too, in the font of its page (${factor})`, async () => {
      for (const lang of ['de', 'en'] as const) {
        for (const font of FONT_WIDTHS) {
          await giveFont(window, font, `paper-${font}`);
          const element = await matrix({ lang, strategy: modelFrom(feed), width: `${WIDTH}mm` });
          element.parentElement?.style.setProperty('font-family', `paper-${font}`);
          element.parentElement?.style.setProperty('zoom', `${PRINTER}`);
          putOnPaper(rootOf(element));
          const frame = shadowQuery(element, '.frame');
          const height = heightOn(WIDTH, frame, frame);
          expect(height, `${font}, ${lang}`).to.be.below(HEIGHT);
          expect(height, `${font}, ${lang}`).to.be.above(0.4 * HEIGHT);
        }
      }
    });
  }
});
