import { LazyModule } from '../loading/lazy-module.js';

/** The strategy graph, fetched when it is first needed: nothing is linked before a choice. */
const graph = new LazyModule(() => import('./trace.js'));
/** Fetches the graph's code. */
function loadTrace() {
    return graph.load();
}
/** The keys of everything a thing is linked with; `undefined` while the code is not there. */
function linkedKeysNow(model, ref) {
    return graph.module?.linkedKeys(model, ref);
}

export { linkedKeysNow, loadTrace };
