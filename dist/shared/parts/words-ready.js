import { languages } from '../texts/languages.js';
import { newsReady } from './news.js';
import { narrowingReady } from './narrowing.js';

/** Resolves when the texts of a language are there, and the code that has more of them. Never rejects. */
async function wordsReady(wanted, narrowing, news) {
    // First, since these bring texts along.
    await narrowingReady(narrowing);
    await newsReady(news);
    if (languages.isAwaited(wanted))
        await languages.load(wanted);
}

export { wordsReady };
