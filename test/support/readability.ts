/** How hard a German text is to read. */

const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];

/**
 * The LIX of a text (Björnsson 1968): words a sentence, plus the share of words with more than six
 * letters. Below 30 is easy, 40 is a newspaper for everybody, 60 a law.
 */
export function lixOf(text: string): number {
  const words = wordsIn(text);
  const sentences = text.split(/[.!?:]+(?=\s|$)/).filter((each) => wordsIn(each).length > 0);
  const long = words.filter(({ length }) => length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
