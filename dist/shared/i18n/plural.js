/** Numbers with their noun. */
/** Says a number with the noun in the right form: `1 Ziel`, `3 Ziele`. */
const plural = (one, many) => (n) => `${n} ${n === 1 ? one : many}`;

export { plural };
