/** Records of a feed that could not be used, with their path in the document. */
import type { Check, Finding, Texts } from '../findings.types.js';

/** The first ones show what is wrong; the rest is mostly the same. */
const SHOWN = 8;

interface Words {
  readonly good: readonly [string, string];
  readonly bad: (count: string) => string;
  readonly badWhy: string;
  readonly more: (count: number) => string;
  readonly remedy: string;
}

const texts: Texts<Words> = {
  de: {
    good: [
      'Alle Einträge des Feeds sind verwendbar',
      'Der Parser des Baukastens hat nichts beanstandet.',
    ],
    bad: (count) =>
      count === '1'
        ? 'Ein Eintrag des Feeds ist nicht verwendbar'
        : `${count} Stellen des Feeds sind nicht verwendbar`,
    badWhy: 'Sie werden ausgelassen, alles Übrige wird gezeigt.',
    more: (count) => `… und ${count} weitere`,
    remedy: 'Berichtigen Sie die Stellen. Der Pfad nennt Liste und Nummer, gezählt ab 0:',
  },
  en: {
    good: ['All records of the feed can be used', "The kit's parser has found no fault."],
    bad: (count) =>
      count === '1'
        ? 'One record of the feed cannot be used'
        : `${count} places of the feed cannot be used`,
    badWhy: 'They are left out, everything else is shown.',
    more: (count) => `… and ${count} more`,
    remedy: 'Correct them. The path names list and number, counted from 0:',
  },
};

/** Lists what the parser has left out. */
export const feedRecords: Check = ({ feeds }, lang) => {
  const words = texts[lang];
  return feeds.flatMap(({ content, problems, refusal }): Finding[] => {
    if (content !== 'json' || refusal) return [];
    if (problems.length === 0) {
      const [title, explanation] = words.good;
      return [{ id: 'feed-records-good', group: 'feed', state: 'ok', title, explanation }];
    }
    const lines = problems.slice(0, SHOWN).map(({ message, path }) => `${path || '/'}: ${message}`);
    if (problems.length > SHOWN) lines.push(words.more(problems.length - SHOWN));
    return [
      {
        id: 'feed-records-bad',
        group: 'feed',
        state: 'notice',
        title: words.bad(String(problems.length)),
        explanation: words.badWhy,
        remedy: words.remedy,
        code: lines.join('\n'),
      },
    ];
  });
};
