/** What the keys of the feed mean, in words for editors and for the manual; their form comes from the schema. */
/** A meaning, in both languages, without a full stop. */
export interface FeedText {
    readonly de: string;
    readonly en: string;
}
/** By `owner.key`, the owner being the key above (`feed` at the top), or by `key` where it is the same. */
export declare const feedTexts: Readonly<Record<string, FeedText>>;
/** Values as they may look, by the same keys. */
export declare const exampleTexts: Readonly<Record<string, readonly unknown[]>>;
