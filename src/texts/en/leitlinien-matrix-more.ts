import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import type { MoreStrings } from '../de/leitlinien-matrix-more.js';

const entries = plural('en', 'entry', 'entries');

export const en: MoreStrings = {
  unassigned: 'Not assigned',
  noCategory: 'without category',
  noGoal: 'without goal',
  form: 'Search the Leitlinien',
  words: 'Search in title, short form, number, summary, keywords and other wordings',
  field: { category: 'Category', goal: 'Goal', keyword: 'Keyword', topic: 'Focus topic' },
  all: {
    category: 'all categories',
    goal: 'all goals',
    keyword: 'all keywords',
    topic: 'all topics',
  },
  reset: 'Reset',
  hits: (shown, all) =>
    `${inEnglish(shown)} of ${all === 1 ? '1 Leitlinie' : `${inEnglish(all)} Leitlinien`}`,
  noHits: 'No Leitlinie matches. Fewer words or filters show more.',
  topicNote: (unlinked) =>
    `The strategy assigns no topic to Leitlinien. The topic follows from entries that serve a Leitlinie${
      unlinked > 0
        ? `; for ${unlinked === 1 ? '1 Leitlinie' : `${inEnglish(unlinked)} Leitlinien`} no such entry is known`
        : ''
    }.`,
  foundIn: 'Found in:',
  part: {
    label: 'short form',
    title: 'title',
    number: 'number',
    keywords: 'keywords',
    summary: 'summary',
    variants: 'other wording',
  },
  legend: 'What is counted here',
  counted: (n, links) =>
    `Counted: ${entries(n)} with ${plural('en', 'link', 'links')(links)} to Leitlinien; an entry can serve several.`,
  countedNarrowed: 'Only what the page’s selection leaves is counted.',
  ownOf: (n) =>
    n === 0
      ? 'No entry is known to be a project of the strategy itself.'
      : `Only ${entries(n)} ${n === 1 ? 'is' : 'are'} known to be ${n === 1 ? 'a project' : 'projects'} of the strategy itself.`,
  scopes: 'Added up are',
  also: 'Also found',
  noScope: 'scope not published',
  origins: (official, links) =>
    official === 0
      ? 'All links are the editors’, none is official.'
      : official === links
        ? 'All links are official.'
        : `${inEnglish(official)} of ${inEnglish(links)} links are official, the others are the editors’.`,
  official: 'official',
  editorial: 'linked by the editors',
  own: (n) => `${inEnglish(n)} of them ${n === 1 ? 'a project' : 'projects'} of the strategy`,
  ownShort: (n) => `${inEnglish(n)} of them ${n === 1 ? 'a project' : 'projects'}`,
  entries,
  noEntries: 'no entry known',
};
