export * from '../types/define/filter.js';
import '../types/context/events.js';
