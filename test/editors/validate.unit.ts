/** `fds validate`: every rule finds what it is for, and only that. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { parse } from 'parse5';
import { checkFeed } from '../../src/editors/check/check-feed.js';
import { rules } from '../../src/editors/check/rules.js';
import { LAENDER } from '../../src/voting/council.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

const NOW = Date.UTC(2026, 10, 28, 12);
/** Without a rule of voting, whose keys would want a share of each Land. */
const text = (changes: JsonObject = {}): string =>
  JSON.stringify(smallFeed({ voting: undefined, ...changes }), null, 2);
const codes = (json: string): readonly string[] =>
  checkFeed(json, NOW).findings.map(({ code }) => code);
/** What a feed's finding says beyond those of the small feed itself. */
const added = (changes: JsonObject): readonly string[] => {
  const before = codes(text());
  return codes(text(changes)).filter((code) => !before.includes(code));
};
const actor = (more: JsonObject): JsonObject => ({
  id: 'DE-HE',
  kind: 'land',
  name: 'Hessen',
  short: 'HE',
  ...more,
});
const event = (more: JsonObject): JsonObject => ({
  id: 'e',
  title: 'E',
  kind: 'session',
  date: '2026-01',
  ...more,
});
const project = (more: JsonObject): JsonObject => ({
  id: 'p',
  title: 'P',
  cite: [{ source: 'paper' }],
  lead: ['bund'],
  ...more,
});

/** Sixteen Länder, each with 6.25 per cent by the key k, but the first with another share. */
const voters = (first: number, count = 16): JsonObject[] =>
  LAENDER.slice(0, count).map((id, index) => ({
    id,
    kind: 'land',
    name: id,
    shares: { k: index === 0 ? first : 6.25 },
  }));

describe('the rules of sense', () => {
  const cases: Readonly<Record<string, JsonObject>> = {
    'planned-past': { events: [event({ status: 'planned' })] },
    'done-future': { events: [event({ status: 'done', date: '2027' })] },
    'no-number': { events: [event({ kind: 'decision' })] },
    'no-date': { events: [event({ date: null })] },
    'unknown-key': { topics: [{ id: 't', titel: 'x', title: 'T' }] },
    'long-title': { topics: [{ id: 't', title: 'x'.repeat(141) }] },
    'same-title': {
      topics: [
        { id: 't', title: 'Daten' },
        { id: 'u', title: 'daten ' },
      ],
    },
    'bad-address': { topics: [{ id: 't', title: 'T', url: 'www.example.org' }] },
    'bad-email': { contact: { name: 'A', email: 'a@b' } },
    markup: { topics: [{ id: 't', title: 'T', summary: '<p>x</p>' }] },
    unseen: { topics: [{ id: 't', title: 'T\u00ADx' }] },
    'unused-source': { leitlinien: [], about: {} },
    'no-address': { sources: [{ id: 'paper', title: 'Papier' }] },
    'updated-future': { updated: '2026-12-01T00:00:00Z' },
    'added-future': { topics: [{ id: 't', title: 'T', added: '2027' }] },
    'not-a-land': { actors: [actor({ id: 'hessen' })] },
    'no-share': { voting: { keys: [{ id: 'k', label: 'K' }] } },
    'missing-land': { voting: { keys: [{ id: 'k', label: 'K' }] }, actors: voters(5, -1) },
    'share-sum': { voting: { keys: [{ id: 'k', label: 'K' }] }, actors: voters(7) },
    'negative-share': { voting: { keys: [{ id: 'k', label: 'K' }] }, actors: voters(-1) },
  };
  for (const [code, changes] of Object.entries(cases)) {
    it(`find ${code}`, () => {
      assert.ok(added(changes).includes(code), added(changes).join());
    });
  }

  it('find what the small feed has', () => {
    const expected = ['no-source', 'unknown-decision'];
    for (const code of expected) assert.ok(codes(text()).includes(code), code);
    assert.ok(!codes(text({ projects: [project({})] })).includes('no-source'));
    assert.ok(codes(text({ projects: [project({ lead: [] })] })).includes('no-lead'));
  });

  it('do not call missing what is there and cannot be read', () => {
    const missing = ['no-date', 'no-number', 'no-lead', 'no-source', 'no-address'];
    const found = codes(
      text({
        events: [
          event({ date: 20260101 }),
          event({ id: 'd', kind: 'decision', decision: { number: 13 } }),
          null,
        ],
        projects: [project({ lead: 'bund', cite: 'paper' }), 5],
        sources: [{ id: 'paper', title: 'Papier', url: 7 }],
      }),
    );
    assert.deepEqual(
      found.filter((code) => missing.includes(code)),
      [],
    );
  });

  it('say nothing of what is in order', () => {
    const fine = {
      events: [
        event({ status: 'done' }),
        event({ id: 'f', title: 'F', status: 'planned', date: '2027' }),
        event({ id: 'g', title: 'G', kind: 'decision', status: 'planned', date: '2027' }),
      ],
      topics: [{ id: 't', title: 'x'.repeat(140), url: 'https://example.org' }],
      projects: [
        project({
          milestones: [{ title: 'M', date: '2027', status: 'planned' }],
          decision: '2025/99',
        }),
      ],
      // A key of a later version resembles none of ours.
      zusatz: 1,
    };
    assert.deepEqual(
      codes(text(fine)).filter((code) => !['unused-source'].includes(code)),
      [],
    );
  });

  it('allow for the rounding of a key, by its digits', () => {
    const keyed = (first: number): readonly string[] =>
      codes(text({ voting: { keys: [{ id: 'k', label: 'K' }] }, actors: voters(first) }));
    // Sixteen shares of two digits are off by eight hundredths at most.
    for (const first of [6.25, 6.33, 6.17]) assert.ok(!keyed(first).includes('share-sum'));
    for (const first of [6.34, 6.16]) assert.ok(keyed(first).includes('share-sum'), `${first}`);
    assert.deepEqual(
      keyed(6.25).filter((code) => /share|land/.test(code)),
      [],
    );
  });

  it('look at milestones and periods as well', () => {
    assert.ok(
      added({
        projects: [project({ milestones: [{ title: 'M', date: '2026-01', status: 'planned' }] })],
      }).includes('planned-past'),
    );
    assert.ok(
      added({ projects: [project({ period: '2025/2027', status: 'planned' })] }).includes(
        'planned-past',
      ),
    );
    assert.ok(
      added({ projects: [project({ period: '2027/2028', status: 'done' })] }).includes(
        'done-future',
      ),
    );
  });
});

