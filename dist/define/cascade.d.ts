export * from '../types/define/cascade.js';
import '../types/context/events.js';
