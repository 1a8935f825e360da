export * from '../types/elements/strategy-pyramid/strategy-pyramid.js';
