/** Fetches the texts of a language where a page asks for it. */
import type { Language } from '../i18n/language.js';
import { hasEnglish, takeEnglish } from './catalog.js';

let loading: Promise<void> | undefined;
/** Whether English could not be fetched: nobody waits for it any more, but it is tried again. */
let hasFailed = false;

async function fetchEnglish(): Promise<void> {
  try {
    takeEnglish(await import('./en/index.js'));
    hasFailed = false;
  } catch {
    hasFailed = true;
  } finally {
    loading = undefined;
  }
}

/** Whether texts of a language have to be fetched before they can be shown. */
export function isLanguageAwaited(language: Language): boolean {
  return language === 'en' && !hasEnglish() && !hasFailed;
}

/**
 * Whether all can be said in a language, as far as is known: half in one and half in another would be
 * read out with the wrong voice.
 */
export function canShow(language: Language): boolean {
  return language === 'de' || !hasFailed;
}

/** Fetches the texts of a language. Never rejects: see `canShow`. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en' && !hasEnglish()) await (loading ??= fetchEnglish());
}

/** Tries again to fetch what has failed; until it is there nobody waits for it. */
export async function retryLanguages(): Promise<void> {
  if (hasFailed) await loadLanguage('en');
}
