import type { StaticStrings } from '../de/leitlinien-matrix-static.js';

export const en: StaticStrings = {
  wording: 'Wording',
  variants: 'Wordings by source',
  notes: 'Notes',
  sources: 'Sources',
  noSource: 'no source',
};
