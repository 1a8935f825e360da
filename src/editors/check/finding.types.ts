/** What a check has found in a feed. */
import type { Words } from '../words.js';

/** An error loses something or is refused; a warning misleads readers; a note is for the editor to weigh. */
export type Severity = 'error' | 'warning' | 'note';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Where in a file something stands; both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a kind of finding is about, whatever the record. */
export interface Rule {
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: Words;
  /** Why it matters. */
  readonly meaning: Words;
  /** What to do. */
  readonly remedy: Words;
}

/** One finding, before it is known where in the file it stands. */
export interface Found {
  /** Key of the rule. */
  readonly code: string;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** What is said of this one place. */
  readonly message: Words;
  readonly id?: string | undefined;
  /** Title of the record. */
  readonly record?: string | undefined;
}

/** One finding, with all that an editor needs. */
export interface Finding extends Found {
  readonly severity: Severity;
  readonly position?: Position | undefined;
}
