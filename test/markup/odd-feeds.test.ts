/** Whatever a feed says, what `fds render` makes of it is valid HTML: no error and no warning of the W3C's checker. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { staticNames } from '../../src/catalogue.js';
import {
  feedOfAddress,
  feedOfSigns,
  longFeed,
  poorerFeeds,
  richFeed,
} from '../support/changed-feeds.js';
import { documentsOf } from '../support/checked-pages.js';
import { inheritedFeed } from '../support/extreme-feeds.js';
import { complaintsAbout } from '../support/html-checker.js';
import { runFds } from '../support/program.js';
import type { JsonObject } from '../support/small-feed.js';

const PAGE = ['--page'];
const ENGLISH = ['--page', '--lang', 'en'];
const LIVE = ['--mode', 'hydrate', '--src', 'https://example.org/feed.json'];

const ADDRESSES = [
  'https://www.it-planungsrat.de/suche?tx_solr[q]=fds',
  'https://x.de/a|b[c]{d}^`"\\e?a|b[c]{d}^`"\\e#a|b[c]{d}^`"\\e#f',
  'https://x.de/%zz?%#%4',
  'https://x.de/ä ö?ü=ß#é',
  'http://user:pw@x.de/',
  'https://xn--zzzz--/',
  'https://a..b/',
  `https://${'a'.repeat(64)}.de/`,
  'javascript:alert(1)',
  '[]{}|^`"%zz\\',
];

const MAIL = [
  'a@x.de',
  'ä@münchen.de',
  'a%zz@x.de',
  'a[b]{c}|^`\\d@x.de',
  '"a b"@x.de',
  'a#b@x.de',
];

const SIGNS = {
  'control characters': '\0\u0001\b\v\f\u000E\u001F\u007F\u0080\u0085\u009F',
  'code points that are no characters': '\uFDD0\uFFFE\uFFFF\u{1FFFE}\u{10FFFF}',
  'the first half of a character': '\uD83D',
  'the second half of a character': '\uDC00',
  'an accent': '\u0301',
  'an accent that makes another letter': 'a\u0308',
  'the second part of a syllable': '\u1161',
  'a sign that is another one': '\u212B',
  'blanks and marks without a picture': '\r\n\t\u00A0\u00AD\u200B\u200D\u202E\uFEFF\u{E0001}',
  'what looks like markup': '<!--lit-part--><b title="x">&amp;&#0;</p>]]>',
};

/** Feeds of one kind, and how they are rendered. */
interface Kind {
  readonly feeds: readonly JsonObject[];
  readonly modes: readonly (readonly string[])[];
}

const kinds: Readonly<Record<string, Kind>> = {
  'with titles longer than their place': { feeds: [longFeed(259)], modes: [PAGE, ENGLISH, LIVE] },
  'with prose longer than its place': { feeds: [longFeed(1554)], modes: [PAGE, ENGLISH, LIVE] },
  'with lists longer than their place': { feeds: [richFeed(70)], modes: [PAGE, LIVE] },
  'without one of their parts': { feeds: poorerFeeds(), modes: [PAGE, LIVE] },
  'with ids that mean something to JavaScript': { feeds: [inheritedFeed()], modes: [PAGE, LIVE] },
  'with odd addresses': {
    feeds: ADDRESSES.map((each) => feedOfAddress('url', each)),
    modes: [PAGE],
  },
  'with odd addresses of mail': {
    feeds: MAIL.map((each) => feedOfAddress('email', each)),
    modes: [PAGE],
  },
  ...Object.fromEntries(
    Object.entries(SIGNS).map(([name, signs]) => [
      `with ${name} in each text`,
      { feeds: [feedOfSigns(signs)], modes: [PAGE, LIVE] },
    ]),
  ),
};

async function rendered(call: readonly string[], feed: string): Promise<string> {
  const { code, out, err } = await runFds([...call, '--feed', 'feed'], { feed });
  assert.equal(code, 0, `${call.join(' ')}: ${err}`);
  return out;
}

/** Every widget of the feeds of a kind, as documents. */
async function documentsOfKind(kind: string): Promise<readonly (readonly [string, string])[]> {
  const { feeds, modes } = kinds[kind] ?? { feeds: [], modes: [] };
  const documents: (readonly [string, string])[] = [];
  for (const [n, feed] of feeds.entries()) {
    const json = JSON.stringify(feed);
    for (const mode of modes) {
      for (const widget of staticNames) {
        const text = await rendered(['render', widget, ...mode], json);
        const name = [kind, n, widget, ...mode.slice(0, 3)].join(' ').replace(/--/g, '');
        documents.push(...documentsOf(`${name}.html`, text));
      }
    }
  }
  return documents;
}

describe('what fds render makes of feeds', () => {
  let complaints: ReadonlyMap<string, readonly string[]>;

  before(async () => {
    const documents = new Map<string, string>();
    for (const kind of Object.keys(kinds)) {
      for (const [name, text] of await documentsOfKind(kind)) documents.set(name, text);
    }
    complaints = await complaintsAbout(documents);
  });

  for (const kind of Object.keys(kinds)) {
    it(`is valid: ${kind}`, () => {
      const names = [...complaints.keys()].filter((name) => name.startsWith(`${kind} `));
      assert.ok(names.length > 0, 'there are such documents');
      const lines = names.flatMap((name) =>
        [...new Set(complaints.get(name))].map((line) => `${name}: ${line}`),
      );
      assert.deepEqual(lines, []);
    });
  }
});
