/** What is open in a pyramid beside its layers, and where the details of what is chosen stand. */
import type { LitElement } from 'lit';
import type { OpenedView, PyramidView } from './strategy-pyramid.view.js';
/** Keeps track for one pyramid, from the moment this code is there. */
export declare class Opened {
    #private;
    readonly host: LitElement;
    readonly open: Set<string>;
    /**
     * @param host the pyramid
     * @param open its open layers, to which those are added that a choice needs
     */
    constructor(host: LitElement, open: Set<string>);
    /** Opens what a new choice needs to be seen, where this widget is to show its details. */
    follow(view: PyramidView): void;
    /** The view for what is open. */
    viewOf(view: PyramidView, place?: string): OpenedView;
    /** Takes the choice back. From within the details the keyboard goes back to their entry. */
    clear(takeBack: () => void): void;
}
