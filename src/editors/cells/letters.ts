/** Texts as they are compared where people write the same thing in several ways. */

/** Soft hyphens and what else is not seen. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A text in one line, without what is not seen; quotes and dashes in their plain form. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
}

/** The letters and digits of a text: case, blanks and punctuation do not count. */
export function lettersOf(text: string): string {
  return plainLine(text)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\u0308/g, 'e')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many letters must change, or change places with the next, to make one text of the other. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const best = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(isSwap ? Math.min(best, (before[j - 2] ?? Infinity) + 1) : best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that is meant by a slip of the pen: at most a third of the letters may differ. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = lettersOf(text);
  const most = Math.min(4, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly far: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(wanted, lettersOf(candidate), most);
    if (far <= most && (best === undefined || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}
