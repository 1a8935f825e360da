export * from '../types/elements/details/details.js';
