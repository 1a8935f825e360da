/** Keys whose code is still on its way. */
import type { LitElement } from 'lit';
import type { LazyModule } from '../loading/lazy-module.js';
/** Whether a key leads from one thing to another, in code that may still have to be fetched. */
export declare function isWalkingKey({ key, altKey, metaKey, shiftKey }: KeyboardEvent): boolean;
/**
 * Takes a key before its code is there: the page must not scroll by it, and what it does follows as
 * soon as the code has come and the widget is drawn with it, key after key.
 */
export declare function takeLate<T>(event: KeyboardEvent, code: LazyModule<T>, widget: LitElement, act: (module: T) => void): Promise<void>;
