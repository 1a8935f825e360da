import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/leitlinien-matrix.js';
import type { FdsLeitlinienMatrix } from '../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import { matrixParts } from '../src/elements/leitlinien-matrix/leitlinien-matrix.parts.js';
import {
  annexPage,
  staticMatrix,
} from '../src/elements/leitlinien-matrix/leitlinien-matrix.static.js';
import type { StrategyModel } from '../src/model/model.types.js';
import { staticStyles } from '../src/static/static.styles.js';
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
  view: 'matrix' | 'structure';
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Widgets/Leitlinien matrix',
  component: 'fds-leitlinien-matrix',
  args: { strategy: snapshotModel(), lang: 'de', view: 'matrix', headingLevel: 2 },
  argTypes: {
    lang: { control: 'inline-radio', options: ['de', 'en'] },
    view: { control: 'inline-radio', options: ['matrix', 'structure'] },
  },
  render: ({ strategy, lang, view, headingLevel }) =>
    html`<fds-leitlinien-matrix
      lang=${lang}
      view=${view}
      heading-level=${headingLevel}
      .strategy=${strategy}
    ></fds-leitlinien-matrix>`,
};
export default meta;

type Story = StoryObj<Args>;

function matrixIn(canvas: HTMLElement): FdsLeitlinienMatrix {
  const matrix = canvas.querySelector<FdsLeitlinienMatrix>('fds-leitlinien-matrix');
  if (!matrix) throw new Error('the story has no matrix');
  return matrix;
}

/** Chooses a button of the bar above the table: 0 searches, 1 counts. */
async function pressBar(canvas: HTMLElement, n: 0 | 1): Promise<FdsLeitlinienMatrix> {
  await matrixParts.more.load();
  const matrix = matrixIn(canvas);
  await matrix.updateComplete;
  matrix.shadowRoot?.querySelectorAll<HTMLElement>('[part="bar"] button')[n]?.click();
  await matrix.updateComplete;
  return matrix;
}

/** Types into the search of a matrix. */
async function search(canvas: HTMLElement, text: string): Promise<void> {
  const matrix = await pressBar(canvas, 0);
  const input = matrix.shadowRoot?.querySelector<HTMLInputElement>('[part="search"] input');
  if (!input) throw new Error('the matrix has no search');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await matrix.updateComplete;
}

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

/** Four categories, five goals, 200 Leitlinien: the feed's own grid. */
export const Large: Story = {
  args: {
    strategy: modelFrom({
      goals: [1, 2, 3, 4, 5].map((n) => ({ id: `g${n}`, title: `Zielsetzung ${n}` })),
      categories: [1, 2, 3, 4].map((n) => ({ id: `c${n}`, title: `Handlungsebene ${n}` })),
      leitlinien: Array.from({ length: 200 }, (_, n) => ({
        id: `L${n}`,
        number: `1.${n + 1}`,
        title: `Wir gestalten die Leitlinie ${n + 1} gemeinsam.`,
        label: `Leitlinie ${n + 1}`,
        category: `c${(n % 4) + 1}`,
        goal: `g${((n * 7) % 5) + 1}`,
      })),
    }),
  },
};

/** The groups as in Abbildung 5 of the strategy. */
export const Groups: Story = { args: { view: 'structure' } };

/** A card is open. */
export const GroupsSelected: Story = {
  args: { view: 'structure', strategy: modelFrom(snapshotFeed()) },
  play: async ({ canvasElement }) => {
    await matrixParts.structure.load();
    const matrix = matrixIn(canvasElement);
    await matrix.updateComplete;
    matrix.shadowRoot?.querySelector<HTMLElement>('[data-ref="leitlinie:F8"]')?.click();
  },
};

/** "Cloud" finds F8 and what mentions it. */
export const Search: Story = {
  play: ({ canvasElement }) => search(canvasElement, 'Cloud'),
};

/** Nothing is found: the grid stays, and says so. */
export const NoMatches: Story = {
  play: ({ canvasElement }) => search(canvasElement, 'Raumfahrt'),
};

/** How many entries serve each Leitlinie, with the legend. */
export const Counts: Story = {
  play: async ({ canvasElement }) => {
    await pressBar(canvasElement, 1);
  },
};

/** Numbers and shades on dark ground. */
export const CountsDark: Story = {
  render: ({ strategy }) =>
    html`<fds-leitlinien-matrix data-theme="dark" .strategy=${strategy}></fds-leitlinien-matrix>`,
  play: async ({ canvasElement }) => {
    await pressBar(canvasElement, 1);
  },
};

/** Official links beside those of the editors: told apart by edge and words. */
export const CountsOfficial: Story = {
  args: {
    strategy: modelFrom({
      ...snapshotFeed(),
      projects: (snapshotFeed()['projects'] as object[]).map((project, n) =>
        n % 3 === 0 ? { ...project, links: 'official' } : project,
      ),
    }),
  },
  play: async ({ canvasElement }) => {
    await pressBar(canvasElement, 1);
  },
};

/** In a column as narrow as a phone: a list for each category, in which nothing is hidden. */
export const Narrow: Story = {
  play: ({ canvasElement }) => {
    canvasElement.style.setProperty('max-width', '20rem');
  },
};

/** Adds the static rules to the page; they are for the page's own tree, not for a shadow root. */
function withStaticStyles(): void {
  const sheets = [staticStyles, ...staticMatrix.sheets].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  const others = [...document.adoptedStyleSheets].filter((sheet) => !sheets.includes(sheet));
  document.adoptedStyleSheets = [...others, ...sheets];
}

const today = Date.UTC(2026, 10, 22);

/** Without scripts: the table, and each Leitlinie in full below it. */
export const Static: Story = {
  render: ({ strategy, lang }) => {
    withStaticStyles();
    return staticMatrix.render(strategy, {
      lang: lang === 'en' ? 'en' : 'de',
      headingLevel: 2,
      today,
    });
  },
};

/** What "Anhang 1 drucken" prints: one page A4 landscape. */
export const Annex: Story = {
  render: ({ strategy, lang }) => {
    withStaticStyles();
    return annexPage(strategy, { lang: lang === 'en' ? 'en' : 'de', headingLevel: 2, today });
  },
};

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
