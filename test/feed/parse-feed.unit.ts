import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Feed, FeedProblem, ListName } from '../../src/feed/feed.types.js';
import { MAX_RECORDS, parseFeed, parseFeedInSlices } from '../../src/feed/parse-feed.js';
import { partSchemas, recordSchemas } from '../../src/feed/schema.js';
import { plain } from '../support/plain.js';
import { asWritten } from '../support/dates.js';
import {
  fullParts,
  fullRecords,
  listNames,
  nameKeyOf,
  shortRecord,
} from '../support/full-records.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { snapshotFeed } from '../support/snapshot.js';

const updated = '2026-11-21T00:00:00Z';

interface Shown {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
}

/** Parses a document that must not be refused. */
function parse(document: unknown): Shown {
  const parsed = parseFeed(document);
  assert.ok(parsed.feed, 'the document must not be refused');
  return parsed;
}

/** Parses a document of version 1 with these keys. */
function parseWith(keys: JsonObject): Shown {
  return parse({ version: 1, updated, ...keys });
}

const idsOf = (feed: Feed, list: ListName): string[] => feed[list].map(({ id }) => id);
const pathsOf = (problems: readonly FeedProblem[]): string[] => problems.map(({ path }) => path);

/** Every key of every list of the small feed and of the complete records, with its references. */
function completeDocument(): JsonObject {
  const lists = Object.fromEntries(listNames.map((list) => [list, [fullRecords[list]]]));
  return structuredClone({ version: 1, updated, ...fullParts, ...lists });
}

describe('parseFeed: what is good', () => {
  it('hands out every key that the format knows, and finds no problem', () => {
    const { feed, problems } = parse(completeDocument());
    assert.deepEqual(problems, []);
    assert.deepEqual(asWritten(feed), completeDocument());
  });

  it('is tested with every key that the format knows', () => {
    const entries = (schema: unknown) =>
      Object.keys((schema as { entries: object }).entries).sort();
    for (const list of listNames) {
      assert.deepEqual(Object.keys(fullRecords[list]).sort(), entries(recordSchemas[list]), list);
    }
    assert.deepEqual(listNames, Object.keys(recordSchemas));
    assert.deepEqual(Object.keys(fullParts).sort(), Object.keys(partSchemas).sort());
  });

  it('takes a feed with nothing but version and date of change', () => {
    const { feed, problems } = parse({ version: 1, updated });
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(feed).sort(), [...listNames, 'updated', 'version'].sort());
    for (const list of listNames) assert.deepEqual(feed[list], []);
  });

  it('takes the shortest record of each list', () => {
    for (const list of listNames) {
      const { feed, problems } = parseWith({ [list]: [shortRecord(list, 'a')] });
      assert.deepEqual(problems, [], list);
      assert.deepEqual(plain(feed[list]), [shortRecord(list, 'a')]);
    }
  });

  it('treats null like absent, in records, inside them and in the document', () => {
    for (const list of listNames) {
      const required = new Set(['id', nameKeyOf(list), 'value']);
      const nulls = Object.entries(fullRecords[list]).map(([key, value]) => [
        key,
        required.has(key) ? value : null,
      ]);
      const { feed, problems } = parseWith({ [list]: [Object.fromEntries(nulls)] });
      assert.deepEqual(problems, [], list);
      assert.deepEqual(
        Object.keys(feed[list][0] ?? {}).filter((key) => !required.has(key)),
        [],
      );
    }
    const parts = Object.fromEntries(
      [...Object.keys(fullParts), ...listNames].map((key) => [key, null]),
    );
    assert.deepEqual(parseWith(parts), parse({ version: 1, updated }));
    const event = {
      ...shortRecord('events', 'a'),
      decision: { number: '1', url: null, revokes: null },
    };
    const { feed } = parseWith({ events: [event] });
    assert.deepEqual(plain(feed.events[0]?.decision), { number: '1' });
  });

  it('takes empty texts and empty lists where nothing is required', () => {
    const empty = {
      summary: '',
      url: '',
      leitlinien: [],
      lead: [],
      cite: [],
      notes: [],
      effect: {},
    };
    const { feed, problems } = parseWith({
      projects: [{ ...shortRecord('projects', 'p'), ...empty }],
    });
    assert.deepEqual(problems, []);
    const { summary: _summary, url: _url, ...lists } = empty;
    assert.deepEqual(plain(feed.projects[0]), { ...shortRecord('projects', 'p'), ...lists });
  });

  it('ignores unknown keys at every level (G20)', () => {
    const deep = { more: { cite: [{ source: 'nobody' }] }, lists: [[[null]]] };
    const document = completeDocument();
    for (const object of innerObjects(document)) {
      // A share's keys are ids of the feed's own choice: there is no unknown one.
      const isShares = Object.hasOwn(object, 'gwk-2019');
      if (!Array.isArray(object) && !isShares) Object.assign(object, { x_unknown: deep });
    }
    assert.deepEqual(parse(document), parse(completeDocument()));
  });

  it('keeps the order of the records', () => {
    const records = ['c', 'a', 'b'].map((id) => shortRecord('topics', id));
    assert.deepEqual(idsOf(parseWith({ topics: records }).feed, 'topics'), ['c', 'a', 'b']);
  });

  it('keeps markup, control characters and long texts as the plain text they are', () => {
    const title = `<img src=x onerror=alert(1)>\u0000\u202e${'ä'.repeat(100_000)}`;
    const { feed } = parseWith({ topics: [{ id: 'a', title }] });
    assert.equal(feed.topics[0]?.title, title);
  });

  it('takes the same id in two lists, and ids that are names of JavaScript', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '-', '..', '0'];
    const lists = listNames.map((list) => [list, ids.map((id) => shortRecord(list, id))]);
    const { feed, problems } = parseWith(Object.fromEntries(lists) as JsonObject);
    assert.deepEqual(problems, []);
    for (const list of listNames) assert.deepEqual(idsOf(feed, list), ids);
  });
});

