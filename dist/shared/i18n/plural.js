import { formatNumber } from './format-number.js';

/** Numbers with their noun. */
/** Says a number with the noun in the right form: `1 Ziel`, `3 Ziele`, `10.000 Ziele`. */
const plural = (lang, one, many) => (n) => `${formatNumber(n, lang)} ${n === 1 ? one : many}`;

export { plural };
