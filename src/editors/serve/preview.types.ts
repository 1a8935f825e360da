/** What an editor sees of the file at hand. */
import type { Json } from '../../feed/read-value.js';
import type { Finding } from '../check/finding.types.js';
import type { ChangeWords } from '../compare/difference-report.js';
import type { Findings } from '../import/findings.js';
import type { Words } from '../words.js';

/** One state of the preview; a save makes another. */
export interface Preview {
  /** Counts the states. */
  readonly number: number;
  /** Name of the file. */
  readonly name: string;
  /** The feed as text: the last one that could be read. */
  readonly text: string | undefined;
  readonly document: Json | undefined;
  readonly findings: readonly Finding[];
  /** What the import of a workbook had to say. */
  readonly imported: Findings | undefined;
  /** Changes since the published feed; nothing where none is known. */
  readonly changes: readonly ChangeWords[] | undefined;
  /** When the published data were changed, ISO 8601. */
  readonly since: string | undefined;
  /** Why the file could not be read this time. */
  readonly failure: Words | undefined;
  /** Why there is no comparison with the published feed, though one was asked for. */
  readonly lacking: Words | undefined;
}
