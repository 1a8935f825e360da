import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { Ref, StrategyModel } from '../../src/model/model.types.js';
import { refKey } from '../../src/model/ref.js';
import { linkedKeys } from '../../src/model/trace.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const WIDGETS = [
  'strategy-pyramid',
  'leitlinien-matrix',
  'project-map',
  'timeline',
  'cascade',
  'details',
];

/** From a goal down to a Land, each step a link of the one before: taken from the shipped data. */
function wayDown(model: StrategyModel): readonly Ref[] {
  for (const { id, topic, lead, leitlinien = [] } of model.feed.projects) {
    const land = lead?.find((actor) => actor.startsWith('DE-'));
    const leitlinie = leitlinien
      .map((each) => model.find('leitlinie', each))
      .find((each) => each?.goal);
    if (!land || !topic || !leitlinie?.goal) continue;
    return [
      { type: 'goal', id: leitlinie.goal },
      { type: 'leitlinie', id: leitlinie.id },
      { type: 'topic', id: topic },
      { type: 'project', id },
      { type: 'actor', id: land },
    ];
  }
  throw new Error('the shipped data have no such way');
}

async function openPage(): Promise<FdsStrategy> {
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy .strategy=${modelFrom(snapshotFeed())}>
      <fds-strategy-pyramid></fds-strategy-pyramid>
      <fds-leitlinien-matrix></fds-leitlinien-matrix>
      <fds-project-map></fds-project-map>
      <fds-timeline></fds-timeline>
      <fds-cascade></fds-cascade>
      <fds-details></fds-details>
    </fds-strategy>`,
  );
  for (const name of WIDGETS) {
    await waitUntil(() => rootOf(widget(strategy, name)).querySelector('[part="body"]'), name);
  }
  return strategy;
}

function widget(strategy: FdsStrategy, name: string): Element {
  const found = strategy.querySelector(`fds-${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const entries = (element: Element, ref: Ref): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(`[data-ref="${refKey(ref)}"]`),
];

/** A link of the details, unfolded where it stands among many. */
async function linkInDetails(strategy: FdsStrategy, ref: Ref): Promise<HTMLElement> {
  const details = widget(strategy, 'details');
  await waitUntil(() => entries(details, ref).length > 0, `${refKey(ref)} is in the details`);
  const [link] = entries(details, ref);
  if (!link) throw new Error('the link went away');
  const fold = link.closest('details');
  if (fold) fold.open = true;
  return link;
}

/** What the model says is linked must be marked in the widget that shows it. */
async function showsLinks(strategy: FdsStrategy, chosen: Ref): Promise<void> {
  const model = strategy.strategy;
  if (!model) throw new Error('no model');
  const { linked } = linkedKeys(model, chosen);
  const matrix = widget(strategy, 'leitlinien-matrix');
  for (const { id } of model.feed.leitlinien) {
    const ref = { type: 'leitlinie', id } as const;
    const wanted =
      refKey(chosen) === refKey(ref) ? 'selected' : linked.has(refKey(ref)) ? 'linked' : 'plain';
    await waitUntil(
      () => entries(matrix, ref).some(({ dataset }) => dataset['state'] === wanted),
      `${id} is ${wanted} for ${refKey(chosen)}`,
    );
  }
  for (const { id } of model.feed.topics) {
    const ref = { type: 'topic', id } as const;
    const isLinked = linked.has(refKey(ref)) || refKey(chosen) === refKey(ref);
    await waitUntil(
      () =>
        entries(widget(strategy, 'strategy-pyramid'), ref).some(
          ({ dataset }) => (dataset['state'] !== 'plain') === isLinked,
        ),
      `topic ${id} for ${refKey(chosen)}`,
    );
  }
  await showsWay(strategy, chosen, linked);
}

/** Every box and every entry of the cascade is marked as the model has it. */
async function showsWay(
  strategy: FdsStrategy,
  chosen: Ref,
  linked: ReadonlySet<string>,
): Promise<void> {
  const root = rootOf(widget(strategy, 'cascade'));
  const isRight = ({ dataset }: HTMLElement): boolean => {
    const ref = dataset['ref'] ?? '';
    if (ref === refKey(chosen)) return dataset['state'] === 'selected';
    return dataset['state'] === (linked.has(ref) ? 'linked' : 'plain');
  };
  await waitUntil(
    () => [...root.querySelectorAll<HTMLElement>('.cascade [data-ref]')].every(isRight),
    `the cascade shows the way of ${refKey(chosen)}`,
  );
}

describe('linked selection over all widgets', () => {
  it('walks from a goal to a Land and back by keyboard, and every widget follows', async function () {
    this.timeout(40_000);
    const strategy = await openPage();
    const way = wayDown(modelFrom(snapshotFeed()));
    const [first, ...rest] = way as readonly [Ref, ...Ref[]];
    entries(widget(strategy, 'leitlinien-matrix'), first)[0]?.click();
    await showsLinks(strategy, first);
    for (const ref of [...rest, ...way.slice(0, -1).reverse()]) {
      (await linkInDetails(strategy, ref)).focus();
      await sendKeys({ press: 'Enter' });
      expect(strategy.selection).to.deep.equal({ ...ref });
      await showsLinks(strategy, ref);
    }
  });

  it('follows a choice made by mouse in any widget', async function () {
    this.timeout(40_000);
    const strategy = await openPage();
    const choices: readonly (readonly [string, Ref])[] = [
      ['strategy-pyramid', { type: 'topic', id: 'digital-applications' }],
      ['leitlinien-matrix', { type: 'leitlinie', id: 'G2' }],
      ['strategy-pyramid', { type: 'goal', id: 'trust' }],
      ['cascade', { type: 'topic', id: 'data-use' }],
      ['cascade', { type: 'actor', id: 'fitko' }],
    ];
    for (const [name, ref] of choices) {
      await waitUntil(() => entries(widget(strategy, name), ref).length > 0, refKey(ref));
      entries(widget(strategy, name), ref)[0]?.click();
      expect(strategy.selection).to.deep.equal({ ...ref });
      await showsLinks(strategy, ref);
    }
    const place = rootOf(widget(strategy, 'project-map')).querySelector<HTMLElement>(
      'button[data-place="DE-HH"]',
    );
    place?.click();
    expect(strategy.selection).to.deep.equal({ type: 'actor', id: 'DE-HH' });
    await showsLinks(strategy, { type: 'actor', id: 'DE-HH' });
    await waitUntil(() => place?.getAttribute('data-state') === 'selected', 'the Land is pressed');
  });
});
