import type { SourceEnvironment } from '../store/feed-source.js';
/** The real page. */
export declare const pageEnvironment: SourceEnvironment;
