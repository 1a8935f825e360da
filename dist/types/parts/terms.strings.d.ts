/** The domain's terms in both languages: one place, so that all widgets use the same words. */
import type { FeedEvent, Project } from '../feed/feed.types.js';
import type { RefType } from '../model/model.types.js';
import { type Counts } from './counts.strings.js';
type Kind<T extends {
    kind?: string | undefined;
}> = NonNullable<T['kind']>;
export interface Terms {
    /** Name of one thing of a type. */
    readonly type: Readonly<Record<RefType, string>>;
    /** Name of several things of a type, with their number. */
    readonly count: Counts;
    readonly projectKind: Readonly<Record<Kind<Project>, string>>;
    readonly projectStatus: Readonly<Record<NonNullable<Project['status']>, string>>;
    readonly eventKind: Readonly<Record<Kind<FeedEvent>, string>>;
    readonly eventStatus: Readonly<Record<NonNullable<FeedEvent['status']>, string>>;
    readonly actorKind: Readonly<Record<'land' | 'bund' | 'organisation', string>>;
    readonly editorial: string;
    readonly official: string;
}
export declare const terms: Readonly<Record<import("../i18n/language.js").Language, Terms>>;
export {};
