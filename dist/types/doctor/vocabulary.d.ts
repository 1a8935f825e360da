/**
 * The tags of the kit with their attributes, as the contract has them. A list of its own, because the
 * doctor must not need the elements' code, which may be what is missing; a test compares the two.
 */
/** What an attribute may hold. */
export type AttributeKind = 'address' | 'flag' | 'id' | 'land' | 'language' | 'level' | 'seconds';
/** Kinds, or the words that are allowed. */
export type AttributeValues = AttributeKind | readonly string[];
type Attributes = Readonly<Record<string, AttributeValues>>;
/** Attributes of each element, by its name without prefix. */
export declare const VOCABULARY: Readonly<Record<string, Attributes>>;
/** Names of all elements, without prefix. */
export declare const NAMES: readonly string[];
/** English names of Länder, where these are others, by ISO 3166-2 code. */
export declare const ENGLISH_LAENDER: Readonly<Record<string, string>>;
export {};
