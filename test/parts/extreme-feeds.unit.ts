import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { renderWidget } from '../../src/render/render-widget.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { smallFeed } from '../support/small-feed.js';
import { hugeFeed, inheritedFeed, INHERITED } from '../support/extreme-feeds.js';

const WIDGETS = [
  'strategy-pyramid',
  'leitlinien-matrix',
  'project-map',
  'timeline',
  'project-list',
] as const;

/** A sentence may hold several names, or a prose that is shortened. */
const LONGEST = 1500;

type Node = DefaultTreeAdapterMap['node'];

/** Texts that are seen before anything is opened, and those that are heard. */
function textsOf(node: Node): readonly string[] {
  if ('value' in node && node.nodeName === '#text') return [node.value.replace(/\s+/g, ' ')];
  if (!('childNodes' in node)) return [];
  const heard =
    'attrs' in node
      ? node.attrs.filter(({ name }) => /^(aria-label|title)$/.test(name)).map(({ value }) => value)
      : [];
  const inside =
    node.nodeName === 'details'
      ? node.childNodes.filter(({ nodeName }) => nodeName === 'summary')
      : node.childNodes;
  return [...heard, ...inside.flatMap(textsOf)];
}

async function pieceOf(feed: object, name: string, lang: 'de' | 'en'): Promise<string> {
  const model = modelFrom(feed as Record<string, unknown>);
  return renderWidget(model, '', {
    name,
    lang,
    mode: 'static',
    headingLevel: 2,
    today: Date.UTC(2026, 10, 21),
  });
}

describe('the static forms of a feed with a huge value in every key', () => {
  for (const name of WIDGETS) {
    it(`show no endless text: ${name}`, async () => {
      for (const lang of ['de', 'en'] as const) {
        const texts = textsOf(parseFragment(await pieceOf(hugeFeed(), name, lang)));
        assert.ok(texts.length > 0);
        for (const text of texts)
          assert.ok(text.length <= LONGEST, `${text.length}: ${text.slice(0, 80)}`);
      }
    });
  }
});

/** How many of the given names are seen before anything is opened. */
async function seen(feed: object, name: string, part: string): Promise<number> {
  const texts = textsOf(parseFragment(await pieceOf(feed, name, 'de'))).join(' ');
  return texts.split(part).length - 1;
}

describe('the static forms of a feed with a long list of its own', () => {
  const many = (record: (n: number) => object): readonly object[] =>
    Array.from({ length: 500 }, (_, n) => record(n));
  const scopes = many((n) => ({ id: `s${n}`, title: `Bereich-${n}` }));
  const actors = many((n) => ({ id: `o${n}`, name: `Stelle-${n}`, kind: 'organisation' }));
  const laender = many((n) => ({ id: `l${n}`, name: `Gegend-${n}`, kind: 'land' }));
  const topics = many((n) => ({ id: `t${n}`, title: `Thema-${n}` }));
  const projects = many((n) => ({
    id: `p${n}`,
    title: 'P',
    scope: `s${n}`,
    topic: `t${n}`,
    lead: [n % 2 ? `o${n}` : `l${n}`],
  }));
  const feed = {
    ...(smallFeed() as Record<string, unknown>),
    scopes,
    topics,
    actors: [...actors, ...laender],
    projects,
  };

  for (const [name, part, most] of [
    ['project-map', 'Bereich-', 80],
    ['project-map', 'Gegend-', 30],
    ['strategy-pyramid', 'Bereich-', 30],
    ['strategy-pyramid', 'Thema-', 50],
  ] as const) {
    it(`fold it: ${name}, ${part}`, async () => {
      const count = await seen(feed, name, part);
      assert.ok(count > 0 && count <= most, String(count));
      const whole = await pieceOf(feed, name, 'de');
      assert.ok(whole.includes(`${part}498`), 'nothing is lost');
    });
  }

  it('fold it: the sums below the heading of the list', async () => {
    const piece = await pieceOf(feed, 'project-list', 'de');
    const [above = ''] = piece.split('<table');
    const count = textsOf(parseFragment(above)).join(' ').split('Bereich-').length - 1;
    assert.ok(count > 0 && count <= 25, String(count));
  });
});

describe('the static forms of a feed with ids that every object has', () => {
  for (const name of WIDGETS) {
    it(`print no program text: ${name}`, async () => {
      const piece = await pieceOf(inheritedFeed(), name, 'de');
      assert.doesNotMatch(piece, /native code|function|\[object|undefined|=>/);
      for (const id of INHERITED) assert.ok(!piece.includes(`<b>${id}`));
    });
  }
});
