/**
 * Puts aside what would hide the accessors of the class for ever. To be called before a constructor
 * gives the properties their first values.
 */
export declare function keepEarlyValues(element: object): void;
/**
 * Sets what was put aside, once, as if it were set now. What the page has set since, on an element that
 * came alive outside of the page (`customElements.upgrade`), is the later word and stays.
 */
export declare function takeEarlyValues(element: object): void;