describe('a finding', () => {
  it('tells severity, pointer, line and column, the record, and what to do', () => {
    const json = text({ topics: [{ id: 'data', title: 'Daten', url: 5 }] });
    const finding = checkFeed(json, NOW).findings.find(({ code }) => code === 'text');
    assert.ok(finding);
    assert.equal(finding.severity, 'error');
    assert.equal(finding.pointer, '/topics/0/url');
    assert.equal(finding.record, 'Daten');
    const line = json.split('\n')[finding.position!.line - 1]!;
    assert.equal(line.slice(finding.position!.column - 1), '5');
    assert.match(finding.message.de, /kein Text/);
  });

  it('names the place of a fault of JSON, and of a key that stands twice', () => {
    const [broken] = checkFeed('{\n  "version": 1,\n  "topics": [}\n', NOW).findings;
    assert.deepEqual([broken?.code, broken?.position?.line], ['syntax', 3]);
    const [twice] = checkFeed(
      '{"version":1,"goals":[{"id":"g","title":"G"}],\n"updated":"2026-11-21T00:00:00Z",\n"title":"a",\n"title":"b"}',
      NOW,
    ).findings;
    assert.deepEqual([twice?.code, twice?.position], ['key-twice', { line: 4, column: 1 }]);
    for (const json of [
      '{"version":1,}',
      '// x\n{"version":1}',
      'null',
      '[]',
      '{"version":2}',
      '1',
    ]) {
      assert.equal(checkFeed(json, NOW).findings[0]?.severity, 'error', json);
    }
  });

  it('has a rule for whatever the parser can complain of', () => {
    for (const rule of Object.values(rules)) {
      for (const words of [rule.title, rule.meaning, rule.remedy]) assert.ok(words.de && words.en);
    }
  });

  it('is an error where not one record can be used, whatever explains them is there', () => {
    const bare = { version: 1, updated: '2026-11-21T00:00:00Z' };
    const sources = [{ id: 's', title: 'S' }];
    for (const feed of [bare, { ...bare, sources }, { ...bare, projects: [{ id: 'p' }] }]) {
      const { findings } = checkFeed(JSON.stringify(feed), NOW);
      assert.ok(findings.some(({ code, severity }) => code === 'empty' && severity === 'error'));
    }
    const one = JSON.stringify({ ...bare, goals: [{ id: 'g', title: 'G' }] });
    assert.ok(!codes(one).includes('empty'));
  });

  it('comes in order: worst first', () => {
    const list = checkFeed(text({ topics: [{ id: 'a b', title: 'x' }] }), NOW).findings.map(
      ({ severity }) => severity,
    );
    const rank = { error: 0, warning: 1, note: 2 };
    assert.deepEqual(
      list,
      [...list].sort((a, b) => rank[a] - rank[b]),
    );
    assert.equal(list[0], 'error');
  });
});

