import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { LAND_NAMES } from '../../src/geo/land-names.js';
import { buildModel } from '../../src/model/build-model.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { NO_FILTER, type Filter } from '../../src/selection/filter.js';
import { findId, findLand, findRef } from '../../src/selection/find-named.js';
import { usableFilter } from '../../src/selection/usable-filter.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

function modelOf(changes: JsonObject = {}): StrategyModel {
  const { feed } = parseFeed(smallFeed(changes));
  assert.ok(feed, 'the feed must not be refused');
  return buildModel(feed);
}

const LAENDER = Object.entries(LAND_NAMES);
const allLaender = modelOf({
  actors: LAENDER.map(([id, name]) => ({ id, kind: 'land', name, short: id.slice(3) })),
});

describe('a Land as people name it', () => {
  it('is found by its code in any case, its short form and its names', () => {
    const expected: readonly (readonly [string, string])[] = [
      ['DE-MV', 'DE-MV'],
      [' de-mv ', 'DE-MV'],
      ['MV', 'DE-MV'],
      ['mv', 'DE-MV'],
      ['de_mv', 'DE-MV'],
      ['mecklenburg vorpommern', 'DE-MV'],
      ['Thüringen', 'DE-TH'],
      ['THUERINGEN', 'DE-TH'],
      ['Thuringen', 'DE-TH'],
      ['Thuringia', 'DE-TH'],
      ['Baden-Wuerttemberg', 'DE-BW'],
      ['Bavaria', 'DE-BY'],
      ['north rhine-westphalia', 'DE-NW'],
      ['Saxony', 'DE-SN'],
      ['Saxony-Anhalt', 'DE-ST'],
      ['Sachsen', 'DE-SN'],
      ['Hamburg', 'DE-HH'],
    ];
    for (const [named, id] of expected) assert.equal(findLand(allLaender, named)?.id, id, named);
  });

  it('is that Land and no other, for each of the sixteen, however it is written', () => {
    const transcribe = (text: string) =>
      text.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ä', 'ae');
    const writings = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      transcribe,
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll('-', ' '),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LAENDER), writings, writings, ([id, name], one, other) => {
        assert.equal(findLand(allLaender, one(other(name)))?.id, id);
        assert.equal(findLand(allLaender, one(id))?.id, id);
      }),
    );
  });

  it('is nobody where nobody is named so', () => {
    for (const named of ['DE-XX', 'XX', '', '-', 'Atlantis', 'constructor', 'Sachs']) {
      assert.equal(findLand(allLaender, named), undefined, named);
    }
  });

  it('may be another actor by its very id', () => {
    assert.equal(findLand(modelOf(), 'bund')?.id, 'bund');
  });
});

describe('an id in a link', () => {
  const records = ['G1', 'G.', 'a-b', 'X', 'x'].map((id) => ({ id }));

  it('is found in any case and without the marks behind it, as long as it is clear', () => {
    for (const [named, id] of [
      ['G1', 'G1'],
      ['g1', 'G1'],
      ['G1.', 'G1'],
      ['g1”)', 'G1'],
      ['G.', 'G.'],
      ['A-B,', 'a-b'],
      ['X', 'X'],
      ['x', 'x'],
    ] as const) {
      assert.equal(findId(records, named), id, named);
    }
    assert.equal(findId([{ id: 'Ab' }, { id: 'aB' }], 'ab'), undefined);
    assert.equal(findId(records, 'G2'), undefined);
    assert.equal(findId(records, ''), undefined);
  });

  it('names things of every type, and cells', () => {
    const model = modelOf();
    assert.deepEqual(findRef(model, { type: 'leitlinie', id: 'l1.' }), {
      type: 'leitlinie',
      id: 'L1',
    });
    assert.deepEqual(findRef(model, { type: 'actor', id: 'de-he' }), {
      type: 'actor',
      id: 'DE-HE',
    });
    assert.deepEqual(findRef(model, { type: 'cell', id: 'Rules/SPEED,' }), {
      type: 'cell',
      id: 'rules/speed',
    });
    for (const id of ['rules', 'speed/rules', '/', '']) {
      assert.equal(findRef(model, { type: 'cell', id }), undefined, id);
    }
    assert.equal(findRef(model, { type: 'leitlinie', id: 'L9' }), undefined);
  });
});

describe('what of a filter can be used', () => {
  const model = modelOf();
  const read = (filter: Partial<Filter>) => usableFilter(model, { ...NO_FILTER, ...filter });

  it('is written as in the data', () => {
    const { filter, unknown } = read({ text: 'x', land: 'hessen', topic: 'DATA', leitlinie: 'l2' });
    assert.deepEqual(unknown, []);
    assert.deepEqual(filter, {
      ...NO_FILTER,
      text: 'x',
      land: 'DE-HE',
      topic: 'data',
      leitlinie: 'L2',
    });
  });

  it('is everything but what the data do not have', () => {
    const { filter, unknown } = read({ text: 'x', land: 'DE-XX', status: 'lost', kind: 'body' });
    assert.deepEqual(filter, { ...NO_FILTER, text: 'x' });
    assert.deepEqual(unknown, [
      { criterion: 'land', value: 'DE-XX' },
      { criterion: 'status', value: 'lost' },
      { criterion: 'kind', value: 'body' },
    ]);
  });

  it('is nothing where nothing is left, and the same object for the same question', () => {
    const wished = { ...NO_FILTER, topic: 'constructor' };
    assert.equal(usableFilter(model, wished).filter, null);
    assert.equal(usableFilter(model, wished), usableFilter(model, wished));
    assert.notEqual(usableFilter(model, wished), usableFilter(modelOf(), wished));
  });
});
