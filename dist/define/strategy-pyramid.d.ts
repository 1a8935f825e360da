export * from '../types/define/strategy-pyramid.js';
import '../types/context/events.js';
