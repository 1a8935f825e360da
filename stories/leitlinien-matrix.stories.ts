import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/leitlinien-matrix.js';
import { matrixParts } from '../src/elements/leitlinien-matrix/leitlinien-matrix.parts.js';
import {
  annexPage,
  staticMatrix,
} from '../src/elements/leitlinien-matrix/leitlinien-matrix.static.js';
import type { FdsLeitlinienMatrix } from '../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { staticStyles } from '../src/static/static.styles.js';
import { find } from './fixtures/checks.js';
import {
  choiceControl,
  controlsFor,
  widgetControls,
  type WidgetArgs,
} from './fixtures/controls.js';
import { alone } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { manyLeitlinienModel } from './fixtures/many-projects.js';
import { snapshotModel } from './fixtures/models.js';
import { officialLinks, unassignedLeitlinien } from './fixtures/odd-leitlinien.js';
import { languageOf, scene, shipped, states } from './fixtures/states.js';
import { adopt, staticOptions, staticStory } from './fixtures/static-page.js';
import { matrix } from './fixtures/widgets.js';

interface Args extends WidgetArgs {
  view?: 'matrix' | 'structure' | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Leitlinien matrix',
  component: 'fds-leitlinien-matrix',
  ...controlsFor({
    ...widgetControls,
    view: choiceControl('The table of Anhang 1, or the groups of Abbildung 5.', [
      'matrix',
      'structure',
    ]),
  }),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

type Story = StoryObj<Args>;

const draw = alone('fds-leitlinien-matrix');
const state = states<Args>({ draw, widgets: [matrix] });
const render = scene(draw, { model: shipped });
/** The widget with data of its own. */
const shows = (model: () => StrategyModel) => scene(draw, { model });

function matrixIn(canvas: HTMLElement): FdsLeitlinienMatrix {
  const widget = canvas.querySelector<FdsLeitlinienMatrix>('fds-leitlinien-matrix');
  if (!widget) throw new Error('the story has no matrix');
  return widget;
}

/** Chooses an entry, once it is there. */
async function choose(canvas: HTMLElement, ref: string): Promise<void> {
  (await find(matrixIn(canvas), `[data-ref="${ref}"]`)).click();
}

/** Chooses a button of the bar above the table: 0 searches, 1 counts. */
async function pressBar(canvas: HTMLElement, n: 0 | 1): Promise<FdsLeitlinienMatrix> {
  await matrixParts.more.load();
  const widget = matrixIn(canvas);
  await find(widget, '[part="bar"] button');
  widget.shadowRoot?.querySelectorAll<HTMLElement>('[part="bar"] button')[n]?.click();
  await widget.updateComplete;
  return widget;
}

/** Types into the search of a matrix. */
async function search(canvas: HTMLElement, text: string): Promise<void> {
  const widget = await pressBar(canvas, 0);
  const input = (await find(widget, '[part="search"] input')) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await widget.updateComplete;
}

const counts: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await pressBar(canvasElement, 1);
};

/** The bare tag: the shipped snapshot, as Anhang 1 has it. */
export const Default: Story = state.normal;

/** Attribute `land`: how much of one Land's part serves each Leitlinie; one button shows all. */
export const OneLand: Story = state.oneLand;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px: a list for each category, in which nothing is hidden. */
export const Narrow: Story = state.narrow;

/** The feed has not answered yet: what the author put between the tags stays, with a sentence. */
export const Loading: Story = state.loading;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** A feed without a single Leitlinie. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every title and name. */
export const LongWords: Story = state.longWords;

/** 1,000 Leitlinien, four categories, five goals. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented: two categories, two goals, as the feed has them. */
export const OtherStrategy: Story = state.otherStrategy;

/** Without scripts, on paper and for search engines: the table, and each Leitlinie in full below. */
export const Static: Story = staticStory<Args>(staticMatrix);

/** A Leitlinie is chosen: its details open below its row. */
export const Selected: Story = {
  render,
  play: ({ canvasElement }) => choose(canvasElement, 'leitlinie:F2'),
};

/** Four categories, five goals, 200 Leitlinien: the feed's own grid. */
export const Large: Story = { render: shows(() => manyLeitlinienModel(200)) };

/** The groups as in Abbildung 5 of the strategy. */
export const Groups: Story = { args: { view: 'structure' }, render };

/** A card is open. */
export const GroupsSelected: Story = {
  args: { view: 'structure' },
  render,
  play: ({ canvasElement }) => choose(canvasElement, 'leitlinie:F8'),
};

/** "Cloud" finds F8 and what mentions it. */
export const Search: Story = {
  render,
  play: ({ canvasElement }) => search(canvasElement, 'Cloud'),
};

/** Nothing is found: the grid stays, and says so. */
export const NoMatches: Story = {
  render,
  play: ({ canvasElement }) => search(canvasElement, 'Raumfahrt'),
};

/** How many entries serve each Leitlinie, with the legend. */
export const Counts: Story = { render, play: counts };

/** Numbers and shades on dark ground. */
export const CountsDark: Story = { args: { 'data-theme': 'dark' }, render, play: counts };

/** Official links beside those of the editors: told apart by edge and words. */
export const CountsOfficial: Story = { render: shows(officialLinks), play: counts };

/** What "Anhang 1 drucken" prints: one page A4 landscape. */
export const Annex: Story = {
  render: (args, { globals }) => {
    adopt([staticStyles, ...staticMatrix.sheets]);
    return annexPage(snapshotModel(), staticOptions(languageOf({ args, globals })));
  },
};

/** Leitlinien without goal or category stand in a row of their own. */
export const Unassigned: Story = { render: shows(unassignedLeitlinien) };
