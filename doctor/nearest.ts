/** Finds the name that somebody meant. */

/** How many letters have to be put in, left out, replaced or swapped with the next one. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  // Not `Array.from`: on pages with an old library it knows no second argument.
  let row = [0];
  for (let j = 1; j <= b.length; j += 1) row.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const at = (list: number[], index: number): number => list[index] ?? 0;
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(before, j - 2) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Without what all tags have in common, or every short name would be near to another. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-zäöüß0-9]/g, '')
    .replace(/^fds/, '');

/** The only word of which `name` is a part between hyphens, e.g. `map` of `project-map`. */
function whole(name: string, words: readonly string[]): string | undefined {
  const part = name.toLowerCase().replace(/^fds-/, '');
  const found = words.filter((word) => part && `-${word.toLowerCase()}-`.includes(`-${part}-`));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The word that is nearest to `name`, capitals and hyphens aside; undefined where none is near: more
 * than one letter in four is wrong, or more than three; unless it is a part of one word only.
 */
export function nearest(name: string, words: readonly string[]): string | undefined {
  const wanted = plain(name);
  let found: string | undefined;
  let least = Math.min(3, Math.ceil(wanted.length / 4)) + 1;
  for (const word of words) {
    const far = distance(wanted, plain(word));
    if (far < least) [found, least] = [word, far];
  }
  return found ?? whole(name, words);
}
