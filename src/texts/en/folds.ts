import { inEnglish } from '../../i18n/format-number.js';
import type { FoldStrings } from '../de/folds.js';

export const en: FoldStrings = {
  more: (n) => `and ${inEnglish(n)} more`,
  whole: 'Whole text',
};
