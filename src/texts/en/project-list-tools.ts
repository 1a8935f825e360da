import { inEnglish } from '../../i18n/format-number.js';
import type { ListToolsStrings } from '../de/project-list-tools.js';

export const en: ListToolsStrings = {
  citation: 'The citation',
  partly: (label, n, all) => `${label} (${inEnglish(n)} of ${inEnglish(all)})`,
  strategy: 'Federal Digital Strategy',
};
