import { translated } from '../translated.js';

export interface SourcesStrings {
  readonly none: string;
  readonly lost: string;
  /** What a section is called that has but a number. */
  readonly section: string;
  readonly page: string;
  /** Parts of documents as German documents number them, in this language. */
  readonly parts: ReadonlyMap<string, string>;
}

const de: SourcesStrings = {
  none: 'Keine Quelle angegeben.',
  lost: 'Quelle im Feed nicht lesbar.',
  section: 'Abschnitt',
  page: 'S.',
  parts: new Map(),
};

export const sourcesStrings = /* @__PURE__ */ translated('sources', de);
