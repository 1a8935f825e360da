import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/timeline.js';
import type { FdsTimeline } from '../src/elements/timeline/timeline.js';
import type { StrategyModel } from '../src/model/model.types.js';
import {
  emptyModel,
  longWordsModel,
  manyEventsModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from './fixtures/models.js';

interface Args {
  strategy: StrategyModel;
  lang: string;
  spacing: 'even' | 'scale';
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Widgets/Timeline',
  component: 'fds-timeline',
  args: { strategy: snapshotModel(), lang: 'de', spacing: 'even', headingLevel: 2 },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    spacing: { control: 'inline-radio', options: ['even', 'scale'] },
  },
  render: ({ strategy, lang, spacing, headingLevel }) =>
    html`<fds-timeline
      lang=${lang}
      spacing=${spacing}
      heading-level=${headingLevel}
      .strategy=${strategy}
    ></fds-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

const widget = (canvas: HTMLElement): FdsTimeline | null => canvas.querySelector('fds-timeline');

function pressButton(canvas: HTMLElement, label: string): void {
  const buttons = widget(canvas)?.shadowRoot?.querySelectorAll('button') ?? [];
  for (const button of buttons) if (button.textContent.trim() === label) button.click();
}

/** The shipped snapshot: last, this and the coming years are open. */
export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** An axis true to time above the entries. */
export const Scale: Story = { args: { spacing: 'scale' } };

/** A decision is chosen: its details open below its row. */
export const Selected: Story = {
  play: ({ canvasElement }) => {
    widget(canvasElement)
      ?.shadowRoot?.querySelector<HTMLElement>('[data-ref="event:2025-03-26-zielbilder"]')
      ?.click();
  },
};

export const AsTable: Story = {
  play: ({ canvasElement }) => {
    pressButton(canvasElement, 'Als Tabelle');
  },
};

export const OnlyDecisions: Story = {
  play: ({ canvasElement }) => {
    pressButton(canvasElement, 'Nur Beschlüsse');
  },
};

export const Dark: Story = {
  render: ({ strategy }) =>
    html`<fds-timeline data-theme="dark" spacing="scale" .strategy=${strategy}></fds-timeline>`,
};

export const LongWords: Story = { args: { strategy: longWordsModel() } };

export const Empty: Story = { args: { strategy: emptyModel() } };

/** Ten years, an event each week. */
export const ManyEvents: Story = { args: { strategy: manyEventsModel(500), spacing: 'scale' } };

/** Dates that a calendar hardly has, open ends, and none at all. */
export const OddDates: Story = {
  args: {
    spacing: 'scale',
    strategy: modelFrom({
      ...snapshotFeed(),
      events: [
        { id: 'year-0', title: 'Im Jahr null', date: '0000', kind: 'milestone' },
        { id: 'never', title: 'Unbefristet', date: '9999-12-31', status: 'planned' },
        { id: 'open-end', title: 'Offenes Ende', date: '2025-41/..', status: 'done' },
        { id: 'open-start', title: 'Offener Anfang', date: '../2024', status: 'done' },
        { id: 'long', title: 'Mehrere Jahre', date: '2023/2027', kind: 'decision', status: 'done' },
        { id: 'undated', title: 'Ohne Datum', kind: 'decision', decision: { number: '2024/1' } },
      ],
    }),
  },
};
