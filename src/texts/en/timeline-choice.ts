import { inEnglish } from '../../i18n/format-number.js';
import type { ChoiceStrings } from '../de/timeline-choice.js';

export const en: ChoiceStrings = {
  linkedCount: (n) => `${inEnglish(n)} linked`,
  chosenInside: 'selected in this year',
};
