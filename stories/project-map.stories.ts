import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/filter.js';
import '../src/define/project-map.js';
import '../src/define/strategy.js';
import type { MapViewName } from '../src/elements/project-map/project-map.scene.js';
import { staticMap } from '../src/elements/project-map/project-map.static.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { find } from './fixtures/checks.js';
import {
  choiceControl,
  controlsFor,
  widgetControls,
  type WidgetArgs,
} from './fixtures/controls.js';
import { alone, inStrategy } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { longWordsModel, manyProjectsModel } from './fixtures/models.js';
import { oddPlaces, twoLaender } from './fixtures/odd-places.js';
import { scene, shipped, states } from './fixtures/states.js';
import { staticStory } from './fixtures/static-page.js';
import { map } from './fixtures/widgets.js';

interface Args extends WidgetArgs {
  view?: MapViewName | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/Project map',
  component: 'fds-project-map',
  ...controlsFor({
    ...widgetControls,
    view: choiceControl(
      'The view to begin with; a visitor may change it. Absent: the map, or tiles where it is narrow.',
      ['map', 'tiles', 'list'],
    ),
  }),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

type Story = StoryObj<Args>;

const draw = alone('fds-project-map');
const state = states<Args>({ draw, widgets: [map] });
const render = scene(draw, { model: shipped });
/** The widget with data of its own. */
const shows = (model: () => StrategyModel) => scene(draw, { model });

/** Clicks one thing after the other in the map's shadow root, once each is there. */
const click =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('fds-project-map');
    if (!widget) throw new Error('the story has no map');
    // The outlines of the map are fetched: its buttons come a moment later.
    for (const selector of selectors) (await find(widget, selector)).click();
  };

/** The bare tag: the shipped snapshot; the map, or tiles where it is narrow. */
export const Default: Story = state.normal;

/** Attribute `land`: the part of one Land, with those it works with. */
export const OneLand: Story = state.oneLand;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width, where nobody has asked for a view: tiles. */
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

/** 1,000 entries. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented, in which no Land takes part: its places stand beside the map. */
export const OtherStrategy: Story = state.otherStrategy;

/** Without scripts, on paper and for search engines: the static form. */
export const Static: Story = staticStory<Args>(staticMap);

/** The Länder as equal tiles. */
export const Tiles: Story = { args: { view: 'tiles' }, render };

/** All places as a table. */
export const List: Story = { args: { view: 'list' }, render };

/** A Land is chosen: its projects stand beside the map. */
export const Selected: Story = { render, play: click('[data-ref="actor:DE-HH"]') };

/** A project of a Land is chosen: its details open in the list, its other leads are marked. */
export const SelectedProject: Story = {
  render,
  play: click('[data-ref="actor:DE-HH"]', '[data-ref="project:kern-ux"]'),
};

/** A project led by several: their marks are connected, and they are one project in all words. */
export const JointLeads: Story = {
  render,
  play: click(
    '[data-ref="actor:DE-ST"]',
    '[data-ref="project:postfach-kommunikationsinfrastruktur"]',
  ),
};

/** The map in a narrow place, because the page wants it. */
export const NarrowMap: Story = {
  args: { view: 'map' },
  render: scene(draw, { model: shipped, narrow: true }),
};

/** The part of one Land as a table. */
export const OneLandAsList: Story = { args: { land: 'DE-MV', view: 'list' }, render };

/** All widgets of the strategy are filtered: Länder without a match have a quiet zero. */
export const Filtered: Story = {
  render: scene(
    (attributes, data) =>
      inStrategy(
        attributes,
        data,
        html`<fds-filter></fds-filter><fds-project-map></fds-project-map>`,
      ),
    { model: shipped },
  ),
  play: async ({ canvasElement }) => {
    const filter = canvasElement.querySelector('fds-filter');
    if (!filter) throw new Error('the story has no filter');
    const land = (await find(filter, 'select[name="land"]')) as HTMLSelectElement;
    land.value = 'DE-MV';
    land.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** A Leitlinie is chosen elsewhere on the page: who leads what is linked, and who takes part. */
export const Linked: Story = {
  render,
  play: ({ canvasElement }) => {
    const detail = { type: 'leitlinie', id: 'F2' };
    const options = { detail, bubbles: true, composed: true, cancelable: true };
    const widget = canvasElement.querySelector('fds-project-map');
    widget?.dispatchEvent(new CustomEvent('fds-select', options));
  },
};

/** The organisations that share one place beside the map. */
export const OtherOrganisations: Story = { render, play: click('[data-place="*others"]') };

/** A place with words that no line can hold is open. */
export const LongWordsOpen: Story = {
  render: shows(longWordsModel),
  play: click('[data-ref="actor:DE-NW"]'),
};

/** 1,000 entries as a table. */
export const ManyRecordsAsList: Story = { args: { view: 'list' }, render: shows(map.many) };

/** 5,000 entries. */
export const Many: Story = { render: shows(() => manyProjectsModel(5000)) };

/** Forty leads, a title without an end, leads that nobody has published. */
export const OddFeed: Story = {
  render: shows(oddPlaces),
  play: click('[data-ref="actor:DE-HH"]', '[data-ref="project:long"]'),
};

/** A feed that knows two Länder only, one of which is not on the map. */
export const OtherFeed: Story = { render: shows(twoLaender) };
