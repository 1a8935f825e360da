/** `fds diff`: what has changed, in words. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { compareFeeds } from '../../src/editors/compare/compare-feeds.js';
import { atomFeed, readAtomEntries, type AtomEntry } from '../../src/editors/compare/atom.js';
import type { Difference } from '../../src/editors/compare/changes.types.js';
import type { Json } from '../../src/feed/read-value.js';
import { anyFeed } from '../support/any-feed.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

type Feed = JsonObject & Record<'projects' | 'topics' | 'events', JsonObject[]>;
const changed = (change: (feed: Feed) => void): JsonObject => {
  const feed = structuredClone(smallFeed()) as Feed;
  feed['updated'] = '2026-11-28T00:00:00Z';
  change(feed);
  return feed;
};

async function diff(now: JsonObject, ...options: readonly string[]): Promise<string> {
  writeFileSync(desk.path('old.json'), JSON.stringify(smallFeed()));
  writeFileSync(desk.path('new.json'), JSON.stringify(now));
  const { code, out, err } = await desk.fds([
    'diff',
    desk.path('old.json'),
    desk.path('new.json'),
    ...options,
  ]);
  assert.deepEqual([code, err], [0, '']);
  return out;
}

const example = changed((feed) => {
  Object.assign(feed.projects[0]!, {
    status: 'done',
    budget: 1_500_000,
    period: '2025-41/..',
    lead: ['DE-HH'],
  });
  feed.projects.pop();
  feed.projects.push({ id: 'neu', title: 'Neues | *Vorhaben*', title_en: 'New project' });
  feed.topics[1]!['id'] = 'humans';
  Object.assign(feed.events[0]!, { decision: { number: '2025/09' } });
  feed['contact'] = { name: 'Büro' };
});

describe('fds diff', () => {
  it('says in the words of the widgets what is new, changed, removed and renamed', async () => {
    assert.equal(
      await diff(example),
      [
        'Schwerpunktthemen (1)',
        '  umbenannt: „Menschen“ (humans, Kennung bisher: people)',
        '',
        'Vorhaben (3)',
        '  geändert: „Register“ (register)',
        '    Federführung: Hessen → Hamburg',
        '    Budget (Euro): nicht angegeben → 1.500.000\u00A0€',
        '    Laufzeit: nicht angegeben → ab 2. Halbjahr 2025',
        '    Stand: nicht angegeben → abgeschlossen',
        '  neu: „Neues | *Vorhaben*“ (neu)',
        '  entfernt: „Kurs“ (course)',
        '',
        'Ereignisse und Beschlüsse (1)',
        '  geändert: „Erste Sitzung“ (session-1)',
        '    Beschlussnummer: 2025/01 → 2025/09',
        '',
        'Allgemeines (1)',
        '  neu: „Kontakt“',
        '    Kontakt: Name: nicht angegeben → Büro',
        '',
      ].join('\n'),
    );
  });

  it('writes English, Markdown and JSON', async () => {
    assert.match(await diff(example, '--lang', 'en'), /new: “New project” \(neu\)/);
    const markdown = await diff(example, '--md');
    assert.match(markdown, /^## Vorhaben \(3\)$/m);
    assert.match(markdown, /- \*\*neu\*\*: Neues \\\| \\\*Vorhaben\\\* \(neu\)/);
    const { changes, before, after: now } = JSON.parse(await diff(example, '--json')) as Difference;
    assert.deepEqual(
      [before.updated, now.updated],
      ['2026-11-20T00:00:00Z', '2026-11-28T00:00:00Z'],
    );
    const register = changes.find(({ id }) => id === 'register');
    assert.deepEqual(
      register?.fields.find(({ key }) => key === 'status'),
      {
        key: 'status',
        after: 'done',
        words: { name: 'Stand', before: 'nicht angegeben', after: 'abgeschlossen' },
      },
    );
  });

  it('sees no difference in how a feed is written', async () => {
    const same = changed((feed) => {
      feed.projects = feed.projects.map((project) =>
        Object.fromEntries(Object.entries(project).reverse()),
      );
      Object.assign(feed.projects[0]!, { summary: '', budget: null, cite: [] });
    });
    assert.equal(await diff(same), 'Kein Unterschied.\n');
  });

  it('writes an Atom feed that says the same', async () => {
    await diff(example, '--feed', desk.path('changes.xml'));
    const xml = readFileSync(desk.path('changes.xml'), 'utf8');
    assert.match(
      xml,
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="de">/,
    );
    // RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have.
    for (const element of ['id', 'title', 'updated', 'author'])
      assert.match(xml.split('<entry>')[0]!, new RegExp(`<${element}>`));
    const entries = readAtomEntries(xml);
    assert.equal(entries.length, 6);
    assert.equal(new Set(entries.map(({ id }) => id)).size, 6);
    for (const { id, title, updated, content } of entries) {
      assert.match(id, /^urn:/);
      assert.ok(title && content.startsWith('<p>'));
      assert.equal(updated, '2026-11-28T00:00:00Z');
    }
  });

  it('needs two feeds', async () => {
    assert.equal((await desk.fds(['diff', desk.path('old.json')])).code, 2);
    writeFileSync(desk.path('no.json'), '{');
    const { code, err } = await desk.fds(['diff', desk.path('old.json'), desk.path('no.json')]);
    assert.equal(code, 1);
    assert.match(err, /no\.json: kein JSON/);
  });
});

describe('a comparison', () => {
  it('of a feed with itself finds nothing, with another the same both ways', () => {
    fc.assert(
      fc.property(anyFeed, anyFeed, (one, other) => {
        assert.deepEqual(compareFeeds(one as Json, one as Json).changes, []);
        const count = (kind: string, list: ReturnType<typeof compareFeeds>): number =>
          list.changes.filter((change) => change.kind === kind).length;
        const [there, back] = [compareFeeds(one, other), compareFeeds(other, one)];
        assert.equal(count('added', there), count('removed', back));
        assert.equal(count('renamed', there), count('renamed', back));
      }),
      { numRuns: 40 },
    );
  });
});

describe('an Atom feed', () => {
  it('gives back the entries that it was given', () => {
    const entry: fc.Arbitrary<AtomEntry> = fc.record(
      {
        id: fc.webUrl(),
        title: fc.string(),
        updated: fc.constant('2026-11-28T00:00:00Z'),
        content: fc.string(),
        category: fc.string(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const xml = atomFeed(
          { title: 'T', updated: '2026-11-28T00:00:00Z', author: 'A', lang: 'de' },
          entries,
        );
        assert.deepEqual(readAtomEntries(xml), entries);
      }),
    );
  });
});
