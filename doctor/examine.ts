/** All checks, and what they say about a page together. Pure. */
import type { Language } from '../src/i18n/language.js';
import { attributes } from './checks/attributes.js';
import { browser } from './checks/browser.js';
import { elementCode } from './checks/element-code.js';
import { feedAddress } from './checks/feed-address.js';
import { feedAge } from './checks/feed-age.js';
import { feedAnswer } from './checks/feed-answer.js';
import { feedCaching } from './checks/feed-caching.js';
import { feedContent } from './checks/feed-content.js';
import { feedRecords } from './checks/feed-records.js';
import { integrity } from './checks/integrity.js';
import { kitFiles } from './checks/kit-files.js';
import { metaPolicy } from './checks/meta-policy.js';
import { pageGround } from './checks/page-ground.js';
import { placement } from './checks/placement.js';
import { presence } from './checks/presence.js';
import { scriptTags } from './checks/script-tags.js';
import { copiesOnPage } from './checks/several-copies.js';
import { shown } from './checks/shown.js';
import { tokenContrast } from './checks/token-contrast.js';
import { trustedTypes } from './checks/trusted-types.js';
import { unknownNames } from './checks/unknown-names.js';
import { violations } from './checks/violations.js';
import { STATES, type Check, type Finding } from './findings.types.js';
import type { Observations } from './observations.types.js';

/** In the order in which a reader looks for the reason. */
const CHECKS: readonly Check[] = [
  scriptTags,
  copiesOnPage,
  integrity,
  kitFiles,
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
];

/** Runs all checks; within a state their order is kept. */
export function examine(seen: Observations, lang: Language): Finding[] {
  const findings = CHECKS.flatMap((check) => check(seen, lang));
  return STATES.flatMap((state) => findings.filter((finding) => finding.state === state));
}
