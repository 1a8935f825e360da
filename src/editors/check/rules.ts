/** The rules of the check: how grave each is, what it means, and what to do. */
import type { Rule } from './finding.types.js';
import { fileRules, formatRules } from './format-rules.js';
import { senseRules } from './sense-rules.js';

/** All rules by their codes. */
export const rules: Readonly<Record<string, Rule>> = {
  ...formatRules,
  ...fileRules,
  ...senseRules,
};

/** The code of a rule of sense or of the file. */
export type SenseCode = keyof typeof senseRules | keyof typeof fileRules;
