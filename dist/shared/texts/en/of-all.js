import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const of = (one, many) => (n, all) => `${inEnglish(n)} of ${plural('en', one, many)(all)}`;
const en = {
    leitlinie: of('Leitlinie', 'Leitlinien'),
    project: of('entry', 'entries'),
    event: of('event', 'events'),
};

export { en };
