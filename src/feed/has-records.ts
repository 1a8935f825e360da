/** Whether a feed holds anything that a widget could show. */
import type { Feed } from './feed.types.js';
import type { ListName } from './field.js';

/** The lists whose records widgets show; what is in the others only explains these. */
const SHOWN_LISTS = [
  'layers',
  'goals',
  'categories',
  'leitlinien',
  'topics',
  'projects',
  'events',
] as const satisfies readonly ListName[];

/** Whether one record of the strategy at least can be used; those who act in it alone are no strategy. */
export const hasRecords = (feed: Feed): boolean =>
  SHOWN_LISTS.some((name) => feed[name].length > 0);
