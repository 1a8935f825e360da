/** Policies in `<meta>`, which a script can read: whether they allow kit and feeds. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { Observations } from '../observations.types.js';
import { allows, lineWith } from '../policy-line.js';

interface Words {
  readonly good: readonly [string, string];
  readonly title: (directive: string) => string;
  readonly why: (address: string) => string;
  readonly remedy: string;
}

const texts: Texts<Words> = {
  de: {
    good: [
      'Die Policy im <meta>-Element erlaubt alles Nötige',
      'Eine weitere Policy kann in den Kopfzeilen der Seite stehen. Diese sieht kein Skript.',
    ],
    title: (directive) => `Die Policy im <meta>-Element erlaubt etwas nicht (${directive})`,
    why: (address) => `Nicht erlaubt ist ${address}.`,
    remedy: 'Ändern Sie die Zeile so:',
  },
  en: {
    good: [
      'The policy in the <meta> element allows what is needed',
      'There may be another policy in the headers of the page. No script can see that one.',
    ],
    title: (directive) => `The policy in the <meta> element forbids something (${directive})`,
    why: (address) => `Not allowed is ${address}.`,
    remedy: 'Change the line to:',
  },
};

/** What the page has to be allowed: a directive and an address each. */
function needs({ copies, feeds }: Observations): readonly (readonly [string, string])[] {
  return [
    ...copies.map(({ base }) => ['script-src', base] as const),
    ...feeds.filter(({ valid }) => valid).map(({ address }) => ['connect-src', address] as const),
  ];
}

/** Compares the page's `<meta>` policies with what the kit needs. */
export const metaPolicy: Check = (seen, lang) => {
  const words = texts[lang];
  const { metas } = seen.policy;
  if (metas.length === 0) return [];
  const bad = metas.flatMap((policy) =>
    needs(seen)
      .filter(
        ([directive, address]) => allows(policy, directive, address, seen.page.origin) === false,
      )
      .map(([directive, address]): Finding => ({
        id: `meta-${directive}`,
        group: 'policy',
        state: 'fault',
        title: words.title(directive),
        explanation: words.why(address),
        remedy: words.remedy,
        code: lineWith(policy, directive, new URL(address).origin),
      })),
  );
  if (bad.length > 0) return bad;
  const [title, explanation] = words.good;
  return [{ id: 'meta-good', group: 'policy', state: 'ok', title, explanation }];
};
