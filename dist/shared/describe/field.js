import { localText, localTexts } from '../i18n/language.js';
import { recordTexts } from '../texts/de/records.js';

/** @param fields one for each name that the texts know: the compiler asks for what is missing */
function describing(fields) {
    return (record, key, telling) => {
        const field = fields[key];
        const isLost = field.isLost ?? (() => telling.model.isLost(record, key));
        return { key, value: field.value(record, telling), isLost: isLost(record, telling) };
    };
}
const nameOf = (type, key, lang) => recordTexts[lang].fields[type][key] ?? '';
/** The name of a field, as it stands in details, over a column, or in a file. */
function termOf(type, key, lang, place = 'long') {
    const name = nameOf(type, key, lang);
    if (typeof name === 'string')
        return name;
    return (Object.hasOwn(name, place) ? name[place] : undefined) ?? name.long;
}
/** What is said where the feed does not say it. */
function silentWord(type, key, lang) {
    const { noScope, notPublished } = recordTexts[lang];
    return type === 'project' && key === 'scope' ? noScope : notPublished;
}
// The values that many fields have in common.
/** A text of the feed, unless it says nothing. */
function textValue(record, key, lang) {
    const text = localText(record, key, lang);
    return text.text
        ? { kind: 'text', text, isName: /^(title|label|name|place)$/.test(key) }
        : undefined;
}
/** Texts of the feed beside each other. */
function textsValue(record, key, lang) {
    const texts = localTexts(record, key, lang);
    return texts.length > 0 ? { kind: 'texts', texts } : undefined;
}
/** A word of the kit's. */
const wordValue = (text, order) => text ? { kind: 'word', text, ...(order !== undefined && { order }) } : undefined;
/** A number, an id or a place as the feed writes it. */
const codeValue = (text, url) => text ? { kind: 'code', text, url } : undefined;
/** A date. */
const dateValue = (date) => date && { kind: 'date', date };
/** Those who lead or take part. */
const actorsValue = (ids = []) => ids.length > 0 ? { kind: 'actors', ids: [...new Set(ids)] } : undefined;
/** Records by their names, each once. */
const recordsValue = (records) => records.length > 0 ? { kind: 'records', records: [...new Set(records)] } : undefined;
/** A page of the web. */
const pageValue = (url) => url === undefined ? undefined : { kind: 'page', url };
/** A record by its name. */
const recordValue = (record, remark) => record && { kind: 'record', record, ...(remark && { remark }) };

export { actorsValue, codeValue, dateValue, describing, pageValue, recordValue, recordsValue, silentWord, termOf, textValue, textsValue, wordValue };