describe('fds validate', () => {
  const write = (name: string, content: string): string => {
    writeFileSync(desk.path(name), content);
    return desk.path(name);
  };

  it('finds no error in the shipped feed', async () => {
    const shipped = new URL('../../dist/feed.v1.json', import.meta.url).pathname;
    const { code, out } = await desk.fds(['validate', shipped, '--json']);
    assert.equal(code, 0, out);
    assert.equal(JSON.parse(out).counts.error, 0);
  });

  it('ends with 1 where there are errors, and with 0 where there are none', async () => {
    assert.equal((await desk.fds(['validate', write('good.json', text())])).code, 0);
    const { code, out } = await desk.fds(['validate', write('bad.json', text({ topics: 'x' }))]);
    assert.equal(code, 1);
    assert.match(out, /Fehler: Keine Liste \(1\)\n {2}.*bad\.json:\d+:\d+ \/topics/);
    assert.match(
      (await desk.fds(['validate', desk.path('bad.json'), '--lang', 'en'])).out,
      /Error: No list/,
    );
  });

  it('refuses what is not in UTF-8, as pages do, and says where', async () => {
    writeFileSync(
      desk.path('latin.json'),
      Buffer.from(`\n${text({ title: 'Föderal' })}`, 'latin1'),
    );
    for (const command of [['validate'], ['publish', '--to', desk.path('www')]]) {
      const { code, err } = await desk.fds([...command, desk.path('latin.json')]);
      assert.equal(code, 1);
      assert.match(
        err,
        /latin\.json: Die Datei ist nicht in UTF-8 gespeichert \(zuerst in Zeile \d+\)/,
      );
    }
  });

  it('reads standard input and addresses', async () => {
    const readInput = () => Promise.resolve(new TextEncoder().encode(`\uFEFF${text()}`));
    assert.equal((await desk.fds(['validate', '-'], { readInput })).code, 0);
    const fetch = () => Promise.resolve(new Response(text()));
    assert.equal((await desk.fds(['validate', 'https://example.org/f.json'], { fetch })).code, 0);
  });

  it('says in one sentence why there is no feed', async () => {
    const page = '<!doctype html><title>Anmelden</title>';
    const login = (): Promise<Response> => {
      const response = new Response(page);
      Object.defineProperties(response, {
        redirected: { value: true },
        url: { value: 'https://sso.example.org/login?x=1' },
      });
      return Promise.resolve(response);
    };
    const cases: readonly (readonly [() => Promise<Response>, RegExp])[] = [
      [login, /führt zu einer Anmeldung/],
      [() => Promise.resolve(new Response('', { status: 401 })), /führt zu einer Anmeldung/],
      [() => Promise.resolve(new Response('', { status: 404 })), /antwortet mit 404/],
      [() => Promise.resolve(new Response(page)), /Webseite und kein Feed/],
      [() => Promise.reject(new Error('getaddrinfo')), /nicht erreichbar/],
    ];
    for (const [fetch, message] of cases) {
      const { code, err, out } = await desk.fds(['validate', 'https://example.org/f.json'], {
        fetch,
      });
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, message);
      assert.equal(err.trim().split('\n').length, 1);
    }
    for (const [content, message] of [
      ['', /leer/],
      ['PK\u0003\u0004', /Arbeitsmappe und kein Feed/],
      [page, /Webseite/],
    ] as const) {
      const { code, err } = await desk.fds(['validate', write('no.json', content)]);
      assert.equal(code, 1);
      assert.match(err, message);
    }
  });

  it('writes a report in one file, in which nothing of the feed is markup', async () => {
    const path = write(
      'html.json',
      text({ topics: [{ id: 'data', title: '<img src=x onerror=alert(1)>', url: 5 }] }),
    );
    await desk.fds(['validate', path, '--html', desk.path('report.html')]);
    const html = readFileSync(desk.path('report.html'), 'utf8');
    assert.match(html, /<h2><span class="error">Fehler:<\/span> Kein Text \(1\)/);
    assert.match(html, /&lt;img src=x/);
    assert.ok(!html.includes('<img'));
    assert.ok(!/<(script|link)\b|src="|href="/.test(html));
    assert.ok(parse(html));
  });

  it('asks the addresses where it is told to', async () => {
    const asked: string[] = [];
    const fetch = (input: unknown, init?: { readonly method?: string }): Promise<Response> => {
      if (String(input).includes('refused')) {
        const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
        return Promise.reject(new TypeError('fetch failed', { cause }));
      }
      asked.push(`${init?.method ?? 'GET'} ${String(input)}`);
      return Promise.resolve(
        new Response(null, { status: String(input).includes('gone') ? 404 : 200 }),
      );
    };
    const sources = [
      { id: 'paper', title: 'P', url: 'https://example.org/gone' },
      { id: 'b', title: 'B', url: 'https://example.org/there' },
      { id: 'c', title: 'C', url: 'https://example.org/there' },
      { id: 'd', title: 'D', url: 'https://example.org/refused' },
    ];
    const { out, code } = await desk.fds(
      ['validate', write('links.json', text({ sources, about: {} })), '--links', '--json'],
      { fetch: fetch },
    );
    assert.equal(code, 0);
    const { findings } = JSON.parse(out) as {
      readonly findings: readonly Readonly<Record<string, string>>[];
    };
    const dead = findings.filter((each) => each['code'] === 'dead-link');
    assert.deepEqual(
      dead.map(({ pointer, severity }) => [pointer, severity]),
      [
        ['/sources/0/url', 'warning'],
        ['/sources/3/url', 'warning'],
      ],
    );
    assert.match(dead[1]?.['message'] ?? '', /nicht erreichbar: Der Server nimmt keine Verbindung/);
    assert.deepEqual([...asked].sort(), [
      'GET https://example.org/gone',
      'HEAD https://example.org/gone',
      'HEAD https://example.org/there',
    ]);
  });
});
