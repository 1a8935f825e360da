/** The shipped data against their sources. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Citation, FeedEvent, Leitlinie, Note } from '../../src/feed/feed.types.js';
import type { AnyField, ObjectField } from '../../src/feed/field.js';
import { feedSchema } from '../../src/feed/schema.js';
import { plain } from '../support/plain.js';
import { snapshotFeed } from '../support/snapshot.js';
import {
  DECISIONS,
  LEITLINIEN,
  MEANINGS,
  PAGES,
  SECONDARY,
  WORDING,
} from './snapshot-facts.fixture.js';

const feed = snapshotFeed();

const leitlinie = (id: string): Leitlinie => {
  const found = feed.leitlinien.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

const event = (id: string): FeedEvent => {
  const found = feed.events.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

/** Every value inside a value with the way to it; names of lists count, their indices do not. */
function* inside(value: unknown, way = ''): Generator<readonly [way: string, value: unknown]> {
  yield [way, value];
  if (Array.isArray(value)) for (const item of value) yield* inside(item, way);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* inside(inner, `${way}.${key}`);
  }
}

const everything = [...inside(feed)];
const textsAt = (pattern: RegExp): readonly string[] =>
  everything.flatMap(([way, value]) =>
    typeof value === 'string' && pattern.test(way) ? [value] : [],
  );

describe('the strategy in the shipped data', () => {
  it('has 22 Leitlinien with number, cell and page', () => {
    const found = feed.leitlinien.map(({ id, number = '', category = '', goal = '', cite }) => {
      const page = cite?.find(({ section }) => section === number)?.page ?? '';
      return [id, `${number} ${category} ${goal} ${page}`];
    });
    assert.deepEqual(Object.fromEntries(found), LEITLINIEN);
    assert.equal(Object.keys(LEITLINIEN).length, 22);
  });

  it('says of two pages that they are those of the table of contents', () => {
    for (const id of ['F7', 'F8']) {
      const notes = leitlinie(id).notes ?? [];
      assert.ok(
        notes.some(({ text, text_en = '' }) => /laut Inhalts/.test(text) && /table/.test(text_en)),
      );
    }
  });

  it('has the page of each whole section that it cites', () => {
    const numbers = Object.values(LEITLINIEN).map((row) => row.split(' '));
    const pages = new Map([
      ...Object.entries(PAGES),
      ...numbers.map(([number = '', , , page]): [string, number] => [number, Number(page)]),
    ]);
    let checked = 0;
    for (const [way, value] of everything) {
      const { source, section = '', page } = (value ?? {}) as Partial<Citation>;
      if (!way.endsWith('.cite') || source !== 'dachstrategie' || !pages.has(section)) continue;
      assert.equal(page, pages.get(section), section);
      checked += 1;
    }
    assert.ok(checked >= 100);
  });

  for (const [id, says, neverSays] of MEANINGS) {
    it(`does not say of ${id} what the source does not`, () => {
      const { summary = '' } = leitlinie(id);
      assert.match(summary, says);
      assert.doesNotMatch(summary, neverSays);
    });
  }

  it('counts five topics, and none across them', () => {
    assert.deepEqual(
      feed.topics.map(({ cross = false }) => cross),
      [false, false, false, false, false],
    );
  });

  it('names the six subject areas and the five fields of the modernisation agenda', () => {
    assert.equal(feed.areas.length, 11);
    const agenda = event('2025-12-04-modernisierungsagenda').areas ?? [];
    assert.deepEqual(
      feed.areas.slice(6).map(({ id }) => id),
      agenda,
    );
  });
});

describe('decisions in the shipped data', () => {
  for (const [id, row] of Object.entries(DECISIONS)) {
    it(`have number, day, session and status: ${row[0]}`, () => {
      const { decision, date, session, status, body, kind } = event(id);
      assert.deepEqual([decision?.number, date?.text, session, status], row);
      assert.deepEqual([body, kind], ['it-planungsrat', 'decision']);
    });
  }

  it('have the address of their number, where they have one', () => {
    for (const { decision } of feed.events) {
      if (!decision?.url) continue;
      const { number = '', url } = decision;
      const slug = number.toLowerCase().replace('/', '-');
      const name = number.startsWith('B-') ? slug : `beschluss-${slug}`;
      assert.equal(url, `https://www.it-planungsrat.de/beschluss/${name}`);
    }
  });

  it('say that item 3 of 2025/02 is repealed, where it stood and where it was repealed', () => {
    assert.deepEqual(plain(event('2025-11-26-portfolio').decision?.revokesPart), [
      { number: '2025/02', part: 'Ziffer 3', part_en: 'item 3' },
    ]);
    const told = [event('2025-03-26-zielbilder'), feed.layers.find(({ id }) => id === 'topics')];
    for (const record of told) {
      assert.ok(record?.notes?.some(({ text }) => /Ziffer 3.*26\.11\.2025.*aufgehoben/.test(text)));
    }
  });

  it('leave contradictions as they are: 29 or 27, 18 or 24 March', () => {
    const told = (id: string, pattern: RegExp): boolean =>
      (event(id).notes ?? []).some(({ text }) => pattern.test(text));
    assert.ok(told('2025-06-26-vorhaben', /27 Vorhaben, davon fünf Nachrücker/));
    for (const id of ['2026-03-dstack-standards', '2026-49-sitzung'])
      assert.ok(told(id, /24\.03\.2026.*18\.03\.2026/));
  });
});

