/**
 * Records that inherit nothing. Old libraries give every object of a page words of their own
 * (`title`, `label`, `count`): a record that lacks such a key would else say the page's word for it.
 */
// An object of no prototype would do the same; engines keep one that has a prototype much smaller.
const NOTHING = Object.freeze(Object.create(null));
/** A new object without any key, not even an inherited one. */
const bare = () => Object.create(NOTHING);
/** Takes from an object what it inherits. */
const bared = (object) => Object.setPrototypeOf(object, NOTHING);

export { bare, bared };
