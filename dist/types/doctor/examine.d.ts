/** All checks, and what they say about a page together. Pure. */
import type { Language } from '../i18n/language.js';
import { type Finding } from './findings.types.js';
import type { Observations } from './observations.types.js';
/** Runs all checks; within a state their order is kept. */
export declare function examine(seen: Observations, lang: Language): Finding[];
