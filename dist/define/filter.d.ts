export * from '../types/define/filter.js';
