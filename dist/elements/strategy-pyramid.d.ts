export * from '../types/elements/strategy-pyramid/strategy-pyramid.js';
import '../types/context/events.js';
