/** What stands where: the parts of the widget, their groups and things, and what can be chosen in them. Pure. */
import { unsaid, type Telling } from '../../describe/lost.js';
import { bodiesOf, bodyGroup, placeOf } from './about.bodies.js';
import type { About, Citation, Note } from '../../feed/feed.types.js';
import { bared } from '../../feed/bare.js';
import { compareTexts } from '../../i18n/format.js';
import { localTexts, type LocalText } from '../../i18n/language.js';
import type { Ref } from '../../model/model.types.js';
import { distinct } from './about.cites.js';
import { filled, own, type Group, type ItemList } from './about.groups.js';
import { aboutStrings, type LegalLevel, type SectionName } from '../../texts/de/about.js';
import {
  citedItem,
  contactItem,
  decisionItem,
  lawItem,
  paragraphItem,
  stepItem,
  termItem,
  type Item,
} from './about.items.js';

/** A part of the widget. */
export interface Section {
  readonly name: SectionName;
  readonly groups: readonly Group[];
  /** All that it cites. */
  readonly cite: readonly Citation[];
  /** What the editors remark on it. */
  readonly notes: readonly Note[];
  /** Whether something of it could not be read. */
  readonly isCut: boolean;
  /** Whether sources of it could not be read. */
  readonly isCiteLost: boolean;
  /** Whether the format has a place for its sources. */
  readonly isCited: boolean;
}

/** All that is shown. */
export interface AboutLayout {
  /** The first sentence on the strategy. */
  readonly lead: LocalText | undefined;
  readonly sections: readonly Section[];
  /** The parts of which the data say nothing. */
  readonly without: readonly SectionName[];
}

type AboutKey = Extract<keyof About, string>;

/** From what a part is made. */
const KEYS: Readonly<Record<SectionName, readonly AboutKey[]>> = {
  summary: ['summary', 'preamble'],
  decides: ['tasks', 'decisions', 'founding'],
  implements: ['roles', 'tasks', 'founding'],
  others: [],
  legal: ['legal'],
  outlook: ['outlook'],
  contacts: ['contacts'],
  glossary: ['glossary'],
  cited: ['cited'],
};

const LEVELS: readonly LegalLevel[] = ['eu', 'constitution', 'treaty', 'federal', 'land'];

function summaryGroups(telling: Telling, about: About): readonly Group[] {
  const { lang } = telling;
  const [, ...summary] = localTexts(about, 'summary', lang);
  const preamble = localTexts(about, 'preamble', lang);
  const items = (texts: readonly LocalText[]): readonly ItemList[] =>
    filled([{ items: texts.map((text) => paragraphItem(telling, text)) }]);
  return [
    { lists: items(summary) },
    { title: own(aboutStrings[lang].preamble, telling), lists: items(preamble) },
  ];
}

function legalGroups(telling: Telling, { legal = [] }: About): readonly Group[] {
  const { level: words, noLevel } = aboutStrings[telling.lang];
  const ofLevel = (level: LegalLevel | undefined): readonly ItemList[] =>
    filled([
      { items: legal.filter((law) => law.level === level).map((law) => lawItem(telling, law)) },
    ]);
  return [
    ...LEVELS.map((level) => ({ title: own(words[level], telling), lists: ofLevel(level) })),
    {
      title: own(unsaid(telling, legal, 'level', noLevel), telling),
      lists: ofLevel(undefined),
    },
  ];
}

function glossaryList(telling: Telling, { glossary = [] }: About): ItemList {
  const items = glossary.map((term) => termItem(telling, term));
  const name = ({ title }: Item): string => title?.text ?? '';
  return {
    items: items.sort((a, b) => compareTexts(name(a), name(b), telling.lang)),
    isGlossary: true,
  };
}

/** Lists of one kind, one below the other. */
const plain = <T>(
  records: readonly T[] | undefined,
  item: (record: T) => Item,
): readonly Group[] => [{ lists: filled([{ items: (records ?? []).map(item) }]) }];

