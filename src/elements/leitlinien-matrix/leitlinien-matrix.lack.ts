/** Why a Leitlinie stands in no field, where the feed did say its place and it could not be read. */
import type { Leitlinie } from '../../feed/feed.types.js';
import { terms } from '../../texts/de/terms.js';
import { told, unreadable, type Telling } from '../../describe/lost.js';
import type { ListField } from '../../model/model.types.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';
import type { MatrixCell } from './leitlinien-matrix.layout.js';
import type { Language } from '../../i18n/language.js';

/** By what Leitlinien have their places. */
export const PLACES = [
  'leitlinien/category',
  'leitlinien/goal',
] as const satisfies readonly ListField[];

/**
 * The one field of a row where there are no goals: without a column for those that fit none the table
 * would have rows of different lengths.
 */
export const NO_GOAL = {
  leitlinien: [],
  doubt: 'unplaced',
} as const satisfies Pick<MatrixCell, 'leitlinien' | 'doubt'>;

/** What is said in an empty field: of the annex only what is known. */
export function emptyWords(doubt: MatrixCell['doubt'], lang: Language): string {
  const { emptyCell, noneKnown } = matrixStrings[lang];
  if (doubt === 'unread') return unreadable(lang);
  return doubt ? noneKnown : emptyCell;
}

/** "Ziel im Feed nicht lesbar", for what was lost of its place. */
export function lostPlace(
  telling: Telling,
  leitlinie: Leitlinie,
): Readonly<Record<'category' | 'goal', string | undefined>> {
  const lost = (key: 'category' | 'goal'): string | undefined => {
    const words = told(telling, leitlinie, key);
    return words && leitlinie[key] === undefined
      ? `${terms[telling.lang].type[key]} ${words}`
      : undefined;
  };
  return { category: lost('category'), goal: lost('goal') };
}
