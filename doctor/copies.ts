/**
 * The copies of the kit on a page. Each has a doctor of its own, which knows its own version alone;
 * here they meet, and the first of them speaks for all.
 */
import type { CopySeen } from './observations.types.js';

/** Loads and registers an element of a copy. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** A running copy of the kit. */
export interface Copy extends CopySeen {
  readonly loaders: Loaders;
  /** Whether the class behind a tag is of this copy. */
  readonly owns: (tag: string) => Promise<boolean>;
}

interface Registry {
  readonly copies: Copy[];
  /** Called when a further copy has come. */
  changed?: () => void;
}

const REGISTRY = Symbol.for('fds-widgets/doctor@1');

function registry(): Registry {
  const scope = globalThis as { [REGISTRY]?: Registry };
  return scope[REGISTRY] ?? (scope[REGISTRY] = { copies: [] });
}

/** All copies that have come so far. */
export function copies(): readonly Copy[] {
  return registry().copies;
}

/**
 * Adds a copy; says whether it is the first.
 *
 * @param changed for the first copy: called whenever another one has come
 */
export function addCopy(copy: Copy, changed: () => void): boolean {
  const all = registry();
  all.copies.push(copy);
  if (all.copies.length > 1) {
    all.changed?.();
    return false;
  }
  all.changed = changed;
  return true;
}
