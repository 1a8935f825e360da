/**
 * From anything to a feed: the only door through which data enter the kit.
 * Builds its own records of known keys, so nothing of the input's objects is kept.
 */
import { safeParse, type GenericSchema } from 'valibot';
import type { Feed, FeedProblem, ListName } from './feed.types.js';
import { dropDanglingReferences } from './references.js';
import { partSchemas, recordSchemas, updatedSchema } from './schema.js';

/** At most this many records are read from one list; what is beyond is reported. */
export const MAX_RECORDS = 20_000;

/** After this many records the work may be interrupted. */
const STEP = 10;
/** How long it goes on without a pause, in milliseconds. */
const SLICE = 8;

/** Why a document was refused as a whole. */
export type FeedRefusal = 'format' | 'version';

/** What `parseFeed` makes of a document. */
export type ParsedFeed =
  | { readonly feed: Feed; readonly problems: readonly FeedProblem[] }
  | {
      readonly feed: null;
      readonly refusal: FeedRefusal;
      readonly problems: readonly FeedProblem[];
    };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: Json, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** One step of a JSON Pointer (RFC 6901). */
const pointerToken = (key: unknown): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** A value for a message: a feed's texts may be endless and its lists bottomless. */
function inShort(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** A deep copy without `null` and `undefined`: afterwards "not there" has one form only. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item !== null && item !== undefined) copy[key] = withoutNull(item);
  }
  return copy;
}

/** One run of the parser: what it found wrong, and where in the document each record stood. */
class ParseRun {
  readonly problems: FeedProblem[] = [];
  readonly #paths = new Map<object, string>();

  pathOf = (record: object): string => this.#paths.get(record) ?? '';

  #report(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  /** Checks a value; what comes back is the kit's own copy, or `undefined` with a report. */
  check(schema: GenericSchema, value: unknown, path: string, what: string): unknown {
    const result = safeParse(schema, value, { abortEarly: true });
    if (result.success) return withoutNull(result.output) ?? undefined;
    const issue = result.issues[0];
    const keys = (issue.path ?? []).map(({ key }) => pointerToken(key));
    this.#report([path, ...keys].join('/'), `${issue.message}; ${what} left out`);
    return undefined;
  }

  #record(name: ListName, value: unknown, path: string, seen: Set<string>): object | undefined {
    const record = this.check(recordSchemas[name], value, path, 'record') as
      { readonly id: string } | undefined;
    if (!record) return undefined;
    if (seen.has(record.id)) {
      this.#report(`${path}/id`, `id "${record.id}" stands twice; record left out`);
      return undefined;
    }
    seen.add(record.id);
    this.#paths.set(record, path);
    return record;
  }

  *list(name: ListName, value: unknown): Generator<void, readonly object[]> {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.#report(`/${name}`, `must be a list; ${name} left out`);
      return [];
    }
    const rest = value.length - MAX_RECORDS;
    if (rest > 0) {
      this.#report(`/${name}`, `more than ${MAX_RECORDS} records; the last ${rest} left out`);
    }
    const seen = new Set<string>();
    const records: object[] = [];
    for (const [index, item] of value.slice(0, MAX_RECORDS).entries()) {
      const record = this.#record(name, item, `/${name}/${index}`, seen);
      if (record) records.push(record);
      if (index % STEP === 0) yield;
    }
    return records;
  }
}

function refuse(refusal: FeedRefusal, path: string, message: string): ParsedFeed {
  return { feed: null, refusal, problems: [{ path, message }] };
}

/** The whole work, with places at which it may be interrupted. */
function* parseSteps(input: unknown): Generator<void, ParsedFeed> {
  if (!isObject(input)) return refuse('format', '', 'the document must be a JSON object');
  const version = own(input, 'version');
  if (version !== 1) {
    return refuse('version', '/version', `version must be 1, found ${inShort(version)}`);
  }
  const run = new ParseRun();
  const draft: Record<string, unknown> = { version: 1 };
  const keep = (key: string, value: unknown): void => {
    if (value !== undefined) draft[key] = value;
  };
  keep('updated', run.check(updatedSchema, own(input, 'updated'), '/updated', 'updated'));
  for (const key of Object.keys(partSchemas) as (keyof typeof partSchemas)[]) {
    keep(key, run.check(partSchemas[key], own(input, key), `/${key}`, key));
  }
  for (const name of Object.keys(recordSchemas) as ListName[]) {
    keep(name, yield* run.list(name, own(input, name)));
  }
  yield;
  // The schemas have checked every key: this is where unknown becomes Feed.
  const feed = draft as unknown as Feed;
  dropDanglingReferences(feed, run.pathOf, run.problems);
  return { feed, problems: run.problems };
}

/**
 * Reads a feed of version 1.
 *
 * A bad record is left out and reported, a dangling reference dropped and reported, the rest is
 * kept. Only what is no JSON object, or whose `version` is not 1, is refused as a whole.
 *
 * @param input anything, usually the result of `JSON.parse`
 * @returns the feed with its problems; `feed: null` where the document was refused. Never throws.
 */
export function parseFeed(input: unknown): ParsedFeed {
  const steps = parseSteps(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does what `parseFeed` does in slices of a few milliseconds, so that a page stays responsive while
 * it reads a large feed.
 *
 * @param pause lets other work go first
 * @param now milliseconds of any clock
 */
export async function parseFeedInSlices(
  input: unknown,
  pause: () => Promise<void>,
  now: () => number,
): Promise<ParsedFeed> {
  const steps = parseSteps(input);
  let began = now();
  let paused = false;
  let step = steps.next();
  while (!step.done) {
    if (now() - began >= SLICE) {
      await pause();
      paused = true;
      began = now();
    }
    step = steps.next();
  }
  // What took several slices has work behind it that should not be added to the last one.
  if (paused) await pause();
  return step.value;
}
