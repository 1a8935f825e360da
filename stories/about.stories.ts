import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define/about.js';
import '../src/define/strategy.js';
import { staticAbout } from '../src/elements/about/about.static.js';
import type { FdsStrategy } from '../src/elements/strategy/strategy.js';
import { aboutStrings } from '../src/texts/de/about.js';
import { find, reads } from './fixtures/checks.js';
import {
  choiceControl,
  controlsFor,
  widgetControls,
  type WidgetArgs,
} from './fixtures/controls.js';
import { alone } from './fixtures/draw.js';
import { logEvents } from './fixtures/log-events.js';
import { manyTermsModel, modelFrom, snapshotFeed } from './fixtures/models.js';
import { OTHER_WORDS } from './fixtures/other-strategy.js';
import { languageOf, scene, shipped, states } from './fixtures/states.js';
import { staticStory } from './fixtures/static-page.js';
import { MANY, type StoryWidget } from './fixtures/widgets.js';

interface Args extends WidgetArgs {
  view?: 'compact' | 'full' | undefined;
}

const meta: Meta<Args> = {
  title: 'Widgets/About',
  component: 'fds-about',
  ...controlsFor({
    ...widgetControls,
    view: choiceControl('Headings that open in place, or all of it.', ['compact', 'full']),
  }),
  args: { 'heading-level': 2 },
  decorators: [logEvents],
};
export default meta;

/** What every widget's stories check. */
const about: StoryWidget = {
  tag: 'fds-about',
  heading: (lang) => aboutStrings[lang].heading,
  empty: (lang) => aboutStrings[lang].empty,
  many: () => manyTermsModel(MANY),
  manyWord: /1\D?000/,
  otherWord: OTHER_WORDS.term,
};

type Story = StoryObj<Args>;

const draw = alone('fds-about');
const state = states<Args>({ draw, widgets: [about] });

const widget = (canvas: HTMLElement): HTMLElement => {
  const found = canvas.querySelector<HTMLElement>('fds-about');
  if (!found) throw new Error('the story has no <fds-about>');
  return found;
};

/** A part, unfolded. */
async function unfold(canvas: HTMLElement, name: string): Promise<HTMLElement> {
  const part = await find(widget(canvas), `[data-section="${name}"]`);
  (await find(widget(canvas), `[data-section="${name}"] > summary`)).click();
  await expect(part).toHaveProperty('open', true);
  return part;
}

/** Headings with a sentence each, which open in place. */
export const Default: Story = state.normal;

/** Attribute `view="full"`: all of it, for a page of its own. */
export const Full: Story = {
  args: { view: 'full' },
  render: scene(draw, { model: shipped }),
  play: async ({ canvasElement, args, globals }) => {
    const { sections } = aboutStrings[languageOf({ args, globals })];
    for (const heading of ['decides', 'legal', 'glossary'] as const) {
      await reads(widget(canvasElement), () => sections[heading]);
    }
    await expect(widget(canvasElement).shadowRoot?.querySelector('details.section')).toBe(null);
  },
};

/** Attribute `land`: what is said holds for all Länder, and that is said, too. */
export const OneLand: Story = state.oneLand;

/** Attribute `lang="en"`: all words of the widget and the texts that the feed has translated. */
export const English: Story = state.english;

/** Attribute `data-theme="dark"`; without it the page's own colour scheme counts. */
export const Dark: Story = state.dark;

/** In a column of 320 px, on a page of any width. */
export const Narrow: Story = state.narrow;

/** The feed has not answered yet: what the author put between the tags stays, with a sentence. */
export const Loading: Story = state.loading;

/** A refresh of the feed has failed: the last good data stay, with their date and a way to retry. */
export const Stale: Story = state.stale;

/** The feed is refused from the start: the shipped data are shown instead, and it is said. */
export const Failed: Story = state.failed;

/** A feed that says nothing of the strategy itself: that is said. */
export const Empty: Story = state.empty;

/** Words that no line can hold, in every name. */
export const LongWords: Story = {
  ...state.longWords,
  play: async (context) => {
    await unfold(context.canvasElement, 'implements');
    await state.longWords.play?.(context);
  },
};

/** A glossary of 1,000 terms: the first are seen, the others stand behind a fold. */
export const ManyRecords: Story = state.manyRecords;

/** Another strategy, invented: it says little of itself, and what is lacking is named. */
export const OtherStrategy: Story = state.otherStrategy;

/** One part unfolded, a body chosen in it: its details stand below the part. */
export const Chosen: Story = {
  render: scene(draw, { model: shipped }),
  play: async ({ canvasElement }) => {
    await unfold(canvasElement, 'implements');
    (await find(widget(canvasElement), '[data-ref="actor:fitko"]')).click();
    await find(widget(canvasElement), 'section.details');
  },
};

/** What another widget has chosen is marked, at folded parts as well. */
export const Linked: Story = {
  render: (args, { globals }) =>
    html`<fds-strategy .strategy=${shipped()}>
      <fds-about lang=${languageOf({ args, globals })} view=${args.view ?? 'compact'}></fds-about>
    </fds-strategy>`,
  play: async ({ canvasElement, args, globals }) => {
    const strategy = canvasElement.querySelector<FdsStrategy>('fds-strategy');
    await find(widget(canvasElement), '[part="body"]');
    if (strategy) strategy.selection = { type: 'topic', id: 'data-use' };
    const { holds } = aboutStrings[languageOf({ args, globals })];
    await reads(widget(canvasElement), () => holds.selected);
  },
};

/** Parts that cannot be read, and values: nothing else is lost with them. */
export const BadData: Story = {
  render: scene(draw, {
    model: () => {
      const feed = snapshotFeed();
      const known = feed['about'] as Record<string, unknown>;
      const glossary = [
        { term: 'EfA', long: 1, text: 'Einer für Alle.' },
        { text: 'ohne Begriff' },
      ];
      return modelFrom({ ...feed, about: { ...known, legal: 'kaputt', glossary } });
    },
  }),
  play: async ({ canvasElement }) => {
    const part = await unfold(canvasElement, 'glossary');
    await expect(part.textContent).toMatch(/EfA/);
    await reads(widget(canvasElement), /im Feed nicht lesbar|not readable in the feed/);
  },
};

/** What stands where no script runs. */
export const Static: Story = staticStory<Args>(staticAbout);
