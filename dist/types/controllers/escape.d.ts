/**
 * Escape takes back one step in a widget. Only where nothing is left to be taken back does the page
 * get the key, whose dialog it then closes.
 */
/**
 * Listens for Escape in a widget.
 *
 * @param stepBack takes back one step; `false` where there is none
 */
export declare function hearEscape(host: HTMLElement, stepBack: () => boolean): void;
