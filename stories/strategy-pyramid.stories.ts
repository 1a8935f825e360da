import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/strategy-pyramid.js';
import { posterPage } from '../src/elements/strategy-pyramid/strategy-pyramid.poster.js';
import { pyramidPosterStyles } from '../src/elements/strategy-pyramid/strategy-pyramid.poster.styles.js';
import { staticPyramid } from '../src/elements/strategy-pyramid/strategy-pyramid.static.js';
import { find } from './fixtures/checks.js';
import { controlsFor, widgetControls, type WidgetArgs } from './fixtures/controls.js';
import { alone } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { snapshotModel } from './fixtures/models.js';
import { fourLayers, sixLayers } from './fixtures/other-layers.js';
import { languageOf, scene, shipped, states } from './fixtures/states.js';
import { adopt, staticOptions, staticStory } from './fixtures/static-page.js';
import { pyramid } from './fixtures/widgets.js';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Strategy pyramid',
  component: 'fds-strategy-pyramid',
  ...controlsFor(widgetControls),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

type Story = StoryObj<WidgetArgs>;

const draw = alone('fds-strategy-pyramid');
const state = states({ draw, widgets: [pyramid] });
const render = scene(draw, { model: shipped });

/** Clicks one thing after the other, as a visitor would. */
const clicks =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('fds-strategy-pyramid');
    if (!widget) throw new Error('the story has no pyramid');
    for (const selector of selectors) (await find(widget, selector)).click();
  };

const entry = (ref: string): string => `[data-ref="${ref}"]`;

/** The bare tag: the shipped snapshot. */
export const Default: Story = state.normal;

/** Attribute `land`: what one Land leads or takes part in; one button shows all of it. */
export const OneLand: Story = state.oneLand;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width: the layers are bands with their text inside. */
export const Narrow: Story = state.narrow;

/** The feed has not answered yet: what the author put between the tags stays, with a sentence. */
export const Loading: Story = state.loading;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** A feed without a single layer. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every title and name. */
export const LongWords: Story = state.longWords;

/** 1,000 entries of all scopes. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented: four layers of other names, of which the kit knows none. */
export const OtherStrategy: Story = state.otherStrategy;

/** Without scripts, on paper and for search engines: the static form. */
export const Static: Story = staticStory(staticPyramid);

/** A layer is chosen: it opens to its items. */
export const Open: Story = { render, play: clicks(entry('layer:projects')) };

/** An item of an open layer is chosen: its details stand in place, what is linked is marked. */
export const Selected: Story = {
  render,
  play: clicks(entry('layer:umbrella'), entry('leitlinie:G2')),
};

/** The vision is open below the top layer, with its challenges, goals and groups of users. */
export const Vision: Story = { render, play: clicks('[part="extra"]') };

/** What strategy and web pages say differently, with all sources. */
export const Contradiction: Story = { render, play: clicks('[part="extra"] ~ [part="extra"]') };

/** The last decision of a layer is chosen: its details stand below the layer. */
export const LastDecision: Story = { render, play: clicks(entry('event:2025-03-26-zielbilder')) };

/** A chosen layer answers why it exists and what comes of it. */
export const WaysOfLayer: Story = { render, play: clicks(entry('layer:topics')) };

/** The whole strategy in words. */
export const AsList: Story = { render, play: clicks('[part="as-list"]') };

/** Another strategy: four layers, with a note whose sources contradict each other. */
export const FourLayers: Story = {
  render: scene(draw, { model: fourLayers }),
  play: clicks('[part="extra"]'),
};

/** Another strategy: layers that the kit does not know have no items and no counts. */
export const SixLayers: Story = { render: scene(draw, { model: sixLayers }) };

/** What the tool "Als Poster drucken (A4)" prints, at the width of the paper. */
export const Poster: Story = {
  render: (args, { globals }) => {
    adopt([...staticPyramid.sheets, pyramidPosterStyles]);
    const options = staticOptions(languageOf({ args, globals }), 1);
    return html`<div role="region" aria-label="Poster" tabindex="0" style="overflow: auto">
      <div
        style="inline-size: 190mm; padding: 10mm; background: #fff; font: 6.5pt Arial, sans-serif"
      >
        ${posterPage(snapshotModel(), options, 'A4').content}
      </div>
    </div>`;
  },
};
