/** Base of every element of the kit: guarded registration. */
import { LitElement } from 'lit';
import { canRender } from './controllers/rendering-trial.js';

/** An element that can be registered twice without harm. */
export class FdsElement extends LitElement {
  /**
   * Registers the class under `tag`, unless the name is taken: by another copy of the kit, which
   * serves as well, or by somebody else, which is said in the console and stops only this tag. A page
   * on which nothing can be drawn keeps what stands between the tags.
   */
  static define(tag: string): void {
    if (!canRender()) return;
    const owner = customElements.get(tag);
    if (!owner) customElements.define(tag, this);
    else if (owner.name !== this.name && !('isFdsElement' in owner)) {
      console.warn(`fds-widgets: <${tag}> is already defined by other code`);
    }
  }

  /** Lets another copy of the kit recognise the class, whose name a minifier may have changed. */
  static readonly isFdsElement = true;
}
