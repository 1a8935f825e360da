export * from '../types/define/timeline.js';
import '../types/context/events.js';
