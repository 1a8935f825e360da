import { levelBelow } from '../../parts/heading.js';
import { details } from '../../parts/details.js';
import { refKey, sameRef } from '../../model/ref.js';
import { layerOf } from './strategy-pyramid.contents.js';

/** The place of what is chosen inside the details: for it they stay where they are. */
const IN_DETAILS = '/';
/** Keeps track for one pyramid, from the moment this code is there. */
class Opened {
    #unfolded = new Set();
    /** The choice up to which things were opened. */
    #followed = null;
    /** Below the entry with this key, in this place, the details stand. */
    #anchor;
    /** What a visitor has just chosen, and in which place: it is followed no further than there. */
    #wish;
    /**
     * @param host the pyramid
     * @param open its open layers, to which those are added that a choice needs
     */
    constructor(host, open) {
        this.host = host;
        this.open = open;
    }
    /** Selector of the entry below which details stand. */
    get entryOfDetails() {
        return this.#anchor && `[data-ref="${refKey(this.#anchor)}"]`;
    }
    /** Opens what a new choice needs to be seen, where this widget is to show its details. */
    follow(view) {
        const { selection } = view.selection;
        if (sameRef(selection, this.#followed))
            return;
        this.#followed = selection;
        const place = this.#wish && sameRef(selection, this.#wish) ? this.#wish.place : '';
        if (!selection || !view.showsDetails || (place === IN_DETAILS && this.#anchor))
            return;
        const layer = layerOf(selection);
        if (layer !== undefined && !place)
            this.open.add(layer);
        if (selection.type === 'layer')
            return;
        this.#anchor = { ...selection, place };
        if (selection.type !== 'project')
            return;
        this.#unfolded.add(view.model.find('project', selection.id)?.scope ?? '');
    }
    /** The view for what is open. */
    viewOf(view, place = '') {
        return {
            ...view,
            choose: (request) => {
                this.#choose(view, request, place);
            },
            isUnfolded: (scope) => this.#unfolded.has(scope),
            fold: (scope, open) => {
                if (open)
                    this.#unfolded.add(scope);
                else
                    this.#unfolded.delete(scope);
            },
            at: (other) => this.viewOf(view, other),
            detailsBelow: (ref) => this.#detailsBelow(view, ref, place),
        };
    }
    #choose(view, request, place) {
        this.#wish = request ? { ...request, place } : undefined;
        view.choose(request);
    }
    #detailsBelow(view, ref, place) {
        const { selection } = view.selection;
        if (!view.showsDetails || !selection || selection.type === 'layer')
            return undefined;
        const anchor = this.#anchor;
        if (!anchor || !sameRef(anchor, ref) || anchor.place !== place)
            return undefined;
        const choose = (request) => {
            this.#choose(view, request, IN_DETAILS);
        };
        return details({ ...view, choose, headingLevel: levelBelow(view.headingLevel) }, selection);
    }
}

export { Opened };
