import { inEnglish } from '../../i18n/format-number.js';

const en = {
    partly: (label, n, all) => `${label} (${inEnglish(n)} of ${inEnglish(all)})`,
};

export { en };
