import { html } from 'lit';
import { LazyModule } from '../loading/lazy-module.js';
import { frameStrings } from '../texts/de/frame.js';

/**
 * What a widget shows where a page wants one Land, or a visitor has filtered. The code is fetched
 * only then: most pages show everything.
 */
const code = new LazyModule(() => import('./narrowing-notice.js'));
/** Fetches the code for a visitor who may filter next. Never rejects. */
const loadNarrowing = () => code.load();
/** Waits for the code where it is needed before anything is shown. Never rejects. */
async function narrowingReady(narrowing) {
    // After a failure no second time: the whole is shown, with a word about it.
    if (narrowing && !code.module && !code.failed)
        await code.load();
}
/**
 * The narrowed strategy; the whole one, and a word about it, where the code could not be had; nothing
 * where nothing is narrowed.
 */
function narrow(model, narrowing, options) {
    if (!narrowing)
        return undefined;
    // Fetched here where data and Land reach the widget in one task, so that nothing could wait.
    const module = code.use(options.refresh);
    if (module)
        return module.narrowed(model, narrowing, options);
    const { failedNarrowing } = frameStrings[options.lang];
    return { model, notice: html `<p class="notice" part="notice">${failedNarrowing}</p>` };
}
/** What a widget shows of the whole strategy. */
const shownOf = (whole, narrowed) => ({
    model: narrowed?.model ?? whole,
    basis: narrowed?.basis ?? whole,
    land: narrowed?.land,
    filter: narrowed?.filter ?? null,
    unknown: narrowed?.unknown ?? [],
    noHits: narrowed?.noHits ?? {},
});

export { loadNarrowing, narrow, narrowingReady, shownOf };
