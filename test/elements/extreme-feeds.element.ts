import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { longFeed } from '../support/changed-feeds.js';
import { hugeFeed, inheritedFeed } from '../support/extreme-feeds.js';
import { settled } from '../support/at-rest.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** No text before a fold is opened is longer: a sentence may hold several names. In UTF-16 units. */
const LONGEST = 1500;
/** No widget is higher, whatever one value of the data is, at a width of 1,200 px in the widest font. */
const HIGHEST = 16_000;

const VIEWS = [
  ['fds-strategy-pyramid', {}],
  ['fds-leitlinien-matrix', {}],
  ['fds-leitlinien-matrix', { view: 'structure' }],
  ['fds-project-map', { view: 'map' }],
  ['fds-project-map', { view: 'tiles' }],
  ['fds-project-map', { view: 'list' }],
  ['fds-timeline', { view: 'axis' }],
  ['fds-timeline', { view: 'list' }],
  ['fds-timeline', { view: 'table' }],
  ['fds-project-list', {}],
  ['fds-cascade', {}],
  ['fds-filter', {}],
] as const;

async function show(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  feed: Record<string, unknown>,
): Promise<FdsWidget> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = '1200px';
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the tag says the class
  const widget = document.createElement(tag) as FdsWidget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.strategy = modelFrom(feed);
  box.append(widget);
  await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');
  await waitUntil(
    () => !/wird geladen|werden geladen/.test(rootOf(widget).textContent ?? ''),
    'has its code',
  );
  // Another view may stand there until the one that is asked for has come.
  await settled(widget);
  return widget;
}

/** Texts outside of closed folds, and what is only heard. */
function textsOf(root: Node): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'label'])
        texts.push(node.getAttribute(name) ?? '');
      continue;
    }
    const fold = node.parentElement?.closest('details:not([open])');
    if (fold && !node.parentElement?.closest('summary')) continue;
    texts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
  }
  return texts;
}

/** What HTML lets hold no fold: text, headings, buttons, and lists and tables but for their items. */
const NO_FOLD = 'p, b, strong, i, em, span, cite, a, button, label, h1, h2, h3, h4, h5, h6';
const NO_FOLD_INSIDE = 'ul, ol, dl, table, thead, tbody, tr, svg';

/** Folds in places where HTML allows none. */
function misplacedFolds(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('details')]
    .filter((fold) => fold.closest(NO_FOLD) ?? fold.parentElement?.matches(NO_FOLD_INSIDE))
    .map((fold) => fold.parentElement?.outerHTML.slice(0, 200) ?? '');
}

describe('a feed with a huge value in every key', function () {
  this.timeout(60_000);

  for (const [tag, attributes] of VIEWS) {
    it(`is shown in bounds by ${tag} ${Object.values(attributes).join()}`, async () => {
      const widget = await show(tag, attributes, hugeFeed());
      for (const text of textsOf(rootOf(widget))) {
        expect(text.length, text.slice(0, 60)).to.be.at.most(LONGEST);
      }
      expect(misplacedFolds(rootOf(widget))).to.deep.equal([]);
      expect(widget.getBoundingClientRect().height).to.be.at.most(HIGHEST);
      expect(widget.scrollWidth, 'wider than its box').to.be.at.most(widget.clientWidth + 1);
    });
  }

  for (const selection of [
    { type: 'leitlinie', id: 'L0' },
    { type: 'project', id: 'p0' },
    { type: 'event', id: 'e0' },
    { type: 'topic', id: 't' },
    { type: 'goal', id: 'g' },
    { type: 'actor', id: 'a0' },
  ] as const) {
    it(`has its details in bounds: ${selection.type}`, async () => {
      const strategy = await fixture<HTMLElement & { selection: unknown; strategy: unknown }>(html`
        <fds-strategy .strategy=${modelFrom(hugeFeed())}><fds-details></fds-details></fds-strategy>
      `);
      strategy.selection = selection;
      const details = strategy.querySelector('fds-details');
      if (!details) throw new Error('details expected');
      await waitUntil(() => rootOf(details).querySelector('.ways'), 'has details');
      const texts = textsOf(rootOf(details));
      for (const text of texts) expect(text.length, text.slice(0, 60)).to.be.at.most(LONGEST);
      expect(misplacedFolds(rootOf(details))).to.deep.equal([]);
      expect(details.getBoundingClientRect().height).to.be.at.most(HIGHEST);
      // Nothing is lost: the whole title stands behind a fold.
      expect((rootOf(details).textContent ?? '').length).to.be.greaterThan(9000);
    });
  }
});

describe('a feed whose texts are all longer than their place', () => {
  const { projects, ...others } = longFeed(1554);
  const stopped = (projects as readonly object[]).map((each) => ({ ...each, status: 'stopped' }));
  const feed = { ...others, projects: stopped };

  for (const [tag, attributes] of [
    ...VIEWS,
    ['fds-about', { view: 'full' }],
    ['fds-quorum', {}],
  ] as const) {
    it(`has its folds where HTML allows them: ${tag} ${Object.values(attributes).join()}`, async () => {
      const widget = await show(tag, attributes, feed);
      expect(misplacedFolds(rootOf(widget))).to.deep.equal([]);
    });
  }

  for (const selection of [
    { type: 'project', id: 'p' },
    { type: 'layer', id: 'l' },
    { type: 'goal', id: 'g' },
  ] as const) {
    it(`has the folds of its details there: ${selection.type}`, async () => {
      const strategy = await fixture<HTMLElement & { selection: unknown; strategy: unknown }>(html`
        <fds-strategy .strategy=${modelFrom(feed)}><fds-details></fds-details></fds-strategy>
      `);
      strategy.selection = selection;
      const root = rootOf(strategy.querySelector('fds-details')!);
      await waitUntil(() => root.querySelector('.ways'), 'has details');
      expect(root.querySelectorAll('details.whole').length).to.be.greaterThan(1);
      expect(misplacedFolds(root)).to.deep.equal([]);
    });
  }
});

describe('a feed with ids that every object has', () => {
  for (const [tag, attributes] of VIEWS) {
    it(`prints no program text: ${tag} ${Object.values(attributes).join()}`, async () => {
      const widget = await show(tag, attributes, inheritedFeed());
      const all = textsOf(rootOf(widget)).join(' ');
      expect(all).not.to.match(/native code|function|\[object|undefined|=>/);
      expect(rootOf(widget).querySelector('[part="failed"]')).to.equal(null);
    });
  }
});
