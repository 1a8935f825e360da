export * from '../types/define/strategy.js';
