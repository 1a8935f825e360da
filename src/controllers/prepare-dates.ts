/** The first date formatter takes a browser long to make: done while the data are under way. */
import { formatDay } from '../i18n/format-day.js';
import type { Language } from '../i18n/language.js';
import { nextTurn } from './turns.js';

let dates: Promise<void> | undefined;

/** Makes it, once for a page. */
export function prepareDates(language: Language): void {
  dates ??= nextTurn().then(() => void formatDay(0, language));
}
