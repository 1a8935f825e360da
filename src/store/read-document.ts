/** From an address to a document, and from its text to a feed. */
import type { FeedProblem } from '../feed/feed.types.js';
import type * as feedCodeFile from '../feed/feed-code.js';
import type { ParsedFeed } from '../feed/parse-feed.js';
import {
  messageOf,
  type FeedEnvironment,
  type InWords,
  type LoadFailure,
  type LoadResult,
} from '../feed/load.types.js';
import { readSnapshot } from '../feed/snapshot.js';
import { buildModel } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import { LazyModule } from '../loading/lazy-module.js';
import { nextTask } from '../loading/next-task.js';
import { toMain, type Language } from '../i18n/language.js';
import type { FeedTrouble } from './feed-state.js';
import { inTime } from './in-time.js';

type FeedCode = typeof feedCodeFile;
type Worded = Pick<FeedTrouble, 'message' | 'problems'>;

/** In a file of its own: a page that shows the snapshot alone needs neither request nor parser. */
const feedCode = new LazyModule(() => import('../feed/feed-code.js'));

const NO_CODE: InWords = {
  de: 'Der Code, der Feeds liest, konnte nicht geladen werden',
  en: 'the code that reads feeds could not be loaded',
};
const noJson = (reason: string): InWords => ({
  de: `Das Dokument ist kein JSON (${reason})`,
  en: `the document is no JSON (${reason})`,
});
const notRead = (reason: string): InWords => ({
  de: `Das Dokument konnte nicht gelesen werden (${reason})`,
  en: `the document could not be read (${reason})`,
});
const noSnapshot = (reason: string): InWords => ({
  de: `Die mitgelieferten Daten konnten nicht geladen werden (${reason})`,
  en: `the snapshot could not be loaded (${reason})`,
});

/** What a document holds, or why it cannot be used. */
export type ReadDocument =
  | { readonly model: StrategyModel; readonly trouble?: FeedTrouble; readonly failure?: never }
  | { readonly model?: never; readonly trouble: FeedTrouble; readonly failure: LoadFailure };

/** Fetches a feed's document; see `loadFeed`. */
export async function fetchFeed(
  url: string,
  environment: FeedEnvironment,
  revalidate: boolean,
): Promise<LoadResult> {
  if (!feedCode.module) await feedCode.load();
  if (feedCode.module) return feedCode.module.loadFeed(url, environment, revalidate);
  return { ok: false, failure: { code: 'network', message: NO_CODE, retryable: true } };
}

/** What is said of an attempt that failed as a whole: nothing in the document is to blame. */
export function troubleOfFailure({
  code,
  message,
}: Pick<LoadFailure, 'code' | 'message'>): FeedTrouble {
  const inLanguage = (lang: Language): Worded => ({ message: message[toMain(lang)], problems: [] });
  return { code, ...inLanguage('de'), inLanguage };
}

function refuse(
  code: LoadFailure['code'],
  message: InWords,
  trouble: FeedTrouble = troubleOfFailure({ code, message }),
): ReadDocument {
  // Only code that did not arrive may come another time; the document stays as it is.
  const failure = { code, message, retryable: code === 'network' };
  return { trouble, failure };
}

/** What is wrong with the document as a whole, or with parts of it. */
function troubleOf(
  { feed, refusal, faults, problems }: ParsedFeed,
  { problemsOf, summaryOf }: FeedCode,
): FeedTrouble | undefined {
  if (faults.length === 0) return undefined;
  const say = (lang: Language, told: readonly FeedProblem[]): Worded => {
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
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads a feed's document, in slices by the clock `now`. Never throws. */
export async function readFeed(text: string, now: () => number): Promise<ReadDocument> {
  const json = readJson(text);
  if (json instanceof Error) return refuse('json', noJson(json.message));
  await feedCode.load();
  if (!feedCode.module) return refuse('network', NO_CODE);
  try {
    const parsed = await feedCode.module.parseFeedInSlices(json, nextTask, now);
    const trouble = troubleOf(parsed, feedCode.module);
    if (parsed.feed) return { model: buildModel(parsed.feed), ...(trouble && { trouble }) };
    const said = (lang: Language): string =>
      (trouble?.inLanguage?.(lang) ?? trouble)?.message ?? parsed.refusal;
    return refuse(parsed.refusal, { de: said('de'), en: said('en') }, trouble);
  } catch (error) {
    // A page that has changed the language's own functions can break any code, this too.
    return refuse('format', notRead(messageOf(error)));
  }
}

/** The shipped snapshot, or why there is none. Never throws and always settles, as `loadFeed`. */
export async function readSnapshotFeed(
  loadSnapshot: () => Promise<string>,
  after: FeedEnvironment['after'],
): Promise<ReadDocument> {
  try {
    return { model: buildModel(readSnapshot(await inTime(loadSnapshot(), after))) };
  } catch (error) {
    const message = noSnapshot(messageOf(error));
    const failure: LoadFailure = { code: 'network', message, retryable: false };
    return { trouble: troubleOfFailure(failure), failure };
  }
}
