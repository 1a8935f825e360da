/**
 * Calendars as text after RFC 5545: all-day entries, as precise as a calendar can be. Written by hand,
 * because all it takes are a handful of properties and two rules: fold and escape.
 */
/** Who made the file (RFC 5545, 3.7.3). */
const PRODUCT = '-//fds-widgets//Foederale Digitalstrategie//DE';
/** Longest line in octets, without its break (RFC 5545, 3.1). */
const LINE = 75;
const encoder = new TextEncoder();
/** Text as a value: backslash, semicolon and comma are escaped, a break is `\n` (3.3.11). */
function escapeText(text) {
    return (text
        .replace(/[\\;,]/g, (character) => `\\${character}`)
        .replace(/\r\n|\r|\n/g, '\\n')
        // Other control characters than the tab are not allowed in text.
        .replace(/(?!\t)\p{Cc}/gu, ''));
}
/** A line in pieces of at most 75 octets, never cut inside a character. */
function foldLine(line) {
    let folded = '';
    let octets = 0;
    for (const character of line) {
        const size = encoder.encode(character).length;
        if (octets + size > LINE) {
            folded += '\r\n ';
            // The space counts.
            octets = 1;
        }
        folded += character;
        octets += size;
    }
    return folded;
}
const pad = (value, length = 2) => String(value).padStart(length, '0');
/** A day: `20241113` (3.3.4). */
function day(time) {
    const date = new Date(time);
    return `${pad(date.getUTCFullYear(), 4)}${pad(date.getUTCMonth() + 1)}${pad(date.getUTCDate())}`;
}
/** A moment in UTC: `20241113T120000Z` (3.3.5). */
function moment(time) {
    const date = new Date(time);
    const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
    return `${day(time)}T${clock.map((part) => pad(part)).join('')}Z`;
}
function entryLines(entry, changed) {
    const { uid, summary, description, start, end, isConfirmed, url, location, categories } = entry;
    return [
        'BEGIN:VEVENT',
        `UID:${escapeText(uid)}`,
        `DTSTAMP:${moment(changed)}`,
        `LAST-MODIFIED:${moment(changed)}`,
        `DTSTART;VALUE=DATE:${day(start)}`,
        `DTEND;VALUE=DATE:${day(end)}`,
        `SUMMARY:${escapeText(summary)}`,
        ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
        ...(location ? [`LOCATION:${escapeText(location)}`] : []),
        // An address is no text: it is not escaped (3.3.13).
        ...(url ? [`URL:${url}`] : []),
        ...(categories?.length ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
        `STATUS:${isConfirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
        // It blocks nobody's time.
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ];
}
/** The calendar as a file; RFC 5545 asks for at least one entry. */
function toIcs({ title, changed, entries }) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        `PRODID:${PRODUCT}`,
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        `X-WR-CALNAME:${escapeText(title)}`,
        ...entries.flatMap((entry) => entryLines(entry, changed)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

export { foldLine, toIcs };
