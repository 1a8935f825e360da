/** Einfache Sprache: it is there where it is promised, and it is easy. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { EASY, localText, localTexts, toLanguage } from '../../src/i18n/language.js';
import { aboutStrings } from '../../src/texts/de/about.js';
import { cascadeStrings } from '../../src/texts/de/cascade.js';
import { detailsPanelStrings } from '../../src/texts/de/details-widget.js';
import { filterStrings } from '../../src/texts/de/filter.js';
import { frameStrings } from '../../src/texts/de/frame.js';
import { matrixStrings } from '../../src/texts/de/leitlinien-matrix.js';
import { listStrings } from '../../src/texts/de/project-list.js';
import { projectMapStrings } from '../../src/texts/de/project-map.js';
import { quorumStrings } from '../../src/texts/de/quorum.js';
import { pyramidStrings } from '../../src/texts/de/strategy-pyramid.js';
import { timelineStrings } from '../../src/texts/de/timeline.js';
import { languages } from '../../src/texts/languages.js';
import { layoutProjectMap } from '../../src/elements/project-map/project-map.layout.js';
import { leadSentence } from '../../src/elements/timeline/timeline.words.js';
import { layoutTimeline } from '../../src/elements/timeline/timeline.layout.js';
import { widgetNames, type WidgetName } from '../../src/catalogue.js';
import { lixOf } from '../support/readability.js';
import { snapshotModel } from '../../stories/fixtures/models.js';

/** The goal of the project. */
const MOST = 40;

const folder = new URL('../../src/texts/', import.meta.url);
const namesIn = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, folder))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index')
    .sort();

describe('the language tag', () => {
  it('of Einfache Sprache is de-x-einfach, with or without a region', () => {
    for (const tag of ['de-x-einfach', 'DE-x-Einfach', 'de-DE-x-einfach', ' de_x_einfach ']) {
      assert.equal(toLanguage(tag), EASY, tag);
    }
    for (const tag of ['de', 'de-x-anders', 'de-einfach', 'x-einfach']) {
      assert.equal(toLanguage(tag), 'de', tag);
    }
  });

  it('finds texts by keys that end in _simple, and German ones without a mark', () => {
    const record = { title: 'Titel', summary: 'Lang', summary_simple: 'Kurz' };
    assert.deepEqual(localText(record, 'summary', EASY), { text: 'Kurz', lang: EASY });
    assert.deepEqual(localText(record, 'title', EASY), { text: 'Titel', lang: EASY });
    assert.deepEqual(localText(record, 'summary', 'de'), { text: 'Lang', lang: 'de' });
  });
});

describe('Einfache Sprache', () => {
  const model = snapshotModel();
  before(() => languages.load(EASY));

  it('takes the place of German texts, key by key, and no others', async () => {
    const index = (await import('../../src/texts/easy/index.js')) as Record<string, object>;
    assert.deepEqual(Object.keys(index).sort(), namesIn('easy'));
    for (const name of namesIn('easy')) {
      const [german] = Object.values(
        (await import(new URL(`de/${name}.ts`, folder).href)) as Record<string, { de: object }>,
      );
      const known = Object.keys(german?.de ?? {});
      const keys = Object.keys(index[name] ?? {});
      assert.ok(keys.length > 0, name);
      assert.deepEqual(
        keys.filter((key) => !known.includes(key)),
        [],
        name,
      );
    }
  });

  it(`has no sentence of the interface that is hard (LIX ≤ ${MOST})`, async () => {
    const index = (await import('../../src/texts/easy/index.js')) as Record<string, object>;
    const textsIn = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
    };
    // Of one word or two the index says nothing.
    const sentences = textsIn(index).filter((text) => /\s.*\s.*[.?!]$/.test(text));
    assert.ok(sentences.length > 40);
    const hard = sentences.filter((text) => lixOf(text) > MOST);
    assert.deepEqual(hard, []);
  });

  it('says how to use a picture, and what to do when nothing comes', () => {
    for (const strings of [pyramidStrings, matrixStrings, cascadeStrings, quorumStrings]) {
      assert.notEqual(strings[EASY].hint, strings.de.hint);
    }
    for (const key of ['loading', 'slow', 'failed', 'failedDetails', 'broken', 'retry'] as const) {
      assert.notEqual(frameStrings[EASY][key], frameStrings.de[key], key);
    }
  });

  it('is marked as ours, and only it', () => {
    assert.match(frameStrings[EASY].simpleWords, /Redaktion/);
    assert.deepEqual([frameStrings.de.simpleWords, frameStrings.en.simpleWords], ['', '']);
  });

  it(`is there for all Leitlinien and topics of which a source says something (LIX ≤ ${MOST})`, () => {
    const { leitlinien, topics } = model.feed;
    assert.equal(leitlinien.length, 22);
    for (const record of [...leitlinien, ...topics.filter(({ summary }) => summary)]) {
      const { text } = localText(record, 'summary', EASY);
      assert.notEqual(text, record.summary, record.id);
      assert.ok(lixOf(text) <= MOST, `${record.id}: ${lixOf(text)}`);
    }
  });

  it(`is there for the leads of all widgets (LIX ≤ ${MOST})`, () => {
    const { events } = model.feed;
    const quorum = quorumStrings[EASY];
    const cascade = cascadeStrings[EASY];
    const map = projectMapStrings[EASY];
    const leads: Readonly<Record<WidgetName, string>> = {
      'strategy-pyramid': pyramidStrings[EASY].summary(3, true),
      'leitlinien-matrix': matrixStrings[EASY].lead(22, 3, 3),
      'project-map': [map.lead(layoutProjectMap(model).totals), map.ownNote(29, 5)].join(' '),
      timeline: leadSentence(layoutTimeline(events, 0).counts, EASY),
      'project-list': listStrings[EASY].lead(95, 29),
      cascade: [
        cascade.lead({ entries: 95, leitlinie: 60, topic: 50, lead: 90 }),
        cascade.origins(20, 40),
      ].join(' '),
      quorum: [quorum.needs(quorum.rule(11, 'zwei Drittel')), quorum.tryIt].join(' '),
      about: localTexts(model.feed.about ?? {}, 'summary', EASY)[0]?.text ?? '',
      filter: filterStrings[EASY].hint,
      details: detailsPanelStrings[EASY].empty,
    };
    assert.deepEqual(Object.keys(leads).sort(), [...widgetNames].sort());
    for (const [name, lead] of Object.entries(leads)) {
      assert.ok(lead.length > 0, name);
      assert.ok(lixOf(lead) <= MOST, `${name}: ${lixOf(lead)} – ${lead}`);
    }
    assert.notEqual(aboutStrings[EASY].heading, aboutStrings.de.heading);
    assert.notEqual(timelineStrings[EASY].heading, timelineStrings.de.heading);
  });
});

describe('the LIX', () => {
  it('is words a sentence and long words in a hundred', () => {
    assert.equal(lixOf('Das ist gut. Das ist auch gut.'), 3.5);
    assert.equal(lixOf('Das Verwaltungsverfahren ist umfangreich.'), 4 + 50);
  });
});
