import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { staticNames, widgetEntry } from '../../src/catalogue.js';
import { staticFiles, type StaticFile } from '../../src/render/static-files.js';
import { snapshotJson } from '../../src/snapshot/snapshot.generated.js';
import { runFds as fds } from '../support/program.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { snapshotFeed } from '../support/snapshot.js';

/** What a strict policy blocks, or what is of use to a script alone. */
const FORBIDDEN = /<script|<style| style=|\son[a-z]+=|<!--|lit-part|\[object|undefined|aria-busy/i;

const feedOf = (changes: JsonObject): Record<string, string> => ({
  'feed.json': JSON.stringify(smallFeed(changes)),
});

type Node = DefaultTreeAdapterMap['node'];

/** All text of a document as a reader gets it, blanks folded. */
function textOf(html: string): string {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterMap['textNode']).value);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  // A place for a hyphen in a word parts none.
  visit(parse(html.replaceAll('<i class="shy"></i>', '')));
  return texts.join(' ').replace(/\s+/g, ' ');
}

describe('fds render --mode static', () => {
  for (const name of staticNames) {
    for (const lang of ['de', 'en']) {
      it(`writes ${name} in ${lang} without script, style or marker`, async () => {
        const { code, out, err } = await fds(['render', `fds-${name}`, '--lang', lang]);
        assert.equal(err, '');
        assert.equal(code, 0);
        assert.doesNotMatch(out, FORBIDDEN);
        assert.match(out, /^<link rel="stylesheet" href="fds-static.css" \/>\n<section/);
        assert.match(out, new RegExp(`lang="${lang}"`));
        assert.ok(!/<(fds-|button|input|template)/.test(out), 'nothing that needs the kit');
        const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length, 'every id stands once');
      });
    }
  }

  it('shows all 22 Leitlinien with number, label and official title', async () => {
    const { out } = await fds(['render', 'leitlinien-matrix']);
    const text = textOf(out);
    const { leitlinien } = snapshotFeed();
    assert.equal(leitlinien.length, 22);
    for (const { id, number = '', label = '', title } of leitlinien) {
      for (const part of [id, number, label, title])
        assert.ok(text.includes(part), `${id}: ${part}`);
      assert.ok(out.includes(`id="fds-leitlinie-${id}"`));
    }
  });

  it('shows every event with its title', async () => {
    const text = textOf((await fds(['render', 'timeline'])).out);
    for (const { title } of snapshotFeed().events) {
      assert.ok(text.includes(title.replace(/\s+/g, ' ')), title);
    }
  });

  it('shows every entry with its title in the list, and those of one Land alone', async () => {
    const text = textOf((await fds(['render', 'project-list'])).out);
    const { projects } = snapshotFeed();
    for (const { title } of projects) assert.ok(text.includes(title.replace(/\s+/g, ' ')), title);
    const one = await fds(['render', 'project-list', '--land', 'DE-MV']);
    const rows = [...one.out.matchAll(/id="fds-entry-([^"]+)"/g)].map(([, id]) => id);
    const taking = projects.filter(({ lead = [], partners = [] }) =>
      [...lead, ...partners].includes('DE-MV'),
    );
    assert.deepEqual(
      rows,
      taking.map(({ id }) => id),
    );
  });

  it('keeps what the feed says as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const leitlinien = [{ id: 'L1', title: evil, label: '</section><script>alert(1)</script>' }];
    const { out } = await fds(
      ['render', 'leitlinien-matrix', '--feed', 'feed.json'],
      feedOf({ leitlinien }),
    );
    assert.doesNotMatch(out, /<img|<script/);
    assert.ok(textOf(out).includes(evil));
  });

  it('speaks of one Land', async () => {
    const all = await fds(['render', 'project-map']);
    const one = await fds(['render', 'project-map', '--land', 'DE-MV']);
    assert.ok(one.out.includes('Mecklenburg-Vorpommern'));
    assert.ok(one.out.length < all.out.length);
    for (const name of staticNames.filter((each) => !widgetEntry(each).isOfAll)) {
      const { out } = await fds(['render', name, '--land', 'DE-MV']);
      assert.match(textOf(out), /– Beiträge aus Mecklenburg-Vorpommern.*ausgeblendet\./, name);
    }
  });

  it('understands a Land as the attribute does', async () => {
    const wanted = await fds(['render', 'timeline', '--land', 'DE-MV']);
    for (const land of [
      'de-mv',
      'MV',
      ' mecklenburg vorpommern',
      'Mecklenburg-Western Pomerania',
    ]) {
      const { code, out } = await fds(['render', 'timeline', '--land', land]);
      assert.equal(code, 0, land);
      assert.equal(out, wanted.out, land);
    }
    const { out } = await fds(['render', 'timeline', '--mode', 'hydrate', '--land', 'mv']);
    assert.match(out, /<fds-timeline[^>]* land="DE-MV"/);
  });

  it('says of a Land without entries that this Land has none, not the data', async () => {
    const none = {
      'strategy-pyramid': 'Vorhaben',
      'project-map': 'Vorhaben',
      'project-list': 'Vorhaben',
      timeline: 'Ereignisse',
    };
    for (const [name, things] of Object.entries(none)) {
      const args = ['render', name, '--feed', 'feed.json', '--land', 'DE-SL'];
      const text = textOf((await fds(args, feedOf({}))).out);
      assert.ok(text.includes(`Zu Saarland enthalten die Daten keine ${things}.`), text);
      assert.ok(!/(Die|Dazu enthalten die) Daten enthalten keine/.test(text), text);
    }
    const args = ['render', 'timeline', '--feed', 'feed.json', '--land', 'DE-SL'];
    const lost = textOf((await fds(args, feedOf({ events: 'none' }))).out);
    assert.match(lost, /Ein Teil der Angaben ist im Feed nicht lesbar\./);
    assert.doesNotMatch(lost, /enthalten die Daten keine|nichts veröffentlicht/);
  });
});

