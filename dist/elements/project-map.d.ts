export * from '../types/elements/project-map/project-map.js';
