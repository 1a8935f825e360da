export * from '../types/define/timeline.js';
