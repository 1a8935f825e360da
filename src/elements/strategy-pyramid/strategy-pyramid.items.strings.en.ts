/** English texts; see `strategy-pyramid.items.strings.ts`. */
import type { PyramidItemsStrings } from './strategy-pyramid.items.strings.js';

export const en: PyramidItemsStrings = {
  othersTitle: 'Further entries',
  noScope: 'Not stated to what they belong',
  noGoal: 'Without goal',
  linked: 'Linked',
  selected: 'Selected',
  topicLead: (names) => `Topic lead: ${names || 'not published'}`,
  lead: (names) => (names ? `Lead: ${names}` : 'Lead not published'),
  list: 'The strategy as a list',
  noItems: 'The data hold no entries for this.',
  noMatch: 'Nothing here matches the filter.',
  quote: (text) => (/^[“„]/.test(text) ? text : `“${text}”`),
  challenges: 'Challenges',
  goals: 'Goals',
  groups: 'For whom',
  source: 'Source',
  section: 'section',
  page: 'p.',
  why: 'Why does this exist?',
  outcome: 'What comes of it?',
  nothingAbove: 'Nothing else stands above it.',
  nothingBelow: 'Nothing is linked to it yet.',
  layersAbove: 'The layers above set the framework:',
  layersBelow: 'The layers below carry it out:',
  contradictions: 'Contradictory statements',
};
