import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/project-map.js';
import type { MapViewName } from '../src/elements/project-map/project-map.scene.js';
import type { StrategyModel } from '../src/model/model.types.js';
import {
  emptyModel,
  longWordsModel,
  manyProjectsModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from './fixtures/models.js';

interface Args {
  strategy: StrategyModel;
  lang: string;
  headingLevel: number;
  view: MapViewName;
}

const meta: Meta<Args> = {
  title: 'Widgets/Project map',
  component: 'fds-project-map',
  args: { strategy: snapshotModel(), lang: 'de', headingLevel: 2, view: 'map' },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    view: { control: 'inline-radio', options: ['map', 'tiles', 'list'] },
  },
  render: ({ strategy, lang, headingLevel, view }) =>
    html`<fds-project-map
      lang=${lang}
      heading-level=${headingLevel}
      view=${view}
      .strategy=${strategy}
    ></fds-project-map>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Clicks one thing after the other in the map's shadow root, once each is there. */
const click =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('fds-project-map')?.shadowRoot;
    for (const selector of selectors) {
      // The outlines of the map are fetched: its buttons come a moment later.
      for (let turn = 0; turn < 100 && !root?.querySelector(selector); turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      root?.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** A model of its own, so that a choice in one story is not one in the others. */
const ownModel = (): StrategyModel => modelFrom(snapshotFeed());

/** The shipped snapshot. */
export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** The Länder as equal tiles. */
export const Tiles: Story = { args: { view: 'tiles' } };

/** All places as a table. */
export const List: Story = { args: { view: 'list' } };

/** A Land is chosen: its projects stand beside the map. */
export const Selected: Story = {
  args: { strategy: ownModel() },
  play: click('[data-ref="actor:DE-HH"]'),
};

/** A project of a Land is chosen: its details open in the list, its other leads are marked. */
export const SelectedProject: Story = {
  args: { strategy: ownModel() },
  play: click('[data-ref="actor:DE-HH"]', '[data-ref="project:kern-ux"]'),
};

/** A Leitlinie is chosen elsewhere on the page: who leads what is linked, and who takes part. */
export const Linked: Story = {
  args: { strategy: ownModel() },
  play: ({ canvasElement }) => {
    const detail = { type: 'leitlinie', id: 'F2' };
    const options = { detail, bubbles: true, composed: true, cancelable: true };
    const map = canvasElement.querySelector('fds-project-map');
    map?.dispatchEvent(new CustomEvent('fds-select', options));
  },
};

/** The organisations that share one place beside the map. */
export const OtherOrganisations: Story = {
  args: { strategy: ownModel() },
  play: click('[data-place="*others"]'),
};

export const Dark: Story = {
  render: ({ strategy }) =>
    html`<fds-project-map data-theme="dark" .strategy=${strategy}></fds-project-map>`,
};

export const LongWords: Story = {
  args: { strategy: longWordsModel() },
  play: click('[data-ref="actor:DE-NW"]'),
};

export const Empty: Story = { args: { strategy: emptyModel() } };

/** 5,000 projects. */
export const Many: Story = { args: { strategy: manyProjectsModel(5000) } };

/** A feed that knows two Länder only, one of which is not on the map. */
export const OtherFeed: Story = {
  args: {
    strategy: modelFrom({
      actors: [
        { id: 'DE-HH', kind: 'land', name: 'Hamburg', short: 'HH' },
        { id: 'AT-9', kind: 'land', name: 'Wien' },
      ],
      projects: [
        { id: 'a', title: 'Gemeinsames Vorhaben', lead: ['DE-HH', 'AT-9'] },
        { id: 'b', title: 'Vorhaben ohne Federführung' },
      ],
    }),
  },
};
