import { troubleOfFailure } from '../store/read-document.js';
import { StrategyStore } from '../store/strategy-store.js';
import { pageEnvironment } from './page-environment.js';

const REGISTRY = Symbol.for('fds-widgets/stores@2');
const modelStores = new WeakMap();
/** The stores that stand on the page, by the address of their feed; the snapshot's by an empty one. */
function storesOfPage() {
    const scope = globalThis;
    return scope[REGISTRY] ?? (scope[REGISTRY] = new Map());
}
/**
 * The feed's full address; `null` where a page names none.
 * An address that cannot be read stays as it is: loading it fails, and says so.
 */
function resolveFeedUrl(src) {
    if (!src?.trim())
        return null;
    return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}
/** A new store that stands in the page's list for as long as anybody needs it. */
function addStore(url) {
    const stores = storesOfPage();
    const key = url ?? '';
    const store = new StrategyStore(url, pageEnvironment);
    stores.set(key, store);
    store.whenIdle = () => {
        if (stores.get(key) === store)
            stores.delete(key);
    };
    return store;
}
/** The page's store of a feed, by its address as markup gives it; without one the snapshot's. */
function storeOfSource(src) {
    const url = resolveFeedUrl(src);
    return storesOfPage().get(url ?? '') ?? addStore(url);
}
const isModel = (value) => typeof value === 'object' && value !== null && 'feed' in value && 'find' in value;
const NO_MODEL = troubleOfFailure({
    code: 'format',
    message: {
        de: 'Die Eigenschaft strategy ist kein Modell, wie buildModel es macht',
        en: 'the property strategy is no model as buildModel makes it',
    },
});
/**
 * The store of a model that a page hands over; the same model always has the same one. Whatever else
 * a page hands over has a store that says so.
 */
function storeOfModel(model) {
    if (!isModel(model))
        return new StrategyStore(null, pageEnvironment, { trouble: NO_MODEL });
    let store = modelStores.get(model);
    if (!store)
        modelStores.set(model, (store = new StrategyStore(null, pageEnvironment, { model })));
    return store;
}
/** The store of the feed that something names. */
const storeNamedBy = ({ strategy, src }) => strategy ? storeOfModel(strategy) : storeOfSource(src);

export { resolveFeedUrl, storeNamedBy, storeOfModel, storeOfSource, storesOfPage };
