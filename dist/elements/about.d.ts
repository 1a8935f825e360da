export * from '../types/elements/about/about.js';
import '../types/context/events.js';
