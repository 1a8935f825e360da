/** More entries than this are not printed at once: some 40 sheets, and no browser waits for it. */
const MOST_ON_PAPER = 1000;
/** Draws a widget anew before the page is printed, and as it was afterwards. */
class PrintController {
    #isPrinting = false;
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    /** What is drawn of `count` entries; `undefined` on a screen. */
    extent(count) {
        if (!this.#isPrinting)
            return undefined;
        return count <= MOST_ON_PAPER ? 'all' : 'part';
    }
    hostConnected() {
        addEventListener('beforeprint', this.#change);
        addEventListener('afterprint', this.#change);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this.#change);
        removeEventListener('afterprint', this.#change);
        this.#isPrinting = false;
    }
    // An update is a matter of microtasks, which browsers run before they lay out the sheets.
    #change = ({ type }) => {
        this.#isPrinting = type === 'beforeprint';
        this.host.requestUpdate();
    };
}

export { PrintController };
