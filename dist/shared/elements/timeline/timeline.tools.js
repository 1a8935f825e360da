import { toCsv } from '../../exports/csv.js';
import { toIcs } from '../../exports/ics.js';
import { sameRef } from '../../model/ref.js';
import { savingCsv, savingJsonLd, printing, saveFile } from '../../parts/tool-kinds.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticStyles } from '../../static/static.styles.js';
import { calendarEntry, csvRows, jsonLd } from './timeline.export.js';
import { layoutOf } from './timeline.layout.js';
import { momentsOf } from './timeline-moments.layout.js';
import { timelineToolsStrings } from '../../texts/de/timeline-tools.js';
import { staticTimeline, printedTimeline } from './timeline.static.js';
import { timelineStrings } from '../../texts/de/timeline.js';

/** What a visitor can take along from the timeline: calendar, table, linked data, print. */
/** Why nothing can be saved: no date is there, or none that could be read. */
function nothingWords(items, lang) {
    const { undated, unreadDate, nothingPlanned } = timelineToolsStrings[lang];
    if (items.some(({ unread }) => unread?.includes('date')))
        return unreadDate;
    return items.length === 1 ? undated : nothingPlanned;
}
/** A tool that saves entries as a calendar; those without date cannot be in it, and that is said. */
function savingCalendar(view, label, file, items) {
    const { lang, whole: model, today } = view;
    const words = timelineToolsStrings[lang];
    const run = () => {
        const entries = items.flatMap((item) => calendarEntry(model, item, lang) ?? []);
        if (entries.length === 0) {
            return { message: nothingWords(items, lang) };
        }
        const { updated } = model.feed;
        const changed = updated === undefined ? today : Date.parse(updated);
        const text = toIcs({ title: words.calendar, changed, entries });
        const message = words.saved(file, entries.length, items.length - entries.length);
        return saveFile(lang, { name: file, type: 'text/calendar', text }, message);
    };
    return { label, run };
}
/** The tools for what the widget shows now. */
function toolsOf(view) {
    const { lang, model, whole, today } = view;
    const words = timelineToolsStrings[lang];
    const items = layoutOf(model.feed.events, today, model.isLost, momentsOf(model)).groups.flatMap((group) => group.items);
    const ahead = items.filter(({ phase, end }) => phase === 'planned' || (phase === 'unconfirmed' && end > today));
    const { selection } = view.selection;
    const chosen = selection ? items.filter(({ ref }) => sameRef(ref, selection)) : [];
    const chosenWords = selection?.type === 'event' ? words.chosen : words.chosenMilestones;
    const title = timelineStrings[lang].heading;
    return [
        savingCalendar(view, words.planned(ahead.length), 'fds-termine.ics', ahead),
        ...(selection && chosen.length > 0
            ? [savingCalendar(view, chosenWords, `fds-${selection.id}.ics`, chosen)]
            : []),
        savingCsv(lang, 'fds-zeitstrahl.csv', () => toCsv(csvRows(whole, items, lang))),
        savingJsonLd(lang, 'fds-zeitstrahl.jsonld', () => jsonLd(whole, items, lang)),
        printing(lang, () => ({
            title,
            lang,
            paper: staticTimeline.paper,
            sheets: [staticStyles, ...staticTimeline.sheets],
            content: printedTimeline(model, paperOptions(view)),
        })),
    ];
}

export { nothingWords, toolsOf };
