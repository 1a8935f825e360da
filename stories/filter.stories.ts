import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import { filterStrings } from '../src/texts/de/filter.js';
import { find } from './fixtures/checks.js';
import { controlsFor, widgetControls, type WidgetArgs } from './fixtures/controls.js';
import { inStrategy, type Draw } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { OTHER_WORDS } from './fixtures/other-strategy.js';
import { scene, shipped, states } from './fixtures/states.js';
import { manyEntries, type StoryWidget } from './fixtures/widgets.js';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Filter',
  component: 'fds-filter',
  ...controlsFor(widgetControls),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

/** What every widget's stories check. */
const filter: StoryWidget = {
  tag: 'fds-filter',
  heading: (lang) => filterStrings[lang].heading,
  empty: (lang) => filterStrings[lang].empty,
  many: manyEntries,
  manyWord: /1\D?000/,
  otherWord: OTHER_WORDS.topic,
};

type Story = StoryObj<WidgetArgs>;

/** The filter above a widget on which it acts: alone it would have nothing to do. */
const draw: Draw = (attributes, data) =>
  inStrategy(
    attributes,
    data,
    html`<fds-filter heading-level=${attributes['heading-level'] ?? nothing}
        >${data.fallback}</fds-filter
      >
      <fds-project-map></fds-project-map>`,
  );

const state = states({ draw, widgets: [filter] });

/** Acts on every widget of its strategy; here on the map below it. */
export const Default: Story = state.normal;

/** On top of the view of one Land. */
export const OneLand: Story = state.oneLand;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width. */
export const Narrow: Story = state.narrow;

/** The feed has not answered yet: what the author put between the tags stays, with a sentence. */
export const Loading: Story = state.loading;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** A feed without a single record: it says that there is nothing to be filtered. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every title and name. */
export const LongWords: Story = state.longWords;

/** 1,000 entries. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented: its own goals, topics and actors are what can be chosen. */
export const OtherStrategy: Story = state.otherStrategy;

/** A visitor has searched: what is found can be chosen at once. */
export const Searched: Story = {
  render: scene(draw, { model: shipped }),
  play: async ({ canvasElement, step }) => {
    await step('type a word', async () => {
      const widget = canvasElement.querySelector('fds-filter');
      if (!widget) throw new Error('the story has no filter');
      const field = (await find(widget, 'input')) as HTMLInputElement;
      field.value = 'Cloud';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await find(widget, '[part="hits"]');
    });
  },
};
