/** The sentence on what is chosen. */
import { translated } from '../translated.js';

export interface SelectionStrings {
  readonly chosen: string;
  readonly linkedWith: (things: string) => string;
  readonly nothingLinked: string;
  readonly nothingReadable: string;
  readonly allEditorial: string;
  readonly someEditorial: string;
}

const de: SelectionStrings = {
  chosen: 'Ausgewählt:',
  linkedWith: (things) => `– hier verknüpft: ${things}.`,
  nothingLinked: '– hier ist nichts verknüpft.',
  nothingReadable:
    '– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.',
  allEditorial: 'Sie sind redaktionell, nicht amtlich.',
  someEditorial: 'Ein Teil davon ist redaktionell, nicht amtlich.',
};

export const selectionStrings = /* @__PURE__ */ translated('selection-words', de);
