/** References between records: each must lead somewhere, or it is dropped and reported. */
import type { Feed, FeedProblem, ListName } from './feed.types.js';
import { recordSchemas } from './schema.js';

type Loose = Record<string, unknown>;

const LISTS = Object.keys(recordSchemas) as ListName[];

/** Which keys of which list hold ids of which other list. */
const REFERENCES: readonly (readonly [list: ListName, key: string, target: ListName])[] = [
  ['leitlinien', 'category', 'categories'],
  ['leitlinien', 'goal', 'goals'],
  ['topics', 'leads', 'actors'],
  ['projects', 'topic', 'topics'],
  ['projects', 'leitlinien', 'leitlinien'],
  ['projects', 'scope', 'scopes'],
  ['projects', 'lead', 'actors'],
  ['projects', 'partners', 'actors'],
  ['events', 'actors', 'actors'],
];

class ReferenceCheck {
  readonly #ids = new Map<ListName, ReadonlySet<string>>();

  constructor(
    readonly feed: Feed,
    readonly problems: FeedProblem[],
  ) {}

  #idsOf(list: ListName): ReadonlySet<string> {
    let ids = this.#ids.get(list);
    if (!ids) this.#ids.set(list, (ids = new Set(this.feed[list].map(({ id }) => id))));
    return ids;
  }

  #leads(id: unknown, target: ListName, path: string): boolean {
    if (this.#idsOf(target).has(String(id))) return true;
    this.problems.push({ path, message: `no record "${String(id)}" in ${target}; dropped` });
    return false;
  }

  /** Checks one key of one record, which holds an id or a list of ids. */
  checkKey(record: Loose, key: string, target: ListName, path: string): void {
    const value = record[key];
    if (Array.isArray(value)) {
      record[key] = value.filter((id, index) => this.#leads(id, target, `${path}/${key}/${index}`));
    } else if (value !== undefined && !this.#leads(value, target, `${path}/${key}`)) {
      Reflect.deleteProperty(record, key);
    }
  }

  /** Checks the citations of a record and of everything inside it. */
  checkCitations(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (key === 'cite' && Array.isArray(item)) {
        (value as Loose)['cite'] = item.filter((cite: Loose, index) =>
          this.#leads(cite['source'], 'sources', `${path}/cite/${index}/source`),
        );
      } else if (typeof item === 'object') {
        this.checkCitations(item, `${path}/${key}`);
      }
    }
  }
}

/**
 * Drops, in the parser's own copy, every reference that leads nowhere, and reports it.
 *
 * @param pathOf where a record stood in the document: its place there, bad records counted
 */
export function dropDanglingReferences(
  feed: Feed,
  pathOf: (record: object) => string,
  problems: FeedProblem[],
): void {
  const check = new ReferenceCheck(feed, problems);
  for (const [list, key, target] of REFERENCES) {
    for (const record of feed[list]) {
      check.checkKey(record, key, target, pathOf(record));
    }
  }
  for (const list of LISTS) {
    for (const record of feed[list]) check.checkCitations(record, pathOf(record));
  }
  check.checkCitations(feed.vision, '/vision');
  check.checkCitations(feed.voting, '/voting');
}
