/** What is said to screen readers after what a visitor has done: one sentence an action, by one of a strategy's widgets. */
import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../i18n/language.js';
/** While somebody types, a sentence waits until the next letter would have come, in milliseconds. */
export declare const TYPING_PAUSE = 500;
/** Asks for a sentence; its words are asked for when it is said, as things stand then. */
export type Say = (words: () => string, pause?: number) => void;
/** How a widget knows the others of its strategy, once it has one. */
interface StrategyBond {
    readonly feed: {
        readonly owners?: () => readonly object[];
    } | undefined;
}
/**
 * A widget's voice. What others do is theirs to say: a refresh or a filter of the page says nothing here.
 * The sentence stands in the widget in which something was done, since a page may hide any other one; it
 * takes the place of what another widget of the strategy has said or was about to say.
 */
export declare class Voice {
    #private;
    readonly host: ReactiveControllerHost & Node;
    readonly strategy: StrategyBond;
    readonly speaker: {
        readonly language: Language;
    };
    /** @param speaker knows the language in which the widget speaks now */
    constructor(host: ReactiveControllerHost & Node, strategy: StrategyBond, speaker: {
        readonly language: Language;
    });
    /**
     * Says a sentence in place of one that still waits, here or in another widget of the strategy.
     *
     * @param words asked for when it is said, as things stand then; none says nothing
     * @param pause how long it waits for a better one, in milliseconds
     */
    readonly say: Say;
    /** Whether it says what concerns all widgets of the strategy: the first of them on the page does. */
    get speaksForAll(): boolean;
    /** What stands in the widget's live region: nothing of another language, which the voice of this one would read. */
    get words(): string;
    /** Takes back what it has said or is about to say. */
    hush(): void;
    hostDisconnected(): void;
}
export {};
