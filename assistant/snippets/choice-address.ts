/**
 * A choice as part of an address, so that it can be shared: `widget=timeline&land=DE-BY&form=iframe`,
 * as query or as fragment. What is usual is left out; what cannot be understood is passed over.
 */
import { dayIn } from '../../src/feed/day-in.js';
import { accentAddress, toAccent } from './accent.js';
import { toLand } from './laender.js';
import {
  EMBED_EDITIONS,
  EMBED_FORMS,
  EMBED_GROUNDS,
  EMBED_THEMES,
  EMBED_WIDGETS,
  type EmbedChoice,
  type EmbedWidget,
} from './embed.types.js';
import { meantAddress, toBase, toFeedAddress } from './kit-address.js';

/** What an editor most likely wants: the matrix alone, by its tag, with updates. */
export function usualChoice(base: string): EmbedChoice {
  return {
    widgets: ['leitlinien-matrix'],
    lang: 'de',
    form: 'script',
    edition: 'floating',
    base,
  };
}

/** One of a list of words. */
function oneOf<T extends string>(
  words: readonly T[],
  text: string | null | undefined,
): T | undefined {
  return words.find((word) => word === text?.trim().toLowerCase());
}

/** Known widgets, each once, in the order of a full page; also with the prefix of their tag. */
function toWidgets(text: string): readonly EmbedWidget[] {
  const names = text
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^fds-/, ''));
  return EMBED_WIDGETS.filter((widget) => names.includes(widget));
}

function toLevel(text: string | null): number | undefined {
  return text !== null && /^[0-6]$/.test(text.trim()) ? Number(text) : undefined;
}

/** A day; what is none is passed over. */
export function toDay(text: string): string | undefined {
  return dayIn(text.trim()) === undefined ? undefined : text.trim();
}

/** The given entries alone: with `exactOptionalPropertyTypes` absent is not undefined. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/**
 * Reads a choice.
 *
 * @param text a query or a fragment, with or without its `?` or `#`
 * @param usual what holds where `text` says nothing, or nothing that can be understood
 */
export function choiceFromAddress(text: string, usual: EmbedChoice): EmbedChoice {
  const query = new URLSearchParams(text.replace(/^[?#]/, ''));
  const read = <T>(name: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = query.get(name);
    return value === null ? undefined : parse(value);
  };
  const widgets = toWidgets(query.get('widget') ?? '');
  const level = toLevel(query.get('heading-level'));
  return {
    ...usual,
    ...given({
      widgets: widgets.length > 0 ? widgets : undefined,
      land: read('land', toLand),
      since: read('since', toDay),
      lang: oneOf(['de', 'en'], query.get('lang')),
      theme: oneOf(EMBED_THEMES, query.get('theme')),
      ground: oneOf(EMBED_GROUNDS, query.get('ground')),
      form: oneOf(EMBED_FORMS, query.get('form')),
      edition: oneOf(EMBED_EDITIONS, query.get('edition')),
      base: read('base', (value) => toBase(meantAddress(value) ?? value)),
      feed: read('feed', (value) => toFeedAddress(meantAddress(value) ?? value)),
      headingLevel: level === 2 ? undefined : level,
      accent: read('accent', toAccent),
    }),
  };
}

/** Whether two widget lists name the same. */
function sameWidgets(a: readonly EmbedWidget[], b: readonly EmbedWidget[]): boolean {
  return a.join() === b.join();
}

/** Writes a choice as a query without `?`; `''` where it is the usual one. */
export function addressOfChoice(choice: EmbedChoice, usual: EmbedChoice): string {
  const {
    widgets,
    land,
    since,
    lang,
    theme,
    ground,
    form,
    edition,
    base,
    feed,
    headingLevel,
    accent,
  } = choice;
  const query = new URLSearchParams(
    given({
      // Commas stay readable: URLSearchParams would escape them.
      widget: sameWidgets(widgets, usual.widgets) ? undefined : widgets.join(),
      land,
      since,
      lang: lang === usual.lang ? undefined : lang,
      theme,
      ground,
      form: form === usual.form ? undefined : form,
      edition: edition === usual.edition ? undefined : edition,
      base: base === usual.base ? undefined : base,
      feed,
      'heading-level': headingLevel?.toString(),
      accent: accent && accentAddress(accent),
    }),
  );
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
}
