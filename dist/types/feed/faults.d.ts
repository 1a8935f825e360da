/** What is wrong in a feed, as data: worded in `feed-problems.strings.ts`, counted here. */
import type { ListName } from './field.js';
/** What can be wrong. */
export type FaultCode = 
/** The document is no JSON object, or of another version. */
'document' | 'version'
/** A value of another kind than its key wants. */
 | 'text' | 'number' | 'integer' | 'negative' | 'flag' | 'choice' | 'date' | 'calendar' | 'moment' | 'list' | 'length' | 'object' | 'id'
/** What must be there and is not; a record that is no object. */
 | 'missing' | 'unreadable' | 'record'
/** An id that stands before in the same list. */
 | 'twice'
/** A reference that leads nowhere, or to a record that is left out. */
 | 'nowhere' | 'lost-target'
/** Records beyond the limit of a list. */
 | 'too-many'
/** More faults than are told one by one. */
 | 'more';
/** What was done about a fault. */
export type FaultEffect = 'document' | 'list' | 'record' | 'entry' | 'value' | 'reference' | 'none';
/** One fault, without words. */
export interface FeedFault {
    readonly path: string;
    readonly code: FaultCode;
    readonly effect: FaultEffect;
    /** The list or part of the document it is in. */
    readonly part?: string | undefined;
    readonly id?: string | undefined;
    readonly title?: string | undefined;
    /** What stands there, in short. */
    readonly found?: string | undefined;
    /** What may stand there. */
    readonly values?: readonly string[] | undefined;
    /** The list in which a reference should lead somewhere. */
    readonly to?: ListName | undefined;
    readonly count?: number | undefined;
}
/**
 * What a feed said and could not be read, so that nobody takes it for something it did not say.
 *
 * Counted by causes: a record that is left out counts once, in its list. A value that cannot be used
 * counts once in `values` if its record is shown. References to a record that is left out are its
 * consequences and count nothing; those to one that the feed never had count once for all.
 */
export interface FeedLosses {
    /** Of records and of objects inside them: the keys of which something could not be used. */
    readonly keys: ReadonlyMap<object, ReadonlySet<string>>;
    /** The same keys of whole lists, as `projects/lead`: also where a filter has left the record out. */
    readonly fields: ReadonlySet<string>;
    /** How many records of a list were left out; lists that lack none have no entry. */
    readonly records: ReadonlyMap<ListName, number>;
    /** Lists and parts of the document that cannot be read at all. */
    readonly parts: ReadonlySet<string>;
    /** How many values could not be used, in the records and parts that are shown. */
    readonly values: number;
}
/** A value for a message: a feed's texts may be endless and its lists bottomless. */
export declare function inShort(value: unknown): string;
/** Where the reader is: a record of a list, or a part of the document. */
export interface Whereabouts {
    readonly part: string;
    readonly id?: string | undefined;
    readonly title?: string | undefined;
    /** Whether the record is shown; what is wrong inside one that is not is told, but not counted. */
    readonly shown: boolean;
}
/** Whose value is read: it stands under `key` of `owner`, or is an entry of the list there. */
export interface Holder {
    readonly owner: object;
    readonly key: string;
    readonly effect: 'value' | 'entry';
}
type FaultDetails = Pick<FeedFault, 'found' | 'values' | 'to' | 'count'>;
/** Collects the faults of one document and what was lost by them. */
export declare class FaultLog {
    #private;
    readonly faults: FeedFault[];
    /** The keys that lead to the value at hand, kept by the reader. */
    readonly path: (string | number)[];
    at: Whereabouts;
    /** Tells a fault at the present place. */
    tell(code: FaultCode, effect: FaultEffect, details?: FaultDetails): void;
    /**
     * Tells a value that cannot be used, or an entry of a list, and remembers that `owner` had one
     * under `key`.
     */
    lose({ owner, key, effect }: Holder, code: FaultCode, details?: FaultDetails): void;
    /** Tells a reference that leads nowhere; `wasThere` where its target is left out. */
    loseReference({ owner, key }: Holder, to: ListName, id: string, wasThere: boolean): void;
    /** Remembers that `owner` had something under `key` which could not be used. */
    remember(owner: object, key: string): void;
    /** Whether something under `key` of `owner` could not be used. */
    hasLost(owner: object, key: string): boolean;
    /** Counts records of a list that are left out. */
    leaveOut(list: ListName, count: number): void;
    /** Remembers a list of the document that cannot be read at all. */
    losePart(part: string): void;
    /** Remembers what was lost of the document itself by the names of its parts. */
    loseParts(document: object): void;
    /** What was lost; `undefined` where nothing was. */
    losses(): FeedLosses | undefined;
}
export {};
