import { foldList, moreWords } from './fold-list.js';
import { clipText, NAME_LENGTH } from '../i18n/clip-text.js';
import { html } from 'lit';
import { localText } from '../i18n/language.js';
import { formatDate } from '../i18n/format-date.js';
import { link } from './link.js';
import { sourcesStrings } from '../texts/de/sources.js';
import { textOf, marked } from './text.js';
import { placeWords } from '../describe/cited-place.js';
import { moreUnreadable } from '../describe/lost.js';

/** Citations in words: title, publisher, date, section, page, address. */
function dateInWords({ date }, lang) {
    return date && formatDate(date, lang);
}
/** So many places of a document are named. */
const PLACES = 12;
function sourceItem(source, url, places, lang) {
    const title = link(url ?? source.url, textOf(source, 'title', lang));
    // Of a document that is cited a hundred times the first places are enough.
    const known = places.filter(Boolean);
    const more = known.length > PLACES ? ` ${moreWords(known.length - PLACES, lang)}` : '';
    const where = `${known.slice(0, PLACES).join('; ')}${more}`;
    const publisher = source.publisher && clipText(source.publisher, NAME_LENGTH);
    const rest = [publisher, dateInWords(source, lang), where].filter(Boolean).join(', ');
    return html `<cite>${title}</cite>${rest && html `<span class="muted">, ${rest}</span>`}`;
}
/** Endings of titles that say more than is needed to know the document again. */
const SUBTITLE = /(?:[:(]|, | – ).*$/u;
/** Decisions are known by their number. */
const NUMBER = /^(?:Beschluss |Decision )?[A-Z]*-?\d{4}\/\d+\S*/u;
const SHORT = 40;
/** What a document is called where it is cited: that of the Leitlinien like its layer of the strategy. */
function shortTitle(model, source, lang) {
    const [leitlinie] = model.feed.leitlinien;
    const isOfLeitlinien = leitlinie?.cite?.[0]?.source === source.id;
    const layer = isOfLeitlinien ? model.find('layer', 'umbrella') : undefined;
    const local = localText(layer ?? source, 'title', lang);
    const [number] = NUMBER.exec(local.text) ?? [];
    const text = number ?? clipText(local.text.replace(SUBTITLE, ''), SHORT);
    return { ...local, text };
}
/** A citation in short, "Dachstrategie, 4.1.2, S. 16": in full the document stands in a list near it. */
function shortCitation(model, cite, lang) {
    const source = model.sources.get(cite.source);
    if (!source)
        return undefined;
    const where = placeWords(cite, lang);
    const title = marked(shortTitle(model, source, lang), lang);
    const words = html `${title}${where && `, ${where}`}`;
    return html `<cite>${link(cite.url ?? source.url, words)}</cite>`;
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
        const where = placeWords(cite, lang);
        if (!known.places.includes(where))
            known.places.push(where);
        documents.set(key, known);
    }
    return [...documents.values()];
}
/** A static page names all of its sources in one list. */
const DOCUMENTS = 50;
/**
 * The sources of a record as a list, or the sentence that none is named, or none could be read.
 */
function sourceList(model, record, lang, { more = [], lost = model.isLost(record, 'cite') } = {}) {
    const cites = [...(record.cite ?? []), ...more];
    if (cites.length === 0) {
        const { none, lost: unread } = sourcesStrings[lang];
        return html `<p class="muted">${lost ? unread : none}</p>`;
    }
    const list = foldList(citedDocuments(model, cites, lang), (documents) => html `<ul class="sources" part="sources">
        ${documents.map(({ source, url, places }) => html `<li>${sourceItem(source, url, places, lang)}</li>`)}
      </ul>`, { lang, open: DOCUMENTS });
    return lost
        ? html `${list}
        <p class="muted">${moreUnreadable(lang)}</p>`
        : list;
}

export { shortCitation, sourceList };
