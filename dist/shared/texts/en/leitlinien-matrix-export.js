import { inEnglish } from '../../i18n/format-number.js';

const en = {
    annex: 'Anhang 1',
    page: 'p.',
    partly: (label, shown, all) => `${label} (only the ${inEnglish(shown)} of ${inEnglish(all)} Leitlinien shown)`,
    print: 'Print Annex 1 (one page A4)',
};

export { en };
