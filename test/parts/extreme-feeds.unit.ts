import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { renderWidget } from '../../src/render/render-widget.js';
import { modelFrom } from '../../stories/fixtures/models.js';
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

describe('the static forms of a feed with ids that every object has', () => {
  for (const name of WIDGETS) {
    it(`print no program text: ${name}`, async () => {
      const piece = await pieceOf(inheritedFeed(), name, 'de');
      assert.doesNotMatch(piece, /native code|function|\[object|undefined|=>/);
      for (const id of INHERITED) assert.ok(!piece.includes(`<b>${id}`));
    });
  }
});
