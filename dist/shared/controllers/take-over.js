import { drawBefore } from './draw-afresh.js';
import { readVisitorState, restoreVisitorState } from './visitor-state.js';

/** The root of a widget that came with its content. */
class ServedRoot {
    /**
     * @param host the widget
     * @param root its shadow root, with the content that the page has brought along
     */
    constructor(host, root) {
        this.host = host;
        this.root = root;
        /** Where the widget draws meanwhile. */
        this.stage = new DocumentFragment();
        drawBefore(this.stage, host.renderOptions);
    }
    /** Puts what is drawn into the place of what the page brought along. */
    handOver() {
        const { host, root, stage } = this;
        const state = readVisitorState(root);
        root.replaceChildren(stage);
        host.renderRoot = root;
        restoreVisitorState(root, state);
        // From now on it is this root that is watched.
        host.requestUpdate();
    }
}

export { ServedRoot };
