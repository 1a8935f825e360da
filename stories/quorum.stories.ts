import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define/quorum.js';
import { staticQuorum } from '../src/elements/quorum/quorum.static.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { quorumStrings } from '../src/texts/de/quorum.js';
import { find, reads } from './fixtures/checks.js';
import {
  choiceControl,
  controlsFor,
  widgetControls,
  type WidgetArgs,
} from './fixtures/controls.js';
import { alone } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { modelFrom, snapshotFeed } from './fixtures/models.js';
import { OTHER_WORDS } from './fixtures/other-strategy.js';
import { languageOf, scene, shipped, states } from './fixtures/states.js';
import { staticStory } from './fixtures/static-page.js';
import { manyEntries, type StoryWidget } from './fixtures/widgets.js';

type KindName = 'decision' | 'standard' | 'network' | 'other' | 'recommendation';

interface Args extends WidgetArgs {
  kind?: KindName | undefined;
  key?: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Quorum',
  component: 'fds-quorum',
  ...controlsFor({
    ...widgetControls,
    kind: choiceControl('Kind of decision to begin with; a visitor may change it.', [
      'decision',
      'standard',
      'network',
      'other',
      'recommendation',
    ]),
    key: {
      control: 'text',
      description: 'Id of the share key to begin with. Absent: the feed’s first.',
      table: { category: 'attributes' },
    },
  }),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

/** What every widget's stories check. */
const quorum: StoryWidget = {
  tag: 'fds-quorum',
  heading: (lang) => quorumStrings[lang].heading,
  empty: (lang) => quorumStrings[lang].empty,
  many: manyEntries,
  manyWord: /16/,
  // It has no voting rule.
  otherWord: OTHER_WORDS.publisher,
};

type Story = StoryObj<Args>;

const draw = alone('fds-quorum');
const state = states<Args>({ draw, widgets: [quorum] });

const widget = (canvas: HTMLElement): HTMLElement => {
  const found = canvas.querySelector<HTMLElement>('fds-quorum');
  if (!found) throw new Error('the story has no <fds-quorum>');
  return found;
};

/** A kind of decision to begin with. */
const ofKind = (kind: KindName): Story => ({
  args: { kind },
  render: (args, { globals }) =>
    html`<fds-quorum
      kind=${args.kind ?? kind}
      lang=${languageOf({ args, globals })}
      .strategy=${shipped()}
    ></fds-quorum>`,
  play: async ({ canvasElement, args, globals }) => {
    const { kinds } = quorumStrings[languageOf({ args, globals })];
    await reads(widget(canvasElement), () => kinds[kind]);
  },
});

/** Chooses an example. */
const choosing =
  (preset: string, ...clicks: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = widget(canvasElement);
    const select = (await find(element, 'select[name="preset"]')) as HTMLSelectElement;
    select.value = preset;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (const selector of clicks) (await find(element, selector)).click();
  };

/** All approve: the decision carries, and it is said what would turn it. */
export const Default: Story = state.normal;

/** Attribute `land`: the member below the tiles is this Land to begin with; the vote is that of all. */
export const OneLand: Story = state.oneLand;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width: the shares stand in the table and below the tiles. */
export const Narrow: Story = state.narrow;

/** The feed has not answered yet: what the author put between the tags stays, with a sentence. */
export const Loading: Story = state.loading;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** A feed without a voting rule: it says so. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every name. */
export const LongWords: Story = state.longWords;

/** 1,000 projects, of which the vote knows nothing. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented, without a voting rule. */
export const OtherStrategy: Story = state.otherStrategy;

/** The five largest Länder: too few, and with this key just too little; with another key enough. */
export const FailsByNumber: Story = {
  render: scene(draw, { model: shipped }),
  play: choosing('largest', '[data-tile="DE-NW"]'),
};

/** The smallest majority, with all that lies behind it unfolded. */
export const Analysis: Story = {
  render: scene(draw, { model: shipped }),
  play: async (context) => {
    await choosing('smallest', '.analysis > summary')(context);
    await find(widget(context.canvasElement), '.decisive');
  },
};

/** As a table, where each vote is a field. */
export const Table: Story = {
  render: scene(draw, { model: shipped }),
  play: async (context) => {
    await choosing('north', '[data-view="table"]')(context);
    await find(widget(context.canvasElement), 'tr select');
  },
};

/** A recommendation: each member counts the same. */
export const Recommendation: Story = ofKind('recommendation');

/** A standard binds all, also those that have not approved. */
export const Standard: Story = ofKind('standard');

/** A Land is missing, and the shares do not sum up to 100: nothing is decided that cannot be proved. */
function brokenKey(): StrategyModel {
  const feed = snapshotFeed();
  const actors = feed['actors'] as { id: string; shares?: Record<string, number> }[];
  const bavaria = actors.find(({ id }) => id === 'DE-BY');
  if (bavaria?.shares) bavaria.shares['gwk-2019'] = 20;
  return modelFrom({ ...feed, actors: actors.filter(({ id }) => id !== 'bund') });
}

export const BadData: Story = {
  render: scene(draw, { model: brokenKey }),
  play: async ({ canvasElement }) => {
    const element = widget(canvasElement);
    await find(element, '[part="problem"]');
    const outcome = await find(element, '.head');
    await expect(outcome.dataset['outcome']).toBe('unknown');
  },
};

/** What stands where no script runs. */
export const Static: Story = staticStory<Args>(staticQuorum);
