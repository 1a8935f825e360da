/** Base of every element of the kit: guarded registration. */
import { LitElement } from 'lit';
/** An element that can be registered twice without harm. */
export declare class FdsElement extends LitElement {
    /**
     * Registers the class under `tag`, unless the name is taken: by another copy of the kit, which
     * serves as well, or by somebody else, which is said in the console and stops only this tag.
     */
    static define(tag: string): void;
    /** Lets another copy of the kit recognise the class, whose name a minifier may have changed. */
    static readonly isFdsElement = true;
}
