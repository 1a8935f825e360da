import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/timeline.js';
import { staticTimeline } from '../src/elements/timeline/timeline.static.js';
import type { FdsTimeline } from '../src/elements/timeline/timeline.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { partReads, press } from './fixtures/checks.js';
import {
  choiceControl,
  controlsFor,
  widgetControls,
  type WidgetArgs,
} from './fixtures/controls.js';
import { alone } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { manyEventsModel } from './fixtures/models.js';
import { momentsModel } from './fixtures/moments.js';
import { crowdedDay, oddDates, quietStretch, revoking } from './fixtures/odd-events.js';
import { scene, shipped, states } from './fixtures/states.js';
import { staticStory } from './fixtures/static-page.js';
import { timeline } from './fixtures/widgets.js';

interface Args extends WidgetArgs {
  spacing?: 'even' | 'scale' | undefined;
  view?: 'list' | 'axis' | 'table' | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Timeline',
  component: 'fds-timeline',
  ...controlsFor({
    ...widgetControls,
    spacing: choiceControl('Even rows, or an axis true to time above them.', ['even', 'scale']),
    view: choiceControl('The view to begin with; a visitor may change it. Absent: by width.', [
      'list',
      'axis',
      'table',
    ]),
  }),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

type Story = StoryObj<Args>;

const draw = alone('fds-timeline');
const state = states<Args>({ draw, widgets: [timeline] });
/** The widget with data of its own. */
const shows = (model: () => StrategyModel) => scene(draw, { model });

const widget = (canvas: HTMLElement): FdsTimeline | null => canvas.querySelector('fds-timeline');

const pressButton = (canvas: HTMLElement, label: string): Promise<void> =>
  press(canvas.querySelector('fds-timeline')!, label);

/** The bare tag: the shipped snapshot in one flow, with the years as landmarks in the line. */
export const Default: Story = state.normal;

/** Attribute `land`: what one Land takes part in; one button shows all of it. */
export const OneLand: Story = state.oneLand;

/** Attribute `since`: what was decided or added since a day is marked and listed. */
export const SinceADay: Story = state.sinceADay;

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

/** A feed without a single event. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every title and name. */
export const LongWords: Story = state.longWords;

/** 1,000 events, one a week: years are folded. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented: nothing of the widget is wired to the real one. */
export const OtherStrategy: Story = state.otherStrategy;

/** Without scripts, on paper and for search engines: the static form. */
export const Static: Story = staticStory<Args>(staticTimeline);

/** An axis true to time above the entries. */
export const Scale: Story = { args: { spacing: 'scale' }, render: shows(shipped) };

/** A decision is chosen: its details open below its row. */
export const Selected: Story = {
  render: shows(shipped),
  play: ({ canvasElement }) => {
    widget(canvasElement)
      ?.shadowRoot?.querySelector<HTMLElement>('[data-ref="event:2025-03-26-zielbilder"]')
      ?.click();
  },
};

/** The ordered list, also where it is wide. */
export const List: Story = { args: { view: 'list' }, render: shows(shipped) };

/** The drawn axis, also where it is narrow. */
export const Axis: Story = { args: { view: 'axis' }, render: shows(shipped) };

/** A visitor has asked for the table. */
export const AsTable: Story = {
  render: shows(shipped),
  play: ({ canvasElement }) => pressButton(canvasElement, 'Tabelle'),
};

/** Decisions alone, with what they revoke and what has revoked them. */
export const OnlyDecisions: Story = {
  render: shows(revoking),
  play: ({ canvasElement }) => pressButton(canvasElement, 'Nur Beschlüsse'),
};

/** Nearer, with a lane for each kind. */
export const ZoomedInLanes: Story = {
  args: { spacing: 'scale' },
  render: shows(shipped),
  play: async ({ canvasElement }) => {
    await pressButton(canvasElement, 'Nach Art');
    await pressButton(canvasElement, 'Vergrößern');
    await pressButton(canvasElement, 'Vergrößern');
  },
};

/** The periods of projects below the axis, in lanes by topic. */
export const Periods: Story = {
  args: { spacing: 'scale' },
  render: shows(shipped),
  play: ({ canvasElement }) => pressButton(canvasElement, 'Phasen und Laufzeiten'),
};

/** A refresh has brought a new and a changed event. */
export const NewerData: Story = {
  render: scene(draw, { feed: 'newer' }),
  play: ({ canvasElement }) =>
    partReads(widget(canvasElement)!, 'news', /Seit Ihrem Aufruf|Updated since/),
};

/** Milestones of projects and deadlines of decisions stand among the events; lanes by topic. */
export const Moments: Story = { args: { spacing: 'scale' }, render: shows(momentsModel) };

/** Calendar, table, linked data, print. */
export const Tools: Story = {
  render: shows(shipped),
  play: ({ canvasElement }) => {
    widget(canvasElement)?.shadowRoot?.querySelector<HTMLElement>('.tools summary')?.click();
  },
};

/** 38 years, an event each week: folded years show their months, the axis shows columns. */
export const Crowd: Story = {
  args: { spacing: 'scale' },
  render: shows(() => manyEventsModel(2000)),
};

/** 500 events on one day. */
export const OneDay: Story = { render: shows(crowdedDay) };

/** A long time in which nothing happened: the axis is broken there. */
export const QuietStretch: Story = { args: { spacing: 'scale' }, render: shows(quietStretch) };

/** Dates that a calendar hardly has, open ends, and none at all. */
export const OddDates: Story = { args: { spacing: 'scale' }, render: shows(oddDates) };
