import { inEnglish } from '../../i18n/format-number.js';

const en = {
    more: (n) => `and ${inEnglish(n)} more`,
    whole: 'Whole text',
};

export { en };
