import { DOT } from '../../i18n/no-break.js';
import { countWord } from '../../describe/type-word.js';
import { shortName } from '../../parts/text.js';
import { TYPES_OF_LAYER, layerOf, linkedIds } from './strategy-pyramid.contents.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { layerState } from './strategy-pyramid.words.js';

/** What of a layer is chosen or linked, in words. */
const join = (parts, by) => parts.filter(Boolean).join(by);
function nameIn({ model, lang }, { type, id }) {
    const record = type === 'cell' ? undefined : model.find(type, id);
    return itemsStrings[lang].quote(record ? shortName(record, lang) : id);
}
/** "1 Leitlinie („Souveräne Cloud“)", "3 Ziele". */
function linkedThings(view, type) {
    const ids = linkedIds(view.selection.linked, type);
    const [id] = ids;
    if (id === undefined)
        return '';
    const count = countWord(view, type, ids);
    return ids.length === 1 ? `${count} (${nameIn(view, { type, id })})` : count;
}
/** What of a layer is chosen or linked: one thing by its name, several by their number. */
function linkedWords(view, contents) {
    const { selection } = view.selection;
    if (!selection || layerState(view, contents) !== 'linked')
        return '';
    const { selected, linked } = itemsStrings[view.lang];
    const types = contents.kind ? TYPES_OF_LAYER[contents.kind] : [];
    const things = join(types.map((type) => linkedThings(view, type)), ', ');
    const isHere = layerOf(selection) === contents.layer.id;
    return join([isHere && `${selected}: ${nameIn(view, selection)}`, things && `${linked}: ${things}`], DOT);
}

export { linkedWords };
