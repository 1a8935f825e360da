export * from './types/index.js';
import './types/context/events.js';
