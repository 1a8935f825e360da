export * from '../types/define/project-list.js';
