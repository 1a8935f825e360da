import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { emptyModel, snapshotModel } from './fixtures/models.js';

interface Args {
  strategy: StrategyModel;
  lang: string;
  theme: string;
}

const widgets = (): TemplateResult => html`
  <fds-strategy-pyramid></fds-strategy-pyramid>
  <fds-leitlinien-matrix></fds-leitlinien-matrix>
  <fds-project-map></fds-project-map>
  <fds-timeline></fds-timeline>
`;

const meta: Meta<Args> = {
  title: 'Start/All widgets, linked',
  component: 'fds-strategy',
  args: { strategy: snapshotModel(), lang: 'de', theme: 'light' },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
  },
  render: ({ strategy, lang, theme }) =>
    html`<fds-strategy lang=${lang} data-theme=${theme} .strategy=${strategy}>
      ${widgets()}
    </fds-strategy>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Choose anything: every widget shows what it is linked with. */
export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** A page has set the selection: `strategy.selection = { type: 'leitlinie', id: 'G2' }`. */
export const Selected: Story = {
  play: ({ canvasElement }) => {
    const strategy = canvasElement.querySelector('fds-strategy');
    if (strategy) strategy.selection = { type: 'leitlinie', id: 'G2' };
  },
};

/** Search and filters above, details of whatever is chosen below; both for all widgets. */
export const WithFilterAndDetails: Story = {
  render: ({ strategy, lang, theme }) =>
    html`<fds-strategy linkable lang=${lang} data-theme=${theme} .strategy=${strategy}>
      <fds-filter></fds-filter>
      ${widgets()}
      <fds-details></fds-details>
    </fds-strategy>`,
};

/** The page of a Land: everything speaks of its part, and can be widened to all. */
export const OneLand: Story = {
  render: ({ strategy, lang, theme }) =>
    html`<fds-strategy land="DE-MV" lang=${lang} data-theme=${theme} .strategy=${strategy}>
      ${widgets()}
    </fds-strategy>`,
};

export const Empty: Story = { args: { strategy: emptyModel() } };
