/** All checks, and what they say about a page together. Pure. */
import type { MainLanguage } from '../src/i18n/language.js';
import { attributes } from './checks/attributes.js';
import { elementCode, placement, presence, shown, unknownNames } from './checks/elements.js';
import {
  feedAddress,
  feedAge,
  feedAnswer,
  feedCaching,
  feedContent,
  feedRecords,
} from './checks/feed.js';
import { heldColours, pageGround, tokenContrast } from './checks/look.js';
import { metaPolicy, trustedTypes, violations } from './checks/policy.js';
import {
  browser,
  copiesOnPage,
  earlyLines,
  integrity,
  kitFiles,
  scriptTags,
} from './checks/script.js';
import { STATES, type Check, type Finding } from './findings.types.js';
import type { Observations } from './observations.types.js';

/** In the order in which a reader looks for the reason. */
const CHECKS: readonly Check[] = [
  scriptTags,
  copiesOnPage,
  integrity,
  kitFiles,
  earlyLines,
  browser,
  presence,
  unknownNames,
  elementCode,
  placement,
  attributes,
  shown,
  feedAddress,
  feedAnswer,
  feedContent,
  feedRecords,
  feedAge,
  feedCaching,
  trustedTypes,
  violations,
  metaPolicy,
  pageGround,
  tokenContrast,
  heldColours,
];

/** Runs all checks; within a state their order is kept. */
export function examine(seen: Observations, lang: MainLanguage): Finding[] {
  const findings = CHECKS.flatMap((check) => check(seen, lang));
  return STATES.flatMap((state) => findings.filter((finding) => finding.state === state));
}
