import { catalog } from '../i18n/catalog.js';
import { plural } from '../i18n/plural.js';

/** Things of a type with their number, in words: apart from the other terms, as every widget needs them. */
const de = {
    layer: plural('Ebene', 'Ebenen'),
    goal: plural('Ziel', 'Ziele'),
    category: plural('Handlungsebene', 'Handlungsebenen'),
    leitlinie: plural('Leitlinie', 'Leitlinien'),
    topic: plural('Schwerpunktthema', 'Schwerpunktthemen'),
    project: plural('Eintrag', 'Einträge'),
    event: plural('Ereignis', 'Ereignisse'),
    actor: plural('beteiligte Stelle', 'beteiligte Stellen'),
    cell: plural('Feld', 'Felder'),
};
const counts = /* @__PURE__ */ catalog(de, () => import('./counts.strings.en.js'));

export { counts };
