/** Waits for the words that a drawing cannot do without. */
import type { NewsWish } from '../context/news-wish-of.js';
import type { Language } from '../i18n/language.js';
import { languages } from '../texts/languages.js';
import { newsReady } from './news.js';
import { narrowingReady, type Narrowing } from './narrowing.js';

/** Resolves when the texts of a language are there, and the code that has more of them. Never rejects. */
export async function wordsReady(
  wanted: Language,
  narrowing: Narrowing | undefined,
  news: NewsWish | undefined,
): Promise<void> {
  // First, since these bring texts along.
  await narrowingReady(narrowing);
  await newsReady(news);
  if (languages.isAwaited(wanted)) await languages.load(wanted);
}
