import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { choiceFromAddress, usualChoice } from '../snippets/choice-address.js';
import { embedSnippet } from '../snippets/embed-snippet.js';
import { EMBED_CMS, type EmbedChoice, type EmbedSnippet } from '../snippets/embed.types.js';
import {
  meantAddress,
  pinnedBase,
  policySource,
  toBase,
  toFeedAddress,
} from '../snippets/kit-address.js';
import { widgetWords } from '../snippets/widget-names.js';
import { allChoices, facts } from './choices.fixture.js';

/** The elements of some HTML, in order, as a browser's parser sees them. */
interface Parsed {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function elements(html: string): readonly Parsed[] {
  const walk = (node: Node): readonly Parsed[] => {
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: node.tagName, attributes }, ...node.childNodes.flatMap(walk)];
  };
  return parseFragment(html).childNodes.flatMap(walk);
}

const usual = usualChoice('https://HOST/fds/');
const make = (change: Partial<EmbedChoice> = {}): EmbedSnippet =>
  embedSnippet({ ...usual, ...change }, facts);

const tags = (html: string, tag: string): readonly Parsed[] =>
  elements(html).filter((each) => each.tag === tag);

describe('a snippet', () => {
  for (const choice of allChoices('https://HOST/fds/')) {
    const { form, edition, widgets, lang, land } = choice;
    it(`is whole: ${form}, ${edition}, ${widgets.join(' + ')}, ${land ?? 'all'}, ${lang}`, () => {
      const snippet = embedSnippet(choice, facts);
      assert.equal(snippet.impossible, undefined);
      const found = elements(snippet.code);
      // No inline script or style, no handler: a strict policy would block each of them.
      for (const { tag, attributes } of found) {
        const names = Object.keys(attributes);
        assert.ok(!names.some((name) => name === 'style' || name.startsWith('on')), names.join());
        assert.ok(tag !== 'style');
        if (tag === 'script') assert.ok(attributes['src']);
      }
      if (form === 'script' || form === 'div') {
        const links = found.filter(({ tag }) => tag === 'a');
        assert.equal(links.length, widgets.length, 'a fallback in every element');
        assert.ok(links.every(({ attributes }) => /^https:/.test(attributes['href'] ?? '')));
      }
      const script = tags(snippet.code, 'script')[0];
      assert.equal(script !== undefined, form !== 'static');
      if (script) assert.equal('integrity' in script.attributes, edition === 'pinned');
      assert.equal(Object.keys(snippet.guides).join(), EMBED_CMS.join());
      assert.ok(Object.values(snippet.guides).every(({ steps }) => steps.length >= 4));
    });
  }

  it('is the one of the manual for the usual choice', () => {
    assert.equal(
      make().code,
      `<link rel="stylesheet" href="https://HOST/fds/fds.css">
<script type="module" src="https://HOST/fds/fds.js" crossorigin="anonymous"></script>

<fds-leitlinien-matrix src="https://HOST/fds/feed.v1.json" lang="de">
  <a href="https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie">Leitlinien der Föderalen Digitalstrategie beim IT-Planungsrat</a>
</fds-leitlinien-matrix>`,
    );
  });

  it('puts one fds-strategy round several widgets, with what they share', () => {
    const { body } = make({ widgets: ['project-map', 'timeline'], land: 'DE-BY', theme: 'dark' });
    const [strategy, map, , timeline] = elements(body);
    assert.deepEqual(strategy, {
      tag: 'fds-strategy',
      attributes: {
        src: 'https://HOST/fds/feed.v1.json',
        land: 'DE-BY',
        lang: 'de',
        'data-theme': 'dark',
      },
    });
    assert.deepEqual([map?.tag, timeline?.tag], ['fds-project-map', 'fds-timeline']);
    assert.deepEqual(map?.attributes, {});
  });

  it('has the same attributes as div', () => {
    const { body } = make({
      form: 'div',
      land: 'DE-HB',
      since: '2025-06-26',
      theme: 'light',
      headingLevel: 3,
    });
    assert.deepEqual(elements(body)[0]?.attributes, {
      'data-fds': 'leitlinien-matrix',
      'data-fds-src': 'https://HOST/fds/feed.v1.json',
      'data-fds-land': 'DE-HB',
      'data-fds-since': '2025-06-26',
      'data-fds-lang': 'de',
      'data-fds-data-theme': 'light',
      'data-fds-heading-level': '3',
    });
  });

  it('seals a frame off, names it, and links its page', () => {
    const { body } = make({
      form: 'iframe',
      land: 'DE-BY',
      since: '2025-06-26',
      feed: 'https://FEEDHOST/a?b=c&d=e',
    });
    const [frame] = tags(body, 'iframe');
    assert.ok(frame);
    const { src, title, sandbox, loading } = frame.attributes;
    assert.ok(src && title && sandbox);
    const query = new URL(src).searchParams;
    assert.equal(query.get('widget'), 'leitlinien-matrix');
    assert.equal(query.get('land'), 'DE-BY');
    assert.equal(query.get('since'), '2025-06-26');
    assert.equal(query.get('src'), 'https://FEEDHOST/a?b=c&d=e');
    assert.ok(title.includes(widgetWords('leitlinien-matrix', 'de').title));
    assert.doesNotMatch(sandbox, /allow-same-origin|allow-top-navigation/);
    assert.equal(loading, 'lazy');
    assert.equal(tags(body, 'a')[0]?.attributes['href'], src);
  });

  it('names the four main widgets together by the name that the frame has for them', () => {
    const widgets = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'] as const;
    const src = tags(make({ form: 'iframe', widgets }).body, 'iframe')[0]?.attributes['src'];
    assert.equal(new URL(src ?? '').searchParams.get('widget'), 'strategy');
  });

  it('escapes whatever an address brings', () => {
    const texts = fc.webUrl({ withFragments: true, withQueryParameters: true });
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string()),
        fc.constantFrom('script', 'div', 'iframe'),
        (text, form) => {
          const feed = toFeedAddress(text);
          const base = toBase(text);
          if (feed === undefined || base === undefined) return;
          const snippet = make({ feed, base, form });
          const name = form === 'div' ? 'data-fds-src' : 'src';
          const shown = elements(snippet.body)[0]?.attributes[name] ?? '';
          const found =
            form === 'iframe' ? new URL(shown, 'https://x.example').searchParams.get('src') : shown;
          assert.equal(found, feed);
          assert.ok(tags(snippet.head, 'script')[0]?.attributes['src']?.startsWith(base));
          assert.equal(elements(snippet.code).length, 4);
        },
      ),
    );
  });

  it('says why something is impossible, and then has no code', () => {
    const cases: readonly (readonly [Partial<EmbedChoice>, RegExp])[] = [
      [{ widgets: [] }, /mindestens einen/],
      [{ form: 'static', widgets: ['timeline', 'filter'] }, /Suche und Filter/],
    ];
    for (const [change, why] of cases) {
      const { code, impossible } = make(change);
      assert.equal(code, '');
      assert.match(impossible ?? '', why);
    }
    const unknown = { version: '', files: {} };
    const pinned = embedSnippet({ ...usual, edition: 'pinned' }, unknown, 'en');
    assert.match(pinned.impossible ?? '', /hash of fds\.classic\.js is missing/);
    assert.equal(embedSnippet({ ...usual, form: 'static' }, unknown).code, '');
  });
});

