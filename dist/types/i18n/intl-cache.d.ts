/** `Intl` formatters, each made once: making one costs more than using it a hundred times. */
import type { Language } from './language.js';
/** The locale in which the kit formats, by language. */
export declare const LOCALES: Readonly<Record<Language, string>>;
/** The formatter of a key, made on first use. */
export declare function cached<T>(key: string, make: () => T): T;
