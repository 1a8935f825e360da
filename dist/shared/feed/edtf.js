/**
 * Dates as the feed knows them: a subset of EDTF (ISO 8601-2), never more precise than the source.
 *
 * Supported are days, months, years, quarters (`2025-33` … `2025-36`), half-years (`2025-40`,
 * `2025-41`), intervals of these (`a/b`) and intervals with an open start or end (`../b`, `a/..`).
 * Pure arithmetic in UTC; wording is the business of `i18n`.
 */
/** The shape of one date, without anchors: also the pattern in the published JSON Schema. */
const ONE = String.raw `\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|3[3-6]|4[01]))?`;
/** The shape of every expression the feed may hold. Calendar rules are checked by `parseEdtf`. */
const EDTF_PATTERN = new RegExp(String.raw `^(?:${ONE}(?:\/(?:${ONE}|\.\.))?|\.\.\/${ONE})$`);
const MONTHS_IN = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
function utc(year, month, day = 1) {
    const date = new Date(0);
    // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
    date.setUTCFullYear(year, month, day);
    return date.getTime();
}
function months(precision, year, month) {
    return { precision, start: utc(year, month), end: utc(year, month + MONTHS_IN[precision]) };
}
function parseOne(text) {
    const [year = NaN, part, day] = text.split('-').map(Number);
    if (part === undefined)
        return months('year', year, 0);
    if (part >= 40)
        return months('half-year', year, (part - 40) * 6);
    if (part >= 33)
        return months('quarter', year, (part - 33) * 3);
    if (day === undefined)
        return months('month', year, part - 1);
    const start = utc(year, part - 1, day);
    // 30 February rolls over into March: then the day does not exist.
    if (new Date(start).getUTCDate() !== day)
        return undefined;
    return { precision: 'day', start, end: utc(year, part - 1, day + 1) };
}
/**
 * Reads an EDTF expression.
 *
 * @returns the date, or `undefined` where the notation is unknown, a day does not exist in the
 * calendar, or an interval ends before it starts.
 */
function parseEdtf(text) {
    if (!EDTF_PATTERN.test(text))
        return undefined;
    const [first = '', second] = text.split('/');
    const from = first === '..' ? undefined : parseOne(first);
    if (second === undefined)
        return from && { text, from, to: from, interval: false };
    const to = second === '..' ? undefined : parseOne(second);
    if ((!from && first !== '..') || (!to && second !== '..'))
        return undefined;
    if (from && to && to.end <= from.start)
        return undefined;
    return { text, interval: true, ...(from && { from }), ...(to && { to }) };
}
/** Whether `text` is a date that the feed may hold. */
function isEdtf(text) {
    return parseEdtf(text) !== undefined;
}
/**
 * Order of dates of mixed precision: by when they start, an open start first; of two with the same
 * start the shorter one first, so that a day stands before its month and a month before its year;
 * an open end last.
 */
function compareEdtf(a, b) {
    const start = (a.from?.start ?? -Infinity) - (b.from?.start ?? -Infinity);
    if (start !== 0 && !Number.isNaN(start))
        return start;
    const end = (a.to?.end ?? Infinity) - (b.to?.end ?? Infinity);
    return Number.isNaN(end) ? 0 : end;
}
/** The time from a date on, with an open end: `2025-06-26/..`. */
function openEnd({ text, from }) {
    const [start = ''] = text.split('/');
    return { text: `${start}/..`, interval: true, ...(from && { from }) };
}
/** The time up to a date, with an open start: `../2025-06-26`. */
function openStart({ text, to }) {
    return { text: `../${text.split('/').at(-1) ?? ''}`, interval: true, ...(to && { to }) };
}

export { EDTF_PATTERN, compareEdtf, isEdtf, openEnd, openStart, parseEdtf };
