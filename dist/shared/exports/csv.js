/** Tables as text that spreadsheets open as they are, German ones too: RFC 4180 with semicolons. */
/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A spreadsheet would run these as a formula; the apostrophe makes them text (OWASP, CSV injection). */
function disarm(text) {
    return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
function toField(field) {
    if (field === undefined)
        return '';
    if (typeof field === 'number')
        return String(field).replace('.', ',');
    const text = disarm(field);
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** @param rows the first one holds the headings */
function toCsv(rows) {
    return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toField).join(';')}\r\n`).join('');
}

export { toCsv };
