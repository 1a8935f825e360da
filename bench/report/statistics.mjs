// What many rounds come to. The machine may get slower and faster meanwhile: rounds are interleaved, and
// a ratio compares two pages of the same round.

/** The middle of some numbers; between two, their mean. Undefined values do not count. */
export function median(values) {
  const numbers = values.filter((each) => each !== undefined).sort((a, b) => a - b);
  if (numbers.length === 0) return undefined;
  const half = Math.floor(numbers.length / 2);
  return numbers.length % 2 === 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
}

/** The median of each key over rounds. */
export function mediansOf(rounds) {
  const keys = [...new Set(rounds.flatMap(Object.keys))];
  return Object.fromEntries(keys.map((key) => [key, median(rounds.map((each) => each[key]))]));
}

/** Median of `a / b`, round by round. */
export const ratioOf = (a, b) => median(a.map((value, n) => (b[n] > 0 ? value / b[n] : undefined)));
