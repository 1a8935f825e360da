import type { CitationStrings } from '../de/citation.js';

export const en: CitationStrings = {
  strategy: 'Federal Digital Strategy',
  undated: 'n.d.',
  section: 'section',
  page: 'p.',
  asOf: 'as of',
  accessed: 'accessed',
  quotes: ['“', '”'],
};
