/** What the doctor says of tags, attributes, places and what visitors see. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributes } from '../checks/attributes.js';
import { landMeant } from '../checks/attribute-values.js';
import { elementCode, placement, presence, shown, unknownNames } from '../checks/elements.js';
import { distance, nearest } from '../nearest.js';
import type { ElementSeen } from '../observations.types.js';
import { findingsOf, healthy, idsOf, strategy, timeline } from './observed.fixture.js';

const only = (changed: Partial<ElementSeen>): { elements: ElementSeen[] } => ({
  elements: [{ ...timeline, ...changed }],
});

describe('the presence of widgets', () => {
  it('is fine where there is one', () => {
    assert.deepEqual(idsOf(presence), ['ok presence-found']);
  });
  it('is a fault where there is none, unless something else says why', () => {
    assert.deepEqual(idsOf(presence, { elements: [strategy] }), ['fault presence-none']);
    assert.match(findingsOf(presence, { elements: [] })[0]?.code ?? '', /data-fds="timeline"/);
    const unknown = [{ name: 'fds-tmeline', twin: false, count: 1 }];
    assert.deepEqual(idsOf(presence, { elements: [], unknown }), []);
  });
  it('is a fault where an editor has turned the tag into text', () => {
    const page = { ...healthy.page, escaped: 1 };
    assert.deepEqual(idsOf(presence, { elements: [], page }), ['fault presence-escaped']);
  });
});

describe('names that the kit does not know', () => {
  const ask = (name: string, twin = false): string =>
    findingsOf(unknownNames, { unknown: [{ name, twin, count: 2 }] })[0]?.remedy ?? '';
  it('are none on a healthy page', () => {
    assert.deepEqual(idsOf(unknownNames), []);
  });
  for (const [name, meant] of [
    ['fds-timelin', '<fds-timeline>'],
    ['fds-tiemline', '<fds-timeline>'],
    ['fds-time-line', '<fds-timeline>'],
    ['fds_timeline', '<fds-timeline>'],
    ['fds-leitlinienmatrix', '<fds-leitlinien-matrix>'],
    ['fds-strategy-pyramide', '<fds-strategy-pyramid>'],
    ['fds-map', '<fds-project-map>'],
  ] as const) {
    it(`${name}: ${meant}`, () => {
      assert.equal(ask(name), `Meinten Sie ${meant}?`);
    });
  }
  it('are written as twins where they are twins', () => {
    assert.equal(ask('matrix', true), 'Meinten Sie data-fds="leitlinien-matrix"?');
  });
  it('are met with the list where none is near', () => {
    assert.match(ask('fds-wetter'), /^Es gibt: .*<fds-timeline>/);
  });
});

describe('the distance of names', () => {
  it('counts letters that are wrong, missing, too many or swapped', () => {
    for (const [a, b, far] of [
      ['', 'abc', 3],
      ['map', 'map', 0],
      ['mpa', 'map', 1],
      ['maps', 'map', 1],
      ['mop', 'map', 1],
      ['kitten', 'sitting', 3],
    ] as const) {
      assert.equal(distance(a, b), far, `${a} ${b}`);
      assert.equal(distance(b, a), far, `${b} ${a}`);
    }
    assert.equal(nearest('xyz', ['timeline']), undefined);
  });

  it('is measured on pages with an old library, too', (test) => {
    // As Prototype.js and MooTools leave it: without a second argument.
    test.mock.method(Array, 'from', (source: ArrayLike<unknown>) => [].slice.call(source));
    assert.equal(distance('kitten', 'sitting'), 3);
    assert.equal(nearest('timelin', ['timeline', 'filter']), 'timeline');
  });
});

describe('the code of tags', () => {
  it('is fine where each belongs to the kit', () => {
    assert.deepEqual(idsOf(elementCode), ['ok code-there']);
  });
  it('is a fault where it is missing, with the words of the browser', () => {
    const loadError = 'Failed to fetch dynamically imported module';
    const [finding] = findingsOf(
      elementCode,
      only({ owner: 'none', loadError, shown: 'fallback' }),
    );
    assert.equal(finding?.id, 'code-missing');
    assert.equal(finding?.element, 0);
    assert.match(finding?.explanation ?? '', /Failed to fetch/);
  });
  it('is a notice where others own the tag', () => {
    assert.deepEqual(idsOf(elementCode, only({ owner: 'foreign' })), ['notice code-foreign']);
  });
});

describe('the place of elements', () => {
  const judge = (changed: Partial<ElementSeen>): string[] => idsOf(placement, only(changed));
  it('is fine in a strategy', () => {
    assert.deepEqual(idsOf(placement), ['ok placement-good']);
  });
  it('is a fault where "for" leads nowhere or elsewhere, and in another widget', () => {
    const named = { attributes: { for: 'weg' } };
    assert.deepEqual(judge({ ...named, target: 'missing' }), ['fault placement-missing']);
    assert.deepEqual(judge({ ...named, target: 'other' }), ['fault placement-other']);
    assert.deepEqual(judge({ insideWidget: 'fds-project-map' }), ['fault placement-widget']);
    assert.match(
      findingsOf(placement, only({ insideWidget: 'fds-project-map' }))[0]?.explanation ?? '',
      /<\/fds-project-map>/,
    );
  });
  it('is a fault in a shadow root where nobody looks', () => {
    assert.deepEqual(judge({ inShadow: true, owner: 'none' }), ['fault placement-shadow']);
    assert.deepEqual(judge({ inShadow: true }), ['ok placement-good']);
  });
  it('is a notice where src is not used, for nested and for empty strategies', () => {
    assert.deepEqual(judge({ attributes: { src: 'a.json' } }), ['notice placement-source']);
    const nested = { ...strategy, inStrategy: true };
    assert.deepEqual(idsOf(placement, { elements: [nested] }), ['notice placement-strategy']);
    const lonely = { ...strategy, members: 0 };
    assert.deepEqual(idsOf(placement, { elements: [lonely] }), ['notice placement-lonely']);
  });
});

describe('attributes', () => {
  const judge = (changed: Record<string, string>, name = 'timeline'): readonly string[] =>
    findingsOf(attributes, only({ name, attributes: changed })).map(
      ({ remedy = '', state }) => `${state} ${remedy}`,
    );
  it('are fine where names and values are right', () => {
    assert.deepEqual(idsOf(attributes), ['ok attributes-known']);
    const right = {
      src: 'a.json',
      for: 'a',
      land: 'DE-SH',
      since: '2025-06-26',
      lang: 'en-GB',
      'heading-level': '0',
      'data-theme': 'dark',
      view: 'axis',
      spacing: 'scale',
      id: 'a',
      style: '',
      'data-x': '',
      'aria-label': 'a',
      'v-if': '',
    };
    assert.deepEqual(judge(right), ['ok ']);
  });
  it('say which name was meant', () => {
    assert.deepEqual(judge({ veiw: 'list' }), ['fault Meinten Sie view?']);
    assert.deepEqual(judge({ headinglevel: '3' }), ['fault Meinten Sie heading-level?']);
    assert.match(judge({ sorting: 'up' })[0] ?? '', /^notice Er kennt: src, for,/);
    assert.match(judge({ view: 'map' }, 'project-list')[0] ?? '', /^notice/);
  });
  it('say which value was meant', () => {
    assert.deepEqual(judge({ view: 'axsi' }), ['fault Meinten Sie view="axis"?']);
    assert.deepEqual(judge({ land: 'MV' }), ['fault Meinten Sie land="DE-MV"?']);
    assert.deepEqual(judge({ since: '26.6.2025' }), ['fault Meinten Sie since="2025-06-26"?']);
    assert.deepEqual(judge({ since: '2025/6/26' }), ['fault Meinten Sie since="2025-06-26"?']);
    assert.deepEqual(judge({ levels: 'goal lead' }, 'cascade'), ['ok ']);
    assert.deepEqual(judge({ levels: 'goal topc' }, 'cascade'), [
      'fault Meinten Sie levels="goal topic"?',
    ]);
    assert.match(
      judge({ levels: 'money' }, 'cascade')[0] ?? '',
      /Setzen Sie: goal leitlinie topic/,
    );
    assert.match(judge({ since: '2025-02-30' })[0] ?? '', /^fault Setzen Sie: ein Datum der Form/);
    assert.match(judge({ since: 'gestern' }, 'strategy')[0] ?? '', /^fault .*2025-06-26/);
    assert.match(judge({ 'heading-level': '7' })[0] ?? '', /^fault .*0 bis 6/);
    assert.match(judge({ 'data-theme': 'auto' })[0] ?? '', /light, dark/);
    assert.match(judge({ lang: 'fr' })[0] ?? '', /^notice .*de, en/);
    assert.match(judge({ refresh: '5' }, 'strategy')[0] ?? '', /^notice .*refresh="30"/);
    assert.deepEqual(judge({ refresh: '300' }, 'strategy'), ['ok ']);
  });
  it('find a Land by what people write', () => {
    for (const [written, code] of [
      ['by', 'DE-BY'],
      ['de_by', 'DE-BY'],
      ['Bayern', 'DE-BY'],
      ['Bavaria', 'DE-BY'],
      ['Thueringen', 'DE-TH'],
      ['Sachsen', 'DE-SN'],
      ['Sachsen-Anhalt', 'DE-ST'],
      ['Mecklenburg', 'DE-MV'],
    ] as const) {
      assert.equal(landMeant(written), code, written);
    }
    assert.equal(landMeant('Tirol'), undefined);
  });
});

describe('what visitors see', () => {
  it('is fine where there are data', () => {
    assert.deepEqual(idsOf(shown), ['ok shown-data']);
  });
  it('is said for each widget without data', () => {
    assert.deepEqual(idsOf(shown, only({ shown: 'none' })), ['notice shown-none']);
    assert.deepEqual(idsOf(shown, only({ shown: 'loading' })), ['notice shown-loading']);
    assert.deepEqual(idsOf(shown, only({ shown: 'failed' })), ['fault shown-failed']);
    assert.deepEqual(idsOf(shown, only({ shown: 'broken' })), ['fault shown-broken']);
    assert.deepEqual(idsOf(shown, only({ shown: 'fallback', owner: 'none' })), []);
  });
  it('names what hides a widget', () => {
    for (const why of [
      'hidden',
      'display',
      'visibility',
      'opacity',
      'details',
      'width',
      'inert',
    ] as const) {
      const [finding] = findingsOf(shown, only({ hidden: { by: '<div class="tab">', why } }));
      assert.equal(finding?.id, `hidden-${why}`);
      assert.match(finding?.explanation ?? '', /<div class="tab">/);
    }
  });
});
