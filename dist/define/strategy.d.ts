export * from '../types/define/strategy.js';
import '../types/context/events.js';
