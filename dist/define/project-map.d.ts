export * from '../types/define/project-map.js';
import '../types/context/events.js';
