export * from '../types/elements/strategy/strategy.js';
import '../types/context/events.js';
