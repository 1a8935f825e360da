import { safeUrl } from '../feed/safe-url.js';
import { localName, localText } from '../i18n/language.js';
import { unreadable, moreUnreadable } from './lost.js';

/** Names of actors, in the order of the feed, separated by commas. */
function plainActors(model, ids, lang) {
    return ids
        .flatMap((id) => model.find('actor', id) ?? [])
        .map((actor) => localName(actor, lang).text)
        .join(', ');
}
/** Titles of the cited sources with their addresses, separated by semicolons. */
function plainSources(model, cites, lang) {
    return cites
        .flatMap(({ source: id, url }) => {
        const source = model.sources.get(id);
        if (!source)
            return [];
        const address = safeUrl(url ?? source.url);
        return `${localText(source, 'title', lang).text}${address ? ` (${address})` : ''}`;
    })
        .join('; ');
}
/** A step with its date as EDTF: "2026-03: Abnahme (geplant)". */
const plainStep = ({ date, title, remark }) => `${date ? `${date.text}: ` : ''}${title.text}${remark ? ` (${remark})` : ''}`;
/** A value as plain text or number; dates are EDTF. */
function plainValue(value, { model, lang }) {
    switch (value.kind) {
        case 'text':
            return value.text.text;
        case 'texts':
            return value.texts.map(({ text }) => text).join(', ');
        case 'word':
        case 'code':
            return value.text;
        case 'codes':
            return value.texts.join(', ');
        case 'date':
            return value.date.text;
        case 'count':
            return value.count;
        case 'money':
            return value.euros;
        case 'record':
            return localName(value.record, lang).text;
        case 'records':
            return value.records.map((record) => localName(record, lang).text).join(', ');
        case 'steps':
            return value.steps.map(plainStep).join('; ');
        case 'actors':
            return plainActors(model, value.ids, lang);
        case 'page':
            return safeUrl(value.url);
        case 'passage':
            return `${value.section}, ${value.page}`;
        case 'sources':
            return plainSources(model, value.cites, lang);
    }
}
/** A field as plain text or number, with the remark of what could not be read. */
function plainField({ value, isLost }, telling) {
    const plain = value && plainValue(value, telling);
    if (!isLost)
        return plain;
    const known = plain === undefined || plain === '';
    return known ? unreadable(telling.lang) : `${String(plain)} (${moreUnreadable(telling.lang)})`;
}

export { plainField, plainValue };
