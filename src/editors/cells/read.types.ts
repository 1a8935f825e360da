/** What comes of reading one cell. */
import type { Words } from '../words.js';

/** A value, with what was decided on the way where the cell leaves something open. */
export interface Good<T = unknown> {
  readonly value: T;
  readonly decision?: Words;
}

/** A cell that cannot be used. */
export interface Bad {
  readonly expected: Words;
  readonly suggestion?: Words;
}

export type Reading<T = unknown> = Good<T> | Bad;

export const isGood = <T>(reading: Reading<T>): reading is Good<T> => 'value' in reading;
