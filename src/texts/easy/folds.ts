import type { FoldStrings } from '../de/folds.js';

export const easy: Partial<FoldStrings> = {
  whole: 'Alles lesen',
};
