/** What a drawing has to do without as yet: one from which nothing is missing is whole. */

let outstanding: Set<Promise<unknown>> | undefined;

/** Says, in the course of a drawing, that there will be more of it once something is done. */
export function awaits(work: Promise<unknown>): void {
  outstanding?.add(work);
}

/** Draws, and tells what is missing. */
export function drawNoting<T>(draw: () => T): {
  readonly drawn: T;
  readonly missing: readonly Promise<unknown>[];
} {
  const outer = outstanding;
  const own = new Set<Promise<unknown>>();
  outstanding = own;
  try {
    return { drawn: draw(), missing: [...own] };
  } finally {
    outstanding = outer;
  }
}
