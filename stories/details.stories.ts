import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Ref, StrategyModel } from '../src/model/model.types.js';
import { longWordsModel, modelFrom, snapshotFeed } from './fixtures/models.js';

interface Args {
  strategy: StrategyModel;
  lang: string;
  theme: string;
  choice: Ref | null;
}

/** A model of its own for each story: the same one would share the choice. */
const model = (): StrategyModel => modelFrom(snapshotFeed());

const meta: Meta<Args> = {
  title: 'Widgets/Details',
  component: 'fds-details',
  args: { strategy: model(), lang: 'de', theme: 'light', choice: null },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
  },
  render: ({ strategy, lang, theme, choice }) =>
    html`<fds-strategy lang=${lang} data-theme=${theme} .strategy=${strategy} .selection=${choice}>
      <fds-details></fds-details>
    </fds-strategy>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is chosen: says what to do. */
export const Default: Story = {};

export const Leitlinie: Story = {
  args: { strategy: model(), choice: { type: 'leitlinie', id: 'F8' } },
};

export const Land: Story = { args: { strategy: model(), choice: { type: 'actor', id: 'DE-HH' } } };

export const Topic: Story = {
  args: { strategy: model(), choice: { type: 'topic', id: 'digital-infrastructure' } },
};

export const Cell: Story = {
  args: { strategy: model(), choice: { type: 'cell', id: 'governance/efficiency' } },
};

export const English: Story = {
  args: { strategy: model(), lang: 'en', choice: { type: 'leitlinie', id: 'G2' } },
};

export const Dark: Story = {
  args: { strategy: model(), theme: 'dark', choice: { type: 'leitlinie', id: 'U2' } },
};

export const LongWords: Story = {
  args: { strategy: longWordsModel(), choice: { type: 'leitlinie', id: 'G1' } },
};

/** In a page: what is chosen in the matrix is shown beside it. */
export const BesideAMatrix: Story = {
  args: { strategy: model(), choice: { type: 'leitlinie', id: 'F8' } },
  render: ({ strategy, lang, theme, choice }) =>
    html`<fds-strategy
      linkable
      lang=${lang}
      data-theme=${theme}
      .strategy=${strategy}
      .selection=${choice}
    >
      <fds-leitlinien-matrix></fds-leitlinien-matrix>
      <fds-details heading-level="3"></fds-details>
    </fds-strategy>`,
};
