import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

export interface ExportStrings {
  /** Title of the annex as it is cited. */
  readonly annex: string;
  readonly page: string;
  /** Label of a tool that takes along only what a filter has left. */
  readonly partly: (label: string, shown: number, all: number) => string;
  readonly print: string;
}

const de: ExportStrings = {
  annex: 'Anhang 1',
  page: 'S.',
  partly: (label, shown, all) =>
    `${label} (nur die gezeigten ${inGerman(shown)} von ${inGerman(all)} Leitlinien)`,
  print: 'Anhang 1 drucken (eine Seite A4)',
};

/** Texts of the tools, which are fetched with them. */
export const matrixExportStrings = /* @__PURE__ */ translated('leitlinien-matrix-export', de);
