/** The lists on which the filter acts, by the type of their records. */
import type { RefType, StrategyModel } from '../model/model.types.js';

export const FILTERED = [
  ['leitlinie', 'leitlinien'],
  ['project', 'projects'],
  ['event', 'events'],
] as const satisfies readonly (readonly [RefType, keyof StrategyModel['feed']])[];
