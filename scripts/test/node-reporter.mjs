// A reporter for node:test: says what failed and why, and writes the runner's own counts as JSON to
// the file FDS_COUNTS, for scripts/test.mjs.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const counted = ['tests', 'pass', 'fail', 'cancelled', 'skipped', 'todo'];

function describeFailure({ name, file = '', details }) {
  const error = details?.error?.cause ?? details?.error;
  const text = error?.stack ?? error?.message ?? String(error);
  return `FAILED ${name} (${relative(process.cwd(), file)})\n${clip(text)}\n\n`;
}

/** Enough to understand a failure; minified code in a stack would bury the rest. */
function clip(text) {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s+at .*node:internal/.test(line))
    .map((line) => line.slice(0, 300));
  return lines.length > 30 ? [...lines.slice(0, 30), '…'].join('\n') : lines.join('\n');
}

/** A suite fails because of its tests, which have been reported before. */
const isEcho = ({ details }) => details?.error?.failureType === 'subtestsFailed';

export default async function* reporter(source) {
  const counts = {};
  for await (const { type, data } of source) {
    if (type === 'test:fail' && !isEcho(data)) yield describeFailure(data);
    if (type === 'test:stderr') yield data.message.slice(0, 300);
    if (type !== 'test:diagnostic' || data.nesting > 0) continue;
    const [name, value] = data.message.split(' ');
    if (counted.includes(name)) counts[name] = (counts[name] ?? 0) + Number(value);
  }
  if (process.env.FDS_COUNTS) writeFileSync(process.env.FDS_COUNTS, JSON.stringify(counts));
}
