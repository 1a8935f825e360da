/** Choices for tests: all forms, widgets and editions, the rest pairwise. */
import type { LandIso } from '../../src/geo/laender.types.js';
import {
  EMBED_EDITIONS,
  EMBED_FORMS,
  EMBED_WIDGETS,
  type EmbedChoice,
  type EmbedForm,
  type EmbedWidget,
  type KitFacts,
} from '../snippets/embed.types.js';
import { hasStaticForm } from '../snippets/static-form.js';

/** A kit whose hashes are known. */
export const facts: KitFacts = {
  version: '0.1.0',
  files: {
    'fds.js': 'sha384-AAAA',
    'fds.classic.js': 'sha384-BBBB',
    'embed-height.js': 'sha384-CCCC',
  },
  pieces: Object.fromEntries(
    EMBED_WIDGETS.map((widget) => [widget, `<section class="fds-static">${widget}</section>`]),
  ),
};

const SETS: readonly (readonly EmbedWidget[])[] = [
  ...EMBED_WIDGETS.map((widget) => [widget]),
  ['leitlinien-matrix', 'timeline'],
  ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'],
  ['project-list', 'filter', 'details'],
];

/** What varies beside form, widgets and edition; each pair of values occurs with each form. */
const REST = [
  {},
  { land: 'DE-BY', lang: 'en', theme: 'dark' },
  { land: 'DE-HB', lang: 'de', theme: 'light', headingLevel: 3 },
  { lang: 'en', theme: 'light', headingLevel: 0 },
  { land: 'DE-MV', lang: 'de', theme: 'dark' },
  { land: 'DE-SH', lang: 'en', headingLevel: 4 },
] as const satisfies readonly (Partial<EmbedChoice> & { land?: LandIso })[];

const canBe = (form: EmbedForm, widgets: readonly EmbedWidget[]): boolean =>
  form !== 'static' || widgets.every(hasStaticForm);

/** Every form × widgets × edition that can be, with something else each time. */
export function allChoices(base: string): readonly EmbedChoice[] {
  const choices = EMBED_FORMS.flatMap((form) =>
    EMBED_EDITIONS.flatMap((edition) =>
      SETS.filter((widgets) => canBe(form, widgets)).map((widgets) => ({
        widgets,
        form,
        edition,
      })),
    ),
  );
  return choices.map((choice, index) => ({
    lang: 'de',
    ...choice,
    ...REST[index % REST.length],
    base,
  }));
}
