/**
 * The feed's format, said once: from here come the TypeScript types (`feed.types.ts`), the parser's
 * checks (`parse-feed.ts`) and the published JSON Schema (`dist/feed.v1.schema.json`).
 * Unknown keys are ignored; everything but `id` and a record's title, name or label may be absent,
 * `null` or empty.
 */
import * as v from 'valibot';
import { EDTF_PATTERN, isEdtf } from './edtf.js';
import { writtenDate } from './written-day.js';

/**
 * An object, and no list: valibot alone takes a list for an object, which in the published JSON
 * Schema it is not. The run is stopped before the schema's own, for which a text is bad enough.
 */
function noList<S extends v.GenericSchema>(schema: S): S {
  const run: S['~run'] = (dataset, config) =>
    schema['~run'](Array.isArray(dataset.value) ? { value: 'a list' } : dataset, config);
  return { ...schema, '~run': run };
}

const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  noList(v.object(entries));

const filled = v.pipe(v.string(), v.regex(/\S/, 'must hold text'));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+$/, 'must be an id of [A-Za-z0-9._-]'));
const text = v.nullish(v.string());
// JSON has no Infinity, but JavaScript reads 1e999 as such.
const number = v.pipe(v.number(), v.finite('must be a finite number'));
const ids = v.nullish(v.array(id));
const texts = v.nullish(v.array(v.string()));
const edtfDate = v.pipe(
  v.string(),
  v.regex(EDTF_PATTERN, 'must be an EDTF date such as 2024-11-13, 2024-06 or 2025-41/..'),
  v.check(isEdtf, 'must be a date of the calendar and must not end before it starts'),
);
const date = v.nullish(edtfDate);
const amount = v.nullish(v.pipe(number, v.minValue(0, 'must not be negative')));

const cite = v.nullish(
  v.array(
    object({
      source: id,
      section: text,
      page: v.nullish(number),
      url: text,
    }),
  ),
);
const notes = v.nullish(v.array(object({ text: filled, text_en: text, cite })));

const common = { cite, notes };
const titled = { title: filled, title_en: text };
const labelled = { label: text, label_en: text };
const summary = { summary: text, summary_en: text };
const passage = object({ id, ...titled, text, text_en: text, ...common });

const source = object({ id, ...titled, publisher: text, date, url: text, notes });
const layer = object({
  id,
  ...titled,
  ...summary,
  measures: texts,
  measures_en: texts,
  ...common,
});
const statement = object({ ...titled, text, text_en: text, cite });
const goal = object({
  id,
  ...titled,
  ...labelled,
  ...summary,
  statements: v.nullish(v.array(statement)),
  ...common,
});
const category = object({ id, ...titled, ...labelled, ...summary, ...common });
const leitlinie = object({
  id,
  number: text,
  ...titled,
  ...labelled,
  category: v.nullish(id),
  goal: v.nullish(id),
  ...summary,
  keywords: texts,
  keywords_en: texts,
  variants: v.nullish(v.array(object({ title: filled, cite }))),
  ...common,
});
const topic = object({ id, ...titled, ...summary, leads: ids, url: text, ...common });
const actor = object({
  id,
  kind: v.nullish(v.picklist(['land', 'bund', 'organisation'])),
  name: filled,
  name_en: text,
  short: text,
  url: text,
  shares: v.nullish(noList(v.record(id, number))),
  ...common,
});
const project = object({
  id,
  ...titled,
  ...summary,
  kind: v.nullish(v.picklist(['project', 'programme', 'product', 'standard', 'service', 'body'])),
  scope: v.nullish(id),
  topic: v.nullish(id),
  leitlinien: ids,
  links: v.nullish(v.picklist(['official', 'editorial'])),
  lead: ids,
  partners: ids,
  budget: amount,
  period: date,
  status: v.nullish(v.picklist(['planned', 'running', 'done', 'stopped'])),
  effect: v.nullish(
    object({
      intended: text,
      intended_en: text,
      criterion: text,
      criterion_en: text,
      checked: date,
      result: text,
      result_en: text,
    }),
  ),
  decision: text,
  url: text,
  batch: text,
  ...common,
});
const scope = object({ id, ...titled, ...summary, own: v.nullish(v.boolean()), ...common });
const event = object({
  id,
  ...titled,
  ...summary,
  kind: v.nullish(
    v.picklist(['decision', 'session', 'workshop', 'publication', 'milestone', 'meeting']),
  ),
  date,
  status: v.nullish(v.picklist(['done', 'planned', 'unconfirmed'])),
  actors: ids,
  place: text,
  session: v.nullish(v.pipe(v.number(), v.integer())),
  decision: v.nullish(object({ number: filled, url: text, revokes: texts })),
  ...common,
});
const figure = object({
  id,
  label: filled,
  label_en: text,
  value: number,
  unit: text,
  unit_en: text,
  date,
  ...common,
});
const shareKey = object({
  id,
  label: filled,
  label_en: text,
  year: v.nullish(v.pipe(v.number(), v.integer())),
  ...common,
});

/** The record schema of every list of the feed, by the list's key. */
export const recordSchemas = {
  sources: source,
  layers: layer,
  goals: goal,
  categories: category,
  leitlinien: leitlinie,
  topics: topic,
  actors: actor,
  projects: project,
  scopes: scope,
  events: event,
  figures: figure,
};

/** The schemas of the feed's parts that are no lists. */
export const partSchemas = {
  title: text,
  title_en: text,
  licence: text,
  publisher: v.nullish(object({ name: filled, name_en: text, url: text })),
  contact: v.nullish(object({ name: text, name_en: text, email: text, url: text })),
  vision: v.nullish(
    object({
      ...titled,
      motto: text,
      motto_en: text,
      ...summary,
      challenges: v.nullish(v.array(passage)),
      groups: v.nullish(v.array(passage)),
      ...common,
    }),
  ),
  voting: v.nullish(
    object({
      laender: v.nullish(v.pipe(v.number(), v.integer())),
      share: v.nullish(v.pipe(v.array(number), v.length(2, 'must be two numbers'))),
      keys: v.nullish(v.array(shareKey)),
      ...common,
    }),
  ),
};

/** When the feed was last changed: an ISO 8601 date with time. */
export const updatedSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
    'must be a date with time such as 2026-11-21T00:00:00Z',
  ),
  // By itself, Date.parse takes 30 February for 2 March in some browsers and for NaN in others.
  v.check(
    (value) => isEdtf(writtenDate(value)) && !Number.isNaN(Date.parse(value)),
    'must be a date of the calendar',
  ),
);

const list = <S extends v.GenericSchema>(record: S) => v.nullish(v.array(record));

/** The whole document, strictly. `parseFeed` is more tolerant: it checks record by record. */
export const feedSchema = object({
  version: v.literal(1),
  updated: updatedSchema,
  ...partSchemas,
  sources: list(source),
  layers: list(layer),
  goals: list(goal),
  categories: list(category),
  leitlinien: list(leitlinie),
  topics: list(topic),
  actors: list(actor),
  projects: list(project),
  scopes: list(scope),
  events: list(event),
  figures: list(figure),
});
