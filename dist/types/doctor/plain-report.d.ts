/** The report where the panel's own code did not come: plain text, made without Lit. */
import type { Language } from '../i18n/language.js';
import type { Report } from './report.js';
/** Shows a report at the end of the page, in the place of the last one. */
export declare function showPlain({ text }: Report, lang: Language): void;
