/** Yes and no as people write them. */
import { asIs, words } from '../words.js';
import { lettersOf } from './letters.js';
import type { Reading } from './read.types.js';

const YES = new Set(['ja', 'j', 'x', 'wahr', 'true', 'yes', 'y', '1', 'richtig']);
const NO = new Set(['nein', 'n', 'falsch', 'false', 'no', '0']);
const SIGNS: Readonly<Record<string, boolean>> = {
  '✓': true,
  '✔': true,
  '☑': true,
  '✗': false,
  '☐': false,
  '-': false,
  '–': false,
};

/** Reads ja, x, wahr, nein and the like. */
export function readFlag(text: string): Reading<boolean> {
  const sign = SIGNS[text.trim()];
  if (sign !== undefined) return { value: sign };
  const letters = lettersOf(text);
  if (YES.has(letters)) return { value: true };
  if (NO.has(letters)) return { value: false };
  return { expected: words('ja oder nein', 'ja (yes) or nein (no)'), suggestion: asIs('ja') };
}

export const writeFlag = (value: boolean): string => (value ? 'ja' : 'nein');
