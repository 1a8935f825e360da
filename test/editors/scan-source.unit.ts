/** Places in JSON texts, with an independent parser as the judge. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { SourceScan, tokensOf, toToken } from '../../src/editors/check/scan-source.js';

/** The pointers of all values. */
function pointersOf(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const inner = Object.entries(value).flatMap(([key, inside]) =>
    pointersOf(inside, `${pointer}/${toToken(key)}`),
  );
  return [pointer, ...inner];
}

describe('the places of values in a text', () => {
  it('are those that another parser finds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = JSON.parse(text) as unknown;
        const pointers = pointersOf(parsed);
        const scan = new SourceScan(text, pointers);
        const root = parseTree(text)!;
        for (const pointer of pointers) {
          let inner: unknown = parsed;
          const path = tokensOf(pointer).map((token) => {
            const key = Array.isArray(inner) ? Number(token) : token;
            inner = (inner as Record<string | number, unknown>)[key];
            return key;
          });
          assert.equal(scan.offsetOf(pointer), findNodeAtLocation(root, path)?.offset, pointer);
        }
        assert.deepEqual(scan.twice, []);
      }),
    );
  });

  it('are those of the nearest thing above where the value is not there', () => {
    const text = '{"a":[1,{"b":2}]}';
    assert.equal(new SourceScan(text, ['/a/1/c']).offsetOf('/a/1/c'), text.indexOf('{"b"'));
    assert.equal(new SourceScan(text, ['/x']).offsetOf('/x'), 0);
  });

  it('name a key that stands twice in one object, and not in two', () => {
    const text = '{"a":{"x":1},"b":{"x":1,"y\\"":2,"x":3}}';
    const { twice } = new SourceScan(text, []);
    assert.deepEqual(twice, [{ pointer: '/b/x', key: 'x', offset: text.lastIndexOf('"x"') }]);
  });
});
