import { termOf } from './field.js';
import { plainField } from './plain-value.js';

/** The heads of columns. */
function fileHead(type, keys, { lang }) {
    return keys.map((key) => termOf(type, key, lang, 'inFile'));
}
/** The fields of one record. */
function fileRow(keys, describe, telling) {
    return keys.map((key) => plainField(describe(key), telling));
}

export { fileHead, fileRow };
