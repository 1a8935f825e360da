/**
 * The stores of a page: one per feed URL, so that equal URLs are fetched once and share a selection,
 * also between two copies of the kit that understand each other. They stand under one registered symbol,
 * and never under a plain global name. Its number is that of what copies hand to each other, contexts
 * (`contexts.ts`) included: it grows whenever a widget of a former release could not do with it.
 */
import type { StrategyModel } from '../model/model.types.js';
import { troubleOfFailure } from '../store/read-document.js';
import { StrategyStore } from '../store/strategy-store.js';
import { pageEnvironment } from './page-environment.js';

const REGISTRY = Symbol.for('fds-widgets/stores@2');

type Registry = Map<string, StrategyStore>;

const modelStores = new WeakMap<StrategyModel, StrategyStore>();

/** The stores that stand on the page, by the address of their feed; the snapshot's by an empty one. */
export function storesOfPage(): Registry {
  const scope = globalThis as { [REGISTRY]?: Registry };
  return scope[REGISTRY] ?? (scope[REGISTRY] = new Map<string, StrategyStore>());
}

/**
 * The feed's full address; `null` where a page names none.
 * An address that cannot be read stays as it is: loading it fails, and says so.
 */
export function resolveFeedUrl(src: string | null | undefined): string | null {
  if (!src?.trim()) return null;
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}

/** A new store that stands in the page's list for as long as anybody needs it. */
function addStore(url: string | null): StrategyStore {
  const stores = storesOfPage();
  const key = url ?? '';
  const store = new StrategyStore(url, pageEnvironment);
  stores.set(key, store);
  store.whenIdle = () => {
    if (stores.get(key) === store) stores.delete(key);
  };
  return store;
}

/** The page's store of a feed, by its address as markup gives it; without one the snapshot's. */
export function storeOfSource(src: string | null | undefined): StrategyStore {
  const url = resolveFeedUrl(src);
  return storesOfPage().get(url ?? '') ?? addStore(url);
}

const isModel = (value: unknown): value is StrategyModel =>
  typeof value === 'object' && value !== null && 'feed' in value && 'find' in value;

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
export function storeOfModel(model: unknown): StrategyStore {
  if (!isModel(model)) return new StrategyStore(null, pageEnvironment, { trouble: NO_MODEL });
  let store = modelStores.get(model);
  if (!store) modelStores.set(model, (store = new StrategyStore(null, pageEnvironment, { model })));
  return store;
}

/** What names the feed of a strategy; `fds-strategy` as a widget sees it that has lost it. */
export interface FeedNaming {
  readonly strategy?: StrategyModel | undefined;
  readonly src?: string | null;
}

/** The store of the feed that something names. */
export const storeNamedBy = ({ strategy, src }: FeedNaming): StrategyStore =>
  strategy ? storeOfModel(strategy) : storeOfSource(src);
