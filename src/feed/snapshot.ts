/** The feed that ships with the kit, in files of their own that are loaded only when they are needed. */
import { bared } from './bare.js';
import { parseEdtf } from './edtf.js';
import type { Feed, FeedLists, ListName } from './feed.types.js';
import { LIST_NAMES } from './field.js';

/** How many records each list has. */
export type ListCounts = Readonly<Record<ListName, number>>;

const LISTS = Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as FeedLists;

/** The keys of the format that hold dates; a test compares them with the schema. */
export const DATE_KEYS: ReadonlySet<string> = new Set([
  'added',
  'checked',
  'date',
  'deadline',
  'period',
]);

/** Makes of what JSON gave what the parser makes: dates are read, records inherit nothing. */
function adopt(value: object): void {
  const values = value as Record<string, unknown>;
  if (!Array.isArray(value)) bared(value);
  for (const key of Object.keys(values)) {
    const inner = values[key];
    if (typeof inner === 'object' && inner !== null) adopt(inner);
    else if (typeof inner === 'string' && DATE_KEYS.has(key)) values[key] = parseEdtf(inner);
  }
}

/** Fetches the snapshot as JSON text. */
export async function loadSnapshot(): Promise<string> {
  // A module and no JSON file: under a strict CSP it needs no more than the script tag does.
  const { snapshotJson } = await import('../snapshot/snapshot.generated.js');
  return snapshotJson;
}

/**
 * Reads the snapshot. It has been through the parser when the kit was built, with no problem found,
 * so a page that shows nothing else does not need the parser.
 *
 * @throws where the text is no snapshot of this version, such as one of a mixed-up cache
 */
export function readSnapshot(json: string): Feed {
  return adoptFeed(JSON.parse(json) as WrittenFeed);
}

type WrittenFeed = Omit<Feed, 'version'> & { readonly version: unknown };

function adoptFeed({ version, ...rest }: WrittenFeed): Feed {
  if (version !== 1) throw new Error('the snapshot belongs to another version of the kit');
  adopt(rest);
  return bared({ ...LISTS, ...rest, version });
}

/** How many records each list of a feed has. */
export function countsOf(feed: Feed): ListCounts {
  const counts: Record<string, number> = {};
  for (const [key, value] of Object.entries(feed)) {
    if (Array.isArray(value)) counts[key] = value.length;
  }
  return counts as ListCounts;
}

/**
 * Reads a piece of the snapshot: a feed that lacks what first pictures do not show, and how many records
 * each list of the whole has.
 *
 * @throws as `readSnapshot`
 */
export function readPiece(json: string): { readonly feed: Feed; readonly counts: ListCounts } {
  const { counts, ...written } = JSON.parse(json) as WrittenFeed & { counts: ListCounts };
  const feed = adoptFeed(written);
  return { feed, counts: { ...countsOf(feed), ...counts } };
}