describe('parseFeed: documents that are refused', () => {
  for (const input of [null, undefined, 1, 'text', true, [], [{ version: 1 }]]) {
    it(`refuses ${JSON.stringify(input)}, which is no object`, () => {
      const parsed = parseFeed(input);
      assert.ok(!parsed.feed);
      assert.equal(parsed.refusal, 'format');
      assert.deepEqual(pathsOf(parsed.problems), ['']);
    });
  }

  const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
  const versions: readonly (readonly [string, JsonObject])[] = [
    ['version 2', { version: 2 }],
    ['version "1"', { version: '1' }],
    ['no version', {}],
    ['version null', { version: null }],
    ['version 1.1', { version: 1.1 }],
    ['a list as version', { version: [1] }],
    ['a very deep version', { version: deep }],
    ['an inherited version', Object.create({ version: 1, updated }) as JsonObject],
    ['a version from __proto__', JSON.parse('{"__proto__":{"version":1}}') as JsonObject],
  ];
  for (const [what, document] of versions) {
    it(`refuses a document with ${what} (G20)`, () => {
      const parsed = parseFeed(document);
      assert.ok(!parsed.feed);
      assert.equal(parsed.refusal, 'version');
      assert.deepEqual(pathsOf(parsed.problems), ['/version']);
    });
  }

  it('says which version it found, and repeats no text without end', () => {
    const messageFor = (version: unknown) =>
      parseFeed({ version }, 'en').problems[0]?.message ?? '';
    assert.equal(messageFor(2), 'version must be 1, found 2; the feed is not used');
    assert.equal(messageFor('1'), 'version must be 1, found "1"; the feed is not used');
    assert.equal(messageFor(undefined), 'version must be 1, found nothing; the feed is not used');
    assert.ok(messageFor('x'.repeat(1_000_000)).length < 100);
  });
});

type BadRecord = readonly [patch: unknown, path: string];

/** Texts without a character that can be seen. */
const invisible = [
  ...['', ' ', ' \t\n', '\u00ad', '\u200b\u200c\u200d', '\u2060\ufeff', '\u3164', '\u2800'],
  ...['\u0000\u001f', '\ufe0f\u{e0100}', '\u0301\u0308', '\u115f\u1160\uffa0', '\u202e', '\u2003'],
];

/** What takes a record of any list with it. */
function fatalIn(list: ListName): readonly BadRecord[] {
  const name = nameKeyOf(list);
  return [
    ...[null, 'text', 5, true, [], [shortRecord(list, 'x')]].map((junk): BadRecord => [junk, '']),
    [{ id: undefined }, '/id'],
    ...[null, 5, '', ' ', 'a b', 'ä', 'a/b', 'a\n', {}, []].map((id): BadRecord => [{ id }, '/id']),
    [{ [name]: undefined }, `/${name}`],
    ...[null, 5, ...invisible, {}, []].map((text): BadRecord => [{ [name]: text }, `/${name}`]),
  ];
}

/** What is bad in a record of any list and leaves the record there. */
const badInEvery: readonly BadRecord[] = [
  [{ notes: {} }, '/notes'],
  [{ notes: [5] }, '/notes/0'],
  [{ notes: [{ text: 'a' }, { text: ' ' }] }, '/notes/1/text'],
  [{ notes: [{ text: 'a', cite: [{ source: 's' }, {}] }] }, '/notes/0/cite/1/source'],
  [{ added: 'gestern' }, '/added'],
];

const badCites: readonly BadRecord[] = [
  [{ cite: {} }, '/cite'],
  [{ cite: 's' }, '/cite'],
  [{ cite: ['s'] }, '/cite/0'],
  [{ cite: [{ source: 's', page: 'sechzehn' }] }, '/cite/0/page'],
  [{ cite: [{ source: 's', url: 5 }] }, '/cite/0/url'],
];
const badDates = (key: string): readonly BadRecord[] =>
  ['soon', '13.11.2024', '2023-02-29', '2025/2024', '9999-99-99', 20241113, ['2024']].map(
    (date) => [{ [key]: date }, `/${key}`],
  );
