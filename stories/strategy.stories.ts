import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { controlsFor, strategyControls, type WidgetArgs } from './fixtures/controls.js';
import { inStrategy, type Attributes, type Data, type Draw } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { portfolioModel } from './fixtures/many-projects.js';
import { scene, shipped, states } from './fixtures/states.js';
import { map, matrix, pyramid, timeline } from './fixtures/widgets.js';

interface Args extends WidgetArgs {
  refresh?: number | undefined;
  linkable?: boolean | undefined;
}

const meta: Meta<Args> = {
  title: 'Start/All widgets, linked',
  component: 'fds-strategy',
  ...controlsFor(strategyControls),
  decorators: [logEvents],
};
export default meta;

type Story = StoryObj<Args>;

const widgets = ({ fallback }: Data): TemplateResult =>
  html`<fds-strategy-pyramid>${fallback}</fds-strategy-pyramid>
    <fds-leitlinien-matrix>${fallback}</fds-leitlinien-matrix>
    <fds-project-map>${fallback}</fds-project-map>
    <fds-timeline>${fallback}</fds-timeline>`;

const draw: Draw = (attributes, data) => inStrategy(attributes, data, widgets(data));

const state = states<Args>({ draw, widgets: [pyramid, matrix, map, timeline] });

/** Choose anything: every widget shows what it is linked with. */
export const Default: Story = state.normal;

/** The page of a Land: everything speaks of its part, and can be widened to all. */
export const OneLand: Story = state.oneLand;

/** Attribute `since`: what was decided or added since a day is marked and listed in every widget. */
export const SinceADay: Story = state.sinceADay;

/** Attribute `lang="en"`: all widgets, and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width. */
export const Narrow: Story = state.narrow;

/** One feed for all, which has not answered yet. */
export const Loading: Story = state.loading;

/** The feed has not answered for three seconds: the sentence changes, nothing blinks. */
export const LoadingSlowly: Story = state.slow;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** Neither the feed nor the shipped data could be loaded: one sentence, one button. */
export const Unreachable: Story = state.unreachable;

/** A feed without a single record. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every title and name. */
export const LongWords: Story = state.longWords;

/** 1,000 entries. */
export const ManyRecords: Story = {
  ...state.normal,
  render: scene(draw, { model: () => portfolioModel(1000) }),
};

/** Another strategy, invented: two goals, two categories, four layers of other names. */
export const OtherStrategy: Story = state.otherStrategy;

/** A page has set the selection: `strategy.selection = { type: 'leitlinie', id: 'G2' }`. */
export const Selected: Story = {
  render: scene(draw, { model: shipped }),
  play: ({ canvasElement }) => {
    const strategy = canvasElement.querySelector('fds-strategy');
    if (strategy) strategy.selection = { type: 'leitlinie', id: 'G2' };
  },
};

/** Search and filters above, details of whatever is chosen below; both for all widgets. */
export const WithFilterAndDetails: Story = {
  render: scene(
    (attributes: Attributes, data) =>
      inStrategy(
        { ...attributes, linkable: true },
        data,
        html`<fds-filter></fds-filter>${widgets(data)}<fds-details></fds-details>`,
      ),
    { model: shipped },
  ),
};
