export * from '../types/define/project-list.js';
import '../types/context/events.js';
