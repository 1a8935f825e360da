/** One record of every list with every key that the format knows, and the shortest one allowed. */
import type { ListName } from '../../src/feed/feed.types.js';
import type { JsonObject } from './small-feed.js';

const cite = [{ source: 's', section: '4.1', page: 16, url: 'https://example.org' }];
const notes = [{ text: 'Hinweis', text_en: 'Note', cite }];
const titled = { title: 'Titel', title_en: 'Title' };
const labelled = { label: 'Name', label_en: 'Label' };
const summary = { summary: 'Kurz', summary_en: 'Short' };
/** Records of the strategy itself also say it in Einfache Sprache. */
const ownSummary = { ...summary, summary_simple: 'Kurz gesagt' };
const common = { added: '2025-06-27', cite, notes };
const variants = [{ title: 'Anders', title_en: 'Other', cite }];
const body = { text: 'Text', text_en: 'Text' };
const sourced = { note: 'Hinweis', note_en: 'Note', cite };
const passage = { id: 'p', ...titled, ...body, ...common };

/** Complete records; the parser must hand out each of their keys. */
export const fullRecords: Readonly<Record<ListName, JsonObject>> = {
  sources: {
    id: 's',
    ...titled,
    publisher: 'Amt',
    publisher_en: 'Office',
    date: '2024-11-13',
    url: 'https://x.de',
    ...common,
  },
  layers: {
    id: 'l',
    ...titled,
    ...ownSummary,
    measures: ['Eins'],
    measures_en: ['One'],
    ...common,
  },
  goals: {
    id: 'g',
    ...titled,
    ...labelled,
    ...ownSummary,
    statements: [{ ...titled, ...body, cite }],
    ...common,
  },
  categories: { id: 'c', ...titled, ...labelled, ...ownSummary, variants, ...common },
  leitlinien: {
    id: 'L',
    number: '4.1.1',
    ...titled,
    ...labelled,
    category: 'c',
    goal: 'g',
    ...ownSummary,
    keywords: ['Wort'],
    keywords_en: ['Word'],
    variants,
    ...common,
  },
  topics: {
    id: 't',
    ...titled,
    ...ownSummary,
    leads: ['a'],
    url: 'https://x.de',
    cross: true,
    ...common,
  },
  areas: { id: 'r', ...titled, ...summary, url: 'https://x.de', ...common },
  actors: {
    id: 'a',
    kind: 'land',
    name: 'Hessen',
    name_en: 'Hesse',
    short: 'HE',
    url: 'https://x.de',
    shares: { 'gwk-2019': 7.43, 'gwk-2016': 7 },
    ...common,
  },
  projects: {
    id: 'p',
    ...titled,
    ...summary,
    kind: 'project',
    scope: 'o',
    topic: 't',
    leitlinien: ['L'],
    links: 'official',
    lead: ['a'],
    partners: ['a'],
    budget: 15_000_000,
    period: '2025-07/2026-06',
    status: 'running',
    areas: ['r'],
    form: 'pre-project',
    municipal: true,
    milestones: [{ ...titled, date: '2026-03', status: 'done' }],
    effect: {
      intended: 'mehr',
      intended_en: 'more',
      criterion: 'Zahl',
      criterion_en: 'number',
      checked: '2026-03',
      result: 'ja',
      result_en: 'yes',
    },
    decision: '2025/13',
    url: 'https://x.de',
    batch: '2025-06-26',
    ...common,
  },
  scopes: { id: 'o', ...titled, ...summary, own: true, ...common },
  events: {
    id: 'e',
    ...titled,
    ...summary,
    kind: 'decision',
    date: '2025-41/..',
    status: 'planned',
    actors: ['a'],
    place: 'Berlin',
    place_en: 'Berlin',
    body: 'a',
    topic: 't',
    areas: ['r'],
    projects: ['p'],
    session: 45,
    decision: {
      number: '2024/40',
      url: 'https://x.de',
      revokes: ['2025/02'],
      revokesPart: [{ number: '2025/03', part: 'Ziffer 3', part_en: 'No. 3' }],
      deadline: '2026-12',
    },
    ...common,
  },
  figures: {
    id: 'f',
    ...labelled,
    value: 29,
    unit: 'Stück',
    unit_en: 'pieces',
    date: '2025-06-26',
    ...common,
  },
};

/** Complete parts of the feed that are no lists. */
export const fullParts: Readonly<Record<string, unknown>> = {
  title: 'Titel',
  title_en: 'Title',
  licence: 'CC0-1.0',
  publisher: { name: 'Redaktion', name_en: 'Editors', url: 'https://x.de' },
  contact: { name: 'Büro', name_en: 'Office', email: 'a@x.de', url: 'https://x.de' },
  vision: {
    ...titled,
    motto: 'Gemeinsam wirksam.',
    motto_en: 'Effective together.',
    ...summary,
    challenges: [passage],
    groups: [passage],
    ...common,
  },
  about: {
    summary: ['Kurz'],
    summary_en: ['Short'],
    summary_simple: ['Kurz gesagt'],
    preamble: ['Vorab'],
    preamble_en: ['First'],
    outlook: [
      {
        ...titled,
        ...body,
        planned: 'Sommer 2025',
        planned_en: 'summer 2025',
        status: 'planned',
        ...sourced,
      },
    ],
    legal: [{ level: 'treaty', ...titled, act: 'Vertrag', act_en: 'Treaty', ...body, ...sourced }],
    decisions: [
      {
        ...titled,
        rule: 'Mehrheit',
        rule_en: 'majority',
        binds: 'alle',
        binds_en: 'all',
        ...sourced,
      },
    ],
    tasks: [{ actor: 'a', ...titled, ...body, ...sourced }],
    roles: [{ actor: 'a', ...titled, ...body, ...sourced }],
    founding: [{ actor: 'a', ...body, ...sourced }],
    contacts: [{ ...titled, url: 'https://x.de', email: 'a@x.de', cite }],
    glossary: [
      {
        term: 'EfA',
        term_en: 'EfA',
        long: 'Einer für Alle',
        long_en: 'One for all',
        ...body,
        ...sourced,
      },
    ],
    cited: [{ ...titled, footnote: '8', publisher: 'Rat', publisher_en: 'Council', date: '2024' }],
    notes,
    cite,
  },
  voting: {
    laender: 11,
    share: [2, 3],
    keys: [{ id: 'gwk-2019', ...labelled, year: 2019, ...common }],
    ...common,
  },
};

/** All lists, in the order of the format. */
export const listNames = Object.keys(fullRecords) as readonly ListName[];

const nameKeys: Readonly<Partial<Record<ListName, string>>> = { actors: 'name', figures: 'label' };

/** The key without which a record of the list is bad, besides `id`. */
export function nameKeyOf(list: ListName): string {
  return nameKeys[list] ?? 'title';
}

/** The shortest good record of a list. */
export function shortRecord(list: ListName, id: string): JsonObject {
  return { id, [nameKeyOf(list)]: 'Name', ...(list === 'figures' && { value: 1 }) };
}
