import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type CSSResult } from 'lit';
import '../src/define/strategy-pyramid.js';
import { pyramidPosterStyles } from '../src/elements/strategy-pyramid/strategy-pyramid.poster.styles.js';
import {
  posterOf,
  staticPyramid,
} from '../src/elements/strategy-pyramid/strategy-pyramid.static.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { staticStyles } from '../src/static/static.styles.js';
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

/** The vision is open below the top layer, with its challenges, goals and groups of users. */
export const Vision: Story = { play: clicks('[part="extra"]') };

/** What strategy and web pages say differently, with all sources. */
export const Contradiction: Story = { play: clicks('[part="extra"] ~ [part="extra"]') };

/** The last decision of a layer is chosen: its details stand below the layer. */
export const LastDecision: Story = {
  args: { strategy: modelFrom(snapshotFeed()) },
  play: clicks(entry('event:2025-03-26-zielbilder')),
};

/** A chosen layer answers why it exists and what comes of it. */
export const WaysOfLayer: Story = {
  args: { strategy: modelFrom(snapshotFeed()) },
  play: clicks(entry('layer:topics')),
};

/** In a column: the layers are bands with their text inside. */
export const Narrow: Story = {
  render: ({ strategy }) =>
    html`<div style="max-inline-size: 24em">
      <fds-strategy-pyramid .strategy=${strategy}></fds-strategy-pyramid>
    </div>`,
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

/** Another strategy: four layers, of which the kit knows none. */
export const FourLayers: Story = {
  args: {
    strategy: modelFrom({
      sources: [
        { id: 'a', title: 'Strategie', url: 'https://example.org/a' },
        { id: 'b', title: 'Webseite', url: 'https://example.org/b' },
      ],
      vision: {
        title: 'Leitbild',
        motto: 'Einfach für alle.',
        notes: [
          {
            text: 'Strategie und Webseite nennen verschiedene Jahre.',
            cite: [{ source: 'a', section: '2' }, { source: 'b' }],
          },
        ],
      },
      layers: [
        {
          id: 'mission',
          title: 'Auftrag',
          notes: [{ text: 'Beschluss 2026/01.', cite: [{ source: 'a' }] }],
        },
        { id: 'goals', title: 'Ziele' },
        { id: 'fields', title: 'Handlungsfelder', measures: ['Register', 'Portale'] },
        { id: 'measures', title: 'Maßnahmen' },
      ],
      events: [
        {
          id: 'e',
          title: 'Auftrag beschlossen',
          kind: 'decision',
          status: 'done',
          date: '2026-03-18',
          decision: { number: '2026/01' },
        },
      ],
    }),
  },
  play: clicks('[part="extra"]'),
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

/** Puts style sheets into the page, as a page with static widgets links them. */
function adopt(sheets: readonly CSSResult[]): void {
  const added = sheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  const present = document.adoptedStyleSheets.filter((sheet) => !added.includes(sheet));
  document.adoptedStyleSheets = [...present, ...added];
}

const today = Date.UTC(2026, 10, 22);

/** Plain HTML without any script. */
export const Static: Story = {
  render: ({ strategy }) => {
    adopt([staticStyles, ...staticPyramid.sheets]);
    return staticPyramid.render(strategy, { lang: 'de', headingLevel: 2, today });
  },
};

/** What the tool "Als Poster drucken (A4)" prints, at the width of the paper. */
export const Poster: Story = {
  render: ({ strategy }) => {
    adopt([...staticPyramid.sheets, pyramidPosterStyles]);
    return html`<div role="region" aria-label="Poster" tabindex="0" style="overflow: auto">
      <div style="inline-size: 190mm; padding: 10mm; background: #fff">
        ${posterOf(strategy, { lang: 'de', headingLevel: 1, today }, 'A4')}
      </div>
    </div>`;
  },
};
