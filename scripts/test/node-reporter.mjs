// A reporter for node:test: says what failed and why, and writes the runner's own counts as JSON to
// the file FDS_COUNTS, for scripts/test.mjs.
import { writeFileSync } from 'node:fs';

const counted = ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'];

function describeFailure({ name, file, line, details }) {
  const error = details?.error?.cause ?? details?.error;
  const text = error?.stack ?? error?.message ?? String(error);
  return `FAILED ${name} (${file ?? '?'}:${line ?? '?'})\n${text}\n\n`;
}

/** A suite fails because of its tests, which have been reported before. */
const isEcho = ({ details }) => details?.error?.failureType === 'subtestsFailed';

export default async function* reporter(source) {
  const counts = {};
  for await (const { type, data } of source) {
    if (type === 'test:fail' && !isEcho(data)) yield describeFailure(data);
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:diagnostic' || data.nesting > 0) continue;
    const [name, value] = data.message.split(' ');
    if (counted.includes(name)) counts[name] = (counts[name] ?? 0) + Number(value);
  }
  if (process.env.FDS_COUNTS) writeFileSync(process.env.FDS_COUNTS, JSON.stringify(counts));
}
