/** The report that is passed on, and addresses as they are shown. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { isLocal, originOf, shownAddress } from '../addresses.js';
import { examine } from '../examine.js';
import { elements } from '../messages/elements.js';
import { feed as feedMessages } from '../messages/feed.js';
import { look } from '../messages/look.js';
import type { Message } from '../messages/message.js';
import { policy } from '../messages/policy.js';
import { script } from '../messages/script.js';
import { reportOf } from '../report.js';
import { reportStrings } from '../report.strings.js';
import { feed, healthy } from './observed.fixture.js';

const manual = new URL('../../stories/manual/embedding/', import.meta.url);

describe('the report', () => {
  const problems = [{ path: '/events/2/title', message: 'must hold text' }];
  const seen = { ...healthy, feeds: [{ ...feed, content: 'html', problems } as const] };
  const report = reportOf(seen, examine(seen, 'de'), 'de');
  it('counts, and puts the group with the fault first', () => {
    assert.match(report.summary, /^1 Fehler · 0 Hinweise · \d+ in Ordnung$/);
    assert.equal(report.groups[0]?.group, 'feed');
    assert.deepEqual(new Set(report.groups.map(({ group }) => group)).size, 5);
  });
  it('says what is loaded, from where', () => {
    assert.deepEqual(report.facts, [
      ['Fassung', '0.1.0'],
      ['Geladen von', 'https://kit.example/fds/fds.js'],
      ['Bausteine', '<fds-timeline>'],
      ['Daten', 'https://feed.example/f.json'],
    ]);
  });
  for (const lang of ['de', 'en'] as const) {
    it(`names a section that the manual has (${lang})`, async () => {
      const named = reportStrings[lang].limits.flatMap(
        (limit) =>
          /[„“]([^“”]+)[“”], |[„“]([^“”]+)[“”]\.$/.exec(limit)?.slice(1).filter(Boolean) ?? [],
      );
      assert.equal(named.length, 1);
      const page = await readFile(new URL(`embedding.${lang}.mdx`, manual), 'utf8');
      assert.ok(page.includes(`\n## ${named.join()}\n`), `no section "${named.join()}"`);
    });
  }
  it('is the same as text', () => {
    assert.match(report.text, /^fds-widgets: Diagnose\n1 Fehler/);
    assert.match(report.text, /== Feed ==\n\[Fehler\] Statt des Feeds kommt eine HTML-Seite\n/);
    assert.match(report.text, /\n {2}Abhilfe: /);
  });
  it('is English on request', () => {
    const english = reportOf(seen, examine(seen, 'en'), 'en');
    assert.match(english.summary, /^1 fault · 0 notices · \d+ fine$/);
    assert.match(english.text, /\[Fault\] An HTML page comes instead/);
  });
});

describe('addresses in a report', () => {
  it('hold no query, fragment or credentials', () => {
    assert.equal(shownAddress('https://u:p@a.de/f.json?token=1#x'), 'https://a.de/f.json');
    assert.equal(shownAddress('file:///C:/fds/fds.js'), 'file:///C:/fds/fds.js');
    assert.equal(shownAddress('kein Link'), 'kein Link');
  });
  it('have an origin, and some are local', () => {
    assert.equal(originOf('https://a.de:8443/x'), 'https://a.de:8443');
    assert.equal(originOf('inline'), '');
    assert.equal(originOf('data:,x'), '');
    assert.ok(isLocal('http://localhost:8080/'));
    assert.ok(isLocal('http://127.0.0.1/'));
    assert.ok(!isLocal('http://a.de/'));
  });
});

describe('the tables of messages', () => {
  const tables = { script, elements, feed: feedMessages, policy, look };
  const rows = Object.entries(tables).flatMap(([, table]) => Object.entries<Message>(table));
  it('have every row once', () => {
    const ids = rows.map(([id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length > 90);
  });
  for (const [id, { de, en, state }] of rows) {
    it(`say the same of ${id} in both languages, with a remedy where something is wrong`, () => {
      const parts = [de, en].map((text) => text.split(' | '));
      const places = parts.map((each) => each.map((part) => part.match(/\{\w+\}/g)?.sort() ?? []));
      assert.deepEqual(places[0], places[1]);
      assert.ok(parts.every((each) => each.every(Boolean)));
      // Faults of records have theirs with the list.
      const expected = state === 'ok' || id.startsWith('feed-records') ? 2 : 3;
      assert.equal(parts[0]?.length, expected);
    });
  }
});
