/** Makes rules of the check: severity, and a German and an English text for each of its parts. */
import { words } from '../words.js';
import type { Rule, Severity } from './finding.types.js';

/** German and English. */
export type Pair = readonly [string, string];

export const rule = (severity: Severity, title: Pair, meaning: Pair, remedy: Pair): Rule => ({
  severity,
  title: words(...title),
  meaning: words(...meaning),
  remedy: words(...remedy),
});
