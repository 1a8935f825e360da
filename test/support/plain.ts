/** Records as literals are: what the parser makes inherits nothing, and strict comparison sees that. */

/** A copy of plain values in which every object is an ordinary one. */
export const plain = <T>(value: T): T => structuredClone(value);
