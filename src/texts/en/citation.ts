import type { CitationStrings } from '../de/citation.js';

export const en: CitationStrings = {
  strategy: 'Federal Digital Strategy',
  undated: 'n.d.',
  asOf: 'as of',
  accessed: 'accessed',
  quotes: ['“', '”'],
};