describe('fds render --mode hydrate', () => {
  for (const name of staticNames) {
    it(`writes ${name} as an element with its content`, async () => {
      const { code, out } = await fds(['render', name, '--mode', 'hydrate', '--lang', 'en']);
      assert.equal(code, 0);
      assert.doesNotMatch(out, FORBIDDEN);
      const start = `<fds-${name} lang="en"><template shadowrootmode="open"><link rel="stylesheet" href="${name}.hydrate.css" />`;
      assert.ok(out.startsWith(start), out.slice(0, 200));
      assert.ok(out.trimEnd().endsWith(`</template></fds-${name}>`));
    });
  }

  it('names the feed of the page in the element, and in the footer not the shipped data', async () => {
    const feeds = feedOf({ title: 'Anderer Feed' });
    const call = ['render', 'leitlinien-matrix', '--mode', 'hydrate', '--feed', 'feed.json'];
    const { out, code } = await fds([...call, '--src', '/daten/feed.json?a=1&b=2'], feeds);
    assert.equal(code, 0);
    assert.match(out, / src="\/daten\/feed.json\?a=1&amp;b=2"/);
    assert.ok(textOf(out).includes('Zählen'));
    assert.ok(!out.includes('mitgelieferte Daten'));
    assert.equal((await fds(call, feeds)).code, 2);
  });
});

