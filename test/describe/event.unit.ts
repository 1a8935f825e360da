import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { describeEvent, type EventField } from '../../src/describe/event.js';
import { factsOf } from '../../src/describe/facts.js';
import { plainField } from '../../src/describe/plain-value.js';
import type { Language } from '../../src/i18n/language.js';
import { languages } from '../../src/texts/languages.js';
import { modelFrom } from '../../stories/fixtures/models.js';

const model = modelFrom({
  actors: [{ id: 'it-planungsrat', kind: 'organisation', name: 'IT-Planungsrat' }],
  topics: [{ id: 'data', title: 'Datennutzung' }],
  areas: [{ id: 'efa', title: 'EfA' }],
  projects: [
    { id: 'a', title: 'Register' },
    { id: 'b', title: 'Portal', title_en: 'Gateway' },
  ],
  events: [
    {
      id: 'new',
      title: 'Neuer Beschluss',
      kind: 'decision',
      body: 'it-planungsrat',
      session: 46,
      topic: 'data',
      areas: ['efa'],
      projects: ['b', 'a'],
      decision: {
        number: '2026/10',
        deadline: '2026-12',
        revokesPart: [
          { number: '2025/02', part: 'Ziffer 3', part_en: 'item 3' },
          { number: '2025/02', part: 'Ziffer 5' },
          { number: '1999/01' },
        ],
      },
    },
    {
      id: 'old',
      title: 'Alter Beschluss',
      kind: 'decision',
      decision: { number: '2025/02', deadline: 'demnächst' },
    },
    { id: 'bare', title: 'Sitzung' },
  ],
});

/** A field of an event as it stands in a file. */
function said(id: string, key: EventField, lang: Language = 'de'): unknown {
  const event = model.find('event', id);
  assert.ok(event);
  const telling = { model, lang };
  return plainField(describeEvent(event, key, telling), telling);
}

describe('what an event says of itself since 1.1', () => {
  before(() => languages.load('en'));

  it('is told with names: body, topic, areas, projects in the order of the record', () => {
    assert.equal(said('new', 'body'), 'IT-Planungsrat');
    assert.equal(said('new', 'topic'), 'Datennutzung');
    assert.equal(said('new', 'areas'), 'EfA');
    assert.equal(said('new', 'projects'), 'Portal, Register');
    assert.equal(said('new', 'projects', 'en'), 'Gateway, Register');
    assert.equal(said('new', 'deadline'), '2026-12');
  });

  it('names what a decision repeals in part, and tells it at the other decision too', () => {
    assert.equal(said('new', 'revokesPart'), '2025/02 (Ziffer 3), 2025/02 (Ziffer 5), 1999/01');
    assert.equal(said('old', 'revokedPartBy'), '2026/10 (Ziffer 3), 2026/10 (Ziffer 5)');
    assert.match(String(said('old', 'revokedPartBy', 'en')), /2026\/10 \(item 3\)/);
    assert.equal(said('new', 'revokes'), undefined);
    assert.equal(said('old', 'revokedBy'), undefined);
  });

  it('is a fact of the details only where the feed says it, readably or not', () => {
    const terms = (id: string): string[] =>
      factsOf({ model, lang: 'de' }, { type: 'event', id }).map(({ term }) => term);
    assert.deepEqual(terms('new'), [
      'Datum',
      'Beschluss',
      'Frist',
      'hebt teilweise auf',
      'Gremium',
      'Sitzung',
      'Schwerpunktthema',
      'Themenbereiche',
      'Vorhaben',
    ]);
    assert.deepEqual(terms('old'), ['Datum', 'Beschluss', 'Frist', 'teilweise aufgehoben durch']);
    assert.match(String(said('old', 'deadline')), /nicht lesbar/);
    assert.deepEqual(terms('bare'), ['Datum']);
  });
});
