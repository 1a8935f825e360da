import { nothing } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

/** What a fold holds, drawn only once somebody opens it: for lists so long that drawing them is felt. */
class WhenOpen extends Directive {
    #make;
    render(make) {
        // A server sends all of it.
        return make();
    }
    update(part, [make]) {
        const fold = part.parentNode;
        if (!(fold instanceof HTMLDetailsElement) || fold.open)
            return make();
        if (!this.#make)
            this.#await(part, fold);
        this.#make = make;
        return nothing;
    }
    #await(part, fold) {
        const draw = () => {
            // Opened and closed at once gives one event, of a closed fold.
            if (!fold.open || !this.#make)
                return;
            fold.removeEventListener('toggle', draw);
            const make = this.#make;
            this.#make = undefined;
            // The next rendering puts another one of these into the part.
            setChildPartValue(part, make());
        };
        fold.addEventListener('toggle', draw);
    }
}
const whenOpenDirective = directive(WhenOpen);
/** Within `<details>`: what `make` gives, while it is open and since it was; nothing before. */
const whenOpen = (make) => whenOpenDirective(make);

export { whenOpen };
