export * from '../types/elements/filter/filter.js';
import '../types/context/events.js';
