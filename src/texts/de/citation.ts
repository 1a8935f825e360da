/** Words of a citation. */
import { translated } from '../translated.js';

export interface CitationStrings {
  /** What the data are called where the feed has no title. */
  readonly strategy: string;
  readonly undated: string;
  readonly asOf: string;
  readonly accessed: string;
  readonly quotes: readonly [string, string];
}

const de: CitationStrings = {
  strategy: 'Föderale Digitalstrategie',
  undated: 'o. J.',
  asOf: 'Stand',
  accessed: 'abgerufen am',
  quotes: ['„', '“'],
};

export const citationStrings = /* @__PURE__ */ translated('citation', de);
