/** One run of the doctor on a page: looks, tells the panel, looks again when asked. */
import type { Language } from '../i18n/language.js';
import type * as PanelCode from './panel/panel.js';
/** English for a page in English, German for any other: as the widgets do (i18n/language.ts). */
export declare function pageLanguage(): Language;
/** Examines the page for as long as its panel is open. */
export declare class Session {
    #private;
    readonly loadPanel: () => Promise<typeof PanelCode>;
    constructor(loadPanel: () => Promise<typeof PanelCode>);
    /** Opens the panel and looks for the first time. */
    open(): void;
    /** Looks anew, a moment later: what has made it necessary may come more than once. */
    lookAgain(): void;
}
