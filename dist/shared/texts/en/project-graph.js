import { inEnglish } from '../../i18n/format-number.js';

const en = {
    description: (name, count) => `Projects and products of “${name}” (number: ${inEnglish(count)}), each with leads, partners, scope, summary and sources as far as they are published.`,
};

export { en };
