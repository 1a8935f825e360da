/** Makes code that is fetched on need be unfetched again, as on a page that has just been opened. */
import { LazyModule } from '../../src/loading/lazy-module.js';

/** When it was last fetched, as a page that has just been opened sees it. */
const fetched = new WeakMap<object, number>();
/** What is on its way, in this page. */
const pending = new Map<object, Promise<void>>();
let page = 0;
let isHeld = false;
let waiting: (() => void)[] = [];

const moduleOf = Object.getOwnPropertyDescriptor(LazyModule.prototype, 'module')?.get;
const { load } = LazyModule.prototype;

/**
 * From now on code is fetched page by page: `openPage` forgets all of it. To be called once by a test
 * file; other files have pages of their own.
 */
export function fetchPageByPage(): void {
  Object.defineProperty(LazyModule.prototype, 'module', {
    get(this: LazyModule<unknown>): unknown {
      return fetched.get(this) === page ? moduleOf?.call(this) : undefined;
    },
  });
  LazyModule.prototype.load = function (this: LazyModule<unknown>): Promise<void> {
    if (fetched.get(this) === page) return Promise.resolve();
    const known = pending.get(this);
    if (known) return known;
    const asked = page;
    const loading = arrive(this).then(() => {
      if (asked !== page) return;
      fetched.set(this, page);
      pending.delete(this);
    });
    pending.set(this, loading);
    return loading;
  };
}

async function arrive(code: LazyModule<unknown>): Promise<void> {
  await load.call(code);
  // Later than anything that is there, as what comes over the wire is.
  if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
  else await new Promise((resolve) => setTimeout(resolve));
}

/** A page that has fetched nothing yet. */
export function openPage(): void {
  page += 1;
  pending.clear();
  release();
}

/** From now on nothing arrives. */
export function hold(): void {
  isHeld = true;
}

/** What was held arrives. */
export function release(): void {
  isHeld = false;
  for (const go of waiting) go();
  waiting = [];
}

/** Resolves when nothing is on its way. */
export async function arrived(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending.values());
}

/** Whether something is on its way. */
export const isAwaited = (): boolean => pending.size > 0;
