/** Records of a feed that could not be used, with their path in the document. */
import type { Check, Finding, Texts } from '../findings.types.js';

/** The first ones show what is wrong; the rest is mostly the same. */
const SHOWN = 8;

interface Words {
  readonly good: readonly [string, string];
  readonly bad: (count: string) => string;
  readonly badWhy: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly more: (count: number) => string;
  readonly remedy: string;
}

const texts: Texts<Words> = {
  de: {
    good: ['Alle Einträge des Feeds sind verwendbar', 'Alle Angaben sind in Ordnung.'],
    bad: (count) =>
      count === '1'
        ? 'Ein Eintrag des Feeds ist nicht verwendbar'
        : `${count} Stellen des Feeds sind nicht verwendbar`,
    badWhy: 'Was nicht verwendbar ist, wird weggelassen, alles Übrige wird gezeigt.',
    none: 'Kein Eintrag des Feeds ist verwendbar',
    noneWhy: 'Die Bausteine haben deshalb nichts zu zeigen.',
    more: (count) => `… und ${count} weitere`,
    remedy: 'Berichtigen Sie die Stellen. Der Pfad nennt Liste und Nummer, gezählt ab 0:',
  },
  en: {
    good: ['All records of the feed can be used', "The kit's parser has found no fault."],
    bad: (count) =>
      count === '1'
        ? 'One record of the feed cannot be used'
        : `${count} places of the feed cannot be used`,
    badWhy: 'What cannot be used is left out, everything else is shown.',
    none: 'No record of the feed can be used',
    noneWhy: 'That is why the widgets have nothing to show.',
    more: (count) => `… and ${count} more`,
    remedy: 'Correct them. The path names list and number, counted from 0:',
  },
};

/** Lists what the parser has left out. */
export const feedRecords: Check = ({ feeds }, lang) => {
  const words = texts[lang];
  return feeds.flatMap(({ content, problems, problemCount, records, refusal }): Finding[] => {
    if (content !== 'json' || refusal) return [];
    const isEmpty = records === 0;
    if (problems.length === 0 && !isEmpty) {
      const [title, explanation] = words.good;
      return [{ id: 'feed-records-good', group: 'feed', state: 'ok', title, explanation }];
    }
    const lines = problems.slice(0, SHOWN).map(({ message, path }) => `${path || '/'}: ${message}`);
    const count = problemCount ?? problems.length;
    if (count > lines.length) lines.push(words.more(count - lines.length));
    return [
      {
        id: 'feed-records-bad',
        group: 'feed',
        state: isEmpty ? 'fault' : 'notice',
        title: isEmpty ? words.none : words.bad(String(count)),
        explanation: isEmpty ? words.noneWhy : words.badWhy,
        ...(lines.length > 0 && { remedy: words.remedy, code: lines.join('\n') }),
      },
    ];
  });
};
