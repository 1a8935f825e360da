import { translated } from '../translated.js';
import { plural } from '../../i18n/plural.js';

/** Things of a type with their number, in words: apart from the other terms, as every widget needs them. */
const de = {
    layer: plural('de', 'Ebene', 'Ebenen'),
    goal: plural('de', 'Ziel', 'Ziele'),
    category: plural('de', 'Handlungsebene', 'Handlungsebenen'),
    leitlinie: plural('de', 'Leitlinie', 'Leitlinien'),
    topic: plural('de', 'Schwerpunktthema', 'Schwerpunktthemen'),
    project: plural('de', 'Vorhaben', 'Vorhaben'),
    event: plural('de', 'Ereignis', 'Ereignisse'),
    actor: plural('de', 'beteiligte Stelle', 'beteiligte Stellen'),
    cell: plural('de', 'Feld', 'Felder'),
};
const counts = /* @__PURE__ */ translated('counts', de);

export { counts };
