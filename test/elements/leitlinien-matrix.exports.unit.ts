import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  citedPart,
  csvRows,
  jsonLd,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.exports.js';
import { citationItem, citationText, type CitedPart } from '../../src/exports/citation.js';
import { toCsv } from '../../src/exports/csv.js';
import { languages } from '../../src/texts/languages.js';
import type { Ref, StrategyModel } from '../../src/model/model.types.js';
import { emptyModel, modelFrom, snapshotModel } from '../../stories/fixtures/models.js';
import { csvTable } from '../support/spreadsheets.js';
import { ANHANG_1 } from './anhang-1.fixture.js';

const today = Date.UTC(2026, 10, 22);
const all = (): boolean => true;

before(() => languages.load('en'));

function cited(selection: Ref | null, whole: StrategyModel = snapshotModel()): CitedPart {
  const part = citedPart({
    whole,
    lang: 'de',
    today,
    selection: { selection },
  });
  assert.ok(part);
  return part;
}

/** Two pages of a document that the feed does not number. */
const withoutPages = (): StrategyModel =>
  modelFrom({
    sources: [
      {
        id: 'schrift',
        title: 'Die Strategie',
        publisher: 'Der Rat',
        date: '2024-11-13',
        url: 'https://example.org/strategie',
      },
    ],
    categories: [{ id: 'c', title: 'Zeile', cite: [{ source: 'schrift', section: 'Anhang 1' }] }],
    goals: [{ id: 'trust', title: 'Spalte', cite: [{ source: 'schrift', section: 'Anhang 1' }] }],
    leitlinien: [
      {
        id: 'F8',
        title: 'Wir gehen in die Cloud.',
        category: 'c',
        goal: 'trust',
        cite: [
          { source: 'schrift', section: '4.2.8' },
          { source: 'schrift', section: 'Anhang 1' },
        ],
      },
    ],
  });

describe('citedPart', () => {
  it('is Anhang 1 as a whole while no Leitlinie is chosen', () => {
    for (const selection of [null, { type: 'goal', id: 'trust' } as const]) {
      const part = cited(selection, withoutPages());
      assert.equal(
        citationText(part, 'de'),
        'Der Rat (2024): „Anhang 1“. In: Die Strategie. Stand: 13. November 2024. https://example.org/strategie (abgerufen am 22. November 2026).',
      );
    }
  });

  it('is the chosen Leitlinie with its official title and section', () => {
    const part = cited({ type: 'leitlinie', id: 'F8' }, withoutPages());
    assert.match(
      citationText(part, 'de'),
      /^Der Rat \(2024\): „Wir gehen in die Cloud\.“ In: Die Strategie, Abschnitt 4\.2\.8\. /,
    );
    const item = citationItem(part);
    assert.equal(item.id, 'leitlinie-F8');
    assert.equal(item.section, '4.2.8');
    assert.deepEqual(item.issued, { 'date-parts': [[2024, 11, 13]] });
    assert.deepEqual(item.accessed, { 'date-parts': [[2026, 11, 22]] });
  });

  it('has the page where the feed names one', () => {
    const whole = modelFrom({
      sources: [{ id: 's', title: 'Schrift' }],
      leitlinien: [{ id: 'A', title: 'A', cite: [{ source: 's', section: '4', page: 17 }] }],
    });
    assert.match(
      citationText(cited({ type: 'leitlinie', id: 'A' }, whole), 'de'),
      /Abschnitt 4, S\. 17/,
    );
  });

  it('is nothing where no source is known', () => {
    const view = { whole: emptyModel(), lang: 'de', today } as const;
    const selection = { selection: null, linked: new Set<string>(), origin: undefined };
    assert.equal(citedPart({ ...view, selection }), undefined);
  });
});

