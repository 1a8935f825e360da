import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/leitlinien-matrix.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { emptyModel, longWordsModel, modelFrom, snapshotModel } from './fixtures/models.js';

interface Args {
  strategy: StrategyModel;
  lang: string;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Widgets/Leitlinien matrix',
  component: 'fds-leitlinien-matrix',
  args: { strategy: snapshotModel(), lang: 'de', headingLevel: 2 },
  argTypes: { lang: { control: 'inline-radio', options: ['de', 'en'] } },
  render: ({ strategy, lang, headingLevel }) =>
    html`<fds-leitlinien-matrix
      lang=${lang}
      heading-level=${headingLevel}
      .strategy=${strategy}
    ></fds-leitlinien-matrix>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The shipped snapshot. */
export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** A Leitlinie is chosen: its details open below its row. */
export const Selected: Story = {
  play: ({ canvasElement }) => {
    const matrix = canvasElement.querySelector('fds-leitlinien-matrix');
    matrix?.shadowRoot?.querySelector<HTMLElement>('[data-ref="leitlinie:F2"]')?.click();
  },
};

export const Dark: Story = {
  render: ({ strategy }) =>
    html`<fds-leitlinien-matrix data-theme="dark" .strategy=${strategy}></fds-leitlinien-matrix>`,
};

export const LongWords: Story = { args: { strategy: longWordsModel() } };

export const Empty: Story = { args: { strategy: emptyModel() } };

/** Leitlinien without goal or category stand in a row of their own. */
export const Unassigned: Story = {
  args: {
    strategy: modelFrom({
      goals: [{ id: 'efficiency', title: 'Effizienz' }],
      categories: [{ id: 'governance', title: 'Governance' }],
      leitlinien: [
        { id: 'A', title: 'Zugeordnet', category: 'governance', goal: 'efficiency' },
        { id: 'B', title: 'Ohne Ziel', category: 'governance' },
        { id: 'C', title: 'Ohne alles' },
      ],
    }),
  },
};
