import type { SelectionStrings } from '../de/selection-words.js';

export const en: SelectionStrings = {
  chosen: 'Selected:',
  linkedWith: (things) => `– linked here: ${things}.`,
  nothingLinked: '– nothing is linked here.',
  allEditorial: 'The links are the editors’, not official.',
  someEditorial: 'Some of the links are the editors’, not official.',
};
