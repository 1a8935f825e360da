export * from '../types/define/about.js';
import '../types/context/events.js';
