/**
 * The line in one flow: how many columns, of two letters each, an entry takes, and where the entries of a folded
 * year lie in its months. Pure: by the number of letters, nothing is measured.
 */
import { anchorOf } from './timeline-bulk.layout.js';
import type { TimelineGroup, TimelineItem } from './timeline.layout.js';

/** Letters of a title that fit into a column (`timeline-flow.styles.ts`). */
const LETTERS = 2;
/** Room beside the text of an entry, in letters. */
const BESIDE = 2;
/** Lines of text below the date that an entry should need at most. */
const LINES = 3;
/** Columns of an entry at most: more than this the narrowest line does not have. */
export const MOST_COLUMNS = 32;
/** Columns of the landmark of a year before its first entry, by the letters of its name. */
const yearColumns = (name: string): number => Math.ceil((name.length * 1.4 + 1) / LETTERS);

/** How wide the marks of points and of longer and longer spans are, in letters. */
const MARK = [2.4, 3, 3.6] as const;

/** The longest bar in the line, in steps of `TimelineItem.span`. */
export const LONGEST_BAR = MARK.length - 1;

/** What is seen of an entry, in words. */
export interface EntryWords {
  readonly date: string;
  readonly title: string;
  /** Kind and status, in smaller type. */
  readonly small: string;
}

/** How wide a letter of smaller type is, and a space, in letters. */
const SMALL = 0.93;
const SPACE = 0.55;

/** Widths of the pieces of a text between which a line may break; a word begins with a space. */
function piecesOf(text: string, letter: number): readonly { width: number; space: number }[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.flatMap((word) =>
    word.split(/(?<=[-/])/).map((piece, index) => ({
      width: piece.length * letter,
      space: index === 0 ? SPACE : 0,
    })),
  );
}

/** The lines that a text fills; infinitely many where a piece of it is longer than a line. */
function linesOf({ title, small }: EntryWords, width: number): number {
  let [lines, used] = [1, 0];
  for (const piece of [...piecesOf(title, 1), ...piecesOf(small, SMALL)]) {
    if (piece.width > width) return Infinity;
    const end = used + (used > 0 ? piece.space : 0) + piece.width;
    if (end <= width) used = end;
    else [lines, used] = [lines + 1, piece.width];
  }
  return lines;
}

/**
 * The columns of the grid that an entry takes: as few as hold its text in three lines below its date.
 *
 * @param landmark the name of the year that stands before it, if any
 */
export function columnsOf(words: EntryWords, span: number, landmark = ''): number {
  const mark = MARK[Math.min(span, LONGEST_BAR)] ?? 0;
  let columns = Math.ceil((words.date.length * 1.05 + mark + BESIDE) / LETTERS);
  while (columns < MOST_COLUMNS && linesOf(words, columns * LETTERS - BESIDE) > LINES) columns += 1;
  return Math.min(columns + (landmark ? yearColumns(landmark) : 0), MOST_COLUMNS);
}

/** What lies in a month of a folded year. */
export interface MonthMarks {
  /** 0 to 11; -1 for what is known by its year alone. */
  readonly month: number;
  readonly decisions: number;
  readonly others: number;
}

/** The month in which an entry begins; -1 where its year alone is known. */
function monthOf(item: TimelineItem): number {
  const extent = item.date?.from ?? item.date?.to;
  if (!extent || extent.precision === 'year') return -1;
  return new Date(anchorOf(item)).getUTCMonth();
}

/** The months of a year in which something lies, in order. */
export function monthsOf({ items }: TimelineGroup): readonly MonthMarks[] {
  const months = new Map<number, MonthMarks>();
  for (const item of items) {
    const month = monthOf(item);
    const { decisions, others } = months.get(month) ?? { decisions: 0, others: 0 };
    const isDecision = item.mark === 'decision';
    months.set(month, {
      month,
      decisions: decisions + (isDecision ? 1 : 0),
      others: others + (isDecision ? 0 : 1),
    });
  }
  return [...months.values()].sort((a, b) => a.month - b.month);
}
