/** The feed as the rest of the kit sees it: parsed, without `null`, not to be changed. */
import type { ListName, ValueOf } from './field.js';
import type { FaultCode, FeedLosses } from './faults.js';
import type { partSchemas, recordSchemas } from './schema.js';
export type { ListName } from './field.js';
export type { FaultCode } from './faults.js';
type RecordOf<K extends ListName> = ValueOf<(typeof recordSchemas)[K]>;
type PartOf<K extends keyof typeof partSchemas> = ValueOf<(typeof partSchemas)[K]>;
/** A document that records cite. */
export type Source = RecordOf<'sources'>;
/** A layer of the strategy pyramid. Known ids: `umbrella`, `topics`, `projects`. */
export type Layer = RecordOf<'layers'>;
/** One of the vision's goals (Zielsetzung), a column of Anhang 1. */
export type Goal = RecordOf<'goals'>;
/** A category (Handlungsebene), a row of Anhang 1. */
export type Category = RecordOf<'categories'>;
/** A guideline of the strategy. */
export type Leitlinie = RecordOf<'leitlinien'>;
/** A focus topic (Schwerpunktthema); `cross` marks what is none of them but runs across. */
export type Topic = RecordOf<'topics'>;
/** A subject area (Themenbereich). */
export type Area = RecordOf<'areas'>;
/** Who acts: a Land, the Bund, or an organisation. */
export type Actor = RecordOf<'actors'>;
/** Something that is carried out; `scope` says to what it belongs. */
export type Project = RecordOf<'projects'>;
/** What a project belongs to; `own` marks what the strategy itself decided. */
export type Scope = RecordOf<'scopes'>;
/** An entry of the timeline. */
export type FeedEvent = RecordOf<'events'>;
/** A key figure with unit and date. */
export type Figure = RecordOf<'figures'>;
/** The vision (Zukunftsbild) which everything serves. */
export type Vision = PartOf<'vision'>;
/** What the strategy says of itself: summary, tasks, roles, legal frame, glossary. */
export type About = PartOf<'about'>;
/** The voting rule of the IT-Planungsrat with the share keys. */
export type Voting = PartOf<'voting'>;
/** Where a statement is found in a source. */
export type Citation = NonNullable<Leitlinie['cite']>[number];
/** A remark of the editors, on contradictions between sources above all. */
export type Note = NonNullable<Leitlinie['notes']>[number];
/** The lists of the feed with their record types. */
export interface FeedLists {
    readonly sources: readonly Source[];
    readonly layers: readonly Layer[];
    readonly goals: readonly Goal[];
    readonly categories: readonly Category[];
    readonly leitlinien: readonly Leitlinie[];
    readonly topics: readonly Topic[];
    readonly areas: readonly Area[];
    readonly actors: readonly Actor[];
    readonly projects: readonly Project[];
    readonly scopes: readonly Scope[];
    readonly events: readonly FeedEvent[];
    readonly figures: readonly Figure[];
}
/** A feed that passed the parser. Lists that were absent are empty. */
export interface Feed extends FeedLists {
    readonly version: 1;
    /** When the data were last changed, ISO 8601; absent where the feed does not say it. */
    readonly updated?: string;
    readonly title?: string;
    readonly title_en?: string;
    readonly licence?: string;
    readonly publisher?: PartOf<'publisher'>;
    readonly contact?: PartOf<'contact'>;
    readonly vision?: Vision;
    readonly about?: About;
    readonly voting?: Voting;
    /** What could not be read; absent where everything could. */
    readonly lost?: FeedLosses;
}
/** One thing that is wrong in a feed, for the page author. */
export interface FeedProblem {
    /** Where, as JSON Pointer (RFC 6901), e.g. `/projects/3/budget`; empty for the whole document. */
    readonly path: string;
    /** What is wrong, and what was done about it. */
    readonly message: string;
    /** What is wrong, for programs. */
    readonly code: FaultCode;
    /** Id of the record it is about, as far as it has a usable one. */
    readonly id?: string;
    /** Its title, name or label, as far as it is readable. */
    readonly title?: string;
}