describe('the pinned edition', () => {
  it('takes the folder of the version where the address floats, and the feed from where it lives', () => {
    const { code } = make({ edition: 'pinned', base: 'https://HOST/fds/0/' });
    assert.ok(code.includes('https://HOST/fds/0.1.0/fds.classic.js"'));
    assert.ok(code.includes('src="https://HOST/fds/0/feed.v1.json"'));
    assert.ok(code.includes('integrity="sha384-BBBB"'));
    assert.ok(code.includes('crossorigin="anonymous"'));
  });

  it('leaves other folders as they are', () => {
    for (const base of [
      'https://HOST/fds/',
      'https://HOST/1/',
      'https://HOST/0.2/',
      'https://127.0.0.1/',
    ])
      assert.equal(pinnedBase(base, facts), base);
    assert.equal(pinnedBase('https://HOST/fds/0.1/', facts), 'https://HOST/fds/0.1.0/');
    assert.equal(pinnedBase('/0/', facts), '/0.1.0/');
  });

  it('warns of a feed that never changes, and not of a host that looks like a version', () => {
    const says = (base: string): boolean =>
      make({ base }).notes.some((note) => note.includes('ändern sich dort nie'));
    assert.equal(says('https://HOST/fds/0.1.0/'), true);
    assert.equal(says('https://HOST/fds/'), false);
    assert.equal(says('https://127.0.0.1/'), false);
  });
});

