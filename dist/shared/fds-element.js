import { ContextRoot } from '@lit/context';
import { LitElement } from 'lit';

/** Base of every element of the kit: guarded registration, and a root for late contexts. */
const ROOT_MARK = Symbol.for('fds-widgets/context-root@1');
/** One context root for the page: it lets widgets find a provider that comes alive after them. */
function attachContextRoot() {
    const scope = globalThis;
    if (scope[ROOT_MARK])
        return;
    scope[ROOT_MARK] = new ContextRoot();
    scope[ROOT_MARK].attach(document.documentElement);
}
/** An element that can be registered twice without harm. */
class FdsElement extends LitElement {
    /**
     * Registers the class under `tag`, unless the name is taken: by another copy of the kit, which
     * serves as well, or by somebody else, which is said in the console and stops only this tag.
     */
    static define(tag) {
        attachContextRoot();
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
