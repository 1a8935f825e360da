import { inEnglish } from '../../i18n/format-number.js';
import type { ListToolsStrings } from '../de/project-list-tools.js';

export const en: ListToolsStrings = {
  citation: 'The citation',
  columns: [
    'Id',
    'Title',
    'Summary',
    'Kind',
    'Belongs to',
    'Project of the strategy',
    'Focus topic',
    'Lead',
    'Partners',
    'Period (EDTF)',
    'Status',
    'Funds in euros',
    'Intended effect',
    'Measured by',
    'Last checked (EDTF)',
    'Result',
    'Decision',
    'Website',
    'Sources',
  ],
  ofStrategy: { yes: 'yes', no: 'no' },
  partly: (label, n, all) => `${label} (${inEnglish(n)} of ${inEnglish(all)})`,
  strategy: 'Federal Digital Strategy',
};