describe('the policy', () => {
  const strict = "default-src 'none'; base-uri 'none'; form-action 'none'";

  it('has no finding of high severity, for any choice', () => {
    for (const base of ['https://kit.example/fds/', '/fds/']) {
      for (const choice of allChoices(base)) {
        const { text } = embedSnippet(choice, facts).csp;
        const { csp } = new CspParser(`${strict}; ${text}`);
        const findings = new CspEvaluator(csp).evaluate();
        const grave = findings.filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
        assert.deepEqual(
          grave.map(({ directive, description }) => `${directive}: ${description}`),
          [],
          text,
        );
      }
    }
  });

  it('asks for what the form needs and nothing else', () => {
    const feed = 'https://FEEDHOST/feed.json';
    const directives = (change: Partial<EmbedChoice>): string => make(change).csp.text;
    assert.equal(
      directives({ feed }),
      'script-src https://HOST; style-src https://HOST; connect-src https://FEEDHOST;',
    );
    assert.equal(
      directives({ form: 'iframe', feed }),
      'frame-src https://HOST; script-src https://HOST;',
    );
    assert.equal(directives({ form: 'static' }), 'style-src https://HOST;');
  });

  it("is 'self' where the kit lies on the page's own server, and says so", () => {
    const { text, notes } = make({ base: '/fds/' }).csp;
    assert.equal(text, "script-src 'self'; style-src 'self'; connect-src 'self';");
    assert.match(notes[0] ?? '', /auf demselben Server/);
    assert.match(make().csp.notes[0] ?? '', /'self' an der Stelle von https:\/\/HOST/);
  });
});

describe('the privacy paragraph', () => {
  it('names each host and file, and what is not done', () => {
    const { de, en } = make({ feed: 'https://FEEDHOST/feed.json' }).privacy;
    for (const text of [de, en]) {
      assert.match(text, /HOST: fds\.js, fds\.css/);
      assert.match(text, /FEEDHOST/);
      assert.match(text, /IP/);
      assert.match(text, /Cookies|cookies/);
    }
  });

  it('promises no transfer to others where everything lies on the own server', () => {
    const { de } = make({ base: '/fds/' }).privacy;
    assert.match(de, /eigenen Server/);
    assert.doesNotMatch(de, /IP-Adresse|ergänzen/);
  });

  it('does not call a feed of somebody else the own server', () => {
    for (const form of ['script', 'iframe'] as const) {
      const { de } = make({ base: '/fds/', feed: 'https://FEEDHOST/feed.json', form }).privacy;
      assert.match(de, /von FEEDHOST: die angezeigten Daten/);
      assert.match(de, /IP-Adresse.*an FEEDHOST/);
      assert.doesNotMatch(de, /keine Verbindung zu anderen/);
    }
  });
});

describe('addresses that somebody types', () => {
  it('are tidied up', () => {
    assert.equal(toBase(' https://HOST/fds '), 'https://HOST/fds/');
    assert.equal(toBase('https://HOST/fds/fds.js?v=2#x'), 'https://HOST/fds/');
    assert.equal(toBase('https://HOST'), 'https://HOST/');
    assert.equal(toBase('/fds'), '/fds/');
    assert.equal(toBase('https://HOST/fds/0.1.0'), 'https://HOST/fds/0.1.0/');
  });

  it('are freed of what comes along when they are copied', () => {
    const copied = [
      '„https://a.de/fds“',
      '\u200Bhttps://a.de/fds',
      '<https://a.de/fds>',
      '»https://a.de/fds«',
    ];
    for (const text of copied) assert.equal(toBase(text), 'https://a.de/fds/', text);
    assert.equal(meantAddress('portal．hessen．de/fds'), 'https://portal.hessen.de/fds');
  });

  it('stay paths where they are paths', () => {
    for (const text of [
      'fds/',
      './fds',
      '../fds',
      'kit-0.1.0/',
      'assets/fds',
      '/a.b/fds',
      'fds.v2/',
    ])
      assert.equal(toBase(text), text.endsWith('/') ? text : `${text}/`, text);
    assert.equal(toFeedAddress('feed.v1.json'), 'feed.v1.json');
  });

  it('give a policy that a header can hold', () => {
    const source = (text: string): string => policySource(toBase(text) ?? 'none');
    assert.equal(source('https://thüringen.de/fds/'), 'https://xn--thringen-75a.de');
    assert.equal(source('https://Portal.Example:443/fds/'), 'https://portal.example');
    assert.equal(source('https://HOST/fds/'), 'https://HOST');
    assert.equal(source('/fds/'), "'self'");
  });

  it('are refused where they are none', () => {
    for (const text of [
      '',
      'https//portal.hessen.de/fds',
      'portal_test.hessen.de/fds',
      'portal.hessen.de./fds',
      'portal.hessen.de,/fds',
      'user@portal.hessen.de/fds',
      '[::1]/fds',
      'münchen',
      'https://https://portal.hessen.de',
      'https://user:pw@portal.hessen.de/fds',
      'https://portal.hessen.de;x/fds',
      'https://portal.hessen.de,x/fds',
      'javascript:alert(1)',
      '//HOST/fds/',
      'data:,x',
      'https://',
      'a b',
      "x'y",
      'file:///x/',
    ])
      assert.equal(toBase(text), undefined, text);
  });
});

