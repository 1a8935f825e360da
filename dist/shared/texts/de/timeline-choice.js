import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

/** What of a folded year concerns the choice. */
const de = {
    linkedCount: (n) => `${inGerman(n)} verknüpft`,
    chosenInside: 'Auswahl in diesem Jahr',
};
const choiceStrings = /* @__PURE__ */ translated('timeline-choice', de);

export { choiceStrings };
