export * from '../types/elements/details/details.js';
import '../types/context/events.js';
