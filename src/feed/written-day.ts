/** The day of a moment as whoever wrote it: midnight in Berlin is the day before in UTC. */

/** The day of an ISO 8601 moment as it is written, whatever its offset: `2026-01-01`. */
export const writtenDate = (moment: string): string => moment.slice(0, 10);

/** The same as milliseconds since the epoch, UTC midnight. */
export const writtenDay = (moment: string): number => Date.parse(writtenDate(moment));
