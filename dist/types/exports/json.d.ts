/**
 * JSON as text. Old libraries give `Array.prototype`, `Date.prototype` or `Object.prototype` a `toJSON` of
 * their own, by which `JSON.stringify` writes lists as quoted texts: objects and lists are walked here.
 */
/** A value of lists, plain objects and what JSON knows besides, as a file: two blanks a level, a break at the end. */
export declare function toJson(value: unknown): string;
