import type { CitationStrings } from '../de/citation.js';

export const en: CitationStrings = {
  undated: 'n.d.',
  section: 'section',
  page: 'p.',
  asOf: 'as of',
  accessed: 'accessed',
  quotes: ['“', '”'],
};
