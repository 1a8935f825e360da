export { loadFeed } from './load-feed.js';
export { parseFeedInSlices } from './parse-feed.js';
