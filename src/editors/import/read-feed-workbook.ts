/** From a workbook to a feed, with all that is to be said about it. */
import type { Json } from '../../feed/read-value.js';
import { canonicalFeed } from '../canonical/canonical-feed.js';
import type { Workbook } from '../workbook/workbook.types.js';
import { EditorsError, words } from '../words.js';
import { Findings } from './findings.js';
import { IdBook, tellRenamed } from './ids.js';
import { TemplateImport } from './import-template.js';
import { MappedImport } from '../mapping/import-mapped.js';
import type { Mapping } from '../mapping/mapping.types.js';

/** What comes of an import. */
export interface Imported {
  /** The canonical document. */
  readonly document: Json;
  readonly findings: Findings;
  /** The ids that were made, to be remembered. */
  readonly ids: string;
}

/** What an import may be told. */
export interface ImportOptions {
  /** Ids that an earlier run has made, as it wrote them. */
  readonly ids?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Reads a workbook made by `fds template` or `fds export`.
 *
 * @throws EditorsError where no sheet is one of the template's
 */
export function importTemplate(workbook: Workbook, { ids, now }: ImportOptions): Imported {
  const findings = new Findings();
  const book = new IdBook(ids);
  const reader = new TemplateImport(workbook, book, findings, now);
  if (reader.knownSheets === 0) {
    const names = workbook.sheets.map(({ name }) => name).join(', ');
    throw new EditorsError(
      words(
        `Kein Blatt der Vorlage gefunden (vorhanden: ${names}). Blätter und CSV-Dateien heißen wie in der Vorlage, etwa „Vorhaben“; andere Arbeitsmappen brauchen eine Zuordnung (--mapping; auf der Seite: „Diese Arbeitsmappe ist“).`,
        `No sheet of the template found (there are: ${names}). Sheets and CSV files are named as in the template, “Vorhaben” for one; other workbooks need a mapping (--mapping; on the page: “This workbook is”).`,
      ),
    );
  }
  const document = canonicalFeed(reader.run());
  tellRenamed(book, findings);
  return { document, findings, ids: book.json };
}

/**
 * Reads a workbook by a mapping.
 *
 * @throws EditorsError where it has none of the mapping's sheets
 */
export function importMapped(
  workbook: Workbook,
  mapping: Mapping,
  { ids, now }: ImportOptions,
): Imported {
  const findings = new Findings();
  const book = new IdBook(ids);
  const reader = new MappedImport(workbook, mapping, book, findings, now);
  if (reader.knownSheets === 0) {
    const names = workbook.sheets.map(({ name }) => name).join(', ');
    const wanted = mapping.sheets.map(({ sheet }) => sheet).join(', ');
    throw new EditorsError(
      words(
        `Kein Blatt der Zuordnung (${wanted}) gefunden; vorhanden: ${names}.`,
        `No sheet of the mapping (${wanted}) found; there are: ${names}.`,
      ),
    );
  }
  const document = canonicalFeed(reader.run());
  tellRenamed(book, findings);
  return { document, findings, ids: book.json };
}
