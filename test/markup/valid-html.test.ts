/** Every page and piece that the kit generates is valid HTML: no error and no warning of the W3C's checker. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { staticNames } from '../../src/catalogue.js';
import { runFds } from '../support/program.js';
import { distFiles, readJson, readText, root } from '../package/dist.js';
import { fullRecords } from '../support/full-records.js';
import { documentsOf, inPage } from '../support/checked-pages.js';
import { complaintsAbout } from '../support/html-checker.js';
import { smallFeed } from '../support/small-feed.js';

const LANGUAGES = ['de', 'en'];
const FEEDS: Readonly<Record<string, string>> = {
  small: JSON.stringify(smallFeed()),
  full: JSON.stringify({
    ...smallFeed(),
    ...Object.fromEntries(Object.entries(fullRecords).map(([list, record]) => [list, [record]])),
  }),
};

async function rendered(args: readonly string[]): Promise<string> {
  const { code, out, err } = await runFds(args, FEEDS);
  assert.equal(code, 0, err);
  return out;
}

/** All ways to call the program that make other markup. */
function calls(): readonly (readonly string[])[] {
  return staticNames.flatMap((name) => [
    ...LANGUAGES.flatMap((lang) =>
      ['static', 'hydrate'].flatMap((mode) => {
        const call = ['render', name, '--lang', lang, '--mode', mode];
        return [call, [...call, '--page'], [...call, '--land', 'DE-MV', '--heading-level', '4']];
      }),
    ),
    ['render', name, '--page', '--heading-level', '2'],
    ['render', name, '--heading-level', '0'],
    ...Object.keys(FEEDS).map((feed) => ['render', name, '--feed', feed, '--page']),
  ]);
}

/** What the build has written, the demo's pages with the address of a kit in them. */
function files(): readonly (readonly [string, string])[] {
  const demo = readdirSync(join(root, 'demo/portal'))
    .filter((name) => /\.(html|svg)$/.test(name))
    .map(
      (name) => [`demo-${name}`, readFileSync(join(root, 'demo/portal', name), 'utf8')] as const,
    );
  const oembed = distFiles('.json')
    .filter((path) => path.startsWith('oembed/'))
    .map((path) => [`${path}.html`, readJson<{ html: string }>(`dist/${path}`).html] as const);
  const built = [...distFiles('.html'), ...distFiles('.svg')].map(
    (path) => [path, readText(`dist/${path}`)] as const,
  );
  return [...built, ...oembed, ...demo].map(([name, text]) => [
    name,
    text.replaceAll('{{KIT}}', 'https://kit.example/fds'),
  ]);
}

describe('generated HTML', () => {
  let complaints: ReadonlyMap<string, readonly string[]>;

  before(async () => {
    const texts = [...files()];
    for (const call of calls()) {
      texts.push([`${call.join('_').replaceAll('--', '')}.html`, await rendered(call)]);
    }
    const isDrawing = (name: string): boolean => name.endsWith('.svg');
    complaints = await complaintsAbout(
      new Map(
        texts.flatMap(([name, text]) =>
          isDrawing(name) ? [[name, text] as const] : documentsOf(name, text),
        ),
      ),
    );
  });

  const kinds: Readonly<Record<string, (name: string) => boolean>> = {
    'pages for frames, the assistant and editors': (name) =>
      /^(embed|assistant|editors)/.test(name),
    'oEmbed fragments': (name) => name.startsWith('oembed'),
    'the demo': (name) => name.startsWith('demo'),
    'the static form in dist/': (name) => name.startsWith('static'),
    'what fds render writes': (name) => name.startsWith('render'),
  };
  for (const [kind, belongs] of Object.entries(kinds)) {
    it(`is valid: ${kind}`, () => {
      const names = [...complaints.keys()].filter(belongs);
      assert.ok(names.length > 0, 'there are such documents');
      const lines = names.flatMap((name) =>
        [...new Set(complaints.get(name))].map((line) => `${name}: ${line}`),
      );
      assert.deepEqual(lines, []);
    });
  }

  it('finds faults', async () => {
    const faulty = await complaintsAbout(
      new Map([
        ['part.html', inPage('<p part="x">a</p>')],
        ['role.html', inPage('<table><tr role="row"><td role="cell">1</td></tr></table>')],
        ['heading.html', inPage('<h3>b</h3>').replace(/<h1>.*<\/h1>/, '')],
        ['good.html', inPage('<p>a</p>')],
      ]),
    );
    const found = [...faulty].map(([name, lines]) => [name, lines.length > 0]);
    assert.deepEqual(found, [
      ['part.html', true],
      ['role.html', true],
      ['heading.html', true],
      ['good.html', false],
    ]);
  });
});
