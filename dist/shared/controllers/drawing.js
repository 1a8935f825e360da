import { render } from 'lit';
import { drawAfresh } from './draw-afresh.js';
import { drawNoting } from '../loading/awaited.js';
import { ForeignChanges } from './foreign-changes.js';

/** Draws a widget so that nothing of others stays in it, and nothing that fails gets out of it. */
/** The drawing of one widget. */
class Drawing {
    #foreign = new ForeignChanges();
    /** What went wrong in the last rendering. */
    #failure;
    /**
     * @param host the widget
     * @param renderBroken what it shows where its own code has failed
     * @param report tells the page what has failed
     */
    constructor(host, renderBroken, report) {
        this.host = host;
        this.renderBroken = renderBroken;
        this.report = report;
    }
    /**
     * @param perform one rendering
     * @returns whether nothing is missing from it that is still on its way
     */
    draw(perform) {
        const { host } = this;
        // A first rendering makes the root itself.
        const isFirst = !host.hasUpdated && this.#failure === undefined;
        const isAsLeft = isFirst || (this.#failure === undefined && this.#foreign.undo(host.renderRoot));
        const handOver = isAsLeft ? undefined : this.#startAfresh();
        let isWhole = false;
        try {
            isWhole = drawNoting(perform).missing.length === 0;
            this.#failure = undefined;
            handOver?.();
        }
        catch (error) {
            this.#break(error);
        }
        this.#foreign.watch(host.renderRoot);
        return isWhole;
    }
    #startAfresh() {
        const { renderRoot, renderOptions } = this.host;
        this.#foreign.undo(renderRoot);
        return drawAfresh(renderRoot, renderOptions);
    }
    /** Whatever is half drawn goes; the next rendering, of other data for example, tries anew. */
    #break(error) {
        const { renderRoot, renderOptions } = this.host;
        drawAfresh(renderRoot, renderOptions);
        render(this.renderBroken(), renderRoot, renderOptions);
        const message = error instanceof Error ? error.message : String(error);
        if (message === this.#failure)
            return;
        this.#failure = message;
        // After the rendering, so that a listener cannot disturb it.
        queueMicrotask(() => {
            this.report(message);
        });
    }
}

export { Drawing };
