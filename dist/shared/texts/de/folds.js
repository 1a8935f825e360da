import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

/** What opens what is too long to be read at once. */
const de = {
    more: (n) => `und ${inGerman(n)} weitere`,
    whole: 'Ganzer Text',
};
const foldStrings = /* @__PURE__ */ translated('folds', de);

export { foldStrings };
