/** The day of a moment as whoever wrote it: midnight in Berlin is the day before in UTC. */

/** The day of an ISO 8601 moment as it is written, whatever its offset: `2026-01-01`. */
export const writtenDate = (moment: string): string => moment.slice(0, 10);

/** The same as milliseconds since the epoch, UTC midnight. */
export const writtenDay = (moment: string): number => Date.parse(writtenDate(moment));

/** A day that somebody writes into a page, `2025-06-26`; nothing for anything else. */
export function dayIn(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(text);
  // Some browsers take 30 February for 2 March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isReal ? time : undefined;
}
