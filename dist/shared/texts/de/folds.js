import { inGerman } from '../../i18n/format-number.js';
import { catalog } from '../catalog.js';

/** What opens what is too long to be read at once. */
const de = {
    more: (n) => `und ${inGerman(n)} weitere`,
    whole: 'Ganzer Text',
};
const foldStrings = /* @__PURE__ */ catalog('folds', de);

export { foldStrings };
