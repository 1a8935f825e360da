import { inEnglish } from '../../i18n/format-number.js';

const en = {
    linkedCount: (n) => `${inEnglish(n)} linked`,
    chosenInside: 'selected in this year',
};

export { en };
