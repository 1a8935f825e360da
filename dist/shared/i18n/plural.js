/** Numbers with their noun. */
/** Digits in groups of three, parted by a narrow blank, which German and English readers know. */
const inGroups = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202F');
/** Says a number with the noun in the right form: `1 Ziel`, `3 Ziele`, `10 000 Ziele`. */
const plural = (one, many) => (n) => `${inGroups(n)} ${n === 1 ? one : many}`;

export { plural };
