/** What the doctor learns about one element: where it stands, what it shows, why it is not seen. */
import type { ElementSeen, HiddenSeen, Shown } from '../observations.types.js';
/** An opening tag, short: `<div id="x" class="tab">`. */
export declare function tagOf(element: Element): string;
/** Why an element cannot be seen, and which element around it is the cause. */
export declare function hiddenBy(element: Element): HiddenSeen | undefined;
/** What a visitor sees of an element, by the parts that every version of the kit has. */
export declare function shownBy(element: Element): Shown;
/** Everything about an element but whose code it runs. */
export declare function factsOf(element: Element, label: string): Omit<ElementSeen, 'owner' | 'loadError'>;
