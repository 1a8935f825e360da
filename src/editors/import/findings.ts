/** What an import has to say besides its result: what could not be used, and what was decided. */
import type { Words } from '../words.js';

/** A place in a workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** Address of the cell, `C7`; absent where it is about the sheet. */
  readonly cell?: string | undefined;
}

/** A cell that could not be used. */
export interface CellProblem extends CellPlace {
  /** Title of the column. */
  readonly column?: string | undefined;
  /** What stands there. */
  readonly value: string;
  readonly expected: Words;
  readonly suggestion?: Words | undefined;
}

/** Something that was decided and not merely read. */
export interface Decision extends CellPlace {
  readonly what: Words;
}

/** Content that the feed has no place for. */
export interface Leftover extends CellPlace {
  readonly column?: string | undefined;
  /** How many filled cells it is about; of a whole sheet, how many rows. */
  readonly count: number;
  readonly why: Words;
}

/** Collects the findings of one import. */
export class Findings {
  readonly problems: CellProblem[] = [];
  readonly decisions: Decision[] = [];
  readonly leftovers: Leftover[] = [];

  problem(problem: CellProblem): void {
    this.problems.push(problem);
  }

  decide(place: CellPlace, what: Words): void {
    this.decisions.push({ ...place, what });
  }

  leave(leftover: Leftover): void {
    this.leftovers.push(leftover);
  }
}
