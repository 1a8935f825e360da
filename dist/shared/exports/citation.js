import { sourcesStrings } from '../texts/de/sources.js';
import { citationStrings } from '../texts/de/citation.js';
import { namedSection } from '../describe/cited-place.js';
import { formatDate } from '../i18n/format-date.js';
import { formatDay } from '../i18n/format-day.js';
import { oneStop } from '../i18n/one-stop.js';

/**
 * A part of a document as a reference: a sentence as German authors write it (author, year, title,
 * "In:", place, address, day of access, after DIN ISO 690), and CSL-JSON for reference managers.
 */
function dateParts(time, precision) {
    const date = new Date(time);
    const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const known = { year: 1, month: 2, day: 3 }[precision] ?? 1;
    return { 'date-parts': [parts.slice(0, known)] };
}
/** Titles that bring their own marks get no second pair. */
const quoted = (title, [open, close]) => /[„“”"]/.test(title) ? title : `${open}${title}${close}`;
/** The reference as a sentence. */
function citationText(part, lang) {
    const { title, source, cite, accessed } = part;
    const words = citationStrings[lang];
    const { date } = source;
    const year = date?.from ? new Date(date.from.start).getUTCFullYear() : words.undated;
    const place = [
        cite.section && namedSection(cite.section, lang),
        cite.page !== undefined && `${sourcesStrings[lang].page} ${cite.page}`,
    ].filter(Boolean);
    const container = [`In: ${source.title}`, ...place].join(', ');
    const url = cite.url ?? source.url;
    return [
        oneStop(`${source.publisher ?? source.title} (${year}): ${quoted(title, words.quotes)}.`),
        oneStop(`${container}.`),
        date && `${words.asOf}: ${formatDate(date, lang)}.`,
        url && `${url} (${words.accessed} ${formatDay(accessed, lang)}).`,
    ]
        .filter(Boolean)
        .join(' ');
}
/** The reference for reference managers; titles stay in the language of the document. */
function citationItem({ title, id, source, cite, accessed }) {
    const date = source.date?.from;
    const { publisher } = source;
    const url = cite.url ?? source.url;
    return {
        id,
        type: 'chapter',
        title,
        'container-title': source.title,
        ...(publisher && { author: [{ literal: publisher }], publisher }),
        ...(date && { issued: dateParts(date.start, date.precision) }),
        accessed: dateParts(accessed, 'day'),
        ...(cite.section && { section: cite.section }),
        ...(cite.page !== undefined && { page: String(cite.page) }),
        ...(url && { URL: url }),
        language: 'de',
    };
}

export { citationItem, citationText };