describe('an address without https://', () => {
  it('is known by its host', () => {
    const hosts = ['portal.hessen.de/fds', 'www.münchen.de', 'localhost:8080/fds/', '10.0.0.1/x'];
    for (const text of hosts) assert.equal(meantAddress(text), `https://${text}`);
  });
  it('is not seen in paths and files', () => {
    const others = ['/fds/', 'fds/', 'feed.v1.json', 'fds.js', '../fds/', 'https://a.de/', '', 'x'];
    for (const text of others) assert.equal(meantAddress(text), undefined, text);
  });
  it('is completed where it comes with a link', () => {
    const { base } = choiceFromAddress('base=portal.hessen.de/fds', usualChoice('/fds/'));
    assert.equal(base, 'https://portal.hessen.de/fds/');
  });
});

describe('an accent', () => {
  const wine = { light: '#7a1f3d', dark: '#f0a3bd' };
  it('is a rule for the style sheet, and no style in the code', () => {
    const { css, code, notes } = make({ accent: wine });
    assert.equal(css, ':root {\n  --fds-color-accent: light-dark(#7a1f3d, #f0a3bd);\n}');
    assert.doesNotMatch(code, /style=|<style/);
    assert.deepEqual(notes, make({}).notes);
    assert.equal(make({}).css, '');
  });
  it('says where it cannot be read', () => {
    const { notes } = make({ accent: { light: '#7a1f3d', dark: '#7a1f3d' } });
    const found = notes.filter((note) => note.includes('Akzentfarbe'));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /auf dunklem Grund nur 1,7 : 1/);
  });
  it('does not reach a frame, and says so', () => {
    const { css, notes } = make({ form: 'iframe', accent: wine });
    assert.equal(css, '');
    assert.ok(notes.some((note) => note.includes('Akzentfarbe des Kits')));
  });
});

describe('the lines that ask for modules early', () => {
  const names = ['core', 'feed', 'timeline', 'project-map', 'laender', 'english', 'narrowing'];
  const files = Object.fromEntries(names.map((name) => [`chunks/${name}-0.1.0.js`, 'sha384-DDDD']));
  const known = { ...facts, files: { ...facts.files, ...files } };
  const preload = (change: Partial<EmbedChoice>): readonly string[] =>
    tags(embedSnippet({ ...usual, ...change }, known).preload, 'link').map(({ attributes }) => {
      assert.equal(attributes['rel'], 'modulepreload');
      return (attributes['href'] ?? '').replace('https://HOST/fds/chunks/', '');
    });

  it('name what the chosen widgets need, each file once', () => {
    assert.deepEqual(preload({ widgets: ['timeline'] }), [
      'core-0.1.0.js',
      'feed-0.1.0.js',
      'timeline-0.1.0.js',
    ]);
    assert.deepEqual(preload({ widgets: ['project-map', 'timeline'], lang: 'en', land: 'DE-BY' }), [
      'core-0.1.0.js',
      'feed-0.1.0.js',
      'laender-0.1.0.js',
      'english-0.1.0.js',
      'narrowing-0.1.0.js',
      'project-map-0.1.0.js',
      'timeline-0.1.0.js',
    ]);
  });

  it('name no file that the build does not have', () => {
    assert.deepEqual(preload({ widgets: ['leitlinien-matrix'] }), [
      'core-0.1.0.js',
      'feed-0.1.0.js',
    ]);
    assert.equal(make({ widgets: ['timeline'] }).preload, '');
  });

  it('are not there for forms that take no module', () => {
    for (const form of ['iframe', 'static'] as const) assert.deepEqual(preload({ form }), []);
    assert.deepEqual(preload({ edition: 'pinned' }), []);
  });
});
