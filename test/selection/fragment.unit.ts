import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { KINDS, NO_FILTER, STATUSES, type Filter } from '../../src/selection/filter.js';
import { fromFragment, toFragment } from '../../src/selection/fragment.js';

describe("the fragment of a page's address", () => {
  it('is short and readable', () => {
    const selection = { type: 'leitlinie', id: 'G2' } as const;
    assert.equal(toFragment({ selection, filter: null }), 'fds=leitlinie:G2');
    const filter = { ...NO_FILTER, land: 'DE-MV', text: 'Große Cloud' };
    assert.equal(
      toFragment({ selection, filter }),
      'fds=leitlinie:G2;q:Gro%C3%9Fe%20Cloud;land:DE-MV',
    );
    assert.equal(toFragment({ selection: null, filter: null }), '');
    const cell = { type: 'cell', id: 'governance/efficiency' } as const;
    assert.equal(toFragment({ selection: cell, filter: null }), 'fds=cell:governance/efficiency');
  });

  it('leaves fragments alone that are not ours', () => {
    for (const foreign of ['', '#', '#kontakt', '#/route', '#xfds=leitlinie:G2']) {
      assert.equal(fromFragment(foreign), undefined, foreign);
    }
  });

  it('reads nonsense as nothing', () => {
    for (const odd of [
      '#fds=',
      '#fds=;;;',
      '#fds=nothing:x',
      '#fds=status:lost;kind:',
      '#fds=%E0',
    ]) {
      assert.deepEqual(fromFragment(odd), { selection: null, filter: NO_FILTER }, odd);
    }
    assert.equal(fromFragment('#fds=q:%E0%A4')?.filter?.text, '%E0%A4');
  });

  it('gives back every state', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
    const either = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const filter: fc.Arbitrary<Filter> = fc.record(
      {
        text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
        land: either(id),
        topic: either(id),
        status: either(fc.constantFrom(...STATUSES)),
        kind: either(fc.constantFrom(...KINDS)),
        leitlinie: either(id),
      },
      { noNullPrototype: true },
    );
    const selection = either(
      fc.oneof(
        fc.record(
          { type: fc.constantFrom('leitlinie' as const, 'actor' as const), id },
          { noNullPrototype: true },
        ),
        fc.record(
          {
            type: fc.constant('cell' as const),
            id: fc.tuple(id, id).map((c) => c.join('/')),
          },
          { noNullPrototype: true },
        ),
      ),
    );
    fc.assert(
      fc.property(fc.record({ selection, filter }, { noNullPrototype: true }), (state) => {
        const fragment = toFragment(state);
        if (fragment) assert.deepEqual(fromFragment(`#${fragment}`), state);
        else assert.deepEqual(state, { selection: null, filter: NO_FILTER });
      }),
    );
  });
});
