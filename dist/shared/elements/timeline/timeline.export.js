import { localText, localName } from '../../i18n/language.js';
import { formatDate } from '../../i18n/format-date.js';
import { oneStop } from '../../i18n/one-stop.js';
import { safeUrl } from '../../feed/safe-url.js';
import { linksOf } from '../../model/decision-links.js';
import { timelineToolsStrings } from '../../texts/de/timeline-tools.js';
import { describeEvent, addedEventFields } from '../../describe/event.js';
import { decisionNumber, linkedNumber, linkedName } from '../../describe/decision.js';
import { told } from '../../describe/lost.js';
import { fileRow, fileHead } from '../../describe/table.js';
import { statusWords, kindWord, kindWords, dateWords } from './timeline.words.js';

/** Half of a calendar's uid: whose entries they are. The other half is the event's id. */
const DOMAIN = 'foederale-digitalstrategie.fds-widgets';
function actorNames(model, { event }, lang) {
    return (event.actors ?? [])
        .flatMap((id) => model.find('actor', id) ?? [])
        .map((actor) => localName(actor, lang).text)
        .join(', ');
}
/** The page on an event: its decision, else its first source. */
function urlOf(model, { event }) {
    const [cite] = event.cite ?? [];
    const source = cite && model.sources.get(cite.source);
    return safeUrl(event.decision?.url) ?? safeUrl(cite?.url) ?? safeUrl(source?.url);
}
/** What a calendar cannot show of a date, in words. */
function dateNotes({ date }, lang) {
    if (!date)
        return [];
    const { imprecise, imprecisePeriod, openEnd, openStart, date: said } = timelineToolsStrings[lang];
    const ends = [date.from, date.to].filter((end) => end !== undefined);
    const rough = ends.find(({ precision }) => precision !== 'day')?.precision;
    const why = rough && rough !== 'day' ? (date.interval ? imprecisePeriod : imprecise[rough]) : '';
    const open = date.from ? (date.to ? '' : openEnd) : openStart;
    return why || open ? [said(formatDate(date, lang)), why, open] : [];
}
/** The title of an entry among all others of a calendar: of a moment with what it is. */
function entryTitle(item, lang) {
    const title = localText(item.event, 'title', lang).text;
    return item.moment ? `${kindWords(item, lang)}: ${title}` : title;
}
/** An entry for a calendar; nothing where it has no date. */
function calendarEntry(model, item, lang) {
    const { id, event, date, phase } = item;
    // An open end lasts as long as its start is known; an open start as its end: no day is made up.
    const from = date?.from ?? date?.to;
    const to = date?.to ?? date?.from;
    if (!from || !to)
        return undefined;
    const words = timelineToolsStrings[lang];
    const names = actorNames(model, item, lang);
    const number = event.decision?.number;
    const { publisher } = model.feed;
    const notes = [
        localText(event, 'summary', lang).text,
        ...dateNotes(item, lang),
        words.status(statusWords(item, lang)),
        number === undefined ? '' : words.decision(number),
        names && oneStop(words.actors(names)),
        publisher ? oneStop(words.source(localName(publisher, lang).text)) : '',
    ];
    return {
        uid: `${id}@${DOMAIN}`,
        summary: entryTitle(item, lang),
        description: notes.filter(Boolean).join('\n'),
        start: from.start,
        end: to.end,
        isConfirmed: phase === 'past' || phase === 'current',
        url: urlOf(model, item),
        location: event.place,
        categories: [kindWord(item, lang)],
    };
}
const numbersOf = (ends, lang) => ends.map((end) => linkedNumber(end, lang) ?? linkedName(end, lang).text).join(', ');
/** All entries as a table; the first row holds the headings. */
function csvRows(model, items, lang) {
    const telling = { model, lang };
    const rows = items.map((item) => {
        const { event } = item;
        const link = linksOf(model, event);
        const tell = (key) => told(telling, event, key) || undefined;
        return [
            event.id,
            event.date?.text,
            dateWords(item, lang),
            localText(event, 'title', lang).text,
            kindWord(item, lang),
            statusWords(item, lang),
            decisionNumber(telling, event) || undefined,
            event.session ?? tell('session'),
            event.place ?? tell('place'),
            event.decision && told(telling, event.decision, 'revokes', numbersOf(link.revokes, lang)),
            numbersOf(link.revokedBy, lang),
            told(telling, event, 'actors', actorNames(model, item, lang)),
            localText(event, 'summary', lang).text,
            urlOf(model, item),
            ...fileRow(addedEventFields, (key) => describeEvent(event, key, telling), telling),
        ];
    });
    const added = fileHead('event', addedEventFields, telling);
    return [[...timelineToolsStrings[lang].columns, ...added], ...rows];
}
/** A date as precise as it is known, as ISO 8601 allows: `2024`, `2024-06`, `2024-06-19`. */
function isoDate(extent) {
    if (!extent)
        return undefined;
    const length = { year: 4, quarter: 4, 'half-year': 4, month: 7, day: 10 }[extent.precision];
    return new Date(extent.start).toISOString().slice(0, length);
}
/** When it is, as far as ISO 8601 has a form for it. */
function eventDates(item, lang) {
    const { date } = item;
    const startDate = isoDate(date?.from);
    const endDate = date?.interval ? isoDate(date.to) : undefined;
    // ISO 8601 has no half-years and schema.org no EDTF: the year is given, and the words say more.
    const isPart = [date?.from, date?.to].some((end) => end && /quarter|half/.test(end.precision));
    return {
        ...(startDate && { startDate }),
        ...(endDate && { endDate }),
        ...(isPart && { disambiguatingDescription: dateWords(item, lang) }),
    };
}
function jsonEvent(model, item, lang) {
    const { id, event, phase } = item;
    const { place, actors = [] } = event;
    const known = actors.flatMap((actor) => model.find('actor', actor) ?? []);
    const description = localText(event, 'summary', lang).text;
    const url = urlOf(model, item);
    return {
        '@type': 'Event',
        identifier: id,
        name: entryTitle(item, lang),
        ...(description && { description }),
        ...eventDates(item, lang),
        // What is planned but not confirmed is not scheduled.
        ...(phase !== 'unconfirmed' && { eventStatus: 'https://schema.org/EventScheduled' }),
        additionalType: kindWord(item, lang),
        ...(place && { location: { '@type': 'Place', name: place } }),
        ...(known.length > 0 && {
            contributor: known.map((actor) => ({
                '@type': 'Organization',
                name: localName(actor, lang).text,
            })),
        }),
        ...(url && { url }),
    };
}
/** All entries as linked data. */
function jsonLd(model, items, lang) {
    return {
        '@context': 'https://schema.org',
        '@graph': items.map((item) => jsonEvent(model, item, lang)),
    };
}

export { calendarEntry, csvRows, jsonLd };