describe('the program fds', () => {
  it('says what is wrong with a call, and ends with 2', async () => {
    const calls: readonly (readonly [readonly string[], RegExp])[] = [
      [['render', 'nothing'], /no widget “nothing”.*leitlinien-matrix/],
      [['render', 'timelin'], /Did you mean timeline/],
      [['render'], /Which widget\?.*timeline/],
      [['render', 'timeline', 'quorum'], /too much: quorum/],
      [['paint', 'timeline'], /no command “paint”.*render/],
      [['render', 'timeline', '--land', 'DE-XX'], /no Land “DE-XX”.*DE-MV/],
      [['render', 'timeline', '--lang', 'fr'], /--lang is de or en/],
      [['render', 'timeline', '--mode', 'x'], /--mode is static or hydrate/],
      [['render', 'timeline', '--date', '2026-02-30'], /--date is a day/],
      [['render', 'timeline', '--since', '26.06.2025'], /--since is a day/],
      [['render', 'timeline', '--heading-level', '7'], /--heading-level/],
      [['render', 'timeline', '--heading-level', '3', '--page'], /1 or 2 with --page/],
      [['render', 'timeline', '--what'], /what/],
    ];
    for (const [args, message] of calls) {
      const { code, err, out } = await fds(args);
      assert.match(err, message, args.join(' '));
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
    }
  });

  it('ends with 1 for a feed that cannot be used, and reports bad records of one that can', async () => {
    const call = ['render', 'leitlinien-matrix', '--feed', 'feed.json'];
    for (const text of ['no json', '[]', '{"version":2}']) {
      const { code, err } = await fds(call, { 'feed.json': text });
      assert.equal(code, 1, text);
      assert.match(err, /^feed\.json: |^fds: feed\.json: /, text);
    }
    assert.equal((await fds(call)).code, 1);
    const lists = ['layers', 'goals', 'categories', 'leitlinien', 'topics', 'projects'];
    const broken = Object.fromEntries([...lists, 'events'].map((list) => [list, [{ id: '' }]]));
    for (const empty of [broken, { version: 1, sources: smallFeed()['sources'] }, { version: 1 }]) {
      const text = JSON.stringify({ ...(empty === broken ? smallFeed() : {}), ...empty });
      const { code, err, out } = await fds(call, { 'feed.json': text });
      assert.match(err, /feed\.json: Not one record of the strategy can be used/, text);
      assert.equal(code, 1);
      assert.equal(out, '');
    }
    const { code, err, out } = await fds(call, feedOf({ goals: [{ id: 'speed' }] }));
    assert.equal(code, 0);
    assert.match(err, /feed\.json: \/goals\/0/);
    assert.match(out, /Werkzeuge/);
  });

  it('writes a whole document, to a file, with a style sheet of its own', async () => {
    const call = ['render', 'timeline', '--page', '--out', 'seite.html', '--styles', '/fds/x.css'];
    const { code, out, files } = await fds(call);
    assert.equal(code, 0);
    assert.equal(out, '');
    const page = files.get('seite.html') ?? '';
    assert.match(page, /^<!doctype html>\n<html lang="de">/);
    assert.match(page, /<title>.*Digitalstrategie.*<\/title>/);
    assert.match(page, /href="\/fds\/x\.css"/);
    assert.match((await fds(['--help'])).out, /^ {2}render /m);
  });
});

