export * from '../types/elements/strategy/strategy.js';
