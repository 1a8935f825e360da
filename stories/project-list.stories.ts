import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/leitlinien-matrix.js';
import '../src/define/project-list.js';
import '../src/define/strategy.js';
import { staticList } from '../src/elements/project-list/project-list.static.js';
import { listStrings } from '../src/texts/de/project-list.js';
import { find } from './fixtures/checks.js';
import { controlsFor, widgetControls, type WidgetArgs } from './fixtures/controls.js';
import { alone, inStrategy } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { oddProjectsModel } from './fixtures/many-projects.js';
import { OTHER_WORDS } from './fixtures/other-strategy.js';
import { scene, shipped, states } from './fixtures/states.js';
import { staticStory } from './fixtures/static-page.js';
import { manyEntries, type StoryWidget } from './fixtures/widgets.js';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Project list',
  component: 'fds-project-list',
  ...controlsFor(widgetControls),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

/** What every widget's stories check. */
const list: StoryWidget = {
  tag: 'fds-project-list',
  heading: (lang) => listStrings[lang].heading,
  empty: (lang) => listStrings[lang].empty,
  many: manyEntries,
  manyWord: /1\D?000/,
  otherWord: OTHER_WORDS.project,
};

type Story = StoryObj<WidgetArgs>;

const draw = alone('fds-project-list');
const state = states({ draw, widgets: [list] });
const render = scene(draw, { model: shipped });

/** Clicks one thing after the other in the shadow root of an element, once each is there. */
const click =
  (tag: string, ...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const widget = canvasElement.querySelector(tag);
    if (!widget) throw new Error(`the story has no <${tag}>`);
    for (const selector of selectors) (await find(widget, selector)).click();
  };

/** The bare tag: all entries of the shipped snapshot. */
export const Default: Story = state.normal;

/** Attribute `land`: only what one Land leads or takes part in. */
export const OneLand: Story = state.oneLand;

/** Attribute `since`: which entries were added since a day is marked and listed, or said to be unknown. */
export const SinceADay: Story = state.sinceADay;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width: each row becomes a block. */
export const Narrow: Story = state.narrow;

/** The feed has not answered yet: what the author put between the tags stays, with a sentence. */
export const Loading: Story = state.loading;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** A feed without a single entry. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every title and name. */
export const LongWords: Story = state.longWords;

/** 1,000 entries, shown in pages. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented: nothing of the widget is wired to the real one. */
export const OtherStrategy: Story = state.otherStrategy;

/** Without scripts, on paper and for search engines: the static form. */
export const Static: Story = staticStory(staticList);

/** A visitor has sorted by the status and opened the filters. */
export const Sorted: Story = {
  render,
  play: click('fds-project-list', 'th[data-column="status"] button', '[part="filters"]'),
};

/** A visitor has chosen an entry: its details stand below it. */
export const Chosen: Story = {
  render,
  play: click('fds-project-list', '[data-ref="project:machbarkeit-ki-plattform"]'),
};

/** Something is chosen in another widget: what is linked with it is marked. */
export const Linked: Story = {
  render: scene(
    (attributes, data) =>
      inStrategy(
        attributes,
        data,
        html`<fds-leitlinien-matrix></fds-leitlinien-matrix> <fds-project-list></fds-project-list>`,
      ),
    { model: shipped },
  ),
  play: click('fds-leitlinien-matrix', '[data-ref="leitlinie:F5"]'),
};

/** An ended project, forty leads, a title of 400 characters, nothing known. */
export const OddEntries: Story = {
  render: scene(draw, { model: oddProjectsModel }),
  play: click('fds-project-list', '[data-ref="project:ended"]'),
};
