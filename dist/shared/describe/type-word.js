import { recordTexts } from '../texts/de/records.js';
import { terms } from '../texts/de/terms.js';

const isCross = (model, type, id) => type === 'topic' && model.find('topic', id)?.cross === true;
/** The name of a type; what runs across the focus topics is none of them. */
function typeWord(type, record, lang) {
    const { type: names } = terms[lang];
    const cross = type === 'topic' && record && record.cross;
    return cross ? recordTexts[lang].crossTopic : names[type];
}
/** Things of a type with their number; what runs across the focus topics is counted apart from them. */
function countWord({ model, lang }, type, ids) {
    const across = ids.filter((id) => isCross(model, type, id)).length;
    const own = ids.length - across;
    const words = [
        own > 0 && terms[lang].count[type](own),
        across > 0 && recordTexts[lang].crossTopics(across),
    ];
    return words.filter(Boolean).join(', ');
}

export { countWord, typeWord };
