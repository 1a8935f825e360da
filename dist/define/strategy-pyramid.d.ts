export * from '../types/define/strategy-pyramid.js';
