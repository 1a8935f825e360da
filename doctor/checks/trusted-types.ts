/** Trusted Types: whether the page's policy lets Lit make its own policy. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { Observations } from '../observations.types.js';

interface Words {
  readonly title: string;
  readonly why: (message: string) => string;
  readonly remedy: string;
  readonly twice: string;
  readonly twiceWhy: string;
}

const texts: Texts<Words> = {
  de: {
    title: 'Trusted Types: Die Regel „lit-html“ ist nicht erlaubt',
    why: (message) =>
      `Die Seite lässt nur bestimmte Regeln zu. Ohne diese läuft kein Baustein.${message && ` Der Browser meldet: „${message}“`}`,
    remedy: 'Ergänzen Sie die Zeile „trusted-types“ der Content-Security-Policy:',
    twice: 'Trusted Types: Die Regel „lit-html“ gibt es schon',
    twiceWhy:
      'Ein anderes Exemplar von Lit auf der Seite hat sie angelegt. Nur einmal ist sie erlaubt, deshalb läuft das zweite nicht.',
  },
  en: {
    title: 'Trusted Types: the policy “lit-html” is not allowed',
    why: (message) =>
      `The page allows certain policies only. Without this one no widget runs.${message && ` The browser says: “${message}”`}`,
    remedy: 'Extend the line “trusted-types” of the Content-Security-Policy:',
    twice: 'Trusted Types: the policy “lit-html” exists already',
    twiceWhy:
      'Another copy of Lit on the page has made it. It is allowed once only, hence the second one does not run.',
  },
};

const NAME = 'lit-html';
/** Another copy of Lit, or of the kit, may come to the page one day. */
const DUPLICATES = "'allow-duplicates'";

/** What the browser said when the policy could not be made. */
function messageOf({ elements }: Observations): string | undefined {
  return elements.map(({ loadError }) => loadError).find((error) => error?.includes(NAME));
}

function lineOf({ policy }: Observations): string {
  const breach = policy.violations.find(({ directive }) => directive === 'trusted-types');
  const [, known = ''] = /(?:^|;)\s*trusted-types([^;]*)/i.exec(breach?.policy ?? '') ?? [];
  const names = known.split(/\s+/).filter((name) => name && name.toLowerCase() !== "'none'");
  return `trusted-types ${[...new Set([...names, NAME, DUPLICATES])].join(' ')};`;
}

/** Says whether Trusted Types keep the kit from running. */
export const trustedTypes: Check = (seen, lang) => {
  const words = texts[lang];
  const message = messageOf(seen);
  const breach = seen.policy.violations.find(
    ({ directive, reportOnly, sample }) =>
      directive === 'trusted-types' && !reportOnly && sample.startsWith(NAME),
  );
  if (message === undefined && !breach) return [];
  const [, allowed = ''] = /(?:^|;)\s*trusted-types([^;]*)/i.exec(breach?.policy ?? '') ?? [];
  const isTwice = /already exists/i.test(message ?? '') || allowed.split(/\s+/).includes(NAME);
  const finding: Finding = {
    id: isTwice ? 'trusted-types-twice' : 'trusted-types-name',
    group: 'policy',
    state: 'fault',
    title: isTwice ? words.twice : words.title,
    explanation: isTwice ? words.twiceWhy : words.why(message ?? ''),
    remedy: words.remedy,
    code: lineOf(seen),
  };
  return [finding];
};
