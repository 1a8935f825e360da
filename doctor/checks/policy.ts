/** Content-Security-Policy and Trusted Types: what the page's policy has stopped, and what to allow. */
import type { MainLanguage } from '../../src/i18n/language.js';
import type { Check, Finding } from '../findings.types.js';
import type { Observations, ViolationSeen } from '../observations.types.js';
import { allows, lineWith } from '../policy-line.js';
import { say } from '../say.js';

/** Lit's own policy. */
const LIT = 'lit-html';
/** Another copy of Lit, or of the kit, may come to the page one day. */
const DUPLICATES = "'allow-duplicates'";

/** Names that a policy allows for Trusted Types. */
function allowedNames(policy = ''): string[] {
  const [, names = ''] = /(?:^|;)\s*trusted-types([^;]*)/i.exec(policy) ?? [];
  return names.split(/\s+/).filter((name) => name && name.toLowerCase() !== "'none'");
}

const isTrustedTypes = ({ directive }: ViolationSeen): boolean => directive === 'trusted-types';

/** Says whether Trusted Types keep the kit from running. */
export const trustedTypes: Check = ({ elements, policy: { violations: all } }, lang) => {
  const errors = elements.map(({ loadError }) => loadError);
  const error = errors.find((each) => each?.includes(LIT));
  const breach = all.find(
    (each) => isTrustedTypes(each) && !each.reportOnly && each.sample.startsWith(LIT),
  );
  if (error === undefined && !breach) return [];
  const known = allowedNames(all.find(isTrustedTypes)?.policy);
  const code = `trusted-types ${[...new Set([...known, LIT, DUPLICATES])].join(' ')};`;
  const isTwice = /already exists/i.test(error ?? '') || allowedNames(breach?.policy).includes(LIT);
  if (isTwice) return [say('trusted-types-twice', lang, {}, { code })];
  const more = { id: 'trusted-types-name', code };
  const row = error ? 'trusted-types-error' : 'trusted-types-name';
  return [say(row, lang, { error: error ?? '' }, more)];
};

function breachOf(violation: ViolationSeen, lang: MainLanguage): Finding {
  const { blocked, directive, policy, reportOnly } = violation;
  const kind = reportOnly ? 'policy-reports' : 'policy-blocks';
  const id = `policy-${directive}`;
  const values = { blocked, directive };
  if (!blocked.includes('://')) return say(`${kind}-inline`, lang, values, { id });
  return say(kind, lang, values, { id, code: lineWith(policy, directive, blocked) });
}

/** Names what the page's policy has stopped, with the line that allows it. */
export const violations: Check = ({ feeds, policy }, lang) => {
  // Of blocked feeds `feedAnswer` speaks, of Trusted Types `trustedTypes`.
  const told = feeds.filter(({ probe }) => probe?.answer === 'policy').map(({ origin }) => origin);
  const found = policy.violations.filter(({ blocked, directive, reportOnly }) => {
    if (directive.includes('trusted-types')) return false;
    return reportOnly || directive !== 'connect-src' || !told.includes(blocked);
  });
  if (found.length > 0) return found.map((violation) => breachOf(violation, lang));
  return policy.violations.length > 0 ? [] : [say('policy-kept', lang)];
};

/** What the page has to be allowed: a directive and an address each. */
function needs({ copies, feeds }: Observations): readonly (readonly [string, string])[] {
  return [
    ...copies.map(({ base }) => ['script-src', base] as const),
    ...feeds.filter(({ valid }) => valid).map(({ address }) => ['connect-src', address] as const),
  ];
}

/** Compares policies in `<meta>`, which a script can read, with what the kit needs. */
export const metaPolicy: Check = (seen, lang) => {
  const { metas } = seen.policy;
  if (metas.length === 0) return [];
  const bad = metas.flatMap((policy) =>
    needs(seen)
      .filter(
        ([directive, address]) => allows(policy, directive, address, seen.page.origin) === false,
      )
      .map(([directive, address]) => {
        const code = lineWith(policy, directive, new URL(address).origin);
        return say('meta-forbids', lang, { directive, address }, { id: `meta-${directive}`, code });
      }),
  );
  return bad.length > 0 ? bad : [say('meta-good', lang)];
};
