/** The language around an element: the nearest `lang`, through shadow roots; it may change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Language } from '../i18n/language.js';
type Host = ReactiveControllerHost & HTMLElement;
/** Tells a widget its language, and to render again when it changes. */
export declare class LanguageController implements ReactiveController {
    readonly host: Host;
    constructor(host: Host);
    /** The language that holds for the widget now. */
    get language(): Language;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
