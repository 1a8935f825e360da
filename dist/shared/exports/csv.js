/**
 * Tables as text that spreadsheets open as they are, German ones too: RFC 4180 with semicolons, UTF-8
 * with a byte order mark, and a comma in decimal numbers.
 *
 * A spreadsheet reads more into a text than stands there: `4.1.1` becomes a day, `007` seven, `1E5` a
 * hundred thousand, and whatever begins with `=` a formula. So there is one rule for texts; numbers are
 * left alone:
 *
 * 1. A text that could be a formula gets an apostrophe in front: one whose first visible sign is
 *    `=`, `+`, `-` or `@` (full-width, small and mathematical ones too, after whatever blanks, breaks and
 *    signs without width). So do texts that begin with a blank, a break or an apostrophe themselves.
 * 2. A text that could be a number, a date, a time, an amount or a truth value gets a tab in front, which
 *    is not seen: one of digits, punctuation, names of months and days and the like alone, or `WAHR`, `FALSE` …
 *
 * Where a field begins with a tab or an apostrophe, the rest is the text; nothing else begins so.
 */
/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Blanks, breaks and control signs, and what has no width: spreadsheets look behind them. */
const UNSEEN = String.raw `[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]`;
const FORMULA = new RegExp(`^(?:${UNSEEN}*[=+@＝＋－＠﹦﹢﹣﹫\u2212-]|${UNSEEN}|')`, 'u');
/** Months as German and English spreadsheets know them: `Mrz`, `Sept.`, `March`. */
const MONTH = 'jan(?:uar|uary)?|jän(?:ner)?|feb(?:ruar|ruary)?|mär(?:z)?|mrz|mar(?:ch)?|apr(?:il)?|mai|may|' +
    'jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
/** Days of the week, which spreadsheets skip before a day: `Do 26.06.2025`, `Thursday, 26 June 2025`. */
const WEEKDAY = 'mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|' +
    'mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/**
 * What stands beside digits in numbers, times and amounts: `1E5`, `3 PM`, `3:15 nachm.`, `12 EUR`,
 * `2025-06-26T00:00Z`.
 */
const UNIT = 'e|am|pm|a|p|t|z|vorm|nachm|uhr|eur|dm|usd|gbp|chf';
const LOOKS_LIKE_A_VALUE = new RegExp(String.raw `^(?=[^]*\p{N})(?:\P{L}|(?:${MONTH}|${WEEKDAY}|${UNIT})(?!\p{L}))+$`, 'iu');
const TRUTH = new RegExp(`^(?:true|false|wahr|falsch)${UNSEEN}*$`, 'iu');
/** What stands before a text, so that spreadsheets leave it alone. */
function markOf(text) {
    if (FORMULA.test(text))
        return "'";
    return LOOKS_LIKE_A_VALUE.test(text) || TRUTH.test(text) ? '\t' : '';
}
function toField(field) {
    if (field === undefined)
        return '';
    if (typeof field === 'number')
        return String(field).replace('.', ',');
    const mark = markOf(field);
    // In quotes, or a tab would be taken for the end of a field where tabs separate them, too.
    return mark || /[";,\t\r\n]/.test(field) ? `"${mark}${field.replaceAll('"', '""')}"` : field;
}
/** @param rows the first one holds the headings */
function toCsv(rows) {
    return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toField).join(';')}\r\n`).join('');
}

export { toCsv };
