import { parseEdtf } from '../feed/edtf.js';
import { writtenDate } from '../feed/written-day.js';
import { localName } from '../i18n/language.js';
import { citationStrings } from '../texts/de/citation.js';

/** The places in documents that are known. */
const knownCites = ({ sources }, cites = []) => cites.filter(({ source }) => sources.has(source));
/** The first place in a document that is known, if possible one that has a page. */
function firstCite(model, cites) {
    const known = knownCites(model, cites);
    return known.find(({ page }) => page !== undefined) ?? known[0];
}
/** A part of the document that a place is in; nothing where that is not known. */
function citedPlace({ sources }, cite, told) {
    const source = cite && sources.get(cite.source);
    return source && { ...told, source, cite };
}
/**
 * What is chosen, under its official title in the language of the document; nothing where nothing is,
 * or where it names no document.
 *
 * @param accessed day of access, milliseconds since the epoch, UTC
 */
function citedRecord(model, ref, accessed) {
    if (!ref || ref.type === 'cell')
        return undefined;
    const record = model.find(ref.type, ref.id);
    const { title, name = '' } = record ?? {};
    const told = { id: `${ref.type}-${ref.id}`, title: title ?? name, accessed };
    return citedPlace(model, firstCite(model, record?.cite), told);
}
/** A view of all data as a part of the feed, which is its publisher's. */
function citedFeed({ feed }, told, lang) {
    const { publisher, updated } = feed;
    const source = {
        id: 'feed',
        title: feed.title ?? citationStrings[lang].strategy,
        ...(publisher && { publisher: localName(publisher, lang).text }),
        ...(publisher?.url && { url: publisher.url }),
        ...(updated && { date: parseEdtf(writtenDate(updated)) }),
    };
    return { ...told, source, cite: { source: 'feed' } };
}
/**
 * What is chosen by its first source; else what a widget shows of the data as a whole.
 *
 * @param types what the widget cites of its own; all without it
 */
function citedView({ whole, lang, today: accessed, selection: { selection } }, told, types) {
    const isOwn = !!selection && (types?.includes(selection.type) ?? true);
    const part = isOwn ? citedRecord(whole, selection, accessed) : undefined;
    return part ?? citedFeed(whole, { ...told, accessed }, lang);
}

export { citedPlace, citedRecord, citedView, firstCite, knownCites };
