import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

/** The pages of a long year. */
const de = {
    earlier: (n) => `Frühere Ereignisse (${inGerman(n)})`,
    later: (n) => `Spätere Ereignisse (${inGerman(n)})`,
    printed: 'Gedruckt ist nur, was geöffnet war.',
};
const crowdStrings = /* @__PURE__ */ translated('timeline-crowd', de);

export { crowdStrings };
