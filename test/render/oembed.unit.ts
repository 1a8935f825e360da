/** `fds oembed`, and the pages that are shipped. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { embedNames, staticForm } from '../../src/embed/embed-widgets.js';
import { embedFiles, HOST_BASE, type OembedDocument } from '../../src/render/oembed.js';
import { runFds, type Outcome } from '../support/program.js';
import { provider } from '../../src/catalogue.js';
import { frameParameters } from '../../src/render/frame-parameters.js';
import { staticWidgets } from '../../src/static-widgets.generated.js';

const fds = (...args: readonly string[]): Promise<Outcome> =>
  runFds(args, {}, { shippedFeed: () => Promise.reject(new Error('no feed is needed')) });

type Element = DefaultTreeAdapterMap['element'];

/** All elements of a document, those in templates too. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return found;
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

const BASE = 'https://land.example/fds/0.1.0/';

describe('fds oembed', () => {
  it('writes a page and an answer for every widget and for all of them', async () => {
    const { code, files, err, out } = await fds('oembed', '--base', BASE, '--out', 'kit/');
    assert.equal(code, 0);
    assert.equal(err + out, '');
    const wanted = embedNames.flatMap((name) => [
      `kit/embed/${name}.html`,
      `kit/oembed/${name}.json`,
    ]);
    assert.deepEqual([...files.keys()].sort(), ['kit/embed.html', ...wanted].sort());
  });

  it('gives answers as the specification asks for, with whole addresses', async () => {
    const { files } = await fds('oembed', '--base', BASE.slice(0, -1), '--out', 'kit');
    for (const name of embedNames) {
      const answer = JSON.parse(files.get(`kit/oembed/${name}.json`) ?? '') as OembedDocument;
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      assert.equal(answer.provider_url, BASE);
      assert.equal(answer.provider_name, 'Föderale Digitalstrategie');
      assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
      assert.ok(answer.cache_age > 0);
      const frame = elementsOf(answer.html).find(({ tagName }) => tagName === 'iframe');
      assert.equal(attribute(frame, 'src'), `${BASE}embed/${name}.html`);
      assert.equal(attribute(frame, 'title'), answer.title);
      assert.equal(attribute(frame, 'width'), String(answer.width));
      assert.equal(attribute(frame, 'height'), String(answer.height));
      assert.equal(attribute(frame, 'loading'), 'lazy');
      const sandbox = attribute(frame, 'sandbox')?.split(' ') ?? [];
      assert.ok(sandbox.includes('allow-scripts'));
      for (const right of ['allow-same-origin', 'allow-top-navigation', 'allow-forms']) {
        assert.ok(!sandbox.includes(right), right);
      }
      assert.equal(attribute(frame, 'style'), undefined);
    }
  });

  it('writes in English, and in the name of whoever offers the frames', async () => {
    const call = ['--base', BASE, '--out', 'kit', '--lang', 'en', '--provider', 'Land "X" & Y'];
    const { files } = await fds('oembed', ...call);
    const answer = JSON.parse(files.get('kit/oembed/timeline.json') ?? '') as OembedDocument;
    assert.equal(answer.title, 'The path of the strategy – Federal Digital Strategy');
    assert.equal(answer.provider_name, 'Land "X" & Y');
    assert.match(files.get('kit/embed/timeline.html') ?? '', /^<!doctype html>\n<html lang="en"/);
  });

  it('says what is wrong with a call, and ends with 2; with 1 where it cannot write', async () => {
    for (const [args, message] of [
      [['--out', 'x'], /--base is missing/],
      [['--base', BASE], /-o is missing/],
      [['--base', '/fds/', '--out', 'x'], /--base is an address.*not “\/fds\/”/],
      [['--base', 'javascript:1', '--out', 'x'], /--base is/],
      [['--base', 'https://a@b/', '--out', 'x'], /--base is/],
      [['--base', `${BASE}?x`, '--out', 'x'], /--base is/],
      [['--base', BASE, '--out', 'x', '--since', 'gestern'], /--since cannot be “gestern”/],
      [['--base', BASE, '--out', 'x', '--theme', 'grau'], /--theme cannot.*light, dark/],
      [['--base', BASE, '--out', 'x', '--land', 'XX'], /--land cannot be “XX”.*DE-MV/],
      [['--base', BASE, '--out', 'x', '--lang', 'fr'], /--lang is de or en/],
      [['--base', BASE, '--out', 'x', 'timeline'], /timeline/],
    ] as const) {
      const { code, err, files } = await fds('oembed', ...args);
      assert.match(err, message);
      assert.equal(code, 2);
      assert.equal(files.size, 0);
    }
    const closed = { writeFile: () => Promise.reject(new Error('not allowed')) };
    const { code, err } = await runFds(['oembed', '--base', BASE, '--out', 'x'], {}, closed);
    assert.equal(code, 1);
    assert.match(err, /not allowed/);
    assert.match((await fds('oembed', '--help')).out, /Usage: fds oembed/);
  });

  it('puts what frames are to show into their address, all that a strategy may be told', async () => {
    const call = [
      'oembed',
      '--base',
      BASE,
      '--out',
      'kit',
      '--land',
      'MV',
      '--since',
      '2025-06-26',
    ];
    const { code, files } = await fds(...call, '--src', 'https://land.example/f.json?a=1&b=2');
    assert.equal(code, 0);
    const answer = JSON.parse(files.get('kit/oembed/timeline.json') ?? '') as OembedDocument;
    const frame = elementsOf(answer.html).find(({ tagName }) => tagName === 'iframe');
    const url = new URL(attribute(frame, 'src') ?? '');
    assert.equal(url.pathname, '/fds/0.1.0/embed/timeline.html');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      src: 'https://land.example/f.json?a=1&b=2',
      land: 'MV',
      since: '2025-06-26',
    });
    const told = Object.keys(provider.attributes).map((name) => name.replace('data-', ''));
    const known = [...Object.keys(frameParameters), 'id', 'lang', 'linkable'];
    assert.deepEqual(
      told.filter((name) => !known.includes(name)),
      [],
      'an attribute of fds-strategy without an option of fds oembed',
    );
  });
});

describe('the pages for frames', () => {
  const files = embedFiles({ base: HOST_BASE, lang: 'de' });
  const pages = files.filter(({ path }) => path.endsWith('.html'));

  it('work under a strict policy: nothing inline, no file of others', () => {
    assert.equal(pages.length, embedNames.length + 1);
    for (const { path, text } of pages) {
      for (const element of elementsOf(text)) {
        const { tagName, attrs } = element;
        assert.ok(tagName !== 'style', path);
        if (tagName === 'script') assert.equal(element.childNodes.length, 0);
        for (const { name, value } of attrs) {
          assert.doesNotMatch(name, /^(style|on.*)$/, path);
          if (name !== 'src' && (name !== 'href' || attribute(element, 'rel') === 'alternate')) {
            continue;
          }
          const up = path.startsWith('embed/') ? '../' : '';
          assert.match(value, new RegExp(`^${up}[\\w-]+(/[\\w-]+)?(\\.[\\w-]+)+$`), path);
        }
      }
    }
  });

  it('have a title of their own, and lead to their answer and to a form without a script', () => {
    const titles = pages.map(({ text }) => /<title>(.*)<\/title>/.exec(text)?.[1]);
    assert.equal(new Set(titles).size, embedNames.length, 'embed.html and strategy share one');
    for (const { path, text } of pages) {
      const name = /^embed\/(.*)\.html$/.exec(path)?.[1] ?? 'strategy';
      const all = elementsOf(text);
      const link = all.find((each) => attribute(each, 'type') === 'application/json+oembed');
      assert.equal(attribute(link, 'rel'), 'alternate');
      assert.equal(attribute(link, 'href'), `${HOST_BASE}oembed/${name}.json`);
      assert.match(text, /<noscript><p>.*<a href="(\.\.\/)?static\/[\w.-]+\.html">/);
    }
  });

  it('know which widgets have a form without a script', () => {
    for (const name of embedNames) {
      const own = name in staticWidgets ? `static/${name}.en.html` : 'static/index.html';
      assert.equal(staticForm(name, 'en'), own);
    }
  });
});
