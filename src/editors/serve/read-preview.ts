/** Reads the file that an editor works on, feed or workbook, and all that is to be shown about it. */
import { basename } from 'node:path';
import { isObject, type Json } from '../../feed/read-value.js';
import type { MainLanguage } from '../../i18n/language.js';
import { feedText } from '../canonical/canonical-feed.js';
import { checkFeed } from '../check/check-feed.js';
import type { EditorsWorld } from '../cli/command.types.js';
import { readDocument, readFeedText } from '../cli/feed-input.js';
import { importFile } from '../cli/import-command.js';
import { compareFeeds } from '../compare/compare-feeds.js';
import { wordChanges } from '../compare/difference-report.js';
import type { Findings } from '../import/findings.js';
import { messageOf, words, type Words } from '../words.js';
import type { Preview } from './preview.types.js';

/** What is shown, and beside what. */
export interface PreviewSource {
  /** A feed, a workbook or a folder of CSV files. */
  readonly path: string;
  /** The feed that is published: a file or an address. */
  readonly published?: string | undefined;
  readonly mapping?: string | undefined;
  readonly ids?: string | undefined;
  readonly lang: MainLanguage;
}

const isFeed = (path: string): boolean => /\.json$/i.test(path);

async function readText(
  world: EditorsWorld,
  { path, mapping, ids }: PreviewSource,
): Promise<{ readonly text: string; readonly imported?: Findings }> {
  if (isFeed(path)) return { text: (await readFeedText(world, path)).text };
  const { document, findings } = await importFile(world, path, { mapping, ids });
  return { text: feedText(document), imported: findings };
}

/** The published feed; where it cannot be read, why: the new data are shown all the same. */
async function readPublished(
  world: EditorsWorld,
  path: string | undefined,
): Promise<{ readonly published?: Json; readonly lacking?: Words }> {
  if (path === undefined) return {};
  try {
    return { published: await readDocument(world, path) };
  } catch (error) {
    const { de, en } = messageOf(error);
    return {
      lacking: words(
        `Ohne Vergleich (--published): ${de}`,
        `Without comparison (--published): ${en}`,
      ),
    };
  }
}

const updatedOf = (document: Json | undefined): string | undefined => {
  const updated = document?.['updated'];
  return typeof updated === 'string' ? updated : undefined;
};

/**
 * The next state of the preview. Never rejects: what fails is said, and the last feed stays.
 *
 * @param before the state before it
 */
export async function readPreview(
  world: EditorsWorld,
  source: PreviewSource,
  before?: Preview,
): Promise<Preview> {
  const number = (before?.number ?? 0) + 1;
  const name = basename(source.path);
  try {
    const [{ text, imported }, { published, lacking }] = await Promise.all([
      readText(world, source),
      readPublished(world, source.published),
    ]);
    const { findings, document } = checkFeed(text, world.now());
    const feed = isObject(document) ? document : undefined;
    const difference = published && feed ? compareFeeds(published, feed) : undefined;
    const changes =
      difference && published && feed
        ? wordChanges(difference, [published, feed], source.lang)
        : undefined;
    return {
      number,
      name,
      // What is no feed cannot be shown; the last one stays.
      text: feed ? text : before?.text,
      document: feed ?? before?.document,
      findings,
      imported,
      changes,
      since: updatedOf(published),
      failure: undefined,
      lacking,
    };
  } catch (error) {
    const empty = {
      text: undefined,
      document: undefined,
      findings: [],
      imported: undefined,
      changes: undefined,
      since: undefined,
      lacking: undefined,
    };
    return { ...empty, ...before, number, name, failure: messageOf(error) };
  }
}
