export * from '../types/elements/project-list/project-list.js';
