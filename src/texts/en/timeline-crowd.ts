import { inEnglish } from '../../i18n/format-number.js';
import type { CrowdStrings } from '../de/timeline-crowd.js';

export const en: CrowdStrings = {
  earlier: (n) => `Earlier events (${inEnglish(n)})`,
  later: (n) => `Later events (${inEnglish(n)})`,
  printed: 'Only what was open is printed.',
};
