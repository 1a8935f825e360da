export * from '../types/elements/filter/filter.js';
