/** What is said where a field of the table is empty. */
import { unreadable } from '../../describe/lost.js';
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
