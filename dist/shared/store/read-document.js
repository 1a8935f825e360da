import { messageOf } from '../feed/load.types.js';
import { readSnapshot } from '../feed/snapshot.js';
import { buildModel } from '../model/build-model.js';
import { LazyModule } from '../loading/lazy-module.js';
import { nextTask } from '../loading/next-task.js';
import { toMain } from '../i18n/language.js';
import { inTime } from './in-time.js';

/** In a file of its own: a page that shows the snapshot alone needs neither request nor parser. */
const feedCode = new LazyModule(() => import('../feed/feed-code.js'));
const NO_CODE = {
    de: 'Der Code, der Feeds liest, konnte nicht geladen werden',
    en: 'the code that reads feeds could not be loaded',
};
const noJson = (reason) => ({
    de: `Das Dokument ist kein JSON (${reason})`,
    en: `the document is no JSON (${reason})`,
});
const notRead = (reason) => ({
    de: `Das Dokument konnte nicht gelesen werden (${reason})`,
    en: `the document could not be read (${reason})`,
});
const noSnapshot = (reason) => ({
    de: `Die mitgelieferten Daten konnten nicht geladen werden (${reason})`,
    en: `the snapshot could not be loaded (${reason})`,
});
/** Fetches a feed's document; see `loadFeed`. */
async function fetchFeed(url, environment, revalidate) {
    if (!feedCode.module)
        await feedCode.load();
    if (feedCode.module)
        return feedCode.module.loadFeed(url, environment, revalidate);
    return { ok: false, failure: { code: 'network', message: NO_CODE, retryable: true } };
}
/** What is said of an attempt that failed as a whole: nothing in the document is to blame. */
function troubleOfFailure({ code, message, }) {
    const inLanguage = (lang) => ({ message: message[toMain(lang)], problems: [] });
    return { code, ...inLanguage('de'), inLanguage };
}
function refuse(code, message, trouble = troubleOfFailure({ code, message })) {
    // Only code that did not arrive may come another time; the document stays as it is.
    const failure = { code, message, retryable: code === 'network' };
    return { trouble, failure };
}
/** What is wrong with the document as a whole, or with parts of it. */
function troubleOf({ feed, refusal, faults, problems }, { problemsOf, summaryOf }) {
    if (faults.length === 0)
        return undefined;
    const say = (lang, told) => {
        const summary = feed?.lost ? summaryOf(feed.lost, toMain(lang)) : '';
        const message = summary || (told[0]?.message ?? '');
        return { message, problems: told };
    };
    return {
        code: refusal ?? 'records',
        ...say('de', problems),
        inLanguage: (lang) => say(lang, lang === 'en' ? problemsOf(faults, 'en') : problems),
    };
}
/** What a JSON text holds, or the error that it is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** Reads a feed's document, in slices by the clock `now`. Never throws. */
async function readFeed(text, now) {
    const json = readJson(text);
    if (json instanceof Error)
        return refuse('json', noJson(json.message));
    await feedCode.load();
    if (!feedCode.module)
        return refuse('network', NO_CODE);
    try {
        const parsed = await feedCode.module.parseFeedInSlices(json, nextTask, now);
        const trouble = troubleOf(parsed, feedCode.module);
        if (parsed.feed)
            return { model: buildModel(parsed.feed), ...(trouble && { trouble }) };
        const said = (lang) => (trouble?.inLanguage?.(lang) ?? trouble)?.message ?? parsed.refusal;
        return refuse(parsed.refusal, { de: said('de'), en: said('en') }, trouble);
    }
    catch (error) {
        // A page that has changed the language's own functions can break any code, this too.
        return refuse('format', notRead(messageOf(error)));
    }
}
/** The shipped snapshot, or why there is none. Never throws and always settles, as `loadFeed`. */
async function readSnapshotFeed(loadSnapshot, after) {
    try {
        return { model: buildModel(readSnapshot(await inTime(loadSnapshot(), after))) };
    }
    catch (error) {
        const message = noSnapshot(messageOf(error));
        const failure = { code: 'network', message, retryable: false };
        return { trouble: troubleOfFailure(failure), failure };
    }
}

export { fetchFeed, readFeed, readSnapshotFeed, troubleOfFailure };