describe('csvRows', () => {
  const parse = (model: StrategyModel, test = all as Parameters<typeof csvRows>[1]) =>
    csvTable(toCsv(csvRows(model, test, 'de')));

  it('holds every Leitlinie with all that is known of it', () => {
    const rows = parse(snapshotModel());
    assert.deepEqual(rows.columns, [
      'Nummer',
      'Kennung',
      'Kurzform',
      'Titel',
      'Handlungsebene',
      'Ziel',
      'Inhalt',
      'Schlagwörter',
      'Quelle',
      'Abschnitt',
      'Seite',
    ]);
    assert.deepEqual(
      [...rows].map(({ Kennung, Titel }) => [Kennung, Titel]).sort(),
      ANHANG_1.flatMap(({ entries }) => entries.map((entry) => [...entry])).sort(),
    );
    const cloud = rows.find(({ Kennung }) => Kennung === 'F8');
    assert.equal(cloud?.Nummer, '4.2.8');
    assert.equal(cloud.Kurzform, 'Souveräne Cloud');
    assert.equal(cloud.Handlungsebene, 'Fachliche Leitlinien');
    assert.equal(cloud.Ziel, 'Krisenfähigkeit und Anpassungsfähigkeit');
    assert.equal(cloud.Schlagwörter, 'Cloud, DVC, Digitale Souveränität, Skalierbarkeit');
    assert.equal(cloud.Abschnitt, '4.2.8');
    assert.equal(cloud.Seite, '23');
    assert.equal(parse(withoutPages())[0]?.Seite, '');
  });

  it('holds only what is shown', () => {
    const rows = parse(snapshotModel(), ({ goal }) => goal === 'resilience');
    assert.deepEqual(
      [...rows].map(({ Kennung }) => Kennung),
      ['G6', 'F6', 'F7', 'F8'],
    );
  });

  it('survives texts that would break a table, and says nothing of what is unknown', () => {
    const title = 'Ein "Zitat"; mit Semikolon\nund Umbruch';
    const rows = parse(modelFrom({ leitlinien: [{ id: 'A', title }] }));
    assert.equal(rows[0]?.Titel, title);
    assert.equal(rows[0].Ziel, '');
    assert.equal(rows[0].Quelle, '');
  });

  it('has headings and texts in English on request', () => {
    const [head, first] = csvRows(snapshotModel(), all, 'en');
    assert.equal(head?.[3], 'Title');
    assert.match(String(first?.[3]), /^We support a reallocation/);
  });
});

describe('jsonLd', () => {
  it('is a set of defined terms of schema.org', () => {
    const data = jsonLd(snapshotModel(), all, 'de');
    assert.equal(data['@context'], 'https://schema.org');
    assert.equal(data['@type'], 'DefinedTermSet');
    assert.match(data.name, /^Anhang 1/);
    assert.equal(data.hasDefinedTerm.length, 22);
    const budget = data.hasDefinedTerm.find(({ termCode }) => termCode === '4.1.3');
    assert.deepEqual(budget?.['@type'], ['DefinedTerm', 'CreativeWork']);
    assert.equal(budget['@id'], '#fds-leitlinie-G3');
    assert.equal(
      budget.name,
      'Wir setzen das gemeinsame Digitalbudget verstärkt für einheitliche IT-Lösungen ein.',
    );
    assert.deepEqual(budget.alternateName, [
      'Gemeinsames Digitalbudget',
      'Wir bauen die gemeinsame Finanzierung aus',
    ]);
    assert.equal(budget.keywords?.[1], 'Digitalbudget');
    assert.match(budget.citation?.[0] ?? '', /4\.1\.3, S\. \d+$/);
    assert.deepEqual(
      budget.about?.map(({ name }) => name),
      ['Governance', 'Effizienz'],
    );
    assert.equal(data.license, 'https://creativecommons.org/publicdomain/zero/1.0/');
    assert.equal(budget.isPartOf?.datePublished, '2024-11-13');
    assert.equal(budget.url, budget.isPartOf.url);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });

  it('holds only what is shown, and no empty statements', () => {
    const model = modelFrom({
      leitlinien: [
        { id: 'A', title: 'A' },
        { id: 'B', title: 'B' },
      ],
    });
    const { hasDefinedTerm } = jsonLd(model, ({ id }) => id === 'B', 'de');
    assert.deepEqual(hasDefinedTerm, [
      {
        '@type': ['DefinedTerm', 'CreativeWork'],
        '@id': '#fds-leitlinie-B',
        termCode: 'B',
        identifier: 'B',
        name: 'B',
        inLanguage: 'de',
        inDefinedTermSet: { '@id': '#fds-anhang-1' },
      },
    ]);
  });

  it('marks a title that is not translated as German', () => {
    const model = modelFrom({ leitlinien: [{ id: 'A', title: 'Nur deutsch' }] });
    const { hasDefinedTerm } = jsonLd(model, all, 'en');
    assert.equal(hasDefinedTerm[0]?.inLanguage, 'de');
  });
});
