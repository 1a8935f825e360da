/** Breaches of the page's Content-Security-Policy, with the line that allows what was stopped. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { ViolationSeen } from '../observations.types.js';
import { lineWith } from '../policy-line.js';

interface Words {
  readonly good: readonly [string, string];
  readonly title: (directive: string) => string;
  readonly reported: (directive: string) => string;
  readonly why: (blocked: string) => string;
  readonly reportedWhy: (blocked: string) => string;
  readonly remedy: string;
  readonly inline: string;
}

const texts: Texts<Words> = {
  de: {
    good: [
      'Keine Verstöße gegen die Sicherheitsregeln',
      'Seit dem Start der Diagnose hat der Browser nichts vom Baukasten gesperrt. Verstöße davor sieht sie nur, wo der Browser sie nachmeldet.',
    ],
    title: (directive) => `Die Policy der Seite sperrt etwas (${directive})`,
    reported: (directive) => `Die Policy der Seite würde etwas sperren (${directive})`,
    why: (blocked) => `Gesperrt wurde: ${blocked}.`,
    reportedWhy: (blocked) => `Nur gemeldet, nicht gesperrt: ${blocked}.`,
    remedy: 'Ändern Sie die Zeile der Content-Security-Policy so:',
    inline:
      'Der Baukasten braucht weder Inline-Skripte noch Inline-Stile. Binden Sie ihn nur mit dem Skript-Tag ein.',
  },
  en: {
    good: [
      'No breach of the security policy',
      'Since the diagnosis has begun the browser has blocked nothing of the kit. Earlier breaches are seen only where the browser reports them later.',
    ],
    title: (directive) => `The page's policy blocks something (${directive})`,
    reported: (directive) => `The page's policy would block something (${directive})`,
    why: (blocked) => `Blocked was: ${blocked}.`,
    reportedWhy: (blocked) => `Only reported, not blocked: ${blocked}.`,
    remedy: 'Change the line of the Content-Security-Policy to:',
    inline:
      'The kit needs neither inline scripts nor inline styles. Include it by its script tag only.',
  },
};

function judge(violation: ViolationSeen, words: Words): Finding {
  const { blocked, directive, policy, reportOnly } = violation;
  const isSource = blocked.includes('://');
  return {
    id: `policy-${directive}`,
    group: 'policy',
    state: reportOnly ? 'notice' : 'fault',
    title: reportOnly ? words.reported(directive) : words.title(directive),
    explanation: reportOnly ? words.reportedWhy(blocked) : words.why(blocked),
    remedy: isSource ? words.remedy : words.inline,
    ...(isSource && { code: lineWith(policy, directive, blocked) }),
  };
}

/** Names what the page's policy has stopped. */
export const violations: Check = ({ feeds, policy }, lang) => {
  const words = texts[lang];
  // Of blocked feeds `feed-answer` speaks, of Trusted Types `trusted-types`.
  const told = feeds.filter(({ probe }) => probe?.answer === 'policy').map(({ origin }) => origin);
  const found = policy.violations.filter(({ blocked, directive, reportOnly }) => {
    if (directive.includes('trusted-types')) return false;
    return reportOnly || directive !== 'connect-src' || !told.includes(blocked);
  });
  if (found.length > 0) return found.map((violation) => judge(violation, words));
  if (policy.violations.length > 0) return [];
  const [title, explanation] = words.good;
  return [{ id: 'policy-kept', group: 'policy', state: 'ok', title, explanation }];
};