const badIds = (key: string): readonly BadRecord[] => [
  [{ [key]: 'a' }, `/${key}`],
  [{ [key]: {} }, `/${key}`],
  [{ [key]: ['a', 5] }, `/${key}/1`],
  [{ [key]: ['nobody'] }, `/${key}/0`],
  [{ [key]: ['a', 'b', 'c d'] }, `/${key}/2`],
];
const badTexts = (...keys: readonly string[]): readonly BadRecord[] =>
  keys.flatMap((key): BadRecord[] => [
    [{ [key]: 5 }, `/${key}`],
    [{ [key]: [] }, `/${key}`],
  ]);
const badSummaries = badTexts('title_en', 'summary', 'summary_en');

/** What is bad in records of one list. */
const badIn: Readonly<Record<ListName, readonly BadRecord[]>> = {
  sources: [...badTexts('title_en', 'publisher', 'url'), ...badDates('date')],
  layers: [
    ...badSummaries,
    ...badCites,
    [{ measures: 'a' }, '/measures'],
    [{ measures: ['a', 5] }, '/measures/1'],
  ],
  goals: [
    ...badSummaries,
    ...badTexts('label', 'label_en'),
    ...badCites,
    [{ statements: {} }, '/statements'],
    [{ statements: [{ text: 'a' }] }, '/statements/0/title'],
    [{ statements: [{ title: 'a', cite: [{}] }] }, '/statements/0/cite/0/source'],
  ],
  categories: [...badSummaries, ...badTexts('label', 'label_en'), ...badCites],
  leitlinien: [
    ...badSummaries,
    ...badTexts('number', 'label', 'category', 'goal'),
    ...badCites,
    [{ category: 'nobody' }, '/category'],
    [{ goal: 'a b' }, '/goal'],
    [{ keywords: [5] }, '/keywords/0'],
    [{ variants: [{ title: 'a' }, { title: '' }] }, '/variants/1/title'],
    [{ variants: [{ title: 'a', cite: [{ source: '' }] }] }, '/variants/0/cite/0/source'],
  ],
  areas: [...badSummaries, ...badTexts('url'), ...badCites],
  topics: [
    ...badSummaries,
    [{ cross: 'ja' }, '/cross'],
    ...badTexts('url'),
    ...badIds('leads'),
    ...badCites,
  ],
  actors: [
    ...badTexts('name_en', 'short', 'url'),
    ...badCites,
    [{ kind: 'Land' }, '/kind'],
    [{ kind: 5 }, '/kind'],
    [{ shares: 5 }, '/shares'],
    [{ shares: [] }, '/shares'],
    [{ shares: [1, 2] }, '/shares'],
    [{ shares: { 'gwk-2019': '7' } }, '/shares/gwk-2019'],
    [{ shares: { 'gwk-2019': Infinity } }, '/shares/gwk-2019'],
    [{ shares: { 'a b': 1 } }, '/shares/a b'],
    [{ shares: { 'a/b~c': 1 } }, '/shares/a~1b~0c'],
  ],
  projects: [
    ...badSummaries,
    ...badTexts('scope', 'topic', 'decision', 'url', 'batch'),
    ...['leitlinien', 'lead', 'partners'].flatMap(badIds),
    ...badDates('period'),
    ...badCites,
    [{ kind: 'Projekt' }, '/kind'],
    [{ status: 'late' }, '/status'],
    [{ links: 'yes' }, '/links'],
    [{ budget: -1 }, '/budget'],
    [{ budget: '15000000' }, '/budget'],
    [{ budget: Infinity }, '/budget'],
    [{ effect: 'good' }, '/effect'],
    [{ effect: [] }, '/effect'],
    [{ effect: { intended: 5 } }, '/effect/intended'],
    [{ effect: { checked: '2026-02-30' } }, '/effect/checked'],
    [{ form: 'poem' }, '/form'],
    [{ municipal: 'ja' }, '/municipal'],
    [{ milestones: [{ date: '2026-03' }] }, '/milestones/0/title'],
    [{ milestones: [{ title: 'a', status: 'late' }] }, '/milestones/0/status'],
  ],
  scopes: [...badSummaries, ...badCites, [{ own: 'true' }, '/own'], [{ own: 1 }, '/own']],
  events: [
    ...badSummaries,
    ...badTexts('place'),
    ...badIds('actors'),
    ...badDates('date'),
    ...badCites,
    [{ kind: 'party' }, '/kind'],
    [{ status: 'maybe' }, '/status'],
    [{ session: 1.5 }, '/session'],
    [{ session: '45' }, '/session'],
    [{ decision: '2024/40' }, '/decision'],
    [{ decision: [] }, '/decision'],
    [{ decision: { number: 5, url: 'https://x.de' } }, '/decision/number'],
    [{ decision: { number: '1', deadline: 'bald' } }, '/decision/deadline'],
    [{ decision: { revokesPart: [{ part: 'Ziffer 3' }] } }, '/decision/revokesPart/0/number'],
    [{ body: 'nobody' }, '/body'],
    [{ decision: { number: '1', revokes: ['2', 3] } }, '/decision/revokes/1'],
  ],
  figures: [
    ...badTexts('unit', 'unit_en', 'label_en'),
    ...badDates('date'),
    ...badCites,
    ...['29', NaN, Infinity, -Infinity].map((value): BadRecord => [{ value }, '/value']),
  ],
};

