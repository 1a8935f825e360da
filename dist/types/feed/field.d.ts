import type { EdtfDate } from './edtf.js';
/** The lists of the feed, in the order of the format. */
export declare const LIST_NAMES: readonly ["sources", "layers", "goals", "categories", "leitlinien", "topics", "areas", "actors", "projects", "scopes", "events", "figures"];
/** Key of a list of the feed. */
export type ListName = (typeof LIST_NAMES)[number];
/** The key under which a record tells its name. */
export type NameKey = 'title' | 'label' | 'name';
declare const VALUE: unique symbol;
/** A kind of value; `T` is what the parser hands out for it. */
interface Kind<K extends string, T> {
    readonly kind: K;
    /** Without it the object around it is of no use. */
    readonly needed?: boolean;
    readonly [VALUE]?: T;
}
export type IdField = Kind<'id', string>;
export type TextField = Kind<'text', string>;
export type DateField = Kind<'date', EdtfDate>;
export type MomentField = Kind<'moment', string>;
export type FlagField = Kind<'flag', boolean>;
/** Numbers by an id of the feed's own choice. */
export type NumbersField = Kind<'numbers', Readonly<Record<string, number>>>;
export interface VersionField extends Kind<'version', 1> {
    readonly value: 1;
}
export interface RefField extends Kind<'ref', string> {
    readonly to: ListName;
}
export interface NumberField extends Kind<'number', number> {
    readonly integer: boolean;
    readonly min: number;
}
export interface ChoiceField<V extends string = string> extends Kind<'choice', V> {
    readonly values: readonly V[];
}
export interface ListField<T = unknown> extends Kind<'list', readonly T[]> {
    readonly of: AnyField;
    /** How many items it must have, where that is fixed. */
    readonly length?: number | undefined;
}
export interface ObjectField<T = unknown, E = Entries> extends Kind<'object', T> {
    readonly entries: E;
    /** The same as pairs, which a page's changes to native iterators do not reach. */
    readonly pairs: readonly (readonly [key: string, field: AnyField])[];
    /** The key with its name, if it is a record: then it has an id, too. */
    readonly name?: NameKey;
}
/** Any kind of value. */
export type AnyField = IdField | TextField | DateField | MomentField | FlagField | NumbersField | VersionField | RefField | NumberField | ChoiceField | ListField | ObjectField;
/** Keys with their kinds. */
export type Entries = Readonly<Record<string, AnyField>>;
/** A key that must be there. */
type Needed<F> = F & {
    readonly '~needed'?: true;
};
/** What the parser hands out for a kind of value. */
export type ValueOf<F> = F extends {
    readonly [VALUE]?: infer T;
} ? Exclude<T, undefined> : never;
type NeededKeys<E> = {
    [K in keyof E]: '~needed' extends keyof E[K] ? K : never;
}[keyof E];
/** What the parser hands out for an object of these keys. */
export type ObjectOf<E> = {
    readonly [K in NeededKeys<E>]: ValueOf<E[K]>;
} & {
    readonly [K in Exclude<keyof E, NeededKeys<E>>]?: ValueOf<E[K]> | undefined;
} extends infer O ? {
    readonly [K in keyof O]: O[K];
} : never;
export declare const id: Needed<IdField>;
export declare const text: TextField;
export declare const date: DateField;
export declare const moment: MomentField;
export declare const flag: FlagField;
export declare const numbers: NumbersField;
export declare const number: NumberField;
export declare const integer: NumberField;
export declare const amount: NumberField;
export declare const versionOne: VersionField;
/** The id of a record of another list. */
export declare const ref: (to: ListName) => RefField;
/** One of a picklist. */
export declare const choice: <const V extends string>(...values: readonly V[]) => ChoiceField<V>;
/** A key that must be there. */
export declare const needed: <F extends AnyField>(field: F) => Needed<F>;
/** A list of values of one kind. */
export declare const list: <F extends AnyField>(of: F, length?: number) => ListField<ValueOf<F>>;
/** An object of known keys. */
export declare const object: <const E extends Entries>(entries: E) => ObjectField<ObjectOf<E>, E>;
/** An object with an id and a name: a record of a list of the feed, or one inside a record. */
export declare const record: <const E extends Entries>(name: NameKey, entries: E) => ObjectField<ObjectOf<E>, E>;
export {};
