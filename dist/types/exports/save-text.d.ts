/** Hands a visitor a text as a file, without a server: nothing leaves the browser. */
/**
 * Whether files can be saved from here: a sandbox without `allow-downloads` drops them without a word.
 * No browser can be asked, so it is known only of frames that may be looked at from within; `undefined`
 * for a frame in another site's page, and for one without an origin.
 */
export declare function allowsDownloads(view?: Window): boolean | undefined;
/**
 * Saves a text, unless it is known to be in vain.
 *
 * @param type media type, e.g. `text/csv`
 * @returns whether it will have been saved; `undefined` where nobody can say
 */
export declare function saveText(name: string, type: string, text: string): boolean | undefined;
