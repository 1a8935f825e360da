/** What the manifest does not say about a widget: the catalogue's words, its keys and paper. */
import { elements, staticNames } from '../../src/catalogue.js';
import { keyRow, type ElementManual, type KeyRow } from '../../src/element-manual.js';
import type { Bilingual } from '../docs/settings.js';
import { manuals } from './manuals.generated.js';

/** Texts of the page of one element. */
export interface WidgetTexts extends Pick<ElementManual, 'keyboard' | 'print'> {
  readonly name: Bilingual;
  /** The question it answers. */
  readonly question: Bilingual;
  /** What it is for, in a sentence or two. */
  readonly purpose: Bilingual;
  /** Whether `fds render` can write it. */
  readonly isStatic: boolean;
}

/** Keys that mean the same in all widgets. */
export const commonKeys: readonly KeyRow[] = [
  keyRow(
    'Tab / Umschalt + Tab',
    'Tab / Shift + Tab',
    'zum nächsten oder vorigen Bedienelement',
    'to the next or previous control',
  ),
  keyRow(
    'Eingabe / Leertaste',
    'Enter / Space',
    'wählt einen Eintrag, öffnet und schließt Aufklappbares',
    'chooses an entry, opens and closes what unfolds',
  ),
];

const plain: readonly string[] = staticNames;

/** Texts by tag name, in the order of the catalogue. */
export const widgetTexts: Readonly<Record<string, WidgetTexts>> = Object.fromEntries(
  manuals.flatMap(([name, { keyboard, print }]) => {
    const entry = elements[name];
    if (!entry) return [];
    const { name: called, question, summary: purpose } = entry;
    const isStatic = plain.includes(name);
    return [[`fds-${name}`, { keyboard, print, name: called, question, purpose, isStatic }]];
  }),
);
