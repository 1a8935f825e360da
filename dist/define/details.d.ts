export * from '../types/define/details.js';
