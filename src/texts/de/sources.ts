import { translated } from '../translated.js';

export interface SourcesStrings {
  readonly none: string;
  readonly lost: string;
  /** What a section is called that has but a number. */
  readonly section: string;
  readonly page: string;
  /** A part of a document as German documents number it, in this language. */
  readonly inWords: (section: string) => string;
}

const de: SourcesStrings = {
  none: 'Keine Quelle angegeben.',
  lost: 'Quelle im Feed nicht lesbar.',
  section: 'Abschnitt',
  page: 'S.',
  inWords: (section) => section,
};

export const sourcesStrings = /* @__PURE__ */ translated('sources', de);
