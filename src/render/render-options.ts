/** What is asked of `fds render`. */
import { CallError, type Call } from '../editors/cli/command.types.js';
import { nearest } from '../editors/cells/letters.js';
import { words } from '../editors/words.js';
import { dayIn } from '../feed/day-in.js';
import { textOption } from '../editors/cli/call-options.js';
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
  /** The day since which what is new is listed, `2025-06-26`. */
  readonly since?: string;
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

const MODES = ['static', 'hydrate'] as const;

/** A widget that is a whole document is its main thing; in a page it stands below the page's title. */
function toLevel(text: string | undefined, isPage: boolean): number {
  if (text === undefined) return isPage ? 1 : 2;
  // Its headings would stand below none, or below one that is not there.
  if (isPage && !/^[12]$/.test(text)) {
    throw new CallError(
      words(
        `--heading-level ist mit --page 1 oder 2, nicht „${text}“.`,
        `--heading-level is 1 or 2 with --page, not “${text}”.`,
      ),
    );
  }
  if (/^[0-6]$/.test(text)) return Number(text);
  throw new CallError(
    words(
      `--heading-level ist eine Zahl von 0 bis 6, nicht „${text}“.`,
      `--heading-level is a number from 0 to 6, not “${text}”.`,
    ),
  );
}

function toDay(option: string, text: string): number {
  const day = dayIn(text);
  if (day !== undefined) return day;
  throw new CallError(
    words(
      `--${option} ist ein Tag wie 2026-11-22, nicht „${text}“.`,
      `--${option} is a day such as 2026-11-22, not “${text}”.`,
    ),
  );
}

function toMode(text: string | undefined): RenderMode {
  if (text === undefined) return 'static';
  const found = MODES.find((mode) => mode === text);
  if (found) return found;
  throw new CallError(
    words(
      `--mode ist static oder hydrate, nicht „${text}“.`,
      `--mode is static or hydrate, not “${text}”.`,
    ),
  );
}

function toName([tag, ...rest]: readonly string[], known: readonly string[]): string {
  const all = known.join(', ');
  if (tag === undefined)
    throw new CallError(words(`Welches Widget? ${all}`, `Which widget? ${all}`));
  if (rest.length > 0) {
    throw new CallError(
      words(
        `Nur ein Widget auf einmal; zu viel: ${rest.join(' ')}`,
        `One widget at a time; too much: ${rest.join(' ')}`,
      ),
    );
  }
  const name = tag.replace(/^fds-/, '');
  if (known.includes(name)) return name;
  const near = nearest(name, known);
  throw new CallError(
    near === undefined
      ? words(
          `Das Widget „${tag}“ gibt es nicht; es gibt: ${all}`,
          `There is no widget “${tag}”; there are: ${all}`,
        )
      : words(
          `Das Widget „${tag}“ gibt es nicht. Meinten Sie ${near}?`,
          `There is no widget “${tag}”. Did you mean ${near}?`,
        ),
  );
}

/** The options as far as they are given: with `exactOptionalPropertyTypes` absent is not undefined. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The language of what is written: German wherever it is not asked for, whatever the machine speaks. */
export const pageLanguage = ({ options, lang }: Call): Language =>
  options['lang'] === undefined ? 'de' : lang;

/**
 * Reads what is asked for.
 *
 * @param known names of the widgets, without prefix
 * @param now milliseconds since the epoch
 * @throws CallError
 */
export function readRenderCall(call: Call, known: readonly string[], now: number): RenderCall {
  const text = (name: string): string | undefined => textOption(call, name);
  const [mode, feed, src, date, since] = [
    toMode(text('mode')),
    text('feed'),
    text('src'),
    text('date'),
    text('since'),
  ];
  if (mode === 'hydrate' && feed !== undefined && src === undefined) {
    throw new CallError(
      words(
        '--mode hydrate mit --feed braucht --src: die Adresse des Feeds für die Seite.',
        '--mode hydrate with --feed needs --src: the address of the feed for the page.',
      ),
    );
  }
  if (since !== undefined) toDay('since', since);
  const page = call.options['page'] === true;
  return {
    ...given({ feed, src, since, land: text('land'), styles: text('styles'), out: text('out') }),
    name: toName(call.files, known),
    mode,
    lang: pageLanguage(call),
    headingLevel: toLevel(text('heading-level'), page),
    today: date === undefined ? berlinDay(now) : toDay('date', date),
    page,
  };
}
