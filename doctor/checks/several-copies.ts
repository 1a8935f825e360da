/** More than one copy of the kit on the page: which, and which of them owns which tag. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { CopySeen, Observations } from '../observations.types.js';

interface Words {
  readonly one: (version: string) => string;
  readonly oneWhy: string;
  readonly same: string;
  readonly sameWhy: (count: number, version: string) => string;
  readonly versions: string;
  readonly versionsWhy: (list: string) => string;
  readonly owns: (copy: string, tags: string) => string;
  readonly copy: (number: number, copy: CopySeen) => string;
  readonly twice: string;
  readonly twiceWhy: (address: string) => string;
  readonly remedy: string;
  readonly none: string;
}

const texts: Texts<Words> = {
  de: {
    one: (version) => `Fassung ${version}`,
    oneWhy: 'Auf der Seite läuft ein einziges Exemplar des Baukastens.',
    same: 'Der Baukasten ist mehrfach geladen',
    sameWhy: (count, version) =>
      `${count} Exemplare der Fassung ${version}. Das schadet nicht, kostet aber Ladezeit.`,
    versions: 'Verschiedene Fassungen auf einer Seite',
    versionsWhy: (list) =>
      `Geladen sind: ${list}. Welche ein Tag bedient, entscheidet, wer zuerst da ist.`,
    owns: (copy, tags) => `${copy} bedient ${tags}.`,
    copy: (number, { version, edition, base }) =>
      `${number}. Fassung ${version} (${edition === 'classic' ? 'fds.classic.js' : 'fds.js'}) von ${base}`,
    twice: 'Ein Skript-Tag steht mehrfach auf der Seite',
    twiceWhy: (address) => `${address} ist mehr als einmal eingebunden. Das schadet nicht.`,
    remedy: 'Binden Sie das Skript nur einmal ein, am besten in der Seitenvorlage.',
    none: 'kein Tag',
  },
  en: {
    one: (version) => `Version ${version}`,
    oneWhy: 'A single copy of the kit runs on this page.',
    same: 'The kit is loaded more than once',
    sameWhy: (count, version) =>
      `${count} copies of version ${version}. This does no harm, but it costs time.`,
    versions: 'Different versions on one page',
    versionsWhy: (list) =>
      `Loaded are: ${list}. Which of them serves a tag depends on who comes first.`,
    owns: (copy, tags) => `${copy} serves ${tags}.`,
    copy: (number, { version, edition, base }) =>
      `${number}. version ${version} (${edition === 'classic' ? 'fds.classic.js' : 'fds.js'}) from ${base}`,
    twice: 'A script tag stands on the page more than once',
    twiceWhy: (address) => `${address} is included more than once. This does no harm.`,
    remedy: 'Include the script once only, best in the page template.',
    none: 'no tag',
  },
};

/** Which copy serves which tags. */
function ownership({ copies, elements }: Observations, words: Words): string {
  return copies
    .map((_copy, index) => {
      const own = elements.filter(({ owner }) => owner === index);
      const tags = [...new Set(own.map(({ name }) => `<fds-${name}>`))].join(', ');
      return words.owns(`${index + 1}.`, tags || words.none);
    })
    .join(' ');
}

function severalCopies(seen: Observations, words: Words): Finding {
  const { copies } = seen;
  const versions = new Set(copies.map(({ version }) => version));
  const list = copies.map((copy, index) => words.copy(index + 1, copy)).join('; ');
  const isSame = versions.size === 1;
  const first = isSame
    ? words.sameWhy(copies.length, [...versions][0] ?? '')
    : words.versionsWhy(list);
  return {
    id: isSame ? 'copies-same' : 'copies-versions',
    group: 'script',
    state: 'notice',
    title: isSame ? words.same : words.versions,
    explanation: `${first} ${ownership(seen, words)}`,
    remedy: words.remedy,
  };
}

/** Says how many copies of the kit run, in which versions, and what each of them serves. */
export const copiesOnPage: Check = (seen, lang) => {
  const words = texts[lang];
  const addresses = seen.scripts.map(({ address }) => address);
  const doubled = addresses.find((address, index) => addresses.indexOf(address) !== index);
  const [copy] = seen.copies;
  if (seen.copies.length > 1) return [severalCopies(seen, words)];
  const base = { group: 'script', explanation: words.oneWhy } as const;
  const one: Finding = {
    ...base,
    id: 'copies-one',
    state: 'ok',
    title: words.one(copy?.version ?? '?'),
  };
  if (!doubled) return [one];
  const explanation = words.twiceWhy(doubled);
  const { remedy, twice: title } = words;
  return [
    one,
    { id: 'copies-tag-twice', group: 'script', state: 'notice', title, explanation, remedy },
  ];
};
