import { LitElement } from 'lit';

/** Base of every element of the kit: guarded registration. */
/** An element that can be registered twice without harm. */
class FdsElement extends LitElement {
    /**
     * Registers the class under `tag`, unless the name is taken: by another copy of the kit, which
     * serves as well, or by somebody else, which is said in the console and stops only this tag.
     */
    static define(tag) {
        const owner = customElements.get(tag);
        if (!owner)
            customElements.define(tag, this);
        else if (owner.name !== this.name && !('isFdsElement' in owner)) {
            console.warn(`fds-widgets: <${tag}> is already defined by other code`);
        }
    }
    /** Lets another copy of the kit recognise the class, whose name a minifier may have changed. */
    static { this.isFdsElement = true; }
}

export { FdsElement };
