import { inEnglish } from '../../i18n/format-number.js';

const en = {
    citation: 'The citation',
    partly: (label, n, all) => `${label} (${inEnglish(n)} of ${inEnglish(all)})`,
    strategy: 'Federal Digital Strategy',
};

export { en };
