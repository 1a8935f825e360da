import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../src/exports/csv.js';
import { citationItem } from '../../src/exports/citation.js';
import { citedPart } from '../../src/elements/project-list/project-list.exports.js';
import { calendarEntry } from '../../src/elements/timeline/timeline.export.js';
import { toIcs } from '../../src/exports/ics.js';
import { toJson } from '../../src/exports/json.js';
import { kitGraphs, kitTables, tableModels, timelineItems } from '../support/kit-tables.js';

/** What Prototype.js 1.6 and its like give to natives. */
function withOldLibrary<T>(run: () => T): T {
  const quoted = function (this: unknown): string {
    return `"${String(this)}"`;
  };
  const patched: readonly (readonly [object, string, unknown])[] = [
    [Array.prototype, 'toJSON', quoted],
    [Date.prototype, 'toJSON', quoted],
    [String.prototype, 'toJSON', quoted],
    [Number.prototype, 'toJSON', quoted],
    [Object.prototype, 'toJSON', quoted],
    [Object.prototype, 'extra', 'enumerable'],
    [
      Array,
      'from',
      (list: { length?: number }) => new Array<undefined>(list.length ?? 0).fill(undefined),
    ],
  ];
  const before = patched.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name, value] of patched) {
    Object.defineProperty(owner, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  try {
    return run();
  } finally {
    patched.forEach(([owner, name], index) => {
      Reflect.deleteProperty(owner, name);
      const own = before[index];
      if (own) Object.defineProperty(owner, name, own);
    });
  }
}

/** Every file of the kit. */
function allFiles(): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [feed, model] of Object.entries(tableModels())) {
    for (const [name, rows] of Object.entries(kitTables))
      texts[`${feed} ${name}.csv`] = toCsv(rows(model));
    for (const [name, graph] of Object.entries(kitGraphs))
      texts[`${feed} ${name}.jsonld`] = toJson(graph(model, 'de'));
    const selection = {
      selection: null,
      linked: new Set<string>(),
      editorial: new Set<string>(),
      origin: undefined,
    };
    const part = citedPart({ whole: model, lang: 'de', today: 0, selection });
    texts[`${feed}.csl.json`] = toJson([citationItem(part)]);
    const entries = timelineItems(model).flatMap((item) => calendarEntry(model, item, 'de') ?? []);
    texts[`${feed}.ics`] = toIcs({ title: 'Termine', changed: 0, entries });
  }
  return texts;
}

describe('toJson', () => {
  it('writes what JSON.stringify writes, for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        assert.equal(toJson(value), `${JSON.stringify(value, undefined, 2)}\n`);
      }),
    );
  });

  it('leaves out what is absent', () => {
    const value = { a: undefined, b: [undefined, null], c: {}, d: [] };
    assert.equal(toJson(value), `${JSON.stringify(value, undefined, 2)}\n`);
  });
});

describe('files', () => {
  it('are the same beside an old library that changes natives', () => {
    const wanted = allFiles();
    assert.ok(Object.keys(wanted).length > 20);
    assert.deepEqual(withOldLibrary(allFiles), wanted);
  });

  it('would not be, written by the browser', () => {
    const written = withOldLibrary(() => JSON.stringify({ list: ['a'] }));
    assert.notDeepEqual(JSON.parse(written), { list: ['a'] });
  });
});