function groupsOf(telling: Telling, about: About): Readonly<Record<SectionName, readonly Group[]>> {
  const bodies = bodiesOf(telling, about);
  const bodiesIn = (name: SectionName): readonly Group[] =>
    bodies.filter((body) => placeOf(body) === name).map((body) => bodyGroup(telling, body));
  const { decisions = [] } = about;
  return {
    summary: summaryGroups(telling, about),
    decides: [
      ...bodiesIn('decides'),
      {
        title: own(aboutStrings[telling.lang].decisions, telling),
        lists: filled([{ items: decisions.map((each) => decisionItem(telling, each)) }]),
      },
    ],
    implements: bodiesIn('implements'),
    others: bodiesIn('others'),
    legal: legalGroups(telling, about),
    outlook: plain(about.outlook, (step) => stepItem(telling, step)),
    contacts: plain(about.contacts, (contact) => contactItem(telling, contact)),
    glossary: [{ lists: filled([glossaryList(telling, about)]) }],
    cited: plain(about.cited, (cited) => citedItem(telling, cited)),
  };
}

/** The things of a part, in their order. */
export const itemsOf = ({ groups }: Pick<Section, 'groups'>): readonly Item[] =>
  groups.flatMap(({ lists }) => lists.flatMap(({ items }) => items));

function sectionOf(
  { model }: Telling,
  about: About,
  name: SectionName,
  all: readonly Group[],
): Section {
  const groups = all.filter(({ lists }) => lists.length > 0).map(bared);
  const items = itemsOf({ groups });
  const isSummary = name === 'summary';
  // Of prose the format has sources for all of it together.
  const cite = (isSummary && about.cite) || [];
  const notes = (isSummary && about.notes) || [];
  return {
    name,
    groups,
    cite: distinct([...cite, ...[...notes, ...items].flatMap((each) => each.cite ?? [])]),
    notes,
    isCut: KEYS[name].some((key) => model.isLost(about, key)),
    isCiteLost: (isSummary && model.isLost(about, 'cite')) || items.some((item) => item.isCiteLost),
    isCited: name !== 'cited' && name !== 'contacts',
  };
}

const hasContent = ({ groups, cite, notes, isCut }: Section): boolean =>
  groups.length > 0 || cite.length > 0 || notes.length > 0 || isCut;

/** All that the data say of the strategy itself; nothing where they say nothing. */
export function layoutAbout(telling: Telling): AboutLayout | undefined {
  const { about } = telling.model.feed;
  if (!about) return undefined;
  const groups = groupsOf(telling, about);
  const names = Object.keys(groups) as readonly SectionName[];
  const sections = names
    .map((name) => sectionOf(telling, about, name, groups[name]))
    .filter(hasContent);
  const [lead] = localTexts(about, 'summary', telling.lang);
  if (sections.length === 0 && !lead) return undefined;
  const told = new Set<SectionName>([
    ...sections.map(({ name }) => name),
    // That there are no others is nothing to be said.
    'others',
    ...(lead ? (['summary'] as const) : []),
  ]);
  return { lead, sections, without: names.filter((name) => !told.has(name)) };
}

const refsOfPhrase = (phrase: Item['text']): readonly Ref[] =>
  (phrase?.pieces ?? []).flatMap(({ ref }) => ref ?? []);

/** All that can be chosen of one thing of a part. */
export const refsOfItem = ({ ref, aside, text, note, facts, refs }: Item): readonly Ref[] => [
  ...(ref ? [ref] : []),
  ...refs,
  ...[aside, text, note, ...facts.map(({ value }) => value)].flatMap(refsOfPhrase),
];

/** All that can be chosen in a part. */
export const refsOf = (section: Section): readonly Ref[] => [
  ...section.groups.flatMap(({ ref }) => ref ?? []),
  ...itemsOf(section).flatMap(refsOfItem),
];