describe('fds render --since', () => {
  const dated = feedOf({
    projects: [
      { id: 'old', title: 'Altes Werkzeug', added: '2024-01-01' },
      { id: 'new', title: 'Neues Werkzeug', added: '2025-07-01' },
    ],
    events: [{ id: 'e', title: 'Treffen', date: '2025-01-01', added: '2025-01-02' }],
  });
  const call = ['--feed', 'feed.json', '--since', '2025-06-26'];

  it('lists in plain HTML what is new of what the widget shows, or that nothing is', async () => {
    const { out } = await fds(['render', 'project-list', ...call], dated);
    assert.match(out, /class="news"/);
    assert.match(textOf(out), /Neues Werkzeug Neu/);
    assert.equal(out.split('class="badge"').length, 2);
    assert.match(textOf(out), /Neu seit dem 26\. Juni 2025: 1 Vorhaben Neues Werkzeug aufgenommen/);
    const { out: events } = await fds(['render', 'timeline', ...call, '--lang', 'en'], dated);
    assert.match(textOf(events), /since 26 June 2025/);
    assert.doesNotMatch(textOf(events), /Neues Werkzeug aufgenommen/);
    const { out: plain } = await fds(['render', 'project-list', '--feed', 'feed.json'], dated);
    assert.doesNotMatch(plain, /class="news"/);
  });

  it('marks it at every entry of the pyramid', async () => {
    const added = '2025-07-01';
    const feed = feedOf({
      layers: [
        { id: 'umbrella', title: 'Dach', added },
        { id: 'topics', title: 'Themen' },
        { id: 'projects', title: 'Vorhaben' },
      ],
      goals: [{ id: 'g', title: 'Ziel', added }],
      leitlinien: [{ id: 'l', title: 'Neue Leitlinie', goal: 'g', added }],
      topics: [{ id: 'x', title: 'Neues Thema', added }],
      projects: [
        { id: 'new', title: 'Neues Werkzeug', added },
        { id: 'old', title: 'Altes Werkzeug', added: '2024-01-01' },
      ],
    });
    const { out } = await fds(['render', 'strategy-pyramid', ...call], feed);
    const marked = [...out.matchAll(/([^<>]+)(?:<\/strong>)?\s*<strong class="badge">/g)];
    assert.deepEqual(
      marked.map(([, name = '']) => name.trim()),
      ['Dach', 'Ziel', 'Neue Leitlinie', 'Neues Thema', 'Neues Werkzeug'],
    );
  });

  it('gives the element its attribute, and the list in its shadow root', async () => {
    const args = ['render', 'project-list', ...call, '--mode', 'hydrate', '--src', '/f.json'];
    const { out } = await fds(args, dated);
    assert.match(out, /^<fds-project-list[^>]* since="2025-06-26"/);
    assert.match(textOf(out), /Neu seit dem 26\. Juni 2025: 1 Vorhaben/);
  });

  it('lists it in each widget that has records of its own', async () => {
    const silent: string[] = [];
    for (const name of staticNames) {
      const { out } = await fds(['render', name, ...call], dated);
      if (!out.includes('class="news"')) silent.push(name);
    }
    assert.deepEqual(silent, ['cascade', 'quorum', 'about']);
  });
});

/** The selectors of a style sheet that are not nested in another one's rule. */
function outermost(sheet: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, prelude = '', sign] of sheet.matchAll(/([^{};]*)([{};])/g)) {
    const selector = prelude.trim();
    if (sign === '}') open.pop();
    if (sign !== '{') continue;
    if (!selector.startsWith('@') && open.every((each) => each.startsWith('@'))) {
      found.push(selector);
    }
    open.push(selector);
  }
  return found;
}

describe('dist/static', () => {
  let files: readonly StaticFile[];
  before(async () => {
    files = await staticFiles(snapshotJson);
  });
  const file = (name: string): string => files.find((each) => each.name === name)?.text ?? '';

  it('has every widget in both forms and languages, their style sheets and a page of all', () => {
    const wanted = staticNames.flatMap((name) => [
      `${name}.de.html`,
      `${name}.en.html`,
      `${name}.hydrate.de.html`,
      `${name}.hydrate.en.html`,
      `${name}.hydrate.css`,
    ]);
    assert.deepEqual(
      files.map(({ name }) => name).sort(),
      [...wanted, 'fds-static.css', 'index.html'].sort(),
    );
    for (const name of staticNames) assert.ok(file('index.html').includes(`fds-static fds-`), name);
    const ids = [...file('index.html').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'every id stands once');
  });

  it('does not depend on the day of the build', async () => {
    const { now } = Date;
    Date.now = () => Date.UTC(2031, 4, 1);
    try {
      assert.deepEqual(await staticFiles(snapshotJson), files);
    } finally {
      Date.now = now;
    }
  });

  it('keeps its rules to its own classes', () => {
    const sheet = file('fds-static.css').replace(/\/\*[^]*?\*\//g, '');
    const foreign = outermost(sheet).filter(
      // `:host` is for the same rules in a widget: in a page it is nothing.
      (each) => !/^((:host [^,]+,\s+)?\.fds-|from|to|\d)/.test(each),
    );
    assert.deepEqual(foreign, []);
  });
});
