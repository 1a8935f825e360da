/** Which values an attribute takes, and which one was probably meant. Pure. */
import type { AttributeValues } from '../../src/catalogue.js';
import { dayIn } from '../../src/feed/day-in.js';
import { readWords } from '../../src/feed/known-words.js';
import { LAND_NAMES } from '../../src/geo/land-names.js';
import type { MainLanguage } from '../../src/i18n/language.js';
import { nearest } from '../nearest.js';
import { ENGLISH_LAENDER } from '../vocabulary.js';

/** Whatever the text of an attribute is, it may be asked for. */
const LAENDER: Readonly<Record<string, string>> = LAND_NAMES;

/** A value that is not allowed: what would be, and what was probably meant. */
export interface BadValue {
  readonly allowed: string;
  readonly meant?: string;
}

/** The code of a Land by its code without country, its name, or either one misspelt. */
export function landMeant(value: string): string | undefined {
  const codes = Object.keys(LAENDER);
  const upper = value.trim().toUpperCase().replace('_', '-');
  const short = codes.find((code) => code === upper || code === `DE-${upper}`);
  if (short) return short;
  const name = nearest(value, [...Object.values(LAENDER), ...Object.values(ENGLISH_LAENDER)]);
  if (name === undefined) return undefined;
  return codes.find((code) => LAENDER[code] === name || ENGLISH_LAENDER[code] === name);
}

/** A day as people write it, in the form that the kit reads: `26.6.2025`, `2025-6-26`. */
function dayMeant(value: string): string | undefined {
  const [, d, m, y] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(value) ?? [];
  const [, year = y, month = m, day = d] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(value) ?? [];
  const text = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return dayIn(text) === undefined ? undefined : text;
}

const allowedWords: Readonly<
  Record<MainLanguage, Readonly<Record<'date' | 'land' | 'level' | 'seconds', string>>>
> = {
  de: {
    date: 'ein Datum der Form 2025-06-26',
    land: 'ein Kürzel nach ISO 3166-2 von DE-BB bis DE-TH',
    level: 'eine ganze Zahl von 0 bis 6',
    seconds: 'eine Zahl von Sekunden, mindestens 30, oder 0',
  },
  en: {
    date: 'a date such as 2025-06-26',
    land: 'an ISO 3166-2 code from DE-BB to DE-TH',
    level: 'a whole number from 0 to 6',
    seconds: 'a number of seconds, 30 at least, or 0',
  },
};

/** What is wrong with words out of a list, of which one or some are allowed. */
function badWords(kind: Exclude<AttributeValues, string>, text: string): BadValue | undefined {
  const [list, separator] = 'someOf' in kind ? [kind.someOf, ' '] : [kind, ', '];
  const [unknown] =
    'someOf' in kind ? readWords(text, list).unknown : list.includes(text) ? [] : [text];
  if (unknown === undefined) return undefined;
  const meant = nearest(unknown, list);
  return {
    allowed: list.join(separator),
    ...(meant !== undefined && { meant: text.replace(unknown, meant) }),
  };
}

/** What is wrong with a value; undefined where nothing is. An empty one counts as absent. */
export function badValue(
  kind: AttributeValues,
  value: string,
  lang: MainLanguage,
): BadValue | undefined {
  const text = value.trim();
  const words = allowedWords[lang];
  if (!text) return undefined;
  if (typeof kind !== 'string') return badWords(kind, text);
  if (kind === 'land' && !Object.hasOwn(LAENDER, text)) {
    const meant = landMeant(text);
    return { allowed: words.land, ...(meant !== undefined && { meant }) };
  }
  if (kind === 'date' && dayIn(text) === undefined) {
    const meant = dayMeant(text);
    return { allowed: words.date, ...(meant !== undefined && { meant }) };
  }
  if (kind === 'level' && !/^[0-6]$/.test(text)) return { allowed: words.level };
  if (kind === 'seconds' && !/^\d+(\.\d+)?$/.test(text)) return { allowed: words.seconds };
  if (kind === 'seconds' && Number(text) > 0 && Number(text) < 30) {
    return { allowed: words.seconds, meant: '30' };
  }
  if (kind === 'language' && !/^(de|en)(-|$)/i.test(text)) return { allowed: 'de, en' };
  return undefined;
}
