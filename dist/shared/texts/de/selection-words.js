import { translated } from '../translated.js';

/** The sentence on what is chosen. */
const de = {
    chosen: 'Ausgewählt:',
    linkedWith: (things) => `– hier verknüpft: ${things}.`,
    nothingLinked: '– hier ist nichts verknüpft.',
    nothingReadable: '– hier ist nichts Lesbares verknüpft: Ein Teil der Angaben ist im Feed nicht lesbar.',
    allEditorial: 'Sie sind redaktionell, nicht amtlich.',
    someEditorial: 'Ein Teil davon ist redaktionell, nicht amtlich.',
};
const selectionStrings = /* @__PURE__ */ translated('selection-words', de);

export { selectionStrings };