/** A record of the list with the patch in it; junk that is no object as it is. */
function spoil(list: ListName, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const entries = Object.entries({ ...shortRecord(list, 'bad'), ...patch });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const inWords = (patch: unknown): string =>
  JSON.stringify(patch, (_key, value: unknown) => {
    if (value === undefined) return 'undefined';
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  });

/** Parses a list with the spoiled record between good ones, after one that is none. */
function parseSpoiled(list: ListName, patch: unknown): Shown & { readonly paths: string[] } {
  const good = ['a', 'b'].map((id) => shortRecord(list, id));
  const records = [good[0], 5, spoil(list, patch), good[1]];
  const sources = list === 'sources' ? {} : { sources: [shortRecord('sources', 's')] };
  const parsed = parseWith({ ...sources, [list]: records });
  const at = `/${list}/2`;
  const paths = pathsOf(parsed.problems).filter((path) => path === at || path.startsWith(`${at}/`));
  return { ...parsed, paths };
}

describe('parseFeed: records that are left out', () => {
  for (const list of listNames) {
    for (const [patch, path] of fatalIn(list)) {
      it(`leaves out of ${list} what has ${inWords(patch)}, and nothing else (G08)`, () => {
        const { feed, problems, paths } = parseSpoiled(list, patch);
        assert.deepEqual(idsOf(feed, list), ['a', 'b']);
        assert.ok(paths.includes(`/${list}/2${path}`), paths.join());
        assert.match(problems[1]?.message ?? '', /; Eintrag weggelassen$/);
        assert.equal(feed.lost?.records.get(list), 2);
      });
    }
  }

  it('takes any of title, label and name for the name of a record', () => {
    for (const list of listNames) {
      for (const key of ['title', 'label', 'name']) {
        const own = nameKeyOf(list);
        const { feed, problems } = parseWith({
          [list]: [{ id: 'a', [own]: '\u200b', [key]: 'N' }],
        });
        assert.deepEqual(problems, []);
        assert.equal((feed[list][0] as unknown as JsonObject)[own], 'N', `${list} ${key}`);
      }
    }
  });
});

describe('parseFeed: values that cannot be used', () => {
  for (const list of listNames) {
    for (const [patch, path] of [...badInEvery, ...badIn[list]]) {
      it(`keeps of ${list} what has ${inWords(patch)}, and reports it (G08)`, () => {
        const { feed, paths } = parseSpoiled(list, patch);
        assert.deepEqual(idsOf(feed, list), ['a', 'bad', 'b']);
        assert.ok(paths.includes(`/${list}/2${path}`), `${path}: ${paths.join()}`);
        assert.equal(feed.lost?.records.get(list), 1);
        assert.equal(feed.lost.keys.size > 0, true, 'something must be remembered as lost');
      });
    }
  }

  it('loses the smallest unit inside lists and objects', () => {
    const effect = { intended: 'mehr', checked: 'bald' };
    const decision = { number: '1', url: 5, revokes: ['2', 3] };
    const { feed } = parseWith({
      sources: [shortRecord('sources', 's')],
      actors: [{ ...shortRecord('actors', 'a'), shares: { x: 1, y: 'viel' } }],
      projects: [{ ...shortRecord('projects', 'p'), lead: ['a', 'nobody', 5], effect }],
      events: [{ ...shortRecord('events', 'e'), decision }],
      topics: [
        { ...shortRecord('topics', 't'), cite: [{ source: 's', page: '16' }, { source: 'x' }] },
      ],
      vision: { title: 'V', challenges: [{ id: 'a', title: 'A' }, { title: 'B' }] },
      voting: {
        laender: 11,
        keys: [{ id: 'k', label: 'K' }, { id: 'l' }, { id: 'k', label: 'K' }],
      },
    });
    assert.deepEqual(plain(feed.actors[0]?.shares), { x: 1 });
    assert.deepEqual(plain(feed.projects[0]?.lead), ['a']);
    assert.deepEqual(plain(feed.projects[0]?.effect), { intended: 'mehr' });
    assert.deepEqual(plain(feed.events[0]?.decision), { number: '1', revokes: ['2'] });
    assert.deepEqual(plain(feed.topics[0]?.cite), [{ source: 's' }]);
    assert.deepEqual(plain(feed.vision?.challenges), [{ id: 'a', title: 'A' }]);
    assert.deepEqual(plain(feed.voting), { laender: 11, keys: [{ id: 'k', label: 'K' }] });
  });

  it('takes empty and blank texts for absent, under any key, without a word', () => {
    for (const list of listNames) {
      const keys = Object.keys(fullRecords[list]).filter(
        (key) => !['id', nameKeyOf(list)].includes(key),
      );
      for (const blank of invisible) {
        const empty = Object.fromEntries(keys.map((key) => [key, blank]));
        const records = [{ ...shortRecord(list, 'a'), ...empty }];
        const { feed, problems } = parseWith({ [list]: records });
        assert.deepEqual(problems, [], list);
        assert.deepEqual(plain(feed[list]), [{ id: 'a', [nameKeyOf(list)]: 'Name' }]);
      }
    }
    const parts = Object.fromEntries(
      [...Object.keys(fullParts), ...listNames].map((key) => [key, '']),
    );
    assert.deepEqual(parseWith(parts), parse({ version: 1, updated }));
  });
});

describe('parseFeed: what it reports', () => {
  it('counts earlier bad records, so that the pointer leads to the place in the document', () => {
    const document = smallFeed({
      topics: [null, shortRecord('topics', 'a'), {}, { id: 'b', title: 'B', leads: ['nobody'] }, 7],
    });
    const { problems } = parse(document);
    const topics = pathsOf(problems).filter((path) => path.startsWith('/topics'));
    assert.deepEqual(topics, ['/topics/0', '/topics/2/id', '/topics/3/leads/0', '/topics/4']);
  });

  it('leaves out the second record of an id and reports it, with the first one kept', () => {
    for (const list of listNames) {
      const first = { ...shortRecord(list, 'a'), notes: [{ text: 'first' }] };
      const records = [first, shortRecord(list, 'b'), shortRecord(list, 'a')];
      const { feed, problems } = parseWith({ [list]: records });
      assert.deepEqual(plain(feed[list]), records.slice(0, 2));
      assert.deepEqual(pathsOf(problems), [`/${list}/2/id`]);
      assert.equal(problems[0]?.code, 'twice');
    }
  });

  it('does not count a bad record as the first one of its id', () => {
    const records = [{ id: 'a' }, { id: 'a', title: 'A' }];
    const { feed, problems } = parseWith({ topics: records });
    assert.deepEqual(idsOf(feed, 'topics'), ['a']);
    assert.deepEqual(pathsOf(problems), ['/topics/0/title']);
  });

  it('tells ids apart by case and reads none as a number', () => {
    const ids = ['a', 'A', '1', '01', '1.0'];
    const { feed } = parseWith({ topics: ids.map((id) => shortRecord('topics', id)) });
    assert.deepEqual(idsOf(feed, 'topics'), ids);
  });

  it('reports all faults of a record, also of one that is left out', () => {
    const project = { id: 'p', title: 'Register', budget: 'x', lead: 5, status: 'paused' };
    const { problems } = parseWith({ projects: [project, { ...project, id: 5 }] });
    const keys = ['lead', 'budget', 'status'];
    assert.deepEqual(
      pathsOf(problems),
      [0, 1].flatMap((at) => [
        ...(at === 1 ? ['/projects/1/id'] : []),
        ...keys.map((key) => `/projects/${at}/${key}`),
      ]),
    );
  });

  it('names id and title of the record, in German or English', () => {
    const feed = {
      version: 1,
      updated,
      projects: [{ id: 'p', title: 'Register', budget: 'viel' }],
    };
    const [german] = parseFeed(feed).problems;
    const [english] = parseFeed(feed, 'en').problems;
    const path = '/projects/0/budget';
    const more = { path, code: 'number', id: 'p', title: 'Register' };
    const message = 'Vorhaben p „Register“, budget: keine Zahl ("viel"); gilt als nicht angegeben';
    assert.deepEqual(german, { ...more, message });
    assert.deepEqual(english, {
      ...more,
      message: 'project p “Register”, budget: must be a finite number ("viel"); treated as absent',
    });
  });

  it('never throws, whatever reading the document does', () => {
    const broken = {
      version: 1,
      get projects(): never {
        throw new Error('trap');
      },
    };
    const parsed = parseFeed(broken);
    assert.equal(parsed.feed, null);
    assert.equal(parsed.refusal, 'format');
    assert.match(parsed.problems[0]?.message ?? '', /trap/);
  });
});

describe('parseFeed: lists and parts', () => {
  for (const junk of [{}, 'text', 5, true, { length: 2, 0: 'a' }]) {
    it(`leaves out a list that is ${JSON.stringify(junk)} (G08)`, () => {
      for (const list of listNames) {
        const other = list === 'topics' ? 'goals' : 'topics';
        const { feed, problems } = parseWith({ [list]: junk, [other]: [shortRecord(other, 'a')] });
        assert.deepEqual(feed[list], []);
        assert.deepEqual(pathsOf(problems), [`/${list}`]);
        assert.equal(feed.lost?.parts.has(list), true);
        assert.equal(feed[other].length, 1);
      }
    });
  }

  it(`reads ${MAX_RECORDS} records of a list and reports how many it left out (G09, G10)`, () => {
    const records = Array.from({ length: MAX_RECORDS + 3 }, (_, index) =>
      shortRecord('topics', `t${index}`),
    );
    const { feed, problems } = parseWith({ topics: records });
    assert.equal(MAX_RECORDS, 20_000);
    assert.equal(feed.topics.length, MAX_RECORDS);
    assert.equal(feed.topics.at(-1)?.id, `t${MAX_RECORDS - 1}`);
    assert.deepEqual(pathsOf(problems), ['/topics']);
    assert.match(problems[0]?.message ?? '', /^topics: 3 Einträge jenseits der Höchstzahl;/);
    assert.equal(feed.lost?.records.get('topics'), 3);
    assert.deepEqual(parseWith({ topics: records.slice(0, MAX_RECORDS) }).problems, []);
  });

  const badParts: readonly (readonly [key: string, value: unknown, path: string])[] = [
    ['title', 5, '/title'],
    ['licence', {}, '/licence'],
    ['publisher', 'FITKO', '/publisher'],
    ['contact', [], '/contact'],
    ['vision', [], '/vision'],
    ['voting', 'rule', '/voting'],
    ['voting', [], '/voting'],
    ['updated', null, '/updated'],
    ['updated', undefined, '/updated'],
    ['updated', '2026-11-21', '/updated'],
    ['updated', '2026-13-01T00:00:00Z', '/updated'],
    ['updated', '2026-02-30T00:00:00Z', '/updated'],
    ['updated', '2026-01-01T25:00:00Z', '/updated'],
    ['updated', '2026-01-01T00:00:00', '/updated'],
    ['updated', 1_790_000_000_000, '/updated'],
  ];
  for (const [key, value, path] of badParts) {
    it(`leaves out the ${key} ${inWords(value)} and shows the rest`, () => {
      const document = smallFeed({ [key]: value });
      const { feed, problems } = parse(document);
      assert.equal(Object.hasOwn(feed, key), false);
      assert.deepEqual(pathsOf(problems), [path]);
      // What is missing is told; only what was there can be lost.
      const isThere = value !== null && value !== undefined;
      assert.equal(feed.lost?.parts.has(key), isThere);
      assert.equal(feed.lost?.values, isThere ? 1 : 0);
      assert.equal(feed.leitlinien.length, 4);
    });
  }

  const badInside: readonly (readonly [part: string, value: JsonObject, path: string])[] = [
    ['publisher', { name: 5, url: 'https://x.de' }, '/name'],
    ['publisher', { name: 'x', url: 5 }, '/url'],
    ['contact', { email: 5, name: 'x' }, '/email'],
    ['vision', { title: 5, motto: 'x' }, '/title'],
    ['vision', { title: 'x', challenges: [{ id: 'a' }] }, '/challenges/0/title'],
    ['vision', { title: 'x', groups: [{ title: 'a' }] }, '/groups/0/id'],
    ['voting', { laender: 1.5, share: [2, 3] }, '/laender'],
    ['voting', { laender: 11, share: [2] }, '/share'],
    ['voting', { laender: 11, share: [2, 3, 4] }, '/share'],
    ['voting', { laender: 11, share: ['2', 3] }, '/share/0'],
    ['voting', { laender: 11, keys: [{ id: 'a' }] }, '/keys/0/label'],
    ['about', { summary: ['x'], tasks: [{ actor: 'nobody', title: 'x' }] }, '/tasks/0/actor'],
    ['about', { summary: ['x'], legal: [{ level: 'moon', title: 'x' }] }, '/legal/0/level'],
  ];
  for (const [part, value, path] of badInside) {
    it(`keeps of the ${part} ${inWords(value)} what can be used`, () => {
      const { feed, problems } = parse(smallFeed({ [part]: value }));
      assert.deepEqual(pathsOf(problems), [`/${part}${path}`]);
      assert.equal(Object.hasOwn(feed, part), true);
      assert.equal(feed.lost?.parts.size, 0);
      assert.equal(feed.lost.values, 1);
    });
  }

  for (const moment of [
    '2026-11-21T00:00Z',
    '2026-11-21T10:30:00.123+01:00',
    '2024-02-29T23:59:59Z',
  ]) {
    it(`takes ${moment} as date of change`, () => {
      const { feed, problems } = parse({ version: 1, updated: moment });
      assert.equal(feed.updated, moment);
      assert.deepEqual(problems, []);
    });
  }
});

describe('parseFeed: dangling references', () => {
  const patch = (list: string, index: number, keys: JsonObject): JsonObject => {
    const document = smallFeed();
    const records = document[list] as JsonObject[];
    Object.assign(records[index] ?? {}, keys);
    return document;
  };

  const singles: readonly (readonly [ListName, key: string, target: ListName])[] = [
    ['leitlinien', 'category', 'categories'],
    ['leitlinien', 'goal', 'goals'],
    ['projects', 'topic', 'topics'],
    ['projects', 'scope', 'scopes'],
  ];
  for (const [list, key, target] of singles) {
    it(`drops a ${key} of ${list} that is not in ${target}, keeps the record and reports it`, () => {
      const { feed, problems } = parse(patch(list, 1, { [key]: 'nobody' }));
      assert.deepEqual(pathsOf(problems), [`/${list}/1/${key}`]);
      const said = new RegExp(`: kein Eintrag "nobody" in ${target}; Verweis weggelassen$`);
      assert.match(problems[0]?.message ?? '', said);
      const record = feed[list][1];
      assert.ok(record);
      assert.equal(Object.hasOwn(record, key), false);
      assert.equal(feed.lost?.keys.get(record)?.has(key), true);
      assert.equal(feed[list].length, (smallFeed()[list] as unknown[]).length);
    });
  }

  const inLists: readonly (readonly [ListName, key: string, good: string, target: ListName])[] = [
    ['topics', 'leads', 'DE-HE', 'actors'],
    ['projects', 'leitlinien', 'L1', 'leitlinien'],
    ['projects', 'lead', 'DE-HH', 'actors'],
    ['projects', 'partners', 'DE-HH', 'actors'],
    ['events', 'actors', 'bund', 'actors'],
  ];
  for (const [list, key, good, target] of inLists) {
    it(`drops from ${key} of ${list} only the ids that are not in ${target}`, () => {
      const { feed, problems } = parse(patch(list, 0, { [key]: ['x', good, 'constructor'] }));
      assert.deepEqual((feed[list][0] as unknown as JsonObject)[key], [good]);
      const path = `/${list}/0/${key}`;
      assert.deepEqual(pathsOf(problems), [`${path}/0`, `${path}/2`]);
    });
  }

  it('drops citations of unknown sources wherever they stand', () => {
    const cite = [{ source: 'paper' }, { source: 'lost', page: 3 }];
    const deep = { text: 'a', cite };
    const leitlinie = {
      id: 'L1',
      title: 'T',
      cite,
      notes: [deep],
      variants: [{ title: 'V', cite }],
    };
    const goal = { id: 'g', title: 'G', statements: [{ title: 'S', cite }] };
    const passage = { id: 'c', title: 'C', cite, notes: [deep] };
    const document = smallFeed({
      leitlinien: [null, leitlinie],
      goals: [goal],
      projects: [],
      vision: { title: 'V', cite, challenges: [passage], groups: [passage], notes: [deep] },
      voting: { cite, keys: [{ id: 'k', label: 'K', cite, notes: [deep] }], notes: [deep] },
      sources: [{ id: 'paper', title: 'P', notes: [deep] }],
    });
    const { feed, problems } = parse(document);
    const expected = [
      '/leitlinien/0',
      '/goals/0/statements/0/cite/1/source',
      '/leitlinien/1/cite/1/source',
      '/leitlinien/1/notes/0/cite/1/source',
      '/leitlinien/1/variants/0/cite/1/source',
      '/sources/0/notes/0/cite/1/source',
      '/vision/challenges/0/cite/1/source',
      '/vision/challenges/0/notes/0/cite/1/source',
      '/vision/cite/1/source',
      '/vision/groups/0/cite/1/source',
      '/vision/groups/0/notes/0/cite/1/source',
      '/vision/notes/0/cite/1/source',
      '/voting/cite/1/source',
      '/voting/keys/0/cite/1/source',
      '/voting/keys/0/notes/0/cite/1/source',
      '/voting/notes/0/cite/1/source',
    ];
    assert.deepEqual(pathsOf(problems).sort(), expected.sort());
    const { lost: _lost, ...shown } = feed;
    assert.doesNotMatch(JSON.stringify(shown), /lost/);
    assert.deepEqual(plain(feed.leitlinien[0]?.variants), [
      { title: 'V', cite: [{ source: 'paper' }] },
    ]);
  });

  it('drops references to records that were left out themselves', () => {
    const { feed, problems } = parse(patch('leitlinien', 1, { title: 5 }));
    const portal = feed.projects.find(({ id }) => id === 'portal');
    assert.deepEqual(portal?.leitlinien, ['L3']);
    assert.deepEqual(pathsOf(problems), [
      '/leitlinien/1/title',
      '/projects/0/leitlinien/1',
      '/projects/1/leitlinien/0',
    ]);
    const projects = feed.projects.slice(0, 2);
    assert.ok(projects.every((each) => feed.lost?.keys.get(each)?.has('leitlinien')));
    // The two are consequences of the one.
    assert.deepEqual([...(feed.lost?.records ?? [])], [['leitlinien', 1]]);
    assert.equal(feed.lost?.values, 0);
  });

  it('does not take decision numbers and batches for references', () => {
    const { problems } = parse(patch('projects', 0, { decision: '1848/01', batch: '1848-05-18' }));
    assert.deepEqual(problems, []);
  });
});

/** Every list and object inside a value. */
function innerObjects(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value === 'object' && value !== null && !found.has(value)) {
    found.add(value);
    for (const item of Object.values(value)) innerObjects(item, found);
  }
  return found;
}

