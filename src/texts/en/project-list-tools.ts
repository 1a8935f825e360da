import { inEnglish } from '../../i18n/format-number.js';
import type { ListToolsStrings } from '../de/project-list-tools.js';

export const en: ListToolsStrings = {
  partly: (label, n, all) => `${label} (${inEnglish(n)} of ${inEnglish(all)})`,
};
