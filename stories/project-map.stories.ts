import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/filter.js';
import '../src/define/project-map.js';
import '../src/define/strategy.js';
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
  /** Absent: the map, or the tiles where it is narrow. */
  view?: MapViewName;
  land?: string;
  /** Width of the page, in CSS pixels. */
  width?: number;
}

/** Makes a widget as narrow as a phone or a sidebar would; on the host, whose own width is `all`. */
function narrowTo(element: Element | undefined, width: number): void {
  if (element instanceof HTMLElement) {
    element.style.setProperty('max-width', `${width}px`, 'important');
  }
}

const meta: Meta<Args> = {
  title: 'Widgets/Project map',
  component: 'fds-project-map',
  args: { strategy: snapshotModel(), lang: 'de', headingLevel: 2 },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    view: { control: 'inline-radio', options: ['map', 'tiles', 'list'] },
  },
  render: ({ strategy, lang, headingLevel, view, land, width }) =>
    html`<fds-project-map
      lang=${lang}
      heading-level=${headingLevel}
      view=${view ?? nothing}
      land=${land ?? nothing}
      .strategy=${strategy}
      ${width ? ref((element) => narrowTo(element, width)) : nothing}
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

/** A project led by several: their marks are connected, and they are one project in all words. */
export const JointLeads: Story = {
  args: { strategy: ownModel() },
  play: click(
    '[data-ref="actor:DE-ST"]',
    '[data-ref="project:postfach-kommunikationsinfrastruktur"]',
  ),
};

/** In a narrow place, where nobody has asked for a view: tiles. */
export const Narrow: Story = { args: { width: 320 } };

/** The map in a narrow place, because the page wants it. */
export const NarrowMap: Story = { args: { width: 320, view: 'map' } };

/** The view of one Land: its own part, with those it works with. */
export const OneLand: Story = { args: { strategy: ownModel(), land: 'DE-MV' } };

export const OneLandAsList: Story = {
  args: { strategy: ownModel(), land: 'DE-MV', view: 'list' },
};

/** All widgets of the strategy are filtered: Länder without a match have a quiet zero. */
export const Filtered: Story = {
  render: () =>
    html`<fds-strategy .strategy=${ownModel()}>
      <fds-filter></fds-filter><fds-project-map></fds-project-map>
    </fds-strategy>`,
  play: async ({ canvasElement }) => {
    for (let turn = 0; turn < 100; turn += 1) {
      const filter = canvasElement.querySelector('fds-filter')?.shadowRoot;
      const land = filter?.querySelector<HTMLSelectElement>('select[name="land"]');
      if (land) {
        land.value = 'DE-MV';
        land.dispatchEvent(new Event('change', { bubbles: true }));
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
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

/** 1,000 projects. */
export const Thousand: Story = { args: { strategy: manyProjectsModel(1000) } };

export const ThousandAsList: Story = {
  args: { strategy: manyProjectsModel(1000), view: 'list' },
};

/** 5,000 projects. */
export const Many: Story = { args: { strategy: manyProjectsModel(5000) } };

/** Forty leads, a title without an end, leads that nobody has published. */
export const OddFeed: Story = {
  args: {
    strategy: modelFrom({
      ...snapshotFeed(),
      projects: [
        {
          id: 'long',
          title: 'Ein Titel ohne Ende '.repeat(20),
          lead: (snapshotFeed()['actors'] as { id: string }[]).slice(0, 40).map(({ id }) => id),
        },
        { id: 'bare', title: 'Ohne Federführung' },
      ],
    }),
  },
  play: click('[data-ref="actor:DE-HH"]', '[data-ref="project:long"]'),
};

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
