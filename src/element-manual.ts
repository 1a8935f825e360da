/**
 * What the manual says of an element beside what its class and its entry in the catalogue say. No widget
 * loads it: Storybook reads it, and the generator of the recipes.
 */
import type { Bilingual } from './catalogue.types.js';

/** A key, or some, and what it does. */
export interface KeyRow {
  /** Keys as on a German keyboard; `/` between keys that do the same or belong together. */
  readonly keys: Bilingual;
  readonly does: Bilingual;
}

/** What stands in `elements/<name>/<name>.manual.ts`. */
export interface ElementManual {
  /** Its keys beside those that all widgets have. */
  readonly keyboard: readonly KeyRow[];
  /** What comes out of a printer. */
  readonly print: Bilingual;
  /** What the values of its attributes are called where an editor chooses one. */
  readonly values?: Readonly<Record<string, Bilingual>>;
  /** German for what the comment of its class says in English and no other one does. */
  readonly german: Readonly<Record<string, string>>;
}

export const keyRow = (de: string, en: string, doesDe: string, doesEn: string): KeyRow => ({
  keys: { de, en },
  does: { de: doesDe, en: doesEn },
});

/** Where the key takes nothing back but the choice. */
export const escapeRow: KeyRow = keyRow(
  'Esc',
  'Esc',
  'nimmt die Auswahl zurück; aus den Einzelheiten kehrt der Fokus zum Eintrag zurück',
  'takes the choice back; from the details the focus returns to the entry',
);

/** In a field for searching. */
export const escapeFieldRow: KeyRow = keyRow(
  'Esc im Suchfeld',
  'Esc in the search field',
  'leert das Suchfeld',
  'empties the search field',
);
