import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/strategy-pyramid.js';
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
}

const meta: Meta<Args> = {
  title: 'Widgets/Strategy pyramid',
  component: 'fds-strategy-pyramid',
  args: { strategy: snapshotModel(), lang: 'de', headingLevel: 2 },
  argTypes: { lang: { control: 'inline-radio', options: ['de', 'en'] } },
  render: ({ strategy, lang, headingLevel }) =>
    html`<fds-strategy-pyramid
      lang=${lang}
      heading-level=${headingLevel}
      .strategy=${strategy}
    ></fds-strategy-pyramid>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Clicks one thing after the other, as a visitor would. */
const clicks =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const pyramid = canvasElement.querySelector('fds-strategy-pyramid');
    for (const selector of selectors) {
      await pyramid?.updateComplete;
      pyramid?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
  };

const entry = (ref: string): string => `[data-ref="${ref}"]`;

/** The shipped snapshot. */
export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** A layer is chosen: it opens to its items. */
export const Open: Story = {
  // A model of its own: the same model would share the selection with the other stories.
  args: { strategy: modelFrom(snapshotFeed()) },
  play: clicks(entry('layer:projects')),
};

/** An item of an open layer is chosen: its details stand in place, what is linked is marked. */
export const Selected: Story = {
  args: { strategy: modelFrom(snapshotFeed()) },
  play: clicks(entry('layer:umbrella'), entry('leitlinie:G2')),
};

/** The whole strategy in words. */
export const AsList: Story = { play: clicks('[part="as-list"]') };

export const Dark: Story = {
  render: ({ strategy }) =>
    html`<fds-strategy-pyramid data-theme="dark" .strategy=${strategy}></fds-strategy-pyramid>`,
};

export const LongWords: Story = {
  args: { strategy: longWordsModel() },
  play: clicks(entry('layer:topics')),
};

export const Empty: Story = { args: { strategy: emptyModel() } };

/** 500 projects of all scopes. */
export const ManyProjects: Story = {
  args: { strategy: manyProjectsModel(500) },
  play: clicks(entry('layer:projects')),
};

/** Another strategy: layers that the kit does not know have no items and no counts. */
export const SixLayers: Story = {
  args: {
    strategy: modelFrom({
      layers: ['Vision', 'Ziele', 'Programme', 'Projekte', 'Produkte', 'Betrieb'].map((title) => ({
        id: title.toLowerCase(),
        title,
        summary: `Was zur Ebene „${title}“ gehört.`,
        measures: ['Baustein'],
      })),
    }),
  },
};
