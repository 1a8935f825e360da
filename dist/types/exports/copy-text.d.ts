/** Puts a text on the visitor's clipboard; says whether the browser allowed it. */
export declare function copyText(text: string): Promise<boolean>;
