export * from '../types/elements/cascade/cascade.js';
import '../types/context/events.js';
