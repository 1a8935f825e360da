/** The keys that lead from one thing to another, whose code is fetched on need. */
import type { LitElement } from 'lit';
import type { LazyModule } from '../loading/lazy-module.js';
/** Code that walks over what a widget shows. */
export interface WalkingCode {
    /** Moves the focus to where a key leads from what has it. */
    readonly walkFrom: (root: ShadowRoot, event: KeyboardEvent) => void;
}
/**
 * Walks by an arrow key, to an end by Home or End; other keys are left alone. Before the code is there
 * the page must not scroll by the key, and what it does follows as soon as the code has come and the
 * widget is drawn with it, key after key.
 */
export declare function walkByKey(event: KeyboardEvent, code: LazyModule<WalkingCode>, widget: LitElement): void;
