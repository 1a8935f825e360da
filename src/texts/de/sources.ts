import { translated } from '../translated.js';

export interface SourcesStrings {
  readonly none: string;
  readonly lost: string;
  readonly page: string;
}

const de: SourcesStrings = {
  none: 'Keine Quelle angegeben.',
  lost: 'Quelle im Feed nicht lesbar.',
  page: 'S.',
};

export const sourcesStrings = /* @__PURE__ */ translated('sources', de);
