import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { StrategyModel } from '../src/model/model.types.js';
import {
  emptyModel,
  longWordsModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from './fixtures/models.js';

interface Args {
  strategy: StrategyModel;
  lang: string;
  theme: string;
  land: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Filter',
  component: 'fds-filter',
  args: { strategy: snapshotModel(), lang: 'de', theme: 'light', land: '' },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    land: { control: 'text' },
  },
  render: ({ strategy, lang, theme, land }) =>
    html`<fds-strategy lang=${lang} data-theme=${theme} land=${land} .strategy=${strategy}>
      <fds-filter></fds-filter>
      <fds-leitlinien-matrix></fds-leitlinien-matrix>
      <fds-project-map></fds-project-map>
    </fds-strategy>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Acts on every widget of its strategy. */
export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** On top of the view of one Land. */
export const OneLand: Story = { args: { land: 'DE-MV' } };

/** A visitor has searched: what is found can be chosen at once. */
export const Searched: Story = {
  // A model of its own: the same one would share the filter with other stories.
  args: { strategy: modelFrom(snapshotFeed()) },
  play: async ({ canvasElement, step }) => {
    await step('type a word', async () => {
      const filter = canvasElement.querySelector('fds-filter');
      const field = await until(() => filter?.shadowRoot?.querySelector('input') ?? undefined);
      field.value = 'Cloud';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => filter?.shadowRoot?.querySelector('[part="hits"]') ?? undefined);
    });
  },
};

export const LongWords: Story = { args: { strategy: longWordsModel() } };

export const Empty: Story = { args: { strategy: emptyModel() } };

/** Waits for something to be there. */
async function until<T>(find: () => T | undefined): Promise<T> {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not appear');
}
