/** The columns of the cascade, from the vision's goals down to those who lead. Pure. */
import { readWords } from '../feed/known-words.js';
import type { RecordType } from './model.types.js';

/** All columns, in the order in which they stand without `levels`. */
export const LEVELS = ['goal', 'leitlinie', 'topic', 'project', 'lead'] as const;

export type LevelName = (typeof LEVELS)[number];

/** The type of the records of a column. */
export const TYPE_OF: Readonly<Record<LevelName, RecordType>> = {
  goal: 'goal',
  leitlinie: 'leitlinie',
  topic: 'topic',
  project: 'project',
  lead: 'actor',
};

/** What a page asks for. */
export interface LevelWish {
  /** The columns to show; all of them where none was named. */
  readonly levels: readonly LevelName[];
  /** Words that name no column, as they were written. */
  readonly unknown: readonly string[];
}

/** Reads the attribute `levels`: names of columns, in order; a column stands there once. */
export function readLevels(text: string | null): LevelWish {
  const { known, unknown } = readWords(text ?? '', LEVELS);
  return { levels: known.length > 0 ? known : LEVELS, unknown };
}
