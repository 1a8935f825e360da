import { inEnglish, inGerman } from '../../i18n/format-number.js';
import type { Language } from '../../i18n/language.js';

interface ExportStrings {
  /** Title of the annex as it is cited. */
  readonly annex: string;
  readonly page: string;
  readonly columns: readonly string[];
  readonly citation: string;
  /** Label of a tool that takes along only what a filter has left. */
  readonly partly: (label: string, shown: number, all: number) => string;
  readonly print: string;
}

/** Texts of the tools, which are fetched with them. */
export const matrixExportStrings: Readonly<Record<Language, ExportStrings>> = {
  de: {
    annex: 'Anhang 1',
    page: 'S.',
    columns: [
      'Nummer',
      'Kennung',
      'Kurzform',
      'Titel',
      'Handlungsebene',
      'Ziel',
      'Inhalt',
      'Stichworte',
      'Quelle',
      'Abschnitt',
      'Seite',
    ],
    citation: 'Das Zitat',
    partly: (label, shown, all) =>
      `${label} (nur die gezeigten ${inGerman(shown)} von ${inGerman(all)} Leitlinien)`,
    print: 'Anhang 1 drucken (eine Seite A4)',
  },
  en: {
    annex: 'Anhang 1',
    page: 'p.',
    columns: [
      'Number',
      'Id',
      'Short form',
      'Title',
      'Category',
      'Goal',
      'Summary',
      'Keywords',
      'Source',
      'Section',
      'Page',
    ],
    citation: 'The citation',
    partly: (label, shown, all) =>
      `${label} (only the ${inEnglish(shown)} of ${inEnglish(all)} Leitlinien shown)`,
    print: 'Print Annex 1 (one page A4)',
  },
};
