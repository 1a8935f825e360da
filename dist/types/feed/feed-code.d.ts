/** What only a page with a feed of its own needs, as one file: the request and the parser. */
export { loadFeed } from './load-feed.js';
export { parseFeedInSlices } from './parse-feed.js';
export { problemsOf, summaryOf } from './feed-problems.strings.js';
