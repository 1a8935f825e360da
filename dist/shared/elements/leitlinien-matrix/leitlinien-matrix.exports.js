import { describeLeitlinie } from '../../describe/leitlinie.js';
import { fileRow, fileHead } from '../../describe/table.js';
import { citedRecord, citedPlace, knownCites } from '../../exports/cited-record.js';
import { aboutFeed } from '../../exports/schema-org.js';
import { formatNumber } from '../../i18n/format-number.js';
import { localText, localTexts, localName } from '../../i18n/language.js';
import { safeUrl } from '../../feed/safe-url.js';
import { matrixExportStrings } from '../../texts/de/leitlinien-matrix-export.js';
import { matrixStrings } from '../../texts/de/leitlinien-matrix.js';

/** Anhang 1 as a citation, a table and linked data. Pure. */
/** Where the annex is cited: all Leitlinien of one cell and row cite it beside their own section. */
const ANNEX = /^Anhang 1\b/;
function annexCite(model) {
    const { leitlinien, categories, goals } = model.feed;
    const all = [...leitlinien, ...categories, ...goals].flatMap(({ cite = [] }) => cite);
    return knownCites(model, all).find(({ section }) => ANNEX.test(section ?? ''));
}
/**
 * What is cited: the chosen Leitlinie with its place, else Anhang 1 as a whole. Titles stay German,
 * as they stand in the document.
 */
function citedPart({ whole: model, today: accessed, lang, selection: { selection }, }) {
    if (selection?.type === 'leitlinie')
        return citedRecord(model, selection, accessed);
    const told = { id: 'anhang-1', title: matrixExportStrings[lang].annex, accessed };
    const cite = annexCite(model);
    // Its title says already where in the document it stands.
    return citedPlace(model, cite && { ...cite, section: undefined }, told);
}
/** The fields of a Leitlinie in the table, in the order of its columns. */
const FIELDS = [
    'number',
    'id',
    'label',
    'title',
    'category',
    'goal',
    'summary',
    'keywords',
    'document',
    'section',
    'page',
];
/** A table of the Leitlinien that are shown; the first row holds the headings. */
function csvRows(model, isShown, lang) {
    const telling = { model, lang };
    const rows = model.feed.leitlinien
        .filter(isShown)
        .map((leitlinie) => fileRow(FIELDS, (key) => describeLeitlinie(leitlinie, key, telling), telling));
    return [fileHead('leitlinie', FIELDS, telling), ...rows];
}
/** A date as schema.org takes it, ISO 8601; EDTF has more forms. */
const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;
function documentPart(model, cite) {
    const source = cite && model.sources.get(cite.source);
    if (!source)
        return undefined;
    const url = safeUrl(source.url);
    return {
        '@type': 'CreativeWork',
        name: source.title,
        ...(source.date && ISO_DATE.test(source.date.text) && { datePublished: source.date.text }),
        ...(url && { url }),
    };
}
/** Category and goal, which the annex gives a Leitlinie its place by. */
function placesOf(model, { category, goal }, lang) {
    return [model.find('category', category ?? ''), model.find('goal', goal ?? '')].flatMap((record) => record ? [{ '@type': 'Thing', name: localName(record, lang).text }] : []);
}
function citationsOf(model, { cite = [] }, lang) {
    const { page: pageWord } = matrixExportStrings[lang];
    return cite.flatMap(({ source, section, page }) => {
        const document = model.sources.get(source);
        if (!document)
            return [];
        return [
            [document.title, section, page && `${pageWord} ${formatNumber(page, lang)}`]
                .filter(Boolean)
                .join(', '),
        ];
    });
}
/** All names beside the title: the short form, and how other places word it. */
function otherNames({ variants = [], ...leitlinie }, lang) {
    const label = leitlinie.label ? [localText(leitlinie, 'label', lang).text] : [];
    const names = new Set([...label, ...variants.map(({ title }) => title)]);
    names.delete(localText(leitlinie, 'title', lang).text);
    return [...names];
}
function term(model, leitlinie, lang) {
    const { id, number, summary, keywords, cite } = leitlinie;
    const title = localText(leitlinie, 'title', lang);
    const others = otherNames(leitlinie, lang);
    const citation = citationsOf(model, leitlinie, lang);
    const about = placesOf(model, leitlinie, lang);
    const [first] = knownCites(model, cite);
    const url = first && safeUrl(first.url ?? model.sources.get(first.source)?.url);
    const part = documentPart(model, first);
    return {
        '@type': ['DefinedTerm', 'CreativeWork'],
        '@id': `#fds-leitlinie-${id}`,
        termCode: number ?? id,
        identifier: id,
        name: title.text,
        inLanguage: title.lang,
        ...(others.length > 0 && { alternateName: others }),
        ...(summary && { description: localText(leitlinie, 'summary', lang).text }),
        ...(keywords && { keywords: localTexts(leitlinie, 'keywords', lang).map(({ text }) => text) }),
        ...(about.length > 0 && { about }),
        ...(citation.length > 0 && { citation }),
        ...(part && { isPartOf: part }),
        ...(url && { url }),
        inDefinedTermSet: { '@id': '#fds-anhang-1' },
    };
}
/** The Leitlinien that are shown as a set of terms (https://schema.org/DefinedTermSet). */
function jsonLd(model, isShown, lang) {
    const { title, leitlinien } = model.feed;
    const { name: strategy, ...about } = aboutFeed(model, lang);
    return {
        '@context': 'https://schema.org',
        '@type': 'DefinedTermSet',
        '@id': '#fds-anhang-1',
        name: `${matrixExportStrings[lang].annex}: ${matrixStrings[lang].heading}`,
        ...(title && { isPartOf: { '@type': 'CreativeWork', name: strategy } }),
        ...about,
        hasDefinedTerm: leitlinien.filter(isShown).map((each) => term(model, each, lang)),
    };
}

export { citedPart, csvRows, jsonLd };
