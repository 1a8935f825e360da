/**
 * JSON as text. Old libraries give `Array.prototype`, `Date.prototype` or `Object.prototype` a `toJSON` of
 * their own, by which `JSON.stringify` writes lists as quoted texts: objects and lists are walked here.
 */
const STEP = '  ';
function writeEntries(entries, [open, close], indent) {
    if (entries.length === 0)
        return `${open ?? ''}${close ?? ''}`;
    const lines = entries.map((entry) => `${indent}${STEP}${entry}`).join(',\n');
    return `${open ?? ''}\n${lines}\n${indent}${close ?? ''}`;
}
function write(value, indent) {
    // What is no object has no `toJSON` that would be asked.
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const inner = indent + STEP;
    if (Array.isArray(value)) {
        const items = value.map((item) => write(item, inner) ?? 'null');
        return writeEntries(items, '[]', indent);
    }
    const entries = Object.entries(value).flatMap(([key, item]) => {
        const text = write(item, inner);
        return text === undefined ? [] : [`${JSON.stringify(key)}: ${text}`];
    });
    return writeEntries(entries, '{}', indent);
}
/** A value of lists, plain objects and what JSON knows besides, as a file: two blanks a level, a break at the end. */
function toJson(value) {
    return `${write(value, '') ?? 'null'}\n`;
}

export { toJson };
