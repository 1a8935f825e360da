import { inEnglish } from '../../i18n/format-number.js';

const en = {
    earlier: (n) => `Earlier events (${inEnglish(n)})`,
    later: (n) => `Later events (${inEnglish(n)})`,
    printed: 'Only what was open is printed.',
};

export { en };
