export * from '../types/elements/project-map/project-map.js';
import '../types/context/events.js';
