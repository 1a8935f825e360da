import { text, needed, object, list, date, ref, choice, record, number, id, flag, numbers, amount, integer, moment, versionOne } from './field.js';

/**
 * The feed's format, said once: from this table come the TypeScript types (`feed.types.ts`), the
 * parser (`parse-feed.ts`) and the published JSON Schema (`json-schema.ts`).
 * Unknown keys are ignored; everything but `id` and a record's title, name or label may be absent,
 * `null` or empty.
 */
const cite = list(object({ source: needed(ref('sources')), section: text, page: number, url: text }));
const notes = list(object({ text: needed(text), text_en: text, cite }));
const titled = { title: needed(text), title_en: text };
const labelled = { label: text, label_en: text };
const summary = { summary: text, summary_en: text };
/** Of the strategy itself also in Einfache Sprache, in the editors' words. */
const ownSummary = { ...summary, summary_simple: text };
const body = { text, text_en: text };
/** What any record may have. */
const common = { added: date, cite, notes };
const eventStatus = choice('done', 'planned', 'unconfirmed');
const source = record('title', {
    id,
    ...titled,
    publisher: text,
    publisher_en: text,
    date,
    url: text,
    ...common,
});
const layer = record('title', {
    id,
    ...titled,
    ...ownSummary,
    measures: list(text),
    measures_en: list(text),
    ...common,
});
const goal = record('title', {
    id,
    ...titled,
    ...labelled,
    ...ownSummary,
    statements: list(object({ ...titled, ...body, cite })),
    ...common,
});
const variants = list(object({ ...titled, cite }));
const category = record('title', {
    id,
    ...titled,
    ...labelled,
    ...ownSummary,
    variants,
    ...common,
});
const leitlinie = record('title', {
    id,
    number: text,
    ...titled,
    ...labelled,
    category: ref('categories'),
    goal: ref('goals'),
    ...ownSummary,
    keywords: list(text),
    keywords_en: list(text),
    variants,
    ...common,
});
const topic = record('title', {
    id,
    ...titled,
    ...ownSummary,
    leads: list(ref('actors')),
    url: text,
    cross: flag,
    ...common,
});
const area = record('title', { id, ...titled, ...summary, url: text, ...common });
const actor = record('name', {
    id,
    kind: choice('land', 'bund', 'organisation'),
    name: needed(text),
    name_en: text,
    short: text,
    url: text,
    shares: numbers,
    ...common,
});
const milestone = object({ ...titled, date, status: choice('done', 'planned') });
const effect = object({
    intended: text,
    intended_en: text,
    criterion: text,
    criterion_en: text,
    checked: date,
    result: text,
    result_en: text,
});
const project = record('title', {
    id,
    ...titled,
    ...summary,
    kind: choice('project', 'programme', 'product', 'standard', 'service', 'body'),
    scope: ref('scopes'),
    topic: ref('topics'),
    leitlinien: list(ref('leitlinien')),
    links: choice('official', 'editorial'),
    lead: list(ref('actors')),
    partners: list(ref('actors')),
    budget: amount,
    period: date,
    status: choice('planned', 'running', 'done', 'stopped'),
    areas: list(ref('areas')),
    form: choice('study', 'pre-project', 'implementation', 'federal'),
    municipal: flag,
    milestones: list(milestone),
    effect,
    decision: text,
    url: text,
    batch: text,
    ...common,
});
const scope = record('title', { id, ...titled, ...summary, own: flag, ...common });
const decision = object({
    number: text,
    url: text,
    revokes: list(text),
    revokesPart: list(object({ number: needed(text), part: text, part_en: text })),
    deadline: date,
});
const event = record('title', {
    id,
    ...titled,
    ...summary,
    kind: choice('decision', 'session', 'workshop', 'publication', 'milestone', 'meeting'),
    date,
    status: eventStatus,
    actors: list(ref('actors')),
    place: text,
    place_en: text,
    session: integer,
    decision,
    body: ref('actors'),
    topic: ref('topics'),
    areas: list(ref('areas')),
    projects: list(ref('projects')),
    ...common,
});
const figure = record('label', {
    id,
    label: needed(text),
    label_en: text,
    value: number,
    unit: text,
    unit_en: text,
    date,
    ...common,
});
/** The records of every list of the feed, by the list's key. */
const recordSchemas = {
    sources: source,
    layers: layer,
    goals: goal,
    categories: category,
    leitlinien: leitlinie,
    topics: topic,
    areas: area,
    actors: actor,
    projects: project,
    scopes: scope,
    events: event,
    figures: figure,
};
const passage = record('title', { id, ...titled, ...body, ...common });
const vision = object({
    title: text,
    title_en: text,
    motto: text,
    motto_en: text,
    ...summary,
    challenges: list(passage),
    groups: list(passage),
    ...common,
});
const shareKey = record('label', {
    id,
    label: needed(text),
    label_en: text,
    year: integer,
    ...common,
});
const voting = object({
    laender: integer,
    share: list(number, 2),
    keys: list(shareKey),
    ...common,
});
/** What has no id, has no notes with sources of their own either: one remark is enough. */
const sourced = { note: text, note_en: text, cite };
const task = object({ actor: ref('actors'), ...titled, ...body, ...sourced });
const about = object({
    summary: list(text),
    summary_en: list(text),
    summary_simple: list(text),
    preamble: list(text),
    preamble_en: list(text),
    outlook: list(object({
        ...titled,
        ...body,
        planned: text,
        planned_en: text,
        status: eventStatus,
        ...sourced,
    })),
    legal: list(object({
        level: choice('eu', 'constitution', 'treaty', 'federal', 'land'),
        ...titled,
        act: text,
        act_en: text,
        ...body,
        ...sourced,
    })),
    decisions: list(object({ ...titled, rule: text, rule_en: text, binds: text, binds_en: text, ...sourced })),
    tasks: list(task),
    roles: list(task),
    founding: list(object({ actor: ref('actors'), ...body, ...sourced })),
    contacts: list(object({ ...titled, url: text, email: text, cite })),
    glossary: list(object({ term: needed(text), term_en: text, long: text, long_en: text, ...body, ...sourced })),
    cited: list(object({ ...titled, footnote: text, publisher: text, publisher_en: text, date })),
    cite,
    notes,
});
/** The feed's parts that are no lists of records. */
const partSchemas = {
    title: text,
    title_en: text,
    licence: text,
    publisher: object({ name: text, name_en: text, url: text }),
    contact: object({ name: text, name_en: text, email: text, url: text }),
    vision,
    about,
    voting,
};
/** When the feed was last changed: an ISO 8601 date with time. */
const updatedSchema = needed(moment);
/** The whole document, as an editor should write it. `parseFeed` is more tolerant. */
object({
    version: needed(versionOne),
    updated: updatedSchema,
    ...partSchemas,
    sources: list(source),
    layers: list(layer),
    goals: list(goal),
    categories: list(category),
    leitlinien: list(leitlinie),
    topics: list(topic),
    areas: list(area),
    actors: list(actor),
    projects: list(project),
    scopes: list(scope),
    events: list(event),
    figures: list(figure),
});

export { partSchemas, recordSchemas, updatedSchema };
