/** Milestones in one cell: a line each, with a date before or behind the title. */
import { readDate } from '../cells/date.js';
import { plainLine } from '../cells/letters.js';
import { isGood, type Reading } from '../cells/read.types.js';
import { words } from '../words.js';

interface Milestone {
  readonly title: string;
  readonly date?: string;
}

/** How a line may be parted into date and title, in this order of trust. */
const FORMS: readonly (readonly [RegExp, 'before' | 'behind'])[] = [
  [/^(.+?)\s*:\s+(.+)$/, 'before'],
  [/^(.+?)\s+-\s+(.+)$/, 'before'],
  [/^(.+?)\s*\(([^()]+)\)$/, 'behind'],
  [/^(.+?)\s*[:,]\s+([^:,]+)$/, 'behind'],
  [/^(.+?)\s+-\s+(\S.*)$/, 'behind'],
  [/^(\S+)\s+(.+)$/, 'before'],
];

function readLine(line: string): Milestone | undefined {
  for (const [form, where] of FORMS) {
    const [, first, second] = form.exec(line) ?? [];
    if (first === undefined || second === undefined) continue;
    const [date, title] = where === 'before' ? [first, second] : [second, first];
    const read = readDate(date);
    if (isGood(read)) return { title: title.trim(), date: read.value };
  }
  return undefined;
}

/** The milestones of a cell. A line without a date that can be read makes the cell unusable. */
export function readMilestones(text: string): Reading<readonly Milestone[]> {
  const found: Milestone[] = [];
  const lines = text.split(/[\n;]/).map((line) => plainLine(line).replace(/^[-•*]\s*/, ''));
  for (const line of lines.filter(Boolean)) {
    const milestone = readLine(line);
    if (!milestone) {
      return {
        expected: words('je Zeile „Datum: Meilenstein“', 'a line “date: milestone” each'),
        suggestion: words(
          `Datum zu „${line}“ ergänzen: 06/2026: ${line}`,
          `add a date to “${line}”: 06/2026: ${line}`,
        ),
      };
    }
    found.push(milestone);
  }
  return { value: found };
}
