/** Settles which records of a list are shown, before any of them is read. */
import type { FaultCode } from './faults.js';
import type { ObjectField } from './field.js';
import { type KnownIds } from './read-value.js';
/** At most this many records are read from one list; what is beyond is reported. */
export declare const MAX_RECORDS = 20000;
/** What is settled about one record. */
export interface Verdict {
    readonly id?: string | undefined;
    readonly title?: string | undefined;
    /** Why it is left out. */
    readonly fault?: {
        readonly code: FaultCode;
        readonly key?: string | undefined;
        readonly value: unknown;
    };
}
/** A list of the document, before its records are read. */
export interface ScannedList {
    readonly values: readonly unknown[];
    readonly verdicts: readonly Verdict[];
    /** How many records stand beyond the limit. */
    readonly beyond: number;
    readonly ids: KnownIds;
}
/** Settles which records of a list are shown, and collects the ids of all. */
export declare function scanList(value: unknown, field: ObjectField): ScannedList;
