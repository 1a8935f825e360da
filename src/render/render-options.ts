/** The arguments of `fds render`. */
import { parseArgs } from 'node:util';
import { berlinDay } from '../i18n/berlin-day.js';
import type { Language } from '../i18n/language.js';

/** How a widget is written: as plain HTML, or as a shadow root which the script takes over. */
export type RenderMode = 'static' | 'hydrate';

/** What is to be rendered. */
export interface RenderOptions {
  /** Name of the widget without prefix. */
  readonly name: string;
  readonly mode: RenderMode;
  readonly lang: Language;
  readonly headingLevel: number;
  /** The day of the rendering, milliseconds since the epoch, UTC midnight. */
  readonly today: number;
  /** The Land that the widget is about: ISO 3166-2 code, short form or name. */
  readonly land?: string;
  /** Address of the style sheet as the page will name it. */
  readonly styles?: string;
  /** Address of the feed as the page will name it, for the element that takes the piece over. */
  readonly src?: string;
}

/** A whole call of the program. */
export interface RenderCall extends RenderOptions {
  /** Path of the feed, `-` for standard input; absent: the one that ships with the kit. */
  readonly feed?: string;
  /** Path of the file to write; absent: standard output. */
  readonly out?: string;
  /** Whether a whole document is wanted and not only the widget. */
  readonly page: boolean;
}

/** A call that cannot be understood. */
export class UsageError extends Error {}

const options = {
  feed: { type: 'string' },
  land: { type: 'string' },
  lang: { type: 'string', default: 'de' },
  mode: { type: 'string', default: 'static' },
  styles: { type: 'string' },
  src: { type: 'string' },
  'heading-level': { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  page: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/**
 * The value of an option out of a list.
 *
 * @throws UsageError where it is none of these
 */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found) return found;
  throw new UsageError(`--${option} must be ${allowed.join(' or ')}, found "${value}"`);
}

/** A widget that is a whole document is its main thing; in a page it stands below the page's title. */
function toLevel(text: string | undefined, isPage: boolean): number {
  if (text === undefined) return isPage ? 1 : 2;
  // Its headings would stand below none, or below one that is not there.
  if (isPage && !/^[12]$/.test(text)) {
    throw new UsageError(`--heading-level must be 1 or 2 with --page, found "${text}"`);
  }
  if (/^[0-6]$/.test(text)) return Number(text);
  throw new UsageError(`--heading-level must be a number from 0 to 6, found "${text}"`);
}

/** A calendar day as milliseconds since the epoch; `undefined` for what is none, such as 2026-02-30. */
export function toDay(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(text) ? time : undefined;
}

function toToday(text: string | undefined, now: number): number {
  if (text === undefined) return berlinDay(now);
  const day = toDay(text);
  if (day !== undefined) return day;
  throw new UsageError(`--date must be a day such as 2026-11-22, found "${text}"`);
}

function toName(positionals: readonly string[], known: readonly string[]): string {
  const [command = '', tag = '', ...rest] = positionals;
  if (command !== 'render')
    throw new UsageError(`there is no command "${command}"; try: render, oembed`);
  if (!tag) throw new UsageError(`which widget? ${known.join(', ')}`);
  if (rest.length > 0)
    throw new UsageError(`one widget at a time; "${rest.join(' ')}" is too much`);
  const name = tag.replace(/^fds-/, '');
  if (known.includes(name)) return name;
  throw new UsageError(`there is no widget "${tag}"; known are ${known.join(', ')}`);
}

/** The options as far as they are given: with `exactOptionalPropertyTypes` absent is not undefined. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the arguments behind the program's name.
 *
 * @param known names of the widgets, without prefix
 * @param now milliseconds since the epoch
 * @returns what is wanted, or `help`
 * @throws UsageError
 */
export function readArguments(
  args: readonly string[],
  known: readonly string[],
  now: number,
): RenderCall | 'help' {
  const { values, positionals } = parse(args);
  if (values.help || positionals[0] === 'help' || args.length === 0) return 'help';
  const { feed, land, styles, src, out } = values;
  if (values.mode === 'hydrate' && feed !== undefined && src === undefined) {
    throw new UsageError(
      '--mode hydrate with --feed needs --src, the address of the feed for the page',
    );
  }
  return {
    ...given({ feed, land, styles, src, out }),
    name: toName(positionals, known),
    mode: oneOf('mode', values.mode, ['static', 'hydrate']),
    lang: oneOf('lang', values.lang, ['de', 'en']),
    headingLevel: toLevel(values['heading-level'], values.page),
    today: toToday(values.date, now),
    page: values.page,
  };
}
