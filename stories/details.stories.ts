import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { Ref } from '../src/model/model.types.js';
import { detailsPanelStrings } from '../src/texts/de/details-widget.js';
import { reads } from './fixtures/checks.js';
import { controlsFor, widgetControls, type WidgetArgs } from './fixtures/controls.js';
import { inStrategy, type Draw } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { OTHER_WORDS } from './fixtures/other-strategy.js';
import { scene, shipped, states } from './fixtures/states.js';
import { manyEntries, type StoryWidget } from './fixtures/widgets.js';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Details',
  component: 'fds-details',
  ...controlsFor(widgetControls),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

/** What every widget's stories check. */
const detailsPanel: StoryWidget = {
  tag: 'fds-details',
  heading: (lang) => detailsPanelStrings[lang].heading,
  empty: (lang) => detailsPanelStrings[lang].empty,
  many: manyEntries,
  manyWord: /\d/,
  otherWord: OTHER_WORDS.leitlinie,
};

type Story = StoryObj<WidgetArgs>;

/** The panel of a strategy in which something is chosen. */
const panel =
  (choice: Ref | null): Draw =>
  (attributes, data) =>
    inStrategy(
      attributes,
      data,
      html`<fds-details heading-level=${attributes['heading-level'] ?? nothing}
        >${data.fallback}</fds-details
      >`,
      choice,
    );

const LEITLINIE: Ref = { type: 'leitlinie', id: 'F8' };
const LAND: Ref = { type: 'actor', id: 'DE-MV' };

const shows = (choice: Ref) => scene(panel(choice), { model: shipped });
const stateOf = (choice: Ref | null) => states({ draw: panel(choice), widgets: [detailsPanel] });
const state = stateOf(LEITLINIE);

/** A Leitlinie is chosen: its wording, variants, sources, and what it serves and is served by. */
export const Default: Story = state.normal;

/** Nothing is chosen on the page: it says what to do. */
export const NothingChosen: Story = stateOf(null).normal;

/** A Land is chosen. Attribute `land` narrows other widgets; what is chosen is shown in full. */
export const OneLand: Story = stateOf(LAND).oneLand;

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

/** A feed without a single record: nothing can be chosen. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every title and name. */
export const LongWords: Story = state.longWords;

/** A Land with its part in 1,000 entries. */
export const ManyRecords: Story = stateOf(LAND).manyRecords;

/** Another strategy, invented: nothing of the widget is wired to the real one. */
export const OtherStrategy: Story = stateOf({ type: 'leitlinie', id: 'K1' }).otherStrategy;

/** A Land: what it leads and takes part in. */
export const Land: Story = { render: shows({ type: 'actor', id: 'DE-HH' }) };

/** A topic with its leads and its entries. */
export const Topic: Story = { render: shows({ type: 'topic', id: 'digital-infrastructure' }) };

/** A cell of the matrix: one category, one goal. */
export const Cell: Story = { render: shows({ type: 'cell', id: 'governance/efficiency' }) };

/** In a page: what is chosen in the matrix is shown beside it. */
export const BesideAMatrix: Story = {
  render: scene(
    (attributes, data) =>
      inStrategy(
        { ...attributes, linkable: true },
        data,
        html`<fds-leitlinien-matrix></fds-leitlinien-matrix>
          <fds-details heading-level="3"></fds-details>`,
        LEITLINIE,
      ),
    { model: shipped },
  ),
  play: async ({ canvasElement }) => {
    const details = canvasElement.querySelector('fds-details');
    if (details) await reads(details, /Cloud/);
  },
};
