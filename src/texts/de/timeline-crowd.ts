/** The pages of a long year. */
import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

export interface CrowdStrings {
  readonly earlier: (n: number) => string;
  readonly later: (n: number) => string;
  readonly printed: string;
}

const de: CrowdStrings = {
  earlier: (n) => `Frühere Ereignisse (${inGerman(n)})`,
  later: (n) => `Spätere Ereignisse (${inGerman(n)})`,
  printed: 'Gedruckt ist nur, was geöffnet war.',
};

export const crowdStrings = /* @__PURE__ */ translated('timeline-crowd', de);
