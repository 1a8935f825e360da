/** The sentence on each part: what a visitor who opens it will find. Pure. */
import { DOT } from '../../i18n/no-break.js';
import type { Telling } from '../../describe/lost.js';
import { formatList } from '../../i18n/format.js';
import type { LocalText } from '../../i18n/language.js';
import { aboutStrings, type AboutStrings, type SectionName } from '../../texts/de/about.js';
import { lostStrings } from '../../texts/de/lost.js';
import type { Group } from './about.groups.js';
import { itemsOf, type AboutLayout, type Section } from './about.layout.js';

const titlesOf = (items: ReturnType<typeof itemsOf>): readonly string[] =>
  items.flatMap(({ title }) => title?.text ?? []);

/** Who it is, and what for: by the roles of a body, else by its tasks. */
function dutyWords({ gist }: AboutStrings, { title, lists }: Group): string {
  const titles = lists.map(({ items }) => titlesOf(items)).find(({ length }) => length > 0) ?? [];
  return gist.duties(title?.text ?? '', titles.join(', '));
}

function outlookWords({ model, lang }: Telling): string {
  const { gist, stepStatus, noStatus } = aboutStrings[lang];
  const { outlook = [] } = model.feed.about ?? {};
  const counts = new Map<string, number>();
  for (const step of outlook) {
    const word = step.status ? stepStatus[step.status] : noStatus;
    if (!model.isLost(step, 'status')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [only] = counts.keys();
  const isOne = counts.size === 1 && counts.get(only ?? '') === outlook.length;
  const words = [...counts].map(([word, count]) => gist.ofStatus(count, word));
  return gist.outlook(outlook.length, isOne ? (only ?? '') : formatList(words, lang), isOne);
}

/** What the prose answers, or how it begins. */
function summaryWords(section: Section, lang: Telling['lang']): LocalText {
  const items = itemsOf(section);
  const titles = titlesOf(items);
  if (titles.length > 1) return { text: titles.join(DOT), lang: items.at(-1)?.text?.lang ?? lang };
  return items[0]?.text ?? { text: '', lang };
}

function wordsOf(telling: Telling, section: Section): string {
  const { lang } = telling;
  const strings = aboutStrings[lang];
  const { gist } = strings;
  const { groups } = section;
  const items = itemsOf(section);
  const titles = titlesOf(items);
  const bodies = (): string =>
    groups
      .filter(({ ref }) => ref)
      .map((group) => dutyWords(strings, group))
      .join(' ');
  const words: Readonly<Record<Exclude<SectionName, 'summary'>, () => string>> = {
    decides: () => bodies() || gist.decisions(items.length),
    implements: bodies,
    others: () => `${groups.flatMap(({ title }) => title?.text ?? []).join(', ')}.`,
    legal: () =>
      gist.legal(items.length, groups.flatMap(({ title }) => title?.text ?? []).join(', ')),
    outlook: () => outlookWords(telling),
    contacts: () => `${titles.join(', ')}.`,
    glossary: () => gist.glossary(items.length, titles[0] ?? '', titles.at(-1) ?? ''),
    cited: () => gist.cited(items.length),
  };
  return section.name === 'summary' ? '' : words[section.name]();
}

/** One sentence on a part; of one of which nothing could be read, that. */
export function gistOf(telling: Telling, section: Section): LocalText {
  const { lang } = telling;
  if (section.groups.length === 0) {
    return { text: section.isCut ? lostStrings[lang].items : '', lang };
  }
  if (section.name === 'summary') return summaryWords(section, lang);
  return { text: wordsOf(telling, section), lang };
}

/** That the data say nothing of the strategy itself, or nothing that could be read. */
export function emptyWords({ model, lang }: Telling): string {
  const { empty, unreadable } = aboutStrings[lang];
  return model.feed.lost?.parts.has('about') ? unreadable : empty;
}

/** Of which parts the data say nothing; empty where they say something of each. */
export function withoutWords({ lang }: Telling, { without }: AboutLayout): string {
  const { sections, without: words } = aboutStrings[lang];
  return without.length > 0 ? words(without.map((name) => sections[name]).join(', ')) : '';
}
