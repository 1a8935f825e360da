import { formatDay } from '../i18n/format-day.js';
import { nextTurn } from './turns.js';

/** The first date formatter takes a browser long to make: done while the data are under way. */
let dates;
/** Makes it, once for a page. */
function prepareDates(language) {
    dates ??= nextTurn().then(() => void formatDay(0, language));
}

export { prepareDates };