describe('every record of the shipped data', () => {
  // Sources cite nothing. An organisation is named because a record with sources of its own names it.
  const lists = {
    ...feed,
    sources: [],
    actors: feed.actors.filter(({ kind }) => kind !== 'organisation'),
    challenges: feed.vision?.challenges,
    groups: feed.vision?.groups,
    keys: feed.voting?.keys,
    ...feed.about,
    cited: [],
    cite: [],
    notes: [],
    'vision, voting, about': [feed.vision, feed.voting, feed.about],
  };
  for (const [name, list] of Object.entries(lists)) {
    if (!Array.isArray(list) || !list.some((item) => typeof item === 'object')) continue;
    it(`cites a source that the feed has, or is said to be a group of the editors: ${name}`, () => {
      const known = new Set(feed.sources.map(({ id }) => id));
      for (const record of list as { cite?: readonly Citation[]; notes?: readonly Note[] }[]) {
        const label = JSON.stringify(record).slice(0, 80);
        const isGroup = record.notes?.some(({ text }) => text.startsWith('Von der Redaktion'));
        if (name === 'scopes' && isGroup) continue;
        assert.ok((record.cite ?? []).length > 0, label);
        for (const { source } of record.cite ?? []) assert.ok(known.has(source), label);
      }
    });
  }

  it('keeps the id that it once had', () => {
    const file = new URL('snapshot-ids.json', import.meta.url);
    const ids = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
    for (const [list, once] of Object.entries(ids)) {
      const now = everything
        .filter(([way]) => way === `.${list}.id`)
        .map(([, value]) => String(value));
      const gone = once.split(' ').filter((id) => !now.includes(id));
      assert.deepEqual(gone, [], list);
    }
  });

  it('has addresses with http or https only', () => {
    const urls = textsAt(/\.url$/);
    assert.ok(urls.length > 200);
    for (const url of urls) assert.match(new URL(url).protocol, /^https?:$/, url);
  });

  it('names its sources in full, never by a shorthand', () => {
    for (const text of textsAt(/./)) assert.doesNotMatch(text, /\bS[0-4]\b/, text);
  });
});

describe('texts of the shipped data', () => {
  // Names stand as they are: of documents, bodies and places, and wordings that are quoted.
  const NAMES = /^\.(sources\.(title|publisher)|leitlinien\.variants\.title|actors\.name)$/;
  const OPEN = /^\.(events\.place|figures\.unit)$/;

  function* withoutTwin(
    { entries }: ObjectField,
    value: Readonly<Record<string, unknown>>,
    way = '',
  ): Generator<string> {
    for (const [key, field] of Object.entries(entries)) {
      const at = `${way}.${key}`;
      const items = [value[key]].flat().filter((item) => item !== undefined);
      const inner: AnyField = field.kind === 'list' ? field.of : field;
      const twin = [value[`${key}_en`]].flat().filter((item) => item !== undefined);
      const isNamed = NAMES.test(at) || OPEN.test(at);
      if (`${key}_en` in entries && twin.length !== items.length && !isNamed) yield at;
      if (inner.kind !== 'object') continue;
      for (const item of items) yield* withoutTwin(inner, item as Record<string, unknown>, at);
    }
  }

  it('have their English twins', () => {
    assert.deepEqual([...withoutTwin(feedSchema, { ...feed })], []);
  });

  it('repeat no sentence of their source', () => {
    const words = (text: string): readonly string[] =>
      text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
    const runs = (text: string): readonly string[] => {
      const all = words(text);
      return all.flatMap((_, at) => (at + 6 <= all.length ? all.slice(at, at + 6).join(' ') : []));
    };
    const titles = feed.leitlinien.map(({ title }) => title);
    const quoted = new Set([...WORDING, ...titles].flatMap(runs));
    assert.ok(quoted.size > 100);
    const own = textsAt(/\.(summary|text|preamble)$/).filter((text) => !titles.includes(text));
    assert.ok(own.length > 500);
    for (const text of own) {
      // What stands between quotation marks says that it is a quotation.
      const found = runs(text.replace(/„[^“]*“/g, '')).filter((run) => quoted.has(run));
      assert.deepEqual(found, [], text);
    }
  });

  it('say so where only a secondary source does', () => {
    const notes = everything.flatMap(([way, value]) => (way.endsWith('.notes') ? [value] : []));
    let checked = 0;
    for (const note of notes.filter((value) => !Array.isArray(value)) as Note[]) {
      if (!note.cite?.some(({ source }) => SECONDARY.has(source))) continue;
      assert.match(note.text, /Sekundärquelle/);
      assert.match(note.text_en ?? '', /secondary source/);
      checked += 1;
    }
    assert.ok(checked > 10);
  });

  it('confirm nothing that only a secondary source says', () => {
    for (const { id, cite = [], status, notes = [] } of feed.events) {
      if (!cite.every(({ source }) => SECONDARY.has(source))) continue;
      assert.equal(status, 'unconfirmed', id);
      assert.match(notes[0]?.text ?? '', /Sekundärquelle/, id);
    }
    for (const { id, cite = [], status } of feed.projects)
      if (cite.every(({ source }) => SECONDARY.has(source))) assert.equal(status, undefined, id);
  });
});
