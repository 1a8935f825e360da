import { type FaultLog, type Holder } from './faults.js';
import { type AnyField, type ListName, type ObjectField } from './field.js';
export type Json = Readonly<Record<string, unknown>>;
/** An ISO 8601 date with time. */
export declare const MOMENT: RegExp;
export declare const isObject: (value: unknown) => value is Json;
export declare const isId: (value: unknown) => value is string;
/** A key of the object itself: an inherited one, such as `constructor`, is none. */
export declare const own: (object: object, key: string) => unknown;
/** Whether a value says nothing: not there, `null`, or a text of which nothing can be seen. */
export declare const isAbsent: (value: unknown) => boolean;
/** Ids of the records of a list: those that are shown, and those that are left out. */
export interface KnownIds {
    readonly shown: ReadonlySet<string>;
    readonly leftOut: ReadonlySet<string>;
    /** Whether ids may have been lost that nobody knows, because the list cannot be read. */
    readonly unknown: boolean;
}
/** Reads values of one document. */
export declare class ValueReader {
    #private;
    readonly log: FaultLog;
    readonly ids: Readonly<Record<ListName, KnownIds>>;
    constructor(log: FaultLog, ids: Readonly<Record<ListName, KnownIds>>);
    /** The value of a key, for `target`, which is given it if it can be used. */
    readKey(source: Json, key: string, field: AnyField, target: Record<string, unknown>): void;
    /** Reads a value that is there; `undefined` where it cannot be used, which is then told. */
    read(field: AnyField, value: unknown, holder: Holder): unknown;
    /** Reads all keys of an object but `skip` into `target`, and gives a record its name. */
    readEntries({ pairs, name }: ObjectField, source: Json, target: Record<string, unknown>, skip?: string): void;
}
/** The name that a record tells under any of the three keys, if one is readable. */
export declare function nameIn(source: Json): {
    readonly key: string;
    readonly text: string;
} | undefined;
