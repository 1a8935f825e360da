/** The kit for npm users: classes, types, parser and model. Registers nothing; see `define.js`. */
export * from './classes.generated.js';
export { parseFeed, type FeedRefusal, type ParsedFeed } from './feed/parse-feed.js';
export { parseEdtf, compareEdtf, type DateExtent, type EdtfDate } from './feed/edtf.js';
export type * from './feed/feed.types.js';
export { loadSnapshot } from './feed/snapshot.js';
export { buildModel } from './model/build-model.js';
export { trace } from './model/trace.js';
export type * from './model/model.types.js';
export type { Selection } from './selection/selection.types.js';
export type { FilterDetail } from './selection/filter.js';
export type { ErrorDetail, LoadDetail } from './context/events.js';
export { feedContext, selectionContext } from './context/contexts.js';
export type { FeedContext, SelectionContext } from './context/contexts.js';
export type { FeedState } from './store/feed-state.js';
