/** One record is cited in one wording, whatever widget it is chosen in. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { citedPart as inMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.exports.js';
import { citedPart as inList } from '../../src/elements/project-list/project-list.exports.js';
import { citedPart as inMap } from '../../src/elements/project-map/project-map.exports.js';
import { citedPart as inPyramid } from '../../src/elements/strategy-pyramid/strategy-pyramid.exports.js';
import { calendarEntry } from '../../src/elements/timeline/timeline.export.js';
import { layoutTimeline } from '../../src/elements/timeline/timeline.layout.js';
import { citationText, type CitedPart } from '../../src/exports/citation.js';
import { citedRecord } from '../../src/exports/cited-record.js';
import { oneStop } from '../../src/i18n/one-stop.js';
import type { Language } from '../../src/i18n/language.js';
import type { Ref } from '../../src/model/model.types.js';
import { languages } from '../../src/texts/languages.js';
import { modelOf } from '../support/rendered.js';

const today = Date.UTC(2026, 10, 22);
const cite = [
  { source: 'paper', section: '4' },
  { source: 'paper', section: '5', page: 9 },
];

const whole = modelOf({
  sources: [{ id: 'paper', title: 'Papier der Länder e. V.', publisher: 'Rat' }],
  leitlinien: [{ id: 'L', title: 'Wir ordnen.', title_en: 'We sort.', cite }],
  projects: [{ id: 'p', title: 'Portal „Amt 2.“', title_en: 'Portal', cite }],
});

/** What the widgets say that show the type of a record. */
function wordings(ref: Ref, lang: Language, widgets: readonly (typeof inList | typeof inMatrix)[]) {
  const selection = { selection: ref, linked: new Set<string>(), origin: undefined };
  const parts = widgets.map((each) => each({ whole, lang, today, selection }));
  return [...parts, citedRecord(whole, ref, today)].map((part?: CitedPart) =>
    part ? citationText(part, lang) : '',
  );
}

describe('citation', () => {
  before(() => languages.load('en'));

  for (const lang of ['de', 'en'] as const) {
    it(`words a record alike in every widget (${lang})`, () => {
      const leitlinie = wordings({ type: 'leitlinie', id: 'L' }, lang, [inMatrix, inPyramid]);
      assert.deepEqual([...new Set(leitlinie)].length, 1, leitlinie.join('\n'));
      assert.match(leitlinie[0] ?? '', /Wir ordnen\..*5.*9/);
      const project = wordings({ type: 'project', id: 'p' }, lang, [inList, inMap, inPyramid]);
      assert.deepEqual([...new Set(project)].length, 1, project.join('\n'));
      assert.match(project[0] ?? '', /Portal „Amt 2\.“ In: /);
    });
  }

  it('has one full stop where a title brings its own', () => {
    const [text = ''] = wordings({ type: 'leitlinie', id: 'L' }, 'de', [inMatrix]);
    assert.match(
      text,
      /^Rat \(o\. J\.\): „Wir ordnen\.“ In: Papier der Länder e\. V\., Abschnitt 5/,
    );
    const plain = { id: 'x', title: 'Wir', cite: { source: 'paper' }, accessed: today };
    const source = whole.sources.get('paper');
    assert.ok(source);
    assert.equal(
      citationText({ ...plain, source }, 'de'),
      'Rat (o. J.): „Wir“. In: Papier der Länder e. V.',
    );
  });
});

describe('oneStop', () => {
  it('takes the second stop away, and no other sign', () => {
    assert.equal(oneStop('Beteiligt: Bund, Verein e. V..'), 'Beteiligt: Bund, Verein e. V.');
    assert.equal(oneStop('„Wir.“.'), '„Wir.“');
    assert.equal(oneStop('„Wir“.'), '„Wir“.');
    assert.equal(oneStop('Wozu?.'), 'Wozu?.');
  });

  it('holds in calendars, whose own texts stay as they are', () => {
    const model = modelOf({
      publisher: { name: 'Verein e. V.' },
      events: [{ id: 'e', title: 'E', summary: 'Und dann ..', date: '2025-01-15' }],
    });
    const { groups } = layoutTimeline(model.feed.events, today, model.isLost);
    const item = groups.flatMap(({ items }) => items)[0];
    assert.ok(item);
    const { description = '' } = calendarEntry(model, item, 'de') ?? {};
    assert.match(description, /^Und dann \.\.$/m);
    assert.match(description, /Quelle: Verein e\. V\.$/m);
  });
});
