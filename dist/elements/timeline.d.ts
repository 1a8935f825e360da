export * from '../types/elements/timeline/timeline.js';
