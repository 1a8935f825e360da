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
        if (!(fold instanceof HTMLDetailsElement) || fold.open) {
            // The browser's word that it was opened may come later still: what is drawn now is newer.
            this.#make = undefined;
            return make();
        }
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
const whenOpen = directive(WhenOpen);
/** More than these in a fold are drawn when it is opened: drawing them is felt, and nobody reads them unasked. */
const MOST_DRAWN = 400;
/** Within `<details>`: what `make` draws of `count` things; of very many only while it is open and since it was. */
const folded = (count, make) => count > MOST_DRAWN ? whenOpen(make) : make();

export { folded };
