/** The language around an element: the nearest `lang`, through shadow roots; it may change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../i18n/language.js';
type Host = ReactiveControllerHost & HTMLElement;
/** Tells a widget its language, and to render again when it changes. */
export declare class LanguageController implements ReactiveController {
    #private;
    readonly host: Host;
    constructor(host: Host);
    /** The language that the page asks for. */
    get wanted(): Language;
    /** The language that the widget speaks now: German, while English texts are not to be had. */
    get language(): Language;
    /** Renders again where the language is another one by now. */
    update(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
export {};
