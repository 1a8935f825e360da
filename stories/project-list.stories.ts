import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/leitlinien-matrix.js';
import '../src/define/project-list.js';
import '../src/define/strategy.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { oddProjectsModel, portfolioModel } from './fixtures/many-projects.js';
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
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Widgets/Project list',
  component: 'fds-project-list',
  args: { strategy: snapshotModel(), lang: 'de', theme: 'light', land: '', headingLevel: 2 },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark'] },
    land: { control: 'text' },
  },
  render: ({ strategy, lang, theme, land, headingLevel }) =>
    html`<fds-project-list
      lang=${lang}
      data-theme=${theme}
      land=${land}
      heading-level=${headingLevel}
      .strategy=${strategy}
    ></fds-project-list>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Clicks one thing after the other in the shadow root of an element, once each is there. */
const click =
  (tag: string, ...selectors: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector(tag)?.shadowRoot;
    for (const selector of selectors) {
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

/** Only what one Land leads or takes part in. */
export const OneLand: Story = { args: { land: 'DE-MV' } };

export const English: Story = { args: { lang: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** A visitor has sorted by the budget and opened the filters. */
export const Sorted: Story = {
  args: { strategy: ownModel() },
  play: click('fds-project-list', 'th[data-column="budget"] button', '[part="filters"]'),
};

/** A visitor has chosen an entry: its details stand below it. */
export const Chosen: Story = {
  args: { strategy: ownModel() },
  play: click('fds-project-list', '[data-ref="project:machbarkeit-ki-plattform"]'),
};

/** Something is chosen in another widget: what is linked with it is marked. */
export const Linked: Story = {
  args: { strategy: ownModel() },
  render: ({ strategy, lang, theme }) =>
    html`<fds-strategy lang=${lang} data-theme=${theme} .strategy=${strategy}>
      <fds-leitlinien-matrix></fds-leitlinien-matrix>
      <fds-project-list></fds-project-list>
    </fds-strategy>`,
  play: click('fds-leitlinien-matrix', '[data-ref="leitlinie:F5"]'),
};

/** An ended project, forty leads, a title of 400 characters, nothing known. */
export const OddEntries: Story = {
  args: { strategy: oddProjectsModel() },
  play: click('fds-project-list', '[data-ref="project:ended"]'),
};

export const LongWords: Story = { args: { strategy: longWordsModel() } };

export const ThousandEntries: Story = { args: { strategy: portfolioModel(1000) } };

export const Empty: Story = { args: { strategy: emptyModel() } };
