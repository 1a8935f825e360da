export * from '../types/define/details.js';
import '../types/context/events.js';
