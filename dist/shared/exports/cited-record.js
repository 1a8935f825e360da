import { parseEdtf } from '../feed/edtf.js';
import { writtenDate } from '../feed/written-day.js';
import { localName } from '../i18n/language.js';

/** The first place in a document that is known, if possible one that has a page. */
function firstCite({ sources }, cites = []) {
    const known = cites.filter(({ source }) => sources.has(source));
    return known.find(({ page }) => page !== undefined) ?? known[0];
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
    const cite = record && firstCite(model, record.cite);
    const source = cite && model.sources.get(cite.source);
    if (!source)
        return undefined;
    const { title, name = '' } = record;
    return { id: `${ref.type}-${ref.id}`, title: title ?? name, source, cite, accessed };
}
/** A view of all data as a part of the feed. */
function citedFeed({ feed }, { id, title, untitled, lang, accessed }) {
    const { publisher, updated } = feed;
    const source = {
        id: 'feed',
        title: feed.title ?? untitled,
        ...(publisher && { publisher: localName(publisher, lang).text }),
        ...(publisher?.url && { url: publisher.url }),
        ...(updated && { date: parseEdtf(writtenDate(updated)) }),
    };
    return { id, title, source, cite: { source: 'feed' }, accessed };
}

export { citedFeed, citedRecord, firstCite };
