/** What is chosen on a page, and who asks for a change. */
import type { Ref, RefType } from '../model/model.types.js';

/** The chosen thing, or nothing. The `detail` of `fds-select` and `fds-selection-change`. */
export type Selection = Ref | null;

const TYPES: Readonly<Record<RefType, true>> = {
  layer: true,
  goal: true,
  category: true,
  leitlinie: true,
  topic: true,
  project: true,
  event: true,
  actor: true,
  cell: true,
};

/** Reads what a page author hands over as a selection; anything else means nothing is chosen. */
export function toSelection(value: unknown): Selection {
  if (typeof value !== 'object' || value === null) return null;
  const { type, id } = value as { type?: unknown; id?: unknown };
  if (typeof type !== 'string' || typeof id !== 'string' || !Object.hasOwn(TYPES, type))
    return null;
  return Object.freeze({ type: type as RefType, id });
}
