// Under which conditions is measured: those of the manual and of the goals.

/** A slow device and a slow line: what a visitor with a phone on the road has. */
export const slow = { cpu: 4, latency: 60, megabits: 9 };
/** This machine as it is. */
export const plain = { cpu: 1, latency: 0, megabits: 0 };

export const viewport = { width: 1280, height: 900 };

/** How often: visits of each page, of pages with many records, readings, and by how many records. */
export const editions = {
  full: { loads: 5, growths: 3, parses: 9, counts: [100, 1_000, 10_000] },
  quick: { loads: 2, growths: 1, parses: 3, counts: [100, 10_000] },
};
