/** How several cells, or one with more in it, become one value. */
import { readDate } from '../cells/date.js';
import { plainLine } from '../cells/letters.js';
import { isGood, type Reading } from '../cells/read.types.js';
import type { Column } from '../columns/columns.types.js';
import { readValue, type ReadContext } from '../import/read-value.js';
import { asIs, words } from '../words.js';
import type { Cell } from '../workbook/workbook.types.js';
import type { Manner } from './mapping.types.js';
import { readMilestones } from './milestones.js';

/** A cell with the number of its column. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** What comes of the cells of a mapped column. */
export interface Outcome {
  readonly reading: Reading;
  /** The cell that it is about. */
  readonly at: PlacedCell;
  /** Cells that were filled and not used. */
  readonly unused: readonly PlacedCell[];
}

const joined = (cells: readonly PlacedCell[]): Cell => ({
  text: cells.map(({ cell }) => cell.text).join('\n'),
});

/** From and to as an interval, open where one is empty. */
function period(
  cells: readonly (PlacedCell | undefined)[],
  column: Column,
  context: ReadContext,
): Outcome | undefined {
  const [from, to] = cells;
  const at = from ?? to;
  if (!at) return undefined;
  const ends: string[] = [];
  for (const cell of [from, to]) {
    const reading = cell && readValue(cell.cell, column, context);
    if (cell && reading && (!isGood(reading) || String(reading.value).includes('/'))) {
      const expected = words('ein Datum ohne Zeitraum', 'a date that is no period');
      return { reading: isGood(reading) ? { expected } : reading, at: cell, unused: [] };
    }
    ends.push(reading && isGood(reading) ? String(reading.value) : '..');
  }
  const value = ends.join('/');
  const ordered = readDate(value);
  const unused: readonly PlacedCell[] = [];
  if (isGood(ordered)) return { reading: ordered, at, unused };
  const expected = words(
    'ein Ende, das nicht vor dem Beginn liegt',
    'an end that is not before the beginning',
  );
  return {
    reading: {
      expected,
      suggestion: words('Beginn und Ende tauschen?', 'swap beginning and end?'),
    },
    at: to ?? at,
    unused,
  };
}

const URL_IN = /https?:\/\/[^\s<>"]+/g;

function link({ text }: Cell): Reading {
  const urls = text.match(URL_IN) ?? [];
  const [first, ...rest] = urls;
  if (first === undefined)
    return {
      expected: words(
        'eine Adresse mit http:// oder https://',
        'an address with http:// or https://',
      ),
    };
  if (rest.length === 0) return { value: first };
  return {
    value: first,
    decision: words(
      `nur die erste von ${urls.length} Adressen`,
      `only the first of ${urls.length} addresses`,
    ),
  };
}

/** `2024/40`, `B-2025/33-IT`, each with an addition for the AL-Runde (facts of 28 November 2026, C2). */
const NUMBER =
  /^(?:Beschluss\s+)?(20\d\d\/\d{2,3}|B-20\d\d\/\d{2,3}-[A-Z]+)((?:\s*-?\s*AL(?:-Runde)?)?)$/;

function decision({ text }: Cell): Reading {
  const line = plainLine(text);
  const [, number, addition = ''] = NUMBER.exec(line) ?? [];
  if (number !== undefined) return { value: `${number}${addition}` };
  const [near] = /(?:B-)?20\d\d\/\d{2,3}(?:-[A-Z]+)?/.exec(line) ?? [];
  return {
    expected: words(
      'eine Beschlussnummer wie 2024/40 oder B-2025/33-IT',
      'a decision number such as 2024/40 or B-2025/33-IT',
    ),
    ...(near !== undefined && { suggestion: asIs(near) }),
  };
}

/** Where the last day is meant anyway, "bis" says nothing more. */
function deadline(cell: Cell, column: Column, context: ReadContext): Reading {
  const reading = readValue(cell, column, context);
  if (!isGood(reading) || typeof reading.value !== 'string' || !reading.value.startsWith('../'))
    return reading;
  return { ...reading, value: reading.value.slice(3) };
}

/**
 * The value of a mapped column.
 *
 * @param cells in the order of the mapping; empty ones are not there
 */
export function readManner(
  manner: Manner | undefined,
  cells: readonly (PlacedCell | undefined)[],
  column: Column,
  context: ReadContext,
): Outcome | undefined {
  if (manner === 'period') return period(cells, column, context);
  const filled = cells.filter((cell): cell is PlacedCell => cell !== undefined);
  const [at, ...rest] = filled;
  if (!at) return undefined;
  const { cell } = at;
  const broken = cell.formula !== undefined || cell.failed;
  const readings: Readonly<Partial<Record<Manner, () => Reading>>> = {
    all: () => readValue(joined(filled), column, context),
    link: () => link(cell),
    decision: () => decision(cell),
    deadline: () => deadline(cell, column, context),
    milestones: () => readMilestones(cell.text),
  };
  const read = broken ? undefined : manner && readings[manner];
  return {
    reading: read ? read() : readValue(cell, column, context),
    at,
    unused: manner === 'all' ? [] : rest,
  };
}
