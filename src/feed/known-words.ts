/** Words out of a list, as an attribute or an address holds them. Pure. */

/** What was asked for. */
export interface KnownWords<Word extends string> {
  /** Those of the list, in the order in which they were written; each once. */
  readonly known: readonly Word[];
  /** The others, as they were written. */
  readonly unknown: readonly string[];
}

/** Reads words between blanks, commas or semicolons; case does not matter. */
export function readWords<Word extends string>(
  text: string,
  list: readonly Word[],
): KnownWords<Word> {
  const words = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
  const meant = (word: string): Word | undefined =>
    list.find((each) => each === word.toLowerCase());
  return {
    known: [...new Set(words.flatMap((word) => meant(word) ?? []))],
    unknown: words.filter((word) => !meant(word)),
  };
}
