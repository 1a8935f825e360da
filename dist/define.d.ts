export * from './types/define.js';
import './types/context/events.js';