/** What a JSON Pointer leads to; `missing` for the last key of something that lacks it. */
function resolvePointer(document: unknown, path: string): 'there' | 'missing' | 'lost' {
  let value = document;
  const tokens = path.split('/').slice(1);
  for (const [index, token] of tokens.entries()) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null) return 'lost';
    if (!Object.hasOwn(value, key)) return index === tokens.length - 1 ? 'missing' : 'lost';
    value = (value as JsonObject)[key];
  }
  return 'there';
}

/** A good record with one place in it replaced by anything. */
function spoiledRecord(list: ListName): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(), fc.jsonValue()).map(([place, junk]) => {
    const record = structuredClone(fullRecords[list]);
    const inner = [...innerObjects(record)] as JsonObject[];
    const target = inner[place % inner.length] ?? record;
    const keys = Object.keys(target);
    const key = keys[Math.floor(place / inner.length) % keys.length];
    if (key !== undefined) target[key] = junk;
    return record;
  });
}

const anyDocument: fc.Arbitrary<JsonObject> = fc
  .record({
    version: fc.constant(1),
    updated: fc.oneof(fc.constant(updated), fc.jsonValue()),
    ...Object.fromEntries(
      listNames.map((list) => [
        list,
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.oneof(fc.jsonValue(), spoiledRecord(list), fc.constant(fullRecords[list])), {
            maxLength: 6,
          }),
        ),
      ]),
    ),
    ...Object.fromEntries(Object.keys(fullParts).map((key) => [key, fc.jsonValue()])),
  })
  .map((document) => structuredClone(document) as JsonObject);

