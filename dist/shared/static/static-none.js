import { narrowingStrings } from '../texts/de/narrowing.js';
import { shortName } from '../parts/text.js';
import { noneOf, noneKnown, OF_LAND } from '../describe/lost.js';

const LISTS = { project: 'projects', event: 'events' };
/**
 * The sentence that there is nothing, as the live widgets say it.
 *
 * @param model already narrowed to the Land, if there is one
 * @param none what is said where the data themselves hold none
 */
function staticNone(model, { lang, land, noHits }, type, none) {
    const known = noHits?.[type];
    if (known !== undefined)
        return known;
    const actor = land === undefined ? undefined : model.find('actor', land);
    const lists = [LISTS[type]];
    if (!actor)
        return noneOf({ model, lang }, lists, none);
    const words = narrowingStrings[lang].noneOfLand[type](shortName(actor, lang));
    return noneKnown({ model, lang }, words, lists, OF_LAND[type]);
}

export { staticNone };
