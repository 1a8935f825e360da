export * from '../types/define/project-map.js';
