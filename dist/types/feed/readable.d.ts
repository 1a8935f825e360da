/** Which texts a human can read. */
/** Whether there is anything to see in `text`. */
export declare function isReadable(text: string): boolean;
