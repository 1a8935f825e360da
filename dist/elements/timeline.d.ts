export * from '../types/elements/timeline/timeline.js';
import '../types/context/events.js';
