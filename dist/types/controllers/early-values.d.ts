/**
 * Puts aside what would hide the accessors of the class for ever. To be called before a constructor
 * gives the properties their first values.
 */
export declare function keepEarlyValues(element: object): void;
/** Sets what was put aside, once, as if it were set now. */
export declare function takeEarlyValues(element: object): void;
