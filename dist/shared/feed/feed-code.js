export { loadFeed } from './load-feed.js';
export { parseFeedInSlices } from './parse-feed.js';
export { problemsOf, summaryOf } from './feed-problems.strings.js';
