import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { KINDS, STATUSES } from '../../src/model/picklists.js';
import { NO_FILTER, type Filter } from '../../src/selection/filter.js';
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
    for (const odd of ['#fds=', '#fds=;;;', '#fds=q:;kind:', '#fds=.']) {
      const nothing = { selection: null, filter: NO_FILTER, choice: undefined, others: [] };
      assert.deepEqual(fromFragment(odd), nothing, odd);
    }
    assert.equal(fromFragment('#fds=q:%E0%A4')?.filter.text, '%E0%A4');
  });

  it('keeps what a later version adds, and what cannot be read', () => {
    const later = fromFragment('#fds=since:2025-06;leitlinie:G2;constructor:x;q:A');
    assert.deepEqual(later?.others, ['since:2025-06', 'constructor:x']);
    assert.equal(
      toFragment(later, later.choice, later.others),
      'fds=leitlinie:G2;q:A;since:2025-06;constructor:x',
    );
    const odd = fromFragment('#fds=leitlinieG2');
    assert.deepEqual([odd?.selection, odd?.choice], [null, 'leitlinieG2']);
    assert.equal(fromFragment('#fds=status:lost')?.filter.status, 'lost');
  });

  it('understands what mail and chats make of a link', () => {
    const plain = 'fds=leitlinie:G2;q:Gro%C3%9Fe%20Cloud;land:DE-MV';
    const [head = '', tail = ''] = plain.split('=');
    const links = [
      encodeURIComponent(plain),
      encodeURIComponent(encodeURIComponent(plain)),
      `${head}=${encodeURIComponent(tail)}`,
      plain.toUpperCase().replace('GRO%C3%9FE%20CLOUD', 'Gro%C3%9Fe%20Cloud'),
      plain.replace('%20', '+'),
      ...['.', ',', ')', ').', '!', ':', '>', '"', "'", '*', ']', '}', ' ', '...'].map(
        (mark) => plain + mark,
      ),
      ...['%22', '%3E', '%E2%80%9C', '%E2%80%9D.', '%C2%BB'].map((mark) => plain + mark),
      ...['&utm_source=x&utm_medium=mail', '?fbclid=Iw.x', '&amp;utm_source=x', ').&x=y'].map(
        (added) => plain + added,
      ),
      encodeURIComponent(`${plain}&utm_source=x`),
    ];
    for (const link of links) {
      const read = fromFragment(`#${link}`);
      assert.equal(read?.selection?.id, 'G2', link);
      assert.equal(read.filter.text, 'Große Cloud', link);
      assert.equal(read.filter.land?.toUpperCase(), 'DE-MV', link);
      assert.deepEqual(read.others, [], link);
    }
  });

  it('understands separators that were encoded alone, and leaves the words of a search whole', () => {
    for (const text of [
      'leitlinie:G2%3Bland%3ADE-MV',
      'leitlinie:G2%3Bland:DE-MV',
      'leitlinie:G2%3bland%3aDE-MV',
      'leitlinie%3AG2;land%3ADE-MV',
      'leitlinie:G2;land:DE-MV|Text',
      'leitlinie:G2;land:DE-MV#fds=leitlinie:G2',
    ]) {
      const state = fromFragment(`##fds=${text}`);
      assert.deepEqual(state?.selection, { type: 'leitlinie', id: 'G2' }, text);
      assert.equal(state.filter.land, 'DE-MV', text);
    }
    const searched = fromFragment('#fds=q:Cloud%3Bland:DE-HH')?.filter;
    assert.deepEqual([searched?.text, searched?.land], ['Cloud', 'DE-HH']);
    const typed = { selection: null, filter: { ...NO_FILTER, text: 'a;land:DE-HH' } };
    assert.equal(fromFragment(`#${toFragment(typed)}`)?.filter.text, 'a;land:DE-HH');
  });
  it('understands a choice alone, too', () => {
    for (const link of [
      'leitlinie:G2.',
      'leitlinie%3AG2',
      'leitlinie:G2&utm_source=x',
      'leitlinie:G2>',
    ]) {
      assert.deepEqual(
        fromFragment(`#fds=${link}`)?.selection,
        { type: 'leitlinie', id: 'G2' },
        link,
      );
    }
  });

  it('gives back what visitors have typed, whatever marks it ends with, also in a sentence', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...Array.from('ab ."\'«»<>()[]{},;:!?*…&#%+~_-ä🙂')),
    });
    fc.assert(
      fc.property(marks, fc.constantFrom('', '.', ').', '&utm_source=x'), (typed, behind) => {
        const text = typed.trim();
        const fragment = toFragment({ selection: null, filter: { ...NO_FILTER, text } });
        if (fragment) assert.equal(fromFragment(`#${fragment}${behind}`)?.filter.text, text);
      }),
    );
  });

  it('gives back every state', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
    const either = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const filter: fc.Arbitrary<Filter> = fc.record(
      {
        text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
        land: either(id),
        topic: either(id),
        area: either(id),
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
        const { choice: _, ...read } = fromFragment(`#${fragment}`) ?? {};
        if (fragment) assert.deepEqual(read, { ...state, others: [] });
        else assert.deepEqual(state, { selection: null, filter: NO_FILTER });
      }),
    );
  });
});
