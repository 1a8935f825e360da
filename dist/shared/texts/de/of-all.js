import { inGerman } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';
import { translated } from '../translated.js';

/** "3 von 95 Ereignissen": how many of all, in the case that German asks for behind "von". */
const of = (one, many) => (n, all) => `${inGerman(n)} von ${plural('de', one, many)(all)}`;
const de = {
    leitlinie: of('Leitlinie', 'Leitlinien'),
    project: of('Vorhaben', 'Vorhaben'),
    event: of('Ereignis', 'Ereignissen'),
};
const ofAll = /* @__PURE__ */ translated('of-all', de);

export { ofAll };
