import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/timeline.js';
import { staticTimeline } from '../src/elements/timeline/timeline.static.js';
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
  view: 'list' | 'axis' | 'table' | undefined;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Widgets/Timeline',
  component: 'fds-timeline',
  args: { strategy: snapshotModel(), lang: 'de', spacing: 'even', headingLevel: 2 },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    spacing: { control: 'inline-radio', options: ['even', 'scale'] },
    view: { control: 'inline-radio', options: [undefined, 'list', 'axis', 'table'] },
  },
  render: ({ strategy, lang, spacing, view, headingLevel }) =>
    html`<fds-timeline
      lang=${lang}
      spacing=${spacing}
      view=${ifDefined(view)}
      heading-level=${headingLevel}
      .strategy=${strategy}
    ></fds-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

const widget = (canvas: HTMLElement): FdsTimeline | null => canvas.querySelector('fds-timeline');

/** Presses the button that can be seen; tries again until the code that makes it is there. */
async function pressButton(canvas: HTMLElement, label: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const buttons = widget(canvas)?.shadowRoot?.querySelectorAll('button') ?? [];
    for (const button of buttons) {
      if (button.textContent.trim() !== label || button.getClientRects().length === 0) continue;
      button.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The snapshot with a decision that revokes another one. */
function revokingModel(): StrategyModel {
  const feed = snapshotFeed();
  const events = feed['events'] as object[];
  const decision = { number: '2026/07', revokes: ['2025/03', '2019/99'] };
  events.push({
    id: 'beispiel-aufhebung',
    title: 'Beispiel: ein Beschluss hebt einen anderen auf',
    summary: 'Kein echter Beschluss: So sieht es aus, wenn einer einen anderen aufhebt.',
    kind: 'decision',
    date: '2026-11-18',
    status: 'done',
    session: 51,
    decision,
  });
  return modelFrom(feed);
}

/** The snapshot as it would be after a refresh: one event more, one with another title. */
function newerModel(): StrategyModel {
  const feed = snapshotFeed();
  const events = feed['events'] as { id: string; title: string }[];
  const changed = events.find(({ id }) => id === '2027-fachkongress');
  if (changed) changed.title = `${changed.title} (verschoben)`;
  const added = { id: 'beispiel-neu', title: 'Beispiel: neues Ereignis', date: '2026-12' };
  return modelFrom({ ...feed, events: [...events, added] });
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

/** The ordered list, also where it is wide. */
export const List: Story = { args: { view: 'list' } };

/** The drawn axis, also where it is narrow. */
export const Axis: Story = { args: { view: 'axis' } };

export const AsTable: Story = {
  play: ({ canvasElement }) => pressButton(canvasElement, 'Tabelle'),
};

/** Decisions alone, with what they revoke and what has revoked them. */
export const OnlyDecisions: Story = {
  args: { strategy: revokingModel() },
  play: ({ canvasElement }) => pressButton(canvasElement, 'Nur Beschlüsse'),
};

/** Nearer, with a lane for each kind. */
export const ZoomedInLanes: Story = {
  args: { spacing: 'scale' },
  play: async ({ canvasElement }) => {
    await pressButton(canvasElement, 'Nach Art');
    await pressButton(canvasElement, 'Vergrößern');
    await pressButton(canvasElement, 'Vergrößern');
  },
};

/** The periods of projects below the axis, in lanes by topic. */
export const Periods: Story = {
  args: { spacing: 'scale' },
  play: ({ canvasElement }) => pressButton(canvasElement, 'Phasen und Laufzeiten'),
};

/** A refresh has brought a new and a changed event. */
export const NewerData: Story = {
  play: async ({ canvasElement }) => {
    const element = widget(canvasElement);
    await element?.updateComplete;
    if (element) element.strategy = newerModel();
  },
};

/** Calendar, table, linked data, print. */
export const Tools: Story = {
  play: ({ canvasElement }) => {
    widget(canvasElement)?.shadowRoot?.querySelector<HTMLElement>('.tools summary')?.click();
  },
};

/** As plain HTML: for print and for pages without scripts. */
export const Static: Story = {
  render: ({ strategy, lang }) =>
    staticTimeline.render(strategy, {
      lang: lang === 'en' ? 'en' : 'de',
      headingLevel: 2,
      today: Date.UTC(2026, 10, 21),
    }),
};

export const Dark: Story = {
  render: ({ strategy }) =>
    html`<fds-timeline data-theme="dark" spacing="scale" .strategy=${strategy}></fds-timeline>`,
};

export const LongWords: Story = { args: { strategy: longWordsModel() } };

export const Empty: Story = { args: { strategy: emptyModel() } };

/** 38 years, an event each week: years are folded, the axis shows columns. */
export const Crowd: Story = { args: { strategy: manyEventsModel(2000), spacing: 'scale' } };

/** 500 events on one day. */
export const OneDay: Story = {
  args: {
    strategy: modelFrom({
      ...snapshotFeed(),
      events: Array.from({ length: 500 }, (_, n) => ({
        id: `e${n}`,
        title: `Ereignis ${n + 1}`,
        date: '2026-03-04',
        kind: 'milestone',
      })),
    }),
  },
};

/** A long time in which nothing happened: the axis is broken there. */
export const QuietStretch: Story = {
  args: {
    spacing: 'scale',
    strategy: modelFrom({
      ...snapshotFeed(),
      events: ['2005-05-02', '2005-09', '2024-02', '2025-06-26', '2027'].map((date) => ({
        id: date,
        title: `Ereignis ${date}`,
        date,
        kind: 'milestone',
      })),
    }),
  },
};

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