describe('parseFeed: any JSON', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyDocument), (document) => {
        const { feed, problems } = parseFeed(document);
        assert.ok(feed !== null || problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on anything else either', () => {
    const anything = fc.anything({ withBigInt: true, withMap: true, withDate: true });
    const keys = fc.record({ version: fc.oneof(fc.constant(1), anything), topics: anything });
    fc.assert(
      fc.property(fc.oneof(anything, keys), (input) => {
        assert.ok('problems' in parseFeed(input));
      }),
      { numRuns: 500 },
    );
    assert.equal(parseFeed({ version: 1n }).feed, null);
  });

  it('does not fall over a document of 100,000 lists within each other, wherever it stands (G10)', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    for (const key of ['updated', 'unknown', ...Object.keys(fullParts), ...listNames]) {
      const { problems } = parse({ version: 1, updated, [key]: deep });
      assert.ok(problems.every(({ path }) => path.startsWith(`/${key}`)));
    }
  });

  it('shows or reports every record, none of them twice (G09)', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { feed, problems } = parse(document);
        for (const list of listNames) {
          const value = document[list];
          const pattern = new RegExp(`^/${list}/(\\d+)(/|$)`);
          const reports = problems
            .filter(({ message }) => message.endsWith('; Eintrag weggelassen'))
            .flatMap(({ path }) => pattern.exec(path)?.[1] ?? []);
          assert.equal(new Set(reports).size, reports.length);
          if (Array.isArray(value)) {
            assert.equal(feed[list].length + reports.length, value.length, list);
            assert.equal(feed.lost?.records.get(list) ?? 0, reports.length, list);
          } else {
            assert.deepEqual(feed[list], []);
            const isReported = problems.some(({ path }) => path === `/${list}`);
            const isBlank = typeof value === 'string' && !/[a-z0-9]/i.test(value);
            if (!isBlank) assert.equal(isReported, value !== undefined && value !== null, list);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('points with each problem to a place of the document, or to the key that is missing there', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const { path, message } of parse(document).problems) {
          assert.notEqual(resolvePointer(document, path), 'lost', `${path}: ${message}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hands out no object of the input, so that later changes to it have no effect', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { feed } = parse(document);
        const before = JSON.stringify(feed);
        const input = innerObjects(document);
        for (const object of innerObjects(feed)) assert.ok(!input.has(object));
        for (const object of input) {
          for (const key of Object.keys(object)) (object as JsonObject)[key] = 'changed';
        }
        assert.equal(JSON.stringify(feed), before);
      }),
    );
  });

  it('does not touch its input', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const before = structuredClone(document);
        parseFeed(document);
        assert.deepEqual(document, before);
      }),
    );
  });

  it('puts nothing on prototypes, whatever the keys are called', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const document = JSON.parse(
      `{"version":1,"updated":"${updated}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
        "actors":[{"id":"a","name":"A","__proto__":{"polluted":1},"shares":{"__proto__":1,"constructor":2,"k":3}}],
        "topics":[{"id":"__proto__","title":"T"}]}`,
    ) as unknown;
    const { feed, problems } = parse(document);
    assert.deepEqual(problems, []);
    assert.equal((feed.actors[0] as unknown as JsonObject)['polluted'], undefined);
    assert.deepEqual(Object.keys(feed.actors[0]?.shares ?? {}), ['__proto__', 'constructor', 'k']);
    assert.equal('toString' in (feed.actors[0]?.shares ?? {}), false);
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
    assert.equal(({} as JsonObject)['polluted'], undefined);
  });
});

describe('parseFeedInSlices', () => {
  it('comes to the same as parseFeed and pauses after each slice of time', async () => {
    const { feed } = parseFeed(snapshotFeed());
    assert.ok(feed);
    let time = 0;
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    // Each look at the clock finds it 3 ms later: a slice of 8 ms holds three of them.
    const inSlices = await parseFeedInSlices(snapshotFeed(), pause, () => (time += 3));
    assert.deepEqual(inSlices, parseFeed(snapshotFeed()));
    assert.ok(pauses > 5, `${pauses} pauses`);
  });

  it('does not pause where the work is short', async () => {
    const pause = (): Promise<void> => assert.fail('a pause');
    const parsed = await parseFeedInSlices({ version: 1 }, pause, () => 0);
    assert.ok(parsed.feed);
  });
});
