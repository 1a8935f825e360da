import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define/cascade.js';
import '../src/define/strategy.js';
import { staticCascade } from '../src/elements/cascade/cascade.static.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { cascadeStrings } from '../src/texts/de/cascade.js';
import { find, reads } from './fixtures/checks.js';
import { controlsFor, widgetControls, type WidgetArgs } from './fixtures/controls.js';
import { alone } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { manyProjectsModel, modelFrom, snapshotFeed } from './fixtures/models.js';
import { OTHER_WORDS } from './fixtures/other-strategy.js';
import { languageOf, scene, shipped, states } from './fixtures/states.js';
import { staticStory } from './fixtures/static-page.js';
import { manyEntries, type StoryWidget } from './fixtures/widgets.js';

interface Args extends WidgetArgs {
  levels?: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Cascade',
  component: 'fds-cascade',
  ...controlsFor({
    ...widgetControls,
    levels: {
      control: 'text',
      description: 'The columns, in order; some of `goal leitlinie topic project lead`.',
      table: {
        category: 'attributes',
        defaultValue: { summary: 'goal leitlinie topic project lead' },
      },
    },
  }),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

/** What every widget's stories check. */
const cascade: StoryWidget = {
  tag: 'fds-cascade',
  heading: (lang) => cascadeStrings[lang].heading,
  empty: (lang) => cascadeStrings[lang].empty,
  many: manyEntries,
  manyWord: /1\D?000/,
  otherWord: OTHER_WORDS.topic,
};

type Story = StoryObj<Args>;

const draw = alone('fds-cascade');
const state = states<Args>({ draw, widgets: [cascade] });

const widget = (canvas: HTMLElement): HTMLElement => {
  const found = canvas.querySelector<HTMLElement>('fds-cascade');
  if (!found) throw new Error('the story has no <fds-cascade>');
  return found;
};

/** Presses one after the other. */
const click =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const selector of selectors) (await find(widget(canvasElement), selector)).click();
  };

/** All columns: a picture where there is room for it, else the list. */
export const Default: Story = state.normal;

/** Attribute `land`: the entries in which one Land takes part. */
export const OneLand: Story = state.oneLand;

/** Attribute `since`: what was added, changed or decided since is marked and listed. */
export const SinceADay: Story = state.sinceADay;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width: the list. */
export const Narrow: Story = state.narrow;

/** The feed has not answered yet: what the author put between the tags stays, with a sentence. */
export const Loading: Story = state.loading;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** A feed without anything that could flow: it says so. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every name: boxes keep their size. */
export const LongWords: Story = state.longWords;

/** 1,000 entries, by topic and lead. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented. */
export const OtherStrategy: Story = state.otherStrategy;

/** Only what official sources link: what is left is said in numbers. */
export const OnlyOfficial: Story = {
  render: scene(draw, { model: shipped }),
  play: async (context) => {
    await click('.official')(context);
    const { canvasElement, args, globals } = context;
    const { legend } = cascadeStrings[languageOf({ args, globals })];
    await waitFor(() =>
      expect(widget(canvasElement).shadowRoot?.textContent).not.toContain(legend.editorial),
    );
  },
};

/** A Leitlinie is chosen: its whole way is lit, and its details stand below. */
export const Chosen: Story = {
  render: scene(draw, { model: shipped }),
  play: async (context) => {
    await click('[data-ref="leitlinie:F5"]')(context);
    await find(widget(context.canvasElement), '.details');
  },
};

/** A group of entries is open. */
export const OpenGroup: Story = {
  render: scene(draw, { model: shipped }),
  play: async (context) => {
    await click('[data-view="picture"]', '[data-kind="group"]')(context);
    await find(widget(context.canvasElement), '[data-kind="open"]');
  },
};

/** The list, with the entries of a Leitlinie unfolded. */
export const List: Story = {
  render: scene(draw, { model: shipped }),
  play: async (context) => {
    await click('[data-view="list"]', 'summary')(context);
    await find(widget(context.canvasElement), '.tree li');
  },
};

/** Attribute `levels`: three of the columns. */
export const SomeLevels: Story = {
  args: { levels: 'topic project lead' },
  render: (args, { globals }) =>
    html`<fds-cascade
      levels=${args.levels ?? 'topic project lead'}
      lang=${languageOf({ args, globals })}
      .strategy=${shipped()}
    ></fds-cascade>`,
};

/** Attribute `levels` with a word that is none: it is named, the others count. */
export const UnknownLevels: Story = {
  args: { levels: 'goal money lead' },
  render: (args, { globals }) =>
    html`<fds-cascade
      levels=${args.levels ?? 'goal money lead'}
      lang=${languageOf({ args, globals })}
      .strategy=${shipped()}
    ></fds-cascade>`,
  play: ({ canvasElement }) => reads(widget(canvasElement), 'money'),
};

/** Some links are official, some entries have none. */
function mixed(): StrategyModel {
  const feed = snapshotFeed();
  const projects = (feed['projects'] as Record<string, unknown>[]).map((project, at) => {
    if (at % 3 === 0) return { ...project, links: 'official' };
    if (at % 3 === 1) return project;
    return { ...project, leitlinien: [], topic: null, lead: [] };
  });
  return modelFrom({ ...feed, projects });
}

/** Official and editorial links beside each other, and entries without any. */
export const MixedLinks: Story = { render: scene(draw, { model: mixed }) };

/** 10,000 entries. */
export const TenThousand: Story = {
  render: scene(draw, { model: () => manyProjectsModel(10_000) }),
};

/** What stands where no script runs. */
export const Static: Story = staticStory<Args>(staticCascade);
