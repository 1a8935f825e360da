import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  citedPart,
  csvRows,
  jsonLd,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.exports.js';
import { citationText } from '../../src/exports/citation.js';
import { languages } from '../../src/texts/languages.js';
import type { Ref, StrategyModel } from '../../src/model/model.types.js';
import { emptyModel, snapshotModel } from '../../stories/fixtures/models.js';

const today = Date.UTC(2026, 10, 22);

before(() => languages.load('en'));

const cited = (selection: Ref | null, model: StrategyModel = snapshotModel()) =>
  citedPart({
    whole: model,
    today,
    selection: { selection },
  });

describe('citedPart', () => {
  it('is the strategy while nothing is chosen', () => {
    const part = cited(null);
    assert.equal(part?.source.id, 'dachstrategie');
    assert.match(
      part ? citationText(part, 'de') : '',
      /^IT-Planungsrat \(2024\): „Zukunftsbild der Verwaltung“\. In: Die Föderale Digitalstrategie/,
    );
  });

  it('is what is chosen, with its page', () => {
    const part = cited({ type: 'goal', id: 'trust' });
    assert.equal(part?.id, 'goal-trust');
    assert.equal(part.cite.page, 14);
    assert.match(part.title, /^Vertrauen in Staat und Demokratie/);
  });

  it('is the strategy where what is chosen has no source, and nothing where nothing has', () => {
    assert.equal(cited({ type: 'cell', id: 'a/b' })?.id, 'vision');
    assert.equal(cited(null, emptyModel()), undefined);
  });
});

describe('csvRows', () => {
  it('hold every item of every layer once, in columns of one number', () => {
    const { feed } = snapshotModel();
    const rows = csvRows(snapshotModel(), 'de');
    const { layers, goals, leitlinien, topics, projects } = feed;
    const items = [layers, goals, leitlinien, topics, projects].reduce(
      (n, list) => n + list.length,
      0,
    );
    assert.equal(rows.length, 1 + items);
    assert.deepEqual([...new Set(rows.map((row) => row.length))], [7]);
    const keys = rows.map(([, kind, id]) => `${String(kind)} ${String(id)}`);
    assert.equal(new Set(keys).size, rows.length);
  });

  it('tell the strategy’s own projects from other entries', () => {
    const own = csvRows(snapshotModel(), 'de').filter((row) => row[5] === 'ja');
    assert.equal(own.length, 3);
  });

  it('are the headings alone without data', () => {
    assert.equal(csvRows(emptyModel(), 'en').length, 1);
  });
});

describe('jsonLd', () => {
  it('is a work of layers with their items', () => {
    const data = jsonLd(snapshotModel(), 'de');
    assert.equal(data['@context'], 'https://schema.org');
    assert.deepEqual(
      // Goals and Leitlinien are statements of the document; topics and projects are no works.
      data.hasPart?.map(({ name, position, hasPart = [], about = [] }) => [
        position,
        name,
        hasPart.length,
        about.length,
      ]),
      [
        [1, 'Dachstrategie', 3 + 22, 0],
        [2, 'Schwerpunktthemen', 0, 5],
        [3, 'Umsetzungsvorhaben', 0, 95],
      ],
    );
  });
});
