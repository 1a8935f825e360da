/** The strategy graph, fetched when it is first needed: nothing is linked before a choice. */
import { LazyModule } from '../loading/lazy-module.js';
import type { LinkedKeys, Ref, StrategyModel } from './model.types.js';

const graph = new LazyModule(() => import('./trace.js'));

/** Fetches the graph's code. */
export function loadTrace(): Promise<void> {
  return graph.load();
}

/** The keys of everything a thing is linked with; `undefined` while the code is not there. */
export function linkedKeysNow(model: StrategyModel, ref: Ref): LinkedKeys | undefined {
  return graph.module?.linkedKeys(model, ref);
}
