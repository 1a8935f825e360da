/** `Intl` formatters, each made once: making one costs more than using it a hundred times. */
import type { Language } from './language.js';

/** The locale in which the kit formats, by language. */
export const LOCALES: Readonly<Record<Language, string>> = {
  de: 'de-DE',
  en: 'en-GB',
  'de-x-einfach': 'de-DE',
};

const cache = new Map<string, unknown>();

/** The formatter of a key, made on first use. */
export function cached<T>(key: string, make: () => T): T {
  let formatter = cache.get(key) as T | undefined;
  if (formatter === undefined) cache.set(key, (formatter = make()));
  return formatter;
}
