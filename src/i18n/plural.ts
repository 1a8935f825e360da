/** Numbers with their noun. */

/** Digits in groups of three, parted by a narrow blank, which German and English readers know. */
const inGroups = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202F');

/** Says a number with the noun in the right form: `1 Ziel`, `3 Ziele`, `10 000 Ziele`. */
export const plural =
  (one: string, many: string) =>
  (n: number): string =>
    `${inGroups(n)} ${n === 1 ? one : many}`;
