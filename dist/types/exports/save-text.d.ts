/** Hands a visitor a text as a file, without a server: nothing leaves the browser. */
/** @param type media type, e.g. `text/csv` */
export declare function saveText(name: string, type: string, text: string): void;
