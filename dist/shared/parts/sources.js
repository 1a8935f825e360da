import { html } from 'lit';
import { parseEdtf } from '../feed/edtf.js';
import { formatDate } from '../i18n/format-date.js';
import { link } from './link.js';
import { sourcesStrings } from './sources.strings.js';
import { textOf } from './text.js';

/** Citations in words: title, publisher, date, section, page, address. */
function dateInWords({ date }, lang) {
    const parsed = date === undefined ? undefined : parseEdtf(date);
    return parsed && formatDate(parsed, lang);
}
/** Section and page of a citation, as far as they are known. */
function place({ section, page }, lang) {
    const parts = [section, page === undefined ? undefined : `${sourcesStrings[lang].page} ${page}`];
    return parts.filter(Boolean).join(', ');
}
function sourceItem(source, url, places, lang) {
    const title = link(url ?? source.url, textOf(source, 'title', lang));
    const where = places.filter(Boolean).join('; ');
    const rest = [source.publisher, dateInWords(source, lang), where].filter(Boolean).join(', ');
    return html `<cite>${title}</cite>${rest && html `<span class="muted">, ${rest}</span>`}`;
}
/** One citation; nothing where the feed does not have its source. */
function citation(model, cite, lang) {
    const source = model.sources.get(cite.source);
    return source && sourceItem(source, cite.url, [place(cite, lang)], lang);
}
/** Citations by document and address: what stands in several places of it is named once. */
function citedDocuments(model, cites, lang) {
    const documents = new Map();
    for (const cite of cites) {
        const source = model.sources.get(cite.source);
        if (!source)
            continue;
        const key = `${cite.source} ${cite.url ?? ''}`;
        const known = documents.get(key) ?? { source, url: cite.url, places: [] };
        known.places.push(place(cite, lang));
        documents.set(key, known);
    }
    return [...documents.values()];
}
/** The sources of a record as a list, or the sentence that none is named. */
function sourceList(model, cites, lang) {
    if (!cites?.length)
        return html `<p class="muted">${sourcesStrings[lang].none}</p>`;
    return html `<ul class="sources" part="sources">
    ${citedDocuments(model, cites, lang).map(({ source, url, places }) => html `<li>${sourceItem(source, url, places, lang)}</li>`)}
  </ul>`;
}

export { citation, sourceList };
