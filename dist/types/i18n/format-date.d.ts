/** Dates of the feed in words, as precise as they are known. */
import type { EdtfDate } from '../feed/edtf.js';
import { type DateStyle } from './format-day.js';
import type { Language } from './language.js';
/**
 * A date in words, as precise as it is known and never more: "13. November 2024", "Juni 2024",
 * "1. Halbjahr 2025", "ab 2. Halbjahr 2025", "bis 2026".
 */
export declare function formatDate(date: EdtfDate, lang: Language, style?: DateStyle): string;
