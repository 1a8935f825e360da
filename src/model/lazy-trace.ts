/**
 * The strategy graph, fetched when it is first needed: nothing is linked before something is chosen,
 * and a page that is only read does not pay for it.
 */
import type { Ref, StrategyModel } from './model.types.js';
import type * as Trace from './trace.js';

let code: typeof Trace | undefined;
let loading: Promise<void> | undefined;

/** Fetches the code; once, and again only after a failure. */
export function loadTrace(): Promise<void> {
  loading ??= import('./trace.js').then(
    (loaded) => {
      code = loaded;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** The keys of everything a thing is linked with; `undefined` while the code is not there. */
export function linkedKeysNow(model: StrategyModel, ref: Ref): ReadonlySet<string> | undefined {
  return code?.linkedKeys(model, ref);
}
