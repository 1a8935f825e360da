/**
 * Records that inherit nothing. Old libraries give every object of a page words of their own
 * (`title`, `label`, `count`): a record that lacks such a key would else say the page's word for it.
 */

// An object of no prototype would do the same; engines keep one that has a prototype much smaller.
const NOTHING: object = Object.freeze(Object.create(null) as object);

/** A new object without any key, not even an inherited one. */
export const bare = (): Record<string, unknown> =>
  Object.create(NOTHING) as Record<string, unknown>;

/** Takes from an object what it inherits. */
export const bared = <T extends object>(object: T): T =>
  Object.setPrototypeOf(object, NOTHING) as T;
