/** The day of a moment as whoever wrote it: midnight in Berlin is the day before in UTC. */
/** The day of an ISO 8601 moment as it is written, whatever its offset: `2026-01-01`. */
const writtenDate = (moment) => moment.slice(0, 10);
/** The same as milliseconds since the epoch, UTC midnight. */
const writtenDay = (moment) => Date.parse(writtenDate(moment));

export { writtenDate, writtenDay };
