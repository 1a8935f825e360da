/** English texts; see `narrowing.strings.ts`. */
import { inEnglish } from '../i18n/format-number.js';
import type { NarrowingStrings } from './narrowing.strings.js';

export const en: NarrowingStrings = {
  from: (land) => `Contributions from ${land}`,
  contributions: (land, things, leads) =>
    `${land} takes part: ${things}${leads > 0 ? `, leading ${inEnglish(leads)} of them` : ''}. Other entries and events are hidden.`,
  nothing: (land) => `Nothing is published about ${land} in these data.`,
  showAll: 'Show all Länder',
  showLand: (land) => `Show ${land} only`,
  allShown: (land) => `Everything is shown, not only ${land}.`,
  unknownLand: (code) => `“${code}” is no Land of these data. Everything is shown.`,
  filtered: 'Filtered:',
  ofAll: (n, things) => `${n} of ${things}`,
  reset: 'Reset filters',
};
